//! The calendar, read by another library than the one that wrote it.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use ical::parser::ical::component::IcalEvent;
use plenary::domain::lang::{Lang, Text};
use plenary::domain::note::{Kind, Level, NoteFields};
use plenary::i18n::Catalogue;
use plenary::minutes::{Minutes, Options, Profile, ics};
use proptest::prelude::*;

use crate::hostile::{self, is_left_out};
use crate::reading::words;
use crate::room::{Room, fields, plan};

fn written(room: &Room, options: &Options, lang: Lang) -> String {
    String::from_utf8(ics::write(&Minutes::of(&room.workshop, options, &Catalogue::load(lang)))).unwrap()
}

/// An event as a calendar shows it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Shown {
    uid: String,
    from: String,
    to: String,
    summary: String,
    about: String,
}

fn shown(calendar: &str) -> Vec<Shown> {
    let calendars: Vec<_> = ical::IcalParser::new(calendar.as_bytes()).map(Result::unwrap).collect();
    assert_eq!(calendars.len(), 1);
    calendars[0].events.iter().map(shown_event).collect()
}

fn shown_event(event: &IcalEvent) -> Shown {
    let value = |name: &str| {
        let found = event.properties.iter().find(|property| property.name == name);
        found.and_then(|property| property.value.clone()).unwrap_or_default()
    };
    for name in ["DTSTART", "DTEND"] {
        let property = event.properties.iter().find(|property| property.name == name).unwrap();
        let params = property.params.clone().unwrap_or_default();
        assert_eq!(params, [("VALUE".to_owned(), vec!["DATE".to_owned()])], "whole days, of no zone");
    }
    assert!(value("DTSTAMP").ends_with('Z') && value("TRANSP") == "TRANSPARENT");
    Shown {
        uid: value("UID"),
        from: value("DTSTART"),
        to: value("DTEND"),
        summary: unescaped(&value("SUMMARY")),
        about: unescaped(&value("DESCRIPTION")),
    }
}

/// RFC 5545, 3.3.11; the library leaves it to its user.
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut signs = text.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' => match signs.next() {
                Some('n' | 'N') => out.push('\n'),
                Some(sign @ ('\\' | ';' | ',')) => out.push(sign),
                other => panic!("{other:?} after a backslash in {text}"),
            },
            ';' | ',' => panic!("bare {sign} in {text}"),
            sign => out.push(sign),
        }
    }
    out
}

fn action(text: &str, level: Level) -> NoteFields {
    let due = NaiveDate::from_ymd_opt(2023, 8, 1);
    NoteFields { due, ..fields(Kind::Action, text, level) }
}

fn room() -> Room {
    let mut plan = plan();
    plan.delete_personal_data_after = NaiveDate::from_ymd_opt(2024, 6, 30);
    let mut room = Room::new(plan);
    room.note(NoteFields {
        municipalities: vec!["anton".into()],
        function: Some("secretary".into()),
        detail: [("support".into(), "a room; chairs, too".into())].into(),
        ..action("fix a date", Level::Municipality)
    });
    room.note(NoteFields { municipalities: vec!["berta".into()], ..action("ask the ministry", Level::None) });
    room.note(NoteFields { status: Some("done".into()), ..action("write it down", Level::OnRecord) });
    room.note(NoteFields { due: None, ..action("sometime", Level::OnRecord) });
    room.note(action("unsaid", Level::OffRecord));
    room
}

#[test]
fn a_day_for_every_open_action_the_corrections_and_the_exchange() {
    let room = room();
    let options = Options {
        corrections_until: NaiveDate::from_ymd_opt(2023, 6, 27),
        prepared_on: NaiveDate::from_ymd_opt(2023, 6, 20),
        ..Options::new(Profile::Participants)
    };
    let calendar = written(&room, &options, Lang::En);
    let told: Vec<_> = shown(&calendar)
        .into_iter()
        .map(|event| (event.from, event.to, event.summary, event.about))
        .collect();
    let row = |from: &str, to: &str, summary: &str, about: &str| {
        (from.to_owned(), to.to_owned(), summary.to_owned(), about.to_owned())
    };
    assert_eq!(
        told,
        [
            row("20230613", "20230615", "The exchange", ""),
            row("20230801", "20230802", "Due: ask the ministry", "Who (function): no owner\nThe exchange"),
            row(
                "20230801",
                "20230802",
                "Due: fix a date",
                "Who (function): secretary\nMunicipality: Antonville\nHelp needed: a room; chairs, too\nThe exchange"
            ),
            row(
                "20230627",
                "20230628",
                "Last day for corrections to the minutes: The exchange",
                "The exchange"
            ),
        ]
    );
    assert!(
        calendar.contains("\r\nDTSTAMP:20230620T000000Z\r\n")
            && calendar.contains("\r\nPRODID:-//plenary//minutes//EN\r\n")
    );
    assert!(!calendar.contains("TZID") && !calendar.contains("VTIMEZONE") && !calendar.contains("ICALENDAR"));
    let internal = shown(&written(&room, &Options::new(Profile::Internal), Lang::Mk));
    assert!(
        internal
            .iter()
            .any(|event| event.summary.starts_with("Личните податоци") && event.from == "20240630")
    );
    assert!(
        internal.iter().any(|event| event.about.contains("Бертавил") || event.about.contains("Bertaville"))
    );
}

