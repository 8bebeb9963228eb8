//! What the room is shown of the exchange, key by key: released messages (scene 11), the recap (scene 13),
//! the read-back and the actions (scene 15).

use plenary::app::model::Screen;
use plenary::domain::event::{Body, LinkStatus, ReadBack};
use plenary::domain::ids::NoteId;
use plenary::domain::lang::Lang;
use plenary::domain::note::{Change, Kind, Level, NoteFields};
use plenary::domain::room_view::RoomView;

use super::stage::Stage;

/// What the room sees of this desk now.
fn room(desk: &mut Stage) -> Stage {
    desk.second(Screen::Room).size(120, 36)
}

/// A note of Gostivar on funding, in Macedonian, released to the room.
fn released(desk: &mut Stage, kind: Kind, text: &str) -> NoteId {
    noted(desk, kind, text, Level::None, true)
}

fn noted(desk: &mut Stage, kind: Kind, text: &str, level: Level, is_released: bool) -> NoteId {
    let mut fields = NoteFields::new(kind, text, level);
    fields.item = desk.model.current().map(|slot| desk.model.workshop.item(slot).id.clone());
    fields.municipalities = vec!["gostivar".into()];
    fields.themes = vec!["funding".into()];
    fields.lang = Some(Lang::Mk);
    desk.other_does(Body::Note(Box::new(fields)));
    let note = desk.note_saying(text).id;
    if is_released {
        desk.other_does(Body::Release { note, on: true });
    }
    note
}

fn translated(desk: &mut Stage, note: NoteId, lang: Lang, text: &str) {
    let changes = vec![Change::Translation(lang, Some(text.to_owned()))];
    desk.other_does(Body::Edit { note, changes, base: note, reason: None });
    desk.other_does(Body::Release { note, on: true });
}

fn shows(desk: &mut Stage, view: RoomView) {
    desk.other_does(Body::Show { view: Some(view) });
}

#[test]
fn scene_11_the_wall_shows_released_messages_only_and_long_ones_whole() {
    let mut desk = Stage::kumanovo("11:24");
    let long = "Секоја општина именува лице за контакт со полицијата, училиштата и центарот за социјална работа, \
                и тоа лице има заменик кога е отсутно, за да не престане разменaта со другите општини";
    let message = released(&mut desk, Kind::Message, long);
    noted(&mut desk, Kind::Message, "Ова уште не е прикажано", Level::None, false);
    shows(&mut desk, RoomView::Messages);
    desk.resize(120, 36).shows("room: key messages");
    for (width, height) in [(60, 18), (80, 24), (120, 36), (200, 60)] {
        let mut room = desk.second(Screen::Room).size(width, height);
        let text = room.shows("клучни пораки").hides("Ова уште").text();
        let words: Vec<&str> = text.split_whitespace().collect();
        for word in long.split_whitespace() {
            assert!(words.contains(&word), "{word} is cut at {width}×{height}:\n{text}");
        }
        // What runs is not forgotten beside it.
        room.shows("88 минути · 88 minuta · 88 minutes");
    }
    // What was taken back is gone, and with it the view.
    desk.other_does(Body::Release { note: message, on: false });
    room(&mut desk).hides("именува").shows("Шест општини");
}

#[test]
fn a_view_goes_with_the_next_item_and_comes_back_when_that_is_undone() {
    let mut desk = Stage::kumanovo("12:50");
    released(&mut desk, Kind::Message, "Порака за сите");
    shows(&mut desk, RoomView::Messages);
    room(&mut desk).shows("Порака за сите").shows("клучни пораки");
    desk.play("n");
    room(&mut desk).hides("клучни пораки").shows("Ручек");
    desk.play("u");
    room(&mut desk).shows("клучни пораки");
}

#[test]
fn the_curtain_a_stop_and_off_the_record_come_before_every_view() {
    let mut desk = Stage::kumanovo("11:24");
    released(&mut desk, Kind::Message, "Порака за сите");
    shows(&mut desk, RoomView::Messages);
    for (on, off) in [("b", "b"), ("<space>", "<space>"), ("<c-o>", "<c-o>")] {
        desk.play(on);
        room(&mut desk).hides("клучни пораки");
        desk.play(off);
        room(&mut desk).shows("клучни пораки");
    }
}

