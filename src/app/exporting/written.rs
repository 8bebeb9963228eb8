//! What was written, until somebody has read it.

use std::path::PathBuf;

use crate::app::help::Help;
use crate::minutes::Profile;
use crate::minutes::editions::Issue;

/// Files that belong together: what the names of some begin with, and how they end.
pub type Files = Vec<(String, Vec<String>)>;

/// What files belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Version(Profile),
    Sheets,
}

/// What was written, until somebody has read it.
#[derive(Debug)]
pub struct Written {
    pub folder: PathBuf,
    pub files: Vec<(Part, Files)>,
    pub count: usize,
    /// What is missing, version by version.
    pub missing: Vec<(Profile, String)>,
    pub to_settle: Vec<String>,
    /// The edition that was given out.
    pub edition: Option<(u32, Issue)>,
    pub scroll: Help,
}

/// The names of files without what they share, version by version and the sheets last: `k.participants.en`, and
/// `md`, `json`. Every name begins with the workshop's.
pub(super) fn by_part(files: &[PathBuf], workshop: &str) -> Vec<(Part, Files)> {
    let names =
        files.iter().filter_map(|file| file.file_name()).map(|name| name.to_string_lossy().into_owned());
    let mut parts: Vec<(Part, Files)> = Vec::new();
    for name in names {
        let rest = name.strip_prefix(workshop).unwrap_or(&name);
        let is_of = |profile: &Profile| rest.starts_with(&format!(".{profile}."));
        let profile = Profile::ALL.into_iter().find(is_of);
        let (stem, end) = match profile {
            // A picture has two endings: what comes after the language is one.
            Some(profile) => {
                let from = name.len() - rest.len() + profile.name().len() + 2;
                let end = name[from..].find('.').map_or(name.len(), |at| from + at);
                (&name[..end], name[end..].trim_start_matches('.'))
            }
            None => name.rsplit_once('.').unwrap_or((&name, "")),
        };
        let part = profile.map_or(Part::Sheets, Part::Version);
        let groups = match parts.iter_mut().position(|(known, _)| *known == part) {
            Some(at) => &mut parts[at].1,
            None => {
                parts.push((part, Files::new()));
                let last = parts.len() - 1;
                &mut parts[last].1
            }
        };
        match groups.iter_mut().find(|(known, _)| known == stem) {
            Some((_, ends)) => ends.push(end.to_owned()),
            None => groups.push((stem.to_owned(), vec![end.to_owned()])),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn files_are_told_by_version_and_what_they_share_once() {
        let names = [
            "k.internal.en.md",
            "k.internal.en.timeline.svg",
            "k.public.en.md",
            "k.public.mk.md",
            // A municipality can be called like a version.
            "k.take-home.public.mk.md",
            "k.take-home.public.mk.docx",
            "k.opener.mk.md",
        ];
        let files = names.map(|name| Path::new("exports/k").join(name));
        let told = by_part(&files, "k");
        let ends = |ends: &[&str]| ends.iter().map(|&end| end.to_owned()).collect::<Vec<_>>();
        let internal = vec![("k.internal.en".into(), ends(&["md", "timeline.svg"]))];
        assert_eq!(told[0], (Part::Version(Profile::Internal), internal));
        assert_eq!(told[1].1, [("k.public.en".into(), ends(&["md"])), ("k.public.mk".into(), ends(&["md"]))]);
        let sheets = [
            ("k.take-home.public.mk".to_owned(), ends(&["md", "docx"])),
            ("k.opener.mk".to_owned(), ends(&["md"])),
        ];
        assert_eq!(told[2], (Part::Sheets, sheets.to_vec()));
    }
}
