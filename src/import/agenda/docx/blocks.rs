//! The paragraphs and tables of a document of Word (WordprocessingML), in the order in which they are read.

use quick_xml::events::{BytesStart, Event};

use crate::import::agenda::MAX_TEXT;
use crate::import::agenda::archive::Unusable;
use crate::import::agenda::sheets::CELLS;
use crate::import::agenda::xml::{Step, add_text, count, name, value, walk};

#[derive(Default)]
pub struct Blocks {
    pub blocks: Vec<Block>,
    /// What is in the file and nobody sees.
    pub hidden: Vec<Paragraph>,
}

pub enum Block {
    Paragraph(Paragraph),
    Table(Vec<Row>),
}

/// Cells with the columns in which they begin.
pub type Row = Vec<(u32, Vec<Paragraph>)>;

#[derive(Clone, Default)]
pub struct Paragraph {
    /// Counted from 1, those of tables as well.
    pub number: usize,
    /// Lines between ends of lines.
    pub text: String,
    pub is_heading: bool,
    /// The level of a list, from 0.
    pub list: Option<u8>,
    /// All of its words are.
    pub is_bold: bool,
    /// Some word is not bold.
    has_plain: bool,
}

impl Paragraph {
    pub fn is_filled(&self) -> bool {
        !self.text.trim().is_empty()
    }
}

impl Blocks {
    /// Reads the text of a document.
    ///
    /// # Errors
    /// It is no XML, or longer than any agenda.
    pub fn of(text: &str) -> Result<Blocks, Unusable> {
        let mut open = Open::default();
        walk(text, |step| {
            match step {
                Step::Begin(element) => open.begin(element),
                Step::End(name) => open.end(name),
                Step::Text(text) => open.text(text),
            }
            match open.letters as u64 > MAX_TEXT || open.cells > CELLS {
                true => Err(Unusable::TooLarge(MAX_TEXT)),
                false => Ok(()),
            }
        })?;
        Ok(open.read)
    }
}

/// What is open where the stream has come to.
#[derive(Default)]
struct Open {
    read: Blocks,
    /// So many elements deep in what is not seen: deleted, or said once more for older programs.
    aside: u32,
    /// The innermost last: a text box stands inside of a paragraph.
    paragraphs: Vec<Paragraph>,
    /// Tables inside of cells are words of these cells.
    tables: u32,
    rows: Vec<Row>,
    row: Row,
    column: u32,
    span: u32,
    cells: usize,
    /// Where tabs are words, and not stops of a ruler.
    in_run: bool,
    is_text: bool,
    is_bold: bool,
    is_hidden: bool,
    hidden: String,
    /// Of the paragraph that was begun last.
    number: usize,
    letters: usize,
}

/// What an older program shows in the place of something newer, what was deleted or moved away.
const ASIDE: [&str; 4] = ["Fallback", "del", "moveFrom", "pPrChange"];

impl Open {
    fn begin(&mut self, element: &BytesStart<'_>) {
        let name = name(element);
        if self.aside > 0 || ASIDE.contains(&name) || name == "rPrChange" {
            self.aside += 1;
            return;
        }
        match name {
            "tbl" => self.tables += 1,
            "tr" if self.tables == 1 => (self.row, self.column) = (Vec::new(), 0),
            "gridBefore" if self.tables == 1 => {
                self.column = self.column.saturating_add(count(element, "val"));
            }
            "tc" if self.tables == 1 => {
                self.span = 1;
                self.row.push((self.column, Vec::new()));
                self.cells += 1;
            }
            "gridSpan" if self.tables == 1 => self.span = count(element, "val"),
            "p" => {
                self.number += 1;
                self.paragraphs.push(Paragraph { number: self.number, ..Paragraph::default() });
            }
            "r" => (self.in_run, self.is_bold, self.is_hidden) = (true, false, false),
            "t" => self.is_text = true,
            _ => self.of_paragraph(name, element),
        }
    }

