//! Small figures, of bars and stems with their outer corners cut: even strokes where an outline would
//! blur.

use super::FigureSize;
use super::bitmap::Bitmap;

/// Which strokes a digit has: top, upper right, lower right, bottom, lower left, upper left, middle.
const DIGITS: [[bool; 7]; 10] = {
    const N: bool = false;
    const Y: bool = true;
    [
        [Y, Y, Y, Y, Y, Y, N],
        [N, Y, Y, N, N, N, N],
        [Y, Y, N, Y, Y, N, Y],
        [Y, Y, Y, Y, N, N, Y],
        [N, Y, Y, N, N, Y, Y],
        [Y, N, Y, Y, N, Y, Y],
        [Y, N, Y, Y, Y, Y, Y],
        [Y, Y, Y, N, N, N, N],
        [Y, Y, Y, Y, Y, Y, Y],
        [Y, Y, Y, Y, N, Y, Y],
    ]
};

/// The shape of a character, `columns` wide.
pub fn shape(character: char, columns: u16, size: FigureSize) -> Bitmap {
    let mut shape = Bitmap::new(columns, size.rows);
    let (width, height) = (shape.width(), shape.height());
    // The stem in points across, and the bar in points down.
    let (stem, bar) = match size.rows {
        0..5 => (2, 1),
        5..7 => (4, 2),
        _ => (6, 3),
    };
    let middle = (height - bar) / 2;
    match character {
        ':' => {
            let left = width.saturating_sub(stem) / 2;
            let upper = (height / 2).saturating_sub(bar + bar.div_ceil(2)).max(bar);
            shape.fill(left, upper, stem, bar);
            shape.fill(left, height - upper - bar, stem, bar);
        }
        '-' | '+' => {
            shape.fill(0, middle, width, bar);
            if character == '+' {
                let arm = ((width / 2).saturating_sub(bar) / 2).max(bar);
                shape.fill((width - stem) / 2, middle.saturating_sub(arm), stem, bar + 2 * arm);
            }
        }
        '1' => {
            let left = (width - stem) / 2;
            shape.fill(left, 0, stem, height);
            shape.fill(left.saturating_sub(stem / 2), 0, stem / 2, bar);
            if size.rows >= 5 {
                shape.fill(left.saturating_sub(stem / 2), height - bar, 2 * stem, bar);
            }
        }
        _ => {
            let strokes = DIGITS[character.to_digit(10).unwrap_or(8) as usize];
            digit(&mut shape, strokes, stem, bar, middle);
        }
    }
    shape
}

fn digit(shape: &mut Bitmap, strokes: [bool; 7], stem: usize, bar: usize, middle: usize) {
    let [top, upper_right, lower_right, bottom, lower_left, upper_left, centre] = strokes;
    let (width, height) = (shape.width(), shape.height());
    let (right, low) = (width - stem, height - bar);
    for (on, y) in [(top, 0), (centre, middle), (bottom, low)] {
        if on {
            shape.fill(0, y, width, bar);
        }
    }
    let (upper, lower) = (middle + bar, height - middle);
    for (on, x, y, length) in [
        (upper_right, right, 0, upper),
        (lower_right, right, middle, lower),
        (lower_left, 0, middle, lower),
        (upper_left, 0, 0, upper),
    ] {
        if on {
            shape.fill(x, y, stem, length);
        }
    }
    // A corner is round where a bar turns into a stem.
    for (on, x, y) in [
        (top && upper_left, 0, 0),
        (top && upper_right, width - 1, 0),
        (bottom && lower_left, 0, height - 1),
        (bottom && lower_right, width - 1, height - 1),
    ] {
        if on {
            shape.set(x, y, false);
        }
    }
    // In larger figures the holes are large enough.
    if centre && height < 14 {
        // The long side of a four, six and nine is straight.
        let (left, right) = ((upper_left, lower_left), (upper_right, lower_right));
        for (x, (above, below), other) in [(0, left, right), (width - 1, right, left)] {
            let is_straight = above && below && (other.0 != other.1);
            if !is_straight {
                waist(shape, x, middle..middle + bar, above, below);
            }
        }
    }
}

/// The outer edge of the middle bar: round where the bar turns into a stem, drawn in where two stems
/// meet, which tells an eight from an A from the back of a hall.
fn waist(shape: &mut Bitmap, x: usize, bar: std::ops::Range<usize>, above: bool, below: bool) {
    match (above, below) {
        (true, true) => bar.for_each(|y| shape.set(x, y, false)),
        (true, false) => shape.set(x, bar.end - 1, false),
        (false, true) => shape.set(x, bar.start, false),
        (false, false) => {}
    }
}
