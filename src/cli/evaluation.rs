//! `plenary evaluation`: what the forms say, counted by hand.

use std::collections::BTreeMap;

use super::args::EvaluationArgs;
use super::context::Context;
use super::failure::Failure;
use super::opened::Opened;
use super::place;
use super::when::{self, Purpose};
use super::writing::Pen;
use crate::app::words;
use crate::domain::clean::clean;
use crate::domain::evaluation::{self, Evaluation, Score};
use crate::domain::event::Stream;
use crate::domain::lang::{Lang, guess};

pub fn run(context: &mut Context, args: &EvaluationArgs) -> Result<(), Failure> {
    let dir = place::choose(context, args.workshop.as_deref())?;
    let opened = Opened::load(dir, Some(Stream::Time))?;
    let workshop = &opened.workshop;
    let at = when::instant(context, workshop, args.at.as_deref(), Purpose::Happening)?;
    let evaluation = Evaluation {
        forms: args.forms,
        handed_out: args.of,
        scores: args.score.clone(),
        remark: remarks(context, &args.remark)?,
    };
    let body = evaluation::decide(workshop, evaluation, at)
        .map_err(|no| Failure::Refused(words::refusal(&context.texts, workshop.plan(), &no)))?;
    let mut pen = Pen::take(&opened.dir, &args.person, Stream::Time)?;
    pen.see(workshop.last_stamp());
    let event = pen.event(context.now, at, body);
    pen.append(&[event])?;
    context.out.line(&context.texts.cli_evaluation_saved(args.forms));
    Ok(())
}

/// The remark in each language in which it was given.
fn remarks(context: &Context, given: &[String]) -> Result<BTreeMap<Lang, String>, Failure> {
    let mut remarks = BTreeMap::new();
    for remark in given {
        let text = clean(remark).text.trim().to_owned();
        let lang = guess(&text, context.lang).or(context.lang_asked);
        let lang = lang.ok_or_else(|| Failure::Usage(context.texts.cli_remark_language(text.as_str())))?;
        if !text.is_empty() && remarks.insert(lang, text.clone()).is_some() {
            return Err(Failure::Usage(context.texts.cli_remark_twice(text)));
        }
    }
    Ok(remarks)
}

/// `useful=4.6`: a question and its mean, with a point or a comma. That it is on the scale is decided later.
pub fn score(given: &str) -> Result<Score, String> {
    let wrong = || "a question and its mean, such as useful=4.6".to_owned();
    let (question, mean) = given.rsplit_once('=').ok_or_else(wrong)?;
    let question = clean(question).text.trim().to_owned();
    let mean = mean.trim().replace(',', ".");
    let (whole, fraction) = mean.split_once('.').unwrap_or((&mean, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|digit| digit.is_ascii_digit());
    if question.is_empty() || !digits(whole) || !digits(fraction) || whole.len() > 2 || fraction.len() > 2 {
        return Err(wrong());
    }
    let whole: u16 = whole.parse().map_err(|_| wrong())?;
    let fraction: u16 = format!("{fraction:0<2}").parse().map_err(|_| wrong())?;
    Ok(Score { question: question.into(), hundredths: whole * 100 + fraction })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mean_is_read_to_the_hundredth() {
        let hundredths = |given| score(given).map(|score| score.hundredths);
        assert_eq!(
            ["useful=4.6", "a=4,65", "x=y=3", "a = 5.0"].map(hundredths),
            [460, 465, 300, 500].map(Ok)
        );
        assert_eq!(score("Was a=b?=3").unwrap().question, "Was a=b?");
        for wrong in ["useful", "=4", "a=", "a=-1", "a=4.655", "a=good", "a=4.", "a=.5"] {
            assert!(score(wrong).is_err(), "{wrong}");
        }
    }
}
