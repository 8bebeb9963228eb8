//! The help: how far it is scrolled.

use std::cell::Cell;

use super::key::{Code, Key};

/// The help while it is open.
#[derive(Debug)]
pub struct Help {
    /// The first row that is shown.
    scroll: u16,
    /// The last row that can be the first: known when the help is drawn, because how its lines wrap
    /// and how many are seen are matters of the screen.
    last: Cell<u16>,
}

impl Default for Help {
    fn default() -> Self {
        Self { scroll: 0, last: Cell::new(u16::MAX) }
    }
}

impl Help {
    /// Takes a key; none closes it.
    pub(super) fn key(self, key: Key) -> Option<Self> {
        const PAGE: u16 = 10;
        let last = self.last.get();
        let scroll = self.scroll.min(last);
        let scroll = match key.code {
            Code::Down => scroll.saturating_add(1),
            Code::Up => scroll.saturating_sub(1),
            Code::PageDown | Code::Char(' ') => scroll.saturating_add(PAGE),
            Code::PageUp => scroll.saturating_sub(PAGE),
            Code::Home => 0,
            Code::End => last,
            _ => return None,
        };
        Some(Self { scroll: scroll.min(last), ..self })
    }

    /// How far it is scrolled, as far as is known before it is drawn.
    pub fn scroll(&self) -> u16 {
        self.scroll
    }

    /// The first row to show of so many, when so many are seen at once.
    pub fn first_of(&self, rows: usize, seen: usize) -> usize {
        let last = rows.saturating_sub(seen);
        self.last.set(u16::try_from(last).unwrap_or(u16::MAX));
        usize::from(self.scroll).min(last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::key::script;

    fn play(help: Help, keys: &str) -> Option<Help> {
        script(keys).unwrap().into_iter().try_fold(help, |help, key| help.key(key))
    }

    #[test]
    fn after_the_last_row_the_first_step_back_is_seen() {
        let help = play(Help::default(), "<pgdn><pgdn><pgdn><pgdn>").unwrap();
        assert_eq!(help.first_of(40, 15), 25);
        let help = play(help, "<pgdn><down><up>").unwrap();
        assert_eq!(help.first_of(40, 15), 24);
        let help = play(help, "<end><up>").unwrap();
        assert_eq!(help.first_of(40, 15), 24);
    }

    #[test]
    fn any_other_key_closes_it() {
        assert!(play(Help::default(), "<down>x").is_none());
    }
}
