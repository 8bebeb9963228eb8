//! What a file must look like, and what it must leave to others.

use super::source::{Source, all, rust};

/// What is wrong with a file: the line (0 for the file as a whole) and the reason.
type Rule = fn(&Source) -> Vec<(usize, String)>;

const MOST_LINES: usize = 600;
const EMPTY_NAMES: [&str; 5] = ["utils", "util", "common", "helpers", "misc"];

/// Files that ask a clock outside `src/runtime`, and why.
const CLOCKS: &[(&str, &str)] = &[
    ("src/journal/committer.rs", "how long its own thread waits before it tries the disk again"),
    ("src/journal/machine.rs", "as one of several sources of a random number"),
];

/// Files that write files outside `src/journal`, and why.
const WRITERS: &[(&str, &str)] = &[("src/cli/log.rs", "appends to the log, which is no part of a workspace")];

fn begins_with_its_duty(source: &Source) -> Vec<(usize, String)> {
    let first = source.text.lines().next().unwrap_or_default();
    match first.strip_prefix("//! ") {
        Some(duty) if duty.split_whitespace().count() >= 3 => Vec::new(),
        _ => vec![(1, "the first line does not say the file's duty (`//! …`)".to_owned())],
    }
}

fn has_a_name_that_says_something(source: &Source) -> Vec<(usize, String)> {
    let parts = source.path.split('/').map(|part| part.split('.').next().unwrap_or_default());
    let empty = parts.filter(|part| EMPTY_NAMES.contains(part));
    empty.map(|part| (0, format!("`{part}` says nothing about what is inside"))).collect()
}

fn is_short_enough(source: &Source) -> Vec<(usize, String)> {
    let lines = source.text.lines().count();
    if lines <= MOST_LINES { Vec::new() } else { vec![(0, format!("{lines} lines: more than one idea"))] }
}

fn has_clean_line_ends(source: &Source) -> Vec<(usize, String)> {
    let is_bad = |line: &str| line.ends_with([' ', '\t', '\r']);
    let mut found: Vec<_> = numbered(&source.text)
        .filter(|(_, line)| is_bad(line))
        .map(|(n, _)| (n, "space at the end".into()))
        .collect();
    if !source.text.ends_with('\n') || source.text.ends_with("\n\n") {
        found.push((0, "the file must end with one line end".to_owned()));
    }
    found
}

/// Nothing in the tree knows whose machine it was written on.
fn names_no_machine(source: &Source) -> Vec<(usize, String)> {
    // In pieces, so that this file does not name what it forbids.
    let places =
        ["ho_me", "ro_ot", "wo_rk", "Use_rs", "tm_p"].map(|name| format!("/{}/", name.replace('_', "")));
    let hit = |line: &str| {
        let at_the_start = |place: &String| {
            line.match_indices(place.as_str()).any(|(index, _)| {
                // `~/work/`, `docs/work/` and addresses are other places.
                !line[..index]
                    .ends_with(|before: char| before.is_alphanumeric() || "~.-_}$<>…".contains(before))
            })
        };
        places.iter().find(|place| at_the_start(place)).cloned()
    };
    numbered(&source.text)
        .filter_map(|(n, line)| Some((n, format!("a path of a machine: {}", hit(line)?))))
        .collect()
}

fn leaves_clocks_to_the_runtime(source: &Source) -> Vec<(usize, String)> {
    if source.path.starts_with("src/runtime/") || is_listed(CLOCKS, source) {
        return Vec::new();
    }
    let asks = ["SystemTime::now", "Instant::now", "Utc::now", "Local::now"];
    calls(source, &asks, "asks a clock; time is given (`now`), only src/runtime asks")
}

fn leaves_files_to_the_journal(source: &Source) -> Vec<(usize, String)> {
    if source.path.starts_with("src/journal/") || is_listed(WRITERS, source) {
        return Vec::new();
    }
    calls(source, &WRITES, "writes a file; only src/journal and the writers of exports do")
}

const WRITES: [&str; 11] = [
    "fs::write",
    "fs::rename",
    "fs::copy",
    "fs::remove_",
    "fs::create_dir",
    "fs::set_permissions",
    "fs::hard_link",
    "File::create",
    "File::options",
    "OpenOptions",
    "NamedTempFile",
];

