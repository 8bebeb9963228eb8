//! Block glyphs and lines as shapes that join without gaps, which no font promises.

/// Part of a cell: left, top, width and height as eighths of the cell.
pub type Part = (u8, u8, u8, u8);

/// The filled parts of a block glyph, and how opaque they are in percent; `None` for other letters.
pub fn shape(symbol: &str) -> Option<(Vec<Part>, u8)> {
    let mut letters = symbol.chars();
    let (letter, None) = (letters.next()?, letters.next()) else { return None };
    let code = letter as u32;
    let whole = (0, 0, 8, 8);
    let parts = match letter {
        '█' => vec![whole],
        '░' => return Some((vec![whole], 22)),
        '▒' => return Some((vec![whole], 45)),
        '▓' => return Some((vec![whole], 75)),
        '▀' => vec![(0, 0, 8, 4)],
        '▐' => vec![(4, 0, 4, 8)],
        '▔' => vec![(0, 0, 8, 1)],
        '▁'..='▇' => {
            let height = (code - 0x2580) as u8;
            vec![(0, 8 - height, 8, height)]
        }
        '▉'..='▏' => vec![(0, 0, (0x2590 - code) as u8, 8)],
        '▖'..='▟' => quadrants(letter),
        _ => return None,
    };
    Some((parts, 100))
}

fn quadrants(letter: char) -> Vec<Part> {
    const CORNERS: [Part; 4] = [(0, 0, 4, 4), (4, 0, 4, 4), (0, 4, 4, 4), (4, 4, 4, 4)];
    let filled = match letter {
        '▖' => [false, false, true, false],
        '▗' => [false, false, false, true],
        '▘' => [true, false, false, false],
        '▙' => [true, false, true, true],
        '▚' => [true, false, false, true],
        '▛' => [true, true, true, false],
        '▜' => [true, true, false, true],
        '▝' => [false, true, false, false],
        '▞' => [false, true, true, false],
        _ => [false, true, true, true],
    };
    CORNERS.into_iter().zip(filled).filter_map(|(corner, is_filled)| is_filled.then_some(corner)).collect()
}

/// The path of a line glyph in a cell of 8 by 16 units, from its upper left corner.
pub fn line(symbol: &str) -> Option<&'static str> {
    Some(match symbol {
        "─" => "M0 8h8",
        "│" => "M4 0v16",
        "╭" => "M4 16v-4q0 -4 4 -4",
        "╮" => "M4 16v-4q0 -4 -4 -4",
        "╰" => "M4 0v4q0 4 4 4",
        "╯" => "M4 0v4q0 4 -4 4",
        "┌" => "M4 16v-8h4",
        "┐" => "M4 16v-8h-4",
        "└" => "M4 0v8h4",
        "┘" => "M4 0v8h-4",
        "├" => "M4 0v16M4 8h4",
        "┤" => "M4 0v16M4 8h-4",
        "┬" => "M0 8h8M4 8v8",
        "┴" => "M0 8h8M4 8v-8",
        "┼" => "M0 8h8M4 0v16",
        _ => return None,
    })
}
