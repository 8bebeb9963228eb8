//! The timeline: planned against held as bars, for desk and rapporteur, never for the room.

use plenary::app::command::Focus;
use plenary::app::effect::{Message, Target};
use plenary::app::model::{Palette, Screen};
use plenary::domain::event::Body;
use plenary::domain::ids::ItemId;
use plenary::domain::lang::Lang;
use plenary::ui::target_at;
use ratatui::layout::Size;

use super::looks::look;
use super::stage::Stage;

const SIZES: [(u16, u16); 4] = [(60, 18), (80, 24), (120, 36), (200, 60)];

/// The first afternoon after a day with everything in it: overtime, a hold with its reason, minutes
/// added and taken, an item left out.
fn afternoon() -> Stage {
    let mut stage = Stage::kumanovo("14:28");
    stage.play("+w").play("the ambassador speaks<enter>").at("14:40").play("<down>xw").play("no milk<enter>");
    stage.at("14:50").play("<esc>---w").play("back to the plan<enter>").at("15:02");
    stage.play("L");
    stage
}

fn slot(stage: &Stage, item: &str) -> plenary::domain::timing::Slot {
    stage.model.workshop.slot(&ItemId::from(item)).unwrap()
}

#[test]
fn timeline_in_all_sizes() {
    let mut stage = afternoon();
    for (width, height) in SIZES {
        look(&format!("timeline-{width}x{height}"), stage.resize(width, height));
    }
}

#[test]
fn timeline_in_all_languages() {
    for lang in [Lang::Fr, Lang::Mk, Lang::Sq] {
        for (width, height) in [(60, 18), (120, 36)] {
            let mut stage = afternoon().size(width, height);
            stage.play(match lang {
                Lang::Fr => "<f2>",
                Lang::Mk => "<f2><f2>",
                _ => "<f2><f2><f2>",
            });
            assert_eq!(stage.model.lang, lang);
            look(&format!("timeline-{lang}-{width}x{height}"), &mut stage);
        }
    }
}

#[test]
fn timeline_without_colours() {
    let mut stage = afternoon().size(80, 24);
    stage.model.palette = Palette::Colourless;
    look("timeline-colourless", &mut stage);
}

#[test]
fn before_the_first_item_the_timeline_says_so_and_shows_the_plan() {
    let mut stage = Stage::empty().size(80, 24);
    stage.play("L").shows("Nothing has been held yet: the bars show the plan.").hides(" ▒▒▒").hides("█▌");
    look("timeline-empty", &mut stage);
    stage.play("<esc>n").at("09:10").play("L").hides("Nothing has been held");
}

#[test]
fn the_timeline_opens_from_anywhere_at_the_desk_and_goes_back_there() {
    for (keys, focus) in [("", Focus::Agenda), ("<tab>", Focus::Notes), ("cc kum: half a l", Focus::Line)] {
        for back in ["<esc>", "<f12>", "L"] {
            let mut stage = Stage::kumanovo("11:24");
            let before = stage.play(keys).text();
            stage.play("<f12>").shows("Timeline");
            assert_eq!((stage.model.screen, stage.model.focus), (Screen::Timeline, Focus::Timeline));
            assert_eq!(stage.play(back).text(), before, "{keys} {back}");
            assert_eq!((stage.model.screen, stage.model.focus), (Screen::Desk, focus));
        }
    }
    let mut capture = Stage::kumanovo("11:24").screen(Screen::Capture);
    capture.play("c kum: half<f12>").shows("Timeline").play("<esc>").shows("c kum: half");
    assert_eq!(capture.model.screen, Screen::Capture);
}

