//! The plan that a draft without a question comes to.

use chrono::NaiveTime;
use compact_str::CompactString;

use super::draft::{Draft, DraftItem, slug};
use super::people::Person;
use super::question::{Ask, Place, Question};
use crate::domain::fold::fold;
use crate::domain::ids::{ItemId, MunicipalityId};
use crate::domain::lang::{Lang, Text};
use crate::domain::note::Level;
use crate::domain::plan::{
    Attribution, Category, Day, Item, Municipality, Participant, Plan, Segment, SegmentWho,
};
use crate::import::plan;

/// The plan of a draft without a question, proven by reading it back.
pub fn plan_of(draft: &Draft, venue: Option<String>, stated: Option<Lang>) -> Result<Plan, Vec<Question>> {
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
        days.push(Day { date, start, hard_end: day.hard_end.and_then(time), items });
    }
    let (participants, categories) = people(&draft.people, stated, &mut municipalities);
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
        categories,
        themes: Vec::new(),
        participants,
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
        let id = municipality(name, stated, municipalities);
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

/// The municipality of a name; a new one where none is called so yet.
fn municipality(name: &str, stated: Option<Lang>, municipalities: &mut Vec<Municipality>) -> MunicipalityId {
    let known = municipalities.iter().find(|known| known.name.forms().any(|form| fold(form) == fold(name)));
    known.map(|known| known.id.clone()).unwrap_or_else(|| {
        let id = MunicipalityId::new(free_id(name, "m", |id| {
            municipalities.iter().any(|known| known.id.as_str() == id)
        }));
        municipalities.push(Municipality {
            id: id.clone(),
            name: in_language(&[(stated, name.to_owned())]),
            full_name: None,
            aliases: Vec::new(),
        });
        id
    })
}

/// An id made of a name that nothing else has.
fn free_id(name: &str, without_letters: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let slug =
        Some(slug(name, 30)).filter(|slug| !slug.is_empty()).unwrap_or_else(|| without_letters.to_owned());
    let free = (1..).map(|n| if n == 1 { slug.clone() } else { format!("{slug}-{n}") });
    free.into_iter().find(|id| !is_taken(id)).expect("numbers do not end")
}

/// Those who take part, and the categories in which they are counted.
fn people(
    people: &[Person],
    stated: Option<Lang>,
    municipalities: &mut Vec<Municipality>,
) -> (Vec<Participant>, Vec<Category>) {
    let text = |text: &String| in_language(&[(stated, text.clone())]);
    let mut categories: Vec<Category> = Vec::new();
    let mut category = |label: &String| {
        let known = categories.iter().find(|known| known.label.forms().any(|form| fold(form) == fold(label)));
        known.map(|known| known.id.clone()).unwrap_or_else(|| {
            let id = free_id(label, "c", |id| categories.iter().any(|known| known.id == id));
            categories.push(Category { id: CompactString::from(&id), label: text(label) });
            CompactString::from(id)
        })
    };
    let participants = (1..).zip(people).map(|(number, person)| Participant {
        code: CompactString::from(format!("P{number:02}")),
        category: person.category.as_ref().map(&mut category),
        role: Some(text(&person.role)),
        count: person.count,
        municipality: person.municipality.as_ref().map(|name| municipality(name, stated, municipalities)),
        affiliation: person.affiliation.as_ref().map(text),
    });
    (participants.collect(), categories)
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
