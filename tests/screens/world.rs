//! The text of the world: every letter of the four languages, composed and decomposed, mixed scripts, wide
//! and combining characters, long notes and many of them.

use plenary::app::command::Focus;
use plenary::app::model::Screen;
use plenary::domain::event::Body;
use plenary::domain::note::{Kind, Level, NoteFields};
use unicode_normalization::UnicodeNormalization;
use unicode_width::UnicodeWidthStr;

use super::stage::Stage;

/// All letters of the alphabets beside those of English, small and capital.
const LETTERS: &str = "абвгдѓежзѕијклљмнњопрстќуфхцчџшАБВГДЃЕЖЗЅИЈКЛЉМНЊОПРСТЌУФХЦЧЏШѐѝЀЍ\
    ëçËÇàâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸčšžćđČŠŽĆĐ„“«»–…’";

/// Texts whose letters and columns are not the same in number.
const ODD: &[&str] = &["日本語の町", "e\u{301}́a\u{308}́", "ﬁ½№", "한국어", "👩 👍", "क्षि", "ⓒ①", "ѓ\u{301}"];

fn note(text: &str) -> Body {
    Body::Note(Box::new(NoteFields::new(Kind::Challenge, text, Level::None)))
}

#[test]
fn every_letter_of_the_four_languages_is_one_column_and_kept_in_nfc_however_it_is_typed() {
    for letter in LETTERS.chars() {
        let decomposed: String = letter.nfd().collect();
        for typed in [letter.to_string(), decomposed] {
            for editor in ["", "<f6>"] {
                let mut stage = Stage::kumanovo("11:24");
                stage.play(&format!("c{editor}ab{typed}cd"));
                assert_eq!(stage.model.line.text(), format!("ab{letter}cd"), "{typed:?} {editor}");
                stage.shows(&format!("ab{letter}cd"));
                let cursor = stage.draw().cursor_position().expect("something is typed");
                stage.play("<bs><bs><bs><bs><bs>");
                let start = stage.draw().cursor_position().expect("something is typed");
                assert_eq!(cursor.x - start.x, 5, "{letter}");
                assert!(stage.model.line.text().is_empty());
            }
        }
    }
}

#[test]
fn pasted_letters_are_composed_and_a_shift_of_layout_in_mid_sentence_loses_none() {
    let mut stage = Stage::kumanovo("11:24");
    let text = "Qendra rinore në Gostivar – Центарот е отворен, përdoret nga të gjithë; ќе биде ѓубре";
    let decomposed: String = text.nfd().collect();
    stage.play("c").paste("p gost: ").paste(&decomposed).play("<enter>");
    assert_eq!(stage.last_note().text, text);
    stage.play("l gost: ").play(&decomposed).play("<enter>");
    assert_eq!(stage.last_note().text, text);
}

#[test]
fn columns_stand_still_whatever_letters_the_notes_are_written_in() {
    for (width, height) in [(60, 18), (80, 24), (120, 36)] {
        let mut stage = Stage::empty().screen(Screen::Capture).size(width, height);
        for text in ODD.iter().copied().chain(["plain", "ќерка ë"]) {
            stage.other_does(note(text));
        }
        let screen = stage.text();
        let rows: Vec<&str> =
            screen.lines().filter(|row| row.contains("challenge") && row.contains(':')).collect();
        assert!(rows.len() >= 3, "{screen}");
        let beside =
            screen.lines().filter(|row| row.contains('│')).map(|row| row.split('│').next().unwrap().width());
        let beside: std::collections::BTreeSet<usize> = beside.collect();
        assert!(beside.len() <= 1, "the panes part at different columns: {beside:?}\n{screen}");
        for row in rows {
            let (before, _) = row.split_once("challenge").expect("the kind stands in the row");
            assert_eq!(before.width(), 8, "{row}");
            assert!(row.width() <= usize::from(width), "{row}");
        }
    }
}

#[test]
fn a_note_of_twenty_thousand_characters_is_written_seen_shown_and_corrected() {
    let long = "Буџетот нема линија за тимот. ".repeat(667);
    let long = long.trim_end();
    let mut stage = Stage::kumanovo("11:24").size(60, 18);
    stage.play("c").paste(&format!("c kum: {long}")).play("<enter>");
    assert_eq!(stage.last_note().text, long);
    assert!(stage.model.line.is_empty());
    stage.play("<esc><tab>v").shows("Буџетот");
    stage.play("<enter><end> крај<enter>");
    let text = &stage.note_saying("крај").fields.text;
    assert_eq!(text.chars().count(), long.chars().count() + 5);
    for (width, height) in [(60, 18), (120, 36)] {
        stage.resize(width, height).play("<f4>").text();
        stage.play("<f4>").play("<f5>").text();
        stage.play("<f5>");
    }
}

#[test]
fn two_hundred_notes_of_one_item_are_walked_through_and_counted() {
    let mut stage = Stage::kumanovo("11:24").screen(Screen::Capture);
    let before = stage.model.workshop.notes().count();
    for number in 0..200 {
        stage.play(&format!("c kum: number {number} of many<enter>"));
    }
    assert_eq!(stage.model.workshop.notes().count(), before + 200);
    stage.play("<esc>");
    assert_eq!(stage.model.focus, Focus::Notes);
    stage.play("<home>");
    for _ in 0..before + 199 {
        stage.play("<down>");
    }
    stage.shows("number 199 of many");
    stage.play("<up>").shows("number 198 of many");
}

#[test]
fn what_a_terminal_obeys_is_never_drawn_nor_kept_from_a_paste() {
    let mut stage = Stage::kumanovo("11:24");
    stage
        .play("c")
        .paste("c kum: red \u{1b}[31m\u{9b}2J\u{7}\u{202e}bell\u{0}\u{200b}end\t.")
        .play("<enter>");
    let text = &stage.last_note().text;
    assert!(text.starts_with("red ") && text.ends_with("end ."), "{text:?}");
    assert!(!text.chars().any(|letter| letter.is_control() || letter == '\u{202e}' || letter == '\u{200b}'));
    assert!(!stage.text().chars().any(|letter| letter.is_control() && letter != '\n'));
}