#[test]
fn scene_13_the_recap_goes_theme_by_theme_without_municipality_language_or_author() {
    let mut desk = Stage::kumanovo("2 09:05").size(100, 30);
    desk.play("<c-r>").shows("Nothing that was released can be shown in this language").play("<esc>");
    released(&mut desk, Kind::Challenge, "Проектите завршуваат без буџет");
    noted(&mut desk, Kind::GoodPractice, "Буџетска линија за тимот", Level::OnRecord, true);
    noted(&mut desk, Kind::Need, "Ова никој не го пушти", Level::OnRecord, false);
    desk.play("<c-r>").shows("Recap · Македонски").shows("○ The room does not see the recap.");
    room(&mut desk).hides("буџет");
    desk.play("<right>").shows("● The room sees this page.");
    let mut seen = room(&mut desk);
    seen.shows("предизвик: Проектите завршуваат без буџет").shows("добра практика: Буџетска линија за тимот");
    seen.hides("Гостивар").hides("Gostivar").hides("никој").hides("Tetovo");
    assert!(matches!(
        &desk.committed()[..],
        [Body::Show { view: Some(RoomView::Recap { lang: Lang::Mk, .. }) }]
    ));
    desk.play("<right>").shows("This is the last page.");
    // A key ends it; Esc alone leaves it in the room.
    desk.play("<esc>");
    room(&mut desk).shows("Буџетска линија");
    desk.play("<c-r>V").shows("The room no longer sees the recap.").play("<esc>");
    room(&mut desk).hides("Буџетска линија за тимот\n").hides("предизвик:");
}

#[test]
fn scene_13_a_line_is_corrected_on_the_spot_and_released_anew_with_one_key() {
    let mut desk = Stage::kumanovo("2 09:05").size(100, 30);
    let note = released(&mut desk, Kind::Challenge, "Тие одбиваат да дојдат");
    translated(&mut desk, note, Lang::En, "They refuse to come");
    desk.play("<c-r><right>ll").shows("Recap · English").shows("They refuse to come");
    room(&mut desk).shows("They refuse to come").hides("одбиваат");
    // Half of it typed: the room sees what it saw.
    desk.play("e<c-u>Attendance has to be");
    room(&mut desk).shows("They refuse to come").hides("Attendance");
    desk.play(" approved first<enter>")
        .shows("Corrected. The room no longer sees this line: v brings it back.");
    desk.shows("The old words still stand").shows("Македонски.").shows("corrected, not in the room: v");
    room(&mut desk).hides("refuse").hides("Attendance");
    desk.play("v").shows("The corrected line is in the room again.").hides("not in the room");
    room(&mut desk).shows("challenge: Attendance has to be approved first").hides("refuse");
    // The old words are in the history, and nowhere that anybody but the organisers looks.
    let past = desk.model.workshop.notes().get(note).unwrap().past(desk.model.workshop.undone());
    assert!(past.count() > 3);
    assert_eq!(desk.note(note).fields.text, "Тие одбиваат да дојдат");
}

#[test]
fn scene_13_nothing_unreleased_withdrawn_or_deleted_is_reached_from_the_recap() {
    let mut desk = Stage::kumanovo("2 09:05").size(120, 36);
    released(&mut desk, Kind::Challenge, "Видливо");
    noted(&mut desk, Kind::Challenge, "Непуштено", Level::OnRecord, false);
    let withdrawn = released(&mut desk, Kind::Challenge, "Повлечено");
    desk.other_does(Body::ReadBack { note: withdrawn, answer: Some(ReadBack::Withdrawn) });
    let deleted = released(&mut desk, Kind::Challenge, "Избришано");
    desk.other_does(Body::Delete { note: deleted });
    let struck = released(&mut desk, Kind::Challenge, "Прецртано");
    desk.other_does(Body::Strike { notes: vec![struck] });
    desk.play("<c-r><right>");
    let panel = |desk: &mut Stage| {
        let text = desk.text();
        text.lines().filter(|line| line.contains('│')).take(14).collect::<Vec<_>>().join("\n")
    };
    for keys in ["", "<down>", "<tab>", "<s-tab>", "l", "l", "l", "<left>"] {
        desk.play(keys);
        for hidden in ["Непуштено", "Повлечено", "Избришано", "Прецртано"]
        {
            assert!(!panel(&mut desk).contains(hidden), "{keys}: {}", panel(&mut desk));
            room(&mut desk).hides(hidden);
        }
    }
}

