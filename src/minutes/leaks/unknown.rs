//! Names that nobody knows: capital letters within a sentence that neither the plan nor any other note nor
//! the languages explain.

use std::collections::HashSet;
use std::ops::Range;

use crate::domain::plan::{Plan, SegmentWho};

use super::endings::is_form_of;
use super::names::is_small;
use super::words::{Words, stem};

/// Beginnings of words that are written with a capital letter everywhere, folded: peoples, countries, months,
/// days, and what public bodies are called.
const BEGINNINGS: [&str; 185] = [
    "agenci",
    "agencij",
    "agency",
    "alban",
    "allem",
    "ameri",
    "amerik",
    "angl",
    "anglez",
    "anglisk",
    "april",
    "assembl",
    "authority",
    "autorit",
    "avgust",
    "balkan",
    "baskesi",
    "baskesis",
    "bosn",
    "brisel",
    "briss",
    "brussel",
    "bruxel",
    "bugar",
    "bulgar",
    "bullgar",
    "catham",
    "catholi",
    "cetvrtok",
    "comite",
    "commission",
    "committe",
    "communau",
    "community",
    "conseil",
    "council",
    "cristi",
    "crnogor",
    "croat",
    "decemb",
    "decembre",
    "dekemvri",
    "department",
    "deput",
    "dhjetor",
    "dimance",
    "europ",
    "evrop",
    "february",
    "fevrier",
    "fevruar",
    "fevruari",
    "franc",
    "francusk",
    "freng",
    "friday",
    "german",
    "gouvern",
    "govern",
    "hristijan",
    "hrvat",
    "ingles",
    "internation",
    "islam",
    "itali",
    "januar",
    "januari",
    "janvier",
    "jeudi",
    "juillet",
    "katoli",
    "katolik",
    "kesill",
    "kombetar",
    "komisij",
    "komision",
    "komitet",
    "komun",
    "korrik",
    "kosov",
    "krister",
    "kroat",
    "kryetar",
    "kuvend",
    "lundi",
    "maced",
    "makedon",
    "malazez",
    "maqedon",
    "mardi",
    "mart",
    "megunarod",
    "mercredi",
    "ministe",
    "minister",
    "ministr",
    "ministri",
    "misij",
    "mision",
    "mission",
    "monday",
    "monteneg",
    "montenegr",
    "mrez",
    "municipalit",
    "musliman",
    "musulman",
    "myslim",
    "nacional",
    "national",
    "nderkomb",
    "nedela",
    "nentor",
    "network",
    "noemvri",
    "novemb",
    "novembre",
    "octob",
    "octobre",
    "oktomvri",
    "opstin",
    "orthod",
    "ortodoks",
    "parlam",
    "parliam",
    "perendim",
    "petok",
    "ponedel",
    "presid",
    "president",
    "pretsedatel",
    "proekt",
    "program",
    "programm",
    "projekt",
    "qersor",
    "qeveri",
    "republi",
    "republik",
    "reseau",
    "rrjet",
    "sabota",
    "samedi",
    "saturday",
    "septembre",
    "septemvri",
    "serbe",
    "serbi",
    "skop",
    "skopj",
    "skup",
    "slov",
    "sloven",
    "sobran",
    "sovet",
    "sqip",
    "sqipt",
    "srbij",
    "sreda",
    "srp",
    "srpsk",
    "stator",
    "stete",
    "stetet",
    "strateg",
    "sunday",
    "thursday",
    "tuesday",
    "turc",
    "turk",
    "tursk",
    "unija",
    "union",
    "universit",
    "universite",
    "univerzitet",
    "vendredi",
    "viena",
    "vienn",
    "vlada",
    "vtornik",
    "wednesday",
    "western",
    "zaednic",
    "zapad",
];

/// The same, but for endings the whole word: what could begin a name.
const USUAL: [&str; 144] = [
    "aout",
    "april",
    "atz",
    "august",
    "avgust",
    "avril",
    "bajram",
    "be",
    "bible",
    "bozik",
    "brendsme",
    "cat",
    "cats",
    "cd",
    "covid",
    "cso",
    "csos",
    "cve",
    "dec",
    "drzava",
    "east",
    "ekv",
    "es",
    "est",
    "etat",
    "etats",
    "eu",
    "evb",
    "facebook",
    "feb",
    "giz",
    "gmt",
    "god",
    "grcija",
    "grec",
    "grece",
    "greece",
    "greek",
    "greqi",
    "grk",
    "gust",
    "house",
    "hr",
    "id",
    "interieur",
    "interior",
    "internet",
    "iom",
    "islam",
    "istok",
    "it",
    "jan",
    "jug",
    "juin",
    "juli",
    "july",
    "jun",
    "june",
    "juni",
    "justice",
    "koran",
    "kosovo",
    "mai",
    "maj",
    "marc",
    "mars",
    "mart",
    "may",
    "moi",
    "mpb",
    "mvr",
    "nato",
    "nccvect",
    "ngo",
    "ngos",
    "nord",
    "north",
    "nov",
    "nvo",
    "obse",
    "oct",
    "ojq",
    "ok",
    "okb",
    "ong",
    "onu",
    "oon",
    "osbe",
    "osce",
    "otan",
    "ouest",
    "paske",
    "pdf",
    "pravda",
    "prill",
    "pve",
    "ramadan",
    "rom",
    "roma",
    "rome",
    "romes",
    "romet",
    "romi",
    "rrome",
    "s",
    "sad",
    "sba",
    "sept",
    "serb",
    "serbe",
    "serbs",
    "sever",
    "south",
    "srb",
    "srbi",
    "state",
    "states",
    "stet",
    "sud",
    "sv",
    "turc",
    "turci",
    "turk",
    "turks",
    "tv",
    "ue",
    "uk",
    "un",
    "undp",
    "unicef",
    "us",
    "usa",
    "usaid",
    "veligden",
    "veriu",
    "veriut",
    "viber",
    "vnatresni",
    "west",
    "wifi",
    "zapad",
    "zoom",
    "zot",
    "zoti",
];

