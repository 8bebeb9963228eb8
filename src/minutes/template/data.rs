//! What a template is given: the document as it is laid out, and the notes behind it. Field by field in
//! `docs/templates.md`.

use std::collections::BTreeMap;

use minijinja::Value;
use minijinja::value::Serde;
use serde::Serialize;

use crate::domain::evaluation::Score;
use crate::domain::note::Kind;
use crate::domain::plan::Milestone;
use crate::i18n::{dates, numbers};
use crate::minutes::outline::{Block, Document, Line, Section, Table, Words, named, status};
use crate::minutes::{Entry, Minutes, evaluation, labels, markdown};

/// The whole, as a value of the template language.
pub(super) fn of(minutes: &Minutes<'_>, document: &Document<'_>) -> Value {
    let notes = |kind: Kind| {
        let entries = minutes.entries(kind).iter();
        entries.map(|entry| NoteData::of(minutes, entry)).collect::<Vec<_>>()
    };
    Value::from(Serde(Data {
        event: EventData::of(minutes),
        title: &document.title,
        subtitle: written(&document.subtitle),
        head: document.head.iter().map(|(name, line)| FieldData { name, text: written(line) }).collect(),
        sections: document.sections.iter().map(SectionData::of).collect(),
        annexes: document.annexes.iter().map(SectionData::of).collect(),
        messages: notes(Kind::Message),
        background: notes(Kind::Context),
        challenges: notes(Kind::Challenge),
        practices: notes(Kind::GoodPractice),
        lessons: notes(Kind::Lesson),
        experiences: notes(Kind::Experience),
        needs: notes(Kind::Need),
        recommendations: notes(Kind::Recommendation),
        conclusions: notes(Kind::Conclusion),
        actions: notes(Kind::Action),
        questions: notes(Kind::Question),
        matches: minutes
            .matches()
            .iter()
            .map(|pair| MatchData {
                challenge: NoteData::of(minutes, &pair.challenge),
                practice: NoteData::of(minutes, &pair.practice),
                status: labels::link_status(minutes.words(), pair.status),
                remark: pair.remark.as_deref(),
            })
            .collect(),
        evaluation: EvaluationData::of(minutes),
        milestones: minutes.plan().follow_up.iter().map(|one| MilestoneData::of(minutes, one)).collect(),
    }))
}

/// A line as Markdown, that passes as it is.
fn written(line: &Line<'_>) -> Value {
    Value::from_safe_string(markdown::line_anywhere(line))
}

#[derive(Serialize)]
struct Data<'m> {
    event: EventData<'m>,
    title: &'m str,
    subtitle: Value,
    head: Vec<FieldData<'m>>,
    sections: Vec<SectionData<'m>>,
    annexes: Vec<SectionData<'m>>,
    messages: Vec<NoteData<'m>>,
    background: Vec<NoteData<'m>>,
    challenges: Vec<NoteData<'m>>,
    practices: Vec<NoteData<'m>>,
    lessons: Vec<NoteData<'m>>,
    experiences: Vec<NoteData<'m>>,
    needs: Vec<NoteData<'m>>,
    recommendations: Vec<NoteData<'m>>,
    conclusions: Vec<NoteData<'m>>,
    actions: Vec<NoteData<'m>>,
    questions: Vec<NoteData<'m>>,
    matches: Vec<MatchData<'m>>,
    evaluation: Option<EvaluationData>,
    milestones: Vec<MilestoneData>,
}

#[derive(Serialize)]
struct EventData<'m> {
    id: &'m str,
    title: &'m str,
    short_title: &'m str,
    place: Option<&'m str>,
    dates: String,
    status: String,
    edition: u32,
    is_final: bool,
    prepared_on: Option<String>,
    profile: &'static str,
    language: &'static str,
}

