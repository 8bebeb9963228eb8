//! The whole exchange as a script: both days as they were held, their notes, status and minutes.

use serde_json::Value;

use super::shell::{KUMANOVO, Shell, json};

const NOTES: &str = include_str!("../../sessions/kumanovo-2023.notes.json");

fn texts<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field].as_str().unwrap_or_default()
}

#[test]
fn both_days_are_driven_from_the_shell_to_the_minutes() {
    let shell = Shell::empty();
    let told = shell.done(&["new", KUMANOVO]);
    assert!(told.contains("sessions/kumanovo-2023") && told.contains("plenary open kumanovo-2023"), "{told}");
    let example = json(NOTES);
    let run = &example["run"];
    let items = run["items"].as_array().unwrap();
    let mut stored = Vec::new();
    for (place, item) in items.iter().enumerate() {
        let (id, start, end) =
            (texts(item, "session"), texts(item, "actual_start"), texts(item, "actual_end"));
        shell.done(&["live", "start", id, "--at", start]);
        for hold in run["holds"].as_array().unwrap().iter().filter(|hold| texts(hold, "session") == id) {
            shell.done(&["live", "hold", "--at", texts(hold, "from"), "--reason", texts(hold, "reason")]);
            shell.done(&["live", "resume", "--at", texts(hold, "to")]);
        }
        let notes = example["notes"].as_array().unwrap().iter().filter(|note| texts(note, "item") == id);
        let lines: Vec<String> =
            notes.map(|note| format!("{}: {}", texts(note, "kind"), texts(note, "text"))).collect();
        if !lines.is_empty() {
            let answer = shell.with_input(&["note", "kumanovo-2023", "-", "--at", start], lines.join("\n"));
            assert_eq!(answer.code, 0, "{answer:?}");
            assert_eq!(answer.ids().len(), lines.len(), "{answer:?}");
            stored.extend(answer.ids());
        }
        // The last of each day, and what the next does not end.
        if items.get(place + 1).is_none_or(|next| texts(next, "actual_start") != end) {
            shell.done(&["live", "end", "--at", end]);
        }
    }
    assert!(stored.len() > 90);

    // The end of the first day, from the second.
    let first = shell.status("2023-06-13T17:30+02:00");
    assert_eq!((first["day"].as_str(), &first["current"]), (Some("2023-06-13"), &Value::Null));
    let held = first["items"].as_array().unwrap().iter().find(|item| item["item"] == "D1-07").unwrap();
    assert_eq!(
        (&held["state"], &held["held_start"], &held["held_end"]),
        (&"done".into(), &"2023-06-13T14:02:00+02:00".into(), &"2023-06-13T15:22:00+02:00".into())
    );
    // 14:20 to 14:26 were a technical stop.
    let running = shell.status("2023-06-13T14:40");
    assert_eq!((&running["current"]["item"], &running["current"]["held_s"]), (&"D1-07".into(), &360.into()));
    assert_eq!(running["current"]["elapsed_s"], 32 * 60);

    let second = shell.status("16:58");
    assert_eq!(second["day"], "2023-06-14");
    assert_eq!(second["workshop"], "kumanovo-2023");
    assert_eq!(second["notes"]["total"], stored.len());
    assert!(second["items"].as_array().unwrap().iter().all(|item| item["state"] == "done"));

    for arguments in [["export", "--profile", "internal"], ["export", "--lang", "mk"]] {
        // The draft is written; the three questions that nobody has closed are named.
        let export = shell.run(&arguments);
        assert_eq!(export.code, 0, "{export:?}");
        assert!(export.err.starts_with("3 "), "{}", export.err);
    }
    let folder = shell.space().join("exports/kumanovo-2023");
    let internal = std::fs::read_to_string(folder.join("kumanovo-2023.internal.en.json")).unwrap();
    let minutes = json(&internal);
    let notes: Vec<&Value> =
        minutes["notes"].as_object().unwrap().values().flat_map(|notes| notes.as_array().unwrap()).collect();
    assert_eq!(notes.len(), stored.len());
    for id in &stored {
        assert!(notes.iter().any(|note| note["id"] == id.as_str()), "{id} is not in the minutes");
    }
    let mk = std::fs::read_to_string(folder.join("kumanovo-2023.participants.mk.md")).unwrap();
    assert!(mk.contains("Куманово"));
    assert!(folder.join("kumanovo-2023.participants.mk.json").is_file());
}
