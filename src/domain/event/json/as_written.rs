//! The short way through the line of a note: exactly as this program writes it, field after field in the
//! order of [`NoteFields`]. Nearly all of a long workshop are such lines, and opening it is mostly
//! reading them. A line that differs in anything is left to the general way, which decides what is right.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::str::FromStr;

use chrono::DateTime;
use compact_str::CompactString;
use memchr::{memchr2, memchr2_iter};

use crate::domain::event::{Body, Event, is_believed};
use crate::domain::ids::{EventId, ItemId, MunicipalityId, ThemeId, WriterTag};
use crate::domain::lang::Lang;
use crate::domain::note::{Kind, Level, NoteFields};
use crate::domain::stamp::Stamp;

/// The note in a line; nothing when the line has to be read in the general way.
pub(super) fn read_note(writer: WriterTag, line: &str) -> Option<Event> {
    // Only escaped do control characters stand in JSON.
    let is_clean = line.bytes().fold(true, |is_clean, byte| is_clean & (byte >= b' '));
    let mut line = Rest(line).after(r#"{"v":1,"n":"#).filter(|_| is_clean)?;
    let number = line.number()?;
    line = line.after(r#","t":["#)?;
    let ms = line.number()?;
    line = line.after(",")?;
    let count = line.number()?;
    line = line.after(r#"],"at":"#)?;
    let at = DateTime::from_timestamp_millis(line.number()?).filter(|at| is_believed(*at))?;
    let step = line.field(r#","s":"#, Rest::number)?;
    line = line.after(r#","k":"note","b":{"#)?;
    let fields = line.fields()?;
    line.field(r#","crc":"#, |line| line.text().map(drop))?;
    let body = Body::Note(Box::new(fields));
    let event = Event { id: EventId::new(writer, number), stamp: Stamp { ms, count }, at, step, body };
    (line.0 == "}").then_some(event)
}

/// What was not read yet of a line.
#[derive(Clone, Copy)]
struct Rest<'a>(&'a str);

impl<'a> Rest<'a> {
    /// The rest after what must stand here.
    #[inline]
    fn after(self, expected: &str) -> Option<Self> {
        self.0.strip_prefix(expected).map(Rest)
    }

    /// Whether this stands here; if so, it is read.
    #[inline]
    fn takes(&mut self, sign: &str) -> bool {
        self.after(sign).map(|rest| *self = rest).is_some()
    }

    /// A field that may be left out; the outer nothing is a value that has to be read in the general way.
    #[inline]
    fn field<T>(&mut self, name: &str, value: impl FnOnce(&mut Self) -> Option<T>) -> Option<Option<T>> {
        if self.takes(name) { value(self).map(Some) } else { Some(None) }
    }

    fn number<N: TryFrom<i64>>(&mut self) -> Option<N> {
        let is_below_zero = self.takes("-");
        let (digits, rest) = self.0.split_at(self.0.bytes().take_while(u8::is_ascii_digit).count());
        // `007` is no number in JSON; more than 18 digits are none that this program writes.
        if digits.is_empty() || digits.len() > 18 || (digits.len() > 1 && digits.starts_with('0')) {
            return None;
        }
        *self = Rest(rest);
        let number = digits.bytes().fold(0, |number, digit| number * 10 + i64::from(digit - b'0'));
        N::try_from(if is_below_zero { -number } else { number }).ok()
    }

    fn text(&mut self) -> Option<Cow<'a, str>> {
        let quoted = self.after("\"")?;
        let text = quoted.0;
        let sign = memchr2(b'"', b'\\', text.as_bytes())?;
        if text.as_bytes()[sign] == b'"' {
            *self = Rest(&text[sign + 1..]);
            return Some(text[..sign].into());
        }
        // What is escaped may be a quotation mark: the text ends with the first that is not.
        let mut escaped = usize::MAX;
        let end = memchr2_iter(b'"', b'\\', text.as_bytes()).find(|&at| {
            let is_escaped = at == escaped;
            if !is_escaped && text.as_bytes()[at] == b'\\' {
                escaped = at + 1;
            }
            !is_escaped && text.as_bytes()[at] == b'"'
        })?;
        let with_quotes = &self.0[..end + 2];
        *self = Rest(&text[end + 1..]);
        serde_json::from_str(with_quotes).ok().map(Cow::Owned)
    }

    fn parsed<T: FromStr>(&mut self) -> Option<T> {
        self.text()?.parse().ok()
    }

    fn yes(&mut self) -> Option<()> {
        self.takes("true").then_some(())
    }

    fn list<T>(&mut self, one: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        *self = self.after("[")?;
        // Most lists are of one.
        let mut list = Vec::with_capacity(1);
        loop {
            list.push(one(self)?);
            if self.takes("]") {
                return Some(list);
            }
            *self = self.after(",")?;
        }
    }

    fn map<K: Ord>(&mut self, key: impl Fn(&str) -> Option<K>) -> Option<BTreeMap<K, String>> {
        *self = self.after("{")?;
        let mut map = BTreeMap::new();
        loop {
            let key = key(&self.text()?)?;
            *self = self.after(":")?;
            map.insert(key, self.text()?.into_owned());
            if self.takes("}") {
                return Some(map);
            }
            *self = self.after(",")?;
        }
    }

    fn compact(&mut self) -> Option<CompactString> {
        self.text().map(CompactString::from)
    }

    fn fields(&mut self) -> Option<NoteFields> {
        // Written in this order; what is not said of a note is not written.
        *self = self.after(r#""kind":"#)?;
        let kind = Kind::from_name(&self.text()?)?;
        *self = self.after(r#","text":"#)?;
        let text = self.text()?.into_owned();
        let item = self.field(r#","item":"#, |line| line.text().map(ItemId::new))?;
        let segment = self.field(r#","segment":"#, Self::number)?;
        let group = self.field(r#","group":"#, Self::compact)?;
        let municipalities = self
            .field(r#","municipalities":"#, |line| line.list(|line| line.text().map(MunicipalityId::new)))?;
        let themes = self.field(r#","themes":"#, |line| line.list(|line| line.text().map(ThemeId::new)))?;
        let lang = self.field(r#","lang":"#, |line| lang_named(&line.text()?))?;
        *self = self.after(r#","level":"#)?;
        let level = Level::from_name(&self.text()?)?;
        let function = self.field(r#","function":"#, |line| line.text().map(Cow::into_owned))?;
        let due = self.field(r#","due":"#, Self::parsed)?;
        let status = self.field(r#","status":"#, Self::compact)?;
        let verbatim = self.field(r#","verbatim":"#, Self::yes)?;
        let important = self.field(r#","important":"#, Self::yes)?;
        let links = self.field(r#","links":"#, |line| line.list(Self::parsed))?;
        let translations = self.field(r#","translations":"#, |line| line.map(lang_named))?;
        let detail = self.field(r#","detail":"#, |line| line.map(|field| Some(field.into())))?;
        let category = self.field(r#","category":"#, Self::compact)?;
        let merged_from = self.field(r#","merged_from":"#, |line| line.list(Self::parsed))?;
        let split_from = self.field(r#","split_from":"#, Self::parsed)?;
        *self = self.after("}")?;
        Some(NoteFields {
            kind,
            text,
            item,
            segment,
            group,
            municipalities: municipalities.unwrap_or_default(),
            themes: themes.unwrap_or_default(),
            lang,
            level,
            function,
            due,
            status,
            verbatim: verbatim.is_some(),
            important: important.is_some(),
            links: links.unwrap_or_default(),
            translations: translations.unwrap_or_default(),
            detail: detail.unwrap_or_default(),
            category,
            merged_from: merged_from.unwrap_or_default(),
            split_from,
        })
    }
}

fn lang_named(code: &str) -> Option<Lang> {
    Lang::ALL.into_iter().find(|lang| lang.code() == code)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn writer() -> WriterTag {
        WriterTag::from_bits(4711)
    }

    fn generally(line: &str) -> Option<Event> {
        let mut json = serde_json::Deserializer::from_str(line);
        let event =
            serde::Deserializer::deserialize_map(&mut json, super::super::EventVisitor { writer: writer() });
        event.ok().filter(|_| json.end().is_ok())
    }

    fn texts() -> impl Strategy<Value = String> {
        prop_oneof!["[ -~]{0,30}", "\\PC{0,20}", "[\\\\\"\n\t\u{1}aш]{0,8}"]
    }

    fn some<T: std::fmt::Debug>(of: impl Strategy<Value = T>) -> impl Strategy<Value = Option<T>> {
        proptest::option::of(of)
    }

    fn ids() -> impl Strategy<Value = Vec<EventId>> {
        let id = (any::<u32>(), any::<u32>()).prop_map(|(tag, n)| EventId::new(WriterTag::from_bits(tag), n));
        proptest::collection::vec(id, 0..3)
    }

    prop_compose! {
        fn fields()(
            (kind, level, lang) in (0..11usize, 0..5usize, some(0..4usize)),
            (text, item, group) in (texts(), some(texts()), some(texts())),
            (segment, due) in (some(any::<u16>()), some(0..80_000i32)),
            (municipalities, themes) in (proptest::collection::vec(texts(), 0..3), proptest::collection::vec(texts(), 0..3)),
            (function, status, category) in (some(texts()), some(texts()), some(texts())),
            (verbatim, important) in any::<(bool, bool)>(),
            (links, merged_from, split_from) in (ids(), ids(), ids()),
            translations in proptest::collection::vec((0..4usize, texts()), 0..3),
            detail in proptest::collection::vec((texts(), texts()), 0..3),
        ) -> NoteFields {
            NoteFields {
                kind: Kind::ALL[kind],
                text,
                item: item.map(ItemId::new),
                segment,
                group: group.map(CompactString::from),
                municipalities: municipalities.into_iter().map(MunicipalityId::new).collect(),
                themes: themes.into_iter().map(ThemeId::new).collect(),
                lang: lang.map(|lang| Lang::ALL[lang]),
                level: Level::ALL[level],
                function,
                due: due.and_then(|days| chrono::NaiveDate::from_ymd_opt(1990, 1, 1)?.checked_add_days(chrono::Days::new(days as u64))),
                status: status.map(CompactString::from),
                verbatim,
                important,
                links,
                translations: translations.into_iter().map(|(lang, text)| (Lang::ALL[lang], text)).collect(),
                detail: detail.into_iter().map(|(field, text)| (field.into(), text)).collect(),
                category: category.map(CompactString::from),
                merged_from,
                split_from: split_from.first().copied(),
            }
        }
    }

    proptest! {
        #[test]
        fn every_note_that_is_written_is_read_the_short_way_as_it_was(
            fields in fields(), number in any::<u32>(), ms in -2_000_000_000_000..9_000_000_000_000i64, step in some(any::<u32>())
        ) {
            let event = Event {
                id: EventId::new(writer(), number),
                stamp: Stamp { ms, count: number / 2 },
                at: DateTime::from_timestamp_millis(ms.max(-1_000_000_000_000)).unwrap(),
                step,
                body: Body::Note(Box::new(fields)),
            };
            let mut line = Vec::new();
            event.write_json(&mut line);
            let line = String::from_utf8(line).unwrap();
            prop_assert_eq!(read_note(writer(), &line), Some(event.clone()), "{}", line);
            let with_sum = format!(r#"{},"crc":"01ab"}}"#, &line[..line.len() - 1]);
            prop_assert_eq!(read_note(writer(), &with_sum), Some(event));
        }

        /// Whatever happened to a line, the short way says what the general way says, or nothing.
        #[test]
        fn what_is_read_the_short_way_is_what_the_general_way_reads(
            fields in fields(), at in any::<prop::sample::Index>(), put in "[\"\\\\,:{}0-9a-z\n-]{0,3}", gone in 0..4usize
        ) {
            let event = Event {
                id: EventId::new(writer(), 10),
                stamp: Stamp { ms: 1_686_640_080_123, count: 2 },
                at: DateTime::from_timestamp_millis(1_686_640_080_123).unwrap(),
                step: Some(7),
                body: Body::Note(Box::new(fields)),
            };
            let mut line = Vec::new();
            event.write_json(&mut line);
            let from = at.index(line.len());
            line.splice(from..(from + gone).min(line.len()), put.bytes());
            if let Ok(line) = std::str::from_utf8(&line)
                && let Some(read) = read_note(writer(), line)
            {
                prop_assert_eq!(Some(read), generally(line), "{}", line);
            }
        }
    }
}
