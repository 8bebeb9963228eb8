//! The arguments of all commands, as clap reads them.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};

use super::verbs::LiveArgs;
use crate::app::model::Palette;
use crate::domain::clean::clean;
use crate::domain::evaluation::Score;
use crate::domain::lang::Lang;
use crate::domain::note::Kind;
use crate::domain::profile::Profile;
use crate::i18n::Catalogue;

/// Runs an exchange between municipalities: agenda, time, notes, the room's screen and the minutes.
///
/// Without a command it opens the library. WORKSHOP may be left out where there is only one.
#[derive(Parser)]
#[command(name = "plenary", version, after_help = AFTER_HELP, disable_help_subcommand = true)]
pub struct Arguments {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Option<Command>,
}

const AFTER_HELP: &str = "\
T is an ISO 8601 instant (2023-06-13T09:17+02:00), a local time of the workshop (2023-06-13T09:17), \
or HH:MM of the workshop's day.

Exit status: 0 done, 1 refused (with the reason), 2 wrong usage, 3 a file or disk error.";

const NOTE_HELP: &str = "\
A note is written as in the capture line; all but the text may be left out:
  kind municipality: text #theme @function due DATE !level

  plenary note kumanovo-2023 \"c kum: No line in the municipal budget #funding\"
  tail -f notes.txt | plenary note kumanovo-2023 -";

const SEARCH_HELP: &str = "\
Notes are printed one a line: workshop, id, kind, municipality, text; the latest workshop first, in it the latest
note. What is off the record, withdrawn or struck is not found. Signs of the capture line narrow the search:

  plenary search budget \"#funding\" \"=open\"
  plenary search --kind action --municipality kumanovo";

#[derive(Args)]
pub struct Global {
    /// The folder with sessions/ and exports/ [env: PLENARY_WORKSPACE; else the current folder if it has sessions/]
    #[arg(long, global = true, value_name = "DIR")]
    pub workspace: Option<PathBuf>,
    /// en, fr, mk or sq [env: PLENARY_LANG; else the system's language]
    #[arg(long, global = true, value_name = "L", value_parser = lang)]
    pub lang: Option<Lang>,
}

#[derive(Subcommand)]
pub enum Command {
    /// The Kumanovo exchange, in rehearsal; nothing is kept
    Demo,
    /// Makes a workshop from a plan
    New(NewArgs),
    /// The facilitator's desk
    Open(WritingArgs),
    /// The rapporteur's desk
    Capture(WritingArgs),
    /// What the room sees, for the projector
    Room(ScreenArgs),
    /// Steers the time: start, next, hold and the like
    Live(LiveArgs),
    /// Stores a note, or many from standard input
    Note(NoteArgs),
    /// What runs, what is expected, and how far behind
    Status(StatusArgs),
    /// Writes the minutes
    Export(ExportArgs),
    /// What the evaluation forms say: how many came back, and the mean of each question
    Evaluation(EvaluationArgs),
    /// Finds notes in all workshops
    Search(SearchArgs),
    /// Writes sheets beside the minutes: for each municipality, for the next day, for donors, for interpreters
    Sheet(SheetArgs),
    /// What changed between two editions of the minutes, as a list
    Changes(ChangesArgs),
    /// Every error of a plan with line and column, the state of a workshop, or what its minutes may give away
    Check(CheckArgs),
    /// Lets places of the minutes pass that may tell who spoke
    Accept(AcceptArgs),
    /// Erases the words of a note from all files, for good
    Strike(StrikeArgs),
    /// Removes participants and authors from a workshop
    Purge(PurgeArgs),
    /// The JSON Schema of what programs read and write: plans, minutes, status, lines of the journal
    Schema(SchemaArgs),
    /// All keys of the screens
    Keys,
}

