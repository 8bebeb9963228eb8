//! Several programs on one workshop: what one of them strikes goes from the files and the memory of all.

use std::time::{Duration, SystemTime};

use rustix::pipe::{PipeFlags, pipe_with};

use super::super::wait::{Deadline, Waiter};
use super::*;
use crate::app::effect::Effect;
use crate::app::key::script;
use crate::app::model::{Model, Palette, Screen, Setup};
use crate::app::notice::Notice;
use crate::app::update;
use crate::domain::lang::Lang;
use crate::import;
use crate::journal::Workspace;

const PLAN: &[u8] = include_bytes!("../../sessions/kumanovo-2023.plan.json");

/// Reaching it is a failure; nothing waits for it to pass.
const PATIENCE: Duration = Duration::from_secs(20);

struct World(tempfile::TempDir);

impl World {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Workspace::at(folder.path()).create("k", PLAN).unwrap();
        Self(folder)
    }

    fn dir(&self) -> WorkshopDir {
        Workspace::at(self.0.path()).workshop("k").unwrap()
    }

    /// The files with these letters, in any way a file could hold them.
    fn files_with(&self, text: &str) -> Vec<std::path::PathBuf> {
        let forms = forms(text);
        let mut found = Vec::new();
        let mut folders = vec![self.0.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in folder.read_dir().unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if let Ok(file) = std::fs::read(&path) {
                    let holds = forms.iter().any(|form| memchr::memmem::find(&file, form).is_some());
                    found.extend(holds.then_some(path));
                }
            }
        }
        found
    }
}

/// A text in all the ways in which bytes can be it.
fn forms(text: &str) -> Vec<Vec<u8>> {
    use unicode_normalization::UnicodeNormalization;
    let [composed, decomposed]: [String; 2] = [text.nfc().collect(), text.nfd().collect()];
    let mut forms = Vec::new();
    for text in [composed, decomposed] {
        let escaped = |upper: bool| -> String {
            let one = |unit: u16| match (u8::try_from(unit).ok().filter(u8::is_ascii), upper) {
                (Some(letter), _) => char::from(letter).to_string(),
                (None, true) => format!("\\u{unit:04X}"),
                (None, false) => format!("\\u{unit:04x}"),
            };
            text.encode_utf16().map(one).collect()
        };
        forms.extend([escaped(true), escaped(false)].map(String::into_bytes));
        forms.push(text.encode_utf16().flat_map(u16::to_le_bytes).collect());
        forms.push(text.encode_utf16().flat_map(u16::to_be_bytes).collect());
        forms.push(text.into_bytes());
    }
    forms
}

/// A program without a terminal.
struct Running {
    model: Model,
    store: Store,
    waiter: Waiter,
    _input: std::os::fd::OwnedFd,
}

impl Running {
    fn open(world: &World, screen: Screen, person: &str) -> Self {
        let plan = import::plan::read(PLAN).plan.unwrap();
        let part = if screen == Screen::Room { Part::Shows } else { Part::Writes(person) };
        let (state, exports) = (world.0.path().join("state"), world.0.path().join("exports/k"));
        let opened = Store::open(world.dir(), plan.into(), part, &state, &exports).unwrap();
        let (read, write) = pipe_with(PipeFlags::CLOEXEC).unwrap();
        let waiter = Waiter::new(read).unwrap();
        let setup = Setup { screen, lang: Lang::En, palette: Palette::Dark, rehearsal: None, group: None };
        let Opened { mut store, workshop, author, draft, .. } = opened;
        store.start(&waiter.waker());
        store.disregard(&author);
        let model = Model::new(workshop, author, now(), setup);
        let mut running = Self { model, store, waiter, _input: write };
        draft.into_iter().for_each(|draft| running.take(Message::Draft(draft)));
        running
    }

    fn take(&mut self, message: Message) {
        for effect in update(&mut self.model, now(), message) {
            match effect {
                Effect::Commit(event) => self.store.commit(event),
                Effect::KeepDraft(text) => self.store.keep_draft(text),
                Effect::EraseDraft { now } => self.store.erase_draft(now),
                Effect::EraseWords { notes, after } => self.store.erase_words(notes, after),
                _ => {}
            }
        }
    }

    fn play(&mut self, keys: &str) -> &mut Self {
        script(keys).unwrap().into_iter().for_each(|key| self.take(Message::Key(key)));
        self
    }

    fn hear(&mut self) {
        for message in self.store.news(&self.model.author) {
            self.take(message);
        }
    }

    /// Hears what comes until it is so.
    #[track_caller]
    fn until(&mut self, is_so: impl Fn(&Model) -> bool) -> &mut Self {
        let began = SystemTime::now();
        loop {
            self.hear();
            if is_so(&self.model) {
                return self;
            }
            assert!(began.elapsed().unwrap() < PATIENCE, "{:?}", self.model.notice);
            self.waiter.wait(Deadline::At(SystemTime::now() + Duration::from_millis(200))).unwrap();
            self.waiter.drain(&mut Vec::new()).unwrap();
        }
    }

    fn saved(&mut self) -> &mut Self {
        self.until(|model| model.storage.waiting == 0)
    }

    fn knows(&self, text: &str) -> bool {
        let notes = self.model.workshop.notes();
        notes.iter().any(|note| note.fields.text.contains(text))
    }
}

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_686_648_240, 0).unwrap()
}

