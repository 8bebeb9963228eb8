//! Erasing on the disk: what goes, what stays byte for byte, and what an interruption leaves.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use chrono::DateTime;

use super::*;
use crate::domain::event::{Body, Event, LinkStatus, Stream};
use crate::domain::ids::EventId;
use crate::domain::note::{Change, Kind, Level, NoteFields};
use crate::domain::stamp::Stamp;
use crate::journal::{Reader, Workspace, claim};

const SECRET: &str = "Нема „буџет“ për ekipin e këshillit";
const OTHER: &str = "Bilingual youth centres of the town";

struct World {
    folder: tempfile::TempDir,
    workshop: WorkshopDir,
}

impl World {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let workshop = Workspace::at(folder.path()).create("k", b"{}").unwrap();
        Self { folder, workshop }
    }

    fn claim(&self, person: &str) -> WriterFile {
        let who = Writer { person: person.into(), machine: "a1".into(), stream: Stream::Notes };
        claim(&self.workshop, &who).unwrap()
    }

    fn around(&self) -> Surroundings {
        let rescued = vec![self.folder.path().join("state")];
        Surroundings { exports: self.folder.path().join("exports/k"), rescued }
    }

    fn erase(&self, notes: &[NoteId], own: Vec<WriterFile>) -> (Erased, BTreeMap<WriterTag, WriterFile>) {
        let mut own = own.into_iter().map(|file| (file.tag(), file)).collect();
        let (around, notes) = (self.around(), notes.iter().copied().collect());
        let words = Words::default();
        let erased = Eraser {
            workshop: &self.workshop,
            around: &around,
            notes: &notes,
            words,
            own: &mut own,
            looked_into: &mut LookedInto::default(),
        }
        .finish();
        (erased, own)
    }

    fn put(&self, path: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        path
    }

    fn path(&self, tag: WriterTag) -> PathBuf {
        layout::events_path(&self.workshop.journal(), tag)
    }

    fn files(&self) -> Vec<PathBuf> {
        let mut found = Vec::new();
        let mut folders = vec![self.folder.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in folder.read_dir().unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() { folders.push(path) } else { found.push(path) }
            }
        }
        found
    }

    #[track_caller]
    fn holds_nothing_of(&self, text: &str) {
        for path in self.files() {
            let file = fs::read(&path).unwrap();
            assert!(memchr::memmem::find(&file, text.as_bytes()).is_none(), "{text} in {}", path.display());
        }
    }

    fn events(&self) -> Vec<Event> {
        let mut events: Vec<Event> = Vec::new();
        let (_, progress) = Reader::load(&self.workshop.journal(), None, &mut events).unwrap();
        assert_eq!(progress.damage, []);
        events
    }
}

fn event(tag: WriterTag, number: u32, body: Body) -> Event {
    let ms = 1_686_640_080_000 + i64::from(number);
    let at = DateTime::from_timestamp_millis(ms).unwrap();
    Event { id: EventId::new(tag, number), stamp: Stamp { ms, count: 0 }, at, step: None, body }
}

fn note(text: &str) -> Body {
    Body::Note(Box::new(NoteFields::new(Kind::Challenge, text, Level::None)))
}

fn edit(note: NoteId, text: &str) -> Body {
    Body::Edit { note, changes: vec![Change::Text(text.into())], base: note, reason: None }
}

/// A note, another, a correction of the first, and a link with a remark.
fn write(file: &mut WriterFile) -> NoteId {
    let tag = file.tag();
    let (first, second) = (EventId::new(tag, 1), EventId::new(tag, 2));
    let remark = Some("они се договорија за „буџет“".to_owned());
    let link = Body::Link { challenge: first, practice: second, status: LinkStatus::Proposed, remark };
    let bodies = [note(SECRET), note(OTHER), edit(first, "SECRET said in other words"), link];
    let events = (1..).zip(bodies).map(|(number, body)| event(tag, number, body)).collect::<Vec<_>>();
    file.append(&events).unwrap();
    first
}

