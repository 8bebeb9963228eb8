//! Names of several words in quotation marks, as the four languages write them.

/// A name in quotation marks at the beginning of a text: what it says, and where it ends. `None`
/// where the second mark is missing on this line.
pub(super) struct Quoted {
    pub name: Option<String>,
    pub end: usize,
}

/// Reads "…", „…“, “…”, «…»; `\` makes the next sign an ordinary one.
pub(super) fn read(text: &str) -> Option<Quoted> {
    let mut letters = text.char_indices();
    let closing = closing_of(letters.next()?.1)?;
    let mut name = String::new();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\n' => return Some(Quoted { name: None, end: at }),
            '\\' => {
                let (_, literal) = letters.next()?;
                name.push(literal);
            }
            _ if closing.contains(&letter) => {
                let end = at + letter.len_utf8();
                return Some(Quoted { name: Some(name.trim().to_owned()), end });
            }
            _ => name.push(letter),
        }
    }
    Some(Quoted { name: None, end: text.len() })
}

/// Appends a name in quotation marks, so that [`read`] gives it back.
pub(super) fn write(name: &str, line: &mut String) {
    line.push('"');
    for letter in name.chars() {
        if matches!(letter, '"' | '\\') {
            line.push('\\');
        }
        line.push(letter);
    }
    line.push('"');
}

pub(super) fn is_opening(mark: char) -> bool {
    closing_of(mark).is_some()
}

fn closing_of(opening: char) -> Option<&'static [char]> {
    Some(match opening {
        '"' => &['"'],
        '„' => &['“', '”', '"'],
        '“' | '”' => &['”', '“', '"'],
        '«' => &['»'],
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_marks_of_the_four_languages_are_read() {
        for text in ["\"a b\" c", "„a b“ c", "“a b” c", "«a b» c", "« a b » c", "„a b\" c"] {
            let quoted = read(text).unwrap();
            assert_eq!(quoted.name.as_deref(), Some("a b"), "{text}");
            assert_eq!(&text[quoted.end..], " c");
        }
        assert!(read("'a'").is_none());
        assert!(read("«a\nb»").unwrap().name.is_none());
        assert!(read("\"a").unwrap().name.is_none());
    }

    #[test]
    fn a_name_with_marks_in_it_survives() {
        let mut line = String::new();
        write("the \"so-called\" \\ office", &mut line);
        assert_eq!(read(&line).unwrap().name.as_deref(), Some("the \"so-called\" \\ office"));
    }
}
