//! The names that a plan knows: municipalities, institutions and the functions of those who take part, and
//! where they stand in a text.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use crate::domain::fold::fold;
use crate::domain::ids::MunicipalityId;
use crate::domain::plan::{Municipality, Participant, Plan};
use crate::minutes::labels::capitalised;

use super::endings::{TownWord, Written, is_form_of};
use super::words::Words;

/// Whose name it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Named<'a> {
    /// With the place of the municipality in the plan.
    Municipality(usize),
    /// Held by one person alone, of all who take part or of a municipality.
    Function {
        of: Option<&'a MunicipalityId>,
        is_only_one: bool,
    },
    /// The code of a participant.
    Code,
    Institution,
}

/// A name somewhere in a text.
pub(super) struct Found<'a> {
    pub named: Named<'a>,
    /// The words that make it.
    pub words: Range<usize>,
}

struct Name<'a> {
    named: Named<'a>,
    /// At least one; small words may stand between them.
    parts: Vec<Part>,
}

enum Part {
    Town(TownWord),
    Word(String),
    /// As it is, such as the code of a participant.
    Exactly(String),
}

/// The names of a plan, by the letters with which they begin.
pub(in crate::minutes) struct Names<'a> {
    by_initial: Vec<Vec<Name<'a>>>,
}

/// Words between those of a name: Ministry *of* Interior, Министерство *за* внатрешни работи.
const SMALL: [&str; 33] = [
    "a", "and", "au", "aux", "d", "da", "de", "dhe", "des", "do", "du", "e", "et", "for", "i", "in", "l",
    "la", "le", "les", "na", "nga", "o", "od", "of", "per", "pour", "s", "se", "te", "the", "u", "za",
];

/// How many small words may stand between two words of a name.
const BETWEEN: usize = 2;

pub(super) fn is_small(folded: &str) -> bool {
    SMALL.binary_search(&folded).is_ok()
}

impl<'a> Names<'a> {
    /// All names of the plan, and the institutions that people wrote to.
    pub(super) fn of(plan: &'a Plan, addressees: impl IntoIterator<Item = &'a str>) -> Self {
        let mut names = Self::of_municipalities(plan);
        let institutions = [&plan.convened_by, &plan.in_partnership_with, &plan.supported_by];
        let texts = institutions.into_iter().flatten();
        let texts = texts.chain(plan.participants.iter().filter_map(|one| one.affiliation.as_ref()));
        let forms: Vec<&str> = texts.flat_map(|text| text.forms()).chain(addressees).collect();
        let mut known = HashSet::new();
        for form in forms.into_iter().flat_map(|form| form.split([',', ';', '(', ')', '/'])) {
            for form in form.split(" and ").filter(|form| form.chars().any(char::is_uppercase)) {
                if known.insert(form) && !names.has_municipality(form) {
                    names.add(Named::Institution, words_of(form).map(Part::Word).collect());
                }
            }
        }
        names.add_functions(&plan.participants);
        names
    }

    /// Those of the municipalities alone.
    pub(in crate::minutes) fn of_municipalities(plan: &'a Plan) -> Self {
        let mut names = Self { by_initial: (0..=u8::MAX).map(|_| Vec::new()).collect() };
        for (index, town) in plan.municipalities.iter().enumerate() {
            names.add_municipality(index, town);
        }
        names
    }

    fn add_municipality(&mut self, index: usize, town: &Municipality) {
        let named = Named::Municipality(index);
        let forms = town.name.forms().chain(town.aliases.iter().map(String::as_str));
        let mut known = HashSet::new();
        for form in forms {
            let words: Vec<String> = every_word_of(form);
            if !known.insert(words.clone()) {
                continue;
            }
            let parts = words.iter().map(|word| TownWord::new(word).map(Part::Town));
            let parts: Vec<Part> = match parts.collect::<Option<_>>() {
                Some(parts) => parts,
                None => words.iter().cloned().map(Part::Exactly).collect(),
            };
            self.add(named, parts);
            // криволанечки, of Крива Паланка.
            if let [first, second] = words.as_slice() {
                let joined = format!("{}o{second}", super::words::without_vowel(first));
                self.add(named, TownWord::new(&joined).map(Part::Town).into_iter().collect());
            }
        }
        if town.id.as_str().chars().count() > 1 && !self.has_municipality(&capitalised(town.id.as_str())) {
            self.add(named, every_word_of(town.id.as_str()).into_iter().map(Part::Exactly).collect());
        }
        let full_names = town.full_name.iter().flat_map(|name| name.forms());
        for form in full_names.filter(|form| !self.has_municipality(form)).collect::<Vec<_>>() {
            self.add(named, words_of(form).map(Part::Word).collect());
        }
    }

