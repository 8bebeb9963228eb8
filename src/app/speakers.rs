//! The panel of speakers and parts: which one is chosen, what is being asked, what its keys do.

use tui_input::Input;

use super::command::Command;
use super::effect::Effect;
use super::field;
use super::key::{Code, Key};
use super::layouts::to_qwerty;
use super::model::Model;
use super::notice::Notice;
use super::overlay::Overlay;
use super::words;
use crate::domain::fold::fold_eq;
use crate::domain::ids::MunicipalityId;
use crate::domain::live::{Press, SegmentPress};
use crate::domain::plan_change::AddedSpeaker;
use crate::domain::refusal::Refusal;
use crate::domain::timing::{PartState, Slot};

/// The panel while it is open. It shows the parts of the item that commands act on.
#[derive(Debug, Default)]
pub struct Speakers {
    /// The part that was chosen; none follows what runs or is next.
    chosen: Option<u16>,
    /// What is being asked, in the panel itself.
    pub asking: Option<Asking>,
}

#[derive(Debug)]
pub struct Asking {
    pub what: Asked,
    pub input: Input,
}

/// What is asked with a field.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Asked {
    /// Who speaks that is not in the plan.
    Who,
    /// How long somebody who was added may speak.
    MinutesOf(AddedSpeaker),
    /// How many minutes a part gets, or loses.
    MinutesFor(u16),
    People,
    Budget,
}

/// How long somebody who is added may speak, unless another number is typed.
const USUAL_MINUTES: &str = "5";

/// How many minutes one press of + or − is: parts are shorter than items.
const STEP_MINUTES: i32 = 1;

impl Speakers {
    /// The part that keys act on.
    pub fn chosen(&self, model: &Model, slot: Slot) -> Option<u16> {
        let parts = &model.workshop.record().item(slot).parts;
        let known = self.chosen.filter(|&segment| parts.get(segment).is_some());
        known.or_else(|| parts.current()).or_else(|| parts.next()).or_else(|| parts.order().last().copied())
    }

    fn ask(&mut self, what: Asked, text: &str) {
        self.asking = Some(Asking { what, input: Input::new(text.to_owned()) });
    }
}

impl Model {
    pub(super) fn open_speakers(&mut self) -> Vec<Effect> {
        if self.target().is_none() {
            return self.refuse(Refusal::NothingRuns);
        }
        self.overlay = Some(Overlay::Speakers(Speakers::default()));
        Vec::new()
    }

    pub(super) fn key_in_speakers(&mut self, key: Key) -> Vec<Effect> {
        let (Some(Overlay::Speakers(mut panel)), Some(slot)) = (self.overlay.take(), self.target()) else {
            return Vec::new();
        };
        self.notice = None;
        let leaves = key.code == Code::Esc || key == Key::ctrl('c');
        let effects = match panel.asking.take() {
            Some(_) if leaves => Vec::new(),
            Some(asking) => self.key_in_field(&mut panel, slot, asking, key),
            None if leaves || command(key) == Some('S') => return Vec::new(),
            None => self.key_in_list(&mut panel, slot, key),
        };
        self.overlay = Some(Overlay::Speakers(panel));
        effects
    }

