//! The points of readiness in words, for the overlay and for `plenary check`.

use super::help::Help;
use super::key::Key;
use super::words;
use crate::domain::plan::Plan;
use crate::domain::readiness::{Facts, Finding, LETTERS, Letters, Point, SMALLEST_SCREEN, State, Subject};
use crate::i18n::{Catalogue, dates};

/// So many places of a plan are named; of more it is said how many there are.
const NAMED: usize = 6;

/// The list while it lies over the screen.
#[derive(Debug, Default)]
pub struct Readiness {
    /// None until the machine was looked at.
    pub facts: Option<Box<Facts>>,
    pub help: Help,
}

impl Readiness {
    /// Takes a key; none closes it.
    pub(super) fn key(self, key: Key) -> Option<Self> {
        let Self { facts, help } = self;
        help.key(key).map(|help| Self { facts, help })
    }

    /// Takes what the terminal answered, which comes after everything else.
    pub fn hear(&mut self, letters: Letters) {
        // A locale that is not UTF-8 is worse than what the terminal makes of it.
        if let Some(facts) = self.facts.as_mut().filter(|facts| facts.letters == Letters::Unknown) {
            facts.letters = letters;
        }
    }
}

/// The worst first; what is equally bad in the order in which it matters.
pub fn worst_first(mut points: Vec<Point>) -> Vec<Point> {
    points.sort_by_key(|point| point.state);
    points
}

/// How many points are in each state, worst first, states without any left out: "not ready: 1 · not
/// known: 2".
pub fn summary(texts: &Catalogue, points: &[Point]) -> String {
    let states = [State::NotReady, State::Unknown, State::Attention, State::Ready];
    let counts = states.into_iter().filter_map(|of| {
        let count = points.iter().filter(|point| point.state == of).count();
        (count > 0).then(|| texts.readiness_point(state(texts, of), count.to_string()))
    });
    counts.collect::<Vec<_>>().join(" · ")
}

/// A sign that tells the states apart without colour.
pub fn sign(state: State) -> &'static str {
    match state {
        State::NotReady => "✗",
        State::Unknown => "?",
        State::Attention => "!",
        State::Ready => "✓",
    }
}

pub fn state(texts: &Catalogue, state: State) -> String {
    match state {
        State::NotReady => texts.readiness_state_not_ready(),
        State::Unknown => texts.readiness_state_unknown(),
        State::Attention => texts.readiness_state_attention(),
        State::Ready => texts.readiness_state_ready(),
    }
}

pub fn subject(texts: &Catalogue, subject: Subject) -> String {
    match subject {
        Subject::Plan => texts.readiness_plan(),
        Subject::HardEnds => texts.readiness_hard_ends(),
        Subject::Languages => texts.readiness_languages(),
        Subject::Journal => texts.readiness_journal(),
        Subject::Damage => texts.readiness_damage(),
        Subject::Exports => texts.readiness_exports(),
        Subject::Disk => texts.readiness_disk(),
        Subject::Clock => texts.readiness_clock(),
        Subject::Synchronised => texts.readiness_synchronised(),
        Subject::Zone => texts.readiness_zone(),
        Subject::Screen => texts.readiness_screen(),
        Subject::Colours => texts.readiness_colours(),
        Subject::Letters => texts.readiness_letters(),
    }
}