#[derive(Args)]
pub struct SchemaArgs {
    #[arg(value_enum, value_name = "plan|minutes|status|event")]
    pub of: SchemaOf,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum SchemaOf {
    /// What `plenary new` reads (plenary/plan/1)
    Plan,
    /// What `plenary export --format json` writes (plenary/minutes/1)
    Minutes,
    /// What `plenary status --json` writes (plenary/status/1)
    Status,
    /// A line of a writer's file
    Event,
}

#[derive(Args)]
pub struct NewArgs {
    /// A plan (plenary/plan/1, JSON), an internal export, or an agenda: docx, xlsx, ods, csv, ics, md, txt
    #[arg(required_unless_present = "template")]
    pub plan: Option<PathBuf>,
    /// The name of the workshop, and of its folder; the plan's id if it is left out
    #[arg(long)]
    pub id: Option<String>,
    #[command(flatten)]
    pub answers: AnswerArgs,
    /// Does not ask whether an agenda was understood rightly
    #[arg(long)]
    pub yes: bool,
    /// Writes a table to fill in instead: xlsx or csv, in the language of --lang
    #[arg(long, value_name = "FILE", conflicts_with_all = ["plan", "id", "date", "timezone", "language", "title", "encoding", "yes", "follow_up"])]
    pub template: Option<PathBuf>,
    /// The workshop before: its actions that are not done come over, to be asked for
    #[arg(long, value_name = "WORKSHOP")]
    pub follow_up: Option<String>,
}

/// What an agenda leaves open.
#[derive(Args)]
pub struct AnswerArgs {
    /// Of the days that have no date in the file, in their order
    #[arg(long, value_name = "YYYY-MM-DD", value_delimiter = ',')]
    pub date: Vec<NaiveDate>,
    /// Of the times, by its IANA name: Europe/Skopje
    #[arg(long, value_name = "ZONE")]
    pub timezone: Option<String>,
    /// Of the room; the first is that of the titles
    #[arg(long, value_name = "L", value_parser = lang, value_delimiter = ',')]
    pub language: Vec<Lang>,
    /// Of the workshop
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
    /// Of the letters of a text where they do not tell it: windows-1251, windows-1250, windows-1252, utf-16
    #[arg(long, value_name = "NAME", value_parser = encoding)]
    pub encoding: Option<&'static encoding_rs::Encoding>,
}

/// An encoding by any of its names.
fn encoding(name: &str) -> Result<&'static encoding_rs::Encoding, String> {
    let unknown =
        || "the name of an encoding, such as windows-1251, windows-1250, windows-1252 or utf-16".to_owned();
    crate::import::agenda::encoding_by_name(name).ok_or_else(unknown)
}

impl AnswerArgs {
    pub fn is_given(&self) -> bool {
        let is_said = self.timezone.is_some() || self.title.is_some() || self.encoding.is_some();
        is_said || !self.date.is_empty() || !self.language.is_empty()
    }
}

/// A screen at which notes are taken.
#[derive(Args)]
pub struct WritingArgs {
    #[command(flatten)]
    pub screen: ScreenArgs,
    /// The working group whose notes are taken: its number or name
    #[arg(long, value_name = "GROUP", value_parser = group)]
    pub group: Option<String>,
}

