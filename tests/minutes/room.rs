//! A small workshop to take minutes of, and what a reader finds in them.

use std::cell::OnceCell;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use plenary::domain::author::{Author, Pen};
use plenary::domain::event::{Body, Event, Stream, Writer};
use plenary::domain::ids::{ItemId, NoteId, WriterTag};
use plenary::domain::lang::{Lang, Text};
use plenary::domain::note::{Kind, Level, NoteFields};
use plenary::domain::plan::{Attribution, Category, Day, Item, Municipality, Participant, Plan, Theme};
use plenary::domain::workshop::Workshop;
use plenary::i18n::Catalogue;
use plenary::import;
use plenary::minutes::{Minutes, Options, Profile, docx, json, markdown, xlsx};
use pulldown_cmark::{Event as Mark, Parser, Tag, TagEnd};
use serde_json::Value;

use crate::package::everything;

pub const AUTHOR: &str = "Rapporteur Zdravka";

pub fn item(id: &str, minutes: u32) -> Item {
    Item::bare(ItemId::from(id), Text::plain(format!("Session {id}")), minutes)
}

pub fn plan() -> Plan {
    let town = |id: &str, name: &str| Municipality {
        id: id.into(),
        name: Text::plain(name),
        full_name: None,
        aliases: Vec::new(),
    };
    let theme = |id: &str, label: &str| Theme { id: id.into(), label: Text::plain(label) };
    let day = |day: u32, items| Day {
        date: NaiveDate::from_ymd_opt(2023, 6, day).unwrap(),
        start: NaiveTime::from_hms_opt(9, 0, 0).unwrap(),
        hard_end: None,
        items,
    };
    Plan {
        id: "exchange".into(),
        title: Text::plain("The exchange"),
        short_title: None,
        banner: None,
        place: None,
        timezone: chrono_tz::Europe::Skopje,
        languages: vec![Lang::Mk, Lang::Sq, Lang::En],
        convened_by: Vec::new(),
        in_partnership_with: Vec::new(),
        supported_by: Vec::new(),
        attribution: Attribution { rule: None, threshold: 3, threshold_public: 5, default: Level::None },
        delete_personal_data_after: None,
        municipalities: vec![
            town("anton", "Antonville"),
            town("berta", "Bertaville"),
            town("cesar", "Cesarville"),
        ],
        categories: vec![Category { id: "leader".into(), label: Text::plain("a local leader") }],
        themes: vec![theme("money", "Money matters"), theme("trust", "Trust building")],
        participants: vec![Participant {
            code: "ANT-1".into(),
            category: Some("leader".into()),
            role: Some(Text::plain("deputy mayor")),
            count: 4,
            municipality: Some("anton".into()),
            affiliation: None,
        }],
        team: Vec::new(),
        abbreviations: Vec::new(),
        evaluation_questions: Vec::new(),
        follow_up: Vec::new(),
        days: vec![day(13, vec![item("A", 30), item("B", 60)]), day(14, vec![item("C", 30)])],
    }
}

/// A workshop in which things happen.
pub struct Room {
    pub workshop: Workshop,
    author: Author,
}

impl Room {
    pub fn new(plan: Plan) -> Self {
        let (time, notes) = (WriterTag::from_bits(4711), WriterTag::from_bits(0x0155_5555));
        let mut workshop = Workshop::new(Arc::new(plan));
        for (tag, stream) in [(time, Stream::Time), (notes, Stream::Notes)] {
            let writer = Writer { person: AUTHOR.into(), machine: "laptop-77".into(), stream };
            let event = Event {
                id: NoteId::new(tag, 0),
                stamp: Default::default(),
                at: DateTime::default(),
                step: None,
                body: Body::Writer(writer),
            };
            workshop.apply(event);
        }
        let pen = |tag| Pen { tag, next: 1 };
        Self { workshop, author: Author::new(pen(time), pen(notes)) }
    }

    /// Something happens at a time of the first day (13 June 2023) in the workshop's zone.
    pub fn at(&mut self, time: &str, body: Body) -> NoteId {
        let time = NaiveTime::parse_from_str(time, "%H:%M:%S").or(NaiveTime::parse_from_str(time, "%H:%M"));
        let plan = self.workshop.plan().clone();
        self.when(plan.instant(plan.days[0].date, time.unwrap()), body)
    }

    pub fn when(&mut self, at: DateTime<Utc>, body: Body) -> NoteId {
        let stream = if body.is_time() { Stream::Time } else { Stream::Notes };
        let event = self.author.write(stream, at, at, body);
        let id = event.id;
        self.workshop.apply(event);
        id
    }

    /// A note, later than all before.
    pub fn note(&mut self, fields: NoteFields) -> NoteId {
        let at = self.workshop.last_stamp().ms.max(1_686_620_000_000);
        let at = DateTime::from_timestamp_millis(at).unwrap() + TimeDelta::seconds(1);
        self.when(at, Body::Note(Box::new(fields)))
    }

