//! Which texts of a plan lack one of the languages of its room.

use crate::domain::lang::{Lang, Text, guess};
use crate::domain::plan::{Item, Plan, SegmentWho};

/// A text that is not there in these languages.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Missing {
    /// Where it stands, by the names of the plan's file: "D1-05 questions 2".
    pub place: String,
    pub langs: Vec<Lang>,
}

/// Every text of a plan that lacks a language, in the order of its file. A text that is written once for
/// all languages lacks none, as a name does not; but words that the room reads are in one language only.
pub(super) fn missing(plan: &Plan) -> Vec<Missing> {
    let mut looking = Looking { langs: &plan.languages, missing: Vec::new() };
    looking.look(&plan.title, || "title".to_owned());
    looking.look_if(&plan.short_title, || "short_title".to_owned());
    looking.look_if(&plan.banner, || "banner".to_owned());
    if let Some(place) = &plan.place {
        looking.look(&place.city, || "place city".to_owned());
        looking.look_if(&place.country, || "place country".to_owned());
    }
    looking.look_all(&plan.convened_by, "convened_by");
    looking.look_all(&plan.in_partnership_with, "in_partnership_with");
    looking.look_all(&plan.supported_by, "supported_by");
    looking.look_if(&plan.attribution.rule, || "attribution rule".to_owned());
    for municipality in &plan.municipalities {
        looking.look(&municipality.name, || format!("municipalities {}", municipality.id));
        looking.look_if(&municipality.full_name, || format!("municipalities {} full_name", municipality.id));
    }
    for category in &plan.categories {
        looking.look(&category.label, || format!("categories {}", category.id));
    }
    for theme in &plan.themes {
        looking.look(&theme.label, || format!("themes {}", theme.id));
    }
    for participant in &plan.participants {
        looking.look_if(&participant.role, || format!("participants {} role", participant.code));
        looking
            .look_if(&participant.affiliation, || format!("participants {} affiliation", participant.code));
    }
    for member in &plan.team {
        looking.look(&member.role, || format!("team {}", member.code));
    }
    for question in &plan.evaluation_questions {
        looking.look(&question.label, || format!("evaluation_questions {}", question.id));
    }
    for (number, milestone) in (1..).zip(&plan.follow_up) {
        looking.look(&milestone.label, || format!("follow_up {number}"));
    }
    plan.days.iter().flat_map(|day| &day.items).for_each(|item| looking.look_at_item(item));
    looking.missing
}

struct Looking<'a> {
    langs: &'a [Lang],
    missing: Vec<Missing>,
}

impl Looking<'_> {
    fn look(&mut self, text: &Text, place: impl FnOnce() -> String) {
        let Text::Each(texts) = text else { return };
        let lacks = |lang: &Lang| texts[*lang as usize].as_deref().is_none_or(|text| text.trim().is_empty());
        let langs: Vec<Lang> = self.langs.iter().copied().filter(lacks).collect();
        if !langs.is_empty() {
            self.missing.push(Missing { place: place(), langs });
        }
    }

    /// Words that the room reads: written once, they are in the language they seem to be in.
    fn look_at_words(&mut self, text: &Text, place: impl FnOnce() -> String) {
        let Text::Plain(words) = text else { return self.look(text, place) };
        let first = self.langs.first().copied();
        let own = if words.is_ascii() { Some(Lang::En) } else { first.and_then(|first| guess(words, first)) };
        let langs: Vec<Lang> = self.langs.iter().copied().filter(|lang| Some(*lang) != own).collect();
        // A single word may be a name, or the same everywhere.
        if words.trim().contains(char::is_whitespace) && !langs.is_empty() {
            self.missing.push(Missing { place: place(), langs });
        }
    }

    fn look_if(&mut self, text: &Option<Text>, place: impl FnOnce() -> String) {
        if let Some(text) = text {
            self.look(text, place);
        }
    }

    fn look_all(&mut self, texts: &[Text], place: &str) {
        for (number, text) in (1..).zip(texts) {
            self.look(text, || format!("{place} {number}"));
        }
    }

    fn look_at_item(&mut self, item: &Item) {
        let id = &item.id;
        self.look_at_words(&item.title, || format!("{id} title"));
        self.look_if(&item.purpose, || format!("{id} purpose"));
        for (number, question) in (1..).zip(&item.questions) {
            self.look_at_words(question, || format!("{id} questions {number}"));
        }
        self.look_all(&item.speakers, &format!("{id} speakers"));
        self.look_all(&item.outputs, &format!("{id} outputs"));
        self.look_if(&item.interpretation, || format!("{id} interpretation"));
        for (number, segment) in (1..).zip(&item.segments) {
            if let SegmentWho::Speaker(text) | SegmentWho::Label(text) = &segment.who {
                self.look_at_words(text, || format!("{id} segments {number}"));
            }
        }
    }
}
