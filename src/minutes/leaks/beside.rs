//! What a version shows beside the notes and what people typed while the workshop was held or after it: items that
//! were added to the agenda, questions and remarks of the evaluation. In what anybody may read also the programme
//! that was brought: a municipality is named there on what it released alone, and a function nowhere.

use std::ops::Range;

use crate::domain::evaluation::Asked;
use crate::minutes::{Minutes, evaluation};

use super::names::Named;
use super::unknown::candidates;
use super::words::Words;
use super::{Check, Finding, Place, Rule, Source, phrases};

/// A text and where it stands.
struct Shown<'a> {
    source: Source,
    place: Place<'a>,
    text: &'a str,
    /// It came with the plan: its words are known, but may name somebody.
    is_of_plan: bool,
}

/// In the order of the agenda, then of the evaluation.
pub(super) fn findings<'a>(check: &mut Check<'_, 'a>) -> Vec<Finding<'a>> {
    // Of the notes it is known which words they write with small letters.
    let mut words = std::mem::take(&mut check.words);
    let mut findings = Vec::new();
    for shown in programme(check.minutes).into_iter().chain(of_evaluation(check.minutes)) {
        words.read(shown.text);
        let mut doubts = doubts(check, &shown, &words);
        doubts.sort_by_key(|(_, run)| run.start);
        for (rule, run) in doubts {
            let (Some(first), Some(last)) = (words.get(run.start), words.get(run.end - 1)) else { continue };
            let span = first.span.start..last.span.end;
            findings.push(check.finding_in(shown.source, rule, shown.place, shown.text, span));
        }
    }
    findings
}

fn programme<'a>(minutes: &Minutes<'a>) -> Vec<Shown<'a>> {
    let (brought, lang) = (minutes.workshop.brought(), minutes.lang());
    let mut shown = Vec::new();
    for session in minutes.sessions() {
        let is_of_plan = brought.item(&session.item.id).is_some();
        if is_of_plan && !minutes.is_public() {
            continue;
        }
        let title = (Place::Title, &session.item.title);
        let questions = session.item.questions.iter().map(|question| (Place::Question, question));
        shown.extend(std::iter::once(title).chain(questions).map(|(place, text)| {
            let (text, _) = text.found(lang);
            Shown { source: Source::Programme, place, text, is_of_plan }
        }));
    }
    shown
}

fn of_evaluation<'a>(minutes: &Minutes<'a>) -> Vec<Shown<'a>> {
    let Some(told) = evaluation::of(minutes) else { return Vec::new() };
    let (plan, source) = (minutes.plan(), Source::Evaluation);
    let mut shown = Vec::new();
    for score in told.scores {
        let place = Place::Question;
        match plan.evaluation_question(&score.question) {
            Some(question) if minutes.is_public() => {
                let (text, _) = question.label.found(minutes.lang());
                shown.push(Shown { source, place, text, is_of_plan: true });
            }
            None if Asked::from_name(&score.question).is_none() => {
                shown.push(Shown { source, place, text: &score.question, is_of_plan: false });
            }
            _ => {}
        }
    }
    let remark = told.remark.map(|(text, _)| (Place::Remark, text));
    shown.extend(remark.map(|(place, text)| Shown { source, place, text, is_of_plan: false }));
    shown
}

/// The doubtful words, at each place the gravest.
fn doubts(check: &Check<'_, '_>, shown: &Shown<'_>, words: &Words) -> Vec<(Rule, Range<usize>)> {
    let mut doubts: Vec<(Rule, Range<usize>)> = Vec::new();
    let mut take = |rule, run: Range<usize>| {
        if doubts.iter().all(|(_, taken)| taken.end <= run.start || run.end <= taken.start) {
            doubts.push((rule, run));
        }
    };
    let mut explained = Vec::new();
    for found in check.names.find(shown.text, words) {
        let rule = match found.named {
            Named::Municipality(_) => Some(Rule::Municipality),
            Named::Code => Some(Rule::Participant),
            Named::Function { is_only_one, .. } => is_only_one.then_some(Rule::Participant),
            Named::Institution => (!shown.is_of_plan).then_some(Rule::Institution),
            Named::Elsewhere => (!shown.is_of_plan).then_some(Rule::UnknownName),
        };
        match rule {
            Some(rule) => take(rule, found.words),
            None => explained.push(found.words),
        }
    }
    if shown.is_of_plan {
        return doubts;
    }
    for (at, _) in words.iter() {
        let rules = [Rule::OnlyOne, Rule::TheNew, Rule::Institution, Rule::NumberAtPlace];
        for (rule, phrase) in rules.into_iter().zip(phrases::all_at(words, at)) {
            phrase.into_iter().for_each(|phrase| take(rule, phrase));
        }
    }
    for candidate in candidates(words, &check.known, &explained) {
        if !candidate.stems.iter().all(|stem| check.joining.is_small(*stem)) {
            take(Rule::UnknownName, candidate.words);
        }
    }
    doubts
}
