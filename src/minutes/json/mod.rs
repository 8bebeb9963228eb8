//! The minutes for programs: one document, `plenary/minutes/1` (described in `docs/minutes-json.md`).

mod boards;
mod changes;
mod evaluation;
mod journal;
mod layout;
mod notes;
mod time;

use std::collections::BTreeMap;
use std::io;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use crate::domain::attendance::Consent;
use crate::domain::event::LinkStatus;
use crate::domain::ids::{ItemId, MunicipalityId};
use crate::domain::lang::{Lang, Text};
use crate::domain::note::Kind;
use crate::domain::plan::Place;

use super::outline::{named, rule};
use super::participation::Participation;
use super::session::{Outcome, Session};
use super::{Id, LeftOut, Minutes, ReadBackCount};
use boards::BoardsJson;
use changes::ChangesJson;
use evaluation::EvaluationJson;
use journal::{JournalJson, PlansJson};
use layout::Layout;
use notes::{ActionJson, NotesJson, QuestionJson};
use time::At;

pub const FORMAT: &str = "plenary/minutes/1";

/// Its JSON Schema, which holds those of plans and events.
pub const SCHEMA: &str = include_str!("../../../docs/schema/minutes.schema.json");

/// Writes the minutes as one JSON document that ends with a line end.
pub fn write(minutes: &Minutes<'_>) -> Vec<u8> {
    let notes: usize = Kind::ALL.iter().map(|kind| minutes.entries(*kind).len()).sum();
    let mut out = Vec::with_capacity(64 * 1024 + 400 * notes);
    write_to(minutes, &mut out).expect("memory does not fail to be written");
    out
}

/// The same, note by note into a file: give it a buffer.
///
/// # Errors
/// Those of the writer.
pub fn write_to<W: io::Write>(minutes: &Minutes<'_>, mut out: W) -> io::Result<()> {
    let mut serializer = serde_json::Serializer::with_formatter(&mut out, Layout::default());
    MinutesJson::of(minutes).serialize(&mut serializer)?;
    out.write_all(b"\n")
}

#[derive(Serialize)]
struct MinutesJson<'m, 'a> {
    format: &'static str,
    profile: &'static str,
    language: Lang,
    event: EventJson<'a>,
    participation: ParticipationJson<'a>,
    sessions: Vec<SessionJson<'m>>,
    notes: NotesJson<'m, 'a>,
    matches: Vec<MatchJson<'m>>,
    exchange: BoardsJson<'m>,
    actions: Vec<ActionJson<'m, 'a>>,
    questions: Vec<QuestionJson<'m, 'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    evaluation: Option<EvaluationJson<'a>>,
    follow_up: FollowUpJson<'m>,
    redaction: RedactionJson,
    #[serde(skip_serializing_if = "Option::is_none")]
    changes: Option<ChangesJson<'m>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    plan: Option<PlansJson<'m>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    journal: Option<JournalJson<'m>>,
}

#[derive(Serialize)]
struct EventJson<'a> {
    id: &'a str,
    title: &'a str,
    short_title: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    notice: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<PlaceJson<'a>>,
    days: Vec<NaiveDate>,
    timezone: &'static str,
    languages: &'a [Lang],
    convened_by: Vec<&'a str>,
    in_partnership_with: Vec<&'a str>,
    supported_by: Vec<&'a str>,
    /// `draft` or `final`.
    status: &'static str,
    edition: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    prepared_on: Option<NaiveDate>,
}

#[derive(Serialize)]
struct PlaceJson<'a> {
    city: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<&'a str>,
}

#[derive(Serialize)]
struct ParticipationJson<'a> {
    persons: u32,
    municipalities: u32,
    categories: Vec<CategoryJson<'a>>,
    days: Vec<DayJson>,
    /// The functions that may be listed.
    participants: Vec<ParticipantJson<'a>>,
}

#[derive(Serialize)]
struct DayJson {
    date: NaiveDate,
    persons: u32,
    /// Somebody counted; else the number is that of the plan.
    counted: bool,
}

#[derive(Serialize)]
struct ParticipantJson<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    municipality: Option<&'a MunicipalityId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    affiliation: Option<&'a str>,
    function: &'a str,
    /// A number for each day.
    persons: Vec<u32>,
    /// What was agreed to or refused, as far as somebody asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    consents: Option<BTreeMap<&'static str, bool>>,
}

#[derive(Serialize)]
struct CategoryJson<'a> {
    /// Null for those of no category.
    id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'a str>,
    /// On the day on which most of them were there.
    persons: u32,
    /// A number for each day.
    by_day: Vec<u32>,
}

