//! What becomes of notes beside corrections: steps of several, merging, links, reading back, striking; in
//! any order of arrival.

use plenary::domain::event::{Body, Event, LinkStatus, ReadBack};
use plenary::domain::ids::NoteId;
use plenary::domain::note::{Change, Kind, Level, NoteFields};
use proptest::prelude::*;

use super::desk::{Desk, empty, fold, picture, shuffled};

fn note(kind: Kind, text: &str) -> Body {
    Body::Note(Box::new(NoteFields::new(kind, text, Level::None)))
}

fn merge(sources: &[NoteId], text: &str) -> Body {
    let mut fields = NoteFields::new(Kind::Challenge, text, Level::None);
    fields.merged_from = sources.to_vec();
    Body::Note(Box::new(fields))
}

fn texts(desk: &Desk) -> Vec<&str> {
    desk.workshop.notes().iter().map(|note| note.fields.text.as_str()).collect()
}

fn change(desk: &Desk, note: NoteId, change: Change) -> Body {
    let base = desk.workshop.notes().get(note).unwrap().last_event();
    Body::Edit { note, changes: vec![change], base, reason: None }
}

#[test]
fn what_was_done_to_several_in_one_step_is_one_undo_and_one_redo() {
    let mut desk = Desk::new(1);
    let notes = [desk.add("a"), desk.add("b"), desk.add("c")];
    let edits = notes.iter().map(|&note| change(&desk, note, Change::Important(true))).collect();
    desk.step(edits);
    let important = |desk: &Desk| desk.workshop.notes().iter().filter(|note| note.fields.important).count();
    assert_eq!(important(&desk), 3);
    assert!(desk.undo());
    assert_eq!(important(&desk), 0);
    assert!(desk.redo());
    assert_eq!(important(&desk), 3);
    assert!(desk.undo() && desk.undo());
    assert_eq!(texts(&desk), ["a", "b"], "the undo before it is that of the last note");
}

#[test]
fn a_merged_note_has_its_sources_inside_until_it_goes() {
    let mut desk = Desk::new(1);
    let (a, b) = (desk.add("no budget"), desk.add("no budget line"));
    let into = desk.write(merge(&[a, b], "No budget line of its own")).id;
    assert_eq!(texts(&desk), ["No budget line of its own"]);
    let c = desk.add("no money");
    let above = desk.write(merge(&[into, c], "Funding")).id;
    assert_eq!(texts(&desk), ["Funding"]);
    assert_eq!(desk.workshop.notes().holder(a), Some(above));
    desk.undo();
    assert_eq!(texts(&desk), ["No budget line of its own", "no money"]);
    assert_eq!(desk.workshop.notes().holder(a), Some(into));
    desk.undo();
    desk.undo();
    assert_eq!(texts(&desk), ["no budget", "no budget line"]);
}

#[test]
fn a_link_of_a_merged_note_is_one_of_what_it_was_merged_into() {
    let mut desk = Desk::new(1);
    let practice = desk.write(note(Kind::GoodPractice, "A line of its own")).id;
    let (a, b) = (desk.add("no budget"), desk.add("no budget line"));
    let link = |challenge, status, remark: Option<&str>| Body::Link {
        challenge,
        practice,
        status,
        remark: remark.map(str::to_owned),
    };
    desk.write(link(a, LinkStatus::Proposed, None));
    desk.write(link(b, LinkStatus::Agreed, Some("they call on Monday")));
    let into = desk.write(merge(&[a, b], "No budget line")).id;
    let links = desk.workshop.links();
    assert_eq!(links.len(), 1);
    assert_eq!((links[0].challenge, links[0].status), (into, LinkStatus::Agreed));
    desk.write(Body::Unlink { challenge: into, practice });
    assert!(desk.workshop.links().is_empty());
    desk.undo();
    assert_eq!(desk.workshop.links().len(), 1);
}