/// What was found, in a sentence: what is so, and what to do if it is not as it should be.
pub fn finding(texts: &Catalogue, plan: &Plan, finding: &Finding) -> String {
    let lang = texts.lang();
    // On one line, so that they can be looked at one by one.
    let letters = || LETTERS.map(String::from).join("\u{a0}");
    match finding {
        Finding::NotKnown => texts.readiness_not_known(),
        Finding::PlanSound => texts.readiness_plan_sound(),
        Finding::PlanFaulty { errors, warnings } => texts.readiness_plan_faulty(errors + warnings),
        Finding::NoHardEnd => texts.readiness_no_hard_end(),
        Finding::HardEndsHold => texts.readiness_hard_ends_hold(),
        Finding::HardEndOver(tight) => {
            let date = dates::day_and_month(lang, plan.days[tight.day].date);
            match tight.missing {
                0 => texts.readiness_hard_end_over(tight.over, date),
                missing => texts.readiness_hard_end_impossible(missing, date),
            }
        }
        Finding::TextsComplete => texts.readiness_texts_complete(),
        Finding::TextsMissing(missing) => {
            let place = |missing: &crate::domain::readiness::Missing| {
                let langs: Vec<&str> = missing.langs.iter().map(|lang| lang.code()).collect();
                format!("{} ({})", missing.place, langs.join(", "))
            };
            let mut places: Vec<String> = missing.iter().take(NAMED).map(place).collect();
            if missing.len() > NAMED {
                places.push("…".to_owned());
            }
            texts.readiness_texts_missing(missing.len(), places.join("; "))
        }
        Finding::CanBeWritten { folder } => texts.readiness_can_be_written(folder),
        Finding::CannotBeWritten { folder, fault } => texts.readiness_cannot_be_written(folder, fault),
        Finding::NoDamage => texts.readiness_no_damage(),
        Finding::Damaged { lines } => texts.readiness_damaged(*lines),
        Finding::SpaceEnough => texts.readiness_space_enough(),
        Finding::SpaceLeft { megabytes } => texts.readiness_space_left(*megabytes),
        Finding::ClockBefore { days } => texts.readiness_clock_before(*days),
        Finding::ClockDuring => texts.readiness_clock_during(),
        Finding::ClockAfter { last } => texts.readiness_clock_after(dates::full(lang, *last)),
        Finding::ClockLongBefore { today } => texts.readiness_clock_long_before(dates::full(lang, *today)),
        Finding::ClockBehindJournal { newest } => {
            let date = dates::full(lang, plan.local(*newest).date_naive());
            texts.readiness_clock_behind_journal(date, words::clock(plan, *newest))
        }
        Finding::Synchronised => texts.readiness_is_synchronised(),
        Finding::NotSynchronised => texts.readiness_not_synchronised(),
        Finding::ZoneSame { offset_s } => texts.readiness_zone_same(offset(*offset_s)),
        Finding::ZoneOther { laptop_s, workshop_s } => {
            texts.readiness_zone_other(offset(*laptop_s), offset(*workshop_s))
        }
        Finding::ScreenSize { columns, rows } => texts.readiness_screen_size(*columns, *rows),
        Finding::ScreenTooSmall { columns, rows } => {
            let (least_columns, least_rows) = SMALLEST_SCREEN;
            texts.readiness_screen_too_small(*columns, *rows, least_columns, least_rows)
        }
        Finding::Colours => texts.readiness_has_colours(),
        Finding::NoColours => texts.readiness_no_colours(),
        Finding::LettersMeasured => texts.readiness_letters_measured(letters()),
        Finding::LettersNotMeasured => texts.readiness_letters_not_measured(letters()),
        Finding::LettersWrong { letters } => texts.readiness_letters_wrong(letters),
        Finding::OtherCharset { name } => texts.readiness_other_charset(name),
    }
}

/// "UTC+2", "UTC+5:30".
fn offset(seconds: i32) -> String {
    let sign = if seconds < 0 { '−' } else { '+' };
    let minutes = seconds.abs() / 60;
    match minutes % 60 {
        0 => format!("UTC{sign}{}", minutes / 60),
        rest => format!("UTC{sign}{}:{rest:02}", minutes / 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_are_told_in_hours_and_minutes_where_there_are_any() {
        let told = [7_200, 0, -12_600, 19_800].map(offset);
        assert_eq!(told, ["UTC+2", "UTC+0", "UTC−3:30", "UTC+5:30"]);
    }
}
