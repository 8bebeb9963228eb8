//! The four languages, and texts that exist in one or several of them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::ids::BadId;

/// A language of the interface, the minutes or a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    En,
    Fr,
    Mk,
    Sq,
}

impl Lang {
    pub const ALL: [Lang; 4] = [Lang::En, Lang::Fr, Lang::Mk, Lang::Sq];

    pub fn code(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Fr => "fr",
            Lang::Mk => "mk",
            Lang::Sq => "sq",
        }
    }

    /// The language after this one, in the order of [`Lang::ALL`], round and round.
    pub fn next(self) -> Lang {
        Lang::ALL[(self as usize + 1) % Lang::ALL.len()]
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Lang {
    type Err = BadId;

    /// Reads `mk`, `mk-MK`, `mk_MK.UTF-8`.
    fn from_str(text: &str) -> Result<Self, BadId> {
        let primary = text.split(['-', '_', '.']).next().unwrap_or_default().to_ascii_lowercase();
        Lang::ALL.into_iter().find(|lang| lang.code() == primary).ok_or_else(|| BadId(text.to_owned()))
    }
}

/// A text of the plan: the same for all languages, or one per language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text {
    Plain(String),
    /// Indexed by [`Lang`]; at least one is present.
    Each(Box<[Option<String>; 4]>),
}

impl Text {
    pub fn plain(text: impl Into<String>) -> Self {
        Text::Plain(text.into())
    }

    /// The text in a language; else in English; else in any language it has.
    pub fn get(&self, lang: Lang) -> &str {
        match self {
            Text::Plain(text) => text,
            Text::Each(texts) => match &texts[lang as usize] {
                Some(text) => text,
                None => self.found(lang).0,
            },
        }
    }

    /// The text in a language as [`Text::get`] finds it, with its own language where that is another one.
    /// The language of a text that is the same for all is not known.
    pub fn found(&self, lang: Lang) -> (&str, Option<Lang>) {
        let texts = match self {
            Text::Plain(text) => return (text, None),
            Text::Each(texts) => texts,
        };
        let order = [lang, Lang::En].into_iter().chain(Lang::ALL);
        let mut present = order.filter_map(|of| Some((texts[of as usize].as_deref()?, of)));
        let (text, of) = present.next().unwrap_or(("", lang));
        (text, Some(of).filter(|of| *of != lang))
    }

    /// The text in exactly this language.
    pub fn exactly(&self, lang: Lang) -> Option<&str> {
        match self {
            Text::Plain(_) => None,
            Text::Each(texts) => texts[lang as usize].as_deref(),
        }
    }

    /// Every form of the text, each once.
    pub fn forms(&self) -> impl Iterator<Item = &str> {
        let (plain, each) = match self {
            Text::Plain(text) => (Some(text.as_str()), None),
            Text::Each(texts) => (None, Some(texts.iter().flatten().map(String::as_str))),
        };
        plain.into_iter().chain(each.into_iter().flatten())
    }

    /// The text in several languages at once, equal forms written once: how the room shows it.
    pub fn in_all<'a>(&'a self, langs: &[Lang]) -> Vec<&'a str> {
        let mut lines: Vec<&str> = Vec::new();
        for &lang in langs {
            let line = self.get(lang);
            if !line.is_empty() && !lines.contains(&line) {
                lines.push(line);
            }
        }
        lines
    }
}

impl Serialize for Text {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Text::Plain(text) => serializer.serialize_str(text),
            Text::Each(texts) => serializer.collect_map(
                Lang::ALL
                    .into_iter()
                    .filter_map(|lang| Some((lang.code(), texts[lang as usize].as_deref()?))),
            ),
        }
    }
}

/// The language a text is probably written in: Cyrillic is Macedonian, ë is Albanian, other Latin
/// letters are the language that the person works in. None when that is not known: a note whose
/// language is unknown is treated as needing a translation, which shows less and never more.
pub fn guess(text: &str, working: Lang) -> Option<Lang> {
    let is_cyrillic = |letter: char| matches!(letter, '\u{400}'..='\u{4ff}');
    let letters = text.chars().filter(|letter| letter.is_alphabetic());
    let (cyrillic, other) = letters.fold((0, 0), |(cyrillic, other), letter| match is_cyrillic(letter) {
        true => (cyrillic + 1, other),
        false => (cyrillic, other + 1),
    });
    if cyrillic > other {
        Some(Lang::Mk)
    } else if text.contains(['ë', 'Ë']) {
        Some(Lang::Sq)
    } else {
        Some(working).filter(|lang| *lang != Lang::Mk)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_language_falls_back_to_english_then_to_any() {
        assert_eq!(Text::plain("Struga").found(Lang::Mk), ("Struga", None));
        let mut texts: [Option<String>; 4] = Default::default();
        texts[Lang::Mk as usize] = Some("Куманово".into());
        let only_mk = Text::Each(Box::new(texts.clone()));
        assert_eq!(only_mk.get(Lang::Fr), "Куманово");
        texts[Lang::En as usize] = Some("Kumanovo".into());
        assert_eq!(Text::Each(Box::new(texts)).get(Lang::Fr), "Kumanovo");
    }

    #[test]
    fn equal_forms_are_shown_once() {
        assert_eq!(Text::plain("Prilep").in_all(&[Lang::Mk, Lang::Sq, Lang::En]), ["Prilep"]);
    }

    #[test]
    fn the_language_of_a_text_is_guessed_from_its_letters() {
        assert_eq!(guess("Полицијата доаѓа (CAT)", Lang::En), Some(Lang::Mk));
        assert_eq!(guess("Financimi për ekipin", Lang::Mk), Some(Lang::Sq));
        assert_eq!(guess("No budget line", Lang::En), Some(Lang::En));
        assert_eq!(guess("No budget line", Lang::Mk), None);
    }

    #[test]
    fn languages_are_read_from_locale_names() {
        assert_eq!("mk_MK.UTF-8".parse(), Ok(Lang::Mk));
        assert!("de".parse::<Lang>().is_err());
    }
}
