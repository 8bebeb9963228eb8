//! The sixteen colours of a terminal, as the pictures show them.

use plenary::app::model::Palette;
use plenary::ui::colour::palette_index;
use ratatui::style::Color;

/// The ground of a picture and its sixteen colours, as hexadecimal RGB.
pub struct Ground {
    pub foreground: &'static str,
    pub background: &'static str,
    sixteen: [&'static str; 16],
}

const DARK: Ground = Ground {
    foreground: "#d7dae0",
    background: "#1b1e24",
    sixteen: [
        "#2b303b", "#d9737c", "#93be72", "#dcb86a", "#6aa3e8", "#bd86d6", "#5db6c1", "#c3c8d2", "#7d8696",
        "#ee8f97", "#acd68c", "#f0cf85", "#8bbcf5", "#d3a2e8", "#7fd4de", "#ffffff",
    ],
};

const LIGHT: Ground = Ground {
    foreground: "#24292f",
    background: "#ffffff",
    sixteen: [
        "#24292f", "#b3261e", "#2c7a35", "#8a6100", "#0b57b8", "#8e2a8b", "#0b7285", "#6e7781", "#656d76",
        "#d13438", "#3a9546", "#a87a00", "#1f6fd6", "#a742a3", "#1190a6", "#ffffff",
    ],
};

impl Ground {
    pub fn of(palette: Palette) -> &'static Self {
        if palette == Palette::Light { &LIGHT } else { &DARK }
    }

    /// The colour, or `reset` where the terminal's own is meant.
    pub fn hex(&self, colour: Color, reset: &'static str) -> &'static str {
        if colour == Color::Reset {
            return reset;
        }
        let index = palette_index(colour).expect("the screens use the sixteen colours only");
        self.sixteen[usize::from(index)]
    }
}
