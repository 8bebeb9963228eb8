//! Whatever people type, a CommonMark parser reads the same text and the same tables.

use plenary::domain::event::Body;
use plenary::domain::lang::{Lang, Text};
use plenary::domain::note::{Kind, Level, NoteFields};
use plenary::i18n::Catalogue;
use plenary::minutes::{Minutes, Options, Profile, html, markdown, outline};
use proptest::prelude::*;

use crate::hostile::{self, HOSTILE, is_left_out};
use crate::reading;
use crate::room::{Export, Room, fields, plan, tidy};

/// A workshop in which this text stands in a paragraph, a list, a card, a table and a heading.
fn everywhere(text: &str) -> Export {
    let mut room = Room::new(plan());
    for kind in
        [Kind::Context, Kind::Message, Kind::Lesson, Kind::Action, Kind::Recommendation, Kind::Challenge]
    {
        room.note(NoteFields {
            themes: vec![text.into()],
            detail: [("need".into(), text.to_owned()), ("support".into(), text.to_owned())].into(),
            ..fields(kind, text, Level::OnRecord)
        });
    }
    let detail = [("difficulties".into(), text.to_owned())].into();
    room.note(NoteFields { detail, ..fields(Kind::GoodPractice, "a practice", Level::OnRecord) });
    room.participants()
}

fn survives(text: &str) -> Result<(), TestCaseError> {
    let visible: String =
        text.replace(['\t', '\u{b}', '\u{c}'], " ").chars().filter(|sign| !is_left_out(*sign)).collect();
    let expected = tidy(&visible);
    if expected.is_empty() {
        return Ok(());
    }
    let export = everywhere(text);
    let reading = export.read();
    let markdown = &export.markdown;
    prop_assert!(reading.surprises.is_empty(), "{:?}\n{}", reading.surprises, markdown);
    prop_assert!(reading.paragraphs.contains(&expected), "{:?}\n{}", reading.paragraphs, markdown);
    prop_assert!(reading.items.contains(&expected), "{:?}\n{}", reading.items, markdown);
    prop_assert!(reading.items.contains(&format!("L1 – {expected}")), "{:?}\n{}", reading.items, markdown);
    // A heading is one line: how wide the gap is where a line ended does not matter.
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let headings: Vec<String> = reading.headings.iter().map(|heading| words(heading)).collect();
    prop_assert!(headings.contains(&words(&expected)), "{:?}\n{}", reading.headings, markdown);
    let action = ["A1", &expected, "no owner", "no date", &expected, "incomplete"].map(str::to_owned);
    let card = ["Difficulties", &expected].map(str::to_owned);
    for row in [&action[..], &card] {
        prop_assert!(reading.tables.iter().flatten().any(|cells| cells == row), "{:?}\n{}", row, markdown);
    }
    for table in &reading.tables {
        prop_assert!(table.iter().all(|row| row.len() == table[0].len()), "{:?}\n{}", table, markdown);
    }
    prop_assert_eq!(export.texts(Kind::Lesson), [text]);
    for obeyed in ["\u{1b}", "\u{9b}", "\u{202e}"] {
        prop_assert!(!export.mentions(obeyed), "{:?}", obeyed);
    }
    Ok(())
}

#[test]
fn signs_that_nobody_sees_are_left_out_also_when_they_stand_alone() {
    for text in ["\u{fe00}", "\u{2060}", "a\u{200b}b", "\u{61c}x"] {
        survives(text).unwrap_or_else(|error| panic!("{text:?}: {error}"));
    }
}

#[test]
fn markup_that_people_type_stays_text() {
    for text in HOSTILE {
        survives(text).unwrap_or_else(|error| panic!("{text:?}: {error}"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn signs_of_markup_in_any_order_stay_text(text in hostile::signs()) {
        survives(&text)?;
    }

    #[test]
    fn any_text_stays_text(text in r"(?s).{1,40}") {
        survives(&text)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn markdown_and_html_are_read_as_the_outline_cell_by_cell(
        notes in prop::collection::vec(hostile::note(), 0..12),
        title in hostile::text(),
        banner in prop::option::of(hostile::text()),
        lang in prop::sample::select(Lang::ALL.to_vec()),
    ) {
        let mut plan = plan();
        plan.days[0].items[0].title = Text::plain(title);
        plan.banner = banner.map(Text::plain);
        let mut room = Room::new(plan);
        for note in notes {
            room.note(note);
        }
        room.at("09:00", Body::Start { item: "A".into(), by_next: false });
        let words = Catalogue::load(lang);
        for profile in Profile::ALL {
            let minutes = Minutes::of(&room.workshop, &Options::new(profile), &words);
            let expected = reading::of_document(&outline::document(&minutes));
            let text = markdown::write(&minutes);
            reading::same(&reading::of_markdown(&text), &expected, &text)?;
            let text = html::write(&minutes);
            reading::same(&reading::of_html(&text), &expected, &text)?;
        }
    }
}
