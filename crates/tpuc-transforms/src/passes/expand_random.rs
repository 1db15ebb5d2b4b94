//! `expand-random`: the bits of `rng_bit_generator` as integer arithmetic, for consumers whose own is slow.
//!
//! Philox-4x32 of 10 rounds (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", 2011), with state and output
//! laid out as the interpreter has them.

use crate::rewrite::Substitution;
use tpuc_ir::attr::{ComparisonDirection, ComparisonType, EnumAttr, RngAlgorithm};
use tpuc_ir::{Attr, AttrDict, Block, Builder, Module, Op, OpKind, TensorType, Type, Value};
use tpuc_pass::{OptionInfo, Pass, PassContext, PassInfo, PipelineError};
use tpuc_support::{Diagnostic, Remark};
use tpuc_tensor::{ElementType, Kind, Tensor};

pub const INFO: PassInfo = PassInfo {
    name: "expand-random",
    description: "write the Philox generator of rng_bit_generator out as integer arithmetic",
    options: &[OptionInfo {
        name: "default",
        help: "what the DEFAULT algorithm is to the consumer: philox, or unknown",
        default: "unknown",
    }],
    make: |options| match options.get("default").unwrap_or("unknown") {
        "philox" => Ok(Box::new(ExpandRandom { default: true })),
        "unknown" => Ok(Box::new(ExpandRandom { default: false })),
        other => Err(PipelineError::BadValue {
            pass: INFO.name.into(),
            option: "default".into(),
            value: other.into(),
        }),
    },
};

struct ExpandRandom {
    /// Whether `DEFAULT` means Philox.
    default: bool,
}

impl Pass for ExpandRandom {
    fn name(&self) -> &'static str {
        INFO.name
    }

    fn run(&self, module: &mut Module, cx: &mut PassContext) -> Result<(), Diagnostic> {
        for f in module.functions().collect::<Vec<_>>() {
            let Some(block) = module.region_block(f, 0) else { continue };
            let mut replaced = Substitution::default();
            self.block(module, block, &mut replaced, cx);
            replaced.apply(module, f);
        }
        Ok(())
    }
}

impl ExpandRandom {
    fn block(&self, module: &mut Module, block: Block, replaced: &mut Substitution, cx: &mut PassContext) {
        let ops = std::mem::take(&mut module.blocks[block].ops);
        let mut out = Vec::with_capacity(ops.len());
        for op in ops {
            for region in module.ops[op].regions.clone() {
                for inner in module.regions[region].blocks.clone() {
                    self.block(module, inner, replaced, cx);
                }
            }
            match self.philox(module, op) {
                Some((ops, results)) => {
                    let loc = module.ops[op].loc.clone();
                    cx.remarks.push(Remark::passed(INFO.name, loc, "Philox written out"));
                    out.extend(ops);
                    for (&from, to) in module.ops[op].results.iter().zip(results) {
                        replaced.insert(from, to);
                    }
                }
                None => out.push(op),
            }
        }
        module.blocks[block].ops = out;
    }

    /// The ops that stand for a generator, and the state and bits that they compute.
    fn philox(&self, module: &mut Module, op: Op) -> Option<(Vec<Op>, [Value; 2])> {
        let data = &module.ops[op];
        if data.kind != OpKind::RngBitGenerator {
            return None;
        }
        let Some(EnumAttr::RngAlgorithm(algorithm)) = data.attr("rng_algorithm").and_then(Attr::as_enum)
        else {
            return None;
        };
        if !(algorithm == RngAlgorithm::Philox || algorithm == RngAlgorithm::Default && self.default) {
            return None;
        }
        let (&[state], &[_, bits]) = (data.operands.as_slice(), data.results.as_slice()) else { return None };
        let state_ty = plain(module, state)?;
        let ty = plain(module, bits)?;
        let words = state_ty.len()?;
        let whole = matches!(ty.elem.kind(), Kind::Signed | Kind::Unsigned | Kind::Float);
        let width = ty.elem.bit_width();
        let fits = state_ty.elem == ElementType::U64 && state_ty.rank() == 1 && matches!(words, 2 | 3);
        if !fits
            || !whole
            || !matches!(width, 8 | 16 | 32 | 64)
            || ty.len()? == 0
            || u32::try_from(ty.len()?).is_err()
        {
            return None;
        }
        let loc = data.loc.clone();
        let scratch = module.new_block();
        let mut at = Words { builder: Builder::new(module, scratch) };
        at.builder.loc = loc;
        let results = at.generate(state, words as i64, &ty)?;
        Some((std::mem::take(&mut module.blocks[scratch].ops), results))
    }
}

