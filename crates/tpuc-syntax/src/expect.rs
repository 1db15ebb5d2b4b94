//! Diagnostics that a text says it expects, `// expected-error@+1 {{message}}`, as `-verify-diagnostics` of MLIR's
//! tools reads them.

use regex::Regex;
use tpuc_support::{Diagnostic, Severity, Span};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExpectedLevel {
    Error,
    Warning,
    Note,
    Remark,
}

/// One annotation.
#[derive(Clone, Debug)]
pub struct Expected {
    pub level: ExpectedLevel,
    /// The line of the diagnostic, counted from 1; `None` when it may have any or no position (`@unknown`).
    pub line: Option<usize>,
    /// Where the annotation stands.
    pub span: Span,
    pattern: Pattern,
}

#[derive(Clone, Debug)]
enum Pattern {
    /// A part of the message.
    Part(String),
    /// `-re`: what stands in double braces is a regular expression, the rest is literal.
    Regex(Box<Regex>),
}

impl Expected {
    pub fn matches(&self, message: &str) -> bool {
        match &self.pattern {
            Pattern::Part(part) => message.contains(part),
            Pattern::Regex(regex) => regex.is_match(message),
        }
    }
}

/// The annotations of a text, in order.
///
/// # Errors
/// Regular expressions that are none.
pub fn expected_diagnostics(text: &str) -> Result<Vec<Expected>, Vec<Diagnostic>> {
    let (mut found, mut errors) = (Vec::new(), Vec::new());
    // Annotations that wait for the next line without one.
    let mut below = Vec::new();
    let mut last_plain = None;
    let mut at = 0;
    for (i, line) in text.split_inclusive('\n').enumerate() {
        let number = i + 1;
        let content = line.trim_end();
        match annotation(content) {
            Some(note) => {
                let start = at + note.start;
                let span = Span::new(start, at + content.len());
                match pattern(note.text, note.regex) {
                    Ok(pattern) => {
                        let line = match note.place {
                            Place::Offset(by) => Some(number.saturating_add_signed(by)),
                            Place::Above => last_plain,
                            Place::Below => {
                                below.push(found.len());
                                None
                            }
                            Place::Unknown => None,
                        };
                        found.push(Expected { level: note.level, line, span, pattern });
                    }
                    Err(e) => {
                        let message = format!("not a regular expression: {e}");
                        errors.push(Diagnostic::error(message).at(span));
                    }
                }
            }
            None => {
                for index in below.drain(..) {
                    let expected: &mut Expected = &mut found[index];
                    expected.line = Some(number);
                }
                last_plain = Some(number);
            }
        }
        at += line.len();
    }
    if errors.is_empty() { Ok(found) } else { Err(errors) }
}

/// What differs between the annotations of a text and the diagnostics that it gave: nothing, if the text is as it
/// says. Each annotation stands for one diagnostic, or one of the notes of a diagnostic.
pub fn check_expected(text: &str, given: &[Diagnostic]) -> Vec<Diagnostic> {
    let expected = match expected_diagnostics(text) {
        Ok(expected) => expected,
        Err(errors) => return errors,
    };
    let mut used = vec![false; expected.len()];
    let mut differences = Vec::new();
    let mut take = |level: ExpectedLevel, line: Option<usize>, message: &str| {
        let hit = expected.iter().zip(&used).position(|(e, used)| {
            !used
                && e.level == level
                && (e.line.is_none() || line.is_none_or(|l| e.line == Some(l)))
                && e.matches(message)
        });
        hit.map(|i| used[i] = true).is_some()
    };
    for diagnostic in given {
        let line = diagnostic.span.map(|span| line_of(text, span.start as usize));
        let level = match diagnostic.severity {
            Severity::Error => ExpectedLevel::Error,
            Severity::Warning => ExpectedLevel::Warning,
        };
        // Notes have no position of their own, and need not be expected.
        for note in &diagnostic.notes {
            take(ExpectedLevel::Note, None, note);
        }
        if !take(level, line, &diagnostic.message) {
            let message = format!("unexpected {level:?}: {}", diagnostic.message).to_lowercase();
            let difference = Diagnostic::error(message);
            differences.push(match diagnostic.span {
                Some(span) => difference.at(span),
                None => difference,
            });
        }
    }
    for (expected, _) in expected.iter().zip(&used).filter(|(_, used)| !**used) {
        let level = format!("{:?}", expected.level).to_lowercase();
        differences
            .push(Diagnostic::error(format!("the expected {level} was not produced")).at(expected.span));
    }
    differences
}

fn line_of(text: &str, at: usize) -> usize {
    text.as_bytes()[..at.min(text.len())].iter().filter(|&&b| b == b'\n').count() + 1
}

enum Place {
    Offset(isize),
    Above,
    Below,
    Unknown,
}

struct Annotation<'t> {
    level: ExpectedLevel,
    regex: bool,
    place: Place,
    text: &'t str,
    /// Where in the line it begins.
    start: usize,
}

/// `expected-error-re@+1 {{text}}` at the end of a line.
fn annotation(line: &str) -> Option<Annotation<'_>> {
    const LEVELS: [(&str, ExpectedLevel); 4] = [
        ("error", ExpectedLevel::Error),
        ("warning", ExpectedLevel::Warning),
        ("note", ExpectedLevel::Note),
        ("remark", ExpectedLevel::Remark),
    ];
    let start = line.find("expected-")?;
    let rest = &line[start + "expected-".len()..];
    let (level, mut rest) =
        LEVELS.iter().find_map(|&(word, level)| Some((level, rest.strip_prefix(word)?)))?;
    let regex = rest.starts_with("-re");
    rest = rest.strip_prefix("-re").unwrap_or(rest).trim_start_matches(' ');
    let mut place = Place::Offset(0);
    if let Some(after) = rest.strip_prefix('@') {
        let end = after.find([' ', '{']).unwrap_or(after.len());
        place = match &after[..end] {
            "above" => Place::Above,
            "below" => Place::Below,
            "unknown" => Place::Unknown,
            offset if offset.starts_with(['+', '-']) => Place::Offset(offset.parse().ok()?),
            _ => return None,
        };
        rest = after[end..].trim_start_matches(' ');
    }
    let text = rest.strip_prefix("{{")?.strip_suffix("}}")?;
    Some(Annotation { level, regex, place, text, start })
}

fn pattern(text: &str, regex: bool) -> Result<Pattern, regex::Error> {
    if !regex {
        return Ok(Pattern::Part(text.to_string()));
    }
    let mut source = String::new();
    let mut rest = text;
    while let Some((literal, tail)) = rest.split_once("{{") {
        source.push_str(&regex::escape(literal));
        let (inner, after) = tail.split_once("}}").unwrap_or((tail, ""));
        source.push_str(&format!("({inner})"));
        rest = after;
    }
    source.push_str(&regex::escape(rest));
    Ok(Pattern::Regex(Box::new(Regex::new(&source)?)))
}
