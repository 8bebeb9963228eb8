//! Tables as CSV: what divides them, how they say their days, and what is asked.

use plenary::domain::lang::Lang;
use plenary::import::agenda::{Ask, Assumed, Draft, Format};

use super::{asked, assumed, plan, told, understood};

fn csv(text: impl AsRef<[u8]>) -> Draft {
    understood(text, Format::Csv)
}

const TWO: [&str; 3] = ["2023-06-13", "9:00 30 Opening; welcome", "9:30 60 Panel"];

#[test]
fn any_sign_between_fields_and_any_mark_before_them_is_read() {
    let table = |sign: &str| {
        ["Date#Start#Minutes#Title", "2023-06-13#9:00#30#\"Opening; welcome\"", "#9:30#60#Panel"]
            .join("\r\n")
            .replace('#', sign)
    };
    for sign in [",", ";", "\t"] {
        assert_eq!(told(&csv(table(sign))), TWO, "{sign:?}");
        assert_eq!(told(&csv(format!("\u{feff}{}", table(sign)))), TWO, "{sign:?} with a mark");
        for (mark, order) in [([0xff, 0xfe], false), ([0xfe, 0xff], true)] {
            let text = table(sign);
            let units = text
                .encode_utf16()
                .flat_map(move |unit| if order { unit.to_be_bytes() } else { unit.to_le_bytes() });
            let wide: Vec<u8> = mark.into_iter().chain(units.collect::<Vec<_>>()).collect();
            assert_eq!(told(&csv(wide)), TWO, "{sign:?} in UTF-16");
        }
    }
    assert_eq!(told(&csv(format!("sep=;\n{}", table(";")))), TWO);
    assert_eq!(asked(&csv(b"Start;Title\n9:00;Caf\x00\xe9")), [("2:10".into(), Ask::NotText)]);
}

#[test]
fn columns_stand_in_any_order_and_days_in_a_column_or_in_rows_of_their_own() {
    for table in [
        "Title;End;Start;Date\nOpening;9:30;9:00;13.06.2023\nPanel;10:30;9:30;13.06.2023\nRecap;9:20;9:00;14.06.2023",
        "Време;Активност\nвторник, 13 јуни 2023;\n9.00–9.30;Opening\n9.30–10.30;Panel\nсреда, 14 јуни 2023;\n9.00–9.20;Recap",
        "Dita,Ora,Titulli\n13.06.2023,9:00-9:30,Opening\n,9:30-10:30,Panel\n14.06.2023,9:00-9:20,Recap",
        "The exchange\n13 and 14 June 2023\nDay;Time;Min;Activity\n1;9:00;30;Opening\n1;;60;Panel\n2;9:00;20;Recap",
        "Time;Session\nDay 1 – 13 June 2023;\n9h00 - 9h30;Opening\n9h30 - 10h30;Panel\nTime;Session\nDay 2 – 14 June 2023;\n9h00 - 9h20;Recap",
    ] {
        let draft = csv(table);
        let expected = ["2023-06-13", "9:00 30 Opening", "9:30 60 Panel", "2023-06-14", "9:00 20 Recap"];
        assert_eq!(told(&draft), expected, "{table}");
        plan(&draft);
    }
}

#[test]
fn titles_in_several_languages_are_one_item_and_the_languages_of_the_room() {
    let draft =
        csv("Date;Start;Min;Тема (mk);Titulli (shqip);Title EN\n2023-06-13;9:00;30;Отворање;Hapja;Opening");
    let made = plan(&draft);
    let title = &made.days[0].items[0].title;
    let exactly = [Lang::Mk, Lang::Sq, Lang::En, Lang::Fr].map(|lang| title.exactly(lang));
    assert_eq!(exactly, [Some("Отворање"), Some("Hapja"), Some("Opening"), None]);
    assert_eq!(made.languages, [Lang::Mk, Lang::Sq, Lang::En]);
}

#[test]
fn kinds_minimum_and_fixed_times_are_taken_as_they_are_said() {
    let draft = csv(
        "Date;Start;Min;At least;Title;Kind;Fixed\n2023-06-13;9:00;30;20;Talk;Opening;no\n;9:30;30;;Talk;Theatre;yes\n;10:00;15;10;Talk;break;\n;10:15;60;;Lunch;;no",
    );
    let items = &plan(&draft).days[0].items;
    let kinds: Vec<_> = items.iter().map(|item| item.kind.as_deref().unwrap_or_default()).collect();
    assert_eq!(kinds, ["opening", "Theatre", "break", "break"]);
    assert_eq!(items.iter().map(|item| item.min_minutes).collect::<Vec<_>>(), [20, 30, 10, 45]);
    assert_eq!(
        items.iter().map(|item| item.start.is_some()).collect::<Vec<_>>(),
        [false, true, false, false]
    );
    assert_eq!(items.iter().map(|item| item.absorbs).collect::<Vec<_>>(), [false, false, true, true]);
}

