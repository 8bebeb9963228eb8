//! The first row of desk and capture: which workshop, which day, what time it is.

use ratatui::layout::Rect;

use super::View;
use super::frame::Frame;
use super::text::{put, put_right, width};
use crate::i18n::dates;

pub fn draw(frame: &mut Frame, view: View<'_>, area: Rect) {
    let View { model, theme } = view;
    let plan = model.workshop.plan();
    let texts = &model.texts;
    let ticks = model.current().is_some();
    let now = model.second();
    // Without a running clock the header tells minutes only, so that an idle program sleeps.
    let shown = if ticks { now.timestamp() } else { now.timestamp().div_euclid(60) };
    let day = model.shown_day();
    let key = (shown, ticks, day, &model.group, model.lang, theme.palette);
    frame.region("header", area, key, |buf, area| {
        let local = plan.local(now).time();
        let clock = if ticks { dates::clock_with_seconds(local) } else { dates::clock(local) };
        let mut right = area.right().saturating_sub(1);
        right -= put_right(buf, right, area.y, 8, &clock, theme.strong);
        let left = area.x + 1;
        // Notes that are taken for the wrong group are a mistake that nobody sees later.
        if let Some(group) = &model.group {
            let group = texts.search_group(group.as_str());
            right = right.saturating_sub(2);
            right -= put_right(buf, right, area.y, right / 3, &group, theme.attention);
        }
        let date = dates::weekday_and_day(model.lang, plan.days[day].date);
        let day = texts.desk_day_header(day + 1, plan.days.len(), date);
        let room = right.saturating_sub(left + 2);
        let title = plan.short_title().get(model.lang);
        if width(title) + width(&day) + 3 <= room {
            let used = put(buf, left, area.y, room, title, theme.title);
            put(buf, left + used, area.y, room - used, &format!(" · {day}"), theme.text);
        } else {
            // Which day it is matters more than the title that everybody knows.
            put(buf, left, area.y, room, &day, theme.title);
        }
    });
}
