//! The leak check: what may tell who spoke is found, in any form, and little else.

use plenary::domain::event::Body;
use plenary::domain::lang::{Lang, Text};
use plenary::domain::note::{Kind, Level, NoteFields};
use plenary::domain::plan::{Municipality, Participant, Plan};
use plenary::domain::workshop::Workshop;
use plenary::i18n::Catalogue;
use plenary::minutes::leaks::{Place, findings};
use plenary::minutes::{Minutes, Options, Profile};

use crate::room::{Room, fields, kumanovo, plan};

/// What is doubtful, as `C1 Municipality: Kumanovo`.
fn doubts(workshop: &Workshop, profile: Profile, lang: Lang) -> Vec<String> {
    let words = Catalogue::load(lang);
    let minutes = Minutes::of(workshop, &Options::new(profile), &words);
    let told = findings(&minutes)
        .into_iter()
        .map(|found| format!("{} {:?}: {}", found.source.told(&words), found.rule, &found.text[found.span]));
    told.collect()
}

/// The towns of the example.
fn towns() -> Plan {
    Plan { municipalities: kumanovo().plan().municipalities.clone(), ..plan() }
}

/// What is doubtful in a protected challenge with this text, in a language.
fn doubts_in(plan: Plan, text: &str, lang: Lang) -> Vec<String> {
    let mut room = Room::new(plan);
    room.note(NoteFields { lang: Some(lang), ..fields(Kind::Challenge, text, Level::None) });
    doubts(&room.workshop, Profile::Participants, lang)
}

#[test]
fn the_name_of_a_town_is_found_in_every_form() {
    for (lang, text, form) in [
        (Lang::Mk, "Буџетот на Куманово е мал.", "Куманово"),
        (Lang::Mk, "Тоа е само кумановски проблем.", "кумановски"),
        (Lang::Mk, "Така рече еден кумановец.", "кумановец"),
        (Lang::Mk, "Кумановската полиција не доаѓа.", "Кумановската"),
        (Lang::Mk, "Струшките училишта немаат психолог.", "Струшките"),
        (Lang::Mk, "Тоа го велат стружани.", "стружани"),
        (Lang::Mk, "Чаирскиот совет не одлучи.", "Чаирскиот"),
        (Lang::Mk, "ПРОБЛЕМ ВО ПРИЛЕП", "ПРИЛЕП"),
        (Lang::Mk, "Во Kумановo нема.", "Kумановo"),
        (Lang::Sq, "Buxheti i Kumanovës është i vogël.", "Kumanovës"),
        (Lang::Sq, "Policia e Çairit nuk vjen.", "Çairit"),
        (Lang::Sq, "Kështu tha një gostivaras.", "gostivaras"),
        (Lang::Sq, "Në Kërçovë mungon stafi.", "Kërçovë"),
        (Lang::Sq, "Shkollat e Prilepit dhe fshatrat.", "Prilepit"),
        (Lang::Sq, "Kështu është në Strugë.", "Strugë"),
        (Lang::En, "In Kumanovo's budget there is no line.", "Kumanovo"),
        (Lang::En, "The Kumanovo-based team is small.", "Kumanovo"),
        (Lang::En, "People from Chair said so.", "Chair"),
        (Lang::En, "they wait in kicevo for it", "kicevo"),
        (Lang::En, "They wait in Kuma\u{ad}novo for it.", "Kuma\u{ad}novo"),
        (Lang::Fr, "L’équipe de Gostivar manque de moyens.", "Gostivar"),
    ] {
        assert_eq!(doubts_in(towns(), text, lang), [format!("C1 Municipality: {form}")], "{text}");
    }
}

#[test]
fn everyday_words_are_no_towns() {
    for (lang, text) in [
        (Lang::En, "The chair and the chairs of the committee struggle with structures."),
        (Lang::Mk, "Се прилепи плакат на ѕидот, а гостите не дојдоа."),
        (Lang::Sq, "Strukturat janë të pakta dhe gostia ishte e mirë."),
    ] {
        assert_eq!(doubts_in(towns(), text, lang), [""; 0], "{text}");
    }
}

