//! The summary of the sessions: what was asked; for the organisers also when, and what was noted.

use chrono::{DateTime, Timelike, Utc};
use compact_str::{CompactString, ToCompactString};

use crate::domain::note::Kind;
use crate::domain::notes::Note;
use crate::i18n::dates;
use crate::minutes::session::{Outcome, Session};
use crate::minutes::{Entry, Internal, Minutes, reason};

use super::line::{GAP, in_brackets};
use super::phrases::Phrases;
use super::{Block, Bullet, Line, Table, Words, of_plan};

pub(super) fn summary<'m>(minutes: &'m Minutes<'_>, phrases: &'m Phrases<'_>) -> Vec<Block<'m>> {
    match minutes.is_internal() {
        true => with_notes(minutes, phrases),
        false => without_notes(minutes),
    }
}

/// Day by day the sessions with their questions: nothing that anybody said.
fn without_notes<'m>(minutes: &'m Minutes<'_>) -> Vec<Block<'m>> {
    let words = minutes.words();
    let told = |session: &&Session<'m>| session.has_begun() && !session.is_break();
    let mut blocks = Vec::new();
    for of_day in minutes.sessions().chunk_by(|a, b| a.day == b.day) {
        let bullets: Vec<Bullet<'m>> = of_day
            .iter()
            .filter(told)
            .map(|session| {
                let mut line = title(minutes, session);
                if session.off_record {
                    line = line.then(" ").then(words.minutes_off_record_part());
                }
                if session.outcome == Outcome::Running {
                    line = line.then(" ").then(words.minutes_session_still_running());
                }
                Bullet { line, under: questions(minutes, session) }
            })
            .collect();
        if !bullets.is_empty() {
            blocks.push(day_heading(minutes, of_day[0].day));
            blocks.push(Block::Bullets(bullets));
        }
    }
    blocks
}

fn day_heading<'m>(minutes: &'m Minutes<'_>, day: usize) -> Block<'m> {
    let date = minutes.plan().days[day].date;
    Block::Heading(Words::from(super::front::capitalised(&dates::weekday_and_day(minutes.lang(), date))))
}

fn title<'m>(minutes: &'m Minutes<'_>, session: &Session<'m>) -> Line<'m> {
    let line = Line::strong(of_plan(minutes, &session.item.title));
    match session.on_record {
        true => line.then(" ").then_emphasis(format!("({})", minutes.words().minutes_on_the_record())),
        false => line,
    }
}

fn questions<'m>(minutes: &'m Minutes<'_>, session: &Session<'m>) -> Vec<Line<'m>> {
    session.item.questions.iter().map(|question| Line::plain(of_plan(minutes, question))).collect()
}

/// Session by session, with times and every note in the order in which they were begun.
fn with_notes<'m>(minutes: &'m Minutes<'_>, phrases: &'m Phrases<'_>) -> Vec<Block<'m>> {
    let mut notes = notes_by_session(minutes);
    let mut blocks = Vec::new();
    for (session, notes) in minutes.sessions().iter().zip(&notes) {
        let is_worth_telling = !session.is_break() && session.outcome != Outcome::Pending;
        if notes.is_empty() && !is_worth_telling {
            continue;
        }
        blocks.push(Block::Heading(of_plan(minutes, &session.item.title)));
        blocks.push(Block::Paragraph(times(minutes, session)));
        let asked = questions(minutes, session);
        if !asked.is_empty() {
            blocks.push(Block::Bullets(asked.into_iter().map(Bullet::from).collect()));
        }
        blocks.extend(table(minutes, phrases, notes));
    }
    let elsewhere = notes.pop().unwrap_or_default();
    if !elsewhere.is_empty() {
        blocks.push(Block::Heading(minutes.words().minutes_notes_without_item().into()));
        blocks.extend(table(minutes, phrases, &elsewhere));
    }
    blocks
}

/// The notes of each session, and at the end those of none.
fn notes_by_session<'m>(minutes: &'m Minutes<'_>) -> Vec<Vec<(&'m Entry<'m>, Internal<'m>)>> {
    let sessions = minutes.sessions();
    let places: std::collections::HashMap<_, usize> =
        sessions.iter().enumerate().map(|(place, session)| (&session.item.id, place)).collect();
    let mut notes = vec![Vec::new(); sessions.len() + 1];
    for entry in Kind::ALL.iter().flat_map(|kind| minutes.entries(*kind)) {
        let place = entry.item().and_then(|item| places.get(item)).copied().unwrap_or(sessions.len());
        if let Some(internal) = entry.internal() {
            notes[place].push((entry, internal));
        }
    }
    for notes in &mut notes {
        notes.sort_unstable_by_key(|(_, internal)| internal.place);
    }
    notes
}

