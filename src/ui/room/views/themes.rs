//! How much was said on which theme by whom: of what may be attributed.

use super::grid::{Grid, Row};
use super::unanswered::heading;
use super::{attributable, figure, names};
use crate::app::model::Model;
use crate::app::words;
use crate::domain::exchange::theme_matrix;

/// A row for each theme of which something is shown: their names are longer than those of municipalities.
pub fn grid(model: &Model) -> Grid {
    let plan = model.workshop.plan();
    let matrix = theme_matrix(plan, &attributable(model));
    let sides: Vec<_> =
        matrix.rows.iter().enumerate().filter_map(|(row, id)| Some((row, id.as_ref()?))).collect();
    let used = matrix.columns.iter().enumerate().filter(|(column, _)| matrix.column_totals[*column] > 0);
    let rows = used.map(|(column, theme)| {
        let first = model.room_texts.first().unwrap_or(&model.texts);
        let short = match theme {
            Some(theme) => words::theme(first, plan, theme).to_owned(),
            None => first.recap_no_theme(),
        };
        Row {
            names: vec![heading(model, theme.as_ref()), short],
            cells: sides.iter().map(|(row, _)| figure(matrix.cell(*row, column).len())).collect(),
        }
    });
    let legend =
        sides.iter().enumerate().map(|(place, (_, id))| names(model, id, Some(place + 1)).swap_remove(1));
    Grid {
        corner: String::new(),
        columns: (1..=sides.len()).map(|number| number.to_string()).collect(),
        rows: rows.collect(),
        legend: legend.collect(),
    }
}
