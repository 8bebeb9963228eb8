//! What became of an action or a question, where the words are ones that every language has.

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KnownStatus {
    Open,
    InProgress,
    Done,
    /// Nobody will do it any more.
    Dropped,
    Incomplete,
    Answered,
    MadeAction,
}

impl KnownStatus {
    pub fn of(status: &str) -> Option<KnownStatus> {
        Some(match status {
            "open" => KnownStatus::Open,
            "in_progress" | "in progress" => KnownStatus::InProgress,
            "done" => KnownStatus::Done,
            "dropped" => KnownStatus::Dropped,
            "incomplete" => KnownStatus::Incomplete,
            "answered" => KnownStatus::Answered,
            "made_action" | "made an action" | "action" => KnownStatus::MadeAction,
            _ => return None,
        })
    }
}

/// How a parked question was closed, as it must be before the final export (`product.md`, scene 7).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Closing {
    Answered,
    MadeAction,
    /// Somebody said that it stays open after the workshop.
    StaysOpen,
    /// Somebody said what became of it in words of their own.
    InWords,
}

impl Closing {
    /// None while nobody has said anything of it.
    pub fn of(status: Option<&str>) -> Option<Closing> {
        let status = status.filter(|status| !status.trim().is_empty())?;
        Some(match KnownStatus::of(status) {
            Some(KnownStatus::Open | KnownStatus::Incomplete | KnownStatus::InProgress) => Closing::StaysOpen,
            Some(KnownStatus::Answered | KnownStatus::Done) => Closing::Answered,
            Some(KnownStatus::MadeAction) => Closing::MadeAction,
            Some(KnownStatus::Dropped) | None => Closing::InWords,
        })
    }
}
