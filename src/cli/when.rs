//! What a time on the command line means: an ISO 8601 instant, a local time of the workshop's zone,
//! or a time of the workshop's day (`architecture.md`, contracts).

use chrono::{DateTime, NaiveDateTime, NaiveTime, SubsecRound, Utc};

use super::context::Context;
use super::failure::Failure;
use crate::domain::event::is_believed;
use crate::domain::ids::ItemId;
use crate::domain::workshop::Workshop;

/// What a time is given for; it decides which day HH:MM belongs to.
#[derive(Clone, Copy)]
pub enum Purpose<'a> {
    /// Something happens then, or is looked at.
    Happening,
    /// This item begins then.
    Starting(&'a ItemId),
    /// Something happened then that was recorded otherwise.
    Correcting,
}

/// The instant; the present one where no time is given.
///
/// # Errors
/// When it is no time: wrong usage.
pub fn instant(
    context: &Context,
    workshop: &Workshop,
    given: Option<&str>,
    purpose: Purpose<'_>,
) -> Result<DateTime<Utc>, Failure> {
    let at = match given {
        None => context.now,
        Some(given) => read(workshop, given.trim(), purpose, context.now)
            .filter(|at| is_believed(*at))
            .ok_or_else(|| Failure::Usage(context.texts.refusal_time(given)))?,
    };
    // Events keep milliseconds.
    Ok(at.trunc_subsecs(3))
}

fn read(workshop: &Workshop, given: &str, purpose: Purpose<'_>, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    if let Some(time) = first_form(given, &["%H:%M:%S%.f", "%H:%M"], NaiveTime::parse_from_str) {
        let plan = workshop.plan();
        return Some(plan.instant(plan.days[day(workshop, time, purpose, now)].date, time));
    }
    let with_offset = ["%Y-%m-%dT%H:%M:%S%.f%#z", "%Y-%m-%dT%H:%M%#z"];
    let local = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%dT%H:%M"];
    // A space instead of the T is common, and so is Z.
    let iso = given.replacen(' ', "T", 1);
    if let Some(at) = first_form(&iso, &with_offset, DateTime::parse_from_str) {
        return Some(at.with_timezone(&Utc));
    }
    let local = first_form(&iso, &local, NaiveDateTime::parse_from_str)?;
    Some(workshop.plan().instant(local.date(), local.time()))
}

fn first_form<T, E>(given: &str, forms: &[&str], read: impl Fn(&str, &str) -> Result<T, E>) -> Option<T> {
    forms.iter().find_map(|form| read(given, form).ok())
}

