//! Changes of the agenda while a workshop is held, or of its plan before it is published
//! (`timing.md` R2).

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use super::ids::{ItemId, MunicipalityId};

/// One change of the agenda. Several that belong together are one event, so that one undo takes them
/// all back.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanChange {
    /// Minutes added, or taken when negative.
    Extend { item: ItemId, minutes: i32 },
    /// Not held; can be taken back in.
    Skip { item: ItemId },
    /// Taken off the agenda and kept beside it, for later or for another day.
    Park { item: ItemId },
    /// Held on this day, before another item or as the last; brings back what was parked or not held.
    Place {
        item: ItemId,
        day: u16,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        before: Option<ItemId>,
    },
    /// Something that is not in the plan.
    Add {
        item: ItemId,
        title: String,
        minutes: u32,
        day: u16,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        before: Option<ItemId>,
    },
    /// Begins not before this time of its day; none lets it follow the one before.
    Fix {
        item: ItemId,
        #[serde(default, skip_serializing_if = "Option::is_none", with = "time_of_day")]
        start: Option<NaiveTime>,
    },
    /// The end of a day that must not be passed.
    HardEnd {
        day: u16,
        #[serde(default, skip_serializing_if = "Option::is_none", with = "time_of_day")]
        to: Option<NaiveTime>,
    },
}

/// Who speaks without being in the plan.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AddedSpeaker {
    Municipality(MunicipalityId),
    /// A function, as a person typed it.
    Name(String),
}

impl PlanChange {
    /// The item that is changed; none for a change of a whole day.
    pub fn item(&self) -> Option<&ItemId> {
        match self {
            PlanChange::Extend { item, .. }
            | PlanChange::Skip { item }
            | PlanChange::Park { item }
            | PlanChange::Place { item, .. }
            | PlanChange::Add { item, .. }
            | PlanChange::Fix { item, .. } => Some(item),
            PlanChange::HardEnd { .. } => None,
        }
    }

    /// The item before which it is put.
    pub fn before(&self) -> Option<&ItemId> {
        match self {
            PlanChange::Place { before, .. } | PlanChange::Add { before, .. } => before.as_ref(),
            _ => None,
        }
    }
}

/// `HH:MM`, as plans have it.
mod time_of_day {
    use chrono::NaiveTime;
    use serde::{Deserialize, Deserializer, Serializer, de};

    const FORM: &str = "%H:%M";

    #[expect(clippy::ref_option, reason = "serde gives the field as it is")]
    pub fn serialize<S: Serializer>(time: &Option<NaiveTime>, to: S) -> Result<S::Ok, S::Error> {
        match time {
            Some(time) => to.collect_str(&time.format(FORM)),
            None => to.serialize_none(),
        }
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<NaiveTime>, D::Error> {
        let text: Option<String> = Option::deserialize(from)?;
        text.map(|text| NaiveTime::parse_from_str(&text, FORM).map_err(de::Error::custom)).transpose()
    }
}

/// For tests of what is written and read.
#[cfg(test)]
pub fn one_of_each() -> Vec<PlanChange> {
    let item = || ItemId::from("D1-03");
    let time = NaiveTime::from_hms_opt(12, 45, 0);
    vec![
        PlanChange::Extend { item: item(), minutes: -3 },
        PlanChange::Skip { item: item() },
        PlanChange::Park { item: item() },
        PlanChange::Place { item: item(), day: 1, before: Some("D2-01".into()) },
        PlanChange::Place { item: item(), day: 1, before: None },
        PlanChange::Add {
            item: "X1".into(),
            title: "амбасадор".into(),
            minutes: 10,
            day: 0,
            before: Some("D1-04".into()),
        },
        PlanChange::Fix { item: item(), start: time },
        PlanChange::Fix { item: item(), start: None },
        PlanChange::HardEnd { day: 0, to: time },
    ]
}