#[derive(Args)]
pub struct ScreenArgs {
    pub workshop: Option<String>,
    /// Who writes
    #[arg(long = "as", value_name = "NAME", value_parser = name)]
    pub person: Option<String>,
    #[arg(long, value_enum)]
    pub theme: Option<Theme>,
    /// On a copy with a clock of its own; nothing is kept
    #[arg(long)]
    pub rehearse: bool,
    /// How many times faster the rehearsal's clock goes, up to 3600; 0 is frozen, and stepped with a key
    #[arg(long, value_name = "N", requires = "rehearse", allow_hyphen_values = true)]
    pub speed: Option<String>,
    /// Where the rehearsal's clock begins, within the workshop
    #[arg(long, value_name = "T", requires = "rehearse")]
    pub from: Option<String>,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Theme {
    Dark,
    Light,
    HighContrast,
}

impl From<Theme> for Palette {
    fn from(theme: Theme) -> Self {
        match theme {
            Theme::Dark => Palette::Dark,
            Theme::Light => Palette::Light,
            Theme::HighContrast => Palette::HighContrast,
        }
    }
}

#[derive(Args)]
#[command(after_help = NOTE_HELP)]
pub struct NoteArgs {
    /// May be left out where there is only one, or named with --workshop
    #[arg(value_name = "WORKSHOP")]
    pub first: Option<String>,
    /// The note; without a text, or with -, every line of standard input is one
    #[arg(value_name = "TEXT | -")]
    pub second: Option<String>,
    /// The workshop, if it is not named before the text
    #[arg(long, short, value_name = "WORKSHOP")]
    pub workshop: Option<String>,
    /// The item that the note belongs to; else the one that runs
    #[arg(long, value_name = "ID")]
    pub item: Option<String>,
    /// The working group in which it was said: its number or name
    #[arg(long, value_name = "GROUP", value_parser = group)]
    pub group: Option<String>,
    /// Who writes
    #[arg(long = "as", value_name = "NAME", default_value = "rapporteur", value_parser = name)]
    pub person: String,
    /// When it was said; else now
    #[arg(long, value_name = "T")]
    pub at: Option<String>,
}

#[derive(Args)]
pub struct StatusArgs {
    pub workshop: Option<String>,
    /// At another instant than now
    #[arg(long, value_name = "T")]
    pub at: Option<String>,
    /// For programs (plenary/status/1)
    #[arg(long)]
    pub json: bool,
    /// Goes on: a line of JSON at every change and every second, for a second screen or a stream deck
    #[arg(long, conflicts_with = "at")]
    pub follow: bool,
}

#[derive(Args)]
pub struct ExportArgs {
    pub workshop: Option<String>,
    /// One or several
    #[arg(long, value_enum, value_delimiter = ',', default_value = "md,json")]
    pub format: Vec<Format>,
    /// For whom, one or several; beside the internal Markdown lies a picture of planned and held times
    #[arg(long, value_enum, value_delimiter = ',', default_value = "participants")]
    pub profile: Vec<ExportProfiles>,
    /// In all languages of the workshop
    #[arg(long, conflicts_with = "lang")]
    pub all_langs: bool,
    /// Gives out an edition: from then on it is known what was in it
    #[arg(long, value_enum, value_name = "STATUS")]
    pub issue: Option<Status>,
    /// Until when corrections to the draft are accepted; else for five working days
    #[arg(long, value_name = "DATE", requires = "issue")]
    pub corrections_until: Option<NaiveDate>,
    /// Who gives it out
    #[arg(long = "as", value_name = "NAME", default_value = "facilitator", value_parser = name)]
    pub person: String,
    /// A folder, or - for standard output; else exports/WORKSHOP of the workspace
    #[arg(long, value_name = "DIR | -")]
    pub out: Option<PathBuf>,
    /// Writes the Markdown by a template of your own (docs/templates.md)
    #[arg(long, value_name = "FILE")]
    pub template: Option<PathBuf>,
    /// Replaces files that are there already
    #[arg(long)]
    pub force: bool,
    /// The date that the minutes bear, also as YYYY-MM-DD; else today's
    #[arg(long, value_name = "T")]
    pub at: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Md,
    Json,
    Docx,
    Xlsx,
    Csv,
    Html,
    Ics,
}

/// A version of the minutes.
#[derive(Clone, Copy, ValueEnum)]
pub enum ExportProfile {
    Internal,
    Participants,
    Public,
}

impl From<ExportProfile> for Profile {
    fn from(profile: ExportProfile) -> Self {
        match profile {
            ExportProfile::Internal => Profile::Internal,
            ExportProfile::Participants => Profile::Participants,
            ExportProfile::Public => Profile::Public,
        }
    }
}

/// A version of the minutes, or all of them.
#[derive(Clone, Copy, ValueEnum)]
pub enum ExportProfiles {
    Internal,
    Participants,
    Public,
    /// All three
    All,
}

impl ExportProfiles {
    pub fn profiles(self) -> &'static [Profile] {
        match self {
            ExportProfiles::Internal => &[Profile::Internal],
            ExportProfiles::Participants => &[Profile::Participants],
            ExportProfiles::Public => &[Profile::Public],
            ExportProfiles::All => &Profile::ALL,
        }
    }
}

/// What an edition is given out as.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Status {
    /// Corrections are accepted for a while
    Draft,
    Final,
}

#[derive(Args)]
pub struct EvaluationArgs {
    pub workshop: Option<String>,
    /// How many forms came back
    #[arg(long, value_name = "N")]
    pub forms: u32,
    /// How many were given out
    #[arg(long, value_name = "N")]
    pub of: Option<u32>,
    /// The mean of a question on a scale from 1 to 5: useful, time, interpretation, free, one of the plan by its id, or
    /// a question in words
    #[arg(long, value_name = "QUESTION=MEAN", value_parser = super::evaluation::score)]
    pub score: Vec<Score>,
    /// What was remarked most often; once for each language
    #[arg(long, value_name = "TEXT")]
    pub remark: Vec<String>,
    /// When it was counted; else now
    #[arg(long, value_name = "T")]
    pub at: Option<String>,
    /// Who counted
    #[arg(long = "as", value_name = "NAME", default_value = "facilitator", value_parser = name)]
    pub person: String,
}

