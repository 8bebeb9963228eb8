//! What was read from a line, short enough for a table.

use super::super::{Candidate, Meaning, Parsed};

/// `kind [municipalities] text #themes @function due !level >links`, without what is absent; the
/// level only where it is not `none`.
pub(super) fn fields(parsed: &Parsed) -> String {
    let fields = &parsed.fields;
    let ids: Vec<&str> = fields.municipalities.iter().map(|id| id.as_str()).collect();
    let mut shown = format!("{} [{}] {}", fields.kind.letter(), ids.join(" "), fields.text);
    for theme in &fields.themes {
        shown += &format!(" #{theme}");
    }
    if let Some(function) = &fields.function {
        shown += &format!(" @<{function}>");
    }
    if let Some(due) = fields.due {
        shown += &format!(" due={due}");
    }
    if fields.level.name() != "none" {
        shown += &format!(" !{}", fields.level.name());
    }
    for link in &fields.links {
        shown += &format!(" >{link}");
    }
    if parsed.off_record {
        shown += " OFF";
    }
    if let Some(level) = parsed.looser {
        shown += &format!(" looser={}", level.name());
    }
    shown
}

/// The hints, with the typed words that they speak of.
pub(super) fn hints(line: &str, parsed: &Parsed) -> String {
    let shown = parsed.hints.iter().map(|hint| {
        let typed = &line[hint.span.clone()];
        match &hint.meaning {
            Meaning::Kind(kind) => format!("{typed}=kind:{}", kind.letter()),
            Meaning::KindByLayout(kind) => format!("{typed}=key:{}", kind.letter()),
            Meaning::DefaultKind(kind) => format!("kind?{}", kind.letter()),
            Meaning::Municipality(id) => format!("{typed}={id}"),
            Meaning::DefaultMunicipality(id) => format!("municipality?{id}"),
            Meaning::NoMunicipality => format!("{typed}=nobody"),
            Meaning::Theme(theme) => format!("{typed}={theme}"),
            Meaning::NewTheme { theme, nearest: None } => format!("{typed}=new:{theme}"),
            Meaning::NewTheme { theme, nearest: Some(near) } => format!("{typed}=new:{theme}~{near}"),
            Meaning::Function(function) => format!("{typed}=<{function}>"),
            Meaning::Due(date) => format!("{typed}={date}"),
            Meaning::Level(level) => format!("{typed}={}", level.name()),
            Meaning::Looser(level) => format!("{typed}=looser:{}", level.name()),
            Meaning::OffRecord => format!("{typed}=OFF"),
            Meaning::Link(note) => format!("{typed}={note}"),
            Meaning::NotUnderstood(reason, candidates) => {
                let candidates: Vec<String> = candidates.iter().map(candidate).collect();
                format!("{typed}?{reason:?}({})", candidates.join(" "))
            }
        }
    });
    shown.collect::<Vec<_>>().join(" | ")
}

fn candidate(candidate: &Candidate) -> String {
    match candidate {
        Candidate::Kind(kind) => kind.name().to_owned(),
        Candidate::Municipality(id) => id.to_string(),
        Candidate::Theme(id) => id.to_string(),
        Candidate::Level(level) => level.name().to_owned(),
    }
}
