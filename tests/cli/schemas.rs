//! `plenary schema`: the schemas as they are checked in.

use super::shell::{Shell, json};

#[test]
fn every_schema_is_printed_as_it_is_published() {
    let shell = Shell::empty();
    for name in ["plan", "minutes", "status", "event"] {
        let printed = shell.done(&["schema", name]);
        let path = format!("{}/docs/schema/{name}.schema.json", env!("CARGO_MANIFEST_DIR"));
        assert_eq!(printed, std::fs::read_to_string(path).unwrap());
        assert_eq!(json(&printed)["title"], format!("plenary/{name}/1"));
    }
    assert!(shell.fails(2, &["schema", "plans"]).contains("plan, minutes, status, event"));
    shell.fails(2, &["schema"]);
}
