//! Who is there: functions with expected and counted persons and consents, or the heads in an item.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use tui_input::Input;

use super::{centred, framed};
use crate::app::attendance::{Asking, Attendance, Row};
use crate::app::model::Model;
use crate::app::words;
use crate::domain::attendance::{Attendee, Consent};
use crate::i18n::dates;
use crate::minutes::labels;
use crate::ui::View;
use crate::ui::frame::Frame;
use crate::ui::line::visible;
use crate::ui::text::{put, put_right, put_wrapped, select, width, wrap};
use crate::ui::theme::Theme;

/// Room for a number of persons.
const FIGURES: u16 = 5;
/// Three signs with a space before each.
const CONSENTS: u16 = 7;

pub fn draw(frame: &mut Frame, view: View<'_>, panel: &Attendance) {
    let View { model, theme } = view;
    let screen = frame.area();
    let columns = screen.width.min(100);
    let shown = Shown::of(model, panel, columns.saturating_sub(4));
    let wanted = shown.rows.len() + shown.totals.len() + shown.below.len() + 5;
    let area = centred(screen, columns, wanted as u16);
    frame.overlay("attendance", area, (&shown, model.lang, theme.palette), |buf, area| {
        let inner = framed(buf, area, &shown.title, theme);
        shown.draw(buf, inner, theme);
    });
    if let Some(input) = field(panel) {
        let room = area.width.saturating_sub(6);
        let (_, cursor) = visible(input.value(), input.cursor(), room);
        let place = Position::new(area.x + 4 + cursor, area.bottom().saturating_sub(2));
        frame.cursor(area.contains(place).then_some(place));
    }
}

fn field(panel: &Attendance) -> Option<&Input> {
    match &panel.asking {
        Some(Asking::Name(_, input) | Asking::Role(_, _, input)) => Some(input),
        _ => None,
    }
}

/// Everything that is seen.
#[derive(Hash)]
struct Shown {
    title: String,
    heads: [String; 3],
    rows: Vec<Line>,
    chosen: usize,
    totals: Vec<String>,
    /// The question, or the keys.
    below: Vec<String>,
    is_asking: bool,
}

#[derive(Hash)]
struct Line {
    name: String,
    expected: String,
    counted: String,
    is_typed: bool,
    consents: [&'static str; 3],
}

impl Shown {
    fn of(model: &Model, panel: &Attendance, columns: u16) -> Self {
        let texts = &model.texts;
        let rows = panel.rows(model);
        let chosen = panel.chosen.min(rows.len().saturating_sub(1));
        let mut lines: Vec<Line> = rows.iter().map(|row| line(model, panel, row)).collect();
        if !panel.digits.is_empty()
            && let Some(line) = lines.get_mut(chosen)
        {
            (line.counted, line.is_typed) = (panel.digits.clone(), true);
        }
        let day = dates::day_and_month(model.lang, model.workshop.plan().days[panel.day].date);
        let place = match model.target().filter(|_| panel.counts_heads) {
            Some(slot) => model.workshop.item(slot).title.get(model.lang).to_owned(),
            None => day,
        };
        let question = question(model, panel);
        // The panel lies over the place of answers.
        let answer = model.notice.as_ref().map(|notice| words::notice(texts, model.workshop.plan(), notice));
        let is_asking = question.is_some() || answer.is_some();
        let mut below: Vec<String> = Vec::new();
        if rows.is_empty() && !is_asking {
            below.push(texts.presence_nobody());
        }
        let text = question.or(answer).unwrap_or_else(|| match panel.counts_heads {
            true => texts.presence_keys_heads(),
            false => texts.presence_keys(),
        });
        below.extend(wrap(&text, columns).into_iter().map(String::from));
        if let Some(input) = field(panel) {
            below.push(format!("› {}", visible(input.value(), input.cursor(), columns.saturating_sub(2)).0));
        }
        let heads = [texts.presence_expected(), texts.presence_counted(), texts.presence_consents()];
        let totals = match panel.counts_heads {
            true => Vec::new(),
            false => wrap(&totals(model, panel), columns).into_iter().map(String::from).collect(),
        };
        let title = format!("{} · {place}", texts.command_attendance());
        Self { title, heads, rows: lines, chosen, totals, below, is_asking }
    }

