//! The terminal's own large letters: what stands on a terminal that has them is what was drawn, whatever
//! stood there before.

use plenary::app::effect::Message;
use plenary::app::key::script;
use plenary::app::model::Screen;
use plenary::runtime::glyph::glyph;
use plenary::runtime::painter::Painter;
use plenary::ui::colour::ColourDepth;
use plenary::ui::frame::{Damage, Frame};
use plenary::ui::large::Large;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use ratatui::buffer::Buffer;
use ratatui::layout::{Alignment, Rect, Size};
use ratatui::style::{Color, Modifier, Style};

use super::redrawing::{Step, step, take};
use super::sizing_terminal::Terminal;
use super::stage::Stage;

/// What a terminal shows is the picture: its large texts, beside them its cells, and nothing else.
fn compare(terminal: &Terminal, buffer: &Buffer, large: &[Large]) -> Result<(), TestCaseError> {
    prop_assert_eq!(&terminal.faults, &Vec::<String>::new());
    let mut anew = Terminal::new(buffer.area.width, buffer.area.height);
    let damage = Damage::all(buffer.area.as_size());
    anew.process(Painter::new(ColourDepth::True).paint_with(buffer, large, &damage, None));
    prop_assert_eq!(&anew.faults, &Vec::<String>::new());
    for one in large {
        let mut shown = String::new();
        for x in one.area.left()..one.area.right() {
            for y in one.area.top()..one.area.bottom() {
                let seen = terminal.seen(x, y);
                prop_assert_eq!((seen.place.1, seen.place.3), (y - one.area.y, one.scale), "{:?}", one);
                if seen.place.0 == 0 && y == one.area.y {
                    shown += &seen.text;
                }
            }
        }
        prop_assert_eq!(&shown, &one.text);
    }
    let is_covered = |x, y| large.iter().any(|one| one.area.contains((x, y).into()));
    for (seen, (index, anew)) in terminal.everything().iter().zip(anew.everything().iter().enumerate()) {
        let (x, y) = (index as u16 % buffer.area.width, index as u16 / buffer.area.width);
        prop_assert_eq!(seen, anew, "at {},{}", x, y);
        let room = (x..buffer.area.width).take_while(|x| !is_covered(*x, y)).count() as u16;
        if room > 0 && seen.place.0 == 0 {
            prop_assert_eq!(&seen.text, glyph(&buffer[(x, y)], room).text, "at {},{}", x, y);
        }
    }
    Ok(())
}

fn style() -> impl Strategy<Value = Style> {
    let style = Style::new();
    select(vec![
        style,
        style.fg(Color::LightCyan).add_modifier(Modifier::BOLD),
        style.bg(Color::Red),
        style.fg(Color::LightYellow).add_modifier(Modifier::REVERSED | Modifier::BOLD),
        style.add_modifier(Modifier::UNDERLINED),
    ])
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof!["[0-9]{1,2}", "[a-c ]{1,6}", "[жќЃëÇ]{1,5}", "[コ漢a]{1,4}", " {1,20}"]
}

#[derive(Clone, Debug)]
enum Change {
    Text(u16, u16, String, Style),
    Large(u16, u16, u16, String, Style),
    /// Another text of the same length in the place of a large one, as a clock has each second.
    Tick(usize, char),
    Drop(usize),
    Clean,
    Size(u16, u16),
    Lost,
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        6 => (0..40u16, 0..14u16, text(), style()).prop_map(|(x, y, text, style)| Change::Text(x, y, text, style)),
        6 => (0..40u16, 0..14u16, 2..=7u16, text(), style())
            .prop_map(|(x, y, scale, text, style)| Change::Large(x, y, scale, text, style)),
        4 => (0..6usize, select(vec!['0', '9', 'ж', '漢'])).prop_map(|(which, to)| Change::Tick(which, to)),
        3 => (0..6usize).prop_map(Change::Drop),
        1 => Just(Change::Clean),
        1 => select(vec![(40, 14), (30, 9), (41, 16)]).prop_map(|(width, height)| Change::Size(width, height)),
        1 => Just(Change::Lost),
    ]
}

fn differences(last: &Buffer, next: &Buffer) -> Damage {
    let mut damage = Damage::none(next.area.as_size());
    for position in next.area.positions().filter(|at| last.area == next.area && last[*at] != next[*at]) {
        damage.touch(Rect::new(position.x, position.y, 1, 1));
    }
    damage
}

