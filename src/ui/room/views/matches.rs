//! Who asks × who answers: the pairs whose two municipalities may be named.

use super::grid::{Grid, Row};
use super::{attributable, names};
use crate::app::model::Model;
use crate::domain::event::LinkStatus;
use crate::domain::exchange::{Suggested, match_grid, pairs};
use crate::ui::room::in_all;

pub fn grid(model: &Model) -> Grid {
    let statements = attributable(model);
    let pairs = pairs(&model.workshop);
    let found = match_grid(model.workshop.plan(), &statements, &pairs, Suggested::Nothing);
    // The columns are called by the numbers of the rows.
    let named = found.asking.iter().enumerate().filter_map(|(row, side)| Some((row, side.as_ref()?)));
    let rows = named.map(|(row, id)| {
        let columns = found.answering.iter().enumerate().filter(|(_, side)| side.is_some());
        let cell = |column: usize| match found.cell(row, column).filter(|cell| !cell.pairs.is_empty()) {
            None => "·".to_owned(),
            Some(cell) => format!("{}{}", cell.pairs.len(), sign(cell.best())),
        };
        Row {
            names: names(model, id, Some(row + 1)),
            cells: columns.map(|(column, _)| cell(column)).collect(),
        }
    });
    let rows = rows.collect();
    let place = |id| found.asking.iter().position(|side| side.as_ref() == Some(id));
    let numbers = found.answering.iter().flatten().map(|id| match place(id) {
        Some(place) => (place + 1).to_string(),
        None => id.to_string(),
    });
    let texts = &model.room_texts;
    let asks = in_all(texts, |texts| texts.recap_asks());
    let answers = in_all(texts, |texts| texts.recap_answers());
    let legend = [
        format!("✓ {}", in_all(texts, |texts| texts.minutes_match_agreed()).join(" · ")),
        format!("→ {}", in_all(texts, |texts| texts.minutes_match_introduced()).join(" · ")),
    ];
    Grid {
        corner: asks
            .first()
            .cloned()
            .zip(answers.first().cloned())
            .map_or_else(String::new, |(asks, answers)| format!("{asks}  {answers}")),
        columns: numbers.collect(),
        rows,
        legend: legend.into(),
    }
}

/// How far the furthest pair has come: not by colour.
fn sign(best: Option<LinkStatus>) -> &'static str {
    match best {
        Some(LinkStatus::Agreed) => "✓",
        Some(LinkStatus::Introduced) => "→",
        Some(LinkStatus::Proposed) | None => " ",
    }
}
