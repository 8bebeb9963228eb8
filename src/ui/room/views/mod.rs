//! What the room sees of the exchange in place of what runs: a list or a table, its headings in all of the
//! room's languages at once, and below it in small how long the item lasts.
//!
//! Every word of a note comes through [`crate::minutes::shown`]: released with a key, redacted as for the
//! participants. A view says which, never what.

mod actions;
mod balance;
mod card;
mod grid;
mod kinds;
mod list;
mod matches;
mod messages;
mod read_back;
mod recap;
mod themes;
mod unanswered;

use ratatui::layout::Rect;

use super::{in_all, letters, wall};
use crate::app::model::Model;
use crate::app::words;
use crate::domain::exchange::Statement;
use crate::domain::ids::{MunicipalityId, NoteId};
use crate::domain::note::Kind;
use crate::domain::room_view::RoomView;
use crate::domain::timing::Slot;
use crate::i18n::Catalogue;
use crate::minutes::shown::{self, InAll};
use crate::ui::View;
use crate::ui::frame::Frame;
use crate::ui::text::{put, put_right};
use grid::Grid;
use list::List;

/// How long a page stays, in seconds, before the next one of a view that does not fit on one.
const PAGE_S: i64 = 20;

/// What stands below the title.
enum Body {
    List(List),
    Grid(Grid),
}

/// The view that the room sees, unless there is nothing of it to be seen: then it sees what it would see
/// anyway. Off the record it sees none.
pub fn of(model: &Model) -> Option<&RoomView> {
    let view = model.workshop.record().view.as_ref().filter(|_| !model.is_off_record())?;
    let is_released = |note: &NoteId| shown_note(model, *note).is_some();
    let is_there = match view {
        RoomView::Card { note } | RoomView::ReadBack { note, .. } => is_released(note),
        RoomView::Messages => messages::notes(model).next().is_some(),
        RoomView::Recap { theme, lang, .. } => recap::is_there(model, theme.as_ref(), *lang),
        _ => true,
    };
    is_there.then_some(view)
}

/// A note as the room may see it, if it may.
fn shown_note(model: &Model, note: NoteId) -> Option<InAll<'_>> {
    shown::in_all_languages(&model.workshop).into_iter().find(|shown| shown.note == note)
}

/// The notes whose municipality may be named: only they are counted in tables.
fn attributable(model: &Model) -> Vec<Statement<'_>> {
    let shown = shown::in_all_languages(&model.workshop).into_iter();
    shown.filter(InAll::is_attributable).map(|note| note.statement()).collect()
}

/// A municipality in the forms that a row can have, the longest first; a number stands before it where the
/// columns are numbers.
fn names(model: &Model, id: &MunicipalityId, number: Option<usize>) -> Vec<String> {
    let plan = model.workshop.plan();
    let all = plan.municipality(id).map(|known| known.name.in_all(&plan.languages));
    let all = all.filter(|all| !all.is_empty()).unwrap_or_else(|| vec![id.as_str()]);
    let number = number.map(|number| format!("{number} ")).unwrap_or_default();
    vec![format!("{number}{}", all.join(" · ")), format!("{number}{}", all[0])]
}

/// A count in a table; nothing is a dot, so that the row can be followed.
fn figure(count: usize) -> String {
    if count == 0 { "·".to_owned() } else { count.to_string() }
}

/// What is seen, in all of the room's languages.
pub fn titles(model: &Model) -> Vec<String> {
    let title = |phrase: &dyn Fn(&Catalogue) -> String| in_all(&model.room_texts, phrase);
    match of(model) {
        None => Vec::new(),
        Some(RoomView::Matches) => title(&|texts| texts.recap_view_matches()),
        Some(RoomView::Unanswered) => title(&|texts| texts.recap_view_unanswered()),
        Some(RoomView::Themes) => title(&|texts| texts.recap_view_themes()),
        Some(RoomView::Kinds) => title(&|texts| texts.recap_view_kinds()),
        Some(RoomView::Balance) => title(&|texts| texts.recap_view_balance()),
        Some(RoomView::Actions) => title(&|texts| texts.recap_view_actions()),
        Some(RoomView::Messages) => title(&|texts| texts.recap_view_messages()),
        Some(RoomView::ReadBack { .. }) => title(&|texts| texts.recap_view_read_back()),
        Some(RoomView::Card { note }) => {
            let kind = shown_note(model, *note).map_or(Kind::Context, |note| note.first().kind());
            title(&|texts| words::kind(texts, kind))
        }
        Some(RoomView::Recap { theme, lang, .. }) => vec![recap::title(model, theme.as_ref(), *lang)],
    }
}

