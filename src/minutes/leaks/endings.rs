//! How the names of towns are inflected in Macedonian, Albanian, French and English, after folding: cases and
//! articles, what is of the town, and who lives there.

use super::words::without_vowel;

/// Articles and cases of a name: Kumanovës, Çairit, Strugën, Гостиваре, Gjevgjelisë.
const CASES: [&str; 23] = [
    "a", "e", "en", "es", "et", "i", "ia", "in", "ine", "ise", "it", "ja", "je", "ma", "om", "os", "ot",
    "ta", "u", "un", "ut", "ve", "vet",
];

/// The same after the vowel with which a name ends: Gjevgjelisë, Ohrit.
const CASES_OF_VOWELS: [&str; 11] = ["a", "n", "ne", "s", "se", "t", "ta", "te", "to", "u", "ve"];

/// Such short endings make words of any kind, unless there is a capital letter.
const CASES_OF_CAPITALS: [&str; 3] = ["n", "s", "t"];

/// After the `sk` or `ck` of an adjective: кумановски, кумановскиот, струшката.
const OF_TOWN: [&str; 22] = [
    "a", "ana", "ata", "ava", "e", "i", "ijot", "im", "ine", "ion", "iot", "iov", "ite", "ive", "o", "oga",
    "og", "om", "ona", "ono", "oto", "ovo",
];

/// After what tells who lives there: битолчан-ец, стружан-ка.
const AFTER_PEOPLE: [&str; 29] = [
    "", "ci", "cite", "cive", "e", "ec", "eco", "econ", "ecot", "ecov", "et", "eve", "i", "in", "ini", "ino",
    "inot", "it", "ite", "ive", "ja", "ka", "kata", "ki", "kite", "ko", "ne", "te", "ve",
];

/// Who lives there, with what follows: кумановец, штипјани, гостиварчанка.
const PEOPLE: [(&str, &[&str]); 7] = [
    ("ec", &["", "e", "o", "on", "ot", "ov", "u"]),
    ("c", &["i", "ite", "ive", "ine"]),
    ("k", &["a", "ata", "ava", "i", "ite", "ive", "o"]),
    ("an", &AFTER_PEOPLE),
    ("can", &AFTER_PEOPLE),
    ("jan", &AFTER_PEOPLE),
    ("li", &["i", "ite", "ja", "jata", "jo"]),
];

/// The same in Albanian, French and English: gostivarasit, kumanovarë, ohridien, Skopjans.
const PEOPLE_OF_OTHERS: [(&str, &[&str]); 15] = [
    ("ar", &ALBANIAN),
    ("as", &ALBANIAN),
    ("an", &ALBANIAN),
    ("jan", &ALBANIAN),
    ("jar", &ALBANIAN),
    ("ak", &ALBANIAN),
    ("iot", &ALBANIAN),
    ("lli", &["", "a", "nj", "njte", "t", "u", "un", "ut"]),
    ("ali", &["", "u", "un", "ut"]),
    ("ien", &["", "ne", "nes", "s"]),
    ("ois", &["", "e", "es"]),
    ("ais", &["", "e", "es"]),
    ("iote", &["", "s"]),
    ("ote", &["", "s"]),
    ("ian", &["", "s"]),
];

const ALBANIAN: [&str; 22] = [
    "", "ce", "e", "en", "es", "esa", "et", "eve", "i", "in", "inj", "it", "ja", "jen", "jes", "ka", "ke",
    "ne", "s", "te", "ve", "vet",
];

/// Towns whose names are everyday words when they begin with a small letter, as they fold.
const ORDINARY: [&str; 37] = [
    "aerodrom", "bar", "brod", "cair", "caska", "caske", "centar", "center", "centre", "drugove", "drugovo",
    "gradsko", "ilinden", "kamenica", "kamenice", "kavadar", "kisela", "kocan", "konce", "likova", "likove",
    "lozovo", "manastir", "mogila", "monastir", "novaci", "novo", "palanka", "pallanke", "qender", "qendra",
    "saraj", "saraji", "skup", "skupi", "zelino", "zupa",
];

/// What is spelt otherwise than a town, but folds to the same: решени, скупи, a pinch (штипка), stipes.
const OTHER_WORDS: [&str; 12] = [
    "реше",
    "reše",
    "resh",
    "shkop",
    "débranch",
    "debranch",
    "скуп",
    "skup",
    "штипка",
    "штипки",
    "stipe",
    "stipa",
];

