//! Drawing only what changed gives the same screen as drawing everything (`performance.md`).

use plenary::app::effect::Message;
use plenary::app::key::script;
use plenary::app::model::Screen;
use plenary::domain::event::Body;
use plenary::domain::note::{Kind, Level, NoteFields};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::pictures::text;
use super::stage::Stage;

const SIZES: &[(u16, u16)] = &[(60, 18), (80, 24), (120, 36), (200, 60), (21, 5)];

#[derive(Clone, Debug)]
pub(super) enum Step {
    Keys(&'static str),
    Paste(&'static str),
    Seconds(i64),
    Other(u8),
    Wheel(i32),
    Size(u16, u16),
    Reload,
}

/// Single keys and short scripts that lead to every place of the program.
const KEYS: &[&str] = &[
    "n",
    "s",
    "e",
    "<space>",
    "w",
    "+",
    "-",
    "m",
    "x",
    "o",
    "R",
    "t",
    "K",
    "J",
    ".",
    ",",
    "u",
    "U",
    "d",
    "c",
    "<tab>",
    "<enter>",
    "<esc>",
    "k",
    "g",
    "l",
    "<del>",
    "v",
    "f",
    "F",
    "a",
    "z",
    "<up>",
    "<down>",
    "<pgup>",
    "<home>",
    "<end>",
    "<c-o>",
    "<f9>",
    "<f5>",
    "<f4>",
    "<f8>",
    "<f12>",
    "L<down>",
    "<f2>",
    "<f3>",
    "<c-k>",
    "<f1>",
    "<f6>",
    "<left>",
    "<bs>",
    "q",
    "y",
    "2",
    "ќ",
    "<c-u>",
    "c kum: дрво #funding<enter>",
    "<esc>ca str: meet !category due 1 July<enter><esc>",
    "<tab><home>v",
    "<esc>zz",
    "m12<enter>",
    "wreason<enter>",
    "t11:20<enter>",
    "<c-k>the<enter>",
    "<f6>a<enter>b<f6>",
    "Mbus at 17:00<enter>",
    "M<c-u><enter>",
    "H",
    "O",
    "cq: who pays<enter><esc><tab>v",
];

pub(super) fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        12 => select(KEYS).prop_map(Step::Keys),
        1 => select(vec!["pasted words", "l: two\nlines", "日本\tx"]).prop_map(Step::Paste),
        3 => select(vec![1, 7, 59, 60, 61, 300, 1200, 4000]).prop_map(Step::Seconds),
        2 => any::<u8>().prop_map(Step::Other),
        1 => (-3..3).prop_map(Step::Wheel),
        1 => select(SIZES).prop_map(|(width, height)| Step::Size(width, height)),
        1 => Just(Step::Reload),
    ]
}

fn other(stage: &Stage, which: u8) -> Body {
    let note = stage.model.workshop.notes().iter().nth(usize::from(which / 8)).map(|note| note.id);
    let item = stage.model.target().map(|slot| stage.model.workshop.item(slot).id.clone());
    match (which % 11, note, item) {
        (8, _, _) => Body::Message { text: (which >= 128).then(|| "Автобусот чека".to_owned()) },
        (9, _, _) => Body::HideTimes { on: which >= 128 },
        (10, _, _) => Body::Wall { on: which >= 128 },
        (0, Some(note), _) => Body::Release { note, on: which >= 128 },
        (1, Some(note), _) => Body::Delete { note },
        (2, _, Some(item)) => Body::Extend { item, minutes: 5, reason: None },
        (3, _, Some(item)) => Body::Start { item, by_next: false },
        (4, _, _) => Body::Hold { reason: Some("other".into()) },
        (5, _, _) => Body::OffRecord { on: which >= 128 },
        (6, _, _) => Body::Curtain { on: which >= 128 },
        (_, _, item) => {
            let mut fields = NoteFields::new(Kind::Action, "from another", Level::Municipality);
            fields.item = item;
            Body::Note(Box::new(fields))
        }
    }
}

pub(super) fn take(stage: &mut Stage, step: &Step) {
    match step {
        Step::Keys(keys) => {
            // Each key is a frame of its own.
            for key in script(keys).unwrap() {
                stage.send(Message::Key(key));
                stage.draw();
            }
        }
        Step::Paste(text) => drop(stage.paste(text)),
        Step::Seconds(seconds) => drop(stage.seconds_later(*seconds)),
        Step::Other(which) => {
            let body = other(stage, *which);
            stage.other_does(body);
        }
        Step::Wheel(rows) => drop(stage.send(Message::Wheel(*rows))),
        Step::Size(width, height) => drop(stage.resize(*width, *height)),
        Step::Reload => drop(stage.reload(|_| {})),
    }
}

fn compare(stage: &mut Stage, done: &[Step]) -> Result<(), TestCaseError> {
    let kept = stage.draw();
    let (cursor, buffer) = (kept.cursor_position(), kept.buffer().clone());
    let anew = stage.draw_anew();
    if &buffer != anew.buffer() {
        let (kept, anew) = (text(&buffer), text(anew.buffer()));
        let rows: Vec<String> = kept
            .lines()
            .zip(anew.lines())
            .filter(|(kept, anew)| kept != anew)
            .map(|(kept, anew)| format!("kept: {kept}\nanew: {anew}"))
            .collect();
        return Err(TestCaseError::fail(format!("after {done:?}\n{}", rows.join("\n"))));
    }
    prop_assert_eq!(cursor, anew.cursor_position(), "the cursor after {:?}", done);
    Ok(())
}

fn screen() -> impl Strategy<Value = (Screen, &'static str)> {
    let screens = select(vec![Screen::Desk, Screen::Desk, Screen::Capture, Screen::Room]);
    (screens, select(vec!["08:59", "09:45", "11:24", "12:44", "14:19", "17:00", "2 16:40"]))
}

fn config() -> ProptestConfig {
    ProptestConfig { cases: 96, max_shrink_iters: 400, failure_persistence: None, ..Default::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_is_kept_from_frame_to_frame_is_what_would_be_drawn_anew(
        (screen, time) in screen(),
        steps in vec(step(), 1..40),
    ) {
        let mut stage = Stage::kumanovo(time).screen(screen);
        stage.draw();
        for (index, step) in steps.iter().enumerate() {
            take(&mut stage, step);
            compare(&mut stage, &steps[..=index])?;
            if stage.model.leaving {
                break;
            }
        }
    }
}
