//! Files as they come: an invitation, an agenda pasted from a message, a table, a calendar.

use std::fs;

use plenary::domain::lang::Lang;
use plenary::domain::plan::{Plan, SegmentWho};
use plenary::import::agenda::{Answers, Ask, Assumed, Draft, Format, How};
use plenary::import::plan::{read as read_plan, write};

use super::{asked, assumed, plan, read, told};

fn file(name: &str) -> Vec<u8> {
    fs::read(format!("{}/tests/data/agendas/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn of(name: &str, answers: &Answers) -> Draft {
    read(file(name), Format::of(name.as_ref()).unwrap(), answers)
}

fn skopje() -> Answers {
    Answers { timezone: Some("Europe/Skopje".into()), ..Answers::default() }
}

/// Dates, times, lengths and what is fixed.
fn times(plan: &Plan) -> Vec<String> {
    let mut times = Vec::new();
    for day in &plan.days {
        times.push(format!("{} {}", day.date, day.start));
        times.extend(
            day.items.iter().map(|item| format!("{:?} {} {}", item.start, item.minutes, item.absorbs)),
        );
    }
    times
}

#[test]
fn the_kumanovo_exchange_as_a_macedonian_invitation_has_the_times_of_its_plan() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/sessions/kumanovo-2023.plan.json");
    let expected = read_plan(&fs::read(path).unwrap()).plan.unwrap();
    let draft = of("kumanovo.mk.md", &skopje());
    let made = plan(&draft);
    assert_eq!(times(made), times(&expected));
    for (day, of_plan) in made.days.iter().zip(&expected.days) {
        for (item, of_plan) in day.items.iter().zip(&of_plan.items) {
            assert_eq!(item.title.get(Lang::Mk), of_plan.title.get(Lang::Mk));
            assert_eq!(item.id, of_plan.id);
            if of_plan.title.get(Lang::Mk)
                != "Пленарна сесија: улогата на градоначалниците во пристапот на целото општество"
            {
                assert_eq!(item.kind, of_plan.kind, "{}", item.title.get(Lang::Mk));
            }
        }
    }
    assert_eq!((made.languages.as_slice(), made.days[0].items[4].segments.len()), (&[Lang::Mk][..], 6));
    assert_eq!(made.place.as_ref().unwrap().city.get(Lang::Mk), "Куманово");
    assert_eq!(made.days[0].items[6].questions.len(), 1);
}

#[test]
fn without_a_zone_nothing_is_made_and_that_is_all_that_is_asked() {
    let draft = of("kumanovo.mk.md", &Answers::default());
    assert!(draft.plan.is_none());
    assert_eq!(asked(&draft), [(String::new(), Ask::Timezone)]);
}

#[test]
fn a_plain_text_with_tabs_takes_its_dates_from_above_and_its_ends_from_what_follows() {
    let draft = of("invitation.en.txt", &Answers::default());
    assert_eq!(
        told(&draft),
        [
            "2023-06-13",
            "8:30 30 Registration and welcome coffee",
            "9:00 30 Opening",
            "9:30 60 Panel: what works",
            "10:30 20 Coffee break",
            "10:50 85 Working groups",
            "12:15! 75 Lunch",
            "13:30 45 Report back from groups",
            "2023-06-14",
            "9:00 15 Recap of day 1",
            "9:15 165 Action planning",
            "12:00! 30 Closing remarks",
        ]
    );
    let made = plan(&draft);
    assert_eq!(made.timezone.name(), "Europe/Skopje");
    let items = &made.days[0].items;
    assert_eq!((items[1].speakers.len(), items[2].speakers.len(), items[2].questions.len()), (2, 1, 2));
    assert!(matches!(&items[4].segments[0].who, SegmentWho::Label(who) if who.get(Lang::En) == "Group A"));
    assert_eq!(draft.days[0].items[0].how, How::UntilNext);
    let said = assumed(&draft);
    assert!(said.contains(&("22:1".into(), Assumed::EndOfDay { start: 14 * 60 + 15 })), "{said:?}");
    assert!(said.contains(&("30:1".into(), Assumed::NotUsed("Please confirm by 1 June.".into()))));
    assert!(said.contains(&("3:1".into(), Assumed::DatesAbove)));
}

#[test]
fn bullets_and_a_table_of_markdown_are_one_agenda_and_a_date_without_its_year_is_asked() {
    let draft = of("ftesa.sq.md", &skopje());
    let heading = "E mërkurë, 14 qershor".to_owned();
    assert_eq!(asked(&draft), [("14:1".to_owned(), Ask::Date { day: 2, said: heading.clone() })]);
    let date = |text: &str| text.parse().unwrap();
    let wrong = of("ftesa.sq.md", &Answers { dates: vec![date("2023-06-15")], ..skopje() });
    let disagrees = Ask::DateDisagrees { day: 2, said: heading, date: date("2023-06-15") };
    assert_eq!(asked(&wrong), [("14:1".to_owned(), disagrees)]);
    let draft = of(
        "ftesa.sq.md",
        &Answers { dates: vec![date("2023-06-14")], languages: vec![Lang::Sq], ..skopje() },
    );
    assert_eq!(
        told(&draft),
        [
            "2023-06-13",
            "9:00 30 Regjistrimi",
            "9:30 30 Fjalët hyrëse",
            "10:00 20 Pauzë kafeje",
            "10:20 100 Prezantime të komunave",
            "12:00! 60 Dreka",
            "13:00! 60 Mbyllja",
            "2023-06-14",
            "9:00 20 Përmbledhje e ditës së parë",
            "9:20 100 Planifikimi i veprimeve",
            "11:00! 30 Mbyllja",
        ]
    );
    let made = plan(&draft);
    assert_eq!(made.municipalities.len(), 2);
    assert_eq!(made.days[0].items[3].segments.iter().map(|part| part.minutes).collect::<Vec<_>>(), [50, 50]);
    assert_eq!(made.title.exactly(Lang::Sq), Some("Shkëmbimi i komunave"));
}

#[test]
fn a_table_of_excel_in_french_is_read_with_its_days_as_rows() {
    let draft = of("ordre.fr.csv", &Answers::default());
    assert_eq!(
        told(&draft),
        [
            "2023-06-13",
            "9:00 30 Inscription et café",
            "9:30 30 Ouverture",
            "10:00 75 Table ronde",
            "11:15 15 Pause café",
            "11:30 60 Travaux de groupe",
            "12:30! 90 Déjeuner",
            "2023-06-14",
            "9:00 20 Récapitulatif",
            "9:20 100 Planification",
            "11:00! 30 Clôture",
        ]
    );
    assert_eq!(plan(&draft).title.get(Lang::Fr), "Échange des municipalités");
    assert_eq!(draft.days[0].items[3].how, How::AfterPrevious);
}

#[test]
fn a_calendar_of_outlook_is_put_in_order_and_on_the_clocks_of_its_zone() {
    let draft = of("outlook.ics", &Answers::default());
    assert_eq!(
        told(&draft),
        [
            "2023-06-13",
            "9:00 30 Registration",
            "9:30 30 Opening, with the mayors",
            "2023-06-14",
            // 07:00 of UTC.
            "9:00 195 Action planning by all of the municipalities that have come to the exchange",
        ]
    );
    let made = plan(&draft);
    assert_eq!(made.timezone.name(), "Europe/Skopje");
    assert_eq!((made.days[1].items[0].questions.len(), made.days[1].items[0].speakers.len()), (1, 1));
    let said = assumed(&draft);
    assert!(said.contains(&("18:1".into(), Assumed::AllDay("The exchange".into()))), "{said:?}");
    assert!(said.iter().any(|(_, what)| matches!(what, Assumed::ZoneOfWindows { .. })));
    let vilnius = Answers { timezone: Some("Europe/Vilnius".into()), ..Answers::default() };
    assert_eq!(told(&of("outlook.ics", &vilnius))[1], "10:00 30 Registration");
}

#[test]
fn an_event_that_repeats_is_refused_with_its_place() {
    let ics = String::from_utf8(file("outlook.ics")).unwrap();
    let ics = ics.replace("SUMMARY:Registration", "RRULE:FREQ=DAILY;COUNT=2\r\nSUMMARY:Registration");
    let draft = read(ics, Format::Ics, &Answers::default());
    assert_eq!(asked(&draft), [("12:1".to_owned(), Ask::Recurs { title: "Registration".into() })]);
    assert!(draft.plan.is_none());
}

#[test]
fn every_hole_of_an_agenda_is_a_question_at_its_place() {
    let draft = of("open.md", &skopje());
    let title = |title: &str| title.to_owned();
    assert_eq!(
        asked(&draft),
        [
            ("6:3".into(), Ask::Overlap { title: title("Panel"), previous: title("Opening"), minutes: 15 }),
            ("7:3".into(), Ask::GoesBack { title: title("Working groups"), start: 120 }),
            ("8:3".into(), Ask::NoEnd { title: title("Closing") }),
            ("10:1".into(), Ask::Date { day: 2, said: title("Wednesday") }),
            ("12:3".into(), Ask::EndNotAfterStart { title: title("Recap") }),
        ]
    );
    assert!(draft.plan.is_none());
}

#[test]
fn what_is_made_reads_back_without_a_finding() {
    for name in ["kumanovo.mk.md", "invitation.en.txt", "ordre.fr.csv", "outlook.ics"] {
        let draft = of(name, &skopje());
        let reading = read_plan(write(plan(&draft)).as_bytes());
        assert_eq!(
            (reading.plan.as_ref(), reading.findings.as_slice()),
            (draft.plan.as_ref(), &[][..]),
            "{name}"
        );
    }
}

/// With a zone and a title, what the lines come to.
fn lines(text: &str) -> Draft {
    super::understood(text, Format::Text)
}

#[test]
fn days_and_items_are_found_however_they_stand_in_the_lines() {
    let expected = ["2023-06-13", "9:00 30 Opening", "9:30 60 Panel", "2023-06-14", "9:00 20 Recap"];
    for text in [
        "Tuesday 13 June 2023\n09:00 – 09:30\nOpening\n09:30 – 10:30\nPanel\nWednesday 14 June 2023\n09:00 – 09:20\nRecap",
        "- **13 June 2023**\n  - 9:00-9:30 *Opening*\n  - 9:30-10:30 Panel\n- **14 June 2023**\n  - 9:00-9:20 Recap",
        "13.06.23\n1. 9:00 (30 min) Opening\n2. Panel (60 min)\n14.06.23\n1. 9:00 Recap (20')",
        "13 June 2023, 9:00-9:30 Opening\n13 June 2023, 9:30-10:30 Panel\n14 June 2023, 9:00-9:20 Recap",
        "DAY 1\nTuesday, 13 June 2023\n*9:00 – 9:30* Opening\n**9:30 – 10:30** | Panel\nDAY 2\nWednesday, 14 June 2023\n9:00 – 9:20: Recap",
        "> 13 June 2023\n> 9:00–9:30\tOpening\n> 9:30–10:30\tPanel\n> 14 June 2023\n> 9:00–9:20\tRecap",
        "Kumanovo, 13-14 June 2023\r\n\r\nDay 1\r\n9h00 à 9h30 : Opening\r\n9h30 à 10h30 : Panel\r\n\r\nDay 2\r\n9h00 à 9h20 : Recap\r\n",
    ] {
        let draft = lines(text);
        assert_eq!(told(&draft), expected, "{text}");
        plan(&draft);
    }
}

#[test]
fn a_length_without_a_start_before_it_and_a_wrong_day_of_the_week_are_asked() {
    let draft = lines("Monday 13 June 2023\n- Opening (30 min)");
    let date = "2023-06-13".parse().unwrap();
    assert_eq!(
        asked(&draft),
        [
            ("1:1".to_owned(), Ask::WrongWeekday { said: "Monday 13 June 2023".into(), date }),
            ("2:3".to_owned(), Ask::NoStart { title: "Opening".into() }),
        ]
    );
}

#[test]
fn a_first_line_that_says_only_what_the_file_is_gives_way_to_a_title() {
    let draft = |text: &str| read(text, Format::Text, &skopje());
    let day = "13 June 2023\n9:00–9:30 Opening";
    for word in ["PROGRAMME", "Програма", "Agjenda", "Ordre du jour", "# Agenda"] {
        let draft = draft(&format!("{word}\nExchange of municipalities\n{day}"));
        assert_eq!(draft.title, "Exchange of municipalities", "{word}");
        let word = word.trim_start_matches("# ").to_owned();
        assert!(
            assumed(&draft)
                .contains(&(if word == "Agenda" { "1:3" } else { "1:1" }.into(), Assumed::NotUsed(word)))
        );
    }
    assert_eq!(draft(&format!("Agenda\n{day}")).title, "Agenda");
    assert_eq!(draft(&format!("Agenda of the exchange\nDear all,\n{day}")).title, "Agenda of the exchange");
}
