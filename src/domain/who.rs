//! Who speaks in a segment: as the plan says, or somebody who was added.

use super::ids::MunicipalityId;
use super::lang::Lang;
use super::plan::{Plan, SegmentWho};
use super::plan_change::AddedSpeaker;
use super::timing::{Parts, Slot, Timetable};

/// A speaker, municipality, group or phase.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Who<'a> {
    Planned(&'a SegmentWho),
    Added(&'a AddedSpeaker),
}

impl<'a> Who<'a> {
    /// The segment of an item with this index: those of the plan, then the added ones.
    pub fn of(
        plan: &'a Plan,
        timetable: &'a Timetable,
        parts: &'a Parts,
        slot: Slot,
        segment: u16,
    ) -> Option<Self> {
        let planned = timetable.item(plan, slot).segments.get(usize::from(segment));
        match planned {
            Some(planned) => Some(Who::Planned(&planned.who)),
            None => parts.get(segment)?.added.as_ref().map(Who::Added),
        }
    }

    pub fn municipality(self) -> Option<&'a MunicipalityId> {
        match self {
            Who::Planned(SegmentWho::Municipality(id)) | Who::Added(AddedSpeaker::Municipality(id)) => {
                Some(id)
            }
            _ => None,
        }
    }

    /// What it is called in a language: the name of a municipality, what the plan or a person calls it.
    pub fn name(self, plan: &'a Plan, lang: Lang) -> &'a str {
        self.found(plan, lang).0
    }

    /// The same with its own language, where the plan has it in another one only.
    pub fn found(self, plan: &'a Plan, lang: Lang) -> (&'a str, Option<Lang>) {
        match self {
            Who::Planned(SegmentWho::Municipality(id)) | Who::Added(AddedSpeaker::Municipality(id)) => {
                plan.municipality(id).map_or((id.as_str(), None), |known| known.name.found(lang))
            }
            Who::Planned(SegmentWho::Speaker(text) | SegmentWho::Label(text)) => text.found(lang),
            Who::Added(AddedSpeaker::Name(name)) => (name, None),
        }
    }

    /// Whether it is no speaker but a phase or a group, whose remaining time concerns everybody.
    pub fn is_phase(self) -> bool {
        matches!(self, Who::Planned(SegmentWho::Label(_)))
    }
}
