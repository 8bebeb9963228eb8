//! The segments of what runs as lines of a status: who speaks, the order, the pace, speaking time.

use chrono::{DateTime, Utc};

use super::status::aligned;
use crate::app::{turns, words};
use crate::domain::timing::pace::Pace;
use crate::domain::timing::speaking::speaking;
use crate::domain::timing::{PartState, Record, Slot};
use crate::domain::who::Who;
use crate::domain::workshop::Workshop;
use crate::i18n::{Catalogue, durations};

/// Lines about the segments of an item, at an instant; none where there is nothing to say.
pub fn lines(
    texts: &Catalogue,
    workshop: &Workshop,
    record: &Record,
    slot: Slot,
    now: DateTime<Utc>,
) -> Vec<String> {
    let (plan, timetable) = (workshop.plan(), workshop.timetable());
    let item = record.item(slot);
    let parts = &item.parts;
    let mut lines = Vec::new();
    if parts.is_consecutive() {
        lines.push(texts.desk_consecutive());
    }
    let is_counted = parts.spoken() > 0 || workshop.item(slot).is_tour_de_table();
    if parts.counts_people() && is_counted {
        let pace = Pace::of_item(plan, timetable, record, slot, now);
        lines.push(turns::pace(texts, plan, pace).join(" · "));
    }
    let rows: Vec<[String; 5]> = parts
        .order()
        .iter()
        .filter_map(|&segment| {
            let part = parts.get(segment)?;
            let who = Who::of(plan, timetable, parts, slot, segment)?;
            let held = part.has_run().then(|| durations::clock(part.elapsed_s(&item.holds, now)));
            Some([
                (u32::from(segment) + 1).to_string(),
                words::segment(texts, plan, who).to_owned(),
                turns::minutes(part),
                held.unwrap_or_default(),
                match parts.state(segment)? {
                    PartState::Running => texts.state_running(),
                    PartState::Done => texts.state_done(),
                    PartState::Skipped => texts.state_skipped(),
                    PartState::Pending => String::new(),
                },
            ])
        })
        .collect();
    lines.extend(aligned(&rows));
    lines
}

/// The speaking time of every municipality, once somebody has spoken.
pub fn speaking_lines(
    texts: &Catalogue,
    workshop: &Workshop,
    record: &Record,
    now: DateTime<Utc>,
) -> Vec<String> {
    let all = speaking(workshop.plan(), workshop.timetable(), record, now);
    if all.iter().all(|time| time.spoken_s == 0) {
        return Vec::new();
    }
    let heads = [
        texts.desk_speakers_time(),
        texts.desk_speakers_used(),
        texts.desk_speakers_budget(),
        texts.desk_speakers_left(),
    ];
    let row = |time: &crate::domain::timing::speaking::Speaking| {
        let [used, budget, left] = [time.spoken_s, time.budget_s, time.left_s()].map(durations::clock);
        [words::municipality(texts, workshop.plan(), &time.municipality).to_owned(), used, budget, left]
    };
    aligned(&std::iter::once(heads).chain(all.iter().map(row)).collect::<Vec<_>>())
}
