//! The clocks of the laptop at the desk: a day that nobody ended (`product.md`, scene 12), sleep, a clock
//! that was set, another zone, and heartbeats (`timing.md` R12). Readings are given.

use chrono::{DateTime, TimeDelta, Utc};
use plenary::app::effect::{Effect, Message};
use plenary::app::model::Screen;
use plenary::domain::clock::{BootId, Reading};
use plenary::domain::event::{Body, Stream, Writer};
use plenary::domain::ids::{ItemId, WriterTag};
use plenary::domain::lang::Lang;

use super::stage::Stage;

/// A laptop that was started when a stage was set.
#[derive(Clone, Copy)]
struct Laptop {
    booted: DateTime<Utc>,
    /// What a person added to its wall clock.
    set_by: TimeDelta,
    boot: u128,
    utc_offset_s: i32,
}

impl Laptop {
    fn of(stage: &Stage) -> Self {
        let booted = stage.model.now - TimeDelta::hours(1);
        Self { booted, set_by: TimeDelta::zero(), boot: 1, utc_offset_s: 7_200 }
    }

    fn reading(&self, stage: &Stage) -> Reading {
        let wall = stage.model.now;
        let boot_ms = (wall - self.set_by - self.booted).num_milliseconds();
        Reading { wall, boot_ms, boot: BootId(self.boot), utc_offset_s: self.utc_offset_s }
    }

    /// A desk is opened after these last signs of life.
    fn opens(&self, stage: &mut Stage, heartbeats: &[Reading]) {
        let reading = self.reading(stage);
        stage.send(Message::Opened { reading, heartbeats: heartbeats.to_vec() });
    }

    /// The program looks at the clocks: now, or when it wakes at a later time.
    fn looks(&self, stage: &mut Stage) {
        stage.send(Message::Clocks(self.reading(stage)));
    }

    fn wakes(&self, stage: &mut Stage, time: &str) {
        let mut later = Stage::empty();
        later.model.workshop = stage.model.workshop.clone();
        later.at(time);
        stage.model.now = later.model.now;
        self.looks(stage);
    }

    /// The clock is set.
    fn sets(&mut self, stage: &mut Stage, by: TimeDelta) {
        self.looks(stage);
        self.set_by += by;
        stage.model.now += by;
        self.looks(stage);
    }
}

/// The desk of an afternoon, opened.
fn opened(time: &str) -> (Stage, Laptop) {
    let mut stage = Stage::kumanovo(time).size(120, 36);
    let laptop = Laptop::of(&stage);
    laptop.opens(&mut stage, &[]);
    stage.forget();
    (stage, laptop)
}

/// The evening that nobody ended: its last heartbeat was at 17:20, and another desk is opened at this time.
fn next_morning(time: &str, lang: Lang) -> (Stage, Laptop, Reading) {
    let mut evening = Stage::kumanovo("16:50");
    let laptop = Laptop::of(&evening);
    evening.at("17:20");
    let beat = laptop.reading(&evening);
    let mut desk = evening.second(Screen::Desk).size(80, 24).lang(lang);
    desk.at(time);
    // The battery died.
    let laptop = Laptop { boot: 2, booted: desk.model.now, ..laptop };
    laptop.opens(&mut desk, &[beat]);
    (desk, laptop, beat)
}

fn gaps(stage: &Stage) -> Vec<i64> {
    let gap = |body: &&Body| match body {
        Body::Gap { from_ms, to_ms } => Some((to_ms - from_ms) / 1_000),
        _ => None,
    };
    stage.committed().iter().filter_map(gap).collect()
}

/// When the last item of the first day ended: its times, and how long it ran.
fn evening(stage: &Stage) -> (String, i64) {
    let workshop = &stage.model.workshop;
    let item = workshop.record().item(workshop.slot(&ItemId::from("D1-10")).unwrap());
    let end = item.held_end().expect("it has ended");
    (workshop.plan().local(end).format("%H:%M:%S").to_string(), item.elapsed_s(stage.model.now) / 60)
}