    fn key_in_list(&mut self, panel: &mut Speakers, slot: Slot, key: Key) -> Vec<Effect> {
        let item = Some(self.id_of(slot));
        let chosen = panel.chosen(self, slot);
        let segments = |press| Press::Segments(press);
        let on_chosen = |model: &mut Self, press: &dyn Fn(u16) -> SegmentPress| match chosen {
            Some(segment) => model.press(Press::Segments(press(segment))),
            None => {
                let item = model.id_of(slot);
                model.refuse(Refusal::NoSegments { item })
            }
        };
        let mut step = |model: &mut Self, up| {
            panel.chosen = chosen;
            on_chosen(model, &|segment| SegmentPress::Step { item: item.clone(), segment, up })
        };
        match (key.code, command(key)) {
            (Code::Up, _) if key.alt => step(self, true),
            (Code::Down, _) if key.alt => step(self, false),
            (_, Some('K')) => step(self, true),
            (_, Some('J')) => step(self, false),
            (Code::Up, _) => self.choose_part(panel, slot, -1),
            (Code::Down, _) => self.choose_part(panel, slot, 1),
            (Code::Home, _) => self.choose_part(panel, slot, isize::MIN),
            (Code::End, _) => self.choose_part(panel, slot, isize::MAX),
            (Code::Enter, _) if self.current() != Some(slot) => {
                self.refuse(Refusal::NotStarted { item: self.id_of(slot) })
            }
            (Code::Enter, _) => {
                panel.chosen = None;
                on_chosen(self, &|segment| SegmentPress::Start { segment })
            }
            (_, Some('.')) => {
                panel.chosen = None;
                self.press(Press::NextSegment)
            }
            (_, Some(',')) => {
                panel.chosen = None;
                self.press(Press::PreviousSegment)
            }
            (_, Some('>')) => self.press(segments(SegmentPress::LetPass)),
            (_, Some('x')) => {
                let parts = &self.workshop.record().item(slot).parts;
                let on = chosen.and_then(|chosen| parts.state(chosen)) != Some(PartState::Skipped);
                on_chosen(self, &|segment| SegmentPress::Skip { item: item.clone(), segment, on })
            }
            (_, Some(sign @ ('+' | '=' | '-' | '−'))) => {
                let minutes = if matches!(sign, '+' | '=') { STEP_MINUTES } else { -STEP_MINUTES };
                panel.chosen = chosen;
                on_chosen(self, &|segment| SegmentPress::Extend { item: item.clone(), segment, minutes })
            }
            (_, Some('m')) => {
                if let Some(segment) = chosen {
                    panel.ask(Asked::MinutesFor(segment), "");
                }
                Vec::new()
            }
            (_, Some(letter @ ('a' | 'p' | 'B'))) => {
                panel.ask(
                    match letter {
                        'a' => Asked::Who,
                        'p' => Asked::People,
                        _ => Asked::Budget,
                    },
                    "",
                );
                Vec::new()
            }
            (_, Some('Q')) => self.press(segments(SegmentPress::Questions)),
            (_, Some('E')) => self.press(segments(SegmentPress::Equalise)),
            (_, Some('C')) => self.time_command(Command::Consecutive),
            (_, Some('u')) => self.undo(),
            _ => Vec::new(),
        }
    }

    fn choose_part(&self, panel: &mut Speakers, slot: Slot, step: isize) -> Vec<Effect> {
        let order = self.workshop.record().item(slot).parts.order();
        let chosen = panel.chosen(self, slot);
        let place = order.iter().position(|&segment| Some(segment) == chosen).unwrap_or_default();
        let place = place.saturating_add_signed(step).min(order.len().saturating_sub(1));
        panel.chosen = order.get(place).copied();
        Vec::new()
    }

