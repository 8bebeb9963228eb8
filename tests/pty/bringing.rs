//! An agenda at a terminal: what is open is asked, and nothing is made without a yes.

use std::fs;

use super::world::World;

const AGENDA: &str = "# Exchange\n\nDay 1\n- 9:00-9:30 Opening\n- 9:30-10:00 Closing\n";

fn agenda(world: &World) -> String {
    let file = world.path().join("agenda.md");
    fs::write(&file, AGENDA).unwrap();
    file.display().to_string()
}

#[test]
fn what_is_open_is_asked_until_it_is_answered_and_a_yes_makes_the_workshop() {
    let world = World::empty();
    let mut stage = world.start_sized(&["new", &agenda(&world), "--id", "e"], 120, 60);
    stage.shows("which date").play("13 June<enter>").shows("is no date with its year");
    stage.play("2023-06-13<enter>").shows("in which time zone are the times").play("Europe/Skopie<enter>");
    stage.shows("is it Europe/Skopje?").play("Europe/Skopje<enter>").shows("Make the workshop “e” of this?");
    assert!(!world.path().join("space/sessions/e").exists(), "made before a yes");
    stage.play("y<enter>");
    assert_eq!(stage.ended(), 0);
    assert!(world.path().join("space/sessions/e/plan.json").is_file());
}

#[test]
fn anything_but_a_yes_makes_nothing() {
    for answer in ["n<enter>", "<enter>", "<c-d>"] {
        let world = World::empty();
        let answers = ["--date", "2023-06-13", "--timezone", "Europe/Skopje"];
        let file = agenda(&world);
        let mut stage = world.start_sized(&[&["new", &file][..], &answers].concat(), 120, 60);
        stage.shows("of this?").play(answer);
        assert_eq!(stage.ended(), 1, "{answer}");
        assert!(fs::read_dir(world.path().join("space/sessions")).unwrap().next().is_none(), "{answer}");
    }
}
