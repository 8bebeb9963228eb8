//! Boards that are tables: municipalities down, and across who answers, themes, kinds or speaking time.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

use super::{names, shade, words};
use crate::app::effect::Target;
use crate::app::exchange::Contents;
use crate::app::model::Model;
use crate::app::words as app_words;
use crate::domain::exchange::{BALANCED, Matrix};
use crate::ui::View;
use crate::ui::text::{fit, put, put_right, select, width};

/// The fewest and the most columns of a heading.
const NARROW: u16 = 5;
const BROAD: u16 = 14;
/// The most columns of the names of the rows.
const MOST_NAME: u16 = 18;
/// The fewest to which they are cut so that more columns are seen.
const LEAST_NAME: u16 = 8;

/// A number with a sign, which say the same as the colour does.
struct Shown {
    number: String,
    sign: &'static str,
    is_heavy: bool,
}

impl Shown {
    fn heat(count: usize, largest: usize) -> Shown {
        let (sign, weight) = shade(count, largest);
        let number = if count == 0 { "–".to_owned() } else { count.to_string() };
        Shown { number, sign, is_heavy: weight.contains(Modifier::BOLD) }
    }

    fn plain(number: String) -> Shown {
        Shown { number, sign: "", is_heavy: false }
    }
}

/// A board as a table, whatever it is of.
struct Table {
    corner: String,
    headings: Vec<String>,
    rows: Vec<(String, Vec<Shown>)>,
    /// Columns in which the cursor can stand; others follow them.
    chosen_from: usize,
}

impl Table {
    fn of(model: &Model) -> Option<Table> {
        let texts = &model.texts;
        Some(match model.exchange.contents() {
            Contents::Matches(grid) => {
                let headings = grid.answering.iter().map(|side| words::side(model, side));
                let headings: Vec<String> = headings.chain([texts.exchange_waits()]).collect();
                let rows = grid.asking.iter().enumerate().map(|(row, side)| {
                    let cells = (0..grid.answering.len()).map(|column| {
                        let cell = grid.cell(row, column);
                        let count = cell.map_or(0, |cell| cell.pairs.len());
                        let best = cell.and_then(|cell| cell.best());
                        let suggested = cell.is_some_and(|cell| cell.is_suggested);
                        Shown {
                            number: match count {
                                0 if suggested => "·".to_owned(),
                                0 => String::new(),
                                count => count.to_string(),
                            },
                            sign: best.map_or("", words::link_sign),
                            is_heavy: count > 0,
                        }
                    });
                    let waiting = Shown::plain(match grid.unanswered[row].len() {
                        0 => String::new(),
                        count => count.to_string(),
                    });
                    (words::side(model, side), cells.chain([waiting]).collect())
                });
                Table {
                    corner: texts.exchange_axes(),
                    rows: rows.collect(),
                    chosen_from: headings.len(),
                    headings,
                }
            }
            Contents::Themes(matrix) => {
                let headings = matrix.columns.iter().map(|theme| words::theme(model, theme));
                Self::of_matrix(model, matrix, headings.collect())
            }
            Contents::Kinds(matrix) => {
                let headings = matrix.columns.iter().map(|kind| app_words::kind_in_short(texts, *kind));
                Self::of_matrix(model, matrix, headings.collect())
            }
            Contents::Balance(balance, _) => {
                let balance = balance.clone().at(&model.workshop.speaking(model.now));
                let largest = balance.rows.iter().flat_map(|row| row.counts).max().unwrap_or(0);
                let kinds = BALANCED.iter().map(|kind| app_words::kind_in_short(texts, *kind));
                let headings = kinds.chain([texts.exchange_spoken(), texts.exchange_left()]).collect();
                let minutes = |seconds: i64| {
                    Shown::plain(texts.duration_short_minutes(u32::try_from(seconds / 60).unwrap_or(0)))
                };
                let rows = balance.rows.iter().map(|row| {
                    let counts = row.counts.iter().map(|count| Shown::heat(*count, largest));
                    let left = match row.budget_s {
                        0 => Shown::plain("–".to_owned()),
                        _ => minutes(row.left_s()),
                    };
                    let name = words::side(model, &Some(row.municipality.clone()));
                    (name, counts.chain([minutes(row.spoken_s), left]).collect())
                });
                Table { corner: String::new(), headings, rows: rows.collect(), chosen_from: BALANCED.len() }
            }
            _ => return None,
        })
    }

