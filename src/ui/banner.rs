//! The banner of what lasts: trouble with the disk, damage that was found, the clocks of the machine.

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::View;
use super::frame::Frame;
use super::text::{put_wrapped, wrap};
use super::theme::Theme;
use crate::app::clocks::ClockBanner;
use crate::app::command::Command;
use crate::app::model::Model;
use crate::app::storage::Trouble;
use crate::i18n::{Catalogue, dates, durations};

/// A banner takes two rows, and a third where the screen is narrow.
const ROWS: u16 = 2;
const MOST_ROWS: u16 = 3;

/// How many rows the banner takes on a screen of this width; none while all is well.
pub fn rows(model: &Model, width: u16) -> u16 {
    let Some((text, _)) = text(model) else { return 0 };
    let lines = wrap(&text, inner_width(width)).len();
    u16::try_from(lines).unwrap_or(MOST_ROWS).clamp(ROWS, MOST_ROWS)
}

fn inner_width(width: u16) -> u16 {
    width.saturating_sub(2)
}

/// Whether something is wrong, or only worth knowing.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Weight {
    Trouble,
    News,
}

/// What the banner says, what is gravest first; none while all is well.
fn text(model: &Model) -> Option<(String, Weight)> {
    let texts = &model.texts;
    let waiting = model.storage.waiting;
    if let Some(trouble) = &model.storage.trouble {
        let text = match trouble {
            Trouble::Full => texts.desk_disk_full(waiting),
            Trouble::ReadOnly => texts.desk_disk_read_only(waiting),
            Trouble::Gone => texts.desk_disk_gone(waiting),
            Trouble::Other(error) => texts.desk_disk_error(waiting, error),
        };
        return Some((text, Weight::Trouble));
    }
    if let Some(banner) = model.clock_banner() {
        return Some((of_clocks(texts, banner), Weight::News));
    }
    let damaged = model.storage.damaged.first()?;
    Some((texts.desk_damaged_lines(model.storage.damaged.len(), &damaged.file), Weight::Trouble))
}

fn of_clocks(texts: &Catalogue, banner: ClockBanner) -> String {
    match banner {
        ClockBanner::Set { by_ms, is_last_press } => {
            let by = length(texts, by_ms);
            let set =
                if by_ms > 0 { texts.desk_clock_set_forward(by) } else { texts.desk_clock_set_back(by) };
            let undo = || texts.desk_clock_set_undo(Command::Undo.entry().keys[0].to_string());
            let keys = if is_last_press { undo() } else { texts.desk_clock_seen() };
            [set, keys].join(" ")
        }
        ClockBanner::Zone { workshop, laptop } => {
            let other = texts.desk_clock_other_zone(dates::clock(workshop), dates::clock(laptop));
            [other, texts.desk_clock_seen()].join(" ")
        }
    }
}

/// How far a clock was set: in seconds up to two minutes.
fn length(texts: &Catalogue, ms: i64) -> String {
    let seconds = (ms.unsigned_abs() + 500) / 1_000;
    match u32::try_from((seconds + 30) / 60) {
        Ok(minutes) if seconds >= 120 => durations::in_words(texts, minutes),
        _ => texts.duration_seconds(seconds),
    }
}

/// Draws the banner, if there is one.
pub fn draw(frame: &mut Frame, view: View<'_>, area: Rect) {
    let View { model, theme } = view;
    let Some((text, weight)) = text(model) else { return };
    frame.region("banner", area, (&text, weight, theme.palette), |buf, area| {
        let style = style(theme, weight);
        buf.set_style(area, style);
        let inner = Rect { x: area.x + 1, width: inner_width(area.width), ..area };
        put_wrapped(buf, inner, &text, style);
    });
}

fn style(theme: &Theme, weight: Weight) -> Style {
    match weight {
        Weight::Trouble => theme.overtime,
        Weight::News => theme.attention,
    }
}
