//! Large figures, from the outlines of a font. Every digit is stretched to the full height and to whole
//! points, so that strokes at its edges are even and none stands lower than its neighbour.

use std::sync::OnceLock;

use ab_glyph::{Font, FontRef, Glyph, OutlinedGlyph, PxScaleFactor, point};

use super::FigureSize;
use super::bitmap::Bitmap;

/// The width of the widest digit of the font, in its units.
const WIDEST: f32 = 1115.0;

/// The shape of a character, `columns` wide.
pub fn shape(character: char, columns: u16, size: FigureSize) -> Bitmap {
    let mut shape = Bitmap::new(columns, size.rows);
    let (width, height) = (shape.width(), shape.height());
    // The strokes of the font: a good fifth of the width, and a bit less than a fifth of the height.
    let digit = usize::from(size.advance - size.gap()) * 2;
    let stem = (digit * 3 / 10).max(2);
    let bar = (height * 19 / 100).max(2);
    match character {
        ':' => {
            let dot = stem.min(width);
            let left = (width - dot) / 2;
            let inset = height / 5;
            shape.fill(left, inset, dot, bar);
            shape.fill(left, height - inset - bar, dot, bar);
        }
        '-' | '+' => {
            let middle = (height - bar) / 2;
            shape.fill(0, middle, width, bar);
            if character == '+' {
                // As high as it is wide: a point is twice as high as wide.
                let arm = (width / 2).saturating_sub(bar) / 2;
                shape.fill((width - stem) / 2, middle - arm, stem, bar + 2 * arm);
            }
        }
        _ => digit_outline(&mut shape, character),
    }
    shape
}

pub fn font() -> &'static FontRef<'static> {
    static FONT: OnceLock<FontRef<'static>> = OnceLock::new();
    FONT.get_or_init(|| {
        FontRef::try_from_slice(dejavu::sans_condensed::bold()).expect("the font that is built in is sound")
    })
}

fn digit_outline(shape: &mut Bitmap, character: char) {
    let font = font();
    let id = font.glyph_id(character);
    let outline = font.outline(id).expect("the font has every digit");
    let bounds = outline.bounds;
    let (left, right) = (bounds.min.x.min(bounds.max.x), bounds.min.x.max(bounds.max.x));
    let (top, bottom) = (bounds.min.y.max(bounds.max.y), bounds.min.y.min(bounds.max.y));
    // All are as wide as the widest, so that their edges coincide: a changing digit then changes few
    // cells. A one would become a slab.
    let share = if character == '1' { (right - left) / WIDEST } else { 1.0 };
    let wanted = (shape.width() as f32 * share).round() as usize;
    // Of the parity that stands exactly in the middle.
    let width = wanted - (shape.width() - wanted) % 2;
    let margin = (shape.width() - width) / 2;
    let scale = PxScaleFactor {
        horizontal: width as f32 / (right - left),
        vertical: shape.height() as f32 / (top - bottom),
    };
    let position = point(margin as f32 - left * scale.horizontal, top * scale.vertical);
    let glyph = OutlinedGlyph::new(Glyph { id, scale: 1.0.into(), position }, outline, scale);
    shape.ink(&glyph, 0.5);
    shape.smooth();
}
