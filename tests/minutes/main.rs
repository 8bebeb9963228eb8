//! The minutes: who may read what, and that every format says it whatever people typed.

mod boards;
mod categories;
mod docx;
mod exchange;
mod history;
mod layout;
mod leaks;
mod markup;
mod package;
mod participation;
mod picture;
mod read_back;
mod redaction;
mod room;
mod segments;
mod xlsx;
