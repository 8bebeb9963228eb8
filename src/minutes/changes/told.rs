//! The changes as a list of their own, and as an annex of the minutes.

use super::{Change, Changes, Field};
use crate::domain::issuing::Edition;
use crate::i18n::{Catalogue, dates};
use crate::minutes::outline::{Block, Bullet, Document, Line, Section, status, version};
use crate::minutes::{Id, Minutes, Options, labels};

/// Whether an edition was given out in a version, as far as it was kept.
pub fn was_given_out(edition: &Edition, minutes: &Minutes<'_>) -> bool {
    edition.versions.contains(minutes.options().profile, minutes.lang())
}

/// The list; `later` is called an edition where it is one, else it is what would be exported now.
pub fn document<'m>(later: &'m Minutes<'_>, changes: &'m Changes, later_is_edition: bool) -> Document<'m> {
    let words = later.words();
    let from = Options::of_edition(later.workshop, later.options().profile, &changes.since);
    let to = match later_is_edition {
        true => status(words, later.options()),
        false => words.minutes_changes_now(),
    };
    let mut sections: Vec<Section<'m>> = Vec::new();
    for of_kind in changes.statements.chunk_by(|a, b| a.kind == b.kind) {
        let bullets = of_kind.iter().map(|statement| {
            let line = later.phrases.statement(statement.entry(later)).then(" ");
            let line = line.then_emphasis(format!("({})", label(words, &statement.change)));
            let under = statement.before.as_deref();
            let under = under.map(|old| Line::plain(words.minutes_changes_before(old)));
            Bullet { line, under: under.into_iter().collect() }
        });
        let heading = labels::capitalised(later.phrases.kind(of_kind[0].kind));
        sections.push(Section { heading, blocks: vec![Block::Bullets(bullets.collect())] });
    }
    if sections.is_empty() || changes.are_too_few {
        let told = remarks(words, later, changes);
        let told = told.into_iter().map(|told| Block::Paragraph(Line::plain(told))).collect::<Vec<_>>();
        if !told.is_empty() {
            sections.push(Section { heading: words.minutes_changes_heading(), blocks: told });
        }
    }
    sections.extend(gone(words, changes));
    let warning = words.minutes_changes_not_given_out(changes.since.number);
    let is_comparable = later.is_internal() || was_given_out(&changes.since, later);
    Document {
        title: words.minutes_changes_title(status(words, &from), to).into(),
        subtitle: Line::strong(later.plan().title.get(later.lang())),
        warnings: (!is_comparable).then(|| Line::plain(warning)).into_iter().collect(),
        head: vec![(words.minutes_label_version(), Line::strong(version(later)))],
        sections,
        ..Document::default()
    }
}

/// What is said beside the statements: that there are none, or too few to be named.
fn remarks(words: &Catalogue, later: &Minutes<'_>, changes: &Changes) -> Vec<String> {
    let nothing = changes.is_empty().then(|| match later.is_internal() {
        true => words.minutes_changes_none(),
        false => words.minutes_changes_nothing_new(),
    });
    let few = changes.are_too_few.then(|| words.minutes_changes_too_few(later.threshold()));
    nothing.into_iter().chain(few).collect()
}

/// What is not there any more: how much, and for the organisers which.
fn gone<'m>(words: &Catalogue, changes: &'m Changes) -> Option<Section<'m>> {
    let sentence = |told| Block::Paragraph(Line::plain(told));
    let blocks = match &changes.gone {
        None => vec![sentence(words.minutes_changes_gone_untold())],
        Some((0, _)) => return None,
        Some((count, told)) => {
            let bullet = |(id, text): &'m (_, String)| {
                Bullet::from(Line::strong(format!("{id}")).then(" – ").then(text))
            };
            let bullets: Vec<Bullet<'m>> = told.iter().map(bullet).collect();
            let list = (!bullets.is_empty()).then_some(Block::Bullets(bullets));
            std::iter::once(sentence(words.minutes_changes_gone(*count as u32))).chain(list).collect()
        }
    };
    Some(Section { heading: words.minutes_changes_gone_heading(), blocks })
}

/// The heading of the annex.
pub(in crate::minutes) fn heading(minutes: &Minutes<'_>, changes: &Changes) -> String {
    let Edition { number, at, is_final, .. } = changes.since;
    let words = minutes.words();
    let date = dates::full(minutes.lang(), minutes.plan().local(at).date_naive());
    match is_final {
        true => words.minutes_annex_changes_final(number, date),
        false => words.minutes_annex_changes_draft(number, date),
    }
}

/// The changes by what changed, each statement by its number: not one word of it is said again, nor what it said
/// before.
pub(in crate::minutes) fn annex<'m>(minutes: &'m Minutes<'_>) -> Vec<Block<'m>> {
    let Some(changes) = &minutes.changes else { return Vec::new() };
    let words = minutes.words();
    let mut by_label: Vec<(String, Vec<Id>)> = Vec::new();
    for statement in &changes.statements {
        let label = label(words, &statement.change);
        let id = statement.entry(minutes).id;
        match by_label.iter_mut().find(|(known, _)| *known == label) {
            Some((_, ids)) => ids.push(id),
            None => by_label.push((label, vec![id])),
        }
    }
    let lines =
        by_label.into_iter().map(|(label, ids)| words.minutes_changes_line(in_short(words, &ids), label));
    let gone = match &changes.gone {
        None => Some(words.minutes_changes_gone_untold()),
        Some((0, _)) => None,
        Some((count, _)) => Some(words.minutes_changes_gone(*count as u32)),
    };
    let lines = lines.chain(remarks(words, minutes, changes)).chain(gone);
    vec![Block::Bullets(lines.map(|line| Bullet::from(Line::plain(line))).collect())]
}

/// `C1, C4–C7, G2`
fn in_short(words: &Catalogue, ids: &[Id]) -> String {
    let follows = |a: &Id, b: &Id| match (a, b) {
        (Id::Number(kind, a), Id::Number(other, b)) => kind == other && a + 1 == *b,
        _ => false,
    };
    let runs = ids.chunk_by(follows).flat_map(|run| match run {
        [first, _, .., last] => vec![words.minutes_changes_range(first.to_string(), last.to_string())],
        few => few.iter().map(Id::to_string).collect(),
    });
    runs.collect::<Vec<_>>().join(", ")
}

fn label(words: &Catalogue, change: &Change) -> String {
    match change {
        Change::New => words.minutes_changes_new(),
        Change::NewOrReworded => words.minutes_changes_new_or_reworded(),
        Change::Reworded(fields) if fields.is_empty() => words.minutes_changes_reworded(),
        Change::Reworded(fields) => words.minutes_changes_reworded_and(names(words, fields)),
        Change::Changed(fields) => words.minutes_changes_of(names(words, fields)),
    }
}

fn names(words: &Catalogue, fields: &[Field]) -> String {
    let name = |field: &Field| match field {
        Field::Kind => words.minutes_column_kind(),
        Field::Municipality => words.minutes_column_municipality(),
        Field::Who => words.minutes_column_who(),
        Field::By => words.minutes_column_by(),
        Field::Status => words.minutes_column_status(),
        Field::Theme => words.minutes_column_theme(),
        Field::Details => words.minutes_changes_details(),
        Field::Level => words.minutes_column_level(),
    };
    fields.iter().map(name).collect::<Vec<_>>().join(", ")
}
