//! A person's own template decides the form of the Markdown, and cannot break it.

use std::collections::BTreeSet;

use plenary::domain::event::{Body, LinkStatus};
use plenary::domain::lang::{Lang, Text};
use plenary::domain::note::{Kind, Level, NoteFields};
use plenary::i18n::Catalogue;
use plenary::minutes::template::{self, TemplateError, Wrong};
use plenary::minutes::{Entry, Minutes, Options, Profile};
use proptest::prelude::*;

use crate::hostile::{self, HOSTILE};
use crate::layout::kumanovo;
use crate::reading::{self, words};
use crate::room::{Reading, Room, fields, plan};

const EXAMPLE: &str = include_str!("../../examples/templates/minutes.md.j2");
const PAGE: &str = include_str!("../../docs/templates.md");

fn by(room: &Room, profile: Profile, template: &str) -> Result<String, TemplateError> {
    let words = Catalogue::load(Lang::En);
    template::write(&Minutes::of(&room.workshop, &Options::new(profile), &words), template)
}

fn wrong(template: &str) -> TemplateError {
    let mut room = Room::new(plan());
    room.note(fields(Kind::Lesson, "a lesson", Level::OnRecord));
    by(&room, Profile::Participants, template).expect_err("it is wrong")
}

#[test]
fn the_example_makes_a_whole_document_of_the_exchange_in_every_version() {
    let workshop = kumanovo();
    for lang in Lang::ALL {
        for profile in Profile::ALL {
            let catalogue = Catalogue::load(lang);
            let minutes = Minutes::of(&workshop, &Options::new(profile), &catalogue);
            let written = template::write(&minutes, EXAMPLE).unwrap();
            let reading = reading::of_markdown(&written);
            let beside = |mark: &String| !mark.contains("TaskListMarker");
            assert_eq!(
                reading.surprises.iter().filter(|mark| beside(mark)).count(),
                0,
                "{:?}",
                reading.surprises
            );
            assert_eq!(reading.headings[1..4], ["In short", "What is difficult", "What works"]);
            assert!(!written.contains("\n\n\n") && written.ends_with('\n'), "{written}");
            let practices = &reading.tables[0];
            assert_eq!(practices.len(), minutes.entries(Kind::GoodPractice).len() + 1);
            assert!(practices.iter().all(|row| row.len() == 3));
            for (row, entry) in practices[1..].iter().zip(minutes.entries(Kind::GoodPractice)) {
                assert!(row[0].contains(&words(entry.text)), "{row:?}");
            }
            assert_eq!(reading.tables[1].len(), minutes.matches().len() + 1);
            // What must be known first is before the first heading.
            assert!(written.starts_with("> **"), "{written}");
        }
    }
}

#[test]
fn the_example_of_nothing_says_that_nothing_was_agreed() {
    let written = by(&Room::new(plan()), Profile::Public, EXAMPLE).unwrap();
    let reading = Reading::of(&written);
    assert_eq!(reading.headings, ["The exchange", "What was agreed", "Annex A – How this version was made"]);
    assert!(reading.paragraphs.contains(&"No actions were agreed.".to_owned()));
}

#[test]
fn the_sections_are_those_of_the_built_in_minutes() {
    let mut room = Room::new(plan());
    room.note(fields(Kind::Lesson, "one | two", Level::OnRecord));
    room.at("09:00", Body::Start { item: "A".into(), by_next: false });
    let all = "# {{ title }}\n\n{{ subtitle }}\n\n| | |\n|---|---|\n{% for row in head %}\n| {{ row.name }} | {{ row.text }} |\n\
               {% endfor %}\n\n{% for part in sections + annexes %}\n## {{ part.heading }}\n\n{{ part.markdown }}\n\n{% endfor %}";
    for profile in Profile::ALL {
        let own = reading::of_markdown(&by(&room, profile, all).unwrap());
        let built_in = reading::of_markdown(&room.minutes(profile, Lang::En).markdown);
        reading::same(&own, &built_in, "").unwrap();
    }
}

