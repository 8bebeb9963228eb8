//! The folded texts of all notes, one after the other in one piece of memory: looking through it is faster
//! than any cleverness over words, and finds parts of words in every language.

use std::collections::HashMap;

use super::query::Query;
use crate::domain::fold::{fold, fold_into};
use crate::domain::ids::MunicipalityId;
use crate::domain::notes::Note;
use crate::domain::plan::Plan;

/// The names of each municipality in all languages, folded, one a line.
pub(super) type Names = HashMap<MunicipalityId, String>;

pub(super) fn names(plan: &Plan) -> Names {
    let names = plan.municipalities.iter().map(|one| {
        let all = one.name.forms().chain(one.aliases.iter().map(String::as_str));
        let folded = all.map(fold).filter(|name| name.bytes().all(|byte| byte > NAMES));
        (one.id.clone(), folded.fold(String::new(), |names, name| names + &name + "\n"))
    });
    names.collect()
}

/// Between notes, and in the place of what is no longer there. No folded text holds it.
const NOTHING: u8 = 0;

/// Behind the words of a note stand the names of its municipalities: they are found like words, and are
/// none of them. No folded text holds it.
const NAMES: u8 = 1;

#[derive(Clone, Copy, Debug, Default)]
struct Span {
    start: usize,
    end: usize,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Buffer {
    bytes: Vec<u8>,
    /// Where the text of the note at a place is.
    spans: Vec<Span>,
    /// The starts of texts, ascending, and whose they are; those that were replaced with them.
    starts: Vec<(usize, u32)>,
    /// How many bytes are nothing.
    wasted: usize,
    scratch: String,
}

impl Buffer {
    /// The folded text of the note at a place; empty when it does not stand.
    pub(super) fn get(&self, place: u32) -> &[u8] {
        self.spans.get(place as usize).map_or(&[], |span| &self.bytes[span.start..span.end])
    }

    /// The same without the names of municipalities: what the note says.
    pub(super) fn said(&self, place: u32) -> &[u8] {
        let text = self.get(place);
        memchr::memchr(NAMES, text).map_or(text, |end| &text[..end])
    }

    /// Takes up a note as it is now. Of what it was nothing is left.
    pub(super) fn set(&mut self, place: u32, note: &Note, names: &Names) {
        let index = place as usize;
        if self.spans.len() <= index {
            self.spans.resize(index + 1, Span::default());
        }
        let old = self.spans[index];
        self.bytes[old.start..old.end].fill(NOTHING);
        self.wasted += old.end - old.start;
        self.spans[index] = Span::default();
        if !note.stands() {
            return;
        }
        let fields = &note.fields;
        let texts = std::iter::once(&fields.text).chain(fields.translations.values());
        let start = self.bytes.len();
        for text in texts.chain(fields.detail.values()) {
            self.scratch.clear();
            fold_into(text, &mut self.scratch);
            self.bytes.extend(self.scratch.bytes().filter(|byte| *byte > NAMES));
            // No word goes on from one text into the next.
            self.bytes.push(b'\n');
        }
        self.scratch.clear();
        let names: Vec<&String> = fields.municipalities.iter().filter_map(|id| names.get(id)).collect();
        if !names.is_empty() {
            self.bytes.push(NAMES);
            names.iter().for_each(|names| self.bytes.extend_from_slice(names.as_bytes()));
        }
        let end = self.bytes.len();
        self.bytes.push(NOTHING);
        self.spans[index] = Span { start, end };
        self.starts.push((start, place));
    }

    /// Moves the texts together when more than half is nothing.
    pub(super) fn compact(&mut self) {
        if self.wasted * 2 <= self.bytes.len() {
            return;
        }
        let mut bytes = Vec::with_capacity(self.bytes.len() - self.wasted);
        self.starts.clear();
        for (place, span) in self.spans.iter_mut().enumerate() {
            if span.start == span.end {
                continue;
            }
            let start = bytes.len();
            bytes.extend_from_slice(&self.bytes[span.start..span.end]);
            *span = Span { start, end: bytes.len() };
            bytes.push(NOTHING);
            self.starts.push((start, place as u32));
        }
        self.bytes = bytes;
        self.wasted = 0;
    }

    /// The places of the notes that answer a query.
    pub(super) fn search(&self, query: &Query) -> Vec<u32> {
        let mut places = Vec::new();
        let Some((first, others)) = query.first() else {
            places.extend((0..self.spans.len() as u32).filter(|place| !self.get(*place).is_empty()));
            return places;
        };
        let mut from = 0;
        let mut known = 0;
        while let Some(found) = first.find(&self.bytes[from..]) {
            let at = from + found;
            // The texts stand in the order of their starts: the next one is near.
            while self.starts.get(known + 1).is_some_and(|(start, _)| *start <= at) {
                known += 1;
            }
            let place = self.starts[known].1;
            let span = self.spans[place as usize];
            let text = &self.bytes[span.start..span.end];
            if others.iter().all(|word| word.find(text).is_some()) {
                places.push(place);
            }
            from = span.end;
        }
        places
    }
}

#[cfg(test)]
impl Buffer {
    /// Everything that is in memory.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}
