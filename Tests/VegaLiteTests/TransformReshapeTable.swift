/// Rows as Vega 6 has them for transforms of Vega-Lite 6.4, in the format of `TransformCase`; made
/// with vl-convert 1.9 in UTC.
extension TransformCase {
  static let reshapeTable = #"""
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"stack":"x","groupby":["g"],"as":["s","e"]}]
    c g | x | s | e
    n 8
    0 Sa | N3 | N0 | N3
    1 Sb | null | N0 | N0
    2 Sa | N-1.25 | N0 | N-1.25
    3 Sc | N7 | N0 | N7
    4 Sb | N2 | N0 | N2
    5 Sa | N3 | N3 | N6
    6 null | N11 | N0 | N11
    7 Sb | N0 | N2 | N2
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"stack":"x","groupby":["g"],"as":["s","e"],"sort":[{"field":"y","order":"descending"}]}]
    c g | x | s | e
    n 8
    0 Sa | N3 | N3 | N6
    1 Sb | null | N0 | N0
    2 Sa | N-1.25 | N0 | N-1.25
    3 Sc | N7 | N0 | N7
    4 Sb | N2 | N0 | N2
    5 Sa | N3 | N0 | N3
    6 null | N11 | N0 | N11
    7 Sb | N0 | N0 | N0
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"stack":"x","groupby":[],"as":["s","e"]}]
    c g | x | s | e
    n 8
    0 Sa | N3 | N0 | N3
    1 Sb | null | N3 | N3
    2 Sa | N-1.25 | N0 | N-1.25
    3 Sc | N7 | N3 | N10
    4 Sb | N2 | N10 | N12
    5 Sa | N3 | N12 | N15
    6 null | N11 | N15 | N26
    7 Sb | N0 | N26 | N26
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"stack":"x","groupby":[],"as":["s","e"],"sort":[{"field":"y","order":"descending"}]}]
    c g | x | s | e
    n 8
    0 Sa | N3 | N3 | N6
    1 Sb | null | N3 | N3
    2 Sa | N-1.25 | N0 | N-1.25
    3 Sc | N7 | N19 | N26
    4 Sb | N2 | N17 | N19
    5 Sa | N3 | N0 | N3
    6 null | N11 | N6 | N17
    7 Sb | N0 | N3 | N3
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"stack":"x","groupby":["g","h"],"as":["s","e"]}]
    c g | x | s | e
    n 8
    0 Sa | N3 | N0 | N3
    1 Sb | null | N0 | N0
    2 Sa | N-1.25 | N0 | N-1.25
    3 Sc | N7 | N0 | N7
    4 Sb | N2 | N0 | N2
    5 Sa | N3 | N3 | N6
    6 null | N11 | N0 | N11
    7 Sb | N0 | N0 | N0
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"stack":"x","groupby":["g","h"],"as":["s","e"],"sort":[{"field":"y","order":"descending"}]}]
    c g | x | s | e
    n 8
    0 Sa | N3 | N3 | N6
    1 Sb | null | N0 | N0
    2 Sa | N-1.25 | N0 | N-1.25
    3 Sc | N7 | N0 | N7
    4 Sb | N2 | N0 | N2
    5 Sa | N3 | N0 | N3
    6 null | N11 | N0 | N11
    7 Sb | N0 | N0 | N0
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"stack":"x","groupby":["g"],"as":["s","e"],"offset":"zero"}]
    c g | x | s | e
    n 8
    0 Sa | N3 | N0 | N3
    1 Sb | null | N0 | N0
    2 Sa | N-1.25 | N0 | N-1.25
    3 Sc | N7 | N0 | N7
    4 Sb | N2 | N0 | N2
    5 Sa | N3 | N3 | N6
    6 null | N11 | N0 | N11
    7 Sb | N0 | N2 | N2
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"stack":"x","groupby":["g"],"as":["s","e"],"offset":"zero","sort":[{"field":"y","order":"descending"}]}]
    c g | x | s | e
    n 8
    0 Sa | N3 | N3 | N6
    1 Sb | null | N0 | N0
    2 Sa | N-1.25 | N0 | N-1.25
    3 Sc | N7 | N0 | N7
    4 Sb | N2 | N0 | N2
    5 Sa | N3 | N0 | N3
    6 null | N11 | N0 | N11
    7 Sb | N0 | N0 | N0
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"stack":"x","groupby":[],"as":["s","e"],"offset":"zero"}]
    c g | x | s | e
    n 8
    0 Sa | N3 | N0 | N3
    1 Sb | null | N3 | N3
    2 Sa | N-1.25 | N0 | N-1.25
    3 Sc | N7 | N3 | N10
    4 Sb | N2 | N10 | N12
    5 Sa | N3 | N12 | N15
    6 null | N11 | N15 | N26
    7 Sb | N0 | N26 | N26
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"stack":"x","groupby":[],"as":["s","e"],"offset":"zero","sort":[{"field":"y","order":"descending"}]}]
    c g | x | s | e
    n 8
    0 Sa | N3 | N3 | N6
    1 Sb | null | N3 | N3
    2 Sa | N-1.25 | N0 | N-1.25
    3 Sc | N7 | N19 | N26
    4 Sb | N2 | N17 | N19
    5 Sa | N3 | N0 | N3
    6 null | N11 | N6 | N17
    7 Sb | N0 | N3 | N3
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"stack":"x","groupby":["g","h"],"as":["s","e"],"offset":"zero"}]
    c g | x | s | e
    n 8
    0 Sa | N3 | N0 | N3
    1 Sb | null | N0 | N0
    2 Sa | N-1.25 | N0 | N-1.25
    3 Sc | N7 | N0 | N7
    4 Sb | N2 | N0 | N2
    5 Sa | N3 | N3 | N6
    6 null | N11 | N0 | N11
    7 Sb | N0 | N0 | N0
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"stack":"x","groupby":["g","h"],"as":["s","e"],"offset":"zero","sort":[{"field":"y","order":"descending"}]}]
    c g | x | s | e
    n 8
    0 Sa | N3 | N3 | N6
    1 Sb | null | N0 | N0
    2 Sa | N-1.25 | N0 | N-1.25
    3 Sc | N7 | N0 | N7
    4 Sb | N2 | N0 | N2
    5 Sa | N3 | N0 | N3
    6 null | N11 | N0 | N11
    7 Sb | N0 | N0 | N0
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"stack":"x","groupby":["g"],"as":["s","e"],"offset":"center"}]
    c g | x | s | e
    n 8
    0 Sa | N3 | N1.875 | N4.875
    1 Sb | null | N4.5 | N4.5
    2 Sa | N-1.25 | N4.875 | N6.125
    3 Sc | N7 | N2 | N9
    4 Sb | N2 | N4.5 | N6.5
    5 Sa | N3 | N6.125 | N9.125
    6 null | N11 | N0 | N11
    7 Sb | N0 | N6.5 | N6.5
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"stack":"x","groupby":["g"],"as":["s","e"],"offset":"center","sort":[{"field":"y","order":"descending"}]}]
    c g | x | s | e
    n 8
    0 Sa | N3 | N4.875 | N7.875
    1 Sb | null | N4.5 | N4.5
    2 Sa | N-1.25 | N7.875 | N9.125
    3 Sc | N7 | N2 | N9
    4 Sb | N2 | N4.5 | N6.5
    5 Sa | N3 | N1.875 | N4.875
    6 null | N11 | N0 | N11
    7 Sb | N0 | N4.5 | N4.5
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"stack":"x","groupby":[],"as":["s","e"],"offset":"center"}]
    c g | x | s | e
    n 8
    0 Sa | N3 | N0 | N3
    1 Sb | null | N3 | N3
    2 Sa | N-1.25 | N3 | N4.25
    3 Sc | N7 | N4.25 | N11.25
    4 Sb | N2 | N11.25 | N13.25
    5 Sa | N3 | N13.25 | N16.25
    6 null | N11 | N16.25 | N27.25
    7 Sb | N0 | N27.25 | N27.25
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"stack":"x","groupby":[],"as":["s","e"],"offset":"center","sort":[{"field":"y","order":"descending"}]}]
    c g | x | s | e
    n 8
    0 Sa | N3 | N3 | N6
    1 Sb | null | N3 | N3
    2 Sa | N-1.25 | N26 | N27.25
    3 Sc | N7 | N19 | N26
    4 Sb | N2 | N17 | N19
    5 Sa | N3 | N0 | N3
    6 null | N11 | N6 | N17
    7 Sb | N0 | N3 | N3
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"stack":"x","groupby":["g","h"],"as":["s","e"],"offset":"center"}]
    c g | x | s | e
    n 8
    0 Sa | N3 | N2.5 | N5.5
    1 Sb | null | N4.5 | N4.5
    2 Sa | N-1.25 | N4.875 | N6.125
    3 Sc | N7 | N2 | N9
    4 Sb | N2 | N4.5 | N6.5
    5 Sa | N3 | N5.5 | N8.5
    6 null | N11 | N0 | N11
    7 Sb | N0 | N5.5 | N5.5
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"stack":"x","groupby":["g","h"],"as":["s","e"],"offset":"center","sort":[{"field":"y","order":"descending"}]}]
    c g | x | s | e
    n 8
    0 Sa | N3 | N5.5 | N8.5
    1 Sb | null | N4.5 | N4.5
    2 Sa | N-1.25 | N4.875 | N6.125
    3 Sc | N7 | N2 | N9
    4 Sb | N2 | N4.5 | N6.5
    5 Sa | N3 | N2.5 | N5.5
    6 null | N11 | N0 | N11
    7 Sb | N0 | N5.5 | N5.5
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"stack":"x","groupby":["g"],"as":["s","e"],"offset":"normalize"}]
    c g | x | s | e
    n 8
    0 Sa | N3 | N0 | N0.41379310344827586
    1 Sb | null | N0 | N0
    2 Sa | N-1.25 | N0.41379310344827586 | N0.5862068965517241
    3 Sc | N7 | N0 | N1
    4 Sb | N2 | N0 | N1
    5 Sa | N3 | N0.5862068965517241 | N1
    6 null | N11 | N0 | N1
    7 Sb | N0 | N1 | N1
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"stack":"x","groupby":["g"],"as":["s","e"],"offset":"normalize","sort":[{"field":"y","order":"descending"}]}]
    c g | x | s | e
    n 8
    0 Sa | N3 | N0.41379310344827586 | N0.8275862068965517
    1 Sb | null | N0 | N0
    2 Sa | N-1.25 | N0.8275862068965517 | N1
    3 Sc | N7 | N0 | N1
    4 Sb | N2 | N0 | N1
    5 Sa | N3 | N0 | N0.41379310344827586
    6 null | N11 | N0 | N1
    7 Sb | N0 | N0 | N0
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"stack":"x","groupby":[],"as":["s","e"],"offset":"normalize"}]
    c g | x | s | e
    n 8
    0 Sa | N3 | N0 | N0.11009174311926606
    1 Sb | null | N0.11009174311926606 | N0.11009174311926606
    2 Sa | N-1.25 | N0.11009174311926606 | N0.1559633027522936
    3 Sc | N7 | N0.1559633027522936 | N0.41284403669724773
    4 Sb | N2 | N0.41284403669724773 | N0.48623853211009177
    5 Sa | N3 | N0.48623853211009177 | N0.5963302752293578
    6 null | N11 | N0.5963302752293578 | N1
    7 Sb | N0 | N1 | N1
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"stack":"x","groupby":[],"as":["s","e"],"offset":"normalize","sort":[{"field":"y","order":"descending"}]}]
    c g | x | s | e
    n 8
    0 Sa | N3 | N0.11009174311926606 | N0.22018348623853212
    1 Sb | null | N0.11009174311926606 | N0.11009174311926606
    2 Sa | N-1.25 | N0.9541284403669725 | N1
    3 Sc | N7 | N0.6972477064220184 | N0.9541284403669725
    4 Sb | N2 | N0.6238532110091743 | N0.6972477064220184
    5 Sa | N3 | N0 | N0.11009174311926606
    6 null | N11 | N0.22018348623853212 | N0.6238532110091743
    7 Sb | N0 | N0.11009174311926606 | N0.11009174311926606
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"stack":"x","groupby":["g","h"],"as":["s","e"],"offset":"normalize"}]
    c g | x | s | e
    n 8
    0 Sa | N3 | N0 | N0.5
    1 Sb | null | N0 | N0
    2 Sa | N-1.25 | N0 | N1
    3 Sc | N7 | N0 | N1
    4 Sb | N2 | N0 | N1
    5 Sa | N3 | N0.5 | N1
    6 null | N11 | N0 | N1
    7 Sb | N0 | N0 | NNaN
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"stack":"x","groupby":["g","h"],"as":["s","e"],"offset":"normalize","sort":[{"field":"y","order":"descending"}]}]
    c g | x | s | e
    n 8
    0 Sa | N3 | N0.5 | N1
    1 Sb | null | N0 | N0
    2 Sa | N-1.25 | N0 | N1
    3 Sc | N7 | N0 | N1
    4 Sb | N2 | N0 | N1
    5 Sa | N3 | N0 | N0.5
    6 null | N11 | N0 | N1
    7 Sb | N0 | N0 | NNaN
    v [{"g":"a","x":"10"},{"g":"b","x":"9"},{"g":"a","x":""},{"g":"b","x":"7.5"},{"g":"a","x":"q"}]
    t [{"stack":"x","groupby":["g"],"as":"v"}]
    c v | v_end
    n 5
    0 N0 | N10
    1 N0 | N9
    2 N10 | N10
    3 N9 | N16.5
    4 N10 | NNaN
    v []
    t [{"stack":"x","groupby":["g"],"as":"v"}]
    c v | v_end
    n 0
    v [{"k":1,"g":"a","x":5},{"k":2,"g":"a","x":null},{"k":4,"g":"a","x":9},{"k":1,"g":"b","x":1},{"k":3,"g":"b","x":4}]
    t [{"impute":"x","key":"k"}]
    c k | g | x
    n 5
    0 N1 | Sa | N5
    1 N2 | Sa | null
    2 N4 | Sa | N9
    3 N1 | Sb | N1
    4 N3 | Sb | N4
    v [{"k":1,"g":"a","x":5},{"k":2,"g":"a","x":null},{"k":4,"g":"a","x":9},{"k":1,"g":"b","x":1},{"k":3,"g":"b","x":4}]
    t [{"impute":"x","key":"k","value":7}]
    c k | g | x
    n 5
    0 N1 | Sa | N5
    1 N2 | Sa | null
    2 N4 | Sa | N9
    3 N1 | Sb | N1
    4 N3 | Sb | N4
    v [{"k":1,"g":"a","x":5},{"k":2,"g":"a","x":null},{"k":4,"g":"a","x":9},{"k":1,"g":"b","x":1},{"k":3,"g":"b","x":4}]
    t [{"impute":"x","key":"k","method":"mean"}]
    c k | g | x
    n 5
    0 N1 | Sa | N5
    1 N2 | Sa | N4.75
    2 N4 | Sa | N9
    3 N1 | Sb | N1
    4 N3 | Sb | N4
    v [{"k":1,"g":"a","x":5},{"k":2,"g":"a","x":null},{"k":4,"g":"a","x":9},{"k":1,"g":"b","x":1},{"k":3,"g":"b","x":4}]
    t [{"impute":"x","key":"k","method":"median","groupby":["g"]}]
    c k | g | x
    n 8
    0 N1 | Sa | N5
    1 N2 | Sa | N7
    2 N4 | Sa | N9
    3 N1 | Sb | N1
    4 N3 | Sb | N4
    5 N3 | Sa | N7
    6 N2 | Sb | N2.5
    7 N4 | Sb | N2.5
    v [{"k":1,"g":"a","x":5},{"k":2,"g":"a","x":null},{"k":4,"g":"a","x":9},{"k":1,"g":"b","x":1},{"k":3,"g":"b","x":4}]
    t [{"impute":"x","key":"k","method":"max","groupby":["g"],"frame":[-1,1]}]
    c k | g | x
    n 8
    0 N1 | Sa | N5
    1 N2 | Sa | N9
    2 N4 | Sa | N9
    3 N1 | Sb | N1
    4 N3 | Sb | N4
    5 N3 | Sa | N9
    6 N2 | Sb | N4
    7 N4 | Sb | null
    v [{"k":1,"g":"a","x":5},{"k":2,"g":"a","x":null},{"k":4,"g":"a","x":9},{"k":1,"g":"b","x":1},{"k":3,"g":"b","x":4}]
    t [{"impute":"x","key":"k","method":"min","keyvals":[0,9]}]
    c k | g | x
    n 7
    0 N1 | Sa | N5
    1 N2 | Sa | N1
    2 N4 | Sa | N9
    3 N1 | Sb | N1
    4 N3 | Sb | N4
    5 N0 | null | N1
    6 N9 | null | N1
    v [{"k":1,"g":"a","x":5},{"k":2,"g":"a","x":null},{"k":4,"g":"a","x":9},{"k":1,"g":"b","x":1},{"k":3,"g":"b","x":4}]
    t [{"impute":"x","key":"k","groupby":["g"],"keyvals":{"stop":6}}]
    c k | g | x
    n 12
    0 N1 | Sa | N5
    1 N2 | Sa | null
    2 N4 | Sa | N9
    3 N1 | Sb | N1
    4 N3 | Sb | N4
    5 N0 | Sa | N0
    6 N3 | Sa | N0
    7 N5 | Sa | N0
    8 N0 | Sb | N0
    9 N2 | Sb | N0
    10 N4 | Sb | N0
    11 N5 | Sb | N0
    """#
}
