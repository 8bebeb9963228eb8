//! A part of an event of which a later version of the program may know more kinds.

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error};
use serde_json::Value;

use crate::domain::attendance::Consent;
use crate::domain::event::ReadBack;
use crate::domain::plan_change::{AddedSpeaker, PlanChange};
use crate::domain::profile::Profile;
use crate::domain::room_view::RoomView;

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

impl Kinds for ReadBack {
    const KNOWN: &[&str] = &["confirmed", "amended", "withdrawn"];
}

impl Kinds for Consent {
    const KNOWN: &[&str] = &["photographs", "list", "contact"];
}

impl Kinds for Profile {
    const KNOWN: &[&str] = &["internal", "participants", "public"];
}

impl Kinds for RoomView {
    const KNOWN: &[&str] = &[
        "matches",
        "unanswered",
        "themes",
        "kinds",
        "balance",
        "actions",
        "card",
        "messages",
        "read_back",
        "recap",
    ];
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
        let written = |value: Value| match value {
            Value::String(kind) => Some(kind),
            value => value.as_object().and_then(|fields| fields.keys().next().cloned()),
        };
        for change in one_of_each() {
            let kind = written(serde_json::to_value(change).unwrap()).unwrap();
            assert!(PlanChange::KNOWN.contains(&kind.as_str()), "{kind}");
        }
        for speaker in speakers {
            let kind = written(serde_json::to_value(speaker).unwrap()).unwrap();
            assert!(AddedSpeaker::KNOWN.contains(&kind.as_str()), "{kind}");
        }
        for view in crate::domain::room_view::one_of_each() {
            let kind = written(serde_json::to_value(view).unwrap()).unwrap();
            assert!(RoomView::KNOWN.contains(&kind.as_str()), "{kind}");
        }
        for answer in [ReadBack::Confirmed, ReadBack::Amended, ReadBack::Withdrawn] {
            let kind = written(serde_json::to_value(answer).unwrap()).unwrap();
            assert!(ReadBack::KNOWN.contains(&kind.as_str()), "{kind}");
        }
        for profile in Profile::ALL {
            let kind = written(serde_json::to_value(profile).unwrap()).unwrap();
            assert!(Profile::KNOWN.contains(&kind.as_str()) && kind == profile.name(), "{kind}");
        }
        for consent in Consent::ALL {
            let kind = written(serde_json::to_value(consent).unwrap()).unwrap();
            assert!(Consent::KNOWN.contains(&kind.as_str()) && kind == consent.name(), "{kind}");
        }
    }
}
