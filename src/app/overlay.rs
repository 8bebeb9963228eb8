//! What lies over the screen: help, palette, a question, a choice, the export.

use std::collections::HashSet;

use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};
use tui_input::Input;

use super::attendance::Attendance;
use super::catch_up::CatchUp;
use super::checking::Checking;
use super::command::{COMMANDS, Command};
use super::exchange::ShowBoard;
use super::exporting::{Export, Written};
use super::form::Form;
use super::help::Help;
use super::history::History;
use super::links::Linking;
use super::model::Model;
use super::pasting::Paste;
use super::picking::Picking;
use super::preview::Documents;
use super::read_back::ReadBackPanel;
use super::readiness::Readiness;
use super::recap::Recap;
use super::speakers::Speakers;
use super::splitting::Splitting;
use super::ticking::Ticking;
use super::translating::Translating;
use super::words;
use crate::domain::fold::fold;
use crate::domain::ids::{ItemId, MunicipalityId, NoteId};
use crate::domain::note::{Kind, Level};

#[derive(Debug)]
pub enum Overlay {
    Help(Help),
    Palette(Palette),
    Prompt {
        ask: Ask,
        input: Input,
    },
    Choice {
        choosing: Choosing,
        chosen: usize,
    },
    Export(Export),
    Written(Written),
    Checking(Checking),
    Documents(Documents),
    Readiness(Readiness),
    CatchUp(Box<CatchUp>),
    Speakers(Speakers),
    ShowBoard(ShowBoard),
    Links(Box<Linking>),
    Recap(Recap),
    ReadBack(ReadBackPanel),
    Picking(Picking),
    Ticking(Ticking),
    Splitting(Box<Splitting>),
    Translating(Box<Translating>),
    Form(Box<Form>),
    History(History),
    Paste(Box<Paste>),
    /// Whether the words of these notes, and of those that share them, are to be erased.
    Strike(Vec<NoteId>),
    Attendance(Attendance),
    ConfirmQuit,
}

impl Overlay {
    /// The same without what is half typed in it; none where nothing else is in it.
    pub(super) fn without_text(self) -> Option<Self> {
        Some(match self {
            Overlay::Prompt { ask: Ask::Reason | Ask::AddItem | Ask::Message | Ask::Loosen(..), .. } => {
                return None;
            }
            Overlay::Ticking(ticking) if ticking.holds_words() => return None,
            Overlay::Splitting(_) | Overlay::Translating(_) | Overlay::Form(_) => return None,
            Overlay::Prompt { ask, .. } => Overlay::Prompt { ask, input: Input::default() },
            Overlay::Palette(_) => Overlay::Palette(Palette::default()),
            Overlay::Checking(mut panel) => {
                panel.rephrasing = None;
                Overlay::Checking(panel)
            }
            Overlay::Attendance(panel) => Overlay::Attendance(panel.without_text()),
            Overlay::Speakers(mut panel) => {
                panel.asking = None;
                Overlay::Speakers(panel)
            }
            other => other,
        })
    }

    /// Whether it shows, changes or asks about one of these notes.
    pub(super) fn is_about(&self, notes: &HashSet<NoteId>) -> bool {
        let about: &[NoteId] = match self {
            // What is to be settled is told by first words, of whichever notes.
            Overlay::Export(export) if !export.to_settle.is_empty() => return true,
            Overlay::Written(written) if !written.to_settle.is_empty() => return true,
            Overlay::Strike(about) | Overlay::Prompt { ask: Ask::Loosen(about, _), .. } => about,
            Overlay::Checking(Checking { rephrasing: Some(one), .. }) => std::slice::from_ref(&one.note),
            Overlay::Links(panel) => std::slice::from_ref(&panel.note),
            Overlay::Picking(picking) => &picking.notes,
            Overlay::Ticking(ticking) => &ticking.notes,
            Overlay::Splitting(splitting) => std::slice::from_ref(&splitting.note),
            Overlay::Translating(translating) => std::slice::from_ref(&translating.note),
            Overlay::Form(form) => std::slice::from_ref(&form.note),
            Overlay::History(history) => std::slice::from_ref(&history.note),
            _ => &[],
        };
        about.iter().any(|note| notes.contains(note))
    }
}

/// A question that is answered with a line.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Ask {
    /// How many minutes to add to or take from an item.
    Minutes(ItemId),
    /// How many minutes a reopened item gets.
    Reopen(ItemId),
    /// When what runs began.
    CorrectStart,
    /// What is added to the agenda, and how long it lasts.
    AddItem,
    /// At what time an item begins at the earliest.
    FixStart(ItemId),
    /// By when the day that is shown must end.
    HardEnd,
    /// Why the last hold, extension or skip was made.
    Reason,
    /// When what was left running on a past day ended.
    LeftRunning(ItemId),
    /// What the room is to read.
    Message,
    /// Why these notes may be attributed as openly as that.
    Loosen(Vec<NoteId>, Level),
}

/// What one of several is chosen for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Choosing {
    FilterKind,
    FilterMunicipality,
}

/// One of several.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Choice {
    Kind(Kind),
    Municipality(MunicipalityId),
    /// No filter.
    None,
}

impl Choosing {
    /// What can be chosen, with the letter or digit that chooses it.
    pub fn choices(self, model: &Model) -> Vec<(char, Choice)> {
        let kinds = || Kind::ALL.into_iter().map(|kind| (kind.letter(), Choice::Kind(kind)));
        let municipalities = || {
            let ids = model.workshop.plan().municipalities.iter().map(|municipality| &municipality.id);
            let letters = "123456789abcdefghijklmnopqrstuvwxyz".chars();
            letters.zip(ids).map(|(letter, id)| (letter, Choice::Municipality(id.clone())))
        };
        match self {
            Choosing::FilterKind => std::iter::once(('0', Choice::None)).chain(kinds()).collect(),
            Choosing::FilterMunicipality => {
                std::iter::once(('0', Choice::None)).chain(municipalities()).collect()
            }
        }
    }
}

/// The commands by name.
#[derive(Debug, Default)]
pub struct Palette {
    pub input: Input,
    /// Best first.
    pub found: Vec<Command>,
    pub chosen: usize,
}

impl Palette {
    /// Finds the commands whose name or explanation has the letters typed, forgiving case and
    /// accents.
    pub(super) fn search(&mut self, model: &Model) {
        // Folded, so that Latin letters find Macedonian names, and letters without accents any.
        let pattern = Pattern::parse(&fold(self.input.value()), CaseMatching::Ignore, Normalization::Smart);
        let mut matcher = Matcher::new(Config::DEFAULT);
        let mut buffer = Vec::new();
        let mut score = |text: &str| pattern.score(Utf32Str::new(&fold(text), &mut buffer), &mut matcher);
        let mut found: Vec<(u32, Command)> = Vec::new();
        for entry in COMMANDS.iter().filter(|entry| entry.works_in_workshop()) {
            let name = words::command(&model.texts, entry.command);
            let help = words::command_help(&model.texts, entry.command);
            // A match in the name counts more than one in the explanation.
            let by_name = score(&name).map(|score| score * 2 + 1);
            if let Some(score) = by_name.max(score(&help)) {
                found.push((score, entry.command));
            }
        }
        found.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
        self.found = found.into_iter().map(|(_, command)| command).collect();
        self.chosen = 0;
    }
}
