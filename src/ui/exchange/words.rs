//! What the boards say in words: above the rows, below them, of a note, and when there is nothing.

use super::line_key;
use crate::app::exchange::{Board, Contents};
use crate::app::model::Model;
use crate::app::words;
use crate::domain::event::LinkStatus;
use crate::domain::exchange::{BALANCED, Balance, Card, Closing, Gap, KnownStatus, Missing, Side, Statement};
use crate::domain::ids::ThemeId;
use crate::domain::note::Kind;
use crate::domain::notes::Note;
use crate::i18n::{Catalogue, dates, durations};
use crate::minutes::labels;

/// What a board says as a whole.
pub fn summary(model: &Model) -> String {
    let texts = &model.texts;
    match model.exchange.contents() {
        Contents::Nothing => String::new(),
        Contents::Matches(grid) => {
            texts.exchange_totals(grid.totals.asked, grid.totals.answered, grid.totals.waiting)
        }
        Contents::Unanswered(waiting) => texts.exchange_waiting_count(waiting.waiting, waiting.asked),
        Contents::Themes(matrix) => texts.common_notes(matrix.total),
        Contents::Kinds(matrix) => texts.common_notes(matrix.total),
        Contents::Balance(balance, _) => {
            of_balance(model, &balance.clone().at(&model.workshop.speaking(model.now)))
        }
        Contents::Actions(actions) if actions.all.is_empty() => String::new(),
        Contents::Actions(actions) => match actions.incomplete {
            0 => texts.exchange_actions_complete(),
            count => texts.exchange_incomplete_count(count, actions.all.len()),
        },
        Contents::Questions(questions) if questions.all.is_empty() => String::new(),
        Contents::Questions(questions) => match questions.to_close {
            0 => texts.exchange_all_closed(),
            count => texts.exchange_to_close_count(count),
        },
        Contents::Cards(cards) if cards.is_empty() => String::new(),
        Contents::Cards(cards) => texts.exchange_card_of(model.exchange.cursor().row + 1, cards.len()),
        Contents::Gaps(all) => texts.exchange_gaps_count(all.iter().map(|of| of.gaps.len()).sum::<usize>()),
    }
}

/// Whether what the board says as a whole wants a decision.
pub fn wants_attention(model: &Model) -> bool {
    match model.exchange.contents() {
        Contents::Actions(actions) => actions.incomplete > 0,
        Contents::Questions(questions) => questions.to_close > 0,
        Contents::Balance(balance, _) => balance.without_practice().next().is_some(),
        _ => false,
    }
}

fn of_balance(model: &Model, balance: &Balance) -> String {
    let (texts, plan) = (&model.texts, model.workshop.plan());
    let without: Vec<&str> =
        balance.without_practice().map(|row| words::municipality(texts, plan, &row.municipality)).collect();
    if without.is_empty() {
        return texts.exchange_balance_all();
    }
    let sentence = texts.exchange_balance_without(without.len(), balance.rows.len(), without.join(", "));
    match u32::try_from(balance.left_without_practice_s() / 60) {
        Ok(minutes) if minutes > 0 => {
            format!("{sentence} {}", texts.exchange_balance_left(durations::in_words(texts, minutes)))
        }
        _ => sentence,
    }
}

/// What to do while there is nothing on the board.
pub fn empty(model: &Model) -> Option<String> {
    let texts = &model.texts;
    let counts = |total: usize| (total == 0).then(|| texts.exchange_empty_counts(line_key()));
    match model.exchange.contents() {
        Contents::Nothing => Some(String::new()),
        Contents::Matches(grid) => grid.is_empty().then(|| nobody_asks(texts)),
        Contents::Unanswered(waiting) if waiting.asked == 0 => Some(nobody_asks(texts)),
        Contents::Unanswered(waiting) => (waiting.waiting == 0).then(|| texts.exchange_nothing_waits()),
        Contents::Themes(matrix) => counts(matrix.total),
        Contents::Kinds(matrix) => counts(matrix.total),
        Contents::Balance(_, matrix) => counts(matrix.total),
        Contents::Actions(actions) => {
            actions.all.is_empty().then(|| texts.exchange_empty_actions(line_key(), letter(Kind::Action)))
        }
        Contents::Questions(questions) => questions
            .all
            .is_empty()
            .then(|| texts.exchange_empty_questions(line_key(), letter(Kind::Question))),
        Contents::Cards(cards) => cards.is_empty().then(|| nobody_asks(texts)),
        Contents::Gaps(all) => all.is_empty().then(|| texts.exchange_nothing_missing()),
    }
}

