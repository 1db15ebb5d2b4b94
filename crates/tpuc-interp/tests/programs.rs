//! Self-checking programs with expected values from other implementations.

use std::cell::RefCell;
use tpuc_interp::{Event, Options, run};
use tpuc_support::Source;

/// What the checks of a program say. Also verifies it.
fn failures(name: &str, text: &str) -> Vec<String> {
    let source = Source { name, text };
    let shown = |errors: Vec<tpuc_support::Diagnostic>| -> String {
        errors.iter().map(|d| d.render(source)).collect()
    };
    let module = tpuc_syntax::parse(source).unwrap_or_else(|errors| panic!("{}", shown(errors)));
    let errors = tpuc_ir::verify::verify(&module);
    assert!(errors.is_empty(), "{}", shown(errors));
    let heard = RefCell::new(Vec::new());
    let listener = |event: Event| match event {
        Event::CheckFailed(failure) => heard.borrow_mut().push(failure.to_string()),
        other => panic!("{other:?}"),
    };
    let options = Options { listener: Some(&listener), ..Options::default() };
    let results = run(&module, module.entry().expect("an entry function"), &[], &options);
    results.unwrap_or_else(|e| panic!("{}", e.diagnostic().render(source)));
    heard.into_inner()
}

#[test]
fn collectives_agree_with_jax() {
    let text = include_str!("programs/collectives.mlir");
    let programs: Vec<&str> = text.split("// -----\n").collect();
    assert_eq!(programs.len(), 15);
    for program in programs {
        let title = program.lines().rev().find_map(|l| l.strip_prefix("// ")).unwrap_or("a program");
        assert_eq!(failures(title, program), [""; 0], "{title}");
        // Each check is effective: with the results of two processes exchanged, theirs fail.
        let other = program.replace("(%r#1) <", "(%r#swap) <").replace("(%r#0) <", "(%r#1) <");
        let told = failures(title, &other.replace("(%r#swap) <", "(%r#0) <"));
        let same =
            program.contains("groups of 8") && !program.contains("scatter") && !program.contains("to_all");
        let all = same || program.contains("maximum of all");
        assert!(all || !told.is_empty(), "{title}: exchanged results are not noticed");
    }
}
