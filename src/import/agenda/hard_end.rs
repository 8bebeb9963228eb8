//! The time by which a day must be over: what a line or a row calls so, in four languages.

use std::sync::LazyLock;

use super::clock::{self, When};
use crate::domain::fold::fold;

/// As the plan, the screens and people call it; the longer before the shorter.
static NAMES: LazyLock<Vec<Vec<String>>> = LazyLock::new(|| {
    let names = [
        "hard end of the day",
        "hard end",
        "must end by",
        "must end at",
        "краен рок за денот",
        "краен рок",
        "мора да заврши до",
        "мора да заврши во",
        "fundi i prerë i ditës",
        "fundi i prerë",
        "fund i prerë",
        "duhet të mbarojë deri",
        "duhet të mbarojë në",
        "fin impérative de la journée",
        "fin impérative",
        "fin au plus tard",
        "doit finir à",
        "doit finir avant",
    ];
    names.map(|name| name.split(' ').map(fold).collect()).into()
});

/// Whether a text is its name and nothing else.
pub fn is_name(text: &str) -> bool {
    after_name(text).is_some_and(|rest| !rest.chars().any(char::is_alphanumeric))
}

/// The minute of the day of "hard end: 17:00"; none of a text that says more.
pub fn said(text: &str) -> Option<u32> {
    let rest = after_name(text)?;
    let rest = rest.trim_matches(|sign: char| sign.is_whitespace() || ":–—-.,()*".contains(sign));
    let (When { start: Some(start), end: None, minutes: None, .. }, rest) = clock::leading(rest)? else {
        return None;
    };
    (!rest.chars().any(char::is_alphanumeric)).then_some(start)
}

/// What stands behind the name.
fn after_name(text: &str) -> Option<&str> {
    let text = text.trim_start_matches(|sign: char| !sign.is_alphanumeric());
    NAMES.iter().find_map(|name| {
        let mut rest = text;
        for wanted in name {
            let start = rest.trim_start();
            let end = start.find(|sign: char| !sign.is_alphanumeric()).unwrap_or(start.len());
            if end == 0 || fold(&start[..end]) != *wanted {
                return None;
            }
            rest = &start[end..];
        }
        Some(rest)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_that_must_be_kept_is_read_in_four_languages() {
        for text in [
            "Hard end: 17:00",
            "hard end 17.00",
            "Краен рок: 17:00 часот",
            "Fundi i prerë: ora 17:00",
            "Fin impérative : 17 h 00",
            "(hard end – 17:00)",
            "**Must end by 17:00**",
        ] {
            assert_eq!(said(text), Some(17 * 60), "{text}");
        }
        for other in [
            "The end 17:00",
            "Hard endings 17:00",
            "Hard end",
            "Hard end 17:00–18:00",
            "Hard end 17:00 Panel",
        ] {
            assert_eq!(said(other), None, "{other}");
        }
        assert!(
            is_name("Hard end") && is_name("краен рок:") && !is_name("hard end 17:00") && !is_name("End")
        );
    }
}
