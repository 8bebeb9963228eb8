//! The texts are complete and in form in all four languages: what the build cannot see.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_typed::prelude::{FluentArgs, L10nBundle};
use plenary::domain::lang::Lang;
use unicode_normalization::is_nfc;
use unicode_width::UnicodeWidthStr;

/// Stand in narrow columns and beside the big figures.
const NARROW: usize = 16;
const NARROW_LABELS: &[&str] = &[
    "catch-up-aside",
    "catch-up-earlier",
    "catch-up-ends",
    "catch-up-later",
    "catch-up-longer",
    "catch-up-next-at",
    "catch-up-past-end",
    "catch-up-short",
    "catch-up-shorter",
    "catch-up-skipped",
    "desk-held",
    "desk-expected",
    "desk-hard-end",
    "desk-in-room",
    "desk-now",
    "desk-planned",
    "desk-saved",
    "desk-segment-questions",
    "desk-segment-talk",
    "desk-segment-used-up",
    "capture-two-versions",
    "room-next",
    "minutes-status-done",
    "minutes-status-in-progress",
    "minutes-status-incomplete",
    "minutes-status-open",
];
const NARROW_AREAS: &[&str] = &["state-", "signal-", "level-"];
/// No note has this level; its name stands where there is room.
const NOT_NARROW: &[&str] = &["level-off-record"];

/// In footer, palette and help.
const COMMAND_NAME: usize = 24;

/// The name of a command while it goes the other way; its explanation says both.
const OTHER_WAY: &[&str] = &[
    "command-consecutive-end",
    "command-curtain-open",
    "command-freeze-end",
    "command-off-record-end",
    "command-release-back",
    "command-resume",
    "command-timeline-close",
    "command-unskip",
];

/// Texts that wait for the part of the program which will show them.
const SOON_USED: &[&str] = &["desk-two-facilitators"];

/// Texts that are the same in English and another language although they are long: names, and
/// sentences that are nothing but placeholders.
const SAME_ON_PURPOSE: &[&str] = &["language-name"];

/// Words in Latin letters that belong into a Macedonian text: names, keys and what is typed.
const LATIN_IN_MACEDONIAN: &[&str] = &[
    "c",
    "check",
    "COLOR",
    "corrections",
    "draft",
    "due",
    "en",
    "Enter",
    "C",
    "F",
    "Ctrl",
    "Esc",
    "Space",
    "Del",
    "Home",
    "End",
    "PgUp",
    "PgDn",
    "export",
    "fg",
    "force",
    "format",
    "fr",
    "HH",
    "id",
    "internal",
    "issue",
    "json",
    "lang",
    "JSON",
    "July",
    "KB",
    "live",
    "MB",
    "md",
    "mk",
    "MM",
    "n",
    "new",
    "NO",
    "note",
    "open",
    "out",
    "participants",
    "until",
    "plan",
    "PLAN",
    "plenary",
    "Plenary",
    "profile",
    "rehearse",
    "q",
    "sq",
    "status",
    "Tab",
    "useful",
    "undo",
    "UTF",
    "l",
    "docs",
    "docx",
    "encoding",
    "ods",
    "templates",
    "tsv",
    "windows",
    "Markdown",
    "v",
    "V",
    "w",
    "y",
    "purge",
    "yes",
    "p",
    "a",
    "u",
    "csv",
    "date",
    "Europe",
    "ics",
    "language",
    "Skopje",
    "timezone",
    "title",
    "txt",
    "xlsx",
    "r",
    "Alt",
];

struct Message {
    file: String,
    /// The forms of the text, each as it stands after a selector was resolved, with `{name}` for
    /// a variable.
    forms: Vec<String>,
    variables: BTreeSet<String>,
    /// The variables whose number chooses a form, with the categories that are told apart.
    selectors: Vec<(String, Vec<String>)>,
    /// `(Number)`, `(String)`: as the English comment says.
    types: BTreeMap<String, String>,
}

type Locale = BTreeMap<String, Message>;

fn folder(lang: Lang) -> String {
    format!("{}/locales/{}", env!("CARGO_MANIFEST_DIR"), lang.code())
}

fn files(lang: Lang) -> Vec<(String, String)> {
    let mut files: Vec<_> = fs::read_dir(folder(lang))
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(&path).unwrap())
        })
        .collect();
    files.sort();
    files
}

