//! Typing notes fast: numbers of municipalities, rapid entry, what was noted already, pasted pages
//! (`product.md`, scenes 5 and 11; `capture.md`).

use plenary::app::command::Focus;
use plenary::app::key::script;
use plenary::app::model::Screen;
use plenary::app::overlay::Overlay;
use plenary::domain::event::Body;
use plenary::domain::lang::Lang;
use plenary::domain::note::{Kind, Level, NoteFields};

use super::stage::Stage;

fn key_count(keys: &str) -> usize {
    script(keys).unwrap().len()
}

/// The notes that were written since the last look, as kind, municipalities and text.
fn written(stage: &Stage) -> Vec<(Kind, String, String)> {
    let notes = stage.committed().into_iter().filter_map(|body| match body {
        Body::Note(fields) => {
            let ids: Vec<&str> = fields.municipalities.iter().map(|id| id.as_str()).collect();
            Some((fields.kind, ids.join(","), fields.text.clone()))
        }
        _ => None,
    });
    notes.collect()
}

/// Every kind and every municipality differ from the last note's: three keys and Enter.
#[test]
fn scene_5_a_note_of_another_kind_and_municipality_costs_three_keys_besides_its_text_and_enter() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("c").forget();
    let municipalities = stage.model.workshop.plan().municipalities.clone();
    assert_eq!(municipalities.len(), 6);
    for (number, municipality) in (1..).zip(&municipalities) {
        for kind in Kind::ALL {
            let head = format!("{}{number}:", kind.letter());
            assert_eq!(key_count(&head), 3);
            stage.play(&head).play("Said by somebody<enter>");
            let note = stage.last_note();
            assert_eq!((note.kind, note.municipalities.as_slice()), (kind, &[municipality.id.clone()][..]));
            assert_eq!(note.text, "Said by somebody");
        }
    }
    // The same on a Macedonian layout: the letter of the same key.
    stage.play("п2:Кажано<enter>");
    let note = stage.last_note();
    assert_eq!((note.kind, &note.municipalities[0]), (Kind::GoodPractice, &municipalities[1].id));
}

#[test]
fn scene_5_the_numbers_are_shown_as_soon_as_the_kind_is_typed_and_are_those_of_the_menu() {
    for lang in [Lang::En, Lang::Mk] {
        let mut stage = Stage::kumanovo("11:24").lang(lang).size(120, 36);
        let names = stage.model.workshop.plan().municipalities.clone();
        stage.play("cp").shows(&format!("1 {}", names[0].name.get(lang)));
        stage.shows(&format!("6 {}", names[5].name.get(lang)));
        stage.play("6:").shows(names[5].name.get(lang)).play("x<enter><esc><tab>g");
        let menu = stage.text();
        for (number, municipality) in (1..).zip(&names) {
            let name = municipality.name.get(lang);
            let row = menu.lines().find(|row| row.contains(&format!("│ {number} ")) && row.contains(name));
            assert!(row.is_some(), "{number}\n{menu}");
        }
    }
}

#[test]
fn several_numbers_name_several_and_what_is_no_number_of_one_is_text() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("c").forget();
    stage.play("p13: both<enter>c0: nobody<enter>p9: nine<enter>c1:30 a ratio<enter>a1 b: x<enter>");
    let ids = |number: usize| stage.model.workshop.plan().municipalities[number - 1].id.to_string();
    let written = written(&stage);
    assert_eq!(written[0], (Kind::GoodPractice, format!("{},{}", ids(1), ids(3)), "both".to_owned()));
    assert_eq!((&*written[1].1, &*written[1].2), ("", "nobody"));
    for (note, text) in [(2, "p9: nine"), (3, "c1:30 a ratio"), (4, "a1 b: x")] {
        assert_eq!(written[note].2, text);
    }
}

