//! The text of a document: headings, paragraphs, lists, tables and cards.

use std::io::{self, Write};

use super::text::{Piece, pieces};
use super::xml::Xml;
use super::{DEEPEST, tag, width};
use crate::domain::lang::Lang;
use crate::minutes::outline::{Block, Bullet, Card, Document, Line, Run, Section, Style, Table, Words};

/// The numbering of lists with marks; lists with numbers have one each, from the next on.
pub const MARKS: u32 = 1;

pub struct Body<W> {
    xml: Xml<W>,
    lang: Lang,
    /// How many lists with numbers there are so far: each begins anew.
    lists: u32,
    /// The level of the last heading.
    level: usize,
}

/// What is said of a paragraph beside its style, in the order of the schema.
#[derive(Default)]
struct Layout {
    begins_page: bool,
    /// The numbering that it belongs to, where its style does not say it.
    list: Option<u32>,
    is_at_the_right: bool,
    /// A heading is one line, whatever it says.
    is_one_line: bool,
}

impl<W: Write> Body<W> {
    pub fn begin(out: W, lang: Lang) -> io::Result<Self> {
        let mut xml = Xml::new(out)?;
        xml.open("w:document", &[("xmlns:w", super::parts::WORD), ("xmlns:r", super::parts::RELATIONS)])?;
        xml.open("w:body", &[])?;
        Ok(Self { xml, lang, lists: 0, level: 0 })
    }

    /// Ends the document with the size of its pages; says how many lists with numbers it has.
    pub fn end(mut self) -> io::Result<u32> {
        let xml = &mut self.xml;
        xml.open("w:sectPr", &[])?;
        xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", super::parts::FOOT)])?;
        xml.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")])?;
        let side = "1134";
        xml.empty(
            "w:pgMar",
            &[
                ("w:top", side),
                ("w:right", side),
                ("w:bottom", side),
                ("w:left", side),
                ("w:header", "567"),
                ("w:footer", "567"),
                ("w:gutter", "0"),
            ],
        )?;
        xml.close("w:sectPr")?;
        xml.close("w:body")?;
        xml.close("w:document")?;
        self.xml.into_inner().flush()?;
        Ok(self.lists)
    }

    pub fn document(&mut self, document: &Document<'_>) -> io::Result<()> {
        // Before anything else, in one frame.
        if let Some(notice) = &document.notice {
            self.paragraph("Notice", Layout::default(), &Line::strong(notice.clone()))?;
        }
        for warning in &document.warnings {
            self.paragraph("Notice", Layout::default(), warning)?;
        }
        self.heading("Title", Layout::default(), &Line::plain(document.title.clone()))?;
        if !document.subtitle.is_empty() {
            self.paragraph("Subtitle", Layout::default(), &document.subtitle)?;
        }
        self.fields(document.head.iter().map(|(name, line)| (name.as_str().into(), line)))?;
        for section in &document.sections {
            self.section(section, false)?;
        }
        for (index, annex) in document.annexes.iter().enumerate() {
            self.section(annex, index == 0)?;
        }
        Ok(())
    }

    fn section(&mut self, section: &Section<'_>, begins_page: bool) -> io::Result<()> {
        self.level = 1;
        let layout = Layout { begins_page, ..Layout::default() };
        self.heading("Heading1", layout, &Line::plain(section.heading.as_str()))?;
        section.blocks.iter().try_for_each(|block| self.block(block))
    }

    fn block(&mut self, block: &Block<'_>) -> io::Result<()> {
        match block {
            Block::Heading(text) => {
                self.level = 2;
                self.heading("Heading2", Layout::default(), &Line::plain(text.clone()))
            }
            Block::Paragraph(line) if line.is_empty() => Ok(()),
            Block::Paragraph(line) => self.paragraph("Normal", Layout::default(), line),
            Block::Bullets(bullets) => bullets.iter().try_for_each(|bullet| self.bullet(bullet)),
            Block::Numbered(lines) => {
                self.lists += 1;
                let list = Some(MARKS + self.lists);
                lines.iter().try_for_each(|line| {
                    self.paragraph("ListNumber", Layout { list, ..Layout::default() }, line)
                })
            }
            Block::Table(table) => self.table(table),
            Block::Card(card) => self.card(card),
            // It is a file of its own, which lies beside the Markdown only.
            Block::Picture { .. } => Ok(()),
        }
    }

    fn bullet(&mut self, bullet: &Bullet<'_>) -> io::Result<()> {
        self.paragraph("ListBullet", Layout::default(), &bullet.line)?;
        bullet.under.iter().try_for_each(|line| self.paragraph("ListBullet2", Layout::default(), line))
    }

    /// A heading for its title, one level below what it stands under, so that practices are found in the
    /// list of headings.
    fn card(&mut self, card: &Card<'_>) -> io::Result<()> {
        const STYLES: [&str; DEEPEST] = ["Heading1", "Heading2", "Heading3"];
        let style = STYLES[self.level.min(DEEPEST - 1)];
        self.paragraph(style, Layout::default(), &card.title)?;
        self.fields(card.fields.iter().map(|(name, line)| (name.clone(), line)))
    }

    /// A table of two columns: names, and what is said of them.
    fn fields<'l, 'a: 'l>(
        &mut self,
        fields: impl Iterator<Item = (Words<'l>, &'l Line<'a>)>,
    ) -> io::Result<()> {
        let widths = width::fields();
        let mut is_begun = false;
        for (name, line) in fields {
            if !is_begun {
                self.begin_table("MinutesCard", &widths, "w:firstColumn")?;
                is_begun = true;
            }
            self.begin_row(false)?;
            self.cell("TableHeading", widths[0], false, &Line::plain(name))?;
            self.cell("TableText", widths[1], false, line)?;
            self.xml.close("w:tr")?;
        }
        if is_begun { self.end_table() } else { Ok(()) }
    }

