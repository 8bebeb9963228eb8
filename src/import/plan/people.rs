//! Who takes part, and of what: municipalities, categories, themes, participants, the team.

use compact_str::CompactString;
use jsonc_parser::ast::Value;

use super::declared::Declared;
use crate::domain::ids::{MunicipalityId, ThemeId};
use crate::domain::lang::Text;
use crate::domain::plan::{Abbreviation, Category, Municipality, Participant, TeamMember, Theme};
use crate::import::finding::{Named, ObjectKind, Quantity};
use crate::import::reader::{Reader, fields};

pub fn municipalities<'t>(
    reader: &mut Reader<'t>,
    list: Option<&Value<'t>>,
) -> (Vec<Municipality>, Declared) {
    let mut known = Declared::new(Named::Municipality);
    let list = reader.list(list).iter();
    let municipalities = list.filter_map(|value| municipality(reader, value, &mut known)).collect();
    (municipalities, known)
}

fn municipality<'t>(
    reader: &mut Reader<'t>,
    value: &Value<'t>,
    known: &mut Declared,
) -> Option<Municipality> {
    use ObjectKind::Municipality as Object;
    fields!(reader, value, Object; id, name, full_name, aliases);
    let id = reader.required(id, value, Object, "id").and_then(|id| reader.id(id));
    let name = reader.required(name, value, Object, "name").and_then(|name| reader.filled_text(name));
    let full_name = full_name.and_then(|name| reader.filled_text(name));
    let aliases = reader.lines(aliases);
    let id = id?;
    known.declare(reader, &id);
    for name in name.iter().chain(&full_name) {
        known.also(&id.value, name);
    }
    for alias in &aliases {
        known.also(&id.value, &Text::plain(alias.as_str()));
    }
    Some(Municipality { id: MunicipalityId::new(&id.value), name: name?, full_name, aliases })
}

pub fn categories<'t>(reader: &mut Reader<'t>, list: Option<&Value<'t>>) -> (Vec<Category>, Declared) {
    let (categories, known) = labelled(reader, list, ObjectKind::Category, Named::Category);
    let categories = categories.into_iter().map(|(id, label)| Category { id, label }).collect();
    (categories, known)
}

pub fn themes<'t>(reader: &mut Reader<'t>, list: Option<&Value<'t>>) -> Vec<Theme> {
    let (themes, _) = labelled(reader, list, ObjectKind::Theme, Named::Theme);
    themes.into_iter().map(|(id, label)| Theme { id: ThemeId::new(&id), label }).collect()
}

/// A list of what has an id and a label and nothing else.
pub(super) fn labelled<'t>(
    reader: &mut Reader<'t>,
    list: Option<&Value<'t>>,
    object: ObjectKind,
    named: Named,
) -> (Vec<(CompactString, Text)>, Declared) {
    let mut known = Declared::new(named);
    let list = reader.list(list).iter();
    let labelled = list
        .filter_map(|value| {
            fields!(reader, value, object; id, label);
            let id = reader.required(id, value, object, "id").and_then(|id| reader.id(id));
            let label = reader.required(label, value, object, "label");
            let label = label.and_then(|label| reader.filled_text(label));
            let id = id?;
            known.declare(reader, &id);
            let label = label?;
            known.also(&id.value, &label);
            Some((id.value, label))
        })
        .collect();
    (labelled, known)
}

pub fn participants<'t>(
    reader: &mut Reader<'t>,
    list: Option<&Value<'t>>,
    municipalities: &Declared,
    categories: &Declared,
) -> Vec<Participant> {
    let mut known = Declared::new(Named::Participant);
    let list = reader.list(list).iter();
    list.filter_map(|value| {
        use ObjectKind::Participant as Object;
        fields!(reader, value, Object; code, category, role, count, municipality, affiliation);
        let code = reader.required(code, value, Object, "code").and_then(|code| reader.id(code));
        let category = category.and_then(|category| categories.find(reader, category));
        let role = role.and_then(|role| reader.text(role));
        let count = match count {
            Some(count) => reader.number(count, Quantity::Persons, 1, 10_000),
            None => Some(1),
        };
        let municipality = municipality.and_then(|id| municipalities.find(reader, id));
        let affiliation = affiliation.and_then(|affiliation| reader.text(affiliation));
        let code = code?;
        known.declare(reader, &code);
        Some(Participant {
            code: code.value,
            category,
            role,
            count: count?,
            municipality: municipality.map(MunicipalityId::new),
            affiliation,
        })
    })
    .collect()
}

pub fn team<'t>(reader: &mut Reader<'t>, list: Option<&Value<'t>>) -> Vec<TeamMember> {
    let mut known = Declared::new(Named::TeamMember);
    let list = reader.list(list).iter();
    list.filter_map(|value| {
        use ObjectKind::TeamMember as Object;
        fields!(reader, value, Object; code, role);
        let code = reader.required(code, value, Object, "code").and_then(|code| reader.id(code));
        let role = reader.required(role, value, Object, "role").and_then(|role| reader.filled_text(role));
        let code = code?;
        known.declare(reader, &code);
        Some(TeamMember { code: code.value, role: role? })
    })
    .collect()
}

pub fn abbreviations<'t>(reader: &mut Reader<'t>, list: Option<&Value<'t>>) -> Vec<Abbreviation> {
    let mut known = Declared::new(Named::Abbreviation);
    let list = reader.list(list).iter();
    list.filter_map(|value| {
        use ObjectKind::Abbreviation as Object;
        fields!(reader, value, Object; short, long);
        let short = reader.required(short, value, Object, "short").and_then(|short| reader.id(short));
        let long = reader.required(long, value, Object, "long").and_then(|long| reader.filled_text(long));
        let short = short?;
        known.declare(reader, &short);
        Some(Abbreviation { short: short.value.to_string(), long: long? })
    })
    .collect()
}
