//! The minutes as they will be: which version, what is missing in it, and the document.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

use super::frame::Frame;
use super::text::{cut_rows, put, put_right, put_wrapped, width, wrap};
use super::theme::Theme;
use super::{View, banner, footer, header};
use crate::app::command::Command;
use crate::app::model::Model;
use crate::app::preview::{self, Edition, Look, Row, Shown};
use crate::app::words;
use crate::i18n::Catalogue;
use crate::minutes::Profile;

/// Wider lines are hard to read.
const WIDEST: u16 = 110;
/// So wide a screen has room for the sections beside the document.
const WITH_SECTIONS: u16 = 150;

/// Where everything is, on a screen of any size.
struct Places {
    header: Rect,
    banner: Rect,
    version: Rect,
    summary: Rect,
    body: Rect,
    footer: Rect,
}

impl Places {
    fn of(area: Rect, banner: u16, summary: u16) -> Self {
        let body = area.height.saturating_sub(3 + banner + summary);
        let mut take = cut_rows(area);
        Self {
            header: take(1),
            banner: take(banner),
            version: take(1),
            summary: take(summary),
            body: take(body),
            footer: take(1),
        }
    }
}

pub fn draw(frame: &mut Frame, view: View<'_>) {
    let View { model, theme } = view;
    let area = frame.area();
    let (summary, wants) = summary(model);
    let lines = wrap(&summary, area.width.saturating_sub(2)).len().clamp(1, 3) as u16;
    let places = Places::of(area, banner::rows(model, area.width), lines);
    header::draw(frame, view, places.header);
    banner::draw(frame, view, places.banner);
    draw_version(frame, view, places.version);
    frame.region("minutes-summary", places.summary, (&summary, wants, theme.palette), |buf, area| {
        let inner = Rect { x: area.x + 1, width: area.width.saturating_sub(2), ..area };
        put_wrapped(buf, inner, &summary, if wants { theme.attention } else { theme.dim });
    });
    let preview = &model.preview;
    let (body, side) = match area.width < WITH_SECTIONS {
        true => (places.body, Rect { width: 0, ..places.body }),
        false => {
            let body = Rect { width: WIDEST + 6, ..places.body };
            (body, Rect { x: body.right(), width: places.body.width - body.width, ..body })
        }
    };
    let key = (preview.revision(), preview.place(), preview.marked(), theme.palette);
    frame.region("minutes", body, key, |buf, area| draw_document(buf, model, theme, area));
    let key = (preview.revision(), preview.section(), theme.palette);
    frame.region("minutes-sections", side, key, |buf, area| draw_sections(buf, model, theme, area));
    footer::draw(frame, view, places.footer);
}

/// What is missing in this version, or an answer; and whether it wants a decision.
fn summary(model: &Model) -> (String, bool) {
    let texts = &model.texts;
    if let Some(notice) = &model.notice {
        return (words::notice(texts, model.workshop.plan(), notice), true);
    }
    match model.preview.shown() {
        Shown::Minutes => {}
        Shown::Changes { .. } if model.preview.profile.is_internal() => {
            return (texts.preview_changes_inside(), false);
        }
        Shown::Changes { .. } => return (texts.preview_changes_outside(), false),
        Shown::Sheet(_) => {
            let key = Command::Export.entry().key_in(model.focus).unwrap_or(Command::Export.entry().keys[0]);
            return (texts.preview_sheet_hint(words::key(texts, key)), false);
        }
    }
    let open = model.preview.open();
    let mut counted = open.counted(texts);
    let places = model.preview.to_check();
    if places > 0 {
        let key = Command::LeakCheck.entry().keys[0];
        counted.insert(0, format!("{} ({key})", texts.preview_places(places)));
    }
    match (open.is_empty, counted.is_empty()) {
        (_, false) => (counted.join(" · "), true),
        (true, true) => (texts.preview_empty(), false),
        (false, true) => (texts.preview_nothing_missing(), false),
    }
}

/// For whom a version is, in a word or two.
pub fn profile(texts: &Catalogue, profile: Profile) -> String {
    match profile {
        Profile::Internal => texts.preview_internal(),
        Profile::Participants => texts.preview_participants(),
        Profile::Public => texts.preview_public(),
    }
}

fn edition(texts: &Catalogue, edition: Edition) -> String {
    match (edition.is_given_out, edition.is_final) {
        (false, _) => texts.preview_not_given_out(edition.number),
        (true, false) => texts.preview_draft(edition.number),
        (true, true) => texts.preview_final(edition.number),
    }
}