    /// What is said of the paragraph that is open, or stands in it.
    fn of_paragraph(&mut self, name: &str, element: &BytesStart<'_>) {
        let is_on =
            || value(element, "val").is_none_or(|said| !matches!(said.as_str(), "0" | "false" | "off"));
        let Some(paragraph) = self.paragraphs.last_mut() else { return };
        match name {
            "pStyle" => {
                let style = value(element, "val").unwrap_or_default().to_lowercase();
                paragraph.is_heading |= is_heading(&style);
                if style.starts_with("listbullet") || style.starts_with("listnumber") {
                    paragraph.list = Some(0);
                }
            }
            "outlineLvl" => paragraph.is_heading |= count(element, "val") < 9,
            "ilvl" => paragraph.list = u8::try_from(count(element, "val")).ok().map(|level| level.min(8)),
            // A list of this number is none.
            "numId" if value(element, "val").is_some_and(|number| number == "0") => paragraph.list = None,
            "numId" => paragraph.list = paragraph.list.or(Some(0)),
            "b" => self.is_bold = is_on(),
            "vanish" => self.is_hidden = is_on(),
            "tab" if self.in_run && !self.is_hidden => paragraph.text.push('\t'),
            "br" | "cr" if self.in_run && !self.is_hidden => paragraph.text.push('\n'),
            "noBreakHyphen" if self.in_run && !self.is_hidden => paragraph.text.push('-'),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        if self.aside > 0 {
            self.aside -= 1;
            return;
        }
        match name {
            "t" => self.is_text = false,
            "r" => (self.in_run, self.is_hidden) = (false, false),
            "p" => {
                if let Some(paragraph) = self.paragraphs.pop() {
                    self.take(paragraph);
                }
            }
            "tc" if self.tables == 1 => self.column = self.column.saturating_add(self.span.max(1)),
            "tr" if self.tables == 1 => self.rows.push(std::mem::take(&mut self.row)),
            "tbl" => {
                self.tables = self.tables.saturating_sub(1);
                if self.tables == 0 {
                    self.read.blocks.push(Block::Table(std::mem::take(&mut self.rows)));
                }
            }
            _ => {}
        }
    }

    fn take(&mut self, mut paragraph: Paragraph) {
        paragraph.is_bold = paragraph.is_bold && !paragraph.has_plain;
        let hidden = std::mem::take(&mut self.hidden);
        if !hidden.trim().is_empty() {
            let number = paragraph.number;
            self.read.hidden.push(Paragraph { number, text: hidden, ..Paragraph::default() });
        }
        if self.tables > 0 {
            if let Some((_, cell)) = self.row.last_mut().filter(|_| paragraph.is_filled()) {
                cell.push(paragraph);
            }
            return;
        }
        // Of empty ones, one is as good as many.
        let is_second = matches!(self.read.blocks.last(), Some(Block::Paragraph(last)) if !last.is_filled());
        if paragraph.is_filled() || !is_second {
            self.read.blocks.push(Block::Paragraph(paragraph));
        }
    }

    fn text(&mut self, text: &Event<'_>) {
        if !self.is_text || self.aside > 0 {
            return;
        }
        let Some(paragraph) = self.paragraphs.last_mut() else { return };
        let to = if self.is_hidden { &mut self.hidden } else { &mut paragraph.text };
        let before = to.len();
        add_text(to, text);
        let is_word = !to[before..].trim().is_empty();
        self.letters += to.len() - before;
        paragraph.is_bold |= self.is_bold && is_word;
        paragraph.has_plain |= !self.is_bold && is_word;
    }
}

/// Styles of headings by the small letters of the names that Word gives them in our languages.
fn is_heading(style: &str) -> bool {
    ["heading", "title", "titre", "naslov", "titull", "titulli", "kreu"]
        .iter()
        .any(|name| style.starts_with(name))
}
