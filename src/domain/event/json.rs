//! Events as lines of JSON, read without intermediate values because a workshop of 10,000 notes must open
//! at once.

mod as_written;
mod newer;

use std::fmt;

use chrono::{DateTime, NaiveDate};
use compact_str::CompactString;
use serde::de::{self, DeserializeSeed, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Serialize};

use super::{Body, EVENT_VERSION, Event, LinkStatus, ReadBack, Writer, is_believed};
use crate::domain::attendance::{Attendee, Consent};
use crate::domain::ids::{EventId, ItemId, NoteId, WriterTag};
use crate::domain::note::Change;
use crate::domain::plan_change::{AddedSpeaker, PlanChange};
use crate::domain::profile::Profile;
use crate::domain::room_view::RoomView;
use crate::domain::stamp::Stamp;
use crate::domain::versions::Versions;

use newer::OrNewer;

/// A line that is not an event.
#[derive(Debug, thiserror::Error)]
pub enum BadEvent {
    #[error("not an event: {0}")]
    Json(#[from] serde_json::Error),
    #[error("not text: {0}")]
    Utf8(#[from] std::str::Utf8Error),
}

#[derive(Serialize)]
struct Record<'a> {
    v: u32,
    n: u32,
    t: (i64, u32),
    at: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    s: Option<u32>,
    #[serde(flatten)]
    body: &'a Body,
}

impl Event {
    /// Appends the event as one JSON object without a line end. The writer's tag is not in it: a
    /// file has one writer.
    pub fn write_json(&self, out: &mut Vec<u8>) {
        let record = Record {
            v: EVENT_VERSION,
            n: self.id.number,
            t: (self.stamp.ms, self.stamp.count),
            at: self.at.timestamp_millis(),
            s: self.step,
            body: &self.body,
        };
        serde_json::to_writer(out, &record)
            .expect("events are plain data, and memory does not fail to be written");
    }

