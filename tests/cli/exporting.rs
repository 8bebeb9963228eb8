//! `plenary export`: which files, and never over one without being told.

use std::fs;

use super::shell::{Shell, json};

fn exported(shell: &Shell) -> Vec<String> {
    let folder = shell.space().join("exports/k");
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn markdown_and_json_for_the_participants_are_written_when_nothing_else_is_said() {
    let shell = Shell::small();
    shell.done(&["note", "c kum: a word"]);
    let said = shell.done(&["export"]);
    assert_eq!(exported(&shell), ["k.participants.en.json", "k.participants.en.md"]);
    assert!(
        said.starts_with("2 files exported to ") && said.contains("\n  k.participants.en.md\n"),
        "{said}"
    );
    shell.done(&["export", "k", "--lang", "sq", "--profile", "internal", "--format", "md,md"]);
    assert_eq!(exported(&shell).len(), 3);
}

#[test]
fn a_file_that_is_there_is_left_as_it_is_unless_it_is_forced() {
    let shell = Shell::small();
    shell.done(&["export", "--format", "json"]);
    let file = shell.space().join("exports/k/k.participants.en.json");
    fs::write(&file, "mine").unwrap();
    let said = shell.fails(1, &["export"]);
    assert!(said.contains("k.participants.en.json exists and was left as it is"), "{said}");
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    assert_eq!(exported(&shell), ["k.participants.en.json"], "half an export was written");
    shell.done(&["export", "--force"]);
    assert!(fs::read_to_string(&file).unwrap().starts_with('{'));
}

#[test]
fn the_same_workshop_and_date_give_the_same_bytes_and_the_date_is_borne() {
    let shell = Shell::small();
    shell.done(&["note", "c kum: a word"]);
    let arguments = ["export", "--out", "-", "--format", "md", "--at", "2023-06-20"];
    let first = shell.done(&arguments);
    assert!(first.contains("20 June 2023"), "{first}");
    assert_eq!(shell.done(&arguments), first);
    assert_ne!(shell.done(&["export", "--out", "-", "--format", "md", "--at", "2023-06-21T09:00"]), first);
}

#[test]
fn standard_output_takes_one_format() {
    let shell = Shell::small();
    json(&shell.done(&["export", "--out", "-", "--format", "json"]));
    assert!(shell.fails(2, &["export", "--out", "-"]).contains("one format"));
    assert!(!shell.space().join("exports").exists());
}

#[test]
fn files_for_word_and_excel_are_written_and_not_to_standard_output() {
    let shell = Shell::small();
    shell.done(&["note", "c kum: a word"]);
    shell.done(&["export", "--format", "docx,xlsx", "--profile", "public", "--lang", "mk"]);
    assert_eq!(exported(&shell), ["k.public.mk.docx", "k.public.mk.xlsx"]);
    for name in exported(&shell) {
        let file = fs::read(shell.space().join("exports/k").join(name)).unwrap();
        assert!(file.starts_with(b"PK"));
    }
    let said = shell.fails(2, &["export", "--format", "docx", "--out", "-"]);
    assert!(said.contains("docx is a file for a program, not text"), "{said}");
}

#[test]
fn another_folder_is_made_and_one_that_cannot_be_is_a_disk_error() {
    let shell = Shell::small();
    let folder = shell.space().join("a/b");
    shell.done(&["export", "--out", folder.to_str().unwrap()]);
    assert!(folder.join("k.participants.en.md").is_file());
    let file = shell.file("a-file", "");
    shell.fails(3, &["export", "--out", &file]);
}

#[test]
fn what_there_is_not_is_wrong_usage() {
    let shell = Shell::small();
    shell.fails(2, &["export", "--format", "pdf"]);
    shell.fails(2, &["export", "--profile", "everybody"]);
    assert!(!shell.space().join("exports").exists());
}

#[test]
fn beside_the_internal_markdown_lies_the_picture_that_it_shows() {
    let shell = Shell::small();
    let internal = ["export", "--profile", "internal", "--format"];
    let with = |format: &'static str| [&internal[..], &[format]].concat();
    shell.done(&with("md"));
    assert_eq!(exported(&shell), ["k.internal.en.md"], "nothing was held yet");
    shell.done(&["live", "next"]);
    shell.done(&["live", "end"]);
    let said = shell.done(&[&with("md")[..], &["--force"]].concat());
    assert!(said.contains("\n  k.internal.en.timeline.svg\n"), "{said}");
    let folder = shell.space().join("exports/k");
    let markdown = fs::read_to_string(folder.join("k.internal.en.md")).unwrap();
    assert!(markdown.contains("](k.internal.en.timeline.svg)"), "{markdown}");
    let svg = fs::read_to_string(folder.join("k.internal.en.timeline.svg")).unwrap();
    roxmltree::Document::parse(&svg).unwrap();
    let said = shell.fails(1, &with("md"));
    assert!(said.contains("exists and was left as it is"), "{said}");
    // Where no picture can lie, none is shown; JSON shows none; the participants have none.
    let printed = shell.done(&[&with("md")[..], &["--out", "-"]].concat());
    assert!(!printed.contains("svg"), "{printed}");
    shell.done(&with("json"));
    shell.done(&["export"]);
    let names = exported(&shell);
    assert_eq!(names.iter().filter(|name| name.ends_with("svg")).count(), 1, "{names:?}");
}

#[test]
fn questions_that_nobody_closed_are_named_before_a_draft_is_written() {
    let shell = Shell::small();
    shell.done(&["note", "q: Who pays for the room?"]);
    let answer = shell.run(&["export", "--format", "md"]);
    assert_eq!(answer.code, 0);
    assert!(
        answer.err.contains("1 question is still to be closed (exchange, 7): Who pays"),
        "{}",
        answer.err
    );
    assert_eq!(exported(&shell).len(), 1);
}

#[test]
fn all_versions_and_languages_are_written_in_one_go_or_none() {
    let shell = Shell::small();
    shell.done(&["note", "c kum: a word"]);
    shell.done(&["export", "--profile", "all", "--format", "md"]);
    let all = ["k.internal.en.md", "k.participants.en.md", "k.public.en.md"];
    assert_eq!(exported(&shell), all);
    let said = shell.fails(1, &["export", "--profile", "public,internal", "--format", "md,json"]);
    assert!(said.contains("k.public.en.md exists"), "{said}");
    assert_eq!(exported(&shell), all, "half an export was written");
    assert!(
        shell
            .fails(2, &["export", "--out", "-", "--format", "md", "--profile", "all"])
            .contains("one profile")
    );
    shell.fails(2, &["export", "--all-langs", "--lang", "mk"]);
}

#[test]
fn what_is_given_out_keeps_its_number_until_something_changes() {
    let shell = Shell::small();
    shell.done(&["note", "c kum: a word"]);
    let print = |at: &str| shell.done(&["export", "--out", "-", "--format", "md", "--at", at]);
    assert!(print("2023-06-14").contains("Draft 1 of 14 June 2023 |"));
    let said = shell.done(&["export", "--format", "md", "--at", "2023-06-14", "--issue", "draft"]);
    assert!(said.contains("Given out as draft 1; corrections are accepted until 21 June 2023."), "{said}");
    let file = fs::read_to_string(shell.space().join("exports/k/k.participants.en.md")).unwrap();
    // Days later it is the same edition, byte for byte.
    assert_eq!(print("2023-06-19"), file);
    assert!(file.contains("Draft 1 of 14 June 2023 – corrections until 21 June 2023"), "{file}");
    shell.done(&["note", "c kum: another word"]);
    assert!(print("2023-06-19").contains("Draft 2 of 19 June 2023 |"));
    let last = ["export", "--format", "md", "--at", "2023-06-22", "--issue", "final", "--force"];
    assert!(shell.done(&last).contains("Given out as final version 2."));
    assert!(print("2023-06-30").contains("Final version 2 of 22 June 2023"));
    // A corrected edition follows.
    shell.done(&["note", "c kum: a third word"]);
    assert!(print("2023-06-30").contains("Draft 3 of 30 June 2023"));
}

#[test]
fn an_edition_whose_files_were_not_written_was_not_given_out() {
    let shell = Shell::small();
    let file = shell.file("a-file", "");
    shell.fails(3, &["export", "--out", &file, "--issue", "draft"]);
    shell.fails(2, &["export", "--out", "-", "--format", "md", "--issue", "draft"]);
    shell.fails(2, &["export", "--issue", "final", "--corrections-until", "2023-06-27"]);
    shell.fails(2, &["export", "--corrections-until", "2023-06-27"]);
    let until = ["export", "--issue", "draft", "--corrections-until", "2023-06-27"];
    assert!(shell.done(&until).contains("draft 1; corrections are accepted until 27 June 2023"));
}

#[test]
fn every_format_has_a_file_of_its_own() {
    let shell = Shell::small();
    shell.done(&["note", "a kum: fix a date due 2023-08-01"]);
    shell.done(&["live", "next"]);
    shell.done(&["live", "end"]);
    shell.done(&["export", "--format", "csv,html,ics", "--lang", "mk", "--profile", "internal"]);
    assert_eq!(exported(&shell), ["k.internal.mk.csv", "k.internal.mk.html", "k.internal.mk.ics"]);
    let read = |name: &str| fs::read_to_string(shell.space().join("exports/k").join(name)).unwrap();
    assert!(read("k.internal.mk.csv").starts_with("\u{feff}Ознака,"));
    // A page holds its picture.
    assert!(read("k.internal.mk.html").contains("<svg "));
    assert!(read("k.internal.mk.ics").contains("DTSTART;VALUE=DATE:20230801"));
}
