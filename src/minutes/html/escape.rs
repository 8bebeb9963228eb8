//! Text as an HTML parser reads it back: signs of markup as entities, control characters left out.

use crate::minutes::signs::{self, Class, Classes};

/// What a line break in a text becomes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Breaks {
    /// `<br>`, with a line end in the source after it.
    Kept,
    /// A space: in headings, names and attributes.
    Spaces,
}

const CLASSES: Classes = signs::classes(b"&<>\"'");

/// Appends a text. Breaks around it are dropped, several in a row are one.
pub(super) fn text(out: &mut String, text: &str, breaks: Breaks) {
    let bytes = text.as_bytes();
    // What stands between here and `at` is copied when something else comes.
    let (mut from, mut at) = (0, 0);
    let (mut begun, mut break_due) = (false, false);
    loop {
        if break_due {
            // Spaces at the beginning of a line are nothing, and what has no more signs is at its end.
            at = text.len() - text[at..].trim_start().len();
            from = at;
        }
        if begun && !break_due {
            at += bytes[at..].iter().take_while(|byte| CLASSES[usize::from(**byte)] == Class::Plain).count();
        }
        let Some(&byte) = bytes.get(at) else { break };
        let class = signs::class_of(&CLASSES, byte, &text[at..]);
        let width = match byte {
            ..0x80 => 1,
            _ => text[at..].chars().next().map_or(1, char::len_utf8),
        };
        if class == Class::Plain {
            if break_due {
                line_break(out, breaks);
                break_due = false;
            }
            begun = true;
            at += width;
            continue;
        }
        out.push_str(&text[from..at]);
        at += width;
        from = at;
        match class {
            Class::Break => break_due = begun,
            Class::Control | Class::Plain | Class::Look => {}
            Class::Space | Class::Markup => {
                if std::mem::take(&mut break_due) {
                    line_break(out, breaks);
                }
                begun = true;
                out.push_str(entity(byte));
            }
        }
    }
    out.push_str(&text[from..]);
}

/// What stands in the place of a sign that is not copied as it is.
fn entity(sign: u8) -> &'static str {
    match sign {
        b'&' => "&amp;",
        b'<' => "&lt;",
        b'>' => "&gt;",
        b'"' => "&quot;",
        b'\'' => "&#39;",
        _ => " ",
    }
}

fn line_break(out: &mut String, breaks: Breaks) {
    out.push_str(match breaks {
        Breaks::Kept => "<br>\n",
        Breaks::Spaces => " ",
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str, breaks: Breaks) -> String {
        let mut out = String::new();
        super::text(&mut out, text, breaks);
        out
    }

    #[test]
    fn nothing_that_people_write_is_markup() {
        assert_eq!(
            written("<b>&amp; \"x\" 'y'</b>", Breaks::Kept),
            "&lt;b&gt;&amp;amp; &quot;x&quot; &#39;y&#39;&lt;/b&gt;"
        );
        assert_eq!(written("Ѓ\u{0}\u{1b}[2J\u{202e}ë\u{9b}ç", Breaks::Kept), "Ѓ[2Jëç");
    }

    #[test]
    fn a_break_is_one_and_none_stands_at_an_end() {
        assert_eq!(written("\n\ra\r\n\u{2028}\nb\n<\n", Breaks::Kept), "a<br>\nb<br>\n&lt;");
        assert_eq!(written("a\n\nb\tc\n", Breaks::Spaces), "a b c");
    }
}
