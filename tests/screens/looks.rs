//! How the screens look, styles included: each of them in all sizes, and in all languages at one.
//!
//! After a wished change: `INSTA_UPDATE=always cargo test --test screens looks`, and read the diff.

use plenary::app::model::{Palette, Screen};
use plenary::domain::lang::Lang;

use super::stage::Stage;

const SIZES: [(u16, u16); 4] = [(60, 18), (80, 24), (120, 36), (200, 60)];
const SMALL_AND_LARGE: [(u16, u16); 2] = [(60, 18), (120, 36)];

#[track_caller]
pub fn look(name: &str, stage: &mut Stage) {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let picture = stage.styled();
    settings.bind(|| insta::assert_snapshot!(name, picture));
}

/// The picture at these sizes.
fn at_sizes(name: &str, mut stage: Stage, sizes: &[(u16, u16)]) {
    for &(width, height) in sizes {
        look(&format!("{name}-{width}x{height}"), stage.resize(width, height));
    }
}

/// The picture at 80×24, in these languages.
fn in_languages(name: &str, make: impl Fn() -> Stage, keys: &str, langs: &[Lang]) {
    for &lang in langs {
        look(&format!("{name}-{lang}"), make().lang(lang).play(keys));
    }
}

/// The picture at 80×24 in the palettes that are not the usual one.
fn in_palettes(name: &str, make: impl Fn() -> Stage) {
    for palette in [Palette::Light, Palette::HighContrast, Palette::Colourless] {
        let mut stage = make();
        stage.model.palette = palette;
        look(&format!("{name}-{}", palette.name()), &mut stage);
    }
}

/// A rehearsal in the middle of the round of six, somebody speaking.
fn desk() -> Stage {
    let mut stage = Stage::kumanovo("11:22").rehearsing();
    stage.play(".").at("11:24:40");
    stage
}

fn capture() -> Stage {
    let mut desk = Stage::kumanovo("11:22");
    desk.play(".").at("11:24:40");
    desk.second(Screen::Capture)
}

#[test]
fn desk_in_all_sizes() {
    let mut stage = Stage::kumanovo("11:22").rehearsing().lang(Lang::Mk);
    stage.play(".").at("11:24:40");
    at_sizes("desk-mk", stage, &SIZES);
}

#[test]
fn desk_in_all_languages() {
    in_languages("desk", desk, "", &[Lang::En, Lang::Fr, Lang::Sq]);
}

#[test]
fn desk_in_all_palettes() {
    in_palettes("desk", desk);
}

#[test]
fn capture_in_all_sizes() {
    let mut stage = capture().lang(Lang::Sq);
    stage.play("a pri: Takim mujor me policinë #trust due 31 July");
    at_sizes("capture-sq", stage, &SIZES);
}

#[test]
fn capture_in_all_languages() {
    in_languages("capture", capture, "<esc><up>", &[Lang::En, Lang::Fr, Lang::Mk]);
}

#[test]
fn the_editor_of_longer_notes() {
    in_languages("editor", capture, "p gos: Прво<f6><enter>Второ", &[Lang::Mk]);
}

#[test]
fn room_with_an_item() {
    let mut desk = desk();
    at_sizes("room-item", desk.second(Screen::Room), &SIZES);
}

#[test]
fn room_with_released_notes_off_the_record() {
    let mut desk = desk();
    desk.play("<tab>v<up>v<c-o>");
    at_sizes("room-released", desk.second(Screen::Room), &SIZES);
}

#[test]
fn room_in_a_break() {
    at_sizes("room-break", Stage::kumanovo("10:52").screen(Screen::Room), &SIZES);
}

#[test]
fn room_in_the_last_minutes() {
    let mut room = Stage::kumanovo("11:24").screen(Screen::Room);
    room.at("12:49:10");
    at_sizes("room-last-minutes", room, &SIZES);
}

#[test]
fn room_in_the_last_minute() {
    let mut room = Stage::kumanovo("11:24").screen(Screen::Room);
    room.at("12:51:20");
    at_sizes("room-last-minute", room, &SMALL_AND_LARGE);
}

#[test]
fn room_in_overtime() {
    let mut room = Stage::kumanovo("11:24").screen(Screen::Room);
    room.at("12:53:10");
    at_sizes("room-overtime", room, &SIZES);
}

#[test]
fn room_while_the_clock_is_held() {
    at_sizes("room-held", Stage::kumanovo("14:22").screen(Screen::Room), &SIZES);
}

