//! Turns `locales/<language>/*.ftl` into one typed function per message, and fails the build when
//! a language lacks a message or asks for other variables than English does.

use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, try_build_from_locales_folder};

const LOCALES: &str = "locales";

fn main() -> ExitCode {
    fixed_addresses();
    match generate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// The tables of time zones hold 40,000 addresses. A program that can be loaded anywhere has them
/// written anew at every start: a fifth of the time to the first picture and a third of the memory.
/// Loaded at a fixed address, they come from the file as they are.
fn fixed_addresses() {
    let target = |key: &str| env::var(format!("CARGO_CFG_TARGET_{key}")).unwrap_or_default();
    if target("OS") == "linux" && target("ENV") == "gnu" {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
}

fn generate() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={LOCALES}");
    let out = env::var("OUT_DIR")?;
    let code = format!("{out}/catalogue.rs");
    let options = BuildOptions::default()
        .with_locales_folder(LOCALES)
        .with_output_file_path(&code)
        .with_ftl_output(FtlOutputOptions::multi_file(&out))
        .with_default_language("en")
        .with_lint_level(LintLevel::Strict)
        .with_prefix("")
        .without_bidi_isolation()
        .without_format();
    try_build_from_locales_folder(options)?;
    every_message_became_a_function(&fs::read_to_string(&code)?)
}

/// The generator only warns about a message that is not in all languages with the same variables,
/// and leaves its function out. Here that is an error, whichever language has the message.
fn every_message_became_a_function(code: &str) -> Result<(), Box<dyn Error>> {
    let mut lacking = Vec::new();
    for language in fs::read_dir(LOCALES)? {
        for file in fs::read_dir(language?.path())? {
            let path = file?.path();
            for key in keys(&fs::read_to_string(&path)?) {
                let function = key.replace('-', "_");
                let known = ["(", "<"].iter().any(|next| code.contains(&format!("pub fn {function}{next}")));
                if !known {
                    lacking.push(complaint(&path, key));
                }
            }
        }
    }
    if lacking.is_empty() { Ok(()) } else { Err(lacking.join("\n").into()) }
}

fn complaint(path: &Path, key: &str) -> String {
    format!(
        "{}: `{key}` is not in all languages with the variables that English has (see the warnings above)",
        path.display()
    )
}

/// The identifiers of the messages of a file: what stands before ` =` at the beginning of a line.
fn keys(ftl: &str) -> impl Iterator<Item = &str> {
    ftl.lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()))
        .filter_map(|line| line.split_once(" =").map(|(key, _)| key))
}
