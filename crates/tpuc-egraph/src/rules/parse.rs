//! The rule language's text. The grammar is in `docs/rules.md`.

use super::ast::*;
use super::functions;
use super::lexer::{Lexer, Token};
use super::value::Value;
use crate::lang::{MONOID, RESULT_ELEM, RESULT_SHAPE, SYNTHETIC};
use smallvec::SmallVec;
use tpuc_ir::{Arity, OpKind, Trait};
use tpuc_support::{Diagnostic, Name, Span};
use tpuc_tensor::ElementType;

type Result<T> = std::result::Result<T, Box<Diagnostic>>;

fn error<T>(span: Span, message: impl Into<String>) -> Result<T> {
    Err(Box::new(Diagnostic::error(message).at(span)))
}

/// Reads a rule file. After an error, reading goes on at the next rule.
pub fn parse(text: &str) -> (Vec<Rule>, Vec<Diagnostic>) {
    let mut lexer = Lexer::new(text);
    let (mut rules, mut errors) = (Vec::new(), Vec::new());
    while lexer.peek().0 != Token::End {
        let variables = vec![("out".into(), Sort::Class)];
        let mut parser = Parser { lexer: &mut lexer, variables, ranges: Vec::new(), declaring: true };
        match parser.rule() {
            Ok(rule) => rules.push(rule),
            Err(e) => {
                errors.push(*e);
                lexer.skip_to_rule();
            }
        }
    }
    (rules, errors)
}

/// What kind of thing a variable names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Class,
    Classes,
    Value,
    Rest,
    Op,
}

impl Sort {
    fn name(self) -> &'static str {
        match self {
            Sort::Class => "a class",
            Sort::Classes => "a list of classes",
            Sort::Value => "a value",
            Sort::Rest => "remaining attributes",
            Sort::Op => "an op",
        }
    }
}

struct Parser<'l, 't> {
    lexer: &'l mut Lexer<'t>,
    variables: Vec<(Name, Sort)>,
    /// What each op variable ranges over.
    ranges: Vec<(Slot, Vec<OpKind>)>,
    /// Whether variables may be introduced, as on the left side.
    declaring: bool,
}

/// Op sets that a pattern may range over.
fn op_set(name: &str) -> Option<Vec<OpKind>> {
    let operands = match name {
        "unary" => 1,
        "binary" => 2,
        _ => return None,
    };
    let fits = |k: &OpKind| {
        let i = k.info();
        k.has(Trait::Elementwise) && i.operands.len() == operands && i.results.len() == 1
    };
    Some(OpKind::ALL.iter().copied().filter(fits).collect())
}

fn op_named(name: &str) -> Option<OpKind> {
    OpKind::from_name(&format!("stablehlo.{name}")).or_else(|| OpKind::from_name(name))
}

/// Attributes that ops carry inside the e-graph although the tables do not list them.
fn synthetic_of(kind: OpKind) -> &'static [&'static str] {
    match kind {
        OpKind::Convert => &[RESULT_ELEM],
        OpKind::Reshape | OpKind::BroadcastInDim => &[RESULT_SHAPE],
        OpKind::Iota | OpKind::BitcastConvert => &[RESULT_SHAPE, RESULT_ELEM],
        OpKind::Reduce | OpKind::ReduceWindow => &[MONOID],
        _ => &[],
    }
}

impl Parser<'_, '_> {
    fn take(&mut self, token: &Token) -> bool {
        let found = self.lexer.peek().0 == *token;
        if found {
            self.lexer.next();
        }
        found
    }

    fn expect(&mut self, token: &Token) -> Result<Span> {
        let (found, span) = self.lexer.next();
        if found == *token { Ok(span) } else { error(span, format!("expected {token}, found {found}")) }
    }

    fn ident(&mut self, what: &str) -> Result<(Name, Span)> {
        match self.lexer.next() {
            (Token::Ident(name), span) => Ok((name, span)),
            (found, span) => error(span, format!("expected {what}, found {found}")),
        }
    }

    fn keyword(&mut self, word: &str) -> bool {
        let found = matches!(&self.lexer.peek().0, Token::Ident(w) if w == word);
        if found {
            self.lexer.next();
        }
        found
    }

    fn variable(&mut self, name: Name, sort: Sort, span: Span) -> Result<Slot> {
        match self.variables.iter().position(|(n, _)| *n == name) {
            Some(slot) if self.variables[slot].1 == sort => Ok(slot),
            Some(slot) => {
                error(span, format!("?{name} is {}, not {}", self.variables[slot].1.name(), sort.name()))
            }
            None if self.declaring => {
                self.variables.push((name, sort));
                Ok(self.variables.len() - 1)
            }
            None => error(span, format!("?{name} does not occur on the left side")),
        }
    }

