//! The timeline as a picture, for the organisers' minutes: planned above, held below, with the reasons.
//!
//! Written plainly: a picture of rectangles and lines of text is shorter as text than built with a
//! library, and everything that comes from people passes through `escaped`.

use std::collections::HashMap;
use std::fmt::Write as _;

use super::{clock, events, times};
use crate::domain::clean::is_forbidden;
use crate::domain::timing::{DayBars, ItemBars, ItemState, Slot, Stretch};
use crate::i18n::{dates, durations};
use crate::minutes::{Minutes, Session};

const WIDTH: f64 = 1200.0;
const MARGIN: f64 = 20.0;
/// Where the bars begin and end.
const LEFT: f64 = 330.0;
const RIGHT: f64 = 1130.0;
/// About what fits: titles beside the bars, events below them.
const TITLE_LETTERS: usize = 42;
const EVENT_LETTERS: usize = 108;
const LINE: f64 = 16.0;
const HOUR_S: i64 = 3600;

/// Fills that differ in a copy without colours, too.
const STYLE: &str = "\
text{font-family:'DejaVu Sans','Noto Sans','Liberation Sans',sans-serif;font-size:13px;fill:#1a1a1a}\
.h{font-size:20px;font-weight:bold}.d{font-size:15px;font-weight:bold}.s{font-size:12px}\
.e{font-size:12px;fill:#1a1a1a}.n{text-anchor:end}.m{text-anchor:middle;font-size:12px}\
.g{stroke:#d0d0d0}.p{fill:#ececec;stroke:#595959}.t{fill:#1f4e79}\
.o{fill:url(#over);stroke:#7a3b00}.w{fill:url(#hold);stroke:#1a1a1a}.c{fill:#1a1a1a}";

const PATTERNS: &str = "\
<pattern id=\"over\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">\
<rect width=\"6\" height=\"6\" fill=\"#f6d3a8\"/><rect width=\"3\" height=\"6\" fill=\"#7a3b00\"/></pattern>\
<pattern id=\"hold\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\">\
<rect width=\"5\" height=\"5\" fill=\"#fff\"/><rect width=\"1.5\" height=\"5\" fill=\"#1a1a1a\"/></pattern>";

/// The picture of what was held; none while nothing was, and none for others than the organisers.
pub fn write(minutes: &Minutes<'_>) -> Option<String> {
    let days: Vec<&DayBars<'_>> = minutes.bars()?.iter().filter(|day| day.was_begun()).collect();
    if days.is_empty() {
        return None;
    }
    let extents: Vec<Stretch> = days.iter().filter_map(|day| day.extent()).collect();
    let first = extents.iter().map(|extent| extent.from_s).min().unwrap_or_default();
    let last = extents.iter().map(|extent| extent.to_s).max().unwrap_or_default();
    let from_s = first.div_euclid(HOUR_S) * HOUR_S;
    let to_s = (last + HOUR_S - 1).div_euclid(HOUR_S) * HOUR_S;
    let sessions = minutes.sessions().iter().map(|session| (session.slot, session)).collect();
    let mut picture =
        Picture { minutes, sessions, from_s, to_s: to_s.max(from_s + HOUR_S), body: String::new(), y: 0.0 };
    picture.head();
    for day in days {
        picture.day(day);
    }
    Some(picture.finished())
}

struct Picture<'m, 'a> {
    minutes: &'m Minutes<'a>,
    sessions: HashMap<Slot, &'m Session<'a>>,
    from_s: i64,
    to_s: i64,
    body: String,
    /// Where the next thing begins.
    y: f64,
}

impl Picture<'_, '_> {
    fn finished(self) -> String {
        let words = self.minutes.words();
        let title = words.timeline_picture_title(self.title());
        let height = self.y + MARGIN;
        let lang = self.minutes.lang();
        let mut svg = String::with_capacity(self.body.len() + 2048);
        let _ = write!(
            svg,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" \
             height=\"{height}\" role=\"img\" aria-labelledby=\"title description\" lang=\"{lang}\" \
             xml:lang=\"{lang}\">\n<title id=\"title\">{}</title>\n<desc id=\"description\">{}</desc>\n\
             <style>{STYLE}</style>\n<defs>{PATTERNS}</defs>\n<rect width=\"{WIDTH}\" height=\"{height}\" \
             fill=\"#fff\"/>\n",
            escaped(&title),
            escaped(&words.timeline_picture_description()),
        );
        svg.push_str(&self.body);
        svg.push_str("</svg>\n");
        svg
    }

    fn title(&self) -> &str {
        self.minutes.plan().short_title().get(self.minutes.lang())
    }

    fn x(&self, at_s: i64) -> f64 {
        let share =
            (at_s.clamp(self.from_s, self.to_s) - self.from_s) as f64 / (self.to_s - self.from_s) as f64;
        LEFT + share * (RIGHT - LEFT)
    }

    fn text(&mut self, x: f64, y: f64, class: &str, text: &str) {
        let _ =
            writeln!(self.body, "<text x=\"{x:.1}\" y=\"{y:.1}\" class=\"{class}\">{}</text>", escaped(text));
    }

    fn rect(&mut self, x: f64, y: f64, size: (f64, f64), class: &str) {
        let (width, height) = size;
        let _ = writeln!(
            self.body,
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" class=\"{class}\"/>"
        );
    }

