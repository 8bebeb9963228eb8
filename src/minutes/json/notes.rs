//! Notes, actions and questions as JSON.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::domain::event::ReadBack;
use crate::domain::exchange::Closing;
use crate::domain::ids::{ItemId, MunicipalityId, NoteId};
use crate::domain::lang::Lang;
use crate::domain::note::{Kind, Level};
use crate::minutes::{Entry, Id, Minutes, Reason};

use super::time::At;

/// All kinds by their names, also those without notes, so that a reader need not ask.
pub(super) struct NotesJson<'m, 'a>(pub &'m Minutes<'a>);

impl Serialize for NotesJson<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut kinds = serializer.serialize_map(Some(Kind::ALL.len()))?;
        for kind in Kind::ALL {
            kinds.serialize_entry(kind.name(), &Entries { minutes: self.0, kind })?;
        }
        kinds.end()
    }
}

struct Entries<'m, 'a> {
    minutes: &'m Minutes<'a>,
    kind: Kind,
}

impl Serialize for Entries<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let entries = self.minutes.entries(self.kind);
        serializer.collect_seq(entries.iter().map(|entry| NoteJson::of(self.minutes, entry)))
    }
}

fn is_false(value: &bool) -> bool {
    !value
}

#[derive(serde::Serialize)]
struct NoteJson<'e, 'a> {
    id: Id,
    text: &'a str,
    /// The language of the text where it is not that of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<Lang>,
    #[serde(skip_serializing_if = "<[MunicipalityId]>::is_empty")]
    municipalities: &'a [MunicipalityId],
    /// Who said it, in words, where no more than the category may be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    said_by: Option<&'e str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    category: Option<&'a str>,
    #[serde(skip_serializing_if = "ThemesJson::is_empty")]
    themes: ThemesJson<'e, 'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    item: Option<&'a ItemId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    function: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    due: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<&'a str>,
    #[serde(skip_serializing_if = "is_false")]
    verbatim: bool,
    #[serde(skip_serializing_if = "is_false")]
    incomplete: bool,
    #[serde(skip_serializing_if = "DetailsJson::is_empty")]
    detail: DetailsJson<'e, 'a>,
    #[serde(flatten)]
    internal: Option<InternalJson<'e, 'a>>,
}

/// The fields that only the internal version has.
#[derive(serde::Serialize)]
struct InternalJson<'e, 'a> {
    level: Level,
    /// What its municipality said when it was read back.
    #[serde(skip_serializing_if = "Option::is_none")]
    read_back: Option<ReadBack>,
    at: At<'a>,
    at_ms: i64,
    /// Of the event that added the note: its place in the order of all events.
    stamp: (i64, u32),
    #[serde(skip_serializing_if = "Option::is_none")]
    author: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    segment: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<&'a str>,
    /// The text as it was written, where `text` is a translation of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    original: Option<OriginalJson<'a>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    translations: &'a BTreeMap<Lang, String>,
    #[serde(skip_serializing_if = "is_false")]
    important: bool,
    /// The notes that it was linked to when it was written.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    links: Vec<NoteId>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    merged_from: Vec<NoteId>,
    /// The notes that are inside of this one, as they were.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    inside: Vec<NoteJson<'e, 'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    split_from: Option<NoteId>,
    /// What was done to it for a reason.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    reasons: Vec<ReasonJson<'a>>,
    /// Shown to the room.
    #[serde(skip_serializing_if = "is_false")]
    shown_to_room: bool,
    /// Two people changed it without knowing of each other.
    #[serde(skip_serializing_if = "is_false")]
    conflict: bool,
    /// How many other texts stood here before.
    #[serde(skip_serializing_if = "is_zero")]
    earlier_texts: usize,
}

/// Why somebody changed a note, above all why it was made less strict.
#[derive(serde::Serialize)]
struct ReasonJson<'a> {
    at: At<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    author: Option<&'a str>,
    /// The level that it got.
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<Level>,
    reason: &'a str,
}

#[derive(serde::Serialize)]
struct OriginalJson<'a> {
    lang: Option<Lang>,
    text: &'a str,
}

fn is_zero(count: &usize) -> bool {
    *count == 0
}

