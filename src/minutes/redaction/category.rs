//! Who spoke, as far as a note at the level `category` tells it: the category where enough persons of it were
//! present (`minutes.md`), else just somebody.

use std::collections::HashMap;

use compact_str::CompactString;

use crate::domain::ids::ItemId;
use crate::domain::note::{Level, NoteFields};
use crate::domain::profile::Profile;
use crate::domain::workshop::Workshop;

use super::entry::Speaker;

/// Which categories may be named in which items, found out once for each.
pub(super) struct Categories<'a> {
    workshop: &'a Workshop,
    /// So many persons of a category must have been there.
    threshold: u32,
    known: HashMap<(&'a ItemId, &'a CompactString), Speaker<'a>>,
}

impl<'a> Categories<'a> {
    pub fn of(workshop: &'a Workshop, profile: Profile) -> Self {
        let threshold = profile.threshold(workshop.plan().attribution.threshold);
        Self { workshop, threshold, known: HashMap::new() }
    }

    /// What is told of who said a protected note. Where nobody noted a category there is nothing to tell.
    pub fn speaker(&mut self, fields: &'a NoteFields) -> Option<Speaker<'a>> {
        let category = fields.category.as_ref().filter(|_| fields.level == Level::Category)?;
        // Who was present is known of items only.
        let Some(item) = &fields.item else { return Some(Speaker::Participant) };
        let (workshop, threshold) = (self.workshop, self.threshold);
        let speaker = || find(workshop, item, category, threshold).unwrap_or(Speaker::Participant);
        Some(*self.known.entry((item, category)).or_insert_with(speaker))
    }
}

fn find<'a>(workshop: &'a Workshop, item: &ItemId, category: &str, threshold: u32) -> Option<Speaker<'a>> {
    let plan = workshop.plan();
    let known = plan.categories.iter().find(|known| known.id == category)?;
    // An item that was moved was held on another day than the plan has it on.
    let day = workshop.record().day_of(workshop.slot(item)?);
    let present = workshop.attendance().in_item(plan, item, day as u16, category);
    (present >= threshold).then_some(Speaker::Category(known))
}
