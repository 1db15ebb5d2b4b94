//! `loc(...)`, with aliases that may be defined after their use.

use super::{Fail, Parsed, Parser};
use crate::lexer::{Tok, unescape};
use rustc_hash::FxHashMap;
use std::sync::Arc;
use tpuc_ir::{Op, Value};
use tpuc_support::{Loc, Name, Span};

/// Parts that one location may have once its aliases are written out, and its deepest nesting.
pub(crate) const MAX_PARTS: usize = 1 << 14;
pub(crate) const MAX_DEPTH: u32 = 512;

/// A location as written.
#[derive(Clone)]
pub(crate) enum LocExpr<'s> {
    Known(Loc),
    Alias(&'s str, Span),
    Name(Name, Box<LocExpr<'s>>),
    CallSite(Box<LocExpr<'s>>, Box<LocExpr<'s>>),
    Fused(Option<Name>, Vec<LocExpr<'s>>),
}

#[derive(Clone, Copy)]
enum Holder {
    Op(Op),
    Value(Value),
}

/// A resolved location and what it costs to walk it.
#[derive(Clone)]
struct Known {
    loc: Loc,
    parts: usize,
    depth: u32,
}

#[derive(Default)]
pub(crate) struct Locs<'s> {
    aliases: FxHashMap<&'s str, LocExpr<'s>>,
    pending: Vec<(Holder, LocExpr<'s>)>,
}

impl<'s> Parser<'s> {
    /// `loc(...)` if the text has one here.
    pub(super) fn trailing_loc(&mut self) -> Parsed<Option<LocExpr<'s>>> {
        if !self.at_word("loc") {
            return Ok(None);
        }
        self.bump();
        self.expect(Tok::LParen, "'(' after 'loc'")?;
        let expr = self.loc_inside()?;
        self.expect(Tok::RParen, "')' after a location")?;
        Ok(Some(expr))
    }

    pub(super) fn set_op_loc(&mut self, op: Op, loc: Option<LocExpr<'s>>) {
        match loc {
            None => {}
            Some(LocExpr::Known(loc)) => self.module.ops[op].loc = loc,
            Some(expr) => self.locs.pending.push((Holder::Op(op), expr)),
        }
    }

    pub(super) fn set_value_loc(&mut self, value: Value, loc: Option<LocExpr<'s>>) {
        match loc {
            None => {}
            Some(LocExpr::Known(loc)) => self.module.values[value].loc = loc,
            Some(expr) => self.locs.pending.push((Holder::Value(value), expr)),
        }
    }

    fn loc_inside(&mut self) -> Parsed<LocExpr<'s>> {
        self.nested(|p| match p.tok.kind {
            Tok::Hash => {
                let token = p.bump();
                Ok(LocExpr::Alias(p.text(token), token.span()))
            }
            Tok::Str => p.named_loc(),
            Tok::Ident => match p.text(p.tok) {
                "unknown" => {
                    p.bump();
                    Ok(LocExpr::Known(Loc::Unknown))
                }
                "callsite" => {
                    p.bump();
                    p.expect(Tok::LParen, "'('")?;
                    let callee = p.loc_inside()?;
                    p.expect_word("at")?;
                    let caller = p.loc_inside()?;
                    p.expect(Tok::RParen, "')'")?;
                    Ok(LocExpr::CallSite(Box::new(callee), Box::new(caller)))
                }
                "fused" => p.fused_loc(),
                "loc" => {
                    p.bump();
                    p.expect(Tok::LParen, "'('")?;
                    let inner = p.loc_inside()?;
                    p.expect(Tok::RParen, "')'")?;
                    Ok(inner)
                }
                _ => Err(p.expected("a location")),
            },
            _ => Err(p.expected("a location")),
        })
    }

    /// `"file":1:2`, `"file":1:2 to 3:4`, `"name"` or `"name"(child)`
    fn named_loc(&mut self) -> Parsed<LocExpr<'s>> {
        let token = self.bump();
        let name = Name::from(String::from_utf8_lossy(&unescape(self.text(token))));
        if self.eat(Tok::Colon) {
            let line = self.u32_literal()?;
            // A line alone stands for its start.
            let col = if self.eat(Tok::Colon) { self.u32_literal()? } else { 0 };
            let mut end = None;
            if self.eat_word("to") {
                let end_line = if self.at(Tok::Colon) { line } else { self.u32_literal()? };
                self.expect(Tok::Colon, "':' and a column")?;
                end = Some((end_line, self.u32_literal()?));
            }
            return Ok(LocExpr::Known(Loc::File { file: name, line, col, end }));
        }
        if self.eat(Tok::LParen) {
            let child = self.loc_inside()?;
            self.expect(Tok::RParen, "')'")?;
            return Ok(match child {
                LocExpr::Known(loc) => LocExpr::Known(Loc::Name(name, Arc::new(loc))),
                other => LocExpr::Name(name, Box::new(other)),
            });
        }
        Ok(LocExpr::Known(Loc::Name(name, Arc::new(Loc::Unknown))))
    }

    fn fused_loc(&mut self) -> Parsed<LocExpr<'s>> {
        self.bump();
        let mut metadata = None;
        if self.at(Tok::Less) {
            let start = self.tok.start;
            let Some(end) = self.lexer.balanced(start) else {
                return Err(self.fail(self.tok.span(), "the '<' is not closed"));
            };
            metadata = Some(Name::from(self.lexer.text[start + 1..end - 1].trim()));
            self.jump(end);
        }
        self.expect(Tok::LBracket, "'['")?;
        let mut parts = Vec::new();
        self.list_until(Tok::RBracket, "']'", |p| {
            parts.push(p.loc_inside()?);
            Ok(())
        })?;
        Ok(LocExpr::Fused(metadata, parts))
    }

    fn u32_literal(&mut self) -> Parsed<u32> {
        let token = self.expect(Tok::Int, "a number")?;
        self.text(token).parse().map_err(|_| self.fail(token.span(), "the number is too large"))
    }

    /// `#name = loc(...)` has been recognised up to the `=`.
    pub(super) fn loc_alias(&mut self, name: &'s str) -> Parsed<()> {
        if let Some(expr) = self.trailing_loc()? {
            self.locs.aliases.insert(name, expr);
        }
        Ok(())
    }

    pub(super) fn is_loc_alias(&self, name: &str) -> bool {
        self.locs.aliases.contains_key(name)
    }

    /// Fills in the locations that were written as aliases.
    pub(super) fn resolve_locs(&mut self) {
        let locs = std::mem::take(&mut self.locs);
        let mut resolver = Resolver { aliases: &locs.aliases, done: FxHashMap::default(), open: Vec::new() };
        for (holder, expr) in &locs.pending {
            match resolver.resolve(expr, 0) {
                Ok(known) => match *holder {
                    Holder::Op(op) => self.module.ops[op].loc = known.loc,
                    Holder::Value(value) => self.module.values[value].loc = known.loc,
                },
                Err((span, message)) => {
                    let fail: Fail = self.fail(span, message);
                    self.report(fail);
                    if self.too_many_errors() {
                        return;
                    }
                }
            }
        }
    }
}

