//! The leak check on the screen: the doubtful places of the version that is shown, one after the other.

use compact_str::CompactString;
use ratatui_textarea::TextArea;

use super::editor;
use super::effect::Effect;
use super::exporting::{Export, Spot};
use super::key::{Code, Key};
use super::layouts::to_qwerty;
use super::model::{Model, Screen};
use super::notes_done::Done;
use super::overlay::Overlay;
use super::preview::Shown;
use crate::domain::clean::clean_lines;
use crate::domain::event::{Body, Stream};
use crate::domain::ids::NoteId;
use crate::domain::lang::Lang;
use crate::domain::note::Change;
use crate::domain::refusal::Refusal;
use crate::i18n::Catalogue;
use crate::minutes::labels;
use crate::minutes::leaks::{Finding, Place, Rule};

/// A place of which a person has to say that it may leave the room.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Doubt {
    /// None where it stands in no note.
    pub note: Option<NoteId>,
    /// As these minutes call that in which it stands.
    pub entry: String,
    pub rule: Rule,
    /// The field in which it stands; none for the text.
    pub field: Option<String>,
    /// What stands before the place, the place, and what follows it.
    pub parts: [String; 3],
    pub is_accepted: bool,
    name: CompactString,
    spot: Spot,
}

impl Doubt {
    pub(super) fn of(texts: &Catalogue, finding: &Finding<'_>) -> Doubt {
        let (text, span) = (finding.text, finding.span.clone());
        let field = match finding.place {
            Place::Text => None,
            Place::Detail(field) => Some(labels::field(texts, field)),
            Place::Function => Some(texts.minutes_column_function()),
            Place::Theme => Some(texts.preview_check_theme()),
            Place::Status => Some(texts.minutes_column_status()),
            Place::Title | Place::Question | Place::Remark => None,
        };
        Doubt {
            note: finding.source.note(),
            entry: finding.source.told(texts),
            rule: finding.rule,
            field,
            parts: [&text[..span.start], &text[span.clone()], &text[span.end..]].map(str::to_owned),
            is_accepted: finding.is_accepted,
            name: finding.name.clone(),
            spot: Spot::of(finding),
        }
    }

    fn text(&self) -> String {
        self.parts.concat()
    }
}

/// The panel while it is open.
#[derive(Debug, Default)]
pub struct Checking {
    at: usize,
    /// Also those that were accepted, to be taken back.
    pub shows_accepted: bool,
    pub rephrasing: Option<Box<Rephrasing>>,
    /// The export that is to follow, when all its versions have been looked at.
    pub before: Option<Box<Export>>,
}

/// Other words for a note, half typed.
#[derive(Debug)]
pub struct Rephrasing {
    pub note: NoteId,
    /// The language of a translation; none for what was noted.
    lang: Option<Lang>,
    pub editor: TextArea<'static>,
}

impl Checking {
    /// The places that are gone through, and which of them is looked at.
    pub fn places<'m>(&self, model: &'m Model) -> (Vec<&'m Doubt>, usize) {
        let doubts = model.preview.doubts().iter();
        let shown: Vec<_> = doubts.filter(|doubt| self.shows_accepted || !doubt.is_accepted).collect();
        let at = self.at.min(shown.len().saturating_sub(1));
        (shown, at)
    }
}

impl Model {
    pub(super) fn open_checking(&mut self) -> Vec<Effect> {
        if self.preview.doubts().is_empty() {
            return self.refuse(match self.preview.profile.is_internal() {
                true => Refusal::NothingToLookFor,
                false => Refusal::NothingToCheck,
            });
        }
        self.overlay = Some(Overlay::Checking(Checking::default()));
        Vec::new()
    }

    /// Goes through the places of a version before it is exported.
    pub(super) fn check_before_export(&mut self, mut export: Export) -> Vec<Effect> {
        self.look_again(&mut export);
        let Some((profile, lang)) = export.to_check else {
            self.overlay = Some(Overlay::Export(export));
            return Vec::new();
        };
        self.preview.profile = profile;
        self.preview.lang = lang;
        self.preview.show(Shown::Minutes);
        if self.screen != Screen::Minutes {
            self.open_preview();
        }
        self.refresh_preview();
        let before = Some(Box::new(export));
        self.overlay = Some(Overlay::Checking(Checking { before, ..Checking::default() }));
        Vec::new()
    }

