//! Workshops in which two people and their programs do anything: notes and all that becomes of them, presses,
//! changes of the plan, undos of both.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use plenary::domain::attendance::{Attendee, Consent};
use plenary::domain::author::{Author, Pen};
use plenary::domain::event::{Body, Event, LinkStatus, ReadBack, Stream, Writer};
use plenary::domain::ids::{EventId, ItemId, MunicipalityId, NoteId, WriterTag};
use plenary::domain::lang::{Lang, Text};
use plenary::domain::note::{Change, Kind, Level, NoteFields};
use plenary::domain::notes::merged;
use plenary::domain::plan::{EvaluationQuestion, Milestone, Plan, Segment, SegmentWho};
use plenary::domain::plan_change::{AddedSpeaker, PlanChange};
use plenary::domain::profile::Profile;
use plenary::domain::room_view::RoomView;
use plenary::domain::versions::Versions;
use plenary::domain::workshop::Workshop;
use proptest::prelude::*;

use crate::room;

/// The plan of the other tests, with speakers.
pub fn plan() -> Plan {
    let mut plan = room::plan();
    let segment = |town: &str| Segment {
        who: SegmentWho::Municipality(town.into()),
        minutes: 10,
        questions_minutes: 5,
    };
    plan.days[0].items[1].segments = vec![segment("anton"), segment("berta")];
    plan.days[0].items[1].questions = vec![Text::plain("What did not work?")];
    plan.days[0].items.push(room::item("D", 40));
    let label = Text::plain("The other two come, too");
    plan.evaluation_questions = vec![EvaluationQuestion { id: "warm".into(), label: label.clone() }];
    plan.follow_up = vec![Milestone { date: "2023-10-02".parse().unwrap(), label }];
    plan
}

/// Something that one of the two does; what the numbers mean depends on it.
#[derive(Clone, Debug)]
pub struct Deed {
    kind: u8,
    a: usize,
    b: usize,
    minutes: i32,
    on: bool,
    /// Which of the two.
    who: usize,
    /// Whether it belongs to the step before.
    joins: bool,
    /// How many seconds after the one before; within a second several can have the same time.
    after_s: i64,
}

const KINDS: u8 = 60;

pub fn any_day() -> impl Strategy<Value = Vec<Deed>> {
    let deed =
        (0..KINDS, 0..400_usize, 0..400_usize, -30..90_i32, any::<bool>(), 0..2_usize, 0..8_u8, 0..400_i64)
            .prop_map(|(kind, a, b, minutes, on, who, joins, after_s)| Deed {
                kind,
                a,
                b,
                minutes,
                on,
                who,
                joins: joins == 0,
                after_s: if after_s % 3 == 0 { 0 } else { after_s },
            });
    prop::collection::vec(deed, 0..90)
}

/// What came of it.
pub struct Day {
    pub workshop: Workshop,
    pub events: Vec<Event>,
    authors: [Author; 2],
    now: DateTime<Utc>,
    notes: Vec<NoteId>,
    texts: usize,
}

impl Day {
    pub fn of(deeds: &[Deed]) -> Day {
        let tag = WriterTag::from_bits;
        let pens = [(tag(77), tag(4711)), (tag(0x0155_5555), tag(31))];
        let pen = |tag| Pen { tag, next: 1 };
        let authors = pens.map(|(time, notes)| Author::new(pen(time), pen(notes)));
        let start = "2023-06-13T06:30:00Z".parse().unwrap();
        let mut day = Day {
            workshop: Workshop::new(Arc::new(plan())),
            events: Vec::new(),
            authors,
            now: start,
            notes: Vec::new(),
            texts: 0,
        };
        for (who, (time, notes)) in pens.into_iter().enumerate() {
            for (tag, stream) in [(time, Stream::Time), (notes, Stream::Notes)] {
                let writer =
                    Writer { person: format!("person {who}"), machine: format!("laptop-{who}"), stream };
                day.add(Event {
                    id: EventId::new(tag, 0),
                    stamp: Default::default(),
                    at: start,
                    step: None,
                    body: Body::Writer(writer),
                });
            }
        }
        deeds.iter().for_each(|deed| day.does(deed));
        day
    }

