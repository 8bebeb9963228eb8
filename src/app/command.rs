//! The one table of commands. Footer, help, palette, `plenary keys` and the keymap are read from
//! it, so that a key cannot be shown and not work, or work and not be shown.

use super::key::{Code, Key};

/// What can be asked of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    // Time.
    Next,
    Start,
    End,
    Hold,
    Reason,
    Extend,
    Shorten,
    Minutes,
    CatchUp,
    Skip,
    Reopen,
    Restart,
    CorrectStart,
    MoveUp,
    MoveDown,
    SegmentNext,
    SegmentPrevious,
    Speakers,
    LetPass,
    Consecutive,
    Undo,
    Redo,
    // The agenda.
    PlanView,
    AddItem,
    OtherPlace,
    Park,
    FixStart,
    HardEnd,
    EndDay,
    Publish,
    // Where to type and look.
    FocusLine,
    FocusNotes,
    FocusAgenda,
    OtherDay,
    Up,
    Down,
    PageUp,
    PageDown,
    First,
    Last,
    // Notes.
    Send,
    Complete,
    Editor,
    EditNote,
    ChangeKind,
    ChangeMunicipality,
    Stricter,
    DeleteNote,
    Release,
    FilterKind,
    FilterMunicipality,
    FilterClear,
    Scope,
    Search,
    SearchDone,
    Mark,
    DetailUp,
    DetailDown,
    MarkUp,
    MarkDown,
    Important,
    Verbatim,
    Retag,
    ChangeLevel,
    MoveNote,
    Merge,
    Split,
    Translate,
    Fields,
    Status,
    History,
    RapidEntry,
    // The exchange.
    Link,
    ReadBack,
    Attendance,
    Exchange,
    Recap,
    MatchesBoard,
    UnansweredBoard,
    ThemesBoard,
    KindsBoard,
    BalanceBoard,
    ActionsBoard,
    QuestionsBoard,
    CardsBoard,
    GapsBoard,
    BoardNext,
    BoardPrevious,
    Left,
    Right,
    OpenCell,
    ShowBoard,
    // The minutes.
    Preview,
    PreviewProfile,
    PreviewProfileBack,
    PreviewLanguage,
    PreviewDocument,
    PreviewSection,
    PreviewSectionBack,
    NextOpen,
    LeakCheck,
    // The room and confidentiality.
    OffRecord,
    Strike,
    ShowMessages,
    Curtain,
    Message,
    HideTimes,
    Wall,
    RoomView,
    CaptureView,
    Timeline,
    // The program.
    Export,
    Readiness,
    Language,
    Theme,
    Palette,
    Help,
    Redraw,
    Suspend,
    Cancel,
    Quit,
    // The clock of a rehearsal.
    StepTime,
    Freeze,
    Faster,
    Slower,
    // The list of workshops.
    Open,
    New,
    Demo,
}

/// Where the keys of a person go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Focus {
    Agenda,
    Notes,
    /// The capture line: letters are text.
    Line,
    /// The editor of longer notes: letters are text.
    Editor,
    /// The room's screen.
    Room,
    /// The bars of planned and held times.
    Timeline,
    /// The field in which notes are searched: letters are text.
    Search,
    /// The boards of the exchange.
    Board,
    /// The minutes as they will be.
    Minutes,
    /// The list of workshops, before one is open.
    Library,
}

impl Focus {
    pub fn is_text(self) -> bool {
        matches!(self, Focus::Line | Focus::Editor | Focus::Search)
    }
}

/// Which part of the help a command stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    Time,
    Agenda,
    Notes,
    Exchange,
    Minutes,
    Room,
    Program,
    Library,
}

impl Group {
    /// In the order of the help.
    pub const ALL: [Group; 8] = [
        Group::Library,
        Group::Time,
        Group::Agenda,
        Group::Notes,
        Group::Exchange,
        Group::Minutes,
        Group::Room,
        Group::Program,
    ];
}

/// A command, its keys, and where they work.
#[derive(Debug)]
pub struct Entry {
    pub command: Command,
    pub group: Group,
    /// The first is the one that is shown.
    pub keys: &'static [Key],
    pub foci: &'static [Focus],
}

