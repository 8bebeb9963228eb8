//! Reading back: the municipalities with what is still open, then the notes of one, and what it said.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::recap::{is_covered, languages};
use super::{centred, framed};
use crate::app::model::Model;
use crate::app::read_back::{Doing, Progress, ReadBackPanel, Says, Stage};
use crate::app::words;
use crate::domain::event::ReadBack;
use crate::domain::ids::MunicipalityId;
use crate::domain::notes::Note;
use crate::domain::refusal::Refusal;
use crate::i18n::Catalogue;
use crate::ui::View;
use crate::ui::frame::Frame;
use crate::ui::line::visible;
use crate::ui::notes::read_back_sign;
use crate::ui::text::{fit, put, put_right, put_wrapped, select, width, wrap};
use crate::ui::theme::Theme;

/// Everything that the panel shows.
#[derive(Hash)]
struct Shown {
    title: String,
    progress: String,
    rows: Vec<Row>,
    chosen: usize,
    empty: Option<String>,
    /// The note that is read, whole, with what is known of its answer.
    read: Option<(String, String)>,
    says: Option<String>,
    field: Option<String>,
    keys: Vec<String>,
}

#[derive(Hash)]
struct Row {
    sign: &'static str,
    name: String,
    end: String,
    is_dim: bool,
}

pub fn draw(frame: &mut Frame, view: View<'_>, panel: &ReadBackPanel) {
    let View { model, theme } = view;
    let screen = frame.area();
    let columns = if screen.width < 84 { screen.width } else { (screen.width - 4).min(100) };
    let inner_columns = columns.saturating_sub(4);
    let field = match &panel.stage {
        Stage::Reading { doing: Doing::Amending(input), .. } => {
            Some(visible(input.value(), input.cursor(), inner_columns.saturating_sub(3)))
        }
        _ => None,
    };
    let shown = shown(model, panel, field.as_ref().map(|(text, _)| text.clone()), inner_columns);
    let area = centred(screen, columns, shown.rows_wished(inner_columns).min(screen.height));
    frame.overlay("read-back", area, (&shown, model.lang, theme.palette), |buf, area| {
        let progress = match shown.progress.as_str() {
            "" => String::new(),
            words => format!(" {words} "),
        };
        let taken = width(&progress).min(area.width / 2);
        let title = fit(&shown.title, area.width.saturating_sub(taken + 7));
        let inner = framed(buf, area, &title, theme);
        put_right(buf, area.right().saturating_sub(2), area.y, taken, &progress, theme.accent);
        shown.draw(buf, inner, theme);
    });
    if let Some((_, column)) = field {
        let row = area.bottom().saturating_sub(2 + shown.keys.len() as u16);
        let at = Position::new(area.x + 4 + column, row);
        frame.cursor(area.contains(at).then_some(at));
    }
}

fn shown(model: &Model, panel: &ReadBackPanel, field: Option<String>, columns: u16) -> Shown {
    let texts = &model.texts;
    let plan = model.workshop.plan();
    let item = match &panel.item {
        Some(item) => words::title(texts, plan, item).to_owned(),
        None => texts.reread_all(),
    };
    let says = panel
        .says
        .as_ref()
        .map(|says| answer(model, says))
        .or_else(|| model.notice.as_ref().map(|notice| words::notice(texts, plan, notice)));
    match &panel.stage {
        Stage::Choosing(place) => {
            let all = panel.municipalities(model);
            let rows = all.iter().enumerate().map(|(index, (id, progress))| Row {
                sign: DIGITS.get(index).copied().unwrap_or(" "),
                name: municipality(model, id.as_ref()),
                end: match progress.open() {
                    0 => texts.reread_all_answered(progress.notes),
                    open => texts.reread_open(open, progress.notes),
                },
                is_dim: progress.open() == 0,
            });
            let rows: Vec<Row> = rows.collect();
            Shown {
                title: format!("{} · {item}", texts.command_read_back()),
                progress: String::new(),
                chosen: (*place).min(rows.len().saturating_sub(1)),
                empty: rows.is_empty().then(|| texts.reread_empty()),
                rows,
                read: None,
                says,
                field: None,
                keys: lines(&texts.reread_choose_keys(), columns),
            }
        }
        Stage::Reading { municipality: id, note, doing } => {
            let notes = panel.notes_of(model, id.as_ref());
            let progress = panel.municipalities(model).into_iter().find(|(known, _)| known == id);
            let progress = progress.map(|(_, progress)| progress).unwrap_or_default();
            let chosen = notes.iter().position(|known| Some(known.id) == *note).unwrap_or_default();
            let read = notes
                .get(chosen)
                .map(|note| (panel.text(model, note).to_owned(), details(model, panel, note)));
            let says = match doing {
                Doing::Withdrawing => Some(texts.reread_ask_withdraw()),
                Doing::Releasing => Some(texts.reread_ask_release()),
                Doing::Nothing | Doing::Amending(_) => says,
            };
            let keys = match doing {
                Doing::Amending(_) => texts.reread_amend_keys(),
                _ => texts.reread_keys("e"),
            };
            Shown {
                title: format!("{} · {item}", municipality(model, id.as_ref())),
                progress: words_of(texts, &progress),
                rows: notes.iter().map(|note| row(model, panel, note)).collect(),
                chosen,
                empty: notes.is_empty().then(|| texts.reread_empty()),
                read,
                says,
                field,
                keys: lines(&keys, columns),
            }
        }
    }
}

/// The keys that choose a municipality at once.
const DIGITS: [&str; 9] = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

fn lines(text: &str, columns: u16) -> Vec<String> {
    wrap(text, columns).into_iter().map(String::from).collect()
}

