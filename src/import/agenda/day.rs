//! The times of a day: each item's start and end out of what is said of it and of its neighbours.

use super::brought::{DayRead, Row};
use super::clock::DAY;
use super::draft::{DraftItem, How};
use super::hard_end;
use super::kinds::{self, Recognised};
use super::question::{Ask, Assumed, Place};
use crate::domain::fold::fold;
use crate::domain::lang::Lang;

/// Of a day as it goes: the items, and what came up, with its place.
#[derive(Default)]
pub struct Settled {
    pub items: Vec<DraftItem>,
    pub asks: Vec<(Place, Ask)>,
    pub assumed: Vec<(Place, Assumed)>,
    /// Of a line that is called so.
    pub hard_end: Option<u32>,
}

/// The title of a last line that is only the end of the day.
const END_OF_DAY: &[&str] = &[
    "end",
    "end of the day",
    "end of day",
    "end of day 1",
    "end of day 2",
    "end of the programme",
    "end of the workshop",
    "end of programme",
    "departure",
    "крај",
    "крај на денот",
    "крај на првиот ден",
    "крај на вториот ден",
    "крај на програмата",
    "крај на работата",
    "fund",
    "fundi",
    "fundi i ditës",
    "fundi i punës",
    "fundi i programit",
    "mbarimi i ditës",
    "fin",
    "fin de la journée",
    "fin du programme",
    "fin des travaux",
    "fin de journée",
];

pub fn settle(day: &DayRead) -> Settled {
    let mut settled = Settled::default();
    // The end of the item before, where it is known.
    let mut now: Option<u32> = None;
    let mut previous = String::new();
    for (index, row) in day.rows.iter().enumerate() {
        let next = day.rows.get(index + 1);
        let title = row.titles.first().map(|(_, title)| title.clone()).unwrap_or_default();
        if row.end.is_none()
            && row.minutes.is_none()
            && next.is_none()
            && !row.is_unclear
            && is_end_of_day(&title)
            && let Some(start) = row.start
        {
            settled.assumed.push((row.place.clone(), Assumed::EndOfDay { start }));
            check_start(&mut settled, row, &title, start, now, &previous);
            continue;
        }
        if row.end.is_none()
            && row.minutes.is_none()
            && hard_end::is_name(&title)
            && let Some(start) = row.start
        {
            settled.hard_end = Some(start);
            continue;
        }
        if title.is_empty() {
            settled.asks.push((row.place.clone(), Ask::NoItemTitle));
        }
        let mut item = as_read(row, &mut settled);
        item.start = row.start.or(now);
        let end_of_next = next.and_then(|next| next.start).filter(|_| !row.is_unclear);
        let length = |start: u32, end: u32| end.checked_sub(start).filter(|minutes| *minutes > 0);
        match (item.start, row.end, row.minutes) {
            _ if row.is_unclear => {}
            (None, Some(end), Some(minutes)) => item.start = end.checked_sub(minutes),
            (Some(start), Some(end), minutes) => match length(start, end) {
                None => {
                    settled.asks.push((row.place.clone(), Ask::EndNotAfterStart { title: title.clone() }));
                }
                Some(between) => {
                    item.minutes = Some(between);
                    if let Some(said) = minutes.filter(|said| *said != between) {
                        let ask = Ask::LengthDisagrees { title: title.clone(), said, between };
                        settled.asks.push((row.place.clone(), ask));
                    }
                }
            },
            (_, None, Some(minutes)) => item.minutes = Some(minutes),
            (Some(start), None, None) if row.start.is_some() => {
                match end_of_next.map(|end| length(start, end)) {
                    Some(Some(minutes)) => {
                        item.minutes = Some(minutes);
                        item.how = How::UntilNext;
                    }
                    // The next one begins earlier: that is asked of it.
                    Some(None) => {}
                    None => settled.asks.push((row.place.clone(), Ask::NoEnd { title: title.clone() })),
                }
            }
            _ => settled.asks.push((row.place.clone(), Ask::NoTime { title: title.clone() })),
        }
        if row.start.is_none() && item.minutes.is_some() {
            item.how = How::AfterPrevious;
            if item.start.is_none() {
                settled.asks.push((row.place.clone(), Ask::NoStart { title: title.clone() }));
            }
        }
        if item.minutes == Some(0) || item.minutes.is_some_and(|minutes| minutes > DAY) {
            settled.asks.push((row.place.clone(), Ask::EndNotAfterStart { title: title.clone() }));
            item.minutes = None;
        }
        if let Some(start) = row.start {
            let gap = check_start(&mut settled, row, &title, start, now, &previous);
            item.is_after_gap = gap;
        }
        let goes_back =
            matches!(settled.asks.last(), Some((place, Ask::GoesBack { .. })) if *place == row.place);
        now = match (item.start, item.minutes) {
            (Some(start), Some(minutes)) if !goes_back => Some(start + minutes),
            // After what is not known, the next start is taken as it is said.
            _ => None,
        };
        parts(&mut settled, row, &mut item);
        previous = title;
        settled.items.push(item);
    }
    settled
}