#[test]
fn a_town_may_be_named_where_it_released_the_statement_and_no_other() {
    let mut room = Room::new(towns());
    let practice = NoteFields {
        municipalities: vec!["kumanovo".into()],
        ..fields(
            Kind::GoodPractice,
            "The Kumanovo team helped Čair and the Struga school.",
            Level::Municipality,
        )
    };
    room.note(practice.clone());
    let both = ["G1 Municipality: Čair", "G1 Municipality: Struga"];
    assert_eq!(doubts(&room.workshop, Profile::Participants, Lang::En), both);
    assert_eq!(doubts(&room.workshop, Profile::Public, Lang::En), both);
    assert_eq!(doubts(&room.workshop, Profile::Internal, Lang::En), [""; 0]);
    // The public version names it beside practices only.
    room.note(NoteFields { kind: Kind::Challenge, ..practice });
    assert_eq!(doubts(&room.workshop, Profile::Public, Lang::En)[0], "C1 Municipality: Kumanovo");
}

#[test]
fn a_name_of_two_words_is_found_and_half_of_it_is_not() {
    let town = Municipality {
        id: "gazi-baba".into(),
        name: Text::plain("Gazi Baba"),
        full_name: Some(Text::plain("Municipality of Gazi Baba")),
        aliases: vec!["Гази Баба".into()],
    };
    let plan = Plan { municipalities: vec![town], ..plan() };
    let found = |text| doubts_in(plan.clone(), text, Lang::Mk);
    assert_eq!(found("Во општина Гази Баба е така."), ["C1 Municipality: Гази Баба"]);
    assert_eq!(found("така е во gazi-baba"), ["C1 Municipality: gazi-baba"]);
    assert_eq!(found("така вели нечија баба"), [""; 0]);
}

#[test]
fn functions_of_one_person_and_institutions_of_the_plan_are_found() {
    let participant =
        |code: &str, role: &str, count, municipality: Option<&str>, affiliation: Option<&str>| Participant {
            code: code.into(),
            category: None,
            role: Some(Text::plain(role)),
            count,
            municipality: municipality.map(Into::into),
            affiliation: affiliation.map(Text::plain),
        };
    let plan = Plan {
        participants: vec![
            participant("ANT-1", "school psychologist", 1, Some("anton"), None),
            participant("ANT-2", "coordinator", 1, Some("anton"), None),
            participant("BER-2", "coordinator", 1, Some("berta"), None),
            participant("NAT-1", "prevention officer", 1, None, Some("Ministry of Interior")),
        ],
        ..plan()
    };
    let found = |text| doubts_in(plan.clone(), text, Lang::En);
    assert_eq!(found("Said the school psychologist."), ["C1 Participant: school psychologist"]);
    assert_eq!(found("As ANT-1 said."), ["C1 Participant: ANT-1"]);
    assert_eq!(
        found("For this the Ministry of the Interior is competent."),
        ["C1 Institution: Ministry of the Interior"]
    );
    assert_eq!(found("Coordinators and the coordinator, school psychologists."), [""; 0]);
    // Beside the name of its municipality the function of one of many names a person.
    let mut room = Room::new(plan.clone());
    room.note(NoteFields {
        municipalities: vec!["anton".into()],
        function: Some("coordinator".into()),
        ..fields(Kind::Action, "The coordinator writes to the Ministry of Interior.", Level::Municipality)
    });
    assert_eq!(doubts(&room.workshop, Profile::Participants, Lang::En), ["A1 Participant: coordinator"]);
}

