//! How widely something is shared: fixed words, never a count.

use plenary::domain::note::{Kind, Level, NoteFields};
use plenary::domain::plan::{Municipality, Plan};

use crate::room::{Room, fields, plan};

fn raised(level: Level, towns: &[usize]) -> String {
    let municipalities = (0..6)
        .map(|town| Municipality {
            id: format!("town{town}").as_str().into(),
            name: plenary::domain::lang::Text::plain(format!("Town {town}")),
            full_name: None,
            aliases: Vec::new(),
        })
        .collect();
    let mut room = Room::new(Plan { municipalities, ..plan() });
    for (number, town) in towns.iter().enumerate() {
        room.note(NoteFields {
            themes: vec!["money".into()],
            municipalities: vec![format!("town{town}").as_str().into()],
            ..fields(Kind::Challenge, &format!("statement {number}"), level)
        });
    }
    let paragraphs = room.participants().read().paragraphs;
    paragraphs.into_iter().find(|paragraph| paragraph.starts_with("Raised by")).unwrap()
}

#[test]
fn released_statements_are_counted_by_municipality() {
    let raised = |towns: &[usize]| raised(Level::Municipality, towns);
    assert_eq!(raised(&[0]), "Raised by one participant.");
    assert_eq!(raised(&[0, 0, 0]), "Raised by one participant.");
    assert_eq!(raised(&[0, 1]), "Raised by participants.");
    assert_eq!(raised(&[0, 1, 2]), "Raised by some participants.");
    assert_eq!(raised(&[0, 1, 2, 3]), "Raised by most municipalities.");
    assert_eq!(raised(&[0, 1, 2, 3, 4, 5]), "Raised by all municipalities.");
}

#[test]
fn of_protected_statements_the_word_does_not_tell_which_municipalities_spoke() {
    let raised = |towns: &[usize]| raised(Level::None, towns);
    assert_eq!(raised(&[0, 1, 2, 3, 4, 5]), raised(&[0, 0, 0, 0, 0, 0]));
    assert_eq!(raised(&[0, 1, 2, 3, 4, 5]), "Raised by several participants.");
    assert_eq!(raised(&[0; 20]), "Raised by many participants.");
}

#[test]
fn challenges_stand_under_their_themes_in_the_order_of_the_plan() {
    let mut room = Room::new(plan());
    for (text, theme) in [("b", "trust"), ("c", "typed"), ("d", ""), ("a", "trust"), ("e", "money")] {
        let themes = if theme.is_empty() { Vec::new() } else { vec![theme.into()] };
        room.note(NoteFields { themes, ..fields(Kind::Challenge, text, Level::None) });
    }
    let export = room.participants();
    assert_eq!(export.texts(Kind::Challenge), ["e", "a", "b", "c", "d"]);
    let headings = export.read().headings;
    let themes = ["Money matters", "Trust building", "typed", "Other"].map(str::to_owned);
    assert!(headings.windows(4).any(|window| window == themes), "{headings:?}");
}
