//! What an event did, in a few words: for "undone: …" and for what the room is told.

use super::{changed_field, title};
use crate::app::notice::Deed;
use crate::domain::event::Body;
use crate::domain::note::{Change, Kind};
use crate::domain::plan::Plan;
use crate::domain::plan_change::PlanChange;
use crate::domain::room_view::RoomView;
use crate::i18n::Catalogue;

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
        Body::Show { .. } => texts.recap_change_show(),
        Body::Present { .. } | Body::Headcount { .. } => texts.presence_change_count(),
        Body::Consent { .. } => texts.presence_change_consent(),
        Body::Issue { .. } => texts.leak_change_issue(),
        Body::Accept { .. } => texts.leak_change_accept(),
        Body::Evaluation(_) => texts.minutes_section_evaluation(),
        Body::Unlink { .. } => texts.link_change_unlink(),
        Body::ReadBack { .. } => texts.reread_change(),
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
        Body::Gap { .. }
        | Body::Writer(_)
        | Body::Undo { .. }
        | Body::Strike { .. }
        | Body::Struck {}
        | Body::Unknown { .. } => String::new(),
    }
}

/// What was done in one step, and to how many notes.
pub fn deed_in_full(texts: &Catalogue, plan: &Plan, of: &Deed) -> String {
    let what = match &*of.body {
        Body::Delete { .. } if of.takes_apart => return texts.note_deed_take_apart(),
        Body::Note(fields) if !fields.merged_from.is_empty() => return texts.note_deed_merge(),
        Body::Note(fields) if fields.split_from.is_some() => return texts.note_deed_split(),
        Body::Edit { changes, .. } => match changes.as_slice() {
            // Other words are what an edit is.
            [Change::Text(_)] => texts.capture_change_edit(),
            [change] => {
                let field = changed_field(texts, of.kind.unwrap_or(Kind::Context), change);
                return texts.note_deed_field(field, texts.common_notes(of.notes));
            }
            _ => texts.capture_change_edit(),
        },
        body => deed(texts, plan, body),
    };
    match of.notes {
        0 | 1 => what,
        notes => texts.note_deed_several(what, texts.common_notes(notes)),
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
        Body::Show { view: Some(view) } => texts.recap_shown(room_view(texts, view)),
        Body::Show { view: None } => texts.recap_hidden(),
        Body::Curtain { on: true } => texts.desk_curtain_down(),
        Body::Curtain { on: false } => texts.desk_curtain_open(),
        _ => return None,
    })
}

/// What a view of the room is called at the desk.
pub fn room_view(texts: &Catalogue, view: &RoomView) -> String {
    match view {
        RoomView::Matches => texts.recap_sees_matches(),
        RoomView::Unanswered => texts.recap_sees_unanswered(),
        RoomView::Themes => texts.recap_sees_themes(),
        RoomView::Kinds => texts.recap_sees_kinds(),
        RoomView::Balance => texts.recap_sees_balance(),
        RoomView::Actions => texts.recap_sees_actions(),
        RoomView::Card { .. } => texts.recap_sees_card(),
        RoomView::Messages => texts.recap_sees_messages(),
        RoomView::ReadBack { .. } => texts.recap_sees_read_back(),
        RoomView::Recap { .. } => texts.recap_sees_recap(),
    }
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