fn locale(lang: Lang) -> Locale {
    let mut messages = Locale::new();
    for (file, text) in files(lang) {
        let resource = fluent_syntax::parser::parse(text.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{lang}/{file}: {errors:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let key = message.id.name.to_owned();
            let mut read = Message {
                file: file.clone(),
                forms: Vec::new(),
                variables: BTreeSet::new(),
                selectors: Vec::new(),
                types: BTreeMap::new(),
            };
            let value = message.value.unwrap_or_else(|| panic!("{lang}/{file}: {key} has no text"));
            assert!(message.attributes.is_empty(), "{lang}/{file}: {key} has attributes");
            read.forms = forms(&value, &mut read.variables, &mut read.selectors);
            for line in message.comment.iter().flat_map(|comment| &comment.content) {
                if let Some((name, rest)) = line.strip_prefix('$').and_then(|line| line.split_once(" (")) {
                    let (kind, _) = rest.split_once(')').unwrap();
                    read.types.insert(name.to_owned(), kind.to_owned());
                }
            }
            assert!(messages.insert(key.clone(), read).is_none(), "{lang}/{file}: {key} twice");
        }
    }
    messages
}

fn forms(
    pattern: &Pattern<&str>,
    variables: &mut BTreeSet<String>,
    selectors: &mut Vec<(String, Vec<String>)>,
) -> Vec<String> {
    let mut forms = vec![String::new()];
    for element in &pattern.elements {
        let pieces = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                let name = variable(inline);
                variables.insert(name.clone());
                vec![format!("{{{name}}}")]
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let name = variable(selector);
                variables.insert(name.clone());
                let category = |key: &VariantKey<&str>| match key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                };
                let categories = variants.iter().map(|variant| category(&variant.key)).collect();
                selectors.push((name, categories));
                let mut nested = Vec::new();
                variants
                    .iter()
                    .flat_map(|variant| self::forms(&variant.value, variables, &mut nested))
                    .collect()
            }
        };
        forms =
            forms.iter().flat_map(|form| pieces.iter().map(move |piece| format!("{form}{piece}"))).collect();
    }
    forms
}

fn variable(expression: &InlineExpression<&str>) -> String {
    match expression {
        InlineExpression::VariableReference { id } => id.name.to_owned(),
        other => panic!("the texts use variables only, not {other:?}"),
    }
}

/// The text without its variables.
fn words_only(form: &str) -> String {
    let mut depth = 0;
    form.chars()
        .filter(|c| {
            match c {
                '{' => depth += 1,
                '}' => {
                    depth -= 1;
                    return false;
                }
                _ => {}
            }
            depth == 0
        })
        .collect()
}

/// Calls `check` with every form of every text.
fn every_form(mut check: impl FnMut(Lang, &str, &str)) {
    for lang in Lang::ALL {
        for (key, message) in &locale(lang) {
            for form in &message.forms {
                check(lang, key, form);
            }
        }
    }
}

#[test]
fn every_language_has_every_message_in_the_same_file_with_the_same_variables() {
    let english = locale(Lang::En);
    assert!(english.len() > 400, "only {} messages were found", english.len());
    for lang in [Lang::Fr, Lang::Mk, Lang::Sq] {
        let other = locale(lang);
        let keys = |locale: &Locale| locale.keys().cloned().collect::<BTreeSet<_>>();
        assert_eq!(keys(&english), keys(&other), "{lang}");
        for (key, message) in &english {
            assert_eq!(message.file, other[key].file, "{lang}: {key}");
            assert_eq!(message.variables, other[key].variables, "{lang}: {key}");
        }
    }
}

#[test]
fn plurals_tell_apart_what_the_language_tells_apart() {
    let english = locale(Lang::En);
    for lang in Lang::ALL {
        for (key, message) in &locale(lang) {
            let selected =
                |message: &Message| message.selectors.iter().map(|(name, _)| name.clone()).collect();
            let (here, there): (BTreeSet<String>, BTreeSet<String>) =
                (selected(message), selected(&english[key]));
            assert_eq!(here, there, "{lang}: {key} has its plural forms where English has them");
            for (_, categories) in &message.selectors {
                assert_eq!(categories, &["one", "other"], "{lang}: {key}");
            }
        }
    }
}

#[test]
fn every_message_can_be_written_whatever_its_variables_are() {
    let types: BTreeMap<String, BTreeMap<String, String>> =
        locale(Lang::En).into_iter().map(|(key, message)| (key, message.types)).collect();
    for lang in Lang::ALL {
        let ftl: String = files(lang).into_iter().map(|(_, text)| text + "\n").collect();
        let bundle = L10nBundle::new_without_isolation(lang.code(), ftl.as_bytes()).unwrap();
        for (key, variables) in &types {
            for number in [0, 1, 2, 11, 21, 600] {
                let mut args = FluentArgs::new();
                for (name, kind) in variables {
                    match kind.as_str() {
                        "Number" => args.set(name.as_str(), number),
                        "String" => args.set(name.as_str(), "Ѓ{ ë"),
                        other => panic!("{key}: ({other})"),
                    }
                }
                let text =
                    bundle.msg(key, Some(args)).unwrap_or_else(|error| panic!("{lang}: {key}: {error}"));
                assert!(!text.trim().is_empty(), "{lang}: {key}");
                assert!(!text.contains(['\u{2068}', '\u{2069}', '\n']), "{lang}: {key}: {text:?}");
            }
        }
    }
}

