//! The checked-in minutes of the demonstration are what the program writes, byte for byte.
//!
//! After a wanted change: `PLENARY_WRITE_EXPORTS=1 cargo test --test exports`, and read the difference.

use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDate;
use plenary::domain::lang::Lang;
use plenary::domain::workshop::Workshop;
use plenary::i18n::Catalogue;
use plenary::import;
use plenary::minutes::{Minutes, Options, Profile, json, markdown};

/// The Kumanovo exchange after its second day.
fn kumanovo() -> Workshop {
    let plan = import::plan::read(include_bytes!("../sessions/kumanovo-2023.plan.json")).plan.unwrap();
    let notes = include_bytes!("../sessions/kumanovo-2023.notes.json");
    let example = import::example_notes::read(notes, &plan, None).unwrap();
    let mut workshop = Workshop::new(Arc::new(plan));
    example.events.into_iter().for_each(|event| workshop.take(event));
    workshop.settle();
    workshop
}

#[test]
fn the_checked_in_minutes_are_what_the_program_writes() {
    let workshop = kumanovo();
    let day = |day| NaiveDate::from_ymd_opt(2023, 6, day);
    let options =
        Options { prepared_on: day(20), corrections_until: day(27), ..Options::new(Profile::Participants) };
    for lang in [Lang::En, Lang::Mk] {
        let words = Catalogue::load(lang);
        let minutes = Minutes::of(&workshop, &options, &words);
        for (extension, bytes) in
            [("md", markdown::write(&minutes).into_bytes()), ("json", json::write(&minutes))]
        {
            let path =
                Path::new(env!("CARGO_MANIFEST_DIR")).join("exports").join(minutes.file_name(extension));
            if std::env::var_os("PLENARY_WRITE_EXPORTS").is_some() {
                std::fs::write(&path, &bytes).unwrap();
            }
            let checked_in = std::fs::read(&path).unwrap_or_default();
            assert!(checked_in == bytes, "{} is not what the program writes now", path.display());
        }
    }
}