/// Twelve lines from a flip chart in eight minutes.
#[test]
fn scene_11_in_rapid_entry_a_line_costs_no_key_besides_its_text_and_enter() {
    let mut stage = Stage::kumanovo("11:24").screen(Screen::Capture).size(120, 36);
    stage.play("m2:The first<enter>").play("<c-n>").shows("Ctrl-N").forget();
    let municipality = stage.model.workshop.plan().municipalities[1].id.to_string();
    for line in ["Own posts", "Shared cars", "One phone number"] {
        stage.play(line).play("<enter>");
    }
    let expected = |text: &str| (Kind::Message, municipality.clone(), text.to_owned());
    let lines = ["Own posts", "Shared cars", "One phone number"].map(expected);
    assert_eq!(written(&stage), lines);
    // A line that says otherwise changes what is kept.
    stage.forget().play("c0:Of nobody<enter>as is<enter>");
    let kept: Vec<(Kind, String)> = written(&stage).into_iter().map(|note| (note.0, note.1)).collect();
    assert_eq!(kept, [(Kind::Challenge, String::new()), (Kind::Challenge, String::new())]);
}

#[test]
fn what_is_kept_is_shown_before_enter_and_the_same_key_ends_it() {
    let mut stage = Stage::kumanovo("11:24").size(120, 36);
    // Without it the running speaker's municipality is meant.
    stage.play("cp1: One<enter>").seconds_later(1).play("two").hides("good practice · Čair · goes");
    stage.play("<c-u><c-n>").shows("Rapid entry: good practice · Čair");
    stage.play("t").shows("good practice · Čair").play("<bs>").shows("kept for the next line");
    stage.play("<c-n>").shows("Rapid entry has ended").play("t<bs>").hides("kept for the next line");
    // From the notes it leads to the line.
    stage.play("<esc><tab><c-n>");
    assert_eq!(stage.model.focus, Focus::Line);
}

#[test]
fn what_was_noted_already_is_told_after_a_pause_and_never_stops_anybody() {
    let mut stage = Stage::kumanovo("11:24").size(120, 36);
    stage.play("cc1: No separate line in the budget of the municipality<enter>").at("11:30");
    let typed = "c2: There is no separate budget line";
    stage.play(typed).hides("already noted");
    let due = stage.model.line.alike_due().expect("a pause is waited for");
    assert!(due > stage.model.now);
    stage.seconds_later(1).shows("already noted at 11:24: No separate line");
    assert_eq!(stage.model.line.alike_due(), None);
    // Typing on, the pause begins anew; sent, it is a note like any other.
    stage.play(" here");
    assert!(stage.model.line.alike_due().is_some());
    stage.play("<enter>").hides("already noted");
    assert_eq!(stage.last_note().text, "There is no separate budget line here");
}

#[test]
fn nothing_is_compared_off_the_record_and_nothing_that_was_struck_is_told() {
    let mut stage = Stage::kumanovo("11:24").size(120, 36);
    stage.play("cc1: No separate line in the budget of the municipality<enter>");
    stage.play("c: no separate budget line !off").seconds_later(1).hides("already noted");
    stage.play("<c-u>c: no separate budget line").seconds_later(1).shows("already noted");
    let id = stage.note_saying("No separate line").id;
    stage.other_does(Body::Strike { notes: vec![id] }).hides("already noted");
    stage.play("s").seconds_later(1).hides("already noted");
    // A note is not like itself.
    stage.play("<c-u>c: Youth centres for all of the region<enter><esc><tab><enter>s").seconds_later(1);
    stage.hides("already noted");
    stage.play("<c-o>");
    assert_eq!(stage.model.line.alike_due(), None);
}

const PAGE: &str = "c kum: No line in the budget #funding\n\n  p2: Own posts\nand cars\r\nq: Who \u{1b}[31mpays?\n!off secret words\n";

#[test]
fn a_pasted_page_is_offered_line_by_line_and_stored_in_one_step() {
    let mut stage = Stage::kumanovo("11:24").size(120, 36);
    stage.play("<tab>").forget().paste(PAGE);
    assert!(matches!(stage.model.overlay, Some(Overlay::Paste(_))));
    stage
        .shows("5 pasted lines")
        .shows("Enter stores 4 notes")
        .shows("No line in the budget")
        .shows("Kumanovo");
    stage.play("<enter>").shows("4 notes were stored");
    let notes = written(&stage);
    let texts: Vec<&str> = notes.iter().map(|note| note.2.as_str()).collect();
    assert_eq!(texts, ["No line in the budget", "Own posts", "and cars", "Who [31mpays?"]);
    // A line without a head is of the kind of the one before it.
    assert_eq!([notes[1].0, notes[2].0], [Kind::GoodPractice, Kind::GoodPractice]);
    assert!(!stage.everything_written().contains("secret words"));
    let count = stage.model.list.rows().len();
    stage.play("<esc>u");
    assert_eq!(stage.model.list.rows().len(), count - 4);
}

