//! The program as a person sees it: the real binary in real pseudo-terminals. Nothing sleeps; what is
//! to happen is waited for by reading.

mod bringing;
mod clocks;
mod day;
mod endings;
mod erasing;
mod hostile;
mod large;
mod looks;
mod rehearsals;
mod storage;
mod takeover;
mod typing;

mod stage;
mod world;
