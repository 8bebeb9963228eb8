//! Brings a picture to the terminal with as few bytes as will do.
//!
//! The painter remembers what every cell of the terminal shows, the pen and the cursor. Of a new picture
//! it writes only cells that look different, moves by the shorter of several ways, and writes unchanged
//! cells again where that is shorter than a move. It keeps modifiers where colour is not wanted and does
//! not reset the style after each frame.

use std::ops::Range;

use compact_str::CompactString;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect, Size};

use super::glyph::glyph;
use super::pen::{Pen, write_number};
use super::sized::Sized;
use crate::ui::colour::ColourDepth;
use crate::ui::frame::Damage;
use crate::ui::large::Large;

/// What a cell of the terminal shows. The second column of a wide character has an empty text.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Shown {
    text: CompactString,
    pen: Pen,
    /// Spaces written after the text to fill its width.
    padding: u8,
    /// Whether the cursor is surely behind the text after writing it.
    certain: bool,
}

impl Shown {
    const BLANK: Self =
        Self { text: CompactString::const_new(" "), pen: Pen::PLAIN, padding: 0, certain: true };

    /// Part of a large text, which is no cell's own.
    const COVERED: Self =
        Self { text: CompactString::const_new("\0"), pen: Pen::PLAIN, padding: 0, certain: false };

    fn is_blank(&self) -> bool {
        self.text == " "
    }

    fn is_covered(&self) -> bool {
        self.text == "\0"
    }

    fn is_second_half(&self) -> bool {
        self.text.is_empty()
    }
}

/// Where the terminal's cursor is. After the last column it waits to wrap, and terminals differ on which
/// column that is; only the row is sure then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    row: u16,
    column: Option<u16>,
}

/// Frames of several runs below this many bytes arrive in one piece anyway.
const SMALL_FRAME: usize = 64;
const SYNC_BEGIN: &[u8] = b"\x1b[?2026h";
const SYNC_END: &[u8] = b"\x1b[?2026l";
/// Ending a row with "erase to the end of the line" pays from this many cells on.
const ERASE_FROM: usize = 4;

/// Writes pictures to a terminal.
pub struct Painter {
    depth: ColourDepth,
    size: Size,
    /// What the terminal shows, row by row.
    shown: Vec<Shown>,
    /// What it shows large; its cells are covered.
    large: Vec<Sized>,
    /// The row that is being compared.
    wanted: Vec<Shown>,
    pen: Option<Pen>,
    place: Option<Place>,
    cursor_shown: Option<bool>,
    valid: bool,
    runs: u32,
    out: Vec<u8>,
}

impl Painter {
    /// A painter for a terminal of which nothing is known.
    pub fn new(depth: ColourDepth) -> Self {
        Self {
            depth,
            size: Size::ZERO,
            shown: Vec::new(),
            large: Vec::new(),
            wanted: Vec::new(),
            pen: None,
            place: None,
            cursor_shown: None,
            valid: false,
            runs: 0,
            out: Vec::with_capacity(16 * 1024),
        }
    }

    /// Forgets what the terminal shows: after it was left and entered again, or when it looks wrong. The
    /// next frame clears it and writes everything.
    pub fn invalidate(&mut self) {
        self.valid = false;
        self.pen = None;
        self.place = None;
        self.cursor_shown = None;
    }

    /// The bytes that make the terminal show `next`; empty when it does already. `damage` says where
    /// `next` may differ from the picture before; the rest is not looked at, unless the size is new.
    /// The bytes are to be written whole and in order.
    pub fn paint(&mut self, next: &Buffer, damage: &Damage, cursor: Option<Position>) -> &[u8] {
        self.paint_with(next, &[], damage, cursor)
    }

    /// The same with texts that the terminal itself is to draw large, on top of the cells; they must not
    /// overlap.
    pub fn paint_with(
        &mut self,
        next: &Buffer,
        large: &[Large],
        damage: &Damage,
        cursor: Option<Position>,
    ) -> &[u8] {
        self.out.clear();
        self.runs = 0;
        // Room for the mark that begins a synchronized frame, taken away again when it is not needed.
        self.out.extend_from_slice(SYNC_BEGIN);
        let size = next.area.as_size();
        if !self.valid || self.size != size {
            self.clear(size);
            let (_, new) = self.exchange(large);
            for row in 0..size.height {
                self.row(next, row, 0..size.width);
            }
            self.write_large(&new);
        } else if large.is_empty() && self.large.is_empty() {
            self.rows(next, damage);
        } else {
            let (areas, new) = self.exchange(large);
            if areas.is_empty() {
                self.rows(next, damage);
            } else {
                let mut damage = damage.clone();
                areas.into_iter().for_each(|area| damage.touch(area));
                self.rows(next, &damage);
            }
            self.write_large(&new);
        }
        self.place_cursor(cursor);
        if self.runs > 1 && self.out.len() - SYNC_BEGIN.len() > SMALL_FRAME {
            self.out.extend_from_slice(SYNC_END);
            &self.out
        } else {
            &self.out[SYNC_BEGIN.len()..]
        }
    }

