//! What a person reads at a glance: nothing that matters is cut, and no key is shown that does not work.

use plenary::domain::lang::Lang;

use super::stage::Stage;

/// The last row of the screen: the keys that matter.
fn footer(stage: &mut Stage) -> String {
    let screen = stage.draw_anew();
    let text = super::pictures::text(screen.buffer());
    text.lines().last().unwrap_or_default().to_owned()
}

/// The example with nothing in it, that opened the tour de table six minutes late.
fn tour_de_table(time: &str) -> Stage {
    let mut stage = Stage::empty().size(60, 18);
    stage.at("09:00").play("n").at("09:30").play("n").at("10:06").play("n").at(time);
    stage
}

#[test]
fn over_the_screen_the_footer_shows_no_key_of_what_lies_beneath() {
    for (keys, back) in
        [("?", true), ("Y", true), ("M", false), ("m", false), ("<c-k>", false), ("p", false), ("S", false)]
    {
        let mut stage = Stage::kumanovo("11:24").size(120, 36);
        assert!(footer(&mut stage).contains("n Next item"));
        stage.play(keys);
        assert!(stage.model.overlay.is_some(), "{keys}");
        let shown = footer(&mut stage);
        assert!(!shown.contains("Next item") && !shown.contains("? Help"), "{keys}: {shown}");
        assert_eq!(shown.contains("Esc Back"), back, "{keys}: {shown}");
        stage.play("<esc>");
        assert!(footer(&mut stage).contains("n Next item"), "{keys}");
    }
}

#[test]
fn the_footer_offers_to_undo_only_what_was_done() {
    let mut stage = Stage::empty().size(120, 36);
    assert!(!footer(&mut stage).contains("Undo"));
    stage.at("09:00").play("n");
    assert!(footer(&mut stage).contains("u Undo"));
}

#[test]
fn an_answer_is_read_to_its_last_word() {
    for (lang, last) in [
        (Lang::En, "and press v."),
        (Lang::Fr, "et appuyez sur v."),
        (Lang::Mk, "и притиснете v."),
        (Lang::Sq, "dhe shtypni v."),
    ] {
        for (columns, rows) in [(60, 18), (80, 24), (120, 36)] {
            let mut stage = Stage::empty().size(columns, rows).lang(lang);
            stage.at("09:00").play("nO");
            let screen = stage.text();
            let words: String = screen.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(words.contains(last), "{lang:?} {columns}×{rows}:\n{screen}");
            // The line stays where it was.
            let line = |stage: &mut Stage| stage.text().lines().position(|row| row.starts_with(" ›"));
            let before = line(&mut stage);
            stage.play("<esc>");
            assert_eq!(line(&mut stage), before);
        }
    }
}

#[test]
fn in_a_tour_de_table_the_time_left_is_large_on_the_smallest_screen_too() {
    for lang in [Lang::En, Lang::Fr, Lang::Mk, Lang::Sq] {
        for time in ["10:18", "10:42", "10:48"] {
            let mut stage = tour_de_table("10:07").lang(lang);
            stage.play(".").at("10:10").play(".").at(time);
            let left = stage.left();
            let screen = stage.text();
            let is_small = screen.lines().any(|row| row.ends_with(&format!("│ {left}")));
            assert!(!is_small && screen.contains(['▀', '█']), "{lang:?} {time} {left}\n{screen}");
        }
    }
}

#[test]
fn without_anybody_counted_no_pace_is_claimed() {
    let mut stage = tour_de_table("10:06:30");
    stage.shows("0 of 30 have spoken").shows("79 s each").shows(". counts each who has spoken.");
    // Half of the time has gone, and nobody pressed the key: it says nothing about the speakers.
    stage.at("10:36").shows("0 of 30 have spoken").hides("s each from here");
    stage.shows(". counts each who has spoken.");
    stage.play(".").shows("1 of 30 have spoken").shows("s each from here");
}

#[test]
fn on_a_small_screen_the_title_of_what_runs_comes_before_its_level() {
    for (lang, title) in [
        (Lang::En, "Tour de table: introductions"),
        (Lang::Fr, "Tour de table\u{a0}: présentati"),
        (Lang::Mk, "Запознавање на учесниците"),
        (Lang::Sq, "Prezantimi i pjesëmarrësve"),
    ] {
        tour_de_table("10:18").lang(lang).shows(title);
    }
    // Where both have room, both stand there.
    Stage::kumanovo("09:40").size(60, 18).shows("Opening remarks    on the record");
}

#[test]
fn that_the_room_sees_no_times_of_day_is_said_first() {
    for lang in [Lang::En, Lang::Fr, Lang::Mk, Lang::Sq] {
        let mut stage = Stage::kumanovo("09:40").size(60, 18).lang(lang);
        stage.play("H");
        let words = stage.model.texts.desk_room_no_times();
        let row = stage.text().lines().find(|row| row.contains(&words)).map(str::to_owned);
        assert!(row.is_some(), "{lang:?}:\n{}", stage.text());
    }
}

#[test]
fn what_was_shown_to_the_room_is_said_before_what_it_sees_anyway() {
    for lang in [Lang::En, Lang::Fr, Lang::Mk, Lang::Sq] {
        let mut stage = Stage::kumanovo("09:40").size(60, 18).lang(lang);
        stage.play("cc kum: Nothing in the budget<enter><esc><tab><end>v<esc>");
        let line = stage.model.texts.desk_room("");
        let words: String = stage.model.texts.desk_notes_shown(1).chars().take(12).collect();
        let row = stage.text().lines().find(|row| row.contains(line.trim())).map(str::to_owned);
        assert!(row.as_ref().is_some_and(|row| row.contains(&words)), "{lang:?}: {row:?}");
        // A stop is graver.
        stage.play("<space>");
        let held: String = stage.model.texts.desk_room_held().chars().take(12).collect();
        let line = stage.model.texts.desk_room(held);
        stage.shows(&line);
    }
}

