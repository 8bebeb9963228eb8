//! The texts of one language, parsed area by area when first asked for: a note from the shell
//! needs a handful of messages, the room thirty in each of its languages, and only an export those
//! of the minutes.

use std::sync::OnceLock;

use fluent_typed::prelude::{FluentArgs, L10nBundle, L10nError};

use crate::domain::lang::Lang;

/// A file of messages; there is one of each in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Area {
    Common,
    Commands,
    Help,
    Desk,
    Capture,
    Room,
    Prompts,
    Refusals,
    Timeline,
    Minutes,
    Rehearsal,
    Readiness,
    Planning,
    CatchUp,
    Notes,
    Search,
    Exchange,
    Links,
    Recap,
    ReadBack,
    Erasing,
    Attendance,
    Leaks,
    Bringing,
    Sheets,
    Preview,
    Office,
    Cli,
}

const AREAS: usize = Area::Cli as usize + 1;

/// What the generated functions look their messages up in.
pub enum Bundle {
    /// The texts that come with the program.
    Areas { lang: Lang, parsed: Box<[OnceLock<L10nBundle>; AREAS]> },
    /// A translation from elsewhere, in one piece.
    Whole(Box<L10nBundle>),
}

impl Bundle {
    pub fn of(lang: Lang) -> Bundle {
        Bundle::Areas { lang, parsed: Default::default() }
    }

    /// Named as the generated code calls it: without marks of direction around variables, which
    /// a terminal would show or miscount.
    pub fn new_without_isolation(lang: impl AsRef<str>, ftl: &[u8]) -> Result<Bundle, L10nError> {
        Ok(Bundle::Whole(Box::new(L10nBundle::new_without_isolation(lang, ftl)?)))
    }

    pub fn msg(&self, id: &str, args: Option<FluentArgs>) -> Result<String, L10nError> {
        match self {
            Bundle::Whole(bundle) => bundle.msg(id, args),
            Bundle::Areas { lang, parsed } => {
                let area = Area::of(id);
                parsed[area as usize].get_or_init(|| area.parse(*lang)).msg(id, args)
            }
        }
    }
}

/// The text of a file in each language, in the order of [`Lang::ALL`].
macro_rules! in_each_language {
    ($file:literal) => {
        [
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/en/", $file)),
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/fr/", $file)),
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/mk/", $file)),
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/sq/", $file)),
        ]
    };
}

/// In the order of [`Area`].
static TEXTS: [[&str; 4]; AREAS] = [
    in_each_language!("common.ftl"),
    in_each_language!("commands.ftl"),
    in_each_language!("help.ftl"),
    in_each_language!("desk.ftl"),
    in_each_language!("capture.ftl"),
    in_each_language!("room.ftl"),
    in_each_language!("prompts.ftl"),
    in_each_language!("refusals.ftl"),
    in_each_language!("timeline.ftl"),
    in_each_language!("minutes.ftl"),
    in_each_language!("rehearsal.ftl"),
    in_each_language!("readiness.ftl"),
    in_each_language!("planning.ftl"),
    in_each_language!("catch_up.ftl"),
    in_each_language!("notes.ftl"),
    in_each_language!("search.ftl"),
    in_each_language!("exchange.ftl"),
    in_each_language!("links.ftl"),
    in_each_language!("recap.ftl"),
    in_each_language!("read_back.ftl"),
    in_each_language!("erasing.ftl"),
    in_each_language!("attendance.ftl"),
    in_each_language!("leaks.ftl"),
    in_each_language!("bringing.ftl"),
    in_each_language!("sheets.ftl"),
    in_each_language!("preview.ftl"),
    in_each_language!("office.ftl"),
    in_each_language!("cli.ftl"),
];

impl Area {
    /// The area that a message belongs to, by the first word of its name.
    fn of(id: &str) -> Area {
        match id.split('-').next().unwrap_or_default() {
            "command" if id.ends_with("-help") && id != "command-help" => Area::Help,
            "command" => Area::Commands,
            "desk" => Area::Desk,
            "capture" => Area::Capture,
            "room" => Area::Room,
            "prompt" => Area::Prompts,
            "refusal" => Area::Refusals,
            "timeline" => Area::Timeline,
            "minutes" => Area::Minutes,
            "rehearsal" => Area::Rehearsal,
            "readiness" => Area::Readiness,
            "planning" => Area::Planning,
            "catch" => Area::CatchUp,
            "note" => Area::Notes,
            "search" => Area::Search,
            "exchange" => Area::Exchange,
            "link" => Area::Links,
            "recap" => Area::Recap,
            "reread" => Area::ReadBack,
            "erase" => Area::Erasing,
            "presence" => Area::Attendance,
            "leak" => Area::Leaks,
            "bring" => Area::Bringing,
            "sheet" => Area::Sheets,
            "preview" => Area::Preview,
            "office" => Area::Office,
            "cli" => Area::Cli,
            _ => Area::Common,
        }
    }

    fn parse(self, lang: Lang) -> L10nBundle {
        let ftl = TEXTS[self as usize][lang as usize];
        L10nBundle::new_without_isolation(lang.code(), ftl.as_bytes())
            .expect("build.rs has parsed these very texts")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_is_found_in_its_area() {
        let mut found = 0;
        for (area, texts) in TEXTS.iter().enumerate() {
            for lang in Lang::ALL {
                let words = Bundle::of(lang);
                let keys =
                    texts[lang as usize].lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key);
                for key in keys.filter(|key| key.starts_with(|first: char| first.is_ascii_lowercase())) {
                    assert_eq!(Area::of(key) as usize, area, "{key}");
                    let missing = matches!(words.msg(key, None), Err(L10nError::MessageNotFound { .. }));
                    assert!(!missing, "{lang}: {key}");
                    found += 1;
                }
            }
        }
        assert!(found > 2000, "only {found} messages were looked up");
    }

    #[test]
    fn an_area_is_parsed_when_it_is_first_asked_for_and_no_other() {
        let words = Bundle::of(Lang::Mk);
        assert_eq!(words.msg("room-next", None).unwrap(), "следува");
        let Bundle::Areas { parsed, .. } = &words else { unreachable!("`of` makes areas") };
        let areas: Vec<usize> = (0..AREAS).filter(|&area| parsed[area].get().is_some()).collect();
        assert_eq!(areas, [Area::Room as usize]);
    }
}
