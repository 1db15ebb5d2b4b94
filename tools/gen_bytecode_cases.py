#!/usr/bin/env python3
"""Writes testdata/bytecode: small programs as text and as bytecode of many releases, made with jaxlib.

For every case `NAME`:
  NAME.mlir            the program as upstream prints it in generic form, with locations
  NAME.plain.mlirbc    plain bytecode of it, and NAME.plain_vN.mlirbc in version N of the container format
  NAME.vhlo.mlir       what upstream reads back from a portable artifact of it (defaults are left out there)
  NAME.VERSION.mlirbc  a portable artifact of each release that can hold it

usage: gen_bytecode_cases.py [OUTPUT_DIRECTORY]
"""

import io
import os
import sys

import numpy as np
from jax._src.interpreters import mlir as jax_mlir
from jaxlib.mlir import ir
from jaxlib.mlir.dialects import stablehlo

VERSIONS = ["0.9.0", "0.10.0", "0.12.0", "0.14.0", "0.16.0", "0.19.0", "1.0.0", "1.4.0", "1.7.0", "1.9.0", "1.11.0",
            "1.13.0", "1.17.0"]

# Cases that are also written in every older version of the container format.
OLD_CONTAINERS = ["control", "custom_calls", "locations", "products"]

UNARY = ["abs", "cbrt", "ceil", "cosine", "exponential", "exponential_minus_one", "floor", "is_finite", "log",
         "log_plus_one", "logistic", "negate", "round_nearest_afz", "round_nearest_even", "rsqrt", "sign", "sine",
         "sqrt", "tanh"]
BINARY = ["add", "atan2", "divide", "maximum", "minimum", "multiply", "power", "remainder", "subtract"]
INTEGER_UNARY = ["count_leading_zeros", "not", "popcnt"]
INTEGER_BINARY = ["and", "or", "xor", "shift_left", "shift_right_arithmetic", "shift_right_logical"]
ELEMENTS = {
    "first": ["i1", "i4", "i8", "i16", "i32", "i64", "ui4", "ui8", "ui16", "ui32", "ui64", "f8E4M3FN", "f8E5M2",
              "bf16", "f16", "f32", "f64", "complex<f32>", "complex<f64>"],
    "later": ["f8E4M3FNUZ", "f8E5M2FNUZ", "f8E4M3B11FNUZ"],
    "recent": ["i2", "ui2", "f8E4M3", "f8E3M4", "f4E2M1FN", "f6E2M3FN", "f6E3M2FN", "f8E8M0FNU"],
}


def function(name, arguments, body, results):
    names = ", ".join(f"%{chr(97 + i)}: {ty}" for i, ty in enumerate(arguments))
    return f"func.func @{name}({names}) -> ({', '.join(results)}) {{\n{body}\n}}\n"


def elementwise():
    out = []
    for op in UNARY:
        result = "tensor<2x3xi1>" if op == "is_finite" else "tensor<2x3xf32>"
        ty = f"(tensor<2x3xf32>) -> {result}"
        out.append(function(op, ["tensor<2x3xf32>"], f'%0 = "stablehlo.{op}"(%a) : {ty}\nreturn %0 : {result}', [result]))
    for ops, elem, count in ((BINARY, "f32", 2), (INTEGER_UNARY, "i32", 1), (INTEGER_BINARY, "ui8", 2)):
        ty = f"tensor<4x?x{elem}>"
        for op in ops:
            operands = ", ".join(["%a", "%b"][:count])
            types = ", ".join([ty] * count)
            out.append(function(op, [ty] * count,
                                f'%0 = "stablehlo.{op}"({operands}) : ({types}) -> {ty}\nreturn %0 : {ty}', [ty]))
    out.append("""
func.func @others(%a: tensor<4xf32>, %b: tensor<4xf32>, %p: tensor<i1>) -> tensor<4xf32> {
  %0 = stablehlo.compare GE, %a, %b : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  %1 = stablehlo.compare LT, %a, %b, TOTALORDER : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
  %2 = stablehlo.select %0, %a, %b : tensor<4xi1>, tensor<4xf32>
  %3 = stablehlo.select %p, %2, %b : tensor<i1>, tensor<4xf32>
  %4 = stablehlo.clamp %a, %3, %b : tensor<4xf32>
  %5 = stablehlo.complex %4, %b : tensor<4xcomplex<f32>>
  %6 = stablehlo.real %5 : (tensor<4xcomplex<f32>>) -> tensor<4xf32>
  %7 = stablehlo.imag %5 : (tensor<4xcomplex<f32>>) -> tensor<4xf32>
  %8 = stablehlo.convert %7 : (tensor<4xf32>) -> tensor<4xbf16>
  %9 = stablehlo.reduce_precision %6, format = e5m2 : tensor<4xf32>
  %10 = stablehlo.bitcast_convert %9 : (tensor<4xf32>) -> tensor<4xi32>
  %11:2 = stablehlo.optimization_barrier %9, %10 : tensor<4xf32>, tensor<4xi32>
  return %11#0 : tensor<4xf32>
}
""")
    return "".join(out)


