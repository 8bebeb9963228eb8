//! `plenary note`: notes from the shell, one by one or as a stream. It reads the time of the
//! workshop and the end of its own file, never the notes that are there.

use std::io::{self, ErrorKind, Read};

use chrono::{DateTime, Utc};

use super::args::NoteArgs;
use super::context::Context;
use super::failure::Failure;
use super::lines::{LONGEST, Line, Lines};
use super::opened::Opened;
use super::output::complain;
use super::place;
use super::when::{self, Purpose};
use super::writing::Pen;
use crate::app::words;
use crate::domain::capture::{self, Names, Parsed};
use crate::domain::event::{Body, Event, Stream};
use crate::domain::ids::{ItemId, MunicipalityId};
use crate::domain::lang::guess;
use crate::domain::note::Kind;
use crate::domain::plan::Plan;
use crate::domain::refusal::Refusal;
use crate::domain::who::Who;
use crate::import::nearest;
use crate::runtime::clock::Clock;

pub fn run(context: &mut Context, args: NoteArgs) -> Result<(), Failure> {
    let (asked, text) = workshop_and_text(context, &args)?;
    let dir = place::choose(context, asked.as_deref())?;
    let opened = Opened::load(dir, Some(Stream::Time))?;
    let mut taker = Taker::new(context, &args, opened)?;
    match text {
        Some(text) => {
            // A text of several lines is one note.
            taker.take_group(vec![(None, Line::Text(text))])?;
        }
        None => take_stream(&mut taker)?,
    }
    match taker.refused {
        true => Err(Failure::Told),
        false => Ok(()),
    }
}

/// Of one word alone: the workshop if there is one of this name, else the text.
fn workshop_and_text(
    context: &Context,
    args: &NoteArgs,
) -> Result<(Option<String>, Option<String>), Failure> {
    let named = args.workshop.clone();
    let words = (args.first.as_ref(), args.second.as_ref());
    let (workshop, text) = match (named, words) {
        (Some(_), (Some(first), Some(_))) => {
            return Err(Failure::Usage(format!(
                "`{first}` is one word too many: --workshop names the workshop"
            )));
        }
        (Some(named), (text, _)) => (Some(named), text),
        (None, (Some(only), None)) if only != "-" && place::is_known(context, only)? => {
            (Some(only.clone()), None)
        }
        (None, (only, None)) => (None, only),
        (None, (workshop, text)) => (workshop.cloned(), text),
    };
    Ok((workshop, text.filter(|text| *text != "-").cloned()))
}

/// Takes what is there, stores it in one go, and only then looks for more: who waits for the answer
/// to a line gets it, and a burst needs few syncs.
fn take_stream(taker: &mut Taker<'_>) -> Result<(), Failure> {
    // A wrong argument is told at once, not when the first line comes.
    taker.place()?;
    let mut lines = Lines::default();
    let mut buffer = vec![0; 64 << 10];
    let mut stdin = io::stdin().lock();
    loop {
        let read = match stdin.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(Failure::Disk(format!("cannot read standard input: {error}"))),
        };
        let group = lines.take(&buffer[..read]);
        taker.take_group(numbered(group))?;
    }
    taker.take_group(numbered(lines.finish()))
}

fn numbered(group: impl IntoIterator<Item = (u64, Line)>) -> Vec<(Option<u64>, Line)> {
    group.into_iter().map(|(number, line)| (Some(number), line)).collect()
}

/// Somebody who takes notes.
struct Taker<'a> {
    context: &'a mut Context,
    args: &'a NoteArgs,
    opened: Opened,
    names: Names,
    pen: Pen,
    last_kind: Option<Kind>,
    refused: bool,
}

/// A note that is about to be stored.
struct Accepted {
    event: Event,
    not_understood: String,
    looser: Option<String>,
}

