//! The panel of speakers and parts: the order of the running item, and the speaking time of each
//! municipality over the workshop.

mod below;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{centred, framed};
use crate::app::command::Command;
use crate::app::model::Model;
use crate::app::speakers::{Asking, Speakers};
use crate::app::{turns, words};
use crate::domain::timing::speaking::Speaking;
use crate::domain::timing::{PartState, Slot};
use crate::i18n::durations;
use crate::ui::View;
use crate::ui::frame::Frame;
use crate::ui::line::visible;
use crate::ui::segments;
use crate::ui::text::{put, put_right, select, width, wrap};
use crate::ui::theme::Theme;
use below::Below;

pub fn draw(frame: &mut Frame, view: View<'_>, panel: &Speakers) {
    let View { model, theme } = view;
    let Some(slot) = model.target() else { return };
    let screen = frame.area();
    let columns = if screen.width < 80 { screen.width } else { (screen.width - 4).min(100) };
    let shown = Shown::of(model, panel, slot, columns.saturating_sub(4));
    let area = centred(screen, columns, shown.wanted_rows() + 2);
    frame.overlay("speakers", area, (&shown, model.lang, theme.palette), |buf, area| {
        let inner = framed(buf, area, "", theme);
        shown.draw_head(buf, Rect { height: 1, ..area }, &model.texts.command_speakers(), theme);
        shown.draw(buf, inner, model, theme);
    });
    if let Some(asking) = &panel.asking {
        frame.cursor(shown.cursor(area, asking));
    }
}

/// Everything that the panel shows.
#[derive(Hash)]
struct Shown {
    title: String,
    clock: String,
    /// That everything is said twice, and how much can be said.
    mode: Option<String>,
    parts: Vec<PartRow>,
    chosen: usize,
    /// What stands in the place of parts.
    counted: Vec<String>,
    speaking: Vec<SpeakingRow>,
    /// The most that was spoken or may be, in seconds.
    most_s: i64,
    below: Below,
}

#[derive(Hash)]
struct PartRow {
    sign: &'static str,
    name: String,
    /// "10+5", as it may last.
    minutes: String,
    held: String,
    state: String,
    is_running: bool,
    is_to_come: bool,
}

#[derive(Hash)]
struct SpeakingRow {
    name: String,
    figures: [String; 3],
    time: Speaking,
}

impl Shown {
    fn of(model: &Model, panel: &Speakers, slot: Slot, columns: u16) -> Self {
        let texts = &model.texts;
        let now = model.second();
        let item = model.workshop.record().item(slot);
        let remaining = model.workshop.record().remaining_s(model.workshop.timetable(), slot, now);
        let chosen = panel.chosen(model, slot);
        let order = item.parts.order();
        let mut speaking = model.workshop.speaking(now);
        // Where nobody has a budget and nobody has spoken, there is nothing to compare.
        if speaking.iter().all(|time| time.spoken_s == 0 && time.budget_s == 0) {
            speaking.clear();
        }
        let counted = match item.parts.counts_people() {
            true => counted(model, slot),
            false => Vec::new(),
        };
        Self {
            title: model.workshop.item(slot).title.get(model.lang).to_owned(),
            clock: durations::clock(remaining),
            mode: item
                .parts
                .is_consecutive()
                .then(|| texts.desk_consecutive_left((remaining.max(0) / 2 + 59) / 60)),
            parts: order.iter().map(|&segment| part_row(model, slot, segment)).collect(),
            chosen: order.iter().position(|&segment| Some(segment) == chosen).unwrap_or_default(),
            counted: counted.iter().flat_map(|text| wrap(text, columns)).map(String::from).collect(),
            most_s: speaking.iter().map(|time| time.spoken_s.max(time.budget_s)).max().unwrap_or(0).max(1),
            speaking: speaking.into_iter().map(|time| speaking_row(model, time)).collect(),
            below: Below::of(model, panel, slot, columns),
        }
    }

    fn list_rows(&self) -> u16 {
        (self.parts.len() + self.counted.len()) as u16
    }

    /// All of it, with a row between its parts.
    fn wanted_rows(&self) -> u16 {
        let speaking = if self.speaking.is_empty() { 0 } else { self.speaking.len() as u16 + 2 };
        2 + self.list_rows() + speaking + 1 + self.below.rows()
    }

    /// In the frame: what the panel is, that everything is said twice, what is left of the item. The
    /// second takes the place of the first where there is no room for both.
    fn draw_head(&self, buf: &mut Buffer, area: Rect, title: &str, theme: &Theme) {
        let (title, clock) = (format!(" {title} "), format!(" {} ", self.clock));
        let mode = self.mode.as_ref().map(|mode| format!(" {mode} "));
        let (mut x, mut right) = (area.x + 2, area.right().saturating_sub(2));
        right = right.saturating_sub(put_right(
            buf,
            right,
            area.y,
            right.saturating_sub(x),
            &clock,
            theme.strong,
        ));
        let room = right.saturating_sub(x + 2);
        if mode.as_ref().is_none_or(|mode| width(&title) + width(mode) < room) {
            x += put(buf, x, area.y, room, &title, theme.title) + 1;
        }
        if let Some(mode) = mode {
            put(buf, x, area.y, right.saturating_sub(x + 1), &mode, theme.attention);
        }
    }

