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
