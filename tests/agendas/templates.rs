//! The table to fill in, unchanged: a valid plan in every language.

use plenary::domain::lang::Lang;
use plenary::i18n::Catalogue;
use plenary::import::agenda::{Answers, Assumed, Format};
use plenary::runtime::template;

use super::{assumed, plan, read};

#[test]
fn unchanged_it_is_a_plan_of_two_days_in_every_language_and_form() {
    for lang in Lang::ALL {
        let texts = Catalogue::load(lang);
        for (bytes, format) in
            [(template::workbook(&texts), Format::Xlsx), (template::csv(&texts), Format::Csv)]
        {
            let draft = read(&bytes, format, &Answers::default());
            let made = plan(&draft);
            let counts: Vec<usize> = made.days.iter().map(|day| day.items.len()).collect();
            assert_eq!(counts, [7, 5], "{lang}");
            assert_eq!(made.languages, [lang]);
            let kinds: Vec<&str> =
                made.days.iter().flat_map(|day| &day.items).filter_map(|item| item.kind.as_deref()).collect();
            let expected = [
                "registration",
                "opening",
                "break",
                "presentation",
                "break",
                "group_work",
                "report_back",
                "recap",
                "action_planning",
                "break",
                "synthesis",
                "closing",
            ];
            assert_eq!(kinds, expected, "{lang}");
            let fixed =
                made.days.iter().flat_map(|day| &day.items).filter(|item| item.start.is_some()).count();
            assert_eq!(fixed, 2, "{lang}");
            assert_eq!(made.days[0].items[3].segments.len(), 2, "{lang}");
            assert_eq!(made.place.as_ref().unwrap().city.get(lang), texts.bring_template_place_value());
            let roles: Vec<(&str, u32)> = made
                .participants
                .iter()
                .map(|one| (one.role.as_ref().unwrap().get(lang), one.count))
                .collect();
            let (leader, practitioner) =
                (texts.bring_template_leader_role(), texts.bring_template_practitioner_role());
            // A table has no place for them.
            let expected = [(leader.as_str(), 1), (practitioner.as_str(), 2)];
            assert_eq!(roles, if format == Format::Xlsx { &expected[..] } else { &[] }, "{lang}");
            let municipalities: Vec<&str> =
                made.municipalities.iter().map(|one| one.name.get(lang)).collect();
            assert_eq!(municipalities.len(), 2, "{lang}: {municipalities:?}");
            let left_out = assumed(&draft).into_iter().filter(|(_, what)| {
                matches!(what, Assumed::NotUsed(_) | Assumed::ColumnNotUsed(_) | Assumed::RowsNotRead(_))
            });
            assert_eq!(left_out.collect::<Vec<_>>(), [], "{lang}");
        }
    }
}

#[test]
fn the_same_template_has_the_same_bytes_and_nobodys_name() {
    let texts = Catalogue::load(Lang::Mk);
    let first = template::workbook(&texts);
    assert_eq!(first, template::workbook(&texts));
    let archive = rawzip::ZipArchive::from_slice(&first).unwrap();
    assert!(archive.entries_hint() > 5);
}

#[test]
fn every_kind_of_the_list_is_one_that_the_reader_knows() {
    for lang in Lang::ALL {
        let texts = Catalogue::load(lang);
        let kinds = [
            (texts.bring_kind_introduction(), "introduction"),
            (texts.bring_kind_discussion(), "discussion"),
            (texts.bring_kind_peer_exchange(), "peer_exchange"),
            (texts.bring_kind_site_visit(), "site_visit"),
        ];
        for (words, kind) in kinds {
            let table = format!(
                "Title;T\nTime zone;Europe/Skopje\nDate;Start;Min;Title;Kind\n2023-06-13;9:00;30;X;{words}"
            );
            let draft = read(table, Format::Csv, &Answers::default());
            assert_eq!(plan(&draft).days[0].items[0].kind.as_deref(), Some(kind), "{words}");
        }
    }
}
