//! Finding notes: the search field, the filters and the scopes of the list (`product.md`, scenes 3 and 11;
//! `capture.md`).

use plenary::app::command::Focus;
use plenary::app::effect::{Message, Target};
use plenary::app::model::Screen;
use plenary::domain::event::{Body, ReadBack};
use plenary::domain::lang::Lang;
use plenary::domain::note::{Change, Kind, Level, NoteFields};

use super::stage::Stage;

/// The texts in the list.
fn listed(stage: &Stage) -> Vec<String> {
    let notes = stage.model.list.rows().iter().map(|id| stage.note(*id));
    notes.map(|note| note.fields.text.clone()).collect()
}

fn desk() -> Stage {
    let mut stage = Stage::empty().size(120, 36);
    stage.play("cc kum: No line in the budget #funding<enter>");
    stage.play("p cair: Youth centre @mayor<enter>q: Who pays the Çair centre? #trust<enter>");
    stage.play(
        "a str: Meet the police @\"CAT coordinator\" due 31 July<enter>a gos: Budget talks<enter><esc>",
    );
    stage
}

#[test]
fn words_are_found_while_they_are_typed_in_any_spelling() {
    let mut stage = desk();
    stage.play("/");
    assert_eq!(stage.model.focus, Focus::Search);
    stage.play("budg").shows("“budg”").shows("2 notes");
    assert_eq!(listed(&stage), ["No line in the budget", "Budget talks"]);
    // All words must occur, in any order.
    stage.play(" line");
    assert_eq!(listed(&stage), ["No line in the budget"]);
    for spelling in ["чаир", "çair", "CHAIR"] {
        stage.play("<c-u>").paste(spelling);
        // One says it, the other is of that municipality.
        assert_eq!(listed(&stage), ["Youth centre", "Who pays the Çair centre?"], "{spelling}");
    }
    stage.play("<c-u>xyzzy").shows("No note passes the filter");
}

#[test]
fn enter_keeps_what_was_found_esc_shows_all_again_and_goes_back() {
    let mut stage = desk();
    stage.play("/centre<enter>").shows("“centre”");
    assert_eq!(stage.model.focus, Focus::Notes);
    assert_eq!(listed(&stage).len(), 2);
    // What was typed is there to be changed.
    stage.play("/ pays<tab>");
    assert_eq!(listed(&stage), ["Who pays the Çair centre?"]);
    stage.play("/<esc>");
    assert_eq!((stage.model.focus, listed(&stage).len()), (Focus::Notes, 5));
    stage.play("<esc>/centre<esc>");
    assert_eq!((stage.model.focus, listed(&stage).len()), (Focus::Agenda, 5));
    stage.play("/centre<enter>a");
    assert_eq!((stage.model.focus, listed(&stage).len()), (Focus::Notes, 5));
}

#[test]
fn the_choice_moves_while_one_searches_and_what_is_half_noted_waits() {
    let mut stage = desk();
    stage.play("cp kum: half<esc>/centre<up>").hides("half");
    assert!(stage.model.chosen_note().unwrap().fields.text.contains("Youth"));
    stage.play("<esc>").shows("half");
}

#[test]
fn the_grammar_of_the_line_filters_by_every_field() {
    let mut stage = desk();
    let id = stage.note_saying("Youth").id;
    stage.other_does(Body::Edit {
        note: id,
        changes: vec![Change::Important(true), Change::Lang(Some(Lang::Sq)), Change::Verbatim(true)],
        base: id,
        reason: None,
    });
    stage.other_does(Body::Release { note: id, on: true });
    stage.other_does(Body::ReadBack { note: id, answer: Some(ReadBack::Confirmed) });
    let mut grouped = NoteFields::new(Kind::Lesson, "Of a group", Level::None);
    grouped.group = Some("2".into());
    grouped.status = Some("done".into());
    stage.other_does(Body::Note(Box::new(grouped)));
    let last = stage.model.list.rows().last().copied().unwrap();
    let all = listed(&stage).len();
    for (typed, found) in [
        ("c kum:", &["No line in the budget"][..]),
        ("p:", &["Youth centre"]),
        ("#fund", &["No line in the budget"]),
        ("@may", &["Youth centre"]),
        ("due 31 July", &["Meet the police"]),
        ("=important", &["Youth centre"]),
        ("=važno", &["Youth centre"]),
        ("=важно", &["Youth centre"]),
        ("=rend", &["Youth centre"]),
        ("=verb", &["Youth centre"]),
        ("=released", &["Youth centre"]),
        ("=confirmed", &["Youth centre"]),
        ("=sq", &["Youth centre"]),
        ("=incompl", &["Budget talks"]),
        ("=done", &["Of a group"]),
        ("=отворено", &["Who pays the Çair centre?", "Meet the police", "Budget talks"]),
        ("group=2", &["Of a group"]),
        ("група=2", &["Of a group"]),
        ("c: nothing", &[]),
        ("budget =incomplete", &["Budget talks"]),
    ] {
        stage.play("/<c-u>").paste(typed);
        assert_eq!(listed(&stage), found, "{typed}");
        stage.play("<esc>");
    }
    // Signs that are only begun, and spaces, do not take everything away.
    for typed in ["#", "@", "!", "=", "by=", "group=", "  "] {
        stage.play("/<c-u>").paste(typed);
        assert_eq!(listed(&stage).len(), all, "{typed}");
        stage.play("<esc>");
    }
    // Whoever noted it: nobody is known of these test writers but their file's name.
    let person = stage.model.workshop.person(last).map(str::to_owned);
    stage.play("/by=nobodycalledso");
    assert!(person.is_none() || listed(&stage).is_empty());
}