    fn draw(&self, buf: &mut Buffer, area: Rect, model: &Model, theme: &Theme) {
        let below = self.below.rows().min(area.height);
        // The title and rows between the parts of the panel only where nothing else has to go for them.
        let gap = u16::from(area.height >= self.wanted_rows());
        let mut y = area.y;
        if gap > 0 {
            put(buf, area.x, y, area.width, &self.title, theme.accent);
            y += 2;
        }
        let rest = (area.bottom() - below).saturating_sub(y);
        let all = self.speaking.len() as u16;
        // Two in a row without bars where there is no room for a row each.
        let pairs = self.list_rows() + all + 1 > rest;
        let speaking = match all {
            0 => 0,
            _ => (if pairs { all.div_ceil(2) } else { all }) + 1 + gap,
        };
        let counted = Rect { y, height: rest.min(self.counted.len() as u16), ..area };
        for (text, y) in self.counted.iter().zip(counted.top()..counted.bottom()) {
            put(buf, area.x, y, area.width, text, theme.text);
        }
        let rest = rest - counted.height;
        let parts = self.parts.len() as u16;
        let height = parts.min(rest.saturating_sub(speaking).max(rest.min(3)));
        let list = Rect { y: counted.bottom(), height, ..area };
        self.draw_list(buf, list, area.bottom(), theme);
        let top = list.bottom() + gap;
        let bottom = area.bottom() - below;
        let speaking = Rect { y: top, height: bottom.saturating_sub(top), ..area };
        if speaking.height > 1 && all > 0 {
            self.draw_speaking(buf, speaking, pairs, model, theme);
        }
        let last = Rect { y: bottom, height: below, ..area };
        self.below.draw(buf, last, model, theme);
    }

    fn draw_list(&self, buf: &mut Buffer, area: Rect, frame_row: u16, theme: &Theme) {
        let rows = usize::from(area.height);
        let first = (self.chosen + 1).saturating_sub(rows);
        if rows < self.parts.len() {
            // There are more than are seen.
            let place = format!(" {}–{} / {} ", first + 1, first + rows, self.parts.len());
            put_right(buf, area.right(), frame_row, width(&place), &place, theme.dim);
        }
        let columns =
            |of: fn(&PartRow) -> &str| self.parts.iter().map(|part| width(of(part))).max().unwrap_or(0);
        let (minutes, held) = (columns(|part| &part.minutes), columns(|part| &part.held));
        let state = columns(|part| &part.state);
        for (index, part) in self.parts.iter().enumerate().skip(first).take(rows) {
            let y = area.y + (index - first) as u16;
            let style = match (part.is_running, part.is_to_come) {
                (true, _) => theme.accent,
                (_, true) => theme.text,
                _ => theme.dim,
            };
            put(buf, area.x, y, 1, part.sign, style);
            put_right(buf, area.x + 4, y, 2, &(index + 1).to_string(), style);
            let mut right = area.right();
            put(buf, right.saturating_sub(state), y, state, &part.state, style);
            right = right.saturating_sub(state + 2);
            put_right(buf, right, y, held, &part.held, style);
            right = right.saturating_sub(held + 2);
            put_right(buf, right, y, minutes, &part.minutes, style);
            right = right.saturating_sub(minutes + 2);
            put(buf, area.x + 6, y, right.saturating_sub(area.x + 6), &part.name, style);
            if index == self.chosen {
                select(buf, Rect { y, height: 1, ..area }, theme.selected);
            }
        }
    }

