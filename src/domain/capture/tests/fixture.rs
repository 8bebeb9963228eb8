//! The six municipalities, the themes and a few functions of the Kumanovo exchange.

use chrono::{NaiveDate, NaiveTime};

use crate::domain::lang::{Lang, Text};
use crate::domain::note::Level;
use crate::domain::plan::{Attribution, Day, Item, ItemAttribution, Municipality, Participant, Plan, Theme};

/// A text in English, French, Macedonian and Albanian.
fn each(texts: [&str; 4]) -> Text {
    Text::Each(Box::new(texts.map(|text| Some(text.to_owned()))))
}

fn municipality(id: &str, name: [&str; 4], full_name: [&str; 4], aliases: &[&str]) -> Municipality {
    Municipality {
        id: id.into(),
        name: each(name),
        full_name: Some(each(full_name)),
        aliases: aliases.iter().map(|&alias| alias.to_owned()).collect(),
    }
}

fn theme(id: &str, label: [&str; 4]) -> Theme {
    Theme { id: id.into(), label: each(label) }
}

fn participant(code: &str, role: &str) -> Participant {
    Participant {
        code: code.into(),
        category: None,
        role: Some(Text::plain(role)),
        count: 1,
        municipality: None,
        affiliation: None,
    }
}

fn item(id: &str, attribution: ItemAttribution) -> Item {
    Item { attribution, ..Item::bare(id.into(), Text::plain(id), 60) }
}

pub(crate) fn kumanovo() -> Plan {
    Plan {
        id: "kumanovo-2023".into(),
        title: Text::plain("Exchange"),
        short_title: None,
        banner: None,
        place: None,
        timezone: chrono_tz::Europe::Skopje,
        languages: vec![Lang::Mk, Lang::Sq, Lang::En],
        convened_by: Vec::new(),
        in_partnership_with: Vec::new(),
        supported_by: Vec::new(),
        attribution: Attribution { rule: None, threshold: 3, threshold_public: 5, default: Level::None },
        delete_personal_data_after: None,
        municipalities: vec![
            municipality(
                "cair",
                ["Čair", "Čair", "Чаир", "Çair"],
                ["Municipality of Čair", "municipalité de Čair", "Општина Чаир", "Komuna e Çairit"],
                &["Cair", "Chair"],
            ),
            municipality(
                "gostivar",
                ["Gostivar", "Gostivar", "Гостивар", "Gostivar"],
                [
                    "Municipality of Gostivar",
                    "municipalité de Gostivar",
                    "Општина Гостивар",
                    "Komuna e Gostivarit",
                ],
                &["Gostivar"],
            ),
            municipality(
                "kicevo",
                ["Kičevo", "Kičevo", "Кичево", "Kërçovë"],
                ["Municipality of Kičevo", "municipalité de Kičevo", "Општина Кичево", "Komuna e Kërçovës"],
                &["Kicevo", "Kichevo", "Kercove"],
            ),
            municipality(
                "kumanovo",
                ["Kumanovo", "Kumanovo", "Куманово", "Kumanovë"],
                [
                    "Municipality of Kumanovo",
                    "municipalité de Kumanovo",
                    "Општина Куманово",
                    "Komuna e Kumanovës",
                ],
                &["Kumanovo", "Kumanove"],
            ),
            municipality(
                "prilep",
                ["Prilep", "Prilep", "Прилеп", "Prilep"],
                ["Municipality of Prilep", "municipalité de Prilep", "Општина Прилеп", "Komuna e Prilepit"],
                &["Prilep", "Perlep"],
            ),
            municipality(
                "struga",
                ["Struga", "Struga", "Струга", "Strugë"],
                ["Municipality of Struga", "municipalité de Struga", "Општина Струга", "Komuna e Strugës"],
                &["Struga", "Struge"],
            ),
        ],
        categories: Vec::new(),
        themes: vec![
            theme(
                "human-resources",
                [
                    "Human resources and volunteering",
                    "Ressources humaines et bénévolat",
                    "Човечки ресурси и волонтерска работа",
                    "Burimet njerëzore dhe puna vullnetare",
                ],
            ),
            theme(
                "funding",
                ["Dedicated funding", "Financement dédié", "Наменско финансирање", "Financim i dedikuar"],
            ),
            theme(
                "nlc",
                [
                    "National–local cooperation",
                    "Coopération nationale-locale",
                    "Соработка меѓу националното и локалното ниво",
                    "Bashkëpunimi ndërmjet nivelit qendror dhe lokal",
                ],
            ),
            theme(
                "trust-police",
                [
                    "Trust with law enforcement",
                    "Confiance avec les forces de l’ordre",
                    "Доверба со полицијата",
                    "Besimi me policinë",
                ],
            ),
            theme(
                "mayors",
                [
                    "Role of mayors and city leaders",
                    "Rôle des maires et des responsables municipaux",
                    "Улогата на градоначалниците",
                    "Roli i kryetarëve të komunave",
                ],
            ),
            theme(
                "whole-of-society",
                [
                    "Whole-of-society approach",
                    "Approche de l’ensemble de la société",
                    "Пристап на целото општество",
                    "Qasja e gjithë shoqërisë",
                ],
            ),
            theme(
                "youth-schools",
                ["Youth and schools", "Jeunes et écoles", "Млади и училишта", "Të rinjtë dhe shkollat"],
            ),
            theme(
                "strategy",
                [
                    "National strategy and local action plans",
                    "Stratégie nationale et plans d’action locaux",
                    "Национална стратегија и локални акциски планови",
                    "Strategjia kombëtare dhe planet lokale të veprimit",
                ],
            ),
            theme(
                "evidence",
                [
                    "Evidence, monitoring and evaluation",
                    "Données, suivi et évaluation",
                    "Докази, следење и евалуација",
                    "Dëshmi, monitorim dhe vlerësim",
                ],
            ),
            theme(
                "cohesion",
                [
                    "Community cohesion",
                    "Cohésion entre les communautés",
                    "Кохезија меѓу заедниците",
                    "Kohezioni ndërmjet bashkësive",
                ],
            ),
        ],
        participants: vec![
            participant("KUM-1", "mayor (host)"),
            participant("KUM-2", "CAT coordinator"),
            participant("KUM-4", "civil-society expert"),
            participant("GOS-2", "CAT coordinator"),
            participant("GOS-3", "centre for social work"),
            participant("STR-1", "mayor"),
        ],
        team: Vec::new(),
        abbreviations: Vec::new(),
        evaluation_questions: Vec::new(),
        follow_up: Vec::new(),
        days: vec![Day {
            date: NaiveDate::from_ymd_opt(2023, 6, 13).unwrap(),
            start: NaiveTime::from_hms_opt(9, 0, 0).unwrap(),
            hard_end: None,
            items: vec![
                item("D1-02", ItemAttribution::Level(Level::OnRecord)),
                item("D1-05", ItemAttribution::Default),
            ],
        }],
    }
}
