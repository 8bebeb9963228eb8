//! Notes are found by their words: text search for the search field, and likeness for "already noted" and
//! for the practices that may answer a challenge.
//!
//! An [`Index`] holds the words of the notes that stand: of their texts, translations and fields, and the names of
//! their municipalities, folded ([`super::fold`]), so that `cair` finds Čair, Чаир and Çair. It is built when somebody first asks, and
//! follows the notes from then on by what changed of them. It holds words: what is struck leaves it at the
//! next [`Index::follow`], which therefore comes before anything else is done with notes that changed.

mod buffer;
mod filter;
mod likeness;
mod query;
mod stems;
mod traits;

#[cfg(test)]
mod tests;

pub use filter::{Filter, Term};
pub use likeness::Like;
pub use query::Query;
pub use traits::Trait;

use super::notes::{Looked, Notes};
use super::plan::Plan;
use buffer::Buffer;
use likeness::Postings;

/// How many words of a text are worth comparing, each counted once.
pub fn stems_of(text: &str) -> usize {
    stems::of_text(text).len()
}

/// The words of all notes that stand.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// Those that notes are found by, beside their words.
    names: buffer::Names,
    texts: Buffer,
    postings: Postings,
    /// How far the notes were followed; none before somebody asked.
    looked: Option<Looked>,
    /// What was asked last, and the places that answered: while a query grows, only these can.
    last: Option<(Query, Vec<u32>)>,
}

impl Index {
    /// An index that finds notes by the names of these municipalities, too.
    pub fn of(plan: &Plan) -> Self {
        Self { names: buffer::names(plan), ..Self::default() }
    }

    /// Takes up all notes when this is done for the first time, and what changed since afterwards.
    pub fn prepare(&mut self, notes: &Notes) {
        if self.looked.is_none() {
            self.take_all(notes);
        }
        self.follow(notes);
    }

    /// Takes up what changed, if anything was taken up before. Costs nothing when nothing changed.
    pub fn follow(&mut self, notes: &Notes) {
        let Some(looked) = self.looked.filter(|looked| *looked != notes.looked()) else { return };
        // The places that answered last may answer no longer, and the words of the query are words too.
        self.last = None;
        match notes.changed_since(looked) {
            None => self.take_all(notes),
            Some(changed) => {
                let mut changed = changed.to_vec();
                changed.sort_unstable();
                changed.dedup();
                for place in changed {
                    self.postings.remove(place, self.texts.said(place));
                    self.texts.set(place, notes.at_place(place), &self.names);
                    self.postings.add(place, notes.at_place(place), self.texts.said(place));
                }
                self.texts.compact();
                self.looked = Some(notes.looked());
            }
        }
    }

    /// Forgets everything until somebody asks again.
    pub fn forget(&mut self) {
        *self = Self { names: std::mem::take(&mut self.names), ..Self::default() };
    }

    fn take_all(&mut self, notes: &Notes) {
        self.forget();
        for place in 0..notes.places() {
            self.texts.set(place, notes.at_place(place), &self.names);
        }
        self.looked = Some(notes.looked());
    }

    /// The places of the notes in which every word of the query occurs, in any order. An empty query is
    /// answered by all of them.
    pub fn search(&mut self, query: &Query) -> &[u32] {
        let is_same = self.last.as_ref().is_some_and(|(last, _)| last == query);
        if !is_same {
            let places = match &self.last {
                Some((last, places)) if query.narrows(last) => {
                    let answers = |place: &u32| query.is_in(self.texts.get(*place));
                    places.iter().copied().filter(answers).collect()
                }
                _ => self.texts.search(query),
            };
            self.last = Some((query.clone(), places));
        }
        self.last.as_ref().map_or(&[], |(_, places)| places)
    }
}
