//! The municipalities of the region under all their names: a plan may say "Kičevo" only, and somebody writes
//! `kërçovar`. What the rules of [`super::endings`] cannot know stands here.

use std::sync::OnceLock;

use crate::domain::fold::fold;

use super::index::Index;
use super::names::{Parts, every_word_of};
use super::words::Words;

/// A municipality: its names with commas between them; after a semicolon beginnings of words for what is
/// there and who lives there, where they are formed otherwise than the rules say. What stands after the
/// beginning is any ending of an adjective (`-sk-`, `-ck-`) or of an inhabitant.
const TOWNS: [&str; 85] = [
    "Aerodrom",
    "Aračinovo, Haraçinë, Haraçina",
    "Berovo, Berovë",
    "Bitola, Manastir, Monastir; битолчан",
    "Bogdanci, Bogdanca; богданечк",
    "Bogovinje, Bogovinë",
    "Bosilovo, Bosilovë",
    "Brvenica, Bërvenicë, Bervenica",
    "Butel",
    "Čair, Çair, Tchaïr",
    "Čaška, Çashkë; чашкански, чашкан",
    "Centar, Qendër",
    "Centar Župa, Qendra Zhupë, Qendër Zhupë, Zhupa; жупск",
    "Češinovo-Obleševo, Češinovo, Obleševo; чешиновск, облешевск",
    "Čučer-Sandevo, Çuçer Sandevë; чучерск, чучерсандевск",
    "Debar, Dibër, Dibra, Dibra e Madhe; дебран",
    "Debarca, Debrca, Debërcë; дебрчан, дебарчан",
    "Delčevo, Delçevë",
    "Demir Hisar; демирхисарск",
    "Demir Kapija, Demir Kapi; демиркаписк, каписк",
    "Dojran, Star Dojran, Nov Dojran",
    "Dolneni, Dollnen",
    "Gazi Baba; газибабск, газибабец, газибабц",
    "Gevgelija, Gjevgjeli, Guévguélia; гевгеличан",
    "Ǵorče Petrov, Ѓорче Петров, Gjorçe Petrov; ѓорчанск, ѓорчепетровск",
    "Gostivar, Gostivari",
    "Gradsko; градсковск, градсковец, градсковц",
    "Ilinden",
    "Jegunovce, Jegunoc; јегуновск",
    "Karbinci, Karbinca; карбинск",
    "Karpoš, Karposh",
    "Kavadarci, Kavadar; кавадарск",
    "Kičevo, Kërçovë, Kërçova",
    "Kisela Voda; киселоводск",
    "Kočani, Koçan, Kotchani",
    "Konče; кончанск",
    "Kratovo, Kratovë",
    "Kriva Palanka, Palanka, Kriva Pallankë; паланечк, криваланечк, криволанечк, паланчан",
    "Krivogaštani, Krivogashtan",
    "Kruševo, Krushevë, Krushova, Krouchévo",
    "Kumanovo, Kumanovë, Koumanovo",
    "Lipkovo, Likovë, Likova",
    "Lozovo",
    "Makedonska Kamenica, Kamenica, Kamenicë; каменичк",
    "Makedonski Brod, Brod; македонскобродск",
    "Mavrovo i Rostuše, Mavrovo, Rostuše, Mavrovë e Rostushë, Mavrovë; мавровск, ростушк",
    "Mogila",
    "Negotino, Negotinë",
    "Novaci",
    "Novo Selo; новоселск",
    "Ohrid, Ohër, Ohri; охриѓан, охриџан, ohrian",
    "Pehčevo, Pehçevë",
    "Petrovec",
    "Plasnica, Pllasnicë",
    "Prilep, Përlep",
    "Probištip; пробиштипск",
    "Radoviš, Radovish",
    "Rankovce; ранковечк",
    "Resen, Resnjë, Resnja; ресенчан",
    "Rosoman",
    "Saraj, Saraji",
    "Skopje, Shkup, Shkupi, Skoplje, Üsküp, Skopié; skopiot, skopjan, shkupjan, скопјан",
    "Sopište, Sopishtë",
    "Staro Nagoričane, Nagoričane, Nagoriç; нагоричк, старонагоричк",
    "Štip, Shtip, Chtip; штипјан, штипљан",
    "Struga, Strugë, Strouga; стружан",
    "Strumica, Strumicë, Stroumitsa; струмичан",
    "Studeničani, Studeniçan; студеничк",
    "Šuto Orizari, Šutka, Shuto Orizar, Shutkë; шутоориз, шутски, шуткан",
    "Sveti Nikole, Shën Nikollë; светиниколск, светиниколец, светиниколц, светиниколчан",
    "Tearce, Tearcë; теарск, теаречк",
    "Tetovo, Tetovë, Tétovo; тетовск, tetovar",
    "Valandovo, Vallandovë",
    "Vasilevo, Vasilevë",
    "Veles, Velesi, Köprülü; велешан, велешк",
    "Vevčani, Vevçan",
    "Vinica, Vinicë",
    "Vrapčište, Vrapçisht; врапчишк",
    "Zajas, Zajaz; зајашк",
    "Zelenikovo, Zelenikovë",
    "Želino, Zhelinë",
    "Zrnovci; зрновск",
    "Drugovo, Drugovë",
    "Oslomej, Osllome",
    "Vraneštica, Vraneshticë; вранешк",
];

