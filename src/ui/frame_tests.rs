//! The frame draws little, and what it leaves is what a full drawing would show.

use proptest::prelude::*;
use ratatui::style::Style;

use super::*;

const SIZE: Size = Size { width: 24, height: 10 };

/// One region or overlay of a made-up screen.
#[derive(Clone, Debug)]
struct Part {
    id: u32,
    area: Rect,
    key: u8,
}

#[derive(Clone, Debug)]
struct Screen {
    regions: Vec<Part>,
    overlays: Vec<Part>,
}

fn paint(buffer: &mut Buffer, area: Rect, part: &Part) {
    for y in area.top()..area.bottom() {
        let mark = format!("{}{}", part.id, char::from(b'a' + part.key));
        buffer.set_stringn(area.x, y, mark, usize::from(area.width), Style::new());
    }
}

fn draw(frame: &mut Frame, size: Size, screen: &Screen) {
    frame.begin(size);
    for part in &screen.regions {
        frame.region(("region", part.id), part.area, part.key, |buffer, area| paint(buffer, area, part));
    }
    for part in &screen.overlays {
        frame.overlay(("overlay", part.id), part.area, part.key, |buffer, area| paint(buffer, area, part));
    }
    frame.end();
}

fn part() -> impl Strategy<Value = Part> {
    (0..4u32, 0..24u16, 0..10u16, 0..24u16, 0..8u16, 0..3u8).prop_map(|(id, x, y, width, height, key)| Part {
        id,
        area: Rect::new(x, y, width, height),
        key,
    })
}

/// Rows under one another as a screen would lay them out, or anything at all.
fn regions() -> impl Strategy<Value = Vec<Part>> {
    let stacked =
        prop::collection::vec((0..3u16, 0..3u8, prop::bool::ANY, 6..18u16), 0..5).prop_map(|rows| {
            let mut y = 0;
            let mut parts = Vec::new();
            for (id, (height, key, split, at)) in rows.into_iter().enumerate() {
                let id = id as u32 * 2;
                if split {
                    parts.push(Part { id, area: Rect::new(0, y, at, height), key });
                    parts.push(Part { id: id + 1, area: Rect::new(at, y, 24 - at, height), key: 0 });
                } else {
                    parts.push(Part { id, area: Rect::new(0, y, 24, height), key });
                }
                y += height;
            }
            parts
        });
    prop_oneof![4 => stacked, 1 => prop::collection::vec(part(), 0..4)]
}

fn screens() -> impl Strategy<Value = Vec<(Screen, bool)>> {
    let screen = (regions(), prop::collection::vec(part(), 0..3))
        .prop_map(|(regions, overlays)| Screen { regions, overlays });
    // Most frames change one key only, as in life.
    prop::collection::vec((screen, prop::bool::weighted(0.1), prop::option::weighted(0.7, 0..3u8)), 1..8)
        .prop_map(|frames| {
            let mut last: Option<Screen> = None;
            frames
                .into_iter()
                .map(|(screen, small, only_key)| {
                    let screen = match (last.take(), only_key) {
                        (Some(mut kept), Some(key)) => {
                            if let Some(first) = kept.regions.last_mut() {
                                first.key = key;
                            }
                            if key == 1 {
                                kept.overlays = screen.overlays;
                            }
                            kept
                        }
                        _ => screen,
                    };
                    last = Some(screen.clone());
                    (screen, small)
                })
                .collect()
        })
}

proptest! {
    #[test]
    fn incremental_drawing_shows_what_full_drawing_shows(frames in screens()) {
        let mut frame = Frame::new();
        let mut shown = Buffer::empty(Rect::ZERO);
        for (screen, small) in frames {
            let size = if small { Size::new(9, 4) } else { SIZE };
            draw(&mut frame, size, &screen);
            let mut full = Frame::new();
            draw(&mut full, size, &screen);
            prop_assert_eq!(frame.buffer(), full.buffer());

            // The damage covers every cell that differs from the frame before.
            if shown.area == frame.buffer().area {
                for (x, y, _) in shown.diff(frame.buffer()) {
                    let span = frame.damage().span(y);
                    prop_assert!(span.is_some_and(|(from, to)| (from..to).contains(&x)), "{x},{y} in {span:?}");
                }
            }
            shown = frame.buffer().clone();
        }
    }
}

