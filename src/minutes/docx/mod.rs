//! Documents for Word, LibreOffice and the like: WordprocessingML (ECMA-376, transitional) in a zip archive.
//!
//! It is written here because the library that was looked at, docx-rs 0.4, knows neither the language of a run
//! (`w:lang`), by which a document in four languages is spelled, nor the heading row that a table repeats on
//! each page (`w:tblHeader`). The text streams into the deflating archive, so that a long document needs little
//! more memory than its file. The order of elements within one another is that of the schema: Word calls
//! anything else damaged.

mod body;
mod parts;
mod styles;
mod text;
mod width;
mod xml;

use std::io::{self, BufWriter, Cursor, Write};

use chrono::NaiveDate;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::Minutes;
use super::outline::{self, Document};
use crate::domain::lang::Lang;
use crate::i18n::Catalogue;
use body::Body;

/// The names of the heading styles from the second on, and how deep they go.
const DEEPEST: usize = 3;

/// Small parts of the text are gathered before they are compressed.
const GATHERED: usize = 64 * 1024;

/// Little is gained by more: markup repeats itself.
const COMPRESSION: i64 = 3;

/// What stands around a document.
pub struct About<'a> {
    /// Of the language of the document.
    pub words: &'a Catalogue,
    /// In the foot of every page, such as for whom it is.
    pub foot: String,
    /// The date that the file bears; without it none.
    pub dated: Option<NaiveDate>,
}

impl About<'_> {
    fn lang(&self) -> Lang {
        self.words.lang()
    }
}

/// Writes the minutes. The picture of the timeline, which lies beside the Markdown, is not in it.
pub fn write(minutes: &Minutes<'_>) -> Vec<u8> {
    let about = About {
        words: minutes.words(),
        foot: outline::version(minutes),
        dated: minutes.options().prepared_on,
    };
    of_document(&outline::document(minutes), &about)
}

/// Writes a document that is laid out already.
pub fn of_document(document: &Document<'_>, about: &About<'_>) -> Vec<u8> {
    archive(document, about).expect("memory does not fail to be written")
}

fn archive(document: &Document<'_>, about: &About<'_>) -> io::Result<Vec<u8>> {
    let mut archive = Archive(ZipWriter::new(Cursor::new(Vec::new())));
    archive.part("[Content_Types].xml", parts::content_types)?;
    archive.part("_rels/.rels", parts::relations)?;
    archive.part("docProps/core.xml", |out| parts::properties(out, document, about))?;
    let mut lists = 0;
    archive.part("word/document.xml", |out| {
        let mut body = Body::begin(out, about.lang())?;
        body.document(document)?;
        lists = body.end()?;
        Ok(())
    })?;
    archive.part("word/_rels/document.xml.rels", parts::relations_of_document)?;
    archive.part("word/styles.xml", |out| styles::write(out, about.lang()))?;
    archive.part("word/numbering.xml", |out| parts::numbering(out, lists))?;
    archive.part("word/settings.xml", |out| parts::settings(out, about.lang()))?;
    archive.part("word/fontTable.xml", parts::fonts)?;
    archive.part("word/footer1.xml", |out| parts::foot(out, about))?;
    Ok(archive.0.finish()?.into_inner())
}

/// A zip archive whose files tell nothing of when and where they were written.
struct Archive(ZipWriter<Cursor<Vec<u8>>>);

impl Archive {
    fn part(&mut self, name: &str, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(COMPRESSION))
            .last_modified_time(DateTime::default());
        self.0.start_file(name, options)?;
        let mut out = BufWriter::with_capacity(GATHERED, &mut self.0);
        write(&mut out)?;
        out.flush()
    }
}

/// The language as dictionaries for spelling know it.
fn tag(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "en-GB",
        Lang::Fr => "fr-FR",
        Lang::Mk => "mk-MK",
        Lang::Sq => "sq-AL",
    }
}
