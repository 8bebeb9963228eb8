//! What the program is unsure of before an export leaves the room (`minutes.md`, leak check): places in the
//! shown texts that may tell who spoke. A person goes through them; a program cannot certify.

mod alone;
mod endings;
mod joining;
mod names;
mod phrases;
mod unknown;
mod words;

use std::collections::HashSet;
use std::ops::Range;

use compact_str::{CompactString, format_compact};

use crate::domain::exchange::KnownStatus;
use crate::domain::ids::NoteId;
use crate::domain::lang::Lang;
use crate::domain::note::{Kind, codes_of};
use crate::i18n::Catalogue;

use super::{Entry, Id, Minutes};
use alone::AllAlone;
use joining::{ENOUGH, Joining, SHORTEST};
pub(in crate::minutes) use names::Names;
use names::{Found, Named};
use unknown::{Candidate, Known};
use words::{Words, hash};

/// A place that a person has to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding<'a> {
    pub note: NoteId,
    /// As the export calls the note.
    pub entry_id: Id,
    pub kind: Kind,
    pub rule: Rule,
    pub place: Place<'a>,
    /// The shown text in which it stands.
    pub text: &'a str,
    /// Bytes of the text.
    pub span: Range<usize>,
    /// What an acceptance is kept under. It changes with the text.
    pub name: CompactString,
    pub is_accepted: bool,
}

/// Why a place is doubtful, the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// The name of a municipality that is not released here.
    Municipality,
    /// The function of a single participant.
    Participant,
    /// An institution of the plan, or a ministry.
    Institution,
    OnlyOne,
    TheNew,
    /// A number beside something of which a town has so many.
    NumberAtPlace,
    /// A capital letter that nothing explains.
    UnknownName,
    /// Words that a reader finds under the name of one municipality only.
    OneTownOnly,
}

impl Rule {
    pub const ALL: [Rule; 8] = [
        Rule::Municipality,
        Rule::Participant,
        Rule::Institution,
        Rule::OnlyOne,
        Rule::TheNew,
        Rule::NumberAtPlace,
        Rule::UnknownName,
        Rule::OneTownOnly,
    ];

    /// What is found, in a few words that tell no more than the export itself.
    pub fn label(self, words: &Catalogue) -> String {
        match self {
            Rule::Municipality => words.leak_label_municipality(),
            Rule::Participant => words.leak_label_participant(),
            Rule::Institution => words.leak_label_institution(),
            Rule::OnlyOne => words.leak_label_only(),
            Rule::TheNew => words.leak_label_new(),
            Rule::NumberAtPlace => words.leak_label_number(),
            Rule::UnknownName => words.leak_label_name(),
            Rule::OneTownOnly => words.leak_label_words(),
        }
    }

    /// What is doubtful and what to do, in a sentence or two.
    pub fn advice(self, words: &Catalogue) -> String {
        match self {
            Rule::Municipality => words.leak_advice_municipality(),
            Rule::Participant => words.leak_advice_participant(),
            Rule::Institution => words.leak_advice_institution(),
            Rule::OnlyOne => words.leak_advice_only(),
            Rule::TheNew => words.leak_advice_new(),
            Rule::NumberAtPlace => words.leak_advice_number(),
            Rule::UnknownName => words.leak_advice_name(),
            Rule::OneTownOnly => words.leak_advice_words(),
        }
    }
}

/// Which of a note's shown texts it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place<'a> {
    Text,
    /// An extra field, by its name.
    Detail(&'a str),
    /// Who answers for it, or to whom it goes.
    Function,
    /// A theme that somebody typed.
    Theme,
    /// What became of it, in words that somebody typed.
    Status,
}

/// How many places there are: what an export says about itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Nobody has looked at so many.
    pub open: usize,
    /// A person looked at so many and left them.
    pub accepted: usize,
    /// The notes in which they are, in the order of the document; each counts once for a rule.
    pub accepted_by_rule: Vec<(Rule, Vec<Id>)>,
}

