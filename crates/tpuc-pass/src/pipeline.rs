//! MLIR's textual pipelines: `builtin.module(a,b{opt=1 other=x},func.func(c))`.
//!
//! Passes run on the whole module; an anchor (`builtin.module`, `func.func`) groups and has no other effect. A value
//! with spaces or a `}` stands in single or double quotes.

use crate::Options;
use std::fmt;
use thiserror::Error;

#[derive(Debug, Error, PartialEq)]
pub enum PipelineError {
    #[error("unknown pass '{0}'; --list-passes shows them all")]
    UnknownPass(String),
    #[error("pass '{pass}' has no option '{option}'")]
    UnknownOption { pass: String, option: String },
    #[error("pass '{pass}': '{value}' is no value for option '{option}'")]
    BadValue { pass: String, option: String, value: String },
    #[error("pipeline, column {column}: expected {expected}")]
    Syntax { column: usize, expected: &'static str },
}

/// One pass of a pipeline.
#[derive(Clone, Debug, PartialEq)]
pub struct Spec {
    pub name: String,
    pub options: Options,
}

/// As it stands in a pipeline.
impl fmt::Display for Spec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        let options: Vec<String> =
            self.options.0.iter().map(|(name, value)| format!("{name}={}", quoted(value))).collect();
        if options.is_empty() { Ok(()) } else { write!(f, "{{{}}}", options.join(" ")) }
    }
}

/// A value as it parses again.
fn quoted(value: &str) -> String {
    let plain = |c: char| !c.is_whitespace() && c != '}';
    if !value.is_empty() && !value.starts_with(QUOTES) && value.chars().all(plain) {
        return value.into();
    }
    let quote = if value.contains('"') { '\'' } else { '"' };
    format!("{quote}{value}{quote}")
}

/// A pipeline of these passes, which parses as itself.
pub fn print_pipeline(specs: &[Spec]) -> String {
    let passes: Vec<String> = specs.iter().map(Spec::to_string).collect();
    format!("builtin.module({})", passes.join(","))
}

const ANCHORS: [&str; 3] = ["builtin.module", "func.func", "any"];
const QUOTES: [char; 2] = ['\'', '"'];
const MAX_DEPTH: usize = 16;

/// Parses a pipeline into the passes that it runs, in order.
///
/// # Errors
/// [`PipelineError::Syntax`] with the column (from 1).
pub fn parse_pipeline(text: &str) -> Result<Vec<Spec>, PipelineError> {
    let mut p = Parser { text, at: 0 };
    let mut out = Vec::new();
    p.list(&mut out, 0)?;
    p.spaces();
    if p.at < text.len() { Err(p.expected("',' or the end")) } else { Ok(out) }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
}

impl Parser<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }
    fn spaces(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start().len();
    }
    fn eat(&mut self, c: char) -> bool {
        self.spaces();
        let found = self.rest().starts_with(c);
        self.at += if found { c.len_utf8() } else { 0 };
        found
    }
    fn expected(&self, expected: &'static str) -> PipelineError {
        PipelineError::Syntax { column: self.text[..self.at].chars().count() + 1, expected }
    }
    fn word(&mut self, stop: impl Fn(char) -> bool, expected: &'static str) -> Result<String, PipelineError> {
        self.spaces();
        let end = self.rest().find(|c: char| c.is_whitespace() || stop(c)).unwrap_or(self.rest().len());
        if end == 0 {
            return Err(self.expected(expected));
        }
        let word = self.rest()[..end].to_string();
        self.at += end;
        Ok(word)
    }

    fn value(&mut self) -> Result<String, PipelineError> {
        self.spaces();
        let Some(quote) = self.rest().chars().next().filter(|c| QUOTES.contains(c)) else {
            return self.word(|c| c == '}', "a value");
        };
        self.at += quote.len_utf8();
        let Some((value, _)) = self.rest().split_once(quote) else {
            return Err(self.expected("a value and the closing quote"));
        };
        let value = value.to_string();
        self.at += value.len() + quote.len_utf8();
        Ok(value)
    }

    fn list(&mut self, out: &mut Vec<Spec>, depth: usize) -> Result<(), PipelineError> {
        self.spaces();
        if depth > MAX_DEPTH {
            return Err(self.expected("less nesting"));
        }
        if self.rest().is_empty() || self.rest().starts_with(')') {
            return Ok(());
        }
        loop {
            let name = self.word(|c| "(){},=".contains(c), "a pass name")?;
            if ANCHORS.contains(&name.as_str()) {
                if !self.eat('(') {
                    return Err(self.expected("'('"));
                }
                self.list(out, depth + 1)?;
                if !self.eat(')') {
                    return Err(self.expected("',' or ')'"));
                }
            } else {
                let mut options = Options::default();
                if self.eat('{') {
                    while !self.eat('}') {
                        let option = self.word(|c| "={}".contains(c), "an option name or '}'")?;
                        let value = if self.eat('=') { self.value()? } else { "true".into() };
                        options.0.insert(option, value);
                    }
                }
                out.push(Spec { name, options });
            }
            if !self.eat(',') {
                return Ok(());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_options_and_nesting() {
        let specs = parse_pipeline(" builtin.module( inline , func.func(cse,a{x=1 y=b-c}) ) ").unwrap();
        assert_eq!(specs.iter().map(|s| s.name.as_str()).collect::<Vec<_>>(), ["inline", "cse", "a"]);
        assert_eq!(specs[2].options.get("y"), Some("b-c"));
        assert_eq!(parse_pipeline(&print_pipeline(&specs)), Ok(specs));
        assert_eq!(parse_pipeline("inline,dce").unwrap().len(), 2);
        assert_eq!(parse_pipeline("").unwrap().len(), 0);
    }

    #[test]
    fn values_in_quotes() {
        let text = r#"builtin.module(a{x="two words" y='}' z="" w='"' v=it's})"#;
        let specs = parse_pipeline(text).unwrap();
        let value = |name: &str| specs[0].options.get(name).unwrap().to_string();
        assert_eq!(["x", "y", "z", "w", "v"].map(value), ["two words", "}", "", "\"", "it's"]);
        assert_eq!(parse_pipeline(&print_pipeline(&specs)), Ok(specs));
    }

    #[test]
    fn errors_have_columns() {
        let column = |text: &str| match parse_pipeline(text) {
            Err(PipelineError::Syntax { column, .. }) => column,
            other => panic!("{text}: {other:?}"),
        };
        assert_eq!(column("builtin.module(inline"), 22);
        assert_eq!(column("inline,"), 8);
        assert_eq!(column("a{x="), 5);
        assert_eq!(column("a{x='b}"), 6);
        assert_eq!(column("a b"), 3);
        assert!(parse_pipeline(&"any(".repeat(1000)).is_err());
    }
}
