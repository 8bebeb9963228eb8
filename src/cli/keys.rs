//! `plenary keys`: the table of commands with their keys.

use super::context::Context;
use super::failure::Failure;
use super::status::aligned;
use crate::app::command::{COMMANDS, Entry, Group};
use crate::app::words;

pub fn run(context: &mut Context) -> Result<(), Failure> {
    let mut rows = Vec::new();
    for group in Group::ALL {
        if !rows.is_empty() {
            rows.push(Default::default());
        }
        let entries = COMMANDS.iter().filter(|entry| entry.group == group);
        rows.extend(entries.map(|entry| row(context, entry)));
    }
    for line in aligned(&rows) {
        context.out.line(&line);
    }
    Ok(())
}

fn row(context: &Context, entry: &Entry) -> [String; 3] {
    let mut keys: Vec<String> = entry.keys.iter().map(|&key| words::key(&context.texts, key)).collect();
    // A minus and the sign that some keyboards give in its place look the same.
    keys.dedup();
    [
        keys.join("  "),
        words::command(&context.texts, entry.command),
        words::command_help(&context.texts, entry.command),
    ]
}
