//! Where everything impure meets: the terminal, what it sends and shows, waiting, and signals.

#![allow(clippy::disallowed_methods, reason = "everything impure meets here, and asks the clock for all")]

pub mod bringing;
pub mod clock;
pub mod create;
pub mod error_words;
mod export;
pub mod facts;
mod followers;
pub mod following;
pub mod glyph;
pub mod keys;
pub mod letters;
pub mod library;
pub mod painter;
pub mod pen;
pub mod program;
pub mod pulse;
mod readings;
mod sequences;
pub mod signals;
mod sized;
mod sizing;
mod store;
pub mod striking;
pub mod template;
pub mod terminal;
mod translate;
mod unsaved;
pub mod wait;
