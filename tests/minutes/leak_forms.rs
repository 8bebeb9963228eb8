//! The names of the region's municipalities in the forms in which people write them, and everyday words that
//! look like them.

use unicode_normalization::UnicodeNormalization;

use plenary::domain::lang::{Lang, Text};
use plenary::domain::note::{Kind, Level};
use plenary::domain::plan::{Municipality, Plan};
use plenary::i18n::Catalogue;
use plenary::minutes::leaks::{Rule, findings};
use plenary::minutes::{Minutes, Options, Profile};

use crate::room::{Room, fields, kumanovo, plan};

/// A municipality as a plan may name it, once, and the forms of it that people write in any language.
const FORMS: [(&str, &str); 42] = [
    (
        "Куманово",
        "Куманово кумановски кумановска кумановско кумановскиот кумановската кумановското кумановските \
         кумановец кумановецот кумановци кумановците кумановка кумановката кумановчани Kumanovo Kumanovë Kumanova \
         Kumanovës Kumanovën kumanovar kumanovari kumanovarë kumanovarët kumanovare kumanovarja kumanovarit \
         kumanovarëve Koumanovo koumanovien koumanoviens koumanovienne Kumanovars Kumanovan Kumanovians kumanovska",
    ),
    ("Lipkovo", "Липково липковски липковската липковец липковчани Lipkovo Likovë Likova Likovës Likovën"),
    (
        "Тетово",
        "Тетово тетовски тетовските тетовец тетовци тетовчани тетовчанка тетовчанец Tetovë Tetova Tetovës Tetovën tetovar \
         tetovarë tetovarët tetovare tetovas Tétovo tétovien tétoviens Tetovars Tetovan",
    ),
    (
        "Čair",
        "Чаир чаирски чаирскиот чаирчани чаирчанец чаирец Çair Çairi Çairit Çairin çairas Chair Tchaïr cair",
    ),
    ("Gazi Baba", "газибабски газибабскиот газибабец газибабци газибабчани"),
    ("Veles", "Велес велешки велешкиот велешка велешките велешанец велешанка велешани Veles Velesi Velesit"),
    (
        "Битола",
        "Битола битолски битолската битолчани битолчанец битолчанка Bitola Bitolës Manastir Manastiri Manastirit",
    ),
    (
        "Ohrid",
        "Охрид охридски охридската охриѓани охриѓаните охриѓанец охриѓанка Ohër Ohri Ohrit Ohrin ohrian ohridien",
    ),
    ("Štip", "Штип штипски штипската штипјани штипјанец штипјанка штипјаните Shtip Shtipi Shtipit"),
    ("Прилеп", "Прилеп прилепски прилепчани прилепчанец прилепчанка Prilep Prilepi Prilepit Përlep Përlepit"),
    (
        "Струга",
        "Струга струшки струшката струшките стружани стружанец стружанка Strugë Strugës Strugën strugan strugani struganët Strouga",
    ),
    (
        "Kičevo",
        "Кичево кичевски кичевската кичевчани кичевчанец Kërçovë Kërçova Kërçovës Kërçovën kërçovar kërçovarë kërçovarët",
    ),
    (
        "Gostivar",
        "Гостивар гостиварски гостиварската гостиварци гостиварец гостиварчани Gostivari Gostivarit Gostivarin gostivaras gostivarasit gostivarasë gostivarasve",
    ),
    ("Кавадарци", "Кавадарци кавадаречки кавадаречката кавадарчани кавадарец кавадарка Kavadarci Kavadarit"),
    (
        "Debar",
        "Дебар дебарски дебарската дебрани дебранец дебранка дебарчани Dibër Dibra Dibrës Dibrën dibran dibranë dibranët",
    ),
    (
        "Скопје",
        "Скопје скопски скопските скопјани скопјанец скопјанка скопјаните Shkup Shkupi Shkupit Shkupin shkupjan shkupjanë shkupjanët shkupjane skopiote skopiotes Skopjan Skopjans Skoplje",
    ),
    ("Гевгелија", "гевгелиски гевгелиската гевгеличани Gjevgjeli Gjevgjelia Gjevgjelisë Gjevgjelinë"),
    ("Kriva Palanka", "кривопаланечки кривопаланечката паланечки паланчани кривопаланчани"),
    ("Кочани", "Кочани кочански кочанец кочанската Koçani Koçanit Kočani"),
    ("Strumica", "Струмица струмички струмичкиот струмичани струмичанка Strumicë Strumicës Strumica"),
    ("Kruševo", "Крушево крушевски крушевчани крушевчанец Krushevë Krushevës Krusheva"),
    ("Aračinovo", "Арачиново арачиновски арачиновци Haraçinë Haraçinës Haraçina"),
    ("Resen", "Ресен ресенски ресенчани ресенец Resnjë Resnja Resnjës"),
    ("Demir Hisar", "демирхисарски демирхисарската"),
    ("Sveti Nikole", "светиниколски светиниколчани"),
    ("Kisela Voda", "киселоводски"),
    ("Ѓорче Петров", "ѓорчепетровски ѓорчепетровскиот"),
    ("Negotino", "Неготино неготински неготинци Negotinë Negotinës"),
    ("Радовиш", "Радовиш радовишки радовишани Radovish Radovishit"),
    ("Vrapčište", "Врапчиште врапчишки Vrapçisht Vrapçishti Vrapçishtit"),
    ("Studeničani", "Студеничани студенички студеничански Studeniçan Studeniçanit"),
    ("Желино", "желински желинскиот Zhelinë Zhelinës"),
    ("Vevčani", "Вевчани вевчански вевчанец Vevçani Vevçanit"),
    ("Plasnica", "Пласница пласнички пласничани Pllasnicë Pllasnicës"),
    ("Berovo", "Берово беровски беровец беровчани Berovë Berovës"),
    ("Delčevo", "Делчево делчевски делчевчани Delçevë"),
    ("Карпош", "Карпош карпошки карпошкиот карпошани Karposhi Karposhit"),
    ("Butel", "Бутел бутелски бутелската Buteli Butelit"),
    ("Петровец", "Петровец петровечки петровечкиот петровчани Petroveci Petrovecit"),
    ("Jegunovce", "Јегуновце јегуновски јегуновечки Jegunoc Jegunocit"),
    ("Теарце", "Теарце теарски теаречки теарчани Tearcë Tearcës"),
    ("Mavrovo i Rostuše", "Маврово мавровски ростушки Mavrovë Mavrovës"),
];

