//! The notes as comma-separated values (RFC 4180): one row for each note that the profile shows, with headings
//! in the language of the minutes. UTF-8 with a mark at its beginning, so that Excel reads it as such.
//!
//! A spreadsheet takes a cell that begins with `=`, `+`, `-` or `@` for a formula, whoever typed it. Such a sign
//! gets an apostrophe before it. The same at the beginning of a line within a cell and after a semicolon: where
//! numbers have a decimal comma, Excel cuts rows at semicolons and then knows no quotes. Besides, control
//! characters are left out, a tab is a space, a break is a line feed (several are one), and no cell begins or
//! ends with spaces. Nothing else is changed.

use std::collections::HashMap;
use std::fmt::{self, Write as _};

use compact_str::ToCompactString;

use super::redaction::{Entry, Internal};
use super::{Minutes, labels};
use crate::domain::clean::is_forbidden;
use crate::domain::ids::ItemId;
use crate::domain::note::{Kind, codes_of};
use crate::i18n::dates;

/// Writes one row for each note.
pub fn write(minutes: &Minutes<'_>) -> Vec<u8> {
    let notes: usize = Kind::ALL.iter().map(|kind| minutes.entries(*kind).len()).sum();
    let mut out = Vec::with_capacity(4096 + 300 * notes);
    out.extend_from_slice("\u{feff}".as_bytes());
    let writer = ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(out);
    let mut sheet = Sheet { writer, cell: String::new() };
    let columns = Columns::of(minutes);
    columns.headings(&mut sheet);
    for entry in Kind::ALL.iter().flat_map(|kind| minutes.entries(*kind)) {
        columns.row(&mut sheet, entry);
    }
    sheet.writer.into_inner().expect("memory does not fail to be written")
}

/// Which columns there are, and what they are made of.
struct Columns<'m, 'a> {
    minutes: &'m Minutes<'a>,
    /// The extra fields that some note has, in the order of the kinds.
    details: Vec<&'static str>,
    /// Whether some note has fields that its kind does not have.
    has_others: bool,
    /// What the agenda items are called.
    items: HashMap<&'m ItemId, &'m str>,
    /// What "yes" is.
    yes: String,
}

impl<'m, 'a> Columns<'m, 'a> {
    fn of(minutes: &'m Minutes<'a>) -> Self {
        let mut details = Vec::new();
        let mut has_others = false;
        for kind in Kind::ALL {
            let entries = minutes.entries(kind);
            for field in kind.detail_fields() {
                if entries.iter().any(|entry| entry.detail(field).is_some()) {
                    details.push(*field);
                }
            }
            has_others |= entries.iter().any(|entry| entry.other_details().next().is_some());
        }
        let sessions = minutes.sessions().iter();
        let items = sessions.map(|session| (&session.item.id, session.item.title.get(minutes.lang())));
        Self { minutes, details, has_others, items: items.collect(), yes: minutes.words().common_yes() }
    }

    fn headings(&self, sheet: &mut Sheet) {
        let words = self.minutes.words();
        for heading in [
            words.minutes_column_id(),
            words.minutes_column_kind(),
            words.minutes_column_theme(),
            words.note_field_text(),
            words.note_field_language(),
            words.note_field_verbatim(),
            words.minutes_column_municipality(),
            words.note_field_category(),
            words.minutes_column_item(),
            words.minutes_column_function(),
            words.note_field_due(),
            words.minutes_column_status(),
        ] {
            sheet.text(&heading);
        }
        for field in &self.details {
            sheet.text(&labels::field(words, field));
        }
        if self.minutes.is_internal() {
            for heading in [
                words.minutes_column_level(),
                words.minutes_column_date(),
                words.minutes_column_time(),
                words.minutes_column_author(),
                words.note_field_group(),
                words.note_field_important(),
                words.minutes_column_read_back(),
                words.minutes_column_original(),
            ] {
                sheet.text(&heading);
            }
        }
        if self.has_others {
            sheet.text(&words.minutes_column_remarks());
        }
        sheet.end_row();
    }

    fn row(&self, sheet: &mut Sheet, entry: &Entry<'a>) {
        let (minutes, phrases) = (self.minutes, &self.minutes.phrases);
        sheet.own(&entry.id.to_compact_string());
        sheet.own(phrases.kind(entry.kind()));
        sheet.list(entry.themes().map(|theme| phrases.theme_name(Some(theme))));
        sheet.text(entry.text);
        sheet.own(entry.text_lang().map_or("", |lang| lang.code()));
        sheet.own(if entry.verbatim() { &self.yes } else { "" });
        sheet.list(entry.municipalities().iter().map(|id| phrases.municipality(id)));
        sheet.text(match (entry.speaker(), entry.category()) {
            (Some(speaker), _) => phrases.speaker(speaker),
            (None, Some(category)) => category_label(minutes, category),
            (None, None) => "",
        });
        sheet.text(entry.item().map_or("", |item| self.items.get(item).copied().unwrap_or(item.as_str())));
        sheet.text(entry.function().unwrap_or_default());
        match entry.due() {
            Some(due) => sheet.shown(due),
            None => sheet.own(""),
        }
        match entry.status() {
            Some(status) => sheet.text(&phrases.status(entry, status)),
            None => sheet.own(""),
        }
        for field in &self.details {
            match entry.detail(field) {
                Some(text) if codes_of(field).is_empty() => sheet.text(text),
                Some(text) => sheet.text(&labels::field_value(minutes.words(), field, text)),
                None => sheet.own(""),
            }
        }
        if let Some(Internal { note, author, .. }) = entry.internal() {
            let at = minutes.plan().local(note.at);
            sheet.own(phrases.level(note.fields.level));
            sheet.shown(at.date_naive());
            sheet.shown(dates::clock(at.time()));
            sheet.text(author.unwrap_or_default());
            sheet.text(note.fields.group.as_deref().unwrap_or_default());
            sheet.own(if note.fields.important { &self.yes } else { "" });
            sheet.own(phrases.read_back(entry).unwrap_or_default());
            sheet.text(if entry.is_translated() { &note.fields.text } else { "" });
        }
        if self.has_others {
            sheet.fields(entry.other_details());
        }
        sheet.end_row();
    }
}

