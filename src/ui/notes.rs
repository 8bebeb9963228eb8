//! A list of notes, one a row: when, what kind, whose, what, and whether the room sees it.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

use super::View;
use super::frame::Frame;
use super::text::{put, put_right, put_wrapped, rule, select, width};
use crate::app::command::{Command, Focus};
use crate::app::effect::Target;
use crate::app::list::Scope;
use crate::app::model::Model;
use crate::app::words;
use crate::domain::event::ReadBack;
use crate::domain::ids::NoteId;
use crate::domain::note::Kind;
use crate::domain::notes::Note;
use crate::i18n::dates;

/// Stands before a note that is selected together with others.
const SELECTED: &str = "◆";

/// Draws the rule with the list's title, and the notes below it.
pub fn draw(frame: &mut Frame, view: View<'_>, area: Rect) {
    let View { model, theme } = view;
    if area.height == 0 {
        return;
    }
    // What the title says decides which rows there are: when it differs, they were made anew.
    let list = (model.list.revision(), &model.list.marked);
    let is_focused = matches!(model.focus, Focus::Notes | Focus::Search);
    let key = (&list, is_focused, model.lang, theme.palette);
    frame.region("notes-title", Rect { height: 1, ..area }, key, |buf, area| {
        let style = if is_focused { theme.accent } else { theme.dim };
        rule(buf, area, &title(model), theme.border, style);
        let count = format!(" {} ", model.texts.common_notes(model.list.rows().len()));
        put_right(buf, area.right().saturating_sub(2), area.y, width(&count), &count, theme.dim);
    });
    let area = Rect { y: area.y + 1, height: area.height - 1, ..area };
    let place = model.list.place();
    let chosen = matches!(model.focus, Focus::Notes | Focus::Search).then_some(place);
    let key = (
        list,
        model.workshop.notes().revision(),
        place,
        chosen,
        model.focus.is_text(),
        (model.lang, theme.palette),
    );
    frame.region("notes", area, key, |buf, area| {
        if model.list.rows().is_empty() {
            draw_empty(buf, view, area);
            return;
        }
        let columns = Columns::of(model, area.width);
        for (row, id) in shown_rows(model, area.height) {
            let Some(note) = model.workshop.notes().get(id) else { continue };
            let y = area.y + row;
            let text = draw_row(buf, view, Rect { y, height: 1, ..area }, note, &columns);
            if chosen.is_some() && model.chosen_note().is_some_and(|chosen| chosen.id == id) {
                select(buf, Rect { y, height: 1, ..area }, theme.selected);
            }
            underline_found(buf, model, text, &note.fields.text);
        }
    });
}

/// The rows that fit, with the chosen one among them; as long as the list is short it stands at
/// the top.
fn shown_rows(model: &Model, height: u16) -> impl Iterator<Item = (u16, NoteId)> {
    let rows = model.list.rows();
    let height = usize::from(height);
    let place = model.list.place();
    let last_first = rows.len().saturating_sub(height);
    // One row of context below the chosen one, where there is one.
    let first = (place + 2).saturating_sub(height).min(last_first);
    rows.iter().copied().skip(first).take(height).enumerate().map(|(row, id)| (row as u16, id))
}

/// The note in a row of the list; its title is where one searches.
pub fn target_at(model: &Model, area: Rect, row: u16) -> Option<Target> {
    let Some(below_title) = row.checked_sub(area.y + 1) else { return Some(Target::Search) };
    let mut rows = shown_rows(model, area.height.saturating_sub(1));
    rows.find(|(at, _)| *at == below_title).map(|(_, id)| Target::Note(id))
}

fn title(model: &Model) -> String {
    let texts = &model.texts;
    let scope = match &model.list.scope {
        Scope::Item => texts.capture_scope_item(),
        Scope::Group(group) => texts.search_group(group.as_str()),
        Scope::Day => texts.capture_scope_day(),
        Scope::All => texts.capture_scope_all(),
    };
    let mut what = vec![scope];
    if let Some(kind) = model.list.kind {
        what.push(words::kind(texts, kind));
    }
    if let Some(id) = &model.list.municipality {
        what.push(words::municipality(texts, model.workshop.plan(), id).to_owned());
    }
    what.extend(words::filter(texts, model.workshop.plan(), &model.search.filter));
    if !model.list.marked.is_empty() {
        what.push(texts.note_list_selected(model.list.marked.len()));
    }
    texts.capture_list_title(what.join(" · "))
}

