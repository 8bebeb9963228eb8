//! The minutes as a Word file: read back, it is the outline.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use plenary::domain::clean::{instead_of, is_forbidden};
use plenary::domain::lang::{Lang, Text};
use plenary::domain::note::{Kind, Level, NoteFields};
use plenary::i18n::Catalogue;
use plenary::minutes::docx::{self, About};
use plenary::minutes::outline::{self, Block, Document, Line, Style, Table, Words};
use plenary::minutes::{Minutes, Options, Profile};
use proptest::prelude::*;
use roxmltree::Node;

use crate::hostile::HOSTILE;
use crate::package::{is_sound, parts};
use crate::room::{Room, fields, kumanovo, plan};

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// A piece of text, its language, and whether it is bold or slanted.
type Piece = (String, &'static str, bool, bool);

/// What stands in a document, from above to below.
#[derive(Debug, PartialEq)]
enum Part {
    Paragraph {
        style: &'static str,
        pieces: Vec<Piece>,
    },
    /// Row by row; of each cell whether it stands at the right.
    Table {
        heading_rows: usize,
        rows: Vec<Vec<(Vec<Piece>, bool)>>,
    },
}

/// What the outline says should stand there.
fn expected(document: &Document<'_>, lang: Lang) -> Vec<Part> {
    let mut parts = Vec::new();
    let paragraph = |style, line: &Line<'_>| Part::Paragraph { style, pieces: pieces(line, lang, false) };
    let heading = |style, line: &Line<'_>| Part::Paragraph { style, pieces: pieces(line, lang, true) };
    let fields = |fields: Vec<(Words<'_>, &Line<'_>)>| {
        let row = |(name, line): (Words<'_>, &Line<'_>)| {
            vec![(pieces(&Line::plain(name), lang, false), false), (pieces(line, lang, false), false)]
        };
        let rows: Vec<_> = fields.into_iter().map(row).collect();
        (!rows.is_empty()).then_some(Part::Table { heading_rows: 0, rows })
    };
    parts.extend(document.notice.iter().map(|notice| paragraph("Notice", &Line::strong(notice.clone()))));
    parts.extend(document.warnings.iter().map(|warning| paragraph("Notice", warning)));
    parts.push(heading("Title", &Line::plain(document.title.clone())));
    if !document.subtitle.is_empty() {
        parts.push(paragraph("Subtitle", &document.subtitle));
    }
    parts.extend(fields(document.head.iter().map(|(name, line)| (name.as_str().into(), line)).collect()));
    for section in document.sections.iter().chain(&document.annexes) {
        parts.push(heading("Heading1", &Line::plain(section.heading.as_str())));
        let mut card_style = "Heading2";
        for block in &section.blocks {
            match block {
                Block::Heading(text) => {
                    card_style = "Heading3";
                    parts.push(heading("Heading2", &Line::plain(text.clone())));
                }
                Block::Paragraph(line) if line.is_empty() => {}
                Block::Paragraph(line) => parts.push(paragraph("Normal", line)),
                Block::Bullets(bullets) => {
                    for bullet in bullets {
                        parts.push(paragraph("ListBullet", &bullet.line));
                        parts.extend(bullet.under.iter().map(|line| paragraph("ListBullet2", line)));
                    }
                }
                Block::Numbered(lines) => {
                    parts.extend(lines.iter().map(|line| paragraph("ListNumber", line)));
                }
                Block::Table(table) => parts.push(table_part(table, lang)),
                Block::Card(card) => {
                    parts.push(paragraph(card_style, &card.title));
                    parts.extend(fields(
                        card.fields.iter().map(|(name, line)| (name.clone(), line)).collect(),
                    ));
                }
                Block::Picture { .. } => {}
            }
        }
    }
    parts
}

fn table_part(table: &Table<'_>, lang: Lang) -> Part {
    let heading = table
        .columns
        .iter()
        .map(|column| (pieces(&Line::plain(column.heading.as_str()), lang, false), column.numeric));
    let mut rows: Vec<Vec<_>> = vec![heading.collect()];
    rows.extend(table.rows().map(|row| {
        row.iter()
            .zip(&table.columns)
            .map(|(cell, column)| (pieces(cell, lang, false), column.numeric))
            .collect()
    }));
    Part::Table { heading_rows: 1, rows }
}

fn pieces(line: &Line<'_>, lang: Lang, is_one_line: bool) -> Vec<Piece> {
    let piece = |run: &outline::Run<'_>| {
        let mut text = visible(&run.text);
        if is_one_line {
            text = text.replace(['\n', '\t'], " ");
        }
        let lang = tag(run.lang.unwrap_or(lang));
        (!text.is_empty()).then_some((text, lang, run.style == Style::Strong, run.style == Style::Emphasis))
    };
    line.runs().iter().filter_map(piece).collect()
}

