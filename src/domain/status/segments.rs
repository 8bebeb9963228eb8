//! The segments of what runs, the pace, and speaking time, for programs.

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::Instant;
use crate::domain::ids::MunicipalityId;
use crate::domain::lang::Lang;
use crate::domain::plan::SegmentWho;
use crate::domain::plan_change::AddedSpeaker;
use crate::domain::timing::pace::Pace;
use crate::domain::timing::speaking::speaking;
use crate::domain::timing::{PartState, Phase, Record, Slot};
use crate::domain::who::Who;
use crate::domain::workshop::Workshop;

/// The segment that runs; its times are those of its phase.
#[derive(Debug, Serialize)]
pub struct SegmentStatus {
    pub index: u16,
    /// The id of a municipality; else what the plan or a person calls it.
    pub name: Option<String>,
    pub phase: Phase,
    pub elapsed_s: i64,
    pub remaining_s: i64,
    /// The index of the one that follows.
    pub next: Option<u16>,
}

/// A segment of what runs, in the order in which they were held and are to be held.
#[derive(Debug, Serialize)]
pub struct SegmentOfItem {
    pub index: u16,
    pub name: Option<String>,
    pub state: PartState,
    /// As planned, with what was added or taken since.
    pub talk_s: i64,
    pub questions_s: i64,
    pub elapsed_s: i64,
    /// Whether it is not in the plan.
    pub added: bool,
}

#[derive(Debug, Serialize)]
pub struct PaceStatus {
    pub spoken: u32,
    pub of: Option<u32>,
    pub expected_end: Option<Instant>,
    pub each_s: Option<i64>,
}

#[derive(Debug, Serialize)]
pub struct SpeakingStatus {
    pub id: MunicipalityId,
    pub spoken_s: i64,
    pub budget_s: i64,
    pub left_s: i64,
}

pub(super) fn current(
    workshop: &Workshop,
    record: &Record,
    slot: Slot,
    now: DateTime<Utc>,
) -> Option<SegmentStatus> {
    let item = record.item(slot);
    let index = item.parts.current()?;
    let time = item.parts.get(index)?.time(&item.holds, now);
    Some(SegmentStatus {
        index,
        name: name(workshop, record, slot, index),
        phase: time.phase,
        elapsed_s: time.elapsed_s,
        remaining_s: time.remaining_s(),
        next: item.parts.next(),
    })
}

pub(super) fn of_item(
    workshop: &Workshop,
    record: &Record,
    slot: Slot,
    now: DateTime<Utc>,
) -> Vec<SegmentOfItem> {
    let item = record.item(slot);
    let one = |&index: &u16| {
        let part = item.parts.get(index)?;
        Some(SegmentOfItem {
            index,
            name: name(workshop, record, slot, index),
            state: item.parts.state(index)?,
            talk_s: part.talk_s,
            questions_s: part.questions_s,
            elapsed_s: part.elapsed_s(&item.holds, now),
            added: part.added.is_some(),
        })
    };
    item.parts.order().iter().filter_map(one).collect()
}

/// The pace of what runs; none in a break, and none where nobody is counted or expected.
pub(super) fn pace(
    workshop: &Workshop,
    record: &Record,
    slot: Slot,
    now: DateTime<Utc>,
) -> Option<PaceStatus> {
    let item = workshop.item(slot);
    let parts = &record.item(slot).parts;
    let counts = !parts.counts_people() || parts.spoken() > 0 || item.is_tour_de_table();
    if item.is_break() || !counts {
        return None;
    }
    let Pace { spoken, of, ends, each_s } =
        Pace::of_item(workshop.plan(), workshop.timetable(), record, slot, now);
    let expected_end = ends.map(|at| Instant::of(workshop.plan(), at));
    Some(PaceStatus { spoken, of, expected_end, each_s })
}

pub(super) fn speaking_of_all(
    workshop: &Workshop,
    record: &Record,
    now: DateTime<Utc>,
) -> Vec<SpeakingStatus> {
    let all = speaking(workshop.plan(), workshop.timetable(), record, now);
    let one = |time: crate::domain::timing::speaking::Speaking| SpeakingStatus {
        left_s: time.left_s(),
        id: time.municipality,
        spoken_s: time.spoken_s,
        budget_s: time.budget_s,
    };
    all.into_iter().map(one).collect()
}

fn name(workshop: &Workshop, record: &Record, slot: Slot, index: u16) -> Option<String> {
    let plan = workshop.plan();
    let lang = plan.languages.first().copied().unwrap_or(Lang::En);
    let who = Who::of(plan, workshop.timetable(), &record.item(slot).parts, slot, index)?;
    Some(match who {
        Who::Planned(SegmentWho::Municipality(id)) | Who::Added(AddedSpeaker::Municipality(id)) => {
            id.to_string()
        }
        Who::Planned(SegmentWho::Speaker(text) | SegmentWho::Label(text)) => text.get(lang).to_owned(),
        Who::Added(AddedSpeaker::Name(name)) => name.clone(),
    })
}