    pub fn minutes(&self, profile: Profile, lang: Lang) -> Export {
        let words = Catalogue::load(lang);
        let minutes = Minutes::of(&self.workshop, &Options::new(profile), &words);
        let bytes = json::write(&minutes);
        Export {
            markdown: markdown::write(&minutes),
            json: serde_json::from_slice(&bytes).unwrap(),
            json_text: String::from_utf8(bytes).unwrap(),
            packed: [docx::write(&minutes), xlsx::write(&minutes)],
            unpacked: OnceCell::new(),
        }
    }

    pub fn participants(&self) -> Export {
        self.minutes(Profile::Participants, Lang::En)
    }

    pub fn internal(&self) -> Export {
        self.minutes(Profile::Internal, Lang::En)
    }
}

/// The Kumanovo exchange after its second day.
pub fn kumanovo() -> Workshop {
    let plan = import::plan::read(include_bytes!("../../sessions/kumanovo-2023.plan.json")).plan.unwrap();
    let notes = include_bytes!("../../sessions/kumanovo-2023.notes.json");
    let example = import::example_notes::read(notes, &plan, None).unwrap();
    let mut workshop = Workshop::new(Arc::new(plan));
    example.events.into_iter().for_each(|event| workshop.take(event));
    workshop.settle();
    workshop
}

/// A note in English.
pub fn fields(kind: Kind, text: &str, level: Level) -> NoteFields {
    NoteFields { lang: Some(Lang::En), ..NoteFields::new(kind, text, level) }
}

/// What was written for a profile.
pub struct Export {
    pub markdown: String,
    pub json: Value,
    pub json_text: String,
    /// The files of Word and Excel.
    packed: [Vec<u8>; 2],
    unpacked: OnceCell<String>,
}

impl Export {
    /// Whether a word stands in any format, its properties included.
    pub fn mentions(&self, word: &str) -> bool {
        let unpacked = || self.packed.iter().map(|file| everything(file)).collect();
        [&self.markdown, &self.json_text, self.unpacked.get_or_init(unpacked)]
            .iter()
            .any(|text| text.contains(word))
    }

    /// The notes of a kind in the JSON.
    pub fn notes(&self, kind: Kind) -> &[Value] {
        self.json["notes"][kind.name()].as_array().unwrap()
    }

    pub fn all_notes(&self) -> impl Iterator<Item = &Value> {
        Kind::ALL.into_iter().flat_map(|kind| self.notes(kind))
    }

    pub fn texts(&self, kind: Kind) -> Vec<&str> {
        self.notes(kind).iter().map(|note| note["text"].as_str().unwrap()).collect()
    }

    pub fn read(&self) -> Reading {
        Reading::of(&self.markdown)
    }
}

/// Markdown as a CommonMark parser reads it.
#[derive(Default)]
pub struct Reading {
    pub headings: Vec<String>,
    pub paragraphs: Vec<String>,
    pub items: Vec<String>,
    /// Table by table, row by row, the heading first.
    pub tables: Vec<Vec<Vec<String>>>,
    /// Anything but text: rules, code, links, HTML other than line breaks.
    pub surprises: Vec<String>,
}

impl Reading {
    pub fn of(markdown: &str) -> Reading {
        let mut reading = Reading::default();
        // The innermost text that is open, and those around it.
        let mut open: Vec<String> = Vec::new();
        for mark in Parser::new_ext(markdown, dialect()) {
            match mark {
                Mark::Start(Tag::Table(_)) => reading.tables.push(Vec::new()),
                Mark::Start(Tag::TableHead | Tag::TableRow) => {
                    reading.tables.last_mut().unwrap().push(Vec::new());
                }
                Mark::Start(Tag::TableCell | Tag::Heading { .. } | Tag::Paragraph | Tag::Item) => {
                    open.push(String::new());
                }
                Mark::End(TagEnd::TableCell) => {
                    let row = reading.tables.last_mut().unwrap().last_mut().unwrap();
                    row.push(tidy(&open.pop().unwrap()));
                }
                Mark::End(TagEnd::Heading(_)) => reading.headings.push(tidy(&open.pop().unwrap())),
                Mark::End(TagEnd::Paragraph) => reading.paragraphs.push(tidy(&open.pop().unwrap())),
                Mark::End(TagEnd::Item) => reading.items.push(tidy(&open.pop().unwrap())),
                Mark::Text(text) => open.last_mut().unwrap().push_str(&text),
                Mark::SoftBreak | Mark::HardBreak => open.last_mut().unwrap().push('\n'),
                Mark::InlineHtml(html) if &*html == "<br>" => open.last_mut().unwrap().push('\n'),
                Mark::Start(Tag::List(_) | Tag::Strong | Tag::Emphasis | Tag::BlockQuote(_))
                | Mark::End(_) => {}
                Mark::Rule => {}
                other => reading.surprises.push(format!("{other:?}")),
            }
        }
        reading
    }

    pub fn cells(&self) -> impl Iterator<Item = &str> {
        self.tables.iter().flatten().flatten().map(String::as_str)
    }
}

/// Lines without the spaces around them and without the empty ones: what Markdown can keep.
pub fn tidy(text: &str) -> String {
    let lines = text.split(['\n', '\r', '\u{2028}', '\u{2029}']).map(str::trim);
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// GitHub's Markdown.
fn dialect() -> pulldown_cmark::Options {
    use pulldown_cmark::Options;
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM
}
