//! Whatever view the room is shown: no word of what was not released, withdrawn, deleted or struck, no
//! author, remark or reason, and of a protected note neither municipality nor function nor the original.

use plenary::app::effect::Message;
use plenary::app::model::Screen;
use plenary::domain::event::{Body, LinkStatus, ReadBack, Stream, Writer};
use plenary::domain::ids::NoteId;
use plenary::domain::lang::Lang;
use plenary::domain::note::{Change, Kind, Level, NoteFields};
use plenary::domain::room_view::RoomView;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::stage::Stage;

/// A word that stands nowhere in the plan, and is told from all others.
fn word(number: usize) -> String {
    let letters: String =
        format!("{number:03}").bytes().map(|digit| char::from(b'a' + digit - b'0')).collect();
    format!("zq{letters}xw")
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Stands,
    Withdrawn,
    Deleted,
    Struck,
    TakenBack,
    /// Its words were changed after it was released.
    Corrected,
}

#[derive(Clone, Debug)]
struct Secret {
    kind: Kind,
    level: Level,
    is_released: bool,
    is_verbatim: bool,
    is_translated: bool,
    of_funding: bool,
    fate: Fate,
}

fn secret() -> impl Strategy<Value = Secret> {
    use Fate::*;
    let kinds =
        vec![Kind::Challenge, Kind::GoodPractice, Kind::Need, Kind::Action, Kind::Message, Kind::Question];
    let levels = vec![Level::OnRecord, Level::Municipality, Level::Category, Level::None];
    let fates = vec![Stands, Stands, Stands, Withdrawn, Deleted, Struck, TakenBack, Corrected];
    let flags = (any::<bool>(), any::<bool>(), any::<bool>(), prop::bool::weighted(0.75));
    (select(kinds), select(levels), select(fates), flags).prop_map(|(kind, level, fate, flags)| {
        let (is_verbatim, is_translated, of_funding, is_released) = flags;
        Secret {
            kind,
            level,
            is_released,
            is_verbatim: is_verbatim && of_funding,
            is_translated,
            of_funding,
            fate,
        }
    })
}

/// What may be seen of a note: in a view, and below the item that runs.
#[derive(Default)]
struct Allowed {
    in_view: Vec<String>,
    below_item: Vec<String>,
}

/// Adds a note with a word of its own in every field.
fn add(desk: &mut Stage, secret: &Secret, number: usize, allowed: &mut Allowed) -> NoteId {
    let words: Vec<String> = (0..11).map(|place| word(number * 11 + place)).collect();
    let mut fields = NoteFields::new(secret.kind, &words[0], secret.level);
    fields.item = desk.model.current().map(|slot| desk.model.workshop.item(slot).id.clone());
    fields.function = Some(words[1].clone());
    let theme = if secret.of_funding { "funding" } else { words[2].as_str() };
    fields.themes = vec![theme.into()];
    fields.status = Some(words[3].as_str().into());
    fields.detail.insert("need".into(), words[4].clone());
    fields.detail.insert("contact".into(), words[8].clone());
    fields.category = Some(words[9].as_str().into());
    fields.verbatim = secret.is_verbatim;
    if secret.is_translated {
        fields.translations.insert(Lang::Mk, words[5].clone());
    }
    fields.municipalities = vec![words[6].as_str().into()];
    desk.other_does(Body::Note(Box::new(fields)));
    let note = desk.note_saying(&words[0]).id;
    if secret.is_released {
        desk.other_does(Body::Release { note, on: true });
    }
    match secret.fate {
        Fate::Stands => {}
        Fate::TakenBack => {
            desk.other_does(Body::Release { note, on: false });
        }
        Fate::Withdrawn => {
            desk.other_does(Body::ReadBack { note, answer: Some(ReadBack::Withdrawn) });
        }
        Fate::Deleted => {
            desk.other_does(Body::Delete { note });
        }
        Fate::Struck => {
            desk.other_does(Body::Strike { notes: vec![note] });
        }
        Fate::Corrected => {
            let changes = vec![Change::Text(words[7].clone())];
            desk.other_does(Body::Edit { note, changes, base: note, reason: Some(words[10].clone()) });
        }
    }
    if secret.is_released && secret.fate == Fate::Stands {
        let named = secret.level <= Level::Municipality;
        if named {
            allowed.in_view.extend([0, 1, 2, 4, 5, 6, 8].map(|place| words[place].clone()));
        } else if secret.is_translated && !secret.is_verbatim {
            allowed.in_view.extend([2, 5].map(|place| words[place].clone()));
        }
        // Other than a view, it shows the words that were released as they are.
        allowed.below_item.push(words[0].clone());
    }
    note
}

