//! Several of several for notes: their themes, their municipalities.

use tui_input::Input;

use super::effect::Effect;
use super::field;
use super::key::{Code, Key};
use super::layouts::to_qwerty;
use super::model::Model;
use super::notes_done::Done;
use super::overlay::Overlay;
use super::words;
use crate::domain::capture::FoundTheme;
use crate::domain::clean::clean;
use crate::domain::ids::{MunicipalityId, NoteId, ThemeId};
use crate::domain::note::{Change, NoteFields};
use crate::domain::refusal::Refusal;
use crate::i18n::Catalogue;

/// The list with boxes while it is open.
#[derive(Debug)]
pub struct Ticking {
    /// The notes that are meant, whatever is chosen in the list meanwhile.
    pub notes: Vec<NoteId>,
    pub what: Ticked,
    pub rows: Vec<Row>,
    pub chosen: usize,
    /// A theme that does not exist yet, while it is typed.
    pub typing: Option<Input>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ticked {
    Themes,
    Municipalities,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Row {
    /// What chooses it, beside the arrows.
    pub letter: Option<char>,
    pub id: RowId,
    pub tick: Tick,
    /// As it was when the list was opened: what was not touched is left as it is in each note.
    was: Tick,
    /// It was typed here.
    is_new: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RowId {
    Theme(ThemeId),
    Municipality(MunicipalityId),
}

/// Which of the notes have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tick {
    All,
    Some,
    None,
}

impl Row {
    fn new(id: RowId, notes: &[&NoteFields]) -> Self {
        let having = notes.iter().filter(|fields| id.is_in(fields)).count();
        let tick = match having {
            0 => Tick::None,
            some if some < notes.len() => Tick::Some,
            _ => Tick::All,
        };
        Self { letter: None, id, tick, was: tick, is_new: false }
    }

    fn toggle(&mut self) {
        self.tick = match (self.tick, self.was) {
            (Tick::All, _) => Tick::None,
            // What only some have can be left to them.
            (Tick::None, Tick::Some) => Tick::Some,
            _ => Tick::All,
        };
    }
}

impl RowId {
    fn is_in(&self, fields: &NoteFields) -> bool {
        match self {
            RowId::Theme(id) => fields.themes.contains(id),
            RowId::Municipality(id) => fields.municipalities.contains(id),
        }
    }

    pub fn name(&self, model: &Model) -> String {
        let (texts, plan) = (&model.texts, model.workshop.plan());
        match self {
            RowId::Theme(id) => words::theme(texts, plan, id).to_owned(),
            RowId::Municipality(id) => words::municipality(texts, plan, id).to_owned(),
        }
    }
}

impl Ticking {
    pub fn title(&self, texts: &Catalogue) -> String {
        let title = match self.what {
            Ticked::Themes => texts.note_tick_themes(),
            Ticked::Municipalities => texts.capture_municipality_menu_title(),
        };
        match self.notes.len() {
            1 => title,
            count => format!("{title} · {}", texts.common_notes(count)),
        }
    }

    /// Whether something typed is in it that is in no note.
    pub(super) fn holds_words(&self) -> bool {
        self.typing.is_some() || self.rows.iter().any(|row| row.is_new)
    }

    fn letter_rows(&mut self) {
        let letters = "123456789abcdefghijklmnopqrstuvwxyz".chars().map(Some);
        for (row, letter) in self.rows.iter_mut().zip(letters.chain(std::iter::repeat(None))) {
            row.letter = letter;
        }
    }

    /// The list of a note as the ticks make it: what was there keeps its place.
    fn apply<T: Clone + PartialEq>(&self, old: &[T], id: impl Fn(&RowId) -> Option<T>) -> Vec<T> {
        let mut new = old.to_vec();
        for row in self.rows.iter().filter(|row| row.tick != row.was) {
            let Some(id) = id(&row.id) else { continue };
            match row.tick {
                Tick::None => new.retain(|known| *known != id),
                Tick::All if !new.contains(&id) => new.push(id),
                Tick::All | Tick::Some => {}
            }
        }
        new
    }

    fn themes(&self, old: &[ThemeId]) -> Vec<ThemeId> {
        self.apply(old, |id| match id {
            RowId::Theme(id) => Some(id.clone()),
            RowId::Municipality(_) => None,
        })
    }

    fn municipalities(&self, old: &[MunicipalityId]) -> Vec<MunicipalityId> {
        self.apply(old, |id| match id {
            RowId::Municipality(id) => Some(id.clone()),
            RowId::Theme(_) => None,
        })
    }
}

impl Model {
    pub(super) fn tick(&mut self, what: Ticked) -> Vec<Effect> {
        let notes = self.targets();
        if notes.is_empty() {
            return self.refuse(Refusal::NoNoteChosen);
        }
        let plan = self.workshop.plan();
        let fields: Vec<&NoteFields> =
            notes.iter().filter_map(|id| Some(&self.workshop.notes().get(*id)?.fields)).collect();
        let rows: Vec<Row> = match what {
            Ticked::Themes => {
                let of_plan = plan.themes.iter().map(|theme| &theme.id);
                // A theme that was typed and is in no other note any more is still in these.
                let typed = self.line.vocabulary.themes.iter();
                let mut themes: Vec<&ThemeId> = of_plan.chain(typed).collect();
                for theme in fields.iter().flat_map(|fields| &fields.themes) {
                    if !themes.contains(&theme) {
                        themes.push(theme);
                    }
                }
                themes.into_iter().map(|id| Row::new(RowId::Theme(id.clone()), &fields)).collect()
            }
            Ticked::Municipalities => {
                let ids = plan.municipalities.iter().map(|one| one.id.clone());
                ids.map(|id| Row::new(RowId::Municipality(id), &fields)).collect()
            }
        };
        let mut ticking = Ticking { notes, what, rows, chosen: 0, typing: None };
        ticking.letter_rows();
        self.overlay = Some(Overlay::Ticking(ticking));
        Vec::new()
    }

    /// Takes its keys itself, Esc too: it leaves the field of a new theme first.
    pub(super) fn key_in_ticking(&mut self, key: Key) -> Vec<Effect> {
        let Some(Overlay::Ticking(mut ticking)) = self.overlay.take() else { return Vec::new() };
        self.notice = None;
        let leaves = key.code == Code::Esc || key == Key::ctrl('c');
        if let Some(mut input) = ticking.typing.take() {
            match key.code {
                _ if leaves => {}
                Code::Enter => self.add_theme(&mut ticking, input),
                _ => {
                    field::edit(&mut input, key);
                    ticking.typing = Some(input);
                }
            }
            self.overlay = Some(Overlay::Ticking(ticking));
            return Vec::new();
        }
        let last = ticking.rows.len().saturating_sub(1);
        match (key.code, key.text().map(to_qwerty)) {
            _ if leaves => return Vec::new(),
            (Code::Enter, _) => return self.ticked(&ticking),
            (Code::Up, _) => ticking.chosen = ticking.chosen.saturating_sub(1),
            (Code::Down, _) => ticking.chosen = (ticking.chosen + 1).min(last),
            (Code::Home, _) => ticking.chosen = 0,
            (Code::End, _) => ticking.chosen = last,
            (_, Some(' ')) => ticking.rows.iter_mut().skip(ticking.chosen).take(1).for_each(Row::toggle),
            (_, Some('0')) => ticking.rows.iter_mut().for_each(|row| row.tick = Tick::None),
            (_, Some('+' | '=')) if ticking.what == Ticked::Themes => {
                if self.is_off_record() {
                    drop(self.refuse(Refusal::OffTheRecord));
                } else {
                    ticking.typing = Some(Input::default());
                }
            }
            (_, Some(letter)) => {
                if let Some(place) = ticking.rows.iter().position(|row| row.letter == Some(letter)) {
                    ticking.chosen = place;
                    ticking.rows[place].toggle();
                }
            }
            _ => {}
        }
        self.overlay = Some(Overlay::Ticking(ticking));
        Vec::new()
    }

    /// A theme that was typed is ticked; one that is known, too.
    fn add_theme(&mut self, ticking: &mut Ticking, input: Input) {
        let typed = clean(input.value().trim().trim_start_matches('#')).text.into_owned();
        if typed.is_empty() {
            return;
        }
        let theme = match self.names.theme(&typed, &self.line.vocabulary.themes, true) {
            FoundTheme::Known(theme) | FoundTheme::New(theme, _) => theme,
            FoundTheme::NoLetters | FoundTheme::Several(_) => {
                // What was typed is not typed anew.
                drop(self.refuse(Refusal::NoTheme { typed }));
                ticking.typing = Some(input);
                return;
            }
        };
        let id = RowId::Theme(theme);
        let place = ticking.rows.iter().position(|row| row.id == id).unwrap_or_else(|| {
            ticking.rows.push(Row { letter: None, id, tick: Tick::None, was: Tick::None, is_new: true });
            ticking.rows.len() - 1
        });
        ticking.letter_rows();
        ticking.chosen = place;
        ticking.rows[place].tick = Tick::All;
    }

    fn ticked(&mut self, ticking: &Ticking) -> Vec<Effect> {
        let all = ticking.rows.iter().filter(|row| row.tick == Tick::All);
        let (mut themes, mut municipalities) = (Vec::new(), Vec::new());
        for row in all {
            match &row.id {
                RowId::Theme(id) => themes.push(id.clone()),
                RowId::Municipality(id) => municipalities.push(id.clone()),
            }
        }
        match ticking.what {
            Ticked::Themes => {
                let new: Vec<ThemeId> = themes.clone();
                let effects = self.edit_notes(&ticking.notes, Done::Themes(themes), |note| {
                    Change::Themes(ticking.themes(&note.fields.themes))
                });
                if !effects.is_empty() {
                    self.line.vocabulary.learn_themes(self.workshop.plan(), &new);
                }
                effects
            }
            Ticked::Municipalities => {
                self.edit_notes(&ticking.notes, Done::Municipalities(municipalities), |note| {
                    Change::Municipalities(ticking.municipalities(&note.fields.municipalities))
                })
            }
        }
    }
}
