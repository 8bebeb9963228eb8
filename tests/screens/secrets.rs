//! Whatever is noted, typed, said as a reason or known of people: the room shows released texts and
//! the plan, and nothing else.

use plenary::app::effect::Message;
use plenary::app::model::Screen;
use plenary::domain::event::{Body, Stream, Writer};
use plenary::domain::ids::ItemId;
use plenary::domain::note::{Change, Kind, Level, NoteFields};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::stage::{Stage, drawn_large};

/// A word that stands nowhere in the plan, and is told from all others.
fn word(number: usize) -> String {
    let letters: String =
        format!("{number:03}").bytes().map(|digit| char::from(b'a' + digit - b'0')).collect();
    format!("zq{letters}xw")
}

#[derive(Clone, Debug)]
struct Secret {
    kind: Kind,
    level: Level,
    is_released: bool,
    is_deleted: bool,
    is_edited: bool,
}

fn secret() -> impl Strategy<Value = Secret> {
    let level = select(vec![Level::OnRecord, Level::Municipality, Level::Category, Level::None]);
    (select(Kind::ALL.to_vec()), level, any::<bool>(), any::<bool>(), any::<bool>()).prop_map(
        |(kind, level, is_released, is_deleted, is_edited)| Secret {
            kind,
            level,
            is_released,
            is_deleted,
            is_edited,
        },
    )
}

/// Adds a note with a word of its own in every field; gives its text's word and whether it may be seen.
fn add(desk: &mut Stage, secret: &Secret, number: usize) -> (String, bool) {
    let words: Vec<String> = (0..8).map(|place| word(number * 8 + place)).collect();
    let mut fields = NoteFields::new(secret.kind, &words[0], secret.level);
    fields.item = desk.model.current().map(|slot| desk.model.workshop.item(slot).id.clone());
    fields.function = Some(words[1].clone());
    fields.themes = vec![words[2].as_str().into()];
    fields.status = Some(words[3].as_str().into());
    fields.detail.insert("need".into(), words[4].clone());
    fields.translations.insert(plenary::domain::lang::Lang::Mk, words[5].clone());
    fields.municipalities = vec![words[6].as_str().into()];
    desk.other_does(Body::Note(Box::new(fields)));
    let note = desk.note_saying(&words[0]).id;
    let mut text = words[0].clone();
    if secret.is_edited {
        text = words[7].clone();
        let changes = vec![Change::Text(text.clone())];
        desk.other_does(Body::Edit { note, changes, base: note, reason: Some(words[6].clone()) });
    }
    if secret.is_released {
        desk.other_does(Body::Release { note, on: true });
    }
    if secret.is_deleted {
        desk.other_does(Body::Delete { note });
    }
    (text, secret.is_released && !secret.is_deleted)
}

const STATES: &[&str] = &["", "n", "e", "<space>", "b", "<c-o>", ".", "..", "xx", "H", "O", "HO"];

/// What is done with a message: its word, and the keys.
const MESSAGES: &[&str] = &["", "M{}<enter>", "M{}", "M{}<esc>", "M{}<enter>M<c-u><enter>", "M{}<enter>u"];

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..Default::default() })]

    #[test]
    fn no_word_that_was_not_released_is_ever_in_the_room(
        time in select(vec!["08:59", "09:45", "10:52", "11:24", "14:21", "17:30", "2 11:00"]),
        state in select(STATES),
        message in select(MESSAGES),
        minutes in 0i64..90,
        secrets in vec(secret(), 0..12),
        (width, height) in select(vec![(60u16, 18u16), (80, 24), (120, 36), (200, 60)]),
        rehearses in any::<bool>(),
        is_large in any::<bool>(),
    ) {
        let mut desk = Stage::kumanovo(time);
        if rehearses {
            desk = desk.rehearsing();
        }
        desk.send(Message::LargeLetters(is_large));
        let mut may_be_seen = Vec::new();
        for (number, secret) in secrets.iter().enumerate() {
            let (text, may) = add(&mut desk, secret, number);
            may_be_seen.extend(may.then_some(text));
        }
        let writer = Writer { person: word(900), machine: word(901).as_str().into(), stream: Stream::Notes };
        desk.other_does(Body::Writer(writer));
        desk.play(state);
        let [hold, skip, minutes_of] = [word(902), word(903), word(904)];
        desk.other_does(Body::Hold { reason: Some(hold) });
        desk.other_does(Body::Resume {});
        desk.other_does(Body::Skip { item: ItemId::from("D1-08"), reason: Some(skip) });
        desk.other_does(Body::Extend { item: ItemId::from("D1-09"), minutes: 5, reason: Some(minutes_of) });
        let message_word = word(908);
        desk.play(&format!("<esc>{}<esc>", message.replace("{}", &message_word)));
        if message.ends_with("<enter>") && desk.model.workshop.record().message.is_some() {
            may_be_seen.push(message_word);
        }
        // The question of a message on the desk, half typed, lies over what the room would see.
        desk.play(&format!("M{}", word(909)));
        let mut half_typed = desk.second(Screen::Room).size(width, height);
        let half_typed = half_typed.send(Message::LargeLetters(is_large)).text();
        for seen in words(&half_typed) {
            prop_assert!(may_be_seen.contains(&seen), "{seen} in\n{half_typed}");
        }
        desk.play(&format!("<esc>cc {}: {} @{}", word(905), word(906), word(907)));
        desk.seconds_later(minutes * 60);

        let mut room = desk.second(Screen::Room).size(width, height);
        let screen = room.send(Message::LargeLetters(is_large)).text();
        for seen in words(&screen) {
            prop_assert!(may_be_seen.contains(&seen), "{seen} in\n{screen}");
        }
        // What the desk shows of it in small can say no more than the room does.
        let preview = desk.resize(width, height).preview();
        for seen in words(&preview) {
            prop_assert!(may_be_seen.contains(&seen), "{seen} in the preview\n{preview}");
        }
        // The same desk shows its own room with F5.
        let screen = desk.resize(width, height).play("<f5>").text();
        for seen in words(&screen) {
            prop_assert!(may_be_seen.contains(&seen), "{seen} in\n{screen}");
        }
    }
}

