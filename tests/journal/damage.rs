//! Files that were torn or damaged.

use std::fs::{self, File};
use std::io::Write;

use plenary::domain::event::{Body, Event, Stream};
use plenary::domain::ids::WriterTag;
use plenary::journal::{Reader, Reason};

use super::fixture::{Fixture, event, note};

/// The lines of a file with short events, so that every byte can be tried.
fn short_lines(fixture: &Fixture, count: u32) -> (WriterTag, Vec<Vec<u8>>) {
    let mut file = fixture.claim("Ana", Stream::Time);
    let events: Vec<_> = (1..=count).map(|number| event(file.tag(), number, Body::End {})).collect();
    file.append(&events).unwrap();
    let bytes = fs::read(fixture.path(file.tag())).unwrap();
    let lines = bytes.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    (file.tag(), lines)
}

fn numbers(events: &[Event]) -> Vec<u32> {
    events.iter().map(|event| event.id.number).collect()
}

#[test]
fn a_torn_last_line_is_left_until_it_is_complete() {
    let fixture = Fixture::new();
    let (tag, lines) = short_lines(&fixture, 3);
    let (path, whole, last) = (fixture.path(tag), lines[..3].concat(), &lines[3]);
    for cut in 1..last.len() {
        fs::write(&path, [&whole, &last[..cut]].concat()).unwrap();
        let (mut events, mut reader, progress) = fixture.load();
        assert_eq!(numbers(&events), [0, 1, 2], "cut at {cut}");
        assert_eq!(progress.damage, []);
        assert_eq!(reader.unfinished().collect::<Vec<_>>(), [(tag, 4)]);
        File::options().append(true).open(&path).unwrap().write_all(&last[cut..]).unwrap();
        let progress = reader.poll(&mut events).unwrap();
        assert_eq!(numbers(&events), [0, 1, 2, 3], "cut at {cut}");
        assert!(!progress.began_again);
        assert_eq!(reader.unfinished().count(), 0);
    }
}

#[test]
fn a_torn_last_line_is_mended_by_its_writer_and_nothing_is_thrown_away() {
    let fixture = Fixture::new();
    let (tag, lines) = short_lines(&fixture, 3);
    let (path, whole, last) = (fixture.path(tag), lines[..3].concat(), &lines[3]);
    for cut in 1..last.len() {
        fs::write(&path, [&whole, &last[..cut]].concat()).unwrap();
        let mut file = fixture.claim("Ana", Stream::Time);
        assert_eq!(file.tag(), tag);
        let next = file.next_number();
        assert!(next >= 4, "a number that was perhaps seen elsewhere is not given again");
        file.append(&[event(tag, next, Body::Resume {})]).unwrap();
        let (events, reader, progress) = fixture.load();
        assert_eq!(progress.damage, []);
        assert_eq!(reader.unfinished().count(), 0);
        assert!(numbers(&events).starts_with(&[0, 1, 2]));
        assert_eq!(events.last().unwrap().id.number, next);
        let torn = path.with_extension(format!("torn-{cut}"));
        if cut == last.len() - 1 {
            assert_eq!(numbers(&events), [0, 1, 2, 3, 4], "it lacked the end of the line alone");
            assert!(!torn.exists());
        } else {
            assert_eq!(events.len(), 4);
            assert_eq!(fs::read(torn).unwrap(), last[..cut]);
        }
    }
}

#[test]
fn a_torn_first_line_is_written_anew() {
    let fixture = Fixture::new();
    let mut file = fixture.written("Ana", 1);
    let path = fixture.path(file.tag());
    fs::write(&path, &fs::read(&path).unwrap()[..20]).unwrap();
    assert_eq!(fixture.load().0, []);
    file.append(&[note(file.tag(), 2)]).unwrap();
    assert_eq!(numbers(&fixture.load().0), [0, 2]);
}

#[test]
fn a_damaged_byte_costs_its_line_alone() {
    let fixture = Fixture::new();
    let (tag, lines) = short_lines(&fixture, 5);
    let bytes = lines.concat();
    // Each line once: the first, one in the middle, and the last but one.
    for line in [0, 2, 4] {
        let start = lines[..line].concat().len();
        for at in start..start + lines[line].len() {
            let flips = [bytes[at] ^ 1, bytes[at] ^ 0x20, bytes[at] ^ 0x80, b'\n', 0, b'"'];
            for flipped in flips.into_iter().filter(|flipped| *flipped != bytes[at]) {
                let mut bytes = bytes.clone();
                bytes[at] = flipped;
                fs::write(fixture.path(tag), &bytes).unwrap();
                let (events, reader, progress) = fixture.load();
                let mut expected: Vec<u32> = (0..=5).collect();
                if bytes[at] != b'\n' && at == start + lines[line].len() - 1 {
                    assert_eq!(progress.damage[0].reason, Reason::LineEnd, "at {at}");
                } else {
                    expected.retain(|number| *number != line as u32);
                }
                assert_eq!(numbers(&events), expected, "{flipped:#x} at {at}");
                assert_eq!(reader.unfinished().count(), 0);
                assert!((1..=2).contains(&progress.damage.len()), "{:?}", progress.damage);
                assert_eq!(progress.damage[0].line, line as u64 + 1);
            }
        }
    }
}

