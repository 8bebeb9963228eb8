//! A line of running text: pieces with their weight.

use std::ops::Deref;

use compact_str::CompactString;

use crate::domain::lang::Lang;

/// Stands in a sentence for what is put there later; nothing that people write holds it.
pub(in crate::minutes) const GAP: &str = "\u{1}";

/// A piece of text that is somebody's, or one of its own; short ones need no memory of their own.
#[derive(Clone, Debug)]
pub enum Words<'a> {
    Borrowed(&'a str),
    /// A text in another language than the document.
    Foreign(&'a str, Lang),
    Owned(CompactString),
}

impl<'a> Words<'a> {
    /// A text with its language, where that is not the document's.
    pub fn in_lang((text, lang): (&'a str, Option<Lang>)) -> Self {
        match lang {
            Some(lang) => Words::Foreign(text, lang),
            None => Words::Borrowed(text),
        }
    }

    /// The language of the text, where it is known not to be that of the document.
    pub fn lang(&self) -> Option<Lang> {
        match self {
            Words::Foreign(_, lang) => Some(*lang),
            Words::Borrowed(_) | Words::Owned(_) => None,
        }
    }
}

impl Deref for Words<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            Words::Borrowed(text) | Words::Foreign(text, _) => text,
            Words::Owned(text) => text,
        }
    }
}

impl std::fmt::Display for Words<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self)
    }
}

impl Default for Words<'_> {
    fn default() -> Self {
        Words::Borrowed("")
    }
}

impl<'a> From<&'a str> for Words<'a> {
    fn from(text: &'a str) -> Self {
        Words::Borrowed(text)
    }
}

impl<'a> From<&'a String> for Words<'a> {
    fn from(text: &'a String) -> Self {
        Words::Borrowed(text)
    }
}

impl From<String> for Words<'_> {
    fn from(text: String) -> Self {
        Words::Owned(CompactString::from(text))
    }
}

impl From<CompactString> for Words<'_> {
    fn from(text: CompactString) -> Self {
        Words::Owned(text)
    }
}

/// What is said beside something, in round brackets.
pub(super) fn in_brackets(line: Line<'_>) -> Line<'_> {
    Line::plain("(").then_line(line).then(")").in_style(Style::Emphasis)
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    Plain,
    Strong,
    Emphasis,
}

#[derive(Clone, Debug)]
pub struct Run<'a> {
    pub text: Words<'a>,
    pub style: Style,
    /// The language of the text, where it is not that of the document.
    pub lang: Option<Lang>,
}

/// Pieces of text that follow one another. Most cells of tables are a single piece, which needs no
/// memory of its own.
#[derive(Clone, Debug, Default)]
pub enum Line<'a> {
    #[default]
    Empty,
    One(Run<'a>),
    Many(Vec<Run<'a>>),
}

impl<'a> Line<'a> {
    pub fn plain(text: impl Into<Words<'a>>) -> Self {
        Line::default().then(text)
    }

    pub fn strong(text: impl Into<Words<'a>>) -> Self {
        Line::default().then_strong(text)
    }

    pub fn emphasis(text: impl Into<Words<'a>>) -> Self {
        Line::default().then_emphasis(text)
    }

    pub fn then(self, text: impl Into<Words<'a>>) -> Self {
        self.with(text.into(), Style::Plain)
    }

    pub fn then_strong(self, text: impl Into<Words<'a>>) -> Self {
        self.with(text.into(), Style::Strong)
    }

    pub fn then_emphasis(self, text: impl Into<Words<'a>>) -> Self {
        self.with(text.into(), Style::Emphasis)
    }

    /// A text in another language than the document, where `lang` says one.
    pub fn then_in(self, lang: Option<Lang>, text: impl Into<Words<'a>>) -> Self {
        self.with_run(Run { text: text.into(), style: Style::Plain, lang })
    }

    /// A sentence of the program around a line: `sentence` has [`GAP`] where the line belongs.
    pub(in crate::minutes) fn filled(sentence: &str, line: Line<'a>) -> Self {
        let (before, after) = sentence.split_once(GAP).unwrap_or((sentence, ""));
        Line::plain(before.to_owned()).then_line(line).then(after.to_owned())
    }

    /// The pieces of another line after those of this one.
    pub fn then_line(self, line: Line<'a>) -> Self {
        match line {
            Line::Empty => self,
            Line::One(run) => self.with_run(run),
            Line::Many(runs) => runs.into_iter().fold(self, Self::with_run),
        }
    }

    /// The same line in another weight.
    pub fn in_style(mut self, style: Style) -> Self {
        match &mut self {
            Line::Empty => {}
            Line::One(run) => run.style = style,
            Line::Many(runs) => runs.iter_mut().for_each(|run| run.style = style),
        }
        self
    }

    /// Lines after one another, with the same sign between them.
    pub fn joined(lines: impl IntoIterator<Item = Line<'a>>, between: &'static str) -> Self {
        lines.into_iter().fold(Line::Empty, |all, line| match all.is_empty() {
            true => line,
            false => all.then(between).then_line(line),
        })
    }

    fn with(self, text: Words<'a>, style: Style) -> Self {
        let lang = text.lang();
        self.with_run(Run { text, style, lang })
    }

    fn with_run(self, run: Run<'a>) -> Self {
        if run.text.is_empty() {
            return self;
        }
        match self {
            Line::Empty => Line::One(run),
            Line::One(first) => {
                let mut runs = Vec::with_capacity(5);
                runs.extend([first, run]);
                Line::Many(runs)
            }
            Line::Many(mut runs) => {
                runs.push(run);
                Line::Many(runs)
            }
        }
    }

    pub fn runs(&self) -> &[Run<'a>] {
        match self {
            Line::Empty => &[],
            Line::One(run) => std::slice::from_ref(run),
            Line::Many(runs) => runs,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.runs().is_empty()
    }
}
