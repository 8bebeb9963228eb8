//! From bytes to a tree of JSON whose every part knows its place; strict JSON, and nothing that
//! could exhaust the stack or the memory.

use std::borrow::Cow;

use jsonc_parser::ast::Value;
use jsonc_parser::{CollectOptions, CommentCollectionStrategy, ParseOptions, parse_to_ast};

use super::finding::{Finding, Problem, Syntax};
use super::reader::Reader;
use super::syntax::{Fault, of_error, of_tokens, scan};
use super::{MAX_BYTES, MAX_DEPTH};

const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// Reads a document. `read` gets its root; it is also called for a file whose syntax is wrong in a
/// way that can be seen through (a comma too many), so that all its other faults are listed too.
/// There is a value only where there is no error.
pub fn read_document<T>(
    bytes: &[u8],
    read: impl for<'t> FnOnce(&mut Reader<'t>, &Value<'t>) -> Option<T>,
) -> (Option<T>, Vec<Finding>) {
    if bytes.len() as u64 > MAX_BYTES {
        return (None, too_large(bytes.len() as u64));
    }
    read_document_of_any_size(bytes, read)
}

/// The same of what this program wrote, however much it was.
pub fn read_document_of_any_size<T>(
    bytes: &[u8],
    read: impl for<'t> FnOnce(&mut Reader<'t>, &Value<'t>) -> Option<T>,
) -> (Option<T>, Vec<Finding>) {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let (text, bad_byte) = match std::str::from_utf8(bytes) {
        Ok(text) => (Cow::Borrowed(text), None),
        Err(error) => (String::from_utf8_lossy(bytes), Some(error.valid_up_to())),
    };
    let mut reader = Reader::new(&text);
    if let Some(at) = bad_byte {
        reader.error(at, Problem::NotUtf8 { byte: bytes[at] });
    }
    let scan = scan(&text);
    if let Some(at) = scan.too_deep {
        reader.error(at, Problem::TooDeep { limit: MAX_DEPTH });
        return reader.finish(None);
    }
    let parsed = parse_to_ast(&text, &CollectOptions::default(), &STRICT);
    let mut faults = scan.faults;
    match parsed {
        Ok(parsed) if faults.is_empty() => {
            let value = match parsed.value {
                Some(root) => read(&mut reader, &root),
                None => {
                    reader.error(0, Problem::Empty);
                    None
                }
            };
            return reader.finish(value);
        }
        Ok(_) => {}
        Err(error) => {
            let fault = of_error(&text, &error);
            faults.retain(|(at, _)| *at < fault.0);
            if !inside_out(&faults) {
                faults.push(fault);
            }
        }
    }
    let collect = CollectOptions { comments: CommentCollectionStrategy::AsTokens, tokens: true };
    if !inside_out(&faults)
        && let Ok(parsed) = parse_to_ast(&text, &collect, &ParseOptions::default())
        && let Some(root @ Value::Object(_)) = parsed.value
    {
        faults.extend(of_tokens(&text, &parsed.tokens.unwrap_or_default()));
        read(&mut reader, &root);
    }
    // Where bytes were lost, what is missing in the syntax may be just these.
    if bad_byte.is_none() {
        reader.not_json(faults);
    }
    reader.finish(None)
}

/// Whether a quote is missing: behind it the tree would be another one than was meant.
fn inside_out(faults: &[Fault]) -> bool {
    faults.iter().any(|(_, fault)| matches!(fault, Syntax::ControlInText('\n' | '\r')))
}

/// The document without a member of its root, every other byte as it was; none where there is no such member.
pub fn without_member(bytes: &[u8], name: &str) -> Option<Vec<u8>> {
    let mark = if bytes.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
    let text = std::str::from_utf8(&bytes[mark..]).ok()?;
    let parsed = parse_to_ast(text, &CollectOptions::default(), &STRICT).ok()?;
    let Some(Value::Object(root)) = parsed.value else { return None };
    let place = root.properties.iter().position(|member| member.name.as_str() == name)?;
    let members = &root.properties;
    // With the comma behind it; of the last one with the comma before.
    let (from, to) = match (place.checked_sub(1), members.get(place + 1)) {
        (_, Some(next)) => (members[place].range.start, next.range.start),
        (Some(previous), None) => (members[previous].range.end, members[place].range.end),
        (None, None) => (members[place].range.start, members[place].range.end),
    };
    Some([&bytes[..mark + from], &bytes[mark + to..]].concat())
}

/// The one finding of a file beyond the limit.
pub fn too_large(bytes: u64) -> Vec<Finding> {
    let mut reader = Reader::new("");
    reader.error(0, Problem::TooLarge { bytes, limit: MAX_BYTES });
    reader.finish::<()>(None).1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_is_taken_out_wherever_it_stands() {
        let without = |text: &str| {
            let bytes = without_member(text.as_bytes(), "b")?;
            Some(String::from_utf8(bytes).unwrap())
        };
        for (text, left) in [
            (r#"{"b": [1, {"b": 2}], "a": 1}"#, r#"{"a": 1}"#),
            (r#"{"a": 1, "b": "]}", "c": {"b": 3}}"#, r#"{"a": 1, "c": {"b": 3}}"#),
            ("{\"a\": 1,\n \"b\": []\n}", "{\"a\": 1\n}"),
            (r#"{"b": 1}"#, "{}"),
            ("\u{feff}{\"b\": 1, \"ë\": 2}", "\u{feff}{\"ë\": 2}"),
        ] {
            assert_eq!(without(text).as_deref(), Some(left));
        }
        assert_eq!(without(r#"{"a": {"b": 1}}"#), None);
        assert_eq!(without("[1]"), None);
    }
}
