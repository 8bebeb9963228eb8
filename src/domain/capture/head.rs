//! What stands before the first colon: a kind, municipalities, or both; else it is text.

use std::ops::Range;

use super::hint::{Candidate, Meaning, Reason};
use super::names::Found;
use super::{Context, kinds};
use crate::domain::ids::MunicipalityId;
use crate::domain::note::Kind;

/// How a line begins.
#[derive(Debug)]
pub(super) enum Head {
    /// With its text.
    None,
    /// With what somebody may have meant as a head; it is text.
    NotUnderstood {
        span: Range<usize>,
        reason: Reason,
        candidates: Vec<Candidate>,
    },
    Understood(Understood),
}

#[derive(Debug, Default)]
pub(super) struct Understood {
    pub kind: Option<Kind>,
    /// `None`: left out. Empty: on purpose none.
    pub municipalities: Option<Vec<MunicipalityId>>,
    /// What each part was understood as.
    pub parts: Vec<(Range<usize>, Meaning)>,
    /// Where the text begins.
    pub end: usize,
}

/// A piece of the head in the line, without spaces around it.
#[derive(Clone, Copy)]
struct Part<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Part<'t> {
    fn trimmed(text: &'t str, at: usize) -> Self {
        let start = text.len() - text.trim_start().len();
        Self { text: text.trim(), at: at + start }
    }

    fn span(self) -> Range<usize> {
        self.at..self.at + self.text.len()
    }

    fn pieces(self, separator: fn(char) -> bool) -> impl Iterator<Item = Part<'t>> {
        let mut at = self.at;
        let pieces = self.text.split_inclusive(separator).map(move |piece| {
            let part = Part::trimmed(piece.trim_end_matches(separator), at);
            at += piece.len();
            part
        });
        pieces.filter(|piece| !piece.text.is_empty())
    }

    /// Split after so many words; `None` if there are fewer.
    fn split_words(self, words: usize) -> Option<(Part<'t>, Part<'t>)> {
        let last = self.pieces(char::is_whitespace).nth(words - 1)?;
        let end = last.at + last.text.len() - self.at;
        Some((Part { text: &self.text[..end], at: self.at }, Part::trimmed(&self.text[end..], self.at + end)))
    }
}

struct Failure {
    span: Range<usize>,
    reason: Reason,
    candidates: Vec<Candidate>,
}

/// Kinds have names of up to three words.
const MAX_WORDS_OF_KIND: usize = 3;

/// Longer than this is a sentence with a colon in it.
const MAX_HEAD: usize = 200;

/// What an attempt at a head looks like at most.
const MAX_ATTEMPT_WORDS: usize = 3;
const MAX_ATTEMPT_WORD: usize = 16;
const MAX_ATTEMPT_AFTER_KIND: usize = 60;

/// Reads the head of a line.
pub(super) fn read(line: &str, context: &Context) -> Head {
    let Some(colon) = colon(line) else { return Head::None };
    let head = Part::trimmed(&line[..colon], 0);
    if head.text.is_empty() || head.text.len() > MAX_HEAD {
        return Head::None;
    }
    let after = &line[colon + 1..];
    // "c1:30" is a time or a ratio.
    let numbered =
        by_number(head, context).filter(|_| !after.starts_with(|next: char| next.is_ascii_digit()));
    match numbered.map_or_else(|| understand(head, context), Ok) {
        Ok(mut understood) => {
            understood.end = colon + 1;
            Head::Understood(understood)
        }
        Err(kind) => {
            if !is_attempt(head.text, after) {
                return Head::None;
            }
            let Failure { span, reason, candidates } = explain(head, kind, context);
            Head::NotUnderstood { span, reason, candidates }
        }
    }
}

/// The first colon of the line that is meant as a sign.
pub(super) fn colon(line: &str) -> Option<usize> {
    let mut literal = false;
    for (at, byte) in line.bytes().enumerate() {
        match byte {
            b'\n' => return None,
            b':' if !literal => return Some(at),
            _ => literal = byte == b'\\' && !literal,
        }
    }
    None
}

