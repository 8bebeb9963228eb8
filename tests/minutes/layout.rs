//! The form of the minutes: sections and their numbers, languages, empty and odd workshops.

use chrono::NaiveDate;
use plenary::domain::event::{Body, LinkStatus};
use plenary::domain::lang::{Lang, Text};
use plenary::domain::note::{Kind, Level, NoteFields};
use plenary::domain::plan::{Day, Plan};
use plenary::domain::workshop::Workshop;
use plenary::i18n::Catalogue;
use plenary::import;
use plenary::minutes::{Minutes, Options, Profile, file_name, json, markdown};

use crate::room::{Reading, Room, fields, item, plan};

pub fn kumanovo() -> Workshop {
    let file = |name: &str| std::fs::read(format!("sessions/kumanovo-2023.{name}.json")).unwrap();
    let plan = import::plan::read(&file("plan")).plan.unwrap();
    let example = import::example_notes::read(&file("notes"), &plan, None).unwrap();
    let mut workshop = Workshop::new(plan.into());
    example.events.into_iter().for_each(|event| workshop.take(event));
    workshop.settle();
    workshop
}

#[test]
fn sections_are_numbered_without_gaps_and_empty_ones_are_left_out() {
    let mut room = Room::new(plan());
    room.note(fields(Kind::Message, "trust first", Level::OnRecord));
    room.note(fields(Kind::Question, "who pays?", Level::OnRecord));
    assert_eq!(
        room.participants().read().headings,
        [
            "The exchange",
            "1. Key messages",
            "2. Participation",
            "3. Actions",
            "4. Open questions",
            "Annex A – How this version was made"
        ]
    );
}

#[test]
fn that_no_action_was_agreed_is_said() {
    assert!(Room::new(plan()).participants().read().paragraphs.contains(&"None agreed".to_owned()));
}

#[test]
fn an_action_without_owner_or_date_says_so_in_bold() {
    let mut room = Room::new(plan());
    let due = NaiveDate::from_ymd_opt(2023, 7, 31);
    room.note(NoteFields { due, ..fields(Kind::Action, "fix a date", Level::Municipality) });
    let owner = Some("secretary".to_owned());
    room.note(NoteFields {
        function: owner,
        ..fields(Kind::Action, "ask the ministry", Level::Municipality)
    });
    let markdown = room.participants().markdown;
    assert!(
        markdown.contains("| A1 | fix a date | **no owner** | 31 July 2023 | **incomplete** |"),
        "{markdown}"
    );
    assert!(markdown.contains("| A2 | ask the ministry | secretary | **no date** | **incomplete** |"));
}

#[test]
fn the_minutes_speak_four_languages() {
    let workshop = kumanovo();
    let headings = Lang::ALL.map(|lang| {
        let words = Catalogue::load(lang);
        let minutes = Minutes::of(&workshop, &Options::new(Profile::Participants), &words);
        let Reading { headings, .. } = Reading::of(&markdown::write(&minutes));
        let of = |index: usize| headings[index].clone();
        let last = headings.len() - 1;
        [of(1), headings.iter().find(|heading| heading.starts_with("5.")).unwrap().clone(), of(last)]
    });
    assert_eq!(
        headings,
        [
            ["1. Key messages", "5. Challenges", "Annex C – How this version was made"],
            ["1. Messages clés", "5. Défis", "Annexe C – Comment cette version a été établie"],
            ["1. Клучни пораки", "5. Предизвици", "Прилог В – Како е изготвена оваа верзија"],
            ["1. Mesazhet kyçe", "5. Sfidat", "Shtojca C – Si u përgatit ky version"],
        ]
    );
    let subtitle = |lang| {
        let words = Catalogue::load(lang);
        let minutes = Minutes::of(&workshop, &Options::new(Profile::Internal), &words);
        Reading::of(&markdown::write(&minutes)).paragraphs[1].clone()
    };
    assert_eq!(subtitle(Lang::Mk), "Записник – Куманово, вторник 13 и среда 14 јуни 2023");
    assert_eq!(subtitle(Lang::Sq), "Procesverbal – Kumanovë, e martë 13 dhe e mërkurë 14 qershor 2023");
}

