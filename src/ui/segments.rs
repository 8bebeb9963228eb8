//! The parts of the running item: who speaks, for how long, who is next.

use chrono::{DateTime, Utc};

use crate::app::model::Model;
use crate::app::words;
use crate::domain::timing::Slot;
use crate::i18n::durations;

/// The part that runs, in words and seconds.
pub struct Current {
    /// "3 of 6 · Kičevo".
    pub name: String,
    /// "talk" or "questions", when the part has both.
    pub phase: Option<String>,
    pub elapsed_s: i64,
    /// How long the phase lasts.
    pub total_s: i64,
    /// Who follows.
    pub next: Option<String>,
}

/// The running part of an item; none when the item has no parts or none has begun.
pub fn current(model: &Model, slot: Slot, now: DateTime<Utc>) -> Option<Current> {
    let texts = &model.texts;
    let plan = model.workshop.plan();
    let segments = &model.workshop.item(slot).segments;
    let (index, since) = model.workshop.record().item(slot).current_segment()?;
    let index = usize::from(index);
    let segment = segments.get(index)?;
    let elapsed = (now - since).num_seconds().max(0);
    let talk = i64::from(segment.minutes) * 60;
    let questions = i64::from(segment.questions_minutes) * 60;
    let in_questions = questions > 0 && elapsed > talk;
    Some(Current {
        name: texts.desk_segment(index + 1, segments.len(), words::segment(texts, plan, segment)),
        phase: (questions > 0).then(|| match in_questions {
            true => texts.desk_segment_questions(),
            false => texts.desk_segment_talk(),
        }),
        elapsed_s: if in_questions { elapsed - talk } else { elapsed },
        total_s: if in_questions { questions } else { talk },
        next: segments.get(index + 1).map(|next| texts.desk_next_is(words::segment(texts, plan, next))),
    })
}

impl Current {
    /// "6:40 of 10:00".
    pub fn time(&self, model: &Model) -> String {
        model.texts.desk_segment_time(durations::clock(self.elapsed_s), durations::clock(self.total_s))
    }

    /// A bar of so many columns; full when the time of the part is over.
    pub fn bar(&self, columns: u16) -> String {
        let share = (self.elapsed_s as f64 / self.total_s.max(1) as f64).clamp(0.0, 1.0);
        let full = (f64::from(columns) * share).round() as usize;
        "▓".repeat(full) + &"░".repeat(usize::from(columns).saturating_sub(full))
    }
}
