//! The boards on small workshops made by hand.

use std::borrow::Cow;

use super::*;
use crate::domain::event::LinkStatus;
use crate::domain::ids::{MunicipalityId, NoteId, ThemeId, WriterTag};
use crate::domain::lang::Text;
use crate::domain::note::Kind;
use crate::domain::plan::{Attribution, Day, Item, Municipality, Plan, Theme};
use crate::domain::timing::speaking::Speaking;

fn plan() -> Plan {
    let municipality = |id: &str| Municipality {
        id: id.into(),
        name: Text::plain(id),
        full_name: None,
        aliases: Vec::new(),
    };
    let date = chrono::NaiveDate::from_ymd_opt(2023, 6, 13).unwrap();
    Plan {
        id: "test".into(),
        title: Text::plain("Test"),
        short_title: None,
        banner: None,
        place: None,
        timezone: chrono_tz::Europe::Skopje,
        languages: vec![crate::domain::lang::Lang::En],
        convened_by: Vec::new(),
        in_partnership_with: Vec::new(),
        supported_by: Vec::new(),
        attribution: Attribution {
            rule: None,
            threshold: 3,
            threshold_public: 5,
            default: crate::domain::note::Level::None,
        },
        delete_personal_data_after: None,
        municipalities: ["cair", "prilep", "struga"].map(municipality).to_vec(),
        categories: Vec::new(),
        themes: ["funding", "police"].map(|id| Theme { id: id.into(), label: Text::plain(id) }).to_vec(),
        participants: Vec::new(),
        team: Vec::new(),
        abbreviations: Vec::new(),
        evaluation_questions: Vec::new(),
        follow_up: Vec::new(),
        days: vec![Day {
            date,
            start: chrono::NaiveTime::default(),
            hard_end: None,
            items: vec![Item::bare("D1-01".into(), Text::plain("Item"), 30)],
        }],
    }
}

fn id(number: u32) -> NoteId {
    NoteId::new(WriterTag::from_bits(7), number)
}

/// What is said of a note in a test: "cair, prilep" and "funding".
fn statement(number: u32, kind: Kind, municipalities: &str, themes: &str) -> Statement<'static> {
    let list = |text: &str| text.split(", ").filter(|part| !part.is_empty()).map(str::to_owned).collect();
    let municipalities: Vec<String> = list(municipalities);
    let municipalities: Vec<MunicipalityId> = municipalities.iter().map(MunicipalityId::new).collect();
    let themes: Vec<String> = list(themes);
    Statement {
        id: id(number),
        kind,
        text: "words",
        lang: None,
        municipalities: municipalities.leak(),
        themes: Cow::Owned(themes.iter().map(ThemeId::new).collect()),
        item: None,
        at: None,
        function: None,
        withholds_function: false,
        due: None,
        status: None,
        details: Vec::new(),
        is_protected: false,
        released: false,
    }
}

fn pair(challenge: u32, practice: u32, status: LinkStatus) -> Pair {
    Pair { challenge: id(challenge), practice: id(practice), status, remark: None }
}

/// The grid in letters: a row of numbers for each that asks, `.` for what is suggested, and what waits.
fn drawn(grid: &Grid) -> String {
    let name = |side: &Side| side.as_ref().map_or("-".to_owned(), |id| id.to_string());
    let rows = grid.asking.iter().enumerate().map(|(row, side)| {
        let cells = (0..grid.answering.len()).map(|column| {
            let cell = grid.cell(row, column).unwrap();
            let sign = match cell.best() {
                Some(LinkStatus::Agreed) => "✓",
                Some(LinkStatus::Introduced) => "→",
                _ => "",
            };
            match (cell.pairs.len(), cell.is_suggested) {
                (0, true) => ".".to_owned(),
                (count, _) => format!("{count}{sign}"),
            }
        });
        let cells: Vec<String> = cells.collect();
        format!("{} {} |{}", name(side), cells.join(" "), grid.unanswered[row].len())
    });
    rows.collect::<Vec<_>>().join("\n")
}

