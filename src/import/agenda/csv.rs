//! Tables between commas, semicolons or tabs.

use csv::ReaderBuilder;

use super::brought::Brought;
use super::question::{Ask, Place};
use super::table::{self, Cell, Table, Value};

/// More rows than any agenda has.
const ROWS: usize = 5_000;
const COLUMNS: usize = 100;

pub fn read(brought: &mut Brought, text: &str) {
    let delimiter = delimiter(text);
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records().take(ROWS) {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                brought.ask(&Place::File, Ask::Unreadable(error.to_string()));
                return;
            }
        };
        // As a spreadsheet counts: lines, where no field has several.
        let row = record.position().map_or(0, |at| at.line().saturating_sub(1)) as u32;
        let cells = (0_u32..).zip(record.iter()).take(COLUMNS).filter(|(_, field)| !field.trim().is_empty());
        let cells = cells.map(|(column, field)| Cell {
            place: Place::Cell { sheet: None, row, column },
            column,
            value: Value::Text(field.trim().to_owned()),
        });
        rows.push(cells.collect());
    }
    if !table::read(brought, &Table { name: None, rows }) {
        brought.ask(&Place::File, Ask::NoHeadings);
    }
}

/// The sign that most lines have outside of quotes; the one of Excel in our languages, of equals.
fn delimiter(text: &str) -> u8 {
    if let Some(sign) = text.lines().next().and_then(|line| line.strip_prefix("sep="))
        && let [sign] = sign.trim_end_matches('\r').as_bytes()
    {
        return *sign;
    }
    let has = |line: &str, sign: char| {
        let mut quoted = false;
        line.chars().any(|letter| {
            quoted ^= letter == '"';
            letter == sign && !quoted
        })
    };
    let lines = |sign: char| text.lines().take(200).filter(|line| has(line, sign)).count();
    let mut best = (0, b',');
    for sign in [';', '\t', ','] {
        let count = lines(sign);
        if count > best.0 {
            best = (count, sign as u8);
        }
    }
    best.1
}
