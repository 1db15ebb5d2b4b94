//! The models that a test leaves out, from `models.ignore`.

use std::path::Path;

/// Why `test` leaves out the model in `folder`, if it does.
pub fn reason(folder: &Path, test: &str) -> Option<&'static str> {
    let lines = include_str!("models.ignore").lines().filter(|l| !l.starts_with('#') && !l.is_empty());
    let mut entries = lines.map(|line| {
        let mut parts = line.splitn(3, ": ");
        let mut next = || parts.next().unwrap_or_else(|| panic!("models.ignore: three parts, not '{line}'"));
        (next(), next(), next())
    });
    entries
        .find(|(model, tests, _)| folder.ends_with(model) && tests.split(' ').any(|t| t == test))
        .map(|e| e.2)
}
