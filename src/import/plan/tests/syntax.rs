//! What is not JSON, not UTF-8, or not there: its place, and what it says.

use super::{SMALL, expect, expect_in, found, read};

/// As [`expect_in`], of a text where only what stands at the marker matters.
#[track_caller]
fn expect_first(marked: &str, message: &str) {
    let at = marked.find('¦').unwrap();
    let line = marked[..at].matches('\n').count() + 1;
    let column = marked[..at].chars().rev().take_while(|letter| *letter != '\n').count() + 1;
    let reading = read(marked.replace('¦', "").as_bytes());
    assert!(found(&reading).contains(&format!("{line}:{column}: {message}")), "{:?}", found(&reading));
}

#[test]
fn syntax_errors_have_their_place_and_name() {
    for (from, to, message) in [
        (r#""id": "x", "#, r#""id": "x"¦ "#, "expected a comma"),
        (r#""id": "x", "#, r#""id" ¦"x", "#, "expected a colon after the field's name"),
        (r#""id": "x", "#, r#"¦id: "x", "#, "expected a field's name in double quotes"),
        (r#""id": "x", "#, r#"¦'id': "x", "#, "texts stand in double quotes"),
        (r#""id": "x", "#, r#""id": ¦, "#, "unexpected ,"),
        (r#""id": "x", "#, r#""id": ¦“x”, "#, "unexpected “"),
        (
            r#""id": "x", "#,
            r#"¦// the id
        "id": "x", "#,
            "comments are not allowed",
        ),
        (r#"["mk", "sq"]"#, r#"["mk", "sq"¦,]"#, "no comma after the last one"),
        (r#""minutes": 20"#, r#""minutes": ¦+20"#, "this is not a number"),
        (r#""minutes": 20"#, r#""minutes": ¦0x14"#, "this is not a number"),
        (r#""title": "X""#, r#""title": "¦\x""#, "this is not an escape; a backslash is written \\\\"),
        (r#""title": "X""#, "\"title\": \"a¦\tb\"", "control character U+0009 inside a text"),
        (
            r#""title": "X", "#,
            "\"title\": \"X¦\n",
            "the line ends inside a text; is a closing quote missing?",
        ),
        (r#""title": "X""#, "\"title\":¦\u{a0}\"X\"", "unexpected \u{a0}"),
        (r#""title": "X""#, "\"title\":¦\u{0c}\"X\"", "unexpected U+000C"),
    ] {
        expect(from, to, &[&format!("error: not JSON: {message}")]);
    }
    for (text, message) in [
        ("¦", "the file is empty; a plan is a JSON object"),
        ("¦ \n", "the file is empty; a plan is a JSON object"),
        ("{} ¦{}", "not JSON: something follows after the end"),
        ("{\"id\":\n ¦{", "not JSON: the object that begins here is not closed"),
        ("{\"days\": ¦[1, 2", "not JSON: the list that begins here is not closed"),
        ("{\"id\": ¦\"x", "not JSON: the text that begins here has no closing quote"),
    ] {
        expect_first(text, &format!("error: {message}"));
    }
}

#[test]
fn behind_a_comma_too_many_the_other_faults_are_listed_too() {
    expect_in(
        &SMALL.replacen(r#"["mk", "sq"]"#, r#"["mk", "sq"¦,]"#, 1).replacen(
            r#""minutes": 20"#,
            r#""minutes": ¦-20"#,
            1,
        ),
        &[
            "error: not JSON: no comma after the last one",
            "error: \"-20\" cannot be a number of minutes: it is negative",
        ],
    );
}

#[test]
fn all_that_is_not_json_is_listed_where_it_can_be_seen_through() {
    expect_in(
        r#"{ ¦// a plan
  "id": "x", ¦'title': "X"¦ "timezone": "UTC", "banner": "¦	",
  "days": [{"date": "2023-06-13", ¦items: [{"id": "A", "title": "A", "minutes": ¦0x10¦,}¦,]¦,}]
}"#,
        &[
            "error: not JSON: comments are not allowed",
            "error: not JSON: texts stand in double quotes",
            "error: not JSON: expected a comma",
            "error: not JSON: control character U+0009 inside a text",
            "error: not JSON: expected a field's name in double quotes",
            "error: not JSON: this is not a number",
            "error: not JSON: no comma after the last one",
            "error: not JSON: no comma after the last one",
            "error: not JSON: no comma after the last one",
        ],
    );
}

#[test]
fn bytes_that_are_not_utf_8_have_a_line_and_a_column() {
    let mut bytes = SMALL.replacen("Çair", "Çair?", 1).into_bytes();
    let at = bytes.iter().position(|byte| *byte == b'?').unwrap();
    bytes[at] = 0xe9;
    let line = SMALL.lines().nth(3).unwrap();
    let column = line[..line.find("Çair").unwrap()].chars().count() + 5;
    let reading = read(&bytes);
    let expected = format!("4:{column}: error: byte 0xE9 is not UTF-8; save the file as UTF-8");
    assert_eq!(found(&reading), [expected]);
    assert_eq!(reading.plan, None);
}
