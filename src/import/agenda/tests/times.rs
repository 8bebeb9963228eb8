//! Times, lengths and dates in the four languages.

use crate::import::agenda::clock::{self, Unclear, When};
use crate::import::agenda::date;

fn hhmm(minute: u32) -> String {
    format!("{}:{:02}", minute / 60, minute % 60)
}

/// "9:30", "9:30-10:00", "+30", "9:30+30", as short as a table needs it.
fn told(when: When) -> String {
    let mut told = when.start.map(hhmm).unwrap_or_default();
    told.extend(when.end.map(|end| format!("-{}", hhmm(end))));
    told.extend(when.minutes.map(|minutes| format!("+{minutes}")));
    told
}

#[test]
fn times_at_the_beginning_of_a_line_are_read_as_people_write_them() {
    for (text, when, rest) in [
        ("9:30 Opening", "9:30", " Opening"),
        ("09:30 Opening", "9:30", " Opening"),
        ("9.30 Opening", "9:30", " Opening"),
        ("09.30 – 10.00 Opening", "9:30-10:00", " Opening"),
        ("9.30–10.00 Отворање", "9:30-10:00", " Отворање"),
        ("09:30-10:00 Отворање", "9:30-10:00", " Отворање"),
        ("9:30 – 10:00 h Opening", "9:30-10:00", " Opening"),
        ("9:30 - 10:00: Opening", "9:30-10:00", ": Opening"),
        ("09:30 — 10:00\tOpening", "9:30-10:00", "\tOpening"),
        ("09:30 − 10:00 Opening", "9:30-10:00", " Opening"),
        ("09:30 to 10:00 Opening", "9:30-10:00", " Opening"),
        ("from 9:30 to 10:00 Opening", "9:30-10:00", " Opening"),
        ("From 9:30 until 10:00: Opening", "9:30-10:00", ": Opening"),
        ("at 9:30 Opening", "9:30", " Opening"),
        ("9:30 am Opening", "9:30", " Opening"),
        ("2 pm Working groups", "14:00", " Working groups"),
        ("2.15 p.m. – 3 p.m. Groups", "14:15-15:00", " Groups"),
        ("12:00 pm Lunch", "12:00", " Lunch"),
        ("12:10 am Bus", "0:10", " Bus"),
        ("09:30:00 Opening", "9:30", " Opening"),
        ("(09:30 – 10:00) Opening", "9:30-10:00", " Opening"),
        ("[9:30] Opening", "9:30", " Opening"),
        ("0930-1000 Opening", "9:30-10:00", " Opening"),
        ("0930h Opening", "9:30", " Opening"),
        ("9-10h Opening", "9:00-10:00", " Opening"),
        ("30 min Opening", "+30", " Opening"),
        ("30’ Opening", "+30", " Opening"),
        ("9:00 (30 min) Opening", "9:00+30", " Opening"),
        ("23:30-24:00 Music", "23:30-24:00", " Music"),
        // Macedonian, in either script.
        ("од 9:30 до 10:00 Отворање", "9:30-10:00", " Отворање"),
        ("Од 9:30 до 10:00 часот: Отворање", "9:30-10:00", ": Отворање"),
        ("9:30 ч. Отворање", "9:30", " Отворање"),
        ("9:30 часот Отворање", "9:30", " Отворање"),
        ("во 9:30 часот Отворање", "9:30", " Отворање"),
        ("9 часот Отворање", "9:00", " Отворање"),
        ("9,00", "", ""),
        ("30 мин. Отворање", "+30", " Отворање"),
        ("30 минути Отворање", "+30", " Отворање"),
        ("od 9:30 do 10:00 casot Otvoranje", "9:30-10:00", " Otvoranje"),
        // Albanian.
        ("nga ora 9:30 deri 10:00 Hapja", "9:30-10:00", " Hapja"),
        ("nga ora 9:30 deri në orën 10:00 Hapja", "9:30-10:00", " Hapja"),
        ("Ora 9:30 Hapja", "9:30", " Hapja"),
        ("në orën 9.30 Hapja", "9:30", " Hapja"),
        ("ora 09:30 – 10:00: Hapja", "9:30-10:00", ": Hapja"),
        ("30 minuta Hapja", "+30", " Hapja"),
        // French.
        ("9h30 Ouverture", "9:30", " Ouverture"),
        ("09h30 Ouverture", "9:30", " Ouverture"),
        ("9 h 30 Ouverture", "9:30", " Ouverture"),
        ("9\u{a0}h\u{a0}30 Ouverture", "9:30", " Ouverture"),
        ("9h Ouverture", "9:00", " Ouverture"),
        ("de 9h30 à 10h00 Ouverture", "9:30-10:00", " Ouverture"),
        ("De 9 h 30 à 10 h : Ouverture", "9:30-10:00", " : Ouverture"),
        ("9h30-10h Ouverture", "9:30-10:00", " Ouverture"),
        ("9h – 9h30 : Accueil", "9:00-9:30", " : Accueil"),
        ("à 9h30 Ouverture", "9:30", " Ouverture"),
        ("à partir de 18h30 Dîner", "18:30", " Dîner"),
        ("jusqu’à 10h", "", ""),
        ("30 min : Ouverture", "+30", " : Ouverture"),
        // No times.
        ("13.06.2023 Opening", "", ""),
        ("9 participants", "", ""),
        ("9-10 participants", "", ""),
        ("2023 in review", "", ""),
        ("3. Panel", "", ""),
        ("25:00 Never", "", ""),
        ("9:75 Never", "", ""),
        ("A 9:30", "9:30", ""),
        ("Panel at 9:30", "", ""),
        ("1.5 million", "", ""),
        ("", "", ""),
    ] {
        let read = clock::leading(text);
        let read = read.map(|(when, rest)| (told(when), rest)).unwrap_or_default();
        assert_eq!((read.0.as_str(), read.1), (when, rest), "{text}");
    }
}

