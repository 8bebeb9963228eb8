//! Imports point downwards only (`ARCHITECTURE.md`, layers).

use super::source::{Source, rust};

/// A layer, the paths of the crate that it may use beside its own, and what it must know nothing of.
struct Layer {
    name: &'static str,
    may_use: &'static [&'static str],
    knows_nothing_of: &'static [&'static str],
}

const TERMINALS: &[&str] = &["crossterm", "rustix", "signal_hook", "vt100"];
const OUTSIDE: &[&str] = &[
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "std::thread",
    "std::time",
    "notify",
    "tempfile",
    "directories",
    "ratatui",
    "crossterm",
    "rustix",
    "signal_hook",
];

/// Lowest first.
const LAYERS: &[Layer] = &[
    Layer { name: "domain", may_use: &[], knows_nothing_of: OUTSIDE },
    Layer { name: "i18n", may_use: &["domain::lang"], knows_nothing_of: OUTSIDE },
    Layer { name: "journal", may_use: &["domain"], knows_nothing_of: &["ratatui", "crossterm"] },
    Layer { name: "import", may_use: &["domain"], knows_nothing_of: &["ratatui", "crossterm"] },
    Layer { name: "minutes", may_use: &["domain", "i18n"], knows_nothing_of: OUTSIDE },
    Layer { name: "app", may_use: &["domain", "i18n", "minutes"], knows_nothing_of: OUTSIDE },
    Layer { name: "ui", may_use: &["domain", "i18n", "minutes", "app"], knows_nothing_of: TERMINALS },
    Layer {
        name: "runtime",
        may_use: &["domain", "i18n", "journal", "import", "minutes", "app", "ui"],
        knows_nothing_of: &["clap"],
    },
    Layer {
        name: "cli",
        may_use: &["domain", "i18n", "journal", "import", "minutes", "app", "ui", "runtime"],
        knows_nothing_of: &[],
    },
];

fn complaints(source: &Source) -> Vec<String> {
    let Some(inside) = source.path.strip_prefix("src/") else { return Vec::new() };
    let first = inside.split('/').next().unwrap_or_default().trim_end_matches(".rs");
    if matches!(first, "lib" | "main") {
        return complaints_of_the_binary(source, first);
    }
    let Some(layer) = LAYERS.iter().find(|layer| layer.name == first) else {
        return vec![format!("{}: `{first}` is no layer", source.path)];
    };
    let code = source.production();
    let mut found = Vec::new();
    for (line, path) in paths_from(&code.code, "crate::") {
        let is_own = path == layer.name || path.starts_with(&format!("{}::", layer.name));
        if !is_own && !layer.may_use.iter().any(|allowed| is_within(&path, allowed)) {
            found.push(format!("{}:{line}: {} must not use crate::{path}", source.path, layer.name));
        }
    }
    let depth = depth(inside);
    for (line, path) in climbs(&code.code, depth) {
        found.push(format!("{}:{line}: super:: leads out of {} to {path}", source.path, layer.name));
    }
    for root in layer.knows_nothing_of {
        for (line, path) in foreign(&code.code, root) {
            found.push(format!("{}:{line}: {} must know nothing of {path}", source.path, layer.name));
        }
    }
    found
}

/// The binary is thin: it hands over to the command line.
fn complaints_of_the_binary(source: &Source, name: &str) -> Vec<String> {
    let code = source.production();
    let found = paths_from(&code.code, "plenary::").into_iter();
    let found = found.filter(|(_, path)| name == "main" && !is_within(path, "cli"));
    found.map(|(line, path)| format!("{}:{line}: main uses plenary::{path}", source.path)).collect()
}

fn is_within(path: &str, allowed: &str) -> bool {
    path.strip_prefix(allowed).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// How many modules a file lies deep: `ui/mod.rs` 1, `ui/text.rs` 2.
fn depth(inside: &str) -> usize {
    let names = inside.trim_end_matches(".rs").split('/');
    names.filter(|name| *name != "mod").count()
}

/// Every path that begins with this root, groups in braces written out, with its line.
fn paths_from(code: &str, root: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (start, _) in code.match_indices(root) {
        if code[..start].ends_with(is_of_a_name) {
            continue;
        }
        let line = code[..start].matches('\n').count() + 1;
        let mut paths = Vec::new();
        expand(&code[start + root.len()..], "", &mut paths);
        found.extend(paths.into_iter().map(|path| (line, path)));
    }
    found
}

fn is_of_a_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_' || letter == ':'
}