impl<'m> EventData<'m> {
    fn of(minutes: &'m Minutes<'_>) -> Self {
        let (plan, words, lang) = (minutes.plan(), minutes.words(), minutes.lang());
        let options = minutes.options();
        let days: Vec<_> = plan.days.iter().map(|day| day.date).collect();
        Self {
            id: &plan.id,
            title: plan.title.get(lang),
            short_title: plan.short_title().get(lang),
            place: plan.place.as_ref().map(|place| named(plan, &place.city, lang)),
            dates: dates::range(words, &days),
            status: status(words, options),
            edition: options.edition,
            is_final: options.is_final,
            prepared_on: options.prepared_on.map(|date| dates::full(lang, date)),
            profile: options.profile.name(),
            language: lang.code(),
        }
    }
}

#[derive(Serialize)]
struct FieldData<'m> {
    name: &'m str,
    text: Value,
}

#[derive(Serialize)]
struct SectionData<'m> {
    heading: &'m str,
    /// All blocks as the built-in minutes have them.
    markdown: Value,
    blocks: Vec<BlockData<'m>>,
}

impl<'m> SectionData<'m> {
    fn of(section: &'m Section<'_>) -> Self {
        Self {
            heading: &section.heading,
            markdown: Value::from_safe_string(markdown::of_blocks(&section.blocks)),
            blocks: section.blocks.iter().map(BlockData::of).collect(),
        }
    }
}

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum BlockData<'m> {
    Heading { text: &'m str },
    Paragraph { text: Value },
    Bullets { items: Vec<ItemData> },
    Numbered { items: Vec<ItemData> },
    Table { columns: Vec<&'m str>, rows: Vec<Vec<Value>> },
    Card { title: Value, fields: Vec<FieldData<'m>> },
    Picture { file: &'m str, text: &'m str },
}

#[derive(Serialize)]
struct ItemData {
    text: Value,
    under: Vec<Value>,
}

impl<'m> BlockData<'m> {
    fn of(block: &'m Block<'_>) -> Self {
        match block {
            Block::Heading(text) => BlockData::Heading { text },
            Block::Paragraph(line) => BlockData::Paragraph { text: written(line) },
            Block::Bullets(bullets) => BlockData::Bullets {
                items: bullets
                    .iter()
                    .map(|bullet| ItemData {
                        text: written(&bullet.line),
                        under: bullet.under.iter().map(written).collect(),
                    })
                    .collect(),
            },
            Block::Numbered(lines) => BlockData::Numbered {
                items: lines.iter().map(|line| ItemData { text: written(line), under: Vec::new() }).collect(),
            },
            Block::Table(table) => BlockData::table(table),
            Block::Card(card) => BlockData::Card {
                title: written(&card.title),
                fields: card
                    .fields
                    .iter()
                    .map(|(name, line)| FieldData { name, text: written(line) })
                    .collect(),
            },
            Block::Picture { file, alt } => BlockData::Picture { file, text: alt },
        }
    }

    fn table(table: &'m Table<'_>) -> Self {
        BlockData::Table {
            columns: table.columns.iter().map(|column| column.heading.as_str()).collect(),
            rows: table.rows().map(|row| row.iter().map(written).collect()).collect(),
        }
    }
}

#[derive(Serialize)]
struct MatchData<'m> {
    challenge: NoteData<'m>,
    practice: NoteData<'m>,
    status: String,
    remark: Option<&'m str>,
}

/// What the forms of the evaluation say.
#[derive(Serialize)]
struct EvaluationData {
    forms: u32,
    handed_out: Option<u32>,
    scores: Vec<ScoreData>,
    remark: Option<Value>,
}

#[derive(Serialize)]
struct ScoreData {
    question: Value,
    mean: String,
}

impl EvaluationData {
    fn of(minutes: &Minutes<'_>) -> Option<Self> {
        let told = evaluation::of(minutes)?;
        let score = |score: &&Score| ScoreData {
            question: written(&Line::plain(evaluation::question(minutes, score))),
            mean: numbers::hundredths(minutes.lang(), score.hundredths),
        };
        Some(Self {
            forms: told.forms,
            handed_out: told.handed_out,
            scores: told.scores.iter().map(score).collect(),
            remark: told.remark.map(|(remark, lang)| written(&Line::Empty.then_in(lang, remark))),
        })
    }
}

/// A day of the follow-up.
#[derive(Serialize)]
struct MilestoneData {
    date: String,
    date_iso: String,
    text: Value,
}

impl MilestoneData {
    fn of(minutes: &Minutes<'_>, milestone: &Milestone) -> Self {
        let label = Words::in_lang(milestone.label.found(minutes.lang()));
        Self {
            date: dates::full(minutes.lang(), milestone.date),
            date_iso: milestone.date.to_string(),
            text: written(&Line::plain(label)),
        }
    }
}

/// A note, as far as the profile shows it. What is not known or not shown is none.
#[derive(Serialize)]
struct NoteData<'m> {
    number: String,
    kind: &'static str,
    text: &'m str,
    said: Value,
    lang: Option<&'static str>,
    municipalities: Vec<&'m str>,
    speaker: Option<&'m str>,
    theme: String,
    themes: Vec<String>,
    function: Option<&'m str>,
    is_function_withheld: bool,
    due: Option<String>,
    due_iso: Option<String>,
    status: Option<String>,
    is_incomplete: bool,
    is_quotation: bool,
    detail: BTreeMap<&'m str, Option<String>>,
    details: Vec<DetailData<'m>>,
    level: Option<&'m str>,
    author: Option<&'m str>,
    date: Option<String>,
    time: Option<String>,
    group: Option<&'m str>,
}

