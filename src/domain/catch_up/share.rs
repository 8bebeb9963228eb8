//! Dividing whole minutes among items that can give some (`timing.md` R15, T34).

/// The most that all items before a place can usefully give together: what waits there (a fixed start,
/// a break that absorbs) would swallow more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// How many items, from the first on, it holds for.
    pub before: usize,
    pub minutes: i64,
}

/// Divides `total` in proportion to what each can give, in whole minutes by largest remainder; of equal
/// remainders the earlier one counts. If all together cannot give so much, each gives all it has.
pub fn in_proportion(gives: &[i64], total: i64) -> Vec<i64> {
    let sum: i64 = gives.iter().sum();
    let total = total.clamp(0, sum);
    if total == 0 {
        return vec![0; gives.len()];
    }
    let mut shares: Vec<i64> = gives.iter().map(|give| total * give / sum).collect();
    let mut by_remainder: Vec<usize> = (0..gives.len()).collect();
    by_remainder.sort_by_key(|&index| std::cmp::Reverse(total * gives[index] % sum));
    let left = usize::try_from(total - shares.iter().sum::<i64>()).unwrap_or_default();
    for &index in by_remainder.iter().take(left) {
        shares[index] += 1;
    }
    shares
}

/// The same, with no more taken before a place than is useful there; what cannot be taken before it is
/// taken after it.
pub fn within_limits(gives: &[i64], limits: &[Limit], total: i64) -> Vec<i64> {
    let mut limits: Vec<Limit> = limits.iter().copied().filter(|limit| limit.before > 0).collect();
    limits.sort_by_key(|limit| limit.before);
    // What is too much later is too much earlier as well.
    let mut least = i64::MAX;
    for limit in limits.iter_mut().rev() {
        least = least.min(limit.minutes).max(0);
        limit.minutes = least;
    }
    divided(gives, &limits, total)
}

fn divided(gives: &[i64], limits: &[Limit], total: i64) -> Vec<i64> {
    let shares = in_proportion(gives, total);
    let broken = limits.iter().position(|limit| shares[..limit.before].iter().sum::<i64>() > limit.minutes);
    let Some(index) = broken else { return shares };
    let Limit { before, minutes } = limits[index];
    let mut shares = divided(&gives[..before], &limits[..index], minutes);
    let taken: i64 = shares.iter().sum();
    let after = limits[index + 1..].iter().filter(|limit| limit.before > before);
    let after: Vec<Limit> =
        after.map(|limit| Limit { before: limit.before - before, minutes: limit.minutes - taken }).collect();
    shares.extend(divided(&gives[before..], &after, total - taken));
    shares
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn t34_seven_minutes_over_fifteen_ten_and_five() {
        assert_eq!(in_proportion(&[15, 10, 5], 7), [4, 2, 1]);
    }

    #[test]
    fn of_equal_remainders_the_earlier_one_gives() {
        assert_eq!(in_proportion(&[10, 10], 5), [3, 2]);
        assert_eq!(in_proportion(&[4, 4, 4], 2), [1, 1, 0]);
    }

    #[test]
    fn more_than_there_is_takes_all_and_nothing_takes_nothing() {
        assert_eq!(in_proportion(&[15, 10], 30), [15, 10]);
        assert_eq!(in_proportion(&[0, 0], 3), [0, 0]);
        assert_eq!(in_proportion(&[], 3), [0; 0]);
    }

    #[test]
    fn what_a_fixed_start_would_swallow_is_taken_after_it() {
        let limit = |before, minutes| Limit { before, minutes };
        assert_eq!(within_limits(&[10, 10, 10], &[limit(2, 2)], 9), [1, 1, 7]);
        assert_eq!(within_limits(&[10, 10, 10], &[limit(1, 5), limit(2, 0)], 9), [0, 0, 9]);
        assert_eq!(within_limits(&[10, 10, 3], &[limit(2, 2)], 9), [1, 1, 3]);
    }

    proptest! {
        #[test]
        fn shares_are_never_more_than_can_be_given_and_add_up(
            gives in prop::collection::vec(0i64..90, 0..12),
            limits in prop::collection::vec((0usize..12, 0i64..60), 0..4),
            total in 0i64..300,
        ) {
            let plain = in_proportion(&gives, total);
            prop_assert_eq!(plain.iter().sum::<i64>(), total.min(gives.iter().sum()));
            prop_assert!(plain.iter().zip(&gives).all(|(share, give)| (0..=*give).contains(share)));

            let limits: Vec<Limit> = limits.into_iter()
                .map(|(before, minutes)| Limit { before: before.min(gives.len()), minutes }).collect();
            let shares = within_limits(&gives, &limits, total);
            prop_assert_eq!(shares.len(), gives.len());
            prop_assert!(shares.iter().zip(&gives).all(|(share, give)| (0..=*give).contains(share)));
            for limit in limits {
                prop_assert!(limit.before == 0 || shares[..limit.before].iter().sum::<i64>() <= limit.minutes);
            }
            prop_assert!(shares.iter().sum::<i64>() <= total);
        }
    }
}
