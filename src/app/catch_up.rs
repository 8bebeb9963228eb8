//! Catching up at the desk: the ways are looked at, compared, and one is accepted.

use super::effect::Effect;
use super::key::{Code, Key};
use super::model::Model;
use super::notice::Notice;
use super::overlay::Overlay;
use crate::domain::catch_up::{Board, Goal, Kind, Named, Proposal, REASON, Situation};
use crate::domain::event::Stream;
use crate::domain::live::{Press, decide};
use crate::domain::refusal::Refusal;

use crate::domain::timing::Slot;

/// The ways as they are looked at. Kept from message to message, so that what is accepted is what was
/// shown.
#[derive(Debug)]
pub struct CatchUp {
    /// What the person chose to protect; none follows what is in danger next.
    goal: Option<Goal>,
    named: Named,
    pub chosen: usize,
    /// How many rows of the agenda are scrolled away.
    pub scrolled: usize,
    pub board: Board,
    /// The count of presses that the ways were computed from.
    revision: u64,
    /// Somebody pressed something since the person looked.
    pub changed: bool,
}

impl CatchUp {
    fn of(model: &Model) -> Self {
        let board = board(model, None, Named::default());
        Self {
            goal: None,
            named: Named::default(),
            chosen: 0,
            scrolled: 0,
            board,
            revision: model.workshop.time_revision(),
            changed: false,
        }
    }

    pub fn proposal(&self) -> Option<&Proposal> {
        self.board.proposals.get(self.chosen)
    }

    /// Computes the ways anew, and stays at the same one.
    fn refresh(&mut self, model: &Model) {
        let looked_at = self.proposal().map(|proposal| (proposal.kind.name(), proposal.kind.named()));
        self.board = board(model, self.goal, self.named);
        let same = |proposal: &Proposal| looked_at == Some((proposal.kind.name(), proposal.kind.named()));
        let last = self.board.proposals.len().saturating_sub(1);
        let place = self.board.proposals.iter().position(same);
        self.chosen = place.unwrap_or(self.chosen.min(last));
        // What was looked at is no way any more.
        self.changed |= looked_at.is_some() && place.is_none();
        self.changed |= self.revision != model.workshop.time_revision();
        self.revision = model.workshop.time_revision();
    }

    fn choose(&mut self, place: usize) {
        if place < self.board.proposals.len() {
            self.chosen = place;
            self.scrolled = 0;
        }
    }

    /// Another item for "all from one", "skip" and "set aside".
    fn name_other(&mut self, model: &Model, step: isize) {
        let Some(kind) = self.proposal().map(|proposal| proposal.kind) else { return };
        let (Some(named), place) = (kind.named(), self.chosen) else { return };
        let (others, field): (&[Slot], &mut Option<Slot>) = match kind {
            Kind::OneItem(_) => (&self.board.shortenable, &mut self.named.shortened),
            _ => (&self.board.skippable, &mut self.named.skipped),
        };
        let at = others.iter().position(|&slot| slot == named).unwrap_or_default();
        let next = at.checked_add_signed(step).and_then(|next| others.get(next));
        if let Some(&next) = next {
            *field = Some(next);
            self.board = board(model, self.goal, self.named);
            let same = |proposal: &Proposal| proposal.kind.name() == kind.name();
            let found = self.board.proposals.iter().position(same);
            self.chosen = found.unwrap_or(place.min(self.board.proposals.len().saturating_sub(1)));
        }
    }

    /// The next fixed point, the one after it, the end of the day, and round again.
    fn protect_next(&mut self, model: &Model) {
        let goals = Situation::of(&model.workshop, model.second()).goals();
        let at = goals.iter().position(|&goal| Some(goal) == self.goal.or(self.board.goal));
        self.goal = goals.get(at.map_or(0, |at| (at + 1) % goals.len())).copied();
        self.named = Named::default();
        self.board = board(model, self.goal, self.named);
        self.choose(0);
    }
}

fn board(model: &Model, goal: Option<Goal>, named: Named) -> Board {
    let situation = Situation::of(&model.workshop, model.second());
    // What was to be protected may have begun meanwhile.
    let goal = goal.filter(|goal| situation.is_of_today() && situation.goals().contains(goal));
    Board::of(&situation, goal.or_else(|| situation.in_danger()), named)
}

impl Model {
    pub(super) fn look_for_catch_up(&mut self) -> Vec<Effect> {
        self.overlay = Some(Overlay::CatchUp(Box::new(CatchUp::of(self))));
        Vec::new()
    }

    /// Time passed, or somebody pressed something.
    pub(super) fn refresh_catch_up(&mut self) {
        if let Some(Overlay::CatchUp(mut shown)) =
            self.overlay.take_if(|it| matches!(it, Overlay::CatchUp(_)))
        {
            shown.refresh(self);
            self.overlay = Some(Overlay::CatchUp(shown));
        }
    }

    pub(super) fn key_in_catch_up(&mut self, mut shown: Box<CatchUp>, key: Key) -> Vec<Effect> {
        const PAGE: usize = 4;
        let last = shown.board.proposals.len().saturating_sub(1);
        // Who moves about has looked at what is new.
        let looked = key.code != Code::Enter;
        match key.code {
            Code::Enter => match self.accept(&shown) {
                Ok(effects) => return effects,
                Err(refusal) => {
                    self.refuse(refusal);
                    shown.changed = false;
                }
            },
            Code::Up => shown.choose(shown.chosen.saturating_sub(1)),
            Code::Down => shown.choose((shown.chosen + 1).min(last)),
            Code::Left => shown.name_other(self, -1),
            Code::Right => shown.name_other(self, 1),
            Code::Tab => shown.protect_next(self),
            Code::PageDown => shown.scrolled += PAGE,
            Code::PageUp => shown.scrolled = shown.scrolled.saturating_sub(PAGE),
            Code::Char(letter) => match super::layouts::to_qwerty(letter).to_digit(10) {
                Some(digit @ 1..) => shown.choose(digit as usize - 1),
                // The key that opened it closes it.
                _ if super::layouts::to_qwerty(letter) == 'p' => return Vec::new(),
                _ => {}
            },
            _ => {}
        }
        if looked {
            self.notice = None;
            shown.changed = false;
        }
        self.overlay = Some(Overlay::CatchUp(shown));
        Vec::new()
    }

    /// One event, if the day is still the one that was looked at.
    fn accept(&mut self, shown: &CatchUp) -> Result<Vec<Effect>, Refusal> {
        let is_old = shown.changed || shown.revision != self.workshop.time_revision();
        let proposal = shown.proposal().ok_or(Refusal::NothingToChange)?;
        if is_old {
            return Err(Refusal::DayChanged);
        }
        let press = match proposal.kind {
            Kind::MoveOn { .. } => Press::Next,
            _ => Press::Change { changes: proposal.changes.clone(), reason: Some(REASON.to_owned()) },
        };
        let what = super::catch_up_words::line(&self.texts, &self.workshop, proposal);
        let body = decide(&self.workshop, press, self.now)?;
        let effects = vec![Effect::Commit(self.record(Stream::Time, self.now, body))];
        self.notice = Some(Notice::CaughtUp { what });
        Ok(effects)
    }
}