#[test]
fn scene_13_what_is_half_typed_is_forgotten_when_the_room_goes_off_the_record() {
    let mut desk = Stage::kumanovo("2 09:05");
    released(&mut desk, Kind::Challenge, "Видливо");
    desk.play("<c-r><right>e secretly<c-o>").hides("secretly").play("<c-o>").hides("secretly");
    assert!(!desk.everything_written().contains("secretly"));
    desk.play("<c-o>e").shows("Off the record: nothing that is typed").hides("The room sees this page");
    assert!(desk.committed().iter().all(|body| !matches!(body, Body::Edit { .. })));
}

#[test]
fn the_recap_says_what_needs_a_translation_and_starts_where_there_is_something() {
    let mut desk = Stage::kumanovo("2 09:05").size(100, 30);
    released(&mut desk, Kind::Challenge, "Проектите завршуваат");
    let note = released(&mut desk, Kind::Need, "Едно лице за контакт");
    translated(&mut desk, note, Lang::Sq, "Një person kontakti");
    desk.play("<c-r>").shows("Recap · Македонски").hides("no text in this language");
    desk.play("l")
        .shows("Recap · Shqip")
        .shows("Një person kontakti")
        .shows("1 released note has no text in this language.");
    desk.play("l").shows("Recap · English").shows("2 released notes have no text");
}

#[test]
fn scene_15_each_note_is_confirmed_amended_or_withdrawn_by_its_municipality() {
    let mut desk = Stage::kumanovo("2 11:10").size(100, 30);
    let first = noted(&mut desk, Kind::Challenge, "Нема буџет", Level::OnRecord, true);
    let second = noted(&mut desk, Kind::Challenge, "Одбиваат да дојдат", Level::OnRecord, true);
    let third = noted(&mut desk, Kind::Challenge, "Тоа не требаше да се каже", Level::OnRecord, true);
    desk.play("Q").shows("Gostivar").shows("3 of 3 open").play("<enter>").shows("0 of 3 confirmed");
    desk.play("y").shows("1 of 3 confirmed").shows("✓ Нема буџет");
    assert_eq!(desk.note(first).read_back, Some(ReadBack::Confirmed));
    // In other words, which nobody saw in the room yet.
    desk.play("e<c-u>Присуството мора да се одобри<enter>")
        .shows("Amended. The room sees the new words after v.");
    assert_eq!(desk.note(second).read_back, Some(ReadBack::Amended));
    assert_eq!(desk.note(second).fields.text, "Присуството мора да се одобри");
    room(&mut desk).hides("Присуството").hides("Одбиваат");
    // One undo takes back both, and the panel stays.
    desk.play("u");
    assert_eq!(desk.note(second).fields.text, "Одбиваат да дојдат");
    assert_eq!(desk.note(second).read_back, None);
    // It is asked once, and Esc leaves it.
    desk.play("<end>w").shows("Withdraw it?").play("<esc>").shows("1 of 3 confirmed").hides("Withdraw it?");
    assert_eq!(desk.note(third).read_back, None);
    room(&mut desk).shows("Тоа не требаше");
    desk.play("wy").shows("Withdrawn: it is in no export and not in the room.").shows("1 withdrawn");
    room(&mut desk).hides("Тоа не требаше");
    desk.play("<end>v").shows("It was withdrawn; 0 takes that back.").play("0").hides("1 withdrawn");
    assert_eq!(desk.note(third).read_back, None);
    desk.play("<esc><esc>").shows("✓");
}

