//! What the readers of XML share: names without their prefix, values of attributes, and pieces of text.

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

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
