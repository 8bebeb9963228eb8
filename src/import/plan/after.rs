//! What comes after the meeting: how it is evaluated, and on which days it goes on.

use chrono::NaiveDate;
use jsonc_parser::ast::Value;

use super::people::labelled;
use crate::domain::plan::{EvaluationQuestion, Milestone};
use crate::import::finding::{Named, ObjectKind, Problem};
use crate::import::reader::{Reader, fields};

pub fn evaluation_questions<'t>(
    reader: &mut Reader<'t>,
    list: Option<&Value<'t>>,
) -> Vec<EvaluationQuestion> {
    let labelled = labelled(reader, list, ObjectKind::EvaluationQuestion, Named::EvaluationQuestion);
    labelled.0.into_iter().map(|(id, label)| EvaluationQuestion { id, label }).collect()
}

/// The days on which it goes on, in the order of their dates whatever the order of the file. One before the
/// end of the meeting is probably another year.
pub fn follow_up<'t>(
    reader: &mut Reader<'t>,
    list: Option<&Value<'t>>,
    last_day: Option<NaiveDate>,
) -> Vec<Milestone> {
    let list = reader.list(list).iter();
    let mut follow_up: Vec<Milestone> = list
        .filter_map(|value| {
            use ObjectKind::Milestone as Object;
            fields!(reader, value, Object; date, label);
            let date = reader.required(date, value, Object, "date").and_then(|date| reader.date(date));
            if let (Some(date), Some(last_day)) = (date, last_day)
                && date.value < last_day
            {
                reader.warning(date.at, Problem::FollowUpTooEarly { date: date.value, last_day });
            }
            let label = reader.required(label, value, Object, "label");
            let label = label.and_then(|label| reader.filled_text(label));
            Some(Milestone { date: date?.value, label: label? })
        })
        .collect();
    follow_up.sort_by_key(|milestone| milestone.date);
    follow_up
}
