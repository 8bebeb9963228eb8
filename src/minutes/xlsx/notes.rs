//! The notes: one row each, with a column for every field that some note has.

use std::collections::HashMap;

use rust_xlsxwriter::XlsxError;

use super::sheet::{Book, Cell, Columns, Width};
use super::text::{cow, of_line};
use crate::domain::note::Kind;
use crate::minutes::outline::{Line, rest};
use crate::minutes::{Entry, Minutes, labels};

pub fn add(book: &mut Book<'_>, minutes: &Minutes<'_>) -> Result<(), XlsxError> {
    let entries: Vec<&Entry<'_>> = Kind::ALL.iter().flat_map(|kind| minutes.entries(*kind)).collect();
    book.table(&minutes.words().office_sheet_notes(), columns(minutes), &entries)
}

pub type Notes<'m> = Columns<'m, &'m Entry<'m>>;

fn columns<'m>(minutes: &'m Minutes<'_>) -> Notes<'m> {
    let (words, phrases, plan) = (minutes.words(), &minutes.phrases, minutes.plan());
    let lang = minutes.lang();
    let items: HashMap<_, _> =
        plan.days.iter().flat_map(|day| &day.items).map(|item| (&item.id, item)).collect();
    let columns = Notes::new()
        .with(words.minutes_column_id(), Width::Narrow, |entry| id(entry))
        .with(words.minutes_column_kind(), Width::Middle, |entry| Cell::text(phrases.kind(entry.kind())))
        .with(words.minutes_column_note(), Width::Text, |entry| Cell::text(entry.text))
        .with(words.note_field_language(), Width::Narrow, |entry| {
            entry.text_lang().map_or(Cell::Empty, |lang| Cell::text(lang.code()))
        })
        .with(words.note_field_verbatim(), Width::Narrow, |entry| match entry.verbatim() {
            true => Cell::text(words.common_yes()),
            false => Cell::Empty,
        })
        .with(words.minutes_column_municipality(), Width::Middle, |entry| municipalities(minutes, entry))
        .with(words.note_field_category(), Width::Middle, |entry| match entry.speaker() {
            Some(speaker) => Cell::text(phrases.speaker(speaker)),
            None => entry.category().map_or(Cell::Empty, |id| Cell::Text(cow(phrases.category(id)))),
        })
        .with(words.minutes_column_theme(), Width::Middle, |entry| {
            let names: Vec<_> = entry.themes().map(|theme| phrases.theme_name(Some(theme))).collect();
            Cell::text(names.iter().map(|name| &**name).collect::<Vec<_>>().join("; "))
        })
        .with(words.minutes_column_item(), Width::Wide, move |entry| {
            let item = entry.item().and_then(|id| items.get(id));
            item.map_or(Cell::Empty, |item| Cell::text(item.title.get(lang)))
        })
        .with(words.minutes_column_function(), Width::Middle, |entry| {
            entry.function().map_or(Cell::Empty, Cell::text)
        })
        .with(words.note_field_due(), Width::Narrow, |entry| due(entry))
        .with(words.minutes_column_status(), Width::Middle, |entry| {
            entry.status().map_or(Cell::Empty, |status| Cell::Text(cow(phrases.status(entry, status))))
        });
    details(minutes, if minutes.is_internal() { internal(minutes, columns) } else { columns })
}

/// With what the organisers alone know.
fn internal<'m>(minutes: &'m Minutes<'_>, columns: Notes<'m>) -> Notes<'m> {
    let (words, phrases, plan) = (minutes.words(), &minutes.phrases, minutes.plan());
    columns
        .with(words.minutes_column_date(), Width::Narrow, |entry| {
            entry.internal().map_or(Cell::Empty, |known| Cell::Date(plan.local(known.note.at).date_naive()))
        })
        .with(words.minutes_column_time(), Width::Narrow, |entry| {
            entry.internal().map_or(Cell::Empty, |known| Cell::Time(plan.local(known.note.at).time()))
        })
        .with(words.minutes_column_level(), Width::Middle, |entry| {
            entry.internal().map_or(Cell::Empty, |known| Cell::text(phrases.level(known.note.fields.level)))
        })
        .with(words.minutes_column_author(), Width::Middle, |entry| {
            entry.internal().and_then(|known| known.author).map_or(Cell::Empty, Cell::text)
        })
        .with(words.minutes_column_remarks(), Width::Text, |entry| {
            let known = entry.internal();
            known.map_or(Cell::Empty, |known| {
                Cell::text(of_line(&Line::joined(rest(minutes, entry, known.note, phrases), "\n")))
            })
        })
}

/// With a column for each field that the kinds have beside the text, in their order.
fn details<'m>(minutes: &'m Minutes<'_>, columns: Notes<'m>) -> Notes<'m> {
    let mut fields: Vec<&'static str> = Vec::new();
    for field in Kind::ALL.iter().flat_map(|kind| kind.detail_fields()) {
        if !fields.contains(field) {
            fields.push(field);
        }
    }
    fields.into_iter().fold(columns, |columns, field| {
        columns.with(labels::field(minutes.words(), field), Width::Wide, move |entry| {
            let text = entry.detail(field);
            text.map_or(Cell::Empty, |text| Cell::Text(cow(minutes.phrases.value(entry, field, text))))
        })
    })
}

pub fn id<'c>(entry: &Entry<'_>) -> Cell<'c> {
    Cell::text(entry.id.to_string())
}

/// The text, as all formats quote it.
pub fn said<'c>(minutes: &Minutes<'_>, entry: &Entry<'_>) -> Cell<'c> {
    Cell::text(of_line(&minutes.phrases.said(Line::Empty, entry)))
}

pub fn municipalities<'m>(minutes: &'m Minutes<'_>, entry: &Entry<'m>) -> Cell<'m> {
    Cell::Text(cow(minutes.phrases.municipalities(entry.municipalities())))
}

pub fn due<'c>(entry: &Entry<'_>) -> Cell<'c> {
    entry.due().map_or(Cell::Empty, Cell::Date)
}
