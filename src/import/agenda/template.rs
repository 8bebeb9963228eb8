//! A table to fill in, as a workbook or as CSV: with headings that the reader knows, an example of
//! two days, and what may stand where. Filled in with nothing, it is a valid plan.

use chrono::NaiveDate;
use rust_xlsxwriter::{
    DataValidation, DataValidationRule, DocProperties, ExcelDateTime, Format, Formula, Workbook, Worksheet,
    XlsxError,
};

/// The words of a template, in one language.
pub struct TemplateText {
    /// The names of the sheets: the workshop, its programme, who takes part, what is explained.
    pub sheets: [String; 4],
    /// What is said of the workshop: name and value.
    pub settings: Vec<(String, String)>,
    /// Date, start, minutes, at least, title, kind, fixed, speakers, municipalities, note, hard end.
    pub headings: [String; 11],
    /// Function, category, municipality, institution, persons.
    pub people_headings: [String; 5],
    pub people: Vec<TemplatePerson>,
    pub rows: Vec<TemplateRow>,
    pub kinds: Vec<String>,
    pub yes_no: [String; 2],
    pub explained: Vec<String>,
}

pub struct TemplateRow {
    pub date: NaiveDate,
    /// Hours and minutes.
    pub start: (u8, u8),
    pub minutes: u32,
    pub title: String,
    pub kind: String,
    pub fixed: bool,
    pub municipalities: String,
}

pub struct TemplatePerson {
    pub role: String,
    pub category: String,
    pub municipality: String,
    pub count: u32,
}

/// Rows that can be filled in with help.
const ROWS: u32 = 200;

/// The template as a workbook.
///
/// # Errors
/// When a text is longer than Excel takes.
pub fn workbook(text: &TemplateText) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The same template has the same bytes, and nobody's name.
    let made = ExcelDateTime::from_ymd(2023, 6, 13)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let bold = Format::new().set_bold();
    let [workshop, programme, participants, help] = &text.sheets;
    let sheet = book.add_worksheet().set_name(workshop)?;
    for (row, (name, value)) in (0..).zip(&text.settings) {
        sheet.write_with_format(row, 0, name.as_str(), &bold)?.write(row, 1, value.as_str())?;
    }
    sheet.set_column_width(0, 24)?.set_column_width(1, 60)?;
    agenda(book.add_worksheet().set_name(programme)?, text)?;
    people(book.add_worksheet().set_name(participants)?, text)?;
    let sheet = book.add_worksheet().set_name(help)?;
    let wrapped = Format::new().set_text_wrap();
    for (row, line) in (0..).zip(&text.explained) {
        sheet.write_with_format(row, 0, line.as_str(), &wrapped)?;
    }
    for (row, kind) in (0..).zip(&text.kinds) {
        sheet.write(row, 2, kind.as_str())?;
    }
    for (row, answer) in (0..).zip(&text.yes_no) {
        sheet.write(row, 3, answer.as_str())?;
    }
    sheet.set_column_width(0, 90)?.set_column_width(2, 28)?;
    book.save_to_buffer()
}

fn agenda(sheet: &mut Worksheet, text: &TemplateText) -> Result<(), XlsxError> {
    let heading = Format::new().set_bold().set_text_wrap();
    let day = Format::new().set_num_format("yyyy-mm-dd");
    let clock = Format::new().set_num_format("hh:mm");
    for (column, name) in (0..).zip(&text.headings) {
        sheet.write_with_format(0, column, name.as_str(), &heading)?;
    }
    sheet.set_column_format(0, &day)?.set_column_format(1, &clock)?.set_column_format(10, &clock)?;
    for (row, example) in (1..).zip(&text.rows) {
        let (hour, minute) = example.start;
        sheet.write_with_format(row, 0, &example.date, &day)?;
        sheet.write_with_format(row, 1, ExcelDateTime::from_hms(hour.into(), minute, 0)?, &clock)?;
        sheet.write(row, 2, example.minutes)?;
        sheet.write(row, 4, example.title.as_str())?;
        sheet.write(row, 5, example.kind.as_str())?;
        sheet.write(row, 6, text.yes_no[usize::from(!example.fixed)].as_str())?;
        sheet.write(row, 8, example.municipalities.as_str())?;
    }
    let help = text.sheets[3].replace('\'', "''");
    let list = |column: char, count: usize| {
        DataValidation::new()
            .allow_list_formula(Formula::new(format!("='{help}'!${column}$1:${column}${count}")))
    };
    let minutes = || DataValidation::new().allow_whole_number(DataValidationRule::Between(1, 24 * 60));
    let times =
        DataValidationRule::Between(ExcelDateTime::from_hms(0, 0, 0)?, ExcelDateTime::from_hms(23, 59, 0)?);
    sheet
        .add_data_validation(1, 1, ROWS, 1, &DataValidation::new().allow_time(times.clone()))?
        .add_data_validation(1, 10, ROWS, 10, &DataValidation::new().allow_time(times))?
        .add_data_validation(1, 2, ROWS, 2, &minutes())?
        .add_data_validation(1, 3, ROWS, 3, &minutes())?
        .add_data_validation(1, 5, ROWS, 5, &list('C', text.kinds.len()))?
        .add_data_validation(1, 6, ROWS, 6, &list('D', text.yes_no.len()))?
        .set_freeze_panes(1, 0)?;
    for (column, width) in [(0, 12), (4, 50), (5, 24), (7, 30), (8, 30), (9, 30)] {
        sheet.set_column_width(column, width)?;
    }
    Ok(())
}

fn people(sheet: &mut Worksheet, text: &TemplateText) -> Result<(), XlsxError> {
    let heading = Format::new().set_bold().set_text_wrap();
    for (column, name) in (0..).zip(&text.people_headings) {
        sheet.write_with_format(0, column, name.as_str(), &heading)?;
    }
    for (row, person) in (1..).zip(&text.people) {
        sheet.write(row, 0, person.role.as_str())?.write(row, 1, person.category.as_str())?;
        sheet.write(row, 2, person.municipality.as_str())?.write(row, 4, person.count)?;
    }
    let persons = DataValidation::new().allow_whole_number(DataValidationRule::Between(1, 10_000));
    sheet.add_data_validation(1, 4, ROWS, 4, &persons)?.set_freeze_panes(1, 0)?;
    for (column, width) in [(0, 40), (1, 36), (2, 24), (3, 30), (4, 12)] {
        sheet.set_column_width(column, width)?;
    }
    Ok(())
}

/// The same as CSV between semicolons, with the mark by which Excel knows UTF-8; it is one table, so
/// nobody takes part in it.
pub fn csv(text: &TemplateText) -> Vec<u8> {
    let mut writer =
        csv::WriterBuilder::new().delimiter(b';').flexible(true).from_writer(b"\xef\xbb\xbf".to_vec());
    let mut records: Vec<Vec<String>> =
        text.settings.iter().map(|(name, value)| vec![name.clone(), value.clone()]).collect();
    records.push(text.headings.to_vec());
    records.extend(text.rows.iter().map(|row| {
        let (hour, minute) = row.start;
        vec![
            row.date.to_string(),
            format!("{hour:02}:{minute:02}"),
            row.minutes.to_string(),
            String::new(),
            row.title.clone(),
            row.kind.clone(),
            text.yes_no[usize::from(!row.fixed)].clone(),
            String::new(),
            row.municipalities.clone(),
            String::new(),
            String::new(),
        ]
    }));
    for record in &records {
        writer.write_record(record).expect("memory takes what is written");
    }
    writer.into_inner().expect("memory takes what is written")
}
