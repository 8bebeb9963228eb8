//! The worked cases of the timing rules once more, through `new`, `live` and `status --json`.

use serde_json::{Value, json};

use super::shell::Shell;

fn plan(case: &Value) -> Value {
    let items: Vec<Value> = case["plan"].as_array().unwrap().iter().map(item).collect();
    let mut day = json!({"date": "2023-06-13", "start": case["day_start"], "items": items});
    if !case["hard_end"].is_null() {
        day["hard_end"] = case["hard_end"].clone();
    }
    json!({"format": "plenary/plan/1", "id": "k", "title": "K", "timezone": "Europe/Skopje", "days": [day]})
}

fn item(item: &Value) -> Value {
    let mut of_plan = json!({"id": item["id"], "title": item["id"], "minutes": item["minutes"],
        "min_minutes": item["min_minutes"], "absorbs": item["absorbs"]});
    for (field, from) in [("start", "fixed"), ("until", "until")] {
        if !item[from].is_null() {
            of_plan[field] = item[from].clone();
        }
    }
    of_plan
}

/// The command of a line of the log: time, press, and what it acts on.
fn command(line: &[Value]) -> Vec<String> {
    let words: Vec<String> =
        line.iter().map(|word| word.as_str().map_or_else(|| word.to_string(), str::to_owned)).collect();
    let at = ["--at".to_owned(), words[0].clone()];
    let verb = match words[1].as_str() {
        "correct_start" => vec!["correct".into(), "start".into(), words[2].clone()],
        // Negative minutes as the contract writes them.
        "extend" => {
            let [item, minutes] = [words[2].clone(), words[3].clone()];
            let mut command = vec!["live".into(), "extend".into()];
            command.extend(at);
            command.extend([item, "--".into(), minutes]);
            return command;
        }
        "move" => vec!["move".into(), words[2].clone(), "before".into(), words[3].clone()],
        "end" | "undo" => vec![words[1].clone()],
        _ => words[1..].to_vec(),
    };
    ["live".to_owned()].into_iter().chain(verb).chain(at).collect()
}

fn clock(instant: &Value) -> &str {
    &instant.as_str().unwrap()[11..16]
}

fn check(case: &Value) {
    let name = case["case"].as_str().unwrap();
    let shell = Shell::empty();
    let file = shell.file("plan.json", plan(case).to_string());
    // T20 is told to overlap, and made all the same.
    let made = shell.run(&["new", &file]);
    assert_eq!(made.code, 0, "{name}: {made:?}");
    assert_eq!(
        made.err.contains("warning: starts at 10:30, 10 minutes before"),
        name == "T20",
        "{}",
        made.err
    );
    for line in case["log"].as_array().unwrap() {
        let words = command(line.as_array().unwrap());
        shell.done(&words.iter().map(String::as_str).collect::<Vec<_>>());
    }
    let status = shell.status(case["now"].as_str().unwrap());
    let (current, expect) = (&status["current"], &case["expect"]);
    assert_eq!(current["item"], expect["current"], "{name}");
    for field in ["elapsed_s", "remaining_s", "allotted_s", "offset_s", "held_s"] {
        assert_eq!(current[field], expect[field], "{name}: {field}");
    }
    let items = status["items"].as_array().unwrap();
    for (id, times) in expect["items"].as_object().unwrap() {
        let item = items.iter().find(|item| item["item"] == id.as_str()).unwrap();
        assert_eq!(clock(&item["expected_start"]), times[0], "{name}: start of {id}");
        assert_eq!(clock(&item["expected_end"]), times[1], "{name}: end of {id}");
    }
    let passed: Vec<&Value> =
        items.iter().filter(|item| item["state"] == "passed").map(|item| &item["item"]).collect();
    assert_eq!(json!(passed), expect["passed"], "{name}");
    assert_eq!(clock(&status["day_end"]["expected"]), expect["day_end"], "{name}");
    assert_eq!(status["day_end"]["offset_s"], expect["day_offset_s"], "{name}");
}

#[test]
fn the_worked_cases_come_out_through_the_program() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("../data/timing-cases.json")).unwrap();
    assert!(cases.len() >= 36);
    cases.iter().for_each(check);
}
