//! The minutes: who may read what, and that every format says it whatever people typed.

mod again;
mod any_day;
mod boards;
mod categories;
mod csv;
mod docx;
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
mod package;
mod participation;
mod picture;
mod read_back;
mod reading;
mod redaction;
mod room;
mod segments;
mod sheets;
mod xlsx;
