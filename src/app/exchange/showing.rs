//! A board in the room: shown and taken away with one key, and what is asked before it.

use super::Board;
use super::boards::Contents;
use crate::app::effect::Effect;
use crate::app::key::{Code, Key};
use crate::app::layouts::to_qwerty;
use crate::app::model::Model;
use crate::app::overlay::Overlay;
use crate::domain::event::{Body, Stream};
use crate::domain::exchange::Statement;
use crate::domain::ids::NoteId;
use crate::domain::live::Press;
use crate::domain::note::Kind;
use crate::domain::refusal::Refusal;
use crate::domain::room_view::RoomView;

/// What is asked when a board holds notes that were not released to the room.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ShowBoard {
    pub view: RoomView,
    /// How many notes are on the board.
    pub total: usize,
    pub unreleased: Vec<NoteId>,
}

/// What the room can be shown of a board.
enum Shown {
    View(RoomView),
    /// The wall of the questions for later, which was there before the boards.
    Wall,
    /// It is for those who fill it in.
    Nothing,
}

impl Model {
    fn shown_of_board(&self) -> Shown {
        Shown::View(match self.exchange.board {
            Board::Matches => RoomView::Matches,
            Board::Unanswered => RoomView::Unanswered,
            Board::Themes => RoomView::Themes,
            Board::Kinds => RoomView::Kinds,
            Board::Balance => RoomView::Balance,
            Board::Actions => RoomView::Actions,
            Board::Questions => return Shown::Wall,
            Board::Cards => match self.note_on_board() {
                Some(note) => RoomView::Card { note },
                None => return Shown::Nothing,
            },
            Board::Gaps => return Shown::Nothing,
        })
    }

    /// Whether the room sees the board that is shown here.
    pub fn room_sees_board(&self) -> bool {
        let record = self.workshop.record();
        match self.shown_of_board() {
            Shown::View(view) => record.view.as_ref() == Some(&view),
            Shown::Wall => record.wall,
            Shown::Nothing => false,
        }
    }

    pub(super) fn show_board_to_room(&mut self) -> Vec<Effect> {
        let view = match self.shown_of_board() {
            Shown::View(view) => view,
            Shown::Wall => return self.toggle_wall(),
            Shown::Nothing if self.exchange.board == Board::Cards => {
                return self.refuse(Refusal::NoNotesHere);
            }
            Shown::Nothing => return self.refuse(Refusal::NotForTheRoom),
        };
        let notes = self.notes_of_board();
        self.toggle_view(view, &notes)
    }

    /// The key messages as a list, wherever the facilitator is.
    pub(in crate::app) fn toggle_messages(&mut self) -> Vec<Effect> {
        let notes = self.workshop.notes().iter();
        let messages =
            notes.filter(|note| note.fields.kind == Kind::Message && Statement::of(note).is_some());
        let messages: Vec<NoteId> = messages.map(|note| note.id).collect();
        let is_shown = self.workshop.record().view == Some(RoomView::Messages);
        if messages.is_empty() && !is_shown {
            return self.refuse(Refusal::NoNotesHere);
        }
        self.toggle_view(RoomView::Messages, &messages)
    }

    /// Shows a view in which the room reads these notes, or takes it away.
    fn toggle_view(&mut self, view: RoomView, notes: &[NoteId]) -> Vec<Effect> {
        if self.workshop.record().view.as_ref() == Some(&view) {
            return self.press_for_the_room(Press::Show(None));
        }
        let is_hidden = |id: &NoteId| self.workshop.notes().get(*id).is_some_and(|note| !note.released);
        let unreleased: Vec<NoteId> = notes.iter().copied().filter(is_hidden).collect();
        if unreleased.is_empty() {
            return self.press_for_the_room(Press::Show(Some(view)));
        }
        self.overlay = Some(Overlay::ShowBoard(ShowBoard { view, total: notes.len(), unreleased }));
        Vec::new()
    }

    /// The notes whose words the room would read; of tables it sees numbers.
    fn notes_of_board(&self) -> Vec<NoteId> {
        match &self.exchange.contents {
            Contents::Unanswered(_) | Contents::Actions(_) => {
                self.exchange.rows.iter().filter_map(|row| row.note()).collect()
            }
            Contents::Cards(_) => self.note_on_board().into_iter().collect(),
            _ => Vec::new(),
        }
    }

    /// Enter shows what is released, `y` releases the rest first.
    pub(in crate::app) fn key_in_show_board(&mut self, show: ShowBoard, key: Key) -> Vec<Effect> {
        match (key.code, key.text().map(to_qwerty)) {
            (Code::Enter, _) => self.press_for_the_room(Press::Show(Some(show.view))),
            (_, Some('y')) => {
                // Somebody may have changed them while this was asked.
                let notes = self.workshop.notes();
                let stands = |id: &NoteId| notes.get(*id).is_some_and(|note| note.stands() && !note.released);
                let release = |note| Body::Release { note, on: true };
                let bodies = show.unreleased.into_iter().filter(stands).map(release).collect();
                let mut effects = self.record_step(Stream::Notes, bodies);
                effects.extend(self.press_for_the_room(Press::Show(Some(show.view))));
                effects
            }
            (_, Some('n')) => Vec::new(),
            _ => {
                self.overlay = Some(Overlay::ShowBoard(show));
                Vec::new()
            }
        }
    }
}
