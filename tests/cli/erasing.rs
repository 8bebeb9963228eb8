//! `plenary strike` and `plenary purge`.

use std::fs;

use plenary::domain::attendance::{Attendee, Consent};
use plenary::domain::event::Body;

use super::shell::{KUMANOVO, SMALL, Shell};

const SECRET: &str = "Нема буџет për këshillin e qytetit";

fn note(shell: &Shell, text: &str, person: &str) -> String {
    let told = shell.done(&["note", "k", text, "--as", person]);
    told.split_whitespace().next().unwrap().to_owned()
}

/// The files of the workspace and the state folder that hold a text.
fn files_with(shell: &Shell, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![shell.space().parent().unwrap().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if memchr::memmem::find(&fs::read(&path).unwrap(), text.as_bytes()).is_some() {
                found.push(path.file_name().unwrap().to_string_lossy().into_owned());
            }
        }
    }
    found
}

#[test]
fn a_note_is_struck_with_its_exports_and_the_rest_stays() {
    let shell = Shell::small();
    let id = note(&shell, &format!("c: {SECRET}"), "ana");
    note(&shell, "l: Stays where it is", "ana");
    shell.done(&["export", "k", "--profile", "internal"]);
    shell.done(&["live", "start", "A", "--at", "2023-06-13T09:00"]);
    assert_eq!(files_with(&shell, SECRET).len(), 3);
    let told = shell.done(&["strike", "k", &id, "--yes"]);
    assert!(told.starts_with("Erased: its words are in no file any more. 2 exports held it"), "{told}");
    assert!(told.contains("k.internal.en.md"), "{told}");
    assert_eq!(files_with(&shell, SECRET), Vec::<String>::new());
    let minutes = shell.done(&["export", "k", "--profile", "internal", "--format", "json", "--out", "-"]);
    assert!(minutes.contains("Stays where it is") && !minutes.contains(&id));
    // Once more does no harm.
    assert_eq!(shell.done(&["strike", &id, "--yes"]), "Erased: its words are in no file any more.\n");
}

#[test]
fn files_for_word_and_excel_go_with_the_words_that_they_hold() {
    let shell = Shell::small();
    let id = note(&shell, &format!("c: {SECRET}"), "ana");
    let formats = ["--format", "docx,xlsx"];
    shell.done(&[&["export", "k", "--profile", "internal"][..], &formats].concat());
    // Nobody translated it, so that the public version does not have it.
    shell.done(&[&["export", "k", "--profile", "public", "--lang", "fr"][..], &formats].concat());
    let told = shell.done(&["strike", "k", &id, "--yes"]);
    assert!(told.contains("2 exports held it") && told.contains("k.internal.en.docx"), "{told}");
    assert!(!told.contains("Look at these yourself"), "{told}");
    let folder = fs::read_dir(shell.space().join("exports/k")).unwrap();
    let mut left: Vec<_> = folder.map(|entry| entry.unwrap().file_name()).collect();
    left.sort();
    assert_eq!(left, ["k.public.fr.docx", "k.public.fr.xlsx"]);
}

#[test]
fn nobody_is_asked_without_a_terminal_and_nothing_goes() {
    let shell = Shell::small();
    let id = note(&shell, &format!("c: {SECRET}"), "ana");
    let said = shell.fails(2, &["strike", "k", &id]);
    assert!(said.contains("--yes"), "{said}");
    assert!(shell.fails(2, &["purge", "k"]).contains("--yes"));
    assert_eq!(files_with(&shell, SECRET).len(), 1);
}

#[test]
fn an_unknown_note_is_refused_with_the_nearest_and_how_to_find_it() {
    let shell = Shell::small();
    let id = note(&shell, &format!("c: {SECRET}"), "ana");
    let (start, end) = id.split_at(3);
    let typo = format!("{start}0{}", &end[1..]);
    for typed in ["nothing", "00000-1", "", &typo] {
        let said = shell.fails(1, &["strike", "k", typed, "--yes"]);
        assert!(said.contains(&format!("There is no note “{typed}”")), "{said}");
        assert!(said.contains("plenary export k --profile internal --format json --out -"), "{said}");
    }
    assert!(shell.fails(1, &["strike", "k", &typo, "--yes"]).contains(&id));
}

