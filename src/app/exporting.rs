//! The export: for whom, in which languages and formats, whether an edition is given out with it, and what came
//! of it.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::effect::{Effect, ExportError};
use super::help::Help;
use super::key::{Code, Key};
use super::layouts::to_qwerty;
use super::model::{Model, Screen};
use super::notice::Notice;
use super::overlay::Overlay;
use super::preview::Open;
use super::words;
use crate::domain::event::{Body, Stream};
use crate::domain::lang::Lang;
use crate::domain::versions::Versions;
use crate::i18n::{Catalogue, dates};
use crate::minutes::editions::{self, CORRECTION_DAYS, Issue};
use crate::minutes::format::Format;
use crate::minutes::several::Wanted;
use crate::minutes::{Minutes, Options, Profile};

/// What is to be exported, before it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// None for all three.
    pub profile: Option<Profile>,
    pub lang: Language,
    pub formats: Vec<Format>,
    /// The format that Space takes in or leaves out.
    pub format: usize,
    pub giving: Giving,
    /// So many working days are left for corrections to a draft that is given out.
    pub days: u32,
    /// The line of the panel that the arrows change.
    pub row: Row,
    /// Files that are there already; to write over them has to be said.
    pub existing: Vec<PathBuf>,
    /// What is to be settled before the final minutes; to export a draft all the same has to be said.
    pub to_settle: Option<String>,
    /// What else is missing, version by version.
    pub missing: Vec<(Profile, String)>,
    /// The first version that leaves the organisers with a place that nobody has looked at.
    pub to_check: Option<Profile>,
}

/// In which language the minutes are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    One(Lang),
    /// Those of the workshop.
    All,
}

/// Whether an edition is given out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Giving {
    Nothing,
    Draft,
    Final,
}

/// A line of the panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Row {
    Profile,
    Language,
    Formats,
    Edition,
}

impl Row {
    pub const ALL: [Row; 4] = [Row::Profile, Row::Language, Row::Formats, Row::Edition];
}

/// The files of a version: what the names of some begin with, and how they end.
pub type Files = Vec<(String, Vec<String>)>;

/// What was written, until somebody has read it.
#[derive(Debug)]
pub struct Written {
    pub folder: PathBuf,
    /// By version.
    pub files: Vec<(Profile, Files)>,
    pub count: usize,
    /// What is missing, version by version.
    pub missing: Vec<(Profile, String)>,
    pub to_settle: Option<String>,
    /// The edition that was given out.
    pub edition: Option<(u32, Issue)>,
    pub scroll: Help,
}

impl Export {
    pub fn profiles(&self) -> Vec<Profile> {
        self.profile.map_or_else(|| Profile::ALL.to_vec(), |profile| vec![profile])
    }

    /// What is given out with it, if anything is.
    pub fn issue(&self, today: NaiveDate) -> Option<Issue> {
        match self.giving {
            Giving::Nothing => None,
            Giving::Draft => Some(Issue {
                is_final: false,
                corrections_until: Some(editions::working_days_after(today, self.days)),
            }),
            Giving::Final => Some(Issue::of_final()),
        }
    }

    fn turn(&mut self, steps: usize) {
        match self.row {
            Row::Profile => {
                let all = [None, Some(Profile::Internal), Some(Profile::Participants), Some(Profile::Public)];
                self.profile = turned(&all, &self.profile, steps);
            }
            Row::Language => {
                let mut all = vec![Language::All];
                all.extend(Lang::ALL.map(Language::One));
                self.lang = turned(&all, &self.lang, steps);
            }
            Row::Formats => {
                let count = Format::ALL.len();
                self.format = if steps == 1 { self.format + 1 } else { self.format + count - 1 } % count;
            }
            Row::Edition => {
                self.giving = turned(&[Giving::Nothing, Giving::Draft, Giving::Final], &self.giving, steps);
            }
        }
    }

    /// Takes the chosen format in or leaves it out; one is always left.
    fn toggle_format(&mut self) {
        let Some(&format) = Format::ALL.get(self.format) else { return };
        match self.formats.contains(&format) {
            true if self.formats.len() == 1 => {}
            true => self.formats.retain(|&known| known != format),
            false => {
                self.formats = Format::ALL
                    .into_iter()
                    .filter(|known| *known == format || self.formats.contains(known))
                    .collect();
            }
        }
    }
}

