//! The pieces of a text that begin with a sign: `#theme`, `@function`, `!level`, `>note-id`.

use super::hint::{Candidate, Meaning, Reason};
use super::names::{Found, FoundTheme, is_name_letter};
use super::{Context, levels, quoted};
use crate::domain::ids::NoteId;
use crate::domain::note::Level;

/// The signs that `\` makes ordinary, besides the words that announce a date.
pub(super) const LITERAL: [char; 6] = ['#', '@', '!', '>', ':', '\\'];

/// A piece that begins with a sign: what it means, and where it ends.
pub(super) struct Piece {
    pub meaning: Meaning,
    pub end: usize,
}

/// Reads the piece at the beginning of a text. Nothing, if the sign is an ordinary one there
/// ("# of volunteers", "5 > 3", "Attention !").
pub(super) fn read(text: &str, context: &Context) -> Option<Piece> {
    let after = text.get(1..)?;
    let next = after.chars().next()?;
    match text.as_bytes()[0] {
        b'#' | b'@' if quoted::is_opening(next) => {
            let quoted = quoted::read(after)?;
            let meaning = match quoted.name {
                None => not(Reason::OpenQuote),
                Some(name) if !name.contains(char::is_alphabetic) => not(Reason::NoLetters),
                Some(name) if text.starts_with('#') => theme(&name, true, context),
                Some(name) => Meaning::Function(name),
            };
            Some(Piece { meaning, end: 1 + quoted.end })
        }
        b'#' if is_name_letter(next) => {
            let name = name(after, |letter| matches!(letter, '-' | '_'));
            Some(Piece { meaning: theme(name, false, context), end: 1 + name.len() })
        }
        b'@' if is_name_letter(next) => {
            let name = name(after, |letter| matches!(letter, '-' | '_' | '.' | '/' | '&' | '\'' | '’'));
            let meaning = if name.contains(char::is_alphabetic) {
                Meaning::Function(name.to_owned())
            } else {
                not(Reason::NoLetters)
            };
            Some(Piece { meaning, end: 1 + name.len() })
        }
        b'!' if next.is_alphabetic() => {
            let name = name(after, |letter| matches!(letter, '-' | '_'));
            Some(Piece { meaning: level(name, context), end: 1 + name.len() })
        }
        b'>' if next.is_alphanumeric() => {
            let name = name(after, |letter| letter == '-');
            let note = name.to_ascii_lowercase().parse::<NoteId>();
            Some(Piece { meaning: note.map_or(not(Reason::NotANote), Meaning::Link), end: 1 + name.len() })
        }
        _ => None,
    }
}

/// The name at the beginning of a text: letters, digits, and these signs between them.
pub(super) fn name(text: &str, between: impl Fn(char) -> bool) -> &str {
    let end = text.find(|letter| !is_name_letter(letter) && !between(letter)).unwrap_or(text.len());
    text[..end].trim_end_matches(between)
}

fn not(reason: Reason) -> Meaning {
    Meaning::NotUnderstood(reason, Vec::new())
}

fn theme(name: &str, exactly: bool, context: &Context) -> Meaning {
    match context.names.theme(name, context.extra_themes, exactly) {
        FoundTheme::Known(theme) => Meaning::Theme(theme),
        FoundTheme::New(theme, nearest) => Meaning::NewTheme { theme, nearest },
        FoundTheme::NoLetters => not(Reason::NoLetters),
        FoundTheme::Several(themes) => {
            Meaning::NotUnderstood(Reason::AmbiguousTheme, themes.into_iter().map(Candidate::Theme).collect())
        }
    }
}

fn level(name: &str, context: &Context) -> Meaning {
    let candidates = |levels: Vec<Level>| levels.into_iter().map(Candidate::Level).collect();
    match levels::find(name) {
        Found::One(Level::OffRecord) => Meaning::OffRecord,
        Found::One(level) if level < context.default_level => Meaning::Looser(level),
        Found::One(level) => Meaning::Level(level),
        Found::Several(levels) => Meaning::NotUnderstood(Reason::AmbiguousLevel, candidates(levels)),
        Found::Unknown(near) => Meaning::NotUnderstood(Reason::UnknownLevel, candidates(near)),
    }
}
