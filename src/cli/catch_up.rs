//! `plenary live catch-up`: ways to find the minutes that are missing, from the shell. Nothing is done
//! without `--apply`.

use serde::Serialize;

use super::context::Context;
use super::failure::Failure;
use super::opened::Opened;
use super::place;
use super::verbs::{CatchUpArgs, LiveArgs};
use super::when::{self, Purpose};
use super::writing::Pen;
use crate::app::catch_up_words as ways;
use crate::app::offsets::Sentence;
use crate::app::words;
use crate::domain::catch_up::{Board, Goal, Kind, Named, Proposal, REASON, Situation};
use crate::domain::event::Stream;
use crate::domain::ids::{ItemId, MunicipalityId};
use crate::domain::live::{Press, decide};
use crate::domain::plan_change::PlanChange;
use crate::domain::refusal::Refusal;
use crate::domain::status::Instant;
use crate::domain::workshop::Workshop;

pub fn run(context: &mut Context, args: &CatchUpArgs, live: &LiveArgs) -> Result<(), Failure> {
    let dir = place::choose(context, live.workshop.as_deref())?;
    let opened = Opened::load(dir, Some(Stream::Time))?;
    let workshop = &*opened.workshop;
    let now = when::instant(context, workshop, live.at.as_deref(), Purpose::Happening)?;
    let situation = Situation::of(workshop, now);
    let refused = |no: &Refusal| Failure::Refused(words::refusal(&context.texts, workshop.plan(), no));
    let asked = Asked::of(&situation, args).map_err(|no| refused(&no))?;
    let chosen = asked.board.proposals.get(asked.chosen).filter(|_| args.apply);
    if let Some(proposal) = chosen {
        let reason = live.reason();
        let press = match proposal.kind {
            Kind::MoveOn { .. } => Press::Next,
            _ => Press::Change {
                changes: proposal.changes.clone(),
                reason: Some(reason.unwrap_or_else(|| REASON.to_owned())),
            },
        };
        let body = decide(workshop, press, now).map_err(|no| refused(&no))?;
        let mut pen = Pen::take(&opened.dir, &live.person, Stream::Time)?;
        pen.see(workshop.last_stamp());
        let event = pen.event(context.now, now, body);
        pen.append(&[event])?;
    }
    if args.json {
        let document = Document::of(&situation, &asked.board, chosen);
        let mut json = serde_json::to_vec(&document)
            .expect("proposals are plain data, and memory does not fail to be written");
        json.push(b'\n');
        context.out.document(&json);
    } else {
        let lines = match chosen {
            Some(proposal) => asked.applied(context, &situation, proposal),
            None => asked.lines(context, &situation),
        };
        lines.iter().for_each(|line| context.out.line(line));
    }
    Ok(())
}

/// What can be done for what was asked to be protected.
struct Asked {
    board: Board,
    /// The one that is applied.
    chosen: usize,
}

impl Asked {
    fn of(situation: &Situation<'_>, args: &CatchUpArgs) -> Result<Self, Refusal> {
        let goal = match &args.protect {
            Some(item) => Some(situation.protecting(item)?),
            None => situation.in_danger(),
        };
        let shortened = args.from.as_ref().map(|item| situation.slot(item)).transpose()?;
        let named = Named { shortened, skipped: None };
        let mut board = Board::of(situation, goal, named);
        if args.protect.is_some() {
            // A break that waits was not asked about.
            board.proposals.retain(|proposal| {
                !matches!(
                    proposal.kind,
                    Kind::AddKeepingBreak { .. } | Kind::AddIntoBreak { .. } | Kind::MoveOn { .. }
                )
            });
        }
        let chosen = match (shortened, &args.from) {
            (Some(slot), Some(item)) if board.deficit > 0 => {
                let from = board.proposals.iter().position(|proposal| is_from(situation, proposal, item));
                from.filter(|_| board.shortenable.contains(&slot))
                    .ok_or_else(|| Refusal::NothingToGive { item: item.clone() })?
            }
            _ => 0,
        };
        Ok(Self { board, chosen })
    }

    fn lines(&self, context: &Context, situation: &Situation<'_>) -> Vec<String> {
        let (texts, workshop) = (&context.texts, situation.workshop);
        let mut lines: Vec<String> = sentences(ways::heading(texts, situation, &self.board)).collect();
        if self.board.proposals.is_empty() {
            if self.board.deficit == 0 && self.board.goal.is_none() {
                lines.push(texts.catch_up_nothing());
            }
            return lines;
        }
        for (index, proposal) in self.board.proposals.iter().enumerate() {
            let (price, _) = ways::price(texts, workshop, &self.board, proposal);
            lines.push(String::new());
            lines.push(format!("{}  {} · {price}", index + 1, ways::line(texts, workshop, proposal)));
            let items = proposal.items.iter().filter_map(|change| {
                let mark = ways::mark(texts, proposal, change)?;
                let clock = |at| words::clock(workshop.plan(), at);
                let span = change.after.map(|(from, to)| format!("{}–{}  ", clock(from), clock(to)));
                let title = workshop.item(change.slot).title.get(texts.lang());
                Some(format!("   {}{title}  {mark}", span.unwrap_or_else(|| "–  ".to_owned())))
            });
            lines.extend(items);
            let consequences = ways::consequences(texts, situation, &self.board, proposal);
            lines.extend(sentences(consequences).map(|sentence| format!("   {sentence}")));
        }
        lines
    }

