//! A row of the timeline: the item's title, its bars on the axis, how far off its end is. The fills tell
//! planned, held, overtime and expected apart without colour.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

use super::axis::{Axis, PARTS};
use crate::domain::timing::{ItemBars, Stretch};
use crate::i18n::durations;
use crate::minutes::timeline::clock;
use crate::ui::item_sign;
use crate::ui::text::{put, put_right, select, width};
use crate::ui::theme::Theme;

pub const PLANNED_SIGN: &str = "├─┤";
pub const HELD_SIGN: &str = "██";
pub const OVERTIME_SIGN: &str = "▓▓";
pub const EXPECTED_SIGN: &str = "▒▒";
pub const HOLD_SIGN: &str = "‖‖";

/// What a row is to show of its item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Planned and held in one row: the plan beneath, its ends always seen.
    Both,
    Planned,
    Held,
}

/// How the width of a row is shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Columns {
    pub title: u16,
    /// Where the bars begin, and how many columns they have.
    pub bars_from: u16,
    pub bars: u16,
}

impl Columns {
    /// Of the offset, right of the bars: "+120" and a space before it.
    const OFFSET: u16 = 5;
    /// From so many columns of titles on, the times stand before them.
    const CLOCK_FROM: u16 = 28;

    pub fn of(area: Rect) -> Self {
        let title = (area.width * 3 / 10).clamp(12, 48);
        let bars_from = (title + 2).min(area.width);
        Self { title, bars_from, bars: area.width.saturating_sub(bars_from + Self::OFFSET + 1) }
    }

    pub fn has_clock(self) -> bool {
        self.title >= Self::CLOCK_FROM
    }
}

/// Everything that a row shows.
#[derive(Hash)]
pub struct Shown<'a> {
    pub kind: Kind,
    pub item: &'a ItemBars<'a>,
    pub now_s: Option<i64>,
    /// Before its day has begun, what is expected as planned is not drawn twice.
    pub day_has_begun: bool,
    pub columns: Columns,
    pub axis: Axis,
    pub title: &'a str,
    pub is_chosen: bool,
}

pub fn draw(buf: &mut Buffer, theme: &Theme, area: Rect, shown: &Shown<'_>) {
    if shown.kind != Kind::Held {
        draw_title(buf, theme, area, shown);
    }
    let mut bars = Bars {
        buf,
        theme,
        axis: shown.axis,
        x: area.x + shown.columns.bars_from,
        y: area.y,
        right: area.right(),
    };
    bars.ground(shown.now_s);
    if shown.kind != Kind::Held {
        bars.planned(shown.item);
    }
    if shown.kind != Kind::Planned {
        bars.expected(shown.item, shown.day_has_begun);
        bars.held(shown.item, shown.kind == Kind::Both);
    }
}

fn draw_title(buf: &mut Buffer, theme: &Theme, area: Rect, shown: &Shown<'_>) {
    let Shown { item, columns, .. } = shown;
    let (sign, style) = item_sign::of(theme, item.state, false);
    put(buf, area.x + 1, area.y, 1, sign, style);
    let end = area.x + columns.title + 1;
    let mut x = area.x + 3;
    if columns.has_clock() {
        let start = item.held.or(item.expected).or(item.planned_here());
        let words = start.map(|start| clock(start.from_s)).unwrap_or_default();
        put(buf, x, area.y, end.saturating_sub(x), &words, style);
        x += 6;
    }
    put(buf, x, area.y, end.saturating_sub(x), shown.title, style);
    if shown.is_chosen {
        let chosen = Rect { x: area.x + 1, width: columns.title, height: 1, y: area.y };
        select(buf, chosen.intersection(area), theme.selected);
    }
    let offset = item.offset_s.map(durations::offset_in_figures).unwrap_or_default();
    let style = if item.is_running() { theme.attention } else { theme.text };
    put_right(buf, area.right().saturating_sub(1), area.y, Columns::OFFSET, &offset, style);
}

/// The cells of the bars of one row.
struct Bars<'b> {
    buf: &'b mut Buffer,
    theme: &'b Theme,
    axis: Axis,
    x: u16,
    y: u16,
    right: u16,
}

