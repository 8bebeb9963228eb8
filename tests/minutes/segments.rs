//! The order in which people spoke: of the internal version alone.

use plenary::domain::author::{Author, Pen};
use plenary::domain::event::{Body, Stream};
use plenary::domain::ids::WriterTag;
use plenary::domain::lang::Lang;
use plenary::domain::plan_change::AddedSpeaker;
use plenary::domain::workshop::Workshop;
use plenary::i18n::Catalogue;
use plenary::import;
use plenary::minutes::{Minutes, Options, Profile, json, markdown};
use serde_json::Value;

/// The round of six: Gostivar went first, Čair was skipped, an ambassador spoke, nobody got to Kičevo.
fn round() -> Workshop {
    let plan = std::fs::read("sessions/kumanovo-2023.plan.json").unwrap();
    let plan = import::plan::read(&plan).plan.unwrap();
    let start = plan.instant(plan.days[0].date, chrono::NaiveTime::from_hms_opt(11, 0, 0).unwrap());
    let mut workshop = Workshop::new(plan.into());
    let pen = |bits| Pen { tag: WriterTag::from_bits(bits), next: 1 };
    let mut author = Author::new(pen(1), pen(2));
    let item = || "D1-05".into();
    let who = AddedSpeaker::Name("ambassador".into());
    let segment = |segment| Body::Segment { item: item(), segment };
    for (minute, body) in [
        (0, Body::Start { item: item(), by_next: true }),
        (1, Body::SegmentMove { item: item(), segment: 1, before: Some(0) }),
        (2, segment(1)),
        (15, Body::SegmentSkip { item: item(), segment: 2, on: true }),
        (16, segment(0)),
        (30, Body::SegmentAdd { item: item(), segment: 6, who, minutes: 5, questions_minutes: 0 }),
        (31, segment(6)),
        (36, segment(3)),
        (50, segment(4)),
        (65, Body::End {}),
    ] {
        let at = start + chrono::TimeDelta::minutes(minute);
        workshop.apply(author.write(Stream::Time, at, at, body));
    }
    workshop
}

fn written(profile: Profile, lang: Lang) -> (String, Value) {
    let (workshop, words) = (round(), Catalogue::load(lang));
    let minutes = Minutes::of(&workshop, &Options::new(profile), &words);
    (markdown::write(&minutes), serde_json::from_slice(&json::write(&minutes)).unwrap())
}

#[test]
fn the_order_held_and_who_was_not_heard_stand_in_the_internal_version() {
    let (markdown, json) = written(Profile::Internal, Lang::En);
    assert!(markdown.contains("Order held: Gostivar, Kumanovo, ambassador, Prilep, Struga."), "{markdown}");
    assert!(markdown.contains("Not held: Čair, Kičevo."), "{markdown}");
    let session = json["sessions"].as_array().unwrap().iter().find(|session| session["item"] == "D1-05");
    let segments = session.unwrap()["segments"].as_array().unwrap();
    assert_eq!((&segments[0]["name"], &segments[0]["seconds"]), (&"Gostivar".into(), &(14 * 60).into()));
    assert_eq!(
        (segments.len(), &segments[6]["name"], &segments[6]["from"]),
        (7, &"Kičevo".into(), &Value::Null)
    );
    let (markdown, _) = written(Profile::Internal, Lang::Mk);
    assert!(markdown.contains("Гостивар, Куманово, ambassador, Прилеп, Струга"), "{markdown}");
}

#[test]
fn the_participants_version_knows_nothing_of_it() {
    let (markdown, json) = written(Profile::Participants, Lang::En);
    for text in [markdown, json.to_string()] {
        assert!(
            !text.contains("Order held") && !text.contains("ambassador") && !text.contains("Gostivar"),
            "{text}"
        );
    }
    assert!(json["sessions"][4]["segments"].is_null());
}
