//! What can be said of a note in one word after `=`, in each of the four languages: `=important`, `=важно`.

use crate::domain::event::ReadBack;
use crate::domain::fold::Folded;
use crate::domain::lang::Lang;
use crate::domain::note::Kind;
use crate::domain::notes::Note;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Trait {
    Important,
    Verbatim,
    /// The room sees it.
    Released,
    /// An action without owner or date.
    Incomplete,
    /// Not there in each language of the workshop.
    Untranslated,
    /// Two versions that nobody chose from.
    Conflict,
    Confirmed,
    Amended,
    Withdrawn,
    /// Nobody read it back to its municipality.
    Unread,
    Merged,
    Open,
    InProgress,
    Done,
    Answered,
    MadeAction,
}

impl Trait {
    /// In the order in which they are offered.
    pub const ALL: [Trait; 16] = [
        Trait::Important,
        Trait::Verbatim,
        Trait::Released,
        Trait::Incomplete,
        Trait::Untranslated,
        Trait::Conflict,
        Trait::Unread,
        Trait::Confirmed,
        Trait::Amended,
        Trait::Withdrawn,
        Trait::Merged,
        Trait::Open,
        Trait::InProgress,
        Trait::Done,
        Trait::Answered,
        Trait::MadeAction,
    ];

    /// The word that is typed and shown, in English, French, Macedonian and Albanian.
    fn names(self) -> [&'static str; 4] {
        match self {
            Trait::Important => ["important", "important", "важно", "rëndësi"],
            Trait::Verbatim => ["verbatim", "citation", "цитат", "citat"],
            Trait::Released => ["released", "affiché", "прикажано", "shfaqur"],
            Trait::Incomplete => ["incomplete", "incomplet", "непотполно", "paplotë"],
            Trait::Untranslated => ["untranslated", "non-traduit", "непреведено", "papërkthyer"],
            Trait::Conflict => ["conflict", "conflit", "судир", "konflikt"],
            Trait::Confirmed => ["confirmed", "confirmé", "потврдено", "konfirmuar"],
            Trait::Amended => ["amended", "modifié", "изменето", "ndryshuar"],
            Trait::Withdrawn => ["withdrawn", "retiré", "повлечено", "tërhequr"],
            Trait::Unread => ["unread", "non-relu", "непрочитано", "palexuar"],
            Trait::Merged => ["merged", "fusionné", "споено", "bashkuar"],
            Trait::Open => ["open", "ouvert", "отворено", "hapur"],
            Trait::InProgress => ["in-progress", "en-cours", "во-тек", "vazhdim"],
            Trait::Done => ["done", "fait", "завршено", "përfunduar"],
            Trait::Answered => ["answered", "répondu", "одговорено", "përgjigjur"],
            Trait::MadeAction => ["made-action", "devenu-action", "стана-активност", "veprim"],
        }
    }

    /// The word in a language.
    pub fn name(self, lang: Lang) -> &'static str {
        let place = Lang::ALL.iter().position(|known| *known == lang);
        self.names()[place.unwrap_or_default()]
    }

    /// The traits that a word or the beginning of one can mean; a whole word means itself alone.
    pub(super) fn meant_by(typed: &str) -> Vec<Trait> {
        let typed = bare(typed);
        let named = |fits: fn(&str, &str) -> bool| -> Vec<Trait> {
            let has = |one: &Trait| one.names().iter().any(|name| fits(&bare(name), &typed));
            Trait::ALL.into_iter().filter(has).collect()
        };
        let whole = named(|name, typed| name == typed);
        if whole.is_empty() { named(|name, typed| name.starts_with(typed)) } else { whole }
    }

    pub(super) fn is_of(self, note: &Note, languages: &[Lang]) -> bool {
        let fields = &note.fields;
        match self {
            Trait::Important => fields.important,
            Trait::Verbatim => fields.verbatim,
            Trait::Released => note.released && !note.is_withdrawn(),
            Trait::Incomplete => fields.is_incomplete_action(),
            Trait::Untranslated => languages.iter().any(|lang| fields.text_in(*lang).is_none()),
            Trait::Conflict => note.conflict,
            Trait::Confirmed => note.read_back == Some(ReadBack::Confirmed),
            Trait::Amended => note.read_back == Some(ReadBack::Amended),
            Trait::Withdrawn => note.is_withdrawn(),
            Trait::Unread => note.read_back.is_none() && !fields.municipalities.is_empty(),
            Trait::Merged => !fields.merged_from.is_empty(),
            // What nobody said anything of is open.
            Trait::Open => match &fields.status {
                Some(status) => self.is_status(status),
                None => matches!(fields.kind, Kind::Action | Kind::Question),
            },
            Trait::InProgress | Trait::Done | Trait::Answered | Trait::MadeAction => {
                fields.status.as_deref().is_some_and(|status| self.is_status(status))
            }
        }
    }

    /// Whether a status says this: as a code ("in_progress"), or as somebody wrote it in any language.
    fn is_status(self, status: &str) -> bool {
        self.names().iter().any(|name| bare(name) == bare(status))
    }
}

/// How words are compared: folded, letters and digits only.
pub(super) fn bare(text: &str) -> String {
    Folded::new(text).filter(|letter| letter.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trait_is_meant_by_its_word_in_each_language_and_by_a_beginning() {
        for one in Trait::ALL {
            for lang in Lang::ALL {
                assert_eq!(Trait::meant_by(one.name(lang)), [one], "{one:?} {lang:?}");
            }
        }
        assert_eq!(Trait::meant_by("imp"), [Trait::Important]);
        assert_eq!(Trait::meant_by("vaz"), [Trait::Important, Trait::InProgress]);
        assert_eq!(Trait::meant_by("con"), [Trait::Conflict, Trait::Confirmed]);
        assert!(Trait::meant_by("funding").is_empty());
    }

    #[test]
    fn a_code_of_a_status_is_its_word() {
        assert!(Trait::InProgress.is_status("in_progress"));
        assert!(Trait::MadeAction.is_status("made_action"));
        assert!(Trait::Done.is_status("Завршено"));
        assert!(!Trait::Done.is_status("open"));
    }
}
