//! From data to words: commands, kinds, refusals and answers in the language of a catalogue.

mod commands;
mod deeds;
mod fields;
mod keys;
mod past;
mod refusals;
mod search;

use std::path::PathBuf;

use chrono::{DateTime, Utc};

use super::command::Command;
use super::notice::Notice;
use crate::domain::exchange::{self, Statement};
use crate::domain::follow_up;
use crate::domain::ids::{ItemId, MunicipalityId, ThemeId};
use crate::domain::lang::Lang;
use crate::domain::note::{Kind, Level, NoteFields};
use crate::domain::plan::Plan;
use crate::domain::who::Who;
use crate::domain::workshop::Workshop;
use crate::i18n::{Catalogue, dates};
pub use crate::minutes::labels::{field, field_value, function, link_status, status};
pub use commands::{command, command_help};
pub use deeds::{deed, deed_in_full, room_deed, room_view};
pub use fields::{filled, language};
pub use keys::key;
pub use past::{category, changed_field, past_deed, read_back};
pub use refusals::refusal;
pub use search::{filter, note_trait, term};

pub fn kind(texts: &Catalogue, kind: Kind) -> String {
    match kind {
        Kind::Challenge => texts.kind_challenge(),
        Kind::GoodPractice => texts.kind_good_practice(),
        Kind::Lesson => texts.kind_lesson(),
        Kind::Experience => texts.kind_experience(),
        Kind::Need => texts.kind_need(),
        Kind::Recommendation => texts.kind_recommendation(),
        Kind::Conclusion => texts.kind_conclusion(),
        Kind::Action => texts.kind_action(),
        Kind::Question => texts.kind_question(),
        Kind::Message => texts.kind_message(),
        Kind::Context => texts.kind_context(),
    }
}

/// The noun of a kind whose name has several words, for columns that are too narrow for all of it:
/// "practice", "практика", "praktikë".
pub fn kind_in_short(texts: &Catalogue, of: Kind) -> String {
    let name = kind(texts, of);
    let noun = match texts.lang() {
        // In Albanian the noun comes first; elsewhere it is the longest word, of equal ones the last.
        Lang::Sq => name.split(' ').next(),
        _ => name.split(' ').max_by_key(|word| word.chars().count()),
    };
    noun.unwrap_or_default().to_owned()
}

pub fn level(texts: &Catalogue, level: Level) -> String {
    match level {
        Level::OnRecord => texts.level_on_record(),
        Level::Municipality => texts.level_municipality(),
        Level::Category => texts.level_category(),
        Level::None => texts.level_none(),
        Level::OffRecord => texts.level_off_record(),
    }
}

/// The title of an item in the catalogue's language.
pub fn title<'a>(texts: &Catalogue, plan: &'a Plan, item: &'a ItemId) -> &'a str {
    plan.item(item).map_or(item.as_str(), |(_, item)| item.title.get(texts.lang()))
}

/// A theme's label; the id of one that the plan does not know.
pub fn theme<'a>(texts: &Catalogue, plan: &'a Plan, theme: &'a ThemeId) -> &'a str {
    plan.theme(theme).map_or(theme.as_str(), |known| known.label.get(texts.lang()))
}

/// The names of a note's municipalities, in their order.
pub fn municipalities(texts: &Catalogue, plan: &Plan, note: &NoteFields) -> String {
    let names = note.municipalities.iter().map(|id| match plan.municipality(id) {
        Some(municipality) => municipality.name.get(texts.lang()),
        None => id.as_str(),
    });
    names.collect::<Vec<_>>().join(", ")
}

/// Who or what a segment is.
pub fn segment<'a>(texts: &Catalogue, plan: &'a Plan, who: Who<'a>) -> &'a str {
    who.name(plan, texts.lang())
}

/// The name of a municipality; the id of one that the plan does not know.
pub fn municipality<'a>(texts: &Catalogue, plan: &'a Plan, id: &'a MunicipalityId) -> &'a str {
    plan.municipality(id).map_or(id.as_str(), |known| known.name.get(texts.lang()))
}

/// The time of day in the workshop's zone.
pub fn clock(plan: &Plan, at: DateTime<Utc>) -> String {
    dates::clock(plan.local(at).time())
}

/// The questions that are still to be closed before the final minutes, by their first words; none when all
/// are.
pub fn questions_to_close(texts: &Catalogue, workshop: &Workshop) -> Option<String> {
    let open = exchange::to_close(workshop);
    let key = Command::QuestionsBoard.entry().keys[0].to_string();
    let words = || texts.exchange_export_questions(open.len(), key, by_first_words(&open));
    (!open.is_empty()).then(words)
}

