//! What the ways to catch up say: what is done, what it costs, what becomes of the day. Never with
//! blame. The desk and `plenary live catch-up` say the same.

use super::offsets::{self, Sentence, Weight};
use super::words;
use crate::domain::catch_up::{Board, Change, Goal, Kind, Proposal, Situation};
use crate::domain::ids::ItemId;
use crate::domain::plan_change::PlanChange;
use crate::domain::timing::{ItemState, Slot};
use crate::domain::workshop::Workshop;
use crate::i18n::Catalogue;

fn title<'a>(texts: &Catalogue, workshop: &'a Workshop, slot: Slot) -> &'a str {
    workshop.item(slot).title.get(texts.lang())
}

/// How many minutes have to be found before what; that they cannot be found by shortening, if so.
pub fn heading(texts: &Catalogue, situation: &Situation<'_>, board: &Board) -> Vec<Sentence> {
    let workshop = situation.workshop;
    let clock = |at| words::clock(workshop.plan(), at);
    if let Some(goal) = board.goal.filter(|_| board.deficit == 0) {
        let time = clock(situation.target(goal));
        return vec![match goal {
            Goal::Start(slot) => (texts.desk_fixed_on_time(title(texts, workshop, slot), time), Weight::Calm),
            Goal::DayEnd => offsets::of_day(texts, workshop, &situation.forecast),
        }];
    }
    let Some(goal) = board.goal else {
        let waits = board.proposals.iter().find_map(|proposal| match proposal.kind {
            Kind::AddKeepingBreak { to, .. } | Kind::AddIntoBreak { to, .. } => Some(to),
            _ => None,
        });
        return match waits {
            Some(to) => vec![(texts.catch_up_break_waits(title(texts, workshop, to)), Weight::Urgent)],
            None => Vec::new(),
        };
    };
    let time = clock(situation.target(goal));
    let sentence = match goal {
        Goal::Start(slot) if situation.fixed_at(slot).is_some() => {
            texts.desk_fixed_behind(board.deficit, title(texts, workshop, slot), time)
        }
        Goal::Start(slot) => texts.catch_up_before_item(board.deficit, title(texts, workshop, slot), time),
        Goal::DayEnd => texts.catch_up_before_end(board.deficit, time),
    };
    let mut sentences = vec![(sentence, Weight::Urgent)];
    if !board.is_possible() {
        sentences.push((texts.catch_up_impossible(board.missing), Weight::Urgent));
    }
    sentences
}

/// What is done, in one line.
pub fn line(texts: &Catalogue, workshop: &Workshop, proposal: &Proposal) -> String {
    let clock = |at| words::clock(workshop.plan(), at);
    let name = |slot| brief(title(texts, workshop, slot));
    let change = |slot| proposal.items.iter().find(|change| change.slot == slot);
    let after = |slot| {
        let (from, to) = change(slot).and_then(|change| change.after)?;
        let minutes = Change::minutes(Some((from, to)))?;
        Some((clock(from), clock(to), minutes))
    };
    let minutes_before =
        |slot| change(slot).and_then(|change| Change::minutes(change.before)).unwrap_or_default();
    match proposal.kind {
        Kind::Proportional => texts.catch_up_proportional(cuts(texts, workshop, proposal)),
        Kind::Breaks => texts.catch_up_breaks(cuts(texts, workshop, proposal)),
        Kind::OneItem(slot) => {
            texts.catch_up_one_item(name(slot), proposal.cuts().map(|(_, minutes)| minutes).sum::<i32>())
        }
        Kind::Skip(slot) => texts.catch_up_skip(name(slot), minutes_before(slot)),
        Kind::Park(slot) => texts.catch_up_park(name(slot), minutes_before(slot)),
        Kind::Later(slot) | Kind::LaterAndShorter(slot) => {
            let (from, to, minutes) = after(slot).unwrap_or_default();
            texts.catch_up_later_at(name(slot), from, to, minutes)
        }
        Kind::MoveEnd => {
            let end = proposal.after.end;
            texts.catch_up_move_end(clock(end.hard.unwrap_or(end.expected)))
        }
        Kind::AddKeepingBreak { minutes, to } => {
            let (from, until, _) = after(to).unwrap_or_default();
            texts.catch_up_add_keeping(minutes, name(to), from, until)
        }
        Kind::AddIntoBreak { minutes, to } => {
            let (from, until, _) = after(to).unwrap_or_default();
            texts.catch_up_add_into(minutes, name(to), from, until)
        }
        Kind::MoveOn { to } => {
            let (from, until, _) = after(to).unwrap_or_default();
            texts.catch_up_move_on(name(to), from, until)
        }
    }
}

/// So much of a title that several find room in a line: without what explains it, whole words.
fn brief(title: &str) -> String {
    const LONGEST: usize = 30;
    let name = title.split(':').next().unwrap_or(title).trim();
    if name.chars().count() <= LONGEST {
        return name.to_owned();
    }
    let mut words = String::new();
    for word in name.split(' ') {
        let begun = !words.is_empty();
        if begun && words.chars().count() + word.chars().count() >= LONGEST {
            break;
        }
        words.push_str(if begun { " " } else { "" });
        words.push_str(word);
    }
    let words: String = words.chars().take(LONGEST).collect();
    format!("{}…", words.trim_end_matches([',', ';', '–', '-', ' ']))
}

