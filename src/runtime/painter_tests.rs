//! A terminal emulator judges the painter: after every frame it shows the picture.

use proptest::prelude::*;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};

use super::*;

fn paint(
    painter: &mut Painter,
    terminal: &mut vt100::Parser,
    next: &Buffer,
    cursor: Option<Position>,
) -> usize {
    let bytes = painter.paint(next, &Damage::all(next.area.as_size()), cursor).to_vec();
    terminal.process(&bytes);
    bytes.len()
}

/// The narrowest damage that tells the truth.
fn differences(last: &Buffer, next: &Buffer) -> Damage {
    let mut damage = Damage::none(next.area.as_size());
    for position in next.area.positions() {
        if last[position] != next[position] {
            damage.touch(Rect::new(position.x, position.y, 1, 1));
        }
    }
    damage
}

fn vt_colour(colour: Color) -> vt100::Color {
    match colour {
        Color::Rgb(r, g, b) => vt100::Color::Rgb(r, g, b),
        Color::Indexed(index) => vt100::Color::Idx(index),
        Color::Red => vt100::Color::Idx(1),
        Color::LightCyan => vt100::Color::Idx(14),
        _ => vt100::Color::Default,
    }
}

/// What the emulator should show in each cell: the text and, where it can be seen, the style.
fn compare(terminal: &vt100::Parser, next: &Buffer, depth: ColourDepth) -> Result<(), String> {
    let screen = terminal.screen();
    for y in 0..next.area.height {
        let mut x = 0;
        while x < next.area.width {
            let cell = &next[(x, y)];
            let glyph = glyph(cell, next.area.width - x);
            let seen = screen.cell(y, x).ok_or("outside")?;
            let text = if seen.contents().is_empty() { " " } else { seen.contents() };
            let report = |what: &str| format!("{what} at {x},{y}: wanted {cell:?}, seen {seen:?}");
            if text != glyph.text {
                return Err(report("text"));
            }
            let pen = Pen::of(cell, depth);
            let pen = if glyph.text == " " { pen.on_blank() } else { pen };
            if seen.bgcolor() != vt_colour(pen.bg)
                || seen.inverse() != pen.modifier.contains(Modifier::REVERSED)
                || seen.underline() != pen.modifier.contains(Modifier::UNDERLINED)
            {
                return Err(report("ground"));
            }
            // The emulator knows either bold or dim, the later one.
            let intensity = pen.modifier & (Modifier::BOLD | Modifier::DIM);
            if glyph.text != " "
                && (seen.fgcolor() != vt_colour(pen.fg)
                    || seen.italic() != pen.modifier.contains(Modifier::ITALIC)
                    || (intensity == Modifier::BOLD) != (seen.bold() && intensity == Modifier::BOLD)
                    || (intensity.is_empty() && (seen.bold() || seen.dim())))
            {
                return Err(report("ink"));
            }
            x += glyph.width;
        }
    }
    Ok(())
}

fn style() -> impl Strategy<Value = Style> {
    let colour = || {
        prop_oneof![
            3 => Just(Color::Reset),
            1 => Just(Color::Red),
            1 => Just(Color::LightCyan),
            1 => Just(Color::Indexed(120)),
            1 => Just(Color::Rgb(9, 8, 7)),
        ]
    };
    let modifier = prop_oneof![
        3 => Just(Modifier::empty()),
        1 => Just(Modifier::BOLD),
        1 => Just(Modifier::REVERSED),
        1 => Just(Modifier::UNDERLINED | Modifier::BOLD),
        1 => Just(Modifier::ITALIC),
    ];
    (colour(), colour(), modifier)
        .prop_map(|(fg, bg, modifier)| Style::new().fg(fg).bg(bg).add_modifier(modifier))
}

/// A piece of text somewhere in the picture.
fn stroke() -> impl Strategy<Value = (u16, u16, String, Style)> {
    let text = prop_oneof![
        "[a-c ]{0,12}",
        "[жќЃë ]{0,8}",
        "[コニ漢a]{0,6}",
        "(e\u{301}|к\u{301}|x){0,5}",
        " {0,20}"
    ];
    (0..20u16, 0..6u16, text, style())
}

