//! An agenda that a person brings, in words: what was understood day by day, what was assumed, and
//! what is asked. The same lines for the command and for the panel of the library.

use std::path::Path;

use super::error_words;
use crate::app::help::Help;
use crate::app::library::{Preview, PreviewLine, Tone};
use crate::domain::lang::Lang;
use crate::domain::plan::Plan;
use crate::i18n::{Catalogue, dates, durations};
use crate::import::agenda::{
    self, Answers, Ask, Assumed, Draft, DraftDay, DraftItem, Format, How, Person, Place,
};
use crate::import::{ImportError, plan};
use crate::journal::{JournalError, WorkshopDir, Workspace};

/// Makes a workshop of the plan that an agenda came to, by the name that it has there.
///
/// # Errors
/// [`JournalError::Exists`] and those of the disk.
pub fn create(workspace: &Workspace, made: &Plan) -> Result<WorkshopDir, JournalError> {
    workspace.create(&made.id, (plan::write(made) + "\n").as_bytes())
}

/// What an agenda in a file was understood as, for the panel of the library; what is open, with the
/// command that answers it.
///
/// # Errors
/// When the file cannot be read.
pub fn of_file(texts: &Catalogue, file: &Path) -> Result<Preview, ImportError> {
    let format = Format::of(file).unwrap_or(Format::Text);
    let draft = agenda::read_file(file, format, &Answers::default(), texts.lang())?;
    let mut lines = preview(texts, file, &draft);
    if draft.plan.is_none() {
        let how = match command(file, &draft) {
            Some(command) => texts.bring_answer_with(command),
            None => texts.bring_mend_first(),
        };
        lines.push(PreviewLine { tone: Tone::Strong, text: how });
    }
    let open = draft.questions.len();
    Ok(Preview { path: file.display().to_string(), lines, open, scroll: Help::default() })
}

/// Makes a workshop of an agenda that was shown; says what came of it. Nothing is made of a file that
/// is meanwhile another.
pub fn make(workspace: &Workspace, file: &Path, texts: &Catalogue) -> Option<String> {
    let format = Format::of(file)?;
    let draft = match agenda::read_file(file, format, &Answers::default(), texts.lang()) {
        Ok(draft) => draft,
        Err(ImportError::Read { path, source }) => {
            return Some(texts.cli_cannot_read(path.display().to_string(), source.to_string()));
        }
    };
    let Some(plan) = &draft.plan else {
        return Some(texts.bring_open_questions(draft.questions.len(), file.display().to_string()));
    };
    Some(match create(workspace, plan) {
        Ok(workshop) => texts.cli_created(workshop.id(), workshop.path().display().to_string()),
        Err(JournalError::Exists(_)) => texts.refusal_workshop_exists(plan.id.as_str()),
        Err(error) => texts.cli_error(error_words::journal(texts, &error)),
    })
}

/// Everything that there is to say of a draft.
pub fn preview(texts: &Catalogue, file: &Path, draft: &Draft) -> Vec<PreviewLine> {
    let file = file.display().to_string();
    let name = name(&file);
    let line = |tone, text| PreviewLine { tone, text };
    let mut lines = vec![line(Tone::Strong, texts.bring_understood(draft.days.len(), name))];
    let languages = draft.languages.iter().map(|lang| lang.code()).collect::<Vec<_>>().join(", ");
    let zone = draft.timezone.map(|zone| zone.name().to_owned()).unwrap_or_default();
    let about = [draft.title.clone(), draft.id.clone(), zone, languages];
    let about: Vec<String> = about.into_iter().filter(|part| !part.is_empty()).collect();
    if !about.is_empty() {
        lines.push(line(Tone::Plain, about.join(" · ")));
    }
    for (number, day) in (1..).zip(&draft.days) {
        lines.push(line(Tone::Plain, String::new()));
        lines.push(line(Tone::Strong, heading(texts, number, day)));
        if let Some(end) = day.hard_end {
            lines.push(line(Tone::Plain, format!("  {}", texts.bring_hard_end(clock(end)))));
        }
        for item in &day.items {
            lines.push(line(Tone::Plain, item_line(texts, item)));
            lines.extend(
                below(texts, item).into_iter().map(|text| line(Tone::Dim, format!("               {text}"))),
            );
        }
    }
    if !draft.people.is_empty() {
        lines.push(line(Tone::Plain, String::new()));
        let persons = draft.people.iter().map(|person| person.count).fold(0, u32::saturating_add);
        lines.push(line(Tone::Strong, texts.bring_participants(persons)));
        lines.extend(draft.people.iter().map(|person| line(Tone::Plain, person_line(person))));
    }
    if !draft.assumptions.is_empty() {
        lines.push(line(Tone::Plain, String::new()));
        lines.push(line(Tone::Strong, texts.bring_assumed()));
        for assumption in &draft.assumptions {
            let told = placed(&file, &assumption.place, &assumed(texts, &assumption.what));
            lines.push(line(Tone::Dim, format!("  {told}")));
        }
    }
    lines.push(line(Tone::Plain, String::new()));
    if draft.questions.is_empty() {
        lines.push(line(Tone::Strong, texts.bring_nothing_open()));
    } else {
        lines.push(line(Tone::Strong, texts.bring_asked(draft.questions.len())));
        for question in &draft.questions {
            let told = placed(&file, &question.place, &ask(texts, &question.ask));
            lines.push(line(Tone::Attention, format!("  {told}")));
        }
    }
    lines
}

