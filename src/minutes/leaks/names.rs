//! The names that a plan knows: municipalities, institutions and the functions of those who take part, and
//! where they stand in a text.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use crate::domain::fold::fold;
use crate::domain::ids::MunicipalityId;
use crate::domain::plan::{Municipality, Participant, Plan};
use crate::minutes::labels::capitalised;

use super::endings::{TownWord, Written, is_form_of};
use super::index::Index;
use super::region::{self, Region};
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
    /// A municipality of the region that is not in the plan.
    Elsewhere,
}

/// A name somewhere in a text.
pub(super) struct Found<'a> {
    pub named: Named<'a>,
    /// The words that make it.
    pub words: Range<usize>,
}

/// The words of a name, at least one; small words may stand between them.
pub(super) struct Parts(Vec<Part>);

pub(super) enum Part {
    Town(TownWord),
    Word(String),
    /// As it is, such as the code of a participant.
    Exactly(String),
}

/// The names of a plan, and those of the region.
pub(in crate::minutes) struct Names<'a> {
    of_plan: Index<Named<'a>>,
    region: &'static Region,
    /// What the towns of the region are to this plan; none where it says that the workshop is held there.
    of_region: Vec<Option<Named<'a>>>,
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
                    names.add(Named::Institution, Parts(words_of(form).map(Part::Word).collect()));
                }
            }
        }
        names.add_functions(&plan.participants);
        names
    }

    /// Those of the municipalities alone.
    pub(in crate::minutes) fn of_municipalities(plan: &'a Plan) -> Self {
        let region = Region::get();
        let of_region = vec![Some(Named::Elsewhere); region.len()];
        let mut names = Self { of_plan: Index::default(), region, of_region };
        // Where everybody is for these days, and what the workshop is called after, tells nothing.
        let place = plan.place.iter().map(|place| &place.city);
        let titles = place.chain([&plan.title]).chain(&plan.short_title);
        let country = plan.place.iter().filter_map(|place| place.country.as_ref());
        for form in titles.chain(country).flat_map(|text| text.forms()) {
            for town in region.named_in(form) {
                names.of_region[town] = None;
            }
        }
        names.of_region[region.capital()] = None;
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
            let short: Vec<String> = words.iter().filter(|word| !region::is_kind(word)).cloned().collect();
            for words in [words, short] {
                if !words.is_empty() && known.insert(words.clone()) {
                    Parts::of_town(&words).into_iter().for_each(|parts| self.add(named, parts));
                }
            }
            for town in self.region.called(form) {
                self.of_region[town] = Some(named);
            }
        }
        if town.id.as_str().chars().count() > 1 && !self.has_municipality(&capitalised(town.id.as_str())) {
            let words = every_word_of(town.id.as_str());
            self.add(named, Parts(words.into_iter().map(Part::Exactly).collect()));
        }
        let full_names = town.full_name.iter().flat_map(|name| name.forms());
        for form in full_names.filter(|form| !self.has_municipality(form)).collect::<Vec<_>>() {
            self.add(named, Parts(words_of(form).map(Part::Word).collect()));
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
            let code = every_word_of(&one.code).into_iter().map(Part::Exactly);
            self.add(Named::Code, Parts(code.collect()));
        }
        for one in participants {
            for role in roles(one) {
                let of = one.municipality.as_ref();
                let is_only_one = all[&role] <= 1;
                let is_only_one_of_town = of.is_some_and(|town| of_town[&(town, role.clone())] <= 1);
                if is_only_one || is_only_one_of_town {
                    let parts = Parts(role.into_iter().map(Part::Word).collect());
                    self.add(Named::Function { of, is_only_one }, parts);
                }
            }
        }
    }

    fn add(&mut self, named: Named<'a>, parts: Parts) {
        self.of_plan.add(named, parts);
    }

    /// Whether a text names a municipality of the plan.
    pub(in crate::minutes) fn has_municipality(&self, text: &str) -> bool {
        let mut words = Words::default();
        words.read(text);
        self.find(text, &words).iter().any(|found| matches!(found.named, Named::Municipality(_)))
    }

    /// All names in a text that was read into words, one after another; several can stand at one place.
    pub(super) fn find(&self, text: &str, words: &Words) -> Vec<Found<'a>> {
        let mut found = Vec::new();
        words.iter().for_each(|(at, _)| self.find_at(text, words, at, &mut found));
        found
    }

    /// Adds the names that begin with this word.
    pub(super) fn find_at(&self, text: &str, words: &Words, at: usize, found: &mut Vec<Found<'a>>) {
        for (named, end) in self.of_plan.at(text, words, at) {
            found.push(Found { named: *named, words: at..end });
        }
        for (name, end) in self.region.at(text, words, at) {
            let named = self.of_region[name.town];
            let named = named.filter(|named| !name.is_ordinary || *named != Named::Elsewhere);
            found.extend(named.map(|named| Found { named, words: at..end }));
        }
    }

    /// Whether a name may begin with this word, whatever follows.
    pub(super) fn may_begin(&self, text: &str, words: &Words, at: usize) -> bool {
        self.of_plan.may_begin(text, words, at) || self.region.may_begin(text, words, at)
    }
}

impl Parts {
    /// The ways in which the name of a town is written and in which its words become one: the name itself, and
    /// криволанечки, газибабски.
    pub fn of_town(words: &[String]) -> Vec<Parts> {
        let town = |word: &String| match words.len() {
            1 => TownWord::alone(word),
            _ => TownWord::beside_others(word),
        };
        let parts = words.iter().map(|word| town(word).map(Part::Town));
        let parts: Vec<Part> = match parts.collect::<Option<_>>() {
            Some(parts) => parts,
            None => words.iter().cloned().map(Part::Exactly).collect(),
        };
        let mut all = vec![Parts(parts)];
        if let [first, second] = words {
            let joined =
                [format!("{}o{second}", super::words::without_vowel(first)), format!("{first}{second}")];
            let joined = joined.iter().filter_map(|word| TownWord::alone(word));
            all.extend(joined.map(|word| Parts(vec![Part::Town(word)])));
        }
        all
    }

    pub fn made_of_name(beginning: &str) -> Parts {
        Parts(vec![Part::Town(TownWord::made_of_name(beginning))])
    }

    /// With what every form of it begins; nothing of what has no words.
    pub fn beginning(&self) -> &[u8] {
        match self.0.first() {
            Some(Part::Town(word)) => word.beginning(),
            Some(Part::Word(word) | Part::Exactly(word)) => super::words::without_vowel(word).as_bytes(),
            None => &[],
        }
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it begins with an everyday word.
    pub fn is_ordinary(&self) -> bool {
        matches!(self.0.first(), Some(Part::Town(word)) if word.is_ordinary())
    }

    /// Whether the name may begin with this word, whatever follows.
    pub fn may_begin(&self, text: &str, words: &Words, at: usize) -> bool {
        self.0.first().is_some_and(|part| part.is(text, words, at))
    }

    /// Where the name ends that begins with this word.
    pub fn end(&self, text: &str, words: &Words, begin: usize) -> Option<usize> {
        let mut at = begin;
        for (number, part) in self.0.iter().enumerate() {
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

pub(super) fn every_word_of(form: &str) -> Vec<String> {
    let words = form.split(|letter: char| !letter.is_alphanumeric());
    words.map(fold).filter(|word| !word.is_empty()).collect()
}