proptest! {
    #[test]
    fn the_terminal_shows_every_picture(
        frames in prop::collection::vec(
            (prop::collection::vec(stroke(), 0..6), prop::bool::weighted(0.3), prop::option::of((0..20u16, 0..6u16))),
            1..8,
        ),
        depth in prop_oneof![Just(ColourDepth::True), Just(ColourDepth::None)],
    ) {
        let area = Rect::new(0, 0, 20, 6);
        let mut painter = Painter::new(depth);
        let mut terminal = vt100::Parser::new(6, 20, 0);
        terminal.process(b"\x1b[31;7mleft over from before");
        let mut next = Buffer::empty(area);
        let mut last: Option<Buffer> = None;
        for (strokes, afresh, cursor) in frames {
            if afresh {
                next.reset();
            }
            for (x, y, text, style) in strokes {
                next.set_string(x, y, text, style);
            }
            let cursor = cursor.map(Position::from);
            let damage = last.replace(next.clone()).map_or_else(Damage::default, |last| differences(&last, &next));
            let bytes = painter.paint(&next, &damage, cursor).to_vec();
            terminal.process(&bytes);
            prop_assert_eq!(compare(&terminal, &next, depth), Ok(()));
            prop_assert_eq!(terminal.screen().hide_cursor(), cursor.is_none());
            if let Some(cursor) = cursor {
                prop_assert_eq!(terminal.screen().cursor_position(), (cursor.y, cursor.x));
            }
            prop_assert!(painter.paint(&next, &Damage::all(area.as_size()), cursor).is_empty());
        }
    }
}

struct Stage {
    painter: Painter,
    terminal: vt100::Parser,
    next: Buffer,
}

/// A painted screen of 80×24 with some text on it.
fn stage() -> Stage {
    let mut next = Buffer::empty(Rect::new(0, 0, 80, 24));
    for y in 0..24 {
        next.set_string(
            0,
            y,
            "National–local cooperation, row by row: Кичево, Куманово, Çair",
            Style::new().bold(),
        );
    }
    let mut stage =
        Stage { painter: Painter::new(ColourDepth::True), terminal: vt100::Parser::new(24, 80, 0), next };
    stage.show(Some((70, 22)));
    stage
}

impl Stage {
    fn show(&mut self, cursor: Option<(u16, u16)>) -> usize {
        let bytes = paint(&mut self.painter, &mut self.terminal, &self.next, cursor.map(Position::from));
        compare(&self.terminal, &self.next, ColourDepth::True).unwrap();
        bytes
    }
}

#[test]
fn a_typed_letter_costs_its_own_bytes() {
    let mut stage = stage();
    stage.next.set_string(70, 22, "к", Style::new().bold());
    assert_eq!(stage.show(Some((71, 22))), "к".len());
    stage.next.set_string(71, 22, "a", Style::new());
    assert_eq!(stage.show(Some((72, 22))), "\x1b[ma".len());
}

#[test]
fn a_clock_that_ticks_elsewhere_costs_two_moves_and_a_digit() {
    let mut stage = stage();
    stage.next.set_string(72, 0, "11:24:40", Style::new().bold());
    stage.show(Some((70, 22)));
    stage.next.set_string(72, 0, "11:24:41", Style::new().bold());
    let bytes = stage.show(Some((70, 22)));
    assert!(bytes <= 20, "{bytes} bytes");
}

#[test]
fn unchanged_cells_are_written_again_when_that_is_shorter_than_a_move() {
    let mut stage = stage();
    stage.next.set_string(10, 3, "X", Style::new().bold());
    stage.next.set_string(13, 3, "Y", Style::new().bold());
    let bytes = stage.show(None);
    // One move, four cells, and hiding the cursor.
    assert_eq!(bytes, "\x1b[4;11H".len() + 4 + "\x1b[?25l".len());
}

#[test]
fn a_row_that_becomes_blank_is_erased() {
    let mut stage = stage();
    stage.next.set_string(0, 5, " ".repeat(80), Style::new());
    let bytes = stage.show(Some((70, 22)));
    assert!(bytes <= 24, "{bytes} bytes");
}

#[test]
fn large_frames_are_synchronized_and_small_ones_are_not() {
    let mut stage = stage();
    stage.next.set_string(0, 2, "small", Style::new().bold());
    let size = Size::new(80, 24);
    let small = stage.painter.paint(&stage.next, &Damage::all(size), None).to_vec();
    assert!(!small.starts_with(SYNC_BEGIN));
    for y in 0..24 {
        stage.next.set_string(10, y, "different", Style::new().reversed());
    }
    let large = stage.painter.paint(&stage.next, &Damage::all(size), None).to_vec();
    assert!(large.starts_with(SYNC_BEGIN) && large.ends_with(SYNC_END));
}

#[test]
fn only_damaged_rows_are_looked_at() {
    let mut stage = stage();
    stage.next.set_string(0, 2, "unseen", Style::new());
    assert!(stage.painter.paint(&stage.next, &Damage::default(), Some((70, 22).into())).is_empty());
}

#[test]
fn a_new_size_and_a_lost_terminal_are_painted_whole() {
    let mut stage = stage();
    stage.painter.invalidate();
    stage.terminal = vt100::Parser::new(24, 80, 0);
    stage.terminal.process(b"something else\x1b[44m");
    stage.show(Some((70, 22)));
    assert!(!stage.terminal.screen().hide_cursor());

    let mut small = Buffer::empty(Rect::new(0, 0, 10, 3));
    small.set_string(0, 0, "コニ", Style::new().red());
    stage.next = small;
    stage.terminal.screen_mut().set_size(3, 10);
    stage.show(None);
}

