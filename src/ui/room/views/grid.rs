//! A table for the room: rows with a name, columns with a number or a short word, in letters as large as
//! there is room for.

use ratatui::buffer::Buffer;
use ratatui::layout::{Alignment, Rect};
use ratatui::style::Style;

use crate::ui::frame::Frame;
use crate::ui::letters::{Letters, Setting, sizes};
use crate::ui::text::{put, put_right, width, wrap};
use crate::ui::theme::Theme;

/// A column of figures is never narrower.
const LEAST_COLUMN: u16 = 4;
/// What the names keep beside the figures.
const LEAST_NAMES: u16 = 12;

#[derive(Debug, Default)]
pub struct Grid {
    /// Above the names.
    pub corner: String,
    pub columns: Vec<String>,
    pub rows: Vec<Row>,
    /// What the columns are called, where their heads are numbers.
    pub legend: Vec<String>,
}

#[derive(Debug)]
pub struct Row {
    /// The name as long as possible first.
    pub names: Vec<String>,
    pub cells: Vec<String>,
}

/// How a table stands in so many columns and rows.
#[derive(Debug, Hash)]
pub struct Laid {
    pages: Vec<Vec<Cell>>,
}

#[derive(Debug, Hash)]
struct Cell {
    area: Rect,
    text: String,
    /// None: as plain text.
    setting: Option<Setting>,
    role: Role,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Role {
    Head,
    Name,
    Figure,
    Legend,
}

impl Role {
    fn alignment(self) -> Alignment {
        match self {
            Role::Head | Role::Figure => Alignment::Right,
            Role::Name | Role::Legend => Alignment::Left,
        }
    }
}

impl Grid {
    pub fn lay(&self, columns: u16, rows: u16, letters: Letters, is_tiny: bool) -> Laid {
        let large = sizes(letters).filter(|_| !is_tiny);
        large
            .into_iter()
            .find_map(|size| self.large(columns, rows, size, letters))
            .unwrap_or_else(|| self.plain(columns, rows))
    }

    /// All of it on one page in large letters, if there is room.
    fn large(&self, columns: u16, rows: u16, size: u16, letters: Letters) -> Option<Laid> {
        let count = self.columns.len() as u16;
        let lines = self.rows.len() as u16 + 1;
        if lines * size + u16::from(!self.legend.is_empty()) > rows || count == 0 {
            return None;
        }
        let names = columns * 2 / 5;
        let column = (columns - names) / count;
        let mut cells = Vec::new();
        let mut put = |text: &str, area: Rect, role: Role| {
            if text.is_empty() {
                return Some(());
            }
            let setting = Setting::at(text, area.width, size, letters).filter(|set| set.lines() == 1)?;
            cells.push(Cell { area, text: text.to_owned(), setting: Some(setting), role });
            Some(())
        };
        let row = |line: u16| Rect { x: 0, y: line * size, width: names, height: size };
        let cell = |line: u16, place: u16| Rect { x: names + place * column, width: column, ..row(line) };
        for (text, place) in self.columns.iter().zip(0..) {
            put(text, cell(0, place), Role::Head)?;
        }
        for (shown, line) in self.rows.iter().zip(1..) {
            let fits =
                |name: &&String| Setting::at(name, names, size, letters).is_some_and(|set| set.lines() == 1);
            put(shown.names.iter().find(fits)?, row(line), Role::Name)?;
            for (text, place) in shown.cells.iter().zip(0..) {
                put(text, cell(line, place), Role::Figure)?;
            }
        }
        let corner = Rect { x: 0, y: size / 2, width: names, height: 1 };
        cells.push(Cell { area: corner, text: self.corner.clone(), setting: None, role: Role::Legend });
        let below = lines * size;
        let legend = self.legend_rows(columns);
        if below + legend.len() as u16 > rows {
            return None;
        }
        cells.extend(legend_cells(&legend, below + (rows - below - legend.len() as u16).min(1), columns));
        Some(Laid { pages: vec![cells] })
    }

    fn legend_rows(&self, columns: u16) -> Vec<String> {
        if self.legend.is_empty() {
            return Vec::new();
        }
        // A number stays with its name where a row ends.
        let words: Vec<String> = self.legend.iter().map(|word| word.replace(' ', "\u{a0}")).collect();
        wrap(&words.join("  "), columns).into_iter().map(|row| row.trim().to_owned()).collect()
    }

