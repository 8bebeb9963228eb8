//! From a note back to a line, for editing it where it was typed.

use super::names::{self, is_name_letter};
use super::{due, quoted, signs};
use crate::domain::ids::ThemeId;
use crate::domain::note::NoteFields;
use crate::domain::plan::Plan;

/// The line that [`super::parse`] reads back as these fields, in the note's
/// [`super::Context::editing`] and with the same themes known: kind, municipalities, text, themes,
/// function, date, level and links. The other fields have no place in a line
/// ([`super::Parsed::revision_of`]).
///
/// No municipality is written `-`, so that the running segment's is not taken; the level is
/// written where it is not the item's default.
pub fn write(fields: &NoteFields, plan: &Plan) -> String {
    let mut line = String::with_capacity(fields.text.len() + 64);
    line.push(fields.kind.letter());
    if fields.municipalities.is_empty() {
        line.push_str(" -");
    }
    for (index, municipality) in fields.municipalities.iter().enumerate() {
        line.push_str(if index == 0 { " " } else { ", " });
        line.push_str(municipality.as_str());
    }
    line.push_str(": ");
    write_text(&fields.text, &mut line);
    for theme in &fields.themes {
        line.push_str(" #");
        write_theme(theme, plan, &mut line);
    }
    if let Some(function) = &fields.function {
        line.push_str(" @");
        write_name(function, &mut line);
    }
    if let Some(due) = fields.due {
        line.push_str(&format!(" due {due}"));
    }
    if fields.level != plan.default_level(fields.item.as_ref()) {
        line.push_str(" !");
        line.push_str(fields.level.name());
    }
    for note in &fields.links {
        line.push_str(&format!(" >{note}"));
    }
    line
}

/// Every piece that would be read as a sign gets its `\`; so does every `\`.
fn write_text(text: &str, line: &mut String) {
    let mut begins = true;
    for (at, letter) in text.char_indices() {
        let is_sign = match letter {
            '\\' => true,
            '#' | '@' | '!' | '>' => {
                let next = text[at + 1..].chars().next();
                begins && next.is_some_and(|next| !next.is_whitespace())
            }
            // Any date will do: the same words that are a date in some year are one in another.
            _ => begins && due::announcing(&text[at..]).is_some_and(|_| is_due(&text[at..])),
        };
        if is_sign {
            line.push('\\');
        }
        line.push(letter);
        begins = letter.is_whitespace();
    }
}

fn is_due(text: &str) -> bool {
    let some_day = chrono::NaiveDate::from_ymd_opt(2023, 6, 13).expect("a day of June");
    matches!(due::read(text, some_day), due::Due::By(..))
}

/// A theme of the plan by its id; another one exactly, if it is the beginning of a known one.
fn write_theme(theme: &ThemeId, plan: &Plan, line: &mut String) {
    let key = names::key(theme.as_str());
    let of_plan = plan.theme(theme).is_some();
    let begins_another = || {
        plan.themes.iter().any(|known| {
            let mut forms = known.label.forms().chain([known.id.as_str()]);
            forms.any(|form| names::key(form).starts_with(&key))
        })
    };
    if of_plan || !begins_another() {
        write_name(theme.as_str(), line);
    } else {
        quoted::write(theme.as_str(), line);
    }
}

/// A name, in quotation marks if it needs them.
fn write_name(name: &str, line: &mut String) {
    let is_bare = signs::name(name, |letter| matches!(letter, '-' | '_')) == name
        && name.starts_with(is_name_letter)
        && name.contains(char::is_alphabetic);
    if is_bare {
        line.push_str(name);
    } else {
        quoted::write(name, line);
    }
}
