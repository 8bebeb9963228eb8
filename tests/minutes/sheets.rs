//! The sheets beside the minutes: what stands in them, and that each says no more than its hand may read.

use std::collections::BTreeMap;

use plenary::domain::attendance::{Attendee, Consent};
use plenary::domain::event::{Body, LinkStatus, ReadBack};
use plenary::domain::ids::NoteId;
use plenary::domain::lang::{Lang, Text};
use plenary::domain::note::{Kind, Level, NoteFields};
use plenary::domain::plan::{Abbreviation, Participant, Plan};
use plenary::i18n::Catalogue;
use plenary::minutes::markdown;
use plenary::minutes::outline::sheets::{Material, Sheet};
use proptest::prelude::*;

use crate::room::{AUTHOR, Reading, Room, fields, plan};

fn markdown(room: &Room, sheet: &Sheet, lang: Lang) -> String {
    let words = Catalogue::load(lang);
    let material = Material::of(&room.workshop, &words);
    markdown::of_document(&material.document(sheet))
}

fn take_home(room: &Room, town: &str) -> String {
    markdown(room, &Sheet::TakeHome(town.into()), Lang::En)
}

fn of(town: &str, fields: NoteFields) -> NoteFields {
    NoteFields { municipalities: vec![town.into()], ..fields }
}

/// Anton asks, Berta has an answer that was linked, Cesar one that is like it.
fn exchange() -> (Room, NoteId, NoteId) {
    let mut plan = plan();
    for (code, town, role) in [("BER-1", "berta", "secretary"), ("CES-1", "cesar", "coordinator")] {
        plan.participants.push(Participant {
            code: code.into(),
            category: None,
            role: Some(Text::plain(role)),
            count: 1,
            municipality: Some(town.into()),
            affiliation: None,
        });
    }
    let mut room = Room::new(plan);
    let money = |fields: NoteFields| NoteFields { themes: vec!["money".into()], ..fields };
    let challenge = fields(Kind::Challenge, "No budget line for the team", Level::None);
    let challenge = room.note(of("anton", money(challenge)));
    let practice = fields(Kind::GoodPractice, "A council decision pays us", Level::Municipality);
    let detail = [("what_is_done".into(), "zqdetail".into())].into();
    let practice = room.note(of("berta", NoteFields { detail, ..practice }));
    let alike = fields(Kind::GoodPractice, "A budget line for the whole team", Level::Municipality);
    room.note(of("cesar", money(alike)));
    room.at("11:00", Body::Link { challenge, practice, status: LinkStatus::Introduced, remark: None });
    (room, challenge, practice)
}

#[test]
fn a_municipality_takes_home_what_it_promised_and_who_may_help() {
    let (mut room, ..) = exchange();
    let action = fields(Kind::Action, "Ask the council", Level::Municipality);
    let due = chrono::NaiveDate::from_ymd_opt(2023, 7, 31);
    room.note(of("anton", NoteFields { function: Some("deputy mayor".into()), due, ..action }));
    let question = fields(Kind::Question, "Who pays?", Level::None);
    room.note(of(
        "anton",
        NoteFields { function: Some("Ministry".into()), status: Some("answered".into()), ..question },
    ));
    let consent = Body::Consent { who: "CES-1".into(), consent: Consent::Contact, given: Some(true) };
    room.at("16:00", consent);
    let read = Reading::of(&take_home(&room, "anton"));
    assert_eq!(
        read.headings,
        [
            "Take-home sheet: Antonville",
            "Your commitments",
            "Your challenges and needs, and who may help",
            "Whom to call",
            "Your questions"
        ]
    );
    assert_eq!(read.tables[1][1], ["Ask the council", "deputy mayor, Antonville", "31 July 2023", "open"]);
    let challenge = read.items.iter().find(|item| item.starts_with("No budget line")).unwrap();
    assert_eq!(challenge, "No budget line for the team (not released)");
    assert!(
        read.items.contains(&"Answer (introduced): A council decision pays us · Bertaville".to_owned()),
        "{:?}",
        read.items
    );
    assert!(read.items.contains(&"Perhaps: A budget line for the whole team · Cesarville".to_owned()));
    assert_eq!(read.tables[2][1..], [["Cesarville", "coordinator"]]);
    assert!(read.paragraphs.iter().any(|line| line.contains("through the convenors")));
    assert!(
        read.items.contains(&"Who pays? (not released) → Ministry (answered)".to_owned()),
        "{:?}",
        read.items
    );
}

