//! Who takes part, as a sheet of a workbook says it: functions with their numbers. Names are never taken.

use std::sync::LazyLock;

use super::brought::Brought;
use super::detail::line;
use super::headings::{self, Phrase};
use super::question::{Ask, Assumed, Place};
use super::table::{self, Cell, Table, Value};

/// A row of the sheet: a function and how many persons have it.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    pub place: Place,
    pub role: String,
    pub category: Option<String>,
    pub municipality: Option<String>,
    pub affiliation: Option<String>,
    pub count: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Role,
    Category,
    Municipality,
    Affiliation,
    Count,
}

/// More persons of one function than any meeting has.
const MOST: u32 = 10_000;
/// The headings may stand below a title.
const ABOVE: usize = 40;

static COLUMNS: LazyLock<Vec<(Column, Vec<Phrase>)>> = LazyLock::new(|| {
    headings::folded(&[
        (
            Column::Role,
            &["function", "role", "position", "функциј", "позициј", "funksion", "pozit", "fonction", "poste"],
        ),
        (Column::Category, &["category", "категориј", "kategori", "catégorie"]),
        (Column::Municipality, &["municipalit", "општин", "komun", "bashki", "commune"]),
        (
            Column::Affiliation,
            &[
                "institution",
                "organisation",
                "organization",
                "affiliation",
                "институциј",
                "организациј",
                "institucion",
                "organizat",
            ],
        ),
        (
            Column::Count,
            &[
                "number",
                "persons",
                "people",
                "count",
                "број",
                "лица",
                "numri",
                "numër",
                "persona",
                "nombre",
                "personnes",
            ],
        ),
    ])
});

/// Takes the participants of a sheet; whether it was one of these.
pub fn read(brought: &mut Brought, table: &Table) -> bool {
    if table::has_headings(table) {
        return false;
    }
    let Some((heading, columns)) = heading(table) else { return false };
    for cell in &table.rows[heading] {
        if !columns.iter().any(|(column, _)| *column == cell.column) {
            brought.assume(&cell.place, Assumed::ColumnNotUsed(line(&cell.value.text())));
        }
    }
    for cells in &table.rows[heading + 1..] {
        row(brought, cells, &columns);
    }
    true
}

/// The row that names the columns: one of functions, and another.
fn heading(table: &Table) -> Option<(usize, Vec<(u32, Column)>)> {
    table.rows.iter().take(ABOVE).enumerate().find_map(|(index, cells)| {
        let mut columns: Vec<(u32, Column)> = Vec::new();
        for cell in cells {
            let words = headings::words(&cell.value.text());
            if let Some(column) = headings::found(&COLUMNS, &words).filter(|_| words.len() <= 4)
                && !columns.iter().any(|(_, known)| *known == column)
            {
                columns.push((cell.column, column));
            }
        }
        let is_named = |wanted: Column| columns.iter().any(|(_, column)| *column == wanted);
        (is_named(Column::Role) && columns.len() > 1).then_some((index, columns))
    })
}

fn row(brought: &mut Brought, cells: &[Cell], columns: &[(u32, Column)]) {
    let Some(first) = cells.first() else { return };
    let of = |wanted: Column| cells.iter().find(|cell| columns.contains(&(cell.column, wanted)));
    let text = |wanted| of(wanted).map(|cell| line(&cell.value.text())).filter(|text| !text.is_empty());
    let Some(role) = text(Column::Role) else {
        let words = cells.iter().map(|cell| line(&cell.value.text())).collect::<Vec<_>>().join(" · ");
        brought.assume(&first.place, Assumed::NotUsed(words));
        return;
    };
    let count = match of(Column::Count) {
        None => 1,
        Some(cell) => match number(&cell.value) {
            Some(count) => count,
            None => {
                brought.ask(&cell.place, Ask::NotANumber(line(&cell.value.text())));
                return;
            }
        },
    };
    let (category, municipality) = (text(Column::Category), text(Column::Municipality));
    let affiliation = text(Column::Affiliation);
    brought.people.push(Person {
        place: first.place.clone(),
        role,
        category,
        municipality,
        affiliation,
        count,
    });
}

fn number(value: &Value) -> Option<u32> {
    let number = match value {
        Value::Number(number) if number.fract() == 0.0 && (0.0..=f64::from(MOST)).contains(number) => {
            *number as u32
        }
        Value::Text(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    (1..=MOST).contains(&number).then_some(number)
}