#[test]
fn what_is_not_understood_in_a_cell_is_asked_there() {
    let head = "Date;Start;Min;Title\n2023-06-13;";
    for (rows, place, ask) in [
        ("9.3;30;A", "B2", Ask::WhichTime { found: "9.3".into(), one: 570, other: 543 }),
        ("noon;30;A", "B2", Ask::NotATime("noon".into())),
        ("9:00;half an hour;A", "C2", Ask::NotALength("half an hour".into())),
        ("9:00;1.5;A", "C2", Ask::WhichLength { found: "1.5".into(), one: 90, other: 110 }),
        ("9:00;30;", "A2", Ask::NoItemTitle),
        (";;A", "A2", Ask::NoTime { title: "A".into() }),
        ("9:00;30;A\n;;;B", "D3", Ask::NoTime { title: "B".into() }),
        ("9:00 – 9:45;30;A", "A2", Ask::LengthDisagrees { title: "A".into(), said: 30, between: 45 }),
        ("9:00;;A", "A2", Ask::NoEnd { title: "A".into() }),
        ("9:00;0;A", "A2", Ask::EndNotAfterStart { title: "A".into() }),
    ] {
        let draft = csv(format!("{head}{rows}"));
        assert_eq!(asked(&draft), [(place.to_owned(), ask)], "{rows}");
        assert!(draft.plan.is_none());
    }
}

#[test]
fn a_table_without_headings_or_titles_says_so() {
    assert_eq!(asked(&csv("9:00;Opening\n9:30;Panel")), [(String::new(), Ask::NoHeadings)]);
    assert_eq!(asked(&csv("")), [(String::new(), Ask::NoHeadings)]);
    assert_eq!(asked(&csv("Start;Minutes\n9:00;30")), [("A1".to_owned(), Ask::NoTitleColumn)]);
    assert_eq!(asked(&csv("Start;Title\n")), [(String::new(), Ask::NoItems)]);
}

#[test]
fn what_is_assumed_or_left_out_is_told() {
    let draft =
        csv("Nr.;Date;Start;End;Title\n1;06/07/2023;9;10;Opening\n2;;10:30;11:00;Panel\n;;;;\n;;;;\n5;;;;");
    let said = assumed(&draft);
    for (place, what) in [
        ("A1", Assumed::ColumnNotUsed("Nr.".into())),
        ("C2", Assumed::WholeHour { found: "9".into(), start: 540 }),
        ("B2", Assumed::DayFirst("2023-07-06".parse().unwrap())),
        ("A3", Assumed::Gap { title: "Panel".into(), minutes: 30 }),
    ] {
        assert!(said.contains(&(place.to_owned(), what.clone())), "{what:?} in {said:?}");
    }
    assert_eq!(told(&draft), ["2023-07-06", "9:00 60 Opening", "10:30! 30 Panel"]);
}

#[test]
fn the_hard_end_of_a_day_is_a_column_a_row_or_a_line_in_every_language() {
    let ends = |draft: &Draft| -> Vec<Option<String>> {
        let days = &plan(draft).days;
        days.iter().map(|day| day.hard_end.map(|end| end.format("%H:%M").to_string())).collect()
    };
    let two = [Some("17:00".to_owned()), Some("13:30".to_owned())];
    for table in [
        "Date;Start;Min;Title;Hard end\n2023-06-13;9:00;30;Opening;17:00\n;;60;Panel;\n2023-06-14;9:00;20;Recap;13:30",
        "Датум;Почеток;Траење;Тема;Краен рок\n13.06.2023;9:00;30;Отворање;\n;;60;Панел;17.00\n14.06.2023;9:00;20;Резиме;13.30",
        "Data;Fillimi;Minuta;Titulli;Fundi i prerë\n13.06.2023;9:00;30;Hapja;17:00\n14.06.2023;9:00;20;Përmbledhje;13:30",
        "Date;Début;Durée;Titre;Fin impérative\n13.06.2023;9h00;30;Ouverture;17h00\n14.06.2023;9h00;20;Bilan;13h30",
        "Date;Time;Title\n2023-06-13;9:00–9:30;Opening\n;17:00;Hard end\n2023-06-14;9:00–9:20;Recap\n;13:30;Hard end",
    ] {
        assert_eq!(ends(&csv(table)), two, "{table}");
    }
    for lines in [
        "13 June 2023\n9:00–9:30 Opening\nHard end: 17:00\n14 June 2023\nhard end 13.30\n9:00–9:20 Recap",
        "Краен рок: 13:30\n13.06.2023\nКраен рок 17:00 часот\n9:00–9:30 Отворање\n14.06.2023\n9:00–9:20 Резиме",
    ] {
        assert_eq!(ends(&understood(lines, Format::Text)), two, "{lines}");
    }
    // Two that disagree: the first counts, the other is told.
    let draft = understood("13 June 2023\n9:00–9:30 Opening\nHard end 17:00\nHard end 18:00", Format::Text);
    assert_eq!(ends(&draft), two[..1]);
    assert!(assumed(&draft).contains(&("4:1".into(), Assumed::NotUsed("Hard end 18:00".into()))));
    // One that the day cannot keep is asked.
    let draft = understood("13 June 2023\n9:00–9:30 Opening\nHard end 9:20", Format::Text);
    assert!(matches!(asked(&draft)[..], [(_, Ask::Plan(_))]), "{:?}", asked(&draft));
}
