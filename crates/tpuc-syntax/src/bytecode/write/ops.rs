//! Ops and regions.

use super::attrs::MIXED_DIALECTS;
use super::nodes::{Id, Part};
use super::{Form, Writer, Written};
use crate::bytecode::Version;
use crate::bytecode::fold::{default_value, is_default, unfold, version_in};
use crate::bytecode::properties::{self, Storage};
use crate::bytecode::read::since;
use crate::bytecode::vhlo::{self, VhloOp};
use tpuc_ir::{Attr, AttrDict, Block, Op, OpData, OpKind, Region, Trait, Type, Value};
use tpuc_support::Name;
use tpuc_support::entity::Entity;

/// An op, ready to be written.
pub struct OutOp {
    pub name: Id,
    pub loc: Id,
    pub attrs: Option<Id>,
    pub properties: Option<Id>,
    pub results: Vec<Id>,
    /// Numbers of values.
    pub operands: Vec<u32>,
    pub isolated: bool,
    pub regions: Vec<OutRegion>,
}

pub struct OutRegion {
    pub blocks: Vec<OutBlock>,
    /// How many values the blocks define, without those of inner regions.
    pub values: u32,
}

pub struct OutBlock {
    /// Types and locations.
    pub args: Vec<(Id, Option<Id>)>,
    pub ops: Vec<OutOp>,
}

/// What an op is called in the file and where its attributes go.
struct Head {
    dialect: Name,
    name: Name,
    registered: bool,
    attrs: Option<Id>,
    properties: Option<Id>,
    form: Form,
}

impl<'m> Writer<'m> {
    /// The module itself.
    pub(super) fn top(&mut self) -> OutOp {
        let top = self.op(self.module.top, 0);
        // Without an op there is a diagnostic, and nothing is written.
        top.unwrap_or(OutOp {
            name: 0,
            loc: 0,
            attrs: None,
            properties: None,
            results: Vec::new(),
            operands: Vec::new(),
            isolated: true,
            regions: Vec::new(),
        })
    }

    /// One op; values of its regions are numbered from `next` on. `None` once a diagnostic has been given.
    fn op(&mut self, op: Op, next: u32) -> Option<OutOp> {
        match self.try_op(op, next) {
            Ok(out) => Some(out),
            Err(reason) => {
                self.report(op, &reason);
                None
            }
        }
    }

    fn try_op(&mut self, op: Op, next: u32) -> Written<OutOp> {
        let data = &self.module.ops[op];
        let head = match self.form(op) {
            Form::Portable => self.portable_head(data)?,
            Form::Plain => self.plain_head(data)?,
        };
        let name = self.nodes.op(&head.dialect, &head.name, head.registered);
        let loc = self.loc(&data.loc);
        let mut results = Vec::new();
        for &value in &data.results {
            results.push(self.ty(head.form, &self.module.values[value].ty)?);
        }
        let casts = self.casts.get(&op).map_or(&[][..], |casts| casts);
        let number =
            |value| casts.iter().find(|(v, _)| *v == value).map_or(self.values[value.index()], |c| c.1);
        let operands = data.operands.iter().map(|&value| number(value)).collect();
        let isolated = data.kind.has(Trait::Isolated);
        let mut regions = Vec::new();
        let first = if isolated { 0 } else { next };
        for &region in &data.regions {
            regions.push(self.region(region, head.form, first)?);
        }
        let (attrs, properties) = (head.attrs, head.properties);
        Ok(OutOp { name, loc, attrs, properties, results, operands, isolated, regions })
    }

    fn region(&mut self, region: Region, form: Form, first: u32) -> Written<OutRegion> {
        let blocks = &self.module.regions[region].blocks;
        let mut next = first;
        for &block in blocks {
            let data = &self.module.blocks[block];
            self.number(&data.args, form, &mut next);
            for &op in &data.ops {
                let form = self.form(op);
                self.plan_casts(op, form, &mut next);
                self.number(&self.module.ops[op].results, form, &mut next);
            }
        }
        let mut out = Vec::new();
        for &block in blocks {
            out.push(self.block(block, form, next)?);
        }
        Ok(OutRegion { blocks: out, values: next - first })
    }

