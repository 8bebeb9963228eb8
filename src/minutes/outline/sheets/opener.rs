//! What a day begins with: what is still without an answer, what is carried over, what was parked, who met
//! whom and who promised what; as those who were there may read it, on one page.

use crate::domain::exchange::Closing;
use crate::domain::note::Kind;
use crate::i18n::dates;

use super::super::follow_up::owner;
use super::super::{Block, Bullet, Document, Line, Words};
use super::{Material, filled};

/// More under one heading do not fit on a page.
const MOST: usize = 6;

/// More of one theme would leave no room for the others.
const MOST_OF_THEME: usize = 2;

pub(super) fn document<'m>(material: &'m Material<'_>) -> Document<'m> {
    let (words, day) = (material.shown.words(), opened(material));
    let mut document =
        material.begun(words.sheet_opener(day as u32 + 1), words.minutes_circulation_participants());
    document.sections = filled([
        (words.minutes_actions_earlier(), actions(material, true)),
        (words.sheet_unanswered(), unanswered(material)),
        (words.sheet_carried_over(), carried_over(material, day)),
        (words.sheet_parked(), parked(material)),
        (words.sheet_matches(), matches(material)),
        (words.sheet_actions(), actions(material, false)),
    ]);
    if document.sections.is_empty() {
        document.head.push((words.minutes_label_status(), Line::plain(words.sheet_nothing_open())));
    }
    document
}

/// The day that is opened: the first that has not begun; when all have, the last.
fn opened(material: &Material<'_>) -> usize {
    let record = material.workshop.record();
    let days = material.shown.plan().days.len();
    (0..days).find(|&day| !record.day_has_begun(day)).unwrap_or(days.saturating_sub(1))
}

/// The challenges and needs under their themes: how many, and the first of them.
fn unanswered<'m>(material: &'m Material<'_>) -> Vec<Block<'m>> {
    let (words, phrases) = (material.shown.words(), &material.shown.phrases);
    let waiting = &material.shown.boards().unanswered;
    if waiting.waiting == 0 {
        return Vec::new();
    }
    let bullets = waiting.themes.iter().map(|(theme, entries)| {
        let first = entries.iter().take(MOST_OF_THEME);
        Bullet {
            line: Line::strong(phrases.theme_name(theme.as_ref())).then(format!(" ({})", entries.len())),
            under: first.map(|entry| phrases.said(Line::Empty, entry)).collect(),
        }
    });
    let total = words.minutes_unanswered(waiting.waiting as u32, waiting.asked as u32);
    vec![Block::Paragraph(Line::plain(total)), Block::Bullets(bullets.collect())]
}

/// What was not held of the days before.
fn carried_over<'m>(material: &'m Material<'_>, day: usize) -> Vec<Block<'m>> {
    let (workshop, lang) = (material.workshop, material.shown.lang());
    let left = (0..day).flat_map(|day| workshop.record().carried(day, true));
    let items = left.map(|slot| workshop.item(slot)).filter(|item| !item.is_break());
    listed(material, items.map(|item| Line::plain(Words::in_lang(item.title.found(lang)))).collect())
}

/// The questions of which nobody has said what became of them.
fn parked<'m>(material: &'m Material<'_>) -> Vec<Block<'m>> {
    let phrases = &material.shown.phrases;
    let questions = material.shown.entries(Kind::Question).iter();
    let open = questions.filter(|entry| Closing::of(entry.status()).is_none() && !entry.withholds_status());
    let lines = open.map(|entry| {
        let line = phrases.said(Line::Empty, entry);
        match entry.function() {
            Some(_) => line.then(" → ").then(phrases.function(entry)),
            None => line,
        }
    });
    listed(material, lines.collect())
}

fn matches<'m>(material: &'m Material<'_>) -> Vec<Block<'m>> {
    let phrases = &material.shown.phrases;
    let lines = material.shown.matches().iter().map(|pair| {
        let with = |line: Line<'m>, towns: Words<'m>| match towns.is_empty() {
            true => line,
            false => line.then(" · ").then_strong(towns),
        };
        let line = phrases.said(Line::Empty, &pair.challenge);
        let line = with(line, phrases.municipalities(pair.challenge.municipalities())).then(" ↔ ");
        let line = phrases.said(line, &pair.practice);
        let line = with(line, phrases.municipalities(pair.practice.municipalities()));
        line.then(" ").then_emphasis(format!("({})", phrases.match_status(pair.status)))
    });
    listed(material, lines.collect())
}

/// The actions of the meeting before that nobody has answered for; or those that were agreed in this one.
fn actions<'m>(material: &'m Material<'_>, of_earlier: bool) -> Vec<Block<'m>> {
    let (shown, phrases) = (&material.shown, &material.shown.phrases);
    let is_asked_for = |entry: &&_| match of_earlier {
        true => crate::minutes::Entry::is_unanswered(entry),
        false => !entry.is_carried(),
    };
    let lines = shown.entries(Kind::Action).iter().filter(is_asked_for).map(|entry| {
        let line = phrases.said(Line::Empty, entry).then(" – ").then_line(owner(entry, phrases));
        match entry.due() {
            Some(due) => line.then(", ").then(dates::day_and_month(shown.lang(), due)),
            None => line,
        }
    });
    listed(material, lines.collect())
}

fn listed<'m>(material: &Material<'_>, mut lines: Vec<Line<'m>>) -> Vec<Block<'m>> {
    let more = lines.len().saturating_sub(MOST);
    lines.truncate(MOST);
    if lines.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::Bullets(lines.into_iter().map(Bullet::from).collect())];
    if more > 0 {
        let more = material.shown.words().sheet_more(more as u32);
        blocks.push(Block::Paragraph(Line::emphasis(more)));
    }
    blocks
}
