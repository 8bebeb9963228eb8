//! Words that go for good: Ctrl-X, Ctrl-O, and what is left of them in a program.

use std::collections::HashSet;

use plenary::app::effect::{Effect, Erased, Message};
use plenary::app::model::Screen;
use plenary::domain::event::Body;
use plenary::domain::ids::NoteId;
use plenary::domain::lang::Lang;
use plenary::domain::note::{Kind, Level, NoteFields};

use super::stage::Stage;

const SECRET: &str = "Nobody must read this later";

/// The notes whose words were to go from the files, each time.
fn erased(stage: &Stage) -> Vec<HashSet<NoteId>> {
    let effects = stage.effects().iter().filter_map(|effect| match effect {
        Effect::EraseWords { notes, .. } => Some(notes.clone()),
        _ => None,
    });
    effects.collect()
}

/// Scene 9: half a sentence is typed, and another key removes the note before.
#[test]
fn half_a_sentence_is_typed_and_it_is_off_the_record_and_so_is_the_note_before() {
    let mut desk = Stage::kumanovo("14:52");
    desk.play("cc: Said a minute ago<enter>c kum: half a sent");
    desk.seconds_later(2);
    assert!(desk.draft().is_some(), "a crash would bring it back");
    desk.play("<c-o>").shows("off the record");
    assert_eq!(desk.draft(), None);
    let note = desk.note_saying("Said a minute ago").id;
    desk.forget().play("<c-x>").shows("Said a minute ago").shows("for good").play("y");
    desk.hides("Said a minute ago");
    assert_eq!(erased(&desk), [HashSet::from([note])]);
    assert_eq!(desk.committed(), [&Body::Strike { notes: vec![note] }]);
    let Some(Effect::EraseWords { after, .. }) = desk.effects().first() else { panic!("before others hear") };
    assert!(after.is_some_and(|after| after.writer == note.writer));
    desk.send(Message::Erased(Erased::default())).shows("in no file any more");
    // The clock goes on, and nothing brings the note back.
    desk.play("<c-o><esc>uuu").hides("Said a minute ago").hides("half a sent");
}

#[test]
fn the_chosen_note_is_asked_about_and_esc_leaves_it() {
    let mut desk = Stage::kumanovo("11:24");
    desk.play("<tab><home>");
    let chosen = desk.model.chosen_note().unwrap().id;
    let words: String = desk.note(chosen).fields.text.chars().take(12).collect();
    for no in ["<esc>", "n", "<c-c>"] {
        desk.forget().play("<c-x>").shows("for good").shows(&words).play(no);
        assert!(desk.model.overlay.is_none() && desk.effects().is_empty(), "{no}");
    }
    desk.play("<c-x><enter>");
    assert!(desk.note(chosen).struck);
    assert_ne!(desk.model.chosen_note().map(|note| note.id), Some(chosen));
}

#[test]
fn without_a_note_of_ones_own_there_is_nothing_to_erase_from_the_line() {
    let mut desk = Stage::kumanovo("11:24");
    desk.play("c<c-x>");
    assert!(desk.model.overlay.is_none());
    desk.play("l: Mine<enter>").other_does(Body::Note(Box::new(NoteFields::new(
        Kind::Lesson,
        "Somebody else's",
        Level::None,
    ))));
    desk.play("<c-x>").shows("“Mine”");
}

#[test]
fn what_shares_its_words_goes_with_it_and_is_counted_before() {
    let mut desk = Stage::kumanovo("11:24");
    let note = |text: &str| NoteFields::new(Kind::Lesson, text, Level::None);
    desk.other_does(Body::Note(Box::new(note(SECRET))));
    let first = desk.note_saying(SECRET).id;
    desk.other_does(Body::Note(Box::new(note("Another lesson"))));
    let second = desk.note_saying("Another lesson").id;
    let merged = NoteFields { merged_from: vec![first, second], ..note("Both in one") };
    desk.other_does(Body::Note(Box::new(merged)));
    let both = desk.note_saying("Both in one").id;
    desk.play("<tab>");
    desk.model.list.chosen = Some(both);
    desk.forget().play("<c-x>").shows("Also 2 notes").play("y");
    assert_eq!(erased(&desk), [HashSet::from([first, second, both])]);
}

