//! What went wrong, in the language of the screen, as far as the catalogue has a sentence for it.

use super::program::RuntimeError;
use super::terminal::TerminalError;
use crate::domain::lang::Lang;
use crate::i18n::Catalogue;
use crate::journal::{JournalError, Trouble};

/// A failure of a screen in words.
pub fn runtime(texts: &Catalogue, error: &RuntimeError) -> String {
    match error {
        RuntimeError::Journal(error) => journal(texts, error),
        RuntimeError::Terminal(TerminalError::NotATerminal(_)) => texts.cli_not_a_terminal(),
        RuntimeError::Plan { path, first } => texts.cli_cannot_read(path.display().to_string(), first),
        RuntimeError::Unsaved { count, folder: Some(folder), journal } => {
            texts.cli_unsaved_on_exit(*count, folder.display().to_string(), journal.display().to_string())
        }
        RuntimeError::Unsaved { count, folder: None, .. } => texts.cli_lost_on_exit(*count),
        RuntimeError::Terminal(TerminalError::Gone(_)) | RuntimeError::Wait(_) => error.to_string(),
    }
}

/// A failure of the journal in words. The English ones say a little more: what helps.
pub fn journal(texts: &Catalogue, error: &JournalError) -> String {
    match error {
        _ if texts.lang() == Lang::En => error.to_string(),
        JournalError::Disk { doing, path, trouble, source } => {
            let (file, reason) = (path.display().to_string(), source.to_string());
            match (*doing, trouble) {
                ("read" | "read the draft" | "open", _) => texts.cli_cannot_read(file, reason),
                (_, Trouble::Full) => texts.cli_cannot_write(file, texts.cli_why_full()),
                (_, Trouble::Denied) => texts.cli_cannot_write(file, texts.cli_why_denied()),
                (_, Trouble::Gone) => texts.cli_cannot_write(file, texts.cli_why_gone()),
                (_, Trouble::Other) => texts.cli_cannot_write(file, reason),
            }
        }
        JournalError::Exists(_)
        | JournalError::BadName { .. }
        | JournalError::NoWorkshop { .. }
        | JournalError::NoHome
        | JournalError::Taken(_)
        | JournalError::NotWatched { .. } => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::journal::WorkshopDir;

    #[test]
    fn what_cannot_be_written_is_told_with_what_helps_in_the_language_of_the_screen() {
        let texts = Catalogue::load(Lang::Mk);
        let error = |trouble| JournalError::Disk {
            doing: "write",
            path: PathBuf::from("k.docx"),
            trouble,
            source: std::io::Error::from_raw_os_error(28),
        };
        let told = |trouble| journal(&texts, &error(trouble));
        assert_eq!(told(Trouble::Full), "k.docx не може да се запише: дискот е полн. Ослободете простор.");
        assert!(told(Trouble::Denied).contains("во папката не може да се пишува. Дозволете запишување"));
        assert!(told(Trouble::Gone).contains("дискот или папката недостига."));
        assert!(
            told(Trouble::Other).contains("No space left"),
            "what nobody foresaw stays in the system's words"
        );
    }

    #[test]
    fn a_plan_or_file_that_cannot_be_read_is_told_in_the_language_of_the_screen() {
        let texts = Catalogue::load(Lang::Mk);
        let error = RuntimeError::Plan { path: PathBuf::from("k/plan.json"), first: "1:1".to_owned() };
        assert_eq!(runtime(&texts, &error), "k/plan.json не може да се прочита: 1:1");
        let error = WorkshopDir::at("/nowhere/at/all").plan().unwrap_err();
        assert!(runtime(&texts, &error.into()).contains("plan.json не може да се прочита"));
    }
}
