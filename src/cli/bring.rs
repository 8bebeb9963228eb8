//! An agenda becomes a workshop: what was understood is shown, what is open is asked on a terminal,
//! and nothing is made before a person has said yes.

use std::io::{self, BufRead, IsTerminal, Write};
use std::path::Path;

use super::args::NewArgs;
use super::context::Context;
use super::failure::Failure;
use super::follow_up;
use super::output::complain;
use crate::import::agenda::{self, Answers, Ask, Draft, Format, date_of, encoding_by_name};
use crate::journal::{JournalError, files};
use crate::runtime::{bringing, template};

/// Shows an agenda, and makes a workshop of it when nothing is open and it was confirmed.
pub fn run(context: &mut Context, args: &NewArgs, file: &Path, format: Format) -> Result<(), Failure> {
    let mut answers = Answers {
        id: args.id.clone(),
        title: args.answers.title.clone(),
        timezone: args.answers.timezone.clone(),
        dates: args.answers.date.clone(),
        languages: args.answers.language.clone(),
        encoding: args.answers.encoding,
    };
    if answers.encoding.is_some() && !format.is_text() {
        return Err(Failure::Usage(context.texts.bring_encoding_of_text()));
    }
    let asks = io::stdin().is_terminal() && io::stderr().is_terminal();
    let mut draft = agenda::read_file(file, format, &answers, context.lang)?;
    show(context, file, &draft)?;
    while draft.plan.is_none() {
        let answerable = draft.questions.iter().all(|question| question.ask.can_be_answered());
        let first = draft.questions.first().filter(|_| answerable && asks);
        let Some(question) = first else {
            return Err(still_open(context, file, &draft));
        };
        answer(context, &question.ask.clone(), &mut answers)?;
        draft = agenda::read_file(file, format, &answers, context.lang)?;
        if draft.plan.is_some() {
            // What the answers made of it.
            show(context, file, &draft)?;
        }
    }
    let Some(plan) = &draft.plan else { return Err(still_open(context, file, &draft)) };
    if !args.yes {
        if !asks {
            return Err(Failure::Refused(context.texts.bring_needs_yes()));
        }
        let question =
            format!("{} ({}) ", context.texts.bring_confirm(plan.id.as_str()), context.texts.prompt_yes_no());
        let said = ask(&question).unwrap_or_default().to_lowercase();
        if !["y", "yes", "o", "oui", "д", "да", "p", "po"].contains(&said.as_str()) {
            return Err(Failure::Refused(context.texts.bring_left()));
        }
    }
    let earlier = args.follow_up.as_deref().map(|id| follow_up::read(context, id)).transpose()?;
    match bringing::create(&context.workspace()?, plan) {
        Ok(workshop) => {
            let folder = workshop.path().display().to_string();
            context.out.line(&context.texts.cli_created(workshop.id(), folder));
            earlier.map_or(Ok(()), |earlier| follow_up::carry(context, &earlier, &workshop))
        }
        Err(JournalError::Exists(_)) => {
            Err(Failure::Refused(context.texts.refusal_workshop_exists(plan.id.as_str())))
        }
        Err(error) => Err(error.into()),
    }
}

/// Shows an agenda and makes nothing.
pub fn check(context: &mut Context, file: &Path, format: Format) -> Result<(), Failure> {
    let draft = agenda::read_file(file, format, &Answers::default(), context.lang)?;
    show(context, file, &draft)?;
    match draft.plan {
        Some(_) => Ok(()),
        None => Err(still_open(context, file, &draft)),
    }
}

fn show(context: &mut Context, file: &Path, draft: &Draft) -> Result<(), Failure> {
    for line in bringing::preview(&context.texts, file, draft) {
        context.out.line(&line.text);
    }
    context.out.flush()
}

fn still_open(context: &Context, file: &Path, draft: &Draft) -> Failure {
    let open = context.texts.bring_open_questions(draft.questions.len(), file.display().to_string());
    let how = match bringing::command(file, draft) {
        Some(command) => context.texts.bring_answer_with(command),
        None => context.texts.bring_mend_first(),
    };
    Failure::Refused(format!("{open} {how}"))
}

/// Asks until there is an answer that can be one.
fn answer(context: &Context, question: &Ask, answers: &mut Answers) -> Result<(), Failure> {
    let texts = &context.texts;
    loop {
        let said = ask(&format!("{} ", bringing::ask(texts, question)));
        let Some(said) = said else { return Err(Failure::Refused(texts.bring_left())) };
        match question {
            _ if said.is_empty() => continue,
            Ask::NotText | Ask::Encoding(_) | Ask::NotInEncoding(_) => match encoding_by_name(&said) {
                Some(encoding) => answers.encoding = Some(encoding),
                None => {
                    complain(&texts.bring_not_an_encoding(said));
                    continue;
                }
            },
            Ask::Title => answers.title = Some(said),
            Ask::Id | Ask::BadId(_) => answers.id = Some(said),
            Ask::Timezone | Ask::UnknownTimezone { .. } => answers.timezone = Some(said),
            _ => match date_of(&said) {
                Some(date) => answers.dates.push(date),
                None => {
                    complain(&texts.bring_not_a_date(said));
                    continue;
                }
            },
        }
        return Ok(());
    }
}

/// A line that a person types; none where nobody answers.
fn ask(question: &str) -> Option<String> {
    let mut err = io::stderr().lock();
    // Where it cannot be asked, no answer comes either.
    let _ = err.write_all(question.as_bytes()).and_then(|()| err.flush());
    let mut answer = String::new();
    let read = io::stdin().lock().read_line(&mut answer).ok()?;
    (read > 0).then(|| answer.trim().to_owned())
}

/// Writes a table to fill in.
pub fn template(context: &mut Context, file: &Path) -> Result<(), Failure> {
    let name = file.display().to_string();
    let bytes = match Format::of(file) {
        Some(Format::Xlsx) => template::workbook(&context.texts),
        Some(Format::Csv) => template::csv(&context.texts),
        _ => return Err(Failure::Usage(context.texts.bring_template_format(name))),
    };
    match files::write_new(file, &bytes) {
        Ok(()) => {
            context.out.line(&context.texts.bring_template_made(name));
            Ok(())
        }
        Err(JournalError::Exists(_)) => Err(Failure::Refused(context.texts.bring_template_exists(name))),
        Err(error) => Err(error.into()),
    }
}
