//! What is not JSON in a text: every fault of a kind that can be seen through, and the first other.

use jsonc_parser::errors::{ParseError, ParseErrorKind};
use jsonc_parser::tokens::{Token, TokenAndRange};

use super::MAX_DEPTH;
use super::finding::Syntax;

/// A fault and its byte offset.
pub type Fault = (usize, Syntax);

/// What one look through the text finds, without recursion and before it is parsed.
#[derive(Default)]
pub struct Scan {
    /// Where the nesting passes the limit.
    pub too_deep: Option<usize>,
    /// What the parser lets pass although it is not JSON: control characters inside quotes, and
    /// white space of other kinds. What stands behind a fault that the parser finds may be mistaken.
    pub faults: Vec<Fault>,
}

pub fn scan(text: &str) -> Scan {
    let bytes = text.as_bytes();
    let mut scan = Scan::default();
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => match end_of_text(bytes, at + 1, &mut scan.faults) {
                Some(end) => at = end,
                None => return scan,
            },
            b'{' | b'[' => {
                depth += 1;
                if depth > MAX_DEPTH {
                    scan.too_deep = Some(at);
                    return scan;
                }
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            // The first byte of a character beyond ASCII, or white space that JSON does not know.
            0x0b | 0x0c | 0xc0.. => {
                scan.faults.push((at, Syntax::UnexpectedCharacter(character(text, at))));
            }
            _ => {}
        }
        at += 1;
    }
    scan
}

/// The place of the quote that ends a text, or of the end of the file. Nothing where the line ends
/// first: a quote is missing, and what follows would be read inside out.
fn end_of_text(bytes: &[u8], mut at: usize, faults: &mut Vec<Fault>) -> Option<usize> {
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => break,
            b'\\' if bytes.get(at + 1).is_some_and(|next| *next >= b' ') => at += 2,
            ..b' ' => {
                faults.push((at, Syntax::ControlInText(char::from(byte))));
                if matches!(byte, b'\n' | b'\r') {
                    return None;
                }
                at += 1;
            }
            _ => at += 1,
        }
    }
    Some(at)
}

fn character(text: &str, at: usize) -> char {
    text.get(at..).and_then(|rest| rest.chars().next()).unwrap_or(' ')
}

/// What a strict parser stumbled over.
pub fn of_error(text: &str, error: &ParseError) -> Fault {
    use ParseErrorKind as Kind;
    let at = error.range().start;
    let syntax = match error.kind() {
        Kind::CommentsNotAllowed | Kind::UnterminatedCommentBlock => Syntax::Comment,
        Kind::ExpectedColonAfterObjectKey => Syntax::ExpectedColon,
        Kind::ExpectedObjectValue => Syntax::ExpectedValue,
        Kind::BareDecimalPointNumbersNotAllowed
        | Kind::ExpectedDigit
        | Kind::ExpectedDigitFollowingNegativeSign
        | Kind::ExpectedPlusMinusOrDigitInNumberLiteral
        | Kind::HexadecimalNumbersNotAllowed
        | Kind::NonFiniteNumbersNotAllowed
        | Kind::UnaryPlusNumbersNotAllowed => Syntax::BadNumber,
        Kind::ExpectedStringObjectProperty => Syntax::ExpectedName,
        Kind::ExpectedComma => Syntax::ExpectedComma,
        Kind::MultipleRootJsonValues => Syntax::SecondValue,
        Kind::SingleQuotedStringsNotAllowed => Syntax::SingleQuotes,
        Kind::String(jsonc_parser::ParseStringErrorKind::UnterminatedStringLiteral) => {
            Syntax::UnterminatedText
        }
        Kind::String(_) => Syntax::BadEscape,
        Kind::TrailingCommasNotAllowed => Syntax::TrailingComma,
        Kind::UnterminatedArray => Syntax::UnterminatedList,
        Kind::UnterminatedObject => Syntax::UnterminatedObject,
        _ if text.len() <= at => Syntax::ExpectedValue,
        _ => Syntax::UnexpectedCharacter(character(text, at)),
    };
    (at, syntax)
}

/// All faults of a text that a lenient parser understood.
pub fn of_tokens(text: &str, tokens: &[TokenAndRange<'_>]) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut previous: Option<&TokenAndRange<'_>> = None;
    for token in tokens {
        let at = token.range.start;
        match &token.token {
            Token::CommentLine(_) | Token::CommentBlock(_) => {
                faults.push((at, Syntax::Comment));
                continue;
            }
            Token::String(_) => {
                let written = &text.as_bytes()[at..token.range.end];
                if written[0] == b'\'' {
                    faults.push((at, Syntax::SingleQuotes));
                }
                let control = written.iter().enumerate().filter(|(_, byte)| **byte < b' ');
                faults.extend(
                    control.map(|(place, byte)| (at + place, Syntax::ControlInText(char::from(*byte)))),
                );
            }
            Token::Word(_) => faults.push((at, Syntax::ExpectedName)),
            Token::Number(number) if serde_json::from_str::<serde_json::Number>(number).is_err() => {
                faults.push((at, Syntax::BadNumber));
            }
            _ => {}
        }
        if let Some(before) = previous {
            match (&before.token, &token.token) {
                (Token::Comma, Token::CloseBrace | Token::CloseBracket) => {
                    faults.push((before.range.start, Syntax::TrailingComma));
                }
                (before_token, now) if ends_value(before_token) && begins_value(now) => {
                    faults.push((before.range.end, Syntax::ExpectedComma));
                }
                _ => {}
            }
        }
        previous = Some(token);
    }
    faults
}

fn ends_value(token: &Token<'_>) -> bool {
    matches!(token, Token::CloseBrace | Token::CloseBracket) || is_scalar(token)
}

fn begins_value(token: &Token<'_>) -> bool {
    matches!(token, Token::OpenBrace | Token::OpenBracket) || is_scalar(token)
}

fn is_scalar(token: &Token<'_>) -> bool {
    matches!(token, Token::String(_) | Token::Word(_) | Token::Number(_) | Token::Boolean(_) | Token::Null)
}
