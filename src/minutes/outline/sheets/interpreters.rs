//! What interpreters prepare with: the agenda with its speakers, and the names and words of the workshop, in the
//! languages of the room side by side. Nothing that anybody noted.

use crate::domain::lang::{Lang, Text};
use crate::domain::note::{Kind, Level};
use crate::domain::plan::{Item, Plan, SegmentWho};
use crate::i18n::{Catalogue, dates};
use crate::minutes::outline::Phrases;

use super::super::{Block, Document, Line, Table, front};
use super::{Material, filled};

pub(super) fn document<'m>(material: &'m Material<'_>) -> Document<'m> {
    let words = material.shown.words();
    let mut document = material.begun(words.sheet_interpreters(), words.sheet_circulation_interpreters());
    let columns = Columns { plan: material.shown.plan(), own: words.lang() };
    document.sections = filled([
        (words.sheet_agenda(), agenda(material, &columns)),
        (words.sheet_towns(), columns.table(None, municipalities(columns.plan))),
        (
            words.minutes_annex_abbreviations(),
            columns.table(
                Some(words.sheet_abbreviation()),
                columns.plan.abbreviations.iter().map(|one| (one.short.as_str(), In::Text(&one.long))),
            ),
        ),
        (words.sheet_terms(), columns.table(None, terms(columns.plan))),
    ]);
    document
}

/// What stands in a row: a text of the plan, or a word of the program in each language.
enum In<'m> {
    Text(&'m Text),
    Words([String; Lang::ALL.len()]),
}

/// A column for each language of the room.
struct Columns<'m> {
    plan: &'m Plan,
    /// The language of the document.
    own: Lang,
}

impl<'m> Columns<'m> {
    fn headings(&self, first: Option<String>) -> Vec<String> {
        let languages = self.plan.languages.iter().map(|&lang| Catalogue::own_name(lang).to_owned());
        first.into_iter().chain(languages).collect()
    }

    fn cell(&self, what: &In<'m>, lang: Lang) -> Line<'m> {
        match what {
            In::Text(text) => self.text(Line::Empty, text, lang),
            In::Words(words) => self.own_words(words[lang as usize].clone(), lang),
        }
    }

    /// The text in exactly this language; a dash where it has none.
    fn text(&self, line: Line<'m>, text: &'m Text, lang: Lang) -> Line<'m> {
        match text {
            Text::Plain(text) => line.then(text),
            Text::Each(_) => match text.exactly(lang) {
                Some(text) => line.then_in(self.foreign(lang), text),
                None => line.then("–"),
            },
        }
    }

    fn own_words(&self, words: String, lang: Lang) -> Line<'m> {
        Line::default().then_in(self.foreign(lang), words)
    }

    fn foreign(&self, lang: Lang) -> Option<Lang> {
        Some(lang).filter(|lang| *lang != self.own)
    }

    fn table(
        &self,
        first: Option<String>,
        rows: impl IntoIterator<Item = (&'m str, In<'m>)>,
    ) -> Vec<Block<'m>> {
        let has_first = first.is_some();
        let mut table = Table::new(self.headings(first));
        for (name, what) in rows {
            let mut cells = if has_first { vec![Line::strong(name)] } else { Vec::new() };
            cells.extend(self.plan.languages.iter().map(|&lang| self.cell(&what, lang)));
            table.push(cells);
        }
        if table.is_empty() { Vec::new() } else { vec![Block::Table(table)] }
    }
}