    fn of_matrix<C: Clone + Eq + std::hash::Hash>(
        model: &Model,
        matrix: &Matrix<C>,
        mut headings: Vec<String>,
    ) -> Table {
        let largest = matrix.largest();
        let chosen_from = headings.len();
        headings.push(model.texts.exchange_in_all());
        let rows = matrix.rows.iter().enumerate().map(|(row, side)| {
            let cells = (0..chosen_from).map(|column| Shown::heat(matrix.cell(row, column).len(), largest));
            let total = Shown::plain(matrix.row_totals[row].to_string());
            (words::side(model, side), cells.chain([total]).collect())
        });
        let mut rows: Vec<(String, Vec<Shown>)> = rows.collect();
        let totals = matrix.column_totals.iter().chain([&matrix.total]);
        rows.push((
            model.texts.exchange_in_all(),
            totals.map(|total| Shown::plain(total.to_string())).collect(),
        ));
        Table { corner: String::new(), headings, rows, chosen_from }
    }

    /// The columns of the names of the rows.
    fn name_columns(&self, room: u16) -> u16 {
        let names = self.rows.iter().map(|(name, _)| width(name)).chain([width(&self.corner)]);
        names.max().unwrap_or(0).min(MOST_NAME).min((room / 4).max(8))
    }

    /// What a column takes at least, and what its heading would like to have.
    fn wishes(&self) -> Vec<(u16, u16)> {
        let wish = |(column, heading): (usize, &String)| {
            let cells = self.rows.iter().map(|(_, cells)| width(&cells[column].number) + 1);
            let least = cells.max().unwrap_or(0).max(NARROW);
            (least, width(heading).clamp(least, BROAD.max(least)))
        };
        self.headings.iter().enumerate().map(wish).collect()
    }
}

/// The columns that fit, with the chosen one among them, and where they stand.
struct Layout {
    names: u16,
    /// The index of each column shown, where it begins and how wide it is.
    columns: Vec<(usize, u16, u16)>,
    rows: std::ops::Range<usize>,
}

impl Layout {
    fn of(table: &Table, model: &Model, area: Rect) -> Layout {
        let cursor = model.exchange.cursor();
        let wishes = table.wishes();
        let least: u16 = wishes.iter().map(|(least, _)| least + 1).sum();
        // The names of the rows give way before a column does.
        let names = table.name_columns(area.width);
        let names = names.min(area.width.saturating_sub(least + 4)).max(names.min(LEAST_NAME));
        let room = area.width.saturating_sub(names + 4);
        // The widest headings that let all columns be seen; else the narrowest, and the table moves.
        let total =
            |most: u16| wishes.iter().map(|(least, wish)| (*wish).min(most).max(*least) + 1).sum::<u16>();
        let most = (NARROW..=BROAD).rev().find(|most| total(*most) <= room).unwrap_or(NARROW);
        let widths: Vec<u16> = wishes.iter().map(|(least, wish)| (*wish).min(most).max(*least)).collect();
        let mut first = 0;
        let ends_by =
            |first: usize, last: usize| widths[first..=last].iter().map(|width| width + 1).sum::<u16>();
        let last = cursor.column.min(widths.len().saturating_sub(1));
        while first < last && ends_by(first, last) > room {
            first += 1;
        }
        // What stands at the end is seen with what comes before it, as far as there is room.
        let all_after = |first: usize| ends_by(first, widths.len() - 1) <= room;
        while first > 0 && all_after(first - 1) {
            first -= 1;
        }
        let mut x = area.x + 1 + names + 2;
        let mut columns = Vec::new();
        for (column, &columns_wide) in widths.iter().enumerate().skip(first) {
            if x + columns_wide >= area.right() {
                break;
            }
            columns.push((column, x, columns_wide));
            x += columns_wide + 1;
        }
        let height = usize::from(area.height.saturating_sub(1));
        let first_row = (cursor.row + 2).saturating_sub(height).min(table.rows.len().saturating_sub(height));
        let rows = first_row..(first_row + height).min(table.rows.len());
        Layout { names, columns, rows }
    }
}

