//! Agendas as people have them: what is understood of them, what is asked, and that nothing else is made.

mod documents;
mod encodings;
mod files;
mod properties;
mod tables;
mod templates;
mod workbooks;

use plenary::domain::lang::Lang;
use plenary::domain::plan::Plan;
use plenary::import::agenda::{self, Answers, Ask, Assumed, Draft, Format};

/// What the workbooks of other programs say.
const TWO_DAYS: [&str; 6] = [
    "2023-06-13",
    "9:00 30 Regjistrimi",
    "9:30 75 Hapja",
    "10:45 15 Pauzë",
    "2023-06-14",
    "9:00 20 Përmbledhje",
];

fn answers() -> Answers {
    Answers { title: Some("T".into()), timezone: Some("Europe/Skopje".into()), ..Answers::default() }
}

fn read(bytes: impl AsRef<[u8]>, format: Format, answers: &Answers) -> Draft {
    agenda::read(bytes.as_ref(), format, answers, Lang::En)
}

/// With a title and a zone that the file need not say.
fn understood(bytes: impl AsRef<[u8]>, format: Format) -> Draft {
    read(bytes, format, &answers())
}

fn clock(minute: u32) -> String {
    format!("{}:{:02}", minute / 60, minute % 60)
}

/// A line for each day and each item: "9:00 30 Opening", with `!` where it keeps its time.
fn told(draft: &Draft) -> Vec<String> {
    let mut told = Vec::new();
    for day in &draft.days {
        told.push(day.date.map_or("?".to_owned(), |date| date.to_string()));
        for item in &day.items {
            let start = item.start.map_or("?".to_owned(), clock);
            let minutes = item.minutes.map_or("?".to_owned(), |minutes| minutes.to_string());
            let fixed = if item.is_fixed() { "!" } else { "" };
            told.push(format!("{start}{fixed} {minutes} {}", item.title()));
        }
    }
    told
}

/// What is asked, with its place.
fn asked(draft: &Draft) -> Vec<(String, Ask)> {
    draft.questions.iter().map(|question| (question.place.to_string(), question.ask.clone())).collect()
}

fn assumed(draft: &Draft) -> Vec<(String, Assumed)> {
    draft
        .assumptions
        .iter()
        .map(|assumption| (assumption.place.to_string(), assumption.what.clone()))
        .collect()
}

/// The plan, which is there when nothing is open.
#[track_caller]
fn plan(draft: &Draft) -> &Plan {
    draft.plan.as_ref().unwrap_or_else(|| panic!("{:?}", draft.questions))
}
