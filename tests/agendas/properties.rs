//! Any agenda that is written in one of the forms is read as it was meant; no bytes at all break a reader.

use chrono::{Days, NaiveDate};
use plenary::domain::lang::Lang;
use plenary::i18n::dates;
use plenary::import::agenda::{Answers, Format};
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format as CellFormat, Workbook};

use super::{read, told, understood};

#[derive(Clone, Debug)]
pub struct Written {
    pub start: u32,
    pub minutes: u32,
    pub title: String,
}

pub type Days_ = Vec<Vec<Written>>;

/// Words of several scripts, none of which is a time, a date or an end of a day.
fn title() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "Панел",
        "улогата",
        "на",
        "градоначалниците",
        "Përvoja",
        "e",
        "qytetit",
        "Théâtre",
        "l’école",
        "Safety",
        "of",
        "youth",
        "models",
        "(CAT)",
        "R&D",
        "„Zë“",
        "6",
        "models:",
        "2030",
    ]);
    ("[A-ZА-Ш][a-z]{2,6}", prop::collection::vec(word, 0..6)).prop_map(|(first, words)| {
        [vec![format!("X{first}")], words.into_iter().map(str::to_owned).collect()].concat().join(" ")
    })
}

pub fn days() -> impl Strategy<Value = Days_> {
    let item = (prop::sample::select(vec![0_u32, 0, 0, 5, 15]), 1_u32..24, title());
    let day = (7_u32..10, prop::collection::vec(item, 1..8)).prop_map(|(hour, items)| {
        let mut now = hour * 60;
        let written = items.into_iter().map(|(gap, fives, title)| {
            let start = now + gap;
            now = start + fives * 5;
            Written { start, minutes: fives * 5, title }
        });
        written.filter(|item| item.start + item.minutes < 24 * 60).collect()
    });
    prop::collection::vec(day, 1..4)
}

pub fn date(day: usize) -> NaiveDate {
    NaiveDate::from_ymd_opt(2023, 6, 29).unwrap() + Days::new(day as u64)
}

pub fn clock(minute: u32, sign: &str) -> String {
    format!("{:02}{sign}{:02}", minute / 60, minute % 60)
}

pub fn expected(days: &Days_) -> Vec<String> {
    let mut told = Vec::new();
    for (number, items) in days.iter().enumerate() {
        told.push(date(number).to_string());
        told.extend(
            items.iter().map(|item| format!("{} {} {}", super::clock(item.start), item.minutes, item.title)),
        );
    }
    told
}

/// What was read, without what keeps its time: that is a matter of gaps.
pub fn times(told: Vec<String>) -> Vec<String> {
    told.into_iter().map(|line| line.replacen("! ", " ", 1)).collect()
}

fn markdown(days: &Days_, lang: Lang, sign: &str) -> String {
    let mut text = "# Exchange\n\n".to_owned();
    for (number, items) in days.iter().enumerate() {
        text += &format!("## {}\n\n", dates::long(lang, date(number)));
        for item in items {
            let (start, end) = (clock(item.start, sign), clock(item.start + item.minutes, sign));
            text += &format!("- {start} – {end} {}\n", item.title);
        }
        text += "\n";
    }
    text
}

fn csv(days: &Days_, delimiter: u8) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
    writer.write_record(["Датум", "Почеток", "Траење", "Тема"]).unwrap();
    for (number, items) in days.iter().enumerate() {
        for item in items {
            let record = [
                date(number).to_string(),
                clock(item.start, ":"),
                item.minutes.to_string(),
                item.title.clone(),
            ];
            writer.write_record(&record).unwrap();
        }
    }
    writer.into_inner().unwrap()
}

fn xlsx(days: &Days_) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let (day, clock) =
        (CellFormat::new().set_num_format("yyyy-mm-dd"), CellFormat::new().set_num_format("hh:mm"));
    for (column, name) in (0..).zip(["Date", "Start", "End", "Title"]) {
        sheet.write(0, column, name).unwrap();
    }
    let mut row = 1;
    for (number, items) in days.iter().enumerate() {
        for item in items {
            let time =
                |minute: u32| ExcelDateTime::from_hms((minute / 60) as u16, (minute % 60) as u8, 0).unwrap();
            sheet.write_with_format(row, 0, &date(number), &day).unwrap();
            sheet.write_with_format(row, 1, time(item.start), &clock).unwrap();
            sheet.write_with_format(row, 2, time(item.start + item.minutes), &clock).unwrap();
            sheet.write(row, 3, item.title.as_str()).unwrap();
            row += 1;
        }
    }
    book.save_to_buffer().unwrap()
}

fn format() -> impl Strategy<Value = Format> {
    prop::sample::select(vec![
        Format::Xlsx,
        Format::Ods,
        Format::Docx,
        Format::Csv,
        Format::Ics,
        Format::Text,
    ])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn an_agenda_in_markdown_is_read_as_it_was_written(
        days in days(),
        lang in prop::sample::select(Lang::ALL.to_vec()),
        sign in prop::sample::select(vec![":", ".", "h"]),
    ) {
        let text = markdown(&days, lang, sign);
        prop_assert_eq!(times(told(&understood(&text, Format::Text))), expected(&days), "{}", text);
    }

    #[test]
    fn an_agenda_in_csv_is_read_as_it_was_written(days in days(), delimiter in prop::sample::select(vec![b';', b',', b'\t'])) {
        let draft = understood(csv(&days, delimiter), Format::Csv);
        prop_assert_eq!(times(told(&draft)), expected(&days));
        prop_assert!(draft.plan.is_some(), "{:?}", draft.questions);
    }

    #[test]
    fn an_agenda_in_a_workbook_is_read_as_it_was_written(days in days()) {
        let draft = understood(xlsx(&days), Format::Xlsx);
        prop_assert_eq!(times(told(&draft)), expected(&days));
        prop_assert!(draft.plan.is_some(), "{:?}", draft.questions);
    }

    #[test]
    fn no_bytes_break_a_reader(bytes in prop::collection::vec(any::<u8>(), 0..400), format in format()) {
        read(&bytes, format, &Answers::default());
    }

    #[test]
    fn no_text_breaks_a_reader(
        lines in prop::collection::vec("([0-9:.hч–' -]{0,12}|Day [0-9]|Time;Title|BEGIN:VEVENT|DTSTART:[0-9TZ]{0,16}|\\| ?|#|- |\\PC{0,8}){0,4}", 0..12),
        format in format(),
    ) {
        let draft = read(lines.join("\n"), format, &super::answers());
        // While something is open there is no plan, and of a plan nothing is open.
        prop_assert_eq!(draft.plan.is_some(), draft.questions.is_empty());
    }
}
