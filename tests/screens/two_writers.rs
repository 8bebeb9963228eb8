//! Two programs on one workshop: what one does, the other sees (`architecture.md`, the journal).

use plenary::app::effect::{Effect, Message};
use plenary::app::model::Screen;
use plenary::app::storage::{StorageNews, Trouble};
use plenary::domain::event::{Body, Event, Stream, Writer};
use plenary::domain::ids::{EventId, WriterTag};
use plenary::domain::note::{Change, Kind, Level, NoteFields};

use super::stage::Stage;

#[test]
fn off_the_record_at_the_desk_takes_away_what_is_half_typed_at_the_rapporteurs() {
    let mut desk = Stage::kumanovo("14:52");
    let mut rapporteur = desk.second(Screen::Capture);
    rapporteur.play("c kum: the mayor said").seconds_later(1).forget();
    desk.play("<c-o>");
    rapporteur.hears(&desk).hides("the mayor said").shows("OFF THE RECORD");
    assert_eq!(rapporteur.effects(), [Effect::EraseDraft { now: true }]);
}

#[test]
fn off_the_record_closes_a_question_in_which_something_is_typed() {
    let mut desk = Stage::kumanovo("14:52");
    let mut other = desk.second(Screen::Desk);
    other.play("whe said");
    desk.play("<c-o>");
    other.hears(&desk).hides("he said");
}

#[test]
fn two_edits_of_one_field_are_both_kept_and_the_note_is_marked() {
    let mut desk = Stage::kumanovo("11:24").size(120, 36);
    let mut rapporteur = desk.second(Screen::Capture).size(120, 36);
    desk.play("<tab><enter><end> (desk)<enter>");
    rapporteur.seconds_later(1).play("<esc><enter><end> (rapporteur)<enter>");
    desk.hears(&rapporteur).shows("two versions").play("<f4>").shows("(rapporteur)");
    rapporteur.hears(&desk).shows("two versions").shows("the other version:").shows("(desk)");
    rapporteur.seconds_later(1).play("<enter><end> both<enter>").hides("two versions");
}

#[test]
fn a_note_of_the_other_comes_into_the_list_while_a_line_is_typed() {
    let mut desk = Stage::kumanovo("11:24");
    desk.play("chalf");
    let fields = NoteFields::new(Kind::Lesson, "from elsewhere", Level::None);
    desk.other_does(Body::Note(Box::new(fields))).shows("from elsewhere").shows("half");
}

#[test]
fn the_rapporteurs_undo_leaves_the_facilitators_clock_alone() {
    let mut desk = Stage::kumanovo("11:24");
    let mut rapporteur = desk.second(Screen::Capture);
    rapporteur.play("c kum: mine<enter><esc>");
    desk.seconds_later(5).play("n");
    rapporteur.hears(&desk).play("u").shows("Undone: note").hides("mine");
    assert_eq!(rapporteur.model.current(), desk.model.current());
}

#[test]
fn after_a_file_was_rewritten_the_struck_words_are_nowhere_on_the_screen() {
    let mut stage = Stage::kumanovo("11:24").size(120, 36).screen(Screen::Capture);
    stage.play("c kum: struck words<enter>").play("<esc>").shows("struck words");
    stage.reload(|event| {
        if let Body::Note(fields) = &mut event.body
            && fields.text == "struck words"
        {
            fields.text = "…".into();
        }
    });
    stage.hides("struck words");
}

#[test]
fn a_note_that_is_gone_after_a_reload_is_no_longer_being_edited() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("cc kum: to be struck<enter><esc><tab><enter><end> more");
    let gone = stage.model.line.editing.unwrap();
    let nobody = EventId::new(WriterTag::from_bits(9_999), 1);
    stage.reload(|event| {
        if event.id == gone {
            *event = Event { id: nobody, body: Body::OffRecord { on: false }, ..event.clone() };
        }
    });
    stage.play("<enter>").play("<esc>");
    assert!(stage.model.workshop.notes().get(gone).is_none());
}

#[test]
fn what_waits_for_the_disk_is_said_until_it_is_saved() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("cc kum: one<enter>").shows("saving…");
    stage.send(Message::Storage(StorageNews::Saved(1))).shows("saved").hides("saving…");
    stage.send(Message::Storage(StorageNews::Failing(Trouble::Full))).play("two<enter>");
    stage.shows("NOT saved: the disk is full. 1 entry waits");
    stage.send(Message::Storage(StorageNews::Recovered)).send(Message::Storage(StorageNews::Saved(1)));
    stage.shows("Everything is saved again.").hides("NOT saved");
}

#[test]
fn leaving_while_something_cannot_be_saved_asks_first() {
    let mut stage = Stage::kumanovo("11:24").screen(Screen::Capture);
    stage.play("c kum: one<enter>").send(Message::Storage(StorageNews::Failing(Trouble::ReadOnly)));
    stage.play("<c-q>").shows("1 entry is not saved yet");
    assert!(!stage.model.leaving);
}

#[test]
fn an_edit_that_arrives_changes_what_is_shown_at_once() {
    let mut stage = Stage::kumanovo("11:24").size(120, 36);
    let note = stage.model.chosen_note().unwrap().id;
    let changes = vec![Change::Text("other words".into())];
    stage.other_does(Body::Edit { note, changes, base: note, reason: None }).shows("other words");
}

/// Somebody of this name presses.
fn presses(stage: &mut Stage, person: &str, body: Body) {
    let tag = WriterTag::from_bits(77);
    let (at, mut stamp) = (stage.model.now, stage.model.workshop.last_stamp());
    let who = Writer { person: person.to_owned(), machine: "0".repeat(16), stream: Stream::Time };
    stamp.count += 1;
    let header = Event { id: EventId::new(tag, 0), stamp, at, step: None, body: Body::Writer(who) };
    stage.other_writer(vec![header, Event { id: EventId::new(tag, 1), stamp, at, step: None, body }]);
}

#[test]
fn a_second_facilitator_is_named_while_it_matters() {
    let mut desk = Stage::kumanovo("10:30").size(120, 36);
    desk.hides("steers the clock too");
    presses(&mut desk, "Ana", Body::End {});
    desk.play("<esc>").shows("Ana steers the clock too");
    desk.second(Screen::Capture).size(120, 36).hides("steers the clock too");
    desk.at("10:39").shows("Ana steers the clock too").at("10:41").hides("steers the clock too");
}

#[test]
fn who_says_off_the_record_or_draws_the_curtain_does_not_steer() {
    for body in [Body::OffRecord { on: true }, Body::Curtain { on: true }] {
        let mut desk = Stage::kumanovo("10:30").size(120, 36);
        presses(&mut desk, "Ana", body);
        desk.play("<esc>").hides("steers the clock too");
    }
    let mut desk = Stage::kumanovo("10:30").size(120, 36);
    presses(&mut desk, "room", Body::End {});
    desk.play("<esc>").hides("steers the clock too");
}
