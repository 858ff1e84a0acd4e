/// Rows as Vega 6 has them for transforms of Vega-Lite 6.4, in the format of `TransformCase`; made
/// with vl-convert 1.9 in UTC.
extension TransformCase {
  static let binTable2 = #"""
    v [{"x":77404.0},{"x":26775.0},{"x":13839.0},{"x":11484.0},{"x":28455.0},{"x":73635.0}]
    t [{"bin":{"base":2,"maxbins":12},"field":"x","as":["b","e"]}]
    c b | e
    n 6
    0 N73728 | N81920
    1 N24576 | N32768
    2 N8192 | N16384
    3 N8192 | N16384
    4 N24576 | N32768
    5 N65536 | N73728
    v [{"x":77404.0},{"x":26775.0},{"x":13839.0},{"x":11484.0},{"x":28455.0},{"x":73635.0}]
    t [{"bin":{"divide":[3],"maxbins":9},"field":"x","as":["b","e"]}]
    c b | e
    n 6
    0 N70000 | N80000
    1 N20000 | N30000
    2 N10000 | N20000
    3 N10000 | N20000
    4 N20000 | N30000
    5 N70000 | N80000
    v [{"x":77404.0},{"x":26775.0},{"x":13839.0},{"x":11484.0},{"x":28455.0},{"x":73635.0}]
    t [{"bin":{"minstep":2},"field":"x","as":["b","e"]}]
    c b | e
    n 6
    0 N70000 | N80000
    1 N20000 | N30000
    2 N10000 | N20000
    3 N10000 | N20000
    4 N20000 | N30000
    5 N70000 | N80000
    v [{"x":77404.0},{"x":26775.0},{"x":13839.0},{"x":11484.0},{"x":28455.0},{"x":73635.0}]
    t [{"bin":{"extent":[0,8],"maxbins":4},"field":"x","as":["b","e"]}]
    c b | e
    n 6
    0 NInfinity | NInfinity
    1 NInfinity | NInfinity
    2 NInfinity | NInfinity
    3 NInfinity | NInfinity
    4 NInfinity | NInfinity
    5 NInfinity | NInfinity
    v [{"x":77404.0},{"x":26775.0},{"x":13839.0},{"x":11484.0},{"x":28455.0},{"x":73635.0}]
    t [{"bin":{"anchor":0.7,"maxbins":6},"field":"x","as":["b","e"]}]
    c b | e
    n 6
    0 N60000.7 | N80000.7
    1 N20000.7 | N40000.7
    2 N0.7 | N20000.7
    3 N0.7 | N20000.7
    4 N20000.7 | N40000.7
    5 N60000.7 | N80000.7
    v [{"x":77404.0},{"x":26775.0},{"x":13839.0},{"x":11484.0},{"x":28455.0},{"x":73635.0}]
    t [{"bin":{"steps":[0.5,1,10,20],"maxbins":5},"field":"x","as":["b","e"]}]
    c b | e
    n 6
    0 N77400 | N77420
    1 N26760 | N26780
    2 N13820 | N13840
    3 N11480 | N11500
    4 N28440 | N28460
    5 N73620 | N73640
    v [{"x":5},{"x":5}]
    t [{"bin":true,"field":"x","as":["b","e"]}]
    c b | e
    n 2
    0 N5 | N5.5
    1 N5 | N5.5
    v [{"x":5},{"x":5}]
    t [{"bin":{"maxbins":5},"field":"x","as":["b","e"]}]
    c b | e
    n 2
    0 N5 | N6
    1 N5 | N6
    v [{"x":5},{"x":5}]
    t [{"bin":{"maxbins":30,"nice":false},"field":"x","as":["b","e"]}]
    c b | e
    n 2
    0 N5 | N5.2
    1 N5 | N5.2
    v [{"x":5},{"x":5}]
    t [{"bin":{"step":2.5},"field":"x","as":["b","e"]}]
    c b | e
    n 2
    0 N5 | N7.5
    1 N5 | N7.5
    v [{"x":5},{"x":5}]
    t [{"bin":{"base":2,"maxbins":12},"field":"x","as":["b","e"]}]
    c b | e
    n 2
    0 N5 | N5.5
    1 N5 | N5.5
    v [{"x":5},{"x":5}]
    t [{"bin":{"divide":[3],"maxbins":9},"field":"x","as":["b","e"]}]
    c b | e
    n 2
    0 N5 | N6
    1 N5 | N6
    v [{"x":5},{"x":5}]
    t [{"bin":{"minstep":2},"field":"x","as":["b","e"]}]
    c b | e
    n 2
    0 N4 | N6
    1 N4 | N6
    v [{"x":5},{"x":5}]
    t [{"bin":{"extent":[0,8],"maxbins":4},"field":"x","as":["b","e"]}]
    c b | e
    n 2
    0 N4 | N6
    1 N4 | N6
    v [{"x":5},{"x":5}]
    t [{"bin":{"anchor":0.7,"maxbins":6},"field":"x","as":["b","e"]}]
    c b | e
    n 2
    0 N-Infinity | N-Infinity
    1 N-Infinity | N-Infinity
    v [{"x":5},{"x":5}]
    t [{"bin":{"steps":[0.5,1,10,20],"maxbins":5},"field":"x","as":["b","e"]}]
    c b | e
    n 2
    0 N5 | N5.5
    1 N5 | N5.5
    v [{"x":0},{"x":10},{"x":null},{"x":20}]
    t [{"bin":true,"field":"x","as":["b","e"]}]
    c b | e
    n 4
    0 N0 | N2
    1 N10 | N12
    2 null | null
    3 N18 | N20
    v [{"x":0},{"x":10},{"x":null},{"x":20}]
    t [{"bin":{"maxbins":5},"field":"x","as":["b","e"]}]
    c b | e
    n 4
    0 N0 | N5
    1 N10 | N15
    2 null | null
    3 N15 | N20
    v [{"x":0},{"x":10},{"x":null},{"x":20}]
    t [{"bin":{"maxbins":30,"nice":false},"field":"x","as":["b","e"]}]
    c b | e
    n 4
    0 N0 | N1
    1 N10 | N11
    2 null | null
    3 N19 | N20
    v [{"x":0},{"x":10},{"x":null},{"x":20}]
    t [{"bin":{"step":2.5},"field":"x","as":["b","e"]}]
    c b | e
    n 4
    0 N0 | N2.5
    1 N10 | N12.5
    2 null | null
    3 N17.5 | N20
    v [{"x":0},{"x":10},{"x":null},{"x":20}]
    t [{"bin":{"base":2,"maxbins":12},"field":"x","as":["b","e"]}]
    c b | e
    n 4
    0 N0 | N2
    1 N10 | N12
    2 null | null
    3 N18 | N20
    v [{"x":0},{"x":10},{"x":null},{"x":20}]
    t [{"bin":{"divide":[3],"maxbins":9},"field":"x","as":["b","e"]}]
    c b | e
    n 4
    0 N0 | N3.3333333333333335
    1 N10 | N13.333333333333334
    2 null | null
    3 N16.666666666666668 | N20
    v [{"x":0},{"x":10},{"x":null},{"x":20}]
    t [{"bin":{"minstep":2},"field":"x","as":["b","e"]}]
    c b | e
    n 4
    0 N0 | N2
    1 N10 | N12
    2 null | null
    3 N18 | N20
    v [{"x":0},{"x":10},{"x":null},{"x":20}]
    t [{"bin":{"extent":[0,8],"maxbins":4},"field":"x","as":["b","e"]}]
    c b | e
    n 4
    0 N0 | N2
    1 NInfinity | NInfinity
    2 null | null
    3 NInfinity | NInfinity
    v [{"x":0},{"x":10},{"x":null},{"x":20}]
    t [{"bin":{"anchor":0.7,"maxbins":6},"field":"x","as":["b","e"]}]
    c b | e
    n 4
    0 N-Infinity | N-Infinity
    1 N5.7 | N10.7
    2 null | null
    3 N15.7 | N20.7
    v [{"x":0},{"x":10},{"x":null},{"x":20}]
    t [{"bin":{"steps":[0.5,1,10,20],"maxbins":5},"field":"x","as":["b","e"]}]
    c b | e
    n 4
    0 N0 | N1
    1 N10 | N11
    2 null | null
    3 N19 | N20
    v [{"x":"3"},{"x":"44"},{"x":""}]
    t [{"bin":true,"field":"x","as":["b","e"]}]
    c b | e
    n 3
    0 N0 | N5
    1 N40 | N45
    2 null | null
    v [{"x":"3"},{"x":"44"},{"x":""}]
    t [{"bin":{"maxbins":5},"field":"x","as":["b","e"]}]
    c b | e
    n 3
    0 N0 | N10
    1 N40 | N50
    2 null | null
    v [{"x":"3"},{"x":"44"},{"x":""}]
    t [{"bin":{"maxbins":30,"nice":false},"field":"x","as":["b","e"]}]
    c b | e
    n 3
    0 N3 | N5
    1 N43 | N45
    2 null | null
    v [{"x":"3"},{"x":"44"},{"x":""}]
    t [{"bin":{"step":2.5},"field":"x","as":["b","e"]}]
    c b | e
    n 3
    0 N2.5 | N5
    1 N42.5 | N45
    2 null | null
    v [{"x":"3"},{"x":"44"},{"x":""}]
    t [{"bin":{"base":2,"maxbins":12},"field":"x","as":["b","e"]}]
    c b | e
    n 3
    0 N0 | N4
    1 N40 | N44
    2 null | null
    v [{"x":"3"},{"x":"44"},{"x":""}]
    t [{"bin":{"divide":[3],"maxbins":9},"field":"x","as":["b","e"]}]
    c b | e
    n 3
    0 N0 | N10
    1 N40 | N50
    2 null | null
    v [{"x":"3"},{"x":"44"},{"x":""}]
    t [{"bin":{"minstep":2},"field":"x","as":["b","e"]}]
    c b | e
    n 3
    0 N0 | N5
    1 N40 | N45
    2 null | null
    v [{"x":"3"},{"x":"44"},{"x":""}]
    t [{"bin":{"extent":[0,8],"maxbins":4},"field":"x","as":["b","e"]}]
    c b | e
    n 3
    0 N2 | N4
    1 NInfinity | NInfinity
    2 null | null
    v [{"x":"3"},{"x":"44"},{"x":""}]
    t [{"bin":{"anchor":0.7,"maxbins":6},"field":"x","as":["b","e"]}]
    c b | e
    n 3
    0 N0.7 | N10.7
    1 N40.7 | N50.7
    2 null | null
    v [{"x":"3"},{"x":"44"},{"x":""}]
    t [{"bin":{"steps":[0.5,1,10,20],"maxbins":5},"field":"x","as":["b","e"]}]
    c b | e
    n 3
    0 N3 | N4
    1 N43 | N44
    2 null | null
    v [{"x":null}]
    t [{"bin":true,"field":"x","as":["b","e"]}]
    c b | e
    n 1
    0 null | null
    v [{"x":null}]
    t [{"bin":{"maxbins":5},"field":"x","as":["b","e"]}]
    c b | e
    n 1
    0 null | null
    v [{"x":null}]
    t [{"bin":{"maxbins":30,"nice":false},"field":"x","as":["b","e"]}]
    c b | e
    n 1
    0 null | null
    v [{"x":null}]
    t [{"bin":{"step":2.5},"field":"x","as":["b","e"]}]
    c b | e
    n 1
    0 null | null
    v [{"x":null}]
    t [{"bin":{"base":2,"maxbins":12},"field":"x","as":["b","e"]}]
    c b | e
    n 1
    0 null | null
    v [{"x":null}]
    t [{"bin":{"divide":[3],"maxbins":9},"field":"x","as":["b","e"]}]
    c b | e
    n 1
    0 null | null
    v [{"x":null}]
    t [{"bin":{"minstep":2},"field":"x","as":["b","e"]}]
    c b | e
    n 1
    0 null | null
    v [{"x":null}]
    t [{"bin":{"extent":[0,8],"maxbins":4},"field":"x","as":["b","e"]}]
    c b | e
    n 1
    0 null | null
    v [{"x":null}]
    t [{"bin":{"anchor":0.7,"maxbins":6},"field":"x","as":["b","e"]}]
    c b | e
    n 1
    0 null | null
    v [{"x":null}]
    t [{"bin":{"steps":[0.5,1,10,20],"maxbins":5},"field":"x","as":["b","e"]}]
    c b | e
    n 1
    0 null | null
    v []
    t [{"bin":true,"field":"x","as":["b","e"]}]
    c b | e
    n 0
    v []
    t [{"bin":{"maxbins":5},"field":"x","as":["b","e"]}]
    c b | e
    n 0
    v []
    t [{"bin":{"maxbins":30,"nice":false},"field":"x","as":["b","e"]}]
    c b | e
    n 0
    v []
    t [{"bin":{"step":2.5},"field":"x","as":["b","e"]}]
    c b | e
    n 0
    v []
    t [{"bin":{"base":2,"maxbins":12},"field":"x","as":["b","e"]}]
    c b | e
    n 0
    v []
    t [{"bin":{"divide":[3],"maxbins":9},"field":"x","as":["b","e"]}]
    c b | e
    n 0
    v []
    t [{"bin":{"minstep":2},"field":"x","as":["b","e"]}]
    c b | e
    n 0
    v []
    t [{"bin":{"extent":[0,8],"maxbins":4},"field":"x","as":["b","e"]}]
    c b | e
    n 0
    v []
    t [{"bin":{"anchor":0.7,"maxbins":6},"field":"x","as":["b","e"]}]
    c b | e
    n 0
    v []
    t [{"bin":{"steps":[0.5,1,10,20],"maxbins":5},"field":"x","as":["b","e"]}]
    c b | e
    n 0
    v [{"x":0.1},{"x":0.2},{"x":0.3},{"x":0.7}]
    t [{"bin":true,"field":"x","as":["b","e"]}]
    c b | e
    n 4
    0 N0.1 | N0.2
    1 N0.2 | N0.30000000000000004
    2 N0.30000000000000004 | N0.4
    3 N0.7000000000000001 | N0.8000000000000002
    v [{"x":0.1},{"x":0.2},{"x":0.3},{"x":0.7}]
    t [{"bin":{"maxbins":5},"field":"x","as":["b","e"]}]
    c b | e
    n 4
    0 N0 | N0.2
    1 N0.2 | N0.4
    2 N0.2 | N0.4
    3 N0.6000000000000001 | N0.8
    """#
}
