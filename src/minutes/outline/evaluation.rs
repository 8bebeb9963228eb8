//! The evaluation: how many forms came back, the mean of each question, and what was remarked most often.

use crate::domain::evaluation::BEST;
use crate::i18n::numbers;
use crate::minutes::{Minutes, evaluation};

use super::{Block, Line, Table};

pub(in crate::minutes) fn evaluation<'m>(minutes: &'m Minutes<'_>) -> Vec<Block<'m>> {
    let (words, lang) = (minutes.words(), minutes.lang());
    let Some(told) = evaluation::of(minutes) else { return Vec::new() };
    let forms = match told.handed_out {
        Some(of) => words.minutes_evaluation_forms_of(told.forms, of),
        None => words.minutes_evaluation_forms(told.forms),
    };
    let mut blocks = vec![Block::Paragraph(Line::plain(forms))];
    if !told.scores.is_empty() {
        let mut table =
            Table::new([words.minutes_column_question(), words.minutes_column_mean(BEST)]).with_numbers_in(1);
        for &score in &told.scores {
            let mean = numbers::hundredths(lang, score.hundredths);
            table.row([Line::plain(evaluation::question(minutes, score)), Line::plain(mean)]);
        }
        blocks.push(Block::Table(table));
    }
    if let Some((remark, of)) = told.remark {
        let line = Line::plain(words.minutes_evaluation_remark()).then(" ").then_in(of, remark);
        blocks.push(Block::Paragraph(line));
    }
    blocks
}
