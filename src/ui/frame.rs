//! Incremental drawing: a buffer that outlives the frame, and regions that are redrawn only when what
//! they show has changed.
//!
//! A screen visits its regions in the same order every time and gives each a key: a hash of everything
//! that the region shows. Where order, area and key are those of the last frame, nothing is drawn.
//! Regions are opaque and lie side by side. Where they do overlap (a terminal of three rows) the frame
//! falls back to drawing everything, which is always right. Overlays lie on top; what is beneath one is
//! kept, so that closing it redraws nothing.

use std::hash::{Hash, Hasher};

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect, Size};

use super::fingerprint::Fingerprint;
use super::large::Large;

/// Names a region or an overlay within one screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RegionId(&'static str, u32);

impl From<&'static str> for RegionId {
    fn from(name: &'static str) -> Self {
        Self(name, 0)
    }
}

/// For regions of which there are several, such as the rows of a list.
impl From<(&'static str, u32)> for RegionId {
    fn from((name, number): (&'static str, u32)) -> Self {
        Self(name, number)
    }
}

#[derive(Clone, Copy)]
struct Region {
    id: RegionId,
    area: Rect,
    key: u64,
}

/// Regions that depend on the same things, so that one look tells whether any of them changed.
#[derive(Clone, Copy)]
struct Panel {
    region: Region,
    /// Where its regions begin among all of the frame, and how many they are.
    start: usize,
    count: usize,
}

struct Overlay {
    region: Region,
    /// The cells beneath; `None` while the overlay is lifted.
    beneath: Option<Buffer>,
}

/// Which cells may differ from the last frame: one span of columns for each row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Damage {
    /// First touched column and the column after the last one; equal when the row is untouched.
    spans: Vec<(u16, u16)>,
    any: bool,
}

impl Damage {
    /// Everything on a screen of this size.
    pub fn all(size: Size) -> Self {
        Self { spans: vec![(0, size.width); usize::from(size.height)], any: size.area() > 0 }
    }

    /// Nothing on a screen of this size.
    pub fn none(size: Size) -> Self {
        Self { spans: vec![(0, 0); usize::from(size.height)], any: false }
    }

    /// The touched columns of a row, `None` when nothing in it was touched.
    pub fn span(&self, row: u16) -> Option<(u16, u16)> {
        self.spans.get(usize::from(row)).copied().filter(|(from, to)| from < to)
    }

    /// Whether nothing was touched at all.
    pub fn is_empty(&self) -> bool {
        !self.any
    }

    fn clear(&mut self, rows: u16) {
        self.spans.clear();
        self.spans.resize(usize::from(rows), (0, 0));
        self.any = false;
    }

    /// Adds an area, which must lie on the screen.
    pub fn touch(&mut self, area: Rect) {
        if area.is_empty() {
            return;
        }
        self.any = true;
        for row in area.top()..area.bottom() {
            let span = &mut self.spans[usize::from(row)];
            *span = if span.0 < span.1 {
                (span.0.min(area.left()), span.1.max(area.right()))
            } else {
                (area.left(), area.right())
            };
        }
    }
}

/// The picture as it is being composed; one lives as long as the program draws.
pub struct Frame {
    buffer: Buffer,
    damage: Damage,
    cursor: Option<Position>,
    /// What the last frame drew, in order; the first `visited` of them were met again in this one.
    before: Vec<Region>,
    /// What this frame has drawn, once it differs from `before`.
    now: Vec<Region>,
    visited: usize,
    panels: Vec<Panel>,
    panels_visited: usize,
    /// From here on nothing of the last frame can be relied upon.
    changed: bool,
    overlapping: bool,
    invalid: bool,
    overlays: Vec<Overlay>,
    overlays_visited: usize,
    drawn: u32,
    /// What is left of the screen beside a row that every screen has.
    area: Rect,
    written_large: Vec<String>,
    large: Vec<Large>,
}

impl Default for Frame {
    fn default() -> Self {
        Self::new()
    }
}

impl Frame {
    /// An empty frame; `begin` gives it its size.
    pub fn new() -> Self {
        Self {
            buffer: Buffer::empty(Rect::ZERO),
            damage: Damage::default(),
            cursor: None,
            before: Vec::new(),
            now: Vec::new(),
            visited: 0,
            panels: Vec::new(),
            panels_visited: 0,
            changed: false,
            overlapping: false,
            invalid: true,
            overlays: Vec::new(),
            overlays_visited: 0,
            drawn: 0,
            area: Rect::ZERO,
            written_large: Vec::new(),
            large: Vec::new(),
        }
    }

    /// Begins a frame. A new size makes everything invalid.
    pub fn begin(&mut self, size: Size) {
        let area = Rect::new(0, 0, size.width, size.height);
        self.damage.clear(size.height);
        if self.buffer.area != area {
            self.buffer = Buffer::empty(area);
            self.invalid = true;
        } else if self.invalid || self.overlapping {
            self.buffer.reset();
            self.invalid = true;
        }
        self.changed = self.invalid;
        if self.invalid {
            self.damage.touch(area);
            self.before.clear();
            self.panels.clear();
            self.overlays.clear();
        }
        self.invalid = false;
        self.overlapping = false;
        self.now.clear();
        self.visited = 0;
        self.panels_visited = 0;
        self.overlays_visited = 0;
        self.cursor = None;
        self.drawn = 0;
        self.area = area;
        self.written_large.clear();
        self.large.clear();
    }