/// The made-up words on a screen.
fn words(screen: &str) -> Vec<String> {
    let words = screen.split(|letter: char| !letter.is_ascii_alphanumeric());
    words.filter(|word| word.starts_with("zq") || word.contains("xw")).map(str::to_owned).collect()
}

/// Every view there is, of these notes.
fn views(notes: &[NoteId], themes: &[String]) -> Vec<RoomView> {
    use RoomView::*;
    let mut views = vec![Matches, Unanswered, Themes, Kinds, Balance, Actions, Messages];
    for &note in notes {
        views.extend([Card { note }, ReadBack { note, lang: None }, ReadBack { note, lang: Some(Lang::Mk) }]);
    }
    let themes = themes.iter().map(|theme| Some(theme.as_str().into())).chain([Some("funding".into()), None]);
    for theme in themes {
        views.extend([Lang::Mk, Lang::Sq].map(|lang| Recap { theme: theme.clone(), lang, page: 0 }));
    }
    views
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..Default::default() })]

    #[test]
    fn no_view_shows_a_word_that_was_not_released(
        secrets in vec(secret(), 1..7),
        state in select(vec!["", "b", "<c-o>", "<space>", "e"]),
        (width, height) in select(vec![(60u16, 18u16), (80, 24), (120, 36), (200, 60)]),
        is_large in any::<bool>(),
    ) {
        let mut desk = Stage::kumanovo("11:24");
        let mut allowed = Allowed::default();
        let mut notes = Vec::new();
        for (number, secret) in secrets.iter().enumerate() {
            notes.push(add(&mut desk, secret, number, &mut allowed));
        }
        for pair in notes.windows(2) {
            let (status, remark) = (LinkStatus::Proposed, Some(word(901)));
            desk.other_does(Body::Link { challenge: pair[0], practice: pair[1], status, remark });
        }
        let writer = Writer { person: word(902), machine: word(903).as_str().into(), stream: Stream::Notes };
        desk.other_does(Body::Writer(writer));
        desk.play(state).play("<esc>");
        desk.play(&format!("cc: {}", word(904)));
        let themes: Vec<String> = (0..secrets.len()).map(|number| word(number * 11 + 2)).collect();
        let anywhere: Vec<&String> = allowed.in_view.iter().chain(&allowed.below_item).collect();
        for view in views(&notes, &themes) {
            desk.other_does(Body::Show { view: Some(view.clone()) });
            // Only a view has its words in the place of the item's title.
            let mut room = desk.second(Screen::Room).size(width, height);
            let screen = room.send(Message::LargeLetters(is_large)).text();
            let is_view = !screen.contains("Шест општини") && state.is_empty();
            for seen in words(&screen) {
                let may = if is_view { allowed.in_view.contains(&seen) } else { anywhere.contains(&&seen) };
                prop_assert!(may, "{seen} with {view:?} in\n{screen}");
            }
            let preview = desk.resize(width, height).preview();
            for seen in words(&preview) {
                prop_assert!(anywhere.contains(&&seen), "{seen} with {view:?} in the preview\n{preview}");
            }
        }
    }
}

#[test]
fn the_property_would_see_what_the_views_show() {
    let mut desk = Stage::kumanovo("11:24");
    let mut allowed = Allowed::default();
    let secret = Secret {
        kind: Kind::Challenge,
        level: Level::OnRecord,
        is_released: true,
        is_verbatim: false,
        is_translated: true,
        of_funding: false,
        fate: Fate::Stands,
    };
    let note = add(&mut desk, &secret, 0, &mut allowed);
    let mut seen = Vec::new();
    for view in views(&[note], &[word(2)]) {
        desk.other_does(Body::Show { view: Some(view) });
        seen.extend(words(&desk.second(Screen::Room).size(120, 36).text()));
    }
    for place in [0, 2, 4, 5, 6] {
        assert!(seen.contains(&word(place)), "{place}: {seen:?}");
    }
}