#[test]
fn french_keys_have_french_names() {
    let mut stage = Stage::kumanovo("11:24").size(120, 36).lang(Lang::Fr);
    stage.shows("Espace Suspendre").hides("Space");
    stage.play("?").shows("Espace").hides("Space").play("<end>").shows("Échap").hides("Esc ");
    stage.play("<esc>S").hides("Enter ").hides("Esc ").shows("Entrée").shows("Échap");
}

#[test]
fn the_reason_of_a_hold_is_read_as_far_as_there_is_room() {
    let mut stage = Stage::kumanovo("14:22").size(60, 18).lang(Lang::Mk);
    stage.shows("Времето е запрено од 14:20:").shows("interpretation equipment");
}

#[test]
fn before_the_day_no_sentence_ends_in_its_midst() {
    for lang in [Lang::En, Lang::Fr, Lang::Mk, Lang::Sq] {
        for day in ["08:40", "2 08:40"] {
            let mut stage = Stage::kumanovo(day).size(60, 18).lang(lang);
            let screen = stage.text();
            let right = screen.lines().filter_map(|row| row.split_once('│')).map(|(_, right)| right);
            let cut = right.filter(|row| row.trim_end().ends_with('…')).count();
            assert_eq!(cut, 0, "{lang:?} {day}:\n{screen}");
        }
    }
}

#[test]
fn the_headings_of_the_plan_are_whole() {
    for lang in [Lang::En, Lang::Fr, Lang::Mk, Lang::Sq] {
        let mut stage = Stage::kumanovo("15:50").size(60, 18).lang(lang);
        stage.play("P");
        let screen = stage.text();
        for row in screen.lines().skip(1).take(2) {
            assert!(!row.contains('…'), "{lang:?}:\n{screen}");
        }
    }
    // What is heading the times of all items is not what the running one is called.
    Stage::kumanovo("15:50").size(120, 36).lang(Lang::Fr).play("P").hides("en cours");
}

#[test]
fn a_refused_answer_is_not_lost() {
    let mut stage = Stage::kumanovo("14:27").size(60, 18);
    stage.play("AThe ambassador speaks 9999<enter>").shows("The ambassador speaks 9999");
    assert!(stage.model.overlay.is_some(), "the question stays");
    // What is wrong is read below it, and only that has to be typed.
    stage.shows("600").play("<bs><bs><bs><bs>10<enter>").shows("Added: “The ambassador speaks”, 10 min");
    assert!(stage.model.overlay.is_none());
    stage.play("t25:99<enter>").shows("25:99").shows("is no time").play("<esc>");
    assert!(stage.model.overlay.is_none());
}

#[test]
fn after_a_day_that_ended_early_nothing_is_called_done_that_was_not_held() {
    for (lang, words) in [
        (Lang::En, "The day is over."),
        (Lang::Fr, "La journée est finie."),
        (Lang::Mk, "Денот заврши."),
        (Lang::Sq, "Dita përfundoi."),
    ] {
        let mut stage = Stage::kumanovo("10:42").size(120, 36).lang(lang);
        stage.play("Z<esc>").shows(words);
        // Nothing is left to be started, and no key says so.
        let start = format!("s {}", stage.model.texts.command_start());
        let shown = footer(&mut stage);
        assert!(!shown.contains(&start), "{shown}");
    }
}

#[test]
fn who_speaks_is_whole_on_the_smallest_screen() {
    for (lang, names) in [
        (Lang::En, ["1 of 6 · Kumanovo", "2 of 6 · Gostivar"]),
        (Lang::Fr, ["1 sur 6 · Kumanovo", "2 sur 6 · Gostivar"]),
        (Lang::Mk, ["1 од 6 · Куманово", "2 од 6 · Гостивар"]),
        (Lang::Sq, ["1 nga 6 · Kumanovë", "2 nga 6 · Gostivar"]),
    ] {
        let mut stage = Stage::kumanovo("11:07:30").size(60, 18).lang(lang);
        stage.play(".").shows(names[0]);
        stage.at("11:20").shows(names[0]);
        stage.play(".").shows(names[1]);
    }
}

#[test]
fn overtime_is_large_beside_what_comes_next() {
    for lang in [Lang::En, Lang::Fr, Lang::Mk, Lang::Sq] {
        for time in ["10:07", "10:10", "10:19"] {
            let mut stage = Stage::empty().size(80, 24).lang(lang);
            stage.at("09:00").play("n").at("09:38").play("n").at(time);
            let (left, screen) = (stage.left(), stage.text());
            assert!(!screen.contains(&format!("│ {left} ")), "{lang:?} {time} {left}\n{screen}");
        }
    }
}

#[test]
fn how_far_the_day_passes_its_hard_end_is_whole_in_the_plan() {
    for lang in [Lang::En, Lang::Fr, Lang::Mk, Lang::Sq] {
        let mut stage = Stage::kumanovo("15:50").size(60, 18).lang(lang);
        stage.play("PAAmbasadori flet 10<enter>");
        let name = stage.model.texts.desk_hard_end();
        let screen = stage.text();
        let row = screen.lines().find(|row| row.contains(&name)).unwrap_or_default();
        // The times once, as the other columns show them.
        assert!(
            row.contains("17:15") && row.contains("17:32") && row.ends_with("+17"),
            "{lang:?}:\n{screen}"
        );
    }
}
