//! Whatever people type, a CommonMark parser reads the same text and the same tables.

use plenary::domain::clean::is_forbidden;
use plenary::domain::note::{Kind, Level, NoteFields};
use proptest::prelude::*;

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

fn is_left_out(sign: char) -> bool {
    is_forbidden(sign) && !matches!(sign, '\n' | '\r' | '\u{2028}' | '\u{2029}')
}

#[test]
fn signs_that_nobody_sees_are_left_out_also_when_they_stand_alone() {
    for text in ["\u{fe00}", "\u{2060}", "a\u{200b}b", "\u{61c}x"] {
        survives(text).unwrap_or_else(|error| panic!("{text:?}: {error}"));
    }
}

#[test]
fn markup_that_people_type_stays_text() {
    let hostile = [
        "a | b || c \\| d \\",
        "# not a heading #",
        "=== ",
        "- one\n- two\n\n+ three\n1. four\n12) five",
        "<script>alert(1)</script> & &amp; &lt; <br> <https://example.org>",
        "`code` ``` ~~~ ~~struck~~ $x$",
        "*a* **b** _c_ __d__ ***",
        "[link](http://example.org) ![image](x.png) [^1] [ref]: x",
        "@everyone +1 =SUM(A1) :---",
        "--- \n***\n___",
        "| a | b |\n|---|---|\n| c | d |",
        "> quoted\n    indented\n\ttab",
        "line\r\nline\rline\u{2028}line\u{85}end",
        "\u{1b}[2Jcleared\u{7f}\u{9b}31m\u{202e}turned\u{0}",
        "\u{a0}spaces\u{a0}around\u{3000}",
        "трет\u{301} ќ ѓ ë ç “quoted” „така“ « oui »",
        "- [ ] task",
        "text\\",
        "3.",
        "\n\n",
    ];
    for text in hostile {
        survives(text).unwrap_or_else(|error| panic!("{text:?}: {error}"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn signs_of_markup_in_any_order_stay_text(text in r"[\\`*_\[\]<>&|~#=+@:.)(!a1 \n-]{1,24}") {
        survives(&text)?;
    }

    #[test]
    fn any_text_stays_text(text in r"(?s).{1,40}") {
        survives(&text)?;
    }
}
