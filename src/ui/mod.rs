//! The screens: draws the model of the program; knows nothing of terminals, files or clocks.

pub mod colour;
pub mod figures;
mod fingerprint;
pub mod frame;
pub mod theme;
