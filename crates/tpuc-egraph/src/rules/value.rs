//! What rule variables are bound to.

use crate::lang::elem_attr;
use egg::Id;
use smallvec::SmallVec;
use tpuc_ir::attr::{EnumAttr, FloatBits};
use tpuc_ir::{Attr, AttrDict, OpKind, Type};
use tpuc_support::Name;
use tpuc_tensor::{ElementType, Tensor};

/// The value of a rule variable or expression.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Bool(bool),
    Int(i64),
    Ints(Vec<i64>),
    Number(f64),
    Elem(ElementType),
    /// A bare word: an enumeration case, a monoid.
    Word(Name),
    /// An attribute that rules only carry along or hand to functions.
    Attr(Attr),
    /// The attributes that a pattern did not name.
    Rest(AttrDict),
    Op(OpKind),
    Class(Id),
    Classes(SmallVec<[Id; 4]>),
}

impl Value {
    /// The rule-level value of an attribute.
    pub fn of_attr(attr: &Attr) -> Value {
        match attr {
            Attr::Bool(b) => Value::Bool(*b),
            Attr::Int(i, _) => Value::Int(*i),
            Attr::Float(x, _) => Value::Number(x.get()),
            Attr::Ints(_, v) => Value::Ints(v.to_vec()),
            Attr::Str(s) => Value::Word(s.clone()),
            Attr::Type(Type::Scalar(e)) => Value::Elem(*e),
            Attr::Enum(e) => Value::Word(e.spelling().2.into()),
            // Padding and old spellings of integer lists are small dense tensors.
            Attr::Dense(t) if t.len() <= 64 => match t.to_ints() {
                Some(v) => Value::Ints(v.into_iter().map(|i| i as i64).collect()),
                None => Value::Attr(attr.clone()),
            },
            _ => Value::Attr(attr.clone()),
        }
    }

    /// The attribute that a value stands for, given the kind that the op tables state.
    pub fn to_attr(&self, kind: &str) -> Option<Attr> {
        Some(match (self, kind) {
            (Value::Attr(a), _) => a.clone(),
            (Value::Bool(b), _) => Attr::Bool(*b),
            (Value::Int(i), "i32") => Attr::Int(*i, Type::Scalar(ElementType::I32)),
            (Value::Int(i), _) => Attr::i64(*i),
            (Value::Number(x), _) => Attr::Float(FloatBits::new(*x), Type::Scalar(ElementType::F32)),
            (Value::Ints(v), "padding") => {
                let shape = [v.len() as u64 / 2, 2];
                Attr::Dense(Tensor::from_ints(ElementType::I64, &shape, v.iter().map(|&i| i.into())))
            }
            (Value::Ints(v), "bool_array") => Attr::bools(v.iter().map(|&i| i != 0)),
            (Value::Ints(v), _) => Attr::i64s(v.iter().copied()),
            (Value::Elem(e), _) => elem_attr(*e),
            // One word for both sides.
            (Value::Word(w), "precision_config") => {
                let side = Attr::Enum(EnumAttr::from_spelling("stablehlo", "precision", w)?);
                Attr::Array([side.clone(), side].into())
            }
            (Value::Word(w), _) => match EnumAttr::from_spelling("stablehlo", kind, w) {
                Some(e) => Attr::Enum(e),
                None => Attr::Str(w.clone()),
            },
            _ => return None,
        })
    }

    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Value::Bool(b) => Some(*b),
            _ => None,
        }
    }
    pub fn as_int(&self) -> Option<i64> {
        match self {
            Value::Int(i) => Some(*i),
            _ => None,
        }
    }
    pub fn as_ints(&self) -> Option<&[i64]> {
        match self {
            Value::Ints(v) => Some(v),
            _ => None,
        }
    }
    pub fn as_class(&self) -> Option<Id> {
        match self {
            Value::Class(id) => Some(*id),
            _ => None,
        }
    }
}
