//! The minutes as GitHub-flavoured Markdown.

mod escape;

use escape::Place;

use super::Minutes;
use super::outline::{self, Block, Card, Document, Line, Run, Section, Style, Table};
use crate::domain::clean::is_forbidden;

/// Writes the minutes. What people wrote stands in it so that a CommonMark parser reads the same
/// text, whatever signs it contains; control characters are left out.
pub fn write(minutes: &Minutes<'_>) -> String {
    of_document(&outline::document(minutes))
}

/// Writes a document that is laid out already.
pub fn of_document(document: &Document<'_>) -> String {
    let mut writer = Writer { out: String::with_capacity(64 * 1024) };
    writer.document(document);
    writer.out
}

/// What has to be seen before anything else, on lines of its own; nothing if there is nothing.
pub(super) fn preamble(document: &Document<'_>) -> String {
    let mut writer = Writer { out: String::new() };
    writer.notice(document);
    let mut out = writer.out;
    if !out.is_empty() {
        out.remove(0);
        out.push('\n');
    }
    out
}

/// Blocks without the heading of their section.
pub(super) fn of_blocks(blocks: &[Block<'_>]) -> String {
    let mut writer = Writer { out: String::new() };
    blocks.iter().for_each(|block| writer.block(block));
    writer.out.trim_matches('\n').to_owned()
}

/// A text that stays text wherever it is put.
pub(super) fn anywhere(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    escape::text(&mut out, text, Place::Anywhere, true);
    out
}

/// The same of a line, with its marks.
pub(super) fn line_anywhere(line: &Line<'_>) -> String {
    let mut writer = Writer { out: String::new() };
    writer.line(line, Place::Anywhere);
    writer.out
}

struct Writer {
    out: String,
}

impl Writer {
    fn document(&mut self, document: &Document<'_>) {
        self.heading(1, &document.title);
        self.notice(document);
        self.paragraph(&document.subtitle);
        if !document.head.is_empty() {
            let fields = document.head.iter().map(|(name, line)| (name.as_str(), line));
            self.fields(fields);
        }
        for section in &document.sections {
            self.section(section);
        }
        if !document.annexes.is_empty() {
            self.out.push_str("\n---\n");
        }
        for annex in &document.annexes {
            self.section(annex);
        }
    }

    fn notice(&mut self, document: &Document<'_>) {
        if let Some(notice) = &document.notice {
            self.out.push_str("\n> ");
            self.line(&Line::strong(&**notice), Place::Heading);
            self.out.push('\n');
        }
        if !document.warnings.is_empty() {
            self.out.push('\n');
        }
        for warning in &document.warnings {
            self.out.push_str("> - ");
            self.line(warning, Place::Heading);
            self.out.push('\n');
        }
    }

    fn section(&mut self, section: &Section<'_>) {
        self.out.push('\n');
        self.heading(2, &section.heading);
        for block in &section.blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block<'_>) {
        match block {
            Block::Heading(text) => {
                self.out.push('\n');
                self.heading(3, text);
            }
            Block::Paragraph(line) => self.paragraph(line),
            Block::Bullets(bullets) => {
                self.out.push('\n');
                for bullet in bullets {
                    self.item("- ", &bullet.line, "  ");
                    for line in &bullet.under {
                        self.item("  - ", line, "    ");
                    }
                }
            }
            Block::Numbered(lines) => {
                self.out.push('\n');
                for (index, line) in lines.iter().enumerate() {
                    let number = format!("{}. ", index + 1);
                    self.item(&number, line, &" ".repeat(number.len()));
                }
            }
            Block::Table(table) => self.table(table),
            Block::Card(card) => self.card(card),
            Block::Picture { file, alt } => self.picture(file, alt),
        }
    }

    fn heading(&mut self, level: usize, text: &str) {
        self.out.push_str(&"######"[..level]);
        self.out.push(' ');
        escape::text(&mut self.out, text, Place::Heading, false);
        self.out.push('\n');
    }

    fn paragraph(&mut self, line: &Line<'_>) {
        if line.is_empty() {
            return;
        }
        self.out.push('\n');
        self.line(line, Place::Indented(""));
        self.out.push('\n');
    }

    fn item(&mut self, mark: &str, line: &Line<'_>, indent: &str) {
        self.out.push_str(mark);
        self.line(line, Place::Indented(indent));
        self.out.push('\n');
    }

    fn picture(&mut self, file: &str, alt: &str) {
        self.out.push_str("\n![");
        escape::text(&mut self.out, alt, Place::Heading, false);
        // The name begins with the id of a workshop, which has no signs that would need more.
        self.out.push_str(&format!("]({file})\n"));
    }

    fn card(&mut self, card: &Card<'_>) {
        self.paragraph(&card.title);
        self.fields(card.fields.iter().map(|(name, line)| (&**name, line)));
    }

    /// A table of two columns without headings.
    fn fields<'l, 'a: 'l>(&mut self, fields: impl Iterator<Item = (&'l str, &'l Line<'a>)>) {
        self.out.push_str("\n| | |\n|---|---|\n");
        for (name, line) in fields {
            self.out.push_str("| ");
            escape::text(&mut self.out, name, Place::Cell, true);
            self.out.push_str(" | ");
            self.line(line, Place::Cell);
            self.out.push_str(" |\n");
        }
    }

    fn table(&mut self, table: &Table<'_>) {
        self.out.push_str("\n|");
        for column in &table.columns {
            self.out.push(' ');
            escape::text(&mut self.out, &column.heading, Place::Cell, true);
            self.out.push_str(" |");
        }
        self.out.push_str("\n|");
        for column in &table.columns {
            self.out.push_str(if column.numeric { "---:|" } else { "---|" });
        }
        self.out.push('\n');
        for row in table.rows() {
            self.out.push('|');
            for cell in row {
                self.out.push(' ');
                self.line(cell, Place::Cell);
                self.out.push_str(" |");
            }
            self.out.push('\n');
        }
    }

    fn line(&mut self, line: &Line<'_>, place: Place<'_>) {
        let mut is_start = true;
        // Marks that touch would be read as other marks: pieces of one weight stand between one pair.
        for runs in line.runs().chunk_by(|a, b| a.style == b.style) {
            let mark = match runs[0].style {
                Style::Plain => {
                    for run in runs {
                        escape::text(&mut self.out, &run.text, place, is_start);
                        is_start = false;
                    }
                    continue;
                }
                Style::Strong => "**",
                Style::Emphasis => "*",
            };
            let is_written = |run: &Run<'_>| !escape::is_empty(&run.text);
            let Some(first) = runs.iter().position(is_written) else { continue };
            let last = runs.iter().rposition(is_written).unwrap_or(first);
            self.out.push_str(mark);
            for (index, run) in runs.iter().enumerate().take(last + 1).skip(first) {
                // A mark beside a space would be read as a sign of the text; what is left out may hide one.
                let text = if index == first { run.text.trim_start_matches(is_nothing) } else { &run.text };
                let text = if index == last { text.trim_end_matches(is_nothing) } else { text };
                escape::text(&mut self.out, text, place, false);
            }
            self.out.push_str(mark);
            is_start = false;
        }
    }
}

/// What would not be seen at the edge of a text.
fn is_nothing(sign: char) -> bool {
    sign.is_whitespace() || is_forbidden(sign)
}