#[test]
fn who_offered_a_practice_learns_who_asked_only_if_they_released_it() {
    let (room, challenge, _) = exchange();
    let sheet = take_home(&room, "berta");
    assert!(
        sheet.contains("zqdetail") && !sheet.contains("Antonville") && !sheet.contains("No budget line"),
        "{sheet}"
    );
    let mut room = room;
    let changes = vec![plenary::domain::note::Change::Level(Level::Municipality)];
    room.at("16:00", Body::Edit { note: challenge, changes, base: challenge, reason: None });
    assert!(take_home(&room, "berta").contains("| Asked for by | Antonville |"));
}

#[test]
fn a_municipality_takes_home_the_days_on_which_it_goes_on() {
    let read = Reading::of(&take_home(&crate::after::room(), "berta"));
    assert_eq!(read.headings.last().unwrap(), "Follow-up and deadlines");
    let days = ["2 October 2023: Review of the actions", "12 June 2024: Next exchange, Antonville"];
    assert!(read.items.ends_with(&days.map(str::to_owned)), "{:?}", read.items);
}

#[test]
fn the_opener_names_what_is_open_and_fits_on_a_page() {
    let (mut room, ..) = exchange();
    for number in 0..20 {
        room.note(fields(Kind::Challenge, &format!("Challenge {number:02}"), Level::None));
    }
    room.note(fields(Kind::Question, "Parked", Level::None));
    let closed = fields(Kind::Question, "Closed", Level::None);
    room.note(NoteFields { status: Some("answered".into()), ..closed });
    let carried = fields(Kind::Action, "Promised last time", Level::None);
    room.note(NoteFields { detail: [("carried_from".into(), "k 1a-1".into())].into(), ..carried });
    room.at("09:00", Body::Start { item: "A".into(), by_next: false });
    room.at("09:30", Body::End {});
    let sheet = markdown(&room, &Sheet::Opener, Lang::En);
    let read = Reading::of(&sheet);
    assert_eq!(
        read.headings,
        [
            "Opening of day 2",
            "Actions of the last meeting",
            "Still without an answer",
            "Not held yet",
            "Parked questions",
            "Matches so far"
        ]
    );
    assert!(read.items.contains(&"Session B".to_owned()) && !read.items.contains(&"Session C".to_owned()));
    assert!(
        sheet.contains("Other** (20)") && sheet.contains("Challenge 01") && !sheet.contains("Challenge 02"),
        "{sheet}"
    );
    assert!(sheet.contains("Parked") && !sheet.contains("Closed"));
    assert!(!sheet.contains("carried_from") && !sheet.contains("Antonville"));
    assert!(sheet.contains("A council decision pays us · **Bertaville**"), "{sheet}");
    assert!(sheet.lines().count() < 60, "{} lines", sheet.lines().count());
}