/// What stands so many steps further, or one before where there are two.
fn turned<T: Clone + PartialEq>(all: &[T], chosen: &T, steps: usize) -> T {
    let at = all.iter().position(|one| one == chosen).unwrap_or_default();
    let steps = if steps == 1 { 1 } else { all.len() - 1 };
    all[(at + steps) % all.len()].clone()
}

/// What is written when nobody chose: to be read, for programs, and to be edited.
pub(super) fn usual_formats() -> Vec<Format> {
    vec![Format::Markdown, Format::Json, Format::Docx]
}

impl Model {
    /// All three versions, unless one of them is being looked at.
    pub(super) fn ask_about_export(&mut self) {
        let (profile, lang) = match self.screen {
            Screen::Minutes => (Some(self.preview.profile), self.preview.lang),
            _ => (None, self.lang),
        };
        let mut export = Export {
            profile,
            lang: Language::One(lang),
            formats: self.formats.clone(),
            format: 0,
            giving: Giving::Nothing,
            days: CORRECTION_DAYS,
            row: Row::Profile,
            existing: Vec::new(),
            to_settle: words::questions_to_close(&self.texts, &self.workshop),
            missing: Vec::new(),
            to_check: None,
        };
        self.look_what_is_missing(&mut export);
        self.overlay = Some(Overlay::Export(export));
    }

    fn langs_of(&self, export: &Export) -> Vec<Lang> {
        match export.lang {
            Language::One(lang) => vec![lang],
            Language::All => self.workshop.plan().languages.clone(),
        }
    }

    /// What is missing in each version, and whether something in it may tell who spoke; of several languages in
    /// the first.
    fn look_what_is_missing(&self, export: &mut Export) {
        let lang = self.langs_of(export).first().copied().unwrap_or(self.lang);
        let words = Catalogue::load(lang);
        export.missing.clear();
        export.to_check = None;
        for profile in export.profiles() {
            let minutes = Minutes::of(&self.workshop, &Options::new(profile), &words);
            // Questions are told by their words.
            let mut told = Open { questions: 0, ..Open::of(&minutes) }.counted(&self.texts);
            let places = minutes.leaks().open;
            if places > 0 {
                told.insert(0, self.texts.preview_places(places));
                export.to_check.get_or_insert(profile);
            }
            if !told.is_empty() {
                export.missing.push((profile, told.join(" · ")));
            }
        }
    }

    pub(super) fn key_in_export(&mut self, mut export: Export, key: Key) -> Vec<Effect> {
        let letter = match key.code {
            Code::Char(letter) => Some(to_qwerty(letter)),
            _ => None,
        };
        if !export.existing.is_empty() {
            match letter {
                Some('y') => return self.export(export, true),
                Some('n') => export.existing.clear(),
                _ => {}
            }
            self.overlay = Some(Overlay::Export(export));
            return Vec::new();
        }
        let before = (export.profile, export.lang);
        let rows = Row::ALL.len();
        match key.code {
            Code::Up | Code::BackTab => export.row = Row::ALL[(export.row as usize + rows - 1) % rows],
            Code::Down | Code::Tab => export.row = Row::ALL[(export.row as usize + 1) % rows],
            Code::Right => export.turn(1),
            Code::Left => export.turn(2),
            Code::Char(' ') if export.row == Row::Formats => export.toggle_format(),
            Code::Char('+' | '=') if export.giving == Giving::Draft => {
                export.days = (export.days + 1).min(60);
            }
            Code::Char('-' | '−') if export.giving == Giving::Draft => {
                export.days = export.days.saturating_sub(1).max(1);
            }
            Code::Enter => {
                // What may tell who spoke is looked at first.
                if let Some(profile) = export.to_check {
                    let lang = self.langs_of(&export).first().copied().unwrap_or(self.lang);
                    return self.check_before_export(profile, lang);
                }
                // While something is to be settled, Enter is not enough.
                if export.to_settle.is_none() {
                    return self.export(export, false);
                }
            }
            _ if letter == Some('y') => return self.export(export, false),
            _ => {}
        }
        if before != (export.profile, export.lang) {
            self.look_what_is_missing(&mut export);
        }
        self.overlay = Some(Overlay::Export(export));
        Vec::new()
    }

