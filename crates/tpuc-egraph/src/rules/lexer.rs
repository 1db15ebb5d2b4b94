//! Tokens of the rule language.

use std::fmt;
use tpuc_support::{Name, Span};

#[derive(Clone, Debug, PartialEq)]
pub enum Token {
    /// Words: letters, digits, `_`, and `-` or `.` between them.
    Ident(Name),
    /// `?x`
    Variable(Name),
    Number(f64),
    Open,
    Close,
    OpenSquare,
    CloseSquare,
    Comma,
    Colon,
    Bar,
    Dots,
    Equals,
    Equal,
    Unequal,
    Less,
    AtMost,
    Arrow,
    End,
    Unknown(char),
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Token::Ident(name) => return write!(f, "`{name}`"),
            Token::Variable(name) => return write!(f, "?{name}"),
            Token::Number(x) => return write!(f, "{x}"),
            Token::Unknown(c) => return write!(f, "`{c}`"),
            Token::Open => "`(`",
            Token::Close => "`)`",
            Token::OpenSquare => "`[`",
            Token::CloseSquare => "`]`",
            Token::Comma => "`,`",
            Token::Colon => "`:`",
            Token::Bar => "`|`",
            Token::Dots => "`..`",
            Token::Equals => "`=`",
            Token::Equal => "`==`",
            Token::Unequal => "`!=`",
            Token::Less => "`<`",
            Token::AtMost => "`<=`",
            Token::Arrow => "`=>`",
            Token::End => "the end of the file",
        };
        f.write_str(text)
    }
}

/// All tokens of a text, with a read position.
pub struct Lexer<'t> {
    text: &'t str,
    tokens: Vec<(Token, Span)>,
    position: usize,
}

impl<'t> Lexer<'t> {
    pub fn new(text: &'t str) -> Self {
        let mut tokens = Vec::new();
        let mut at = 0;
        while let Some(start) = next_start(text, at) {
            let (token, end) = token(text, start);
            tokens.push((token, Span::new(start, end)));
            at = end;
        }
        tokens.push((Token::End, Span::new(text.len(), text.len())));
        Self { text, tokens, position: 0 }
    }

    pub fn peek(&self) -> &(Token, Span) {
        &self.tokens[self.position]
    }

    pub fn next(&mut self) -> (Token, Span) {
        let out = self.tokens[self.position].clone();
        self.position = (self.position + 1).min(self.tokens.len() - 1);
        out
    }

    /// The read position, to come back to.
    pub fn mark(&self) -> usize {
        self.position
    }
    pub fn reset(&mut self, mark: usize) {
        self.position = mark;
    }

    /// The comment lines directly above the token that was read last, without their `#`.
    pub fn take_comment(&self) -> String {
        let start = self.tokens[self.position.saturating_sub(1)].1.start as usize;
        let mut lines: Vec<&str> = Vec::new();
        let above = self.text[..start].trim_end_matches([' ', '\t']);
        for line in above.strip_suffix('\n').unwrap_or(above).lines().rev() {
            match line.trim().strip_prefix('#') {
                Some(comment) => lines.push(comment.trim()),
                None => break,
            }
        }
        lines.reverse();
        lines.join(" ")
    }

    /// Goes to the next `rule`, or to the end.
    pub fn skip_to_rule(&mut self) {
        loop {
            match &self.peek().0 {
                Token::End => return,
                Token::Ident(word) if word == "rule" => return,
                _ => {
                    self.next();
                }
            }
        }
    }

    /// Skips a term: up to a clause, the next rule or the end, outside of brackets.
    pub fn skip_term(&mut self) {
        let mut depth = 0;
        loop {
            match &self.peek().0 {
                Token::End => return,
                Token::Open | Token::OpenSquare => depth += 1,
                Token::Close | Token::CloseSquare => depth -= 1,
                Token::Ident(word) if word == "rule" => return,
                Token::Ident(word)
                    if depth <= 0 && ["where", "when", "let", "test"].contains(&word.as_str()) =>
                {
                    return;
                }
                _ => {}
            }
            self.next();
        }
    }
}

/// The start of the next token after blanks and comments.
fn next_start(text: &str, mut at: usize) -> Option<usize> {
    loop {
        at += text[at..].find(|c: char| !c.is_whitespace())?;
        if !text[at..].starts_with('#') {
            return Some(at);
        }
        at += text[at..].find('\n').unwrap_or(text.len() - at);
    }
}

fn word_end(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let word = |i: usize| bytes.get(i).is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_');
    let mut end = start;
    let joint = |i: usize| matches!(bytes.get(i), Some(b'-' | b'.')) && i > start && word(i + 1);
    while word(end) || joint(end) {
        end += 1;
    }
    end
}

fn token(text: &str, start: usize) -> (Token, usize) {
    let rest = &text[start..];
    let symbols = [
        ("=>", Token::Arrow),
        ("==", Token::Equal),
        ("!=", Token::Unequal),
        ("<=", Token::AtMost),
        ("..", Token::Dots),
        ("=", Token::Equals),
        ("<", Token::Less),
        ("(", Token::Open),
        (")", Token::Close),
        ("[", Token::OpenSquare),
        ("]", Token::CloseSquare),
        (",", Token::Comma),
        (":", Token::Colon),
        ("|", Token::Bar),
    ];
    if let Some((symbol, token)) = symbols.iter().find(|(s, _)| rest.starts_with(s)) {
        return (token.clone(), start + symbol.len());
    }
    if let Some(variable) = rest.strip_prefix('?') {
        let end = word_end(variable, 0);
        if end > 0 {
            return (Token::Variable(variable[..end].into()), start + 1 + end);
        }
    }
    let number = |b: u8| b.is_ascii_digit() || b"+-.e".contains(&b);
    let unsigned = rest.strip_prefix('-').unwrap_or(rest);
    if unsigned.starts_with(|c: char| c.is_ascii_digit()) || unsigned.starts_with("inf") {
        let end = match unsigned.strip_prefix("inf") {
            Some(_) => rest.len() - unsigned.len() + 3,
            None => rest.bytes().position(|b| !number(b)).unwrap_or(rest.len()),
        };
        if let Ok(x) = rest[..end].parse() {
            return (Token::Number(x), start + end);
        }
    }
    let end = word_end(rest, 0);
    if end > 0 {
        return (Token::Ident(rest[..end].into()), start + end);
    }
    let c = rest.chars().next().unwrap_or('?');
    (Token::Unknown(c), start + c.len_utf8())
}
