//! What a donor asks for: how many minutes were planned and held of each item, why, and how many persons were
//! there. It says nothing of what was said, but reasons are for the organisers.

use crate::i18n::dates;
use crate::minutes::Session;
use crate::minutes::session::Outcome;

use super::super::sessions::reasons;
use super::super::{Block, Document, Line, Table, Words, front};
use super::{Material, filled};

/// Minutes of an item, or of several.
#[derive(Clone, Copy, Default)]
struct Minutes {
    planned: i64,
    /// Less the holds; none for what was not begun.
    held: Option<i64>,
    on_hold: i64,
}

impl Minutes {
    fn and(self, other: Minutes) -> Minutes {
        Minutes {
            planned: self.planned + other.planned,
            held: Some(self.held.unwrap_or(0) + other.held.unwrap_or(0)),
            on_hold: self.on_hold + other.on_hold,
        }
    }

    /// Planned, held, on hold, and by how much it was longer.
    fn cells<'m>(self, in_cell: impl Fn(String) -> Line<'m>) -> [Line<'m>; 4] {
        let number = |minutes: i64| in_cell(minutes.to_string());
        let longer = match self.held.map_or(-self.planned, |held| held - self.planned) {
            0 => "0".to_owned(),
            more if more > 0 => format!("+{more}"),
            less => format!("\u{2212}{}", -less),
        };
        [
            number(self.planned),
            self.held.map_or_else(|| Line::plain("–"), number),
            if self.on_hold == 0 { Line::Empty } else { number(self.on_hold) },
            in_cell(longer),
        ]
    }
}

pub(super) fn document<'m>(material: &'m Material<'_>) -> Document<'m> {
    let words = material.own.words();
    let mut document = material.begun(words.sheet_donors(), words.minutes_circulation_internal());
    document.head.insert(0, (words.minutes_label_version(), Line::strong(words.sheet_internal())));
    document.sections = filled([
        (words.sheet_time(), time(material)),
        (words.minutes_section_participation(), front::participation(&material.own)),
    ]);
    document
}

fn time<'m>(material: &'m Material<'_>) -> Vec<Block<'m>> {
    let (minutes, words, lang) = (&material.own, material.own.words(), material.own.lang());
    let mut blocks = Vec::new();
    let mut all = (Minutes::default(), Minutes::default());
    for of_day in minutes.sessions().chunk_by(|a, b| a.day == b.day) {
        let date = dates::long(lang, minutes.plan().days[of_day[0].day].date);
        blocks.push(Block::Heading(front::capitalised(&date).into()));
        let mut table = table(material, words.minutes_column_item());
        let mut total = (Minutes::default(), Minutes::default());
        for session in of_day {
            let spent = spent(material, session);
            let title = Line::plain(Words::in_lang(session.item.title.found(lang)));
            let [planned, held, on_hold, longer] = spent.cells(Line::plain);
            table.push(vec![title, planned, held, on_hold, longer, why(material, session)]);
            total.0 = total.0.and(spent);
            if !session.is_break() {
                total.1 = total.1.and(spent);
            }
        }
        for (name, spent) in [(words.minutes_total(), total.0), (words.sheet_working_sessions(), total.1)] {
            let [planned, held, on_hold, longer] = spent.cells(Line::strong);
            table.push(vec![Line::strong(name), planned, held, on_hold, longer, Line::Empty]);
        }
        blocks.push(Block::Table(table.without_empty_columns()));
        all = (all.0.and(total.0), all.1.and(total.1));
    }
    if minutes.plan().days.len() > 1 {
        blocks.push(Block::Heading(words.sheet_all_days().into()));
        let mut table = table(material, words.minutes_column_item());
        for (name, spent) in [(words.minutes_total(), all.0), (words.sheet_working_sessions(), all.1)] {
            let [planned, held, on_hold, longer] = spent.cells(Line::plain);
            table.push(vec![Line::strong(name), planned, held, on_hold, longer, Line::Empty]);
        }
        blocks.push(Block::Table(table.without_empty_columns()));
    }
    blocks
}

fn table<'m>(material: &Material<'_>, first: String) -> Table<'m> {
    let words = material.own.words();
    let table = Table::new([
        first,
        words.sheet_minutes_planned(),
        words.sheet_minutes_held(),
        words.sheet_minutes_on_hold(),
        words.sheet_difference(),
        words.sheet_reasons(),
    ]);
    (1..5).fold(table, Table::with_numbers_in)
}

/// Up to the last press, which needs no clock.
fn spent(material: &Material<'_>, session: &Session<'_>) -> Minutes {
    let whole = |seconds: i64| (seconds + 30) / 60;
    let item = material.workshop.record().item(session.slot);
    let last = material.workshop.log().last().map(|press| press.at).unwrap_or_default();
    Minutes {
        planned: whole((session.planned.1 - session.planned.0).num_seconds()),
        held: item.has_run().then(|| whole(item.elapsed_s(last))),
        on_hold: whole(item.held_s(last)),
    }
}

fn why<'m>(material: &'m Material<'_>, session: &Session<'m>) -> Line<'m> {
    let words = material.own.words();
    let outcome = match session.outcome {
        Outcome::Running => Some(words.minutes_session_still_running()),
        Outcome::Skipped => Some(words.minutes_session_skipped()),
        Outcome::Passed => Some(words.minutes_session_not_held()),
        Outcome::Pending | Outcome::Done => None,
    };
    Line::joined(outcome.into_iter().map(Line::plain).chain(reasons(&material.own, session)), " ")
}
