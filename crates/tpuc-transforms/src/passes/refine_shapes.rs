//! `refine-shapes`: see [`crate::refine`].

use crate::refine::refine;
use tpuc_ir::{Attr, Module, Type};
use tpuc_pass::{OptionInfo, Pass, PassContext, PassInfo, PipelineError};
use tpuc_support::{Diagnostic, Source};

pub const INFO: PassInfo = PassInfo {
    name: "refine-shapes",
    description: "static shapes throughout, from the shapes of the entry function's arguments; inlines calls",
    options: &[OptionInfo {
        name: "types",
        help: "argument types without spaces, tensor<2x3xf32>,tensor<4xi32>; none keeps the declared ones",
        default: "",
    }],
    make: |options| {
        let text = options.get("types").unwrap_or_default();
        let types = if text.is_empty() { None } else { Some(parse_types(text)?) };
        Ok(Box::new(RefineShapes { types }))
    },
};

/// Parses `tensor<2x3xf32>,tensor<4xi32>`.
///
/// # Errors
/// [`PipelineError::BadValue`] when the text is no list of types.
pub fn parse_types(text: &str) -> Result<Vec<Type>, PipelineError> {
    let bad =
        || PipelineError::BadValue { pass: INFO.name.into(), option: "types".into(), value: text.into() };
    let text = format!("func.func private @f({text})");
    let source = Source { name: "types", text: &text };
    let module = tpuc_syntax::parse(source).map_err(|_| bad())?;
    let function = module.functions().next().ok_or_else(bad)?;
    match module.ops[function].attr("function_type") {
        Some(Attr::Type(Type::Function(inputs, _))) => Ok(inputs.to_vec()),
        _ => Err(bad()),
    }
}

struct RefineShapes {
    types: Option<Vec<Type>>,
}

impl Pass for RefineShapes {
    fn name(&self) -> &'static str {
        INFO.name
    }

    fn run(&self, module: &mut Module, _: &mut PassContext) -> Result<(), Diagnostic> {
        let entry =
            module.entry().ok_or_else(|| Diagnostic::error("there is no @main and no only function"))?;
        refine(module, entry, self.types.as_deref())
    }
}
