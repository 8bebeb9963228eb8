//! The export panel: what it asks for, what leaves the program, and what it tells afterwards.

use std::path::PathBuf;

use plenary::app::effect::{Effect, ExportError, Message};
use plenary::app::overlay::Overlay;
use plenary::domain::event::Body;
use plenary::domain::follow_up::FROM;
use plenary::domain::lang::Lang;
use plenary::domain::note::{Change, Kind, Level, NoteFields};
use plenary::domain::versions::Versions;
use plenary::minutes::editions::Issue;
use plenary::minutes::format::Format;
use plenary::minutes::outline::sheets::Sheet;
use plenary::minutes::several::{self, Wanted};
use plenary::minutes::{Options, Profile};

use super::stage::Stage;

/// The last export that was asked for.
fn asked(stage: &Stage) -> (Wanted, Option<Issue>, bool) {
    let last = stage.effects().iter().rev().find_map(|effect| match effect {
        Effect::Export { wanted, issue, overwrite, .. } => Some((wanted.clone(), *issue, *overwrite)),
        _ => None,
    });
    last.expect("an export was asked for")
}

/// The files that it would have written.
fn written(stage: &mut Stage) {
    let (wanted, ..) = asked(stage);
    let workshop = &stage.model.workshop;
    let files = several::files(workshop, &wanted, false, Options::new).files;
    let files = files.into_iter().map(|(name, _)| PathBuf::from(format!("exports/k/{name}"))).collect();
    stage.send(Message::Exported(Ok(files)));
}

#[test]
fn scene_15_all_three_versions_are_one_key_and_the_summary_says_what_is_missing_and_what_was_written() {
    let mut stage = Stage::kumanovo("2 17:10").size(80, 24);
    stage.play("Ey");
    let (wanted, issue, overwrite) = asked(&stage);
    assert_eq!((wanted.profiles, wanted.langs), (Profile::ALL.to_vec(), vec![Lang::En]));
    assert!(wanted.formats.contains(&Format::Markdown) && wanted.formats.contains(&Format::Json));
    assert_eq!((issue, overwrite), (None, false));
    written(&mut stage);
    let screen = stage.shows("kumanovo-2023.internal.en.").shows("kumanovo-2023.public.en.").text();
    let warning = screen.find("1 action without owner").expect("the incomplete action is told");
    assert!(warning < screen.find("written to").unwrap(), "what is missing comes first:\n{screen}");
    assert!(stage.committed().is_empty(), "nothing was given out");
    stage.play("x");
    assert!(stage.model.overlay.is_none());
}

#[test]
fn the_version_that_is_looked_at_is_the_one_that_is_proposed() {
    let mut stage = Stage::kumanovo("2 17:10");
    stage.play("$<right><lt>Ey");
    let (wanted, ..) = asked(&stage);
    assert_eq!((wanted.profiles, wanted.langs), (vec![Profile::Public], vec![Lang::Fr]));
}

#[test]
fn languages_and_formats_are_chosen_and_the_formats_stay() {
    let mut stage = Stage::kumanovo("2 17:10");
    stage.play("E<down><left>").shows("all of the workshop").play("<down><right><space>y");
    let (wanted, ..) = asked(&stage);
    assert_eq!(wanted.langs, stage.model.workshop.plan().languages);
    assert!(wanted.formats.contains(&Format::Markdown) && !wanted.formats.contains(&Format::Json));
    written(&mut stage);
    stage.play("<esc>Ey");
    assert_eq!(asked(&stage).0.formats, wanted.formats);
    // The last format cannot be left out.
    written(&mut stage);
    stage.play("<esc>E<down><down>");
    for _ in Format::ALL {
        stage.play("<space><right>");
    }
    for _ in Format::ALL {
        stage.play("<space><right><space><right>");
    }
    stage.play("y");
    assert!(!asked(&stage).0.formats.is_empty());
}

