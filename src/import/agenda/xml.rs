//! What the readers of XML share: names without their prefix, values of attributes, and pieces of text.

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::archive::Unusable;

/// Where a reader is.
pub enum Step<'s, 'e> {
    Begin(&'s BytesStart<'e>),
    /// With the name, without its prefix; also of an element that is empty.
    End(&'s str),
    Text(&'s Event<'e>),
}

/// Goes through a part from its beginning to its end.
///
/// # Errors
/// It is no XML, or `see` has seen enough.
pub fn walk(part: &str, mut see: impl FnMut(Step<'_, '_>) -> Result<(), Unusable>) -> Result<(), Unusable> {
    let mut reader = Reader::from_str(part);
    loop {
        match reader.read_event()? {
            Event::Start(element) => see(Step::Begin(&element))?,
            Event::Empty(element) => {
                see(Step::Begin(&element))?;
                see(Step::End(name(&element)))?;
            }
            Event::End(element) => see(Step::End(element.local_name().into_inner()))?,
            Event::Eof => return Ok(()),
            text => see(Step::Text(&text))?,
        }
    }
}

/// The name of an element without its prefix.
pub fn name<'e>(element: &'e BytesStart<'_>) -> &'e str {
    element.local_name().into_inner()
}

/// The value of an attribute by its name without a prefix.
pub fn value(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = element.attributes();
    let found = attributes
        .with_checks(false)
        .flatten()
        .find(|attribute| attribute.key.local_name().into_inner() == name)?;
    found.normalized_value(XmlVersion::Explicit1_0).ok().map(|value| value.into_owned())
}

/// A number of an attribute; 1 where there is none.
pub fn count(element: &BytesStart<'_>, name: &str) -> u32 {
    value(element, name).and_then(|count| count.parse().ok()).unwrap_or(1)
}

/// Adds what an event says as text.
pub fn add_text(to: &mut String, event: &Event<'_>) {
    match event {
        Event::Text(text) => to.push_str(&text.xml10_content()),
        Event::CData(text) => to.push_str(&text.xml10_content()),
        Event::GeneralRef(entity) => to.extend(letters(entity)),
        _ => {}
    }
}

/// What an entity stands for; nothing for one that the file would have to explain.
fn letters(entity: &BytesRef<'_>) -> Option<String> {
    match entity.resolve_char_ref() {
        Ok(Some(letter)) => Some(letter.to_string()),
        _ => resolve_predefined_entity(entity).map(str::to_owned),
    }
}
