//! The front of the minutes: title block, key messages, background and participation.

use crate::domain::lang::{Lang, Text};
use crate::domain::note::Kind;
use crate::domain::plan::{Attribution, Plan};
use crate::i18n::{Catalogue, dates};
use crate::minutes::labels;
pub(super) use crate::minutes::labels::capitalised;
use crate::minutes::participation::{DayOf, Participation};
use crate::minutes::{Minutes, Options, Profile};

use super::line::GAP;
use super::phrases::{Phrases, language_name};
use super::{Block, Line, Table, Words};

/// `Minutes – Kumanovo, Tuesday 13 and Wednesday 14 June 2023`.
pub(super) fn subtitle<'m>(minutes: &'m Minutes<'_>) -> Line<'m> {
    let (plan, words) = (minutes.plan(), minutes.words());
    let days: Vec<_> = plan.days.iter().map(|day| day.date).collect();
    let days = dates::range(words, &days);
    let when = match &plan.place {
        Some(place) => {
            let city = Words::in_lang(named_in(plan, &place.city, minutes.lang()));
            Line::filled(&words.minutes_place_and_days(GAP, days), Line::plain(city))
        }
        None => Line::plain(days),
    };
    Line::strong(words.minutes_title()).then(" – ").then_line(when)
}

pub(super) fn title_block<'m>(minutes: &'m Minutes<'_>) -> Vec<(String, Line<'m>)> {
    let (plan, words, lang) = (minutes.plan(), minutes.words(), minutes.lang());
    let circulation = match minutes.options().profile {
        Profile::Internal => words.minutes_circulation_internal(),
        Profile::Participants => words.minutes_circulation_participants(),
        Profile::Public => words.minutes_circulation_public(),
    };
    let rows = [
        (words.minutes_label_status(), Line::plain(status(words, minutes.options()))),
        (words.minutes_label_version(), Line::strong(version(minutes))),
        (words.minutes_label_convened_by(), list(plan, &plan.convened_by, lang)),
        (words.minutes_label_partnership(), list(plan, &plan.in_partnership_with, lang)),
        (words.minutes_label_supported_by(), list(plan, &plan.supported_by, lang)),
        (words.minutes_label_languages(), Line::plain(languages(minutes))),
        (
            words.minutes_label_rule(),
            rule_in(words, &plan.attribution)
                .map_or(Line::Empty, |(rule, lang)| Line::default().then_in(lang, rule)),
        ),
        (words.minutes_label_prepared_by(), Line::plain(words.minutes_prepared_by_rapporteurs())),
        (words.minutes_label_circulation(), Line::plain(circulation)),
    ];
    rows.into_iter().filter(|(_, line)| !line.is_empty()).collect()
}

/// What the version is called: for whom it is.
pub(in crate::minutes) fn version(minutes: &Minutes<'_>) -> String {
    let words = minutes.words();
    match minutes.options().profile {
        Profile::Internal => words.minutes_profile_internal(),
        Profile::Participants => words.minutes_profile_participants(),
        Profile::Public => words.minutes_profile_public(),
    }
}

pub(in crate::minutes) fn status(words: &Catalogue, options: &Options) -> String {
    let date = |date| dates::full(words.lang(), date);
    match (options.prepared_on, options.corrections_until) {
        (Some(of), _) if options.is_final => words.minutes_status_final_of(options.edition, date(of)),
        (None, _) if options.is_final => words.minutes_status_final(options.edition),
        (Some(of), Some(until)) => words.minutes_status_draft_until(options.edition, date(of), date(until)),
        (Some(of), None) => words.minutes_status_draft_of(options.edition, date(of)),
        (None, _) => words.minutes_status_draft(options.edition),
    }
}

fn list<'m>(plan: &'m Plan, texts: &'m [Text], lang: Lang) -> Line<'m> {
    let texts = texts.iter().map(|text| Line::plain(Words::in_lang(named_in(plan, text, lang))));
    Line::joined(texts, "; ")
}

/// A text that the plan gives once for all languages can be the name of a municipality, which has
/// one in each.
pub(in crate::minutes) fn named<'m>(plan: &'m Plan, text: &'m Text, lang: Lang) -> &'m str {
    named_in(plan, text, lang).0
}

/// The same with its own language, where the plan has it in another one only.
fn named_in<'m>(plan: &'m Plan, text: &'m Text, lang: Lang) -> (&'m str, Option<Lang>) {
    let Text::Plain(plain) = text else { return text.found(lang) };
    plan.municipalities
        .iter()
        .flat_map(|municipality| [Some(&municipality.name), municipality.full_name.as_ref()])
        .flatten()
        .find(|name| name.forms().any(|form| form == plain))
        .map_or((plain.as_str(), None), |name| name.found(lang))
}

