//! Notes that become one and are taken apart, and one that becomes several: by two people, in any order of
//! arrival.

use plenary::domain::event::{Body, Event, ReadBack};
use plenary::domain::ids::NoteId;
use plenary::domain::note::{Change, Kind, Level, NoteFields};
use plenary::domain::notes::{Note, merged};
use plenary::domain::workshop::Workshop;

use super::desk::{Desk, empty};

fn known(desk: &Desk, id: NoteId) -> &Note {
    desk.workshop.notes().get(id).unwrap()
}

fn merge(desk: &mut Desk, notes: &[NoteId]) -> NoteId {
    let known: Vec<&Note> = notes.iter().map(|id| known(desk, *id)).collect();
    let fields = merged(&known).unwrap();
    desk.write(Body::Note(Box::new(fields))).id
}

/// Cuts a note in two; gives the second part.
fn split(desk: &mut Desk, id: NoteId, first: &str, second: &str) -> NoteId {
    let (old, base) = (known(desk, id).fields.clone(), known(desk, id).last_event());
    let part = NoteFields { text: second.into(), split_from: Some(id), merged_from: Vec::new(), ..old };
    let edit = Body::Edit { note: id, changes: vec![Change::Text(first.into())], base, reason: None };
    desk.step(vec![Body::Note(Box::new(part)), edit])[0]
}

fn standing(desk: &Desk) -> Vec<NoteId> {
    desk.workshop.notes().iter().map(|note| note.id).collect()
}

/// What two people make of the same events, whichever come first.
#[track_caller]
fn whatever_comes_first(events: &[Event], holds: impl Fn(&Workshop)) {
    let orders = [0, 1, events.len() / 2, events.len() - 1];
    for first in orders {
        for backwards in [false, true] {
            let mut arrival = events.to_vec();
            arrival.rotate_left(first);
            if backwards {
                arrival.reverse();
            }
            let mut workshop = empty();
            // One by one: what a late event changes is changed at once.
            arrival.into_iter().for_each(|event| workshop.apply(event));
            holds(&workshop);
        }
    }
}

#[test]
fn notes_that_are_merged_are_inside_of_one_and_come_back_when_it_is_taken_apart() {
    let mut desk = Desk::new(1);
    let (a, b, c) = (desk.add("no line in the budget"), desk.add("no budget line for us"), desk.add("other"));
    let merge = merge(&mut desk, &[a, b]);
    assert_eq!(standing(&desk), [c, merge]);
    assert_eq!(desk.workshop.notes().holder(a), Some(merge));
    desk.write(Body::Delete { note: merge });
    assert_eq!(standing(&desk), [a, b, c]);
    assert!(desk.undo());
    assert_eq!(standing(&desk), [c, merge]);
    assert!(desk.redo());
    assert_eq!(standing(&desk), [a, b, c]);
}

#[test]
fn a_merge_is_undone_and_redone_as_any_other_change() {
    let mut desk = Desk::new(1);
    let (a, b) = (desk.add("one"), desk.add("two"));
    let merge = merge(&mut desk, &[a, b]);
    assert!(desk.undo());
    assert_eq!(standing(&desk), [a, b]);
    assert!(desk.redo());
    assert_eq!(standing(&desk), [merge]);
}

#[test]
fn a_proposal_unites_what_is_named_and_is_as_strict_as_the_strictest() {
    let mut desk = Desk::new(1);
    let (a, b) = (desk.add("short"), desk.add("the longer words"));
    desk.edit(a, Change::Municipalities(vec!["kumanovo".into()]));
    desk.edit(b, Change::Municipalities(vec!["cair".into(), "kumanovo".into()]));
    desk.edit(a, Change::Themes(vec!["funding".into()]));
    desk.edit(a, Change::Level(Level::Municipality));
    desk.edit(b, Change::Kind(Kind::Need));
    let fields = merged(&[known(&desk, a), known(&desk, b)]).unwrap();
    assert_eq!((fields.kind, fields.text.as_str()), (Kind::Challenge, "the longer words"));
    assert_eq!(fields.municipalities, ["kumanovo".into(), "cair".into()]);
    assert_eq!((fields.themes.len(), fields.level), (1, Level::None));
    assert_eq!(fields.merged_from, [a, b]);
}

#[test]
fn a_merged_note_is_merged_again_and_only_the_outer_one_is_taken_apart() {
    let mut desk = Desk::new(1);
    let (a, b, c) = (desk.add("a"), desk.add("b"), desk.add("c"));
    let inner = merge(&mut desk, &[a, b]);
    let outer = merge(&mut desk, &[inner, c]);
    assert_eq!(standing(&desk), [outer]);
    assert_eq!(desk.workshop.notes().holder(a), Some(outer));
    assert_eq!(desk.workshop.notes().all_inside(outer), [inner, c, a, b]);
    desk.write(Body::Delete { note: outer });
    assert_eq!(standing(&desk), [c, inner]);
}