    /// As plain text, on as many pages as it takes.
    fn plain(&self, columns: u16, rows: u16) -> Laid {
        let texts = self.rows.iter().flat_map(|row| &row.cells).chain(&self.columns);
        let column = texts.map(|text| width(text) + 2).max().unwrap_or(0).max(LEAST_COLUMN);
        let most = (columns.saturating_sub(LEAST_NAMES) / column).max(1);
        let on_page = usize::from(most).min(self.columns.len()).max(1);
        let names = columns.saturating_sub(column * on_page as u16);
        // The longest form that all names have room for, so that they look alike.
        let forms = self.rows.iter().map(|row| row.names.len()).max().unwrap_or(0);
        let name = |row: &'_ Row, form: usize| {
            row.names.get(form.min(row.names.len().saturating_sub(1))).cloned().unwrap_or_default()
        };
        let form = (0..forms).find(|&form| self.rows.iter().all(|row| width(&name(row, form)) < names));
        let form = form.unwrap_or(forms.saturating_sub(1));
        let legend = self.legend_rows(columns);
        let free = rows.saturating_sub(1 + legend.len() as u16).max(1);
        let step = if free >= 2 * self.rows.len() as u16 { 2 } else { 1 };
        let rows_on_page = usize::from((free / step).max(1));
        let mut pages = Vec::new();
        for first in (0..self.columns.len().max(1)).step_by(on_page) {
            for of_page in self.rows.chunks(rows_on_page) {
                let mut cells = Vec::new();
                let area = |x: u16, y: u16, width: u16| Rect { x, y, width, height: 1 };
                cells.push(Cell {
                    area: area(0, 0, names),
                    text: self.corner.clone(),
                    setting: None,
                    role: Role::Legend,
                });
                for (text, place) in self.columns.iter().skip(first).take(on_page).zip(0..) {
                    let area = area(names + place * column, 0, column);
                    cells.push(Cell { area, text: text.clone(), setting: None, role: Role::Head });
                }
                for (shown, line) in of_page.iter().zip(0u16..) {
                    let y = 1 + line * step + (step - 1);
                    cells.push(Cell {
                        area: area(0, y, names),
                        text: name(shown, form),
                        setting: None,
                        role: Role::Name,
                    });
                    for (text, place) in shown.cells.iter().skip(first).take(on_page).zip(0..) {
                        let area = area(names + place * column, y, column);
                        cells.push(Cell { area, text: text.clone(), setting: None, role: Role::Figure });
                    }
                }
                let below = 1 + of_page.len() as u16 * step;
                let spare = rows.saturating_sub(below + legend.len() as u16);
                cells.extend(legend_cells(&legend, below + spare.min(1), columns));
                pages.push(cells);
            }
        }
        Laid { pages }
    }
}

fn legend_cells(legend: &[String], top: u16, columns: u16) -> impl Iterator<Item = Cell> {
    legend.iter().zip(top..).map(move |(text, y)| {
        let area = Rect { x: 0, y, width: columns, height: 1 };
        Cell { area, text: text.clone(), setting: None, role: Role::Legend }
    })
}

fn style(role: Role, theme: &Theme) -> Style {
    match role {
        Role::Head | Role::Legend => theme.text,
        Role::Name => theme.strong,
        Role::Figure => theme.accent,
    }
}

impl Laid {
    pub fn pages(&self) -> usize {
        self.pages.len().max(1)
    }

    fn cells(&self, area: Rect, page: usize) -> impl Iterator<Item = (&Cell, Rect)> {
        let page = self.pages.get(page).map_or(&[][..], Vec::as_slice);
        let height = page.iter().map(|cell| cell.area.bottom()).max().unwrap_or(0);
        let top = area.y + area.height.saturating_sub(height) / 3;
        let place = move |cell: &Cell| {
            let y = top + cell.area.y;
            let height = cell.area.height.min(area.bottom().saturating_sub(y));
            Rect { x: area.x + cell.area.x, y, height, ..cell.area }
        };
        page.iter().map(move |cell| (cell, place(cell))).filter(|(_, area)| area.height > 0)
    }

    pub fn place(&self, frame: &mut Frame, area: Rect, page: usize, theme: &Theme) {
        for (cell, place) in self.cells(area, page) {
            if let Some(setting) = &cell.setting {
                frame.write_large(&setting.text());
                setting.place(frame, place, style(cell.role, theme), cell.role.alignment());
            }
        }
    }

    pub fn paint(&self, buf: &mut Buffer, area: Rect, page: usize, theme: &Theme) {
        for (cell, place) in self.cells(area, page) {
            let style = style(cell.role, theme);
            match (&cell.setting, cell.role.alignment()) {
                (Some(setting), alignment) => setting.paint(buf, place, style, alignment),
                (None, Alignment::Right) => {
                    put_right(buf, place.right(), place.y, place.width, &cell.text, style);
                }
                (None, _) => drop(put(buf, place.x, place.y, place.width, &cell.text, style)),
            }
        }
    }
}