fn nobody_asks(texts: &Catalogue) -> String {
    texts.exchange_empty_matches(line_key(), letter(Kind::Challenge), letter(Kind::GoodPractice))
}

/// The letter of a kind in the line in which notes are written.
fn letter(kind: Kind) -> String {
    kind.letter().to_string()
}

/// The signs of a board with their meanings.
pub fn legend(model: &Model) -> Vec<(String, String)> {
    let texts = &model.texts;
    if empty(model).is_some() {
        return Vec::new();
    }
    match model.exchange.board {
        Board::Matches => vec![
            (link_sign(LinkStatus::Agreed).to_owned(), texts.minutes_match_agreed()),
            (link_sign(LinkStatus::Introduced).to_owned(), texts.minutes_match_introduced()),
            ("·".to_owned(), texts.exchange_legend_suggested()),
        ],
        Board::Themes | Board::Kinds | Board::Balance => {
            vec![("░▒▓".to_owned(), texts.exchange_legend_heat())]
        }
        Board::Actions => vec![("!".to_owned(), texts.minutes_status_incomplete())],
        Board::Questions => vec![("!".to_owned(), texts.exchange_to_close())],
        Board::Cards => vec![("–4".to_owned(), texts.exchange_legend_missing())],
        _ => Vec::new(),
    }
}

/// How far a pair has come, as a sign; what is only proposed has none.
pub fn link_sign(status: LinkStatus) -> &'static str {
    match status {
        LinkStatus::Proposed => "",
        LinkStatus::Introduced => "→",
        LinkStatus::Agreed => "✓",
    }
}

pub fn link_status(texts: &Catalogue, status: LinkStatus) -> String {
    match status {
        LinkStatus::Proposed => texts.minutes_match_proposed(),
        LinkStatus::Introduced => texts.minutes_match_introduced(),
        LinkStatus::Agreed => texts.minutes_match_agreed(),
    }
}

/// The name of a row or column of municipalities.
pub fn side(model: &Model, side: &Side) -> String {
    match side {
        Some(id) => words::municipality(&model.texts, model.workshop.plan(), id).to_owned(),
        None => model.texts.exchange_no_municipality(),
    }
}

pub fn theme(model: &Model, theme: &Option<ThemeId>) -> String {
    match theme {
        Some(id) => words::theme(&model.texts, model.workshop.plan(), id).to_owned(),
        None => model.texts.exchange_no_theme(),
    }
}

/// The chosen cell of a table in words.
pub fn cell(model: &Model) -> String {
    let texts = &model.texts;
    let cursor = model.exchange.cursor();
    let (row, column) = (cursor.row, cursor.column);
    let counted = |row: Option<String>, column: Option<String>| {
        let names: Vec<String> = row.into_iter().chain(column).collect();
        format!("{} · {}", names.join(" · "), texts.common_notes(model.exchange.cell().len()))
    };
    match model.exchange.contents() {
        Contents::Matches(grid) => {
            let asks = grid.asking.get(row).map_or(String::new(), |of| side(model, of));
            let answers = grid.answering.get(column).map(|of| side(model, of));
            match (answers, grid.cell(row, column)) {
                (Some(answers), Some(cell)) if cell.pairs.is_empty() && cell.is_suggested => {
                    texts.exchange_cell_suggested(asks, answers)
                }
                (Some(answers), Some(cell)) => texts.exchange_cell_links(cell.pairs.len(), asks, answers),
                _ => texts.exchange_cell_waits(grid.unanswered.get(row).map_or(0, Vec::len), asks),
            }
        }
        Contents::Themes(matrix) => counted(
            matrix.rows.get(row).map(|of| side(model, of)),
            matrix.columns.get(column).map(|of| theme(model, of)),
        ),
        Contents::Kinds(matrix) => counted(
            matrix.rows.get(row).map(|of| side(model, of)),
            matrix.columns.get(column).map(|kind| words::kind(texts, *kind)),
        ),
        Contents::Balance(balance, _) => counted(
            balance.rows.get(row).map(|row| side(model, &Some(row.municipality.clone()))),
            BALANCED.get(column).map(|kind| words::kind(texts, *kind)),
        ),
        _ => String::new(),
    }
}

