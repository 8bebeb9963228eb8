//! The Markdown minutes by a person's own template (Jinja's language; `docs/templates.md`).
//!
//! A template decides the form, never what may be said: it is given what the profile shows, and nothing else.
//! Every text that it writes is escaped, so that no note can end a table or become a heading; there is no way
//! around it. It reads no files, and one that goes on for too long is stopped.

mod data;

use minijinja::syntax::SyntaxConfig;
use minijinja::{AutoEscape, Environment, ErrorKind, UndefinedBehavior};

use super::{Minutes, markdown, outline};

/// What a template may spend: a step costs one, and so do some dozens of bytes. The example costs about
/// fifty for each note.
const FUEL: u64 = 20_000_000;

/// How deep macros may call each other.
const DEPTH: usize = 60;

/// What is wrong with a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It is not of the language.
    Syntax,
    /// A name that is not in the data.
    Undefined,
    /// A filter, test, function or method that there is none of.
    Unknown,
    /// It asks for another file.
    OtherFile,
    TooLong,
    Other,
}

/// Where a template cannot be followed, and why.
#[derive(Clone, Debug, thiserror::Error)]
#[error("line {line}: {detail}")]
pub struct TemplateError {
    pub wrong: Wrong,
    /// From 1 on; the last one where it is not known.
    pub line: usize,
    /// The line itself.
    pub source_line: String,
    /// The piece of it that is meant, as far as it is known.
    pub piece: Option<String>,
    /// In the words of the template language, in English.
    pub detail: String,
}

/// Writes the minutes by a template. What must be seen first stands before what it writes.
///
/// # Errors
/// Where the template cannot be followed.
pub fn write(minutes: &Minutes<'_>, template: &str) -> Result<String, TemplateError> {
    let document = outline::document(minutes);
    let written = follow(template, data::of(minutes, &document))
        .map_err(|error| TemplateError::of(&error, template))?;
    let mut out = markdown::preamble(&document);
    out.push_str(written.trim_start_matches('\n'));
    if !out.ends_with('\n') {
        out.push('\n');
    }
    Ok(out)
}

fn follow(template: &str, data: minijinja::Value) -> Result<String, minijinja::Error> {
    const NAME: &str = "template";
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    // A tag on a line of its own leaves no empty line.
    environment.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
    environment.set_fuel(Some(FUEL));
    environment.set_recursion_limit(DEPTH);
    environment.set_debug(true);
    // What a template has written itself passes as it is, so that it must not say so of a note.
    for filter in ["safe", "escape", "e"] {
        environment.remove_filter(filter);
    }
    environment.remove_global("debug");
    environment.set_auto_escape_callback(|_| AutoEscape::Custom("markdown".into()));
    environment.set_formatter(|out, _, value| {
        if value.is_none() || value.is_undefined() {
            return Ok(());
        }
        if value.is_safe() {
            return Ok(out.write_str(value.as_str().unwrap_or_default())?);
        }
        let escaped = match value.as_str() {
            Some(text) => markdown::anywhere(text),
            None => markdown::anywhere(&value.to_string()),
        };
        Ok(out.write_str(&escaped)?)
    });
    environment.add_template(NAME, template)?;
    environment.get_template(NAME)?.render(data)
}

impl TemplateError {
    fn of(error: &minijinja::Error, template: &str) -> Self {
        let error = innermost(error);
        let last = template.lines().count().max(1);
        let line = error.line().unwrap_or(last).min(last);
        let piece = error.range().and_then(|range| template.get(range));
        Self {
            wrong: match error.kind() {
                ErrorKind::SyntaxError | ErrorKind::InvalidDelimiter => Wrong::Syntax,
                ErrorKind::UndefinedError => Wrong::Undefined,
                ErrorKind::UnknownFilter
                | ErrorKind::UnknownFunction
                | ErrorKind::UnknownMethod
                | ErrorKind::UnknownTest => Wrong::Unknown,
                ErrorKind::TemplateNotFound => Wrong::OtherFile,
                ErrorKind::OutOfFuel => Wrong::TooLong,
                _ => Wrong::Other,
            },
            line,
            source_line: template.lines().nth(line - 1).unwrap_or_default().trim_end().to_owned(),
            piece: piece.map(|piece| piece.trim().to_owned()).filter(|piece| !piece.is_empty()),
            detail: error.detail().map_or_else(|| error.kind().to_string(), str::to_owned),
        }
    }
}

/// The error in the template that an error of a macro or a block comes from.
fn innermost(error: &minijinja::Error) -> &minijinja::Error {
    let mut innermost = error;
    while let Some(inner) = std::error::Error::source(innermost).and_then(|inner| inner.downcast_ref()) {
        innermost = inner;
    }
    innermost
}