    /// Functions that one person holds: of all, or of those of a municipality.
    fn add_functions(&mut self, participants: &'a [Participant]) {
        let roles = |one: &'a Participant| {
            let forms = one.role.iter().flat_map(|role| role.forms());
            // What is in brackets says more of it: "mayor (host)".
            forms.map(|form| words_of(form.split('(').next().unwrap_or(form)).collect::<Vec<String>>())
        };
        let mut all: HashMap<Vec<String>, u32> = HashMap::new();
        let mut of_town: HashMap<(&MunicipalityId, Vec<String>), u32> = HashMap::new();
        for one in participants {
            for role in roles(one) {
                if let Some(town) = &one.municipality {
                    *of_town.entry((town, role.clone())).or_default() += one.count;
                }
                *all.entry(role).or_default() += one.count;
            }
            self.add(Named::Code, every_word_of(&one.code).into_iter().map(Part::Exactly).collect());
        }
        for one in participants {
            for role in roles(one) {
                let of = one.municipality.as_ref();
                let is_only_one = all[&role] <= 1;
                let is_only_one_of_town = of.is_some_and(|town| of_town[&(town, role.clone())] <= 1);
                if is_only_one || is_only_one_of_town {
                    let parts = role.into_iter().map(Part::Word).collect();
                    self.add(Named::Function { of, is_only_one }, parts);
                }
            }
        }
    }

    fn add(&mut self, named: Named<'a>, parts: Vec<Part>) {
        let initial = match parts.first() {
            Some(Part::Town(word)) => word.initial(),
            Some(Part::Word(word) | Part::Exactly(word)) => word.as_bytes()[0],
            None => return,
        };
        self.by_initial[usize::from(initial)].push(Name { named, parts });
    }

    /// Whether a text names a municipality of the plan.
    pub(in crate::minutes) fn has_municipality(&self, text: &str) -> bool {
        let mut words = Words::default();
        words.read(text);
        self.find(text, &words).iter().any(|found| matches!(found.named, Named::Municipality(_)))
    }

    /// All names in a text that was read into words, one after another; several can stand at one place.
    fn find(&self, text: &str, words: &Words) -> Vec<Found<'a>> {
        let mut found = Vec::new();
        words.iter().for_each(|(at, _)| self.find_at(text, words, at, &mut found));
        found
    }

    /// Adds the names that begin with this word.
    pub(super) fn find_at(&self, text: &str, words: &Words, at: usize, found: &mut Vec<Found<'a>>) {
        for name in self.beginning_like(words.folded(at)) {
            if let Some(end) = name.end(text, words, at) {
                found.push(Found { named: name.named, words: at..end });
            }
        }
    }

    /// Whether a name may begin with this word, whatever follows.
    pub(super) fn may_begin(&self, text: &str, words: &Words, at: usize) -> bool {
        self.beginning_like(words.folded(at)).iter().any(|name| name.parts[0].is(text, words, at))
    }

    fn beginning_like(&self, folded: &str) -> &[Name<'a>] {
        folded.as_bytes().first().map_or(&[], |initial| &self.by_initial[usize::from(*initial)])
    }
}

impl Name<'_> {
    /// Where the name ends that begins with this word.
    fn end(&self, text: &str, words: &Words, begin: usize) -> Option<usize> {
        let mut at = begin;
        for (number, part) in self.parts.iter().enumerate() {
            if number > 0 && !matches!(part, Part::Exactly(_)) {
                let between = (0..BETWEEN)
                    .take_while(|gap| is_small(words.folded(at + gap)) && !part.is(text, words, at + gap));
                at += between.count();
            }
            if !part.is(text, words, at) {
                return None;
            }
            at += 1;
        }
        Some(at)
    }
}

impl Part {
    fn is(&self, text: &str, words: &Words, at: usize) -> bool {
        let Some(word) = words.get(at) else { return false };
        let folded = words.folded(at);
        match self {
            Part::Town(town) => town.is(Written {
                folded,
                typed: &text[word.span.clone()],
                is_capital: word.is_capital,
                is_cyrillic: word.is_cyrillic,
            }),
            Part::Word(known) => is_form_of(folded, known),
            Part::Exactly(known) => folded == known,
        }
    }
}

/// The words that make a name, folded.
fn words_of(form: &str) -> impl Iterator<Item = String> {
    every_word_of(form).into_iter().filter(|word| word.chars().count() > 1 && !is_small(word))
}

fn every_word_of(form: &str) -> Vec<String> {
    let words = form.split(|letter: char| !letter.is_alphanumeric());
    words.map(fold).filter(|word| !word.is_empty()).collect()
}
