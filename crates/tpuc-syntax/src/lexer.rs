//! Bytes to tokens. A token is a kind and a byte range; nothing is copied.

use tpuc_support::Span;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tok {
    Eof,
    /// A byte or literal that MLIR's grammar has no token for.
    Bad(BadToken),
    /// `stablehlo.add`, `dense`, `tensor`
    Ident,
    /// `%name`
    Value,
    /// `@name` or `@"name"`
    Symbol,
    /// `#name`, also the result number in `%0#1`
    Hash,
    /// `!name`
    Bang,
    /// `^name`
    Caret,
    /// `12` or `0x1F`
    Int,
    Float,
    Str,
    LParen,
    RParen,
    LBrace,
    RBrace,
    LBracket,
    RBracket,
    Less,
    Greater,
    Comma,
    Colon,
    ColonColon,
    Equal,
    Arrow,
    Minus,
    Plus,
    Star,
    Question,
    Slash,
    Bar,
    /// `{-#`, the start of a file metadata dictionary
    Metadata,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BadToken {
    Byte,
    UnterminatedString,
    EmptyName,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    pub kind: Tok,
    pub start: usize,
    pub end: usize,
}

impl Token {
    pub fn span(self) -> Span {
        Span::new(self.start, self.end)
    }
}

const LETTER: u8 = 1;
const DIGIT: u8 = 2;
/// May stand in a bare identifier (`_`, `$`, `.`).
const BARE: u8 = 4;
/// May stand in a prefixed identifier besides letters and digits (`$`, `.`, `_`, `-`).
const SUFFIX: u8 = 8;
const SPACE: u8 = 16;
pub(crate) const HEX: u8 = 32;

const CLASS: [u8; 256] = {
    let mut table = [0u8; 256];
    let mut i = 0;
    while i < 256 {
        let b = i as u8;
        if b.is_ascii_alphabetic() {
            table[i] |= LETTER;
        }
        if b.is_ascii_digit() {
            table[i] |= DIGIT;
        }
        if b.is_ascii_hexdigit() {
            table[i] |= HEX;
        }
        if matches!(b, b'_' | b'$' | b'.') {
            table[i] |= BARE | SUFFIX;
        }
        if b == b'-' {
            table[i] |= SUFFIX;
        }
        if matches!(b, b' ' | b'\t' | b'\n' | b'\r') {
            table[i] |= SPACE;
        }
        i += 1;
    }
    table
};

pub(crate) fn class(b: u8, mask: u8) -> bool {
    CLASS[b as usize] & mask != 0
}

/// Reads tokens from any position; it has no state but the text.
#[derive(Clone, Copy)]
pub(crate) struct Lexer<'s> {
    pub text: &'s str,
}

impl<'s> Lexer<'s> {
    pub fn byte(&self, at: usize) -> u8 {
        self.text.as_bytes().get(at).copied().unwrap_or(0)
    }

    pub fn run(&self, mut at: usize, mask: u8) -> usize {
        let bytes = self.text.as_bytes();
        while at < bytes.len() && class(bytes[at], mask) {
            at += 1;
        }
        at
    }

    /// The position after white space and `//` comments.
    pub fn skip_space(&self, mut at: usize) -> usize {
        let bytes = self.text.as_bytes();
        loop {
            at = self.run(at, SPACE);
            if at + 1 < bytes.len() && bytes[at] == b'/' && bytes[at + 1] == b'/' {
                while at < bytes.len() && bytes[at] != b'\n' {
                    at += 1;
                }
            } else {
                return at;
            }
        }
    }

    /// The first token at or after `at`.
    pub fn next(&self, at: usize) -> Token {
        let start = self.skip_space(at);
        let Some(&first) = self.text.as_bytes().get(start) else {
            return Token { kind: Tok::Eof, start: self.text.len(), end: self.text.len() };
        };
        let token = |kind, end| Token { kind, start, end };
        let one = |kind| Token { kind, start, end: start + 1 };
        match first {
            b'%' => self.prefixed(Tok::Value, start),
            b'#' => self.prefixed(Tok::Hash, start),
            b'!' => self.prefixed(Tok::Bang, start),
            b'^' => self.prefixed(Tok::Caret, start),
            b'@' if self.byte(start + 1) == b'"' => {
                Token { start, ..self.string(start, start + 1, Tok::Symbol) }
            }
            b'@' => self.prefixed(Tok::Symbol, start),
            b'"' => self.string(start, start, Tok::Str),
            b'(' => one(Tok::LParen),
            b')' => one(Tok::RParen),
            b'{' if self.text.as_bytes()[start..].starts_with(b"{-#") => token(Tok::Metadata, start + 3),
            b'{' => one(Tok::LBrace),
            b'}' => one(Tok::RBrace),
            b'[' => one(Tok::LBracket),
            b']' => one(Tok::RBracket),
            b'<' => one(Tok::Less),
            b'>' => one(Tok::Greater),
            b',' => one(Tok::Comma),
            b':' if self.byte(start + 1) == b':' => token(Tok::ColonColon, start + 2),
            b':' => one(Tok::Colon),
            b'=' => one(Tok::Equal),
            b'-' if self.byte(start + 1) == b'>' => token(Tok::Arrow, start + 2),
            b'-' => one(Tok::Minus),
            b'+' => one(Tok::Plus),
            b'*' => one(Tok::Star),
            b'?' => one(Tok::Question),
            b'/' => one(Tok::Slash),
            b'|' => one(Tok::Bar),
            b if class(b, DIGIT) => self.number(start),
            b if class(b, LETTER) || b == b'_' => token(Tok::Ident, self.run(start, LETTER | DIGIT | BARE)),
            b => {
                let width =
                    if b < 0x80 { 1 } else { self.text[start..].chars().next().map_or(1, char::len_utf8) };
                token(Tok::Bad(BadToken::Byte), start + width)
            }
        }
    }

