//! What is on the disk and what is not yet: shown all the time, because nothing typed may be lost.

/// What the disk says no with.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Trouble {
    Full,
    ReadOnly,
    Gone,
    Other(String),
}

/// A line of a file that could not be read; everything else was.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DamagedLine {
    pub file: String,
    /// 1-based.
    pub line: usize,
}

/// News from the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StorageNews {
    /// So many more events are on the disk.
    Saved(usize),
    Failing(Trouble),
    /// The disk takes writes again.
    Recovered,
    Damaged(DamagedLine),
}

#[derive(Clone, Debug, Default)]
pub struct Storage {
    /// Events written here that are not on the disk yet.
    pub waiting: usize,
    pub trouble: Option<Trouble>,
    pub damaged: Vec<DamagedLine>,
}

impl Storage {
    /// Takes news; true when a lasting trouble has just ended.
    pub(super) fn take(&mut self, news: StorageNews) -> bool {
        match news {
            StorageNews::Saved(count) => {
                self.waiting = self.waiting.saturating_sub(count);
                false
            }
            StorageNews::Recovered => self.trouble.take().is_some(),
            StorageNews::Failing(trouble) => {
                self.trouble = Some(trouble);
                false
            }
            StorageNews::Damaged(line) => {
                if !self.damaged.contains(&line) {
                    self.damaged.push(line);
                }
                false
            }
        }
    }
}
