//! A pasted page: every line of it is a note that can be looked at before it is stored.

use super::effect::Effect;
use super::key::{Code, Key};
use super::line::{Begun, Line};
use super::model::Model;
use super::notice::Notice;
use super::overlay::Overlay;
use crate::domain::capture::{Context, Parsed, parse};
use crate::domain::clean::clean_lines;
use crate::domain::event::{Body, Stream};
use crate::domain::refusal::Refusal;

/// More lines than these nobody looks through.
const MOST_LINES: usize = 300;

/// The longest text that one line becomes, in characters.
const LONGEST: usize = 20_000;

/// A page that may become notes.
#[derive(Debug)]
pub struct Paste {
    /// As it was pasted, clean.
    pub page: String,
    pub lines: Vec<PastedLine>,
    pub chosen: usize,
    /// Where the page was pasted; its notes belong there.
    begun: Begun,
    /// Counts every change, for drawing.
    pub revision: u64,
}

#[derive(Debug)]
pub struct PastedLine {
    pub text: String,
    /// It becomes a note.
    pub is_taken: bool,
    pub parsed: Parsed,
}

impl PastedLine {
    /// Whether it can become a note at all.
    pub fn can_be_taken(&self) -> bool {
        !self.parsed.off_record && !self.parsed.fields.text.trim().is_empty()
    }
}

impl Paste {
    /// How many notes there would be.
    pub fn count(&self) -> usize {
        self.lines.iter().filter(|line| line.is_taken).count()
    }
}

impl Model {
    /// Opens the lines of a page, if it has several; true if that answers the paste.
    pub(super) fn offer_lines(&mut self, text: &str) -> bool {
        let page = clean_lines(&text.replace("\r\n", "\n").replace('\r', "\n"));
        if page.lines().filter(|line| !line.trim().is_empty()).count() < 2 {
            return false;
        }
        let texts: Vec<String> = page.lines().flat_map(pieces).collect();
        if texts.len() > MOST_LINES {
            self.line.insert(&page);
            self.line_changed();
            self.notice = Some(Notice::LongPaste { most: MOST_LINES });
            return true;
        }
        if !self.line.has_learned() {
            self.line.learn_all(&self.workshop);
        }
        let begun = Line::begin(&self.workshop);
        let parsed = self.read_lines(&begun, texts.iter().map(|text| (text.as_str(), true)));
        let lines = texts.into_iter().zip(parsed).map(|(text, parsed)| {
            let line = PastedLine { text, is_taken: false, parsed };
            PastedLine { is_taken: line.can_be_taken(), ..line }
        });
        let lines: Vec<PastedLine> = lines.collect();
        let may_be_kept = lines.iter().filter(|line| !line.parsed.off_record);
        let kept: Vec<&str> = may_be_kept.map(|line| line.text.as_str()).collect();
        self.line.hold_page(Some(kept.join("\n")), self.now);
        self.overlay = Some(Overlay::Paste(Box::new(Paste { page, lines, chosen: 0, begun, revision: 0 })));
        true
    }

