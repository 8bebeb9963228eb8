//! The deadlines as a calendar (iCalendar, RFC 5545): a day for each dated action that is not done yet, the last day
//! for corrections, the days of the follow-up as the plan has them, and the exchange itself, so that whoever opens it
//! sees what the days are about. The organisers' also has the day until which personal data are kept.
//!
//! All are events of whole days: every calendar shows those, many do not show tasks (`VTODO`). They do not make
//! anybody busy. There are only dates, no hours and no time zones. Nothing is of the clock or of chance: the stamp is
//! the date that the minutes bear.
//!
//! **Names of events.** A calendar that is imported twice must not show everything twice, so the same event has
//! the same name (`UID`) every time. In the organisers' version it is made of the note's id: a corrected text or
//! date replaces the old one. In the others ids are given anew for each export, and so are these: the name is a
//! checksum of the profile, the language and what is shown, and tells no more than the text beside it. A text that was
//! corrected is a new event there, and the old one has to be deleted by hand; versions for different readers
//! or in different languages have no name in common. What the plan says (the days of the exchange and of its follow-up)
//! is named by its number.

use std::collections::HashMap;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use icalendar::{Calendar, Class, Component, Event, EventLike, Property};

use super::outline::Line;
use super::redaction::Entry;
use super::{Minutes, Profile};
use crate::domain::clean::is_forbidden;
use crate::domain::exchange::KnownStatus;
use crate::domain::note::Kind;

const PRODUCT: &str = "-//plenary//minutes//EN";

/// Octets in a line, without its end (RFC 5545, 3.1).
const LINE: usize = 75;

/// Writes the calendar.
pub fn write(minutes: &Minutes<'_>) -> Vec<u8> {
    let words = minutes.words();
    let title = one_line(minutes.plan().short_title().get(minutes.lang()));
    let mut calendar = Calendar::empty();
    for (name, value) in [("VERSION", "2.0"), ("PRODID", PRODUCT), ("CALSCALE", "GREGORIAN")] {
        calendar.append_property(Property::new(name, value));
    }
    calendar.append_property(Property::new("X-WR-CALNAME", title.as_str()));
    let made = Made { minutes, title: &title, stamp: stamp(minutes) };
    calendar.extend(made.exchange());
    calendar.extend(made.actions());
    if let Some(until) = minutes.options().corrections_until {
        calendar.push(made.day(
            "corrections",
            until,
            &words.minutes_calendar_corrections(title.as_str()),
            &[],
        ));
    }
    for (number, milestone) in (1..).zip(&minutes.plan().follow_up) {
        let summary = one_line(milestone.label.get(minutes.lang()));
        calendar.push(made.day(&format!("follow-up-{number}"), milestone.date, &summary, &[]));
    }
    if let Some(until) = minutes.plan().delete_personal_data_after.filter(|_| minutes.is_internal()) {
        let summary = words.minutes_calendar_personal_data(title.as_str());
        calendar.push(made.day("personal-data", until, &summary, &[]));
    }
    folded(&calendar.to_string()).into_bytes()
}

/// The instant at which all this counts as written.
fn stamp(minutes: &Minutes<'_>) -> DateTime<Utc> {
    let last = minutes.plan().days.last().map(|day| day.date);
    minutes.options().prepared_on.or(last).unwrap_or_default().and_time(NaiveTime::MIN).and_utc()
}

struct Made<'m, 'a> {
    minutes: &'m Minutes<'a>,
    title: &'m str,
    stamp: DateTime<Utc>,
}

impl Made<'_, '_> {
    /// Days that follow one another are one event.
    fn exchange(&self) -> Vec<Event> {
        let plan = self.minutes.plan();
        let days: Vec<NaiveDate> = plan.days.iter().map(|day| day.date).collect();
        let follows = |a: &NaiveDate, b: &NaiveDate| a.succ_opt() == Some(*b);
        let place =
            plan.place.as_ref().map(|place| super::outline::named(plan, &place.city, self.minutes.lang()));
        let runs = days.chunk_by(follows).enumerate().map(|(index, run)| {
            let mut event = self.event(&format!("exchange-{}", index + 1), run[0], self.title);
            event.ends(run[run.len() - 1].checked_add_days(Days::new(1)).unwrap_or(run[0]));
            if let Some(place) = place {
                event.location(&one_line(place));
            }
            event.done()
        });
        runs.collect()
    }