#[test]
fn the_words_go_and_ids_and_all_other_lines_stay_byte_for_byte() {
    let world = World::new();
    let mut own = world.claim("Ana");
    let first = write(&mut own);
    let before = fs::read(world.path(own.tag())).unwrap();
    let (erased, mut own) = world.erase(&[first], vec![own]);
    assert!(erased.failed.is_empty() && erased.waiting.is_empty());
    let after = fs::read(world.path(first.writer)).unwrap();
    let lines =
        |bytes: &[u8]| bytes.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect::<Vec<_>>();
    let (before, after) = (lines(&before), lines(&after));
    assert_eq!((before.len(), after.len()), (5, 5));
    assert_eq!((&before[0], &before[2]), (&after[0], &after[2]));
    for words in [SECRET, "other words", "договорија"] {
        world.holds_nothing_of(words);
    }
    let kinds: Vec<Event> =
        world.events().into_iter().filter(|event| event.body == Body::Struck {}).collect();
    assert_eq!(kinds.iter().map(|event| event.id.number).collect::<Vec<_>>(), [1, 3, 4]);
    assert_eq!(kinds[0].stamp, event(first.writer, 1, Body::End {}).stamp);
    // The writer goes on in the file that bears the name now.
    let file = own.get_mut(&first.writer).unwrap();
    file.append(&[event(first.writer, file.next_number(), note("later"))]).unwrap();
    assert_eq!(world.events().len(), 6);
    assert_eq!(world.workshop.journal().read_dir().unwrap().count(), 2, "nothing is left beside");
}

#[test]
fn a_file_without_the_words_is_not_touched() {
    let world = World::new();
    let (mut ana, mut boris) = (world.claim("Ana"), world.claim("Boris"));
    let first = write(&mut ana);
    boris.append(&[event(boris.tag(), 1, note(OTHER))]).unwrap();
    let path = world.path(boris.tag());
    let before = fs::metadata(&path).unwrap();
    drop(boris);
    world.erase(&[first], vec![ana]);
    let after = fs::metadata(&path).unwrap();
    assert_eq!(before.modified().unwrap(), after.modified().unwrap());
    assert!(crate::journal::files::Identity::of(&before) == crate::journal::files::Identity::of(&after));
}

#[test]
fn who_does_not_run_is_erased_for_and_who_runs_is_waited_for() {
    let world = World::new();
    let (mut ana, mut boris) = (world.claim("Ana"), world.claim("Boris"));
    let first = write(&mut ana);
    boris.append(&[event(boris.tag(), 1, edit(first, "what Boris made of it, word by word"))]).unwrap();
    let tag = boris.tag();
    let (erased, own) = world.erase(&[first], vec![ana]);
    assert_eq!(erased.waiting, [Waiting { tag, person: Some("Boris".into()) }]);
    world.holds_nothing_of(SECRET);
    drop(boris);
    let (erased, _) = world.erase(&[first], own.into_values().collect());
    assert!(erased.waiting.is_empty());
    world.holds_nothing_of("Boris made");
    assert_eq!(world.events().len(), 7);
}

