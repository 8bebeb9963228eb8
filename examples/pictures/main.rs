//! Draws the pictures of the README: the program's own screens, from its own buffers, as SVG.
//!
//! `cargo run --release --example pictures` writes `docs/pictures/`; with `--check` it writes nothing
//! and fails when a picture there is not what the program draws now.

mod blocks;
mod colours;
mod scenes;
mod svg;

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

fn main() -> ExitCode {
    let only_check = env::args().any(|argument| argument == "--check");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/pictures");
    let mut old = Vec::new();
    for scene in scenes::all() {
        let path = folder.join(format!("{}.svg", scene.name));
        let picture = scene.draw();
        if only_check {
            if fs::read_to_string(&path).ok().as_ref() != Some(&picture) {
                old.push(scene.name);
            }
        } else if let Err(error) = write(&path, &picture) {
            eprintln!("{}: {error}", path.display());
            return ExitCode::from(3);
        }
    }
    if old.is_empty() {
        return ExitCode::SUCCESS;
    }
    eprintln!("old pictures: {}; run `cargo run --release --example pictures`", old.join(", "));
    ExitCode::FAILURE
}

fn write(path: &Path, picture: &str) -> io::Result<()> {
    fs::create_dir_all(path.parent().expect("a picture lies in a folder"))?;
    fs::write(path, picture)?;
    println!("{}", path.display());
    Ok(())
}
