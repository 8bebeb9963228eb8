//! What the program does all day, timed: opening, folding, committing, understanding a line, drawing,
//! exporting. `cargo bench`; the limits are in `docs/performance.md`.

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use plenary::app::effect::Message;
use plenary::app::key::{Code, Key, script};
use plenary::app::model::{Model, Palette, Screen, Setup};
use plenary::app::update;
use plenary::domain::author::{Author, Pen};
use plenary::domain::event::{Body, Event, LinkStatus, Stream, Writer};
use plenary::domain::exchange::{self, Pair, Suggested};
use plenary::domain::ids::{EventId, WriterTag};
use plenary::domain::lang::Lang;
use plenary::domain::live::{Press, decide};
use plenary::domain::plan::Plan;
use plenary::domain::search::{Index, Like};
use plenary::domain::status::Status;
use plenary::domain::workshop::Workshop;
use plenary::i18n::Catalogue;
use plenary::import;
use plenary::journal::{self, Reader, Sink, WorkshopDir, Workspace};
use plenary::minutes::format::Format;
use plenary::minutes::{Minutes, Options, Profile, leaks};
use plenary::runtime::painter::Painter;
use plenary::ui::colour::ColourDepth;
use plenary::ui::frame::Frame;
use plenary::ui::theme::Theme;
use ratatui::layout::Size;

const PLAN: &[u8] = include_bytes!("../sessions/kumanovo-2023.plan.json");
const NOTES: &[u8] = include_bytes!("../sessions/kumanovo-2023.notes.json");
const SIZE: Size = Size { width: 120, height: 36 };

fn plan() -> Plan {
    import::plan::read(PLAN).plan.expect("the plan of the repository is a plan")
}

/// The example's events, its notes repeated until there are so many.
fn events(notes: usize) -> Vec<Event> {
    let plan = plan();
    let example = import::example_notes::read(NOTES, &plan, None).expect("the example is of this plan");
    let (bodies, mut events): (Vec<Event>, Vec<Event>) =
        example.events.into_iter().partition(|event| matches!(event.body, Body::Note(_)));
    events.retain(|event| !matches!(event.body, Body::Link { .. }));
    let tag = WriterTag::from_bits(99);
    for (number, event) in bodies.iter().cycle().take(notes).enumerate() {
        let mut event = event.clone();
        event.id = EventId::new(tag, number as u32 + 1);
        event.stamp.count = number as u32;
        events.push(event);
    }
    events
}

/// As many words as people use: one in eight is written as in no other note.
fn varied(mut events: Vec<Event>) -> Vec<Event> {
    for (number, event) in events.iter_mut().enumerate() {
        let Body::Note(fields) = &mut event.body else { continue };
        let letter = |digit: usize| char::from(b'a' + (digit % 26) as u8);
        let own: String = [number, number / 26, number / 676].map(letter).into_iter().collect();
        let words = fields.text.split(' ').enumerate();
        let words = words.map(|(at, word)| match (at + number) % 8 {
            0 => format!("{word}{own}"),
            _ => word.to_owned(),
        });
        fields.text = words.collect::<Vec<_>>().join(" ");
    }
    events
}

fn workshop(notes: usize) -> Workshop {
    workshop_of(events(notes))
}

fn workshop_of(events: Vec<Event>) -> Workshop {
    let mut workshop = Workshop::new(Arc::new(plan()));
    events.into_iter().for_each(|event| workshop.take(event));
    workshop.settle();
    workshop
}

fn morning() -> DateTime<Utc> {
    "2023-06-13T09:24:40Z".parse().expect("an instant")
}

fn pen(bits: u32) -> Pen {
    Pen { tag: WriterTag::from_bits(bits), next: 1 }
}

fn model(notes: usize) -> Model {
    let setup =
        Setup { screen: Screen::Desk, lang: Lang::En, palette: Palette::Dark, rehearsal: None, group: None };
    Model::new(workshop(notes), Author::new(pen(7), pen(8)), morning(), setup)
}

