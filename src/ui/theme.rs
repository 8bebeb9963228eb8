//! The colours of the screens, named by what they mean.
//!
//! Only the terminal's own sixteen colours are used, so the user's palette rules and every terminal can
//! show them. No meaning rests on colour alone: each also differs by bold, reverse, underline or dim.

use ratatui::style::{Color, Modifier, Style};

use super::colour::ColourDepth;
use crate::app::model::Palette;

/// Styles with fixed meanings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Theme {
    /// The palette that the styles come from.
    pub palette: Palette,
    /// Ordinary text: the terminal's own foreground.
    pub text: Style,
    /// Text of more weight than what is around it.
    pub strong: Style,
    /// What is past, or secondary.
    pub dim: Style,
    /// What is now.
    pub accent: Style,
    /// What wants a decision.
    pub attention: Style,
    /// Lines that separate.
    pub border: Style,
    /// The title of a screen or a part of it.
    pub title: Style,
    /// The row or button that the next key acts on.
    pub selected: Style,
    /// Text that is being typed.
    pub input: Style,
    /// The key in a key hint.
    pub key: Style,
    /// Time is as planned.
    pub normal: Style,
    /// Five minutes are left.
    pub warning: Style,
    /// Two minutes are left.
    pub danger: Style,
    /// Time is up.
    pub overtime: Style,
}

impl Theme {
    /// The styles of a palette.
    pub fn new(palette: Palette) -> Self {
        match palette {
            Palette::Dark => Self::tinted(palette, Color::DarkGray, Color::LightCyan, Color::LightYellow),
            Palette::Light => Self::tinted(palette, Color::DarkGray, Color::Blue, Color::Magenta),
            Palette::HighContrast => Self::high_contrast(),
            Palette::Colourless => Self::colourless(),
        }
    }

    /// The palette that is wished, unless the terminal shows no colours.
    pub fn for_depth(palette: Palette, depth: ColourDepth) -> Self {
        Self::new(if depth == ColourDepth::None { Palette::Colourless } else { palette })
    }

    fn tinted(palette: Palette, quiet: Color, now: Color, attention: Color) -> Self {
        let plain = Style::new();
        let bold = plain.add_modifier(Modifier::BOLD);
        Self {
            palette,
            text: plain,
            strong: bold,
            dim: plain.fg(quiet),
            accent: bold.fg(now),
            attention: bold.fg(attention),
            border: plain.fg(quiet),
            title: bold,
            selected: plain.add_modifier(Modifier::REVERSED),
            input: plain,
            key: bold.fg(now),
            normal: plain,
            warning: bold.fg(now),
            danger: bold.fg(attention).add_modifier(Modifier::UNDERLINED),
            overtime: bold.fg(attention).add_modifier(Modifier::REVERSED),
        }
    }

    fn high_contrast() -> Self {
        let plain = Style::new();
        let bold = plain.add_modifier(Modifier::BOLD);
        let now = bold.add_modifier(Modifier::UNDERLINED);
        let attention = bold.add_modifier(Modifier::REVERSED);
        Self {
            palette: Palette::HighContrast,
            text: plain,
            strong: bold,
            dim: plain,
            accent: now,
            attention,
            border: plain,
            title: bold,
            selected: attention,
            input: bold,
            key: bold,
            normal: bold,
            warning: bold.add_modifier(Modifier::UNDERLINED),
            danger: attention,
            overtime: attention.add_modifier(Modifier::UNDERLINED),
        }
    }

    fn colourless() -> Self {
        let dim = Style::new().add_modifier(Modifier::DIM);
        Self { palette: Palette::Colourless, dim, border: dim, ..Self::high_contrast() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Palette; 4] = [Palette::Dark, Palette::Light, Palette::HighContrast, Palette::Colourless];

    fn styles(theme: &Theme) -> [Style; 14] {
        let Theme {
            palette: _,
            text,
            strong,
            dim,
            accent,
            attention,
            border,
            title,
            selected,
            input,
            key,
            ..
        } = *theme;
        let Theme { normal, warning, danger, overtime, .. } = *theme;
        [
            text, strong, dim, accent, attention, border, title, selected, input, key, normal, warning,
            danger, overtime,
        ]
    }

    #[test]
    fn only_the_sixteen_colours_of_the_palette_are_used() {
        for palette in ALL {
            for style in styles(&Theme::new(palette)) {
                for colour in [style.fg, style.bg].into_iter().flatten() {
                    assert!(!matches!(colour, Color::Rgb(..) | Color::Indexed(_)), "{palette:?}: {colour:?}");
                }
            }
        }
    }

    #[test]
    fn the_signals_differ_by_more_than_colour() {
        for palette in ALL {
            let theme = Theme::new(palette);
            let signals = [theme.normal, theme.warning, theme.danger, theme.overtime];
            for (index, style) in signals.iter().enumerate() {
                let others = &signals[..index];
                assert!(others.iter().all(|other| other.add_modifier != style.add_modifier), "{palette:?}");
            }
        }
    }

    #[test]
    fn without_colour_now_attention_and_the_past_still_differ_from_text() {
        let theme = Theme::for_depth(Palette::Dark, ColourDepth::None);
        assert_eq!(theme.palette, Palette::Colourless);
        for style in styles(&theme) {
            assert_eq!((style.fg, style.bg), (None, None));
        }
        let told_apart = [theme.text, theme.dim, theme.accent, theme.attention, theme.strong];
        for (index, style) in told_apart.iter().enumerate() {
            assert!(!told_apart[..index].contains(style), "{style:?}");
        }
    }

    #[test]
    fn cycling_comes_back_to_the_first_palette_and_never_brings_colour_back() {
        assert_eq!(Palette::Dark.next().next().next(), Palette::Dark);
        assert_eq!(Palette::Colourless.next(), Palette::Colourless);
    }

    #[test]
    fn names_lead_back_to_their_palettes() {
        for palette in ALL {
            assert_eq!(Palette::from_name(palette.name()), Some(palette));
        }
        assert_eq!(Palette::from_name("pink"), None);
    }
}
