//! placeholder

pub mod layouts;
