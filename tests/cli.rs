//! The program as a script sees it: the real binary in a temporary workspace, its lines, its files
//! and its exit status.

mod cli {
    mod again;
    mod agendas;
    mod catching_up;
    mod changes;
    mod checking;
    mod choosing;
    mod ending;
    mod erasing;
    mod evaluating;
    mod exporting;
    mod following;
    mod following_up;
    mod leak_checking;
    mod many_notes;
    mod notes;
    mod plans;
    mod replanning;
    mod schemas;
    mod searching;
    mod segments;
    mod sheets;
    mod shell;
    mod steering;
    mod templates;
    mod timing_cases;
    mod two_days;
}
