//! A table of cells, of whatever file, as an agenda: its columns by their headings, its days by a
//! column, by rows that are only a date, or by the sheet.

use chrono::{NaiveDate, NaiveTime, Timelike};

use super::brought::{At, Brought, Row};
use super::clock::{self, Unclear, When};
use super::date::{self, Said};
use super::detail::{self, line, several};
use super::headings::{self, Column, Setting};
use super::kinds;
use super::question::{Ask, Assumed, Place};
use crate::domain::fold::fold;

/// A cell as its file has it.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Text(String),
    Number(f64),
    /// A date, and the minute of its day where that is not midnight.
    Date(NaiveDate, Option<u32>),
    /// A time of day without a date, or a length of time, in minutes.
    Time(u32),
}

#[derive(Clone, Debug)]
pub struct Cell {
    pub place: Place,
    pub column: u32,
    pub value: Value,
}

/// Cells with something in them, row by row.
pub struct Table {
    /// The name of the sheet.
    pub name: Option<String>,
    pub rows: Vec<Vec<Cell>>,
}

impl Value {
    /// As it would be written.
    pub fn text(&self) -> String {
        match self {
            Value::Text(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            Value::Date(date, _) => date.to_string(),
            Value::Time(minute) => format!("{:02}:{:02}", minute / 60, minute % 60),
        }
    }

    /// A text that may stand for one of the others.
    fn as_text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text.trim()),
            _ => None,
        }
    }
}

/// Above the headings no more than this: a title, a date, a few settings.
const ABOVE: usize = 40;

/// Reads a table. Whether it had headings; of one without, what it says of the workshop was taken.
pub fn read(brought: &mut Brought, table: &Table) -> bool {
    let Some((heading, columns)) = heading(table) else {
        above(brought, &table.rows, false);
        return false;
    };
    above(brought, &table.rows[..heading], true);
    let of_sheet = table.name.as_deref().and_then(date::leading).map(|(said, _)| said);
    let head = &table.rows[heading];
    let place = head[0].place.clone();
    let days_before = brought.days.len();
    let has_day_column = columns.iter().any(|(_, column)| *column == Column::Day);
    if !columns.iter().any(|(_, column)| matches!(column, Column::Title(_))) {
        brought.ask(&place, Ask::NoTitleColumn);
        return true;
    }
    for cell in head {
        if !columns.iter().any(|(column, _)| *column == cell.column) {
            brought.assume(&cell.place, Assumed::ColumnNotUsed(line(&cell.value.text())));
        }
    }
    if let Some(said) = of_sheet {
        brought.day(place, table.name.as_deref().unwrap_or_default(), said);
    } else if table.name.is_some() && !has_day_column && days_before > 0 {
        brought.day(place, table.name.as_deref().unwrap_or_default(), Said::default());
    }
    for cells in &table.rows[heading + 1..] {
        row(brought, cells, &columns);
    }
    // A sheet whose rows begin with the date of the day says it better than its name.
    while brought.days.len() > days_before + 1 && brought.days[days_before].rows.is_empty() {
        brought.days.remove(days_before);
    }
    true
}

/// Whether a row names the columns.
pub fn has_headings(table: &Table) -> bool {
    heading(table).is_some()
}

/// The row that names the columns, and what they are.
fn heading(table: &Table) -> Option<(usize, Vec<(u32, Column)>)> {
    table.rows.iter().take(ABOVE).enumerate().find_map(|(index, cells)| {
        let mut columns: Vec<(u32, Column)> = Vec::new();
        for cell in cells {
            let text = cell.value.as_text().unwrap_or_default();
            if clock::cell(text).is_ok() {
                return None;
            }
            if let Some(column) = headings::column(text)
                && !columns.iter().any(|(_, known)| *known == column)
            {
                columns.push((cell.column, column));
            }
        }
        let when =
            |(_, column): &(u32, Column)| matches!(column, Column::Time | Column::Start | Column::Minutes);
        (columns.len() >= 2 && columns.iter().any(when)).then_some((index, columns))
    })
}

/// What stands above the headings: a title, dates, settings with their values beside them.
fn above(brought: &mut Brought, rows: &[Vec<Cell>], is_agenda: bool) {
    for cells in rows {
        let Some(first) = cells.first() else { continue };
        let text = line(&first.value.text());
        let (key, value) = match cells.get(1) {
            Some(value) => (text.clone(), line(&value.value.text())),
            None => match text.split_once(':') {
                Some((key, value)) => (key.to_owned(), line(value)),
                None => (String::new(), String::new()),
            },
        };
        let of_value = cells.get(1).unwrap_or(first).place.clone();
        if !value.is_empty() && set(brought, &key, value, of_value) {
            continue;
        }
        if !is_agenda {
            continue;
        }
        if let Some(said) = date::anywhere(&text).filter(|said| !said.dates().is_empty()) {
            brought.dates.get_or_insert(At { value: said.dates(), place: first.place.clone() });
        } else if let Value::Date(date, _) = first.value {
            brought.dates.get_or_insert(At { value: vec![date], place: first.place.clone() });
        } else if brought.title.is_none() {
            brought.title = Some(At { value: text, place: first.place.clone() });
            brought.title_by_place = true;
        } else {
            brought.assume(&first.place, Assumed::NotUsed(text));
        }
    }
}

