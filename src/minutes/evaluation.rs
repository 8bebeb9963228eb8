//! What a profile may say of the evaluation: nothing where so few forms came back that a person could be
//! meant, and of the remark only what does not tell who made it.

use crate::domain::evaluation::{Asked, Evaluation, Score};
use crate::domain::lang::Lang;

use super::leaks::Names;
use super::redaction::names_municipality;
use super::{Minutes, Profile};

/// The evaluation as a profile shows it.
pub struct Told<'a> {
    pub forms: u32,
    pub handed_out: Option<u32>,
    pub scores: &'a [Score],
    /// With its language, where that is not the one of the minutes.
    pub remark: Option<(&'a str, Option<Lang>)>,
}

pub(super) fn of<'a>(minutes: &Minutes<'a>) -> Option<Told<'a>> {
    let evaluation = minutes.workshop.evaluation()?;
    if !minutes.is_internal() && evaluation.forms < minutes.threshold() {
        return None;
    }
    Some(Told {
        forms: evaluation.forms,
        handed_out: evaluation.handed_out,
        scores: &evaluation.scores,
        remark: remark(minutes, evaluation),
    })
}

/// In the language of the minutes. Any other would tell what was spoken, and a name who wrote it: then only
/// the organisers read it. What anybody may read quotes nobody.
fn remark<'a>(minutes: &Minutes<'a>, evaluation: &'a Evaluation) -> Option<(&'a str, Option<Lang>)> {
    let own = evaluation.remark.get(&minutes.lang()).map(|remark| (remark.as_str(), None));
    match minutes.options().profile {
        Profile::Internal => own.or_else(|| {
            let (lang, remark) = evaluation.remark.iter().next()?;
            Some((remark.as_str(), Some(*lang)))
        }),
        Profile::Participants => {
            let names = Names::of_municipalities(minutes.plan());
            own.filter(|(remark, _)| !names_municipality(minutes.plan(), &names, remark))
        }
        Profile::Public => None,
    }
}

/// The question in the language of the minutes; one that the form has of its own as it was typed.
pub(super) fn question(minutes: &Minutes<'_>, score: &Score) -> String {
    let words = minutes.words();
    match Asked::from_name(&score.question) {
        Some(Asked::Useful) => words.minutes_evaluation_useful(),
        Some(Asked::Time) => words.minutes_evaluation_time(),
        Some(Asked::Interpretation) => words.minutes_evaluation_interpretation(),
        Some(Asked::Free) => words.minutes_evaluation_free(),
        None => score.question.to_string(),
    }
}
