/// Rows as Vega 6 has them for transforms of Vega-Lite 6.4, in the format of `TransformCase`; made
/// with vl-convert 1.9 in UTC.
extension TransformCase {
  static let filterTable = #"""
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"x","equal":1}}]
    c x | s | d | b
    n 1
    0 N1 | Sa | S2020-01-15 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"x","equal":0}}]
    c x | s | d | b
    n 1
    0 N0 | null | S2019-12-31 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"x","equal":2}}]
    c x | s | d | b
    n 1
    0 N2 | Sb | null | null
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"x","lt":1}}]
    c x | s | d | b
    n 2
    0 null | SB | S2020-06-01 | Bfalse
    1 N0 | null | S2019-12-31 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"x","lt":0}}]
    c x | s | d | b
    n 0
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"x","lt":2}}]
    c x | s | d | b
    n 3
    0 N1 | Sa | S2020-01-15 | Btrue
    1 null | SB | S2020-06-01 | Bfalse
    2 N0 | null | S2019-12-31 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"x","lte":1}}]
    c x | s | d | b
    n 3
    0 N1 | Sa | S2020-01-15 | Btrue
    1 null | SB | S2020-06-01 | Bfalse
    2 N0 | null | S2019-12-31 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"x","lte":0}}]
    c x | s | d | b
    n 2
    0 null | SB | S2020-06-01 | Bfalse
    1 N0 | null | S2019-12-31 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"x","lte":2}}]
    c x | s | d | b
    n 4
    0 N1 | Sa | S2020-01-15 | Btrue
    1 null | SB | S2020-06-01 | Bfalse
    2 N2 | Sb | null | null
    3 N0 | null | S2019-12-31 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"x","gt":1}}]
    c x | s | d | b
    n 2
    0 N3 | S | S2021-02-03 | Btrue
    1 N2 | Sb | null | null
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"x","gt":0}}]
    c x | s | d | b
    n 3
    0 N1 | Sa | S2020-01-15 | Btrue
    1 N3 | S | S2021-02-03 | Btrue
    2 S2 | Sb | null | null
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"x","gt":2}}]
    c x | s | d | b
    n 1
    0 N3 | S | S2021-02-03 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"x","gte":1}}]
    c x | s | d | b
    n 3
    0 N1 | Sa | S2020-01-15 | Btrue
    1 N3 | S | S2021-02-03 | Btrue
    2 N2 | Sb | null | null
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"x","gte":0}}]
    c x | s | d | b
    n 5
    0 N1 | Sa | S2020-01-15 | Btrue
    1 null | SB | S2020-06-01 | Bfalse
    2 N3 | S | S2021-02-03 | Btrue
    3 S2 | Sb | null | null
    4 N0 | null | S2019-12-31 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"x","gte":2}}]
    c x | s | d | b
    n 2
    0 N3 | S | S2021-02-03 | Btrue
    1 N2 | Sb | null | null
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"s","equal":"b"}}]
    c x | s | d | b
    n 1
    0 S2 | Sb | null | null
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"s","equal":""}}]
    c x | s | d | b
    n 1
    0 N3 | S | S2021-02-03 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"s","lt":"b"}}]
    c x | s | d | b
    n 2
    0 N1 | Sa | S2020-01-15 | Btrue
    1 null | SB | S2020-06-01 | Bfalse
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"s","lt":""}}]
    c x | s | d | b
    n 0
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"s","gte":"b"}}]
    c x | s | d | b
    n 1
    0 S2 | Sb | null | null
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"s","gte":""}}]
    c x | s | d | b
    n 5
    0 N1 | Sa | S2020-01-15 | Btrue
    1 null | SB | S2020-06-01 | Bfalse
    2 N3 | S | S2021-02-03 | Btrue
    3 S2 | Sb | null | null
    4 N0 | null | S2019-12-31 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"b","equal":true}}]
    c x | s | d | b
    n 3
    0 N1 | Sa | S2020-01-15 | Btrue
    1 N3 | S | S2021-02-03 | Btrue
    2 N0 | null | S2019-12-31 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"b","equal":false}}]
    c x | s | d | b
    n 1
    0 null | SB | S2020-06-01 | Bfalse
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"x","range":[1,3]}}]
    c x | s | d | b
    n 3
    0 N1 | Sa | S2020-01-15 | Btrue
    1 N3 | S | S2021-02-03 | Btrue
    2 N2 | Sb | null | null
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"x","range":[3,1]}}]
    c x | s | d | b
    n 3
    0 N1 | Sa | S2020-01-15 | Btrue
    1 N3 | S | S2021-02-03 | Btrue
    2 N2 | Sb | null | null
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"x","range":[null,2]}}]
    c x | s | d | b
    n 4
    0 N1 | Sa | S2020-01-15 | Btrue
    1 null | SB | S2020-06-01 | Bfalse
    2 S2 | Sb | null | null
    3 N0 | null | S2019-12-31 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"x","range":[1,null]}}]
    c x | s | d | b
    n 3
    0 N1 | Sa | S2020-01-15 | Btrue
    1 N3 | S | S2021-02-03 | Btrue
    2 N2 | Sb | null | null
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"x","range":[null,null]}}]
    c x | s | d | b
    n 5
    0 N1 | Sa | S2020-01-15 | Btrue
    1 null | SB | S2020-06-01 | Bfalse
    2 N3 | S | S2021-02-03 | Btrue
    3 S2 | Sb | null | null
    4 N0 | null | S2019-12-31 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"x","range":[0,2]}}]
    c x | s | d | b
    n 4
    0 N1 | Sa | S2020-01-15 | Btrue
    1 null | SB | S2020-06-01 | Bfalse
    2 S2 | Sb | null | null
    3 N0 | null | S2019-12-31 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"x","oneOf":[1,3]}}]
    c x | s | d | b
    n 2
    0 N1 | Sa | S2020-01-15 | Btrue
    1 N3 | S | S2021-02-03 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"s","oneOf":["a","b"]}}]
    c x | s | d | b
    n 2
    0 N1 | Sa | S2020-01-15 | Btrue
    1 S2 | Sb | null | null
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"s","oneOf":[null,"a"]}}]
    c x | s | d | b
    n 2
    0 N1 | Sa | S2020-01-15 | Btrue
    1 N0 | null | S2019-12-31 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"b","oneOf":[true]}}]
    c x | s | d | b
    n 3
    0 N1 | Sa | S2020-01-15 | Btrue
    1 N3 | S | S2021-02-03 | Btrue
    2 N0 | null | S2019-12-31 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"x","valid":true}}]
    c x | s | d | b
    n 4
    0 N1 | Sa | S2020-01-15 | Btrue
    1 N3 | S | S2021-02-03 | Btrue
    2 S2 | Sb | null | null
    3 N0 | null | S2019-12-31 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"x","valid":false}}]
    c x | s | d | b
    n 1
    0 null | SB | S2020-06-01 | Bfalse
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"s","valid":true}}]
    c x | s | d | b
    n 1
    0 N3 | S | S2021-02-03 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"d","valid":true}}]
    c x | s | d | b
    n 0
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"s","equal":null}}]
    c x | s | d | b
    n 1
    0 N0 | null | S2019-12-31 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"d","equal":{"year":2020,"month":6}}}]
    c x | s | d | b
    n 1
    0 null | SB | N1590969600000 | Bfalse
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"d","lt":{"year":2020,"month":"january","date":15}}}]
    c x | s | d | b
    n 2
    0 S2 | Sb | null | null
    1 N0 | null | N1577750400000 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"d","lte":{"year":2020,"month":1,"date":15}}}]
    c x | s | d | b
    n 3
    0 N1 | Sa | N1579046400000 | Btrue
    1 S2 | Sb | null | null
    2 N0 | null | N1577750400000 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"d","range":[{"year":2020},{"year":2021}]}}]
    c x | s | d | b
    n 2
    0 N1 | Sa | N1579046400000 | Btrue
    1 null | SB | N1590969600000 | Bfalse
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"d","oneOf":[{"year":2020,"month":"Jun"}]}}]
    c x | s | d | b
    n 1
    0 null | SB | N1590969600000 | Bfalse
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"d","gt":{"year":2020,"quarter":2}}}]
    c x | s | d | b
    n 2
    0 null | SB | N1590969600000 | Bfalse
    1 N3 | S | N1612310400000 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"d","gt":{"month":3}}}]
    c x | s | d | b
    n 4
    0 N1 | Sa | N1579046400000 | Btrue
    1 null | SB | N1590969600000 | Bfalse
    2 N3 | S | N1612310400000 | Btrue
    3 N0 | null | N1577750400000 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"field":"d","gte":"2020-06-01"}}]
    c x | s | d | b
    n 2
    0 null | SB | S2020-06-01 | Bfalse
    1 N3 | S | S2021-02-03 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"timeUnit":"month","field":"d","equal":1}}]
    c x | s | d | b
    n 2
    0 N1 | Sa | N1579046400000 | Btrue
    1 S2 | Sb | null | null
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"timeUnit":"month","field":"d","equal":"jan"}}]
    c x | s | d | b
    n 2
    0 N1 | Sa | N1579046400000 | Btrue
    1 S2 | Sb | null | null
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"timeUnit":"month","field":"d","range":[1,2]}}]
    c x | s | d | b
    n 3
    0 N1 | Sa | N1579046400000 | Btrue
    1 N3 | S | N1612310400000 | Btrue
    2 S2 | Sb | null | null
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"timeUnit":"month","field":"d","oneOf":["february",6]}}]
    c x | s | d | b
    n 2
    0 null | SB | N1590969600000 | Bfalse
    1 N3 | S | N1612310400000 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"timeUnit":"day","field":"d","equal":"mon"}}]
    c x | s | d | b
    n 1
    0 null | SB | N1590969600000 | Bfalse
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"timeUnit":"day","field":"d","equal":3}}]
    c x | s | d | b
    n 2
    0 N1 | Sa | N1579046400000 | Btrue
    1 N3 | S | N1612310400000 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"timeUnit":"day","field":"d","lte":1}}]
    c x | s | d | b
    n 1
    0 null | SB | N1590969600000 | Bfalse
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"timeUnit":"year","field":"d","equal":2020}}]
    c x | s | d | b
    n 2
    0 N1 | Sa | N1579046400000 | Btrue
    1 null | SB | N1590969600000 | Bfalse
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"timeUnit":"year","field":"d","equal":{"year":2020}}}]
    c x | s | d | b
    n 2
    0 N1 | Sa | N1579046400000 | Btrue
    1 null | SB | N1590969600000 | Bfalse
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"timeUnit":"yearmonth","field":"d","range":[{"year":2020,"month":1},{"year":2020,"month":6}]}}]
    c x | s | d | b
    n 2
    0 N1 | Sa | N1579046400000 | Btrue
    1 null | SB | N1590969600000 | Bfalse
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"timeUnit":"quarter","field":"d","equal":1}}]
    c x | s | d | b
    n 3
    0 N1 | Sa | N1579046400000 | Btrue
    1 N3 | S | N1612310400000 | Btrue
    2 S2 | Sb | null | null
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"timeUnit":"quarter","field":"d","equal":{"quarter":2}}}]
    c x | s | d | b
    n 1
    0 null | SB | N1590969600000 | Bfalse
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"timeUnit":"date","field":"d","lt":4}}]
    c x | s | d | b
    n 3
    0 null | SB | N1590969600000 | Bfalse
    1 N3 | S | N1612310400000 | Btrue
    2 S2 | Sb | null | null
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"timeUnit":"utcyear","field":"d","gte":2020}}]
    c x | s | d | b
    n 3
    0 N1 | Sa | N1579046400000 | Btrue
    1 null | SB | N1590969600000 | Bfalse
    2 N3 | S | N1612310400000 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"timeUnit":"monthdate","field":"d","equal":{"month":6,"date":1}}}]
    c x | s | d | b
    n 1
    0 null | SB | N1590969600000 | Bfalse
    """#
}
