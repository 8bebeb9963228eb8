//! The annexes: the programme as held, who took part, how this version was made.

use crate::i18n::{Catalogue, dates};
use crate::minutes::session::{Outcome, Session};
use crate::minutes::{Minutes, Profile};

use super::front::capitalised;
use super::line::GAP;
use super::sessions::remarks;
use super::{Block, Bullet, Line, Table, Words, of_plan};

/// The programme as held, day by day; days of which nothing was held are left out.
pub(super) fn programme<'m>(minutes: &'m Minutes<'_>) -> Vec<Block<'m>> {
    let mut blocks = Vec::new();
    for of_day in minutes.sessions().chunk_by(|a, b| a.day == b.day) {
        if !of_day.iter().any(Session::has_begun) {
            continue;
        }
        let date = dates::long(minutes.lang(), minutes.plan().days[of_day[0].day].date);
        blocks.push(Block::Heading(capitalised(&date).into()));
        blocks.push(match minutes.options().profile {
            Profile::Internal => Block::Table(planned_and_held(minutes, of_day)),
            Profile::Participants => Block::Table(held(minutes, of_day)),
            Profile::Public => without_times(minutes, of_day),
        });
    }
    if minutes.options().with_picture && !blocks.is_empty() && minutes.bars().is_some() {
        let title = minutes.plan().short_title().get(minutes.lang());
        let alt = minutes.words().timeline_picture_title(title);
        blocks.push(Block::Picture { file: minutes.picture_name(), alt });
    }
    blocks
}

/// When each item began; the last one with its end.
fn held<'m>(minutes: &'m Minutes<'_>, sessions: &[Session<'m>]) -> Table<'m> {
    let words = minutes.words();
    let at = |at| dates::clock(minutes.plan().local(at).time());
    let last = sessions.iter().rposition(Session::has_begun);
    let mut table = Table::new([words.minutes_column_time(), words.minutes_column_item()]);
    for (index, session) in sessions.iter().enumerate() {
        let line = match session.held_end.filter(|_| Some(index) == last) {
            Some(end) => {
                let title = Line::plain(of_plan(minutes, &session.item.title));
                Line::filled(&words.minutes_programme_ended(GAP, at(end)), title)
            }
            None => with_outcome(minutes, session),
        };
        table
            .row([session.held_start.map_or_else(|| Line::plain("–"), |start| Line::plain(at(start))), line]);
    }
    table
}

/// What was held, without the hours.
fn without_times<'m>(minutes: &'m Minutes<'_>, sessions: &[Session<'m>]) -> Block<'m> {
    let told = sessions.iter().filter(|session| session.has_begun() && !session.is_break());
    let lines = told.map(|session| Line::plain(of_plan(minutes, &session.item.title)));
    Block::Bullets(lines.map(Bullet::from).collect())
}

fn planned_and_held<'m>(minutes: &'m Minutes<'_>, sessions: &[Session<'m>]) -> Table<'m> {
    let words = minutes.words();
    let at = |at| dates::clock(minutes.plan().local(at).time());
    let mut table = Table::new([
        words.minutes_column_planned(),
        words.minutes_column_held(),
        words.minutes_column_item(),
        words.minutes_column_remarks(),
    ]);
    for session in sessions {
        let held = match (session.held_start, session.held_end) {
            (Some(from), Some(to)) => words.common_time_range(at(from), at(to)),
            (Some(from), None) => words.common_time_range(at(from), "…"),
            (None, _) => "–".to_owned(),
        };
        table.row([
            Line::plain(words.common_time_range(at(session.planned.0), at(session.planned.1))),
            Line::plain(held),
            with_outcome(minutes, session),
            Line::joined(remarks(minutes, session), " "),
        ]);
    }
    table.without_empty_columns()
}

fn with_outcome<'m>(minutes: &'m Minutes<'_>, session: &Session<'m>) -> Line<'m> {
    let title = Line::plain(of_plan(minutes, &session.item.title));
    match outcome(minutes.words(), session.outcome) {
        Some(outcome) => title.then(" ").then_emphasis(format!("({outcome})")),
        None => title,
    }
}

