//! Something for every writer. A workshop has a handful of them and ten thousand events: looking
//! through the handful is quicker than hashing ten thousand times.

use super::ids::WriterTag;

#[derive(Clone, Debug)]
pub struct ByWriter<T> {
    entries: Vec<(WriterTag, T)>,
}

impl<T> Default for ByWriter<T> {
    fn default() -> Self {
        Self { entries: Vec::new() }
    }
}

impl<T: Default> ByWriter<T> {
    pub fn get(&self, writer: WriterTag) -> Option<&T> {
        self.entries.iter().find(|(tag, _)| *tag == writer).map(|(_, value)| value)
    }

    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.entries.iter_mut().map(|(_, value)| value)
    }

    /// What belongs to a writer; made when there was nothing yet.
    pub fn entry(&mut self, writer: WriterTag) -> &mut T {
        let place = match self.entries.iter().position(|(tag, _)| *tag == writer) {
            Some(place) => place,
            None => {
                self.entries.push((writer, T::default()));
                self.entries.len() - 1
            }
        };
        &mut self.entries[place].1
    }
}