fn draw_empty(buf: &mut Buffer, view: View<'_>, area: Rect) {
    let View { model, theme } = view;
    let text = if model.is_list_filtered() {
        model.texts.capture_empty_filter(Command::FilterClear.entry().keys[0].to_string())
    } else {
        model.texts.capture_empty(Command::FocusLine.entry().keys[0].to_string())
    };
    let inner = Rect { x: area.x + 2, width: area.width.saturating_sub(4), ..area };
    put_wrapped(buf, inner, &text, theme.dim);
}

/// What its municipality said of a note, as a sign.
pub fn read_back_sign(answer: ReadBack) -> &'static str {
    match answer {
        ReadBack::Confirmed => "✓",
        ReadBack::Amended => "≈",
        ReadBack::Withdrawn => "✗",
    }
}

/// Columns that stand still whatever the notes say.
struct Columns {
    kind: u16,
    municipality: u16,
    themes: u16,
}

impl Columns {
    fn of(model: &Model, columns: u16) -> Self {
        let most = columns.div_ceil(5);
        let kind = Kind::ALL.into_iter().map(|kind| width(&kind_name(model, kind, most))).max();
        let names = model.workshop.plan().municipalities.iter().map(|one| width(one.name.get(model.lang)));
        let names = names.max().unwrap_or(0);
        Self {
            kind: kind.unwrap_or(0).min(most),
            municipality: names.min(columns / 6),
            themes: if columns >= 100 { columns / 6 } else { 0 },
        }
    }
}

/// What a kind is called in so many columns.
fn kind_name(model: &Model, kind: Kind, columns: u16) -> String {
    let name = words::kind(&model.texts, kind);
    if width(&name) <= columns { name } else { words::kind_in_short(&model.texts, kind) }
}

/// Draws the row of a note; gives where its text is.
fn draw_row(buf: &mut Buffer, view: View<'_>, area: Rect, note: &Note, columns: &Columns) -> Rect {
    let View { model, theme } = view;
    let texts = &model.texts;
    let plan = model.workshop.plan();
    let fields = &note.fields;
    if model.list.marked.contains(&note.id) {
        put(buf, area.x, area.y, 1, SELECTED, theme.attention);
    }
    let mut x = area.x + 1;
    let clock = dates::clock(plan.local(note.at).time());
    x += put(buf, x, area.y, 5, &clock, theme.dim) + 2;
    put(buf, x, area.y, columns.kind, &kind_name(model, fields.kind, columns.kind), theme.strong);
    x += columns.kind + 2;
    if columns.municipality > 0 {
        put(buf, x, area.y, columns.municipality, &words::municipalities(texts, plan, fields), theme.accent);
        x += columns.municipality + 2;
    }
    let mut right = area.right().saturating_sub(1);
    let mut sign = |text: &str, style| {
        let columns = width(text);
        if right > x + columns + 12 {
            right -= put_right(buf, right, area.y, columns, text, style) + 2;
        }
    };
    if note.released {
        sign(&format!("● {}", texts.desk_in_room()), theme.attention);
    }
    if let Some(answer) = note.read_back {
        sign(read_back_sign(answer), theme.dim);
    }
    if note.conflict {
        sign(&format!("≠ {}", texts.capture_two_versions()), theme.attention);
    }
    if fields.is_incomplete_action() {
        sign("!", theme.attention);
    }
    if fields.important {
        sign("*", theme.attention);
    }
    if columns.themes > 0 && !fields.themes.is_empty() {
        let tags: Vec<String> = fields.themes.iter().map(|theme| format!("#{theme}")).collect();
        let tags = super::text::fit(&tags.join(" "), columns.themes).into_owned();
        sign(&tags, theme.dim);
    }
    let taken = put(buf, x, area.y, right.saturating_sub(x), &fields.text, theme.text);
    Rect { x, width: taken, ..area }
}

/// Underlines what is searched for, where it stands in the text of a row. More is not looked at than can be
/// seen.
fn underline_found(buf: &mut Buffer, model: &Model, area: Rect, text: &str) {
    let query = model.search.filter.query();
    if query.is_empty() {
        return;
    }
    let seen = text.char_indices().nth(2 * usize::from(area.width)).map_or(text, |(end, _)| &text[..end]);
    for span in query.spans(seen) {
        let from = width(&seen[..span.start]).min(area.width);
        let columns = width(&seen[span]).min(area.width - from);
        let letters = Rect { x: area.x + from, width: columns, ..area };
        buf.set_style(letters, Style::new().add_modifier(Modifier::UNDERLINED));
    }
}
