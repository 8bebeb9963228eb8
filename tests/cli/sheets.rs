//! `plenary sheet`: which files, and never over one without being told.

use std::fs;

use super::shell::Shell;

fn written(shell: &Shell) -> Vec<String> {
    let names = fs::read_dir(shell.space().join("exports/k")).unwrap();
    let mut names: Vec<String> =
        names.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_take_home_sheet_is_written_for_each_municipality_or_for_the_named_one() {
    let shell = Shell::small();
    shell.done(&["note", "--item", "A", "c cair: No budget line"]);
    let said = shell.done(&["sheet", "take-home"]);
    assert!(said.starts_with("2 files exported to "), "{said}");
    assert_eq!(written(&shell), ["k.take-home.cair.en.md", "k.take-home.kumanovo.en.md"]);
    let sheet =
        shell.done(&["sheet", "take-home", "k", "--municipality", "Çair", "--out", "-", "--lang", "fr"]);
    assert!(sheet.starts_with("# Fiche à emporter") && sheet.contains("No budget line"), "{sheet}");
    let said = shell.fails(1, &["sheet", "take-home", "--municipality", "cair"]);
    assert!(said.contains("exists and was left as it is"), "{said}");
    shell.done(&["sheet", "take-home", "--municipality", "cair", "--force"]);
}

#[test]
fn each_sheet_is_written_in_the_language_that_is_asked_for() {
    let shell = Shell::small();
    for kind in ["opener", "donors", "interpreters"] {
        for lang in ["en", "fr", "mk", "sq"] {
            shell.done(&["sheet", kind, "--lang", lang]);
        }
    }
    assert_eq!(written(&shell).len(), 12);
    shell.done(&["sheet", "opener", "--format", "html,docx"]);
    let folder = shell.space().join("exports/k");
    let page = fs::read_to_string(folder.join("k.opener.en.html")).unwrap();
    assert!(page.contains("<title>K") && page.contains("Opening of day 1"), "{page}");
    assert!(fs::read(folder.join("k.opener.en.docx")).unwrap().starts_with(b"PK"));
    shell.fails(2, &["sheet", "opener", "--format", "docx", "--out", "-"]);
    let first = shell.done(&["sheet", "donors", "--out", "-"]);
    assert_eq!(shell.done(&["sheet", "donors", "--out", "-"]), first);
}

#[test]
fn what_is_no_sheet_is_told() {
    let shell = Shell::small();
    assert!(shell.fails(2, &["sheet", "take-home", "--out", "-"]).contains("takes one sheet"));
    assert!(shell.fails(2, &["sheet", "opener", "--municipality", "cair"]).contains("Only the take-home"));
    assert!(shell.fails(1, &["sheet", "take-home", "--municipality", "Atlantis"]).contains("Kumanovo, Čair"));
    assert!(shell.fails(1, &["sheet", "opener", "--format", "json"]).contains("no document"));
    shell.fails(2, &["sheet", "poster"]);
    assert!(!shell.space().join("exports").exists());
}