impl<'a> Taker<'a> {
    fn new(context: &'a mut Context, args: &'a NoteArgs, opened: Opened) -> Result<Self, Failure> {
        let pen = Pen::take(&opened.dir, &args.person, Stream::Notes)?;
        let names = Names::new(opened.workshop.plan());
        let last_kind = pen.recent().iter().rev().find_map(|event| match &event.body {
            Body::Note(note) => Some(note.kind),
            _ => None,
        });
        Ok(Self { context, args, opened, names, pen, last_kind, refused: false })
    }

    /// When the next notes are said, and what they belong to.
    fn place(&self) -> Result<(DateTime<Utc>, Place), Failure> {
        let workshop = &self.opened.workshop;
        let at = when::instant(self.context, workshop, self.args.at.as_deref(), Purpose::Happening)?;
        Ok((at, Place::at(self, at)?))
    }

    /// Stores the notes of a group in one append, then prints a line for each.
    ///
    /// # Errors
    /// When they are not on the disk, or an argument is wrong. That single lines are refused is
    /// told, and remembered.
    fn take_group(&mut self, group: Vec<(Option<u64>, Line)>) -> Result<(), Failure> {
        let Some(&(first, _)) = group.first() else { return Ok(()) };
        if first.is_some() {
            // The line may have come long after the one before.
            self.context.now = Clock::Wall.now();
            self.opened.catch_up().map_err(|error| self.not_stored(first, &error.to_string()))?;
        }
        self.pen.see(self.opened.workshop.last_stamp());
        let (at, place) = self.place()?;
        let mut accepted = Vec::new();
        for (number, line) in group {
            match self.read(number, line, at, &place) {
                Ok(Some(note)) => accepted.push(note),
                Ok(None) => {}
                Err(reason) => self.refuse(number, &reason),
            }
        }
        let events: Vec<Event> = accepted.iter().map(|note| note.event.clone()).collect();
        self.pen.append(&events).map_err(|error| self.not_stored(first, &error.to_string()))?;
        accepted.iter().for_each(|note| self.tell(note));
        self.context.out.flush()
    }

    /// The disk said no: nothing of this group is stored, and nothing after it will be.
    fn not_stored(&self, first: Option<u64>, error: &str) -> Failure {
        Failure::Disk(match first {
            Some(number) => self.context.texts.cli_not_stored_from(number, error),
            None => self.context.texts.cli_not_stored(error),
        })
    }

    /// The note that a line is; nothing of an empty line between others.
    ///
    /// # Errors
    /// Why it is not stored. Its text is not in the reason: it may be confidential.
    fn read(
        &mut self,
        number: Option<u64>,
        line: Line,
        at: DateTime<Utc>,
        place: &Place,
    ) -> Result<Option<Accepted>, String> {
        let texts = &self.context.texts;
        let line = match line {
            Line::Text(line) if line.len() <= LONGEST => line,
            Line::Text(_) | Line::TooLong => return Err(texts.cli_line_too_long(LONGEST >> 10)),
            Line::NotUtf8 => return Err(texts.cli_line_not_utf8()),
        };
        if number.is_some() && line.trim().is_empty() {
            return Ok(None);
        }
        let plan = self.opened.workshop.plan().clone();
        let refusal = |no: Refusal| words::refusal(texts, &plan, &no);
        if place.off_record {
            return Err(refusal(Refusal::OffTheRecord));
        }
        let mut parsed = capture::parse(&line, &self.grammar(&plan, at, place));
        if parsed.off_record {
            return Err(texts.cli_note_off_record());
        }
        if parsed.fields.text.trim().is_empty() {
            return Err(refusal(Refusal::EmptyText));
        }
        parsed.fields.lang =
            self.context.lang_asked.or_else(|| guess(&parsed.fields.text, self.context.lang));
        self.last_kind = Some(parsed.fields.kind);
        let (not_understood, looser) = (not_understood(&parsed, &line), self.looser(&parsed));
        let event = self.pen.event(self.context.now, at, Body::Note(Box::new(parsed.fields)));
        Ok(Some(Accepted { event, not_understood, looser }))
    }

