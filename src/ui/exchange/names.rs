//! Names in columns that are too narrow for them: cut, and never so that two look the same.

use std::collections::HashMap;

use crate::ui::text::{fit, width};

/// Every name in so many columns. Names that would look the same bear a number.
pub fn unique(names: &[String], columns: u16) -> Vec<String> {
    let mut cut: Vec<String> = names.iter().map(|name| fit(name, columns).into_owned()).collect();
    for with_number in [false, true] {
        let mut seen: HashMap<String, usize> = HashMap::new();
        for name in &cut {
            *seen.entry(name.clone()).or_default() += 1;
        }
        if seen.values().all(|count| *count == 1) {
            break;
        }
        for (index, name) in names.iter().enumerate() {
            if seen[&cut[index]] > 1 {
                // Two whose beginnings are the same may end differently.
                cut[index] =
                    if with_number { numbered(name, index + 1, columns) } else { ends(name, columns) };
            }
        }
    }
    cut
}

/// The beginning and the end of a name.
fn ends(name: &str, columns: u16) -> String {
    let tail: String = name.chars().rev().take(usize::from(columns) / 3).collect();
    let tail: String = tail.chars().rev().collect();
    match width(name) > columns && width(&tail) < columns {
        true => format!("{}{tail}", fit(name, columns - width(&tail))),
        false => fit(name, columns).into_owned(),
    }
}

fn numbered(name: &str, number: usize, columns: u16) -> String {
    let number = number.to_string();
    let room = columns.saturating_sub(width(&number));
    format!("{}{number}", fit(name, room))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(names: &[&str], columns: u16) -> Vec<String> {
        unique(&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>(), columns)
    }

    #[test]
    fn names_that_fit_stand_as_they_are() {
        assert_eq!(cut(&["Čair", "Prilep"], 6), ["Čair", "Prilep"]);
        assert_eq!(cut(&["Куманово", "Кичево"], 6), ["Куман…", "Кичево"]);
    }

    #[test]
    fn names_are_never_cut_to_the_same() {
        assert_eq!(cut(&["Working group 1", "Working group 2"], 7), ["Work… 1", "Work… 2"]);
        for columns in 2..12 {
            let names = cut(&["Centar Župa", "Centar Skopje", "Centar", "Centar Župa Nova", "Čair"], columns);
            let different: std::collections::HashSet<&String> = names.iter().collect();
            assert_eq!(different.len(), names.len(), "{columns}: {names:?}");
            assert!(names.iter().all(|name| width(name) <= columns), "{columns}: {names:?}");
        }
    }
}
