//! Statements that only one town could have made: a protected note whose words are otherwise found only in
//! what stands under the name of its own municipality, so that a reader can join the two.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use crate::domain::ids::MunicipalityId;

/// So many words must point to the same municipality; one alone is chance.
pub(super) const ENOUGH: usize = 2;

/// Shorter words are everybody's.
pub(super) const SHORTEST: usize = 5;

/// Whose words they are, as far as a reader sees it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whose<'a> {
    Nobody,
    One(&'a MunicipalityId),
    Several,
}

impl<'a> Whose<'a> {
    fn and(self, other: Whose<'a>) -> Whose<'a> {
        match (self, other) {
            (Whose::Nobody, other) | (other, Whose::Nobody) => other,
            (Whose::One(one), Whose::One(other)) if one == other => self,
            _ => Whose::Several,
        }
    }
}

/// Stems are hashes already.
#[derive(Default)]
pub(super) struct Hashed(u64);

impl Hasher for Hashed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        self.0 = super::words::hash(self.0, bytes);
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }
}

pub(super) type ByStem<T> = HashMap<u64, T, BuildHasherDefault<Hashed>>;

/// In whose statements each word stands.
#[derive(Default)]
pub(super) struct Joining<'a>(ByStem<Word<'a>>);

struct Word<'a> {
    /// Of the statements that stand under a name.
    named: Whose<'a>,
    /// Of the others, as the organisers know.
    protected: Whose<'a>,
}

impl<'a> Joining<'a> {
    /// A word of a statement that stands under these names.
    pub fn named(&mut self, stem: u64, towns: &'a [MunicipalityId]) {
        let word = self.word(stem);
        word.named = word.named.and(whose(towns));
    }

    /// A word of a statement that stands under no name, but is of these municipalities.
    pub fn protected(&mut self, stem: u64, towns: &'a [MunicipalityId]) {
        let word = self.word(stem);
        word.protected = word.protected.and(whose(towns));
    }

    fn word(&mut self, stem: u64) -> &mut Word<'a> {
        self.0.entry(stem).or_insert(Word { named: Whose::Nobody, protected: Whose::Nobody })
    }

    /// Whether a reader finds this word of a protected statement under the name of its municipality only.
    pub fn points_to(&self, stem: u64, town: &MunicipalityId) -> bool {
        self.0
            .get(&stem)
            .is_some_and(|word| word.named == Whose::One(town) && word.protected == Whose::One(town))
    }
}

fn whose(towns: &[MunicipalityId]) -> Whose<'_> {
    match towns {
        [one] => Whose::One(one),
        _ => Whose::Several,
    }
}