/// The capital is named in every workshop: for itself it tells nobody.
const CAPITAL: &str = "skopje";

/// What is put before the name of a municipality, as it folds.
const KINDS: [&str; 20] = [
    "baskia",
    "baskise",
    "city",
    "commune",
    "de",
    "e",
    "grad",
    "i",
    "komuna",
    "komunes",
    "la",
    "municipalite",
    "municipality",
    "of",
    "opstina",
    "opstinata",
    "qyteti",
    "town",
    "ville",
    "gradot",
];

/// Whether a word says only what kind of place a name means.
pub(super) fn is_kind(folded: &str) -> bool {
    KINDS.contains(&folded)
}

/// A name of one of the towns.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name {
    pub town: usize,
    /// An everyday word, too: it is one where nothing says that the town is meant.
    pub is_ordinary: bool,
}

/// All names of all municipalities of the region, by their letters.
pub(super) struct Region {
    names: Index<Name>,
    /// Of each its names, as folded words.
    towns: Vec<Vec<Vec<String>>>,
}

impl Region {
    /// Made when somebody first asks.
    pub fn get() -> &'static Region {
        static REGION: OnceLock<Region> = OnceLock::new();
        REGION.get_or_init(Region::new)
    }

    fn new() -> Self {
        let mut region = Self { names: Index::default(), towns: Vec::new() };
        for (town, row) in TOWNS.into_iter().enumerate() {
            let (names, beginnings) = row.split_once(';').unwrap_or((row, ""));
            let mut known: Vec<Vec<String>> = Vec::new();
            for name in names.split(',') {
                let words = every_word_of(name);
                // Koumanovo, Strouga, as French hears it.
                let heard = words.iter().map(|word| word.replace("ou", "u").replace('u', "ou")).collect();
                for words in [words, heard] {
                    if !known.contains(&words) {
                        for parts in Parts::of_town(&words) {
                            let is_ordinary = parts.is_ordinary();
                            region.names.add(Name { town, is_ordinary }, parts);
                        }
                        known.push(words);
                    }
                }
            }
            for beginning in beginnings.split(',').map(|one| fold(one.trim())).filter(|one| !one.is_empty()) {
                let name = Name { town, is_ordinary: false };
                region.names.add(name, Parts::made_of_name(&beginning));
            }
            region.towns.push(known);
        }
        region
    }

    pub fn len(&self) -> usize {
        self.towns.len()
    }

    /// The place of the capital.
    pub fn capital(&self) -> usize {
        let is_capital = |names: &Vec<Vec<String>>| names.iter().any(|words| *words == [CAPITAL]);
        self.towns.iter().position(is_capital).expect("the capital is one of them")
    }

    /// The towns that have this name.
    pub fn called(&self, name: &str) -> Vec<usize> {
        let words = every_word_of(name);
        let short: Vec<String> = words.iter().filter(|word| !is_kind(word)).cloned().collect();
        let all = self.towns.iter().enumerate();
        let named = all.filter(|(_, names)| names.contains(&words) || names.contains(&short));
        named.map(|(town, _)| town).collect()
    }

    /// The towns that a text names, in any form.
    pub fn named_in(&self, text: &str) -> Vec<usize> {
        let mut words = Words::default();
        words.read(text);
        let all = words.iter().flat_map(|(at, _)| self.at(text, &words, at).map(|(name, _)| name.town));
        all.collect()
    }

    /// Whether the name of a town may begin with this word of a text.
    pub fn may_begin(&self, text: &str, words: &Words, at: usize) -> bool {
        self.names.may_begin(text, words, at)
    }

    /// The towns whose name begins with this word of a text, and where it ends.
    pub fn at(&self, text: &str, words: &Words, at: usize) -> impl Iterator<Item = (Name, usize)> {
        self.names.at(text, words, at).map(|(name, end)| (*name, end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_municipality_is_found_under_each_of_its_names() {
        let region = Region::get();
        for (town, row) in TOWNS.into_iter().enumerate() {
            for name in row.split(';').next().unwrap_or(row).split(',').map(str::trim) {
                assert!(region.called(name).contains(&town), "{name}");
                assert!(region.named_in(name).contains(&town), "{name}");
            }
        }
        assert_eq!(region.called("Општина Куманово"), region.called("Komuna e Kumanovë"));
    }
}
