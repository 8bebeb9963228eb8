//! The minutes laid out as a document: sections, tables, cards and lists, for every format that
//! people read. A format decides how these look, never what they say.

mod abbreviations;
mod annexes;
mod boards;
mod evaluation;
mod exchange;
mod follow_up;
mod front;
mod line;
mod phrases;
mod sessions;
pub mod sheets;
mod warnings;

use super::{Minutes, changes};
use crate::domain::lang::{Lang, Text};
pub(super) use annexes::{how_made, outcome};
pub(super) use evaluation::evaluation;
pub(super) use follow_up::{became, deadlines};
pub(super) use front::{named, rule, status, version};
pub use line::{Line, Run, Style, Words};
pub(super) use phrases::Phrases;
pub(super) use sessions::{remarks, rest};

/// A document, from its title to its annexes.
#[derive(Clone, Debug, Default)]
pub struct Document<'a> {
    pub title: Words<'a>,
    pub subtitle: Line<'a>,
    /// What has to be seen before anything else.
    pub notice: Option<Words<'a>>,
    /// What has to be known before it is passed on, such as places that a person looked at and accepted.
    pub warnings: Vec<Line<'a>>,
    /// The title block: what each row is called, and what it says.
    pub head: Vec<(String, Line<'a>)>,
    /// Numbered as they stand: empty ones are left out and the numbering closes up.
    pub sections: Vec<Section<'a>>,
    pub annexes: Vec<Section<'a>>,
}

#[derive(Clone, Debug)]
pub struct Section<'a> {
    /// With its number or letter.
    pub heading: String,
    pub blocks: Vec<Block<'a>>,
}