/// Takes a setting of the workshop; whether it was one.
pub fn set(brought: &mut Brought, key: &str, value: String, place: Place) -> bool {
    match headings::setting(key) {
        Some(Setting::Title) => {
            brought.title = Some(At { value, place });
            brought.title_by_place = false;
        }
        Some(Setting::Id) => brought.id = Some(At { value, place }),
        Some(Setting::Timezone) => brought.timezone = Some(At { value, place }),
        Some(Setting::Place) => brought.venue = Some(value),
        Some(Setting::HardEnd) => match clock::cell(&value) {
            Ok(When { start: Some(minute), end: None, .. }) => brought.hard_end = Some(minute),
            _ => return false,
        },
        Some(Setting::Languages) => brought.languages = headings::languages(&value),
        None => return false,
    }
    true
}

fn row(brought: &mut Brought, cells: &[Cell], columns: &[(u32, Column)]) {
    let Some(first) = cells.first() else { return };
    let of = |wanted: Column| cells.iter().find(|cell| columns.contains(&(cell.column, wanted)));
    // The headings again, above the second day.
    let is_heading = |cell: &Cell| {
        let known = columns.iter().find(|(at, _)| *at == cell.column).map(|(_, column)| *column);
        cell.value.as_text().and_then(headings::column).is_some_and(|column| Some(column) == known)
    };
    if cells.len() > 1 && cells.iter().all(is_heading) {
        return;
    }
    // A row that is only a date.
    if cells.len() == 1
        && let Some((said, _)) = said(&first.value)
    {
        brought.day(first.place.clone(), &line(&first.value.text()), said);
        return;
    }
    if let Some(cell) = of(Column::Day)
        && let Some(said) = of_column(&cell.value)
        && brought.days.last().is_none_or(|day| day.said != said)
    {
        brought.day(cell.place.clone(), &line(&cell.value.text()), said);
    }
    let mut read = Row::at(first.place.clone());
    times(brought, &mut read, cells, columns);
    if let Some(cell) = of(Column::HardEnd)
        && let Some(When { start: Some(minute), end: None, .. }) = when(brought, &mut read, cell)
    {
        let written = line(&cell.value.text());
        brought.today(&cell.place);
        brought.hard_end(&cell.place, minute, &written);
    }
    for cell in cells {
        let Some((_, column)) = columns.iter().find(|(at, _)| *at == cell.column) else {
            continue;
        };
        let text = cell.value.text();
        let one = line(&text);
        match column {
            Column::Title(lang) => {
                let mut lines = text.lines().filter(|text| !text.trim().is_empty());
                let title = lines.next().map(line).unwrap_or_default();
                if !title.is_empty() {
                    read.titles.push((*lang, title));
                }
                lines.for_each(|below| {
                    detail::add(&mut read, below.trim_start_matches(['-', '•', '*', '–', ' ']));
                });
            }
            Column::Kind if !one.is_empty() => match kinds::of_word(&one) {
                Some(kind) => read.kind = Some(kind),
                None => read.own_kind = Some(one),
            },
            Column::Speaker => read.speakers.extend(several(&text)),
            Column::Municipality => {
                let names = text.split([',', ';', '\n']).map(line).filter(|name| !name.is_empty());
                read.municipalities.extend(names);
            }
            Column::Question => read.questions.extend(text.lines().map(line).filter(|text| !text.is_empty())),
            Column::Room | Column::Note if !one.is_empty() => read.notes.push(one),
            Column::Fixed => match headings::yes(&one) {
                Some(fixed) => read.fixed = Some(fixed),
                None => brought.assume(&cell.place, Assumed::NotUsed(one)),
            },
            _ => {}
        }
    }
    if read.titles.is_empty() && !read.has_time() && !read.is_unclear {
        // What is neither can only be said of the item above; not guessed.
        let words = cells.iter().map(|cell| line(&cell.value.text())).collect::<Vec<_>>().join(" · ");
        let is_day = of(Column::Day).is_some_and(|day| of_column(&day.value).is_some());
        if !words.is_empty() && !is_day {
            brought.assume(&first.place, Assumed::NotUsed(words));
        }
        return;
    }
    brought.today(&first.place).rows.push(read);
}

/// What a cell says of the day, where it says only that.
fn said(value: &Value) -> Option<(Said, String)> {
    match value {
        Value::Date(date, None) => {
            use chrono::Datelike;
            let said = Said {
                days: vec![date.day()],
                month: Some(date.month()),
                year: Some(date.year()),
                ..Said::default()
            };
            Some((said, String::new()))
        }
        Value::Text(text) => {
            let (said, rest) = date::leading(text)?;
            // "Day 1: the setting" is a day, "Monday and its lessons" an item.
            (rest.trim().is_empty() || said.number.is_some() || said.has_date())
                .then(|| (said, rest.to_owned()))
        }
        // A column of days by number alone.
        Value::Number(number) if (1.0..=31.0).contains(number) && number.fract() == 0.0 => {
            Some((Said { number: Some(*number as u32), ..Said::default() }, String::new()))
        }
        _ => None,
    }
}

