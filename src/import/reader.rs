//! Takes typed values out of a JSON tree and notes everything that is wrong with them. A fault
//! never ends the reading: the rest is read on, so that one reading lists all faults.

use std::collections::HashSet;

use chrono::{NaiveDate, NaiveTime};
use compact_str::CompactString;
use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;
use unicode_normalization::UnicodeNormalization;

use super::finding::{
    Finding, IdFault, Named, NumberFault, ObjectKind, Problem, Quantity, Severity, Shape, Syntax,
};
use super::nearest::{nearest, nearest_language};
use super::when;
use crate::domain::clean::{clean, is_forbidden};
use crate::domain::lang::{Lang, Text};

/// How many names are compared at most while one file is read, in search of the nearest. Keeps a
/// hostile file of a million unknown names from taking minutes; a real one never gets there.
const COMPARISONS: usize = 500_000;

/// Up to so many known names are listed where none is near.
const LISTED: usize = 12;

pub struct Reader<'t> {
    text: &'t str,
    /// Byte offset, how bad, what.
    found: Vec<(usize, Severity, Problem)>,
    comparisons: usize,
}

/// A value and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct At<T> {
    pub value: T,
    pub at: usize,
}

/// Destructures an object into optional values named like its fields; unknown and repeated fields
/// are noted. Leaves the function with `None` where the value is no object.
macro_rules! fields {
    ($reader:expr, $value:expr, $object:expr; $($field:ident),* $(,)?) => {
        const NAMES: &[&str] = &[$(stringify!($field)),*];
        let [$($field),*] = $reader.fields::<{ NAMES.len() }>($value, $object, NAMES)?;
    };
}
pub(super) use fields;

pub fn start(value: &Value<'_>) -> usize {
    value.range().start
}

fn shape(value: &Value<'_>) -> Shape {
    match value {
        Value::StringLit(_) => Shape::Text,
        Value::NumberLit(_) => Shape::Number,
        Value::BooleanLit(_) => Shape::Bool,
        Value::Object(_) => Shape::Object,
        Value::Array(_) => Shape::List,
        Value::NullKeyword(_) => Shape::Null,
    }
}

/// The names, each once; none of them where they are many.
fn short_list<'a>(known: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in known {
        if names.len() > LISTED {
            return Vec::new();
        }
        if !names.iter().any(|listed| listed == name) {
            names.push(name.to_owned());
        }
    }
    names
}

impl<'t> Reader<'t> {
    pub fn new(text: &'t str) -> Self {
        Self { text, found: Vec::new(), comparisons: 0 }
    }

    pub fn error(&mut self, at: usize, problem: Problem) {
        self.found.push((at, Severity::Error, problem));
    }

    pub fn warning(&mut self, at: usize, problem: Problem) {
        self.found.push((at, Severity::Warning, problem));
    }

    /// Notes what is not JSON. What was found at the same places follows from it and is no news;
    /// nor are control characters in texts where JSON does not allow them.
    pub fn not_json(&mut self, faults: Vec<(usize, Syntax)>) {
        let control = faults.iter().any(|(_, fault)| matches!(fault, Syntax::ControlInText(_)));
        let places: HashSet<usize> = faults.iter().map(|(at, _)| *at).collect();
        self.found.retain(|(at, _, problem)| {
            let harmless = !matches!(problem, Problem::ControlCharacters { .. }) || !control;
            harmless && !places.contains(at)
        });
        for (at, fault) in faults {
            self.error(at, Problem::Syntax(fault));
        }
    }

    /// The value, unless there was an error; and all findings in the order of their places, none
    /// twice.
    pub fn finish<T>(self, value: Option<T>) -> (Option<T>, Vec<Finding>) {
        let Self { text, mut found, .. } = self;
        if found.is_empty() {
            return (value, Vec::new());
        }
        found.sort_by_key(|(at, ..)| *at);
        let line_ends: Vec<usize> = memchr::memchr_iter(b'\n', text.as_bytes()).collect();
        let line_of = |at: usize| line_ends.partition_point(|end| *end < at) + 1;
        let mut findings: Vec<Finding> = Vec::with_capacity(found.len());
        // Columns are counted on from the finding before, for a file may be one long line.
        let (mut counted, mut line, mut column) = (0, 1, 1);
        for (at, severity, mut problem) in found {
            let this_line = line_of(at);
            if this_line != line {
                (counted, line, column) = (line_ends[this_line - 2] + 1, this_line, 1);
            }
            column += text[counted..at].chars().count();
            counted = at;
            if let Some(first) = problem.first_line_mut() {
                *first = line_of(*first);
            }
            let finding = Finding { line, column, severity, problem };
            let same_place = findings.iter().rev();
            if !same_place
                .take_while(|before| (before.line, before.column) == (line, column))
                .any(|before| *before == finding)
            {
                findings.push(finding);
            }
        }
        let refused = findings.iter().any(|finding| finding.severity == Severity::Error);
        (value.filter(|_| !refused), findings)
    }