    fn rule(&mut self) -> Result<Rule> {
        let (word, start) = self.ident("`rule`")?;
        if word != "rule" {
            return error(start, format!("expected `rule`, found `{word}`"));
        }
        let equation = self.lexer.take_comment();
        let (name, name_span) = self.ident("the rule's name")?;
        if equation.is_empty() {
            return error(name_span, format!("rule {name} has no equation in a comment above it"));
        }
        let (class, span) = self.ident("an exactness class")?;
        let Some(fp) = Fp::from_name(&class) else {
            return error(span, format!("`{class}` is not one of exact, reassoc, algebraic, approx"));
        };
        let later = [Phase::Explore, Phase::Prove];
        let phase = later.into_iter().find(|p| self.keyword(p.name())).unwrap_or(Phase::Canonicalise);
        self.expect(&Token::Colon)?;
        let at = self.lexer.peek().1;
        let Pattern::Node(lhs) = self.pattern()? else {
            return error(at, "a left side starts with an op");
        };
        self.declaring = false;
        self.expect(&Token::Arrow)?;
        // The right side may use what later `let`s name, so it is read after them.
        let rhs_start = self.lexer.mark();
        self.lexer.skip_term();
        let mut clauses = Vec::new();
        let (mut elems, mut test) = (Vec::new(), TestHints::default());
        loop {
            if self.keyword("where") {
                clauses.push(Clause::Where(self.expr()?));
            } else if self.keyword("when") {
                clauses.push(Clause::When(self.expr()?));
            } else if self.keyword("let") {
                let (Token::Variable(name), span) = self.lexer.next() else {
                    return error(self.lexer.peek().1, "expected a variable after `let`");
                };
                self.expect(&Token::Equals)?;
                let value = self.expr()?;
                if self.variables.iter().any(|(n, _)| *n == name) {
                    return error(span, format!("?{name} has a meaning already"));
                }
                let op = matches!(&value, Expr::Call(f, _) if f.name == "combiner");
                self.variables.push((name, if op { Sort::Op } else { Sort::Value }));
                clauses.push(Clause::Let(self.variables.len() - 1, value));
            } else if self.keyword("test") {
                self.hint(&mut elems, &mut test)?;
                while matches!(&self.lexer.peek().0, Token::Ident(w) if w == "elem" || w == "positive") {
                    self.hint(&mut elems, &mut test)?;
                }
            } else {
                break;
            }
        }
        match self.lexer.peek() {
            (Token::End, _) => {}
            (Token::Ident(word), _) if word == "rule" => {}
            (other, span) => {
                return error(*span, format!("expected a clause or the next rule, found {other}"));
            }
        }
        let end = self.lexer.mark();
        self.lexer.reset(rhs_start);
        let rhs = self.term()?;
        match self.lexer.peek() {
            (Token::End, _) => {}
            (Token::Ident(word), _) if ["rule", "where", "when", "let", "test"].contains(&word.as_str()) => {}
            (other, span) => {
                return error(*span, format!("expected the end of the right side, found {other}"));
            }
        }
        self.lexer.reset(end);
        let variables = self.variables.iter().map(|(n, _)| n.clone()).collect();
        Ok(Rule {
            name,
            family: Name::default(),
            equation,
            fp,
            phase,
            lhs,
            rhs,
            clauses,
            elems,
            test,
            variables,
            span: start.to(name_span),
        })
    }

    fn hint(&mut self, elems: &mut Vec<ElementType>, test: &mut TestHints) -> Result<()> {
        let (what, span) = self.ident("a test hint")?;
        match what.as_str() {
            "positive" => test.positive = true,
            "elem" => {
                self.expect(&Token::Open)?;
                loop {
                    let (name, span) = self.ident("an element type")?;
                    let elem = if name == "complex" { Ok(ElementType::C64) } else { name.parse() };
                    match elem {
                        Ok(elem) => elems.push(elem),
                        Err(()) => return error(span, format!("`{name}` is not an element type")),
                    }
                    if !self.take(&Token::Comma) {
                        break;
                    }
                }
                self.expect(&Token::Close)?;
            }
            _ => return error(span, format!("unknown test hint `{what}`")),
        }
        Ok(())
    }

