//! Names of municipalities and themes as people type them: by id, name or alias, in any language,
//! script and spelling, or by the beginning of one (`capture.md`).

use crate::domain::fold::fold;
use crate::domain::ids::{MunicipalityId, ThemeId};
use crate::domain::plan::Plan;

/// What a typed name stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found<T> {
    One(T),
    /// The beginning of several names, in the order of the plan.
    Several(Vec<T>),
    /// Nothing; the nearest names, if any are near.
    Unknown(Vec<T>),
}

/// What a typed theme stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FoundTheme {
    Known(ThemeId),
    /// None yet; and the known theme that is nearest, if one is near.
    New(ThemeId, Option<ThemeId>),
    Several(Vec<ThemeId>),
    /// Without letters it cannot be a theme.
    NoLetters,
}

/// The names of a plan, folded and sorted once.
#[derive(Clone, Debug)]
pub struct Names {
    municipalities: Index<MunicipalityId>,
    themes: Index<ThemeId>,
    functions: Vec<String>,
}

impl Names {
    pub fn new(plan: &Plan) -> Self {
        let mut municipalities = Index::default();
        for municipality in &plan.municipalities {
            let short = municipality.name.forms().chain(municipality.aliases.iter().map(String::as_str));
            let full = municipality.full_name.iter().flat_map(|name| name.forms());
            municipalities.add(municipality.id.clone(), municipality.id.as_str(), short, full);
        }
        let mut themes = Index::default();
        for theme in &plan.themes {
            themes.add(theme.id.clone(), theme.id.as_str(), theme.label.forms(), std::iter::empty());
        }
        let mut functions: Vec<String> = Vec::new();
        for role in plan.participants.iter().filter_map(|participant| participant.role.as_ref()) {
            for form in role.forms() {
                if !functions.iter().any(|known| known == form) {
                    functions.push(form.to_owned());
                }
            }
        }
        municipalities.sort();
        themes.sort();
        Self { municipalities, themes, functions }
    }

    /// The municipality that was typed.
    pub fn municipality(&self, typed: &str) -> Found<MunicipalityId> {
        match self.municipalities.find(typed) {
            Found::Unknown(_) => Found::Unknown(Vec::new()),
            found => found,
        }
    }

    /// The municipalities whose names are near to what was typed, nearest first.
    pub fn nearest_municipalities(&self, typed: &str) -> Vec<MunicipalityId> {
        self.municipalities.nearest(typed).into_iter().map(|(_, id)| id).collect()
    }

    pub(super) fn municipalities_by_distance(&self, typed: &str) -> Vec<(usize, MunicipalityId)> {
        self.municipalities.nearest(typed)
    }

    /// The theme that was typed: of the plan, or one of these that were typed before. `exactly`
    /// takes no beginnings, so that a new theme can be the beginning of a known one.
    pub fn theme(&self, typed: &str, extra: &[ThemeId], exactly: bool) -> FoundTheme {
        if let Some(id) = self.themes.ids.iter().chain(extra).find(|id| id.as_str() == typed) {
            return FoundTheme::Known(id.clone());
        }
        let Some(slug) = slug(typed) else { return FoundTheme::NoLetters };
        let key = key(typed);
        if let Found::One(id) = self.themes.exactly(&key) {
            return FoundTheme::Known(id);
        }
        let extra_keys = || extra.iter().map(|id| (self::key(id.as_str()), id));
        if let Some((_, id)) = extra_keys().find(|(extra, _)| *extra == key) {
            return FoundTheme::Known(id.clone());
        }
        if !exactly {
            let mut beginning = match self.themes.beginning(&key) {
                Found::One(id) => vec![id],
                Found::Several(ids) => ids,
                Found::Unknown(_) => Vec::new(),
            };
            beginning
                .extend(extra_keys().filter(|(extra, _)| extra.starts_with(&key)).map(|(_, id)| id.clone()));
            match beginning.len() {
                0 => {}
                1 => return FoundTheme::Known(beginning.remove(0)),
                _ => return FoundTheme::Several(beginning),
            }
        } else {
            return FoundTheme::New(ThemeId::new(slug), None);
        }
        let extra: Vec<_> = extra_keys().collect();
        let known = self.themes.forms().chain(extra.iter().map(|(key, id)| (key.as_str(), *id)));
        let near = nearest(&key, known);
        FoundTheme::New(ThemeId::new(slug), near.into_iter().next().map(|(_, id)| id.clone()))
    }

