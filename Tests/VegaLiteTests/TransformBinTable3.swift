/// Rows as Vega 6 has them for transforms of Vega-Lite 6.4, in the format of `TransformCase`; made
/// with vl-convert 1.9 in UTC.
extension TransformCase {
  static let binTable3 = #"""
    v [{"x":0.1},{"x":0.2},{"x":0.3},{"x":0.7}]
    t [{"bin":{"maxbins":30,"nice":false},"field":"x","as":["b","e"]}]
    c b | e
    n 4
    0 N0.1 | N0.12000000000000001
    1 N0.2 | N0.22
    2 N0.30000000000000004 | N0.32000000000000006
    3 N0.6799999999999999 | N0.7
    v [{"x":0.1},{"x":0.2},{"x":0.3},{"x":0.7}]
    t [{"bin":{"step":2.5},"field":"x","as":["b","e"]}]
    c b | e
    n 4
    0 N0 | N2.5
    1 N0 | N2.5
    2 N0 | N2.5
    3 N0 | N2.5
    v [{"x":0.1},{"x":0.2},{"x":0.3},{"x":0.7}]
    t [{"bin":{"base":2,"maxbins":12},"field":"x","as":["b","e"]}]
    c b | e
    n 4
    0 N0.0625 | N0.125
    1 N0.1875 | N0.25
    2 N0.25 | N0.3125
    3 N0.6875 | N0.75
    v [{"x":0.1},{"x":0.2},{"x":0.3},{"x":0.7}]
    t [{"bin":{"divide":[3],"maxbins":9},"field":"x","as":["b","e"]}]
    c b | e
    n 4
    0 N0.1 | N0.2
    1 N0.2 | N0.30000000000000004
    2 N0.30000000000000004 | N0.4
    3 N0.7000000000000001 | N0.8000000000000002
    v [{"x":0.1},{"x":0.2},{"x":0.3},{"x":0.7}]
    t [{"bin":{"minstep":2},"field":"x","as":["b","e"]}]
    c b | e
    n 4
    0 N0 | N2
    1 N0 | N2
    2 N0 | N2
    3 N0 | N2
    v [{"x":0.1},{"x":0.2},{"x":0.3},{"x":0.7}]
    t [{"bin":{"extent":[0,8],"maxbins":4},"field":"x","as":["b","e"]}]
    c b | e
    n 4
    0 N0 | N2
    1 N0 | N2
    2 N0 | N2
    3 N0 | N2
    v [{"x":0.1},{"x":0.2},{"x":0.3},{"x":0.7}]
    t [{"bin":{"anchor":0.7,"maxbins":6},"field":"x","as":["b","e"]}]
    c b | e
    n 4
    0 N-Infinity | N-Infinity
    1 N0.19999999999999998 | N0.3
    2 N0.3 | N0.4
    3 N0.7 | N0.8
    v [{"x":0.1},{"x":0.2},{"x":0.3},{"x":0.7}]
    t [{"bin":{"steps":[0.5,1,10,20],"maxbins":5},"field":"x","as":["b","e"]}]
    c b | e
    n 4
    0 N0 | N0.5
    1 N0 | N0.5
    2 N0 | N0.5
    3 N0.5 | N1
    v [{"x":-3},{"x":-3}]
    t [{"bin":true,"field":"x","as":["b","e"]}]
    c b | e
    n 2
    0 N-3 | N-2.5
    1 N-3 | N-2.5
    v [{"x":-3},{"x":-3}]
    t [{"bin":{"maxbins":5},"field":"x","as":["b","e"]}]
    c b | e
    n 2
    0 N-3 | N-2
    1 N-3 | N-2
    v [{"x":-3},{"x":-3}]
    t [{"bin":{"maxbins":30,"nice":false},"field":"x","as":["b","e"]}]
    c b | e
    n 2
    0 N-3 | N-2.9
    1 N-3 | N-2.9
    v [{"x":-3},{"x":-3}]
    t [{"bin":{"step":2.5},"field":"x","as":["b","e"]}]
    c b | e
    n 2
    0 N-5 | N-2.5
    1 N-5 | N-2.5
    v [{"x":-3},{"x":-3}]
    t [{"bin":{"base":2,"maxbins":12},"field":"x","as":["b","e"]}]
    c b | e
    n 2
    0 N-3 | N-2.75
    1 N-3 | N-2.75
    v [{"x":-3},{"x":-3}]
    t [{"bin":{"divide":[3],"maxbins":9},"field":"x","as":["b","e"]}]
    c b | e
    n 2
    0 N-3 | N-2.6666666666666665
    1 N-3 | N-2.6666666666666665
    v [{"x":-3},{"x":-3}]
    t [{"bin":{"minstep":2},"field":"x","as":["b","e"]}]
    c b | e
    n 2
    0 N-4 | N-2
    1 N-4 | N-2
    v [{"x":-3},{"x":-3}]
    t [{"bin":{"extent":[0,8],"maxbins":4},"field":"x","as":["b","e"]}]
    c b | e
    n 2
    0 N-Infinity | N-Infinity
    1 N-Infinity | N-Infinity
    v [{"x":-3},{"x":-3}]
    t [{"bin":{"anchor":0.7,"maxbins":6},"field":"x","as":["b","e"]}]
    c b | e
    n 2
    0 N-Infinity | N-Infinity
    1 N-Infinity | N-Infinity
    v [{"x":-3},{"x":-3}]
    t [{"bin":{"steps":[0.5,1,10,20],"maxbins":5},"field":"x","as":["b","e"]}]
    c b | e
    n 2
    0 N-3 | N-2.5
    1 N-3 | N-2.5
    """#
}
