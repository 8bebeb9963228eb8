//! The recap: stepping theme by theme through what was released, with the room following; and correcting a
//! line on the spot.
//!
//! What can be reached from here is what [`Pages`] gives, which is made of what the room may see. The one
//! thing more is a line that was corrected here a moment ago: it has left the room, and one key brings it
//! back.

use tui_input::Input;

use super::effect::Effect;
use super::field;
use super::key::{Code, Key};
use super::layouts::to_qwerty;
use super::model::Model;
use super::overlay::Overlay;
use super::wording::{also_in, correction, text_in};
use super::words;
use crate::domain::clean::clean;
use crate::domain::event::{Body, Stream};
use crate::domain::ids::{NoteId, ThemeId};
use crate::domain::lang::Lang;
use crate::domain::live::Press;
use crate::domain::notes::Note;
use crate::domain::room_view::RoomView;
use crate::minutes::LeftOut;
use crate::minutes::recap::{Piece, Recap as Released, Theme};

/// The panel of the recap while it is open.
#[derive(Debug)]
pub struct Recap {
    pub lang: Lang,
    /// The theme that is looked at; none before one was chosen, and then the first is.
    theme: Option<Option<ThemeId>>,
    page: usize,
    /// The line of the page that a correction is for.
    line: usize,
    pub editing: Option<Editing>,
    /// What was corrected here and is not in the room again.
    corrected: Vec<NoteId>,
    pub says: Option<Says>,
}

#[derive(Debug)]
pub struct Editing {
    pub note: NoteId,
    pub input: Input,
}

/// What the panel answers, until the next key.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Says {
    /// And in which other languages the old words still stand.
    Corrected(Vec<Lang>),
    Released,
    Ended,
    LastPage,
    FirstPage,
    NothingCorrected,
    OffTheRecord,
    EmptyText,
}

/// The recap as the panel shows it.
pub struct Pages {
    /// The themes of which something can be shown, with the number of their lines.
    pub themes: Vec<(Option<ThemeId>, usize)>,
    /// The place of the theme that is looked at.
    pub at: usize,
    pub page: usize,
    pub pages: usize,
    pub lines: Vec<Line>,
    /// The place of the line that keys act on.
    pub chosen: usize,
    pub left_out: LeftOut,
    /// What the room would be shown.
    pub view: Option<RoomView>,
}

/// A line of a page.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Line {
    pub note: NoteId,
    pub text: String,
    /// It was corrected here, and is not in the room.
    pub is_corrected: bool,
}

impl Recap {
    /// Where the room is, if it sees the recap; else at the beginning, in the room's first language in which
    /// there is something to show.
    fn of(model: &Model) -> Recap {
        let plan = model.workshop.plan();
        let (theme, lang, page) = match &model.workshop.record().view {
            Some(RoomView::Recap { theme, lang, page }) => (Some(theme.clone()), *lang, usize::from(*page)),
            _ => {
                let languages = plan.languages.iter().copied();
                let has_some = |lang: &Lang| !Released::of(&model.workshop, *lang).themes.is_empty();
                let lang = languages.clone().find(has_some).or_else(|| languages.clone().next());
                (None, lang.unwrap_or(model.lang), 0)
            }
        };
        Recap { lang, theme, page, line: 0, editing: None, corrected: Vec::new(), says: None }
    }

    /// What is looked at now.
    pub fn pages(&self, model: &Model) -> Pages {
        let released = Released::of(&model.workshop, self.lang);
        let mut themes: Vec<_> =
            released.themes.iter().map(|theme| (theme.id.cloned(), theme.lines.len())).collect();
        // A theme whose last line was corrected a moment ago is not left for another.
        if let Some(theme) = self.theme.as_ref().filter(|_| !self.corrected.is_empty())
            && !themes.iter().any(|(known, _)| known == theme)
        {
            let order = |theme: &Option<ThemeId>| {
                let of_plan = &model.workshop.plan().themes;
                let place = theme.as_ref().map(|id| of_plan.iter().position(|known| known.id == *id));
                place.map_or(usize::MAX, |place| place.unwrap_or(usize::MAX - 1))
            };
            let place = themes.partition_point(|(known, _)| order(known) <= order(theme));
            themes.insert(place, (theme.clone(), 0));
        }
        let place = |id: &Option<ThemeId>| themes.iter().position(|(theme, _)| theme == id);
        let at = self.theme.as_ref().and_then(place).unwrap_or_default();
        let looked_at = themes.get(at).and_then(|(theme, _)| released.theme(theme.as_ref()));
        let pages = looked_at.map(|theme| all_pages(model, self.lang, theme)).unwrap_or_default();
        let count = pages.len();
        let page = self.page.min(count.saturating_sub(1));
        let shown = pages.into_iter().nth(page).unwrap_or_default().into_iter();
        let mut lines: Vec<Line> =
            shown.map(|Piece { note, text }| Line { note, text, is_corrected: false }).collect();
        lines.extend(self.corrected.iter().filter_map(|&note| {
            let known = model.workshop.notes().get(note).filter(|note| is_to_release(note))?;
            let text = text_in(model.workshop.plan(), &known.fields, self.lang)?.to_owned();
            Some(Line { note, text, is_corrected: true })
        }));
        let view = themes.get(at).map(|(theme, _)| RoomView::Recap {
            theme: theme.clone(),
            lang: self.lang,
            page: u16::try_from(page).unwrap_or(u16::MAX),
        });
        let chosen = self.line.min(lines.len().saturating_sub(1));
        Pages { themes, at, page, pages: count, lines, chosen, left_out: released.left_out, view }
    }
}

