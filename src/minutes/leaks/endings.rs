//! How the names of towns are inflected in Macedonian, Albanian, French and English, after folding: cases and
//! articles, what is of the town, and who lives there.

use super::words::without_vowel;

/// Articles and cases of a name: Kumanovës, Çairit, Strugën, Гостиваре.
const CASES: [&str; 20] = [
    "a", "e", "i", "u", "ja", "je", "ma", "s", "n", "t", "it", "in", "es", "en", "et", "ot", "ve", "vet",
    "ta", "os",
];

/// After the `sk` or `ck` of an adjective: кумановски, кумановскиот, струшката.
const OF_TOWN: [&str; 16] =
    ["i", "a", "o", "e", "iot", "ijot", "ata", "oto", "ite", "iov", "ava", "ovo", "ive", "ion", "om", "im"];

/// Who lives there: кумановец, стружани, gostivaras, kumanovar.
const INHABITANTS: [&str; 51] = [
    "ec", "ecot", "eco", "ci", "cite", "ka", "kata", "ki", "kite", "an", "ani", "anite", "anec", "anecot",
    "anka", "ankata", "anki", "ankite", "cani", "canite", "canec", "canecot", "canka", "cankata", "canki",
    "lija", "lijata", "lii", "liite", "ar", "ari", "arit", "arin", "are", "arja", "aret", "arve", "as",
    "asi", "asit", "asin", "ase", "aset", "asve", "ane", "anet", "anit", "anve", "ian", "ians", "ien",
];

/// Towns whose names are everyday words when they begin with a small letter, as they fold.
const ORDINARY: [&str; 9] =
    ["aerodrom", "bar", "cair", "centar", "center", "centre", "gradsko", "mogila", "saraj"];

/// A word of a town's name.
#[derive(Clone, Debug)]
pub(super) struct TownWord {
    full: String,
    /// Without its last vowel.
    stem: String,
    /// What `ki`, `ka`, `ko` is put to.
    adjectives: Vec<String>,
    /// What the endings of inhabitants are put to.
    inhabited: Vec<String>,
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
    /// None for a word too short to be looked for.
    pub fn new(folded: &str) -> Option<TownWord> {
        if folded.chars().count() < 3 {
            return None;
        }
        let stem = without_vowel(folded);
        let stem = if stem.chars().count() < 3 { folded } else { stem };
        Some(TownWord {
            full: folded.to_owned(),
            adjectives: adjectives(stem),
            inhabited: inhabited(stem),
            stem: stem.to_owned(),
        })
    }

    /// The letter with which every form of it begins.
    pub fn initial(&self) -> u8 {
        self.full.as_bytes()[0]
    }

    pub fn is(&self, word: Written<'_>) -> bool {
        // Nothing of it begins otherwise: the last letter of a stem can change.
        let known = &self.stem.as_bytes()[..self.stem.len() - 1];
        if !word.folded.as_bytes().starts_with(known) {
            return false;
        }
        if word.folded == self.full || word.folded == self.stem {
            return word.is_capital || !is_ordinary(word);
        }
        let after = |stem: &str| word.folded.strip_prefix(stem);
        if self.adjectives.iter().any(|stem| after(stem).is_some_and(|rest| OF_TOWN.contains(&rest))) {
            return true;
        }
        // "Bar" and "bari": of short names nothing else is certain.
        if self.stem.len() < 4 {
            return false;
        }
        if self.inhabited.iter().any(|stem| after(stem).is_some_and(|rest| INHABITANTS.contains(&rest))) {
            return true;
        }
        let is_case = after(&self.stem).is_some_and(|rest| CASES.contains(&rest));
        // In Cyrillic a small letter makes it a verb or a thing: прилепи, струже.
        is_case && (word.is_capital || !word.is_cyrillic) && !is_chair(word)
    }
}

/// Čair is spelt Chair, too; a chair is one in English only.
fn is_chair(word: Written<'_>) -> bool {
    let typed = word.typed.to_ascii_lowercase();
    matches!(typed.as_str(), "chairs" | "chaire" | "chairmen")
}

fn is_ordinary(word: Written<'_>) -> bool {
    // Чаир, Çair and cair are no words of any of the languages.
    let is_another_word = word.folded == "cair" && word.typed != "chair";
    !is_another_word && ORDINARY.contains(&word.folded)
}

/// кумановск-, струшк- (г becomes ш), велешк-, скопск-, кавадаречк-.
fn adjectives(stem: &str) -> Vec<String> {
    let Some(last) = stem.chars().last() else { return Vec::new() };
    let before = &stem[..stem.len() - last.len_utf8()];
    let mut all = vec![format!("{stem}sk")];
    match last {
        'g' | 'h' | 'z' | 's' => all.push(format!("{before}sk")),
        'k' | 'c' => all.push(format!("{before}ck")),
        'j' => all.extend([format!("{before}sk"), format!("{}sk", without_vowel(before))]),
        _ => {}
    }
    all
}

/// стружанец: г becomes ж before the ending.
fn inhabited(stem: &str) -> Vec<String> {
    let mut all = vec![stem.to_owned()];
    let softened = match stem.chars().last() {
        Some('g') => Some('z'),
        Some('k') => Some('c'),
        Some('h') => Some('s'),
        Some('j') => Some('\0'),
        _ => None,
    };
    if let Some(softened) = softened {
        let mut other = stem[..stem.len() - 1].to_owned();
        other.extend((softened != '\0').then_some(softened));
        all.push(other);
    }
    all
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
        TownWord::new(&fold(name)).unwrap().is(Written {
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
