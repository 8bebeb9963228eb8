//! The evaluation, who may read what of it, and the abbreviations that are explained.

use plenary::domain::evaluation::{Evaluation, Score};
use plenary::domain::event::Body;
use plenary::domain::lang::{Lang, Text};
use plenary::domain::note::{Kind, Level};
use plenary::domain::plan::{Abbreviation, Plan};
use plenary::minutes::Profile;
use serde_json::json;

use crate::room::{Room, fields, kumanovo, plan};

fn evaluation(forms: u32) -> Evaluation {
    let score = |question: &str, hundredths| Score { question: question.into(), hundredths };
    Evaluation {
        forms,
        handed_out: Some(30),
        scores: vec![score("useful", 460), score("The room was warm", 375)],
        remark: [(Lang::En, "more time for the tables".to_owned())].into(),
    }
}

fn room(evaluation: Evaluation) -> Room {
    let mut room = Room::new(plan());
    room.at("17:00", Body::Evaluation(Box::new(evaluation)));
    room
}

#[test]
fn the_forms_stand_in_a_section_of_their_own_with_the_numbers_of_the_language() {
    let export = room(evaluation(26)).participants();
    let read = export.read();
    assert!(read.headings.iter().any(|heading| heading.ends_with(". Evaluation")), "{:?}", read.headings);
    assert!(read.paragraphs.contains(&"26 of 30 forms came back.".to_owned()));
    assert!(read.paragraphs.contains(&"Most frequent remark: more time for the tables".to_owned()));
    let table = read.tables.iter().find(|table| table[0][0] == "Question").unwrap();
    assert_eq!(table[1..], [["The exchange was useful for my work.", "4.6"], ["The room was warm", "3.75"]]);
    assert_eq!(
        export.json["evaluation"],
        json!({"forms": 26, "handed_out": 30, "scale": [1, 5],
            "scores": [{"question": "useful", "mean": 4.6}, {"question": "The room was warm", "mean": 3.75}],
            "remark": {"text": "more time for the tables"}})
    );
    let macedonian = room(evaluation(26)).minutes(Profile::Internal, Lang::Mk);
    assert!(macedonian.markdown.contains("| Размената е корисна за мојата работа. | 4,6 |"));
}

#[test]
fn of_so_few_forms_that_a_person_could_be_meant_nothing_is_said_outside() {
    for (forms, profile, is_told) in [
        (2, Profile::Internal, true),
        (2, Profile::Participants, false),
        (3, Profile::Participants, true),
        (4, Profile::Public, false),
        (5, Profile::Public, true),
    ] {
        let export = room(evaluation(forms)).minutes(profile, Lang::En);
        assert_eq!(export.markdown.contains("Evaluation"), is_told, "{forms} {profile}");
        assert_eq!(export.json.get("evaluation").is_some(), is_told, "{forms} {profile}");
    }
}

#[test]
fn a_remark_leaves_the_room_only_in_its_language_and_without_a_name() {
    let remark = |text: &str, profile, lang| {
        let remark = [(Lang::Mk, text.to_owned())].into();
        let export = room(Evaluation { remark, ..evaluation(26) }).minutes(profile, lang);
        export.mentions(text)
    };
    assert!(remark("повеќе време", Profile::Participants, Lang::Mk));
    assert!(!remark("повеќе време", Profile::Participants, Lang::En));
    assert!(!remark("повеќе време", Profile::Public, Lang::Mk));
    assert!(!remark("како во antonville", Profile::Participants, Lang::Mk));
    assert!(remark("како во antonville", Profile::Internal, Lang::En));
}

#[test]
fn the_evaluation_that_was_told_last_counts_and_an_undone_one_does_not() {
    let mut room = room(evaluation(26));
    let second = room.at("18:00", Body::Evaluation(Box::new(evaluation(28))));
    assert!(room.participants().mentions("28 of 30"));
    room.at("18:01", Body::Undo { target: second });
    assert!(room.participants().mentions("26 of 30") && !room.participants().mentions("28 of 30"));
}

#[test]
fn an_abbreviation_is_explained_where_it_occurs_and_only_there() {
    let long = |en: &str, mk: &str| {
        Text::Each(Box::new([
            Some(en.to_owned()),
            None,
            Some(mk.to_owned()).filter(|mk| !mk.is_empty()),
            None,
        ]))
    };
    let abbreviations = vec![
        Abbreviation { short: "CAT".into(), long: long("Community Action Team", "акциски тим") },
        Abbreviation { short: "NCC".into(), long: long("National Committee", "") },
    ];
    let mut room = Room::new(Plan { abbreviations, ..plan() });
    room.note(fields(Kind::Context, "The CATs met; concatenated NCCs are none: XNCC.", Level::OnRecord));
    let export = room.participants();
    assert!(export.markdown.contains("**CAT** – Community Action Team (Macedonian: акциски тим)"));
    assert!(export.mentions("National Committee"));
    let mut room = Room::new(room.workshop.plan().as_ref().clone());
    room.note(fields(Kind::Context, "The CATALOGUE of XNCC.", Level::OnRecord));
    assert!(!room.participants().markdown.contains("Abbreviations"));
    room.note(fields(Kind::Context, "NCC", Level::None));
    let headings = room.participants().read().headings;
    let annexes: Vec<&String> = headings.iter().filter(|heading| heading.starts_with("Annex")).collect();
    assert_eq!(annexes, ["Annex A – Abbreviations", "Annex B – How this version was made"]);
}

#[test]
fn a_remark_that_names_a_municipality_in_any_form_stays_with_the_organisers() {
    for remark in
        ["more like the kumanovska model", "më shumë si ekipi i Strugës", "повеќе како струшкиот тим"]
    {
        let mut room = Room::new(Plan::clone(kumanovo().plan()));
        let evaluation = Evaluation { remark: [(Lang::En, remark.to_owned())].into(), ..evaluation(26) };
        room.at("17:00", Body::Evaluation(Box::new(evaluation)));
        assert!(!room.participants().markdown.contains(remark), "{remark}");
        assert!(room.internal().markdown.contains(remark), "{remark}");
    }
}
