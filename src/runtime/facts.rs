//! What can be found out about this machine, for the points of readiness.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Local, Offset, TimeZone, Utc};

use super::clock::Clock;
use crate::domain::plan::Plan;
use crate::domain::readiness::{Access, Facts, Letters, Screen};
use crate::import::{self, Severity};
use crate::journal::WorkshopDir;

/// Where systemd's time service says that it has set the clock.
const TIME_SERVICE: &str = "/run/systemd/timesync";

/// Everything but the letters, for which the terminal has to be asked. Who has read the journal knows
/// how many lines of it are damaged. Nothing of it takes long or is left behind.
pub fn look(
    plan: &Plan,
    dir: Option<&WorkshopDir>,
    exports: &Path,
    screen: Option<Screen>,
    damaged: Option<usize>,
) -> Facts {
    let now = Clock::Wall.now();
    let variable = |name: &str| std::env::var(name).ok();
    Facts {
        now,
        zone: Some(zone(plan, now)),
        synchronised: synchronised(Path::new(TIME_SERVICE)),
        free: free(dir.map_or(exports, WorkshopDir::path)),
        screen,
        letters: charset(variable).map_or(Letters::Unknown, Letters::Charset),
        journal: dir.map(|dir| access(&dir.journal())),
        exports: Some(access(exports)),
        damaged,
        plan: dir.and_then(faults),
    }
}

/// The laptop's zone at an instant of the workshop that is near: on its days it may be another season.
fn zone(plan: &Plan, now: DateTime<Utc>) -> (DateTime<Utc>, i32) {
    let begins = |day: usize| plan.instant(plan.days[day].date, plan.days[day].start);
    let at = now.clamp(begins(0), begins(plan.days.len() - 1));
    (at, Local.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc())
}

/// Whether the network keeps the clock; none where nobody says.
fn synchronised(service: &Path) -> Option<bool> {
    service.is_dir().then(|| service.join("synchronized").exists())
}

/// Bytes that are free for this user where a folder is or will be.
fn free(folder: &Path) -> Option<u64> {
    let there = rustix::fs::statvfs(existing(folder)).ok()?;
    Some(there.f_bavail.saturating_mul(there.f_frsize))
}

/// The folder, or the nearest above it that there is.
fn existing(folder: &Path) -> PathBuf {
    let there = folder.ancestors().find(|folder| folder.is_dir());
    match there {
        Some(there) if !there.as_os_str().is_empty() => there.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// Tries it with a file that has no name for others and is gone at once.
fn access(folder: &Path) -> Access {
    let fault = tempfile::tempfile_in(existing(folder)).err().map(|error| error.to_string());
    Access { folder: folder.display().to_string(), fault }
}

/// Errors and warnings of the plan as it stands on the disk.
fn faults(dir: &WorkshopDir) -> Option<(usize, usize)> {
    let findings = import::plan::read(&dir.plan().ok()?).findings;
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    Some((errors, findings.len() - errors))
}

/// The character set that the locale names, if it names one and that is not UTF-8.
fn charset(variable: impl Fn(&str) -> Option<String>) -> Option<String> {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"];
    let locale = names.into_iter().find_map(|name| variable(name).filter(|value| !value.is_empty()))?;
    let (_, charset) = locale.split_once('.')?;
    let charset = charset.split('@').next().unwrap_or_default();
    let is_utf8 = ["utf-8", "utf8"].iter().any(|name| charset.eq_ignore_ascii_case(name));
    (!is_utf8).then(|| charset.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_names_another_character_set_or_none() {
        let set = |name: &'static str, value: &'static str| {
            charset(move |asked| (asked == name).then(|| value.to_owned()))
        };
        assert_eq!(set("LANG", "mk_MK.ISO-8859-5"), Some("ISO-8859-5".to_owned()));
        assert_eq!(set("LC_ALL", "mk_MK.utf8@latin"), None);
        assert_eq!(set("LC_CTYPE", "en_GB.UTF-8"), None);
        // These say nothing about the terminal.
        assert_eq!(set("LANG", "C"), None);
        assert_eq!(charset(|_| None), None);
        let both =
            |name: &str| Some(if name == "LC_ALL" { "en_GB.UTF-8" } else { "ru_RU.KOI8-R" }.to_owned());
        assert_eq!(charset(both), None, "the first of them counts");
    }

    #[test]
    fn a_folder_that_is_still_to_be_made_is_tried_where_it_will_be() {
        let folder = tempfile::tempdir().unwrap();
        let exports = folder.path().join("exports/k");
        assert_eq!(access(&exports).fault, None);
        assert!(free(&exports).is_some());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "something was left behind");
    }

    #[test]
    fn the_time_service_says_yes_no_or_nothing() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(synchronised(&folder.path().join("none")), None);
        assert_eq!(synchronised(folder.path()), Some(false));
        std::fs::write(folder.path().join("synchronized"), "").unwrap();
        assert_eq!(synchronised(folder.path()), Some(true));
    }
}
