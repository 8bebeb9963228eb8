//! The minutes as an Excel file: read by another library, it says what the minutes say.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{Data, DataType, Reader, Xlsx};
use chrono::{NaiveDate, NaiveTime};
use plenary::domain::clean::instead_of;
use plenary::domain::evaluation::{Evaluation, Score};
use plenary::domain::event::{Body, LinkStatus};
use plenary::domain::lang::{Lang, Text};
use plenary::domain::note::{Kind, Level, NoteFields};
use plenary::i18n::Catalogue;
use plenary::minutes::{Minutes, Options, Profile, xlsx};
use proptest::prelude::*;

use crate::hostile::HOSTILE;
use crate::package::{is_sound, parts};
use crate::room::{Room, fields, kumanovo, plan};

/// The sheets of a workbook, row by row.
struct Book {
    sheets: Vec<(String, Vec<Vec<Data>>)>,
    parts: BTreeMap<String, String>,
}

impl Book {
    fn of(minutes: &Minutes<'_>) -> Book {
        let file = xlsx::write(minutes);
        let parts = parts(&file);
        is_sound(&parts);
        let mut workbook: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(file)).unwrap();
        let sheets = workbook.sheet_names().into_iter().map(|name| {
            let range = workbook.worksheet_range(&name).unwrap();
            assert!(workbook.worksheet_formula(&name).unwrap().is_empty(), "{name} has formulas");
            (name, range.rows().map(<[Data]>::to_vec).collect())
        });
        let book = Book { sheets: sheets.collect(), parts };
        book.holds_nothing_but_values();
        book
    }

    /// Nothing that is computed, fetched or followed.
    fn holds_nothing_but_values(&self) {
        for (name, text) in self.parts.iter().filter(|(name, _)| name.ends_with(".xml")) {
            let tree = roxmltree::Document::parse(text).unwrap();
            let active = tree.descendants().find(|node| {
                ["f", "hyperlink", "externalReference", "calculatedColumnFormula"]
                    .contains(&node.tag_name().name())
            });
            assert!(active.is_none(), "{name}: {active:?}");
        }
    }

    fn names(&self) -> Vec<&str> {
        self.sheets.iter().map(|(name, _)| name.as_str()).collect()
    }

    fn sheet(&self, name: &str) -> &[Vec<Data>] {
        let sheet = self.sheets.iter().find(|(known, _)| known == name);
        &sheet.unwrap_or_else(|| panic!("{name} is not in {:?}", self.names())).1
    }

    fn headings(&self, name: &str) -> Vec<&str> {
        self.sheet(name)[0].iter().map(|cell| cell.get_string().unwrap()).collect()
    }

    /// The cells below a heading.
    fn column(&self, name: &str, heading: &str) -> Vec<Data> {
        let column = self.headings(name).iter().position(|known| *known == heading);
        let column = column.unwrap_or_else(|| panic!("{heading} is not in {:?}", self.headings(name)));
        self.sheet(name)[1..].iter().map(|row| row[column].clone()).collect()
    }

    fn texts(&self, name: &str, heading: &str) -> Vec<String> {
        let text = |cell: &Data| cell.get_string().unwrap_or_default().to_owned();
        self.column(name, heading).iter().map(text).collect()
    }
}

fn book(room: &Room, profile: Profile) -> Book {
    let words = Catalogue::load(Lang::En);
    Book::of(&Minutes::of(&room.workshop, &Options::new(profile), &words))
}

#[test]
fn the_notes_are_those_of_the_minutes_in_every_language_and_profile() {
    let workshop = kumanovo();
    for (lang, profile) in Lang::ALL.into_iter().flat_map(|lang| Profile::ALL.map(|profile| (lang, profile)))
    {
        let words = Catalogue::load(lang);
        let minutes = Minutes::of(&workshop, &Options::new(profile), &words);
        let book = Book::of(&minutes);
        let name = words.office_sheet_notes();
        let entries: Vec<_> = Kind::ALL.iter().flat_map(|kind| minutes.entries(*kind)).collect();
        let ids: Vec<String> = entries.iter().map(|entry| entry.id.to_string()).collect();
        assert_eq!(book.texts(&name, &words.minutes_column_id()), ids, "{lang} {profile}");
        let texts = book.texts(&name, &words.minutes_column_note());
        for (entry, text) in entries.iter().zip(texts) {
            assert_eq!(text, entry.text);
        }
        let plan = minutes.plan();
        let towns = |entry: &&plenary::minutes::Entry<'_>| {
            let names = entry.municipalities().iter().map(|id| plan.municipality(id).unwrap().name.get(lang));
            names.collect::<Vec<_>>().join(", ")
        };
        let expected: Vec<String> = entries.iter().map(towns).collect();
        assert_eq!(book.texts(&name, &words.minutes_column_municipality()), expected);
        let actions = minutes.entries(Kind::Action);
        let due = book.column(&words.minutes_section_actions(), &words.minutes_column_by());
        assert_eq!(
            due.iter().map(DataType::as_date).collect::<Vec<_>>(),
            actions.iter().map(|entry| entry.due()).collect::<Vec<_>>()
        );
        assert!(due.iter().all(|cell| matches!(cell, Data::DateTime(_) | Data::Empty)));
    }
}