/// What of a text can be seen: its lines and tabs, and none of what may stand in no text.
fn visible(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let signs = text.chars().filter(|sign| !matches!(sign, '\u{fffe}' | '\u{ffff}'));
    signs.filter_map(|sign| if sign == '\t' { Some(sign) } else { instead_of(sign) }).collect()
}

fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "en-GB",
        Lang::Fr => "fr-FR",
        Lang::Mk => "mk-MK",
        Lang::Sq => "sq-AL",
    }
}

fn is(node: &Node<'_, '_>, name: &str) -> bool {
    node.has_tag_name((W, name))
}

fn child<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    node.children().find(|child| is(child, name))
}

fn value<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    child(node, name)?.attribute((W, "val"))
}

/// What stands in the file.
fn found(parts: &BTreeMap<String, String>) -> Vec<Part> {
    let tree = roxmltree::Document::parse(&parts["word/document.xml"]).unwrap();
    let body = child(tree.root_element(), "body").unwrap();
    let mut found = Vec::new();
    for node in body.children() {
        if is(&node, "p") {
            let (style, pieces, _) = paragraph(node);
            if style != "AfterTable" {
                found.push(Part::Paragraph { style, pieces });
            }
        } else if is(&node, "tbl") {
            let rows = || node.children().filter(|node| is(node, "tr"));
            let properties = |row: Node<'_, '_>, name| child(child(row, "trPr").unwrap(), name).is_some();
            assert!(rows().all(|row| properties(row, "cantSplit")));
            let heading_rows = rows().take_while(|row| properties(*row, "tblHeader")).count();
            let cell = |cell: Node<'_, '_>| {
                let (style, pieces, is_at_the_right) = paragraph(child(cell, "p").unwrap());
                assert!(style.starts_with("Table"));
                (pieces, is_at_the_right)
            };
            let row = |row: Node<'_, '_>| row.children().filter(|node| is(node, "tc")).map(cell).collect();
            let rows: Vec<Vec<_>> = rows().map(row).collect();
            let columns = child(node, "tblGrid").unwrap().children().count();
            assert!(rows.iter().all(|row| row.len() == columns));
            found.push(Part::Table { heading_rows, rows });
        } else {
            assert!(is(&node, "sectPr"));
        }
    }
    found
}

fn paragraph(node: Node<'_, '_>) -> (&'static str, Vec<Piece>, bool) {
    const STYLES: [&str; 13] = [
        "Normal",
        "Title",
        "Subtitle",
        "Heading1",
        "Heading2",
        "Heading3",
        "ListBullet",
        "ListBullet2",
        "ListNumber",
        "TableText",
        "TableHeading",
        "AfterTable",
        "Notice",
    ];
    let properties = child(node, "pPr").unwrap();
    let style = value(properties, "pStyle").unwrap();
    let style = STYLES.into_iter().find(|known| *known == style).unwrap();
    let pieces = node.children().filter(|node| is(node, "r")).map(|run| {
        let look = child(run, "rPr").unwrap();
        let lang = value(look, "lang").expect("a run says its language");
        let lang = Lang::ALL.into_iter().map(tag).find(|tag| *tag == lang).unwrap();
        let text = run.children().filter(|node| !is(node, "rPr")).map(|node| match node.tag_name().name() {
            "t" => node.text().unwrap_or_default(),
            "br" => "\n",
            "tab" => "\t",
            other => panic!("{other} in a run"),
        });
        (text.collect(), lang, child(look, "b").is_some(), child(look, "i").is_some())
    });
    (style, pieces.collect(), value(properties, "jc") == Some("right"))
}

