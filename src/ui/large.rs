//! Text that the terminal itself is to draw large: where it can, nothing has to be made of blocks.
//!
//! A large text takes `scale` rows, and `scale` columns for each column of the text as it would stand small.
//! It lies on the cells of its area and is not part of them; who draws leaves them blank.

use ratatui::layout::{HorizontalAlignment, Rect};
use ratatui::style::{Modifier, Style};

use super::figures;
use super::text::width;

/// What the terminal can do: from one row, which is plain text, to seven.
pub const LARGEST_SCALE: u16 = 7;

/// Of its rows, a figure of the terminal's font fills about so many quarters; one of blocks fills all.
const FIGURE_QUARTERS: u16 = 3;

/// One line of text in the terminal's own large letters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Large {
    /// Exactly as large as the text is.
    pub area: Rect,
    /// Rows, and columns for each column of the text; 2 to [`LARGEST_SCALE`].
    pub scale: u16,
    pub text: String,
    pub style: Style,
}

impl Large {
    /// A line on the first rows of an area; none where it would not stand there whole.
    pub fn line(
        area: Rect,
        scale: u16,
        text: &str,
        style: Style,
        alignment: HorizontalAlignment,
    ) -> Option<Large> {
        let columns = width(text).checked_mul(scale)?;
        let spare = area.width.checked_sub(columns)?;
        if columns == 0 || !(2..=LARGEST_SCALE).contains(&scale) || area.height < scale {
            return None;
        }
        let x = area.x
            + match alignment {
                HorizontalAlignment::Left => 0,
                HorizontalAlignment::Center => spare / 2,
                HorizontalAlignment::Right => spare,
            };
        let area = Rect { x, y: area.y, width: columns, height: scale };
        // A line under such letters would look like a rule across the screen.
        let style = style.remove_modifier(Modifier::UNDERLINED);
        Some(Large { area, scale, text: text.to_owned(), style })
    }
}

/// The figures of a clock in the middle of an area, each for itself, so that only a digit that changed is
/// drawn anew; none where blocks make larger ones in `beside`, their part of the same place.
pub fn figures(area: Rect, beside: Rect, text: &str, style: Style) -> Option<Vec<Large>> {
    let count = width(text).max(1);
    let scale = area.height.min(area.width / count).min(LARGEST_SCALE);
    let blocks = figures::fit(text.chars().count(), beside).rows;
    if scale * FIGURE_QUARTERS / 4 < blocks {
        return None;
    }
    let y = area.y + (area.height - scale) / 2;
    let whole = Rect { y, height: scale, ..area };
    let whole = Large::line(whole, scale, text, style, HorizontalAlignment::Center)?;
    let places = (whole.area.left()..).step_by(usize::from(scale));
    let figure = |(figure, x): (char, u16)| {
        let area = Rect { x, width: scale, ..whole.area };
        Large { area, text: figure.to_string(), ..whole.clone() }
    };
    Some(text.chars().zip(places).map(figure).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_takes_its_scale_for_each_column_and_never_more_than_there_is() {
        let area = Rect::new(3, 2, 40, 4);
        let line = |scale, text| Large::line(area, scale, text, Style::new(), HorizontalAlignment::Center);
        assert_eq!(line(3, "Ќирилица").unwrap().area, Rect::new(11, 2, 24, 3));
        assert_eq!(line(2, "日本").unwrap().area, Rect::new(19, 2, 8, 2));
        assert_eq!(line(4, "Përfundoni").unwrap().area, Rect::new(3, 2, 40, 4));
        assert_eq!(line(4, "Përfundoni!"), None, "too wide");
        assert_eq!(line(5, "ë"), None, "too high");
        assert_eq!(line(1, "ë"), None, "that is plain text");
        assert_eq!(line(2, ""), None);
    }

    #[test]
    fn figures_are_the_terminals_where_those_of_blocks_would_be_no_larger() {
        let of = |columns, rows, beside| {
            let area = Rect::new(0, 0, columns, rows);
            figures(area, Rect { height: beside, ..area }, "40:59", Style::new())
        };
        assert_eq!(of(60, 7, 5).unwrap().len(), 5);
        assert!(of(60, 7, 5).unwrap().iter().all(|figure| figure.scale == 7));
        assert_eq!(of(60, 9, 7), None, "seven rows of blocks are larger");
        assert_eq!(of(14, 7, 5).unwrap()[4].area, Rect::new(10, 2, 2, 2), "where no blocks fit");
        assert_eq!(of(9, 7, 5), None, "plain text");
    }
}
