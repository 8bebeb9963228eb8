//! Keys as the program thinks of them: no terminal's codes, so that a test can write
//! `"n c kum: text<enter>"`.

use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Code {
    Char(char),
    Enter,
    Esc,
    Tab,
    BackTab,
    Backspace,
    Delete,
    Insert,
    Left,
    Right,
    Up,
    Down,
    Home,
    End,
    PageUp,
    PageDown,
    F(u8),
}

/// A key with its modifiers. Shift is told only where the letter does not tell it already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    pub code: Code,
    pub ctrl: bool,
    pub alt: bool,
    pub shift: bool,
}

impl Key {
    pub const fn plain(code: Code) -> Self {
        Self { code, ctrl: false, alt: false, shift: false }
    }

    pub const fn letter(letter: char) -> Self {
        Self::plain(Code::Char(letter))
    }

    pub const fn ctrl(letter: char) -> Self {
        Self { code: Code::Char(letter), ctrl: true, alt: false, shift: false }
    }

    pub const fn alt(code: Code) -> Self {
        Self { code, ctrl: false, alt: true, shift: false }
    }

    pub const fn shift(code: Code) -> Self {
        Self { code, ctrl: false, alt: false, shift: true }
    }

    /// The key as typed text, if it is text.
    pub fn text(self) -> Option<char> {
        match self.code {
            Code::Char(letter) if !self.ctrl && !self.alt => Some(letter),
            _ => None,
        }
    }
}

impl fmt::Display for Key {
    /// How the footer and the help write it: `n`, `Ctrl-K`, `F9`, `Enter`, `↑`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ctrl {
            f.write_str("Ctrl-")?;
        }
        if self.alt {
            f.write_str("Alt-")?;
        }
        if self.shift {
            f.write_str("Shift-")?;
        }
        match self.code {
            Code::Char(' ') => f.write_str("Space"),
            Code::Char('-') => f.write_str("−"),
            Code::Char(letter) if self.ctrl => write!(f, "{}", letter.to_ascii_uppercase()),
            Code::Char(letter) => write!(f, "{letter}"),
            Code::Enter => f.write_str("Enter"),
            Code::Esc => f.write_str("Esc"),
            Code::Tab => f.write_str("Tab"),
            Code::BackTab => f.write_str("Shift-Tab"),
            Code::Backspace => f.write_str("⌫"),
            Code::Delete => f.write_str("Del"),
            Code::Insert => f.write_str("Ins"),
            Code::Left => f.write_str("←"),
            Code::Right => f.write_str("→"),
            Code::Up => f.write_str("↑"),
            Code::Down => f.write_str("↓"),
            Code::Home => f.write_str("Home"),
            Code::End => f.write_str("End"),
            Code::PageUp => f.write_str("PgUp"),
            Code::PageDown => f.write_str("PgDn"),
            Code::F(number) => write!(f, "F{number}"),
        }
    }
}

/// Reads a key script: plain letters are typed, `<enter>`, `<c-k>`, `<a-enter>`, `<f9>`, `<lt>` are
/// keys.
///
/// # Errors
/// The name of the first key that is not known.
pub fn script(text: &str) -> Result<Vec<Key>, String> {
    let mut keys = Vec::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        match rest.strip_prefix('<').and_then(|after| after.split_once('>')) {
            Some((name, after)) => {
                keys.push(named(name).ok_or_else(|| name.to_owned())?);
                rest = after;
            }
            None => {
                keys.push(Key::letter(letter));
                rest = &rest[letter.len_utf8()..];
            }
        }
    }
    Ok(keys)
}

fn named(name: &str) -> Option<Key> {
    if let Some(rest) = name.strip_prefix("c-") {
        return named(rest).map(|key| Key { ctrl: true, ..key });
    }
    if let Some(rest) = name.strip_prefix("a-") {
        return named(rest).map(|key| Key { alt: true, ..key });
    }
    if let Some(arrow @ ("up" | "down" | "left" | "right")) = name.strip_prefix("s-") {
        return named(arrow).map(|key| Key { shift: true, ..key });
    }
    let code = match name {
        "enter" => Code::Enter,
        "esc" => Code::Esc,
        "tab" => Code::Tab,
        "s-tab" => Code::BackTab,
        "bs" => Code::Backspace,
        "del" => Code::Delete,
        "ins" => Code::Insert,
        "left" => Code::Left,
        "right" => Code::Right,
        "up" => Code::Up,
        "down" => Code::Down,
        "home" => Code::Home,
        "end" => Code::End,
        "pgup" => Code::PageUp,
        "pgdn" => Code::PageDown,
        "space" => Code::Char(' '),
        "lt" => Code::Char('<'),
        _ => {
            let mut letters = name.chars();
            match (letters.next()?, letters.as_str()) {
                (letter, "") => Code::Char(letter),
                ('f', number) => Code::F(number.parse().ok()?),
                _ => return None,
            }
        }
    };
    Some(Key::plain(code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_is_read_as_the_keys_it_names() {
        let keys = script("c ќ<enter><c-k><f9><a-enter><lt>").unwrap();
        assert_eq!(
            keys,
            [
                Key::letter('c'),
                Key::letter(' '),
                Key::letter('ќ'),
                Key::plain(Code::Enter),
                Key::ctrl('k'),
                Key::plain(Code::F(9)),
                Key::alt(Code::Enter),
                Key::letter('<'),
            ]
        );
        assert_eq!(script("<nokey>"), Err("nokey".to_owned()));
    }
}