/// What became of an action, in words.
pub fn action_status(texts: &Catalogue, note: &Note) -> String {
    let is_incomplete = note.fields.is_incomplete_action();
    match note.fields.status.as_deref().map(|status| (KnownStatus::of(status), status)) {
        // An owner and a date came later.
        Some((Some(KnownStatus::Incomplete), _)) | None if !is_incomplete => texts.minutes_status_open(),
        _ if is_incomplete => texts.minutes_status_incomplete(),
        Some((_, status)) => labels::status(texts, status),
        None => texts.minutes_status_open(),
    }
}

/// What became of a question, in words.
pub fn question_status(texts: &Catalogue, note: &Note) -> String {
    let status = note.fields.status.as_deref();
    match Closing::of(status) {
        None => texts.exchange_to_close(),
        Some(Closing::Answered) => texts.minutes_status_answered(),
        Some(Closing::MadeAction) => texts.minutes_status_made_action(),
        Some(Closing::StaysOpen) => texts.exchange_stays_open(),
        Some(Closing::InWords) => status.unwrap_or_default().to_owned(),
    }
}

/// Who answers for an action, with the municipality; says so where nobody does.
pub fn owner(model: &Model, note: &Note) -> String {
    let owner = note.fields.function.clone().filter(|owner| !owner.trim().is_empty());
    let owner = owner.unwrap_or_else(|| model.texts.minutes_no_owner());
    let of = words::municipalities(&model.texts, model.workshop.plan(), &note.fields);
    if of.is_empty() { owner } else { format!("{owner}, {of}") }
}

/// By when, of an action; says so where nobody knows.
pub fn due(model: &Model, note: &Note) -> String {
    match note.fields.due {
        Some(due) => model.texts.exchange_by_date(dates::day_and_month(model.lang, due)),
        None => model.texts.minutes_no_date(),
    }
}

/// The help that an action needs, if any.
pub fn help(model: &Model, note: &Note) -> Option<String> {
    let help = note.fields.detail.get("support").filter(|help| !help.trim().is_empty())?;
    Some(model.texts.exchange_help(help))
}

/// What is missing, as one sentence.
pub fn missing<'a>(texts: &Catalogue, missing: impl Iterator<Item = &'a Missing>) -> String {
    let names: Vec<String> = missing
        .map(|what| match what {
            Missing::Field(name) => labels::field(texts, name),
            Missing::Owner => texts.minutes_column_who(),
            Missing::Date => texts.minutes_column_by(),
        })
        .collect();
    texts.exchange_missing(names.join(" · "))
}

/// What is missing in a note; empty when nothing is.
pub fn missing_of(model: &Model, note: &Note) -> String {
    let gap = Statement::of(note).and_then(|statement| Gap::of(&statement));
    gap.map_or(String::new(), |gap| missing(&model.texts, gap.missing.iter()))
}

/// What is missing on a card; empty when nothing is.
pub fn missing_on_card(model: &Model, note: &Note) -> String {
    let card = Statement::of(note).and_then(|statement| Card::of(&statement));
    let missing_fields: Vec<Missing> =
        card.into_iter().flat_map(|card| card.missing).map(Missing::Field).collect();
    if missing_fields.is_empty() { String::new() } else { missing(&model.texts, missing_fields.iter()) }
}

/// For how long a note has waited.
pub fn waits_for(model: &Model, note: &Note) -> String {
    let minutes = (model.now - note.at).num_minutes().max(0);
    durations::in_figures(&model.texts, u32::try_from(minutes).unwrap_or(u32::MAX))
}

/// What else is known of a note: its themes, whom it goes to, what became of it.
pub fn facts(model: &Model, note: &Note) -> String {
    let (texts, plan) = (&model.texts, model.workshop.plan());
    let fields = &note.fields;
    let mut facts: Vec<String> = Vec::new();
    match fields.kind {
        Kind::Action => {
            facts.extend([owner(model, note), due(model, note)]);
            facts.extend(help(model, note));
            facts.push(action_status(texts, note));
        }
        Kind::Question => {
            facts.extend(fields.function.as_ref().map(|to| format!("→ {to}")));
            facts.push(question_status(texts, note));
        }
        _ => facts.extend(fields.function.clone()),
    }
    facts.extend(fields.themes.iter().map(|theme| format!("#{}", words::theme(texts, plan, theme))));
    facts.extend(fields.item.as_ref().map(|item| words::title(texts, plan, item).to_owned()));
    facts.join(" · ")
}
