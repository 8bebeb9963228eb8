//! What the fields of a note and their codes are called, in the minutes and wherever they are filled.

use crate::domain::event::LinkStatus;
use crate::domain::exchange::KnownStatus;
use crate::domain::follow_up::FROM;
use crate::domain::lang::Lang;
use crate::domain::note::Kind;
use crate::domain::plan::Category;
use crate::i18n::Catalogue;

/// What became of an action or a question; words that somebody typed stay as they are.
pub fn status(texts: &Catalogue, status: &str) -> String {
    match KnownStatus::of(status) {
        None => status.to_owned(),
        Some(KnownStatus::Open) => texts.minutes_status_open(),
        Some(KnownStatus::InProgress) => texts.minutes_status_in_progress(),
        Some(KnownStatus::Done) => texts.minutes_status_done(),
        Some(KnownStatus::Dropped) => texts.minutes_status_dropped(),
        Some(KnownStatus::Incomplete) => texts.minutes_status_incomplete(),
        Some(KnownStatus::Answered) => texts.minutes_status_answered(),
        Some(KnownStatus::MadeAction) => texts.minutes_status_made_action(),
    }
}

/// How far a challenge and a practice have come together.
pub fn link_status(texts: &Catalogue, status: LinkStatus) -> String {
    match status {
        LinkStatus::Proposed => texts.minutes_match_proposed(),
        LinkStatus::Introduced => texts.minutes_match_introduced(),
        LinkStatus::Agreed => texts.minutes_match_agreed(),
    }
}

/// What an extra field is called; one that nobody foresaw is called as it is.
pub fn field(texts: &Catalogue, field: &str) -> String {
    match field {
        "who_is_affected" => texts.minutes_column_who_is_affected(),
        "root_cause" => texts.minutes_column_cause(),
        "current_response" => texts.minutes_column_present_response(),
        "need" => texts.minutes_column_need(),
        "problem_addressed" => texts.minutes_practice_problem(),
        "what_is_done" => texts.minutes_practice_practice(),
        "who" => texts.minutes_practice_who(),
        "resources_needed" => texts.minutes_practice_resources(),
        "since" => texts.minutes_practice_since(),
        "evidence_of_success" => texts.minutes_practice_evidence(),
        "difficulties" => texts.minutes_practice_difficulties(),
        "transfer_potential" => texts.minutes_practice_transfer(),
        "contact" => texts.minutes_practice_contact(),
        "practice_level" => texts.note_field_practice_level(),
        "priority" => texts.minutes_column_priority(),
        "confirmed_in_plenary" => texts.minutes_column_confirmed(),
        "decided_by" => texts.note_field_decided_by(),
        "how" => texts.note_field_how(),
        "formal" => texts.note_field_formal(),
        "support" => texts.minutes_column_help(),
        FROM => texts.minutes_carried_from(),
        // Of the example's notes.
        "provenance" => texts.note_field_provenance(),
        other => other.to_owned(),
    }
}

/// What the function of a note is to it: the owner of an action, else whom it is addressed to.
pub fn function(texts: &Catalogue, kind: Kind) -> String {
    match kind {
        Kind::Action => texts.minutes_column_who(),
        _ => texts.note_field_addressee(),
    }
}

/// What an extra field says; codes become words.
pub fn field_value(texts: &Catalogue, field: &str, value: &str) -> String {
    match (field, value) {
        ("practice_level", "reported") => texts.note_practice_reported(),
        ("practice_level", "evidenced") => texts.note_practice_evidenced(),
        ("practice_level", "evaluated") => texts.note_practice_evaluated(),
        ("provenance", "documented-event") => texts.note_provenance_event(),
        ("provenance", "documented-elsewhere") => texts.note_provenance_elsewhere(),
        ("provenance", "derived") => texts.note_provenance_derived(),
        ("provenance", "illustrative") => texts.note_provenance_illustrative(),
        ("priority", "high") => texts.minutes_priority_high(),
        ("priority", "medium") => texts.minutes_priority_medium(),
        ("priority", "low") => texts.minutes_priority_low(),
        ("confirmed_in_plenary" | "formal", "true" | "yes") => texts.common_yes(),
        ("confirmed_in_plenary" | "formal", "false" | "no") => texts.common_no(),
        ("how", "consensus") => texts.minutes_consensus(),
        ("how", "no objection" | "no_objection") => texts.minutes_no_objection(),
        _ => value.to_owned(),
    }
}

/// The label of a category as a heading has it: labels are made for sentences ("a local leader said"); a
/// table has no article.
pub fn category(lang: Lang, category: &Category) -> String {
    let label = category.label.get(lang);
    let articles: &[&str] = match lang {
        Lang::En => &["an ", "a "],
        Lang::Fr => &["un·e ", "une ", "un "],
        Lang::Sq => &["një "],
        Lang::Mk => &[],
    };
    capitalised(articles.iter().find_map(|article| label.strip_prefix(article)).unwrap_or(label))
}

/// With a capital first letter.
pub fn capitalised(text: &str) -> String {
    let mut signs = text.chars();
    let first = signs.next().into_iter().flat_map(char::to_uppercase);
    first.chain(signs).collect()
}
