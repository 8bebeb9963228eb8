//! The minutes on the screen: what they look like, how one moves in them, and what is missing.

use plenary::app::command::Focus;
use plenary::app::effect::{Effect, Message};
use plenary::app::model::Screen;
use plenary::domain::event::Body;
use plenary::domain::lang::Lang;
use plenary::domain::note::{Change, Kind, Level, NoteFields};
use plenary::domain::versions::Versions;
use plenary::minutes::Profile;

use super::looks::look;
use super::stage::Stage;

/// The minutes of the example after its last day.
fn minutes(width: u16, height: u16) -> Stage {
    let mut stage = Stage::kumanovo("2 17:10").size(width, height);
    stage.play("$");
    assert_eq!((stage.model.screen, stage.model.focus), (Screen::Minutes, Focus::Minutes));
    stage
}

/// A note as somebody else writes it.
fn note(kind: Kind, text: &str) -> Body {
    Body::Note(Box::new(NoteFields {
        lang: Some(Lang::En),
        ..NoteFields::new(kind, text, Level::Municipality)
    }))
}

#[test]
fn the_minutes_on_a_small_and_a_large_screen() {
    look("minutes-60x18", &mut minutes(60, 18));
    look("minutes-120x36", &mut minutes(120, 36));
    let mut wide = minutes(200, 60);
    wide.play("<tab>").shows("▶ 1. Key messages");
}

#[test]
fn the_actions_are_a_table_where_they_fit_and_cards_where_they_do_not() {
    let to_actions = |stage: &mut Stage| {
        for _ in 0..20 {
            stage.play("<tab>");
            if stage.text().contains("Actions") {
                break;
            }
        }
    };
    for (width, height) in [(60, 18), (120, 36)] {
        let mut stage = minutes(width, height);
        to_actions(&mut stage);
        look(&format!("minutes-actions-{width}x{height}"), &mut stage);
    }
}

#[test]
fn no_sign_of_markdown_is_left_and_nothing_is_cut_off_at_any_size() {
    for lang in Lang::ALL {
        for (width, height) in [(60, 18), (80, 24), (120, 36), (200, 60)] {
            let mut stage = Stage::kumanovo("2 17:10").lang(lang).size(width, height);
            stage.play("$<left>");
            let mut before = String::new();
            loop {
                let screen = stage.text();
                assert!(!screen.contains("**") && !screen.contains("|---"), "{screen}");
                assert!(screen.lines().skip(3).all(|row| !row.ends_with('…')), "{screen}");
                if screen == before {
                    break;
                }
                before = screen;
                stage.play("<pgdn>");
            }
        }
    }
}

#[test]
fn it_is_opened_from_every_screen_and_goes_back_there() {
    for (keys, screen) in [("", Screen::Desk), ("B", Screen::Exchange), ("<f12>", Screen::Timeline)] {
        for key in ["$", "<f11>"] {
            let mut stage = Stage::kumanovo("11:24");
            stage.play(keys).play(key);
            assert_eq!(stage.model.screen, Screen::Minutes);
            let back = if screen == Screen::Timeline { Screen::Desk } else { screen };
            assert_eq!(stage.play("<esc>").model.screen, back);
            assert_eq!(stage.play(key).model.screen, Screen::Minutes);
            assert_eq!(stage.play(key).model.screen, back);
        }
    }
    let mut stage = Stage::kumanovo("11:24").screen(Screen::Capture);
    assert_eq!(stage.play("half typed<f11>").model.screen, Screen::Minutes);
    stage.play("<esc>").shows("half typed");
    assert_eq!((stage.model.screen, stage.model.focus), (Screen::Capture, Focus::Line));
}

#[test]
fn the_timeline_over_the_minutes_gives_them_back() {
    let mut stage = minutes(80, 24);
    stage.play("<f12>");
    assert_eq!(stage.model.screen, Screen::Timeline);
    assert_eq!(stage.play("<esc>").model.screen, Screen::Minutes);
    assert_eq!(stage.play("<f12>$").model.screen, Screen::Minutes);
    assert_eq!(stage.play("<esc>").model.screen, Screen::Desk);
}