#[test]
fn scene_12_the_next_morning_asks_when_the_evening_ended_and_the_night_is_not_counted() {
    let (mut desk, ..) = next_morning("2 08:40", Lang::En);
    desk.shows("“Report-back to plenary and close of Day 1” (Tuesday 13").shows("When did it end?");
    desk.shows("› 17:20").forget().play("<enter>");
    assert_eq!(desk.committed(), [&Body::End {}]);
    assert_eq!(evening(&desk), ("17:20:00".into(), 33));
    desk.hides("When did it end?").shows("day 2 of 2").shows("Nothing is running.");
    desk.shows("“Recap of Day 1”").hides("1000").play("s");
    assert!(desk.model.current().is_some());
    let day = desk.model.workshop.forecast(0, desk.model.now);
    assert_eq!(day.items.last().unwrap().offset_s(), Some(5 * 60), "17:20 for 17:15, not a night");
}

#[test]
fn scene_12_the_same_when_the_lid_was_closed_over_an_open_program() {
    let (mut desk, laptop) = opened("16:50");
    laptop.wakes(&mut desk, "17:25");
    desk.forget();
    laptop.wakes(&mut desk, "2 08:40");
    desk.shows("When did it end?").shows("› 17:25").play("<enter>").shows("day 2 of 2");
    assert_eq!(evening(&desk).0, "17:25:00");
    assert_eq!(gaps(&desk), [0; 0], "the night is asked about, and not told as a gap");
}

#[test]
fn scene_12_another_time_of_that_day_can_be_typed() {
    let (mut desk, ..) = next_morning("2 08:40", Lang::En);
    desk.play("<c-u>17h05<enter>");
    assert_eq!(evening(&desk), ("17:05:00".into(), 18));
    desk.play("u").hides("17:05").shows("▶");
    assert!(desk.model.current().is_some(), "an undo gives it back");
}

#[test]
fn scene_12_a_time_that_cannot_be_is_refused_and_the_question_stays() {
    let (mut desk, ..) = next_morning("2 08:40", Lang::En);
    desk.forget().play("<c-u>soon<enter>").shows("When did it end?").shows("soon");
    desk.play("<c-u>16:30<enter>").shows("When did it end?").shows("16:30");
    assert!(desk.committed().is_empty());
    desk.play("<c-u>17:10<enter>").hides("When did it end?");
    assert_eq!(evening(&desk).1, 23);
}

#[test]
fn scene_12_put_away_it_is_asked_again_at_the_next_opening() {
    let (mut desk, laptop, beat) = next_morning("2 08:40", Lang::En);
    desk.forget().play("<esc>").hides("When did it end?");
    laptop.wakes(&mut desk, "2 08:41");
    desk.hides("When did it end?").shows("▶").play("qy");
    // The last heartbeat is not written over meanwhile.
    assert_eq!(desk.effects(), [Effect::Quit]);
    let mut again = desk.second(Screen::Desk);
    laptop.opens(&mut again, &[beat]);
    again.shows("When did it end?").shows("› 17:20");
}

#[test]
fn scene_12_in_four_languages_on_the_smallest_screen() {
    let whole = [
        (Lang::En, ["was not ended.", "When did it end?", "is not counted."]),
        (Lang::Fr, ["n’a pas été terminé.", "s’est-il terminé\u{a0}?", "n’est pas comptée."]),
        (Lang::Mk, ["не е завршено.", "Во колку часот заврши?", "не се брои."]),
        (Lang::Sq, ["nuk u mbyll.", "Në ç’orë mbaroi?", "nuk llogaritet."]),
    ];
    for (lang, words) in whole {
        let (mut desk, ..) = next_morning("2 08:40", lang);
        let screen = desk.resize(60, 18).text();
        // Wherever the lines break.
        let joined: String =
            screen.replace(['│', '\n'], " ").split_whitespace().collect::<Vec<_>>().join(" ");
        for words in words {
            assert!(joined.contains(&words.replace('\u{a0}', " ")), "{lang}: {words}\n{screen}");
        }
        desk.shows("› 17:20");
    }
}

