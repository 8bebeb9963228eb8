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
use plenary::minutes::format::Format;
use plenary::minutes::{Minutes, Options, Profile, markdown};

#[path = "minutes/package.rs"]
#[expect(dead_code, reason = "the tests of the formats use the rest of it")]
mod package;

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

/// The folder's file, written first when that is asked for. Of an archive its members are compared: how they
/// are packed is the business of the packer.
#[track_caller]
fn is_checked_in(name: &str, bytes: &[u8]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("exports").join(name);
    if std::env::var_os("PLENARY_WRITE_EXPORTS").is_some() {
        std::fs::write(&path, bytes).unwrap();
    }
    let checked_in = std::fs::read(&path).unwrap_or_default();
    let is_same = match bytes.starts_with(b"PK") {
        true => !checked_in.is_empty() && package::parts(&checked_in) == package::parts(bytes),
        false => checked_in == bytes,
    };
    assert!(is_same, "{} is not what the program writes now", path.display());
}

/// The organisers' version, with its picture of the time.
#[test]
fn the_checked_in_internal_minutes_are_what_the_program_writes() {
    let workshop = kumanovo();
    let words = Catalogue::load(Lang::En);
    let prepared_on = NaiveDate::from_ymd_opt(2023, 6, 20);
    let options = Options { prepared_on, with_picture: true, ..Options::new(Profile::Internal) };
    let minutes = Minutes::of(&workshop, &options, &words);
    let (name, svg) = minutes.picture().unwrap();
    let document = markdown::write(&minutes);
    assert!(document.contains(&format!("]({name})")));
    is_checked_in(&minutes.file_name("md"), document.as_bytes());
    is_checked_in(&name, svg.as_bytes());
}

/// The participants' version in every format once, and what people read in two languages; the public one.
#[test]
fn the_checked_in_minutes_are_what_the_program_writes() {
    let workshop = kumanovo();
    let day = |day| NaiveDate::from_ymd_opt(2023, 6, day);
    let (few, all) = ([Format::Markdown, Format::Json], Format::ALL);
    let versions: [(Profile, Lang, &[Format]); 3] = [
        (Profile::Participants, Lang::En, &all),
        (Profile::Participants, Lang::Mk, &few),
        (Profile::Public, Lang::En, &few[..1]),
    ];
    for (profile, lang, formats) in versions {
        let words = Catalogue::load(lang);
        let options = Options { prepared_on: day(20), corrections_until: day(27), ..Options::new(profile) };
        let minutes = Minutes::of(&workshop, &options, &words);
        for format in formats {
            is_checked_in(&minutes.file_name(format.extension()), &format.write(&minutes));
        }
    }
}
