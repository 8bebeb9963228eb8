//! Texts of older programs, which write a byte for a letter: told by their letters, or asked; never guessed silently.

use std::fs;

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252};
use plenary::import::agenda::{Answers, Ask, Assumed, Draft, Format};
use proptest::prelude::*;

use super::{answers, asked, assumed, plan, read, told, understood};

fn encoded(text: &str, encoding: &'static Encoding) -> Vec<u8> {
    // The library writes UTF-16 as UTF-8.
    let units = text.encode_utf16();
    if encoding == UTF_16LE {
        return units.flat_map(u16::to_le_bytes).collect();
    }
    if encoding == UTF_16BE {
        return units.flat_map(u16::to_be_bytes).collect();
    }
    let (bytes, _, is_lossy) = encoding.encode(text);
    assert!(!is_lossy, "{text} is not in {}", encoding.name());
    bytes.into_owned()
}

/// The encoding that was assumed.
fn encoding(draft: &Draft) -> Option<&'static str> {
    draft.assumptions.iter().find_map(|assumption| match assumption.what {
        Assumed::Encoding { encoding, .. } => Some(encoding),
        _ => None,
    })
}

#[test]
fn a_file_in_the_encoding_of_its_language_is_read_as_in_utf8_and_that_is_told() {
    for (name, encodings) in [
        ("kumanovo.mk.md", &[WINDOWS_1251, UTF_16LE, UTF_16BE][..]),
        ("ftesa.sq.md", &[WINDOWS_1252, WINDOWS_1250, UTF_16LE]),
        ("ordre.fr.csv", &[WINDOWS_1252, UTF_16BE]),
        ("outlook.ics", &[UTF_16LE, UTF_16BE]),
    ] {
        let file = fs::read(format!("{}/tests/data/agendas/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap();
        let format = Format::of(name.as_ref()).unwrap();
        let expected = understood(&file, format);
        assert_eq!(encoding(&expected), None, "{name}");
        for of in encodings {
            let draft = understood(encoded(std::str::from_utf8(&file).unwrap(), of), format);
            assert_eq!(told(&draft), told(&expected), "{name} in {}", of.name());
            assert_eq!(draft.plan, expected.plan, "{name} in {}", of.name());
            // Where both Latin ones read the same, either may be said.
            let said = encoding(&draft).unwrap();
            assert!(said == of.name() || name == "ftesa.sq.md" && said == "windows-1252", "{name}: {said}");
        }
    }
}

#[test]
fn the_assumption_shows_words_as_they_were_read() {
    let draft =
        understood(encoded("13.06.2023\n9:00-9:30 Отворање\n9:30-10:00 Ручек", WINDOWS_1251), Format::Text);
    let expected =
        Assumed::Encoding { encoding: "windows-1251", sample: "Отворање Ручек".into() };
    assert_eq!(assumed(&draft)[0], (String::new(), expected));
}

#[test]
fn what_could_be_two_encodings_is_asked_with_words_in_each_and_the_answer_is_taken() {
    let bytes = encoded("13 June 2023\n9:00-9:30 Welcome by Ana Kovač\n9:30-10:00 Panel", WINDOWS_1250);
    let draft = understood(&bytes, Format::Text);
    let read_as = vec![("windows-1252", "Kovaè".to_owned()), ("windows-1250", "Kovač".to_owned())];
    assert_eq!(asked(&draft), [(String::new(), Ask::Encoding(read_as))]);
    assert!(draft.plan.is_none() && draft.days.is_empty());
    // What the file may say itself is not asked before it is read.
    assert_eq!(asked(&read(&bytes, Format::Text, &Answers::default())).len(), 1);
    let said = Answers { encoding: Some(WINDOWS_1250), ..answers() };
    let draft = read(&bytes, Format::Text, &said);
    assert_eq!(told(&draft)[1], "9:00 30 Welcome by Ana Kovač");
    assert_eq!(encoding(&draft), None, "it was said");
    plan(&draft);
}

#[test]
fn an_answer_that_cannot_be_right_is_asked_again() {
    let bytes = encoded("9:00 Отворање", WINDOWS_1251);
    let said =
        |encoding| asked(&read(&bytes, Format::Text, &Answers { encoding: Some(encoding), ..answers() }));
    assert!(said(encoding_rs::UTF_8).contains(&(String::new(), Ask::NotInEncoding("UTF-8"))));
}

#[test]
fn damaged_utf8_is_no_older_encoding_and_bytes_that_are_no_letters_are_no_text() {
    let mut bytes = "13.06.2023\n9:00 Отворање\n9:30 Ручек".as_bytes().to_vec();
    let place = bytes.iter().position(|byte| *byte == 0xd1).unwrap();
    bytes[place] = b'?';
    let [(place, Ask::NotText)] = &asked(&understood(&bytes, Format::Text))[..] else {
        panic!("it is damaged")
    };
    assert!(place.starts_with("2:"), "{place}");
    for bytes in [
        &b"9:00 A\x00\x01\xff\xfe"[..],
        b"\xff\xfeA",
        b"%PDF-1.7\n\xe2\xe3\xcf\xd3\n\x00\x01\x02",
        b"\x89PNG\r\n\x1a\n\0\0",
    ] {
        let questions = asked(&understood(bytes, Format::Csv));
        assert!(matches!(questions[..], [(_, Ask::NotText)]), "{bytes:?}: {questions:?}");
    }
}

/// An agenda with titles of these words.
fn agenda(words: &'static [&'static str]) -> impl Strategy<Value = String> {
    let title = prop::collection::vec(prop::sample::select(words.to_vec()), 1..5);
    prop::collection::vec(title, 1..6).prop_map(|titles| {
        let mut text = "13.06.2023\n".to_owned();
        for (hour, title) in (9..).zip(titles) {
            text += &format!("{hour}:00–{hour}:45 {}\n", title.join(" "));
        }
        text
    })
}

const MACEDONIAN: &[&str] =
    &["Панел", "улогата", "на", "и", "градоначалниците", "Ѓорче", "Џепчиште", "„Ќе“", "CAT", "с`е"];
const ALBANIAN: &[&str] = &["Përvoja", "e", "qytetit", "çështje", "Dhe", "Ë", "mbyllja", "OSBE"];
const FRENCH: &[&str] = &["Théâtre", "l’école", "à", "règles", "du", "jeu", "Œuvre", "clôture", "fête"];
const NAMES: &[&str] = &["Čair", "Kičevo", "teams", "of", "Niš", "Andrić", "Kovač", "Đorče"];

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the words: what is read is what was written, or the encoding is asked.
    #[test]
    fn no_letter_becomes_another_one_silently(
        (text, of) in prop_oneof![
            agenda(MACEDONIAN).prop_map(|text| (text, WINDOWS_1251)),
            agenda(ALBANIAN).prop_map(|text| (text, WINDOWS_1252)),
            agenda(ALBANIAN).prop_map(|text| (text, WINDOWS_1250)),
            agenda(FRENCH).prop_map(|text| (text, WINDOWS_1252)),
            agenda(NAMES).prop_map(|text| (text, WINDOWS_1250)),
        ],
    ) {
        let bytes = encoded(&text, of);
        let draft = understood(&bytes, Format::Text);
        let open = asked(&draft);
        match &open[..] {
            [(_, Ask::Encoding(read_as))] => {
                let reads = |name: &str| Encoding::for_label(name.as_bytes()).unwrap().decode(&bytes).0 == text;
                prop_assert!(read_as.iter().any(|(name, _)| reads(name)), "{}: {:?}", text, read_as);
                prop_assert!(read_as.iter().all(|(_, sample)| !sample.is_empty()), "{}: {:?}", text, read_as);
            }
            _ => {
                prop_assert_eq!(told(&draft), told(&understood(&text, Format::Text)), "{} in {}", text, of.name());
                prop_assert_eq!(encoding(&draft).is_some(), std::str::from_utf8(&bytes).is_err());
            }
        }
    }
}
