//! The sleep ends for each reason, and for no other.

use std::thread;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use signal_hook::consts::SIGWINCH;
use signal_hook::low_level::raise;

use super::*;

/// Longer than any test takes; reaching it is a failure.
const LONG: Deadline = Deadline::In(Duration::from_secs(20));

/// A waiter on a pipe in place of a terminal, and the end that keys are written into.
fn waiter() -> (Waiter, OwnedFd) {
    let (read, write) = pipe_with(PipeFlags::CLOEXEC).unwrap();
    (Waiter::new(read).unwrap(), write)
}

/// Waits for one reason. Signals are sent to the whole process, so other tests may wake this one.
fn wait_for(waiter: &mut Waiter, deadline: Deadline, reason: impl Fn(&Woken) -> bool) -> Woken {
    loop {
        let woken = waiter.wait(deadline).unwrap();
        if reason(&woken) || woken.deadline {
            return woken;
        }
        assert_ne!(woken, Woken::default(), "woken without a reason");
    }
}

#[test]
fn the_deadline_is_never_early_and_hardly_late() {
    let (mut waiter, _keys) = waiter();
    for nanoseconds in [0, 1, 999_999, 3_000_000] {
        let until = SystemTime::now() + Duration::from_nanos(nanoseconds);
        let woken = wait_for(&mut waiter, Deadline::At(until), |woken| woken.deadline);
        assert!(SystemTime::now() >= until);
        assert!(woken.deadline && !woken.input && !woken.wake, "{woken:?}");
    }
}

#[test]
fn wakes_from_other_threads_count_as_one_and_none_is_lost() {
    let (mut waiter, _keys) = waiter();
    let waker = waiter.waker();
    waker.wake();
    waker.wake();
    assert!(wait_for(&mut waiter, LONG, |woken| woken.wake).wake);
    assert!(!waiter.wait(Deadline::In(Duration::ZERO)).unwrap().wake);
    for _ in 0..200 {
        let waker = waiter.waker();
        let other = thread::spawn(move || waker.wake());
        let woken = wait_for(&mut waiter, LONG, |woken| woken.wake);
        assert!(woken.wake && !woken.deadline, "{woken:?}");
        other.join().unwrap();
    }
}

#[test]
fn keys_are_drained_completely() {
    let (mut waiter, keys) = waiter();
    // One more than a power of two: readers with a fixed buffer tend to leave the last one.
    rustix::io::write(&keys, &[b'a'; 4097]).unwrap();
    assert!(wait_for(&mut waiter, LONG, |woken| woken.input).input);
    let mut events = Vec::new();
    waiter.drain(&mut events).unwrap();
    assert_eq!(events.len(), 4097);
    let woken = waiter.wait(Deadline::In(Duration::ZERO)).unwrap();
    assert!(!woken.input);
}

#[test]
fn a_resize_that_comes_with_a_key_is_seen_with_it() {
    let (mut waiter, keys) = waiter();
    rustix::io::write(&keys, b"a").unwrap();
    raise(SIGWINCH).unwrap();
    let woken = wait_for(&mut waiter, LONG, |woken| woken.input);
    assert!(woken.input && woken.signals.resized, "{woken:?}");
    let mut events = Vec::new();
    waiter.drain(&mut events).unwrap();
    assert_eq!(events, [Event::Key(KeyEvent::new(KeyCode::Char('a'), KeyModifiers::NONE))]);
}

#[test]
fn half_a_sequence_does_not_block_and_ends_by_itself() {
    let (mut waiter, keys) = waiter();
    rustix::io::write(&keys, b"\x1b[").unwrap();
    assert!(wait_for(&mut waiter, LONG, |woken| woken.input).input);
    let mut events = Vec::new();
    waiter.drain(&mut events).unwrap();
    assert_eq!(events, []);
    let woken = wait_for(&mut waiter, LONG, |woken| woken.input);
    assert!(woken.input && !woken.deadline, "{woken:?}");
    waiter.drain(&mut events).unwrap();
    assert_eq!(events, [Event::Key(KeyEvent::new(KeyCode::Char('['), KeyModifiers::ALT))]);
}

#[test]
fn a_terminal_that_is_gone_is_an_error_and_not_an_endless_wake() {
    let (mut waiter, keys) = waiter();
    rustix::io::write(&keys, b"q").unwrap();
    drop(keys);
    let mut events = Vec::new();
    let mut closed = false;
    for _ in 0..2 {
        assert!(wait_for(&mut waiter, LONG, |woken| woken.input).input);
        closed |= waiter.drain(&mut events).is_err();
    }
    assert!(closed);
    assert_eq!(events.len(), 1);
}