/// Reads one path or one group of paths; gives what follows it.
fn expand<'a>(code: &'a str, before: &str, paths: &mut Vec<String>) -> &'a str {
    let code = code.trim_start();
    if let Some(mut rest) = code.strip_prefix('{') {
        loop {
            rest = rest.trim_start();
            match rest.chars().next() {
                None => return rest,
                Some('}') => return &rest[1..],
                Some(',') => rest = &rest[1..],
                Some(_) => {
                    let after = expand(rest, before, paths);
                    // Renamed (`as`), or something this reader does not know: on to the next.
                    rest = after.trim_start_matches(|letter| !matches!(letter, ',' | '}'));
                }
            }
        }
    }
    let length = code.find(|letter: char| !(letter.is_alphanumeric() || letter == '_')).unwrap_or(code.len());
    let name = &code[..length];
    let path = if before.is_empty() { name.to_owned() } else { format!("{before}::{name}") };
    match code[length..].strip_prefix("::") {
        Some(rest) if !rest.starts_with('<') => expand(rest, &path, paths),
        _ => {
            paths.push(path);
            &code[length..]
        }
    }
}

/// Chains of `super::` that reach the top of the crate, and the layers where they lead. In a module
/// that is written inside a file the same chain leads less far, so other names are let through.
fn climbs(code: &str, depth: usize) -> Vec<(usize, String)> {
    let mut found = paths_from(code, &"super::".repeat(depth));
    found.retain(|(_, path)| LAYERS.iter().any(|layer| is_within(path, layer.name)));
    found
}

/// Uses of a crate or a module of the standard library. `use std::{fs, io}` counts, too.
fn foreign(code: &str, root: &str) -> Vec<(usize, String)> {
    let (first, rest) = root.split_once("::").unwrap_or((root, ""));
    let paths = paths_from(code, &format!("{first}::"));
    let within = paths.into_iter().filter(|(_, path)| rest.is_empty() || is_within(path, rest));
    within.map(|(line, path)| (line, format!("{first}::{path}"))).collect()
}

#[test]
fn imports_point_downwards_only() {
    let found: Vec<String> = rust().iter().flat_map(complaints).collect();
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn every_layer_is_there_and_is_known() {
    let files = rust();
    for layer in LAYERS {
        let folder = format!("src/{}/", layer.name);
        assert!(files.iter().any(|file| file.path.starts_with(&folder)), "{folder} is empty");
    }
}

fn found_in(path: &str, text: &str) -> Vec<String> {
    complaints(&Source::new(path, text))
}

#[test]
fn an_import_upwards_is_found_however_it_is_written() {
    let bad = [
        ("src/domain/plan.rs", "use crate::ui::text::fit;"),
        ("src/domain/plan.rs", "fn a() { crate::journal::files::replace(b) }"),
        ("src/domain/plan.rs", "use super::super::journal::Line;"),
        ("src/domain/capture/mod.rs", "use super::super::i18n::Catalogue;"),
        ("src/domain/plan.rs", "use std::fs;"),
        ("src/domain/plan.rs", "use std::{fmt, fs::File};"),
        ("src/i18n/dates.rs", "use crate::domain::plan::Plan;"),
        ("src/i18n/dates.rs", "use crate::domain::{lang::Lang, plan::Plan};"),
        ("src/journal/line.rs", "use crate::import;"),
        ("src/minutes/mod.rs", "use crate::{domain::note, app::model as m, i18n};"),
        ("src/app/update.rs", "use crate::runtime::clock::Clock;"),
        ("src/app/update.rs", "let k: crossterm::event::KeyEvent = k;"),
        ("src/ui/mod.rs", "use super::runtime;"),
        ("src/ui/room.rs", "use crate::journal::files;"),
        ("src/runtime/mod.rs", "use crate::cli;"),
        ("src/helping/mod.rs", ""),
        ("src/main.rs", "use plenary::app::model::Model;"),
    ];
    for (path, text) in bad {
        assert_eq!(found_in(path, text).len(), 1, "{path}: {text}");
    }
}

#[test]
fn imports_downwards_comments_and_tests_are_let_through() {
    let good = [
        ("src/ui/room.rs", "use crate::app::model::Model;\nuse super::text;"),
        ("src/i18n/dates.rs", "use crate::domain::lang::{Lang, Text};"),
        ("src/domain/plan.rs", "// crate::ui\nconst A: &str = \"crate::ui::x\";\nuse super::note::Kind;"),
        ("src/domain/plan.rs", "#[cfg(test)]\nmod tests { use crate::import::plan; use std::fs; }"),
        ("src/domain/capture/tests/table.rs", "use super::super::super::super::import;"),
        ("src/runtime/mod.rs", "use crate::{app, domain, ui::{self, frame}};"),
        ("src/main.rs", "fn main() { plenary::cli::run() }"),
    ];
    for (path, text) in good {
        assert_eq!(found_in(path, text), Vec::<String>::new(), "{path}: {text}");
    }
}
