#loc2 = loc("-":2:17)
#loc3 = loc("-":2:38)
#loc4 = loc("-":2:55)
#loc5 = loc("-":2:76)
#loc6 = loc("-":2:93)
#loc8 = loc("-":4:8)
#loc9 = loc("-":4:25)
#loc13 = loc("-":9:8)
#loc14 = loc("-":9:25)
#loc18 = loc("-":14:8)
#loc19 = loc("-":14:25)
#loc22 = loc("-":18:8)
#loc23 = loc("-":18:25)
#loc27 = loc("-":23:8)
#loc28 = loc("-":23:25)
#loc29 = loc("-":23:42)
#loc30 = loc("-":23:59)
#loc34 = loc("-":28:8)
#loc35 = loc("-":28:25)
#loc45 = loc("-":43:8)
#loc46 = loc("-":43:25)
#loc50 = loc("-":48:8)
#loc51 = loc("-":48:25)
#loc57 = loc("-":55:27)
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<4x6xf32>, tensor<f32>, tensor<2x3xf32>, tensor<i32>, tensor<i1>) -> (tensor<f32>, tensor<4x6xf32>), sym_name = "main"}> ({
  ^bb0(%arg1: tensor<4x6xf32> loc("-":2:17), %arg2: tensor<f32> loc("-":2:38), %arg3: tensor<2x3xf32> loc("-":2:55), %arg4: tensor<i32> loc("-":2:76), %arg5: tensor<i1> loc("-":2:93)):
    %1 = "stablehlo.reduce"(%arg1, %arg2) <{dimensions = array<i64: 0, 1>}> ({
    ^bb0(%arg22: tensor<f32> loc("-":4:8), %arg23: tensor<f32> loc("-":4:25)):
      %18 = "stablehlo.add"(%arg22, %arg23) : (tensor<f32>, tensor<f32>) -> tensor<f32> loc(#loc10)
      "stablehlo.return"(%18) : (tensor<f32>) -> () loc(#loc11)
    }) : (tensor<4x6xf32>, tensor<f32>) -> tensor<f32> loc(#loc7)
    %2 = "stablehlo.reduce_window"(%arg1, %arg2) <{base_dilations = array<i64: 1, 1>, padding = dense<[[1, 1], [0, 1]]> : tensor<2x2xi64>, window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 1, 2>}> ({
    ^bb0(%arg20: tensor<f32> loc("-":9:8), %arg21: tensor<f32> loc("-":9:25)):
      %17 = "stablehlo.add"(%arg20, %arg21) : (tensor<f32>, tensor<f32>) -> tensor<f32> loc(#loc15)
      "stablehlo.return"(%17) : (tensor<f32>) -> () loc(#loc16)
    }) : (tensor<4x6xf32>, tensor<f32>) -> tensor<5x3xf32> loc(#loc12)
    %3 = "stablehlo.select_and_scatter"(%arg1, %arg3, %arg2) <{padding = dense<0> : tensor<2x2xi64>, window_dimensions = array<i64: 2, 2>, window_strides = array<i64: 2, 2>}> ({
    ^bb0(%arg18: tensor<f32> loc("-":14:8), %arg19: tensor<f32> loc("-":14:25)):
      %16 = "stablehlo.compare"(%arg18, %arg19) <{comparison_direction = #stablehlo<comparison_direction GE>}> : (tensor<f32>, tensor<f32>) -> tensor<i1> loc(#loc20)
      "stablehlo.return"(%16) : (tensor<i1>) -> () loc(#loc21)
    }, {
    ^bb0(%arg16: tensor<f32> loc("-":18:8), %arg17: tensor<f32> loc("-":18:25)):
      %15 = "stablehlo.add"(%arg16, %arg17) : (tensor<f32>, tensor<f32>) -> tensor<f32> loc(#loc24)
      "stablehlo.return"(%15) : (tensor<f32>) -> () loc(#loc25)
    }) : (tensor<4x6xf32>, tensor<2x3xf32>, tensor<f32>) -> tensor<4x6xf32> loc(#loc17)
    %4:2 = "stablehlo.sort"(%arg1, %3) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg12: tensor<f32> loc("-":23:8), %arg13: tensor<f32> loc("-":23:25), %arg14: tensor<f32> loc("-":23:42), %arg15: tensor<f32> loc("-":23:59)):
      %14 = "stablehlo.compare"(%arg12, %arg13) <{comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<f32>, tensor<f32>) -> tensor<i1> loc(#loc31)
      "stablehlo.return"(%14) : (tensor<i1>) -> () loc(#loc32)
    }) : (tensor<4x6xf32>, tensor<4x6xf32>) -> (tensor<4x6xf32>, tensor<4x6xf32>) loc(#loc26)
    %5 = "stablehlo.map"(%arg1, %3) <{dimensions = array<i64: 0, 1>}> ({
    ^bb0(%arg10: tensor<f32> loc("-":28:8), %arg11: tensor<f32> loc("-":28:25)):
      %13 = "stablehlo.add"(%arg10, %arg11) : (tensor<f32>, tensor<f32>) -> tensor<f32> loc(#loc36)
      "stablehlo.return"(%13) : (tensor<f32>) -> () loc(#loc37)
    }) : (tensor<4x6xf32>, tensor<4x6xf32>) -> tensor<4x6xf32> loc(#loc33)
    %6 = "stablehlo.if"(%arg5) ({
      %12 = "stablehlo.case"(%arg4) ({
        "stablehlo.return"(%1) : (tensor<f32>) -> () loc(#loc40)
      }, {
        "stablehlo.return"(%arg2) : (tensor<f32>) -> () loc(#loc41)
      }) : (tensor<i32>) -> tensor<f32> loc(#loc39)
      "stablehlo.return"(%12) : (tensor<f32>) -> () loc(#loc42)
    }, {
      "stablehlo.return"(%1) : (tensor<f32>) -> () loc(#loc43)
    }) : (tensor<i1>) -> tensor<f32> loc(#loc38)
    %7:2 = "stablehlo.while"(%arg4, %6) ({
    ^bb0(%arg8: tensor<i32> loc("-":43:8), %arg9: tensor<f32> loc("-":43:25)):
      %10 = "stablehlo.constant"() <{value = dense<10> : tensor<i32>}> : () -> tensor<i32> loc(#loc47)
      %11 = "stablehlo.compare"(%arg8, %10) <{comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<i32>, tensor<i32>) -> tensor<i1> loc(#loc48)
      "stablehlo.return"(%11) : (tensor<i1>) -> () loc(#loc49)
    }, {
    ^bb0(%arg6: tensor<i32> loc("-":48:8), %arg7: tensor<f32> loc("-":48:25)):
      %8 = "stablehlo.add"(%arg6, %arg4) : (tensor<i32>, tensor<i32>) -> tensor<i32> loc(#loc52)
      %9 = "func.call"(%arg7) <{callee = @callee}> : (tensor<f32>) -> tensor<f32> loc(#loc53)
      "stablehlo.return"(%8, %9) : (tensor<i32>, tensor<f32>) -> () loc(#loc54)
    }) : (tensor<i32>, tensor<f32>) -> (tensor<i32>, tensor<f32>) loc(#loc44)
    "func.return"(%7#1, %5) : (tensor<f32>, tensor<4x6xf32>) -> () loc(#loc55)
  }) : () -> () loc(#loc1)
  "func.func"() <{function_type = (tensor<f32>) -> tensor<f32>, sym_name = "callee", sym_visibility = "private"}> ({
  ^bb0(%arg0: tensor<f32> loc("-":55:27)):
    %0 = "stablehlo.sine"(%arg0) : (tensor<f32>) -> tensor<f32> loc(#loc58)
    "func.return"(%0) : (tensor<f32>) -> () loc(#loc59)
  }) : () -> () loc(#loc56)
}) : () -> () loc(#loc)
#loc = loc("-":0:0)
#loc1 = loc("-":2:1)
#loc7 = loc("-":3:8)
#loc10 = loc("-":5:10)
#loc11 = loc("-":6:5)
#loc12 = loc("-":8:8)
#loc15 = loc("-":10:10)
#loc16 = loc("-":11:5)
#loc17 = loc("-":13:8)
#loc20 = loc("-":15:10)
#loc21 = loc("-":16:5)
#loc24 = loc("-":19:10)
#loc25 = loc("-":20:5)
#loc26 = loc("-":22:10)
#loc31 = loc("-":24:10)
#loc32 = loc("-":25:5)
#loc33 = loc("-":27:8)
#loc36 = loc("-":29:10)
#loc37 = loc("-":30:5)
#loc38 = loc("-":32:8)
#loc39 = loc("-":33:10)
#loc40 = loc("-":34:7)
#loc41 = loc("-":36:7)
#loc42 = loc("-":38:5)
#loc43 = loc("-":40:5)
#loc44 = loc("-":42:10)
#loc47 = loc("-":44:10)
#loc48 = loc("-":45:10)
#loc49 = loc("-":46:5)
#loc52 = loc("-":49:10)
#loc53 = loc("-":50:10)
#loc54 = loc("-":51:5)
#loc55 = loc("-":53:3)
#loc56 = loc("-":55:1)
#loc58 = loc("-":56:8)
#loc59 = loc("-":57:3)
