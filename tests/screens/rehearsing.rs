//! The rehearsal: the banner on every screen, the clock that is steered, and the first scene of
//! `product.md`.

use plenary::app::effect::Effect;
use plenary::app::model::Screen;
use plenary::app::rehearsal::Rehearsal;
use plenary::domain::lang::Lang;
use plenary::domain::timing::Signal;
use plenary::ui::SMALLEST;

use super::stage::Stage;

fn speed(stage: &Stage) -> u32 {
    stage.model.rehearsal.expect("a rehearsal").speed
}

fn clock(stage: &Stage) -> String {
    stage.model.workshop.plan().local(stage.model.now).format("%d %H:%M:%S").to_string()
}

/// Frozen, before anything happened.
fn frozen() -> Stage {
    let mut stage = Stage::empty().rehearsing().size(120, 36);
    stage.model.rehearsal = Some(Rehearsal::new(0));
    stage
}

#[test]
fn scene_1_a_set_up_on_a_strange_projector() {
    let mut stage = Stage::empty().rehearsing().size(60, 18);
    // Both days, and at once that nothing is running.
    stage.shows("REHEARSAL · nothing is kept").shows("Nothing is running.").shows("day 1 of 2");
    stage.play("d").shows("day 2 of 2").shows("Wednesday 14 June").play("d").shows("day 1 of 2");
    // The room: the title in all languages, date and clock come with the size that there is.
    stage.play("r").shows("проба · provë · rehearsal").shows("Национална размена").shows("09:00");
    stage.shows("Shkëmbim kombëtar").shows("National exchange");
    stage.play("r").hides("проба · provë");
    // A test of everything: presses, a note, the end.
    stage.play("s").shows("▶").play("cc kum: This must not survive<enter><esc>");
    stage.shows("This must not survive").seconds_later(60);
    // The projector changes its mind while the clock runs.
    for (width, height) in [(80, 24), (20, 6), (1, 1), (200, 60), (60, 18), (33, 9), (60, 18)] {
        stage.resize(width, height).seconds_later(1);
        let picture = stage.text();
        let fits = width >= SMALLEST.width && height >= SMALLEST.height;
        assert!(!fits || picture.contains("REHEARSAL"), "{width}×{height}:\n{picture}");
        let anew = stage.draw_anew();
        assert_eq!(stage.draw().buffer(), anew.buffer(), "{width}×{height}");
    }
    assert_eq!(stage.left(), "28:53");
    stage.shows("▶").shows("08:51");
    stage.play("E").shows("A rehearsal writes no minutes");
    assert!(!stage.effects().iter().any(|effect| matches!(effect, Effect::Export { .. })));
    stage.play("q");
    assert!(stage.model.leaving, "nothing is lost by leaving, so nobody is asked");
}

#[test]
fn the_banner_is_on_every_screen_in_every_size_and_language() {
    let banners = [
        (Lang::En, "REHEARSAL · nothing is kept"),
        (Lang::Fr, "RÉPÉTITION · rien n’est conservé"),
        (Lang::Mk, "ПРОБА · ништо не се зачувува"),
        (Lang::Sq, "PROVË · asgjë nuk ruhet"),
    ];
    for (lang, banner) in banners {
        for size in [(60, 18), (80, 24), (120, 36), (200, 60)] {
            for keys in ["", "?", "<c-k>", "c", "c<f6>", "<tab>", "m", "Y", "L", "<f4>", "<f4>?"] {
                let mut stage = Stage::kumanovo("11:24").rehearsing().lang(lang).size(size.0, size.1);
                let first = stage.play(keys).text();
                let first = first.lines().next().unwrap_or_default();
                assert!(first.trim_start().starts_with(banner), "{lang} {size:?} {keys:?}: {first}");
            }
        }
    }
    let mut room = Stage::kumanovo("11:24").rehearsing().screen(Screen::Room).size(60, 18);
    assert!(room.text().lines().next().unwrap().trim() == "проба · provë · rehearsal");
}