#[test]
fn damage_in_the_middle_is_told_once_and_stays_in_the_file() {
    let fixture = Fixture::new();
    let mut file = fixture.written("Ana", 3);
    let path = fixture.path(file.tag());
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&path, &bytes).unwrap();
    let (mut events, mut reader, progress) = fixture.load();
    assert_eq!(events.len(), 3);
    assert_eq!(progress.damage.len(), 1);
    assert_eq!((progress.damage[0].file.as_path(), progress.damage[0].line), (path.as_path(), 3));
    assert!(progress.damage[0].to_string().contains("line 3"));
    file.append(&[note(file.tag(), 4)]).unwrap();
    assert_eq!(reader.poll(&mut events).unwrap().damage, []);
    assert!(fs::read(&path).unwrap().starts_with(&bytes));
}

#[test]
fn a_damaged_last_line_is_unfinished_until_something_follows() {
    let fixture = Fixture::new();
    let mut file = fixture.written("Ana", 2);
    let path = fixture.path(file.tag());
    let mut bytes = fs::read(&path).unwrap();
    let near_end = bytes.len() - 30;
    bytes[near_end] ^= 1;
    fs::write(&path, &bytes).unwrap();
    let (mut events, mut reader, progress) = fixture.load();
    assert_eq!((events.len(), progress.damage.len()), (2, 0));
    assert_eq!(reader.unfinished().collect::<Vec<_>>(), [(file.tag(), 3)]);
    // Its number may be known elsewhere.
    drop(file);
    file = fixture.claim("Ana", Stream::Notes);
    assert_eq!(file.next_number(), 3);
    file.append(&[note(file.tag(), 3)]).unwrap();
    let progress = reader.poll(&mut events).unwrap();
    assert_eq!((progress.events, progress.damage.len()), (1, 1));
    assert_eq!(reader.unfinished().count(), 0);
}

#[test]
fn rubbish_of_any_kind_is_told_and_passed_over() {
    let fixture = Fixture::new();
    let mut file = fixture.written("Ana", 1);
    let path = fixture.path(file.tag());
    let sound_but_strange = |body: &[u8]| {
        let sum = crc32fast::hash(body);
        [body, format!(",\"crc\":\"{sum:08x}\"}}").as_bytes()].concat()
    };
    let rubbish: [Vec<u8>; 7] = [
        b"".to_vec(),
        b"\xff\xfe\x00".to_vec(),
        vec![b'x'; 10 << 20],
        sound_but_strange(br#"{"v":1,"n":9,"t":[1,0],"at":1,"k":"note","b":{"kind":"challenge""#),
        sound_but_strange(b"[1"),
        sound_but_strange(
            b"{\"v\":1,\"n\":9,\"t\":[1,0],\"at\":1,\"k\":\"hold\",\"b\":{\"reason\":\"\xff\"}",
        ),
        vec![0; 70_000],
    ];
    let mut out = File::options().append(true).open(&path).unwrap();
    for rubbish in &rubbish {
        out.write_all(rubbish).unwrap();
        out.write_all(b"\n").unwrap();
    }
    file.append(&[note(file.tag(), 2)]).unwrap();
    let (events, _, progress) = fixture.load();
    assert_eq!(numbers(&events), [0, 1, 2]);
    let lines: Vec<_> = progress.damage.iter().map(|damage| damage.line).collect();
    assert_eq!(lines, [3, 4, 5, 6, 7, 8, 9]);
    assert_eq!(progress.damage[0].reason, Reason::Empty);
    assert_eq!(progress.damage[2].reason, Reason::Checksum);
    assert!(matches!(progress.damage[3].reason, Reason::NotAnEvent(_)));
    assert!(matches!(progress.damage[5].reason, Reason::NotAnEvent(_)));
}

#[test]
fn a_note_of_ten_megabytes_is_a_note() {
    let fixture = Fixture::new();
    let mut file = fixture.claim("Ana", Stream::Notes);
    let reason = Some("ж".repeat(5 << 20));
    let long = event(file.tag(), 1, Body::Hold { reason });
    file.append(&[long.clone(), note(file.tag(), 2)]).unwrap();
    let (events, _, progress) = fixture.load();
    assert_eq!(progress.damage, []);
    assert!(events[1] == long);
    assert_eq!(events.len(), 3);
}

#[test]
fn a_damaged_first_line_hides_no_event() {
    let fixture = Fixture::new();
    let tag = fixture.written("Ana", 2).tag();
    let path = fixture.path(tag);
    let mut bytes = fs::read(&path).unwrap();
    bytes[10] ^= 1;
    fs::write(&path, &bytes).unwrap();
    for only in [None, Some(Stream::Notes), Some(Stream::Time)] {
        let mut events = Vec::new();
        let (_, progress) = Reader::load(&fixture.workshop.journal(), only, &mut events).unwrap();
        assert_eq!(numbers(&events), [1, 2]);
        assert_eq!(progress.damage.len(), 1);
        assert_eq!(progress.damage[0].reason, Reason::NoWriter);
    }
    assert_ne!(fixture.claim("Ana", Stream::Notes).tag(), tag, "it is nobody's any more");
}
