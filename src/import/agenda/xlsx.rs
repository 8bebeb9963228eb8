//! Workbooks of Excel: every sheet that is seen, its times and dates as Excel keeps them.

use std::io::Cursor;

use calamine::{DataRef, Reader, SheetVisible, Xlsx, XlsxError};

use super::archive;
use super::brought::Brought;
use super::question::Place;
use super::sheets::{CELLS, COLUMNS, LETTERS, ROWS, Sheets};
use super::table::{Cell, Table, Value, minute};

pub fn read(brought: &mut Brought, bytes: &[u8]) {
    let read = archive::check(bytes).and_then(|()| Ok(sheets(brought, bytes)?));
    if let Err(no) = read {
        brought.ask(&Place::File, no.ask());
    }
}

fn sheets(brought: &mut Brought, bytes: &[u8]) -> Result<(), XlsxError> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes))?;
    let mut sheets = Sheets::default();
    for sheet in book.sheets_metadata().to_vec() {
        if sheet.visible != SheetVisible::Visible {
            Sheets::hidden(brought, &sheet.name);
            continue;
        }
        if let Ok(table) = cells(brought, &mut book, &sheet.name)? {
            sheets.take(brought, &table);
        }
    }
    sheets.finish(brought);
    Ok(())
}

/// The cells of a sheet with something in them; an error of one that is none (a chart) is its own.
fn cells(
    brought: &mut Brought,
    book: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
) -> Result<Result<Table, ()>, XlsxError> {
    let mut reader = match book.worksheet_cells_reader(name) {
        Ok(reader) => reader,
        Err(XlsxError::NotAWorksheet(_) | XlsxError::WorksheetNotFound(_)) => return Ok(Err(())),
        Err(error) => return Err(error),
    };
    let mut rows: Vec<(u32, Vec<Cell>)> = Vec::new();
    let mut count = 0;
    while let Some(cell) = reader.next_cell()? {
        let (row, column) = cell.get_position();
        count += 1;
        if row >= ROWS || column >= COLUMNS || count > CELLS {
            Sheets::too_large(brought, name);
            break;
        }
        let Some(value) = value(cell.get_value()) else { continue };
        let cell = Cell { place: Place::Cell { sheet: Some(name.to_owned()), row, column }, column, value };
        match rows.last_mut().filter(|(last, _)| *last == row) {
            Some((_, cells)) => cells.push(cell),
            None => rows.push((row, vec![cell])),
        }
    }
    Ok(Ok(Table { name: Some(name.to_owned()), rows: rows.into_iter().map(|(_, cells)| cells).collect() }))
}

fn value(data: &DataRef<'_>) -> Option<Value> {
    // Every cell may name the same long text.
    let text = |text: &str| {
        let text = text.trim();
        (!text.is_empty()).then(|| Value::Text(text.chars().take(LETTERS).collect()))
    };
    match data {
        DataRef::Empty | DataRef::Error(_) => None,
        DataRef::Int(number) => Some(Value::Number(*number as f64)),
        DataRef::Float(number) => number.is_finite().then_some(Value::Number(*number)),
        DataRef::Bool(yes) => Some(Value::Text(if *yes { "yes" } else { "no" }.to_owned())),
        DataRef::String(string) => text(string),
        DataRef::SharedString(string) => text(string),
        DataRef::DateTimeIso(string) | DataRef::DurationIso(string) => text(string),
        DataRef::DateTime(date) => {
            let number = date.as_f64();
            if !number.is_finite() || number < 0.0 {
                return None;
            }
            if number < 1.0 || date.is_duration() {
                return (number < 2.0).then_some(Value::Time((number * 1440.0).round() as u32));
            }
            let at = date.as_datetime()?;
            let minute = minute(at.time());
            Some(Value::Date(at.date(), (minute > 0).then_some(minute)))
        }
    }
}