/// What became of an item that was not simply held.
pub(in crate::minutes) fn outcome(words: &Catalogue, outcome: Outcome) -> Option<String> {
    match outcome {
        Outcome::Pending => Some(words.state_pending()),
        Outcome::Running => Some(words.state_running()),
        Outcome::Done => None,
        Outcome::Skipped => Some(words.minutes_programme_left_out()),
        Outcome::Passed => Some(words.minutes_programme_not_held()),
    }
}

/// The functions that took part, as far as they may be listed; for the organisers with what each agreed to.
pub(super) fn participants<'m>(minutes: &'m Minutes<'_>) -> Vec<Block<'m>> {
    let (plan, words, lang) = (minutes.plan(), minutes.words(), minutes.lang());
    let listed = minutes.listed();
    if listed.is_empty() {
        return Vec::new();
    }
    let is_planned = minutes.participation().is_planned();
    let mut headings = vec![words.minutes_column_municipality(), words.minutes_column_function()];
    match is_planned {
        true => headings.push(words.minutes_column_persons()),
        false => headings.extend(plan.days.iter().map(|day| dates::day_and_month(lang, day.date))),
    }
    let numbers = 2..headings.len();
    let tells_consents = listed.iter().any(|one| one.consents.iter().flatten().any(Option::is_some));
    if tells_consents {
        headings.extend([
            words.minutes_consent_photographs(),
            words.minutes_consent_list(),
            words.minutes_consent_contact(),
        ]);
    }
    let mut table = numbers.clone().fold(Table::new(headings), Table::with_numbers_in);
    for one in listed {
        let town = one.municipality.and_then(|id| plan.municipality(id));
        let from = town.map(|town| &town.name).or(one.affiliation);
        let mut cells = vec![
            from.map_or(Line::Empty, |from| Line::plain(of_plan(minutes, from))),
            Line::plain(Words::in_lang(one.role.found(lang))),
        ];
        cells.extend(one.persons.iter().take(numbers.len()).map(|persons| Line::plain(persons.to_string())));
        if tells_consents {
            let consents = one.consents.unwrap_or_default();
            cells.extend(consents.map(|given| match given {
                Some(true) => Line::plain(words.common_yes()),
                Some(false) => Line::plain(words.common_no()),
                None => Line::plain("–"),
            }));
        }
        table.push(cells);
    }
    let mut blocks = Vec::new();
    if !minutes.is_internal() {
        blocks.push(Block::Paragraph(Line::plain(words.minutes_listed_with_consent())));
    }
    blocks.push(Block::Table(table.without_empty_columns()));
    blocks
}

pub(in crate::minutes) fn how_made<'m>(minutes: &'m Minutes<'_>) -> Vec<Block<'m>> {
    let words = minutes.words();
    let read_back = minutes.read_back();
    let confirmed =
        (read_back.confirmed > 0).then(|| words.minutes_confirmed_count(read_back.confirmed)).into_iter();
    let amended = (read_back.amended > 0).then(|| words.minutes_amended_count(read_back.amended));
    let read_back = confirmed.chain(amended);
    if minutes.is_internal() {
        let sentences = std::iter::once(words.minutes_made_internal()).chain(read_back);
        return sentences.map(|sentence| Block::Paragraph(Line::plain(sentence))).collect();
    }
    let mut sentences = vec![
        words.minutes_made_removed(),
        words.minutes_made_by_theme(),
        match minutes.is_public() {
            true => words.minutes_made_public(),
            false => words.minutes_made_municipalities(),
        },
        words.minutes_made_off_record(),
    ];
    let left_out = minutes.left_out();
    if left_out.needs_translation > 0 {
        sentences.push(words.minutes_needs_translation(left_out.needs_translation as u32));
    }
    if left_out.quotations > 0 {
        sentences.push(words.minutes_quotations_left_out(left_out.quotations as u32));
    }
    sentences.extend(read_back);
    let mut bullets: Vec<Line<'m>> = sentences.into_iter().map(Line::plain).collect();
    let leaks = minutes.leaks();
    bullets.push(match leaks.is_looked_through() {
        true => Line::plain(words.leak_made_checked(leaks.accepted)),
        false => Line::strong(words.minutes_made_not_checked()),
    });
    vec![Block::Bullets(bullets.into_iter().map(Into::into).collect())]
}