#[test]
fn the_donor_annex_gives_minutes_and_reasons_and_nothing_that_was_said() {
    let (mut room, ..) = exchange();
    room.at("09:00", Body::Start { item: "A".into(), by_next: false });
    room.at("09:05", Body::Hold { reason: Some("interpretation".into()) });
    room.at("09:15", Body::Resume {});
    room.at("09:20", Body::Extend { item: "A".into(), minutes: 5, reason: Some("questions".into()) });
    room.at("09:45", Body::Start { item: "B".into(), by_next: false });
    room.at("10:15", Body::End {});
    room.at("10:16", Body::Skip { item: "C".into(), reason: Some("bus left".into()) });
    room.at("10:17", Body::Present { day: 0, who: Attendee::Participant("ANT-1".into()), count: 3 });
    let read = Reading::of(&markdown(&room, &Sheet::Donors, Lang::En));
    let row = |title: &str| read.tables.iter().flatten().find(|row| row[0] == title).unwrap().clone();
    assert_eq!(row("Session A")[1..5], ["30", "35", "10", "+5"]);
    assert_eq!(
        row("Session A")[5],
        "Clock held from 09:05 to 09:15: interpretation. 5 minutes added: questions."
    );
    assert_eq!(row("Session B")[1..5], ["60", "30", "", "−30"]);
    assert_eq!(row("Session C")[1..4], ["30", "–", "−30"]);
    assert!(row("Session C")[4].ends_with("Left out: bus left."));
    let all = read.tables.iter().find(|table| table.len() == 3 && table[1][1] == "120").unwrap();
    assert_eq!(all[1], ["Total", "120", "65", "10", "−55"]);
    assert!(read.cells().any(|cell| cell == "the organisers only; not to be passed on"));
    assert!(
        read.paragraphs.iter().any(|line| line.starts_with("13 June: 5 persons")),
        "{:?}",
        read.paragraphs
    );
    assert!(!read.cells().any(|cell| cell.contains("budget")));
}

#[test]
fn interpreters_get_names_and_words_side_by_side_and_no_note() {
    let each = |mk: &str, sq: &str, en: &str| {
        Text::Each(Box::new([Some(en.to_owned()), None, Some(mk.to_owned()), Some(sq.to_owned())]))
    };
    let mut plan = plan();
    plan.municipalities[0].name = each("Чаир", "Çair", "Čair");
    plan.days[0].items[0].title = each("Отворање", "Hapja", "Opening");
    plan.days[0].items[0].speakers = vec![Text::plain("host mayor")];
    let of_town = |who| plenary::domain::plan::Segment { who, minutes: 10, questions_minutes: 0 };
    let town = plenary::domain::plan::SegmentWho::Municipality("anton".into());
    let host = plenary::domain::plan::SegmentWho::Speaker(Text::plain("host mayor"));
    plan.days[0].items[0].segments = vec![of_town(town), of_town(host)];
    plan.abbreviations = vec![Abbreviation { short: "CAT".into(), long: each("тим", "ekip", "team") }];
    let mut room = Room::new(Plan { ..plan });
    room.note(fields(Kind::Challenge, "zqnote", Level::OnRecord));
    let sheet = markdown(&room, &Sheet::Interpreters, Lang::En);
    let read = Reading::of(&sheet);
    let row = |first: &str| read.tables.iter().flatten().find(|row| row[0] == first).unwrap().clone();
    assert_eq!(row("Time"), ["Time", "Македонски", "Shqip", "English", "Speakers"]);
    assert_eq!(
        row("09:00–09:30"),
        ["09:00–09:30", "Отворање – Чаир", "Hapja – Çair", "Opening – Čair", "host mayor"]
    );
    assert_eq!(row("Чаир"), ["Чаир", "Çair", "Čair"]);
    assert_eq!(row("CAT"), ["CAT", "тим", "ekip", "team"]);
    assert_eq!(row("предизвик"), ["предизвик", "sfidë", "challenge"]);
    assert!(!sheet.contains("zqnote"));
}

#[test]
fn sheets_are_called_by_purpose_municipality_and_language() {
    let room = Room::new(plan());
    let words = Catalogue::load(Lang::Mk);
    let material = Material::of(&room.workshop, &words);
    let name = |sheet| material.file_name(&sheet, "md");
    assert_eq!(name(Sheet::TakeHome("anton".into())), "exchange.take-home.anton.mk.md");
    assert_eq!(name(Sheet::TakeHome("a/../b".into())), "exchange.take-home.a____b.mk.md");
    assert_eq!(name(Sheet::Donors), "exchange.donors.mk.md");
}

const TOWNS: [&str; 3] = ["anton", "berta", "cesar"];

