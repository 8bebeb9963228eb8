//! The program `plenary`: everything is in the library.
use plenary::app::model::*;
use plenary::runtime::program::*;
fn main() {
    let plan =
        plenary::import::plan::read(include_bytes!("../sessions/kumanovo-2023.plan.json")).plan.unwrap();
    let at = plan.instant(plan.days[0].date, chrono::NaiveTime::from_hms_opt(11, 24, 40).unwrap());
    let example = plenary::import::example_notes::read(
        include_bytes!("../sessions/kumanovo-2023.notes.json"),
        &plan,
        Some(at),
    )
    .unwrap();
    let lang =
        std::env::args().nth(1).and_then(|l| l.parse().ok()).unwrap_or(plenary::domain::lang::Lang::En);
    let screen = match std::env::args().nth(2).as_deref() {
        Some("room") => Screen::Room,
        Some("capture") => Screen::Capture,
        _ => Screen::Desk,
    };
    if let Err(e) = run(Start {
        screen,
        source: Source::Memory { plan: Box::new(plan), events: example.events },
        person: "facilitator".into(),
        lang,
        palette: Palette::Dark,
        rehearse: Some(Rehearse { speed: 1, from: Some(at) }),
        state_dir: "state".into(),
        exports: "exports".into(),
    }) {
        eprintln!("{e}");
        std::process::exit(e.exit_code().into())
    }
}
