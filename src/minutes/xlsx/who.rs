//! Who took part: persons by category and day, the functions that may be listed, and what they said of it.

use rust_xlsxwriter::XlsxError;

use super::sheet::{Book, Cell, Columns, Width};
use crate::domain::evaluation::{BEST, Score};
use crate::domain::plan::Category;
use crate::i18n::dates;
use crate::minutes::participation::Listed;
use crate::minutes::{Minutes, evaluation, labels};

/// What the participants said of the event at its end.
pub fn evaluation(book: &mut Book<'_>, minutes: &Minutes<'_>) -> Result<(), XlsxError> {
    let words = minutes.words();
    let Some(told) = evaluation::of(minutes) else { return Ok(()) };
    let columns = Columns::<&Score>::new()
        .with(words.minutes_column_question(), Width::Text, |score| {
            Cell::text(evaluation::question(minutes, score).to_string())
        })
        .with(words.minutes_column_mean(BEST), Width::Middle, |score| {
            Cell::Hundredths(score.hundredths.into())
        });
    book.table(&words.minutes_section_evaluation(), columns, &told.scores)
}

type Persons<'m> = (Option<&'m Category>, Vec<u32>);

/// None in the public version.
pub fn categories(book: &mut Book<'_>, minutes: &Minutes<'_>) -> Result<(), XlsxError> {
    let (words, lang) = (minutes.words(), minutes.lang());
    let participation = minutes.participation();
    if minutes.is_public() || participation.categories.iter().all(|(category, _)| category.is_none()) {
        return Ok(());
    }
    let columns =
        Columns::<Persons<'_>>::new().with(words.minutes_column_category(), Width::Wide, |(category, _)| {
            Cell::text(match category {
                Some(category) => labels::category(lang, category),
                None => words.minutes_without_theme(),
            })
        });
    let columns = days(minutes, columns, |(_, persons), day| persons.get(day).copied());
    book.table(&words.minutes_section_participation(), columns, &participation.categories)
}

pub fn functions(book: &mut Book<'_>, minutes: &Minutes<'_>) -> Result<(), XlsxError> {
    let (words, plan, lang) = (minutes.words(), minutes.plan(), minutes.lang());
    let listed = minutes.listed();
    let columns = Columns::<Listed<'_>>::new()
        .with(words.minutes_column_municipality(), Width::Wide, |one| {
            let town = one.municipality.and_then(|id| plan.municipality(id));
            let from = town.map(|town| &town.name).or(one.affiliation);
            from.map_or(Cell::Empty, |from| Cell::text(from.get(lang).to_owned()))
        })
        .with(words.minutes_column_function(), Width::Wide, |one| {
            Cell::text(one.role.in_lang(lang).to_owned())
        });
    let mut columns = days(minutes, columns, |one, day| one.persons.get(day).copied());
    let consents =
        [words.minutes_consent_photographs(), words.minutes_consent_list(), words.minutes_consent_contact()];
    for (index, heading) in consents.into_iter().enumerate() {
        columns = columns.with(heading, Width::Middle, move |one| {
            match one.consents.and_then(|consents| consents[index]) {
                Some(true) => Cell::text(words.common_yes()),
                Some(false) => Cell::text(words.common_no()),
                None => Cell::Empty,
            }
        });
    }
    book.table(&words.minutes_annex_participants(), columns, &listed)
}

/// With a column for all days while their numbers are those of the plan, else with one for each.
fn days<'m, R>(
    minutes: &'m Minutes<'_>,
    columns: Columns<'m, R>,
    persons: impl Fn(&R, usize) -> Option<u32> + Copy + 'm,
) -> Columns<'m, R> {
    let cell = move |day: usize| {
        move |row: &R| persons(row, day).map_or(Cell::Empty, |persons| Cell::Number(persons.into()))
    };
    if minutes.participation().is_planned() {
        return columns.with(minutes.words().minutes_column_persons(), Width::Narrow, cell(0));
    }
    minutes.plan().days.iter().enumerate().fold(columns, |columns, (day, of)| {
        columns.with(dates::day_and_month(minutes.lang(), of.date), Width::Middle, cell(day))
    })
}
