//! Statements that only one town could have made: a protected note whose words are otherwise found only in
//! what stands under the name of its own municipality, so that a reader can join the two.

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

/// In whose statements each word stands, and how it is written, by the numbers of the stems.
#[derive(Default)]
pub(super) struct Joining<'a>(Vec<Word<'a>>);

#[derive(Clone, Copy)]
struct Word<'a> {
    /// Somebody wrote it with a small letter.
    is_small: bool,
    /// Of the statements that stand under a name.
    named: Whose<'a>,
    /// Of the others, as the organisers know.
    protected: Whose<'a>,
}

impl<'a> Joining<'a> {
    /// A word of a statement that stands under these names; of one that stands under none, whose it is as the
    /// organisers know.
    pub fn take(
        &mut self,
        stem: usize,
        is_small: bool,
        named: &'a [MunicipalityId],
        known: &'a [MunicipalityId],
    ) {
        if stem >= self.0.len() {
            self.0.resize(stem + 1, Word { is_small: false, named: Whose::Nobody, protected: Whose::Nobody });
        }
        let word = &mut self.0[stem];
        word.is_small |= is_small;
        match named {
            [] => word.protected = word.protected.and(whose(known)),
            towns => word.named = word.named.and(whose(towns)),
        }
    }

    /// Whether somebody wrote it with a small letter: then it is no name.
    pub fn is_small(&self, stem: usize) -> bool {
        self.0.get(stem).is_some_and(|word| word.is_small)
    }

    /// Whether a reader finds this word of a protected statement under the name of its municipality only.
    pub fn points_to(&self, stem: usize, town: &MunicipalityId) -> bool {
        self.0
            .get(stem)
            .is_some_and(|word| word.named == Whose::One(town) && word.protected == Whose::One(town))
    }
}

fn whose(towns: &[MunicipalityId]) -> Whose<'_> {
    match towns {
        [one] => Whose::One(one),
        _ => Whose::Several,
    }
}
