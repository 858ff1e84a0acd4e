/// Rows as Vega 6 has them for transforms of Vega-Lite 6.4, in the format of `TransformCase`; made
/// with vl-convert 1.9 in UTC.
extension TransformCase {
  static let windowTable3 = #"""
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"valid","field":"y","as":"valid"},{"op":"missing","field":"y","as":"missing"},{"op":"sum","field":"y","as":"sum"},{"op":"mean","field":"y","as":"mean"},{"op":"median","field":"y","as":"median"},{"op":"q1","field":"y","as":"q1"},{"op":"min","field":"y","as":"min"},{"op":"max","field":"y","as":"max"},{"op":"variance","field":"y","as":"variance"},{"op":"stdev","field":"y","as":"stdev"},{"op":"product","field":"y","as":"product"},{"op":"distinct","field":"y","as":"distinct"},{"op":"count","as":"n"}],"sort":[{"field":"x","order":"descending"},{"field":"y","order":"ascending"}],"frame":[0,null],"ignorePeers":true}]
    c x | y | valid | missing | sum | mean | median | q1 | min | max | variance | stdev | product | distinct | n
    n 8
    0 N3 | N2 | N4 | N2 | N14 | N3.5 | N3.5 | N1.75 | N1 | N6 | N5.666666666666667 | N2.3804761428476167 | NNaN | N5 | N6
    1 N1 | null | N1 | N2 | N6 | N6 | N6 | N6 | N6 | N6 | null | null | NNaN | N2 | N3
    2 N3 | N5 | N3 | N2 | N12 | N4 | N5 | N3 | N1 | N6 | N7 | N2.6457513110645907 | NNaN | N4 | N5
    3 N1 | null | N1 | N1 | N6 | N6 | N6 | N6 | N6 | N6 | null | null | NNaN | N2 | N2
    4 N4 | N7 | N6 | N2 | N21 | N3.5 | N3.5 | N1.25 | N0 | N7 | N8.3 | N2.8809720581775866 | N0 | N7 | N8
    5 N2 | N1 | N2 | N2 | N7 | N3.5 | N3.5 | N2.25 | N1 | N6 | N12.5 | N3.5355339059327378 | NNaN | N3 | N4
    6 N3 | N0 | N5 | N2 | N14 | N2.8 | N2 | N1 | N0 | N6 | N6.699999999999999 | N2.588435821108957 | N0 | N6 | N7
    7 N1 | N6 | N1 | N0 | N6 | N6 | N6 | N6 | N6 | N6 | null | null | NNaN | N1 | N1
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"lag","field":"y","as":"lag"},{"op":"lead","field":"y","as":"lead"},{"op":"first_value","field":"y","as":"first_value"},{"op":"last_value","field":"y","as":"last_value"},{"op":"prev_value","field":"y","as":"prev_value"},{"op":"next_value","field":"y","as":"next_value"},{"op":"nth_value","field":"y","param":2,"as":"nth"},{"op":"lag","field":"x","param":2,"as":"lag2"}],"sort":[{"field":"x","order":"descending"},{"field":"y","order":"ascending"}],"frame":[-2,-1]}]
    c x | y | lag | lead | first_value | last_value | prev_value | next_value | nth | lag2
    n 8
    0 N3 | N2 | N0 | N5 | N7 | N5 | N2 | N2 | N0 | N4
    1 N1 | null | N1 | null | N5 | null | N1 | N6 | N1 | N3
    2 N3 | N5 | N2 | N1 | N0 | N1 | N5 | N5 | N2 | N3
    3 N1 | null | null | N6 | N1 | N6 | N1 | N6 | null | N2
    4 N4 | N7 | null | N0 | N7 | N0 | N7 | N7 | N0 | null
    5 N2 | N1 | N5 | null | N2 | null | N1 | N1 | N5 | N3
    6 N3 | N0 | N7 | N2 | N7 | N2 | N0 | N0 | N0 | null
    7 N1 | N6 | null | null | null | N6 | N6 | N6 | null | N1
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"valid","field":"y","as":"valid"},{"op":"missing","field":"y","as":"missing"},{"op":"sum","field":"y","as":"sum"},{"op":"mean","field":"y","as":"mean"},{"op":"median","field":"y","as":"median"},{"op":"q1","field":"y","as":"q1"},{"op":"min","field":"y","as":"min"},{"op":"max","field":"y","as":"max"},{"op":"variance","field":"y","as":"variance"},{"op":"stdev","field":"y","as":"stdev"},{"op":"product","field":"y","as":"product"},{"op":"distinct","field":"y","as":"distinct"},{"op":"count","as":"n"}],"sort":[{"field":"x","order":"descending"},{"field":"y","order":"ascending"}],"frame":[-2,-1]}]
    c x | y | valid | missing | sum | mean | median | q1 | min | max | variance | stdev | product | distinct | n
    n 8
    0 N3 | N2 | N4 | N0 | N14 | N3.5 | N3.5 | N1.5 | N0 | N7 | N9.666666666666666 | N3.1091263510296048 | N0 | N4 | N4
    1 N1 | null | N2 | N2 | N6 | N3 | N3 | N2 | N1 | N5 | N7.999999999999998 | N2.82842712474619 | NNaN | N3 | N4
    2 N3 | N5 | N4 | N0 | N8 | N1.9999999999999998 | N1.5 | N0.75 | N0 | N5 | N4.666666666666665 | N2.1602468994692865 | N0 | N4 | N4
    3 N1 | null | N2 | N2 | N7 | N3.5 | N3.5 | N2.25 | N1 | N6 | N12.499999999999998 | N3.5355339059327373 | NNaN | N3 | N4
    4 N4 | N7 | N2 | N0 | N7 | N3.5 | N3.5 | N1.75 | N0 | N7 | N24.5 | N4.949747468305833 | N0 | N2 | N2
    5 N2 | N1 | N3 | N2 | N8 | N2.6666666666666665 | N2 | N1.5 | N1 | N5 | N4.333333333333332 | N2.0816659994661326 | NNaN | N4 | N5
    6 N3 | N0 | N3 | N0 | N9 | N3 | N2 | N1 | N0 | N7 | N13 | N3.605551275463989 | N0 | N3 | N3
    7 N1 | N6 | N1 | N2 | N6 | N6 | N6 | N6 | N6 | N6 | null | null | NNaN | N2 | N3
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"row_number","as":"row_number"},{"op":"rank","as":"rank"},{"op":"dense_rank","as":"dense_rank"},{"op":"percent_rank","as":"percent_rank"},{"op":"cume_dist","as":"cume_dist"},{"op":"ntile","param":3,"as":"ntile"}],"sort":[{"field":"x","order":"descending"},{"field":"y","order":"ascending"}],"groupby":["g"]}]
    c x | y | row_number | rank | dense_rank | percent_rank | cume_dist | ntile
    n 8
    0 N3 | N2 | N2 | N2 | N2 | N0.25 | N0.4 | N2
    1 N1 | null | N2 | N2 | N2 | N0.5 | N0.6666666666666666 | N2
    2 N3 | N5 | N3 | N3 | N3 | N0.5 | N0.6 | N2
    3 N1 | null | N5 | N5 | N5 | N1 | N1 | N3
    4 N4 | N7 | N1 | N1 | N1 | N0 | N0.3333333333333333 | N1
    5 N2 | N1 | N4 | N4 | N4 | N0.75 | N0.8 | N3
    6 N3 | N0 | N1 | N1 | N1 | N0 | N0.2 | N1
    7 N1 | N6 | N3 | N3 | N3 | N1 | N1 | N3
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"lag","field":"y","as":"lag"},{"op":"lead","field":"y","as":"lead"},{"op":"first_value","field":"y","as":"first_value"},{"op":"last_value","field":"y","as":"last_value"},{"op":"prev_value","field":"y","as":"prev_value"},{"op":"next_value","field":"y","as":"next_value"},{"op":"nth_value","field":"y","param":2,"as":"nth"},{"op":"lag","field":"x","param":2,"as":"lag2"}],"sort":[{"field":"x","order":"descending"},{"field":"y","order":"ascending"}],"groupby":["g"]}]
    c x | y | lag | lead | first_value | last_value | prev_value | next_value | nth | lag2
    n 8
    0 N3 | N2 | N0 | N5 | N0 | N2 | N2 | N2 | N2 | null
    1 N1 | null | N7 | N6 | N7 | null | N7 | N6 | null | null
    2 N3 | N5 | N2 | N1 | N0 | N5 | N5 | N5 | N2 | N3
    3 N1 | null | N1 | null | N0 | null | N1 | null | N2 | N3
    4 N4 | N7 | null | null | N7 | N7 | N7 | N7 | null | null
    5 N2 | N1 | N5 | null | N0 | N1 | N1 | N1 | N2 | N3
    6 N3 | N0 | null | N2 | N0 | N0 | N0 | N0 | null | null
    7 N1 | N6 | null | null | N7 | N6 | N6 | N6 | null | N4
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"valid","field":"y","as":"valid"},{"op":"missing","field":"y","as":"missing"},{"op":"sum","field":"y","as":"sum"},{"op":"mean","field":"y","as":"mean"},{"op":"median","field":"y","as":"median"},{"op":"q1","field":"y","as":"q1"},{"op":"min","field":"y","as":"min"},{"op":"max","field":"y","as":"max"},{"op":"variance","field":"y","as":"variance"},{"op":"stdev","field":"y","as":"stdev"},{"op":"product","field":"y","as":"product"},{"op":"distinct","field":"y","as":"distinct"},{"op":"count","as":"n"}],"sort":[{"field":"x","order":"descending"},{"field":"y","order":"ascending"}],"groupby":["g"]}]
    c x | y | valid | missing | sum | mean | median | q1 | min | max | variance | stdev | product | distinct | n
    n 8
    0 N3 | N2 | N2 | N0 | N2 | N1 | N1 | N0.5 | N0 | N2 | N2 | N1.4142135623730951 | N0 | N2 | N2
    1 N1 | null | N1 | N1 | N7 | N7 | N7 | N7 | N7 | N7 | null | null | N7 | N2 | N2
    2 N3 | N5 | N3 | N0 | N7 | N2.333333333333333 | N2 | N1 | N0 | N5 | N6.333333333333334 | N2.5166114784235836 | N0 | N3 | N3
    3 N1 | null | N4 | N1 | N8 | N1.9999999999999998 | N1.5 | N0.75 | N0 | N5 | N4.666666666666667 | N2.160246899469287 | N0 | N5 | N5
    4 N4 | N7 | N1 | N0 | N7 | N7 | N7 | N7 | N7 | N7 | null | null | N7 | N1 | N1
    5 N2 | N1 | N4 | N0 | N8 | N1.9999999999999998 | N1.5 | N0.75 | N0 | N5 | N4.666666666666667 | N2.160246899469287 | N0 | N4 | N4
    6 N3 | N0 | N1 | N0 | N0 | N0 | N0 | N0 | N0 | N0 | null | null | N0 | N1 | N1
    7 N1 | N6 | N2 | N1 | N13 | N6.5 | N6.5 | N6.25 | N6 | N7 | N0.5 | N0.7071067811865476 | N42 | N3 | N3
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"lag","field":"y","as":"lag"},{"op":"lead","field":"y","as":"lead"},{"op":"first_value","field":"y","as":"first_value"},{"op":"last_value","field":"y","as":"last_value"},{"op":"prev_value","field":"y","as":"prev_value"},{"op":"next_value","field":"y","as":"next_value"},{"op":"nth_value","field":"y","param":2,"as":"nth"},{"op":"lag","field":"x","param":2,"as":"lag2"}],"sort":[{"field":"x","order":"descending"},{"field":"y","order":"ascending"}],"groupby":["g"],"frame":[-1,1]}]
    c x | y | lag | lead | first_value | last_value | prev_value | next_value | nth | lag2
    n 8
    0 N3 | N2 | N0 | N5 | N0 | N5 | N2 | N2 | N2 | null
    1 N1 | null | N7 | N6 | N7 | N6 | N7 | N6 | null | null
    2 N3 | N5 | N2 | N1 | N2 | N1 | N5 | N5 | N5 | N3
    3 N1 | null | N1 | null | N1 | null | N1 | null | null | N3
    4 N4 | N7 | null | null | N7 | null | N7 | N7 | null | null
    5 N2 | N1 | N5 | null | N5 | null | N1 | N1 | N1 | N3
    6 N3 | N0 | null | N2 | N0 | N2 | N0 | N0 | N2 | null
    7 N1 | N6 | null | null | null | N6 | N6 | N6 | N6 | N4
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"valid","field":"y","as":"valid"},{"op":"missing","field":"y","as":"missing"},{"op":"sum","field":"y","as":"sum"},{"op":"mean","field":"y","as":"mean"},{"op":"median","field":"y","as":"median"},{"op":"q1","field":"y","as":"q1"},{"op":"min","field":"y","as":"min"},{"op":"max","field":"y","as":"max"},{"op":"variance","field":"y","as":"variance"},{"op":"stdev","field":"y","as":"stdev"},{"op":"product","field":"y","as":"product"},{"op":"distinct","field":"y","as":"distinct"},{"op":"count","as":"n"}],"sort":[{"field":"x","order":"descending"},{"field":"y","order":"ascending"}],"groupby":["g"],"frame":[-1,1]}]
    c x | y | valid | missing | sum | mean | median | q1 | min | max | variance | stdev | product | distinct | n
    n 8
    0 N3 | N2 | N3 | N0 | N7 | N2.333333333333333 | N2 | N1 | N0 | N5 | N6.333333333333334 | N2.5166114784235836 | N0 | N3 | N3
    1 N1 | null | N2 | N1 | N13 | N6.5 | N6.5 | N6.25 | N6 | N7 | N0.5 | N0.7071067811865476 | N42 | N3 | N3
    2 N3 | N5 | N3 | N0 | N8 | N2.6666666666666665 | N2 | N1.5 | N1 | N5 | N4.333333333333334 | N2.081665999466133 | NNaN | N3 | N3
    3 N1 | null | N1 | N1 | N1 | N1 | N1 | N1 | N1 | N1 | null | null | NNaN | N2 | N2
    4 N4 | N7 | N1 | N1 | N7 | N7 | N7 | N7 | N7 | N7 | null | null | N7 | N2 | N2
    5 N2 | N1 | N2 | N1 | N6 | N3 | N3 | N2 | N1 | N5 | N8.000000000000002 | N2.8284271247461903 | NNaN | N3 | N3
    6 N3 | N0 | N2 | N0 | N2 | N1 | N1 | N0.5 | N0 | N2 | N2 | N1.4142135623730951 | N0 | N2 | N2
    7 N1 | N6 | N1 | N1 | N6 | N6 | N6 | N6 | N6 | N6 | null | null | N6 | N2 | N2
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"lag","field":"y","as":"lag"},{"op":"lead","field":"y","as":"lead"},{"op":"first_value","field":"y","as":"first_value"},{"op":"last_value","field":"y","as":"last_value"},{"op":"prev_value","field":"y","as":"prev_value"},{"op":"next_value","field":"y","as":"next_value"},{"op":"nth_value","field":"y","param":2,"as":"nth"},{"op":"lag","field":"x","param":2,"as":"lag2"}],"sort":[{"field":"x","order":"descending"},{"field":"y","order":"ascending"}],"groupby":["g"],"frame":[-1,1],"ignorePeers":true}]
    c x | y | lag | lead | first_value | last_value | prev_value | next_value | nth | lag2
    n 8
    0 N3 | N2 | N0 | N5 | N0 | N5 | N2 | N2 | N2 | null
    1 N1 | null | N7 | N6 | N7 | N6 | N7 | N6 | null | null
    2 N3 | N5 | N2 | N1 | N2 | N1 | N5 | N5 | N5 | N3
    3 N1 | null | N1 | null | N1 | null | N1 | null | null | N3
    4 N4 | N7 | null | null | N7 | null | N7 | N7 | null | null
    5 N2 | N1 | N5 | null | N5 | null | N1 | N1 | N1 | N3
    6 N3 | N0 | null | N2 | N0 | N2 | N0 | N0 | N2 | null
    7 N1 | N6 | null | null | null | N6 | N6 | N6 | N6 | N4
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"valid","field":"y","as":"valid"},{"op":"missing","field":"y","as":"missing"},{"op":"sum","field":"y","as":"sum"},{"op":"mean","field":"y","as":"mean"},{"op":"median","field":"y","as":"median"},{"op":"q1","field":"y","as":"q1"},{"op":"min","field":"y","as":"min"},{"op":"max","field":"y","as":"max"},{"op":"variance","field":"y","as":"variance"},{"op":"stdev","field":"y","as":"stdev"},{"op":"product","field":"y","as":"product"},{"op":"distinct","field":"y","as":"distinct"},{"op":"count","as":"n"}],"sort":[{"field":"x","order":"descending"},{"field":"y","order":"ascending"}],"groupby":["g"],"frame":[-1,1],"ignorePeers":true}]
    c x | y | valid | missing | sum | mean | median | q1 | min | max | variance | stdev | product | distinct | n
    n 8
    0 N3 | N2 | N3 | N0 | N7 | N2.333333333333333 | N2 | N1 | N0 | N5 | N6.333333333333334 | N2.5166114784235836 | N0 | N3 | N3
    1 N1 | null | N2 | N1 | N13 | N6.5 | N6.5 | N6.25 | N6 | N7 | N0.5 | N0.7071067811865476 | N42 | N3 | N3
    2 N3 | N5 | N3 | N0 | N8 | N2.6666666666666665 | N2 | N1.5 | N1 | N5 | N4.333333333333334 | N2.081665999466133 | NNaN | N3 | N3
    3 N1 | null | N1 | N1 | N1 | N1 | N1 | N1 | N1 | N1 | null | null | NNaN | N2 | N2
    4 N4 | N7 | N1 | N1 | N7 | N7 | N7 | N7 | N7 | N7 | null | null | N7 | N2 | N2
    5 N2 | N1 | N2 | N1 | N6 | N3 | N3 | N2 | N1 | N5 | N8.000000000000002 | N2.8284271247461903 | NNaN | N3 | N3
    6 N3 | N0 | N2 | N0 | N2 | N1 | N1 | N0.5 | N0 | N2 | N2 | N1.4142135623730951 | N0 | N2 | N2
    7 N1 | N6 | N1 | N1 | N6 | N6 | N6 | N6 | N6 | N6 | null | null | N6 | N2 | N2
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"lag","field":"y","as":"lag"},{"op":"lead","field":"y","as":"lead"},{"op":"first_value","field":"y","as":"first_value"},{"op":"last_value","field":"y","as":"last_value"},{"op":"prev_value","field":"y","as":"prev_value"},{"op":"next_value","field":"y","as":"next_value"},{"op":"nth_value","field":"y","param":2,"as":"nth"},{"op":"lag","field":"x","param":2,"as":"lag2"}],"sort":[{"field":"x","order":"descending"},{"field":"y","order":"ascending"}],"groupby":["g"],"frame":[null,null]}]
    c x | y | lag | lead | first_value | last_value | prev_value | next_value | nth | lag2
    n 8
    0 N3 | N2 | N0 | N5 | N0 | null | N2 | N2 | N2 | null
    1 N1 | null | N7 | N6 | N7 | N6 | N7 | N6 | null | null
    2 N3 | N5 | N2 | N1 | N0 | null | N5 | N5 | N2 | N3
    3 N1 | null | N1 | null | N0 | null | N1 | null | N2 | N3
    4 N4 | N7 | null | null | N7 | N6 | N7 | N7 | null | null
    5 N2 | N1 | N5 | null | N0 | null | N1 | N1 | N2 | N3
    6 N3 | N0 | null | N2 | N0 | null | N0 | N0 | N2 | null
    7 N1 | N6 | null | null | N7 | N6 | N6 | N6 | null | N4
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"valid","field":"y","as":"valid"},{"op":"missing","field":"y","as":"missing"},{"op":"sum","field":"y","as":"sum"},{"op":"mean","field":"y","as":"mean"},{"op":"median","field":"y","as":"median"},{"op":"q1","field":"y","as":"q1"},{"op":"min","field":"y","as":"min"},{"op":"max","field":"y","as":"max"},{"op":"variance","field":"y","as":"variance"},{"op":"stdev","field":"y","as":"stdev"},{"op":"product","field":"y","as":"product"},{"op":"distinct","field":"y","as":"distinct"},{"op":"count","as":"n"}],"sort":[{"field":"x","order":"descending"},{"field":"y","order":"ascending"}],"groupby":["g"],"frame":[null,null]}]
    c x | y | valid | missing | sum | mean | median | q1 | min | max | variance | stdev | product | distinct | n
    n 8
    0 N3 | N2 | N4 | N1 | N8 | N2 | N1.5 | N0.75 | N0 | N5 | N4.666666666666667 | N2.160246899469287 | N0 | N5 | N5
    1 N1 | null | N2 | N1 | N13 | N6.5 | N6.5 | N6.25 | N6 | N7 | N0.5 | N0.7071067811865476 | N42 | N3 | N3
    2 N3 | N5 | N4 | N1 | N8 | N2 | N1.5 | N0.75 | N0 | N5 | N4.666666666666667 | N2.160246899469287 | N0 | N5 | N5
    3 N1 | null | N4 | N1 | N8 | N2 | N1.5 | N0.75 | N0 | N5 | N4.666666666666667 | N2.160246899469287 | N0 | N5 | N5
    4 N4 | N7 | N2 | N1 | N13 | N6.5 | N6.5 | N6.25 | N6 | N7 | N0.5 | N0.7071067811865476 | N42 | N3 | N3
    5 N2 | N1 | N4 | N1 | N8 | N2 | N1.5 | N0.75 | N0 | N5 | N4.666666666666667 | N2.160246899469287 | N0 | N5 | N5
    6 N3 | N0 | N4 | N1 | N8 | N2 | N1.5 | N0.75 | N0 | N5 | N4.666666666666667 | N2.160246899469287 | N0 | N5 | N5
    7 N1 | N6 | N2 | N1 | N13 | N6.5 | N6.5 | N6.25 | N6 | N7 | N0.5 | N0.7071067811865476 | N42 | N3 | N3
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"lag","field":"y","as":"lag"},{"op":"lead","field":"y","as":"lead"},{"op":"first_value","field":"y","as":"first_value"},{"op":"last_value","field":"y","as":"last_value"},{"op":"prev_value","field":"y","as":"prev_value"},{"op":"next_value","field":"y","as":"next_value"},{"op":"nth_value","field":"y","param":2,"as":"nth"},{"op":"lag","field":"x","param":2,"as":"lag2"}],"sort":[{"field":"x","order":"descending"},{"field":"y","order":"ascending"}],"groupby":["g"],"frame":[0,null],"ignorePeers":true}]
    c x | y | lag | lead | first_value | last_value | prev_value | next_value | nth | lag2
    n 8
    0 N3 | N2 | N0 | N5 | N2 | null | N2 | N2 | N5 | null
    1 N1 | null | N7 | N6 | null | N6 | N7 | N6 | N6 | null
    2 N3 | N5 | N2 | N1 | N5 | null | N5 | N5 | N1 | N3
    3 N1 | null | N1 | null | null | null | N1 | null | null | N3
    4 N4 | N7 | null | null | N7 | N6 | N7 | N7 | null | null
    5 N2 | N1 | N5 | null | N1 | null | N1 | N1 | null | N3
    6 N3 | N0 | null | N2 | N0 | null | N0 | N0 | N2 | null
    7 N1 | N6 | null | null | N6 | N6 | N6 | N6 | null | N4
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"valid","field":"y","as":"valid"},{"op":"missing","field":"y","as":"missing"},{"op":"sum","field":"y","as":"sum"},{"op":"mean","field":"y","as":"mean"},{"op":"median","field":"y","as":"median"},{"op":"q1","field":"y","as":"q1"},{"op":"min","field":"y","as":"min"},{"op":"max","field":"y","as":"max"},{"op":"variance","field":"y","as":"variance"},{"op":"stdev","field":"y","as":"stdev"},{"op":"product","field":"y","as":"product"},{"op":"distinct","field":"y","as":"distinct"},{"op":"count","as":"n"}],"sort":[{"field":"x","order":"descending"},{"field":"y","order":"ascending"}],"groupby":["g"],"frame":[0,null],"ignorePeers":true}]
    c x | y | valid | missing | sum | mean | median | q1 | min | max | variance | stdev | product | distinct | n
    n 8
    0 N3 | N2 | N3 | N1 | N8 | N2.6666666666666665 | N2 | N1.5 | N1 | N5 | N4.333333333333334 | N2.081665999466133 | NNaN | N4 | N4
    1 N1 | null | N1 | N1 | N6 | N6 | N6 | N6 | N6 | N6 | null | null | N6 | N2 | N2
    2 N3 | N5 | N2 | N1 | N6 | N3 | N3 | N2 | N1 | N5 | N8.000000000000002 | N2.8284271247461903 | NNaN | N3 | N3
    3 N1 | null | N0 | N1 | null | null | null | null | null | null | null | null | null | N1 | N1
    4 N4 | N7 | N2 | N1 | N13 | N6.5 | N6.5 | N6.25 | N6 | N7 | N0.5 | N0.7071067811865476 | N42 | N3 | N3
    5 N2 | N1 | N1 | N1 | N1 | N1 | N1 | N1 | N1 | N1 | null | null | NNaN | N2 | N2
    6 N3 | N0 | N4 | N1 | N8 | N1.9999999999999998 | N1.5 | N0.75 | N0 | N5 | N4.666666666666667 | N2.160246899469287 | N0 | N5 | N5
    7 N1 | N6 | N1 | N0 | N6 | N6 | N6 | N6 | N6 | N6 | null | null | N6 | N1 | N1
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"lag","field":"y","as":"lag"},{"op":"lead","field":"y","as":"lead"},{"op":"first_value","field":"y","as":"first_value"},{"op":"last_value","field":"y","as":"last_value"},{"op":"prev_value","field":"y","as":"prev_value"},{"op":"next_value","field":"y","as":"next_value"},{"op":"nth_value","field":"y","param":2,"as":"nth"},{"op":"lag","field":"x","param":2,"as":"lag2"}],"sort":[{"field":"x","order":"descending"},{"field":"y","order":"ascending"}],"groupby":["g"],"frame":[-2,-1]}]
    c x | y | lag | lead | first_value | last_value | prev_value | next_value | nth | lag2
    n 8
    0 N3 | N2 | N0 | N5 | N0 | N5 | N2 | N2 | N2 | null
    1 N1 | null | N7 | N6 | N7 | N6 | N7 | N6 | null | null
    2 N3 | N5 | N2 | N1 | N0 | N1 | N5 | N5 | N2 | N3
    3 N1 | null | N1 | null | N5 | null | N1 | null | N1 | N3
    4 N4 | N7 | null | null | N7 | null | N7 | N7 | null | null
    5 N2 | N1 | N5 | null | N2 | null | N1 | N1 | N5 | N3
    6 N3 | N0 | null | N2 | N0 | N2 | N0 | N0 | N2 | null
    7 N1 | N6 | null | null | N7 | N6 | N6 | N6 | null | N4
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"valid","field":"y","as":"valid"},{"op":"missing","field":"y","as":"missing"},{"op":"sum","field":"y","as":"sum"},{"op":"mean","field":"y","as":"mean"},{"op":"median","field":"y","as":"median"},{"op":"q1","field":"y","as":"q1"},{"op":"min","field":"y","as":"min"},{"op":"max","field":"y","as":"max"},{"op":"variance","field":"y","as":"variance"},{"op":"stdev","field":"y","as":"stdev"},{"op":"product","field":"y","as":"product"},{"op":"distinct","field":"y","as":"distinct"},{"op":"count","as":"n"}],"sort":[{"field":"x","order":"descending"},{"field":"y","order":"ascending"}],"groupby":["g"],"frame":[-2,-1]}]
    c x | y | valid | missing | sum | mean | median | q1 | min | max | variance | stdev | product | distinct | n
    n 8
    0 N3 | N2 | N3 | N0 | N7 | N2.333333333333333 | N2 | N1 | N0 | N5 | N6.333333333333334 | N2.5166114784235836 | N0 | N3 | N3
    1 N1 | null | N2 | N1 | N13 | N6.5 | N6.5 | N6.25 | N6 | N7 | N0.5 | N0.7071067811865476 | N42 | N3 | N3
    2 N3 | N5 | N4 | N0 | N8 | N1.9999999999999998 | N1.5 | N0.75 | N0 | N5 | N4.666666666666667 | N2.160246899469287 | N0 | N4 | N4
    3 N1 | null | N2 | N1 | N6 | N3 | N3 | N2 | N1 | N5 | N8.000000000000002 | N2.8284271247461903 | NNaN | N3 | N3
    4 N4 | N7 | N1 | N1 | N7 | N7 | N7 | N7 | N7 | N7 | null | null | N7 | N2 | N2
    5 N2 | N1 | N3 | N1 | N8 | N2.6666666666666665 | N2 | N1.5 | N1 | N5 | N4.333333333333334 | N2.081665999466133 | NNaN | N4 | N4
    6 N3 | N0 | N2 | N0 | N2 | N1 | N1 | N0.5 | N0 | N2 | N2 | N1.4142135623730951 | N0 | N2 | N2
    7 N1 | N6 | N2 | N1 | N13 | N6.5 | N6.5 | N6.25 | N6 | N7 | N0.5 | N0.7071067811865476 | N42 | N3 | N3
    v []
    t [{"window":[{"op":"row_number","as":"row_number"},{"op":"rank","as":"rank"},{"op":"dense_rank","as":"dense_rank"},{"op":"percent_rank","as":"percent_rank"},{"op":"cume_dist","as":"cume_dist"},{"op":"ntile","param":3,"as":"ntile"}]}]
    c row_number
    n 0
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"rank","as":"r"},{"op":"sum","field":"x","as":"s"}],"sort":[{"field":"x"}]}]
    c r | s
    n 8
    0 N5 | N14
    1 N1 | N3
    2 N5 | N14
    3 N1 | N3
    4 N8 | N18
    5 N4 | N5
    6 N5 | N14
    7 N1 | N3
    """#
}
