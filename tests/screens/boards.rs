//! The boards of the exchange: what each says, how the cursor moves, what the room gets of them, and the
//! scenes they are for.

use plenary::app::command::Focus;
use plenary::app::effect::{Message, Target};
use plenary::app::exchange::Board;
use plenary::app::model::{Palette, Screen};
use plenary::app::overlay::Overlay;
use plenary::domain::event::{Body, LinkStatus};
use plenary::domain::lang::Lang;
use plenary::domain::note::Kind;
use plenary::domain::room_view::RoomView;
use plenary::ui::target_at;
use ratatui::layout::Size;

use super::looks::look;
use super::stage::Stage;

const SIZES: [(u16, u16); 4] = [(60, 18), (80, 24), (120, 36), (200, 60)];

/// The end of the second day, with the boards open.
fn evening() -> Stage {
    let mut stage = Stage::kumanovo("2 16:50");
    stage.play("B");
    assert_eq!((stage.model.screen, stage.model.focus), (Screen::Exchange, Focus::Board));
    stage
}

/// The boards with two pairs that came further, and a question that nobody closed.
fn busy() -> Stage {
    let mut stage = Stage::kumanovo("2 16:50");
    stage.play("cq: Who keeps the contact list?<enter><esc>");
    let pairs = plenary::domain::exchange::pairs(&stage.model.workshop);
    for (pair, status) in pairs.iter().zip([LinkStatus::Agreed, LinkStatus::Introduced]) {
        let (challenge, practice) = (pair.challenge, pair.practice);
        stage.other_does(Body::Link { challenge, practice, status, remark: None });
    }
    stage.play("B");
    stage
}

#[test]
fn boards_in_all_sizes() {
    for (width, height) in SIZES {
        let mut stage = busy().size(width, height);
        for board in 1..=9 {
            stage.play(&board.to_string());
            look(&format!("board-{board}-{width}x{height}"), &mut stage);
        }
    }
}

#[test]
fn boards_in_all_languages() {
    for lang in [Lang::Fr, Lang::Mk, Lang::Sq] {
        for (width, height) in [(60, 18), (120, 36)] {
            let mut stage = busy().size(width, height);
            stage.lang_now(lang);
            for board in [1, 3, 5, 6, 7, 8, 9] {
                stage.play(&board.to_string());
                look(&format!("board-{board}-{lang}-{width}x{height}"), &mut stage);
            }
        }
    }
}

#[test]
fn boards_without_colours() {
    let mut stage = busy();
    stage.model.palette = Palette::Colourless;
    look("board-1-colourless", &mut stage);
    look("board-3-colourless", stage.play("3"));
}

/// The texts of the notes that commands would act on.
fn chosen(stage: &Stage) -> Option<&str> {
    stage.model.chosen_note().map(|note| note.fields.text.as_str())
}

/// A click on the cell of the screen in which a word begins.
fn click(stage: &mut Stage, word: &str) -> Option<Target> {
    let size = Size::new(80, 24);
    let screen = stage.text();
    let (row, line) = screen.lines().enumerate().find(|(_, line)| line.contains(word)).expect("it is shown");
    let column = line[..line.find(word).unwrap()].chars().count();
    let target = target_at(&stage.model, size, column as u16, row as u16);
    if let Some(target) = target {
        stage.send(Message::Click(target));
    }
    target
}

#[test]
fn every_digit_shows_its_board_and_tab_goes_round() {
    let mut stage = evening();
    for (digit, board) in (1..=9).zip(Board::ALL) {
        stage.play(&digit.to_string());
        assert_eq!(stage.model.exchange.board, board);
        let name = plenary::app::words::command(&stage.model.texts, board.command());
        stage.shows(&format!("{digit} {name}"));
    }
    stage.play("<tab>");
    assert_eq!(stage.model.exchange.board, Board::Matches);
    stage.play("<s-tab><s-tab>");
    assert_eq!(stage.model.exchange.board, Board::Cards);
    stage.play("B");
    assert_eq!((stage.model.screen, stage.model.focus), (Screen::Desk, Focus::Agenda));
}

