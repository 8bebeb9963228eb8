//! A buffer of cells as an SVG: grounds, blocks, lines, and text that stays in its columns.

use std::collections::BTreeMap;
use std::fmt::Write;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Position;
use ratatui::style::Modifier;
use unicode_width::UnicodeWidthStr;

use super::blocks;
use super::colours::Ground;

/// A cell, in units of the picture; both divide by eight, so that the parts of blocks fall on whole
/// units.
const WIDTH: u32 = 8;
const HEIGHT: u32 = 16;
const MARGIN: u32 = 12;
/// Where letters stand, from the top of their cell.
const BASELINE: u32 = 12;

/// The look of a cell, with reverse already carried out.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Look {
    ink: &'static str,
    ground: &'static str,
    bold: bool,
    dim: bool,
    italic: bool,
    underlined: bool,
}

impl Look {
    fn of(cell: &Cell, colours: &Ground) -> Self {
        let ink = colours.hex(cell.fg, colours.foreground);
        let ground = colours.hex(cell.bg, colours.background);
        let has = |modifier| cell.modifier.contains(modifier);
        let (ink, ground) = if has(Modifier::REVERSED) { (ground, ink) } else { (ink, ground) };
        Self {
            ink,
            ground,
            bold: has(Modifier::BOLD),
            dim: has(Modifier::DIM),
            italic: has(Modifier::ITALIC),
            underlined: has(Modifier::UNDERLINED),
        }
    }
}

/// The whole picture. `words` says what it shows to those who cannot see it.
pub fn draw(buffer: &Buffer, cursor: Option<Position>, colours: &Ground, words: &str) -> String {
    let area = buffer.area;
    let (width, height) = (u32::from(area.width) * WIDTH, u32::from(area.height) * HEIGHT);
    let (whole_width, whole_height) = (width + 2 * MARGIN, height + 2 * MARGIN);
    let mut out = String::new();
    let _ = write!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {whole_width} {whole_height}\" \
         width=\"{whole_width}\" height=\"{whole_height}\" role=\"img\" font-size=\"13\" \
         font-family=\"'DejaVu Sans Mono', Menlo, Consolas, 'Liberation Mono', monospace\">\n\
         <title>{}</title>\n\
         <rect x=\".5\" y=\".5\" width=\"{}\" height=\"{}\" rx=\"8\" fill=\"{}\" stroke=\"#8886\"/>\n\
         <g transform=\"translate({MARGIN} {MARGIN})\">\n",
        escaped(words),
        whole_width - 1,
        whole_height - 1,
        colours.background
    );
    let mut picture = Picture { out, blocks: BTreeMap::new(), lines: BTreeMap::new() };
    let columns = usize::from(area.width);
    let rows: Vec<&[Cell]> = buffer.content.chunks(columns).collect();
    for (y, row) in (0u32..).zip(&rows) {
        picture.grounds(y, row, colours);
        picture.shapes(y, row, colours);
    }
    picture.put_shapes();
    for (y, row) in (0u32..).zip(&rows) {
        picture.text(y, row, colours);
    }
    if let Some(Position { x, y }) = cursor {
        let (x, y) = (u32::from(x) * WIDTH, u32::from(y) * HEIGHT);
        let ink = colours.foreground;
        let _ = writeln!(
            picture.out,
            "<rect x=\"{x}\" y=\"{y}\" width=\"2\" height=\"{HEIGHT}\" fill=\"{ink}\"/>"
        );
    }
    picture.out.push_str("</g>\n</svg>\n");
    picture.out
}

