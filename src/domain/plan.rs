//! The plan of a workshop: what was agreed before it began. Once published it is frozen
//! (`timing.md` R2); what happens live is in the events.

pub mod json;

use chrono::{DateTime, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use compact_str::CompactString;

use super::ids::{ItemId, MunicipalityId, ThemeId};
use super::lang::{Lang, Text};
use super::note::Level;

#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    pub id: CompactString,
    pub title: Text,
    pub short_title: Option<Text>,
    /// A sentence that stands above every screen and every export, such as "demonstration data".
    pub banner: Option<Text>,
    pub place: Option<Place>,
    pub timezone: Tz,
    /// The languages of the room, in the order in which it shows them; never empty.
    pub languages: Vec<Lang>,
    pub convened_by: Vec<Text>,
    pub in_partnership_with: Vec<Text>,
    pub supported_by: Vec<Text>,
    pub attribution: Attribution,
    pub delete_personal_data_after: Option<NaiveDate>,
    pub municipalities: Vec<Municipality>,
    pub categories: Vec<Category>,
    pub themes: Vec<Theme>,
    pub participants: Vec<Participant>,
    pub team: Vec<TeamMember>,
    /// In the order in which they are listed.
    pub abbreviations: Vec<Abbreviation>,
    /// What the evaluation asks beside the questions that every form has, in the order of the form.
    pub evaluation_questions: Vec<EvaluationQuestion>,
    /// The days after the meeting on which it goes on, in the order of their dates.
    pub follow_up: Vec<Milestone>,
    /// In the order of their dates; at least one.
    pub days: Vec<Day>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    pub city: Text,
    pub country: Option<Text>,
}

