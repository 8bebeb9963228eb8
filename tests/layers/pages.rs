//! The pages say what is so: keys that work, files that are there, a journal line that can be read.

use std::path::Path;

use plenary::app::command::{COMMANDS, Focus};
use plenary::app::words;
use plenary::domain::event::{Body, Event};
use plenary::domain::lang::Lang;
use plenary::i18n::Catalogue;

use super::source::{Source, all};

fn page(path: &str) -> Source {
    all().into_iter().find(|page| page.path == path).expect("the page is there")
}

/// Rows of a table whose first column is code: what stands in it, and the second column.
fn rows(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.lines().filter_map(|line| line.strip_prefix("| `")?.strip_suffix(" |")?.split_once("` | "))
}

/// The keys that a page shows with other names than the program does.
fn wrong_keys(text: &str) -> Vec<String> {
    let texts = Catalogue::load(Lang::En);
    let shown: Vec<(String, String)> = COMMANDS
        .iter()
        .flat_map(|entry| [Focus::Agenda, Focus::Notes].map(|focus| (entry, entry.key_in(focus))))
        .filter_map(|(entry, key)| Some((key?.to_string(), words::command(&texts, entry.command))))
        .collect();
    let is_wrong =
        |(key, name): &(&str, &str)| !shown.iter().any(|(k, n)| (k.as_str(), n.as_str()) == (*key, *name));
    rows(text).filter(is_wrong).map(|(key, name)| format!("{key} is not \"{name}\"")).collect()
}

#[test]
fn the_readme_shows_keys_as_the_program_has_them() {
    let readme = page("README.md").text;
    assert!(rows(&readme).count() > 15);
    assert_eq!(wrong_keys(&readme), Vec::<String>::new());
    assert_eq!(wrong_keys("| `n` | Next item |\n| `j` | Next item |\n| `u` | Redo |\n").len(), 2);
}

/// Links of a page that lead to no file of the tree.
fn broken_links(page: &Source) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(&page.path);
    let folder = folder.parent().expect("a page lies in a folder");
    let targets =
        page.text.split("](").skip(1).filter_map(|rest| rest.split_once(')').map(|(target, _)| target));
    let local = targets.filter(|target| !target.contains("://") && !target.starts_with('#'));
    local
        .filter(|target| !folder.join(target).exists())
        .map(|target| format!("{}: {target}", page.path))
        .collect()
}

#[test]
fn every_link_leads_to_a_file_that_is_there() {
    let broken: Vec<String> =
        all().iter().filter(|page| page.path.ends_with(".md")).flat_map(broken_links).collect();
    assert_eq!(broken, Vec::<String>::new());
    assert_eq!(
        broken_links(&Source::new("docs/a.md", "[a](../README.md) [b](gone.md) [c](https://d.e)")).len(),
        1
    );
}

#[test]
fn the_line_of_the_journal_that_is_shown_is_one() {
    let text = page("ARCHITECTURE.md").text;
    let line = text.lines().find(|line| line.starts_with("{\"v\":")).expect("an example line is shown");
    let tag = "00001".parse().expect("a tag");
    let event = Event::read_json(tag, line.as_bytes()).expect("it is an event");
    assert!(matches!(event.body, Body::Start { item, .. } if item.as_str() == "D1-03"));
    let (sound, sum) = line.split_once(",\"crc\":\"").expect("it ends with its checksum");
    assert_eq!(format!("{:08x}\"}}", crc32fast::hash(sound.as_bytes())), sum);
}

/// What stands in backquotes and looks like a file of the tree.
#[test]
fn the_files_that_the_architecture_names_are_there() {
    let text = page("ARCHITECTURE.md").text;
    let named = text.split('`').skip(1).step_by(2).filter(|name| {
        name.contains('/') && !name.contains(['<', '*', ' ']) && !name.starts_with("sessions/")
    });
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let gone: Vec<&str> =
        named.filter(|name| !top.join(name).exists() && !top.join("src").join(name).exists()).collect();
    assert_eq!(gone, Vec::<&str>::new());
}
