//! Text on cells: cut at grapheme borders, with an ellipsis, wrapped at words.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Whether every character of a text is a letter or sign of its own, one column wide: Latin and Cyrillic
/// without accents of their own, which is nearly everything. What is so is drawn without a look into the
/// tables of all the world's scripts.
pub fn is_plain(text: &str) -> bool {
    text.chars().all(|letter| {
        matches!(letter,
            ' '..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{2ff}' | '\u{400}'..='\u{482}' | '\u{48a}'..='\u{52f}'
            | '–' | '—' | '‘' | '’' | '“' | '”' | '„' | '…' | '›' | '─' | '│')
    })
}

/// How many columns a text takes.
pub fn width(text: &str) -> u16 {
    let columns = if is_plain(text) { text.chars().count() } else { text.width() };
    u16::try_from(columns).unwrap_or(u16::MAX)
}

/// The text cut to so many columns; what was cut shows as `…`.
pub fn fit(text: &str, columns: u16) -> std::borrow::Cow<'_, str> {
    if width(text) <= columns {
        return text.into();
    }
    let room = usize::from(columns.saturating_sub(1));
    let mut used = 0;
    let mut cut = String::new();
    for grapheme in text.graphemes(true) {
        used += grapheme.width();
        if used > room {
            break;
        }
        cut.push_str(grapheme);
    }
    if columns > 0 {
        cut.push('…');
    }
    cut.into()
}

/// Writes a text from a column on, at most so many columns of it; gives the columns it took.
/// A line end in it shows as `⏎`.
pub fn put(buf: &mut Buffer, x: u16, y: u16, columns: u16, text: &str, style: Style) -> u16 {
    let area = buf.area;
    if y >= area.bottom() || x >= area.right() {
        return 0;
    }
    let columns = columns.min(area.right() - x);
    if is_plain(text) {
        return put_plain(buf, x, y, columns, text, style);
    }
    let line =
        if text.contains('\n') { text.replace('\n', "⏎").into() } else { std::borrow::Cow::Borrowed(text) };
    let (end, _) = buf.set_stringn(x, y, fit(&line, columns), usize::from(columns), style);
    end - x
}

/// The same of a plain text on a row that there is, with so many columns.
fn put_plain(buf: &mut Buffer, x: u16, y: u16, columns: u16, text: &str, style: Style) -> u16 {
    let is_cut = text.chars().nth(usize::from(columns)).is_some();
    let letters = if is_cut { columns.saturating_sub(1) } else { columns };
    let shown = text.chars().take(usize::from(letters)).chain((is_cut && columns > 0).then_some('…'));
    let start = buf.index_of(x, y);
    let mut taken = 0;
    for (letter, cell) in shown.zip(&mut buf.content[start..]) {
        cell.set_char(letter).set_style(style);
        taken += 1;
    }
    taken
}

/// Writes a text so that it ends before a column.
pub fn put_right(buf: &mut Buffer, right: u16, y: u16, columns: u16, text: &str, style: Style) -> u16 {
    let columns = columns.min(right);
    let taken = width(text).min(columns);
    put(buf, right - taken, y, taken, text, style);
    taken
}

/// Writes a text in the middle of a row of an area.
pub fn put_centred(buf: &mut Buffer, area: Rect, y: u16, text: &str, style: Style) {
    let taken = width(text).min(area.width);
    put(buf, area.x + (area.width - taken) / 2, y, taken, text, style);
}

/// The lines of a text wrapped at words.
pub fn wrap(text: &str, columns: u16) -> Vec<std::borrow::Cow<'_, str>> {
    textwrap::wrap(text, usize::from(columns.max(1)))
}

