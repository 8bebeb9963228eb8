//! The boards of the exchange as tables: who asks and who answers, what waits, who was heard.

use compact_str::ToCompactString;

use crate::domain::exchange::{BALANCED, Side};
use crate::domain::ids::ThemeId;
use crate::domain::note::Kind;
use crate::i18n::durations;
use crate::minutes::Minutes;
use crate::minutes::boards::Counts;

use super::phrases::Phrases;
use super::{Block, Bullet, Line, Table, Words};

/// Everything after the table of matches.
pub(super) fn boards<'m>(minutes: &'m Minutes<'_>, phrases: &'m Phrases<'_>) -> Vec<Block<'m>> {
    let mut blocks = grid(minutes, phrases);
    blocks.extend(unanswered(minutes, phrases));
    let words = minutes.words();
    let boards = minutes.boards();
    let theme = |theme: &'m Option<ThemeId>| phrases.theme_name(theme.as_ref());
    blocks.extend(counts(phrases, words.minutes_board_themes(), &boards.themes, theme));
    let kind = |kind: &'m Kind| Words::from(phrases.kind(*kind));
    blocks.extend(counts(phrases, words.minutes_board_kinds(), &boards.kinds, kind));
    blocks.extend(balance(minutes, phrases));
    blocks
}

/// Rows ask, columns answer: how many pairs, and how far the one has come that has come furthest.
fn grid<'m>(minutes: &'m Minutes<'_>, phrases: &'m Phrases<'_>) -> Vec<Block<'m>> {
    let words = minutes.words();
    let grid = &minutes.boards().grid;
    if grid.asking.is_empty() {
        return Vec::new();
    }
    let mut headings = vec![words.minutes_column_asks()];
    headings.extend(grid.answering.iter().map(|side| side_name(phrases, side).to_string()));
    headings.push(words.minutes_column_waiting());
    let mut table = Table::new(headings);
    for row in &grid.asking {
        let mut cells = vec![Line::plain(side_name(phrases, &row.side))];
        cells.extend(row.cells.iter().map(|cell| match cell {
            Some((count, status)) => Line::plain(format!("{count} ({})", phrases.match_status(*status))),
            None => Line::plain("–"),
        }));
        cells.push(match row.waiting {
            0 => Line::plain("–"),
            count => Line::plain(count.to_compact_string()),
        });
        table.push(cells);
    }
    let mut blocks = vec![Block::Heading(words.minutes_board_grid().into()), Block::Table(table)];
    blocks.extend(without_attribution(phrases, grid.without_attribution));
    blocks
}

fn without_attribution<'m>(phrases: &'m Phrases<'_>, count: Option<usize>) -> Option<Block<'m>> {
    let line = phrases.words.minutes_without_attribution(count? as u32);
    Some(Block::Paragraph(Line::plain(line)))
}

/// The challenges and needs that nobody has answered yet, by theme.
fn unanswered<'m>(minutes: &'m Minutes<'_>, phrases: &'m Phrases<'_>) -> Vec<Block<'m>> {
    let words = minutes.words();
    let waiting = &minutes.boards().unanswered;
    if waiting.waiting == 0 {
        return Vec::new();
    }
    // What they say stands in the sections before.
    let bullets = waiting.themes.iter().map(|(theme, entries)| {
        let ids: Vec<String> = entries.iter().map(|entry| entry.id.to_string()).collect();
        Bullet::from(Line::plain(phrases.theme_name(theme.as_ref())).then(": ").then(ids.join(", ")))
    });
    let total = words.minutes_unanswered(waiting.waiting as u32, waiting.asked as u32);
    vec![
        Block::Heading(words.minutes_board_unanswered().into()),
        Block::Paragraph(Line::plain(total)),
        Block::Bullets(bullets.collect()),
    ]
}

fn counts<'m, C>(
    phrases: &'m Phrases<'_>,
    heading: String,
    counts: &'m Counts<C>,
    name: impl Fn(&'m C) -> Words<'m>,
) -> Vec<Block<'m>> {
    let words = phrases.words;
    // Only what is of nobody: there is nothing to compare.
    if counts.rows.iter().all(|row| row.side.is_none()) {
        return Vec::new();
    }
    let mut headings = vec![words.minutes_column_municipality()];
    headings.extend(counts.columns.iter().map(|column| name(column).to_string()));
    headings.push(words.minutes_total());
    let mut table = Table::new(headings);
    for column in 1..=counts.columns.len() + 1 {
        table = table.with_numbers_in(column);
    }
    let number = |count: &usize| match count {
        0 => Line::plain("–"),
        count => Line::plain(count.to_compact_string()),
    };
    for row in &counts.rows {
        let mut cells = vec![Line::plain(side_name(phrases, &row.side))];
        cells.extend(row.counts.iter().chain([&row.total]).map(number));
        table.push(cells);
    }
    if let Some((of_columns, of_all)) = &counts.totals {
        let mut cells = vec![Line::strong(words.minutes_total())];
        let totals = of_columns.iter().chain([of_all]);
        cells.extend(totals.map(|count| Line::strong(count.to_compact_string())));
        table.push(cells);
    }
    let mut blocks = vec![Block::Heading(heading.into()), Block::Table(table)];
    blocks.extend(without_attribution(phrases, counts.without_attribution));
    blocks
}

/// Who was heard, in notes and in minutes; for the organisers only.
fn balance<'m>(minutes: &'m Minutes<'_>, phrases: &'m Phrases<'_>) -> Vec<Block<'m>> {
    let words = minutes.words();
    let Some(rows) = minutes.boards().balance.as_ref().filter(|rows| !rows.is_empty()) else {
        return Vec::new();
    };
    let mut headings = vec![words.minutes_column_municipality()];
    headings.extend(BALANCED.iter().map(|kind| phrases.kind(*kind).to_owned()));
    headings.extend([
        words.minutes_column_all_notes(),
        words.minutes_column_spoken(),
        words.minutes_column_budget(),
    ]);
    let columns = headings.len();
    let mut table = Table::new(headings);
    for column in 1..columns {
        table = table.with_numbers_in(column);
    }
    for row in rows {
        let mut cells = vec![Line::plain(phrases.municipality(&row.municipality))];
        cells.extend(
            row.counts.iter().chain([&row.notes]).map(|count| Line::plain(count.to_compact_string())),
        );
        cells.push(Line::plain(durations::clock(row.spoken_s)));
        cells.push(match row.budget_s {
            0 => Line::plain("–"),
            seconds => Line::plain(durations::clock(seconds)),
        });
        table.push(cells);
    }
    vec![Block::Heading(words.minutes_board_balance().into()), Block::Table(table)]
}

fn side_name<'m>(phrases: &'m Phrases<'_>, side: &'m Side) -> Words<'m> {
    match side {
        Some(municipality) => Words::from(phrases.municipality(municipality)),
        None => Words::from(phrases.words.minutes_no_municipality()),
    }
}
