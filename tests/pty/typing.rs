//! What is typed and pasted, as a terminal sends it.

use super::day::shows_saved;
use super::world::World;

#[test]
fn the_letters_of_a_macedonian_keyboard_command_by_their_place() {
    let world = World::kumanovo();
    let mut desk = world.start(&["open", "kum"]);
    desk.shows("Nothing is running.").play("с").shows("▶");
    desk.play("ц").shows("kind municipality");
    desk.play("п куманово: Ѓорѓи и Ќире, ѓ ќ џ<enter>");
    shows_saved(&mut desk, "Ѓорѓи и Ќире, ѓ ќ џ");
    desk.shows("good practice").shows("Kumanovo").play("<esc>").shows("n Next item");
    desk.play("љ").shows("Quit?").play("њ").hides("Quit?").play("љ").shows("Quit?").play("љ");
    assert_eq!(desk.ended(), 0);
}

#[test]
fn a_pasted_page_is_one_draft_that_nobody_has_sent() {
    let world = World::kumanovo();
    let mut ana = world.start(&["capture", "kum", "--as", "ana"]);
    ana.shows("No note yet");
    let page: Vec<String> = (1..=40).map(|line| format!("n: line {line} of the page, with text")).collect();
    ana.paste(&page.join("\r")).shows("40 pasted lines");
    ana.until("a draft of the whole page", |_| {
        world.keeps_a_draft_of("line 1 of the page") && world.keeps_a_draft_of("line 40 of the page")
    });
    assert_eq!(world.done(&["status", "kum", "--json"]).matches("\"total\":0").count(), 1);
    let drafts = world.files_with("of the page");
    assert_eq!(drafts.len(), 1, "{drafts:?}");
    // Esc makes one longer note of it, which nobody sends either.
    ana.play("<esc>").hides("40 pasted lines").play("<c-q>");
    assert_eq!(ana.ended(), 0);
    let mut again = world.start(&["capture", "kum", "--as", "ana"]);
    again.shows("A draft that was not sent has been brought back.").shows("line 40 of the page");
}