#[test]
fn scene_12_without_a_heartbeat_the_last_thing_that_was_done_counts_and_else_the_plan() {
    // Two minutes after its start, nothing had been written in it.
    let quiet = Stage::kumanovo("16:48");
    let mut desk = quiet;
    let laptop = Laptop::of(&desk);
    desk.at("2 08:40");
    laptop.opens(&mut desk, &[]);
    desk.shows("› 17:22");

    let mut desk = Stage::kumanovo("16:48");
    desk.at("17:03").play("cl: The last word<enter>").at("2 08:40");
    laptop.opens(&mut desk, &[]);
    desk.shows("› 17:03");
}

#[test]
fn scene_12_a_desk_that_stays_open_asks_at_midnight_and_not_while_something_is_typed() {
    let (mut desk, laptop) = opened("16:48");
    desk.at("17:03").play("+").at("23:59:59");
    laptop.looks(&mut desk);
    desk.hides("When did it end?").play("chalf a note");
    desk.seconds_later(1);
    laptop.looks(&mut desk);
    desk.hides("When did it end?").shows("half a note").play("<c-u><esc>");
    desk.seconds_later(1);
    laptop.looks(&mut desk);
    // The program was awake: that it was there says nothing, what was done does.
    desk.shows("When did it end?").shows("› 17:03");
}

#[test]
fn an_evening_that_lasts_past_midnight_is_not_asked_about() {
    let (mut desk, laptop) = opened("16:48");
    desk.at("23:40").play("R").seconds_later(21 * 60);
    laptop.looks(&mut desk);
    desk.hides("When did it end?").seconds_later(15 * 60);
    laptop.looks(&mut desk);
    desk.shows("When did it end?").shows("› 00:15");
}

#[test]
fn scene_12_what_was_held_all_night_is_asked_about_as_well() {
    let (mut desk, laptop) = opened("16:50");
    desk.at("17:00").play("<space>");
    laptop.looks(&mut desk);
    laptop.wakes(&mut desk, "2 08:40");
    desk.shows("When did it end?").shows("› 17:00");
}

#[test]
fn an_answer_given_elsewhere_closes_the_question() {
    let (mut desk, laptop, beat) = next_morning("2 08:40", Lang::En);
    let mut other = desk.second(Screen::Desk);
    laptop.opens(&mut other, &[beat]);
    other.shows("When did it end?");
    desk.play("<enter>");
    other.hears(&desk).hides("When did it end?").shows("Nothing is running.");
}

#[test]
fn off_the_record_does_not_lose_the_question() {
    let (mut desk, laptop, _) = next_morning("2 08:40", Lang::En);
    desk.play("<c-o>").seconds_later(1);
    laptop.looks(&mut desk);
    desk.shows("When did it end?");
}

#[test]
fn a_gap_is_told_once_and_changes_no_time() {
    let (mut desk, laptop) = opened("11:24");
    let left = desk.left();
    let mut other = desk.second(Screen::Desk);
    [&mut desk, &mut other].into_iter().for_each(on_one_machine);
    laptop.opens(&mut other, &[laptop.reading(&desk)]);
    laptop.wakes(&mut desk, "11:38");
    desk.shows("Program was off 11:24–11:38; time went on.");
    assert_eq!(gaps(&desk), [14 * 60]);
    assert_eq!((left.as_str(), desk.left().as_str()), ("88:00", "74:00"));
    other.hears(&desk).forget();
    laptop.looks(&mut other);
    assert!(other.committed().is_empty(), "{:?}", other.committed());
    // Nobody did that: what is undone is the last press.
    desk.play("<down>").hides("was off").play("u").shows("Undone: start of “Six municipalities");
}