/// The items that are shortened, and by how much.
fn cuts(texts: &Catalogue, workshop: &Workshop, proposal: &Proposal) -> String {
    let cut = |(item, minutes): (&ItemId, i32)| {
        let title = words::title(texts, workshop.plan(), item);
        texts.catch_up_cut(brief(title), minutes)
    };
    proposal.cuts().map(cut).collect::<Vec<_>>().join(", ")
}

/// What is left to be wished, in a few columns.
pub fn price(texts: &Catalogue, workshop: &Workshop, board: &Board, proposal: &Proposal) -> (String, Weight) {
    if board.deficit == 0 {
        // A break waits: what counts is when one goes on after it.
        let to = match proposal.kind {
            Kind::AddKeepingBreak { to, .. } | Kind::AddIntoBreak { to, .. } | Kind::MoveOn { to } => to,
            _ => return (texts.offset_on_time(), Weight::Calm),
        };
        let end = proposal.after.item(to).and_then(|item| item.expected_end);
        let end = end.map(|end| words::clock(workshop.plan(), end)).unwrap_or_default();
        return (texts.catch_up_next_at(end), Weight::Plain);
    }
    match proposal.missing() {
        0 => (texts.offset_on_time(), Weight::Calm),
        missing => (texts.catch_up_short(missing), Weight::Urgent),
    }
}

/// What becomes of the day: what is missing, the next fixed point, breaks, the end, who was not heard.
pub fn consequences(
    texts: &Catalogue,
    situation: &Situation<'_>,
    board: &Board,
    proposal: &Proposal,
) -> Vec<Sentence> {
    let workshop = situation.workshop;
    let mut sentences = Vec::new();
    if board.deficit > 0 && proposal.missing() > 0 {
        sentences.push((texts.catch_up_still_missing(proposal.missing()), Weight::Urgent));
    }
    sentences.extend(offsets::of_fixed(texts, workshop, &proposal.after));
    for change in proposal.items.iter().filter(|change| workshop.item(change.slot).is_break()) {
        let planned = situation.planned(change.slot).minutes_s / 60;
        let later = change.state_after == ItemState::Pending;
        let Some((start, end)) = change.after.filter(|_| later) else { continue };
        let minutes = Change::minutes(Some((start, end))).unwrap_or(planned);
        if minutes != planned {
            let title = title(texts, workshop, change.slot);
            let time = words::clock(workshop.plan(), start);
            sentences.push((texts.catch_up_break_lasts(title, time, minutes, planned), Weight::Plain));
        }
    }
    let end = offsets::of_hard_end(texts, workshop, &proposal.after);
    sentences.push(end.unwrap_or_else(|| offsets::of_day(texts, workshop, &proposal.after)));
    if !proposal.unheard.is_empty() {
        let name = |id| workshop.plan().municipality(id).map(|known| known.name.get(texts.lang()));
        let names: Vec<&str> = proposal.unheard.iter().filter_map(name).collect();
        sentences.push((texts.catch_up_unheard(names.join(", ")), Weight::Plain));
    }
    sentences
}

/// What happens to an item, by sign and word; nothing if nothing does.
pub fn mark(texts: &Catalogue, proposal: &Proposal, change: &Change) -> Option<String> {
    let (lengthened, moved) = (change.lengthened(), change.moved());
    let parked = |other: &PlanChange| matches!(other, PlanChange::Park { .. });
    Some(match change.after {
        None if proposal.changes.iter().any(parked) => format!("× {}", texts.catch_up_aside()),
        None => format!("× {}", texts.catch_up_skipped()),
        Some(_) if change.state_after == ItemState::Done => format!("✓ {}", texts.catch_up_ends()),
        Some(_) if lengthened < 0 => format!("−{} {}", -lengthened, texts.catch_up_shorter()),
        Some(_) if lengthened > 0 => format!("+{lengthened} {}", texts.catch_up_longer()),
        Some(_) if moved < 0 => format!("−{} {}", -moved, texts.catch_up_earlier()),
        Some(_) if moved > 0 => format!("+{moved} {}", texts.catch_up_later()),
        // It begins when it would have begun by itself, and is agreed to.
        Some(_) if matches!(proposal.kind, Kind::LaterAndShorter(slot) | Kind::Later(slot) if slot == change.slot) =>
        {
            format!("⚑ {}", texts.catch_up_later())
        }
        Some(_) => return None,
    })
}

/// When nothing has to be found: that, and how to gain time all the same.
pub fn nothing(texts: &Catalogue, situation: &Situation<'_>, goal: Option<Goal>) -> Vec<Sentence> {
    use super::command::{Command, Focus};
    let key = |command: Command| {
        command.entry().key_in(Focus::Agenda).map(|key| key.to_string()).unwrap_or_default()
    };
    let (workshop, forecast) = (situation.workshop, &situation.forecast);
    let mut sentences = Vec::new();
    if goal.is_some() {
        // The heading says how it stands with it.
    } else if situation.is_of_today() {
        sentences.push((texts.catch_up_nothing(), Weight::Plain));
        sentences.extend(offsets::of_fixed(texts, workshop, forecast));
        sentences.push(offsets::of_day(texts, workshop, forecast));
    } else {
        let date = workshop.plan().days[forecast.day].date;
        sentences.push((
            texts.desk_other_date_running(crate::i18n::dates::long(texts.lang(), date)),
            Weight::Plain,
        ));
    }
    let all_the_same =
        texts.catch_up_all_the_same(key(Command::Shorten), key(Command::Skip), key(Command::MoveUp));
    sentences.push((all_the_same, Weight::Calm));
    sentences
}
