//! The picture of the timeline: an XML parser reads it, nothing lies outside, and it is for the organisers.

use plenary::domain::event::Body;
use plenary::domain::lang::Lang;
use plenary::i18n::Catalogue;
use plenary::minutes::{Minutes, Options, Profile, markdown};
use proptest::prelude::*;
use roxmltree::Document;

use crate::room::{Room, plan};

fn start(item: &str) -> Body {
    Body::Start { item: item.into(), by_next: false }
}

fn extend(minutes: i32, reason: &str) -> Body {
    Body::Extend { item: "A".into(), minutes, reason: Some(reason.into()) }
}

/// A first day on which an item was held, lengthened and left, with reasons for everything.
fn held() -> Room {
    let mut room = Room::new(plan());
    room.at("09:04", start("A"));
    room.at("09:10", Body::Hold { reason: Some("<b>power</b> & \"cut\"".into()) });
    room.at("09:16", Body::Resume {});
    room.at("09:20", extend(5, "the guest\u{1b}[31m speaks"));
    room.at("09:52", Body::End {});
    room.at("09:53", Body::Skip { item: "B".into(), reason: Some("no time".into()) });
    room
}

fn export(
    room: &Room,
    profile: Profile,
    lang: Lang,
    with_picture: bool,
) -> (Option<(String, String)>, String) {
    let words = Catalogue::load(lang);
    let minutes = Minutes::of(&room.workshop, &Options { with_picture, ..Options::new(profile) }, &words);
    (minutes.picture(), markdown::write(&minutes))
}

fn picture(room: &Room, lang: Lang) -> String {
    export(room, Profile::Internal, lang, true).0.expect("something was held").1
}