#[derive(Clone, Debug)]
pub enum Block<'a> {
    /// Within a section.
    Heading(Words<'a>),
    Paragraph(Line<'a>),
    Bullets(Vec<Bullet<'a>>),
    Numbered(Vec<Line<'a>>),
    Table(Table<'a>),
    Card(Card<'a>),
    /// A file beside the document, and what is to be seen in it.
    Picture {
        file: String,
        alt: String,
    },
}

#[derive(Clone, Debug)]
pub struct Bullet<'a> {
    pub line: Line<'a>,
    pub under: Vec<Line<'a>>,
}

impl<'a> From<Line<'a>> for Bullet<'a> {
    fn from(line: Line<'a>) -> Self {
        Bullet { line, under: Vec::new() }
    }
}

/// What is known of one thing: a title, and fields with their names.
#[derive(Clone, Debug)]
pub struct Card<'a> {
    pub title: Line<'a>,
    pub fields: Vec<(Words<'a>, Line<'a>)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub heading: String,
    /// Whether it holds numbers, which stand at the right.
    pub numeric: bool,
}

/// A table with a heading for each column.
#[derive(Clone, Debug)]
pub struct Table<'a> {
    pub columns: Vec<Column>,
    /// Row by row.
    cells: Vec<Line<'a>>,
}

impl<'a> Table<'a> {
    pub fn new(headings: impl IntoIterator<Item = String>) -> Self {
        let columns = headings.into_iter().map(|heading| Column { heading, numeric: false });
        Self { columns: columns.collect(), cells: Vec::new() }
    }

    fn with_numbers_in(mut self, column: usize) -> Self {
        self.columns[column].numeric = true;
        self
    }

    /// Adds a row; it has as many cells as the table has columns.
    pub fn row<const N: usize>(&mut self, cells: [Line<'a>; N]) {
        assert_eq!(N, self.columns.len(), "a row has a cell for each column");
        self.cells.extend(cells);
    }

    /// The same of a table whose columns are counted only when it is made.
    fn push(&mut self, cells: Vec<Line<'a>>) {
        assert_eq!(cells.len(), self.columns.len(), "a row has a cell for each column");
        self.cells.extend(cells);
    }

    pub fn rows(&self) -> impl Iterator<Item = &[Line<'a>]> {
        self.cells.chunks(self.columns.len().max(1))
    }

    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// Without the columns in which no row has anything, and with a dash where one row has nothing.
    fn with_dashes(self) -> Self {
        let mut table = self.without_empty_columns();
        for cell in table.cells.iter_mut().filter(|cell| cell.is_empty()) {
            *cell = Line::plain("–");
        }
        table
    }

    /// Without the columns in which no row has anything.
    fn without_empty_columns(mut self) -> Self {
        let width = self.columns.len();
        let filled: Vec<bool> =
            (0..width).map(|column| self.rows().any(|row| !row[column].is_empty())).collect();
        if filled.iter().all(|filled| *filled) {
            return self;
        }
        let mut column = 0;
        self.columns.retain(|_| {
            column += 1;
            filled[column - 1]
        });
        let mut cell = 0;
        self.cells.retain(|_| {
            cell += 1;
            filled[(cell - 1) % width]
        });
        self
    }
}

/// Lays the minutes out.
pub fn document<'m>(minutes: &'m Minutes<'_>) -> Document<'m> {
    let phrases = &minutes.phrases;
    let words = minutes.words();
    let sections = [
        (words.minutes_section_messages(), front::messages(minutes, phrases)),
        (words.minutes_section_background(), front::background(minutes, phrases)),
        (words.minutes_section_participation(), front::participation(minutes)),
        (words.minutes_section_sessions(), sessions::summary(minutes, phrases)),
        (words.minutes_section_challenges(), exchange::challenges(minutes, phrases)),
        (words.minutes_section_practices(), exchange::practices(minutes, phrases)),
        (words.minutes_section_lessons(), exchange::lessons(minutes, phrases)),
        (words.minutes_section_needs(), exchange::needs(minutes, phrases)),
        (words.minutes_section_conclusions(), follow_up::conclusions(minutes, phrases)),
        (words.minutes_section_matches(), matches(minutes, phrases)),
        (words.minutes_section_actions(), follow_up::actions(minutes, phrases)),
        (words.minutes_section_questions(), follow_up::questions(minutes, phrases)),
        (words.minutes_section_evaluation(), evaluation(minutes)),
        (words.minutes_section_follow_up(), deadlines(minutes)),
    ];
    let sections =
        filled(sections, |index, heading| words.minutes_numbered_heading(index as u32 + 1, heading));
    let annexes = [
        (words.minutes_annex_programme(), annexes::programme(minutes)),
        (words.minutes_annex_participants(), annexes::participants(minutes)),
    ];
    let mut annexes: Vec<Section<'m>> = filled(annexes, |_, heading| heading);
    let explained = abbreviations::abbreviations(minutes.plan(), words, &[&sections, &annexes]);
    let more = [
        (words.minutes_annex_abbreviations(), explained),
        changed(minutes),
        (words.minutes_annex_made(), how_made(minutes)),
    ];
    annexes.extend(filled(more, |_, heading| heading));
    let letters =
        if minutes.lang() == Lang::Mk { ["А", "Б", "В", "Г", "Д"] } else { ["A", "B", "C", "D", "E"] };
    for (annex, letter) in annexes.iter_mut().zip(letters) {
        annex.heading = words.minutes_annex(letter, &annex.heading);
    }
    Document { sections, annexes, ..front_page(minutes) }
}

/// What changed since the edition before, where that may be told.
pub(super) fn changed<'m>(minutes: &'m Minutes<'_>) -> (String, Vec<Block<'m>>) {
    let heading = minutes.changes().map(|changes| changes::heading(minutes, changes));
    (heading.unwrap_or_default(), changes::annex(minutes))
}

/// What stands before the sections.
pub(super) fn front_page<'m>(minutes: &'m Minutes<'_>) -> Document<'m> {
    Document {
        title: of_plan(minutes, &minutes.plan().title),
        subtitle: front::subtitle(minutes),
        notice: minutes.plan().banner.as_ref().map(|banner| of_plan(minutes, banner)),
        warnings: warnings::warnings(minutes),
        head: front::title_block(minutes),
        sections: Vec::new(),
        annexes: Vec::new(),
    }
}

/// A text of the plan, with its language where it is not that of the minutes.
fn of_plan<'m>(minutes: &Minutes<'_>, text: &'m Text) -> Words<'m> {
    Words::in_lang(text.found(minutes.lang()))
}

/// The pairs, and then the boards.
fn matches<'m>(minutes: &'m Minutes<'_>, phrases: &'m Phrases<'_>) -> Vec<Block<'m>> {
    let mut blocks = exchange::matches(minutes, phrases);
    blocks.extend(boards::boards(minutes, phrases));
    blocks
}

fn filled<'a>(
    parts: impl IntoIterator<Item = (String, Vec<Block<'a>>)>,
    numbered: impl Fn(usize, String) -> String,
) -> Vec<Section<'a>> {
    let parts = parts.into_iter().filter(|(_, blocks)| !blocks.is_empty()).enumerate();
    parts.map(|(index, (heading, blocks))| Section { heading: numbered(index, heading), blocks }).collect()
}