fn table<'m>(
    minutes: &'m Minutes<'_>,
    phrases: &'m Phrases<'_>,
    notes: &[(&Entry<'m>, Internal<'m>)],
) -> Option<Block<'m>> {
    if notes.is_empty() {
        return None;
    }
    let words = minutes.words();
    let mut table = Table::new([
        words.minutes_column_time(),
        words.minutes_column_kind(),
        words.minutes_column_municipality(),
        words.minutes_column_note(),
        words.minutes_column_level(),
        words.minutes_column_author(),
        words.minutes_column_id(),
    ]);
    for (entry, Internal { note, author, .. }) in notes {
        table.row([
            Line::plain(clock(minutes, note.at)),
            Line::plain(phrases.kind(entry.kind())),
            Line::plain(phrases.municipalities(entry.municipalities())),
            with_the_rest(phrases.said(Line::Empty, entry), minutes, entry, note, phrases),
            Line::plain(phrases.level(note.fields.level)),
            Line::plain(author.unwrap_or_default()),
            Line::plain(entry.id.to_compact_string()),
        ]);
    }
    Some(Block::Table(table.without_empty_columns()))
}

fn with_the_rest<'m>(
    line: Line<'m>,
    minutes: &'m Minutes<'_>,
    entry: &Entry<'m>,
    note: &'m Note,
    phrases: &'m Phrases<'_>,
) -> Line<'m> {
    let rest = rest(minutes, entry, note, phrases);
    match rest.is_empty() {
        true => line,
        false => line.then(" ").then_line(in_brackets(Line::joined(rest, " · "))),
    }
}

/// What has no place in the sections: the original of a translation, the group, further fields, what was said
/// when it was read back, what is inside of it, and why it was made less strict.
pub(in crate::minutes) fn rest<'m>(
    minutes: &'m Minutes<'_>,
    entry: &Entry<'m>,
    note: &'m Note,
    phrases: &'m Phrases<'_>,
) -> Vec<Line<'m>> {
    let (fields, words) = (&note.fields, phrases.words);
    let mut rest: Vec<Line<'m>> = Vec::new();
    if entry.is_translated() {
        let original = Line::default().then_in(entry.own_lang(), fields.text.as_str());
        rest.push(Line::filled(&words.minutes_original(GAP), original));
    }
    rest.extend(fields.group.as_deref().map(|group| Line::plain(words.minutes_group(group))));
    let beside = entry.beside_lang();
    rest.extend(
        entry.other_details().map(|(field, text)| Line::plain(field).then(": ").then_in(beside, text)),
    );
    rest.extend(fields.category.as_deref().map(|category| Line::plain(phrases.category(category))));
    rest.extend(phrases.read_back(entry).map(Line::plain));
    rest.extend(minutes.inside(entry).map(|inside| {
        let text = Line::default().then_in(inside.lang, inside.text);
        Line::filled(&words.minutes_merged_from(GAP, inside.id.to_string()), text)
    }));
    let split_from = fields.split_from.filter(|id| minutes.tells_of(*id));
    rest.extend(split_from.map(|id| Line::plain(words.minutes_split_from(id.to_string()))));
    rest.extend(minutes.reasons(note).map(|why| {
        Line::plain(match why.level {
            Some(level) => words.minutes_level_reason(phrases.level(level), why.reason),
            None => words.minutes_change_reason(why.reason),
        })
    }));
    rest
}

/// The time of day in the workshop's zone.
fn clock(minutes: &Minutes<'_>, at: DateTime<Utc>) -> CompactString {
    let time = minutes.plan().local(at).time();
    let digit = |number: u32| char::from(b'0' + (number % 10) as u8);
    let (hour, minute) = (time.hour(), time.minute());
    [digit(hour / 10), digit(hour), ':', digit(minute / 10), digit(minute)].iter().collect()
}