#[test]
fn without_colour_the_modifiers_stay() {
    let mut next = Buffer::empty(Rect::new(0, 0, 10, 1));
    next.set_string(0, 0, "now", Style::new().red().on_blue().bold().reversed());
    let mut painter = Painter::new(ColourDepth::None);
    let bytes = painter.paint(&next, &Damage::all(Size::new(10, 1)), None).to_vec();
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.contains("\x1b[1;7mnow"), "{text:?}");
}

#[test]
fn nothing_from_a_cell_can_steer_the_terminal() {
    let mut next = Buffer::empty(Rect::new(0, 0, 10, 1));
    next[(0, 0)].set_symbol("\x1b]0;title\x07");
    next[(1, 0)].set_symbol("\u{9b}");
    next[(2, 0)].set_symbol("\u{202e}");
    next[(3, 0)].set_symbol("a");
    let mut painter = Painter::new(ColourDepth::True);
    let bytes = painter.paint(&next, &Damage::all(Size::new(10, 1)), None).to_vec();
    let text = String::from_utf8(bytes).unwrap();
    assert_eq!(text, "\x1b[?25l\x1b[m\x1b[H\x1b[2J   a");
}

#[test]
fn pictures_of_doubtful_width_do_not_shift_what_follows() {
    let mut next = Buffer::empty(Rect::new(0, 0, 20, 2));
    next.set_string(0, 0, "⏱\u{fe0f}|👩\u{200d}👧|👍🏽|🇲🇰|", Style::new());
    let mut painter = Painter::new(ColourDepth::True);
    let mut terminal = vt100::Parser::new(2, 20, 0);
    paint(&mut painter, &mut terminal, &next, None);
    for x in [2, 5, 8, 11] {
        assert_eq!(terminal.screen().cell(0, x).unwrap().contents(), "|", "column {x}");
    }
}

/// Bytes for a countdown of ten minutes in figures as large as the area allows, second by second.
fn countdown(width: u16, height: u16) -> Vec<usize> {
    use crate::ui::figures;
    use crate::ui::frame::Frame;

    let mut frame = Frame::new();
    let mut painter = Painter::new(ColourDepth::Indexed);
    let mut terminal = vt100::Parser::new(height, width, 0);
    let mut bytes = Vec::new();
    for second in (0..600).rev() {
        let text = format!("{:02}:{:02}", 30 + second / 60, second % 60);
        frame.begin(Size::new(width, height));
        let area = Rect::new(0, 0, width, height);
        frame.region("clock", area, &text, |buffer, area| {
            let style = Style::new().fg(Color::LightCyan).bold();
            figures::paint(buffer, area, &text, style, ratatui::layout::HorizontalAlignment::Center);
        });
        frame.end();
        let written = painter.paint(frame.buffer(), frame.damage(), None).to_vec();
        terminal.process(&written);
        bytes.push(written.len());
    }
    let shown = terminal.screen().contents();
    let expected = frame.buffer().content.iter().filter(|cell| cell.symbol() != " ").count();
    assert_eq!(shown.chars().filter(|c| !c.is_whitespace()).count(), expected);
    bytes.remove(0);
    bytes
}

#[test]
fn a_running_clock_in_large_figures_is_cheap() {
    // The mean of ten minutes; shapes of the font, from nine rows on, cost more than segments.
    for (width, height, limit) in [(38, 5, 75), (60, 7, 120), (76, 10, 340), (196, 30, 1750)] {
        let bytes = countdown(width, height);
        let mean = bytes.iter().sum::<usize>() / bytes.len();
        assert!(mean <= limit, "{mean} bytes a second at {width}×{height}");
    }
}

#[test]
fn the_cursor_stands_where_a_wide_character_was() {
    for afresh in [true, false] {
        let area = Rect::new(0, 0, 20, 6);
        let mut painter = Painter::new(ColourDepth::True);
        let mut terminal = vt100::Parser::new(6, 20, 0);
        let mut first = Buffer::empty(area);
        first.set_string(12, 2, "a漢", Style::new());
        terminal.process(painter.paint(&first, &Damage::default(), None));
        let mut next = if afresh { Buffer::empty(area) } else { first.clone() };
        next.set_string(10, 2, "e\u{301}e\u{301}", Style::new());
        let bytes = painter.paint(&next, &differences(&first, &next), Some(Position::new(14, 2))).to_vec();
        terminal.process(&bytes);
        assert_eq!(
            terminal.screen().cursor_position(),
            (2, 14),
            "{afresh}: {:?}",
            String::from_utf8_lossy(&bytes)
        );
    }
}
