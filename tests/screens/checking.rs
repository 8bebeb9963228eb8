//! The leak check on the screen: place by place, accepted, rephrased or made stricter.

use plenary::app::effect::Effect;
use plenary::app::model::Screen;
use plenary::app::overlay::Overlay;
use plenary::domain::event::Body;
use plenary::domain::lang::Lang;
use plenary::domain::note::{Kind, Level, NoteFields};
use plenary::domain::plan_change::PlanChange;

use super::stage::Stage;

/// Two notes that name a town whose words they must not be, and one that names nobody.
fn doubtful() -> Stage {
    let mut stage = Stage::empty().size(80, 24);
    for text in ["The police of Kumanovo comes late", "In Prilep nobody pays", "Nobody has a room"] {
        let fields =
            NoteFields { lang: Some(Lang::En), ..NoteFields::new(Kind::Challenge, text, Level::None) };
        stage.other_does(Body::Note(Box::new(fields)));
    }
    stage
}

#[test]
fn scene_15_the_places_are_gone_through_before_an_export_that_leaves_the_room() {
    let mut stage = doubtful();
    stage.play("E").shows("2 places to check before it leaves").shows("Enter goes through the places");
    stage.play("<enter>").shows("[Prilep]").shows("1 of 2 · 0 accepted");
    assert_eq!(stage.model.screen, Screen::Minutes);
    assert!(!stage.effects().iter().any(|effect| matches!(effect, Effect::Export { .. })));
    // The first may stay: the next one is looked at.
    stage.play("<enter>").shows("[Kumanovo]").shows("1 of 1 · 1 accepted");
    assert!(matches!(stage.committed()[..], [Body::Accept { on: true, .. }]));
    // The other is put into other words.
    stage.play("r").shows("Enter saves");
    for _ in 0.."The police of Kumanovo comes late".len() {
        stage.play("<bs>");
    }
    stage.play("The police comes late<enter>").shows("Nothing is left to check; 1 place was accepted.");
    assert_eq!(stage.note_saying("The police").fields.text, "The police comes late");
    stage.play("<esc>").hides("to check before");
    // Each version is looked at for itself.
    stage.play("<esc>E").shows("public: 2 places to check").hides("participants: ").play("<enter>");
    stage.shows("Leak check – public").play("<enter>");
    // What anybody may read has the programme as well: a visit to one of the towns.
    stage
        .shows("[Kumanovo]")
        .shows("programme")
        .play("<enter><esc><esc>E")
        .hides("to check before")
        .play("<enter>");
    assert!(stage.effects().iter().any(|effect| matches!(effect, Effect::Export { .. })));
}

/// A question that is still open must not lead past the places.
#[test]
fn scene_15_the_places_come_first_when_a_question_is_to_be_closed_too() {
    let mut stage = doubtful();
    stage.other_does(Body::Note(Box::new(NoteFields::new(Kind::Question, "Who pays?", Level::OnRecord))));
    stage.play("E").shows("1 question is still to be closed").shows("Enter goes through the places");
    stage.play("<enter>").shows("1 of 2 · 0 accepted");
    stage.play("<enter><enter><esc><esc>E").hides("participants: ").play("<right><right>");
    stage.shows("y exports all the same").play("<enter>");
    assert!(!stage.effects().iter().any(|effect| matches!(effect, Effect::Export { .. })));
    stage.play("y");
    assert!(stage.effects().iter().any(|effect| matches!(effect, Effect::Export { .. })));
}

#[test]
fn what_stands_in_the_agenda_is_accepted_there_and_is_no_note_to_be_rephrased() {
    let mut stage = Stage::empty().size(80, 24);
    let add = PlanChange::Add {
        item: "X1".into(),
        title: "Mayor of Kumanovo".into(),
        minutes: 10,
        day: 0,
        before: None,
    };
    stage.other_does(Body::Change { changes: vec![add], reason: None });
    stage.play("$@").shows("[Kumanovo]").shows("programme").play("r").shows("This stands in no note.");
    stage.play("l").shows("This stands in no note.").play("<enter>");
    assert!(matches!(stage.committed()[..], [Body::Accept { note: None, on: true, .. }]));
    stage.shows("Nothing is left to check; 1 place was accepted.");
}

#[test]
fn what_was_accepted_is_listed_and_taken_back_and_one_key_undoes_it() {
    let mut stage = doubtful();
    stage.play("$@<enter>").shows("1 of 1 · 1 accepted").play("u").shows("1 of 2 · 0 accepted");
    stage.play("<enter>a").shows("1 of 2 · 1 accepted").shows("✓ accepted").play("<enter>");
    assert!(matches!(stage.committed().last(), Some(Body::Accept { on: false, .. })));
    stage.shows("0 accepted").play("<down>").shows("[Kumanovo]").play("<up>").shows("[Prilep]");
}

#[test]
fn what_is_accepted_in_one_version_is_still_to_be_looked_at_in_the_other() {
    let mut stage = doubtful();
    stage.play("$@<enter><enter>").shows("Nothing is left to check; 2 places were accepted.");
    stage.play("<esc><right>").shows("3 places to check before it leaves (@)");
    stage.play("<right>@").shows("The internal version holds everything");
    assert!(stage.model.overlay.is_none());
}

