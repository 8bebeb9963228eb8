//! Plenary: a terminal program for facilitators of an exchange between municipalities.
//!
//! A workshop is a log of events; everything else is derived (see `ARCHITECTURE.md`). The modules
//! below are the layers, lowest first; imports point downwards only, and `tests/layers.rs` guards it.

// What runs in the program keeps these rules; tests may do as they like (`clippy.toml`).
#![cfg_attr(
    not(test),
    deny(clippy::disallowed_methods, clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr)
)]

pub mod domain;
pub mod i18n;

pub mod import;
pub mod journal;
pub mod minutes;

pub mod app;
pub mod ui;

pub mod runtime;

pub mod cli;
