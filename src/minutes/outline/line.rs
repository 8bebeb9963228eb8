//! A line of running text: pieces with their weight.

use std::borrow::Cow;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    Plain,
    Strong,
    Emphasis,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run<'a> {
    pub text: Cow<'a, str>,
    pub style: Style,
}

/// Pieces of text that follow one another. Most cells of tables are a single piece, which needs no
/// memory of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Line<'a> {
    #[default]
    Empty,
    One(Run<'a>),
    Many(Vec<Run<'a>>),
}

impl<'a> Line<'a> {
    pub fn plain(text: impl Into<Cow<'a, str>>) -> Self {
        Line::default().then(text)
    }

    pub fn strong(text: impl Into<Cow<'a, str>>) -> Self {
        Line::default().then_strong(text)
    }

    pub fn emphasis(text: impl Into<Cow<'a, str>>) -> Self {
        Line::default().then_emphasis(text)
    }

    pub fn then(self, text: impl Into<Cow<'a, str>>) -> Self {
        self.with(text.into(), Style::Plain)
    }

    pub fn then_strong(self, text: impl Into<Cow<'a, str>>) -> Self {
        self.with(text.into(), Style::Strong)
    }

    pub fn then_emphasis(self, text: impl Into<Cow<'a, str>>) -> Self {
        self.with(text.into(), Style::Emphasis)
    }

    fn with(self, text: Cow<'a, str>, style: Style) -> Self {
        if text.is_empty() {
            return self;
        }
        let run = Run { text, style };
        match self {
            Line::Empty => Line::One(run),
            Line::One(first) => {
                let mut runs = Vec::with_capacity(6);
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