    fn rows(&mut self, next: &Buffer, damage: &Damage) {
        if damage.is_empty() {
            return;
        }
        for row in 0..self.size.height {
            if let Some((from, to)) = damage.span(row) {
                self.row(next, row, from..to.min(self.size.width));
            }
        }
    }

    /// Takes the large texts off the terminal that are not wanted any more, and covers the cells of those
    /// that are. Gives the areas where cells came to light or went, and the texts that are to be written
    /// when the cells beside them are as they should be.
    fn exchange(&mut self, large: &[Large]) -> (Vec<Rect>, Vec<Sized>) {
        let screen = Rect::from((Position::ORIGIN, self.size));
        let fits = |large: &&Large| large.area.intersection(screen) == large.area;
        let wanted: Vec<Sized> =
            large.iter().filter(fits).map(|large| Sized::of(large, self.depth)).collect();
        let old = std::mem::replace(&mut self.large, wanted);
        let mut areas = Vec::new();
        // A wide character beside a large text may have reached into its place, or may now.
        let around = |area: Rect| Rect { x: area.x.saturating_sub(1), width: area.width + 2, ..area };
        for gone in &old {
            if !self.large.iter().any(|kept| kept.replaces(gone)) {
                self.erase_large(gone.area);
                areas.push(around(gone.area).intersection(screen));
            }
        }
        let new: Vec<Sized> = self.large.iter().filter(|wanted| !old.contains(wanted)).cloned().collect();
        for new in &new {
            if !old.iter().any(|old| new.replaces(old)) {
                self.fill_shown(new.area, &Shown::COVERED);
                areas.push(around(new.area).intersection(screen));
            }
        }
        (areas, new)
    }

    /// Erases row by row: a terminal that takes a large text off may leave its background below.
    fn erase_large(&mut self, area: Rect) {
        for row in area.top()..area.bottom() {
            self.go(row, area.x);
            self.put_pen_down();
            self.out.extend_from_slice(b"\x1b[");
            write_number(area.width, &mut self.out);
            self.out.push(b'X');
        }
        self.fill_shown(area, &Shown::BLANK);
    }

    fn fill_shown(&mut self, area: Rect, with: &Shown) {
        for row in area.top()..area.bottom() {
            let line = usize::from(row) * usize::from(self.size.width);
            let columns = line + usize::from(area.left())..line + usize::from(area.right());
            self.shown[columns].fill(with.clone());
        }
    }

    fn write_large(&mut self, new: &[Sized]) {
        for sized in new {
            self.go(sized.area.y, sized.area.x);
            sized.pen.write(self.pen, &mut self.out);
            self.pen = Some(sized.pen);
            sized.write(&mut self.out);
            // Where it ends with the row, terminals differ on where the cursor stands.
            self.place = None;
        }
    }

    fn clear(&mut self, size: Size) {
        self.size = size;
        self.large.clear();
        self.shown.clear();
        self.shown.resize(usize::from(size.width) * usize::from(size.height), Shown::BLANK);
        if self.cursor_shown != Some(false) {
            self.out.extend_from_slice(b"\x1b[?25l");
            self.cursor_shown = Some(false);
        }
        // Erasing paints with the background of the pen, so the pen is put down first.
        self.out.extend_from_slice(b"\x1b[m\x1b[H\x1b[2J");
        self.pen = Some(Pen::default());
        self.place = Some(Place { row: 0, column: Some(0) });
        self.valid = true;
        self.runs += 1;
    }

