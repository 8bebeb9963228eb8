//! Taking notes: writing, finding, correcting (`product.md`, scenes 5 and 11; `capture.md`).

use plenary::app::command::{COMMANDS, Command, Group};
use plenary::app::effect::{Effect, Message};
use plenary::app::model::Screen;
use plenary::app::notice::Notice;
use plenary::domain::event::Body;
use plenary::domain::note::{Change, Kind};
use plenary::domain::refusal::Refusal;

use super::stage::Stage;

/// The changes of the last edit.
fn last_changes(stage: &Stage) -> Vec<Change> {
    match stage.committed().last() {
        Some(Body::Edit { changes, .. }) => changes.clone(),
        other => panic!("no edit was committed last: {other:?}"),
    }
}

#[test]
fn a_note_takes_three_keys_besides_its_text() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("c").play("p gos: Teachers of both languages plan together").play("<enter>");
    let note = stage.last_note();
    assert_eq!((note.kind, note.municipalities[0].as_str()), (Kind::GoodPractice, "gostivar"));
    stage.shows("good practi").shows("Gostivar").shows("Teachers of both");
}

#[test]
fn the_municipality_is_the_speakers_without_its_name_being_typed() {
    let mut stage = Stage::kumanovo("11:24").size(120, 36);
    stage
        .play(".")
        .seconds_later(2)
        .play(".cc: No room of our own")
        .shows("Gostivar · challenge")
        .play("<enter>");
    assert_eq!(stage.last_note().municipalities[0].as_str(), "gostivar");
}

#[test]
fn the_line_says_what_it_understood_before_it_is_sent() {
    let mut stage = Stage::kumanovo("11:24").size(120, 36);
    stage.play("ca str: Meet the police #trust due 31 July");
    stage.shows("action · Struga").shows("by 31 July").shows("goes to “Six municipalities, six");
    stage.play("<c-u>z kum: x").shows("not understood");
}

#[test]
fn notes_follow_each_other_without_leaving_the_line() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("cc kum: one<enter>p kum: two<enter>three<enter>");
    assert_eq!(stage.committed().len(), 3);
    assert_eq!((stage.last_note().kind, stage.last_note().text.as_str()), (Kind::GoodPractice, "three"));
}

#[test]
fn an_empty_text_is_refused_in_words() {
    for typed in ["", "c kum:", "c kum: #funding"] {
        let mut stage = Stage::kumanovo("11:24");
        stage.play(&format!("c{typed}<enter>")).shows("The note has no text.");
        assert!(stage.committed().is_empty(), "{typed}");
    }
}

#[test]
fn an_edit_says_only_what_changed() {
    let mut stage = Stage::kumanovo("11:24").size(120, 36);
    let chosen = stage.model.chosen_note().unwrap().id;
    stage.play("<tab><enter><end> and beyond<enter>");
    let text = stage.note(chosen).fields.text.clone();
    assert_eq!(last_changes(&stage), [Change::Text(text.clone())]);
    assert!(text.ends_with(" and beyond"), "{text}");
    stage.play("<f4>").shows("edited");
}

#[test]
fn an_edit_that_changes_nothing_is_no_event() {
    let mut stage = Stage::kumanovo("11:24");
    for _ in 0..stage.model.list.rows().len() {
        stage.play("<tab><enter><enter><up>");
    }
    assert!(stage.committed().is_empty(), "{:?}", stage.committed());
}

#[test]
fn an_edit_that_is_given_up_leaves_the_note_and_no_draft() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("<tab><enter><end> half").seconds_later(2);
    assert!(stage.draft().is_some());
    stage.play("<esc>").seconds_later(2);
    assert!(stage.draft().is_none() && stage.committed().is_empty());
    assert!(stage.model.line.is_empty());
}

#[test]
fn the_kind_is_changed_by_its_letter_or_with_the_arrows() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("<tab>kn").shows("The note is now: need");
    assert_eq!(last_changes(&stage), [Change::Kind(Kind::Need)]);
    stage.play("k<home><down><enter>").shows("The note is now: good practice");
    assert_eq!(last_changes(&stage), [Change::Kind(Kind::GoodPractice)]);
}

#[test]
fn the_municipality_is_changed_by_its_number_or_taken_away() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("<tab>g02<enter>").shows("The note now speaks of: Gostivar");
    assert_eq!(last_changes(&stage), [Change::Municipalities(vec!["gostivar".into()])]);
    stage.play("g0<down><down><space><enter>").shows("The note now speaks of: Kičevo");
    stage.play("g0<enter>").shows("The note now names no municipality.");
}

#[test]
fn a_deleted_note_comes_back_with_one_key() {
    let mut stage = Stage::kumanovo("11:24");
    let note = stage.model.chosen_note().unwrap().id;
    stage.play("<tab><del>").shows("Deleted:");
    assert!(stage.note(note).deleted);
    stage.play("u").shows("Undone: deletion of a note");
    assert!(!stage.note(note).deleted);
    stage.play("U").shows("Redone: deletion of a note");
    assert!(stage.note(note).deleted);
}

