//! The canonical JSON of a plan, which the reader of plans reads back to an equal plan.

use serde::Serialize;

use super::{
    Abbreviation, Category, Day, EvaluationQuestion, Item, ItemAttribution, Milestone, Municipality,
};
use super::{Participant, Plan, Segment, SegmentWho, TeamMember, Theme};
use crate::domain::lang::{Lang, Text};

/// What the field `format` of a plan says.
pub const FORMAT: &str = "plenary/plan/1";

/// The JSON Schema of plans: what it takes is read, unless what a schema cannot say is wrong, such as two items
/// of one id.
pub const SCHEMA: &str = include_str!("../../../docs/schema/plan.schema.json");

const CLOCK: &str = "%H:%M";

/// Writes a plan as indented JSON without a line end behind it. Times of day lose their seconds,
/// which plans do not have.
pub fn write(plan: &Plan) -> String {
    serde_json::to_string_pretty(&PlanJson::from(plan))
        .expect("a plan is plain data with text keys, and memory does not fail to be written")
}

fn clock(time: chrono::NaiveTime) -> String {
    time.format(CLOCK).to_string()
}

/// A plan as a part of another document.
#[derive(Serialize)]
pub struct PlanJson<'a> {
    format: &'static str,
    id: &'a str,
    title: &'a Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    short_title: Option<&'a Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    banner: Option<&'a Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<PlaceJson<'a>>,
    timezone: &'static str,
    languages: Vec<Lang>,
    #[serde(skip_serializing_if = "<[Text]>::is_empty")]
    convened_by: &'a [Text],
    #[serde(skip_serializing_if = "<[Text]>::is_empty")]
    in_partnership_with: &'a [Text],
    #[serde(skip_serializing_if = "<[Text]>::is_empty")]
    supported_by: &'a [Text],
    attribution: AttributionJson<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    delete_personal_data_after: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    evaluation_questions: Vec<LabelJson<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    follow_up: Vec<MilestoneJson<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    municipalities: Vec<MunicipalityJson<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    categories: Vec<LabelJson<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    themes: Vec<LabelJson<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    participants: Vec<ParticipantJson<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    team: Vec<TeamMemberJson<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    abbreviations: Vec<AbbreviationJson<'a>>,
    days: Vec<DayJson<'a>>,
}

impl<'a> From<&'a Plan> for PlanJson<'a> {
    fn from(plan: &'a Plan) -> Self {
        let attribution = &plan.attribution;
        Self {
            format: FORMAT,
            id: &plan.id,
            title: &plan.title,
            short_title: plan.short_title.as_ref(),
            banner: plan.banner.as_ref(),
            place: plan
                .place
                .as_ref()
                .map(|place| PlaceJson { city: &place.city, country: place.country.as_ref() }),
            timezone: plan.timezone.name(),
            languages: plan.languages.clone(),
            convened_by: &plan.convened_by,
            in_partnership_with: &plan.in_partnership_with,
            supported_by: &plan.supported_by,
            attribution: AttributionJson {
                rule: attribution.rule.as_ref(),
                threshold: attribution.threshold,
                threshold_public: attribution.threshold_public,
                default: attribution.default.name(),
            },
            delete_personal_data_after: plan.delete_personal_data_after.map(|date| date.to_string()),
            evaluation_questions: plan.evaluation_questions.iter().map(Into::into).collect(),
            follow_up: plan.follow_up.iter().map(Into::into).collect(),
            municipalities: plan.municipalities.iter().map(Into::into).collect(),
            categories: plan.categories.iter().map(Into::into).collect(),
            themes: plan.themes.iter().map(Into::into).collect(),
            participants: plan.participants.iter().map(Into::into).collect(),
            team: plan.team.iter().map(Into::into).collect(),
            abbreviations: plan.abbreviations.iter().map(Into::into).collect(),
            days: plan.days.iter().map(Into::into).collect(),
        }
    }
}

#[derive(Serialize)]
struct PlaceJson<'a> {
    city: &'a Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<&'a Text>,
}

#[derive(Serialize)]
struct AttributionJson<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    rule: Option<&'a Text>,
    threshold: u32,
    threshold_public: u32,
    default: &'static str,
}

#[derive(Serialize)]
struct MunicipalityJson<'a> {
    id: &'a str,
    name: &'a Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    full_name: Option<&'a Text>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    aliases: &'a [String],
}

impl<'a> From<&'a Municipality> for MunicipalityJson<'a> {
    fn from(municipality: &'a Municipality) -> Self {
        Self {
            id: municipality.id.as_str(),
            name: &municipality.name,
            full_name: municipality.full_name.as_ref(),
            aliases: &municipality.aliases,
        }
    }
}

#[derive(Serialize)]
struct LabelJson<'a> {
    id: &'a str,
    label: &'a Text,
}

impl<'a> From<&'a Category> for LabelJson<'a> {
    fn from(category: &'a Category) -> Self {
        Self { id: &category.id, label: &category.label }
    }
}

