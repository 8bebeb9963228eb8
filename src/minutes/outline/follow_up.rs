//! What was agreed and what comes next: conclusions, actions, open questions, deadlines.

use compact_str::ToCompactString;

use crate::domain::exchange::Closing;
use crate::domain::note::Kind;
use crate::i18n::dates;
use crate::minutes::{Entry, Minutes};

use super::line::{GAP, in_brackets};
use super::phrases::Phrases;
use super::{Block, Bullet, Line, Table, Words};

pub(super) fn conclusions<'m>(minutes: &'m Minutes<'_>, phrases: &'m Phrases<'_>) -> Vec<Block<'m>> {
    let conclusions = minutes.entries(Kind::Conclusion);
    if conclusions.is_empty() {
        return Vec::new();
    }
    let bullets = conclusions.iter().map(|entry| {
        let line = phrases.statement(entry);
        let agreed = ["decided_by", "how"]
            .into_iter()
            .filter_map(|field| Some(Line::plain(phrases.value(entry, field, entry.detail(field)?))));
        let agreed = Line::joined(agreed, ", ");
        Bullet::from(match agreed.is_empty() {
            true => line,
            false => line.then(" ").then_line(in_brackets(agreed)),
        })
    });
    vec![Block::Bullets(bullets.collect())]
}

/// The actions of the meeting before and what became of each, then those that were agreed now; that none was
/// is said as well.
pub(super) fn actions<'m>(minutes: &'m Minutes<'_>, phrases: &'m Phrases<'_>) -> Vec<Block<'m>> {
    let words = minutes.words();
    let (earlier, actions): (Vec<_>, Vec<_>) =
        minutes.entries(Kind::Action).iter().partition(|entry| entry.is_carried());
    let mut blocks = Vec::new();
    if !earlier.is_empty() {
        blocks.push(Block::Heading(words.minutes_actions_earlier().into()));
        blocks.push(Block::Table(became_of(minutes, phrases, &earlier)));
        blocks.push(Block::Heading(words.minutes_actions_new().into()));
    }
    if actions.is_empty() {
        let none = super::front::capitalised(&words.minutes_none_agreed());
        blocks.push(Block::Paragraph(Line::plain(none)));
        return blocks;
    }
    blocks.push(Block::Table(agreed(minutes, phrases, &actions)));
    if actions.iter().any(|entry| entry.function().is_some()) {
        blocks.push(Block::Paragraph(Line::plain(words.minutes_actions_note())));
    }
    blocks
}

/// What became of the actions of the meeting before.
fn became_of<'m>(minutes: &'m Minutes<'_>, phrases: &'m Phrases<'_>, actions: &[&'m Entry<'m>]) -> Table<'m> {
    let words = minutes.words();
    let mut table = Table::new([
        words.minutes_column_number(),
        words.minutes_column_what(),
        words.minutes_column_who(),
        words.minutes_column_by(),
        words.minutes_column_became(),
    ]);
    for entry in actions {
        let [number, what, who, by] = promise(minutes, phrases, entry);
        table.row([
            number,
            what,
            who,
            by,
            match entry.status() {
                Some(status) => Line::plain(phrases.status(entry, status)),
                None if entry.withholds_status() => Line::emphasis(words.minutes_owner_not_named()),
                None => Line::strong(words.minutes_action_unanswered()),
            },
        ]);
    }
    table.with_dashes()
}

/// What every table of actions begins with: number, what, who, by when.
fn promise<'m>(minutes: &Minutes<'_>, phrases: &'m Phrases<'_>, entry: &'m Entry<'m>) -> [Line<'m>; 4] {
    let by = match entry.due() {
        Some(due) => Line::plain(dates::full(minutes.lang(), due)),
        None => Line::strong(minutes.words().minutes_no_date()),
    };
    let number = Line::plain(entry.id.to_compact_string());
    [number, phrases.said(Line::Empty, entry), owner(entry, phrases), by]
}

