//! Turns of phrase that point to somebody: the only, the new, and numbers beside places and functions.

use std::ops::Range;

use super::names::is_small;
use super::words::Words;

/// Whom or what it tells from others to be the only one or new: persons and places, folded, without endings.
const POINTED_AT: [&str; 84] = [
    "administrat",
    "adviser",
    "advisor",
    "agent",
    "bibliotek",
    "bolnic",
    "centar",
    "center",
    "centre",
    "commander",
    "coordinat",
    "councillor",
    "counsel",
    "deput",
    "direct",
    "direkt",
    "drejtor",
    "dzamij",
    "ecole",
    "educator",
    "edukator",
    "ekspert",
    "expert",
    "gazetar",
    "gradink",
    "gradinka",
    "gradonac",
    "gradonacal",
    "hospital",
    "hoxha",
    "imam",
    "inspect",
    "inspekt",
    "journalist",
    "kindergarten",
    "komand",
    "komandant",
    "koordinat",
    "kopst",
    "kryetar",
    "librari",
    "maire",
    "mayor",
    "mesu",
    "mesues",
    "mosque",
    "museum",
    "muzej",
    "nastavn",
    "nastavnik",
    "novinar",
    "officer",
    "pedagog",
    "polic",
    "polica",
    "policaj",
    "police",
    "poste",
    "prefect",
    "presid",
    "president",
    "pretsedat",
    "priest",
    "prift",
    "principal",
    "psiholog",
    "psikolog",
    "psycolog",
    "qendr",
    "refugi",
    "scool",
    "secret",
    "sekretar",
    "skol",
    "skoll",
    "spital",
    "stacion",
    "stanic",
    "station",
    "svesten",
    "teacer",
    "ucilist",
    "xhami",
    "youth",
];

/// What is new to everybody.
const NEW_TO_ALL: [&str; 63] = [
    "act",
    "akt",
    "anetar",
    "annee",
    "approac",
    "approce",
    "budget",
    "budzet",
    "buxhet",
    "cadre",
    "century",
    "clen",
    "context",
    "edition",
    "epok",
    "faz",
    "faze",
    "framework",
    "gener",
    "generac",
    "generat",
    "godin",
    "guid",
    "ide",
    "kontekst",
    "kornize",
    "law",
    "legisl",
    "lig",
    "loi",
    "mandat",
    "mase",
    "measur",
    "media",
    "medium",
    "member",
    "members",
    "menyr",
    "merk",
    "method",
    "metod",
    "nacin",
    "normal",
    "phase",
    "plan",
    "polici",
    "policy",
    "politik",
    "pristap",
    "qasj",
    "ramk",
    "sek",
    "sekull",
    "strat",
    "strateg",
    "tecnolog",
    "tehnolog",
    "teknolog",
    "term",
    "vit",
    "website",
    "year",
    "zakon",
];

/// Of which there are so many in one town: their number tells the town.
const COUNTED: [&str; 59] = [
    "banor",
    "citizen",
    "domacin",
    "domakin",
    "dzami",
    "ecole",
    "eleve",
    "employ",
    "famil",
    "fsat",
    "fsatr",
    "gradink",
    "gradinka",
    "gragan",
    "habitant",
    "household",
    "inhabitant",
    "kindergarten",
    "kopst",
    "lag",
    "mesues",
    "mladin",
    "mosque",
    "naselb",
    "nastavni",
    "neighbourhood",
    "nxenes",
    "officer",
    "oficer",
    "pedagog",
    "people",
    "persona",
    "policaj",
    "policajc",
    "psiholog",
    "psikolog",
    "psycolog",
    "punon",
    "pupil",
    "quartier",
    "qytetar",
    "resident",
    "scool",
    "sela",
    "selo",
    "semejstv",
    "skol",
    "skoll",
    "student",
    "studente",
    "teacer",
    "ucenici",
    "ucenik",
    "ucilist",
    "village",
    "vrabot",
    "xhami",
    "youngster",
    "zitel",
];

/// From two on; one is a number of everything.
const NUMBERS: [&str; 52] = [
    "cetiri",
    "cetirite",
    "cetvorica",
    "cinq",
    "deset",
    "deux",
    "devet",
    "dhjete",
    "dix",
    "douze",
    "dozen",
    "dva",
    "dvajca",
    "dvata",
    "dve",
    "dvete",
    "dy",
    "dyja",
    "dymbedhjete",
    "eight",
    "eleven",
    "five",
    "four",
    "gaste",
    "huit",
    "kater",
    "katra",
    "nente",
    "neuf",
    "nine",
    "onze",
    "osum",
    "pese",
    "pet",
    "quatre",
    "sedum",
    "sept",
    "sest",
    "seven",
    "six",
    "state",
    "ten",
    "tete",
    "three",
    "tre",
    "tri",
    "tria",
    "trite",
    "trois",
    "trojca",
    "twelve",
    "two",
];

/// Whether any of what follows may be found at a word, whatever stands around it.
pub(super) fn may_be_at(words: &Words, at: usize) -> bool {
    const BEGINNINGS: [&str; 11] =
        ["edinstven", "minist", "new", "nouve", "nov", "only", "seul", "sole", "uniqu", "vetem", "vetm"];
    let folded = words.folded(at);
    words.get(at).is_some_and(|word| word.is_number)
        || matches!(folded, "ri" | "re")
        || begins_with_one(folded, &BEGINNINGS)
        || NUMBERS.binary_search(&folded).is_ok()
}

/// What is found at a word: "the only", "the new", a ministry, a number.
pub(super) fn all_at(words: &Words, at: usize) -> [Option<Range<usize>>; 4] {
    [only(words, at), new(words, at), ministry(words, at), number(words, at)]
}

