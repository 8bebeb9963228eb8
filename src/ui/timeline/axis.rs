//! From times of the day to columns and eighths of columns, and the hour marks between them.

/// So many parts of a column can be told apart.
pub const PARTS: u32 = 8;
const HOUR_S: i64 = 3600;
/// An axis without times has a length all the same.
const SHORTEST_S: i64 = HOUR_S;

/// A stretch of the day, in seconds after midnight, laid over columns. Every time has a place on it:
/// what lies outside is at its nearer end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Axis {
    from_s: i64,
    to_s: i64,
    columns: u16,
}

/// The columns that a bar takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cells {
    pub first: u16,
    /// The last one, which is in it.
    pub last: u16,
    /// How many eighths of the first column stay empty before the bar, 0 to 7.
    pub empty: u32,
    /// How many eighths of the last column are filled, from its left on, 1 to 8.
    pub filled: u32,
}

/// The marks of an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Marks {
    pub step_s: i64,
    /// Whether there is room for "09:00", not only for "09".
    pub has_minutes: bool,
}

impl Axis {
    /// An axis that shows the times from and to, widened to whole half hours. It has a column at least.
    pub fn new(from_s: i64, to_s: i64, columns: u16) -> Self {
        const ROUND_S: i64 = HOUR_S / 2;
        let from_s = from_s.div_euclid(ROUND_S) * ROUND_S;
        let to_s = (to_s + ROUND_S - 1).div_euclid(ROUND_S) * ROUND_S;
        Self { from_s, to_s: to_s.max(from_s + SHORTEST_S), columns: columns.max(1) }
    }

    pub fn columns(&self) -> u16 {
        self.columns
    }

    /// The place of a time in eighths of a column, from 0 to the right end of the last column.
    pub fn eighths(&self, at_s: i64) -> u32 {
        let all = i64::from(self.columns) * i64::from(PARTS);
        let past = i128::from(at_s.clamp(self.from_s, self.to_s) - self.from_s) * i128::from(all);
        u32::try_from(past / i128::from(self.to_s - self.from_s)).unwrap_or(u32::MAX)
    }

    /// The column in which a time lies.
    pub fn column(&self, at_s: i64) -> u16 {
        ((self.eighths(at_s) / PARTS) as u16).min(self.columns - 1)
    }

    /// Whether a time lies on the axis.
    pub fn shows(&self, at_s: i64) -> bool {
        (self.from_s..=self.to_s).contains(&at_s)
    }

    /// The columns of a bar; one eighth at least. None when all of it lies outside.
    pub fn cells(&self, from_s: i64, to_s: i64) -> Option<Cells> {
        if to_s < self.from_s || from_s > self.to_s {
            return None;
        }
        let end = self.eighths(to_s.max(from_s));
        let from = self.eighths(from_s).min(u32::from(self.columns) * PARTS - 1);
        let end = end.max(from + 1);
        let cells = Cells {
            first: (from / PARTS) as u16,
            last: ((end - 1) / PARTS) as u16,
            empty: from % PARTS,
            filled: (end - 1) % PARTS + 1,
        };
        Some(cells)
    }

    /// How far apart the marks stand so that their labels have room.
    pub fn marks(&self) -> Marks {
        const STEPS_S: [i64; 6] = [HOUR_S, 2 * HOUR_S, 3 * HOUR_S, 4 * HOUR_S, 6 * HOUR_S, 12 * HOUR_S];
        let room = |step_s: i64| i64::from(self.columns) * step_s / (self.to_s - self.from_s);
        // Half hours where they stand far apart; every hour in two figures rather than every other in five.
        if room(HOUR_S / 2) >= 10 {
            return Marks { step_s: HOUR_S / 2, has_minutes: true };
        }
        if (3..7).contains(&room(HOUR_S)) {
            return Marks { step_s: HOUR_S, has_minutes: false };
        }
        let step_s = STEPS_S.into_iter().find(|&step_s| room(step_s) >= 7).unwrap_or(12 * HOUR_S);
        Marks { step_s, has_minutes: true }
    }

