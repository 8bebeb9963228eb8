//! What the readers make of times, dates, headings and kinds, one line each.

mod headings;
mod times;
