//! Notes, actions and questions as JSON.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::domain::event::ReadBack;
use crate::domain::exchange::Closing;
use crate::domain::ids::{EventId, ItemId, MunicipalityId, NoteId};
use crate::domain::lang::Lang;
use crate::domain::note::{Kind, Level};
use crate::minutes::history::{Mark, Reason, What};
use crate::minutes::{Entry, Id, Minutes};

use super::journal::StampJson;
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
    /// Of a note inside of another, which need not be of the same kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<Kind>,
    level: Level,
    /// The language in which it was written, if that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    written_in: Option<Lang>,
    /// What its municipality said when it was read back.
    #[serde(skip_serializing_if = "Option::is_none")]
    read_back: Option<ReadBack>,
    at: At<'a>,
    at_ms: i64,
    /// Of the event that added the note: its place in the order of all events.
    stamp: StampJson,
    /// The number of the first event of the step in which it was added, if it is another.
    #[serde(skip_serializing_if = "Option::is_none")]
    step: Option<u32>,
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
    /// The notes that are inside of this one, and inside of those, as they were.
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
    /// How often its text was corrected.
    #[serde(skip_serializing_if = "is_zero")]
    earlier_texts: usize,
    /// What was done to it after it was added, the oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    history: Vec<MarkJson<'a>>,
}

/// One thing that was done to a note: what it said before stays out.
#[derive(serde::Serialize)]
struct MarkJson<'a> {
    id: EventId,
    stamp: StampJson,
    #[serde(skip_serializing_if = "Option::is_none")]
    step: Option<u32>,
    #[serde(flatten)]
    deed: DeedJson<'a>,
}

#[derive(serde::Serialize)]
#[serde(tag = "deed", rename_all = "snake_case")]
enum DeedJson<'a> {
    /// These fields were corrected; what they hold now stands in the note.
    Edited {
        fields: Vec<Cow<'static, str>>,
        /// The level that it got.
        #[serde(skip_serializing_if = "Option::is_none")]
        level: Option<Level>,
        /// The last event of the note that the author had seen.
        base: EventId,
        #[serde(skip_serializing_if = "Option::is_none")]
        reason: Option<&'a str>,
    },
    /// Shown to the room, or taken back from it.
    Released { on: bool },
    /// What its municipality said; null takes the answer back.
    ReadBack { answer: Option<ReadBack> },
    /// Whatever it was, it was taken back.
    TakenBack {},
}

impl<'a> From<Mark<'a>> for MarkJson<'a> {
    fn from(mark: Mark<'a>) -> Self {
        let deed = match mark.what {
            What::Edited { fields, level, base, reason } => DeedJson::Edited { fields, level, base, reason },
            What::Released(on) => DeedJson::Released { on },
            What::ReadBack(answer) => DeedJson::ReadBack { answer },
            What::TakenBack => DeedJson::TakenBack {},
        };
        MarkJson { id: mark.event, stamp: mark.stamp.into(), step: mark.step, deed }
    }
}

/// Why somebody changed a note, above all why it was made less strict.
#[derive(serde::Serialize)]
struct ReasonJson<'a> {
    at: At<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    author: Option<&'a str>,
    /// The level that it has by it.
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
        let mut note = Self::alone(minutes, entry, None);
        if let Some(internal) = &mut note.internal {
            // Side by side, so that the nesting has an end whatever was merged into what.
            let inside = minutes.all_inside(entry).into_iter();
            internal.inside =
                inside.map(|inside| Self::alone(minutes, inside, Some(inside.kind()))).collect();
        }
        note
    }

    fn alone(minutes: &'e Minutes<'a>, entry: &'e Entry<'a>, kind: Option<Kind>) -> Self {
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
                    kind,
                    level: fields.level,
                    written_in: fields.lang,
                    read_back: note.read_back,
                    at: At::of(minutes.plan(), note.at),
                    at_ms: note.at.timestamp_millis(),
                    stamp: note.stamp.into(),
                    step: minutes.step(note.id),
                    author: internal.author,
                    segment: fields.segment,
                    group: fields.group.as_deref(),
                    original: entry
                        .is_translated()
                        .then_some(OriginalJson { lang: fields.lang, text: &fields.text }),
                    translations: &fields.translations,
                    important: fields.important,
                    links: fields.links.iter().filter_map(|id| minutes.named(*id)).collect(),
                    merged_from: told(&fields.merged_from),
                    inside: Vec::new(),
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
                    earlier_texts: note.text_corrections(minutes.workshop.undone()),
                    history: minutes.marks(note).into_iter().map(MarkJson::from).collect(),
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
