//! An agenda as it stands in an invitation: lines with dates and times, bullets below them, and the
//! tables of Markdown.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::brought::{At, Brought, Row};
use super::clock::{self, When};
use super::date::{self, Said};
use super::detail;
use super::hard_end;
use super::people;
use super::question::{Assumed, Place};
use super::table::{self, Cell, Table, Value};
use crate::domain::fold::fold;

/// A line without the signs of Markdown around its words.
struct Line<'a> {
    place: Place,
    /// Of its first sign, in columns.
    indent: usize,
    is_bullet: bool,
    /// It says itself that it is a heading, by `#` or by being bold as a whole.
    is_heading: bool,
    text: String,
    written: &'a str,
}

/// What the lines before were about.
#[derive(Default)]
struct State {
    /// The indent of the last item, while its lines go on.
    item: Option<(usize, bool)>,
    after_blank: bool,
    /// A level of headings that days have.
    said_title: bool,
}

/// Takes up an agenda line by line, from whatever has lines.
#[derive(Default)]
pub struct Lines {
    state: State,
}

impl Lines {
    /// A line with the signs of Markdown that tell what it is; an empty one ends what stood before.
    pub fn line(&mut self, brought: &mut Brought, place: Option<Place>, number: usize, written: &str) {
        match line(number, written) {
            Some(mut line) => {
                if let Some(place) = place {
                    line.place = place;
                }
                of_line(brought, &mut self.state, &line);
                self.state.after_blank = false;
            }
            None => self.state.after_blank = true,
        }
    }

    /// A table that was read among the lines: what comes after it belongs to none of the items before.
    pub fn ends_item(&mut self) {
        self.state.item = None;
    }
}

pub fn read(brought: &mut Brought, text: &str) {
    let tables = tables(text);
    let mut tables = tables.iter().peekable();
    let mut lines = Lines::default();
    let mut at = 0;
    let mut skip_to = 0;
    for (number, written) in (1..).zip(text.split('\n')) {
        let begin = at;
        at += written.len() + 1;
        if begin < skip_to {
            continue;
        }
        if let Some((range, table)) = tables.next_if(|(range, _)| range.start < at) {
            skip_to = range.end;
            // Under the heading of a day it adds to that day.
            if !people::read(brought, table) && !table::read(brought, table) {
                brought.assume(
                    &Place::Line { line: number, column: 1 },
                    Assumed::NotUsed(detail::line(written)),
                );
            }
            lines.ends_item();
            continue;
        }
        lines.line(brought, None, number, written);
    }
}

/// The tables of Markdown in a text, with where they stand.
fn tables(text: &str) -> Vec<(Range<usize>, Table)> {
    // Where lines begin.
    let begins: Vec<usize> = [0].into_iter().chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
    let place = |at: usize| {
        let line = begins.partition_point(|begin| *begin <= at);
        Place::Line { line, column: text[begins[line - 1]..at].chars().count() + 1 }
    };
    let mut found: Vec<(Range<usize>, Table)> = Vec::new();
    let mut cell: Option<(Place, String)> = None;
    let mut column = 0;
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        match event {
            Event::Start(Tag::Table(_)) => found.push((range, Table { name: None, rows: Vec::new() })),
            Event::Start(Tag::TableHead | Tag::TableRow) => {
                column = 0;
                if let Some((_, table)) = found.last_mut() {
                    table.rows.push(Vec::new());
                }
            }
            Event::Start(Tag::TableCell) => cell = Some((place(range.start), String::new())),
            Event::Text(words) | Event::Code(words) => {
                if let Some((_, text)) = &mut cell {
                    text.push_str(&words);
                }
            }
            Event::SoftBreak | Event::HardBreak => {
                if let Some((_, text)) = &mut cell {
                    text.push('\n');
                }
            }
            Event::InlineHtml(html) if html.starts_with("<br") => {
                if let Some((_, text)) = &mut cell {
                    text.push('\n');
                }
            }
            Event::End(TagEnd::TableCell) => {
                if let (Some((place, text)), Some((_, table))) = (cell.take(), found.last_mut())
                    && let Some(row) = table.rows.last_mut()
                    && !text.trim().is_empty()
                {
                    row.push(Cell { place, column, value: Value::Text(text.trim().to_owned()) });
                }
                column += 1;
            }
            _ => {}
        }
    }
    found
}