#[test]
fn a_gap_is_told_in_four_languages_on_the_smallest_screen() {
    for (lang, words) in [
        (Lang::En, "Program was off 11:24–11:38; time went on."),
        (Lang::Fr, "Arrêt 11:24–11:38\u{a0}; le temps a couru."),
        (Lang::Mk, "Прекин од 11:24 до 11:38; времето течеше."),
        (Lang::Sq, "Ndërprerje 11:24–11:38; koha vijoi."),
    ] {
        let mut desk = Stage::kumanovo("11:24").lang(lang).size(60, 18);
        let laptop = Laptop::of(&desk);
        laptop.looks(&mut desk);
        laptop.wakes(&mut desk, "11:38");
        desk.shows(words);
    }
}

#[test]
fn a_crash_is_a_gap_from_the_last_heartbeat_on() {
    let mut evening = Stage::kumanovo("11:24");
    let laptop = Laptop::of(&evening);
    let beat = laptop.reading(&evening);
    evening.at("11:27:30");
    on_one_machine(&mut evening);
    let mut desk = evening.second(Screen::Desk).size(120, 36);
    on_one_machine(&mut desk);
    laptop.opens(&mut desk, &[beat]);
    assert_eq!(gaps(&desk), [210]);
    assert!(desk.effects().contains(&Effect::Beat), "the next crash is told from here on");
    let mut again = desk.second(Screen::Desk);
    on_one_machine(&mut again);
    laptop.opens(&mut again, &[beat]);
    assert_eq!(gaps(&again), [0; 0], "written down already");
}

#[test]
fn no_gap_where_nothing_ran_or_somebody_pressed_meanwhile() {
    let mut desk = Stage::empty();
    let laptop = Laptop::of(&desk);
    laptop.opens(&mut desk, &[]);
    laptop.wakes(&mut desk, "09:00");
    assert!(desk.effects().is_empty(), "{:?}", desk.effects());
    let beat = laptop.reading(&desk);
    // By a command, while no desk was open.
    desk.at("09:20").other_does(Body::Start { item: "D1-01".into(), by_next: false });
    let mut again = desk.second(Screen::Desk);
    again.at("09:21");
    laptop.opens(&mut again, &[beat]);
    assert_eq!(gaps(&again), [60]);
}

/// The runtime tells a program of its own files, and it reads those of the others: all are of one laptop.
fn on_one_machine(stage: &mut Stage) {
    for tag in [1, 2].into_iter().chain(100..200) {
        let who = Writer { person: "Ana".into(), machine: "a1".into(), stream: Stream::Time };
        stage.model.workshop.introduce(WriterTag::from_bits(tag), who);
    }
}

/// An item is started at 08:58 by a clock that is five minutes slow; at 09:08 the clock is set.
fn set_forward() -> (Stage, Laptop) {
    let (desk, laptop, _) = set_forward_after_a_heartbeat();
    (desk, laptop)
}

fn set_forward_after_a_heartbeat() -> (Stage, Laptop, Reading) {
    let mut desk = Stage::empty().size(80, 24);
    let mut laptop = Laptop::of(&desk);
    laptop.opens(&mut desk, &[]);
    laptop.wakes(&mut desk, "08:58");
    desk.play("s");
    laptop.wakes(&mut desk, "09:08");
    desk.forget();
    let before = laptop.reading(&desk);
    laptop.sets(&mut desk, TimeDelta::minutes(5));
    (desk, laptop, before)
}

#[test]
fn a_clock_that_is_set_moves_the_times_and_says_so_until_it_was_seen() {
    let (mut desk, laptop) = set_forward();
    desk.shows("The clock of this laptop was set forward by 5 minutes.")
        .shows("u takes that back, Esc keeps it.");
    assert_eq!(desk.left(), "20:00");
    desk.shows("09:03").seconds_later(30);
    laptop.looks(&mut desk);
    desk.shows("set forward");
    assert!(
        matches!(desk.committed()[..], [Body::ClockSet { by_ms: 300_000, .. }]),
        "{:?}",
        desk.committed()
    );
    desk.play("<esc>").hides("set forward").shows("09:03");
}

