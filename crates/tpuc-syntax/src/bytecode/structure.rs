//! StableHLO's attributes that the IR keeps as text, `#stablehlo.name<key = value, ...>`.

use crate::printer::{attr_text, quoted_bytes};
use tpuc_ir::{Attr, DYNAMIC, FloatBits, Type};
use tpuc_support::Name;
use tpuc_tensor::ElementType;

/// The inside of `#stablehlo.name<...>`.
pub(super) fn inside<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    text.strip_prefix("#stablehlo.")?.strip_prefix(name)?.strip_prefix('<')?.strip_suffix('>')
}

/// Parts between the commas that no bracket or string is around.
pub(super) fn items(text: &str) -> Vec<&str> {
    let (mut parts, mut start, mut open) = (Vec::new(), 0, 0i32);
    let (mut quoted, mut escaped) = (false, false);
    for (i, b) in text.bytes().enumerate() {
        match b {
            b'"' if !escaped => quoted = !quoted,
            _ if quoted => {}
            b'<' | b'[' | b'(' | b'{' => open += 1,
            b'>' | b']' | b')' | b'}' => open -= 1,
            b',' if open == 0 => {
                parts.push(text[start..i].trim());
                start = i + 1;
            }
            _ => {}
        }
        escaped = quoted && b == b'\\' && !escaped;
    }
    let last = text[start..].trim();
    if !last.is_empty() || !parts.is_empty() {
        parts.push(last);
    }
    parts
}

/// The elements of `[...]`.
pub(super) fn list(text: &str) -> Option<Vec<&str>> {
    Some(items(text.strip_prefix('[')?.strip_suffix(']')?))
}

pub(super) fn ints(text: &str) -> Option<Vec<i64>> {
    list(text)?.into_iter().map(|item| item.parse().ok()).collect()
}

/// The values of named fields.
pub(super) struct Fields<'t>(Vec<(&'t str, &'t str)>);

impl<'t> Fields<'t> {
    pub fn of(inside: &'t str) -> Option<Self> {
        let pairs = items(inside).into_iter().map(|item| {
            let (key, value) = item.split_once('=')?;
            Some((key.trim(), value.trim()))
        });
        Some(Self(pairs.collect::<Option<_>>()?))
    }
    pub fn get(&self, key: &str) -> Option<&'t str> {
        self.0.iter().find(|(k, _)| *k == key).map(|(_, value)| *value)
    }
    pub fn int(&self, key: &str) -> Option<i64> {
        self.get(key)?.parse().ok()
    }
    pub fn float_or_zero(&self, key: &str) -> Option<f64> {
        self.get(key).map_or(Some(0.0), |text| text.parse().ok())
    }
}

/// `#stablehlo.bounds<4, ?>`
pub(super) fn bounds_text(bounds: &[i64]) -> Name {
    let parts = bounds.iter().map(|&b| if b == DYNAMIC { "?".into() } else { b.to_string() });
    Name::from(format!("#stablehlo.bounds<{}>", parts.collect::<Vec<_>>().join(", ")))
}

/// Also of the longer form `#stablehlo.type_extensions<bounds = [4, ?]>`.
pub(super) fn bounds_of(text: &str) -> Option<Vec<i64>> {
    let parts = match inside(text, "bounds") {
        Some(list) => items(list),
        None => list(Fields::of(inside(text, "type_extensions")?)?.get("bounds")?)?,
    };
    parts.into_iter().map(|b| if b == "?" { Some(DYNAMIC) } else { b.parse().ok() }).collect()
}

pub(super) fn alias_text(outputs: &[i64], operand: i64, operands: &[i64]) -> Attr {
    Attr::Opaque(Name::from(format!(
        "#stablehlo.output_operand_alias<output_tuple_indices = {outputs:?}, operand_index = {operand}, \
         operand_tuple_indices = {operands:?}>"
    )))
}

/// The types of a product's algorithm and its counts.
pub(super) struct DotAlgorithm {
    /// Of the left and right operand and of the sum.
    pub types: [Type; 3],
    /// Components of the left and right operand, primitive operations.
    pub counts: [i64; 3],
    pub imprecise: bool,
}

impl DotAlgorithm {
    pub fn attr(&self) -> Attr {
        let ([lhs, rhs, sum], [lhs_count, rhs_count, ops]) = (&self.types, self.counts);
        Attr::Opaque(Name::from(format!(
            "#stablehlo.dot_algorithm<lhs_precision_type = {lhs}, rhs_precision_type = {rhs}, \
             accumulation_type = {sum}, lhs_component_count = {lhs_count}, rhs_component_count = {rhs_count}, \
             num_primitive_operations = {ops}, allow_imprecise_accumulation = {}>",
            self.imprecise
        )))
    }

    pub fn parse(text: &str) -> Option<Self> {
        let fields = Fields::of(inside(text, "dot_algorithm")?)?;
        let ty = |key: &str| match fields.get(key)? {
            "tf32" => Some(Type::Opaque(Name::new_static("tf32"))),
            name => name.parse().ok().map(Type::Scalar),
        };
        Some(Self {
            types: [ty("lhs_precision_type")?, ty("rhs_precision_type")?, ty("accumulation_type")?],
            counts: [
                fields.int("lhs_component_count")?,
                fields.int("rhs_component_count")?,
                fields.int("num_primitive_operations")?,
            ],
            imprecise: fields.get("allow_imprecise_accumulation")?.parse().ok()?,
        })
    }
}