#[test]
fn what_a_municipality_confirmed_is_what_was_read_to_it() {
    let mut desk = Desk::new(1);
    let note = desk.add("they refuse");
    let state = |desk: &Desk| desk.workshop.notes().get(note).unwrap().read_back;
    let answer = |desk: &mut Desk, answer| drop(desk.write(Body::ReadBack { note, answer: Some(answer) }));
    answer(&mut desk, ReadBack::Confirmed);
    desk.edit(note, Change::Important(true));
    assert_eq!(state(&desk), Some(ReadBack::Confirmed), "the words are the same");
    desk.edit(note, Change::Text("attendance has to be approved first".into()));
    assert_eq!(state(&desk), None, "nobody confirmed these words");
    answer(&mut desk, ReadBack::Withdrawn);
    desk.write(Body::Release { note, on: true });
    assert_eq!(desk.workshop.notes().released().len(), 0, "what was withdrawn is not shown");
    desk.edit(note, Change::Text("other words".into()));
    assert_eq!(state(&desk), Some(ReadBack::Withdrawn), "a correction does not bring it back");
    desk.undo();
    desk.undo();
    desk.undo();
    assert_eq!(state(&desk), None);
}

#[test]
fn a_struck_note_has_no_words_and_comes_back_by_nothing() {
    let mut desk = Desk::new(1);
    let kept = desk.add("stays");
    let secret = desk.add("zzsecret words");
    desk.edit(secret, Change::Text("zzsecret corrected".into()));
    desk.write(Body::Release { note: secret, on: true });
    desk.write(Body::Link {
        challenge: kept,
        practice: secret,
        status: LinkStatus::Agreed,
        remark: Some("zzsecret remark".into()),
    });
    desk.write(Body::Strike { notes: desk.workshop.notes().family(secret) });
    assert_eq!(texts(&desk), ["stays"]);
    assert_eq!(desk.workshop.notes().released().len(), 0);
    while desk.undo() {}
    while desk.redo() {}
    assert!(!format!("{:?}", desk.workshop).contains("zzsecret"));
    assert_eq!(texts(&desk), ["stays"]);
}

#[test]
fn what_shares_words_is_struck_together() {
    let mut desk = Desk::new(1);
    let (a, b, other) = (desk.add("a"), desk.add("b"), desk.add("other"));
    let into = desk.write(merge(&[a, b], "a and b")).id;
    let mut part = NoteFields::new(Kind::Challenge, "b again", Level::None);
    part.split_from = Some(into);
    let part = desk.write(Body::Note(Box::new(part))).id;
    for member in [a, b, into, part] {
        let mut family = desk.workshop.notes().family(member);
        family.sort();
        let mut all = vec![a, b, into, part];
        all.sort();
        assert_eq!(family, all);
    }
    assert_eq!(desk.workshop.notes().family(other), [other]);
}

#[derive(Clone, Debug)]
enum Deed {
    Add(u8),
    Edit(usize, u8),
    Several(usize, usize),
    Merge(usize, usize),
    Release(usize),
    Answer(usize, u8),
    Link(usize, usize, u8),
    Unlink(usize, usize),
    Delete(usize),
    Strike(usize),
    Split(usize),
    Level(usize, u8),
    Undo,
    Redo,
    Hear,
}

fn deed() -> impl Strategy<Value = Deed> {
    let which = || 0usize..6;
    prop_oneof![
        4 => any::<u8>().prop_map(Deed::Add),
        3 => (which(), any::<u8>()).prop_map(|(note, text)| Deed::Edit(note, text)),
        2 => (which(), which()).prop_map(|(one, other)| Deed::Several(one, other)),
        2 => (which(), which()).prop_map(|(one, other)| Deed::Merge(one, other)),
        2 => which().prop_map(Deed::Release),
        2 => (which(), 0u8..4).prop_map(|(note, answer)| Deed::Answer(note, answer)),
        2 => (which(), which(), 0u8..3).prop_map(|(one, other, status)| Deed::Link(one, other, status)),
        1 => (which(), which()).prop_map(|(one, other)| Deed::Unlink(one, other)),
        1 => which().prop_map(Deed::Delete),
        1 => which().prop_map(Deed::Strike),
        2 => Just(Deed::Undo),
        1 => which().prop_map(Deed::Split),
        2 => (which(), 0u8..4).prop_map(|(note, level)| Deed::Level(note, level)),
        1 => Just(Deed::Redo),
        2 => Just(Deed::Hear),
    ]
}

