//! The document as a row of elements, each of which is laid out by itself when it is seen.

use crate::domain::ids::NoteId;
use crate::domain::workshop::Workshop;
use crate::i18n::Catalogue;
use crate::minutes::Minutes;
use crate::minutes::outline::{self, Block, Bullet, Card, Document, Line, Section, Style};
use crate::minutes::redaction::{Redaction, Withheld};

use super::layout::cell_width;
use super::open::Open;

/// How a piece of text looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Look {
    Plain,
    Strong,
    Emphasis,
    /// Here something is missing.
    Missing,
    /// The title of the document, of a section, of a part of it.
    Title,
    Section,
    Heading,
    /// The name of a field or a column, a mark of a list.
    Quiet,
    /// What has to be seen before anything else.
    Notice,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    pub look: Look,
}

/// How an element stands on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    Paragraph,
    /// With a line below it.
    Section,
    /// What stands before the text, and how far it is moved in.
    Item {
        mark: String,
        indent: u16,
    },
    /// A name, and what it says beside it.
    Field {
        name: String,
        columns: u16,
    },
    /// Headings of the columns of this table.
    TableHead(usize),
    /// A row of it, cell by cell.
    TableRow(usize, Vec<Vec<Piece>>),
    Gap,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    pub shape: Shape,
    pub pieces: Vec<Piece>,
    /// Something is missing here.
    pub lacks: bool,
    /// The note that lacks it, where it is known.
    pub note: Option<NoteId>,
}

/// What all rows of a table share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub headings: Vec<String>,
    pub numeric: Vec<bool>,
    /// The columns that each would like to have.
    pub wishes: Vec<u16>,
}

/// A whole document.
#[derive(Clone, Debug, Default)]
pub struct Content {
    pub elements: Vec<Element>,
    pub tables: Vec<Table>,
    /// The elements with which a section begins.
    pub sections: Vec<usize>,
    /// The elements that lack something.
    pub lacks: Vec<usize>,
}

/// Lays out the minutes as elements; what is left out of them until somebody translates or rephrases it comes
/// last, in the words of the screen.
pub(super) fn content(minutes: &Minutes<'_>, open: &Open, workshop: &Workshop, texts: &Catalogue) -> Content {
    let mut writer = Writer::of(minutes.words(), open);
    writer.document(&outline::document(minutes));
    if open.needs_translation + open.quotations > 0 {
        writer.left_out(minutes, workshop, texts);
    }
    writer.content
}

/// A document in the language of the catalogue as elements.
pub(super) fn of_document(document: &Document<'_>, words: &Catalogue, open: &Open) -> Content {
    let mut writer = Writer::of(words, open);
    writer.document(document);
    writer.content
}

struct Writer<'o> {
    content: Content,
    /// What the document says where something is missing.
    phrases: [String; 4],
    open: &'o Open,
}

impl<'o> Writer<'o> {
    fn of(words: &Catalogue, open: &'o Open) -> Self {
        let phrases = [
            words.minutes_no_date(),
            words.minutes_no_owner(),
            words.minutes_status_incomplete(),
            format!("({})", words.minutes_question_not_closed()),
        ];
        Writer { content: Content::default(), phrases, open }
    }

    fn document(&mut self, document: &Document<'_>) {
        self.text(&document.title, Look::Title);
        self.line(Shape::Paragraph, &document.subtitle);
        if let Some(notice) = &document.notice {
            self.gap();
            self.text(notice, Look::Notice);
        }
        for warning in &document.warnings {
            self.line(Shape::Item { mark: "! ".to_owned(), indent: 0 }, warning);
        }
        self.gap();
        self.fields(document.head.iter().map(|(name, line)| (name.as_str(), line)));
        for section in document.sections.iter().chain(&document.annexes) {
            self.section(section);
        }
    }

    fn push(&mut self, shape: Shape, pieces: Vec<Piece>) {
        let cells = match &shape {
            Shape::TableRow(_, cells) => cells.as_slice(),
            _ => &[],
        };
        let mut all = cells.iter().flatten().chain(&pieces);
        let lacks = all.any(|piece| piece.look == Look::Missing);
        let first = cells.first().and_then(|cell| cell.first()).or(pieces.first());
        let note =
            first.filter(|_| lacks).and_then(|piece| self.open.notes.get(piece.text.as_str()).copied());
        if lacks {
            self.content.lacks.push(self.content.elements.len());
        }
        self.content.elements.push(Element { shape, pieces, lacks, note });
    }

    fn gap(&mut self) {
        let is_gap = |element: &Element| element.shape == Shape::Gap;
        if !self.content.elements.last().is_none_or(is_gap) {
            self.push(Shape::Gap, Vec::new());
        }
    }

    fn text(&mut self, text: &str, look: Look) {
        self.push(Shape::Paragraph, vec![Piece { text: text.to_owned(), look }]);
    }