    fn actions(&self) -> Vec<Event> {
        let is_open =
            |entry: &&Entry<'_>| entry.status().and_then(KnownStatus::of) != Some(KnownStatus::Done);
        let actions = self.minutes.entries(Kind::Action).iter().filter(is_open);
        let dated = actions.filter_map(|entry| Some((entry, entry.due()?)));
        let mut alike: HashMap<u64, u32> = HashMap::new();
        let events = dated.map(|(entry, due)| {
            let (summary, about) = self.told(entry);
            let name = match entry.internal() {
                Some(internal) => format!("action-{}", internal.note.id),
                None => {
                    let sum = checksum(
                        [summary.as_str(), &due.to_string()]
                            .into_iter()
                            .chain(about.iter().map(String::as_str)),
                    );
                    // Two that say the same are two.
                    let number = alike.entry(sum).or_insert(0);
                    *number += 1;
                    format!("action-{sum:016x}-{number}")
                }
            };
            self.day(&name, due, &summary, &about)
        });
        events.collect()
    }

    /// What is to be done, and line by line by whom, with what help and where it stands.
    fn told(&self, entry: &Entry<'_>) -> (String, Vec<String>) {
        let (words, phrases) = (self.minutes.words(), &self.minutes.phrases);
        let said = plain(&phrases.said(Line::Empty, entry));
        let owner = match entry.function() {
            Some(function) => function.to_owned(),
            None if entry.withholds_function() => words.minutes_owner_not_named(),
            None => words.minutes_no_owner(),
        };
        let field = |name: String, value: &str| {
            let value = one_line(value);
            (!value.is_empty()).then(|| words.minutes_calendar_field(name, value))
        };
        let status = entry.status().map(|status| phrases.status(entry, status).to_string());
        let about = [
            field(words.minutes_column_who(), &owner),
            field(words.minutes_column_municipality(), &phrases.municipalities(entry.municipalities())),
            field(words.minutes_column_help(), entry.detail("support").unwrap_or_default()),
            field(words.minutes_column_status(), &status.unwrap_or_default()),
        ];
        (words.minutes_calendar_due(one_line(&said)), about.into_iter().flatten().collect())
    }

    /// An event of one day.
    fn day(&self, name: &str, date: NaiveDate, summary: &str, about: &[String]) -> Event {
        let mut event = self.event(name, date, summary);
        event.ends(date.succ_opt().unwrap_or(date));
        let about: Vec<&str> = about.iter().map(String::as_str).chain([self.title]).collect();
        event.description(&about.join("\n"));
        event.done()
    }

    fn event(&self, name: &str, from: NaiveDate, summary: &str) -> Event {
        let (minutes, plan) = (self.minutes, self.minutes.plan());
        let mut event = Event::new();
        event
            .uid(&format!("{name}.{}.{}.{}@plenary", plan.id, minutes.options().profile, minutes.lang()))
            .timestamp(self.stamp)
            .summary(summary)
            .starts(from)
            .add_property("TRANSP", "TRANSPARENT");
        if minutes.options().profile == Profile::Internal {
            event.class(Class::Confidential);
        }
        event
    }
}

fn plain(line: &Line<'_>) -> String {
    line.runs().iter().map(|run| &*run.text).collect()
}

/// Words with one space between them, and nothing that nobody sees.
fn one_line(text: &str) -> String {
    let is_gap = |sign: char| sign.is_ascii_whitespace() || matches!(sign, '\u{b}' | '\u{2028}' | '\u{2029}');
    let words = text.split(is_gap).map(|word| word.replace(is_forbidden, ""));
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// FNV-1a over the texts with something between them: the same on every machine and in every version.
fn checksum<'t>(texts: impl Iterator<Item = &'t str>) -> u64 {
    let bytes = texts.flat_map(|text| text.bytes().chain([0]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The lines cut at 75 octets, between two signs. The library's own cuts leave a last piece of 76.
fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / LINE * 3);
    for line in text.replace("\r\n ", "").split_terminator("\r\n") {
        let (mut rest, mut room) = (line, LINE);
        while rest.len() > room {
            let (piece, after) = rest.split_at(cut(rest, room));
            out.push_str(piece);
            out.push_str("\r\n ");
            // The space before it counts.
            (rest, room) = (after, LINE - 1);
        }
        out.push_str(rest);
        out.push_str("\r\n");
    }
    out
}

/// Where a line is cut at last: not beside a space, which some readers would take for a part of the cut.
fn cut(line: &str, most: usize) -> usize {
    let mut places = (1..=most).rev().filter(|place| line.is_char_boundary(*place));
    let is_inside = |place: &usize| !line[..*place].ends_with(' ') && !line[*place..].starts_with(' ');
    places.clone().find(is_inside).or_else(|| places.next()).unwrap_or(line.len())
}
