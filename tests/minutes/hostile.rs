//! Texts that would be something else than text, were they written carelessly: to Markdown, to HTML, to a
//! spreadsheet, to a calendar, to a terminal.

use plenary::domain::clean::is_forbidden;
use plenary::domain::lang::Lang;
use plenary::domain::note::{Kind, Level, NoteFields};
use proptest::prelude::*;

pub const HOSTILE: &[&str] = &[
    "a | b || c \\| d \\",
    "# not a heading #",
    "=== ",
    "- one\n- two\n\n+ three\n1. four\n12) five",
    "<script>alert(1)</script> & &amp; &lt; <br> <https://example.org>",
    "</td></tr></table><h1>\" onclick='x' --> <!-- ]]>",
    "`code` ``` ~~~ ~~struck~~ $x$",
    "*a* **b** _c_ __d__ ***",
    "[link](http://example.org) ![image](x.png) [^1] [ref]: x",
    "@everyone +1 =SUM(A1) :---",
    "=HYPERLINK(\"http://example.org\";\"x\")",
    "a;=1+1;\"b\",@c\n-2+3\r\n\t=4",
    "--- \n***\n___",
    "| a | b |\n|---|---|\n| c | d |",
    "> quoted\n    indented\n\ttab",
    "line\r\nline\rline\u{2028}line\u{85}end",
    "\u{1b}[2Jcleared\u{7f}\u{9b}31m\u{202e}turned\u{0}",
    "\u{a0}spaces\u{a0}around\u{3000}",
    "трет\u{301} ќ ѓ ë ç “quoted” „така“ « oui »",
    "{{ 7 * 7 }} {% raw %} {# no comment #}",
    "END:VEVENT\r\nBEGIN:VEVENT\\nSUMMARY:x,y;z",
    "- [ ] task",
    "text\\",
    "3.",
    "\n\n",
];

/// What nobody sees, but the end of a line.
pub fn is_left_out(sign: char) -> bool {
    is_forbidden(sign) && !matches!(sign, '\n' | '\r' | '\u{2028}' | '\u{2029}')
}

/// Signs of markup in any order.
pub fn signs() -> impl Strategy<Value = String> {
    r#"[\\`*_\[\]<>&|~#=+@:;,"'{}%!.)(a1 \n-]{1,24}"#
}

/// Anything.
pub fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => signs(),
        2 => prop::sample::select(HOSTILE).prop_map(str::to_owned),
        2 => r"(?s).{1,40}",
        2 => "[a-zëçа-шѓќ]{1,8}( [a-zëçа-шѓќ]{1,8}){0,4}",
    ]
}

/// A note with hostile words wherever people type.
pub fn note() -> impl Strategy<Value = NoteFields> {
    let texts = (text(), text(), text(), text(), text());
    let kind = prop::sample::select(Kind::ALL.to_vec());
    let level = prop::sample::select(Level::ALL.to_vec());
    let lang = prop::option::of(prop::sample::select(Lang::ALL.to_vec()));
    (texts, kind, level, lang, any::<[bool; 6]>()).prop_map(
        |((text, theme, detail, function, other), kind, level, lang, [a, b, c, d, e, f])| {
            let mut fields = NoteFields::new(kind, text, level);
            fields.lang = lang;
            fields.themes = [theme.as_str().into()].into_iter().filter(|_| a).collect();
            fields.municipalities = ["anton".into(), "berta".into()].into_iter().filter(|_| b).collect();
            fields.function = c.then_some(function);
            fields.due = chrono::NaiveDate::from_ymd_opt(2023, 8, 1).filter(|_| d);
            fields.verbatim = e;
            if f {
                fields.detail =
                    kind.detail_fields().iter().map(|field| ((*field).into(), detail.clone())).collect();
                fields.detail.insert("something".into(), other.clone());
                fields.group = Some(detail.as_str().into());
                fields.status = Some(detail.into());
                fields.translations = [(Lang::En, other)].into();
            }
            fields
        },
    )
}