fn body(model: &Model, view: &RoomView) -> Body {
    match view {
        RoomView::Actions => Body::List(actions::list(model)),
        RoomView::Messages => Body::List(messages::list(model)),
        RoomView::Card { note } => Body::List(card::list(model, *note)),
        RoomView::ReadBack { note, lang } => Body::List(read_back::list(model, *note, *lang)),
        RoomView::Recap { theme, lang, page } => {
            Body::List(recap::list(model, theme.as_ref(), *lang, usize::from(*page)))
        }
        RoomView::Unanswered => Body::List(unanswered::list(model)),
        RoomView::Matches => Body::Grid(matches::grid(model)),
        RoomView::Themes => Body::Grid(themes::grid(model)),
        RoomView::Kinds => Body::Grid(kinds::grid(model)),
        RoomView::Balance => Body::Grid(balance::grid(model)),
    }
}

/// Draws the view. `slot` is what runs beside it.
pub fn draw(frame: &mut Frame, view: View<'_>, slot: Option<Slot>, area: Rect, margin: u16, is_tiny: bool) {
    let View { model, theme } = view;
    let Some(shown) = of(model) else { return };
    let left = slot.filter(|_| !is_tiny).map(|slot| wall::remaining(model, slot));
    let gap = u16::from(area.height > 8);
    let foot = if is_tiny { 0 } else { 1 + gap };
    let inner = Rect {
        x: area.x + margin.min(area.width),
        y: area.y + gap,
        width: area.width.saturating_sub(2 * margin),
        height: area.height.saturating_sub(gap + foot),
    };
    let letters = letters(view);
    let (page, pages) = match body(model, shown) {
        Body::List(list) => {
            let laid = list.lay(inner.width, inner.height, letters, is_tiny);
            let page = page(model, laid.pages());
            laid.place(frame, inner, page, theme);
            let pages = laid.pages();
            frame.region(
                "room-view",
                Rect { height: area.height - foot, ..area },
                (&laid, page, theme.palette),
                |buf, _| {
                    laid.paint(buf, inner, page, theme);
                },
            );
            (page, pages)
        }
        Body::Grid(grid) => {
            let laid = grid.lay(inner.width, inner.height, letters, is_tiny);
            let page = page(model, laid.pages());
            laid.place(frame, inner, page, theme);
            let pages = laid.pages();
            frame.region(
                "room-view",
                Rect { height: area.height - foot, ..area },
                (&laid, page, theme.palette),
                |buf, _| {
                    laid.paint(buf, inner, page, theme);
                },
            );
            (page, pages)
        }
    };
    let foot = Rect { y: area.bottom() - foot, height: foot, ..area };
    let mark = (pages > 1).then(|| format!("{} / {pages}", page + 1));
    frame.region("room-view-foot", foot, (&left, &mark, theme.palette), |buf, area| {
        let Some(y) = area.bottom().checked_sub(1).filter(|_| area.height > 0) else { return };
        let taken =
            mark.as_ref().map_or(0, |mark| put_right(buf, inner.right(), y, inner.width, mark, theme.text));
        if let Some(left) = &left {
            put(buf, inner.x, y, inner.width.saturating_sub(taken + 2), left, theme.accent);
        }
    });
}

/// The page that is seen now: they turn by themselves, since nobody stands at the projector.
fn page(model: &Model, pages: usize) -> usize {
    let since = model.workshop.record().view_since.map_or(0, |since| (model.second() - since).num_seconds());
    (since.max(0) / PAGE_S) as usize % pages.max(1)
}