    /// Compares the columns of a row with what is shown, and writes the differences.
    fn row(&mut self, next: &Buffer, row: u16, mut columns: Range<u16>) {
        let width = self.size.width;
        let line = usize::from(row) * usize::from(width);
        // A wide character in front of the span may reach into it.
        columns.start = columns.start.saturating_sub(1);
        // One that was there before may reach out of it: its second column has to be filled.
        let beyond = self.shown.get(line + usize::from(columns.end));
        if columns.end < width && beyond.is_some_and(Shown::is_second_half) {
            columns.end += 1;
        }
        let start = usize::from(columns.start);
        let end = self.read(next, row, &columns);

        let mut same_from = end;
        while same_from > start && self.wanted[same_from - 1 - start] == self.shown[line + same_from - 1] {
            same_from -= 1;
        }
        let erase_from = self.erasable_tail(line, start, end);
        let mut column = start;
        while column < same_from {
            if self.wanted[column - start] == self.shown[line + column] {
                column += 1;
                continue;
            }
            if self.wanted[column - start].is_second_half() {
                // It was written together with its first half, but it may differ alone, in style.
                let first = column - 1;
                if first >= start && self.wanted[first - start] == self.shown[line + first] {
                    self.write(row, first, line, start);
                }
                self.shown[line + column] = self.wanted[column - start].clone();
                column += 1;
                continue;
            }
            if column >= erase_from {
                self.erase(row, column, line);
                break;
            }
            self.write(row, column, line, start);
            column += 1;
        }
    }

    /// Reads what the columns of a row should show into `wanted`; returns the column after the last one
    /// read, which is beyond the span when a wide character reaches out of it.
    fn read(&mut self, next: &Buffer, row: u16, columns: &Range<u16>) -> usize {
        self.wanted.clear();
        let width = self.size.width;
        let line = usize::from(row) * usize::from(width);
        let cells = &next.content[line..line + usize::from(width)];
        let mut column = columns.start;
        // What lies under a large text is nobody's business.
        let is_covered = |column: u16| column < width && self.shown[line + usize::from(column)].is_covered();
        // The span may begin with the second half of a wide character, which its first half explains.
        if column > 0
            && !is_covered(column)
            && !is_covered(column - 1)
            && glyph(&cells[usize::from(column) - 1], width - column + 1).width == 2
        {
            let second = self.shown[line + usize::from(column)].clone();
            self.wanted.push(second);
            column += 1;
        }
        while column < columns.end {
            if is_covered(column) {
                self.wanted.push(Shown::COVERED);
                column += 1;
                continue;
            }
            let cell = &cells[usize::from(column)];
            let room = if is_covered(column + 1) { 1 } else { width - column };
            let glyph = glyph(cell, room);
            let pen = Pen::of(cell, self.depth);
            let pen = if glyph.text == " " { pen.on_blank() } else { pen };
            self.wanted.push(Shown {
                text: CompactString::new(glyph.text),
                pen,
                padding: glyph.padding,
                certain: glyph.certain,
            });
            if glyph.width == 2 {
                self.wanted.push(Shown {
                    text: CompactString::const_new(""),
                    pen,
                    padding: 0,
                    certain: true,
                });
            }
            column += glyph.width;
        }
        usize::from(columns.start) + self.wanted.len()
    }

    /// From which column on the row is wanted blank to its end, where that is worth an erasure.
    fn erasable_tail(&self, line: usize, start: usize, end: usize) -> usize {
        let width = usize::from(self.size.width);
        if end < width {
            return usize::MAX;
        }
        let blank = |shown: &Shown| *shown == Shown::BLANK;
        let tail = end - self.wanted.iter().rev().take_while(|wanted| blank(wanted)).count();
        let differing = (tail.max(start)..end).filter(|column| !blank(&self.shown[line + column])).count();
        if differing >= ERASE_FROM { tail } else { usize::MAX }
    }

    fn erase(&mut self, row: u16, column: usize, line: usize) {
        self.go(row, column as u16);
        self.put_pen_down();
        self.out.extend_from_slice(b"\x1b[K");
        let end = line + usize::from(self.size.width);
        self.shown[line + column..end].fill(Shown::BLANK);
    }

    /// Erasing paints with the background alone.
    fn put_pen_down(&mut self) {
        let plain = Pen::default();
        if !self.pen.is_some_and(|pen| pen.blank_looks_like(plain)) {
            plain.write(self.pen, &mut self.out);
            self.pen = Some(plain);
        }
    }

    fn write(&mut self, row: u16, column: usize, line: usize, start: usize) {
        self.go(row, column as u16);
        let shown = self.wanted[column - start].clone();
        let double = self.wanted.get(column + 1 - start).is_some_and(Shown::is_second_half);
        let fits = self.pen.is_some_and(|pen| shown.is_blank() && pen.blank_looks_like(shown.pen));
        if !fits {
            shown.pen.write(self.pen, &mut self.out);
            self.pen = Some(shown.pen);
        }
        self.out.extend_from_slice(shown.text.as_bytes());
        self.out.extend(std::iter::repeat_n(b' ', usize::from(shown.padding)));
        let after = column as u16 + if double { 2 } else { 1 };
        self.place =
            shown.certain.then_some(Place { row, column: (after < self.size.width).then_some(after) });
        self.shown[line + column] = shown;
    }

