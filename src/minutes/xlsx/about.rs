//! The first sheet: what this is, for whom, and what has to be known before it is passed on.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Worksheet, XlsxError};

use super::sheet::{Book, height, lines};
use super::text::{in_one_line, of_cell, of_line};
use crate::i18n::Catalogue;
use crate::minutes::Minutes;
use crate::minutes::outline::{Block, Line, changed, deadlines, evaluation, front_page, how_made};

/// The widths of its two columns, in letters.
const NAMES: u8 = 30;
const TEXTS: u8 = 90;

pub fn add(book: &mut Book<'_>, minutes: &Minutes<'_>) -> Result<(), XlsxError> {
    let words = minutes.words();
    let page = front_page(minutes);
    let text = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_num_format("@");
    let name = text.clone().set_bold();
    let heading = Format::new().set_bold().set_font_size(14);
    let subtitle = Format::new().set_font_size(12);
    let red = Color::RGB(0xC0_00_00);
    let notice = name.clone().set_font_color(red).set_border(FormatBorder::Thin).set_border_color(red);
    let sheet = book.sheet(&words.office_sheet_about())?;
    sheet.set_column_width(0, NAMES)?.set_column_width(1, TEXTS)?.set_print_fit_to_pages(1, 0);
    let mut row = 0;
    // Before anything else.
    let first = page.notice.iter().map(|notice| Line::plain(notice.clone())).chain(page.warnings);
    for line in first {
        write(sheet, words, row, line, &notice)?;
        row += 1;
    }
    height(sheet, row, 2)?;
    sheet.write_string_with_format(row, 0, in_one_line(&of_cell(words, &page.title)), &heading)?;
    sheet.write_string_with_format(row + 1, 0, in_one_line(&of_line(&page.subtitle)), &subtitle)?;
    row += 3;
    for (label, line) in page.head {
        sheet.write_string_with_format(row, 0, label, &name)?;
        write(sheet, words, row, line, &text)?;
        row += 1;
    }
    let more = [
        (words.minutes_annex_made(), how_made(minutes)),
        changed(minutes),
        (words.minutes_section_evaluation(), evaluation(minutes)),
        (words.minutes_section_follow_up(), deadlines(minutes)),
    ];
    for (heading, blocks) in more.into_iter().filter(|(_, blocks)| !blocks.is_empty()) {
        row += 1;
        sheet.write_string_with_format(row, 0, heading, &name)?;
        for line in blocks.into_iter().flat_map(sentences) {
            write(sheet, words, row, line, &text)?;
            row += 1;
        }
    }
    Ok(())
}

/// What is said in sentences; a table has a sheet of its own.
fn sentences(block: Block<'_>) -> Vec<Line<'_>> {
    match block {
        Block::Paragraph(line) => vec![line],
        Block::Bullets(bullets) => bullets.into_iter().map(|bullet| bullet.line).collect(),
        _ => Vec::new(),
    }
}

/// A text in the second column.
fn write(
    sheet: &mut Worksheet,
    words: &Catalogue,
    row: u32,
    line: Line<'_>,
    format: &Format,
) -> Result<(), XlsxError> {
    let text = of_line(&line);
    let text = of_cell(words, &text);
    height(sheet, row, lines(&text, TEXTS.into()))?;
    sheet.write_string_with_format(row, 1, text, format)?;
    Ok(())
}