struct Resolver<'a, 's> {
    aliases: &'a FxHashMap<&'s str, LocExpr<'s>>,
    done: FxHashMap<&'s str, Known>,
    open: Vec<&'s str>,
}

impl<'s> Resolver<'_, 's> {
    fn resolve(&mut self, expr: &LocExpr<'s>, level: u32) -> Result<Known, (Span, String)> {
        if level > MAX_DEPTH {
            return Err((Span::default(), "a location is nested too deeply".into()));
        }
        match expr {
            LocExpr::Known(loc) => Ok(Known { loc: loc.clone(), parts: 1, depth: depth_of(loc) }),
            LocExpr::Alias(name, span) => self.alias(name, *span, level),
            LocExpr::Name(name, child) => {
                let child = self.resolve(child, level + 1)?;
                Ok(Known {
                    loc: Loc::Name(name.clone(), Arc::new(child.loc)),
                    parts: child.parts + 1,
                    depth: child.depth + 1,
                })
            }
            LocExpr::CallSite(callee, caller) => {
                let (callee, caller) = (self.resolve(callee, level + 1)?, self.resolve(caller, level + 1)?);
                Ok(Known {
                    loc: Loc::CallSite(Arc::new(callee.loc), Arc::new(caller.loc)),
                    parts: callee.parts + caller.parts + 1,
                    depth: callee.depth.max(caller.depth) + 1,
                })
            }
            LocExpr::Fused(metadata, parts) => {
                let parts =
                    parts.iter().map(|p| self.resolve(p, level + 1)).collect::<Result<Vec<_>, _>>()?;
                Ok(Known {
                    parts: parts.iter().fold(1, |n, p| n + p.parts),
                    depth: parts.iter().map(|p| p.depth).max().unwrap_or(0) + 1,
                    loc: Loc::Fused(metadata.clone(), parts.into_iter().map(|p| p.loc).collect()),
                })
            }
        }
    }

    fn alias(&mut self, name: &'s str, span: Span, level: u32) -> Result<Known, (Span, String)> {
        if let Some(known) = self.done.get(name) {
            return Ok(known.clone());
        }
        if self.open.contains(&name) {
            return Err((span, format!("the location {name} contains itself")));
        }
        let Some(expr) = self.aliases.get(name) else {
            return Err((span, format!("undefined location alias {name}")));
        };
        self.open.push(name);
        let known = self.resolve(expr, level + 1);
        self.open.pop();
        let known =
            known.map_err(|(at, message)| (if at == Span::default() { span } else { at }, message))?;
        if known.parts > MAX_PARTS || known.depth > MAX_DEPTH {
            return Err((span, format!("the location {name} is too large")));
        }
        self.done.insert(name, known.clone());
        Ok(known)
    }
}

/// Nesting of a location that was written without aliases, hence within the parser's limit.
fn depth_of(loc: &Loc) -> u32 {
    match loc {
        Loc::Unknown | Loc::File { .. } => 1,
        Loc::Name(_, child) => depth_of(child) + 1,
        Loc::CallSite(a, b) => depth_of(a).max(depth_of(b)) + 1,
        Loc::Fused(_, parts) => parts.iter().map(depth_of).max().unwrap_or(0) + 1,
    }
}
