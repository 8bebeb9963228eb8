//! The merge of journals is a union: any copies, read in any order, give the same events.

use std::collections::BTreeMap;
use std::fs;

use plenary::domain::event::{Event, Stream};
use plenary::domain::ids::EventId;
use plenary::journal::Reader;
use proptest::prelude::*;

use super::fixture::{Fixture, note};

type Union = BTreeMap<EventId, Event>;

fn read_into(union: &mut Union, journal: &std::path::Path) {
    let mut events = Vec::new();
    Reader::load(journal, None, &mut events).unwrap();
    for event in events {
        // The same id never means two things.
        let before = union.insert(event.id, event.clone());
        assert!(before.is_none_or(|before| before == event));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn replicas_in_any_order_give_the_same_events(
        counts in prop::collection::vec(0..12_u32, 1..5),
        // How far each replica's copy of each file came: between nothing and all of its bytes.
        replicas in prop::collection::vec(prop::collection::vec(0.0..=1.0, 4), 0..5),
        order in Just(()).prop_perturb(|(), mut random| random.random::<u64>()),
    ) {
        let fixture = Fixture::new();
        let mut expected = Union::new();
        let mut files = Vec::new();
        for (writer, count) in counts.iter().enumerate() {
            let mut file = fixture.claim(&format!("Person {writer}"), Stream::Notes);
            let events: Vec<_> = (1..=*count).map(|number| note(file.tag(), number)).collect();
            // In two parts, as people write.
            let (first, second) = events.split_at(events.len() / 2);
            file.append(first).unwrap();
            file.append(second).unwrap();
            expected.extend(events.into_iter().map(|event| (event.id, event)));
            if *count > 0 {
                files.push((fixture.path(file.tag()), fs::read(fixture.path(file.tag())).unwrap()));
            }
        }
        let mut journals = vec![fixture.workshop.journal()];
        for (name, parts) in replicas.iter().enumerate() {
            let journal = fixture.folder.path().join(name.to_string());
            fs::create_dir(&journal).unwrap();
            for ((path, bytes), part) in files.iter().zip(parts) {
                let part = (bytes.len() as f64 * part) as usize;
                fs::write(journal.join(path.file_name().unwrap()), &bytes[..part]).unwrap();
            }
            journals.push(journal);
        }
        let turn = order as usize % journals.len();
        journals.rotate_left(turn);
        if order % 2 == 0 {
            journals.reverse();
        }
        let mut union = Union::new();
        for journal in &journals {
            read_into(&mut union, journal);
        }
        union.retain(|id, _| id.number > 0);
        prop_assert_eq!(union, expected);
    }
}