/// How exact a result has to be.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Accuracy<'t> {
    pub atol: f64,
    pub rtol: f64,
    pub ulps: i64,
    pub mode: &'t str,
}

impl<'t> Accuracy<'t> {
    pub const DEFAULT: Accuracy<'static> = Accuracy { atol: 0.0, rtol: 0.0, ulps: 0, mode: "DEFAULT" };

    pub fn attr(&self) -> Attr {
        let mut text = String::from("#stablehlo.result_accuracy<");
        for (key, value) in [("atol", self.atol), ("rtol", self.rtol)] {
            if value != 0.0 {
                let value = attr_text(&Attr::Float(FloatBits::new(value), Type::Scalar(ElementType::F64)));
                text += &format!("{key} = {}, ", value.trim_end_matches(" : f64"));
            }
        }
        if self.ulps != 0 {
            text += &format!("ulps = {}, ", self.ulps);
        }
        text += &format!("mode = #stablehlo.result_accuracy_mode<{}>>", self.mode);
        Attr::Opaque(Name::from(text))
    }

    pub fn parse(text: &'t str) -> Option<Self> {
        let fields = Fields::of(inside(text, "result_accuracy")?)?;
        Some(Self {
            atol: fields.float_or_zero("atol")?,
            rtol: fields.float_or_zero("rtol")?,
            ulps: if fields.get("ulps").is_some() { fields.int("ulps")? } else { 0 },
            mode: inside(fields.get("mode")?, "result_accuracy_mode")?,
        })
    }
}

pub(super) fn sub_axis_text(pre_size: i64, size: i64) -> Attr {
    Attr::Opaque(Name::from(format!("#stablehlo.sub_axis_info({pre_size}){size}")))
}

/// `(1)2`
pub(super) fn sub_axis_of(text: &str) -> Option<(i64, i64)> {
    let text = text.strip_prefix("#stablehlo.sub_axis_info").unwrap_or(text);
    let (pre_size, size) = text.strip_prefix('(')?.split_once(')')?;
    Some((pre_size.trim().parse().ok()?, size.trim().parse().ok()?))
}

pub(super) fn axis_text(name: &[u8], sub_axis: Option<&Attr>) -> Attr {
    let mut text = String::from("#stablehlo.axis_ref<name = ");
    quoted_bytes(&mut text, name);
    if let Some(sub_axis) = sub_axis {
        let sub_axis = attr_text(sub_axis);
        text += &format!(", sub_axis_info = {}", sub_axis.trim_start_matches("#stablehlo.sub_axis_info"));
    }
    text.push('>');
    Attr::Opaque(Name::from(text))
}

pub(super) fn mesh_axis_text(name: &[u8], size: i64) -> Attr {
    let mut text = String::from("#stablehlo.mesh_axis<name = ");
    quoted_bytes(&mut text, name);
    text += &format!(", size = {size}>");
    Attr::Opaque(Name::from(text))
}

pub(super) fn mesh_text(axes: &[Attr], device_ids: Option<&Attr>) -> Attr {
    let axes = axes.iter().map(|axis| attr_text(axis).replacen("#stablehlo.mesh_axis", "", 1));
    let mut text = format!("#stablehlo.mesh<axes=[{}]", axes.collect::<Vec<_>>().join(", "));
    if let Some(ids) = device_ids {
        text += &format!(", device_ids={}", attr_text(ids));
    }
    text.push('>');
    Attr::Opaque(Name::from(text))
}

pub(super) fn mesh_axes_text(mesh: &Attr, axes: &[Attr]) -> Attr {
    let axes = axes.iter().map(attr_text).collect::<Vec<_>>().join(", ");
    Attr::Opaque(Name::from(format!(
        "#stablehlo.replica_group_mesh_axes<mesh = {}, axes = [{axes}]>",
        attr_text(mesh)
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_keep_brackets_and_strings_whole() {
        assert_eq!(
            items("a = <1, 2>, \"x, \\\"y\", [(3, 4), 5]"),
            ["a = <1, 2>", "\"x, \\\"y\"", "[(3, 4), 5]"]
        );
        assert_eq!(items(" "), [""; 0]);
        assert_eq!(bounds_of("#stablehlo.bounds<?, 4>"), Some(vec![DYNAMIC, 4]));
        assert_eq!(bounds_of("#stablehlo.type_extensions<bounds = [?, 4]>"), Some(vec![DYNAMIC, 4]));
    }

    #[test]
    fn accuracies_are_spelt_like_upstream() {
        let text = "#stablehlo.result_accuracy<atol = 1.000000e-02, ulps = 3, \
                    mode = #stablehlo.result_accuracy_mode<TOLERANCE>>";
        let accuracy = Accuracy::parse(text).unwrap();
        assert_eq!((accuracy.atol, accuracy.rtol, accuracy.ulps, accuracy.mode), (0.01, 0.0, 3, "TOLERANCE"));
        assert_eq!(accuracy.attr(), Attr::Opaque(Name::from(text)));
    }
}