#[test]
fn undone_the_times_stay_as_they_were_said() {
    let (mut desk, laptop, before) = set_forward_after_a_heartbeat();
    desk.play("u").hides("set forward").shows("Undone: times moved with the clock").shows("08:58");
    assert_eq!(desk.left(), "15:00");
    laptop.looks(&mut desk);
    desk.hides("set forward");
    // What was taken back is not found again, although the last heartbeat is of before.
    let mut again = desk.second(Screen::Desk);
    on_one_machine(&mut again);
    laptop.opens(&mut again, &[before]);
    again.hides("set forward").shows("08:58");
    assert!(!again.committed().iter().any(|body| matches!(body, Body::ClockSet { .. })));
}

#[test]
fn after_another_press_the_banner_does_not_promise_the_undo_key() {
    let (mut desk, _) = set_forward();
    desk.play("+").shows("set forward").hides("takes that back").shows("Esc puts this line away.");
    desk.play("u").shows("takes that back");
    desk.play("cl: A note of mine<enter><esc>").hides("takes that back").play("u").shows("takes that back");
}

#[test]
fn two_desks_on_one_laptop_move_the_times_once_and_either_takes_it_back() {
    let mut desk = Stage::empty();
    let mut laptop = Laptop::of(&desk);
    laptop.wakes(&mut desk, "08:58");
    desk.play("s");
    let mut other = desk.second(Screen::Desk);
    [&mut desk, &mut other].into_iter().for_each(on_one_machine);
    laptop.wakes(&mut desk, "09:08");
    laptop.wakes(&mut other, "09:08");
    laptop.set_by += TimeDelta::minutes(5);
    for stage in [&mut desk, &mut other] {
        stage.model.now += TimeDelta::minutes(5);
        laptop.looks(stage);
        assert!(matches!(stage.committed().last(), Some(Body::ClockSet { .. })));
    }
    desk.hears(&other);
    other.hears(&desk);
    for stage in [&mut desk, &mut other] {
        stage.shows("set forward").shows("09:03");
    }
    desk.seconds_later(1).play("u");
    other.hears(&desk);
    for stage in [&mut desk, &mut other] {
        stage.hides("set forward").shows("08:58");
    }
}

#[test]
fn a_clock_that_is_set_back_is_told_and_moves_the_times_back() {
    let (mut desk, mut laptop) = opened("11:24");
    on_one_machine(&mut desk);
    laptop.sets(&mut desk, TimeDelta::seconds(-90));
    desk.shows("The clock of this laptop was set back by 90 seconds.").shows("11:05").hides("11:07");
    assert_eq!(desk.left(), "88:00");
}

#[test]
fn a_clock_that_is_set_where_nothing_was_pressed_by_it_is_no_news() {
    // Another laptop steers.
    let (mut desk, mut laptop) = opened("11:24");
    laptop.sets(&mut desk, TimeDelta::minutes(5));
    desk.hides("The clock of this laptop");
    assert_eq!(desk.committed(), [&Body::End {}; 0]);
}

#[test]
fn the_banner_is_whole_on_the_smallest_screen_in_four_languages() {
    let (desk, _) = set_forward();
    let event = desk.model.workshop.presses().last().unwrap().clone();
    for (lang, set, keys, zone) in [
        (
            Lang::En,
            "set forward by 5 minutes.",
            "Esc keeps it.",
            "this laptop shows 10:13. Esc puts this line away.",
        ),
        (
            Lang::Fr,
            "avancée de 5 minutes.",
            "Échap le garde.",
            "cet ordinateur affiche 10:13. Échap retire cette ligne.",
        ),
        (
            Lang::Mk,
            "поместен 5 минути нанапред.",
            "Esc го задржува.",
            "овој лаптоп покажува 10:13. Esc ја трга оваа порака.",
        ),
        (
            Lang::Sq,
            "u çua përpara me 5 minuta.",
            "Esc e ruan.",
            "ky laptop tregon 10:13. Esc e largon këtë mesazh.",
        ),
    ] {
        let mut stage = Stage::empty().lang(lang).size(60, 18);
        let mut laptop = Laptop::of(&stage);
        laptop.wakes(&mut stage, "08:58");
        stage.play("s");
        laptop.wakes(&mut stage, "09:08");
        laptop.sets(&mut stage, TimeDelta::minutes(5));
        assert_eq!(stage.model.workshop.presses().last().unwrap().body, event.body);
        let joined = |stage: &mut Stage| stage.text().split_whitespace().collect::<Vec<_>>().join(" ");
        let screen = joined(&mut stage);
        assert!(screen.contains(set) && screen.contains(keys), "{lang}: {screen}");
        laptop.utc_offset_s = 10_800;
        laptop.looks(&mut stage);
        stage.play("<esc>");
        let screen = joined(&mut stage);
        assert!(screen.contains(zone), "{lang}: {screen}");
        assert!(!screen.contains(set), "{lang}: {screen}");
    }
}

