//! From what a file says and what a person answers to a plan; none while a question is open.

use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;
use unicode_normalization::UnicodeNormalization;

use super::brought::{At, Brought, Part};
use super::built;
use super::day::{self, Settled};
use super::people::Person;
use super::question::{Ask, Assumed, Assumption, Place, Question};
use super::{Answers, date};
use crate::domain::fold::fold;
use crate::domain::lang::{self, Lang};
use crate::domain::plan::Plan;
use crate::import::{nearest, plan};

/// What an agenda was understood as.
#[derive(Debug)]
pub struct Draft {
    pub title: String,
    pub id: String,
    pub timezone: Option<Tz>,
    pub languages: Vec<Lang>,
    pub days: Vec<DraftDay>,
    /// Who takes part, where a sheet says it.
    pub people: Vec<Person>,
    /// In the order of the file; while there is one, there is no plan.
    pub questions: Vec<Question>,
    pub assumptions: Vec<Assumption>,
    pub plan: Option<Plan>,
}

#[derive(Debug)]
pub struct DraftDay {
    pub date: Option<NaiveDate>,
    /// Its heading in the file.
    pub heading: String,
    /// By when it must be over, in minutes of the day.
    pub hard_end: Option<u32>,
    pub items: Vec<DraftItem>,
}

/// How an item came to its times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    Said,
    /// It has a start alone, and runs to the next.
    UntilNext,
    /// It has a length alone, and follows the one before.
    AfterPrevious,
}

#[derive(Clone, Debug)]
pub struct DraftItem {
    pub place: Place,
    /// In minutes of the day.
    pub start: Option<u32>,
    pub minutes: Option<u32>,
    pub minimum: Option<u32>,
    pub titles: Vec<(Option<Lang>, String)>,
    pub kind: Option<String>,
    pub format: Option<&'static str>,
    pub absorbs: bool,
    /// Of a kind that goes by the clock.
    pub keeps_its_time: bool,
    /// The words of the title that told its kind.
    pub why: Option<String>,
    /// Whether the file says that its start is fixed.
    pub fixed: Option<bool>,
    pub is_after_gap: bool,
    pub how: How,
    pub speakers: Vec<String>,
    pub questions: Vec<String>,
    pub notes: Vec<String>,
    pub municipalities: Vec<String>,
    pub parts: Vec<Part>,
}

impl DraftItem {
    pub fn title(&self) -> &str {
        self.titles.first().map_or("", |(_, title)| title)
    }

    /// Whether it keeps its start by the clock.
    pub fn is_fixed(&self) -> bool {
        self.fixed.unwrap_or(self.keeps_its_time || self.is_after_gap)
    }
}

/// The longest name of a folder that is made of a title.
const LONGEST_ID: usize = 40;

pub fn draft(mut brought: Brought, answers: &Answers, working: Lang) -> Draft {
    if brought.questions.iter().any(|question| question.ask.is_unread()) {
        return unread(brought);
    }
    let days = std::mem::take(&mut brought.days);
    let days: Vec<_> = days.into_iter().filter(|day| !day.rows.is_empty()).collect();
    if days.is_empty() && brought.questions.is_empty() {
        brought.ask(&Place::File, Ask::NoItems);
    }
    let dates = dates(&mut brought, &days, &answers.dates);
    let mut drafted = Vec::new();
    for (read, date) in days.iter().zip(&dates) {
        let Settled { items, asks, assumed, hard_end } = day::settle(read);
        asks.into_iter().for_each(|(place, ask)| brought.ask(&place, ask));
        assumed.into_iter().for_each(|(place, what)| brought.assume(&place, what));
        let hard_end = read.hard_end.or(hard_end).or(brought.hard_end);
        drafted.push(DraftDay { date: *date, heading: read.heading.clone(), hard_end, items });
    }
    let title = title(&mut brought, answers);
    let timezone = timezone(&mut brought, answers);
    let languages = languages(&mut brought, answers, &drafted, working);
    let id = id(&mut brought, answers, &title, &dates);
    told(&mut brought, &drafted);
    brought.questions.sort_by_key(|question| question.place.order());
    brought.assumptions.sort_by_key(|assumption| assumption.place.order());
    let mut draft = Draft {
        title,
        id,
        timezone,
        languages,
        days: drafted,
        people: brought.people,
        questions: brought.questions,
        assumptions: brought.assumptions,
        plan: None,
    };
    if draft.questions.is_empty() {
        let stated = !answers.languages.is_empty() || !brought.languages.is_empty();
        match built::plan_of(&draft, brought.venue, stated.then(|| draft.languages[0])) {
            Ok(plan) => draft.plan = Some(plan),
            Err(questions) => draft.questions = questions,
        }
    }
    draft
}

