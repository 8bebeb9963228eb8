//! How the room's screen is divided: what stands above and below the middle, and how large.

use super::lines::Lines;
use super::message::Set;
use super::state::{self, State};
use super::{below, least_rows, middle, title};
use crate::app::model::Model;
use crate::ui::letters::Letters;
use crate::ui::text::{fit, wrap};

/// The rows that the middle keeps beside a message.
const LEAST_BESIDE_MESSAGE: u16 = 7;
/// From so many columns and rows on, titles and questions stand in the terminal's large letters.
const ROOM_FOR_LARGE_LINES: (u16, u16) = (88, 26);

/// The scales of titles, and of what is below, the largest first.
const LARGE_LINES: [(u16, u16); 3] = [(3, 2), (2, 2), (2, 1)];

/// What there is room for between the edges.
#[derive(Clone, Copy)]
pub struct Room {
    pub columns: u16,
    pub rows: u16,
    pub is_tiny: bool,
    pub letters: Letters,
}

/// What stands above and below the middle.
pub struct Parts {
    /// Empty ones between the languages included.
    pub titles: Lines,
    pub message: Option<Set>,
    pub below: Lines,
}

impl Parts {
    /// With letters of the terminal as much as possible in them, as long as nothing is left out for their
    /// sake.
    pub fn of(model: &Model, state: State, room: Room) -> Parts {
        let blocks = Self::in_turn(model, state, Room { letters: Letters::Blocks, ..room });
        if room.letters == Letters::Blocks || room.is_tiny {
            return blocks;
        }
        let large = LARGE_LINES.into_iter().filter_map(|scales| Self::large(model, state, room, scales));
        let mut choices = large.chain(std::iter::once_with(|| Self::in_turn(model, state, room)));
        choices.find(|parts| parts.is_as_rich_as(&blocks, model, state, room)).unwrap_or(blocks)
    }

    /// So that everything fits if it can: first the titles are whole, with air between them; then whole;
    /// then each gets one row. A question is shown in all languages or in none, and gives way to a
    /// message.
    fn in_turn(model: &Model, state: State, room: Room) -> Parts {
        let Room { columns, rows: height, is_tiny, letters } = room;
        let mut lines = title::lines(model, state);
        if is_tiny {
            lines = vec![fit(&lines.join(" · "), columns).into_owned()];
        }
        let message = state::message(model);
        // A message is what is to be read now: what else is on gives way to it.
        let least = |rows: u16| match message {
            Some(_) if is_tiny => 1,
            Some(_) if state.has_figures() => LEAST_BESIDE_MESSAGE.min(rows.div_ceil(2)),
            _ => least_rows(state, rows, is_tiny),
        };
        let whole = wrapped(&lines, columns);
        let airy = (height >= 30).then(|| whole.join(&String::new()));
        let short = lines.iter().map(|line| fit(line, columns).into_owned()).collect();
        let mut parts = Parts { titles: Lines::default(), message: None, below: Lines::default() };
        // Large letters are worth less air above them; where not even short titles make room, none.
        let may_be_large = message.is_some_and(|text| {
            let rest = height.saturating_sub(whole.concat().len() as u16);
            Set::of(text, columns, rest.saturating_sub(least(rest)), is_tiny, letters).is_large()
        });
        for titles in airy.into_iter().chain([whole.concat(), short]) {
            let rest = height.saturating_sub(titles.len() as u16);
            let room = rest.saturating_sub(least(rest));
            let (set, below, is_whole) = match message {
                Some(text) => {
                    let set = Set::of(text, columns, room, is_tiny, letters);
                    let fits = set.height() <= room && (set.is_large() || !may_be_large);
                    (Some(set), Vec::new(), fits)
                }
                None => {
                    let (below, is_whole) = below::lines(model, state, columns, room);
                    (None, below, is_whole)
                }
            };
            parts = Parts { titles: Lines::plain(titles), message: set, below: Lines::plain(below) };
            if is_whole {
                break;
            }
        }
        parts
    }

    /// Whether no word is left out that the others have room for, here or in the middle.
    fn is_as_rich_as(&self, others: &Parts, model: &Model, state: State, room: Room) -> bool {
        let [own_rows, rows] = [self, others].map(|parts| room.rows.saturating_sub(parts.rows()));
        let poverty = |rows| middle::poverty(model, state, room.columns, rows);
        let is_middle = match state {
            // A list is as rich as it has rows.
            State::Wall(_) | State::View(_) => own_rows >= rows,
            _ => poverty(own_rows) <= poverty(rows),
        };
        is_middle && self.below.words().eq(others.below.words())
    }

    /// The rows that are not the middle's.
    fn rows(&self) -> u16 {
        self.titles.rows() + self.message.as_ref().map_or(0, Set::height) + self.below.rows()
    }

    /// Titles and what is below in the terminal's large letters, everything whole; none where there is no
    /// room for them. A message needs it more.
    fn large(model: &Model, state: State, room: Room, (scale, scale_below): (u16, u16)) -> Option<Parts> {
        let Room { columns, rows: height, is_tiny, .. } = room;
        let (least_columns, least_height) = ROOM_FOR_LARGE_LINES;
        if columns < least_columns || height < least_height || state::message(model).is_some() {
            return None;
        }
        let titles = wrapped(&title::lines(model, state), columns / scale).concat();
        let titles = Lines::large(titles, scale, columns)?;
        let rest = height.checked_sub(titles.rows()).filter(|_| titles.rows() <= height / 3)?;
        let room = rest.saturating_sub(least_rows(state, rest, is_tiny));
        let (below, is_whole) = below::lines(model, state, columns / scale_below, room / scale_below);
        let below = Lines::large(below, scale_below, columns)?;
        is_whole.then_some(Parts { titles, message: None, below })
    }
}

/// Each line wrapped at words.
fn wrapped(lines: &[String], columns: u16) -> Vec<Vec<String>> {
    lines.iter().map(|line| wrap(line, columns).into_iter().map(String::from).collect()).collect()
}
