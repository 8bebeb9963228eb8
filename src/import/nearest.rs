//! The nearest valid name to one that is not.

/// Below this likeness (0 to 1) a suggestion would mislead.
const ALIKE: f64 = 0.75;

/// The answer whose spelling is most like what was found, without regard to case. Of equals the
/// first.
pub fn nearest<'a>(
    found: &str,
    known: impl IntoIterator<Item = (impl AsRef<str>, &'a str)>,
) -> Option<&'a str> {
    // A name this long is no slip of another; and comparing takes its length times theirs.
    if found.len() > 200 {
        return None;
    }
    let found = found.to_lowercase();
    let mut best = (ALIKE, None);
    for (spelling, answer) in known {
        let likeness = strsim::jaro_winkler(&found, &spelling.as_ref().to_lowercase());
        if likeness > best.0 {
            best = (likeness, Some(answer));
        }
    }
    best.1
}

/// The time zone nearest to what was found: "Europe/Skopie" and "Skopje" lead to "Europe/Skopje".
pub fn nearest_zone(found: &str) -> Option<&'static str> {
    let found = found.replace(' ', "_");
    let whole = chrono_tz::TZ_VARIANTS.iter().map(|zone| (zone.name(), zone.name()));
    if found.contains('/') {
        return nearest(&found, whole);
    }
    let city = |zone: &chrono_tz::Tz| {
        let name = zone.name();
        (name.rsplit('/').next().unwrap_or(name), name)
    };
    nearest(&found, chrono_tz::TZ_VARIANTS.iter().map(city).chain(whole))
}

/// The language nearest to a code or a name: other codes of the same language count.
pub fn nearest_language(found: &str) -> Option<&'static str> {
    const SPELLINGS: &[(&str, &str)] = &[
        ("en", "en"),
        ("eng", "en"),
        ("english", "en"),
        ("fr", "fr"),
        ("fra", "fr"),
        ("fre", "fr"),
        ("french", "fr"),
        ("français", "fr"),
        ("mk", "mk"),
        ("mkd", "mk"),
        ("mac", "mk"),
        ("macedonian", "mk"),
        ("македонски", "mk"),
        ("sq", "sq"),
        ("al", "sq"),
        ("alb", "sq"),
        ("sqi", "sq"),
        ("albanian", "sq"),
        ("shqip", "sq"),
    ];
    let primary = found.split(['-', '_', '.']).next().unwrap_or(found);
    nearest(primary, SPELLINGS.iter().copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_prefixes_and_other_cases_lead_to_the_name() {
        let known = || ["kumanovo", "kicevo", "struga"].map(|id| (id, id));
        for (found, expected) in [
            ("kumanvo", Some("kumanovo")),
            ("KUMANOVO", Some("kumanovo")),
            ("kum", Some("kumanovo")),
            ("stuga", Some("struga")),
            ("xyz", None),
            ("", None),
        ] {
            assert_eq!(nearest(found, known()), expected, "{found}");
        }
    }

    #[test]
    fn zones_are_found_by_slip_and_by_city() {
        for found in ["Europe/Skopie", "europe/skopje", "Skopje", "skopje"] {
            assert_eq!(nearest_zone(found), Some("Europe/Skopje"), "{found}");
        }
        assert_eq!(nearest_zone("New York"), Some("America/New_York"));
    }

    #[test]
    fn languages_are_found_by_other_codes_and_names() {
        for (found, expected) in [
            ("mk-MK", Some("mk")),
            ("al", Some("sq")),
            ("EN", Some("en")),
            ("Macedonian", Some("mk")),
            ("zz", None),
        ] {
            assert_eq!(nearest_language(found), expected, "{found}");
        }
    }
}