    fn draw_speaking(&self, buf: &mut Buffer, area: Rect, pairs: bool, model: &Model, theme: &Theme) {
        let texts = &model.texts;
        put(buf, area.x, area.y, area.width, &texts.desk_speakers_time(), theme.dim);
        let rows = usize::from(area.height - 1);
        if pairs {
            let half = area.width / 2;
            let in_column = self.speaking.len().div_ceil(2);
            for (index, row) in self.speaking.iter().enumerate() {
                let (column, line) = (index / in_column, index % in_column);
                if line >= rows {
                    continue;
                }
                let (x, y) = (area.x + column as u16 * half, area.y + 1 + line as u16);
                let time = texts.desk_segment_time(&row.figures[0], &row.figures[1]);
                let taken = put_right(buf, x + half - 2, y, half - 2, &time, theme.text);
                put(buf, x, y, half.saturating_sub(taken + 4), &row.name, theme.text);
            }
            return;
        }
        let heads = [texts.desk_speakers_used(), texts.desk_speakers_budget(), texts.desk_speakers_left()];
        let columns: Vec<u16> = (0..3)
            .map(|column| {
                let figures = self.speaking.iter().map(|row| width(&row.figures[column])).max();
                figures.unwrap_or(0).max(width(&heads[column]))
            })
            .collect();
        let draw_figures = |buf: &mut Buffer, y: u16, figures: &[String; 3], style| {
            let mut right = area.right();
            for (figure, columns) in figures.iter().zip(&columns).rev() {
                put_right(buf, right, y, *columns, figure, style);
                right = right.saturating_sub(columns + 2);
            }
            right
        };
        let name = self.speaking.iter().map(|row| width(&row.name)).max().unwrap_or(0).min(area.width / 3);
        // The heads stand beside the heading where they do not touch it.
        let heads_from = area.width.saturating_sub(columns.iter().sum::<u16>() + 4);
        if heads_from > width(&texts.desk_speakers_time()) {
            draw_figures(buf, area.y, &heads, theme.dim);
        }
        for (line, row) in self.speaking.iter().take(rows).enumerate() {
            let y = area.y + 1 + line as u16;
            put(buf, area.x, y, name, &row.name, theme.text);
            let right = draw_figures(buf, y, &row.figures, theme.text);
            let x = area.x + name + 2;
            let room = right.saturating_sub(x);
            if room >= 4 {
                put(buf, x, y, room, &bar(&row.time, self.most_s, room), theme.accent);
            }
        }
    }

    fn cursor(&self, area: Rect, asking: &Asking) -> Option<Position> {
        let room = area.width.saturating_sub(7);
        let (_, cursor) = visible(asking.input.value(), asking.input.cursor(), room);
        // The field stands above the keys of the question, which are the last row.
        let at = Position::new(area.x + 4 + cursor, area.bottom().checked_sub(3)?);
        area.contains(at).then_some(at)
    }
}

/// Spoken and the rest of the budget, with a mark where it ends; told by signs, not by colour.
fn bar(time: &Speaking, most_s: i64, columns: u16) -> String {
    let cell = |seconds: i64| seconds * i64::from(columns) / most_s;
    let (spoken, budget) = (cell(time.spoken_s), cell(time.budget_s).min(i64::from(columns) - 1));
    let sign = |place: i64| match place {
        place if place == budget => '│',
        place if place < spoken => '▓',
        place if place < budget => '░',
        _ => ' ',
    };
    (0..i64::from(columns)).map(sign).collect()
}

/// An item without parts: who is counted, and how to count.
fn counted(model: &Model, slot: Slot) -> Vec<String> {
    let texts = &model.texts;
    let pace = segments::pace(model, slot, model.second());
    if !pace.is_empty() {
        return pace;
    }
    if !model.workshop.record().item(slot).parts.is_empty() || model.workshop.item(slot).is_break() {
        return Vec::new();
    }
    let key = Command::SegmentNext.entry().keys[0].to_string();
    vec![texts.desk_speakers_none(), texts.desk_speakers_count(key)]
}

fn part_row(model: &Model, slot: Slot, segment: u16) -> PartRow {
    let texts = &model.texts;
    let item = model.workshop.record().item(slot);
    let parts = &item.parts;
    let now = model.second();
    let state = parts.state(segment).unwrap_or(PartState::Pending);
    let is_next = parts.next() == Some(segment);
    let Some(part) = parts.get(segment) else { unreachable!("what stands in the order is known") };
    let time = part.time(&item.holds, now);
    let spoken_s = part.elapsed_s(&item.holds, now);
    PartRow {
        sign: match state {
            PartState::Running => "▶",
            PartState::Done => "✓",
            PartState::Skipped => "×",
            PartState::Pending if is_next => "›",
            PartState::Pending => " ",
        },
        name: segments::name(model, slot, segment).to_owned(),
        minutes: turns::minutes(part),
        held: if part.has_run() { durations::clock(spoken_s) } else { String::new() },
        state: match state {
            PartState::Running if time.remaining_s() < 0 => texts.desk_segment_used_up(),
            PartState::Running => segments::phase(model, time.phase),
            PartState::Done => texts.state_done(),
            PartState::Skipped => texts.state_skipped(),
            // Said twice: half of the talk is speech; on the clock it lasts as long as before.
            PartState::Pending if parts.is_consecutive() => {
                texts.desk_speakers_speech(durations::clock(part.talk_s / 2))
            }
            PartState::Pending if is_next => texts.room_next(),
            PartState::Pending => String::new(),
        },
        is_running: state == PartState::Running,
        is_to_come: state == PartState::Pending,
    }
}

fn speaking_row(model: &Model, time: Speaking) -> SpeakingRow {
    let name = words::municipality(&model.texts, model.workshop.plan(), &time.municipality).to_owned();
    let figures = [time.spoken_s, time.budget_s, time.left_s()].map(durations::clock);
    SpeakingRow { name, figures, time }
}