#[test]
fn a_cell_opens_its_pair_and_the_pair_leads_to_the_note() {
    let mut stage = busy();
    // The cursor begins where the first two meet.
    stage.shows("Gostivar asks, Struga answers: 1 link").shows("✓ agreed");
    assert_eq!(chosen(&stage), None, "no note is chosen before the cell is open");
    stage.play("<enter><down>");
    let practice = chosen(&stage).expect("the second of the pair").to_owned();
    assert_eq!(stage.model.chosen_note().unwrap().fields.kind, Kind::GoodPractice);
    stage.play("<esc>");
    assert_eq!(stage.model.screen, Screen::Exchange, "one step back is the cell");
    stage.play("<enter><down><enter>");
    assert_eq!((stage.model.screen, stage.model.focus), (Screen::Desk, Focus::Notes));
    assert_eq!(chosen(&stage), Some(practice.as_str()));
}

#[test]
fn a_note_that_the_filter_hides_is_gone_to_all_the_same() {
    let mut stage = Stage::kumanovo("2 16:50");
    stage.play("fcB6<enter>");
    assert_eq!(stage.model.chosen_note().unwrap().fields.kind, Kind::Action);
    assert_eq!(stage.model.focus, Focus::Notes);
}

#[test]
fn the_cursor_goes_no_further_than_the_table_and_says_when_a_cell_is_empty() {
    let mut stage = evening();
    stage.play("<home>");
    for _ in 0..20 {
        stage.play("<left>");
    }
    let cursor = stage.model.exchange.cursor();
    assert_eq!((cursor.row, cursor.column), (0, 0));
    stage.play("<enter>").shows("There are no notes here.");
    for _ in 0..20 {
        stage.play("<right>");
    }
    // What waits stands in the last column.
    stage.shows("Čair: 2 wait for an answer").play("<enter>");
    assert!(chosen(&stage).unwrap().starts_with("Financimi"));
}

#[test]
fn what_is_only_suggested_is_a_dot_and_opens_what_could_meet() {
    let mut stage = evening();
    // Kičevo waits for something that Kumanovo told of its theme.
    stage.play("<home><down><down><left><left>");
    stage.shows("Kičevo asks, Kumanovo could answer").play("<enter>");
    let kinds: Vec<Kind> = stage
        .model
        .exchange
        .cell()
        .iter()
        .map(|id| stage.model.workshop.notes().get(*id).unwrap().fields.kind)
        .collect();
    assert!(matches!(kinds[0], Kind::Challenge | Kind::Need), "{kinds:?}");
    assert!(kinds[1..].iter().all(|kind| plenary::domain::exchange::answers(*kind)), "{kinds:?}");
    assert!(kinds.len() > 1);
}

#[test]
fn the_mouse_chooses_tabs_cells_and_rows_and_opens_them_the_second_time() {
    let mut stage = evening();
    assert!(matches!(click(&mut stage, "3  4"), Some(Target::Board(Board::Themes))));
    stage.play("1");
    let before = stage.model.exchange.cursor();
    assert!(matches!(click(&mut stage, "24"), Some(Target::Cell { row: 6, column: 7 })));
    assert_ne!(stage.model.exchange.cursor(), before);
    click(&mut stage, "24");
    assert!(stage.model.exchange.is_open);
    stage.play("6");
    click(&mut stage, "Circulate the draft");
    assert!(chosen(&stage).unwrap().starts_with("Circulate"));
    stage.send(Message::Wheel(-3));
    assert!(chosen(&stage).unwrap().starts_with("Set the date"));
    click(&mut stage, "Circulate the draft");
    click(&mut stage, "Circulate the draft");
    assert_eq!((stage.model.screen, stage.model.focus), (Screen::Desk, Focus::Notes));
}

#[test]
fn boards_are_made_anew_when_the_notes_change_and_not_by_keys() {
    let mut stage = evening();
    stage.play("6<down><down>");
    let (made, note) = (stage.model.exchange.revision(), chosen(&stage).unwrap().to_owned());
    stage.play("<up><down><f2><f2><f2><f2>").at("2 16:55");
    assert_eq!(stage.model.exchange.revision(), made);
    // An action without a date comes first; the cursor stays on its note.
    let fields = plenary::domain::note::NoteFields::new(
        Kind::Action,
        "Book the hall",
        plenary::domain::note::Level::Municipality,
    );
    stage.other_does(Body::Note(Box::new(fields)));
    assert_eq!(stage.model.exchange.revision(), made + 1);
    stage.shows("2 of 9 actions are incomplete").shows("Book the hall");
    assert_eq!(chosen(&stage), Some(note.as_str()));
}

