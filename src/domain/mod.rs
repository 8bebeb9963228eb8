//! The domain: plan, events, the fold, timing, notes, the capture grammar, confidentiality. Pure
//! functions of values and of the time that is given to them; no files, clocks, terminals or texts.

pub mod capture;
pub mod event;
pub mod fold;
pub mod ids;
pub mod lang;
pub mod note;
pub mod plan;
pub mod stamp;
