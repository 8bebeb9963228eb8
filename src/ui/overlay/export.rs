//! The export: for whom, in which languages and formats, as which edition; and afterwards what was written.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{centred, draw_foot, framed};
use crate::app::exporting::{Export, Giving, Language, Row, Written};
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
    let told = says.as_ref().map_or(0, |says| wrap(says, columns).len());
    let rows = lines.iter().map(|line| line.rows(columns)).sum::<u16>() + told as u16 + keys.len() as u16 + 4;
    let area = centred(frame.area(), COLUMNS, rows);
    let key = (&lines, &keys, &says, model.lang, theme.palette);
    frame.overlay("export", area, key, |buf, area| {
        let inner = framed(buf, area, &model.texts.command_export(), theme);
        let bottom = draw_foot(buf, inner, theme, &keys, None, says.as_deref());
        let mut y = inner.y;
        for line in &lines {
            let room = Rect { y, height: bottom.saturating_sub(y), ..inner };
            y += line.draw(buf, room, theme);
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
    /// Every format: its name, whether it is taken, whether Space acts on it.
    Formats {
        label: String,
        formats: Vec<(String, bool, bool)>,
        is_chosen: bool,
    },
    Missing(String),
}

impl Line {
    fn rows(&self, columns: u16) -> u16 {
        match self {
            Line::Choice { value, .. } => wrap(value, columns.saturating_sub(LABEL + 4)).len() as u16,
            Line::Formats { formats, .. } => {
                let all: u16 = formats.iter().map(|(name, ..)| width(name) + 6).sum();
                1 + all / columns.saturating_sub(LABEL + 2).max(1)
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
            Line::Formats { label: name, formats, is_chosen } => {
                label(buf, name, *is_chosen);
                let (mut x, mut y) = (beside.x + 2, beside.y);
                for (format, is_taken, is_at) in formats {
                    let text = format!("{} {format}", if *is_taken { "[×]" } else { "[ ]" });
                    if x + width(&text) > beside.right() && y + 1 < area.bottom() {
                        (x, y) = (beside.x + 2, y + 1);
                    }
                    let style = match (is_at, is_taken) {
                        (true, _) => theme.selected,
                        (false, true) => theme.strong,
                        (false, false) => theme.text,
                    };
                    x += put(buf, x, y, beside.right().saturating_sub(x), &text, style) + 2;
                }
                y - beside.y + 1
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
    let whom = match export.profile {
        None => texts.preview_all_profiles(),
        Some(Profile::Internal) => texts.prompt_export_profile_internal(),
        Some(Profile::Participants) => texts.prompt_export_profile_participants(),
        Some(Profile::Public) => texts.prompt_export_profile_public(),
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
    let mut lines = vec![
        choice(Row::Profile, texts.preview_label_whom(), whom),
        choice(Row::Language, texts.preview_label_language(), lang),
        Line::Formats {
            label: texts.preview_label_formats(),
            formats: formats.collect(),
            is_chosen: export.row == Row::Formats,
        },
        choice(Row::Edition, texts.preview_label_edition(), model.edition_in_words(export)),
    ];
    let missing = export.missing.iter().map(|(profile, told)| missing(texts, *profile, told));
    lines.extend(missing.map(Line::Missing));
    lines
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
        (Row::Edition, Giving::Draft) => texts.preview_export_keys_days(),
        _ => texts.preview_export_keys(),
    }];
    keys.push(match &export.to_settle {
        _ if export.to_check.is_some() => texts.preview_check_first(),
        Some(_) => texts.exchange_export_anyway("y"),
        None => texts.prompt_choose_keys(),
    });
    (keys, export.to_settle.clone())
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
    if let Some(questions) = &written.to_settle {
        tell(questions, 0, true);
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
    for (profile, groups) in &written.files {
        tell(&profile_name(texts, *profile), 0, false);
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
