//! A page that everybody can read: on paper, enlarged, in the dark, or read aloud.

use std::collections::{BTreeMap, BTreeSet};

use plenary::domain::event::Body;
use plenary::domain::lang::{Lang, Text};
use plenary::domain::note::{Kind, Level, NoteFields};
use plenary::i18n::Catalogue;
use plenary::minutes::outline::{Block, Bullet, Document, Line, Section};
use plenary::minutes::{Minutes, Options, Profile, html, outline};
use proptest::prelude::*;
use scraper::{ElementRef, Html, Selector};

use crate::hostile;
use crate::layout::kumanovo;
use crate::reading::{own_text, run, words};
use crate::room::{Room, fields, plan};

fn all<'h>(page: &'h Html, selector: &str) -> Vec<ElementRef<'h>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

fn text(element: ElementRef<'_>) -> String {
    words(&own_text(element))
}

fn pages() -> Vec<(Lang, Profile, String)> {
    let workshop = kumanovo();
    let versions = Lang::ALL.into_iter().flat_map(|lang| Profile::ALL.map(|profile| (lang, profile)));
    let written = versions.map(|(lang, profile)| {
        let catalogue = Catalogue::load(lang);
        let options = Options { with_picture: true, ..Options::new(profile) };
        (lang, profile, html::write(&Minutes::of(&workshop, &options, &catalogue)))
    });
    written.collect()
}

#[test]
fn a_page_is_whole_valid_and_asks_for_nothing() {
    for (lang, profile, source) in pages() {
        let page = Html::parse_document(&source);
        assert_eq!(page.errors, Vec::<String>::new(), "{lang} {profile}");
        assert_eq!(all(&page, "html")[0].attr("lang"), Some(lang.code()));
        for nowhere in ["script", "link", "img", "iframe", "object", "[src]", "[onclick]", "[style]", "base"]
        {
            assert!(all(&page, nowhere).is_empty(), "{nowhere}");
        }
        assert!(!source.contains("<!--") && !source.contains("url(http") && !source.contains("@import"));
        let outside = all(&page, "a").into_iter().filter(|link| !link.attr("href").unwrap().starts_with('#'));
        assert_eq!(outside.count(), 0);
        let policy = all(&page, "meta[http-equiv=Content-Security-Policy]")[0].attr("content").unwrap();
        assert!(policy.starts_with("default-src 'none';"), "{policy}");
    }
}

#[test]
fn the_window_names_the_event_and_the_profile() {
    let titles: Vec<String> = pages()
        .iter()
        .map(|(_, _, source)| text(all(&Html::parse_document(source), "head > title")[0]))
        .collect();
    assert_eq!(titles.iter().collect::<BTreeSet<_>>().len(), 12, "{titles:?}");
    assert!(
        titles[1].contains("Kumanovo") && titles[1].ends_with("Participants’ version, without attribution")
    );
}

