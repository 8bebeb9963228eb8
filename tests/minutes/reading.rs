//! Markdown and HTML as parsers read them, beside the outline that they were written from: the same
//! headings, paragraphs, lists and tables, cell by cell.

use plenary::minutes::outline::{Block, Document, Line, Section};
use proptest::prelude::*;
use scraper::{ElementRef, Html, Node};

use crate::hostile::is_left_out;
use crate::room::Reading;

/// What a document should be read as.
pub fn of_document(document: &Document<'_>) -> Reading {
    let mut reading = Reading::default();
    reading.headings.push(run(&document.title));
    reading.paragraphs.extend(document.notice.iter().map(|notice| run(notice)));
    reading.items.extend(document.warnings.iter().map(line));
    reading.paragraphs.push(line(&document.subtitle));
    if !document.head.is_empty() {
        reading.tables.push(document.head.iter().map(|(name, value)| vec![run(name), line(value)]).collect());
    }
    document.sections.iter().chain(&document.annexes).for_each(|section| of_section(&mut reading, section));
    tidied(reading)
}

fn of_section(reading: &mut Reading, section: &Section<'_>) {
    reading.headings.push(run(&section.heading));
    for block in &section.blocks {
        match block {
            Block::Heading(text) => reading.headings.push(run(text)),
            Block::Paragraph(text) => reading.paragraphs.push(line(text)),
            Block::Bullets(bullets) => {
                for bullet in bullets {
                    // An item ends after those under it.
                    reading.items.extend(bullet.under.iter().map(line));
                    reading.items.push(line(&bullet.line));
                }
            }
            Block::Numbered(lines) => reading.items.extend(lines.iter().map(line)),
            Block::Table(table) => {
                let headings = table.columns.iter().map(|column| run(&column.heading)).collect();
                let rows = table.rows().map(|row| row.iter().map(line).collect());
                reading.tables.push([headings].into_iter().chain(rows).collect());
            }
            Block::Card(card) => {
                reading.paragraphs.push(line(&card.title));
                let fields = card.fields.iter().map(|(name, value)| vec![run(name), line(value)]);
                reading.tables.push(fields.collect());
            }
            Block::Picture { .. } => {}
        }
    }
}

pub fn line(line: &Line<'_>) -> String {
    line.runs().iter().map(|piece| run(&piece.text)).collect()
}

/// A piece of text as any format keeps it: without what nobody sees, and without breaks at its ends.
pub fn run(text: &str) -> String {
    let seen: String =
        text.chars().filter(|sign| !is_left_out(*sign) || matches!(sign, '\t' | '\u{b}' | '\u{c}')).collect();
    let is_break = |sign: char| matches!(sign, '\n' | '\r' | '\u{2028}' | '\u{2029}');
    let mut seen = seen.trim_start_matches(is_break);
    while let Some(last) = seen.rfind(is_break).filter(|last| seen[*last..].trim().is_empty()) {
        seen = &seen[..last];
    }
    seen.to_owned()
}

/// Markdown, without the empty heads that its tables of fields need.
pub fn of_markdown(markdown: &str) -> Reading {
    let mut reading = Reading::of(markdown);
    for table in &mut reading.tables {
        if table[0].iter().all(String::is_empty) {
            table.remove(0);
        }
    }
    tidied(reading)
}

pub fn of_html(html: &str) -> Reading {
    let page = Html::parse_document(html);
    let mut reading = Reading::default();
    read(page.root_element(), &mut reading);
    tidied(reading)
}

/// In the order in which elements end.
fn read(element: ElementRef<'_>, reading: &mut Reading) {
    let name = element.value().name();
    if matches!(name, "head" | "nav" | "svg") || element.value().classes().any(|class| class == "skip") {
        return;
    }
    match name {
        "table" => reading.tables.push(Vec::new()),
        "tr" => reading.tables.last_mut().unwrap().push(Vec::new()),
        _ => {}
    }
    element.children().filter_map(ElementRef::wrap).for_each(|child| read(child, reading));
    let text = own_text(element);
    match name {
        "h1" | "h2" | "h3" => reading.headings.push(text),
        "p" | "caption" => reading.paragraphs.push(text),
        "li" => reading.items.push(text),
        "th" | "td" => reading.tables.last_mut().unwrap().last_mut().unwrap().push(text),
        "html" | "body" | "header" | "main" | "section" | "div" | "ul" | "ol" | "table" | "thead"
        | "tbody" | "tr" | "strong" | "em" | "span" | "br" | "figure" => {}
        other => reading.surprises.push(other.to_owned()),
    }
}

/// The text of an element without that of lists within.
pub fn own_text(element: ElementRef<'_>) -> String {
    let pieces = element.children().map(|child| match child.value() {
        Node::Text(text) => text.to_string(),
        Node::Element(inner) if inner.name() == "br" => "\n".to_owned(),
        Node::Element(inner) if !matches!(inner.name(), "ul" | "ol") => {
            own_text(ElementRef::wrap(child).unwrap())
        }
        _ => String::new(),
    });
    pieces.collect()
}

/// How wide a gap is does not matter here; `markup` looks at the ends of lines.
pub fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn tidied(reading: Reading) -> Reading {
    let all = |texts: Vec<String>| texts.iter().map(|text| words(text)).collect::<Vec<_>>();
    let mut paragraphs = all(reading.paragraphs);
    paragraphs.retain(|text| !text.is_empty());
    Reading {
        headings: all(reading.headings),
        paragraphs,
        items: all(reading.items),
        tables: reading.tables.into_iter().map(|rows| rows.into_iter().map(all).collect()).collect(),
        surprises: reading.surprises,
    }
}

/// Fails where two readings differ first.
pub fn same(read: &Reading, expected: &Reading, source: &str) -> Result<(), TestCaseError> {
    prop_assert!(read.surprises.is_empty(), "{:?}\n{}", read.surprises, source);
    for (read, expected) in [
        (&read.headings, &expected.headings),
        (&read.paragraphs, &expected.paragraphs),
        (&read.items, &expected.items),
    ] {
        let differs = read.iter().zip(expected).find(|(a, b)| a != b);
        prop_assert!(differs.is_none(), "{:?}\n{}", differs, source);
        prop_assert_eq!(read.len(), expected.len(), "{}", source);
    }
    prop_assert_eq!(read.tables.len(), expected.tables.len(), "{}", source);
    for (read, expected) in read.tables.iter().zip(&expected.tables) {
        prop_assert_eq!(read, expected, "{}", source);
    }
    Ok(())
}