    /// How well each municipality of the plan fits what was typed, in the plan's order.
    pub(super) fn fitting_municipalities(&self, typed: &str) -> Vec<Option<Fit>> {
        self.municipalities.fits(typed)
    }

    /// The same for the themes of the plan.
    pub(super) fn fitting_themes(&self, typed: &str) -> Vec<Option<Fit>> {
        self.themes.fits(typed)
    }

    /// The functions of the plan's participants, in all languages, each once.
    pub fn functions(&self) -> &[String] {
        &self.functions
    }
}

/// Names of one sort, sorted for prefixes.
#[derive(Clone, Debug)]
struct Index<Id> {
    ids: Vec<Id>,
    /// Key, rank, place in `ids`.
    forms: Vec<(String, Rank, usize)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Id,
    Short,
    /// "Municipality of …": its beginning says nothing as long as a short name begins so.
    Full,
}

impl<Id> Default for Index<Id> {
    fn default() -> Self {
        Self { ids: Vec::new(), forms: Vec::new() }
    }
}

impl<Id: Clone + PartialEq> Index<Id> {
    fn add<'t>(
        &mut self,
        id: Id,
        written: &str,
        short: impl Iterator<Item = &'t str>,
        full: impl Iterator<Item = &'t str>,
    ) {
        let place = self.ids.len();
        self.ids.push(id);
        self.forms.push((key(written), Rank::Id, place));
        self.forms.extend(short.map(|form| (key(form), Rank::Short, place)));
        self.forms.extend(full.map(|form| (key(form), Rank::Full, place)));
    }

    fn sort(&mut self) {
        self.forms.retain(|(key, ..)| !key.is_empty());
        self.forms.sort();
        self.forms.dedup_by(|later, earlier| later.0 == earlier.0 && later.2 == earlier.2);
    }

    fn find(&self, typed: &str) -> Found<Id> {
        let key = key(typed);
        match self.exactly(&key) {
            Found::Unknown(_) => self.beginning(&key),
            found => found,
        }
    }

    /// By a whole form; an id goes before a name that reads the same.
    fn exactly(&self, key: &str) -> Found<Id> {
        let from = self.forms.partition_point(|(form, ..)| form.as_str() < key);
        let same = || self.forms[from..].iter().take_while(|(form, ..)| form == key);
        let ids: Vec<usize> = same().filter(|(_, rank, _)| *rank == Rank::Id).map(|form| form.2).collect();
        if let [place] = ids[..] {
            return Found::One(self.ids[place].clone());
        }
        self.found(same().map(|form| form.2))
    }

    /// By the beginning of a form.
    fn beginning(&self, key: &str) -> Found<Id> {
        if key.is_empty() {
            return Found::Unknown(Vec::new());
        }
        let from = self.forms.partition_point(|(form, ..)| form.as_str() < key);
        let begin = || self.forms[from..].iter().take_while(|(form, ..)| form.starts_with(key));
        match self.found(begin().filter(|(_, rank, _)| *rank != Rank::Full).map(|form| form.2)) {
            Found::Unknown(_) => self.found(begin().map(|form| form.2)),
            found => found,
        }
    }

    fn found(&self, places: impl Iterator<Item = usize>) -> Found<Id> {
        let mut first = None;
        let mut several = Vec::new();
        for place in places {
            match first {
                None => first = Some(place),
                Some(first) if first == place => {}
                Some(_) => several.push(place),
            }
        }
        match first {
            None => Found::Unknown(Vec::new()),
            Some(first) if several.is_empty() => Found::One(self.ids[first].clone()),
            Some(first) => {
                several.push(first);
                several.sort_unstable();
                several.dedup();
                Found::Several(several.into_iter().map(|place| self.ids[place].clone()).collect())
            }
        }
    }

    /// The forms as they are compared, but not the full names.
    fn forms(&self) -> impl Iterator<Item = (&str, &Id)> {
        let short = self.forms.iter().filter(|(_, rank, _)| *rank != Rank::Full);
        short.map(|(form, _, place)| (form.as_str(), &self.ids[*place]))
    }

    /// How well each id fits what was typed, in the order of the plan.
    fn fits(&self, typed: &str) -> Vec<Option<Fit>> {
        let mut fits = vec![None; self.ids.len()];
        for (form, rank, place) in &self.forms {
            if *rank != Rank::Full {
                let known: &mut Option<Fit> = &mut fits[*place];
                *known = [*known, fit(form, typed)].into_iter().flatten().min();
            }
        }
        fits
    }

    fn nearest(&self, typed: &str) -> Vec<(usize, Id)> {
        let near = nearest(&key(typed), self.forms()).into_iter();
        near.map(|(distance, id)| (distance, id.clone())).collect()
    }
}