#[test]
fn headings_go_down_step_by_step_and_the_contents_lead_to_all_sections() {
    for (_, _, source) in pages() {
        let page = Html::parse_document(&source);
        let levels: Vec<u8> = all(&page, "h1, h2, h3, h4, h5, h6")
            .iter()
            .map(|heading| heading.value().name().as_bytes()[1] - b'0')
            .collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
        assert!(levels[0] == 1 && levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
        let ids: Vec<&str> =
            all(&page, "body [id]").iter().map(|element| element.attr("id").unwrap()).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{ids:?}");
        let led: Vec<(String, String)> = all(&page, "nav a")
            .into_iter()
            .map(|link| (link.attr("href").unwrap()[1..].to_owned(), text(link)))
            .collect();
        let there: Vec<(String, String)> = all(&page, "main h2")
            .into_iter()
            .map(|heading| (heading.attr("id").unwrap().to_owned(), text(heading)))
            .collect();
        assert_eq!(led, there);
        assert!(there.len() > 8);
        assert_eq!(all(&page, ".skip")[0].attr("href"), Some("#text"));
        assert_eq!(all(&page, "main")[0].attr("id"), Some("text"));
    }
}

#[test]
fn every_table_has_a_name_and_heads_and_what_scrolls_can_be_reached() {
    for (_, _, source) in pages() {
        let page = Html::parse_document(&source);
        let names: BTreeMap<&str, String> = all(&page, "h1, h2, h3")
            .into_iter()
            .map(|heading| (heading.attr("id").unwrap(), text(heading)))
            .collect();
        let within = |element: ElementRef<'_>, selector: &str| {
            element.select(&Selector::parse(selector).unwrap()).map(text).collect::<Vec<_>>()
        };
        for table in all(&page, "table") {
            let caption = within(table, "caption");
            let label = table.attr("aria-labelledby").map(|id| names[id].clone());
            assert!(caption.into_iter().chain(label).any(|name| !name.is_empty()));
            let heads = within(table, "thead th[scope=col]").len();
            let rows = within(table, "tbody tr").len();
            assert_eq!(within(table, "th").len(), if heads > 0 { heads } else { rows });
            assert_eq!(within(table, "th[scope=row]").len(), if heads > 0 { 0 } else { rows });
        }
        for region in all(&page, ".wide") {
            assert_eq!(region.attr("tabindex"), Some("0"));
            assert!(!names[region.attr("aria-labelledby").unwrap()].is_empty());
        }
    }
}

#[test]
fn what_has_to_be_known_first_comes_first() {
    let catalogue = Catalogue::load(Lang::En);
    let document = Document {
        title: "Minutes".into(),
        notice: Some("Reconstructed".into()),
        warnings: vec![Line::plain("a <place> that was accepted")],
        sections: vec![Section {
            heading: "1. One".to_owned(),
            blocks: vec![Block::Bullets(vec![Bullet::from(Line::plain("x"))])],
        }],
        ..Document::default()
    };
    let source =
        html::of_document(&document, html::Page { words: &catalogue, name: "A sheet", picture: None });
    let page = Html::parse_document(&source);
    let note = all(&page, "[role=note]")[0];
    assert_eq!(note.attr("aria-label"), Some("Please note"));
    let said: Vec<String> = note.select(&Selector::parse("p, li").unwrap()).map(text).collect();
    assert_eq!(said, ["Reconstructed", "a <place> that was accepted"]);
    assert!(source.find("role=\"note\"") < source.find("<nav") && source.find("<nav") < source.find("<main"));
    assert_eq!(text(all(&page, "head > title")[0]), "A sheet");
    let bare =
        html::of_document(&Document::default(), html::Page { words: &catalogue, name: "", picture: None });
    assert!(!bare.contains("role=\"note\"") && !bare.contains("<nav"));
}

#[test]
fn the_organisers_see_the_timeline_in_the_page() {
    let mut room = Room::new(plan());
    room.at("09:00", Body::Start { item: "A".into(), by_next: false });
    room.at("09:30", Body::End {});
    let catalogue = Catalogue::load(Lang::En);
    let pictures = |profile, with_picture| {
        let options = Options { with_picture, ..Options::new(profile) };
        let source = html::write(&Minutes::of(&room.workshop, &options, &catalogue));
        let page = Html::parse_document(&source);
        assert!(page.errors.is_empty(), "{:?}", page.errors);
        all(&page, "figure svg").len()
    };
    assert_eq!(pictures(Profile::Internal, true), 1);
    assert_eq!(pictures(Profile::Internal, false), 0);
    assert_eq!(pictures(Profile::Participants, true) + pictures(Profile::Public, true), 0);
}