#[test]
fn kinds_that_ask_never_answer() {
    for kind in Kind::ALL {
        assert!(!(asks(kind) && answers(kind)), "{kind:?}");
    }
    assert_eq!(oriented((Kind::Lesson, 1), (Kind::Need, 2)), Some((2, 1)));
    assert_eq!(oriented((Kind::Lesson, 1), (Kind::Experience, 2)), None);
    assert_eq!(oriented((Kind::Challenge, 1), (Kind::Need, 2)), None);
}

#[test]
fn the_grid_counts_links_and_shows_how_far_the_best_has_come() {
    let notes = [
        statement(0, Kind::Challenge, "cair", "funding"),
        statement(1, Kind::Need, "cair", "police"),
        statement(2, Kind::Challenge, "prilep", "police"),
        statement(3, Kind::GoodPractice, "struga", "funding"),
        statement(4, Kind::Lesson, "struga", "police"),
        statement(5, Kind::Experience, "cair", ""),
    ];
    let pairs = [
        pair(0, 3, LinkStatus::Proposed),
        pair(0, 4, LinkStatus::Agreed),
        pair(1, 4, LinkStatus::Introduced),
    ];
    let grid = match_grid(&plan(), &notes, &pairs, Suggested::SharedThemes);
    assert_eq!(drawn(&grid), "cair 0 0 3✓ |0\nprilep 0 0 . |1\nstruga 0 0 0 |0");
    assert_eq!(grid.totals, Totals { asked: 3, answered: 2, waiting: 1 });
    let cell = grid.cell(0, 2).unwrap();
    assert_eq!(cell.pairs[0], pair(0, 4, LinkStatus::Agreed), "the furthest comes first");
    assert_eq!(grid.cell(0, 3), None);
    assert_eq!(grid.cell(3, 0), None);
}

#[test]
fn what_is_of_no_municipality_has_a_place_only_when_there_is_any() {
    let with = |municipality| {
        let notes = [
            statement(0, Kind::Challenge, municipality, "funding"),
            statement(1, Kind::GoodPractice, "prilep", "funding"),
        ];
        match_grid(&plan(), &notes, &[], Suggested::SharedThemes)
    };
    assert_eq!(with("cair").asking.len(), 3);
    let grid = with("");
    assert_eq!(grid.asking.last(), Some(&None));
    assert_eq!(grid.answering.len(), 3, "whatever answers has a municipality");
    assert_eq!(drawn(&grid), "cair 0 0 0 |0\nprilep 0 0 0 |0\nstruga 0 0 0 |0\n- 0 . 0 |1");
}

#[test]
fn a_statement_of_two_municipalities_stands_with_both_and_counts_once() {
    let notes = [
        statement(0, Kind::Challenge, "cair, prilep", "funding"),
        statement(1, Kind::GoodPractice, "struga", ""),
    ];
    let grid = match_grid(&plan(), &notes, &[pair(0, 1, LinkStatus::Proposed)], Suggested::Nothing);
    assert_eq!(drawn(&grid), "cair 0 0 1 |0\nprilep 0 0 1 |0\nstruga 0 0 0 |0");
    assert_eq!(grid.totals, Totals { asked: 1, answered: 1, waiting: 0 });
}

#[test]
fn nobody_is_told_to_ask_itself() {
    let notes = [
        statement(0, Kind::Challenge, "cair", "funding"),
        statement(1, Kind::GoodPractice, "cair", "funding"),
    ];
    let grid = match_grid(&plan(), &notes, &[], Suggested::SharedThemes);
    assert!(!grid.cell(0, 0).unwrap().is_suggested);
}

#[test]
fn suggestions_from_elsewhere_count_only_for_what_waits_and_is_known() {
    let notes = [
        statement(0, Kind::Challenge, "cair", ""),
        statement(1, Kind::Challenge, "prilep", ""),
        statement(2, Kind::GoodPractice, "struga", ""),
    ];
    let found = [(id(0), id(2)), (id(1), id(2)), (id(9), id(2))];
    let pairs = [pair(0, 2, LinkStatus::Proposed)];
    let grid = match_grid(&plan(), &notes, &pairs, Suggested::Pairs(&found));
    assert_eq!(drawn(&grid), "cair 0 0 1 |0\nprilep 0 0 . |1\nstruga 0 0 0 |0");
}