fn languages(minutes: &Minutes<'_>) -> String {
    let (plan, words) = (minutes.plan(), minutes.words());
    let names: Vec<String> = plan.languages.iter().map(|&lang| language_name(words, lang)).collect();
    let names = capitalised(&names.join(", "));
    let interpretations =
        plan.days.iter().flat_map(|day| &day.items).filter_map(|item| item.interpretation.as_ref());
    let mut forms = interpretations.flat_map(Text::forms);
    match forms.any(|form| form.starts_with("simultaneous")) {
        true => words.minutes_with_interpretation(names),
        false => names,
    }
}

/// The rule in the plan's words. The best-known rule has words in all languages, for a plan that
/// gives it in one only.
pub(in crate::minutes) fn rule(words: &Catalogue, attribution: &Attribution) -> Option<String> {
    rule_in(words, attribution).map(|(rule, _)| rule)
}

/// The same with its own language, where the plan has it in another one only.
fn rule_in(words: &Catalogue, attribution: &Attribution) -> Option<(String, Option<Lang>)> {
    let rule = attribution.rule.as_ref()?;
    let is_chatham = rule.forms().any(|form| form.to_lowercase().contains("chatham house"));
    Some(match rule.exactly(words.lang()) {
        None if is_chatham => (words.minutes_rule_chatham_house(), None),
        _ => {
            let (text, lang) = rule.found(words.lang());
            (text.to_owned(), lang)
        }
    })
}

pub(super) fn messages<'m>(minutes: &'m Minutes<'_>, phrases: &'m Phrases<'_>) -> Vec<Block<'m>> {
    let messages = minutes.entries(Kind::Message);
    if messages.is_empty() {
        return Vec::new();
    }
    vec![Block::Numbered(messages.iter().map(|entry| phrases.said(Line::Empty, entry)).collect())]
}

pub(super) fn background<'m>(minutes: &'m Minutes<'_>, phrases: &'m Phrases<'_>) -> Vec<Block<'m>> {
    let notes = minutes.entries(Kind::Context).iter();
    notes.map(|entry| Block::Paragraph(phrases.said(Line::Empty, entry))).collect()
}

pub(super) fn participation<'m>(minutes: &'m Minutes<'_>) -> Vec<Block<'m>> {
    let (words, lang) = (minutes.words(), minutes.lang());
    let participation = minutes.participation();
    if participation.persons == 0 {
        return Vec::new();
    }
    let mut blocks = Vec::new();
    let date = |day: &DayOf| dates::day_and_month(lang, day.date);
    match (participation.is_planned(), participation.municipalities) {
        (true, 0) => blocks.push(words.minutes_participation_persons(participation.persons)),
        (true, municipalities) => {
            blocks.push(words.minutes_participation_total(participation.persons, municipalities));
        }
        (false, municipalities) => {
            blocks.extend(participation.days.iter().map(|day| match day.is_counted {
                true => words.minutes_persons_counted(day.persons, date(day)),
                false => words.minutes_persons_planned(day.persons, date(day)),
            }));
            blocks.extend(
                (municipalities > 0).then(|| words.minutes_municipalities_represented(municipalities)),
            );
        }
    }
    let mut blocks: Vec<Block<'m>> =
        blocks.into_iter().map(|text| Block::Paragraph(Line::plain(text))).collect();
    if !minutes.is_public() && participation.categories.iter().any(|(category, _)| category.is_some()) {
        blocks.push(Block::Table(categories(minutes, &participation)));
    }
    if !minutes.is_internal() {
        blocks.push(Block::Paragraph(Line::plain(words.minutes_no_list_of_names())));
    }
    blocks
}

/// Persons by category: a column for all days while their numbers are those of the plan, else one for each.
fn categories<'m>(minutes: &'m Minutes<'_>, participation: &Participation<'m>) -> Table<'m> {
    let (words, lang) = (minutes.words(), minutes.lang());
    let days: &[DayOf] = match participation.is_planned() {
        true => &participation.days[..1],
        false => &participation.days,
    };
    let mut headings = vec![words.minutes_column_category()];
    match participation.is_planned() {
        true => headings.push(words.minutes_column_persons()),
        false => headings.extend(days.iter().map(|day| dates::day_and_month(lang, day.date))),
    }
    let columns = headings.len();
    let mut table = (1..columns).fold(Table::new(headings), Table::with_numbers_in);
    for (category, persons) in &participation.categories {
        let label = match category {
            Some(category) => labels::category(lang, category),
            None => words.minutes_without_theme(),
        };
        let numbers = persons.iter().take(days.len()).map(|persons| Line::plain(persons.to_string()));
        table.push(std::iter::once(Line::plain(label)).chain(numbers).collect());
    }
    let totals = days.iter().map(|day| Line::strong(day.persons.to_string()));
    table.push(std::iter::once(Line::strong(words.minutes_total())).chain(totals).collect());
    table
}
