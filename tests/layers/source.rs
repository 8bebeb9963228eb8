//! The files of the tree, and Rust code without its comments, its strings and its tests.

use std::fs;
use std::path::Path;

/// A file of the tree.
pub struct Source {
    /// From the top of the tree on, with `/`.
    pub path: String,
    pub text: String,
}

impl Source {
    pub fn new(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned() }
    }

    /// Whether the whole file is there for tests only.
    pub fn is_test(&self) -> bool {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        !self.path.starts_with("src/")
            || self.path.contains("/tests/")
            || name == "tests.rs"
            || name.ends_with("_tests.rs")
    }

    /// The code that runs in the program: no comments, no contents of strings, no tests.
    pub fn production(&self) -> Code {
        let mut code = Code::read(&self.text);
        if self.is_test() {
            code.code = self.text.chars().filter(|letter| *letter == '\n').collect();
            code.literals.clear();
        } else {
            code.remove_tests();
        }
        code
    }
}

/// Every Rust file of the project.
pub fn rust() -> Vec<Source> {
    let mut files = vec![read("build.rs")];
    for folder in ["src", "tests", "benches", "examples"] {
        collect(folder, &|path| path.ends_with(".rs"), &mut files);
    }
    assert!(files.len() > 100, "the tree was not found");
    files
}

/// Everything that people wrote by hand, in whatever form.
pub fn all() -> Vec<Source> {
    let mut files = rust();
    for path in ["Cargo.toml", "clippy.toml", "deny.toml", "rustfmt.toml", ".gitignore", ".ci/run"] {
        files.push(read(path));
    }
    for path in ["README.md", "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md"] {
        files.push(read(path));
    }
    collect("locales", &|path| path.ends_with(".ftl"), &mut files);
    collect("docs", &|path| path.ends_with(".md"), &mut files);
    files.extend(["sessions/README.md", "exports/README.md"].map(read));
    files
}

fn read(path: &str) -> Source {
    let from_top = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    Source::new(path, &fs::read_to_string(from_top).unwrap_or_else(|error| panic!("{path}: {error}")))
}

fn collect(folder: &str, wanted: &dyn Fn(&str) -> bool, files: &mut Vec<Source>) {
    let Ok(entries) = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)) else { return };
    let mut names: Vec<(String, bool)> = entries
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().into_string().unwrap(), entry.file_type().unwrap().is_dir()))
        .collect();
    names.sort();
    for (name, is_folder) in names {
        let path = format!("{folder}/{name}");
        if is_folder {
            collect(&path, wanted, files);
        } else if wanted(&path) {
            files.push(read(&path));
        }
    }
}

/// Rust code with its comments and the contents of its strings blanked, line for line.
pub struct Code {
    pub code: String,
    /// What stood in the strings, with its line.
    pub literals: Vec<(usize, String)>,
}

impl Code {
    pub fn read(text: &str) -> Self {
        let mut reader = Reader { letters: text.chars().collect(), at: 0, line: 1, code: String::new() };
        let mut literals = Vec::new();
        while let Some(letter) = reader.peek(0) {
            match (letter, reader.peek(1)) {
                ('/', Some('/')) => reader.blank_until(|reader| reader.peek(0) == Some('\n')),
                ('/', Some('*')) => reader.blank_block_comment(),
                ('r', Some('"' | '#')) if !reader.follows_a_name() && reader.raw_hashes().is_some() => {
                    literals.push(reader.raw_string());
                }
                ('"', _) => literals.push(reader.string()),
                ('\'', _) => reader.letter_or_lifetime(),
                _ => reader.copy(),
            }
        }
        Self { code: reader.code, literals }
    }

    /// The lines, numbered from 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..).zip(self.code.lines())
    }

    /// Blanks every item that stands under `#[cfg(test)]`.
    fn remove_tests(&mut self) {
        const MARK: &str = "#[cfg(test)]";
        let mut from = 0;
        while let Some(found) = self.code[from..].find(MARK) {
            let start = from + found;
            let end = end_of_item(&self.code, start + MARK.len());
            let lines = |text: &str| text.matches('\n').count();
            let (first, last) = (
                lines(&self.code[..start]) + 1,
                lines(&self.code[..start]) + 1 + lines(&self.code[start..end]),
            );
            self.literals.retain(|(line, _)| !(first..=last).contains(line));
            let blank: String = self.code[start..end].chars().filter(|letter| *letter == '\n').collect();
            self.code.replace_range(start..end, &blank);
            from = start + blank.len();
        }
    }
}

/// Where an item that begins here ends: at its semicolon, or at the brace that closes it.
fn end_of_item(code: &str, from: usize) -> usize {
    let mut depth = 0;
    for (index, letter) in code[from..].char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 && matches!(letter, ';' | '}') {
            return from + index + 1;
        }
    }
    code.len()
}

