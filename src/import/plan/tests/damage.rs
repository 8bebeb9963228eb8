//! Files that are damaged, hostile or not plans at all: never a panic, always a finding.

use std::io::Write;

use proptest::prelude::*;

use super::{KUMANOVO, SMALL, found, read};
use crate::import::finding::{Problem, Severity, Syntax};
use crate::import::plan::{read_file, write};
use crate::import::{ImportError, MAX_BYTES};

/// What holds of every reading of anything.
fn holds(bytes: &[u8]) -> Result<(), TestCaseError> {
    let reading = read(bytes);
    let refused = reading.findings.iter().any(|finding| finding.severity == Severity::Error);
    prop_assert_eq!(reading.plan.is_none(), refused);
    let places = reading.findings.iter().map(|finding| (finding.line, finding.column));
    prop_assert!(places.is_sorted());
    for (index, finding) in reading.findings.iter().enumerate() {
        prop_assert!(finding.line >= 1 && finding.column >= 1);
        prop_assert!(!reading.findings[..index].contains(finding));
        let shown = finding.to_string();
        prop_assert!(!shown.chars().any(crate::domain::clean::is_forbidden), "{shown:?}");
    }
    if let Some(plan) = reading.plan {
        let written = write(&plan);
        prop_assert!(written.chars().all(crate::domain::clean::may_stand_in_lines), "{written:?}");
        prop_assert_eq!(read(written.as_bytes()).plan, Some(plan));
    }
    Ok(())
}

/// Whether it is taken for JSON at all.
fn is_json(bytes: &[u8]) -> bool {
    let not_json = |problem: &Problem| {
        matches!(
            problem,
            Problem::Syntax(_) | Problem::Empty | Problem::NotUtf8 { .. } | Problem::TooDeep { .. }
        )
    };
    !read(bytes).findings.iter().any(|finding| not_json(&finding.problem))
}

#[derive(Clone, Debug)]
enum Damage {
    Delete(usize, usize),
    Insert(usize, Vec<u8>),
    Flip(usize, u8),
    Truncate(usize),
    /// A part of the file once more at another place.
    Repeat(usize, usize, usize),
}

fn damage() -> impl Strategy<Value = Damage> {
    let signs = prop::sample::select(b"{}[]\",:\\ \n\t\x1b0-9.eEtrue/'\xff\xc2\xe2\x80\xa8".to_vec());
    prop_oneof![
        (any::<usize>(), 1..40_usize).prop_map(|(at, length)| Damage::Delete(at, length)),
        (any::<usize>(), prop::collection::vec(signs, 1..4))
            .prop_map(|(at, bytes)| Damage::Insert(at, bytes)),
        (any::<usize>(), 1..=255_u8).prop_map(|(at, bits)| Damage::Flip(at, bits)),
        any::<usize>().prop_map(Damage::Truncate),
        (any::<usize>(), 1..400_usize, any::<usize>())
            .prop_map(|(from, length, to)| Damage::Repeat(from, length, to)),
    ]
}

