//! The signs that an item comes to its end (`timing.md` R14).

/// How near the end of an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Signal {
    Normal,
    Warning,
    Danger,
    Overtime,
}

impl Signal {
    /// Warning at 20 % of the allotted time, clamped to 1–5 minutes; danger at 5 %, clamped to
    /// 30–60 seconds; overtime below zero. Depends on the present allotment only, so an extension
    /// arms the signs again. All in seconds.
    pub fn of(allotted_s: i64, remaining_s: i64) -> Signal {
        let (warning, danger) = Self::thresholds(allotted_s);
        match remaining_s {
            ..0 => Signal::Overtime,
            s if s <= danger => Signal::Danger,
            s if s <= warning => Signal::Warning,
            _ => Signal::Normal,
        }
    }

    /// With how much left warning and danger begin, in seconds.
    pub(super) fn thresholds(allotted_s: i64) -> (i64, i64) {
        ((allotted_s / 5).clamp(60, 300), (allotted_s / 20).clamp(30, 60))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn t35_signals_of_twenty_minutes_and_after_an_extension() {
        let minutes = |m: i64, s: i64| m * 60 + s;
        let table = [
            (20, minutes(4, 1), Signal::Normal),
            (20, minutes(4, 0), Signal::Warning),
            (20, minutes(1, 0), Signal::Danger),
            (20, 0, Signal::Danger),
            (20, -1, Signal::Overtime),
            (25, minutes(4, 30), Signal::Warning),
        ];
        for (allotted, remaining, expected) in table {
            assert_eq!(Signal::of(allotted * 60, remaining), expected, "{allotted} min, {remaining} s");
        }
    }

    #[test]
    fn the_signs_of_short_and_long_items_are_clamped() {
        assert_eq!(Signal::of(120, 61), Signal::Normal);
        assert_eq!(Signal::of(120, 60), Signal::Warning);
        assert_eq!(Signal::of(120, 30), Signal::Danger);
        assert_eq!(Signal::of(7_200, 301), Signal::Normal);
        assert_eq!(Signal::of(7_200, 61), Signal::Warning);
    }
}