#[test]
fn scene_15_the_room_reads_along_in_the_language_of_the_speaker_and_only_what_is_released() {
    let mut desk = Stage::kumanovo("2 11:10").size(100, 30);
    let first = noted(&mut desk, Kind::Challenge, "Нема буџет", Level::None, false);
    let changes = vec![Change::Translation(Lang::Sq, Some("Nuk ka buxhet".to_owned()))];
    desk.other_does(Body::Edit { note: first, changes, base: first, reason: None });
    let second = released(&mut desk, Kind::Challenge, "Одбиваат да дојдат");
    desk.play("Q<enter>v").shows("The room has not seen it yet");
    room(&mut desk).hides("буџет");
    desk.play("<esc>");
    assert!(!desk.note(first).released);
    desk.play("vy").shows("The room sees this note.");
    // Nobody is named: its level is not to.
    room(&mut desk).shows("Нема буџет").shows("Nuk ka buxhet").shows("повторно читање").hides("Гостивар");
    desk.play("ll");
    room(&mut desk).shows("Nuk ka buxhet").hides("Нема буџет");
    // Confirmed: the room goes on with the next, which is released.
    desk.play("y");
    room(&mut desk).shows("Одбиваат да дојдат").hides("buxhet");
    desk.play("wy");
    assert_eq!(desk.note(second).read_back, Some(ReadBack::Withdrawn));
    room(&mut desk).hides("Одбиваат").hides("повторно читање");
}

#[test]
fn scene_15_each_action_is_on_the_wall_and_what_is_open_is_said_in_words() {
    let mut desk = Stage::kumanovo("2 11:10");
    let action = |desk: &mut Stage, text: &str, function: Option<&str>, due: bool| {
        let note = noted(desk, Kind::Action, text, Level::OnRecord, true);
        let mut changes = vec![Change::Function(function.map(str::to_owned))];
        changes.extend(due.then(|| Change::Due(chrono::NaiveDate::from_ymd_opt(2023, 7, 31))));
        desk.other_does(Body::Edit { note, changes, base: note, reason: None });
    };
    action(&mut desk, "Месечна средба со полицијата", Some("Координатор на тимот"), true);
    action(&mut desk, "Линија во буџетот", None, false);
    shows(&mut desk, RoomView::Actions);
    let mut seen = room(&mut desk);
    seen.shows("Месечна средба")
        .shows("кој · kush · who: Координатор на тимот")
        .shows("31 јули")
        .shows("by 31 July");
    seen.shows("Линија во буџетот").shows("who: still open").shows("рок: сѐ уште отворен");
    desk.resize(120, 36).shows("room: actions");
}

#[test]
fn tables_in_the_room_name_only_who_may_be_named() {
    let mut desk = Stage::kumanovo("2 11:10");
    let asks = noted(&mut desk, Kind::Challenge, "Нема буџет", Level::OnRecord, true);
    let answers = noted(&mut desk, Kind::GoodPractice, "Буџетска линија", Level::OnRecord, true);
    desk.other_does(Body::Link {
        challenge: asks,
        practice: answers,
        status: LinkStatus::Agreed,
        remark: Some("тајна".into()),
    });
    for view in [RoomView::Matches, RoomView::Themes, RoomView::Kinds, RoomView::Balance] {
        shows(&mut desk, view);
        for (width, height) in [(60, 18), (80, 24), (120, 36), (200, 60)] {
            let mut seen = desk.second(Screen::Room).size(width, height);
            seen.shows("Гостивар").hides("тајна").hides("Нема буџет");
        }
    }
    shows(&mut desk, RoomView::Matches);
    room(&mut desk).shows("1✓");
    // Not even a count says who said it.
    let changes = vec![Change::Level(Level::None)];
    desk.other_does(Body::Edit { note: asks, changes, base: asks, reason: None });
    desk.other_does(Body::Release { note: asks, on: true });
    room(&mut desk).hides("1✓");
}

