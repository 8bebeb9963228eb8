//! What has to be looked at before an export: what is missing in each version, and the places that may tell who
//! spoke, in every version and language that is chosen.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use compact_str::CompactString;

use super::{Export, SheetKind};
use crate::app::model::Model;
use crate::app::preview::Open;
use crate::app::words;
use crate::domain::ids::NoteId;
use crate::domain::lang::Lang;
use crate::i18n::Catalogue;
use crate::minutes::leaks::{self, Finding};
use crate::minutes::{Minutes, Options, Profile};

/// What was found in the versions that were chosen so far, as long as nothing changes in the workshop.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Looked {
    state: (u64, u64),
    versions: Vec<((Profile, Lang), Found)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Found {
    open: Open,
    places: Vec<Doubtful>,
}

/// A doubtful place of a version.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Doubtful {
    spot: Spot,
    /// What an acceptance is kept under.
    name: CompactString,
    is_accepted: bool,
}

/// A doubtful place, the same in every language that shows the same text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Spot(Option<NoteId>, u64);

impl Spot {
    pub fn of(finding: &Finding<'_>) -> Spot {
        let mut hash = DefaultHasher::new();
        (finding.rule, finding.place, finding.text, finding.span.start, finding.span.end).hash(&mut hash);
        Spot(finding.source.note(), hash.finish())
    }
}

impl Export {
    /// The names of a place in the versions for these readers in these languages.
    pub(in crate::app) fn names_of(
        &self,
        spot: Spot,
        profile: Profile,
        langs: &[Lang],
    ) -> Vec<CompactString> {
        let versions = self.looked.versions.iter();
        let versions = versions.filter(|((of, lang), _)| *of == profile && langs.contains(lang));
        let places = versions.flat_map(|(_, found)| &found.places);
        places.filter(|place| place.spot == spot).map(|place| place.name.clone()).collect()
    }

    /// Whose version has to be looked at: the sheets for municipalities and for the next day show what the
    /// participants' version shows.
    fn profiles_to_look_at(&self) -> Vec<Profile> {
        let mut profiles = self.profiles();
        let leaves = |sheet: &SheetKind| matches!(sheet, SheetKind::TakeHome | SheetKind::Opener);
        if self.sheets.iter().any(leaves) && !profiles.contains(&Profile::Participants) {
            profiles.push(Profile::Participants);
        }
        profiles
    }
}

impl Model {
    /// What is missing in each version, and the first version and language with a place that may tell who spoke.
    /// What several languages show in the same words counts once.
    pub(super) fn look_what_is_missing(&self, export: &mut Export) {
        let langs = self.langs_of(export);
        export.missing.clear();
        export.to_check = None;
        let mut looked = std::mem::take(&mut export.looked);
        let state = self.state_of_notes();
        if looked.state != state {
            looked = Looked { state, versions: Vec::new() };
        }
        for profile in export.profiles_to_look_at() {
            let mut places: HashSet<Spot> = HashSet::new();
            let mut told: Vec<String> = Vec::new();
            for (index, &lang) in langs.iter().enumerate() {
                let found = self.look_at(&mut looked, profile, lang);
                let open = found.places.iter().filter(|place| !place.is_accepted).map(|place| place.spot);
                let known = places.len();
                places.extend(open);
                // What an earlier language shows is gone through there.
                if places.len() > known {
                    export.to_check.get_or_insert((profile, lang));
                }
                let open = &found.open;
                // Questions are told by their words. Owners, dates and quotations are the same in every language.
                let open = match index {
                    0 => Open { questions: 0, ..open.clone() },
                    _ => Open { needs_translation: open.needs_translation, ..Open::default() },
                };
                let several = langs.len() > 1;
                let translations = Open { needs_translation: open.needs_translation, ..Open::default() };
                let rest =
                    Open { needs_translation: if several { 0 } else { open.needs_translation }, ..open };
                told.extend(rest.counted(&self.texts));
                if several {
                    let counted = translations.counted(&self.texts).into_iter();
                    let lang = lang.code().to_uppercase();
                    told.extend(counted.map(|counted| self.texts.preview_missing_in(&lang, counted)));
                }
            }
            if !places.is_empty() {
                told.insert(0, self.texts.preview_places(places.len()));
            }
            if !told.is_empty() {
                export.missing.push((profile, told.join(" · ")));
            }
        }
        export.looked = looked;
        export.to_settle = match export.profiles().is_empty() {
            true => Vec::new(),
            false => {
                let questions = words::questions_to_close(&self.texts, &self.workshop);
                questions.into_iter().chain(words::actions_to_answer(&self.texts, &self.workshop)).collect()
            }
        };
    }

    /// Changes whenever something is noted or pressed.
    fn state_of_notes(&self) -> (u64, u64) {
        (self.workshop.notes().revision(), self.workshop.time_revision())
    }

    /// Looks anew where something changed since.
    pub(in crate::app) fn look_again(&self, export: &mut Export) {
        if export.looked.state != self.state_of_notes() {
            self.look_what_is_missing(export);
        }
    }

    fn look_at<'l>(&self, looked: &'l mut Looked, profile: Profile, lang: Lang) -> &'l Found {
        let known = looked.versions.iter().position(|(version, _)| *version == (profile, lang));
        let at = known.unwrap_or_else(|| {
            let words = Catalogue::load(lang);
            let minutes = Minutes::of(&self.workshop, &Options::new(profile), &words);
            let findings = leaks::findings(&minutes);
            let places = findings.iter().map(|finding| Doubtful {
                spot: Spot::of(finding),
                name: finding.name.clone(),
                is_accepted: finding.is_accepted,
            });
            let found = Found { open: Open::of(&minutes), places: places.collect() };
            looked.versions.push(((profile, lang), found));
            looked.versions.len() - 1
        });
        &looked.versions[at].1
    }
}
