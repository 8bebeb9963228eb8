//! `plenary search`: notes of all workshops by their words, and by everything that the search field of the
//! screens understands.

use std::cmp::Reverse;
use std::ops::Range;

use chrono::{DateTime, FixedOffset};
use serde::Serialize;

use super::args::SearchArgs;
use super::context::Context;
use super::failure::Failure;
use super::opened::Opened;
use super::output::complain;
use crate::app::words;
use crate::domain::capture::{Found, Names};
use crate::domain::fold::fold;
use crate::domain::ids::{MunicipalityId, NoteId};
use crate::domain::lang::Lang;
use crate::domain::note::{Kind, Level, NoteFields};
use crate::domain::notes::Note;
use crate::domain::search::{Filter, Index, Query};
use crate::domain::workshop::Workshop;
use crate::i18n::Catalogue;
use crate::journal::WorkshopDir;

pub const FORMAT: &str = "plenary/search/1";

/// What the options say beside the words.
struct Wanted<'a> {
    words: String,
    kind: Option<Kind>,
    municipality: Option<&'a str>,
}

/// A note that was found.
struct Hit {
    id: NoteId,
    at: DateTime<FixedOffset>,
    fields: NoteFields,
    /// The language of the translation in which the words stand; none for the text itself.
    translation: Option<Lang>,
    /// The bytes of the shown text in which the words stand.
    marks: Vec<Range<usize>>,
}

/// A workshop in which something was found.
struct Answer {
    id: String,
    opened: Opened,
    /// The latest first.
    hits: Vec<Hit>,
}

/// # Errors
/// When nothing is found. A workshop that cannot be read is told of and passed over.
pub fn run(context: &mut Context, args: &SearchArgs) -> Result<(), Failure> {
    let wanted =
        Wanted { words: args.words.join(" "), kind: args.kind, municipality: args.municipality.as_deref() };
    let mut answers = Vec::new();
    let mut passed_over = Vec::new();
    for dir in context.workspace()?.workshops()? {
        let id = dir.id();
        match look(context, dir, &wanted) {
            Ok(answer) => answers.extend(answer),
            Err(failure) => {
                failure.tell(&context.texts);
                complain(&context.texts.cli_search_passed_over(id.as_str()));
                passed_over.push(id);
            }
        }
    }
    let first_day = |answer: &Answer| answer.opened.workshop.plan().days[0].date;
    answers.sort_by_cached_key(|answer| (Reverse(first_day(answer)), answer.id.clone()));
    if args.json {
        let json = serde_json::to_string(&AnswersJson::of(&wanted, &answers, &passed_over));
        context.out.line(&json.expect("answers are plain data, and memory does not fail to be written"));
    } else {
        answers.iter().for_each(|answer| tell(context, answer));
    }
    match answers.is_empty() {
        false => Ok(()),
        true => {
            let kind = wanted.kind.map(|kind| words::kind(&context.texts, kind)).unwrap_or_default();
            let asked = [kind.as_str(), wanted.municipality.unwrap_or_default(), &wanted.words];
            let asked: Vec<&str> = asked.into_iter().filter(|part| !part.is_empty()).collect();
            complain(&context.texts.cli_search_nothing(asked.join(" · ")));
            Err(Failure::Told)
        }
    }
}

/// What answers in a workshop; none where nothing does.
fn look(context: &Context, dir: WorkshopDir, wanted: &Wanted<'_>) -> Result<Option<Answer>, Failure> {
    let id = dir.id();
    let opened = Opened::load(dir, None)?;
    for damage in &opened.damage {
        complain(&damage.to_string());
    }
    let workshop = &opened.workshop;
    let plan = workshop.plan();
    let names = Names::new(plan);
    let towns = match wanted.municipality.map(|typed| names.municipality(typed)) {
        None => None,
        Some(Found::One(id)) => Some(vec![id]),
        Some(Found::Several(ids)) => Some(ids),
        // Nobody of that name is in this workshop.
        Some(Found::Unknown(_)) => return Ok(None),
    };
    let today = plan.local(context.now).date_naive();
    let filter = Filter::read(&wanted.words, plan, &names, &[], today);
    let mut index = Index::of(plan);
    index.prepare(workshop.notes());
    let answers = |note: &&Note| {
        let fields = &note.fields;
        let is_of = |towns: &Vec<MunicipalityId>| fields.municipalities.iter().any(|one| towns.contains(one));
        may_be_told(workshop, note)
            && wanted.kind.is_none_or(|kind| fields.kind == kind)
            && towns.as_ref().is_none_or(is_of)
            && filter.passes(note, workshop)
    };
    let places = index.search(filter.query()).iter().map(|place| workshop.notes().at_place(*place));
    let mut hits: Vec<Hit> = places.filter(answers).map(|note| hit(workshop, note, filter.query())).collect();
    hits.sort_by_key(|hit| (Reverse(hit.at), hit.id));
    Ok((!hits.is_empty()).then_some(Answer { id, opened, hits }))
}