    fn block(&mut self, block: Block, form: Form, next: u32) -> Written<OutBlock> {
        let data = &self.module.blocks[block];
        let mut args = Vec::new();
        for &arg in &data.args {
            let value = &self.module.values[arg];
            let ty = self.ty(form, &value.ty)?;
            let known = !value.loc.is_unknown() || self.container < since::ELIDED_ARGUMENT_LOCATIONS;
            let loc = known.then(|| self.loc(&value.loc));
            args.push((ty, loc));
        }
        let mut ops = Vec::new();
        for &op in &data.ops {
            self.write_casts(op, &mut ops)?;
            ops.extend(self.op(op, next));
        }
        Ok(OutBlock { args, ops })
    }

    /// The form of an op, of its results and of the arguments of its regions.
    fn form(&self, op: Op) -> Form {
        match self.module.ops[op].kind {
            _ if self.options.target.is_none() => Form::Plain,
            OpKind::BuiltinModule => Form::Plain,
            kind if self.release() >= MIXED_DIALECTS && kind.info().dialect == "sdy" => Form::Plain,
            _ => Form::Portable,
        }
    }

    fn number(&mut self, values: &[Value], form: Form, next: &mut u32) {
        for value in values {
            self.values[value.index()] = *next;
            self.forms[value.index()] = form;
            *next += 1;
        }
    }

    /// Operands of the other form need casts before the op, whose results are numbered like others.
    fn plan_casts(&mut self, op: Op, form: Form, next: &mut u32) {
        for &operand in &self.module.ops[op].operands {
            if self.forms[operand.index()] == form {
                continue;
            }
            let casts = self.casts.entry(op).or_default();
            if casts.iter().all(|(value, _)| *value != operand) {
                casts.push((operand, *next));
                *next += 1;
            }
        }
    }

    fn write_casts(&mut self, op: Op, out: &mut Vec<OutOp>) -> Written<()> {
        for (value, _) in self.casts.get(&op).cloned().unwrap_or_default() {
            let ty = self.ty(self.form(op), &self.module.values[value].ty)?;
            out.push(OutOp {
                name: self.nodes.op("builtin", "unrealized_conversion_cast", true),
                loc: self.loc(&self.module.ops[op].loc),
                attrs: None,
                properties: None,
                results: vec![ty],
                operands: vec![self.values[value.index()]],
                isolated: false,
                regions: Vec::new(),
            });
        }
        Ok(())
    }

    /// The op as it is: native properties where their layout is known and the same in all releases.
    fn plain_head(&mut self, data: &'m OpData) -> Written<Head> {
        let full = data.name();
        let (dialect, name) = full.split_once('.').ok_or("its name has no dialect")?;
        self.chlo = dialect == "chlo";
        let layout = match properties::layouts(full) {
            Some([]) => Some(&[][..]),
            Some([only]) => Some(&only[..]),
            _ => None,
        };
        let native = self.container >= since::PROPERTIES
            && layout.is_some_and(|layout| {
                layout
                    .iter()
                    .all(|(name, storage)| *storage == Storage::Optional || data.attr(name).is_some())
            });
        let layout = layout.filter(|_| native).unwrap_or(&[]);
        let mut parts = Vec::new();
        for &(name, storage) in layout {
            match (data.attr(name), storage) {
                (Some(Attr::Ints(_, sizes)), Storage::Segments) => {
                    parts.push(Part::Number((sizes.len() as u64) << 1));
                    parts.extend(sizes.iter().map(|&size| Part::Number(size as u64)));
                }
                (Some(_), Storage::Segments) => return Err(format!("'{name}' is no list of sizes")),
                (Some(attr), Storage::Required) => parts.push(Part::Attr(self.attr(Form::Plain, attr)?)),
                (Some(attr), Storage::Optional) => {
                    parts.push(Part::FlaggedAttr(self.attr(Form::Plain, attr)?))
                }
                (None, _) => parts.push(Part::Number(0)),
            }
        }
        let properties = (!parts.is_empty()).then(|| self.nodes.properties.add(parts));
        let mut rest = Vec::new();
        for (name, attr) in
            data.attrs.iter().filter(|(n, _)| !layout.iter().any(|(own, _)| n.as_str() == *own))
        {
            rest.push((name.as_str(), self.attr(Form::Plain, attr)?));
        }
        Ok(Head {
            dialect: dialect.into(),
            name: name.into(),
            registered: native,
            attrs: (!rest.is_empty()).then(|| self.op_dict(&rest)),
            properties,
            form: Form::Plain,
        })
    }