/// Every text in another language, in the order of the document.
fn foreign_of_document(document: &Document<'_>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let add_line = |found: &mut Vec<(String, String)>, line: &Line<'_>| {
        for piece in line.runs() {
            found.extend(piece.lang.map(|lang| (lang.code().to_owned(), words(&run(&piece.text)))));
        }
    };
    found.extend(document.title.lang().map(|lang| (lang.code().to_owned(), words(&run(&document.title)))));
    if let Some(notice) = &document.notice {
        found.extend(notice.lang().map(|lang| (lang.code().to_owned(), words(&run(notice)))));
    }
    document.warnings.iter().for_each(|line| add_line(&mut found, line));
    add_line(&mut found, &document.subtitle);
    document.head.iter().for_each(|(_, line)| add_line(&mut found, line));
    for block in document.sections.iter().chain(&document.annexes).flat_map(|section| &section.blocks) {
        match block {
            Block::Heading(text) => {
                found.extend(text.lang().map(|lang| (lang.code().to_owned(), words(&run(text)))));
            }
            Block::Paragraph(line) => add_line(&mut found, line),
            Block::Bullets(bullets) => bullets.iter().for_each(|bullet| {
                add_line(&mut found, &bullet.line);
                bullet.under.iter().for_each(|line| add_line(&mut found, line));
            }),
            Block::Numbered(lines) => lines.iter().for_each(|line| add_line(&mut found, line)),
            Block::Table(table) => table.rows().flatten().for_each(|line| add_line(&mut found, line)),
            Block::Card(card) => {
                add_line(&mut found, &card.title);
                for (name, line) in &card.fields {
                    found.extend(name.lang().map(|lang| (lang.code().to_owned(), words(name))));
                    add_line(&mut found, line);
                }
            }
            Block::Picture { .. } => {}
        }
    }
    found
}

