//! What changed since an edition: which statements, by their ids, and not what they said.

use chrono::NaiveDate;
use serde::Serialize;

use crate::minutes::changes::{Change, Changes, Field};
use crate::minutes::{Id, Minutes};

#[derive(Serialize)]
pub(super) struct ChangesJson<'m> {
    since: SinceJson,
    statements: Vec<StatementJson<'m>>,
    /// Some without a name changed, but so few that it is not told which.
    too_few_to_tell: bool,
    /// How many are not there any more; of the internal version only.
    #[serde(skip_serializing_if = "Option::is_none")]
    gone: Option<usize>,
}

#[derive(Serialize)]
struct SinceJson {
    edition: u32,
    /// `draft` or `final`.
    status: &'static str,
    date: NaiveDate,
}

#[derive(Serialize)]
struct StatementJson<'m> {
    id: Id,
    change: &'static str,
    #[serde(skip_serializing_if = "<[Field]>::is_empty")]
    fields: &'m [Field],
}

impl<'m> ChangesJson<'m> {
    pub fn of(minutes: &Minutes<'_>, changes: &'m Changes) -> Self {
        let since = changes.since;
        let statements = changes.statements.iter().map(|statement| {
            let (change, fields): (_, &[Field]) = match &statement.change {
                Change::New => ("new", &[]),
                Change::NewOrReworded => ("new_or_reworded", &[]),
                Change::Reworded(fields) => ("reworded", fields),
                Change::Changed(fields) => ("changed", fields),
            };
            StatementJson { id: statement.entry(minutes).id, change, fields }
        });
        Self {
            since: SinceJson {
                edition: since.number,
                status: if since.is_final { "final" } else { "draft" },
                date: minutes.plan().local(since.at).date_naive(),
            },
            statements: statements.collect(),
            too_few_to_tell: changes.are_too_few,
            gone: changes.gone.as_ref().map(|(count, _)| *count),
        }
    }
}