#[test]
fn after_a_deletion_the_next_note_is_chosen() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("<tab><up><up><up>");
    let rows = stage.model.list.rows().to_vec();
    stage.play("<del>");
    assert_eq!(stage.model.chosen_note().unwrap().id, rows[rows.len() - 3]);
}

#[test]
fn undo_goes_back_through_notes_and_time_in_the_order_they_were_made() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("cc kum: first<enter><esc>").seconds_later(1).play("+").seconds_later(1);
    stage.play("cc kum: second<enter><esc>").seconds_later(1);
    stage.play("u").shows("Undone: note").play("u").shows("Undone: minutes").play("u").shows("Undone: note");
    assert!(!stage.text().contains("first") && !stage.text().contains("second"));
    stage.play("UUU").shows("first").shows("second").play("U").shows("There is nothing to redo.");
}

#[test]
fn the_list_shows_what_passes_the_filter_and_says_so() {
    let mut stage = Stage::kumanovo("17:10").size(120, 36).screen(Screen::Capture);
    let all = stage.model.list.rows().len();
    stage.play("<esc>fc").shows("Notes · all · challenge");
    let challenges = stage.model.list.rows().len();
    assert!(0 < challenges && challenges < all);
    stage.play("F5").shows("Notes · all · challenge · Prilep");
    assert!(stage.model.list.rows().len() < challenges);
    stage.play("a").shows("Notes · all ");
    assert_eq!(stage.model.list.rows().len(), all);
}

#[test]
fn a_filter_that_lets_nothing_pass_says_how_to_see_all() {
    let mut stage = Stage::kumanovo("11:24").size(120, 36);
    stage.play("fk").shows("No note passes the filter. a shows all.");
}

#[test]
fn the_scope_follows_the_item_that_runs() {
    let mut stage = Stage::kumanovo("11:24").size(120, 36);
    stage.play("z").shows("Notes · this item");
    stage.play("cc kum: before<enter><esc>").shows("before");
    stage.play("n").hides("before").play("cl: over lunch<enter>").shows("over lunch");
    stage.play("<esc>u").seconds_later(1);
    stage.play("u").shows("before").hides("over lunch");
}

#[test]
fn the_list_of_an_item_is_drawn_anew_when_the_item_changes() {
    let mut stage = Stage::kumanovo("11:24").size(120, 36);
    stage.play("z").play("nc").play("l: over lunch<enter><esc>").text();
    stage.play("<home>").shows("Notes · this item").hides("over lunch");
}

#[test]
fn tab_completes_municipalities_and_themes() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("cc gos<tab>");
    assert_eq!(stage.model.line.text(), "c gostivar: ");
    stage.play("money #fund<tab>");
    assert!(stage.model.line.text().starts_with("c gostivar: money #funding"));
    stage.play("<c-u><tab>");
    assert_eq!(stage.model.focus, plenary::app::command::Focus::Notes);
}

#[test]
fn a_longer_note_has_lines_and_esc_keeps_its_text() {
    let mut stage = Stage::kumanovo("11:24").size(80, 24);
    stage.play("cp kum: One<f6><enter>Two<enter>Three").shows("─ Longer note").shows("Three");
    stage.play("<esc>").shows("One⏎Two⏎Three").hides("─ Longer note");
    stage.play("<f6><end>!<f6>").hides("─ Longer note");
    assert_eq!(stage.last_note().text, "One\nTwo\nThree!");
}

#[test]
fn a_longer_note_survives_a_look_at_the_room_and_a_click() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("cp kum: One<f6><enter>Two").play("<f5>").play("<f5>").play("c<end>!<enter>");
    assert_eq!(stage.last_note().text, "One\nTwo!");
    stage.play("p kum: Three<f6><enter>Four");
    stage.send(Message::Click(plenary::app::effect::Target::Line));
    stage.play("<end>!<enter>");
    assert_eq!(stage.last_note().text, "Three\nFour!");
}

#[test]
fn the_cursor_of_the_editor_stands_where_the_text_is_typed() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("cone<f6>");
    let first = stage.draw().cursor_position().unwrap();
    stage.play("<enter>ab");
    let second = stage.draw().cursor_position().unwrap();
    assert_eq!((second.x + 1, second.y), (first.x, first.y + 1));
    stage.play(&"<enter>x".repeat(40)).text();
    let last = stage.draw().cursor_position().expect("the cursor is on the screen");
    let row = stage.text().lines().nth(usize::from(last.y)).unwrap().to_owned();
    assert_eq!(row.trim(), "x");
}

#[test]
fn a_pasted_page_is_one_note_without_control_characters() {
    for editor in ["", "<f6>"] {
        let mut stage = Stage::kumanovo("11:24");
        stage.play(&format!("cl: {editor}"));
        stage.paste("one\r\ntwo\rthree\u{1b}[31m\u{7}\tfour\u{200b}\u{202e}\u{feff} e\u{301}");
        // Of a page the lines are offered first; Esc makes one note of it.
        stage.play(if editor.is_empty() { "<esc><f6>" } else { "<f6>" });
        assert_eq!(stage.last_note().text, "one\ntwo\nthree[31m four é", "{editor}");
    }
}