#[test]
fn a_note_that_is_as_strict_as_can_be_is_not_made_stricter() {
    let mut stage = doubtful();
    let note = stage.note_saying("Prilep").id;
    stage.play("$@l");
    // It is as strict as can be: that is said, and the check goes on.
    assert_eq!(stage.note(note).fields.level, Level::None);
    stage.shows("already as confidential");
    assert!(matches!(stage.model.overlay, Some(Overlay::Checking(_))));
}

#[test]
fn off_the_record_nothing_that_is_half_rephrased_stays() {
    let mut stage = doubtful();
    stage.play("$@r and a secret").play("<c-o>");
    assert!(!stage.everything_written().contains("secret"));
    stage.hides("secret").play("r");
    assert!(matches!(&stage.model.overlay, Some(Overlay::Checking(panel)) if panel.rephrasing.is_none()));
}

#[test]
fn the_check_fits_a_small_screen_in_every_language() {
    for lang in Lang::ALL {
        let mut stage = doubtful().lang(lang).size(60, 18);
        stage.play("$");
        while stage.model.preview.lang != Lang::En {
            stage.play("<lt>");
        }
        stage.play("@").shows("[Prilep]").shows("2");
        assert!(
            !stage.text().lines().any(|row| row.contains("Enter") && row.contains('…')),
            "a key is cut off"
        );
    }
}

/// A doubtful note in two languages, and one whose only text is released as it was said in both.
fn in_two_languages() -> Stage {
    let mut stage = Stage::of_plan(|plan| plan.languages = vec![Lang::En, Lang::Fr]).size(80, 24);
    let both = NoteFields {
        lang: Some(Lang::En),
        translations: [(Lang::Fr, "La police de Kumanovo tarde".to_owned())].into(),
        ..NoteFields::new(Kind::Challenge, "The police of Kumanovo comes late", Level::None)
    };
    let only_french = NoteFields {
        lang: Some(Lang::Fr),
        ..NoteFields::new(Kind::Lesson, "Personne ne paie à Prilep", Level::None)
    };
    for fields in [both, only_french] {
        stage.other_does(Body::Note(Box::new(fields)));
    }
    stage
}

#[test]
fn every_chosen_language_is_looked_through_before_an_export_and_the_export_comes_back() {
    let mut stage = in_two_languages();
    // One text in English, two in French; the panel counts both languages.
    stage.play("E<right><right>").shows("participants: 1 place to check before it leaves");
    stage.play("<down><left>").shows("participants: 3 places to check before it leaves");
    stage.play("<enter>").shows("Leak check – participants · English").shows("[Kumanovo]");
    stage.play("<enter>").shows("Nothing is left to check; 1 place was accepted.").shows("Enter goes on");
    assert!(!stage.effects().iter().any(|effect| matches!(effect, Effect::Export { .. })));
    stage.play("<enter>").shows("Leak check – participants · Français").shows("1 of 2");
    stage.play("<enter><enter>").shows("Nothing is left to check; 2 places were accepted.");
    // The export as it was chosen, in which nothing is left to check.
    stage.play("<enter>").shows("all of the workshop (en, fr)").hides("to check").shows("participants");
    stage.play("<enter>");
    let Some(Effect::Export { wanted, .. }) = stage.effects().last() else { panic!("nothing is exported") };
    assert_eq!(wanted.langs, [Lang::En, Lang::Fr]);
}

/// What both languages show in the same words is one place: accepted once, taken back with one key.
#[test]
fn a_text_that_several_languages_show_is_gone_through_once() {
    let mut stage = Stage::of_plan(|plan| plan.languages = vec![Lang::En, Lang::Fr]).size(80, 24);
    let released = NoteFields {
        lang: Some(Lang::En),
        municipalities: vec!["struga".into()],
        ..NoteFields::new(Kind::Challenge, "We do as they do in Prilep", Level::Municipality)
    };
    stage.other_does(Body::Note(Box::new(released)));
    stage.play("E<right><right><down><left>").shows("participants: 1 place to check before it leaves");
    stage.play("<enter>").shows("[Prilep]").forget().play("<enter>");
    let accepted = stage.committed();
    assert_eq!(accepted.len(), 2);
    assert!(accepted.iter().all(|body| matches!(body, Body::Accept { on: true, .. })), "{accepted:?}");
    stage.play("<enter>").hides("to check").shows("participants");
    // Both are taken back in one step.
    stage.forget().play("<esc>u");
    assert!(matches!(stage.committed()[..], [Body::Undo { .. }]), "{:?}", stage.committed());
    stage.play("E").shows("1 place to check").play("<down><left>").shows("1 place to check");
}

/// The sheets show what those who were there may read: it is looked through for them, too.
#[test]
fn sheets_that_leave_the_room_are_looked_through_and_those_that_hold_no_notes_are_not() {
    let mut stage = doubtful();
    stage.play("E<left>").shows("participants: 2 places to check before it leaves").hides("public: ");
    stage.play("<down><down><down><space><right><space>").shows("[×] donors").hides("to check");
    stage.play("<left><space>").shows("[×] take-home").play("<enter>").shows("Leak check – participants");
}
