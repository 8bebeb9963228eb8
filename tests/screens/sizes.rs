//! No screen panics, whatever the size of the terminal.

use super::stage::Stage;
use plenary::app::effect::Message;
use plenary::app::model::Screen;
use plenary::app::storage::{StorageNews, Trouble};
use plenary::domain::clock::{BootId, Reading};
use plenary::ui::target_at;
use ratatui::layout::Size;

/// Every screen and everything that can lie over one.
fn screens() -> Vec<(&'static str, Stage)> {
    let mut screens = Vec::new();
    for keys in [
        "",
        "?",
        "<c-k>",
        "m",
        "E",
        "<tab>k",
        "<tab>g",
        "q",
        "c",
        "cc kum: x<f6><enter>y",
        "<c-o>",
        "d",
        "L",
        "Ld<end>",
        "L?",
    ] {
        let mut desk = Stage::kumanovo("11:24");
        desk.play(keys);
        screens.push((keys, desk));
    }
    for keys in ["", "<esc>", "c kum: x<f6>", "<esc>fk"] {
        let mut capture = Stage::kumanovo("11:24").screen(Screen::Capture);
        capture.play(keys);
        screens.push((keys, capture));
    }
    for (name, time) in [("welcome", "08:30"), ("item", "11:24"), ("break", "10:52"), ("thanks", "17:30")] {
        screens.push((name, Stage::kumanovo(time).screen(Screen::Room)));
    }
    let mut overtime = Stage::kumanovo("11:24").screen(Screen::Room);
    overtime.at("13:30");
    screens.push(("overtime", overtime));
    let mut released = Stage::kumanovo("11:24");
    released.play(".<tab>v<up>v<up>v<c-o>");
    screens.push(("released", released.second(Screen::Room)));
    for (name, keys) in [
        ("message", "MАвтобусот тргнува во 17:00<enter>"),
        ("no times", "H"),
        ("wall", "cq: кој плаќа?<enter><esc><tab>vO"),
        ("all", "MBus<enter>Hcq: кој плаќа?<enter><esc><tab>vO<c-o>"),
    ] {
        for time in ["08:59", "11:24", "14:22"] {
            let mut desk = Stage::kumanovo(time);
            desk.play(keys);
            screens.push((name, desk.second(Screen::Room)));
            screens.push((name, desk));
        }
    }
    let mut broken = Stage::kumanovo("11:24");
    broken.send(Message::Storage(StorageNews::Failing(Trouble::Full)));
    screens.push(("banner", broken));
    let mut broken = Stage::kumanovo("11:24").screen(Screen::Capture);
    broken.send(Message::Storage(StorageNews::Failing(Trouble::Full)));
    screens.push(("banner", broken));
    let mut left = Stage::kumanovo("17:00");
    let wall = left.at("2 08:40").model.now;
    let reading = Reading { wall, boot_ms: 1, boot: BootId(1), utc_offset_s: 10_800 };
    left.send(Message::Opened { reading, heartbeats: Vec::new() });
    screens.push(("left running", left));
    screens.push(("before", Stage::empty()));
    screens.push(("after", Stage::kumanovo("2 17:00")));
    screens
}

#[test]
fn every_screen_is_drawn_at_every_size_from_one_cell_on() {
    let small = (1..=30).flat_map(|width| (1..=30).map(move |height| (width, height)));
    let sizes: Vec<(u16, u16)> = small.chain([(1, 200), (300, 1), (300, 100), (60, 18)]).collect();
    for (name, mut stage) in screens() {
        for &(width, height) in &sizes {
            stage.resize(width, height);
            let drawn = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                stage.draw();
                if let Some(cursor) = stage.draw().cursor_position() {
                    assert!(cursor.x < width && cursor.y < height);
                }
            }));
            assert!(drawn.is_ok(), "{name} at {width}×{height}");
        }
    }
}

#[test]
fn a_click_anywhere_at_any_size_is_harmless() {
    for (_, stage) in screens() {
        for (width, height) in [(1, 1), (7, 30), (60, 18), (120, 36)] {
            for row in 0..height {
                for column in (0..width).step_by(3) {
                    target_at(&stage.model, Size::new(width, height), column, row);
                }
            }
        }
    }
}

#[test]
fn a_click_chooses_what_is_seen_there() {
    for (width, height) in [(60, 18), (80, 24), (120, 36), (200, 60)] {
        let mut stage = Stage::kumanovo("11:24").size(width, height);
        let screen = stage.text();
        let find = |words: &str| {
            let row = screen.lines().position(|line| line.contains(words)).expect("it is seen");
            target_at(&stage.model, Size::new(width, height), 4, row as u16)
        };
        let note = stage.model.workshop.notes().iter().next_back().unwrap().clone();
        let start: String = note.fields.text.chars().take(12).collect();
        assert_eq!(find(&start), Some(plenary::app::effect::Target::Note(note.id)), "{width}×{height}");
        let slot = stage.model.current().unwrap();
        assert_eq!(find("▶ 11:07"), Some(plenary::app::effect::Target::Item(slot)), "{width}×{height}");
    }
}

#[test]
fn a_screen_on_which_nothing_could_be_read_says_so() {
    for (name, mut stage) in screens() {
        for (width, height) in [(19, 30), (60, 5)] {
            let screen = stage.resize(width, height).text();
            assert!(screen.starts_with("This window is too"), "{name} at {width}×{height}:\n{screen}");
        }
        stage.resize(20, 6).hides("too small");
    }
}
