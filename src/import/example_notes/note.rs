//! One note of the example: its fields as a rapporteur would have filled them.

use std::collections::{BTreeMap, HashMap};

use compact_str::CompactString;
use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;

use super::{ExampleNote, item_of};
use crate::domain::ids::{MunicipalityId, ThemeId};
use crate::domain::lang::{Lang, Text};
use crate::domain::note::{Kind, Level, NoteFields};
use crate::domain::plan::Plan;
use crate::import::finding::{Named, ObjectKind, Problem, Quantity, Shape};
use crate::import::reader::{Reader, fields, start};

/// Reads a note and takes up its number.
pub fn read<'t>(
    reader: &mut Reader<'t>,
    value: &Value<'t>,
    plan: &Plan,
    known: &mut HashMap<u32, usize>,
) -> Option<ExampleNote> {
    use ObjectKind::Note as Object;
    // The sources are for the people who read the file.
    fields!(reader, value, Object;
        n, kind, item, group, lang, text, translation, municipality, themes, time, level, verbatim,
        detail, owner, addressee, due, status, support, provenance, sources);
    let _ = sources;
    let n = reader.required(n, value, Object, "n");
    let n = n.and_then(|n| Some((reader.number(n, Quantity::Index, 0, u32::MAX)?, start(n))));
    if let Some((n, at)) = n {
        if let Some(&first_line) = known.get(&n) {
            reader.error(at, Problem::DuplicateId { what: Named::Note, id: n.to_string(), first_line });
        } else {
            known.insert(n, at);
        }
    }
    let kinds = Kind::ALL.map(|kind| (kind.name(), kind));
    let kind = reader.required(kind, value, Object, "kind");
    let kind = kind.and_then(|kind| reader.word(kind, Named::NoteKind, &kinds));
    let item = reader.required(item, value, Object, "item").and_then(|item| item_of(reader, item, plan));
    let text = reader.required(text, value, Object, "text").and_then(|text| reader.filled_line(text));
    let levels = Level::ALL.map(|level| (level.name(), level));
    let level = match level {
        Some(level) => reader.word(level, Named::Level, &levels),
        None => Some(plan.default_level(item.as_ref().map(|(item, _)| item))),
    };
    let group = group.and_then(|group| reader.line(group));
    let lang = lang.and_then(|lang| {
        let code = reader.string(lang)?;
        reader.language(code, start(lang))
    });
    let translations = translation.map(|value| translations(reader, value)).unwrap_or_default();
    let municipality = municipality.and_then(|id| municipality_of(reader, id, plan));
    let list = reader.list(themes).iter();
    let themes = list.filter_map(|theme| theme_of(reader, theme, plan)).collect();
    let time = time.and_then(|time| reader.time(time));
    let verbatim = reader.bool(verbatim).unwrap_or(false);
    let mut detail = match (detail, kind) {
        (Some(value), Some(kind)) => self::detail(reader, value, kind),
        _ => BTreeMap::new(),
    };
    let said_to = detail.remove("addressee");
    let function = [owner, addressee].into_iter().flatten().next();
    let function = function.and_then(|function| reader.line(function)).or(said_to);
    let due = due.and_then(|due| reader.date(due)).map(|due| due.value);
    let status = status.and_then(|status| reader.line(status)).map(CompactString::from);
    for (field, value) in [("support", support), ("provenance", provenance)] {
        if let Some(text) = value.and_then(|value| reader.line(value)) {
            detail.insert(field.into(), text);
        }
    }
    let (n, place) = n?;
    let (item, date) = item?;
    let fields = NoteFields {
        item: Some(item),
        group: group.map(CompactString::from),
        municipalities: municipality.into_iter().collect(),
        themes,
        lang,
        function,
        due,
        status,
        verbatim,
        translations,
        detail,
        ..NoteFields::new(kind?, text?, level?)
    };
    Some(ExampleNote { n, place, at: time.map(|time| plan.instant(date, time.value)), fields })
}

fn translations<'t>(reader: &mut Reader<'t>, value: &Value<'t>) -> BTreeMap<Lang, String> {
    match value {
        Value::Object(_) => match reader.text(value) {
            Some(Text::Each(texts)) => {
                Lang::ALL.into_iter().zip(*texts).filter_map(|(lang, text)| Some((lang, text?))).collect()
            }
            _ => BTreeMap::new(),
        },
        _ => {
            reader.wrong_type(value, Shape::Object);
            BTreeMap::new()
        }
    }
}

/// The extra fields of the kind. An addressee is let through here: it becomes the function.
fn detail<'t>(reader: &mut Reader<'t>, value: &Value<'t>, kind: Kind) -> BTreeMap<CompactString, String> {
    let Value::Object(object) = value else {
        reader.wrong_type(value, Shape::Object);
        return BTreeMap::new();
    };
    let mut detail = BTreeMap::new();
    for field in &object.properties {
        let name = field.name.as_str();
        if name != "addressee" && !kind.detail_fields().contains(&name) {
            let known = || kind.detail_fields().iter().map(|&field| (field, field));
            let (at, found) = (field.name.range().start, name);
            let nearest = crate::import::nearest::nearest(found, known());
            reader.error(
                at,
                Problem::UnknownField {
                    object: ObjectKind::Note,
                    field: found.to_owned(),
                    nearest,
                    known: kind.detail_fields(),
                },
            );
            continue;
        }
        let text = match &field.value {
            Value::BooleanLit(value) => Some(value.value.to_string()),
            value => reader.line(value),
        };
        detail.extend(text.map(|text| (CompactString::from(name), text)));
    }
    detail
}

fn municipality_of<'t>(reader: &mut Reader<'t>, value: &Value<'t>, plan: &Plan) -> Option<MunicipalityId> {
    let found = reader.string(value)?;
    let id = MunicipalityId::from(found);
    if plan.municipality(&id).is_some() {
        return Some(id);
    }
    let known = || {
        plan.municipalities.iter().flat_map(|municipality| {
            let id = municipality.id.as_str();
            let names = municipality.name.forms().chain(municipality.aliases.iter().map(String::as_str));
            std::iter::once(id).chain(names).map(move |name| (name, id))
        })
    };
    reader.unknown(start(value), Named::Municipality, found, known().count(), known);
    None
}

fn theme_of<'t>(reader: &mut Reader<'t>, value: &Value<'t>, plan: &Plan) -> Option<ThemeId> {
    let found = reader.string(value)?;
    let id = ThemeId::from(found);
    if plan.theme(&id).is_some() {
        return Some(id);
    }
    let known = || plan.themes.iter().map(|theme| (theme.id.as_str(), theme.id.as_str()));
    reader.unknown(start(value), Named::Theme, found, plan.themes.len(), known);
    None
}
