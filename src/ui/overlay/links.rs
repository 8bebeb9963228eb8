//! The panel of links: what is linked to a note, and what could be, best first.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use tui_input::Input;

use super::{centred, framed};
use crate::app::key::{Code, Key};
use crate::app::links::{Editing, Linking, STATUSES};
use crate::app::model::Model;
use crate::app::words;
use crate::domain::event::LinkStatus;
use crate::domain::exchange::asks;
use crate::domain::note::{Kind, NoteFields};
use crate::domain::notes::Note;
use crate::i18n::dates;
use crate::ui::View;
use crate::ui::frame::Frame;
use crate::ui::line::visible;
use crate::ui::text::{put, put_right, put_wrapped, rule, select, width, wrap};
use crate::ui::theme::Theme;

/// How many rows the text of the note takes at most, and that of the chosen one.
const MOST_ROWS: usize = 3;
const KEY_GAP: u16 = 2;

pub fn draw(frame: &mut Frame, view: View<'_>, panel: &Linking) {
    let View { model, theme } = view;
    let screen = frame.area();
    let columns = if screen.width < 80 { screen.width } else { (screen.width - 4).min(140) };
    let Some(shown) = Shown::of(model, panel, columns.saturating_sub(4), screen.height.saturating_sub(2))
    else {
        return;
    };
    let area = centred(screen, columns, shown.rows() + 2);
    let title = model.texts.command_link();
    let title = title.trim_end_matches('…');
    frame.overlay("links", area, (&shown, model.lang, theme.palette), |buf, area| {
        let inner = framed(buf, area, title, theme);
        let whose = format!(" {} ", shown.whose);
        let room = area.width.saturating_sub(width(title) + 8);
        put_right(buf, area.right().saturating_sub(2), area.y, room, &whose, theme.accent);
        shown.draw(buf, inner, model, theme);
    });
    frame.cursor(shown.cursor(area));
}

/// Everything that the panel shows.
#[derive(Hash)]
struct Shown {
    whose: String,
    text: Vec<String>,
    /// What is looked for; none while nobody looks for anything.
    search: Option<String>,
    list: Vec<Line>,
    /// What is known of the chosen row.
    detail: Vec<String>,
    about: String,
    below: Below,
    /// The column of the cursor, if letters are typed.
    typing: Option<u16>,
    columns: Columns,
}

#[derive(Hash)]
struct Columns {
    name: u16,
    kind: u16,
}

#[derive(Hash)]
enum Line {
    Head(String),
    Empty(String),
    Row(Row),
}

#[derive(Hash)]
struct Row {
    /// The digit that links it, or the sign of its status.
    sign: String,
    name: String,
    clock: String,
    kind: String,
    text: String,
    /// At the right: status and that there is a remark; or that it is its own.
    note: String,
    is_linked: bool,
    is_chosen: bool,
}

#[derive(Hash)]
enum Below {
    Keys(Vec<Vec<(String, String)>>),
    Answer(Vec<String>),
    /// Status and remark of a link, the status as its place among all.
    Change {
        statuses: Vec<(String, bool)>,
        typed: String,
        keys: Vec<Vec<(String, String)>>,
    },
}

impl Below {
    fn rows(&self) -> u16 {
        let rows = match self {
            Below::Keys(rows) => rows.len(),
            Below::Answer(lines) => lines.len(),
            Below::Change { keys, .. } => 2 + keys.len(),
        };
        rows as u16
    }
}

