//! An element in so many columns: text wrapped at words with its looks kept, tables as columns where they fit,
//! else as cards.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::elements::{Content, Look, Piece, Shape, Table};

/// Pieces side by side, from the left.
pub type Row = Vec<Piece>;

/// Columns between two columns of a table.
const GAP: u16 = 2;
/// Narrower, the words of a column would be cut.
const NARROWEST: u16 = 12;

pub(super) fn cell_width(text: &str) -> u16 {
    u16::try_from(text.width()).unwrap_or(u16::MAX)
}

impl Content {
    /// The rows of an element; the head of a table that is read as cards has none.
    pub(super) fn lay_out(&self, element: usize, columns: u16) -> Vec<Row> {
        let element = &self.elements[element];
        match &element.shape {
            Shape::Gap => vec![Row::new()],
            Shape::Paragraph => wrap(&element.pieces, columns),
            Shape::Section => {
                let mut rows = wrap(&element.pieces, columns);
                rows.push(vec![quiet("─".repeat(usize::from(columns)))]);
                rows
            }
            Shape::Item { mark, indent } => hanging(mark, *indent, &element.pieces, columns),
            Shape::Field { name, columns: names } => field(name, *names, &element.pieces, columns),
            Shape::TableHead(table) => self.tables[*table].head(columns),
            Shape::TableRow(table, cells) => self.tables[*table].row(cells, columns),
        }
    }
}

impl Table {
    /// The width of each column; none where the table has to be read as cards.
    fn widths(&self, columns: u16) -> Option<Vec<u16>> {
        let count = self.wishes.len() as u16;
        let room = columns.checked_sub(GAP * count.saturating_sub(1))?;
        if self.wishes.iter().map(|&wish| u32::from(wish)).sum::<u32>() <= u32::from(room) {
            return Some(self.wishes.clone());
        }
        // Every column gets what it wants up to a modest width; what is left goes to the others, to those more
        // that want more.
        let modest: Vec<u16> = self.wishes.iter().map(|&wish| wish.min(NARROWEST)).collect();
        let left = u32::from(room.checked_sub(modest.iter().sum())?);
        let more = |wish: u16| u32::from(wish.min(room).saturating_sub(NARROWEST));
        let all: u32 = self.wishes.iter().map(|&wish| more(wish)).sum();
        let share = |(&wish, &modest): (&u16, &u16)| {
            modest + u16::try_from(left * more(wish) / all.max(1)).unwrap_or_default().min(wish - modest)
        };
        Some(self.wishes.iter().zip(&modest).map(share).collect())
    }

    fn head(&self, columns: u16) -> Vec<Row> {
        let Some(widths) = self.widths(columns) else { return Vec::new() };
        let cells: Vec<Vec<Piece>> =
            self.headings.iter().map(|heading| vec![quiet(heading.clone())]).collect();
        let mut rows = self.side_by_side(&cells, &widths);
        let lines = widths.iter().map(|&width| "─".repeat(usize::from(width)));
        rows.push(vec![quiet(lines.collect::<Vec<_>>().join("  "))]);
        rows
    }

    fn row(&self, cells: &[Vec<Piece>], columns: u16) -> Vec<Row> {
        let Some(widths) = self.widths(columns) else { return self.card(cells, columns) };
        let mut rows = self.side_by_side(cells, &widths);
        // Where rows have several lines, they would run into one another.
        if rows.len() > 1 {
            rows.push(Row::new());
        }
        rows
    }

    fn side_by_side(&self, cells: &[Vec<Piece>], widths: &[u16]) -> Vec<Row> {
        let columns: Vec<Vec<Row>> =
            cells.iter().zip(widths).map(|(cell, &width)| wrap(cell, width)).collect();
        let height = columns.iter().map(Vec::len).max().unwrap_or(1);
        let mut rows = vec![Row::new(); height];
        for (place, (column, &width)) in columns.into_iter().zip(widths).enumerate() {
            let is_last = place + 1 == widths.len();
            let mut lines = column.into_iter();
            for row in &mut rows {
                let line = lines.next().unwrap_or_default();
                let rest = width.saturating_sub(row_width(&line));
                if self.numeric[place] {
                    row.extend(space(rest));
                    row.extend(line);
                } else {
                    row.extend(line);
                    row.extend(space(rest).filter(|_| !is_last));
                }
                row.extend(space(GAP).filter(|_| !is_last));
            }
        }
        rows
    }

    /// The first cell as a title, the others below it with their headings.
    fn card(&self, cells: &[Vec<Piece>], columns: u16) -> Vec<Row> {
        let mut rows = Vec::new();
        for (place, (cell, heading)) in cells.iter().zip(&self.headings).enumerate() {
            if place == 0 {
                let strong = |piece: &Piece| Piece {
                    look: if piece.look == Look::Plain { Look::Strong } else { piece.look },
                    ..piece.clone()
                };
                rows.extend(wrap(&cell.iter().map(strong).collect::<Vec<_>>(), columns));
            } else if !cell.is_empty() {
                rows.extend(hanging(&format!("{heading}: "), 2, cell, columns));
            }
        }
        rows.push(Row::new());
        rows
    }
}

fn quiet(text: String) -> Piece {
    Piece { text, look: Look::Quiet }
}

fn space(columns: u16) -> Option<Piece> {
    (columns > 0).then(|| Piece { text: " ".repeat(usize::from(columns)), look: Look::Plain })
}

fn row_width(row: &Row) -> u16 {
    row.iter().map(|piece| cell_width(&piece.text)).sum()
}