#[test]
fn pairs_actions_and_questions_have_sheets_of_their_own() {
    let mut room = Room::new(plan());
    let town = |town: &str| vec![town.into()];
    let challenge = room.note(NoteFields {
        municipalities: town("anton"),
        ..fields(Kind::Challenge, "no budget", Level::Municipality)
    });
    let practice = room.note(NoteFields {
        municipalities: town("berta"),
        ..fields(Kind::GoodPractice, "a shared fund", Level::Municipality)
    });
    let remark = Some("they will meet".to_owned());
    room.at("09:30", Body::Link { challenge, practice, status: LinkStatus::Agreed, remark });
    room.note(NoteFields {
        function: Some("secretary".into()),
        due: NaiveDate::from_ymd_opt(2023, 7, 31),
        municipalities: town("cesar"),
        ..fields(Kind::Action, "send the statutes", Level::Municipality)
    });
    room.note(fields(Kind::Action, "ask the ministry", Level::Municipality));
    room.note(fields(Kind::Question, "who pays?", Level::OnRecord));
    let book = book(&room, Profile::Internal);
    assert_eq!(
        book.names(),
        ["About", "Notes", "Matches", "Actions", "Open questions", "Participation", "Participants"]
    );
    let row = |name: &str, row: usize| {
        book.sheet(name)[row].iter().map(|cell| cell.as_string().unwrap_or_default()).collect::<Vec<_>>()
    };
    let (challenge, practice) = (challenge.to_string(), practice.to_string());
    assert_eq!(
        row("Matches", 1),
        [
            "Antonville",
            &challenge,
            "no budget",
            "Bertaville",
            &practice,
            "a shared fund",
            "agreed",
            "they will meet"
        ]
    );
    assert_eq!(book.headings("Actions"), ["Id", "What", "Who (function)", "Municipality", "By", "Status"]);
    assert_eq!(row("Actions", 1)[1..4], ["send the statutes", "secretary", "Cesarville"]);
    assert_eq!(row("Actions", 2)[1..3], ["ask the ministry", "no owner"]);
    assert_eq!(book.texts("Actions", "Status"), ["open", "incomplete"]);
    assert_eq!(row("Open questions", 1)[1..], ["who pays?", "not closed yet"]);
    assert_eq!(row("Participation", 1), ["Local leader", "4"]);
    assert_eq!(book.column("Participation", "Persons"), [Data::Float(4.0)]);
    assert_eq!(row("Participants", 1), ["Antonville", "deputy mayor", "4"]);
    // The participants' version has neither the remark nor a list of functions that nobody agreed to.
    let theirs = self::book(&room, Profile::Participants);
    assert!(!theirs.names().contains(&"Participants"));
    assert!(!theirs.headings("Matches").contains(&"Remarks"));
}

/// Two items held on the first day, ten minutes late.
fn held() -> Room {
    let mut room = Room::new(plan());
    room.at("09:10", Body::Start { item: "A".into(), by_next: false });
    room.at("09:45:20", Body::Start { item: "B".into(), by_next: false });
    room.at("10:50", Body::End {});
    room.note(fields(Kind::Lesson, "trust", Level::OnRecord));
    room
}

#[test]
fn times_are_times_and_each_version_tells_of_them_what_it_may() {
    let room = held();
    let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0);
    let internal = book(&room, Profile::Internal);
    let date = NaiveDate::from_ymd_opt(2023, 6, 13);
    let times = |heading| internal.column("Times", heading).iter().map(DataType::as_time).collect::<Vec<_>>();
    assert_eq!(internal.column("Times", "Date").iter().map(DataType::as_date).collect::<Vec<_>>(), [date; 2]);
    assert_eq!(times("Planned from"), [at(9, 0), at(9, 30)]);
    assert_eq!(times("Planned until"), [at(9, 30), at(10, 30)]);
    assert_eq!(times("Held from"), [at(9, 10), NaiveTime::from_hms_opt(9, 45, 20)]);
    assert_eq!(times("Held until"), [NaiveTime::from_hms_opt(9, 45, 20), at(10, 50)]);
    let numbers =
        |heading| internal.column("Times", heading).iter().map(DataType::as_f64).collect::<Vec<_>>();
    assert_eq!(numbers("Planned (min)"), [Some(30.0), Some(60.0)]);
    assert_eq!(numbers("Held (min)"), [Some(35.0), Some(65.0)]);
    assert!(internal.headings("Notes").contains(&"Time"));

    let participants = book(&room, Profile::Participants);
    assert_eq!(participants.headings("Times"), ["Date", "Held from", "Held until", "Item"]);
    let until = participants.column("Times", "Held until");
    assert_eq!(until.iter().map(DataType::as_time).collect::<Vec<_>>(), [None, at(10, 50)]);
    assert!(!participants.headings("Notes").contains(&"Time"));

    let public = book(&room, Profile::Public);
    assert_eq!(public.headings("Programme as held"), ["Date", "Item"]);
    assert_eq!(public.texts("Programme as held", "Item"), ["Session A", "Session B"]);
    assert!(!public.names().contains(&"Participation"));
}

