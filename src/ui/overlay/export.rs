//! The export: for whom, in which languages and formats, as which edition; and afterwards what was written.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{centred, draw_foot, framed};
use crate::app::exporting::{Export, Giving, Language, Part, Row, SheetKind, Whom, Written};
use crate::app::model::Model;
use crate::domain::lang::Lang;
use crate::i18n::{Catalogue, dates};
use crate::minutes::Profile;
use crate::minutes::format::Format;
use crate::ui::View;
use crate::ui::frame::Frame;
use crate::ui::minutes::profile as profile_name;
use crate::ui::text::{put, put_right, put_wrapped, width, wrap};
use crate::ui::theme::Theme;

const COLUMNS: u16 = 76;
const LABEL: u16 = 13;

pub fn draw(frame: &mut Frame, view: View<'_>, export: &Export) {
    let View { model, theme } = view;
    let columns = COLUMNS.min(frame.area().width).saturating_sub(4);
    let lines = lines(model, export);
    let (keys, says) = foot(model, export);
    // A key that does something is not cut off.
    let keys: Vec<String> = keys.iter().flat_map(|keys| wrap(keys, columns)).map(Into::into).collect();
    let told = says.as_ref().map_or(0, |says| wrap(says, columns).len());
    let rows = lines.iter().map(|line| line.rows(columns)).sum::<u16>() + told as u16 + keys.len() as u16 + 4;
    let area = centred(frame.area(), COLUMNS, rows);
    let key = (&lines, &keys, &says, export.scroll.get(), model.lang, theme.palette);
    frame.overlay("export", area, key, |buf, area| {
        let inner = framed(buf, area, &model.texts.command_export(), theme);
        let bottom = draw_foot(buf, inner, theme, &keys, None, says.as_deref());
        let body = Rect { height: bottom.saturating_sub(inner.y), ..inner };
        // Where there is not room for all, a part of it is seen.
        let all = Rect { x: 0, y: 0, height: lines.iter().map(|line| line.rows(inner.width)).sum(), ..inner };
        let mut drawn = Buffer::empty(all);
        let mut y = 0;
        for line in &lines {
            y += line.draw(&mut drawn, Rect { y, height: all.height - y.min(all.height), ..all }, theme);
        }
        let first = export.scroll.get().min(all.height.saturating_sub(body.height));
        export.scroll.set(first);
        for row in 0..body.height.min(all.height) {
            for column in 0..body.width {
                buf[(body.x + column, body.y + row)] = drawn[(column, first + row)].clone();
            }
        }
        if all.height > body.height {
            let place = format!(" {}–{} / {} ", first + 1, first + body.height, all.height);
            put_right(buf, area.right() - 2, area.bottom() - 1, width(&place), &place, theme.dim);
        }
    });
}

/// A line of the panel.
#[derive(Hash)]
enum Line {
    /// What is asked, the answer, and whether the arrows change it.
    Choice {
        label: String,
        value: String,
        is_chosen: bool,
    },
    /// Several of several: the name of each, whether it is taken, whether Space acts on it; and what is said of
    /// them.
    Boxes {
        label: String,
        boxes: Vec<(String, bool, bool)>,
        remark: Option<String>,
        is_chosen: bool,
    },
    Missing(String),
}

impl Line {
    fn rows(&self, columns: u16) -> u16 {
        match self {
            Line::Choice { value, .. } => wrap(value, columns.saturating_sub(LABEL + 4)).len() as u16,
            Line::Boxes { boxes, remark, .. } => {
                let room = columns.saturating_sub(LABEL + 2);
                let boxes = boxes.iter().map(|(name, ..)| width(name) + 4);
                let widths = boxes.chain(remark.iter().map(|remark| width(remark)));
                let (mut x, mut rows) = (0, 1);
                for width in widths {
                    if x > 0 && x + width > room {
                        (x, rows) = (0, rows + 1);
                    }
                    x += width + 2;
                }
                rows
            }
            Line::Missing(text) => wrap(text, columns).len() as u16,
        }
    }

