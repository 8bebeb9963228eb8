//! Where everything impure meets: the terminal, what it sends and shows, waiting, and signals.

pub mod glyph;
pub mod keys;
pub mod painter;
pub mod pen;
mod sequences;
pub mod signals;
pub mod terminal;
pub mod wait;
