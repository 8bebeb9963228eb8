//! A terminal that knows kitty's text sizing protocol, as strict as a terminal may be: a block of cells
//! that is hit anywhere goes as a whole and leaves its background behind, text that comes to its lower rows
//! is written beside it, and what no careful program does is a fault.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// What a text is written with: the parameters of its colours, and its modifiers by their codes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    fg: String,
    bg: String,
    modifiers: Vec<u8>,
}

impl Look {
    /// What can be seen of it where nothing is written.
    fn on_blank(&self) -> Look {
        let seen = |code: &&u8| [4, 7, 9].contains(*code);
        let modifiers: Vec<u8> = self.modifiers.iter().filter(seen).copied().collect();
        let fg = if modifiers.is_empty() { String::new() } else { self.fg.clone() };
        Look { fg, bg: self.bg.clone(), modifiers }
    }
}

/// A cell as it is seen: where it lies within its block, how large that is, and what the block shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    pub text: String,
    /// Column and row within the block, and its columns and rows; a letter is a block of one cell.
    pub place: (u16, u16, u16, u16),
    pub look: Look,
}

#[derive(Clone, Debug)]
struct Cell {
    text: String,
    look: Look,
    place: (u16, u16, u16, u16),
}

const ALONE: (u16, u16, u16, u16) = (0, 0, 1, 1);

pub struct Terminal {
    width: u16,
    height: u16,
    cells: Vec<Cell>,
    x: u16,
    y: u16,
    look: Look,
    kept: (u16, u16, Look),
    /// Where the cursor was when the terminal was asked: row and column from one.
    pub reports: Vec<(u16, u16)>,
    pub faults: Vec<String>,
}

impl Terminal {
    pub fn new(width: u16, height: u16) -> Terminal {
        let mut terminal = Terminal {
            width,
            height,
            cells: Vec::new(),
            x: 0,
            y: 0,
            look: Look::default(),
            kept: Default::default(),
            reports: Vec::new(),
            faults: Vec::new(),
        };
        terminal.resize(width, height);
        terminal
    }

    /// Another size; what was shown is rubbish on it.
    pub fn resize(&mut self, width: u16, height: u16) {
        let look = Look { bg: "41".into(), ..Look::default() };
        let rubbish = Cell { text: "x".into(), look, place: ALONE };
        (self.width, self.height) = (width, height);
        self.cells = vec![rubbish; usize::from(width) * usize::from(height)];
    }

    pub fn seen(&self, x: u16, y: u16) -> Seen {
        let Cell { text, look, place } = self.cells[self.index(x, y)].clone();
        let is_blank = text == " " && (place.2, place.3) == (1, 1);
        Seen { look: if is_blank { look.on_blank() } else { look }, text, place }
    }

    pub fn everything(&self) -> Vec<Seen> {
        let row = |y| (0..self.width).map(move |x| self.seen(x, y));
        (0..self.height).flat_map(row).collect()
    }

    /// Takes what a program writes; sequences that are not in this list are faults.
    pub fn process(&mut self, bytes: &[u8]) {
        let text = String::from_utf8(bytes.to_vec()).expect("it is text");
        let mut rest = text.as_str();
        while let Some(first) = rest.chars().next() {
            rest = match first {
                '\x1b' => self.escape(&rest[1..]),
                '\r' | '\n' | '\x08' => {
                    match first {
                        '\r' => self.x = 0,
                        '\n' if self.y + 1 < self.height => self.y += 1,
                        '\n' => self.faults.push("scrolled".into()),
                        _ => self.x = self.x.saturating_sub(1),
                    }
                    &rest[1..]
                }
                _ => {
                    let end = rest.find(|c: char| c.is_control()).unwrap_or(rest.len());
                    for grapheme in rest[..end].graphemes(true) {
                        self.draw(grapheme, grapheme.width() as u16, 1);
                    }
                    &rest[end..]
                }
            };
        }
    }