/// What is off the record, was withdrawn or does not stand is not found.
fn may_be_told(workshop: &Workshop, note: &Note) -> bool {
    note.stands() && note.fields.level != Level::OffRecord && !workshop.notes().is_withdrawn(note)
}

/// With the words where they stand: in the text, else in the first translation that has them.
fn hit(workshop: &Workshop, note: &Note, query: &Query) -> Hit {
    let fields = &note.fields;
    let of_text = (None, query.spans(&fields.text));
    let translations = fields.translations.iter().map(|(lang, text)| (Some(*lang), query.spans(text)));
    let found = std::iter::once(of_text).chain(translations).find(|(_, marks)| !marks.is_empty());
    let (translation, marks) = found.unwrap_or_default();
    let at = workshop.plan().local(note.at).fixed_offset();
    Hit { id: note.id, at, fields: fields.clone(), translation, marks }
}

impl Hit {
    fn text(&self) -> &str {
        let translation = self.translation.and_then(|lang| self.fields.translations.get(&lang));
        translation.unwrap_or(&self.fields.text)
    }
}

/// A line for each note: workshop, id, kind, municipality, text.
fn tell(context: &mut Context, answer: &Answer) {
    let plan = answer.opened.workshop.plan();
    for hit in &answer.hits {
        let kind = words::kind(&context.texts, hit.fields.kind);
        let towns = words::municipalities(&context.texts, plan, &hit.fields);
        let head = if towns.is_empty() { kind } else { format!("{kind} · {towns}") };
        context.out.marked(&format!("{}  {}  {head}: ", answer.id, hit.id), hit.text(), &hit.marks);
    }
}

/// A kind by its name in files, its letter, or its name in one of the languages.
pub fn kind(given: &str) -> Result<Kind, String> {
    let typed = fold(given);
    let by_name = || {
        let all = Lang::ALL.map(Catalogue::load);
        Kind::ALL.into_iter().find(|kind| all.iter().any(|texts| fold(&words::kind(texts, *kind)) == typed))
    };
    let mut letters = given.chars();
    let by_letter = letters.next().filter(|_| letters.next().is_none()).and_then(Kind::from_letter);
    Kind::from_name(given).or(by_letter).or_else(by_name).ok_or_else(|| {
        let known: Vec<&str> = Kind::ALL.iter().map(|kind| kind.name()).collect();
        format!("the kinds are {}", known.join(", "))
    })
}

#[derive(Serialize)]
struct AnswersJson<'a> {
    format: &'static str,
    words: &'a str,
    notes: Vec<NoteJson<'a>>,
    /// The workshops that could not be read.
    passed_over: &'a [String],
}

#[derive(Serialize)]
struct NoteJson<'a> {
    workshop: &'a str,
    id: NoteId,
    kind: Kind,
    municipalities: &'a [MunicipalityId],
    level: Level,
    at: DateTime<FixedOffset>,
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<Lang>,
    /// Where the words stand in the text: from and to, in characters.
    marks: Vec<[usize; 2]>,
}

impl<'a> AnswersJson<'a> {
    fn of(wanted: &'a Wanted<'_>, answers: &'a [Answer], passed_over: &'a [String]) -> Self {
        let notes = answers.iter().flat_map(|answer| {
            answer.hits.iter().map(|hit| {
                let text = hit.text();
                let letters = |at: usize| text[..at].chars().count();
                NoteJson {
                    workshop: &answer.id,
                    id: hit.id,
                    kind: hit.fields.kind,
                    municipalities: &hit.fields.municipalities,
                    level: hit.fields.level,
                    at: hit.at,
                    text,
                    lang: hit.translation.or(hit.fields.lang),
                    marks: hit.marks.iter().map(|mark| [letters(mark.start), letters(mark.end)]).collect(),
                }
            })
        });
        AnswersJson { format: FORMAT, words: &wanted.words, notes: notes.collect(), passed_over }
    }
}
