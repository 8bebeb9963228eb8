//! Strikes that the writing thread has taken up and not yet brought to an end.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::domain::erasure::Words;
use crate::domain::ids::WriterTag;
use crate::journal::erase::Eraser;

use super::{Report, Strike, Waiting, WriterFile};

#[derive(Default)]
pub(super) struct Striking {
    strike: Option<Strike>,
    /// Words that were in memory alone, until the strike is brought to an end.
    words: Words,
    /// What was erased or could not be looked into so far.
    exports: Vec<PathBuf>,
    unread: Vec<PathBuf>,
    has_begun: bool,
    /// What was told last of a strike that fails, or that others have still to follow.
    told: Option<(Vec<Waiting>, Option<String>)>,
}

impl Striking {
    pub(super) fn take(&mut self, strike: Option<Strike>, words: Words) {
        self.words.extend(words);
        let Some(strike) = strike else { return };
        self.has_begun = false;
        match &mut self.strike {
            Some(known) => {
                known.notes.extend(strike.notes);
                known.after = known.after.max(strike.after);
            }
            none => *none = Some(strike),
        }
    }

    /// Whether it has to be tried again.
    pub(super) fn fails(&self) -> bool {
        self.told.is_some()
    }

    /// Erases what lies beside at once, so that whoever strikes is told of the exports, and the lines as soon
    /// as the strike is on the disk.
    pub(super) fn carry_out(&mut self, files: &mut BTreeMap<WriterTag, WriterFile>, report: &dyn Fn(Report)) {
        let Some(strike) = &self.strike else { return };
        let is_saved = |file: &WriterFile, number| file.next_number() > number;
        let is_ready = strike
            .after
            .is_none_or(|after| files.get(&after.writer).is_some_and(|file| is_saved(file, after.number)));
        if !is_ready && self.has_begun {
            return;
        }
        let mut eraser = Eraser {
            workshop: &strike.workshop,
            around: &strike.around,
            notes: &strike.notes,
            words: self.words.clone(),
            own: files,
        };
        let erased = if is_ready { eraser.finish() } else { eraser.begin() };
        self.has_begun = true;
        self.exports.extend(erased.exports);
        self.unread = erased.unread;
        if !is_ready {
            return;
        }
        let failed = erased.failed.first().map(ToString::to_string);
        let outcome = (erased.waiting.clone(), failed.clone());
        if self.told.as_ref() == Some(&outcome) {
            return;
        }
        let (exports, unread) = (std::mem::take(&mut self.exports), self.unread.clone());
        if outcome == (Vec::new(), None) {
            *self = Self::default();
        } else {
            self.told = Some(outcome);
        }
        report(Report::Erased { waiting: erased.waiting, exports, unread, failed });
    }
}