/// How many of which function, and of what.
fn person_line(person: &Person) -> String {
    let role = format!("  {} × {}", person.count, person.role);
    let of = [&person.municipality, &person.affiliation, &person.category];
    [Some(&role)].into_iter().chain(of.map(Option::as_ref)).flatten().cloned().collect::<Vec<_>>().join(" · ")
}

/// The name of a file without its folder.
fn name(file: &str) -> &str {
    Path::new(file).file_name().and_then(|name| name.to_str()).unwrap_or(file)
}

/// `agenda.xlsx:Programme!B7: …`; only the words where they concern the file as a whole.
fn placed(file: &str, place: &Place, words: &str) -> String {
    match place {
        Place::File => words.to_owned(),
        place => format!("{}:{place}: {words}", name(file)),
    }
}

fn heading(texts: &Catalogue, number: usize, day: &DraftDay) -> String {
    let date = match day.date {
        Some(date) => dates::long(texts.lang(), date),
        None => texts.bring_no_date(),
    };
    let heading = texts.bring_day(number, date);
    match day.heading.is_empty() {
        true => heading,
        false => texts.bring_because(heading, day.heading.as_str()),
    }
}

fn item_line(texts: &Catalogue, item: &DraftItem) -> String {
    let clock = |minute: Option<u32>| minute.map_or("  ?  ".to_owned(), clock);
    let end = item.start.zip(item.minutes).map(|(start, minutes)| start + minutes);
    let mut words = vec![format!("  {}–{}  {}", clock(item.start), clock(end), item.title())];
    words.extend(item.kind.as_deref().map(|kind| {
        let kind = kind_words(texts, kind, item.format);
        match &item.why {
            Some(why) => texts.bring_because(kind, why.as_str()),
            None => kind,
        }
    }));
    if item.is_fixed() {
        words.push(texts.bring_keeps_time());
    }
    match item.how {
        How::Said => {}
        How::UntilNext if item.minutes.is_some() => words.push(texts.bring_until_next()),
        How::AfterPrevious => words.push(texts.bring_after_previous()),
        How::UntilNext => {}
    }
    words.join(" · ")
}

/// The titles in other languages, and what belongs to the item.
fn below(texts: &Catalogue, item: &DraftItem) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    for (lang, title) in item.titles.iter().skip(1) {
        told.push(format!("{}: {title}", lang.map(Lang::code).unwrap_or_default()));
    }
    told.extend(item.speakers.iter().map(|name| texts.bring_speaker(name.as_str())));
    told.extend(item.municipalities.iter().map(|name| texts.bring_municipality(name.as_str())));
    told.extend(item.parts.iter().map(|part| texts.bring_part(part.minutes, part.who.as_str())));
    told.extend(item.questions.iter().map(|text| texts.bring_question(text.as_str())));
    told.extend(item.notes.iter().map(|text| texts.bring_note(text.as_str())));
    told
}

