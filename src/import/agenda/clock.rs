//! Times and lengths as people write them: `9.30`, `09h30`, „од 9:30 до 10:00“, `30'`, `1h15`.

use super::scan::Scan;

/// What a text says of when something is, in minutes of the day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct When {
    pub start: Option<u32>,
    pub end: Option<u32>,
    pub minutes: Option<u32>,
    /// The number alone, without minutes or a sign of the hour, was taken for a whole hour.
    pub whole_hour: bool,
}

/// Why a text that stands where a time should be is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unclear {
    NotUnderstood,
    /// It can be two times, or two lengths, in minutes.
    EitherOr(u32, u32),
}

pub const DAY: u32 = 24 * 60;

const FROM: &[&str] =
    &["from", "at", "od", "vo", "nga", "ora", "oren", "ne", "de", "a", "casot", "partir", "des", "ab"];
const UNTIL: &[&str] = &["to", "until", "till", "do", "deri", "gjer", "a", "au", "jusqu", "et"];
const HOURS: &[&str] = &[
    "h", "hr", "hrs", "hour", "hours", "heure", "heures", "c", "cas", "casot", "casa", "casovi", "casov",
    "ore", "oret",
];
const MINUTES: &[&str] = &[
    "m", "min", "mins", "minute", "minutes", "minuta", "minuti", "minut", "minutash", "minutas", "mn",
    "minutat",
];

/// Reads a text that is a time, a range or a length and nothing else: a cell of a column of times.
/// There, bare numbers may be hours.
///
/// # Errors
/// When it is none, or could be two.
pub fn cell(text: &str) -> Result<When, Unclear> {
    let text = text.trim().trim_end_matches(['.', ',', ';', ':']);
    if let Some((when, rest)) = leading(text)
        && rest.trim_matches(|letter: char| letter.is_whitespace() || "()|,;".contains(letter)).is_empty()
    {
        return Ok(when);
    }
    let mut scan = Scan::new(text);
    prefix(&mut scan);
    let start = bare(&mut scan)?;
    let mut when = When { start: Some(start.0), whole_hour: start.1, ..When::default() };
    if scan.until(UNTIL) {
        prefix(&mut scan);
        let end = bare(&mut scan)?;
        when.end = Some(end.0);
        when.whole_hour |= end.1;
    }
    scan.spaces();
    scan.one_of(HOURS);
    scan.take(|letter| letter == '.');
    match scan.rest().trim().is_empty() {
        true => Ok(when),
        false => Err(Unclear::NotUnderstood),
    }
}

/// A clock that may be a bare number ("9", "0930"); whether it was a bare hour.
fn bare(scan: &mut Scan<'_>) -> Result<(u32, bool), Unclear> {
    if let Some((minute, _)) = clock(scan) {
        return Ok((minute, false));
    }
    let mut ahead = *scan;
    let (value, digits) = ahead.number().ok_or(Unclear::NotUnderstood)?;
    if ahead.take(|letter| ".,:".contains(letter)).is_some() {
        // "9.3": half past nine with its nought lost, or three minutes past.
        return match ahead.number() {
            Some((tenth, 1)) if value < 24 && tenth < 6 => {
                Err(Unclear::EitherOr(value * 60 + tenth * 10, value * 60 + tenth))
            }
            _ => Err(Unclear::NotUnderstood),
        };
    }
    *scan = ahead;
    match digits {
        1..=2 if value < 24 => Ok((value * 60, true)),
        3..=4 if value / 100 < 24 && value % 100 < 60 => Ok((value / 100 * 60 + value % 100, false)),
        _ => Err(Unclear::NotUnderstood),
    }
}

/// Reads the time, the range or the length that a line begins with, and what stands behind it.
pub fn leading(text: &str) -> Option<(When, &str)> {
    let mut scan = Scan::new(text);
    scan.spaces();
    let bracket = scan.take(|letter| "([".contains(letter)).is_some();
    let mut when = When::default();
    if let Some(minutes) = said_in_minutes(&mut scan) {
        when.minutes = Some(minutes);
    } else {
        prefix(&mut scan);
        (when.start, when.end) = range(&mut scan)?;
        // "09:00 (30 min) Opening"
        let mut ahead = scan;
        ahead.spaces();
        let opened = ahead.take(|letter| "([".contains(letter)).is_some();
        if opened
            && let Some(minutes) = length_in(&mut ahead)
            && ahead.take(|letter| ")]".contains(letter)).is_some()
        {
            when.minutes = Some(minutes);
            scan = ahead;
        }
    }
    if bracket {
        scan.spaces();
        scan.take(|letter| ")]".contains(letter))?;
    }
    // "9:30th" is no time.
    if scan.peek().is_some_and(char::is_alphanumeric)
        && !text[..text.len() - scan.rest().len()].ends_with(' ')
    {
        return None;
    }
    Some((when, scan.rest()))
}

