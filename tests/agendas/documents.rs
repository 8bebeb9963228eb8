//! Documents of Word and workbooks of LibreOffice, as other programs write them and as nobody should.

use std::io::{Cursor, Write};

use plenary::import::agenda::{Ask, Assumed, Draft, Format};
use proptest::prelude::*;
use zip::write::SimpleFileOptions;

use super::properties::{Days_, clock, date, days, expected, times};
use super::{TWO_DAYS, asked, assumed, plan, read, told, understood};

const PYTHON_DOCX: &[u8] = include_bytes!("../data/agendas/python-docx.docx");
const ODFPY: &[u8] = include_bytes!("../data/agendas/odfpy.ods");

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn document(body: &str) -> Vec<u8> {
    let text = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w" xmlns:mc="mc"><w:body>{body}</w:body></w:document>"#
    );
    archive(&[("word/document.xml", text.as_bytes())])
}

fn word(body: &str) -> Draft {
    understood(document(body), Format::Docx)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// A paragraph, with what stands in its properties.
fn p(text: &str) -> String {
    format!(r#"<w:p><w:r><w:t xml:space="preserve">{}</w:t></w:r></w:p>"#, escaped(text))
}

fn row(cells: &[&str]) -> String {
    let cells =
        cells.iter().map(|cell| format!("<w:tc>{}</w:tc>", cell.split('\n').map(p).collect::<String>()));
    format!("<w:tr>{}</w:tr>", cells.collect::<String>())
}

fn table(rows: &[&[&str]]) -> String {
    format!("<w:tbl>{}</w:tbl>", rows.iter().map(|cells| row(cells)).collect::<String>())
}

#[test]
fn an_invitation_with_a_table_of_times_and_titles_is_read_as_it_looks() {
    let draft = understood(PYTHON_DOCX, Format::Docx);
    assert_eq!(
        told(&draft),
        [
            "2023-06-13",
            "9:00 30 Регистрација",
            "9:30 45 Отворање",
            "10:15 15 Пауза за кафе",
            "10:30 60 Панел: што успева",
            "2023-06-14",
            "9:00 20 Резиме",
            "9:20! 40 Затворање"
        ]
    );
    let made = plan(&draft);
    assert_eq!(made.days[0].items[1].speakers.len(), 1);
    assert_eq!(made.days[0].items[3].questions.len(), 1);
    let said = assumed(&draft);
    assert!(said.contains(&("¶3".into(), Assumed::NotUsed("Почитувани,".into()))), "{said:?}");
    // The lines below the table are not of its last item.
    assert!(said.contains(&("¶20".into(), Assumed::NotUsed("Со почит".into()))), "{said:?}");
}

#[test]
fn a_table_that_names_its_columns_is_read_by_them() {
    let draft = word(
        &[
            p("Exchange"),
            table(&[
                &["Date", "Title", "Minutes", "Start", "Speakers"],
                &["13.06.2023", "Opening", "30", "9:00", "Mayor; Deputy"],
                &["", "Panel\nWhat works?", "60", "9:30", ""],
            ]),
        ]
        .concat(),
    );
    assert_eq!(told(&draft), ["2023-06-13", "9:00 30 Opening", "9:30 60 Panel"]);
    let items = &plan(&draft).days[0].items;
    assert_eq!((items[0].speakers.len(), items[1].questions.len()), (2, 1));
}

#[test]
fn a_start_and_an_end_or_a_length_in_cells_of_their_own_are_one_time_and_a_number_is_none() {
    let draft = word(
        &[
            p("Exchange"),
            table(&[
                &["13 June 2023"],
                &["9:00", "9:30", "Opening", "Mayor"],
                &["9.30", "60 min", "Panel\nWhat works?"],
                &["10:30", "Groups\nGroup A (20 min)", "CAT coordinator"],
                &["11h00–11h15", "Closing"],
                &["7.", "11:15", "11:30", "Departure by bus"],
                &["1", "Bring the projector"],
                &["2.", "and a cable"],
            ]),
        ]
        .concat(),
    );
    let expected = [
        "2023-06-13",
        "9:00 30 Opening",
        "9:30 60 Panel",
        "10:30 30 Groups",
        "11:00! 15 Closing",
        "11:15 15 Departure by bus",
    ];
    assert_eq!(told(&draft), expected);
    let items = &plan(&draft).days[0].items;
    assert_eq!((items[1].questions.len(), items[2].segments.len()), (1, 1));
}

#[test]
fn a_table_of_functions_is_who_takes_part() {
    let draft = word(
        &[
            p("13 June 2023"),
            table(&[&["9:00–9:30", "Opening"]]),
            p("Participants"),
            table(&[
                &["Name", "Function", "Municipality"],
                &["Ana Anovska", "mayor", "Kumanovo"],
                &["Bo", "adviser", "Struga"],
            ]),
        ]
        .concat(),
    );
    let made = plan(&draft);
    assert_eq!((made.participants.len(), made.municipalities.len()), (2, 2));
    assert!(!format!("{draft:?}").contains("Anovska"));
    let text = "13 June 2023\n9:00–9:30 Opening\n\n| Function | Persons |\n|---|---|\n| mayor | 2 |\n";
    assert_eq!(plan(&understood(text, Format::Text)).participants[0].count, 2);
}

#[test]
fn paragraphs_lists_and_headings_are_lines() {
    let heading = |text: &str| {
        format!(r#"<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"#)
    };
    let item = |text: &str| {
        format!(
            r#"<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"#
        )
    };
    let split = r#"<w:p><w:r><w:t>9:0</w:t></w:r><w:r><w:t>0–9:30</w:t></w:r><w:r><w:tab/><w:t>Opening &#38; welcome</w:t><w:br/><w:t>Moderator: CAT coordinator</w:t></w:r></w:p>"#;
    let draft = word(
        &[
            heading("Exchange of municipalities"),
            heading("Tuesday 13 June 2023"),
            split.to_owned(),
            p("9:30–10:30 Panel"),
            item("What works?"),
            heading("Wednesday 14 June 2023"),
            item("9:00–9:20 Recap"),
        ]
        .concat(),
    );
    assert_eq!(
        told(&draft),
        ["2023-06-13", "9:00 30 Opening & welcome", "9:30 60 Panel", "2023-06-14", "9:00 20 Recap"]
    );
    let items = &plan(&draft).days[0].items;
    assert_eq!((items[0].speakers.len(), items[1].questions.len()), (1, 1));
}

#[test]
fn what_is_deleted_is_not_read_and_what_is_hidden_is_told() {
    let draft = word(
        r#"<w:p><w:r><w:t>13 June 2023</w:t></w:r></w:p>
        <w:p><w:r><w:t>9:00–9:30 Opening</w:t></w:r><w:del><w:r><w:delText>old</w:delText><w:t> by nobody</w:t></w:r></w:del></w:p>
        <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>10:00–11:00 Unseen</w:t></w:r></w:p>
        <w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>9:30–10:00 In a box</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>9:30–10:00 In a box</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:r></w:p>"#,
    );
    assert_eq!(told(&draft), ["2023-06-13", "9:00 30 Opening", "9:30 30 In a box"]);
    assert!(assumed(&draft).contains(&("¶3".into(), Assumed::NotUsed("10:00–11:00 Unseen".into()))));
}

#[test]
fn the_main_part_is_found_by_what_the_file_says() {
    let text = format!("<d><w:body>{}{}</w:body></d>", p("13 June 2023"), p("9:00–9:30 Opening"));
    let relations = r#"<Relationships><Relationship Id="1" Type="http://x/officeDocument" Target="/word/document2.xml"/></Relationships>"#;
    let file = archive(&[("_rels/.rels", relations.as_bytes()), ("word/document2.xml", text.as_bytes())]);
    assert_eq!(told(&understood(file, Format::Docx)), ["2023-06-13", "9:00 30 Opening"]);
}

#[test]
fn a_workbook_of_libreoffice_is_read_with_its_times_and_dates() {
    let draft = understood(ODFPY, Format::Ods);
    assert_eq!(told(&draft), TWO_DAYS);
    plan(&draft);
    assert!(assumed(&draft).contains(&("Vjetër!A1".into(), Assumed::HiddenSheet("Vjetër".into()))));
}

fn content(rows: &str) -> Vec<u8> {
    let text = format!(
        r#"<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="P">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"#
    );
    archive(&[("content.xml", text.as_bytes())])
}

fn cells(cells: &[&str]) -> String {
    let cell =
        |text: &&str| format!("<table:table-cell><text:p>{}</text:p></table:table-cell>", escaped(text));
    format!("<table:table-row>{}</table:table-row>", cells.iter().map(cell).collect::<String>())
}

#[test]
fn comments_merged_cells_and_empty_stretches_of_a_sheet_are_passed_over() {
    let rows = [
        cells(&["Date", "Time", "Title"]),
        r#"<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="1000"/></table:table-row>"#.to_owned(),
        r#"<table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>2023-06-13</text:p></table:table-cell><table:covered-table-cell/><table:table-cell/></table:table-row>"#.to_owned(),
        r#"<table:table-row><table:table-cell/><table:table-cell><office:annotation><text:p>8:00</text:p></office:annotation><text:p>9:00–9:30</text:p></table:table-cell><table:table-cell><text:p>Open<text:span>ing</text:span><text:s text:c="2"/>A</text:p></table:table-cell></table:table-row>"#.to_owned(),
        r#"<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>"#.to_owned(),
    ];
    let draft = understood(content(&rows.concat()), Format::Ods);
    assert_eq!(told(&draft), ["2023-06-13", "9:00 30 Opening A"]);
    assert_eq!(asked(&draft), []);
}

/// What would be laid out as a hundred million cells.
#[test]
fn a_sheet_that_repeats_itself_a_million_times_costs_nothing_and_is_told() {
    let bomb = r#"<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>"#;
    let rows =
        [cells(&["Date", "Time", "Title"]), cells(&["2023-06-13", "9:00-9:30", "Opening"]), bomb.to_owned()];
    let draft = understood(content(&rows.concat()), Format::Ods);
    assert!(assumed(&draft).contains(&("P!A1".into(), Assumed::RowsNotRead("P".into()))));
}

#[test]
fn a_small_file_that_unpacks_to_very_much_is_refused() {
    let zeros = vec![b' '; 80 * 1024 * 1024];
    for (name, format) in
        [("word/document.xml", Format::Docx), ("content.xml", Format::Ods), ("xl/workbook.xml", Format::Xlsx)]
    {
        let file = archive(&[(name, &zeros)]);
        assert!(file.len() < 1024 * 1024);
        let questions = asked(&understood(&file, format));
        assert_eq!(questions, [(String::new(), Ask::TooLarge { limit: 64 * 1024 * 1024 })], "{name}");
    }
    let many = format!("<w:tbl>{}</w:tbl>", format!("<w:tr>{}</w:tr>", "<w:tc/>".repeat(500)).repeat(200));
    assert!(matches!(asked(&word(&many))[..], [(_, Ask::TooLarge { .. })]));
    let long = p(&"word ".repeat(400_000));
    assert!(matches!(asked(&word(&long))[..], [(_, Ask::TooLarge { .. })]));
}

#[test]
fn a_file_larger_than_any_agenda_is_refused_by_its_size() {
    let file = vec![b'P'; 200 * 1024 * 1024];
    for format in [Format::Docx, Format::Ods, Format::Xlsx, Format::Text] {
        assert!(matches!(asked(&understood(&file, format))[..], [(_, Ask::TooLarge { .. })]), "{format:?}");
    }
}

#[test]
fn what_is_no_document_says_so() {
    for format in [Format::Docx, Format::Ods] {
        let empty = archive(&[("other.xml", b"<a/>")]);
        let broken = archive(&[("word/document.xml", b"<w:p><w:r></w:p>"), ("content.xml", b"<a><b></a>")]);
        let binary = archive(&[("word/document.xml", b"\xff\xfe\0"), ("content.xml", b"\xff\xfe\0")]);
        for bytes in [&b"PK\x03\x04"[..], b"", b"9:00 A", &empty, &broken, &binary] {
            assert!(matches!(asked(&understood(bytes, format))[..], [(_, Ask::Unreadable(_))]), "{format:?}");
        }
    }
}

fn docx_of(days: &Days_, with_table: bool) -> Vec<u8> {
    let mut body = p("Exchange");
    for (number, items) in days.iter().enumerate() {
        body += &p(&date(number).format("%d.%m.%Y").to_string());
        let time = |item: &super::properties::Written| {
            format!("{} – {}", clock(item.start, ":"), clock(item.start + item.minutes, ":"))
        };
        match with_table {
            true => {
                let rows: Vec<String> = items.iter().map(|item| row(&[&time(item), &item.title])).collect();
                body += &format!("<w:tbl>{}</w:tbl>", rows.concat());
            }
            false => items.iter().for_each(|item| body += &p(&format!("{} {}", time(item), item.title))),
        }
    }
    document(&body)
}

fn ods_of(days: &Days_) -> Vec<u8> {
    let mut rows = cells(&["Date", "Start", "Minutes", "Title"]);
    for (number, items) in days.iter().enumerate() {
        for item in items {
            rows += &format!(
                r#"<table:table-row><table:table-cell office:value-type="date" office:date-value="{}"/><table:table-cell office:value-type="time" office:time-value="PT{:02}H{:02}M00S"/><table:table-cell office:value-type="float" office:value="{}"/><table:table-cell><text:p>{}</text:p></table:table-cell></table:table-row>"#,
                date(number),
                item.start / 60,
                item.start % 60,
                item.minutes,
                escaped(&item.title)
            );
        }
    }
    content(&rows)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_agenda_in_a_document_is_read_as_it_was_written(days in days(), with_table in any::<bool>()) {
        let draft = understood(docx_of(&days, with_table), Format::Docx);
        prop_assert_eq!(times(told(&draft)), expected(&days));
        prop_assert!(draft.plan.is_some(), "{:?}", draft.questions);
    }

    #[test]
    fn an_agenda_in_a_workbook_of_libreoffice_is_read_as_it_was_written(days in days()) {
        let draft = understood(ods_of(&days), Format::Ods);
        prop_assert_eq!(times(told(&draft)), expected(&days));
        prop_assert!(draft.plan.is_some(), "{:?}", draft.questions);
    }

    #[test]
    fn a_damaged_document_breaks_no_reader(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12), cut in any::<prop::sample::Index>()) {
        for (file, format) in [(PYTHON_DOCX, Format::Docx), (ODFPY, Format::Ods)] {
            let mut bytes = file.to_vec();
            for (place, byte) in &changes {
                let place = place.index(bytes.len());
                bytes[place] = *byte;
            }
            read(&bytes, format, &super::answers());
            read(&bytes[..cut.index(bytes.len())], format, &super::answers());
        }
    }

    /// Elements in any order, opened and closed as nobody would.
    #[test]
    fn no_xml_breaks_a_reader(pieces in prop::collection::vec(prop::sample::select(vec![
        "<w:p>", "</w:p>", "<w:p/>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>",
        "</w:tc>", "<w:del>", "</w:del>", "<w:gridSpan w:val=\"4294967295\"/>", "<w:numPr/>", "<w:ilvl w:val=\"300\"/>", "<w:vanish/>", "<w:b/>",
        "<table:table table:name=\"A\">", "<table:table>", "</table:table>", "<table:table-row table:number-rows-repeated=\"4294967295\">",
        "<table:table-row>", "</table:table-row>", "<table:table-cell table:number-columns-repeated=\"4294967295\">", "<table:table-cell>",
        "</table:table-cell>", "<table:covered-table-cell table:number-columns-repeated=\"4294967295\"/>", "<text:p>", "</text:p>",
        "<text:s text:c=\"4294967295\"/>", "<office:annotation>", "</office:annotation>", "<table:table-cell office:value-type=\"time\" office:time-value=\"PT99999999999H\"/>",
        "<table:table-cell office:value-type=\"float\" office:value=\"NaN\"/>", "9:00–9:30 A", "Time", "Title", "13.06.2023", "&amp;", "&#0;", "&x;", "<![CDATA[9:30 B]]>", "<!-- -->",
    ]), 0..60)) {
        // Unmatched ends are refused by themselves; these are closed as they were opened.
        let mut open: Vec<&str> = Vec::new();
        let mut text = String::from("<all>");
        for piece in pieces {
            if let Some(name) = piece.strip_prefix("</") {
                if open.last().is_some_and(|last| *last == name.trim_end_matches('>')) {
                    open.pop();
                    text += piece;
                }
                continue;
            }
            text += piece;
            if piece.starts_with('<') && !piece.starts_with("<!") && !piece.ends_with("/>") {
                open.push(piece[1..].split([' ', '>']).next().unwrap());
            }
        }
        while let Some(name) = open.pop() {
            text += &format!("</{name}>");
        }
        text += "</all>";
        let file = archive(&[("word/document.xml", text.as_bytes()), ("content.xml", text.as_bytes())]);
        for format in [Format::Docx, Format::Ods] {
            let draft = read(&file, format, &super::answers());
            prop_assert_eq!(draft.plan.is_some(), draft.questions.is_empty());
        }
    }
}
