//! `plenary export --template`: by a form of one's own, and nothing half-done when it is wrong.

use std::fs;

use super::shell::Shell;

#[test]
fn the_markdown_is_written_by_the_template_and_the_rest_as_always() {
    let shell = Shell::small();
    shell.done(&["note", "l: one | two"]);
    let template = shell
        .file("mine.j2", "Hello\r\n{% for note in lessons %}\r\n| {{ note.text }} |\r\n{% endfor %}\r\n");
    shell.done(&["export", "--profile", "internal", "--template", &template]);
    let read = |name: &str| fs::read_to_string(shell.space().join("exports/k").join(name)).unwrap();
    assert!(read("k.internal.en.md").ends_with("Hello\n| one \\| two |\n"), "{}", read("k.internal.en.md"));
    assert!(read("k.internal.en.json").contains("one | two"));
    let printed = shell.done(&[
        "export",
        "--profile",
        "internal",
        "--format",
        "md",
        "--out",
        "-",
        "--template",
        &template,
    ]);
    assert_eq!(printed, read("k.internal.en.md"));
}

#[test]
fn a_wrong_template_is_told_with_file_and_line_and_nothing_is_written() {
    let shell = Shell::small();
    let template = shell.file("mine.j2", "# {{ title }}\n\n{{ titel }}\n");
    for (lang, said) in [
        ("en", "mine.j2, line 3: “titel” is not in the data"),
        ("fr", "mine.j2, ligne 3\u{a0}: «\u{a0}titel\u{a0}» n’est pas"),
        ("mk", "mine.j2, ред 3: „titel“ го нема"),
        ("sq", "mine.j2, rreshti 3: „titel“ nuk është"),
    ] {
        let told = shell.fails(1, &["export", "--lang", lang, "--template", &template]);
        assert!(told.contains(said) && told.contains("\n    3 | {{ titel }}\n"), "{told}");
    }
    assert!(!shell.space().join("exports").exists());
    let bytes = shell.space().join("latin.j2");
    fs::write(&bytes, b"\xe9").unwrap();
    assert!(shell.fails(1, &["export", "--template", bytes.to_str().unwrap()]).contains("not UTF-8"));
    let folder = shell.space().to_str().unwrap().to_owned();
    shell.fails(3, &["export", "--template", &folder]);
    shell.fails(3, &["export", "--template", "nowhere.j2"]);
    assert!(
        shell.fails(2, &["export", "--format", "json,csv", "--template", &template]).contains("--format md")
    );
    assert!(!shell.space().join("exports").exists());
}