/// The actions that were agreed in this meeting.
fn agreed<'m>(minutes: &'m Minutes<'_>, phrases: &'m Phrases<'_>, actions: &[&'m Entry<'m>]) -> Table<'m> {
    let words = minutes.words();
    let mut table = Table::new([
        words.minutes_column_number(),
        words.minutes_column_what(),
        words.minutes_column_who(),
        words.minutes_column_by(),
        words.minutes_column_help(),
        words.minutes_column_status(),
    ]);
    for entry in actions {
        let [number, what, who, by] = promise(minutes, phrases, entry);
        table.row([
            number,
            what,
            who,
            by,
            Line::plain(phrases.value(entry, "support", entry.detail("support").unwrap_or_default())),
            match entry.status() {
                _ if entry.is_incomplete() => Line::strong(words.minutes_status_incomplete()),
                Some(status) => Line::plain(phrases.status(entry, status)),
                None => Line::plain(words.minutes_status_open()),
            },
        ]);
    }
    table.with_dashes()
}

pub(super) fn owner<'m>(entry: &Entry<'m>, phrases: &'m Phrases<'_>) -> Line<'m> {
    let municipalities = phrases.municipalities(entry.municipalities());
    let line = match entry.function() {
        Some(_) => Line::plain(phrases.function(entry)),
        None if entry.withholds_function() => Line::emphasis(phrases.words.minutes_owner_not_named()),
        None => Line::strong(phrases.words.minutes_no_owner()),
    };
    match municipalities.is_empty() {
        true => line,
        false => line.then(", ").then(municipalities),
    }
}

pub(super) fn questions<'m>(minutes: &'m Minutes<'_>, phrases: &'m Phrases<'_>) -> Vec<Block<'m>> {
    let questions = minutes.entries(Kind::Question);
    if questions.is_empty() {
        return Vec::new();
    }
    let bullets = questions.iter().map(|entry| {
        let mut line = phrases.statement(entry);
        if entry.function().is_some() {
            line = line.then(" → ").then(phrases.function(entry));
        }
        line = line.then(" ").then_emphasis(format!("({})", became(entry, phrases)));
        Bullet::from(line)
    });
    vec![Block::Bullets(bullets.collect())]
}

/// What became of a question: it has to be closed in some way, or somebody says that it stays open.
pub(in crate::minutes) fn became<'m>(entry: &Entry<'m>, phrases: &'m Phrases<'_>) -> Words<'m> {
    match Closing::of(entry.status()) {
        None if entry.withholds_status() => phrases.words.minutes_owner_not_named().into(),
        None => phrases.words.minutes_question_not_closed().into(),
        Some(Closing::StaysOpen) => phrases.words.minutes_question_stays_open().into(),
        Some(_) => phrases.status(entry, entry.status().unwrap_or_default()),
    }
}

pub(in crate::minutes) fn deadlines<'m>(minutes: &'m Minutes<'_>) -> Vec<Block<'m>> {
    let (plan, words, lang) = (minutes.plan(), minutes.words(), minutes.lang());
    let mut lines = Vec::new();
    if let Some(until) = minutes.options().corrections_until {
        lines.push(Line::plain(words.minutes_corrections_until(dates::full(lang, until))));
    }
    let dropped = minutes
        .sessions()
        .iter()
        .filter(|session| session.was_dropped() && !session.is_break())
        .map(|session| Line::plain(Words::in_lang(session.item.title.found(lang))));
    let dropped = Line::joined(dropped, "; ");
    if !dropped.is_empty() {
        lines.push(Line::filled(&words.minutes_items_not_held(GAP), dropped));
    }
    lines.extend(milestones(minutes));
    if let Some(date) = plan.delete_personal_data_after {
        lines.push(Line::plain(words.minutes_personal_data_deleted(dates::full(lang, date))));
    }
    if lines.is_empty() {
        return Vec::new();
    }
    vec![Block::Bullets(lines.into_iter().map(Into::into).collect())]
}

/// The days on which it goes on, as the plan has them.
pub(super) fn milestones<'m>(minutes: &'m Minutes<'_>) -> Vec<Line<'m>> {
    let (plan, words, lang) = (minutes.plan(), minutes.words(), minutes.lang());
    let of_plan = plan.follow_up.iter().map(|milestone| {
        let what = Line::plain(Words::in_lang(milestone.label.found(lang)));
        Line::filled(&words.minutes_milestone(dates::full(lang, milestone.date), GAP), what)
    });
    of_plan.collect()
}