fn who() -> Writer {
    Writer { person: "bench".into(), machine: "bench".into(), stream: Stream::Notes }
}

/// A workshop on the disk.
fn on_disk(notes: usize) -> (tempfile::TempDir, WorkshopDir) {
    let folder = tempfile::tempdir().expect("a folder for the benchmark");
    let dir = Workspace::at(folder.path()).create("kumanovo-2023", PLAN).expect("a workshop");
    let mut file = journal::claim(&dir, &who()).expect("a file");
    let mut written: Vec<Event> =
        events(notes).into_iter().filter(|event| matches!(event.body, Body::Note(_))).collect();
    for event in &mut written {
        event.id.writer = file.tag();
    }
    file.append(&written).expect("a disk with room");
    (folder, dir)
}

/// Folds events while they are read, as the program does.
struct Folding(Workshop);

impl Sink for Folding {
    fn event(&mut self, event: Event) {
        self.0.take(event);
    }

    fn begin_again(&mut self) {
        self.0 = self.0.emptied();
    }
}

fn opening(c: &mut Criterion) {
    c.bench_function("read the plan", |b| b.iter(|| import::plan::read(black_box(PLAN))));
    for (name, notes) in [("1k", 1_000), ("10k", 10_000)] {
        let (_folder, dir) = on_disk(notes);
        let plan = Arc::new(plan());
        c.bench_function(&format!("open {name} notes: read and fold them"), |b| {
            b.iter(|| {
                let mut folding = Folding(Workshop::new(plan.clone()));
                let read = Reader::load(&dir.journal(), None, &mut folding).map(|_| ());
                folding.0.settle();
                (read, folding.0)
            });
        });
        let events = events(notes);
        c.bench_function(&format!("fold {name} notes"), |b| {
            b.iter_batched(
                || events.clone(),
                |events| {
                    let mut workshop = Workshop::new(plan.clone());
                    events.into_iter().for_each(|event| workshop.take(event));
                    workshop.settle();
                    workshop
                },
                BatchSize::LargeInput,
            );
        });
    }
}

fn time(c: &mut Criterion) {
    let mut author = Author::new(pen(7), pen(8));
    let mut workshop = Workshop::new(Arc::new(plan()));
    let mut at = morning();
    let first = workshop.plan().days[0].items[0].id.clone();
    let mut presses = vec![Press::Start(first)];
    for _ in 0..1_000 {
        presses.push(Press::Hold { reason: None });
        presses.push(Press::Resume);
    }
    for press in presses {
        at += TimeDelta::seconds(2);
        let body = decide(&workshop, press, at).expect("the presses are in order");
        workshop.apply(author.write(Stream::Time, at, at, body));
    }
    c.bench_function("status after 2,000 presses", |b| b.iter(|| Status::of(black_box(&workshop), at)));
    let presses = workshop.presses().to_vec();
    let plan = workshop.plan().clone();
    c.bench_function("fold 2,000 live events and compute the status", |b| {
        b.iter_batched(
            || presses.clone(),
            |presses| {
                let mut workshop = Workshop::new(plan.clone());
                presses.into_iter().for_each(|event| workshop.take(event));
                workshop.settle();
                let status = Status::of(black_box(&workshop), at);
                (workshop, status)
            },
            BatchSize::LargeInput,
        );
    });
}

fn committing(c: &mut Criterion) {
    let (_folder, dir) = on_disk(10_000);
    let mut file = journal::claim(&dir, &who()).expect("a file");
    let mut event = events(1).pop().expect("a note");
    event.id = EventId::new(file.tag(), file.next_number());
    c.bench_function("append one note and fdatasync", |b| {
        b.iter(|| {
            file.append(std::slice::from_ref(&event)).expect("a disk with room");
            event.id.number += 1;
        });
    });
}