def constants(elements):
    out = []
    for elem in elements:
        name = "".join(c for c in elem if c.isalnum())
        if elem == "i1":
            values = ["true", "false", "true", "true", "false", "false", "false", "false", "true"]
        elif "complex" in elem:
            values = [f"({i}.5, -{i}.25)" for i in range(9)]
        elif elem == "f8E8M0FNU":
            values = ["1.0", "2.0", "0.5", "4.0", "8.0", "16.0", "1.0", "2.0", "2.0"]
        elif "f" in elem:
            values = ["0.0", "-1.0", "0.5", "1.5", "2.0", "1.0", "0.0", "1.0", "-0.5"]
        elif elem.endswith("2"):
            values = ["0", "1", "1", "0", "1", "0", "1", "0", "1"] if elem != "i32" else [str(i - 4) for i in range(9)]
        elif elem.startswith("u"):
            values = [str(i) for i in range(9)]
        else:
            values = [str(i - 4) for i in range(9)]
        list_ = "[" + ", ".join(values) + "]"
        out.append(function(f"dense_{name}", [], f"%0 = stablehlo.constant dense<{list_}> : tensor<9x{elem}>\n"
                            f"return %0 : tensor<9x{elem}>", [f"tensor<9x{elem}>"]))
        out.append(function(f"splat_{name}", [], f"%0 = stablehlo.constant dense<{values[2]}> : tensor<3x5x{elem}>\n"
                            f"return %0 : tensor<3x5x{elem}>", [f"tensor<3x5x{elem}>"]))
        out.append(function(f"scalar_{name}", [], f"%0 = stablehlo.constant dense<{values[0]}> : tensor<{elem}>\n"
                            f"return %0 : tensor<{elem}>", [f"tensor<{elem}>"]))
        out.append(function(f"empty_{name}", [], f"%0 = stablehlo.constant dense<> : tensor<0x2x{elem}>\n"
                            f"return %0 : tensor<0x2x{elem}>", [f"tensor<0x2x{elem}>"]))
    return "".join(out)


SUM = """({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %r = stablehlo.add %x, %y : tensor<f32>
    stablehlo.return %r : tensor<f32>
  })"""

