//! The abbreviations of the plan that occur in a document, with what they stand for in the languages of the room.

use memchr::memmem::Finder;

use crate::domain::lang::Lang;
use crate::domain::plan::{Abbreviation, Plan};
use crate::i18n::Catalogue;

use super::phrases::language_name;
use super::{Block, Bullet, Line, Section};

pub(super) fn abbreviations<'m>(
    plan: &'m Plan,
    words: &Catalogue,
    sections: &[&[Section<'m>]],
) -> Vec<Block<'m>> {
    let occurs = |one: &&Abbreviation| {
        let finder = Finder::new(one.short.as_bytes());
        let mut all = sections.iter().copied().flatten();
        all.any(|section| {
            section.blocks.iter().any(|block| any_text(block, &|text| stands_in(&finder, text)))
        })
    };
    let found: Vec<Bullet<'m>> = plan
        .abbreviations
        .iter()
        .filter(occurs)
        .map(|one| explained(one, &plan.languages, words).into())
        .collect();
    if found.is_empty() { Vec::new() } else { vec![Block::Bullets(found)] }
}

/// `CAT – Community Action Team (Macedonian: …; Albanian: …)`
fn explained<'m>(one: &'m Abbreviation, languages: &[Lang], words: &Catalogue) -> Line<'m> {
    let own = one.long.get(words.lang());
    // Where the language of the document lacks it, the text that stands there is of another.
    let of = Lang::ALL.into_iter().find(|lang| one.long.exactly(*lang) == Some(own));
    let of = of.filter(|_| one.long.exactly(words.lang()).is_none());
    let mut line = Line::strong(one.short.as_str()).then(" – ").then_in(of, own);
    let mut begun = false;
    for &lang in languages.iter().filter(|lang| **lang != words.lang()) {
        let Some(text) = one.long.exactly(lang).filter(|text| *text != own) else { continue };
        let before = if begun { "; " } else { " (" };
        line = line.then(before).then(format!("{}: ", language_name(words, lang))).then_in(Some(lang), text);
        begun = true;
    }
    if begun { line.then(")") } else { line }
}

/// Whether a short form stands in a text as a word, also in the plural ("CATs") or with an ending ("CAT-от").
fn stands_in(finder: &Finder<'_>, text: &str) -> bool {
    let is_letter = |sign: char| sign.is_alphanumeric();
    finder.find_iter(text.as_bytes()).any(|at| {
        let (before, after) = (&text[..at], &text[at + finder.needle().len()..]);
        let after = after.strip_prefix('s').unwrap_or(after);
        !before.ends_with(is_letter) && !after.starts_with(is_letter)
    })
}

/// Whether this is so of any text of a block.
fn any_text(block: &Block<'_>, is_so: &dyn Fn(&str) -> bool) -> bool {
    let line = |line: &Line<'_>| line.runs().iter().any(|run| is_so(&run.text));
    match block {
        Block::Heading(text) => is_so(text),
        Block::Paragraph(text) => line(text),
        Block::Bullets(bullets) => bullets.iter().any(|one| line(&one.line) || one.under.iter().any(line)),
        Block::Numbered(lines) => lines.iter().any(line),
        Block::Table(table) => {
            let heading = table.columns.iter().any(|column| is_so(&column.heading));
            heading || table.rows().flatten().any(line)
        }
        Block::Card(card) => line(&card.title) || card.fields.iter().any(|(_, text)| line(text)),
        Block::Picture { .. } => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_form_is_found_as_a_word_only() {
        let cat = Finder::new("CAT");
        for text in ["CAT", "the CATs meet", "(CAT)", "CAT-от", "„CAT“"] {
            assert!(stands_in(&cat, text), "{text}");
        }
        for text in ["CATALOGUE", "concat", "SCAT", "КCAT", "cat", ""] {
            assert!(!stands_in(&cat, text), "{text}");
        }
    }
}
