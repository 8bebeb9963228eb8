//! Calendars (RFC 5545): each event an item of its day.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;
use icalendar::parser::{Component, Property, read_calendar, unfold};

use super::brought::{At, Brought, Row};
use super::date::Said;
use super::detail::line;
use super::question::{Ask, Assumed, Place};
use super::table::minute;

/// Zones by the names that Windows, and so Outlook, has for them (CLDR, windowsZones).
const WINDOWS: &[(&str, Tz)] = &[
    ("Central European Standard Time", Tz::Europe__Skopje),
    ("Central Europe Standard Time", Tz::Europe__Belgrade),
    ("W. Europe Standard Time", Tz::Europe__Berlin),
    ("Romance Standard Time", Tz::Europe__Paris),
    ("GMT Standard Time", Tz::Europe__London),
    ("Greenwich Standard Time", Tz::Atlantic__Reykjavik),
    ("GTB Standard Time", Tz::Europe__Bucharest),
    ("E. Europe Standard Time", Tz::Europe__Chisinau),
    ("FLE Standard Time", Tz::Europe__Kyiv),
    ("Turkey Standard Time", Tz::Europe__Istanbul),
    ("Russian Standard Time", Tz::Europe__Moscow),
    ("Eastern Standard Time", Tz::America__New_York),
    ("Central Standard Time", Tz::America__Chicago),
    ("Pacific Standard Time", Tz::America__Los_Angeles),
];

/// When an event is: by a clock of the place, or an instant.
#[derive(Clone, Copy)]
enum Moment {
    Local(NaiveDateTime),
    Zoned(DateTime<Utc>),
}