/// The pages of a theme with the words of its language before the notes: the same for desk and room.
pub fn all_pages(model: &Model, lang: Lang, theme: &Theme<'_>) -> Vec<Vec<Piece>> {
    let texts = model.room_texts.iter().find(|texts| texts.lang() == lang).unwrap_or(&model.texts);
    theme.pages(|kind| words::kind(texts, kind))
}

/// A corrected note that can go back into the room.
fn is_to_release(note: &Note) -> bool {
    note.stands() && !note.is_withdrawn() && !note.released
}

impl Pages {
    pub fn theme(&self) -> Option<&ThemeId> {
        self.themes.get(self.at)?.0.as_ref()
    }

    /// The theme after this one.
    pub fn next_theme(&self) -> Option<&(Option<ThemeId>, usize)> {
        self.themes.get(self.at + 1)
    }

    fn is_last_page(&self) -> bool {
        self.page + 1 >= self.pages
    }
}

impl Model {
    pub(super) fn open_recap(&mut self) -> Vec<Effect> {
        self.load_room_texts();
        self.overlay = Some(Overlay::Recap(Recap::of(self)));
        Vec::new()
    }

    /// Whether the room sees the recap, on whatever page.
    pub fn shows_recap(&self) -> bool {
        matches!(self.workshop.record().view, Some(RoomView::Recap { .. }))
    }

    pub(super) fn key_in_recap(&mut self, key: Key) -> Vec<Effect> {
        let Some(Overlay::Recap(mut panel)) = self.overlay.take() else { return Vec::new() };
        self.notice = None;
        panel.says = None;
        let leaves = key.code == Code::Esc || key == Key::ctrl('c');
        let effects = match panel.editing.take() {
            Some(_) if leaves => Vec::new(),
            Some(editing) => self.key_in_correction(&mut panel, editing, key),
            None if leaves || key == Key::ctrl('r') => return Vec::new(),
            None => self.key_in_pages(&mut panel, key),
        };
        self.overlay = Some(Overlay::Recap(panel));
        effects
    }

    fn key_in_pages(&mut self, panel: &mut Recap, key: Key) -> Vec<Effect> {
        let pages = panel.pages(self);
        match (key.code, key.text().map(to_qwerty)) {
            (Code::Right | Code::Enter | Code::PageDown, _) | (_, Some(' ')) => {
                self.recap_onward(panel, &pages)
            }
            (Code::Left | Code::PageUp, _) => self.recap_back(panel, &pages),
            (Code::Tab, _) => self.recap_theme(panel, &pages, 1),
            (Code::BackTab, _) => self.recap_theme(panel, &pages, -1),
            (Code::Up, _) => {
                panel.line = pages.chosen.saturating_sub(1);
                Vec::new()
            }
            (Code::Down, _) => {
                panel.line = (pages.chosen + 1).min(pages.lines.len().saturating_sub(1));
                Vec::new()
            }
            (_, Some('l')) => {
                let languages = &self.workshop.plan().languages;
                let place = languages.iter().position(|lang| *lang == panel.lang).unwrap_or_default();
                panel.lang =
                    languages.get((place + 1) % languages.len().max(1)).copied().unwrap_or(panel.lang);
                (panel.page, panel.line) = (0, 0);
                panel.theme = pages.themes.get(pages.at).map(|(theme, _)| theme.clone());
                self.recap_follow(panel)
            }
            (_, Some('e')) => self.correct_line(panel, &pages),
            (_, Some('v')) => self.release_corrected(panel, &pages),
            (_, Some('V')) if self.shows_recap() => {
                panel.says = Some(Says::Ended);
                self.press(Press::Show(None))
            }
            (_, Some('V')) => self.recap_show(pages.view),
            (_, Some('u')) => self.undo(),
            _ => Vec::new(),
        }
    }

    /// Shows what is looked at; if the room sees it already, what comes after it.
    fn recap_onward(&mut self, panel: &mut Recap, pages: &Pages) -> Vec<Effect> {
        if self.workshop.record().view != pages.view {
            return self.recap_show(pages.view.clone());
        }
        panel.line = 0;
        if !pages.is_last_page() {
            panel.page = pages.page + 1;
        } else if let Some((theme, _)) = pages.next_theme() {
            (panel.theme, panel.page) = (Some(theme.clone()), 0);
        } else {
            panel.says = Some(Says::LastPage);
            return Vec::new();
        }
        self.recap_follow(panel)
    }

