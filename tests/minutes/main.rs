//! The minutes: who may read what, and that Markdown and JSON say it whatever people typed.

mod boards;
mod categories;
mod evaluation;
mod exchange;
mod history;
mod layout;
mod leaks;
mod markup;
mod participation;
mod picture;
mod read_back;
mod redaction;
mod room;
mod segments;
mod sheets;
