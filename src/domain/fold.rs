//! Folding of letters: texts that a reader would take for the same become equal. For finding only;
//! what people wrote is never changed (`capture.md`).
//!
//! Case and accents go; Cyrillic becomes Latin; the letters that each way of writing spells
//! differently become one letter, the first of the longest spelling:
//!
//! | folded | stands for |
//! |---|---|
//! | `c` | c č ç ć · ц ч ћ · ch |
//! | `s` | s š · с ш · sh |
//! | `z` | z ž · з ж · zh |
//! | `g` `k` `l` `n` | g ǵ г ѓ gj · k ḱ к ќ kj · l л љ lj · n н њ nj |
//! | `dz` | ѕ џ dž dz dzh |
//!
//! So `cair`, `чаир`, `çair`, `Čair` and `chair` meet, and a prefix of a text folds to a prefix of
//! the folded text.

mod letters;

use std::str::Chars;

use memchr::memmem;
use unicode_normalization::char::decompose_canonical;

use letters::{cyrillic_twin, is_cyrillic, is_latin, is_mark, is_word_letter, known_letter, latin_twin};

/// The folded form of a text.
pub fn fold(text: &str) -> String {
    let mut folded = String::new();
    fold_into(text, &mut folded);
    folded
}

/// Appends the folded form of a text, for callers who fold many and keep the memory.
pub fn fold_into(text: &str, folded: &mut String) {
    folded.reserve(text.len());
    if !text.is_ascii() {
        folded.extend(Folded::new(text));
        return;
    }
    // Most notes: nothing to look up.
    let mut last = 0;
    for letter in text.bytes() {
        let letter = letter.to_ascii_lowercase();
        if !is_second_of_two(last as char, letter as char) {
            folded.push(letter as char);
            last = letter;
        }
    }
}

/// Whether a letter only completes the one before it: `ch` is the letter č.
fn is_second_of_two(last: char, letter: char) -> bool {
    match letter {
        'h' => matches!(last, 'c' | 's' | 'z'),
        'j' => matches!(last, 'g' | 'k' | 'l' | 'n'),
        _ => false,
    }
}

/// Whether a text begins with the prefix, both folded.
pub fn fold_matches_prefix(text: &str, prefix: &str) -> bool {
    let mut text = Folded::new(text);
    Folded::new(prefix).all(|letter| text.next() == Some(letter))
}

/// Whether two texts are the same when folded.
pub fn fold_eq(one: &str, other: &str) -> bool {
    Folded::new(one).eq(Folded::new(other))
}

/// What is looked for, folded once for many texts.
#[derive(Clone, Debug)]
pub struct Needle {
    finder: memmem::Finder<'static>,
}

impl Needle {
    pub fn new(query: &str) -> Self {
        Self { finder: memmem::Finder::new(fold(query.trim()).as_bytes()).into_owned() }
    }

    /// An empty needle is in every text.
    pub fn is_empty(&self) -> bool {
        self.finder.needle().is_empty()
    }

    /// Whether the text contains what is looked for. `scratch` is overwritten; passing the same
    /// one again saves an allocation per text.
    pub fn is_in(&self, text: &str, scratch: &mut String) -> bool {
        scratch.clear();
        fold_into(text, scratch);
        self.is_in_folded(scratch)
    }

    /// The same for a text that was folded before.
    pub fn is_in_folded(&self, folded: &str) -> bool {
        self.finder.find(folded.as_bytes()).is_some()
    }
}

/// The letters of a text, folded, without an allocation.
#[derive(Clone)]
pub struct Folded<'a> {
    rest: Chars<'a>,
    /// All ASCII: no word can mix scripts.
    ascii: bool,
    in_word: bool,
    reading: Reading,
    /// What a letter folded to beyond its first letter.
    queue: &'static str,
    /// The same for letters of other scripts, which are decomposed by table.
    parts: [char; PARTS],
    last: char,
}

/// More than any letter decomposes to.
const PARTS: usize = 4;
const NO_PART: char = '\0';

/// How the letters of a word are to be read when it mixes two scripts that look alike.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reading {
    AsTyped,
    Cyrillic,
    Latin,
}

impl<'a> Folded<'a> {
    pub fn new(text: &'a str) -> Self {
        Self {
            rest: text.chars(),
            ascii: text.is_ascii(),
            in_word: false,
            reading: Reading::AsTyped,
            queue: "",
            parts: [NO_PART; PARTS],
            last: NO_PART,
        }
    }

    /// How many bytes of the text are not read yet.
    pub fn unread(&self) -> usize {
        self.rest.as_str().len()
    }

