//! Linking: a challenge meets a practice. The panel shows what is linked already and, best first, what could
//! be; a digit links and closes.

use std::collections::HashSet;

use tui_input::Input;

use super::effect::Effect;
use super::field;
use super::key::{Code, Key};
use super::layouts::to_qwerty;
use super::model::Model;
use super::notice::Notice;
use super::overlay::Overlay;
use crate::domain::event::{Body, LinkStatus, Stream};
use crate::domain::exchange::{Pair, Suggestion, asks, can_be_linked, pairs, suggestions};
use crate::domain::ids::NoteId;
use crate::domain::live::MAX_REASON;
use crate::domain::refusal::Refusal;
use crate::domain::search::Query;

/// How far a pair has come, in order.
pub const STATUSES: [LinkStatus; 3] = [LinkStatus::Proposed, LinkStatus::Introduced, LinkStatus::Agreed];

/// The panel while it is open.
#[derive(Debug)]
pub struct Linking {
    /// What is linked: a challenge or a need; or a practice, to which challenges are offered.
    pub note: NoteId,
    /// What is linked to it already.
    pub links: Vec<Pair>,
    /// What could be, best first, as far as the words that are looked for leave it.
    pub candidates: Vec<Suggestion>,
    all: Vec<Suggestion>,
    /// The row that keys act on, counted through links and candidates.
    pub chosen: usize,
    pub filter: Input,
    /// Letters are words to look for.
    pub is_filtering: bool,
    pub editing: Option<Editing>,
    /// The count of changes that all of it was made of.
    revision: u64,
}

/// What is changed of a link.
#[derive(Debug)]
pub struct Editing {
    pub pair: Pair,
    pub status: LinkStatus,
    pub remark: Input,
}

impl Linking {
    /// The note at the other end of a link.
    pub fn other(&self, pair: &Pair) -> NoteId {
        if pair.challenge == self.note { pair.practice } else { pair.challenge }
    }

    fn chosen_link(&self) -> Option<&Pair> {
        self.links.get(self.chosen)
    }

    fn chosen_candidate(&self) -> Option<NoteId> {
        let place = self.chosen.checked_sub(self.links.len())?;
        self.candidates.get(place).map(|candidate| candidate.note)
    }

    fn rows(&self) -> usize {
        self.links.len() + self.candidates.len()
    }

    /// The note in the chosen row.
    fn chosen_note(&self) -> Option<NoteId> {
        self.chosen_link().map(|pair| self.other(pair)).or_else(|| self.chosen_candidate())
    }

    fn choose(&mut self, note: Option<NoteId>) {
        let linked = self.links.iter().map(|pair| self.other(pair));
        let mut rows = linked.chain(self.candidates.iter().map(|candidate| candidate.note));
        let place = note.and_then(|note| rows.position(|row| row == note));
        self.chosen = place.unwrap_or(self.chosen).min(self.rows().saturating_sub(1));
    }

    /// Forgets what is half typed.
    pub(super) fn forget(&mut self) {
        self.filter = Input::default();
        self.is_filtering = false;
        self.editing = None;
        // No word hides a candidate any more.
        self.revision = u64::MAX;
    }

    /// The field that letters go to.
    pub(super) fn input(&mut self) -> Option<&mut Input> {
        match &mut self.editing {
            Some(editing) => Some(&mut editing.remark),
            None => self.is_filtering.then_some(&mut self.filter),
        }
    }
}

impl Model {
    pub(super) fn open_links(&mut self) -> Vec<Effect> {
        let Some(note) = self.chosen_note() else { return self.refuse(Refusal::NoNoteChosen) };
        if !can_be_linked(self.workshop.notes(), note) {
            return self.refuse(Refusal::CannotBeLinked);
        }
        let mut panel = Linking {
            note: note.id,
            links: Vec::new(),
            candidates: Vec::new(),
            all: Vec::new(),
            chosen: 0,
            filter: Input::default(),
            is_filtering: false,
            editing: None,
            revision: 0,
        };
        self.look_up_links(&mut panel);
        // The first thing to do is to link.
        panel.chosen = if panel.candidates.is_empty() { 0 } else { panel.links.len() };
        self.overlay = Some(Overlay::Links(Box::new(panel)));
        Vec::new()
    }

