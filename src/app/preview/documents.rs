//! What the screen of the minutes shows beside them: what changed between two editions, and the sheets.

use super::elements::{self, Content};
use super::{Open, Place};
use crate::app::effect::Effect;
use crate::app::key::{Code, Key};
use crate::app::model::Model;
use crate::app::overlay::Overlay;
use crate::app::words;
use crate::domain::issuing::Edition;
use crate::domain::stamp::Order;
use crate::i18n::Catalogue;
use crate::minutes::changes::{self, Changes};
use crate::minutes::outline::sheets::{Material, Sheet};
use crate::minutes::{Minutes, Options};

/// A document that the screen can show.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Shown {
    #[default]
    Minutes,
    /// What changed since an edition, up to another or up to now.
    Changes {
        from: Order,
        to: Option<Order>,
    },
    Sheet(Sheet),
}

/// The choice of a document while it is open.
#[derive(Debug)]
pub struct Documents {
    pub chosen: usize,
}

impl Documents {
    /// What can be chosen, with the letter or digit that chooses it: the minutes, the changes from the newest edition
    /// on, the sheets.
    pub fn choices(model: &Model) -> Vec<(Option<char>, Shown)> {
        let editions = model.workshop.issuing().editions();
        let now = editions.iter().rev().map(|from| Shown::Changes { from: from.order, to: None });
        let between = editions.iter().enumerate().rev().flat_map(|(place, to)| {
            let before = editions[..place].iter().rev();
            before.map(|from| Shown::Changes { from: from.order, to: Some(to.order) })
        });
        let sheets = sheets(model).into_iter().map(Shown::Sheet);
        let all = std::iter::once(Shown::Minutes).chain(now).chain(between).chain(sheets);
        let letters = "123456789abcdefghijklmnopqrstuvwxyz".chars().map(Some).chain(std::iter::repeat(None));
        letters.zip(all).collect()
    }
}

/// All sheets, those for everybody first.
fn sheets(model: &Model) -> Vec<Sheet> {
    let towns = model.workshop.plan().municipalities.iter().map(|town| Sheet::TakeHome(town.id.clone()));
    [Sheet::Opener, Sheet::Interpreters, Sheet::Donors].into_iter().chain(towns).collect()
}

/// A document in a few words of the screen.
pub fn name(model: &Model, shown: &Shown) -> String {
    let texts = &model.texts;
    let issuing = model.workshop.issuing();
    let edition =
        |order: Order| issuing.edition(order).map(|edition| short(texts, edition)).unwrap_or_default();
    match shown {
        Shown::Minutes => texts.command_preview(),
        Shown::Changes { from, to } => {
            let to = to.map_or_else(|| texts.preview_changes_now(), edition);
            texts.preview_changes(edition(*from), to)
        }
        Shown::Sheet(sheet) => sheet_name(model, sheet),
    }
}

fn sheet_name(model: &Model, sheet: &Sheet) -> String {
    let texts = &model.texts;
    match sheet {
        Sheet::TakeHome(town) => {
            texts.sheet_take_home(words::municipality(texts, model.workshop.plan(), town))
        }
        Sheet::Opener => texts.preview_sheet_opener(),
        Sheet::Donors => texts.sheet_donors(),
        Sheet::Interpreters => texts.sheet_interpreters(),
    }
}

fn short(texts: &Catalogue, edition: &Edition) -> String {
    match edition.is_final {
        true => texts.preview_final(edition.number),
        false => texts.preview_draft(edition.number),
    }
}

impl Model {
    pub(in crate::app) fn choose_document(&mut self) -> Vec<Effect> {
        let choices = Documents::choices(self);
        let present = choices.iter().position(|(_, shown)| *shown == self.preview.shown);
        self.overlay = Some(Overlay::Documents(Documents { chosen: present.unwrap_or_default() }));
        Vec::new()
    }

    pub(in crate::app) fn key_in_documents(&mut self, mut panel: Documents, key: Key) -> Vec<Effect> {
        let choices = Documents::choices(self);
        let last = choices.len().saturating_sub(1);
        match key.code {
            Code::Up => panel.chosen = panel.chosen.saturating_sub(1),
            Code::Down => panel.chosen = (panel.chosen + 1).min(last),
            Code::Home => panel.chosen = 0,
            Code::End => panel.chosen = last,
            Code::Enter => {
                if let Some((_, shown)) = choices.into_iter().nth(panel.chosen) {
                    self.preview.show(shown);
                    return Vec::new();
                }
            }
            Code::Char(letter) => {
                let letter = Some(crate::app::layouts::to_qwerty(letter));
                if let Some((_, shown)) = choices.into_iter().find(|(known, _)| *known == letter) {
                    self.preview.show(shown);
                    return Vec::new();
                }
            }
            _ => {}
        }
        self.overlay = Some(Overlay::Documents(panel));
        Vec::new()
    }

    /// The sheet before or after the one that is shown.
    pub(super) fn other_sheet(&mut self, steps: usize) {
        let sheets = sheets(self);
        let Shown::Sheet(shown) = &self.preview.shown else { return };
        let at = sheets.iter().position(|sheet| sheet == shown).unwrap_or_default();
        let steps = if steps == 1 { 1 } else { sheets.len() - 1 };
        let next = sheets[(at + steps) % sheets.len()].clone();
        self.preview.show(Shown::Sheet(next));
    }

    /// The changes as a document; none where the edition was taken back.
    pub(super) fn content_of_changes(
        &self,
        words: &Catalogue,
        from: Order,
        to: Option<Order>,
    ) -> Option<Content> {
        let workshop = &self.workshop;
        let issuing = workshop.issuing();
        let from = issuing.edition(from)?;
        let to = to.map(|to| issuing.edition(to).ok_or(())).transpose().ok()?;
        let profile = self.preview.profile;
        let after = to.map(|to| workshop.as_of(to.order));
        let later = match (to, &after) {
            (Some(to), Some(after)) => Minutes::of(after, &Options::of_edition(workshop, profile, to), words),
            _ => Minutes::of(workshop, &Options::new(profile), words),
        };
        let changes = Changes::since(from, &later, workshop);
        Some(elements::of_document(
            &changes::document(&later, &changes, to.is_some()),
            words,
            &Open::default(),
        ))
    }

    pub(super) fn content_of_sheet(&self, words: &Catalogue, sheet: &Sheet) -> Content {
        let material = Material::of(&self.workshop, words);
        elements::of_document(&material.document(sheet), words, &Open::default())
    }
}

impl super::Preview {
    /// Shows a document from its beginning.
    pub(in crate::app) fn show(&mut self, shown: Shown) {
        if self.shown != shown {
            self.shown = shown;
            self.place = Place::default();
            self.marked = None;
            self.content = Content::default();
        }
    }
}