    /// Reads lines one after the other as if they were typed: what one leaves out is taken over from the
    /// one before it that is taken.
    fn read_lines<'t>(&self, begun: &Begun, lines: impl Iterator<Item = (&'t str, bool)>) -> Vec<Parsed> {
        let mut last_kind = self.line.last_kind;
        let mut kept = self.line.kept.clone();
        let mut all = Vec::new();
        for (text, is_taken) in lines {
            let around = (&self.workshop, &self.names);
            let context = self.line.context(text, begun.clone(), around, self.lang, self.now);
            let parsed = parse(text, &Context { last_kind, kept: kept.as_deref(), ..context });
            if is_taken && !parsed.off_record {
                last_kind = parsed.fields.kind;
                if let Some(kept) = &mut kept {
                    kept.clone_from(&parsed.fields.municipalities);
                }
            }
            all.push(parsed);
        }
        all
    }

    /// The page goes into the editor, as one note.
    pub(super) fn paste_as_one_note(&mut self, page: &str) {
        self.line.hold_page(None, self.now);
        self.line.insert(page);
        self.line_changed();
        let _ = self.toggle_editor();
    }

    pub(super) fn key_in_paste(&mut self, mut paste: Box<Paste>, key: Key) -> Vec<Effect> {
        const PAGE: usize = 10;
        let last = paste.lines.len() - 1;
        match key.code {
            Code::Up => paste.chosen = paste.chosen.saturating_sub(1),
            Code::Down => paste.chosen = (paste.chosen + 1).min(last),
            Code::PageUp => paste.chosen = paste.chosen.saturating_sub(PAGE),
            Code::PageDown => paste.chosen = (paste.chosen + PAGE).min(last),
            Code::Home => paste.chosen = 0,
            Code::End => paste.chosen = last,
            Code::Char(' ') => {
                let line = &mut paste.lines[paste.chosen];
                line.is_taken = !line.is_taken && line.can_be_taken();
                self.read_anew(&mut paste);
                paste.chosen = (paste.chosen + 1).min(last);
            }
            Code::Char(letter) if super::layouts::to_qwerty(letter) == 'j' => self.join(&mut paste),
            Code::Enter if paste.count() == 0 => {
                self.overlay = Some(Overlay::Paste(paste));
                return self.refuse(Refusal::EmptyText);
            }
            Code::Enter => return self.store_lines(&paste),
            _ => {}
        }
        self.overlay = Some(Overlay::Paste(paste));
        Vec::new()
    }

    fn read_anew(&self, paste: &mut Paste) {
        let lines = paste.lines.iter().map(|line| (line.text.as_str(), line.is_taken));
        let parsed = self.read_lines(&paste.begun, lines);
        for (line, parsed) in paste.lines.iter_mut().zip(parsed) {
            line.parsed = parsed;
            line.is_taken &= line.can_be_taken();
        }
        paste.revision += 1;
    }

    /// A line goes on with the one above it: a statement that was broken where the page ended.
    fn join(&self, paste: &mut Paste) {
        let Some(above) = paste.chosen.checked_sub(1) else { return };
        let text = format!("{} {}", paste.lines[above].text, paste.lines[paste.chosen].text);
        if text.chars().count() > LONGEST {
            return;
        }
        paste.lines.remove(paste.chosen);
        paste.lines[above].text = text;
        paste.chosen = above;
        self.read_anew(paste);
        let line = &mut paste.lines[above];
        line.is_taken = line.can_be_taken();
    }

    /// The lines that are taken become notes, in one step.
    fn store_lines(&mut self, paste: &Paste) -> Vec<Effect> {
        if self.is_off_record() {
            let effects = self.forget_line();
            self.refuse(Refusal::OffTheRecord);
            return effects;
        }
        let taken = || paste.lines.iter().filter(|line| line.is_taken).map(|line| &line.parsed.fields);
        for fields in taken() {
            self.line.vocabulary.learn(self.workshop.plan(), fields);
            self.line.sent(fields);
        }
        self.list.chosen = None;
        let bodies: Vec<Body> = taken().map(|fields| Body::Note(Box::new(fields.clone()))).collect();
        self.notice = Some(Notice::Pasted { count: bodies.len() });
        let mut effects = self.record_step(Stream::Notes, bodies);
        self.line.hold_page(None, self.now);
        if self.line.is_empty() {
            // Only what is counted as events leaves the draft.
            effects.extend(self.line.clear());
        }
        self.line.understand_again(&self.workshop, &self.names, self.lang, self.now);
        effects
    }
}

/// A line without spaces around it, in pieces that are not too long; nothing of an empty one.
fn pieces(line: &str) -> Vec<String> {
    let letters: Vec<char> = line.trim().chars().collect();
    letters.chunks(LONGEST).map(|piece| piece.iter().collect()).collect()
}
