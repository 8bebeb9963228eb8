//! The export: for whom, in which languages and formats, whether an edition is given out with it, and what came
//! of it.

mod looking;
mod written;

use std::cell::Cell;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::effect::{Effect, ExportError};
use super::key::{Code, Key};
use super::layouts::to_qwerty;
use super::model::{Model, Screen};
use super::notice::Notice;
use super::overlay::Overlay;
use super::preview::Shown;
use crate::domain::event::{Body, Stream};
use crate::domain::lang::Lang;
use crate::domain::versions::Versions;
use crate::i18n::dates;
use crate::minutes::Profile;
use crate::minutes::editions::{self, CORRECTION_DAYS, Issue};
use crate::minutes::format::Format;
use crate::minutes::outline::sheets::Sheet;
use crate::minutes::several::{self, Wanted};

pub use looking::{Looked, Spot};
pub use written::{Files, Part, Written};

/// What is to be exported, before it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    pub whom: Whom,
    pub lang: Language,
    pub formats: Vec<Format>,
    /// The format that Space takes in or leaves out.
    pub format: usize,
    /// What is written beside the minutes.
    pub sheets: Vec<SheetKind>,
    /// The kind of sheet that Space takes in or leaves out.
    pub sheet: usize,
    pub giving: Giving,
    /// So many working days are left for corrections to a draft that is given out.
    pub days: u32,
    /// The line of the panel that the arrows change.
    pub row: Row,
    /// Files that are there already; to write over them has to be said.
    pub existing: Vec<PathBuf>,
    /// What is to be settled before the minutes leave; to export them all the same has to be said.
    pub to_settle: Vec<String>,
    /// What else is missing, version by version.
    pub missing: Vec<(Profile, String)>,
    /// The first version that leaves the organisers with a place that nobody has looked at.
    pub to_check: Option<(Profile, Lang)>,
    pub(super) looked: Looked,
    /// The first line of the panel that is seen where there is not room for all; the screen says how far it goes.
    pub scroll: Cell<u16>,
}

/// For whom the minutes are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Whom {
    /// All three versions.
    All,
    One(Profile),
    /// No minutes: sheets alone.
    Nobody,
}

/// A kind of sheet beside the minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SheetKind {
    /// One for each municipality.
    TakeHome,
    Opener,
    Donors,
    Interpreters,
}

impl SheetKind {
    pub const ALL: [SheetKind; 4] =
        [SheetKind::TakeHome, SheetKind::Opener, SheetKind::Donors, SheetKind::Interpreters];

    fn of(sheet: &Sheet) -> SheetKind {
        match sheet {
            Sheet::TakeHome(_) => SheetKind::TakeHome,
            Sheet::Opener => SheetKind::Opener,
            Sheet::Donors => SheetKind::Donors,
            Sheet::Interpreters => SheetKind::Interpreters,
        }
    }
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
    Sheets,
    Edition,
}

impl Row {
    pub const ALL: [Row; 5] = [Row::Profile, Row::Language, Row::Formats, Row::Sheets, Row::Edition];
}

impl Export {
    pub fn profiles(&self) -> Vec<Profile> {
        match self.whom {
            Whom::All => Profile::ALL.to_vec(),
            Whom::One(profile) => vec![profile],
            Whom::Nobody => Vec::new(),
        }
    }

    /// What is given out with it, if anything is.
    pub fn issue(&self, today: NaiveDate) -> Option<Issue> {
        match self.giving {
            _ if self.whom == Whom::Nobody => None,
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
                let one = Profile::ALL.map(Whom::One);
                let all: Vec<Whom> = [Whom::All].into_iter().chain(one).chain([Whom::Nobody]).collect();
                self.whom = turned(&all, &self.whom, steps);
                // Something has to be written.
                if self.whom == Whom::Nobody && self.sheets.is_empty() {
                    self.sheets = SheetKind::ALL.to_vec();
                }
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
            Row::Sheets => {
                let count = SheetKind::ALL.len();
                self.sheet = if steps == 1 { self.sheet + 1 } else { self.sheet + count - 1 } % count;
            }
            Row::Edition => {
                self.giving = turned(&[Giving::Nothing, Giving::Draft, Giving::Final], &self.giving, steps);
            }
        }
    }

    /// The formats of the sheets, for which not every format is made.
    pub fn sheet_formats(&self) -> Vec<Format> {
        several::sheet_formats(&self.formats)
    }