#[test]
fn the_row_below_says_what_can_be_typed_in_each_language() {
    for lang in Lang::ALL {
        let mut stage = Stage::kumanovo("11:24").lang(lang).size(100, 24);
        let signs = stage.model.texts.search_signs();
        stage.play("/").shows(&signs);
        let important = format!("={}", stage.model.texts.search_is_important());
        stage.play("=").shows(&important);
        stage.paste(&important[1..important.len() - 2]);
        assert!(!stage.model.search.filter.is_empty(), "{lang:?}");
    }
}

#[test]
fn a_search_finds_nothing_of_what_was_struck() {
    let mut stage = desk();
    let id = stage.note_saying("Youth").id;
    stage.play("/youth");
    assert_eq!(listed(&stage).len(), 1);
    stage.other_does(Body::Strike { notes: vec![id] });
    assert_eq!(listed(&stage).len(), 0);
    stage.play("<esc>");
    assert_eq!(listed(&stage).len(), 4);
}

#[test]
fn what_arrives_is_found_at_once() {
    let mut stage = desk();
    stage.play("/flood");
    assert!(listed(&stage).is_empty());
    let note = NoteFields::new(Kind::Lesson, "After the flood", Level::None);
    stage.other_does(Body::Note(Box::new(note)));
    assert_eq!(listed(&stage), ["After the flood"]);
}

#[test]
fn letters_that_are_found_are_underlined_where_they_stand() {
    let mut stage = desk();
    stage.play("/centre<up>");
    let area = ratatui::layout::Rect::new(0, 0, 120, 36);
    let buffer = stage.draw().buffer().clone();
    let is_underlined =
        |cell: &ratatui::buffer::Cell| cell.modifier.contains(ratatui::style::Modifier::UNDERLINED);
    let underlined: String = area
        .positions()
        .map(|at| &buffer[at])
        .filter(|cell| is_underlined(cell))
        .map(|cell| cell.symbol().to_owned())
        .collect();
    assert_eq!(underlined, "centrecentre");
}

#[test]
fn a_click_on_the_title_of_the_list_searches_and_one_on_a_chosen_row_opens_it() {
    let mut stage = desk();
    stage.send(Message::Click(Target::Search));
    assert_eq!(stage.model.focus, Focus::Search);
    stage.play("<esc>");
    let id = stage.note_saying("Youth").id;
    stage.send(Message::Click(Target::Note(id)));
    assert_eq!((stage.model.focus, stage.model.chosen_note().unwrap().id), (Focus::Notes, id));
    stage.send(Message::Click(Target::Note(id)));
    assert_eq!((stage.model.focus, stage.model.line.editing), (Focus::Line, Some(id)));
    // The line is full: another click chooses again.
    let before = stage.model.list.place();
    stage.play("<esc>").send(Message::Wheel(1));
    assert_eq!(stage.model.list.place(), before + 1);
}

#[test]
fn the_search_has_the_cursor_and_fits_the_smallest_screen() {
    for screen in [Screen::Desk, Screen::Capture] {
        let mut stage = Stage::kumanovo("11:24").screen(screen).size(60, 18);
        if screen == Screen::Capture {
            stage.play("<esc>");
        }
        stage.play("/чаир");
        stage.shows("/ чаир");
        let cursor = stage.draw().cursor_position().unwrap();
        assert_eq!(cursor.x, 1 + 2 + 4);
    }
}

#[test]
fn from_the_boards_a_search_goes_to_the_notes_and_esc_back() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("B/");
    assert_eq!((stage.model.screen, stage.model.focus), (Screen::Desk, Focus::Search));
    stage.play("<esc>");
    assert_eq!((stage.model.screen, stage.model.focus), (Screen::Exchange, Focus::Board));
}

#[test]
fn a_search_off_the_record_stores_nothing() {
    let mut stage = desk();
    stage.play("<c-o>").forget();
    stage.play("/budget<enter>").seconds_later(5);
    assert_eq!(listed(&stage).len(), 2);
    assert_eq!(stage.draft(), None);
    assert!(!stage.everything_written().contains("budget"));
}

#[test]
fn notes_of_a_group_bear_it_and_the_list_begins_with_them() {
    let mut stage = desk().group("2");
    stage.shows("Group 2").shows("0 notes");
    stage.play("cc kum: From the flip chart<enter><esc>");
    assert_eq!(stage.last_note().group.as_deref(), Some("2"));
    assert_eq!(listed(&stage), ["From the flip chart"]);
    stage.shows("Notes · Group 2");
    stage.play("z").shows("this day").play("z").shows("Notes · all").play("z").shows("this item");
    stage.play("z").shows("Notes · Group 2");
}

#[test]
fn the_scope_shows_groups_only_where_notes_have_some() {
    let mut stage = desk();
    stage.play("z").shows("this item").play("z").shows("this day").play("zz");
    for group in ["2", "1"] {
        let mut note = NoteFields::new(Kind::Lesson, "Said in a group", Level::None);
        note.group = Some(group.into());
        note.item =
            stage.model.target().map(|slot| stage.model.workshop.timetable().planned(slot).id.clone());
        stage.other_does(Body::Note(Box::new(note)));
    }
    stage
        .shows("this item")
        .play("z")
        .shows("Group 1")
        .play("z")
        .shows("Group 2")
        .play("z")
        .shows("this day");
}
