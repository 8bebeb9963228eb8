//! The part `journal` of the internal version: who wrote, every press, undos and links.

use std::collections::BTreeMap;

use chrono::DateTime;
use serde::Deserialize;
use serde_json::{Value, json};

use super::Id;
use crate::domain::event::{Body, EVENT_VERSION, Event, LinkStatus, Stream, is_believed};
use crate::domain::ids::WriterTag;
use crate::domain::stamp::Stamp;

#[derive(Deserialize)]
pub(super) struct JournalJson {
    pub writers: BTreeMap<Tag, WriterJson>,
    pub presses: Vec<PressJson>,
    pub undos: Vec<UndoJson>,
    pub links: Vec<LinkJson>,
}

#[derive(Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(try_from = "String")]
pub(super) struct Tag(pub WriterTag);

impl TryFrom<String> for Tag {
    type Error = String;

    fn try_from(tag: String) -> Result<Self, String> {
        tag.parse().map(Self).map_err(|_| format!("`{}` is not a writer's tag", tag.escape_debug()))
    }
}

#[derive(Deserialize)]
pub(super) struct WriterJson {
    pub person: String,
    pub stream: Stream,
    pub machine: u32,
}

/// A press, which stands there as its file holds it.
#[derive(Deserialize)]
#[serde(try_from = "PressFields")]
pub(super) struct PressJson(pub Event);

#[derive(Deserialize)]
struct PressFields {
    id: Id,
    stamp: (i64, u32),
    at_ms: i64,
    #[serde(default)]
    step: Option<u32>,
    k: String,
    b: Value,
}

impl TryFrom<PressFields> for PressJson {
    type Error = String;

    fn try_from(press: PressFields) -> Result<Self, String> {
        let PressFields { id: Id(id), stamp, at_ms, step, k, b } = press;
        // The kind has to stand before the body, as it does in every file.
        let head =
            json!({"v": EVENT_VERSION, "n": id.number, "t": stamp, "at": at_ms, "s": step}).to_string();
        let head = head.trim_end_matches('}');
        let line = format!("{head},\"k\":{},\"b\":{b}}}", Value::String(k.clone()));
        let event = Event::read_json(id.writer, line.as_bytes()).map_err(|error| {
            let error = error.to_string();
            let reason = error.split(" at line ").next().unwrap_or_default();
            format!("the press `{id}` is {reason}")
        })?;
        match &event.body {
            Body::Unknown { .. } => Err(format!(
                "the press `{id}` is of a kind that this version of the program does not know: `{}`",
                k.escape_debug()
            )),
            body if !body.is_time() => Err(format!("`{id}` is no press but a `{}`", k.escape_debug())),
            _ => Ok(Self(event)),
        }
    }
}

#[derive(Deserialize)]
pub(super) struct UndoJson {
    id: Id,
    stamp: StampJson,
    target: Id,
}

impl From<UndoJson> for Event {
    fn from(UndoJson { id, stamp, target }: UndoJson) -> Self {
        stamp.event(id, None, Body::Undo { target: target.0 })
    }
}

#[derive(Deserialize)]
pub(super) struct LinkJson {
    id: Id,
    stamp: StampJson,
    #[serde(default)]
    step: Option<u32>,
    challenge: Id,
    practice: Id,
    /// None where the two were taken apart.
    status: Option<LinkStatus>,
    #[serde(default)]
    remark: Option<String>,
}

impl From<LinkJson> for Event {
    fn from(link: LinkJson) -> Self {
        let LinkJson { id, stamp, step, challenge, practice, status, remark } = link;
        let (Id(challenge), Id(practice)) = (challenge, practice);
        let body = match status {
            Some(status) => Body::Link { challenge, practice, status, remark },
            None => Body::Unlink { challenge, practice },
        };
        stamp.event(id, step, body)
    }
}

/// The order of an event, which for what is not told of an instant is that too.
#[derive(Deserialize, Clone, Copy)]
#[serde(try_from = "(i64, u32)")]
pub(super) struct StampJson(pub Stamp);

impl TryFrom<(i64, u32)> for StampJson {
    type Error = String;

    fn try_from((ms, count): (i64, u32)) -> Result<Self, String> {
        match DateTime::from_timestamp_millis(ms).filter(|at| is_believed(*at)) {
            Some(_) => Ok(Self(Stamp { ms, count })),
            None => Err(format!("{ms} is out of range for an instant")),
        }
    }
}

impl StampJson {
    pub fn event(self, Id(id): Id, step: Option<u32>, body: Body) -> Event {
        let at = DateTime::from_timestamp_millis(self.0.ms).unwrap_or_default();
        Event { id, stamp: self.0, at, step, body }
    }
}
