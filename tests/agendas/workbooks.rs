//! Workbooks of Excel: real times and dates, several sheets, merged cells, and files that are none.

use chrono::NaiveDate;
use plenary::domain::lang::Lang;
use plenary::import::agenda::{Ask, Assumed, Draft, Format};
use rust_xlsxwriter::{ExcelDateTime, Format as CellFormat, Workbook, Worksheet};

use super::{TWO_DAYS, asked, assumed, plan, told, understood};

fn xlsx(mut book: Workbook) -> Draft {
    understood(book.save_to_buffer().unwrap(), Format::Xlsx)
}

fn row(sheet: &mut Worksheet, row: u32, cells: &[&str]) {
    for (column, cell) in (0..).zip(cells) {
        sheet.write(row, column, *cell).unwrap();
    }
}

#[test]
fn times_dates_and_lengths_that_excel_keeps_as_numbers_are_read() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Programme").unwrap();
    let clock = CellFormat::new().set_num_format("hh:mm");
    let day = CellFormat::new().set_num_format("dd.mm.yyyy");
    let both = CellFormat::new().set_num_format("dd.mm.yyyy hh:mm");
    let time = |hour, minute| ExcelDateTime::from_hms(hour, minute, 0).unwrap();
    row(sheet, 0, &["The exchange"]);
    row(sheet, 2, &["Date", "Start", "Duration", "Title"]);
    sheet.write_with_format(3, 0, &NaiveDate::from_ymd_opt(2023, 6, 13).unwrap(), &day).unwrap();
    sheet.write_with_format(3, 1, time(9, 0), &clock).unwrap();
    sheet.write_with_format(3, 2, time(0, 30), &clock).unwrap();
    sheet.write(3, 3, "Opening").unwrap();
    // A fraction of a day that nobody formatted, and minutes.
    sheet.write(4, 1, 9.5 / 24.0).unwrap();
    sheet.write(4, 2, 60).unwrap();
    sheet.write(4, 3, "Panel").unwrap();
    let at = ExcelDateTime::from_ymd(2023, 6, 13).unwrap().and_hms(10, 30, 0).unwrap();
    sheet.write_with_format(5, 1, at, &both).unwrap();
    sheet.write(5, 2, "1h15").unwrap();
    sheet.write(5, 3, "Groups").unwrap();
    let draft = xlsx(book);
    assert_eq!(told(&draft), ["2023-06-13", "9:00 30 Opening", "9:30 60 Panel", "10:30 75 Groups"]);
    plan(&draft);
}

#[test]
fn a_number_that_could_be_two_times_is_asked_with_its_cell() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("Programme").unwrap();
    row(sheet, 0, &["Date", "Start", "Minutes", "Title"]);
    row(sheet, 1, &["2023-06-13", "", "30", "Opening"]);
    sheet.write(1, 1, 9.3).unwrap();
    let draft = xlsx(book);
    let expected = Ask::WhichTime { found: "9.3".into(), one: 570, other: 543 };
    assert_eq!(asked(&draft), [("Programme!B2".to_owned(), expected)]);
}

#[test]
fn days_are_sheets_and_what_is_hidden_or_no_agenda_is_told() {
    let mut book = Workbook::new();
    for (name, rows) in [
        ("Ден 1 (13.06.2023)", [["9:00-9:30", "Отворање"], ["9:30-10:30", "Панел"]]),
        ("14.06.2023", [["9:00-9:20", "Резиме"], ["9:20-10:00", "Дискусија"]]),
    ] {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        row(sheet, 0, &["Час", "Тема"]);
        (1..).zip(&rows).for_each(|(at, cells)| row(sheet, at, cells));
    }
    row(book.add_worksheet().set_name("Notes").unwrap(), 0, &["Bring the projector", "and a cable"]);
    let old = book.add_worksheet().set_name("Old").unwrap().set_hidden(true);
    row(old, 0, &["Time", "Title"]);
    row(old, 1, &["8:00-9:00", "Secret"]);
    let draft = xlsx(book);
    let expected = [
        "2023-06-13",
        "9:00 30 Отворање",
        "9:30 60 Панел",
        "2023-06-14",
        "9:00 20 Резиме",
        "9:20 40 Дискусија",
    ];
    assert_eq!(told(&draft), expected);
    let said = assumed(&draft);
    assert!(said.contains(&("Notes!A1".into(), Assumed::SheetNotUsed("Notes".into()))), "{said:?}");
    assert!(said.contains(&("Old!A1".into(), Assumed::HiddenSheet("Old".into()))), "{said:?}");
}

