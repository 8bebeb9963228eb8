//! Strikes that the writing thread has taken up and not yet brought to an end.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::domain::erasure::Words;
use crate::domain::ids::WriterTag;
use crate::journal::erase::{Eraser, LookedInto};

use super::{Report, Strike, Waiting, WriterFile};

#[derive(Default)]
pub(super) struct Striking {
    strike: Option<Strike>,
    /// Words that were in memory alone, until the strike is brought to an end.
    words: Words,
    looked_into: LookedInto,
    /// What was erased and not told yet.
    exports: Vec<PathBuf>,
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

    /// Erases what lies beside the files of events, once for each strike.
    pub(super) fn begin(&mut self, files: &mut BTreeMap<WriterTag, WriterFile>) {
        if !self.has_begun
            && let Some(strike) = &self.strike
        {
            let erased = eraser(strike, &self.words, files, &mut self.looked_into).begin();
            self.has_begun = true;
            self.exports.extend(erased.exports);
        }
    }

    /// Erases the lines as soon as the strike is on the disk.
    pub(super) fn carry_out(&mut self, files: &mut BTreeMap<WriterTag, WriterFile>, report: &dyn Fn(Report)) {
        let Some(strike) = &self.strike else { return };
        let is_saved = |file: &WriterFile, number| file.next_number() > number;
        let is_ready = strike
            .after
            .is_none_or(|after| files.get(&after.writer).is_some_and(|file| is_saved(file, after.number)));
        if !is_ready {
            return;
        }
        let erased = eraser(strike, &self.words, files, &mut self.looked_into).finish();
        self.exports.extend(erased.exports);
        let failed = erased.failed.first().map(ToString::to_string);
        let outcome = (erased.waiting.clone(), failed.clone());
        if self.told.as_ref() == Some(&outcome) {
            return;
        }
        let (exports, unread) = (std::mem::take(&mut self.exports), erased.unread);
        if outcome == (Vec::new(), None) {
            *self = Self::default();
        } else {
            self.told = Some(outcome);
        }
        report(Report::Erased { waiting: erased.waiting, exports, unread, failed });
    }
}

fn eraser<'a>(
    strike: &'a Strike,
    words: &Words,
    own: &'a mut BTreeMap<WriterTag, WriterFile>,
    looked_into: &'a mut LookedInto,
) -> Eraser<'a> {
    let Strike { workshop, around, notes, .. } = strike;
    Eraser { workshop, around, notes, words: words.clone(), own, looked_into }
}