fn category_label<'m>(minutes: &'m Minutes<'_>, id: &'m str) -> &'m str {
    let known = minutes.plan().categories.iter().find(|category| category.id == id);
    known.map_or(id, |category| category.label.get(minutes.lang()))
}

/// Rows are written cell by cell; the memory of one cell serves all.
struct Sheet {
    writer: ::csv::Writer<Vec<u8>>,
    cell: String,
}

impl Sheet {
    /// A cell with words of this program's own, that hold nothing a spreadsheet would obey.
    fn own(&mut self, text: &str) {
        self.writer.write_field(text).expect("memory does not fail to be written");
    }

    /// The same of a number or a date.
    fn shown(&mut self, what: impl fmt::Display) {
        let mut cell = std::mem::take(&mut self.cell);
        cell.clear();
        let _ = write!(cell, "{what}");
        self.own(&cell);
        self.cell = cell;
    }

    /// A cell with what people wrote.
    fn text(&mut self, text: &str) {
        if is_harmless(text) {
            self.own(text);
            return;
        }
        let mut cell = std::mem::take(&mut self.cell);
        cell.clear();
        make_harmless(&mut cell, text);
        self.own(&cell);
        self.cell = cell;
    }

    /// Several texts in one cell.
    fn list(&mut self, texts: impl Iterator<Item = impl std::ops::Deref<Target = str>>) {
        let mut texts = texts.peekable();
        let first = texts.next();
        if texts.peek().is_none() {
            self.text(first.as_deref().unwrap_or_default());
            return;
        }
        let mut all = first.as_deref().unwrap_or_default().to_owned();
        for text in texts {
            all.push_str("; ");
            all.push_str(&text);
        }
        self.text(&all);
    }

    fn fields<'f>(&mut self, fields: impl Iterator<Item = (&'f str, &'f str)>) {
        let mut all = String::new();
        for (name, text) in fields {
            let between = if all.is_empty() { "" } else { "; " };
            let _ = write!(all, "{between}{name}: {text}");
        }
        self.text(&all);
    }

    fn end_row(&mut self) {
        self.writer.write_record(None::<&[u8]>).expect("memory does not fail to be written");
    }
}

/// What a spreadsheet may take for a formula; the wide signs where people write Chinese or Japanese.
fn begins_formula(sign: char) -> bool {
    matches!(sign, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠')
}

/// Whether a text can be written as it stands.
fn is_harmless(text: &str) -> bool {
    let mut signs = text.chars();
    let is_end = |sign: Option<char>| sign.is_none_or(|sign| !sign.is_whitespace());
    is_end(signs.clone().next_back())
        && is_end(signs.clone().next())
        && !signs.next().is_some_and(begins_formula)
        && !text.chars().any(|sign| sign == ';' || is_forbidden(sign))
}

fn make_harmless(cell: &mut String, text: &str) {
    let mut break_due = false;
    for sign in text.trim().chars() {
        let sign = match sign {
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => {
                break_due = !cell.is_empty();
                continue;
            }
            '\t' | '\u{b}' | '\u{c}' => ' ',
            sign if is_forbidden(sign) => continue,
            sign => sign,
        };
        if break_due || cell.is_empty() {
            // Before a line has begun its spaces do not count: a control character may have stood there.
            if sign.is_whitespace() {
                continue;
            }
            if std::mem::take(&mut break_due) {
                cell.truncate(cell.trim_end().len());
                cell.push('\n');
            }
        }
        if begins_formula(sign) && (cell.is_empty() || cell.ends_with([';', '\n'])) {
            cell.push('\'');
        }
        cell.push(sign);
    }
    cell.truncate(cell.trim_end().len());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_and_no_line_in_it_begins_a_formula() {
        for (typed, written) in [
            ("=1+1", "'=1+1"),
            (" \t@x", "'@x"),
            ("\u{0}\u{feff}-2", "'-2"),
            ("\u{1b} +3", "'+3"),
            ("- a\r\n\r\n  = b\n", "'- a\n'= b"),
            ("a;=1;+2; -3", "a;'=1;'+2; -3"),
            ("a;\u{200b}=1", "a;'=1"),
            ("＝1", "'＝1"),
            ("1-1=0", "1-1=0"),
            ("a  \n b", "a\nb"),
            ("\n\n", ""),
        ] {
            let mut cell = String::new();
            make_harmless(&mut cell, typed);
            assert_eq!(cell, written, "{typed:?}");
            assert_eq!(is_harmless(typed), typed == written, "{typed:?}");
        }
    }
}
