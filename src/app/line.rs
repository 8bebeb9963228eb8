//! The capture line: what is being typed, what it was understood as, and where it will go.
//!
//! A half-written note stays with the item in which it was begun, whatever runs meanwhile
//! (`capture.md`).

use chrono::{DateTime, TimeDelta, Utc};
use compact_str::CompactString;
use ratatui_textarea::TextArea;
use serde::{Deserialize, Serialize};
use tui_input::{Input, InputRequest};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{compose, is_combining_mark};

use super::effect::Effect;
use super::vocabulary::Vocabulary;
use crate::domain::capture::{Completion, Context, Names, Parsed, complete, parse};
use crate::domain::clean::{clean_lines, may_stand_in_lines};
use crate::domain::ids::{ItemId, MunicipalityId, NoteId};
use crate::domain::lang::{Lang, guess};
use crate::domain::note::{Kind, NoteFields};
use crate::domain::notes::merged;
use crate::domain::workshop::Workshop;

/// How long typing may be lost in a crash.
pub const DRAFT_AFTER: TimeDelta = TimeDelta::seconds(1);

/// A pause in typing in which notes that say the same are looked for.
const ALIKE_AFTER: TimeDelta = TimeDelta::milliseconds(400);

/// Where and when a note was begun.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Begun {
    pub item: Option<ItemId>,
    pub segment: Option<u16>,
}

/// What a draft file holds.
#[derive(Debug, Serialize, Deserialize)]
struct Draft {
    text: String,
    begun: Option<Begun>,
    editing: Option<NoteId>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    merging: Vec<NoteId>,
}

#[derive(Debug)]
pub struct Line {
    pub input: Input,
    pub begun: Option<Begun>,
    /// The note that the line corrects; none for a new note.
    pub editing: Option<NoteId>,
    /// The notes that the line makes one of; empty but for a merge.
    pub merging: Vec<NoteId>,
    /// What the line is understood as; none while it is empty.
    pub parsed: Option<Parsed>,
    /// What Tab would write, best first.
    pub completions: Vec<Completion>,
    /// The editor of longer notes, while it is open.
    pub editor: Option<Box<TextArea<'static>>>,
    pub vocabulary: Vocabulary,
    has_learned: bool,
    pub last_kind: Kind,
    /// The working group whose notes are taken here.
    pub group: Option<CompactString>,
    /// In rapid entry, the municipalities that are kept for the next line.
    pub kept: Option<Vec<MunicipalityId>>,
    /// Those of the last line that was sent.
    pub(super) last_municipalities: Vec<MunicipalityId>,
    /// A note that says much the same as the line.
    pub alike: Option<NoteId>,
    alike_due: Option<DateTime<Utc>>,
    /// Counts every change, for drawing.
    pub revision: u64,
    draft_due: Option<DateTime<Utc>>,
    draft_is_kept: bool,
    /// A pasted page that is being looked through, as far as it may be stored: a crash must not lose it.
    page: Option<String>,
}

impl Default for Line {
    fn default() -> Self {
        Self {
            input: Input::default(),
            begun: None,
            editing: None,
            merging: Vec::new(),
            parsed: None,
            completions: Vec::new(),
            editor: None,
            vocabulary: Vocabulary::default(),
            has_learned: false,
            last_kind: Kind::Context,
            group: None,
            kept: None,
            last_municipalities: Vec::new(),
            alike: None,
            alike_due: None,
            revision: 0,
            draft_due: None,
            draft_is_kept: false,
            page: None,
        }
    }
}

impl Line {
    /// A line for the notes of this working group, if for one.
    pub(super) fn of_group(group: Option<CompactString>) -> Self {
        Self { group, ..Self::default() }
    }

    pub fn is_empty(&self) -> bool {
        self.input.value().is_empty() && self.editor.is_none()
    }

    pub(super) fn has_learned(&self) -> bool {
        self.has_learned
    }

    /// Takes up the words that the workshop's notes use, and no others.
    pub(super) fn learn_all(&mut self, workshop: &Workshop) {
        self.has_learned = true;
        self.vocabulary = Vocabulary::default();
        for note in workshop.notes().iter() {
            self.vocabulary.learn(workshop.plan(), &note.fields);
        }
    }

    /// When the draft has to be kept, if something was typed since it was.
    pub fn draft_due(&self) -> Option<DateTime<Utc>> {
        self.draft_due
    }

    /// The whole text, from the editor when it is open.
    pub fn text(&self) -> String {
        match &self.editor {
            Some(editor) => editor.lines().join("\n"),
            None => self.input.value().to_owned(),
        }
    }

    pub(super) fn set(&mut self, text: &str) {
        self.input = Input::new(text.to_owned());
    }

