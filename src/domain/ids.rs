//! Names of things: newtypes, so that an item can never be taken for a municipality.

use std::fmt;
use std::str::FromStr;

use compact_str::CompactString;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

macro_rules! text_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(CompactString);

        impl $name {
            pub fn new(id: impl AsRef<str>) -> Self {
                Self(CompactString::from(id.as_ref()))
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self::new(id)
            }
        }
    };
}

text_id!(
    /// An agenda item, as the plan calls it ("D1-03").
    ItemId
);
text_id!(
    /// A municipality, as the plan calls it ("kumanovo").
    MunicipalityId
);
text_id!(
    /// A theme: of the plan, or typed as a new `#theme`.
    ThemeId
);

/// A writer's file: five letters or digits that no two writers share ("k7q4m").
///
/// The alphabet has no `i`, `l`, `o`, `u`: a tag can be read aloud and typed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WriterTag(u32);

const TAG_ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const TAG_LETTERS: usize = 5;

impl WriterTag {
    /// A tag from any number: its lowest 25 bits count.
    pub fn from_bits(bits: u32) -> Self {
        Self(bits & 0x01ff_ffff)
    }

    fn letters(self) -> [u8; TAG_LETTERS] {
        std::array::from_fn(|place| {
            let shift = 5 * (TAG_LETTERS - 1 - place);
            TAG_ALPHABET[(self.0 >> shift) as usize & 31]
        })
    }
}

impl fmt::Display for WriterTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letters = self.letters();
        f.write_str(std::str::from_utf8(&letters).expect("the alphabet of tags is ASCII"))
    }
}

impl fmt::Debug for WriterTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A name that does not have the form of what it should name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a valid id")]
pub struct BadId(pub String);

impl FromStr for WriterTag {
    type Err = BadId;

    fn from_str(text: &str) -> Result<Self, BadId> {
        let bad = || BadId(text.to_owned());
        if text.len() != TAG_LETTERS {
            return Err(bad());
        }
        let mut bits = 0;
        for letter in text.bytes() {
            let value = TAG_ALPHABET.iter().position(|&known| known == letter).ok_or_else(bad)?;
            bits = bits << 5 | value as u32;
        }
        Ok(Self(bits))
    }
}

/// An event: its writer and its number in that writer's file. A note is named by the event that
/// added it. Written "k7q4m-12".
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId {
    pub writer: WriterTag,
    pub number: u32,
}

/// Numbers from this on are a damaged file, not something a person wrote.
pub const MOST_EVENTS: u32 = 1 << 24;

/// A note is named by the event that added it.
pub type NoteId = EventId;

impl EventId {
    pub fn new(writer: WriterTag, number: u32) -> Self {
        Self { writer, number }
    }
}

impl fmt::Display for EventId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.writer, self.number)
    }
}

impl fmt::Debug for EventId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for EventId {
    type Err = BadId;

    fn from_str(text: &str) -> Result<Self, BadId> {
        let bad = || BadId(text.to_owned());
        let (writer, number) = text.split_once('-').ok_or_else(bad)?;
        Ok(Self { writer: writer.parse().map_err(|_| bad())?, number: number.parse().map_err(|_| bad())? })
    }
}

impl Serialize for EventId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for EventId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = CompactString::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_survives_being_written_and_read() {
        for bits in [0, 1, 31, 32, 0x01ff_ffff, 0x0155_5555] {
            let tag = WriterTag::from_bits(bits);
            assert_eq!(tag.to_string().parse(), Ok(tag));
        }
    }

    #[test]
    fn an_event_id_survives_being_written_and_read() {
        let id = EventId::new(WriterTag::from_bits(123_456), 78);
        assert_eq!(id.to_string().parse(), Ok(id));
        assert!("k7q4m".parse::<EventId>().is_err());
        assert!("K7Q4M-1".parse::<EventId>().is_err());
    }
}