/// The rule under which people speak, and from how many persons on a category may be named.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribution {
    pub rule: Option<Text>,
    /// A category is named only when at least so many persons of it were present.
    pub threshold: u32,
    pub threshold_public: u32,
    /// The level of a note whose item sets none.
    pub default: Level,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Municipality {
    pub id: MunicipalityId,
    pub name: Text,
    pub full_name: Option<Text>,
    pub aliases: Vec<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Category {
    pub id: CompactString,
    pub label: Text,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    pub id: ThemeId,
    pub label: Text,
}

/// A function that takes part; never a name.
#[derive(Clone, Debug, PartialEq)]
pub struct Participant {
    pub code: CompactString,
    pub category: Option<CompactString>,
    pub role: Option<Text>,
    pub count: u32,
    pub municipality: Option<MunicipalityId>,
    pub affiliation: Option<Text>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct TeamMember {
    pub code: CompactString,
    pub role: Text,
}

/// A short form that people use, and what it stands for.
#[derive(Clone, Debug, PartialEq)]
pub struct Abbreviation {
    pub short: String,
    pub long: Text,
}

/// A question of the evaluation in the workshop's own words. Under the id of a question that every form has it
/// takes the place of its words.
#[derive(Clone, Debug, PartialEq)]
pub struct EvaluationQuestion {
    pub id: CompactString,
    pub label: Text,
}

/// A day after the meeting on which something is due for everybody: the actions are looked at again, or the next
/// meeting is held.
#[derive(Clone, Debug, PartialEq)]
pub struct Milestone {
    pub date: NaiveDate,
    pub label: Text,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Day {
    pub date: NaiveDate,
    pub start: NaiveTime,
    pub hard_end: Option<NaiveTime>,
    /// In the order of the day; at least one.
    pub items: Vec<Item>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub id: ItemId,
    pub kind: Option<CompactString>,
    pub format: Option<CompactString>,
    pub title: Text,
    /// Present = fixed, absent = floating.
    pub start: Option<NaiveTime>,
    pub minutes: u32,
    pub min_minutes: u32,
    /// Ends by the wall clock (`timing.md` R3).
    pub until: Option<NaiveTime>,
    /// A break that absorbs a delay (`timing.md` R6).
    pub absorbs: bool,
    pub purpose: Option<Text>,
    pub questions: Vec<Text>,
    pub speakers: Vec<Text>,
    pub outputs: Vec<Text>,
    pub attribution: ItemAttribution,
    pub interpretation: Option<Text>,
    pub segments: Vec<Segment>,
}

/// What the plan says of the statements of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemAttribution {
    /// The plan is silent: the workshop's default.
    Default,
    /// "not_recorded": nothing is expected to be noted; a note is treated as `none`.
    NotRecorded,
    Level(Level),
}

/// A part of an item with a timer of its own: a speaker, a municipality, a phase, a group.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    pub who: SegmentWho,
    pub minutes: u32,
    pub questions_minutes: u32,
}

#[derive(Clone, Debug, PartialEq)]
pub enum SegmentWho {
    Municipality(MunicipalityId),
    Speaker(Text),
    Label(Text),
}

impl Item {
    /// An item of which no more is known than its title and its minutes, none of which it gives away.
    pub fn bare(id: ItemId, title: Text, minutes: u32) -> Self {
        Self {
            id,
            kind: None,
            format: None,
            title,
            start: None,
            minutes,
            min_minutes: minutes,
            until: None,
            absorbs: false,
            purpose: None,
            questions: Vec::new(),
            speakers: Vec::new(),
            outputs: Vec::new(),
            attribution: ItemAttribution::Default,
            interpretation: None,
            segments: Vec::new(),
        }
    }

    /// Breaks, meals and registration are part of the programme, not of what was said.
    pub fn is_break(&self) -> bool {
        self.absorbs || matches!(self.kind.as_deref(), Some("break" | "registration"))
    }

    /// Everybody speaks once; the plan names nobody.
    pub fn is_tour_de_table(&self) -> bool {
        let says_so =
            self.kind.as_deref() == Some("introduction") || self.format.as_deref() == Some("tour de table");
        says_so && self.segments.is_empty()
    }
}

impl Plan {
    pub fn short_title(&self) -> &Text {
        self.short_title.as_ref().unwrap_or(&self.title)
    }

    pub fn municipality(&self, id: &MunicipalityId) -> Option<&Municipality> {
        self.municipalities.iter().find(|municipality| municipality.id == *id)
    }

    pub fn theme(&self, id: &ThemeId) -> Option<&Theme> {
        self.themes.iter().find(|theme| theme.id == *id)
    }

    pub fn evaluation_question(&self, id: &str) -> Option<&EvaluationQuestion> {
        self.evaluation_questions.iter().find(|question| question.id == *id)
    }

    /// The item with this id, and the index of its day.
    pub fn item(&self, id: &ItemId) -> Option<(usize, &Item)> {
        self.days
            .iter()
            .enumerate()
            .find_map(|(day, d)| d.items.iter().find(|item| item.id == *id).map(|item| (day, item)))
    }

    /// The instant of a time of day in the workshop's zone (`timing.md` R2, T27): a time that the
    /// clocks jump over is read as if they had not jumped (02:30 becomes 03:30); one that comes
    /// twice is the first.
    pub fn instant(&self, date: NaiveDate, time: NaiveTime) -> DateTime<Utc> {
        let local = NaiveDateTime::new(date, time);
        match self.timezone.from_local_datetime(&local) {
            LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => at.with_timezone(&Utc),
            LocalResult::None => {
                let before = self.timezone.from_local_datetime(&(local - TimeDelta::hours(3)));
                match before.earliest() {
                    Some(at) => at.with_timezone(&Utc) + TimeDelta::hours(3),
                    None => Utc.from_utc_datetime(&local),
                }
            }
        }
    }

    /// The workshop's local date and time of an instant.
    pub fn local(&self, at: DateTime<Utc>) -> DateTime<Tz> {
        at.with_timezone(&self.timezone)
    }

    /// The day that an instant belongs to: the one of its date; else the next to come; else the last.
    pub fn day_of(&self, at: DateTime<Utc>) -> usize {
        let date = self.local(at).date_naive();
        self.days.iter().position(|day| day.date >= date).unwrap_or(self.days.len() - 1)
    }

    /// The level that a note of this item gets when nobody says otherwise.
    pub fn default_level(&self, item: Option<&ItemId>) -> Level {
        match item.and_then(|id| self.item(id)).map(|(_, item)| item.attribution) {
            Some(ItemAttribution::Level(level)) => level,
            Some(ItemAttribution::NotRecorded) => Level::None,
            Some(ItemAttribution::Default) | None => self.attribution.default,
        }
    }
}
