//! The abbreviations of the plan that occur in a document, with what they stand for in the languages of the room.

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
    let mut short_forms = ShortForms::of(plan.abbreviations.iter().map(|one| one.short.as_str()));
    for block in sections.iter().copied().flatten().flat_map(|section| &section.blocks) {
        every_text(block, &mut |text| short_forms.look_in(text));
    }
    let found: Vec<Bullet<'m>> = plan
        .abbreviations
        .iter()
        .filter(|one| !short_forms.missing.contains(&one.short.as_str()))
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

/// Short forms that are looked for in one text after another, all at once.
struct ShortForms<'p> {
    /// Those that did not occur yet.
    missing: Vec<&'p str>,
    /// The bytes with which those begin.
    beginnings: Vec<u8>,
}

impl<'p> ShortForms<'p> {
    fn of(short_forms: impl Iterator<Item = &'p str>) -> Self {
        let missing = short_forms.filter(|short| !short.is_empty()).collect();
        let mut all = ShortForms { missing, beginnings: Vec::new() };
        all.note_beginnings();
        all
    }

    fn note_beginnings(&mut self) {
        self.beginnings = self.missing.iter().map(|short| short.as_bytes()[0]).collect();
        self.beginnings.sort_unstable();
        self.beginnings.dedup();
    }

    fn look_in(&mut self, text: &str) {
        let mut from = 0;
        while let Some(next) = self.next_beginning(&text.as_bytes()[from..]) {
            let at = from + next;
            let before = self.missing.len();
            let is_there = |short: &&str| text.as_bytes()[at..].starts_with(short.as_bytes());
            self.missing.retain(|short| !(is_there(short) && is_word(text, at, short)));
            if self.missing.len() < before {
                self.note_beginnings();
            }
            from = at + 1;
        }
    }

    /// Where one of them may begin. In the end few are missing, and most of a document is looked through for those.
    fn next_beginning(&self, bytes: &[u8]) -> Option<usize> {
        match *self.beginnings.as_slice() {
            [] => None,
            [a] => memchr::memchr(a, bytes),
            [a, b] => memchr::memchr2(a, b, bytes),
            [a, b, c] => memchr::memchr3(a, b, c, bytes),
            ref more => bytes.iter().position(|byte| more.contains(byte)),
        }
    }
}

/// Whether a short form that begins there is a word, also in the plural ("CATs") or with an ending ("CAT-от").
fn is_word(text: &str, at: usize, short: &str) -> bool {
    let is_letter = |sign: char| sign.is_alphanumeric();
    let (before, after) = (&text[..at], &text[at + short.len()..]);
    let after = after.strip_prefix('s').unwrap_or(after);
    !before.ends_with(is_letter) && !after.starts_with(is_letter)
}

/// Every text of a block, one after another.
fn every_text(block: &Block<'_>, look: &mut dyn FnMut(&str)) {
    let mut line = |line: &Line<'_>| line.runs().iter().for_each(|run| look(&run.text));
    match block {
        Block::Heading(text) => look(text),
        Block::Paragraph(text) => line(text),
        Block::Bullets(bullets) => bullets.iter().for_each(|one| {
            line(&one.line);
            one.under.iter().for_each(&mut line);
        }),
        Block::Numbered(lines) => lines.iter().for_each(line),
        Block::Table(table) => {
            table.rows().flatten().for_each(line);
            table.columns.iter().for_each(|column| look(&column.heading));
        }
        Block::Card(card) => {
            line(&card.title);
            card.fields.iter().for_each(|(_, text)| line(text));
        }
        Block::Picture { .. } => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stands_in(short: &str, text: &str) -> bool {
        let mut short_forms = ShortForms::of([short, "X Y"].into_iter());
        short_forms.look_in(text);
        short_forms.missing == ["X Y"]
    }

    #[test]
    fn a_short_form_is_found_as_a_word_only() {
        for text in ["CAT", "the CATs meet", "(CAT)", "CAT-от", "„CAT“", "CATALOGUE, CAT"] {
            assert!(stands_in("CAT", text), "{text}");
        }
        for text in ["CATALOGUE", "concat", "SCAT", "КCAT", "cat", "CA", ""] {
            assert!(!stands_in("CAT", text), "{text}");
        }
        assert!(stands_in("ЛСП", "на ЛСП-то") && !stands_in("ЛСП", "ЛСПА"));
    }

    #[test]
    fn all_short_forms_of_a_text_are_found() {
        let mut short_forms = ShortForms::of(["CSO", "CSO-K", "EU"].into_iter());
        short_forms.look_in("CSO-K of the EU");
        assert_eq!(short_forms.missing, [""; 0]);
    }
}
