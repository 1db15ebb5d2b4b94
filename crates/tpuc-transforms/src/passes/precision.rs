//! `precision`: one precision for every contraction, whatever the program asks for.

use tpuc_ir::attr::Precision;
use tpuc_ir::{Attr, Module, OpKind};
use tpuc_pass::{OptionInfo, Pass, PassContext, PassInfo, PipelineError};
use tpuc_support::Diagnostic;

pub const INFO: PassInfo = PassInfo {
    name: "precision",
    description: "one precision for every contraction: on a TPU it decides the passes through the matrix unit",
    options: &[OptionInfo { name: "level", help: "default, high or highest", default: "highest" }],
    make: |options| {
        let level = options.get("level").unwrap_or("highest");
        let precision = Precision::from_name(&level.to_uppercase()).ok_or_else(|| {
            PipelineError::BadValue { pass: INFO.name.into(), option: "level".into(), value: level.into() }
        })?;
        Ok(Box::new(SetPrecision(precision)))
    },
};

struct SetPrecision(Precision);

impl Pass for SetPrecision {
    fn name(&self) -> &'static str {
        INFO.name
    }

    fn run(&self, module: &mut Module, _: &mut PassContext) -> Result<(), Diagnostic> {
        let mut contractions = Vec::new();
        module.walk(module.top, &mut |op| {
            let kinds = [
                OpKind::Dot,
                OpKind::DotGeneral,
                OpKind::Convolution,
                OpKind::DynamicConv,
                OpKind::ChloRaggedDot,
            ];
            if kinds.contains(&module.ops[op].kind) {
                contractions.push(op);
            }
        });
        for op in contractions {
            let config = [Attr::Enum(self.0.into()), Attr::Enum(self.0.into())];
            module.ops[op].attrs.remove("algorithm");
            module.ops[op].attrs.set("precision_config", Attr::Array(config.into()));
        }
        Ok(())
    }
}
