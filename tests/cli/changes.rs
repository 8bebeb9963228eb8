//! What changed between two editions of the minutes, from the shell.

use super::shell::Shell;

#[test]
fn editions_are_compared_with_each_other_and_with_now() {
    let shell = Shell::small();
    shell.done(&["note", "c kum: the first word"]);
    let said = shell.fails(1, &["changes"]);
    assert!(said.contains("No edition of the minutes has been given out yet"), "{said}");
    shell.done(&["export", "--issue", "draft"]);
    assert!(shell.done(&["changes"]).contains("Nothing in it is new, in other words or changed."));
    shell.done(&["note", "p: a second one"]);
    let now = shell.done(&["changes", "--profile", "internal"]);
    assert!(now.contains("a second one") && !now.contains("the first word"), "{now}");
    shell.done(&["export", "--issue", "final", "--force"]);
    shell.done(&["note", "l: a third"]);
    let between = shell.done(&["changes", "--profile", "internal", "--from", "1", "--to", "2"]);
    assert!(between.contains("→ Final version 2 of"), "{between}");
    assert!(between.contains("a second one") && !between.contains("a third"), "{between}");
    assert!(shell.done(&["changes", "--profile", "internal", "--lang", "mk"]).contains("(ново)"));
    assert!(shell.fails(1, &["changes", "--from", "7"]).contains("There are: 1, 2"));
    shell.fails(2, &["changes", "--from", "2", "--to", "1"]);
}

/// An edition says in its files what changed since the one before, in the versions in which that was given out.
#[test]
fn an_export_tells_what_changed_where_its_readers_can_compare() {
    let shell = Shell::small();
    shell.done(&["note", "c!on_record kum: the first word"]);
    shell.done(&["export", "--profile", "participants", "--format", "md", "--issue", "draft"]);
    shell.done(&["note", "p kum: a second one"]);
    let export = |profile: &str, format: &str| {
        shell.done(&["export", "--profile", profile, "--format", format, "--out", "-"])
    };
    assert!(export("participants", "md").contains("Changes since draft 1 of"));
    assert!(export("participants", "html").contains("Changes since draft 1 of"));
    assert!(export("participants", "json").contains("\"changes\""));
    assert!(export("internal", "md").contains(" – new\n"));
    assert!(!export("public", "md").contains("Changes since"));
    assert!(shell.done(&["changes", "--profile", "public"]).contains("was not given out in this version"));
    shell.done(&["export", "--profile", "all", "--format", "md", "--issue", "final", "--force"]);
    let last = export("participants", "md");
    assert!(last.contains("Final version 2 of") && last.contains("Changes since draft 1 of"), "{last}");
    shell.done(&["note", "l kum: after the final version"]);
    assert!(export("public", "md").contains("Changes since final version 2 of"));
}
