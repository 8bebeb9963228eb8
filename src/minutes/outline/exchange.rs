//! What the municipalities exchanged: challenges, practices, lessons, needs, and who met whom.

use compact_str::ToCompactString;

use crate::domain::note::Kind;
use crate::i18n::Catalogue;
use crate::minutes::sharing::{Quantifier, quantifier};
use crate::minutes::{Entry, Minutes};

use super::phrases::Phrases;
use super::{Block, Bullet, Card, Line, Table, Words};

/// The challenges by theme, each theme with how widely it is shared.
pub(super) fn challenges<'m>(minutes: &'m Minutes<'_>, phrases: &'m Phrases<'_>) -> Vec<Block<'m>> {
    let mut blocks = Vec::new();
    let same_theme = |a: &Entry<'m>, b: &Entry<'m>| a.theme_group == b.theme_group;
    for of_theme in minutes.entries(Kind::Challenge).chunk_by(same_theme) {
        let theme = phrases.theme(&of_theme[0]);
        blocks.push(Block::Heading(
            theme.unwrap_or_else(|| Words::from(phrases.words.minutes_without_theme())),
        ));
        let sharing = quantifier(of_theme, minutes.plan().municipalities.len());
        blocks.push(Block::Paragraph(Line::emphasis(raised_by(phrases.words, sharing))));
        let bullets = of_theme.iter().map(|entry| Bullet {
            line: phrases.statement(entry),
            under: entry
                .details()
                .map(|(field, text)| {
                    Line::emphasis(phrases.field(field)).then(": ").then(phrases.value(entry, field, text))
                })
                .collect(),
        });
        blocks.push(Block::Bullets(bullets.collect()));
    }
    blocks
}

fn raised_by(words: &Catalogue, sharing: Quantifier) -> String {
    match sharing {
        Quantifier::One => words.minutes_raised_by_one(),
        Quantifier::Participants => words.minutes_raised_by_participants(),
        Quantifier::Some => words.minutes_raised_by_some(),
        Quantifier::Several => words.minutes_raised_by_several(),
        Quantifier::Many => words.minutes_raised_by_many(),
        Quantifier::Most => words.minutes_raised_by_most(),
        Quantifier::All => words.minutes_raised_by_all(),
    }
}

/// A card for each practice of which more is known than a sentence; the others as a list.
pub(super) fn practices<'m>(minutes: &'m Minutes<'_>, phrases: &'m Phrases<'_>) -> Vec<Block<'m>> {
    let words = minutes.words();
    let practices = minutes.entries(Kind::GoodPractice);
    let mut blocks = Vec::new();
    if !minutes.is_internal() && practices.iter().any(|entry| !entry.municipalities().is_empty()) {
        blocks.push(Block::Paragraph(Line::emphasis(words.minutes_practice_named())));
    }
    let cards = practices.partition_point(|entry| entry.details().next().is_some());
    let (cards, others) = practices.split_at(cards);
    blocks.extend(cards.iter().map(|entry| {
        let fields = entry
            .details()
            .map(|(field, text)| (phrases.field(field), Line::plain(phrases.value(entry, field, text))));
        Block::Card(Card { title: phrases.statement(entry), fields: fields.collect() })
    }));
    if !others.is_empty() {
        if !cards.is_empty() {
            blocks.push(Block::Paragraph(Line::plain(words.minutes_practices_also())));
        }
        blocks.push(statements(others, phrases));
    }
    blocks
}

pub(super) fn lessons<'m>(minutes: &'m Minutes<'_>, phrases: &'m Phrases<'_>) -> Vec<Block<'m>> {
    let words = minutes.words();
    let parts = [
        (words.kind_lesson_heading(), minutes.entries(Kind::Lesson)),
        (words.kind_experience_heading(), minutes.entries(Kind::Experience)),
    ];
    let mut blocks = Vec::new();
    for (heading, entries) in parts.into_iter().filter(|(_, entries)| !entries.is_empty()) {
        blocks.push(Block::Heading(heading.into()));
        blocks.push(statements(entries, phrases));
    }
    blocks
}

/// The needs as they were said, and the recommendations by whom they go to.
pub(super) fn needs<'m>(minutes: &'m Minutes<'_>, phrases: &'m Phrases<'_>) -> Vec<Block<'m>> {
    let words = minutes.words();
    let needs = minutes.entries(Kind::Need);
    let recommendations = minutes.entries(Kind::Recommendation);
    let mut blocks = Vec::new();
    if !needs.is_empty() {
        blocks.push(Block::Heading(words.kind_need_heading().into()));
        blocks.push(statements(needs, phrases));
    }
    if !recommendations.is_empty() {
        blocks.push(Block::Heading(words.kind_recommendation_heading().into()));
        let mut table = Table::new([
            words.minutes_column_number(),
            words.minutes_column_to(),
            words.minutes_column_recommendation(),
            words.minutes_column_municipality(),
            words.minutes_column_priority(),
            words.minutes_column_confirmed(),
        ]);
        for entry in recommendations {
            table.row([
                Line::plain(entry.id.to_compact_string()),
                Line::plain(phrases.function(entry)),
                phrases.said(Line::Empty, entry),
                Line::plain(phrases.municipalities(entry.municipalities())),
                value(phrases, entry, "priority"),
                value(phrases, entry, "confirmed_in_plenary"),
            ]);
        }
        blocks.push(Block::Table(table.with_dashes()));
    }
    blocks
}

fn value<'m>(phrases: &Phrases<'_>, entry: &Entry<'m>, field: &str) -> Line<'m> {
    Line::plain(phrases.value(entry, field, entry.detail(field).unwrap_or_default()))
}

/// Which challenge met which practice, and who should be introduced to whom.
pub(super) fn matches<'m>(minutes: &'m Minutes<'_>, phrases: &'m Phrases<'_>) -> Vec<Block<'m>> {
    let words = minutes.words();
    if minutes.matches().is_empty() {
        return Vec::new();
    }
    let mut table = Table::new([
        words.minutes_column_asks(),
        words.minutes_column_challenge(),
        words.minutes_column_offers(),
        words.minutes_column_practice(),
        words.minutes_column_status(),
        words.minutes_column_remarks(),
    ]);
    let named =
        |entry: &Entry<'m>| phrases.said(Line::plain(entry.id.to_compact_string()).then(" – "), entry);
    for pair in minutes.matches() {
        table.row([
            Line::plain(phrases.municipalities(pair.challenge.municipalities())),
            named(&pair.challenge),
            Line::plain(phrases.municipalities(pair.practice.municipalities())),
            named(&pair.practice),
            Line::plain(phrases.match_status(pair.status)),
            Line::plain(pair.remark.as_deref().unwrap_or_default()),
        ]);
    }
    vec![Block::Table(table.with_dashes())]
}

fn statements<'m>(entries: &[Entry<'m>], phrases: &'m Phrases<'_>) -> Block<'m> {
    Block::Bullets(entries.iter().map(|entry| phrases.statement(entry).into()).collect())
}
