//! `replica_groups`: as a list of lists, or as axes of a mesh. Specification: "Replica groups", "StableHLO Mesh".

use crate::attrs::required;
use crate::error::{Fault, malformed};
use tpuc_ir::{Attr, AttrDict, Module};

/// Devices of a mesh; more are taken for a mistake.
const MAX_DEVICES: i64 = 1 << 20;

/// The groups of ids. Rows may be filled up with -1, which is left out.
pub(crate) fn replica_groups(module: &Module, attrs: &AttrDict) -> Result<Vec<Vec<i64>>, Fault> {
    let attr = required(attrs, "replica_groups")?;
    if let Attr::Opaque(text) = attr {
        return mesh_groups(module, text);
    }
    if let Attr::Array(rows) = attr {
        let row = |row: &Attr| row.as_ints().ok_or_else(|| malformed!("a replica group is not a list"));
        return rows.iter().map(row).collect();
    }
    let ids = attr.as_ints().ok_or_else(|| malformed!("`replica_groups` does not hold integers"))?;
    let width = match attr {
        Attr::Dense(t) if t.rank() == 2 => t.shape()[1] as usize,
        _ => ids.len(),
    };
    if width == 0 {
        return Ok(Vec::new());
    }
    Ok(ids.chunks(width).map(|row| row.iter().copied().filter(|&id| id != -1).collect()).collect())
}

/// A mesh: its axes, by name and size, and the device at each position.
struct Mesh {
    axes: Vec<(String, i64)>,
    devices: Vec<i64>,
}

/// A part of an axis: `size` positions of stride `after`, repeated `before` times.
struct SubAxis {
    axis: usize,
    before: i64,
    size: i64,
}

/// Devices that differ in the listed axes only are a group. Within it the last listed axis varies fastest; groups
/// follow the other axes in the mesh's order.
fn mesh_groups(module: &Module, text: &str) -> Result<Vec<Vec<i64>>, Fault> {
    let mut r = Reader(text);
    r.expect("#stablehlo.replica_group_mesh_axes<")?;
    r.field("mesh")?;
    let mesh = if r.eat("@") {
        let name = r.word()?;
        let body = &module.blocks[module.body()];
        let op = body.ops.iter().find(|&&op| module.symbol(op) == Some(&name));
        let op = op.ok_or_else(|| malformed!("there is no mesh @{name}"))?;
        match module.ops[*op].attr("mesh").or_else(|| module.ops[*op].attr("stablehlo.mesh")) {
            Some(Attr::Opaque(text)) => Reader(text).mesh()?,
            _ => return Err(Fault::Unsupported(format!("@{name} as a mesh"))),
        }
    } else {
        r.mesh()?
    };
    r.expect(",")?;
    r.field("axes")?;
    let axes = r.list(|r| r.axis_ref(&mesh))?;
    groups(&mesh, &axes)
}

fn groups(mesh: &Mesh, axes: &[SubAxis]) -> Result<Vec<Vec<i64>>, Fault> {
    // Each axis splits into its listed parts and what lies between them, major to minor.
    let mut parts: Vec<(i64, Option<usize>)> = Vec::new();
    for (a, &(_, extent)) in mesh.axes.iter().enumerate() {
        let mut listed: Vec<(usize, &SubAxis)> =
            axes.iter().enumerate().filter(|(_, s)| s.axis == a).collect();
        listed.sort_by_key(|(_, s)| s.before);
        let mut before = 1;
        for (number, sub) in listed {
            if sub.before < before || sub.before % before != 0 {
                return Err(malformed!("parts of a mesh axis overlap"));
            }
            parts.push((sub.before / before, None));
            parts.push((sub.size, Some(number)));
            before = sub.before * sub.size;
        }
        if extent % before != 0 {
            return Err(malformed!("parts of a mesh axis do not divide it"));
        }
        parts.push((extent / before, None));
    }
    let mut strides = vec![1i64; parts.len()];
    for i in (0..parts.len().saturating_sub(1)).rev() {
        strides[i] = strides[i + 1] * parts[i + 1].0;
    }
    let walk = |order: Vec<usize>| -> Vec<i64> {
        order.into_iter().fold(vec![0], |all, i| {
            let steps = |base: &i64| (0..parts[i].0).map(|n| base + n * strides[i]).collect::<Vec<_>>();
            all.iter().flat_map(steps).collect()
        })
    };
    let outer = walk((0..parts.len()).filter(|&i| parts[i].1.is_none()).collect());
    let mut grouped: Vec<usize> = (0..parts.len()).filter(|&i| parts[i].1.is_some()).collect();
    grouped.sort_by_key(|&i| parts[i].1);
    let inner = walk(grouped);
    let device = |at: i64| {
        let id = usize::try_from(at).ok().and_then(|at| mesh.devices.get(at));
        id.copied().ok_or_else(|| malformed!("the mesh has no device at position {at}"))
    };
    outer.iter().map(|o| inner.iter().map(|i| device(o + i)).collect()).collect()
}