    fn key_in_field(
        &mut self,
        panel: &mut Speakers,
        slot: Slot,
        mut asking: Asking,
        key: Key,
    ) -> Vec<Effect> {
        if asking.what == Asked::Who
            && asking.input.value().is_empty()
            && let Some(id) = key.text().and_then(|digit| self.municipality_by_digit(digit))
        {
            panel.ask(Asked::MinutesOf(AddedSpeaker::Municipality(id)), USUAL_MINUTES);
            return Vec::new();
        }
        if key.code != Code::Enter {
            field::edit(&mut asking.input, key);
            panel.asking = Some(asking);
            return Vec::new();
        }
        let item = Some(self.id_of(slot));
        let text = asking.input.value().trim();
        let what = asking.what.clone();
        let press = match asking.what {
            Asked::Who => return self.who_was_named(panel, text),
            Asked::MinutesOf(who) => number(text).map(|minutes| SegmentPress::Add { item, who, minutes }),
            Asked::MinutesFor(segment) => text
                .replace('−', "-")
                .parse()
                .ok()
                .map(|minutes| SegmentPress::Extend { item, segment, minutes }),
            Asked::People => {
                let count = number(text).map(|count| SegmentPress::People { item, count });
                return match count {
                    Some(press) => self.press(Press::Segments(press)),
                    None => self.refuse(Refusal::BadCount { given: text.to_owned() }),
                };
            }
            Asked::Budget => number(text).map(|minutes| SegmentPress::Budget { minutes }),
        };
        let named = matches!(&what, Asked::MinutesOf(AddedSpeaker::Name(_)));
        let (adds, effects) = match press {
            Some(press) => {
                let adds = matches!(press, SegmentPress::Add { .. });
                (adds, self.press(Press::Segments(press)))
            }
            None => (false, self.refuse(Refusal::BadMinutes { given: text.to_owned() })),
        };
        if named && matches!(self.notice, Some(Notice::Refused(Refusal::BadMinutes { .. }))) {
            // Who was named is not to be typed once more.
            panel.ask(what, USUAL_MINUTES);
        }
        if adds && !effects.is_empty() {
            // Who was added is the last, and the next to be moved or begun.
            panel.chosen = self.workshop.record().item(slot).parts.order().last().copied();
        }
        effects
    }

    /// A municipality by its name in any language, else a function. What was typed is not kept while
    /// the room is off the record.
    fn who_was_named(&mut self, panel: &mut Speakers, text: &str) -> Vec<Effect> {
        if text.is_empty() {
            return Vec::new();
        }
        let plan = self.workshop.plan();
        let known = plan.municipalities.iter().find(|municipality| {
            let names = municipality.name.in_all(&crate::domain::lang::Lang::ALL);
            let mut names = names.into_iter().chain(municipality.aliases.iter().map(String::as_str));
            names.any(|name| fold_eq(name, text))
        });
        let who = match known {
            Some(municipality) => AddedSpeaker::Municipality(municipality.id.clone()),
            None if self.is_off_record() => return self.refuse(Refusal::OffTheRecord),
            None => AddedSpeaker::Name(text.to_owned()),
        };
        panel.ask(Asked::MinutesOf(who), USUAL_MINUTES);
        Vec::new()
    }

    /// The municipalities with the digits that choose them.
    pub fn municipality_digits(&self) -> impl Iterator<Item = (char, &MunicipalityId)> {
        ('1'..='9').zip(self.workshop.plan().municipalities.iter().map(|municipality| &municipality.id))
    }

    fn municipality_by_digit(&self, digit: char) -> Option<MunicipalityId> {
        self.municipality_digits().find(|(known, _)| *known == digit).map(|(_, id)| id.clone())
    }

    /// What the panel asks, in words.
    pub fn speakers_question(&self, slot: Slot, asked: &Asked) -> String {
        let texts = &self.texts;
        let plan = self.workshop.plan();
        match asked {
            Asked::Who => {
                // A digit stays with its name where the row ends.
                let digits = self.municipality_digits();
                let names: Vec<String> = digits
                    .map(|(digit, id)| format!("{digit}\u{a0}{}", words::municipality(texts, plan, id)))
                    .collect();
                format!("{}  {}", texts.prompt_speaker(), names.join("  "))
            }
            Asked::MinutesOf(who) => {
                texts.prompt_speaker_minutes(words::segment(texts, plan, crate::domain::who::Who::Added(who)))
            }
            Asked::MinutesFor(segment) => {
                let who = self.workshop.segment(slot, *segment);
                texts.prompt_minutes(who.map_or("", |who| words::segment(texts, plan, who)))
            }
            Asked::People => texts.prompt_people(),
            Asked::Budget => texts.prompt_budget(),
        }
    }
}

/// The letter that a key is in the panel: as produced, else by its place on the keyboard.
fn command(key: Key) -> Option<char> {
    key.text().map(to_qwerty)
}

fn number(text: &str) -> Option<u32> {
    text.strip_prefix('+').unwrap_or(text).parse().ok()
}