#[test]
fn without_a_rehearsal_there_is_no_banner_and_no_row_is_lost() {
    let mut stage = Stage::kumanovo("11:24").size(60, 18);
    stage.hides("REHEARSAL");
    assert!(stage.text().lines().next().unwrap().contains("day 1 of 2"));
}

#[test]
fn the_speed_goes_up_and_down_and_stands_still() {
    let mut stage = Stage::kumanovo("11:24").rehearsing().size(80, 24);
    for expected in [10, 60, 600, 3_600, 3_600] {
        stage.play(")");
        assert_eq!(speed(&stage), expected);
    }
    stage.shows("REHEARSAL ×3600");
    for expected in [600, 60, 10, 1, 0, 0] {
        stage.play("(");
        assert_eq!(speed(&stage), expected);
    }
    stage.shows("REHEARSAL, frozen").play("0").hides("frozen");
    assert_eq!(speed(&stage), 1, "as fast as it last went");
    stage.play("))0");
    assert_eq!(speed(&stage), 0);
    stage.play("0");
    assert_eq!(speed(&stage), 60);
    assert_eq!(stage.effects().last(), Some(&Effect::SetSpeed(60)));
}

#[test]
fn a_morning_is_stepped_from_change_to_change() {
    let mut stage = frozen();
    stage.play("j").shows("09:00: by the plan “Registration and welcome coffee” begins now.");
    assert_eq!(clock(&stage), "13 09:00:00");
    stage.play("sj").shows("ending soon");
    assert_eq!(clock(&stage), "13 09:25:00");
    stage.play("j").shows("09:29: the last minute of “Registration and welcome coffee”.");
    stage.play("j").shows("09:30: the time of “Registration and welcome coffee” is up.");
    assert_eq!(stage.left(), "0:00");
    stage.play("j").shows("09:31: 1 minute of overtime");
    stage.play("jj").shows("09:33: 3 minutes of overtime").play("n j");
    stage.shows("09:34: the clock has been held for 1 minute.");
    let slot = stage.model.current().unwrap();
    let (workshop, now) = (&stage.model.workshop, stage.model.second());
    assert_eq!(workshop.record().signal(workshop.timetable(), slot, now), Signal::Normal);
    assert_eq!(workshop.record().item(slot).held_s(now), 60);
}

#[test]
fn what_the_room_sees_can_be_stepped_from_there() {
    let mut stage = Stage::kumanovo("12:41").rehearsing().size(80, 24);
    stage.play("rjjjjj").shows("please conclude");
    stage.play("r").hides("overtime for");
}

#[test]
fn while_time_is_frozen_items_can_still_be_gone_through_one_by_one() {
    let mut stage = frozen();
    stage.play("nnn");
    let slot = stage.model.current().unwrap();
    assert_eq!(stage.model.workshop.item(slot).id.as_str(), "D1-03");
    assert_eq!(clock(&stage), "13 08:50:02", "a second each, so that none is taken for a slip");
}

#[test]
fn when_all_is_over_there_is_nothing_to_step_to() {
    let mut stage = Stage::kumanovo("2 23:00").rehearsing();
    stage.play("j").shows("Nothing more changes by itself");
}

#[test]
fn the_wall_clock_is_not_steered() {
    for key in ["j", "0", ")", "("] {
        let mut stage = Stage::kumanovo("11:24").size(120, 36);
        stage.play(key).shows("Only the time of a rehearsal");
        assert!(stage.effects().is_empty());
        stage.play("r").play(key).play("r").hides("Only the time of a rehearsal");
    }
}

#[test]
fn the_rapporteur_rehearses_as_well() {
    let mut stage = Stage::kumanovo("11:24").rehearsing().screen(Screen::Capture).size(60, 18);
    stage.shows("REHEARSAL").play("<esc>j");
    assert!(matches!(stage.effects(), [.., Effect::JumpTo(_)]));
}
