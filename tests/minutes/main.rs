//! The minutes: who may read what, and that Markdown and JSON say it whatever people typed.

mod boards;
mod categories;
mod csv;
mod evaluation;
mod exchange;
mod history;
mod hostile;
mod html;
mod ics;
mod layout;
mod leak_check;
mod leaks;
mod markup;
mod participation;
mod picture;
mod read_back;
mod reading;
mod redaction;
mod room;
mod segments;
mod sheets;
