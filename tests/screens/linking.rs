//! A challenge is linked with the practices that may answer it.

use plenary::app::effect::{Effect, Message};
use plenary::app::key::script;
use plenary::app::model::Screen;
use plenary::app::overlay::Overlay;
use plenary::domain::event::{Body, LinkStatus, ReadBack};
use plenary::domain::exchange::{Pair, pairs};
use plenary::domain::ids::NoteId;
use plenary::domain::lang::Lang;
use plenary::domain::note::{Kind, Level, NoteFields};

use super::stage::Stage;

fn note(stage: &mut Stage, kind: Kind, municipality: &str, theme: &str, text: &str) -> NoteId {
    let mut fields = NoteFields::new(kind, text, Level::None);
    fields.municipalities = vec![municipality.into()];
    fields.themes = vec![theme.into()];
    fields.lang = Some(Lang::En);
    stage.other_does(Body::Note(Box::new(fields)));
    stage.note_saying(text).id
}

/// The notes in focus, and a challenge chosen: the last that was told.
fn with_challenge() -> (Stage, NoteId, [NoteId; 4]) {
    let mut stage = Stage::empty();
    let own =
        note(&mut stage, Kind::GoodPractice, "kicevo", "trust", "the same station answers the telephone");
    let near =
        note(&mut stage, Kind::GoodPractice, "cair", "trust", "one officer of the station is the contact");
    let far = note(&mut stage, Kind::Lesson, "struga", "funding", "money comes late");
    let other = note(&mut stage, Kind::Experience, "gostivar", "funding", "the council is slow");
    let challenge =
        note(&mut stage, Kind::Challenge, "kicevo", "trust", "no permanent contact at the station");
    stage.play("<tab><end>").forget();
    (stage, challenge, [near, other, far, own])
}

fn linked(stage: &Stage, challenge: NoteId) -> Vec<(NoteId, LinkStatus)> {
    let of = |pair: &Pair| pair.challenge == challenge;
    pairs(&stage.model.workshop).into_iter().filter(of).map(|pair| (pair.practice, pair.status)).collect()
}

/// The texts that the open panel offers.
fn offered(stage: &Stage) -> Vec<&str> {
    let Some(Overlay::Links(panel)) = &stage.model.overlay else { panic!("the panel is open") };
    panel.candidates.iter().map(|one| stage.note(one.note).fields.text.as_str()).collect()
}

fn is_open(stage: &Stage) -> bool {
    matches!(stage.model.overlay, Some(Overlay::Links(_)))
}

#[test]
fn a_link_costs_three_keys_at_most() {
    let (mut stage, challenge, [near, ..]) = with_challenge();
    let keys = "I1";
    assert!(script(keys).unwrap().len() <= 3);
    stage.play(keys);
    assert_eq!(linked(&stage, challenge), [(near, LinkStatus::Proposed)]);
    assert!(!is_open(&stage));
    stage.shows("Linked, proposed: “one officer");
    // One key takes it back, and one gives it again.
    stage.play("u");
    assert!(linked(&stage, challenge).is_empty());
    stage.play("U");
    assert_eq!(linked(&stage, challenge).len(), 1);
}

#[test]
fn a_challenge_of_the_example_meets_its_practice_in_three_keys() {
    // Scene 5 and 11: the rapporteur has the challenge before the eyes when somebody answers it.
    let mut stage = Stage::kumanovo("2 16:55").screen(Screen::Capture);
    let challenge = stage.note_saying("нема постојано лице за контакт").id;
    let practice = stage.note_saying("A fixed monthly slot with the community police officer").id;
    stage.other_does(Body::Unlink { challenge, practice });
    assert!(linked(&stage, challenge).is_empty());
    stage.play("<esc>").model.list.chosen = Some(challenge);
    stage.play("I");
    let Some(Overlay::Links(panel)) = &stage.model.overlay else { panic!("the panel is open") };
    let place = panel.candidates.iter().position(|candidate| candidate.note == practice);
    let place = place.expect("it is offered") + 1;
    assert!(place <= 9, "it is no. {place}");
    stage.play(&place.to_string());
    assert_eq!(linked(&stage, challenge), [(practice, LinkStatus::Proposed)]);
}

#[test]
fn what_is_like_the_challenge_comes_first_and_what_is_its_own_last() {
    let (mut stage, _, [near, other, far, own]) = with_challenge();
    stage.play("I");
    let Some(Overlay::Links(panel)) = &stage.model.overlay else { panic!("the panel is open") };
    let offered: Vec<NoteId> = panel.candidates.iter().map(|candidate| candidate.note).collect();
    assert_eq!(offered, [near, other, far, own]);
    let screen = stage.size(120, 36).text();
    let row = screen.lines().find(|row| row.contains("one officer")).unwrap();
    assert!(row.contains("1  Čair") && row.contains("08:50"), "{row}");
    let row = screen.lines().find(|row| row.contains("the same station")).unwrap();
    assert!(row.contains("4  Kičevo") && row.contains(" own"), "{row}");
}

#[test]
fn of_a_practice_the_challenges_are_offered() {
    let (mut stage, challenge, [near, ..]) = with_challenge();
    stage.model.list.chosen = Some(near);
    stage.play("I").shows("1 that it could answer").play("1");
    assert_eq!(linked(&stage, challenge), [(near, LinkStatus::Proposed)]);
}

