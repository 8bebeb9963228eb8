//! Documents of Word: the text as it is seen, paragraph by paragraph, and its tables. A table whose first rows name
//! its columns is read as a table; any other row by row, its cells as lines: most programmes in invitations are a
//! table of times and titles that nothing stands above.
//!
//! Not read are headers, footers, footnotes, comments, and what was deleted with its changes kept.

mod blocks;

use quick_xml::Reader;
use quick_xml::events::Event;

use super::archive::{self, Unusable};
use super::brought::Brought;
use super::clock::{self, When};
use super::detail;
use super::lines::Lines;
use super::people;
use super::question::{Assumed, Place};
use super::sheets::LETTERS;
use super::table::{self, Cell, Table, Value};
use super::xml::value;
use blocks::{Block, Blocks, Paragraph, Row};

pub fn read(brought: &mut Brought, bytes: &[u8]) {
    match archive::check(bytes).and_then(|()| blocks(bytes)) {
        Ok(blocks) => of_blocks(brought, blocks),
        Err(no) => brought.ask(&Place::File, no.ask()),
    }
}

fn blocks(bytes: &[u8]) -> Result<Blocks, Unusable> {
    let main = main_part(bytes)?;
    let text = archive::part(bytes, &main)?.ok_or(Unusable::Unreadable(main))?;
    Blocks::of(&text)
}

/// The name of the part that holds the text: the file says it.
fn main_part(bytes: &[u8]) -> Result<String, Unusable> {
    let relations = archive::part(bytes, "_rels/.rels")?.unwrap_or_default();
    let mut reader = Reader::from_str(&relations);
    loop {
        match reader.read_event()? {
            Event::Empty(element) | Event::Start(element)
                if value(&element, "Type").is_some_and(|kind| kind.ends_with("/officeDocument")) =>
            {
                let target = value(&element, "Target").unwrap_or_default();
                return Ok(target.trim_start_matches('/').to_owned());
            }
            Event::Eof => return Ok("word/document.xml".to_owned()),
            _ => {}
        }
    }
}

fn of_blocks(brought: &mut Brought, blocks: Blocks) {
    let mut lines = Lines::default();
    for hidden in blocks.hidden {
        brought.assume(&Place::Paragraph(hidden.number), Assumed::NotUsed(detail::line(&hidden.text)));
    }
    for block in blocks.blocks {
        match block {
            Block::Paragraph(paragraph) => of_paragraph(brought, &mut lines, &paragraph),
            Block::Table(rows) => of_table(brought, &mut lines, &rows),
        }
    }
}

fn of_paragraph(brought: &mut Brought, lines: &mut Lines, paragraph: &Paragraph) {
    let place = Place::Paragraph(paragraph.number);
    if paragraph.text.trim().is_empty() {
        lines.line(brought, None, paragraph.number, "");
    }
    for text in paragraph.text.split('\n').filter(|text| !text.trim().is_empty()) {
        lines.line(brought, Some(place.clone()), paragraph.number, &marked(paragraph, text.trim()));
    }
}

/// A line with the signs that tell what it is.
fn marked(paragraph: &Paragraph, text: &str) -> String {
    match (paragraph.is_heading, paragraph.list, paragraph.is_bold) {
        (true, ..) => format!("# {text}"),
        (_, Some(level), _) => format!("{}- {text}", "  ".repeat(usize::from(level) + 1)),
        (_, _, true) => format!("**{text}**"),
        _ => text.to_owned(),
    }
}

fn of_table(brought: &mut Brought, lines: &mut Lines, rows: &[Row]) {
    let table = Table { name: None, rows: rows.iter().map(cells).collect() };
    if people::read(brought, &table) {
        lines.ends_item();
        return;
    }
    if table::has_headings(&table) {
        table::read(brought, &table);
        lines.ends_item();
        return;
    }
    for row in rows {
        of_row(brought, lines, row);
    }
    lines.ends_item();
}

/// A row as a table has it.
fn cells(row: &Row) -> Vec<Cell> {
    let filled = row.iter().filter(|(_, paragraphs)| paragraphs.iter().any(Paragraph::is_filled));
    let cells = filled.map(|(column, paragraphs)| {
        let first = paragraphs.iter().find(|paragraph| paragraph.is_filled());
        let place = Place::Paragraph(first.map_or(0, |paragraph| paragraph.number));
        let texts: Vec<&str> = paragraphs.iter().map(|paragraph| paragraph.text.trim()).collect();
        let text = texts.join("\n").trim().chars().take(LETTERS).collect();
        Cell { place, column: *column, value: Value::Text(text) }
    });
    cells.collect()
}

/// A row without headings: a time in a cell of its own, or a start and an end or a length in two, belongs to what
/// stands beside it, and what stands below that or in the cells after it to the same item.
fn of_row(brought: &mut Brought, lines: &mut Lines, row: &Row) {
    let cells = row.iter().map(|(_, paragraphs)| paragraphs.iter().filter(|one| one.is_filled()));
    let mut filled: Vec<Vec<&Paragraph>> =
        cells.map(Iterator::collect).filter(|cell: &Vec<_>| !cell.is_empty()).collect();
    // The number of the row says nothing.
    if matches!(&filled[..], [first, second, ..] if is_number(&words(first)) && is_time(&words(second))) {
        filled.remove(0);
    }
    let text = |cell: usize| filled.get(cell).map(|cell| words(cell));
    let (time, titles) = match [text(0), text(1)] {
        [Some(start), Some(end)] if is_start(&start) && is_start(&end) && filled.len() > 2 => {
            (format!("{start} – {end}"), 2)
        }
        [Some(start), Some(length)] if is_start(&start) && is_length(&length) && filled.len() > 2 => {
            (format!("{start} ({length})"), 2)
        }
        [Some(time), Some(_)] if is_time(&time) => (time, 1),
        _ => {
            for paragraph in filled.into_iter().flatten() {
                of_paragraph(brought, lines, paragraph);
            }
            return;
        }
    };
    let place = Place::Paragraph(filled[0][0].number);
    let mut rest = filled[titles..].iter().flatten().flat_map(|one| {
        let texts = one.text.split('\n').filter(|text| !text.trim().is_empty());
        texts.map(|text| (one.number, text.trim()))
    });
    let (_, title) = rest.next().unwrap_or_default();
    lines.line(brought, Some(place), filled[0][0].number, &format!("{time} {title}"));
    for (number, text) in rest {
        lines.line(brought, Some(Place::Paragraph(number)), number, &format!("    - {text}"));
    }
    // What stands below the table is not of its last row.
    lines.line(brought, None, 0, "");
}

/// What stands in a cell, on one line.
fn words(cell: &[&Paragraph]) -> String {
    cell.iter().flat_map(|one| one.text.split_whitespace()).collect::<Vec<_>>().join(" ")
}

fn is_number(text: &str) -> bool {
    text.trim_end_matches(['.', ')']).chars().all(|sign| sign.is_ascii_digit())
}

/// The time that is all that a text says. A number alone is one of a list.
fn time_alone(text: &str) -> Option<When> {
    let (when, rest) = clock::leading(text)?;
    (when.start.is_some() && !is_number(text) && !rest.chars().any(char::is_alphanumeric)).then_some(when)
}

fn is_time(text: &str) -> bool {
    time_alone(text).is_some()
}

fn is_start(text: &str) -> bool {
    time_alone(text).is_some_and(|when| when.end.is_none() && when.minutes.is_none())
}

/// A length that says that it is one.
fn is_length(text: &str) -> bool {
    !text.chars().all(|sign| sign.is_ascii_digit()) && clock::length(text).is_ok()
}