#[test]
fn no_english_is_left_in_another_language() {
    let english = locale(Lang::En);
    for lang in [Lang::Fr, Lang::Mk, Lang::Sq] {
        for (key, message) in &locale(lang) {
            if SAME_ON_PURPOSE.contains(&key.as_str()) {
                continue;
            }
            for form in &message.forms {
                let letters = words_only(form).chars().filter(|c| c.is_alphabetic()).count();
                let same = english[key].forms.contains(form);
                assert!(letters <= 14 || !same, "{lang}: {key} is the English text: {form}");
            }
        }
    }
}

#[test]
fn macedonian_is_written_in_cyrillic() {
    for (key, message) in &locale(Lang::Mk) {
        for form in &message.forms {
            let text = words_only(form);
            for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
                // Also letters that only look Cyrillic, such as è beside ѐ.
                let latin =
                    word.chars().any(|c| c.is_ascii_alphabetic() || ('\u{c0}'..='\u{24f}').contains(&c));
                assert!(!latin || LATIN_IN_MACEDONIAN.contains(&word), "{key}: {word} in {form}");
                // The letters of Russian, Serbian and Bulgarian that Macedonian does not have.
                assert!(!word.contains(|c| "ъыьэюяйщђћ".contains(c)), "{key}: {word} in {form}");
            }
        }
    }
}

#[test]
fn labels_fit_their_columns() {
    every_form(|lang, key, form| {
        let narrow_area = NARROW_AREAS.iter().any(|area| key.starts_with(area)) && !NOT_NARROW.contains(&key);
        let limit = if NARROW_LABELS.contains(&key) || narrow_area {
            NARROW
        } else if key.starts_with("command-") && !key.ends_with("-help") || key == "command-help" {
            COMMAND_NAME
        } else {
            return;
        };
        let shown = form.replace("{minutes}", "10");
        let width = shown.width();
        assert!(width <= limit, "{lang}: {key} has {width} columns, {limit} is the limit: {form}");
    });
    let english = locale(Lang::En);
    for label in NARROW_LABELS {
        assert!(english.contains_key(*label), "{label} is no message");
    }
}

#[test]
fn every_command_has_a_name_and_an_explanation() {
    let english = locale(Lang::En);
    let commands = english.keys().filter(|key| key.starts_with("command-"));
    for key in commands.filter(|key| !OTHER_WAY.contains(&key.as_str())) {
        let counterpart = match key.strip_suffix("-help") {
            Some(name) if name != "command" => name.to_owned(),
            _ => format!("{key}-help"),
        };
        assert!(english.contains_key(&counterpart), "{key} is there without {counterpart}");
    }
}

#[test]
fn spaces_quotes_and_apostrophes_are_those_of_the_language() {
    every_form(|lang, key, form| {
        let at = || format!("{lang}: {key}: {form:?}");
        assert!(is_nfc(form), "{}", at());
        assert_eq!(form.trim(), form, "{}", at());
        assert!(!form.contains("  "), "{}", at());
        assert!(!form.contains(['"', '\'', '\t']), "straight quote or tab: {}", at());
        let foreign: &[char] = match lang {
            Lang::En => &['«', '»', '„'],
            Lang::Fr => &['“', '”', '„'],
            Lang::Mk | Lang::Sq => &['«', '»', '”'],
        };
        assert!(!form.contains(foreign), "{}", at());
        let (open, close) = match lang {
            Lang::En => ('“', '”'),
            Lang::Fr => ('«', '»'),
            Lang::Mk | Lang::Sq => ('„', '“'),
        };
        assert_eq!(form.matches(open).count(), form.matches(close).count(), "{}", at());
        if lang == Lang::Fr {
            for mark in [" :", " ;", " ?", " !", " »", "« "] {
                assert!(!form.contains(mark), "a line could break at {mark:?}: {}", at());
            }
            for mark in [';', '?', '!', '»'] {
                let alone = form.match_indices(mark).any(|(i, _)| !form[..i].ends_with('\u{a0}'));
                assert!(!alone, "no space before {mark}: {}", at());
            }
        }
    });
}

#[test]
fn lines_of_the_files_have_no_spaces_at_their_end() {
    for lang in Lang::ALL {
        for (file, text) in files(lang) {
            assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{lang}/{file}: end of file");
            for (number, line) in text.lines().enumerate() {
                assert!(!line.ends_with([' ', '\t', '\u{a0}', '\r']), "{lang}/{file}:{}", number + 1);
            }
        }
    }
}