/// Nothing is known of a file that could not be read.
fn unread(brought: Brought) -> Draft {
    Draft {
        title: String::new(),
        id: String::new(),
        timezone: None,
        languages: Vec::new(),
        days: Vec::new(),
        people: Vec::new(),
        questions: brought.questions,
        assumptions: brought.assumptions,
        plan: None,
    }
}

/// The date of each day, asked for where it is open.
fn dates(
    brought: &mut Brought,
    days: &[super::brought::DayRead],
    given: &[NaiveDate],
) -> Vec<Option<NaiveDate>> {
    let mut dates: Vec<Option<NaiveDate>> = days.iter().map(|day| day.said.date()).collect();
    let open: Vec<usize> = (0..days.len()).filter(|&day| dates[day].is_none()).collect();
    // Above the days stand as many as are open; or the dates without their year fit.
    let above = brought
        .dates
        .take()
        .filter(|above| given.is_empty() && above.value.len() == open.len() && !open.is_empty());
    if let Some(At { value, place }) = above {
        open.iter().zip(value).for_each(|(&day, date)| dates[day] = Some(date));
        brought.assume(&place, Assumed::DatesAbove);
    } else if given.len() > open.len() && !days.is_empty() {
        brought.ask(&Place::File, Ask::MoreDates { given: given.len(), open: open.len() });
    } else {
        open.iter().zip(given).for_each(|(&day, date)| dates[day] = Some(*date));
    }
    let mut previous: Option<NaiveDate> = None;
    for (index, (day, date)) in days.iter().zip(&mut dates).enumerate() {
        let said = &day.said;
        match *date {
            None => brought.ask(&day.place, Ask::Date { day: index + 1, said: day.heading.clone() }),
            Some(found) if open.contains(&index) && !said.agrees(found) => {
                let ask = Ask::DateDisagrees { day: index + 1, said: day.heading.clone(), date: found };
                brought.ask(&day.place, ask);
            }
            Some(found) => {
                if said.weekday.is_some_and(|weekday| weekday != found.weekday()) {
                    let ask = Ask::WrongWeekday { said: day.heading.clone(), date: found };
                    brought.ask(&day.place, ask);
                }
                if let Some(previous) = previous.filter(|previous| *previous >= found) {
                    brought.ask(&day.place, Ask::DatesOutOfOrder { date: found, previous });
                }
                previous = Some(found);
            }
        }
    }
    dates
}

fn title(brought: &mut Brought, answers: &Answers) -> String {
    let given = answers.title.as_deref().map(super::detail::line).filter(|title| !title.is_empty());
    if let Some(title) = given {
        return title;
    }
    match brought.title.take() {
        Some(At { value, place }) if !value.is_empty() => {
            if brought.title_by_place {
                brought.assume(&place, Assumed::TitleStandsFirst);
            }
            value
        }
        _ => {
            brought.ask(&Place::File, Ask::Title);
            String::new()
        }
    }
}

fn timezone(brought: &mut Brought, answers: &Answers) -> Option<Tz> {
    let (found, place) = match (&answers.timezone, brought.timezone.take()) {
        (Some(given), _) => (given.trim().to_owned(), Place::File),
        (None, Some(At { value, place })) => (value, place),
        (None, None) => {
            brought.ask(&Place::File, Ask::Timezone);
            return None;
        }
    };
    let zone = found.parse().ok();
    if zone.is_none() {
        let nearest = nearest::nearest_zone(&found).map(str::to_owned);
        brought.ask(&place, Ask::UnknownTimezone { found, nearest });
    }
    zone
}

