//! The room's screen, read from eight metres: what now, how long, which question, what next; calm,
//! in the room's languages at once. Nothing that was typed appears here unless it was released.

use ratatui::buffer::Buffer;
use ratatui::layout::{Alignment, Rect};
use ratatui::style::Style;

use super::View;
use super::figures;
use super::frame::Frame;
use super::text::{put, put_centred, put_right, put_wrapped, width, wrap};
use crate::app::model::Model;
use crate::app::words;
use crate::domain::lang::Text;
use crate::domain::notes::Note;
use crate::domain::timing::{ItemState, Slot};
use crate::i18n::{Catalogue, durations};

/// What the room is to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum State {
    Curtain,
    /// Before the first item of a day.
    Welcome,
    /// Between two items.
    Between(Slot),
    /// After the last item of a day.
    Thanks,
    Item(Slot),
    Break(Slot),
    /// A short technical stop: no countdown, no reason.
    Held(Slot),
    Overtime(Slot),
}

fn state(model: &Model) -> State {
    let record = model.workshop.record();
    if record.curtain {
        return State::Curtain;
    }
    let day = model.workshop.day_at(model.now);
    let Some(slot) = record.current() else {
        return match record.next_pending(day) {
            Some(_) if !record.day_has_begun(day) => State::Welcome,
            Some(slot) => State::Between(slot),
            None => State::Thanks,
        };
    };
    let item = model.workshop.item(slot);
    let remaining = record.remaining_s(model.workshop.timetable(), slot, model.second());
    match record.state(slot) {
        ItemState::Held => State::Held(slot),
        _ if item.is_break() => State::Break(slot),
        _ if remaining < 0 => State::Overtime(slot),
        _ => State::Item(slot),
    }
}

/// More released notes than this are not read from the back of a room.
const MOST_RELEASED: usize = 5;

/// What the room sees, in a few words of the desk's language.
pub fn state_words(model: &Model) -> String {
    let texts = &model.texts;
    match state(model) {
        State::Curtain => texts.desk_room_curtain(),
        State::Welcome | State::Between(_) => texts.desk_room_welcome(),
        State::Thanks => texts.desk_room_thanks(),
        State::Item(_) => texts.desk_room_item(),
        State::Overtime(_) => texts.room_please_conclude(),
        State::Break(_) => texts.desk_room_break(),
        State::Held(_) => texts.desk_room_held(),
    }
}

