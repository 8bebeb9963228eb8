//! All that stands anywhere in the files of an export, whatever their format: names of files and of parts,
//! attributes, comments, properties; as it is written and as it is read.

use std::io::Read;

use plenary::domain::lang::Lang;
use plenary::domain::workshop::Workshop;
use plenary::i18n::Catalogue;
use plenary::minutes::format::Format;
use plenary::minutes::{Minutes, Options, Profile};

/// The workshop in every format.
pub fn outputs(workshop: &Workshop, profile: Profile, lang: Lang) -> Vec<(Format, String)> {
    let words = Catalogue::load(lang);
    of(&Minutes::of(workshop, &Options { with_picture: true, ..Options::new(profile) }, &words))
}

/// The minutes in every format.
pub fn of(minutes: &Minutes<'_>) -> Vec<(Format, String)> {
    let picture = minutes.picture().map(|(name, svg)| name + &svg).unwrap_or_default();
    let output = |format: Format| {
        let name = minutes.file_name(format.extension());
        (format, name + &picture + &everything(&format.write(minutes)))
    };
    Format::ALL.into_iter().map(output).collect()
}

/// Everything in a file.
fn everything(file: &[u8]) -> String {
    if !file.starts_with(b"PK") {
        return readings(std::str::from_utf8(file).expect("text is UTF-8"));
    }
    let archive = rawzip::ZipArchive::from_slice(file).unwrap();
    let mut entries = archive.entries();
    let mut all = String::from_utf8_lossy(archive.comment().as_bytes()).into_owned();
    while let Some(entry) = entries.next_entry().unwrap() {
        all.push_str(entry.file_path().try_normalize().unwrap().as_ref());
        let packed = archive.get_entry(entry.wayfinder()).unwrap();
        let mut unpacked = Vec::new();
        match entry.compression_method() {
            rawzip::CompressionMethod::Store => packed.data().read_to_end(&mut unpacked).unwrap(),
            _ => flate2::bufread::DeflateDecoder::new(packed.data()).read_to_end(&mut unpacked).unwrap(),
        };
        all.push_str(&readings(&String::from_utf8_lossy(&unpacked)));
    }
    all
}

/// A text as it is written, without the signs that a format puts before others, and without its tags.
fn readings(written: &str) -> String {
    // The lines of a calendar are folded.
    let unfolded = written.replace("\r\n ", "");
    let unescaped = without_escapes(&unfolded);
    let untagged = without_tags(&unfolded);
    [written, &unfolded, &unescaped, &untagged].join("\n")
}

/// `Kuma\-novo`, `Kuma&#45;novo`, `Kuma\u002dnovo`.
fn without_escapes(text: &str) -> String {
    let mut read = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['\\', '&']) {
        read.push_str(&rest[..at]);
        let (sign, length) = escape(&rest[at..]).unwrap_or((None, 1));
        read.extend(sign);
        rest = &rest[at + length..];
    }
    read + rest
}

/// The sign that an escape at the beginning stands for, and how long it is.
fn escape(text: &str) -> Option<(Option<char>, usize)> {
    if let Some(code) = text.strip_prefix("\\u") {
        let number = u32::from_str_radix(code.get(..4)?, 16).ok()?;
        return Some((char::from_u32(number), 6));
    }
    let (name, _) = text.strip_prefix('&')?.split_once(';')?;
    let sign = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        name => {
            let number = name.strip_prefix('#')?;
            let number = match number.strip_prefix(['x', 'X']) {
                Some(number) => u32::from_str_radix(number, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(number)?
        }
    };
    Some((Some(sign), name.len() + 2))
}

/// Words that stand in several runs, in one piece.
fn without_tags(text: &str) -> String {
    let mut read = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        read.push_str(before);
        rest = after.split_once('>').map_or("", |(_, after)| after);
    }
    without_escapes(&(read + rest))
}

#[test]
fn a_word_is_found_however_it_is_written() {
    for written in
        ["Kuma\\-novo", "Kuma&#45;novo", "Kuma&#x2d;novo", "Kuma\\u002dnovo", "Ku<b>ma</b>-no\r\n vo"]
    {
        assert!(everything(written.as_bytes()).contains("Kuma-novo"), "{written}");
    }
}
