//! From what a file says and what a person answers to a plan; none while a question is open.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, NaiveTime};
use chrono_tz::Tz;
use compact_str::CompactString;
use unicode_normalization::UnicodeNormalization;

use super::brought::{At, Brought, Part};
use super::day::{self, Settled};
use super::question::{Ask, Assumed, Assumption, Place, Question};
use super::{Answers, date};
use crate::domain::fold::fold;
use crate::domain::ids::{ItemId, MunicipalityId};
use crate::domain::lang::{self, Lang, Text};
use crate::domain::note::Level;
use crate::domain::plan::{Attribution, Day, Item, Municipality, Plan, Segment, SegmentWho};
use crate::import::{nearest, plan};

/// What an agenda was understood as.
#[derive(Debug)]
pub struct Draft {
    pub title: String,
    pub id: String,
    pub timezone: Option<Tz>,
    pub languages: Vec<Lang>,
    pub days: Vec<DraftDay>,
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
    let days = std::mem::take(&mut brought.days);
    let days: Vec<_> = days.into_iter().filter(|day| !day.rows.is_empty()).collect();
    if days.is_empty() && brought.questions.is_empty() {
        brought.ask(&Place::File, Ask::NoItems);
    }
    let dates = dates(&mut brought, &days, &answers.dates);
    let mut drafted = Vec::new();
    for (read, date) in days.iter().zip(&dates) {
        let Settled { items, asks, assumed } = day::settle(read);
        asks.into_iter().for_each(|(place, ask)| brought.ask(&place, ask));
        assumed.into_iter().for_each(|(place, what)| brought.assume(&place, what));
        drafted.push(DraftDay { date: *date, heading: read.heading.clone(), items });
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
        questions: brought.questions,
        assumptions: brought.assumptions,
        plan: None,
    };
    if draft.questions.is_empty() {
        let stated = !answers.languages.is_empty() || !brought.languages.is_empty();
        match built(&draft, brought.venue, stated.then(|| draft.languages[0])) {
            Ok(plan) => draft.plan = Some(plan),
            Err(questions) => draft.questions = questions,
        }
    }
    draft
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
fn slug(text: &str, longest: usize) -> String {
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

/// The plan of a draft without a question, proven by reading it back.
fn built(draft: &Draft, venue: Option<String>, stated: Option<Lang>) -> Result<Plan, Vec<Question>> {
    let text = |text: &str| match stated {
        Some(lang) => in_language(&[(Some(lang), text.to_owned())]),
        None => Text::plain(text),
    };
    let mut municipalities: Vec<Municipality> = Vec::new();
    let mut days = Vec::new();
    for (number, day) in (1..).zip(&draft.days) {
        let items = (1..).zip(&day.items).map(|(place, item)| {
            let id = ItemId::new(format!("D{number}-{place:02}"));
            self::item(id, item, stated, &mut municipalities)
        });
        let items: Option<Vec<Item>> = items.collect();
        let start = day.items.first().and_then(|item| item.start).and_then(time);
        let (Some(date), Some(start), Some(items)) = (day.date, start, items) else {
            // Each of them would have been asked for.
            return Err(vec![Question { place: Place::File, ask: Ask::NoItems }]);
        };
        days.push(Day { date, start, hard_end: None, items });
    }
    let Some(timezone) = draft.timezone else {
        return Err(vec![Question { place: Place::File, ask: Ask::Timezone }]);
    };
    let made = Plan {
        id: CompactString::from(&draft.id),
        title: text(&draft.title),
        short_title: None,
        banner: None,
        place: venue.map(|city| crate::domain::plan::Place { city: text(&city), country: None }),
        timezone,
        languages: draft.languages.clone(),
        convened_by: Vec::new(),
        in_partnership_with: Vec::new(),
        supported_by: Vec::new(),
        attribution: Attribution {
            rule: None,
            threshold: plan::THRESHOLD,
            threshold_public: plan::THRESHOLD_PUBLIC,
            default: Level::None,
        },
        delete_personal_data_after: None,
        municipalities,
        categories: Vec::new(),
        themes: Vec::new(),
        participants: Vec::new(),
        team: Vec::new(),
        abbreviations: Vec::new(),
        evaluation_questions: Vec::new(),
        follow_up: Vec::new(),
        days,
    };
    let reading = plan::read(plan::write(&made).as_bytes());
    let question = |finding| Question { place: Place::File, ask: Ask::Plan(finding) };
    match (reading.plan, reading.findings.is_empty()) {
        (Some(plan), true) => Ok(plan),
        _ => Err(reading.findings.into_iter().map(question).collect()),
    }
}

fn item(
    id: ItemId,
    draft: &DraftItem,
    stated: Option<Lang>,
    municipalities: &mut Vec<Municipality>,
) -> Option<Item> {
    let minutes = draft.minutes?;
    let titles: Vec<(Option<Lang>, String)> =
        draft.titles.iter().map(|(lang, title)| (lang.or(stated), title.clone())).collect();
    let each = |texts: &[String]| -> Vec<Text> {
        texts.iter().map(|text| in_language(&[(stated, text.clone())])).collect()
    };
    let mut item = Item::bare(id, in_language(&titles), minutes);
    item.kind = draft.kind.as_deref().map(CompactString::from);
    item.format = draft.format.map(CompactString::from);
    item.start = if draft.is_fixed() { Some(time(draft.start?)?) } else { None };
    item.absorbs = draft.absorbs;
    item.min_minutes = draft.minimum.unwrap_or(if draft.absorbs { shortest(minutes) } else { minutes });
    item.speakers = each(&draft.speakers);
    item.questions = each(&draft.questions);
    if !draft.notes.is_empty() {
        item.purpose = Some(in_language(&[(stated, draft.notes.join(" · "))]));
    }
    let municipality = |name: &str, municipalities: &mut Vec<Municipality>| {
        let known =
            municipalities.iter().find(|known| known.name.forms().any(|form| fold(form) == fold(name)));
        known.map(|known| known.id.clone()).unwrap_or_else(|| {
            let taken: BTreeSet<String> = municipalities.iter().map(|known| known.id.to_string()).collect();
            let slug = Some(slug(name, 30)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| "m".to_owned());
            let free = (1..).map(|n| if n == 1 { slug.clone() } else { format!("{slug}-{n}") });
            let id = free
                .into_iter()
                .find(|id| !taken.contains(id))
                .map(MunicipalityId::new)
                .expect("numbers do not end");
            municipalities.push(Municipality {
                id: id.clone(),
                name: in_language(&[(stated, name.to_owned())]),
                full_name: None,
                aliases: Vec::new(),
            });
            id
        })
    };
    let with_time = draft.parts.iter().map(|part| (part.who.as_str(), part.minutes));
    item.segments = with_time
        .map(|(who, minutes)| Segment {
            who: SegmentWho::Label(in_language(&[(stated, who.to_owned())])),
            minutes,
            questions_minutes: 0,
        })
        .collect();
    let used: u32 = draft.parts.iter().map(|part| part.minutes).sum();
    let count = draft.municipalities.len() as u32;
    for name in &draft.municipalities {
        let id = municipality(name, municipalities);
        let each = minutes.saturating_sub(used) / count;
        if count > 1 && each > 0 {
            item.segments.push(Segment {
                who: SegmentWho::Municipality(id),
                minutes: each,
                questions_minutes: 0,
            });
        } else {
            item.speakers.push(in_language(&[(stated, name.clone())]));
        }
    }
    Some(item)
}

/// A break is shortened by no more than a quarter, to whole five minutes where it has them.
fn shortest(minutes: u32) -> u32 {
    let least = minutes.div_ceil(4) * 3;
    match least / 5 * 5 {
        0 => least.min(minutes),
        rounded => rounded.min(minutes),
    }
}

/// A text for all languages, or for those that are known.
fn in_language(texts: &[(Option<Lang>, String)]) -> Text {
    let mut each: [Option<String>; 4] = Default::default();
    for (lang, text) in texts {
        match lang {
            Some(lang) => each[*lang as usize] = Some(text.clone()),
            None => return Text::plain(text.clone()),
        }
    }
    match each.iter().any(Option::is_some) {
        true => Text::Each(Box::new(each)),
        false => Text::plain(""),
    }
}

fn time(minute: u32) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(minute / 60, minute % 60, 0)
}

/// A date as a person answers it: any form with its year.
pub fn date_of(text: &str) -> Option<NaiveDate> {
    let (said, rest) = date::leading(text)?;
    said.date().filter(|_| rest.trim().is_empty())
}
