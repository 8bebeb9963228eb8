//! What the plan says of the time after the meeting: questions of the evaluation, and the days on which it goes on.

use plenary::domain::evaluation::{self, Evaluation, Score};
use plenary::domain::event::Body;
use plenary::domain::lang::{Lang, Text};
use plenary::domain::plan::{EvaluationQuestion, Milestone, Plan};
use plenary::i18n::Catalogue;
use plenary::import::exported;
use plenary::minutes::{Minutes, Options, Profile, ics, template};
use serde_json::json;

use crate::room::{Room, plan};

fn each(mk: &str, sq: &str, en: &str) -> Text {
    let form = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    Text::Each(Box::new([form(en), None, form(mk), form(sq)]))
}

fn plan_with_after() -> Plan {
    let question = |id: &str, label| EvaluationQuestion { id: id.into(), label };
    let milestone = |date: &str, label| Milestone { date: date.parse().unwrap(), label };
    Plan {
        evaluation_questions: vec![
            question("tables", each("Масите беа корисни.", "", "The tables were useful.")),
            question("free", each("", "Mund të flisja lirisht këtu.", "")),
        ],
        follow_up: vec![
            milestone("2023-10-02", each("Преглед на активностите", "", "Review of the actions")),
            milestone("2024-06-12", Text::plain("Next exchange, Antonville")),
        ],
        ..plan()
    }
}

/// Where the forms are counted: by an id, in the words of the plan, and in words of one's own.
pub fn room() -> Room {
    let mut room = Room::new(plan_with_after());
    let score = |question: &str, hundredths| Score { question: question.into(), hundredths };
    let scores = vec![
        score("масите  беа КОРИСНИ.", 425),
        score("Free", 450),
        score("useful", 460),
        score("Was it warm?", 300),
        score("Was the bus from Antonville on time?", 210),
    ];
    let evaluation = Evaluation { forms: 26, handed_out: Some(30), scores, remark: Default::default() };
    let at = "2023-06-14T15:00:00Z".parse().unwrap();
    let body = evaluation::decide(&room.workshop, evaluation, at).unwrap();
    room.at("17:00", body);
    room
}

#[test]
fn a_question_of_the_plan_is_asked_in_its_words_and_counted_under_its_id() {
    let export = room().participants();
    let told = export.read();
    let table = told.tables.iter().find(|table| table[0][0] == "Question").unwrap();
    assert_eq!(
        table[1..],
        [
            ["The tables were useful.", "4.25"],
            ["Mund të flisja lirisht këtu.", "4.5"],
            ["The exchange was useful for my work.", "4.6"],
            ["Was it warm?", "3.0"],
        ]
    );
    assert_eq!(
        export.json["evaluation"]["scores"],
        json!([
            {"question": "tables", "text": "The tables were useful.", "mean": 4.25},
            {"question": "free", "text": "Mund të flisja lirisht këtu.", "lang": "sq", "mean": 4.5},
            {"question": "useful", "mean": 4.6},
            {"question": "Was it warm?", "mean": 3.0},
        ])
    );
    let macedonian = room().minutes(Profile::Internal, Lang::Mk);
    assert!(macedonian.markdown.contains("| Масите беа корисни. | 4,25 |"), "{}", macedonian.markdown);
}

#[test]
fn a_typed_question_that_names_a_municipality_stays_with_the_organisers() {
    for profile in [Profile::Participants, Profile::Public] {
        let export = room().minutes(profile, Lang::En);
        assert!(!export.mentions("the bus from") && export.mentions("Was it warm?"), "{profile}");
    }
    assert!(room().internal().mentions("the bus from"));
}

#[test]
fn one_question_counted_under_two_names_is_refused() {
    let room = room();
    let score = |question: &str| Score { question: question.into(), hundredths: 400 };
    let scores = vec![score("tables"), score("The tables were useful.")];
    let evaluation = Evaluation { forms: 3, scores, ..Evaluation::default() };
    let at = "2023-06-14T15:00:00Z".parse().unwrap();
    evaluation::decide(&room.workshop, evaluation, at).expect_err("it is one question");
}

