//! The index finds what a look at every note would find, whatever was done to the notes.

use chrono::{DateTime, Utc};
use proptest::prelude::*;

use super::{Index, Like, Query};
use crate::domain::author::{Author, Pen};
use crate::domain::event::{Body, Event, Stream};
use crate::domain::fold::fold;
use crate::domain::ids::{NoteId, WriterTag};
use crate::domain::lang::Lang;
use crate::domain::note::{Change, Kind, Level, NoteFields};
use crate::domain::notes::Notes;
use crate::domain::undo::Undone;

#[test]
fn a_note_is_found_by_the_names_of_its_municipality_and_is_no_more_like_others_of_it() {
    let plan = include_bytes!("../../../sessions/kumanovo-2023.plan.json");
    let plan = crate::import::plan::read(plan).plan.expect("the example is sound");
    let (mut desk, mut index) = (Desk::new(), Index::of(&plan));
    let mut fields = NoteFields::new(Kind::Challenge, "нема буџет", Level::None);
    fields.municipalities = vec!["cair".into()];
    let note = desk.add(fields.clone());
    fields.text = "nuk ka mbështetje".to_owned();
    let other = desk.add(fields);
    for words in ["cair", "Чаир", "Çair", "chair"] {
        assert_eq!(desk.found(&mut index, words), [note, other], "{words}");
    }
    assert_eq!(desk.found(&mut index, "cair budzet"), [note]);
    assert!(desk.found(&mut index, "struga").is_empty());
    assert!(desk.like(&mut index, "Чаир").is_empty(), "a name is no word that two notes share");
    desk.edit(note, Change::Municipalities(vec!["kicevo".into()]));
    assert_eq!(desk.found(&mut index, "kërçovë"), [note]);
    assert_eq!(desk.found(&mut index, "cair"), [other]);
}

struct Desk {
    notes: Notes,
    author: Author,
}

impl Desk {
    fn new() -> Self {
        let pen = |bits| Pen { tag: WriterTag::from_bits(bits), next: 1 };
        Self { notes: Notes::default(), author: Author::new(pen(2), pen(3)) }
    }

    fn write(&mut self, body: Body) -> Event {
        let now: DateTime<Utc> = DateTime::from_timestamp(1_686_640_000, 0).unwrap();
        let event = self.author.write(Stream::Notes, now, now, body);
        self.notes.take(event.clone(), &Undone::default());
        self.notes.settle(&[], &Undone::default());
        event
    }

    fn add(&mut self, fields: NoteFields) -> NoteId {
        self.write(Body::Note(Box::new(fields))).id
    }

    fn text(&mut self, text: &str) -> NoteId {
        self.add(NoteFields::new(Kind::Challenge, text, Level::None))
    }

    fn edit(&mut self, note: NoteId, change: Change) {
        let base = self.notes.get(note).unwrap().last_event();
        self.write(Body::Edit { note, changes: vec![change], base, reason: None });
    }

    fn found(&self, index: &mut Index, words: &str) -> Vec<NoteId> {
        index.prepare(&self.notes);
        let places = index.search(&Query::new(words.split(' ')));
        places.iter().map(|place| self.notes.at_place(*place).id).collect()
    }

    fn like(&self, index: &mut Index, text: &str) -> Vec<NoteId> {
        let best = index.similar(&self.notes, &Like::text(text), 5, |_| true);
        best.into_iter().map(|(note, _)| note).collect()
    }
}