fn plain(module: &Module, v: Value) -> Option<TensorType> {
    module.ty(v).as_tensor().filter(|t| t.is_static() && t.quant.is_none() && t.encoding.is_none()).cloned()
}

/// Appends integer ops.
struct Words<'m> {
    builder: Builder<'m>,
}

impl Words<'_> {
    fn ty(&self, v: Value) -> TensorType {
        self.builder.module.ty(v).as_tensor().cloned().unwrap_or_else(|| TensorType::scalar(ElementType::U32))
    }

    fn op(&mut self, kind: OpKind, a: Value, b: Value) -> Value {
        let ty = self.ty(a);
        self.builder.value(kind, [a, b], AttrDict::new(), ty)
    }

    /// `value` everywhere, of the type of `like`.
    fn splat(&mut self, value: u64, like: Value) -> Value {
        let ty = self.ty(like);
        let scalar = self.builder.constant(Tensor::from_ints(ty.elem, &[], [i128::from(value)]));
        self.repeat(scalar, &ty.shape)
    }

    fn repeat(&mut self, scalar: Value, shape: &[i64]) -> Value {
        if shape.is_empty() {
            return scalar;
        }
        let ty = self.ty(scalar).with_shape(shape.iter().copied());
        let attrs = AttrDict::new().with("broadcast_dimensions", Attr::i64s([]));
        self.builder.value(OpKind::BroadcastInDim, [scalar], attrs, ty)
    }

    fn convert(&mut self, v: Value, elem: ElementType) -> Value {
        let ty = self.ty(v).with_elem(elem);
        self.builder.value(OpKind::Convert, [v], AttrDict::new(), ty)
    }

    fn reshape(&mut self, v: Value, shape: &[i64]) -> Value {
        let ty = self.ty(v).with_shape(shape.iter().copied());
        self.builder.value(OpKind::Reshape, [v], AttrDict::new(), ty)
    }

    /// Elements `from..to` of a vector.
    fn slice(&mut self, v: Value, from: i64, to: i64) -> Value {
        let ty = self.ty(v).with_shape([to - from]);
        let attrs = AttrDict::new()
            .with("start_indices", Attr::i64s([from]))
            .with("limit_indices", Attr::i64s([to]))
            .with("strides", Attr::i64s([1]));
        self.builder.value(OpKind::Slice, [v], attrs, ty)
    }

    fn concatenate(&mut self, parts: &[Value], dimension: i64) -> Value {
        let mut ty = self.ty(parts[0]);
        let d = dimension as usize;
        ty.shape[d] = parts.iter().map(|&p| self.ty(p).shape[d]).sum();
        let attrs = AttrDict::new().with("dimension", Attr::i64(dimension));
        self.builder.value(OpKind::Concatenate, parts.iter().copied(), attrs, ty)
    }

    /// The low and the high half of 64-bit words.
    fn halves(&mut self, wide: Value) -> [Value; 2] {
        let by = self.splat(32, wide);
        let high = self.op(OpKind::ShiftRightLogical, wide, by);
        [wide, high].map(|half| {
            let mask = self.splat(0xffff_ffff, half);
            let half = self.op(OpKind::And, half, mask);
            self.convert(half, ElementType::U32)
        })
    }

    /// `a + b` and whether that wrapped around, for 64-bit words.
    fn add_with_carry(&mut self, a: Value, b: Value) -> [Value; 2] {
        let sum = self.op(OpKind::Add, a, b);
        let wrapped = self.compare(ComparisonDirection::Lt, sum, b);
        [sum, self.convert(wrapped, ElementType::U64)]
    }

    fn compare(&mut self, direction: ComparisonDirection, a: Value, b: Value) -> Value {
        let attrs = AttrDict::new()
            .with("comparison_direction", Attr::Enum(EnumAttr::ComparisonDirection(direction)))
            .with("compare_type", Attr::Enum(EnumAttr::ComparisonType(ComparisonType::Unsigned)));
        let ty = self.ty(a).with_elem(ElementType::I1);
        self.builder.value(OpKind::Compare, [a, b], attrs, ty)
    }

    fn select(&mut self, p: Value, a: Value, b: Value) -> Value {
        let ty = self.ty(a);
        self.builder.value(OpKind::Select, [p, a, b], AttrDict::new(), ty)
    }

    /// `a` where `which` is `number`, and `b` elsewhere.
    fn choose(&mut self, which: Value, number: u64, a: Value, b: Value) -> Value {
        let number = self.splat(number, which);
        let same = self.compare(ComparisonDirection::Eq, which, number);
        self.select(same, a, b)
    }

    /// The next state, and the bits.
    fn generate(&mut self, state: Value, words: i64, ty: &TensorType) -> Option<[Value; 2]> {
        let count = ty.len()? as i64;
        let wide = ty.elem.bit_width() == 64;
        let steps = if wide { (count + 1) / 2 } else { (count + 3) / 4 };
        let scalars: Vec<Value> = (0..words)
            .map(|i| {
                let word = self.slice(state, i, i + 1);
                self.reshape(word, &[])
            })
            .collect();
        let (key, low) = (scalars[0], scalars[1]);
        // A state of two words has the key in the place of the counter's high half.
        let high = scalars.get(2).copied().unwrap_or(key);
        // Every element computes its whole block: that runs in step, where picking words apart would not.
        let attrs = AttrDict::new().with("iota_dimension", Attr::i64(0));
        let place = self.builder.value(OpKind::Iota, [], attrs, Type::tensor(ElementType::U64, [count]));
        let by = self.splat(if wide { 1 } else { 2 }, place);
        let number = self.op(OpKind::ShiftRightLogical, place, by);
        let mask = self.splat(if wide { 1 } else { 3 }, place);
        let word = self.op(OpKind::And, place, mask);
        let [lows, highs] = [low, high].map(|word| self.repeat(word, &[count]));
        let [counter, carry] = self.add_with_carry(lows, number);
        let carried = self.op(OpKind::Add, highs, carry);
        let block = self.rounds(key, counter, carried);
        let bits = self.assemble(block, word, ty);

        let all = self.splat(steps as u64, low);
        let [next, carry] = self.add_with_carry(low, all);
        let mut out = vec![key, next];
        if words == 3 {
            out.push(self.op(OpKind::Add, high, carry));
        }
        let out: Vec<Value> = out.into_iter().map(|v| self.reshape(v, &[1])).collect();
        Some([self.concatenate(&out, 0), bits])
    }

    /// The four words of each block.
    fn rounds(&mut self, key: Value, low: Value, high: Value) -> [Value; 4] {
        let ([c0, c1], [c2, c3]) = (self.halves(low), self.halves(high));
        let shape = self.ty(c0).shape.to_vec();
        let (mut c, mut k) = ([c0, c1, c2, c3], self.halves(key));
        for round in 0..10 {
            if round > 0 {
                for (word, step) in k.iter_mut().zip([0x9e37_79b9, 0xbb67_ae85]) {
                    let step = self.splat(step, *word);
                    *word = self.op(OpKind::Add, *word, step);
                }
            }
            let [(a0, a1), (b0, b1)] = [(c[0], 0xd251_1f53), (c[2], 0xcd9e_8d57)].map(|(word, factor)| {
                let word = self.convert(word, ElementType::U64);
                let factor = self.splat(factor, word);
                let product = self.op(OpKind::Multiply, word, factor);
                let [low, high] = self.halves(product);
                (low, high)
            });
            let [k0, k1] = k.map(|word| self.repeat(word, &shape));
            let x = self.op(OpKind::Xor, b1, c[1]);
            let y = self.op(OpKind::Xor, a1, c[3]);
            c = [self.op(OpKind::Xor, x, k0), b0, self.op(OpKind::Xor, y, k1), a0];
        }
        c
    }

    /// Of each block the word at `word`, or with 64-bit elements the pair of words, as an element of `ty`.
    fn assemble(&mut self, block: [Value; 4], word: Value, ty: &TensorType) -> Value {
        let width = ty.elem.bit_width();
        let mut bits = if width == 64 {
            let wide = block.map(|word| self.convert(word, ElementType::U64));
            let [first, second] = [(wide[0], wide[1]), (wide[2], wide[3])].map(|(low, high)| {
                let by = self.splat(32, high);
                let high = self.op(OpKind::ShiftLeft, high, by);
                self.op(OpKind::Or, low, high)
            });
            self.choose(word, 0, first, second)
        } else {
            let even = self.choose(word, 0, block[0], block[1]);
            let odd = self.choose(word, 2, block[2], block[3]);
            let one = self.splat(1, word);
            let upper = self.compare(ComparisonDirection::Gt, word, one);
            self.select(upper, odd, even)
        };
        if width < 32 {
            let mask = self.splat((1 << width) - 1, bits);
            bits = self.op(OpKind::And, bits, mask);
            bits = self.convert(bits, if width == 8 { ElementType::U8 } else { ElementType::U16 });
        }
        if self.ty(bits).elem != ty.elem {
            let as_declared = self.ty(bits).with_elem(ty.elem);
            bits = self.builder.value(OpKind::BitcastConvert, [bits], AttrDict::new(), as_declared);
        }
        self.reshape(bits, &ty.shape)
    }
}