#[derive(Args)]
#[command(after_help = SEARCH_HELP)]
pub struct SearchArgs {
    /// Beginnings are enough, in any script; also what the search field of the screens takes
    #[arg(required_unless_present_any = ["kind", "municipality"])]
    pub words: Vec<String>,
    /// Only this kind of note: challenge, good_practice, … or its name or letter
    #[arg(long, value_name = "K", value_parser = super::search::kind)]
    pub kind: Option<Kind>,
    /// Only notes of this municipality: its id, or its name in any language
    #[arg(long, value_name = "M")]
    pub municipality: Option<String>,
    /// For programs (plenary/search/1)
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
pub struct ChangesArgs {
    pub workshop: Option<String>,
    /// The number of the earlier edition; else the last one from which anything changed
    #[arg(long, value_name = "N")]
    pub from: Option<u32>,
    /// The number of the later edition; else what would be exported now
    #[arg(long, value_name = "N")]
    pub to: Option<u32>,
    /// As whom it shows; what a statement said before, only the internal list tells
    #[arg(long, value_enum, default_value = "participants")]
    pub profile: ExportProfile,
}

#[derive(Args)]
pub struct SheetArgs {
    #[arg(value_enum)]
    pub kind: SheetKind,
    pub workshop: Option<String>,
    /// The municipality that takes it home: its id, or its name in any language; else one sheet for each
    #[arg(long, value_name = "M | all")]
    pub municipality: Option<String>,
    /// One or several of md, html and docx
    #[arg(long, value_enum, value_delimiter = ',', default_value = "md")]
    pub format: Vec<Format>,
    /// A folder, or - for standard output; else exports/WORKSHOP of the workspace
    #[arg(long, value_name = "DIR | -")]
    pub out: Option<PathBuf>,
    /// Replaces files that are there already
    #[arg(long)]
    pub force: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SheetKind {
    /// A municipality's commitments, practices and challenges, with who may help; for it alone
    TakeHome,
    /// What is open when the next day begins; for those who were there
    Opener,
    /// Planned and held minutes with the reasons, and attendance; for the organisers
    Donors,
    /// Agenda, names and words in the languages of the room; no notes
    Interpreters,
}

#[derive(Args)]
pub struct CheckArgs {
    /// A plan, or the name of a workshop
    #[arg(value_name = "FILE | WORKSHOP")]
    pub subject: Option<String>,
    /// Lists what may tell who spoke in the minutes of a workshop, in the language of --lang
    #[arg(long, value_enum)]
    pub profile: Option<ExportProfile>,
}

#[derive(Args)]
#[command(override_usage = "plenary accept [OPTIONS] --profile <PROFILE> [WORKSHOP] <FINDING>...")]
pub struct AcceptArgs {
    /// The workshop, unless there is only one, and what `plenary check --profile` calls the places
    #[arg(value_name = "WORKSHOP | FINDING", required = true)]
    pub names: Vec<String>,
    /// In the minutes for whom
    #[arg(long, value_enum)]
    pub profile: ExportProfile,
    /// No longer lets them pass
    #[arg(long)]
    pub take_back: bool,
    /// Who does it
    #[arg(long = "as", value_name = "NAME", default_value = "rapporteur", value_parser = name)]
    pub person: String,
}

#[derive(Args)]
#[command(override_usage = "plenary strike [OPTIONS] [WORKSHOP] <NOTE>")]
pub struct StrikeArgs {
    /// May be left out where there is only one
    #[arg(value_name = "WORKSHOP")]
    pub first: String,
    /// The id of the note, as `plenary note` printed it
    #[arg(value_name = "NOTE")]
    pub second: Option<String>,
    /// Does not ask
    #[arg(long)]
    pub yes: bool,
    /// Who does it
    #[arg(long = "as", value_name = "NAME", default_value = "facilitator", value_parser = name)]
    pub person: String,
}

#[derive(Args)]
pub struct PurgeArgs {
    pub workshop: Option<String>,
    /// Does not ask
    #[arg(long)]
    pub yes: bool,
}

fn lang(given: &str) -> Result<Lang, String> {
    given.parse().map_err(|_| Catalogue::load(Lang::En).cli_unknown_language(given))
}

/// A person's name or function, on one line and with nothing in it that a terminal obeys.
pub fn name(given: &str) -> Result<String, String> {
    const LONGEST: usize = 100;
    let cleaned = clean(given);
    let name = cleaned.text.trim();
    match name.chars().count() {
        0 => Err("a name has at least one letter".to_owned()),
        LONGEST.. => Err(format!("a name has fewer than {LONGEST} letters")),
        _ => Ok(name.to_owned()),
    }
}

/// A group's number or name, as short as those of the plan.
fn group(given: &str) -> Result<String, String> {
    const LONGEST: usize = 20;
    match name(given)? {
        group if group.chars().count() > LONGEST => Err(format!("a group has at most {LONGEST} letters")),
        group => Ok(group),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_arguments_contradict_each_other_nowhere() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn a_name_is_one_clean_line() {
        assert_eq!(name(" Ана\u{1b}[2J\n2 "), Ok("Ана[2J 2".to_owned()));
        assert!(name(" \u{7} ").is_err() && name(&"x".repeat(100)).is_err());
    }
}
