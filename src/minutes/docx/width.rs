//! How wide the columns of a table are: as their texts need it, in twentieths of a point.

use crate::minutes::outline::{Line, Table};

/// Between the margins of an A4 page.
pub const PAGE: usize = 9_638;

/// Rows that are looked at: enough to know what a column is like.
const LOOKED_AT: usize = 200;
/// Of a letter in a table, on average.
const LETTER: usize = 115;
/// The space at both sides of a text.
const GAP: usize = 240;
/// A word longer than this may be broken.
const LONGEST_WORD: usize = 14;
/// A text longer than this is wrapped in any case.
const LONGEST_TEXT: usize = 150;

/// The widths of the columns; together that of the page.
pub fn columns(table: &Table<'_>) -> Vec<usize> {
    let mut needs: Vec<Need> = table.columns.iter().map(|column| Need::of(&column.heading)).collect();
    for row in table.rows().take(LOOKED_AT) {
        for (need, cell) in needs.iter_mut().zip(row) {
            need.add(cell);
        }
    }
    shared(&needs)
}

/// The widths of two columns, the first of them for names.
pub fn fields() -> [usize; 2] {
    [PAGE / 4, PAGE - PAGE / 4]
}

/// What a column holds, in letters.
#[derive(Default)]
struct Need {
    word: usize,
    text: usize,
}

impl Need {
    fn of(text: &str) -> Self {
        let word = text.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0);
        Self { word: word.min(LONGEST_WORD), text: text.chars().count().min(LONGEST_TEXT) }
    }

    fn add(&mut self, cell: &Line<'_>) {
        let mut length = 0;
        for run in cell.runs() {
            self.word = self.word.max(Self::of(&run.text).word);
            length += run.text.chars().count();
        }
        self.text = self.text.max(length.min(LONGEST_TEXT));
    }
}

/// Each column gets its longest word; what remains goes where the texts are long.
fn shared(needs: &[Need]) -> Vec<usize> {
    let least: Vec<usize> = needs.iter().map(|need| need.word.max(1) * LETTER + GAP).collect();
    let all: usize = least.iter().sum();
    let Some(rest) = PAGE.checked_sub(all) else {
        // Too many columns: all become narrower alike.
        return filled(least.iter().map(|least| least * PAGE / all).collect());
    };
    let more: Vec<usize> = needs.iter().map(|need| need.text.saturating_sub(need.word) + 1).collect();
    let wishes: usize = more.iter().sum();
    filled(least.iter().zip(more).map(|(least, more)| least + rest * more / wishes).collect())
}

/// What was lost by rounding goes to the last one.
fn filled(mut widths: Vec<usize>) -> Vec<usize> {
    let sum: usize = widths.iter().sum();
    if let Some(last) = widths.last_mut() {
        *last += PAGE - sum;
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_fill_the_page_and_long_texts_get_the_room() {
        let headings = ["#", "What", "By"].map(str::to_owned);
        let mut table = Table::new(headings);
        table.row([Line::plain("A1"), Line::plain("word ".repeat(30)), Line::plain("31 July 2023")]);
        let widths = columns(&table);
        assert_eq!(widths.iter().sum::<usize>(), PAGE);
        assert!(widths[1] > 2 * widths[2] && widths[2] > widths[0], "{widths:?}");
    }

    #[test]
    fn very_many_columns_stay_on_the_page() {
        let table = Table::new((0..40).map(|column| format!("municipality{column}")));
        let widths = columns(&table);
        assert_eq!(widths.iter().sum::<usize>(), PAGE);
        assert!(widths.iter().all(|width| *width > 0), "{widths:?}");
    }
}