/// Adds a large text where there is room for it on the screen, and takes those away that lie there.
fn add(large: &mut Vec<Large>, screen: Rect, (x, y): (u16, u16), scale: u16, text: &str, style: Style) {
    let area = Rect::new(x, y, 60, 60).intersection(screen);
    if let Some(new) = Large::line(area, scale, text, style, Alignment::Left) {
        large.retain(|old| !old.area.intersects(new.area));
        large.push(new);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 384, failure_persistence: None, ..Default::default() })]

    #[test]
    fn after_any_changes_the_terminal_shows_the_picture(frames in vec(vec(change(), 1..5), 1..12)) {
        let mut terminal = Terminal::new(40, 14);
        let mut painter = Painter::new(ColourDepth::True);
        let mut buffer = Buffer::empty(Rect::new(0, 0, 40, 14));
        let mut large: Vec<Large> = Vec::new();
        let mut last = buffer.clone();
        for changes in frames {
            for change in changes {
                match change {
                    Change::Text(x, y, text, style) if x < buffer.area.width && y < buffer.area.height => {
                        buffer.set_string(x, y, text, style);
                    }
                    Change::Text(..) => {}
                    Change::Large(x, y, scale, text, style) => {
                        add(&mut large, buffer.area, (x, y), scale, &text, style);
                    }
                    Change::Tick(which, to) if which < large.len() => {
                        let Large { area, scale, text, style } = large[which].clone();
                        let text: String = text.chars().map(|c| if c.is_numeric() { to } else { c }).collect();
                        large.remove(which);
                        add(&mut large, buffer.area, (area.x, area.y), scale, &text, style);
                    }
                    Change::Drop(which) if which < large.len() => drop(large.remove(which)),
                    Change::Tick(..) | Change::Drop(_) => {}
                    Change::Clean => buffer.reset(),
                    Change::Size(width, height) => {
                        buffer = Buffer::empty(Rect::new(0, 0, width, height));
                        large.retain(|one| one.area.intersection(buffer.area) == one.area);
                        if terminal.everything().len() != buffer.content.len() {
                            terminal.resize(width, height);
                            painter.invalidate();
                        }
                    }
                    Change::Lost => {
                        terminal.resize(buffer.area.width, buffer.area.height);
                        painter.invalidate();
                    }
                }
            }
            let damage = differences(&last, &buffer);
            terminal.process(painter.paint_with(&buffer, &large, &damage, None));
            last = buffer.clone();
            compare(&terminal, &buffer, &large)?;
            let all = Damage::all(buffer.area.as_size());
            prop_assert!(painter.paint_with(&buffer, &large, &all, None).is_empty(), "nothing is written twice");
        }
    }
}

/// The room on a terminal with large letters, through everything that can happen.
struct Show {
    stage: Stage,
    painter: Painter,
    terminal: Terminal,
    size: Size,
}

impl Show {
    fn new(stage: Stage) -> Show {
        let painter = Painter::new(ColourDepth::True);
        let mut show = Show { stage, painter, terminal: Terminal::new(80, 24), size: Size::new(80, 24) };
        show.stage.send(Message::LargeLetters(true));
        show
    }

    /// Paints the frame that is kept from frame to frame; gives its bytes.
    fn paint(&mut self) -> Result<usize, TestCaseError> {
        let frame = self.stage.draw();
        let (buffer, large) = (frame.buffer(), frame.large_texts());
        if buffer.area.as_size() != self.size {
            self.size = buffer.area.as_size();
            self.terminal.resize(self.size.width, self.size.height);
            self.painter.invalidate();
        }
        let bytes = self.painter.paint_with(buffer, large, frame.damage(), frame.cursor_position()).to_vec();
        self.terminal.process(&bytes);
        compare(&self.terminal, buffer, large)?;
        Ok(bytes.len())
    }

    fn take(&mut self, step: &Step) -> Result<(), TestCaseError> {
        match step {
            // Each key is a frame of its own.
            Step::Keys(keys) => script(keys).unwrap().into_iter().try_for_each(|key| {
                self.stage.send(Message::Key(key));
                self.paint().map(drop)
            }),
            step => {
                take(&mut self.stage, step);
                self.paint().map(drop)
            }
        }
    }
}

fn large_rows(frame: &Frame) -> usize {
    frame.large_texts().iter().map(|one| usize::from(one.scale)).sum()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, max_shrink_iters: 400, failure_persistence: None, ..Default::default() })]

    #[test]
    fn the_room_stands_on_the_terminal_as_it_was_drawn(
        screen in select(vec![Screen::Room, Screen::Room, Screen::Desk]),
        time in select(vec!["08:59", "09:45", "10:52", "11:24", "12:44", "14:19", "17:00", "2 16:40"]),
        steps in vec(step(), 1..30),
    ) {
        let mut show = Show::new(Stage::kumanovo(time).screen(screen));
        show.paint()?;
        for step in &steps {
            show.take(step)?;
            if show.stage.model.leaving {
                break;
            }
        }
    }
}

