//! Rapid entry: kind and municipalities of the last line are kept for the next; and, while one types, the
//! note that says the same already.

use super::command::Focus;
use super::effect::Effect;
use super::model::{Model, Screen};
use super::notice::Notice;
use super::words;
use crate::domain::search::{Like, stems_of};

/// A line with fewer words than this is like too much.
const FEWEST_WORDS: usize = 3;

/// A note that has this share of what the words of a line weigh says the same.
const ALIKE: f32 = 0.5;

impl Model {
    pub(super) fn toggle_rapid_entry(&mut self) -> Vec<Effect> {
        self.notice = Some(match self.line.kept.take() {
            Some(_) => Notice::RapidEntryEnded,
            None => {
                self.line.kept = Some(self.line.last_municipalities.clone());
                if self.screen == Screen::Plan {
                    self.screen = self.home;
                }
                self.focus = Focus::Line;
                Notice::RapidEntry { kept: self.kept_words().unwrap_or_default() }
            }
        });
        self.line.revision += 1;
        self.line.understand_again(&self.workshop, &self.names, self.lang, self.now);
        Vec::new()
    }

    /// What the next line takes over, while something is kept.
    pub fn kept_words(&self) -> Option<String> {
        let kept = self.line.kept.as_ref()?;
        let plan = self.workshop.plan();
        let mut said = vec![words::kind(&self.texts, self.line.last_kind)];
        let names = kept.iter().map(|id| words::municipality(&self.texts, plan, id).to_owned());
        said.extend(names);
        if kept.is_empty() {
            said.push(self.texts.search_no_municipality());
        }
        Some(said.join(" · "))
    }

    /// Looks for a note that says what is being typed, once a pause in typing is long enough.
    pub(super) fn look_for_alike(&mut self) {
        if !self.line.take_alike_due(self.now) {
            return;
        }
        let text = match &self.line.parsed {
            Some(parsed) if !parsed.off_record && !self.is_off_record() => parsed.fields.text.clone(),
            _ => String::new(),
        };
        let editing = self.line.editing;
        let alike = (stems_of(&text) >= FEWEST_WORDS).then(|| {
            let notes = self.workshop.notes();
            self.index.similar(notes, &Like::text(&text), 1, |note| Some(note.id) != editing)
        });
        let best = alike.into_iter().flatten().next().filter(|(_, score)| *score >= ALIKE);
        self.line.set_alike(best.map(|(note, _)| note));
    }
}