#[test]
fn words_are_found_in_every_spelling_in_texts_translations_and_fields() {
    let (mut desk, mut index) = (Desk::new(), Index::default());
    let cair = desk.text("Во Чаир нема буџет");
    let mut fields = NoteFields::new(Kind::GoodPractice, "Une salle pour les jeunes", Level::None);
    fields.translations.insert(Lang::Sq, "Qendra në Çair".to_owned());
    fields.detail.insert("since".into(), "since the flood".to_owned());
    let practice = desk.add(fields);
    for spelling in ["cair", "чаир", "çair", "ČAIR", "Chair"] {
        assert_eq!(desk.found(&mut index, spelling), [cair, practice], "{spelling}");
    }
    assert_eq!(desk.found(&mut index, "flood jeun"), [practice]);
    assert_eq!(desk.found(&mut index, "bud cair"), [cair]);
    assert_eq!(desk.found(&mut index, "flood budget"), []);
    // No word goes from one text into the next.
    assert_eq!(desk.found(&mut index, "jeunesqendra"), []);
    assert_eq!(desk.found(&mut index, ""), [cair, practice]);
}

#[test]
fn the_index_follows_corrections_and_deletions() {
    let (mut desk, mut index) = (Desk::new(), Index::default());
    let note = desk.text("No line in the budget");
    let other = desk.text("A budget for the council");
    assert_eq!(desk.found(&mut index, "budget"), [note, other]);
    desk.edit(note, Change::Text("No line in the plan".into()));
    assert_eq!(desk.found(&mut index, "budget"), [other]);
    assert_eq!(desk.found(&mut index, "plan"), [note]);
    desk.write(Body::Delete { note: other });
    assert_eq!(desk.found(&mut index, "budget"), []);
}

#[test]
fn nothing_of_a_struck_note_stays_in_the_index() {
    let (mut desk, mut index) = (Desk::new(), Index::default());
    let secret = desk.text("Informant Zvonko");
    let kept = desk.text("Council of volunteers meets, council of schools votes");
    assert_eq!(desk.found(&mut index, "zvon"), [secret]);
    assert_eq!(desk.like(&mut index, "zvonko and volunteers"), [secret, kept]);
    let stems = index.postings.stems();
    desk.write(Body::Strike { notes: vec![secret] });
    index.follow(&desk.notes);
    let memory = String::from_utf8_lossy(index.texts.bytes()).into_owned();
    assert!(!memory.contains("zvon") && !memory.contains("informant"));
    assert_eq!(index.postings.stems(), stems - 2);
    assert!(index.last.is_none());
    assert_eq!(desk.found(&mut index, "zvon"), []);
    assert_eq!(desk.like(&mut index, "zvonko"), []);
}

#[test]
fn a_log_that_was_read_anew_is_indexed_anew() {
    let (mut desk, mut index) = (Desk::new(), Index::default());
    desk.text("Informant Zvonko");
    assert_eq!(desk.found(&mut index, "zvonko").len(), 1);
    desk.notes = Notes::counting_from(desk.notes.revision() + 1);
    let other = desk.text("Volunteers");
    index.follow(&desk.notes);
    assert!(!String::from_utf8_lossy(index.texts.bytes()).contains("zvonko"));
    assert_eq!(desk.found(&mut index, "volunt"), [other]);
}

#[test]
fn an_index_that_nobody_asked_is_empty() {
    let (mut desk, mut index) = (Desk::new(), Index::default());
    desk.text("Volunteers");
    index.follow(&desk.notes);
    assert!(index.texts.bytes().is_empty());
}

#[test]
fn like_notes_share_rare_words_and_themes() {
    let (mut desk, mut index) = (Desk::new(), Index::default());
    for number in 0..20 {
        desk.text(&format!("The municipality says sentence {number} of the municipality"));
    }
    let budget = desk.text("No separate line in the municipal budget");
    let mut fields = NoteFields::new(Kind::GoodPractice, "Own posts paid by the municipality", Level::None);
    fields.themes.push("funding".into());
    let practice = desk.add(fields);
    assert_eq!(desk.like(&mut index, "municipality has no line in budgets")[0], budget);
    // A theme weighs more than a word of everybody.
    let mut challenge = NoteFields::new(Kind::Challenge, "The municipality pays nobody", Level::None);
    challenge.themes.push("funding".into());
    let is_practice = |note: &crate::domain::notes::Note| note.fields.kind == Kind::GoodPractice;
    let best = index.similar(&desk.notes, &Like::note(&challenge), 3, is_practice);
    assert_eq!(best.len(), 1);
    assert_eq!(best[0].0, practice);
    assert!(best[0].1 > 0.3 && best[0].1 <= 1.0);
    // Written again it is the same in full.
    let again =
        index.similar(&desk.notes, &Like::text("no separate line in the municipal budget"), 1, |_| true);
    assert_eq!(again[0].0, budget);
    assert!((again[0].1 - 1.0).abs() < 1e-4);
    // In another language of the note, too.
    desk.edit(budget, Change::Translation(Lang::Mk, Some("Нема посебна ставка во буџетот".into())));
    assert_eq!(desk.like(&mut index, "нема ставка буџет")[0], budget);
}

