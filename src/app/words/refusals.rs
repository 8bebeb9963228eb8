//! Why something was not done, and what to do.

use chrono::{DateTime, Utc};

use super::{clock, level, title};
use crate::app::command::Command;
use crate::domain::plan::Plan;
use crate::domain::refusal::Refusal;
use crate::i18n::{Catalogue, dates};

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
        Refusal::CannotBeLinked => texts.link_refused_kind(),
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
        Refusal::LongText { most } => texts.refusal_long_text(*most),
        Refusal::BadForms { forms, of } => texts.refusal_bad_forms(*forms, *of),
        Refusal::BadScore { question, best } => texts.refusal_bad_score(question, *best),
        Refusal::PlanIsHeld { item } => texts.planning_refused_held(title(item)),
        Refusal::NotToCome { item } => texts.planning_refused_not_to_come(title(item)),
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
        Refusal::NotInThePlan => texts.presence_refused_not_in_plan(),
        Refusal::NoNotesHere => texts.exchange_no_notes_here(),
        Refusal::NothingMissing => texts.preview_nothing_missing(),
        Refusal::NothingToCheck => texts.leak_none_found(),
        Refusal::NothingToLookFor => texts.leak_internal(),
        Refusal::NotForTheRoom => texts.exchange_not_for_the_room(),
        Refusal::NoNoteChosen => texts.refusal_no_note_selected(),
        Refusal::NotInANote => texts.refusal_not_in_a_note(),
        Refusal::Strictest => texts.refusal_strictest(),
        Refusal::NoteOffTheRecord => {
            texts.note_refusal_off_record(Command::Strike.entry().keys[0].to_string())
        }
        Refusal::NothingToMerge => {
            texts.note_refusal_nothing_to_merge(Command::Mark.entry().keys[0].to_string())
        }
        Refusal::NothingToSplit => texts.note_refusal_nothing_to_split(),
        Refusal::NoteWithdrawn => texts.note_refusal_withdrawn(),
        Refusal::LineInUse => texts.note_refusal_line_in_use(),
        Refusal::BadDate { given } => texts.note_refusal_date(given),
        Refusal::SeenWhole => texts.note_refusal_seen_whole(),
        Refusal::SeenElsewhere => {
            texts.note_refusal_seen_elsewhere(Command::CaptureView.entry().keys[0].to_string())
        }
        Refusal::NoStatus => texts.note_refusal_no_status(),
        Refusal::NoteIsSo => texts.note_refusal_is_so(),
        Refusal::NoTheme { typed } => texts.note_refusal_no_theme(typed),
        Refusal::LooseningNeedsReason { level: known } => texts.refusal_loosening(level(texts, *known)),
    }
}