/// Files that may know the names of those who are there: what keeps them, and the one list that shows them.
const KNOW_NAMES: [&str; 8] = [
    "src/journal/names.rs",
    "src/journal/purge.rs",
    "src/journal/workspace.rs",
    "src/journal/erase/beside.rs",
    "src/runtime/program.rs",
    "src/app/attendance.rs",
    "src/app/effect.rs",
    "src/app/update.rs",
];

fn leaves_names_to_their_list(source: &Source) -> Vec<(usize, String)> {
    if KNOW_NAMES.contains(&source.path.as_str()) || !source.path.starts_with("src/") {
        return Vec::new();
    }
    let marks = ["names.json", "journal::names", "names::load", "names::save", "KeepNames", "Message::Names"];
    calls(source, &marks, "knows the names of those who are there; only their list does")
}

fn unwraps_only_in_tests(source: &Source) -> Vec<(usize, String)> {
    calls(source, &[".unwrap()", ".unwrap_err()"], "an `expect` names the invariant, `unwrap` does not")
}

fn never_sleeps(source: &Source) -> Vec<(usize, String)> {
    let code = super::source::Code::read(&source.text);
    let sleeps = ["thread::sleep", "sleep_ms", "park_timeout"];
    let hits = code.lines().filter(|(_, line)| sleeps.iter().any(|call| line.contains(call)));
    hits.map(|(n, _)| (n, "sleeps; wait for what is to happen".to_owned())).collect()
}

/// Texts on the screen come from the catalogue. A heuristic: two words in a row in a string.
fn draws_no_words_of_its_own(source: &Source) -> Vec<(usize, String)> {
    if !source.path.starts_with("src/ui/") && !source.path.starts_with("src/app/") {
        return Vec::new();
    }
    let code = source.production();
    let lines: Vec<&str> = code.code.lines().collect();
    let is_for_programmers = |line: usize| {
        let near = line.saturating_sub(3)..line;
        let marks = ["expect(", "assert", "panic!", "unreachable!", "#[error", "reason ="];
        lines[near].iter().any(|line| marks.iter().any(|mark| line.contains(mark)))
    };
    let drawn = code.literals.iter().filter(|(line, text)| has_two_words(text) && !is_for_programmers(*line));
    drawn.map(|(line, text)| (*line, format!("a text that is not in the catalogue: {text}"))).collect()
}

fn has_two_words(text: &str) -> bool {
    let is_word = |word: &str| word.chars().filter(|letter| letter.is_alphabetic()).count() >= 2;
    // What stands in braces is put in, and is no word of this file.
    let words: Vec<bool> = text.split(' ').map(|word| !word.contains(['{', '}']) && is_word(word)).collect();
    words.windows(2).any(|pair| pair == [true, true])
}

fn calls(source: &Source, names: &[&str], why: &str) -> Vec<(usize, String)> {
    let code = source.production();
    let hit = |line: &str| names.iter().find(|name| line.contains(**name)).copied();
    code.lines().filter_map(|(n, line)| Some((n, format!("`{}` {why}", hit(line)?)))).collect()
}

fn is_listed(list: &[(&str, &str)], source: &Source) -> bool {
    list.iter().any(|(path, _)| *path == source.path)
}

fn numbered(text: &str) -> impl Iterator<Item = (usize, &str)> {
    (1..).zip(text.split('\n'))
}