/// Writes a document and reads it back.
fn read_back(document: &Document<'_>, lang: Lang) -> BTreeMap<String, String> {
    let words = Catalogue::load(lang);
    let about = About { words: &words, foot: "the foot".to_owned(), dated: None };
    let parts = parts(&docx::of_document(document, &about));
    is_sound(&parts);
    is_in_order(&parts);
    parts
}

/// The order that the schema asks for; Word calls a file damaged that has another.
fn is_in_order(parts: &BTreeMap<String, String>) {
    let orders: [(&str, &[&str]); 8] = [
        (
            "pPr",
            &[
                "pStyle",
                "keepNext",
                "keepLines",
                "pageBreakBefore",
                "numPr",
                "pBdr",
                "tabs",
                "spacing",
                "ind",
                "contextualSpacing",
                "jc",
                "outlineLvl",
            ],
        ),
        ("rPr", &["rFonts", "b", "bCs", "i", "iCs", "color", "sz", "szCs", "lang"]),
        ("tblPr", &["tblStyle", "tblW", "tblInd", "tblBorders", "tblLayout", "tblCellMar", "tblLook"]),
        ("sectPr", &["footerReference", "pgSz", "pgMar"]),
        ("lvl", &["start", "numFmt", "pStyle", "lvlText", "lvlJc", "pPr"]),
        (
            "style",
            &[
                "name",
                "basedOn",
                "next",
                "uiPriority",
                "semiHidden",
                "unhideWhenUsed",
                "qFormat",
                "pPr",
                "rPr",
                "tblPr",
                "tblStylePr",
            ],
        ),
        (
            "settings",
            &[
                "zoom",
                "defaultTabStop",
                "characterSpacingControl",
                "compat",
                "themeFontLang",
                "decimalSymbol",
                "listSeparator",
            ],
        ),
        ("font", &["altName", "panose1", "charset", "family", "pitch"]),
    ];
    for (name, text) in parts {
        let tree = roxmltree::Document::parse(text).unwrap();
        for node in tree.descendants() {
            let Some((_, order)) = orders.iter().find(|(name, _)| is(&node, name)) else { continue };
            let places: Vec<usize> = node
                .children()
                .map(|child| {
                    let child = child.tag_name().name();
                    let place = order.iter().position(|known| *known == child);
                    place.unwrap_or_else(|| panic!("{name}: {child} in {}", node.tag_name().name()))
                })
                .collect();
            assert!(places.is_sorted(), "{name}: {:?}", node.tag_name());
        }
    }
}

#[test]
fn what_is_read_back_is_the_outline_in_every_language_and_profile() {
    let workshop = kumanovo();
    for (lang, profile) in Lang::ALL.into_iter().flat_map(|lang| Profile::ALL.map(|profile| (lang, profile)))
    {
        let words = Catalogue::load(lang);
        let options = Options { with_picture: true, ..Options::new(profile) };
        let minutes = Minutes::of(&workshop, &options, &words);
        let document = outline::document(&minutes);
        let file = parts(&docx::write(&minutes));
        is_sound(&file);
        is_in_order(&file);
        let (expected, found) = (expected(&document, lang), found(&file));
        assert!(found.len() > 40, "{}", found.len());
        for (expected, found) in expected.iter().zip(&found) {
            assert_eq!(expected, found, "{lang} {profile}");
        }
        assert_eq!(expected.len(), found.len());
    }
}

#[test]
fn a_text_in_another_language_is_spelled_in_its_own() {
    let mut room = Room::new(plan());
    let said = NoteFields {
        lang: Some(Lang::Mk),
        ..fields(Kind::Lesson, "Доверба најпрво", Level::OnRecord)
    };
    room.note(said);
    let words = Catalogue::load(Lang::Fr);
    let minutes = Minutes::of(&room.workshop, &Options::new(Profile::Participants), &words);
    let file = parts(&docx::write(&minutes));
    let said: Vec<_> = found(&file)
        .into_iter()
        .filter_map(|part| match part {
            Part::Paragraph { style: "ListBullet", pieces } => Some(pieces),
            _ => None,
        })
        .filter(|pieces| pieces[0].0 == "L1")
        .map(|pieces| pieces.into_iter().map(|(text, lang, ..)| (text, lang)).collect::<Vec<_>>())
        .collect();
    let french = |text: &str| (text.to_owned(), "fr-FR");
    let expected = [
        french("L1"),
        french(" – "),
        ("Доверба најпрво".to_owned(), "mk-MK"),
        french(" "),
        french("(en macédonien)"),
    ];
    assert_eq!(said, [expected]);
    // What nobody says the language of is French too.
    let styles = roxmltree::Document::parse(&file["word/styles.xml"]).unwrap();
    let default = styles.descendants().find(|node| is(node, "rPrDefault")).unwrap();
    assert_eq!(value(child(default, "rPr").unwrap(), "lang"), Some("fr-FR"));
    assert!(file["word/settings.xml"].contains("<w:themeFontLang w:val=\"fr-FR\"/>"));
}