    /// The next letter before digraphs are made one.
    fn next_letter(&mut self) -> Option<char> {
        if let Some(&first) = self.queue.as_bytes().first() {
            self.queue = &self.queue[1..];
            return Some(first as char);
        }
        if self.parts[0] != NO_PART {
            let part = self.parts[0];
            self.parts.rotate_left(1);
            self.parts[PARTS - 1] = NO_PART;
            return Some(part);
        }
        loop {
            let from = self.rest.as_str();
            let mut letter = self.rest.next()?;
            if !self.ascii {
                let in_word = is_word_letter(letter);
                if in_word && !self.in_word {
                    self.reading = reading_of_word(from);
                }
                self.in_word = in_word;
                if in_word && self.reading != Reading::AsTyped && !begins_with_mark(self.rest.as_str()) {
                    letter = twin(letter, self.reading).unwrap_or(letter);
                }
            }
            if letter.is_ascii() {
                return Some(letter.to_ascii_lowercase());
            }
            match known_letter(letter) {
                Some("") => continue,
                Some(spelling) => {
                    self.queue = &spelling[1..];
                    return Some(spelling.as_bytes()[0] as char);
                }
                None if is_mark(letter) => continue,
                None => {
                    if let Some(letter) = self.by_table(letter) {
                        return Some(letter);
                    }
                }
            }
        }
    }

    /// Folds a letter of which nothing special is known: lower case, without its marks.
    fn by_table(&mut self, letter: char) -> Option<char> {
        let mut count = 0;
        for lower in letter.to_lowercase() {
            decompose_canonical(lower, |part| {
                if !is_mark(part) && part != NO_PART && count < PARTS {
                    let known = known_letter(part).and_then(|spelling| spelling.chars().next());
                    self.parts[count] = known.unwrap_or(part);
                    count += 1;
                }
            });
        }
        let first = self.parts[0];
        self.parts.rotate_left(1);
        self.parts[PARTS - 1] = NO_PART;
        (first != NO_PART).then_some(first)
    }
}

impl Iterator for Folded<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        loop {
            let letter = self.next_letter()?;
            if !is_second_of_two(self.last, letter) {
                self.last = letter;
                return Some(letter);
            }
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, Some(self.rest.as_str().len() + self.queue.len() + PARTS))
    }
}

/// The letter that was meant by one that looks like it, in a word of this reading.
fn twin(letter: char, reading: Reading) -> Option<char> {
    match reading {
        Reading::AsTyped => None,
        Reading::Cyrillic => cyrillic_twin(letter),
        Reading::Latin => latin_twin(letter),
    }
}

/// How to read the word at the beginning of a text: a word with a foreign letter in it belongs to
/// the script of the letters that look like nothing else; if all do, to that of the majority.
fn reading_of_word(text: &str) -> Reading {
    let mut latin = 0;
    let mut cyrillic = 0;
    for letter in text.chars() {
        if letter.is_ascii_alphabetic() || is_latin(letter) {
            latin += 1;
        } else if matches!(letter, '\u{400}'..='\u{52f}') {
            cyrillic += 1;
        } else if !is_word_letter(letter) {
            break;
        }
    }
    if latin == 0 || cyrillic == 0 { Reading::AsTyped } else { reading_of_mixed_word(text) }
}

#[cold]
fn reading_of_mixed_word(text: &str) -> Reading {
    // Letters of either script, and those of them that look like nothing else.
    let (mut latin, mut only_latin) = (0, false);
    let (mut cyrillic, mut only_cyrillic) = (0, false);
    let mut rest = text.chars();
    while let Some(letter) = rest.next()
        && is_word_letter(letter)
    {
        if is_latin(letter) {
            latin += 1;
            only_latin |= cyrillic_twin(letter).is_none() || begins_with_mark(rest.as_str());
        } else if is_cyrillic(letter) {
            cyrillic += 1;
            only_cyrillic |= latin_twin(letter).is_none() || begins_with_mark(rest.as_str());
        }
    }
    match (only_latin, only_cyrillic) {
        _ if latin == 0 || cyrillic == 0 => Reading::AsTyped,
        (true, true) => Reading::AsTyped,
        (true, false) => Reading::Latin,
        (false, true) => Reading::Cyrillic,
        (false, false) if latin > cyrillic => Reading::Latin,
        (false, false) => Reading::Cyrillic,
    }
}