    fn draw(&self, buf: &mut Buffer, area: Rect, theme: &Theme) -> u16 {
        if area.height == 0 {
            return 0;
        }
        let beside = Rect { x: area.x + LABEL, width: area.width.saturating_sub(LABEL), ..area };
        let label = |buf: &mut Buffer, label: &str, is_chosen: bool| {
            let style = if is_chosen { theme.accent } else { theme.dim };
            put(
                buf,
                area.x,
                area.y,
                LABEL - 1,
                &format!("{}{label}", if is_chosen { "▶" } else { " " }),
                style,
            );
        };
        match self {
            Line::Choice { label: name, value, is_chosen } => {
                label(buf, name, *is_chosen);
                let (before, after) = if *is_chosen { ("◂", "▸") } else { ("", "") };
                put(buf, beside.x, beside.y, 1, before, theme.key);
                let inner = Rect { x: beside.x + 2, width: beside.width.saturating_sub(4), ..beside };
                let used = put_wrapped(buf, inner, value, if *is_chosen { theme.strong } else { theme.text });
                put_right(buf, beside.right(), beside.y, 1, after, theme.key);
                used
            }
            Line::Boxes { label: name, boxes, remark, is_chosen } => {
                label(buf, name, *is_chosen);
                let (mut x, mut y) = (beside.x + 2, beside.y);
                let boxes = boxes.iter().map(|(name, is_taken, is_at)| {
                    let style = match (is_at, is_taken) {
                        (true, _) => theme.selected,
                        (false, true) => theme.strong,
                        (false, false) => theme.text,
                    };
                    (format!("{} {name}", if *is_taken { "[×]" } else { "[ ]" }), style)
                });
                for (text, style) in boxes.chain(remark.iter().map(|remark| (remark.clone(), theme.dim))) {
                    if x > beside.x + 2 && x + width(&text) > beside.right() {
                        (x, y) = (beside.x + 2, y + 1);
                    }
                    if y < area.bottom() {
                        x += put(buf, x, y, beside.right().saturating_sub(x), &text, style) + 2;
                    }
                }
                (y - beside.y + 1).min(area.height)
            }
            Line::Missing(text) => put_wrapped(buf, area, text, theme.attention),
        }
    }
}

fn lines(model: &Model, export: &Export) -> Vec<Line> {
    let texts = &model.texts;
    let choice = |row: Row, label: String, value: String| Line::Choice {
        label,
        value,
        is_chosen: export.row == row && export.existing.is_empty(),
    };
    let whom = match export.whom {
        Whom::All => texts.preview_all_profiles(),
        Whom::One(Profile::Internal) => texts.prompt_export_profile_internal(),
        Whom::One(Profile::Participants) => texts.prompt_export_profile_participants(),
        Whom::One(Profile::Public) => texts.prompt_export_profile_public(),
        Whom::Nobody => texts.preview_sheets_alone(),
    };
    let lang = match export.lang {
        Language::One(lang) => Catalogue::own_name(lang).to_owned(),
        Language::All => {
            let codes: Vec<&str> =
                model.workshop.plan().languages.iter().map(|&lang| Lang::code(lang)).collect();
            texts.preview_all_languages(codes.join(", "))
        }
    };
    let is_at = |index: usize| export.row == Row::Formats && export.format == index;
    let formats = Format::ALL.iter().enumerate().map(|(index, format)| {
        (format.extension().to_owned(), export.formats.contains(format), is_at(index))
    });
    let is_at_sheet = |index: usize| export.row == Row::Sheets && export.sheet == index;
    let sheets = SheetKind::ALL
        .iter()
        .enumerate()
        .map(|(index, kind)| (sheet_name(texts, *kind), export.sheets.contains(kind), is_at_sheet(index)));
    let as_formats = || {
        let formats: Vec<&str> = export.sheet_formats().iter().map(|format| format.extension()).collect();
        texts.preview_sheets_as(formats.join(", "))
    };
    let mut lines = vec![
        choice(Row::Profile, texts.preview_label_whom(), whom),
        choice(Row::Language, texts.preview_label_language(), lang),
        Line::Boxes {
            label: texts.preview_label_formats(),
            boxes: formats.collect(),
            remark: None,
            is_chosen: export.row == Row::Formats,
        },
        Line::Boxes {
            label: texts.preview_label_sheets(),
            boxes: sheets.collect(),
            remark: (!export.sheets.is_empty()).then(as_formats),
            is_chosen: export.row == Row::Sheets,
        },
        choice(Row::Edition, texts.preview_label_edition(), model.edition_in_words(export)),
    ];
    let missing = export.missing.iter().map(|(profile, told)| missing(texts, *profile, told));
    lines.extend(missing.chain(export.to_settle.iter().cloned()).map(Line::Missing));
    lines
}