#[test]
fn headings_are_styles_of_the_navigation_and_lists_with_numbers_begin_anew() {
    let mut document = Document { title: "Title".into(), ..Document::default() };
    let numbered = || Block::Numbered(vec![Line::plain("one"), Line::plain("two")]);
    let blocks = vec![numbered(), Block::Paragraph(Line::plain("between")), numbered()];
    document.sections.push(outline::Section { heading: "1. Section".into(), blocks });
    let parts = read_back(&document, Lang::En);
    let styles = roxmltree::Document::parse(&parts["word/styles.xml"]).unwrap();
    let outline_of = |id: &str| {
        let mut styles = styles.descendants().filter(|node| is(node, "style"));
        let style = styles.find(|style| style.attribute((W, "styleId")) == Some(id)).unwrap();
        let name = value(style, "name").unwrap().to_owned();
        (name, value(child(style, "pPr").unwrap(), "outlineLvl").map(str::to_owned))
    };
    for level in 1..=3 {
        let expected = (format!("heading {level}"), Some((level - 1).to_string()));
        assert_eq!(outline_of(&format!("Heading{level}")), expected);
    }
    let body = roxmltree::Document::parse(&parts["word/document.xml"]).unwrap();
    let lists: Vec<&str> = body
        .descendants()
        .filter(|node| is(node, "numId"))
        .filter_map(|node| node.attribute((W, "val")))
        .collect();
    assert_eq!(lists, ["2", "2", "3", "3"]);
    let numbering = roxmltree::Document::parse(&parts["word/numbering.xml"]).unwrap();
    for list in lists {
        let mut numbers = numbering.descendants().filter(|node| is(node, "num"));
        let number = numbers.find(|number| number.attribute((W, "numId")) == Some(list)).unwrap();
        assert_eq!(value(child(number, "lvlOverride").unwrap(), "startOverride"), Some("1"));
    }
}

#[test]
fn what_has_to_be_known_first_stands_first_in_a_frame() {
    let document = Document {
        title: "Title".into(),
        notice: Some("Reconstruction".into()),
        warnings: vec![Line::plain("“Antonville” in C1 was looked at")],
        ..Document::default()
    };
    let parts = read_back(&document, Lang::En);
    assert_eq!(found(&parts), expected(&document, Lang::En));
    let styles = roxmltree::Document::parse(&parts["word/styles.xml"]).unwrap();
    let notice = styles.descendants().find(|node| node.attribute((W, "styleId")) == Some("Notice")).unwrap();
    assert_eq!(child(child(notice, "pPr").unwrap(), "pBdr").unwrap().children().count(), 4);
}

#[test]
fn every_page_says_whose_it_is_and_its_number_in_the_language_of_the_document() {
    let said = [
        (Lang::En, "page PAGE of NUMPAGES"),
        (Lang::Fr, "page PAGE sur NUMPAGES"),
        (Lang::Mk, "страница PAGE од NUMPAGES"),
        (Lang::Sq, "faqja PAGE nga NUMPAGES"),
    ];
    for (lang, page) in said {
        let words = Catalogue::load(lang);
        let room = Room::new(plan());
        let minutes = Minutes::of(&room.workshop, &Options::new(Profile::Participants), &words);
        let file = parts(&docx::write(&minutes));
        let foot = roxmltree::Document::parse(&file["word/footer1.xml"]).unwrap();
        let mut text = String::new();
        let line = child(foot.root_element(), "p").unwrap();
        for node in line.children().filter(|node| !is(node, "pPr")) {
            match node.attribute((W, "instr")) {
                Some(field) => text.push_str(field),
                None => node.children().for_each(|node| match node.tag_name().name() {
                    "t" => text.push_str(node.text().unwrap()),
                    "tab" => text.push('\t'),
                    _ => {}
                }),
            }
        }
        assert_eq!(text, format!("{}\t{page}", words.minutes_profile_participants()));
    }
}