#[test]
fn what_is_wrong_is_told_with_its_line() {
    for (template, kind, line, in_detail) in [
        ("# {{ title }}\n{{ lessons[0].txt }}", Wrong::Undefined, 2, ""),
        ("{{ title }}\n\n{% for note in lesons %}\n{% endfor %}", Wrong::Undefined, 3, ""),
        ("a\n{% for note in lessons %}\n{{ note.text }}", Wrong::Syntax, 3, ""),
        ("a\nb {{ title", Wrong::Syntax, 2, ""),
        ("a\n{{ title | shout }}", Wrong::Unknown, 2, "shout"),
        ("{{ title | safe }}", Wrong::Unknown, 1, "safe"),
        ("{{ debug() }}", Wrong::Unknown, 1, "debug"),
        ("a\n\n{% include '/etc/passwd' %}", Wrong::OtherFile, 3, ""),
        ("{% extends 'other.j2' %}", Wrong::OtherFile, 1, ""),
        ("{% macro more(n) %}\n{{ n.x }}\n{% endmacro %}\n{{ more(event) }}", Wrong::Undefined, 2, ""),
        ("{{ title / 2 }}", Wrong::Other, 1, ""),
    ] {
        let error = wrong(template);
        assert_eq!((error.wrong, error.line), (kind, line), "{template}: {error:?}");
        assert_eq!(error.source_line, template.lines().nth(line - 1).unwrap());
        assert!(error.detail.contains(in_detail), "{error:?}");
    }
    assert_eq!(wrong("{{ lessons[0].txt }}").piece.as_deref(), Some("lessons[0].txt"));
}

#[test]
fn a_template_that_goes_on_for_too_long_is_stopped() {
    let endless = "{% for a in range(9999) %}{% for b in range(9999) %}{{ b }}{% endfor %}{% endfor %}";
    assert_eq!(wrong(endless).wrong, Wrong::TooLong);
    let deep = "{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}";
    assert!(matches!(wrong(deep).wrong, Wrong::Other | Wrong::TooLong));
}

/// The names in the first column of the tables of the page, and those that are the text's.
fn documented(after: &str) -> BTreeSet<&'static str> {
    let part = &PAGE[PAGE.find(after).unwrap()..];
    let rows =
        part.lines().skip_while(|line| !line.starts_with("| `")).take_while(|line| line.starts_with("| `"));
    rows.flat_map(|row| row.split(" | ").next().unwrap().split('`').skip(1).step_by(2)).collect()
}

#[test]
fn the_page_lists_every_name_and_no_other() {
    let mut room = crate::after::room();
    room.note(fields(Kind::Lesson, "a lesson", Level::OnRecord));
    let keys = |of: &str| {
        let written =
            by(&room, Profile::Internal, &format!("{{% for key in {of} %}}\n{{{{ key }}}} \n{{% endfor %}}"));
        let written = written.unwrap().replace('\\', "");
        written.split_whitespace().map(str::to_owned).collect::<BTreeSet<_>>()
    };
    let listed = |after| documented(after).into_iter().map(str::to_owned).collect::<BTreeSet<_>>();
    assert_eq!(keys("event"), listed("**`event`**"));
    assert_eq!(keys("lessons[0]"), listed("**A note**"));
    assert_eq!(keys("evaluation"), listed("**`evaluation`**"));
    assert_eq!(keys("milestones[0]"), ["date", "date_iso", "text"].map(str::to_owned).into());
    for name in listed("## The data") {
        by(&room, Profile::Public, &format!("{{{{ {name} }}}}")).unwrap();
    }
    assert_eq!(listed("## The data").len(), 20);
    for kind in Kind::ALL {
        for field in kind.detail_fields() {
            assert!(PAGE.contains(&format!("`{field}`")), "{field}");
        }
    }
}

#[test]
fn only_the_organisers_are_told_who_wrote() {
    let mut room = Room::new(plan());
    room.note(fields(Kind::Lesson, "a lesson", Level::None));
    let template = "{% for note in lessons %}[{{ note.author }}{{ note.time }}{{ note.level }}{{ note.group }}]{% endfor %}";
    assert_eq!(by(&room, Profile::Participants, template).unwrap(), "\\[\\]\n".replace('\\', ""));
    assert!(by(&room, Profile::Internal, template).unwrap().contains(crate::room::AUTHOR));
}

#[test]
fn the_notice_stands_first_whatever_the_template_does() {
    let mut plan = plan();
    plan.banner = Some(Text::plain("Rehearsal | # only"));
    let written = by(&Room::new(plan), Profile::Public, "x").unwrap();
    assert_eq!(written, "> **Rehearsal \\| \\# only**\n\nx\n");
}

/// A text where people put texts: a heading, a table, a list, between tags, in emphasis, through a macro,
/// through filters.
const EVERYWHERE: &str = "\
{% macro told(text) %}{{ text }}{% endmacro %}
{% set kept %}{{ messages[0].text }}{% endset %}
{% for note in messages %}
## {{ note.text }}

