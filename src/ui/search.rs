//! The search field, in the place of the capture line: what is typed, and below it what it was understood
//! as, or what there is to type. What is half noted waits beneath.

use ratatui::layout::{Position, Rect};

use super::View;
use super::frame::Frame;
use super::line::{Places, visible};
use super::text::{put, put_wrapped, width};
use crate::app::model::Model;
use crate::app::words;
use crate::domain::fold::fold_matches_prefix;
use crate::domain::search::Trait;

const SIGN: &str = "/ ";

pub fn draw(frame: &mut Frame, view: View<'_>, places: &Places) {
    let View { model, theme } = view;
    if places.notice.height > 0 {
        let words = super::line::answer(model).unwrap_or_default();
        frame.region("search-notice", places.notice, (&words, theme.palette), |buf, area| {
            let area = Rect { x: area.x + 3, width: area.width.saturating_sub(4), ..area };
            put_wrapped(buf, area, &words, theme.attention);
        });
    }
    frame.region("search-rule", places.rule, (model.lang, theme.palette), |buf, area| {
        super::text::rule(buf, area, &model.texts.search_title(), theme.border, theme.title);
    });
    draw_field(frame, view, places.field);
    draw_below(frame, view, places.below);
}

fn draw_field(frame: &mut Frame, view: View<'_>, area: Rect) {
    let View { model, theme } = view;
    let input = &model.search.input;
    let room = area.width.saturating_sub(width(SIGN) + 2);
    let (shown, cursor) = visible(input.value(), input.cursor(), room);
    let key = (&shown, model.lang, theme.palette);
    frame.region("search-field", area, key, |buf, area| {
        let x = area.x + 1 + put(buf, area.x + 1, area.y, area.width, SIGN, theme.accent);
        if input.value().is_empty() {
            put(buf, x, area.y, room, &model.texts.search_placeholder(), theme.dim);
        } else {
            put(buf, x, area.y, room + 1, &shown, theme.input);
        }
    });
    if model.overlay.is_none() {
        frame.cursor(Some(Position::new(area.x + 1 + width(SIGN) + cursor, area.y)));
    }
}

fn draw_below(frame: &mut Frame, view: View<'_>, area: Rect) {
    let View { model, theme } = view;
    let notice = super::line::answer(model).filter(|_| super::line::long_notice_rows(model, area.width) == 0);
    let (words, is_understood) = match traits(model) {
        _ if notice.is_some() => (notice.clone().unwrap_or_default(), false),
        Some(traits) => (traits, false),
        None if model.search.filter.is_empty() => (model.texts.search_signs(), false),
        None => {
            let plan = model.workshop.plan();
            (words::filter(&model.texts, plan, &model.search.filter).join(" · "), true)
        }
    };
    let key = (&words, is_understood, notice.is_some(), theme.palette);
    frame.region("search-below", area, key, |buf, area| {
        let style = match (&notice, is_understood) {
            (Some(_), _) => theme.attention,
            (None, true) => theme.accent,
            (None, false) => theme.dim,
        };
        put(buf, area.x + 3, area.y, area.width.saturating_sub(4), &words, style);
    });
}

/// The words that the one being typed can become, after `=`; none when it is one already.
fn traits(model: &Model) -> Option<String> {
    let typed = model.search.word().strip_prefix('=')?;
    let names: Vec<String> = Trait::ALL.iter().map(|one| words::note_trait(&model.texts, *one)).collect();
    let fits: Vec<String> =
        names.iter().filter(|name| fold_matches_prefix(name, typed)).map(|name| format!("={name}")).collect();
    let is_whole = fits.len() <= 1;
    (!is_whole).then(|| fits.join(" "))
}
