//! Of random workshops nothing leaks into a version that leaves the room, whatever its format, and Markdown
//! and JSON say the same.

use std::collections::{BTreeMap, BTreeSet};

use plenary::domain::event::{Body, ReadBack};
use plenary::domain::ids::NoteId;
use plenary::domain::lang::{Lang, Text};
use plenary::domain::note::{Kind, Level, NoteFields};
use plenary::domain::plan::Participant;
use plenary::minutes::Profile;
use plenary::minutes::format::Format;
use proptest::prelude::*;

use crate::anywhere::outputs;
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
    let mut plan = plan();
    plan.participants.push(Participant {
        code: "CES-1".into(),
        category: Some("leader".into()),
        role: Some(Text::plain("lonely clerk")),
        count: 1,
        municipality: Some("cesar".into()),
        affiliation: None,
    });
    let mut room = Room::new(plan);
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
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_of_a_protected_note_but_its_text_leaves_the_room(
        notes in prop::collection::vec(random(), 0..25),
        lang in prop::sample::select(Lang::ALL.to_vec()),
        profile in prop::sample::select(vec![Profile::Participants, Profile::Public]),
    ) {
        let notes: Vec<Random> = notes.into_iter().map(|note| Random { withdrawn: false, split: false, ..note }).collect();
        let (mut room, ids) = room_with(&notes);
        if let Some(&note) = ids.first() {
            room.at("17:00", Body::Accept { note: Some(note), profile, finding: "f1ad1a90f1ad1a90".into(), on: true });
        }
        for (format, output) in outputs(&room.workshop, profile, lang) {
            let mentions = |word: &str| output.contains(word);
            for word in
                [AUTHOR, "laptop-77", "Gruppe7", "ANT-1", "CES-1", "deputy mayor", "lonely clerk", "f1ad1a90"]
            {
                prop_assert!(!mentions(word), "{} {}: {}", profile, format, word);
            }
            // Every note was begun between three and four in the morning, when nothing was held.
            for time in ["03:3", "T033", "T013", "T01:3", "16866200"] {
                prop_assert!(!mentions(time), "{} {}: {}", profile, format, time);
            }
            // The public version names municipalities beside practices only.
            let names = |note: &Random| note.level.names_municipality()
                && (profile == Profile::Participants || note.kind == Kind::GoodPractice);
            for (town, (id, name)) in TOWNS.iter().enumerate() {
                let is_named = notes.iter().filter(|note| names(note))
                    .any(|note| note.towns.contains(&town) || town == 0 && note.themes.contains(&3));
                prop_assert!(is_named || !mentions(id) && !mentions(name), "{} {}: {}", profile, format, name);
            }
            for (number, (note, id)) in notes.iter().zip(&ids).enumerate() {
                prop_assert!(!mentions(&id.to_string()), "{} {}: the id of a note", profile, format);
                let function = format!("function{number}x");
                let may_be_asked = profile == Profile::Participants
                    && (note.level.names_municipality() || matches!(note.kind, Kind::Question | Kind::Recommendation));
                prop_assert!(may_be_asked || !mentions(&function), "{} {}: {}", profile, format, function);
                if note.level.names_municipality() {
                    continue;
                }
                let is_shown_as_said = note.lang == Some(lang) && !note.verbatim && note.level != Level::OffRecord;
                let said = format!("said{number}x");
                // A calendar holds no more than actions with a date.
                prop_assert!(is_shown_as_said || !mentions(&said), "{} {}: {}", profile, format, said);
                prop_assert!(!is_shown_as_said || format == Format::Ics || mentions(&said), "{} is missing", said);
                let only = format!("only{number}x");
                prop_assert!(is_shown_as_said || !mentions(&only), "{} {}: {}", profile, format, only);
                for other in Lang::ALL.into_iter().filter(|other| *other != lang) {
                    let over = format!("over{number}{other}");
                    prop_assert!(!mentions(&over), "{} {}: {}", profile, format, over);
                }
            }
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