fn drawing(c: &mut Criterion) {
    let theme = Theme::new(Palette::Dark);
    for (name, notes) in [("the demo's notes", 97), ("10k notes", 10_000)] {
        let mut model = model(notes);
        let mut frame = Frame::new();
        let mut painter = Painter::new(ColourDepth::True);
        // To the bytes that the terminal gets.
        let mut draw = |model: &Model, anew: bool| {
            if anew {
                frame.invalidate();
                painter.invalidate();
            }
            frame.begin(SIZE);
            plenary::ui::draw(&mut frame, model, &theme);
            frame.end();
            let cursor = frame.cursor_position();
            painter.paint_with(frame.buffer(), frame.large_texts(), frame.damage(), cursor).len()
        };
        c.bench_function(&format!("draw the desk anew, {name}"), |b| b.iter(|| draw(&model, true)));
        update(&mut model, morning(), Message::Key(Key::letter('c')));
        for (script, line) in
            [("", "c kum: no line in the budget "), (" in Cyrillic", "ц кум: нема ставка во буџетот ")]
        {
            let mut letters = line.chars().cycle();
            c.bench_function(&format!("type a letter{script} and draw it, {name}"), |b| {
                b.iter(|| {
                    // As long as a note is: what comes after it begins anew.
                    if model.line.input.value().chars().count() > 120 {
                        update(&mut model, morning(), Message::Key(Key::ctrl('u')));
                    }
                    let key = Key::letter(letters.next().unwrap_or('a'));
                    update(&mut model, morning(), Message::Key(key));
                    draw(&model, false)
                });
            });
        }
        let mut now = morning();
        c.bench_function(&format!("a second passes, {name}"), |b| {
            b.iter(|| {
                now += TimeDelta::seconds(1);
                update(&mut model, now, Message::Tick);
                draw(&model, false)
            });
        });
    }
}

/// The boards of the exchange: computed once for each change of the notes, then only drawn.
fn boards(c: &mut Criterion) {
    let workshop = workshop(10_000);
    c.bench_function("statements of 10,000 notes", |b| {
        b.iter(|| black_box(exchange::statements(black_box(&workshop))).len());
    });
    let statements = exchange::statements(&workshop);
    let asked: Vec<_> = statements.iter().filter(|one| exchange::asks(one.kind)).collect();
    let answers: Vec<_> = statements.iter().filter(|one| exchange::answers(one.kind)).collect();
    // As many pairs as a hundred exchanges would make.
    let pairs: Vec<Pair> = asked
        .iter()
        .zip(&answers)
        .take(1_000)
        .map(|(one, other)| Pair {
            challenge: one.id,
            practice: other.id,
            status: LinkStatus::Proposed,
            remark: None,
        })
        .collect();
    let plan = workshop.plan();
    c.bench_function("match grid, 10,000 notes", |b| {
        b.iter(|| exchange::match_grid(plan, black_box(&statements), &pairs, Suggested::SharedThemes));
    });
    c.bench_function("themes by municipality, 10,000 notes", |b| {
        b.iter(|| exchange::theme_matrix(plan, black_box(&statements)));
    });
    c.bench_function("what is to be filled in, 10,000 notes", |b| {
        b.iter(|| exchange::gaps(plan, black_box(&statements)));
    });
    let mut model = model(10_000);
    let mut frame = Frame::new();
    let theme = Theme::new(Palette::Dark);
    let mut draw = |model: &Model| {
        frame.begin(SIZE);
        plenary::ui::draw(&mut frame, model, &theme);
        frame.end();
    };
    update(&mut model, morning(), Message::Key(Key::letter('B')));
    let keys = ["right", "down", "left", "up"].map(|name| script(&format!("<{name}>")).expect("keys")[0]);
    for (board, name) in [('1', "match grid"), ('2', "unanswered"), ('9', "to be filled in")] {
        update(&mut model, morning(), Message::Key(Key::letter(board)));
        c.bench_function(&format!("move on the board and draw it ({name}), 10,000 notes"), |b| {
            let mut keys = keys.iter().cycle();
            b.iter(|| {
                update(&mut model, morning(), Message::Key(*keys.next().expect("a cycle")));
                draw(&model);
            });
        });
    }
}