/// Asks where a start lies before the end of the item before; whether it leaves a gap.
fn check_start(
    settled: &mut Settled,
    row: &Row,
    title: &str,
    start: u32,
    now: Option<u32>,
    previous: &str,
) -> bool {
    let (title, place) = (title.to_owned(), row.place.clone());
    let before = settled.items.last().and_then(|item| item.start);
    if before.is_some_and(|before| start < before) {
        settled.asks.push((place, Ask::GoesBack { title, start }));
    } else if let Some(minutes) = now.and_then(|now| now.checked_sub(start)).filter(|minutes| *minutes > 0) {
        settled.asks.push((place, Ask::Overlap { title, previous: previous.to_owned(), minutes }));
    } else if let Some(minutes) = now.and_then(|now| start.checked_sub(now)).filter(|minutes| *minutes > 0) {
        settled.assumed.push((place, Assumed::Gap { title, minutes }));
        return true;
    }
    false
}

fn is_end_of_day(title: &str) -> bool {
    let folded = fold(title.trim_end_matches(['.', '!']));
    END_OF_DAY.iter().any(|end| fold(end) == folded)
}

fn as_read(row: &Row, settled: &mut Settled) -> DraftItem {
    let main = row.titles.iter().find(|(lang, _)| *lang == Some(Lang::En)).or(row.titles.first());
    let of_title = row.titles.iter().chain(main).find_map(|(_, title)| kinds::of_title(title));
    let (kind, why) = match (row.kind, &row.own_kind, of_title) {
        (Some(kind), _, _) => (Some(kind), None),
        // Their own word stands.
        (None, Some(_), _) => (None, None),
        (None, None, Some(Recognised { kind, by })) => (Some(kind), Some(by.to_owned())),
        (None, None, None) => (None, None),
    };
    if let (Some(minimum), Some(minutes)) = (row.minimum, row.minutes)
        && minimum > minutes
    {
        let title = row.titles.first().map(|(_, title)| title.clone()).unwrap_or_default();
        settled.asks.push((row.place.clone(), Ask::MinimumTooLong { title }));
    }
    DraftItem {
        place: row.place.clone(),
        start: None,
        minutes: None,
        minimum: row.minimum,
        titles: row.titles.clone(),
        kind: kind.map(|kind| kind.kind.to_owned()).or_else(|| row.own_kind.clone()),
        format: kind.map(|kind| kind.format),
        absorbs: kind.is_some_and(|kind| kind.absorbs),
        keeps_its_time: kind.is_some_and(kinds::Kind::keeps_its_time),
        why,
        fixed: row.fixed,
        is_after_gap: false,
        how: if row.end.is_some() || row.minutes.is_some() { How::Said } else { How::UntilNext },
        speakers: row.speakers.clone(),
        questions: row.questions.clone(),
        notes: row.notes.clone(),
        municipalities: row.municipalities.clone(),
        parts: row.parts.clone(),
    }
}

/// Parts fit into their item; municipalities without times of their own share it.
fn parts(settled: &mut Settled, row: &Row, item: &mut DraftItem) {
    let Some(minutes) = item.minutes else { return };
    let title = item.title().to_owned();
    let total = item.parts.iter().map(|part| part.minutes).fold(0, u32::saturating_add);
    if total > minutes {
        settled.asks.push((row.place.clone(), Ask::PartsTooLong { title, total, minutes }));
        return;
    }
    // One alone has the whole item: that needs no part.
    let count = item.municipalities.len();
    if count < 2 {
        return;
    }
    let each = minutes.saturating_sub(total) / count as u32;
    if each > 0 {
        settled.assumed.push((row.place.clone(), Assumed::EqualShares { title, count, minutes: each }));
    }
}