#[test]
fn an_empty_board_says_what_to_do() {
    for board in 1..=9 {
        let mut stage = Stage::empty().size(60, 18);
        stage.play(&format!("B{board}"));
        match board {
            9 => stage.shows("no practice yet"),
            _ => stage.shows("Esc goes back"),
        };
        stage.play("<enter>");
        assert!(stage.model.notice.is_some() || stage.model.overlay.is_some(), "board {board}");
    }
}

#[test]
fn a_board_is_shown_to_the_room_and_taken_away_with_one_key() {
    let mut stage = evening();
    stage.shows("V Show it to the room").play("V").shows("● in the room");
    assert_eq!(stage.model.workshop.record().view, Some(RoomView::Matches));
    stage.shows("V Take it from the room");
    // The other boards are not what the room sees.
    stage.play("3").shows("V Show it to the room").play("V");
    assert_eq!(stage.model.workshop.record().view, Some(RoomView::Themes));
    stage.play("V").hides("● in the room");
    assert_eq!(stage.model.workshop.record().view, None);
    stage.play("9V").shows("This list is for the desk");
}

#[test]
fn notes_are_released_with_the_board_only_when_somebody_says_so() {
    let mut stage = evening();
    stage.play("2V").shows("34 of 34 are not released to the room.");
    stage.play("<esc>");
    assert_eq!(stage.model.workshop.record().view, None);
    stage.play("V<enter>");
    assert_eq!(stage.model.workshop.record().view, Some(RoomView::Unanswered));
    assert_eq!(stage.model.workshop.notes().released().count(), 0);
    stage.play("8V").shows("1 of 1 is not released");
    let card = stage.model.chosen_note().unwrap().id;
    // On a Macedonian keyboard.
    stage.play("з");
    assert!(stage.model.overlay.is_some(), "another letter answers nothing");
    stage.play("y");
    assert_eq!(stage.model.workshop.record().view, Some(RoomView::Card { note: card }));
    assert_eq!(stage.model.workshop.notes().released().collect::<Vec<_>>(), [card]);
}

#[test]
fn scene_5_at_the_coffee_break_the_missing_fields_are_listed_by_municipality() {
    let mut stage = Stage::kumanovo("11:24").size(60, 18);
    stage.play("cp gostivar: Qendra rinore dygjuhëshe<enter><esc>").at("12:50");
    stage.play("B9");
    let screen = stage.text();
    assert!(screen.contains("have something missing."), "{screen}");
    let gostivar = screen.lines().position(|line| line.trim() == "Gostivar");
    let row = screen.lines().position(|line| line.contains("Qendra rinore dygj"));
    let (Some(gostivar), Some(row)) = (gostivar, row) else {
        // It is further down: the list goes on with the cursor.
        while !chosen(&stage).unwrap().starts_with("Qendra rinore dygj") {
            let before = stage.model.exchange.cursor();
            stage.play("<down>");
            assert_ne!(stage.model.exchange.cursor(), before, "it is not on the list");
        }
        stage.shows("Gostivar").shows("Qendra rinore").shows("missing: Problem · Practice · Who · Resources");
        return;
    };
    assert!(gostivar < row, "{screen}");
}

#[test]
fn scene_7_a_parked_question_is_to_be_closed_before_the_export() {
    let mut stage = Stage::kumanovo("12:41");
    stage.play("cq: Who pays for the room? @\"municipal secretary\"<enter><esc>");
    let id = stage.note_saying("Who pays for the room").id;
    stage
        .play("B7")
        .shows("1 question is still to be closed.")
        .shows("! Who pays")
        .shows("→ municipal secretary");
    // The export names it; that Enter is not enough is seen where the places to check are.
    stage.play("E").shows("1 question is still to be closed (exchange, 7): Who pays for the ");
    stage.forget().play("y");
    assert!(matches!(stage.effects(), [plenary::app::effect::Effect::Export { overwrite: false, .. }]));
    stage.play("<esc>").hides("Every question");
    // Said on the board itself: open, answered, made an action.
    for (keys, words) in [(":2", "answered"), (":3", "made an action"), (":1", "stays open")] {
        stage.play(keys).shows("Every question is closed.").shows(words);
        assert_eq!(stage.model.chosen_note().unwrap().id, id, "the cursor stays on it");
    }
    stage.play("E").hides("still to be closed").forget().play("y");
    assert!(matches!(stage.effects(), [plenary::app::effect::Effect::Export { .. }]));
}