    /// Takes the chosen kind of sheet in or leaves it out; without minutes one is always left.
    fn toggle_sheet(&mut self) {
        let Some(&sheet) = SheetKind::ALL.get(self.sheet) else { return };
        match self.sheets.contains(&sheet) {
            true if self.sheets.len() == 1 && self.whom == Whom::Nobody => {}
            true => self.sheets.retain(|&known| known != sheet),
            false => {
                let all = SheetKind::ALL.into_iter();
                self.sheets = all.filter(|known| *known == sheet || self.sheets.contains(known)).collect();
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
    /// All three versions, unless one of them, or a sheet, is being looked at.
    pub(super) fn ask_about_export(&mut self) {
        let lang = if self.screen == Screen::Minutes { self.preview.lang } else { self.lang };
        let (whom, sheets) = match self.preview.shown() {
            _ if self.screen != Screen::Minutes => (Whom::All, Vec::new()),
            Shown::Sheet(sheet) => (Whom::Nobody, vec![SheetKind::of(sheet)]),
            Shown::Minutes | Shown::Changes { .. } => (Whom::One(self.preview.profile), Vec::new()),
        };
        let mut export = Export {
            whom,
            lang: Language::One(lang),
            formats: self.formats.clone(),
            format: 0,
            sheets,
            sheet: 0,
            giving: Giving::Nothing,
            days: CORRECTION_DAYS,
            row: Row::Profile,
            existing: Vec::new(),
            to_settle: Vec::new(),
            missing: Vec::new(),
            to_check: None,
            looked: Looked::default(),
            scroll: Cell::default(),
        };
        self.look_what_is_missing(&mut export);
        self.overlay = Some(Overlay::Export(export));
    }

    /// The sheets of the kinds that are chosen.
    fn sheets_of(&self, export: &Export) -> Vec<Sheet> {
        let towns =
            || self.workshop.plan().municipalities.iter().map(|town| Sheet::TakeHome(town.id.clone()));
        let of_kind = |kind: &SheetKind| match kind {
            SheetKind::TakeHome => towns().collect(),
            SheetKind::Opener => vec![Sheet::Opener],
            SheetKind::Donors => vec![Sheet::Donors],
            SheetKind::Interpreters => vec![Sheet::Interpreters],
        };
        export.sheets.iter().flat_map(of_kind).collect()
    }

    /// The languages that are chosen, each once.
    pub(super) fn langs_of(&self, export: &Export) -> Vec<Lang> {
        match export.lang {
            Language::One(lang) => vec![lang],
            Language::All => self.workshop.plan().languages.clone(),
        }
    }

    pub(super) fn key_in_export(&mut self, mut export: Export, key: Key) -> Vec<Effect> {
        const PAGE: u16 = 6;
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
        let before = (export.whom, export.lang, export.sheets.clone());
        self.look_again(&mut export);
        let rows = Row::ALL.len();
        if matches!(key.code, Code::Up | Code::Down | Code::Tab | Code::BackTab | Code::Left | Code::Right) {
            export.scroll.set(0);
        }
        match key.code {
            Code::Up | Code::BackTab => export.row = Row::ALL[(export.row as usize + rows - 1) % rows],
            Code::Down | Code::Tab => export.row = Row::ALL[(export.row as usize + 1) % rows],
            Code::PageDown => export.scroll.set(export.scroll.get().saturating_add(PAGE)),
            Code::PageUp => export.scroll.set(export.scroll.get().saturating_sub(PAGE)),
            Code::Right => export.turn(1),
            Code::Left => export.turn(2),
            Code::Char(' ') if export.row == Row::Formats => export.toggle_format(),
            Code::Char(' ') if export.row == Row::Sheets => export.toggle_sheet(),
            Code::Char('+' | '=') if export.giving == Giving::Draft => {
                export.days = (export.days + 1).min(60);
            }
            Code::Char('-' | '−') if export.giving == Giving::Draft => {
                export.days = export.days.saturating_sub(1).max(1);
            }
            Code::Enter => {
                // What may tell who spoke is looked at first.
                if export.to_check.is_some() {
                    return self.check_before_export(export);
                }
                // While something is to be settled, Enter is not enough.
                if export.to_settle.is_empty() {
                    return self.export(export, false);
                }
            }
            _ if letter == Some('y') => return self.export(export, false),
            _ => {}
        }
        if before != (export.whom, export.lang, export.sheets.clone()) {
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
            sheets: self.sheets_of(&export),
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
            files: written::by_part(&files, &self.workshop.plan().id),
            missing: export.missing,
            to_settle: export.to_settle,
            edition: issue.map(|issue| (number, issue)),
            scroll: super::help::Help::default(),
        }));
        let Some(Issue { is_final, corrections_until }) = issue else { return Vec::new() };
        let body = Body::Issue { number, is_final, corrections_until, versions };
        vec![Effect::Commit(self.record(Stream::Time, self.now, body))]
    }

    /// What an export bears without an edition being given out, and with one.
    pub fn edition_in_words(&self, export: &Export) -> String {
        let texts = &self.texts;
        if export.whom == Whom::Nobody {
            return texts.preview_no_edition();
        }
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