fn sheet_name(texts: &Catalogue, kind: SheetKind) -> String {
    match kind {
        SheetKind::TakeHome => texts.preview_sheets_take_home(),
        SheetKind::Opener => texts.preview_sheets_opener(),
        SheetKind::Donors => texts.preview_sheets_donors(),
        SheetKind::Interpreters => texts.preview_sheets_interpreters(),
    }
}

fn missing(texts: &Catalogue, profile: Profile, told: &str) -> String {
    texts.preview_missing_in(profile_name(texts, profile), told)
}

/// The keys that do something here, and what has to be answered first.
fn foot(model: &Model, export: &Export) -> (Vec<String>, Option<String>) {
    let texts = &model.texts;
    if let Some(file) = export.existing.first() {
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        return (vec![texts.prompt_yes_no()], Some(texts.preview_overwrite(export.existing.len(), name)));
    }
    let mut keys = vec![match (export.row, export.giving) {
        (Row::Formats, _) => texts.preview_export_keys_formats(),
        (Row::Sheets, _) => texts.preview_export_keys_sheets(),
        (Row::Edition, Giving::Draft) => texts.preview_export_keys_days(),
        _ => texts.preview_export_keys(),
    }];
    keys.push(match &export.to_settle[..] {
        _ if export.to_check.is_some() => texts.preview_check_first(),
        [] => texts.prompt_choose_keys(),
        _ => texts.exchange_export_anyway("y"),
    });
    (keys, None)
}

/// What was written where, what is missing first.
pub fn draw_written(frame: &mut Frame, view: View<'_>, written: &Written) {
    let View { model, theme } = view;
    let texts = &model.texts;
    let columns = 96.min(frame.area().width).saturating_sub(4);
    let mut lines: Vec<(String, bool)> = Vec::new();
    let mut tell = |text: &str, indent: usize, is_warning: bool| {
        let room = columns.saturating_sub(indent as u16);
        lines.extend(
            wrap(text, room).iter().map(|line| (format!("{}{line}", " ".repeat(indent)), is_warning)),
        );
    };
    for (profile, told) in &written.missing {
        tell(&missing(texts, *profile, told), 0, true);
    }
    for sentence in &written.to_settle {
        tell(sentence, 0, true);
    }
    if let Some((number, issue)) = written.edition {
        tell(
            &match issue.corrections_until {
                Some(until) => texts.preview_gave_draft(number, dates::full(model.lang, until)),
                None if issue.is_final => texts.preview_gave_final(number),
                None => texts.preview_draft(number),
            },
            0,
            false,
        );
    }
    tell(&texts.prompt_export_done(written.count, written.folder.display().to_string()), 0, false);
    for (part, groups) in &written.files {
        let name = match part {
            Part::Version(profile) => profile_name(texts, *profile),
            Part::Sheets => texts.preview_label_sheets(),
        };
        tell(&name, 0, false);
        for (stem, ends) in groups {
            tell(&format!("{stem}.  {}", ends.join("  ")), 2, false);
        }
    }
    let area = centred(frame.area(), columns + 4, lines.len() as u16 + 3);
    let seen = usize::from(area.height.saturating_sub(3));
    let first = written.scroll.first_of(lines.len(), seen);
    frame.overlay("written", area, (&lines, first, model.lang, theme.palette), |buf, area| {
        let inner = framed(buf, area, &texts.preview_written(), theme);
        for (row, (line, is_warning)) in lines.iter().skip(first).take(seen).enumerate() {
            let style = if *is_warning { theme.attention } else { theme.text };
            put(buf, inner.x, inner.y + row as u16, inner.width, line, style);
        }
        draw_foot(buf, inner, theme, &[texts.note_history_keys()], None, None);
    });
}
