//! Who was there: as planned until somebody counts; and who may be listed.

use plenary::domain::attendance::{Attendee, Consent};
use plenary::domain::event::Body;
use plenary::domain::plan::{Participant, Plan};
use serde_json::json;

use crate::room::{Room, plan};

fn guest() -> Attendee {
    Attendee::Other {
        category: "leader".into(),
        role: "zqambassador".into(),
        municipality: Some("berta".into()),
    }
}

fn with_two_functions() -> Plan {
    let mut plan = plan();
    let second = Participant {
        code: "BER-1".into(),
        category: None,
        role: Some(plenary::domain::lang::Text::plain("council president")),
        count: 1,
        municipality: Some("berta".into()),
        affiliation: None,
    };
    plan.participants.push(second);
    plan
}

#[test]
fn until_somebody_counts_the_numbers_are_those_of_the_plan() {
    let export = Room::new(plan()).participants();
    assert!(export.markdown.contains("4 persons took part; municipalities represented: 1."));
    let participation = &export.json["participation"];
    assert_eq!([&participation["persons"], &participation["municipalities"]], [4, 1]);
    assert_eq!(participation["days"][0], json!({"date": "2023-06-13", "persons": 4, "counted": false}));
}

#[test]
fn what_was_counted_stands_day_by_day_with_what_was_only_planned() {
    let mut room = Room::new(plan());
    let who = Attendee::Participant("ANT-1".into());
    room.at("09:00", Body::Present { day: 0, who, count: 3 });
    room.at("09:00", Body::Present { day: 0, who: guest(), count: 2 });
    for export in [room.internal(), room.participants()] {
        let paragraphs = export.read().paragraphs;
        for line in [
            "13 June: 5 persons, as counted.",
            "14 June: 4 persons, as planned.",
            "Municipalities represented: 2.",
        ] {
            assert!(paragraphs.contains(&line.to_owned()), "{line}: {paragraphs:?}");
        }
        let table = &export.read().tables[1];
        assert_eq!(
            *table,
            [["Category", "13 June", "14 June"], ["Local leader", "5", "4"], ["Total", "5", "4"]]
        );
        let category = &export.json["participation"]["categories"][0];
        assert_eq!(
            *category,
            json!({"id": "leader", "label": "a local leader", "persons": 5, "by_day": [5, 4]})
        );
    }
    assert!(room.internal().mentions("zqambassador") && !room.participants().mentions("zqambassador"));
}

#[test]
fn outside_a_function_is_listed_only_with_its_consent() {
    let mut room = Room::new(with_two_functions());
    let consent = |consent, given| Body::Consent { who: "ANT-1".into(), consent, given };
    let lists = |room: &Room| {
        let export = room.participants();
        let in_json = export.json["participation"]["participants"].as_array().unwrap().len();
        assert_eq!(export.mentions("deputy mayor"), in_json > 0);
        assert!(
            !export.mentions("council president")
                && !export.mentions("ANT-1")
                && !export.mentions("consents")
        );
        in_json
    };
    assert_eq!(lists(&room), 0);
    // Photographs are another question, and a refusal is one.
    room.at("09:00", consent(Consent::Photographs, Some(true)));
    room.at("09:01", consent(Consent::List, Some(false)));
    assert_eq!(lists(&room), 0);
    room.at("09:02", consent(Consent::List, Some(true)));
    assert_eq!(lists(&room), 1);
    assert!(room.participants().markdown.contains("Only functions that agreed to be listed"));
    room.at("09:03", consent(Consent::List, None));
    assert_eq!(lists(&room), 0);
    let internal = room.internal();
    let row =
        internal.read().tables.into_iter().flatten().find(|row| row.contains(&"deputy mayor".to_owned()));
    assert_eq!(row.unwrap(), ["Antonville", "deputy mayor", "4", "yes", "–", "–"]);
    let listed = &internal.json["participation"]["participants"];
    assert_eq!(listed[0]["consents"], json!({"photographs": true}));
    assert_eq!(listed[1]["function"], "council president");
}