    fn applied(&self, context: &Context, situation: &Situation<'_>, proposal: &Proposal) -> Vec<String> {
        let texts = &context.texts;
        let what = ways::line(texts, situation.workshop, proposal);
        let mut lines = vec![texts.catch_up_applied(what)];
        lines.extend(sentences(ways::consequences(texts, situation, &self.board, proposal)));
        lines
    }
}

/// Whether a proposal takes all from this item. With one giver alone that is the proportional one, too.
fn is_from(situation: &Situation<'_>, proposal: &Proposal, item: &ItemId) -> bool {
    match proposal.kind {
        Kind::OneItem(slot) => situation.id(slot) == *item,
        Kind::Proportional | Kind::Breaks => {
            proposal.changes.len() == 1 && proposal.cuts().all(|(other, _)| other == item)
        }
        _ => false,
    }
}

fn sentences(sentences: Vec<Sentence>) -> impl Iterator<Item = String> {
    sentences.into_iter().map(|(sentence, _)| sentence)
}

/// For programs (`plenary/catch-up/1`). Times are ISO 8601 with the workshop's offset, durations in
/// seconds.
#[derive(Serialize)]
struct Document<'a> {
    format: &'static str,
    now: Instant,
    /// "start" of the goal, "day_end", or nothing.
    protects: Option<&'static str>,
    goal: Option<ItemId>,
    deficit_s: i64,
    possible: bool,
    missing_s: i64,
    /// The kind that was applied.
    applied: Option<&'static str>,
    proposals: Vec<ProposalStatus<'a>>,
}

#[derive(Serialize)]
struct ProposalStatus<'a> {
    kind: &'static str,
    changes: &'a [PlanChange],
    items: Vec<ItemStatus>,
    residual_s: i64,
    next_fixed_offset_s: Option<i64>,
    /// The first fixed point behind the goal that would be missed.
    missed: Option<Missed>,
    day_end_offset_s: i64,
    over_hard_s: i64,
    /// Municipalities that have not spoken yet and would have less time.
    unheard: &'a [MunicipalityId],
}

#[derive(Serialize)]
struct Missed {
    item: ItemId,
    offset_s: i64,
}

#[derive(Serialize)]
struct ItemStatus {
    item: ItemId,
    /// None for what would not be held.
    expected_start: Option<Instant>,
    expected_end: Option<Instant>,
    /// Of the end, against the plan.
    offset_s: Option<i64>,
}

impl<'a> Document<'a> {
    fn of(situation: &Situation<'_>, board: &'a Board, applied: Option<&Proposal>) -> Self {
        let workshop: &Workshop = situation.workshop;
        let at = |at| Instant::of(workshop.plan(), at);
        let proposal = |proposal: &'a Proposal| ProposalStatus {
            kind: proposal.kind.name(),
            changes: &proposal.changes,
            items: proposal
                .items
                .iter()
                .map(|change| ItemStatus {
                    item: situation.id(change.slot),
                    expected_start: change.after.map(|(start, _)| at(start)),
                    expected_end: change.after.map(|(_, end)| at(end)),
                    offset_s: change
                        .after
                        .map(|(_, end)| (end - situation.planned(change.slot).end).num_seconds()),
                })
                .collect(),
            residual_s: proposal.residual_s,
            next_fixed_offset_s: proposal.after.next_fixed.map(|next| next.offset_s),
            missed: proposal.missed.map(|(slot, _, offset_s)| Missed { item: situation.id(slot), offset_s }),
            day_end_offset_s: proposal.after.end.offset_s(),
            over_hard_s: proposal.after.end.over_hard_s(),
            unheard: &proposal.unheard,
        };
        Self {
            format: "plenary/catch-up/1",
            now: at(situation.now),
            protects: board.goal.map(|goal| match goal {
                Goal::Start(_) => "start",
                Goal::DayEnd => "day_end",
            }),
            goal: board.goal.and_then(|goal| match goal {
                Goal::Start(slot) => Some(situation.id(slot)),
                Goal::DayEnd => None,
            }),
            deficit_s: board.deficit * 60,
            possible: board.is_possible(),
            missing_s: board.missing * 60,
            applied: applied.map(|proposal| proposal.kind.name()),
            proposals: board.proposals.iter().map(proposal).collect(),
        }
    }
}
