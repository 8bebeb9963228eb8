//! Workbooks of LibreOffice and OpenOffice (OpenDocument): every sheet that is seen, its times and dates as they are
//! kept. Read as a stream and not with calamine, which lays out every cell that a file says is repeated, up to a
//! hundred million, before anybody could refuse them.

use std::collections::HashSet;

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use quick_xml::events::{BytesStart, Event};

use super::archive::{self, Unusable};
use super::brought::Brought;
use super::question::Place;
use super::sheets::{CELLS, COLUMNS, LETTERS, ROWS, Sheets};
use super::table::{Cell, Table, Value, minute};
use super::xml::{Step, add_text, count, name, value, walk};

pub fn read(brought: &mut Brought, bytes: &[u8]) {
    let read = archive::check(bytes).and_then(|()| sheets(brought, bytes));
    if let Err(no) = read {
        brought.ask(&Place::File, no.ask());
    }
}

fn sheets(brought: &mut Brought, bytes: &[u8]) -> Result<(), Unusable> {
    const CONTENT: &str = "content.xml";
    let content = archive::part(bytes, CONTENT)?.ok_or_else(|| Unusable::Unreadable(CONTENT.to_owned()))?;
    let mut sheets = Sheets::default();
    let mut open = Open::default();
    walk(&content, |step| {
        match step {
            Step::Begin(element) => open.begin(element),
            Step::End(name) => open.end(brought, &mut sheets, name),
            Step::Text(text) => open.text(text),
        }
        Ok(())
    })?;
    sheets.finish(brought);
    Ok(())
}

/// What is open where the stream has come to.
#[derive(Default)]
struct Open {
    /// So many elements deep in something whose words are not those of a cell, such as a comment.
    aside: u32,
    /// The style of sheets that is being explained.
    style: Option<String>,
    hidden_styles: HashSet<String>,
    sheet: Option<Sheet>,
}

struct Sheet {
    name: String,
    is_hidden: bool,
    is_too_large: bool,
    rows: Vec<Vec<Cell>>,
    /// How many cells have something in them.
    filled: usize,
    row: u32,
    column: u32,
    /// How often the row stands there.
    rows_alike: u32,
    cells: Vec<Cell>,
    cell: Option<OpenCell>,
}

struct OpenCell {
    /// What is kept beside the words; none of a text.
    kept: Option<Value>,
    words: String,
    /// How often it stands there.
    alike: u32,
    in_paragraph: bool,
}

impl Open {
    fn begin(&mut self, element: &BytesStart<'_>) {
        let is_drawn = element.name().prefix().is_some_and(|prefix| prefix.as_ref() == "draw");
        let name = name(element);
        if self.aside > 0 || is_drawn || matches!(name, "annotation" | "shapes" | "forms" | "tracked-changes")
        {
            self.aside += 1;
            return;
        }
        match (name, &mut self.sheet) {
            ("style", _) => {
                self.style = value(element, "name")
                    .filter(|_| value(element, "family").is_some_and(|of| of == "table"));
            }
            ("table-properties", _) if value(element, "display").is_some_and(|shown| shown == "false") => {
                self.hidden_styles.extend(self.style.clone());
            }
            // A table inside of a cell is none of its words.
            ("table", Some(_)) => self.aside = 1,
            ("table", None) => {
                let style = value(element, "style-name").unwrap_or_default();
                self.sheet = Some(Sheet {
                    name: value(element, "name").unwrap_or_default(),
                    is_hidden: self.hidden_styles.contains(&style),
                    is_too_large: false,
                    rows: Vec::new(),
                    filled: 0,
                    row: 0,
                    column: 0,
                    rows_alike: 1,
                    cells: Vec::new(),
                    cell: None,
                });
            }
            (_, Some(sheet)) => sheet.begin(name, element),
            _ => {}
        }
    }

    fn end(&mut self, brought: &mut Brought, sheets: &mut Sheets, name: &str) {
        if self.aside > 0 {
            self.aside -= 1;
            return;
        }
        match name {
            "style" => self.style = None,
            "table" => {
                let Some(sheet) = self.sheet.take() else { return };
                if sheet.is_hidden {
                    return Sheets::hidden(brought, &sheet.name);
                }
                if sheet.is_too_large {
                    Sheets::too_large(brought, &sheet.name);
                }
                sheets.take(brought, &Table { name: Some(sheet.name), rows: sheet.rows });
            }
            _ => {
                if let Some(sheet) = &mut self.sheet {
                    sheet.end(name);
                }
            }
        }
    }

    fn text(&mut self, text: &Event<'_>) {
        let cell = self.sheet.as_mut().and_then(|sheet| sheet.cell.as_mut());
        if let Some(cell) = cell.filter(|cell| cell.in_paragraph && self.aside == 0)
            && cell.words.len() < LETTERS * 4
        {
            add_text(&mut cell.words, text);
        }
    }
}