/// The letter of a kind and right after it the numbers of municipalities, as the menu of municipalities
/// counts them: `p3:` is the shortest head there is; `p35:` names two, `p0:` none.
fn by_number(head: Part, context: &Context) -> Option<Understood> {
    let letter = head.text.chars().next()?;
    let (name, numbers) = head.text.split_at(letter.len_utf8());
    if numbers.is_empty() || !numbers.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let by_letter = Kind::from_letter(letter.to_ascii_lowercase());
    let (kind, meaning) = match by_letter {
        Some(kind) => (kind, Meaning::Kind(kind)),
        None => kinds::by_layout(letter).map(|kind| (kind, Meaning::KindByLayout(kind)))?,
    };
    let mut municipalities: Vec<MunicipalityId> = Vec::new();
    let mut parts = vec![(head.at..head.at + name.len(), meaning)];
    for (place, digit) in numbers.bytes().enumerate() {
        let at = head.at + name.len() + place;
        match usize::from(digit - b'0') {
            0 if numbers.len() == 1 => parts.push((at..at + 1, Meaning::NoMunicipality)),
            number => {
                let id = &context.plan.municipalities.get(number.checked_sub(1)?)?.id;
                parts.push((at..at + 1, Meaning::Municipality(id.clone())));
                if !municipalities.contains(id) {
                    municipalities.push(id.clone());
                }
            }
        }
    }
    Some(Understood { kind: Some(kind), municipalities: Some(municipalities), parts, end: 0 })
}

/// The kind of a line that is so far the letter of one, or that and numbers: what the numbers mean is worth
/// showing.
pub(super) fn kind_begun(line: &str) -> Option<Kind> {
    let letter = line.chars().next()?;
    let numbers = &line[letter.len_utf8()..];
    let kind = Kind::from_letter(letter.to_ascii_lowercase()).or_else(|| kinds::by_layout(letter));
    kind.filter(|_| numbers.len() < 4 && numbers.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A head that is not understood: what its first words say of the kind, and what comes after.
struct NoHead<'t> {
    kind: Option<Found<Kind>>,
    rest: Part<'t>,
}

fn understand<'t>(head: Part<'t>, context: &Context) -> Result<Understood, NoHead<'t>> {
    let Some((first, rest)) = head.split_words(1) else {
        return Err(NoHead { kind: None, rest: head });
    };
    let mut letters = first.text.chars();
    let letter = letters.next().filter(|_| letters.next().is_none());
    if let Some(kind) = letter.and_then(|letter| Kind::from_letter(letter.to_ascii_lowercase())) {
        return with_kind(first, Meaning::Kind(kind), kind, rest, context);
    }
    if let Some(kind) = letter.and_then(kinds::by_layout)
        && let Ok(head) = with_kind(first, Meaning::KindByLayout(kind), kind, rest, context)
    {
        return Ok(head);
    }
    let mut failed = None;
    for words in (1..=MAX_WORDS_OF_KIND).rev() {
        let Some((name, rest)) = head.split_words(words) else { continue };
        if let Some(kind) = kinds::by_name(name.text) {
            match with_kind(name, Meaning::Kind(kind), kind, rest, context) {
                Ok(head) => return Ok(head),
                Err(head) => failed = failed.or(Some(head)),
            }
        }
    }
    if let Some(failed) = failed {
        return Err(failed);
    }
    if let Some((municipalities, parts)) = municipalities(head, context) {
        return Ok(Understood { kind: None, municipalities: Some(municipalities), parts, end: 0 });
    }
    match kinds::by_prefix(first.text) {
        Found::One(kind) => with_kind(first, Meaning::Kind(kind), kind, rest, context),
        Found::Several(kinds) => Err(NoHead { kind: Some(Found::Several(kinds)), rest }),
        Found::Unknown(_) => Err(NoHead { kind: None, rest: head }),
    }
}

fn with_kind<'t>(
    name: Part,
    meaning: Meaning,
    kind: Kind,
    rest: Part<'t>,
    context: &Context,
) -> Result<Understood, NoHead<'t>> {
    let mut head = Understood { kind: Some(kind), ..Understood::default() };
    head.parts.push((name.span(), meaning));
    if rest.text.is_empty() {
        return Ok(head);
    }
    let Some((municipalities, parts)) = municipalities(rest, context) else {
        return Err(NoHead { kind: Some(Found::One(kind)), rest });
    };
    head.municipalities = Some(municipalities);
    head.parts.extend(parts);
    Ok(head)
}

