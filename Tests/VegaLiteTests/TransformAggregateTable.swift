/// Rows as Vega 6 has them for transforms of Vega-Lite 6.4, in the format of `TransformCase`; made
/// with vl-convert 1.9 in UTC.
extension TransformCase {
  static let aggregateTable = #"""
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"aggregate":[{"op":"count","as":"count"},{"op":"valid","field":"x","as":"valid"},{"op":"missing","field":"x","as":"missing"},{"op":"distinct","field":"x","as":"distinct"},{"op":"sum","field":"x","as":"sum"},{"op":"product","field":"x","as":"product"},{"op":"mean","field":"x","as":"mean"},{"op":"average","field":"x","as":"average"},{"op":"variance","field":"x","as":"variance"},{"op":"variancep","field":"x","as":"variancep"},{"op":"stdev","field":"x","as":"stdev"},{"op":"stdevp","field":"x","as":"stdevp"},{"op":"stderr","field":"x","as":"stderr"},{"op":"median","field":"x","as":"median"},{"op":"q1","field":"x","as":"q1"},{"op":"q3","field":"x","as":"q3"},{"op":"min","field":"x","as":"min"},{"op":"max","field":"x","as":"max"}],"groupby":[]}]
    c count | valid | missing | distinct | sum | product | mean | average | variance | variancep | stdev | stdevp | stderr | median | q1 | q3 | min | max
    n 1
    0 N8 | N7 | N1 | N7 | N24.75 | N0 | N3.5357142857142856 | N3.5357142857142856 | N17.675595238095237 | N15.150510204081632 | N4.204235392802743 | N3.892365630831928 | N1.5890516146474303 | N3 | N1 | N5 | N-1.25 | N11
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"aggregate":[{"op":"count","as":"count"},{"op":"valid","field":"y","as":"valid"},{"op":"missing","field":"y","as":"missing"},{"op":"distinct","field":"y","as":"distinct"},{"op":"sum","field":"y","as":"sum"},{"op":"product","field":"y","as":"product"},{"op":"mean","field":"y","as":"mean"},{"op":"average","field":"y","as":"average"},{"op":"variance","field":"y","as":"variance"},{"op":"variancep","field":"y","as":"variancep"},{"op":"stdev","field":"y","as":"stdev"},{"op":"stdevp","field":"y","as":"stdevp"},{"op":"stderr","field":"y","as":"stderr"},{"op":"median","field":"y","as":"median"},{"op":"q1","field":"y","as":"q1"},{"op":"q3","field":"y","as":"q3"},{"op":"min","field":"y","as":"min"},{"op":"max","field":"y","as":"max"}],"groupby":[]}]
    c count | valid | missing | distinct | sum | product | mean | average | variance | variancep | stdev | stdevp | stderr | median | q1 | q3 | min | max
    n 1
    0 N8 | N7 | N1 | N8 | N19.8 | N5.4 | N2.8285714285714287 | N2.8285714285714287 | N9.549047619047618 | N8.184897959183674 | N3.0901533326111212 | N2.860926066710511 | N1.1679681758780698 | N2.5 | N0.6000000000000001 | N3.5 | N0.1 | N9
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"aggregate":[{"op":"count","as":"count"},{"op":"valid","field":"x","as":"valid"},{"op":"missing","field":"x","as":"missing"},{"op":"distinct","field":"x","as":"distinct"},{"op":"sum","field":"x","as":"sum"},{"op":"product","field":"x","as":"product"},{"op":"mean","field":"x","as":"mean"},{"op":"average","field":"x","as":"average"},{"op":"variance","field":"x","as":"variance"},{"op":"variancep","field":"x","as":"variancep"},{"op":"stdev","field":"x","as":"stdev"},{"op":"stdevp","field":"x","as":"stdevp"},{"op":"stderr","field":"x","as":"stderr"},{"op":"median","field":"x","as":"median"},{"op":"q1","field":"x","as":"q1"},{"op":"q3","field":"x","as":"q3"},{"op":"min","field":"x","as":"min"},{"op":"max","field":"x","as":"max"}],"groupby":["g"]}]
    c g | count | valid | missing | distinct | sum | product | mean | average | variance | variancep | stdev | stdevp | stderr | median | q1 | q3 | min | max
    n 4
    0 Sa | N3 | N3 | N0 | N2 | N4.75 | N-11.25 | N1.5833333333333335 | N1.5833333333333335 | N6.020833333333333 | N4.013888888888888 | N2.4537386440559095 | N2.0034692133618845 | N1.4166666666666665 | N3 | N0.875 | N3 | N-1.25 | N3
    1 Sb | N3 | N2 | N1 | N3 | N2 | N0 | N1 | N1 | N2 | N1 | N1.4142135623730951 | N1 | N1 | N1 | N0.5 | N1.5 | N0 | N2
    2 Sc | N1 | N1 | N0 | N1 | N7 | N7 | N7 | N7 | null | null | null | null | null | N7 | N7 | N7 | N7 | N7
    3 null | N1 | N1 | N0 | N1 | N11 | N11 | N11 | N11 | null | null | null | null | null | N11 | N11 | N11 | N11 | N11
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"aggregate":[{"op":"count","as":"count"},{"op":"valid","field":"y","as":"valid"},{"op":"missing","field":"y","as":"missing"},{"op":"distinct","field":"y","as":"distinct"},{"op":"sum","field":"y","as":"sum"},{"op":"product","field":"y","as":"product"},{"op":"mean","field":"y","as":"mean"},{"op":"average","field":"y","as":"average"},{"op":"variance","field":"y","as":"variance"},{"op":"variancep","field":"y","as":"variancep"},{"op":"stdev","field":"y","as":"stdev"},{"op":"stdevp","field":"y","as":"stdevp"},{"op":"stderr","field":"y","as":"stderr"},{"op":"median","field":"y","as":"median"},{"op":"q1","field":"y","as":"q1"},{"op":"q3","field":"y","as":"q3"},{"op":"min","field":"y","as":"min"},{"op":"max","field":"y","as":"max"}],"groupby":["g"]}]
    c g | count | valid | missing | distinct | sum | product | mean | average | variance | variancep | stdev | stdevp | stderr | median | q1 | q3 | min | max
    n 4
    0 Sa | N3 | N2 | N1 | N3 | N11.5 | N22.5 | N5.75 | N5.75 | N21.125 | N10.5625 | N4.596194077712559 | N3.25 | N3.25 | N5.75 | N4.125 | N7.375 | N2.5 | N9
    1 Sb | N3 | N3 | N0 | N3 | N7.2 | N2.4000000000000004 | N2.4 | N2.4 | N3.88 | N2.5866666666666664 | N1.969771560359221 | N1.6083117442419756 | N1.1372481406154653 | N3 | N1.5999999999999999 | N3.5 | N0.2 | N4
    2 Sc | N1 | N1 | N0 | N1 | N0.1 | N0.1 | N0.1 | N0.1 | null | null | null | null | null | N0.1 | N0.1 | N0.1 | N0.1 | N0.1
    3 null | N1 | N1 | N0 | N1 | N1 | N1 | N1 | N1 | null | null | null | null | null | N1 | N1 | N1 | N1 | N1
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"aggregate":[{"op":"count","as":"count"},{"op":"valid","field":"x","as":"valid"},{"op":"missing","field":"x","as":"missing"},{"op":"distinct","field":"x","as":"distinct"},{"op":"sum","field":"x","as":"sum"},{"op":"product","field":"x","as":"product"},{"op":"mean","field":"x","as":"mean"},{"op":"average","field":"x","as":"average"},{"op":"variance","field":"x","as":"variance"},{"op":"variancep","field":"x","as":"variancep"},{"op":"stdev","field":"x","as":"stdev"},{"op":"stdevp","field":"x","as":"stdevp"},{"op":"stderr","field":"x","as":"stderr"},{"op":"median","field":"x","as":"median"},{"op":"q1","field":"x","as":"q1"},{"op":"q3","field":"x","as":"q3"},{"op":"min","field":"x","as":"min"},{"op":"max","field":"x","as":"max"}],"groupby":["g","h"]}]
    c g | h | count | valid | missing | distinct | sum | product | mean | average | variance | variancep | stdev | stdevp | stderr | median | q1 | q3 | min | max
    n 6
    0 Sa | N1 | N2 | N2 | N0 | N1 | N6 | N9 | N3 | N3 | N0 | N0 | N0 | N0 | N0 | N3 | N3 | N3 | N3 | N3
    1 Sb | N1 | N2 | N1 | N1 | N2 | N2 | N2 | N2 | N2 | null | null | null | null | null | N2 | N2 | N2 | N2 | N2
    2 Sa | N2 | N1 | N1 | N0 | N1 | N-1.25 | N-1.25 | N-1.25 | N-1.25 | null | null | null | null | null | N-1.25 | N-1.25 | N-1.25 | N-1.25 | N-1.25
    3 Sc | N2 | N1 | N1 | N0 | N1 | N7 | N7 | N7 | N7 | null | null | null | null | null | N7 | N7 | N7 | N7 | N7
    4 null | N1 | N1 | N1 | N0 | N1 | N11 | N11 | N11 | N11 | null | null | null | null | null | N11 | N11 | N11 | N11 | N11
    5 Sb | N2 | N1 | N1 | N0 | N1 | N0 | N0 | N0 | N0 | null | null | null | null | null | N0 | N0 | N0 | N0 | N0
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"aggregate":[{"op":"count","as":"count"},{"op":"valid","field":"y","as":"valid"},{"op":"missing","field":"y","as":"missing"},{"op":"distinct","field":"y","as":"distinct"},{"op":"sum","field":"y","as":"sum"},{"op":"product","field":"y","as":"product"},{"op":"mean","field":"y","as":"mean"},{"op":"average","field":"y","as":"average"},{"op":"variance","field":"y","as":"variance"},{"op":"variancep","field":"y","as":"variancep"},{"op":"stdev","field":"y","as":"stdev"},{"op":"stdevp","field":"y","as":"stdevp"},{"op":"stderr","field":"y","as":"stderr"},{"op":"median","field":"y","as":"median"},{"op":"q1","field":"y","as":"q1"},{"op":"q3","field":"y","as":"q3"},{"op":"min","field":"y","as":"min"},{"op":"max","field":"y","as":"max"}],"groupby":["g","h"]}]
    c g | h | count | valid | missing | distinct | sum | product | mean | average | variance | variancep | stdev | stdevp | stderr | median | q1 | q3 | min | max
    n 6
    0 Sa | N1 | N2 | N2 | N0 | N2 | N11.5 | N22.5 | N5.75 | N5.75 | N21.125 | N10.5625 | N4.596194077712559 | N3.25 | N3.25 | N5.75 | N4.125 | N7.375 | N2.5 | N9
    1 Sb | N1 | N2 | N2 | N0 | N2 | N4.2 | N0.8 | N2.1 | N2.1 | N7.22 | N3.61 | N2.6870057685088806 | N1.9 | N1.9 | N2.1 | N1.15 | N3.05 | N0.2 | N4
    2 Sa | N2 | N1 | N0 | N1 | N1 | null | null | null | null | null | null | null | null | null | null | null | null | null | null
    3 Sc | N2 | N1 | N1 | N0 | N1 | N0.1 | N0.1 | N0.1 | N0.1 | null | null | null | null | null | N0.1 | N0.1 | N0.1 | N0.1 | N0.1
    4 null | N1 | N1 | N1 | N0 | N1 | N1 | N1 | N1 | N1 | null | null | null | null | null | N1 | N1 | N1 | N1 | N1
    5 Sb | N2 | N1 | N1 | N0 | N1 | N3 | N3 | N3 | N3 | null | null | null | null | null | N3 | N3 | N3 | N3 | N3
    v [{"g":"a","x":"10"},{"g":"b","x":"9"},{"g":"a","x":""},{"g":"b","x":"7.5"},{"g":"a","x":"q"}]
    t [{"aggregate":[{"op":"count","as":"count"},{"op":"valid","field":"x","as":"valid"},{"op":"missing","field":"x","as":"missing"},{"op":"distinct","field":"x","as":"distinct"},{"op":"sum","field":"x","as":"sum"},{"op":"product","field":"x","as":"product"},{"op":"mean","field":"x","as":"mean"},{"op":"average","field":"x","as":"average"},{"op":"variance","field":"x","as":"variance"},{"op":"variancep","field":"x","as":"variancep"},{"op":"stdev","field":"x","as":"stdev"},{"op":"stdevp","field":"x","as":"stdevp"},{"op":"stderr","field":"x","as":"stderr"},{"op":"median","field":"x","as":"median"},{"op":"q1","field":"x","as":"q1"},{"op":"q3","field":"x","as":"q3"},{"op":"min","field":"x","as":"min"},{"op":"max","field":"x","as":"max"}],"groupby":[]}]
    c count | valid | missing | distinct | sum | product | mean | average | variance | variancep | stdev | stdevp | stderr | median | q1 | q3 | min | max
    n 1
    0 N5 | N4 | N1 | N5 | NNaN | NNaN | NNaN | NNaN | NNaN | NNaN | NNaN | NNaN | NNaN | N9 | N8.25 | N9.5 | S10 | Sq
    v [{"g":"a","x":"10"},{"g":"b","x":"9"},{"g":"a","x":""},{"g":"b","x":"7.5"},{"g":"a","x":"q"}]
    t [{"aggregate":[{"op":"count","as":"count"},{"op":"valid","field":"x","as":"valid"},{"op":"missing","field":"x","as":"missing"},{"op":"distinct","field":"x","as":"distinct"},{"op":"sum","field":"x","as":"sum"},{"op":"product","field":"x","as":"product"},{"op":"mean","field":"x","as":"mean"},{"op":"average","field":"x","as":"average"},{"op":"variance","field":"x","as":"variance"},{"op":"variancep","field":"x","as":"variancep"},{"op":"stdev","field":"x","as":"stdev"},{"op":"stdevp","field":"x","as":"stdevp"},{"op":"stderr","field":"x","as":"stderr"},{"op":"median","field":"x","as":"median"},{"op":"q1","field":"x","as":"q1"},{"op":"q3","field":"x","as":"q3"},{"op":"min","field":"x","as":"min"},{"op":"max","field":"x","as":"max"}],"groupby":["g"]}]
    c g | count | valid | missing | distinct | sum | product | mean | average | variance | variancep | stdev | stdevp | stderr | median | q1 | q3 | min | max
    n 2
    0 Sa | N3 | N2 | N1 | N3 | NNaN | NNaN | NNaN | NNaN | NNaN | NNaN | NNaN | NNaN | NNaN | N10 | N10 | N10 | S10 | Sq
    1 Sb | N2 | N2 | N0 | N2 | N16.5 | N67.5 | N8.25 | N8.25 | N1.125 | N0.5625 | N1.0606601717798212 | N0.75 | N0.75 | N8.25 | N7.875 | N8.625 | S7.5 | S9
    v [{"g":"a","x":"10"},{"g":"b","x":"9"},{"g":"a","x":""},{"g":"b","x":"7.5"},{"g":"a","x":"q"}]
    t [{"aggregate":[{"op":"count","as":"count"},{"op":"valid","field":"x","as":"valid"},{"op":"missing","field":"x","as":"missing"},{"op":"distinct","field":"x","as":"distinct"},{"op":"sum","field":"x","as":"sum"},{"op":"product","field":"x","as":"product"},{"op":"mean","field":"x","as":"mean"},{"op":"average","field":"x","as":"average"},{"op":"variance","field":"x","as":"variance"},{"op":"variancep","field":"x","as":"variancep"},{"op":"stdev","field":"x","as":"stdev"},{"op":"stdevp","field":"x","as":"stdevp"},{"op":"stderr","field":"x","as":"stderr"},{"op":"median","field":"x","as":"median"},{"op":"q1","field":"x","as":"q1"},{"op":"q3","field":"x","as":"q3"},{"op":"min","field":"x","as":"min"},{"op":"max","field":"x","as":"max"}],"groupby":["g"]}]
    c g | count | valid | missing | distinct | sum | product | mean | average | variance | variancep | stdev | stdevp | stderr | median | q1 | q3 | min | max
    n 2
    0 Sa | N3 | N2 | N1 | N3 | NNaN | NNaN | NNaN | NNaN | NNaN | NNaN | NNaN | NNaN | NNaN | N10 | N10 | N10 | S10 | Sq
    1 Sb | N2 | N2 | N0 | N2 | N16.5 | N67.5 | N8.25 | N8.25 | N1.125 | N0.5625 | N1.0606601717798212 | N0.75 | N0.75 | N8.25 | N7.875 | N8.625 | S7.5 | S9
    v []
    t [{"aggregate":[{"op":"count","as":"count"},{"op":"valid","field":"x","as":"valid"},{"op":"missing","field":"x","as":"missing"},{"op":"distinct","field":"x","as":"distinct"},{"op":"sum","field":"x","as":"sum"},{"op":"product","field":"x","as":"product"},{"op":"mean","field":"x","as":"mean"},{"op":"average","field":"x","as":"average"},{"op":"variance","field":"x","as":"variance"},{"op":"variancep","field":"x","as":"variancep"},{"op":"stdev","field":"x","as":"stdev"},{"op":"stdevp","field":"x","as":"stdevp"},{"op":"stderr","field":"x","as":"stderr"},{"op":"median","field":"x","as":"median"},{"op":"q1","field":"x","as":"q1"},{"op":"q3","field":"x","as":"q3"},{"op":"min","field":"x","as":"min"},{"op":"max","field":"x","as":"max"}],"groupby":[]}]
    c count | valid | missing | distinct | sum | product | mean | average | variance | variancep | stdev | stdevp | stderr | median | q1 | q3 | min | max
    n 0
    v []
    t [{"aggregate":[{"op":"count","as":"count"},{"op":"valid","field":"x","as":"valid"},{"op":"missing","field":"x","as":"missing"},{"op":"distinct","field":"x","as":"distinct"},{"op":"sum","field":"x","as":"sum"},{"op":"product","field":"x","as":"product"},{"op":"mean","field":"x","as":"mean"},{"op":"average","field":"x","as":"average"},{"op":"variance","field":"x","as":"variance"},{"op":"variancep","field":"x","as":"variancep"},{"op":"stdev","field":"x","as":"stdev"},{"op":"stdevp","field":"x","as":"stdevp"},{"op":"stderr","field":"x","as":"stderr"},{"op":"median","field":"x","as":"median"},{"op":"q1","field":"x","as":"q1"},{"op":"q3","field":"x","as":"q3"},{"op":"min","field":"x","as":"min"},{"op":"max","field":"x","as":"max"}],"groupby":["g"]}]
    c g | count | valid | missing | distinct | sum | product | mean | average | variance | variancep | stdev | stdevp | stderr | median | q1 | q3 | min | max
    n 0
    v []
    t [{"aggregate":[{"op":"count","as":"count"},{"op":"valid","field":"x","as":"valid"},{"op":"missing","field":"x","as":"missing"},{"op":"distinct","field":"x","as":"distinct"},{"op":"sum","field":"x","as":"sum"},{"op":"product","field":"x","as":"product"},{"op":"mean","field":"x","as":"mean"},{"op":"average","field":"x","as":"average"},{"op":"variance","field":"x","as":"variance"},{"op":"variancep","field":"x","as":"variancep"},{"op":"stdev","field":"x","as":"stdev"},{"op":"stdevp","field":"x","as":"stdevp"},{"op":"stderr","field":"x","as":"stderr"},{"op":"median","field":"x","as":"median"},{"op":"q1","field":"x","as":"q1"},{"op":"q3","field":"x","as":"q3"},{"op":"min","field":"x","as":"min"},{"op":"max","field":"x","as":"max"}],"groupby":["g"]}]
    c g | count | valid | missing | distinct | sum | product | mean | average | variance | variancep | stdev | stdevp | stderr | median | q1 | q3 | min | max
    n 0
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"aggregate":[{"op":"count"},{"op":"mean","field":"x"},{"op":"distinct","field":"g"}],"groupby":["h"]}]
    c h | count | mean_x | distinct_g
    n 2
    0 N1 | N5 | N4.75 | N3
    1 N2 | N3 | N1.9166666666666665 | N3
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"aggregate":[{"op":"argmax","field":"x","as":"m"},{"op":"argmin","field":"y"}],"groupby":["h"]},{"calculate":"datum.m.g","as":"z"},{"calculate":"datum.argmin_y.y","as":"w"}]
    c h | z | w
    n 2
    0 N1 | null | N0.2
    1 N2 | Sc | N0.1
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"extent":"x","param":"ex"},{"calculate":"ex[1] - ex[0]","as":"z"}]
    c x | z
    n 8
    0 N3 | N12.25
    1 null | N12.25
    2 N-1.25 | N12.25
    3 N7 | N12.25
    4 N2 | N12.25
    5 N3 | N12.25
    6 N11 | N12.25
    7 N0 | N12.25
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"joinaggregate":[{"op":"valid","field":"x","as":"valid"},{"op":"missing","field":"x","as":"missing"},{"op":"distinct","field":"x","as":"distinct"},{"op":"sum","field":"x","as":"sum"},{"op":"product","field":"x","as":"product"},{"op":"mean","field":"x","as":"mean"},{"op":"average","field":"x","as":"average"},{"op":"variance","field":"x","as":"variance"},{"op":"variancep","field":"x","as":"variancep"},{"op":"stdev","field":"x","as":"stdev"},{"op":"stdevp","field":"x","as":"stdevp"},{"op":"stderr","field":"x","as":"stderr"},{"op":"median","field":"x","as":"median"},{"op":"q1","field":"x","as":"q1"},{"op":"q3","field":"x","as":"q3"},{"op":"min","field":"x","as":"min"},{"op":"max","field":"x","as":"max"},{"op":"count","as":"n"}],"groupby":[]}]
    c g | x | n | valid | missing | distinct | sum | product | mean | average | variance | variancep | stdev | stdevp | stderr | median | q1 | q3 | min | max
    n 8
    0 Sa | N3 | N8 | N7 | N1 | N7 | N24.75 | N0 | N3.5357142857142856 | N3.5357142857142856 | N17.675595238095237 | N15.150510204081632 | N4.204235392802743 | N3.892365630831928 | N1.5890516146474303 | N3 | N1 | N5 | N-1.25 | N11
    1 Sb | null | N8 | N7 | N1 | N7 | N24.75 | N0 | N3.5357142857142856 | N3.5357142857142856 | N17.675595238095237 | N15.150510204081632 | N4.204235392802743 | N3.892365630831928 | N1.5890516146474303 | N3 | N1 | N5 | N-1.25 | N11
    2 Sa | N-1.25 | N8 | N7 | N1 | N7 | N24.75 | N0 | N3.5357142857142856 | N3.5357142857142856 | N17.675595238095237 | N15.150510204081632 | N4.204235392802743 | N3.892365630831928 | N1.5890516146474303 | N3 | N1 | N5 | N-1.25 | N11
    3 Sc | N7 | N8 | N7 | N1 | N7 | N24.75 | N0 | N3.5357142857142856 | N3.5357142857142856 | N17.675595238095237 | N15.150510204081632 | N4.204235392802743 | N3.892365630831928 | N1.5890516146474303 | N3 | N1 | N5 | N-1.25 | N11
    4 Sb | N2 | N8 | N7 | N1 | N7 | N24.75 | N0 | N3.5357142857142856 | N3.5357142857142856 | N17.675595238095237 | N15.150510204081632 | N4.204235392802743 | N3.892365630831928 | N1.5890516146474303 | N3 | N1 | N5 | N-1.25 | N11
    5 Sa | N3 | N8 | N7 | N1 | N7 | N24.75 | N0 | N3.5357142857142856 | N3.5357142857142856 | N17.675595238095237 | N15.150510204081632 | N4.204235392802743 | N3.892365630831928 | N1.5890516146474303 | N3 | N1 | N5 | N-1.25 | N11
    6 null | N11 | N8 | N7 | N1 | N7 | N24.75 | N0 | N3.5357142857142856 | N3.5357142857142856 | N17.675595238095237 | N15.150510204081632 | N4.204235392802743 | N3.892365630831928 | N1.5890516146474303 | N3 | N1 | N5 | N-1.25 | N11
    7 Sb | N0 | N8 | N7 | N1 | N7 | N24.75 | N0 | N3.5357142857142856 | N3.5357142857142856 | N17.675595238095237 | N15.150510204081632 | N4.204235392802743 | N3.892365630831928 | N1.5890516146474303 | N3 | N1 | N5 | N-1.25 | N11
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"joinaggregate":[{"op":"valid","field":"x","as":"valid"},{"op":"missing","field":"x","as":"missing"},{"op":"distinct","field":"x","as":"distinct"},{"op":"sum","field":"x","as":"sum"},{"op":"product","field":"x","as":"product"},{"op":"mean","field":"x","as":"mean"},{"op":"average","field":"x","as":"average"},{"op":"variance","field":"x","as":"variance"},{"op":"variancep","field":"x","as":"variancep"},{"op":"stdev","field":"x","as":"stdev"},{"op":"stdevp","field":"x","as":"stdevp"},{"op":"stderr","field":"x","as":"stderr"},{"op":"median","field":"x","as":"median"},{"op":"q1","field":"x","as":"q1"},{"op":"q3","field":"x","as":"q3"},{"op":"min","field":"x","as":"min"},{"op":"max","field":"x","as":"max"},{"op":"count","as":"n"}],"groupby":["g"]}]
    c g | x | n | valid | missing | distinct | sum | product | mean | average | variance | variancep | stdev | stdevp | stderr | median | q1 | q3 | min | max
    n 8
    0 Sa | N3 | N3 | N3 | N0 | N2 | N4.75 | N-11.25 | N1.5833333333333335 | N1.5833333333333335 | N6.020833333333333 | N4.013888888888888 | N2.4537386440559095 | N2.0034692133618845 | N1.4166666666666665 | N3 | N0.875 | N3 | N-1.25 | N3
    1 Sb | null | N3 | N2 | N1 | N3 | N2 | N0 | N1 | N1 | N2 | N1 | N1.4142135623730951 | N1 | N1 | N1 | N0.5 | N1.5 | N0 | N2
    2 Sa | N-1.25 | N3 | N3 | N0 | N2 | N4.75 | N-11.25 | N1.5833333333333335 | N1.5833333333333335 | N6.020833333333333 | N4.013888888888888 | N2.4537386440559095 | N2.0034692133618845 | N1.4166666666666665 | N3 | N0.875 | N3 | N-1.25 | N3
    3 Sc | N7 | N1 | N1 | N0 | N1 | N7 | N7 | N7 | N7 | null | null | null | null | null | N7 | N7 | N7 | N7 | N7
    4 Sb | N2 | N3 | N2 | N1 | N3 | N2 | N0 | N1 | N1 | N2 | N1 | N1.4142135623730951 | N1 | N1 | N1 | N0.5 | N1.5 | N0 | N2
    5 Sa | N3 | N3 | N3 | N0 | N2 | N4.75 | N-11.25 | N1.5833333333333335 | N1.5833333333333335 | N6.020833333333333 | N4.013888888888888 | N2.4537386440559095 | N2.0034692133618845 | N1.4166666666666665 | N3 | N0.875 | N3 | N-1.25 | N3
    6 null | N11 | N1 | N1 | N0 | N1 | N11 | N11 | N11 | N11 | null | null | null | null | null | N11 | N11 | N11 | N11 | N11
    7 Sb | N0 | N3 | N2 | N1 | N3 | N2 | N0 | N1 | N1 | N2 | N1 | N1.4142135623730951 | N1 | N1 | N1 | N0.5 | N1.5 | N0 | N2
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"joinaggregate":[{"op":"mean","field":"x"},{"op":"count"}]}]
    c mean_x | count
    n 8
    0 N3.5357142857142856 | N8
    1 N3.5357142857142856 | N8
    2 N3.5357142857142856 | N8
    3 N3.5357142857142856 | N8
    4 N3.5357142857142856 | N8
    5 N3.5357142857142856 | N8
    6 N3.5357142857142856 | N8
    7 N3.5357142857142856 | N8
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"pivot":"g","value":"x"}]
    c null | a | b | c
    n 1
    0 N11 | N4.75 | N2 | N7
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"pivot":"g","value":"x","op":"mean"}]
    c null | a | b | c
    n 1
    0 N11 | N1.5833333333333335 | N1 | N7
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"pivot":"g","value":"x","op":"count"}]
    c null | a | b | c
    n 1
    0 N1 | N3 | N3 | N1
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"pivot":"g","value":"x","limit":1}]
    c null | a | b | c
    n 1
    0 N11 | null | null | null
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"pivot":"g","value":"x","op":"max"}]
    c null | a | b | c
    n 1
    0 N11 | N3 | N2 | N7
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"pivot":"g","value":"x","op":"median","groupby":["h"]}]
    c h | null | a | b | c
    n 2
    0 N1 | N11 | N3 | N2 | null
    1 N2 | null | N-1.25 | N0 | N7
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"pivot":"g","value":"x","op":"distinct","groupby":["h"]}]
    c h | null | a | b | c
    n 2
    0 N1 | N2 | N2 | N3 | N1
    1 N2 | N1 | N2 | N2 | N2
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"pivot":"g","value":"x","op":"valid","groupby":["h"]}]
    c h | null | a | b | c
    n 2
    0 N1 | N1 | N2 | N1 | N0
    1 N2 | N0 | N1 | N1 | N1
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"pivot":"g","value":"x","groupby":["h"]}]
    c h | null | a | b | c
    n 2
    0 N1 | N11 | N6 | N2 | null
    1 N2 | null | N-1.25 | N0 | N7
    v [{"g":"a","h":1,"x":3,"y":2.5},{"g":"b","h":1,"x":null,"y":4},{"g":"a","h":2,"x":-1.25,"y":null},{"g":"c","h":2,"x":7,"y":0.1},{"g":"b","h":1,"x":2,"y":0.2},{"g":"a","h":1,"x":3,"y":9},{"g":null,"h":1,"x":11,"y":1},{"g":"b","h":2,"x":0,"y":3}]
    t [{"pivot":"h","value":"y","groupby":["g"]}]
    c g | 1 | 2
    n 4
    0 Sa | N11.5 | null
    1 Sb | N4.2 | N3
    2 Sc | null | N0.1
    3 null | N1 | null
    """#
}