fn damaged(plan: &str, damages: &[Damage]) -> Vec<u8> {
    let mut bytes = plan.as_bytes().to_vec();
    for damage in damages {
        let length = bytes.len();
        let place = |at: usize| at % (length + 1);
        match damage {
            Damage::Delete(at, count) => {
                drop(bytes.drain(place(*at)..(place(*at) + count).min(length)));
            }
            Damage::Insert(at, new) => {
                bytes.splice(place(*at)..place(*at), new.iter().copied());
            }
            Damage::Flip(at, bits) => {
                if let Some(byte) = bytes.get_mut(place(*at)) {
                    *byte ^= bits;
                }
            }
            Damage::Truncate(at) => bytes.truncate(place(*at)),
            Damage::Repeat(from, count, to) => {
                let part = bytes[place(*from)..(place(*from) + count).min(length)].to_vec();
                bytes.splice(place(*to)..place(*to), part);
            }
        }
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn a_damaged_plan_parses_or_has_a_finding(damages in prop::collection::vec(damage(), 1..4)) {
        holds(&damaged(KUMANOVO, &damages))?;
    }

    #[test]
    fn a_damaged_small_plan_is_json_exactly_when_another_parser_says_so(
        damages in prop::collection::vec(damage(), 1..3),
    ) {
        let bytes = damaged(SMALL, &damages);
        holds(&bytes)?;
        let other = serde_json::from_slice::<serde_json::Value>(&bytes).is_ok();
        prop_assert_eq!(is_json(&bytes), other, "{}", String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        holds(&bytes)?;
    }
}

#[test]
fn a_plan_cut_anywhere_has_a_finding() {
    for end in 0..SMALL.len() {
        let reading = read(&SMALL.as_bytes()[..end]);
        assert!(reading.plan.is_none() && !reading.findings.is_empty(), "{end}");
    }
}

#[test]
fn ten_thousand_nested_lists_are_refused_where_they_are_too_deep() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let nested = format!("{}1{}", open.repeat(10_000), close.repeat(10_000));
        let expected = format!("1:{}: error: nested deeper than 64 levels", 64 * open.len() + 1);
        assert_eq!(found(&read(nested.as_bytes())), [expected]);
        assert_eq!(read(open.repeat(10_000).as_bytes()).findings.len(), 1);
    }
    let deep = format!("{{\"x\": {}{}}}", "[".repeat(63), "]".repeat(63));
    assert!(is_json(deep.as_bytes()));
    let deeper = format!("{{\"x\": {}{}}}", "[".repeat(64), "]".repeat(64));
    assert_eq!(read(deeper.as_bytes()).findings[0].problem, Problem::TooDeep { limit: 64 });
}

#[test]
fn nesting_that_hides_behind_other_faults_is_survived() {
    // Where quotes are single, what looks like a text to one reader is nesting to another.
    for hidden in ["{'\"': ", "{// \"\n\"a\": ", "{'a\\'\"': "] {
        let nested = format!("{hidden}{}", "[".repeat(10_000));
        let problem = &read(nested.as_bytes()).findings[0].problem;
        assert!(matches!(problem, Problem::Syntax(Syntax::SingleQuotes | Syntax::Comment)), "{problem:?}");
    }
}

#[test]
fn a_file_of_fifty_megabytes_is_refused_before_it_is_read() {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(b"{").unwrap();
    file.as_file().set_len(50_000_000).unwrap();
    let reading = read_file(file.path()).unwrap();
    assert_eq!(found(&reading), ["1:1: error: the file has 50000000 bytes; at most 8388608 are read"]);
    let large = vec![b' '; MAX_BYTES as usize + 1];
    assert!(matches!(read(&large).findings[0].problem, Problem::TooLarge { .. }));
    assert_eq!(read(&large[1..]).findings[0].problem, Problem::Empty);
}

#[test]
fn a_file_that_is_not_there_or_a_folder_is_an_error_with_its_path() {
    let folder = tempfile::tempdir().unwrap();
    for path in [folder.path().join("none.json"), folder.path().to_owned()] {
        let Err(ImportError::Read { path: named, .. }) = read_file(&path) else {
            panic!("{} was read", path.display());
        };
        assert_eq!(named, path);
    }
    let path = folder.path().join("small.json");
    std::fs::write(&path, SMALL).unwrap();
    assert_eq!(read_file(&path).unwrap(), read(SMALL.as_bytes()));
}

#[test]
fn a_million_faults_are_listed_in_bounded_time() {
    let fields = |name: &str| format!("{{{}\"id\":0}}", format!("\"{name}\":0,").repeat(200_000));
    assert!(read(fields("titel").as_bytes()).findings.len() > 200_000);
    let participants = "{\"code\":\"P\",\"municipality\":\"x\"},".repeat(50_000);
    let municipalities: String =
        (0..20_000).map(|n| format!("{{\"id\":\"m{n}\",\"name\":\"M\"}},")).collect();
    let plan = format!(
        "{{\"municipalities\":[{}],\"participants\":[{}]}}",
        municipalities.trim_end_matches(','),
        participants.trim_end_matches(',')
    );
    assert!(read(plan.as_bytes()).findings.len() > 90_000);
}
