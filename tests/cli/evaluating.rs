//! `plenary evaluation`: counted forms, and what cannot have been counted.

use plenary::domain::event::Body;
use serde_json::json;

use super::shell::Shell;

#[test]
fn the_counted_forms_stand_in_the_minutes() {
    let shell = Shell::small();
    let said = shell.done(&[
        "evaluation",
        "k",
        "--forms",
        "26",
        "--of",
        "30",
        "--score",
        "useful=4.6",
        "--score",
        "Was it warm?=3,7",
        "--remark",
        "more time",
        "--remark",
        "повеќе време",
        "--at",
        "2023-06-13T17:00",
    ]);
    assert_eq!(said, "Evaluation saved: 26 forms. It stands in the minutes.\n");
    let evaluation = shell.minutes()["evaluation"].clone();
    assert_eq!(evaluation["scores"][1], json!({"question": "Was it warm?", "mean": 3.7}));
    assert_eq!(evaluation["remark"]["text"], "more time");
    let macedonian = shell.done(&["export", "--format", "md", "--out", "-", "--lang", "mk"]);
    assert!(macedonian.contains("Најчеста забелешка: повеќе време"), "{macedonian}");
    // A workshop made of the internal minutes has it, too.
    let export = shell.done(&["export", "--format", "json", "--profile", "internal", "--out", "-"]);
    shell.done(&["new", &shell.file("export.json", export), "--id", "again"]);
    let again = shell.done(&["export", "again", "--format", "md", "--out", "-"]);
    assert!(again.contains("26 of 30 forms came back."), "{again}");
    std::fs::remove_dir_all(shell.workshop("again").path()).unwrap();
    // Counted again: the later one counts. Undone, the earlier one does.
    shell.done(&["evaluation", "--forms", "27"]);
    assert_eq!(shell.minutes()["evaluation"]["forms"], 27);
    shell.done(&["live", "undo"]);
    assert_eq!(shell.minutes()["evaluation"]["forms"], 26);
}

#[test]
fn what_cannot_be_counted_is_refused() {
    let shell = Shell::small();
    for (arguments, reason) in [
        (&["--forms", "31", "--of", "30"][..], "31 forms of 30 cannot be"),
        (&["--forms", "0"], "cannot be"),
        (&["--forms", "3", "--score", "useful=5.1"], "a mean from 1 to 5"),
        (&["--forms", "3", "--score", "useful=4", "--score", "useful=3"], "stands once"),
    ] {
        let said = shell.fails(1, &[&["evaluation"], arguments].concat());
        assert!(said.contains(reason), "{said}");
    }
    shell.fails(2, &["evaluation"]);
    shell.fails(2, &["evaluation", "--forms", "3", "--score", "useful"]);
    shell.fails(2, &["evaluation", "--forms", "3", "--remark", "one", "--remark", "two"]);
    shell.record("2023-06-13T07:00:00Z", Body::OffRecord { on: true });
    let said = shell.fails(1, &["evaluation", "--forms", "3", "--remark", "a secret"]);
    assert!(!said.contains("secret"), "{said}");
    assert!(!shell.all_bytes().windows(6).any(|bytes| bytes == b"secret"));
}
