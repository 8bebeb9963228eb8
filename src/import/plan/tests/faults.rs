//! Every kind of fault, with its line and column, and what it says.

use super::{SMALL, expect, expect_in, found, read};

#[test]
fn unknown_fields_name_the_nearest_known_one() {
    expect(
        r#""minutes": 20"#,
        r#""minutes": 20, ¦"min_minuts": 3"#,
        &["error: unknown field \"min_minuts\" in an item; the nearest is \"min_minutes\""],
    );
    expect(
        r#""id": "x""#,
        r#"¦"Title": 0, "id": "x""#,
        &["error: unknown field \"Title\" in the plan; the nearest is \"title\""],
    );
    expect(
        r#""label": "Funding""#,
        r#""label": "Funding", ¦"qqq": [{"zzz": 1}]"#,
        &["error: unknown field \"qqq\" in a theme; known: id, label"],
    );
}

#[test]
fn missing_fields_stand_where_their_object_begins() {
    expect(
        r#"{"id": "A", "title": "Opening", "minutes": 20}"#,
        "¦¦¦{}",
        &[
            "error: an item needs the field \"id\"",
            "error: an item needs the field \"title\"",
            "error: an item needs the field \"minutes\"",
        ],
    );
    expect_in(
        "¦¦¦¦{}",
        &[
            "error: the plan needs the field \"id\"",
            "error: the plan needs the field \"title\"",
            "error: the plan needs the field \"timezone\"",
            "error: the plan needs the field \"days\"",
        ],
    );
    expect(r#"{"date": "2023-06-13", "#, "¦{", &["error: a day needs the field \"date\""]);
}

#[test]
fn wrong_types_say_what_was_expected_and_found() {
    expect(
        r#""title": "X""#,
        r#""title": ¦7"#,
        &["error: expected a text or an object of languages, found a number"],
    );
    expect(r#""minutes": 20"#, r#""minutes": ¦"20""#, &["error: expected a number, found a text"]);
    expect(r#"["mk", "sq"]"#, r#"¦"mk""#, &["error: expected a list, found a text"]);
    expect(
        r#"{"id": "A", "title": "Opening", "minutes": 20}"#,
        "¦[]",
        &["error: expected an object, found a list"],
    );
    expect(
        r#""id": "A", "#,
        r#""id": "A", "absorbs": ¦1, "#,
        &["error: expected true or false, found a number"],
    );
    expect(r#""09:00""#, "¦900", &["error: expected a text, found a number"]);
}

#[test]
fn formats_ids_and_empty_things_are_checked() {
    expect(
        r#"{
  "id": "x""#,
        r#"{ "format": ¦"plenary/plan/2",
  "id": "x""#,
        &["error: the format is \"plenary/plan/2\"; expected \"plenary/plan/1\""],
    );
    for (id, fault) in [
        ("", "it is empty"),
        ("../x", "/ is not allowed in it"),
        ("a b", "it has a space in it"),
        ("a\\\\b", "\\ is not allowed in it"),
        (".x", "it begins or ends with ."),
        ("-x", "it begins or ends with -"),
        ("x.", "it begins or ends with ."),
        ("Con.plan", "Windows keeps that name for itself"),
        ("lpt1", "Windows keeps that name for itself"),
        ("x:y", ": is not allowed in it"),
    ] {
        let message = format!("error: \"{}\" cannot be an id: {fault}", id.replace("\\\\", "\\"));
        expect(r#""id": "x""#, &format!("\"id\": ¦\"{id}\""), &[&message]);
    }
    let long = "x".repeat(65);
    let message = format!("error: \"{}…\" cannot be an id: longer than 64 characters", "x".repeat(60));
    expect(r#""id": "x""#, &format!("\"id\": ¦\"{long}\""), &[&message]);
    expect(r#""id": "x""#, r#""id": "куманово-2023""#, &[]);
    expect(
        r#""id": "A""#,
        r#""id": ¦"A\u0007""#,
        &["error: \"AU+0007\" cannot be an id: U+0007 is not allowed in it"],
    );
    expect(r#""title": "X""#, r#""title": ¦" ""#, &["error: the text is empty"]);
    expect(r#""title": "X""#, r#""title": ¦{}"#, &["error: the text is empty"]);
    expect(r#"["mk", "sq"]"#, "¦[]", &["error: the list is empty; at least one is needed"]);
    expect_in(
        r#"{"id": "x", "title": "X", "timezone": "UTC", "days": ¦[]}"#,
        &["error: the list is empty; at least one is needed"],
    );
    expect_in(
        r#"{"id": "x", "title": "X", "timezone": "UTC", "days": [{"date": "2023-06-13", "items": ¦[]}]}"#,
        &["error: the list is empty; at least one is needed"],
    );
}

#[test]
fn unknown_names_name_the_nearest() {
    for (from, to, message) in [
        (
            r#"{"municipality": "kumanovo""#,
            r#"{"municipality": ¦"kumanvo""#,
            "unknown municipality \"kumanvo\"; the nearest is \"kumanovo\"",
        ),
        (
            r#""municipality": "cair""#,
            r#""municipality": ¦"ÇAIR""#,
            "unknown municipality \"ÇAIR\"; the nearest is \"cair\"",
        ),
        (
            r#""municipality": "cair""#,
            r#""municipality": ¦"xyz""#,
            "unknown municipality \"xyz\"; known: kumanovo, cair",
        ),
        (
            r#""category": "civil_society""#,
            r#""category": ¦"civil-society""#,
            "unknown category \"civil-society\"; the nearest is \"civil_society\"",
        ),
        (
            r#""Europe/Skopje""#,
            r#"¦"Europe/Skopie""#,
            "unknown time zone \"Europe/Skopie\"; the nearest is \"Europe/Skopje\"",
        ),
        (r#"["mk", "sq"]"#, r#"["mk", ¦"al"]"#, "unknown language \"al\"; the nearest is \"sq\""),
        (r#"["mk", "sq"]"#, r#"["mk", ¦"zz"]"#, "unknown language \"zz\"; known: en, fr, mk, sq"),
        (r#"{"sq": "Çair"}"#, r#"{¦"mkd": "Çair"}"#, "unknown language \"mkd\"; the nearest is \"mk\""),
        (
            r#""id": "A", "#,
            r#""id": "A", "attribution": ¦"on record", "#,
            "unknown attribution \"on record\"; the nearest is \"on_record\"",
        ),
        (
            r#""id": "x", "#,
            r#""id": "x", "attribution": {"default": ¦"non"}, "#,
            "unknown level \"non\"; the nearest is \"none\"",
        ),
    ] {
        expect(from, to, &[&format!("error: {message}")]);
    }
}

#[test]
fn what_is_there_twice_names_the_line_of_the_first() {
    expect(r#""id": "C""#, r#""id": ¦"A""#, &["error: item \"A\" is there twice; first on line 11"]);
    expect(
        r#"{"id": "funding", "label": "Funding"}"#,
        r#"{"id": "funding", "label": "F"},
  {"id": ¦"funding", "label": "F"}"#,
        &["error: theme \"funding\" is there twice; first on line 6"],
    );
    expect(
        r#""name": {"sq": "Çair"}}"#,
        r#""name": "Čair"}, {"id": ¦"cair", "name": "Čair"}"#,
        &["error: municipality \"cair\" is there twice; first on line 4"],
    );
    expect(
        r#""label": "civil society"}"#,
        r#""label": "c"}, {"id": ¦"civil_society", "label": "c"}"#,
        &["error: category \"civil_society\" is there twice; first on line 5"],
    );
    expect(
        r#""municipality": "cair"}"#,
        r#""municipality": "cair"}, {"code": ¦"P1"}"#,
        &["error: participant \"P1\" is there twice; first on line 7"],
    );
    expect(
        r#""role": "facilitator"}"#,
        r#""role": "f"}, {"code": ¦"F1", "role": "f"}"#,
        &["error: team member \"F1\" is there twice; first on line 8"],
    );
}

#[test]
fn repeated_fields_name_the_line_of_the_first() {
    expect(
        r#""timezone": "Europe/Skopje","#,
        "\"timezone\": \"Europe/Skopje\",\n  ¦\"timezone\": \"Europe/Athens\",",
        &["error: field \"timezone\" of the plan is there twice; first on line 2"],
    );
    expect(
        r#"{"sq": "Çair"}"#,
        r#"{"sq": "Çair", ¦"sq": "Čair"}"#,
        &["error: language \"sq\" is there twice; first on line 4"],
    );
    expect(
        r#"["mk", "sq"]"#,
        r#"["mk", ¦"mk"]"#,
        &["error: language \"mk\" is there twice; first on line 3"],
    );
}

#[test]
fn times_and_dates_say_what_was_found_and_probably_meant() {
    expect(
        r#""09:00""#,
        r#"¦"9:00""#,
        &["error: \"9:00\" is not a time; expected HH:MM from 00:00 to 23:59; the nearest is \"09:00\""],
    );
    expect(
        r#""12:00""#,
        r#"¦"25:00""#,
        &["error: \"25:00\" is not a time; expected HH:MM from 00:00 to 23:59"],
    );
    expect(
        r#""17:00""#,
        r#"¦"five\u001b""#,
        &["error: \"fiveU+001B\" is not a time; expected HH:MM from 00:00 to 23:59"],
    );
    expect(
        r#""2023-06-13""#,
        r#"¦"2023-02-30""#,
        &["error: \"2023-02-30\" is not a date; expected YYYY-MM-DD; the nearest is \"2023-02-28\""],
    );
    expect(
        r#""id": "x","#,
        r#""id": "x", "delete_personal_data_after": ¦"soon","#,
        &["error: \"soon\" is not a date; expected YYYY-MM-DD"],
    );
}

#[test]
fn minutes_are_whole_and_of_a_day() {
    for (minutes, fault) in [
        ("-5", "it is negative"),
        ("0", "it is zero"),
        ("-0", "it is zero"),
        ("7.5", "expected a whole number in plain digits"),
        ("2e1", "expected a whole number in plain digits"),
        ("1441", "at most 1440"),
        ("99999999999999999999", "at most 1440"),
    ] {
        let message = format!("error: \"{minutes}\" cannot be a number of minutes: {fault}");
        expect(r#""minutes": 20"#, &format!("\"minutes\": ¦{minutes}"), &[&message]);
    }
    expect(
        r#""minutes": 10}"#,
        r#""minutes": ¦-1}"#,
        &["error: \"-1\" cannot be a number of minutes: it is negative"],
    );
    expect(
        r#""min_minutes": 30"#,
        r#""min_minutes": ¦-30"#,
        &["error: \"-30\" cannot be a number of minutes: it is negative"],
    );
    expect(r#""min_minutes": 30"#, r#""min_minutes": 0"#, &[]);
    expect(
        r#""min_minutes": 30"#,
        r#""min_minutes": ¦61"#,
        &["error: the minimum of 61 minutes is more than the 60 planned"],
    );
    expect(
        r#""code": "P1""#,
        r#""code": "P1", "count": ¦0"#,
        &["error: \"0\" cannot be a number of persons: it is zero"],
    );
}

#[test]
fn fixed_times_must_leave_room_for_each_other_and_should_for_what_floats_between() {
    // 20 + 60 minutes from nine end at 10:20.
    expect(r#""12:00""#, r#""10:20""#, &[]);
    expect(r#""12:00""#, r#"¦"10:10""#, &["warning: starts at 10:10, 10 minutes before \"B\" ends"]);
    expect(r#""12:00""#, r#"¦"09:45""#, &["warning: starts at 09:45, 35 minutes before \"B\" ends"]);
    expect(
        r#""id": "A", "#,
        r#""id": "A", "start": ¦"08:30", "#,
        &["warning: starts at 08:30, 30 minutes before the day does"],
    );
    // Of a fixed B of 60 minutes at least 30 must be possible, whatever floats after it.
    let fixed_b = |start| SMALL.replacen(r#""id": "B", "#, &format!(r#""id": "B", "start": "{start}", "#), 1);
    let fixed_c = |start, mark| fixed_b(start).replacen(r#""start": "12:00""#, mark, 1);
    expect_in(
        &fixed_c("11:20", r#""start": ¦"12:00""#),
        &["warning: starts at 12:00, 20 minutes before \"B\" ends"],
    );
    expect_in(
        &fixed_c("11:40", r#""start": ¦"12:00""#),
        &["error: starts at 12:00, 10 minutes before \"B\" ends"],
    );
    let both = fixed_b("13:00");
    expect_in(
        &both.replacen(r#""start": "12:00""#, r#""start": ¦"12:00""#, 1),
        &["error: starts at 12:00, before \"B\" ahead of it at 13:00"],
    );
    // Nothing is said of a time after an item whose length is not known.
    expect_in(
        &SMALL.replacen("\"minutes\": 20", "\"minutes\": ¦0", 1).replacen("12:00", "09:10", 1),
        &["error: \"0\" cannot be a number of minutes: it is zero"],
    );
}

#[test]
fn days_and_ends_are_in_order() {
    let day = |date: &str, mark: &str| {
        format!(
            r#"}}]}}, {{"date": {mark}"{date}", "items": [{{"id": "D", "title": "D", "minutes": 5}}]}}
  ]
}}"#
        )
    };
    let second = |date: &str| {
        let end = "}\n    ]}\n  ]\n}";
        assert!(SMALL.ends_with(end));
        format!("{}{}", SMALL.strip_suffix(end).unwrap(), day(date, "¦"))
    };
    expect_in(
        &second("2023-06-12"),
        &["error: 2023-06-12 stands after 2023-06-13; days go in the order of their dates"],
    );
    expect_in(&second("2023-06-13"), &["error: day \"2023-06-13\" is there twice; first on line 10"]);
    expect_in(&second("2023-06-14").replace('¦', ""), &[]);
    expect(
        r#""17:00""#,
        r#"¦"08:00""#,
        &["error: the hard end 08:00 is not after the start of the day at 09:00"],
    );
    expect(
        r#""17:00""#,
        r#"¦"12:45""#,
        &["warning: the day is planned to end 15 minutes after its hard end"],
    );
    expect(
        r#""id": "C", "#,
        r#""id": "C", "until": ¦"11:00", "#,
        &["error: ends at 11:00, not after its start at 12:00"],
    );
    expect(r#""id": "B", "#, r#""id": "B", "until": "11:00", "#, &[]);
}

#[test]
fn segments_name_one_thing_and_fit_their_item() {
    expect(
        "\"segments\": [\n        {\"municipality\": \"kumanovo\", \"minutes\": 10}",
        "\"segments\": ¦[{\"label\": \"x\", \"minutes\": 50, \"questions_minutes\": 11}",
        &["warning: the segments take 61 minutes; the item has 60"],
    );
    expect(
        r#"{"municipality": "kumanovo", "#,
        "¦{",
        &["error: a segment needs \"municipality\", \"speaker\" or \"label\""],
    );
    expect(
        r#"{"municipality": "kumanovo", "#,
        r#"¦{"municipality": "kumanovo", "label": "x", "#,
        &["error: a segment has only one of \"municipality\", \"speaker\" and \"label\""],
    );
}

#[test]
fn twenty_faults_are_twenty_findings() {
    let plan = include_str!("twenty-faults.json");
    let reading = read(plan.as_bytes());
    let lines: Vec<usize> = reading.findings.iter().map(|finding| finding.line).collect();
    assert_eq!(lines, (2..22).collect::<Vec<_>>(), "{:#?}", found(&reading));
}
