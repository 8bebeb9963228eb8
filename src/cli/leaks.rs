//! `plenary check --profile`: every place of the minutes that may tell who spoke, and how to let it pass.

use super::context::Context;
use super::failure::Failure;
use super::opened::Opened;
use super::output::complain;
use super::place;
use crate::i18n::Catalogue;
use crate::minutes::labels::{self, capitalised};
use crate::minutes::leaks::{Finding, Place, Rule, findings};
use crate::minutes::{Minutes, Options, Profile};

/// The profiles in which something is looked for.
const OTHERS: &str = "--profile participants, --profile public";

/// So many letters of a text are shown before and after a place.
const AROUND: usize = 40;

pub fn check(context: &mut Context, workshop: Option<&str>, profile: Profile) -> Result<(), Failure> {
    let dir = place::choose(context, workshop)?;
    if profile.is_internal() {
        let told = internal(&context.texts);
        context.out.line(&told);
        return Ok(());
    }
    let opened = Opened::load(dir, None)?;
    for damage in &opened.damage {
        complain(&damage.to_string());
    }
    let texts = &context.texts;
    let minutes = Minutes::of(&opened.workshop, &Options::new(profile), texts);
    let findings = findings(&minutes);
    let (accepted, open): (Vec<_>, Vec<_>) = findings.iter().partition(|finding| finding.is_accepted);
    for finding in &findings {
        context.out.line(&line(texts, finding));
    }
    for rule in Rule::ALL.into_iter().filter(|rule| open.iter().any(|finding| finding.rule == *rule)) {
        let label = capitalised(&rule.label(texts));
        context.out.line(&texts.leak_advice_line(label, rule.advice(texts)));
    }
    if findings.is_empty() {
        context.out.line(&texts.leak_none_found());
        return Ok(());
    }
    if open.is_empty() {
        context.out.line(&texts.leak_none_open(accepted.len()));
        return Ok(());
    }
    let command = format!("plenary accept {} FINDING… --profile {profile}", opened.dir.id());
    Err(Failure::Refused(texts.leak_some_open(open.len(), accepted.len(), command)))
}

/// Why nothing is looked for in the organisers' own version, and in which something is.
pub fn internal(texts: &Catalogue) -> String {
    format!("{} {}", texts.leak_internal(), texts.leak_of_others(OTHERS))
}

/// The command that lists the places of a version.
pub fn command(texts: &Catalogue, workshop: &str, profile: Profile) -> String {
    format!("plenary check {workshop} --profile {profile} --lang {}", texts.lang())
}

fn line(texts: &Catalogue, finding: &Finding<'_>) -> String {
    let (note, label, excerpt) =
        (finding.source.told(texts), finding.rule.label(texts), excerpt(texts, finding));
    match finding.is_accepted {
        true => texts.leak_line_accepted(note, label, excerpt, finding.name.as_str()),
        false => texts.leak_line(note, label, excerpt, finding.name.as_str()),
    }
}

/// The place in square brackets, with some of the text around it.
fn excerpt(texts: &Catalogue, finding: &Finding<'_>) -> String {
    let before = &finding.text[..finding.span.start];
    let after = &finding.text[finding.span.end..];
    let from = before.char_indices().rev().take(AROUND).last().map_or(before.len(), |(at, _)| at);
    let to = after.char_indices().nth(AROUND).map_or(after.len(), |(at, _)| at);
    let field = match finding.place {
        Place::Detail(field) => format!("{} – ", labels::field(texts, field)),
        Place::Function => format!("{} – ", texts.minutes_column_function()),
        Place::Status => format!("{} – ", texts.minutes_column_status()),
        Place::Text | Place::Theme | Place::Title | Place::Question | Place::Remark => String::new(),
    };
    let (opening, closing) = (if from > 0 { "…" } else { "" }, if to < after.len() { "…" } else { "" });
    let (before, after) = (&before[from..], &after[..to]);
    let place = &finding.text[finding.span.clone()];
    let excerpt = format!("{field}{opening}{before}[{place}]{after}{closing}");
    excerpt.split_whitespace().collect::<Vec<_>>().join(" ")
}
