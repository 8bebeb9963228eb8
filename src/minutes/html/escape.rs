//! Text as an HTML parser reads it back: signs of markup as entities, control characters left out.

use crate::domain::clean::is_forbidden;

/// What a line break in a text becomes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Breaks {
    /// `<br>`, with a line end in the source after it.
    Kept,
    /// A space: in headings, names and attributes.
    Spaces,
}

/// How a byte that begins a sign is treated.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Plain,
    Entity(&'static str),
    Break,
    Space,
    /// Left out.
    Control,
    /// Begins a sign of several bytes that may be one of those left out.
    Look,
}

const CLASSES: [Class; 256] = {
    let mut classes = [Class::Plain; 256];
    let mut byte = 0;
    while byte < 0x20 {
        classes[byte] = Class::Control;
        byte += 1;
    }
    classes[0x7f] = Class::Control;
    classes[b'\n' as usize] = Class::Break;
    classes[b'\r' as usize] = Class::Break;
    classes[b'\t' as usize] = Class::Space;
    classes[0x0b] = Class::Space;
    classes[0x0c] = Class::Space;
    classes[b'&' as usize] = Class::Entity("&amp;");
    classes[b'<' as usize] = Class::Entity("&lt;");
    classes[b'>' as usize] = Class::Entity("&gt;");
    classes[b'"' as usize] = Class::Entity("&quot;");
    classes[b'\'' as usize] = Class::Entity("&#39;");
    classes[0xc2] = Class::Look;
    classes[0xd8] = Class::Look;
    classes[0xe2] = Class::Look;
    classes[0xef] = Class::Look;
    classes
};

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
        let Some(&byte) = bytes.get(at) else { break };
        let (class, width) = match CLASSES[byte as usize] {
            Class::Look => looked_at(&text[at..]),
            class => (class, 1),
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
            Class::Space | Class::Entity(_) => {
                if std::mem::take(&mut break_due) {
                    line_break(out, breaks);
                }
                begun = true;
                out.push_str(if let Class::Entity(entity) = class { entity } else { " " });
            }
        }
    }
    out.push_str(&text[from..]);
}

/// A sign that may have to be left out, with its length.
fn looked_at(text: &str) -> (Class, usize) {
    match text.chars().next() {
        Some(sign @ ('\u{2028}' | '\u{2029}')) => (Class::Break, sign.len_utf8()),
        Some(sign) if is_forbidden(sign) => (Class::Control, sign.len_utf8()),
        Some(sign) => (Class::Plain, sign.len_utf8()),
        None => (Class::Plain, 1),
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