type Municipalities = (Vec<MunicipalityId>, Vec<(Range<usize>, Meaning)>);

/// Municipalities between commas, if all are understood. A forgotten comma does no harm.
fn municipalities(list: Part, context: &Context) -> Option<Municipalities> {
    if list.text == "-" || list.text == "–" {
        return Some((Vec::new(), vec![(list.span(), Meaning::NoMunicipality)]));
    }
    let mut ids: Vec<MunicipalityId> = Vec::new();
    let mut parts = Vec::new();
    let mut add = |part: Part| {
        let Found::One(id) = context.names.municipality(part.text) else { return false };
        parts.push((part.span(), Meaning::Municipality(id.clone())));
        if !ids.contains(&id) {
            ids.push(id);
        }
        true
    };
    for part in list.pieces(|letter| letter == ',') {
        if !add(part) && !part.pieces(char::is_whitespace).all(&mut add) {
            return None;
        }
    }
    (!ids.is_empty()).then_some((ids, parts))
}

/// Whether somebody may have meant this as a head: it begins with the letter of a kind, or it is a
/// few short words. A time ("at 10:30") and an address ("https://") are not.
fn is_attempt(head: &str, after: &str) -> bool {
    if !after.is_empty() && !after.starts_with(char::is_whitespace) {
        return false;
    }
    let mut words = head.split_whitespace();
    let first = words.next().unwrap_or_default();
    let mut letters = first.chars();
    let letter = letters.next().filter(|_| letters.next().is_none());
    if letter.is_some_and(|letter| Kind::from_letter(letter.to_ascii_lowercase()).is_some()) {
        return head.len() <= MAX_ATTEMPT_AFTER_KIND;
    }
    words.count() < MAX_ATTEMPT_WORDS
        && head.split_whitespace().all(|word| word.chars().count() <= MAX_ATTEMPT_WORD)
        && !head.contains(|letter: char| letter.is_ascii_digit())
}

/// Says which part of a head was not understood, and what may have been meant.
fn explain(head: Part, failed: NoHead, context: &Context) -> Failure {
    let list = match failed.kind {
        Some(Found::Several(kinds)) => {
            let span = head.split_words(1).map_or(head.span(), |(first, _)| first.span());
            let candidates = kinds.into_iter().map(Candidate::Kind).collect();
            return Failure { span, reason: Reason::AmbiguousKind, candidates };
        }
        Some(Found::One(_)) => failed.rest,
        _ => head,
    };
    let resolves = |part: &Part| matches!(context.names.municipality(part.text), Found::One(_));
    let bad = list
        .pieces(|letter| letter == ',')
        .find(|part| !resolves(part) && !part.pieces(char::is_whitespace).all(|word| resolves(&word)))
        .unwrap_or(list);
    let municipality = Candidate::Municipality;
    if let Found::Several(ids) = context.names.municipality(bad.text) {
        let candidates = ids.into_iter().map(municipality).collect();
        return Failure { span: bad.span(), reason: Reason::AmbiguousMunicipality, candidates };
    }
    if failed.kind.is_some() {
        let near = context.names.nearest_municipalities(bad.text);
        let candidates = near.into_iter().map(municipality).collect();
        return Failure { span: bad.span(), reason: Reason::UnknownMunicipality, candidates };
    }
    let near = context.names.municipalities_by_distance(bad.text);
    let mut near: Vec<_> = near.into_iter().map(|(distance, id)| (distance, municipality(id))).collect();
    let first = head.split_words(1).map_or(head.text, |(first, _)| first.text);
    near.extend(kinds::nearest(first).into_iter().map(|(distance, kind)| (distance, Candidate::Kind(kind))));
    near.sort_by_key(|(distance, _)| *distance);
    let candidates = near.into_iter().map(|(_, candidate)| candidate).collect();
    Failure { span: head.span(), reason: Reason::UnknownHead, candidates }
}
