//! How the views of the room and the panels of recap and read-back look, styles included.
//!
//! After a wished change: `INSTA_UPDATE=always cargo test --test screens looks`, and read the diff.

use plenary::app::model::Screen;
use plenary::domain::event::{Body, LinkStatus};
use plenary::domain::ids::NoteId;
use plenary::domain::lang::Lang;
use plenary::domain::note::{Change, Kind, Level, NoteFields};
use plenary::domain::room_view::RoomView;

use super::looks::look;
use super::stage::Stage;

const SIZES: [(u16, u16); 4] = [(60, 18), (80, 24), (120, 36), (200, 60)];

struct Said {
    kind: Kind,
    municipality: &'static str,
    theme: &'static str,
    texts: [&'static str; 3],
    level: Level,
}

const SAID: &[Said] = &[
    Said {
        kind: Kind::Challenge,
        municipality: "kicevo",
        theme: "trust-police",
        texts: [
            "Полицијата доаѓа кога е поканета лично, но нема постојано лице за контакт во станицата",
            "Policia vjen kur ftohet personalisht, por nuk ka një person të përhershëm kontakti",
            "The police come when invited in person, but there is no permanent contact at the station",
        ],
        level: Level::None,
    },
    Said {
        kind: Kind::Challenge,
        municipality: "cair",
        theme: "funding",
        texts: [
            "Финансирањето доаѓа од проекти што завршуваат; потоа никој не плаќа",
            "Financimi vjen nga projekte që mbarojnë; pas tyre askush nuk paguan",
            "Funding comes from projects that end; after them nobody pays",
        ],
        level: Level::Municipality,
    },
    Said {
        kind: Kind::Need,
        municipality: "prilep",
        theme: "funding",
        texts: ["Посебна ставка во општинскиот буџет", "", "A line of its own in the municipal budget"],
        level: Level::None,
    },
    Said {
        kind: Kind::GoodPractice,
        municipality: "struga",
        theme: "human-resources",
        texts: [
            "Две страници за предавање на должноста што ги води координаторот",
            "Dy faqe dorëzimi që i mban koordinatori",
            "Two pages of handover notes kept by the coordinator",
        ],
        level: Level::OnRecord,
    },
    Said {
        kind: Kind::GoodPractice,
        municipality: "kumanovo",
        theme: "funding",
        texts: [
            "Тимот има ставка во буџетот од 2022 година",
            "",
            "The team has had a budget line since 2022",
        ],
        level: Level::OnRecord,
    },
    Said {
        kind: Kind::Action,
        municipality: "cair",
        theme: "trust-police",
        texts: [
            "Месечна средба со полициската станица",
            "Takim mujor me stacionin policor",
            "A monthly meeting with the police station",
        ],
        level: Level::OnRecord,
    },
    Said {
        kind: Kind::Action,
        municipality: "gostivar",
        theme: "funding",
        texts: [
            "Предлог за ставка во буџетот за 2024 година",
            "",
            "A proposal for a line in the budget of 2024",
        ],
        level: Level::OnRecord,
    },
    Said {
        kind: Kind::Message,
        municipality: "kumanovo",
        theme: "funding",
        texts: [
            "Тимот опстојува кога општината му дава време, а не само простор",
            "Ekipi mbijeton kur komuna i jep kohë, e jo vetëm hapësirë",
            "A team lasts where the municipality gives it time, and not only a room",
        ],
        level: Level::None,
    },
];

/// The desk on the second morning, and what was said there released to the room.
fn desk() -> (Stage, Vec<NoteId>) {
    let mut desk = Stage::kumanovo("11:24");
    let mut notes = Vec::new();
    for said in SAID {
        let [mk, sq, en] = said.texts;
        let mut fields = NoteFields::new(said.kind, mk, said.level);
        fields.item = desk.model.current().map(|slot| desk.model.workshop.item(slot).id.clone());
        fields.municipalities = vec![said.municipality.into()];
        fields.themes = vec![said.theme.into()];
        fields.lang = Some(Lang::Mk);
        for (lang, text) in [(Lang::Sq, sq), (Lang::En, en)] {
            if !text.is_empty() {
                fields.translations.insert(lang, text.to_owned());
            }
        }
        desk.other_does(Body::Note(Box::new(fields)));
        let note = desk.note_saying(mk).id;
        let due = chrono::NaiveDate::from_ymd_opt(2023, 7, 31);
        if said.kind == Kind::Action && said.municipality == "cair" {
            let changes = vec![Change::Function(Some("Координатор на тимот".into())), Change::Due(due)];
            desk.other_does(Body::Edit { note, changes, base: note, reason: None });
        }
        desk.other_does(Body::Release { note, on: true });
        notes.push(note);
    }
    let (challenge, practice) = (notes[1], notes[4]);
    desk.other_does(Body::Link { challenge, practice, status: LinkStatus::Agreed, remark: None });
    (desk, notes)
}

fn room_at_sizes(name: &str, view: impl Fn(&[NoteId]) -> RoomView) {
    let (mut desk, notes) = desk();
    desk.other_does(Body::Show { view: Some(view(&notes)) });
    for (width, height) in SIZES {
        let mut room = desk.second(Screen::Room).size(width, height);
        look(&format!("{name}-{width}x{height}"), &mut room);
    }
}

#[test]
fn room_with_the_recap() {
    room_at_sizes("room-recap", |_| RoomView::Recap {
        theme: Some("funding".into()),
        lang: Lang::Mk,
        page: 0,
    });
}

#[test]
fn room_with_what_is_unanswered() {
    room_at_sizes("room-unanswered", |_| RoomView::Unanswered);
}

#[test]
fn room_with_matches() {
    room_at_sizes("room-matches", |_| RoomView::Matches);
}

#[test]
fn room_with_themes() {
    room_at_sizes("room-themes", |_| RoomView::Themes);
}

#[test]
fn room_with_kinds() {
    room_at_sizes("room-kinds", |_| RoomView::Kinds);
}

#[test]
fn room_with_balance() {
    room_at_sizes("room-balance", |_| RoomView::Balance);
}

#[test]
fn room_with_actions() {
    room_at_sizes("room-actions", |_| RoomView::Actions);
}

#[test]
fn room_with_messages() {
    room_at_sizes("room-messages", |_| RoomView::Messages);
}

#[test]
fn room_with_a_card() {
    room_at_sizes("room-card", |notes| RoomView::Card { note: notes[3] });
}

#[test]
fn room_with_a_note_read_back() {
    room_at_sizes("room-read-back", |notes| RoomView::ReadBack { note: notes[0], lang: Some(Lang::Sq) });
}

#[test]
fn the_recap_at_the_desk() {
    for (lang, sizes) in
        [(Lang::En, &SIZES[..]), (Lang::Mk, &SIZES[..1]), (Lang::Fr, &SIZES[..1]), (Lang::Sq, &SIZES[..1])]
    {
        for (width, height) in sizes {
            let (mut stage, _) = desk();
            stage.lang_now(lang).resize(*width, *height).play("<c-r><right>");
            look(&format!("recap-{lang}-{width}x{height}"), &mut stage);
        }
    }
}

#[test]
fn a_correction_in_the_recap() {
    let (mut stage, _) = desk();
    stage.resize(80, 24).play("<c-r><right>e other");
    look("recap-correcting", &mut stage);
    stage.play("<enter>");
    look("recap-corrected", &mut stage);
}

#[test]
fn the_read_back_at_the_desk() {
    for (lang, sizes) in
        [(Lang::En, &SIZES[..]), (Lang::Mk, &SIZES[..1]), (Lang::Fr, &SIZES[..1]), (Lang::Sq, &SIZES[..1])]
    {
        for (width, height) in sizes {
            let (mut stage, _) = desk();
            stage.lang_now(lang).resize(*width, *height).play("Q");
            look(&format!("read-back-{lang}-{width}x{height}"), &mut stage);
            stage.play("<enter>y");
            look(&format!("read-back-notes-{lang}-{width}x{height}"), &mut stage);
        }
    }
}