fn foreign_of_page(source: &str) -> Vec<(String, String)> {
    let page = Html::parse_document(source);
    let found = all(&page, "body [lang]").into_iter();
    found.map(|element| (element.attr("lang").unwrap().to_owned(), text(element))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_text_in_another_language_says_so(
        notes in prop::collection::vec(hostile::note(), 0..12),
        lang in prop::sample::select(Lang::ALL.to_vec()),
    ) {
        let mut room = Room::new(plan());
        for note in notes {
            room.note(note);
        }
        let catalogue = Catalogue::load(lang);
        for profile in Profile::ALL {
            let minutes = Minutes::of(&room.workshop, &Options::new(profile), &catalogue);
            let source = html::write(&minutes);
            prop_assert_eq!(foreign_of_page(&source), foreign_of_document(&outline::document(&minutes)), "{}", source);
            let errors = Html::parse_document(&source).errors;
            prop_assert!(errors.is_empty(), "{:?}\n{}", errors, source);
        }
    }
}

/// Text in one language only, where people plan and where they write.
#[test]
fn what_a_plan_or_a_note_has_in_another_language_is_marked_as_such() {
    let macedonian = |text: &str| {
        let mut forms: [Option<String>; 4] = Default::default();
        forms[Lang::Mk as usize] = Some(text.to_owned());
        Text::Each(Box::new(forms))
    };
    let mut plan = plan();
    plan.title = macedonian("Размена");
    plan.banner = Some(macedonian("Проба"));
    plan.convened_by = vec![macedonian("Град"), Text::plain("the network")];
    plan.days[0].items[0].title = macedonian("Отворање");
    plan.days[0].items[1].title = macedonian("Пауза");
    plan.days[0].items[0].questions = vec![macedonian("Што е тешко?")];
    plan.themes[0].label = macedonian("Пари");
    plan.municipalities[0].name = macedonian("Антоново");
    plan.participants[0].role = Some(macedonian("заменик"));
    plan.attribution.rule = Some(macedonian("без имиња"));
    let mut room = Room::new(plan);
    let albanian =
        |kind, text: &str| NoteFields { lang: Some(Lang::Sq), ..fields(kind, text, Level::OnRecord) };
    room.note(NoteFields {
        themes: vec!["money".into()],
        municipalities: vec!["anton".into()],
        detail: [("need".into(), "një udhëzues".into()), ("something".into(), "tjetër".into())].into(),
        translations: [(Lang::En, "no budget".into())].into(),
        ..albanian(Kind::Challenge, "s’ka buxhet")
    });
    room.note(NoteFields { function: Some("sekretari".into()), ..albanian(Kind::Question, "kush paguan?") });
    room.at("09:00", Body::Start { item: "A".into(), by_next: false });
    room.at("09:30", Body::Skip { item: "B".into(), reason: None });
    room.at("09:31", Body::End {});
    let catalogue = Catalogue::load(Lang::En);
    let marked = |profile| {
        let minutes = Minutes::of(&room.workshop, &Options::new(profile), &catalogue);
        foreign_of_page(&html::write(&minutes)).into_iter().collect::<BTreeSet<_>>()
    };
    let [mk, sq] = ["mk", "sq"].map(|lang| move |text: &str| (lang.to_owned(), text.to_owned()));
    let participants = marked(Profile::Participants);
    for text in
        ["Размена", "Проба", "Град", "Отворање", "Пауза", "Што е тешко?", "Пари", "Антоново", "без имиња"]
    {
        assert!(participants.contains(&mk(text)), "{text}: {participants:?}");
    }
    for text in ["një udhëzues", "kush paguan?", "sekretari"] {
        assert!(participants.contains(&sq(text)), "{text}: {participants:?}");
    }
    assert!(!participants.contains(&sq("s’ka buxhet")) && !participants.contains(&sq("no budget")));
    let internal = marked(Profile::Internal);
    assert!(
        internal.contains(&sq("s’ka buxhet"))
            && internal.contains(&sq("tjetër"))
            && internal.contains(&mk("заменик"))
    );
}

/// The colours of one scheme, by their names.
type Colours = BTreeMap<String, [f64; 3]>;

fn colours(rule: &str) -> Colours {
    let declared =
        rule.split(['{', ';', '}']).filter_map(|one| one.trim().strip_prefix("--")?.split_once(":#"));
    let read = |hex: &str| {
        let hex = if hex.len() == 3 {
            hex.chars().flat_map(|digit| [digit, digit]).collect()
        } else {
            hex.to_owned()
        };
        [0, 2, 4].map(|at| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0)
    };
    declared.map(|(name, hex)| (name.to_owned(), read(hex))).collect()
}

/// As WCAG 2 computes it.
fn contrast(a: [f64; 3], b: [f64; 3]) -> f64 {
    let luminance = |colour: [f64; 3]| {
        let [r, g, b] = colour
            .map(|part| if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn text_stands_out_by_day_by_night_and_on_paper() {
    let (_, _, source) = pages().swap_remove(0);
    let style = text(all(&Html::parse_document(&source), "head > style")[0]);
    let root = |from: &str| {
        let from = &style[style.find(from).unwrap() + from.len()..];
        let from = &from[from.find(":root{").unwrap()..];
        colours(&from[..from.find('}').unwrap()])
    };
    let (day, night, paper) = (root(""), root("(prefers-color-scheme:dark)"), root("@media print"));
    for scheme in [&day, &night, &paper] {
        assert_eq!(scheme.len(), 8, "{scheme:?}");
        for ink in ["ink", "quiet", "link"] {
            for ground in ["paper", "band", "note"] {
                let contrast = contrast(scheme[ink], scheme[ground]);
                assert!(contrast >= 7.0, "{ink} on {ground}: {contrast:.2}");
            }
        }
        for line in ["line", "mark"] {
            assert!(contrast(scheme[line], scheme["paper"]) >= 3.0, "{line}");
        }
    }
    // Nothing is coloured past the names.
    let coloured: BTreeSet<&str> = style
        .split(['{', ';', '}'])
        .filter_map(|one| one.split_once(':'))
        .filter(|(name, _)| matches!(name.trim(), "color" | "background"))
        .map(|(_, value)| value.trim())
        .collect();
    assert_eq!(
        coloured,
        [
            "inherit",
            "var(--band)",
            "var(--ink)",
            "var(--link)",
            "var(--note)",
            "var(--paper)",
            "var(--quiet)"
        ]
        .into()
    );
    for rule in ["size:A4", "counter(page)", "break-inside:avoid", "display:table-header-group"] {
        assert!(style.contains(rule), "{rule}");
    }
}
