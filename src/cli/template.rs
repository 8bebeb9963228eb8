//! The Markdown minutes by a person's own template: reading it, and telling where it is wrong.

use std::fs;
use std::path::Path;

use super::context::Context;
use super::failure::Failure;
use super::output::complain;
use crate::i18n::Catalogue;
use crate::minutes::template::{self, TemplateError, Wrong};
use crate::minutes::{Minutes, format::Format};

/// A template, and the file that it is of.
pub struct Template<'p> {
    file: &'p Path,
    text: String,
}

impl<'p> Template<'p> {
    /// Reads the template that was asked for, if any.
    ///
    /// # Errors
    /// When it is for none of the formats, cannot be read, or is no text.
    pub fn of(
        context: &Context,
        file: Option<&'p Path>,
        formats: &[Format],
    ) -> Result<Option<Self>, Failure> {
        let Some(file) = file else { return Ok(None) };
        let texts = &context.texts;
        if !formats.contains(&Format::Markdown) {
            return Err(Failure::Usage(texts.cli_template_markdown_only()));
        }
        let shown = || file.display().to_string();
        let bytes = fs::read(file)
            .map_err(|error| Failure::Disk(texts.cli_cannot_read(shown(), error.to_string())))?;
        let text =
            String::from_utf8(bytes).map_err(|_| Failure::Refused(texts.cli_template_not_utf8(shown())))?;
        Ok(Some(Self { file, text: text.trim_start_matches('\u{feff}').replace("\r\n", "\n") }))
    }

    /// The minutes as it has them.
    ///
    /// # Errors
    /// Where it is wrong, which is told in full here.
    pub fn write(&self, context: &Context, minutes: &Minutes<'_>) -> Result<Vec<u8>, Failure> {
        template::write(minutes, &self.text).map(String::into_bytes).map_err(|error| {
            let what = what_is_wrong(&context.texts, &error);
            complain(&context.texts.cli_template_at(self.file.display().to_string(), error.line, what));
            complain(&format!("{:>5} | {}", error.line, error.source_line));
            Failure::Refused(context.texts.cli_template_nothing_written())
        })
    }
}

fn what_is_wrong(texts: &Catalogue, error: &TemplateError) -> String {
    let detail = error.detail.as_str();
    match error.wrong {
        Wrong::Syntax => texts.cli_template_syntax(detail),
        Wrong::Undefined => texts.cli_template_undefined(error.piece.as_deref().unwrap_or(detail)),
        Wrong::Unknown => texts.cli_template_unknown(detail),
        Wrong::OtherFile => texts.cli_template_other_file(),
        Wrong::TooLong => texts.cli_template_too_long(),
        Wrong::Other => texts.cli_template_failed(detail),
    }
}