/// A note whose every word says whose it is.
#[derive(Debug, Clone)]
struct Random {
    kind: Kind,
    level: Level,
    translated: bool,
    towns: Vec<usize>,
    verbatim: bool,
    withdrawn: bool,
}

fn random() -> impl Strategy<Value = Random> {
    (
        prop::sample::select(Kind::ALL.to_vec()),
        prop::sample::select(Level::ALL.to_vec()),
        any::<bool>(),
        prop::sample::subsequence(vec![0, 1, 2], 0..3),
        prop::bool::weighted(0.2),
        prop::bool::weighted(0.2),
    )
        .prop_map(|(kind, level, translated, towns, verbatim, withdrawn)| Random {
            kind,
            level,
            translated,
            towns,
            verbatim,
            withdrawn,
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_sheet_tells_nobody_what_others_did_not_release(notes in prop::collection::vec(random(), 0..25)) {
        let mut room = Room::new(plan());
        let mut ids: Vec<NoteId> = Vec::new();
        for (number, note) in notes.iter().enumerate() {
            let mut fields = NoteFields::new(note.kind, format!("said{number}x budget line"), note.level);
            fields.lang = Some(Lang::Mk);
            if note.translated {
                fields.translations.insert(Lang::En, format!("over{number}x budget line"));
            }
            fields.municipalities = note.towns.iter().map(|town| TOWNS[*town].into()).collect();
            fields.themes = vec!["money".into()];
            fields.verbatim = note.verbatim;
            fields.function = Some(format!("function{number}x"));
            fields.detail = note.kind.detail_fields().iter().map(|field| ((*field).into(), format!("only{number}x"))).collect::<BTreeMap<_, _>>();
            fields.links = ids.iter().step_by(2).copied().collect();
            ids.push(room.note(fields));
        }
        for (note, &id) in notes.iter().zip(&ids).filter(|(note, _)| note.withdrawn) {
            let _ = note;
            room.at("16:00", Body::ReadBack { note: id, answer: Some(ReadBack::Withdrawn) });
        }
        for (place, town) in TOWNS.into_iter().enumerate() {
            let sheet = take_home(&room, town);
            prop_assert_eq!(&sheet, &take_home(&room, town));
            prop_assert!(!sheet.contains(AUTHOR) && !sheet.contains("deputy mayor"));
            for (number, note) in notes.iter().enumerate() {
                let stands = |word: &str| sheet.contains(&format!("{word}{number}x"));
                let is_gone = note.withdrawn || note.level == Level::OffRecord;
                let is_released = note.level.names_municipality();
                if is_gone || !is_released && !note.towns.contains(&place) {
                    prop_assert!(!["said", "over", "only", "function"].into_iter().any(stands), "{}", sheet);
                } else if note.towns != [place] {
                    // Of several: as those who were there may read it.
                    prop_assert!(is_released || !stands("said") && !stands("only"), "{}", sheet);
                    if !note.towns.contains(&place) {
                        prop_assert!(!stands("only") && !stands("function"), "{}", sheet);
                    }
                } else if matches!(note.kind, Kind::Challenge | Kind::GoodPractice | Kind::Action | Kind::Question | Kind::Need) {
                    // Its own is complete.
                    prop_assert!(stands(if note.translated { "over" } else { "said" }), "{}", sheet);
                }
            }
        }
        let opener = markdown(&room, &Sheet::Opener, Lang::En);
        for (number, note) in notes.iter().enumerate() {
            let stands = |word: &str| opener.contains(&format!("{word}{number}x"));
            let is_gone = note.withdrawn || note.level == Level::OffRecord;
            prop_assert!(!stands("only") && !(is_gone && (stands("said") || stands("over"))));
            prop_assert!(note.level.names_municipality() || !stands("said"), "{}", opener);
        }
        for sheet in [Sheet::Interpreters, Sheet::Donors] {
            let sheet = markdown(&room, &sheet, Lang::En);
            let words = ["said0x", "over0x", "only0x", "function0x"];
            prop_assert!(!words.into_iter().any(|word| sheet.contains(word)));
        }
    }
}