    /// What is linked, and what could be, as it is now.
    fn look_up_links(&mut self, panel: &mut Linking) {
        panel.revision = self.workshop.notes().revision();
        let of_note = |pair: &Pair| pair.challenge == panel.note || pair.practice == panel.note;
        panel.links = pairs(&self.workshop).into_iter().filter(of_note).collect();
        let notes = self.workshop.notes();
        let linked: HashSet<NoteId> = panel.links.iter().map(|pair| panel.other(pair)).collect();
        panel.all =
            notes.get(panel.note).map_or(Vec::new(), |note| suggestions(notes, &mut self.index, note));
        panel.all.retain(|candidate| !linked.contains(&candidate.note));
        self.filter_candidates(panel);
    }

    fn filter_candidates(&mut self, panel: &mut Linking) {
        let words = panel.filter.value().trim();
        if words.is_empty() {
            panel.candidates = panel.all.clone();
            return;
        }
        let notes = self.workshop.notes();
        self.index.prepare(notes);
        let places = self.index.search(&Query::new([words]));
        let found: HashSet<NoteId> = places.iter().map(|place| notes.at_place(*place).id).collect();
        let all = panel.all.iter().filter(|candidate| found.contains(&candidate.note));
        panel.candidates = all.copied().collect();
    }

    /// Notes changed while the panel is open: somebody else wrote, or a key did it.
    pub(super) fn refresh_links(&mut self) {
        let Some(Overlay::Links(mut panel)) = self.overlay.take_if(|it| matches!(it, Overlay::Links(_)))
        else {
            return;
        };
        let notes = self.workshop.notes();
        if panel.revision != notes.revision() {
            // What was erased, deleted or merged meanwhile is not linked any more.
            if notes.get(panel.note).is_none_or(|note| !can_be_linked(notes, note)) {
                return;
            }
            let chosen = panel.chosen_note();
            self.look_up_links(&mut panel);
            panel.choose(chosen);
            // What was taken apart elsewhere is not changed here.
            let stands = |editing: &Editing| panel.links.contains(&editing.pair);
            panel.editing = panel.editing.take().filter(stands);
        }
        self.overlay = Some(Overlay::Links(panel));
    }

    pub(super) fn key_in_links(&mut self, key: Key) -> Vec<Effect> {
        let Some(Overlay::Links(mut panel)) = self.overlay.take() else { return Vec::new() };
        self.notice = None;
        let leaves = key.code == Code::Esc || key == Key::ctrl('c');
        let effects = match panel.editing.take() {
            Some(_) if leaves => Vec::new(),
            Some(editing) => self.key_in_link(&mut panel, editing, key),
            None if leaves && (panel.is_filtering || !panel.filter.value().is_empty()) => {
                panel.forget();
                Vec::new()
            }
            None if leaves => return Vec::new(),
            None if panel.is_filtering => self.key_in_link_filter(&mut panel, key),
            None => match self.key_in_link_list(&mut panel, key) {
                (effects, true) => effects,
                (effects, false) => return effects,
            },
        };
        self.overlay = Some(Overlay::Links(panel));
        self.refresh_links();
        effects
    }

