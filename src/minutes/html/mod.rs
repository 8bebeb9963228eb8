//! Documents as HTML: one file that a screen reader walks through, that prints well, and that asks for
//! nothing else: no script, no picture, no font from anywhere.

mod escape;

use std::fmt::Write as _;

use escape::Breaks;

use super::outline::{self, Block, Bullet, Card, Document, Line, Run, Section, Style, Table, Words};
use super::{Minutes, timeline};
use crate::domain::lang::Lang;
use crate::i18n::Catalogue;

const STYLE: &str = include_str!("style.css");

/// Nothing is loaded, run or sent, whatever a text contains.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// What a page says beside its document.
#[derive(Clone, Copy)]
pub struct Page<'p> {
    /// In the language of the document.
    pub words: &'p Catalogue,
    /// The name of the window: the event and the profile.
    pub name: &'p str,
    /// The picture that the document refers to, as SVG that this program has drawn. Without it the page
    /// has none: a file beside it could be lost.
    pub picture: Option<&'p str>,
}

/// Writes the minutes. What people wrote stands in it as text, whatever signs it contains.
pub fn write(minutes: &Minutes<'_>) -> String {
    let words = minutes.words();
    let name =
        words.minutes_page_name(minutes.plan().short_title().get(minutes.lang()), outline::version(minutes));
    let document = outline::document(minutes);
    // The document says whether a picture belongs to it.
    let picture = minutes.options().with_picture.then(|| timeline::svg::write(minutes)).flatten();
    of_document(&document, Page { words, name: &name, picture: picture.as_deref() })
}

/// Writes a document that is laid out already.
pub fn of_document(document: &Document<'_>, page: Page<'_>) -> String {
    let mut writer = Writer { out: String::with_capacity(64 * 1024), page, lang: page.words.lang() };
    writer.document(document);
    writer.out
}

struct Writer<'p> {
    out: String,
    page: Page<'p>,
    lang: Lang,
}

/// The anchor of a heading: `s5` and `s5-2`, `a1` for an annex. Regions are named by the heading above.
#[derive(Clone, Copy)]
struct Anchor {
    letter: char,
    section: usize,
    heading: usize,
}

impl std::fmt::Display for Anchor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", self.letter, self.section)?;
        if self.heading > 0 { write!(f, "-{}", self.heading) } else { Ok(()) }
    }
}