/// "The only", wherever it stands: the words that make it.
fn only(words: &Words, at: usize) -> Option<Range<usize>> {
    let before = if at > 0 { words.folded(at - 1) } else { "" };
    let is_apart = words.get(at).is_some_and(|word| word.is_apart);
    let before = if is_apart { "" } else { before };
    let pair = Some(at.saturating_sub(1)..at + 1);
    match words.folded(at) {
        "only" | "sole" if matches!(before, "the" | "our" | "its" | "their" | "s") => pair,
        "seul" | "seule" | "seuls" | "seules" | "unique" | "uniques"
            if matches!(before, "le" | "la" | "les" | "l" | "notre" | "leur" | "son" | "sa") =>
        {
            pair
        }
        "vetem" | "vetme" | "vetmi" | "vetmja" | "vetmin" | "vetmen" | "vetmit" | "vetmes" | "vetmet"
        | "vetmit"
            if matches!(before, "i" | "e" | "te" | "se") =>
        {
            pair
        }
        // As an adverb it says "only" of anything.
        "edinstveno" => None,
        word if word.starts_with("edinstven") => Some(at..at + 1),
        _ => None,
    }
}

/// A ministry or a minister, whatever the plan calls it, with the word that says which.
fn ministry(words: &Words, at: usize) -> Option<Range<usize>> {
    let word = words.get(at).filter(|word| word.is_capital)?;
    if !words.folded(at).starts_with("minist") || !word.has_lower {
        return None;
    }
    let mut end = at + 1;
    while is_small(words.folded(end)) && words.get(end).is_some_and(|next| !next.is_apart) {
        end += 1;
    }
    let is_named = end > at + 1 && words.get(end).is_some_and(|next| !next.is_apart);
    Some(at..if is_named { end + 1 } else { at + 1 })
}

/// "The new", of somebody or something that not all have.
fn new(words: &Words, at: usize) -> Option<Range<usize>> {
    let before = if at > 0 { words.folded(at - 1) } else { "" };
    match words.folded(at) {
        "new" if matches!(before, "the" | "our" | "its" | "their") => {
            let thing = words.folded(at + 1);
            let are_many = thing.ends_with('s') && !thing.ends_with("ss");
            (!are_many && !is_new_to_all(thing)).then(|| at - 1..at + 1)
        }
        "newly" if before == "the" => Some(at - 1..at + 1),
        "nouveau" | "nouvel" | "nouvelle"
            if matches!(before, "le" | "la" | "du" | "au" | "notre" | "leur" | "sa" | "son") =>
        {
            (!is_new_to_all(words.folded(at + 1))).then(|| at - 1..at + 1)
        }
        "noviot" | "novata" | "novoto" => (!is_new_to_all(words.folded(at + 1))).then(|| at..at + 1),
        "ri" | "re" if at > 1 && matches!(before, "i" | "e" | "te" | "se") => {
            let thing = words.folded(at - 2);
            // Only what is known already: kryetari i ri, not një kryetar i ri.
            let is_known = thing.ends_with(['i', 'a', 'u', 'n', 't', 's']);
            let is_apart = (at - 1..=at).any(|at| words.get(at).is_some_and(|word| word.is_apart));
            (is_known && !is_apart && !is_new_to_all(thing)).then(|| at - 2..at + 1)
        }
        _ => None,
    }
}

/// Whether it is somebody or some place that is pointed at, in the words that follow.
pub(super) fn points_at_somebody(words: &Words, phrase: &Range<usize>) -> bool {
    let near = phrase.start.saturating_sub(1)..phrase.end + 3;
    near.into_iter().any(|at| begins_with_one(words.folded(at), &POINTED_AT))
}

/// A number beside something of which a town has so many.
fn number(words: &Words, at: usize) -> Option<Range<usize>> {
    let word = words.get(at)?;
    if !word.is_number && NUMBERS.binary_search(&words.folded(at)).is_err() {
        return None;
    }
    // A year, and what is counted in the room itself, are no numbers of a place.
    let is_year = word.is_number && word.span.len() == 4 && words.folded(at).starts_with(['1', '2']);
    if is_year {
        return None;
    }
    let apart = |at: usize| words.get(at).is_none_or(|word| word.is_apart || word.begins_sentence);
    let mut end = at + 1;
    // Thousands are written apart: 105 000, 105,000.
    while words.get(end).is_some_and(|next| next.is_number && next.span.len() == 3) {
        end += 1;
    }
    let after = (end..end + 2).take_while(|at| !apart(*at));
    let counted = after.into_iter().find(|at| begins_with_one(words.folded(*at), &COUNTED));
    if let Some(counted) = counted {
        return Some(at..counted + 1);
    }
    // School no. 7.
    let is_sign = |word: &str| matches!(word, "no" | "nr" | "br" | "n" | "number" | "numero");
    let named = (at > 1 && is_sign(words.folded(at - 1))).then(|| at - 2);
    let named = named.or_else(|| (at > 0 && word.is_number && !apart(at)).then(|| at - 1))?;
    let is_place = begins_with_one(
        words.folded(named),
        &["school", "scool", "skol", "ecole", "ucilist", "station", "stanic"],
    );
    is_place.then(|| named..at + 1)
}

fn is_new_to_all(word: &str) -> bool {
    begins_with_one(word, &NEW_TO_ALL)
}

fn begins_with_one(word: &str, beginnings: &[&str]) -> bool {
    !word.is_empty() && beginnings.iter().any(|beginning| word.starts_with(beginning))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fold::fold;

    #[test]
    fn words_are_written_as_they_fold() {
        for word in POINTED_AT.into_iter().chain(NEW_TO_ALL).chain(COUNTED).chain(NUMBERS) {
            assert_eq!(fold(word), word);
        }
        assert!(NUMBERS.is_sorted());
    }
}
