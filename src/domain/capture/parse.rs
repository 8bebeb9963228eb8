//! From the line to a note: head, text, and the signs in the text (`capture.md`).

use std::ops::Range;

use super::Context;
use super::clean::Cleaned;
use super::due::{self, Due};
use super::head::{self, Head, Understood};
use super::hint::{Hint, Meaning, Reason};
use super::signs::{self, Piece};
use super::tidy::Tidy;
use crate::domain::note::{Level, NoteFields};

/// What a line says.
#[derive(Clone, Debug, PartialEq)]
pub struct Parsed {
    pub fields: NoteFields,
    /// What each piece was understood as, in the order of the line; what was left out comes first.
    pub hints: Vec<Hint>,
    /// The line is off the record, by `!off_record` or by the default of its item: it must not be
    /// stored anywhere, not even as a draft.
    pub off_record: bool,
    /// A level looser than the default that the line asks for. It is not applied: loosening asks
    /// for a reason (`capture.md`). The loosest, if there are several.
    pub looser: Option<Level>,
}

impl Parsed {
    /// The note as edited in the line: what the line cannot say (status, translations, detail,
    /// flags, group) stays as it was. For a line read in the [`Context::editing`] of that note.
    pub fn revision_of(&self, old: &NoteFields) -> NoteFields {
        NoteFields {
            group: old.group.clone(),
            status: old.status.clone(),
            verbatim: old.verbatim,
            important: old.important,
            translations: old.translations.clone(),
            detail: old.detail.clone(),
            category: old.category.clone(),
            merged_from: old.merged_from.clone(),
            split_from: old.split_from,
            ..self.fields.clone()
        }
    }

    /// The pieces that were not understood.
    pub fn not_understood(&self) -> impl Iterator<Item = &Hint> {
        self.hints.iter().filter(|hint| !hint.meaning.is_understood())
    }
}

/// Reads a line. Every line is a note: what is not understood is text.
pub fn parse(line: &str, context: &Context) -> Parsed {
    let cleaned = Cleaned::new(line);
    let mut reading = Reading::new(context);
    let start = match head::read(cleaned.text(), context) {
        Head::Understood(head) => {
            let end = head.end;
            reading.take_head(head);
            end
        }
        Head::NotUnderstood { span, reason, candidates } => {
            reading.defaults(true, true);
            reading.hint(span, Meaning::NotUnderstood(reason, candidates));
            0
        }
        Head::None => {
            reading.defaults(true, true);
            0
        }
    };
    reading.take_text(cleaned.text(), start);
    reading.finish(&cleaned)
}

struct Reading<'c> {
    context: &'c Context<'c>,
    fields: NoteFields,
    hints: Vec<Hint>,
    looser: Option<Level>,
}

impl<'c> Reading<'c> {
    fn new(context: &'c Context<'c>) -> Self {
        let mut fields = NoteFields::new(context.last_kind, String::new(), context.default_level);
        fields.item = context.item.clone();
        fields.segment = context.segment;
        fields.group = context.group.clone();
        fields.lang = context.lang;
        Self { context, fields, hints: Vec::new(), looser: None }
    }

    fn hint(&mut self, span: Range<usize>, meaning: Meaning) {
        self.hints.push(Hint { span, meaning });
    }

    fn take_head(&mut self, head: Understood) {
        self.defaults(head.kind.is_none(), head.municipalities.is_none());
        if let Some(kind) = head.kind {
            self.fields.kind = kind;
        }
        if let Some(municipalities) = head.municipalities {
            self.fields.municipalities = municipalities;
        }
        self.hints.extend(head.parts.into_iter().map(|(span, meaning)| Hint { span, meaning }));
    }