#[test]
fn giving_out_is_kept_when_the_files_are_there_and_only_then() {
    let mut stage = Stage::kumanovo("2 17:10");
    stage.play("E<up><right>").shows("give out as draft 1, corrections until 21 June 2023");
    stage.play("+").shows("22 June 2023").play("-y");
    let (_, issue, _) = asked(&stage);
    let until = chrono::NaiveDate::from_ymd_opt(2023, 6, 21);
    assert_eq!(issue, Some(Issue { is_final: false, corrections_until: until }));
    stage.send(Message::Exported(Err(ExportError::Failed("the disk is full".to_owned()))));
    stage.shows("The export was not written: the disk is full");
    assert!(stage.committed().is_empty());
    stage.play("E<up><right>y");
    written(&mut stage);
    let body = Body::Issue {
        number: 1,
        is_final: false,
        corrections_until: until,
        versions: Versions::of(&Profile::ALL, &[Lang::En]),
    };
    assert_eq!(stage.committed(), [&body]);
    stage.shows("Given out as draft 1; corrections are accepted until 21 June 2023.").play("<esc>");
    stage.play("$").shows("draft 1").hides("not given out").shows("Draft 1 of 14 June 2023 – corrections");
    stage.play("<esc>u$").shows("draft 1, not given out yet");
}

#[test]
fn what_is_noted_after_an_edition_makes_the_next_draft() {
    let mut stage = Stage::kumanovo("2 17:10");
    stage.play("E<up><right><right>y");
    written(&mut stage);
    stage.play("<esc>$").shows("final 1").hides("not given out").shows("Final version 1 of 14 June 2023");
    // What the room is shown changes no minutes.
    stage.play("<f9>").hides("not given out");
    stage.play("<f9><esc>cA late word<enter><esc>$").shows("draft 2, not given out yet");
    stage.play("<esc>E").shows("draft 2, not given out yet");
}

#[test]
fn files_that_are_there_are_not_written_over_without_a_word() {
    let mut stage = Stage::kumanovo("2 17:10");
    stage.play("Ey").forget();
    let there = ["k.internal.en.md", "k.public.en.md"].map(PathBuf::from).to_vec();
    stage.send(Message::Exported(Err(ExportError::Exists(there.clone()))));
    stage.shows("2 files exist, k.internal.en.md among them").play("<enter><right>");
    assert!(stage.effects().is_empty());
    stage.play("n").hides("among them").play("y");
    stage.send(Message::Exported(Err(ExportError::Exists(there)))).forget().play("y");
    assert!(asked(&stage).2);
    assert!(matches!(stage.model.overlay, Some(Overlay::Export(_))));
}

#[test]
fn the_sheets_are_written_from_the_desk_with_the_minutes_and_told_after_them() {
    let mut stage = Stage::kumanovo("2 17:10").size(120, 36);
    stage.play("E<down><down><down>").shows("▶Sheets").shows("[ ] take-home");
    stage.play("<space><right><space>").shows("[×] take-home").shows("[×] next day").shows("as md, docx");
    stage.play("y");
    let (wanted, ..) = asked(&stage);
    let towns =
        stage.model.workshop.plan().municipalities.iter().map(|town| Sheet::TakeHome(town.id.clone()));
    let mut sheets: Vec<Sheet> = towns.collect();
    sheets.push(Sheet::Opener);
    assert_eq!((wanted.profiles.len(), &wanted.sheets), (3, &sheets));
    written(&mut stage);
    stage.shows("Sheets").shows("kumanovo-2023.take-home.struga.en.  md  docx");
    stage.shows("kumanovo-2023.opener.en.  md  docx");
}