/// The actions of the meeting before of which nobody has said yet what became of them; none when there are none.
pub fn actions_to_answer(texts: &Catalogue, workshop: &Workshop) -> Option<String> {
    let open = follow_up::unanswered(workshop);
    let words = || texts.exchange_export_actions(open.len(), by_first_words(&open));
    (!open.is_empty()).then(words)
}

/// The first statements by their first words.
fn by_first_words(statements: &[Statement<'_>]) -> String {
    /// More are counted, not named.
    const NAMED: usize = 3;
    const LETTERS: usize = 40;
    let named = statements.iter().take(NAMED).map(|statement| {
        let mut letters = statement.text.trim().chars();
        let beginning: String = letters.by_ref().take(LETTERS).collect();
        let rest = if letters.next().is_some() { "…" } else { "" };
        format!("{}{rest}", beginning.replace('\n', " ").trim_end())
    });
    let named: Vec<String> = named.collect();
    let more = if statements.len() > NAMED { " · …" } else { "" };
    format!("{}{more}", named.join(" · "))
}

/// The names of files without their folders.
pub fn file_names(files: &[PathBuf]) -> String {
    let names = files.iter().filter_map(|file| file.file_name()).map(|name| name.to_string_lossy());
    names.collect::<Vec<_>>().join(", ")
}

/// The program's answer.
pub fn notice(texts: &Catalogue, plan: &Plan, notice: &Notice) -> String {
    let undo_key = || Command::Undo.entry().keys[0].to_string();
    match notice {
        Notice::Refused(reason) => refusal(texts, plan, reason),
        Notice::Planned(done) => done.words(texts, plan),
        Notice::Notes(done) => done.words(texts, plan),
        Notice::Undone(deed) => texts.capture_undone(deed_in_full(texts, plan, deed)),
        Notice::Redone(deed) => texts.capture_redone(deed_in_full(texts, plan, deed)),
        Notice::Deleted { text } => texts.capture_deleted(text, undo_key()),
        Notice::KindIs(of) => texts.capture_kind_changed(kind(texts, *of)),
        Notice::MunicipalitiesAre(names) if names.is_empty() => texts.capture_municipality_removed(),
        Notice::MunicipalitiesAre(names) => texts.capture_municipality_changed(names),
        Notice::LevelIs(of) => texts.capture_level_changed(level(texts, *of)),
        Notice::KeptStricter(of) => {
            texts.note_kept_stricter(level(texts, *of), Command::ChangeLevel.entry().keys[0].to_string())
        }
        Notice::Released => texts.capture_released(),
        Notice::Parked => texts.capture_parked(Command::Wall.entry().keys[0].to_string()),
        Notice::TakenBack => texts.capture_taken_back(),
        Notice::Linked { text } => texts.link_linked(text, undo_key()),
        Notice::Unlinked => texts.link_unlinked(undo_key()),
        Notice::CaughtUp { what } => texts.catch_up_accepted(undo_key(), what),
        Notice::DraftRestored => texts.capture_draft_restored(),
        Notice::RapidEntry { kept } => {
            texts.search_rapid_on(kept, Command::RapidEntry.entry().keys[0].to_string())
        }
        Notice::RapidEntryEnded => texts.search_rapid_off(),
        Notice::Pasted { count } => texts.search_pasted(*count, undo_key()),
        Notice::LongPaste { most } => texts.search_paste_too_long(*most),
        Notice::OffRecordBegan => texts.capture_off_record_began(),
        Notice::Room(body) => room_deed(texts, body).unwrap_or_default(),
        Notice::OffRecordEnded => texts.capture_off_record_ended(),
        Notice::WasAway { from, to } => texts.desk_clock_was_away(clock(plan, *from), clock(plan, *to)),
        Notice::Stepped(made) => super::rehearsal::step(texts, plan, made),
        Notice::Erasing => texts.erase_under_way(),
        Notice::Erased(erased) => super::striking::erased(texts, erased),
        Notice::NamesFailed { reason } => texts.presence_names_failed(reason),
        Notice::PersonalData { until } => texts.erase_due_short(dates::in_figures(texts.lang(), *until)),
        Notice::SavedAgain => texts.desk_saved_again(),
        Notice::ExportFailed { reason } => texts.prompt_export_failed(reason),
    }
}