#[derive(Serialize)]
struct DetailData<'m> {
    field: &'m str,
    name: String,
    text: String,
}

impl<'m> NoteData<'m> {
    fn of(minutes: &'m Minutes<'_>, entry: &'m Entry<'_>) -> Self {
        let (words, phrases, lang) = (minutes.words(), &minutes.phrases, minutes.lang());
        let value = |field: &str, text: &'m str| phrases.value(entry, field, text).to_string();
        let details = entry.details().chain(entry.other_details());
        let internal = entry.internal();
        let at = internal.map(|known| minutes.plan().local(known.note.at));
        Self {
            number: entry.id.to_string(),
            kind: entry.kind().name(),
            text: entry.text,
            said: written(&phrases.said(Line::Empty, entry)),
            lang: entry.lang.map(|lang| lang.code()),
            municipalities: entry.municipalities().iter().map(|id| phrases.municipality(id)).collect(),
            speaker: entry.speaker().map(|speaker| phrases.speaker(speaker)),
            theme: phrases.theme_name(entry.theme()).to_string(),
            themes: entry.themes().map(|theme| phrases.theme_name(Some(theme)).to_string()).collect(),
            function: entry.function(),
            is_function_withheld: entry.withholds_function(),
            due: entry.due().map(|due| dates::full(lang, due)),
            due_iso: entry.due().map(|due| due.to_string()),
            status: entry.status().map(|status| phrases.status(entry, status).to_string()),
            is_incomplete: entry.is_incomplete(),
            is_quotation: entry.verbatim(),
            detail: entry
                .kind()
                .detail_fields()
                .iter()
                .map(|&field| (field, entry.detail(field).map(|text| value(field, text))))
                .collect(),
            details: details
                .map(|(field, text)| DetailData {
                    field,
                    name: labels::field(words, field),
                    text: value(field, text),
                })
                .collect(),
            level: internal.map(|known| phrases.level(known.note.fields.level)),
            author: internal.and_then(|known| known.author),
            date: at.map(|at| at.date_naive().to_string()),
            time: at.map(|at| dates::clock(at.time())),
            group: internal.and_then(|known| known.note.fields.group.as_deref()),
        }
    }
}