/// A kind in the language of the screen; as it is written, where it is none of those that are known.
fn kind_words(texts: &Catalogue, kind: &str, format: Option<&str>) -> String {
    match kind {
        "break" if format == Some("meal") => texts.bring_kind_meal(),
        "break" => texts.bring_kind_break(),
        "registration" => texts.bring_kind_registration(),
        "opening" => texts.bring_kind_opening(),
        "introduction" => texts.bring_kind_introduction(),
        "presentation" => texts.bring_kind_presentation(),
        "discussion" => texts.bring_kind_discussion(),
        "group_work" => texts.bring_kind_group_work(),
        "report_back" => texts.bring_kind_report_back(),
        "peer_exchange" => texts.bring_kind_peer_exchange(),
        "site_visit" => texts.bring_kind_site_visit(),
        "action_planning" => texts.bring_kind_action_planning(),
        "recap" => texts.bring_kind_recap(),
        "synthesis" => texts.bring_kind_synthesis(),
        "closing" => texts.bring_kind_closing(),
        other => other.to_owned(),
    }
}

fn clock(minute: u32) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

fn assumed(texts: &Catalogue, what: &Assumed) -> String {
    let lang = texts.lang();
    match what {
        Assumed::Encoding { encoding, sample } => texts.bring_assumed_encoding(*encoding, sample.as_str()),
        Assumed::TitleStandsFirst => texts.bring_assumed_title(),
        Assumed::IdFromTitle(id) => texts.bring_assumed_id(id.as_str()),
        Assumed::Language(found) => texts.bring_assumed_language(found.code()),
        Assumed::ZoneOfWindows { found, zone } => texts.bring_assumed_zone(found.as_str(), zone.name()),
        Assumed::DatesAbove => texts.bring_assumed_dates_above(),
        Assumed::DayFirst(date) => texts.bring_assumed_day_first(dates::long(lang, *date)),
        Assumed::WholeHour { found, start } => texts.bring_assumed_hour(found.as_str(), clock(*start)),
        Assumed::BreaksAbsorb(count) => texts.bring_assumed_breaks(*count),
        Assumed::KeepTheirTimes(count) => texts.bring_assumed_times(*count),
        Assumed::AllFollow => texts.bring_assumed_follow(),
        Assumed::Gap { title, minutes } => texts.bring_assumed_gap(*minutes, title.as_str()),
        Assumed::EqualShares { title, count, minutes } => {
            texts.bring_assumed_shares(*count, title.as_str(), durations::in_figures(texts, *minutes))
        }
        Assumed::EndOfDay { start } => texts.bring_assumed_end(clock(*start)),
        Assumed::AllDay(title) => texts.bring_assumed_all_day(title.as_str()),
        Assumed::Cancelled(title) => texts.bring_assumed_cancelled(title.as_str()),
        Assumed::HiddenSheet(sheet) => texts.bring_assumed_hidden(sheet.as_str()),
        Assumed::SheetNotUsed(sheet) => texts.bring_assumed_sheet(sheet.as_str()),
        Assumed::RowsNotRead(sheet) => texts.bring_assumed_rows(sheet.as_str()),
        Assumed::ColumnNotUsed(heading) => texts.bring_assumed_column(heading.as_str()),
        Assumed::NotUsed(text) => texts.bring_assumed_unused(text.as_str()),
        Assumed::NoAttribution => texts.bring_assumed_attribution(),
    }
}