    /// Title, for whom it is, and what the fills mean.
    fn head(&mut self) {
        let words = self.minutes.words();
        self.text(MARGIN, 38.0, "h", &words.timeline_picture_title(self.title()));
        self.text(MARGIN, 60.0, "s", &words.minutes_profile_internal());
        let mut x = MARGIN;
        for (class, name) in [
            ("p", words.desk_planned()),
            ("t", words.desk_held()),
            ("o", words.signal_overtime()),
            ("w", words.state_held()),
        ] {
            self.rect(x, 76.0, (28.0, 12.0), class);
            self.text(x + 34.0, 87.0, "s", &name);
            x += 58.0 + 7.5 * name.chars().count() as f64;
        }
        self.text(x, 87.0, "s", &format!("▾ ±5 {}", words.timeline_legend_changes()));
        self.y = 104.0;
    }

    fn day(&mut self, day: &DayBars<'_>) {
        let date = dates::long(self.minutes.lang(), self.minutes.plan().days[day.day].date);
        self.y += 28.0;
        self.text(MARGIN, self.y, "d", &date);
        // Hour by hour, or every other one where the labels would touch.
        let hours = (self.to_s - self.from_s) / HOUR_S;
        let step = HOUR_S * (hours / 16 + 1);
        let marks: Vec<i64> =
            (0..).map(|n| self.from_s + n * step).take_while(|&at| at <= self.to_s).collect();
        for &mark in &marks {
            self.text(self.x(mark), self.y, "m", &clock(mark));
        }
        self.y += 8.0;
        let grid_at = self.body.len();
        let top = self.y;
        for item in &day.items {
            self.item(item);
        }
        // Beneath the bars, therefore before them.
        let grid: String = marks
            .iter()
            .map(|&mark| {
                let (x, bottom) = (self.x(mark), self.y);
                format!(
                    "<line x1=\"{x:.1}\" y1=\"{top:.1}\" x2=\"{x:.1}\" y2=\"{bottom:.1}\" class=\"g\"/>\n"
                )
            })
            .collect();
        self.body.insert_str(grid_at, &grid);
    }

    fn item(&mut self, item: &ItemBars<'_>) {
        let words = self.minutes.words();
        let title = self.sessions.get(&item.slot).map(|session| session.item.title.get(words.lang()));
        let title = title.unwrap_or_default();
        let told = times(words, self.minutes.plan(), item);
        let mut happened = events(words, item);
        match item.state {
            ItemState::Skipped if item.skip_reason.is_none() => {
                happened.push(words.minutes_session_skipped());
            }
            ItemState::Passed => happened.push(words.minutes_session_not_held()),
            ItemState::Running | ItemState::Held => happened.push(words.minutes_session_still_running()),
            _ => {}
        }
        let top = self.y + 6.0;
        let _ = writeln!(self.body, "<g><title>{}</title>", escaped(&format!("{title}. {told}")));
        let titles = textwrap::wrap(title, TITLE_LETTERS);
        for (row, line) in titles.iter().enumerate() {
            self.text(MARGIN, top + 11.0 + LINE * row as f64, "", line);
        }
        if let Some(planned) = item.planned_here() {
            self.bar(planned, top, 9.0, "p");
        }
        let held_top = top + 11.0;
        for &talk in &item.talk {
            self.bar(talk, held_top, 13.0, "t");
        }
        for &overtime in &item.overtime {
            self.bar(overtime, held_top, 13.0, "o");
        }
        for hold in &item.holds {
            self.bar(hold.stretch, held_top, 13.0, "w");
        }
        for change in &item.changes {
            let x = self.x(change.at_s);
            let sign = format!("▾{}", durations::offset_in_figures(change.minutes * 60));
            self.text(x - 4.0, top + 8.0, "s c", &sign);
        }
        let offset = item.offset_s.filter(|_| item.held.is_some()).map(durations::offset_in_figures);
        self.text(WIDTH - MARGIN, held_top + 11.0, "s n", &offset.unwrap_or_default());
        let mut y = held_top + 13.0;
        for event in &happened {
            let lines = textwrap::wrap(event, EVENT_LETTERS);
            let x = self.below(item, lines.iter().map(|line| line.chars().count()).max().unwrap_or_default());
            for line in lines {
                y += LINE;
                self.text(x, y - 2.0, "e", &line);
            }
        }
        self.body.push_str("</g>\n");
        self.y = y.max(top + LINE * titles.len() as f64) + 4.0;
    }

    /// Where lines of so many letters below the bars of an item begin: with them, as long as there is room
    /// to their right.
    fn below(&self, item: &ItemBars<'_>, letters: usize) -> f64 {
        const LETTER: f64 = 7.0;
        let begins = item.held.or(item.planned_here()).map_or(LEFT, |bar| self.x(bar.from_s));
        let fits = WIDTH - MARGIN - LETTER * letters as f64;
        begins.min(fits).max(LEFT)
    }

    /// A bar that can be seen, however short; none where all of it lies elsewhere.
    fn bar(&mut self, stretch: Stretch, y: f64, height: f64, class: &str) {
        const THINNEST: f64 = 2.0;
        if stretch.to_s < self.from_s || stretch.from_s > self.to_s {
            return;
        }
        let from = self.x(stretch.from_s).min(RIGHT - THINNEST);
        let width = (self.x(stretch.to_s) - from).max(THINNEST);
        self.rect(from, y, (width, height), class);
    }
}

/// A text as XML may hold it: signs of markup written out, what no text may hold left out.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            '\n' | '\t' => safe.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            letter if is_forbidden(letter) => {}
            letter => safe.push(letter),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_wrote_cannot_become_markup_and_is_allowed_in_xml() {
        assert_eq!(escaped("a<b> & \"c\" 'd'"), "a&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;");
        assert_eq!(escaped("Ѓ\u{0}\u{1b}[2J\u{202e}ë\u{ffff}\nç"), "Ѓ[2Jë ç");
    }
}