/// The day that a time of day belongs to.
///
/// At a workshop it is today. A script that drives a workshop of another date goes through its days
/// in order: what is started brings its own day, what runs keeps it, and when a day is over an
/// earlier time than its last press belongs to the next one.
fn day(workshop: &Workshop, time: NaiveTime, purpose: Purpose<'_>, now: DateTime<Utc>) -> usize {
    let plan = workshop.plan();
    let record = workshop.record();
    let today = plan.days.iter().position(|day| day.date == plan.local(now).date_naive());
    // Not a time that is still to come: on the second morning "17:20" is yesterday's.
    if let Some(today) = today.filter(|&today| plan.instant(plan.days[today].date, time) <= now) {
        return today;
    }
    if let Purpose::Starting(item) = purpose
        && let Some((day, _)) = plan.item(item)
    {
        return day;
    }
    if let Some(running) = record.current() {
        return record.day_of(running);
    }
    let Some(last) = workshop.log().iter().rfind(|press| press.body.is_steering()) else {
        return today.unwrap_or(0);
    };
    let day = plan.day_of(last.at);
    let is_over = record.next_pending(day).is_none() && time < plan.local(last.at).time();
    match purpose {
        Purpose::Happening if is_over && day + 1 < plan.days.len() => day + 1,
        _ => day,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::domain::event::{Body, Event};
    use crate::domain::ids::{EventId, WriterTag};
    use crate::domain::stamp::Stamp;
    use crate::import;

    const PLAN: &str = r#"{"format":"plenary/plan/1","id":"k","title":"K","timezone":"Europe/Skopje","days":[
        {"date":"2023-06-13","items":[{"id":"A","title":"A","minutes":60},{"id":"B","title":"B","minutes":60}]},
        {"date":"2023-06-14","items":[{"id":"C","title":"C","minutes":60}]}]}"#;

    fn workshop(presses: &[(&str, Body)]) -> Workshop {
        let plan = import::plan::read(PLAN.as_bytes()).plan.expect("the plan is sound");
        let mut workshop = Workshop::new(Arc::new(plan));
        for (number, (at, body)) in (1..).zip(presses) {
            let at = at.parse().unwrap();
            let id = EventId::new(WriterTag::from_bits(1), number);
            let stamp = Stamp { ms: number.into(), count: 0 };
            workshop.apply(Event { id, stamp, at, step: None, body: body.clone() });
        }
        workshop
    }

    fn start(item: &str) -> Body {
        Body::Start { item: item.into(), by_next: false }
    }

    fn meant(workshop: &Workshop, given: &str, purpose: Purpose<'_>, now: &str) -> String {
        let at = read(workshop, given, purpose, now.parse().unwrap());
        at.map_or("nothing".to_owned(), |at| at.format("%dT%H:%M:%S%.3f").to_string())
    }

    const LATER: &str = "2030-01-01T00:00:00Z";

    #[test]
    fn instants_and_local_times_are_read_in_all_their_forms() {
        let workshop = workshop(&[]);
        for (given, expected) in [
            ("2023-06-13T09:17:00+02:00", "13T07:17:00.000"),
            ("2023-06-13T07:17:00Z", "13T07:17:00.000"),
            ("2023-06-13T07:17Z", "13T07:17:00.000"),
            ("2023-06-13 09:17+02:00", "13T07:17:00.000"),
            ("2023-06-13T09:17:30.250", "13T07:17:30.250"),
            ("2023-06-13T09:17", "13T07:17:00.000"),
            ("09:17", "13T07:17:00.000"),
            ("9:17:05", "13T07:17:05.000"),
            ("09:20:00.3", "13T07:20:00.300"),
            ("25:00", "nothing"),
            ("noon", "nothing"),
            ("2023-06-13", "nothing"),
            ("", "nothing"),
        ] {
            assert_eq!(meant(&workshop, given, Purpose::Happening, LATER), expected, "{given}");
        }
    }

    #[test]
    fn a_script_goes_through_the_days_in_order() {
        let fresh = workshop(&[]);
        let happening = |workshop: &Workshop, given| meant(workshop, given, Purpose::Happening, LATER);
        assert_eq!(happening(&fresh, "09:00"), "13T07:00:00.000");
        let second = ItemId::from("C");
        assert_eq!(meant(&fresh, "09:00", Purpose::Starting(&second), LATER), "14T07:00:00.000");

        let mut presses = vec![("2023-06-13T07:00:00Z", start("A")), ("2023-06-13T08:00:00Z", Body::End {})];
        let between = workshop(&presses);
        assert_eq!(happening(&between, "09:30"), "13T07:30:00.000", "a note written down afterwards");

        presses.push(("2023-06-13T08:00:01Z", start("B")));
        presses.push(("2023-06-13T09:00:00Z", Body::End {}));
        let over = workshop(&presses);
        assert_eq!(happening(&over, "11:30"), "13T09:30:00.000", "the evening of the first day");
        assert_eq!(happening(&over, "08:50"), "14T06:50:00.000", "the next morning");
        assert_eq!(meant(&over, "10:55", Purpose::Correcting, LATER), "13T08:55:00.000");

        presses.push(("2023-06-14T07:00:00Z", start("C")));
        assert_eq!(happening(&workshop(&presses), "09:10"), "14T07:10:00.000");
    }

    #[test]
    fn at_the_workshop_a_time_is_todays_unless_it_is_still_to_come() {
        let running = workshop(&[("2023-06-13T08:00:00Z", start("B"))]);
        let morning = "2023-06-14T06:40:00Z";
        assert_eq!(meant(&running, "08:30", Purpose::Happening, morning), "14T06:30:00.000");
        assert_eq!(meant(&running, "17:20", Purpose::Happening, morning), "13T15:20:00.000");
    }
}
