//! A workshop read from the disk by a command: all of it, or its time alone.

use std::mem::ManuallyDrop;
use std::sync::Arc;

use super::failure::Failure;
use crate::domain::event::{Event, Stream};
use crate::domain::workshop::Workshop;
use crate::journal::{Damage, Reader, Sink, WorkshopDir};
use crate::runtime::program::read_plan;

pub struct Opened {
    pub dir: WorkshopDir,
    /// A command ends when it is done with it: to give back the memory of ten thousand notes one by
    /// one would take a tenth of its time for nothing.
    pub workshop: ManuallyDrop<Workshop>,
    pub reader: Reader,
    /// What could not be read.
    pub damage: Vec<Damage>,
}

/// Takes events into the workshop as they are read.
struct Folding<'a>(&'a mut Workshop);

impl Sink for Folding<'_> {
    fn event(&mut self, event: Event) {
        self.0.take(event);
    }

    fn begin_again(&mut self) {
        *self.0 = self.0.emptied();
    }
}

impl Opened {
    /// Reads the plan and the events; of one stream only, if it is named.
    ///
    /// # Errors
    /// When the files cannot be read, or the plan is no plan any more.
    pub fn load(dir: WorkshopDir, only: Option<Stream>) -> Result<Self, Failure> {
        let plan = read_plan(&dir)?;
        let mut workshop = Workshop::new(Arc::new(plan));
        let (reader, progress) = Reader::load(&dir.journal(), only, &mut Folding(&mut workshop))?;
        workshop.settle();
        let workshop = ManuallyDrop::new(workshop);
        Ok(Self { dir, workshop, reader, damage: progress.damage })
    }

    /// Takes what was written since.
    pub fn catch_up(&mut self) -> Result<(), Failure> {
        let progress = self.reader.poll(&mut Folding(&mut self.workshop))?;
        self.workshop.settle();
        self.damage.extend(progress.damage);
        Ok(())
    }
}