    /// Moves the cursor by the shortest way.
    fn go(&mut self, row: u16, column: u16) {
        let Some(place) = self.place else {
            self.runs += 1;
            self.go_absolutely(row, column);
            return;
        };
        if place == (Place { row, column: Some(column) }) {
            self.runs = self.runs.max(1);
            return;
        }
        let before = self.out.len();
        if let (true, Some(from)) = (place.row == row, place.column)
            && from < column
            && self.write_again(row, from, column)
        {
            self.place = Some(Place { row, column: Some(column) });
            return;
        }
        self.runs += 1;
        self.go_absolutely(row, column);
        let absolute = self.out.len() - before;
        let middle = self.out.len();
        if self.go_relatively(place, row, column) && self.out.len() - middle < absolute {
            self.out.drain(before..middle);
        } else {
            self.out.truncate(middle);
        }
    }

    fn go_absolutely(&mut self, row: u16, column: u16) {
        self.out.extend_from_slice(b"\x1b[");
        if row > 0 || column > 0 {
            write_number(row + 1, &mut self.out);
        }
        if column > 0 {
            self.out.push(b';');
            write_number(column + 1, &mut self.out);
        }
        self.out.push(b'H');
        self.place = Some(Place { row, column: Some(column) });
    }

    /// A way within the row or downwards; false where there is none that is sure.
    fn go_relatively(&mut self, from: Place, row: u16, column: u16) -> bool {
        let mut at = from.column;
        let down = match row.checked_sub(from.row) {
            Some(down @ 0..=3) => down,
            _ => return false,
        };
        if down > 0 || at.is_none() {
            // A carriage return leads out of the wait for a wrap, on every terminal.
            if column == 0 || at.is_none() {
                self.out.push(b'\r');
                at = Some(0);
            }
            self.out.extend(std::iter::repeat_n(b'\n', usize::from(down)));
        }
        let Some(at) = at else { return false };
        match column.abs_diff(at) {
            0 => {}
            _ if column == 0 => self.out.push(b'\r'),
            back @ 1..=3 if column < at => self.out.extend(std::iter::repeat_n(b'\x08', usize::from(back))),
            by => {
                self.out.extend_from_slice(b"\x1b[");
                if by > 1 {
                    write_number(by, &mut self.out);
                }
                self.out.push(if column > at { b'C' } else { b'D' });
            }
        }
        true
    }

    /// Writes the unchanged cells between two columns again, if that is shorter than any move and needs
    /// no other pen.
    fn write_again(&mut self, row: u16, from: u16, to: u16) -> bool {
        // "CSI C" is three bytes, "CSI 12 C" five.
        let limit = if to - from == 1 {
            3
        } else if to - from < 10 {
            4
        } else {
            0
        };
        let line = usize::from(row) * usize::from(self.size.width);
        let cells = &self.shown[line + usize::from(from)..line + usize::from(to)];
        let Some(pen) = self.pen else { return false };
        let alike = |shown: &Shown| {
            shown.certain
                && shown.padding == 0
                && (shown.pen == pen || (shown.is_blank() && pen.blank_looks_like(shown.pen)))
        };
        let bytes: usize = cells.iter().map(|shown| shown.text.len()).sum();
        // To the middle of a wide character nothing leads that is written.
        let to_middle = self.shown.get(line + usize::from(to)).is_some_and(Shown::is_second_half);
        let from_middle = cells.first().is_some_and(Shown::is_second_half);
        if bytes > limit || to_middle || from_middle || !cells.iter().all(alike) {
            return false;
        }
        for shown in cells {
            self.out.extend_from_slice(shown.text.as_bytes());
        }
        true
    }

    fn place_cursor(&mut self, cursor: Option<Position>) {
        let wanted = cursor.filter(|position| position.x < self.size.width && position.y < self.size.height);
        if let Some(position) = wanted
            && self.place != Some(Place { row: position.y, column: Some(position.x) })
        {
            let runs = self.runs;
            self.go(position.y, position.x);
            // Going to where the cursor rests shows nothing by itself.
            self.runs = runs;
        }
        if self.cursor_shown != Some(wanted.is_some()) {
            self.out.extend_from_slice(if wanted.is_some() { b"\x1b[?25h" } else { b"\x1b[?25l" });
            self.cursor_shown = Some(wanted.is_some());
        }
    }
}

#[cfg(test)]
#[path = "painter_tests.rs"]
mod tests;
