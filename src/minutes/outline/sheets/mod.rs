//! Documents beside the minutes that are each made for one hand: what a municipality takes home, how the next
//! day is opened, what a donor asks for, what the interpreters need.
//!
//! They are made of minutes that are redacted already, and know no other way to a note.

mod donors;
mod interpreters;
mod opener;
mod take_home;

use crate::domain::exchange::{Pair, pairs};
use crate::domain::ids::MunicipalityId;
use crate::domain::workshop::Workshop;
use crate::i18n::{Catalogue, dates};
use crate::minutes::{Minutes, Options, Profile};

use super::front::named;
use super::line::GAP;
use super::{Block, Document, Line, Section, Words};

/// What a sheet is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Sheet {
    /// For one municipality alone: all that it said itself, and of others what they released.
    TakeHome(MunicipalityId),
    /// What a day begins with, as everybody who was there may know it.
    Opener,
    /// Planned and held minutes with their reasons, and who was there; for the organisers.
    Donors,
    /// Agenda and names in the languages of the room side by side; nothing that was noted.
    Interpreters,
}

impl Sheet {
    /// The name on the command line and in the names of files.
    pub fn name(&self) -> &'static str {
        match self {
            Sheet::TakeHome(_) => "take-home",
            Sheet::Opener => "opener",
            Sheet::Donors => "donors",
            Sheet::Interpreters => "interpreters",
        }
    }
}

/// What sheets are made of: the minutes for the organisers and for those who were there.
pub struct Material<'a> {
    workshop: &'a Workshop,
    /// For the organisers: of these only what is its own municipality's stands in a sheet that leaves them.
    own: Minutes<'a>,
    /// For those who were there.
    shown: Minutes<'a>,
    pairs: Vec<Pair>,
}

impl<'a> Material<'a> {
    /// In the language of the catalogue.
    pub fn of(workshop: &'a Workshop, words: &'a Catalogue) -> Self {
        let minutes = |profile| Minutes::of(workshop, &Options::new(profile), words);
        Self {
            workshop,
            own: minutes(Profile::Internal),
            shown: minutes(Profile::Participants),
            pairs: pairs(workshop),
        }
    }

    /// Lays a sheet out. The same workshop gives the same sheet.
    pub fn document<'m>(&'m self, sheet: &'m Sheet) -> Document<'m> {
        match sheet {
            Sheet::TakeHome(town) => take_home::document(self, town),
            Sheet::Opener => opener::document(self),
            Sheet::Donors => donors::document(self),
            Sheet::Interpreters => interpreters::document(self),
        }
    }

    /// What windows and the foot of a page call a sheet: the event, and what it is for.
    pub fn name(&self, document: &Document<'_>) -> String {
        let event = self.shown.plan().short_title().get(self.shown.lang());
        self.shown.words().minutes_page_name(event, document.title.to_string())
    }

    /// `kumanovo-2023.take-home.struga.mk.md`
    pub fn file_name(&self, sheet: &Sheet, extension: &str) -> String {
        let (id, lang) = (&self.shown.plan().id, self.shown.lang());
        match sheet {
            Sheet::TakeHome(town) => format!("{id}.{}.{}.{lang}.{extension}", sheet.name(), file_part(town)),
            _ => format!("{id}.{}.{lang}.{extension}", sheet.name()),
        }
    }

    /// A sheet without its sections yet.
    fn begun(&self, title: String, circulation: String) -> Document<'_> {
        let (plan, words, lang) = (self.shown.plan(), self.shown.words(), self.shown.lang());
        let days: Vec<_> = plan.days.iter().map(|day| day.date).collect();
        let days = dates::range(words, &days);
        let when = match &plan.place {
            Some(place) => {
                let city = Line::plain(named(plan, &place.city, lang));
                Line::filled(&words.minutes_place_and_days(GAP, days), city)
            }
            None => Line::plain(days),
        };
        Document {
            title: Words::from(title),
            subtitle: Line::strong(Words::in_lang(plan.title.found(lang))).then(" – ").then_line(when),
            notice: plan.banner.as_ref().map(|banner| Words::in_lang(banner.found(lang))),
            head: vec![(words.minutes_label_circulation(), Line::plain(circulation))],
            ..Document::default()
        }
    }
}

/// An id as a part of a file's name: ids of municipalities may have any sign.
fn file_part(town: &MunicipalityId) -> String {
    let safe = |sign: char| if sign.is_alphanumeric() || matches!(sign, '-' | '_') { sign } else { '_' };
    town.as_str().chars().map(safe).collect()
}

/// The sections of which something is to be said.
fn filled<'m>(parts: impl IntoIterator<Item = (String, Vec<Block<'m>>)>) -> Vec<Section<'m>> {
    let parts = parts.into_iter().filter(|(_, blocks)| !blocks.is_empty());
    parts.map(|(heading, blocks)| Section { heading, blocks }).collect()
}
