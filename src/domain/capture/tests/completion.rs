//! What is offered while a line is typed.

use chrono::NaiveDate;

use super::super::{Completion, Context, Meaning, Names, Offer, complete, parse};
use super::fixture;
use crate::domain::ids::ThemeId;
use crate::domain::note::Level;

/// The lines that result from the first offers; `|` in the line is the cursor.
fn offers(line: &str) -> Vec<String> {
    let plan = fixture::kumanovo();
    let names = Names::new(&plan);
    let extra = [ThemeId::from("медиуми")];
    let functions = ["school director".to_owned()];
    let mut context = Context::new(&plan, &names, NaiveDate::from_ymd_opt(2023, 6, 13).unwrap());
    context.extra_themes = &extra;
    context.functions = &functions;
    context.segment_municipality = Some("prilep".into());
    context.default_level = Level::Category;
    let cursor = line.find('|').unwrap();
    let line = line.replace('|', "");
    let completions = complete(&line, cursor, &context);
    let apply = |completion: Completion| {
        let mut line = line.clone();
        line.replace_range(completion.replace, &completion.insert);
        line
    };
    completions.into_iter().take(3).map(apply).collect()
}

#[test]
fn municipalities_are_offered_in_the_head() {
    assert_eq!(offers("c кум|"), ["c kumanovo: "]);
    assert_eq!(offers("c k|"), ["c kicevo: ", "c kumanovo: "]);
    assert_eq!(offers("c |"), ["c prilep: ", "c cair: ", "c gostivar: "], "the segment's goes first");
    assert_eq!(offers("c gos, ku|"), ["c gos, kumanovo: "]);
    assert_eq!(offers("c gos, go|"), Vec::<String>::new(), "each once");
    assert_eq!(offers("c ku|: text"), ["c kumanovo: text"]);
    assert_eq!(offers("c\u{a0}ku|"), ["c\u{a0}kumanovo: "], "the other spaces are wider than a byte");
    assert_eq!(offers("Stru|"), ["struga: "]);
    assert_eq!(offers("challenge ker|"), ["challenge kicevo: "]);
    assert_eq!(offers("The team of ku|"), Vec::<String>::new());
    assert_eq!(offers("c kum: ku|"), Vec::<String>::new());
}

#[test]
fn kinds_are_offered_for_the_first_word() {
    assert_eq!(offers("cha|"), ["cair: ", "c "], "ch is č");
    assert_eq!(offers("les|"), ["l "]);
    assert_eq!(offers("пот|"), ["n "]);
    assert_eq!(offers("ц|")[0], "c ");
    assert_eq!(offers("|").len(), 3);
}

#[test]
fn themes_are_offered_by_any_word_of_their_names() {
    assert_eq!(offers("c kum: no line #fun| there"), ["c kum: no line #funding there"]);
    assert_eq!(offers("#поли|")[0], "#trust-police");
    assert_eq!(offers("#mediu|"), ["#медиуми"]);
    assert_eq!(offers("#fun|ding"), ["#funding"]);
    assert_eq!(offers("C#fun|"), Vec::<String>::new());
    assert_eq!(offers("# |"), Vec::<String>::new());
}

#[test]
fn functions_are_offered_those_used_before_first() {
    assert_eq!(
        offers("a kum: call @|"),
        [
            "a kum: call @\"school director\"",
            "a kum: call @\"mayor (host)\"",
            "a kum: call @\"CAT coordinator\""
        ]
    );
    assert_eq!(offers("call @may|")[1], "call @mayor");
    assert_eq!(offers("call @\"CAT co|"), ["call @\"CAT coordinator\""]);
    assert_eq!(offers("call @coord|"), ["call @\"CAT coordinator\""]);
}

#[test]
fn levels_are_offered_that_may_be_asked_for() {
    assert_eq!(offers("text !|"), ["text !category", "text !none", "text !off_record"]);
    assert_eq!(offers("text !mun|"), Vec::<String>::new());
    assert_eq!(offers("text !n|"), ["text !none"]);
}

#[test]
fn everything_that_is_offered_is_understood() {
    let plan = fixture::kumanovo();
    let names = Names::new(&plan);
    let mut context = Context::new(&plan, &names, NaiveDate::from_ymd_opt(2023, 6, 13).unwrap());
    let extra = ["fund", "медиуми", "youth"].map(ThemeId::from);
    context.extra_themes = &extra;
    let mut offered = 0;
    for line in ["", "c ", "c gos, ", "s", "c: text #", "c: text #f", "c: text @", "c: text !", "#", "@"] {
        for completion in complete(line, line.len(), &context) {
            let completed = format!("{}{}", &line[..completion.replace.start], completion.insert);
            // The letter of a kind waits for its colon.
            let completed = if completed.ends_with(' ') && !completed.contains(':') {
                format!("{completed}:")
            } else {
                completed
            };
            let parsed = parse(&completed, &context);
            assert_eq!(parsed.not_understood().count(), 0, "{completed}");
            let at = completion.replace.start;
            let said = parsed.hints.iter().find(|hint| hint.span.start == at && !hint.span.is_empty());
            let said = said.map(|hint| hint.meaning.clone());
            match (completion.offer, said) {
                (Offer::Kind(kind), Some(Meaning::Kind(said))) => assert_eq!(said, kind),
                (Offer::Municipality(id), Some(Meaning::Municipality(said))) => assert_eq!(said, id),
                (Offer::Theme(id), Some(Meaning::Theme(said))) => assert_eq!(said, id),
                (Offer::Function, Some(Meaning::Function(said))) => assert_eq!(said, completion.label),
                (Offer::Level(level), Some(Meaning::Level(said))) => assert_eq!(said, level),
                (Offer::Level(level), Some(Meaning::OffRecord)) => assert_eq!(level, Level::OffRecord),
                (offer, said) => panic!("{completed}: {offer:?} was read as {said:?}"),
            }
            offered += 1;
        }
    }
    assert!(offered > 50, "{offered}");
}

#[test]
fn labels_are_in_the_language_of_the_note_or_the_room() {
    let plan = fixture::kumanovo();
    let names = Names::new(&plan);
    let context = Context::new(&plan, &names, NaiveDate::from_ymd_opt(2023, 6, 13).unwrap());
    let offer = complete("c kum", 5, &context).remove(0);
    assert_eq!((offer.label.as_str(), offer.offer), ("Куманово", Offer::Municipality("kumanovo".into())));
    let offer = complete("#fund", 5, &context).remove(0);
    assert_eq!(offer.label, "Наменско финансирање");
}
