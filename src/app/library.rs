//! The list of workshops: which there are, which one is live, and how to make another.

use tui_input::{Input, InputRequest};

use super::key::{Code, Key};
use super::layouts::to_qwerty;
use crate::domain::clean::is_forbidden;
use crate::domain::lang::Lang;
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
    /// Make a workshop from this plan.
    New(String),
    /// The list anew, in another language.
    Language,
    Suspend,
    Leave,
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
    pub notice: Option<String>,
}

impl Library {
    pub fn new(lang: Lang, folder: String, entries: Vec<Entry>) -> Self {
        let texts = Catalogue::load(lang);
        Self { entries, chosen: 0, folder, lang, texts, asking: None, notice: None }
    }

    /// Takes a key; what it comes to, if it asks for something.
    pub fn key(&mut self, key: Key) -> Option<Wish> {
        self.notice = None;
        if let Some(input) = &mut self.asking {
            let request = match (key.text(), key.code) {
                (Some(letter), _) if !is_forbidden(letter) => InputRequest::InsertChar(letter),
                (_, Code::Backspace) => InputRequest::DeletePrevChar,
                (_, Code::Left) => InputRequest::GoToPrevChar,
                (_, Code::Right) => InputRequest::GoToNextChar,
                (_, Code::Enter) => {
                    let path = input.value().trim().to_owned();
                    self.asking = None;
                    return (!path.is_empty()).then_some(Wish::New(path));
                }
                (_, Code::Esc) => {
                    self.asking = None;
                    return None;
                }
                _ => return None,
            };
            input.handle(request);
            return None;
        }
        let last = self.entries.len().saturating_sub(1);
        match (key.ctrl, key.code) {
            (false, Code::Up) => self.chosen = self.chosen.saturating_sub(1),
            (false, Code::Down) => self.chosen = (self.chosen + 1).min(last),
            (false, Code::Home) => self.chosen = 0,
            (false, Code::End) => self.chosen = last,
            (false, Code::Enter) => {
                return self.entries.get(self.chosen).map(|entry| Wish::Open(entry.id.clone()));
            }
            (false, Code::F(2)) => return Some(Wish::Language),
            (false, Code::Esc) => return Some(Wish::Leave),
            (ctrl, Code::Char(letter)) => match (ctrl, to_qwerty(letter)) {
                (false, 'n') => self.asking = Some(Input::default()),
                (false, 'd') => return Some(Wish::Demo),
                (_, 'q') | (true, 'c') => return Some(Wish::Leave),
                (true, 'z') => return Some(Wish::Suspend),
                _ => {}
            },
            _ => {}
        }
        None
    }

    /// Puts text in at the cursor of a path.
    pub fn paste(&mut self, text: &str) {
        // A path is the name that the disk knows: it is not composed anew.
        let letters = text.trim().chars().filter(|letter| !is_forbidden(*letter));
        if let Some(input) = &mut self.asking {
            for letter in letters {
                input.handle(InputRequest::InsertChar(letter));
            }
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
        Library::new(Lang::Mk, "sessions".into(), vec![entry("a"), entry("b")])
    }

    #[test]
    fn the_arrows_choose_and_enter_opens() {
        assert_eq!(play(&mut two(), "<down><down><enter>"), Some(Wish::Open("b".into())));
        assert_eq!(play(&mut two(), "<down><up><enter>"), Some(Wish::Open("a".into())));
    }

    #[test]
    fn a_plan_is_named_by_typing_its_path_on_any_layout() {
        assert_eq!(play(&mut two(), "нplan.json<enter>"), Some(Wish::New("plan.json".into())));
        assert_eq!(play(&mut two(), "nplan<esc>"), None);
    }

    #[test]
    fn an_empty_list_opens_nothing_and_can_be_left() {
        let mut empty = Library::new(Lang::En, "sessions".into(), vec![]);
        assert_eq!(play(&mut empty, "<down><up><enter>"), None);
        assert_eq!(play(&mut empty, "q"), Some(Wish::Leave));
    }
}
