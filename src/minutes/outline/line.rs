//! A line of running text: pieces with their weight.

use std::ops::Deref;

use compact_str::CompactString;

use crate::domain::lang::Lang;

/// A piece of text that is somebody's, or one of its own; short ones need no memory of their own.
#[derive(Clone, Debug)]
pub enum Words<'a> {
    Borrowed(&'a str),
    Owned(CompactString),
}

impl Deref for Words<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        match self {
            Words::Borrowed(text) => text,
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
        self.with_lang(text.into(), Style::Plain, lang)
    }

    fn with(self, text: Words<'a>, style: Style) -> Self {
        self.with_lang(text, style, None)
    }

    fn with_lang(self, text: Words<'a>, style: Style, lang: Option<Lang>) -> Self {
        if text.is_empty() {
            return self;
        }
        let run = Run { text, style, lang };
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