#[test]
fn a_paste_on_the_agenda_goes_to_the_line() {
    let mut stage = Stage::kumanovo("11:24");
    stage.paste("n c q x: pasted").shows("n c q x: pasted");
    assert!(stage.committed().is_empty() && !stage.model.leaving);
}

#[test]
fn fifty_thousand_characters_are_a_note_like_any_other() {
    let page = "Општината нема буџет. ".repeat(50_000 / 22);
    let mut stage = Stage::kumanovo("11:24");
    stage.play("cl: ").paste(&page).play("крај").shows("крај").play("<enter>");
    assert_eq!(stage.last_note().text.chars().count(), page.chars().count() + 4);
    assert!(stage.draw().cursor_position().is_some());
}

#[test]
fn a_draft_is_kept_after_a_second_and_erased_after_the_note_is_given_to_be_saved() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("cl: half a sentence");
    assert!(stage.effects().is_empty());
    stage.seconds_later(1);
    assert!(stage.draft().is_some_and(|draft| draft.contains("half a sentence")));
    stage.forget().play("<enter>");
    assert!(matches!(stage.effects(), [Effect::Commit(_), Effect::EraseDraft { now: false }]));
}

#[test]
fn a_draft_comes_back_with_the_item_in_which_it_was_begun() {
    let mut stage = Stage::kumanovo("10:48");
    stage.play("cl: half").seconds_later(1);
    let draft = stage.draft().unwrap().to_owned();
    let mut again = Stage::kumanovo("11:24");
    again.send(Message::Draft(draft)).shows("A draft that was not sent");
    again.play(" a sentence<enter>");
    assert_eq!(again.last_note().text, "half a sentence");
    assert_eq!(again.last_note().item.as_ref().unwrap().as_str(), "D1-03");
}

#[test]
fn an_emptied_line_leaves_no_draft() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("chalf").seconds_later(1).play("<c-u>").seconds_later(1);
    assert!(stage.draft().is_none());
}

#[test]
fn f4_changes_between_desk_and_capture_and_the_keys_follow() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("<f4>k").shows("Kind of note").play("<esc><f4>").shows("room: item and clock");
    stage.play("<down>");
    assert!(stage.model.agenda.chosen.is_some());
}

#[test]
fn the_chosen_note_is_seen_among_two_hundred_in_every_size() {
    for (width, height) in [(60, 18), (80, 24), (120, 36), (200, 60)] {
        let mut stage = Stage::kumanovo("11:24").size(width, height).screen(Screen::Capture);
        for number in 100..300 {
            stage.play(&format!("l: n{number}<enter>"));
        }
        stage.play("<esc>");
        for keys in ["", "<pgup>", "<up>", "<home>", "<down>", "<pgdn>", "<end>", "<up><up><up>"] {
            let chosen = stage.play(keys).model.chosen_note().unwrap().fields.text.clone();
            let start: String = chosen.chars().take(12).collect();
            stage.shows(&start);
        }
    }
}

#[test]
fn at_the_rapporteurs_tab_goes_from_the_line_to_the_notes_and_back() {
    let mut stage = Stage::kumanovo("11:24").screen(Screen::Capture);
    stage.play("<tab>k").shows("Kind of note").play("<esc><tab>k");
    assert_eq!(stage.model.line.text(), "k");
}

#[test]
fn letters_at_the_rapporteurs_do_not_steer_the_clock() {
    let mut stage = Stage::kumanovo("11:24").screen(Screen::Capture);
    stage.play("<esc>").forget();
    for entry in COMMANDS.iter().filter(|entry| entry.group == Group::Time) {
        let left_to_all = matches!(entry.command, Command::Undo | Command::Redo | Command::OtherDay);
        for &key in entry.keys.iter().filter(|_| !left_to_all) {
            stage.send(Message::Key(key));
            let refused = Some(Notice::Refused(Refusal::SteeredAtTheDesk));
            assert_eq!(stage.model.notice, refused, "{key}");
        }
    }
    assert!(stage.committed().is_empty());
    stage.shows("The clock is steered at the facilitator’s desk.");
    // Neither does the palette; but what was captured here can be undone.
    stage.play("<c-k>").paste("next item").play("<enter>");
    assert!(stage.committed().is_empty());
    stage.play("cp gos: one<enter><esc>u");
    assert_eq!(stage.committed().len(), 2);
}

#[test]
fn a_look_at_the_notes_from_the_desk_leaves_the_clock_in_its_hands() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("<f4> ");
    assert!(stage.model.is_held());
}

#[test]
fn the_rapporteur_sees_that_the_curtain_is_down() {
    let mut stage = Stage::kumanovo("11:24").screen(Screen::Capture);
    stage.hides("curtain").other_does(Body::Curtain { on: true });
    stage.shows("curtain");
}