#[derive(Serialize)]
struct SessionJson<'m> {
    item: &'m ItemId,
    title: &'m str,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'m str>,
    date: NaiveDate,
    state: Outcome,
    #[serde(flatten)]
    times: Option<TimesJson<'m>>,
    on_record: bool,
    off_record_part: bool,
    questions: Vec<&'m str>,
    #[serde(flatten)]
    log: Option<LogJson<'m>>,
}

/// When an item was to be held and was; anybody may know only that it was.
#[derive(Serialize)]
struct TimesJson<'m> {
    planned_start: At<'m>,
    planned_end: At<'m>,
    held_start: Option<At<'m>>,
    held_end: Option<At<'m>>,
}

#[derive(Serialize)]
struct LogJson<'m> {
    holds: Vec<HoldJson<'m>>,
    extensions: Vec<ExtensionJson<'m>>,
    skip_reason: Option<&'m str>,
    off_record: Vec<SpanJson<'m>>,
    segments: Vec<SegmentJson<'m>>,
}

/// A segment, in the order held; those that were not held have no `from`.
#[derive(Serialize)]
struct SegmentJson<'m> {
    name: &'m str,
    from: Option<At<'m>>,
    seconds: Option<i64>,
}

#[derive(Serialize)]
struct HoldJson<'m> {
    from: At<'m>,
    to: Option<At<'m>>,
    reason: Option<&'m str>,
}

#[derive(Serialize)]
struct ExtensionJson<'m> {
    at: At<'m>,
    asked_s: i64,
    applied_s: i64,
    reason: Option<&'m str>,
}

#[derive(Serialize)]
struct SpanJson<'m> {
    from: At<'m>,
    to: Option<At<'m>>,
}

#[derive(Serialize)]
struct MatchJson<'m> {
    challenge: Id,
    practice: Id,
    status: LinkStatus,
    #[serde(skip_serializing_if = "Option::is_none")]
    remark: Option<&'m str>,
}

#[derive(Serialize)]
struct FollowUpJson<'m> {
    corrections_until: Option<NaiveDate>,
    items_not_held: Vec<&'m ItemId>,
    milestones: Vec<MilestoneJson<'m>>,
    delete_personal_data_after: Option<NaiveDate>,
}

/// A day on which the meeting goes on, as the plan has it.
#[derive(Serialize)]
struct MilestoneJson<'m> {
    date: NaiveDate,
    text: &'m str,
    /// Where it is not the language of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<Lang>,
}

