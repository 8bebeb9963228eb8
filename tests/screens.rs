//! The running program without a terminal: a list of keys at a given time, and the screen that
//! results. Nothing sleeps, nothing touches a file; time is given.

mod screens {
    mod attendance;
    mod boards;
    mod capturing;
    mod checking;
    mod clocks;
    mod commands;
    mod confidence;
    mod day;
    mod erasing;
    mod exporting;
    mod keyboards;
    mod library;
    mod linking;
    mod looks;
    mod looks_shown;
    mod minutes;
    mod notes;
    mod pictures;
    mod planning;
    mod readable;
    mod readiness;
    mod redrawing;
    mod rehearsing;
    mod room;
    mod scenes;
    mod scenes_catch_up;
    mod scenes_minutes;
    mod scenes_notes;
    mod scenes_room;
    mod scenes_segments;
    mod scenes_shown;
    mod searching;
    mod secrets;
    mod secrets_shown;
    mod sized;
    mod sizes;
    mod sizing_terminal;
    mod stage;
    mod timeline;
    mod two_writers;
    mod typing_fast;
    mod world;
}