    fn pattern(&mut self) -> Result<Pattern> {
        match self.lexer.next() {
            (Token::Variable(name), span) if self.take(&Token::Colon) => {
                let slot = self.variable(name, Sort::Op, span)?;
                let mut kinds = Vec::new();
                loop {
                    let (name, span) = self.ident("an op or a set of ops")?;
                    match op_set(&name).or_else(|| op_named(&name).map(|k| vec![k])) {
                        Some(set) => kinds.extend(set),
                        None => return error(span, format!("`{name}` is neither an op nor a set of ops")),
                    }
                    if !self.take(&Token::Bar) {
                        break;
                    }
                }
                self.ranges.push((slot, kinds.clone()));
                self.node_pattern(HeadPattern::Any(slot, kinds), span).map(Pattern::Node)
            }
            (Token::Variable(name), span)
                if matches!(self.lexer.peek().0, Token::Open | Token::OpenSquare) =>
            {
                let slot = self.variable(name.clone(), Sort::Op, span)?;
                match self.ranges.iter().find(|(s, _)| *s == slot) {
                    Some((_, kinds)) => {
                        let head = HeadPattern::Any(slot, kinds.clone());
                        self.node_pattern(head, span).map(Pattern::Node)
                    }
                    None => error(
                        span,
                        format!("?{name} needs the ops that it stands for, as in `?{name}:unary`"),
                    ),
                }
            }
            (Token::Variable(name), span) => Ok(Pattern::Class(self.variable(name, Sort::Class, span)?)),
            (Token::Number(x), _) => Ok(Pattern::Number(x)),
            (Token::Ident(name), span) => match op_named(&name) {
                Some(kind) => self.node_pattern(HeadPattern::Op(kind), span).map(Pattern::Node),
                None => error(span, format!("unknown op `{name}`")),
            },
            (found, span) => error(span, format!("expected a pattern, found {found}")),
        }
    }

    fn node_pattern(&mut self, head: HeadPattern, span: Span) -> Result<NodePattern> {
        let (mut attrs, mut rest) = (Vec::new(), None);
        if self.take(&Token::OpenSquare) {
            while !self.take(&Token::CloseSquare) {
                if self.take(&Token::Dots) {
                    let (Token::Variable(name), at) = self.lexer.next() else {
                        return error(span, "expected a variable after `..`");
                    };
                    rest = Some(self.variable(name, Sort::Rest, at)?);
                } else {
                    let (name, at) = self.ident("an attribute's name")?;
                    self.check_attr(head.kinds(), &name, at)?;
                    self.expect(&Token::Equals)?;
                    let value = match self.lexer.next() {
                        (Token::Variable(name), at) => {
                            AttrPattern::Bind(self.variable(name, Sort::Value, at)?)
                        }
                        (Token::Ident(word), _) => AttrPattern::Equal(word_value(word)),
                        (Token::Number(x), _) => AttrPattern::Equal(number_value(x)),
                        (Token::OpenSquare, _) => {
                            let mut items = Vec::new();
                            while let (Token::Number(x), _) = self.lexer.peek() {
                                items.push(*x as i64);
                                self.lexer.next();
                                self.take(&Token::Comma);
                            }
                            self.expect(&Token::CloseSquare)?;
                            AttrPattern::Equal(Value::Ints(items))
                        }
                        (found, at) => {
                            return error(at, format!("expected an attribute value, found {found}"));
                        }
                    };
                    attrs.push((name, value));
                }
                if !self.take(&Token::Comma) {
                    self.expect(&Token::CloseSquare)?;
                    break;
                }
            }
        }
        if rest.is_none() {
            self.check_complete(head.kinds(), attrs.iter().map(|(n, _)| n), span)?;
        }
        let (mut children, mut more) = (Vec::new(), None);
        self.expect(&Token::Open)?;
        while !self.take(&Token::Close) {
            if self.take(&Token::Dots) {
                let (Token::Variable(name), at) = self.lexer.next() else {
                    return error(span, "expected a variable after `..`");
                };
                more = Some(self.variable(name, Sort::Classes, at)?);
            } else {
                children.push(self.pattern()?);
            }
            if !self.take(&Token::Comma) {
                self.expect(&Token::Close)?;
                break;
            }
        }
        self.check_operands(head.kinds(), children.len(), more.is_some(), span)?;
        Ok(NodePattern { head, attrs, rest, children, more })
    }