#[test]
fn every_table_has_filters_a_heading_that_stays_and_a_short_name() {
    let workshop = kumanovo();
    for lang in Lang::ALL {
        let words = Catalogue::load(lang);
        let book = Book::of(&Minutes::of(&workshop, &Options::new(Profile::Internal), &words));
        for name in book.names() {
            assert!(
                name.chars().count() <= 31 && !name.contains(['[', ']', ':', '*', '?', '/', '\\']),
                "{name}"
            );
        }
        let tables: Vec<_> = book.parts.iter().filter(|(name, _)| name.starts_with("xl/tables/")).collect();
        assert_eq!(tables.len() + 1, book.names().len(), "all sheets but the first are tables");
        assert!(tables.iter().all(|(_, table)| table.contains("<autoFilter ")));
        let sheets = book.parts.iter().filter(|(name, _)| name.starts_with("xl/worksheets/sheet"));
        let frozen =
            sheets.filter(|(_, sheet)| sheet.contains("ySplit=\"1\"") && sheet.contains("state=\"frozen\""));
        assert_eq!(frozen.count(), tables.len());
        let styles = &book.parts["xl/styles.xml"];
        assert!(styles.contains("formatCode=\"hh:mm\"") && styles.contains("wrapText=\"1\""));
    }
}

#[test]
fn the_first_sheet_says_what_this_is() {
    let workshop = kumanovo();
    let words = Catalogue::load(Lang::En);
    let options =
        Options { prepared_on: NaiveDate::from_ymd_opt(2023, 6, 20), ..Options::new(Profile::Participants) };
    let book = Book::of(&Minutes::of(&workshop, &options, &words));
    let about = book.sheet("About");
    let cells: Vec<String> =
        about.iter().flatten().filter_map(|cell| cell.get_string().map(str::to_owned)).collect();
    let title = workshop.plan().title.get(Lang::En);
    let notice = workshop.plan().banner.as_ref().unwrap().get(Lang::En);
    assert_eq!(cells[0], notice, "what has to be known comes first");
    let doubtful = cells.iter().position(|cell| cell.starts_with("Nobody has looked at")).unwrap();
    assert!(doubtful < cells.iter().position(|cell| cell == title).unwrap());
    for said in [
        words.minutes_profile_participants(),
        words.minutes_rule_chatham_house(),
        words.minutes_circulation_participants(),
        "Draft 1 of 20 June 2023".to_owned(),
        words.minutes_made_not_checked(),
    ] {
        assert!(cells.contains(&said), "{said}: {cells:?}");
    }
}

#[test]
fn properties_name_nobody_and_no_clock() {
    let mut plan = plan();
    plan.title = Text::plain("The exchange\u{1b}");
    let room = Room::new(plan);
    let words = Catalogue::load(Lang::En);
    let properties = |options: &Options| {
        let book = Book::of(&Minutes::of(&room.workshop, options, &words));
        let tree = roxmltree::Document::parse(&book.parts["docProps/core.xml"]).unwrap();
        let filled = tree.root_element().children().filter(|node| node.text().is_some());
        filled.map(|node| format!("{}: {}", node.tag_name().name(), node.text().unwrap())).collect::<Vec<_>>()
    };
    let with_date = |date: &str| {
        let version = words.minutes_profile_internal();
        ["title: The exchange".to_owned(), format!("subject: {version}")]
            .into_iter()
            .chain(["created", "modified"].map(|name| format!("{name}: {date}T00:00:00Z")))
            .collect::<Vec<_>>()
    };
    let options = Options::new(Profile::Internal);
    assert_eq!(properties(&options), with_date("1980-01-01"));
    let prepared_on = NaiveDate::from_ymd_opt(2023, 6, 20);
    assert_eq!(properties(&Options { prepared_on, ..options }), with_date("2023-06-20"));
}

