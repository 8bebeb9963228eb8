//! The boards of the exchange on the example of Kumanovo.

use std::sync::Arc;

use plenary::domain::author::{Author, Pen};
use plenary::domain::event::{Body, LinkStatus, ReadBack, Stream};
use plenary::domain::exchange::{self, Closing, Side, Suggested};
use plenary::domain::ids::{NoteId, WriterTag};
use plenary::domain::note::{Kind, Level, NoteFields};
use plenary::domain::workshop::Workshop;
use plenary::i18n::Catalogue;
use plenary::import;
use plenary::minutes::{Minutes, Options, Profile};

fn kumanovo() -> Workshop {
    let plan = import::plan::read(include_bytes!("../sessions/kumanovo-2023.plan.json")).plan.unwrap();
    let notes = include_bytes!("../sessions/kumanovo-2023.notes.json");
    let example = import::example_notes::read(notes, &plan, None).unwrap();
    let mut workshop = Workshop::new(Arc::new(plan));
    example.events.into_iter().for_each(|event| workshop.take(event));
    workshop.settle();
    workshop
}

/// Somebody who writes to the workshop.
struct Hand {
    workshop: Workshop,
    author: Author,
}

impl Hand {
    fn new(workshop: Workshop) -> Self {
        let pen = |bits| Pen { tag: WriterTag::from_bits(bits), next: 1 };
        let mut author = Author::new(pen(500), pen(501));
        author.see(workshop.last_stamp());
        Self { workshop, author }
    }

    fn write(&mut self, body: Body) -> NoteId {
        let at = "2023-06-14T17:30:00+02:00".parse().unwrap();
        let event = self.author.write(Stream::Notes, at, at, body);
        self.workshop.apply(event.clone());
        event.id
    }

    fn add(&mut self, kind: Kind, links: &[NoteId]) -> NoteId {
        let mut fields = NoteFields::new(kind, format!("{kind:?}"), Level::Municipality);
        fields.links = links.to_vec();
        self.write(Body::Note(Box::new(fields)))
    }

    fn pairs(&self) -> Vec<(NoteId, NoteId, LinkStatus)> {
        let pairs = exchange::pairs(&self.workshop).into_iter();
        pairs.map(|pair| (pair.challenge, pair.practice, pair.status)).collect()
    }
}

fn name(side: &Side) -> &str {
    side.as_ref().map_or("-", |id| id.as_str())
}

#[test]
fn the_grid_of_kumanovo() {
    let workshop = kumanovo();
    let statements = exchange::statements(&workshop);
    let pairs = exchange::pairs(&workshop);
    let grid = exchange::match_grid(workshop.plan(), &statements, &pairs, Suggested::Nothing);
    let rows: Vec<String> = grid
        .asking
        .iter()
        .enumerate()
        .map(|(row, side)| {
            let cells = (0..grid.answering.len()).map(|column| grid.cell(row, column).unwrap().pairs.len());
            let cells: Vec<String> = cells.map(|count| count.to_string()).collect();
            format!("{} {} | {}", name(side), cells.join(" "), grid.unanswered[row].len())
        })
        .collect();
    // Most challenges were raised in the groups, where nobody speaks for a municipality.
    assert_eq!(
        rows,
        [
            "cair 0 0 0 0 0 0 0 | 2",
            "gostivar 0 0 0 0 0 1 0 | 1",
            "kicevo 1 0 0 0 0 0 0 | 1",
            "kumanovo 0 0 0 0 0 0 0 | 4",
            "prilep 0 1 0 1 0 0 0 | 2",
            "struga 0 0 0 0 0 1 0 | 0",
            "- 0 0 0 0 0 0 0 | 24",
        ]
    );
    let totals = grid.totals;
    assert_eq!(totals.asked, totals.answered + totals.waiting);
}

