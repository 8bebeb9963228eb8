//! Numbers with a fraction, as a language writes them.

use crate::domain::lang::Lang;

/// Hundredths as a number: `4.6`, `4,65`; the second digit only where it is needed.
pub fn hundredths(lang: Lang, hundredths: u16) -> String {
    let point = if lang == Lang::En { '.' } else { ',' };
    match (hundredths / 100, hundredths % 100) {
        (whole, rest) if rest % 10 == 0 => format!("{whole}{point}{}", rest / 10),
        (whole, rest) => format!("{whole}{point}{rest:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fraction_has_the_sign_of_its_language() {
        assert_eq!(Lang::ALL.map(|lang| hundredths(lang, 460)), ["4.6", "4,6", "4,6", "4,6"]);
        assert_eq!([305, 500, 431].map(|number| hundredths(Lang::En, number)), ["3.05", "5.0", "4.31"]);
    }
}
