//! Working on notes from the keyboard: several at once, and everything that can be said of one.

use plenary::app::model::Screen;
use plenary::domain::event::Body;
use plenary::domain::lang::Lang;
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

#[test]
fn notes_that_say_the_same_become_one_in_the_words_that_are_sent() {
    let mut stage = Stage::kumanovo("11:24").size(120, 36);
    let sources = last(&stage, 2);
    let count = stage.model.workshop.notes().count();
    stage.play("<tab><s-up>&").shows("merges 2 notes");
    stage.play("<end> and more<enter>").shows("2 notes are inside of this one");
    let merge = last(&stage, 1).remove(0);
    assert_eq!(merge.fields.merged_from, [sources[0].id, sources[1].id]);
    assert!(merge.fields.text.ends_with("and more"));
    assert_eq!(stage.model.workshop.notes().count(), count - 1);
    assert_eq!(merge.fields.level, sources[0].fields.level.max(sources[1].fields.level));
    stage.play("u").shows("Undone: merging of notes");
    assert_eq!(stage.model.workshop.notes().count(), count);
    stage.play("U");
    stage.play("<f4><esc>").shows("2 notes inside:").play("<f4><tab><end>");
    stage.play("&").shows("Taken apart: 2 notes");
    assert_eq!(stage.model.workshop.notes().count(), count);
    stage.play("u").shows("taking apart of a merged note");
    assert_eq!(stage.model.workshop.notes().count(), count - 1);
}

#[test]
fn a_merge_that_is_given_up_leaves_the_notes_and_no_draft() {
    let mut stage = Stage::kumanovo("11:24");
    let count = stage.model.workshop.notes().count();
    stage.play("<tab><s-up>&").seconds_later(2);
    assert!(stage.draft().is_some_and(|draft| draft.contains("merging")));
    stage.play("<esc>").seconds_later(2);
    assert!(stage.draft().is_none() && stage.model.line.is_empty());
    // What is sent next is a note of its own.
    stage.play("cm: a new one<enter>");
    assert_eq!(stage.model.workshop.notes().count(), count + 1);
    assert!(stage.last_note().merged_from.is_empty());
}

#[test]
fn a_merge_needs_two_notes_that_nobody_withdrew() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("<tab>&").shows("Select two or more notes with y first");
    let note = last(&stage, 1)[0].id;
    let answer = Some(plenary::domain::event::ReadBack::Withdrawn);
    stage.other_does(Body::ReadBack { note, answer });
    stage.play("<s-up>&").shows("A withdrawn note cannot be merged");
}

#[test]
fn deleting_a_merged_note_deletes_what_is_inside_and_undo_gives_it_all_back() {
    let mut stage = Stage::kumanovo("11:24");
    let count = stage.model.workshop.notes().count();
    stage.play("<tab><s-up>&<enter>");
    stage.play("<del>");
    assert_eq!(stage.model.workshop.notes().count(), count - 2);
    stage.play("u");
    assert_eq!(stage.model.workshop.notes().count(), count - 1);
}

#[test]
fn a_note_is_cut_where_enter_is_pressed_and_joined_again_by_undo() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("cc kum: No budget line. The police do not come. #funding<enter><esc><tab>");
    let count = stage.model.workshop.notes().count();
    stage.play("|").shows("1 note").play("<f6>").shows("There is one line only");
    stage.play("<enter>").shows("2 notes").play("<f6>").shows("Split: 2 notes now");
    let notes = last(&stage, 2);
    assert_eq!(notes[0].fields.text, "No budget line.");
    assert_eq!(notes[1].fields.text, "The police do not come.");
    assert_eq!(notes[1].fields.municipalities, notes[0].fields.municipalities);
    assert_eq!(notes[1].fields.themes, notes[0].fields.themes);
    assert_eq!(notes[1].fields.split_from, Some(notes[0].id));
    stage.play("u").shows("Undone: splitting of a note");
    assert_eq!(stage.model.workshop.notes().count(), count);
    assert_eq!(last(&stage, 1)[0].fields.text, "No budget line. The police do not come.");
    stage.play("U");
    assert_eq!(stage.model.workshop.notes().count(), count + 1);
}

#[test]
fn translations_stand_beside_the_original_and_are_saved_with_enter() {
    for (width, height) in [(60, 18), (120, 36)] {
        let mut stage = Stage::kumanovo("11:24").size(width, height);
        stage.play("cm: We meet every month<enter><esc><tab>~");
        stage.shows("We meet every month").shows("missing");
        let first =
            stage.model.workshop.plan().languages.iter().copied().find(|lang| *lang != Lang::En).unwrap();
        stage.play("Се гледаме секој месец").shows("Се гледаме секој месец").play("<enter>");
        stage.shows("Translation saved");
        assert_eq!(last(&stage, 1)[0].fields.translations[&first], "Се гледаме секој месец");
        stage.play("~").shows("✓").play("<c-c>");
        stage.play("u");
        assert!(last(&stage, 1)[0].fields.translations.is_empty());
    }
}

#[test]
fn a_translation_of_a_note_in_the_room_takes_it_from_there_and_says_so() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("cm: We meet<enter><esc><tab>v~").shows("leaves the room until released anew");
    stage.play("Се гледаме<enter>").shows("The room no longer sees 1 note");
    assert!(!last(&stage, 1)[0].released);
}

#[test]
fn what_is_half_typed_anywhere_is_forgotten_off_the_record() {
    for keys in ["~secret", "N<tab>secret", "|secret", "#+secret"] {
        let mut stage = Stage::kumanovo("11:24");
        stage.play("<tab>kp").play(keys).shows("secret").play("<c-o>").hides("secret");
        assert!(stage.model.overlay.is_none(), "{keys}");
        stage.play("<c-o>").seconds_later(5).hides("secret");
        assert!(!stage.everything_written().contains("secret"), "{keys}");
    }
}

