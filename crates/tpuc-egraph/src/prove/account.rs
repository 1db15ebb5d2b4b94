//! What a proof by normal form compared, and what it rests on.

use super::orders;
use super::pointwise::{Mode, Symbols};
use super::program::Datum;
use super::tensor::Symbolic;

/// How the elements of one result were found equal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    pub ty: String,
    /// Elements with one value at the random point, literals among them.
    pub values: usize,
    pub literals: usize,
    /// Elements that differ only on paths on which the orders of real numbers contradict each other.
    pub by_orders: usize,
}

/// What a proof by normal form compared, and what it rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account {
    pub results: Vec<Compared>,
    /// Laws that were used, and for how many scalars or conditions.
    pub laws: Vec<(String, usize)>,
    /// Functions of which nothing was used but that they are functions, and how many applications of each there are.
    pub unknowns: Vec<(String, usize)>,
    /// Scalars with a value of their own.
    pub scalars: usize,
}

impl Account {
    /// The binary logarithm of a bound on the chance that any two scalars that differ have one value, when none is a
    /// quotient of polynomials of a degree above `2^degree`: pairs times the bound of Schwartz and Zippel for the
    /// product of both fields.
    pub fn error_log2(&self, degree: i32) -> i32 {
        let pairs = 2.0 * (self.scalars.max(2) as f64).log2() - 1.0;
        pairs.ceil() as i32 + degree - 120
    }
}

/// What both sides have in common, when all results are equal and have a value.
pub(super) fn compare(symbols: &mut Symbols, left: &[Datum], right: &[Datum]) -> Option<Account> {
    if left.len() != right.len() {
        return None;
    }
    let mut account = Account::default();
    let mut work: Vec<(&Datum, &Datum)> = left.iter().zip(right).rev().collect();
    while let Some(pair) = work.pop() {
        match pair {
            (Datum::Tensor(a), Datum::Tensor(b)) => account.results.push(tensors(symbols, a, b)?),
            (Datum::Tuple(a), Datum::Tuple(b)) if a.len() == b.len() => work.extend(a.iter().zip(b).rev()),
            _ => return None,
        }
    }
    account.scalars = symbols.s().count();
    account.laws = symbols.laws();
    account.unknowns = symbols.s().unknowns();
    Some(account)
}

fn tensors(symbols: &mut Symbols, a: &Symbolic, b: &Symbolic) -> Option<Compared> {
    if a.ty != b.ty || a.data.len() != b.data.len() {
        return None;
    }
    let real = symbols.mode == Mode::Real && !a.ty.elem.is_integer();
    let mut out = Compared { ty: a.ty.to_string(), ..Compared::default() };
    for (&x, &y) in a.data.iter().zip(&b.data) {
        let s = symbols.s();
        let (flat, other) = (s.flat(x), s.flat(y));
        if flat == s.undefined || other == s.undefined {
            return None;
        }
        if flat == other {
            out.values += 1;
            out.literals += usize::from(s.known(flat).is_some());
        } else if real && orders::equal(&symbols.r, x, y) {
            out.by_orders += 1;
        } else {
            return None;
        }
    }
    Some(out)
}