/// Reads the text of an attribute.
struct Reader<'t>(&'t str);

impl Reader<'_> {
    fn eat(&mut self, token: &str) -> bool {
        match self.0.trim_start().strip_prefix(token) {
            Some(rest) => {
                self.0 = rest;
                true
            }
            None => false,
        }
    }

    fn expect(&mut self, token: &str) -> Result<(), Fault> {
        if self.eat(token) { Ok(()) } else { Err(malformed!("a mesh needs '{token}' before '{}'", self.0)) }
    }

    fn field(&mut self, name: &str) -> Result<(), Fault> {
        self.expect(name)?;
        self.expect("=")
    }

    /// A name, quoted or not.
    fn word(&mut self) -> Result<String, Fault> {
        let quoted = self.eat("\"");
        let text = if quoted { self.0 } else { self.0.trim_start() };
        let stops = |c: char| if quoted { c == '"' } else { !(c.is_alphanumeric() || "_.$-".contains(c)) };
        let end = text.find(stops).unwrap_or(text.len());
        let word = text[..end].to_string();
        self.0 = &text[end..];
        if quoted {
            self.expect("\"")?;
        }
        if word.is_empty() { Err(malformed!("a mesh needs a name before '{}'", self.0)) } else { Ok(word) }
    }

    fn int(&mut self) -> Result<i64, Fault> {
        let word = self.word()?;
        word.parse().map_err(|_| malformed!("a mesh needs a number instead of '{word}'"))
    }

    /// `[a, b, ...]`
    fn list<T>(&mut self, mut item: impl FnMut(&mut Self) -> Result<T, Fault>) -> Result<Vec<T>, Fault> {
        self.expect("[")?;
        let mut items = Vec::new();
        while !self.eat("]") {
            if !items.is_empty() {
                self.expect(",")?;
            }
            items.push(item(self)?);
        }
        Ok(items)
    }

    /// `#stablehlo.mesh<axes = [...], device_ids = dense<...> : tensor<...>>`
    fn mesh(&mut self) -> Result<Mesh, Fault> {
        self.expect("#stablehlo.mesh<")?;
        self.field("axes")?;
        let axes = self.list(|r| {
            r.expect("#stablehlo.mesh_axis<")?;
            r.field("name")?;
            let name = r.word()?;
            r.expect(",")?;
            r.field("size")?;
            let size = r.int()?;
            r.expect(">")?;
            if size < 1 { Err(malformed!("a mesh axis of size {size}")) } else { Ok((name, size)) }
        })?;
        let count = axes.iter().try_fold(1i64, |n, (_, size)| n.checked_mul(*size));
        let count = count.filter(|&n| n <= MAX_DEVICES);
        let count = count.ok_or_else(|| Fault::Limit("a mesh of too many devices".into()))?;
        let mut devices: Vec<i64> = (0..count).collect();
        if self.eat(",") {
            self.field("device_ids")?;
            self.expect("dense<")?;
            let listed = match self.0.trim_start().starts_with('[') {
                true => self.list(Self::int)?,
                false => vec![self.int()?],
            };
            self.expect(">")?;
            self.expect(":")?;
            self.expect("tensor<")?;
            let end = self.0.find('>').ok_or_else(|| malformed!("a tensor type without an end"))?;
            self.0 = &self.0[end + 1..];
            if !listed.is_empty() {
                devices = listed;
            }
        }
        self.expect(">")?;
        Ok(Mesh { axes, devices })
    }

    /// `#stablehlo.axis_ref<name = "x", sub_axis_info = (1)2>`
    fn axis_ref(&mut self, mesh: &Mesh) -> Result<SubAxis, Fault> {
        self.expect("#stablehlo.axis_ref<")?;
        self.field("name")?;
        let name = self.word()?;
        let axis = mesh.axes.iter().position(|(n, _)| *n == name);
        let axis = axis.ok_or_else(|| malformed!("the mesh has no axis '{name}'"))?;
        let (mut before, mut size) = (1, mesh.axes[axis].1);
        if self.eat(",") {
            self.field("sub_axis_info")?;
            self.expect("(")?;
            before = self.int()?;
            self.expect(")")?;
            size = self.int()?;
        }
        self.expect(">")?;
        let fits =
            before >= 1 && size >= 1 && before.checked_mul(size).is_some_and(|n| n <= mesh.axes[axis].1);
        if fits {
            Ok(SubAxis { axis, before, size })
        } else {
            Err(malformed!("a part of axis '{name}' does not fit"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<Vec<i64>> {
        mesh_groups(&Module::new(), text).unwrap_or_else(|fault| panic!("{fault:?}"))
    }

    fn mesh(axes: &str, devices: &str, listed: &str) -> String {
        format!(
            "#stablehlo.replica_group_mesh_axes<mesh = #stablehlo.mesh<axes = [{axes}]{devices}>, axes = [{listed}]>"
        )
    }

    const XY: &str =
        "#stablehlo.mesh_axis<name = \"x\", size = 2>, #stablehlo.mesh_axis<name = \"y\", size = 4>";

    #[test]
    fn axes_of_a_mesh_are_groups() {
        let x = "#stablehlo.axis_ref<name = \"x\">";
        let y = "#stablehlo.axis_ref<name = \"y\">";
        assert_eq!(of(&mesh(XY, "", y)), [[0, 1, 2, 3], [4, 5, 6, 7]]);
        assert_eq!(of(&mesh(XY, "", x)), [[0, 4], [1, 5], [2, 6], [3, 7]]);
        assert_eq!(of(&mesh(XY, "", &format!("{x}, {y}"))), [[0, 1, 2, 3, 4, 5, 6, 7]]);
        assert_eq!(of(&mesh(XY, "", &format!("{y}, {x}"))), [[0, 4, 1, 5, 2, 6, 3, 7]]);
        let devices = ", device_ids = dense<[7, 6, 5, 4, 3, 2, 1, 0]> : tensor<8xi64>";
        assert_eq!(of(&mesh(XY, devices, x)), [[7, 3], [6, 2], [5, 1], [4, 0]]);
    }

    #[test]
    fn a_part_of_an_axis_has_a_stride() {
        // y = (major of 2, minor of 2)
        let major = "#stablehlo.axis_ref<name = \"y\", sub_axis_info = (1)2>";
        assert_eq!(of(&mesh(XY, "", major)), [[0, 2], [1, 3], [4, 6], [5, 7]]);
        let minor = "#stablehlo.axis_ref<name = \"y\", sub_axis_info = (2)2>";
        assert_eq!(of(&mesh(XY, "", minor)), [[0, 1], [2, 3], [4, 5], [6, 7]]);
        let bad = mesh(XY, "", "#stablehlo.axis_ref<name = \"y\", sub_axis_info = (4)2>");
        assert!(mesh_groups(&Module::new(), &bad).is_err());
    }
}
