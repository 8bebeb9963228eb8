//! What the scenes of `product.md` say of the minutes: what a municipality takes back is in no version.

use plenary::app::overlay::Overlay;
use plenary::app::read_back::{ReadBackPanel, Stage as Reading};
use plenary::domain::ids::NoteId;
use plenary::domain::lang::Lang;
use plenary::i18n::Catalogue;
use plenary::minutes::{Minutes, Options, Profile, json, markdown};

use super::stage::Stage;

/// Everything that three exports made in one go put into files.
fn three_exports(stage: &Stage) -> String {
    let profiles =
        [(Profile::Internal, Lang::En), (Profile::Participants, Lang::En), (Profile::Participants, Lang::Mk)];
    let mut written = String::new();
    for (profile, lang) in profiles {
        let words = Catalogue::load(lang);
        let options = Options { with_picture: true, ..Options::new(profile) };
        let minutes = Minutes::of(&stage.model.workshop, &options, &words);
        written.push_str(&markdown::write(&minutes));
        written.push_str(&String::from_utf8(json::write(&minutes)).unwrap());
        written.extend(minutes.picture().map(|(_, svg)| svg));
    }
    written
}

/// Opens the read-back of a municipality, its notes of all items, at one of them.
fn read_back_to(stage: &mut Stage, municipality: &str, note: NoteId) {
    let read = |stage: &Stage| match &stage.model.overlay {
        Some(Overlay::ReadBack(ReadBackPanel {
            stage: Reading::Reading { municipality, note, .. }, ..
        })) => (municipality.clone(), *note),
        _ => (None, None),
    };
    let whose = Some(municipality.into());
    for place in 0..10 {
        stage.play("Q<tab>").play(&"<down>".repeat(place)).play("<enter>");
        if read(stage).0 == whose {
            break;
        }
        while stage.model.overlay.is_some() {
            stage.play("<esc>");
        }
    }
    assert_eq!(read(stage).0, whose);
    for _ in 0..20 {
        if read(stage).1 == Some(note) {
            return;
        }
        stage.play("<down>");
    }
    panic!("the note is not read back");
}

#[test]
fn scene_15_a_withdrawn_sentence_is_in_no_version_of_three_exports_made_in_one_go() {
    let mut stage = Stage::kumanovo("2 16:20").size(120, 36);
    let note = stage.note_saying("нема постојано лице за контакт");
    let (id, fields) = (note.id, note.fields.clone());
    let words: Vec<String> = std::iter::once(fields.text).chain(fields.translations.into_values()).collect();
    let named = format!("\"{id}\"");
    let before = three_exports(&stage);
    assert!(words.iter().all(|text| before.contains(text)) && before.contains(&named));
    read_back_to(&mut stage, "kicevo", id);
    stage.play("wy");
    assert!(stage.note(id).is_withdrawn());
    let after = three_exports(&stage);
    assert!(!words.iter().any(|text| after.contains(text)) && !after.contains(&named));
    assert!(!after.contains(&format!("**{id}**")) && !after.contains(&format!("| {id} |")));
    // By mistake: it is there again.
    stage.play("u");
    assert!(three_exports(&stage).contains(&words[0]));
}