/// Takes the signs of Markdown from a line; none of an empty one, a rule, or the line below a heading.
fn line(number: usize, written: &str) -> Option<Line<'_>> {
    let written = written.trim_end_matches('\r');
    let mut rest = written;
    let mut indent = 0;
    let (mut is_bullet, mut is_heading) = (false, false);
    if rest.trim().chars().all(|letter| "-=*_+ ~`".contains(letter)) {
        return None;
    }
    loop {
        let trimmed = rest.trim_start_matches(|letter: char| {
            letter.is_whitespace() || matches!(letter, '\u{feff}' | '\u{200b}')
        });
        if !is_bullet && !is_heading {
            indent += rest[..rest.len() - trimmed.len()]
                .chars()
                .map(|c| if c == '\t' { 4 } else { 1 })
                .sum::<usize>();
        }
        rest = trimmed;
        if let Some(quoted) = rest.strip_prefix('>') {
            rest = quoted;
        } else if let Some(heading) = rest.strip_prefix('#') {
            is_heading = true;
            rest = heading.trim_start_matches('#');
        } else if let Some(bullet) = bullet(rest) {
            is_bullet = true;
            rest = bullet;
        } else {
            break;
        }
    }
    let column = written[..written.len() - rest.len()].chars().count() + 1;
    let bold = rest.trim();
    if bold.len() > 4 && bold.starts_with("**") && bold.ends_with("**") && bold.matches("**").count() == 2 {
        is_heading = true;
    }
    let text = rest.replace("**", "").replace("__", "").replace(['`', '\\'], "");
    let text = text.trim().trim_matches('*').trim_end_matches('#').trim().to_owned();
    (!text.is_empty()).then_some(Line {
        place: Place::Line { line: number, column },
        indent,
        is_bullet,
        is_heading,
        text,
        written,
    })
}

/// What stands behind a bullet, or behind the number of a list. "9.30" and "13. јуни" are none.
fn bullet(text: &str) -> Option<&str> {
    let rest = text.strip_prefix(['-', '*', '•', '·', '◦', '▪', '○', '●', '–', '—', '+', '\u{f0b7}']);
    if let Some(rest) = rest {
        return rest.starts_with(char::is_whitespace).then_some(rest);
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = text[digits..].strip_prefix(['.', ')'])?;
    let is_number = (1..=2).contains(&digits) && rest.starts_with(char::is_whitespace);
    (is_number && date::leading(text).is_none_or(|(said, _)| !said.has_date())).then_some(rest)
}

fn of_line(brought: &mut Brought, state: &mut State, line: &Line<'_>) {
    let text = line.text.as_str();
    if let Some(minute) = hard_end::said(text) {
        brought.hard_end(&line.place, minute, text);
        return;
    }
    if let Some((when, rest)) =
        clock::leading(text).filter(|_| date::leading(text).is_none_or(|(said, _)| !said.has_date()))
    {
        let is_below =
            state.item.is_some_and(|(indent, bullet)| line.is_bullet && (line.indent > indent || !bullet));
        // "- 15 min: Kumanovo" below an item is a part of it.
        if !(is_below && when.start.is_none()) {
            item(brought, state, line, when, rest);
            return;
        }
    }
    if let Some((said, rest)) = day_heading(line) {
        state.item = None;
        let place = line.place.clone();
        // "Tuesday 13 June" and, below it, "Day 1" are one heading.
        if let Some(day) = brought.days.last_mut()
            && day.rows.is_empty()
            && clock::leading(rest).is_none()
            && !(day.said.has_date() && said.has_date())
            && !(day.said.number.is_some() && said.number.is_some())
        {
            let both = Said {
                number: day.said.number.or(said.number),
                weekday: day.said.weekday.or(said.weekday),
                ..if said.has_date() { said } else { day.said.clone() }
            };
            day.heading = format!("{} · {text}", day.heading);
            day.said = both;
            return;
        }
        // "13 June 2023, 9:00 Opening": a day and its item in one line.
        let with_item = clock::leading(rest).filter(|(_, title)| title.chars().any(char::is_alphanumeric));
        if with_item.is_none() || brought.days.last().is_none_or(|day| day.said != said) {
            brought.day(place, &detail::line(text), said);
        }
        if let Some((when, title)) = with_item {
            item(brought, state, line, when, title);
        }
        return;
    }
    if brought.days.is_empty() {
        above(brought, state, line);
        return;
    }
    // A length at the end of a list's item: "3. Panel (75 min)".
    let deeper = state.item.is_some_and(|(indent, bullet)| line.indent > indent || line.is_bullet && !bullet);
    if let Some((when, before)) = clock::trailing(text).filter(|(when, _)| !deeper || when.start.is_some())
        && (line.is_bullet || when.start.is_some())
    {
        item(brought, state, line, when, before);
        return;
    }
    below(brought, state, line, deeper);
}

/// Whether a line is the heading of a day: it begins with a date or "Day 2", and is no sentence.
fn day_heading<'a>(line: &'a Line<'_>) -> Option<(Said, &'a str)> {
    let (said, rest) = date::leading(&line.text)?;
    let words = rest.split_whitespace().count();
    let short = line.is_heading || words <= 8 && !rest.ends_with('.');
    let several = said.days.len() > 1;
    let weekday_alone = said.number.is_none() && !said.has_date();
    // In a list, only what says that it is a heading or is nothing but a date.
    let in_list = line.is_bullet && !(line.is_heading || said.has_date() && words == 0);
    (short && !several && !in_list && (!weekday_alone || words == 0)).then_some((said, rest))
}