    fn recap_back(&mut self, panel: &mut Recap, pages: &Pages) -> Vec<Effect> {
        panel.line = 0;
        if pages.page > 0 {
            panel.page = pages.page - 1;
        } else if let Some((theme, _)) = pages.at.checked_sub(1).and_then(|before| pages.themes.get(before)) {
            // To its last page, wherever that is.
            (panel.theme, panel.page) = (Some(theme.clone()), usize::MAX);
            panel.page = panel.pages(self).page;
        } else {
            panel.says = Some(Says::FirstPage);
            return Vec::new();
        }
        self.recap_follow(panel)
    }

    fn recap_theme(&mut self, panel: &mut Recap, pages: &Pages, step: isize) -> Vec<Effect> {
        let Some((theme, _)) = pages.at.checked_add_signed(step).and_then(|at| pages.themes.get(at)) else {
            panel.says = Some(if step > 0 { Says::LastPage } else { Says::FirstPage });
            return Vec::new();
        };
        (panel.theme, panel.page, panel.line) = (Some(theme.clone()), 0, 0);
        self.recap_follow(panel)
    }

    /// The room goes where the panel goes, if it sees the recap at all.
    fn recap_follow(&mut self, panel: &Recap) -> Vec<Effect> {
        match self.shows_recap() {
            true => self.recap_show(panel.pages(self).view),
            false => Vec::new(),
        }
    }

    fn recap_show(&mut self, view: Option<RoomView>) -> Vec<Effect> {
        match view {
            Some(view) if self.workshop.record().view.as_ref() != Some(&view) => {
                self.press(Press::Show(Some(view)))
            }
            _ => Vec::new(),
        }
    }

    /// Opens a field with the words that the room reads, in their language.
    fn correct_line(&mut self, panel: &mut Recap, pages: &Pages) -> Vec<Effect> {
        if self.is_off_record() {
            panel.says = Some(Says::OffTheRecord);
            return Vec::new();
        }
        let Some(line) = pages.lines.get(pages.chosen) else { return Vec::new() };
        let known = self.workshop.notes().get(line.note);
        if let Some(text) = known.and_then(|note| text_in(self.workshop.plan(), &note.fields, panel.lang)) {
            panel.editing = Some(Editing { note: line.note, input: Input::new(text.replace('\n', " ")) });
        }
        Vec::new()
    }

    fn key_in_correction(&mut self, panel: &mut Recap, mut editing: Editing, key: Key) -> Vec<Effect> {
        let pages = panel.pages(self);
        if key.code != Code::Enter {
            field::edit(&mut editing.input, key);
            panel.editing = Some(editing);
            return Vec::new();
        }
        if self.is_off_record() {
            panel.says = Some(Says::OffTheRecord);
            return Vec::new();
        }
        let text = clean(editing.input.value().trim()).text.into_owned();
        let Some(note) = self.workshop.notes().get(editing.note).filter(|note| note.stands()) else {
            return Vec::new();
        };
        let old = text_in(self.workshop.plan(), &note.fields, panel.lang).unwrap_or_default();
        if text == old.replace('\n', " ").trim() {
            return Vec::new();
        }
        if text.is_empty() {
            panel.says = Some(Says::EmptyText);
            panel.editing = Some(editing);
            return Vec::new();
        }
        let plan = self.workshop.plan();
        let change = correction(plan, &note.fields, Some(panel.lang), text);
        let others = also_in(plan, &note.fields, Some(panel.lang));
        let body = Body::Edit { note: note.id, changes: vec![change], base: note.last_event(), reason: None };
        if !panel.corrected.contains(&editing.note) {
            panel.corrected.push(editing.note);
        }
        panel.theme = pages.themes.get(pages.at).map(|(theme, _)| theme.clone());
        // Its line is what comes next, not whatever moved into its place.
        let effects = vec![Effect::Commit(self.record(Stream::Notes, self.now, body))];
        let lines = panel.pages(self).lines;
        panel.line = lines.iter().position(|line| line.note == editing.note).unwrap_or_default();
        panel.says = Some(Says::Corrected(others));
        effects
    }

    /// Brings the chosen corrected line back into the room, or the first one.
    fn release_corrected(&mut self, panel: &mut Recap, pages: &Pages) -> Vec<Effect> {
        let mut corrected = pages.lines.iter().filter(|line| line.is_corrected);
        let chosen = pages.lines.get(pages.chosen).filter(|line| line.is_corrected);
        let Some(note) = chosen.or_else(|| corrected.next()).map(|line| line.note) else {
            panel.says = Some(Says::NothingCorrected);
            return Vec::new();
        };
        panel.corrected.retain(|other| *other != note);
        panel.says = Some(Says::Released);
        vec![Effect::Commit(self.record(Stream::Notes, self.now, Body::Release { note, on: true }))]
    }
}