#[test]
fn who_still_runs_is_named_and_finished_by_the_next_strike() {
    use std::io::{BufRead, BufReader, Write};
    let shell = Shell::small();
    // A stream holds its file until it ends, and does not look at what others write.
    let mut stream = shell.start(&["note", "k", "-", "--as", "boris"]);
    writeln!(stream.stdin.as_mut().unwrap(), "c: {SECRET}").unwrap();
    let mut out = BufReader::new(stream.stdout.take().unwrap());
    let mut told = String::new();
    out.read_line(&mut told).unwrap();
    let id = told.split_whitespace().next().unwrap().to_owned();
    let said = shell.fails(3, &["strike", "k", &id, "--yes"]);
    assert!(said.contains("boris") && said.contains("again"), "{said}");
    assert!(shell.fails(1, &["purge", "k", "--yes"]).contains("boris"));
    drop(stream.stdin.take());
    assert!(stream.wait().unwrap().success());
    assert_eq!(shell.done(&["strike", "k", &id, "--yes"]), "Erased: its words are in no file any more.\n");
    assert_eq!(files_with(&shell, SECRET), Vec::<String>::new());
}

#[test]
fn what_cannot_be_erased_is_told_with_the_file_and_finished_later() {
    let shell = Shell::small();
    let id = note(&shell, &format!("c: {SECRET}"), "ana");
    let [file] = &files_with(&shell, SECRET)[..] else { panic!("one file") };
    let blocked = shell.workshop("k").journal().join(format!("{file}.new/full"));
    fs::create_dir_all(&blocked).unwrap();
    let said = shell.fails(3, &["strike", "k", &id, "--yes"]);
    assert!(said.contains(file.as_str()), "{said}");
    fs::remove_dir_all(blocked.parent().unwrap()).unwrap();
    shell.done(&["strike", "k", &id, "--yes"]);
    assert_eq!(files_with(&shell, SECRET), Vec::<String>::new());
}

