//! Several who write at once, and a stream that is cut off by the disk.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdout};

use super::shell::{Answer, Shell, ids};

#[test]
fn two_streams_at_once_lose_and_double_nothing() {
    let shell = Shell::small();
    let mut writers: Vec<Child> = (0..2).map(|_| shell.start(&["note", "k", "-"])).collect();
    let mut answers = Vec::new();
    // Both have their file open once they answered; from then on they write alternately.
    for child in &mut writers {
        writeln!(child.stdin.as_mut().unwrap(), "c: first").unwrap();
        let mut answer = BufReader::new(child.stdout.take().unwrap());
        let mut first = String::new();
        answer.read_line(&mut first).unwrap();
        answers.push((first, answer));
    }
    for number in 1..200 {
        for child in &mut writers {
            writeln!(child.stdin.as_mut().unwrap(), "c: line {number}").unwrap();
        }
    }
    for child in &mut writers {
        drop(child.stdin.take());
    }
    let read = |(mut answer, mut rest): (String, BufReader<ChildStdout>)| {
        rest.read_to_string(&mut answer).unwrap();
        ids(&answer)
    };
    let answers: Vec<Vec<String>> = answers.into_iter().map(read).collect();
    assert!(writers.iter_mut().all(|child| child.wait().unwrap().success()));
    let mut printed: Vec<String> = answers.iter().flatten().cloned().collect();
    let mut stored: Vec<String> = shell.notes().into_iter().map(|(id, _)| id).collect();
    printed.sort();
    stored.sort();
    assert_eq!(stored.len(), 400);
    assert_eq!(printed, stored);
    // Each had a file of its own.
    let writer_of = |ids: &[String]| ids[0].split('-').next().unwrap().to_owned();
    assert_ne!(writer_of(&answers[0]), writer_of(&answers[1]));
}

#[test]
fn short_commands_of_one_person_use_one_file() {
    let shell = Shell::small();
    for _ in 0..3 {
        shell.done(&["note", "c: text"]);
        shell.done(&["live", "extend", "A", "1"]);
    }
    let files = shell.workshop("k").journal().read_dir().unwrap();
    let journals = files.filter(|entry| {
        entry.as_ref().unwrap().path().extension().is_some_and(|extension| extension == "jsonl")
    });
    assert_eq!(journals.count(), 2, "one for the time and one for the notes");
}

#[cfg(unix)]
#[test]
fn a_full_disk_is_told_with_the_line_from_which_on_nothing_was_stored() {
    use std::process::{Command, Stdio};

    let shell = Shell::small();
    let program = shell.command(&[]);
    // Files may not grow beyond 2 KB: writing more fails as on a full disk.
    let script = "trap '' XFSZ; ulimit -f 4; exec \"$0\" note k -";
    let mut limited = Command::new("sh");
    limited.args(["-c", script]).arg(program.get_program());
    for (name, value) in program.get_envs() {
        match value {
            Some(value) => limited.env(name, value),
            None => limited.env_remove(name),
        };
    }
    let piped = limited.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = piped.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let line = format!("c: {}\n", "word ".repeat(20));
    // Whoever reads may be gone before the last line.
    let _ = (0..40).try_for_each(|_| stdin.write_all(line.as_bytes()));
    drop(stdin);
    let answer = Answer::of(child.wait_with_output().unwrap());
    assert_eq!(answer.code, 3, "{answer:?}");
    let stored = answer.ids().len();
    assert!(answer.err.contains(&format!("From line {} on nothing was stored", stored + 1)), "{answer:?}");
    assert!(answer.err.contains("make room on this disk"), "{answer:?}");
    assert_eq!(shell.notes().len(), stored);
}
