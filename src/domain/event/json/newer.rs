//! A part of an event of which a later version of the program may know more kinds.

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error};
use serde_json::Value;

use crate::domain::plan_change::{AddedSpeaker, PlanChange};

/// What is written as `{"kind": …}`: read if the kind is known, nothing if it is not.
pub(super) struct OrNewer<T>(pub Option<T>);

/// Which kinds there are.
pub(super) trait Kinds: DeserializeOwned {
    const KNOWN: &[&str];
}

impl Kinds for PlanChange {
    const KNOWN: &[&str] = &["extend", "skip", "park", "place", "add", "fix", "hard_end"];
}

impl Kinds for AddedSpeaker {
    const KNOWN: &[&str] = &["municipality", "name"];
}

impl<'de, T: Kinds> Deserialize<'de> for OrNewer<T> {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        // Few of the lines have it, so that an intermediate value costs nothing.
        let value = Value::deserialize(json)?;
        let kind = match &value {
            Value::Object(fields) if fields.len() == 1 => fields.keys().next(),
            Value::String(kind) => Some(kind),
            _ => None,
        };
        match kind {
            Some(kind) if !T::KNOWN.contains(&kind.as_str()) => Ok(Self(None)),
            _ => T::deserialize(value).map(|read| Self(Some(read))).map_err(D::Error::custom),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plan_change::one_of_each;

    #[test]
    fn every_kind_that_is_written_is_known() {
        let speakers = [AddedSpeaker::Municipality("a".into()), AddedSpeaker::Name("b".into())];
        let written = |value: Value| value.as_object().and_then(|fields| fields.keys().next().cloned());
        for change in one_of_each() {
            let kind = written(serde_json::to_value(change).unwrap()).unwrap();
            assert!(PlanChange::KNOWN.contains(&kind.as_str()), "{kind}");
        }
        for speaker in speakers {
            let kind = written(serde_json::to_value(speaker).unwrap()).unwrap();
            assert!(AddedSpeaker::KNOWN.contains(&kind.as_str()), "{kind}");
        }
    }
}
