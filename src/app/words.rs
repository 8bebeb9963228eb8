//! From data to words: commands, kinds, refusals and answers in the language of a catalogue.

use chrono::{DateTime, Utc};

use super::command::Command;
use super::notice::Notice;
use super::time_commands::STEP_MINUTES;
use crate::domain::event::Body;
use crate::domain::ids::{ItemId, MunicipalityId, ThemeId};
use crate::domain::lang::Lang;
use crate::domain::note::{Kind, Level, NoteFields};
use crate::domain::plan::Plan;
use crate::domain::plan_change::PlanChange;
use crate::domain::refusal::Refusal;
use crate::domain::who::Who;
use crate::i18n::{Catalogue, dates};

/// The name of a command, as footer, help and palette show it.
pub fn command(texts: &Catalogue, command: Command) -> String {
    match command {
        Command::Next => texts.command_next(),
        Command::Start => texts.command_start(),
        Command::End => texts.command_end(),
        Command::Hold => texts.command_hold(),
        Command::Reason => texts.command_reason(),
        Command::Extend => texts.command_extend(STEP_MINUTES),
        Command::Shorten => texts.command_shorten(STEP_MINUTES),
        Command::Minutes => texts.command_minutes(),
        Command::CatchUp => texts.command_catch_up(),
        Command::Skip => texts.command_skip(),
        Command::Reopen => texts.command_reopen(),
        Command::Restart => texts.command_restart(),
        Command::CorrectStart => texts.command_correct_start(),
        Command::MoveUp => texts.command_move_up(),
        Command::MoveDown => texts.command_move_down(),
        Command::SegmentNext => texts.command_segment_next(),
        Command::SegmentPrevious => texts.command_segment_previous(),
        Command::Speakers => texts.command_speakers(),
        Command::LetPass => texts.command_let_pass(),
        Command::Consecutive => texts.command_consecutive(),
        Command::Undo => texts.command_undo(),
        Command::Redo => texts.command_redo(),
        Command::PlanView => texts.command_plan_view(),
        Command::AddItem => texts.command_add_item(),
        Command::OtherPlace => texts.command_other_place(),
        Command::Park => texts.command_park(),
        Command::FixStart => texts.command_fix_start(),
        Command::HardEnd => texts.command_hard_end(),
        Command::EndDay => texts.command_end_day(),
        Command::Publish => texts.command_publish(),
        Command::FocusLine => texts.command_focus_line(),
        Command::FocusNotes => texts.command_focus_notes(),
        Command::FocusAgenda => texts.command_focus_agenda(),
        Command::OtherDay => texts.command_other_day(),
        Command::Up => texts.command_up(),
        Command::Down => texts.command_down(),
        Command::PageUp => texts.command_page_up(),
        Command::PageDown => texts.command_page_down(),
        Command::First => texts.command_first(),
        Command::Last => texts.command_last(),
        Command::Send => texts.command_send(),
        Command::Complete => texts.command_complete(),
        Command::Editor => texts.command_editor(),
        Command::EditNote => texts.command_edit_note(),
        Command::ChangeKind => texts.command_change_kind(),
        Command::ChangeMunicipality => texts.command_change_municipality(),
        Command::Stricter => texts.command_stricter(),
        Command::DeleteNote => texts.command_delete_note(),
        Command::Release => texts.command_release(),
        Command::FilterKind => texts.command_filter_kind(),
        Command::FilterMunicipality => texts.command_filter_municipality(),
        Command::FilterClear => texts.command_filter_clear(),
        Command::Scope => texts.command_scope(),
        Command::OffRecord => texts.command_off_record(),
        Command::Curtain => texts.command_curtain(),
        Command::Message => texts.command_message(),
        Command::HideTimes => texts.command_hide_times(),
        Command::Wall => texts.command_wall(),
        Command::RoomView => texts.command_room_view(),
        Command::CaptureView => texts.command_capture_view(),
        Command::Timeline => texts.command_timeline(),
        Command::Export => texts.command_export(),
        Command::Readiness => texts.command_readiness(),
        Command::Language => texts.command_language(),
        Command::Theme => texts.command_theme(),
        Command::Palette => texts.command_palette(),
        Command::Help => texts.command_help(),
        Command::Redraw => texts.command_redraw(),
        Command::Suspend => texts.command_suspend(),
        Command::Cancel => texts.command_cancel(),
        Command::Quit => texts.command_quit(),
        Command::StepTime => texts.command_step_time(),
        Command::Freeze => texts.command_freeze(),
        Command::Faster => texts.command_faster(),
        Command::Slower => texts.command_slower(),
        Command::Open => texts.command_open(),
        Command::New => texts.command_new(),
        Command::Demo => texts.command_demo(),
    }
}