/// A question in words.
pub fn ask(texts: &Catalogue, ask: &Ask) -> String {
    let date = |date| dates::long(texts.lang(), date);
    let length = |minutes: &u32| durations::in_figures(texts, *minutes);
    match ask {
        Ask::Unreadable(reason) => texts.bring_ask_unreadable(reason.as_str()),
        Ask::TooLarge { limit } => texts.bring_ask_too_large(format!("{} MB", limit / 1024 / 1024)),
        Ask::NotText => texts.bring_ask_not_text(),
        Ask::Encoding(read) => {
            let read = read.iter().map(|(encoding, sample)| texts.bring_encoding(*encoding, sample.as_str()));
            texts.bring_ask_encoding(read.collect::<Vec<_>>().join(" · "))
        }
        Ask::NotInEncoding(encoding) => texts.bring_ask_not_in_encoding(*encoding),
        Ask::NoItems => texts.bring_ask_no_items(),
        Ask::NoHeadings => texts.bring_ask_no_headings(),
        Ask::NoTitleColumn => texts.bring_ask_no_title_column(),
        Ask::Title => texts.bring_ask_title(),
        Ask::Id => texts.bring_ask_id(),
        Ask::BadId(id) => texts.bring_ask_bad_id(id.as_str()),
        Ask::Timezone => texts.bring_ask_timezone(),
        Ask::UnknownTimezone { found, nearest: Some(nearest) } => {
            texts.bring_ask_nearest_timezone(found.as_str(), nearest.as_str())
        }
        Ask::UnknownTimezone { found, nearest: None } => texts.bring_ask_unknown_timezone(found.as_str()),
        Ask::Date { day, said } if said.is_empty() => texts.bring_ask_date(*day),
        Ask::Date { day, said } => texts.bring_ask_date_of(*day, said.as_str()),
        Ask::DateDisagrees { said, date: given, .. } => {
            texts.bring_ask_date_disagrees(date(*given), said.as_str())
        }
        Ask::WrongWeekday { said, date: found } => texts.bring_ask_weekday(said.as_str(), date(*found)),
        Ask::DatesOutOfOrder { date: found, previous } => {
            texts.bring_ask_date_order(date(*found), date(*previous))
        }
        Ask::MoreDates { given, open } => texts.bring_ask_more_dates(*given, *open),
        Ask::NoStart { title } => texts.bring_ask_no_start(title.as_str()),
        Ask::NoTime { title } => texts.bring_ask_no_time(title.as_str()),
        Ask::NoEnd { title } => texts.bring_ask_no_end(title.as_str()),
        Ask::NoItemTitle => texts.bring_ask_item_title(),
        Ask::NotATime(found) => texts.bring_ask_not_a_time(found.as_str()),
        Ask::NotALength(found) => texts.bring_ask_not_a_length(found.as_str()),
        Ask::NotANumber(found) => texts.bring_ask_not_a_number(found.as_str()),
        Ask::WhichTime { found, one, other } => {
            texts.bring_ask_which_time(found.as_str(), clock(*one), clock(*other))
        }
        Ask::WhichLength { found, one, other } => {
            texts.bring_ask_which_time(found.as_str(), length(one), length(other))
        }
        Ask::Overlap { title, previous, minutes } => {
            texts.bring_ask_overlap(*minutes, title.as_str(), previous.as_str())
        }
        Ask::GoesBack { title, start } => texts.bring_ask_goes_back(title.as_str(), clock(*start)),
        Ask::EndNotAfterStart { title } => texts.bring_ask_end(title.as_str()),
        Ask::LengthDisagrees { title, said, between } => {
            texts.bring_ask_length_disagrees(title.as_str(), length(said), length(between))
        }
        Ask::PartsTooLong { title, total, minutes } => {
            texts.bring_ask_parts(title.as_str(), length(total), length(minutes))
        }
        Ask::MinimumTooLong { title } => texts.bring_ask_minimum(title.as_str()),
        Ask::Recurs { title } => texts.bring_ask_recurs(title.as_str()),
        Ask::Plan(finding) => texts.bring_ask_plan(finding.problem.to_string()),
    }
}

/// The command that answers what is open; none where the file itself must be mended.
pub fn command(file: &Path, draft: &Draft) -> Option<String> {
    if !draft.questions.iter().all(|question| question.ask.can_be_answered()) {
        return None;
    }
    let mut command = format!("plenary new {}", quoted(&file.display().to_string()));
    for question in &draft.questions {
        command += match question.ask {
            Ask::NotText | Ask::Encoding(_) | Ask::NotInEncoding(_) => " --encoding NAME",
            Ask::Title => " --title …",
            Ask::Id | Ask::BadId(_) => " --id …",
            Ask::Timezone | Ask::UnknownTimezone { .. } => " --timezone ZONE",
            _ => " --date YYYY-MM-DD",
        };
    }
    Some(command)
}

fn quoted(file: &str) -> String {
    match file.contains(char::is_whitespace) {
        true => format!("'{file}'"),
        false => file.to_owned(),
    }
}
