//! The list of workshops on a terminal, until one is chosen.

use std::path::Path;

use super::create::{self, Created, NotCreated};
use super::error_words;
use super::facts;
use super::letters::{self, Asking};
use super::painter::Painter;
use super::program::RuntimeError;
use super::terminal::TerminalGuard;
use super::translate;
use super::wait::{Deadline, Waiter};
use crate::app::library::{Checked, Entry, Library, Wish};
use crate::app::model::Palette;
use crate::app::readiness::Readiness;
use crate::domain::lang::Lang;
use crate::domain::readiness::Screen;
use crate::domain::workshop::Workshop;
use crate::i18n::{Catalogue, dates};
use crate::import::{ImportError, Severity};
use crate::journal::{WorkshopDir, Workspace};
use crate::ui::colour::ColourDepth;
use crate::ui::frame::Frame;
use crate::ui::theme::Theme;

/// What to open.
pub enum Choice {
    Open(WorkshopDir),
    Demo,
}

/// What was chosen, and what the screen looked like when it was.
pub struct Chosen {
    /// None when the person left.
    pub choice: Option<Choice>,
    pub lang: Lang,
    pub palette: Palette,
}

/// Shows the workshops of a workspace until a person opens one or leaves; language and colours may
/// have been changed meanwhile.
///
/// # Errors
/// When the terminal is none, or the workspace cannot be read.
pub fn choose(workspace: &Workspace, lang: Lang, palette: Palette) -> Result<Chosen, RuntimeError> {
    let depth = ColourDepth::from_environment(|name| std::env::var(name).ok());
    let folder = workspace.sessions().display().to_string();
    let mut library = Library::new(lang, palette, folder, entries(workspace, lang)?);
    let mut guard = TerminalGuard::enter(false)?;
    let mut waiter = Waiter::new(guard.input())?;
    let (mut frame, mut painter, mut size) = (Frame::new(), Painter::new(depth), guard.size());
    let mut events = Vec::new();
    let mut asking: Option<Asking> = None;
    loop {
        frame.begin(size);
        let theme = Theme::for_depth(library.palette, depth);
        crate::ui::draw_library(&mut frame, &library, &theme);
        frame.end();
        let cursor = frame.cursor_position();
        guard.write(painter.paint(frame.buffer(), frame.damage(), cursor))?;
        let woken =
            waiter.wait(asking.as_ref().map_or(Deadline::Never, |asking| Deadline::At(asking.until())))?;
        if woken.signals.continued {
            guard.reenter()?;
            painter.invalidate();
        }
        if woken.signals.resized || woken.signals.continued {
            size = guard.size();
            // Even at the same size: there and back within a moment, and the terminal has lost its cells.
            painter.invalidate();
        }
        let open = waiter.drain(&mut events);
        if let Some(letters) = letters::heard(&mut asking, waiter.take_reports())
            && let Some(checked) = &mut library.checked
        {
            checked.readiness.hear(letters);
        }
        if woken.signals.quit || woken.signals.hangup || open.is_err() {
            return Ok(chosen(&library, None));
        }
        for event in events.drain(..) {
            let wish = match translate::key_or_text(event) {
                Some(translate::Typed::Key(key)) => library.key(key),
                Some(translate::Typed::Text(text)) => {
                    library.paste(&text);
                    None
                }
                None => None,
            };
            match wish {
                None => {}
                Some(Wish::Leave) => return Ok(chosen(&library, None)),
                Some(Wish::Demo) => return Ok(chosen(&library, Some(Choice::Demo))),
                Some(Wish::Open(id)) => {
                    return Ok(chosen(&library, Some(Choice::Open(workspace.workshop(&id)?))));
                }
                Some(Wish::Language) => {
                    let lang = library.lang.next();
                    library.relist(lang, entries(workspace, lang)?);
                }
                Some(Wish::Readiness(id)) => {
                    let screen = Screen {
                        columns: size.width,
                        rows: size.height,
                        colours: depth != ColourDepth::None,
                    };
                    match check(workspace, &id, screen) {
                        Ok(checked) => {
                            library.checked = Some(checked);
                            let (question, bytes) = Asking::begin();
                            guard.write(&bytes)?;
                            asking = Some(question);
                            // The question has written on the screen.
                            painter.invalidate();
                        }
                        Err(error) => library.notice = Some(error_words::runtime(&library.texts, &error)),
                    }
                }
                Some(Wish::Suspend) => {
                    guard.suspend()?;
                    painter.invalidate();
                }
                Some(Wish::New(path)) => {
                    library.notice = Some(make(workspace, Path::new(&path), &library.texts));
                    library.relist(library.lang, entries(workspace, library.lang)?);
                }
            }
        }
    }
}

/// Looks at a workshop and this machine.
fn check(workspace: &Workspace, id: &str, screen: Screen) -> Result<Checked, RuntimeError> {
    let dir = workspace.workshop(id)?;
    let plan = super::program::read_plan(&dir)?;
    let exports = workspace.exports().join(id);
    let (workshop, damage) = super::store::read_once(&dir, plan.into(), None)?;
    let facts = facts::look(workshop.plan(), Some(&dir), &exports, Some(screen), Some(damage.len()));
    let readiness = Readiness { facts: Some(Box::new(facts)), ..Readiness::default() };
    Ok(Checked { workshop, readiness })
}

fn chosen(library: &Library, choice: Option<Choice>) -> Chosen {
    Chosen { choice, lang: library.lang, palette: library.palette }
}

/// Every workshop, as the list shows it. One whose plan cannot be read says so in its place.
fn entries(workspace: &Workspace, lang: Lang) -> Result<Vec<Entry>, RuntimeError> {
    let texts = Catalogue::load(lang);
    let entry = |dir: &WorkshopDir| {
        let id = dir.id();
        match super::program::read_plan(dir).and_then(|plan| super::store::read_once(dir, plan.into(), None))
        {
            Ok((workshop, _)) => Entry {
                title: workshop.plan().title.get(lang).to_owned(),
                about: about(&workshop, &texts),
                is_live: workshop.record().current().is_some(),
                id,
            },
            Err(error) => Entry {
                title: error_words::runtime(&texts, &error),
                about: String::new(),
                is_live: false,
                id,
            },
        }
    };
    Ok(workspace.workshops()?.iter().map(entry).collect())
}

fn about(workshop: &Workshop, texts: &Catalogue) -> String {
    let days: Vec<_> = workshop.plan().days.iter().map(|day| day.date).collect();
    texts.desk_library_notes_and_days(workshop.notes().count(), dates::range(texts, &days))
}

/// Makes a workshop from a plan; says what came of it.
fn make(workspace: &Workspace, path: &Path, texts: &Catalogue) -> String {
    match create::create(workspace, path, None) {
        Ok(Created { workshop, .. }) => {
            texts.cli_created(workshop.id(), workshop.path().display().to_string())
        }
        Err(NotCreated::Format(format)) => texts.cli_plan_format_not_yet(format),
        Err(NotCreated::Profile(profile)) => texts.cli_export_not_internal(profile.name()),
        Err(NotCreated::Faulty(findings)) => {
            let first = findings.iter().find(|finding| finding.severity == Severity::Error);
            first.map(|first| create::finding_line(texts, path, first)).unwrap_or_default()
        }
        Err(NotCreated::Exists(id)) => texts.refusal_workshop_exists(id),
        Err(NotCreated::Unreadable(ImportError::Read { path, source })) => {
            texts.cli_cannot_read(path.display().to_string(), source.to_string())
        }
        Err(NotCreated::Journal(error)) => texts.cli_error(error_words::journal(texts, &error)),
    }
}
