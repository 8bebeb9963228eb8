//! The table of all notes, read by another reader than the library that wrote it.

use plenary::domain::lang::Lang;
use plenary::domain::note::{Kind, Level, NoteFields};
use plenary::i18n::Catalogue;
use plenary::minutes::{Entry, Minutes, Options, Profile, csv};
use proptest::prelude::*;

use crate::hostile::{self, is_left_out};
use crate::room::{Room, fields, plan};

fn written(room: &Room, profile: Profile, lang: Lang) -> Vec<u8> {
    csv::write(&Minutes::of(&room.workshop, &Options::new(profile), &Catalogue::load(lang)))
}

/// RFC 4180, and nothing that is not in it: every row ends with CR LF, quotes are doubled within quotes.
fn rows(bytes: &[u8], separator: char) -> Vec<Vec<String>> {
    let text = std::str::from_utf8(bytes).unwrap().strip_prefix('\u{feff}').expect("Excel needs the mark");
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut signs = text.chars().peekable();
    let mut quoted = false;
    while let Some(sign) = signs.next() {
        match sign {
            '"' if quoted && signs.next_if_eq(&'"').is_some() => cell.push('"'),
            '"' if quoted => {
                quoted = false;
                assert!(
                    signs.peek().is_some_and(|next| [separator, '\r'].contains(next)),
                    "after a quote: {text}"
                );
            }
            '"' if cell.is_empty() => quoted = true,
            sign if quoted => cell.push(sign),
            '"' => panic!("a quote in a bare cell: {text}"),
            sign if sign == separator => row.push(std::mem::take(&mut cell)),
            '\r' => {
                assert_eq!(signs.next(), Some('\n'));
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            '\n' => panic!("a bare line feed: {text}"),
            sign => cell.push(sign),
        }
    }
    assert!(row.is_empty() && cell.is_empty() && !quoted, "the last row has its end");
    rows
}

/// Exactly what is changed of a text.
fn as_in_a_cell(text: &str) -> String {
    let seen: String = text
        .chars()
        .map(|sign| if matches!(sign, '\t' | '\u{b}' | '\u{c}') { ' ' } else { sign })
        .filter(|sign| !is_left_out(*sign))
        .collect();
    let lines =
        seen.split(['\n', '\r', '\u{2028}', '\u{2029}']).map(str::trim).filter(|line| !line.is_empty());
    let mut cell = String::new();
    for sign in lines.collect::<Vec<_>>().join("\n").chars() {
        let begins = cell.is_empty() || cell.ends_with(['\n', ';']);
        if begins && "=+-@＝＋－＠".contains(sign) {
            cell.push('\'');
        }
        cell.push(sign);
    }
    cell
}

fn column(rows: &[Vec<String>], heading: &str) -> usize {
    rows[0].iter().position(|cell| cell == heading).unwrap_or_else(|| panic!("{heading} in {:?}", rows[0]))
}

#[test]
fn a_row_says_what_the_profile_shows() {
    let mut room = Room::new(plan());
    let due = chrono::NaiveDate::from_ymd_opt(2023, 8, 1);
    let id = room.note(NoteFields {
        due,
        function: Some("secretary".into()),
        municipalities: vec!["anton".into(), "berta".into()],
        themes: vec!["money".into(), "typed".into()],
        item: Some("A".into()),
        group: Some("2".into()),
        detail: [("support".into(), "a room".into()), ("something".into(), "else".into())].into(),
        translations: [(Lang::Fr, "fixer une date".into())].into(),
        ..fields(Kind::Action, "fix a date", Level::Municipality)
    });
    room.note(fields(Kind::Challenge, "who \"pays\", and when?", Level::None));
    let headings = |profile, lang| rows(&written(&room, profile, lang), ',')[0].join("|");
    assert_eq!(
        headings(Profile::Participants, Lang::En),
        "Id|Kind|Theme|Text|Language|Quotation|Municipality|Who said it|Item|Function|By when|Status|Help needed"
    );
    assert!(headings(Profile::Internal, Lang::Mk).starts_with("Ознака|Вид|Тема|Текст|Јазик|Цитат|Општина|"));
    assert_eq!(
        rows(&written(&room, Profile::Participants, Lang::En), ',')[1..],
        [
            ["C1", "challenge", "", "who \"pays\", and when?", "en", "", "", "", "", "", "", "", ""],
            [
                "A1",
                "action",
                "Money matters; typed",
                "fix a date",
                "en",
                "",
                "Antonville; Bertaville",
                "",
                "Session A",
                "secretary",
                "2023-08-01",
                "",
                "a room"
            ],
        ]
    );
    let public = rows(&written(&room, Profile::Public, Lang::En), ',');
    assert_eq!(public[2][column(&public, "Function")], "");
    let internal = rows(&written(&room, Profile::Internal, Lang::Fr), ',');
    let action = &internal[2];
    assert_eq!(action[0], id.to_string());
    assert_eq!(action[3..5], ["fixer une date", "fr"]);
    let at = |heading: &str| action[column(&internal, heading)].as_str();
    let told = ["Date", "Heure", "Par qui", "Groupe", "Texte original", "Remarques"].map(at);
    assert_eq!(told, ["2023-06-13", "03:33", crate::room::AUTHOR, "2", "fix a date", "something: else"]);
}

#[test]
fn where_rows_are_cut_at_semicolons_no_cell_is_a_formula_either() {
    let mut room = Room::new(plan());
    room.note(fields(Kind::Lesson, "\"quoted\";=1+1;\"\n=2+2\n@x\",;-3", Level::OnRecord));
    let bytes = written(&room, Profile::Participants, Lang::En);
    // Quotes mean nothing there but at the beginning of a cell.
    let text = String::from_utf8(bytes).unwrap();
    for cell in text.trim_start_matches('\u{feff}').split([';', '\n']) {
        assert!(!cell.trim_start_matches('"').starts_with(['=', '+', '-', '@']), "{cell:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 80, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_note_that_is_shown_is_read_back(
        notes in prop::collection::vec(hostile::note(), 0..12),
        lang in prop::sample::select(Lang::ALL.to_vec()),
    ) {
        let mut room = Room::new(plan());
        for note in notes {
            room.note(note);
        }
        let words = Catalogue::load(lang);
        for profile in Profile::ALL {
            let minutes = Minutes::of(&room.workshop, &Options::new(profile), &words);
            let rows = rows(&csv::write(&minutes), ',');
            let entries: Vec<&Entry<'_>> = Kind::ALL.iter().flat_map(|kind| minutes.entries(*kind)).collect();
            prop_assert_eq!(rows.len(), entries.len() + 1);
            for (row, entry) in rows[1..].iter().zip(&entries) {
                prop_assert_eq!(row.len(), rows[0].len());
                prop_assert_eq!(&row[0], &entry.id.to_string());
                prop_assert_eq!(&row[3], &as_in_a_cell(entry.text));
                prop_assert_eq!(&row[9], &as_in_a_cell(entry.function().unwrap_or_default()));
                prop_assert_eq!(&row[10], &entry.due().map(|due| due.to_string()).unwrap_or_default());
                for (field, text) in entry.details().filter(|(field, _)| *field == "need" || *field == "who") {
                    let heading = if field == "need" { words.minutes_column_need() } else { words.minutes_practice_who() };
                    prop_assert_eq!(&row[column(&rows, &heading)], &as_in_a_cell(text));
                }
                for cell in row {
                    prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{}", cell);
                    prop_assert!(!cell.contains(is_left_out), "{:?}", cell);
                }
            }
        }
    }
}
