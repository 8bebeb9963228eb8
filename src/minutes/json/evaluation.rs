//! The evaluation in numbers.

use serde::{Serialize, Serializer};

use crate::domain::evaluation::{BEST, Score};
use crate::domain::lang::Lang;
use crate::minutes::Minutes;
use crate::minutes::evaluation::{self, Told};

#[derive(Serialize)]
pub(super) struct EvaluationJson<'a> {
    forms: u32,
    handed_out: Option<u32>,
    /// The worst and the best that a question can be answered with.
    scale: [u16; 2],
    scores: Vec<ScoreJson<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    remark: Option<RemarkJson<'a>>,
}

#[derive(Serialize)]
struct ScoreJson<'a> {
    /// `useful`, `time`, `interpretation`, `free`, the id of a question of the plan, or what was typed.
    question: &'a str,
    /// The words of a question of the plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
    /// Where they are not in the language of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<Lang>,
    #[serde(serialize_with = "mean")]
    mean: u16,
}

#[derive(Serialize)]
struct RemarkJson<'a> {
    text: &'a str,
    /// Where it is not the language of the document.
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<Lang>,
}

impl<'a> EvaluationJson<'a> {
    pub fn of(minutes: &Minutes<'a>) -> Option<Self> {
        let told = evaluation::of(minutes)?;
        let score = |score: &'a Score| {
            let asked = minutes.plan().evaluation_question(&score.question);
            let (text, lang) = asked.map(|asked| asked.label.found(minutes.lang())).unzip();
            ScoreJson { question: &score.question, text, lang: lang.flatten(), mean: score.hundredths }
        };
        Some(Self::told(told, score))
    }

    fn told(told: Told<'a>, score: impl Fn(&'a Score) -> ScoreJson<'a>) -> Self {
        EvaluationJson {
            forms: told.forms,
            handed_out: told.handed_out,
            scale: [1, BEST],
            scores: told.scores.into_iter().map(score).collect(),
            remark: told.remark.map(|(text, lang)| RemarkJson { text, lang }),
        }
    }
}

/// Hundredths as the number that they are.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands over a reference")]
fn mean<S: Serializer>(hundredths: &u16, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64(f64::from(*hundredths) / 100.0)
}