    fn pieces(&self, line: &Line<'_>) -> Vec<Piece> {
        let look = |text: &str, style| match style {
            Style::Plain => Look::Plain,
            _ if self.phrases.iter().any(|phrase| phrase == text) => Look::Missing,
            Style::Strong => Look::Strong,
            Style::Emphasis => Look::Emphasis,
        };
        let runs = line.runs().iter();
        runs.map(|run| Piece { text: run.text.to_string(), look: look(&run.text, run.style) }).collect()
    }

    fn line(&mut self, shape: Shape, line: &Line<'_>) {
        let pieces = self.pieces(line);
        self.push(shape, pieces);
    }

    fn fields<'l, 'a: 'l>(&mut self, fields: impl Iterator<Item = (&'l str, &'l Line<'a>)> + Clone) {
        const MOST: u16 = 24;
        let columns = fields.clone().map(|(name, _)| cell_width(name)).max().unwrap_or_default().min(MOST);
        for (name, line) in fields {
            self.line(Shape::Field { name: name.to_owned(), columns }, line);
        }
    }

    fn section(&mut self, section: &Section<'_>) {
        self.gap();
        self.begin(&section.heading);
        for block in &section.blocks {
            self.block(block);
        }
    }

    fn begin(&mut self, heading: &str) {
        self.content.sections.push(self.content.elements.len());
        self.push(Shape::Section, vec![Piece { text: heading.to_owned(), look: Look::Section }]);
    }

    fn block(&mut self, block: &Block<'_>) {
        match block {
            Block::Heading(text) => {
                self.gap();
                self.text(text, Look::Heading);
            }
            Block::Paragraph(line) if line.is_empty() => {}
            Block::Paragraph(line) => {
                self.gap();
                self.line(Shape::Paragraph, line);
            }
            Block::Bullets(bullets) => {
                for bullet in bullets {
                    self.bullet(bullet);
                }
            }
            Block::Numbered(lines) => {
                for (index, line) in lines.iter().enumerate() {
                    self.line(Shape::Item { mark: format!("{}. ", index + 1), indent: 0 }, line);
                }
            }
            Block::Table(table) => self.table(table),
            Block::Card(card) => self.card(card),
            Block::Picture { alt, .. } => {
                self.gap();
                self.text(alt, Look::Quiet);
            }
        }
    }

    fn bullet(&mut self, bullet: &Bullet<'_>) {
        self.line(Shape::Item { mark: "• ".to_owned(), indent: 0 }, &bullet.line);
        for line in &bullet.under {
            self.line(Shape::Item { mark: "– ".to_owned(), indent: 2 }, line);
        }
    }

    fn card(&mut self, card: &Card<'_>) {
        self.gap();
        self.line(Shape::Paragraph, &card.title);
        self.fields(card.fields.iter().map(|(name, line)| (&**name, line)));
    }

    fn table(&mut self, table: &outline::Table<'_>) {
        self.gap();
        let index = self.content.tables.len();
        let headings: Vec<String> = table.columns.iter().map(|column| column.heading.clone()).collect();
        let mut wishes: Vec<u16> = headings.iter().map(|heading| cell_width(heading)).collect();
        let rows: Vec<Vec<Vec<Piece>>> =
            table.rows().map(|row| row.iter().map(|cell| self.pieces(cell)).collect()).collect();
        for row in &rows {
            for (wish, cell) in wishes.iter_mut().zip(row) {
                *wish = (*wish).max(cell.iter().map(|piece| cell_width(&piece.text)).sum());
            }
        }
        let numeric = table.columns.iter().map(|column| column.numeric).collect();
        self.content.tables.push(Table { headings, numeric, wishes });
        self.push(Shape::TableHead(index), Vec::new());
        for row in rows {
            self.push(Shape::TableRow(index, row), Vec::new());
        }
        self.gap();
    }

    /// The notes that this version leaves out until somebody works on them, as they were noted.
    fn left_out(&mut self, minutes: &Minutes<'_>, workshop: &Workshop, texts: &Catalogue) {
        let mut redaction = Redaction::new(workshop, minutes.options().profile, minutes.lang());
        let mut left_out = [Vec::new(), Vec::new()];
        for note in workshop.notes().iter() {
            match redaction.show(note, None) {
                Err(Withheld::NeedsTranslation) => left_out[0].push(note),
                Err(Withheld::Quotation) => left_out[1].push(note),
                _ => {}
            }
        }
        let headings = [texts.preview_needs_translation(), texts.preview_quotations_left_out()];
        for (heading, notes) in headings.iter().zip(left_out).filter(|(_, notes)| !notes.is_empty()) {
            self.gap();
            self.begin(heading);
            for note in notes {
                let text = note.fields.text.clone();
                self.push(
                    Shape::Item { mark: "• ".to_owned(), indent: 0 },
                    vec![Piece { text, look: Look::Missing }],
                );
                if let Some(element) = self.content.elements.last_mut() {
                    element.note = Some(note.id);
                }
            }
        }
    }
}
