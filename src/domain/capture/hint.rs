//! What each piece of a line was understood as, for showing it while the line is typed.

use std::ops::Range;

use chrono::NaiveDate;

use crate::domain::ids::{MunicipalityId, NoteId, ThemeId};
use crate::domain::note::{Kind, Level};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Hint {
    /// Bytes of the line as it was typed. Empty for what the line leaves out.
    pub span: Range<usize>,
    pub meaning: Meaning,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Meaning {
    Kind(Kind),
    /// The letter that the key of this kind gives on a Macedonian layout (`ц` for `c`).
    KindByLayout(Kind),
    /// Left out: the last kind used.
    DefaultKind(Kind),
    Municipality(MunicipalityId),
    /// Left out: the running segment's.
    DefaultMunicipality(MunicipalityId),
    /// `-`: on purpose none.
    NoMunicipality,
    Theme(ThemeId),
    /// A theme that does not exist yet, and one that was perhaps meant.
    NewTheme {
        theme: ThemeId,
        nearest: Option<ThemeId>,
    },
    Function(String),
    Due(NaiveDate),
    Level(Level),
    /// Understood but not applied: loosening asks for a reason (`capture.md`).
    Looser(Level),
    /// The line must not be stored anywhere.
    OffRecord,
    Link(NoteId),
    /// Stays in the text as typed.
    NotUnderstood(Reason, Vec<Candidate>),
}

impl Meaning {
    pub fn is_understood(&self) -> bool {
        !matches!(self, Meaning::NotUnderstood(..))
    }
}

/// Why a piece was not understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// What stands before the colon is neither a kind nor a municipality.
    UnknownHead,
    /// The beginning of several kinds; the candidates are these.
    AmbiguousKind,
    UnknownMunicipality,
    /// The beginning of several municipalities; the candidates are these.
    AmbiguousMunicipality,
    /// The beginning of several themes; the candidates are these.
    AmbiguousTheme,
    /// A theme or function without a single letter (`#1`).
    NoLetters,
    /// `@"several words` without the second quotation mark.
    OpenQuote,
    /// A note has one function.
    SecondFunction,
    UnknownLevel,
    AmbiguousLevel,
    /// `due` is not followed by a date.
    NotADate,
    /// There is no such day (31 June).
    NoSuchDate,
    /// A note has one date.
    SecondDue,
    /// Not the form of a note's id.
    NotANote,
}

/// What may have been meant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Candidate {
    Kind(Kind),
    Municipality(MunicipalityId),
    Theme(ThemeId),
    Level(Level),
}
