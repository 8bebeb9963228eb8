//! The list of workshops, as a person sees it.

use plenary::app::key::script;
use plenary::app::library::{Entry, Library};
use plenary::app::model::Palette;
use plenary::domain::lang::Lang;
use plenary::runtime::bringing;
use plenary::ui::draw_library;
use plenary::ui::frame::Frame;
use plenary::ui::theme::Theme;
use ratatui::layout::Size;

use super::pictures::text;

fn library(workshops: usize) -> Library {
    let entry = |number: usize| Entry {
        id: format!("workshop-{number}"),
        title: format!("Размена бр. {number}"),
        about: "вторник 13 и среда 14 јуни 2023 · 97 белешки".into(),
        is_live: number == 1,
    };
    Library::new(Lang::Mk, Palette::Dark, "sessions".into(), (0..workshops).map(entry).collect())
}

fn play(library: &mut Library, keys: &str) {
    for key in script(keys).unwrap() {
        library.key(key);
    }
}

fn drawn(frame: &mut Frame, library: &Library, width: u16, height: u16) -> String {
    frame.begin(Size::new(width, height));
    draw_library(frame, library, &Theme::new(Palette::Dark));
    frame.end();
    text(frame.buffer())
}

#[test]
fn the_chosen_workshop_is_seen_among_many_in_every_size() {
    for (width, height) in [(60, 18), (80, 24), (120, 36), (200, 60)] {
        let mut library = library(30);
        for (keys, id) in [("", 0), ("<down><down>", 2), ("<end>", 29), ("<up>", 28), ("<home>", 0)] {
            play(&mut library, keys);
            let screen = drawn(&mut Frame::new(), &library, width, height);
            assert!(screen.contains(&format!("workshop-{id}")), "{screen}");
        }
    }
}

#[test]
fn an_empty_list_says_what_to_do() {
    let screen = drawn(&mut Frame::new(), &library(0), 80, 24);
    assert!(screen.contains("sessions"), "{screen}");
}

#[test]
fn the_list_is_drawn_at_every_size_from_one_cell_on() {
    for keys in ["", "<end>", "nplan.json", "?<pgdn>"] {
        let mut library = library(3);
        play(&mut library, keys);
        for width in 1..=30 {
            for height in 1..=30 {
                drawn(&mut Frame::new(), &library, width, height);
            }
        }
    }
}

#[test]
fn the_help_lists_the_keys_that_work_in_the_list_and_no_others() {
    let mut library = library(3);
    play(&mut library, "?");
    let screen = drawn(&mut Frame::new(), &library, 120, 60);
    for entry in plenary::app::command::COMMANDS {
        let name = plenary::app::words::command_help(&library.texts, entry.command);
        let name: String = name.chars().take(30).collect();
        let works = entry.foci.contains(&plenary::app::command::Focus::Library);
        assert_eq!(screen.contains(&name), works, "{name}\n{screen}");
    }
    play(&mut library, "<esc>");
    assert!(!drawn(&mut Frame::new(), &library, 120, 60).contains("F1"));
}

#[test]
fn a_path_is_seen_where_it_is_typed_however_long() {
    let mut library = library(3);
    play(&mut library, "n");
    library.paste(&"folder/".repeat(30));
    play(&mut library, "plan.json");
    let mut frame = Frame::new();
    let screen = drawn(&mut frame, &library, 60, 18);
    assert!(screen.contains("plan.json"), "{screen}");
    assert!(frame.cursor_position().is_some());
}

#[test]
fn what_is_kept_from_frame_to_frame_is_what_would_be_drawn_anew() {
    let mut library = library(12);
    let mut frame = Frame::new();
    for key in script("<down><down><end><up>nabc<left>x<bs><esc><home>n<esc><down>?<down>x<f3>").unwrap() {
        library.key(key);
        let kept = drawn(&mut frame, &library, 60, 18);
        assert_eq!(kept, drawn(&mut Frame::new(), &library, 60, 18));
    }
}

/// The agenda of a file, as the panel shows it.
fn previewed(lang: Lang, name: &str) -> Library {
    let file = format!("{}/tests/data/agendas/{name}", env!("CARGO_MANIFEST_DIR"));
    let mut library = library(3);
    library.relist(lang, library.entries.clone());
    let mut preview = bringing::of_file(&library.texts, file.as_ref()).unwrap();
    preview.path = name.to_owned();
    library.preview = Some(preview);
    library
}

#[test]
fn an_agenda_is_shown_whole_before_it_is_made_in_every_size_and_language() {
    for lang in Lang::ALL {
        for (width, height) in [(60, 18), (80, 24), (120, 36)] {
            let mut library = previewed(lang, "ftesa.sq.md");
            let mut seen = String::new();
            for _ in 0..60 {
                seen += &drawn(&mut Frame::new(), &library, width, height);
                play(&mut library, "<down>");
            }
            for words in ["Fjalët hyrëse", "12:00", "ftesa.sq.md:14:1", "--timezone"] {
                assert!(seen.contains(words), "{words} in {lang} at {width}×{height}: {seen}");
            }
            play(&mut library, "<enter>");
            assert!(library.preview.is_some(), "what is open is passed over");
            play(&mut library, "<esc>");
            assert!(library.preview.is_none());
        }
    }
    for width in 1..=30 {
        for height in 1..=30 {
            drawn(&mut Frame::new(), &previewed(Lang::Mk, "open.md"), width, height);
        }
    }
}