#[test]
fn merged_cells_and_several_lines_in_a_cell_are_read_as_they_look() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let plain = CellFormat::new();
    sheet.merge_range(0, 0, 0, 3, "National exchange", &plain).unwrap();
    row(sheet, 1, &["Date", "Time", "Activity", "Municipalities"]);
    sheet.merge_range(2, 0, 3, 0, "13.06.2023", &plain).unwrap();
    row(
        sheet,
        2,
        &["", "9:00 – 10:00", "Presentations\nModerator: CAT coordinator\n- What works?", "Kumanovo; Struga"],
    );
    sheet.write(3, 1, "10:00 – 10:30").unwrap();
    sheet.write(3, 2, "Panel").unwrap();
    sheet.merge_range(4, 0, 4, 3, "Wednesday, 14 June 2023", &plain).unwrap();
    sheet.write(5, 1, "9:00 – 9:20").unwrap();
    sheet.write(5, 2, "Recap").unwrap();
    let draft = xlsx(book);
    assert_eq!(
        told(&draft),
        ["2023-06-13", "9:00 60 Presentations", "10:00 30 Panel", "2023-06-14", "9:00 20 Recap"]
    );
    let item = &plan(&draft).days[0].items[0];
    assert_eq!((item.speakers.len(), item.questions.len(), item.segments.len()), (1, 1, 2));
    assert_eq!(item.segments[0].minutes, 30);
}

#[test]
fn a_sheet_that_claims_a_million_rows_costs_nothing_and_is_told() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("P").unwrap();
    row(sheet, 0, &["Date", "Time", "Title"]);
    row(sheet, 1, &["2023-06-13", "9:00-9:30", "Opening"]);
    sheet.write(1_048_575, 16_383, "far").unwrap();
    let draft = xlsx(book);
    assert_eq!(told(&draft), ["2023-06-13", "9:00 30 Opening"]);
    assert!(assumed(&draft).contains(&("P!A1".into(), Assumed::RowsNotRead("P".into()))));
}

#[test]
fn what_is_no_workbook_says_so() {
    for bytes in [&b"PK\x03\x04"[..], b"", b"Time;Title\n9:00;A"] {
        assert!(
            matches!(asked(&understood(bytes, Format::Xlsx))[..], [(_, Ask::Unreadable(_))]),
            "{bytes:?}"
        );
    }
}

/// The numbers and the shared texts as another program than the tests writes them.
#[test]
fn a_workbook_of_another_program_is_read() {
    let file = include_bytes!("../data/agendas/openpyxl.xlsx");
    let draft = understood(file, Format::Xlsx);
    assert_eq!(told(&draft), TWO_DAYS);
    plan(&draft);
}

#[test]
fn a_sheet_of_functions_is_who_takes_part_and_names_are_not_taken() {
    for headings in [
        ["Name", "Function", "Category", "Municipality", "Institution", "Number"],
        ["Име и презиме", "Функција", "Категорија", "Општина", "Институција", "Број"],
        ["Emri", "Funksioni", "Kategoria", "Komuna", "Institucioni", "Numri"],
        ["Nom", "Fonction", "Catégorie", "Municipalité", "Institution", "Nombre"],
    ] {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        row(sheet, 0, &["Date", "Time", "Title", "Municipalities"]);
        row(sheet, 1, &["2023-06-13", "9:00-9:30", "Opening", "Kumanovo"]);
        let sheet = book.add_worksheet().set_name("Who").unwrap();
        row(sheet, 0, &["Participants"]);
        row(sheet, 1, &headings);
        row(sheet, 2, &["Ana Anovska", "mayor", "a local leader", "Kumanovo"]);
        row(sheet, 3, &["", "adviser", "A local leader", "Struga"]);
        sheet.write(3, 5, 3).unwrap();
        row(sheet, 4, &["", "officer", "", "", "Ministry of Interior", "2"]);
        let draft = xlsx(book);
        let made = plan(&draft);
        let told: Vec<_> = made
            .participants
            .iter()
            .map(|one| {
                (
                    one.code.as_str(),
                    one.category.as_deref(),
                    one.municipality.as_ref().map(|id| id.as_str()),
                    one.count,
                )
            })
            .collect();
        assert_eq!(
            told,
            [
                ("P01", Some("a-local-leader"), Some("kumanovo"), 1),
                ("P02", Some("a-local-leader"), Some("struga"), 3),
                ("P03", None, None, 2)
            ]
        );
        assert_eq!(made.participants[2].affiliation.as_ref().unwrap().get(Lang::En), "Ministry of Interior");
        assert_eq!((made.categories.len(), made.municipalities.len()), (1, 2));
        assert!(!format!("{made:?}{draft:?}").contains("Anovska"));
        let left_out = ("Who!A2".to_owned(), Assumed::ColumnNotUsed(headings[0].into()));
        assert!(assumed(&draft).contains(&left_out), "{:?}", assumed(&draft));
    }
}

#[test]
fn a_number_of_persons_that_is_none_is_asked_with_its_cell() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    row(sheet, 0, &["Date", "Time", "Title"]);
    row(sheet, 1, &["2023-06-13", "9:00-9:30", "Opening"]);
    let sheet = book.add_worksheet().set_name("Who").unwrap();
    row(sheet, 0, &["Function", "Number"]);
    row(sheet, 1, &["mayor", "several"]);
    assert_eq!(asked(&xlsx(book)), [("Who!B2".to_owned(), Ask::NotANumber("several".into()))]);
}
