//! The list of workshops: which there are, which one is live, and how to make another.

use tui_input::Input;

use super::command::{Command, Focus, command_for};
use super::field;
use super::help::Help;
use super::key::{Code, Key};
use super::model::Palette;
use super::readiness::Readiness;
use crate::domain::clean::is_forbidden;
use crate::domain::lang::Lang;
use crate::domain::workshop::Workshop;
use crate::i18n::Catalogue;

/// A workshop as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Entry {
    pub id: String,
    /// In the language of the screen; the fault, where the plan cannot be read.
    pub title: String,
    /// "Tuesday 13 and Wednesday 14 June 2023 · 97 notes".
    pub about: String,
    /// An item runs.
    pub is_live: bool,
}

/// What a person wants of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Open the workshop with this id.
    Open(String),
    Demo,
    /// Find out whether the workshop with this id, and this machine, are ready.
    Readiness(String),
    /// Make a workshop from this plan; of an agenda, show what was understood.
    New(String),
    /// Make a workshop from this agenda, as it was shown.
    Make(String),
    /// The list anew, in another language.
    Language,
    Suspend,
    Leave,
}

/// Whether a workshop is ready, before it is opened.
pub struct Checked {
    pub workshop: Workshop,
    pub readiness: Readiness,
}

/// How a line of a preview is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tone {
    Plain,
    Strong,
    Dim,
    Attention,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PreviewLine {
    pub tone: Tone,
    /// Spaces before it are how far it is set in.
    pub text: String,
}

/// An agenda that a person brings, as it was understood.
pub struct Preview {
    pub path: String,
    pub lines: Vec<PreviewLine>,
    /// How many questions are open; a workshop is made only when none is.
    pub open: usize,
    pub scroll: Help,
}

pub struct Library {
    pub entries: Vec<Entry>,
    pub chosen: usize,
    /// Where workshops are looked for.
    pub folder: String,
    pub lang: Lang,
    pub texts: Catalogue,
    /// The path of a plan that is being typed.
    pub asking: Option<Input>,
    pub help: Option<Help>,
    /// A workshop that is looked at, and what was found.
    pub checked: Option<Checked>,
    /// An agenda that is looked at before a workshop is made of it.
    pub preview: Option<Preview>,
    pub palette: Palette,
    pub notice: Option<String>,
}

impl Library {
    pub fn new(lang: Lang, palette: Palette, folder: String, entries: Vec<Entry>) -> Self {
        let texts = Catalogue::load(lang);
        Self {
            entries,
            chosen: 0,
            folder,
            lang,
            texts,
            asking: None,
            help: None,
            checked: None,
            preview: None,
            palette,
            notice: None,
        }
    }

    /// The list anew, with what is chosen.
    pub fn relist(&mut self, lang: Lang, entries: Vec<Entry>) {
        self.chosen = self.chosen.min(entries.len().saturating_sub(1));
        self.entries = entries;
        if lang != self.lang {
            self.texts = Catalogue::load(lang);
            self.lang = lang;
        }
    }

    /// Takes a key; what it comes to, if it asks for something.
    pub fn key(&mut self, key: Key) -> Option<Wish> {
        self.notice = None;
        if self.asking.is_some() {
            return self.key_in_path(key);
        }
        if let Some(help) = self.help.take() {
            self.help = help.key(key);
            return None;
        }
        if let Some(preview) = self.preview.take() {
            return self.key_in_preview(preview, key);
        }
        if let Some(Checked { workshop, readiness }) = self.checked.take() {
            self.checked = readiness.key(key).map(|readiness| Checked { workshop, readiness });
            return None;
        }
        let last = self.entries.len().saturating_sub(1);
        match command_for(key, Focus::Library)? {
            Command::Up => self.chosen = self.chosen.saturating_sub(1),
            Command::Down => self.chosen = (self.chosen + 1).min(last),
            Command::First => self.chosen = 0,
            Command::Last => self.chosen = last,
            Command::Open => return self.chosen_id().map(Wish::Open),
            Command::Readiness => return self.chosen_id().map(Wish::Readiness),
            Command::New => self.asking = Some(Input::default()),
            Command::Demo => return Some(Wish::Demo),
            Command::Language => return Some(Wish::Language),
            Command::Theme => self.palette = self.palette.next(),
            Command::Help => self.help = Some(Help::default()),
            Command::Suspend => return Some(Wish::Suspend),
            Command::Quit | Command::Cancel => return Some(Wish::Leave),
            _ => {}
        }
        None
    }