/// What a person does, if there is something to do it to.
fn act(desk: &mut Desk, deed: &Deed) {
    let known: Vec<NoteId> = desk.workshop.notes().iter().map(|note| note.id).collect();
    let pick = |which: usize| known.get(which % known.len().max(1)).copied();
    let two = |one: usize, other: usize| pick(one).zip(pick(other)).filter(|(one, other)| one != other);
    match *deed {
        Deed::Add(text) => drop(desk.add(&format!("note {text}"))),
        Deed::Edit(which, text) => {
            if let Some(note) = pick(which) {
                desk.edit(note, Change::Text(format!("text {text}")));
            }
        }
        Deed::Several(one, other) => {
            if let Some((one, other)) = two(one, other) {
                let edits = [one, other].map(|note| change(desk, note, Change::Kind(Kind::Need)));
                desk.step(edits.into());
            }
        }
        Deed::Merge(one, other) => {
            if let Some((one, other)) = two(one, other) {
                desk.write(merge(&[one, other], "merged"));
            }
        }
        Deed::Release(which) => {
            if let Some(note) = pick(which) {
                desk.write(Body::Release { note, on: true });
            }
        }
        Deed::Answer(which, answer) => {
            if let Some(note) = pick(which) {
                let answers = [ReadBack::Confirmed, ReadBack::Amended, ReadBack::Withdrawn];
                desk.write(Body::ReadBack { note, answer: answers.get(usize::from(answer)).copied() });
            }
        }
        Deed::Link(one, other, status) => {
            if let Some((challenge, practice)) = two(one, other) {
                let all = [LinkStatus::Proposed, LinkStatus::Introduced, LinkStatus::Agreed];
                let status = all[usize::from(status)];
                desk.write(Body::Link { challenge, practice, status, remark: None });
            }
        }
        Deed::Unlink(one, other) => {
            if let Some((challenge, practice)) = two(one, other) {
                desk.write(Body::Unlink { challenge, practice });
            }
        }
        Deed::Delete(which) => {
            if let Some(note) = pick(which) {
                desk.write(Body::Delete { note });
            }
        }
        Deed::Strike(which) => {
            if let Some(note) = pick(which) {
                desk.write(Body::Strike { notes: desk.workshop.notes().family(note) });
            }
        }
        Deed::Split(which) => {
            if let Some(note) = pick(which) {
                let mut part = desk.workshop.notes().get(note).unwrap().fields.clone();
                part.merged_from.clear();
                part.split_from = Some(note);
                let edit = change(desk, note, Change::Text("first".into()));
                desk.step(vec![Body::Note(Box::new(part)), edit]);
            }
        }
        Deed::Level(which, level) => {
            if let Some(note) = pick(which) {
                desk.edit(note, Change::Level(Level::ALL[usize::from(level)]));
            }
        }
        Deed::Undo => drop(desk.undo()),
        Deed::Redo => drop(desk.redo()),
        Deed::Hear => {}
    }
}

proptest! {
    /// Replicas that saw the same events in any order show the same, and erased words are nowhere.
    #[test]
    fn replicas_converge(script in prop::collection::vec((deed(), any::<bool>()), 1..50), seed in any::<u64>()) {
        let mut desks = [Desk::new(1), Desk::new(2)];
        let mut all: Vec<Event> = Vec::new();
        for (deed, second) in script {
            let (one, other) = desks.split_at_mut(1);
            let (desk, other) = if second { (&mut other[0], &one[0]) } else { (&mut one[0], &other[0]) };
            let before = desk.written.len();
            match deed {
                Deed::Hear => desk.receive(&other.written),
                deed => act(desk, &deed),
            }
            all.extend_from_slice(&desk.written[before..]);
        }
        let (straight, other) = (fold(&all), fold(&shuffled(&all, seed)));
        prop_assert_eq!(picture(&straight), picture(&other));
        // One by one, too: nothing of an earlier state is left.
        let mut one_by_one = empty();
        shuffled(&all, seed).into_iter().for_each(|event| one_by_one.apply(event));
        prop_assert_eq!(picture(&straight), picture(&one_by_one));
        let struck = straight.notes().struck();
        prop_assert_eq!(struck, other.notes().struck());
        for note in struck {
            prop_assert!(other.notes().get(*note).is_none_or(|note| note.fields.text.is_empty()));
            prop_assert!(!other.notes().released().any(|released| released == *note));
        }
    }
}
