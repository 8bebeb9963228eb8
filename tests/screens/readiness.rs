//! The list of what is ready, over the screen: in all languages, complete on the smallest screen.

use chrono::DateTime;
use plenary::app::effect::{Effect, Message};
use plenary::domain::lang::Lang;
use plenary::domain::readiness::{Access, Facts, Letters, Screen};

use super::stage::Stage;

/// A laptop on which little is as it should be.
fn facts() -> Facts {
    let now = DateTime::from_timestamp(1_686_638_400, 0).expect("08:40 in Kumanovo");
    Facts {
        now,
        zone: Some((now, 10_800)),
        synchronised: None,
        free: Some(120_000_000),
        screen: Some(Screen { columns: 60, rows: 18, colours: true }),
        letters: Letters::Unknown,
        journal: Some(Access { folder: "sessions/kumanovo-2023/journal".into(), fault: None }),
        exports: Some(Access { folder: "exports/kumanovo-2023".into(), fault: Some("read-only".into()) }),
        damaged: Some(0),
        plan: Some((0, 0)),
    }
}

fn opened(facts: Facts) -> Stage {
    let mut stage = Stage::empty().size(120, 36);
    stage.play("Y").send(Message::Facts(Box::new(facts)));
    stage
}

#[test]
fn the_list_in_all_languages_and_two_sizes() {
    for lang in Lang::ALL {
        for (width, height) in [(60, 18), (120, 36)] {
            let mut stage = Stage::empty().lang(lang).size(width, height);
            stage.play("Y").send(Message::Facts(Box::new(facts())));
            let mut settings = insta::Settings::clone_current();
            settings.set_prepend_module_to_snapshot(false);
            settings.set_omit_expression(true);
            let picture = stage.styled();
            settings.bind(|| insta::assert_snapshot!(format!("readiness-{lang}-{width}x{height}"), picture));
        }
    }
}

#[test]
fn it_is_looked_at_when_it_is_asked_for_and_not_before() {
    let mut stage = Stage::empty();
    assert!(stage.effects().is_empty());
    stage.play("Y").shows("Looking around…");
    assert_eq!(stage.effects(), [Effect::LookAround]);
    stage.play("<esc>").hides("Looking around…");
    stage.send(Message::Facts(Box::new(facts()))).hides("not ready");
}

#[test]
fn the_worst_comes_first_and_the_rest_can_be_reached_on_the_smallest_screen() {
    let mut stage = opened(facts()).size(60, 18);
    stage.shows("not ready: 1 · not known: 2 · look at this: 3").shows("✗ not ready").hides("✓ ready");
    stage.play("<end>").shows("✓ ready").shows("60 columns and 18 rows").play("<home>").shows("✗ not ready");
    stage.play("x").hides("not ready");
}

#[test]
fn what_the_terminal_says_of_the_letters_comes_later_and_counts() {
    let mut stage = opened(facts());
    stage
        .shows("the terminal does not say how it draws them")
        .shows(&"Ѓ Ќ Џ ѓ ќ џ ë Ç é „ “".replace(' ', "\u{a0}"));
    stage.send(Message::Letters(Letters::Measured { wrong: vec!['Ѓ', 'ќ'] }));
    stage.shows("does not draw these as it should: Ѓ ќ").shows("not ready: 2");
    let mut stage = opened(facts());
    stage.send(Message::Letters(Letters::Measured { wrong: vec![] })).shows("Can you read them?");
    stage.shows("not known: 1");
    let mut latin = opened(Facts { letters: Letters::Charset("ISO-8859-1".into()), ..facts() });
    latin.send(Message::Letters(Letters::Measured { wrong: vec![] })).shows("works with ISO-8859-1");
}

#[test]
fn everything_in_order_says_so_and_nothing_else() {
    let access = |folder: &str| Some(Access { folder: folder.into(), fault: None });
    let facts = Facts {
        zone: Some((facts().now, 7_200)),
        synchronised: Some(true),
        free: Some(1 << 40),
        letters: Letters::Measured { wrong: vec![] },
        exports: access("exports"),
        ..facts()
    };
    let mut stage = opened(facts);
    let picture = stage.text();
    assert!(!picture.contains('✗') && !picture.contains("not known"), "{picture}");
}