/// What may stand with a capital letter: the words of the plan, as their stems.
pub(super) struct Known(HashSet<u64>);

impl Known {
    pub fn of(plan: &Plan) -> Self {
        let mut known = Known(HashSet::new());
        let mut words = Words::default();
        let texts = [Some(&plan.title), plan.short_title.as_ref(), plan.attribution.rule.as_ref()];
        let place = plan.place.iter().flat_map(|place| [Some(&place.city), place.country.as_ref()]);
        let institutions = plan.convened_by.iter().chain(&plan.in_partnership_with).chain(&plan.supported_by);
        let labels = plan.themes.iter().map(|theme| &theme.label);
        let labels = labels.chain(plan.categories.iter().map(|category| &category.label));
        let roles = plan.participants.iter().flat_map(|one| [one.role.as_ref(), one.affiliation.as_ref()]);
        let items = plan.days.iter().flat_map(|day| &day.items).flat_map(|item| {
            let segments = item.segments.iter().filter_map(|segment| match &segment.who {
                SegmentWho::Speaker(text) | SegmentWho::Label(text) => Some(text),
                SegmentWho::Municipality(_) => None,
            });
            [&item.title].into_iter().chain(&item.questions).chain(&item.speakers).chain(segments)
        });
        let texts = texts.into_iter().chain(place).chain(roles).flatten();
        for text in texts.chain(institutions).chain(labels).chain(items) {
            for form in text.forms() {
                words.read(form);
                known.0.extend(words.iter().map(|(at, _)| stem(words.folded(at))));
            }
        }
        known
    }

    fn has(&self, folded: &str) -> bool {
        self.0.contains(&stem(folded)) || is_usual(folded)
    }
}

fn is_usual(folded: &str) -> bool {
    let Some(initial) = folded.as_bytes().first() else { return false };
    of_initial(&BEGINNINGS, *initial).any(|beginning| folded.starts_with(beginning))
        || of_initial(&USUAL, *initial).any(|usual| is_form_of(folded, usual))
}

/// Those of a sorted list that begin with this letter.
fn of_initial(all: &'static [&str], initial: u8) -> impl Iterator<Item = &'static &'static str> {
    let begin = all.partition_point(|word| word.as_bytes()[0] < initial);
    all[begin..].iter().take_while(move |word| word.as_bytes()[0] == initial)
}

/// A run of words that may be a name.
pub(super) struct Candidate {
    pub words: Range<usize>,
    /// Of its words, to ask whether somebody wrote them with small letters.
    pub stems: Vec<usize>,
}

/// The runs of capital letters within sentences that neither the plan nor a name at their place explains.
pub(super) fn candidates(words: &Words, known: &Known, explained: &[Range<usize>]) -> Vec<Candidate> {
    let mut all: Vec<Candidate> = Vec::new();
    let mut says_something = None;
    for (at, word) in words.iter() {
        if !word.is_capital || word.begins_sentence || word.has_digit || word.span.len() < 2 {
            continue;
        }
        if explained.iter().any(|name| name.contains(&at)) {
            continue;
        }
        let folded = words.folded(at);
        if is_small(folded) || known.has(folded) || is_roman(folded) {
            continue;
        }
        // In a text of capitals they say nothing.
        if !*says_something.get_or_insert_with(|| words.has_lower()) {
            return Vec::new();
        }
        match all.last_mut() {
            Some(last) if last.words.end == at && !word.is_apart => {
                last.words.end = at + 1;
                last.stems.push(words.stem(word));
            }
            _ => all.push(Candidate { words: at..at + 1, stems: vec![words.stem(word)] }),
        }
    }
    all
}

fn is_roman(folded: &str) -> bool {
    folded.bytes().all(|letter| matches!(letter, b'i' | b'v' | b'x'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fold::fold;

    #[test]
    fn usual_words_are_written_as_they_fold() {
        for word in BEGINNINGS.into_iter().chain(USUAL) {
            assert_eq!(fold(word), word);
        }
        assert!(BEGINNINGS.is_sorted() && USUAL.is_sorted());
    }
}