{{ note.text }}

- {{ note.text }}
- {{ told(note.text) }}

| {{ note.text }} | *{{ note.text }}* | {{ kept }} | {{ [note.text, note.text] | join(\" / \") }} |
|---|---|---|---|
| {{ note.text }} | {{ \"x\" ~ note.text ~ \"x\" }} | {{ told(note.text) }} | {{ note.detail | length }} |

<div>{{ note.text }}</div>

end
{% endfor %}
";

/// The organisers' version has no line about places that nobody looked at.
fn stays_text(text: &str) -> Result<(), TestCaseError> {
    let mut room = Room::new(plan());
    room.note(fields(Kind::Message, text, Level::OnRecord));
    let catalogue = Catalogue::load(Lang::En);
    let minutes = Minutes::of(&room.workshop, &Options::new(Profile::Internal), &catalogue);
    let shown: Vec<&Entry<'_>> = minutes.entries(Kind::Message).iter().collect();
    let seen = words(&reading::run(shown[0].text));
    if seen.is_empty() {
        return Ok(());
    }
    let written = template::write(&minutes, EVERYWHERE).unwrap();
    // Between tags there is no Markdown: no other tag may stand there.
    let tag = written.find("<div>").unwrap() + "<div>".len();
    let inside = &written[tag..tag + written[tag..].find("</div>").unwrap()];
    prop_assert!(!inside.replace("<br>", "").contains(['<', '>', '\n']), "{}", written);
    let (markdown, end) = written.split_at(tag - "<div>".len());
    prop_assert!(end.ends_with("</div>\n\nend\n"), "{}", written);
    let reading = reading::of_markdown(markdown);
    prop_assert!(reading.surprises.is_empty(), "{:?}\n{}", reading.surprises, written);
    prop_assert_eq!(&reading.headings, std::slice::from_ref(&seen), "{}", &written);
    prop_assert_eq!(&reading.paragraphs, std::slice::from_ref(&seen), "{}", &written);
    prop_assert_eq!(&reading.items, &[seen.clone(), seen.clone()], "{}", &written);
    let table = &reading.tables[0];
    prop_assert_eq!(reading.tables.len(), 1);
    prop_assert!(table.len() == 2 && table.iter().all(|row| row.len() == 4), "{:?}\n{}", table, &written);
    prop_assert_eq!(&table[0][0], &seen, "{}", &written);
    prop_assert_eq!(&table[0][2], &seen, "{}", &written);
    prop_assert_eq!(&table[1][0], &seen, "{}", &written);
    prop_assert_eq!(&table[1][2], &seen, "{}", &written);
    Ok(())
}

#[test]
fn no_note_breaks_a_template_that_takes_no_care() {
    for text in HOSTILE {
        stays_text(text).unwrap_or_else(|error| panic!("{text:?}: {error}"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_breaks_a_template_that_takes_no_care(text in hostile::text()) {
        stays_text(&text)?;
    }

    #[test]
    fn the_example_keeps_its_tables_whatever_people_write(notes in prop::collection::vec(hostile::note(), 0..10)) {
        let mut room = Room::new(plan());
        let mut ids = Vec::new();
        for note in notes {
            ids.push((note.kind, room.note(NoteFields { level: Level::OnRecord, ..note })));
        }
        let first = |kind: Kind| ids.iter().find(|(of, _)| *of == kind).map(|(_, id)| *id);
        if let (Some(challenge), Some(practice)) = (first(Kind::Challenge), first(Kind::GoodPractice)) {
            let status = LinkStatus::Agreed;
            room.at("12:00", Body::Link { challenge, practice, status, remark: None });
        }
        for profile in Profile::ALL {
            let written = by(&room, profile, EXAMPLE).unwrap();
            let reading = reading::of_markdown(&written);
            let beside = |mark: &String| !mark.contains("TaskListMarker");
            prop_assert!(!reading.surprises.iter().any(beside), "{:?}\n{}", reading.surprises, written);
            for table in &reading.tables {
                prop_assert!(table.iter().all(|row| row.len() == 3), "{:?}\n{}", table, written);
            }
            let known = ["The exchange", "In short", "What is difficult", "What works", "What was agreed", "Who should talk to whom"];
            let strange = reading.headings.iter().find(|heading| !known.contains(&heading.as_str()) && !heading.starts_with("Annex "));
            prop_assert!(strange.is_none(), "{:?}\n{}", strange, written);
        }
    }
}
