//! Of random workshops nothing leaks into the participants' version, and both formats say the same.

use std::collections::{BTreeMap, BTreeSet};

use plenary::domain::event::{Body, ReadBack};
use plenary::domain::ids::NoteId;
use plenary::domain::lang::Lang;
use plenary::domain::note::{Kind, Level, NoteFields};
use plenary::minutes::Profile;
use proptest::prelude::*;

use crate::room::{AUTHOR, Room, plan};

const TOWNS: [(&str, &str); 3] = [("anton", "Antonville"), ("berta", "Bertaville"), ("cesar", "Cesarville")];

/// A note whose every word says whose it is: `said7`, `over7` for the translation, `only7` for what
/// is written beside the text in the language of the original.
#[derive(Debug, Clone)]
struct Random {
    kind: Kind,
    level: Level,
    lang: Option<Lang>,
    translations: Vec<Lang>,
    towns: BTreeSet<usize>,
    themes: Vec<usize>,
    verbatim: bool,
    function: bool,
    /// Its municipality takes it back.
    withdrawn: bool,
    /// Split off the note before it.
    split: bool,
}

impl Random {
    fn fields(&self, number: usize) -> NoteFields {
        let mut fields = NoteFields::new(self.kind, format!("said{number}x"), self.level);
        fields.lang = self.lang;
        fields.translations =
            self.translations.iter().map(|lang| (*lang, format!("over{number}{lang}"))).collect();
        fields.municipalities = self.towns.iter().map(|town| TOWNS[*town].0.into()).collect();
        fields.themes = self
            .themes
            .iter()
            .map(|theme| ["money", "trust", "typed", "antonville"][*theme].into())
            .collect();
        fields.verbatim = self.verbatim;
        fields.group = Some("Gruppe7".into());
        fields.item = Some("B".into());
        fields.function = self.function.then(|| format!("function{number}x"));
        let detail =
            self.kind.detail_fields().iter().map(|field| ((*field).into(), format!("only{number}x")));
        fields.detail = detail.collect::<BTreeMap<_, _>>();
        fields
    }
}

fn random() -> impl Strategy<Value = Random> {
    let lang = || prop::sample::select(Lang::ALL.to_vec());
    (
        prop::sample::select(Kind::ALL.to_vec()),
        prop::sample::select(Level::ALL.to_vec()),
        prop::option::weighted(0.9, lang()),
        prop::collection::vec(lang(), 0..3),
        prop::collection::btree_set(0..3_usize, 0..3),
        prop::collection::vec(0..4_usize, 0..3),
        prop::bool::weighted(0.2),
        any::<bool>(),
        (prop::bool::weighted(0.2), prop::bool::weighted(0.1)),
    )
        .prop_map(
            |(kind, level, lang, translations, towns, themes, verbatim, function, (withdrawn, split))| {
                Random {
                    kind,
                    level,
                    lang,
                    translations,
                    towns,
                    themes,
                    verbatim,
                    function,
                    withdrawn,
                    split,
                }
            },
        )
}