fn finding(c: &mut Criterion) {
    for (name, notes) in [("10k", 10_000), ("100k", 100_000)] {
        let mut model = model(notes);
        let press = |model: &mut Model, key: Key| drop(update(model, morning(), Message::Key(key)));
        c.bench_function(&format!("take up the words of {name} notes"), |b| {
            b.iter(|| {
                let mut index = Index::default();
                index.prepare(model.workshop.notes());
                index
            });
        });
        press(&mut model, Key::letter('/'));
        let mut letters = "budget municipality pol".chars().cycle();
        c.bench_function(&format!("type a letter of a search, {name} notes"), |b| {
            b.iter(|| {
                if model.search.input.value().len() > 22 {
                    press(&mut model, Key::ctrl('u'));
                }
                press(&mut model, Key::letter(letters.next().unwrap_or('a')));
                model.list.rows().len()
            });
        });
        c.bench_function(&format!("clear a search and type its first letter, {name} notes"), |b| {
            b.iter(|| {
                press(&mut model, Key::ctrl('u'));
                press(&mut model, Key::letter('a'));
                model.list.rows().len()
            });
        });
        let like = model.workshop.notes().iter().nth(40).expect("a note").fields.clone();
        let mut index = Index::default();
        index.similar(model.workshop.notes(), &Like::note(&like), 5, |_| true);
        c.bench_function(&format!("notes like another, {name} notes"), |b| {
            b.iter(|| index.similar(model.workshop.notes(), &Like::note(&like), 5, |_| true));
        });
    }
}

fn sending(c: &mut Criterion) {
    let theme = Theme::new(Palette::Dark);
    let mut model = model(10_000);
    let mut frame = Frame::new();
    let mut draw = |model: &Model| {
        frame.begin(SIZE);
        plenary::ui::draw(&mut frame, model, &theme);
        frame.end();
        frame.drawn()
    };
    // Somebody has searched: the index follows what is sent.
    model.index.prepare(model.workshop.notes());
    update(&mut model, morning(), Message::Key(Key::letter('c')));
    c.bench_function("Enter until the line is clear, 10k notes", |b| {
        b.iter_custom(|times| {
            let mut took = Duration::ZERO;
            for _ in 0..times {
                for letter in "c1:No line in the budget #funding".chars() {
                    update(&mut model, morning(), Message::Key(Key::letter(letter)));
                }
                draw(&model);
                let began = Instant::now();
                update(&mut model, morning(), Message::Key(Key::plain(Code::Enter)));
                draw(&model);
                took += began.elapsed();
            }
            took
        });
    });
}

fn exporting(c: &mut Criterion) {
    let words = Catalogue::load(Lang::En);
    for (name, notes) in [("the demo's notes", 97), ("10k notes", 10_000)] {
        let workshop = match notes {
            97 => workshop(notes),
            _ => workshop_of(varied(events(notes))),
        };
        for profile in Profile::ALL {
            let options = Options::new(profile);
            for format in Format::ALL {
                c.bench_function(&format!("minutes as {format}, {profile}, {name}"), |b| {
                    b.iter(|| format.write(&Minutes::of(&workshop, &options, &words)));
                });
            }
        }
        let options = Options::new(Profile::Participants);
        let minutes = Minutes::of(&workshop, &options, &words);
        c.bench_function(&format!("leak check, {name}"), |b| b.iter(|| leaks::findings(&minutes)));
    }
}

criterion_group! {
    name = all;
    config = Criterion::default().sample_size(20);
    targets = opening, time, committing, drawing, boards, finding, sending, exporting
}
criterion_main!(all);