#[test]
fn sheets_alone_are_written_without_minutes_and_give_out_no_edition() {
    let mut stage = Stage::kumanovo("2 17:10").size(60, 18);
    stage.play("E<left>").shows("sheets alone").shows("[×] donors").shows("none: sheets bear no number");
    // One is always left; a format that is no document gets one that can be edited.
    stage
        .play("<down><down><down><space><right><space><right><space><right><space>")
        .shows("[×] interpreters");
    stage.play("<up>");
    for format in Format::ALL.into_iter().filter(|format| *format != Format::Ics) {
        if !matches!(format, Format::Markdown | Format::Json | Format::Docx) {
            stage.play("<right>");
            continue;
        }
        stage.play("<space><right>");
    }
    stage.play("<space>").shows("as docx").play("<down><down><right>y");
    let (wanted, issue, _) = asked(&stage);
    assert_eq!((wanted.profiles, wanted.sheets, issue), (Vec::new(), vec![Sheet::Interpreters], None));
    stage.play("y");
    written(&mut stage);
    stage.shows("kumanovo-2023.interpreters.en.  docx");
    assert!(stage.committed().is_empty());
}

#[test]
fn the_sheet_that_is_looked_at_is_the_one_that_is_proposed() {
    let mut stage = Stage::kumanovo("2 17:10");
    stage.play("$<c-d>").shows("Donor annex").play("4").shows("Donor annex").shows("E writes it as a file");
    stage.play("Ey");
    let (wanted, ..) = asked(&stage);
    assert_eq!((wanted.profiles, wanted.sheets), (Vec::new(), vec![Sheet::Donors]));
}

/// An action of the meeting before of which nobody said what became of it.
fn unanswered() -> Body {
    let mut fields = NoteFields::new(Kind::Action, "Send the list of contacts", Level::Municipality);
    fields.lang = Some(Lang::En);
    fields.detail.insert(FROM.into(), "Tetovo, 2022".to_owned());
    Body::Note(Box::new(fields))
}

#[test]
fn actions_of_the_last_meeting_without_an_answer_are_told_before_an_export() {
    let mut stage = Stage::empty().size(60, 18);
    stage.other_does(unanswered());
    stage
        .play("E<right>")
        .shows("1 action of the last meeting without an answer: Send")
        .shows("y exports all the same");
    stage.play("<enter>");
    assert!(!stage.effects().iter().any(|effect| matches!(effect, Effect::Export { .. })));
    stage.play("y");
    written(&mut stage);
    stage.shows("1 action of the last meeting without an answer");
    // Once somebody said it, nothing holds back any more.
    let note = stage.note_saying("Send the list").id;
    let change = Change::Status(Some("done".into()));
    stage.play("<esc>").other_does(Body::Edit { note, changes: vec![change], base: note, reason: None });
    stage.play("E<right>").hides("of the last meeting").play("<enter>");
    assert!(matches!(stage.effects().last(), Some(Effect::Export { .. })));
}

#[test]
fn everything_that_is_told_before_an_export_can_be_read_on_a_small_screen() {
    for lang in Lang::ALL {
        let mut stage = Stage::kumanovo("2 17:10").lang(lang).size(60, 18);
        stage.other_does(unanswered());
        stage.play("E<down><left><down><down><space><right><space><right><space><right><space>");
        let mut seen = stage.text();
        for _ in 0..6 {
            stage.play("<pgdn>");
            seen.push_str(&stage.text());
        }
        assert!(seen.contains("contacts"), "{seen}");
        assert!(!seen.lines().any(|row| row.contains('│') && row.contains(" …")), "{seen}");
        // What is chosen is seen again as soon as it is changed.
        assert!(stage.play("<right>").text().contains('▶'));
    }
}

#[test]
fn words_of_a_struck_note_do_not_stay_in_the_panel() {
    for keys in ["E<right>", "E<right>y"] {
        let mut stage = Stage::empty();
        stage.other_does(unanswered());
        stage.play(keys);
        if keys.ends_with('y') {
            written(&mut stage);
        }
        stage.shows("Send the list");
        let note = stage.note_saying("Send the list").id;
        stage.other_does(Body::Strike { notes: vec![note] });
        stage.hides("Send the list");
    }
}
