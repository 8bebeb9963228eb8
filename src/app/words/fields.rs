//! What a language is called, and which fields of a note are filled.

use crate::domain::lang::Lang;
use crate::domain::note::NoteFields;
use crate::i18n::Catalogue;

/// What a language is called in the catalogue's.
pub fn language(texts: &Catalogue, lang: Lang) -> String {
    match lang {
        Lang::En => texts.lang_en(),
        Lang::Fr => texts.lang_fr(),
        Lang::Mk => texts.lang_mk(),
        Lang::Sq => texts.lang_sq(),
    }
}

/// The extra fields of a note that are filled: those of its kind first, then others.
pub fn filled(fields: &NoteFields) -> impl Iterator<Item = (&str, &str)> {
    let foreseen = fields.kind.detail_fields();
    let others = fields.detail.keys().map(|key| key.as_str()).filter(move |key| !foreseen.contains(key));
    let all = foreseen.iter().copied().chain(others);
    all.filter_map(|field| Some((field, fields.detail.get(field)?.as_str())))
        .filter(|(_, value)| !value.trim().is_empty())
}