    fn draw(&self, buf: &mut Buffer, area: Rect, theme: &Theme) {
        let below = (self.below.len() as u16).min(area.height);
        let has_consents = self.rows.iter().any(|line| line.consents.iter().any(|sign| !sign.is_empty()));
        let consents = if has_consents { CONSENTS.max(width(&self.heads[2]) + 1) } else { 0 };
        let figures = self.heads[..2].iter().map(|head| width(head) + 1).max().unwrap_or(0).max(FIGURES);
        let counted = area.right().saturating_sub(consents);
        let expected = counted.saturating_sub(figures);
        put_right(buf, expected, area.y, figures, &self.heads[0], theme.dim);
        put_right(buf, counted, area.y, figures, &self.heads[1], theme.dim);
        if has_consents {
            put_right(buf, area.right(), area.y, consents, &self.heads[2], theme.dim);
        }
        let totals = self.totals.len() as u16;
        let height = area.height.saturating_sub(1 + below + totals).max(1);
        let list = Rect { y: area.y + 1, height, ..area };
        let first = (self.chosen + 1).saturating_sub(usize::from(height));
        let rows = self.rows.iter().enumerate().skip(first).take(usize::from(height));
        for (y, (index, line)) in (list.y..).zip(rows) {
            let name = expected.saturating_sub(area.x + figures);
            put(buf, area.x, y, name, &line.name, theme.text);
            put_right(buf, expected, y, figures, &line.expected, theme.dim);
            let style = if line.is_typed { theme.input } else { theme.strong };
            put_right(buf, counted, y, figures, &line.counted, style);
            for (place, sign) in (1..).zip(line.consents.iter().rev()) {
                put_right(buf, area.right() + 2 - 2 * place, y, 1, sign, theme.text);
            }
            if index == self.chosen {
                select(buf, Rect { y, height: 1, ..area }, theme.selected);
            }
        }
        if usize::from(height) < self.rows.len() {
            let place = format!(" {}–{} / {} ", first + 1, first + usize::from(height), self.rows.len());
            put_right(buf, area.right(), area.bottom(), width(&place), &place, theme.dim);
        }
        let mut y = area.bottom().saturating_sub(below + totals);
        for text in &self.totals {
            put(buf, area.x, y, area.width, text, theme.strong);
            y += 1;
        }
        let rest = Rect { y, height: area.bottom().saturating_sub(y), ..area };
        let style = if self.is_asking { theme.attention } else { theme.dim };
        put_wrapped(buf, rest, &self.below.join("\n"), style);
    }
}

fn line(model: &Model, panel: &Attendance, row: &Row) -> Line {
    let figure = |count: Option<u32>| count.map(|count| count.to_string());
    let (expected, counted) = model.counts(panel, row);
    let consents = match row {
        Row::Attendee(Attendee::Participant(code)) => {
            Consent::ALL.map(|consent| match model.workshop.attendance().consent(code, consent) {
                None => "·",
                Some(true) => "✓",
                Some(false) => "✗",
            })
        }
        _ => [""; 3],
    };
    Line {
        name: name(model, panel, row),
        expected: figure(expected).unwrap_or_default(),
        counted: figure(counted).unwrap_or_else(|| "–".to_owned()),
        is_typed: false,
        consents,
    }
}

/// "Kumanovo · mayor (host)", and the name if somebody wrote one down.
fn name(model: &Model, panel: &Attendance, row: &Row) -> String {
    let (texts, plan) = (&model.texts, model.workshop.plan());
    let mut parts: Vec<String> = Vec::new();
    match row {
        Row::Heads(_, category) => {
            let known = plan.categories.iter().find(|known| known.id == *category);
            parts.push(known.map_or_else(|| category.clone(), |known| labels::category(model.lang, known)));
        }
        Row::Attendee(Attendee::Other { role, municipality, .. }) => {
            parts.extend(municipality.as_ref().map(|id| words::municipality(texts, plan, id).to_owned()));
            parts.push(format!("+ {role}"));
        }
        Row::Attendee(Attendee::Participant(code)) => {
            if let Some(one) = plan.participants.iter().find(|one| one.code == *code) {
                let town =
                    one.municipality.as_ref().map(|id| words::municipality(texts, plan, id).to_owned());
                let from = town.or_else(|| one.affiliation.as_ref().map(|of| of.get(model.lang).to_owned()));
                parts.extend(from);
                parts.push(
                    one.role
                        .as_ref()
                        .map_or_else(|| code.to_string(), |role| role.get(model.lang).to_owned()),
                );
            }
            parts.extend(panel.names.as_ref().and_then(|names| names.get(code.as_str()).cloned()));
        }
    }
    parts.join(" · ")
}

/// Of how many who were expected so many are there, and of which category.
fn totals(model: &Model, panel: &Attendance) -> String {
    let plan = model.workshop.plan();
    let mut there = 0;
    for row in panel.rows(model) {
        there += model.counts(panel, &row).1.unwrap_or_default();
    }
    let expected: u32 = plan.participants.iter().map(|one| one.count).sum();
    let mut parts = vec![model.texts.presence_total(there, expected)];
    for category in &plan.categories {
        let members = panel.rows(model).into_iter().filter(|row| match row {
            Row::Attendee(Attendee::Participant(code)) => plan
                .participants
                .iter()
                .any(|one| one.code == *code && one.category.as_ref() == Some(&category.id)),
            Row::Attendee(Attendee::Other { category: of, .. }) => *of == category.id,
            Row::Heads(..) => false,
        });
        let there: u32 = members.filter_map(|row| model.counts(panel, &row).1).sum();
        parts.push(format!("{}\u{a0}{there}", labels::category(model.lang, category).replace(' ', "\u{a0}")));
    }
    parts.join(" · ")
}

fn question(model: &Model, panel: &Attendance) -> Option<String> {
    let (texts, plan) = (&model.texts, model.workshop.plan());
    let numbered = |names: Vec<String>| {
        let names =
            (1..).zip(names).map(|(number, name)| format!("{number}\u{a0}{}", name.replace(' ', "\u{a0}")));
        names.collect::<Vec<String>>().join("  ")
    };
    Some(match panel.asking.as_ref()? {
        Asking::Name(..) => texts.presence_ask_name(),
        Asking::Category => {
            let names =
                plan.categories.iter().map(|category| labels::category(model.lang, category)).collect();
            format!("{}  {}", texts.presence_ask_category(), numbered(names))
        }
        Asking::Municipality(_) => {
            let names = plan.municipalities.iter().map(|town| town.name.get(model.lang).to_owned()).collect();
            format!("{}  {}", texts.presence_ask_municipality(), numbered(names))
        }
        Asking::Role(..) => texts.presence_ask_role(),
    })
}
