//! The small parts beside the text: what belongs to what, properties, numbering, settings, fonts and the foot.

use std::io::{self, Write};

use super::text::in_one_line;
use super::xml::Xml;
use super::{About, body, tag, width};
use crate::domain::lang::Lang;
use crate::minutes::outline::Document;

pub const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
pub const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/// The relation of the document to its foot.
pub const FOOT: &str = "rId5";

const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// How deep a list goes.
const LEVELS: usize = 2;

pub fn content_types(out: &mut dyn Write) -> io::Result<()> {
    let word =
        |part: &str| format!("application/vnd.openxmlformats-officedocument.wordprocessingml.{part}+xml");
    let package = |part: &str| format!("application/vnd.openxmlformats-package.{part}+xml");
    let mut xml = Xml::new(out)?;
    xml.open("Types", &[("xmlns", &format!("{PACKAGE}/content-types"))])?;
    xml.empty("Default", &[("Extension", "rels"), ("ContentType", &package("relationships"))])?;
    xml.empty("Default", &[("Extension", "xml"), ("ContentType", "application/xml")])?;
    for (name, kind) in [
        ("/docProps/core.xml", package("core-properties")),
        ("/word/document.xml", word("document.main")),
        ("/word/styles.xml", word("styles")),
        ("/word/numbering.xml", word("numbering")),
        ("/word/settings.xml", word("settings")),
        ("/word/fontTable.xml", word("fontTable")),
        ("/word/footer1.xml", word("footer")),
    ] {
        xml.empty("Override", &[("PartName", name), ("ContentType", &kind)])?;
    }
    xml.close("Types")
}

pub fn relations(out: &mut dyn Write) -> io::Result<()> {
    let core = format!("{PACKAGE}/relationships/metadata/core-properties");
    let document = format!("{RELATIONS}/officeDocument");
    related(out, &[("rId1", &document, "word/document.xml"), ("rId2", &core, "docProps/core.xml")])
}

pub fn relations_of_document(out: &mut dyn Write) -> io::Result<()> {
    let of = |kind: &str| format!("{RELATIONS}/{kind}");
    related(
        out,
        &[
            ("rId1", &of("styles"), "styles.xml"),
            ("rId2", &of("numbering"), "numbering.xml"),
            ("rId3", &of("settings"), "settings.xml"),
            ("rId4", &of("fontTable"), "fontTable.xml"),
            (FOOT, &of("footer"), "footer1.xml"),
        ],
    )
}

fn related(out: &mut dyn Write, relations: &[(&str, &str, &str)]) -> io::Result<()> {
    let mut xml = Xml::new(out)?;
    xml.open("Relationships", &[("xmlns", &format!("{PACKAGE}/relationships"))])?;
    for (id, kind, target) in relations {
        xml.empty("Relationship", &[("Id", id), ("Type", kind), ("Target", target)])?;
    }
    xml.close("Relationships")
}