/// Day by day with the planned times; who speaks stands below the title.
fn agenda<'m>(material: &'m Material<'_>, columns: &Columns<'m>) -> Vec<Block<'m>> {
    let (workshop, words) = (material.workshop, material.shown.words());
    let mut blocks = Vec::new();
    for (day, of_plan) in columns.plan.days.iter().enumerate() {
        let date = dates::long(words.lang(), of_plan.date);
        blocks.push(Block::Heading(front::capitalised(&date).into()));
        let mut headings = columns.headings(Some(words.minutes_column_time()));
        headings.push(words.sheet_speakers());
        let mut table = Table::new(headings);
        for &slot in workshop.record().order(day) {
            let (planned, item) = (workshop.timetable().planned(slot), workshop.item(slot));
            let at = |at| dates::clock(columns.plan.local(at).time());
            let time = words.common_time_range(at(planned.start), at(planned.end));
            let titles = columns.plan.languages.iter().map(|&lang| title(columns, item, lang));
            let mut cells: Vec<Line<'m>> = std::iter::once(Line::plain(time)).chain(titles).collect();
            cells.push(Line::plain(in_one_language(&speakers(columns, item))));
            table.push(cells);
        }
        blocks.push(Block::Table(table.without_empty_columns()));
    }
    blocks
}

/// `Presentations – Kumanovo; Čair`: with those speakers that have a name in each language.
fn title<'m>(columns: &Columns<'m>, item: &'m Item, lang: Lang) -> Line<'m> {
    let mut line = columns.text(Line::Empty, &item.title, lang);
    let speakers = speakers(columns, item);
    let translated = speakers.into_iter().filter(|speaker| matches!(speaker, Text::Each(_)));
    for (index, speaker) in translated.enumerate() {
        line = columns.text(line.then(if index == 0 { " – " } else { "; " }), speaker, lang);
    }
    line
}

/// Those whom the plan calls the same in all languages.
fn in_one_language(speakers: &[&Text]) -> String {
    let plain = speakers.iter().filter_map(|speaker| match speaker {
        Text::Plain(speaker) => Some(speaker.as_str()),
        Text::Each(_) => None,
    });
    plain.collect::<Vec<_>>().join("; ")
}

/// Who speaks in an item, and its parts, each once.
fn speakers<'m>(columns: &Columns<'m>, item: &'m Item) -> Vec<&'m Text> {
    let segments = item.segments.iter().filter_map(|segment| match &segment.who {
        SegmentWho::Municipality(id) => columns.plan.municipality(id).map(|town| &town.name),
        SegmentWho::Speaker(text) | SegmentWho::Label(text) => Some(text),
    });
    let mut speakers: Vec<&Text> = Vec::new();
    for speaker in item.speakers.iter().chain(segments) {
        if !speakers.contains(&speaker) {
            speakers.push(speaker);
        }
    }
    speakers
}

fn municipalities(plan: &Plan) -> impl Iterator<Item = (&str, In<'_>)> {
    plan.municipalities.iter().flat_map(|town| {
        let names = std::iter::once(&town.name).chain(&town.full_name);
        names.map(|name| (town.id.as_str(), In::Text(name)))
    })
}

/// What is said all day: kinds of notes, how far something may be told, the themes, who takes part.
fn terms(plan: &Plan) -> Vec<(&str, In<'_>)> {
    let catalogues = Lang::ALL.map(Catalogue::load);
    let phrases = catalogues.each_ref().map(|words| Phrases::new(words, plan));
    let kinds = Kind::ALL.map(|kind| phrases.each_ref().map(|words| words.kind(kind).to_owned()));
    let levels = Level::ALL.map(|level| phrases.each_ref().map(|words| words.level(level).to_owned()));
    let words = kinds.into_iter().chain(levels).map(|words| ("", In::Words(words)));
    let themes = plan.themes.iter().map(|theme| &theme.label);
    let categories = plan.categories.iter().map(|category| &category.label);
    let roles = plan.participants.iter().filter_map(|one| one.role.as_ref());
    let mut texts: Vec<&Text> = Vec::new();
    // What is the same in all languages needs no interpreting.
    for text in themes.chain(categories).chain(roles).filter(|text| matches!(text, Text::Each(_))) {
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    words.chain(texts.into_iter().map(|text| ("", In::Text(text)))).collect()
}
