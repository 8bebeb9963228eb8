//! Who was heard: what was told and may be attributed, and the minutes that everybody saw pass.

use super::grid::{Grid, Row};
use super::{attributable, figure, names};
use crate::app::model::Model;
use crate::domain::exchange::balance;
use crate::ui::room::in_all;

pub fn grid(model: &Model) -> Grid {
    let speaking = model.workshop.speaking(model.second());
    let found = balance(model.workshop.plan(), &attributable(model), &speaking);
    let rows = found.rows.iter().map(|row| Row {
        names: names(model, &row.municipality, None),
        // Whole minutes: nobody is told by seconds.
        cells: vec![figure(row.notes), figure(usize::try_from(row.spoken_s / 60).unwrap_or_default())],
    });
    let head = |phrase: &dyn Fn(&crate::i18n::Catalogue) -> String| in_all(&model.room_texts, phrase);
    let [notes, minutes] = [head(&|texts| texts.recap_notes()), head(&|texts| texts.recap_minutes())];
    Grid {
        corner: String::new(),
        columns: [&notes, &minutes].map(|all| all.first().cloned().unwrap_or_default()).into(),
        rows: rows.collect(),
        legend: vec![notes.join(" · "), minutes.join(" · ")]
            .into_iter()
            .filter(|words| words.contains('·'))
            .collect(),
    }
}
