//! What the room can be shown of the exchange in place of the item that runs.

use serde::{Deserialize, Serialize};

use super::ids::{NoteId, ThemeId};
use super::lang::Lang;

/// A view for the projector. It says which, never what: the words come from notes that were released to
/// the room, as they stand when it is drawn, redacted as for the participants.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RoomView {
    /// Who asks × who answers.
    Matches,
    /// The challenges that nobody has answered yet, by theme.
    Unanswered,
    /// Municipality × theme.
    Themes,
    /// Municipality × kind.
    Kinds,
    /// Notes and speaking time per municipality.
    Balance,
    /// Who promised what by when.
    Actions,
    /// Practice and challenge cards: the card of this note.
    Card { note: NoteId },
    /// The key messages.
    Messages,
    /// A note as it is read back to its municipality; in one language, or in all that it has.
    ReadBack {
        note: NoteId,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        lang: Option<Lang>,
    },
    /// What was said on a theme, in one language; a page at a time.
    Recap { theme: Option<ThemeId>, lang: Lang, page: u16 },
}

#[cfg(test)]
pub(super) fn one_of_each() -> Vec<RoomView> {
    let note = NoteId::new(super::ids::WriterTag::from_bits(3), 4);
    vec![
        RoomView::Matches,
        RoomView::Unanswered,
        RoomView::Themes,
        RoomView::Kinds,
        RoomView::Balance,
        RoomView::Actions,
        RoomView::Card { note },
        RoomView::Messages,
        RoomView::ReadBack { note, lang: None },
        RoomView::ReadBack { note, lang: Some(Lang::Sq) },
        RoomView::Recap { theme: Some("funding".into()), lang: Lang::Mk, page: 1 },
        RoomView::Recap { theme: None, lang: Lang::Sq, page: 0 },
    ]
}