    fn add(&mut self, event: Event) {
        self.events.push(event.clone());
        self.workshop.apply(event);
    }

    fn does(&mut self, deed: &Deed) {
        self.now += TimeDelta::seconds(deed.after_s);
        let Some((body, late_s)) = self.body(deed) else { return };
        let stream = if body.is_time() { Stream::Time } else { Stream::Notes };
        let author = &mut self.authors[deed.who];
        // The other one's clock may be behind what this one has seen, or this one may have seen nothing.
        if deed.on {
            author.see(self.workshop.last_stamp());
        }
        let mut event = author.write(stream, self.now, self.now - TimeDelta::seconds(late_s), body);
        let before = self.events.iter().rev().find(|one| one.id.writer == event.id.writer);
        let is_undo = |body: &Body| matches!(body, Body::Undo { .. });
        // No program takes back something and does another thing in one step.
        let joins = deed.joins && !is_undo(&event.body);
        if let Some(before) = before.filter(|one| joins && one.id.number > 0 && !is_undo(&one.body)) {
            event.step = Some(before.step.unwrap_or(before.id.number));
        }
        if matches!(event.body, Body::Note(_)) {
            self.notes.push(event.id);
        }
        self.add(event);
    }

    fn text(&mut self) -> String {
        self.texts += 1;
        format!("said {} | *so*\u{1b}\u{202e} „и“ ë", self.texts)
    }

    fn fields(&mut self, deed: &Deed) -> NoteFields {
        let (a, b) = (deed.a, deed.b);
        let level = [Level::None, Level::None, Level::Municipality, Level::OnRecord, Level::Category]
            .into_iter()
            .chain([Level::OffRecord])
            .cycle()
            .nth(a);
        let mut fields = NoteFields::new(Kind::ALL[b % Kind::ALL.len()], self.text(), level.unwrap());
        let lang = |place: usize| [None, Some(Lang::En), Some(Lang::Mk), Some(Lang::Sq)][place % 4];
        fields.lang = lang(a / 2);
        if let Some(other) = lang(b / 3) {
            fields.translations.insert(other, self.text());
        }
        fields.item = [None, Some("A"), Some("B"), Some("Z")][a % 4].map(ItemId::from);
        fields.segment = (a % 5 == 2).then_some(1);
        fields.group = (b % 3 == 0).then(|| "2".into());
        fields.municipalities = self.towns(a);
        fields.themes = [vec![], vec!["money"], vec!["trust", "typed"], vec!["typed"]][b % 4]
            .iter()
            .map(|theme| (*theme).into())
            .collect();
        fields.function = (a % 3 == 0).then(|| "mayor's office".to_owned());
        fields.due = (b % 4 == 1).then(|| NaiveDate::from_ymd_opt(2023, 7, 1 + (a % 28) as u32).unwrap());
        fields.status = (a % 4 == 1).then(|| "open".into());
        fields.verbatim = a % 7 == 0;
        fields.important = b % 5 == 0;
        fields.category = (b % 2 == 0).then(|| "leader".into());
        fields.links = self.some_note(a + b).filter(|_| a % 3 == 1).into_iter().collect();
        if a % 6 == 2 {
            fields.detail.insert("carried_from".into(), "k-before 00007-3".into());
        }
        if b % 3 == 1 {
            fields.detail.insert("need".into(), self.text());
            fields.detail.insert("unforeseen".into(), self.text());
        }
        fields
    }

    fn towns(&self, place: usize) -> Vec<MunicipalityId> {
        [vec![], vec!["anton"], vec!["berta", "cesar"]][place % 3].iter().map(|town| (*town).into()).collect()
    }

    fn some_note(&self, place: usize) -> Option<NoteId> {
        self.notes.get(place % self.notes.len().max(1)).copied()
    }

