//! A screen as text that can be compared and read: the words, then the styles of each row.

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Position;
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr;

/// The rows, without spaces at their ends.
pub fn text(buffer: &Buffer) -> String {
    let rows: Vec<String> = (0..buffer.area.height).map(|y| row(buffer, y).trim_end().to_owned()).collect();
    rows.join("\n")
}

/// The rows, the cursor, and below them the styled stretches of each row: `3: 1-9 bold cyan`.
pub fn styled(buffer: &Buffer, cursor: Option<Position>) -> String {
    let mut picture = text(buffer);
    if let Some(Position { x, y }) = cursor {
        picture.push_str(&format!("\n-- cursor {x},{y}"));
    }
    picture.push_str("\n-- styles");
    for y in 0..buffer.area.height {
        let stretches = stretches(buffer, y);
        if !stretches.is_empty() {
            picture.push_str(&format!("\n{y}: {}", stretches.join(" · ")));
        }
    }
    picture
}

fn row(buffer: &Buffer, y: u16) -> String {
    let mut row = String::new();
    let mut x = 0;
    while x < buffer.area.width {
        let symbol = buffer[(x, y)].symbol();
        row.push_str(symbol);
        x += (symbol.width() as u16).max(1);
    }
    row
}

fn stretches(buffer: &Buffer, y: u16) -> Vec<String> {
    let mut stretches: Vec<(u16, u16, String)> = Vec::new();
    for x in 0..buffer.area.width {
        let style = style(&buffer[(x, y)]);
        match stretches.last_mut() {
            Some((_, last, known)) if *known == style && *last + 1 == x => *last = x,
            _ if style.is_empty() => {}
            _ => stretches.push((x, x, style)),
        }
    }
    stretches.into_iter().map(|(from, to, style)| format!("{from}-{to} {style}")).collect()
}

fn style(cell: &Cell) -> String {
    let mut words = Vec::new();
    for (modifier, name) in [
        (Modifier::BOLD, "bold"),
        (Modifier::DIM, "dim"),
        (Modifier::ITALIC, "italic"),
        (Modifier::UNDERLINED, "underlined"),
        (Modifier::REVERSED, "reversed"),
    ] {
        if cell.modifier.contains(modifier) {
            words.push(name.to_owned());
        }
    }
    let mut colour = |colour: Color, on: &str| {
        if colour != Color::Reset {
            words.push(format!("{on}{}", colour.to_string().to_lowercase()));
        }
    };
    colour(cell.fg, "");
    colour(cell.bg, "on ");
    words.join(" ")
}
