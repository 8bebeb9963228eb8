//! The running program without a terminal: a model, messages that change it, effects that leave it.
//!
//! Nothing here touches a file, a terminal or the wall clock, so that a test is a list of keys and
//! the screen that results.

pub mod agenda;
mod arrivals;
pub mod attendance;
mod capture_commands;
pub mod catch_up;
pub mod catch_up_words;
pub mod checking;
pub mod clocks;
pub mod command;
pub mod editor;
pub mod effect;
pub mod exchange;
pub mod exporting;
mod field;
pub mod form;
pub mod help;
pub mod history;
pub mod key;
pub mod layouts;
pub mod library;
pub mod line;
pub mod links;
pub mod list;
pub mod marks;
mod merging;
pub mod model;
mod note_commands;
mod note_work;
pub mod notes_done;
pub mod notice;
pub mod offsets;
pub mod overlay;
mod overlay_keys;
pub mod pasting;
pub mod picking;
mod plan_commands;
pub mod plan_done;
pub mod preview;
mod rapid;
pub mod read_back;
pub mod readiness;
pub mod recap;
pub mod rehearsal;
mod room_commands;
pub mod search;
pub mod speakers;
pub mod splitting;
pub mod storage;
pub mod striking;
pub mod ticking;
mod time_commands;
pub mod timeline;
pub mod translating;
pub mod turns;
mod update;
pub mod vocabulary;
mod wording;
pub mod words;

pub use update::update;