impl<'e, 'a> NoteJson<'e, 'a> {
    fn of(minutes: &'e Minutes<'a>, entry: &'e Entry<'a>) -> Self {
        NoteJson {
            id: entry.id,
            text: entry.text,
            lang: entry.lang,
            municipalities: entry.municipalities(),
            said_by: entry.speaker().map(|speaker| minutes.speaker(speaker)),
            category: entry.category(),
            themes: ThemesJson(entry),
            item: entry.item(),
            function: entry.function(),
            due: entry.due(),
            status: entry.status(),
            verbatim: entry.verbatim(),
            incomplete: entry.is_incomplete(),
            detail: DetailsJson(entry),
            internal: entry.internal().map(|internal| {
                let (note, fields) = (internal.note, &internal.note.fields);
                let told = |ids: &[NoteId]| ids.iter().copied().filter(|id| minutes.tells_of(*id)).collect();
                InternalJson {
                    level: fields.level,
                    read_back: note.read_back,
                    at: At::of(minutes.plan(), note.at),
                    at_ms: note.at.timestamp_millis(),
                    stamp: (note.stamp.ms, note.stamp.count),
                    author: internal.author,
                    segment: fields.segment,
                    group: fields.group.as_deref(),
                    original: entry
                        .is_translated()
                        .then_some(OriginalJson { lang: fields.lang, text: &fields.text }),
                    translations: &fields.translations,
                    important: fields.important,
                    links: told(&fields.links),
                    merged_from: told(&fields.merged_from),
                    inside: minutes.inside(entry).map(|inside| NoteJson::of(minutes, inside)).collect(),
                    split_from: fields.split_from.filter(|id| minutes.tells_of(*id)),
                    reasons: minutes
                        .reasons(note)
                        .map(|Reason { at, author, level, reason }| ReasonJson {
                            at: At::of(minutes.plan(), at),
                            author,
                            level,
                            reason,
                        })
                        .collect(),
                    shown_to_room: note.released,
                    conflict: note.conflict,
                    earlier_texts: note.earlier_texts().len(),
                }
            }),
        }
    }
}

struct ThemesJson<'e, 'a>(&'e Entry<'a>);

impl ThemesJson<'_, '_> {
    fn is_empty(&self) -> bool {
        self.0.theme().is_none()
    }
}

impl Serialize for ThemesJson<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.themes())
    }
}

struct DetailsJson<'e, 'a>(&'e Entry<'a>);

impl DetailsJson<'_, '_> {
    fn is_empty(&self) -> bool {
        self.0.details().next().is_none() && self.0.other_details().next().is_none()
    }
}

impl Serialize for DetailsJson<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.details().chain(self.0.other_details()))
    }
}

/// A commitment: what, who, by when, with what help.
#[derive(serde::Serialize)]
pub(super) struct ActionJson<'m, 'a> {
    id: Id,
    text: &'a str,
    municipalities: &'m [MunicipalityId],
    /// A function, never a name.
    owner: Option<&'a str>,
    due: Option<NaiveDate>,
    support: Option<&'a str>,
    status: &'a str,
    incomplete: bool,
    /// It is one of the meeting before.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    carried: bool,
}

impl<'m, 'a> ActionJson<'m, 'a> {
    pub fn of(entry: &'m Entry<'a>) -> Self {
        ActionJson {
            id: entry.id,
            text: entry.text,
            municipalities: entry.municipalities(),
            owner: entry.function(),
            due: entry.due(),
            support: entry.detail("support"),
            status: match (entry.is_carried(), entry.is_incomplete()) {
                (true, _) if entry.withholds_status() => "open",
                (true, _) => entry.status().unwrap_or("unanswered"),
                (false, true) => "incomplete",
                (false, false) => entry.status().unwrap_or("open"),
            },
            incomplete: entry.is_incomplete(),
            carried: entry.is_carried(),
        }
    }
}

/// An open question and to whom it goes.
#[derive(serde::Serialize)]
pub(super) struct QuestionJson<'m, 'a> {
    id: Id,
    text: &'a str,
    municipalities: &'m [MunicipalityId],
    addressee: Option<&'a str>,
    status: &'a str,
    /// What became of it; null while nobody has said so, or it must not be told.
    closed: Option<&'static str>,
}

impl<'m, 'a> QuestionJson<'m, 'a> {
    pub fn of(entry: &'m Entry<'a>) -> Self {
        QuestionJson {
            id: entry.id,
            text: entry.text,
            municipalities: entry.municipalities(),
            addressee: entry.function(),
            status: entry.status().unwrap_or("open"),
            closed: Closing::of(entry.status()).map(|closing| match closing {
                Closing::Answered => "answered",
                Closing::MadeAction => "made_action",
                Closing::StaysOpen => "stays_open",
                Closing::InWords => "in_words",
            }),
        }
    }
}