fn begins_with_mark(text: &str) -> bool {
    text.chars().next().is_some_and(is_mark)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    #[test]
    fn the_spellings_of_a_name_meet() {
        for (folded, spellings) in [
            ("cair", &["cair", "чаир", "çair", "Čair", "chair", "ЧАИР", "Çair", "c\u{327}air"][..]),
            ("kicevo", &["kicevo", "Кичево", "Kichevo", "Kičevo", "KIČEVO"]),
            ("kercove", &["kërçovë", "Kercove", "Керчове"]),
            ("stip", &["Štip", "Штип", "Shtip", "stip"]),
            ("gorce petrov", &["Ѓорче Петров", "Gjorče Petrov", "Ǵorče Petrov", "Г\u{301}орче Петров"]),
            ("kustendil", &["Ќустендил", "Kjustendil", "Ḱustendil", "К\u{301}устендил"]),
            ("lubanci nivici", &["Љубанци Нивици", "Ljubanci Njivici", "љубанци њивици"]),
            ("zeleznica", &["Железница", "Železnica", "Zheleznica"]),
            ("dzepciste", &["Џепчиште", "Džepčište", "Dzepchishte"]),
            ("dzvezda", &["ѕвезда", "dzvezda"]),
            ("coeur d'etat", &["cœur d’État", "Coeur d'Etat"]),
        ] {
            for spelling in spellings {
                assert_eq!(fold(spelling), folded, "{spelling}");
            }
        }
    }

    #[test]
    fn every_macedonian_letter_folds_to_its_spelling() {
        let alphabet = "а б в г д ѓ е ж з ѕ и ј к л љ м н њ о п р с т ќ у ф х ц ч џ ш";
        let folded = "a b v g d g e z z dz i j k l l m n n o p r s t k u f h c c dz s";
        assert_eq!(fold(alphabet), folded);
        assert_eq!(fold(&alphabet.to_uppercase()), folded);
        let spelt = "a b v g d gj e zh z dz i j k l lj m n nj o p r s t kj u f h c ch dzh sh";
        assert_eq!(fold(spelt), folded);
    }

    #[test]
    fn a_look_alike_in_a_word_of_the_other_script_is_read_as_that_script() {
        // Latin B, c, o, p, e in Cyrillic words.
        assert_eq!(fold("Bелес"), "veles");
        assert_eq!(fold("Велеc"), "veles");
        assert_eq!(fold("Куманoвo"), "kumanovo");
        assert_eq!(fold("пpилeп"), "prilep");
        // Cyrillic С and а in Latin words.
        assert_eq!(fold("Сhair"), "cair");
        assert_eq!(fold("Strugа"), "struga");
        // No foreign letter, no change: "сух" is a Cyrillic word although all of it looks Latin.
        assert_eq!(fold("сух cyx"), "suh cyx");
    }

    #[test]
    fn a_prefix_is_found_in_any_script() {
        assert!(fold_matches_prefix("Kičevo", "кич"));
        assert!(fold_matches_prefix("Куманово", "kum"));
        assert!(fold_matches_prefix("Штип", "s"));
        assert!(fold_matches_prefix("anything", ""));
        assert!(!fold_matches_prefix("kum", "kuma"));
        assert!(!fold_matches_prefix("Struga", "tru"));
        assert!(fold_eq("Çair", "ЧАИР") && !fold_eq("Çair", "ЧАИРО"));
    }

    #[test]
    fn a_needle_is_found_in_all_spellings_and_nowhere_else() {
        let needle = Needle::new(" cair");
        let mut scratch = String::new();
        for text in ["Во Чаир нема", "Komuna e Çairit", "Čair, 13 June", "MUNICIPALITY OF CHAIR"]
        {
            assert!(needle.is_in(text, &mut scratch), "{text}");
        }
        assert!(!needle.is_in("Struga", &mut scratch));
        assert!(Needle::new(" ").is_empty());
    }

    proptest! {
        #[test]
        fn the_short_way_for_ascii_gives_the_same(text in "[ -~]*|[cszgklnhjCSH]*") {
            prop_assert_eq!(fold(&text), Folded::new(&text).collect::<String>());
        }

        #[test]
        fn folding_twice_is_folding_once(text in "\\PC*") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn composed_and_decomposed_texts_fold_alike(text in "[a-zA-Zа-шА-ШѓќѐѝйčšžëçéàǵḱÇË ]*") {
            let decomposed: String = text.nfd().collect();
            prop_assert_eq!(fold(&text), fold(&decomposed));
        }

        #[test]
        fn a_beginning_folds_to_a_beginning(text in "[a-z čšžëç]*|[а-шѓќѕџљњј ]*", cut in 0usize..20) {
            let beginning: String = text.chars().take(cut).collect();
            prop_assert!(fold_matches_prefix(&text, &beginning));
            prop_assert!(fold(&text).starts_with(&fold(&beginning)));
        }
    }
}
