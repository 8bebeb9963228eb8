//! The words of the table to fill in, in a language.

use chrono::NaiveDate;

use crate::i18n::Catalogue;
use crate::import::agenda::{TemplatePerson, TemplateRow, TemplateText, template_csv, template_workbook};

/// The template as a workbook of Excel.
pub fn workbook(texts: &Catalogue) -> Vec<u8> {
    template_workbook(&words(texts)).expect("the texts of the catalogue are short enough for cells")
}

/// The template as CSV.
pub fn csv(texts: &Catalogue) -> Vec<u8> {
    template_csv(&words(texts))
}

fn words(texts: &Catalogue) -> TemplateText {
    let settings = vec![
        (texts.bring_template_title(), texts.bring_template_title_value()),
        (texts.bring_template_zone(), "Europe/Skopje".to_owned()),
        (texts.bring_template_place(), texts.bring_template_place_value()),
        (texts.bring_template_languages(), texts.lang().code().to_owned()),
    ];
    TemplateText {
        sheets: [
            texts.bring_template_workshop(),
            texts.bring_template_programme(),
            texts.bring_template_participants(),
            texts.bring_template_help(),
        ],
        settings,
        headings: [
            texts.bring_template_date(),
            texts.bring_template_start(),
            texts.bring_template_minutes(),
            texts.bring_template_minimum(),
            texts.bring_template_title(),
            texts.bring_template_kind(),
            texts.bring_template_fixed(),
            texts.bring_template_speakers(),
            texts.bring_template_municipalities(),
            texts.bring_template_note(),
            texts.bring_template_hard_end(),
        ],
        people_headings: [
            texts.minutes_column_function(),
            texts.minutes_column_category(),
            texts.minutes_column_municipality(),
            texts.bring_template_institution(),
            texts.minutes_column_persons(),
        ],
        people: people(texts),
        rows: rows(texts),
        kinds: kinds(texts),
        yes_no: [texts.bring_template_yes(), texts.bring_template_no()],
        explained: vec![
            texts.bring_template_help_rows(),
            texts.bring_template_help_times(),
            texts.bring_template_help_fixed(),
            texts.bring_template_help_minimum(),
            texts.bring_template_help_many(),
            texts.bring_template_help_hard_end(),
            texts.bring_template_help_participants(),
            texts.bring_template_help_kinds(),
        ],
    }
}

/// The kinds that are known, breaks last.
fn kinds(texts: &Catalogue) -> Vec<String> {
    vec![
        texts.bring_kind_registration(),
        texts.bring_kind_opening(),
        texts.bring_kind_introduction(),
        texts.bring_kind_presentation(),
        texts.bring_kind_discussion(),
        texts.bring_kind_group_work(),
        texts.bring_kind_report_back(),
        texts.bring_kind_peer_exchange(),
        texts.bring_kind_site_visit(),
        texts.bring_kind_action_planning(),
        texts.bring_kind_recap(),
        texts.bring_kind_synthesis(),
        texts.bring_kind_closing(),
        texts.bring_kind_break(),
        texts.bring_kind_meal(),
    ]
}

/// An example of two functions.
fn people(texts: &Catalogue) -> Vec<TemplatePerson> {
    let leader = TemplatePerson {
        role: texts.bring_template_leader_role(),
        category: texts.bring_template_leader(),
        municipality: texts.bring_template_leader_from(),
        count: 1,
    };
    let practitioner = TemplatePerson {
        role: texts.bring_template_practitioner_role(),
        category: texts.bring_template_practitioner(),
        municipality: texts.bring_template_practitioner_from(),
        count: 2,
    };
    vec![leader, practitioner]
}

/// An example of two days.
fn rows(texts: &Catalogue) -> Vec<TemplateRow> {
    let row = |day, start, minutes, title: String, fixed| TemplateRow {
        date: NaiveDate::from_ymd_opt(2023, 6, day).expect("June has these days"),
        start,
        minutes,
        kind: title.clone(),
        title,
        fixed,
        municipalities: String::new(),
    };
    let mut rows = vec![
        row(13, (9, 0), 30, texts.bring_kind_registration(), false),
        row(13, (9, 30), 30, texts.bring_kind_opening(), false),
        row(13, (10, 0), 20, texts.bring_kind_break(), false),
        row(13, (10, 20), 100, texts.bring_kind_presentation(), false),
        row(13, (12, 0), 60, texts.bring_kind_meal(), true),
        row(13, (13, 0), 90, texts.bring_kind_group_work(), false),
        row(13, (14, 30), 45, texts.bring_kind_report_back(), false),
        row(14, (9, 0), 20, texts.bring_kind_recap(), false),
        row(14, (9, 20), 100, texts.bring_kind_action_planning(), false),
        row(14, (11, 0), 20, texts.bring_kind_break(), false),
        row(14, (11, 20), 40, texts.bring_kind_synthesis(), false),
        row(14, (12, 0), 30, texts.bring_kind_closing(), true),
    ];
    rows[3].municipalities = texts.bring_template_municipalities_value();
    rows
}