#[test]
fn a_cell_of_times_may_also_hold_bare_numbers() {
    for (text, when) in [
        ("9:30", Ok("9:30")),
        ("9.30", Ok("9:30")),
        ("9.30-10.00", Ok("9:30-10:00")),
        ("09h30", Ok("9:30")),
        ("9", Ok("9:00")),
        ("9-10", Ok("9:00-10:00")),
        ("9 – 10.30", Ok("9:00-10:30")),
        ("9:30-10", Ok("9:30-10:00")),
        ("0930", Ok("9:30")),
        ("930", Ok("9:30")),
        ("0930–1000", Ok("9:30-10:00")),
        ("9:30 – 10:00 ч.", Ok("9:30-10:00")),
        ("од 9 до 10 часот", Ok("9:00-10:00")),
        ("nga 9 deri 10", Ok("9:00-10:00")),
        ("9.3", Err(Unclear::EitherOr(570, 543))),
        ("9.5", Err(Unclear::EitherOr(590, 545))),
        ("9.7", Err(Unclear::NotUnderstood)),
        ("noon", Err(Unclear::NotUnderstood)),
        ("25", Err(Unclear::NotUnderstood)),
        ("9:30 / 9:45 / 10", Err(Unclear::NotUnderstood)),
        ("after lunch", Err(Unclear::NotUnderstood)),
    ] {
        let read = clock::cell(text).map(told);
        assert_eq!(read, when.map(str::to_owned), "{text}");
    }
}

#[test]
fn lengths_are_read_with_and_without_their_unit() {
    for (text, minutes) in [
        ("30", Ok(30)),
        ("30'", Ok(30)),
        ("30’", Ok(30)),
        ("30′", Ok(30)),
        ("30 min", Ok(30)),
        ("30min.", Ok(30)),
        ("30-min", Ok(30)),
        ("90 minutes", Ok(90)),
        ("1h15", Ok(75)),
        ("1 h 15", Ok(75)),
        ("1h15min", Ok(75)),
        ("1h 15'", Ok(75)),
        ("1:15", Ok(75)),
        ("0:30", Ok(30)),
        ("1h", Ok(60)),
        ("2 hours", Ok(120)),
        ("1½ h", Ok(90)),
        ("1,5 h", Ok(90)),
        ("1.5 hours", Ok(90)),
        ("1.25 h", Ok(75)),
        ("1 hour and 15 minutes", Ok(75)),
        ("1 час 15 мин", Ok(75)),
        ("1 час и 15 минути", Ok(75)),
        ("2 часа", Ok(120)),
        ("1 ч. 30 мин.", Ok(90)),
        ("45 минути", Ok(45)),
        ("1 orë 15 min", Ok(75)),
        ("1 orë e 15 minuta", Ok(75)),
        ("45 minuta", Ok(45)),
        ("1 heure 15 minutes", Ok(75)),
        ("2 heures", Ok(120)),
        ("1.5", Err(Unclear::EitherOr(90, 110))),
        ("1.30", Err(Unclear::EitherOr(78, 90))),
        ("half an hour", Err(Unclear::NotUnderstood)),
        ("", Err(Unclear::NotUnderstood)),
        ("-5", Err(Unclear::NotUnderstood)),
    ] {
        assert_eq!(clock::length(text), minutes, "{text}");
    }
}

#[test]
fn times_at_the_end_of_a_line_are_read_where_they_show_that_they_are() {
    for (text, when, before) in [
        ("Opening (30 min)", "+30", "Opening"),
        ("Opening (09:00–09:30)", "9:00-9:30", "Opening"),
        ("Opening, 30'", "+30", "Opening"),
        ("Отворање – 30 мин", "+30", "Отворање"),
        ("Hapja - 1 orë 15 min", "+75", "Hapja"),
        ("Ouverture (1h15)", "+75", "Ouverture"),
        ("Opening (9:30)", "9:30", "Opening"),
        ("Opening, 9:30", "", ""),
        ("The bus (line 9)", "", ""),
        ("Panel (mayors)", "", ""),
        ("(30 min)", "", ""),
    ] {
        let read = clock::trailing(text).map(|(when, before)| (told(when), before)).unwrap_or_default();
        assert_eq!((read.0.as_str(), read.1), (when, before), "{text}");
    }
}