/// The sentence that explains a command.
pub fn command_help(texts: &Catalogue, command: Command) -> String {
    match command {
        Command::Next => texts.command_next_help(),
        Command::Start => texts.command_start_help(),
        Command::End => texts.command_end_help(),
        Command::Hold => texts.command_hold_help(),
        Command::Reason => texts.command_reason_help(),
        Command::Extend => texts.command_extend_help(),
        Command::Shorten => texts.command_shorten_help(),
        Command::Minutes => texts.command_minutes_help(),
        Command::CatchUp => texts.command_catch_up_help(),
        Command::Skip => texts.command_skip_help(),
        Command::Reopen => texts.command_reopen_help(),
        Command::Restart => texts.command_restart_help(),
        Command::CorrectStart => texts.command_correct_start_help(),
        Command::MoveUp => texts.command_move_up_help(),
        Command::MoveDown => texts.command_move_down_help(),
        Command::SegmentNext => texts.command_segment_next_help(),
        Command::SegmentPrevious => texts.command_segment_previous_help(),
        Command::Speakers => texts.command_speakers_help(),
        Command::LetPass => texts.command_let_pass_help(),
        Command::Consecutive => texts.command_consecutive_help(),
        Command::Undo => texts.command_undo_help(),
        Command::Redo => texts.command_redo_help(),
        Command::PlanView => texts.command_plan_view_help(),
        Command::AddItem => texts.command_add_item_help(),
        Command::OtherPlace => texts.command_other_place_help(),
        Command::Park => texts.command_park_help(),
        Command::FixStart => texts.command_fix_start_help(),
        Command::HardEnd => texts.command_hard_end_help(),
        Command::EndDay => texts.command_end_day_help(),
        Command::Publish => texts.command_publish_help(),
        Command::FocusLine => texts.command_focus_line_help(),
        Command::FocusNotes => texts.command_focus_notes_help(),
        Command::FocusAgenda => texts.command_focus_agenda_help(),
        Command::OtherDay => texts.command_other_day_help(),
        Command::Up => texts.command_up_help(),
        Command::Down => texts.command_down_help(),
        Command::PageUp => texts.command_page_up_help(),
        Command::PageDown => texts.command_page_down_help(),
        Command::First => texts.command_first_help(),
        Command::Last => texts.command_last_help(),
        Command::Send => texts.command_send_help(),
        Command::Complete => texts.command_complete_help(),
        Command::Editor => texts.command_editor_help(),
        Command::EditNote => texts.command_edit_note_help(),
        Command::ChangeKind => texts.command_change_kind_help(),
        Command::ChangeMunicipality => texts.command_change_municipality_help(),
        Command::Stricter => texts.command_stricter_help(),
        Command::DeleteNote => texts.command_delete_note_help(),
        Command::Release => texts.command_release_help(),
        Command::FilterKind => texts.command_filter_kind_help(),
        Command::FilterMunicipality => texts.command_filter_municipality_help(),
        Command::FilterClear => texts.command_filter_clear_help(),
        Command::Scope => texts.command_scope_help(),
        Command::OffRecord => texts.command_off_record_help(),
        Command::Curtain => texts.command_curtain_help(),
        Command::Message => texts.command_message_help(),
        Command::HideTimes => texts.command_hide_times_help(),
        Command::Wall => texts.command_wall_help(),
        Command::RoomView => texts.command_room_view_help(),
        Command::CaptureView => texts.command_capture_view_help(),
        Command::Timeline => texts.command_timeline_help(),
        Command::Export => texts.command_export_help(),
        Command::Readiness => texts.command_readiness_help(),
        Command::Language => texts.command_language_help(),
        Command::Theme => texts.command_theme_help(),
        Command::Palette => texts.command_palette_help(),
        Command::Help => texts.command_help_help(),
        Command::Redraw => texts.command_redraw_help(),
        Command::Suspend => texts.command_suspend_help(),
        Command::Cancel => texts.command_cancel_help(),
        Command::Quit => texts.command_quit_help(),
        Command::StepTime => texts.command_step_time_help(),
        Command::Freeze => texts.command_freeze_help(),
        Command::Faster => texts.command_faster_help(),
        Command::Slower => texts.command_slower_help(),
        Command::Open => texts.command_open_help(),
        Command::New => texts.command_new_help(),
        Command::Demo => texts.command_demo_help(),
    }
}

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