#[test]
fn somebody_elses_merge_is_taken_apart_also_after_it_was_reworded() {
    let (mut ana, mut ben) = (Desk::new(1), Desk::new(2));
    let (a, b) = (ana.add("a"), ana.add("b"));
    let merge = merge(&mut ana, &[a, b]);
    ben.receive(&ana.written);
    ben.edit(merge, Change::Text("reworded".into()));
    ben.write(Body::Release { note: merge, on: true });
    let apart = ben.write(Body::Delete { note: merge });
    // Ana, who knows nothing of it yet, rewords it, too.
    ana.edit(merge, Change::Text("reworded here".into()));
    let all: Vec<Event> = ana.written.iter().chain(&ben.written).cloned().collect();
    whatever_comes_first(&all, |workshop| {
        let standing: Vec<NoteId> = workshop.notes().iter().map(|note| note.id).collect();
        assert_eq!(standing, [a, b]);
        assert_eq!(workshop.notes().released().len(), 0);
    });
    ana.receive(&ben.written);
    assert!(ana.workshop.notes().get(merge).unwrap().deleted, "{apart:?}");
}

#[test]
fn two_people_who_merge_the_same_note_both_have_it_inside() {
    let (mut ana, mut ben) = (Desk::new(1), Desk::new(2));
    let (a, b, c) = (ana.add("a"), ana.add("b"), ana.add("c"));
    ben.receive(&ana.written);
    merge(&mut ana, &[a, b]);
    let by_ben = merge(&mut ben, &[b, c]);
    let all: Vec<Event> = ana.written.iter().chain(&ben.written).cloned().collect();
    whatever_comes_first(&all, |workshop| {
        let notes = workshop.notes();
        assert_eq!(notes.count(), 2);
        assert_eq!(notes.holder(b), Some(by_ben), "who holds it does not depend on who came first");
        assert_eq!(notes.holder(c), Some(by_ben));
    });
}

#[test]
fn what_is_made_stricter_meanwhile_is_as_strict_in_what_it_was_merged_into() {
    let (mut ana, mut ben) = (Desk::new(1), Desk::new(2));
    let (a, b) = (ana.add("a"), ana.add("b"));
    for note in [a, b] {
        ana.edit(note, Change::Level(Level::Municipality));
    }
    ben.receive(&ana.written);
    // Before and after the merge by the clock, but in no case known to Ana.
    ben.edit(a, Change::Level(Level::None));
    let merge = merge(&mut ana, &[a, b]);
    ana.write(Body::Release { note: merge, on: true });
    ben.edit(b, Change::Level(Level::Category));
    let all: Vec<Event> = ana.written.iter().chain(&ben.written).cloned().collect();
    whatever_comes_first(&all, |workshop| {
        let note = workshop.notes().get(merge).unwrap();
        assert_eq!(note.fields.level, Level::None);
        assert_eq!(workshop.notes().released().len(), 0, "the room no longer sees it");
    });
    // Who knows of it says how open it is, and releases it anew.
    ana.receive(&ben.written);
    ana.edit(merge, Change::Level(Level::Municipality));
    ana.write(Body::Release { note: merge, on: true });
    assert_eq!(known(&ana, merge).fields.level, Level::Municipality);
    assert_eq!(ana.workshop.notes().released().len(), 1);
}

#[test]
fn what_is_withdrawn_meanwhile_is_withdrawn_with_what_it_was_merged_into() {
    let (mut ana, mut ben) = (Desk::new(1), Desk::new(2));
    let (a, b) = (ana.add("a"), ana.add("b"));
    ben.receive(&ana.written);
    let merge = merge(&mut ana, &[a, b]);
    ana.write(Body::Release { note: merge, on: true });
    ben.write(Body::ReadBack { note: b, answer: Some(ReadBack::Withdrawn) });
    let all: Vec<Event> = ana.written.iter().chain(&ben.written).cloned().collect();
    whatever_comes_first(&all, |workshop| {
        assert!(workshop.notes().get(merge).unwrap().is_withdrawn());
        assert_eq!(workshop.notes().released().len(), 0);
    });
}

#[test]
fn a_note_is_split_in_one_step_and_its_parts_go_with_one_undo() {
    let mut desk = Desk::new(1);
    let note = desk.add("no budget line; the police do not come");
    let part = split(&mut desk, note, "no budget line", "the police do not come");
    assert_eq!(
        (desk.text(note), desk.text(part)),
        ("no budget line".into(), "the police do not come".into())
    );
    assert_eq!(known(&desk, part).fields.split_from, Some(note));
    assert!(desk.undo());
    assert_eq!(standing(&desk), [note]);
    assert_eq!(desk.text(note), "no budget line; the police do not come");
    assert!(desk.redo());
    assert_eq!(standing(&desk), [note, part]);
}

#[test]
fn a_part_is_as_strict_as_the_whole_was_made_by_somebody_who_did_not_know_of_it() {
    let (mut ana, mut ben) = (Desk::new(1), Desk::new(2));
    let note = ana.add("one; two");
    ana.edit(note, Change::Level(Level::Municipality));
    ben.receive(&ana.written);
    let part = split(&mut ana, note, "one", "two");
    ben.edit(note, Change::Level(Level::None));
    let all: Vec<Event> = ana.written.iter().chain(&ben.written).cloned().collect();
    whatever_comes_first(&all, |workshop| {
        assert_eq!(workshop.notes().get(part).unwrap().fields.level, Level::None);
    });
    // Who knows of it means the first part alone.
    let mut cleo = Desk::new(3);
    cleo.receive(&ana.written);
    cleo.edit(note, Change::Level(Level::Category));
    assert_eq!(known(&cleo, part).fields.level, Level::Municipality);
}