#[test]
fn the_exchange_of_kumanovo_is_whole() {
    let workshop = kumanovo();
    for lang in Lang::ALL {
        for profile in Profile::ALL {
            let words = Catalogue::load(lang);
            let minutes = Minutes::of(&workshop, &Options::new(profile), &words);
            let reading = Reading::of(&markdown::write(&minutes));
            assert!(reading.surprises.is_empty(), "{:?}", reading.surprises);
            let shown: usize = Kind::ALL.iter().map(|kind| minutes.entries(*kind).len()).sum();
            let left_out = minutes.left_out();
            assert_eq!(shown + left_out.needs_translation + left_out.quotations, workshop.notes().count());
            assert_eq!(minutes.entries(Kind::Action).len(), 8);
            assert_eq!(minutes.matches().len(), 5);
        }
    }
}

#[test]
fn the_same_workshop_gives_the_same_bytes() {
    let options =
        Options { prepared_on: NaiveDate::from_ymd_opt(2023, 6, 14), ..Options::new(Profile::Internal) };
    let bytes = || {
        let (workshop, words) = (kumanovo(), Catalogue::load(Lang::Fr));
        let minutes = Minutes::of(&workshop, &options, &words);
        (markdown::write(&minutes), json::write(&minutes))
    };
    assert!(bytes() == bytes());
}

#[test]
fn the_status_names_the_draft_its_date_and_the_time_for_corrections() {
    let workshop = kumanovo();
    let words = Catalogue::load(Lang::En);
    let status = |options: Options| {
        let markdown = markdown::write(&Minutes::of(&workshop, &options, &words));
        Reading::of(&markdown).tables[0].iter().find(|row| row[0] == "Status").unwrap()[1].clone()
    };
    let mut options = Options::new(Profile::Participants);
    assert_eq!(status(options), "Draft 1");
    options.edition = 2;
    options.prepared_on = NaiveDate::from_ymd_opt(2023, 6, 20);
    assert_eq!(status(options), "Draft 2 of 20 June 2023");
    options.corrections_until = NaiveDate::from_ymd_opt(2023, 6, 27);
    assert_eq!(status(options), "Draft 2 of 20 June 2023 – corrections until 27 June 2023");
}

#[test]
fn a_file_is_named_by_plan_profile_and_language() {
    let name = file_name("kumanovo-2023", Profile::Participants, Lang::Mk, "md");
    assert_eq!(name, "kumanovo-2023.participants.mk.md");
    for profile in Profile::ALL {
        assert_eq!(profile.name().parse(), Ok(profile));
    }
    assert!("everybody".parse::<Profile>().is_err());
}

fn odd_plans() -> Vec<Plan> {
    let nobody = Plan {
        municipalities: Vec::new(),
        categories: Vec::new(),
        themes: Vec::new(),
        participants: Vec::new(),
        ..plan()
    };
    let days = (1..=14).map(|day| Day {
        date: NaiveDate::from_ymd_opt(2023, 6, day).unwrap(),
        items: vec![item(&format!("day {day}"), 30)],
        ..plan().days.remove(0)
    });
    let fortnight = Plan { days: days.collect(), ..plan() };
    let nameless = Plan { id: "".into(), title: Text::plain(""), ..plan() };
    vec![plan(), nobody, fortnight, nameless]
}