/// Why something was not done, and what to do.
pub fn refusal(texts: &Catalogue, plan: &Plan, refusal: &Refusal) -> String {
    let title = |item| title(texts, plan, item);
    let clock = |at: &DateTime<Utc>| clock(plan, *at);
    match refusal {
        Refusal::OnlyInRehearsal => texts.refusal_only_in_rehearsal(),
        Refusal::NothingToCome => texts.refusal_nothing_to_come(),
        Refusal::NoExportOfRehearsal => texts.refusal_no_export_of_rehearsal(),
        Refusal::NothingRuns => texts.refusal_nothing_runs(),
        Refusal::AlreadyRunning { item } => texts.refusal_already_running(title(item)),
        Refusal::AlreadyHeld { since } => texts.refusal_already_held(clock(since)),
        Refusal::NotHeld => texts.refusal_not_held(),
        Refusal::UnknownItem { typed, nearest: Some(nearest) } => {
            texts.refusal_unknown_item_nearest(typed, nearest.as_str())
        }
        Refusal::UnknownItem { typed, nearest: None } => texts.refusal_unknown_item(typed),
        Refusal::AlreadyDone { item } => texts.refusal_already_done(title(item)),
        Refusal::NotStarted { item } => texts.refusal_not_begun(title(item)),
        Refusal::AlreadySkipped { item } => texts.refusal_already_skipped(title(item)),
        Refusal::NotSkipped { item } => texts.refusal_not_skipped(title(item)),
        Refusal::IsRunning { item } => texts.refusal_is_running_not_skippable(title(item)),
        Refusal::HasBegun { item } => texts.refusal_move_begun(title(item)),
        Refusal::NoFurther { item } => texts.refusal_move_no_further(title(item)),
        Refusal::LastItem => texts.refusal_no_next_item(),
        Refusal::InTheFuture { at } => texts.refusal_in_future(clock(at)),
        Refusal::BeforePrevious { at, item } => texts.refusal_before_previous(clock(at), title(item)),
        Refusal::BeforeStart { at, item, began } => {
            texts.refusal_before_start(clock(at), title(item), clock(began))
        }
        Refusal::MoveOntoItself { item } => texts.refusal_move_before_itself(title(item)),
        Refusal::OtherDay { item } => {
            let date =
                plan.item(item).map(|(day, _)| dates::day_and_month(texts.lang(), plan.days[day].date));
            texts.refusal_other_day(title(item), date.unwrap_or_default())
        }
        Refusal::DayChanged => texts.catch_up_changed(),
        Refusal::NothingToGive { item } => texts.catch_up_nothing_to_give(title(item)),
        Refusal::NoTitle => texts.planning_refused_no_title(),
        Refusal::NothingToChange => texts.planning_refused_nothing(),
        Refusal::AlreadyParked { item } => texts.planning_refused_parked(title(item)),
        Refusal::NotFixed { item } => texts.planning_refused_not_fixed(title(item)),
        Refusal::OnlyItem { item } => texts.planning_refused_only_item(title(item)),
        Refusal::NoSuchDay { day } => texts.planning_refused_no_such_day(*day, plan.days.len()),
        Refusal::DayIsOver { day } => {
            texts.planning_refused_day_is_over(dates::day_and_month(texts.lang(), plan.days[*day].date))
        }
        Refusal::InThePast { at } => texts.planning_refused_past(clock(at)),
        Refusal::NoSegments { item } => texts.refusal_no_segments(title(item)),
        Refusal::LastSegment => texts.refusal_last_segment(),
        Refusal::FirstSegment => texts.refusal_first_segment(),
        Refusal::LongMessage => texts.refusal_long_message(crate::domain::live::MAX_MESSAGE),
        Refusal::NoQuestions => texts.refusal_no_questions(Command::Release.entry().keys[0].to_string()),
        Refusal::UnknownSegment { typed } => texts.refusal_unknown_segment(typed),
        Refusal::SegmentBegun => texts.refusal_segment_begun(),
        Refusal::SegmentOver => texts.refusal_segment_over(),
        Refusal::SegmentRuns => texts.refusal_segment_runs(),
        Refusal::NoSegmentRuns => texts.refusal_no_segment_runs(),
        Refusal::SegmentNoFurther => texts.refusal_segment_no_further(),
        Refusal::NothingToLetPass => texts.refusal_nothing_to_let_pass(),
        Refusal::NoQuestionTime => texts.refusal_no_question_time(),
        Refusal::QuestionsBegan => texts.refusal_questions_began(),
        Refusal::BadCount { given } => texts.refusal_count(given),
        Refusal::AlreadyConsecutive => texts.refusal_already_consecutive(),
        Refusal::NotConsecutive => texts.refusal_not_consecutive(),
        Refusal::NothingToEqualise => texts.refusal_nothing_to_equalise(),
        Refusal::NothingToUndo => texts.refusal_nothing_to_undo(),
        Refusal::NothingToRedo => texts.refusal_nothing_to_redo(),
        Refusal::NothingToExplain => texts.refusal_no_reason_target(),
        Refusal::BadMinutes { given } => texts.refusal_minutes(given),
        Refusal::BadTime { given } => texts.refusal_time(given),
        Refusal::SteeredAtTheDesk => texts.refusal_steered_at_desk(),
        Refusal::NextTwice => texts.refusal_second_press(),
        Refusal::OffTheRecord => texts.refusal_off_record(),
        Refusal::NoteNotFound { typed } => texts.refusal_no_note(typed),
        Refusal::EmptyText => texts.refusal_empty_text(),
        Refusal::NoNoteChosen => texts.refusal_no_note_selected(),
        Refusal::Strictest => texts.refusal_strictest(),
        Refusal::LooseningNeedsReason { level: known } => texts.refusal_loosening(level(texts, *known)),
    }
}