fn is_erased(model: &Model) -> bool {
    matches!(&model.notice, Some(Notice::Erased(erased)) if erased.waiting.is_empty() && erased.failed.is_none())
}

const SECRET: &str = "Нема буџет për këshillin";
const OTHER: &str = "Bilingual youth centres";

#[test]
fn what_the_desk_strikes_goes_from_the_files_and_memory_of_all_who_run() {
    let world = World::new();
    let mut desk = Running::open(&world, Screen::Desk, "Ana");
    let mut capture = Running::open(&world, Screen::Capture, "Boris");
    let mut room = Running::open(&world, Screen::Room, "room");
    capture.play(&format!("c kum: {SECRET}<enter>p: {OTHER}<enter>")).saved();
    for running in [&mut desk, &mut room] {
        running.until(|model| model.workshop.notes().count() == 2);
    }
    assert_eq!(world.files_with(SECRET).len(), 1);
    // The other one begins to correct it, and a draft of that is kept.
    capture.play("<esc><up><up><enter> half");
    assert!(capture.model.line.editing.is_some());
    capture.store.keep_draft(capture.model.line.text());
    std::fs::create_dir_all(world.0.path().join("exports/k")).unwrap();
    std::fs::write(world.0.path().join("exports/k/a.md"), format!("- {SECRET}")).unwrap();

    desk.play("<tab><home><c-x>y");
    assert!(!desk.knows("буџет"), "it vanishes at once");
    desk.until(|model| matches!(&model.notice, Some(Notice::Erased(erased)) if erased.exports.len() == 1));
    capture.until(|model| model.workshop.notes().struck().len() == 1);
    assert!(capture.model.line.is_empty() && capture.model.line.editing.is_none());
    desk.until(is_erased);
    room.until(|model| model.workshop.notes().struck().len() == 1);
    for running in [&desk, &capture, &room] {
        assert!(!running.knows("буџет") && running.knows(OTHER));
        assert!(running.model.storage.damaged.is_empty());
    }
    assert_eq!(world.files_with(SECRET), Vec::<std::path::PathBuf>::new());
    assert_eq!(world.files_with("half"), Vec::<std::path::PathBuf>::new());
    assert_eq!(world.files_with(OTHER).len(), 1);
    // All go on as before, and nobody lost or doubled anything.
    capture.play("<esc>il: After it<enter>").saved();
    desk.until(|model| model.workshop.notes().count() == 2);
    desk.play("<esc>cn: And another<enter>").saved();
    capture.until(|model| model.workshop.notes().count() == 3);
    capture.play("<esc>uuu");
    assert!(!capture.knows("буџет"), "nothing brings it back");
    for running in [desk, capture, room] {
        assert!(running.store.finish().is_none());
    }
    assert_eq!(world.files_with(SECRET), Vec::<std::path::PathBuf>::new());
}

#[test]
fn a_writer_who_does_not_run_is_erased_for_and_an_old_copy_when_the_workshop_is_opened() {
    let world = World::new();
    let mut capture = Running::open(&world, Screen::Capture, "Boris");
    capture.play(&format!("c: {SECRET}<enter>")).saved();
    let tag = capture.model.author.tag(Stream::Notes);
    assert!(capture.store.finish().is_none());
    let path = world.dir().journal().join(format!("{tag}.jsonl"));
    let copy = std::fs::read(&path).unwrap();
    let mut desk = Running::open(&world, Screen::Desk, "Ana");
    desk.play("<tab><c-x><enter>").until(is_erased);
    assert_eq!(world.files_with(SECRET), Vec::<std::path::PathBuf>::new());
    assert!(desk.store.finish().is_none());
    // From a stick, or a laptop that was off.
    std::fs::write(&path, copy).unwrap();
    let mut room = Running::open(&world, Screen::Room, "room");
    assert!(!room.knows("буџет"));
    room.until(|_| world.files_with(SECRET).is_empty());
    assert!(room.store.finish().is_none());
}

#[test]
fn a_note_that_waits_for_a_full_disk_leaves_no_words_when_it_is_struck() {
    let world = World::new();
    let mut desk = Running::open(&world, Screen::Desk, "Ana");
    let sessions = world.0.path().join("sessions");
    let away = world.0.path().join("away");
    std::fs::rename(&sessions, &away).unwrap();
    desk.play(&format!("cc: {SECRET}<enter>l: {OTHER}<enter>"));
    desk.until(|model| model.storage.trouble.is_some());
    desk.play("<esc><up><tab><home><c-x>y");
    assert!(!desk.knows("буџет"));
    let unsaved = desk.store.committer.as_ref().unwrap().unsaved();
    assert!(!format!("{unsaved:?}").contains("буџет") && format!("{unsaved:?}").contains(OTHER));
    std::fs::rename(&away, &sessions).unwrap();
    desk.saved().until(is_erased);
    assert!(desk.store.finish().is_none());
    assert_eq!(world.files_with(SECRET), Vec::<std::path::PathBuf>::new());
    assert_eq!(world.files_with(OTHER).len(), 1);
}

#[test]
fn the_forms_of_a_text_are_found() {
    let world = World::new();
    for (number, form) in forms(SECRET).into_iter().enumerate() {
        std::fs::write(world.0.path().join(format!("{number}")), form).unwrap();
    }
    assert_eq!(world.files_with(SECRET).len(), forms(SECRET).len());
}