    fn prefixed(&self, kind: Tok, start: usize) -> Token {
        let first = self.byte(start + 1);
        let end = if class(first, DIGIT) {
            self.run(start + 1, DIGIT)
        } else if class(first, LETTER | SUFFIX) {
            self.run(start + 1, LETTER | DIGIT | SUFFIX)
        } else {
            return Token { kind: Tok::Bad(BadToken::EmptyName), start, end: start + 1 };
        };
        Token { kind, start, end }
    }

    fn string(&self, start: usize, quote: usize, kind: Tok) -> Token {
        let bytes = self.text.as_bytes();
        let mut at = quote + 1;
        while let Some(&b) = bytes.get(at) {
            match b {
                b'"' => return Token { kind, start, end: at + 1 },
                b'\\' if at + 1 < bytes.len() && bytes[at + 1] < 0x80 => at += 2,
                b'\n' | 0x0b | 0x0c => break,
                _ => at += 1,
            }
        }
        Token { kind: Tok::Bad(BadToken::UnterminatedString), start, end: at.min(bytes.len()) }
    }

    fn number(&self, start: usize) -> Token {
        if self.byte(start) == b'0' && self.byte(start + 1) == b'x' && class(self.byte(start + 2), HEX) {
            return Token { kind: Tok::Int, start, end: self.run(start + 2, HEX) };
        }
        let int = self.run(start, DIGIT);
        if self.byte(int) != b'.' {
            return Token { kind: Tok::Int, start, end: int };
        }
        let mut end = self.run(int + 1, DIGIT);
        if matches!(self.byte(end), b'e' | b'E') {
            let sign = usize::from(matches!(self.byte(end + 1), b'+' | b'-'));
            if class(self.byte(end + 1 + sign), DIGIT) {
                end = self.run(end + 1 + sign, DIGIT);
            }
        }
        Token { kind: Tok::Float, start, end }
    }

    /// The end of a bracketed text that starts at `at` with `<`, `(`, `[` or `{`; strings are skipped.
    pub fn balanced(&self, at: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let mut stack = Vec::new();
        let mut at = at;
        while let Some(&b) = bytes.get(at) {
            match b {
                b'<' => stack.push(b'>'),
                b'(' => stack.push(b')'),
                b'[' => stack.push(b']'),
                b'{' => stack.push(b'}'),
                b'-' if bytes.get(at + 1) == Some(&b'>') => at += 1,
                b'>' | b')' | b']' | b'}' => {
                    if stack.pop() != Some(b) {
                        return None;
                    }
                    if stack.is_empty() {
                        return Some(at + 1);
                    }
                }
                b'"' => {
                    let string = self.string(at, at, Tok::Str);
                    if string.kind != Tok::Str {
                        return None;
                    }
                    at = string.end - 1;
                }
                _ => {}
            }
            at += 1;
        }
        None
    }
}

/// The bytes of a string literal (with its quotes), escapes resolved.
pub(crate) fn unescape(literal: &str) -> Vec<u8> {
    let inner = literal.strip_prefix('"').and_then(|s| s.strip_suffix('"')).unwrap_or(literal).as_bytes();
    let mut out = Vec::with_capacity(inner.len());
    let hex = |b: Option<&u8>| b.and_then(|&b| (b as char).to_digit(16));
    let mut at = 0;
    while at < inner.len() {
        if inner[at] != b'\\' {
            out.push(inner[at]);
            at += 1;
            continue;
        }
        let (byte, width) = match (inner.get(at + 1), hex(inner.get(at + 1)), hex(inner.get(at + 2))) {
            (Some(b'n'), ..) => (b'\n', 2),
            (Some(b't'), ..) => (b'\t', 2),
            (Some(&c @ (b'"' | b'\\')), ..) => (c, 2),
            (_, Some(hi), Some(lo)) => ((hi * 16 + lo) as u8, 3),
            _ => (b'\\', 1),
        };
        out.push(byte);
        at += width;
    }
    out
}