    fn table(&mut self, table: &Table<'_>) -> io::Result<()> {
        if table.columns.is_empty() {
            return Ok(());
        }
        let widths = width::columns(table);
        self.begin_table("MinutesTable", &widths, "w:firstRow")?;
        self.begin_row(true)?;
        for (column, width) in table.columns.iter().zip(&widths) {
            self.cell("TableHeading", *width, column.numeric, &Line::plain(column.heading.as_str()))?;
        }
        self.xml.close("w:tr")?;
        for row in table.rows() {
            self.begin_row(false)?;
            for ((cell, column), width) in row.iter().zip(&table.columns).zip(&widths) {
                self.cell("TableText", *width, column.numeric, cell)?;
            }
            self.xml.close("w:tr")?;
        }
        self.end_table()
    }

    /// `special` is what of the table looks different: its first row or column.
    fn begin_table(&mut self, style: &str, widths: &[usize], special: &str) -> io::Result<()> {
        let xml = &mut self.xml;
        let all: usize = widths.iter().sum();
        xml.open("w:tbl", &[])?;
        xml.open("w:tblPr", &[])?;
        xml.empty("w:tblStyle", &[("w:val", style)])?;
        xml.empty("w:tblW", &[("w:w", &all.to_string()), ("w:type", "dxa")])?;
        xml.empty("w:tblLayout", &[("w:type", "fixed")])?;
        let is = |name: &str| if name == special { "1" } else { "0" };
        xml.empty(
            "w:tblLook",
            &[
                ("w:firstRow", is("w:firstRow")),
                ("w:lastRow", "0"),
                ("w:firstColumn", is("w:firstColumn")),
                ("w:lastColumn", "0"),
                ("w:noHBand", "1"),
                ("w:noVBand", "1"),
            ],
        )?;
        xml.close("w:tblPr")?;
        xml.open("w:tblGrid", &[])?;
        for width in widths {
            xml.empty("w:gridCol", &[("w:w", &width.to_string())])?;
        }
        xml.close("w:tblGrid")
    }

    /// A row that no page cuts in two; a heading stands on every page.
    fn begin_row(&mut self, is_heading: bool) -> io::Result<()> {
        self.xml.open("w:tr", &[])?;
        self.xml.open("w:trPr", &[])?;
        self.xml.empty("w:cantSplit", &[])?;
        if is_heading {
            self.xml.empty("w:tblHeader", &[])?;
        }
        self.xml.close("w:trPr")
    }

    fn cell(&mut self, style: &str, width: usize, is_numeric: bool, line: &Line<'_>) -> io::Result<()> {
        self.xml.open("w:tc", &[])?;
        self.xml.open("w:tcPr", &[])?;
        self.xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")])?;
        self.xml.close("w:tcPr")?;
        self.paragraph(style, Layout { is_at_the_right: is_numeric, ..Layout::default() }, line)?;
        self.xml.close("w:tc")
    }

    /// Two tables that follow one another would become one: something stands between them.
    fn end_table(&mut self) -> io::Result<()> {
        self.xml.close("w:tbl")?;
        self.paragraph("AfterTable", Layout::default(), &Line::Empty)
    }

    fn heading(&mut self, style: &str, layout: Layout, line: &Line<'_>) -> io::Result<()> {
        self.paragraph(style, Layout { is_one_line: true, ..layout }, line)
    }

    fn paragraph(&mut self, style: &str, layout: Layout, line: &Line<'_>) -> io::Result<()> {
        self.xml.open("w:p", &[])?;
        self.xml.open("w:pPr", &[])?;
        self.xml.empty("w:pStyle", &[("w:val", style)])?;
        if layout.begins_page {
            self.xml.empty("w:pageBreakBefore", &[])?;
        }
        if let Some(list) = layout.list {
            self.xml.open("w:numPr", &[])?;
            self.xml.empty("w:ilvl", &[("w:val", "0")])?;
            self.xml.empty("w:numId", &[("w:val", &list.to_string())])?;
            self.xml.close("w:numPr")?;
        }
        if layout.is_at_the_right {
            self.xml.empty("w:jc", &[("w:val", "right")])?;
        }
        self.xml.close("w:pPr")?;
        for run in line.runs() {
            self.run(run, layout.is_one_line)?;
        }
        self.xml.close("w:p")
    }

    fn run(&mut self, run: &Run<'_>, is_one_line: bool) -> io::Result<()> {
        let mut pieces = pieces(&run.text).peekable();
        if pieces.peek().is_none() {
            return Ok(());
        }
        let xml = &mut self.xml;
        xml.open("w:r", &[])?;
        xml.open("w:rPr", &[])?;
        match run.style {
            Style::Plain => {}
            Style::Strong => xml.empty("w:b", &[])?,
            Style::Emphasis => xml.empty("w:i", &[])?,
        }
        xml.empty("w:lang", &[("w:val", tag(run.lang.unwrap_or(self.lang)))])?;
        xml.close("w:rPr")?;
        for piece in pieces {
            match piece {
                Piece::Text(text) => xml.element("w:t", &[("xml:space", "preserve")], text)?,
                Piece::Break | Piece::Tab if is_one_line => {
                    xml.element("w:t", &[("xml:space", "preserve")], " ")?;
                }
                Piece::Break => xml.empty("w:br", &[])?,
                Piece::Tab => xml.empty("w:tab", &[])?,
            }
        }
        xml.close("w:r")
    }
}