const COMMANDING: &[Focus] = &[Focus::Agenda, Focus::Notes];
const LOOKING: &[Focus] = &[Focus::Agenda, Focus::Notes, Focus::Board];
const WHERE_UNDONE: &[Focus] = &[Focus::Agenda, Focus::Notes, Focus::Board, Focus::Minutes];
const ON_NOTES: &[Focus] = &[Focus::Notes];
const ON_NOTES_AND_MINUTES: &[Focus] = &[Focus::Notes, Focus::Minutes];
const ON_MINUTES: &[Focus] = &[Focus::Minutes];
const ON_BOARDS: &[Focus] = &[Focus::Board];
const ON_NOTES_AND_BOARDS: &[Focus] = &[Focus::Notes, Focus::Board];
const WITH_STATUS: &[Focus] = &[Focus::Notes, Focus::Board, Focus::Minutes];
const ON_LISTS: &[Focus] = &[Focus::Agenda, Focus::Notes, Focus::Timeline];
const ON_ROWS: &[Focus] = &[
    Focus::Agenda,
    Focus::Notes,
    Focus::Timeline,
    Focus::Search,
    Focus::Board,
    Focus::Minutes,
    Focus::Library,
];
const ON_PAGES: &[Focus] =
    &[Focus::Agenda, Focus::Notes, Focus::Timeline, Focus::Search, Focus::Board, Focus::Minutes];
const ON_ENDS: &[Focus] =
    &[Focus::Agenda, Focus::Notes, Focus::Timeline, Focus::Board, Focus::Minutes, Focus::Library];
const IN_LINE: &[Focus] = &[Focus::Line];
const IN_TEXT: &[Focus] = &[Focus::Line, Focus::Editor];
const IN_SEARCH: &[Focus] = &[Focus::Search];
const BESIDE_LINE: &[Focus] = &[Focus::Agenda, Focus::Notes, Focus::Line];
const NOT_EDITOR: &[Focus] =
    &[Focus::Agenda, Focus::Notes, Focus::Line, Focus::Timeline, Focus::Board, Focus::Minutes];
const AT_DESK: &[Focus] = &[
    Focus::Agenda,
    Focus::Notes,
    Focus::Line,
    Focus::Editor,
    Focus::Timeline,
    Focus::Search,
    Focus::Board,
    Focus::Minutes,
];
const IN_WORKSHOP: &[Focus] = &[
    Focus::Agenda,
    Focus::Notes,
    Focus::Line,
    Focus::Editor,
    Focus::Room,
    Focus::Timeline,
    Focus::Search,
    Focus::Board,
    Focus::Minutes,
];
const EVERYWHERE: &[Focus] = &[
    Focus::Agenda,
    Focus::Notes,
    Focus::Line,
    Focus::Editor,
    Focus::Room,
    Focus::Timeline,
    Focus::Search,
    Focus::Board,
    Focus::Minutes,
    Focus::Library,
];
/// Where letters command in a workshop: the clock of a rehearsal is steered before the room, too.
const REHEARSING: &[Focus] = &[Focus::Agenda, Focus::Notes, Focus::Room, Focus::Timeline];
const BEFORE_IT_BEGINS: &[Focus] = &[Focus::Agenda, Focus::Notes, Focus::Library];
const IN_LIBRARY: &[Focus] = &[Focus::Library];

const fn letter(letter: char) -> Key {
    Key::letter(letter)
}

const fn function(number: u8) -> Key {
    Key::plain(Code::F(number))
}

const fn entry(command: Command, group: Group, keys: &'static [Key], foci: &'static [Focus]) -> Entry {
    Entry { command, group, keys, foci }
}