fn words(svg: &str) -> String {
    let document = Document::parse(svg).unwrap();
    let texts = document.descendants().filter(|node| node.has_tag_name("text"));
    texts.filter_map(|node| node.text()).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_picture_tells_what_happened_and_why_in_every_language() {
    for lang in Lang::ALL {
        let svg = picture(&held(), lang);
        let said = words(&svg);
        for word in ["Session A", "<b>power</b> & \"cut\"", "the guest[31m speaks", "no time", "▾+5", "09:00"]
        {
            assert!(said.contains(word), "{lang}: {word} in\n{said}");
        }
        let document = Document::parse(&svg).unwrap();
        let root = document.root_element();
        assert_eq!(root.attribute("role"), Some("img"));
        assert_eq!(root.attribute("lang"), Some(lang.code()));
        let labels = root.attribute("aria-labelledby").unwrap().split(' ').map(|id| {
            let labelled = document.descendants().find(|node| node.attribute("id") == Some(id));
            labelled.and_then(|node| node.text()).unwrap().to_owned()
        });
        assert!(labels.map(|label| label.chars().count()).min().unwrap() > 10);
    }
    let said = words(&picture(&held(), Lang::En));
    assert!(said.contains("09:10–09:16 held: <b>power</b>"), "{said}");
    assert!(said.contains("+5 at 09:20: the guest"), "{said}");
    assert!(said.contains("7 min of overtime"), "{said}");
}

#[test]
fn the_bars_are_planned_talk_hold_and_overtime() {
    let svg = picture(&held(), Lang::En);
    let document = Document::parse(&svg).unwrap();
    let bars = |class: &str| {
        let bars = document
            .descendants()
            .filter(|node| node.has_tag_name("rect") && node.attribute("class") == Some(class));
        // The first of each is the sample of the legend.
        let width = |node: roxmltree::Node<'_, '_>| node.attribute("width").unwrap().parse::<f64>().unwrap();
        bars.skip(1).map(width).collect::<Vec<f64>>()
    };
    // The axis of 800 units shows two hours, from nine to eleven.
    let minute = 800.0 / 120.0;
    let near = |found: &[f64], minutes: &[f64]| {
        found.len() == minutes.len() && found.iter().zip(minutes).all(|(f, m)| (f - m * minute).abs() < 0.2)
    };
    assert!(near(&bars("p"), &[30.0, 60.0]), "{:?}", bars("p"));
    assert!(near(&bars("t"), &[6.0, 29.0]), "{:?}", bars("t"));
    assert!(near(&bars("w"), &[6.0]), "{:?}", bars("w"));
    assert!(near(&bars("o"), &[7.0]), "{:?}", bars("o"));
}

#[test]
fn only_the_organisers_have_a_picture_and_only_where_a_file_can_lie_beside() {
    let (picture, markdown) = export(&held(), Profile::Internal, Lang::Mk, true);
    let (name, _) = picture.unwrap();
    assert_eq!(name, "exchange.internal.mk.timeline.svg");
    assert_eq!(markdown.matches("](exchange.internal.mk.timeline.svg)").count(), 1);
    for (profile, with_picture) in [(Profile::Internal, false), (Profile::Participants, true)] {
        let (picture, markdown) = export(&held(), profile, Lang::Mk, with_picture);
        assert!(picture.is_none() && !markdown.contains("svg"), "{profile}");
    }
    let (_, participants) = export(&held(), Profile::Participants, Lang::En, true);
    for reason in ["power", "guest", "no time"] {
        assert!(!participants.contains(reason), "{reason}");
    }
    let (picture, markdown) = export(&Room::new(plan()), Profile::Internal, Lang::En, true);
    assert!(picture.is_none() && !markdown.contains("svg"), "nothing was held");
}

fn press() -> impl Strategy<Value = Body> {
    let item = || prop::sample::select(vec!["A", "B", "C"]);
    let reason = || prop::option::of("\\PC{0,12}|[<&\"'\\x00-\\x1f]{0,6}");
    prop_oneof![
        3 => item().prop_map(start),
        1 => Just(Body::End {}),
        2 => reason().prop_map(|reason| Body::Hold { reason }),
        2 => Just(Body::Resume {}),
        1 => (item(), -70..70i32, reason()).prop_map(|(item, minutes, reason)| Body::Extend { item: item.into(), minutes, reason }),
        1 => (item(), reason()).prop_map(|(item, reason)| Body::Skip { item: item.into(), reason }),
        1 => item().prop_map(|item| Body::Restart { item: item.into() }),
        1 => (item(), 1..90u32).prop_map(|(item, minutes)| Body::Reopen { item: item.into(), minutes }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_was_pressed_the_picture_is_xml_and_its_bars_lie_on_the_axis(
        presses in prop::collection::vec((0..200_000i64, press()), 0..25),
        lang in prop::sample::select(Lang::ALL.to_vec()),
    ) {
        let mut room = Room::new(plan());
        let morning = room.workshop.plan().instant(room.workshop.plan().days[0].date, chrono::NaiveTime::MIN);
        let mut at = 0;
        for (seconds, press) in presses {
            at += seconds / 20;
            room.when(morning + chrono::TimeDelta::seconds(30_000 + at), press);
        }
        for day in 0..2 {
            for item in room.workshop.bars_held(day).items {
                let held = item.held;
                for part in item.talk.iter().chain(&item.overtime).chain(item.holds.iter().map(|hold| &hold.stretch)) {
                    prop_assert!(part.from_s <= part.to_s);
                    prop_assert!(held.is_some_and(|held| held.from_s <= part.from_s && part.to_s <= held.to_s));
                }
                let mut parts: Vec<_> = item.talk.iter().chain(&item.overtime).copied().collect();
                parts.extend(item.holds.iter().map(|hold| hold.stretch));
                parts.sort_by_key(|part| (part.from_s, part.to_s));
                prop_assert!(parts.windows(2).all(|two| two[0].to_s <= two[1].from_s), "{:?}", parts);
            }
        }
        let (picture, markdown) = export(&room, Profile::Internal, lang, true);
        prop_assert_eq!(picture.is_some(), markdown.contains(".svg)"));
        if let Some((_, svg)) = picture {
            let document = Document::parse(&svg);
            prop_assert!(document.is_ok(), "{:?}", document.err());
            let document = document.unwrap();
            let number = |node: &roxmltree::Node<'_, '_>, name| node.attribute(name).unwrap().parse::<f64>().unwrap();
            let height = number(&document.root_element(), "height");
            for rect in document.descendants().filter(|node| node.has_tag_name("rect") && node.has_attribute("class")) {
                let (x, width) = (number(&rect, "x"), number(&rect, "width"));
                let is_legend = number(&rect, "y") < 90.0;
                prop_assert!(is_legend || (x >= 329.9 && x + width <= 1130.1 && width >= 1.9), "{} {}", x, width);
                prop_assert!(number(&rect, "y") + number(&rect, "height") <= height);
            }
        }
    }
}