fn item(brought: &mut Brought, state: &mut State, line: &Line<'_>, when: When, rest: &str) {
    let mut row = Row::at(line.place.clone());
    (row.start, row.end, row.minutes) = (when.start, when.end, when.minutes);
    let title =
        rest.trim_start_matches(|letter: char| letter.is_whitespace() || ":–—-|.,;)*_".contains(letter));
    if row.minutes.is_none()
        && row.end.is_none()
        && let Some((When { start: None, end: None, minutes: Some(minutes), .. }, before)) =
            clock::trailing(title)
    {
        row.minutes = Some(minutes);
        titled(&mut row, before);
    } else {
        titled(&mut row, title);
    }
    brought.today(&line.place).rows.push(row);
    state.item = Some((line.indent, line.is_bullet));
}

fn titled(row: &mut Row, title: &str) {
    let title = detail::line(title.trim_matches('|'));
    if !title.is_empty() {
        row.titles.push((None, title));
    }
}

/// Above the first day: a title, dates, what is said of the workshop.
fn above(brought: &mut Brought, state: &mut State, line: &Line<'_>) {
    let text = detail::line(&line.text);
    if let Some((key, value)) = text.split_once(':')
        && !value.trim().is_empty()
        && table::set(brought, key, value.trim().to_owned(), line.place.clone())
    {
        return;
    }
    let said = date::anywhere(&text).filter(|said| !said.dates().is_empty());
    if let Some(said) = said.filter(|_| brought.dates.is_none()) {
        brought.dates = Some(At { value: said.dates(), place: line.place.clone() });
        return;
    }
    let is_marked = line.is_heading && line.written.trim_start().starts_with('#');
    let says_only_what_it_is = brought.title.as_ref().is_some_and(|title| is_kind_of_document(&title.value));
    let may_be_better = is_marked && !state.said_title || says_only_what_it_is;
    if brought.title.is_none() || brought.title_by_place && may_be_better {
        if let Some(before) = brought.title.take() {
            brought.assume(&before.place, Assumed::NotUsed(before.value));
        }
        brought.title = Some(At { value: text, place: line.place.clone() });
        brought.title_by_place = true;
        state.said_title = is_marked;
        return;
    }
    brought.assume(&line.place, Assumed::NotUsed(text));
}

/// Whether a title says what the document is and not what it is about.
fn is_kind_of_document(title: &str) -> bool {
    const KINDS: [&str; 14] = [
        "agenda",
        "draft agenda",
        "programme",
        "program",
        "invitation",
        "агенда",
        "програма",
        "дневен ред",
        "покана",
        "agjenda",
        "programi",
        "rendi i ditës",
        "ftesë",
        "ordre du jour",
    ];
    let title = fold(title);
    KINDS.iter().any(|kind| fold(kind) == title)
}

/// A line without a time, below a day or an item.
fn below(brought: &mut Brought, state: &mut State, line: &Line<'_>, deeper: bool) {
    let text = detail::line(&line.text);
    if let Some((key, value)) = text.split_once(':')
        && !deeper
        && fold(key).split(' ').count() <= 3
        && super::headings::setting(key) == Some(super::headings::Setting::Timezone)
    {
        table::set(brought, key, value.trim().to_owned(), line.place.clone());
        return;
    }
    let goes_on = deeper || !state.after_blank && !line.is_heading;
    let row = brought.days.last_mut().and_then(|day| day.rows.last_mut());
    match (state.item, row) {
        (Some(_), Some(row)) if row.titles.is_empty() && !line.is_bullet => row.titles.push((None, text)),
        (Some(_), Some(row)) if goes_on => detail::add(row, &text),
        _ => {
            state.item = None;
            brought.assume(&line.place, Assumed::NotUsed(text));
        }
    }
}