CASES = {
    "elementwise": elementwise(),
    "constants": constants(ELEMENTS["first"]),
    "constants_later": constants(ELEMENTS["later"]),
    "constants_recent": constants(ELEMENTS["recent"]),
    "movement": """
func.func @main(%a: tensor<4x6xf32>, %b: tensor<2x3xf32>, %c: tensor<f32>, %i: tensor<i32>, %s: tensor<2xi32>) -> tensor<4x6xf32> {
  %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
  %1 = stablehlo.broadcast %b, sizes = [2] : (tensor<2x3xf32>) -> tensor<2x2x3xf32>
  %2 = stablehlo.concatenate %a, %0, dim = 1 : (tensor<4x6xf32>, tensor<4x6xf32>) -> tensor<4x12xf32>
  %3 = stablehlo.slice %2 [0:4, 0:12:2] : (tensor<4x12xf32>) -> tensor<4x6xf32>
  %4 = stablehlo.dynamic_slice %3, %i, %i, sizes = [2, 3] : (tensor<4x6xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
  %5 = stablehlo.dynamic_update_slice %3, %4, %i, %i : (tensor<4x6xf32>, tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<4x6xf32>
  %6 = stablehlo.pad %b, %c, low = [1, -1], high = [0, 2], interior = [1, 0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<4x4xf32>
  %7 = stablehlo.reshape %a : (tensor<4x6xf32>) -> tensor<24xf32>
  %8 = stablehlo.reverse %a, dims = [0, 1] : tensor<4x6xf32>
  %9 = stablehlo.transpose %a, dims = [1, 0] : (tensor<4x6xf32>) -> tensor<6x4xf32>
  %10 = stablehlo.iota dim = 1 : tensor<4x6xf32>
  %11 = stablehlo.tuple %5, %10 : tuple<tensor<4x6xf32>, tensor<4x6xf32>>
  %12 = stablehlo.get_tuple_element %11[1] : (tuple<tensor<4x6xf32>, tensor<4x6xf32>>) -> tensor<4x6xf32>
  %13 = "stablehlo.torch_index_select"(%a, %s) <{batch_dims = 0 : i64, dim = 0 : i64}> : (tensor<4x6xf32>, tensor<2xi32>) -> tensor<2x6xf32>
  return %12 : tensor<4x6xf32>
}
""",
    "gather": """
func.func @main(%a: tensor<8x16xf32>, %s: tensor<4x1xi32>, %u: tensor<4x16xf32>, %z: tensor<2xi64>) -> tensor<8x16xf32> {
  %0 = "stablehlo.gather"(%a, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = true, slice_sizes = array<i64: 1, 16>}> : (tensor<8x16xf32>, tensor<4x1xi32>) -> tensor<4x16xf32>
  %1 = "stablehlo.dynamic_gather"(%a, %s, %z) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false}> : (tensor<8x16xf32>, tensor<4x1xi32>, tensor<2xi64>) -> tensor<4x16xf32>
  %2 = "stablehlo.scatter"(%a, %s, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = true}> """ + SUM + """ : (tensor<8x16xf32>, tensor<4x1xi32>, tensor<4x16xf32>) -> tensor<8x16xf32>
  return %2 : tensor<8x16xf32>
}
""",
    "gather_batching": """
func.func @main(%a: tensor<3x8x16xf32>, %s: tensor<3x4x1xi32>, %u: tensor<3x4x16xf32>) -> tensor<3x8x16xf32> {
  %0 = "stablehlo.gather"(%a, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 2>, slice_sizes = array<i64: 1, 1, 16>}> : (tensor<3x8x16xf32>, tensor<3x4x1xi32>) -> tensor<3x4x16xf32>
  %2 = "stablehlo.scatter"(%a, %s, %u) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>}> """ + SUM + """ : (tensor<3x8x16xf32>, tensor<3x4x1xi32>, tensor<3x4x16xf32>) -> tensor<3x8x16xf32>
  return %2 : tensor<3x8x16xf32>
}
""",
    "products": """
func.func @main(%a: tensor<2x3x4xf32>, %b: tensor<2x4x5xf32>, %c: tensor<3x4xf32>, %d: tensor<4x5xf32>, %i: tensor<1x8x8x2xf32>, %k: tensor<3x3x2x4xf32>, %p: tensor<2x2xi64>) -> tensor<2x3x5xf32> {
  %0 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [HIGH, HIGHEST] : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32>
  %1 = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32>
  %2 = stablehlo.dot %c, %d : (tensor<3x4xf32>, tensor<4x5xf32>) -> tensor<3x5xf32>
  %3 = "stablehlo.einsum"(%c, %d) <{einsum_config = "ab,bc->ac"}> : (tensor<3x4xf32>, tensor<4x5xf32>) -> tensor<3x5xf32>
  %4 = "stablehlo.unary_einsum"(%c) <{einsum_config = "ab->ba"}> : (tensor<3x4xf32>) -> tensor<4x3xf32>
  %5 = stablehlo.convolution(%i, %k) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [2, 1], pad = [[1, 1], [0, 2]], lhs_dilate = [1, 1], rhs_dilate = [1, 2], reverse = [true, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x8x8x2xf32>, tensor<3x3x2x4xf32>) -> tensor<1x4x6x4xf32>
  %6 = stablehlo.convolution(%i, %k) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x8x8x2xf32>, tensor<3x3x2x4xf32>) -> tensor<1x6x6x4xf32>
  %7 = "stablehlo.dynamic_conv"(%i, %k, %p) <{batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64}> : (tensor<1x8x8x2xf32>, tensor<3x3x2x4xf32>, tensor<2x2xi64>) -> tensor<1x?x?x4xf32>
  return %0 : tensor<2x3x5xf32>
}
""",
    "algorithm": """
func.func @main(%a: tensor<2x3xf32>, %b: tensor<3x4xf32>) -> tensor<2x4xf32> {
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0], algorithm = <lhs_precision_type = tf32, rhs_precision_type = tf32, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 1, allow_imprecise_accumulation = false> : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}
""",
    "accuracy": "".join(
        function(op, ["tensor<2xf32>"],
                 f"%0 = stablehlo.{op} %a {{result_accuracy = #stablehlo.result_accuracy<{accuracy}>}} : tensor<2xf32>\n"
                 "return %0 : tensor<2xf32>", ["tensor<2xf32>"])
        for op, accuracy in [
            ("cosine", "atol = 1.0e-2, ulps = 3, mode = #stablehlo.result_accuracy_mode<TOLERANCE>"),
            ("tan", "rtol = 0.5, mode = #stablehlo.result_accuracy_mode<TOLERANCE>"),
            ("tanh", "mode = #stablehlo.result_accuracy_mode<HIGHEST>"),
            ("log", "mode = #stablehlo.result_accuracy_mode<DEFAULT>"),
        ]),
    "tan": function("main", ["tensor<2xf32>"], "%0 = stablehlo.tan %a : tensor<2xf32>\nreturn %0 : tensor<2xf32>",
                    ["tensor<2xf32>"]),
    "control": """
func.func @main(%a: tensor<4x6xf32>, %c: tensor<f32>, %s: tensor<2x3xf32>, %i: tensor<i32>, %p: tensor<i1>) -> (tensor<f32>, tensor<4x6xf32>) {
  %0 = "stablehlo.reduce"(%a, %c) <{dimensions = array<i64: 0, 1>}> """ + SUM + """ : (tensor<4x6xf32>, tensor<f32>) -> tensor<f32>
  %1 = "stablehlo.reduce_window"(%a, %c) <{padding = dense<[[1, 1], [0, 1]]> : tensor<2x2xi64>, window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 1, 2>, base_dilations = array<i64: 1, 1>}> """ + SUM + """ : (tensor<4x6xf32>, tensor<f32>) -> tensor<5x3xf32>
  %2 = "stablehlo.select_and_scatter"(%a, %s, %c) <{padding = dense<0> : tensor<2x2xi64>, window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %r = stablehlo.compare GE, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %r : tensor<i1>
  }, """ + SUM[1:] + """ : (tensor<4x6xf32>, tensor<2x3xf32>, tensor<f32>) -> tensor<4x6xf32>
  %3:2 = "stablehlo.sort"(%a, %2) <{dimension = 1 : i64, is_stable = true}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>, %z: tensor<f32>, %w: tensor<f32>):
    %r = stablehlo.compare LT, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %r : tensor<i1>
  }) : (tensor<4x6xf32>, tensor<4x6xf32>) -> (tensor<4x6xf32>, tensor<4x6xf32>)
  %4 = "stablehlo.map"(%a, %2) <{dimensions = array<i64: 0, 1>}> """ + SUM + """ : (tensor<4x6xf32>, tensor<4x6xf32>) -> tensor<4x6xf32>
  %5 = "stablehlo.if"(%p) ({
    %t = "stablehlo.case"(%i) ({
      stablehlo.return %0 : tensor<f32>
    }, {
      stablehlo.return %c : tensor<f32>
    }) : (tensor<i32>) -> tensor<f32>
    stablehlo.return %t : tensor<f32>
  }, {
    stablehlo.return %0 : tensor<f32>
  }) : (tensor<i1>) -> tensor<f32>
  %6:2 = "stablehlo.while"(%i, %5) ({
  ^bb0(%x: tensor<i32>, %y: tensor<f32>):
    %k = stablehlo.constant dense<10> : tensor<i32>
    %r = stablehlo.compare LT, %x, %k : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %r : tensor<i1>
  }, {
  ^bb0(%x: tensor<i32>, %y: tensor<f32>):
    %n = stablehlo.add %x, %i : tensor<i32>
    %m = func.call @callee(%y) : (tensor<f32>) -> tensor<f32>
    stablehlo.return %n, %m : tensor<i32>, tensor<f32>
  }) : (tensor<i32>, tensor<f32>) -> (tensor<i32>, tensor<f32>)
  return %6#1, %4 : tensor<f32>, tensor<4x6xf32>
}
func.func private @callee(%a: tensor<f32>) -> tensor<f32> {
  %0 = stablehlo.sine %a : tensor<f32>
  return %0 : tensor<f32>
}
""",
    "promotion": """
func.func @main(%a: tensor<4xf32>, %d: tensor<f32>) -> tensor<f64> {
  %0 = "stablehlo.reduce"(%a, %d) <{dimensions = array<i64: 0>}> ({
  ^bb0(%x: tensor<f64>, %y: tensor<f64>):
    %r = stablehlo.add %x, %y : tensor<f64>
    stablehlo.return %r : tensor<f64>
  }) : (tensor<4xf32>, tensor<f32>) -> tensor<f64>
  return %0 : tensor<f64>
}
""",
    "numeric": """
func.func @main(%a: tensor<4x4xf32>, %s: tensor<4xf32>, %c: tensor<f32>, %z: tensor<8xcomplex<f32>>, %k: tensor<2xui64>) -> tensor<4x4xf32> {
  %0 = stablehlo.cholesky %a, lower = true : tensor<4x4xf32>
  %1 = "stablehlo.triangular_solve"(%0, %a) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
  %2 = stablehlo.fft %z, type = IFFT, length = [8] : (tensor<8xcomplex<f32>>) -> tensor<8xcomplex<f32>>
  %n = stablehlo.constant dense<[4, 4]> : tensor<2xi64>
  %3 = stablehlo.rng %c, %c, %n, distribution = NORMAL : (tensor<f32>, tensor<f32>, tensor<2xi64>) -> tensor<4x4xf32>
  %4:2 = stablehlo.rng_bit_generator %k, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4xui32>)
  %5 = "stablehlo.batch_norm_inference"(%a, %s, %s, %s, %s) <{epsilon = 1.0e-3 : f32, feature_index = 1 : i64}> : (tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
  %6:3 = "stablehlo.batch_norm_training"(%a, %s, %s) <{epsilon = 0.0 : f32, feature_index = 1 : i64}> : (tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>)
  %7:3 = "stablehlo.batch_norm_grad"(%a, %s, %s, %s, %a) <{epsilon = 0.1 : f32, feature_index = 1 : i64}> : (tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>)
  return %7#0 : tensor<4x4xf32>
}
""",
    "dynamic": """
func.func @main(%a: tensor<?x3xf32>, %n: tensor<2xi64>, %c: tensor<f32>, %b: tensor<?x3xf32, #stablehlo.bounds<8, ?>>, %i: tensor<i32>, %u: tensor<*xf32>) -> tensor<?x?xf32> {
  %0 = stablehlo.dynamic_broadcast_in_dim %c, %n, dims = [] : (tensor<f32>, tensor<2xi64>) -> tensor<?x?xf32>
  %1 = "stablehlo.dynamic_broadcast_in_dim"(%a, %n) <{broadcast_dimensions = array<i64: 0, 1>, known_expanding_dimensions = array<i64: 0>, known_nonexpanding_dimensions = array<i64: 1>}> : (tensor<?x3xf32>, tensor<2xi64>) -> tensor<?x?xf32>
  %2 = stablehlo.dynamic_iota %n, dim = 1 : (tensor<2xi64>) -> tensor<?x?xf32>
  %3 = stablehlo.dynamic_pad %a, %c, %n, %n, %n : (tensor<?x3xf32>, tensor<f32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<?x?xf32>
  %4 = stablehlo.dynamic_reshape %3, %n : (tensor<?x?xf32>, tensor<2xi64>) -> tensor<?x?xf32>
  %5 = stablehlo.real_dynamic_slice %4, %n, %n, %n : (tensor<?x?xf32>, tensor<2xi64>, tensor<2xi64>, tensor<2xi64>) -> tensor<?x?xf32>
  %6 = stablehlo.get_dimension_size %a, dim = 0 : (tensor<?x3xf32>) -> tensor<i32>
  %7 = stablehlo.set_dimension_size %b, %i, dim = 0 : (tensor<?x3xf32, #stablehlo.bounds<8, ?>>, tensor<i32>) -> tensor<?x3xf32, #stablehlo.bounds<8, ?>>
  %8 = stablehlo.add %7, %7 : tensor<?x3xf32, #stablehlo.bounds<8, ?>>
  %9 = stablehlo.custom_call @unranked(%u) : (tensor<*xf32>) -> tensor<*xf32>
  return %5 : tensor<?x?xf32>
}
""",
    "collectives": """
func.func @main(%a: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0 = "stablehlo.all_gather"(%a) <{all_gather_dim = 1 : i64, channel_handle = #stablehlo.channel_handle<handle = 1, type = 0>, replica_groups = dense<[[0, 1], [2, 3]]> : tensor<2x2xi64>, use_global_device_ids}> : (tensor<4x4xf32>) -> tensor<4x8xf32>
  %1 = "stablehlo.all_gather"(%a) <{all_gather_dim = 1 : i64, replica_groups = dense<[[0, 1], [2, 3]]> : tensor<2x2xi64>}> : (tensor<4x4xf32>) -> tensor<4x8xf32>
  %2 = "stablehlo.all_reduce"(%a) <{channel_handle = #stablehlo.channel_handle<handle = 5, type = 0>, replica_groups = dense<[[0, 1], [2, 3]]> : tensor<2x2xi64>, use_global_device_ids}> """ + SUM + """ : (tensor<4x4xf32>) -> tensor<4x4xf32>
  %3 = "stablehlo.all_to_all"(%2) <{concat_dimension = 0 : i64, replica_groups = dense<[[0, 1], [2, 3]]> : tensor<2x2xi64>, split_count = 2 : i64, split_dimension = 1 : i64}> : (tensor<4x4xf32>) -> tensor<8x2xf32>
  %4 = "stablehlo.collective_permute"(%2) <{channel_handle = #stablehlo.channel_handle<handle = 2, type = 0>, source_target_pairs = dense<[[0, 1], [1, 0]]> : tensor<2x2xi64>}> : (tensor<4x4xf32>) -> tensor<4x4xf32>
  %5 = "stablehlo.reduce_scatter"(%4) <{replica_groups = dense<[[0, 1], [2, 3]]> : tensor<2x2xi64>, scatter_dimension = 1 : i64}> """ + SUM + """ : (tensor<4x4xf32>) -> tensor<4x2xf32>
  %6 = "stablehlo.cross-replica-sum"(%4) <{replica_groups = dense<[[0, 1], [2, 3]]> : tensor<2x2xi64>}> : (tensor<4x4xf32>) -> tensor<4x4xf32>
  %7 = stablehlo.partition_id : tensor<ui32>
  %8 = stablehlo.replica_id : tensor<ui32>
  return %6 : tensor<4x4xf32>
}
""",
    "collective_broadcast": """
func.func @main(%a: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0 = "stablehlo.collective_broadcast"(%a) <{replica_groups = dense<[[0, 1], [2, 3]]> : tensor<2x2xi64>}> : (tensor<4x4xf32>) -> tensor<4x4xf32>
  return %0 : tensor<4x4xf32>
}
""",
    "collectives_variadic": """
func.func @main(%a: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0:2 = "stablehlo.all_gather"(%a, %a) <{all_gather_dim = 1 : i64, replica_groups = dense<[[0, 1], [2, 3]]> : tensor<2x2xi64>}> : (tensor<4x4xf32>, tensor<4x4xf32>) -> (tensor<4x8xf32>, tensor<4x8xf32>)
  %1:2 = "stablehlo.all_reduce"(%a, %a) <{replica_groups = dense<[[0, 1], [2, 3]]> : tensor<2x2xi64>}> """ + SUM + """ : (tensor<4x4xf32>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>)
  return %1#0 : tensor<4x4xf32>
}
""",
    "mesh_axes": """
func.func @main(%a: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0 = "stablehlo.all_reduce"(%a) <{replica_groups = #stablehlo.replica_group_mesh_axes<mesh = #stablehlo.mesh<axes = [<name = "x", size = 2>, <name = "y", size = 4>], device_ids = dense<[7, 6, 5, 4, 3, 2, 1, 0]> : tensor<8xi64>>, axes = [#stablehlo.axis_ref<name = "x">, #stablehlo.axis_ref<name = "y", sub_axis_info = (1)2>]>}> """ + SUM + """ : (tensor<4x4xf32>) -> tensor<4x4xf32>
  %1 = "stablehlo.all_reduce"(%0) <{replica_groups = #stablehlo.replica_group_mesh_axes<mesh = #stablehlo.mesh<axes = [<name = "x", size = 2>]>, axes = [#stablehlo.axis_ref<name = "x">]>}> """ + SUM + """ : (tensor<4x4xf32>) -> tensor<4x4xf32>
  return %1 : tensor<4x4xf32>
}
""",
    "tokens": """
func.func @main(%t: !stablehlo.token, %a: tensor<4xf32>) -> !stablehlo.token {
  %0 = stablehlo.create_token : !stablehlo.token
  %1 = stablehlo.after_all %0, %t : !stablehlo.token
  %2:2 = "stablehlo.infeed"(%1) <{infeed_config = "config", layout = [[0]]}> : (!stablehlo.token) -> (tensor<4xf32>, !stablehlo.token)
  %3 = "stablehlo.outfeed"(%2#0, %2#1) <{outfeed_config = ""}> : (tensor<4xf32>, !stablehlo.token) -> !stablehlo.token
  %4 = "stablehlo.send"(%a, %3) <{channel_handle = #stablehlo.channel_handle<handle = 5, type = 2>, is_host_transfer = true}> : (tensor<4xf32>, !stablehlo.token) -> !stablehlo.token
  %5:2 = "stablehlo.recv"(%4) <{channel_handle = #stablehlo.channel_handle<handle = 6, type = 3>, is_host_transfer = true}> : (!stablehlo.token) -> (tensor<4xf32>, !stablehlo.token)
  return %5#1 : !stablehlo.token
}
""",
    "transfers": """
func.func @main(%t: !stablehlo.token, %a: tensor<4xf32>) -> !stablehlo.token {
  %4 = "stablehlo.send"(%a, %t) <{channel_handle = #stablehlo.channel_handle<handle = 5, type = 1>, source_target_pairs = dense<[[0, 1], [1, 2]]> : tensor<2x2xi64>}> : (tensor<4xf32>, !stablehlo.token) -> !stablehlo.token
  %5:2 = "stablehlo.recv"(%4) <{channel_handle = #stablehlo.channel_handle<handle = 6, type = 1>, source_target_pairs = dense<[[0, 1], [1, 2]]> : tensor<2x2xi64>}> : (!stablehlo.token) -> (tensor<4xf32>, !stablehlo.token)
  return %5#1 : !stablehlo.token
}
""",
    "custom_calls": """
func.func @main(%a: tensor<4x6xf32>) -> tensor<4x6xf32> {
  %0 = stablehlo.custom_call @plain(%a) : (tensor<4x6xf32>) -> tensor<4x6xf32>
  %1 = stablehlo.custom_call @full(%0) {api_version = 2 : i32, backend_config = "x\\00\\22y", called_computations = [@callee], has_side_effect = true, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[1, 0]> : tensor<2xindex>]} : (tensor<4x6xf32>) -> tensor<4x6xf32>
  %2 = stablehlo.custom_call @Sharding(%1) {mhlo.sharding = "{replicated}", some.list = [1 : i32, "two", 3.0 : f64, true, tensor<2xf32>, {k = dense<1> : tensor<2xi64>}]} : (tensor<4x6xf32>) -> tensor<4x6xf32>
  %3 = stablehlo.custom_call @tokens(%2) {operand_layouts = [dense<> : tensor<0xindex>], result_layouts = [dense<[1, 0]> : tensor<2xindex>]} : (tensor<4x6xf32>) -> tensor<4x6xf32>
  return %2 : tensor<4x6xf32>
}
func.func private @callee(%a: tensor<4x6xf32>) -> tensor<4x6xf32>
""".replace("dense<> : tensor<0xindex>", "dense<[1, 0]> : tensor<2xindex>"),
    "typed_ffi": """
func.func @main(%a: tensor<4x6xf32>) -> tensor<4x6xf32> {
  %0 = stablehlo.custom_call @ffi(%a) {api_version = 4 : i32, backend_config = {a = 1 : i64, b = "x", c = [true, 2.5 : f32], d = -3 : i8, e = 200 : ui8}} : (tensor<4x6xf32>) -> tensor<4x6xf32>
  %1 = stablehlo.custom_call @none(%0) {api_version = 4 : i32} : (tensor<4x6xf32>) -> tensor<4x6xf32>
  return %1 : tensor<4x6xf32>
}
""",
    "buffers": """
func.func @main(%a: memref<4x6xf32>) -> memref<4x6xf32> {
  %0 = stablehlo.custom_call @buffer(%a) {api_version = 4 : i32, output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 0, operand_tuple_indices = []>]} : (memref<4x6xf32>) -> memref<4x6xf32>
  return %0 : memref<4x6xf32>
}
""",
    "composites": """
func.func @main(%a: tensor<f32>) -> tensor<f32> {
  %0 = stablehlo.composite "my.op" %a {composite_attributes = {k = 1 : i64, name = "n"}, decomposition = @callee, version = 3 : i32} : (tensor<f32>) -> tensor<f32>
  %1 = stablehlo.composite "my.op" %0 {decomposition = @callee} : (tensor<f32>) -> tensor<f32>
  return %1 : tensor<f32>
}
func.func private @callee(%a: tensor<f32>) -> tensor<f32> {
  return %a : tensor<f32>
}
""",
    "asynchronous": """
func.func @main(%a: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %0 = "stablehlo.async_start"(%a) ({
  ^bb0(%b: tensor<4x4xf32>):
    %1 = "stablehlo.all_reduce"(%b) <{replica_groups = dense<[[0, 1], [2, 3]]> : tensor<2x2xi64>}> """ + SUM + """ : (tensor<4x4xf32>) -> tensor<4x4xf32>
    stablehlo.return %1 : tensor<4x4xf32>
  }) : (tensor<4x4xf32>) -> !stablehlo.future<tensor<4x4xf32>>
  %2 = "stablehlo.async_done"(%0) : (!stablehlo.future<tensor<4x4xf32>>) -> tensor<4x4xf32>
  return %2 : tensor<4x4xf32>
}
""",
    "module_attributes": """
module @name attributes {jax.uses_shape_polymorphism = false, mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32, a.dict = {x = dense<[1, 2]> : tensor<2xi8>, y = array<i32: 1, 2>, z = unit, f = -0.0 : f16}, a.type = tuple<tensor<2xf32>, tuple<>, (f32, i1) -> index>, a.symbol = @name::@main, a.array = array<f32: 0x7FC00000, 1.5>, a.bool = array<i1: true, false>, a.affine = affine_map<(d0, d1) -> (d1)>} {
  func.func public @main(%arg0: tensor<2xf32> {jax.arg_info = "x[0]", mhlo.layout_mode = "default", tf.aliasing_output = 0 : i32}, %arg1: tensor<f64>) -> (tensor<2xf32> {jax.result_info = "result"}, tensor<f64>) attributes {some.attr = 1 : i32} {
    return %arg0, %arg1 : tensor<2xf32>, tensor<f64>
  }
  func.func private @external(tensor<f32>) -> (tensor<f32>, tuple<tensor<i1>, !stablehlo.token>)
  func.func nested @empty() {
    return
  }
}
""",
    "locations": """
#file = loc("a.py":10:4)
#range = loc("a.py":10:4 to 12:8)
#named = loc("jit(f)/add"(#file))
#call = loc(callsite(#named at "b.py":1:2))
#fused = loc(fused<{"k" = 1 : i32}>[#file, #call])
module {
  func.func @main(%a: tensor<f32> loc("a")) -> tensor<f32> {
    %0 = stablehlo.add %a, %a : tensor<f32> loc(#named)
    %1 = stablehlo.add %0, %0 : tensor<f32> loc(#call)
    %2 = stablehlo.add %1, %1 : tensor<f32> loc(#fused)
    %3 = stablehlo.add %2, %2 : tensor<f32> loc(unknown)
    %4 = stablehlo.add %3, %3 : tensor<f32> loc(fused[#file, "x"])
    %5 = stablehlo.add %4, %4 : tensor<f32> loc(#range)
    return %5 : tensor<f32> loc("a.py":3:4 to :9)
  } loc(#file)
} loc(unknown)
""",
    "chlo": """
func.func @main(%a: tensor<4xf32>, %b: tensor<f32>) -> tensor<4xf32> {
  %0 = chlo.broadcast_add %a, %b : (tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
  %1 = "chlo.broadcast_compare"(%0, %b) <{broadcast_dimensions = array<i64>, comparison_direction = #chlo<comparison_direction LT>, compare_type = #chlo<comparison_type FLOAT>}> : (tensor<4xf32>, tensor<f32>) -> tensor<4xi1>
  %2 = chlo.erf %0 : tensor<4xf32> -> tensor<4xf32>
  %3:2 = "chlo.top_k"(%2) <{k = 2 : i64}> : (tensor<4xf32>) -> (tensor<2xf32>, tensor<2xi32>)
  %4 = chlo.lgamma %2 : tensor<4xf32> -> tensor<4xf32>
  return %4 : tensor<4xf32>
}
""",
}

