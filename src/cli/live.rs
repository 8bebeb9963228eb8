//! `plenary live`: a press of the facilitator from the shell. It reads the time of the workshop
//! alone, never its notes.

use super::catch_up;
use chrono::{DateTime, Utc};

use super::context::Context;
use super::failure::Failure;
use super::opened::Opened;
use super::place;
use super::verbs::{LiveArgs, Verb};
use super::when::{self, Purpose};
use super::writing::Pen;
use crate::app::plan_done::PlanDone;
use crate::app::{turns, words};
use crate::domain::event::{Body, Event, Stream};
use crate::domain::ids::{EventId, ItemId};
use crate::domain::live::{MAX_REASON, Press, decide, takes_text};
use crate::domain::refusal::Refusal;
use crate::domain::timing::pace::Pace;
use crate::domain::timing::{Record, Run};
use crate::domain::workshop::Workshop;
use crate::i18n::Catalogue;

pub fn run(context: &mut Context, args: LiveArgs) -> Result<(), Failure> {
    if let Verb::CatchUp(asked) = &args.verb {
        return catch_up::run(context, asked, &args);
    }
    let dir = place::choose(context, args.workshop.as_deref())?;
    let mut opened = Opened::load(dir, Some(Stream::Time))?;
    let workshop = &opened.workshop;
    let at = when::instant(context, workshop, args.at.as_deref(), args.verb.purpose())?;
    let reason = args.reason();
    let corrected = |to: &str| when::instant(context, workshop, Some(to), Purpose::Correcting);
    let press = args.verb.press(reason.as_deref(), corrected, workshop.day_at(at))?;
    let corrects_end = matches!(press, Press::CorrectEnd(_));
    let takes_reason = matches!(
        press,
        Press::Hold { .. } | Press::Extend { .. } | Press::Skip { .. } | Press::Change { .. }
    );
    let allowed = reason.as_deref().map_or(Ok(()), |reason| takes_text(workshop, at, reason, MAX_REASON));
    let body = match allowed.and_then(|()| decide(workshop, press, at)) {
        Ok(body) => body,
        Err(Refusal::NextTwice) => {
            context.out.line(&context.texts.cli_ignored());
            return Ok(());
        }
        Err(no) => return Err(Failure::Refused(words::refusal(&context.texts, workshop.plan(), &no))),
    };
    let mut pen = Pen::take(&opened.dir, &args.person, Stream::Time)?;
    pen.see(workshop.last_stamp());
    let event = pen.event(context.now, at, body);
    let mut events = vec![event.clone()];
    if let Some(reason) = reason.filter(|_| !takes_reason) {
        events.push(pen.event(context.now, at, Body::Reason { target: event.id, reason }));
    }
    pen.append(&events)?;
    let before = workshop.record_at(at);
    opened.workshop.apply(event.clone());
    let after = opened.workshop.record_at(at);
    let done = Done { texts: &context.texts, workshop: &opened.workshop, before, after, corrects_end, at };
    let text = done.text(&event);
    context.out.line(&text);
    Ok(())
}

/// What was done, in words.
struct Done<'a> {
    texts: &'a Catalogue,
    workshop: &'a Workshop,
    before: Record,
    after: Record,
    /// The start of one item is the end of the one before it: which of them was asked for.
    corrects_end: bool,
    /// The instant it is done for.
    at: DateTime<Utc>,
}

