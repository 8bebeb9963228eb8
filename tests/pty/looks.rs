//! Terminals of all sizes and kinds, and the languages of systems.

use super::stage::Stage;
use super::world::World;

#[test]
fn sixty_resizes_with_keys_in_between_end_in_the_layout_of_a_fresh_start() {
    let world = World::kumanovo();
    let mut desk = world.start(&["open", "kum"]);
    desk.shows("Nothing is running.");
    for round in 0..60_u16 {
        let (columns, rows) = match round % 4 {
            0 => (1, 1),
            1 => (200, 60),
            _ => (1 + round * 37 % 200, 1 + round * 23 % 60),
        };
        desk.resize(columns, rows);
        // Without Esc: a terminal sends it and the key after it as it sends Alt with that key.
        desk.play(["?", "?", "<down>", "<up>", "<tab>", "<tab>"][usize::from(round) % 6]);
    }
    // Esc ends the choosing in the agenda.
    desk.resize(80, 24).play("<esc>");
    let mut fresh = world.start(&["open", "kum", "--as", "somebody"]);
    // What is told at opening goes with the first key.
    fresh.shows("Personal data").play("<esc>").hides("Personal data");
    let fresh = without_digits(&fresh);
    desk.until(&format!("the layout of a fresh start:\n{fresh}\n"), |desk| without_digits(desk) == fresh);
}

/// The two were not drawn at the same second.
fn without_digits(stage: &Stage) -> String {
    let text = stage.text();
    text.chars().map(|letter| if letter.is_ascii_digit() { '0' } else { letter }).collect()
}

#[test]
fn with_no_color_nothing_is_coloured() {
    let world = World::empty();
    let mut desk = world.start_with(&["demo"], &[("NO_COLOR", "1"), ("COLORTERM", "truecolor")]);
    desk.shows("REHEARSAL").play("<f3>?").shows("╮").play("<esc>").hides("╮");
    for row in 0..24 {
        for column in 0..80 {
            let cell = desk.screen().cell(row, column).unwrap();
            let colours = (cell.fgcolor(), cell.bgcolor());
            assert_eq!(colours, (vt100::Color::Default, vt100::Color::Default), "{row}, {column}");
        }
    }
}

#[test]
fn a_terminal_that_says_nothing_of_itself_is_served_as_well() {
    let world = World::empty();
    for term in ["dumb", "", "linux", "no-such-terminal"] {
        let mut desk = world.start_with(&["demo"], &[("TERM", term)]);
        desk.shows("REHEARSAL").play("q");
        assert_eq!(desk.ended(), 0, "{term}");
        desk.gives_the_terminal_back();
    }
}

#[test]
fn the_language_is_the_one_asked_for_or_that_of_the_system() {
    let world = World::empty();
    let mut desk = world.start_with(&["demo"], &[("LANG", "mk_MK.UTF-8")]);
    desk.shows("ПРОБА");
    let mut desk = world.start_with(&["demo", "--lang", "sq"], &[("LANG", "mk_MK.UTF-8")]);
    desk.shows("PROVË");
    let mut desk = world.start_with(&["demo"], &[("LANG", "mk_MK.UTF-8"), ("PLENARY_LANG", "fr")]);
    desk.shows("RÉPÉTITION");
    let mut desk = world.start_with(&["demo"], &[("LANG", "C")]);
    desk.shows("REHEARSAL");
}
