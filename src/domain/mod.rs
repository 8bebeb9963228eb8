//! The domain: plan, events, the fold, timing, notes, the capture grammar, confidentiality. Pure
//! functions of values and of the time that is given to them; no files, clocks, terminals or texts.

pub mod attendance;
pub mod author;
mod by_writer;
pub mod capture;
pub mod catch_up;
pub mod clean;
pub mod clock;
mod effective;
pub mod erasure;
pub mod evaluation;
pub mod event;
pub mod exchange;
pub mod fold;
pub mod follow_up;
pub mod ids;
pub mod issuing;
pub mod lang;
pub mod live;
pub mod note;
pub mod notes;
pub mod personal;
pub mod plan;
pub mod plan_change;
pub mod planning;
pub mod profile;
pub mod readiness;
pub mod refusal;
pub mod room_view;
pub mod search;
pub mod seen;
pub mod stamp;
pub mod status;
pub mod timing;
pub mod undo;
pub mod who;
pub mod workshop;
