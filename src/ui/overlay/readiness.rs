//! Whether laptop and workshop are ready, point by point, the worst first.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::{centred, framed};
use crate::app::readiness::{self, Readiness};
use crate::domain::readiness::{Point, State, points};
use crate::domain::workshop::Workshop;
use crate::i18n::Catalogue;
use crate::ui::frame::Frame;
use crate::ui::text::{put, put_right, put_wrapped, width, wrap};
use crate::ui::theme::Theme;

/// One row of the list.
enum Row {
    /// Where a point begins: its sign, its state, and the first words.
    Point(State, String),
    More(String),
}

/// The frame, the summary and the row below it.
const ROWS_AROUND: usize = 4;

/// Draws what was found out about a workshop and this machine.
pub fn draw(frame: &mut Frame, texts: &Catalogue, theme: &Theme, workshop: &Workshop, readiness: &Readiness) {
    let screen = frame.area();
    let columns = 96.min(screen.width.saturating_sub(2));
    let points = readiness.facts.as_ref().map(|facts| points(workshop, facts));
    let points = points.map(readiness::worst_first);
    let rows = points.as_ref().map(|points| rows(texts, workshop, points, columns.saturating_sub(4)));
    let height = rows.as_ref().map_or(1, Vec::len) + ROWS_AROUND;
    let height = u16::try_from(height).unwrap_or(u16::MAX).min(screen.height.saturating_sub(2));
    let area = centred(screen, columns, height);
    let key = (readiness.help.scroll(), &points, texts.lang(), theme.palette);
    frame.overlay("readiness", area, key, |buf, area| {
        let inner = framed(buf, area, &texts.command_readiness(), theme);
        let (Some(points), Some(rows)) = (&points, &rows) else {
            put_wrapped(buf, inner, &texts.readiness_looking(), theme.dim);
            return;
        };
        put(buf, inner.x, inner.y, inner.width, &readiness::summary(texts, points), theme.strong);
        let list = Rect { y: inner.y + 2, height: inner.height.saturating_sub(2), ..inner };
        let height = usize::from(list.height);
        let first = readiness.help.first_of(rows.len(), height);
        put_rows(buf, texts, theme, list, rows.iter().skip(first).take(height));
        let place = format!(" {}–{} / {} ", first + 1, (first + height).min(rows.len()), rows.len());
        put_right(buf, area.right().saturating_sub(2), area.bottom() - 1, width(&place), &place, theme.dim);
    });
}

fn put_rows<'a>(
    buf: &mut Buffer,
    texts: &Catalogue,
    theme: &Theme,
    list: Rect,
    rows: impl Iterator<Item = &'a Row>,
) {
    let column = words_column(texts);
    for (y, row) in (list.y..).zip(rows) {
        let text = match row {
            Row::Point(state, text) => {
                let name = readiness::state(texts, *state);
                let room = list.width.saturating_sub(2);
                put(buf, list.x, y, 1, readiness::sign(*state), style(theme, *state));
                put(buf, list.x + 2, y, room, &name, style(theme, *state));
                text
            }
            Row::More(text) => text,
        };
        put(buf, list.x + column, y, list.width.saturating_sub(column), text, theme.text);
    }
}

/// Where the sentences begin: after the longest name of a state.
fn words_column(texts: &Catalogue) -> u16 {
    let states = [State::NotReady, State::Unknown, State::Attention, State::Ready];
    let names = states.map(|state| width(&readiness::state(texts, state)));
    names.into_iter().max().unwrap_or_default() + 4
}

fn rows(texts: &Catalogue, workshop: &Workshop, points: &[Point], columns: u16) -> Vec<Row> {
    let columns = columns.saturating_sub(words_column(texts));
    let mut rows = Vec::new();
    for point in points {
        let words = texts.readiness_point(
            readiness::subject(texts, point.subject),
            readiness::finding(texts, workshop.plan(), &point.finding),
        );
        let mut lines = wrap(&words, columns).into_iter().map(|line| line.into_owned());
        rows.extend(lines.next().map(|line| Row::Point(point.state, line)));
        rows.extend(lines.map(Row::More));
    }
    rows
}

fn style(theme: &Theme, state: State) -> Style {
    match state {
        State::NotReady => theme.overtime,
        State::Unknown => theme.strong,
        State::Attention => theme.attention,
        State::Ready => theme.dim,
    }
}