impl Summary {
    pub(super) fn of(minutes: &Minutes<'_>) -> Summary {
        let findings = findings(minutes);
        let accepted: Vec<_> = findings.iter().filter(|finding| finding.is_accepted).collect();
        let by_rule = Rule::ALL.into_iter().map(|rule| {
            let of_rule = accepted.iter().filter(|finding| finding.rule == rule);
            let mut notes: Vec<Id> = of_rule.map(|finding| finding.entry_id).collect();
            notes.dedup();
            (rule, notes)
        });
        Summary {
            open: findings.len() - accepted.len(),
            accepted: accepted.len(),
            accepted_by_rule: by_rule.filter(|(_, notes)| !notes.is_empty()).collect(),
        }
    }

    /// Whether a person looked at everything that there was to look at. Where nothing was found, nobody knows.
    pub fn is_looked_through(&self) -> bool {
        self.open == 0 && self.accepted > 0
    }
}

/// Kinds in the order in which the document shows them.
const ORDER: [Kind; Kind::ALL.len()] = [
    Kind::Message,
    Kind::Context,
    Kind::Challenge,
    Kind::GoodPractice,
    Kind::Lesson,
    Kind::Experience,
    Kind::Need,
    Kind::Recommendation,
    Kind::Conclusion,
    Kind::Action,
    Kind::Question,
];

/// Everything doubtful in what this profile and language shows, in the order of the document. In the
/// organisers' own version nothing is.
pub fn findings<'a>(minutes: &Minutes<'a>) -> Vec<Finding<'a>> {
    match minutes.is_internal() {
        true => Vec::new(),
        false => Check::of(minutes).run(),
    }
}

struct Check<'m, 'a> {
    minutes: &'m Minutes<'a>,
    names: Names<'a>,
    known: Known,
    joining: Joining<'a>,
    found: Vec<Raw<'a>>,
    words: Words,
    alone: AllAlone,
    /// The words at which something was found in this text: at each place the gravest counts.
    taken: Vec<Range<usize>>,
    /// Names that may stand in it.
    explained: Vec<Range<usize>>,
}

/// What was found, before it is known whether it counts.
struct Raw<'a> {
    entry: Entry<'a>,
    rule: Rule,
    place: Place<'a>,
    text: &'a str,
    span: Range<usize>,
    /// Of a capital letter: nothing if one of them is a word elsewhere.
    stems: Vec<usize>,
}

impl<'m, 'a> Check<'m, 'a> {
    fn of(minutes: &'m Minutes<'a>) -> Self {
        let addressed = [Kind::Question, Kind::Recommendation].into_iter();
        let addressees: HashSet<&'a str> =
            addressed.flat_map(|kind| minutes.entries(kind)).filter_map(Entry::function).collect();
        let plan = minutes.plan();
        Check {
            minutes,
            names: Names::of(plan, addressees),
            known: Known::of(plan),
            joining: Joining::default(),
            found: Vec::new(),
            words: Words::default(),
            alone: AllAlone::default(),
            taken: Vec::new(),
            explained: Vec::new(),
        }
    }

