//! Who met whom, what was agreed, and what is still open.

use rust_xlsxwriter::XlsxError;

use super::notes::{Notes, due, id, municipalities, said};
use super::sheet::{Book, Cell, Columns, Width};
use super::text::cow;
use crate::domain::note::Kind;
use crate::minutes::labels::capitalised;
use crate::minutes::outline::became;
use crate::minutes::{Entry, Match, Minutes};

pub fn matches(book: &mut Book<'_>, minutes: &Minutes<'_>) -> Result<(), XlsxError> {
    let pairs: Vec<&Match<'_>> = minutes.matches().iter().collect();
    book.table(&minutes.words().minutes_section_matches(), of_matches(minutes), &pairs)
}

fn of_matches<'m>(minutes: &'m Minutes<'_>) -> Columns<'m, &'m Match<'m>> {
    let (words, phrases) = (minutes.words(), &minutes.phrases);
    let number = |heading: &str| format!("{heading} – {}", words.minutes_column_id());
    let (challenge, practice) = (words.minutes_column_challenge(), words.minutes_column_practice());
    Columns::<&Match<'m>>::new()
        .with(words.minutes_column_asks(), Width::Middle, |pair| municipalities(minutes, &pair.challenge))
        .with(number(&challenge), Width::Narrow, |pair| id(&pair.challenge))
        .with(challenge, Width::Text, |pair| said(minutes, &pair.challenge))
        .with(words.minutes_column_offers(), Width::Middle, |pair| municipalities(minutes, &pair.practice))
        .with(number(&practice), Width::Narrow, |pair| id(&pair.practice))
        .with(practice, Width::Text, |pair| said(minutes, &pair.practice))
        .with(words.minutes_column_status(), Width::Middle, |pair| {
            Cell::text(phrases.match_status(pair.status))
        })
        .with(words.minutes_column_remarks(), Width::Wide, |pair| {
            pair.remark.as_deref().map_or(Cell::Empty, Cell::text)
        })
}

pub fn actions(book: &mut Book<'_>, minutes: &Minutes<'_>) -> Result<(), XlsxError> {
    let entries: Vec<&Entry<'_>> = minutes.entries(Kind::Action).iter().collect();
    book.table(&minutes.words().minutes_section_actions(), of_actions(minutes), &entries)
}

fn of_actions<'m>(minutes: &'m Minutes<'_>) -> Notes<'m> {
    let (words, phrases) = (minutes.words(), &minutes.phrases);
    Notes::new()
        .with(words.minutes_column_id(), Width::Narrow, |entry| id(entry))
        .with(words.minutes_column_what(), Width::Text, |entry| said(minutes, entry))
        .with(words.minutes_column_who(), Width::Wide, |entry| match entry.function() {
            Some(function) => Cell::text(function),
            None if entry.withholds_function() => Cell::text(words.minutes_owner_not_named()),
            None => Cell::text(words.minutes_no_owner()),
        })
        .with(words.minutes_column_municipality(), Width::Middle, |entry| municipalities(minutes, entry))
        // One without a date is incomplete, which its status says: the column holds nothing but dates.
        .with(words.minutes_column_by(), Width::Narrow, |entry| due(entry))
        .with(words.minutes_column_help(), Width::Wide, |entry| {
            entry.detail("support").map_or(Cell::Empty, Cell::text)
        })
        .with(words.minutes_column_status(), Width::Middle, |entry| match entry.status() {
            _ if entry.is_incomplete() => Cell::text(words.minutes_status_incomplete()),
            Some(status) => Cell::Text(cow(phrases.status(entry, status))),
            None => Cell::text(words.minutes_status_open()),
        })
}

pub fn questions(book: &mut Book<'_>, minutes: &Minutes<'_>) -> Result<(), XlsxError> {
    let entries: Vec<&Entry<'_>> = minutes.entries(Kind::Question).iter().collect();
    book.table(&minutes.words().minutes_section_questions(), of_questions(minutes), &entries)
}

fn of_questions<'m>(minutes: &'m Minutes<'_>) -> Notes<'m> {
    let (words, phrases) = (minutes.words(), &minutes.phrases);
    Notes::new()
        .with(words.minutes_column_id(), Width::Narrow, |entry| id(entry))
        .with(capitalised(&words.kind_question()), Width::Text, |entry| said(minutes, entry))
        .with(words.minutes_column_municipality(), Width::Middle, |entry| municipalities(minutes, entry))
        .with(words.note_field_addressee(), Width::Wide, |entry| {
            entry.function().map_or(Cell::Empty, Cell::text)
        })
        .with(words.minutes_column_status(), Width::Middle, |entry| Cell::Text(cow(became(entry, phrases))))
}
