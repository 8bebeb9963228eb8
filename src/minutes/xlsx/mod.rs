//! The minutes as a workbook: a sheet each for notes, matches, actions, questions, times and participation,
//! each a table with filters. What people wrote is a text in it, whatever it begins with, and never a formula
//! or a link; dates are dates, times are times, numbers are numbers.

mod about;
mod exchange;
mod notes;
mod sheet;
mod text;
mod times;
mod who;

use chrono::NaiveDate;
use rust_xlsxwriter::{DocProperties, Workbook, XlsxError};

use super::{Minutes, outline};
use sheet::Book;

/// Little is gained by more: markup repeats itself.
const COMPRESSION: u8 = 3;

/// Writes the minutes. A sheet stands in it where there is something to say.
pub fn write(minutes: &Minutes<'_>) -> Vec<u8> {
    workbook(minutes)
        .and_then(|mut workbook| workbook.save_to_buffer())
        .expect("names, texts and sizes are within the limits of the format")
}

fn workbook(minutes: &Minutes<'_>) -> Result<Workbook, XlsxError> {
    let mut book = Book::new(minutes.words());
    about::add(&mut book, minutes)?;
    notes::add(&mut book, minutes)?;
    exchange::matches(&mut book, minutes)?;
    exchange::actions(&mut book, minutes)?;
    exchange::questions(&mut book, minutes)?;
    times::add(&mut book, minutes)?;
    who::categories(&mut book, minutes)?;
    who::functions(&mut book, minutes)?;
    who::evaluation(&mut book, minutes)?;
    let mut workbook = book.workbook;
    workbook.set_zip_compression_level(COMPRESSION);
    // Without a date the library would ask a clock.
    let dated = minutes.options().prepared_on.unwrap_or(NaiveDate::MIN).max(UNDATED);
    let properties = DocProperties::new()
        .set_title(text::in_one_line(minutes.plan().title.get(minutes.lang())))
        .set_subject(outline::version(minutes))
        .set_creation_datetime(&dated);
    workbook.set_properties(&properties);
    Ok(workbook)
}

/// The date of a file that bears none: the first that a zip archive knows.
const UNDATED: NaiveDate = NaiveDate::from_ymd_opt(1980, 1, 1).expect("a date of the calendar");
