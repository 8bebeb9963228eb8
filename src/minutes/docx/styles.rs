//! The styles: what a person changes once to change the whole document.

use std::io::{self, Write};

use super::parts::WORD;
use super::tag;
use super::xml::Xml;
use crate::domain::lang::Lang;

pub const FONT: &str = "Calibri";

/// Of headings and of the lines of tables.
const BLUE: &str = "1F3864";
const GREY: &str = "A6A6A6";
/// Behind the heading of a table and the names of fields.
const PALE: &str = "E9EEF6";
/// Around what has to be seen first.
const RED: &str = "C00000";

/// A paragraph style; sizes are in half points, spaces and indents in twentieths of a point.
struct Paragraph {
    id: &'static str,
    /// By its usual English name Word knows a style and shows it in the language of the person.
    name: &'static str,
    based_on: &'static str,
    next: &'static str,
    /// Its place in the list of headings, from zero.
    outline: Option<usize>,
    keeps_with_next: bool,
    /// The level of the numbering, and its number.
    list: Option<(usize, u32)>,
    space: (u32, u32),
    /// Items of one list stand close together.
    is_close: bool,
    size: Option<u32>,
    is_bold: bool,
    colour: Option<&'static str>,
    is_framed: bool,
}

const PLAIN: Paragraph = Paragraph {
    id: "",
    name: "",
    based_on: "Normal",
    next: "",
    outline: None,
    keeps_with_next: false,
    list: None,
    space: (0, 120),
    is_close: false,
    size: None,
    is_bold: false,
    colour: None,
    is_framed: false,
};

const HEADING: Paragraph =
    Paragraph { next: "Normal", keeps_with_next: true, is_bold: true, colour: Some(BLUE), ..PLAIN };
const LIST: Paragraph = Paragraph { space: (0, 60), ..PLAIN };

const STYLES: [Paragraph; 14] = [
    Paragraph { id: "Title", name: "Title", size: Some(44), space: (0, 60), ..HEADING },
    Paragraph { id: "Subtitle", name: "Subtitle", next: "Normal", size: Some(26), space: (0, 240), ..PLAIN },
    Paragraph {
        id: "Heading1",
        name: "heading 1",
        outline: Some(0),
        size: Some(32),
        space: (360, 120),
        ..HEADING
    },
    Paragraph {
        id: "Heading2",
        name: "heading 2",
        outline: Some(1),
        size: Some(26),
        space: (240, 80),
        ..HEADING
    },
    Paragraph {
        id: "Heading3",
        name: "heading 3",
        outline: Some(2),
        size: Some(22),
        space: (200, 80),
        ..HEADING
    },
    Paragraph { id: "ListBullet", name: "List Bullet", list: Some((0, super::body::MARKS)), ..LIST },
    Paragraph { id: "ListBullet2", name: "List Bullet 2", list: Some((1, super::body::MARKS)), ..LIST },
    Paragraph { id: "ListNumber", name: "List Number", list: Some((0, super::body::MARKS + 1)), ..LIST },
    Paragraph { id: "TableText", name: "Table Text", size: Some(19), space: (30, 30), ..PLAIN },
    Paragraph {
        id: "TableHeading",
        name: "Table Heading",
        based_on: "TableText",
        is_bold: true,
        space: (30, 30),
        ..PLAIN
    },
    Paragraph { id: "AfterTable", name: "After Table", size: Some(12), space: (0, 0), ..PLAIN },
    Paragraph {
        id: "Notice",
        name: "Notice",
        colour: Some(RED),
        is_framed: true,
        space: (0, 60),
        is_close: true,
        ..PLAIN
    },
    Paragraph { id: "Header", name: "header", size: Some(18), space: (0, 0), ..PLAIN },
    Paragraph { id: "Footer", name: "footer", size: Some(18), space: (0, 0), ..PLAIN },
];

pub fn write(out: &mut dyn Write, lang: Lang) -> io::Result<()> {
    let mut xml = Xml::new(out)?;
    xml.open("w:styles", &[("xmlns:w", WORD)])?;
    defaults(&mut xml, lang)?;
    begin(&mut xml, "paragraph", "Normal", "Normal", true)?;
    xml.empty("w:qFormat", &[])?;
    xml.close("w:style")?;
    begin(&mut xml, "table", "TableNormal", "Normal Table", true)?;
    xml.empty("w:uiPriority", &[("w:val", "99")])?;
    xml.empty("w:semiHidden", &[])?;
    xml.empty("w:unhideWhenUsed", &[])?;
    xml.open("w:tblPr", &[])?;
    xml.empty("w:tblInd", &[("w:w", "0"), ("w:type", "dxa")])?;
    margins(&mut xml)?;
    xml.close("w:tblPr")?;
    xml.close("w:style")?;
    STYLES.iter().try_for_each(|style| paragraph(&mut xml, style))?;
    table(&mut xml, "MinutesTable", "Minutes Table", "firstRow")?;
    table(&mut xml, "MinutesCard", "Minutes Card", "firstCol")?;
    xml.close("w:styles")
}

