/// Rows as Vega 6 has them for transforms of Vega-Lite 6.4, in the format of `TransformCase`; made
/// with vl-convert 1.9 in UTC.
extension TransformCase {
  static let curveTable3 = #"""
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"quantile":"x","step":0.3,"as":["u","v"]}]
    c u | v
    n 3
    0 N0.15 | N-0.125
    1 N0.44999999999999996 | N2.6999999999999997
    2 N0.75 | N5
    """#
}
