//! The export: what is asked before it, and what came of it.

use std::path::PathBuf;

use super::effect::{Effect, ExportError};
use super::key::{Code, Key};
use super::model::Model;
use super::notice::Notice;
use super::overlay::{Export, Overlay};
use super::words;
use crate::minutes::Profile;

impl Model {
    pub(super) fn ask_about_export(&mut self) {
        let warning = words::questions_to_close(&self.texts, &self.workshop);
        let export =
            Export { profile: Profile::Participants, lang: self.lang, existing: Vec::new(), warning };
        self.overlay = Some(Overlay::Export(export));
    }

    pub(super) fn key_in_export(&mut self, mut export: Export, key: Key) -> Vec<Effect> {
        match key.code {
            Code::Up | Code::Down => {
                export.existing.clear();
                let steps = if key.code == Code::Up { Profile::ALL.len() - 1 } else { 1 };
                let at = export.profile as usize + steps;
                export.profile = Profile::ALL[at % Profile::ALL.len()];
            }
            Code::Right | Code::Left | Code::Tab => {
                export.existing.clear();
                let steps = if key.code == Code::Left { 3 } else { 1 };
                export.lang = (0..steps).fold(export.lang, |lang, _| lang.next());
            }
            // Over files that are there already, and while something is to be settled, Enter is not enough.
            Code::Enter if export.existing.is_empty() && export.warning.is_none() => {
                return self.export(export, false);
            }
            Code::Char(letter)
                if export.existing.is_empty()
                    && export.warning.is_some()
                    && super::layouts::to_qwerty(letter) == 'y' =>
            {
                return self.export(export, false);
            }
            Code::Char(letter) if !export.existing.is_empty() && super::layouts::to_qwerty(letter) == 'y' => {
                return self.export(export, true);
            }
            Code::Char(letter) if !export.existing.is_empty() && super::layouts::to_qwerty(letter) == 'n' => {
                return Vec::new();
            }
            _ => {}
        }
        self.overlay = Some(Overlay::Export(export));
        Vec::new()
    }

    fn export(&mut self, export: Export, overwrite: bool) -> Vec<Effect> {
        let effect =
            Effect::Export { profile: export.profile, lang: export.lang, overwrite, prepared: self.now };
        self.overlay = Some(Overlay::Export(export));
        vec![effect]
    }

    pub(super) fn exported(&mut self, result: Result<Vec<PathBuf>, ExportError>) {
        match result {
            Ok(files) => {
                self.overlay = None;
                self.notice = Some(Notice::Exported { files });
            }
            Err(ExportError::Failed(reason)) => {
                self.overlay = None;
                self.notice = Some(Notice::ExportFailed { reason });
            }
            Err(ExportError::Exists(existing)) => {
                if let Some(Overlay::Export(export)) = &mut self.overlay {
                    export.existing = existing;
                }
            }
        }
    }
}
