//! Struck words in workshops that took them over, while a workshop is open: they are looked for on threads of their
//! own, and what came of it is told together with what was erased here.

use std::collections::HashSet;
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use chrono::Utc;

use super::following::{self, Following, Origins};
use super::wait::Waker;
use crate::app::effect::{Erased, Followed};
use crate::domain::ids::NoteId;
use crate::domain::workshop::Workshop;
use crate::journal::{WorkshopDir, Workspace};

pub struct Followers {
    /// None for who only looks.
    with: Option<Following>,
    waker: Option<Waker>,
    /// What this workshop took over, to be looked for once.
    origins: Origins,
    results: (Sender<Vec<Followed>>, Receiver<Vec<Followed>>),
    /// How many threads look.
    running: usize,
    /// What they found and nobody was told yet.
    found: Vec<Followed>,
    /// What is told when all of them are done: until then the words may still be in another workshop.
    held: Option<Erased>,
}

impl Followers {
    pub fn of(workshop: &Workshop) -> Self {
        Self {
            with: None,
            waker: None,
            origins: following::origins(workshop),
            results: channel(),
            running: 0,
            found: Vec::new(),
            held: None,
        }
    }

    /// Who strikes in the workshops that follow.
    pub fn write_as(&mut self, dir: &WorkshopDir, person: &str, state_dir: &Path) {
        let root = dir.path().parent().and_then(Path::parent);
        self.with = root.map(|root| Following {
            workspace: Workspace::at(root),
            state_dir: state_dir.to_owned(),
            person: person.to_owned(),
            now: Utc::now(),
        });
    }

    pub fn can_wake(&mut self, waker: Waker) {
        self.waker = Some(waker);
    }

    /// Looks for words of these notes of a workshop wherever they were taken over, and, the first time, for what
    /// was taken over here and struck there.
    pub fn begin(&mut self, workshop: &str, notes: HashSet<NoteId>) {
        let (Some(with), Some(waker)) = (self.with.clone(), self.waker.clone()) else { return };
        let origins = std::mem::take(&mut self.origins);
        if notes.is_empty() && origins.is_empty() {
            return;
        }
        let (sender, workshop) = (self.results.0.clone(), workshop.to_owned());
        let look = move || {
            let with = Following { now: Utc::now(), ..with };
            let mut found = with.strike_of(origins);
            if !notes.is_empty() {
                found.extend(with.strike(&workshop, notes));
            }
            if sender.send(found).is_ok() {
                waker.wake();
            }
        };
        match thread::Builder::new().name("following".to_owned()).spawn(look) {
            Ok(_) => self.running += 1,
            Err(error) => tracing::error!(%error, "struck words were not looked for in other workshops"),
        }
    }

    /// What is to be told of what was erased here; none while others look.
    pub fn told_with(&mut self, erased: Erased) -> Option<Erased> {
        if self.running > 0 {
            let mut exports = self.held.take().map(|held| held.exports).unwrap_or_default();
            exports.extend(erased.exports);
            self.held = Some(Erased { exports, ..erased });
            return None;
        }
        Some(Erased { followed: std::mem::take(&mut self.found), ..erased })
    }

    /// What is to be told when all is looked through. `is_asked`: somebody waits to be told what was erased here,
    /// and what was found is told with that.
    pub fn news(&mut self, is_asked: bool) -> Option<Erased> {
        if self.running == 0 {
            return None;
        }
        while let Ok(found) = self.results.1.try_recv() {
            self.running -= 1;
            self.found.extend(found);
        }
        if self.running > 0 {
            return None;
        }
        match self.held.take() {
            None if is_asked || self.found.is_empty() => None,
            held => self.told_with(held.unwrap_or_default()),
        }
    }

    /// Waits for those who look; what they have not done is done when one of the workshops is opened.
    pub fn finish(&mut self, most: Duration) {
        while self.running > 0 && self.results.1.recv_timeout(most).is_ok() {
            self.running -= 1;
        }
    }
}