/// When a session was planned and held, and why it took that time: whole sentences, one after
/// another.
pub(super) fn times<'m>(minutes: &'m Minutes<'_>, session: &Session<'m>) -> Line<'m> {
    let words = minutes.words();
    let at = |at| dates::clock_in_text(minutes.lang(), minutes.plan().local(at).time());
    let range = |from, to| words.common_time_range(at(from), at(to));
    let planned = range(session.planned.0, session.planned.1);
    let mut sentences = vec![match (session.held_start, session.held_end) {
        (Some(from), Some(to)) => words.minutes_session_times(planned, range(from, to)),
        (Some(from), None) => words.minutes_session_times(planned, at(from)),
        (None, _) => words.minutes_session_planned(planned),
    }];
    sentences.extend(match session.outcome {
        Outcome::Running => Some(words.minutes_session_still_running()),
        Outcome::Skipped => Some(words.minutes_session_skipped()),
        Outcome::Passed => Some(words.minutes_session_not_held()),
        Outcome::Pending | Outcome::Done => None,
    });
    let sentences = sentences.into_iter().map(Line::plain).chain(remarks(minutes, session));
    Line::joined(sentences, " ")
}

/// Why it took the time that it took: holds, added and taken minutes, why it was left out.
pub(super) fn reasons<'m>(minutes: &'m Minutes<'_>, session: &Session<'m>) -> Vec<Line<'m>> {
    let mut reasons = holds_and_extensions(minutes, session);
    reasons.extend(skip_reason(minutes, session));
    reasons
}

fn holds_and_extensions<'m>(minutes: &'m Minutes<'_>, session: &Session<'m>) -> Vec<Line<'m>> {
    let words = minutes.words();
    let at = |at| dates::clock_in_text(minutes.lang(), minutes.plan().local(at).time());
    let Some(log) = &session.log else { return Vec::new() };
    let mut remarks = Vec::new();
    for hold in log.holds {
        let from = at(hold.span.from);
        let to = hold.span.to.map_or("…".to_owned(), at);
        remarks.push(Line::plain(match &hold.reason {
            Some(reason) => sentence(words.minutes_hold_reason(from, to, reason)),
            None => words.minutes_hold(from, to),
        }));
    }
    for extension in log.extensions {
        let amount = (extension.applied_s.abs() + 30) / 60;
        let reason = extension.reason.as_deref().map(|reason| reason::in_words(words, reason));
        remarks.push(Line::plain(match (&reason, extension.applied_s < 0) {
            (Some(reason), false) => sentence(words.minutes_extended_reason(amount, reason)),
            (Some(reason), true) => sentence(words.minutes_shortened_reason(amount, reason)),
            (None, false) => words.minutes_extended(amount),
            (None, true) => words.minutes_shortened(amount),
        }));
    }
    remarks
}

fn skip_reason<'m>(minutes: &'m Minutes<'_>, session: &Session<'m>) -> Option<Line<'m>> {
    let words = minutes.words();
    let reason = session.log.as_ref()?.skip_reason?;
    Some(Line::plain(sentence(words.minutes_skip_reason(reason::in_words(words, reason)))))
}

/// Holds, added and taken minutes with their reasons, and when it was off the record.
pub(in crate::minutes) fn remarks<'m>(minutes: &'m Minutes<'_>, session: &Session<'m>) -> Vec<Line<'m>> {
    let words = minutes.words();
    let at = |at| dates::clock_in_text(minutes.lang(), minutes.plan().local(at).time());
    let Some(log) = &session.log else { return Vec::new() };
    let mut remarks = holds_and_extensions(minutes, session);
    let names = |held: bool| {
        let segments = log.segments.iter().filter(|segment| segment.from.is_some() == held);
        let names = segments
            .map(|segment| Line::plain(Words::in_lang(segment.who.found(minutes.plan(), minutes.lang()))));
        Some(Line::joined(names, ", ")).filter(|names| !names.is_empty())
    };
    remarks.extend(names(true).map(|names| Line::filled(&words.minutes_segments_held(GAP), names)));
    remarks.extend(names(false).map(|names| Line::filled(&words.minutes_segments_not_held(GAP), names)));
    remarks.extend(skip_reason(minutes, session));
    remarks.extend(log.off_record.iter().map(|span| {
        Line::plain(match span.to {
            Some(to) => words.minutes_off_record_times(at(span.from), at(to)),
            None => words.minutes_off_record_since(at(span.from)),
        })
    }));
    remarks
}

/// Ends what a person wrote as a reason like the sentences around it.
fn sentence(mut text: String) -> String {
    if !text.trim_end().ends_with(['.', '!', '?', '…']) {
        text.push('.');
    }
    text
}