    /// Puts text in at the cursor. Line ends stay: a pasted page is one longer note.
    pub(super) fn insert(&mut self, text: &str) {
        let clean = clean_lines(text);
        let (value, cursor) = (self.input.value(), self.input.cursor());
        let mut letters: Vec<char> = value.chars().collect();
        let cursor = cursor.min(letters.len());
        letters.splice(cursor..cursor, clean.chars());
        let cursor = cursor + clean.chars().count();
        self.input = Input::new(letters.into_iter().collect()).with_cursor(cursor);
    }

    pub(super) fn type_letter(&mut self, letter: char) {
        if !may_stand_in_lines(letter) {
            return;
        }
        self.input.handle(InputRequest::InsertChar(letter));
        if is_combining_mark(letter) {
            self.compose();
        }
    }

    /// Text is kept in NFC: an accent that came as a letter of its own joins the letter before it,
    /// so that one Backspace removes what looks like one letter.
    fn compose(&mut self) {
        let before: String = self.input.value().chars().take(self.input.cursor()).collect();
        let after: String = self.input.value().chars().skip(self.input.cursor()).collect();
        let before: String = before.nfc().collect();
        let cursor = before.chars().count();
        self.input = Input::new(before + &after).with_cursor(cursor);
    }

    /// Takes note that something was typed: where the note was begun, and that a draft is due.
    pub(super) fn touched(&mut self, workshop: &Workshop, now: DateTime<Utc>) {
        self.revision += 1;
        if self.is_empty() {
            self.begun = None;
        } else if self.begun.is_none() {
            self.begun = Some(Self::begin(workshop));
        }
        self.draft_due.get_or_insert(now + DRAFT_AFTER);
        // Every key begins the pause anew: none pays for the looking.
        self.alike_due = (!self.is_empty()).then_some(now + ALIKE_AFTER);
        self.alike = self.alike.filter(|_| !self.is_empty());
    }

    /// A note was sent: what the next one takes over from it.
    pub(super) fn sent(&mut self, fields: &NoteFields) {
        self.last_kind = fields.kind;
        self.last_municipalities = fields.municipalities.clone();
        if let Some(kept) = &mut self.kept {
            kept.clone_from(&fields.municipalities);
        }
    }

    /// When to look for notes that say the same, if something was typed.
    pub fn alike_due(&self) -> Option<DateTime<Utc>> {
        self.alike_due
    }

    /// Whether to look for them now; asked once for each pause.
    pub(super) fn take_alike_due(&mut self, now: DateTime<Utc>) -> bool {
        self.alike_due.take_if(|due| *due <= now).is_some()
    }

    pub(super) fn set_alike(&mut self, alike: Option<NoteId>) {
        self.revision += u64::from(self.alike != alike);
        self.alike = alike;
    }

    /// Where a note that is written now was begun.
    pub(super) fn begin(workshop: &Workshop) -> Begun {
        let record = workshop.record();
        let current = record.current();
        let segment = current.and_then(|slot| record.item(slot).current_segment());
        Begun {
            item: current.map(|slot| workshop.timetable().planned(slot).id.clone()),
            segment: segment.map(|(segment, _)| segment),
        }
    }

    /// Reads the line anew.
    pub(super) fn understand(&mut self, workshop: &Workshop, names: &Names, lang: Lang, now: DateTime<Utc>) {
        self.revision += 1;
        self.parsed = None;
        self.completions = Vec::new();
        if self.is_empty() {
            return;
        }
        if !self.has_learned {
            self.learn_all(workshop);
        }
        let text = self.text();
        let begun = self.begun.clone().unwrap_or(Begun { item: None, segment: None });
        let context = self.context(&text, begun, (workshop, names), lang, now);
        let note = self.editing.and_then(|id| workshop.notes().get(id)).map(|note| note.fields.clone());
        let context = match note.or_else(|| self.merge_proposal(workshop)) {
            Some(fields) => context.editing(&fields),
            None => context,
        };
        let parsed = parse(&text, &context);
        let mut completions = Vec::new();
        if self.editor.is_none() {
            completions = complete(&text, self.cursor_byte(), &context);
        }
        self.completions = completions;
        self.parsed = Some(parsed);
    }

