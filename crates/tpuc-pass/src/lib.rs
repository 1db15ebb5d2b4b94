//! Pass trait, registry, pipelines, instrumentation
