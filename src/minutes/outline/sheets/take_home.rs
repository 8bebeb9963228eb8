//! What a municipality takes home: its commitments, the practices it offered, its challenges with what others
//! could answer, whom to call, what became of its questions, and when it goes on.
//!
//! Its own notes stand here as they were said. What others said stands here only where they released it; what
//! several said together stands here as those who were there may read it. Nobody's author, time or id does.

use std::collections::{HashMap, HashSet};

use crate::domain::attendance::Consent;
use crate::domain::exchange::from_others;
use crate::domain::ids::{MunicipalityId, NoteId};
use crate::domain::note::Kind;
use crate::domain::notes::Note;
use crate::domain::search::Index;
use crate::i18n::dates;
use crate::minutes::Entry;

use super::super::follow_up::{became, milestones, owner};
use super::super::{Block, Bullet, Card, Document, Line, Table, Words};
use super::{Material, filled};

/// More candidates for one challenge are not read.
const CANDIDATES: usize = 3;

pub(super) fn document<'m>(material: &'m Material<'_>, town: &'m MunicipalityId) -> Document<'m> {
    let (words, phrases) = (material.shown.words(), &material.shown.phrases);
    let name = phrases.municipality(town);
    let mut sheet = Home::of(material, town);
    let mut document = material.begun(words.sheet_take_home(name), words.sheet_for_alone(name));
    let practices = sheet.practices();
    let challenges = sheet.challenges();
    document.sections = filled([
        (words.sheet_commitments(), sheet.commitments()),
        (words.sheet_practices(), practices),
        (words.sheet_challenges(), challenges),
        (words.sheet_call(), sheet.whom_to_call()),
        (words.sheet_questions(), sheet.questions()),
        (words.minutes_section_follow_up(), when_it_goes_on(material)),
    ]);
    document
}

fn when_it_goes_on<'m>(material: &'m Material<'_>) -> Vec<Block<'m>> {
    let days: Vec<Bullet<'m>> = milestones(&material.shown).into_iter().map(Into::into).collect();
    if days.is_empty() { Vec::new() } else { vec![Block::Bullets(days)] }
}

struct Home<'m, 'a> {
    material: &'m Material<'a>,
    town: &'m MunicipalityId,
    /// What others released, by note.
    released: HashMap<NoteId, &'m Entry<'a>>,
    index: Index,
    /// Those whose statements stand here beside its own.
    met: HashSet<&'m MunicipalityId>,
}

impl<'m, 'a> Home<'m, 'a> {
    fn of(material: &'m Material<'a>, town: &'m MunicipalityId) -> Self {
        let shown = Kind::ALL.into_iter().flat_map(|kind| material.shown.entries(kind));
        let of_others = shown.filter(|entry| entry.is_released() && !entry.municipalities().contains(town));
        let released = of_others.map(|entry| (entry.note_id(), entry)).collect();
        let index = Index::of(material.shown.plan());
        Self { material, town, released, index, met: HashSet::new() }
    }

    /// Its own notes of a kind, then what it said together with others.
    fn entries(&self, kind: Kind) -> Vec<&'m Entry<'a>> {
        let own = self
            .material
            .own
            .entries(kind)
            .iter()
            .filter(|entry| self.note(entry).is_some_and(|note| self.is_own(note)));
        let together = self.material.shown.entries(kind).iter().filter(|entry| {
            let is_of = |note: &Note| note.fields.municipalities.contains(self.town) && !self.is_own(note);
            self.note(entry).is_some_and(is_of)
        });
        own.chain(together).collect()
    }

    fn note(&self, entry: &Entry<'_>) -> Option<&'m Note> {
        self.material.workshop.notes().get(entry.note_id())
    }

    /// Nobody else has a part in it, nor in what was merged into it.
    fn is_own(&self, note: &Note) -> bool {
        let notes = self.material.workshop.notes();
        let is_its = |note: &Note| note.fields.municipalities.iter().all(|one| one == self.town);
        !note.fields.municipalities.is_empty()
            && is_its(note)
            && notes.all_inside(note.id).into_iter().filter_map(|id| notes.get(id)).all(is_its)
    }

    /// What it said, and whether it keeps that for itself.
    fn said(&self, entry: &'m Entry<'a>) -> Line<'m> {
        let line = self.material.shown.phrases.said(Line::Empty, entry);
        let is_kept = self.note(entry).is_some_and(|note| !note.fields.level.names_municipality());
        match is_kept {
            true => line.then(" ").then_emphasis(format!("({})", self.words().sheet_not_released())),
            false => line,
        }
    }

