//! How much of which kind came from whom: of what may be attributed.

use super::grid::{Grid, Row};
use super::{attributable, figure, names};
use crate::app::model::Model;
use crate::app::words;
use crate::domain::exchange::kind_matrix;
use crate::ui::room::in_all;

pub fn grid(model: &Model) -> Grid {
    let matrix = kind_matrix(model.workshop.plan(), &attributable(model));
    let sides: Vec<_> =
        matrix.rows.iter().enumerate().filter_map(|(row, id)| Some((row, id.as_ref()?))).collect();
    let rows = matrix.columns.iter().enumerate().map(|(column, &kind)| {
        let all = in_all(&model.room_texts, |texts| words::kind(texts, kind));
        Row {
            names: vec![all.join(" · "), all.first().cloned().unwrap_or_default()],
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