impl Shown {
    /// None when the note is gone.
    fn of(model: &Model, panel: &Linking, columns: u16, most_rows: u16) -> Option<Self> {
        let (texts, plan) = (&model.texts, model.workshop.plan());
        let note = model.workshop.notes().get(panel.note)?;
        let lines = |text: &str| -> Vec<String> {
            let mut lines: Vec<String> = wrap(text, columns).into_iter().map(String::from).collect();
            if lines.len() > MOST_ROWS {
                lines.truncate(MOST_ROWS);
                lines[MOST_ROWS - 1].push('…');
            }
            lines
        };
        let names = plan.municipalities.iter().map(|one| width(one.name.get(model.lang))).max();
        let widths = Columns {
            name: names.unwrap_or(0).min(columns / 5),
            kind: if columns >= 90 { widest_kind(model) } else { 0 },
        };
        let (searched, at) = field(&texts.link_search(), &panel.filter, columns);
        let typing = match &panel.editing {
            Some(editing) => Some(field(&texts.link_remark(), &editing.remark, columns).1),
            None => panel.is_filtering.then_some(at),
        };
        let is_searching = panel.is_filtering || !panel.filter.value().is_empty();
        let mut shown = Self {
            whose: named(model, &note.fields),
            text: lines(text(model, &note.fields)),
            search: is_searching.then_some(searched),
            list: Vec::new(),
            detail: Vec::new(),
            about: String::new(),
            below: below(model, panel, columns),
            typing,
            columns: widths,
        };
        if let Some((chosen, remark)) = chosen(model, panel) {
            shown.detail = lines(text(model, &chosen.fields));
            shown.about = about(model, note, chosen, remark);
        }
        // A low screen shows less of the texts, never fewer than a few rows of the list.
        let least = 6.min(panel.links.len() + panel.candidates.len() + 2) as u16;
        while shown.fixed_rows() + least > most_rows && (shown.detail.len() > 1 || shown.text.len() > 1) {
            let longer = shown.detail.len() >= shown.text.len();
            shorten(if longer { &mut shown.detail } else { &mut shown.text });
        }
        let rows = most_rows.saturating_sub(shown.fixed_rows());
        shown.list = list(model, panel, note, usize::from(rows));
        Some(shown)
    }

    fn fixed_rows(&self) -> u16 {
        let detail = if self.detail.is_empty() { 0 } else { self.detail.len() as u16 + 2 };
        let search = u16::from(self.search.is_some());
        self.text.len() as u16 + search + detail + 1 + self.below.rows()
    }

    fn rows(&self) -> u16 {
        self.fixed_rows() + self.list.len() as u16
    }

    fn draw(&self, buf: &mut Buffer, area: Rect, model: &Model, theme: &Theme) {
        let mut y = area.y;
        for line in &self.text {
            put(buf, area.x, y, area.width, line, theme.text);
            y += 1;
        }
        if let Some(typed) = &self.search {
            let used = put(buf, area.x, y, area.width, &model.texts.link_search(), theme.dim) + 1;
            put(buf, area.x + used, y, area.width.saturating_sub(used), typed, theme.accent);
            y += 1;
        }
        for line in &self.list {
            let row = Rect { y, height: 1, ..area };
            match line {
                Line::Head(text) => rule(buf, row, text, theme.border, theme.dim),
                Line::Empty(text) => drop(put(buf, area.x, y, area.width, text, theme.dim)),
                Line::Row(shown) => shown.draw(buf, row, &self.columns, theme),
            }
            y += 1;
        }
        if !self.detail.is_empty() {
            rule(buf, Rect { y, height: 1, ..area }, "", theme.border, theme.dim);
            for line in &self.detail {
                y += 1;
                put(buf, area.x, y, area.width, line, theme.text);
            }
            y += 1;
            put(buf, area.x, y, area.width, &self.about, theme.dim);
            y += 1;
        }
        rule(buf, Rect { y, height: 1, ..area }, "", theme.border, theme.dim);
        let rest = Rect { y: y + 1, height: area.bottom().saturating_sub(y + 1), ..area };
        self.draw_below(buf, rest, model, theme);
    }