/// What is everyday in one of the languages although it looks like a town.
const EVERYDAY: [&str; 11] = [
    "решен решени решение решенија решението скуп скупа скупи скупо прилепи прилепува прилепен струг струже стругар",
    "штипка штипки чашка чашки кочан ликови ликовна другови центар центарот аеродром могила сарај палата новаци",
    "конец конче брод бродови бродар манастир манастирот градско градски лозов лозово желни ново кисела кисело",
    "вели велат велеле тетка кум кумани дебата дебатира дебело охрабри битка битно кичма гости гостин баба",
    "chair chairs chairman chaired Cairo struggle structure center centre bar barrier debate debris vince vinci",
    "stipe stipend resent resents casket cask prime novice rose saw likely curb vote tear tears manager velvet",
    "chaire chaires débat débattre débranche débris centre central vinaigre résumé reste têtu combat strict",
    "mbrëmje qendër qendra strukturë struktura shkop shkopi shkumë tet tetë tetor debat debatit reshë",
    "manastiri resurs resurset radhë radhët kur kurs kursi velur vetëm koha kohën bari barit kumbull kumar komunë",
    "прилично охрабрува радост радосни неговите негото берба бериме делче делови чаре чај бутна теренски тетин",
    "novinar novi plan planina rast rastu veze veza kruška kruna lipa lipov želja želje drugovi prill prilli",
];

/// A plan with this municipality alone.
fn with(town: &str) -> Plan {
    let town =
        Municipality { id: "town".into(), name: Text::plain(town), full_name: None, aliases: Vec::new() };
    Plan { municipalities: vec![town], ..plan() }
}

/// What is found of a rule in protected challenges with these texts.
fn found(plan: Plan, texts: impl IntoIterator<Item = String>, rule: Rule) -> Vec<String> {
    let mut room = Room::new(plan);
    for text in texts {
        room.note(fields(Kind::Challenge, &text, Level::None));
    }
    let words = Catalogue::load(Lang::En);
    let minutes = Minutes::of(&room.workshop, &Options::new(Profile::Participants), &words);
    let all = findings(&minutes).into_iter().filter(|found| found.rule == rule);
    all.map(|found| found.text[found.span].to_owned()).collect()
}

#[test]
fn the_forms_of_the_regions_names_are_found() {
    let count: usize = FORMS.iter().map(|(_, forms)| forms.split_whitespace().count()).sum();
    assert!(count >= 250, "{count}");
    let mut missed = Vec::new();
    for (town, forms) in FORMS {
        // As it is, in capitals, and with letters and marks apart.
        let written = forms.split_whitespace().flat_map(|form| {
            let apart: String = form.nfd().collect();
            [form.to_owned(), form.to_uppercase(), apart]
        });
        let written: Vec<String> = written.collect();
        let texts = written.iter().map(|form| format!("A teacher of a {form} school said so."));
        let found = found(with(town), texts, Rule::Municipality);
        missed.extend(written.into_iter().filter(|form| !found.contains(form)).map(|form| (town, form)));
    }
    assert!(missed.is_empty(), "{missed:?}");
}

