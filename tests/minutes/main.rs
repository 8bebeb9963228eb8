//! The minutes: who may read what, and that Markdown and JSON say it whatever people typed.

mod exchange;
mod layout;
mod leaks;
mod markup;
mod picture;
mod redaction;
mod room;
mod segments;