    fn draw_below(&self, buf: &mut Buffer, area: Rect, model: &Model, theme: &Theme) {
        match &self.below {
            Below::Answer(lines) => drop(put_wrapped(buf, area, &lines.join(" "), theme.attention)),
            Below::Keys(keys) => draw_keys(buf, area, keys, theme),
            Below::Change { statuses, typed, keys } => {
                let mut x = area.x;
                for (name, is_chosen) in statuses {
                    let (sign, style) = if *is_chosen { ("●", theme.accent) } else { ("○", theme.text) };
                    let shown = format!("{sign} {name}");
                    x += put(buf, x, area.y, area.right().saturating_sub(x), &shown, style) + 3;
                }
                let used =
                    put(buf, area.x, area.y + 1, area.width, &model.texts.link_remark(), theme.dim) + 1;
                put(buf, area.x + used, area.y + 1, area.width.saturating_sub(used), typed, theme.accent);
                let keys_area = Rect { y: area.y + 2, height: area.height.saturating_sub(2), ..area };
                draw_keys(buf, keys_area, keys, theme);
            }
        }
    }

    /// Where the cursor is while something is typed.
    fn cursor(&self, area: Rect) -> Option<Position> {
        let column = self.typing?;
        let row = match &self.below {
            Below::Change { keys, .. } => area.bottom().checked_sub(keys.len() as u16 + 2)?,
            _ => area.y + 1 + self.text.len() as u16,
        };
        let at = Position::new(area.x + 2 + column, row);
        area.contains(at).then_some(at)
    }
}

impl Row {
    fn draw(&self, buf: &mut Buffer, area: Rect, columns: &Columns, theme: &Theme) {
        let mut x = area.x;
        put(buf, x, area.y, 2, &self.sign, if self.is_linked { theme.accent } else { theme.key });
        x += 3;
        if columns.name > 0 {
            put(buf, x, area.y, columns.name, &self.name, theme.accent);
            x += columns.name + 2;
        }
        x += put(buf, x, area.y, 5, &self.clock, theme.dim) + 2;
        if columns.kind > 0 {
            put(buf, x, area.y, columns.kind, &self.kind, theme.strong);
            x += columns.kind + 2;
        }
        let mut right = area.right();
        if right > x + width(&self.note) + 12 && !self.note.is_empty() {
            let style = if self.is_linked { theme.strong } else { theme.dim };
            right -= put_right(buf, right, area.y, width(&self.note), &self.note, style) + 2;
        }
        put(buf, x, area.y, right.saturating_sub(x), &self.text, theme.text);
        if self.is_chosen {
            select(buf, area, theme.selected);
        }
    }
}

fn draw_keys(buf: &mut Buffer, area: Rect, rows: &[Vec<(String, String)>], theme: &Theme) {
    for (row, y) in rows.iter().zip(area.top()..area.bottom()) {
        let mut x = area.x;
        for (key, name) in row {
            x += put(buf, x, y, area.right().saturating_sub(x), key, theme.key) + 1;
            x += put(buf, x, y, area.right().saturating_sub(x), name, theme.dim) + KEY_GAP;
        }
    }
}

/// What is seen of a field behind its name, and the column of the cursor.
fn field(name: &str, input: &Input, columns: u16) -> (String, u16) {
    let before = width(name) + 1;
    let (typed, cursor) = visible(input.value(), input.cursor(), columns.saturating_sub(before + 1));
    (typed, before + cursor)
}

/// Shorter by a row, which says so.
fn shorten(lines: &mut Vec<String>) {
    if lines.len() > 1 {
        lines.pop();
        if let Some(last) = lines.last_mut().filter(|last| !last.ends_with('…')) {
            last.push('…');
        }
    }
}

/// In the language of the screen where there is such a text.
fn text<'a>(model: &Model, fields: &'a NoteFields) -> &'a str {
    fields.text_in(model.lang).filter(|text| !text.trim().is_empty()).unwrap_or(&fields.text)
}

