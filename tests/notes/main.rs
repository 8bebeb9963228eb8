//! The fold of notes: edits, undo and redo, two people at once, any order of arrival.

mod desk;
mod fates;
mod merging;

use plenary::domain::event::{Body, Event};
use plenary::domain::ids::NoteId;
use plenary::domain::note::{Change, Kind};
use plenary::domain::workshop::Workshop;

use desk::Desk;

#[test]
fn corrections_append_and_the_old_text_can_be_seen() {
    let mut desk = Desk::new(1);
    let note = desk.add("they refuse");
    desk.edit(note, Change::Text("attendance has to be approved first".into()));
    assert_eq!(desk.text(note), "attendance has to be approved first");
    assert_eq!(desk.workshop.notes().get(note).unwrap().earlier_texts(), ["they refuse"]);
}

#[test]
fn undo_and_redo_walk_through_every_change_of_one_person() {
    let mut desk = Desk::new(1);
    let note = desk.add("one");
    desk.edit(note, Change::Text("two".into()));
    desk.edit(note, Change::Text("three".into()));
    assert!(desk.undo() && desk.undo());
    assert_eq!(desk.text(note), "one");
    assert!(desk.redo());
    assert_eq!(desk.text(note), "two");
    assert!(desk.redo());
    assert_eq!(desk.text(note), "three");
    assert!(!desk.redo());
    assert!(desk.undo() && desk.undo() && desk.undo());
    assert_eq!(desk.workshop.notes().count(), 0, "the note itself was undone");
    assert!(!desk.undo());
    assert!(desk.redo());
    assert_eq!(desk.text(note), "one");
    assert_eq!(desk.workshop.notes().count(), 1);
}

#[test]
fn a_new_change_ends_what_could_be_redone() {
    let mut desk = Desk::new(1);
    let note = desk.add("one");
    desk.edit(note, Change::Text("two".into()));
    desk.undo();
    desk.edit(note, Change::Important(true));
    assert!(!desk.redo());
    assert_eq!(desk.text(note), "one");
}

#[test]
fn two_people_editing_the_same_field_at_once_is_marked_until_somebody_resolves_it() {
    let (mut ana, mut ben) = (Desk::new(1), Desk::new(2));
    let note = ana.add("draft");
    ben.receive(&ana.written);
    let by_ana = ana.edit(note, Change::Text("from Ana".into()));
    let by_ben = ben.edit(note, Change::Text("from Ben".into()));
    ana.receive(&[by_ben]);
    ben.receive(&[by_ana]);
    assert_eq!(ana.text(note), ben.text(note), "both see the same version");
    assert!(ana.workshop.notes().get(note).unwrap().conflict);
    assert!(ben.workshop.notes().get(note).unwrap().conflict);
    let resolved = ben.edit(note, Change::Text("from both".into()));
    ana.receive(&[resolved]);
    assert!(!ana.workshop.notes().get(note).unwrap().conflict);
    assert_eq!(ana.text(note), "from both");
}

#[test]
fn different_fields_and_consecutive_edits_are_no_conflict() {
    let (mut ana, mut ben) = (Desk::new(1), Desk::new(2));
    let note = ana.add("draft");
    ben.receive(&ana.written);
    let kind = ana.edit(note, Change::Kind(Kind::Lesson));
    let text = ben.edit(note, Change::Text("text".into()));
    ana.receive(&[text]);
    ben.receive(&[kind]);
    assert!(!ana.workshop.notes().get(note).unwrap().conflict);
    let later = ana.edit(note, Change::Text("later".into()));
    ben.receive(&[later]);
    assert!(!ben.workshop.notes().get(note).unwrap().conflict);
}

#[test]
fn a_deleted_note_is_gone_and_comes_back_with_undo() {
    let mut desk = Desk::new(1);
    let note = desk.add("a");
    desk.write(Body::Release { note, on: true });
    assert_eq!(desk.workshop.notes().released().len(), 1);
    desk.write(Body::Delete { note });
    assert_eq!(desk.workshop.notes().count(), 0);
    assert_eq!(desk.workshop.notes().released().len(), 0, "the room loses it at once");
    desk.undo();
    assert_eq!(desk.workshop.notes().released().len(), 1);
}

#[test]
fn a_correction_of_what_the_room_sees_has_to_be_released_anew() {
    let mut desk = Desk::new(1);
    let note = desk.add("they refuse");
    desk.write(Body::Release { note, on: true });
    desk.edit(note, Change::Important(true));
    assert_eq!(desk.workshop.notes().released().len(), 1, "the words are the same");
    desk.edit(note, Change::Text("attendance has to be approved first".into()));
    assert_eq!(desk.workshop.notes().released().len(), 0);
    desk.write(Body::Release { note, on: true });
    assert_eq!(desk.workshop.notes().released().len(), 1);
}

#[test]
fn events_that_come_twice_count_once() {
    let mut desk = Desk::new(1);
    let note = desk.add("a");
    desk.edit(note, Change::Text("b".into()));
    desk.undo();
    let again = desk.written.clone();
    desk.receive(&again);
    assert_eq!(desk.workshop.notes().count(), 1);
    assert_eq!(desk.text(note), "a");
    assert!(desk.redo(), "what can be redone is not forgotten");
    assert_eq!(desk.text(note), "b");
}

mod any_order {
    use proptest::prelude::*;

    use super::*;

    fn picture(workshop: &Workshop) -> Vec<String> {
        desk::picture(workshop)
    }

    proptest! {
        /// Replicas that saw the same events in any order show the same notes.
        #[test]
        fn replicas_converge(script in prop::collection::vec((0u8..6, 0usize..8, any::<u8>()), 1..40), seed in any::<u64>()) {
            let mut desks = [Desk::new(1), Desk::new(2)];
            let mut notes: Vec<NoteId> = Vec::new();
            let mut all: Vec<Event> = Vec::new();
            for (action, which, value) in script {
                let desk = &mut desks[which % 2];
                let known: Vec<NoteId> = notes.iter().copied().filter(|id| desk.workshop.notes().get(*id).is_some()).collect();
                let before = desk.written.len();
                match (action, known.get(which % known.len().max(1)).copied()) {
                    (1, Some(note)) => drop(desk.edit(note, Change::Text(format!("text {value}")))),
                    (2, Some(note)) => drop(desk.write(Body::Release { note, on: value % 2 == 0 })),
                    (3, Some(note)) => drop(desk.write(Body::Delete { note })),
                    (4, _) => drop(desk.undo()),
                    (5, _) => {
                        let other = desks[(which + 1) % 2].written.clone();
                        desks[which % 2].receive(&other);
                        continue;
                    }
                    _ => notes.push(desk.add(&format!("note {value}"))),
                }
                all.extend_from_slice(&desks[which % 2].written[before..]);
            }
            let shuffled = desk::shuffled(&all, seed);
            prop_assert_eq!(picture(&desk::fold(&all)), picture(&desk::fold(&shuffled)));
        }
    }
}