impl<'a> From<&'a Theme> for LabelJson<'a> {
    fn from(theme: &'a Theme) -> Self {
        Self { id: theme.id.as_str(), label: &theme.label }
    }
}

impl<'a> From<&'a EvaluationQuestion> for LabelJson<'a> {
    fn from(question: &'a EvaluationQuestion) -> Self {
        Self { id: &question.id, label: &question.label }
    }
}

#[derive(Serialize)]
struct ParticipantJson<'a> {
    code: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    category: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<&'a Text>,
    count: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    municipality: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    affiliation: Option<&'a Text>,
}

impl<'a> From<&'a Participant> for ParticipantJson<'a> {
    fn from(participant: &'a Participant) -> Self {
        Self {
            code: &participant.code,
            category: participant.category.as_deref(),
            role: participant.role.as_ref(),
            count: participant.count,
            municipality: participant.municipality.as_ref().map(|id| id.as_str()),
            affiliation: participant.affiliation.as_ref(),
        }
    }
}

#[derive(Serialize)]
struct TeamMemberJson<'a> {
    code: &'a str,
    role: &'a Text,
}

impl<'a> From<&'a TeamMember> for TeamMemberJson<'a> {
    fn from(member: &'a TeamMember) -> Self {
        Self { code: &member.code, role: &member.role }
    }
}

#[derive(Serialize)]
struct AbbreviationJson<'a> {
    short: &'a str,
    long: &'a Text,
}

impl<'a> From<&'a Abbreviation> for AbbreviationJson<'a> {
    fn from(abbreviation: &'a Abbreviation) -> Self {
        Self { short: &abbreviation.short, long: &abbreviation.long }
    }
}

#[derive(Serialize)]
struct MilestoneJson<'a> {
    date: String,
    label: &'a Text,
}

impl<'a> From<&'a Milestone> for MilestoneJson<'a> {
    fn from(milestone: &'a Milestone) -> Self {
        Self { date: milestone.date.to_string(), label: &milestone.label }
    }
}

#[derive(Serialize)]
struct DayJson<'a> {
    date: String,
    start: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    hard_end: Option<String>,
    items: Vec<ItemJson<'a>>,
}

impl<'a> From<&'a Day> for DayJson<'a> {
    fn from(day: &'a Day) -> Self {
        Self {
            date: day.date.to_string(),
            start: clock(day.start),
            hard_end: day.hard_end.map(clock),
            items: day.items.iter().map(Into::into).collect(),
        }
    }
}

#[derive(Serialize)]
struct ItemJson<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    format: Option<&'a str>,
    title: &'a Text,
    minutes: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<String>,
    min_minutes: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
    #[serde(skip_serializing_if = "is_false")]
    absorbs: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    purpose: Option<&'a Text>,
    #[serde(skip_serializing_if = "<[Text]>::is_empty")]
    questions: &'a [Text],
    #[serde(skip_serializing_if = "<[Text]>::is_empty")]
    speakers: &'a [Text],
    #[serde(skip_serializing_if = "Option::is_none")]
    attribution: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    interpretation: Option<&'a Text>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    segments: Vec<SegmentJson<'a>>,
    #[serde(skip_serializing_if = "<[Text]>::is_empty")]
    outputs: &'a [Text],
}

fn is_false(value: &bool) -> bool {
    !value
}

impl<'a> From<&'a Item> for ItemJson<'a> {
    fn from(item: &'a Item) -> Self {
        Self {
            id: item.id.as_str(),
            kind: item.kind.as_deref(),
            format: item.format.as_deref(),
            title: &item.title,
            minutes: item.minutes,
            start: item.start.map(clock),
            min_minutes: item.min_minutes,
            until: item.until.map(clock),
            absorbs: item.absorbs,
            purpose: item.purpose.as_ref(),
            questions: &item.questions,
            speakers: &item.speakers,
            attribution: match item.attribution {
                ItemAttribution::Default => None,
                ItemAttribution::NotRecorded => Some("not_recorded"),
                ItemAttribution::Level(level) => Some(level.name()),
            },
            interpretation: item.interpretation.as_ref(),
            segments: item.segments.iter().map(Into::into).collect(),
            outputs: &item.outputs,
        }
    }
}

#[derive(Serialize)]
struct SegmentJson<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    municipality: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    speaker: Option<&'a Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'a Text>,
    minutes: u32,
    #[serde(skip_serializing_if = "is_zero")]
    questions_minutes: u32,
}

fn is_zero(value: &u32) -> bool {
    *value == 0
}

impl<'a> From<&'a Segment> for SegmentJson<'a> {
    fn from(segment: &'a Segment) -> Self {
        let (municipality, speaker, label) = match &segment.who {
            SegmentWho::Municipality(id) => (Some(id.as_str()), None, None),
            SegmentWho::Speaker(speaker) => (None, Some(speaker), None),
            SegmentWho::Label(label) => (None, None, Some(label)),
        };
        Self {
            municipality,
            speaker,
            label,
            minutes: segment.minutes,
            questions_minutes: segment.questions_minutes,
        }
    }
}