/// "challenge · Kičevo".
fn named(model: &Model, fields: &NoteFields) -> String {
    let kind = words::kind(&model.texts, fields.kind);
    match fields.municipalities.is_empty() {
        true => kind,
        false => {
            format!("{kind} · {}", words::municipalities(&model.texts, model.workshop.plan(), fields))
        }
    }
}

fn widest_kind(model: &Model) -> u16 {
    let kinds = Kind::ALL.into_iter().map(|kind| width(&words::kind_in_short(&model.texts, kind)));
    kinds.max().unwrap_or(0)
}

/// The note in the chosen row, and the remark of its link.
fn chosen<'a>(model: &'a Model, panel: &'a Linking) -> Option<(&'a Note, Option<&'a str>)> {
    let link = panel.links.get(panel.chosen);
    let id = match link {
        Some(pair) => panel.other(pair),
        None => panel.candidates.get(panel.chosen.checked_sub(panel.links.len())?)?.note,
    };
    let note = model.workshop.notes().get(id)?;
    Some((note, link.and_then(|pair| pair.remark.as_deref())))
}

/// What it is, when it was told, which themes it shares; the remark of a link first.
fn about(model: &Model, note: &Note, chosen: &Note, remark: Option<&str>) -> String {
    let plan = model.workshop.plan();
    let local = plan.local(chosen.at);
    let day = dates::day_and_month(model.lang, local.date_naive());
    let mut about: Vec<String> = remark.map(|remark| format!("“{remark}”")).into_iter().collect();
    about.push(named(model, &chosen.fields));
    about.push(format!("{day}, {}", dates::clock(local.time())));
    let shared = chosen.fields.themes.iter().filter(|theme| note.fields.themes.contains(theme));
    let shared: Vec<String> =
        shared.map(|theme| format!("#{}", words::theme(&model.texts, plan, theme))).collect();
    about.extend((!shared.is_empty()).then(|| shared.join(" ")));
    about.join(" · ")
}

/// The links and the candidates with their heads, as many rows as there is room for, the chosen one among
/// them.
fn list(model: &Model, panel: &Linking, note: &Note, most: usize) -> Vec<Line> {
    let texts = &model.texts;
    let links = panel.links.len();
    let heads = usize::from(links > 0) + 1;
    let all = heads + links + panel.candidates.len().max(1);
    // Where the chosen row stands among all lines.
    let place = if panel.chosen < links { 1 + panel.chosen } else { heads + panel.chosen };
    let first = (place + 2).saturating_sub(most).min(all.saturating_sub(most));
    let line = |at: usize| -> Line {
        if links > 0 && at == 0 {
            return Line::Head(texts.link_head_linked(links));
        }
        if at + 1 == heads + links {
            return Line::Head(match asks(note.fields.kind) {
                true => texts.link_head_answers(panel.candidates.len()),
                false => texts.link_head_challenges(panel.candidates.len()),
            });
        }
        if at < heads + links {
            return link_row(model, panel, at - 1);
        }
        candidate_row(model, panel, note, at - heads - links)
    };
    (first..all.min(first + most)).map(line).collect()
}

fn link_row(model: &Model, panel: &Linking, place: usize) -> Line {
    let pair = &panel.links[place];
    let sign = match pair.status {
        LinkStatus::Proposed => "·",
        LinkStatus::Introduced => "→",
        LinkStatus::Agreed => "✓",
    };
    let mut note = words::link_status(&model.texts, pair.status);
    if pair.remark.is_some() {
        note.push_str(" “…”");
    }
    let other = model.workshop.notes().get(panel.other(pair));
    let row = |other: &Note| row(model, other, sign.to_owned(), note, (true, place == panel.chosen));
    other.map_or(Line::Empty(String::new()), row)
}

