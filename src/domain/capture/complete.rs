//! Completion: what the word before the cursor may become, best first.

use std::ops::Range;

use super::clean::Cleaned;
use super::names::{self, Found, is_name_letter};
use super::{Context, head, kinds, levels, quoted};
use crate::domain::ids::{MunicipalityId, ThemeId};
use crate::domain::lang::Lang;
use crate::domain::note::{Kind, Level};

/// One thing that may be typed next.
#[derive(Clone, Debug, PartialEq)]
pub struct Completion {
    /// The bytes of the line that it replaces.
    pub replace: Range<usize>,
    pub insert: String,
    pub offer: Offer,
    /// What to show besides what is inserted: the name in the language of the note, else the
    /// room's first. Empty for kinds and levels, whose names are in the catalogue of texts.
    pub label: String,
}

/// What is offered.
#[derive(Clone, Debug, PartialEq)]
pub enum Offer {
    Kind(Kind),
    Municipality(MunicipalityId),
    Theme(ThemeId),
    Function,
    Level(Level),
}

/// What can be typed at the cursor (a place in the line, in bytes), best first. Nothing where
/// there is nothing to complete.
pub fn complete(line: &str, cursor: usize, context: &Context) -> Vec<Completion> {
    let Some(before) = line.get(..cursor) else { return Vec::new() };
    let lang = context.lang.or(context.plan.languages.first().copied()).unwrap_or(Lang::En);
    let asking = Asking { line, before, context, lang };
    if let Some(start) = asking.start_of_piece() {
        return match before.as_bytes()[start] {
            b'#' => asking.themes(start),
            b'@' => asking.functions(start),
            _ => asking.levels(start),
        };
    }
    if head::colon(before).is_none() && !before.contains('\n') { asking.head() } else { Vec::new() }
}

struct Asking<'a> {
    line: &'a str,
    before: &'a str,
    context: &'a Context<'a>,
    lang: Lang,
}

