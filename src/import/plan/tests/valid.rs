//! Plans without a fault.

use chrono::{NaiveDate, NaiveTime};

use super::{KUMANOVO, SMALL, found, read};
use crate::domain::ids::ItemId;
use crate::domain::lang::{Lang, Text};
use crate::domain::note::Level;
use crate::domain::plan::{ItemAttribution, SegmentWho};
use crate::import::plan::write;

#[test]
fn the_kumanovo_plan_reads_without_findings() {
    let reading = read(KUMANOVO.as_bytes());
    assert_eq!(found(&reading), [""; 0]);
    let plan = reading.plan.unwrap();
    assert_eq!(plan.municipalities.len(), 6);
    assert_eq!(plan.themes.len(), 10);
    assert_eq!(plan.participants.len(), 30);
    assert_eq!(plan.team.len(), 7);
    assert_eq!(plan.abbreviations[0].long.get(Lang::Sq), "ekip për veprim në bashkësi");
    assert_eq!(plan.days.iter().map(|day| day.items.len()).collect::<Vec<_>>(), [10, 10]);
    assert_eq!(plan.languages, [Lang::Mk, Lang::Sq, Lang::En]);
    assert_eq!(plan.timezone, chrono_tz::Europe::Skopje);
    for lang in Lang::ALL {
        assert!(plan.title.exactly(lang).is_some());
        for item in plan.days.iter().flat_map(|day| &day.items) {
            assert!(item.title.exactly(lang).is_some(), "{} in {lang}", item.id);
        }
    }
    let (day, round) = plan.item(&ItemId::from("D1-05")).unwrap();
    assert_eq!((day, round.segments.len(), round.segments[0].questions_minutes), (0, 6, 5));
    assert_eq!(round.segments[0].who, SegmentWho::Municipality("kumanovo".into()));
    let (_, lunch) = plan.item(&ItemId::from("D1-06")).unwrap();
    assert_eq!(lunch.start, NaiveTime::from_hms_opt(12, 45, 0));
    assert!(lunch.absorbs);
    assert_eq!(lunch.attribution, ItemAttribution::NotRecorded);
}

#[test]
fn the_kumanovo_plan_is_written_as_it_stands_in_its_file() {
    let plan = read(KUMANOVO.as_bytes()).plan.unwrap();
    let written = write(&plan);
    assert!(written == KUMANOVO.trim_end(), "the written plan differs from the file");
    assert_eq!(read(written.as_bytes()).plan, Some(plan));
}

#[test]
fn a_small_plan_is_written_and_read_back() {
    let reading = read(SMALL.as_bytes());
    assert_eq!(found(&reading), [""; 0]);
    assert_eq!(read(write(reading.plan.as_ref().unwrap()).as_bytes()), reading);
}

#[test]
fn the_smallest_plan_is_an_id_a_title_a_zone_and_a_day_with_an_item() {
    let smallest = r#"{"id":"s","title":"S","timezone":"Europe/Skopje",
        "days":[{"date":"2023-06-13","items":[{"id":"A","title":"A","minutes":20}]}]}"#;
    let plan = read(smallest.as_bytes()).plan.unwrap();
    assert_eq!(plan.languages, [Lang::En]);
    assert_eq!(plan.title, Text::plain("S"));
    assert_eq!((plan.attribution.threshold, plan.attribution.threshold_public), (3, 5));
    assert_eq!(plan.attribution.default, Level::None);
    let day = &plan.days[0];
    assert_eq!(day.date, NaiveDate::from_ymd_opt(2023, 6, 13).unwrap());
    assert_eq!(day.start, NaiveTime::from_hms_opt(9, 0, 0).unwrap());
    assert_eq!((day.items[0].minutes, day.items[0].min_minutes), (20, 20));
    assert_eq!(day.items[0].attribution, ItemAttribution::Default);
    assert_eq!(read(write(&plan).as_bytes()).plan, Some(plan));
}

#[test]
fn a_byte_order_mark_is_accepted_and_counts_as_no_column() {
    let marked = format!("\u{feff}{SMALL}");
    assert_eq!(read(marked.as_bytes()), read(SMALL.as_bytes()));
    let reading = read("\u{feff}[]".as_bytes());
    assert_eq!(found(&reading), ["1:1: error: expected an object, found a list"]);
}

#[test]
fn null_is_as_if_the_field_were_not_there() {
    let plan = SMALL.replacen(r#""hard_end": "17:00""#, r#""hard_end": null"#, 1);
    assert_eq!(read(plan.as_bytes()).plan.unwrap().days[0].hard_end, None);
}

#[test]
fn texts_are_composed_and_lose_what_a_terminal_could_obey() {
    let plan = SMALL.replacen(r#""Opening""#, r#""C\u030cair\n\u001b[2J""#, 1);
    let reading = read(plan.as_bytes());
    assert_eq!(
        found(&reading),
        ["11:28: warning: 2 control characters removed from the text; the first is U+000A"]
    );
    assert_eq!(reading.plan.unwrap().days[0].items[0].title, Text::plain("Čair [2J"));
}

#[test]
fn what_comes_after_the_meeting_is_read_in_the_order_of_its_days() {
    let plan = SMALL.replacen(
        '{',
        r#"{"evaluation_questions": [{"id": "tables", "label": {"mk": "Маси", "en": "Tables"}}],
        "follow_up": [{"date": "2024-06-12", "label": "Next"}, {"date": "2023-10-02", "label": "Review"}],"#,
        1,
    );
    let reading = read(plan.as_bytes());
    assert_eq!(found(&reading), [""; 0]);
    let read_plan = reading.plan.unwrap();
    assert_eq!(read_plan.evaluation_question("tables").unwrap().label.get(Lang::Mk), "Маси");
    let labels: Vec<&str> = read_plan.follow_up.iter().map(|one| one.label.get(Lang::En)).collect();
    assert_eq!(labels, ["Review", "Next"]);
    assert_eq!(read(write(&read_plan).as_bytes()).plan, Some(read_plan));
}

#[test]
fn a_question_asked_twice_is_an_error_and_a_day_before_the_end_is_told() {
    let plan = SMALL.replacen(
        '{',
        r#"{"follow_up": [{"date": "2022-10-02", "label": "Review"}],
        "evaluation_questions": [{"id": "a", "label": "A"}, {"id": "a", "label": "B"}],"#,
        1,
    );
    let found = found(&read(plan.as_bytes()));
    assert!(found[0].contains("warning: 2022-10-02 is before the last day of the meeting"), "{found:?}");
    assert!(found[1].contains("question of the evaluation \"a\" is there twice"), "{found:?}");
}
