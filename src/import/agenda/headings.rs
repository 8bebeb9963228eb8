//! What the columns of a table hold, by their headings in four languages, in either script and in
//! any order.

use std::sync::LazyLock;

use crate::domain::fold::fold;
use crate::domain::lang::Lang;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// A time, or a range.
    Time,
    Start,
    End,
    Minutes,
    Minimum,
    /// In a language, where the heading says which.
    Title(Option<Lang>),
    Kind,
    Speaker,
    Municipality,
    Room,
    Note,
    Question,
    /// A date or "Day 2".
    Day,
    Fixed,
    /// By when the day must be over.
    HardEnd,
}

/// What is said beside a table: `Time zone | Europe/Skopje`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    Title,
    Id,
    Timezone,
    Place,
    Languages,
    /// Of every day that does not say its own.
    HardEnd,
}

/// Beginnings of words, the most telling column first: "start time" is a start. With a `!` the word
/// stands alone in the heading, or beside words that are known.
static COLUMNS: &[(Column, &[&str])] = &[
    (
        Column::HardEnd,
        &["hard end", "latest end", "краен рок", "fundi i prerë", "fund i prerë", "fin impérative"],
    ),
    (
        Column::Minimum,
        &[
            "minimum",
            "at least",
            "shortest",
            "најмалку",
            "најкратко",
            "së paku",
            "më e shkurtra",
            "au moins",
            "minimale",
        ],
    ),
    (
        Column::Minutes,
        &[
            "minute",
            "minutes",
            "min!",
            "duration",
            "length",
            "траење",
            "времетраење",
            "минути",
            "мин!",
            "kohëzgjatj",
            "zgjatj",
            "minuta",
            "minut",
            "durée",
        ],
    ),
    (
        Column::Start,
        &[
            "start",
            "begin",
            "from!",
            "почеток",
            "почнува",
            "од!",
            "fillim",
            "fillon",
            "nga!",
            "prej!",
            "début",
            "commence",
            "de!",
        ],
    ),
    (
        Column::End,
        &[
            "end!",
            "ends!",
            "ending",
            "until",
            "to!",
            "finish",
            "крај",
            "завршува",
            "завршеток",
            "до!",
            "mbarim",
            "mbaron",
            "përfundim",
            "deri",
            "fund!",
            "fin!",
            "fin",
            "jusqu",
            "à!",
        ],
    ),
    (Column::Municipality, &["municipalit", "општин", "komun", "bashki", "commune"]),
    (
        Column::Speaker,
        &[
            "speaker",
            "presenter",
            "moderator",
            "facilitator",
            "responsible",
            "who!",
            "lead!",
            "говорни",
            "предавач",
            "модератор",
            "водител",
            "одговор",
            "излагач",
            "кој!",
            "folës",
            "ligjërues",
            "përgjegjës",
            "moderues",
            "kush!",
            "prezantues",
            "orateur",
            "oratrice",
            "intervenant",
            "animat",
            "modérat",
            "qui!",
        ],
    ),
    (Column::Kind, &["kind", "type", "вид", "тип", "lloj", "tip!", "tipi!", "genre", "nature"]),
    (Column::Fixed, &["fixed", "фиксно", "фиксен", "fiks", "fixe"]),
    (Column::Question, &["question", "прашањ", "pyetj"]),
    (
        Column::Room,
        &[
            "place",
            "room",
            "venue",
            "location",
            "место",
            "сала",
            "простор",
            "локаци",
            "vend",
            "sall",
            "lokacion",
            "lieu",
            "salle",
        ],
    ),
    (Column::Day, &["date", "day", "датум", "дата!", "ден", "data!", "dita", "ditë", "datë", "jour"]),
    (
        Column::Time,
        &[
            "time",
            "hour",
            "when!",
            "час",
            "време",
            "ora",
            "orë",
            "orar",
            "koha",
            "heure",
            "horaire",
            "quand!",
        ],
    ),
    (
        Column::Title(None),
        &[
            "title",
            "activit",
            "session",
            "item",
            "topic",
            "subject",
            "agenda",
            "programme",
            "program",
            "what!",
            "тема",
            "наслов",
            "активност",
            "сесија",
            "точка",
            "содржина",
            "агенда",
            "програма",
            "titull",
            "aktivitet",
            "sesion",
            "pika",
            "pikë",
            "përmbajtj",
            "agjend",
            "temë",
            "titre",
            "thème",
            "séance",
            "activité",
            "intitulé",
            "sujet",
            "contenu",
            "point!",
        ],
    ),
    (
        Column::Note,
        &[
            "note",
            "remark",
            "comment",
            "description",
            "purpose",
            "objective",
            "забелешк",
            "опис",
            "цел!",
            "цели!",
            "напомен",
            "shënim",
            "përshkrim",
            "qëllim",
            "vërejtj",
            "remarque",
            "objectif",
            "commentaire",
        ],
    ),
];