struct Reader {
    letters: Vec<char>,
    at: usize,
    line: usize,
    code: String,
}

impl Reader {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.letters.get(self.at + ahead).copied()
    }

    fn follows_a_name(&self) -> bool {
        self.code.ends_with(|letter: char| letter.is_alphanumeric() || letter == '_')
    }

    fn copy(&mut self) {
        let letter = self.letters[self.at];
        self.code.push(letter);
        self.line += usize::from(letter == '\n');
        self.at += 1;
    }

    fn blank(&mut self) {
        let letter = self.letters[self.at];
        self.code.push(if letter == '\n' { '\n' } else { ' ' });
        self.line += usize::from(letter == '\n');
        self.at += 1;
    }

    fn blank_until(&mut self, end: impl Fn(&Self) -> bool) {
        while self.at < self.letters.len() && !end(self) {
            self.blank();
        }
    }

    fn blank_block_comment(&mut self) {
        let mut depth = 0;
        while self.at < self.letters.len() {
            match (self.peek(0), self.peek(1)) {
                (Some('/'), Some('*')) => depth += 1,
                (Some('*'), Some('/')) => depth -= 1,
                _ => {
                    self.blank();
                    continue;
                }
            }
            self.blank();
            self.blank();
            if depth == 0 {
                return;
            }
        }
    }

    fn string(&mut self) -> (usize, String) {
        let line = self.line;
        let mut content = String::new();
        self.copy();
        while let Some(letter) = self.peek(0).filter(|letter| *letter != '"') {
            content.push(letter);
            self.blank();
            if letter == '\\' && self.at < self.letters.len() {
                content.push(self.letters[self.at]);
                self.blank();
            }
        }
        if self.at < self.letters.len() {
            self.copy();
        }
        (line, content)
    }

    /// The number of `#` of a raw string that begins here.
    fn raw_hashes(&self) -> Option<usize> {
        let hashes = self.letters[self.at + 1..].iter().take_while(|letter| **letter == '#').count();
        (self.peek(1 + hashes) == Some('"')).then_some(hashes)
    }

    fn raw_string(&mut self) -> (usize, String) {
        let line = self.line;
        let hashes = self.raw_hashes().unwrap_or_default();
        for _ in 0..hashes + 2 {
            self.blank();
        }
        let from = self.at;
        self.blank_until(|reader| {
            reader.peek(0) == Some('"') && (1..=hashes).all(|ahead| reader.peek(ahead) == Some('#'))
        });
        let content = self.letters[from..self.at].iter().collect();
        for _ in 0..(hashes + 1).min(self.letters.len() - self.at) {
            self.blank();
        }
        (line, content)
    }

    /// `'a'` and `'\n'` are letters, `'a` alone is a lifetime.
    fn letter_or_lifetime(&mut self) {
        let is_letter = self.peek(1) == Some('\\') || self.peek(2) == Some('\'');
        self.copy();
        if is_letter {
            let escape = self.peek(0) == Some('\\');
            self.blank();
            if escape {
                self.blank();
            }
            self.blank_until(|reader| reader.peek(0) == Some('\''));
            self.copy();
        }
    }
}

#[test]
fn comments_and_strings_are_no_code() {
    let code = Code::read("let a = \"x // y\"; // say \"z\"\n/* b\n /* c */ */ let d = 'e'; 'f: loop {}");
    let kept = code.code.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(kept, "let a = \" \"; let d = ' '; 'f: loop {}");
    assert_eq!(code.literals, [(1, "x // y".to_owned())]);
    assert_eq!(code.code.lines().count(), 3);
}

#[test]
fn raw_strings_and_escapes_end_where_they_end() {
    let code = Code::read(r###"f(r#"a "b" c"#, "d\"e", '"', '\'', "g")"###);
    let literals: Vec<&str> = code.literals.iter().map(|(_, literal)| literal.as_str()).collect();
    assert_eq!(literals, ["a \"b\" c", "d\\\"e", "g"]);
}

#[test]
fn what_stands_under_the_mark_of_tests_is_no_production_code() {
    let text = "fn a() {}\n#[cfg(test)]\nmod tests {\n fn b() { c(\"{\") }\n}\nfn d() {}\n#[cfg(test)]\nmod e;\nfn f() {}\n";
    let code = Source::new("src/x.rs", text).production();
    assert!(!code.code.contains("fn b") && !code.code.contains("mod e"), "{}", code.code);
    assert_eq!(code.lines().find(|(_, line)| line.contains("fn f")).map(|(line, _)| line), Some(9));
    assert!(code.literals.is_empty());
}