fn candidate_row(model: &Model, panel: &Linking, note: &Note, place: usize) -> Line {
    let texts = &model.texts;
    let Some(candidate) = panel.candidates.get(place) else {
        let words = panel.filter.value().trim();
        return Line::Empty(match asks(note.fields.kind) {
            _ if !words.is_empty() => texts.link_none_found(words),
            true => texts.link_none_to_answer(),
            false => texts.link_none_to_ask(),
        });
    };
    let digit = if place < 9 { (place + 1).to_string() } else { String::new() };
    let own = if candidate.is_own { texts.link_own() } else { String::new() };
    let is_chosen = panel.links.len() + place == panel.chosen;
    let other = model.workshop.notes().get(candidate.note);
    other.map_or(Line::Empty(String::new()), |other| row(model, other, digit, own, (false, is_chosen)))
}

fn row(model: &Model, of: &Note, sign: String, note: String, (is_linked, is_chosen): (bool, bool)) -> Line {
    let plan = model.workshop.plan();
    Line::Row(Row {
        sign,
        name: words::municipalities(&model.texts, plan, &of.fields),
        clock: dates::clock(plan.local(of.at).time()),
        kind: words::kind_in_short(&model.texts, of.fields.kind),
        text: text(model, &of.fields).to_owned(),
        note,
        is_linked,
        is_chosen,
    })
}

fn below(model: &Model, panel: &Linking, columns: u16) -> Below {
    let texts = &model.texts;
    let named = |code: Code| words::key(texts, Key::plain(code));
    if let Some(Editing { status, remark, .. }) = &panel.editing {
        if let Some(notice) = &model.notice {
            let words = words::notice(texts, model.workshop.plan(), notice);
            return Below::Answer(wrap(&words, columns).into_iter().map(String::from).collect());
        }
        let keys = vec![
            ("↑↓".to_owned(), texts.link_key_status()),
            (named(Code::Enter), texts.link_key_save()),
            (named(Code::Esc), texts.link_key_back()),
        ];
        return Below::Change {
            statuses: STATUSES.map(|one| (words::link_status(texts, one), one == *status)).into(),
            typed: field(&texts.link_remark(), remark, columns).0,
            keys: in_rows(keys, columns),
        };
    }
    if let Some(notice) = &model.notice {
        let words = words::notice(texts, model.workshop.plan(), notice);
        return Below::Answer(wrap(&words, columns).into_iter().map(String::from).collect());
    }
    let digits = panel.candidates.len().min(9);
    let mut keys = Vec::new();
    if panel.is_filtering {
        keys.push((named(Code::Enter), texts.link_key_list()));
        keys.push((named(Code::Esc), texts.link_key_all()));
        return Below::Keys(in_rows(keys, columns));
    }
    match digits {
        0 => {}
        1 => keys.push(("1".to_owned(), texts.link_key_link())),
        most => keys.push((format!("1–{most}"), texts.link_key_link())),
    }
    if panel.chosen < panel.links.len() {
        keys.push((named(Code::Enter), texts.link_key_change()));
        keys.push((named(Code::Delete), texts.link_key_unlink()));
    } else if digits > 0 {
        keys.push((named(Code::Enter), texts.link_key_link_stay()));
    }
    keys.push(("/".to_owned(), texts.link_key_search()));
    keys.push(("u".to_owned(), texts.link_key_undo()));
    keys.push((
        named(Code::Esc),
        match panel.filter.value().is_empty() {
            true => texts.link_key_close(),
            false => texts.link_key_all(),
        },
    ));
    Below::Keys(in_rows(keys, columns))
}

/// The keys laid into rows, each whole.
fn in_rows(keys: Vec<(String, String)>, columns: u16) -> Vec<Vec<(String, String)>> {
    let mut rows: Vec<Vec<(String, String)>> = vec![Vec::new()];
    let mut used = 0;
    for (key, name) in keys {
        let taken = width(&key) + 1 + width(&name);
        if used + taken > columns && used > 0 {
            rows.push(Vec::new());
            used = 0;
        }
        used += taken + KEY_GAP;
        rows.last_mut().expect("there is a row from the beginning").push((key, name));
    }
    rows
}