fn municipality(model: &Model, id: Option<&MunicipalityId>) -> String {
    match id {
        Some(id) => words::municipality(&model.texts, model.workshop.plan(), id).to_owned(),
        None => model.texts.reread_no_municipality(),
    }
}

/// "4 of 7 confirmed · 1 amended · 1 withdrawn".
fn words_of(texts: &Catalogue, progress: &Progress) -> String {
    let mut words = vec![texts.reread_progress(progress.confirmed, progress.notes)];
    if progress.amended > 0 {
        words.push(texts.reread_count_amended(progress.amended));
    }
    if progress.withdrawn > 0 {
        words.push(texts.reread_count_withdrawn(progress.withdrawn));
    }
    words.join(" · ")
}

fn row(model: &Model, panel: &ReadBackPanel, note: &Note) -> Row {
    Row {
        sign: note.read_back.map_or("·", read_back_sign),
        name: panel.text(model, note).replace('\n', " "),
        end: words::kind(&model.texts, note.fields.kind),
        is_dim: note.is_withdrawn(),
    }
}

/// What the municipality said, and whether the room sees the note.
fn details(model: &Model, panel: &ReadBackPanel, note: &Note) -> String {
    let texts = &model.texts;
    let answer = match note.read_back {
        Some(ReadBack::Confirmed) => texts.reread_confirmed(),
        Some(ReadBack::Amended) => texts.reread_amended(),
        Some(ReadBack::Withdrawn) => texts.reread_withdrawn(),
        None => texts.reread_still_open(),
    };
    let answer = match note.read_back {
        Some(said) => format!("{} {answer}", read_back_sign(said)),
        None => answer,
    };
    let mut words = vec![words::kind(texts, note.fields.kind), answer];
    if note.released && !note.is_withdrawn() {
        let sign =
            if model.read_back_in_room() == Some(note.id) && !is_covered(model) { "●" } else { "○" };
        words.push(format!("{sign} {}", texts.desk_in_room()));
    }
    let lang = panel.lang.filter(|_| panel.text(model, note) != note.fields.text).or(note.fields.lang);
    words.extend(lang.map(|lang| Catalogue::own_name(lang).to_owned()));
    words.join(" · ")
}

fn answer(model: &Model, says: &Says) -> String {
    let texts = &model.texts;
    let refusal = |refusal| words::refusal(texts, model.workshop.plan(), &refusal);
    match says {
        Says::Amended(others) if others.is_empty() => texts.reread_said_amended(),
        Says::Amended(others) => texts.reread_said_also_in(languages(others)),
        Says::Withdrawn => texts.reread_said_withdrawn(),
        Says::Shown if is_covered(model) => texts.recap_room_covered(),
        Says::Shown => texts.reread_said_shown(),
        Says::Hidden => texts.reread_said_hidden(),
        Says::NeedsTranslation => texts.reread_said_needs_translation(),
        Says::IsWithdrawn => texts.reread_said_is_withdrawn(),
        Says::OffTheRecord => refusal(Refusal::OffTheRecord),
        Says::EmptyText => refusal(Refusal::EmptyText),
    }
}

impl Shown {
    /// The rows of the note that is read, its details below.
    fn read_rows(&self, columns: u16) -> u16 {
        self.read.as_ref().map_or(0, |(text, details)| {
            (wrap(text, columns).len() + wrap(details, columns).len()) as u16 + 1
        })
    }

    fn below_rows(&self, columns: u16) -> u16 {
        let says = self.says.as_ref().map_or(0, |says| wrap(says, columns).len() as u16);
        says + u16::from(self.field.is_some()) + self.keys.len() as u16
    }

    fn rows_wished(&self, columns: u16) -> u16 {
        let list = (self.rows.len() as u16).max(2);
        list + self.read_rows(columns) + self.below_rows(columns) + 4
    }

    fn draw(&self, buf: &mut Buffer, inner: Rect, theme: &Theme) {
        let bottom =
            super::draw_foot(buf, inner, theme, &self.keys, self.field.as_deref(), self.says.as_deref());
        let left = bottom.saturating_sub(inner.y);
        if let Some(empty) = &self.empty {
            put_wrapped(buf, Rect { height: left, ..inner }, empty, theme.dim);
            return;
        }
        // The note that is read has what it needs; the list has at least three rows.
        let read_rows = self.read_rows(inner.width).min(left.saturating_sub(3));
        let list = Rect { height: left - read_rows, ..inner };
        self.draw_list(buf, list, theme);
        if let Some((text, details)) = &self.read {
            let y = (inner.y + (self.rows.len() as u16).min(list.height) + 1).min(bottom);
            let area = Rect { y, height: bottom.saturating_sub(y), ..inner };
            let text_area = Rect { height: area.height.saturating_sub(1), ..area };
            let used = put_wrapped(buf, text_area, text, theme.strong);
            let below = Rect { y: area.y + used, height: area.height.saturating_sub(used), ..area };
            put_wrapped(buf, below, details, theme.dim);
        }
    }

    fn draw_list(&self, buf: &mut Buffer, area: Rect, theme: &Theme) {
        let rows = usize::from(area.height);
        let last_first = self.rows.len().saturating_sub(rows);
        let first = (self.chosen + 2).saturating_sub(rows).min(last_first);
        for (row, (index, shown)) in self.rows.iter().enumerate().skip(first).take(rows).enumerate() {
            let y = area.y + row as u16;
            put(buf, area.x, y, 1, shown.sign, theme.key);
            let taken = put_right(buf, area.right(), y, area.width / 2, &shown.end, theme.dim);
            let style = if shown.is_dim { theme.dim } else { theme.text };
            put(buf, area.x + 2, y, area.width.saturating_sub(taken + 4), &shown.name, style);
            if index == self.chosen {
                select(buf, Rect { y, height: 1, ..area }, theme.selected);
            }
        }
    }
}
