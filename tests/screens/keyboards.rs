//! Letters as keyboards and terminals deliver them: commands by place, text as it is.

use plenary::domain::event::Body;
use plenary::domain::note::Kind;

use super::stage::Stage;

#[test]
fn the_keys_of_the_desk_work_on_a_macedonian_layout() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("н").seconds_later(2).play("у");
    assert!(matches!(stage.committed()[..], [Body::Start { by_next: true, .. }, Body::Undo { .. }]));
}

#[test]
fn a_note_is_begun_and_its_kind_given_on_a_macedonian_layout() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("цц кум: Нема ставка во буџетот #funding<enter>");
    let note = stage.last_note();
    assert_eq!((note.kind, note.municipalities[0].as_str()), (Kind::Challenge, "kumanovo"));
    assert_eq!(note.text, "Нема ставка во буџетот");
}

#[test]
fn leaving_is_confirmed_on_a_macedonian_layout_too() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("љѕ");
    assert!(stage.model.leaving);
}

#[test]
fn letters_of_both_scripts_arrive_as_they_are() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("cl: ќерка ё ѓ ќ ј, ë ç Ç, „кавички“<enter>");
    assert_eq!(stage.last_note().text, "ќерка ё ѓ ќ ј, ë ç Ç, „кавички“");
}

#[test]
fn an_accent_of_its_own_joins_its_letter_and_one_backspace_removes_both() {
    for editor in ["", "<f6>"] {
        let mut stage = Stage::kumanovo("11:24");
        stage.play(&format!("c{editor}l: аг\u{301}e\u{308}"));
        assert_eq!(stage.model.line.text(), "l: аѓë", "{editor}");
        stage.play("<bs>");
        assert_eq!(stage.model.line.text(), "l: аѓ", "{editor}");
        stage.play("<bs>");
        assert_eq!(stage.model.line.text(), "l: а", "{editor}");
    }
}

#[test]
fn the_cursor_stands_behind_the_letter_in_every_script() {
    for (typed, column) in [("ab", 5), ("аќ", 5), ("аг\u{301}", 5), ("日本", 7)] {
        let mut stage = Stage::kumanovo("11:24");
        stage.play("c").play(typed);
        let cursor = stage.draw().cursor_position().unwrap();
        assert_eq!(cursor.x, column, "{typed}");
    }
}

#[test]
fn the_cursor_is_seen_however_long_the_line() {
    let mut stage = Stage::kumanovo("11:24").size(60, 18);
    stage.play("c").paste(&"општина ".repeat(40)).play("крај");
    stage.shows("крај");
    assert!(stage.draw().cursor_position().is_some_and(|cursor| cursor.x < 60));
    stage.play("<home>").shows("општина");
    assert_eq!(stage.draw().cursor_position().unwrap().x, 3);
}

#[test]
fn a_menu_takes_the_letters_of_a_macedonian_layout() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("<tab>kп");
    let Some(Body::Edit { changes, .. }) = stage.committed().last().copied() else { panic!() };
    assert_eq!(format!("{changes:?}"), "[Kind(GoodPractice)]");
}