#[test]
fn empty_and_odd_workshops_have_minutes_in_every_profile_and_language() {
    for plan in odd_plans() {
        let mut room = Room::new(plan);
        for step in ["nothing", "notes of nowhere", "running"] {
            match step {
                "notes of nowhere" => {
                    for kind in Kind::ALL {
                        room.note(NoteFields {
                            item: Some("nowhere".into()),
                            municipalities: vec!["atlantis".into()],
                            themes: vec!["unheard of".into(), "".into()],
                            due: NaiveDate::from_ymd_opt(-44, 3, 15),
                            links: vec!["00000-9".parse().unwrap()],
                            ..fields(kind, "", Level::OnRecord)
                        });
                    }
                }
                "running" => {
                    let first = room.workshop.plan().days[0].items[0].id.clone();
                    room.at("23:50", Body::Start { item: first, by_next: false });
                    room.at("23:55", Body::Hold { reason: None });
                    room.at("23:56", Body::OffRecord { on: true });
                }
                _ => {}
            }
            for lang in Lang::ALL {
                for profile in Profile::ALL {
                    let export = room.minutes(profile, lang);
                    assert!(export.read().surprises.is_empty(), "{}", export.markdown);
                    assert_eq!(export.json["format"], "plenary/minutes/1");
                    assert_eq!(export.notes(Kind::Challenge).len(), usize::from(step != "nothing"));
                }
            }
        }
    }
}

#[test]
fn a_programme_over_fourteen_days_has_a_table_for_each_day_that_was_held() {
    let mut room = Room::new(odd_plans().remove(2));
    room.at("09:00", Body::Start { item: "day 1".into(), by_next: false });
    room.at("09:30", Body::End {});
    let at =
        room.workshop.plan().instant(NaiveDate::from_ymd_opt(2023, 6, 9).unwrap(), chrono::NaiveTime::MIN);
    room.when(at, Body::Start { item: "day 9".into(), by_next: false });
    let reading = room.participants().read();
    let days: Vec<_> = reading.headings.iter().filter(|heading| heading.ends_with("2023")).collect();
    assert_eq!(days, ["Thursday 1 June 2023", "Friday 9 June 2023"]);
    let states: Vec<_> = room.participants().json["sessions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|session| session["state"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(states[0], "done");
    assert!(states[1..8].iter().all(|state| state == "passed"));
    assert_eq!(states[8], "running");
    assert!(states[9..].iter().all(|state| state == "pending"));
}

#[test]
fn what_was_not_held_stands_in_the_programme_and_in_the_follow_up() {
    let mut room = Room::new(plan());
    room.at("09:00", Body::Start { item: "A".into(), by_next: false });
    room.at("09:30", Body::Skip { item: "B".into(), reason: Some("the bus is late".into()) });
    room.at("09:31", Body::End {});
    let export = room.participants();
    assert!(export.markdown.contains("| – | Session B *(left out)* |"), "{}", export.markdown);
    assert!(export.markdown.contains("- Not held: Session B."));
    assert_eq!(export.json["follow_up"]["items_not_held"], serde_json::json!(["B"]));
    assert!(!export.mentions("the bus is late") && room.internal().mentions("the bus is late"));
}

#[test]
fn a_challenge_meets_a_practice_under_the_numbers_of_the_export() {
    let mut room = Room::new(plan());
    let released = |kind, text, town: &str| NoteFields {
        municipalities: vec![town.into()],
        ..fields(kind, text, Level::Municipality)
    };
    let hidden = room.note(fields(Kind::Challenge, "unsaid", Level::OffRecord));
    let challenge = room.note(released(Kind::Challenge, "no handover", "anton"));
    let practice = room.note(released(Kind::GoodPractice, "two pages", "berta"));
    let typed = NoteFields { links: vec![practice], ..fields(Kind::Need, "a guide", Level::None) };
    room.note(typed);
    for challenge in [challenge, hidden] {
        room.at("12:00", Body::Link { challenge, practice, status: LinkStatus::Introduced, remark: None });
    }
    let export = room.participants();
    assert_eq!(
        export.json["matches"],
        serde_json::json!([
            {"challenge": "C1", "practice": "G1", "status": "introduced"},
            {"challenge": "N1", "practice": "G1", "status": "proposed"},
        ])
    );
    let tables = export.read().tables;
    let row = |first: &str| tables.iter().flatten().find(|row| row[0] == first).unwrap().clone();
    assert_eq!(row("Antonville")[1..], ["C1 – no handover", "Bertaville", "G1 – two pages", "introduced"]);
    assert_eq!(room.internal().json["matches"][0]["challenge"], challenge.to_string());
}
