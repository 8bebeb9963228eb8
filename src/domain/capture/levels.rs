//! Confidentiality levels as they are typed after `!`.

use super::names::Found;
use crate::domain::note::Level;

/// A level by its name or the beginning of it, with any sign or none between the words.
///
/// Whatever begins with "off" is off the record: a typing error must not store what was not meant
/// to be stored.
pub(super) fn find(typed: &str) -> Found<Level> {
    let letters = bare(typed);
    if letters.starts_with("off") {
        return Found::One(Level::OffRecord);
    }
    let levels: Vec<Level> =
        Level::ALL.into_iter().filter(|level| bare(level.name()).starts_with(&letters)).collect();
    match levels[..] {
        [level] => Found::One(level),
        [] => Found::Unknown(nearest(&letters)),
        _ => Found::Several(levels),
    }
}

fn nearest(letters: &str) -> Vec<Level> {
    let names = Level::ALL.map(|level| (bare(level.name()), level));
    let near = super::names::nearest(letters, names.iter().map(|(name, level)| (name.as_str(), *level)));
    near.into_iter().map(|(_, level)| level).collect()
}

fn bare(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_found_by_their_beginning() {
        for (typed, level) in [
            ("municipality", Level::Municipality),
            ("mun", Level::Municipality),
            ("c", Level::Category),
            ("none", Level::None),
            ("on", Level::OnRecord),
            ("on-record", Level::OnRecord),
            ("OnRecord", Level::OnRecord),
            ("of", Level::OffRecord),
            ("off_record", Level::OffRecord),
            ("off-recrod", Level::OffRecord),
        ] {
            assert_eq!(find(typed), Found::One(level), "{typed}");
        }
        assert_eq!(find("o"), Found::Several(vec![Level::OnRecord, Level::OffRecord]));
        assert_eq!(find("nnoe"), Found::Unknown(vec![Level::None]));
        assert_eq!(find("secret"), Found::Unknown(vec![]));
    }
}
