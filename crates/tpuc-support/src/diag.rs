//! Diagnostics and their rendering with a source snippet and caret.

use crate::{Loc, Span};
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

/// Longest source line that is shown in a snippet; longer ones (dense constants) are cut around the span.
const MAX_LINE: usize = 160;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    Error,
    Warning,
}

/// A named source text. `text` is empty when the program did not come from text.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    pub name: &'a str,
    pub text: &'a str,
}

/// One finding, with what the user needs to act on it.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    pub severity: Severity,
    pub message: String,
    /// Constraint id, e.g. `dot_general_c12` (StableHLO specification numbering).
    pub constraint: Option<String>,
    pub span: Option<Span>,
    /// The framework's source position, when the IR carries one.
    pub loc: Loc,
    pub notes: Vec<String>,
    pub help: Option<String>,
}

impl Diagnostic {
    pub fn error(message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Error,
            message: message.into(),
            constraint: None,
            span: None,
            loc: Loc::Unknown,
            notes: Vec::new(),
            help: None,
        }
    }
    pub fn at(mut self, span: Span) -> Self {
        self.span = Some(span);
        self
    }
    pub fn loc(mut self, loc: Loc) -> Self {
        self.loc = loc;
        self
    }
    pub fn constraint(mut self, id: impl Into<String>) -> Self {
        self.constraint = Some(id.into());
        self
    }
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Renders without colour, with line, column, caret, notes and the framework's location.
    pub fn render(&self, source: Source<'_>) -> String {
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let title = match &self.constraint {
            Some(id) => format!("{} [{id}]", self.message),
            None => self.message.clone(),
        };
        let mut notes = self.notes.clone();
        if !self.loc.is_unknown() {
            notes.push(format!("from loc({})", self.loc));
        }
        let window = self.span.filter(|_| !source.text.is_empty()).map(|s| window(source.text, s));
        let mut group = level.primary_title(title.as_str()).elements(window.as_ref().map(|w| {
            Snippet::source(w.text.as_str())
                .line_start(w.line)
                .path(source.name)
                .annotation(AnnotationKind::Primary.span(w.start..w.end))
        }));
        for note in &notes {
            group = group.element(Level::NOTE.message(note.as_str()));
        }
        if let Some(help) = &self.help {
            group = group.element(Level::HELP.message(help.as_str()));
        }
        Renderer::plain().render(&[group])
    }
}

struct Window {
    text: String,
    line: usize,
    start: usize,
    end: usize,
}

/// The line that holds the span, cut to a bounded length around it.
fn window(text: &str, span: Span) -> Window {
    let clamp = |mut at: usize| {
        at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let start = clamp(span.start as usize);
    let line_start = text[..start].rfind('\n').map_or(0, |i| i + 1);
    let line_end = text[start..].find('\n').map_or(text.len(), |i| start + i);
    let end = clamp(span.end as usize).clamp(start, line_end).max(clamp(start + 1).min(line_end));
    let line = text[..line_start].bytes().filter(|&b| b == b'\n').count() + 1;
    if line_end - line_start <= MAX_LINE {
        let text = text[line_start..line_end].to_string();
        return Window { text, line, start: start - line_start, end: end - line_start };
    }
    let from = clamp(start.saturating_sub(MAX_LINE / 2)).max(line_start);
    let to = clamp((start + MAX_LINE / 2).min(line_end));
    let prefix = if from > line_start { "..." } else { "" };
    let suffix = if to < line_end { "..." } else { "" };
    let shown = format!("{prefix}{}{suffix}", &text[from..to]);
    let start = start - from + prefix.len();
    let end = (end.min(to) - from + prefix.len()).max(start);
    Window { text: shown, line, start, end }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn caret_points_at_the_span() {
        let text = "module {\n  %0 = foo %x\n}\n";
        let at = text.find("foo").unwrap();
        let out = Diagnostic::error("unknown op")
            .at(Span::new(at, at + 3))
            .help("did you mean bar?")
            .render(Source { name: "a.mlir", text });
        assert!(out.contains("a.mlir:2:8"), "{out}");
        assert!(out.contains("^^^"), "{out}");
        assert!(out.contains("did you mean bar?"), "{out}");
    }

    #[test]
    fn long_lines_are_cut_in_bounded_time() {
        let text = format!("{}@{}", "x".repeat(1 << 20), "y".repeat(1 << 20));
        let out = Diagnostic::error("here")
            .at(Span::new(1 << 20, (1 << 20) + 1))
            .render(Source { name: "a", text: &text });
        assert!(out.len() < 1000 && out.contains('@'));
    }
}