/// Which version is shown, and where in it one is.
fn draw_version(frame: &mut Frame, view: View<'_>, area: Rect) {
    let View { model, theme } = view;
    let preview = &model.preview;
    let signs = (model.is_off_record(), model.workshop.record().curtain);
    let key = (
        preview.profile,
        preview.lang,
        preview.edition(),
        preview.shown(),
        preview.section(),
        signs,
        model.lang,
        theme.palette,
    );
    frame.region("minutes-version", area, key, |buf, area| {
        let texts = &model.texts;
        let mut right = area.right().saturating_sub(1);
        let (at, of) = preview.section();
        // Before the first section there is nothing to count.
        if at > 0 {
            let place = texts.preview_section(at, of);
            right = right.saturating_sub(put_right(buf, right, area.y, 16, &place, theme.dim) + 2);
        }
        let mut x = area.x + 1;
        let mut tell = |text: &str, style: Style| {
            let room = right.saturating_sub(x);
            x += put(buf, x, area.y, room, text, style);
        };
        // What must not be forgotten on any screen.
        match signs {
            (true, _) => tell(&format!("{}  ", texts.level_off_record()), theme.overtime),
            (false, true) => tell(&format!("{}  ", texts.desk_room_curtain()), theme.attention),
            (false, false) => {}
        }
        let is_sheet = matches!(preview.shown(), Shown::Sheet(_));
        if is_sheet {
            tell(&format!(" ● {} ", preview::name(model, preview.shown())), theme.selected);
        }
        // A sheet is for one hand.
        for one in Profile::ALL.into_iter().filter(|_| !is_sheet) {
            let name = profile(texts, one);
            match one == preview.profile {
                true => tell(&format!(" ● {name} "), theme.selected),
                // Where there is little room, only the chosen one is named.
                false if area.width >= 100 => tell(&format!("  ○ {name} "), theme.dim),
                false => {}
            }
        }
        let code = preview.lang.code().to_uppercase();
        let lang = if area.width < 80 { code.as_str() } else { Catalogue::own_name(preview.lang) };
        match is_sheet {
            true => tell(&format!("  {lang}"), theme.text),
            false => tell(&format!("  {lang} · "), theme.text),
        }
        let whole = match preview.shown() {
            Shown::Minutes => edition(texts, preview.edition()),
            Shown::Changes { .. } => preview::name(model, preview.shown()),
            Shown::Sheet(_) => return,
        };
        // That it was not given out stands in the panel of the export, too.
        match width(&whole) <= right.saturating_sub(x) {
            true => put(buf, x, area.y, right.saturating_sub(x), &whole, theme.text),
            false if *preview.shown() != Shown::Minutes => {
                put(buf, x, area.y, right.saturating_sub(x), &whole, theme.text)
            }
            false => {
                let number = texts.preview_draft(preview.edition().number);
                put(buf, x, area.y, right.saturating_sub(x), &number, theme.text)
            }
        };
    });
}

fn draw_document(buf: &mut Buffer, model: &Model, theme: &Theme, area: Rect) {
    let preview = &model.preview;
    let columns = area.width.saturating_sub(4).min(WIDEST);
    for (row, (element, pieces)) in preview.rows(columns, area.height).iter().enumerate() {
        let y = area.y + row as u16;
        if preview.marked() == Some(*element) {
            put(buf, area.x, y, 1, "▶", theme.accent);
        } else if is_missing(pieces) {
            put(buf, area.x, y, 1, "!", theme.attention);
        }
        let mut x = area.x + 2;
        for piece in pieces {
            x += put(buf, x, y, area.right().saturating_sub(x), &piece.text, style(piece.look, theme));
        }
    }
}

/// The sections, the one that is read among them.
fn draw_sections(buf: &mut Buffer, model: &Model, theme: &Theme, area: Rect) {
    let (at, _) = model.preview.section();
    for y in area.top()..area.bottom() {
        put(buf, area.x, y, 1, "│", theme.border);
    }
    for (place, (y, heading)) in (area.top()..area.bottom()).zip(model.preview.headings()).enumerate() {
        let (sign, style) = if place + 1 == at { ("▶", theme.accent) } else { (" ", theme.text) };
        put(buf, area.x + 2, y, 1, sign, style);
        put(buf, area.x + 4, y, area.width.saturating_sub(5), heading, style);
    }
}

fn is_missing(row: &Row) -> bool {
    row.iter().any(|piece| piece.look == Look::Missing)
}

fn style(look: Look, theme: &Theme) -> Style {
    match look {
        Look::Plain => theme.text,
        Look::Strong | Look::Heading => theme.strong,
        Look::Emphasis => theme.text.add_modifier(Modifier::ITALIC),
        Look::Missing => theme.attention,
        Look::Title | Look::Section => theme.accent,
        Look::Quiet => theme.dim,
        Look::Notice => theme.attention,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_has_its_place_even_where_there_are_few() {
        for height in 0..12 {
            let places = Places::of(Rect::new(0, 0, 60, height), 2, 3);
            assert!(places.footer.bottom() <= height && places.body.bottom() <= height);
        }
    }
}