#[test]
fn the_participants_of_kumanovo_see_no_more_than_their_minutes() {
    let workshop = kumanovo();
    let words = Catalogue::load(plenary::domain::lang::Lang::En);
    let minutes = Minutes::of(&workshop, &Options::new(Profile::Participants), &words);
    let entries = Kind::ALL.into_iter().flat_map(|kind| minutes.entries(kind));
    let statements: Vec<_> = entries.map(|entry| entry.statement()).collect();
    assert!(!statements.is_empty());
    for statement in &statements {
        let level = workshop.notes().get(statement.id).unwrap().fields.level;
        assert_eq!(statement.is_protected, !level.names_municipality());
        if statement.is_protected {
            assert!(
                statement.municipalities.is_empty() && statement.item.is_none() && statement.at.is_none()
            );
            assert!(statement.missing_fields().is_empty());
        }
    }
    let grid = exchange::match_grid(
        workshop.plan(),
        &statements,
        &exchange::pairs(&workshop),
        Suggested::SharedThemes,
    );
    let shown: Vec<NoteId> = statements.iter().map(|statement| statement.id).collect();
    for row in 0..grid.asking.len() {
        for column in 0..grid.answering.len() {
            for pair in &grid.cell(row, column).unwrap().pairs {
                assert!(shown.contains(&pair.challenge) && shown.contains(&pair.practice));
            }
        }
    }
}

#[test]
fn the_other_boards_of_kumanovo() {
    let workshop = kumanovo();
    let (plan, statements) = (workshop.plan(), exchange::statements(&workshop));
    let kinds = exchange::kind_matrix(plan, &statements);
    assert_eq!(kinds.total, 97);
    assert_eq!(kinds.column_totals, [27, 21, 11, 3, 12, 5, 2, 8, 3, 2, 3]);
    let actions = exchange::actions(&statements);
    assert_eq!((actions.all.len(), actions.incomplete), (8, 1));
    let first = workshop.notes().get(actions.all[0].note).unwrap();
    assert!(first.fields.text.starts_with("Set the date and host"));
    let questions = exchange::questions(&statements);
    assert_eq!(questions.to_close, 0, "of all three somebody said what became of them");
    let closings: Vec<_> = questions.all.iter().filter_map(|question| question.closing).collect();
    assert_eq!(closings, [Closing::InWords, Closing::StaysOpen, Closing::StaysOpen]);
    let balance = exchange::balance(plan, &statements, &workshop.speaking(workshop.log()[0].at));
    assert!(balance.rows.iter().all(|row| row.spoken_s == 0 && row.budget_s > 0), "{balance:?}");
    let cards = exchange::cards(&statements);
    assert_eq!(cards.len(), 27 + 21);
    let waiting = exchange::unanswered(plan, &statements, &exchange::pairs(&workshop));
    assert_eq!(waiting.asked, 39);
    assert_eq!(waiting.themes.iter().map(|(_, notes)| notes.len()).sum::<usize>(), waiting.waiting);
}

#[test]
fn a_pair_is_what_was_linked_or_named_unless_it_was_taken_apart() {
    let mut hand = Hand::new(kumanovo());
    let before = hand.pairs();
    let practice = hand.add(Kind::GoodPractice, &[]);
    let challenge = hand.add(Kind::Challenge, &[practice]);
    let lesson = hand.add(Kind::Lesson, &[practice]);
    let added =
        |hand: &Hand| -> Vec<_> { hand.pairs().into_iter().filter(|pair| !before.contains(pair)).collect() };
    assert_eq!(added(&hand), [(challenge, practice, LinkStatus::Proposed)], "two answers do not meet");
    hand.write(Body::Link { challenge, practice, status: LinkStatus::Agreed, remark: None });
    hand.write(Body::Link { challenge, practice: lesson, status: LinkStatus::Introduced, remark: None });
    let both = [(challenge, practice, LinkStatus::Agreed), (challenge, lesson, LinkStatus::Introduced)];
    assert_eq!(added(&hand), both);
    hand.write(Body::Unlink { challenge, practice });
    assert_eq!(added(&hand), [both[1]], "the note names the other still");
    hand.write(Body::Link { challenge, practice, status: LinkStatus::Agreed, remark: None });
    assert_eq!(added(&hand), both);
    hand.write(Body::ReadBack { note: practice, answer: Some(ReadBack::Withdrawn) });
    assert_eq!(added(&hand), [both[1]], "what was withdrawn answers nothing");
    let statements = exchange::statements(&hand.workshop);
    assert!(statements.iter().all(|statement| statement.id != practice));
}
