//! A line below an item: a part with a length, who speaks, a question, or a note.

use std::sync::LazyLock;

use super::brought::{Part, Row};
use super::clock::{self, When};
use super::scan::Scan;
use crate::domain::clean::clean;
use crate::domain::fold::fold;

/// Functions of those who speak, before a colon.
static SPEAKERS: LazyLock<Vec<String>> = LazyLock::new(|| {
    [
        "speaker",
        "moderator",
        "moderated",
        "facilitator",
        "facilitated",
        "presenter",
        "chair",
        "rapporteur",
        "говорни",
        "модератор",
        "модерира",
        "водител",
        "предавач",
        "излагач",
        "известувач",
        "folës",
        "moderator",
        "moderon",
        "lehtësues",
        "prezantues",
        "orateur",
        "oratrice",
        "intervenant",
        "modérat",
        "animat",
    ]
    .map(fold)
    .to_vec()
});

/// What municipalities are called before their name.
static MUNICIPALITIES: LazyLock<Vec<String>> = LazyLock::new(|| {
    ["municipality of ", "општина ", "komuna e ", "komuna ", "municipalité de ", "commune de ", "ville de "]
        .map(fold)
        .to_vec()
});

/// A text on one line, clean and without spaces around it.
pub fn line(text: &str) -> String {
    clean(text).text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Adds what a line below an item says to it.
pub fn add(row: &mut Row, text: &str) {
    let text = line(text);
    if text.is_empty() {
        return;
    }
    if text.ends_with('?') {
        row.questions.push(text);
    } else if let Some((role, names)) = text.split_once(':')
        && SPEAKERS.iter().any(|speaker| fold(role).starts_with(speaker.as_str()))
    {
        row.speakers.extend(several(names));
    } else if let Some((who, minutes)) = part(&text) {
        row.parts.push(Part { who, minutes });
    } else if is_municipality(&text) {
        row.municipalities.push(text);
    } else {
        row.notes.push(text);
    }
}

/// Names between semicolons; commas also stand inside of a name with its function.
pub fn several(text: &str) -> impl Iterator<Item = String> {
    text.split([';', '\n']).map(line).filter(|name| !name.is_empty())
}

fn is_municipality(text: &str) -> bool {
    let folded = fold(text);
    text.chars().count() < 60 && MUNICIPALITIES.iter().any(|begin| folded.starts_with(begin.as_str()))
}

/// "Kumanovo, 15 min", "Куманово (15')", "15 min: Kumanovo".
fn part(text: &str) -> Option<(String, u32)> {
    if let Some((When { start: None, end: None, minutes: Some(minutes), .. }, before)) = clock::trailing(text)
    {
        return Some((before.to_owned(), minutes));
    }
    let mut scan = Scan::new(text);
    let minutes = clock::length_in(&mut scan)?;
    let who =
        scan.rest().trim_start_matches(|letter: char| letter.is_whitespace() || ":–—-,".contains(letter));
    (!who.is_empty()).then(|| (who.to_owned(), minutes))
}