#[test]
fn what_others_strike_goes_from_line_question_and_offers() {
    let mut desk = Stage::kumanovo("11:24");
    let fields = NoteFields {
        function: Some("Keeper of the zyx".into()),
        ..NoteFields::new(Kind::Action, SECRET, Level::None)
    };
    desk.other_does(Body::Note(Box::new(fields)));
    let note = desk.note_saying(SECRET).id;
    desk.play("<tab>");
    desk.model.list.chosen = Some(note);
    desk.play("<enter> and half").seconds_later(2);
    assert!(desk.draft().is_some());
    desk.play("<f6> in the editor");
    desk.forget().other_does(Body::Strike { notes: vec![note] });
    assert_eq!(desk.draft(), None);
    assert!(desk.effects().contains(&Effect::EraseDraft { now: true }));
    assert_eq!(erased(&desk), [HashSet::from([note])]);
    assert!(desk.model.line.is_empty() && desk.model.line.editing.is_none());
    desk.play("<esc>ca: x @Keep").hides("zyx");
    desk.play("<c-u>");
    // A question about it is closed, another one is not.
    let mut desk = Stage::kumanovo("11:24");
    desk.other_does(Body::Note(Box::new(NoteFields::new(Kind::Lesson, SECRET, Level::None))));
    let note = desk.note_saying(SECRET).id;
    desk.play("<tab>");
    desk.model.list.chosen = Some(note);
    desk.play("<c-x>").shows(SECRET).other_does(Body::Strike { notes: vec![note] }).hides(SECRET);
    assert!(desk.model.overlay.is_none());
    desk.play("?").other_does(Body::Strike { notes: vec![note] });
    assert!(desk.model.overlay.is_some());
}

#[test]
fn a_released_note_vanishes_from_the_room_at_once() {
    let mut desk = Stage::kumanovo("11:24");
    desk.play(&format!("cm: {SECRET}<enter><esc><tab><end>v"));
    let mut room = desk.second(Screen::Room).size(120, 36);
    room.shows(SECRET);
    desk.play("<c-x>y");
    room.hears(&desk).hides(SECRET);
}

#[test]
fn the_trail_of_undo_knows_nothing_of_what_was_struck() {
    let mut desk = Stage::kumanovo("11:24");
    desk.play("cl: Kept<enter>").seconds_later(1);
    desk.play(&format!("c: {SECRET}<enter>")).seconds_later(1);
    desk.play("<esc><tab><end>kl").seconds_later(1);
    desk.play("u").seconds_later(1).play("<c-x>y");
    // Neither the change that was taken back nor the note itself.
    desk.play("U").hides(SECRET).play("u").shows("Undone").hides(SECRET).hides("Kept");
    desk.play("U").shows("Kept");
}

#[test]
fn what_came_of_it_is_told_in_four_languages() {
    for lang in Lang::ALL {
        let mut desk = Stage::kumanovo("11:24").lang(lang).size(200, 24);
        let waiting = vec!["Борис".to_owned()];
        desk.send(Message::Erased(Erased { waiting, ..Erased::default() })).shows("Борис");
        let exports = vec!["a/k.internal.en.md".into()];
        desk.send(Message::Erased(Erased { exports, ..Erased::default() })).shows("k.internal.en.md");
        let failed = Some("no room".to_owned());
        desk.send(Message::Erased(Erased { failed, ..Erased::default() })).shows("no room");
    }
}

/// Everything that somebody can be typing when it is said that this is off the record, but for the words
/// that are looked for: these are stored nowhere.
#[test]
fn whatever_is_half_typed_is_forgotten_when_it_is_off_the_record() {
    let typing = [
        "cl: {}",
        "cl: x<f6> {}",
        "nw{}",
        "A{}",
        "M{}",
        "m{}",
        "Sa{}",
        "t{}",
        "T{}",
        "h{}",
        "<c-k>{}",
        "<tab><home><enter>{}",
    ];
    for keys in typing {
        let mut desk = Stage::kumanovo("11:24");
        desk.play(&keys.replace("{}", "zqsecret")).seconds_later(2);
        desk.play("<c-o>").hides("zqsecret");
        assert_eq!(desk.draft(), None, "{keys}");
        desk.forget().play("<enter>").seconds_later(2);
        desk.play("<c-o>").hides("zqsecret");
        assert!(!desk.everything_written().contains("zqsecret"), "{keys}");
        assert!(desk.model.line.is_empty());
    }
}

#[test]
fn all_selected_notes_are_struck_at_once() {
    let mut desk = Stage::kumanovo("11:24");
    desk.play("cl: One secret<enter>l: Two secret<enter>l: Kept<enter><esc><tab><end>");
    desk.play("<up>y<up>y<c-x>").shows("Erase 2 notes for good").play("y");
    desk.hides("One secret").hides("Two secret").shows("Kept");
    assert_eq!(erased(&desk).iter().map(HashSet::len).collect::<Vec<_>>(), [2]);
}