#[derive(Serialize)]
struct RedactionJson {
    rule: Option<String>,
    threshold: u32,
    levels_left_out: [&'static str; 1],
    left_out: LeftOut,
    read_back: ReadBackCount,
    /// Whether a person looked at every doubtful place.
    checked_by_a_person: bool,
    /// Not of the internal version, in which nothing is looked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    leaks: Option<LeaksJson>,
}

/// How many places may tell who spoke.
#[derive(Serialize)]
struct LeaksJson {
    /// Nobody has looked at them.
    open: usize,
    accepted: usize,
}

impl<'m, 'a> MinutesJson<'m, 'a> {
    fn of(minutes: &'m Minutes<'a>) -> Self {
        let (plan, lang) = (minutes.plan(), minutes.lang());
        let all = |texts: &'a [Text]| texts.iter().map(|text| named(plan, text, lang)).collect();
        MinutesJson {
            format: FORMAT,
            profile: minutes.options().profile.name(),
            language: lang,
            event: EventJson {
                id: &plan.id,
                title: plan.title.get(lang),
                short_title: plan.short_title().get(lang),
                notice: plan.banner.as_ref().map(|banner| banner.get(lang)),
                place: plan.place.as_ref().map(|Place { city, country }| PlaceJson {
                    city: named(plan, city, lang),
                    country: country.as_ref().map(|country| country.get(lang)),
                }),
                days: plan.days.iter().map(|day| day.date).collect(),
                timezone: plan.timezone.name(),
                languages: &plan.languages,
                convened_by: all(&plan.convened_by),
                in_partnership_with: all(&plan.in_partnership_with),
                supported_by: all(&plan.supported_by),
                status: if minutes.options().is_final { "final" } else { "draft" },
                edition: minutes.options().edition,
                prepared_on: minutes.options().prepared_on,
            },
            participation: ParticipationJson::of(minutes),
            sessions: minutes.sessions().iter().map(|session| SessionJson::of(minutes, session)).collect(),
            notes: NotesJson(minutes),
            matches: minutes
                .matches()
                .iter()
                .map(|pair| MatchJson {
                    challenge: pair.challenge.id,
                    practice: pair.practice.id,
                    status: pair.status,
                    remark: pair.remark.as_deref(),
                })
                .collect(),
            exchange: BoardsJson::of(minutes),
            actions: minutes.entries(Kind::Action).iter().map(ActionJson::of).collect(),
            questions: minutes.entries(Kind::Question).iter().map(QuestionJson::of).collect(),
            evaluation: EvaluationJson::of(minutes),
            follow_up: FollowUpJson {
                corrections_until: minutes.options().corrections_until,
                items_not_held: minutes
                    .sessions()
                    .iter()
                    .filter(|session| session.was_dropped() && !session.is_break())
                    .map(|session| &session.item.id)
                    .collect(),
                milestones: plan
                    .follow_up
                    .iter()
                    .map(|milestone| {
                        let (text, lang) = milestone.label.found(lang);
                        MilestoneJson { date: milestone.date, text, lang }
                    })
                    .collect(),
                delete_personal_data_after: plan.delete_personal_data_after,
            },
            redaction: RedactionJson {
                rule: rule(minutes.words(), &plan.attribution),
                threshold: minutes.threshold(),
                levels_left_out: ["off_record"],
                left_out: minutes.left_out(),
                read_back: minutes.read_back(),
                checked_by_a_person: minutes.leaks().is_looked_through(),
                leaks: (!minutes.is_internal()).then(|| {
                    let leaks = minutes.leaks();
                    LeaksJson { open: leaks.open, accepted: leaks.accepted }
                }),
            },
            changes: minutes.changes().map(|changes| ChangesJson::of(minutes, changes)),
            plan: minutes.is_internal().then(|| PlansJson::of(minutes)),
            journal: minutes.journal().map(|journal| JournalJson::of(minutes, journal)),
        }
    }
}

impl<'a> ParticipationJson<'a> {
    fn of(minutes: &Minutes<'a>) -> Self {
        let lang = minutes.lang();
        let Participation { days, mut categories, persons, municipalities } = minutes.participation();
        if minutes.is_public() {
            categories.clear();
        }
        let categories = categories.into_iter().map(|(category, persons)| CategoryJson {
            id: category.map(|category| category.id.as_str()),
            label: category.map(|category| category.label.get(lang)),
            persons: persons.iter().copied().max().unwrap_or(0),
            by_day: persons,
        });
        let days =
            days.iter().map(|day| DayJson { date: day.date, persons: day.persons, counted: day.is_counted });
        let participants = minutes.listed().into_iter().map(|one| ParticipantJson {
            municipality: one.municipality,
            affiliation: one.affiliation.map(|affiliation| affiliation.get(lang)),
            function: one.role.in_lang(lang),
            persons: one.persons,
            consents: one.consents.map(|consents| {
                let asked = Consent::ALL.iter().zip(consents);
                asked.filter_map(|(consent, given)| Some((consent.name(), given?))).collect()
            }),
        });
        Self {
            persons,
            municipalities,
            categories: categories.collect(),
            days: days.collect(),
            participants: participants.collect(),
        }
    }
}

impl<'m> SessionJson<'m> {
    fn of(minutes: &'m Minutes<'_>, session: &'m Session<'_>) -> Self {
        let (plan, lang) = (minutes.plan(), minutes.lang());
        let at = |at: DateTime<Utc>| At::of(plan, at);
        SessionJson {
            item: &session.item.id,
            title: session.item.title.get(lang),
            kind: session.item.kind.as_deref(),
            date: plan.days[session.day].date,
            state: session.outcome,
            times: (!minutes.is_public()).then(|| TimesJson {
                planned_start: at(session.planned.0),
                planned_end: at(session.planned.1),
                held_start: session.held_start.map(at),
                held_end: session.held_end.map(at),
            }),
            on_record: session.on_record,
            off_record_part: session.off_record,
            questions: session.item.questions.iter().map(|question| question.get(lang)).collect(),
            log: session.log.as_ref().map(|log| LogJson {
                holds: log
                    .holds
                    .iter()
                    .map(|hold| HoldJson {
                        from: at(hold.span.from),
                        to: hold.span.to.map(at),
                        reason: hold.reason.as_deref(),
                    })
                    .collect(),
                extensions: log
                    .extensions
                    .iter()
                    .map(|extension| ExtensionJson {
                        at: at(extension.at),
                        asked_s: extension.asked_s,
                        applied_s: extension.applied_s,
                        reason: extension.reason.as_deref(),
                    })
                    .collect(),
                skip_reason: log.skip_reason,
                off_record: log
                    .off_record
                    .iter()
                    .map(|span| SpanJson { from: at(span.from), to: span.to.map(at) })
                    .collect(),
                segments: log
                    .segments
                    .iter()
                    .map(|segment| SegmentJson {
                        name: segment.who.name(minutes.plan(), minutes.lang()),
                        from: segment.from.map(at),
                        seconds: segment.seconds,
                    })
                    .collect(),
            }),
        }
    }
}