/// All commands, in the order in which the help lists them.
pub static COMMANDS: &[Entry] = &[
    entry(Command::Next, Group::Time, &[letter('n')], COMMANDING),
    entry(Command::Start, Group::Time, &[letter('s')], COMMANDING),
    entry(Command::End, Group::Time, &[letter('e')], COMMANDING),
    entry(Command::Hold, Group::Time, &[letter(' ')], COMMANDING),
    entry(Command::Reason, Group::Time, &[letter('w')], COMMANDING),
    entry(Command::Extend, Group::Time, &[letter('+'), letter('=')], COMMANDING),
    entry(Command::Shorten, Group::Time, &[letter('-'), letter('−')], COMMANDING),
    entry(Command::Minutes, Group::Time, &[letter('m')], COMMANDING),
    entry(Command::CatchUp, Group::Time, &[letter('p')], COMMANDING),
    entry(Command::Skip, Group::Time, &[letter('x')], COMMANDING),
    entry(Command::Reopen, Group::Time, &[letter('o')], COMMANDING),
    entry(Command::Restart, Group::Time, &[letter('R')], COMMANDING),
    entry(Command::CorrectStart, Group::Time, &[letter('t')], COMMANDING),
    entry(Command::MoveUp, Group::Time, &[letter('K'), Key::alt(Code::Up)], COMMANDING),
    entry(Command::MoveDown, Group::Time, &[letter('J'), Key::alt(Code::Down)], COMMANDING),
    entry(Command::SegmentNext, Group::Time, &[letter('.'), letter(']')], COMMANDING),
    entry(Command::SegmentPrevious, Group::Time, &[letter(','), letter('[')], COMMANDING),
    entry(Command::Speakers, Group::Time, &[letter('S')], COMMANDING),
    entry(Command::LetPass, Group::Time, &[letter('>')], COMMANDING),
    entry(Command::Consecutive, Group::Time, &[letter('C')], COMMANDING),
    entry(Command::Undo, Group::Time, &[letter('u')], WHERE_UNDONE),
    entry(Command::Redo, Group::Time, &[letter('U')], WHERE_UNDONE),
    entry(Command::OtherDay, Group::Time, &[letter('d')], ON_LISTS),
    entry(Command::PlanView, Group::Agenda, &[letter('P'), function(7)], COMMANDING),
    entry(Command::AddItem, Group::Agenda, &[letter('A')], COMMANDING),
    entry(Command::OtherPlace, Group::Agenda, &[letter('D')], COMMANDING),
    entry(Command::Park, Group::Agenda, &[letter('X')], COMMANDING),
    entry(Command::FixStart, Group::Agenda, &[letter('T')], COMMANDING),
    entry(Command::HardEnd, Group::Agenda, &[letter('h')], COMMANDING),
    entry(Command::EndDay, Group::Agenda, &[letter('Z')], COMMANDING),
    entry(Command::Publish, Group::Agenda, &[letter('G')], COMMANDING),
    entry(Command::FocusLine, Group::Notes, &[letter('c'), letter('i')], COMMANDING),
    entry(Command::FocusNotes, Group::Notes, &[Key::plain(Code::Tab)], &[Focus::Agenda]),
    entry(
        Command::FocusAgenda,
        Group::Notes,
        &[Key::plain(Code::Esc), Key::plain(Code::Tab)],
        &[Focus::Notes],
    ),
    entry(Command::Send, Group::Notes, &[Key::plain(Code::Enter)], IN_LINE),
    entry(Command::Complete, Group::Notes, &[Key::plain(Code::Tab)], IN_LINE),
    entry(Command::Editor, Group::Notes, &[function(6), Key::alt(Code::Enter)], IN_TEXT),
    entry(Command::EditNote, Group::Notes, &[Key::plain(Code::Enter)], ON_NOTES),
    entry(Command::ChangeKind, Group::Notes, &[letter('k')], ON_NOTES),
    entry(Command::ChangeMunicipality, Group::Notes, &[letter('g')], ON_NOTES),
    entry(Command::Stricter, Group::Notes, &[letter('l')], ON_NOTES_AND_MINUTES),
    entry(
        Command::DeleteNote,
        Group::Notes,
        &[Key::plain(Code::Delete), Key::plain(Code::Backspace)],
        ON_NOTES,
    ),
    entry(Command::Release, Group::Notes, &[letter('v')], ON_NOTES),
    entry(Command::FilterKind, Group::Notes, &[letter('f')], COMMANDING),
    entry(Command::FilterMunicipality, Group::Notes, &[letter('F')], COMMANDING),
    entry(Command::FilterClear, Group::Notes, &[letter('a')], COMMANDING),
    entry(Command::Scope, Group::Notes, &[letter('z')], COMMANDING),
    entry(Command::Up, Group::Notes, &[Key::plain(Code::Up)], ON_ROWS),
    entry(Command::Down, Group::Notes, &[Key::plain(Code::Down)], ON_ROWS),
    entry(Command::PageUp, Group::Notes, &[Key::plain(Code::PageUp)], ON_PAGES),
    entry(Command::PageDown, Group::Notes, &[Key::plain(Code::PageDown)], ON_PAGES),
    entry(Command::First, Group::Notes, &[Key::plain(Code::Home)], ON_ENDS),
    entry(Command::Last, Group::Notes, &[Key::plain(Code::End)], ON_ENDS),
    entry(Command::Search, Group::Notes, &[letter('/')], LOOKING),
    entry(Command::SearchDone, Group::Notes, &[Key::plain(Code::Enter), Key::plain(Code::Tab)], IN_SEARCH),
    entry(Command::Mark, Group::Notes, &[letter('y'), Key::plain(Code::Insert)], ON_NOTES),
    entry(Command::MarkUp, Group::Notes, &[Key::shift(Code::Up)], ON_NOTES),
    entry(Command::MarkDown, Group::Notes, &[Key::shift(Code::Down)], ON_NOTES),
    entry(Command::DetailUp, Group::Notes, &[letter('{')], ON_NOTES),
    entry(Command::DetailDown, Group::Notes, &[letter('}')], ON_NOTES),
    entry(Command::Important, Group::Notes, &[letter('*')], ON_NOTES),
    entry(Command::Verbatim, Group::Notes, &[letter('"')], ON_NOTES),
    entry(Command::Retag, Group::Notes, &[letter('#')], ON_NOTES),
    entry(Command::ChangeLevel, Group::Notes, &[letter('!')], ON_NOTES),
    entry(Command::MoveNote, Group::Notes, &[letter('^')], ON_NOTES),
    entry(Command::Merge, Group::Notes, &[letter('&')], ON_NOTES),
    entry(Command::Split, Group::Notes, &[letter('|')], ON_NOTES),
    entry(Command::Translate, Group::Notes, &[letter('~')], ON_NOTES_AND_MINUTES),
    entry(Command::Fields, Group::Notes, &[letter('N')], ON_NOTES_AND_MINUTES),
    entry(Command::Status, Group::Notes, &[letter(':')], WITH_STATUS),
    entry(Command::History, Group::Notes, &[letter('W')], ON_NOTES),
    entry(Command::RapidEntry, Group::Notes, &[Key::ctrl('n')], BESIDE_LINE),
    entry(Command::Link, Group::Exchange, &[letter('I')], ON_NOTES_AND_BOARDS),
    entry(Command::ReadBack, Group::Exchange, &[letter('Q')], LOOKING),
    entry(Command::Attendance, Group::Exchange, &[letter('%')], LOOKING),
    entry(Command::Exchange, Group::Exchange, &[letter('B'), function(10)], LOOKING),
    entry(Command::Recap, Group::Exchange, &[Key::ctrl('r')], LOOKING),
    entry(Command::MatchesBoard, Group::Exchange, &[letter('1')], ON_BOARDS),
    entry(Command::UnansweredBoard, Group::Exchange, &[letter('2')], ON_BOARDS),
    entry(Command::ThemesBoard, Group::Exchange, &[letter('3')], ON_BOARDS),
    entry(Command::KindsBoard, Group::Exchange, &[letter('4')], ON_BOARDS),
    entry(Command::BalanceBoard, Group::Exchange, &[letter('5')], ON_BOARDS),
    entry(Command::ActionsBoard, Group::Exchange, &[letter('6')], ON_BOARDS),
    entry(Command::QuestionsBoard, Group::Exchange, &[letter('7')], ON_BOARDS),
    entry(Command::CardsBoard, Group::Exchange, &[letter('8')], ON_BOARDS),
    entry(Command::GapsBoard, Group::Exchange, &[letter('9')], ON_BOARDS),
    entry(Command::BoardNext, Group::Exchange, &[Key::plain(Code::Tab)], ON_BOARDS),
    entry(Command::BoardPrevious, Group::Exchange, &[Key::plain(Code::BackTab)], ON_BOARDS),
    entry(Command::Left, Group::Exchange, &[Key::plain(Code::Left)], ON_BOARDS),
    entry(Command::Right, Group::Exchange, &[Key::plain(Code::Right)], ON_BOARDS),
    entry(Command::OpenCell, Group::Exchange, &[Key::plain(Code::Enter)], ON_BOARDS),
    entry(Command::ShowBoard, Group::Exchange, &[letter('V')], ON_BOARDS),
    entry(Command::Preview, Group::Minutes, &[letter('$'), function(11)], NOT_EDITOR),
    entry(Command::PreviewProfile, Group::Minutes, &[Key::plain(Code::Right)], ON_MINUTES),
    entry(Command::PreviewProfileBack, Group::Minutes, &[Key::plain(Code::Left)], ON_MINUTES),
    entry(Command::PreviewLanguage, Group::Minutes, &[letter('<')], ON_MINUTES),
    entry(Command::PreviewDocument, Group::Minutes, &[Key::ctrl('d')], ON_MINUTES),
    entry(Command::PreviewSection, Group::Minutes, &[Key::plain(Code::Tab)], ON_MINUTES),
    entry(Command::PreviewSectionBack, Group::Minutes, &[Key::plain(Code::BackTab)], ON_MINUTES),
    entry(Command::NextOpen, Group::Minutes, &[Key::plain(Code::Enter)], ON_MINUTES),
    entry(Command::LeakCheck, Group::Minutes, &[letter('@')], ON_MINUTES),
    entry(Command::OffRecord, Group::Room, &[Key::ctrl('o')], IN_WORKSHOP),
    entry(Command::Strike, Group::Room, &[Key::ctrl('x')], BESIDE_LINE),
    entry(Command::ShowMessages, Group::Room, &[letter(';')], LOOKING),
    entry(Command::Curtain, Group::Room, &[function(9), letter('b')], IN_WORKSHOP),
    entry(Command::Message, Group::Room, &[letter('M')], COMMANDING),
    entry(Command::HideTimes, Group::Room, &[letter('H')], COMMANDING),
    entry(Command::Wall, Group::Room, &[letter('O')], COMMANDING),
    entry(Command::RoomView, Group::Room, &[function(5), letter('r')], IN_WORKSHOP),
    entry(Command::CaptureView, Group::Room, &[function(4)], AT_DESK),
    entry(Command::Timeline, Group::Program, &[function(12), letter('L')], NOT_EDITOR),
    entry(Command::Export, Group::Program, &[function(8), letter('E')], NOT_EDITOR),
    entry(Command::Readiness, Group::Program, &[letter('Y')], BEFORE_IT_BEGINS),
    entry(Command::Language, Group::Program, &[function(2)], EVERYWHERE),
    entry(Command::Theme, Group::Program, &[function(3)], EVERYWHERE),
    entry(Command::Palette, Group::Program, &[Key::ctrl('k')], AT_DESK),
    entry(Command::Help, Group::Program, &[function(1), letter('?')], EVERYWHERE),
    entry(Command::Redraw, Group::Program, &[Key::ctrl('l')], IN_WORKSHOP),
    entry(Command::Suspend, Group::Program, &[Key::ctrl('z')], EVERYWHERE),
    entry(
        Command::Cancel,
        Group::Program,
        &[Key::plain(Code::Esc)],
        &[
            Focus::Line,
            Focus::Editor,
            Focus::Agenda,
            Focus::Timeline,
            Focus::Search,
            Focus::Board,
            Focus::Minutes,
            Focus::Library,
        ],
    ),
    entry(Command::Quit, Group::Program, &[Key::ctrl('q'), letter('q'), Key::ctrl('c')], EVERYWHERE),
    entry(Command::StepTime, Group::Program, &[letter('j')], REHEARSING),
    entry(Command::Freeze, Group::Program, &[letter('0')], REHEARSING),
    entry(Command::Faster, Group::Program, &[letter(')')], REHEARSING),
    entry(Command::Slower, Group::Program, &[letter('(')], REHEARSING),
    entry(Command::Open, Group::Library, &[Key::plain(Code::Enter)], IN_LIBRARY),
    entry(Command::New, Group::Library, &[letter('n')], IN_LIBRARY),
    entry(Command::Demo, Group::Library, &[letter('d')], IN_LIBRARY),
];