fn defaults<W: Write>(xml: &mut Xml<W>, lang: Lang) -> io::Result<()> {
    xml.open("w:docDefaults", &[])?;
    xml.open("w:rPrDefault", &[])?;
    xml.open("w:rPr", &[])?;
    let fonts = [("w:ascii", FONT), ("w:hAnsi", FONT), ("w:eastAsia", FONT), ("w:cs", FONT)];
    xml.empty("w:rFonts", &fonts)?;
    xml.empty("w:sz", &[("w:val", "22")])?;
    xml.empty("w:szCs", &[("w:val", "22")])?;
    xml.empty("w:lang", &[("w:val", tag(lang)), ("w:eastAsia", "en-US"), ("w:bidi", "ar-SA")])?;
    xml.close("w:rPr")?;
    xml.close("w:rPrDefault")?;
    xml.open("w:pPrDefault", &[])?;
    xml.open("w:pPr", &[])?;
    spacing(xml, (0, 120))?;
    xml.close("w:pPr")?;
    xml.close("w:pPrDefault")?;
    xml.close("w:docDefaults")
}

fn begin<W: Write>(xml: &mut Xml<W>, kind: &str, id: &str, name: &str, is_default: bool) -> io::Result<()> {
    let mut attributes = vec![("w:type", kind)];
    if is_default {
        attributes.push(("w:default", "1"));
    }
    attributes.push(("w:styleId", id));
    xml.open("w:style", &attributes)?;
    xml.empty("w:name", &[("w:val", name)])
}

fn paragraph<W: Write>(xml: &mut Xml<W>, style: &Paragraph) -> io::Result<()> {
    begin(xml, "paragraph", style.id, style.name, false)?;
    xml.empty("w:basedOn", &[("w:val", style.based_on)])?;
    if !style.next.is_empty() {
        xml.empty("w:next", &[("w:val", style.next)])?;
    }
    xml.empty("w:qFormat", &[])?;
    xml.open("w:pPr", &[])?;
    if style.keeps_with_next {
        xml.empty("w:keepNext", &[])?;
        xml.empty("w:keepLines", &[])?;
    }
    if let Some((level, list)) = style.list {
        xml.open("w:numPr", &[])?;
        xml.empty("w:ilvl", &[("w:val", &level.to_string())])?;
        xml.empty("w:numId", &[("w:val", &list.to_string())])?;
        xml.close("w:numPr")?;
    }
    if style.is_framed {
        xml.open("w:pBdr", &[])?;
        ["w:top", "w:left", "w:bottom", "w:right"]
            .iter()
            .try_for_each(|side| line(xml, side, "12", RED, "4"))?;
        xml.close("w:pBdr")?;
    }
    spacing(xml, style.space)?;
    if style.is_close {
        xml.empty("w:contextualSpacing", &[])?;
    }
    if let Some(level) = style.outline {
        xml.empty("w:outlineLvl", &[("w:val", &level.to_string())])?;
    }
    xml.close("w:pPr")?;
    xml.open("w:rPr", &[])?;
    if style.is_bold {
        xml.empty("w:b", &[])?;
        xml.empty("w:bCs", &[])?;
    }
    if let Some(colour) = style.colour {
        xml.empty("w:color", &[("w:val", colour)])?;
    }
    if let Some(size) = style.size {
        let size = size.to_string();
        xml.empty("w:sz", &[("w:val", &size)])?;
        xml.empty("w:szCs", &[("w:val", &size)])?;
    }
    xml.close("w:rPr")?;
    xml.close("w:style")
}

/// A style of tables; its first row or column looks different.
fn table<W: Write>(xml: &mut Xml<W>, id: &str, name: &str, special: &str) -> io::Result<()> {
    begin(xml, "table", id, name, false)?;
    xml.empty("w:basedOn", &[("w:val", "TableNormal")])?;
    xml.empty("w:uiPriority", &[("w:val", "59")])?;
    xml.empty("w:qFormat", &[])?;
    xml.open("w:tblPr", &[])?;
    xml.empty("w:tblInd", &[("w:w", "0"), ("w:type", "dxa")])?;
    xml.open("w:tblBorders", &[])?;
    for side in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
        line(xml, side, "4", GREY, "0")?;
    }
    xml.close("w:tblBorders")?;
    margins(xml)?;
    xml.close("w:tblPr")?;
    xml.open("w:tblStylePr", &[("w:type", special)])?;
    xml.open("w:rPr", &[])?;
    xml.empty("w:b", &[])?;
    xml.empty("w:bCs", &[])?;
    xml.close("w:rPr")?;
    xml.open("w:tcPr", &[])?;
    xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", PALE)])?;
    xml.close("w:tcPr")?;
    xml.close("w:tblStylePr")?;
    xml.close("w:style")
}

fn margins<W: Write>(xml: &mut Xml<W>) -> io::Result<()> {
    xml.open("w:tblCellMar", &[])?;
    for (side, width) in [("w:top", "0"), ("w:left", "108"), ("w:bottom", "0"), ("w:right", "108")] {
        xml.empty(side, &[("w:w", width), ("w:type", "dxa")])?;
    }
    xml.close("w:tblCellMar")
}

fn line<W: Write>(xml: &mut Xml<W>, side: &str, width: &str, colour: &str, space: &str) -> io::Result<()> {
    let attributes = [("w:val", "single"), ("w:sz", width), ("w:space", space), ("w:color", colour)];
    xml.empty(side, &attributes)
}

fn spacing<W: Write>(xml: &mut Xml<W>, (before, after): (u32, u32)) -> io::Result<()> {
    let (before, after) = (before.to_string(), after.to_string());
    xml.empty(
        "w:spacing",
        &[("w:before", &before), ("w:after", &after), ("w:line", "264"), ("w:lineRule", "auto")],
    )
}