    /// What a text that was begun there is read in.
    pub(super) fn context<'a>(
        &'a self,
        text: &str,
        begun: Begun,
        (workshop, names): (&'a Workshop, &'a Names),
        lang: Lang,
        now: DateTime<Utc>,
    ) -> Context<'a> {
        let plan = workshop.plan();
        let segment_municipality = begun.segment.zip(begun.item.as_ref()).and_then(|(segment, item)| {
            workshop.segment(workshop.slot(item)?, segment)?.municipality().cloned()
        });
        Context {
            extra_themes: &self.vocabulary.themes,
            functions: &self.vocabulary.functions,
            last_kind: self.last_kind,
            segment_municipality,
            default_level: plan.default_level(begun.item.as_ref()),
            item: begun.item,
            segment: begun.segment,
            group: self.group.clone(),
            lang: guess(text, lang),
            kept: self.kept.as_deref(),
            ..Context::new(plan, names, plan.local(now).date_naive())
        }
    }

    /// What the notes that it merges come to, as they are now: those of them that stand.
    pub(super) fn merge_proposal(&self, workshop: &Workshop) -> Option<NoteFields> {
        let notes = self.merging.iter().filter_map(|id| workshop.notes().get(*id));
        merged(&notes.filter(|note| note.stands()).collect::<Vec<_>>())
    }

    /// The same, where something else than the line changed.
    pub(super) fn understand_again(
        &mut self,
        workshop: &Workshop,
        names: &Names,
        lang: Lang,
        now: DateTime<Utc>,
    ) {
        if self.parsed.is_some() {
            self.understand(workshop, names, lang, now);
        }
    }

    fn cursor_byte(&self) -> usize {
        let value = self.input.value();
        value.char_indices().nth(self.input.cursor()).map_or(value.len(), |(byte, _)| byte)
    }

    /// Empties the line. What was kept of it beside the journal goes, too.
    pub(super) fn clear(&mut self) -> Option<Effect> {
        self.input.reset();
        self.editor = None;
        self.begun = None;
        self.editing = None;
        self.merging.clear();
        self.parsed = None;
        self.completions = Vec::new();
        self.revision += 1;
        self.draft_due = None;
        self.alike_due = None;
        self.alike = None;
        self.page = None;
        std::mem::take(&mut self.draft_is_kept).then_some(Effect::EraseDraft { now: false })
    }

    /// A pasted page lies beside the line, or no longer does; it is kept with the draft.
    pub(super) fn hold_page(&mut self, page: Option<String>, now: DateTime<Utc>) {
        self.page = page;
        self.draft_due.get_or_insert(now + DRAFT_AFTER);
    }

    /// Leaves off correcting or merging notes; true if some were.
    pub(super) fn stop_editing(&mut self) -> bool {
        if self.editing.is_none() && self.merging.is_empty() {
            return false;
        }
        self.input.reset();
        self.editing = None;
        self.merging.clear();
        self.begun = None;
        true
    }

    /// The draft as it has to be kept now, if something was typed since it was kept last.
    pub(super) fn take_draft_to_keep(&mut self, off_record: bool) -> Option<Effect> {
        self.draft_due.take()?;
        // A line that says of itself that it is off the record is not kept either.
        let is_secret = self.parsed.as_ref().is_some_and(|parsed| parsed.off_record);
        let typed = Some(self.text()).filter(|text| !text.is_empty() && !is_secret);
        let text = typed.into_iter().chain(self.page.clone()).collect::<Vec<_>>().join("\n");
        if text.is_empty() || off_record {
            return std::mem::take(&mut self.draft_is_kept).then_some(Effect::EraseDraft { now: true });
        }
        self.draft_is_kept = true;
        let merging = self.merging.clone();
        let draft = Draft { text, begun: self.begun.clone(), editing: self.editing, merging };
        serde_json::to_string(&draft).ok().map(Effect::KeepDraft)
    }

    /// Brings a kept draft back; what is no draft of this program is taken as text.
    pub(super) fn restore(&mut self, kept: &str) {
        let draft = serde_json::from_str(kept);
        let draft = draft.unwrap_or_else(|_| Draft {
            text: kept.to_owned(),
            begun: None,
            editing: None,
            merging: Vec::new(),
        });
        self.set(&draft.text);
        self.begun = draft.begun;
        self.editing = draft.editing;
        self.merging = draft.merging;
        self.draft_is_kept = true;
    }
}

/// Types a letter into the editor; an accent of its own joins the letter before it, as in the line.
pub(super) fn type_in_editor(editor: &mut TextArea<'_>, letter: char) {
    if !may_stand_in_lines(letter) {
        return;
    }
    let cursor = editor.cursor();
    let before = cursor.1.checked_sub(1).and_then(|place| editor.lines()[cursor.0].chars().nth(place));
    let joined = before.and_then(|before| compose(before, letter));
    if joined.is_some() {
        editor.delete_char();
    }
    editor.insert_char(joined.unwrap_or(letter));
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn whatever_is_typed_or_pasted_nothing_forbidden_is_in_the_line(text in "(\\PC|[\u{1}-\u{a0}\u{2000}-\u{206f}\u{fe00}-\u{feff}])*") {
            let mut line = Line::default();
            line.insert(&text);
            text.chars().for_each(|letter| line.type_letter(letter));
            let mut editor = TextArea::default();
            text.chars().for_each(|letter| type_in_editor(&mut editor, letter));
            let all = line.text() + &editor.lines().join("\n");
            prop_assert!(all.chars().all(may_stand_in_lines), "{:?}", all);
        }
    }
}
