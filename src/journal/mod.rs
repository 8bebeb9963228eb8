//! The journal: the workspace on disk. Every writer appends to a file of its own, one event a line,
//! and reads everybody's; the union of the files is the workshop.
//!
//! - [`workspace`] finds the workspace and its workshops, and makes new ones.
//! - [`mod@claim`] gives a person a file to write, [`writer`] appends to it, and [`committer`] does so
//!   on a thread of its own, so that nothing typed waits for the disk.
//! - [`reader`] reads all files and what is appended to them, and `watch` says when to look.

#![allow(clippy::disallowed_methods, reason = "this layer writes files, safely, for all others")]

pub mod claim;
pub mod committer;
pub mod drafts;
mod erase;
mod error;
pub mod files;
pub mod heartbeats;
mod layout;
mod line;
mod machine;
pub mod names;
mod purge;
pub mod reader;
mod rescue;
mod tail;
mod watch;
pub mod workspace;
pub mod writer;

pub use claim::claim;
pub use committer::{Committer, Erase, Report, Strike};
pub use erase::{Erased, Surroundings, Waiting, exports_with};
pub use error::{JournalError, Trouble};
pub use heartbeats::{Heartbeat, heartbeats};
pub use machine::machine_id;
pub use purge::{NotPurged, Purged, purge};
pub use reader::{Damage, Progress, Reader, Reason, Sink};
pub use rescue::rescue;
pub use tail::last_stamp;
pub use watch::Watch;
pub use workspace::{WorkshopDir, Workspace};
pub use writer::WriterFile;