#[test]
fn a_program_opened_for_the_room_has_no_timeline() {
    let mut room = Stage::kumanovo("14:25").screen(Screen::Room).size(120, 36);
    let before = room.text();
    assert_eq!(room.play("L<f12>").text(), before);
    assert_eq!(room.model.screen, Screen::Room);
    // A look at the room from the desk is the room, too.
    let mut desk = Stage::kumanovo("14:25").size(120, 36);
    desk.play("<f5>L<f12>").hides("interpretation equipment");
    assert_eq!(desk.model.screen, Screen::Room);
    desk.play("<f5>L<f5>").hides("interpretation equipment").play("<f5>");
    assert_eq!((desk.model.screen, desk.model.focus), (Screen::Desk, Focus::Agenda));
}

#[test]
fn what_is_typed_or_pasted_on_the_timeline_goes_nowhere() {
    let mut stage = afternoon();
    stage.forget().paste("pasted").play("nsexR c+-");
    assert!(stage.committed().is_empty());
    assert_eq!(stage.model.line.text(), "");
    assert_eq!(stage.model.screen, Screen::Timeline);
}

#[test]
fn a_command_of_the_palette_that_works_beneath_leaves_the_timeline() {
    let mut stage = afternoon();
    stage.play("<c-k>").paste("Write a note").play("<enter>xyz");
    assert_eq!((stage.model.screen, stage.model.focus), (Screen::Desk, Focus::Line));
    assert_eq!(stage.model.line.text(), "xyz");
    let mut stage = afternoon();
    stage.play("<c-k>").paste("dark").play("<enter>");
    assert_eq!(stage.model.screen, Screen::Timeline);
}

#[test]
fn the_arrows_choose_an_item_and_its_times_and_reasons_are_told() {
    let mut stage = afternoon().size(200, 60);
    stage.shows("14:20–14:26 held: interpretation equipment").shows("+5 at 14:28: the ambassador speaks");
    stage
        .shows("−15 at 14:50: back to the plan")
        .shows("Planned 14:00–15:15, begun at 14:02, expected until 15:13.");
    stage.play("<down>").shows("Left out: no milk").shows("Planned 15:15–15:30.");
    stage.play("<up><up>").shows("Planned 12:45–14:00, held 12:50–14:02.").shows("2 minutes behind");
    stage.play("<home>").shows("Planned 09:00–09:30, held 09:00–09:38.").shows("8 min of overtime");
    stage.play("d").shows("Planned 09:00–09:20, expected 09:00–09:20.");
    stage.play("<end>").shows("─ Evaluation and closing remarks");
    stage.play("d").shows("─ Registration and welcome coffee");
}

#[test]
fn minutes_are_marked_where_they_were_added_and_marks_that_would_touch_are_summed_up() {
    let mut stage = Stage::kumanovo("11:24").size(200, 60);
    stage.play("+").at("11:25").play("+").at("12:10").play("-L");
    let row = |stage: &mut Stage| {
        let screen = stage.text();
        let row = screen.lines().position(|line| line.contains("11:07 Six")).unwrap();
        screen.lines().nth(row + 1).unwrap().to_owned()
    };
    let row = row(&mut stage);
    assert!(row.contains("+10") && row.contains("−5"), "{row}");
}

#[test]
fn a_second_draws_nothing_of_the_timeline_and_a_minute_does() {
    let mut stage = afternoon().size(120, 36);
    stage.at("15:02:10").draw();
    for (seconds, drawn) in [(1, false), (30, false), (18, false), (1, true)] {
        stage.seconds_later(seconds);
        let damage = stage.damage();
        // The clock of the header is the only thing that moves.
        let rows = (1..36).filter(|&row| damage.span(row).is_some()).count();
        assert_eq!(rows > 0, drawn, "after {seconds} s: {rows} rows");
    }
}

#[test]
fn an_item_under_the_mouse_is_chosen_and_the_wheel_moves_on() {
    for (width, height) in SIZES {
        let mut stage = afternoon().size(width, height);
        let lunch = slot(&stage, "D1-06");
        let screen = stage.text();
        let row = screen.lines().position(|line| line.contains("Lunch")).unwrap();
        let under = target_at(&stage.model, Size::new(width, height), 30, row as u16);
        assert_eq!(under, Some(Target::Item(lunch)), "{width}×{height}");
        stage.send(Message::Click(under.unwrap())).shows("─ Lunch");
        stage.send(Message::Wheel(-1)).shows("─ Six municipalities");
        assert!(stage.model.agenda.chosen.is_none());
    }
}