/// Those that were answered; those of the file; else that of the letters.
fn languages(brought: &mut Brought, answers: &Answers, days: &[DraftDay], working: Lang) -> Vec<Lang> {
    let items = || days.iter().flat_map(|day| &day.items);
    let mut of_titles: Vec<Lang> = Vec::new();
    for lang in items().flat_map(|item| &item.titles).filter_map(|(lang, _)| *lang) {
        if !of_titles.contains(&lang) {
            of_titles.push(lang);
        }
    }
    let mut said =
        if answers.languages.is_empty() { brought.languages.clone() } else { answers.languages.clone() };
    if !said.is_empty() {
        of_titles.retain(|lang| !said.contains(lang));
        said.extend(of_titles);
        return said;
    }
    if !of_titles.is_empty() {
        return of_titles;
    }
    let all: String = items().map(DraftItem::title).collect::<Vec<_>>().join(" ");
    let guessed = lang::guess(&all, working).unwrap_or(working);
    brought.assume(&Place::File, Assumed::Language(guessed));
    vec![guessed]
}

fn id(brought: &mut Brought, answers: &Answers, title: &str, dates: &[Option<NaiveDate>]) -> String {
    let said = answers.id.clone().or_else(|| brought.id.take().map(|id| id.value));
    if let Some(id) = said {
        if !plan::is_folder_name(&id) {
            brought.ask(&Place::File, Ask::BadId(id.clone()));
        }
        return id;
    }
    let mut id = slug(title, LONGEST_ID);
    if let Some(year) = dates.iter().flatten().next().map(Datelike::year)
        && !id.is_empty()
        && !id.contains(&year.to_string())
    {
        id = format!("{id}-{year}");
    }
    match plan::is_folder_name(&id) {
        true => brought.assume(&Place::File, Assumed::IdFromTitle(id.clone())),
        // Without a title that is asked for, which gives a name as well.
        false if title.is_empty() => {}
        false => brought.ask(&Place::File, Ask::Id),
    }
    id
}

/// Latin letters and digits between hyphens, whole words up to a length. Latin letters lose their
/// accents; others are written as they fold.
pub fn slug(text: &str, longest: usize) -> String {
    let plain: String = text.nfd().filter(|letter| !matches!(letter, '\u{300}'..='\u{36f}')).collect();
    let mut slug = String::new();
    for word in plain.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let word =
            if word.is_ascii() { word.to_ascii_lowercase() } else { fold(&word.nfc().collect::<String>()) };
        let word: String = word.chars().filter(char::is_ascii_alphanumeric).take(longest).collect();
        if word.is_empty() {
            continue;
        }
        if !slug.is_empty() && slug.len() + 1 + word.len() > longest {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(&word);
    }
    slug
}

/// What holds for many items at once.
fn told(brought: &mut Brought, days: &[DraftDay]) {
    let items = || days.iter().flat_map(|day| &day.items);
    let absorbing = items().filter(|item| item.absorbs && item.minimum.is_none()).count();
    if absorbing > 0 {
        brought.assume(&Place::File, Assumed::BreaksAbsorb(absorbing));
    }
    let keeping = items().filter(|item| item.keeps_its_time && item.fixed.is_none()).count();
    if items().next().is_some() {
        let kept = if keeping > 0 { Assumed::KeepTheirTimes(keeping) } else { Assumed::AllFollow };
        brought.assume(&Place::File, kept);
        brought.assume(&Place::File, Assumed::NoAttribution);
    }
}

/// A date as a person answers it: any form with its year.
pub fn date_of(text: &str) -> Option<NaiveDate> {
    let (said, rest) = date::leading(text)?;
    said.date().filter(|_| rest.trim().is_empty())
}