/// How many columns the board would like to have.
pub fn columns(model: &Model) -> u16 {
    let Some(table) = Table::of(model) else { return 0 };
    let wishes = table.wishes();
    table.name_columns(u16::MAX) + 4 + wishes.iter().map(|(_, wish)| wish + 1).sum::<u16>()
}

/// How many rows it would like to have.
pub fn rows(model: &Model) -> u16 {
    let rows = match model.exchange.contents() {
        Contents::Matches(grid) => grid.asking.len(),
        Contents::Themes(matrix) => matrix.rows.len() + 1,
        Contents::Kinds(matrix) => matrix.rows.len() + 1,
        Contents::Balance(balance, _) => balance.rows.len(),
        _ => 0,
    };
    u16::try_from(rows + 1).unwrap_or(u16::MAX)
}

pub fn draw(buf: &mut Buffer, view: View<'_>, area: Rect) {
    let View { model, theme } = view;
    let Some(table) = Table::of(model) else { return };
    let layout = Layout::of(&table, model, area);
    let cursor = model.exchange.cursor();
    if width(&table.corner) <= layout.names + 1 {
        put(buf, area.x + 1, area.y, layout.names + 1, &table.corner, theme.dim);
    }
    let widest = layout.columns.iter().map(|(_, _, columns)| *columns).max().unwrap_or(0);
    let unique = names::unique(&table.headings, widest);
    for &(column, x, columns) in &layout.columns {
        // A heading that its own column is too narrow for is cut among its like.
        let heading = match width(&unique[column]) <= columns {
            true => unique[column].clone(),
            false => names::unique(&table.headings, columns)[column].clone(),
        };
        let style = match column {
            column if column == cursor.column => theme.accent,
            column if column >= table.chosen_from => theme.dim,
            _ => theme.strong,
        };
        put_right(buf, x + columns, area.y, columns, &heading, style);
    }
    let (first, last) = (layout.columns.first(), layout.columns.last());
    if first.is_some_and(|(column, ..)| *column > 0) {
        put(buf, area.x + 1 + layout.names + 1, area.y, 1, "◂", theme.accent);
    }
    if last.is_some_and(|(column, ..)| column + 1 < table.headings.len()) {
        put(buf, area.right().saturating_sub(1), area.y, 1, "▸", theme.accent);
    }
    for (row, (name, cells)) in table.rows.iter().enumerate().take(layout.rows.end).skip(layout.rows.start) {
        let y = area.y + 1 + (row - layout.rows.start) as u16;
        let is_more =
            (row == layout.rows.start && row > 0, row + 1 == layout.rows.end && row + 1 < table.rows.len());
        match is_more {
            (true, _) => drop(put(buf, area.x, y, 1, "▴", theme.accent)),
            (_, true) => drop(put(buf, area.x, y, 1, "▾", theme.accent)),
            _ => {}
        }
        let style = if row == cursor.row { theme.accent } else { theme.text };
        put(buf, area.x + 1, y, layout.names, &fit(name, layout.names), style);
        for &(column, x, columns) in &layout.columns {
            let Shown { number, sign, is_heavy } = &cells[column];
            let style: Style = match () {
                () if *is_heavy => theme.strong,
                () if number == "–" || number == "·" || column >= table.chosen_from => theme.dim,
                () => theme.text,
            };
            // The sign has a column of its own, so that numbers stand below each other.
            put_right(buf, x + columns - 1, y, columns - 1, number, style);
            put(buf, x + columns - 1, y, 1, sign, style);
            if (row, column) == (cursor.row, cursor.column) {
                let look = if model.exchange.is_open {
                    theme.strong.add_modifier(Modifier::UNDERLINED)
                } else {
                    theme.selected
                };
                select(buf, Rect { x, y, width: columns, height: 1 }, look);
            }
        }
    }
}

/// The cell under the mouse.
pub fn target_at(model: &Model, area: Rect, column: u16, row: u16) -> Option<Target> {
    let table = Table::of(model)?;
    let layout = Layout::of(&table, model, area);
    let row = usize::from(row.checked_sub(area.y + 1)?) + layout.rows.start;
    let under = |(_, x, columns): &&(usize, u16, u16)| (*x..x + columns).contains(&column);
    let (column, ..) = layout.columns.iter().find(under)?;
    layout.rows.contains(&row).then_some(Target::Cell { row, column: *column })
}