#[test]
fn the_clock_has_24_hours_in_every_language() {
    every_form(|lang, key, form| {
        let text = words_only(form).to_lowercase();
        let twelve_hours =
            text.split(|c: char| !c.is_alphanumeric()).any(|word| ["am", "pm", "o’clock"].contains(&word));
        assert!(!twelve_hours, "{lang}: {key}: {form}");
    });
}

/// In French and Macedonian a pause is the coffee break (`timing.md`).
#[test]
fn a_held_clock_is_never_called_a_pause() {
    every_form(|lang, key, form| {
        let about_holding = key.contains("hold") || key.contains("held") || key.contains("resume");
        let text = form.to_lowercase();
        let wrong = ["pause", "пауз", "pauz", "pushim", "продолж"].iter().any(|word| text.contains(word));
        assert!(!about_holding || !wrong, "{lang}: {key}: {form}");
    });
}

/// The room stays calm: nobody there reads that it is late (`product.md`, scene 2).
#[test]
fn the_room_never_reads_that_it_is_late() {
    every_form(|lang, key, form| {
        // What is put off till later is not late.
        let text = form.to_lowercase().replace("later", "").replace("подоцна", "");
        let late = ["late", "behind", "retard", "доцн", "vones"].iter().any(|word| text.contains(word));
        assert!(!key.starts_with("room-") || !late, "{lang}: {key}: {form}");
    });
}

#[test]
fn files_of_one_area_hold_the_keys_of_that_area() {
    for (key, message) in &locale(Lang::En) {
        let prefixes: &[&str] = match message.file.as_str() {
            "common.ftl" => &[
                "language-name",
                "lang-",
                "kind-",
                "level-",
                "state-",
                "signal-",
                "common-",
                "key-",
                "duration-",
                "offset-",
                "date-",
            ],
            "commands.ftl" | "help.ftl" => &["command-"],
            "desk.ftl" => &["desk-"],
            "capture.ftl" => &["capture-"],
            "room.ftl" => &["room-"],
            "prompts.ftl" => &["prompt-"],
            "refusals.ftl" => &["refusal-"],
            "timeline.ftl" => &["timeline-"],
            "minutes.ftl" => &["minutes-"],
            "rehearsal.ftl" => &["rehearsal-"],
            "readiness.ftl" => &["readiness-"],
            "planning.ftl" => &["planning-"],
            "catch_up.ftl" => &["catch-up-"],
            "notes.ftl" => &["note-"],
            "search.ftl" => &["search-"],
            "exchange.ftl" => &["exchange-"],
            "links.ftl" => &["link-"],
            "recap.ftl" => &["recap-"],
            "read_back.ftl" => &["reread-"],
            "erasing.ftl" => &["erase-"],
            "attendance.ftl" => &["presence-"],
            "leaks.ftl" => &["leak-"],
            "bringing.ftl" => &["bring-"],
            "sheets.ftl" => &["sheet-"],
            "preview.ftl" => &["preview-"],
            "office.ftl" => &["office-"],
            "cli.ftl" => &["cli-"],
            other => panic!("{other} is no area"),
        };
        assert!(prefixes.iter().any(|prefix| key.starts_with(prefix)), "{key} in {}", message.file);
    }
}

/// A text that nobody shows is work for four translators.
#[test]
fn every_text_is_used_by_the_program() {
    fn sources(folder: &Path, all: &mut String) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, all);
            } else {
                all.push_str(&fs::read_to_string(&path).unwrap());
            }
        }
    }
    let mut all = String::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut all);
    let used = |key: &str| {
        let function = key.replace('-', "_");
        let whole_word = |end: usize| !all[end..].starts_with(|c: char| c.is_alphanumeric() || c == '_');
        all.match_indices(&function).any(|(at, _)| whole_word(at + function.len()))
    };
    let unused: Vec<String> =
        locale(Lang::En).into_keys().filter(|key| !used(key) && !SOON_USED.contains(&key.as_str())).collect();
    assert!(unused.is_empty(), "nobody shows these texts: {unused:#?}");
}

#[test]
fn a_doubt_listed_for_a_native_reader_is_about_a_text_that_exists() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/translations.md");
    let page = fs::read_to_string(page).unwrap();
    let (mk, sq) = (locale(Lang::Mk), locale(Lang::Sq));
    let mut rows = 0;
    for row in page.lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let (key, lang, text) = (cells[1].trim_matches('`'), cells[2], cells[4]);
        let locale = if lang == "mk" { &mk } else { &sq };
        let known = locale.get(key).is_some_and(|message| message.forms.iter().any(|form| form == text));
        assert!(known, "docs/translations.md: {key} in {lang} does not read “{text}”");
        rows += 1;
    }
    assert!(rows > 20, "only {rows} rows were found");
}