fn two_rows(frame: &mut Frame, keys: [u8; 2], overlay: Option<u8>) {
    frame.begin(SIZE);
    for (id, key) in keys.into_iter().enumerate() {
        let part = Part { id: id as u32, area: Rect::new(0, id as u16 * 5, 24, 5), key };
        frame.region(("region", part.id), part.area, key, |buffer, area| paint(buffer, area, &part));
    }
    if let Some(key) = overlay {
        let part = Part { id: 7, area: Rect::new(4, 6, 10, 3), key };
        frame.overlay("overlay", part.area, key, |buffer, area| paint(buffer, area, &part));
    }
    frame.end();
}

#[test]
fn an_unchanged_frame_draws_and_damages_nothing() {
    let mut frame = Frame::new();
    two_rows(&mut frame, [0, 0], Some(0));
    assert_eq!(frame.drawn(), 3);
    two_rows(&mut frame, [0, 0], Some(0));
    assert_eq!(frame.drawn(), 0);
    assert!(frame.damage().is_empty());
}

#[test]
fn a_changed_key_touches_the_rows_of_its_region_only() {
    let mut frame = Frame::new();
    two_rows(&mut frame, [0, 0], Some(0));
    two_rows(&mut frame, [1, 0], Some(0));
    assert_eq!(frame.drawn(), 1);
    assert_eq!(frame.damage().span(4), Some((0, 24)));
    assert_eq!(frame.damage().span(5), None);
}

#[test]
fn a_region_beneath_an_overlay_redraws_both() {
    let mut frame = Frame::new();
    two_rows(&mut frame, [0, 0], Some(0));
    two_rows(&mut frame, [0, 1], Some(0));
    assert_eq!(frame.drawn(), 2);
    assert_eq!(frame.buffer()[(4, 6)].symbol(), "7");
}

#[test]
fn closing_an_overlay_shows_what_was_beneath_without_drawing() {
    let mut frame = Frame::new();
    two_rows(&mut frame, [0, 0], None);
    let before = frame.buffer().clone();
    two_rows(&mut frame, [0, 0], Some(0));
    two_rows(&mut frame, [0, 0], None);
    assert_eq!(frame.drawn(), 0);
    assert_eq!(frame.buffer(), &before);
    assert_eq!(frame.damage().span(6), Some((4, 14)));
    assert_eq!(frame.damage().span(0), None);
}

#[test]
fn a_new_size_or_a_request_draws_everything() {
    let mut frame = Frame::new();
    two_rows(&mut frame, [0, 0], None);
    frame.invalidate();
    two_rows(&mut frame, [0, 0], None);
    assert_eq!(frame.drawn(), 2);
    assert_eq!(frame.damage(), &Damage::all(SIZE));
}

#[test]
fn a_cursor_outside_the_screen_is_hidden() {
    let mut frame = Frame::new();
    frame.begin(SIZE);
    frame.cursor(Some(Position::new(24, 0)));
    assert_eq!(frame.cursor_position(), None);
    frame.cursor(Some(Position::new(23, 9)));
    assert_eq!(frame.cursor_position(), Some(Position::new(23, 9)));
}

#[test]
fn a_panel_that_comes_back_finds_other_regions_than_it_left() {
    let row = |y| Rect::new(0, y, 24, 1);
    let with_panel = |frame: &mut Frame| {
        frame.begin(SIZE);
        frame.region("header", row(0), 0, |_, _| {});
        frame.panel("list", Rect::new(0, 1, 24, 3), 0, |frame| {
            for y in 1..4 {
                frame.region(("row", u32::from(y)), row(y), 0, |buf, area| {
                    buf.set_string(area.x, area.y, "row", Style::new());
                });
            }
        });
        frame.region("footer", row(4), 0, |_, _| {});
        frame.end();
    };
    let mut frame = Frame::new();
    with_panel(&mut frame);
    frame.begin(SIZE);
    frame.region("header", row(0), 0, |_, _| {});
    frame.region("other", Rect::new(0, 1, 24, 4), 0, |_, _| {});
    frame.end();
    with_panel(&mut frame);
    let mut anew = Frame::new();
    with_panel(&mut anew);
    assert_eq!(frame.buffer(), anew.buffer());
}
