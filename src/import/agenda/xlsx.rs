//! Workbooks of Excel: every sheet that is seen, its times and dates as Excel keeps them.

use std::io::{self, Cursor, Read};

use calamine::{DataRef, Reader, SheetVisible, Xlsx, XlsxError};

use super::brought::Brought;
use super::question::{Ask, Assumed, Place};
use super::table::{self, Cell, Table, Value, minute};

/// What a workbook may be when it is unpacked: a small file can hold as much as one likes.
const UNPACKED: u64 = 64 * 1024 * 1024;
/// More than any agenda has; a sheet may say that it has a million rows.
const ROWS: u32 = 5_000;
const COLUMNS: u32 = 100;
const CELLS: usize = 50_000;
const LETTERS: usize = 2_000;

pub fn read(bytes: &[u8]) -> Brought {
    let mut brought = Brought::default();
    match unpacked(bytes) {
        Ok(size) if size > UNPACKED => {
            brought.ask(&Place::File, Ask::TooLarge { limit: UNPACKED });
            return brought;
        }
        Ok(_) => {}
        Err(error) => {
            brought.ask(&Place::File, Ask::Unreadable(error.to_string()));
            return brought;
        }
    }
    if let Err(error) = sheets(&mut brought, bytes) {
        brought.ask(&Place::File, Ask::Unreadable(error.to_string()));
    }
    brought
}

/// How large the parts of the file really are, counted up to the limit.
fn unpacked(bytes: &[u8]) -> io::Result<u64> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes))?;
    let mut size = 0;
    for index in 0..archive.len() {
        let part = archive.by_index(index)?;
        size += io::copy(&mut part.take(UNPACKED + 1 - size), &mut io::sink())?;
        if size > UNPACKED {
            break;
        }
    }
    Ok(size)
}

fn sheets(brought: &mut Brought, bytes: &[u8]) -> Result<(), XlsxError> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes))?;
    let mut with_headings = 0;
    for sheet in book.sheets_metadata().to_vec() {
        let place = Place::Cell { sheet: Some(sheet.name.clone()), row: 0, column: 0 };
        if sheet.visible != SheetVisible::Visible {
            brought.assume(&place, Assumed::HiddenSheet(sheet.name));
            continue;
        }
        let Ok(table) = cells(brought, &mut book, &sheet.name, &place)? else { continue };
        let known = known(brought);
        if table::read(brought, &table) {
            with_headings += 1;
        } else if !table.rows.is_empty() && known == self::known(brought) {
            brought.assume(&place, Assumed::SheetNotUsed(sheet.name));
        }
    }
    if with_headings == 0 {
        brought.ask(&Place::File, Ask::NoHeadings);
    }
    Ok(())
}

/// What a sheet of settings may have added.
fn known(brought: &Brought) -> (bool, bool, bool, bool, usize) {
    let Brought { title, id, timezone, venue, languages, .. } = brought;
    (title.is_some(), id.is_some(), timezone.is_some(), venue.is_some(), languages.len())
}

/// The cells of a sheet with something in them; an error of one that is none (a chart) is its own.
fn cells(
    brought: &mut Brought,
    book: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    place: &Place,
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
            brought.assume(place, Assumed::RowsNotRead(name.to_owned()));
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