/// One clock or two.
fn range(scan: &mut Scan<'_>) -> Option<(Option<u32>, Option<u32>)> {
    if let Some((start, sure)) = clock(scan) {
        let mut ahead = *scan;
        if ahead.until(UNTIL) {
            prefix(&mut ahead);
            if let Some((end, _)) = clock(&mut ahead) {
                *scan = ahead;
                return Some((Some(start), Some(end)));
            }
        }
        return sure.then_some((Some(start), None));
    }
    // The second alone has a sign of the hour: "9-10h", "0930-1000".
    let mut ahead = *scan;
    let (start, whole) = bare(&mut ahead).ok()?;
    if !ahead.until(UNTIL) {
        return None;
    }
    let mut end = ahead;
    let minute = match clock(&mut end) {
        Some((minute, _)) => minute,
        None if !whole => {
            end = ahead;
            bare(&mut end).ok().filter(|(_, whole)| !whole)?.0
        }
        None => return None,
    };
    *scan = end;
    Some((Some(start), Some(minute)))
}

fn prefix(scan: &mut Scan<'_>) {
    loop {
        scan.spaces();
        if !scan.one_of(FROM) {
            return;
        }
        scan.take(|letter| letter == ':');
    }
}

/// A time of day that shows that it is one, in minutes; 24:00 is the end of the day. Whether it can
/// stand alone (a bare "0930" with a sign of the hour can).
fn clock(scan: &mut Scan<'_>) -> Option<(u32, bool)> {
    let mut ahead = *scan;
    let (hour, digits) = ahead.number()?;
    let (mut hour, mut minute) = match digits {
        1..=2 => (hour, None),
        3..=4 => (hour / 100, Some(hour % 100)),
        _ => return None,
    };
    let mut marked = false;
    if minute.is_none() {
        let mut behind = ahead;
        if let Some(sign) = behind.take(|letter| matches!(letter, ':' | '.' | '∶'))
            && let Some((value, 2)) = behind.number()
        {
            // A date goes on: 13.06.2023.
            let mut further = behind;
            let goes_on = further.take(|letter| letter == sign).is_some() && further.number().is_some();
            if goes_on && sign == '.' {
                return None;
            }
            minute = Some(value);
            // Seconds say nothing here.
            ahead = if goes_on { further } else { behind };
            marked = true;
        }
    }
    if minute.is_none() || digits > 2 || marked {
        let mut behind = ahead;
        behind.spaces();
        if behind.one_of(HOURS) {
            ahead = behind;
            ahead.take(|letter| letter == '.');
            if minute.is_none() {
                let mut further = ahead;
                further.spaces();
                if let Some((value, 2)) = further.number().filter(|_| !length_follows(further)) {
                    minute = Some(value);
                    ahead = further;
                }
            }
            marked = true;
        } else if let Some(noon) = half_of_the_day(&mut behind) {
            hour = hour % 12 + noon;
            ahead = behind;
            marked = true;
        }
    }
    let minute = match (minute, marked) {
        (Some(minute), true) => minute,
        (None, true) => 0,
        _ => return None,
    };
    let is_time = hour < 24 && minute < 60 || hour == 24 && minute == 0;
    if !is_time {
        return None;
    }
    *scan = ahead;
    Some((hour * 60 + minute, true))
}

fn length_follows(mut scan: Scan<'_>) -> bool {
    scan.spaces();
    scan.one_of(MINUTES) || scan.take(|letter| "'’′".contains(letter)).is_some()
}

/// 0 for "am", 12 for "p.m.".
fn half_of_the_day(scan: &mut Scan<'_>) -> Option<u32> {
    let mut ahead = *scan;
    let noon = match ahead.word()?.as_str() {
        "am" => 0,
        "pm" => 12,
        half @ ("a" | "p") => {
            ahead.take(|letter| letter == '.')?;
            ahead.one_of(&["m"]).then_some(())?;
            ahead.take(|letter| letter == '.');
            if half == "a" { 0 } else { 12 }
        }
        _ => return None,
    };
    *scan = ahead;
    Some(noon)
}