/// What an event did, as "undone: …" names it.
pub fn deed(texts: &Catalogue, plan: &Plan, body: &Body) -> String {
    let title = |item| title(texts, plan, item);
    match body {
        Body::Start { item, .. } => texts.capture_change_start(title(item)),
        Body::End {} => texts.capture_change_end(),
        Body::Hold { .. } => texts.capture_change_hold(),
        Body::Resume {} => texts.capture_change_resume(),
        Body::Extend { item, .. } => texts.capture_change_extend(title(item)),
        Body::Skip { item, .. } => texts.capture_change_skip(title(item)),
        Body::Unskip { item } => texts.capture_change_unskip(title(item)),
        Body::Reopen { item, .. } => texts.capture_change_reopen(title(item)),
        Body::Restart { item } => texts.capture_change_restart(title(item)),
        Body::Correct { .. } => texts.capture_change_correct(),
        Body::Move { item, .. } => texts.capture_change_move(title(item)),
        Body::Segment { .. } => texts.capture_change_segment(),
        Body::Reason { .. } => texts.capture_change_reason(),
        Body::ClockSet { .. } => texts.capture_change_clock_set(),
        Body::OffRecord { .. } => texts.capture_change_off_record(),
        Body::Curtain { .. } => texts.capture_change_curtain(),
        Body::Message { .. } => texts.capture_change_message(),
        Body::HideTimes { .. } => texts.capture_change_hide_times(),
        Body::Wall { .. } => texts.capture_change_wall(),
        Body::Change { changes, .. } => match changes.as_slice() {
            [change] => planned(texts, plan, change),
            several => texts.planning_deed_several(several.len()),
        },
        Body::EndDay { .. } => texts.planning_deed_end_day(),
        Body::Draft { .. } => texts.planning_deed_draft(),
        Body::Note(_) => texts.capture_change_note(),
        Body::Edit { .. } => texts.capture_change_edit(),
        Body::Delete { .. } => texts.capture_change_delete(),
        Body::Release { .. } => texts.capture_change_release(),
        Body::Link { .. } => texts.capture_change_link(),
        Body::SegmentMove { .. } => texts.capture_change_segment_order(),
        Body::SegmentSkip { .. } => texts.capture_change_segment_skip(),
        Body::SegmentAdd { .. } => texts.capture_change_segment_add(),
        Body::SegmentExtend { .. } => texts.capture_change_segment_minutes(),
        Body::SegmentQuestions { .. } => texts.capture_change_questions(),
        Body::Speaker { .. } => texts.capture_change_speaker(),
        Body::People { .. } => texts.capture_change_people(),
        Body::Consecutive { .. } => texts.capture_change_consecutive(),
        Body::Budget { .. } => texts.capture_change_budget(),
        Body::Equalise {} => texts.capture_change_equalise(),
        Body::Gap { .. } | Body::Writer(_) | Body::Undo { .. } | Body::Unknown { .. } => String::new(),
    }
}