struct Picture {
    out: String,
    /// One path for each colour and opacity.
    blocks: BTreeMap<(&'static str, u8), String>,
    /// One path for each colour and opacity.
    lines: BTreeMap<(&'static str, u8), String>,
}

impl Picture {
    /// Grounds that are not the picture's own, neighbours of one colour as one.
    fn grounds(&mut self, y: u32, row: &[Cell], colours: &Ground) {
        let mut from = 0;
        for run in row.chunk_by(|a, b| Look::of(a, colours).ground == Look::of(b, colours).ground) {
            let ground = Look::of(&run[0], colours).ground;
            if ground != colours.background {
                let _ = writeln!(
                    self.out,
                    "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{HEIGHT}\" fill=\"{ground}\" \
                     shape-rendering=\"crispEdges\"/>",
                    from * WIDTH,
                    y * HEIGHT,
                    run.len() as u32 * WIDTH
                );
            }
            from += run.len() as u32;
        }
    }

    fn shapes(&mut self, y: u32, row: &[Cell], colours: &Ground) {
        for (x, cell) in (0u32..).zip(row) {
            let look = Look::of(cell, colours);
            let (left, top) = (x * WIDTH, y * HEIGHT);
            let dimmed = |opacity: u8| if look.dim { opacity * 6 / 10 } else { opacity };
            if let Some((parts, opacity)) = blocks::shape(cell.symbol()) {
                let path = self.blocks.entry((look.ink, dimmed(opacity))).or_default();
                for (x, y, width, height) in parts {
                    let eighth = |part: u8, whole: u32| u32::from(part) * whole / 8;
                    let (x, y) = (left + eighth(x, WIDTH), top + eighth(y, HEIGHT));
                    let (width, height) = (eighth(width, WIDTH), eighth(height, HEIGHT));
                    let _ = write!(path, "M{x} {y}h{width}v{height}h-{width}z");
                }
            } else if let Some(line) = blocks::line(cell.symbol()) {
                let path = self.lines.entry((look.ink, dimmed(100))).or_default();
                for part in line.split_inclusive('M').filter(|part| *part != "M") {
                    let part = part.trim_end_matches('M');
                    let (start, rest) = part.split_at(part.find(['h', 'v']).expect("lines go somewhere"));
                    let (x, y) = start.split_once(' ').expect("a line starts at a point");
                    let number = |text: &str| text.parse::<u32>().expect("a point is two numbers");
                    let _ = write!(path, "M{} {}{rest}", left + number(x), top + number(y));
                }
            }
        }
    }

    fn put_shapes(&mut self) {
        for ((ink, opacity), path) in std::mem::take(&mut self.blocks) {
            let opacity = opacity_of(opacity);
            let _ = writeln!(
                self.out,
                "<path shape-rendering=\"crispEdges\" fill=\"{ink}\"{opacity} d=\"{path}\"/>"
            );
        }
        for ((ink, opacity), path) in std::mem::take(&mut self.lines) {
            let opacity = opacity_of(opacity);
            let _ = writeln!(self.out, "<path fill=\"none\" stroke=\"{ink}\"{opacity} d=\"{path}\"/>");
        }
    }

    /// Words of one look as one text of a set length, so that columns stay columns in any font.
    fn text(&mut self, y: u32, row: &[Cell], colours: &Ground) {
        let mut x = 0;
        while x < row.len() {
            let symbol = row[x].symbol();
            let columns = symbol.width().max(1);
            if symbol.trim().is_empty() || is_shape(symbol) {
                self.underline(x, 1, y, Look::of(&row[x], colours));
                x += columns;
                continue;
            }
            let look = Look::of(&row[x], colours);
            let mut word = symbol.to_owned();
            let mut end = x + columns;
            // Letters of any font are equally wide; signs may come from another one and stand alone.
            while is_plain(symbol) && end < row.len() {
                let next = row[end].symbol();
                let goes_on =
                    is_plain(next) || (next == " " && row.get(end + 1).is_some_and(|c| is_plain(c.symbol())));
                if !goes_on || Look::of(&row[end], colours) != look {
                    break;
                }
                word.push_str(next);
                end += 1;
            }
            self.put_text(x, end, y, &word, look);
            x = end;
        }
    }

    fn put_text(&mut self, from: usize, end: usize, y: u32, word: &str, look: Look) {
        let length = (end - from) as u32 * WIDTH;
        let bold = if look.bold { " font-weight=\"bold\"" } else { "" };
        let italic = if look.italic { " font-style=\"italic\"" } else { "" };
        let dim = if look.dim { " opacity=\".6\"" } else { "" };
        let _ = writeln!(
            self.out,
            "<text x=\"{}\" y=\"{}\" textLength=\"{length}\" lengthAdjust=\"spacingAndGlyphs\" \
             fill=\"{}\"{bold}{italic}{dim}>{}</text>",
            from as u32 * WIDTH,
            y * HEIGHT + BASELINE,
            look.ink,
            escaped(word)
        );
        self.underline(from, end - from, y, look);
    }

    fn underline(&mut self, from: usize, columns: usize, y: u32, look: Look) {
        if look.underlined {
            let _ = writeln!(
                self.out,
                "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"1\" fill=\"{}\"/>",
                from as u32 * WIDTH,
                y * HEIGHT + BASELINE + 2,
                columns as u32 * WIDTH,
                look.ink
            );
        }
    }
}

fn opacity_of(percent: u8) -> String {
    if percent == 100 { String::new() } else { format!(" opacity=\".{percent:02}\"") }
}

fn is_shape(symbol: &str) -> bool {
    blocks::shape(symbol).is_some() || blocks::line(symbol).is_some()
}

fn is_plain(symbol: &str) -> bool {
    let mut letters = symbol.chars();
    letters.next().is_some_and(|letter| letter.is_alphanumeric() || letter.is_ascii_punctuation())
        && symbol.width() == 1
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