#[track_caller]
fn assert_kept(rule: Rule, files: &[Source]) {
    let complaints: Vec<String> = files
        .iter()
        .flat_map(|file| rule(file).into_iter().map(|(line, why)| format!("{}:{line}: {why}", file.path)))
        .collect();
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[track_caller]
fn assert_finds(rule: Rule, path: &str, bad: &str, good: &str) {
    assert!(!rule(&Source::new(path, bad)).is_empty(), "not found: {bad}");
    assert_eq!(rule(&Source::new(path, good)), [], "wrongly found: {good}");
}

#[test]
fn every_file_says_its_duty_first() {
    assert_kept(begins_with_its_duty, &rust());
    assert_finds(begins_with_its_duty, "src/a.rs", "use std::fmt;\n", "//! Says what it does.\n");
    assert_finds(begins_with_its_duty, "src/a.rs", "//! Things.\n", "//! Cuts texts at words.\n");
}

#[test]
fn every_file_has_a_name_that_says_something() {
    assert_kept(has_a_name_that_says_something, &rust());
    let name = |path: &str| has_a_name_that_says_something(&Source::new(path, "")).len();
    assert_eq!((name("src/ui/utils.rs"), name("src/helpers/mod.rs"), name("src/ui/text.rs")), (1, 1, 0));
}

#[test]
fn no_file_is_too_long() {
    assert_kept(is_short_enough, &rust());
    assert_finds(is_short_enough, "src/a.rs", &"\n".repeat(MOST_LINES + 1), &"\n".repeat(MOST_LINES));
}

#[test]
fn no_line_ends_with_a_space_and_every_file_ends_with_a_line_end() {
    assert_kept(has_clean_line_ends, &all());
    for bad in ["a \nb\n", "a\t\n", "a\r\n", "a", "a\n\n"] {
        assert_finds(has_clean_line_ends, "src/a.rs", bad, "a\nb\n");
    }
}

#[test]
fn no_file_names_the_machine_it_was_written_on() {
    assert_kept(names_no_machine, &all());
    let bad = format!("let a = \"/{}/ana/plenary\";\n", "home");
    assert_finds(names_no_machine, "src/a.rs", &bad, "see https://example.org/home/x and docs/home/y\n");
}

#[test]
fn only_the_runtime_asks_a_clock() {
    assert_kept(leaves_clocks_to_the_runtime, &rust());
    let tested = "#[cfg(test)]\nmod tests { fn a() { Instant::now(); } }\n// Utc::now\n";
    assert_finds(leaves_clocks_to_the_runtime, "src/ui/room.rs", "let a = SystemTime::now();\n", tested);
    assert_finds(
        leaves_clocks_to_the_runtime,
        "src/domain/a.rs",
        "chrono::Utc::now()\n",
        "now: DateTime<Utc>\n",
    );
}

#[test]
fn only_the_journal_and_the_writers_of_exports_write_files() {
    assert_kept(leaves_files_to_the_journal, &rust());
    for bad in ["std::fs::write(a, b)?;\n", "File::create(a)?;\n", "OpenOptions::new()\n"] {
        assert_finds(
            leaves_files_to_the_journal,
            "src/app/a.rs",
            bad,
            "std::fs::read(a)?; File::open(b)?;\n",
        );
    }
}

#[test]
fn every_exception_is_still_needed() {
    let files = rust();
    for (path, why) in CLOCKS.iter().chain(WRITERS) {
        let file = files.iter().find(|file| file.path == *path);
        let file = Source::new("src/else.rs", &file.unwrap_or_else(|| panic!("{path} is gone ({why})")).text);
        let found = [leaves_clocks_to_the_runtime(&file), leaves_files_to_the_journal(&file)].concat();
        assert!(!found.is_empty(), "{path} needs its exception no more ({why})");
    }
}

#[test]
fn no_export_no_log_and_no_other_screen_knows_the_names_of_those_who_are_there() {
    assert_kept(leaves_names_to_their_list, &rust());
    assert_finds(
        leaves_names_to_their_list,
        "src/minutes/a.rs",
        "journal::names::load(dir)?;\n",
        "// names.json\n",
    );
    let shows = |path: &str| rust().iter().any(|file| file.path == path && file.text.contains("panel.names"));
    let screens: Vec<String> = rust()
        .into_iter()
        .filter(|file| file.path.starts_with("src/ui/") && shows(&file.path))
        .map(|file| file.path)
        .collect();
    assert_eq!(screens, ["src/ui/overlay/attendance.rs"]);
}

#[test]
fn nothing_is_unwrapped_outside_tests() {
    assert_kept(unwraps_only_in_tests, &rust());
    let tested = "#[cfg(test)]\nmod tests { fn a() { b().unwrap(); } }\na.unwrap_or(1);\n";
    assert_finds(unwraps_only_in_tests, "src/a.rs", "let a = b.unwrap();\n", tested);
}

#[test]
fn nothing_sleeps_and_tests_least_of_all() {
    assert_kept(never_sleeps, &rust());
    assert_finds(
        never_sleeps,
        "tests/a.rs",
        "std::thread::sleep(a);\n",
        "// no thread::sleep\nlet a = \"thread::sleep\";\n",
    );
}

#[test]
fn the_screens_take_their_words_from_the_catalogue() {
    assert_kept(draws_no_words_of_its_own, &rust());
    for bad in ["put(buf, \"Nothing runs\");\n", "format!(\"back at noon {a}\")\n", "\"Време за пауза\"\n"]
    {
        let good = "frame.region(\"room-top\"); format!(\"▶ {line}  {words}: {next}\"); a.expect(\"one is there\");\n";
        assert_finds(draws_no_words_of_its_own, "src/ui/a.rs", bad, good);
    }
}