/// Reads a calendar; instants are put on the clocks of a zone that was given, else of the file's.
pub fn read(brought: &mut Brought, text: &str, given: Option<Tz>) {
    let unfolded = unfold(text);
    let calendar = match read_calendar(&unfolded) {
        Ok(calendar) => calendar,
        Err(error) => {
            let first = error.lines().next().unwrap_or_default().chars().take(120).collect();
            brought.ask(&Place::File, Ask::Unreadable(first));
            return;
        }
    };
    let of_file = |name: &str| calendar.properties.iter().find(|property| property.name.as_str() == name);
    if let Some(name) = of_file("X-WR-CALNAME") {
        brought.title = Some(At { value: words(name), place: Place::File });
    }
    let mut lines =
        text.lines().zip(1..).filter(|(line, _)| line.trim() == "BEGIN:VEVENT").map(|(_, line)| line);
    let events: Vec<(Place, &Component<'_>)> = calendar
        .components
        .iter()
        .filter(|component| component.name.as_str() == "VEVENT")
        .map(|event| (Place::Line { line: lines.next().unwrap_or(1), column: 1 }, event))
        .collect();
    let zone = given.or_else(|| zone_of_file(brought, of_file("X-WR-TIMEZONE"), &events));
    let mut rows: Vec<(NaiveDateTime, Row)> = Vec::new();
    for (place, event) in &events {
        rows.extend(item(brought, place, event, zone));
    }
    rows.sort_by_key(|(start, _)| *start);
    for (start, row) in rows {
        use chrono::Datelike;
        let date = start.date();
        let said = Said {
            days: vec![date.day()],
            month: Some(date.month()),
            year: Some(date.year()),
            ..Said::default()
        };
        if brought.days.last().is_none_or(|day| day.said != said) {
            brought.day(row.place.clone(), &date.to_string(), said);
        }
        brought.today(&row.place.clone()).rows.push(row);
    }
}

/// The zone that the file names first: of itself, or of an event.
fn zone_of_file(
    brought: &mut Brought,
    of_file: Option<&Property<'_>>,
    events: &[(Place, &Component<'_>)],
) -> Option<Tz> {
    let of_events = events.iter().filter_map(|(place, event)| {
        let zone = event.find_prop("DTSTART")?.params.iter().find(|param| param.key.as_str() == "TZID")?;
        Some((place.clone(), zone.val.as_ref()?.as_str().trim_matches('"').to_owned()))
    });
    let named = of_file.map(|property| (Place::File, words(property)));
    let (place, name) = named.into_iter().chain(of_events).next()?;
    let zone = zone(&name);
    if let Some(zone) = zone {
        if name.parse::<Tz>().is_err() {
            brought.assume(&place, Assumed::ZoneOfWindows { found: name, zone });
        }
        brought.timezone = Some(At { value: zone.name().to_owned(), place });
    } else {
        brought.timezone = Some(At { value: name, place });
    }
    zone
}

fn zone(name: &str) -> Option<Tz> {
    let of_windows = || WINDOWS.iter().find(|(windows, _)| *windows == name).map(|(_, zone)| *zone);
    name.parse().ok().or_else(of_windows)
}

fn item(
    brought: &mut Brought,
    place: &Place,
    event: &Component<'_>,
    zone: Option<Tz>,
) -> Option<(NaiveDateTime, Row)> {
    let title = event.find_prop("SUMMARY").map(words).unwrap_or_default();
    if event.find_prop("STATUS").is_some_and(|status| status.val.as_str() == "CANCELLED") {
        brought.assume(place, Assumed::Cancelled(title));
        return None;
    }
    if ["RRULE", "RDATE"].iter().any(|name| event.find_prop(name).is_some()) {
        brought.ask(place, Ask::Recurs { title });
        return None;
    }
    let start = event.find_prop("DTSTART");
    let is_day = |property: &Property<'_>| property.val.as_str().trim().len() == 8;
    if start.is_some_and(is_day) {
        brought.assume(place, Assumed::AllDay(title));
        return None;
    }
    let Some(start) = start.and_then(|start| moment(start, zone)) else {
        brought.ask(place, Ask::NoTime { title });
        return None;
    };
    let local = |moment: Moment| match moment {
        Moment::Local(local) => local,
        // Without a zone it is asked for, and nothing is made before.
        Moment::Zoned(at) => zone.map_or(at.naive_utc(), |zone| at.with_timezone(&zone).naive_local()),
    };
    let begin = local(start);
    let end = event.find_prop("DTEND").and_then(|end| moment(end, zone)).map(local);
    let length = event.find_prop("DURATION").and_then(|length| duration(length.val.as_str()));
    let mut row = Row::at(place.clone());
    row.start = Some(minute(begin.time()));
    row.minutes = match end {
        Some(end) => u32::try_from((end - begin).num_minutes()).ok(),
        None => length,
    };
    if let (Some(minutes), Some(start)) = (row.minutes, row.start) {
        row.end = Some(start.saturating_add(minutes));
    }
    if !title.is_empty() {
        row.titles.push((None, title));
    }
    row.notes.extend(event.find_prop("LOCATION").map(words).filter(|words| !words.is_empty()));
    let description =
        event.find_prop("DESCRIPTION").map(|text| text.val.clone().unescape_text().as_str().to_owned());
    for below in description.unwrap_or_default().lines() {
        super::detail::add(&mut row, below.trim_start_matches(['-', '•', '*', ' ']));
    }
    Some((begin, row))
}

fn words(property: &Property<'_>) -> String {
    line(property.val.clone().unescape_text().as_str())
}

fn moment(property: &Property<'_>, plan: Option<Tz>) -> Option<Moment> {
    let text = property.val.as_str().trim();
    let (text, is_utc) = match text.strip_suffix('Z') {
        Some(text) => (text, true),
        None => (text, false),
    };
    let (date, time) = text.split_once('T')?;
    let digits =
        |text: &str, length: usize| text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(date, 8) || !digits(time, 6) {
        return None;
    }
    let date =
        NaiveDate::from_ymd_opt(date[..4].parse().ok()?, date[4..6].parse().ok()?, date[6..].parse().ok()?)?;
    let time =
        NaiveTime::from_hms_opt(time[..2].parse().ok()?, time[2..4].parse().ok()?, time[4..].parse().ok()?)?;
    let local = date.and_time(time);
    if is_utc {
        return Some(Moment::Zoned(local.and_utc()));
    }
    let named = property.params.iter().find(|param| param.key.as_str() == "TZID");
    let of_event = named.and_then(|param| zone(param.val.as_ref()?.as_str().trim_matches('"')));
    Some(match (of_event, plan) {
        (Some(zone), Some(plan)) if zone != plan => zone
            .from_local_datetime(&local)
            .earliest()
            .map_or(Moment::Local(local), |at| Moment::Zoned(at.with_timezone(&Utc))),
        _ => Moment::Local(local),
    })
}

/// `PT1H30M`, in minutes.
fn duration(text: &str) -> Option<u32> {
    let mut rest = text.trim().strip_prefix('+').unwrap_or(text.trim()).strip_prefix('P')?;
    let mut minutes: u32 = 0;
    while !rest.is_empty() {
        if let Some(time) = rest.strip_prefix('T') {
            rest = time;
            continue;
        }
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let number: u32 = rest[..digits].parse().ok()?;
        let unit = rest[digits..].chars().next()?;
        let each = match unit {
            'W' => 7 * 24 * 60,
            'D' => 24 * 60,
            'H' => 60,
            'M' => 1,
            'S' => 0,
            _ => return None,
        };
        minutes = minutes.checked_add(number.checked_mul(each)?)?;
        rest = &rest[digits + 1..];
    }
    Some(minutes)
}