#[test]
fn drafts_torn_lines_copies_rescued_files_and_exports_hold_nothing_afterwards() {
    let world = World::new();
    let mut ana = world.claim("Ana");
    let first = write(&mut ana);
    let path = world.path(first.writer);
    let lines = fs::read(&path).unwrap();
    // What a crash, a synchronised folder, a full disk and an export leave behind.
    let torn = format!("{{\"v\":1,\"n\":9,\"k\":\"note\",\"b\":{{\"text\":\"{SECRET}");
    world.put("sessions/k/journal/abcde.torn-1", &torn);
    world.put("sessions/k/journal/.plenary-x.tmp", &lines);
    world.put(&format!("sessions/k/journal/{}.sync-conflict-2.jsonl", first.writer), &lines);
    world.put(&format!("state/unsaved-20230613-101112/{}-from-1.jsonl", first.writer), &lines);
    world.put("sessions/k/drafts/abcde.draft", format!("{{}}\n{{\"text\":\"c: {SECRET}\"}}"));
    let editing = format!("{{}}\n{{\"text\":\"half\",\"editing\":\"{first}\"}}");
    world.put("sessions/k/drafts/abcdf.draft", &editing);
    let kept_draft = world.put("sessions/k/drafts/abcdg.draft", "{}\n{\"text\":\"something else\"}");
    let wrapped = SECRET.replace(' ', "\n> ").replace('„', "**");
    let export = world.put("exports/k/a/b.md", &wrapped);
    let kept = world.put("exports/k/c.md", OTHER);
    let picture = world.put("exports/k/d.pdf", b"%PDF-1.7");
    let (erased, _) = world.erase(&[first], vec![ana]);
    assert!(erased.failed.is_empty(), "{erased:?}");
    assert_eq!(erased.exports, [export]);
    assert_eq!(erased.unread, [picture]);
    for words in [SECRET, &wrapped, "other words", "договорија", "\"half\""] {
        world.holds_nothing_of(words);
    }
    assert!(kept.exists() && kept_draft.exists());
    // What was put beside can still be copied back, but for the words.
    let rescued = world.files().into_iter().find(|path| path.to_string_lossy().contains("-from-1")).unwrap();
    assert_eq!(fs::read_to_string(rescued).unwrap().lines().count(), 5);
}

