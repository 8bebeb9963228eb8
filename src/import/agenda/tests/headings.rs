//! Headings of columns and words for kinds of items, in the four languages.

use crate::domain::lang::Lang::{En, Fr, Mk, Sq};
use crate::import::agenda::headings::{Column, column};
use crate::import::agenda::kinds;

#[test]
fn columns_are_known_by_their_headings_in_any_language_and_script() {
    use Column::*;
    for (expected, headings) in [
        (Time, "Time|TIME|Час|Време|Vreme|Сатница/Време|Ora|Orari|Koha|Heure|Horaire|Horaires"),
        (
            Start,
            "Start|Start time|From|Begins|Почеток|Од|Почнува|Pocetok|Fillimi|Nga|Ora e fillimit|Début|De|Heure de début",
        ),
        (End, "End|Until|To|End time|Крај|До|Завршува|Mbarimi|Deri|Përfundimi|Fin|À|Heure de fin"),
        (
            Minutes,
            "Minutes|Min|Duration|Duration (min)|Time (min)|Траење|Времетраење|Минути|Мин.|Kohëzgjatja|Minuta|Durée|Durée (min)",
        ),
        (Minimum, "Minimum|At least|At least (min)|Најмалку|Së paku|Au moins"),
        (
            Title(None),
            "Title|Activity|Activity description|Опис на активноста|Activities|Session|Agenda item|Topic|Тема|Наслов|Активност|Активности|Точка на дневен ред|Содржина|Titulli|Aktiviteti|Tema|Sesioni|Titre|Thème|Activité|Séance|Intitulé",
        ),
        (Title(Some(Mk)), "Title (mk)|Тема (македонски)|Title in Macedonian|mk|Македонски"),
        (Title(Some(Sq)), "Title SQ|Titulli (shqip)|Наслов (албански)|Shqip|Albanian"),
        (Title(Some(En)), "Title EN|Тема на англиски|English|Titulli (anglisht)"),
        (Title(Some(Fr)), "Titre (français)|Title FR|French"),
        (Kind, "Kind|Type|Type of session|Вид|Тип|Lloji|Type de séance|Genre"),
        (
            Speaker,
            "Speaker|Speakers|Moderator|Presenter(s)|Who|Говорник|Говорници|Модератор|Кој|Folësi|Folësit|Moderuesi|Kush|Intervenants|Orateur|Modérateur|Qui",
        ),
        (
            Municipality,
            "Municipality|Municipalities|Општина|Општини|Opstina|Komuna|Komunat|Commune|Municipalité",
        ),
        (Room, "Place|Room|Venue|Место|Сала|Vendi|Salla|Lieu|Salle"),
        (Note, "Note|Notes|Remarks|Description|Забелешка|Опис|Shënime|Përshkrimi|Remarques|Objectif"),
        (Question, "Question|Questions for discussion|Прашања|Pyetje|Questions"),
        (Day, "Day|Date|Ден|Датум|Дата|Dita|Data|Jour"),
        (Fixed, "Fixed|Fixed time|Фиксно|Fikse|Heure fixe"),
    ] {
        for heading in headings.split('|') {
            assert_eq!(column(heading), Some(expected), "{heading}");
        }
    }
    for none in ["", "#", "No.", "Р.бр.", "Opening of the exchange by the mayor of the host", "Logistics"]
    {
        assert_eq!(column(none), None, "{none}");
    }
}

#[test]
fn kinds_are_known_by_the_words_of_a_title() {
    for (expected, titles) in [
        (
            "registration informal",
            "Registration|Welcome coffee and registration|Регистрација на учесниците и кафе за добредојде|Regjistrimi i pjesëmarrësve|Inscription et café|Accueil des participants",
        ),
        (
            "break break",
            "Coffee break|Break|Short break|Пауза|Пауза за кафе|Кафе-пауза|Pauza për kafe|Pauzë kafeje|Pushim|Pause|Pause café",
        ),
        (
            "break meal",
            "Lunch|Lunch break|Working lunch|Ручек|Пауза за ручек|Свечена вечера|Dreka|Pauza e drekës|Darkë|Déjeuner|Pause déjeuner|Dîner",
        ),
        (
            "opening plenary",
            "Opening|Welcome and opening remarks|Воведни обраќања|Свечено отворање|Hapja|Fjalët hyrëse|Ouverture|Mot de bienvenue",
        ),
        (
            "closing plenary",
            "Closing|Wrap-up and closing|Затворање|Евалуација и завршни обраќања|Mbyllja|Fjalët përmbyllëse|Clôture",
        ),
        (
            "introduction tour de table",
            "Introductions|Tour de table|Запознавање на учесниците|Prezantimi i pjesëmarrësve|Présentation des participants",
        ),
        (
            "group_work breakout groups",
            "Working groups: funding|Breakout groups|Работни групи: човечки ресурси|Работа во групи|Punë në grupe|Grupet e punës|Travaux de groupe|Travail en groupes",
        ),
        (
            "report_back plenary",
            "Report back from groups|Известување од работните групи и затворање на првиот ден|Raportimi nga grupet|Restitution des groupes",
        ),
        (
            "site_visit site visit",
            "Site visit: youth centre|Теренска посета: младински центар|Vizitë në terren|Visite de terrain",
        ),
        ("recap plenary", "Recap of day 1|Резиме на првиот ден|Përmbledhje e ditës së parë|Récapitulatif"),
        (
            "discussion plenary",
            "Panel: cooperation|Panel discussion|Дискусија|Панел: соработката|Diskutim|Table ronde",
        ),
        (
            "presentation plenary",
            "Presentations of municipalities|Презентации на општините|Prezantime të komunave|Présentations",
        ),
        (
            "action_planning table work",
            "Action planning|Планирање на активности по општини|Planifikimi i veprimeve|Planification",
        ),
        ("synthesis plenary", "Plenary synthesis|Пленарна синтеза: заложби|Sinteza|Synthèse"),
        (
            "",
            "Team building|Six municipalities, six models|The tea party|Улогата на градоначалниците|Besimi me policinë|Budget|Dark tourism as a risk",
        ),
    ] {
        for title in titles.split('|') {
            let kind = kinds::of_title(title);
            let kind =
                kind.map(|found| format!("{} {}", found.kind.kind, found.kind.format)).unwrap_or_default();
            assert_eq!(kind, expected, "{title}");
        }
    }
}
