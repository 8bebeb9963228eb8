//! When the items were planned and held, as far as the annex of the programme says it.

use chrono::{DateTime, Utc};
use rust_xlsxwriter::XlsxError;

use super::sheet::{Book, Cell, Columns, Width};
use super::text::of_line;
use crate::domain::plan::Plan;
use crate::minutes::outline::{Line, outcome, remarks};
use crate::minutes::{Minutes, Profile, Session};

/// An item of the agenda.
struct Row<'m> {
    session: &'m Session<'m>,
    /// Its end is told where nothing but the beginnings are: of the last item of a day.
    is_last: bool,
}

pub fn add(book: &mut Book<'_>, minutes: &Minutes<'_>) -> Result<(), XlsxError> {
    let (words, profile) = (minutes.words(), minutes.options().profile);
    let mut rows: Vec<Row<'_>> = Vec::new();
    for of_day in minutes.sessions().chunk_by(|a, b| a.day == b.day) {
        // Of a day of which nothing was held there is nothing to tell.
        let Some(last) = of_day.iter().rposition(Session::has_begun) else { continue };
        let told = of_day.iter().enumerate().filter(|(_, session)| match profile {
            Profile::Public => session.has_begun() && !session.is_break(),
            Profile::Internal | Profile::Participants => true,
        });
        rows.extend(told.map(|(index, session)| Row { session, is_last: index == last }));
    }
    let name = match profile {
        Profile::Public => words.minutes_annex_programme(),
        Profile::Internal | Profile::Participants => words.office_sheet_times(),
    };
    book.table(&name, columns(minutes), &rows)
}

fn columns<'m>(minutes: &'m Minutes<'_>) -> Columns<'m, Row<'m>> {
    let (words, plan, lang) = (minutes.words(), minutes.plan(), minutes.lang());
    let profile = minutes.options().profile;
    let mut columns = Columns::<Row<'m>>::new()
        .with(words.minutes_column_date(), Width::Narrow, |row| Cell::Date(plan.days[row.session.day].date));
    if profile == Profile::Internal {
        columns = columns
            .with(words.office_column_planned_from(), Width::Narrow, |row| {
                time(plan, Some(row.session.planned.0))
            })
            .with(words.office_column_planned_to(), Width::Narrow, |row| {
                time(plan, Some(row.session.planned.1))
            });
    }
    if profile != Profile::Public {
        columns = columns
            .with(words.office_column_held_from(), Width::Narrow, |row| time(plan, row.session.held_start))
            .with(words.office_column_held_to(), Width::Narrow, move |row| {
                let is_told = profile == Profile::Internal || row.is_last;
                time(plan, row.session.held_end.filter(|_| is_told))
            });
    }
    columns = columns.with(words.minutes_column_item(), Width::Text, move |row| {
        Cell::text(row.session.item.title.get(lang))
    });
    if profile != Profile::Public {
        columns = columns.with(words.minutes_column_status(), Width::Middle, |row| {
            outcome(words, row.session.outcome).map_or(Cell::Empty, Cell::text)
        });
    }
    if profile == Profile::Internal {
        columns = columns
            .with(words.office_column_planned_minutes(), Width::Narrow, |row| {
                minutes_between(Some(row.session.planned.0), Some(row.session.planned.1))
            })
            .with(words.office_column_held_minutes(), Width::Narrow, |row| {
                minutes_between(row.session.held_start, row.session.held_end)
            })
            .with(words.minutes_column_remarks(), Width::Text, |row| {
                Cell::text(of_line(&Line::joined(remarks(minutes, row.session), "\n")))
            });
    }
    columns
}

/// The time of day in the workshop's zone.
fn time<'c>(plan: &Plan, at: Option<DateTime<Utc>>) -> Cell<'c> {
    at.map_or(Cell::Empty, |at| Cell::Time(plan.local(at).time()))
}

/// In whole minutes, rounded.
fn minutes_between<'c>(from: Option<DateTime<Utc>>, to: Option<DateTime<Utc>>) -> Cell<'c> {
    match (from, to) {
        (Some(from), Some(to)) => Cell::Number(((to - from).num_seconds() + 30).div_euclid(60)),
        _ => Cell::Empty,
    }
}
