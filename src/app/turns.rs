//! The turns of an item in words: how long each may last, how many have spoken, what the pace means.

use crate::app::words;
use crate::domain::plan::Plan;
use crate::domain::timing::Part;
use crate::domain::timing::pace::Pace;
use crate::i18n::Catalogue;

/// "6 of 30 have spoken", "at this pace until 11:00", "70 s each from here".
pub fn pace(texts: &Catalogue, plan: &Plan, pace: Pace) -> Vec<String> {
    let Some(of) = pace.of else { return vec![texts.desk_spoken(pace.spoken)] };
    if pace.is_over() {
        return vec![texts.desk_all_spoken(of)];
    }
    let until = pace.ends.map(|ends| texts.desk_pace_until(words::clock(plan, ends)));
    let used_up = || (pace.spoken > 0).then(|| texts.desk_pace_used_up());
    let each = pace.each_s.map(|each| texts.desk_pace_each(each)).or_else(used_up);
    [Some(texts.desk_spoken_of(pace.spoken, of)), until, each].into_iter().flatten().collect()
}

/// The minutes of talk, and of questions if there are any: `10+5`.
pub fn minutes(part: &Part) -> String {
    match part.questions_s {
        0 => (part.talk_s / 60).to_string(),
        questions => format!("{}+{}", part.talk_s / 60, questions / 60),
    }
}