/// What somebody does to the notes.
#[derive(Clone, Debug)]
enum Act {
    Add(String),
    Edit(usize, String),
    Translate(usize, String),
    Delete(usize),
    Strike(usize),
    Search(String),
}

fn act() -> impl Strategy<Value = Act> {
    let words = || "[abчaжš]{1,3}( [abчаž]{1,3}){0,4}";
    prop_oneof![
        3 => words().prop_map(Act::Add),
        2 => (any::<usize>(), words()).prop_map(|(note, text)| Act::Edit(note, text)),
        1 => (any::<usize>(), words()).prop_map(|(note, text)| Act::Translate(note, text)),
        1 => any::<usize>().prop_map(Act::Delete),
        1 => any::<usize>().prop_map(Act::Strike),
        4 => "[abчaš]{0,3}( [abч]{1,2})?".prop_map(Act::Search),
    ]
}

proptest! {
    #[test]
    fn the_index_finds_what_a_look_at_every_note_finds(acts in prop::collection::vec(act(), 1..40)) {
        let (mut desk, mut index) = (Desk::new(), Index::default());
        let mut ids: Vec<NoteId> = Vec::new();
        for act in acts {
            let pick = |place: usize| (!ids.is_empty()).then(|| ids[place % ids.len()]);
            match act {
                Act::Add(text) => ids.push(desk.text(&text)),
                Act::Edit(note, text) => {
                    pick(note).into_iter().for_each(|id| desk.edit(id, Change::Text(text.clone())));
                }
                Act::Translate(note, text) => pick(note)
                    .into_iter()
                    .for_each(|id| desk.edit(id, Change::Translation(Lang::Mk, Some(text.clone())))),
                Act::Delete(note) => {
                    pick(note).into_iter().for_each(|note| drop(desk.write(Body::Delete { note })));
                }
                Act::Strike(note) => {
                    pick(note).into_iter().for_each(|note| drop(desk.write(Body::Strike { notes: vec![note] })));
                }
                Act::Search(query) => {
                    let words: Vec<String> = query.split_whitespace().map(fold).collect();
                    let expected: Vec<NoteId> = ids.iter().copied().filter(|id| {
                        let note = desk.notes.get(*id).unwrap();
                        let texts = std::iter::once(&note.fields.text).chain(note.fields.translations.values());
                        let texts: Vec<String> = texts.map(|text| fold(text)).collect();
                        note.stands() && words.iter().all(|word| texts.iter().any(|text| text.contains(word)))
                    }).collect();
                    let mut found = desk.found(&mut index, &query);
                    found.sort();
                    prop_assert_eq!(&found, &expected);
                    // What is typed letter by letter narrows to the same.
                    let mut typed = Index::default();
                    for (end, _) in query.char_indices().skip(1) {
                        desk.found(&mut typed, &query[..end]);
                    }
                    let mut typed = desk.found(&mut typed, &query);
                    typed.sort();
                    prop_assert_eq!(typed, expected);
                    // And nothing is compared that is not there.
                    index.similar(&desk.notes, &Like::text(&query), 3, |note| {
                        assert!(note.stands());
                        true
                    });
                }
            }
        }
    }
}