#[test]
fn turns_of_phrase_that_point_to_somebody_are_found() {
    for (lang, text, expected) in [
        (Lang::En, "We are the only team with a psychologist.", &["OnlyOne: the only"][..]),
        (Lang::Fr, "C’est la seule équipe de la région.", &["OnlyOne: la seule"]),
        (Lang::Mk, "Ние сме единствениот тим со психолог.", &["OnlyOne: единствениот"]),
        (Lang::Sq, "Jemi ekipi i vetëm me psikolog.", &["OnlyOne: i vetëm"]),
        (Lang::En, "The new mayor has no time for it.", &["TheNew: The new"]),
        (Lang::Fr, "La nouvelle maire n’a pas le temps.", &["TheNew: La nouvelle"]),
        (Lang::Mk, "Новиот градоначалник нема време.", &["TheNew: Новиот"]),
        (Lang::Sq, "Kryetari i ri nuk ka kohë.", &["TheNew: Kryetari i ri"]),
        (Lang::En, "Our 14 villages have one bus.", &["NumberAtPlace: 14 villages"]),
        (Lang::Mk, "Имаме три училишта и еден психолог.", &["NumberAtPlace: три училишта"]),
        (Lang::Sq, "Kemi 105 000 banorë.", &["NumberAtPlace: 105 000 banorë"]),
        (Lang::En, "It helped, as Petar Petrov wrote.", &["UnknownName: Petar Petrov"]),
        (Lang::Mk, "Тоа го рече Петар од градинката.", &["UnknownName: Петар"]),
        (
            Lang::Mk,
            "Тоа го бара Министерството за образование.",
            &["Institution: Министерството за образование"],
        ),
        (Lang::Sq, "Kështu tha Ministria, dy herë.", &["Institution: Ministria"]),
        // At the beginning of a sentence a capital letter alone says nothing.
        (Lang::En, "Petar Petrov helped us.", &["UnknownName: Petar Petrov"]),
        (Lang::En, "Nobody came. Petrov said so.", &["UnknownName: Petrov"]),
        (Lang::En, "As Dr. Petrov said.", &["UnknownName: Petrov"]),
        (Lang::En, "A. Petrovska has a key.", &["UnknownName: Petrovska"]),
        (Lang::Fr, "Dubois a dit que non.", &["UnknownName: Dubois"]),
        (Lang::Mk, "Петар од градинката нема време.", &["UnknownName: Петар"]),
        (Lang::Mk, "Петровски рече дека нема.", &["UnknownName: Петровски"]),
        (Lang::Sq, "Arbeni nuk erdhi.", &["UnknownName: Arbeni"]),
        (Lang::Sq, "Krasniqi ka thënë se nuk vjen.", &["UnknownName: Krasniqi"]),
        (Lang::En, "GRAD trains the volunteers.", &["UnknownName: GRAD"]),
        (Lang::En, "Nobody said so. Teachers said no. Trust matters. PROBLEMATIC it is.", &[]),
        (Lang::Mk, "Никој не рече. Директорот рече дека нема. Родител рече нешто: родител.", &[]),
        (Lang::Sq, "Dikush tha. Drejtori tha se nuk ka. Besimi mungon.", &[]),
        (Lang::Fr, "Personne n’a dit oui. Chacun pense à soi. Confiance d’abord.", &[]),
        // What everybody has, and what says nothing of anybody.
        (Lang::En, "The new strategy comes only in 2024, with the new members, in May.", &[]),
        (Lang::Mk, "Новата стратегија единствено се чита во јуни, на македонски.", &[]),
        (Lang::Sq, "Strategjia e re është vetëm për të rinjtë, thonë shqiptarët e Maqedonisë.", &[]),
        (Lang::Fr, "La nouvelle stratégie n’est que pour une seule année, dit l’Union européenne.", &[]),
        (Lang::En, "Three indicators in five days, in 2023. Trust comes first: Most agree.", &[]),
    ] {
        let expected: Vec<String> = expected.iter().map(|one| format!("C1 {one}")).collect();
        assert_eq!(doubts_in(towns(), text, lang), expected, "{text}");
    }
}

#[test]
fn a_statement_is_doubtful_whose_words_stand_under_one_name_only() {
    let mut room = Room::new(plan());
    let mut note = |kind, text, level, town: &str| {
        let municipalities = vec![town.into()];
        room.note(NoteFields { municipalities, ..fields(kind, text, level) });
    };
    note(Kind::GoodPractice, "A ferry brings pupils over the reservoir.", Level::Municipality, "anton");
    note(Kind::GoodPractice, "A bus brings pupils to town.", Level::Municipality, "berta");
    note(Kind::Challenge, "In winter the ferry stops on the reservoir.", Level::None, "anton");
    // Nobody reads of a bus of Cesarville, and of the reservoir alone anybody may speak.
    note(Kind::Challenge, "In winter the bus brings nobody to town.", Level::None, "cesar");
    let found = doubts(&room.workshop, Profile::Participants, Lang::En);
    assert_eq!(found, ["C2 OneTownOnly: ferry stops on the reservoir"]);
}