# Attributes and ops of Shardy, which portable artifacts hold as they are.
SHARDED = """
module {
  sdy.mesh @mesh = <["x"=2, "y"=4]>
  sdy.mesh @ids = <["x"=2], device_ids=[1, 0]>
  func.func @main(%a: tensor<4x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x"}, {"y":(1)2, ?}p1], replicated={"y":(2)2}>}, %b: tensor<4x8xf32> {sdy.sharding = #sdy.sharding<mesh<["x"=2]>, [{?}, {}], unreduced={"x"}>}) -> tensor<4x8xf32> {
    %0 = sdy.sharding_constraint %a <@mesh, [{"x"}, {}]> : tensor<4x8xf32>
    %1 = sdy.manual_computation(%0) in_shardings=[<@mesh, [{"x"}, {}]>] out_shardings=[<@mesh, [{"x"}, {}]>] manual_axes={"x"} (%c: tensor<2x8xf32>) {
      %2 = stablehlo.negate %c : tensor<2x8xf32>
      sdy.return %2 : tensor<2x8xf32>
    } : (tensor<4x8xf32>) -> tensor<4x8xf32>
    %3 = stablehlo.add %a, %b {sdy.sharding = #sdy.sharding_per_value<[<@mesh, [{"x"}, {"y"}]>]>} : tensor<4x8xf32>
    %4 = sdy.all_gather [{"x"}, {}] %0 out_sharding=<@mesh, [{}, {}]> : tensor<4x8xf32>
    %5 = sdy.all_to_all [{"x"}: 0->1] %0 out_sharding=<@mesh, [{}, {"x"}]> : tensor<4x8xf32>
    %6 = sdy.all_reduce {"y"} %0 out_sharding=<@mesh, [{"x"}, {}]> : tensor<4x8xf32>
    %7 = stablehlo.abs %3 {sdy.sharding_rule = #sdy.op_sharding_rule<([ij, k])->([ij, k]) {i=2, j=2, k=8} need_replication={i} permutation={j} blocked_propagation={k}, custom>} : tensor<4x8xf32>
    return %1 : tensor<4x8xf32>
  }
}
"""