#[test]
fn scene_7_the_parked_questions_are_shown_and_hidden_from_their_board() {
    let mut stage = Stage::kumanovo("12:41");
    stage.play("cq: Who pays for the room?<enter><esc>B7V").shows("No question");
    let id = stage.note_saying("Who pays for the room").id;
    stage.other_does(Body::Release { note: id, on: true });
    stage.play("V").shows("● in the room");
    assert!(stage.model.workshop.record().wall);
    stage.play("V");
    assert!(!stage.model.workshop.record().wall);
}

#[test]
fn scene_15_the_incomplete_action_stands_out_and_the_actions_go_to_the_wall() {
    for (width, height) in SIZES {
        let mut stage = evening().size(width, height);
        stage.play("6").shows("1 of 8 actions is incomplete.").shows("! Set the date and host");
        stage.shows("no owner").shows("no date").shows("incomplete");
    }
    let mut stage = evening();
    stage.play("6V").shows("8 of 8 are not released to the room.").play("y");
    assert!(stage.model.overlay.is_none());
    assert_eq!(stage.model.workshop.record().view, Some(RoomView::Actions));
    assert_eq!(stage.model.workshop.notes().released().count(), 8);
    // Released in one step, taken back in one step.
    stage.play("uu");
    assert_eq!(stage.model.workshop.record().view, None);
    assert_eq!(stage.model.workshop.notes().released().count(), 0);
}

#[test]
fn while_it_is_asked_what_to_release_others_may_have_done_it() {
    let mut stage = evening();
    stage.play("6V");
    let Some(Overlay::ShowBoard(show)) = &stage.model.overlay else { panic!("it asks") };
    let (first, second) = (show.unreleased[0], show.unreleased[1]);
    stage.other_does(Body::Release { note: first, on: true }).other_does(Body::Delete { note: second });
    stage.forget().play("y");
    let released: Vec<_> = stage
        .committed()
        .into_iter()
        .filter_map(|body| match body {
            Body::Release { note, .. } => Some(*note),
            _ => None,
        })
        .collect();
    assert_eq!(released.len(), 6);
    assert!(!released.contains(&first) && !released.contains(&second));
}

#[test]
fn a_board_is_found_in_the_palette_from_the_desk() {
    let mut stage = Stage::kumanovo("11:24");
    stage.play("<c-k>").paste("Unanswered").play("<enter>");
    assert_eq!((stage.model.screen, stage.model.exchange.board), (Screen::Exchange, Board::Unanswered));
    // One opened for the room has no boards: they hold what was not released.
    let mut room = Stage::kumanovo("11:24").screen(Screen::Room);
    room.play("B");
    assert_eq!(room.model.screen, Screen::Room);
}

#[test]
fn off_the_record_the_way_back_is_seen_on_the_boards() {
    for (width, height) in SIZES {
        let mut stage = evening().size(width, height);
        stage.play("<c-o>").shows("off the record").shows("Ctrl-O");
    }
}

#[test]
fn every_board_can_be_drawn_in_any_size() {
    for lang in [Lang::Mk, Lang::Fr] {
        let mut stage = busy();
        stage.lang_now(lang);
        for (width, height) in [(20, 6), (21, 40), (37, 9), (59, 17), (119, 12), (300, 8)] {
            stage.resize(width, height);
            for board in 1..=9 {
                stage.play(&format!("{board}<end><right><right><enter><down>")).text();
                for row in 0..height {
                    for column in (0..width).step_by(7) {
                        target_at(&stage.model, Size::new(width, height), column, row);
                    }
                }
                // From a row Enter leads to its note.
                stage.play("<esc><esc>");
                if stage.model.screen != Screen::Exchange {
                    stage.play("B");
                }
            }
        }
    }
}

#[test]
fn what_waits_is_linked_from_its_board() {
    let mut stage = evening();
    stage.play("2");
    let note = stage.model.chosen_note().unwrap().id;
    stage.play("I");
    assert!(matches!(stage.model.overlay, Some(Overlay::Links(_))), "the candidates are shown");
    stage.play("<esc>");
    assert_eq!((stage.model.screen, stage.model.chosen_note().unwrap().id), (Screen::Exchange, note));
}