#[test]
fn the_arrows_change_the_version_and_a_sign_its_language() {
    let mut stage = minutes(80, 24);
    assert_eq!(stage.model.preview.profile, Profile::Participants);
    stage.shows("● participants").play("<right>").shows("● public");
    stage.play("<right>").shows("● internal").play("<left><left>").shows("● participants");
    stage.play("<lt>").shows("Français").shows("Compte rendu").shows("participants");
    assert_eq!(stage.model.lang, Lang::En);
}

#[test]
fn a_note_of_somebody_else_appears_at_once_and_what_is_read_stays_where_it_is() {
    let mut stage = minutes(80, 24);
    stage.play("<pgdn><pgdn><pgdn>");
    let before = stage.text();
    let read = before.lines().nth(4).unwrap().to_owned();
    stage.other_does(note(Kind::Message, "Everybody agreed on a short first message"));
    let after = stage.text();
    assert_eq!(after.lines().nth(4), Some(read.as_str()), "{before}\n{after}");
    stage.play("<home>");
    for _ in 0..40 {
        if stage.text().contains("Everybody agreed on a short first message") {
            return;
        }
        stage.play("<pgdn>");
    }
    panic!("the note is nowhere");
}

#[test]
fn what_is_missing_is_counted_and_gone_to_and_can_be_mended_there() {
    let mut stage = Stage::empty().size(80, 24);
    stage.play("$").shows("Nothing is noted yet");
    stage.play("<enter>").shows("Nothing is missing.");
    stage.other_does(note(Kind::Action, "Send the list of contacts"));
    stage.other_does(note(Kind::Question, "Who pays for the room?"));
    stage.play("<left>").shows("1 action without owner · 1 action without date · 1 question not closed");
    stage.play("<enter>").shows("▶");
    let kind = |stage: &Stage| stage.model.chosen_note().map(|note| note.fields.kind);
    assert_eq!(kind(&stage), Some(Kind::Action));
    stage.play("<enter>");
    assert_eq!(kind(&stage), Some(Kind::Question));
    stage.play(":2").shows("1 note: answered");
    stage.play("<down>").hides("question not closed").shows("1 action without date");
    stage.play("<enter>");
    assert_eq!(kind(&stage), Some(Kind::Action), "after the last the first");
}

#[test]
fn what_needs_a_translation_is_listed_behind_the_minutes_and_translated_from_there() {
    let mut stage = Stage::empty().size(80, 24);
    let fields = NoteFields::new(Kind::Challenge, "Нема простории", Level::None);
    stage.other_does(Body::Note(Box::new(NoteFields { lang: Some(Lang::Mk), ..fields })));
    stage.play("$").shows("1 note needs a translation").play("<enter>").shows("Нема простории");
    stage.play("~").shows("English");
}

#[test]
fn the_minutes_are_not_computed_for_a_key_nor_drawn_for_a_tick() {
    let mut stage = minutes(120, 36);
    let revision = stage.model.preview.revision();
    stage.play("<pgdn><down><tab><f3><f3><f3>").seconds_later(1);
    assert_eq!(stage.model.preview.revision(), revision);
    stage.draw();
    stage.seconds_later(1).draw();
    assert!(stage.damage().is_empty());
}

#[test]
fn the_projector_has_no_minutes_and_the_room_sees_nothing_of_them() {
    let mut room = Stage::kumanovo("11:24").screen(Screen::Room);
    let before = room.text();
    assert_eq!(room.play("$<f11>").text(), before);
    let mut desk = minutes(80, 24);
    assert!(
        desk.play("<right><lt><enter><tab>")
            .effects()
            .iter()
            .all(|effect| !matches!(effect, Effect::Commit(_)))
    );
}

#[test]
fn off_the_record_is_seen_over_the_minutes_and_taken_back_there() {
    let mut stage = minutes(80, 24);
    stage.play("<c-o>").shows("off the record").shows("Ctrl-O");
    stage.play("<c-o>").hides("off the record ");
}