    /// Takes its keys itself: Esc ends a correction before it ends the check.
    pub(super) fn key_in_checking(&mut self, key: Key) -> Vec<Effect> {
        let Some(Overlay::Checking(mut panel)) = self.overlay.take() else { return Vec::new() };
        self.notice = None;
        if panel.rephrasing.is_some() {
            return self.key_in_rephrasing(panel, key);
        }
        if key.code == Code::Esc || key == Key::ctrl('c') {
            return Vec::new();
        }
        let (places, at) = panel.places(self);
        let (last, doubt) = (places.len().saturating_sub(1), places.get(at).map(|&doubt| doubt.clone()));
        panel.at = at;
        let effects = match (key.code, doubt) {
            (Code::Down | Code::Right | Code::Tab, _) => {
                panel.at = (at + 1).min(last);
                Vec::new()
            }
            (Code::Up | Code::Left | Code::BackTab, _) => {
                panel.at = at.saturating_sub(1);
                Vec::new()
            }
            (Code::Enter, Some(doubt)) => self.accept_place(&doubt, panel.before.as_deref()),
            // Nothing is left here: the next version, or the export.
            (Code::Enter, None) => match panel.before.take() {
                Some(export) => return self.check_before_export(*export),
                None => Vec::new(),
            },
            (Code::Char(letter), doubt) => match (to_qwerty(letter), doubt) {
                ('a', _) => {
                    panel.shows_accepted = !panel.shows_accepted;
                    panel.at = 0;
                    Vec::new()
                }
                ('u', _) => self.undo(),
                ('l' | 'r', Some(Doubt { note: None, .. })) => self.refuse(Refusal::NotInANote),
                ('l', Some(Doubt { note: Some(note), .. })) => self.make_stricter(&[note]),
                ('r', Some(doubt)) => match doubt.field {
                    // A field is changed where all of them are.
                    Some(_) => {
                        self.preview.look_at(doubt.note);
                        let effects = self.open_form();
                        self.preview.look_at(None);
                        return effects;
                    }
                    None => self.rephrase(&mut panel, &doubt),
                },
                _ => Vec::new(),
            },
            _ => Vec::new(),
        };
        self.overlay = Some(Overlay::Checking(panel));
        effects
    }

    /// Says that a place may leave the room, or takes that back: in every language of the export in which the
    /// same text is shown.
    fn accept_place(&mut self, doubt: &Doubt, before: Option<&Export>) -> Vec<Effect> {
        let mut names = vec![doubt.name.clone()];
        let profile = self.preview.profile;
        if let Some(export) = before {
            let mut others = self.langs_of(export);
            others.retain(|lang| *lang != self.preview.lang);
            names.extend(export.names_of(doubt.spot, profile, &others));
        }
        let accept = |finding| Body::Accept { note: doubt.note, profile, finding, on: !doubt.is_accepted };
        let accepted = names.into_iter().map(accept).collect();
        self.record_step(Stream::Time, accepted)
    }

    fn rephrase(&mut self, panel: &mut Checking, doubt: &Doubt) -> Vec<Effect> {
        if self.is_off_record() {
            return self.refuse(Refusal::OffTheRecord);
        }
        let Some(note) = doubt.note.and_then(|note| self.workshop.notes().get(note)) else {
            return self.refuse(Refusal::NoNoteChosen);
        };
        // What the minutes show may be what was noted, or a translation of it.
        let text = doubt.text();
        let lang = (note.fields.text != text).then_some(self.preview.lang);
        let editor = editor::open(&text);
        panel.rephrasing = Some(Box::new(Rephrasing { note: note.id, lang, editor }));
        Vec::new()
    }

    fn key_in_rephrasing(&mut self, mut panel: Checking, key: Key) -> Vec<Effect> {
        let Some(mut rephrasing) = panel.rephrasing.take() else { return Vec::new() };
        let saves = key.code == Code::F(6) || (key.code == Code::Enter && !key.alt);
        let effects = match key.code {
            _ if saves => {
                let effects = self.save_rephrased(&rephrasing);
                // What cannot be saved is not typed anew.
                if effects.is_empty() && !self.is_off_record() {
                    panel.rephrasing = Some(rephrasing);
                }
                effects
            }
            Code::Esc => Vec::new(),
            _ if key == Key::ctrl('c') => Vec::new(),
            _ => {
                editor::type_key(&mut rephrasing.editor, key);
                panel.rephrasing = Some(rephrasing);
                Vec::new()
            }
        };
        self.overlay = Some(Overlay::Checking(panel));
        effects
    }

    fn save_rephrased(&mut self, rephrasing: &Rephrasing) -> Vec<Effect> {
        if self.is_off_record() {
            return self.refuse(Refusal::OffTheRecord);
        }
        let text = clean_lines(&editor::text(&rephrasing.editor)).trim().to_owned();
        let note = self.workshop.notes().get(rephrasing.note).filter(|note| note.stands());
        let Some(note) = note.filter(|_| !text.is_empty()) else {
            return self.refuse(Refusal::NoNoteChosen);
        };
        let (change, done) = match rephrasing.lang {
            Some(lang) => (Change::Translation(lang, Some(text)), Done::Translated(vec![lang])),
            None => (Change::Text(text), Done::Rephrased),
        };
        let edit = Body::Edit { note: note.id, changes: vec![change], base: note.last_event(), reason: None };
        self.record_edits(1, done, vec![edit])
    }
}