#[test]
fn the_days_of_the_follow_up_stand_among_the_deadlines_of_every_version() {
    for profile in Profile::ALL {
        let export = room().minutes(profile, Lang::En);
        let read = export.read();
        assert!(read.headings.iter().any(|heading| heading.ends_with(". Follow-up and deadlines")));
        for line in ["2 October 2023: Review of the actions", "12 June 2024: Next exchange, Antonville"] {
            assert!(read.items.contains(&line.to_owned()), "{line} {:?}", read.items);
        }
        assert_eq!(
            export.json["follow_up"]["milestones"],
            json!([{"date": "2023-10-02", "text": "Review of the actions"},
                {"date": "2024-06-12", "text": "Next exchange, Antonville"}])
        );
    }
    let french = room().minutes(Profile::Public, Lang::Fr);
    assert!(french.markdown.contains("2 octobre 2023\u{a0}: Review of the actions"), "{}", french.markdown);
    assert_eq!(french.json["follow_up"]["milestones"][0]["lang"], "en");
    // In Word and Excel as well.
    assert!(room().participants().mentions("2 October 2023: Review of the actions"));
    assert!(!Room::new(plan()).participants().markdown.contains("Follow-up"));
}

#[test]
fn each_day_of_the_follow_up_is_an_event_of_a_whole_day_that_versions_do_not_share() {
    let calendar = |profile, lang| {
        let (room, words) = (room(), Catalogue::load(lang));
        let minutes = Minutes::of(&room.workshop, &Options::new(profile), &words);
        let text = String::from_utf8(ics::write(&minutes)).unwrap();
        text.replace("\r\n ", "")
    };
    let english = calendar(Profile::Participants, Lang::En);
    for part in [
        "UID:follow-up-1.exchange.participants.en@plenary",
        "SUMMARY:Review of the actions",
        "DTSTART;VALUE=DATE:20231002",
        "DTEND;VALUE=DATE:20231003",
        "UID:follow-up-2.exchange.participants.en@plenary",
        "SUMMARY:Next exchange\\, Antonville",
    ] {
        assert!(english.contains(part), "{part} {english}");
    }
    let uids = |text: &str| -> Vec<String> {
        text.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect()
    };
    for other in [
        calendar(Profile::Participants, Lang::Mk),
        calendar(Profile::Public, Lang::En),
        calendar(Profile::Internal, Lang::En),
    ] {
        assert!(uids(&other).iter().all(|uid| !uids(&english).contains(uid)), "{other}");
    }
}

#[test]
fn a_template_is_given_both() {
    let (room, words) = (room(), Catalogue::load(Lang::En));
    let minutes = Minutes::of(&room.workshop, &Options::new(Profile::Participants), &words);
    let written = template::write(
        &minutes,
        "{% for one in milestones %}{{ one.date_iso }} {{ one.text }}; {% endfor %}{{ evaluation.forms }}\
         {% for one in evaluation.scores %}, {{ one.question }} {{ one.mean }}{% endfor %}",
    );
    assert_eq!(
        written.unwrap().replace('\\', ""),
        "2023-10-02 Review of the actions; 2024-06-12 Next exchange, Antonville; 26, The tables were useful. 4.25, \
         Mund të flisja lirisht këtu. 4.5, The exchange was useful for my work. 4.6, Was it warm? 3.0\n"
    );
    let nobody = Room::new(plan());
    let minutes = Minutes::of(&nobody.workshop, &Options::new(Profile::Participants), &words);
    let written = template::write(&minutes, "{{ evaluation }}{{ milestones | length }}");
    assert_eq!(written.unwrap(), "0\n");
}

#[test]
fn a_workshop_made_again_of_its_minutes_asks_and_goes_on_as_before() {
    let export = room().internal();
    let again = exported::read(export.json_text.as_bytes()).unwrap();
    assert_eq!(again.plan, plan_with_after());
    let told = |body: &Body| match body {
        Body::Evaluation(evaluation) => {
            evaluation.scores.iter().map(|score| score.question.to_string()).collect()
        }
        _ => Vec::new(),
    };
    let events = again.files.iter().flat_map(|file| &file.events);
    let scores: Vec<String> = events.flat_map(|event| told(&event.body)).collect();
    assert_eq!(scores[..3], ["tables", "free", "useful"]);
}