/// Title, language and the date that the file bears: nobody's name, and no clock.
pub fn properties(out: &mut dyn Write, document: &Document<'_>, about: &About<'_>) -> io::Result<()> {
    let mut xml = Xml::new(out)?;
    xml.open(
        "cp:coreProperties",
        &[
            ("xmlns:cp", &format!("{PACKAGE}/metadata/core-properties")),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:dcterms", "http://purl.org/dc/terms/"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ],
    )?;
    xml.element("dc:title", &[], &in_one_line(&document.title))?;
    xml.element("dc:language", &[], tag(about.lang()))?;
    if let Some(date) = about.dated {
        let at = format!("{}T00:00:00Z", date.format("%Y-%m-%d"));
        for name in ["dcterms:created", "dcterms:modified"] {
            xml.element(name, &[("xsi:type", "dcterms:W3CDTF")], &at)?;
        }
    }
    xml.close("cp:coreProperties")
}

/// One numbering for lists with marks, and one for each list with numbers, which all begin with one.
pub fn numbering(out: &mut dyn Write, lists: u32) -> io::Result<()> {
    let mut xml = Xml::new(out)?;
    xml.open("w:numbering", &[("xmlns:w", WORD)])?;
    let marks = [("ListBullet", "bullet", "•"), ("ListBullet2", "bullet", "–")];
    let numbers = [("ListNumber", "decimal", "%1."), ("", "lowerLetter", "%2.")];
    for (id, levels) in [("0", marks), ("1", numbers)] {
        xml.open("w:abstractNum", &[("w:abstractNumId", id)])?;
        xml.empty("w:multiLevelType", &[("w:val", "hybridMultilevel")])?;
        for (level, (style, format, text)) in (0..LEVELS).zip(levels) {
            xml.open("w:lvl", &[("w:ilvl", &level.to_string())])?;
            xml.empty("w:start", &[("w:val", "1")])?;
            xml.empty("w:numFmt", &[("w:val", format)])?;
            if !style.is_empty() {
                xml.empty("w:pStyle", &[("w:val", style)])?;
            }
            xml.empty("w:lvlText", &[("w:val", text)])?;
            xml.empty("w:lvlJc", &[("w:val", "left")])?;
            xml.open("w:pPr", &[])?;
            let left = 360 * (level + 1);
            xml.empty("w:ind", &[("w:left", &left.to_string()), ("w:hanging", "360")])?;
            xml.close("w:pPr")?;
            xml.close("w:lvl")?;
        }
        xml.close("w:abstractNum")?;
    }
    number(&mut xml, body::MARKS, "0", false)?;
    for list in 1..=lists.max(1) {
        number(&mut xml, body::MARKS + list, "1", true)?;
    }
    xml.close("w:numbering")
}

fn number<W: Write>(xml: &mut Xml<W>, id: u32, kind: &str, begins_anew: bool) -> io::Result<()> {
    xml.open("w:num", &[("w:numId", &id.to_string())])?;
    xml.empty("w:abstractNumId", &[("w:val", kind)])?;
    if begins_anew {
        xml.open("w:lvlOverride", &[("w:ilvl", "0")])?;
        xml.empty("w:startOverride", &[("w:val", "1")])?;
        xml.close("w:lvlOverride")?;
    }
    xml.close("w:num")
}

pub fn settings(out: &mut dyn Write, lang: Lang) -> io::Result<()> {
    let mut xml = Xml::new(out)?;
    xml.open("w:settings", &[("xmlns:w", WORD)])?;
    xml.empty("w:zoom", &[("w:percent", "100")])?;
    xml.empty("w:defaultTabStop", &[("w:val", "709")])?;
    xml.empty("w:characterSpacingControl", &[("w:val", "doNotCompress")])?;
    xml.open("w:compat", &[])?;
    // Else Word opens it as a file of its version of 2007.
    xml.empty(
        "w:compatSetting",
        &[
            ("w:name", "compatibilityMode"),
            ("w:uri", "http://schemas.microsoft.com/office/word"),
            ("w:val", "15"),
        ],
    )?;
    xml.close("w:compat")?;
    xml.empty("w:themeFontLang", &[("w:val", tag(lang))])?;
    let point = if lang == Lang::En { "." } else { "," };
    xml.empty("w:decimalSymbol", &[("w:val", point)])?;
    xml.empty("w:listSeparator", &[("w:val", ";")])?;
    xml.close("w:settings")
}

/// The font, and what stands for it where it is not installed; both have Cyrillic letters.
pub fn fonts(out: &mut dyn Write) -> io::Result<()> {
    let mut xml = Xml::new(out)?;
    xml.open("w:fonts", &[("xmlns:w", WORD)])?;
    xml.open("w:font", &[("w:name", super::styles::FONT)])?;
    xml.empty("w:altName", &[("w:val", "Carlito")])?;
    xml.empty("w:panose1", &[("w:val", "020F0502020204030204")])?;
    xml.empty("w:charset", &[("w:val", "CC")])?;
    xml.empty("w:family", &[("w:val", "swiss")])?;
    xml.empty("w:pitch", &[("w:val", "variable")])?;
    xml.close("w:font")?;
    xml.close("w:fonts")
}

/// For whom the document is at the left, the number of the page at the right.
pub fn foot(out: &mut dyn Write, about: &About<'_>) -> io::Result<()> {
    const PAGE: char = '\u{1}';
    const PAGES: char = '\u{2}';
    let lang = tag(about.lang());
    let mut xml = Xml::new(out)?;
    xml.open("w:ftr", &[("xmlns:w", WORD)])?;
    xml.open("w:p", &[])?;
    xml.open("w:pPr", &[])?;
    xml.empty("w:pStyle", &[("w:val", "Footer")])?;
    xml.open("w:tabs", &[])?;
    xml.empty("w:tab", &[("w:val", "right"), ("w:pos", &width::PAGE.to_string())])?;
    xml.close("w:tabs")?;
    xml.close("w:pPr")?;
    text(&mut xml, lang, &in_one_line(&about.foot))?;
    begin_run(&mut xml, lang)?;
    xml.empty("w:tab", &[])?;
    xml.close("w:r")?;
    let phrase = about.words.office_page(PAGE.to_string(), PAGES.to_string());
    for piece in phrase.split_inclusive([PAGE, PAGES]) {
        text(&mut xml, lang, piece.trim_end_matches([PAGE, PAGES]))?;
        let field = match piece.chars().next_back() {
            Some(PAGE) => "PAGE",
            Some(PAGES) => "NUMPAGES",
            _ => continue,
        };
        xml.open("w:fldSimple", &[("w:instr", field)])?;
        text(&mut xml, lang, "1")?;
        xml.close("w:fldSimple")?;
    }
    xml.close("w:p")?;
    xml.close("w:ftr")
}

fn text<W: Write>(xml: &mut Xml<W>, lang: &str, text: &str) -> io::Result<()> {
    if text.is_empty() {
        return Ok(());
    }
    begin_run(xml, lang)?;
    xml.element("w:t", &[("xml:space", "preserve")], text)?;
    xml.close("w:r")
}

fn begin_run<W: Write>(xml: &mut Xml<W>, lang: &str) -> io::Result<()> {
    xml.open("w:r", &[])?;
    xml.open("w:rPr", &[])?;
    xml.empty("w:lang", &[("w:val", lang)])?;
    xml.close("w:rPr")
}