    /// The whole screen, but for the rows that were taken from it.
    pub fn area(&self) -> Rect {
        self.area
    }

    /// Takes the first row from the screen, for something that every screen shows.
    pub fn take_top_row(&mut self) -> Rect {
        let (row, rest) = split_top_row(self.area);
        self.area = rest;
        row
    }

    /// Makes the next frame draw everything: after a change of theme, or when the terminal was lost.
    pub fn invalidate(&mut self) {
        self.invalid = true;
    }

    /// An opaque part of the screen. `key` must cover everything that `draw` shows, except its place.
    /// `draw` is never called with an empty area, and only when the area or the key is not that of the last
    /// frame; what it draws outside the area is not its own and will be lost. The area is cut to the
    /// screen first. Regions come before overlays.
    pub fn region<D>(&mut self, id: impl Into<RegionId>, area: Rect, key: impl Hash, draw: D)
    where
        D: FnOnce(&mut Buffer, Rect),
    {
        let area = area.intersection(self.buffer.area);
        let region = Region { id: id.into(), area, key: fingerprint(&key) };
        debug_assert_eq!(self.overlays_visited, 0, "a region after an overlay");
        if !self.changed {
            match self.before.get(self.visited) {
                Some(old) if old.id == region.id && old.area == area => {
                    let same = old.key == region.key;
                    self.before[self.visited] = region;
                    self.visited += 1;
                    if !same {
                        self.redraw(area, draw);
                    }
                    return;
                }
                _ => self.leave_old_layout(),
            }
        }
        self.overlapping |= !area.is_empty() && self.now.iter().any(|other| other.area.intersects(area));
        self.now.push(region);
        self.redraw(area, draw);
    }

    /// Several regions that need not even be looked at while `key`, which must cover everything that
    /// any of them shows and where they lie in `area`, is that of the last frame. Panels do not nest,
    /// and do not place the cursor.
    pub fn panel(
        &mut self,
        id: impl Into<RegionId>,
        area: Rect,
        key: impl Hash,
        draw: impl FnOnce(&mut Frame),
    ) {
        let region = Region { id: id.into(), area, key: fingerprint(&key) };
        let index = self.panels_visited;
        self.panels_visited += 1;
        if !self.changed
            && let Some(old) = self.panels.get(index)
            && old.start == self.visited
            && (old.region.id, old.region.area, old.region.key) == (region.id, region.area, region.key)
        {
            self.visited += old.count;
            return;
        }
        let start = self.place();
        draw(self);
        let panel = Panel { region, start, count: self.place() - start };
        match self.panels.get_mut(index) {
            Some(old) => *old = panel,
            None => self.panels.push(panel),
        }
    }

    /// How many regions this frame has met so far.
    fn place(&self) -> usize {
        if self.changed { self.now.len() } else { self.visited }
    }

    /// Something that lies on the regions, such as a palette or a question; later ones on earlier ones.
    /// It is redrawn when its area or key changed, or when something beneath it was redrawn.
    pub fn overlay<D>(&mut self, id: impl Into<RegionId>, area: Rect, key: impl Hash, draw: D)
    where
        D: FnOnce(&mut Buffer, Rect),
    {
        self.finish_regions();
        let area = area.intersection(self.buffer.area);
        let region = Region { id: id.into(), area, key: fingerprint(&key) };
        let index = self.overlays_visited;
        self.overlays_visited += 1;
        if let Some(old) = self.overlays.get(index) {
            let same_place = old.region.id == region.id && old.region.area == area;
            if same_place && old.region.key == region.key && old.beneath.is_some() {
                return;
            }
            // Whatever lies on this one has to come off as well, before it is drawn anew.
            self.lift(index);
            self.overlays.truncate(index);
        }
        let beneath = self.copy(area);
        self.overlays.push(Overlay { region, beneath: Some(beneath) });
        self.clear(area);
        self.drawn += 1;
        if !area.is_empty() {
            draw(&mut self.buffer, area);
        }
    }

    /// Says what stands on the screen in shapes of several rows, which nobody could read from its cells.
    /// To be called in every frame, whether the region with the shapes is redrawn or not.
    pub fn write_large(&mut self, text: &str) {
        self.written_large.push(text.to_owned());
    }

    /// What stands on the screen in shapes of several rows.
    pub fn written_large(&self) -> &[String] {
        &self.written_large
    }

    /// Has the terminal draw a text large, on cells that a region left blank. To be called in every frame,
    /// as `write_large`. What does not lie on the screen whole, or on another one, is left out.
    pub fn large(&mut self, large: Large) {
        let area = large.area;
        let fits = area.intersection(self.buffer.area) == area && !area.is_empty();
        let is_free = self.large.iter().all(|other| !other.area.intersects(area));
        debug_assert!(fits && is_free, "{large:?} does not lie free on the screen");
        if fits && is_free {
            self.large.push(large);
        }
    }

