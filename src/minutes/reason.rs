//! Reasons as people read them: what they typed stands as it is; what the program noted for them is
//! told in the language of the reader.

use std::borrow::Cow;

use crate::domain::catch_up;
use crate::i18n::Catalogue;

/// The words of a reason.
pub fn in_words<'a>(words: &Catalogue, reason: &'a str) -> Cow<'a, str> {
    if reason == catch_up::REASON { words.catch_up_reason().into() } else { reason.into() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::lang::Lang;

    #[test]
    fn only_the_reason_of_the_program_is_translated() {
        let words = Catalogue::load(Lang::Mk);
        assert_eq!(in_words(&words, "catch-up"), "надокнада на време");
        assert_eq!(in_words(&words, "опремата"), "опремата");
    }
}
