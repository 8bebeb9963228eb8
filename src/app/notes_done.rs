//! What a command on notes came to, in a sentence that says how many.

use super::command::Command;
use super::words;
use crate::domain::ids::{ItemId, MunicipalityId, ThemeId};
use crate::domain::lang::Lang;
use crate::domain::note::{Kind, Level};
use crate::domain::plan::Plan;
use crate::i18n::Catalogue;

/// What was done to so many notes, as data; [`NotesDone::words`] says it.
#[derive(Clone, Debug, PartialEq)]
pub struct NotesDone {
    pub count: usize,
    pub what: Done,
    /// How many of them the room saw before, and sees no longer.
    pub hidden: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Done {
    Kind(Kind),
    /// Those that they have now; of several notes, those that all of them have.
    Municipalities(Vec<MunicipalityId>),
    Themes(Vec<ThemeId>),
    Level(Level),
    Important(bool),
    Verbatim(bool),
    Moved(Option<ItemId>),
    Status(Option<&'static str>),
    Released,
    TakenBack,
    Deleted,
    /// So many notes became one.
    Merged,
    /// So many notes stand by themselves again.
    TakenApart,
    /// One note became so many.
    Split,
    Translated(Vec<Lang>),
    Fields,
    /// Other words for what one note says.
    Rephrased,
}

impl NotesDone {
    pub fn words(&self, texts: &Catalogue, plan: &Plan) -> String {
        let done = self.done(texts, plan);
        if self.hidden == 0 {
            return done;
        }
        let key = Command::Release.entry().keys[0].to_string();
        format!("{done} {}", texts.note_release_anew(texts.common_notes(self.hidden), key))
    }

    fn done(&self, texts: &Catalogue, plan: &Plan) -> String {
        let notes = texts.common_notes(self.count);
        let key = |command: Command| command.entry().keys[0].to_string();
        match &self.what {
            Done::Kind(kind) => texts.note_done_kind(notes, words::kind(texts, *kind)),
            Done::Municipalities(none) if none.is_empty() => texts.note_done_no_municipality(notes),
            Done::Municipalities(ids) => {
                let names: Vec<&str> = ids.iter().map(|id| words::municipality(texts, plan, id)).collect();
                texts.note_done_municipalities(notes, names.join(", "))
            }
            Done::Themes(none) if none.is_empty() => texts.note_done_no_theme(notes),
            Done::Themes(ids) => {
                let names: Vec<&str> = ids.iter().map(|id| words::theme(texts, plan, id)).collect();
                texts.note_done_themes(notes, names.join(", "))
            }
            Done::Level(level) => texts.note_done_level(notes, words::level(texts, *level)),
            Done::Important(true) => texts.note_done_important(notes),
            Done::Important(false) => texts.note_done_unimportant(notes),
            Done::Verbatim(true) => texts.note_done_verbatim(notes),
            Done::Verbatim(false) => texts.note_done_not_verbatim(notes),
            Done::Moved(Some(item)) => texts.note_done_moved(notes, words::title(texts, plan, item)),
            Done::Moved(None) => texts.note_done_moved_nowhere(notes),
            Done::Status(Some(status)) => texts.note_done_status(notes, words::status(texts, status)),
            Done::Status(None) => texts.note_done_no_status(notes),
            Done::Released => texts.note_done_released(notes),
            Done::TakenBack => texts.note_done_taken_back(notes),
            Done::Deleted => texts.note_done_deleted(notes, key(Command::Undo)),
            Done::Merged => texts.note_done_merged(notes, key(Command::Merge)),
            Done::TakenApart => texts.note_done_taken_apart(notes),
            Done::Split => texts.note_done_split(notes),
            Done::Translated(langs) => {
                let names: Vec<String> = langs.iter().map(|lang| words::language(texts, *lang)).collect();
                texts.note_done_translated(names.join(", "))
            }
            Done::Fields => texts.note_done_fields(),
            Done::Rephrased => texts.preview_check_rephrased(),
        }
    }
}