    fn grammar<'p>(&'p self, plan: &'p Plan, at: DateTime<Utc>, place: &Place) -> capture::Context<'p> {
        let today = plan.local(at).date_naive();
        let fresh = capture::Context::new(plan, &self.names, today);
        capture::Context {
            last_kind: self.last_kind.unwrap_or(fresh.last_kind),
            segment_municipality: place.municipality.clone(),
            item: place.item.clone(),
            segment: place.segment,
            group: self.args.group.as_deref().map(Into::into),
            default_level: plan.default_level(place.item.as_ref()),
            ..fresh
        }
    }

    fn looser(&self, parsed: &Parsed) -> Option<String> {
        let texts = &self.context.texts;
        parsed.looser?;
        Some(texts.capture_hint_level_not_loosened(words::level(texts, parsed.fields.level)))
    }

    fn refuse(&mut self, number: Option<u64>, reason: &str) {
        self.refused = true;
        let texts = &self.context.texts;
        let reason = match number {
            Some(number) => texts.cli_in_line(number, reason),
            None => reason.to_owned(),
        };
        complain(&texts.cli_refused(reason));
    }

    fn tell(&mut self, note: &Accepted) {
        let id = note.event.id.to_string();
        let texts = &self.context.texts;
        let mut line = match note.not_understood.as_str() {
            "" => texts.cli_note_saved(id),
            words => texts.cli_note_saved_not_understood(id, words),
        };
        if let Some(looser) = &note.looser {
            line.push_str(" · ");
            line.push_str(looser);
        }
        self.context.out.line(&line);
    }
}

/// What a note belongs to that does not say otherwise.
struct Place {
    item: Option<ItemId>,
    segment: Option<u16>,
    municipality: Option<MunicipalityId>,
    off_record: bool,
}

impl Place {
    /// What runs at that instant, or the item that was named; with the running part of it.
    fn at(taker: &Taker<'_>, at: DateTime<Utc>) -> Result<Self, Failure> {
        let workshop = &taker.opened.workshop;
        let record = workshop.record_at(at);
        let named = taker.args.item.as_deref().map(ItemId::new);
        let slot = match &named {
            Some(item) => Some(workshop.slot(item).ok_or_else(|| unknown_item(taker, item))?),
            None => record.current(),
        };
        let segment = slot
            .filter(|&slot| record.current() == Some(slot))
            .and_then(|slot| record.item(slot).current_segment())
            .map(|(segment, _)| segment);
        let who = slot.zip(segment).and_then(|(slot, segment)| workshop.segment(slot, segment));
        let municipality = who.and_then(Who::municipality).cloned();
        Ok(Self {
            item: slot.map(|slot| workshop.timetable().planned(slot).id.clone()),
            segment,
            municipality,
            // Nothing is stored while it is on, nor for the time in which it was.
            off_record: record.is_off_record() || workshop.record().is_off_record(),
        })
    }
}

fn unknown_item(taker: &Taker<'_>, item: &ItemId) -> Failure {
    let workshop = &taker.opened.workshop;
    let ids = workshop.timetable().slots().map(|slot| workshop.timetable().planned(slot).id.as_str());
    let nearest = nearest(item.as_str(), ids.map(|id| (id, id))).map(ItemId::from);
    let refusal = Refusal::UnknownItem { typed: item.to_string(), nearest };
    Failure::Refused(words::refusal(&taker.context.texts, workshop.plan(), &refusal))
}

/// The pieces of the line that stay in the text as they were typed.
fn not_understood(parsed: &Parsed, line: &str) -> String {
    let pieces = parsed.not_understood().filter_map(|hint| line.get(hint.span.clone()));
    pieces.map(str::trim).collect::<Vec<_>>().join(", ")
}