    fn check_attr(&self, kinds: &[OpKind], name: &str, span: Span) -> Result<()> {
        if SYNTHETIC.contains(&name) {
            return Ok(());
        }
        match kinds.iter().find(|k| !k.info().attrs.iter().any(|a| a.name == name)) {
            Some(kind) => error(span, format!("{} has no attribute `{name}`", kind.name())),
            None => Ok(()),
        }
    }

    /// A pattern without `..` and a term without one name every attribute that the op must have.
    fn check_complete<'n>(
        &self,
        kinds: &[OpKind],
        named: impl Iterator<Item = &'n Name> + Clone,
        span: Span,
    ) -> Result<()> {
        for &kind in kinds {
            let required = kind.info().attrs.iter().filter(|a| !a.optional).map(|a| a.name);
            for attr in required.chain(synthetic_of(kind).iter().copied()) {
                if !named.clone().any(|n| n == attr) {
                    return error(span, format!("{} needs `{attr}`, or `..` for it", kind.name()));
                }
            }
        }
        Ok(())
    }

    fn check_operands(&self, kinds: &[OpKind], count: usize, more: bool, span: Span) -> Result<()> {
        for kind in kinds {
            let operands = kind.info().operands;
            let fixed = operands.iter().filter(|o| o.arity == Arity::One).count();
            let variadic = operands.iter().any(|o| o.arity != Arity::One);
            // Inside the e-graph a reduction has one input and one initial value.
            let reduce = matches!(kind, OpKind::Reduce | OpKind::ReduceWindow);
            let fits = if reduce { count == 2 } else { count == fixed || variadic && count > fixed };
            if !(fits || more && count <= fixed) {
                return error(span, format!("{} does not take {count} operands", kind.name()));
            }
        }
        Ok(())
    }

    fn term(&mut self) -> Result<Term> {
        match self.lexer.next() {
            (Token::Variable(name), span) => {
                let known = self.variables.iter().position(|(n, _)| *n == name);
                match known.map(|slot| (slot, self.variables[slot].1)) {
                    Some((slot, Sort::Op)) => self.node_term(HeadTerm::Bound(slot), &[], span),
                    Some((slot, Sort::Class)) => Ok(Term::Class(slot)),
                    Some((_, sort)) => error(span, format!("?{name} is {}, not a class", sort.name())),
                    None => error(span, format!("?{name} does not occur on the left side")),
                }
            }
            (Token::Ident(name), span) if name == "item" => {
                self.expect(&Token::Open)?;
                let (Token::Variable(list), at) = self.lexer.next() else {
                    return error(span, "expected a list of classes");
                };
                let list = self.variable(list, Sort::Classes, at)?;
                self.expect(&Token::Comma)?;
                let index = self.expr()?;
                self.expect(&Token::Close)?;
                Ok(Term::Item(list, index))
            }
            (Token::Ident(name), span) if name == "splat" => {
                self.expect(&Token::Open)?;
                let value = self.expr()?;
                self.expect(&Token::Comma)?;
                let first = self.expr()?;
                let ty = match first {
                    Expr::Slot(slot) if self.variables[slot].1 == Sort::Class => SplatType::Like(slot),
                    elem => {
                        if !self.take(&Token::Comma) {
                            return error(span, "splat takes a class, or an element type and a shape");
                        }
                        SplatType::Stated { elem, shape: self.expr()? }
                    }
                };
                self.expect(&Token::Close)?;
                Ok(Term::Splat(value, ty))
            }
            (Token::Ident(name), span) => match op_named(&name) {
                Some(kind) => self.node_term(HeadTerm::Op(kind), &[kind], span),
                None => error(span, format!("unknown op `{name}`")),
            },
            (found, span) => error(span, format!("expected a term, found {found}")),
        }
    }

    fn node_term(&mut self, head: HeadTerm, kinds: &[OpKind], span: Span) -> Result<Term> {
        let (mut attrs, mut rest) = (Vec::new(), None);
        if self.take(&Token::OpenSquare) {
            while !self.take(&Token::CloseSquare) {
                if self.take(&Token::Dots) {
                    let (Token::Variable(name), at) = self.lexer.next() else {
                        return error(span, "expected a variable after `..`");
                    };
                    rest = Some(self.variable(name, Sort::Rest, at)?);
                } else {
                    let (name, at) = self.ident("an attribute's name")?;
                    self.check_attr(kinds, &name, at)?;
                    self.expect(&Token::Equals)?;
                    attrs.push((name, self.expr()?));
                }
                if !self.take(&Token::Comma) {
                    self.expect(&Token::CloseSquare)?;
                    break;
                }
            }
        }
        if rest.is_none() {
            self.check_complete(kinds, attrs.iter().map(|(n, _)| n), span)?;
        }
        let (mut children, mut more) = (Vec::new(), None);
        self.expect(&Token::Open)?;
        while !self.take(&Token::Close) {
            if self.take(&Token::Dots) {
                let (Token::Variable(name), at) = self.lexer.next() else {
                    return error(span, "expected a variable after `..`");
                };
                more = Some(self.variable(name, Sort::Classes, at)?);
            } else {
                children.push(self.term()?);
            }
            if !self.take(&Token::Comma) {
                self.expect(&Token::Close)?;
                break;
            }
        }
        self.check_operands(kinds, children.len(), more.is_some(), span)?;
        Ok(Term::Node { head, attrs, rest, children, more })
    }

    /// `or` binds weakest, then `and`, then comparisons.
    fn expr(&mut self) -> Result<Expr> {
        let mut left = self.conjunction()?;
        while self.keyword("or") {
            left = Expr::Or(Box::new(left), Box::new(self.conjunction()?));
        }
        Ok(left)
    }

    fn conjunction(&mut self) -> Result<Expr> {
        let mut left = self.comparison()?;
        while self.keyword("and") {
            left = Expr::And(Box::new(left), Box::new(self.comparison()?));
        }
        Ok(left)
    }

    fn comparison(&mut self) -> Result<Expr> {
        let left = self.primary()?;
        let token = self.lexer.peek().0.clone();
        if !matches!(token, Token::Equal | Token::Unequal | Token::Less | Token::AtMost) {
            return Ok(left);
        }
        self.lexer.next();
        let (left, right) = (Box::new(left), Box::new(self.primary()?));
        Ok(match token {
            Token::Equal => Expr::Equal(left, right),
            Token::Unequal => Expr::Not(Box::new(Expr::Equal(left, right))),
            Token::Less => Expr::Less(left, right),
            _ => Expr::Not(Box::new(Expr::Less(right, left))),
        })
    }

    fn primary(&mut self) -> Result<Expr> {
        match self.lexer.next() {
            (Token::Number(x), _) => Ok(Expr::Value(number_value(x))),
            (Token::Variable(name), span) => match self.variables.iter().position(|(n, _)| *n == name) {
                Some(slot) => Ok(Expr::Slot(slot)),
                None => error(span, format!("?{name} has no meaning here")),
            },
            (Token::Open, _) => {
                let inner = self.expr()?;
                self.expect(&Token::Close)?;
                Ok(inner)
            }
            (Token::OpenSquare, _) => {
                let mut items = Vec::new();
                while !self.take(&Token::CloseSquare) {
                    items.push(self.expr()?);
                    if !self.take(&Token::Comma) {
                        self.expect(&Token::CloseSquare)?;
                        break;
                    }
                }
                Ok(Expr::List(items))
            }
            (Token::Ident(name), _) if name == "not" => Ok(Expr::Not(Box::new(self.primary()?))),
            (Token::Ident(name), span) if self.take(&Token::Open) => {
                let Some(function) = functions::find(&name) else {
                    let known: Vec<&str> = functions::FUNCTIONS.iter().map(|f| f.name).collect();
                    let mut diagnostic = Diagnostic::error(format!("unknown function `{name}`")).at(span);
                    diagnostic = diagnostic.note(format!("functions: {}", known.join(", ")));
                    return Err(Box::new(diagnostic));
                };
                let mut args: SmallVec<[Expr; 4]> = SmallVec::new();
                while !self.take(&Token::Close) {
                    args.push(self.expr()?);
                    if !self.take(&Token::Comma) {
                        self.expect(&Token::Close)?;
                        break;
                    }
                }
                if args.len() != function.arity {
                    let message = format!("{name} takes {} arguments, not {}", function.arity, args.len());
                    return error(span, message);
                }
                Ok(Expr::Call(function, args.into_vec()))
            }
            (Token::Ident(word), _) => Ok(Expr::Value(word_value(word))),
            (found, span) => error(span, format!("expected a value, found {found}")),
        }
    }
}

/// `true`, an element type, or a word that an attribute gives meaning to.
fn word_value(word: Name) -> Value {
    match word.as_str() {
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        _ => word.parse().map_or(Value::Word(word), Value::Elem),
    }
}

fn number_value(x: f64) -> Value {
    let integer = x.fract() == 0.0 && x.abs() < 2f64.powi(53) && !(x == 0.0 && x.is_sign_negative());
    if integer { Value::Int(x as i64) } else { Value::Number(x) }
}