/// A phrase in all languages of the room, equal forms once.
fn in_all(texts: &[Catalogue], phrase: impl Fn(&Catalogue) -> String) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for catalogue in texts {
        let line = phrase(catalogue);
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

/// The notes that were released to the room, the latest last.
fn released(model: &Model) -> Vec<&Note> {
    let notes = model.workshop.notes();
    let mut released: Vec<&Note> = notes.released().filter_map(|id| notes.get(id)).collect();
    released.sort_by_key(|note| (note.at, note.id));
    released
}

pub fn draw(frame: &mut Frame, view: View<'_>) {
    let View { model, theme } = view;
    let area = frame.area();
    let state = state(model);
    let margin = (area.width / 20).clamp(1, 8);
    let top = u16::from(area.height >= 22) + u16::from(area.height >= 40);
    let bottom = area.height.saturating_sub(2);
    let row = |y: u16, height: u16| {
        let y = (area.y + y).min(area.bottom());
        Rect { x: area.x, y, width: area.width, height: height.min(area.bottom() - y) }
    };
    let inset = |area: Rect| Rect {
        x: area.x + margin.min(area.width),
        width: area.width.saturating_sub(2 * margin),
        ..area
    };
    frame.region("room-top", row(0, top), theme.palette, |_, _| {});

    let columns = area.width.saturating_sub(2 * margin);
    let height = bottom.saturating_sub(top);
    let (titles, below) = fitted(model, state, columns, height);
    let title_rows = rows_of(&titles, columns).min(area.height.saturating_sub(8).max(3));
    frame.region("room-title", row(top, title_rows), (&titles, theme.palette), |buf, area| {
        let mut rest = inset(area);
        for line in &titles {
            let used = put_wrapped(buf, rest, line, theme.title);
            rest.y += used;
            rest.height -= used;
        }
    });

    let height = height.saturating_sub(title_rows);
    let below_rows = (below.len() as u16).min(height.saturating_sub(least_rows(state, height)));
    let middle = row(top + title_rows, height - below_rows);
    draw_middle(frame, view, state, middle, margin);

    let area_below = row(top + title_rows + middle.height, below_rows);
    frame.region("room-below", area_below, (&below, theme.palette), |buf, area| {
        let area = inset(area);
        for (line, text) in below.iter().take(usize::from(area.height)).enumerate() {
            put(buf, area.x, area.y + line as u16, area.width, text, theme.text);
        }
    });
    draw_foot(frame, view, state, row(bottom, 2), margin);
}

/// The titles and what stands below the figures, so that everything fits if it can: on a small screen
/// each title gets one row, and a question is shown in all languages or in none.
fn fitted(model: &Model, state: State, columns: u16, height: u16) -> (Vec<String>, Vec<String>) {
    let whole = titles(model, state);
    let short = whole.iter().map(|line| super::text::fit(line, columns).into_owned()).collect();
    let mut last = (Vec::new(), Vec::new());
    for titles in [whole, short] {
        let rest = height.saturating_sub(rows_of(&titles, columns));
        let (below, is_whole) = below(model, state, columns, rest.saturating_sub(least_rows(state, rest)));
        last = (titles, below);
        if is_whole {
            break;
        }
    }
    last
}

fn rows_of(lines: &[String], columns: u16) -> u16 {
    lines.iter().map(|line| wrap(line, columns).len() as u16).sum()
}

/// How many rows of these the middle of the screen needs.
fn least_rows(state: State, rows: u16) -> u16 {
    if has_figures(state) { (rows / 3).max(3) + 1 } else { rows / 4 + 1 }
}

fn has_figures(state: State) -> bool {
    matches!(
        state,
        State::Item(_)
            | State::Break(_)
            | State::Overtime(_)
            | State::Curtain
            | State::Welcome
            | State::Between(_)
    )
}

/// The lines at the top: what is on, in every language of the room.
fn titles(model: &Model, state: State) -> Vec<String> {
    let plan = model.workshop.plan();
    let lines = |text: &Text| text.in_all(&plan.languages).into_iter().map(str::to_owned).collect();
    match state {
        State::Curtain | State::Welcome | State::Thanks => lines(&plan.title),
        State::Between(_) => lines(plan.short_title()),
        State::Item(slot) | State::Break(slot) | State::Held(slot) | State::Overtime(slot) => {
            lines(&model.workshop.item(slot).title)
        }
    }
}

/// The largest thing in the room.
fn draw_middle(frame: &mut Frame, view: View<'_>, state: State, area: Rect, margin: u16) {
    let View { model, theme } = view;
    let texts = &model.room_texts;
    let plan = model.workshop.plan();
    let now = model.second();
    let record = model.workshop.record();
    let timetable = model.workshop.timetable();
    let clock = words::clock(plan, now);
    let (figures, phrases): (Option<String>, Vec<String>) = match state {
        State::Item(slot) => (Some(durations::clock(record.remaining_s(timetable, slot, now))), Vec::new()),
        State::Break(slot) => {
            let forecast = model.workshop.forecast(timetable.planned(slot).day, now);
            let end = forecast.item(slot).and_then(|item| item.expected_end).unwrap_or(now);
            let back = words::clock(plan, end);
            let remaining = record.remaining_s(timetable, slot, now).max(0);
            let minutes = (remaining + 59) / 60;
            // A break counts minutes: nobody hurries because of a running second.
            let left = in_all(texts, |texts| texts.room_remaining_minutes(minutes)).join(" · ");
            let mut phrases = in_all(texts, |texts| texts.room_back_at(&back));
            phrases.insert(0, left);
            (Some(minutes.to_string()), phrases)
        }
        State::Overtime(_) => (None, in_all(texts, |texts| texts.room_please_conclude())),
        State::Held(_) => (None, in_all(texts, |texts| texts.room_held())),
        State::Curtain => (Some(clock), Vec::new()),
        State::Welcome => {
            let day = model.workshop.day_at(model.now);
            let start = words::clock(plan, plan.instant(plan.days[day].date, plan.days[day].start));
            let phrases =
                in_all(texts, |texts| format!("{} · {}", texts.room_welcome(), texts.room_begins_at(&start)));
            (Some(clock), phrases)
        }
        State::Between(slot) => {
            let item = model.workshop.item(slot);
            let phrases = in_all(texts, |texts| texts.room_next_is(item.title.get(texts.lang())));
            (Some(clock), phrases)
        }
        State::Thanks => (None, in_all(texts, |texts| texts.room_thank_you())),
    };
    let is_overtime = matches!(state, State::Overtime(_));
    let phrase_rows = if phrases.is_empty() { 0 } else { phrases.len() as u16 + 1 };
    let (figure_rows, phrase_rows) = match &figures {
        Some(_) => (area.height.saturating_sub(phrase_rows), phrase_rows.min(area.height)),
        None => (0, area.height),
    };
    let figure_area = Rect { height: figure_rows, ..area };
    if let Some(figures) = &figures {
        let gap = u16::from(figure_rows > 6);
        frame.region("room-figures", figure_area, (figures, theme.palette), |buf, area| {
            let area = Rect {
                x: area.x + margin,
                y: area.y + gap,
                width: area.width.saturating_sub(2 * margin),
                height: area.height.saturating_sub(2 * gap),
            };
            figures::paint(buf, area, figures, theme.accent, Alignment::Center);
        });
    }
    let phrase_area = Rect { y: area.y + figure_rows, height: phrase_rows, ..area };
    frame.region("room-phrases", phrase_area, (&phrases, is_overtime, theme.palette), |buf, area| {
        draw_phrases(
            buf,
            area,
            &phrases,
            margin,
            if is_overtime { Some(theme.overtime) } else { None },
            theme.strong,
        );
    });
}

/// Phrases in the middle of an area; the overtime sign as a full bar, so that its shape says it too.
fn draw_phrases(
    buf: &mut Buffer,
    area: Rect,
    phrases: &[String],
    margin: u16,
    bar: Option<Style>,
    style: Style,
) {
    let inner = Rect { x: area.x + margin, width: area.width.saturating_sub(2 * margin), ..area };
    let spread = if inner.height >= phrases.len() as u16 * 2 + 3 { 2 } else { 1 };
    let rows = (phrases.len() as u16).saturating_sub(1) * spread + 1;
    let top = inner.y + inner.height.saturating_sub(rows) / 2;
    if let Some(bar) = bar {
        let padding = u16::from(inner.height > rows + 2);
        let full = Rect {
            y: top.saturating_sub(padding).max(inner.y),
            height: (rows + 2 * padding).min(inner.height),
            ..inner
        };
        for y in full.top()..full.bottom() {
            for x in full.left()..full.right() {
                buf[(x, y)].set_symbol(" ").set_style(bar);
            }
        }
    }
    for (index, phrase) in phrases.iter().enumerate() {
        let y = top + index as u16 * spread;
        if y < inner.bottom() {
            put_centred(buf, inner, y, phrase, bar.unwrap_or(style));
        }
    }
}

/// Below the figures, in so many rows: who speaks and who is next; what was released, else the
/// question. False when something had to be left out.
fn below(model: &Model, state: State, columns: u16, rows: u16) -> (Vec<String>, bool) {
    let (State::Item(slot) | State::Overtime(slot) | State::Between(slot)) = state else {
        return (Vec::new(), true);
    };
    let mut lines = match state {
        State::Between(_) => Vec::new(),
        _ => speakers(model, slot, columns),
    };
    let gap = usize::from(!lines.is_empty());
    let rows = usize::from(rows).saturating_sub(lines.len());
    let wrapped = |text: &str| wrap(text, columns).into_iter().map(String::from).collect::<Vec<_>>();
    let notes = released(model);
    let (said, is_whole) = if !notes.is_empty() {
        // The latest released notes take the place of the question; of too many the earliest go.
        let mut said: Vec<String> = Vec::new();
        let latest = notes.iter().rev().take(MOST_RELEASED).map(|note| wrapped(&released_text(model, note)));
        let mut is_whole = true;
        for note in latest {
            is_whole = said.is_empty() || said.len() + note.len() + gap <= rows;
            if !is_whole {
                break;
            }
            said.splice(..0, note);
        }
        let is_cut = said.len() + gap > rows;
        (said, is_whole && !is_cut)
    } else if matches!(state, State::Item(_)) {
        let question = model.workshop.item(slot).questions.first();
        let question = question.map(|question| question.in_all(&model.workshop.plan().languages));
        let said: Vec<String> = question.into_iter().flatten().flat_map(wrapped).collect();
        let fits = said.len() <= rows;
        (if fits { said } else { Vec::new() }, fits)
    } else {
        (Vec::new(), true)
    };
    if !said.is_empty() && said.len() + gap <= rows {
        lines.extend((0..gap).map(|_| String::new()));
    }
    lines.extend(said);
    (lines, is_whole)
}

/// Who speaks and who is next: in one row, or in two.
fn speakers(model: &Model, slot: Slot, columns: u16) -> Vec<String> {
    let segments = &model.workshop.item(slot).segments;
    let Some((index, _)) = model.workshop.record().item(slot).current_segment() else { return Vec::new() };
    let index = usize::from(index);
    let name = |index: usize| segments.get(index).map(|segment| segment_in_all(model, segment));
    let now = format!("▶ {}", name(index).unwrap_or_default());
    let Some(next) = name(index + 1) else { return vec![now] };
    let words = in_all(&model.room_texts, |texts| texts.room_next()).join(" · ");
    let both = format!("{now}     {words}: {next}");
    if width(&both) <= columns { vec![both] } else { vec![now, format!("  {words}: {next}")] }
}

/// A released note as the room may read it: the municipality only where the level names it.
fn released_text(model: &Model, note: &Note) -> String {
    let fields = &note.fields;
    let names: Vec<&str> = match fields.level.names_municipality() {
        true => {
            let lang = model.workshop.plan().languages.first().copied().unwrap_or(model.lang);
            let known = fields.municipalities.iter().filter_map(|id| model.workshop.plan().municipality(id));
            known.map(|municipality| municipality.name.get(lang)).collect()
        }
        false => Vec::new(),
    };
    let text = fields.text.replace('\n', " ");
    if names.is_empty() { format!("• {text}") } else { format!("• {} – {text}", names.join(", ")) }
}

fn segment_in_all(model: &Model, segment: &crate::domain::plan::Segment) -> String {
    let plan = model.workshop.plan();
    in_all(&model.room_texts, |texts| words::segment(texts, plan, segment).to_owned()).join(" · ")
}

/// The last rows: off the record, rehearsal, what comes next.
fn draw_foot(frame: &mut Frame, view: View<'_>, state: State, area: Rect, margin: u16) {
    let View { model, theme } = view;
    let texts = &model.room_texts;
    let plan = model.workshop.plan();
    let mut signs = Vec::new();
    if model.is_off_record() {
        signs.push(in_all(texts, |texts| texts.room_off_record()).join(" · "));
    }
    if model.rehearsal.is_some() {
        signs.push(in_all(texts, |texts| texts.room_rehearsal()).join(" · "));
    }
    let next = match state {
        State::Item(slot) | State::Overtime(slot) | State::Break(slot) | State::Held(slot) => {
            next_words(model, slot)
        }
        _ => None,
    };
    let banner =
        plan.banner.as_ref().map(|banner| banner.get(plan.languages.first().copied().unwrap_or(model.lang)));
    frame.region("room-foot", area, (&signs, &next, theme.palette), |buf, area| {
        let inner = Rect { x: area.x + margin, width: area.width.saturating_sub(2 * margin), ..area };
        let last = inner.bottom().saturating_sub(1);
        let mut x = inner.x;
        for sign in &signs {
            let sign = format!(" {sign} ");
            x += put(buf, x, last, inner.right().saturating_sub(x), &sign, theme.overtime) + 1;
        }
        if signs.is_empty()
            && let Some(banner) = banner
        {
            x += put(buf, x, last, inner.width, banner, theme.dim);
        }
        if let Some(next) = &next {
            let y = if x > inner.x && width(next) + (x - inner.x) + 2 > inner.width { inner.y } else { last };
            put_right(buf, inner.right(), y, inner.width, next, theme.text);
        }
    });
}

/// "12:45 ручек · drekë · lunch": the next item and when it is expected.
fn next_words(model: &Model, slot: Slot) -> Option<String> {
    let plan = model.workshop.plan();
    let day = model.workshop.timetable().planned(slot).day;
    let forecast = model.workshop.forecast(day, model.second());
    let next = forecast.items.iter().find(|item| item.state == ItemState::Pending)?;
    let titles = model.workshop.item(next.slot).title.in_all(&plan.languages);
    let short: Vec<std::borrow::Cow<'_, str>> =
        titles.into_iter().map(|title| super::text::fit(title, 28)).collect();
    Some(format!("{}  {}", words::clock(plan, next.expected_start?), short.join(" · ")))
}