#[test]
fn an_event_has_one_name_however_often_it_is_written_and_versions_share_none() {
    let mut room = room();
    let uids = |room: &Room, profile, lang| -> BTreeSet<String> {
        shown(&written(room, &Options::new(profile), lang)).into_iter().map(|event| event.uid).collect()
    };
    let before = uids(&room, Profile::Participants, Lang::En);
    assert_eq!(before.len(), 3);
    // Another action renumbers the others; their names stay.
    room.note(action("a new one", Level::None));
    room.note(action("a new one", Level::None));
    let after = uids(&room, Profile::Participants, Lang::En);
    assert!(after.is_superset(&before) && after.len() == 5, "{after:?}");
    let others =
        [(Profile::Participants, Lang::Sq), (Profile::Public, Lang::En), (Profile::Internal, Lang::En)];
    for (profile, lang) in others {
        assert!(after.is_disjoint(&uids(&room, profile, lang)), "{profile} {lang}");
    }
    let ids = room.workshop.notes().iter().map(|note| note.id.to_string());
    let internal = uids(&room, Profile::Internal, Lang::En).into_iter().collect::<Vec<_>>().join(" ");
    for id in ids.skip(4) {
        assert!(!after.iter().any(|uid| uid.contains(&id)), "{id} in {after:?}");
    }
    assert!(internal.contains(&room.workshop.notes().iter().next().unwrap().id.to_string()), "{internal}");
}

#[test]
fn a_plan_without_a_place_or_with_a_gap_between_its_days_has_a_calendar() {
    let mut plan = plan();
    plan.days[1].date = NaiveDate::from_ymd_opt(2023, 6, 20).unwrap();
    plan.title = Text::plain("");
    let days: Vec<_> = shown(&written(&Room::new(plan), &Options::new(Profile::Public), Lang::Fr))
        .into_iter()
        .map(|event| (event.from, event.to))
        .collect();
    assert_eq!(days, [("20230613".into(), "20230614".into()), ("20230620".into(), "20230621".to_owned())]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_words_stay_words_in_lines_of_75_octets(text in hostile::text(), owner in hostile::text(), more in "[a-zшѓë]{0,160}") {
        let mut room = Room::new(plan());
        let text = text + &more;
        room.note(NoteFields { function: Some(owner.clone()), ..action(&text, Level::OnRecord) });
        let calendar = written(&room, &Options::new(Profile::Participants), Lang::En);
        prop_assert!(calendar.ends_with("END:VCALENDAR\r\n"));
        for line in calendar.split_terminator("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {}", line.len(), line);
            prop_assert!(!line.contains(['\r', '\n']) && !line.contains(is_left_out), "{:?}", line);
        }
        let events = shown(&calendar);
        prop_assert_eq!(events.len(), 2, "{}", calendar);
        let seen = |text: &str| {
            let gaps: String = text.chars().map(|sign| if sign.is_ascii_whitespace() || "\u{b}\u{2028}\u{2029}".contains(sign) { ' ' } else { sign }).collect();
            words(&gaps.chars().filter(|sign| !is_left_out(*sign)).collect::<String>())
        };
        prop_assert_eq!(words(&events[1].summary), words(&format!("Due: {}", seen(&text))));
        let first = events[1].about.lines().next().unwrap();
        if !seen(&owner).is_empty() {
            prop_assert_eq!(words(first), words(&format!("Who (function): {}", seen(&owner))));
        }
    }
}
