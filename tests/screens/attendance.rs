//! Who is there: counting, consents, names that nobody else sees, and the heads in an item.

use std::collections::BTreeMap;

use plenary::app::effect::{Effect, Message};
use plenary::app::model::Screen;
use plenary::domain::attendance::{Attendee, Consent};
use plenary::domain::event::Body;
use plenary::domain::lang::Lang;

use super::stage::Stage;

/// On the screen, whatever keeps the words together there.
#[track_caller]
fn seen(stage: &mut Stage, words: &str) {
    let screen = stage.text().replace('\u{a0}', " ");
    assert!(screen.contains(words), "“{words}” is not in\n{screen}");
}

fn count(stage: &Stage, code: &str) -> Option<u32> {
    stage.model.workshop.attendance().present(0, &Attendee::Participant(code.into()))
}

#[test]
fn a_list_is_counted_down_with_enter_digits_and_signs() {
    let mut desk = Stage::kumanovo("11:24");
    desk.play("%")
        .shows("Who is there · 13 June")
        .shows("Kumanovo · mayor (host)")
        .shows("0 there, 30 in the plan");
    desk.play("<enter>2<enter>++-<down>0<enter>");
    let counts = ["KUM-1", "KUM-2", "KUM-3", "KUM-4", "GOS-1"].map(|code| count(&desk, code));
    assert_eq!(counts, [Some(1), Some(2), Some(2), Some(0), None]);
    desk.shows("5 there");
    seen(&mut desk, "Local leader 1");
    // What is taken back is counted no more, and every press by itself.
    desk.play("uu");
    assert_eq!(["KUM-3", "KUM-4"].map(|code| count(&desk, code)), [Some(3), None]);
    // The other day is another list.
    desk.play("<right>").shows("14 June").shows("0 there").play("<left>").shows("6 there");
    desk.play("<esc>");
    assert!(desk.model.overlay.is_none());
}

#[test]
fn digits_count_when_anything_else_is_pressed_and_esc_takes_them_back() {
    let mut desk = Stage::kumanovo("11:24");
    desk.play("%12<bs><esc>");
    assert!(desk.model.overlay.is_some() && count(&desk, "KUM-1").is_none());
    desk.play("3<down>");
    assert_eq!(count(&desk, "KUM-1"), Some(3));
}

#[test]
fn consents_go_from_not_asked_to_yes_to_no_and_back_and_are_undone() {
    let mut desk = Stage::kumanovo("11:24");
    let given = |desk: &Stage| Consent::ALL.map(|of| desk.model.workshop.attendance().consent("KUM-1", of));
    desk.play("%plc");
    assert_eq!(given(&desk), [Some(true); 3]);
    desk.shows("✓ ✓ ✓").play("pl").shows("✗ ✗ ✓").play("p");
    assert_eq!(given(&desk), [None, Some(false), Some(true)]);
    desk.play("u");
    assert_eq!(given(&desk), [Some(false), Some(false), Some(true)]);
    // By the place of the key on a Macedonian keyboard.
    desk.play("п");
    assert_eq!(given(&desk)[0], None);
}

#[test]
fn somebody_who_is_not_in_the_plan_is_added_by_function_and_counted() {
    let mut desk = Stage::kumanovo("11:24");
    desk.play("%a");
    seen(&mut desk, "1 Local leader");
    desk.play("4");
    seen(&mut desk, "1 Čair");
    desk.play("0");
    desk.shows("A function, no name").play("ambassador").shows("ambassador").play("<enter>");
    let who = Attendee::Other {
        category: "national_institution".into(),
        role: "ambassador".into(),
        municipality: None,
    };
    assert_eq!(desk.model.workshop.attendance().present(0, &who), Some(1));
    desk.shows("+ ambassador").play("+").shows("2 there");
    desk.forget().play("p").shows("belong to the functions of the plan");
    assert!(desk.committed().is_empty());
}

#[test]
fn heads_are_counted_in_what_runs() {
    let mut desk = Stage::kumanovo("11:24");
    let item = desk.model.workshop.item(desk.model.current().unwrap()).id.clone();
    desk.play("%<tab>").shows("Local practitioner").play("<down>7<enter>");
    let heads = desk.model.workshop.attendance().headcount(&item, "local_practitioner");
    assert_eq!(heads, Some(7));
    let plan = desk.model.workshop.plan().clone();
    assert_eq!(desk.model.workshop.attendance().in_item(&plan, &item, 0, "local_practitioner"), 7);
}

#[test]
fn a_name_is_seen_in_the_list_alone_and_leaves_the_program_for_its_file_alone() {
    let mut desk = Stage::kumanovo("11:24");
    desk.play("%");
    assert_eq!(desk.effects(), [Effect::ReadNames]);
    desk.forget().play("n").hides("only in this list");
    desk.send(Message::Names(Ok(BTreeMap::from([("KUM-2".into(), "Zqold".into())]))));
    desk.shows("CAT coordinator · Zqold").play("nZqname<enter>").shows("mayor (host) · Zqname");
    let names = BTreeMap::from([("KUM-1".to_owned(), "Zqname".to_owned()), ("KUM-2".into(), "Zqold".into())]);
    assert_eq!(desk.effects(), [Effect::KeepNames(names)]);
    desk.play("<enter><esc>").hides("Zqname");
    let others = desk.effects().iter().filter(|effect| !matches!(effect, Effect::KeepNames(_)));
    assert!(!format!("{:?}", others.collect::<Vec<_>>()).contains("Zq"));
    let mut room = desk.second(Screen::Room).size(120, 36);
    desk.play("%");
    room.hears(&desk).hides("Zq");
    desk.play("<f5>");
    // An empty name takes it away.
    desk.send(Message::Names(Ok(BTreeMap::from([("KUM-1".into(), "Zqname".into())]))));
    desk.forget().play("<home>n<c-u><enter>");
    assert_eq!(desk.effects(), [Effect::KeepNames(BTreeMap::new())]);
    desk.send(Message::Names(Err("no room".into()))).shows("no room");
}

#[test]
fn off_the_record_no_name_and_no_function_is_taken() {
    let mut desk = Stage::kumanovo("11:24");
    desk.play("%").send(Message::Names(Ok(BTreeMap::new())));
    desk.play("nzqsecret<c-o>").hides("zqsecret").shows("Kumanovo · mayor");
    desk.forget().play("n").shows("Off the record");
    desk.play("a10zqsecret<enter>");
    assert!(desk.committed().is_empty());
    // Figures say nothing of what is said.
    desk.play("<enter>");
    assert_eq!(desk.committed().len(), 1);
    assert!(matches!(desk.committed()[0], Body::Present { .. }));
}

#[test]
fn the_list_fits_the_smallest_screen_in_all_languages() {
    for lang in Lang::ALL {
        for (width, height) in [(60, 18), (80, 24), (120, 36), (200, 60)] {
            let mut desk = Stage::kumanovo("11:24").lang(lang).size(width, height);
            let screen = desk.play("%<end>3").text();
            assert!(screen.contains("30 / 30") || screen.contains('╰'), "{screen}");
            assert!(screen.lines().any(|line| line.contains(" 3 ")), "{screen}");
            desk.play("<esc>n").play("a").text();
        }
    }
}

#[test]
fn a_plan_without_people_says_so_and_takes_who_is_there() {
    let mut desk = Stage::of_plan(|plan| {
        plan.participants.clear();
        plan.categories.clear();
    });
    desk.play("%").shows("names nobody").play("<enter>+p").play("a0observer<enter>").shows("+ observer");
}
