//! Names at the beginning of a sentence, where a capital letter alone says nothing: what else tells that the
//! word is one.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::names::is_small;
use super::phrases::is_function;
use super::words::Words;

type Listed = LazyLock<HashSet<&'static str>>;

fn listed(words: &'static str) -> HashSet<&'static str> {
    words.split_whitespace().collect()
}

/// What sentences begin with, folded: no names, whatever follows.
static OPENINGS: Listed = LazyLock::new(|| {
    listed(
        "a about according after again ai ainsi ajo ako all alors also although among and andaj another \
    any anybody anyone apres as asge askus asne at ata ate atehere atje ato aucun aucune aujourd \
    aussi autre autres avant avec barem beaucoup because before between bez bidejki blagodarenie \
    both bref but by ca cacun caque car cdo ce ceci cela celle celui cependant ces cesto cet cette \
    cfare cildren colleagues comme da dali dans deka den denes depuis dhe di dikus dire disa dita \
    dje dodeka drug druga drugi drugo duke duri during dva dve dy eac eden edhe edna ednas edni \
    edno ekziston elle elles elsewhere en enfin ensuite entre ete eventually everybody everyone \
    everything everywhere example exemple few fillimist finally first fjala for four from gate \
    generally githastu githcka githe githmone group groupe groups grup grupa grupata grupi he her \
    here hier his how however i iako if il ils ima imaat in initially instead iste isto istoto \
    istovremeno it its izvestaj ja jane jas je jo just ka kade kaj kako kane kazano kemi kestu keta \
    keto ko koe koga koi koj koja kolege kolegu kolku konecno ku kur kus ky l la last later law le \
    les leur leurs ligi loi mais many maybe mbi me megithate megutoa meme mendojme mladi mnogu \
    moins moj moja mon more moreover mos most moze mozebi muc mund my na nad najgolem najmnogu \
    najposle najprvo nas nasa nasata nasi nasiot nasite naskoro natyrist ndersa ndonehere ndonese \
    ndosta ne nea nego nekade nekogas nekoi nekoj nekoja nema nen nera nerez nerezit neri nese \
    nevertheless nga nie nikade nikoj nisto nivna nivni no nobody non none nos not nothing notre \
    nous now nowhere nuk obicno od odnosno often on ona onaa one oni only onoj or osven other \
    others ou our ova ovaa ovde ovie ovoj pa par para parents parfois pas pasi pastaj pendant \
    people per perderisa perhaps perse personne peu plus plusieurs podocna police policia policija \
    policijata ponekogas poradi posle potoa pour pourquoi povtorno pra praktika praktikata pred \
    preku premier presentation previously prezantimi prezentacija pri primer primerot prinderit \
    pritoa prv prva prvo puis qe quand que quelqu quelques qui quoi qys raporti rapport recently \
    recisi report rien roditeli sa samo sans se secila secili second sega sekade sekoj sekoja selon \
    sembull sepse ses seto si sic sidomos since site so some somebody someone something sometimes \
    son sot sous spes spored sprema still sto stoj study suc sume sumica sur taa table taka tamu \
    tant te teacers that the their then there these they third this those though three thus ti tie \
    tij tjera tjeter to toa today togas together toj too tous tout toute toutefois toutes tre treba \
    tri trop tuka two ucenici ucenicite un under une until uste usually vaka van various vas vasa \
    vcera vec vednas vetem vo vos votre vous vtor vtora we what when where whic while who why with \
    within without yesterday you young your za zaedno zakon zakonist zakonot zatoa zosto",
    )
});

/// What somebody did who is quoted, folded: one person, not several.
static SAYING: Listed = LazyLock::new(|| {
    listed(
        "ajoute answered asked asks believes beson deklaroi demande dit dodade estime explained explains \
    explique izjavi kaza kerkoi kerkon kerkuar mendon mentioned mentions misli napisa objasni \
    objasnuva odgovori pense permendi permendur pobara prasa prasuva predlaga predlozi premtoi \
    premton premtuar preporaca promis promised promises propose proposed proposes propozoi propozon \
    propozuar pyet pyeti pyetur raconte raskaza rece recommended recommends rekomandoi replied \
    repond repondu reported reports said says smeta spjegoi spjegon spjeguar spomena spomna stoi \
    stuar sugeroi suggested suggests tha thene thinks thote thought told tregoi tregon treguar veli \
    veti vetuva writes wrote",
    )
});

/// First names of the region that are no everyday words in any of the languages, folded.
static FIRST_NAMES: Listed = LazyLock::new(|| {
    listed(
        "adem adnan afrim agron ahmet albana aleksandar aleksandra altin andre andrej andrew anita anna \
    arben arbnor ardian ardit arlind armend artan atanas avni besart bilana blagoja blerim blerta \
    boban bojan bojana boris branislav branko bujar catherine cristine daniel daniela dardan darko \
    david dejan dimitar dragan dragana dritan driton edona elena emil emilija emine enver erion \
    fadil fatime fatmir fatos ferid fikret filip florim francois gabriela gazmend goce goran \
    gordana gorgi hajdar hans hasan helen hristijan hristina hysen ibrahim igor ilir imer isabelle \
    ismail ivan ivana ivica jacques james jasmina jean jelena john jovan jovana jovica julie jusuf \
    kastriot katerina kiril kiro klaus kostadin kristijan kristina laura laurent lavdim lidija \
    lirije lubica luleta lulzim lupco magdalena maria marija marijana marjan marko marta martin \
    mary micael micel mihail milan milena milica mirjana mitko monika mustafa naser natalija natasa \
    nathalie nazmi nenad nevena nexhat nicolas nikola nikolina oliver olivera osman paul pavel \
    pavle petar peter petre philippe qemal radmila radovan ramiz rexhep ricard risto robert saban \
    sabri sadik saip salih sarah sasko selim silvana simona skender slavica snezana sophie stefan \
    stephanie stojan sulejman susan suzana tatjana teuta thomas todor trajce trajko valentina \
    valmir vanco vasil vasko vesna viktor viktorija violeta vjollca vladimir vlado xhafer xhevdet \
    zaklina zarko zeqir zivko zlatko zoran zorica",
    )
});

/// Before the word that says what somebody did: has said, a dit, ka thënë.
const HELPING: [&str; 4] = ["a", "had", "has", "ka"];

/// Short for what somebody is; the full stop behind it ends no sentence.
const TITLES: [&str; 18] = [
    "adv", "dipl", "doc", "dr", "g", "gda", "inz", "m", "mag", "mme", "mr", "mrs", "ms", "msc", "prof", "sv",
    "z", "zn",
];

/// Of abbreviations; longer words in capitals are shouted.
const LONGEST_ABBREVIATION: usize = 6;

/// Whether a word is short for what somebody is.
pub(super) fn is_title(folded: &str) -> bool {
    TITLES.binary_search(&folded).is_ok()
}

/// Whether a word begins no sentence although a full stop stands before it: Dr. Petrov, A. Petrov.
pub(super) fn follows_title(words: &Words, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).and_then(|before| words.get(before)) else { return false };
    let folded = words.folded(at - 1);
    let is_initial = before.is_capital && folded.chars().count() == 1;
    (is_initial || is_title(folded)) && !OPENINGS.contains(words.folded(at))
}