    fn run(mut self) -> Vec<Finding<'a>> {
        let minutes = self.minutes;
        for entry in ORDER.into_iter().flat_map(|kind| minutes.entries(kind)) {
            self.entry(entry);
        }
        for entry in ORDER.into_iter().flat_map(|kind| minutes.entries(kind)) {
            self.join(entry);
        }
        let mut found = std::mem::take(&mut self.found);
        found
            .retain(|raw| raw.stems.is_empty() || !raw.stems.iter().all(|stem| self.joining.is_small(*stem)));
        let order = |raw: &Raw<'a>| {
            let kind = ORDER.iter().position(|kind| *kind == raw.entry.kind());
            (kind, raw.entry.id, raw.place, raw.span.start, raw.rule)
        };
        found.sort_by(|a, b| order(a).cmp(&order(b)));
        found.into_iter().map(|raw| self.finding(raw)).collect()
    }

    fn finding(&self, raw: Raw<'a>) -> Finding<'a> {
        let Raw { entry, rule, place, text, span, .. } = raw;
        let name = name_of(rule, place, self.minutes.lang(), text, &span);
        let note = entry.note_id();
        let profile = self.minutes.options().profile;
        let is_accepted = self.minutes.workshop.issuing().is_accepted(note, profile, &name);
        Finding { note, entry_id: entry.id, kind: entry.kind(), rule, place, text, span, name, is_accepted }
    }

    /// Everything that the note itself tells.
    fn entry(&mut self, entry: &Entry<'a>) {
        for (place, text) in texts(entry, self.minutes) {
            let mut words = std::mem::take(&mut self.words);
            words.read(text);
            self.text(entry, place, text, &words);
            self.words = words;
        }
    }

    fn text(&mut self, entry: &Entry<'a>, place: Place<'a>, text: &'a str, words: &Words) {
        self.taken.clear();
        self.explained.clear();
        self.alone.follow(text, words, &self.names);
        let is_released = entry.is_released();
        let mut names = Vec::new();
        for (at, word) in words.iter() {
            if self.alone.of(word.form).may_begin_name {
                self.names.find_at(text, words, at, &mut names);
            }
        }
        for found in names {
            match self.doubt(&found, entry, place) {
                Some(rule) => self.take(entry, rule, place, text, words, found.words, Vec::new()),
                None => self.explained.push(found.words),
            }
        }
        for (at, word) in words.iter() {
            if !self.alone.of(word.form).may_be_in_phrase {
                debug_assert!(phrases::all_at(words, at).iter().all(Option::is_none));
                continue;
            }
            let [only, new, ministry, number] = phrases::all_at(words, at);
            if let Some(phrase) = only
                && (!is_released || phrases::points_at_somebody(words, &phrase))
            {
                self.take(entry, Rule::OnlyOne, place, text, words, phrase, Vec::new());
            }
            if let Some(phrase) = new
                && (!is_released || phrases::points_at_somebody(words, &phrase))
            {
                self.take(entry, Rule::TheNew, place, text, words, phrase, Vec::new());
            }
            if let Some(phrase) = ministry
                && !is_released
                && place != Place::Function
            {
                self.take(entry, Rule::Institution, place, text, words, phrase, Vec::new());
            }
            if let Some(phrase) = number
                && !is_released
            {
                self.take(entry, Rule::NumberAtPlace, place, text, words, phrase, Vec::new());
            }
        }
        for Candidate { words: run, stems } in unknown::candidates(words, &self.known, &self.explained) {
            self.take(entry, Rule::UnknownName, place, text, words, run, stems);
        }
        self.remember(entry, words);
    }

    /// Why a name is doubtful in this place, if it is.
    fn doubt(&self, found: &Found<'a>, entry: &Entry<'a>, place: Place<'a>) -> Option<Rule> {
        let released = entry.municipalities();
        match found.named {
            Named::Municipality(index) => {
                let town = &self.minutes.plan().municipalities[index].id;
                (!released.contains(town)).then_some(Rule::Municipality)
            }
            Named::Code => Some(Rule::Participant),
            // Whoever answers for an action is named with its municipality; to whom a question goes, too.
            Named::Function { .. } if place == Place::Function => None,
            Named::Function { of, is_only_one } => {
                let is_named = match of {
                    Some(town) if !released.is_empty() => released.contains(town),
                    _ => is_only_one && !entry.is_released(),
                };
                is_named.then_some(Rule::Participant)
            }
            Named::Institution => {
                (place != Place::Function && !entry.is_released()).then_some(Rule::Institution)
            }
        }
    }

    fn take(
        &mut self,
        entry: &Entry<'a>,
        rule: Rule,
        place: Place<'a>,
        text: &'a str,
        words: &Words,
        run: Range<usize>,
        stems: Vec<usize>,
    ) {
        if self.taken.iter().any(|taken| taken.start < run.end && run.start < taken.end) {
            return;
        }
        let (Some(first), Some(last)) = (words.get(run.start), words.get(run.end - 1)) else { return };
        let span = first.span.start..last.span.end;
        self.taken.push(run);
        self.found.push(Raw { entry: *entry, rule, place, text, span, stems });
    }

    /// Which words others use, and how.
    fn remember(&mut self, entry: &Entry<'a>, words: &Words) {
        let (named, known) = (entry.municipalities(), entry.known_municipalities());
        for (at, word) in words.iter() {
            if words.folded(at).len() >= SHORTEST {
                self.joining.take(words.stem(word), !word.is_capital, named, known);
            }
        }
    }

    /// Whether a protected note can be joined to what stands under the name of its municipality.
    fn join(&mut self, entry: &Entry<'a>) {
        let ([], [town]) = (entry.municipalities(), entry.known_municipalities()) else { return };
        let text = entry.text;
        let mut words = std::mem::take(&mut self.words);
        words.read(text);
        let mut pointing: Vec<(usize, Range<usize>)> = Vec::new();
        for (at, word) in words.iter() {
            let stem = words.stem(word);
            if words.folded(at).len() >= SHORTEST
                && self.joining.points_to(stem, town)
                && pointing.iter().all(|(other, _)| *other != stem)
            {
                pointing.push((stem, word.span.clone()));
            }
        }
        self.words = words;
        if pointing.len() >= ENOUGH {
            let span = pointing[0].1.start..pointing[pointing.len() - 1].1.end;
            let (rule, place) = (Rule::OneTownOnly, Place::Text);
            self.found.push(Raw { entry: *entry, rule, place, text, span, stems: Vec::new() });
        }
    }
}