#[test]
fn a_form_keeps_what_was_typed_through_a_look_at_the_room_and_saves_it_in_one_step() {
    let mut stage = Stage::kumanovo("11:24").size(80, 30);
    stage.play("cp kum: Youth centre<enter><esc><tab>N").shows("Evidence").shows("How sure it is");
    stage.play("young people leave<tab>open every evening").play("<f5>").hides("open every evening");
    stage.play("<f5>").shows("open every evening");
    // Events arrive and the clock goes on beneath.
    stage.other_does(Body::Message { text: Some("Welcome".into()) }).at("11:25").shows("11:25:00");
    stage.play("<esc>").shows("Fields saved");
    let detail = last(&stage, 1)[0].fields.detail.clone();
    assert_eq!(detail["problem_addressed"], "young people leave");
    assert_eq!(detail["what_is_done"], "open every evening");
    stage.play("u");
    assert!(last(&stage, 1)[0].fields.detail.is_empty());
}

#[test]
fn a_form_left_for_the_room_is_forgotten_when_somebody_goes_off_the_record() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("<tab>kpNsecret<f5>");
    stage.other_does(Body::OffRecord { on: true }).play("<f5>").hides("secret");
    assert!(!stage.everything_written().contains("secret"));
}

#[test]
fn codes_are_chosen_and_dates_are_read_and_a_form_can_be_thrown_away() {
    let mut stage = Stage::kumanovo("11:24").size(80, 30);
    stage.play("ca cair: Agree a meeting<enter><esc><tab>N");
    stage.play("CAT coordinator<tab>31 Julember<esc>").shows("is no date");
    stage.play("<c-u>").play("<bs><bs><bs><bs><bs><bs><bs><bs><bs><bs><bs>31 July<tab>a room<tab><right>");
    stage.shows("‹ open ›").play("<right>").shows("‹ in progress ›").play("<esc>").shows("Fields saved");
    let fields = last(&stage, 1)[0].fields.clone();
    assert_eq!(fields.function.as_deref(), Some("CAT coordinator"));
    assert_eq!(fields.due.map(|due| due.to_string()).as_deref(), Some("2023-07-31"));
    assert_eq!(fields.status.as_deref(), Some("in_progress"));
    assert_eq!(fields.detail["support"], "a room");
    stage.forget().play("N something<c-c>");
    assert!(stage.committed().is_empty() && stage.model.overlay.is_none());
}

#[test]
fn the_history_tells_everything_that_was_done_to_a_note() {
    let mut stage = Stage::kumanovo("11:24").size(100, 40);
    stage.play("cc kum: they refuse !none<enter><esc><tab>");
    stage.play("<enter><end> to come<enter>*u!2the mayor agreed<enter>W");
    stage.shows("written (challenge").shows("“they refuse”").shows("“they refuse to come”");
    stage.shows("Important: yes").shows("undone").shows("Reason: the mayor agreed");
    stage.play("<esc>").hides("Reason: the mayor agreed");
}

#[test]
fn the_whole_of_a_note_is_scrolled_where_it_is_longer_than_its_pane() {
    let mut stage = Stage::kumanovo("11:24").screen(Screen::Capture).size(80, 24);
    stage.paste(&format!("c kum: {} the end", "many words of one note ".repeat(30))).play("<enter><esc>");
    stage.text();
    stage.play("}");
    for _ in 0..10 {
        stage.text();
        stage.play("}");
    }
    stage.shows("There is no more of this note that way").shows("the end");
    stage.play("{").text();
    stage.play("<up>").shows("1–");
}

#[test]
fn a_line_that_asks_for_a_more_open_level_leads_to_the_question_why() {
    let mut stage = Stage::kumanovo("14:10");
    stage.play("cc kum: Trust !on_record<enter>").shows("To open it, press ! on the note");
    let level = last(&stage, 1)[0].fields.level;
    assert!(level > Level::OnRecord);
    stage.play("<esc><tab><enter><end> !on_record<enter>").shows("Why may this be opened to “on the record”");
    stage.play("agreed<enter>");
    assert_eq!(last(&stage, 1)[0].fields.level, Level::OnRecord);
}

#[test]
fn words_of_a_note_that_is_struck_elsewhere_go_wherever_they_stand_here() {
    for keys in ["|", "~", "N", "<enter>", "<s-up>&", "N<f5>"] {
        let mut stage = Stage::kumanovo("11:24");
        stage.play("cc kum: secretword<enter><esc><tab>kp").play(keys);
        let note = stage.note_saying("secretword").id;
        stage.other_does(Body::Strike { notes: vec![note] });
        if keys.contains("<f5>") {
            stage.play("<f5>");
        }
        stage.hides("secretword");
        assert!(!stage.model.line.text().contains("secretword"), "{keys}");
        assert!(stage.model.overlay.is_none(), "{keys}");
    }
}

#[test]
fn several_are_released_in_one_step_and_taken_back_in_one() {
    let mut stage = Stage::kumanovo("11:24").size(120, 36);
    stage.play("<tab><s-up><s-up>").shows("Merge").play("v").shows("3 notes: in the room now");
    assert_eq!(stage.model.workshop.notes().released().len(), 3);
    stage.play("u").shows("Undone: note in the room, 3 notes");
    assert_eq!(stage.model.workshop.notes().released().len(), 0);
    stage.play("U");
    assert_eq!(stage.model.workshop.notes().released().len(), 3);
    // One that is not there is shown with the others; then all go.
    stage.play("<esc><end><up><up><up>y<down>y").play("v").shows("1 note: in the room now");
    stage.shows("Take from the room").play("v").shows("2 notes: no longer in the room");
}
