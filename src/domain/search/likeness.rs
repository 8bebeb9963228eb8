//! Which notes are like another: they share its themes and its rare words.

use std::collections::HashMap;

use super::Index;
use super::stems::{self, Stem};
use crate::domain::ids::{NoteId, ThemeId};
use crate::domain::note::NoteFields;
use crate::domain::notes::{Note, Notes};

/// What other notes are compared with.
#[derive(Clone, Debug, Default)]
pub struct Like<'a> {
    /// Its text in any languages; a word counts once.
    pub texts: Vec<&'a str>,
    pub themes: &'a [ThemeId],
}

impl<'a> Like<'a> {
    /// A text alone, as somebody types it.
    pub fn text(text: &'a str) -> Self {
        Self { texts: vec![text], themes: &[] }
    }

    /// A note with its translations and fields.
    pub fn note(fields: &'a NoteFields) -> Self {
        let texts = std::iter::once(&fields.text).chain(fields.translations.values());
        let texts = texts.chain(fields.detail.values()).map(String::as_str).collect();
        Self { texts, themes: &fields.themes }
    }
}

/// A theme says as much as so many words that are as rare.
const THEME: f32 = 3.0;

/// Where the words of the notes occur. Built when likeness is first asked for.
#[derive(Clone, Debug, Default)]
pub(super) struct Postings {
    places: HashMap<Stem, Vec<u32>>,
    /// How many stems a note has; none of one that does not stand.
    lengths: Vec<u32>,
    /// The themes with which a note was taken up.
    themes: Vec<Box<[Stem]>>,
    standing: usize,
    is_built: bool,
}

impl Postings {
    pub(super) fn add(&mut self, place: u32, note: &Note, folded: &[u8]) {
        if !self.is_built {
            return;
        }
        let index = place as usize;
        if self.lengths.len() <= index {
            self.lengths.resize(index + 1, 0);
            self.themes.resize(index + 1, Box::default());
        }
        if !note.stands() {
            return;
        }
        let stems = stems::of_folded(&String::from_utf8_lossy(folded));
        self.lengths[index] = stems.len() as u32 + 1;
        self.themes[index] = note.fields.themes.iter().map(|theme| stems::of_theme(theme.as_str())).collect();
        self.standing += 1;
        for stem in stems.iter().chain(&self.themes[index]) {
            self.places.entry(*stem).or_default().push(place);
        }
    }

    /// Takes a note out, by the text with which it was taken up.
    pub(super) fn remove(&mut self, place: u32, folded: &[u8]) {
        let index = place as usize;
        if self.lengths.get(index).is_none_or(|length| *length == 0) {
            return;
        }
        let themes = std::mem::take(&mut self.themes[index]);
        for stem in stems::of_folded(&String::from_utf8_lossy(folded)).iter().chain(&themes) {
            if let Some(places) = self.places.get_mut(stem) {
                places.retain(|known| *known != place);
                if places.is_empty() {
                    self.places.remove(stem);
                }
            }
        }
        self.lengths[index] = 0;
        self.standing -= 1;
    }

    /// How much a stem says: the more, the fewer notes have it.
    fn rarity(&self, count: usize) -> f32 {
        ((self.standing as f32 + 1.0) / (count as f32 + 0.5)).ln().max(0.0)
    }

    #[cfg(test)]
    pub(super) fn stems(&self) -> usize {
        self.places.len()
    }
}

impl Index {
    /// The notes most like this one, best first, at most `most`: each with the share of what its words and
    /// themes weigh that the note has too, from 0 to 1. Rare words weigh more than frequent ones, a theme
    /// as much as three words; inflections of a word are the same word, and a note is compared in all
    /// languages in which it is. Only notes that stand and pass are looked at; `index` follows the notes
    /// first, so nothing that was struck is compared.
    ///
    /// ```ignore
    /// let practices = index.similar(notes, &Like::note(&challenge.fields), 9, |note| {
    ///     note.fields.kind == Kind::GoodPractice
    /// });
    /// ```
    pub fn similar(
        &mut self,
        notes: &Notes,
        like: &Like,
        most: usize,
        passes: impl Fn(&Note) -> bool,
    ) -> Vec<(NoteId, f32)> {
        self.prepare(notes);
        self.build_postings(notes);
        let postings = &self.postings;
        let mut words: Vec<Stem> = like.texts.iter().flat_map(|text| stems::of_text(text)).collect();
        words.sort_unstable();
        words.dedup();
        let themes = like.themes.iter().map(|theme| (stems::of_theme(theme.as_str()), THEME));
        let mut scores = vec![0.0_f32; postings.lengths.len()];
        let mut whole = 0.0;
        for (stem, factor) in words.into_iter().map(|stem| (stem, 1.0)).chain(themes) {
            let places = postings.places.get(&stem).map_or(&[][..], Vec::as_slice);
            let weight = factor * postings.rarity(places.len());
            whole += weight;
            for place in places {
                scores[*place as usize] += weight;
            }
        }
        if whole <= 0.0 {
            return Vec::new();
        }
        let like = scores.iter().zip(0..).filter(|(score, _)| **score > 0.0);
        let mut best: Vec<(u32, f32)> = like.map(|(score, place)| (place, score / whole)).collect();
        // Of two that share as much, the shorter one says more of it; of two as long, the earlier.
        let length = |place: u32| postings.lengths[place as usize];
        best.sort_by(|one, other| {
            other.1.total_cmp(&one.1).then_with(|| (length(one.0), one.0).cmp(&(length(other.0), other.0)))
        });
        let best = best.into_iter().map(|(place, score)| (notes.at_place(place), score));
        best.filter(|(note, _)| passes(note)).take(most).map(|(note, score)| (note.id, score)).collect()
    }

    fn build_postings(&mut self, notes: &Notes) {
        if std::mem::replace(&mut self.postings.is_built, true) {
            return;
        }
        for place in 0..notes.places() {
            self.postings.add(place, notes.at_place(place), self.texts.said(place));
        }
    }
}