    /// A key in the list; false when the panel closes.
    fn key_in_link_list(&mut self, panel: &mut Linking, key: Key) -> (Vec<Effect>, bool) {
        const PAGE: usize = 8;
        let last = panel.rows().saturating_sub(1);
        let letter = key.text().map(to_qwerty);
        if let Some(digit @ 1..) = letter.and_then(|letter| letter.to_digit(10)) {
            return match panel.candidates.get(digit as usize - 1).map(|candidate| candidate.note) {
                Some(other) => (self.link(panel.note, other), false),
                None => (Vec::new(), true),
            };
        }
        let effects = match (key.code, letter) {
            (_, Some('I')) => return (Vec::new(), false),
            (_, Some('/')) => {
                panel.is_filtering = true;
                Vec::new()
            }
            (_, Some('u')) => self.undo(),
            (_, Some('U')) => self.redo(),
            (Code::Enter, _) => match (panel.chosen_link().cloned(), panel.chosen_candidate()) {
                (Some(pair), _) => {
                    let remark = Input::new(pair.remark.clone().unwrap_or_default());
                    panel.editing = Some(Editing { status: pair.status, remark, pair });
                    Vec::new()
                }
                (None, Some(other)) => {
                    // The next candidate takes the place of the one that goes up to the links.
                    panel.chosen += 1;
                    self.link(panel.note, other)
                }
                (None, None) => Vec::new(),
            },
            (Code::Delete | Code::Backspace, _) => match panel.chosen_link() {
                Some(&Pair { challenge, practice, .. }) => {
                    let effects = self.commit_link(Body::Unlink { challenge, practice });
                    self.notice = Some(Notice::Unlinked);
                    effects
                }
                None => Vec::new(),
            },
            (code, _) => {
                panel.chosen = match code {
                    Code::Up => panel.chosen.saturating_sub(1),
                    Code::Down => (panel.chosen + 1).min(last),
                    Code::PageUp => panel.chosen.saturating_sub(PAGE),
                    Code::PageDown => (panel.chosen + PAGE).min(last),
                    Code::Home => 0,
                    Code::End => last,
                    _ => panel.chosen,
                };
                Vec::new()
            }
        };
        (effects, true)
    }

    fn key_in_link_filter(&mut self, panel: &mut Linking, key: Key) -> Vec<Effect> {
        match key.code {
            Code::Enter | Code::Tab | Code::Down | Code::Up => panel.is_filtering = false,
            _ if field::edit(&mut panel.filter, key) => self.link_filter_changed(panel),
            _ => {}
        }
        Vec::new()
    }

    pub(super) fn link_filter_changed(&mut self, panel: &mut Linking) {
        self.filter_candidates(panel);
        panel.chosen = panel.links.len().min(panel.rows().saturating_sub(1));
    }

    /// A key while status and remark of a link are changed.
    fn key_in_link(&mut self, panel: &mut Linking, mut editing: Editing, key: Key) -> Vec<Effect> {
        let place = STATUSES.iter().position(|status| *status == editing.status).unwrap_or_default();
        match key.code {
            Code::Enter => return self.change_link(panel, editing),
            Code::Up => editing.status = STATUSES[place.saturating_sub(1)],
            Code::Down => editing.status = STATUSES[(place + 1).min(STATUSES.len() - 1)],
            Code::Tab => editing.status = STATUSES[(place + 1) % STATUSES.len()],
            _ if self.is_off_record() => {
                self.refuse(Refusal::OffTheRecord);
            }
            _ => drop(field::edit(&mut editing.remark, key)),
        }
        panel.editing = Some(editing);
        Vec::new()
    }

    fn change_link(&mut self, panel: &mut Linking, editing: Editing) -> Vec<Effect> {
        let Editing { pair, status, remark } = &editing;
        let remark = Some(remark.value().trim()).filter(|remark| !remark.is_empty()).map(str::to_owned);
        if remark.as_ref().is_some_and(|remark| remark.chars().count() > MAX_REASON) {
            self.refuse(Refusal::LongText { most: MAX_REASON });
            panel.editing = Some(editing);
            return Vec::new();
        }
        if *status == pair.status && remark == pair.remark {
            return Vec::new();
        }
        let (challenge, practice) = (pair.challenge, pair.practice);
        self.commit_link(Body::Link { challenge, practice, status: *status, remark })
    }

    /// Links two notes; who asks comes first.
    fn link(&mut self, note: NoteId, other: NoteId) -> Vec<Effect> {
        let notes = self.workshop.notes();
        let (Some(one), Some(two)) = (notes.get(note), notes.get(other)) else { return Vec::new() };
        let (challenge, practice) = if asks(one.fields.kind) { (note, other) } else { (other, note) };
        let text = two.fields.text.clone();
        let status = LinkStatus::Proposed;
        let effects = self.commit_link(Body::Link { challenge, practice, status, remark: None });
        self.notice = Some(Notice::Linked { text });
        effects
    }

    fn commit_link(&mut self, body: Body) -> Vec<Effect> {
        vec![Effect::Commit(self.record(Stream::Notes, self.now, body))]
    }
}
