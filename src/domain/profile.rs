//! For whom a version of the minutes is (`minutes.md`, Profiles).

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::ids::BadId;

/// For whom a version of the minutes is, from the one that says most to the one that says least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Profile {
    /// The organisers' file: everything but what was off the record or withdrawn.
    Internal,
    /// Those who were there.
    Participants,
    /// Anybody.
    Public,
}

impl Profile {
    pub const ALL: [Profile; 3] = [Profile::Internal, Profile::Participants, Profile::Public];

    /// The name on the command line, in files and in their names.
    pub fn name(self) -> &'static str {
        match self {
            Profile::Internal => "internal",
            Profile::Participants => "participants",
            Profile::Public => "public",
        }
    }

    pub fn is_internal(self) -> bool {
        self == Profile::Internal
    }

    /// So many persons must be of a group before it is called by its name (`minutes.md`): what the plan says,
    /// never below two, and five where anybody reads it.
    pub fn threshold(self, of_plan: u32) -> u32 {
        let least = match self {
            Profile::Internal | Profile::Participants => 2,
            Profile::Public => 5,
        };
        of_plan.max(least)
    }
}

impl fmt::Display for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Profile {
    type Err = BadId;

    fn from_str(name: &str) -> Result<Self, BadId> {
        Profile::ALL.into_iter().find(|profile| profile.name() == name).ok_or_else(|| BadId(name.to_owned()))
    }
}
