//! A workbook under way, and sheets that are tables: a column is a heading and what it says of a row.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate, NaiveTime};
use rust_xlsxwriter::{Format, FormatAlign, Table, TableColumn, Workbook, Worksheet, XlsxError};

use super::text::{Headings, Names, of_cell};
use crate::domain::lang::Lang;
use crate::i18n::Catalogue;

/// Rows that a sheet holds beside its heading.
const ROWS: usize = 1_048_575;
/// As wide as a sheet may be.
const COLUMNS: usize = 16_384;

const A4: u8 = 9;
/// Of a line of text, in points.
const LINE: f64 = 15.0;
/// The highest row that there can be, in lines.
const MOST_LINES: usize = 27;

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell<'c> {
    Empty,
    Text(Cow<'c, str>),
    Number(i64),
    /// A number of hundredths.
    Hundredths(u32),
    Date(NaiveDate),
    Time(NaiveTime),
}

impl<'c> Cell<'c> {
    pub fn text(text: impl Into<Cow<'c, str>>) -> Self {
        Cell::Text(text.into())
    }

    fn is_empty(&self) -> bool {
        match self {
            Cell::Empty => true,
            Cell::Text(text) => text.trim().is_empty(),
            Cell::Number(_) | Cell::Hundredths(_) | Cell::Date(_) | Cell::Time(_) => false,
        }
    }
}

/// How wide a column is, in letters.
#[derive(Clone, Copy)]
pub enum Width {
    Narrow = 11,
    Middle = 20,
    Wide = 36,
    Text = 64,
}

struct Column<'c, R> {
    heading: Cow<'c, str>,
    width: Width,
    cell: Box<dyn Fn(&R) -> Cell<'c> + 'c>,
}

/// The columns of a table whose rows are of one kind.
pub struct Columns<'c, R>(Vec<Column<'c, R>>);

impl<'c, R> Columns<'c, R> {
    pub fn new() -> Self {
        Self(Vec::new())
    }

    /// One more: what it is called, and what it says of a row.
    pub fn with(
        mut self,
        heading: impl Into<Cow<'c, str>>,
        width: Width,
        cell: impl Fn(&R) -> Cell<'c> + 'c,
    ) -> Self {
        self.0.push(Column { heading: heading.into(), width, cell: Box::new(cell) });
        self
    }
}

pub struct Book<'w> {
    pub workbook: Workbook,
    words: &'w Catalogue,
    names: Names,
    formats: Formats,
    /// How many tables there are.
    tables: u32,
}

/// How cells look: all wrapped, and from the top.
struct Formats {
    text: Format,
    number: Format,
    hundredths: Format,
    date: Format,
    time: Format,
    heading: Format,
}

impl<'w> Book<'w> {
    pub fn new(words: &'w Catalogue) -> Self {
        let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
        let date = match words.lang() {
            Lang::En => "yyyy-mm-dd",
            Lang::Fr => "dd/mm/yyyy",
            Lang::Mk | Lang::Sq => "dd.mm.yyyy",
        };
        let formats = Formats {
            // A text stays one when somebody edits the cell, whatever it begins with.
            text: text.clone().set_num_format("@"),
            number: text.clone().set_num_format("0"),
            hundredths: text.clone().set_num_format("0.00"),
            date: text.clone().set_num_format(date).set_align(FormatAlign::Left),
            time: text.clone().set_num_format("hh:mm").set_align(FormatAlign::Left),
            heading: text.set_bold(),
        };
        Self { workbook: Workbook::new(), words, names: Names::default(), formats, tables: 0 }
    }

    /// An empty sheet.
    pub fn sheet(&mut self, name: &str) -> Result<&mut Worksheet, XlsxError> {
        let name = self.names.take(name);
        let sheet = self.workbook.add_worksheet();
        sheet.set_name(name)?.set_paper_size(A4).set_footer("&R&P / &N");
        Ok(sheet)
    }