#[test]
fn room_before_the_day() {
    at_sizes("room-welcome", Stage::empty().screen(Screen::Room), &SIZES);
}

#[test]
fn room_between_two_items() {
    let mut desk = Stage::kumanovo("10:30");
    desk.play("e");
    at_sizes("room-between", desk.second(Screen::Room), &SIZES);
}

#[test]
fn room_after_the_day() {
    at_sizes("room-thanks", Stage::kumanovo("17:30").screen(Screen::Room), &SIZES);
}

#[test]
fn room_behind_the_curtain() {
    let mut desk = desk();
    desk.play("b");
    at_sizes("room-curtain", desk.second(Screen::Room), &SIZES);
}

#[test]
fn room_with_a_message() {
    let mut desk = desk();
    desk.play("MАвтобусот за посетата тргнува во 17:00 пред општината<enter>");
    at_sizes("room-message", desk.second(Screen::Room), &SIZES);
}

#[test]
fn room_without_times() {
    let mut desk = desk();
    desk.play("H");
    at_sizes("room-no-times", desk.second(Screen::Room), &SMALL_AND_LARGE);
    let mut desk = Stage::kumanovo("10:52");
    desk.play("H");
    at_sizes("room-no-times-break", desk.second(Screen::Room), &SMALL_AND_LARGE);
}

#[test]
fn room_with_the_questions_for_later() {
    let mut desk = Stage::kumanovo("12:41");
    desk.play("cq: Can municipal funds pay volunteers?<enter>");
    desk.play("q: Кој плаќа за обуката на волонтерите, ако општината нема средства?<enter><esc><tab>v<up>vO");
    at_sizes("room-wall", desk.second(Screen::Room), &SIZES);
}

#[test]
fn the_preview_of_the_room_at_the_desk() {
    for lang in Lang::ALL {
        let mut stage = desk().lang(lang).size(120, 36);
        stage.play("<tab>v<esc>MThe bus leaves at 17:00<enter>H<esc>");
        look(&format!("preview-{lang}"), &mut stage);
    }
}

#[test]
fn help() {
    in_languages("help", desk, "?<pgdn>", &Lang::ALL);
    let mut stage = desk();
    stage.play("?");
    at_sizes("help-en", stage, &[(60, 18)]);
}

#[test]
fn palette() {
    in_languages("palette", desk, "<c-k>", &Lang::ALL);
}

#[test]
fn export() {
    // A rehearsal writes no minutes.
    let desk = || Stage::kumanovo("11:24");
    in_languages("export", desk, "E<down>", &[Lang::Mk, Lang::Sq]);
}

#[test]
fn questions() {
    in_languages("prompt", desk, "m−1", &[Lang::Fr, Lang::Mk]);
    in_languages("kinds", desk, "<tab>k<down><down>", &[Lang::Sq]);
}

/// The round of six after two have spoken, the second for longer than was given.
fn turns() -> Stage {
    let mut stage = Stage::kumanovo("11:07:30");
    stage.play(".").at("11:20").play(".").at("11:36").play(".").at("11:38").play("S<end>x<esc>");
    stage
}

#[test]
fn the_speakers_panel() {
    in_languages("speakers", turns, "S", &Lang::ALL);
    let mut stage = turns();
    stage.play("CS<down>");
    at_sizes("speakers-consecutive", stage, &SMALL_AND_LARGE);
}

#[test]
fn the_pace_of_a_tour_de_table() {
    let mut stage = Stage::kumanovo("10:07");
    stage.play(".").at("10:10").play(".");
    at_sizes("desk-pace", stage, &SMALL_AND_LARGE);
}

#[test]
fn room_with_a_phase_of_group_work() {
    let mut desk = Stage::kumanovo("15:38");
    desk.play(".").at("15:50");
    at_sizes("room-groups", desk.second(Screen::Room), &[(60, 18), (80, 24), (120, 36)]);
}

fn plan() -> Stage {
    let mut stage = Stage::kumanovo("14:10");
    stage.play("PAThe ambassador speaks 7<enter><down><down>X<up>");
    stage
}

#[test]
fn the_plan_in_all_sizes() {
    let mut stage = plan().lang(Lang::Mk);
    stage.play("P");
    at_sizes("plan-mk", stage, &SIZES);
}

#[test]
fn the_plan_in_all_languages() {
    in_languages("plan", plan, "P", &[Lang::En, Lang::Fr, Lang::Sq]);
}
