//! The grammar as a whole: a table of lines, properties of all lines, completion.

mod completion;
pub(super) mod fixture;
mod properties;
mod show;
mod table;
