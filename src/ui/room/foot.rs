//! The last rows of the room's screen: off the record, what comes next.

use ratatui::layout::Rect;

use super::state::State;
use super::{in_all, times};
use crate::app::model::Model;
use crate::domain::timing::{ItemState, Slot};
use crate::ui::View;
use crate::ui::frame::Frame;
use crate::ui::text::{fit, put, put_right, width};

pub fn draw(frame: &mut Frame, view: View<'_>, state: State, area: Rect, margin: u16) {
    let View { model, theme } = view;
    let texts = &model.room_texts;
    let mut signs = Vec::new();
    if model.is_off_record() {
        // All languages have to see it, on the narrowest projector, too.
        let words = in_all(texts, |texts| texts.room_off_record());
        let sign = words.join(" · ");
        signs.push(if width(&sign) + 2 <= area.width { sign } else { words.join("·") });
    }
    let columns = area.width.saturating_sub(2 * margin);
    let next = state.slot().and_then(|slot| next_words(model, slot, columns));
    // A banner of the plan stands where no sign is needed more.
    let has_place = signs.is_empty() && (area.height > 1 || next.is_none());
    let banner = if has_place { banner(model, columns, next.as_deref()) } else { None };
    frame.region("room-foot", area, (&signs, &next, &banner, theme.palette), |buf, area| {
        let inner = Rect { x: area.x + margin, width: columns, ..area };
        let last = inner.bottom().saturating_sub(1);
        let mut x = inner.x;
        for sign in &signs {
            let sign = format!(" {sign} ");
            if x == inner.x && width(&sign) > inner.width {
                x = area.x + area.width.saturating_sub(width(&sign)) / 2;
                x += put(buf, x, last, area.right() - x, &sign, theme.overtime) + 1;
                continue;
            }
            x += put(buf, x, last, inner.right().saturating_sub(x), &sign, theme.overtime) + 1;
        }
        if let Some(banner) = &banner {
            x += put(buf, x, last, inner.width, banner, theme.dim);
        }
        if let Some(next) = &next {
            let collide = x > inner.x && width(next) + (x - inner.x) + 2 > inner.width;
            match (collide, area.height) {
                // Where there is one row only, a sign is worth more.
                (true, 1) => {}
                (true, _) => drop(put_right(buf, inner.right(), inner.y, inner.width, next, theme.text)),
                (false, _) => drop(put_right(buf, inner.right(), last, inner.width, next, theme.text)),
            }
        }
    });
}

/// The banner of the plan in all languages of the room, where they fit in a row; else in its first one.
fn banner(model: &Model, columns: u16, next: Option<&str>) -> Option<String> {
    let plan = model.workshop.plan();
    let banner = plan.banner.as_ref()?;
    let all = banner.in_all(&plan.languages).join(" · ");
    // Beside what is next, if it stands in the same row.
    let beside = |text: &str| width(text) + next.map_or(0, |next| width(next) + 2);
    Some(match () {
        () if beside(&all) <= columns || width(&all) <= columns => all,
        () => banner.get(plan.languages.first().copied().unwrap_or(model.lang)).to_owned(),
    })
}

/// "12:45  ручек · drekë · lunch": the next item and when it is expected; while times are hidden, that
/// it is next.
fn next_words(model: &Model, slot: Slot, columns: u16) -> Option<String> {
    let plan = model.workshop.plan();
    let day = model.workshop.record().day_of(slot);
    let forecast = model.workshop.forecast(day, model.second());
    let next = forecast.items.iter().find(|item| item.state == ItemState::Pending)?;
    let titles = model.workshop.item(next.slot).title.in_all(&plan.languages);
    let short: Vec<std::borrow::Cow<'_, str>> = titles.into_iter().map(|title| fit(title, 28)).collect();
    let head = match times::of_day(model, next.expected_start?) {
        Some(time) => time,
        None => {
            let words = in_all(&model.room_texts, |texts| texts.room_next()).join(" · ");
            let titles: u16 = short.iter().map(|title| width(title) + 3).sum();
            // In a narrow hall the sign says it alone.
            if width(&words) + titles + 2 <= columns { format!("{words}:") } else { "→".to_owned() }
        }
    };
    Some(format!("{head}  {}", short.join(" · ")))
}