/// What may follow a beginning of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ends {
    Case,
    CaseOfVowel,
    OfTown,
    /// Beginnings that Macedonian puts its endings to.
    People,
    /// Those that Albanian, French and English put theirs to.
    PeopleOfOthers,
    /// What tells already who lives there.
    AfterPeople,
}

/// A word of a town's name.
#[derive(Clone, Debug)]
pub(super) struct TownWord {
    /// The name itself; nothing where only the words made of it are meant.
    full: String,
    /// Without its last vowel.
    stem: String,
    /// What endings are put to.
    beginnings: Vec<(String, Ends)>,
    /// Every form begins with so many bytes of the first beginning.
    in_all: usize,
    is_ordinary: bool,
}

/// How a word is written, as far as that matters for a name.
#[derive(Clone, Copy)]
pub(super) struct Written<'a> {
    pub folded: &'a str,
    /// As it was typed.
    pub typed: &'a str,
    pub is_capital: bool,
    pub is_cyrillic: bool,
}

impl TownWord {
    /// A name of one word. None for one too short to be looked for.
    pub fn alone(folded: &str) -> Option<TownWord> {
        Self::new(folded, 4)
    }

    /// A word beside others that together are a name.
    pub fn beside_others(folded: &str) -> Option<TownWord> {
        Self::new(folded, 3)
    }

    /// `shortest` is how long a stem is of which more than the name itself is certain: "Bar" and "bari".
    fn new(folded: &str, shortest: usize) -> Option<TownWord> {
        if folded.chars().count() < 3 {
            return None;
        }
        let stem = without_vowel(folded);
        let stem = if stem.chars().count() < 3 { folded } else { stem };
        let mut beginnings: Vec<(String, Ends)> = vec![(stem.to_owned(), Ends::Case)];
        beginnings.extend(adjectives(stem).into_iter().map(|one| (one, Ends::OfTown)));
        if stem.len() < shortest {
            beginnings.remove(0);
        } else {
            beginnings.extend(softened(stem).into_iter().map(|one| (one, Ends::People)));
            beginnings.push((stem.to_owned(), Ends::PeopleOfOthers));
            if let Some(short) = without_vowel_inside(folded) {
                // Dibër, Dibra, dibran: Albanian leaves its own vowel out only.
                if folded.ends_with("er") {
                    beginnings.push((short.clone(), Ends::Case));
                    beginnings.push((short.clone(), Ends::PeopleOfOthers));
                }
                beginnings.push((short, Ends::People));
            }
            if let Some(short) = cut(stem, "c") {
                beginnings.extend([Ends::People, Ends::PeopleOfOthers].map(|ends| (short.to_owned(), ends)));
                beginnings.push((format!("{short}sk"), Ends::OfTown));
            }
        }
        if folded != stem {
            beginnings.push((folded.to_owned(), Ends::CaseOfVowel));
        }
        Some(Self::of(folded, stem, beginnings, ORDINARY.contains(&folded)))
    }

    /// Words that are made of a name in a way of its own, from what they begin with: an adjective up to its
    /// `sk` or `ck`, or who lives there.
    pub fn made_of_name(beginning: &str) -> TownWord {
        let is_adjective = beginning.ends_with("sk") || beginning.ends_with("ck");
        let ends = if is_adjective { Ends::OfTown } else { Ends::AfterPeople };
        Self::of("", "", vec![(beginning.to_owned(), ends)], false)
    }

    fn of(full: &str, stem: &str, beginnings: Vec<(String, Ends)>, is_ordinary: bool) -> TownWord {
        let first = if full.is_empty() { &beginnings[0].0 } else { full };
        let common = |one: &str| first.bytes().zip(one.bytes()).take_while(|(a, b)| a == b).count();
        let all = beginnings.iter().map(|(one, _)| common(one));
        let in_all =
            all.min().unwrap_or(first.len()).min(if stem.is_empty() { usize::MAX } else { stem.len() });
        TownWord { full: full.to_owned(), stem: stem.to_owned(), beginnings, in_all, is_ordinary }
    }

    /// With what every form of it begins.
    pub fn beginning(&self) -> &[u8] {
        let first = if self.full.is_empty() { &self.beginnings[0].0 } else { &self.full };
        &first.as_bytes()[..self.in_all]
    }

