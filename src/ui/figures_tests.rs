//! Figures fit, keep their places, and are drawn for every size.

use proptest::prelude::*;

use super::*;

fn painted(width: u16, height: u16, text: &str) -> Buffer {
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    let area = buffer.area;
    paint(&mut buffer, area, text, Style::new(), HorizontalAlignment::Center);
    buffer
}

fn drawing(buffer: &Buffer) -> String {
    let row = |y| (0..buffer.area.width).map(|x| buffer[(x, y)].symbol()).collect::<String>();
    (0..buffer.area.height).map(|y| row(y).trim_end().to_owned() + "\n").collect()
}

/// The columns in which anything is drawn.
fn inked(buffer: &Buffer) -> Vec<u16> {
    let inked = |x: &u16| (0..buffer.area.height).any(|y| buffer[(*x, y)].symbol() != " ");
    (0..buffer.area.width).filter(inked).collect()
}

#[test]
fn five_rows_look_as_designed() {
    insta::assert_snapshot!(drawing(&painted(40, 5, "12:34")));
}

#[test]
fn ten_rows_look_as_designed() {
    insta::assert_snapshot!(drawing(&painted(80, 10, "40:59")));
}

#[test]
fn the_size_grows_with_the_area_and_stays_within_it() {
    assert_eq!(fit(5, Rect::new(0, 0, 200, 2)), FigureSize::TEXT);
    assert_eq!(fit(5, Rect::new(0, 0, 12, 9)), FigureSize::TEXT);
    assert_eq!(fit(5, Rect::new(0, 0, 17, 9)).rows, 3);
    assert!(fit(5, Rect::new(0, 0, 60, 18)).rows >= 9);
    assert!(fit(5, Rect::new(0, 0, 76, 10)).rows == 10);
    assert!(fit(5, Rect::new(0, 0, 196, 60)).rows == 30);
    assert!(fit(7, Rect::new(0, 0, 196, 60)).rows >= 20);
}

#[test]
fn digits_stand_in_the_same_columns_whichever_they_are() {
    for rows in 3..=30 {
        let size = fit(5, Rect::new(0, 0, 240, rows));
        for digit in '0'..='9' {
            assert_eq!(size.width(&format!("{digit}0:00")), size.width("40:59"));
            let one = shape(digit, size);
            let (width, height) = (usize::from(size.advance - size.gap()) * 2, usize::from(rows) * 2);
            assert_eq!((one.width(), one.height()), (width, height));
            let row = |y: usize| (0..width).any(|x| one.get(x, y));
            assert!(row(0) && row(height - 1), "{digit} does not fill {rows} rows");
        }
    }
}

#[test]
fn all_digits_of_a_size_differ() {
    for rows in 3..=30 {
        let size = fit(5, Rect::new(0, 0, 240, rows));
        let shapes: Vec<Bitmap> = ('0'..='9').map(|digit| shape(digit, size)).collect();
        for (index, one) in shapes.iter().enumerate() {
            assert!(!shapes[..index].contains(one), "{index} at {rows} rows");
        }
    }
}

#[test]
fn the_text_can_stand_left_right_or_in_the_middle() {
    let columns = |alignment| {
        let area = Rect::new(0, 0, 60, 5);
        let mut buffer = Buffer::empty(area);
        paint(&mut buffer, area, "88", Style::new(), alignment);
        let inked = inked(&buffer);
        (inked[0], 59 - inked[inked.len() - 1])
    };
    assert_eq!(columns(HorizontalAlignment::Left).0, 0);
    assert_eq!(columns(HorizontalAlignment::Right).1, 0);
    let (left, right) = columns(HorizontalAlignment::Center);
    assert!(left.abs_diff(right) <= 1);
}

#[test]
fn reverse_makes_a_bar_of_the_whole_area_and_underlining_is_left_out() {
    let area = Rect::new(0, 0, 40, 5);
    let mut buffer = Buffer::empty(area);
    paint(&mut buffer, area, "0:00", Style::new().reversed().underlined(), HorizontalAlignment::Center);
    assert!(buffer.content.iter().all(|cell| cell.modifier == Modifier::REVERSED));
}

#[test]
fn without_room_for_shapes_the_text_is_bold() {
    let buffer = painted(12, 2, "-01:30");
    assert_eq!(drawing(&buffer), "   -01:30\n\n");
    assert!(buffer[(3, 0)].modifier.contains(Modifier::BOLD));
}

proptest! {
    #[test]
    fn nothing_is_cut_or_painted_outside_and_no_area_is_too_small(
        width in 0..220u16, height in 0..70u16, text in "[-+]?[0-9]{1,3}(:[0-9]{2}){0,2}", x in 0..5u16,
    ) {
        let mut buffer = Buffer::empty(Rect::new(0, 0, width + 6, height + 2));
        let area = Rect::new(x, 1, width, height);
        paint(&mut buffer, area, &text, Style::new(), HorizontalAlignment::Center);
        for position in buffer.area.positions() {
            prop_assert!(area.contains(position) || buffer[position].symbol() == " ");
        }
        let size = fit(text.len(), area);
        prop_assert!(size.rows <= height.max(1));
        if size.rows >= 3 && height > 0 {
            prop_assert!(!inked(&buffer).is_empty());
        }
    }
}
#[test]
fn small_digits_look_as_designed() {
    let mut pictures = String::new();
    for rows in SMALLEST_ROWS..OUTLINE_ROWS {
        let size = FigureSize { advance: FigureSize::narrowest(rows), rows };
        let mut buffer = Buffer::empty(Rect::new(0, 0, size.advance * 10, rows));
        let area = buffer.area;
        for (place, digit) in (0u16..).zip('0'..='9') {
            shape(digit, size).paint(&mut buffer, place * size.advance, 0, area, Style::new());
        }
        pictures.push_str(&drawing(&buffer));
        pictures.push('\n');
    }
    insta::assert_snapshot!(pictures);
}