#[test]
fn trouble_with_the_disk_and_off_the_record_are_seen_on_the_timeline() {
    use plenary::app::storage::{StorageNews, Trouble};
    let mut stage = afternoon();
    stage.send(Message::Storage(StorageNews::Failing(Trouble::Full))).shows("NOT saved: the disk is full");
    let mut stage = afternoon().size(60, 18);
    stage.play("<c-o>").shows("off the record").shows("Ctrl-O");
}

#[test]
fn a_workshop_held_on_another_date_has_its_bars_on_the_day_of_the_plan() {
    let mut stage = Stage::empty().size(200, 60);
    let later = chrono::TimeDelta::days(400);
    for (time, keys) in [("09:02", "n"), ("09:30", "n"), ("10:05", "++L<home>")] {
        stage.at(time);
        stage.model.now += later;
        stage.play(keys);
        stage.model.now -= later;
    }
    stage.model.now += later;
    stage.shows("Planned 09:00–09:30, held 09:02–09:30.").shows("▼");
    stage.play("<down>").shows("+10 at 10:05").shows("begun at 09:30, expected until 10:10");
}

#[test]
fn many_items_on_many_days_scroll_and_one_item_is_enough() {
    let many = Stage::of_plan(|plan| {
        let day = plan.days[0].clone();
        plan.days = (0..14)
            .map(|number| {
                let mut day = day.clone();
                day.date = day.date + chrono::Days::new(number);
                day.items = (0..200)
                    .map(|index| {
                        let mut item = day.items[0].clone();
                        item.id = format!("X{number}-{index}").as_str().into();
                        item.title = plenary::domain::lang::Text::plain(format!("Number {number}/{index}"));
                        (item.start, item.until, item.minutes) = (None, None, 2);
                        item
                    })
                    .collect();
                day
            })
            .collect();
    });
    for (width, height) in SIZES {
        let mut stage = many.again().size(width, height);
        stage
            .play("L")
            .shows("Number 0/0")
            .play("<end>")
            .shows("Number 13/199")
            .play("<up>")
            .shows("─ Number 13/198");
        stage.play("d<pgdn>").shows("─ Number 0/10");
    }
    let mut one = Stage::of_plan(|plan| {
        plan.days.truncate(1);
        plan.days[0].items.truncate(1);
    });
    one.play("L<down><up><end><pgup>d").shows("─ Registration and welcome coffee").play("<esc>n").at("09:10");
    one.play("L").shows("begun at");
}

#[test]
fn what_another_writer_does_is_on_the_timeline_at_once() {
    let mut stage = afternoon().size(120, 36);
    stage.draw();
    stage
        .other_does(Body::Hold { reason: Some("power cut".into()) })
        .shows("Clock held since 15:02: power cut");
}

#[test]
fn what_was_added_moved_or_set_aside_is_where_it_is_held() {
    let mut stage = Stage::kumanovo("14:30").size(200, 60);
    stage.play("PAThe ambassador speaks 7<enter><esc>L<end>d").shows("─ Registration");
    stage.play("<down><down><down><down><down><down><down>").shows("─ The ambassador speaks");
    stage.shows("Planned –, expected 15:23–15:30.").play("<esc>");
    let mut stage = Stage::kumanovo("14:30").size(200, 60);
    stage.play("P<down><down>D<esc>L<end><up>").shows("Planned 13 June, 15:30–16:40, expected");
    let mut stage = Stage::kumanovo("14:30").size(200, 60);
    stage.play("P<down><down>X<esc>L").shows("× ").play("<down><down><down>").shows("skipped");
}