/// Two editions, and a note after each.
fn editions() -> Stage {
    let mut stage = minutes(80, 24);
    stage.play("<esc>");
    let give_out = |number| Body::Issue {
        number,
        is_final: false,
        corrections_until: None,
        versions: Versions::of(&Profile::ALL, &[Lang::En]),
    };
    stage.other_does(give_out(1)).seconds_later(60);
    stage.other_does(note(Kind::Lesson, "Said after the first draft")).seconds_later(60);
    stage.other_does(give_out(2)).seconds_later(60);
    let reworded = stage.note_saying("Said after").id;
    let change = Change::Text("Put in other words after the second".to_owned());
    stage.other_does(Body::Edit { note: reworded, changes: vec![change], base: reworded, reason: None });
    stage.other_does(note(Kind::GoodPractice, "Added after the second draft"));
    stage
}

#[test]
fn what_changed_since_an_edition_is_read_on_the_screen_for_each_circle_of_readers() {
    let mut stage = editions();
    stage.play("$<c-d>").shows("Changes: draft 2 → now").shows("Changes: draft 1 → now");
    stage.shows("Changes: draft 1 → draft 2").play("<down><enter>");
    stage
        .shows("Changes: draft 2 → now")
        .shows("● participants")
        .shows("Put in other words")
        .hides("Said after");
    stage.shows("(new, or in other words)").hides("Before:");
    // For the organisers also what it said before, and which it is by its id.
    stage
        .play("<left>")
        .shows("● internal")
        .shows("Before: Said after the first draft")
        .shows("(in other words)");
    stage.play("<right><lt>").shows("Ce qui a changé").play("<lt><lt><lt>");
    // Between the two editions nothing is known of what came later.
    stage.play("<c-d>4").shows("Draft 1 of 14 June 2023 → Draft 2 of 14 June 2023");
    stage.shows("Said after the first draft").hides("Put in other words").hides("Added after");
    // One step back is the minutes, the next the desk.
    stage.play("<esc>").hides("Changes:").shows("● participants");
    assert_eq!(stage.play("<esc>").model.screen, Screen::Desk);
}

#[test]
fn changes_follow_what_is_noted_and_an_edition_that_is_taken_back() {
    let mut stage = editions();
    stage.play("$<c-d>2").hides("A late word");
    stage.other_does(note(Kind::Lesson, "A late word")).play("<end>").shows("A late word");
    // What somebody struck is in no list any more.
    let struck = stage.note_saying("A late word").id;
    stage.other_does(Body::Strike { notes: vec![struck] });
    stage.play("<left>").hides("A late word");
    let mut own = minutes(80, 24);
    own.play("E<up><right>y");
    own.send(Message::Exported(Ok(Vec::new())));
    own.play("<esc><c-d>2")
        .shows("Nothing in it is new")
        .play("u")
        .hides("Changes:")
        .shows("draft 1, not given out yet");
}

#[test]
fn a_sheet_is_seen_before_it_is_written() {
    let mut stage = minutes(80, 24);
    stage.play("<c-d>").shows("Take-home sheet: Struga").play("<end><enter>");
    stage.shows("Take-home sheet: Struga").shows("Struga alone").hides("participants ");
    // The arrows go from sheet to sheet, the language is the minutes' own.
    stage
        .shows("→ Next sheet")
        .play("<right>")
        .shows("Opening of day 2")
        .play("<left><lt>")
        .shows("Fiche à emporter");
    stage.play("<esc>").shows("● participants");
}

#[test]
fn changes_and_sheets_in_all_languages_and_sizes() {
    for lang in Lang::ALL {
        for (width, height) in [(60, 18), (120, 36), (200, 60)] {
            let mut stage = editions().lang(lang).size(width, height);
            stage.play("$<left><c-d>");
            assert!(!stage.text().contains('…'), "{}", stage.text());
            let choices = stage.model.workshop.plan().municipalities.len() + 7;
            for choice in 0..choices {
                stage.play("<c-d><home>");
                stage.play(&"<down>".repeat(choice));
                let screen = stage.play("<enter>").text();
                assert!(screen.lines().skip(3).all(|row| !row.ends_with('…')), "{screen}");
            }
        }
    }
}

#[test]
fn changes_as_they_look() {
    look("minutes-changes-60x18", editions().size(60, 18).lang(Lang::Mk).play("$<left><c-d>2"));
    look("minutes-changes-120x36", editions().size(120, 36).play("$<left><c-d>2"));
    look("minutes-documents-60x18", editions().size(60, 18).lang(Lang::Mk).play("$<c-d>"));
}
