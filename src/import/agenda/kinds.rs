//! What kind of item a title names, by its words in four languages: a break, a meal, working groups.

use std::sync::LazyLock;

use crate::domain::fold::fold;

/// A kind of item as plans name it, with its form.
#[derive(Debug, PartialEq, Eq)]
pub struct Kind {
    pub kind: &'static str,
    pub format: &'static str,
    /// Breaks and meals take up a delay.
    pub absorbs: bool,
}

impl Kind {
    /// The kitchen and those who come for the end go by the clock.
    pub fn keeps_its_time(&self) -> bool {
        self.format == "meal" || self.kind == "closing"
    }

    pub fn is_meal(&self) -> bool {
        self.format == "meal"
    }
}

/// No more letters of a title are looked at.
const LONGEST: usize = 300;

/// Which kind, and the words that said so as they stand in the title.
pub struct Recognised<'a> {
    pub kind: &'static Kind,
    pub by: &'a str,
}

const fn of(kind: &'static str, format: &'static str) -> Kind {
    Kind { kind, format, absorbs: false }
}

/// The kind, and the beginnings of words that name it, with a `!` whole words; several words stand in
/// this order beside each other. Where two begin at the same word, the longer, then the first of this list.
static KINDS: &[(Kind, &[&str])] = &[
    (
        of("registration", "informal"),
        &[
            "registration",
            "welcome coffee",
            "arrival of",
            "регистрација",
            "пријавување",
            "кафе за добредојде",
            "пристигнување на учес",
            "regjistrim",
            "kafe mirëseardhj",
            "mbërritja e pjesëmarr",
            "inscription",
            "enregistrement",
            "accueil des participant",
            "accueil café",
            "café d accueil",
        ],
    ),
    (
        Kind { kind: "break", format: "meal", absorbs: true },
        &[
            "lunch",
            "dinner",
            "breakfast!",
            "supper!",
            "ручек",
            "вечера",
            "појадок",
            "оброк",
            "drek",
            "darkë!",
            "darka!",
            "darkës!",
            "mëngjes",
            "déjeuner",
            "petit déjeuner",
            "dîner",
            "repas",
            "buffet",
        ],
    ),
    (
        Kind { kind: "break", format: "break", absorbs: true },
        &[
            "break!",
            "breaks!",
            "coffee",
            "пауза",
            "паузи",
            "кафе",
            "одмор",
            "pauz",
            "pushim",
            "kafe",
            "pause",
            "café",
        ],
    ),
    (
        of("report_back", "plenary"),
        &[
            "report back",
            "reporting back",
            "reports from",
            "reports of",
            "feedback from",
            "известување од",
            "извештај од",
            "известувања",
            "raportim",
            "raportet nga",
            "restitution",
            "retour des groupes",
            "compte rendu des groupes",
        ],
    ),
    (
        of("group_work", "breakout groups"),
        &[
            "working group",
            "group work",
            "work in group",
            "breakout",
            "break out",
            "small group",
            "parallel group",
            "работни групи",
            "работна група",
            "работа во груп",
            "групна работа",
            "grupe pune",
            "grupe të punës",
            "grupet e punës",
            "punë në grup",
            "puna në grup",
            "groupes de travail",
            "travail en groupe",
            "travaux de groupe",
            "travaux en groupe",
            "ateliers",
        ],
    ),
    (
        of("introduction", "tour de table"),
        &[
            "introduction of participant",
            "introduction of the participant",
            "introductions",
            "getting to know",
            "tour de table",
            "запознавање",
            "претставување на учес",
            "prezantimi i pjesëmarr",
            "prezantim i pjesëmarr",
            "njohja me",
            "njohje",
            "présentation des participant",
            "tour de presentation",
        ],
    ),
    (
        of("opening", "plenary"),
        &[
            "opening",
            "welcome",
            "воведни",
            "отворање",
            "свечено отворање",
            "поздравн",
            "добредојде",
            "hapja",
            "hapje",
            "fjala hyrëse",
            "fjalët hyrëse",
            "fjalë hyrëse",
            "fjalët e hapjes",
            "fjala e hapjes",
            "përshëndetj",
            "mirëseardhj",
            "ouverture",
            "mot de bienvenue",
            "bienvenue",
            "allocution d ouverture",
        ],
    ),
    (
        of("closing", "plenary"),
        &[
            "closing",
            "wrap up",
            "farewell",
            "затворање",
            "завршни",
            "завршен збор",
            "mbyllj",
            "fjalët përmbyllëse",
            "fjala përmbyllëse",
            "përmbyllj",
            "clôture",
            "mot de la fin",
            "cérémonie de clôture",
        ],
    ),
    (
        of("site_visit", "site visit"),
        &[
            "site visit",
            "field visit",
            "study visit",
            "теренска посета",
            "студиска посета",
            "посета на",
            "vizitë në terren",
            "vizita në terren",
            "vizitë në",
            "vizitë studimore",
            "visite",
        ],
    ),
    (
        of("recap", "plenary"),
        &[
            "recap",
            "summary of day",
            "summary of the first",
            "резиме",
            "осврт",
            "përmbledhje e ditës",
            "përmbledhja e ditës",
            "përmbledhja e",
            "récapitul",
            "synthèse du premier",
            "résumé de la",
        ],
    ),
    (
        of("action_planning", "table work"),
        &[
            "action planning",
            "planning of activit",
            "планирање на активност",
            "планирање активност",
            "акциско планирање",
            "planifikimi i",
            "planifikim i",
            "planification",
        ],
    ),
    (
        of("synthesis", "plenary"),
        &[
            "synthesis",
            "синтеза",
            "пленарна синтеза",
            "sinteza",
            "sintezë",
            "synthèse",
            "conclusions",
            "заклучоци",
            "konkluzion",
            "përfundime",
        ],
    ),
    (
        of("peer_exchange", "rotating tables"),
        &[
            "exchange of experience",
            "peer exchange",
            "размена на искуства",
            "shkëmbim i përvoj",
            "shkëmbim përvoj",
            "shkëmbimi i përvoj",
            "échange d expérience",
            "échanges d expérience",
        ],
    ),
    (
        of("presentation", "plenary"),
        &["presentation", "презентаци", "излагањ", "prezantim", "paraqitj", "présentation", "exposé"],
    ),
    (
        of("discussion", "plenary"),
        &[
            "panel",
            "discussion",
            "debate",
            "round table",
            "questions and answers",
            "дискусија",
            "панел",
            "дебата",
            "тркалезна маса",
            "прашања и одговори",
            "diskutim",
            "debat",
            "tryezë",
            "tryeza",
            "pyetje dhe përgjigje",
            "débat",
            "table ronde",
            "questions et réponses",
            "échange avec",
        ],
    ),
];