    /// A sheet with a table; none without rows. Columns in which nothing stands are left out. What is more
    /// than a sheet holds goes on in another.
    pub fn table<'c, R>(&mut self, name: &str, columns: Columns<'c, R>, rows: &[R]) -> Result<(), XlsxError> {
        let is_filled = |column: &Column<'c, R>| rows.iter().any(|row| !(column.cell)(row).is_empty());
        let mut columns: Vec<_> = columns.0.into_iter().filter(is_filled).collect();
        columns.truncate(COLUMNS);
        rows.chunks(ROWS).try_for_each(|rows| self.one_table(name, &columns, rows))
    }

    fn one_table<R>(&mut self, name: &str, columns: &[Column<'_, R>], rows: &[R]) -> Result<(), XlsxError> {
        let (Some(last_row), Some(last_column)) = (number(rows.len()), number(columns.len()).map(|n| n - 1))
        else {
            return Ok(());
        };
        self.tables += 1;
        let table_name = format!("Minutes{}", self.tables);
        let words = self.words;
        let mut headings = Headings::default();
        let headings = columns.iter().map(|column| {
            TableColumn::new()
                .set_header(headings.take(&column.heading))
                .set_header_format(self.formats.heading.clone())
        });
        let table = Table::new().set_name(table_name).set_columns(&headings.collect::<Vec<_>>());
        self.sheet(name)?;
        let formats = &self.formats;
        let Some(sheet) = self.workbook.worksheets_mut().last_mut() else { return Ok(()) };
        let mut most = 1;
        for (index, column) in (0..).zip(columns) {
            sheet.set_column_width(index, column.width as u8)?;
            // Beside the sign of the filter.
            most = most.max(lines(&column.heading, (column.width as usize).saturating_sub(3)));
        }
        height(sheet, 0, most)?;
        for (row, at) in rows.iter().zip(1..) {
            let mut most = 1;
            for (column, of) in (0..).zip(columns) {
                match (of.cell)(row) {
                    cell if cell.is_empty() => {}
                    Cell::Empty => {}
                    Cell::Text(text) => {
                        let text = of_cell(words, &text);
                        most = most.max(lines(&text, of.width as usize));
                        sheet.write_string_with_format(at, column, text, &formats.text)?;
                    }
                    Cell::Number(number) => {
                        sheet.write_number_with_format(at, column, number as f64, &formats.number)?;
                    }
                    Cell::Hundredths(number) => {
                        let number = f64::from(number) / 100.0;
                        sheet.write_number_with_format(at, column, number, &formats.hundredths)?;
                    }
                    Cell::Date(date) if is_known(date) => {
                        sheet.write_date_with_format(at, column, date, &formats.date)?;
                    }
                    Cell::Date(date) => {
                        sheet.write_string_with_format(at, column, date.to_string(), &formats.text)?;
                    }
                    Cell::Time(time) => {
                        sheet.write_time_with_format(at, column, time, &formats.time)?;
                    }
                }
            }
            height(sheet, at, most)?;
        }
        sheet.add_table(0, 0, last_row, last_column as u16, &table)?;
        sheet.set_freeze_panes(1, 0)?.set_landscape().set_print_fit_to_pages(1, 0);
        sheet.set_repeat_rows(0, 0)?;
        Ok(())
    }
}

/// As high as so many lines: Excel would find it itself, others show one line only.
pub fn height(sheet: &mut Worksheet, row: u32, lines: usize) -> Result<(), XlsxError> {
    if lines > 1 {
        sheet.set_row_height(row, LINE * lines.min(MOST_LINES) as f64)?;
    }
    Ok(())
}

/// On how many lines a text stands in a column of so many letters: one more rather than one less.
pub fn lines(text: &str, width: usize) -> usize {
    // A word that does not fit any more leaves a gap at the end of a line.
    let room = (width - width / 10).max(1);
    text.split('\n').map(|line| line.chars().count().div_ceil(room).max(1)).sum()
}

/// So many, if there are any.
fn number(count: usize) -> Option<u32> {
    u32::try_from(count).ok().filter(|count| *count > 0)
}

/// Whether the format has a number for a date.
fn is_known(date: NaiveDate) -> bool {
    (1900..=9999).contains(&date.year())
}
