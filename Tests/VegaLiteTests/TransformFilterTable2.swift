/// Rows as Vega 6 has them for transforms of Vega-Lite 6.4, in the format of `TransformCase`; made
/// with vl-convert 1.9 in UTC.
extension TransformCase {
  static let filterTable2 = #"""
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"timeUnit":"year","field":"d","valid":true}}]
    c x | s | d | b
    n 5
    0 N1 | Sa | S2020-01-15 | Btrue
    1 null | SB | S2020-06-01 | Bfalse
    2 N3 | S | S2021-02-03 | Btrue
    3 S2 | Sb | null | null
    4 N0 | null | S2019-12-31 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"timeUnit":"yearmonth","field":"d","lt":"2020-03-01"}}]
    c x | s | d | b
    n 3
    0 N1 | Sa | N1579046400000 | Btrue
    1 S2 | Sb | null | null
    2 N0 | null | N1577750400000 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"timeUnit":"day","field":"d","equal":{"day":5}}}]
    c x | s | d | b
    n 0
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"not":{"field":"x","equal":1}}}]
    c x | s | d | b
    n 4
    0 null | SB | S2020-06-01 | Bfalse
    1 N3 | S | S2021-02-03 | Btrue
    2 N2 | Sb | null | null
    3 N0 | null | S2019-12-31 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"and":[{"field":"x","gte":1},{"field":"b","equal":true}]}}]
    c x | s | d | b
    n 2
    0 N1 | Sa | S2020-01-15 | Btrue
    1 N3 | S | S2021-02-03 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"or":[{"field":"x","equal":3},{"not":{"field":"b","equal":true}}]}}]
    c x | s | d | b
    n 3
    0 null | SB | S2020-06-01 | Bfalse
    1 N3 | S | S2021-02-03 | Btrue
    2 N2 | Sb | null | null
    v []
    t [{"filter":{"field":"x","gt":1}}]
    c x
    n 0
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":"datum.x > 1"}]
    c x | s | d | b
    n 2
    0 N3 | S | S2021-02-03 | Btrue
    1 S2 | Sb | null | null
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":"datum.s === 'a' || datum.b"}]
    c x | s | d | b
    n 3
    0 N1 | Sa | S2020-01-15 | Btrue
    1 N3 | S | S2021-02-03 | Btrue
    2 N0 | null | S2019-12-31 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":"isValid(datum.x)"}]
    c x | s | d | b
    n 4
    0 N1 | Sa | S2020-01-15 | Btrue
    1 N3 | S | S2021-02-03 | Btrue
    2 S2 | Sb | null | null
    3 N0 | null | S2019-12-31 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":"year(datum.d) == 2020"}]
    c x | s | d | b
    n 2
    0 N1 | Sa | S2020-01-15 | Btrue
    1 null | SB | S2020-06-01 | Bfalse
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":"!datum.x"}]
    c x | s | d | b
    n 2
    0 null | SB | S2020-06-01 | Bfalse
    1 N0 | null | S2019-12-31 | Btrue
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"calculate":"datum.x * 2 + 1","as":"t"},{"filter":"datum.t > 1"}]
    c x | t
    n 3
    0 N1 | N3
    1 N3 | N7
    2 S2 | N5
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"calculate":"datum.x * 2","as":"x"},{"filter":{"field":"x","gte":2}}]
    c x | s
    n 3
    0 N2 | Sa
    1 N6 | S
    2 N4 | Sb
    v [{"x":1,"s":"a","d":"2020-01-15","b":true},{"x":null,"s":"B","d":"2020-06-01","b":false},{"x":3,"s":"","d":"2021-02-03","b":true},{"x":"2","s":"b","d":null,"b":null},{"x":0,"s":null,"d":"2019-12-31","b":true}]
    t [{"filter":{"and":["datum.x >= 0",{"not":{"or":[{"field":"s","equal":"a"},"datum.b"]}}]}}]
    c x | s
    n 2
    0 null | SB
    1 S2 | Sb
    """#
}