#[test]
fn what_waits_for_an_answer_stands_by_theme_on_pages_that_turn_by_themselves() {
    let mut desk = Stage::kumanovo("2 11:10");
    shows(&mut desk, RoomView::Unanswered);
    room(&mut desk).shows("nothing to show yet");
    for number in 0..14 {
        released(
            &mut desk,
            Kind::Challenge,
            &format!("Предизвик број {number} што чека на одговор од друга општина"),
        );
    }
    shows(&mut desk, RoomView::Unanswered);
    let mut seen = desk.second(Screen::Room).size(60, 18);
    let mut pages = Vec::new();
    for _ in 0..12 {
        pages.push(seen.text());
        seen.seconds_later(20);
    }
    for number in 0..14 {
        let words = format!("број {number} ");
        assert!(pages.iter().any(|page| page.contains(&words)), "{words}\n{}", pages[0]);
    }
    assert!(pages[0].contains("1 / "), "{}", pages[0]);
    assert!(pages.iter().all(|page| !page.contains("Гостивар")));
    assert!(pages[0] != pages[1]);
}

#[test]
fn scene_11_the_key_messages_are_shown_with_one_key_and_those_not_released_are_asked_about() {
    let mut desk = Stage::kumanovo("16:48");
    let nothing = desk.model.texts.exchange_no_notes_here();
    desk.play(";").shows(&nothing);
    desk.play("cm: One contact in every institution<enter>m: A line of its own in the budget<enter><esc>");
    desk.play(";").shows("Esc").play("<esc>");
    let mut room = room(&mut desk);
    room.hides("One contact").hides("A line of its own");
    desk.play(";y");
    room.hears(&desk);
    room.shows("One contact in every institution").shows("A line of its own in the budget");
    desk.play(";");
    room.hears(&desk);
    assert_eq!(room.model.workshop.record().view, None);
    desk.play(";u");
    room.hears(&desk);
    assert_eq!(room.model.workshop.record().view, None, "one key back, as every press");
}

/// What stands below the running item and on the list of questions is what any other view may show.
#[test]
fn a_protected_note_stands_below_the_item_in_a_language_of_the_room_or_not_at_all() {
    for (kind, key) in [(Kind::Challenge, ""), (Kind::Question, "O")] {
        let mut desk = Stage::kumanovo("11:24").size(120, 36);
        let visible = released(&mut desk, kind, "Видливо за сите");
        let translated_only = noted(&mut desk, kind, "Rien dans notre langue", Level::None, false);
        let changes = vec![
            Change::Lang(Some(Lang::Fr)),
            Change::Translation(Lang::Sq, Some("Asgjë në gjuhën tonë".to_owned())),
        ];
        desk.other_does(Body::Edit { note: translated_only, changes, base: translated_only, reason: None });
        desk.other_does(Body::Release { note: translated_only, on: true });
        let french = noted(&mut desk, kind, "Personne ne le lit", Level::None, false);
        let changes = vec![Change::Lang(Some(Lang::Fr))];
        desk.other_does(Body::Edit { note: french, changes, base: french, reason: None });
        desk.other_does(Body::Release { note: french, on: true });
        let quoted = noted(&mut desk, kind, "Точно така рече", Level::None, false);
        let changes = vec![Change::Verbatim(true)];
        desk.other_does(Body::Edit { note: quoted, changes, base: quoted, reason: None });
        desk.other_does(Body::Release { note: quoted, on: true });
        desk.play(key);
        let mut seen = room(&mut desk);
        seen.shows("Видливо за сите").shows("Asgjë në gjuhën tonë").hides("Гостивар – ");
        seen.hides("Rien dans").hides("Personne ne").hides("Точно така");
        desk.other_does(Body::ReadBack { note: visible, answer: Some(ReadBack::Withdrawn) });
        room(&mut desk).hides("Видливо за сите").shows("Asgjë në gjuhën tonë");
    }
}

#[test]
fn what_the_desk_counts_as_shown_is_what_the_room_shows() {
    let mut desk = Stage::kumanovo("11:24").size(120, 36);
    let french = noted(&mut desk, Kind::Challenge, "Personne ne le lit", Level::None, false);
    let changes = vec![Change::Lang(Some(Lang::Fr))];
    desk.other_does(Body::Edit { note: french, changes, base: french, reason: None });
    desk.other_does(Body::Release { note: french, on: true });
    desk.hides("1 note shown");
    released(&mut desk, Kind::Challenge, "Видливо за сите");
    desk.shows("1 note");
}