# Types of a dialect that jaxlib can store but not print.
QUANTIZED = """"builtin.module"() ({
  "func.func"() <{function_type = (tensor<2x3xf32>, tensor<2x2x!quant.uniform<i8:f32:1, {5.000000e-01:1,2.500000e-01}>>) -> tensor<2x3xf32>, sym_name = "main"}> ({
  ^bb0(%arg0: tensor<2x3xf32> loc(unknown), %arg1: tensor<2x2x!quant.uniform<i8:f32:1, {5.000000e-01:1,2.500000e-01}>> loc(unknown)):
    %0 = "stablehlo.uniform_quantize"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3x!quant.uniform<u8<1:250>:f32, 2.500000e-01:3>> loc(unknown)
    %1 = "stablehlo.uniform_dequantize"(%0) : (tensor<2x3x!quant.uniform<u8<1:250>:f32, 2.500000e-01:3>>) -> tensor<2x3xf32> loc(unknown)
    %2 = "stablehlo.constant"() <{value = dense<[1, -2]> : tensor<2xi8>}> : () -> tensor<2x!quant.uniform<i8:f32, 1.000000e+00>> loc(unknown)
    "func.return"(%1) : (tensor<2x3xf32>) -> () loc(unknown)
  }) : () -> () loc(unknown)
}) : () -> () loc(unknown)
"""


