//! The last rows of the room's screen: off the record, rehearsal, what comes next.

use ratatui::layout::Rect;

use super::in_all;
use super::state::State;
use crate::app::model::Model;
use crate::app::words;
use crate::domain::timing::{ItemState, Slot};
use crate::ui::View;
use crate::ui::frame::Frame;
use crate::ui::text::{fit, put, put_right, width};

pub fn draw(frame: &mut Frame, view: View<'_>, state: State, area: Rect, margin: u16) {
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
    let day = model.workshop.record().day_of(slot);
    let forecast = model.workshop.forecast(day, model.second());
    let next = forecast.items.iter().find(|item| item.state == ItemState::Pending)?;
    let titles = model.workshop.item(next.slot).title.in_all(&plan.languages);
    let short: Vec<std::borrow::Cow<'_, str>> = titles.into_iter().map(|title| fit(title, 28)).collect();
    Some(format!("{}  {}", words::clock(plan, next.expected_start?), short.join(" · ")))
}