#[test]
fn t28_a_laptop_in_another_zone_is_told_so_until_it_was_seen() {
    for screen in [Screen::Desk, Screen::Capture] {
        let mut stage = Stage::empty().screen(screen);
        stage.at("09:10");
        let laptop = Laptop { utc_offset_s: 10_800, ..Laptop::of(&stage) };
        laptop.opens(&mut stage, &[]);
        stage.shows("The program shows the workshop’s time, 09:10; this laptop shows 10:10.");
        stage.play("<esc>").hides("this laptop").seconds_later(60);
        laptop.looks(&mut stage);
        stage.hides("this laptop");
        // And again when the laptop has travelled on.
        Laptop { utc_offset_s: 3_600, ..laptop }.looks(&mut stage);
        stage.shows("this laptop shows 08:11");
    }
    let mut room = Stage::empty().screen(Screen::Room);
    let laptop = Laptop { utc_offset_s: 10_800, ..Laptop::of(&room) };
    laptop.opens(&mut room, &[]);
    room.hides("laptop");
}

#[test]
fn a_heartbeat_comes_every_fifteen_seconds_while_something_runs_and_with_every_press() {
    let beats = |stage: &Stage| stage.effects().iter().filter(|effect| **effect == Effect::Beat).count();
    let (mut desk, laptop) = opened("11:24");
    let mut since_last = 0;
    for _ in 0..120 {
        desk.forget().seconds_later(1);
        laptop.looks(&mut desk);
        since_last += 1;
        if beats(&desk) > 0 {
            since_last = 0;
        }
        assert!(since_last < 15, "the next one would be too late");
    }
    let in_two_minutes = |desk: &mut Stage| {
        desk.forget();
        for _ in 0..120 {
            desk.seconds_later(1);
            laptop.looks(desk);
        }
        beats(desk)
    };
    assert!((8..=9).contains(&in_two_minutes(&mut desk)));
    for keys in ["+", "<space>", "u", "n", "e"] {
        assert_eq!(beats(desk.forget().play(keys)), 1, "{keys}");
    }
    assert_eq!(in_two_minutes(&mut desk), 0, "nothing runs");
    assert_eq!(beats(desk.play("cl: a note<enter>")), 0);
    desk.play("<esc>n").forget().play("qy");
    assert_eq!(beats(&desk), 1, "the last moment");
    assert!(desk.model.leaving);
}

#[test]
fn the_log_does_not_grow_by_heartbeats() {
    let (mut desk, laptop) = opened("11:24");
    for _ in 0..60 {
        desk.seconds_later(1);
        laptop.looks(&mut desk);
    }
    assert!(desk.committed().is_empty());
}

#[test]
fn rapporteur_and_room_leave_the_clocks_to_the_desk() {
    for screen in [Screen::Capture, Screen::Room] {
        let mut stage = Stage::kumanovo("16:50").screen(screen);
        let mut laptop = Laptop::of(&stage);
        laptop.opens(&mut stage, &[]);
        laptop.wakes(&mut stage, "17:20");
        laptop.sets(&mut stage, TimeDelta::minutes(5));
        laptop.wakes(&mut stage, "2 08:40");
        stage.hides("When did it end?");
        assert!(stage.effects().is_empty(), "{:?}", stage.effects());
    }
}