    /// The values of an object in the order of `names`; `null` counts as absent.
    pub fn fields<'v, const N: usize>(
        &mut self,
        value: &'v Value<'t>,
        object: ObjectKind,
        names: &'static [&'static str],
    ) -> Option<[Option<&'v Value<'t>>; N]> {
        let Value::Object(fields) = value else {
            self.wrong_type(value, Shape::Object);
            return None;
        };
        let mut values = [None; N];
        let mut places = [None; N];
        for field in &fields.properties {
            let (name, at) = (field.name.as_str(), field.name.range().start);
            let Some(index) = names.iter().position(|known| *known == name) else {
                let known = names.iter().map(|&known| (known, known));
                let nearest = if self.may_compare(N) { nearest(name, known) } else { None };
                let problem = Problem::UnknownField { object, field: name.to_owned(), nearest, known: names };
                self.error(at, problem);
                continue;
            };
            if let Some(first_line) = places[index] {
                self.error(at, Problem::RepeatedField { object, field: name.to_owned(), first_line });
                continue;
            }
            places[index] = Some(at);
            values[index] = Some(&field.value).filter(|value| !matches!(value, Value::NullKeyword(_)));
        }
        Some(values)
    }

    fn may_compare(&mut self, names: usize) -> bool {
        self.comparisons = self.comparisons.saturating_add(names);
        self.comparisons <= COMPARISONS
    }

    pub fn wrong_type(&mut self, value: &Value<'_>, expected: Shape) {
        self.error(start(value), Problem::WrongType { expected, found: shape(value) });
    }

    /// Notes a field that is not there.
    pub fn required<'v>(
        &mut self,
        value: Option<&'v Value<'t>>,
        parent: &Value<'_>,
        object: ObjectKind,
        field: &'static str,
    ) -> Option<&'v Value<'t>> {
        if value.is_none() {
            self.error(start(parent), Problem::MissingField { object, field });
        }
        value
    }

    pub fn string<'v>(&mut self, value: &'v Value<'t>) -> Option<&'v str> {
        match value {
            Value::StringLit(text) => Some(&text.value),
            _ => {
                self.wrong_type(value, Shape::Text);
                None
            }
        }
    }

    pub fn list<'v>(&mut self, value: Option<&'v Value<'t>>) -> &'v [Value<'t>] {
        match value {
            Some(Value::Array(list)) => &list.elements,
            Some(other) => {
                self.wrong_type(other, Shape::List);
                &[]
            }
            None => &[],
        }
    }

    pub fn bool(&mut self, value: Option<&Value<'t>>) -> Option<bool> {
        match value? {
            Value::BooleanLit(value) => Some(value.value),
            other => {
                self.wrong_type(other, Shape::Bool);
                None
            }
        }
    }

    fn cleaned(&mut self, text: &str, at: usize) -> String {
        let cleaned = clean(text);
        if let Some((first, count)) = cleaned.removed {
            self.warning(at, Problem::ControlCharacters { first, count });
        }
        cleaned.text.into_owned()
    }

    /// A text in one form, cleaned.
    pub fn line(&mut self, value: &Value<'t>) -> Option<String> {
        let text = self.string(value)?;
        Some(self.cleaned(text, start(value)))
    }

    /// A text in one form, cleaned, with something in it.
    pub fn filled_line(&mut self, value: &Value<'t>) -> Option<String> {
        let line = self.line(value)?;
        if line.trim().is_empty() {
            self.error(start(value), Problem::EmptyText);
            return None;
        }
        Some(line)
    }

    pub fn lines(&mut self, value: Option<&Value<'t>>) -> Vec<String> {
        self.list(value).iter().filter_map(|line| self.line(line)).collect()
    }

    /// A plain text or one per language.
    pub fn text(&mut self, value: &Value<'t>) -> Option<Text> {
        match value {
            Value::StringLit(text) => Some(Text::Plain(self.cleaned(&text.value, start(value)))),
            Value::Object(fields) => {
                let mut texts: Box<[Option<String>; 4]> = Box::default();
                let mut places = [None; 4];
                for field in &fields.properties {
                    let at = field.name.range().start;
                    let Some(lang) = self.language(field.name.as_str(), at) else { continue };
                    if let Some(first_line) = places[lang as usize] {
                        let id = lang.code().to_owned();
                        self.error(at, Problem::DuplicateId { what: Named::Language, id, first_line });
                        continue;
                    }
                    places[lang as usize] = Some(at);
                    texts[lang as usize] = self.line(&field.value);
                }
                if fields.properties.is_empty() {
                    self.error(start(value), Problem::EmptyText);
                }
                Some(Text::Each(texts))
            }
            other => {
                self.wrong_type(other, Shape::TextOrLanguages);
                None
            }
        }
    }

    /// A text that must have something in it, in every form it has.
    pub fn filled_text(&mut self, value: &Value<'t>) -> Option<Text> {
        let text = self.text(value)?;
        if text.forms().any(|form| form.trim().is_empty()) {
            self.error(start(value), Problem::EmptyText);
        }
        Some(text)
    }

    pub fn texts(&mut self, value: Option<&Value<'t>>) -> Vec<Text> {
        self.list(value).iter().filter_map(|text| self.text(text)).collect()
    }

    pub fn language(&mut self, code: &str, at: usize) -> Option<Lang> {
        let lang = Lang::ALL.into_iter().find(|lang| lang.code() == code);
        if lang.is_none() {
            let nearest = if self.may_compare(20) { nearest_language(code) } else { None };
            let nearest = nearest.map(str::to_owned);
            let known = match nearest {
                Some(_) => Vec::new(),
                None => Lang::ALL.map(|lang| lang.code().to_owned()).into(),
            };
            self.error(
                at,
                Problem::Unknown { what: Named::Language, found: code.to_owned(), nearest, known },
            );
        }
        lang
    }

    pub fn time(&mut self, value: &Value<'t>) -> Option<At<NaiveTime>> {
        let text = self.string(value)?;
        let at = start(value);
        let time = when::time(text);
        if time.is_none() {
            let nearest = when::probable_time(text);
            self.error(at, Problem::BadTime { found: text.to_owned(), nearest });
        }
        time.map(|value| At { value, at })
    }

    pub fn date(&mut self, value: &Value<'t>) -> Option<At<NaiveDate>> {
        let text = self.string(value)?;
        let at = start(value);
        let date = when::date(text);
        if date.is_none() {
            let nearest = when::probable_date(text);
            self.error(at, Problem::BadDate { found: text.to_owned(), nearest });
        }
        date.map(|value| At { value, at })
    }

    /// A whole number from `least` (0 or 1) to `most`.
    pub fn number(&mut self, value: &Value<'t>, quantity: Quantity, least: u32, most: u32) -> Option<u32> {
        let Value::NumberLit(number) = value else {
            self.wrong_type(value, Shape::Number);
            return None;
        };
        let digits = number.value.strip_prefix('-').unwrap_or(number.value);
        let fault = if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            NumberFault::NotWhole
        } else if digits.bytes().all(|byte| byte == b'0') {
            if least == 0 {
                return Some(0);
            }
            NumberFault::Zero
        } else if number.value.starts_with('-') {
            NumberFault::Negative
        } else {
            match digits.parse::<u32>() {
                Ok(number) if number <= most => return Some(number),
                _ => NumberFault::Above(most),
            }
        };
        self.error(start(value), Problem::BadNumber { quantity, found: number.value.to_owned(), fault });
        None
    }

    /// An id that other things refer to: one word.
    pub fn id(&mut self, value: &Value<'t>) -> Option<At<CompactString>> {
        const LONGEST: usize = 64;
        let text = self.string(value)?;
        let id: CompactString = if text.is_ascii() { text.into() } else { text.nfc().collect() };
        let bad = |letter: &char| letter.is_whitespace() || is_forbidden(*letter);
        let fault = if id.is_empty() {
            Some(IdFault::Empty)
        } else if let Some(letter) = id.chars().find(bad) {
            Some(IdFault::Character(letter))
        } else if id.chars().count() > LONGEST {
            Some(IdFault::LongerThan(LONGEST))
        } else {
            None
        };
        let at = start(value);
        if let Some(fault) = fault {
            self.error(at, Problem::BadId { found: text.to_owned(), fault });
            return None;
        }
        Some(At { value: id, at })
    }

    /// One of a fixed list of words.
    pub fn word<T: Copy>(
        &mut self,
        value: &Value<'t>,
        what: Named,
        known: &[(&'static str, T)],
    ) -> Option<T> {
        let found = self.string(value)?;
        if let Some((_, word)) = known.iter().find(|(name, _)| *name == found) {
            return Some(*word);
        }
        let names = || known.iter().map(|&(name, _)| (name, name));
        self.unknown(start(value), what, found, known.len(), names);
        None
    }

    /// Notes a name that nothing has, with the nearest of `known` (spelling, name).
    pub fn unknown<'a, S: AsRef<str>, I: Iterator<Item = (S, &'a str)>>(
        &mut self,
        at: usize,
        what: Named,
        found: &str,
        count: usize,
        known: impl Fn() -> I,
    ) {
        let mut problem =
            Problem::Unknown { what, found: found.to_owned(), nearest: None, known: Vec::new() };
        if let Problem::Unknown { nearest: near, known: listed, .. } = &mut problem
            && self.may_compare(count)
        {
            *near = nearest(found, known()).map(str::to_owned);
            if near.is_none() {
                *listed = short_list(known().map(|(_, name)| name));
            }
        }
        self.error(at, problem);
    }
}