    /// The times of the marks on the axis, the earliest first.
    pub fn marked(&self, marks: Marks) -> impl Iterator<Item = i64> + use<> {
        let first = (self.from_s + marks.step_s - 1).div_euclid(marks.step_s);
        let last = self.to_s.div_euclid(marks.step_s);
        (first..=last).map(move |mark| mark * marks.step_s)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const H: i64 = HOUR_S;

    #[test]
    fn an_axis_is_widened_to_half_hours_and_is_never_empty() {
        let axis = Axis::new(9 * H + 60, 17 * H + 1, 85);
        assert_eq!(axis, Axis { from_s: 9 * H, to_s: 17 * H + H / 2, columns: 85 });
        assert_eq!(Axis::new(9 * H, 9 * H, 0), Axis { from_s: 9 * H, to_s: 10 * H, columns: 1 });
    }

    #[test]
    fn times_become_columns_and_eighths() {
        let axis = Axis::new(9 * H, 17 * H, 80);
        assert_eq!([9 * H, 10 * H, 17 * H].map(|at| axis.column(at)), [0, 10, 79]);
        // 45 seconds are an eighth of a column of six minutes.
        assert_eq!([45, 90, 359, 360].map(|s| axis.eighths(9 * H + s)), [1, 2, 7, 8]);
        let cells = |from, to| axis.cells(9 * H + from, 9 * H + to).unwrap();
        assert_eq!(cells(0, 720), Cells { first: 0, last: 1, empty: 0, filled: 8 });
        assert_eq!(cells(180, 540), Cells { first: 0, last: 1, empty: 4, filled: 4 });
        assert_eq!(cells(0, 0), Cells { first: 0, last: 0, empty: 0, filled: 1 });
    }

    #[test]
    fn marks_have_room_for_their_labels() {
        let step = |columns| Axis::new(9 * H, 17 * H + H / 2, columns).marks();
        assert_eq!(step(35), Marks { step_s: H, has_minutes: false });
        assert_eq!(step(80), Marks { step_s: H, has_minutes: true });
        assert_eq!(step(180), Marks { step_s: H / 2, has_minutes: true });
        assert_eq!(step(10), Marks { step_s: 6 * H, has_minutes: true });
        let axis = Axis::new(9 * H, 12 * H, 30);
        assert_eq!(axis.marked(axis.marks()).collect::<Vec<_>>(), [9 * H, 10 * H, 11 * H, 12 * H]);
    }

    proptest! {
        #[test]
        fn any_time_has_a_column_and_no_bar_leaves_the_axis(
            (a, b) in (any::<i32>(), any::<i32>()),
            (from, to) in (-200_000i64..200_000, -200_000i64..200_000),
            columns in any::<u16>(),
            at in any::<i32>(),
        ) {
            let axis = Axis::new(a.min(b).into(), a.max(b).into(), columns);
            prop_assert!(axis.column(at.into()) < axis.columns());
            prop_assert!(axis.eighths(at.into()) <= u32::from(axis.columns()) * PARTS);
            for axis in [axis, Axis::new(9 * H, 17 * H, columns)] {
                if let Some(cells) = axis.cells(from, to) {
                    prop_assert!(cells.first <= cells.last && cells.last < axis.columns(), "{:?}", cells);
                    prop_assert!(cells.empty < 8 && (1..=8).contains(&cells.filled));
                    prop_assert!(cells.first < cells.last || cells.empty < cells.filled);
                }
                let marks = axis.marks();
                if axis.to_s - axis.from_s < 400_000 {
                    prop_assert!(axis.marked(marks).all(|mark| axis.shows(mark)));
                }
            }
        }

        #[test]
        fn what_is_later_is_not_further_left(
            columns in 1u16..400,
            mut times in proptest::collection::vec(-10_000i64..100_000, 2..20),
        ) {
            let axis = Axis::new(8 * H, 18 * H, columns);
            times.sort_unstable();
            let places: Vec<u32> = times.iter().map(|&at| axis.eighths(at)).collect();
            prop_assert!(places.is_sorted());
        }
    }
}