impl Done<'_> {
    fn text(&self, event: &Event) -> String {
        let texts = self.texts;
        let title = |item| words::title(texts, self.workshop.plan(), item);
        let clock = |at| words::clock(self.workshop.plan(), at);
        let at = clock(event.at);
        let running = self.before.current().map(|slot| self.workshop.timetable().planned(slot).id.clone());
        let ran = running.as_ref().map(&title).unwrap_or_default();
        match &event.body {
            Body::Start { item, .. } => match &running {
                Some(ended) if self.is_over(ended) => texts.cli_next(ran, title(item), at),
                _ => texts.cli_started(title(item), at),
            },
            Body::End {} => texts.cli_ended(ran, at),
            Body::Hold { .. } => texts.cli_held(ran, at),
            Body::Resume {} => texts.cli_resumed(ran, at),
            Body::Extend { item, minutes, .. } => match self.applied_minutes(item, event.id) {
                Some(applied) if *minutes > 0 => texts.cli_extended(applied, title(item)),
                Some(applied) => texts.cli_shortened(-applied, title(item)),
                None => words::deed(texts, self.workshop.plan(), &event.body),
            },
            Body::Skip { item, .. } => texts.cli_skipped(title(item)),
            Body::Unskip { item } => texts.cli_unskipped(title(item)),
            Body::Reopen { item, minutes } => texts.cli_reopened(*minutes, title(item)),
            Body::Restart { item } => texts.cli_restarted(title(item), at),
            Body::Correct { target, to_ms } => self.corrected(*target, *to_ms),
            Body::Move { item, before } => texts.cli_moved(title(item), title(before)),
            Body::Segment { item, segment } => texts.cli_segment(self.part(item, *segment), at),
            Body::SegmentMove { item, segment, before: Some(before) } => {
                texts.cli_moved(self.part(item, *segment), self.part(item, *before))
            }
            Body::SegmentSkip { item, segment, on: true } => texts.cli_skipped(self.part(item, *segment)),
            Body::SegmentSkip { item, segment, .. } => texts.cli_unskipped(self.part(item, *segment)),
            Body::Speaker { item } => self.counted(item),
            Body::Consecutive { on: true, .. } => texts.cli_consecutive_on(at),
            Body::Consecutive { .. } => texts.cli_consecutive_off(at),
            Body::Undo { target } => {
                let undone = self.workshop.presses().iter().find(|press| press.id == *target);
                let deed = undone.map(|press| words::deed(texts, self.workshop.plan(), &press.body));
                texts.cli_undone(deed.unwrap_or_default())
            }
            other => match (words::room_deed(texts, other), PlanDone::of(self.workshop, event)) {
                (Some(seen), _) => seen,
                (None, Some(done)) => done.words(texts, self.workshop.plan()),
                (None, None) => words::deed(texts, self.workshop.plan(), other),
            },
        }
    }

    /// Who or what a segment of an item is.
    fn part(&self, item: &ItemId, segment: u16) -> &str {
        let slot = self.workshop.slot(item);
        let who = slot.and_then(|slot| self.workshop.segment(slot, segment));
        who.map_or("", |who| words::segment(self.texts, self.workshop.plan(), who))
    }

    /// How many have spoken, and what the pace means.
    fn counted(&self, item: &ItemId) -> String {
        let (plan, timetable) = (self.workshop.plan(), self.workshop.timetable());
        let pace = |slot| Pace::of_item(plan, timetable, &self.after, slot, self.at);
        let words = self.workshop.slot(item).map(|slot| turns::pace(self.texts, plan, pace(slot)));
        words.unwrap_or_default().join(" · ")
    }

    /// Whether an item that ran before has ended: going back only interrupts it (`timing.md` R10).
    fn is_over(&self, item: &ItemId) -> bool {
        let slot = self.workshop.slot(item);
        slot.is_some_and(|slot| self.after.item(slot).ended)
    }

    /// What an extension came to: minutes are never taken below zero (R8).
    fn applied_minutes(&self, item: &ItemId, event: EventId) -> Option<i64> {
        let item = self.after.item(self.workshop.slot(item)?);
        let extension = item.extensions.iter().find(|extension| extension.event == event)?;
        Some(extension.applied_s / 60)
    }

    fn corrected(&self, target: EventId, to_ms: i64) -> String {
        let texts = self.texts;
        let plan = self.workshop.plan();
        let to = DateTime::from_timestamp_millis(to_ms).map(|to| words::clock(plan, to));
        let to = to.unwrap_or_default();
        let timetable = self.workshop.timetable();
        let runs =
            timetable.slots().flat_map(|slot| self.before.item(slot).runs.iter().map(move |run| (slot, run)));
        let by = |run: &Run| match self.corrects_end {
            true => run.ended_by == Some(target),
            false => run.started_by == target,
        };
        let slot = runs.into_iter().find(|(_, run)| by(run)).map(|(slot, _)| slot);
        let title =
            slot.map(|slot| words::title(texts, plan, &timetable.planned(slot).id)).unwrap_or_default();
        match self.corrects_end {
            true => texts.cli_corrected_end(title, to),
            false => texts.cli_corrected_start(title, to),
        }
    }
}
