//! Which versions of the minutes are meant: for whom, and in which languages.

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, SerializeSeq, Serializer};

use super::lang::Lang;
use super::profile::Profile;

/// A set of versions. In files it is a list of names such as `participants.mk`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Versions(u16);

impl Versions {
    /// These profiles, each in these languages.
    pub fn of(profiles: &[Profile], langs: &[Lang]) -> Versions {
        let mut versions = Versions::default();
        for &profile in profiles {
            langs.iter().for_each(|&lang| versions.0 |= bit(profile, lang));
        }
        versions
    }

    pub fn contains(self, profile: Profile, lang: Lang) -> bool {
        self.0 & bit(profile, lang) != 0
    }

    pub fn is_empty(&self) -> bool {
        self.0 == 0
    }

    fn iter(self) -> impl Iterator<Item = (Profile, Lang)> {
        let all = Profile::ALL.into_iter().flat_map(|profile| Lang::ALL.map(|lang| (profile, lang)));
        all.filter(move |&(profile, lang)| self.contains(profile, lang))
    }
}

fn bit(profile: Profile, lang: Lang) -> u16 {
    1 << (profile as usize * Lang::ALL.len() + lang as usize)
}

impl Serialize for Versions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        for (profile, lang) in self.iter() {
            list.serialize_element(&format!("{profile}.{lang}"))?;
        }
        list.end()
    }
}

impl<'de> Deserialize<'de> for Versions {
    /// Versions that only a newer program knows are passed over.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let names = Vec::<String>::deserialize(deserializer)?;
        let known = names.iter().filter_map(|name| {
            let (profile, lang) = name.split_once('.')?;
            let lang = Lang::ALL.into_iter().find(|known| known.code() == lang)?;
            Some(bit(profile.parse().ok()?, lang))
        });
        Ok(Versions(known.fold(0, |all, one| all | one)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_named_in_files_and_unknown_ones_are_passed_over() {
        let versions = Versions::of(&[Profile::Internal, Profile::Public], &[Lang::Mk, Lang::En]);
        let json = serde_json::to_string(&versions).unwrap();
        assert_eq!(json, r#"["internal.en","internal.mk","public.en","public.mk"]"#);
        assert_eq!(serde_json::from_str::<Versions>(&json).unwrap(), versions);
        assert!(versions.contains(Profile::Public, Lang::Mk));
        assert!(!versions.contains(Profile::Participants, Lang::Mk));
        let newer = serde_json::from_str::<Versions>(r#"["press.mk","public.ro","public.sq"]"#).unwrap();
        assert_eq!(newer, Versions::of(&[Profile::Public], &[Lang::Sq]));
    }
}