    fn chosen_id(&self) -> Option<String> {
        self.entries.get(self.chosen).map(|entry| entry.id.clone())
    }

    fn key_in_path(&mut self, key: Key) -> Option<Wish> {
        let mut input = self.asking.take()?;
        match key.code {
            Code::Enter => {
                let path = input.value().trim().to_owned();
                return (!path.is_empty()).then_some(Wish::New(path));
            }
            Code::Esc => return None,
            _ if key == Key::ctrl('c') => return None,
            _ => field::edit(&mut input, key),
        };
        self.asking = Some(input);
        None
    }

    fn key_in_preview(&mut self, preview: Preview, key: Key) -> Option<Wish> {
        if key.code == Code::Enter {
            if preview.open == 0 {
                return Some(Wish::Make(preview.path));
            }
            // What is open is not passed over by a key.
            self.preview = Some(preview);
            return None;
        }
        let Preview { scroll, .. } = preview;
        self.preview = scroll.key(key).map(|scroll| Preview { scroll, ..preview });
        None
    }

    /// Puts text in at the cursor of a path.
    pub fn paste(&mut self, text: &str) {
        // A path is the name that the disk knows: it is not composed anew.
        let letters: String = text.trim().chars().filter(|letter| !is_forbidden(*letter)).collect();
        if let Some(input) = &mut self.asking {
            field::insert(input, &letters);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::key::script;

    fn play(library: &mut Library, keys: &str) -> Option<Wish> {
        script(keys).unwrap().into_iter().filter_map(|key| library.key(key)).last()
    }

    fn two() -> Library {
        let entry =
            |id: &str| Entry { id: id.into(), title: id.into(), about: String::new(), is_live: false };
        Library::new(Lang::Mk, Palette::Dark, "sessions".into(), vec![entry("a"), entry("b")])
    }

    #[test]
    fn the_arrows_choose_and_enter_opens() {
        assert_eq!(play(&mut two(), "<down><down><enter>"), Some(Wish::Open("b".into())));
        assert_eq!(play(&mut two(), "<down><up><enter>"), Some(Wish::Open("a".into())));
        assert_eq!(play(&mut two(), "<down>Y"), Some(Wish::Readiness("b".into())));
    }

    #[test]
    fn a_plan_is_named_by_typing_its_path_on_any_layout() {
        assert_eq!(play(&mut two(), "нplan.json<enter>"), Some(Wish::New("plan.json".into())));
        assert_eq!(play(&mut two(), "nplan<esc>"), None);
    }

    #[test]
    fn an_agenda_is_made_by_enter_only_when_nothing_is_open() {
        let preview =
            |open| Preview { path: "a.md".into(), lines: Vec::new(), open, scroll: Help::default() };
        let mut library = two();
        library.preview = Some(preview(0));
        assert_eq!(play(&mut library, "<down><enter>"), Some(Wish::Make("a.md".into())));
        library.preview = Some(preview(1));
        assert_eq!(play(&mut library, "<enter>"), None);
        assert!(library.preview.is_some());
        assert_eq!(play(&mut library, "<esc>"), None);
        assert!(library.preview.is_none());
    }

    #[test]
    fn an_empty_list_opens_nothing_and_can_be_left() {
        let mut empty = Library::new(Lang::En, Palette::Dark, "sessions".into(), vec![]);
        assert_eq!(play(&mut empty, "<down><up><enter>"), None);
        assert_eq!(play(&mut empty, "q"), Some(Wish::Leave));
    }
}
