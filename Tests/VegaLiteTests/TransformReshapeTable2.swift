/// Rows as Vega 6 has them for transforms of Vega-Lite 6.4, in the format of `TransformCase`; made
/// with vl-convert 1.9 in UTC.
extension TransformCase {
  static let reshapeTable2 = #"""
    v [{"k":1,"g":"a","x":5},{"k":2,"g":"a","x":null},{"k":4,"g":"a","x":9},{"k":1,"g":"b","x":1},{"k":3,"g":"b","x":4}]
    t [{"impute":"x","key":"k","groupby":["g"],"keyvals":{"start":2,"stop":9,"step":3},"method":"mean"}]
    c k | g | x
    n 12
    0 N1 | Sa | N5
    1 N2 | Sa | N7
    2 N4 | Sa | N9
    3 N1 | Sb | N1
    4 N3 | Sb | N4
    5 N5 | Sa | N7
    6 N8 | Sa | N7
    7 N3 | Sa | N7
    8 N2 | Sb | N2.5
    9 N5 | Sb | N2.5
    10 N8 | Sb | N2.5
    11 N4 | Sb | N2.5
    v [{"k":1,"g":"a","x":5},{"k":2,"g":"a","x":null},{"k":4,"g":"a","x":9},{"k":1,"g":"b","x":1},{"k":3,"g":"b","x":4}]
    t [{"impute":"x","key":"k","groupby":["g"],"value":null}]
    c k | g | x
    n 8
    0 N1 | Sa | N5
    1 N2 | Sa | null
    2 N4 | Sa | N9
    3 N1 | Sb | N1
    4 N3 | Sb | N4
    5 N3 | Sa | null
    6 N2 | Sb | null
    7 N4 | Sb | null
    v [{"k":1,"g":"a","x":5},{"k":2,"g":"a","x":null},{"k":4,"g":"a","x":9},{"k":1,"g":"b","x":1},{"k":3,"g":"b","x":4}]
    t [{"impute":"x","key":"k","groupby":["g"],"value":0}]
    c k | g | x
    n 8
    0 N1 | Sa | N5
    1 N2 | Sa | null
    2 N4 | Sa | N9
    3 N1 | Sb | N1
    4 N3 | Sb | N4
    5 N3 | Sa | N0
    6 N2 | Sb | N0
    7 N4 | Sb | N0
    v []
    t [{"impute":"x","key":"k","keyvals":[1,2]}]
    c k | x
    n 0
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null}]
    t [{"fold":["x","y"]}]
    c g | key | value
    n 6
    0 Sa | Sx | N3
    1 Sa | Sy | N2.5
    2 Sb | Sx | null
    3 Sb | Sy | N4
    4 Sa | Sx | N-1.25
    5 Sa | Sy | null
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null}]
    t [{"fold":["y","g"],"as":["k","v"]}]
    c k | v | x
    n 6
    0 Sy | N2.5 | N3
    1 Sg | Sa | N3
    2 Sy | N4 | null
    3 Sg | Sb | null
    4 Sy | null | N-1.25
    5 Sg | Sa | N-1.25
    v []
    t [{"fold":["y","g"]}]
    c key | value
    n 0
    v [{"n":1,"a":[1,2,3],"b":["p","q"]},{"n":2,"a":[],"b":["r"]},{"n":3,"a":[null,5],"b":[1,2]}]
    t [{"flatten":["a"]}]
    c n | a
    n 5
    0 N1 | N1
    1 N1 | N2
    2 N1 | N3
    3 N3 | null
    4 N3 | N5
    v [{"n":1,"a":[1,2,3],"b":["p","q"]},{"n":2,"a":[],"b":["r"]},{"n":3,"a":[null,5],"b":[1,2]}]
    t [{"flatten":["a","b"]}]
    c n | a | b
    n 6
    0 N1 | N1 | Sp
    1 N1 | N2 | Sq
    2 N1 | N3 | null
    3 N2 | null | Sr
    4 N3 | null | N1
    5 N3 | N5 | N2
    v [{"n":1,"a":[1,2,3],"b":["p","q"]},{"n":2,"a":[],"b":["r"]},{"n":3,"a":[null,5],"b":[1,2]}]
    t [{"flatten":["a","b"],"as":["c"]}]
    c n | c | b
    n 6
    0 N1 | N1 | Sp
    1 N1 | N2 | Sq
    2 N1 | N3 | null
    3 N2 | null | Sr
    4 N3 | null | N1
    5 N3 | N5 | N2
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"lookup":"g","from":{"data":{"values":[{"k":"a","v":1,"w":"one"},{"k":"b","v":2,"w":null},{"k":"a","v":3,"w":"three"}]},"key":"k","fields":["v","w"]}}]
    c g | v | w
    n 8
    0 Sa | N3 | Sthree
    1 Sb | N2 | null
    2 Sa | N3 | Sthree
    3 Sc | null | null
    4 Sb | N2 | null
    5 Sa | N3 | Sthree
    6 null | null | null
    7 Sb | N2 | null
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"lookup":"g","from":{"data":{"values":[{"k":"a","v":1,"w":"one"},{"k":"b","v":2,"w":null},{"k":"a","v":3,"w":"three"}]},"key":"k","fields":["v","w"]},"default":"none"}]
    c g | v | w
    n 8
    0 Sa | N3 | Sthree
    1 Sb | N2 | null
    2 Sa | N3 | Sthree
    3 Sc | Snone | Snone
    4 Sb | N2 | null
    5 Sa | N3 | Sthree
    6 null | Snone | Snone
    7 Sb | N2 | null
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"lookup":"g","from":{"data":{"values":[{"k":"a","v":1,"w":"one"},{"k":"b","v":2,"w":null},{"k":"a","v":3,"w":"three"}]},"key":"k","fields":["v"]},"as":["z"]}]
    c g | z
    n 8
    0 Sa | N3
    1 Sb | N2
    2 Sa | N3
    3 Sc | null
    4 Sb | N2
    5 Sa | N3
    6 null | null
    7 Sb | N2
    v [{"i":1},{"i":"2"},{"i":3}]
    t [{"lookup":"i","from":{"data":{"values":[{"j":"1","q":10},{"j":2,"q":20}]},"key":"j","fields":["q"]}}]
    c i | q
    n 3
    0 N1 | N10
    1 S2 | N20
    2 N3 | null
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"lookup":"g","from":{"data":{"values":[{"k":"a","v":1,"w":"one"},{"k":"b","v":2,"w":null},{"k":"a","v":3,"w":"three"}]},"key":"k"},"as":"o"},{"calculate":"datum.o ? datum.o.w : 'no'","as":"z"}]
    c g | z
    n 8
    0 Sa | Sthree
    1 Sb | null
    2 Sa | Sthree
    3 Sc | Sno
    4 Sb | null
    5 Sa | Sthree
    6 null | Sno
    7 Sb | null
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"lookup":"g","from":{"data":{"values":[{"k":"a","v":1,"w":"one"},{"k":"b","v":2,"w":null},{"k":"a","v":3,"w":"three"}]},"key":"k"}},{"calculate":"isValid(datum._lookup)","as":"z"}]
    c g | z
    n 8
    0 Sa | Btrue
    1 Sb | Btrue
    2 Sa | Btrue
    3 Sc | Bfalse
    4 Sb | Btrue
    5 Sa | Btrue
    6 null | Bfalse
    7 Sb | Btrue
    """#
}