# Values whose uses stand in another order in memory than in the text, which the format records.
USES = """
func.func @main(%a: tensor<f32>, %b: tensor<f32>, %c: tensor<i32>) -> tensor<f32> {
  %0 = stablehlo.add %a, %b : tensor<f32>
  %1 = stablehlo.multiply %b, %a : tensor<f32>
  %2 = stablehlo.subtract %0, %1 : tensor<f32>
  %3 = stablehlo.divide %1, %0 : tensor<f32>
  %4:2 = "stablehlo.case"(%c) ({
    stablehlo.return %0, %2 : tensor<f32>, tensor<f32>
  }) : (tensor<i32>) -> (tensor<f32>, tensor<f32>)
  %5 = stablehlo.add %4#0, %4#1 : tensor<f32>
  %6 = stablehlo.add %4#1, %4#0 : tensor<f32>
  %7 = stablehlo.add %5, %6 : tensor<f32>
  return %7 : tensor<f32>
}
"""


def special_modules():
    """Modules that no text gives: changed uses, and constants that are kept in a section of their own."""
    uses = ir.Module.parse(USES)
    block = uses.body.operations[0].regions[0].blocks[0]
    block.arguments[0].replace_all_uses_with(block.arguments[1])
    first, second = block.operations[0].result, block.operations[1].result
    second.replace_all_uses_with(first)
    case = [op for op in block.operations if op.operation.name == "stablehlo.case"][0]
    case.results[1].replace_all_uses_with(case.results[0])
    yield "uses", uses
    resources = ir.Module.parse("""
func.func @main() -> (tensor<2x3xf32>, tensor<5xi1>) {
  %0 = stablehlo.constant dense<0.0> : tensor<2x3xf32>
  %1 = stablehlo.constant dense<[true, false, true, true, false]> : tensor<5xi1>
  return %0, %1 : tensor<2x3xf32>, tensor<5xi1>
}""")
    data = np.arange(6, dtype=np.float32).reshape(2, 3) / 4
    constant = resources.body.operations[0].regions[0].blocks[0].operations[0]
    ty = ir.RankedTensorType.get([2, 3], ir.F32Type.get(), loc=ir.Location.unknown())
    constant.attributes["value"] = ir.DenseResourceElementsAttr.get_from_buffer(data, "a_blob", ty)
    yield "resources", resources