#[test]
fn fields_beside_the_text_are_looked_at_too() {
    let mut room = Room::new(towns());
    let mut question = fields(Kind::Question, "Who pays?", Level::None);
    question.function = Some("council of Prilep".into());
    question.status = Some("answered by Struga".into());
    room.note(question);
    let mut challenge = fields(Kind::Challenge, "No money.", Level::None);
    challenge.detail.insert("need".into(), "what Čair has".into());
    room.note(challenge);
    let words = Catalogue::load(Lang::En);
    let minutes = Minutes::of(&room.workshop, &Options::new(Profile::Participants), &words);
    let places: Vec<Place<'_>> = findings(&minutes).iter().map(|found| found.place).collect();
    assert_eq!(places, [Place::Detail("need"), Place::Function, Place::Status]);
}

#[test]
fn in_the_example_little_is_doubtful_that_is_none() {
    let workshop = kumanovo();
    let found = |profile, lang| doubts(&workshop, profile, lang);
    insta::assert_snapshot!(found(Profile::Participants, Lang::En).join("\n"));
    for lang in Lang::ALL {
        for profile in [Profile::Participants, Profile::Public] {
            assert!(found(profile, lang).len() < 25, "{profile} {lang}");
        }
    }
}

#[test]
fn the_name_of_a_finding_changes_with_its_text_and_says_nothing() {
    let name = |text: &str, lang| {
        let mut room = Room::new(towns());
        room.note(NoteFields { lang: Some(lang), ..fields(Kind::Challenge, text, Level::None) });
        let words = Catalogue::load(lang);
        let minutes = Minutes::of(&room.workshop, &Options::new(Profile::Participants), &words);
        findings(&minutes)[0].name.clone()
    };
    let one = name("In Struga.", Lang::En);
    assert_eq!(one, name("In Struga.", Lang::En));
    assert!(one.len() == 16 && one.bytes().all(|digit| digit.is_ascii_hexdigit()));
    for other in [name("In Struga!", Lang::En), name("in Struga.", Lang::En), name("In Struga.", Lang::Fr)] {
        assert_ne!(one, other);
    }
}

/// Somebody lets every place of this version pass that has not been looked at.
fn accept_all(room: &mut Room, profile: Profile, lang: Lang, most: usize) {
    let words = Catalogue::load(lang);
    let minutes = Minutes::of(&room.workshop, &Options::new(profile), &words);
    let accepted = findings(&minutes).into_iter().take(most);
    let bodies: Vec<Body> = accepted
        .map(|found| Body::Accept { note: found.source.note(), profile, finding: found.name, on: true })
        .collect();
    drop(minutes);
    for body in bodies {
        room.at("17:00", body);
    }
}

#[test]
fn a_version_says_above_all_what_nobody_looked_at_and_what_somebody_left() {
    let mut room = Room::new(towns());
    room.note(fields(Kind::Challenge, "No bus goes to Struga or Prilep.", Level::None));
    room.note(fields(Kind::Need, "A bus to Struga.", Level::None));
    let export = room.participants();
    let begin = |export: &str| export.split("\n**Minutes**").next().unwrap().to_owned();
    assert_eq!(
        begin(&export.markdown),
        "# The exchange\n\n> - **Nobody has looked at 3 places of this version that may tell who spoke.**\n"
    );
    assert!(export.markdown.contains("A person has to read it before it is passed on."));

    accept_all(&mut room, Profile::Participants, Lang::En, 2);
    assert_eq!(
        begin(&room.participants().markdown),
        "# The exchange\n\n> - **Nobody has looked at 1 place of this version that may tell who spoke.**\n\
         > - A person looked at 2 places that a program was unsure of, and left them as they are.\n\
         > - A municipality’s name: C1\n"
    );
    assert_eq!(room.participants().json["redaction"]["leaks"], serde_json::json!({"open": 1, "accepted": 2}));

    accept_all(&mut room, Profile::Participants, Lang::En, 9);
    let export = room.participants();
    assert!(begin(&export.markdown).ends_with("> - A municipality’s name: C1, N1\n"), "{}", export.markdown);
    assert!(export.markdown.contains("A person looked at all 3 places that it was unsure of."));
    assert_eq!(export.json["redaction"]["checked_by_a_person"], true);
    // Each version is looked at by itself, and in the organisers' own nothing is doubtful.
    assert!(begin(&room.minutes(Profile::Public, Lang::En).markdown).contains("3 places"));
    assert_eq!(begin(&room.internal().markdown), "# The exchange\n");
}
