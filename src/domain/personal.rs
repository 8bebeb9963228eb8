//! Personal data of a workshop, and until when it is kept (`capture.md`).

use chrono::NaiveDate;

use super::author::ROOM;
use super::event::Body;
use super::workshop::Workshop;

/// Whether the date after which personal data goes has passed, and there still is some.
pub fn is_due(workshop: &Workshop, today: NaiveDate) -> Option<NaiveDate> {
    let after = workshop.plan().delete_personal_data_after?;
    (today > after && has_any(workshop)).then_some(after)
}

/// Participants, authors, or what somebody counted or agreed to.
pub fn has_any(workshop: &Workshop) -> bool {
    let has_author = workshop.writers().values().any(|writer| !is_function(&writer.person));
    has_author
        || !workshop.plan().participants.is_empty()
        || workshop.log().iter().any(|event| is_personal(&event.body))
}

/// Whether an event says who was there, or what somebody agreed to. A headcount does not.
pub fn is_personal(body: &Body) -> bool {
    matches!(body, Body::Present { .. } | Body::Consent { .. })
}

/// Whether a writer is called by what he does, as the program calls everybody who gives no name.
pub fn is_function(person: &str) -> bool {
    let numbered = person.strip_prefix(NEUTRAL).and_then(|number| number.strip_prefix(' '));
    let is_number = |number: &str| !number.is_empty() && number.bytes().all(|digit| digit.is_ascii_digit());
    ["facilitator", "rapporteur", ROOM].contains(&person) || numbered.is_some_and(is_number)
}

const NEUTRAL: &str = "writer";

/// What takes the place of the name of an author.
pub fn neutral_name(number: usize) -> String {
    format!("{NEUTRAL} {number}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_and_neutral_names_are_no_names() {
        for name in ["facilitator", "rapporteur", ROOM, &neutral_name(1), "writer 12"] {
            assert!(is_function(name), "{name}");
        }
        for name in ["Ana", "writer", "writer ", "writer x", "Facilitator Ana"] {
            assert!(!is_function(name), "{name}");
        }
    }
}