    /// What holds when the line leaves it out; it is shown before Enter is pressed.
    fn defaults(&mut self, kind: bool, municipality: bool) {
        if kind {
            self.hint(0..0, Meaning::DefaultKind(self.context.last_kind));
        }
        if !municipality {
            return;
        }
        let running = self.context.segment_municipality.as_slice();
        let ids = self.context.kept.unwrap_or(running);
        if self.context.kept.is_some() && ids.is_empty() {
            self.hint(0..0, Meaning::NoMunicipality);
        }
        self.fields.municipalities = ids.to_vec();
        for id in ids {
            self.hint(0..0, Meaning::DefaultMunicipality(id.clone()));
        }
    }

    fn take_text(&mut self, line: &str, start: usize) {
        let mut text = Tidy::with_capacity(line.len() - start);
        let mut at = start;
        // A piece begins where a word begins, or right after another piece.
        let mut begins = true;
        while let Some(letter) = line[at..].chars().next() {
            let rest = &line[at..];
            if letter == '\\'
                && let Some(literal) = literal(&rest[1..], begins)
            {
                text.push_str(literal);
                at += 1 + literal.len();
                begins = false;
                continue;
            }
            if begins && let Some(piece) = self.piece(rest) {
                let span = at..at + piece.end;
                let meaning = self.apply(piece.meaning);
                let understood = meaning.is_understood();
                self.hint(span.clone(), meaning);
                if understood {
                    text.take_out();
                    at = span.end;
                    continue;
                }
            }
            text.push(letter);
            begins = letter.is_whitespace();
            at += letter.len_utf8();
        }
        self.fields.text = text.finish();
    }

    fn piece(&self, rest: &str) -> Option<Piece> {
        match rest.as_bytes()[0] {
            b'#' | b'@' | b'!' | b'>' => signs::read(rest, self.context),
            _ => {
                let not = |reason| Meaning::NotUnderstood(reason, Vec::new());
                let (meaning, end) = match due::read(rest, self.context.today) {
                    Due::Nothing => return None,
                    Due::By(date, end) => (Meaning::Due(date), end),
                    Due::NoSuchDate(end) => (not(Reason::NoSuchDate), end),
                    Due::NotADate(end) => (not(Reason::NotADate), end),
                };
                Some(Piece { meaning, end })
            }
        }
    }

    /// Takes up what a piece says. A second function or date is not understood.
    fn apply(&mut self, meaning: Meaning) -> Meaning {
        match &meaning {
            Meaning::Theme(theme) | Meaning::NewTheme { theme, .. } => {
                add(&mut self.fields.themes, theme.clone());
            }
            Meaning::Function(function) => {
                if self.fields.function.is_some() {
                    return Meaning::NotUnderstood(Reason::SecondFunction, Vec::new());
                }
                self.fields.function = Some(function.clone());
            }
            Meaning::Due(date) => {
                if self.fields.due.is_some() {
                    return Meaning::NotUnderstood(Reason::SecondDue, Vec::new());
                }
                self.fields.due = Some(*date);
            }
            Meaning::Link(note) => {
                add(&mut self.fields.links, *note);
            }
            Meaning::Level(level) => self.fields.level = self.fields.level.max(*level),
            Meaning::OffRecord => self.fields.level = Level::OffRecord,
            Meaning::Looser(level) => {
                self.looser = Some(self.looser.map_or(*level, |looser| looser.min(*level)));
            }
            _ => {}
        }
        meaning
    }

    fn finish(mut self, cleaned: &Cleaned) -> Parsed {
        for hint in &mut self.hints {
            hint.span = cleaned.typed(hint.span.clone());
        }
        Parsed {
            off_record: self.fields.level == Level::OffRecord,
            fields: self.fields,
            hints: self.hints,
            looser: self.looser,
        }
    }
}

fn add<T: PartialEq>(all: &mut Vec<T>, one: T) {
    if !all.contains(&one) {
        all.push(one);
    }
}

/// What `\` makes ordinary at the beginning of a text: a sign, or a word that announces a date.
fn literal(after: &str, begins: bool) -> Option<&str> {
    let next = after.chars().next()?;
    if signs::LITERAL.contains(&next) {
        return Some(&after[..next.len_utf8()]);
    }
    begins.then(|| due::announcing(after)).flatten().map(|end| &after[..end])
}