    /// Whether it is an everyday word when it begins with a small letter.
    pub fn is_ordinary(&self) -> bool {
        self.is_ordinary
    }

    pub fn is(&self, word: Written<'_>) -> bool {
        if !word.folded.as_bytes().starts_with(self.beginning()) {
            return false;
        }
        if (self.is_ordinary && !word.is_capital && !is_cair(word)) || is_another_word(word) {
            return false;
        }
        if !self.full.is_empty() && word.folded == self.full {
            return true;
        }
        // In Cyrillic a small letter makes it a verb or a thing: прилепи, струже, струг.
        let is_certain = word.is_capital || !word.is_cyrillic;
        if !self.stem.is_empty() && word.folded == self.stem {
            return word.is_capital;
        }
        self.beginnings.iter().any(|(beginning, ends)| {
            let Some(rest) = word.folded.strip_prefix(beginning.as_str()) else { return false };
            match ends {
                Ends::OfTown => OF_TOWN.contains(&rest),
                Ends::People => is_people(rest, &PEOPLE) && (is_certain || !rest.is_empty()),
                Ends::AfterPeople => AFTER_PEOPLE.contains(&rest) || is_adjective_of_people(rest),
                Ends::PeopleOfOthers => is_certain && is_people(rest, &PEOPLE_OF_OTHERS),
                Ends::Case | Ends::CaseOfVowel if !is_certain || is_chair(word) => false,
                Ends::Case => CASES.contains(&rest) || (word.is_capital && CASES_OF_CAPITALS.contains(&rest)),
                Ends::CaseOfVowel => CASES_OF_VOWELS.contains(&rest),
            }
        })
    }
}

fn is_people(rest: &str, people: &[(&str, &[&str])]) -> bool {
    people.iter().any(|(who, endings)| {
        rest.strip_prefix(who).is_some_and(|ending| {
            endings.contains(&ending) || (who.ends_with("an") && is_adjective_of_people(ending))
        })
    })
}

/// прилепчан-ски.
fn is_adjective_of_people(rest: &str) -> bool {
    rest.strip_prefix("sk").is_some_and(|ending| OF_TOWN.contains(&ending))
}

/// Čair is spelt Chair, too; a chair is one in English only.
fn is_chair(word: Written<'_>) -> bool {
    let typed = word.typed.to_ascii_lowercase();
    matches!(typed.as_str(), "chairs" | "chaire" | "chairmen")
}

fn is_another_word(word: Written<'_>) -> bool {
    let typed = word.typed.to_lowercase();
    OTHER_WORDS.iter().any(|other| typed.starts_with(other))
}

/// Чаир, Çair and cair are no words of any of the languages.
fn is_cair(word: Written<'_>) -> bool {
    word.folded.starts_with("cair") && !word.typed.starts_with("chair")
}

/// кумановск-, струшк- (г becomes ш), велешк-, скопск-, кавадаречк-, врапчишк-.
fn adjectives(stem: &str) -> Vec<String> {
    let Some(last) = stem.chars().last() else { return Vec::new() };
    let before = &stem[..stem.len() - last.len_utf8()];
    let mut all = vec![format!("{stem}sk")];
    match last {
        'g' | 'h' | 'z' | 's' => all.push(format!("{before}sk")),
        'k' | 'c' => {
            all.push(format!("{before}ck"));
            all.extend((!ends_with_vowel(before)).then(|| format!("{before}eck")));
        }
        'j' => all.extend([format!("{before}sk"), format!("{}sk", without_vowel(before))]),
        't' if before.ends_with('s') => all.push(format!("{before}k")),
        _ => {}
    }
    all
}

/// стружанец, охриѓани: the last letter before the ending is another one.
fn softened(stem: &str) -> Vec<String> {
    let before = |letter: char| stem.strip_suffix(letter);
    let other = |before: &str, letter: &str| format!("{before}{letter}");
    if let Some(before) = before('g') {
        return vec![other(before, "z")];
    }
    if let Some(before) = before('k') {
        return vec![other(before, "c")];
    }
    if let Some(before) = before('h') {
        return vec![other(before, "s")];
    }
    let mut all = vec![stem.to_owned()];
    all.extend(before('j').map(str::to_owned));
    all.extend(before('d').map(|before| other(before, "g")));
    all
}