impl Bars<'_> {
    /// The marks of the hours and of now, where no bar is.
    fn ground(&mut self, now_s: Option<i64>) {
        for mark in self.axis.marked(self.axis.marks()) {
            self.cell(self.axis.column(mark), "┊", self.theme.border);
        }
        if let Some(now) = now_s.filter(|&now| self.axis.shows(now)) {
            self.cell(self.axis.column(now), "│", self.theme.accent);
        }
    }

    fn planned(&mut self, item: &ItemBars<'_>) {
        let Some(planned) = item.planned_here() else { return };
        let style = if item.was_dropped() { self.theme.dim } else { self.theme.border };
        let Some(cells) = self.axis.cells(planned.from_s, planned.to_s) else { return };
        for column in cells.first..=cells.last {
            self.cell(column, "─", style);
        }
        self.planned_ends(item, false);
    }

    /// The ends of the plan, cut into a bar that covers them.
    fn planned_ends(&mut self, item: &ItemBars<'_>, over_bars: bool) {
        let Some(planned) = item.planned_here() else { return };
        let Some(cells) = self.axis.cells(planned.from_s, planned.to_s) else { return };
        let single = cells.first == cells.last;
        let ends =
            [(cells.first, if single { "┼" } else { "├" }), (cells.last, if single { "┼" } else { "┤" })];
        for (column, sign) in ends {
            let style = match self.filled(column) {
                Some(_) if !over_bars => continue,
                Some(("‖", _)) => continue,
                // Cut into the bar; on what is only expected it is enough to stand out.
                Some(("▒", _)) => self.theme.text,
                Some((_, style)) => style.add_modifier(Modifier::REVERSED),
                None if over_bars => continue,
                None => self.theme.border,
            };
            self.cell(column, sign, style);
        }
    }

    fn expected(&mut self, item: &ItemBars<'_>, day_has_begun: bool) {
        if let Some(expected) =
            item.expected.filter(|&expected| day_has_begun || Some(expected) != item.planned)
        {
            self.fill(expected, "▒", self.theme.dim);
        }
    }

    fn held(&mut self, item: &ItemBars<'_>, with_plan: bool) {
        let theme = self.theme;
        let style =
            if item.is_running() { theme.accent.remove_modifier(Modifier::UNDERLINED) } else { theme.text };
        for &talk in &item.talk {
            self.bar(talk, style);
        }
        for &overtime in &item.overtime {
            self.fill(overtime, "▓", theme.attention.remove_modifier(Modifier::REVERSED));
        }
        for hold in &item.holds {
            self.fill(hold.stretch, "‖", theme.attention.remove_modifier(Modifier::REVERSED));
        }
        if with_plan {
            self.planned_ends(item, true);
        }
        for (column, minutes) in self.marks(item) {
            let words = match minutes {
                0 => "±0".to_owned(),
                minutes => durations::offset_in_figures(minutes * 60),
            };
            let columns = width(&words).min(self.axis.columns());
            // A hold stays to be seen.
            let beside = (column..).find(|&column| self.symbol(column) != Some("‖")).unwrap_or(column);
            let column = beside.min(self.axis.columns() - columns);
            let style = theme.strong.add_modifier(Modifier::REVERSED);
            put(self.buf, self.x + column, self.y, columns, &words, style);
        }
    }

    /// Where minutes were added or taken, and how many; those that would touch are summed up.
    fn marks(&self, item: &ItemBars<'_>) -> Vec<(u16, i64)> {
        const ROOM: u16 = 4;
        let mut marks: Vec<(u16, i64)> = Vec::new();
        for change in &item.changes {
            let column = self.axis.column(change.at_s);
            match marks.last_mut() {
                Some((last, minutes)) if column < *last + ROOM => *minutes += change.minutes,
                _ => marks.push((column, change.minutes)),
            }
        }
        marks
    }

    /// Whole cells, one at least.
    fn fill(&mut self, stretch: Stretch, symbol: &str, style: Style) {
        let Some(cells) = self.axis.cells(stretch.from_s, stretch.to_s) else { return };
        for column in cells.first..=cells.last {
            self.cell(column, symbol, style);
        }
    }

    /// A full bar, its right end to the eighth of a column, its left end to the half.
    fn bar(&mut self, stretch: Stretch, style: Style) {
        let Some(cells) = self.axis.cells(stretch.from_s, stretch.to_s) else { return };
        for column in cells.first..=cells.last {
            let is_last = column == cells.last && cells.filled < PARTS;
            let symbol = match (column == cells.first && cells.empty >= PARTS / 2, is_last) {
                (true, _) => "▐",
                (false, true) => RIGHT_ENDS[cells.filled as usize - 1],
                (false, false) => "█",
            };
            self.cell(column, symbol, style);
        }
    }

    fn cell(&mut self, column: u16, symbol: &str, style: Style) {
        let x = self.x + column;
        if x < self.right && column < self.axis.columns() {
            self.buf[(x, self.y)].reset();
            self.buf[(x, self.y)].set_symbol(symbol).set_style(style);
        }
    }

    fn symbol(&self, column: u16) -> Option<&str> {
        let x = self.x + column;
        (x < self.right).then(|| self.buf[(x, self.y)].symbol())
    }

    /// The fill of a column and its look; none where no bar is.
    fn filled(&self, column: u16) -> Option<(&'static str, Style)> {
        let symbol = self.symbol(column)?;
        let fill = FILLS.into_iter().find(|fill| *fill == symbol)?;
        Some((fill, self.buf[(self.x + column, self.y)].style()))
    }
}

/// Bars that end within a column, by the eighths that are filled.
const RIGHT_ENDS: [&str; 7] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"];
const FILLS: [&str; 4] = ["█", "▓", "▒", "‖"];