/// The same in a column of days, where a number alone is one.
fn of_column(value: &Value) -> Option<Said> {
    let number = value.as_text().and_then(|text| text.trim_end_matches('.').parse().ok());
    match number.filter(|number| (1..=31).contains(number)) {
        Some(number) => Some(Said { number: Some(number), ..Said::default() }),
        None => said(value).map(|(said, _)| said),
    }
}

fn times(brought: &mut Brought, read: &mut Row, cells: &[Cell], columns: &[(u32, Column)]) {
    for cell in cells {
        let Some((_, column)) = columns.iter().find(|(at, _)| *at == cell.column) else { continue };
        match column {
            Column::Time | Column::Start | Column::End => {
                let Some(when) = when(brought, read, cell) else { continue };
                if when.whole_hour
                    && let Some(start) = when.start
                {
                    brought
                        .assume(&cell.place, Assumed::WholeHour { found: line(&cell.value.text()), start });
                }
                if *column == Column::End {
                    read.end = when.end.or(when.start);
                } else {
                    read.start = when.start.or(read.start);
                    read.end = when.end.or(read.end);
                    read.minutes = when.minutes.or(read.minutes);
                }
            }
            Column::Minutes => read.minutes = length(brought, read, cell).or(read.minutes),
            Column::Minimum => read.minimum = length(brought, read, cell),
            _ => {}
        }
    }
}

fn when(brought: &mut Brought, read: &mut Row, cell: &Cell) -> Option<When> {
    let at = |start: u32| Some(When { start: Some(start), ..When::default() });
    let unclear = match &cell.value {
        Value::Time(minute) => return at(*minute),
        Value::Date(_, minute) => return at(minute.unwrap_or(0)),
        // A fraction of a day that nobody formatted as a time.
        Value::Number(number) if (0.0..1.0).contains(number) => return at((number * 1440.0).round() as u32),
        Value::Number(number) => match clock::cell(&number.to_string()) {
            Ok(when) => return Some(when),
            Err(Unclear::EitherOr(one, other)) => Unclear::EitherOr(one, other),
            // 9.18 as a number: typed for 9:18, or computed.
            Err(Unclear::NotUnderstood) if (1.0..24.0).contains(number) => {
                let (hour, part) = (number.trunc() as u32, number.fract());
                Unclear::EitherOr(
                    hour * 60 + (part * 60.0).round() as u32,
                    hour * 60 + (part * 100.0).round() as u32,
                )
            }
            Err(unclear) => unclear,
        },
        Value::Text(text) if text.trim().is_empty() || is_none(text) => return None,
        Value::Text(text) => match clock::cell(text) {
            // "9.30" as a text is what people write; as a number it came through as text from a CSV.
            Ok(when) => return Some(when),
            Err(unclear) => unclear,
        },
    };
    let found = line(&cell.value.text());
    read.is_unclear = true;
    brought.ask(
        &cell.place,
        match unclear {
            Unclear::EitherOr(one, other) => Ask::WhichTime { found, one, other },
            Unclear::NotUnderstood => Ask::NotATime(found),
        },
    );
    None
}

fn length(brought: &mut Brought, read: &mut Row, cell: &Cell) -> Option<u32> {
    let unclear = match &cell.value {
        Value::Time(minutes) | Value::Date(_, Some(minutes)) => return Some(*minutes),
        Value::Number(number) if number.fract() == 0.0 && (0.0..=1440.0).contains(number) => {
            return Some(*number as u32);
        }
        Value::Number(number) if (0.0..1.0).contains(number) => {
            // Half an hour as a fraction of a day, or half of an hour.
            Unclear::EitherOr((number * 1440.0).round() as u32, (number * 60.0).round() as u32)
        }
        Value::Number(number) if (0.0..24.0).contains(number) => {
            Unclear::EitherOr((number * 60.0).round() as u32, number.round() as u32)
        }
        Value::Text(text) if text.trim().is_empty() || is_none(text) => return None,
        Value::Text(text) => match clock::length(text) {
            Ok(minutes) => return Some(minutes),
            Err(unclear) => unclear,
        },
        _ => Unclear::NotUnderstood,
    };
    let found = line(&cell.value.text());
    read.is_unclear = true;
    brought.ask(
        &cell.place,
        match unclear {
            Unclear::EitherOr(one, other) => Ask::WhichLength { found, one, other },
            Unclear::NotUnderstood => Ask::NotALength(found),
        },
    );
    None
}

/// "-" in a cell that has nothing to say.
fn is_none(text: &str) -> bool {
    text.trim().chars().all(|letter| "-–—/.".contains(letter)) || fold(text.trim()) == "n/a"
}

/// The minutes of the day of a time of a file.
pub fn minute(time: NaiveTime) -> u32 {
    time.hour() * 60 + time.minute() + u32::from(time.second() >= 30)
}
