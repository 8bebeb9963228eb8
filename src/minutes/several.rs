//! Several versions at once: for these readers, in these languages and formats, as one set of files.

use std::convert::Infallible;

use super::changes::Past;
use super::format::Format;
use super::outline::sheets::{Material, Sheet};
use super::{Minutes, Options, Profile};
use crate::domain::lang::Lang;
use crate::domain::workshop::Workshop;
use crate::i18n::Catalogue;

/// Which files an export consists of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    pub profiles: Vec<Profile>,
    pub langs: Vec<Lang>,
    pub formats: Vec<Format>,
    /// What is written beside the minutes, in the languages and as [`sheet_formats`] says.
    pub sheets: Vec<Sheet>,
}

/// The formats of sheets where these are wished for: those that are documents, or else one that can be edited.
pub fn sheet_formats(formats: &[Format]) -> Vec<Format> {
    let documents: Vec<Format> = formats.iter().copied().filter(|format| format.is_document()).collect();
    if documents.is_empty() { vec![Format::Docx] } else { documents }
}

/// What an export came to.
#[derive(Debug, Default)]
pub struct Several {
    /// By their names.
    pub files: Vec<(String, Vec<u8>)>,
    /// In which version how many places are that nobody has looked at.
    pub open: Vec<(Profile, Lang, usize)>,
}

/// The files by their names: profile by profile, and of each language by language. The picture lies beside the
/// Markdown, where there is a folder to lie in; a page holds it itself.
pub fn files(
    workshop: &Workshop,
    wanted: &Wanted,
    has_folder: bool,
    options: impl Fn(Profile) -> Options,
) -> Several {
    let write = |format: Format, minutes: &Minutes<'_>| Ok::<_, Infallible>(format.write(minutes));
    let Ok(several) = files_by(workshop, wanted, has_folder, options, write);
    several
}

/// The same, where somebody else has a say in how a format is written.
///
/// # Errors
/// The first of `write`.
pub fn files_by<E>(
    workshop: &Workshop,
    wanted: &Wanted,
    has_folder: bool,
    options: impl Fn(Profile) -> Options,
    write: impl Fn(Format, &Minutes<'_>) -> Result<Vec<u8>, E>,
) -> Result<Several, E> {
    let lies_beside = has_folder && wanted.formats.contains(&Format::Markdown);
    let with_picture = lies_beside || wanted.formats.contains(&Format::Html);
    let mut several = Several::default();
    let past = Past::default();
    for &profile in &wanted.profiles {
        let options = Options { with_picture, ..options(profile) };
        for &lang in &wanted.langs {
            let words = Catalogue::load(lang);
            let minutes = Minutes::compared(workshop, &options, &words, &past);
            let open = minutes.leaks().open;
            several.open.extend((open > 0).then_some((profile, lang, open)));
            for format in &wanted.formats {
                several.files.push((minutes.file_name(format.extension()), write(*format, &minutes)?));
            }
            let picture = lies_beside.then(|| minutes.picture()).flatten();
            several.files.extend(picture.map(|(name, svg)| (name, svg.into_bytes())));
        }
    }
    if !wanted.sheets.is_empty() {
        for &lang in &wanted.langs {
            several.files.extend(sheets(workshop, wanted, &Catalogue::load(lang)));
        }
    }
    Ok(several)
}

fn sheets(workshop: &Workshop, wanted: &Wanted, words: &Catalogue) -> Vec<(String, Vec<u8>)> {
    let material = Material::of(workshop, words);
    let formats = sheet_formats(&wanted.formats);
    let mut files = Vec::new();
    for sheet in &wanted.sheets {
        let document = material.document(sheet);
        let name = material.name(&document);
        let written = formats.iter().filter_map(|&format| {
            let bytes = format.write_document(&document, words, &name)?;
            Some((material.file_name(sheet, format.extension()), bytes))
        });
        files.extend(written);
    }
    files
}
