//! What terminals send, whole and in pieces.

use crossterm::event::{MouseButton, MouseEvent, MouseEventKind};
use proptest::prelude::*;

use super::*;

fn read(bytes: &[u8]) -> Vec<Event> {
    let mut events = Vec::new();
    Decoder::default().read(bytes, Instant::now(), &mut events);
    events
}

fn press(code: KeyCode, modifiers: KeyModifiers) -> Event {
    Event::Key(KeyEvent::new(code, modifiers))
}

fn plain(code: KeyCode) -> Event {
    press(code, KeyModifiers::NONE)
}

#[test]
fn letters_of_every_script_arrive_in_order() {
    let expected: Vec<Event> = "aќë".chars().map(|letter| plain(KeyCode::Char(letter))).collect();
    assert_eq!(read("aќë".as_bytes()), expected);
    assert_eq!(read("Ѓ".as_bytes()), [press(KeyCode::Char('Ѓ'), KeyModifiers::SHIFT)]);
}

#[test]
fn keys_arrive_as_the_terminals_send_them() {
    let (ctrl, alt, shift) = (KeyModifiers::CONTROL, KeyModifiers::ALT, KeyModifiers::SHIFT);
    for (bytes, code, modifiers) in [
        (&b"\r"[..], KeyCode::Enter, KeyModifiers::NONE),
        (b"\t", KeyCode::Tab, KeyModifiers::NONE),
        (b"\x7f", KeyCode::Backspace, KeyModifiers::NONE),
        (b"\x0b", KeyCode::Char('k'), ctrl),
        (b"\0", KeyCode::Char(' '), ctrl),
        (b"\x1b", KeyCode::Esc, KeyModifiers::NONE),
        (b"\x1bx", KeyCode::Char('x'), alt),
        ("\x1bж".as_bytes(), KeyCode::Char('ж'), alt),
        (b"\x1b\r", KeyCode::Enter, alt),
        (b"\x1b[A", KeyCode::Up, KeyModifiers::NONE),
        (b"\x1bOA", KeyCode::Up, KeyModifiers::NONE),
        (b"\x1b[1;5C", KeyCode::Right, ctrl),
        (b"\x1b[1;2F", KeyCode::End, shift),
        (b"\x1b[Z", KeyCode::BackTab, shift),
        (b"\x1bOP", KeyCode::F(1), KeyModifiers::NONE),
        (b"\x1b[15~", KeyCode::F(5), KeyModifiers::NONE),
        (b"\x1b[17;5~", KeyCode::F(6), ctrl),
        (b"\x1b[24~", KeyCode::F(12), KeyModifiers::NONE),
        (b"\x1b[3~", KeyCode::Delete, KeyModifiers::NONE),
        (b"\x1b[6~", KeyCode::PageDown, KeyModifiers::NONE),
        (b"\x1b[[B", KeyCode::F(2), KeyModifiers::NONE),
        (b"\x1b[107;5u", KeyCode::Char('k'), ctrl),
        (b"\x1b[27;5;13~", KeyCode::Enter, ctrl),
        // Ctrl and the key of п on a Cyrillic layout, which is P on a Latin one.
        (b"\x1b[1087::112;5u", KeyCode::Char('p'), ctrl),
    ] {
        assert_eq!(read(bytes), [press(code, modifiers)], "{:?}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn escape_and_a_sequence_are_two_keys() {
    assert_eq!(read(b"\x1b\x1b[B"), [plain(KeyCode::Esc), plain(KeyCode::Down)]);
}

#[test]
fn clicks_and_the_wheel_arrive_with_their_cell() {
    let mouse = |kind| Event::Mouse(MouseEvent { kind, column: 11, row: 4, modifiers: KeyModifiers::NONE });
    assert_eq!(
        read(b"\x1b[<0;12;5M\x1b[<0;12;5m\x1b[<64;12;5M\x1b[<65;12;5M"),
        [
            mouse(MouseEventKind::Down(MouseButton::Left)),
            mouse(MouseEventKind::Up(MouseButton::Left)),
            mouse(MouseEventKind::ScrollUp),
            mouse(MouseEventKind::ScrollDown),
        ]
    );
    assert_eq!(read(b"\x1b[<0;0;5M"), []);
}

#[test]
fn a_paste_is_one_text_with_plain_line_ends_and_no_controls() {
    let events = read("\x1b[200~ëдна\r\nдруга\rтрета\x1b[31m\x07\x1b[201~x".as_bytes());
    assert_eq!(events, [Event::Paste("ëдна\nдруга\nтрета[31m".into()), plain(KeyCode::Char('x'))]);
}

#[test]
fn a_paste_without_an_end_is_given_out_after_two_seconds() {
    let mut decoder = Decoder::default();
    let mut events = Vec::new();
    let start = Instant::now();
    decoder.read(b"\x1b[200~half\x1b[20", start, &mut events);
    assert_eq!(decoder.patience_left(start), Some(PASTE_PATIENCE));
    decoder.give_up_waiting(start + Duration::from_millis(1999), &mut events);
    assert_eq!(events, []);
    decoder.give_up_waiting(start + Duration::from_secs(2), &mut events);
    assert_eq!(events, [Event::Paste("half[20".into())]);
    assert_eq!(decoder.patience_left(start), None);
    decoder.read(b"q", start, &mut events);
    assert_eq!(events[1..], [plain(KeyCode::Char('q'))]);
}

#[test]
fn half_a_sequence_waits_and_then_is_the_key_it_may_have_been() {
    let mut decoder = Decoder::default();
    let mut events = Vec::new();
    let start = Instant::now();
    decoder.read(b"\x1b[", start, &mut events);
    assert_eq!((events.len(), decoder.patience_left(start)), (0, Some(SEQUENCE_PATIENCE)));
    decoder.give_up_waiting(start + SEQUENCE_PATIENCE, &mut events);
    assert_eq!(events, [press(KeyCode::Char('['), KeyModifiers::ALT)]);
    decoder.read(&"ќ".as_bytes()[..1], start, &mut events);
    decoder.read(&"ќ".as_bytes()[1..], start, &mut events);
    assert_eq!(events[1..], [plain(KeyCode::Char('ќ'))]);
}

#[test]
fn a_paste_is_cut_at_its_limit_and_the_keys_after_it_arrive() {
    let mut bytes = b"\x1b[200~".to_vec();
    bytes.resize(bytes.len() + PASTE_LIMIT + 1000, b'a');
    bytes.extend_from_slice(b"\x1b[201~q");
    let events = read(&bytes);
    assert!(matches!(&events[0], Event::Paste(text) if text.len() == PASTE_LIMIT));
    assert_eq!(events[1..], [plain(KeyCode::Char('q'))]);
}

fn noise() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..6),
        Just(b"\x1b[200~".to_vec()),
        Just(b"\x1b[201~".to_vec()),
        Just(b"\x1b[<0;3;4M".to_vec()),
        Just(b"\x1b[1;5".to_vec()),
        "[a-zќë]{0,5}".prop_map(String::into_bytes),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_bytes_can_stop_the_keys_that_come_later(bytes in noise()) {
        let mut decoder = Decoder::default();
        let mut events = Vec::new();
        let start = Instant::now();
        decoder.read(&bytes, start, &mut events);
        decoder.give_up_waiting(start + PASTE_PATIENCE, &mut events);
        events.clear();
        decoder.read(b"q", start, &mut events);
        prop_assert_eq!(events, [plain(KeyCode::Char('q'))]);
    }

    #[test]
    fn a_paste_arrives_the_same_in_any_pieces(text in "[a-zќë\n ]{0,40}", cuts in prop::collection::vec(0..80usize, 0..4)) {
        let bytes = format!("\x1b[200~{text}\x1b[201~");
        let bytes = bytes.as_bytes();
        let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut % bytes.len()).collect();
        // A cut right behind an escape would make it the Esc key.
        cuts.retain(|cut| *cut == 0 || *cut > 1);
        cuts.extend([0, bytes.len()]);
        cuts.sort_unstable();
        let mut decoder = Decoder::default();
        let mut events = Vec::new();
        for piece in cuts.windows(2) {
            decoder.read(&bytes[piece[0]..piece[1]], Instant::now(), &mut events);
        }
        prop_assert_eq!(events, [Event::Paste(text)]);
    }
}

#[test]
fn where_the_cursor_is_is_an_answer_and_no_key_but_in_the_first_row() {
    let mut decoder = Decoder::default();
    let mut events = Vec::new();
    for piece in [&b"a\x1b[2;"[..], b"5R\x1b[24;80R", b"\x1b[1;2Rb\x1b[R"] {
        decoder.read(piece, Instant::now(), &mut events);
    }
    assert_eq!(decoder.take_reports(), [(2, 5), (24, 80)]);
    assert_eq!(decoder.take_reports(), []);
    let shift_f3 = press(KeyCode::F(3), KeyModifiers::SHIFT);
    let (a, b) = (plain(KeyCode::Char('a')), plain(KeyCode::Char('b')));
    assert_eq!(events, [a, shift_f3, b, plain(KeyCode::F(3))]);
}
