//! Plans read from text: the valid ones, every fault in its place, and damage of all kinds.

mod damage;
mod faults;
mod syntax;
mod valid;

use super::{Reading, read};

/// The Kumanovo exchange.
pub const KUMANOVO: &str = include_str!("../../../../sessions/kumanovo-2023.plan.json");

/// A small plan without a fault.
pub const SMALL: &str = r#"{
  "id": "x", "title": "X", "timezone": "Europe/Skopje",
  "languages": ["mk", "sq"],
  "municipalities": [{"id": "kumanovo", "name": "Kumanovo"}, {"id": "cair", "name": {"sq": "Çair"}}],
  "categories": [{"id": "civil_society", "label": "civil society"}],
  "themes": [{"id": "funding", "label": "Funding"}],
  "participants": [{"code": "P1", "category": "civil_society", "municipality": "cair"}],
  "team": [{"code": "F1", "role": "facilitator"}],
  "days": [
    {"date": "2023-06-13", "start": "09:00", "hard_end": "17:00", "items": [
      {"id": "A", "title": "Opening", "minutes": 20},
      {"id": "B", "title": "Round", "minutes": 60, "min_minutes": 30, "segments": [
        {"municipality": "kumanovo", "minutes": 10}]},
      {"id": "C", "title": "Lunch", "start": "12:00", "minutes": 60}
    ]}
  ]
}"#;

/// "line:column: severity: problem" of every finding.
pub fn found(reading: &Reading) -> Vec<String> {
    reading.findings.iter().map(ToString::to_string).collect()
}

/// Reads the small plan with one place changed. `¦` in the new text marks where findings are
/// expected, one each.
#[track_caller]
pub fn expect(from: &str, to: &str, messages: &[&str]) {
    assert!(SMALL.contains(from), "{from}");
    expect_in(&SMALL.replacen(from, to, 1), messages);
}

#[track_caller]
pub fn expect_in(marked: &str, messages: &[&str]) {
    let (mut line, mut column) = (1, 1);
    let mut places = Vec::new();
    for letter in marked.chars() {
        match letter {
            '¦' => places.push((line, column)),
            '\n' => (line, column) = (line + 1, 1),
            _ => column += 1,
        }
    }
    assert_eq!(places.len(), messages.len(), "as many markers as messages");
    let expected: Vec<String> = places
        .iter()
        .zip(messages)
        .map(|((line, column), message)| format!("{line}:{column}: {message}"))
        .collect();
    let reading = read(marked.replace('¦', "").as_bytes());
    assert_eq!(found(&reading), expected);
    let refused = messages.iter().any(|message| message.starts_with("error"));
    assert_eq!(reading.plan.is_none(), refused);
}
