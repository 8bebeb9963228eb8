//! The ids that a plan declares: each once, and found again where it refers to them.

use std::collections::HashMap;

use compact_str::CompactString;
use jsonc_parser::ast::Value;

use crate::domain::lang::Text;
use crate::import::finding::{Named, Problem};
use crate::import::reader::{At, Reader, start};

pub struct Declared {
    what: Named,
    /// Where each id stands.
    places: HashMap<CompactString, usize>,
    /// Ids, names and aliases, each with the id it stands for: where the nearest is sought.
    spellings: Vec<(String, CompactString)>,
}

impl Declared {
    pub fn new(what: Named) -> Self {
        Self { what, places: HashMap::new(), spellings: Vec::new() }
    }

    /// Takes an id up; the second time it is an error that names the line of the first.
    pub fn declare(&mut self, reader: &mut Reader<'_>, id: &At<CompactString>) {
        if let Some(&first_line) = self.places.get(&id.value) {
            let id_text = id.value.to_string();
            reader.error(id.at, Problem::DuplicateId { what: self.what, id: id_text, first_line });
        } else {
            self.places.insert(id.value.clone(), id.at);
            self.spellings.push((id.value.to_string(), id.value.clone()));
        }
    }

    /// Another spelling under which somebody may look for the id.
    pub fn also(&mut self, id: &CompactString, text: &Text) {
        self.spellings.extend(text.forms().map(|form| (form.to_owned(), id.clone())));
    }

    /// A reference to one of the ids.
    pub fn find<'t>(&self, reader: &mut Reader<'t>, value: &Value<'t>) -> Option<CompactString> {
        let found = reader.string(value)?;
        if let Some((id, _)) = self.places.get_key_value(found) {
            return Some(id.clone());
        }
        let known = || self.spellings.iter().map(|(spelling, id)| (spelling, id.as_str()));
        reader.unknown(start(value), self.what, found, self.spellings.len(), known);
        None
    }
}
