//! How many colours a terminal can show, and what becomes of a colour that it cannot.

use ratatui::style::Color;

/// What the terminal can show. Modifiers (bold, reverse, underline, dim) work at every depth.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ColourDepth {
    /// No colour at all: wished (`NO_COLOR`) or not available.
    None,
    /// The sixteen colours of the user's palette.
    #[default]
    Sixteen,
    /// The palette, a cube of 216 colours and 24 greys.
    Indexed,
    /// 24 bits.
    True,
}

impl ColourDepth {
    /// Decides from the environment. `variable` looks one up; an empty value counts as not set, as
    /// <https://no-color.org> has it. Unknown terminals get the sixteen colours.
    pub fn from_environment(variable: impl Fn(&str) -> Option<String>) -> Self {
        let get = |name: &str| variable(name).filter(|value| !value.is_empty());
        let term = get("TERM").unwrap_or_default();
        if get("NO_COLOR").is_some() || term == "dumb" || term.ends_with("-m") || term.ends_with("-mono") {
            return Self::None;
        }
        if get("COLORTERM").is_some_and(|value| value == "truecolor" || value == "24bit")
            || term.ends_with("-direct")
        {
            return Self::True;
        }
        if term.contains("256color")
            || ["kitty", "alacritty", "foot", "ghostty"].iter().any(|name| term.contains(name))
        {
            return Self::Indexed;
        }
        Self::Sixteen
    }

    /// The nearest colour that this depth has.
    pub fn fit(self, colour: Color) -> Color {
        match (self, colour) {
            (_, Color::Reset) => Color::Reset,
            (Self::None, _) => Color::Reset,
            (Self::True, _) => colour,
            (Self::Indexed, Color::Rgb(r, g, b)) => Color::Indexed(nearest_indexed(r, g, b)),
            (Self::Indexed, _) => colour,
            (Self::Sixteen, Color::Rgb(r, g, b)) => nearest_of_sixteen(r, g, b),
            (Self::Sixteen, Color::Indexed(index)) => match index {
                0..16 => SIXTEEN[usize::from(index)].0,
                _ => {
                    let (r, g, b) = indexed_rgb(index);
                    nearest_of_sixteen(r, g, b)
                }
            },
            (Self::Sixteen, _) => colour,
        }
    }
}

/// The place of a named colour among the sixteen.
pub fn palette_index(colour: Color) -> Option<u8> {
    Some(match colour {
        Color::Black => 0,
        Color::Red => 1,
        Color::Green => 2,
        Color::Yellow => 3,
        Color::Blue => 4,
        Color::Magenta => 5,
        Color::Cyan => 6,
        Color::Gray => 7,
        Color::DarkGray => 8,
        Color::LightRed => 9,
        Color::LightGreen => 10,
        Color::LightYellow => 11,
        Color::LightBlue => 12,
        Color::LightMagenta => 13,
        Color::LightCyan => 14,
        Color::White => 15,
        Color::Reset | Color::Rgb(..) | Color::Indexed(_) => return None,
    })
}

/// The palette as xterm has it; only for choosing, since the user's own palette decides what is seen.
const SIXTEEN: [(Color, (u8, u8, u8)); 16] = [
    (Color::Black, (0, 0, 0)),
    (Color::Red, (205, 0, 0)),
    (Color::Green, (0, 205, 0)),
    (Color::Yellow, (205, 205, 0)),
    (Color::Blue, (0, 0, 238)),
    (Color::Magenta, (205, 0, 205)),
    (Color::Cyan, (0, 205, 205)),
    (Color::Gray, (229, 229, 229)),
    (Color::DarkGray, (127, 127, 127)),
    (Color::LightRed, (255, 0, 0)),
    (Color::LightGreen, (0, 255, 0)),
    (Color::LightYellow, (255, 255, 0)),
    (Color::LightBlue, (92, 92, 255)),
    (Color::LightMagenta, (255, 0, 255)),
    (Color::LightCyan, (0, 255, 255)),
    (Color::White, (255, 255, 255)),
];