#[test]
fn names_of_two_words_are_found_in_both_scripts_and_all_cases() {
    for (town, text) in [
        ("Gazi Baba", "Во Гази Баба е така."),
        ("Гази Баба", "Kështu është në Gazi Babë."),
        ("Kriva Palanka", "Во Крива Паланка е така."),
        ("Centar Župa", "Kështu thanë në Qendër Zhupë."),
        ("Општина Куманово", "Тоа е кумановски проблем."),
        ("Municipality of Tetovo", "Policia e Tetovës nuk vjen."),
        ("Општина Центар Жупа", "Жупските училишта немаат психолог."),
        ("Шуто Оризари", "Така е во Шутка."),
    ] {
        assert_eq!(found(with(town), [text.to_owned()], Rule::Municipality).len(), 1, "{town}: {text}");
    }
}

#[test]
fn everyday_words_are_no_towns_of_the_region() {
    let everyday = EVERYDAY.iter().flat_map(|words| words.split_whitespace());
    let everyday: Vec<String> = everyday.map(str::to_owned).collect();
    for (town, _) in
        FORMS.into_iter().chain([("Центар", ""), ("Аеродром", ""), ("Конче", ""), ("Лозово", "")])
    {
        assert_eq!(found(with(town), everyday.clone(), Rule::Municipality), [""; 0], "{town}");
    }
}

/// All texts of the program, in four languages: ordinary sentences, nearly all of which begin with a capital letter.
fn texts_of_the_program() -> Vec<String> {
    let locales = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let files = locales.read_dir().unwrap().flat_map(|folder| folder.unwrap().path().read_dir().unwrap());
    let mut texts = Vec::new();
    for file in files {
        let file = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let lines = file.lines().filter(|line| !line.starts_with('#'));
        texts.extend(lines.map(|line| line.split_once('=').map_or(line, |(_, text)| text).trim().to_owned()));
    }
    // Times are written as they are to be typed, and examples name towns.
    texts.retain(|text| {
        !text.is_empty() && !text.contains("MM") && !text.contains("ММ") && !text.contains("kum")
    });
    assert!(texts.len() > 4000, "{}", texts.len());
    texts
}

#[test]
fn no_text_of_the_program_names_a_town_of_the_region() {
    let municipalities = kumanovo().plan().municipalities.clone();
    let found = found(Plan { municipalities, ..plan() }, texts_of_the_program(), Rule::Municipality);
    // Examples name two of them; nothing else is taken for one.
    let examples = ["Kumanov", "Куманов", "Strug", "Струг"];
    let is_example = |form: &&String| examples.iter().any(|town| form.starts_with(town));
    let others: Vec<&String> = found.iter().filter(|form| !is_example(form)).collect();
    assert!(others.is_empty(), "{others:?}");
}

#[test]
fn ordinary_sentences_begin_with_no_name() {
    let mut room = Room::new(kumanovo().plan().as_ref().clone());
    for text in texts_of_the_program() {
        room.note(fields(Kind::Challenge, &text, Level::None));
    }
    let words = Catalogue::load(Lang::En);
    let minutes = Minutes::of(&room.workshop, &Options::new(Profile::Participants), &words);
    let names = findings(&minutes).into_iter().filter(|found| found.rule == Rule::UnknownName);
    let first: Vec<_> = names.filter(|found| found.span.start == 0).map(|found| found.text).collect();
    assert!(first.len() < 12, "{first:?}");
}

#[test]
fn a_town_that_is_not_in_the_plan_is_a_name_all_the_same() {
    let of = |plan: Plan, text: &str| found(plan, [text.to_owned()], Rule::UnknownName);
    assert_eq!(of(with("Куманово"), "Така велат и велешките училишта."), ["велешките"]);
    assert_eq!(of(with("Куманово"), "Tetovarët thonë të njëjtën gjë."), ["Tetovarët"]);
    assert_eq!(of(with("Куманово"), "Училиштето, како скопските, нема психолог."), [""; 0]);
    assert_eq!(of(with("Куманово"), "Центар за социјална работа нема."), [""; 0]);
    // Where all of them are for these days.
    let mut plan = with("Куманово");
    plan.short_title = Some(Text::plain("Средба во Охрид"));
    assert_eq!(of(plan, "Охридските денови беа добри."), [""; 0]);
}