/// How well a name fits what was typed of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    Beginning,
    BeginningOfWord,
    Part,
}

/// The fit of a form; both are keys.
pub(super) fn fit(form: &str, typed: &str) -> Option<Fit> {
    if typed.len() > form.len() {
        None
    } else if form.starts_with(typed) {
        Some(Fit::Beginning)
    } else if form.split(' ').any(|word| word.starts_with(typed)) {
        Some(Fit::BeginningOfWord)
    } else {
        (typed.len() > 1 && form.contains(typed)).then_some(Fit::Part)
    }
}

/// How names are compared: folded, and any signs between words are one space.
pub(super) fn key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    let mut gap = false;
    for letter in fold(name).chars() {
        if letter.is_alphanumeric() {
            if gap && !key.is_empty() {
                key.push(' ');
            }
            gap = false;
            key.push(letter);
        } else {
            gap = true;
        }
    }
    key
}

/// A new theme's id: what was typed in lower case, letters and digits of any script, `-` between
/// words. Nothing without a letter.
pub(super) fn slug(typed: &str) -> Option<String> {
    let mut slug = String::with_capacity(typed.len());
    let mut gap = false;
    for letter in typed.chars().flat_map(char::to_lowercase) {
        if is_name_letter(letter) {
            if gap && !slug.is_empty() {
                slug.push('-');
            }
            gap = false;
            slug.push(letter);
        } else {
            gap = true;
        }
    }
    slug.chars().any(char::is_alphabetic).then_some(slug)
}

/// A letter or digit of any script, or a mark upon one.
pub(super) fn is_name_letter(letter: char) -> bool {
    letter.is_alphanumeric() || unicode_normalization::char::is_combining_mark(letter)
}

/// So many typing errors in a long name, or one more in its beginning.
const MOST_ERRORS: usize = 2;

/// How many near names are worth showing.
const NEAREST: usize = 3;

/// The names at a small distance from a key, or whose beginning is, nearest first, each once.
pub(super) fn nearest<'n, Id: Clone + PartialEq>(
    key: &str,
    names: impl Iterator<Item = (&'n str, Id)>,
) -> Vec<(usize, Id)> {
    let length = key.chars().count();
    if length < 2 {
        return Vec::new();
    }
    let allowed = if length <= 4 { 1 } else { MOST_ERRORS };
    let mut near: Vec<(usize, Id)> = Vec::new();
    for (name, id) in names {
        // A typing error in the beginning of a name counts a little more than one in the whole.
        // What cannot be near is not measured: this runs at every key.
        let cut = name.char_indices().nth(length).map_or(name.len(), |(at, _)| at);
        let mut distance = usize::MAX;
        if name.len().abs_diff(key.len()) <= 2 * MOST_ERRORS {
            distance = strsim::osa_distance(key, name);
        }
        if cut < name.len() && name.as_bytes()[0] == key.as_bytes()[0] {
            distance = distance.min(strsim::osa_distance(key, &name[..cut]) + 1);
        }
        if distance > allowed + 1 || distance >= length {
            continue;
        }
        match near.iter_mut().find(|(_, known)| *known == id) {
            Some(known) => known.0 = known.0.min(distance),
            None => near.push((distance, id)),
        }
    }
    near.sort_by_key(|(distance, _)| *distance);
    near.truncate(NEAREST);
    near
}