    /// Reads what [`Event::write_json`] wrote into the file of this writer. Fields that are not
    /// known are passed over.
    ///
    /// # Errors
    /// When the line is not an event as it was written.
    pub fn read_json(writer: WriterTag, line: &[u8]) -> Result<Event, BadEvent> {
        // Looked at once as a whole: the parser would do it string by string.
        let line = std::str::from_utf8(line)?;
        if let Some(note) = as_written::read_note(writer, line) {
            return Ok(note);
        }
        let mut json = serde_json::Deserializer::from_str(line);
        let event = de::Deserializer::deserialize_map(&mut json, EventVisitor { writer })?;
        json.end()?;
        Ok(event)
    }
}

struct EventVisitor {
    writer: WriterTag,
}

#[derive(Deserialize)]
#[serde(field_identifier, rename_all = "lowercase")]
enum Key {
    V,
    N,
    T,
    At,
    S,
    K,
    B,
    #[serde(other)]
    Other,
}

impl<'de> Visitor<'de> for EventVisitor {
    type Value = Event;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an event")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Event, A::Error> {
        let mut version = 0;
        let mut number = None;
        let mut stamp = None;
        let mut at = None;
        let mut step = None;
        let mut kind: Option<CompactString> = None;
        let mut body = None;
        while let Some(key) = map.next_key()? {
            match key {
                Key::V => version = map.next_value()?,
                Key::N => number = Some(map.next_value()?),
                Key::T => {
                    let (ms, count) = map.next_value()?;
                    stamp = Some(Stamp { ms, count });
                }
                Key::At => at = Some(map.next_value::<i64>()?),
                Key::S => step = map.next_value()?,
                Key::K => kind = Some(map.next_value()?),
                Key::B => {
                    // The kind stands before the body in every line that this program wrote.
                    let kind = kind.as_deref().ok_or_else(|| de::Error::missing_field("k"))?;
                    body = Some(map.next_value_seed(BodySeed { kind, version })?);
                }
                Key::Other => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        let at = at.ok_or_else(|| de::Error::missing_field("at"))?;
        Ok(Event {
            id: EventId::new(self.writer, number.ok_or_else(|| de::Error::missing_field("n"))?),
            stamp: stamp.ok_or_else(|| de::Error::missing_field("t"))?,
            at: DateTime::from_timestamp_millis(at)
                .filter(|at| is_believed(*at))
                .ok_or_else(|| de::Error::custom("`at` is out of range"))?,
            step,
            body: body.ok_or_else(|| de::Error::missing_field("b"))?,
        })
    }
}

struct BodySeed<'a> {
    kind: &'a str,
    version: u32,
}

macro_rules! body_of {
    ($json:expr, $variant:ident { $($field:ident : $ty:ty),* }) => {{
        #[derive(Deserialize)]
        struct Fields { $(#[serde(default)] $field: Option<$ty>),* }
        let _fields = Fields::deserialize($json)?;
        Body::$variant { $($field: _fields.$field.ok_or_else(|| de::Error::missing_field(stringify!($field)))?),* }
    }};
}

impl<'de> DeserializeSeed<'de> for BodySeed<'_> {
    type Value = Body;

    fn deserialize<D: de::Deserializer<'de>>(self, json: D) -> Result<Body, D::Error> {
        // `#[derive]` on the enum would buffer every body to look for its kind; the common kinds
        // are read straight from the text instead.
        let unknown = |json: D| {
            IgnoredAny::deserialize(json)?;
            Ok(Body::Unknown { kind: self.kind.into() })
        };
        if self.version > EVENT_VERSION {
            return unknown(json);
        }
        #[derive(Deserialize)]
        struct WithReason {
            #[serde(default)]
            item: Option<ItemId>,
            #[serde(default)]
            minutes: i32,
            #[serde(default)]
            reason: Option<String>,
        }
        let item = |fields: &WithReason| {
            fields.item.clone().ok_or_else(|| <D::Error as de::Error>::missing_field("item"))
        };
        Ok(match self.kind {
            "note" => Body::Note(Box::deserialize(json)?),
            "edit" => {
                #[derive(Deserialize)]
                struct Edit {
                    note: NoteId,
                    changes: Vec<Change>,
                    base: EventId,
                    #[serde(default)]
                    reason: Option<String>,
                }
                let Edit { note, changes, base, reason } = Edit::deserialize(json)?;
                Body::Edit { note, changes, base, reason }
            }
            "delete" => body_of!(json, Delete { note: NoteId }),
            "release" => body_of!(json, Release { note: NoteId, on: bool }),
            "link" => {
                #[derive(Deserialize)]
                struct Link {
                    challenge: NoteId,
                    practice: NoteId,
                    status: LinkStatus,
                    #[serde(default)]
                    remark: Option<String>,
                }
                let Link { challenge, practice, status, remark } = Link::deserialize(json)?;
                Body::Link { challenge, practice, status, remark }
            }
            "unlink" => body_of!(json, Unlink { challenge: NoteId, practice: NoteId }),
            "read_back" => {
                #[derive(Deserialize)]
                struct Answer {
                    note: NoteId,
                    #[serde(default)]
                    answer: Option<OrNewer<ReadBack>>,
                }
                match Answer::deserialize(json)? {
                    Answer { answer: Some(OrNewer(None)), .. } => Body::Unknown { kind: self.kind.into() },
                    Answer { note, answer } => Body::ReadBack { note, answer: answer.and_then(|one| one.0) },
                }
            }
            "strike" => body_of!(json, Strike { notes: Vec<NoteId> }),
            "struck" => {
                IgnoredAny::deserialize(json)?;
                Body::Struck {}
            }
            "show" => {
                #[derive(Deserialize)]
                struct Show {
                    #[serde(default)]
                    view: Option<OrNewer<RoomView>>,
                }
                match Show::deserialize(json)?.view {
                    Some(OrNewer(None)) => Body::Unknown { kind: self.kind.into() },
                    view => Body::Show { view: view.and_then(|view| view.0) },
                }
            }
            "present" => body_of!(json, Present { day: u16, who: Attendee, count: u32 }),
            "headcount" => body_of!(json, Headcount { item: ItemId, category: CompactString, count: u32 }),
            "consent" => {
                #[derive(Deserialize)]
                struct Given {
                    who: CompactString,
                    consent: OrNewer<Consent>,
                    #[serde(default)]
                    given: Option<bool>,
                }
                let Given { who, consent, given } = Given::deserialize(json)?;
                match consent.0 {
                    Some(consent) => Body::Consent { who, consent, given },
                    None => Body::Unknown { kind: self.kind.into() },
                }
            }
            "issue" => {
                #[derive(Deserialize)]
                struct Issue {
                    number: u32,
                    is_final: bool,
                    #[serde(default)]
                    corrections_until: Option<NaiveDate>,
                    #[serde(default)]
                    versions: Versions,
                }
                let Issue { number, is_final, corrections_until, versions } = Issue::deserialize(json)?;
                Body::Issue { number, is_final, corrections_until, versions }
            }
            "accept" => {
                #[derive(Deserialize)]
                struct Accept {
                    #[serde(default)]
                    note: Option<NoteId>,
                    profile: OrNewer<Profile>,
                    finding: CompactString,
                    on: bool,
                }
                let Accept { note, profile, finding, on } = Accept::deserialize(json)?;
                match profile.0 {
                    Some(profile) => Body::Accept { note, profile, finding, on },
                    None => Body::Unknown { kind: self.kind.into() },
                }
            }
            "evaluation" => Body::Evaluation(Box::deserialize(json)?),
            "undo" => body_of!(json, Undo { target: EventId }),
            "writer" => Body::Writer(Writer::deserialize(json)?),
            "start" => {
                #[derive(Deserialize)]
                struct Start {
                    item: ItemId,
                    #[serde(default)]
                    by_next: bool,
                }
                let Start { item, by_next } = Start::deserialize(json)?;
                Body::Start { item, by_next }
            }
            "end" => body_of!(json, End {}),
            "hold" => Body::Hold { reason: WithReason::deserialize(json)?.reason },
            "resume" => body_of!(json, Resume {}),
            "extend" => {
                let fields = WithReason::deserialize(json)?;
                Body::Extend { item: item(&fields)?, minutes: fields.minutes, reason: fields.reason }
            }
            "skip" => {
                let fields = WithReason::deserialize(json)?;
                Body::Skip { item: item(&fields)?, reason: fields.reason }
            }
            "unskip" => body_of!(json, Unskip { item: ItemId }),
            "reopen" => body_of!(json, Reopen { item: ItemId, minutes: u32 }),
            "restart" => body_of!(json, Restart { item: ItemId }),
            "correct" => body_of!(json, Correct { target: EventId, to_ms: i64 }),
            "move" => body_of!(json, Move { item: ItemId, before: ItemId }),
            "segment" => body_of!(json, Segment { item: ItemId, segment: u16 }),
            "reason" => body_of!(json, Reason { target: EventId, reason: String }),
            "gap" => body_of!(json, Gap { from_ms: i64, to_ms: i64 }),
            "clock_set" => body_of!(json, ClockSet { since_ms: i64, until_ms: i64, by_ms: i64 }),
            "off_record" => body_of!(json, OffRecord { on: bool }),
            "curtain" => body_of!(json, Curtain { on: bool }),
            "segment_move" => {
                #[derive(Deserialize)]
                struct SegmentMove {
                    item: ItemId,
                    segment: u16,
                    #[serde(default)]
                    before: Option<u16>,
                }
                let SegmentMove { item, segment, before } = SegmentMove::deserialize(json)?;
                Body::SegmentMove { item, segment, before }
            }
            "segment_skip" => body_of!(json, SegmentSkip { item: ItemId, segment: u16, on: bool }),
            "segment_add" => {
                #[derive(Deserialize)]
                struct SegmentAdd {
                    item: ItemId,
                    segment: u16,
                    who: OrNewer<AddedSpeaker>,
                    minutes: u32,
                    questions_minutes: u32,
                }
                let SegmentAdd { item, segment, who, minutes, questions_minutes } =
                    SegmentAdd::deserialize(json)?;
                match who.0 {
                    Some(who) => Body::SegmentAdd { item, segment, who, minutes, questions_minutes },
                    None => Body::Unknown { kind: self.kind.into() },
                }
            }
            "segment_extend" => body_of!(json, SegmentExtend { item: ItemId, segment: u16, minutes: i32 }),
            "segment_questions" => body_of!(json, SegmentQuestions { item: ItemId }),
            "speaker" => body_of!(json, Speaker { item: ItemId }),
            "people" => body_of!(json, People { item: ItemId, count: u32 }),
            "consecutive" => body_of!(json, Consecutive { item: ItemId, on: bool }),
            "budget" => body_of!(json, Budget { minutes: u32 }),
            "equalise" => body_of!(json, Equalise {}),
            "change" => {
                #[derive(Deserialize)]
                struct Change {
                    changes: Vec<OrNewer<PlanChange>>,
                    #[serde(default)]
                    reason: Option<String>,
                }
                let Change { changes, reason } = Change::deserialize(json)?;
                // They belong together: half of them would be an agenda that nobody made.
                match changes.into_iter().map(|change| change.0).collect() {
                    Some(changes) => Body::Change { changes, reason },
                    None => Body::Unknown { kind: self.kind.into() },
                }
            }
            "end_day" => body_of!(json, EndDay { day: u16 }),
            "draft" => body_of!(json, Draft { on: bool }),
            "message" => {
                #[derive(Deserialize)]
                struct Message {
                    #[serde(default)]
                    text: Option<String>,
                }
                Body::Message { text: Message::deserialize(json)?.text }
            }
            "hide_times" => body_of!(json, HideTimes { on: bool }),
            "wall" => body_of!(json, Wall { on: bool }),
            _ => return unknown(json),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::evaluation::{Evaluation, Score};
    use crate::domain::event::Stream;
    use crate::domain::lang::Lang;
    use crate::domain::note::NoteFields;
    use crate::domain::note::{Kind, Level};

    fn writer() -> WriterTag {
        WriterTag::from_bits(4711)
    }

    fn round_trip(body: Body) {
        let event = Event {
            id: EventId::new(writer(), 7),
            stamp: Stamp { ms: 1_686_640_080_123, count: 2 },
            at: DateTime::from_timestamp_millis(1_686_640_080_123).unwrap(),
            step: matches!(body, Body::Edit { .. }).then_some(6),
            body,
        };
        let mut json = Vec::new();
        event.write_json(&mut json);
        let read = Event::read_json(writer(), &json).unwrap_or_else(|error| {
            panic!("{error} in {}", String::from_utf8_lossy(&json));
        });
        assert_eq!(read, event);
    }

    #[test]
    fn every_kind_of_event_survives_being_written_and_read() {
        let item = || ItemId::from("D1-03");
        let id = EventId::new(writer(), 3);
        let reason = || Some("interpretation – „опрема“".to_owned());
        round_trip(Body::Writer(Writer {
            person: "Ана".into(),
            machine: "a1".into(),
            stream: Stream::Notes,
        }));
        round_trip(Body::Start { item: item(), by_next: false });
        round_trip(Body::Start { item: item(), by_next: true });
        round_trip(Body::End {});
        round_trip(Body::Hold { reason: reason() });
        round_trip(Body::Hold { reason: None });
        round_trip(Body::Resume {});
        round_trip(Body::Extend { item: item(), minutes: -5, reason: reason() });
        round_trip(Body::Skip { item: item(), reason: None });
        round_trip(Body::Unskip { item: item() });
        round_trip(Body::Reopen { item: item(), minutes: 10 });
        round_trip(Body::Restart { item: item() });
        round_trip(Body::Correct { target: id, to_ms: 5 });
        round_trip(Body::Move { item: item(), before: ItemId::from("D1-02") });
        round_trip(Body::Segment { item: item(), segment: 2 });
        round_trip(Body::Reason { target: id, reason: "\u{1b}[2J \" \\".into() });
        round_trip(Body::Gap { from_ms: 5, to_ms: 9 });
        round_trip(Body::ClockSet { since_ms: 5, until_ms: 9, by_ms: -300_000 });
        round_trip(Body::OffRecord { on: true });
        round_trip(Body::Curtain { on: false });
        round_trip(Body::SegmentMove { item: item(), segment: 3, before: Some(2) });
        round_trip(Body::SegmentMove { item: item(), segment: 3, before: None });
        round_trip(Body::SegmentSkip { item: item(), segment: 0, on: true });
        for who in [AddedSpeaker::Municipality("struga".into()), AddedSpeaker::Name("амбасадор".into())]
        {
            round_trip(Body::SegmentAdd { item: item(), segment: 6, who, minutes: 5, questions_minutes: 0 });
        }
        round_trip(Body::SegmentExtend { item: item(), segment: 1, minutes: -2 });
        round_trip(Body::SegmentQuestions { item: item() });
        round_trip(Body::Speaker { item: item() });
        round_trip(Body::People { item: item(), count: 30 });
        round_trip(Body::Consecutive { item: item(), on: true });
        round_trip(Body::Budget { minutes: 8 });
        round_trip(Body::Equalise {});
        round_trip(Body::Change { changes: crate::domain::plan_change::one_of_each(), reason: reason() });
        round_trip(Body::EndDay { day: 1 });
        round_trip(Body::Draft { on: true });
        round_trip(Body::Message { text: reason() });
        round_trip(Body::Message { text: None });
        round_trip(Body::HideTimes { on: true });
        round_trip(Body::Wall { on: true });
        round_trip(Body::Note(Box::new(NoteFields::new(Kind::Lesson, "ѓ ќ ë ç", Level::None))));
        let changes = vec![Change::Due(None), Change::Text("x".into()), Change::Detail("need".into(), None)];
        round_trip(Body::Edit { note: id, changes, base: id, reason: reason() });
        round_trip(Body::Delete { note: id });
        round_trip(Body::Release { note: id, on: true });
        for remark in [reason(), None] {
            round_trip(Body::Link { challenge: id, practice: id, status: LinkStatus::Agreed, remark });
        }
        round_trip(Body::Unlink { challenge: id, practice: id });
        for answer in [Some(ReadBack::Amended), Some(ReadBack::Withdrawn), None] {
            round_trip(Body::ReadBack { note: id, answer });
        }
        round_trip(Body::Strike { notes: vec![id, id] });
        round_trip(Body::Struck {});
        for view in crate::domain::room_view::one_of_each() {
            round_trip(Body::Show { view: Some(view) });
        }
        round_trip(Body::Show { view: None });
        let other = Attendee::Other {
            category: "civil_society".into(),
            role: "набљудувач".into(),
            municipality: Some("struga".into()),
        };
        for who in [Attendee::Participant("KUM-1".into()), other] {
            round_trip(Body::Present { day: 1, who, count: 2 });
        }
        round_trip(Body::Headcount { item: item(), category: "civil_society".into(), count: 4 });
        for given in [Some(true), Some(false), None] {
            round_trip(Body::Consent { who: "KUM-1".into(), consent: Consent::List, given });
        }
        for corrections_until in [None, NaiveDate::from_ymd_opt(2023, 6, 27)] {
            for versions in [Versions::default(), Versions::of(&Profile::ALL, &[Lang::Mk])] {
                round_trip(Body::Issue { number: 2, is_final: true, corrections_until, versions });
            }
        }
        for profile in Profile::ALL {
            for note in [Some(id), None] {
                round_trip(Body::Accept { note, profile, finding: "0f".into(), on: true });
            }
        }
        let score = Score { question: "useful".into(), hundredths: 460 };
        let full = Evaluation {
            forms: 26,
            handed_out: Some(30),
            scores: vec![score],
            remark: [(Lang::Mk, "повеќе време".to_owned())].into(),
        };
        for evaluation in [full, Evaluation { forms: 3, ..Evaluation::default() }] {
            round_trip(Body::Evaluation(Box::new(evaluation)));
        }
        round_trip(Body::Undo { target: id });
    }

    #[test]
    fn an_unknown_kind_and_a_newer_version_are_understood_as_such() {
        let line = br#"{"v":1,"n":1,"t":[1,0],"at":1,"k":"hologram","b":{"x":[1,{"y":2}]},"z":0}"#;
        let event = Event::read_json(writer(), line).unwrap();
        assert_eq!(event.body, Body::Unknown { kind: "hologram".into() });
        let line = br#"{"v":2,"n":1,"t":[1,0],"at":1,"k":"start","b":["another","shape"]}"#;
        let event = Event::read_json(writer(), line).unwrap();
        assert_eq!(event.body, Body::Unknown { kind: "start".into() });
    }

    /// A later version may know more changes of the agenda and other speakers.
    #[test]
    fn an_unknown_kind_within_an_event_makes_the_event_one_of_a_newer_version() {
        let read = |kind: &str, body: &str| {
            let line = format!(r#"{{"v":1,"n":1,"t":[1,0],"at":1,"k":"{kind}","b":{body}}}"#);
            Event::read_json(writer(), line.as_bytes()).map(|event| event.body)
        };
        let unknown = |kind: &str| Body::Unknown { kind: kind.into() };
        for changes in [
            r#"[{"split":{"item":"A","at":[1,{"x":2}]}}]"#,
            r#"[{"skip":{"item":"A"}},{"split":{"item":"A"}}]"#,
            r#"["hologram"]"#,
        ] {
            assert_eq!(read("change", &format!(r#"{{"changes":{changes}}}"#)).unwrap(), unknown("change"));
        }
        let add = |who: &str| {
            read(
                "segment_add",
                &format!(r#"{{"item":"A","segment":1,"who":{who},"minutes":5,"questions_minutes":0}}"#),
            )
        };
        assert_eq!(add(r#"{"delegation":["a","b"]}"#).unwrap(), unknown("segment_add"));
        // A kind that is known, and not as it was ever written.
        for changes in [
            r#"[{"skip":{}}]"#,
            r#"[{"skip":7}]"#,
            r#"[{}]"#,
            r#"[7]"#,
            r#"[{"skip":{"item":"A"},"park":{}}]"#,
            r#"["skip"]"#,
        ] {
            assert!(read("change", &format!(r#"{{"changes":{changes}}}"#)).is_err(), "{changes}");
        }
        assert!(add("7").is_err() && add(r#"{"name":7}"#).is_err());
    }

    #[test]
    fn what_is_not_an_event_is_an_error() {
        let far = r#"{"v":1,"n":1,"t":[1,0],"at":8000000000000000,"k":"end","b":{}}"#;
        for line in [far, "", "{}", "[]", "nul", r#"{"v":1,"n":1,"t":[1,0],"at":1,"k":"start","b":{}}"#] {
            assert!(Event::read_json(writer(), line.as_bytes()).is_err(), "{line}");
        }
    }
}