    /// The op in the version that the release has.
    fn portable_head(&mut self, data: &'m OpData) -> Written<Head> {
        let info = data.kind.info();
        let versions = if matches!(info.dialect, "stablehlo" | "func") {
            vhlo::versions(data.kind.short_name())
        } else {
            &[]
        };
        let Some(latest) = versions.last() else { return Err("it has no portable form".into()) };
        let Some(op) = version_in(latest.base, self.release()) else {
            return Err(format!("it came with release {}", versions[0].since));
        };
        let mut attrs = unfold(latest, &data.attrs)?;
        for attr in latest.attrs.iter().filter(|a| op.attr(a.name).is_none()) {
            if let Some(value) = attrs.remove(attr.name)
                && !attr.default.is_some_and(|default| is_default(&value, default))
            {
                return Err(format!("'{}' came with release {}", attr.name, latest.since));
            }
        }
        self.check(op, data, &attrs)?;
        let mut own = Vec::new();
        for attr in &op.attrs {
            let value = match (attrs.get(attr.name), attr.default) {
                (Some(value), _) => value.clone(),
                (None, Some(default)) => default_value(attr.name, default, &attrs),
                (None, None) => return Err(format!("the attribute '{}' is missing", attr.name)),
            };
            let id = match (op.base, attr.name) {
                ("custom_call", "api_version") => self.api_version(&value),
                ("compare", "compare_type") if value == Attr::Unit => Ok(self.no_comparison_type()),
                _ => self.attr(Form::Portable, &value),
            };
            own.push((attr.name, id.map_err(|e| format!("{e} (in the attribute '{}')", attr.name))?));
        }
        let mut rest = Vec::new();
        for (name, attr) in attrs.iter().filter(|(n, _)| op.attr(n).is_none()) {
            let id = self.attr(Form::Portable, attr);
            rest.push((name.as_str(), id.map_err(|e| format!("{e} (in the attribute '{name}')"))?));
        }
        let mut properties = None;
        if self.container >= since::PROPERTIES {
            let parts: Vec<Part> = own.iter().map(|&(_, id)| Part::Attr(id)).collect();
            properties = (!parts.is_empty()).then(|| self.nodes.properties.add(parts));
        } else {
            rest.extend(own);
            rest.sort_by_key(|&(name, _)| name);
        }
        Ok(Head {
            dialect: Name::new_static("vhlo"),
            name: Name::new_static(op.name),
            registered: true,
            attrs: (!rest.is_empty()).then(|| self.op_dict(&rest)),
            properties,
            form: Form::Portable,
        })
    }

    /// What a version of an op cannot hold although its attributes could.
    fn check(&self, op: &VhloOp, data: &OpData, attrs: &AttrDict) -> Written<()> {
        const VARIADIC: Version = Version::new(1, 5, 0);
        let single = matches!(
            op.name,
            "all_gather_v1" | "all_reduce_v1" | "all_to_all_v1" | "collective_broadcast_v1"
        );
        if single && (data.operands.len() != 1 || data.results.len() != 1) {
            let since = if op.base == "collective_broadcast" { Version::CURRENT } else { VARIADIC };
            return Err(format!("several operands came with release {since}"));
        }
        if op.name == "composite_v1" && !data.regions.is_empty() {
            return Err(format!("regions came with release {}", Version::new(1, 14, 0)));
        }
        let reduces =
            ["all_reduce", "reduce", "reduce_scatter", "reduce_window", "scatter", "select_and_scatter"];
        if reduces.contains(&op.base) {
            let elem = |v: &tpuc_ir::Value| match self.module.ty(*v) {
                Type::Tensor(t) => Some((t.elem, t.quant.clone())),
                _ => None,
            };
            let promotes = data.operands.iter().zip(&data.results).any(|(a, b)| elem(a) != elem(b));
            if promotes {
                self.need(Version::new(0, 17, 0), "promotion to a wider type")?;
            }
        }
        if op.base == "custom_call" {
            if matches!(attrs.get("backend_config"), Some(Attr::Dict(_)))
                || attrs.get("api_version").and_then(Attr::as_int) == Some(4)
            {
                self.need(Version::new(1, 3, 0), "a typed interface")?;
            }
            if data.operands.iter().any(|&v| matches!(self.module.ty(v), Type::Future(_))) {
                self.need(Version::new(1, 17, 0), "a future as an operand")?;
            }
        }
        Ok(())
    }
}