    /// Also of those that stand no more.
    fn change(&mut self, deed: &Deed, place: usize) -> Change {
        let new = self.fields(&Deed { a: deed.a / 3 + place, b: deed.b / 5, ..deed.clone() });
        let fields = [
            "text",
            "level",
            "level",
            "kind",
            "item",
            "group",
            "category",
            "municipalities",
            "themes",
            "lang",
            "function",
            "due",
            "status",
            "verbatim",
            "important",
            "translation.en",
            "translation.mk",
            "detail.need",
        ];
        new.change_of(fields[(deed.a + 5 * place) % fields.len()]).unwrap()
    }

    /// What is said, and how many seconds ago it is said to have been.
    fn body(&mut self, deed: &Deed) -> Option<(Body, i64)> {
        let Deed { kind, a, b, minutes, on, .. } = *deed;
        let item = |place: usize| ItemId::from(["A", "B", "D", "C", "X1"][place % 5]);
        let reason = || (a % 2 == 0).then(|| format!("because {b}"));
        let day = u16::from(b % 4 == 3);
        let late = if b % 6 == 5 { i64::from(minutes.unsigned_abs()) * 10 } else { 0 };
        let note = self.some_note(a);
        let other = self.some_note(b);
        let segment = (b % 3) as u16;
        let some_minutes = minutes.unsigned_abs();
        let ms = self.now.timestamp_millis();
        let any_event = self.events.get(a % self.events.len()).map(|event| event.id)?;
        let time_of_day = on.then(|| chrono::NaiveTime::from_hms_opt(10 + (a % 8) as u32, 15, 0).unwrap());
        let body = match kind {
            0..=13 => Body::Note(Box::new(self.fields(deed))),
            14..=20 => {
                let note = note?;
                let base = match b % 3 {
                    0 => note,
                    _ => self.workshop.notes().get(note)?.last_event(),
                };
                let changes = (0..1 + b % 3).map(|place| self.change(deed, place)).collect();
                Body::Edit { note, changes, base, reason: reason() }
            }
            21 => Body::Delete { note: note? },
            22..=24 => Body::Release { note: note?, on: a % 4 > 0 },
            25..=27 => Body::Link {
                challenge: note?,
                practice: other?,
                status: [LinkStatus::Proposed, LinkStatus::Introduced, LinkStatus::Agreed]
                    [minutes.unsigned_abs() as usize % 3],
                remark: reason(),
            },
            28 => Body::Unlink { challenge: note?, practice: other? },
            29..=31 => Body::ReadBack {
                note: note?,
                answer: [None, Some(ReadBack::Confirmed), Some(ReadBack::Amended), Some(ReadBack::Withdrawn)]
                    [b % 4],
            },
            32 | 33 => {
                let sources: Vec<NoteId> = [note?, other?].into_iter().collect();
                let notes = self.workshop.notes();
                let sources: Vec<_> = sources.iter().filter_map(|id| notes.get(*id)).collect();
                Body::Note(Box::new(merged(&sources)?))
            }
            34 => Body::Note(Box::new(NoteFields { split_from: Some(note?), ..self.fields(deed) })),
            35 if a % 4 == 0 => Body::Strike { notes: vec![note?] },
            35..=40 => Body::Undo { target: any_event },
            41 => Body::Start { item: item(a), by_next: on },
            42 => Body::Start { item: item(a), by_next: false },
            43 => Body::End {},
            44 => Body::Hold { reason: reason() },
            45 => Body::Resume {},
            46 => Body::Extend { item: item(a), minutes, reason: reason() },
            47 => Body::Skip { item: item(a), reason: reason() },
            48 => match b % 4 {
                0 => Body::Unskip { item: item(a) },
                1 => Body::Reopen { item: item(a), minutes: some_minutes },
                2 => Body::Restart { item: item(a) },
                _ => Body::Move { item: item(a), before: item(b) },
            },
            49 => Body::Correct { target: any_event, to_ms: ms - i64::from(minutes) * 30_000 },
            50 => match a % 8 {
                0 => Body::Segment { item: item(1), segment },
                1 => Body::SegmentMove { item: item(1), segment, before: on.then_some(0) },
                2 => Body::SegmentSkip { item: item(1), segment, on },
                3 => Body::SegmentAdd {
                    item: item(1),
                    segment: 2,
                    who: if on {
                        AddedSpeaker::Name("an envoy".into())
                    } else {
                        AddedSpeaker::Municipality("cesar".into())
                    },
                    minutes: some_minutes,
                    questions_minutes: 3,
                },
                4 => Body::SegmentExtend { item: item(1), segment, minutes },
                5 => Body::SegmentQuestions { item: item(1) },
                6 => Body::Speaker { item: item(a) },
                _ => Body::People { item: item(a), count: some_minutes },
            },
            51 => match a % 3 {
                0 => Body::Consecutive { item: item(1), on },
                1 => Body::Budget { minutes: some_minutes },
                _ => Body::Equalise {},
            },
            52 => {
                let change = match b % 6 {
                    0 => PlanChange::Extend { item: item(a), minutes },
                    1 => PlanChange::Skip { item: item(a) },
                    2 => PlanChange::Park { item: item(a) },
                    3 => PlanChange::Place { item: item(a), day, before: on.then(|| item(b)) },
                    4 => PlanChange::Fix { item: item(a), start: time_of_day },
                    _ => PlanChange::HardEnd { day, to: time_of_day },
                };
                let add = PlanChange::Add {
                    item: "X1".into(),
                    title: "A word of welcome".into(),
                    minutes: some_minutes.max(1),
                    day,
                    before: on.then(|| item(a)),
                };
                Body::Change { changes: if on { vec![add, change] } else { vec![change] }, reason: reason() }
            }
            53 => match a % 3 {
                0 => Body::Draft { on },
                1 => Body::EndDay { day },
                _ => Body::Reason { target: any_event, reason: format!("said later {b}") },
            },
            54 => match a % 2 {
                0 => Body::Gap { from_ms: ms - 60_000, to_ms: ms },
                _ => Body::ClockSet {
                    since_ms: ms - 3_600_000,
                    until_ms: ms,
                    by_ms: i64::from(minutes) * 1000,
                },
            },
            55 => match a % 5 {
                0 => Body::OffRecord { on },
                1 => Body::Curtain { on },
                2 => Body::Message { text: reason() },
                3 => Body::HideTimes { on },
                _ => Body::Wall { on },
            },
            56 => Body::Show {
                view: match (b % 4, note) {
                    (0, Some(note)) => Some(RoomView::Card { note }),
                    (1, Some(note)) => Some(RoomView::ReadBack { note, lang: on.then_some(Lang::Sq) }),
                    (2, _) => Some(RoomView::Recap { theme: Some("typed".into()), lang: Lang::Mk, page: 0 }),
                    (3, _) => Some(RoomView::Matches),
                    _ => None,
                },
            },
            57 => match a % 2 {
                0 => Body::Present { day, who: Attendee::Participant("ANT-1".into()), count: some_minutes },
                _ => Body::Present {
                    day,
                    who: Attendee::Other {
                        category: "leader".into(),
                        role: "observer".into(),
                        municipality: on.then(|| "cesar".into()),
                    },
                    count: 1,
                },
            },
            58 => match a % 2 {
                0 => Body::Headcount { item: item(a), category: "leader".into(), count: some_minutes },
                _ => Body::Consent {
                    who: "ANT-1".into(),
                    consent: Consent::ALL[b % 3],
                    given: [None, Some(true), Some(false)][a % 3],
                },
            },
            _ => match (a % 2, note) {
                (0, _) => Body::Issue {
                    number: self.workshop.issuing().next_number(),
                    is_final: on,
                    corrections_until: NaiveDate::from_ymd_opt(2023, 6, 27).filter(|_| on),
                    versions: Versions::of(&Profile::ALL[..a % 4], &Lang::ALL[..b % 5]),
                },
                (_, note) => {
                    Body::Accept { note, profile: Profile::Participants, finding: format!("f{b}").into(), on }
                }
            },
        };
        Some((body, late))
    }
}