/// дебран-, of Дебар: the vowel before the last letter is left out.
fn without_vowel_inside(stem: &str) -> Option<String> {
    let last = stem.chars().last().filter(|last| matches!(last, 'r' | 'l' | 'n' | 'c'))?;
    let before = &stem[..stem.len() - 1];
    let short = without_vowel(before);
    let is_short = short.len() < before.len() && !ends_with_vowel(short) && short.len() >= 3;
    is_short.then(|| format!("{short}{last}"))
}

/// кавадар-, of Кавадарци: without the letter, where a consonant stands before it.
fn cut<'a>(stem: &'a str, letter: &str) -> Option<&'a str> {
    stem.strip_suffix(letter).filter(|before| !ends_with_vowel(before) && before.len() >= 4)
}

fn ends_with_vowel(text: &str) -> bool {
    text.ends_with(['a', 'e', 'i', 'o', 'u'])
}

/// Whether a word is a form of one that the plan uses; the plural of a function names nobody.
pub(super) fn is_form_of(word: &str, known: &str) -> bool {
    /// Articles and cases of one thing.
    const ENDINGS: [&str; 21] = [
        "", "a", "e", "i", "o", "u", "ot", "iot", "ta", "to", "ja", "je", "jat", "it", "in", "es", "en",
        "ata", "oto", "se", "ne",
    ];
    if word == known {
        return true;
    }
    let stem = if known.len() >= 5 { without_vowel(known) } else { known };
    word.strip_prefix(stem).is_some_and(|rest| ENDINGS.contains(&rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fold::fold;

    #[track_caller]
    fn is_form(name: &str, typed: &str) -> bool {
        let first = typed.chars().next().unwrap();
        TownWord::alone(&fold(name)).unwrap().is(Written {
            folded: &fold(typed),
            typed,
            is_capital: first.is_uppercase(),
            is_cyrillic: matches!(first, '\u{400}'..='\u{52f}'),
        })
    }

    #[test]
    fn the_forms_of_a_name_are_found_in_all_languages() {
        for (name, forms) in [
            (
                "Kumanovo",
                "Куманово кумановски Кумановска кумановскиот кумановските Kumanovës Kumanova Kumanovën Kumanovë \
                 kumanovska kumanovo кумановец кумановци кумановката kumanovar kumanovarët Kumanovo KUMANOVO КУМАНОВО",
            ),
            ("Čair", "Чаир Çair Çairit Chair Cair чаирски Çairi Çairin чаирчани чаир çair"),
            ("Gostivar", "Gostivari Gostivarit гостиварски gostivaras gostivarasit Гостиварци гостиварчани"),
            ("Kičevo", "Кичево кичевски Kicevo Kichevo кичевчани"),
            ("Kërçovë", "Kërçovës Kërçova Kercove kërçovar Kërçovën"),
            ("Prilep", "Prilepit Прилеп прилепски прилепчани прилепчанец Prilepi"),
            ("Struga", "Strugë Strugës струшки Струшката struski стружани стружанец strugan Strugën Struga"),
            ("Велес", "велешки Велес Velesit"),
            ("Скопје", "скопски Скопје Skopje скопјани"),
            ("Охрид", "охридски Ohrid Ohridit"),
            ("Гевгелија", "гевгелиски Гевгелија"),
        ] {
            for form in forms.split_whitespace() {
                assert!(is_form(name, form), "{form} of {name}");
            }
        }
    }

    #[test]
    fn everyday_words_are_no_towns() {
        for (name, words) in [
            ("Čair", "chair chairs Chairs chaired chairman Cairo"),
            ("Prilep", "прилепи прилепува"),
            ("Struga", "struggle Struggles structure струже"),
            ("Centar", "центар centar"),
            ("Gostivar", "gost гости"),
            ("Bar", "bar bari barrier"),
        ] {
            for word in words.split_whitespace() {
                assert!(!is_form(name, word), "{word} of {name}");
            }
        }
    }

    #[test]
    fn a_plural_of_a_function_names_nobody() {
        assert!(is_form_of("psiholog", "psiholog") && is_form_of("psihologot", "psiholog"));
        assert!(is_form_of("koordinatori", "koordinator"));
        assert!(!is_form_of("mayors", "mayor") && !is_form_of("psihologet", "psiholog"));
    }
}