impl Command {
    pub fn entry(self) -> &'static Entry {
        COMMANDS.iter().find(|entry| entry.command == self).expect("every command stands in the table")
    }
}

impl Entry {
    /// Whether it is a command of an open workshop; the others are those of the list of workshops.
    pub fn works_in_workshop(&self) -> bool {
        self.foci.iter().any(|&focus| focus != Focus::Library)
    }

    /// The key that works here, as the footer shows it: letters only where letters command.
    pub fn key_in(&self, focus: Focus) -> Option<Key> {
        if !self.foci.contains(&focus) {
            return None;
        }
        let works = |key: &&Key| !focus.is_text() || key.text().is_none();
        let keys = self.keys.iter().filter(works);
        // Where letters command, a letter is quicker than a function key.
        let letter = (!focus.is_text()).then(|| self.keys.iter().find(|key| key.text().is_some())).flatten();
        letter.or_else(|| keys.clone().next()).copied()
    }
}

/// What a key means where it is pressed. Letters are looked up as produced, and else by their
/// place on the keyboard, so that they work on Macedonian and Albanian layouts.
pub fn command_for(key: Key, focus: Focus) -> Option<Command> {
    // What is typed needs no look at the table.
    if focus.is_text() && key.text().is_some() {
        return None;
    }
    let find =
        |key: Key| COMMANDS.iter().find(|entry| entry.foci.contains(&focus) && entry.keys.contains(&key));
    let by_place = |key: Key| match key.code {
        Code::Char(letter) => {
            let code = Code::Char(super::layouts::to_qwerty(letter));
            Some(Key { code, ..key })
        }
        _ => None,
    };
    find(key).or_else(|| find(by_place(key)?)).map(|entry| entry.command)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FOCI: &[Focus] = EVERYWHERE;

    #[test]
    fn no_key_means_two_things_in_one_place() {
        for &focus in FOCI {
            for (index, a) in COMMANDS.iter().enumerate() {
                for b in &COMMANDS[index + 1..] {
                    let shared = a.keys.iter().find(|key| b.keys.contains(key));
                    let both = a.foci.contains(&focus) && b.foci.contains(&focus);
                    assert!(!(both && shared.is_some()), "{:?} and {:?} in {focus:?}", a.command, b.command);
                }
            }
        }
    }

    #[test]
    fn a_letter_means_the_same_wherever_letters_command_in_a_workshop() {
        let commands = || COMMANDS.iter().filter(|entry| entry.works_in_workshop());
        for a in commands() {
            for b in commands() {
                let shared = a.keys.iter().find(|key| key.text().is_some() && b.keys.contains(key));
                assert!(shared.is_none() || a.command == b.command, "{shared:?}");
            }
        }
    }

    #[test]
    fn every_command_has_a_key_in_each_place_where_it_works() {
        for entry in COMMANDS {
            for &focus in entry.foci {
                let key = entry.key_in(focus);
                assert!(key.is_some_and(|key| command_for(key, focus) == Some(entry.command)), "{entry:?}");
            }
        }
    }

    #[test]
    fn letters_are_text_in_the_line_and_keys_elsewhere_on_every_layout() {
        assert_eq!(command_for(Key::letter('n'), Focus::Line), None);
        assert_eq!(command_for(Key::letter('n'), Focus::Agenda), Some(Command::Next));
        assert_eq!(command_for(Key::letter('н'), Focus::Agenda), Some(Command::Next));
        assert_eq!(command_for(Key::ctrl('к'), Focus::Line), Some(Command::Palette));
    }
}