impl Asking<'_> {
    /// Where the piece with a sign begins in which the cursor stands.
    fn start_of_piece(&self) -> Option<usize> {
        let signs = self.before.match_indices(['#', '@', '!']).rev();
        signs
            .filter(|(at, _)| *at == 0 || self.before[..*at].ends_with(char::is_whitespace))
            .map(|(at, _)| at)
            .find(|&at| {
                let name = &self.before[at + 1..];
                if name.starts_with(quoted::is_opening) {
                    return quoted::read(name).is_none_or(|quoted| quoted.name.is_none());
                }
                name.chars().all(is_name_part)
            })
    }

    /// The end of the name in which the cursor stands.
    fn end_of_name(&self) -> usize {
        let after = &self.line[self.before.len()..];
        self.before.len() + after.find(|letter| !is_name_part(letter)).unwrap_or(after.len())
    }

    /// What was typed of a name after its sign, and what the completion replaces.
    fn typed(&self, start: usize) -> (String, Range<usize>) {
        let name = &self.before[start + 1..];
        let in_quotes = name.starts_with(quoted::is_opening);
        let name = name.strip_prefix(quoted::is_opening).unwrap_or(name);
        let end = if in_quotes { self.before.len() } else { self.end_of_name() };
        (names::key(Cleaned::new(name).text()), start..end)
    }

    fn themes(&self, start: usize) -> Vec<Completion> {
        let (typed, replace) = self.typed(start);
        let plan = self.context.plan;
        let fits = self.context.names.fitting_themes(&typed).into_iter();
        let known = fits
            .zip(&plan.themes)
            .map(|(fit, theme)| (fit, &theme.id, theme.label.get(self.lang).to_owned()));
        let extra = self.context.extra_themes.iter();
        let extra = extra.map(|id| (names::fit(&names::key(id.as_str()), &typed), id, String::new()));
        ranked(known.chain(extra), |id, label| Completion {
            replace: replace.clone(),
            insert: format!("#{}", quoted_if_needed(id.as_str())),
            offer: Offer::Theme(id.clone()),
            label,
        })
    }

    /// The functions used before go first: they are those of this workshop's talk.
    fn functions(&self, start: usize) -> Vec<Completion> {
        let (typed, replace) = self.typed(start);
        let mut functions: Vec<&String> = Vec::new();
        for function in self.context.functions.iter().chain(self.context.names.functions()) {
            if !functions.contains(&function) {
                functions.push(function);
            }
        }
        let fitting = functions.into_iter();
        let fitting =
            fitting.map(|function| (names::fit(&names::key(function), &typed), function, function.clone()));
        ranked(fitting, |function, label| Completion {
            replace: replace.clone(),
            insert: format!("@{}", quoted_if_needed(function)),
            offer: Offer::Function,
            label,
        })
    }

    /// The levels that a line may ask for: those that are not looser than the default.
    fn levels(&self, start: usize) -> Vec<Completion> {
        let end = self.end_of_name();
        let typed = &self.before[start + 1..];
        let fits = |level: &Level| match levels::find(typed) {
            Found::One(only) => only == *level,
            Found::Several(several) => several.contains(level),
            Found::Unknown(_) => false,
        };
        let allowed = Level::ALL.into_iter().filter(|level| *level >= self.context.default_level);
        allowed
            .filter(fits)
            .map(|level| Completion {
                replace: start..end,
                insert: format!("!{}", level.name()),
                offer: Offer::Level(level),
                label: String::new(),
            })
            .collect()
    }

    /// Kinds for the first word, municipalities for the others.
    fn head(&self) -> Vec<Completion> {
        let indent = self.before.len() - self.before.trim_start().len();
        let head = &self.before[indent..];
        let Some((first, _)) = head.split_once(char::is_whitespace) else {
            let mut offers = self.kinds(indent);
            if !head.is_empty() {
                let municipalities = self.municipalities(indent, indent, &[]);
                // A name typed beyond its first letter is rather a municipality's.
                let place = if head.chars().count() > 1 { 0 } else { offers.len() };
                offers.splice(place..place, municipalities);
            }
            return offers;
        };
        let list = if is_kind(first) { indent + first.len() } else { indent };
        let start = self.before[list..].rfind(',').map_or(list, |comma| list + comma + 1);
        let mut chosen = Vec::new();
        if start > list {
            for part in self.before[list..start - 1].split(',') {
                match self.context.names.municipality(part) {
                    Found::One(id) => chosen.push(id),
                    _ => return Vec::new(),
                }
            }
        }
        let typed = &self.before[start..];
        if list == indent && !typed.contains(char::is_alphanumeric) {
            return Vec::new();
        }
        let start = start + typed.len() - typed.trim_start().len();
        self.municipalities(start, list, &chosen)
    }

    fn kinds(&self, start: usize) -> Vec<Completion> {
        let typed = &self.before[start..];
        let mut letters = typed.chars();
        let letter = letters.next().filter(|_| letters.next().is_none());
        let key = names::key(typed);
        let fits = |kind: Kind| {
            if letter.is_some_and(|letter| {
                letter.to_ascii_lowercase() == kind.letter() || kinds::by_layout(letter) == Some(kind)
            }) {
                return Some(0);
            }
            kinds::begins(kind, &key).then_some(1)
        };
        let kinds = Kind::ALL.into_iter().map(|kind| (fits(kind), kind, String::new()));
        let end = if self.end_of_name() == self.line.len() || typed.is_empty() {
            self.before.len()
        } else {
            self.end_of_name()
        };
        ranked(kinds, |kind, label| Completion {
            replace: start..end,
            insert: format!("{} ", kind.letter()),
            offer: Offer::Kind(kind),
            label,
        })
    }

    fn municipalities(&self, start: usize, list: usize, chosen: &[MunicipalityId]) -> Vec<Completion> {
        let typed = names::key(Cleaned::new(&self.before[start..]).text());
        let end = self.end_of_name();
        // The colon is typed along where the line has none yet.
        let colon =
            if head::colon(&self.line[list..]).is_none() && end == self.line.len() { ": " } else { "" };
        let segment = self.context.segment_municipality.as_ref();
        let fits = self.context.names.fitting_municipalities(&typed).into_iter();
        let fitting = fits.zip(&self.context.plan.municipalities);
        let fitting = fitting.filter(|(_, known)| !chosen.contains(&known.id)).map(|(fit, known)| {
            let fit = fit.map(|fit| (fit, segment != Some(&known.id)));
            (fit, &known.id, known.name.get(self.lang).to_owned())
        });
        ranked(fitting, |id, label| Completion {
            replace: start..end,
            insert: format!("{id}{colon}"),
            offer: Offer::Municipality(id.clone()),
            label,
        })
    }
}

fn is_name_part(letter: char) -> bool {
    is_name_letter(letter) || matches!(letter, '-' | '_')
}

fn is_kind(word: &str) -> bool {
    let mut letters = word.chars();
    let letter = letters.next().filter(|_| letters.next().is_none());
    letter.is_some_and(|letter| {
        Kind::from_letter(letter.to_ascii_lowercase()).is_some() || kinds::by_layout(letter).is_some()
    }) || kinds::by_name(word).is_some()
        || matches!(kinds::by_prefix(word), Found::One(_))
}

/// Only what fits, the best fit first.
fn ranked<T, Fit: Ord + Copy>(
    offers: impl Iterator<Item = (Option<Fit>, T, String)>,
    completion: impl Fn(T, String) -> Completion,
) -> Vec<Completion> {
    let mut fitting: Vec<_> =
        offers.filter_map(|(fit, what, label)| fit.map(|fit| (fit, what, label))).collect();
    // Stable: what fits equally well stays in the order of the plan.
    fitting.sort_by_key(|(fit, ..)| *fit);
    fitting.into_iter().map(|(_, what, label)| completion(what, label)).collect()
}

fn quoted_if_needed(name: &str) -> String {
    if !name.is_empty() && name.chars().all(is_name_part) && name.ends_with(is_name_letter) {
        return name.to_owned();
    }
    let mut quoted = String::new();
    quoted::write(name, &mut quoted);
    quoted
}