/// The made-up words on a screen.
fn words(screen: &str) -> Vec<String> {
    let words = screen.split(|letter: char| !letter.is_ascii_alphanumeric());
    words.filter(|word| word.starts_with("zq") || word.contains("xw")).map(str::to_owned).collect()
}

#[test]
fn the_property_would_see_a_word_that_is_shown() {
    let mut desk = Stage::kumanovo("11:24");
    let secret = Secret {
        kind: Kind::Message,
        level: Level::OnRecord,
        is_released: true,
        is_deleted: false,
        is_edited: false,
    };
    let (text, _) = add(&mut desk, &secret, 0);
    assert_eq!(words(&desk.second(Screen::Room).size(120, 36).text())[..], [text]);
}

/// Times of day as digits: what the room must not show while they are hidden. The time that is left is
/// written large, and nothing else that has figures.
fn times_of_day(screen: &str) -> Vec<String> {
    let letters: Vec<char> = screen.chars().collect();
    let is_time =
        |part: &[char]| part[2] == ':' && [0, 1, 3, 4].iter().all(|&place| part[place].is_ascii_digit());
    letters.windows(5).filter(|part| is_time(part)).map(|part| part.iter().collect()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..Default::default() })]

    #[test]
    fn while_times_are_hidden_the_room_shows_no_time_of_day(
        time in select(vec!["08:59", "09:45", "10:30", "10:52", "11:24", "12:50", "14:21", "17:30", "2 11:00", "2 17:30"]),
        state in select(vec!["", "n", "e", "<space>", "b", "<c-o>", ".", "xx", "O", "MBus<enter>"]),
        minutes in 0i64..90,
        (width, height) in select(vec![(60u16, 18u16), (80, 24), (120, 36), (200, 60)]),
        rehearses in any::<bool>(),
        is_large in any::<bool>(),
    ) {
        let mut desk = Stage::kumanovo(time);
        if rehearses {
            desk = desk.rehearsing();
        }
        desk.send(Message::LargeLetters(is_large));
        desk.play("H<esc>").play(state).seconds_later(minutes * 60);
        let mut room = desk.second(Screen::Room).size(width, height);
        let screen = room.send(Message::LargeLetters(is_large)).text();
        prop_assert!(times_of_day(&screen).is_empty(), "{:?} in\n{screen}", times_of_day(&screen));
        // In large figures stands what is left of an item, and never a clock.
        let left = desk.model.current().map(|_| desk.left());
        let frame = room.draw_anew();
        let large = frame.written_large().iter().cloned().chain(drawn_large(&frame));
        let figures = large.filter(|text| !text.contains(char::is_alphabetic) && text.contains(':'));
        for figures in figures {
            prop_assert_eq!(Some(figures), left.clone());
        }
    }
}

#[test]
fn the_property_would_see_a_time_that_is_shown() {
    let mut room = Stage::kumanovo("11:24").screen(Screen::Room).size(120, 36);
    assert_eq!(times_of_day(&room.text()), ["12:52"]);
    let mut room = Stage::kumanovo("10:52").screen(Screen::Room).size(200, 60);
    assert!(times_of_day(&room.text()).len() >= 3, "a time in large letters is seen, too");
}

#[test]
fn the_preview_of_the_desk_is_what_the_property_looks_at() {
    let mut desk = Stage::kumanovo("11:24").size(120, 36);
    assert!(desk.play("Mzqaaaxw<enter>").preview().contains("zqaaaxw"));
    let mut desk = Stage::kumanovo("11:24").size(200, 60);
    let preview = desk.preview();
    assert!(preview.contains("Шест општини") && preview.lines().count() > 8, "{preview}");
    assert!(!preview.contains("Local structures"), "{preview}");
}
