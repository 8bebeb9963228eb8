//! Why a command did not do what was asked, with its exit status.

use std::process::ExitCode;

use super::log;
use super::output::complain;
use crate::i18n::Catalogue;
use crate::import::ImportError;
use crate::journal::JournalError;
use crate::runtime::error_words;
use crate::runtime::program::RuntimeError;

const REFUSED: u8 = 1;
pub const USAGE: u8 = 2;
const DISK: u8 = 3;

/// The texts are for people, in the language of the catalogue where there is one; each says what is
/// wrong, where, and what to do.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// A rule says no, or what was asked for is not there.
    #[error("{0}")]
    Refused(String),
    /// Refused, and every reason was already told.
    #[error("refused")]
    Told,
    #[error("{0}")]
    Usage(String),
    /// A file or the disk.
    #[error("{0}")]
    Disk(String),
    /// A failure of the journal, told in the language of the catalogue where it has a sentence.
    #[error(transparent)]
    Journal(JournalError),
    /// A failure of a screen, with the status it asks for.
    #[error(transparent)]
    Screen(RuntimeError),
}

impl Failure {
    pub fn exit_code(&self) -> ExitCode {
        ExitCode::from(match self {
            Failure::Refused(_) | Failure::Told => REFUSED,
            Failure::Usage(_) => USAGE,
            Failure::Disk(_) | Failure::Journal(_) => DISK,
            Failure::Screen(error) => error.exit_code(),
        })
    }

    /// Says it on standard error.
    pub fn tell(&self, texts: &Catalogue) {
        match self {
            Failure::Told => {}
            Failure::Refused(reason) => complain(&texts.cli_refused(reason)),
            Failure::Usage(reason) => complain(&texts.cli_error(reason)),
            Failure::Disk(reason) => {
                complain(&texts.cli_error(reason));
                log::error(reason);
            }
            Failure::Journal(error) => {
                complain(&texts.cli_error(error_words::journal(texts, error)));
                log::error(&error.to_string());
            }
            Failure::Screen(error @ RuntimeError::Unsaved { .. }) => {
                complain(&error_words::runtime(texts, error));
            }
            Failure::Screen(error) => {
                complain(&texts.cli_error(error_words::runtime(texts, error)));
                log::error(&error.to_string());
            }
        }
    }
}

impl From<JournalError> for Failure {
    fn from(error: JournalError) -> Self {
        let text = error.to_string();
        match error {
            JournalError::Exists(_) | JournalError::NoWorkshop { .. } => Failure::Refused(text),
            JournalError::BadName { .. } | JournalError::NoHome => Failure::Usage(text),
            JournalError::Disk { .. } | JournalError::Taken(_) | JournalError::NotWatched { .. } => {
                Failure::Journal(error)
            }
        }
    }
}

impl From<ImportError> for Failure {
    fn from(error: ImportError) -> Self {
        Failure::Disk(error.to_string())
    }
}

impl From<RuntimeError> for Failure {
    fn from(error: RuntimeError) -> Self {
        match error {
            RuntimeError::Journal(error) => error.into(),
            error => Failure::Screen(error),
        }
    }
}