static SETTINGS: &[(Setting, &[&str])] = &[
    (
        Setting::HardEnd,
        &["hard end", "latest end", "краен рок", "fundi i prerë", "fund i prerë", "fin impérative"],
    ),
    (
        Setting::Timezone,
        &[
            "time zone",
            "timezone",
            "часовна зона",
            "временска зона",
            "zona kohore",
            "zonë kohore",
            "fuseau horaire",
        ],
    ),
    (Setting::Languages, &["language", "јази", "gjuh", "langue"]),
    (Setting::Id, &["id!", "short name", "кратко име", "emër i shkurtër", "emri i shkurtër", "nom court"]),
    (Setting::Place, &["place", "venue", "location", "место", "vend", "lieu"]),
    (
        Setting::Title,
        &["title", "workshop", "event", "наслов", "настан", "titull", "ngjarj", "titre", "rencontre"],
    ),
];

static LANGUAGES: &[(Lang, &[&str])] = &[
    (Lang::En, &["en", "eng", "english", "англиски", "anglisht", "anglais"]),
    (Lang::Fr, &["fr", "fra", "french", "француски", "frëngjisht", "français"]),
    (Lang::Mk, &["mk", "mkd", "mac", "macedonian", "македонски", "maqedonisht", "macédonien"]),
    (Lang::Sq, &["sq", "al", "alb", "sqi", "albanian", "албански", "shqip", "albanais"]),
];

/// Words, and whether they must stand alone.
pub type Phrase = (Vec<String>, bool);

/// A table with its phrases as they are compared.
pub fn folded<T: Copy>(table: &[(T, &[&str])]) -> Vec<(T, Vec<Phrase>)> {
    let phrase = |phrase: &&str| {
        let alone = phrase.ends_with('!');
        (phrase.trim_end_matches('!').split(' ').map(fold).collect(), alone)
    };
    table.iter().map(|(what, phrases)| (*what, phrases.iter().map(phrase).collect())).collect()
}

static COLUMN_WORDS: LazyLock<Vec<(Column, Vec<Phrase>)>> = LazyLock::new(|| folded(COLUMNS));
static SETTING_WORDS: LazyLock<Vec<(Setting, Vec<Phrase>)>> = LazyLock::new(|| folded(SETTINGS));
static LANGUAGE_WORDS: LazyLock<Vec<(Lang, Vec<Phrase>)>> = LazyLock::new(|| folded(LANGUAGES));

/// A heading is short; what is longer is a sentence.
const WORDS: usize = 6;

/// The words of a heading as they are compared.
pub fn words(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(fold).collect()
}

/// The first of a table of which a phrase stands in a heading.
pub fn found<T: Copy>(table: &[(T, Vec<Phrase>)], words: &[String]) -> Option<T> {
    let is_there = |(phrase, alone): &Phrase| {
        let whole = *alone || phrase.iter().all(|word| word.len() < 3);
        words.windows(phrase.len()).any(|window| {
            window.iter().zip(phrase).all(|(word, wanted)| match whole {
                true => word == wanted,
                false => word.starts_with(wanted.as_str()),
            })
        }) && (!*alone || words.len() <= 2)
    };
    table.iter().find(|(_, phrases)| phrases.iter().any(is_there)).map(|(what, _)| *what)
}

/// The column that a heading names.
pub fn column(heading: &str) -> Option<Column> {
    let words = words(heading);
    if words.is_empty() || words.len() > WORDS || heading.contains(['?', '!']) {
        return None;
    }
    // "Title in Albanian", "Тема (mk)"; also the language alone is one of titles.
    let lang = lang_of(&words);
    match found(&COLUMN_WORDS, &words) {
        Some(Column::Title(_)) => Some(Column::Title(lang)),
        Some(column) => Some(column),
        None => lang.filter(|_| words.len() == 1).map(|lang| Column::Title(Some(lang))),
    }
}

fn lang_of(words: &[String]) -> Option<Lang> {
    let named = |word: &String| {
        LANGUAGE_WORDS
            .iter()
            .find(|(_, names)| names.iter().any(|(name, _)| name[0] == *word))
            .map(|(lang, _)| *lang)
    };
    words.iter().rev().find_map(named)
}

/// The setting that a text before a value names.
pub fn setting(text: &str) -> Option<Setting> {
    let words = words(text);
    if words.is_empty() || words.len() > 3 {
        return None;
    }
    found(&SETTING_WORDS, &words)
}

/// The languages that a text lists: "mk, sq, en".
pub fn languages(text: &str) -> Vec<Lang> {
    let mut languages = Vec::new();
    for word in words(text) {
        languages.extend(lang_of(&[word]).filter(|lang| !languages.contains(lang)));
    }
    languages
}

/// Yes and no in a column of fixed times.
pub fn yes(text: &str) -> Option<bool> {
    match fold(text.trim()).as_str() {
        "yes" | "y" | "x" | "1" | "true" | "da" | "po" | "oui" | "✓" | "fixed" => Some(true),
        "no" | "n" | "0" | "false" | "ne" | "jo" | "non" | "-" => Some(false),
        _ => None,
    }
}
