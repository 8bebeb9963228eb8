//! What is typed beside the notes and leaves the room: the leak check looks at it, too.

use plenary::domain::evaluation::{Evaluation, Score};
use plenary::domain::event::Body;
use plenary::domain::lang::{Lang, Text};
use plenary::domain::note::{Kind, Level, NoteFields};
use plenary::domain::plan::Plan;
use plenary::domain::plan_change::PlanChange;
use plenary::i18n::Catalogue;
use plenary::minutes::leaks::{Source, findings};
use plenary::minutes::{Minutes, Options, Profile};

use crate::room::{Room, fields, kumanovo, plan};

/// What is doubtful, as `programme Municipality: Kumanovo`.
fn doubts(room: &Room, profile: Profile, lang: Lang) -> Vec<String> {
    let words = Catalogue::load(lang);
    let minutes = Minutes::of(&room.workshop, &Options::new(profile), &words);
    let told = findings(&minutes).into_iter();
    told.map(|found| format!("{} {:?}: {}", found.source.told(&words), found.rule, &found.text[found.span]))
        .collect()
}

fn towns() -> Plan {
    Plan { municipalities: kumanovo().plan().municipalities.clone(), ..plan() }
}

/// With an item that somebody adds while the workshop is held.
fn added(room: &mut Room, title: &str) {
    let add = PlanChange::Add { item: "X1".into(), title: title.into(), minutes: 10, day: 0, before: None };
    room.at("10:00", Body::Change { changes: vec![add], reason: None });
}

#[test]
fn the_title_of_an_item_that_was_added_is_looked_at() {
    for (title, expected) in [
        ("Тетовските искуства", &[][..]),
        ("Кумановските искуства", &["programme Municipality: Кумановските"]),
        ("The new mayor speaks", &["programme TheNew: The new"]),
        ("Answer by Petar Petrov", &["programme UnknownName: Petar Petrov"]),
        ("Our 14 villages", &["programme NumberAtPlace: 14 villages"]),
        ("Open questions", &[]),
    ] {
        let mut room = Room::new(towns());
        added(&mut room, title);
        // A town of the region that is not in the plan is a name.
        let expected: Vec<String> = match title.starts_with("Тетов") {
            true => vec!["programme UnknownName: Тетовските".into()],
            false => expected.iter().map(ToString::to_string).collect(),
        };
        assert_eq!(doubts(&room, Profile::Participants, Lang::En), expected, "{title}");
        assert_eq!(doubts(&room, Profile::Public, Lang::En), expected, "{title}");
        assert_eq!(doubts(&room, Profile::Internal, Lang::En), [""; 0], "{title}");
    }
}

#[test]
fn what_was_typed_into_the_agenda_explains_no_name_in_a_note() {
    let mut room = Room::new(towns());
    added(&mut room, "Answer by Petar Petrov");
    room.note(fields(Kind::Challenge, "It helped, as Petrov wrote.", Level::None));
    let found = doubts(&room, Profile::Participants, Lang::En);
    assert_eq!(found, ["C1 UnknownName: Petrov", "programme UnknownName: Petar Petrov"]);
}

#[test]
fn the_programme_that_was_brought_is_looked_at_in_what_anybody_may_read() {
    let mut plan = towns();
    plan.days[0].items[0].title = Text::plain("Presentation of Kumanovo by the Council");
    plan.days[0].items[1].questions = vec![Text::plain("What can others take over from Струга?")];
    let room = Room::new(plan);
    assert_eq!(doubts(&room, Profile::Participants, Lang::En), [""; 0]);
    let public = ["programme Municipality: Kumanovo", "programme Municipality: Струга"];
    assert_eq!(doubts(&room, Profile::Public, Lang::En), public);
}

#[test]
fn questions_and_remarks_of_the_evaluation_are_looked_at_where_they_are_shown() {
    let evaluation = |forms| Evaluation {
        forms,
        handed_out: None,
        scores: vec![
            Score { question: "useful".into(), hundredths: 460 },
            Score { question: "The new mayor was there".into(), hundredths: 300 },
        ],
        remark: [(Lang::En, "thanks to Petar Petrov".to_owned())].into(),
    };
    let room = |forms| {
        let mut room = Room::new(towns());
        room.at("17:00", Body::Evaluation(Box::new(evaluation(forms))));
        room
    };
    let question = "evaluation TheNew: The new";
    let remark = "evaluation UnknownName: Petar Petrov";
    assert_eq!(doubts(&room(26), Profile::Participants, Lang::En), [question, remark]);
    // Anybody reads the questions, but no remark; of few forms nobody reads anything.
    assert_eq!(doubts(&room(26), Profile::Public, Lang::En), [question]);
    assert_eq!(doubts(&room(2), Profile::Participants, Lang::En), [""; 0]);
    assert_eq!(doubts(&room(26), Profile::Participants, Lang::Fr), ["évaluation TheNew: The new"]);
}

#[test]
fn a_place_beside_the_notes_is_accepted_and_told_above_the_version() {
    let mut room = Room::new(towns());
    added(&mut room, "Кумановските искуства");
    let accept = |room: &Room| {
        let words = Catalogue::load(Lang::En);
        let minutes = Minutes::of(&room.workshop, &Options::new(Profile::Participants), &words);
        let all = findings(&minutes);
        let [found] = all.as_slice() else { panic!("{all:?}") };
        assert_eq!(found.source, Source::Programme);
        let (note, finding) = (found.source.note(), found.name.clone());
        (Body::Accept { note, profile: Profile::Participants, finding, on: true }, found.is_accepted)
    };
    let (body, is_accepted) = accept(&room);
    assert!(!is_accepted);
    room.at("17:00", body);
    assert!(accept(&room).1);
    let export = room.participants();
    assert!(export.markdown.contains("> - A municipality’s name: programme\n"), "{}", export.markdown);
    assert_eq!(export.json["redaction"]["leaks"], serde_json::json!({"open": 0, "accepted": 1}));
    // In the other version nobody has looked at it.
    assert!(room.minutes(Profile::Public, Lang::En).markdown.contains("Nobody has looked at 1 place"));
    // The same words in a note are another place.
    room.note(NoteFields {
        lang: Some(Lang::En),
        ..fields(Kind::Challenge, "Кумановските искуства", Level::None)
    });
    let export = room.participants();
    assert_eq!(export.json["redaction"]["leaks"], serde_json::json!({"open": 1, "accepted": 1}));
}
