//! `plenary new` and `plenary check` with agendas as people have them, and the template to fill in.

use std::fs;

use plenary::import::plan;

use super::shell::{Shell, assert_harmless};

const AGENDA: &str = "# Exchange of municipalities

Tuesday 13 June 2023

- 9:00 – 9:30 Opening
- 9:30 – 10:30 Panel
- 10:30 – 11:00 Closing

Day 2

- 9:00 – 9:20 Recap
";

const ANSWERS: [&str; 4] = ["--timezone", "Europe/Skopje", "--date", "2023-06-14"];

#[test]
fn what_was_understood_is_shown_and_nothing_is_made_while_something_is_open() {
    let shell = Shell::empty();
    let file = shell.file("agenda.md", AGENDA);
    for command in ["new", "check"] {
        let answer = shell.run(&[command, &file]);
        assert_eq!(answer.code, 1, "{answer:?}");
        assert!(
            answer
                .out
                .contains("Day 1 · Tuesday 13 June 2023 (“Tuesday 13 June 2023”)\n  09:00–09:30  Opening"),
            "{answer:?}"
        );
        assert!(answer.out.contains("agenda.md:9:1: which date, with its year, is day 2"), "{answer:?}");
        assert!(answer.out.contains("in which time zone"), "{answer:?}");
        assert!(
            answer.err.contains("2 questions") && answer.err.contains("--date YYYY-MM-DD --timezone ZONE"),
            "{answer:?}"
        );
    }
    // Not even where nobody is to be asked.
    assert_eq!(shell.run(&["new", &file, "--yes"]).code, 1);
    assert!(!shell.space().join("sessions").exists(), "something was made");
}

#[test]
fn with_every_answer_it_is_made_after_a_yes_and_its_plan_is_sound() {
    let shell = Shell::empty();
    let file = shell.file("agenda.md", AGENDA);
    let open = [&["new", &file][..], &ANSWERS].concat();
    let answer = shell.run(&open);
    assert!(
        answer.code == 1 && answer.err.contains("--yes") && answer.out.contains("Nothing is open"),
        "{answer:?}"
    );
    assert!(!shell.space().join("sessions").exists(), "something was made");
    let said =
        shell.done(&[&open[..], &["--yes", "--id", "k", "--language", "en,mk", "--title", "K"]].concat());
    assert!(said.contains("“K”") || said.contains("K · k · Europe/Skopje · en, mk"), "{said}");
    let reading = plan::read(&fs::read(shell.workshop("k").plan_path()).unwrap());
    assert_eq!(reading.findings, []);
    let made = reading.plan.unwrap();
    assert_eq!((made.days.len(), made.days[1].date.to_string()), (2, "2023-06-14".to_owned()));
    assert!(made.days[0].items[2].start.is_some(), "the closing keeps its time");
    let again = shell.run(&[&open[..], &["--yes", "--id", "k"]].concat());
    assert!(again.code == 1 && again.err.contains("exists already"), "{again:?}");
    let status = shell.status("2023-06-13T09:17+02:00");
    assert_eq!(status["items"].as_array().unwrap().len(), 3);
}

#[test]
fn answers_that_no_answer_can_be_are_wrong_usage_or_asked_again() {
    let shell = Shell::empty();
    let file = shell.file("agenda.md", AGENDA);
    shell.fails(2, &["new", &file, "--date", "13 June"]);
    shell.fails(2, &["new", &file, "--language", "xx"]);
    let answer = shell.run(&["new", &file, "--timezone", "Europe/Skopie", "--date", "2023-06-14"]);
    assert!(answer.out.contains("is it Europe/Skopje?"), "{answer:?}");
    let answer = shell.run(&["new", &file, "--timezone", "Europe/Skopje", "--date", "2023-06-12"]);
    assert!(answer.out.contains("Monday 12 June 2023 stands after Tuesday 13 June 2023"), "{answer:?}");
    let answer =
        shell.run(&["new", &file, "--id", "../out", "--timezone", "Europe/Skopje", "--date", "2023-06-14"]);
    assert!(answer.out.contains("cannot be a short name"), "{answer:?}");
    // A plan says these itself.
    let said = shell.fails(2, &["new", super::shell::KUMANOVO, "--date", "2023-06-13"]);
    assert!(said.contains("--date"), "{said}");
}

#[test]
fn nothing_in_a_file_is_obeyed_by_the_terminal() {
    let shell = Shell::empty();
    let file = shell
        .file("a.md", "# A\u{1b}[2J\n\n13.06.2023\n- 9:00-9:30 B\u{7}\u{202e}\n- x:y C\u{1b}]0;t\u{7}\n");
    let answer = shell.run(&["check", &file]);
    assert_harmless(&answer.out);
    assert_harmless(&answer.err);
}

#[test]
fn a_template_is_written_once_and_is_a_plan_as_it_is() {
    let shell = Shell::empty();
    for name in ["plan.xlsx", "plan.csv"] {
        let file = shell.space().join(name).display().to_string();
        shell.done(&["new", "--template", &file, "--lang", "sq"]);
        let before = fs::read(&file).unwrap();
        let said = shell.fails(1, &["new", "--template", &file]);
        assert!(said.contains("already"), "{said}");
        assert_eq!(fs::read(&file).unwrap(), before);
        let said = shell.done(&["check", &file]);
        assert!(said.contains("Hapja") && said.contains("Nothing is open"), "{said}");
        shell.done(&["new", &file, "--yes", "--id", &name.replace('.', "-")]);
    }
    shell.fails(2, &["new", "--template", "plan.md"]);
    shell.fails(2, &["new", "--template", "plan.xlsx", "--yes"]);
    shell.fails(2, &["new"]);
    shell.fails(3, &["new", "nowhere.xlsx"]);
}

#[test]
fn an_encoding_that_is_open_is_asked_and_answered_by_its_name() {
    let shell = Shell::empty();
    let file = shell.file("ana.txt", b"13 June 2023\n9:00-9:30 Welcome by Ana Kova\xe8\n9:30-10:00 Panel");
    let answer = shell.run(&["new", &file, "--timezone", "Europe/Skopje", "--title", "T", "--yes"]);
    assert_eq!(answer.code, 1);
    assert!(
        answer.out.contains("windows-1250: “Kovač”") && answer.err.contains("--encoding NAME"),
        "{answer:?}"
    );
    assert!(!shell.space().join("sessions").exists());
    shell.fails(2, &["new", &file, "--encoding", "letters"]);
    let said = shell.fails(2, &["new", &shell.file("book.xlsx", "x"), "--encoding", "1250"]);
    assert!(said.contains(".csv"), "{said}");
    let zone = ["--timezone", "Europe/Skopje", "--title", "T", "--yes"];
    shell.done(&[&["new", &file, "--encoding", "1250"][..], &zone].concat());
    let plan = fs::read_to_string(shell.space().join("sessions/t-2023/plan.json")).unwrap();
    assert!(plan.contains("Ana Kovač"), "{plan}");
}
