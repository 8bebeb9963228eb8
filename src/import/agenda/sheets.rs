//! The sheets of a workbook, of whatever program: those with an agenda, those with what is said of the workshop, and
//! those that were not used.

use super::brought::Brought;
use super::people;
use super::question::{Ask, Assumed, Place};
use super::table::{self, Table};

/// More than any agenda has; a sheet may say that it has a million rows.
pub const ROWS: u32 = 5_000;
pub const COLUMNS: u32 = 100;
/// Of a sheet.
pub const CELLS: usize = 50_000;
/// Of a cell: every one may name the same long text.
pub const LETTERS: usize = 2_000;

#[derive(Default)]
pub struct Sheets {
    with_headings: usize,
}

impl Sheets {
    pub fn take(&mut self, brought: &mut Brought, table: &Table) {
        if people::read(brought, table) {
            return;
        }
        let known = known(brought);
        if table::read(brought, table) {
            self.with_headings += 1;
        } else if !table.rows.is_empty() && known == self::known(brought) {
            let name = table.name.clone().unwrap_or_default();
            brought.assume(&place(&name), Assumed::SheetNotUsed(name));
        }
    }

    /// After the last one.
    pub fn finish(self, brought: &mut Brought) {
        if self.with_headings == 0 {
            brought.ask(&Place::File, Ask::NoHeadings);
        }
    }

    /// Nobody who looks at the workbook sees it, so nobody could say whether it was understood.
    pub fn hidden(brought: &mut Brought, name: &str) {
        brought.assume(&place(name), Assumed::HiddenSheet(name.to_owned()));
    }

    /// What lies beyond the limits was not read.
    pub fn too_large(brought: &mut Brought, name: &str) {
        brought.assume(&place(name), Assumed::RowsNotRead(name.to_owned()));
    }
}

/// The first cell of a sheet.
fn place(name: &str) -> Place {
    Place::Cell { sheet: Some(name.to_owned()), row: 0, column: 0 }
}

/// What a sheet of settings may have added.
fn known(brought: &Brought) -> (bool, bool, bool, bool, usize) {
    let Brought { title, id, timezone, venue, languages, .. } = brought;
    (title.is_some(), id.is_some(), timezone.is_some(), venue.is_some(), languages.len())
}