/// All that is shown of a note and that somebody typed.
fn texts<'a>(entry: &Entry<'a>, minutes: &Minutes<'a>) -> impl Iterator<Item = (Place<'a>, &'a str)> {
    let details = entry.details().filter(|(field, text)| !codes_of(field).contains(text));
    let plan = minutes.plan();
    let typed = entry.themes().filter(|theme| plan.theme(theme).is_none());
    let status = entry.status().filter(|status| KnownStatus::of(status).is_none());
    std::iter::once((Place::Text, entry.text))
        .chain(details.map(|(field, text)| (Place::Detail(field), text)))
        .chain(entry.function().map(|function| (Place::Function, function)))
        .chain(typed.map(|theme| (Place::Theme, theme.as_str())))
        .chain(status.map(|status| (Place::Status, status)))
}

/// Sixteen hexadecimal digits, with nothing to read in them.
fn name_of(rule: Rule, place: Place<'_>, lang: Lang, text: &str, span: &Range<usize>) -> CompactString {
    let rule = match rule {
        Rule::Municipality => "municipality",
        Rule::Participant => "participant",
        Rule::Institution => "institution",
        Rule::OnlyOne => "only",
        Rule::TheNew => "new",
        Rule::NumberAtPlace => "number",
        Rule::UnknownName => "name",
        Rule::OneTownOnly => "words",
    };
    let (place, field) = match place {
        Place::Text => ("text", ""),
        Place::Detail(field) => ("detail", field),
        Place::Function => ("function", ""),
        Place::Theme => ("theme", ""),
        Place::Status => ("status", ""),
    };
    let span = format_compact!("{} {}", span.start, span.end);
    let parts = [rule, place, field, lang.code(), &span, text];
    let number = parts.iter().fold(0, |before, part| hash(hash(before, part.as_bytes()), &[0]));
    format_compact!("{number:016x}")
}
