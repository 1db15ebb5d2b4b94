//! Files that hold several modules.

/// The parts of a text between lines that begin with `// -----`, each with the byte where it begins. There is at
/// least one.
pub fn split_input(text: &str) -> Vec<(usize, &str)> {
    const SEPARATOR: &str = "// -----";
    let mut parts = Vec::new();
    let (mut start, mut at) = (0, 0);
    for line in text.split_inclusive('\n') {
        if line.starts_with(SEPARATOR) {
            parts.push((start, &text[start..at]));
            start = at + line.len();
        }
        at += line.len();
    }
    parts.push((start, &text[start..]));
    parts
}