/// The lines of a text wrapped at words, measured in another way than by columns of text.
pub fn wrap_by(text: &str, columns: u16, width: impl Fn(&str) -> u16) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if width(&format!("{line} {word}")) <= columns => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Writes a text wrapped into an area; the last line that fits shows with `…` that more follows.
/// Gives the rows used.
pub fn put_wrapped(buf: &mut Buffer, area: Rect, text: &str, style: Style) -> u16 {
    let lines = wrap(text, area.width);
    let shown = lines.len().min(usize::from(area.height));
    for (row, line) in lines.iter().take(shown).enumerate() {
        let y = area.y + row as u16;
        if row + 1 == shown && shown < lines.len() {
            let more = format!("{line} …");
            put(buf, area.x, y, area.width, &more, style);
        } else {
            put(buf, area.x, y, area.width, line, style);
        }
    }
    shown as u16
}

/// Gives a row the look of the chosen one: one look from end to end, whatever colours were in it.
pub fn select(buf: &mut Buffer, area: Rect, style: Style) {
    buf.set_style(area, Style::reset().patch(style));
}

/// A horizontal line, with a word in it near its left end.
pub fn rule(buf: &mut Buffer, area: Rect, word: &str, line: Style, text: Style) {
    for x in area.left()..area.right() {
        buf[(x, area.y)].set_symbol("─").set_style(line);
    }
    if !word.is_empty() && area.width > 8 {
        let x = area.x + 1;
        buf.set_string(x, area.y, " ", text);
        let used = put(buf, x + 1, area.y, area.width - 6, word, text);
        buf.set_string(x + 1 + used, area.y, " ", text);
    }
}

/// Cuts an area into rows from the top: each call gives the next so many, as far as there are any.
pub fn cut_rows(area: Rect) -> impl FnMut(u16) -> Rect {
    let mut y = area.y;
    move |height| {
        let height = height.min(area.bottom() - y);
        y += height;
        Rect { y: y - height, height, ..area }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_at_the_border_of_a_letter_and_says_so() {
        assert_eq!(fit("Куманово", 8), "Куманово");
        assert_eq!(fit("Куманово", 5), "Кума…");
        assert_eq!(fit("e\u{301}e\u{301}e\u{301}", 2), "e\u{301}…");
        assert_eq!(fit("日本語", 4), "日…");
        assert_eq!(fit("abc", 0), "");
    }

    #[test]
    fn what_is_plain_is_one_column_and_joins_nothing() {
        let plain = (0..0x3000).filter_map(char::from_u32).filter(|letter| is_plain(&letter.to_string()));
        let plain: String = plain.collect();
        assert!(plain.chars().count() > 900);
        assert_eq!(plain.graphemes(true).count(), plain.chars().count());
        assert!(plain.chars().all(|letter| letter.to_string().width() == 1));
        // Nor does it in another order.
        let turned: String = plain.chars().rev().collect();
        assert_eq!(turned.graphemes(true).count(), turned.chars().count());
    }

    #[test]
    fn a_plain_text_is_drawn_as_any_other() {
        for text in ["", "a", "Куманово", "Куманово–Прилеп", "ë ç “a…b”"] {
            for columns in 0..20 {
                let area = Rect::new(0, 0, 18, 1);
                let (mut plain, mut general) = (Buffer::empty(area), Buffer::empty(area));
                let style = Style::new().bold();
                let taken = put(&mut plain, 2, 0, columns, text, style);
                let room = columns.min(16);
                let (end, _) = general.set_stringn(2, 0, fit(text, room), usize::from(room), style);
                assert_eq!((taken, plain), (end - 2, general), "{text} {columns}");
            }
        }
    }

    #[test]
    fn a_wrapped_text_that_does_not_fit_says_so() {
        let mut buf = Buffer::empty(Rect::new(0, 0, 8, 2));
        let used = put_wrapped(&mut buf, Rect::new(0, 0, 8, 2), "one two three four five", Style::new());
        assert_eq!(used, 2);
        let row: String = (0..8).map(|x| buf[(x, 1)].symbol().to_owned()).collect();
        assert!(row.contains('…'), "{row}");
    }
}