#[test]
fn the_same_minutes_are_the_same_bytes() {
    let workshop = kumanovo();
    let words = Catalogue::load(Lang::Sq);
    let write = || xlsx::write(&Minutes::of(&workshop, &Options::new(Profile::Internal), &words));
    assert!(write() == write());
}

#[test]
fn the_evaluation_has_a_sheet_where_enough_forms_came_back() {
    let score = |question: &str, hundredths| Score { question: question.into(), hundredths };
    let evaluation = Evaluation {
        forms: 4,
        handed_out: Some(30),
        scores: vec![score("useful", 460), score("=warm", 375)],
        remark: [(Lang::En, "more time".to_owned())].into(),
    };
    let mut room = Room::new(plan());
    room.at("17:00", Body::Evaluation(Box::new(evaluation)));
    let participants = book(&room, Profile::Participants);
    let questions = participants.texts("Evaluation", "Question");
    assert_eq!(questions, ["The exchange was useful for my work.", "=warm"]);
    let means = participants.column("Evaluation", participants.headings("Evaluation")[1]);
    assert_eq!(means, [Data::Float(4.6), Data::Float(3.75)]);
    let about = |said: &str| {
        let mut cells = participants.sheet("About").iter().flatten();
        cells.any(|cell| cell.get_string().is_some_and(|text| text.contains(said)))
    };
    assert!(about("4 of 30 forms came back.") && about("more time"));
    assert!(!book(&room, Profile::Public).names().contains(&"Evaluation"));
}

#[test]
fn an_empty_workshop_is_a_workbook_too() {
    let mut empty = plan();
    empty.participants.clear();
    let book = book(&Room::new(empty), Profile::Participants);
    assert_eq!(book.names(), ["About"]);
}

#[test]
fn a_text_that_no_cell_can_hold_is_cut_and_says_so() {
    let mut room = Room::new(plan());
    let long = "слово ".repeat(10_000);
    room.note(fields(Kind::Lesson, &long, Level::OnRecord));
    let texts = book(&room, Profile::Internal).texts("Notes", "Note");
    assert!(texts[0].starts_with("слово слово") && texts[0].encode_utf16().count() <= 32_767);
    assert!(texts[0].ends_with("more characters do not fit into this cell)"), "{}", &texts[0][60_000..]);
}

fn survives(text: &str) -> Result<(), TestCaseError> {
    let mut room = Room::new(plan());
    let detail = [("need".into(), text.to_owned())].into();
    room.note(NoteFields {
        detail,
        function: Some(text.to_owned()),
        due: NaiveDate::from_ymd_opt(1066, 10, 14),
        ..fields(Kind::Challenge, text, Level::OnRecord)
    });
    room.note(NoteFields { themes: vec![text.into()], ..fields(Kind::Question, text, Level::OnRecord) });
    let expected: String = text.replace("\r\n", "\n").chars().filter_map(instead_of).collect();
    let expected: String = expected.chars().filter(|sign| !matches!(sign, '\u{fffe}' | '\u{ffff}')).collect();
    for profile in Profile::ALL {
        let book = book(&room, profile);
        if expected.trim().is_empty() {
            continue;
        }
        let texts = book.texts("Notes", "Note");
        // A text stands without the spaces around it in all formats.
        prop_assert_eq!(texts[0].trim(), expected.trim());
        prop_assert!(
            book.column("Notes", "Note").iter().all(|cell| matches!(cell, Data::String(_) | Data::Empty))
        );
        let due = book.column("Notes", "By when");
        prop_assert_eq!(due[0].get_string(), Some("1066-10-14"), "older than what Excel counts from");
        let need = &book.texts("Notes", "Need")[0];
        prop_assert_eq!(need.trim_end(), expected.trim_end());
    }
    Ok(())
}

#[test]
fn what_people_type_is_a_text_and_never_a_formula_a_link_or_markup() {
    for text in [
        "=1+1",
        "=HYPERLINK(\"http://example.org\")",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1+1",
        "http://example.org",
        "mailto:a@example.org",
        "TRUE",
        "1e5",
        "2023-06-13",
        "a | b # c < d > & ` ' \" ]]> &amp; <t>x</t>",
        "<r><t>x</t></r>",
        "<r>&</r>",
        "_x0041_ _x000D_",
        "line\nline\r\nline\r\ttab\u{2028}end",
        "\u{1b}[2J\u{0}\u{9b}\u{7f}\u{202e}\u{fffe}\u{ffff}\u{feff}x",
        "𝄞 👩‍👩‍👧",
        "'",
        " x ",
    ]
    .into_iter()
    .chain(HOSTILE.iter().copied())
    {
        survives(text).unwrap_or_else(|error| panic!("{text:?}: {error}"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_stays_text(text in r"x(?s)(.|[<>&\]\t\r\n=|#`@+_-]){0,30}") {
        survives(&text)?;
    }
}
