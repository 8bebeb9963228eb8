//! What a profile may say of the evaluation: nothing where so few forms came back that a person could be
//! meant, and of the remark only what does not tell who made it.

use crate::domain::evaluation::{Asked, Evaluation, Score};
use crate::domain::lang::Lang;
use crate::domain::plan::Plan;

use super::leaks::Names;
use super::outline::Words;
use super::redaction::names_municipality;
use super::{Minutes, Profile};

/// The evaluation as a profile shows it.
pub struct Told<'a> {
    pub forms: u32,
    pub handed_out: Option<u32>,
    /// Outside without questions that somebody typed and that name a municipality.
    pub scores: Vec<&'a Score>,
    /// With its language, where that is not the one of the minutes.
    pub remark: Option<(&'a str, Option<Lang>)>,
}

pub(super) fn of<'a>(minutes: &Minutes<'a>) -> Option<Told<'a>> {
    let evaluation = minutes.workshop.evaluation()?;
    if !minutes.is_internal() && evaluation.forms < minutes.threshold() {
        return None;
    }
    let names = Names::of_municipalities(minutes.plan());
    let may_be_told = |score: &&Score| {
        minutes.is_internal() || is_known(minutes.plan(), &score.question) || {
            !names_municipality(minutes.plan(), &names, &score.question)
        }
    };
    Some(Told {
        forms: evaluation.forms,
        handed_out: evaluation.handed_out,
        scores: evaluation.scores.iter().filter(may_be_told).collect(),
        remark: remark(minutes, evaluation, &names),
    })
}

/// Whether the words of a question are those of the plan or of the program; else somebody typed them.
fn is_known(plan: &Plan, question: &str) -> bool {
    plan.evaluation_question(question).is_some() || Asked::from_name(question).is_some()
}

/// In the language of the minutes. Any other would tell what was spoken, and a name who wrote it: then only
/// the organisers read it. What anybody may read quotes nobody.
fn remark<'a>(
    minutes: &Minutes<'a>,
    evaluation: &'a Evaluation,
    names: &Names<'_>,
) -> Option<(&'a str, Option<Lang>)> {
    let own = evaluation.remark.get(&minutes.lang()).map(|remark| (remark.as_str(), None));
    match minutes.options().profile {
        Profile::Internal => own.or_else(|| {
            let (lang, remark) = evaluation.remark.iter().next()?;
            Some((remark.as_str(), Some(*lang)))
        }),
        Profile::Participants => own.filter(|(remark, _)| !names_municipality(minutes.plan(), names, remark)),
        Profile::Public => None,
    }
}

/// The question in the language of the minutes, as the plan has it or as every form does; another as it was typed.
pub(super) fn question<'a>(minutes: &Minutes<'a>, score: &'a Score) -> Words<'a> {
    if let Some(question) = minutes.plan().evaluation_question(&score.question) {
        return Words::in_lang(question.label.found(minutes.lang()));
    }
    let words = minutes.words();
    match Asked::from_name(&score.question) {
        Some(Asked::Useful) => words.minutes_evaluation_useful().into(),
        Some(Asked::Time) => words.minutes_evaluation_time().into(),
        Some(Asked::Interpretation) => words.minutes_evaluation_interpretation().into(),
        Some(Asked::Free) => words.minutes_evaluation_free().into(),
        None => Words::Borrowed(&score.question),
    }
}
