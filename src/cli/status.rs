//! `plenary status`: what runs and what is to be expected, for people and for programs.

use chrono::{DateTime, Utc};
use unicode_width::UnicodeWidthStr;

use super::args::StatusArgs;
use super::context::Context;
use super::failure::Failure;
use super::opened::Opened;
use super::output::complain;
use super::parts;
use super::place;
use super::when::{self, Purpose};
use crate::app::offsets;
use crate::app::words;
use crate::domain::plan::Plan;
use crate::domain::status::Status;
use crate::domain::timing::{Forecast, ItemForecast, ItemState, Record, Slot};
use crate::domain::workshop::Workshop;
use crate::i18n::{Catalogue, dates, durations};
use crate::runtime::pulse::Pulse;

pub fn run(context: &mut Context, args: &StatusArgs) -> Result<(), Failure> {
    let dir = place::choose(context, args.workshop.as_deref())?;
    let mut opened = Opened::load(dir, None)?;
    for damage in &opened.damage {
        complain(&damage.to_string());
    }
    if args.follow {
        return follow(context, &mut opened);
    }
    let workshop = &opened.workshop;
    let now = when::instant(context, workshop, args.at.as_deref(), Purpose::Happening)?;
    if args.json {
        context.out.document(&json_line(workshop, now));
    } else {
        let lines = Page::of(&context.texts, workshop, now).lines();
        lines.iter().for_each(|line| context.out.line(line));
    }
    Ok(())
}

fn json_line(workshop: &Workshop, now: DateTime<Utc>) -> Vec<u8> {
    let mut json = serde_json::to_vec(&Status::of(workshop, now))
        .expect("a status is plain data, and memory does not fail to be written");
    json.push(b'\n');
    json
}

/// A line at once, and then one at every change and every second, until nobody reads them any more.
fn follow(context: &mut Context, opened: &mut Opened) -> Result<(), Failure> {
    let pulse = Pulse::of(&opened.dir.journal())?;
    let mut now = context.now;
    // What was written between the reading and the watching.
    opened.catch_up()?;
    let mut last = Vec::new();
    while !context.out.is_closed() {
        // A notice of the disk that changed nothing is no line.
        let line = json_line(&opened.workshop, now);
        if line != last {
            context.out.document(&line);
            context.out.flush()?;
            last = line;
        }
        now = pulse.beat();
        opened.catch_up()?;
    }
    Ok(())
}

/// The status as lines of text.
struct Page<'a> {
    texts: &'a Catalogue,
    workshop: &'a Workshop,
    plan: &'a Plan,
    now: DateTime<Utc>,
    /// What is shown is of this instant: now, or on another date than the workshop's the last press
    /// of the nearest day, or its beginning.
    as_of: DateTime<Utc>,
    record: Record,
    forecast: Forecast,
}

impl<'a> Page<'a> {
    fn of(texts: &'a Catalogue, workshop: &'a Workshop, now: DateTime<Utc>) -> Self {
        let plan = workshop.plan();
        let record = workshop.record_at(now);
        let current = record.current();
        let day = record.day_at(plan, now);
        let date = plan.days[day].date;
        let date_of = |at| plan.local(at).date_naive();
        let as_of = if current.is_some() || date_of(now) == date {
            now
        } else {
            let last = workshop.log().iter().rev().map(|press| press.at).find(|&at| date_of(at) == date);
            last.unwrap_or_else(|| plan.instant(date, plan.days[day].start))
        };
        let record = workshop.record_at(as_of);
        let forecast = Forecast::of(plan, workshop.timetable(), &record, day, as_of);
        Self { texts, workshop, plan, now, as_of, record, forecast }
    }

    fn lines(&self) -> Vec<String> {
        let texts = self.texts;
        let date = dates::long(texts.lang(), self.plan.local(self.now).date_naive());
        let title = self.plan.short_title().get(texts.lang());
        let mut lines = vec![texts.cli_status_header(title, date, self.clock(self.now)), self.running()];
        lines.extend(self.offsets());
        if let Some(slot) = self.record.current().filter(|_| self.as_of == self.now) {
            let parts = parts::lines(texts, self.workshop, &self.record, slot, self.now);
            lines.extend((!parts.is_empty()).then(String::new));
            lines.extend(parts);
        }
        lines.push(String::new());
        lines.extend(self.agenda());
        lines.push(String::new());
        let days = 0..=self.forecast.day;
        let carried = days.flat_map(|day| self.record.carried(day, day < self.forecast.day));
        let carried: Vec<&str> = carried.map(|slot| self.title(slot)).collect();
        if !carried.is_empty() {
            lines.push(texts.desk_not_held(carried.join(", ")));
        }
        let speaking = parts::speaking_lines(texts, self.workshop, &self.record, self.as_of);
        lines.extend(speaking.iter().cloned());
        lines.extend((!speaking.is_empty()).then(String::new));
        lines.push(texts.common_notes(self.workshop.notes().count()));
        if self.workshop.newer_events() > 0 {
            lines.push(texts.desk_newer_events(self.workshop.newer_events()));
        }
        lines
    }

