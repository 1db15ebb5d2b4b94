//! Debug counters: named kinds of decisions that a transformation makes, of which a user may forbid some by number.
//!
//! With `name=skip:N,count:M` the first N are refused, the next M taken and the rest refused. A transformation asks
//! [`DebugCounters::admits`] before each decision; as long as it is deterministic, the first decisions of a run do not
//! depend on how many more are allowed, so that the first wrong one can be found by bisection.

use crate::Diagnostic;
use indexmap::IndexMap;
use std::fmt;

/// The decisions of one kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counter {
    /// How many were asked for.
    seen: u64,
    skip: u64,
    /// How many are taken after those that are skipped; all when not given.
    count: Option<u64>,
}

/// Counters by name, in the order in which they were first used or set.
#[derive(Clone, Debug, Default)]
pub struct DebugCounters {
    counters: IndexMap<String, Counter>,
    last: Option<Diagnostic>,
}

impl DebugCounters {
    /// Sets a counter from `name=skip:N,count:M`; either part may be left out.
    ///
    /// # Errors
    /// What is wrong with the text.
    pub fn set(&mut self, text: &str) -> Result<(), String> {
        let (name, parts) =
            text.split_once('=').ok_or_else(|| format!("'{text}' is not NAME=skip:N,count:M"))?;
        let mut counter = Counter::default();
        for part in parts.split(',') {
            let (what, number) = part.split_once(':').unwrap_or((part, ""));
            let number: u64 = number.parse().map_err(|_| format!("'{part}' is not skip:N or count:M"))?;
            match what {
                "skip" => counter.skip = number,
                "count" => counter.count = Some(number),
                _ => return Err(format!("'{part}' is not skip:N or count:M")),
            }
        }
        self.counters.insert(name.into(), counter);
        Ok(())
    }

    /// Counts one decision; whether it may be taken.
    pub fn admits(&mut self, name: &str) -> bool {
        if !self.counters.contains_key(name) {
            self.counters.insert(name.into(), Counter::default());
        }
        let Some(counter) = self.counters.get_mut(name) else { return true };
        let at = counter.seen;
        counter.seen += 1;
        at >= counter.skip && counter.count.is_none_or(|count| at - counter.skip < count)
    }

    /// As [`Self::admits`]; `what` tells the decision of this number, in words and in its place. It is asked for the last
    /// decision that a bound admits.
    pub fn decide(&mut self, name: &str, what: impl FnOnce(u64) -> Diagnostic) -> bool {
        let admitted = self.admits(name);
        let last = |c: &Counter| c.count.is_some_and(|count| c.seen == c.skip.saturating_add(count));
        if admitted && self.counters.get(name).is_some_and(last) {
            self.last = Some(what(self.seen(name)));
        }
        admitted
    }

    /// The last decision that a bounded counter admitted.
    pub fn last(&self) -> Option<&Diagnostic> {
        self.last.as_ref()
    }

    /// Whether somebody wants the decisions of this kind counted.
    pub fn is_set(&self, name: &str) -> bool {
        self.counters.contains_key(name)
    }

    /// How many decisions of this kind were asked for.
    pub fn seen(&self, name: &str) -> u64 {
        self.counters.get(name).map_or(0, |c| c.seen)
    }

    /// The names of counters that refuse something and were never asked: misspelt, or nothing of the kind was decided.
    pub fn unused(&self) -> impl Iterator<Item = &str> {
        let refuses = |c: &Counter| c.skip > 0 || c.count.is_some();
        self.counters.iter().filter(move |(_, c)| c.seen == 0 && refuses(c)).map(|(name, _)| name.as_str())
    }
}

/// One line for each counter.
impl fmt::Display for DebugCounters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, c) in &self.counters {
            write!(f, "{name}: {} decisions", c.seen)?;
            if c.skip > 0 {
                write!(f, ", the first {} refused", c.skip)?;
            }
            if let Some(count) = c.count {
                write!(f, ", {count} allowed")?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_of_decisions_is_taken() {
        let mut counters = DebugCounters::default();
        counters.set("a=skip:2,count:3").unwrap();
        let taken: Vec<bool> = (0..8).map(|_| counters.admits("a")).collect();
        counters.set("c=skip:1,count:1").unwrap();
        let decided: Vec<bool> =
            (0..3).map(|_| counters.decide("c", |n| Diagnostic::error(format!("c {n}")))).collect();
        assert_eq!(decided, [false, true, false]);
        assert_eq!(counters.last().map(|d| d.message.as_str()), Some("c 2"));
        assert_eq!(taken, [false, false, true, true, true, false, false, false]);
        assert!(counters.admits("b"), "what is not set is not bounded");
        assert_eq!((counters.seen("a"), counters.seen("b"), counters.seen("d")), (8, 1, 0));
    }

    #[test]
    fn parts_may_be_left_out() {
        let mut counters = DebugCounters::default();
        counters.set("a=skip:1").unwrap();
        counters.set("b=count:0").unwrap();
        assert_eq!([counters.admits("a"), counters.admits("a"), counters.admits("a")], [false, true, true]);
        assert!(!counters.admits("b"));
        for wrong in ["a", "a=", "a=skip", "a=skip:x", "a=skip:1;count:2", "a=stop:3", "a=skip:-1"] {
            assert!(counters.set(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn names_that_nobody_asks_for_are_told() {
        let mut counters = DebugCounters::default();
        counters.set("a=count:1").unwrap();
        counters.set("typo=count:1").unwrap();
        counters.admits("a");
        assert_eq!(counters.unused().collect::<Vec<_>>(), ["typo"]);
    }
}