#[test]
fn properties_tell_title_language_and_the_date_it_bears_and_nothing_else() {
    let mut plan = plan();
    plan.title = Text::plain("The <exchange>\u{1b} & so");
    let room = Room::new(plan);
    let words = Catalogue::load(Lang::Mk);
    let properties = |options: &Options| {
        let file = parts(&docx::write(&Minutes::of(&room.workshop, options, &words)));
        let tree = roxmltree::Document::parse(&file["docProps/core.xml"]).unwrap();
        let all = tree.root_element().children();
        all.map(|node| format!("{}: {}", node.tag_name().name(), node.text().unwrap())).collect::<Vec<_>>()
    };
    let options = Options::new(Profile::Internal);
    let mut expected = vec!["title: The <exchange> & so".to_owned(), "language: mk-MK".to_owned()];
    assert_eq!(properties(&options), expected);
    expected.push("created: 2023-06-20T00:00:00Z".to_owned());
    expected.push("modified: 2023-06-20T00:00:00Z".to_owned());
    let prepared_on = NaiveDate::from_ymd_opt(2023, 6, 20);
    assert_eq!(properties(&Options { prepared_on, ..options }), expected);
}

#[test]
fn the_same_minutes_are_the_same_bytes() {
    let workshop = kumanovo();
    let words = Catalogue::load(Lang::Sq);
    let write = || docx::write(&Minutes::of(&workshop, &Options::new(Profile::Internal), &words));
    assert!(write() == write());
}

/// A document in which this text stands everywhere.
fn everywhere(text: &str) -> Document<'_> {
    let line = || Line::strong(text).then_in(Some(Lang::Fr), text).then_emphasis(text);
    let mut table = Table::new([text.to_owned(), "other".to_owned()]);
    table.row([line(), Line::Empty]);
    table.row([Line::Empty, line()]);
    let card = outline::Card { title: line(), fields: vec![(text.into(), line())] };
    let bullet = outline::Bullet { line: line(), under: vec![line()] };
    Document {
        title: text.into(),
        subtitle: line(),
        notice: Some(text.into()),
        warnings: vec![line()],
        head: vec![(text.to_owned(), line())],
        sections: vec![outline::Section {
            heading: text.to_owned(),
            blocks: vec![
                Block::Card(card.clone()),
                Block::Heading(text.into()),
                Block::Paragraph(line()),
                Block::Bullets(vec![bullet]),
                Block::Numbered(vec![line()]),
                Block::Table(table),
                Block::Card(card),
            ],
        }],
        annexes: Vec::new(),
    }
}

fn survives(text: &str) -> Result<(), TestCaseError> {
    let document = everywhere(text);
    let parts = read_back(&document, Lang::Mk);
    prop_assert_eq!(found(&parts), expected(&document, Lang::Mk));
    let is_obeyed = |sign: char| is_forbidden(sign) && sign != '\n';
    prop_assert!(parts.values().all(|part| !part.contains(is_obeyed)));
    Ok(())
}

#[test]
fn what_people_type_is_text_and_never_markup() {
    for text in [
        "a | b # c < d > & ` ' \" ]]> &amp; <w:t>x</w:t> <!-- -->",
        "=1+1",
        "+1",
        "-1",
        "@x",
        "{ PAGE }",
        "  spaces  around  ",
        "line\nline\r\nline\r\ttab\u{2028}end\n",
        "\u{1b}[2J\u{0}\u{9b}\u{7f}\u{202e}\u{fffe}\u{ffff}\u{feff}x",
        "𝄞 👩‍👩‍👧",
        "\u{1b}",
        "",
        " ",
    ]
    .into_iter()
    .chain(HOSTILE.iter().copied())
    {
        survives(text).unwrap_or_else(|error| panic!("{text:?}: {error}"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_stays_text(text in r"(?s)(.|[<>&\]\t\r\n=|#`@+-]){0,30}") {
        survives(&text)?;
    }
}