#[test]
fn a_challenge_whose_answer_must_not_be_seen_is_not_called_unanswered() {
    // The practice is no statement of this viewer.
    let notes = [statement(0, Kind::Challenge, "cair", "funding")];
    let pairs = [pair(0, 1, LinkStatus::Agreed)];
    let grid = match_grid(&plan(), &notes, &pairs, Suggested::SharedThemes);
    assert_eq!(grid.totals, Totals { asked: 1, answered: 1, waiting: 0 });
    assert_eq!(drawn(&grid), "cair 0 0 0 |0\nprilep 0 0 0 |0\nstruga 0 0 0 |0");
    assert_eq!(unanswered(&plan(), &notes, &pairs).waiting, 0);
}

#[test]
fn what_waits_stands_under_its_first_theme_in_the_order_of_the_plan() {
    let notes = [
        statement(0, Kind::Need, "cair", "trust"),
        statement(1, Kind::Challenge, "cair", "police, funding"),
        statement(2, Kind::Challenge, "", ""),
        statement(3, Kind::Challenge, "prilep", "funding"),
        statement(4, Kind::Challenge, "prilep", "police"),
        statement(5, Kind::GoodPractice, "prilep", "police"),
    ];
    let waiting = unanswered(&plan(), &notes, &[pair(3, 5, LinkStatus::Proposed)]);
    let theme = |name: &str| Some(ThemeId::new(name));
    assert_eq!(
        waiting.themes,
        [(theme("police"), vec![id(1), id(4)]), (theme("trust"), vec![id(0)]), (None, vec![id(2)])]
    );
    assert_eq!((waiting.waiting, waiting.asked), (4, 5));
}

#[test]
fn a_matrix_knows_the_notes_of_each_cell_and_counts_each_once_in_its_totals() {
    let notes = [
        statement(0, Kind::Challenge, "cair", "funding, police"),
        statement(1, Kind::Action, "cair, prilep", "funding"),
        statement(2, Kind::Context, "", "trust"),
    ];
    let themes = theme_matrix(&plan(), &notes);
    assert_eq!(themes.columns.len(), 3, "the plan's, and what was typed; nothing is without a theme");
    assert_eq!(themes.rows.len(), 4);
    assert_eq!(themes.cell(0, 0), [id(0), id(1)]);
    assert_eq!(themes.cell(1, 0), [id(1)]);
    assert_eq!(themes.cell(3, 2), [id(2)]);
    assert_eq!(themes.row_totals, [2, 1, 0, 1]);
    assert_eq!(themes.column_totals, [2, 1, 1]);
    assert_eq!((themes.total, themes.largest()), (3, 2));
    let kinds = kind_matrix(&plan(), &notes);
    assert_eq!(kinds.columns, [Kind::Challenge, Kind::GoodPractice, Kind::Action, Kind::Context]);
    assert_eq!(kinds.column_totals, [1, 0, 1, 1]);
    assert!(kinds.cell(0, 9).is_empty());
}

#[test]
fn the_balance_tells_who_has_no_practice_and_what_time_is_left_to_them() {
    let notes = [
        statement(0, Kind::GoodPractice, "cair", ""),
        statement(1, Kind::Challenge, "cair", ""),
        statement(2, Kind::Message, "prilep", ""),
    ];
    let speaking = [("cair", 600, 900), ("prilep", 300, 600), ("struga", 0, 180)].map(
        |(municipality, spoken_s, budget_s)| Speaking {
            municipality: municipality.into(),
            spoken_s,
            budget_s,
        },
    );
    let balance = balance(&plan(), &notes, &speaking);
    let without: Vec<&str> = balance.without_practice().map(|row| row.municipality.as_str()).collect();
    assert_eq!(without, ["prilep", "struga"]);
    assert_eq!(balance.left_without_practice_s(), 480);
    assert_eq!(balance.rows[0].counts, [1, 1, 0, 0, 0]);
    assert_eq!((balance.rows[0].notes, balance.rows[1].notes), (2, 1));
    assert_eq!(balance.rows[0].spoken_s, 600);
}