    /// What the terminal draws large on the cells; complete after `end`.
    pub fn large_texts(&self) -> &[Large] {
        &self.large
    }

    /// Where the terminal's cursor stands after this frame; `None` hides it, as does not calling this.
    pub fn cursor(&mut self, position: Option<Position>) {
        self.cursor = position.filter(|position| self.buffer.area.contains(*position));
    }

    /// The place that `cursor` was given.
    pub fn cursor_position(&self) -> Option<Position> {
        self.cursor
    }

    /// Ends the frame: what was not visited again disappears. Returns the cells that may have changed.
    pub fn end(&mut self) -> &Damage {
        self.finish_regions();
        // A panel that comes back later finds other regions than it left.
        self.panels.truncate(self.panels_visited);
        if self.overlays_visited < self.overlays.len() {
            self.lift(self.overlays_visited);
            self.overlays.truncate(self.overlays_visited);
        }
        // Large letters cannot be half covered.
        let overlays = &self.overlays;
        let is_covered = |area: Rect| overlays.iter().any(|overlay| overlay.region.area.intersects(area));
        self.large.retain(|large| !is_covered(large.area));
        if self.changed {
            std::mem::swap(&mut self.before, &mut self.now);
        }
        &self.damage
    }

    /// The picture; complete after `end`.
    pub fn buffer(&self) -> &Buffer {
        &self.buffer
    }

    /// What the frame that just ended touched.
    pub fn damage(&self) -> &Damage {
        &self.damage
    }

    /// How many regions and overlays were really drawn in this frame, for tests and measurements.
    pub fn drawn(&self) -> u32 {
        self.drawn
    }

    /// All regions were visited: those of the last frame that were not are taken off the screen.
    fn finish_regions(&mut self) {
        if !self.changed && self.visited < self.before.len() {
            self.leave_old_layout();
        }
    }

    /// The layout differs from here on. What is left of the last frame's is wiped before anything new
    /// is drawn, so that a region which grew cannot be wiped by one that gave way to it. The regions
    /// visited so far lay beside those in the last frame, so they are not harmed.
    fn leave_old_layout(&mut self) {
        self.changed = true;
        self.now.clear();
        self.now.extend_from_slice(&self.before[..self.visited]);
        for index in self.visited..self.before.len() {
            let area = self.before[index].area;
            self.lift_over(area);
            self.clear(area);
        }
    }

    fn redraw(&mut self, area: Rect, draw: impl FnOnce(&mut Buffer, Rect)) {
        self.drawn += 1;
        self.lift_over(area);
        self.clear(area);
        if !area.is_empty() {
            draw(&mut self.buffer, area);
        }
    }

    fn clear(&mut self, area: Rect) {
        self.damage.touch(area);
        for row in rows(&mut self.buffer, area) {
            row.fill(Cell::EMPTY);
        }
    }

    /// Takes the overlays off when one of them covers this area.
    fn lift_over(&mut self, area: Rect) {
        let covers = |overlay: &Overlay| overlay.beneath.is_some() && overlay.region.area.intersects(area);
        if let Some(lowest) = self.overlays.iter().position(covers) {
            self.lift(lowest);
        }
    }

    /// Takes off the overlay of this index and those above it, the highest first.
    fn lift(&mut self, lowest: usize) {
        for overlay in self.overlays[lowest..].iter_mut().rev() {
            let Some(beneath) = overlay.beneath.take() else { continue };
            let area = overlay.region.area;
            self.damage.touch(area);
            let width = usize::from(area.width).max(1);
            for (row, kept) in rows(&mut self.buffer, area).zip(beneath.content.chunks(width)) {
                row.clone_from_slice(kept);
            }
        }
    }

    fn copy(&mut self, area: Rect) -> Buffer {
        let content = rows(&mut self.buffer, area).flat_map(|row| row.iter().cloned()).collect();
        Buffer { area, content }
    }
}

/// The cells of an area, row by row.
fn rows(buffer: &mut Buffer, area: Rect) -> impl Iterator<Item = &mut [Cell]> {
    let width = usize::from(buffer.area.width).max(1);
    let columns = usize::from(area.left())..usize::from(area.right());
    let rows = if area.is_empty() { 0 } else { usize::from(area.height) };
    buffer
        .content
        .chunks_mut(width)
        .skip(usize::from(area.top()))
        .take(rows)
        .map(move |row| &mut row[columns.clone()])
}

fn fingerprint(key: &impl Hash) -> u64 {
    let mut hasher = Fingerprint::default();
    key.hash(&mut hasher);
    hasher.finish()
}

/// The first row of an area, and what is left.
pub fn split_top_row(area: Rect) -> (Rect, Rect) {
    let height = area.height.min(1);
    (Rect { height, ..area }, Rect { y: area.y + height, height: area.height - height, ..area })
}

#[cfg(test)]
#[path = "frame_tests.rs"]
mod tests;
