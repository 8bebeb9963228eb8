//! The grammar of the capture line: one line is enough for a note (`capture.md`).
//!
//! ```text
//! c kum: No line in the municipal budget #funding
//! p gostivar, struga: Bilingual youth centres #youth-schools !municipality
//! a cair: Agree a monthly meeting with the police station @"CAT coordinator" due 31 July
//! ```
//!
//! `kind municipality[, municipality]: text`, or `p3: text` with the number that the menu of municipalities
//! gives to one, with `#theme`, `@function`, `due DATE`, `!level`,
//! `>note-id`, and `\` before a sign (or the word `due`) that is meant literally. `-` in the place
//! of the municipality says that there is none. Names in quotes (`#"fund"`) are taken exactly,
//! others may be prefixes. What is not understood stays in the text, and a [`Hint`] says why.

pub(crate) mod calendar;
mod clean;
mod complete;
mod due;
mod head;
mod hint;
mod kinds;
mod levels;
mod names;
mod parse;
mod quoted;
mod signs;
mod tidy;
mod write;

#[cfg(test)]
mod tests;

use chrono::NaiveDate;
use compact_str::CompactString;

use super::ids::{ItemId, MunicipalityId, ThemeId};
use super::lang::Lang;
use super::note::{Kind, Level, NoteFields};
use super::plan::Plan;

pub use complete::{Completion, Offer, complete};
pub use due::date as read_date;
pub use hint::{Candidate, Hint, Meaning, Reason};
pub use names::{Found, FoundTheme, Names};
pub use parse::{Parsed, parse};
pub use write::write;

/// What the line is read in: the plan, and what holds when the line does not say otherwise.
#[derive(Clone, Debug)]
pub struct Context<'a> {
    pub plan: &'a Plan,
    /// Built once from the same plan and kept.
    pub names: &'a Names,
    /// The themes that are not in the plan: those typed as a new `#theme` before.
    pub extra_themes: &'a [ThemeId],
    /// The functions used before in the workshop; those of the plan's participants are known.
    pub functions: &'a [String],
    /// The date in the workshop's zone.
    pub today: NaiveDate,
    /// The kind of a line that names none.
    pub last_kind: Kind,
    /// The municipality of a line that names none.
    pub segment_municipality: Option<MunicipalityId>,
    pub item: Option<ItemId>,
    pub segment: Option<u16>,
    /// The working group whose notes are taken.
    pub group: Option<CompactString>,
    /// The municipalities that are kept from the line before, instead of the running segment's; possibly
    /// none at all.
    pub kept: Option<&'a [MunicipalityId]>,
    /// The level of a line that names none. A line can only ask for a stricter one.
    pub default_level: Level,
    /// The language of the text.
    pub lang: Option<Lang>,
}

/// The kind of a line that is so far the letter of one, after which the number of a municipality can be
/// typed (`p3:`), or that and numbers.
pub fn kind_begun(line: &str) -> Option<Kind> {
    head::kind_begun(line)
}

impl<'a> Context<'a> {
    /// A context in which nothing runs and nothing was written yet.
    pub fn new(plan: &'a Plan, names: &'a Names, today: NaiveDate) -> Self {
        Self {
            plan,
            names,
            extra_themes: &[],
            functions: &[],
            today,
            last_kind: Kind::Challenge,
            segment_municipality: None,
            item: None,
            segment: None,
            group: None,
            kept: None,
            default_level: plan.attribution.default,
            lang: None,
        }
    }

    /// The context in which an existing note is edited in the line: what the line leaves out is
    /// not the running segment's but the note's. See also [`Parsed::revision_of`].
    pub fn editing(&self, note: &NoteFields) -> Self {
        Self {
            last_kind: note.kind,
            segment_municipality: None,
            item: note.item.clone(),
            segment: note.segment,
            group: note.group.clone(),
            kept: None,
            default_level: note.level,
            lang: note.lang,
            ..self.clone()
        }
    }
}
