//! The front of the minutes: title block, key messages, background and participation.

use crate::domain::lang::{Lang, Text};
use crate::domain::note::Kind;
use crate::domain::plan::{Attribution, Category, Plan};
use crate::i18n::{Catalogue, dates};
use crate::minutes::labels;
pub(super) use crate::minutes::labels::capitalised;
use crate::minutes::{Minutes, Options, Profile};

use super::phrases::{Phrases, language_name};
use super::{Block, Line, Table};

/// `Minutes – Kumanovo, Tuesday 13 and Wednesday 14 June 2023`.
pub(super) fn subtitle<'m>(minutes: &'m Minutes<'_>) -> Line<'m> {
    let (plan, words) = (minutes.plan(), minutes.words());
    let days: Vec<_> = plan.days.iter().map(|day| day.date).collect();
    let days = dates::range(words, &days);
    let when = match &plan.place {
        Some(place) => words.minutes_place_and_days(named(plan, &place.city, minutes.lang()), days),
        None => days,
    };
    Line::strong(words.minutes_title()).then(" – ").then(when)
}

pub(super) fn title_block<'m>(minutes: &'m Minutes<'_>) -> Vec<(String, Line<'m>)> {
    let (plan, words, lang) = (minutes.plan(), minutes.words(), minutes.lang());
    let (version, circulation) = match minutes.options().profile {
        Profile::Internal => (words.minutes_profile_internal(), words.minutes_circulation_internal()),
        Profile::Participants => {
            (words.minutes_profile_participants(), words.minutes_circulation_participants())
        }
    };
    let rows = [
        (words.minutes_label_status(), Line::plain(status(words, minutes.options()))),
        (words.minutes_label_version(), Line::strong(version)),
        (words.minutes_label_convened_by(), list(plan, &plan.convened_by, lang)),
        (words.minutes_label_partnership(), list(plan, &plan.in_partnership_with, lang)),
        (words.minutes_label_supported_by(), list(plan, &plan.supported_by, lang)),
        (words.minutes_label_languages(), Line::plain(languages(minutes))),
        (words.minutes_label_rule(), rule(words, &plan.attribution).map_or(Line::Empty, Line::plain)),
        (words.minutes_label_prepared_by(), Line::plain(words.minutes_prepared_by_rapporteurs())),
        (words.minutes_label_circulation(), Line::plain(circulation)),
    ];
    rows.into_iter().filter(|(_, line)| !line.is_empty()).collect()
}

fn status(words: &Catalogue, options: &Options) -> String {
    let date = |date| dates::full(words.lang(), date);
    match (options.prepared_on, options.corrections_until) {
        (Some(of), Some(until)) => words.minutes_status_draft_until(options.draft, date(of), date(until)),
        (Some(of), None) => words.minutes_status_draft_of(options.draft, date(of)),
        (None, _) => words.minutes_status_draft(options.draft),
    }
}

fn list<'m>(plan: &'m Plan, texts: &'m [Text], lang: Lang) -> Line<'m> {
    let texts: Vec<&str> = texts.iter().map(|text| named(plan, text, lang)).collect();
    Line::plain(texts.join("; "))
}

/// A text that the plan gives once for all languages can be the name of a municipality, which has
/// one in each.
pub(in crate::minutes) fn named<'m>(plan: &'m Plan, text: &'m Text, lang: Lang) -> &'m str {
    let Text::Plain(plain) = text else { return text.get(lang) };
    plan.municipalities
        .iter()
        .flat_map(|municipality| [Some(&municipality.name), municipality.full_name.as_ref()])
        .flatten()
        .find(|name| name.forms().any(|form| form == plain))
        .map_or(plain, |name| name.get(lang))
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
    let rule = attribution.rule.as_ref()?;
    let is_chatham = rule.forms().any(|form| form.to_lowercase().contains("chatham house"));
    Some(match rule.exactly(words.lang()) {
        None if is_chatham => words.minutes_rule_chatham_house(),
        _ => rule.get(words.lang()).to_owned(),
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

/// Who took part, as far as the plan says it: persons by category.
pub(in crate::minutes) struct Participation<'a> {
    pub persons: u32,
    pub municipalities: u32,
    /// Those with anybody in them, in the order of the plan; the last may be those of no category.
    pub categories: Vec<(Option<&'a Category>, u32)>,
}

impl<'a> Participation<'a> {
    pub fn of(minutes: &Minutes<'a>) -> Self {
        let plan = minutes.plan();
        let persons = |of: Option<&Category>| -> u32 {
            let known = |id: &str| plan.categories.iter().find(|category| category.id == id);
            let members = plan.participants.iter().filter(|participant| {
                let category = participant.category.as_deref().and_then(known);
                category.map(|category| &category.id) == of.map(|category| &category.id)
            });
            members.map(|participant| participant.count).fold(0, u32::saturating_add)
        };
        let mut categories: Vec<(Option<&Category>, u32)> = Vec::new();
        for category in plan.categories.iter().map(Some).chain([None]) {
            let persons = persons(category);
            if persons > 0 {
                categories.push((category, persons));
            }
        }
        let present =
            |id| plan.participants.iter().any(|one| one.municipality.as_ref() == Some(id) && one.count > 0);
        Self {
            persons: categories.iter().map(|(_, persons)| *persons).fold(0, u32::saturating_add),
            municipalities: plan.municipalities.iter().filter(|town| present(&town.id)).count() as u32,
            categories,
        }
    }
}

pub(super) fn participation<'m>(minutes: &'m Minutes<'_>) -> Vec<Block<'m>> {
    let words = minutes.words();
    let participation = Participation::of(minutes);
    if participation.persons == 0 {
        return Vec::new();
    }
    let total = match participation.municipalities {
        0 => words.minutes_participation_persons(participation.persons),
        municipalities => words.minutes_participation_total(participation.persons, municipalities),
    };
    let mut blocks = vec![Block::Paragraph(Line::plain(total))];
    if participation.categories.iter().any(|(category, _)| category.is_some()) {
        let headings = [words.minutes_column_category(), words.minutes_column_persons()];
        let mut table = Table::new(headings).with_numbers_in(1);
        for (category, persons) in participation.categories {
            let label = match category {
                Some(category) => labels::category(minutes.lang(), category),
                None => words.minutes_without_theme(),
            };
            table.row([Line::plain(label), Line::plain(persons.to_string())]);
        }
        let total = participation.persons.to_string();
        table.row([Line::strong(words.minutes_total()), Line::strong(total)]);
        blocks.push(Block::Table(table));
    }
    if !minutes.is_internal() {
        blocks.push(Block::Paragraph(Line::plain(words.minutes_no_list_of_names())));
    }
    blocks
}