    fn words(&self) -> &'m crate::i18n::Catalogue {
        self.material.shown.words()
    }

    /// Its actions; that there is none is said as well.
    fn commitments(&self) -> Vec<Block<'m>> {
        let (words, phrases) = (self.words(), &self.material.shown.phrases);
        let actions = self.entries(Kind::Action);
        if actions.is_empty() {
            let none = super::super::front::capitalised(&words.minutes_none_agreed());
            return vec![Block::Paragraph(Line::plain(none))];
        }
        let mut table = Table::new([
            words.minutes_column_what(),
            words.minutes_column_who(),
            words.minutes_column_by(),
            words.minutes_column_help(),
            words.minutes_column_status(),
        ]);
        for entry in actions {
            table.row([
                self.said(entry),
                owner(entry, phrases),
                match entry.due() {
                    Some(due) => Line::plain(dates::full(words.lang(), due)),
                    None => Line::strong(words.minutes_no_date()),
                },
                Line::plain(phrases.value(entry, "support", entry.detail("support").unwrap_or_default())),
                match entry.status() {
                    Some(status) => Line::plain(phrases.status(entry, status)),
                    None => Line::plain(words.minutes_status_open()),
                },
            ]);
        }
        vec![Block::Table(table.with_dashes())]
    }

    fn practices(&mut self) -> Vec<Block<'m>> {
        let phrases = &self.material.shown.phrases;
        let (mut cards, mut others) = (Vec::new(), Vec::new());
        for entry in self.entries(Kind::GoodPractice) {
            let details = entry.details();
            let mut fields: Vec<(Words<'m>, Line<'m>)> = details
                .map(|(field, text)| (phrases.field(field), Line::plain(phrases.value(entry, field, text))))
                .collect();
            let asking = self.asking(entry.note_id());
            if !asking.is_empty() {
                let names: Vec<&str> = asking.iter().map(|town| phrases.municipality(town)).collect();
                fields.push((self.words().sheet_asked_by().into(), Line::plain(names.join(", "))));
            }
            self.met.extend(asking);
            let title = self.said(entry);
            match fields.is_empty() {
                true => others.push(Bullet::from(title)),
                false => cards.push(Block::Card(Card { title, fields })),
            }
        }
        if !others.is_empty() {
            cards.push(Block::Bullets(others));
        }
        cards
    }

    /// The municipalities that asked for a practice and released that they did.
    fn asking(&self, practice: NoteId) -> Vec<&'m MunicipalityId> {
        let pairs = self.material.pairs.iter().filter(|pair| pair.practice == practice);
        let asking = pairs.filter_map(|pair| self.released.get(&pair.challenge));
        let mut towns: Vec<&MunicipalityId> = asking.flat_map(|entry| entry.municipalities()).collect();
        towns.sort_unstable();
        towns.dedup();
        towns
    }

    /// Challenges and needs: what was linked to each, then what others said that is like it.
    fn challenges(&mut self) -> Vec<Block<'m>> {
        let words = self.words();
        let entries: Vec<&Entry<'a>> =
            [Kind::Challenge, Kind::Need].into_iter().flat_map(|kind| self.entries(kind)).collect();
        let mut bullets = Vec::new();
        for entry in entries {
            let linked = self.linked(entry.note_id());
            let known: HashSet<NoteId> = linked.iter().map(|(answer, _)| answer.note_id()).collect();
            let perhaps = self.perhaps(entry, &known);
            let phrases = &self.material.shown.phrases;
            let details = entry.details();
            let mut under: Vec<Line<'m>> = details
                .map(|(field, text)| {
                    Line::plain(phrases.field(field)).then(": ").then(phrases.value(entry, field, text))
                })
                .collect();
            if linked.is_empty() && perhaps.is_empty() {
                under.push(Line::emphasis(words.sheet_no_answer()));
            }
            under.extend(
                linked.into_iter().map(|(answer, status)| self.answer(words.sheet_answer(status), answer)),
            );
            under.extend(perhaps.into_iter().map(|answer| self.answer(words.sheet_perhaps(), answer)));
            bullets.push(Bullet { line: self.said(entry), under });
        }
        if bullets.is_empty() { Vec::new() } else { vec![Block::Bullets(bullets)] }
    }

    /// What was linked to it, with how far that has come.
    fn linked(&mut self, challenge: NoteId) -> Vec<(&'m Entry<'a>, String)> {
        let pairs = self.material.pairs.iter().filter(|pair| pair.challenge == challenge);
        let found: Vec<_> = pairs
            .filter_map(|pair| {
                let answer = *self.released.get(&pair.practice)?;
                Some((answer, self.material.shown.phrases.match_status(pair.status)))
            })
            .collect();
        self.met.extend(found.iter().flat_map(|(answer, _)| answer.municipalities()));
        found
    }

    /// What others released that is like it, best first.
    fn perhaps(&mut self, entry: &Entry<'a>, known: &HashSet<NoteId>) -> Vec<&'m Entry<'a>> {
        let Some(note) = self.note(entry) else { return Vec::new() };
        let notes = self.material.workshop.notes();
        let passes = |note: &Note| self.released.contains_key(&note.id) && !known.contains(&note.id);
        let alike = from_others(notes, &mut self.index, note, CANDIDATES, passes);
        let found: Vec<&Entry<'a>> =
            alike.into_iter().filter_map(|id| self.released.get(&id).copied()).collect();
        self.met.extend(found.iter().flat_map(|answer| answer.municipalities()));
        found
    }

    /// What another said: the text and the municipality, nothing beside it.
    fn answer(&self, lead: String, answer: &'m Entry<'a>) -> Line<'m> {
        let phrases = &self.material.shown.phrases;
        let line = phrases.said(Line::emphasis(lead).then(" "), answer);
        let towns = phrases.municipalities(answer.municipalities());
        if towns.is_empty() { line } else { line.then(" · ").then_strong(towns) }
    }

    /// The functions of the others that agreed to be called.
    fn whom_to_call(&self) -> Vec<Block<'m>> {
        let (plan, words) = (self.material.shown.plan(), self.words());
        let attendance = self.material.workshop.attendance();
        let met = plan.municipalities.iter().filter(|town| self.met.contains(&town.id));
        let mut table = Table::new([words.minutes_column_municipality(), words.minutes_column_function()]);
        let mut others = false;
        for town in met {
            let agreed: Vec<&str> = plan
                .participants
                .iter()
                .filter(|one| one.municipality.as_ref() == Some(&town.id))
                .filter(|one| attendance.consent(&one.code, Consent::Contact) == Some(true))
                .filter_map(|one| one.role.as_ref().map(|role| role.get(words.lang())))
                .collect();
            match agreed.is_empty() {
                true => others = true,
                false => table.row([
                    Line::plain(Words::in_lang(town.name.found(words.lang()))),
                    Line::plain(agreed.join("; ")),
                ]),
            }
        }
        let mut blocks = Vec::new();
        if !table.is_empty() {
            blocks.push(Block::Table(table));
        }
        if others {
            blocks.push(Block::Paragraph(Line::plain(words.sheet_call_convenors())));
        }
        blocks
    }

    /// Its questions, to whom they went, and what became of them.
    fn questions(&self) -> Vec<Block<'m>> {
        let phrases = &self.material.shown.phrases;
        let bullets = self.entries(Kind::Question).into_iter().map(|entry| {
            let line = match entry.function() {
                Some(_) => self.said(entry).then(" → ").then(phrases.function(entry)),
                None => self.said(entry),
            };
            Bullet::from(line.then(" ").then_emphasis(format!("({})", became(entry, phrases))))
        });
        let bullets: Vec<Bullet<'m>> = bullets.collect();
        if bullets.is_empty() { Vec::new() } else { vec![Block::Bullets(bullets)] }
    }
}
