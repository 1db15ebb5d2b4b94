#loc2 = loc("-":1:16)
#loc6 = loc("-":5:17)
#loc10 = loc("-":9:17)
#loc14 = loc("-":13:19)
#loc18 = loc("-":17:24)
#loc22 = loc("-":21:34)
#loc26 = loc("-":25:18)
#loc30 = loc("-":29:22)
#loc34 = loc("-":33:16)
#loc38 = loc("-":37:25)
#loc42 = loc("-":41:21)
#loc46 = loc("-":45:19)
#loc50 = loc("-":49:30)
#loc54 = loc("-":53:31)
#loc58 = loc("-":57:18)
#loc62 = loc("-":61:17)
#loc66 = loc("-":65:17)
#loc70 = loc("-":69:17)
#loc74 = loc("-":73:17)
#loc78 = loc("-":77:16)
#loc79 = loc("-":77:37)
#loc83 = loc("-":81:18)
#loc84 = loc("-":81:39)
#loc88 = loc("-":85:19)
#loc89 = loc("-":85:40)
#loc93 = loc("-":89:20)
#loc94 = loc("-":89:41)
#loc98 = loc("-":93:20)
#loc99 = loc("-":93:41)
#loc103 = loc("-":97:21)
#loc104 = loc("-":97:42)
#loc108 = loc("-":101:18)
#loc109 = loc("-":101:39)
#loc113 = loc("-":105:22)
#loc114 = loc("-":105:43)
#loc118 = loc("-":109:21)
#loc119 = loc("-":109:42)
#loc123 = loc("-":113:32)
#loc127 = loc("-":117:16)
#loc131 = loc("-":121:19)
#loc135 = loc("-":125:16)
#loc136 = loc("-":125:37)
#loc140 = loc("-":129:15)
#loc141 = loc("-":129:36)
#loc145 = loc("-":133:16)
#loc146 = loc("-":133:37)
#loc150 = loc("-":137:23)
#loc151 = loc("-":137:44)
#loc155 = loc("-":141:35)
#loc156 = loc("-":141:56)
#loc160 = loc("-":145:32)
#loc161 = loc("-":145:53)
#loc165 = loc("-":150:19)
#loc166 = loc("-":150:38)
#loc167 = loc("-":150:57)
"builtin.module"() ({
  "func.func"() <{function_type = (tensor<2x3xf32>) -> tensor<2x3xf32>, sym_name = "abs"}> ({
  ^bb0(%arg54: tensor<2x3xf32> loc("-":1:16)):
    %48 = "stablehlo.abs"(%arg54) : (tensor<2x3xf32>) -> tensor<2x3xf32> loc(#loc3)
    "func.return"(%48) : (tensor<2x3xf32>) -> () loc(#loc4)
  }) : () -> () loc(#loc1)
  "func.func"() <{function_type = (tensor<2x3xf32>) -> tensor<2x3xf32>, sym_name = "cbrt"}> ({
  ^bb0(%arg53: tensor<2x3xf32> loc("-":5:17)):
    %47 = "stablehlo.cbrt"(%arg53) : (tensor<2x3xf32>) -> tensor<2x3xf32> loc(#loc7)
    "func.return"(%47) : (tensor<2x3xf32>) -> () loc(#loc8)
  }) : () -> () loc(#loc5)
  "func.func"() <{function_type = (tensor<2x3xf32>) -> tensor<2x3xf32>, sym_name = "ceil"}> ({
  ^bb0(%arg52: tensor<2x3xf32> loc("-":9:17)):
    %46 = "stablehlo.ceil"(%arg52) : (tensor<2x3xf32>) -> tensor<2x3xf32> loc(#loc11)
    "func.return"(%46) : (tensor<2x3xf32>) -> () loc(#loc12)
  }) : () -> () loc(#loc9)
  "func.func"() <{function_type = (tensor<2x3xf32>) -> tensor<2x3xf32>, sym_name = "cosine"}> ({
  ^bb0(%arg51: tensor<2x3xf32> loc("-":13:19)):
    %45 = "stablehlo.cosine"(%arg51) : (tensor<2x3xf32>) -> tensor<2x3xf32> loc(#loc15)
    "func.return"(%45) : (tensor<2x3xf32>) -> () loc(#loc16)
  }) : () -> () loc(#loc13)
  "func.func"() <{function_type = (tensor<2x3xf32>) -> tensor<2x3xf32>, sym_name = "exponential"}> ({
  ^bb0(%arg50: tensor<2x3xf32> loc("-":17:24)):
    %44 = "stablehlo.exponential"(%arg50) : (tensor<2x3xf32>) -> tensor<2x3xf32> loc(#loc19)
    "func.return"(%44) : (tensor<2x3xf32>) -> () loc(#loc20)
  }) : () -> () loc(#loc17)
  "func.func"() <{function_type = (tensor<2x3xf32>) -> tensor<2x3xf32>, sym_name = "exponential_minus_one"}> ({
  ^bb0(%arg49: tensor<2x3xf32> loc("-":21:34)):
    %43 = "stablehlo.exponential_minus_one"(%arg49) : (tensor<2x3xf32>) -> tensor<2x3xf32> loc(#loc23)
    "func.return"(%43) : (tensor<2x3xf32>) -> () loc(#loc24)
  }) : () -> () loc(#loc21)
  "func.func"() <{function_type = (tensor<2x3xf32>) -> tensor<2x3xf32>, sym_name = "floor"}> ({
  ^bb0(%arg48: tensor<2x3xf32> loc("-":25:18)):
    %42 = "stablehlo.floor"(%arg48) : (tensor<2x3xf32>) -> tensor<2x3xf32> loc(#loc27)
    "func.return"(%42) : (tensor<2x3xf32>) -> () loc(#loc28)
  }) : () -> () loc(#loc25)
  "func.func"() <{function_type = (tensor<2x3xf32>) -> tensor<2x3xi1>, sym_name = "is_finite"}> ({
  ^bb0(%arg47: tensor<2x3xf32> loc("-":29:22)):
    %41 = "stablehlo.is_finite"(%arg47) : (tensor<2x3xf32>) -> tensor<2x3xi1> loc(#loc31)
    "func.return"(%41) : (tensor<2x3xi1>) -> () loc(#loc32)
  }) : () -> () loc(#loc29)
  "func.func"() <{function_type = (tensor<2x3xf32>) -> tensor<2x3xf32>, sym_name = "log"}> ({
  ^bb0(%arg46: tensor<2x3xf32> loc("-":33:16)):
    %40 = "stablehlo.log"(%arg46) : (tensor<2x3xf32>) -> tensor<2x3xf32> loc(#loc35)
    "func.return"(%40) : (tensor<2x3xf32>) -> () loc(#loc36)
  }) : () -> () loc(#loc33)
  "func.func"() <{function_type = (tensor<2x3xf32>) -> tensor<2x3xf32>, sym_name = "log_plus_one"}> ({
  ^bb0(%arg45: tensor<2x3xf32> loc("-":37:25)):
    %39 = "stablehlo.log_plus_one"(%arg45) : (tensor<2x3xf32>) -> tensor<2x3xf32> loc(#loc39)
    "func.return"(%39) : (tensor<2x3xf32>) -> () loc(#loc40)
  }) : () -> () loc(#loc37)
  "func.func"() <{function_type = (tensor<2x3xf32>) -> tensor<2x3xf32>, sym_name = "logistic"}> ({
  ^bb0(%arg44: tensor<2x3xf32> loc("-":41:21)):
    %38 = "stablehlo.logistic"(%arg44) : (tensor<2x3xf32>) -> tensor<2x3xf32> loc(#loc43)
    "func.return"(%38) : (tensor<2x3xf32>) -> () loc(#loc44)
  }) : () -> () loc(#loc41)
  "func.func"() <{function_type = (tensor<2x3xf32>) -> tensor<2x3xf32>, sym_name = "negate"}> ({
  ^bb0(%arg43: tensor<2x3xf32> loc("-":45:19)):
    %37 = "stablehlo.negate"(%arg43) : (tensor<2x3xf32>) -> tensor<2x3xf32> loc(#loc47)
    "func.return"(%37) : (tensor<2x3xf32>) -> () loc(#loc48)
  }) : () -> () loc(#loc45)
  "func.func"() <{function_type = (tensor<2x3xf32>) -> tensor<2x3xf32>, sym_name = "round_nearest_afz"}> ({
  ^bb0(%arg42: tensor<2x3xf32> loc("-":49:30)):
    %36 = "stablehlo.round_nearest_afz"(%arg42) : (tensor<2x3xf32>) -> tensor<2x3xf32> loc(#loc51)
    "func.return"(%36) : (tensor<2x3xf32>) -> () loc(#loc52)
  }) : () -> () loc(#loc49)
  "func.func"() <{function_type = (tensor<2x3xf32>) -> tensor<2x3xf32>, sym_name = "round_nearest_even"}> ({
  ^bb0(%arg41: tensor<2x3xf32> loc("-":53:31)):
    %35 = "stablehlo.round_nearest_even"(%arg41) : (tensor<2x3xf32>) -> tensor<2x3xf32> loc(#loc55)
    "func.return"(%35) : (tensor<2x3xf32>) -> () loc(#loc56)
  }) : () -> () loc(#loc53)
  "func.func"() <{function_type = (tensor<2x3xf32>) -> tensor<2x3xf32>, sym_name = "rsqrt"}> ({
  ^bb0(%arg40: tensor<2x3xf32> loc("-":57:18)):
    %34 = "stablehlo.rsqrt"(%arg40) : (tensor<2x3xf32>) -> tensor<2x3xf32> loc(#loc59)
    "func.return"(%34) : (tensor<2x3xf32>) -> () loc(#loc60)
  }) : () -> () loc(#loc57)
  "func.func"() <{function_type = (tensor<2x3xf32>) -> tensor<2x3xf32>, sym_name = "sign"}> ({
  ^bb0(%arg39: tensor<2x3xf32> loc("-":61:17)):
    %33 = "stablehlo.sign"(%arg39) : (tensor<2x3xf32>) -> tensor<2x3xf32> loc(#loc63)
    "func.return"(%33) : (tensor<2x3xf32>) -> () loc(#loc64)
  }) : () -> () loc(#loc61)
  "func.func"() <{function_type = (tensor<2x3xf32>) -> tensor<2x3xf32>, sym_name = "sine"}> ({
  ^bb0(%arg38: tensor<2x3xf32> loc("-":65:17)):
    %32 = "stablehlo.sine"(%arg38) : (tensor<2x3xf32>) -> tensor<2x3xf32> loc(#loc67)
    "func.return"(%32) : (tensor<2x3xf32>) -> () loc(#loc68)
  }) : () -> () loc(#loc65)
  "func.func"() <{function_type = (tensor<2x3xf32>) -> tensor<2x3xf32>, sym_name = "sqrt"}> ({
  ^bb0(%arg37: tensor<2x3xf32> loc("-":69:17)):
    %31 = "stablehlo.sqrt"(%arg37) : (tensor<2x3xf32>) -> tensor<2x3xf32> loc(#loc71)
    "func.return"(%31) : (tensor<2x3xf32>) -> () loc(#loc72)
  }) : () -> () loc(#loc69)
  "func.func"() <{function_type = (tensor<2x3xf32>) -> tensor<2x3xf32>, sym_name = "tanh"}> ({
  ^bb0(%arg36: tensor<2x3xf32> loc("-":73:17)):
    %30 = "stablehlo.tanh"(%arg36) : (tensor<2x3xf32>) -> tensor<2x3xf32> loc(#loc75)
    "func.return"(%30) : (tensor<2x3xf32>) -> () loc(#loc76)
  }) : () -> () loc(#loc73)
  "func.func"() <{function_type = (tensor<4x?xf32>, tensor<4x?xf32>) -> tensor<4x?xf32>, sym_name = "add"}> ({
  ^bb0(%arg34: tensor<4x?xf32> loc("-":77:16), %arg35: tensor<4x?xf32> loc("-":77:37)):
    %29 = "stablehlo.add"(%arg34, %arg35) : (tensor<4x?xf32>, tensor<4x?xf32>) -> tensor<4x?xf32> loc(#loc80)
    "func.return"(%29) : (tensor<4x?xf32>) -> () loc(#loc81)
  }) : () -> () loc(#loc77)
  "func.func"() <{function_type = (tensor<4x?xf32>, tensor<4x?xf32>) -> tensor<4x?xf32>, sym_name = "atan2"}> ({
  ^bb0(%arg32: tensor<4x?xf32> loc("-":81:18), %arg33: tensor<4x?xf32> loc("-":81:39)):
    %28 = "stablehlo.atan2"(%arg32, %arg33) : (tensor<4x?xf32>, tensor<4x?xf32>) -> tensor<4x?xf32> loc(#loc85)
    "func.return"(%28) : (tensor<4x?xf32>) -> () loc(#loc86)
  }) : () -> () loc(#loc82)
  "func.func"() <{function_type = (tensor<4x?xf32>, tensor<4x?xf32>) -> tensor<4x?xf32>, sym_name = "divide"}> ({
  ^bb0(%arg30: tensor<4x?xf32> loc("-":85:19), %arg31: tensor<4x?xf32> loc("-":85:40)):
    %27 = "stablehlo.divide"(%arg30, %arg31) : (tensor<4x?xf32>, tensor<4x?xf32>) -> tensor<4x?xf32> loc(#loc90)
    "func.return"(%27) : (tensor<4x?xf32>) -> () loc(#loc91)
  }) : () -> () loc(#loc87)
  "func.func"() <{function_type = (tensor<4x?xf32>, tensor<4x?xf32>) -> tensor<4x?xf32>, sym_name = "maximum"}> ({
  ^bb0(%arg28: tensor<4x?xf32> loc("-":89:20), %arg29: tensor<4x?xf32> loc("-":89:41)):
    %26 = "stablehlo.maximum"(%arg28, %arg29) : (tensor<4x?xf32>, tensor<4x?xf32>) -> tensor<4x?xf32> loc(#loc95)
    "func.return"(%26) : (tensor<4x?xf32>) -> () loc(#loc96)
  }) : () -> () loc(#loc92)
  "func.func"() <{function_type = (tensor<4x?xf32>, tensor<4x?xf32>) -> tensor<4x?xf32>, sym_name = "minimum"}> ({
  ^bb0(%arg26: tensor<4x?xf32> loc("-":93:20), %arg27: tensor<4x?xf32> loc("-":93:41)):
    %25 = "stablehlo.minimum"(%arg26, %arg27) : (tensor<4x?xf32>, tensor<4x?xf32>) -> tensor<4x?xf32> loc(#loc100)
    "func.return"(%25) : (tensor<4x?xf32>) -> () loc(#loc101)
  }) : () -> () loc(#loc97)
  "func.func"() <{function_type = (tensor<4x?xf32>, tensor<4x?xf32>) -> tensor<4x?xf32>, sym_name = "multiply"}> ({
  ^bb0(%arg24: tensor<4x?xf32> loc("-":97:21), %arg25: tensor<4x?xf32> loc("-":97:42)):
    %24 = "stablehlo.multiply"(%arg24, %arg25) : (tensor<4x?xf32>, tensor<4x?xf32>) -> tensor<4x?xf32> loc(#loc105)
    "func.return"(%24) : (tensor<4x?xf32>) -> () loc(#loc106)
  }) : () -> () loc(#loc102)
  "func.func"() <{function_type = (tensor<4x?xf32>, tensor<4x?xf32>) -> tensor<4x?xf32>, sym_name = "power"}> ({
  ^bb0(%arg22: tensor<4x?xf32> loc("-":101:18), %arg23: tensor<4x?xf32> loc("-":101:39)):
    %23 = "stablehlo.power"(%arg22, %arg23) : (tensor<4x?xf32>, tensor<4x?xf32>) -> tensor<4x?xf32> loc(#loc110)
    "func.return"(%23) : (tensor<4x?xf32>) -> () loc(#loc111)
  }) : () -> () loc(#loc107)
  "func.func"() <{function_type = (tensor<4x?xf32>, tensor<4x?xf32>) -> tensor<4x?xf32>, sym_name = "remainder"}> ({
  ^bb0(%arg20: tensor<4x?xf32> loc("-":105:22), %arg21: tensor<4x?xf32> loc("-":105:43)):
    %22 = "stablehlo.remainder"(%arg20, %arg21) : (tensor<4x?xf32>, tensor<4x?xf32>) -> tensor<4x?xf32> loc(#loc115)
    "func.return"(%22) : (tensor<4x?xf32>) -> () loc(#loc116)
  }) : () -> () loc(#loc112)
  "func.func"() <{function_type = (tensor<4x?xf32>, tensor<4x?xf32>) -> tensor<4x?xf32>, sym_name = "subtract"}> ({
  ^bb0(%arg18: tensor<4x?xf32> loc("-":109:21), %arg19: tensor<4x?xf32> loc("-":109:42)):
    %21 = "stablehlo.subtract"(%arg18, %arg19) : (tensor<4x?xf32>, tensor<4x?xf32>) -> tensor<4x?xf32> loc(#loc120)
    "func.return"(%21) : (tensor<4x?xf32>) -> () loc(#loc121)
  }) : () -> () loc(#loc117)
  "func.func"() <{function_type = (tensor<4x?xi32>) -> tensor<4x?xi32>, sym_name = "count_leading_zeros"}> ({
  ^bb0(%arg17: tensor<4x?xi32> loc("-":113:32)):
    %20 = "stablehlo.count_leading_zeros"(%arg17) : (tensor<4x?xi32>) -> tensor<4x?xi32> loc(#loc124)
    "func.return"(%20) : (tensor<4x?xi32>) -> () loc(#loc125)
  }) : () -> () loc(#loc122)
  "func.func"() <{function_type = (tensor<4x?xi32>) -> tensor<4x?xi32>, sym_name = "not"}> ({
  ^bb0(%arg16: tensor<4x?xi32> loc("-":117:16)):
    %19 = "stablehlo.not"(%arg16) : (tensor<4x?xi32>) -> tensor<4x?xi32> loc(#loc128)
    "func.return"(%19) : (tensor<4x?xi32>) -> () loc(#loc129)
  }) : () -> () loc(#loc126)
  "func.func"() <{function_type = (tensor<4x?xi32>) -> tensor<4x?xi32>, sym_name = "popcnt"}> ({
  ^bb0(%arg15: tensor<4x?xi32> loc("-":121:19)):
    %18 = "stablehlo.popcnt"(%arg15) : (tensor<4x?xi32>) -> tensor<4x?xi32> loc(#loc132)
    "func.return"(%18) : (tensor<4x?xi32>) -> () loc(#loc133)
  }) : () -> () loc(#loc130)
  "func.func"() <{function_type = (tensor<4x?xui8>, tensor<4x?xui8>) -> tensor<4x?xui8>, sym_name = "and"}> ({
  ^bb0(%arg13: tensor<4x?xui8> loc("-":125:16), %arg14: tensor<4x?xui8> loc("-":125:37)):
    %17 = "stablehlo.and"(%arg13, %arg14) : (tensor<4x?xui8>, tensor<4x?xui8>) -> tensor<4x?xui8> loc(#loc137)
    "func.return"(%17) : (tensor<4x?xui8>) -> () loc(#loc138)
  }) : () -> () loc(#loc134)
  "func.func"() <{function_type = (tensor<4x?xui8>, tensor<4x?xui8>) -> tensor<4x?xui8>, sym_name = "or"}> ({
  ^bb0(%arg11: tensor<4x?xui8> loc("-":129:15), %arg12: tensor<4x?xui8> loc("-":129:36)):
    %16 = "stablehlo.or"(%arg11, %arg12) : (tensor<4x?xui8>, tensor<4x?xui8>) -> tensor<4x?xui8> loc(#loc142)
    "func.return"(%16) : (tensor<4x?xui8>) -> () loc(#loc143)
  }) : () -> () loc(#loc139)
  "func.func"() <{function_type = (tensor<4x?xui8>, tensor<4x?xui8>) -> tensor<4x?xui8>, sym_name = "xor"}> ({
  ^bb0(%arg9: tensor<4x?xui8> loc("-":133:16), %arg10: tensor<4x?xui8> loc("-":133:37)):
    %15 = "stablehlo.xor"(%arg9, %arg10) : (tensor<4x?xui8>, tensor<4x?xui8>) -> tensor<4x?xui8> loc(#loc147)
    "func.return"(%15) : (tensor<4x?xui8>) -> () loc(#loc148)
  }) : () -> () loc(#loc144)
  "func.func"() <{function_type = (tensor<4x?xui8>, tensor<4x?xui8>) -> tensor<4x?xui8>, sym_name = "shift_left"}> ({
  ^bb0(%arg7: tensor<4x?xui8> loc("-":137:23), %arg8: tensor<4x?xui8> loc("-":137:44)):
    %14 = "stablehlo.shift_left"(%arg7, %arg8) : (tensor<4x?xui8>, tensor<4x?xui8>) -> tensor<4x?xui8> loc(#loc152)
    "func.return"(%14) : (tensor<4x?xui8>) -> () loc(#loc153)
  }) : () -> () loc(#loc149)
  "func.func"() <{function_type = (tensor<4x?xui8>, tensor<4x?xui8>) -> tensor<4x?xui8>, sym_name = "shift_right_arithmetic"}> ({
  ^bb0(%arg5: tensor<4x?xui8> loc("-":141:35), %arg6: tensor<4x?xui8> loc("-":141:56)):
    %13 = "stablehlo.shift_right_arithmetic"(%arg5, %arg6) : (tensor<4x?xui8>, tensor<4x?xui8>) -> tensor<4x?xui8> loc(#loc157)
    "func.return"(%13) : (tensor<4x?xui8>) -> () loc(#loc158)
  }) : () -> () loc(#loc154)
  "func.func"() <{function_type = (tensor<4x?xui8>, tensor<4x?xui8>) -> tensor<4x?xui8>, sym_name = "shift_right_logical"}> ({
  ^bb0(%arg3: tensor<4x?xui8> loc("-":145:32), %arg4: tensor<4x?xui8> loc("-":145:53)):
    %12 = "stablehlo.shift_right_logical"(%arg3, %arg4) : (tensor<4x?xui8>, tensor<4x?xui8>) -> tensor<4x?xui8> loc(#loc162)
    "func.return"(%12) : (tensor<4x?xui8>) -> () loc(#loc163)
  }) : () -> () loc(#loc159)
  "func.func"() <{function_type = (tensor<4xf32>, tensor<4xf32>, tensor<i1>) -> tensor<4xf32>, sym_name = "others"}> ({
  ^bb0(%arg0: tensor<4xf32> loc("-":150:19), %arg1: tensor<4xf32> loc("-":150:38), %arg2: tensor<i1> loc("-":150:57)):
    %0 = "stablehlo.compare"(%arg0, %arg1) <{comparison_direction = #stablehlo<comparison_direction GE>}> : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1> loc(#loc168)
    %1 = "stablehlo.compare"(%arg0, %arg1) <{compare_type = #stablehlo<comparison_type TOTALORDER>, comparison_direction = #stablehlo<comparison_direction LT>}> : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1> loc(#loc169)
    %2 = "stablehlo.select"(%0, %arg0, %arg1) : (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32> loc(#loc170)
    %3 = "stablehlo.select"(%arg2, %2, %arg1) : (tensor<i1>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32> loc(#loc171)
    %4 = "stablehlo.clamp"(%arg0, %3, %arg1) : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32> loc(#loc172)
    %5 = "stablehlo.complex"(%4, %arg1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xcomplex<f32>> loc(#loc173)
    %6 = "stablehlo.real"(%5) : (tensor<4xcomplex<f32>>) -> tensor<4xf32> loc(#loc174)
    %7 = "stablehlo.imag"(%5) : (tensor<4xcomplex<f32>>) -> tensor<4xf32> loc(#loc175)
    %8 = "stablehlo.convert"(%7) : (tensor<4xf32>) -> tensor<4xbf16> loc(#loc176)
    %9 = "stablehlo.reduce_precision"(%6) <{exponent_bits = 5 : i32, mantissa_bits = 2 : i32}> : (tensor<4xf32>) -> tensor<4xf32> loc(#loc177)
    %10 = "stablehlo.bitcast_convert"(%9) : (tensor<4xf32>) -> tensor<4xi32> loc(#loc178)
    %11:2 = "stablehlo.optimization_barrier"(%9, %10) : (tensor<4xf32>, tensor<4xi32>) -> (tensor<4xf32>, tensor<4xi32>) loc(#loc179)
    "func.return"(%11#0) : (tensor<4xf32>) -> () loc(#loc180)
  }) : () -> () loc(#loc164)
}) : () -> () loc(#loc)
#loc = loc("-":0:0)
#loc1 = loc("-":1:1)
#loc3 = loc("-":2:6)
#loc4 = loc("-":3:1)
#loc5 = loc("-":5:1)
#loc7 = loc("-":6:6)
#loc8 = loc("-":7:1)
#loc9 = loc("-":9:1)
#loc11 = loc("-":10:6)
#loc12 = loc("-":11:1)
#loc13 = loc("-":13:1)
#loc15 = loc("-":14:6)
#loc16 = loc("-":15:1)
#loc17 = loc("-":17:1)
#loc19 = loc("-":18:6)
#loc20 = loc("-":19:1)
#loc21 = loc("-":21:1)
#loc23 = loc("-":22:6)
#loc24 = loc("-":23:1)
#loc25 = loc("-":25:1)
#loc27 = loc("-":26:6)
#loc28 = loc("-":27:1)
#loc29 = loc("-":29:1)
#loc31 = loc("-":30:6)
#loc32 = loc("-":31:1)
#loc33 = loc("-":33:1)
#loc35 = loc("-":34:6)
#loc36 = loc("-":35:1)
#loc37 = loc("-":37:1)
#loc39 = loc("-":38:6)
#loc40 = loc("-":39:1)
#loc41 = loc("-":41:1)
#loc43 = loc("-":42:6)
#loc44 = loc("-":43:1)
#loc45 = loc("-":45:1)
#loc47 = loc("-":46:6)
#loc48 = loc("-":47:1)
#loc49 = loc("-":49:1)
#loc51 = loc("-":50:6)
#loc52 = loc("-":51:1)
#loc53 = loc("-":53:1)
#loc55 = loc("-":54:6)
#loc56 = loc("-":55:1)
#loc57 = loc("-":57:1)
#loc59 = loc("-":58:6)
#loc60 = loc("-":59:1)
#loc61 = loc("-":61:1)
#loc63 = loc("-":62:6)
#loc64 = loc("-":63:1)
#loc65 = loc("-":65:1)
#loc67 = loc("-":66:6)
#loc68 = loc("-":67:1)
#loc69 = loc("-":69:1)
#loc71 = loc("-":70:6)
#loc72 = loc("-":71:1)
#loc73 = loc("-":73:1)
#loc75 = loc("-":74:6)
#loc76 = loc("-":75:1)
#loc77 = loc("-":77:1)
#loc80 = loc("-":78:6)
#loc81 = loc("-":79:1)
#loc82 = loc("-":81:1)
#loc85 = loc("-":82:6)
#loc86 = loc("-":83:1)
#loc87 = loc("-":85:1)
#loc90 = loc("-":86:6)
#loc91 = loc("-":87:1)
#loc92 = loc("-":89:1)
#loc95 = loc("-":90:6)
#loc96 = loc("-":91:1)
#loc97 = loc("-":93:1)
#loc100 = loc("-":94:6)
#loc101 = loc("-":95:1)
#loc102 = loc("-":97:1)
#loc105 = loc("-":98:6)
#loc106 = loc("-":99:1)
#loc107 = loc("-":101:1)
#loc110 = loc("-":102:6)
#loc111 = loc("-":103:1)
#loc112 = loc("-":105:1)
#loc115 = loc("-":106:6)
#loc116 = loc("-":107:1)
#loc117 = loc("-":109:1)
#loc120 = loc("-":110:6)
#loc121 = loc("-":111:1)
#loc122 = loc("-":113:1)
#loc124 = loc("-":114:6)
#loc125 = loc("-":115:1)
#loc126 = loc("-":117:1)
#loc128 = loc("-":118:6)
#loc129 = loc("-":119:1)
#loc130 = loc("-":121:1)
#loc132 = loc("-":122:6)
#loc133 = loc("-":123:1)
#loc134 = loc("-":125:1)
#loc137 = loc("-":126:6)
#loc138 = loc("-":127:1)
#loc139 = loc("-":129:1)
#loc142 = loc("-":130:6)
#loc143 = loc("-":131:1)
#loc144 = loc("-":133:1)
#loc147 = loc("-":134:6)
#loc148 = loc("-":135:1)
#loc149 = loc("-":137:1)
#loc152 = loc("-":138:6)
#loc153 = loc("-":139:1)
#loc154 = loc("-":141:1)
#loc157 = loc("-":142:6)
#loc158 = loc("-":143:1)
#loc159 = loc("-":145:1)
#loc162 = loc("-":146:6)
#loc163 = loc("-":147:1)
#loc164 = loc("-":150:1)
#loc168 = loc("-":151:8)
#loc169 = loc("-":152:8)
#loc170 = loc("-":153:8)
#loc171 = loc("-":154:8)
#loc172 = loc("-":155:8)
#loc173 = loc("-":156:8)
#loc174 = loc("-":157:8)
#loc175 = loc("-":158:8)
#loc176 = loc("-":159:8)
#loc177 = loc("-":160:8)
#loc178 = loc("-":161:9)
#loc179 = loc("-":162:11)
#loc180 = loc("-":163:3)