const SIZES: &[(u16, u16)] = &[(20, 6), (60, 18), (80, 24), (100, 30), (120, 36), (160, 45), (200, 60)];
const TIMES: &[&str] = &["08:59", "09:45", "10:35", "10:52", "11:24", "12:44", "14:19", "17:30", "2 16:40"];
const STATES: &[&str] = &["", "n", "e", "<space>", "b", ".", "H", "O", "Mbus at 17:00<enter>"];

fn words(screen: &str) -> Vec<&str> {
    screen.split(|letter: char| !letter.is_alphabetic()).filter(|word| word.chars().count() > 2).collect()
}

#[test]
fn large_letters_leave_no_word_out_and_are_used_on_every_size() {
    for &(width, height) in SIZES {
        let mut used = 0;
        for (time, state) in TIMES.iter().flat_map(|time| STATES.iter().map(move |state| (time, state))) {
            let mut desk = Stage::kumanovo(time);
            desk.play(state).play("<esc>");
            let mut room = desk.second(Screen::Room).size(width, height);
            let small = room.text();
            room.send(Message::LargeLetters(true));
            let large = room.text();
            for word in words(&small) {
                assert!(
                    large.contains(word),
                    "{width}×{height} {time} {state}: no {word} in\n{large}\nsmall\n{small}"
                );
            }
            used += usize::from(large_rows(&room.draw_anew()) > 0);
        }
        assert!(used > 0 || height < 18, "{width}×{height}");
    }
}

#[test]
fn a_second_costs_the_digits_that_changed() {
    let stage = Stage::kumanovo("11:24").screen(Screen::Room).size(80, 24);
    let mut show = Show::new(stage);
    show.paint().unwrap();
    let figures = |show: &mut Show| -> Vec<Large> {
        let frame = show.stage.draw();
        let figures = frame.large_texts().iter().filter(|one| !one.text.contains(char::is_alphabetic));
        figures.filter(|one| one.text.len() == 1).cloned().collect()
    };
    // At some of these heights the terminal's figures are as large as those of blocks.
    let mut used = 0;
    for height in 18..30 {
        show.stage.resize(80, height);
        show.paint().unwrap();
        for _ in 0..3 {
            let before = figures(&mut show);
            show.stage.seconds_later(1);
            let bytes = show.paint().unwrap();
            let after = figures(&mut show);
            if after.len() >= 5 {
                used += 1;
                let changed = before.iter().zip(&after).filter(|(before, after)| before != after).count();
                let frame = "\x1b[?2026h\x1b[?2026l".len();
                let digit = "\x1b[10;40H\x1b]66;s=7;9\x1b\\".len();
                assert!((1..=5).contains(&changed), "{before:?} {after:?}");
                assert!(bytes <= changed * digit + frame, "{bytes} bytes for {changed} digits");
            }
        }
    }
    assert!(used > 0, "figures of the terminal are used at some height");
}

#[test]
fn only_the_rooms_own_screen_uses_large_letters_and_only_while_nothing_lies_on_it() {
    let mut desk = Stage::kumanovo("11:24").size(200, 60);
    desk.send(Message::LargeLetters(true));
    assert_eq!(large_rows(&desk.draw_anew()), 0, "not the small picture on the desk");
    assert!(large_rows(&desk.play("<f5>").draw_anew()) > 0);
    assert_eq!(large_rows(&desk.play("<f1>").draw_anew()), 0);
    assert!(large_rows(&desk.play("<esc>").draw_anew()) > 0);
    desk.send(Message::LargeLetters(false));
    assert_eq!(large_rows(&desk.draw_anew()), 0);
}

#[test]
fn the_test_terminal_knows_a_careless_painter() {
    let faults = |bytes: &str| {
        let mut terminal = Terminal::new(20, 6);
        terminal.process(format!("\x1b[2J\x1b[2;3H\x1b]66;s=3;ab\x1b\\{bytes}").as_bytes());
        (terminal.faults.len(), terminal.seen(5, 2).place.3)
    };
    assert_eq!(faults(""), (0, 3));
    assert_eq!(faults("\x1b[3;3Hx").0, 2, "text moves out of its way");
    assert_eq!(faults("\x1b[2;4Hx\x1b[2;7Hx").0, 2, "half of it was overwritten");
    assert_eq!(faults("\x1b[4;7H\x1b[X"), (0, 1), "any cell erases it");
    assert_eq!(faults("\x1b[5;18H\x1b]66;s=3;a\x1b\\").0, 1, "no room");
}