/// A zip archive of these files, as programs for texts and tables write them.
fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(io::Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        io::Write::write_all(&mut archive, bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn documents_and_workbooks_are_looked_into_and_go_when_they_hold_the_words() {
    let world = World::new();
    let mut ana = world.claim("Ana");
    let first = write(&mut ana);
    // Word cuts a text where somebody corrected it.
    let text: String = SECRET.chars().map(|letter| format!("<w:r><w:t>{letter}</w:t></w:r>")).collect();
    let document = format!("<w:p>{text}</w:p>");
    let strings = format!("<sst><si><t>{OTHER}</t></si><si><t>{SECRET}</t></si></sst>");
    let word = archive(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", document.as_bytes())]);
    let excel = archive(&[("xl/sharedStrings.xml", strings.as_bytes())]);
    let other = archive(&[("word/document.xml", OTHER.as_bytes()), ("word/media/image1.png", b"\x89PNG")]);
    let word_is_gone = world.put("exports/k/a.docx", &word);
    let excel_is_gone = world.put("exports/k/b.xlsx", &excel);
    let nested_is_gone = world.put("exports/k/c.zip", archive(&[("all/a.docx", &word)]));
    let kept = world.put("exports/k/d.docx", &other);
    // What nothing can be read of is told, as a PDF is.
    let damaged = world.put("exports/k/e.docx", &word[..word.len() / 2]);
    let pdf_inside = world.put("exports/k/f.zip", archive(&[("a.pdf", b"%PDF-1.7")]));
    let (erased, _) = world.erase(&[first], vec![ana]);
    assert!(erased.failed.is_empty(), "{erased:?}");
    assert_eq!(erased.exports, [word_is_gone.clone(), excel_is_gone, nested_is_gone]);
    assert_eq!(erased.unread, [damaged, pdf_inside]);
    assert!(kept.exists() && !word_is_gone.exists());
}

#[test]
fn names_are_found_inside_of_documents_too() {
    let world = World::new();
    let with_name =
        world.put("exports/k/a.docx", archive(&[("word/document.xml", b"<w:t>Ana Petrovska</w:t>")]));
    world.put("exports/k/b.docx", archive(&[("word/document.xml", b"<w:t>Ana</w:t>")]));
    assert_eq!(exports_with(&world.around().exports, &["Ana Petrovska".to_owned()]), [with_name]);
}

#[test]
fn a_damaged_line_that_held_the_words_goes_and_stays_damaged() {
    let world = World::new();
    let mut ana = world.claim("Ana");
    let first = write(&mut ana);
    let tag = ana.tag();
    drop(ana);
    let path = world.path(tag);
    let text = fs::read_to_string(&path).unwrap();
    // One byte in the correction, and one in the end of the line of the other note.
    let damaged = text.replace("said in other words", "sayd in other words");
    fs::write(&path, &damaged).unwrap();
    let (erased, _) = world.erase(&[first], Vec::new());
    assert!(erased.failed.is_empty());
    let after = fs::read_to_string(&path).unwrap();
    assert!(!after.contains("other words") && !after.contains(SECRET) && after.contains(OTHER));
    let mut events: Vec<Event> = Vec::new();
    let (_, progress) = Reader::load(&world.workshop.journal(), None, &mut events).unwrap();
    assert_eq!(progress.damage.len(), 1, "the line is as damaged as it was");
    // Once more there is nothing to do.
    let before = fs::metadata(&path).unwrap().modified().unwrap();
    world.erase(&[first], Vec::new());
    assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), before);
    assert_eq!(world.claim("Ana").next_number(), 5);
}

#[test]
fn lines_grown_together_and_a_torn_end_lose_the_words_alone() {
    let world = World::new();
    let mut ana = world.claim("Ana");
    let first = write(&mut ana);
    let tag = ana.tag();
    drop(ana);
    let path = world.path(tag);
    let mut lines: Vec<String> = fs::read_to_string(&path).unwrap().lines().map(str::to_owned).collect();
    let glued = format!("{}*{}", lines[1], lines[2]);
    lines.splice(1..3, [glued]);
    let torn =
        format!("{{\"v\":1,\"n\":5,\"t\":[1,0],\"at\":1,\"k\":\"edit\",\"b\":{{\"note\":\"{first}\",\"chang");
    fs::write(&path, lines.join("\n") + "\n" + &torn).unwrap();
    world.erase(&[first], Vec::new());
    let after = fs::read_to_string(&path).unwrap();
    assert!(!after.contains("буџет") && !after.contains("chang") && after.contains(OTHER), "{after}");
    let mut events: Vec<Event> = Vec::new();
    Reader::load(&world.workshop.journal(), None, &mut events).unwrap();
    let numbers: Vec<u32> = events.iter().map(|event| event.id.number).collect();
    assert_eq!(numbers, [0, 1, 2, 3, 4]);
    assert_eq!(world.claim("Ana").next_number(), 6, "the number of the torn line is not given away twice");
}

/// Steps of [`rewrite::replace`], and one more than there are.
const MOST_STEPS: usize = 20;

#[test]
fn an_interruption_between_any_two_steps_leaves_a_whole_file_and_the_next_one_finishes() {
    let mut interrupted = 0;
    for at in 0..MOST_STEPS {
        let world = World::new();
        let mut ana = world.claim("Ana");
        let first = write(&mut ana);
        let path = world.path(ana.tag());
        drop(ana);
        let (notes, old) = (HashSet::from([first]), fs::read(&path).unwrap());
        let mut words = Words::default();
        let lines = Lines::of(first.writer, &old);
        lines.gather(&notes, &mut words);
        let new = lines.without(&notes, &words).unwrap();
        let mut step = 0;
        let result = rewrite::replace(&path, &new, || {
            step += 1;
            if step > at { Err(io::Error::other("the power fails")) } else { Ok(()) }
        });
        interrupted += usize::from(result.is_err());
        let there = fs::read(&path).unwrap();
        assert!(there == old || there == new, "step {at}");
        assert_eq!(world.events().len(), 5);
        let (erased, _) = world.erase(&[first], Vec::new());
        assert!(erased.failed.is_empty(), "step {at}: {:?}", erased.failed);
        assert_eq!(fs::read(&path).unwrap(), new, "step {at}");
        world.holds_nothing_of(SECRET);
        let names: Vec<_> =
            world.workshop.journal().read_dir().unwrap().map(|e| e.unwrap().file_name()).collect();
        assert_eq!(names.len(), 2, "step {at}: {names:?}");
    }
    assert!((6..MOST_STEPS).contains(&interrupted), "{interrupted}");
}

#[cfg(unix)]
#[test]
fn the_bytes_of_the_old_file_are_overwritten_and_not_only_unnamed() {
    use std::io::{Read, Seek, SeekFrom};
    let world = World::new();
    let mut ana = world.claim("Ana");
    let first = write(&mut ana);
    let mut old = fs::File::open(world.path(ana.tag())).unwrap();
    world.erase(&[first], vec![ana]);
    let mut left = Vec::new();
    old.seek(SeekFrom::Start(0)).unwrap();
    old.read_to_end(&mut left).unwrap();
    assert!(left.is_empty() || left.iter().all(|&byte| byte == 0));
}

#[test]
fn while_something_beside_cannot_be_erased_the_words_stay_to_be_found_again() {
    let world = World::new();
    let mut ana = world.claim("Ana");
    let first = write(&mut ana);
    // A draft that is a folder can be neither read nor removed; one that cannot be overwritten is like it.
    let draft = world.put("sessions/k/drafts/abcde.draft", format!("{{}}\n{{\"text\":\"{SECRET}\"}}"));
    let lock = layout::lock_path(&world.workshop.journal(), "abcde".parse().unwrap());
    fs::create_dir(&lock).unwrap();
    let (erased, own) = world.erase(&[first], vec![ana]);
    assert_eq!(erased.failed.len(), 1);
    assert!(draft.exists());
    assert!(fs::read_to_string(world.path(first.writer)).unwrap().contains(SECRET));
    fs::remove_dir(&lock).unwrap();
    let (erased, _) = world.erase(&[first], own.into_values().collect());
    assert!(erased.failed.is_empty() && !draft.exists());
    world.holds_nothing_of(SECRET);
}

#[test]
fn a_file_that_cannot_be_written_costs_nothing_and_is_told() {
    let world = World::new();
    let mut ana = world.claim("Ana");
    let first = write(&mut ana);
    let path = world.path(ana.tag());
    let before = fs::read(&path).unwrap();
    // The new file cannot be made where a folder has its name.
    let new: &Path = &path.with_extension("jsonl.new");
    fs::create_dir_all(new.join("full")).unwrap();
    let (erased, own) = world.erase(&[first], vec![ana]);
    let told = erased.failed[0].to_string();
    assert!(told.contains("erase words in") && told.contains(&path.display().to_string()), "{told}");
    assert_eq!(fs::read(&path).unwrap(), before);
    fs::remove_dir_all(new).unwrap();
    let (erased, _) = world.erase(&[first], own.into_values().collect());
    assert!(erased.failed.is_empty());
    world.holds_nothing_of(SECRET);
}

#[test]
fn an_export_is_looked_into_again_when_it_changed_or_other_words_are_looked_for() {
    let world = World::new();
    let id = write(&mut world.claim("Ana"));
    let export = world.put("exports/k/k.md", "nothing else");
    let (around, notes): (_, HashSet<NoteId>) = (world.around(), [id].into());
    let mut looked_into = LookedInto::default();
    let mut gone = |words: &str| {
        let (workshop, around, notes) = (&world.workshop, &around, &notes);
        let (own, looked_into) = (&mut BTreeMap::new(), &mut looked_into);
        let words = Words::of(words);
        !Eraser { workshop, around, notes, words, own, looked_into }.begin().exports.is_empty()
    };
    assert!(!gone("words of it") && !gone("words of it"));
    assert!(gone("nothing else"), "other words");
    fs::write(&export, "nothing here").unwrap();
    assert!(!gone("words of it"));
    // As long as before, and at once.
    fs::write(&export, " words of it").unwrap();
    assert!(gone("words of it") && !export.exists(), "written to");
    fs::write(&export, "nothing here").unwrap();
    assert!(!gone("words of it"));
    fs::remove_file(&export).unwrap();
    world.put("exports/k/k.md", " words of it");
    assert!(gone("words of it"), "another file of this name");
}
