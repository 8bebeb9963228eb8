//! Times of day in the room: the only place that writes one, because they can be hidden from it.

use chrono::{DateTime, Utc};

use crate::app::model::Model;
use crate::app::words;

/// A time of day as the room may read it; none while times are hidden.
pub fn of_day(model: &Model, at: DateTime<Utc>) -> Option<String> {
    (!model.workshop.record().hides_times).then(|| words::clock(model.workshop.plan(), at))
}