#[test]
fn incomplete_actions_come_first_and_done_ones_last() {
    let due = |day| chrono::NaiveDate::from_ymd_opt(2023, 7, day);
    let action = |number, function, due, status| Statement {
        function,
        due,
        status,
        ..statement(number, Kind::Action, "cair", "")
    };
    let notes = [
        action(0, Some("mayor"), due(20), None),
        action(1, Some("mayor"), due(1), Some("done")),
        action(2, None, due(9), Some("open")),
        action(3, Some("mayor"), due(2), None),
        action(4, Some("mayor"), None, None),
        Statement { withholds_function: true, ..action(5, None, due(30), None) },
    ];
    let board = actions(&notes);
    let order: Vec<NoteId> = board.all.iter().map(|action| action.note).collect();
    assert_eq!(order, [2, 4, 3, 0, 5, 1].map(id));
    assert_eq!((board.incomplete, board.done), (2, 1));
    let lacks = |place: usize| (board.all[place].lacks_owner, board.all[place].lacks_date);
    assert_eq!((lacks(0), lacks(1), lacks(4)), ((true, false), (false, true), (false, false)));
}

#[test]
fn a_question_is_closed_once_somebody_says_what_became_of_it() {
    let question = |number, status| Statement { status, ..statement(number, Kind::Question, "", "") };
    let notes = [
        question(0, Some("answered")),
        question(1, None),
        question(2, Some("open")),
        question(3, Some("made_action")),
        question(4, Some(" ")),
        question(5, Some("answered in writing later")),
    ];
    let board = questions(&notes);
    assert_eq!(board.open().collect::<Vec<_>>(), [id(1), id(4)]);
    assert_eq!(board.to_close, 2);
    let closed: Vec<_> = board.all[2..].iter().map(|question| question.closing.unwrap()).collect();
    assert_eq!(closed, [Closing::Answered, Closing::StaysOpen, Closing::MadeAction, Closing::InWords]);
}

#[test]
fn the_fill_in_list_names_what_is_missing_by_municipality() {
    let filled = Statement {
        details: vec![("need", "money"), ("root_cause", "law"), ("who_is_affected", "all")],
        ..statement(0, Kind::Challenge, "cair", "")
    };
    let practice = Statement {
        details: vec![("what_is_done", "meals"), ("evidence_of_success", "yes")],
        ..statement(1, Kind::GoodPractice, "cair, struga", "")
    };
    let action = Statement { function: Some("mayor"), ..statement(2, Kind::Action, "struga", "") };
    let protected = Statement { is_protected: true, ..statement(3, Kind::GoodPractice, "prilep", "") };
    let list = gaps(&plan(), &[filled, practice, action, protected]);
    let sides: Vec<&str> = list.iter().map(|of| of.side.as_ref().unwrap().as_str()).collect();
    assert_eq!(sides, ["cair", "struga"], "of what is hidden nothing is missing");
    assert_eq!(list[0].gaps[0].kind, Kind::GoodPractice);
    assert_eq!(list[0].gaps[0].missing.len(), 8);
    assert_eq!(list[0].gaps[1].missing, [Missing::Field("current_response")]);
    assert_eq!(list[1].gaps[1].missing, [Missing::Date]);
    assert!(list.iter().all(|of| !of.has_no_practice));
    let none = gaps(&plan(), &[]);
    assert!(none.len() == 3 && none.iter().all(|of| of.has_no_practice && of.gaps.is_empty()));
}

#[test]
fn practices_have_the_first_cards() {
    let notes = [
        statement(0, Kind::Challenge, "cair", ""),
        statement(1, Kind::Lesson, "cair", ""),
        statement(2, Kind::GoodPractice, "cair", ""),
    ];
    let all = cards(&notes);
    assert_eq!(all.iter().map(|card| card.note).collect::<Vec<_>>(), [id(2), id(0)]);
    assert_eq!(all[0].missing, Kind::GoodPractice.detail_fields());
}