    fn title(&self, slot: Slot) -> &'a str {
        self.workshop.item(slot).title.get(self.texts.lang())
    }

    fn clock(&self, at: DateTime<Utc>) -> String {
        words::clock(self.plan, at)
    }

    fn running(&self) -> String {
        let texts = self.texts;
        if self.as_of != self.now {
            return texts.desk_other_date(dates::long(texts.lang(), self.plan.days[self.forecast.day].date));
        }
        let Some(slot) = self.record.current() else { return texts.desk_nothing_runs() };
        let remaining = self.record.remaining_s(self.workshop.timetable(), slot, self.now);
        let clock = durations::clock(remaining);
        let end = self.forecast.item(slot).and_then(|item| item.expected_end).unwrap_or(self.now);
        let line = match remaining {
            0.. => texts.cli_status_running(self.title(slot), clock, self.clock(end)),
            _ => texts.cli_status_overtime(self.title(slot), clock),
        };
        match self.record.item(slot).open_hold() {
            Some(hold) => format!("{line} · {}", texts.desk_clock_held(self.clock(hold.span.from))),
            None => line,
        }
    }

    /// This item, the next fixed point, the end of the day (`timing.md` R7).
    fn offsets(&self) -> Vec<String> {
        let (texts, workshop, forecast) = (self.texts, self.workshop, &self.forecast);
        // On another date they would count days, as on the desk.
        let date = self.plan.days[forecast.day].date;
        if self.plan.local(self.as_of).date_naive() != date {
            return vec![texts.desk_other_date_running(dates::long(texts.lang(), date))];
        }
        let mut lines = Vec::new();
        lines.extend(offsets::of_item(texts, workshop, forecast));
        lines.extend(offsets::of_fixed(texts, workshop, forecast));
        lines.push(offsets::of_day(texts, workshop, forecast));
        lines.extend(offsets::of_hard_end(texts, workshop, forecast));
        lines.into_iter().map(|(sentence, _)| sentence).collect()
    }

    /// The items of the day: id, planned, expected, held, state and title.
    fn agenda(&self) -> Vec<String> {
        let texts = self.texts;
        let mut rows = vec![[
            String::new(),
            texts.desk_planned(),
            texts.desk_expected(),
            texts.desk_held(),
            String::new(),
            String::new(),
        ]];
        rows.extend(self.forecast.items.iter().map(|item| self.row(item)));
        aligned(&rows)
    }

    fn row(&self, item: &ItemForecast) -> [String; 6] {
        let span = |from: Option<DateTime<Utc>>, to: Option<DateTime<Utc>>| {
            let clock = |at: Option<DateTime<Utc>>| at.map(|at| self.clock(at)).unwrap_or_default();
            if from.is_none() { String::new() } else { format!("{}–{}", clock(from), clock(to)) }
        };
        let expected = match item.state {
            ItemState::Done => String::new(),
            _ => span(item.expected_start, item.expected_end),
        };
        let held = self.record.item(item.slot);
        let planned = self.workshop.timetable().planned(item.slot);
        let is_planned = !planned.added && planned.day == self.forecast.day;
        [
            planned.id.to_string(),
            span(Some(item.planned_start).filter(|_| is_planned), Some(item.planned_end)),
            expected,
            span(held.held_start(), held.held_end()),
            self.state(item.state),
            self.title(item.slot).to_owned(),
        ]
    }

    fn state(&self, state: ItemState) -> String {
        match state {
            ItemState::Pending => String::new(),
            ItemState::Running => self.texts.state_running(),
            ItemState::Held => self.texts.state_held(),
            ItemState::Done => self.texts.state_done(),
            ItemState::Skipped => self.texts.state_skipped(),
            ItemState::Passed => self.texts.state_passed(),
        }
    }
}

/// The rows with their columns below each other; the last column is as wide as it is.
pub fn aligned<const COLUMNS: usize>(rows: &[[String; COLUMNS]]) -> Vec<String> {
    let widths: [usize; COLUMNS] =
        std::array::from_fn(|column| rows.iter().map(|row| row[column].width()).max().unwrap_or(0));
    let line = |row: &[String; COLUMNS]| {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(widths).filter(|(_, width)| *width > 0) {
            line.push_str(cell);
            line.extend(std::iter::repeat_n(' ', width - cell.width() + 2));
        }
        line.trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_below_each_other_in_any_script() {
        let row = |cells: [&str; 3]| cells.map(str::to_owned);
        let rows = [row(["", "планирано", "x"]), row(["D1-01", "日本", "y"])];
        assert_eq!(aligned(&rows), ["       планирано  x", "D1-01  日本       y"]);
    }
}
