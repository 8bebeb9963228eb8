//! `plenary accept`: somebody looked at places of the minutes that may tell who spoke, and lets them pass.

use super::args::AcceptArgs;
use super::context::Context;
use super::failure::Failure;
use super::leaks;
use super::opened::Opened;
use super::place;
use super::writing::Pen;
use crate::domain::event::{Body, Event, Stream};
use crate::domain::lang::Lang;
use crate::domain::workshop::Workshop;
use crate::i18n::Catalogue;
use crate::minutes::leaks::findings;
use crate::minutes::{Minutes, Options, Profile};

pub fn run(context: &mut Context, args: &AcceptArgs) -> Result<(), Failure> {
    let profile = Profile::from(args.profile);
    if profile.is_internal() {
        return Err(Failure::Usage(leaks::internal(&context.texts)));
    }
    let (workshop, names) = match args.names.split_first() {
        Some((first, rest)) if !is_name(first) => (Some(first.as_str()), rest),
        _ => (None, args.names.as_slice()),
    };
    let dir = place::choose(context, workshop)?;
    let opened = Opened::load(dir, None)?;
    let command = leaks::command(&context.texts, &opened.dir.id(), profile);
    if names.is_empty() {
        return Err(Failure::Usage(context.texts.leak_names_none(command)));
    }
    let found = find(&opened.workshop, &context.texts, profile, names, !args.take_back);
    // All of them or none.
    if let Some((name, _)) = names.iter().zip(&found).find(|(_, places)| places.is_empty()) {
        return Err(Failure::Refused(context.texts.leak_unknown(name.as_str(), command)));
    }
    let mut pen = Pen::take(&opened.dir, &args.person, Stream::Time)?;
    pen.see(opened.workshop.last_stamp());
    let (mut events, mut lines): (Vec<Event>, Vec<String>) = Default::default();
    for place in found.into_iter().flatten() {
        events.extend(place.is_new.then(|| pen.event(context.now, context.now, place.body)));
        lines.push(place.told);
    }
    pen.append(&events)?;
    for line in lines {
        context.out.line(&line);
    }
    Ok(())
}

/// A place, and what is to be done with it.
struct Found {
    body: Body,
    /// What was done, in words.
    told: String,
    /// Whether it is not so already.
    is_new: bool,
}

/// The places with these names. A place is one of a language, whatever the language of the shell; notes that
/// say the same have places of the same name.
fn find(
    workshop: &Workshop,
    texts: &Catalogue,
    profile: Profile,
    names: &[String],
    on: bool,
) -> Vec<Vec<Found>> {
    let mut found: Vec<Vec<Found>> = names.iter().map(|_| Vec::new()).collect();
    for lang in Lang::ALL {
        let words = Catalogue::load(lang);
        let minutes = Minutes::of(workshop, &Options::new(profile), &words);
        for finding in findings(&minutes) {
            let Some(asked) = names.iter().position(|name| *name == *finding.name) else { continue };
            let (id, label) = (finding.source.told(texts), finding.rule.label(texts));
            let body = Body::Accept { note: finding.source.note(), profile, finding: finding.name, on };
            let told = match on {
                true => texts.leak_is_accepted(id, label),
                false => texts.leak_is_open(id, label),
            };
            found[asked].push(Found { body, told, is_new: finding.is_accepted != on });
        }
    }
    found
}

/// Whether it is what a place is called, and no workshop.
fn is_name(given: &str) -> bool {
    given.len() == 16 && given.bytes().all(|digit| digit.is_ascii_hexdigit())
}