#[test]
fn a_purge_removes_participants_and_authors_and_keeps_what_was_said() {
    let shell = Shell::empty();
    shell.done(&["new", KUMANOVO, "--id", "k"]);
    note(&shell, "c kum: No line in the budget", "Ana Petrovska");
    note(&shell, "p: Bilingual youth centres", "Бардха");
    note(&shell, "l: Unsigned", "rapporteur");
    shell.done(&["live", "start", "D1-01", "--at", "2023-06-13T09:00", "--as", "Ana Petrovska"]);
    shell.done(&["export", "k", "--profile", "internal"]);
    let who = Attendee::Participant("KUM-1".into());
    for body in [
        Body::Present { day: 0, who, count: 1 },
        Body::Consent { who: "KUM-1".into(), consent: Consent::List, given: Some(true) },
        Body::Headcount { item: "D1-01".into(), category: "local_leader".into(), count: 4 },
    ] {
        shell.record("2023-06-13T09:05:00Z", body);
    }
    let names = shell.workshop("k").path().join("names.json");
    fs::write(&names, r#"{"KUM-1": "Maksim D."}"#).unwrap();
    fs::create_dir_all(shell.workshop("k").drafts()).unwrap();
    let plan = fs::read_to_string(shell.workshop("k").plan_path()).unwrap();
    let told = shell.done(&["check", "k"]);
    assert!(told.contains("Personal data was to be kept until"), "{told}");

    let told = shell.done(&["purge", "k", "--yes"]);
    for said in ["3 authors", "gone from the plan", "2 counts and consents", "list of names", "k"] {
        assert!(told.contains(said), "{said}: {told}");
    }
    assert!(!names.exists());
    for gone in ["Ana Petrovska", "Бардха", "Maksim D.", "KUM-1"] {
        let left = files_with(&shell, gone);
        let left: Vec<_> = left.iter().filter(|name| !name.contains("internal")).collect();
        assert!(left.is_empty(), "{gone} in {left:?}");
    }
    let after = fs::read_to_string(shell.workshop("k").plan_path()).unwrap();
    let (start, end) = (plan.find("\"participants\"").unwrap(), plan.find("\"team\"").unwrap());
    assert_eq!(after, format!("{}{}", &plan[..start], &plan[end..]), "the rest byte for byte");
    let minutes = shell.done(&["export", "k", "--profile", "internal", "--format", "json", "--out", "-"]);
    for said in ["No line in the budget", "Bilingual youth centres", "Unsigned"] {
        assert!(minutes.contains(said), "{said}");
    }
    assert!(!shell.done(&["check", "k"]).contains("Personal data"));
    assert_eq!(shell.done(&["purge", "k", "--yes"]), "“k” holds neither participants nor authors.\n");
    // People go on under their names, if they do.
    note(&shell, "c: Afterwards", "Ana Petrovska");
    assert!(shell.done(&["purge", "k", "--yes"]).contains("1 author"));
}

#[test]
fn a_workshop_without_people_is_not_touched() {
    let shell = Shell::with_plan(SMALL);
    note(&shell, "c: one", "rapporteur");
    let before = fs::metadata(shell.workshop("k").plan_path()).unwrap().modified().unwrap();
    shell.done(&["purge", "k", "--yes"]);
    assert_eq!(fs::metadata(shell.workshop("k").plan_path()).unwrap().modified().unwrap(), before);
}

/// A workshop `k` with an action, taken over by `next`, and from there by `third`.
fn carried(shell: &Shell) -> (String, String) {
    let action = note(shell, &format!("a kum: {SECRET}"), "ana");
    note(shell, "a kum: Something else stays", "ana");
    for (id, earlier) in [("next", "k"), ("third", "next")] {
        let plan = shell.file("next.json", SMALL);
        let said = shell.done(&["new", &plan, "--id", id, "--follow-up", earlier]);
        assert!(said.contains("2 open actions"), "{said}");
    }
    let out = ["export", "next", "--profile", "internal", "--format", "json", "--out", "-"];
    let minutes = shell.run(&out).out;
    let minutes = super::shell::json(&minutes);
    let actions = minutes["notes"]["action"].as_array().unwrap();
    let taken = actions.iter().find(|action| action["text"] == SECRET).unwrap();
    (action, taken["id"].as_str().unwrap().to_owned())
}

#[test]
fn a_strike_follows_into_the_workshops_that_took_the_action_over() {
    let shell = Shell::small();
    let (id, taken) = carried(&shell);
    // What was said of it there goes with it.
    let changes = vec![plenary::domain::note::Change::Text("Nuk ka para, u tha tjetër herë".into())];
    let taken = taken.parse().unwrap();
    shell.record_in(
        "next",
        "2023-06-13T08:00:00Z",
        Body::Edit { note: taken, changes, base: taken, reason: None },
    );
    for workshop in ["next", "third"] {
        shell.run(&["export", workshop, "--profile", "internal", "--format", "md,docx"]);
    }
    assert!(files_with(&shell, SECRET).len() > 3);
    let told = shell.done(&["strike", "k", &id, "--yes"]);
    for part in [
        "Erased: its words are in no file any more.",
        "It was carried over into “next” and is erased there, too. 2 exports held it",
        "It was carried over into “third” and is erased there, too. 2 exports held it",
    ] {
        assert!(told.contains(part), "{told}");
    }
    assert_eq!(files_with(&shell, SECRET), Vec::<String>::new());
    assert_eq!(files_with(&shell, "u tha tjetër herë"), Vec::<String>::new());
    for workshop in ["k", "next", "third"] {
        let out = ["export", workshop, "--profile", "internal", "--format", "json", "--out", "-"];
        assert!(shell.run(&out).out.contains("Something else stays"), "{workshop}");
    }
    // Once more does no harm, and finds nothing.
    let told = shell.done(&["strike", "k", &id, "--yes"]);
    assert_eq!(told, "Erased: its words are in no file any more.\n");
}

#[test]
fn what_was_noted_before_it_was_taken_over_stays_when_it_is_struck_where_it_went() {
    let shell = Shell::small();
    let (_, taken) = carried(&shell);
    let told = shell.done(&["strike", "next", &taken, "--yes"]);
    assert!(told.contains("“third”") && !told.contains("“k”"), "{told}");
    assert_eq!(files_with(&shell, SECRET).len(), 1);
}

#[test]
fn what_shares_its_words_in_the_workshop_that_took_it_over_goes_too() {
    let shell = Shell::small();
    let (id, taken) = carried(&shell);
    let told = shell.done(&["note", "next", "l: Mine alone", "--as", "boris"]);
    let own: plenary::domain::ids::NoteId = told.split_whitespace().next().unwrap().parse().unwrap();
    let mut merged = plenary::domain::note::NoteFields::new(
        plenary::domain::note::Kind::Action,
        "Both made into one in the next one",
        plenary::domain::note::Level::None,
    );
    merged.merged_from = vec![taken.parse().unwrap(), own];
    shell.record_in("next", "2023-06-13T08:00:00Z", Body::Note(Box::new(merged)));
    let told = shell.done(&["strike", "k", &id, "--yes"]);
    assert!(told.contains("“next”"), "{told}");
    for text in [SECRET, "Both made into one", "Mine alone"] {
        assert_eq!(files_with(&shell, text), Vec::<String>::new(), "{text}");
    }
}
