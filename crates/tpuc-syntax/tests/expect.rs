//! Annotations of expected diagnostics, and files of several parts.

use tpuc_support::{Diagnostic, Span};
use tpuc_syntax::{ExpectedLevel, check_expected, expected_diagnostics, split_input};

#[test]
fn parts_keep_their_positions() {
    let text = "a\n// -----\nb // -----\n// ----- more\n";
    let parts = split_input(text);
    assert_eq!(parts, [(0, "a\n"), (11, "b // -----\n"), (text.len(), "")]);
    for (at, part) in parts {
        assert!(text[at..].starts_with(part));
    }
    assert_eq!(split_input(""), [(0, "")]);
}

#[test]
fn places_and_levels() {
    let text = "\
plain
// expected-error@above {{a}}
// expected-error@+2 {{b}}
// expected-note@below {{c}}
// expected-warning @below {{d}}
x // expected-remark {{e}}
y
// expected-error@-1 {{f {{g}}}}
// expected-error@unknown {{h}}
// expected-error {no braces}
// unexpected
";
    let found = expected_diagnostics(text).unwrap();
    let places: Vec<_> = found.iter().map(|e| (e.level, e.line)).collect();
    use ExpectedLevel::*;
    assert_eq!(
        places,
        [
            (Error, Some(1)),
            (Error, Some(5)),
            (Note, Some(7)),
            (Warning, Some(7)),
            (Remark, Some(6)),
            (Error, Some(7)),
            (Error, None)
        ]
    );
    assert!(found[5].matches("an f {{g}} here") && !found[5].matches("f g"));
}

#[test]
fn patterns() {
    let found = expected_diagnostics("// expected-error-re {{a.b {{[0-9]+}} (c)}}\n").unwrap();
    assert!(found[0].matches("see a.b 42 (c)"));
    assert!(!found[0].matches("a.b x (c)") && !found[0].matches("axb 42 (c)"));
    let errors = expected_diagnostics("// expected-error-re {{{{(}}}}\n").unwrap_err();
    assert_eq!(errors[0].span, Some(Span::new(3, 30)));
}

#[test]
fn differences() {
    let text = "// expected-error@+1 {{bad}}\nop\n";
    let error = |message: &str, at: usize| Diagnostic::error(message).at(Span::new(at, at + 2));
    assert_eq!(check_expected(text, &[error("a bad op", 29)]), []);
    assert_eq!(check_expected(text, &[error("a bad op", 29).note("why")]), []);
    let messages =
        |given: &[Diagnostic]| check_expected(text, given).into_iter().map(|d| d.message).collect::<Vec<_>>();
    assert_eq!(messages(&[]), ["the expected error was not produced"]);
    assert_eq!(messages(&[error("a bad op", 0)]).len(), 2, "another line");
    assert_eq!(messages(&[error("a good op", 29)]).len(), 2, "another message");
    assert_eq!(messages(&[error("bad", 29), error("bad", 29)]), ["unexpected error: bad"]);
}
