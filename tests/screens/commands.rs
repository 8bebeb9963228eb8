//! Every command of the table, in every place where the table says that it works: it does
//! something, or refuses in words.

use plenary::app::command::{COMMANDS, Command, Entry, Focus};
use plenary::app::effect::Message;
use plenary::app::key::Key;
use plenary::app::model::Screen;

use super::stage::Stage;

/// A program whose keys go there.
fn in_focus(screen: Screen, focus: Focus, time: &str) -> Stage {
    let mut stage = Stage::kumanovo(time).screen(screen);
    if screen == Screen::Capture {
        stage.play("<esc>");
    }
    stage.play(match focus {
        Focus::Agenda => "",
        Focus::Room => "<f5>",
        Focus::Timeline => "<f12>",
        Focus::Notes if screen == Screen::Capture => "",
        Focus::Notes => "<tab>",
        Focus::Line => "ctyped",
        Focus::Editor => "ctyped<f6>",
        Focus::Search => "/",
        Focus::Board => "B",
        Focus::Minutes => "$",
        Focus::Library => unreachable!("no workshop is open there"),
    });
    assert_eq!(stage.model.focus, focus);
    stage.forget();
    stage
}

/// What a person or the world can notice of a program.
fn noticeable(stage: &mut Stage) -> (String, usize, bool) {
    let model = &stage.model;
    let chosen = format!("{:?} {:?} {:?}", model.agenda.chosen, model.list.chosen, model.on_timeline());
    let focus = format!("{:?} {:?}", stage.model.focus, stage.model.line.input.cursor());
    (stage.styled() + &chosen + &focus, stage.effects().len(), stage.model.leaving)
}

/// What is wrong, if nothing can be noticed.
fn press(entry: &Entry, key: Key, screen: Screen, focus: Focus, time: &str) -> Option<String> {
    let mut stage = in_focus(screen, focus, time);
    // Choices in the middle, so that there is something above and below.
    if matches!(focus, Focus::Agenda) && is_movement(entry.command) {
        stage.play("<down>").forget();
    } else if matches!(focus, Focus::Timeline) && is_movement(entry.command) {
        stage.play("<home><down>").forget();
    } else if matches!(focus, Focus::Notes | Focus::Search) && is_movement(entry.command) {
        stage.play("<up>").forget();
    } else if matches!(focus, Focus::Minutes) && is_movement(entry.command) {
        stage.draw();
        stage.play("<down><down>").forget();
    } else if matches!(focus, Focus::Board) && is_movement(entry.command) {
        stage.play("3<home><down><right>").forget();
    }
    let before = noticeable(&mut stage);
    stage.send(Message::Key(key));
    let after = noticeable(&mut stage);
    let is_silent = before == after;
    is_silent.then(|| format!("{key} ({:?}) in {focus:?} of {screen:?} at {time}", entry.command))
}

fn is_movement(command: Command) -> bool {
    use Command::*;
    matches!(command, Up | Down | PageUp | PageDown | First | Last | Left | Right)
}

/// Where pressing a key rightly shows nothing.
fn may_be_silent(command: Command, focus: Focus, time: &str) -> bool {
    match command {
        // Nothing is chosen and the day that matters is shown: there is no step back.
        Command::Cancel => focus == Focus::Agenda,
        // Nothing completes "typed".
        Command::Complete => focus == Focus::Line,
        // No note was taken yet.
        command if is_movement(command) => {
            matches!(focus, Focus::Notes | Focus::Search | Focus::Board) && time == "08:59"
        }
        // It is shown already.
        Command::MatchesBoard => focus == Focus::Board,
        Command::FilterClear => true,
        // The room speaks its own languages.
        Command::Language => focus == Focus::Room,
        // Without a rehearsal; the room's screen says nothing to whoever sits at the keys.
        Command::StepTime | Command::Freeze | Command::Faster | Command::Slower => focus == Focus::Room,
        // Where nothing has a colour, the themes look the same.
        Command::Theme => focus == Focus::Room && time == "17:30",
        _ => false,
    }
}

#[test]
fn every_command_does_something_or_refuses_in_words_wherever_it_works() {
    let mut pressed = 0;
    let mut silent = Vec::new();
    // Before the day, while an item runs, in a break, between the days.
    let moments = ["08:59", "11:24", "12:55", "17:30"].map(|time| (Screen::Desk, time));
    for (screen, time) in moments.into_iter().chain([(Screen::Capture, "11:24")]) {
        for entry in COMMANDS {
            let foci = entry.foci.iter().filter(|&&focus| focus != Focus::Library);
            let foci = foci.filter(|&&focus| screen == Screen::Desk || focus != Focus::Agenda);
            for &focus in foci {
                let keys = entry.keys.iter().filter(|key| !focus.is_text() || key.text().is_none());
                for &key in keys.filter(|_| !may_be_silent(entry.command, focus, time)) {
                    silent.extend(press(entry, key, screen, focus, time));
                    pressed += 1;
                }
            }
        }
    }
    assert!(pressed > 400, "{pressed}");
    assert!(silent.is_empty(), "nothing happens at:\n{}", silent.join("\n"));
}

#[test]
fn no_command_panics_after_any_other() {
    let keys: Vec<Key> = COMMANDS.iter().filter_map(|entry| entry.keys.first().copied()).collect();
    for &first in &keys {
        let mut stage = Stage::kumanovo("11:24");
        for &second in &keys {
            stage.send(Message::Key(first)).send(Message::Key(second)).text();
        }
    }
}

#[test]
fn every_command_can_be_found_in_the_palette_by_its_name_and_run() {
    for entry in COMMANDS.iter().filter(|entry| entry.works_in_workshop()) {
        let mut stage = Stage::kumanovo("11:24").size(120, 60);
        let name = plenary::app::words::command(&stage.model.texts, entry.command);
        stage.play("<c-k>").paste(&name).shows(&name).play("<enter>");
        let is_open = matches!(stage.model.overlay, Some(plenary::app::overlay::Overlay::Palette(_)));
        assert_eq!(is_open, entry.command == Command::Palette, "{name}");
    }
}

#[test]
fn the_clear_of_a_filter_is_seen() {
    let mut stage = Stage::kumanovo("11:24").size(120, 36);
    stage.play("zfc").shows("challenge").play("a").shows("Notes · all ");
}

#[test]
fn esc_gives_the_agenda_back_to_what_runs() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("<down><down>");
    assert!(stage.model.agenda.chosen.is_some());
    stage.play("<esc>");
    assert!(stage.model.agenda.chosen.is_none());
}

#[test]
fn the_way_back_on_the_record_is_always_among_the_keys_shown() {
    for (width, height) in [(60, 18), (80, 24), (120, 36)] {
        for keys in ["<c-o>", "<c-o><down>", "<c-o><tab>"] {
            let mut stage = Stage::kumanovo("11:24").size(width, height);
            stage.hides("Ctrl-O").play(keys).shows("Ctrl-O");
        }
    }
}

#[test]
fn after_the_end_of_the_help_the_first_step_back_is_seen() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("?");
    for _ in 0..30 {
        stage.play("<pgdn>").text();
    }
    let end = stage.text();
    assert_ne!(stage.play("<up>").text(), end);
}