/// A mark, and the text beside it; a long mark stands in the text.
fn hanging(mark: &str, indent: u16, pieces: &[Piece], columns: u16) -> Vec<Row> {
    let mark_width = cell_width(mark);
    if mark_width > 6 {
        let all: Vec<Piece> = std::iter::once(quiet(mark.to_owned())).chain(pieces.iter().cloned()).collect();
        return moved_in(wrap(&all, columns.saturating_sub(indent + 2)), indent, 2);
    }
    let mut rows = wrap(pieces, columns.saturating_sub(indent + mark_width));
    for (place, row) in rows.iter_mut().enumerate() {
        let before = if place == 0 { Some(quiet(mark.to_owned())) } else { space(mark_width) };
        row.splice(0..0, space(indent).into_iter().chain(before));
    }
    rows
}

/// Moves rows in: the first by so much, the others by so much more.
fn moved_in(mut rows: Vec<Row>, indent: u16, more: u16) -> Vec<Row> {
    for (place, row) in rows.iter_mut().enumerate() {
        row.splice(0..0, space(if place == 0 { indent } else { indent + more }));
    }
    rows
}

fn field(name: &str, names: u16, pieces: &[Piece], columns: u16) -> Vec<Row> {
    let names = names.min(columns / 3);
    let mut named = wrap(&[quiet(name.to_owned())], names).into_iter();
    let mut said = wrap(pieces, columns.saturating_sub(names + GAP)).into_iter();
    let mut rows = Vec::new();
    loop {
        let (name, line) = (named.next(), said.next());
        if name.is_none() && line.is_none() {
            return rows;
        }
        let mut row = name.unwrap_or_default();
        row.extend(space(names + GAP - row_width(&row).min(names)));
        row.extend(line.unwrap_or_default());
        rows.push(row);
    }
}

/// Wraps pieces at words; at least one row.
pub fn wrap(pieces: &[Piece], columns: u16) -> Vec<Row> {
    let columns = columns.max(1);
    let mut rows: Vec<Row> = vec![Row::new()];
    let mut used = 0;
    // A word can go on from one piece to the next: “said.” and the sign behind it.
    let mut words: Vec<Vec<(&str, Look)>> = Vec::new();
    let mut word: Vec<(&str, Look)> = Vec::new();
    for piece in pieces {
        for part in piece.text.split_inclusive([' ', '\n']) {
            let text = part.trim_end_matches([' ', '\n']);
            if !text.is_empty() {
                word.push((text, piece.look));
            }
            if text.len() < part.len() {
                words.push(std::mem::take(&mut word));
                if part.ends_with('\n') {
                    words.push(vec![("\n", piece.look)]);
                }
            }
        }
    }
    words.push(word);
    for word in words.iter().filter(|word| !word.is_empty()) {
        if word[0].0 == "\n" {
            rows.push(Row::new());
            used = 0;
            continue;
        }
        let width: u16 = word.iter().map(|(text, _)| cell_width(text)).sum();
        if used > 0 && used + 1 + width <= columns {
            add(&mut rows, " ", word[0].1);
            used += 1;
        } else if used > 0 {
            rows.push(Row::new());
            used = 0;
        }
        for &(text, look) in word {
            if used + cell_width(text) <= columns {
                add(&mut rows, text, look);
                used += cell_width(text);
                continue;
            }
            // Longer than a row: it is cut between letters.
            for letter in text.graphemes(true) {
                let width = cell_width(letter);
                if used > 0 && used + width > columns {
                    rows.push(Row::new());
                    used = 0;
                }
                add(&mut rows, letter, look);
                used += width;
            }
        }
    }
    rows
}

/// Adds to the last row; what looks the same becomes one piece.
fn add(rows: &mut [Row], text: &str, look: Look) {
    let Some(row) = rows.last_mut() else { return };
    match row.last_mut() {
        Some(last) if last.look == look => last.text.push_str(text),
        // The space before a word looks as what is before it.
        Some(last) if text == " " => last.text.push(' '),
        _ => row.push(Piece { text: text.to_owned(), look }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(text: &str, look: Look) -> Piece {
        Piece { text: text.to_owned(), look }
    }

    fn plain(rows: &[Row]) -> Vec<String> {
        rows.iter().map(|row| row.iter().map(|piece| piece.text.as_str()).collect()).collect()
    }

    #[test]
    fn words_are_wrapped_and_keep_their_looks() {
        let pieces = [piece("C1", Look::Strong), piece(" – one two three", Look::Plain)];
        let rows = wrap(&pieces, 9);
        assert_eq!(plain(&rows), ["C1 – one", "two three"]);
        assert_eq!(rows[0][0].look, Look::Strong);
        assert_eq!(plain(&wrap(&[piece("abcdefgh ij", Look::Plain)], 3)), ["abc", "def", "gh", "ij"]);
        assert_eq!(plain(&wrap(&[piece("one\ntwo", Look::Plain)], 20)), ["one", "two"]);
        assert_eq!(plain(&wrap(&[], 20)), [""]);
    }

    #[test]
    fn a_table_is_cards_where_its_columns_would_be_too_narrow() {
        let table = Table {
            headings: ["No", "What", "Who"].map(str::to_owned).to_vec(),
            numeric: vec![false; 3],
            wishes: vec![2, 40, 30],
        };
        let cells = ["A1", "a note that is long", "somebody"].map(|text| vec![piece(text, Look::Plain)]);
        assert_eq!(table.widths(80), Some(vec![2, 40, 30]));
        assert_eq!(table.widths(50), Some(vec![2, 24, 19]));
        assert_eq!(plain(&table.row(&cells, 50)), ["A1  a note that is long       somebody"]);
        assert_eq!(
            plain(&table.row(&cells, 20)),
            ["A1", "  What: a note that", "        is long", "  Who: somebody", ""]
        );
    }
}