/// A length of time and nothing else, as a column of lengths has it: a bare number is minutes.
///
/// # Errors
/// When it is none, or could be two.
pub fn length(text: &str) -> Result<u32, Unclear> {
    let text = text.trim().trim_end_matches('.');
    let mut scan = Scan::new(text);
    if let Some(minutes) = length_in(&mut scan)
        && scan.rest().trim().is_empty()
    {
        return Ok(minutes);
    }
    let mut scan = Scan::new(text);
    let (number, _) = scan.number().ok_or(Unclear::NotUnderstood)?;
    match scan.take(|letter| ":.,".contains(letter)) {
        None => scan.rest().trim().is_empty().then_some(number).ok_or(Unclear::NotUnderstood),
        Some(sign) => match (scan.number(), scan.rest().trim().is_empty()) {
            (Some((minutes @ 0..60, 2)), true) if sign == ':' => Ok(number * 60 + minutes),
            // "1.5", "1.30": hours with a fraction, or hours and minutes.
            (Some((part, 1)), true) if number < 12 => {
                Err(Unclear::EitherOr(number * 60 + part * 6, number * 60 + part * 10))
            }
            (Some((part @ 0..60, 2)), true) if number < 12 => {
                Err(Unclear::EitherOr(number * 60 + part * 60 / 100, number * 60 + part))
            }
            _ => Err(Unclear::NotUnderstood),
        },
    }
}

/// A length that says its unit: `30'`, `30 min`, `1h15`, „1 час 15 мин“, `1,5 h`.
pub fn length_in(scan: &mut Scan<'_>) -> Option<u32> {
    if let Some(minutes) = said_in_minutes(scan) {
        return Some(minutes);
    }
    let mut ahead = *scan;
    ahead.spaces();
    let (hours, _) = ahead.number()?;
    let mut minutes = hours.checked_mul(60)?;
    if ahead.take(|letter| ",.".contains(letter)).is_some() {
        let (part, digits) = ahead.number()?;
        minutes += part * 60 / 10_u32.checked_pow(u32::try_from(digits).ok()?)?;
    } else if ahead.take(|letter| letter == '½').is_some() {
        minutes += 30;
    }
    ahead.spaces();
    if !ahead.one_of(HOURS) {
        return None;
    }
    *scan = ahead;
    ahead.take(|letter| letter == '.');
    ahead.spaces();
    ahead.one_of(&["i", "e", "dhe", "and", "et"]);
    ahead.spaces();
    if let Some((more @ 0..60, _)) = ahead.number() {
        let mut unit = ahead;
        unit.spaces();
        if unit.one_of(MINUTES) || unit.take(|letter| "'’′".contains(letter)).is_some() {
            ahead = unit;
        }
        *scan = ahead;
        minutes += more;
    }
    scan.take(|letter| letter == '.');
    Some(minutes)
}

fn said_in_minutes(scan: &mut Scan<'_>) -> Option<u32> {
    let mut ahead = *scan;
    ahead.spaces();
    let (minutes, _) = ahead.number()?;
    if ahead.take(|letter| "'’′´`".contains(letter)).is_none() {
        ahead.take(|letter| letter == '-');
        ahead.spaces();
        if !ahead.one_of(MINUTES) {
            return None;
        }
        ahead.take(|letter| letter == '.');
    }
    *scan = ahead;
    Some(minutes)
}

/// What stands in brackets, or behind a comma or a dash, at the end of a line and is a time, a range
/// or a length; and the text before it.
pub fn trailing(text: &str) -> Option<(When, &str)> {
    let text = text.trim_end().trim_end_matches('.');
    let (before, inside) = match text.strip_suffix([')', ']']) {
        Some(open) => open.rsplit_once(['(', '['])?,
        None => text.rsplit_once([',', '–', '—', '\t', '|']).or_else(|| text.rsplit_once(" - "))?,
    };
    let mut scan = Scan::new(inside);
    let when = match length_in(&mut scan) {
        Some(minutes) if scan.rest().trim().is_empty() => When { minutes: Some(minutes), ..When::default() },
        _ => {
            let (when, rest) = leading(inside)?;
            // A clock alone behind a comma may be anything: "the bus, 9:30".
            if !rest.trim().is_empty() || when.end.is_none() && !text.ends_with([')', ']']) {
                return None;
            }
            when
        }
    };
    let before = before.trim_end_matches(|letter: char| letter.is_whitespace() || ",–—-|:".contains(letter));
    (!before.is_empty()).then_some((when, before))
}
