//! Working on notes from the keyboard: several at once, and everything that can be said of one.

use plenary::app::model::Screen;
use plenary::domain::event::Body;
use plenary::domain::note::{Kind, Level};

use super::stage::Stage;

/// The notes of the example whose ids these are, as they stand now.
fn last(stage: &Stage, count: usize) -> Vec<plenary::domain::notes::Note> {
    let mut notes: Vec<_> = stage.model.workshop.notes().iter().rev().take(count).cloned().collect();
    notes.reverse();
    notes
}

#[test]
fn several_notes_are_changed_in_one_step_and_taken_back_in_one() {
    let mut stage = Stage::kumanovo("11:24");
    let before = last(&stage, 3);
    stage.play("<tab>y<up>y<up>y").shows("3 selected").shows("◆");
    stage.forget().play("kx").shows("3 notes: now background");
    assert_eq!(
        stage.committed().len(),
        before.iter().filter(|note| note.fields.kind != Kind::Context).count()
    );
    assert!(last(&stage, 3).iter().all(|note| note.fields.kind == Kind::Context));
    stage.play("u");
    let kinds = |notes: &[plenary::domain::notes::Note]| {
        notes.iter().map(|note| note.fields.kind).collect::<Vec<_>>()
    };
    assert_eq!(kinds(&last(&stage, 3)), kinds(&before));
    stage.play("U");
    assert!(last(&stage, 3).iter().all(|note| note.fields.kind == Kind::Context));
}

#[test]
fn esc_lets_go_of_what_is_selected_before_it_leaves_the_list() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("<tab><s-up><s-up>").shows("3 selected").play("<s-down>").shows("2 selected");
    stage.play("<esc>").hides("selected").hides("◆");
    assert_eq!(stage.model.focus, plenary::app::command::Focus::Notes);
    stage.play("<esc>");
    assert_eq!(stage.model.focus, plenary::app::command::Focus::Agenda);
}

#[test]
fn a_selected_note_that_somebody_deletes_is_selected_no_longer() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("<tab>y<up>y").shows("2 selected");
    let note = last(&stage, 1)[0].id;
    stage.other_does(Body::Delete { note }).shows("1 selected");
}

#[test]
fn all_that_is_selected_goes_with_one_key_and_comes_back_with_one() {
    let mut stage = Stage::kumanovo("11:24");
    let count = stage.model.workshop.notes().count();
    stage.play("<tab><s-up><s-up><del>").shows("3 notes deleted");
    assert_eq!(stage.model.workshop.notes().count(), count - 3);
    stage.hides("selected").play("u");
    assert_eq!(stage.model.workshop.notes().count(), count);
}

#[test]
fn themes_are_ticked_by_letter_and_a_new_one_is_typed() {
    let mut stage = Stage::kumanovo("11:24").size(100, 40);
    stage.play("<tab><s-up>#").shows("Themes · 2 notes").shows("[ ]");
    stage.play("1+night buses<enter>").shows("[x] night-buses").play("<enter>");
    let theme = stage.model.workshop.plan().themes[0].id.clone();
    for note in last(&stage, 2) {
        assert!(note.fields.themes.contains(&theme) && note.fields.themes.contains(&"night-buses".into()));
    }
    // The next note is offered it.
    stage.play("<esc><up><up>#").shows("[ ] night-buses").play("<esc>");
    stage.play("u");
    assert!(last(&stage, 2).iter().all(|note| !note.fields.themes.contains(&"night-buses".into())));
}

#[test]
fn what_only_some_have_is_left_to_them_unless_it_is_touched() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("<tab>#0<enter><up>#02<enter><s-down>#").shows("[-]").play("1<enter>");
    let plan = stage.model.workshop.plan().clone();
    let (first, second) = (plan.themes[0].id.clone(), plan.themes[1].id.clone());
    let notes = last(&stage, 2);
    assert_eq!(notes[0].fields.themes, [second, first.clone()]);
    assert_eq!(notes[1].fields.themes, [first]);
}

#[test]
fn a_note_speaks_of_several_municipalities() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("<tab>g012<enter>");
    let plan = stage.model.workshop.plan().clone();
    let ids: Vec<_> = plan.municipalities.iter().take(2).map(|one| one.id.clone()).collect();
    assert_eq!(last(&stage, 1)[0].fields.municipalities, ids);
}

#[test]
fn opening_a_note_asks_for_a_reason_which_is_kept() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("<tab>!4").forget();
    assert_eq!(last(&stage, 1)[0].fields.level, Level::None);
    stage.play("!2").shows("Why may this be opened").play("<enter>").shows("unless you give a reason");
    stage.play("released by the mayor<enter>");
    assert_eq!(last(&stage, 1)[0].fields.level, Level::Municipality);
    let reasons: Vec<_> = stage
        .committed()
        .into_iter()
        .filter_map(|body| match body {
            Body::Edit { reason, .. } => reason.clone(),
            _ => None,
        })
        .collect();
    assert_eq!(reasons, ["released by the mayor"]);
}

#[test]
fn a_half_typed_reason_is_forgotten_off_the_record_and_none_is_taken_then() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("<tab>!4!2secret<c-o>").hides("secret");
    assert!(!stage.everything_written().contains("secret"));
    stage.play("!2").shows("Off the record: nothing that is typed is stored");
    stage.play("!5").shows("cannot be off the record");
}

#[test]
fn a_note_goes_to_another_item_and_back() {
    let mut stage = Stage::kumanovo("11:24").size(80, 50);
    let before = last(&stage, 1)[0].fields.item.clone();
    stage.play("<tab>^").shows("To which item?").play("3").shows("1 note: moved to");
    assert_ne!(last(&stage, 1)[0].fields.item, before);
    stage.play("u");
    assert_eq!(last(&stage, 1)[0].fields.item, before);
}

#[test]
fn the_two_flags_are_set_for_all_or_taken_from_all() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("<tab>*").shows("important").play("<s-up>*").shows("2 notes: important");
    assert!(last(&stage, 2).iter().all(|note| note.fields.important));
    stage.play("*").shows("2 notes: no longer important").play("\"").shows("2 notes: quotation");
    assert!(last(&stage, 2).iter().all(|note| note.fields.verbatim && !note.fields.important));
}

#[test]
fn only_actions_and_questions_have_a_status() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("<tab>kc:").shows("Only actions and questions have a status");
    stage.play("ka:").shows("What became of it?").shows("in progress").play("3").shows("1 note: done");
    assert_eq!(last(&stage, 1)[0].fields.status.as_deref(), Some("done"));
    stage.play("kq:").shows("answered").play("0").shows("1 note: no status");
    assert_eq!(last(&stage, 1)[0].fields.status, None);
}

#[test]
fn a_stricter_level_takes_a_note_from_the_room_and_says_so() {
    let mut stage = Stage::kumanovo("11:24").screen(Screen::Capture).size(120, 36);
    stage.play("<esc>v").shows("● in the room").play("l").shows("The room no longer sees 1 note");
    stage.hides("● in the room");
}
