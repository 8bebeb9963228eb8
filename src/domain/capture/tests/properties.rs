//! What holds for every line and every note.

use chrono::NaiveDate;
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::super::{Context, Names, complete, names, parse, write};
use super::fixture;
use crate::domain::clean::may_stand_in_lines;
use crate::domain::ids::{NoteId, ThemeId, WriterTag};
use crate::domain::note::{Kind, Level, NoteFields};

fn with_context<T>(read: impl FnOnce(&Context) -> T) -> T {
    let plan = fixture::kumanovo();
    let names = Names::new(&plan);
    read(&Context::new(&plan, &names, NaiveDate::from_ymd_opt(2023, 6, 13).unwrap()))
}

/// Pieces of lines, put together at random.
fn line() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => "\\PC{0,6}".boxed(),
        2 => "[ :,#@!>\\\\\"„“«»\n\t.-]{1,3}".boxed(),
        4 => proptest::sample::select(&[
            "c", "kum", "струга", "Kërçovë", "ц", "challenge", "due", "до", "deri më", "d'ici le", "31 July",
            "31.7.", "2023-07-31", "петок", "funding", "#fund", "@coordinator", "@\"CAT coordinator\"", "!none",
            "!off", ">k7q4m-3", "г\u{301}", "e\u{308}", "\u{fe0f}", "\u{1b}", "\u{202e}", "\u{2066}", "\u{200b}", "text", "ѓ", "\\#", "\\due",
        ][..]).prop_map(str::to_owned).boxed(),
        2 => proptest::sample::select(&[" ", " ", "\u{a0}", "\u{2003}"][..]).prop_map(str::to_owned).boxed(),
    ];
    proptest::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat())
}

/// Letters and digits without their marks: a mark upon a sign belongs to the sign.
fn letters(text: &str) -> String {
    text.nfd().filter(|letter| letter.is_alphanumeric() && !is_combining_mark(*letter)).collect()
}

/// A text as the grammar leaves it: composed, without controls, trimmed.
fn text() -> impl Strategy<Value = String> {
    line().prop_map(|text| {
        let clean: String = text.chars().filter(|letter| may_stand_in_lines(*letter)).nfc().collect();
        clean.trim().to_owned()
    })
}

fn theme() -> impl Strategy<Value = ThemeId> {
    let known = proptest::sample::select(&["funding", "youth-schools", "nlc", "fund", "медиуми", "a"][..]);
    prop_oneof![
        known.prop_map(ThemeId::from),
        text().prop_filter_map("a theme has letters", |text| {
            names::slug(&text).map(|slug| ThemeId::from(slug.nfc().collect::<String>().as_str()))
        })
    ]
}

fn function() -> impl Strategy<Value = String> {
    text().prop_filter("a function has letters, on one line", |text| {
        text.contains(char::is_alphabetic) && !text.contains('\n')
    })
}

prop_compose! {
    fn note()(
        kind in proptest::sample::select(&Kind::ALL[..]),
        text in text(),
        municipalities in proptest::sample::subsequence(
            vec!["cair", "gostivar", "kicevo", "kumanovo", "prilep", "struga"], 0..4),
        themes in proptest::collection::vec(theme(), 0..3),
        function in proptest::option::of(function()),
        due in proptest::option::of(0..60_000i32),
        level in proptest::sample::select(&Level::ALL[..4]),
        links in proptest::collection::vec((any::<u32>(), any::<u32>()), 0..3),
        item in proptest::sample::select(&["D1-02", "D1-05"][..]),
    ) -> NoteFields {
        let mut note = NoteFields::new(kind, text, level);
        note.item = Some(item.into());
        note.municipalities = municipalities.into_iter().map(Into::into).collect();
        for theme in themes {
            if !note.themes.contains(&theme) {
                note.themes.push(theme);
            }
        }
        note.function = function;
        note.due = due.and_then(|days| NaiveDate::from_num_days_from_ce_opt(700_000 + days));
        for (writer, number) in links {
            note.links.push(NoteId::new(WriterTag::from_bits(writer), number));
        }
        note.links.dedup();
        note
    }
}

proptest! {
    #[test]
    fn no_line_makes_the_grammar_panic(line in prop_oneof![any::<String>(), line()]) {
        with_context(|context| {
            parse(&line, context);
            for (cursor, _) in line.char_indices() {
                complete(&line, cursor, context);
            }
        });
    }

    #[test]
    fn every_letter_is_in_the_text_or_in_a_piece_that_was_understood(line in line()) {
        let parsed = with_context(|context| parse(&line, context));
        let mut rest = String::new();
        let mut at = 0;
        for hint in parsed.hints.iter().filter(|hint| hint.meaning.is_understood()) {
            prop_assert!(hint.span.start >= at, "hints overlap");
            rest.push_str(&line[at..hint.span.start]);
            rest.push(' ');
            at = hint.span.end;
        }
        rest.push_str(&line[at..]);
        prop_assert_eq!(letters(&parsed.fields.text), letters(&rest));
    }

    #[test]
    fn the_text_is_composed_and_without_controls(line in line()) {
        let text = with_context(|context| parse(&line, context)).fields.text;
        prop_assert_eq!(text.nfc().collect::<String>(), text.clone());
        prop_assert_eq!(text.trim(), text.as_str());
        prop_assert!(text.chars().all(may_stand_in_lines), "{:?}", text);
    }

    #[test]
    fn a_written_note_reads_back_as_itself(note in note(), segment in any::<bool>()) {
        with_context(|context| {
            let line = write(&note, context.plan);
            let mut context = context.clone();
            context.segment_municipality = segment.then(|| "prilep".into());
            let mut editing = context.editing(&note);
            editing.extra_themes = &note.themes;
            let parsed = parse(&line, &editing);
            prop_assert_eq!(&parsed.fields, &note, "{}", line);
            prop_assert_eq!(parsed.looser, None);
            Ok(())
        })?;
    }

    #[test]
    fn what_is_offered_replaces_whole_letters_at_the_cursor(line in line(), at in any::<prop::sample::Index>()) {
        let cursors: Vec<usize> = line.char_indices().map(|(at, _)| at).chain([line.len()]).collect();
        let cursor = *at.get(&cursors);
        with_context(|context| {
            for completion in complete(&line, cursor, context) {
                let mut completed = line.clone();
                prop_assert!(completed.get(completion.replace.clone()).is_some());
                prop_assert!(completion.replace.contains(&cursor) || completion.replace.end == cursor);
                completed.replace_range(completion.replace.clone(), &completion.insert);
                parse(&completed, context);
            }
            Ok(())
        })?;
    }
}
