//! The notes of the internal version, as the events that add them and what was done to them since.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use compact_str::CompactString;
use serde::Deserialize;

use super::Id;
use super::journal::StampJson;
use crate::domain::event::{Body, Event, ReadBack, is_believed};
use crate::domain::ids::{ItemId, MunicipalityId, NoteId, ThemeId};
use crate::domain::lang::Lang;
use crate::domain::note::{Change, Kind, Level, NoteFields};

/// A note; what is computed of the others (who wrote it, whether the room saw it) is passed over.
#[derive(Deserialize)]
pub(super) struct NoteJson {
    id: Id,
    text: String,
    /// Where `text` is a translation.
    #[serde(default)]
    original: Option<OriginalJson>,
    #[serde(default)]
    written_in: Option<Lang>,
    /// Of a note inside of another.
    #[serde(default)]
    kind: Option<Kind>,
    level: Level,
    at_ms: InstantJson,
    stamp: StampJson,
    #[serde(default)]
    step: Option<u32>,
    #[serde(default)]
    municipalities: Vec<MunicipalityId>,
    #[serde(default)]
    themes: Vec<ThemeId>,
    #[serde(default)]
    category: Option<CompactString>,
    #[serde(default)]
    item: Option<ItemId>,
    #[serde(default)]
    segment: Option<u16>,
    #[serde(default)]
    group: Option<CompactString>,
    #[serde(default)]
    function: Option<String>,
    #[serde(default)]
    due: Option<NaiveDate>,
    #[serde(default)]
    status: Option<CompactString>,
    #[serde(default)]
    verbatim: bool,
    #[serde(default)]
    important: bool,
    #[serde(default)]
    links: Vec<NoteId>,
    #[serde(default)]
    translations: BTreeMap<Lang, String>,
    #[serde(default)]
    detail: BTreeMap<CompactString, String>,
    #[serde(default)]
    merged_from: Vec<NoteId>,
    #[serde(default)]
    split_from: Option<NoteId>,
    #[serde(default)]
    inside: Vec<NoteJson>,
    #[serde(default)]
    history: Vec<MarkJson>,
}

#[derive(Deserialize)]
struct OriginalJson {
    text: String,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(try_from = "i64")]
struct InstantJson(DateTime<Utc>);

impl TryFrom<i64> for InstantJson {
    type Error = String;

    fn try_from(ms: i64) -> Result<Self, String> {
        let at = DateTime::from_timestamp_millis(ms).filter(|at| is_believed(*at));
        at.map(Self).ok_or_else(|| format!("{ms} is out of range for an instant"))
    }
}

impl NoteJson {
    /// Adds the events of the note, and of those inside of it.
    pub fn into_events(self, kind: Kind, events: &mut Vec<Event>) {
        let kind = self.kind.unwrap_or(kind);
        for inside in self.inside {
            inside.into_events(kind, events);
        }
        let fields = NoteFields {
            kind,
            text: self.original.map_or(self.text, |original| original.text),
            item: self.item,
            segment: self.segment,
            group: self.group,
            municipalities: self.municipalities,
            themes: self.themes,
            lang: self.written_in,
            level: self.level,
            function: self.function,
            due: self.due,
            status: self.status,
            verbatim: self.verbatim,
            important: self.important,
            links: self.links,
            translations: self.translations,
            detail: self.detail,
            category: self.category,
            merged_from: self.merged_from,
            split_from: self.split_from,
        };
        let Id(note) = self.id;
        for MarkJson { id, stamp, step, deed } in self.history {
            events.push(stamp.event(id, step, deed.body(note, &fields)));
        }
        let (stamp, at) = (self.stamp.0, self.at_ms.0);
        events.push(Event { id: note, stamp, at, step: self.step, body: Body::Note(Box::new(fields)) });
    }
}

/// What was done to a note.
#[derive(Deserialize)]
#[serde(try_from = "MarkFields")]
struct MarkJson {
    id: Id,
    stamp: StampJson,
    step: Option<u32>,
    deed: Deed,
}

enum Deed {
    Edited { fields: Vec<String>, level: Option<Level>, base: NoteId, reason: Option<String> },
    Released { on: bool },
    ReadBack { answer: Option<ReadBack> },
    TakenBack,
}

#[derive(Deserialize)]
struct MarkFields {
    id: Id,
    stamp: StampJson,
    #[serde(default)]
    step: Option<u32>,
    deed: DeedName,
    #[serde(default)]
    fields: Vec<String>,
    #[serde(default)]
    level: Option<Level>,
    #[serde(default)]
    base: Option<NoteId>,
    #[serde(default)]
    reason: Option<String>,
    #[serde(default)]
    on: Option<bool>,
    #[serde(default)]
    answer: Option<ReadBack>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum DeedName {
    Edited,
    Released,
    ReadBack,
    TakenBack,
}

impl TryFrom<MarkFields> for MarkJson {
    type Error = String;

    fn try_from(mark: MarkFields) -> Result<Self, String> {
        let MarkFields { id, stamp, step, deed, fields, level, base, reason, on, answer } = mark;
        let blank = NoteFields::new(Kind::Context, "", Level::None);
        if let Some(unknown) = fields.iter().find(|field| blank.change_of(field).is_none()) {
            return Err(format!("a note has no field `{}`", unknown.escape_debug()));
        }
        let deed = match deed {
            DeedName::Edited => {
                let base = base.ok_or_else(|| "missing field `base`".to_owned())?;
                Deed::Edited { fields, level, base, reason }
            }
            DeedName::Released => Deed::Released { on: on.ok_or_else(|| "missing field `on`".to_owned())? },
            DeedName::ReadBack => Deed::ReadBack { answer },
            DeedName::TakenBack => Deed::TakenBack,
        };
        Ok(Self { id, stamp, step, deed })
    }
}

impl Deed {
    /// A correction gives every field what it holds in the end: what it held between is not told.
    fn body(self, note: NoteId, now: &NoteFields) -> Body {
        match self {
            Deed::Edited { fields, level, base, reason } => {
                let change = |field: &String| match (now.change_of(field), level) {
                    (Some(Change::Level(_)), Some(level)) => Some(Change::Level(level)),
                    (change, _) => change,
                };
                Body::Edit { note, changes: fields.iter().filter_map(change).collect(), base, reason }
            }
            Deed::Released { on } => Body::Release { note, on },
            Deed::ReadBack { answer } => Body::ReadBack { note, answer },
            // Its place among the others counts, and nothing that it did.
            Deed::TakenBack => Body::Edit { note, changes: Vec::new(), base: note, reason: None },
        }
    }
}