    fn escape<'a>(&mut self, rest: &'a str) -> &'a str {
        match rest.as_bytes()[0] {
            b'7' => self.kept = (self.x, self.y, self.look.clone()),
            b'8' => (self.x, self.y, self.look) = self.kept.clone(),
            b'[' => {
                let end = rest[1..].find(|c: char| ('@'..='~').contains(&c)).expect("a whole sequence") + 1;
                self.control(&rest[1..end], rest.as_bytes()[end]);
                return &rest[end + 1..];
            }
            b']' => {
                let end = rest.find("\x1b\\").expect("a whole sequence");
                self.sized(&rest[1..end]);
                return &rest[end + 2..];
            }
            other => self.faults.push(format!("ESC {}", char::from(other))),
        }
        &rest[1..]
    }

    fn sized(&mut self, sequence: &str) {
        let mut parts = sequence.splitn(3, ';');
        let (Some("66"), Some(keys), Some(text)) = (parts.next(), parts.next(), parts.next()) else {
            return self.faults.push(format!("OSC {sequence}"));
        };
        let key = |name: &str| {
            let value = keys.split(':').find_map(|pair| pair.strip_prefix(name));
            value.map(|value| value.parse::<u16>().expect("a number"))
        };
        let scale = key("s=").unwrap_or(1);
        assert!((1..=7).contains(&scale) && text.len() <= 4096 && !text.chars().any(char::is_control));
        match key("w=") {
            Some(width @ 1..=7) => self.draw(text, width, scale),
            Some(width) => self.faults.push(format!("width {width}")),
            None => text.graphemes(true).for_each(|one| self.draw(one, one.width() as u16, scale)),
        }
    }

    fn draw(&mut self, text: &str, width: u16, scale: u16) {
        let (columns, rows) = (width * scale, scale);
        if width == 0 {
            return self.faults.push(format!("nothing to join {text:?} with"));
        }
        // Text is written beside a block into whose lower rows it would come.
        while let Some(beyond) = self.lower_row_of_a_block(columns) {
            self.faults.push(format!("{text} moved"));
            self.x = beyond;
        }
        if self.x + columns > self.width || self.y + rows > self.height {
            return self.faults.push(format!("{text} does not fit at {},{}", self.x, self.y));
        }
        for y in self.y..self.y + rows {
            for x in self.x..self.x + columns {
                let (_, _, old_columns, old_rows) = self.cells[self.index(x, y)].place;
                let is_same = (old_columns, old_rows) == (columns, rows);
                if old_rows > 1 && !is_same {
                    self.faults.push(format!("{text} over a block at {x},{y}"));
                }
                self.take_off(x, y);
            }
        }
        for y in 0..rows {
            for x in 0..columns {
                let index = self.index(self.x + x, self.y + y);
                let place = (x, y, columns, rows);
                self.cells[index] = Cell { text: text.to_owned(), look: self.look.clone(), place };
            }
        }
        self.x += columns;
    }

    fn lower_row_of_a_block(&self, columns: u16) -> Option<u16> {
        let reached = self.x..(self.x + columns).min(self.width);
        reached.into_iter().find_map(|x| {
            let (left, top, columns, _) = self.cells[self.index(x, self.y)].place;
            (top > 0).then_some(x - left + columns)
        })
    }

    /// A block goes as a whole; what it was drawn with stays behind as a ground.
    fn take_off(&mut self, x: u16, y: u16) {
        let (left, top, columns, rows) = self.cells[self.index(x, y)].place;
        for y in y - top..y - top + rows {
            for x in x - left..x - left + columns {
                let index = self.index(x, y);
                self.cells[index].text = " ".into();
                self.cells[index].place = ALONE;
            }
        }
    }

    fn erase(&mut self, columns: std::ops::Range<u16>, y: u16) {
        for x in columns.start..columns.end.min(self.width) {
            self.take_off(x, y);
            let index = self.index(x, y);
            self.cells[index].look = self.look.clone();
        }
    }

    fn control(&mut self, parameters: &str, last: u8) {
        let number = |place: usize| parameters.split(';').nth(place).and_then(|one| one.parse::<u16>().ok());
        let first = number(0).unwrap_or(1);
        match last {
            b'H' => (self.y, self.x) = (first - 1, number(1).unwrap_or(1) - 1),
            b'C' => self.x += first,
            b'D' => self.x -= first,
            b'K' if parameters.is_empty() => self.erase(self.x..self.width, self.y),
            b'X' => self.erase(self.x..self.x + first, self.y),
            b'J' if parameters == "2" => (0..self.height).for_each(|y| self.erase(0..self.width, y)),
            b'n' if parameters == "6" => self.reports.push((self.y + 1, self.x + 1)),
            b'm' => self.style(parameters),
            b'h' | b'l' if parameters.starts_with('?') => {}
            _ => self.faults.push(format!("CSI {parameters} {}", char::from(last))),
        }
    }

    fn style(&mut self, parameters: &str) {
        let codes: Vec<u8> = parameters.split(';').map(|code| code.parse().unwrap_or(0)).collect();
        let mut rest = codes.as_slice();
        while let Some(&code) = rest.first() {
            let length = match (code, rest.get(1)) {
                (38 | 48, Some(5)) => 3,
                (38 | 48, _) => 5,
                _ => 1,
            };
            let colour = rest[..length].iter().map(u8::to_string).collect::<Vec<_>>().join(";");
            let drop = |gone: &[u8], look: &mut Look| look.modifiers.retain(|code| !gone.contains(code));
            match code {
                0 => self.look = Look::default(),
                39 => self.look.fg.clear(),
                49 => self.look.bg.clear(),
                30..=38 | 90..=97 => self.look.fg = colour,
                40..=48 | 100..=107 => self.look.bg = colour,
                22 => drop(&[1, 2], &mut self.look),
                25 => drop(&[5, 6], &mut self.look),
                23..=29 => drop(&[code - 20], &mut self.look),
                _ => self.look.modifiers.push(code),
            }
            self.look.modifiers.sort_unstable();
            self.look.modifiers.dedup();
            rest = &rest[length..];
        }
    }

    fn index(&self, x: u16, y: u16) -> usize {
        usize::from(y) * usize::from(self.width) + usize::from(x)
    }
}
