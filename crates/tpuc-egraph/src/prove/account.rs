//! What a proof by normal form compared, and what it rests on.

use super::orders;
use super::pointwise::{Mode, Symbols};
use super::program::Datum;
use super::scalar::Id;
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
    /// Elements that are equal at further points, where square roots are those of the field.
    pub by_roots: usize,
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

/// An element that was found equal but where a real number is zero: its result, its place, and that number.
pub(super) type Exception = (usize, usize, Id);

/// What both sides have in common, when all results are equal and have a value, and what is left to be looked at.
pub(super) fn compare(
    symbols: &mut Symbols,
    left: &[Datum],
    right: &[Datum],
) -> Option<(Account, Vec<Exception>)> {
    let (mut account, mut exceptions) = (Account::default(), Vec::new());
    let (left, right) = (flat(left), flat(right));
    if left.len() != right.len() {
        return None;
    }
    for (n, (a, b)) in left.into_iter().zip(right).enumerate() {
        account.results.push(tensors(symbols, a, b, n, &mut exceptions)?);
    }
    account.scalars = symbols.s().count();
    account.laws = symbols.laws();
    account.unknowns = symbols.s().unknowns();
    Some((account, exceptions))
}

/// What a side is made of that was found equal to the other element by element.
pub(super) fn summary(symbols: &mut Symbols, of: &[Datum]) -> Account {
    let results = flat(of).into_iter().map(|t| Compared {
        ty: t.ty.to_string(),
        values: t.data.len(),
        ..Compared::default()
    });
    let results = results.collect();
    Account { results, scalars: symbols.s().count(), laws: symbols.laws(), unknowns: symbols.s().unknowns() }
}

/// What both sides have in common when those elements that are not settled were found equal by their roots.
pub(super) fn rooted(symbols: &mut Symbols, left: &[Datum], settled: &[Vec<bool>]) -> Account {
    let results = flat(left).into_iter().zip(settled).map(|(t, settled)| {
        let values = settled.iter().filter(|s| **s).count();
        Compared { ty: t.ty.to_string(), values, by_roots: settled.len() - values, ..Compared::default() }
    });
    let results = results.collect();
    Account { results, scalars: symbols.s().count(), laws: symbols.laws(), unknowns: symbols.s().unknowns() }
}

/// Which elements of each result are equal.
pub(super) fn settled(symbols: &mut Symbols, left: &[Datum], right: &[Datum]) -> Vec<Vec<bool>> {
    let mut all = Vec::new();
    for (n, (a, b)) in flat(left).into_iter().zip(flat(right)).enumerate() {
        let count = a.data.len().min(b.data.len());
        all.push((0..count).map(|i| agree(symbols, left, right, &[(n, i)])).collect());
    }
    all
}

/// Whether these elements are equal.
pub(super) fn agree(symbols: &mut Symbols, left: &[Datum], right: &[Datum], at: &[(usize, usize)]) -> bool {
    let (left, right) = (flat(left), flat(right));
    at.iter().all(|&(n, i)| {
        let id = |all: &[&Symbolic]| all.get(n).and_then(|t| t.data.get(i)).copied();
        let (Some(x), Some(y)) = (id(&left), id(&right)) else { return false };
        let undefined = symbols.s().undefined;
        let same = symbols.s().flat(x) == symbols.s().flat(y) && x != undefined;
        if same || symbols.same_choice(x, y) {
            return true;
        }
        let real = symbols.mode == Mode::Real;
        let integers = left[n].ty.elem.is_integer();
        let mut exceptions = Vec::new();
        real && orders::equal(&symbols.r, x, y, integers, &mut exceptions) && exceptions.is_empty()
    })
}

/// The tensors of some values, those of tuples in their order.
pub(super) fn flat(of: &[Datum]) -> Vec<&Symbolic> {
    let mut out = Vec::new();
    let mut work: Vec<&Datum> = of.iter().rev().collect();
    while let Some(next) = work.pop() {
        match next {
            Datum::Tensor(t) => out.push(t),
            Datum::Tuple(parts) => work.extend(parts.iter().rev()),
        }
    }
    out
}

fn tensors(
    symbols: &mut Symbols,
    a: &Symbolic,
    b: &Symbolic,
    result: usize,
    exceptions: &mut Vec<Exception>,
) -> Option<Compared> {
    if a.ty != b.ty || a.data.len() != b.data.len() {
        return None;
    }
    let (real, integers) = (symbols.mode == Mode::Real, a.ty.elem.is_integer());
    let mut out = Compared { ty: a.ty.to_string(), ..Compared::default() };
    for (i, (&x, &y)) in a.data.iter().zip(&b.data).enumerate() {
        let s = symbols.s();
        let (flat, other) = (s.flat(x), s.flat(y));
        if flat == s.undefined || other == s.undefined {
            return None;
        }
        if flat == other {
            out.values += 1;
            out.literals += usize::from(s.known(flat).is_some());
            continue;
        }
        if symbols.same_word(x, y, a.ty.elem) || symbols.same_choice(x, y) {
            out.values += 1;
            continue;
        }
        let mut zero = Vec::new();
        if !real || !orders::equal(&symbols.r, x, y, integers, &mut zero) {
            return None;
        }
        out.by_orders += 1;
        zero.sort_unstable();
        zero.dedup();
        exceptions.extend(zero.into_iter().map(|d| (result, i, d)));
    }
    Some(out)
}
