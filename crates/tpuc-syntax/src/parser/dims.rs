//! The dimension-number structures of StableHLO.

use super::{Parsed, Parser};
use crate::lexer::{Tok, Token};
use tpuc_ir::{Attr, ConvDims, DotDims, GatherDims, ScatterDims};

/// A field of a structure, to be filled in once.
enum Field<'a> {
    List(&'a mut Vec<i64>),
    Int(&'a mut i64),
}

impl<'s> Parser<'s> {
    /// `<field = value, ...>` of the named structure.
    pub(super) fn struct_attr(&mut self, name: &str) -> Parsed<Attr> {
        match name {
            "#stablehlo.dot" => {
                let mut d = DotDims::default();
                self.fields(&mut [
                    ("lhs_batching_dimensions", Field::List(&mut d.lhs_batch)),
                    ("rhs_batching_dimensions", Field::List(&mut d.rhs_batch)),
                    ("lhs_contracting_dimensions", Field::List(&mut d.lhs_contract)),
                    ("rhs_contracting_dimensions", Field::List(&mut d.rhs_contract)),
                ])?;
                Ok(Attr::Dot(d.into()))
            }
            "#stablehlo.gather" => {
                let mut d = GatherDims::default();
                self.fields(&mut [
                    ("offset_dims", Field::List(&mut d.offset_dims)),
                    ("collapsed_slice_dims", Field::List(&mut d.collapsed_slice_dims)),
                    ("operand_batching_dims", Field::List(&mut d.operand_batching_dims)),
                    ("start_indices_batching_dims", Field::List(&mut d.start_indices_batching_dims)),
                    ("start_index_map", Field::List(&mut d.start_index_map)),
                    ("index_vector_dim", Field::Int(&mut d.index_vector_dim)),
                ])?;
                Ok(Attr::Gather(d.into()))
            }
            "#stablehlo.scatter" => {
                let mut d = ScatterDims::default();
                self.fields(&mut [
                    ("update_window_dims", Field::List(&mut d.update_window_dims)),
                    ("inserted_window_dims", Field::List(&mut d.inserted_window_dims)),
                    ("input_batching_dims", Field::List(&mut d.input_batching_dims)),
                    ("scatter_indices_batching_dims", Field::List(&mut d.scatter_indices_batching_dims)),
                    ("scatter_dims_to_operand_dims", Field::List(&mut d.scatter_dims_to_operand_dims)),
                    ("index_vector_dim", Field::Int(&mut d.index_vector_dim)),
                ])?;
                Ok(Attr::Scatter(d.into()))
            }
            _ => {
                let start = self.tok;
                let (mut handle, mut ty) = (0, 0);
                let given =
                    self.fields(&mut [("handle", Field::Int(&mut handle)), ("type", Field::Int(&mut ty))])?;
                if given != 2 {
                    return Err(self.fail(start.span(), "a channel needs a handle and a type"));
                }
                Ok(Attr::Channel { handle, ty })
            }
        }
    }

    /// The lists of these fields, empty where they are not given.
    pub(super) fn named_lists<const N: usize>(&mut self, names: &[&str; N]) -> Parsed<[Vec<i64>; N]> {
        let mut lists = [const { Vec::new() }; N];
        let mut fields: Vec<_> = names.iter().copied().zip(lists.iter_mut().map(Field::List)).collect();
        self.fields(&mut fields)?;
        Ok(lists)
    }

    /// `<a = 1, b = [0, 1]>` in any order, each at most once; how many were given.
    fn fields(&mut self, fields: &mut [(&str, Field<'_>)]) -> Parsed<usize> {
        self.expect(Tok::Less, "'<'")?;
        let mut seen = vec![false; fields.len()];
        self.list_until(Tok::Greater, "'>'", |p| {
            let token = p.tok;
            let Some(i) = fields.iter().position(|(name, _)| p.at_word(name)) else {
                let names = fields.iter().map(|(n, _)| *n).collect::<Vec<_>>().join(", ");
                return Err(p.expected(&format!("one of {names}")));
            };
            if std::mem::replace(&mut seen[i], true) {
                return Err(p.fail(token.span(), "the field is given twice"));
            }
            p.bump();
            p.expect(Tok::Equal, "'='")?;
            match &mut fields[i].1 {
                Field::List(list) => **list = p.i64_list()?,
                Field::Int(int) => **int = p.i64_literal()?,
            }
            Ok(())
        })?;
        Ok(seen.into_iter().filter(|&s| s).count())
    }

    /// `[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]`, or the `raw` field list.
    pub(super) fn conv_dims(&mut self) -> Parsed<ConvDims> {
        let mut d = ConvDims::default();
        if self.eat_word("raw") {
            let mut fields = [
                ("input_batch_dimension", Field::Int(&mut d.input_batch)),
                ("input_feature_dimension", Field::Int(&mut d.input_feature)),
                ("input_spatial_dimensions", Field::List(&mut d.input_spatial)),
                ("kernel_input_feature_dimension", Field::Int(&mut d.kernel_input_feature)),
                ("kernel_output_feature_dimension", Field::Int(&mut d.kernel_output_feature)),
                ("kernel_spatial_dimensions", Field::List(&mut d.kernel_spatial)),
                ("output_batch_dimension", Field::Int(&mut d.output_batch)),
                ("output_feature_dimension", Field::Int(&mut d.output_feature)),
                ("output_spatial_dimensions", Field::List(&mut d.output_spatial)),
            ];
            while let Some(i) = fields.iter().position(|(name, _)| self.at_word(name)) {
                self.bump();
                self.expect(Tok::Equal, "'='")?;
                match &mut fields[i].1 {
                    Field::List(list) => **list = self.i64_list()?,
                    Field::Int(int) => **int = self.i64_literal()?,
                }
                if !self.eat(Tok::Comma) {
                    break;
                }
            }
            return Ok(d);
        }
        self.conv_side(['b', 'f'], &mut d.input_batch, &mut d.input_feature, &mut d.input_spatial)?;
        self.expect_word("x")?;
        self.conv_side(
            ['i', 'o'],
            &mut d.kernel_input_feature,
            &mut d.kernel_output_feature,
            &mut d.kernel_spatial,
        )?;
        self.expect(Tok::Arrow, "'->'")?;
        self.conv_side(['b', 'f'], &mut d.output_batch, &mut d.output_feature, &mut d.output_spatial)?;
        Ok(d)
    }

    /// `[b, 0, 1, f]`: position i of the list says what dimension i is.
    fn conv_side(
        &mut self,
        names: [char; 2],
        a: &mut i64,
        b: &mut i64,
        spatial: &mut Vec<i64>,
    ) -> Parsed<()> {
        let open = self.expect(Tok::LBracket, "'[' of a dimension layout")?;
        let (mut found_a, mut found_b) = (None, None);
        let mut places: Vec<(usize, i64, Token)> = Vec::new();
        let mut position = 0;
        self.list_until(Tok::RBracket, "']'", |p| {
            let token = p.tok;
            let named = [&mut found_a, &mut found_b];
            match token.kind {
                Tok::Ident => {
                    let hit = names.iter().position(|n| p.text(token).strip_prefix(*n) == Some(""));
                    let Some(i) = hit else {
                        return Err(
                            p.expected(&format!("'{}', '{}' or a spatial dimension", names[0], names[1]))
                        );
                    };
                    if named[i].replace(position).is_some() {
                        return Err(p.fail(token.span(), "this dimension is given twice"));
                    }
                    p.bump();
                }
                Tok::Int => {
                    let which = p.i64_literal()?;
                    let Ok(which) = usize::try_from(which) else {
                        return Err(p.fail(token.span(), "spatial dimensions are counted from 0"));
                    };
                    places.push((which, position, token));
                }
                _ => return Err(p.expected("a dimension")),
            }
            position += 1;
            Ok(())
        })?;
        let span = tpuc_support::Span::new(open.start, self.last_end);
        let (Some(at_a), Some(at_b)) = (found_a, found_b) else {
            let message = format!("a dimension layout needs both '{}' and '{}'", names[0], names[1]);
            return Err(self.fail(span, message));
        };
        (*a, *b) = (at_a, at_b);
        places.sort_by_key(|(which, ..)| *which);
        for (i, (which, position, token)) in places.iter().enumerate() {
            if *which != i {
                let message = format!("spatial dimensions are numbered 0 to {}, each once", places.len() - 1);
                return Err(self.fail(token.span(), message));
            }
            spatial.push(*position);
        }
        Ok(())
    }
}