/// The brightness of the six steps of the colour cube.
const STEPS: [u8; 6] = [0, 95, 135, 175, 215, 255];

fn distance(a: (u8, u8, u8), b: (u8, u8, u8)) -> u32 {
    let square = |a: u8, b: u8| u32::from(a.abs_diff(b)).pow(2);
    // Green weighs most to the eye, blue least.
    3 * square(a.0, b.0) + 4 * square(a.1, b.1) + 2 * square(a.2, b.2)
}

fn nearest_of_sixteen(r: u8, g: u8, b: u8) -> Color {
    let mut best = (Color::Black, u32::MAX);
    for (colour, rgb) in SIXTEEN {
        let far = distance((r, g, b), rgb);
        if far < best.1 {
            best = (colour, far);
        }
    }
    best.0
}

fn indexed_rgb(index: u8) -> (u8, u8, u8) {
    if index >= 232 {
        let grey = 8 + 10 * (index - 232);
        return (grey, grey, grey);
    }
    let cube = usize::from(index - 16);
    (STEPS[cube / 36], STEPS[cube / 6 % 6], STEPS[cube % 6])
}

fn nearest_indexed(r: u8, g: u8, b: u8) -> u8 {
    let step = |value: u8| {
        let far = |index: &u8| STEPS[usize::from(*index)].abs_diff(value);
        (0..6u8).min_by_key(far).expect("six steps")
    };
    let cube = 16 + 36 * step(r) + 6 * step(g) + step(b);
    let mean = (u16::from(r) + u16::from(g) + u16::from(b)) / 3;
    let grey = 232 + (mean.saturating_sub(3) / 10).min(23) as u8;
    let far = |index: u8| distance((r, g, b), indexed_rgb(index));
    if far(grey) < far(cube) { grey } else { cube }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn depth(variables: &[(&str, &str)]) -> ColourDepth {
        ColourDepth::from_environment(|name| {
            variables.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn the_environment_decides_the_depth() {
        assert_eq!(depth(&[("TERM", "xterm")]), ColourDepth::Sixteen);
        assert_eq!(depth(&[("TERM", "xterm-256color")]), ColourDepth::Indexed);
        assert_eq!(depth(&[("TERM", "xterm-256color"), ("COLORTERM", "truecolor")]), ColourDepth::True);
        assert_eq!(depth(&[("TERM", "xterm-256color"), ("NO_COLOR", "1")]), ColourDepth::None);
        assert_eq!(depth(&[("TERM", "xterm-256color"), ("NO_COLOR", "")]), ColourDepth::Indexed);
        assert_eq!(depth(&[("TERM", "dumb")]), ColourDepth::None);
        assert_eq!(depth(&[]), ColourDepth::Sixteen);
    }

    #[test]
    fn colours_become_the_nearest_that_the_depth_has() {
        assert_eq!(ColourDepth::Indexed.fit(Color::Rgb(255, 0, 0)), Color::Indexed(196));
        assert_eq!(ColourDepth::Indexed.fit(Color::Rgb(118, 118, 118)), Color::Indexed(243));
        assert_eq!(ColourDepth::Sixteen.fit(Color::Rgb(250, 10, 5)), Color::LightRed);
        assert_eq!(ColourDepth::Sixteen.fit(Color::Indexed(196)), Color::LightRed);
        assert_eq!(ColourDepth::Sixteen.fit(Color::Indexed(3)), Color::Yellow);
        assert_eq!(ColourDepth::None.fit(Color::Rgb(1, 2, 3)), Color::Reset);
    }

    #[test]
    fn every_index_is_the_nearest_to_itself() {
        for index in 16..=255 {
            let (r, g, b) = indexed_rgb(index);
            assert_eq!(indexed_rgb(nearest_indexed(r, g, b)), (r, g, b), "{index}");
        }
    }
}