impl Sheet {
    fn begin(&mut self, name: &str, element: &BytesStart<'_>) {
        match (name, &mut self.cell) {
            ("table-row", _) => self.rows_alike = count(element, "number-rows-repeated"),
            ("table-cell", _) => {
                let alike = count(element, "number-columns-repeated");
                let (kept, words) = (kept(element), value(element, "string-value").unwrap_or_default());
                self.cell = Some(OpenCell { kept, words, alike, in_paragraph: false });
            }
            // It lies under a merged one.
            ("covered-table-cell", _) => {
                self.column = self.column.saturating_add(count(element, "number-columns-repeated"));
            }
            ("p" | "h", Some(cell)) => {
                cell.in_paragraph = true;
                if !cell.words.is_empty() {
                    cell.words.push('\n');
                }
            }
            ("s", Some(cell)) if cell.in_paragraph => {
                let spaces = count(element, "c").min(LETTERS as u32) as usize;
                cell.words.push_str(&" ".repeat(spaces));
            }
            ("tab", Some(cell)) if cell.in_paragraph => cell.words.push('\t'),
            ("line-break", Some(cell)) if cell.in_paragraph => cell.words.push('\n'),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match (name, &mut self.cell) {
            ("p" | "h", Some(cell)) => cell.in_paragraph = false,
            ("table-cell", _) => {
                if let Some(cell) = self.cell.take() {
                    self.take(cell);
                }
            }
            ("table-row", _) => self.end_row(),
            _ => {}
        }
    }

    /// Everything behind the limits is left where it is.
    fn take(&mut self, cell: OpenCell) {
        let OpenCell { kept, words, alike, .. } = cell;
        let words = words.trim();
        let text = || (!words.is_empty()).then(|| Value::Text(words.chars().take(LETTERS).collect()));
        if let Some(value) = kept.or_else(text) {
            for column in self.column..self.column.saturating_add(alike) {
                if self.row >= ROWS || column >= COLUMNS || self.filled >= CELLS {
                    self.is_too_large = true;
                    break;
                }
                let place = Place::Cell { sheet: Some(self.name.clone()), row: self.row, column };
                self.cells.push(Cell { place, column, value: value.clone() });
                self.filled += 1;
            }
        }
        self.column = self.column.saturating_add(alike);
    }

    fn end_row(&mut self) {
        let cells = std::mem::take(&mut self.cells);
        let next = self.row.saturating_add(self.rows_alike);
        if !cells.is_empty() {
            for row in self.row..next.min(ROWS) {
                // Those of the first row were counted.
                self.filled += if row > self.row { cells.len() } else { 0 };
                if self.filled > CELLS {
                    self.is_too_large = true;
                    break;
                }
                let mut alike = cells.clone();
                for cell in &mut alike {
                    cell.place = Place::Cell { sheet: Some(self.name.clone()), row, column: cell.column };
                }
                self.rows.push(alike);
            }
        }
        (self.row, self.column) = (next, 0);
    }
}

/// What a cell keeps beside its words, if it is a number, a date, a time or a yes or no.
fn kept(element: &BytesStart<'_>) -> Option<Value> {
    let of = |name: &str| value(element, name);
    match of("value-type")?.as_str() {
        "float" | "percentage" | "currency" => {
            let number: f64 = of("value")?.parse().ok()?;
            number.is_finite().then_some(Value::Number(number))
        }
        "date" => date(&of("date-value")?),
        "time" => duration(&of("time-value")?).filter(|minutes| *minutes < 2 * 24 * 60).map(Value::Time),
        "boolean" => Some(Value::Text(if of("boolean-value")? == "true" { "yes" } else { "no" }.to_owned())),
        _ => None,
    }
}

fn date(text: &str) -> Option<Value> {
    if let Ok(date) = text.parse::<NaiveDate>() {
        return Some(Value::Date(date, None));
    }
    let at: NaiveDateTime = text.parse().ok()?;
    let minute = minute(at.time());
    // A time of day is one of the first day that the program knows.
    match at.date().year() < 1900 {
        true => Some(Value::Time(minute)),
        false => Some(Value::Date(at.date(), (minute > 0).then_some(minute))),
    }
}

/// The minutes of `PT09H30M00S`.
fn duration(text: &str) -> Option<u32> {
    let mut seconds = 0.0;
    let mut rest = text.strip_prefix('P')?;
    let mut is_time = false;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('T') {
            (is_time, rest) = (true, after);
            continue;
        }
        let end = rest.find(|sign: char| !sign.is_ascii_digit() && sign != '.')?;
        let number: f64 = rest[..end].parse().ok()?;
        let unit = match (&rest[end..=end], is_time) {
            ("D", false) => 86_400.0,
            ("H", true) => 3_600.0,
            ("M", true) => 60.0,
            ("S", true) => 1.0,
            _ => return None,
        };
        seconds += number * unit;
        rest = &rest[end + 1..];
    }
    Some((seconds / 60.0).round() as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_and_dates_are_read_as_they_are_kept() {
        assert_eq!(duration("PT09H30M00S"), Some(570));
        assert_eq!(duration("PT9H29M59.9999999S"), Some(570));
        assert_eq!(duration("P1DT1H"), Some(1500));
        for wrong in ["", "P", "9:30", "PT", "P1Y", "PT1D", "PTH", "PT9Hé", "-PT9H"] {
            assert_eq!(duration(wrong).filter(|_| !matches!(wrong, "P" | "PT")), None, "{wrong}");
        }
        let day = NaiveDate::from_ymd_opt(2023, 6, 13).unwrap();
        assert_eq!(date("2023-06-13"), Some(Value::Date(day, None)));
        assert_eq!(date("2023-06-13T09:30:00"), Some(Value::Date(day, Some(570))));
        assert_eq!(date("1899-12-30T09:30:00"), Some(Value::Time(570)));
        assert_eq!(date("13.06.2023"), None);
    }
}