impl Writer<'_> {
    fn document(&mut self, document: &Document<'_>) {
        let words = self.page.words;
        let _ = write!(
            self.out,
            "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n<title>",
            self.lang,
        );
        self.text(self.page.name, Breaks::Spaces);
        let _ = write!(self.out, "</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n");
        self.out.push_str("<a class=\"skip\" href=\"#text\">");
        self.text(&words.minutes_page_skip(), Breaks::Spaces);
        self.out.push_str("</a>\n<header>\n");
        self.heading(1, "top", &document.title);
        self.note(document);
        self.paragraph(&document.subtitle);
        if !document.head.is_empty() {
            self.out.push_str("<table class=\"head\" aria-labelledby=\"top\">\n<tbody>\n");
            for (name, line) in &document.head {
                self.field(&Words::from(name), line);
            }
            self.out.push_str("</tbody>\n</table>\n");
        }
        self.out.push_str("</header>\n");
        self.contents(document);
        self.out.push_str("<main id=\"text\">\n");
        for (letter, sections) in [('s', &document.sections), ('a', &document.annexes)] {
            for (section, number) in sections.iter().zip(1..) {
                self.section(section, Anchor { letter, section: number, heading: 0 });
            }
        }
        self.out.push_str("</main>\n</body>\n</html>\n");
    }

    /// What has to be seen before anything else.
    fn note(&mut self, document: &Document<'_>) {
        if document.notice.is_none() && document.warnings.is_empty() {
            return;
        }
        self.out.push_str("<div class=\"note\" role=\"note\" aria-label=\"");
        self.text(&self.page.words.minutes_page_note(), Breaks::Spaces);
        self.out.push_str("\">\n");
        if let Some(notice) = &document.notice {
            self.out.push_str("<p>");
            self.run(notice, Style::Strong, notice.lang());
            self.out.push_str("</p>\n");
        }
        if !document.warnings.is_empty() {
            self.out.push_str("<ul>\n");
            document.warnings.iter().for_each(|warning| self.item(warning));
            self.out.push_str("</ul>\n");
        }
        self.out.push_str("</div>\n");
    }

    fn contents(&mut self, document: &Document<'_>) {
        let sections = document.sections.iter().zip(1..).map(|(section, number)| ('s', number, section));
        let annexes = document.annexes.iter().zip(1..).map(|(section, number)| ('a', number, section));
        let mut all = sections.chain(annexes).peekable();
        if all.peek().is_none() {
            return;
        }
        self.out.push_str("<nav class=\"contents\" aria-labelledby=\"contents\">\n<p id=\"contents\">");
        self.text(&self.page.words.minutes_page_contents(), Breaks::Spaces);
        self.out.push_str("</p>\n<ul>\n");
        for (letter, number, section) in all {
            let _ = write!(self.out, "<li><a href=\"#{letter}{number}\">");
            self.text(&section.heading, Breaks::Spaces);
            self.out.push_str("</a></li>\n");
        }
        self.out.push_str("</ul>\n</nav>\n");
    }

    fn section(&mut self, section: &Section<'_>, anchor: Anchor) {
        self.out.push_str("<section>\n");
        self.heading(2, anchor, &Words::from(&section.heading));
        let mut within = anchor;
        for block in &section.blocks {
            match block {
                Block::Heading(text) => {
                    within.heading += 1;
                    self.heading(3, within, text);
                }
                Block::Paragraph(line) => self.paragraph(line),
                Block::Bullets(bullets) => self.bullets(bullets),
                Block::Numbered(lines) => {
                    self.out.push_str("<ol>\n");
                    lines.iter().for_each(|line| self.item(line));
                    self.out.push_str("</ol>\n");
                }
                Block::Table(table) => self.table(table, within),
                Block::Card(card) => self.card(card),
                Block::Picture { .. } => self.picture(within),
            }
        }
        self.out.push_str("</section>\n");
    }

    fn heading(&mut self, level: u8, anchor: impl std::fmt::Display, text: &Words<'_>) {
        let _ = write!(self.out, "<h{level} id=\"{anchor}\"");
        self.lang_attribute(text.lang());
        self.out.push('>');
        self.text(text, Breaks::Spaces);
        let _ = writeln!(self.out, "</h{level}>");
    }

    fn paragraph(&mut self, line: &Line<'_>) {
        if line.is_empty() {
            return;
        }
        self.out.push_str("<p>");
        self.line(line);
        self.out.push_str("</p>\n");
    }

    fn item(&mut self, line: &Line<'_>) {
        self.out.push_str("<li>");
        self.line(line);
        self.out.push_str("</li>\n");
    }

    fn bullets(&mut self, bullets: &[Bullet<'_>]) {
        self.out.push_str("<ul>\n");
        for bullet in bullets {
            if bullet.under.is_empty() {
                self.item(&bullet.line);
                continue;
            }
            self.out.push_str("<li>");
            self.line(&bullet.line);
            self.out.push_str("\n<ul>\n");
            bullet.under.iter().for_each(|line| self.item(line));
            self.out.push_str("</ul>\n</li>\n");
        }
        self.out.push_str("</ul>\n");
    }

    /// A table scrolls by itself, so that the text keeps its width on a narrow or enlarged screen; a
    /// keyboard must reach what scrolls.
    fn table(&mut self, table: &Table<'_>, within: Anchor) {
        let _ = write!(
            self.out,
            "<div class=\"wide\" role=\"region\" aria-labelledby=\"{within}\" tabindex=\"0\">\n\
             <table aria-labelledby=\"{within}\">\n<thead>\n<tr>"
        );
        for column in &table.columns {
            self.out.push_str(match column.numeric {
                true => "<th scope=\"col\" class=\"number\">",
                false => "<th scope=\"col\">",
            });
            self.text(&column.heading, Breaks::Spaces);
            self.out.push_str("</th>");
        }
        self.out.push_str("</tr>\n</thead>\n<tbody>\n");
        for row in table.rows() {
            self.out.push_str("<tr>");
            for (cell, column) in row.iter().zip(&table.columns) {
                self.out.push_str(if column.numeric { "<td class=\"number\">" } else { "<td>" });
                self.line(cell);
                self.out.push_str("</td>");
            }
            self.out.push_str("</tr>\n");
        }
        self.out.push_str("</tbody>\n</table>\n</div>\n");
    }

    fn card(&mut self, card: &Card<'_>) {
        if card.fields.is_empty() {
            self.paragraph(&card.title);
            return;
        }
        self.out.push_str("<table class=\"card\">\n<caption>");
        self.line(&card.title);
        self.out.push_str("</caption>\n<tbody>\n");
        for (name, line) in &card.fields {
            self.field(name, line);
        }
        self.out.push_str("</tbody>\n</table>\n");
    }

    fn field(&mut self, name: &Words<'_>, line: &Line<'_>) {
        self.out.push_str("<tr><th scope=\"row\"");
        self.lang_attribute(name.lang());
        self.out.push('>');
        self.text(name, Breaks::Kept);
        self.out.push_str("</th><td>");
        self.line(line);
        self.out.push_str("</td></tr>\n");
    }

    fn picture(&mut self, within: Anchor) {
        let Some(svg) = self.page.picture else { return };
        let _ = writeln!(
            self.out,
            "<figure class=\"wide\" role=\"group\" aria-labelledby=\"{within}\" tabindex=\"0\">"
        );
        self.out.push_str(svg);
        self.out.push_str("</figure>\n");
    }

    fn line(&mut self, line: &Line<'_>) {
        for Run { text, style, lang } in line.runs() {
            self.run(text, *style, *lang);
        }
    }

    fn run(&mut self, text: &str, style: Style, lang: Option<Lang>) {
        let lang = lang.filter(|lang| *lang != self.lang);
        let element = match (style, lang) {
            (Style::Plain, None) => return self.text(text, Breaks::Kept),
            (Style::Plain, Some(_)) => "span",
            (Style::Strong, _) => "strong",
            (Style::Emphasis, _) => "em",
        };
        self.out.push('<');
        self.out.push_str(element);
        self.lang_attribute(lang);
        self.out.push('>');
        self.text(text, Breaks::Kept);
        self.out.push_str("</");
        self.out.push_str(element);
        self.out.push('>');
    }

    fn lang_attribute(&mut self, lang: Option<Lang>) {
        if let Some(lang) = lang.filter(|lang| *lang != self.lang) {
            self.out.push_str(" lang=\"");
            self.out.push_str(lang.code());
            self.out.push('"');
        }
    }

    fn text(&mut self, text: &str, breaks: Breaks) {
        escape::text(&mut self.out, text, breaks);
    }
}
