//! Lines, and what they say.

use chrono::NaiveDate;

use super::super::{Context, Found, FoundTheme, Names, Parsed, parse, write};
use super::{fixture, show};
use crate::domain::ids::ThemeId;
use crate::domain::lang::Lang;
use crate::domain::note::{Kind, Level, NoteFields};

/// Reads a line on the first day of the exchange, in Gostivar's segment, after a lesson; the theme
/// "buses" was typed before.
fn read_in(line: &str, change: impl FnOnce(&mut Context)) -> Parsed {
    let plan = fixture::kumanovo();
    let names = Names::new(&plan);
    let extra = [ThemeId::from("buses")];
    let mut context = Context::new(&plan, &names, NaiveDate::from_ymd_opt(2023, 6, 13).unwrap());
    context.extra_themes = &extra;
    context.last_kind = Kind::Lesson;
    context.segment_municipality = Some("gostivar".into());
    change(&mut context);
    parse(line, &context)
}

fn read(line: &str) -> Parsed {
    read_in(line, |_| {})
}

/// Line, fields, hints.
type Row = (&'static str, &'static str, &'static str);

fn check(rows: &[Row]) {
    let mut wrong = String::new();
    for (line, fields, hints) in rows {
        let parsed = read(line);
        let shown = (show::fields(&parsed), show::hints(line, &parsed));
        if shown != ((*fields).to_owned(), (*hints).to_owned()) {
            wrong += &format!("\n{line}\n  {}\n  {}\n", shown.0, shown.1);
        }
    }
    assert!(wrong.is_empty(), "these lines were read otherwise:{wrong}");
}

#[test]
fn the_examples_of_the_design_are_read() {
    check(&[
        (
            "c kum: No line in the municipal budget #funding",
            "c [kumanovo] No line in the municipal budget #funding",
            "c=kind:c | kum=kumanovo | #funding=funding",
        ),
        (
            "p gostivar, struga: Bilingual youth centres #youth-schools !municipality",
            "p [gostivar struga] Bilingual youth centres #youth-schools looser=municipality",
            "p=kind:p | gostivar=gostivar | struga=struga | #youth-schools=youth-schools | \
             !municipality=looser:municipality",
        ),
        (
            "a cair: Agree a monthly meeting with the police station @\"CAT coordinator\" due 31 July",
            "a [cair] Agree a monthly meeting with the police station @<CAT coordinator> due=2023-07-31",
            "a=kind:a | cair=cair | @\"CAT coordinator\"=<CAT coordinator> | due 31 July=2023-07-31",
        ),
        (
            "q: Can municipal funds pay people who are not employees? @\"Ministry of Local Self-Government\"",
            "q [gostivar] Can municipal funds pay people who are not employees? \
             @<Ministry of Local Self-Government>",
            "municipality?gostivar | q=kind:q | @\"Ministry of Local Self-Government\"=\
             <Ministry of Local Self-Government>",
        ),
    ]);
}

#[test]
fn kind_and_municipality_are_read_or_left_out() {
    check(&[
        ("", "l [gostivar] ", "kind?l | municipality?gostivar"),
        ("Text alone", "l [gostivar] Text alone", "kind?l | municipality?gostivar"),
        ("N: text", "n [gostivar] text", "municipality?gostivar | N=kind:n"),
        ("n:text", "n [gostivar] text", "municipality?gostivar | n=kind:n"),
        ("Struga: text", "l [struga] text", "kind?l | Struga=struga"),
        ("s: text", "l [struga] text", "kind?l | s=struga"),
        ("m  prilep ,  kum  :  text ", "m [prilep kumanovo] text", "m=kind:m | prilep=prilep | kum=kumanovo"),
        ("m prilep kum: text", "m [prilep kumanovo] text", "m=kind:m | prilep=prilep | kum=kumanovo"),
        ("x kum, Kumanovo: text", "x [kumanovo] text", "x=kind:x | kum=kumanovo | Kumanovo=kumanovo"),
        ("c kum,: text", "c [kumanovo] text", "c=kind:c | kum=kumanovo"),
        ("k -: all agree", "k [] all agree", "k=kind:k | -=nobody"),
        ("-: all agree", "l [] all agree", "kind?l | -=nobody"),
        ("e Municipality of Prilep: text", "e [prilep] text", "e=kind:e | Municipality of Prilep=prilep"),
        ("challenge kum: text", "c [kumanovo] text", "challenge=kind:c | kum=kumanovo"),
        ("good practice gos: text", "p [gostivar] text", "good practice=kind:p | gos=gostivar"),
        ("good_practice gos: text", "p [gostivar] text", "good_practice=kind:p | gos=gostivar"),
        ("rec: text", "r [gostivar] text", "municipality?gostivar | rec=kind:r"),
        ("défi kum: texte", "c [kumanovo] texte", "défi=kind:c | kum=kumanovo"),
        ("Bonne pratique : texte", "p [gostivar] texte", "municipality?gostivar | Bonne pratique=kind:p"),
        ("besoin struga: texte", "n [struga] texte", "besoin=kind:n | struga=struga"),
        ("предизвик кум: нема ставка", "c [kumanovo] нема ставка", "предизвик=kind:c | кум=kumanovo"),
        ("Добра практика Гостивар: текст", "p [gostivar] текст", "Добра практика=kind:p | Гостивар=gostivar"),
        ("потр стру: текст", "n [struga] текст", "потр=kind:n | стру=struga"),
        ("sfidë Kërçovë: tekst", "c [kicevo] tekst", "sfidë=kind:c | Kërçovë=kicevo"),
        ("praktikë e mirë çair: tekst", "p [cair] tekst", "praktikë e mirë=kind:p | çair=cair"),
        ("nevoje Strugë: tekst", "n [struga] tekst", "nevoje=kind:n | Strugë=struga"),
    ]);
}

#[test]
fn a_cyrillic_letter_is_a_kind_only_where_the_rest_of_the_head_is_understood() {
    check(&[
        ("ц кум: нема ставка", "c [kumanovo] нема ставка", "ц=key:c | кум=kumanovo"),
        ("Љ: прашање", "q [gostivar] прашање", "municipality?gostivar | Љ=key:q"),
        ("џ чаир, прил: текст", "x [cair prilep] текст", "џ=key:x | чаир=cair | прил=prilep"),
        ("а тие рекоа дека: нема", "l [gostivar] а тие рекоа дека: нема", "kind?l | municipality?gostivar"),
    ]);
}

#[test]
fn every_spelling_of_a_municipality_is_found() {
    for (id, spellings) in [
        ("cair", &["cair", "Čair", "чаир", "ЧАИР", "Çair", "chair", "ca", "Komuna e Çairit"][..]),
        ("kicevo", &["kicevo", "Кичево", "kichevo", "kic", "Kërçovë", "kercove", "ker", "Kič"]),
        ("kumanovo", &["ku", "Kumanovë", "куманово", "KUM", "Општина Куманово", "kumanove"]),
        ("prilep", &["p", "Perlep", "прилеп", "Пpилeп"]),
        ("struga", &["str", "Strugë", "струга", "Struge"]),
        ("gostivar", &["g", "Гостивар", "gost"]),
    ] {
        let names = Names::new(&fixture::kumanovo());
        for spelling in spellings {
            assert_eq!(names.municipality(spelling), Found::One(id.into()), "{spelling}");
        }
    }
    let names = Names::new(&fixture::kumanovo());
    assert_eq!(names.municipality("k"), Found::Several(vec!["kicevo".into(), "kumanovo".into()]));
    assert_eq!(names.municipality("Skopje"), Found::Unknown(vec![]));
    assert_eq!(names.municipality(""), Found::Unknown(vec![]));
    assert_eq!(names.nearest_municipalities("kmuanovo"), ["kumanovo".into()]);
}

#[test]
fn what_only_looks_like_a_head_is_text() {
    check(&[
        (
            "Note: bring chairs",
            "l [gostivar] Note: bring chairs",
            "kind?l | municipality?gostivar | Note?UnknownHead()",
        ),
        (
            "chalenge kum: text",
            "l [gostivar] chalenge kum: text",
            "kind?l | municipality?gostivar | chalenge kum?UnknownHead(challenge)",
        ),
        (
            "c kmu: text",
            "l [gostivar] c kmu: text",
            "kind?l | municipality?gostivar | kmu?UnknownMunicipality(kumanovo)",
        ),
        (
            "c kum, xyz: text",
            "l [gostivar] c kum, xyz: text",
            "kind?l | municipality?gostivar | xyz?UnknownMunicipality()",
        ),
        (
            "c k: text",
            "l [gostivar] c k: text",
            "kind?l | municipality?gostivar | k?AmbiguousMunicipality(kicevo kumanovo)",
        ),
        (
            "con kum: text",
            "l [gostivar] con kum: text",
            "kind?l | municipality?gostivar | con?AmbiguousKind(conclusion context)",
        ),
        ("at 10:30 we met", "l [gostivar] at 10:30 we met", "kind?l | municipality?gostivar"),
        ("at 10: we met", "l [gostivar] at 10: we met", "kind?l | municipality?gostivar"),
        (
            "see https://kum.mk: there",
            "l [gostivar] see https://kum.mk: there",
            "kind?l | municipality?gostivar",
        ),
        ("https://example.org", "l [gostivar] https://example.org", "kind?l | municipality?gostivar"),
        (": text", "l [gostivar] : text", "kind?l | municipality?gostivar"),
        (" : text", "l [gostivar] : text", "kind?l | municipality?gostivar"),
        (
            "The mayor of Struga said: no",
            "l [gostivar] The mayor of Struga said: no",
            "kind?l | municipality?gostivar",
        ),
        ("c kum No colon", "l [gostivar] c kum No colon", "kind?l | municipality?gostivar"),
        ("c kum\n: text", "l [gostivar] c kum\n: text", "kind?l | municipality?gostivar"),
        ("c\\: text", "l [gostivar] c: text", "kind?l | municipality?gostivar"),
        ("c kum: Struga: no", "c [kumanovo] Struga: no", "c=kind:c | kum=kumanovo"),
    ]);
}

#[test]
fn themes_are_known_new_or_left_in_the_text() {
    check(&[
        (
            "c kum: #fund #Наменско-финансирање #FINANCIM none",
            "c [kumanovo] none #funding",
            "c=kind:c | kum=kumanovo | #fund=funding | #Наменско-финансирање=funding | #FINANCIM=funding",
        ),
        (
            "c kum: a #bus #Медиуми b",
            "c [kumanovo] a b #buses #медиуми",
            "c=kind:c | kum=kumanovo | #bus=buses | #Медиуми=new:медиуми",
        ),
        (
            "c kum: a #\"Public Transport\" b #„Млади и училишта“",
            "c [kumanovo] a b #public-transport #youth-schools",
            "c=kind:c | kum=kumanovo | #\"Public Transport\"=new:public-transport | \
             #„Млади и училишта“=youth-schools",
        ),
        ("c kum: a #\"fund\"", "c [kumanovo] a #fund", "c=kind:c | kum=kumanovo | #\"fund\"=new:fund"),
        (
            "c kum: a #fundign",
            "c [kumanovo] a #fundign",
            "c=kind:c | kum=kumanovo | #fundign=new:fundign~funding",
        ),
        (
            "c kum: a #national b",
            "c [kumanovo] a #national b",
            "c=kind:c | kum=kumanovo | #national?AmbiguousTheme(nlc strategy)",
        ),
        (
            "c kum: #1 problem, C#, # of seats, (#x)",
            "c [kumanovo] #1 problem, C#, # of seats, (#x)",
            "c=kind:c | kum=kumanovo | #1?NoLetters()",
        ),
        (
            "c kum: a #youth. Then #mayors, b",
            "c [kumanovo] a. Then, b #youth-schools #mayors",
            "c=kind:c | kum=kumanovo | #youth=youth-schools | #mayors=mayors",
        ),
        (
            "c kum: a #evidence#cohesion",
            "c [kumanovo] a #evidence #cohesion",
            "c=kind:c | kum=kumanovo | #evidence=evidence | #cohesion=cohesion",
        ),
        ("c kum: \\#funding", "c [kumanovo] #funding", "c=kind:c | kum=kumanovo"),
    ]);
}

#[test]
fn functions_are_a_word_or_several_in_quotation_marks() {
    check(&[
        (
            "a kum: call @coordinator, soon",
            "a [kumanovo] call, soon @<coordinator>",
            "a=kind:a | kum=kumanovo | @coordinator=<coordinator>",
        ),
        (
            "a kum: повик @„координатор на АТЗ“ утре",
            "a [kumanovo] повик утре @<координатор на АТЗ>",
            "a=kind:a | kum=kumanovo | @„координатор на АТЗ“=<координатор на АТЗ>",
        ),
        (
            "a kum: appel @« responsable jeunesse »",
            "a [kumanovo] appel @<responsable jeunesse>",
            "a=kind:a | kum=kumanovo | @« responsable jeunesse »=<responsable jeunesse>",
        ),
        (
            "a kum: thirrje @“drejtori i shkollës”.",
            "a [kumanovo] thirrje. @<drejtori i shkollës>",
            "a=kind:a | kum=kumanovo | @“drejtori i shkollës”=<drejtori i shkollës>",
        ),
        (
            "a kum: call @\"CAT coordinator",
            "a [kumanovo] call @\"CAT coordinator",
            "a=kind:a | kum=kumanovo | @\"CAT coordinator?OpenQuote()",
        ),
        (
            "a kum: @one and @two",
            "a [kumanovo] and @two @<one>",
            "a=kind:a | kum=kumanovo | @one=<one> | @two?SecondFunction()",
        ),
        (
            "a kum: mail a@b.mk @ 10 @10",
            "a [kumanovo] mail a@b.mk @ 10 @10",
            "a=kind:a | kum=kumanovo | @10?NoLetters()",
        ),
        ("a kum: \\@home", "a [kumanovo] @home", "a=kind:a | kum=kumanovo"),
    ]);
}

#[test]
fn dates_are_read_in_four_languages() {
    check(&[
        (
            "a kum: meet due 31 July 2024 again",
            "a [kumanovo] meet again due=2024-07-31",
            "a=kind:a | kum=kumanovo | due 31 July 2024=2024-07-31",
        ),
        (
            "a kum: состанок до 31 јули",
            "a [kumanovo] состанок due=2023-07-31",
            "a=kind:a | kum=kumanovo | до 31 јули=2023-07-31",
        ),
        (
            "a kum: takim deri më 31 korrik.",
            "a [kumanovo] takim. due=2023-07-31",
            "a=kind:a | kum=kumanovo | deri më 31 korrik=2023-07-31",
        ),
        (
            "a kum: réunion d’ici le 31 juillet",
            "a [kumanovo] réunion due=2023-07-31",
            "a=kind:a | kum=kumanovo | d’ici le 31 juillet=2023-07-31",
        ),
        (
            "a kum: réunion pour le 1er mars",
            "a [kumanovo] réunion due=2024-03-01",
            "a=kind:a | kum=kumanovo | pour le 1er mars=2024-03-01",
        ),
        (
            "a kum: due Friday call",
            "a [kumanovo] call due=2023-06-16",
            "a=kind:a | kum=kumanovo | due Friday=2023-06-16",
        ),
        (
            "a kum: call due 31.6.",
            "a [kumanovo] call due 31.6.",
            "a=kind:a | kum=kumanovo | due 31.6.?NoSuchDate()",
        ),
        (
            "a kum: call due soon",
            "a [kumanovo] call due soon",
            "a=kind:a | kum=kumanovo | due soon?NotADate()",
        ),
        ("a kum: late due to rain", "a [kumanovo] late due to rain", "a=kind:a | kum=kumanovo"),
        ("a kum: до пет лица, до 10.30", "a [kumanovo] до пет лица, до 10.30", "a=kind:a | kum=kumanovo"),
        (
            "a kum: due 1.7. or due 2.7.",
            "a [kumanovo] or due 2.7. due=2023-07-01",
            "a=kind:a | kum=kumanovo | due 1.7.=2023-07-01 | due 2.7.?SecondDue()",
        ),
        (
            "a kum: \\due 31 July, \\до 31 јули",
            "a [kumanovo] due 31 July, до 31 јули",
            "a=kind:a | kum=kumanovo",
        ),
        (
            "due 31 July",
            "l [gostivar]  due=2023-07-31",
            "kind?l | municipality?gostivar | due 31 July=2023-07-31",
        ),
    ]);
}

#[test]
fn levels_links_and_literal_signs() {
    check(&[
        ("c kum: text !none", "c [kumanovo] text", "c=kind:c | kum=kumanovo | !none=none"),
        (
            "c kum: text !cat !on",
            "c [kumanovo] text looser=on_record",
            "c=kind:c | kum=kumanovo | !cat=looser:category | !on=looser:on_record",
        ),
        (
            "c kum: text !off_record",
            "c [kumanovo] text !off_record OFF",
            "c=kind:c | kum=kumanovo | !off_record=OFF",
        ),
        (
            "c kum: text !of !none",
            "c [kumanovo] text !off_record OFF",
            "c=kind:c | kum=kumanovo | !of=OFF | !none=none",
        ),
        (
            "c kum: text !o",
            "c [kumanovo] text !o",
            "c=kind:c | kum=kumanovo | !o?AmbiguousLevel(on_record off_record)",
        ),
        (
            "c kum: text !secret",
            "c [kumanovo] text !secret",
            "c=kind:c | kum=kumanovo | !secret?UnknownLevel()",
        ),
        ("c kum: Attention ! Yes! !!", "c [kumanovo] Attention ! Yes! !!", "c=kind:c | kum=kumanovo"),
        (
            "c kum: text >k7q4m-12 >K7Q4M-3",
            "c [kumanovo] text >k7q4m-12 >k7q4m-3",
            "c=kind:c | kum=kumanovo | >k7q4m-12=k7q4m-12 | >K7Q4M-3=k7q4m-3",
        ),
        (
            "c kum: 5 > 3, >3 people",
            "c [kumanovo] 5 > 3, >3 people",
            "c=kind:c | kum=kumanovo | >3?NotANote()",
        ),
        (
            "c kum: \\#a \\@b \\!none \\>x \\\\ C:\\new",
            "c [kumanovo] #a @b !none >x \\ C:\\new",
            "c=kind:c | kum=kumanovo",
        ),
        (
            "c kum: two  spaces\nand lines #funding\nstay",
            "c [kumanovo] two  spaces\nand lines\nstay #funding",
            "c=kind:c | kum=kumanovo | #funding=funding",
        ),
        (
            "c kum: г\u{301}ака\u{7}\ttext☎\u{fe0f} #funding",
            "c [kumanovo] ѓака text☎ #funding",
            "c=kind:c | kum=kumanovo | #funding=funding",
        ),
    ]);
}

#[test]
fn a_line_can_only_make_the_default_level_stricter() {
    let on_record = |context: &mut Context| context.default_level = Level::OnRecord;
    for (line, level) in [
        ("c kum: text", Level::OnRecord),
        ("c kum: text !on", Level::OnRecord),
        ("c kum: text !category", Level::Category),
        ("c kum: text !none !mun", Level::None),
    ] {
        let parsed = read_in(line, on_record);
        assert_eq!((parsed.fields.level, parsed.looser), (level, None), "{line}");
    }
    let off = read_in("c kum: text", |context| context.default_level = Level::OffRecord);
    assert!(off.off_record);
}

#[test]
fn the_context_gives_item_segment_and_language() {
    let parsed = read_in("text", |context| {
        context.item = Some("D1-05".into());
        context.segment = Some(2);
        context.lang = Some(Lang::Sq);
        context.segment_municipality = None;
    });
    assert_eq!(parsed.fields.item, Some("D1-05".into()));
    assert_eq!((parsed.fields.segment, parsed.fields.lang), (Some(2), Some(Lang::Sq)));
    assert!(parsed.fields.municipalities.is_empty());
}

#[test]
fn themes_of_the_plan_go_before_new_ones_and_doubt_is_told() {
    let names = Names::new(&fixture::kumanovo());
    let extra = [ThemeId::from("fundraising"), ThemeId::from("медиуми")];
    let known = |id: &str| FoundTheme::Known(id.into());
    assert_eq!(names.theme("funding", &extra, false), known("funding"));
    assert_eq!(names.theme("mediumi", &extra, false), known("медиуми"));
    assert_eq!(
        names.theme("fund", &extra, false),
        FoundTheme::Several(vec!["funding".into(), "fundraising".into()])
    );
    assert_eq!(names.theme("Role of mayors and city leaders", &[], false), known("mayors"));
    assert_eq!(names.theme("12", &[], false), FoundTheme::NoLetters);
}

#[test]
fn an_edited_note_keeps_what_the_line_cannot_say() {
    let plan = fixture::kumanovo();
    let names = Names::new(&plan);
    let mut context = Context::new(&plan, &names, NaiveDate::from_ymd_opt(2023, 6, 13).unwrap());
    context.segment_municipality = Some("struga".into());
    let mut old = NoteFields::new(Kind::GoodPractice, "Bilingual youth centres", Level::Municipality);
    old.item = Some("D1-05".into());
    old.status = Some("open".into());
    old.important = true;
    old.detail.insert("since".into(), "2019".into());
    let line = write(&old, &plan);
    assert_eq!(line, "p -: Bilingual youth centres !municipality");
    let edited = line.replace("-:", "gos:");
    let new = parse(&edited, &context.editing(&old)).revision_of(&old);
    let mut expected = old.clone();
    expected.municipalities = vec!["gostivar".into()];
    assert_eq!(new, expected);
}