/// What the room sees after an event that concerns it, as a sentence.
pub fn room_deed(texts: &Catalogue, body: &Body) -> Option<String> {
    Some(match body {
        Body::Message { text: Some(_) } => texts.desk_message_shown(),
        Body::Message { text: None } => texts.desk_message_gone(),
        Body::HideTimes { on: true } => texts.desk_times_hidden(),
        Body::HideTimes { on: false } => texts.desk_times_shown(),
        Body::Wall { on: true } => texts.desk_wall_shown(),
        Body::Wall { on: false } => texts.desk_wall_hidden(),
        Body::Curtain { on: true } => texts.desk_curtain_down(),
        Body::Curtain { on: false } => texts.desk_curtain_open(),
        _ => return None,
    })
}

/// What one change of the agenda did.
fn planned(texts: &Catalogue, plan: &Plan, change: &PlanChange) -> String {
    let title = |item| title(texts, plan, item);
    match change {
        PlanChange::Extend { item, .. } => texts.capture_change_extend(title(item)),
        PlanChange::Skip { item } => texts.capture_change_skip(title(item)),
        PlanChange::Park { item } => texts.planning_deed_park(title(item)),
        PlanChange::Place { item, .. } => texts.capture_change_move(title(item)),
        PlanChange::Add { title, .. } => texts.planning_deed_add(title),
        PlanChange::Fix { item, .. } => texts.planning_deed_fix(title(item)),
        PlanChange::HardEnd { .. } => texts.planning_deed_hard_end(),
    }
}

/// The program's answer.
pub fn notice(texts: &Catalogue, plan: &Plan, notice: &Notice) -> String {
    let undo_key = || Command::Undo.entry().keys[0].to_string();
    match notice {
        Notice::Refused(reason) => refusal(texts, plan, reason),
        Notice::Planned(done) => done.words(texts, plan),
        Notice::Undone(body) => texts.capture_undone(deed(texts, plan, body)),
        Notice::Redone(body) => texts.capture_redone(deed(texts, plan, body)),
        Notice::Deleted { text } => texts.capture_deleted(text, undo_key()),
        Notice::KindIs(of) => texts.capture_kind_changed(kind(texts, *of)),
        Notice::MunicipalitiesAre(names) if names.is_empty() => texts.capture_municipality_removed(),
        Notice::MunicipalitiesAre(names) => texts.capture_municipality_changed(names),
        Notice::LevelIs(of) => texts.capture_level_changed(level(texts, *of)),
        Notice::Released => texts.capture_released(),
        Notice::Parked => texts.capture_parked(Command::Wall.entry().keys[0].to_string()),
        Notice::TakenBack => texts.capture_taken_back(),
        Notice::CaughtUp { what } => texts.catch_up_accepted(undo_key(), what),
        Notice::DraftRestored => texts.capture_draft_restored(),
        Notice::OffRecordBegan => texts.capture_off_record_began(),
        Notice::Room(body) => room_deed(texts, body).unwrap_or_default(),
        Notice::OffRecordEnded => texts.capture_off_record_ended(),
        Notice::WasAway { from, to } => texts.desk_clock_was_away(clock(plan, *from), clock(plan, *to)),
        Notice::Stepped(made) => super::rehearsal::step(texts, plan, made),
        Notice::SavedAgain => texts.desk_saved_again(),
        Notice::Exported { files } => {
            let folder =
                files.first().and_then(|file| file.parent()).map(|folder| folder.display().to_string());
            texts.prompt_export_done(files.len(), folder.unwrap_or_default())
        }
        Notice::ExportFailed { reason } => texts.prompt_export_failed(reason),
    }
}
