//! What the participants said of the workshop on the forms of the evaluation: counts and means, never a form.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use compact_str::CompactString;
use serde::{Deserialize, Serialize};

use super::event::{Body, Event};
use super::lang::Lang;
use super::live::{MAX_REASON, takes_text};
use super::plan::{EvaluationQuestion, Plan};
use super::refusal::Refusal;
use super::workshop::Workshop;

/// The best that a question can be answered with; the worst is 1.
pub const BEST: u16 = 5;

/// A question of one's own has no more characters.
pub const MAX_QUESTION: usize = 200;

/// The forms that came back, in numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evaluation {
    /// How many were filled.
    pub forms: u32,
    /// How many were given out, where somebody counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handed_out: Option<u32>,
    /// In the order of the form.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scores: Vec<Score>,
    /// What was remarked most often, in each language in which somebody wrote it down.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub remark: BTreeMap<Lang, String>,
}

/// The mean of the answers to a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    /// The id of a question of the plan or the name of one of [`Asked::ALL`], else the question in words.
    pub question: CompactString,
    /// In hundredths, from 100 to 500: 460 is 4.6.
    pub hundredths: u16,
}

/// The questions that every form has and whose words are known in all languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// The exchange was useful for my work.
    Useful,
    /// There was enough time for discussion.
    Time,
    Interpretation,
    /// I could speak freely.
    Free,
}

impl Asked {
    pub const ALL: [Asked; 4] = [Asked::Useful, Asked::Time, Asked::Interpretation, Asked::Free];

    /// The name on the command line and in files.
    pub fn name(self) -> &'static str {
        match self {
            Asked::Useful => "useful",
            Asked::Time => "time",
            Asked::Interpretation => "interpretation",
            Asked::Free => "free",
        }
    }

    /// None for a question in words.
    pub fn from_name(name: &str) -> Option<Asked> {
        Asked::ALL.into_iter().find(|asked| asked.name() == name)
    }
}

impl Evaluation {
    /// The one that was told last, of the presses that count.
    pub fn last(log: &[Event]) -> Option<&Evaluation> {
        log.iter().rev().find_map(|event| match &event.body {
            Body::Evaluation(evaluation) => Some(&**evaluation),
            _ => None,
        })
    }
}

/// The event of an evaluation that takes the place of any before it.
///
/// # Errors
/// A [`Refusal`] when the numbers cannot be meant, or words may not be stored.
pub fn decide(workshop: &Workshop, mut evaluation: Evaluation, at: DateTime<Utc>) -> Result<Body, Refusal> {
    for score in &mut evaluation.scores {
        if let Some(question) = meant(workshop.plan(), &score.question) {
            score.question = question;
        }
    }
    if evaluation.forms == 0 || evaluation.handed_out.is_some_and(|of| of < evaluation.forms) {
        return Err(Refusal::BadForms { forms: evaluation.forms, of: evaluation.handed_out.unwrap_or(0) });
    }
    for (index, Score { question, hundredths }) in evaluation.scores.iter().enumerate() {
        let is_twice = evaluation.scores[..index].iter().any(|earlier| earlier.question == *question);
        if is_twice || !(100..=100 * BEST).contains(hundredths) {
            return Err(Refusal::BadScore { question: question.to_string(), best: BEST });
        }
        takes_text(workshop, at, question, MAX_QUESTION)?;
    }
    for remark in evaluation.remark.values() {
        takes_text(workshop, at, remark, MAX_REASON)?;
    }
    Ok(Body::Evaluation(Box::new(evaluation)))
}

/// The id of the question that is meant by what was typed: an id or name in any case, or the question itself
/// in any of its languages. None for another question.
fn meant(plan: &Plan, typed: &str) -> Option<CompactString> {
    let folded = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let typed = folded(typed);
    let of_plan = &plan.evaluation_questions;
    let by_id = of_plan.iter().find(|question| folded(&question.id) == typed);
    let by_name = || Asked::ALL.into_iter().map(Asked::name).find(|name| *name == typed);
    let asks = |question: &&EvaluationQuestion| question.label.forms().any(|form| folded(form) == typed);
    by_id
        .map(|question| question.id.clone())
        .or_else(|| by_name().map(CompactString::from))
        .or_else(|| of_plan.iter().find(asks).map(|question| question.id.clone()))
}