#[test]
fn words_in_any_script_narrow_what_is_offered() {
    let (mut stage, challenge, [_, _, far, _]) = with_challenge();
    stage.play("I/mон").shows("Search: mон");
    assert_eq!(offered(&stage), ["money comes late"]);
    // Digits are words here; back in the list they link.
    stage.play("<enter>1");
    assert_eq!(linked(&stage, challenge), [(far, LinkStatus::Proposed)]);
    stage.play("I/zzz").shows("Nothing with these words: zzz");
    assert!(offered(&stage).is_empty());
    stage.play("<esc>");
    assert_eq!(offered(&stage).len(), 3);
    stage.play("<esc>");
    assert!(!is_open(&stage));
}

#[test]
fn several_are_linked_without_leaving_and_change_their_status_and_remark() {
    let (mut stage, challenge, [near, other, ..]) = with_challenge();
    stage.play("I<enter><enter>").shows("Linked: 2");
    assert!(is_open(&stage));
    assert_eq!(linked(&stage, challenge).len(), 2);
    stage.play("<home><enter>").shows("Remark:").play("<down>call on Monday<enter>");
    let changed = stage.committed().into_iter().rev().find_map(|body| match body {
        Body::Link { practice, status, remark, .. } => Some((*practice, *status, remark.clone())),
        _ => None,
    });
    let (practice, status, remark) = changed.unwrap();
    assert!([near, other].contains(&practice));
    assert_eq!((status, remark.as_deref()), (LinkStatus::Introduced, Some("call on Monday")));
    stage.shows("introduced").shows("call on Monday");
    // Nothing changed, nothing written.
    stage.forget().play("<enter><enter>");
    assert!(stage.committed().is_empty());
    // A link is taken away, and comes back.
    stage.play("<del>");
    assert_eq!(linked(&stage, challenge).len(), 1);
    stage.shows("brings it back").play("u");
    assert_eq!(linked(&stage, challenge).len(), 2);
}

#[test]
fn what_neither_asks_nor_answers_or_was_withdrawn_is_refused_in_words() {
    let (mut stage, challenge, _) = with_challenge();
    stage.other_does(Body::ReadBack { note: challenge, answer: Some(ReadBack::Withdrawn) });
    stage.play("I").shows("are linked with practices");
    assert!(!is_open(&stage));
    let question = note(&mut stage, Kind::Question, "cair", "trust", "who pays?");
    stage.model.list.chosen = Some(question);
    stage.play("I").shows("are linked with practices");
    assert!(!is_open(&stage));
}

#[test]
fn withdrawn_practices_are_not_offered_and_go_while_the_panel_is_open() {
    let (mut stage, challenge, [near, ..]) = with_challenge();
    stage.play("I");
    assert_eq!(offered(&stage).len(), 4);
    stage.other_does(Body::ReadBack { note: near, answer: Some(ReadBack::Withdrawn) });
    assert!(
        offered(&stage).len() == 3 && !offered(&stage).contains(&"one officer of the station is the contact")
    );
    // The challenge itself is erased: the panel closes.
    stage.other_does(Body::Strike { notes: vec![challenge] });
    assert!(!is_open(&stage));
}

#[test]
fn off_the_record_a_remark_that_is_half_typed_is_forgotten_and_none_is_taken() {
    let (mut stage, _, _) = with_challenge();
    stage.play("I<enter><home><enter>half a remark<c-o>");
    stage.hides("half a remark").play("<home><enter>more words").hides("more words");
    stage.send(Message::Paste("pasted".into())).hides("pasted").play("<enter><c-o>");
    let written = stage.everything_written();
    assert!(
        !written.contains("half a remark") && !written.contains("more words") && !written.contains("pasted")
    );
    assert!(stage.effects().iter().any(|effect| matches!(effect, Effect::Commit(_))));
}

#[test]
fn letters_command_on_a_macedonian_keyboard_too() {
    let (mut stage, challenge, [near, ..]) = with_challenge();
    stage.play("И1");
    assert_eq!(linked(&stage, challenge), [(near, LinkStatus::Proposed)]);
    stage.play("Иу");
    assert!(linked(&stage, challenge).is_empty());
}

#[test]
fn the_panel_fits_the_smallest_screen_with_its_keys() {
    for lang in Lang::ALL {
        let (stage, ..) = with_challenge();
        let mut stage = stage.lang(lang).size(60, 18);
        stage.play("<tab><end>I");
        let close = stage.model.texts.link_key_close();
        let town =
            stage.model.workshop.plan().municipality(&"cair".into()).unwrap().name.get(lang).to_owned();
        stage.shows(&close).shows(&format!("1  {town}")).shows("08:50");
    }
}

#[test]
fn a_challenge_is_linked_from_the_board_of_those_without_an_answer() {
    let (mut stage, challenge, [near, ..]) = with_challenge();
    stage.play("B2");
    for _ in 0..5 {
        if stage.model.chosen_note().is_some_and(|note| note.id == challenge) {
            break;
        }
        stage.play("<down>");
    }
    stage.play("I1");
    assert_eq!(linked(&stage, challenge), [(near, LinkStatus::Proposed)]);
}