/// Whether the word that begins a sentence may be a name all the same. `is_unknown` says of a word within the
/// sentence that its capital letter is explained by nothing.
pub(super) fn may_be_name(words: &Words, at: usize, is_unknown: impl Fn(usize) -> bool) -> bool {
    let Some(word) = words.get(at) else { return false };
    let folded = words.folded(at);
    let letters = folded.chars().count();
    if letters < 2 || is_small(folded) || OPENINGS.contains(folded) {
        return false;
    }
    if !word.has_lower {
        // Of an ordinary word the first letter alone would be a capital.
        return letters <= LONGEST_ABBREVIATION;
    }
    if is_first_name(folded) {
        return true;
    }
    let is_near = |next: usize| words.get(next).is_some_and(|next| !next.is_apart && !next.begins_sentence);
    if !is_near(at + 1) {
        return false;
    }
    let is_name_of_two = words.get(at + 1).is_some_and(|next| next.has_lower) && is_unknown(at + 1);
    if is_name_of_two {
        return true;
    }
    let helping = Some(words.folded(at + 1)).filter(|word| HELPING.contains(word) && is_near(at + 2));
    let verb = words.folded(if helping.is_some() { at + 2 } else { at + 1 });
    // Has, a and ka are said of one.
    let are_several = folded.ends_with('s') && helping.is_none_or(|word| word == "had");
    SAYING.contains(verb) && !are_several && !is_function_of_all(folded)
}

/// Директорот, the police: nobody is named.
fn is_function_of_all(folded: &str) -> bool {
    let has_article = ["ot", "ite", "iot", "ata", "oto"].iter().any(|article| folded.ends_with(article));
    (has_article && folded.chars().count() > 5) || is_function(folded)
}

/// In any case: Arbeni, Arbenit, Marijën.
fn is_first_name(folded: &str) -> bool {
    let is_one = |name: &str| FIRST_NAMES.contains(name);
    let is_inflected = |ending: &&str| folded.strip_suffix(*ending).is_some_and(is_one);
    let of_woman = folded.strip_suffix("en").or_else(|| folded.strip_suffix("es"));
    is_one(folded)
        || ["i", "it", "in", "u", "ut", "un"].iter().any(is_inflected)
        || of_woman.is_some_and(|stem| is_one(&format!("{stem}a")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fold::fold;

    #[test]
    fn words_are_written_as_they_fold_and_no_name_is_an_opening() {
        for word in OPENINGS.iter().chain(SAYING.iter()).chain(FIRST_NAMES.iter()).chain(&TITLES) {
            assert_eq!(fold(word), *word);
        }
        assert!(TITLES.is_sorted() && FIRST_NAMES.is_disjoint(&OPENINGS) && SAYING.is_disjoint(&OPENINGS));
    }
}