def generic(module):
    return module.operation.get_asm(print_generic_op_form=True, enable_debug_info=True)


def write(directory, name, data):
    with open(os.path.join(directory, name), "wb") as f:
        f.write(data if isinstance(data, bytes) else (data.rstrip("\n") + "\n").encode())


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    directory = sys.argv[1] if len(sys.argv) > 1 else os.path.join(here, "..", "testdata", "bytecode")
    os.makedirs(directory, exist_ok=True)
    for old in os.listdir(directory):
        if old.endswith((".mlir", ".mlirbc")):
            os.remove(os.path.join(directory, old))
    context = jax_mlir.make_ir_context()
    with context:
        for name, text in CASES.items():
            module = ir.Module.parse(text)
            write(directory, f"{name}.mlir", generic(module))
            plain = io.BytesIO()
            module.operation.write_bytecode(plain)
            write(directory, f"{name}.plain.mlirbc", plain.getvalue())
            if name in OLD_CONTAINERS:
                for container in range(6):
                    plain = io.BytesIO()
                    module.operation.write_bytecode(plain, desired_version=container)
                    write(directory, f"{name}.plain_v{container}.mlirbc", plain.getvalue())
            if name == "chlo":
                continue
            texts = {}
            for version in VERSIONS:
                try:
                    artifact = stablehlo.serialize_portable_artifact_str(text, version)
                except Exception:
                    continue
                write(directory, f"{name}.{version}.mlirbc", artifact)
                back = ir.Module.parse(stablehlo.deserialize_portable_artifact_str(artifact))
                texts[generic(back)] = version
            if len(texts) != 1:
                print(f"{name}: {len(texts)} different texts", list(texts.values()))
            for back in list(texts)[-1:]:
                write(directory, f"{name}.vhlo.mlir", back)
        for name, module in special_modules():
            write(directory, f"{name}.mlir", generic(module))
            plain = io.BytesIO()
            module.operation.write_bytecode(plain)
            write(directory, f"{name}.plain.mlirbc", plain.getvalue())
        module = ir.Module.parse(SHARDED)
        write(directory, "sharded.mlir", generic(module))
        write(directory, "sharded.vhlo.mlir", generic(module))
        plain = io.BytesIO()
        module.operation.write_bytecode(plain)
        write(directory, "sharded.plain.mlirbc", plain.getvalue())
        for version in VERSIONS[VERSIONS.index("1.11.0"):]:
            artifact = stablehlo.serialize_portable_artifact(module, version, allow_other_dialects=True)
            write(directory, f"sharded.{version}.mlirbc", artifact)
        write(directory, "quantized.vhlo.mlir", QUANTIZED)
        for version in VERSIONS:
            try:
                write(directory, f"quantized.{version}.mlirbc",
                      stablehlo.serialize_portable_artifact_str(QUANTIZED, version))
            except Exception:
                continue


if __name__ == "__main__":
    main()