    fn export(&mut self, export: Export, overwrite: bool) -> Vec<Effect> {
        self.formats.clone_from(&export.formats);
        let wanted = Wanted {
            profiles: export.profiles(),
            langs: self.langs_of(&export),
            formats: export.formats.clone(),
        };
        let issue = export.issue(self.today());
        self.overlay = Some(Overlay::Export(export));
        vec![Effect::Export { wanted, issue, overwrite, today: self.today() }]
    }

    /// The files are there: if an edition was given out with them, that is kept.
    pub(super) fn exported(&mut self, result: Result<Vec<PathBuf>, ExportError>) -> Vec<Effect> {
        let files = match result {
            Ok(files) => files,
            Err(ExportError::Failed(reason)) => {
                self.overlay = None;
                self.notice = Some(Notice::ExportFailed { reason });
                return Vec::new();
            }
            Err(ExportError::Exists(existing)) => {
                if let Some(Overlay::Export(export)) = &mut self.overlay {
                    export.existing = existing;
                }
                return Vec::new();
            }
        };
        let Some(Overlay::Export(export)) = self.overlay.take() else { return Vec::new() };
        let issue = export.issue(self.today());
        let versions = Versions::of(&export.profiles(), &self.langs_of(&export));
        let number = self.workshop.issuing().next_number();
        self.overlay = Some(Overlay::Written(Written {
            folder: files.first().and_then(|file| file.parent()).map(Path::to_owned).unwrap_or_default(),
            count: files.len(),
            files: by_version(&files, &export.profiles()),
            missing: export.missing,
            to_settle: export.to_settle,
            edition: issue.map(|issue| (number, issue)),
            scroll: Help::default(),
        }));
        let Some(Issue { is_final, corrections_until }) = issue else { return Vec::new() };
        let body = Body::Issue { number, is_final, corrections_until, versions };
        vec![Effect::Commit(self.record(Stream::Time, self.now, body))]
    }

    /// What an export bears without an edition being given out, and with one.
    pub fn edition_in_words(&self, export: &Export) -> String {
        let texts = &self.texts;
        let next = self.workshop.issuing().next_number();
        let date = |date| dates::full(self.lang, date);
        match (export.issue(self.today()), editions::current(&self.workshop)) {
            (Some(Issue { corrections_until: Some(until), .. }), _) => {
                texts.preview_give_draft(next, date(until))
            }
            (Some(_), _) => texts.preview_give_final(next),
            (None, Some(edition)) => {
                let of = date(self.workshop.plan().local(edition.at).date_naive());
                match edition.is_final {
                    true => texts.preview_as_given_final(edition.number, of),
                    false => texts.preview_as_given_draft(edition.number, of),
                }
            }
            (None, None) => texts.preview_not_given_out(next),
        }
    }
}

/// The names of files without what they share: `k.participants.en`, and `md`, `json`.
fn by_version(files: &[PathBuf], profiles: &[Profile]) -> Vec<(Profile, Files)> {
    let names: Vec<String> = files
        .iter()
        .filter_map(|file| file.file_name())
        .map(|name| name.to_string_lossy().into_owned())
        .collect();
    let of = |profile: Profile| {
        let mark = format!(".{profile}.");
        let mut groups = Files::new();
        for name in names.iter().filter(|name| name.contains(&mark)) {
            let from = name.find(&mark).map_or(0, |at| at + mark.len());
            let end = name[from..].find('.').map_or(name.len(), |at| from + at);
            let (stem, rest) = (&name[..end], name[end..].trim_start_matches('.').to_owned());
            match groups.last_mut().filter(|(known, _)| known == stem) {
                Some((_, ends)) => ends.push(rest),
                None => groups.push((stem.to_owned(), vec![rest])),
            }
        }
        (profile, groups)
    };
    profiles.iter().copied().map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_told_by_version_and_what_they_share_once() {
        let names = ["k.internal.en.md", "k.internal.en.timeline.svg", "k.public.en.md", "k.public.mk.md"];
        let files = names.map(|name| Path::new("exports/k").join(name));
        let told = by_version(&files, &[Profile::Internal, Profile::Public]);
        let ends = |ends: &[&str]| ends.iter().map(|&end| end.to_owned()).collect::<Vec<_>>();
        assert_eq!(
            told[0],
            (Profile::Internal, vec![("k.internal.en".into(), ends(&["md", "timeline.svg"]))])
        );
        assert_eq!(told[1].1, [("k.public.en".into(), ends(&["md"])), ("k.public.mk".into(), ends(&["md"]))]);
    }
}
