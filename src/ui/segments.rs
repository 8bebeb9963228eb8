//! The parts of the running item: who speaks, for how long, who is next; the pace of many speakers.

use chrono::{DateTime, Utc};

use crate::app::command::Command;
use crate::app::model::Model;
use crate::app::{turns, words};
use crate::domain::timing::{PartState, Phase, Slot};
use crate::i18n::durations;

/// The part that runs, in words and seconds.
pub struct Current {
    /// "3 of 6 · Kičevo".
    pub name: String,
    /// "talk" or "questions", when the part has both; that its time is used up, when it is.
    pub phase: Option<String>,
    pub elapsed_s: i64,
    /// How long the phase lasts.
    pub total_s: i64,
    /// Who follows.
    pub next: Option<String>,
}

/// The running part of an item; none when the item has no parts or none runs.
pub fn current(model: &Model, slot: Slot, now: DateTime<Utc>) -> Option<Current> {
    let texts = &model.texts;
    let item = model.workshop.record().item(slot);
    let parts = &item.parts;
    let segment = parts.current()?;
    let part = parts.get(segment)?;
    let time = part.time(&item.holds, now);
    let to_hold = |segment: &&u16| parts.state(**segment) != Some(PartState::Skipped);
    let place = parts.order().iter().filter(to_hold).position(|&other| other == segment)?;
    let name = name(model, slot, segment);
    Some(Current {
        name: texts.desk_segment(place + 1, parts.to_hold(), name),
        phase: if time.remaining_s() < 0 {
            Some(texts.desk_segment_used_up())
        } else {
            (part.questions_s > 0).then(|| phase(model, time.phase))
        },
        elapsed_s: time.elapsed_s,
        total_s: time.total_s,
        next: parts.next().map(|next| texts.desk_next_is(self::name(model, slot, next))),
    })
}

/// Who or what a segment is, in the language of this screen.
pub fn name(model: &Model, slot: Slot, segment: u16) -> &str {
    let who = model.workshop.segment(slot, segment);
    who.map_or("", |who| words::segment(&model.texts, model.workshop.plan(), who))
}

pub fn phase(model: &Model, phase: Phase) -> String {
    match phase {
        Phase::Talk => model.texts.desk_segment_talk(),
        Phase::Questions => model.texts.desk_segment_questions(),
    }
}

/// How many of an item without parts have spoken, and what the pace means; nothing where nobody is
/// counted: in a panel, say, before the first is.
pub fn pace(model: &Model, slot: Slot, now: DateTime<Utc>) -> Vec<String> {
    let item = model.workshop.record().item(slot);
    let counts = item.parts.spoken() > 0 || model.workshop.item(slot).is_tour_de_table();
    if !item.parts.counts_people() || !counts {
        return Vec::new();
    }
    let mut words = turns::pace(&model.texts, model.workshop.plan(), model.workshop.pace(slot, now));
    if item.parts.spoken() == 0 && model.may_run(Command::SegmentNext) {
        words.push(model.texts.desk_speakers_count(Command::SegmentNext.entry().keys[0].to_string()));
    }
    words
}

impl Current {
    /// "6:40 of 10:00".
    pub fn time(&self, model: &Model) -> String {
        model.texts.desk_segment_time(durations::clock(self.elapsed_s), durations::clock(self.total_s))
    }

    /// The same in figures alone, for small screens: "6:40/10:00".
    pub fn time_in_short(&self) -> String {
        format!("{}/{}", durations::clock(self.elapsed_s), durations::clock(self.total_s))
    }

    /// A bar of so many columns; full when the time of the part is over.
    pub fn bar(&self, columns: u16) -> String {
        let share = (self.elapsed_s as f64 / self.total_s.max(1) as f64).clamp(0.0, 1.0);
        let full = (f64::from(columns) * share).round() as usize;
        "▓".repeat(full) + &"░".repeat(usize::from(columns).saturating_sub(full))
    }
}
