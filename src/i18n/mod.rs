//! The texts of the interface and the minutes in four languages, and what depends on a language:
//! plural forms, dates, durations and offsets in words.
//!
//! The texts are in `locales/<language>/*.ftl`; `build.rs` makes a function of each. A catalogue is
//! passed to whoever speaks, never global: desk, room and minutes may speak different languages.

mod areas;
pub mod dates;
pub mod durations;
pub mod numbers;

use std::ops::Deref;

use crate::domain::lang::Lang;

mod generated {
    #![allow(
        clippy::all,
        clippy::allow_attributes_without_reason,
        clippy::missing_errors_doc,
        clippy::unwrap_used,
        dead_code,
        unused_imports,
        unused_qualifications,
        reason = "written by the generator, which checks every message; more than is needed here"
    )]

    // The generated code says `L10nBundle` and imports the generator's own by a glob, which this
    // name overrules.
    use super::areas::Bundle as L10nBundle;

    include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

    pub(super) fn texts(bundle: L10nBundle) -> L10nLanguage {
        L10nLanguage(bundle)
    }
}

use generated::L10n;
pub use generated::L10nLanguage as Texts;

/// The texts of one language: `catalogue.desk_now()`. To load it costs nothing; what is asked for
/// is parsed when it is first asked for.
pub struct Catalogue {
    lang: Lang,
    texts: Texts,
}

impl Catalogue {
    pub fn load(lang: Lang) -> Catalogue {
        Catalogue { lang, texts: generated::texts(areas::Bundle::of(lang)) }
    }

    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The name of a language in that language: how a choice of languages shows it.
    pub fn own_name(lang: Lang) -> &'static str {
        match lang {
            Lang::En => L10n::En.language_name(),
            Lang::Fr => L10n::Fr.language_name(),
            Lang::Mk => L10n::Mk.language_name(),
            Lang::Sq => L10n::Sq.language_name(),
        }
    }
}

impl Deref for Catalogue {
    type Target = Texts;

    fn deref(&self) -> &Texts {
        &self.texts
    }
}