/// The notes in a room; what is to be withdrawn is.
fn room_with(notes: &[Random]) -> (Room, Vec<NoteId>) {
    let mut room = Room::new(plan());
    let mut ids: Vec<NoteId> = Vec::new();
    for (number, note) in notes.iter().enumerate() {
        let split_from = ids.last().copied().filter(|_| note.split);
        let links = ids.iter().step_by(3).copied().collect();
        ids.push(room.note(NoteFields { split_from, links, ..note.fields(number) }));
    }
    for (note, &id) in notes.iter().zip(&ids) {
        if note.withdrawn {
            room.at("16:00", Body::ReadBack { note: id, answer: Some(ReadBack::Withdrawn) });
        }
    }
    (room, ids)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_of_a_protected_note_but_its_text_leaves_the_room(
        notes in prop::collection::vec(random(), 0..25),
        lang in prop::sample::select(Lang::ALL.to_vec()),
    ) {
        let notes: Vec<Random> = notes.into_iter().map(|note| Random { withdrawn: false, split: false, ..note }).collect();
        let (room, ids) = room_with(&notes);
        let export = room.minutes(Profile::Participants, lang);
        for word in [AUTHOR, "laptop-77", "Gruppe7", "ANT-1", "deputy mayor"] {
            prop_assert!(!export.mentions(word), "{}", word);
        }
        // Every note was begun between three and four in the morning, when nothing was held.
        prop_assert!(!export.mentions("03:3"));
        let released: BTreeSet<usize> = notes
            .iter()
            .filter(|note| note.level.names_municipality())
            .flat_map(|note| note.towns.iter().copied())
            .collect();
        let named = |town: usize| notes.iter().any(|note| note.level.names_municipality()
            && note.themes.contains(&3) && town == 0);
        for (town, (id, name)) in TOWNS.iter().enumerate() {
            if !released.contains(&town) && !named(town) {
                prop_assert!(!export.mentions(id) && !export.mentions(name), "{}", name);
            }
        }
        for (number, (note, id)) in notes.iter().zip(ids).enumerate() {
            let is_named = export.mentions(&format!("\"{id}\"")) || export.mentions(&format!("**{id}**"));
            prop_assert!(!is_named, "the id of a note");
            if note.level.names_municipality() {
                continue;
            }
            let is_shown_as_said = note.lang == Some(lang) && !note.verbatim && note.level != Level::OffRecord;
            prop_assert_eq!(export.mentions(&format!("said{number}x")), is_shown_as_said);
            if !is_shown_as_said {
                let only = format!("only{number}x");
                prop_assert!(!export.mentions(&only), "{}", only);
            }
            for other in Lang::ALL.into_iter().filter(|other| *other != lang) {
                let over = format!("over{number}{other}");
                prop_assert!(!export.mentions(&over), "{}", over);
            }
            let may_be_asked = matches!(note.kind, Kind::Question | Kind::Recommendation);
            let function = format!("function{number}x");
            prop_assert!(may_be_asked || !export.mentions(&function), "{}", function);
        }
    }

    #[test]
    fn no_word_and_no_id_of_a_withdrawn_note_is_in_any_version(
        notes in prop::collection::vec(random(), 0..25),
        lang in prop::sample::select(Lang::ALL.to_vec()),
    ) {
        let (room, ids) = room_with(&notes);
        let mut was_withdrawn = false;
        for (number, (note, id)) in notes.iter().zip(ids).enumerate() {
            // What was split off it has words of it.
            was_withdrawn = note.withdrawn || (note.split && was_withdrawn);
            if !was_withdrawn {
                continue;
            }
            for profile in Profile::ALL {
                let export = room.minutes(profile, lang);
                for word in ["said", "only", "function"].map(|word| format!("{word}{number}x")) {
                    prop_assert!(!export.mentions(&word), "{} {}", profile, word);
                }
                let over = format!("over{number}{lang}");
                prop_assert!(!export.mentions(&over), "{} {}", profile, over);
                prop_assert!(!export.json_text.contains(&format!("\"{id}\"")), "{} {}", profile, id);
            }
        }
    }

    #[test]
    fn markdown_and_json_hold_the_same_notes(
        notes in prop::collection::vec(random(), 0..25),
        lang in prop::sample::select(Lang::ALL.to_vec()),
    ) {
        let (room, _) = room_with(&notes);
        for profile in Profile::ALL {
            let export = room.minutes(profile, lang);
            let reading = export.read();
            prop_assert!(reading.surprises.is_empty(), "{:?}", reading.surprises);
            let read: String = reading.items.iter().chain(&reading.paragraphs).map(String::as_str)
                .chain(reading.cells()).flat_map(|text| [text, "\n"]).collect();
            let shown: Vec<&str> = export.all_notes().map(|note| note["text"].as_str().unwrap()).collect();
            for text in &shown {
                prop_assert!(read.contains(text), "{} is not in the Markdown of {}", text, profile);
            }
            for number in 0..notes.len() {
                let said = format!("said{number}x");
                let in_json = export.json_text.contains(&said);
                prop_assert_eq!(read.contains(&said), in_json, "{} in {}", said, profile);
            }
        }
    }
}