/// Words, and whether each is a whole one.
type Phrase = Vec<(bool, String)>;

static FOLDED: LazyLock<Vec<(&'static Kind, Vec<Phrase>)>> = LazyLock::new(|| {
    // Short ones are whole words as well.
    let word = |word: &str| {
        let folded = fold(word.trim_end_matches('!'));
        (word.ends_with('!') || folded.len() <= 3, folded)
    };
    let phrase = |phrase: &&str| phrase.split(' ').map(word).collect();
    KINDS.iter().map(|(kind, phrases)| (kind, phrases.iter().map(phrase).collect())).collect()
});

/// The kind that a title names first; a meal also where it is called a break ("pause déjeuner").
pub fn of_title(title: &str) -> Option<Recognised<'_>> {
    // What comes later is no part of what a title is about.
    let title = title.char_indices().nth(LONGEST).map_or(title, |(at, _)| &title[..at]);
    let words = words(title);
    let mut best: Option<(usize, usize, &'static Kind)> = None;
    for (kind, phrases) in FOLDED.iter() {
        for phrase in phrases {
            let Some(at) = place(&words, phrase) else { continue };
            let is_better = match best {
                None => true,
                Some((_, _, found)) if found.format == "break" && kind.is_meal() => true,
                Some((_, _, found)) if found.is_meal() && kind.format == "break" => false,
                Some((first, length, _)) => at < first || at == first && phrase.len() > length,
            };
            // Coffee that is spoken over is none that can be cut: only where it is what the title is about.
            if is_better && (!kind.absorbs || at <= 2) {
                best = Some((at, phrase.len(), kind));
            }
        }
    }
    let (at, length, kind) = best?;
    Some(Recognised { kind, by: &title[words[at].0..words[at + length - 1].1] })
}

/// The kind that a cell of a column of kinds names, by the plan's own word or by any of the above.
pub fn of_word(word: &str) -> Option<&'static Kind> {
    let folded = fold(word.trim()).replace([' ', '-'], "_");
    KINDS
        .iter()
        .map(|(kind, _)| kind)
        .filter(|kind| !kind.is_meal())
        .find(|kind| kind.kind == folded)
        .or_else(|| KINDS.iter().map(|(kind, _)| kind).find(|kind| kind.format == word.trim()))
        .or_else(|| of_title(word).map(|found| found.kind))
}

/// The words of a text: where each begins and ends, and itself folded.
fn words(text: &str) -> Vec<(usize, usize, String)> {
    let mut found = Vec::new();
    let mut begin = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match (letter.is_alphanumeric(), begin) {
            (true, None) => begin = Some(at),
            (false, Some(from)) => {
                found.push((from, at, fold(&text[from..at])));
                begin = None;
            }
            _ => {}
        }
    }
    found
}

fn place(words: &[(usize, usize, String)], phrase: &Phrase) -> Option<usize> {
    let fits = |((_, _, word), (whole, wanted)): (&(usize, usize, String), &(bool, String))| match whole {
        true => word == wanted,
        false => word.starts_with(wanted.as_str()),
    };
    words.windows(phrase.len()).position(|window| window.iter().zip(phrase).all(fits))
}
