//! The fields of a note by their names: which of them a correction touched, without what it said.

use std::borrow::Cow;
use std::str::FromStr;

use super::{Change, NoteFields};
use crate::domain::lang::Lang;

impl Change {
    /// The name of the field that is changed: `text`, `translation.fr`, `detail.need`.
    pub fn field(&self) -> Cow<'static, str> {
        match self {
            Change::Kind(_) => "kind".into(),
            Change::Text(_) => "text".into(),
            Change::Item(_) => "item".into(),
            Change::Group(_) => "group".into(),
            Change::Category(_) => "category".into(),
            Change::Municipalities(_) => "municipalities".into(),
            Change::Themes(_) => "themes".into(),
            Change::Lang(_) => "lang".into(),
            Change::Level(_) => "level".into(),
            Change::Function(_) => "function".into(),
            Change::Due(_) => "due".into(),
            Change::Status(_) => "status".into(),
            Change::Verbatim(_) => "verbatim".into(),
            Change::Important(_) => "important".into(),
            Change::Translation(lang, _) => format!("translation.{lang}").into(),
            Change::Detail(field, _) => format!("detail.{field}").into(),
        }
    }
}

impl NoteFields {
    /// The correction that gives a field the value that it has here; none for a name that is no field.
    pub fn change_of(&self, field: &str) -> Option<Change> {
        Some(match field {
            "kind" => Change::Kind(self.kind),
            "text" => Change::Text(self.text.clone()),
            "item" => Change::Item(self.item.clone()),
            "group" => Change::Group(self.group.clone()),
            "category" => Change::Category(self.category.clone()),
            "municipalities" => Change::Municipalities(self.municipalities.clone()),
            "themes" => Change::Themes(self.themes.clone()),
            "lang" => Change::Lang(self.lang),
            "level" => Change::Level(self.level),
            "function" => Change::Function(self.function.clone()),
            "due" => Change::Due(self.due),
            "status" => Change::Status(self.status.clone()),
            "verbatim" => Change::Verbatim(self.verbatim),
            "important" => Change::Important(self.important),
            _ => match field.split_once('.')? {
                ("translation", lang) => {
                    let lang = Lang::from_str(lang).ok().filter(|known| known.code() == lang)?;
                    Change::Translation(lang, self.translations.get(&lang).cloned())
                }
                ("detail", field) => Change::Detail(field.into(), self.detail.get(field).cloned()),
                _ => return None,
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::note::{Kind, Level};

    #[test]
    fn every_change_is_found_again_by_the_name_of_its_field() {
        let blank = NoteFields::new(Kind::Lesson, "", Level::None);
        let mut full = NoteFields::new(Kind::Action, "it takes time", Level::OnRecord);
        full.item = Some("A".into());
        full.group = Some("2".into());
        full.category = Some("leader".into());
        full.municipalities = vec!["prilep".into()];
        full.themes = vec!["money".into()];
        full.lang = Some(Lang::Sq);
        full.function = Some("head of finance".into());
        full.due = chrono::NaiveDate::from_ymd_opt(2023, 7, 31);
        full.status = Some("open".into());
        full.verbatim = true;
        full.important = true;
        full.translations.insert(Lang::Fr, "cela prend du temps".into());
        full.detail.insert("support".into(), "an engineer".into());
        let changes = blank.changes_to(&full);
        assert_eq!(changes.len(), 16);
        for change in changes {
            assert_eq!(full.change_of(&change.field()), Some(change));
        }
        for unknown in ["", "texts", "translation.de", "translation", "detail"] {
            assert_eq!(full.change_of(unknown), None, "{unknown}");
        }
    }
}