#[test]
fn days_are_read_in_four_languages() {
    for (text, number, weekday, dates, rest) in [
        ("Tuesday 13 June 2023", None, "Tue", "2023-06-13", ""),
        ("Tuesday, June 13, 2023", None, "Tue", "2023-06-13", ""),
        ("13th of June 2023", None, "", "2023-06-13", ""),
        ("Day 1", Some(1), "", "", ""),
        ("Day 2: Wednesday, 14 June 2023", Some(2), "Wed", "2023-06-14", ""),
        ("DAY 1 – 13/06/2023 – Setting the scene", Some(1), "", "2023-06-13", "Setting the scene"),
        ("First day", Some(1), "", "", ""),
        ("2nd day (14.06.2023)", Some(2), "", "2023-06-14", ""),
        ("2023-06-13", None, "", "2023-06-13", ""),
        ("13.06.2023", None, "", "2023-06-13", ""),
        ("13. 6. 2023", None, "", "2023-06-13", ""),
        ("13.06.23", None, "", "2023-06-13", ""),
        ("06/13/2023", None, "", "2023-06-13", ""),
        ("вторник, 13 јуни 2023", None, "Tue", "2023-06-13", ""),
        ("ВТОРНИК, 13 ЈУНИ 2023 ГОДИНА", None, "Tue", "2023-06-13", ""),
        ("13 јуни 2023 година (вторник)", None, "Tue", "2023-06-13", ""),
        ("Ден 1 – вторник, 13.06.2023 г.", Some(1), "Tue", "2023-06-13", "г."),
        ("Ден 1: Отворање", Some(1), "", "", "Отворање"),
        ("Прв ден", Some(1), "", "", ""),
        ("Вториот ден, среда", None, "", "", ""),
        ("Den 1", Some(1), "", "", ""),
        ("e martë, 13 qershor 2023", None, "Tue", "2023-06-13", ""),
        ("E mërkurë, 14 qershor 2023", None, "Wed", "2023-06-14", ""),
        ("Dita 1", Some(1), "", "", ""),
        ("Dita e parë: e martë, 13 qershor 2023", Some(1), "Tue", "2023-06-13", ""),
        ("Dita e dytë", Some(2), "", "", ""),
        ("mardi 13 juin 2023", None, "Tue", "2023-06-13", ""),
        ("Mardi 1er août 2023", None, "Tue", "2023-08-01", ""),
        ("Jour 2 : mercredi 14 juin 2023", Some(2), "Wed", "2023-06-14", ""),
        ("Premier jour", Some(1), "", "", ""),
        ("le 13 juin 2023", None, "", "2023-06-13", ""),
        ("13 and 14 June 2023", None, "", "2023-06-13 2023-06-14", ""),
        ("13–14 June 2023, Kumanovo", None, "", "2023-06-13 2023-06-14", "Kumanovo"),
        ("13 и 14 јуни 2023 година", None, "", "2023-06-13 2023-06-14", ""),
        ("13 dhe 14 qershor 2023", None, "", "2023-06-13 2023-06-14", ""),
        ("du 13 au 15 juin 2023", None, "", "2023-06-13 2023-06-14 2023-06-15", ""),
        ("13-14.06.2023", None, "", "2023-06-13 2023-06-14", ""),
        ("13 June", None, "", "", ""),
        ("Tuesday", None, "Tue", "", ""),
        ("31 June 2023", None, "", "", ""),
        ("Daylight saving", None, "", "", ""),
        ("13 participants", None, "", "", ""),
        ("Marta opens", None, "", "", ""),
    ] {
        let read = date::leading(text);
        // A second day of „Вториот ден“ carries its number.
        if text.starts_with("Вториот") {
            assert_eq!(read.and_then(|(said, _)| said.number), Some(2), "{text}");
            continue;
        }
        let (said, left) = read.unwrap_or_default();
        let found: Vec<String> = said.dates().iter().map(ToString::to_string).collect();
        let day = said.weekday.map(|weekday| weekday.to_string()).unwrap_or_default();
        assert_eq!(
            (said.number, day.as_str(), found.join(" ").as_str(), left),
            (number, weekday, dates, rest),
            "{text}"
        );
    }
    let (said, _) = date::leading("06/07/2023").unwrap();
    assert!(said.day_first && said.date().unwrap().to_string() == "2023-07-06");
}

#[test]
fn a_date_is_found_anywhere_in_a_line() {
    for (text, dates) in [
        ("Kumanovo, 13 and 14 June 2023", "2023-06-13 2023-06-14"),
        ("Датум: 13 и 14 јуни 2023 година, Куманово", "2023-06-13 2023-06-14"),
        ("We invite you on 13 June 2023.", "2023-06-13"),
        ("Skopje, më 13.06.2023", "2023-06-13"),
        ("Room 13, floor 2", ""),
        ("Ref. 03-1306/2023", ""),
    ] {
        let found: Vec<String> =
            date::anywhere(text).unwrap_or_default().dates().iter().map(ToString::to_string).collect();
        assert_eq!(found.join(" "), dates, "{text}");
    }
}