#[test]
fn lines_are_left_out_and_joined_before_they_are_stored() {
    let mut stage = Stage::kumanovo("11:24").size(120, 36);
    stage.play("<tab>").forget().paste(PAGE);
    // The third goes on with the second; the first is left out.
    stage.play(" ").shows("Enter stores 3 notes").play("<down>j").shows("4 pasted lines").play("<enter>");
    let texts: Vec<String> = written(&stage).into_iter().map(|note| note.2).collect();
    assert_eq!(texts, ["Own posts and cars", "Who [31mpays?"]);
    // On a Macedonian layout, too; and the first has none above it.
    stage.forget().paste("one\ntwo").play("ј").shows("2 pasted lines").play("<down>ј").shows("1 pasted line");
    stage.play("<enter>");
    assert_eq!(written(&stage).len(), 1);
}

#[test]
fn esc_makes_one_note_of_the_page_and_loses_nothing() {
    let mut stage = Stage::kumanovo("11:24").size(120, 36);
    stage.play("cl: first ").paste("one\ntwo");
    stage.play("<esc>");
    assert_eq!(stage.model.focus, Focus::Editor);
    assert_eq!(stage.model.line.text(), "l: first one\ntwo");
    stage.play("<f6>");
    assert_eq!(stage.last_note().text, "first one\ntwo");
    // Too many lines to look through are one note, too.
    let page = "a line\n".repeat(301);
    stage.play("<c-u>").paste(&page).shows("More than 300 lines");
    assert_eq!(stage.model.line.text().lines().count(), 301);
}

#[test]
fn off_the_record_no_pasted_page_is_kept_or_offered() {
    let mut stage = Stage::kumanovo("11:24").size(120, 36);
    stage.play("<tab>").forget().paste(PAGE).play("<c-o>");
    assert!(stage.model.overlay.is_none());
    stage.hides("Own posts").paste(PAGE);
    assert!(stage.model.overlay.is_none());
    assert!(!stage.everything_written().contains("Own posts"));
    stage.play("<c-o>").paste(PAGE);
    // Somebody else says it.
    stage.other_does(Body::OffRecord { on: true }).hides("Own posts").play("<enter>");
    assert!(!stage.everything_written().contains("Own posts"));
}

#[test]
fn a_long_pasted_line_becomes_notes_of_a_length_that_can_be_read() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("<tab>").forget().paste(&format!("short\n{}", "д".repeat(45_000))).play("<enter>");
    let lengths: Vec<usize> = written(&stage).iter().map(|note| note.2.chars().count()).collect();
    assert_eq!(lengths, [5, 20_000, 20_000, 5_000]);
}

#[test]
fn a_pasted_page_fits_the_smallest_screen_in_each_language() {
    for lang in Lang::ALL {
        let mut stage = Stage::kumanovo("11:24").lang(lang).size(60, 18);
        stage.paste(&"p kum: Centre for youth\n".repeat(40)).play("<end>");
        let pasted = stage.model.texts.search_paste_title(40);
        stage.shows(&pasted).shows("Ent").shows("Centre for");
    }
}

#[test]
fn a_note_that_is_like_another_is_found_in_another_language_of_it() {
    let mut stage = Stage::kumanovo("11:24").size(120, 36);
    let mut note = NoteFields::new(Kind::Challenge, "No separate line in the budget", Level::None);
    note.translations.insert(Lang::Mk, "Нема посебна ставка во буџетот".into());
    stage.other_does(Body::Note(Box::new(note)));
    stage.play("cc: Немаме посебна буџетска ставка").seconds_later(1).shows("already noted");
}
