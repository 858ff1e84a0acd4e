/// Rows as Vega 6 has them for transforms of Vega-Lite 6.4, in the format of `TransformCase`; made
/// with vl-convert 1.9 in UTC.
extension TransformCase {
  static let windowTable = #"""
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"row_number","as":"row_number"},{"op":"rank","as":"rank"},{"op":"dense_rank","as":"dense_rank"},{"op":"percent_rank","as":"percent_rank"},{"op":"cume_dist","as":"cume_dist"},{"op":"ntile","param":3,"as":"ntile"}]}]
    c x | y | row_number | rank | dense_rank | percent_rank | cume_dist | ntile
    n 8
    0 N3 | N2 | N1 | N1 | N1 | N0 | N0.125 | N1
    1 N1 | null | N2 | N2 | N2 | N0.14285714285714285 | N0.25 | N1
    2 N3 | N5 | N3 | N3 | N3 | N0.2857142857142857 | N0.375 | N2
    3 N1 | null | N4 | N4 | N4 | N0.42857142857142855 | N0.5 | N2
    4 N4 | N7 | N5 | N5 | N5 | N0.5714285714285714 | N0.625 | N2
    5 N2 | N1 | N6 | N6 | N6 | N0.7142857142857143 | N0.75 | N3
    6 N3 | N0 | N7 | N7 | N7 | N0.8571428571428571 | N0.875 | N3
    7 N1 | N6 | N8 | N8 | N8 | N1 | N1 | N3
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"lag","field":"y","as":"lag"},{"op":"lead","field":"y","as":"lead"},{"op":"first_value","field":"y","as":"first_value"},{"op":"last_value","field":"y","as":"last_value"},{"op":"prev_value","field":"y","as":"prev_value"},{"op":"next_value","field":"y","as":"next_value"},{"op":"nth_value","field":"y","param":2,"as":"nth"},{"op":"lag","field":"x","param":2,"as":"lag2"}]}]
    c x | y | lag | lead | first_value | last_value | prev_value | next_value | nth | lag2
    n 8
    0 N3 | N2 | null | null | N2 | N2 | N2 | N2 | null | null
    1 N1 | null | N2 | N5 | N2 | null | N2 | N5 | null | null
    2 N3 | N5 | null | null | N2 | N5 | N5 | N5 | null | N3
    3 N1 | null | N5 | N7 | N2 | null | N5 | N7 | null | N1
    4 N4 | N7 | null | N1 | N2 | N7 | N7 | N7 | null | N3
    5 N2 | N1 | N7 | N0 | N2 | N1 | N1 | N1 | null | N1
    6 N3 | N0 | N1 | N6 | N2 | N0 | N0 | N0 | null | N4
    7 N1 | N6 | N0 | null | N2 | N6 | N6 | N6 | null | N2
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"valid","field":"y","as":"valid"},{"op":"missing","field":"y","as":"missing"},{"op":"sum","field":"y","as":"sum"},{"op":"mean","field":"y","as":"mean"},{"op":"median","field":"y","as":"median"},{"op":"q1","field":"y","as":"q1"},{"op":"min","field":"y","as":"min"},{"op":"max","field":"y","as":"max"},{"op":"variance","field":"y","as":"variance"},{"op":"stdev","field":"y","as":"stdev"},{"op":"product","field":"y","as":"product"},{"op":"distinct","field":"y","as":"distinct"},{"op":"count","as":"n"}]}]
    c x | y | valid | missing | sum | mean | median | q1 | min | max | variance | stdev | product | distinct | n
    n 8
    0 N3 | N2 | N1 | N0 | N2 | N2 | N2 | N2 | N2 | N2 | null | null | N2 | N1 | N1
    1 N1 | null | N1 | N1 | N2 | N2 | N2 | N2 | N2 | N2 | null | null | N2 | N2 | N2
    2 N3 | N5 | N2 | N1 | N7 | N3.5 | N3.5 | N2.75 | N2 | N5 | N4.5 | N2.1213203435596424 | N10 | N3 | N3
    3 N1 | null | N2 | N2 | N7 | N3.5 | N3.5 | N2.75 | N2 | N5 | N4.5 | N2.1213203435596424 | N10 | N3 | N4
    4 N4 | N7 | N3 | N2 | N14 | N4.666666666666667 | N5 | N3.5 | N2 | N7 | N6.333333333333333 | N2.516611478423583 | N70 | N4 | N5
    5 N2 | N1 | N4 | N2 | N15 | N3.75 | N3.5 | N1.75 | N1 | N7 | N7.583333333333333 | N2.753785273643051 | N70 | N5 | N6
    6 N3 | N0 | N5 | N2 | N15 | N3 | N2 | N1 | N0 | N7 | N8.5 | N2.9154759474226504 | N0 | N6 | N7
    7 N1 | N6 | N6 | N2 | N21 | N3.5 | N3.5 | N1.25 | N0 | N7 | N8.3 | N2.8809720581775866 | N0 | N7 | N8
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"lag","field":"y","as":"lag"},{"op":"lead","field":"y","as":"lead"},{"op":"first_value","field":"y","as":"first_value"},{"op":"last_value","field":"y","as":"last_value"},{"op":"prev_value","field":"y","as":"prev_value"},{"op":"next_value","field":"y","as":"next_value"},{"op":"nth_value","field":"y","param":2,"as":"nth"},{"op":"lag","field":"x","param":2,"as":"lag2"}],"frame":[-1,1]}]
    c x | y | lag | lead | first_value | last_value | prev_value | next_value | nth | lag2
    n 8
    0 N3 | N2 | null | null | N2 | null | N2 | N2 | null | null
    1 N1 | null | N2 | N5 | N2 | N5 | N2 | N5 | null | null
    2 N3 | N5 | null | null | null | null | N5 | N5 | N5 | N3
    3 N1 | null | N5 | N7 | N5 | N7 | N5 | N7 | null | N1
    4 N4 | N7 | null | N1 | null | N1 | N7 | N7 | N7 | N3
    5 N2 | N1 | N7 | N0 | N7 | N0 | N1 | N1 | N1 | N1
    6 N3 | N0 | N1 | N6 | N1 | N6 | N0 | N0 | N0 | N4
    7 N1 | N6 | N0 | null | N0 | N6 | N6 | N6 | N6 | N2
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"valid","field":"y","as":"valid"},{"op":"missing","field":"y","as":"missing"},{"op":"sum","field":"y","as":"sum"},{"op":"mean","field":"y","as":"mean"},{"op":"median","field":"y","as":"median"},{"op":"q1","field":"y","as":"q1"},{"op":"min","field":"y","as":"min"},{"op":"max","field":"y","as":"max"},{"op":"variance","field":"y","as":"variance"},{"op":"stdev","field":"y","as":"stdev"},{"op":"product","field":"y","as":"product"},{"op":"distinct","field":"y","as":"distinct"},{"op":"count","as":"n"}],"frame":[-1,1]}]
    c x | y | valid | missing | sum | mean | median | q1 | min | max | variance | stdev | product | distinct | n
    n 8
    0 N3 | N2 | N1 | N1 | N2 | N2 | N2 | N2 | N2 | N2 | null | null | N2 | N2 | N2
    1 N1 | null | N2 | N1 | N7 | N3.5 | N3.5 | N2.75 | N2 | N5 | N4.5 | N2.1213203435596424 | N10 | N3 | N3
    2 N3 | N5 | N1 | N2 | N5 | N5 | N5 | N5 | N5 | N5 | null | null | N5 | N2 | N3
    3 N1 | null | N2 | N1 | N12 | N6 | N6 | N5.5 | N5 | N7 | N2 | N1.4142135623730951 | N35 | N3 | N3
    4 N4 | N7 | N2 | N1 | N8 | N4 | N4 | N2.5 | N1 | N7 | N18 | N4.242640687119285 | N7 | N3 | N3
    5 N2 | N1 | N3 | N0 | N8 | N2.666666666666667 | N1 | N0.5 | N0 | N7 | N14.333333333333334 | N3.7859388972001824 | N0 | N3 | N3
    6 N3 | N0 | N3 | N0 | N7 | N2.333333333333334 | N1 | N0.5 | N0 | N6 | N10.333333333333334 | N3.2145502536643185 | N0 | N3 | N3
    7 N1 | N6 | N2 | N0 | N6 | N3.000000000000001 | N3 | N1.5 | N0 | N6 | N18 | N4.242640687119285 | N0 | N2 | N2
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"lag","field":"y","as":"lag"},{"op":"lead","field":"y","as":"lead"},{"op":"first_value","field":"y","as":"first_value"},{"op":"last_value","field":"y","as":"last_value"},{"op":"prev_value","field":"y","as":"prev_value"},{"op":"next_value","field":"y","as":"next_value"},{"op":"nth_value","field":"y","param":2,"as":"nth"},{"op":"lag","field":"x","param":2,"as":"lag2"}],"frame":[-1,1],"ignorePeers":true}]
    c x | y | lag | lead | first_value | last_value | prev_value | next_value | nth | lag2
    n 8
    0 N3 | N2 | null | null | N2 | null | N2 | N2 | null | null
    1 N1 | null | N2 | N5 | N2 | N5 | N2 | N5 | null | null
    2 N3 | N5 | null | null | null | null | N5 | N5 | N5 | N3
    3 N1 | null | N5 | N7 | N5 | N7 | N5 | N7 | null | N1
    4 N4 | N7 | null | N1 | null | N1 | N7 | N7 | N7 | N3
    5 N2 | N1 | N7 | N0 | N7 | N0 | N1 | N1 | N1 | N1
    6 N3 | N0 | N1 | N6 | N1 | N6 | N0 | N0 | N0 | N4
    7 N1 | N6 | N0 | null | N0 | N6 | N6 | N6 | N6 | N2
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"valid","field":"y","as":"valid"},{"op":"missing","field":"y","as":"missing"},{"op":"sum","field":"y","as":"sum"},{"op":"mean","field":"y","as":"mean"},{"op":"median","field":"y","as":"median"},{"op":"q1","field":"y","as":"q1"},{"op":"min","field":"y","as":"min"},{"op":"max","field":"y","as":"max"},{"op":"variance","field":"y","as":"variance"},{"op":"stdev","field":"y","as":"stdev"},{"op":"product","field":"y","as":"product"},{"op":"distinct","field":"y","as":"distinct"},{"op":"count","as":"n"}],"frame":[-1,1],"ignorePeers":true}]
    c x | y | valid | missing | sum | mean | median | q1 | min | max | variance | stdev | product | distinct | n
    n 8
    0 N3 | N2 | N1 | N1 | N2 | N2 | N2 | N2 | N2 | N2 | null | null | N2 | N2 | N2
    1 N1 | null | N2 | N1 | N7 | N3.5 | N3.5 | N2.75 | N2 | N5 | N4.5 | N2.1213203435596424 | N10 | N3 | N3
    2 N3 | N5 | N1 | N2 | N5 | N5 | N5 | N5 | N5 | N5 | null | null | N5 | N2 | N3
    3 N1 | null | N2 | N1 | N12 | N6 | N6 | N5.5 | N5 | N7 | N2 | N1.4142135623730951 | N35 | N3 | N3
    4 N4 | N7 | N2 | N1 | N8 | N4 | N4 | N2.5 | N1 | N7 | N18 | N4.242640687119285 | N7 | N3 | N3
    5 N2 | N1 | N3 | N0 | N8 | N2.666666666666667 | N1 | N0.5 | N0 | N7 | N14.333333333333334 | N3.7859388972001824 | N0 | N3 | N3
    6 N3 | N0 | N3 | N0 | N7 | N2.333333333333334 | N1 | N0.5 | N0 | N6 | N10.333333333333334 | N3.2145502536643185 | N0 | N3 | N3
    7 N1 | N6 | N2 | N0 | N6 | N3.000000000000001 | N3 | N1.5 | N0 | N6 | N18 | N4.242640687119285 | N0 | N2 | N2
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"lag","field":"y","as":"lag"},{"op":"lead","field":"y","as":"lead"},{"op":"first_value","field":"y","as":"first_value"},{"op":"last_value","field":"y","as":"last_value"},{"op":"prev_value","field":"y","as":"prev_value"},{"op":"next_value","field":"y","as":"next_value"},{"op":"nth_value","field":"y","param":2,"as":"nth"},{"op":"lag","field":"x","param":2,"as":"lag2"}],"frame":[null,null]}]
    c x | y | lag | lead | first_value | last_value | prev_value | next_value | nth | lag2
    n 8
    0 N3 | N2 | null | null | N2 | N6 | N2 | N2 | null | null
    1 N1 | null | N2 | N5 | N2 | N6 | N2 | N5 | null | null
    2 N3 | N5 | null | null | N2 | N6 | N5 | N5 | null | N3
    3 N1 | null | N5 | N7 | N2 | N6 | N5 | N7 | null | N1
    4 N4 | N7 | null | N1 | N2 | N6 | N7 | N7 | null | N3
    5 N2 | N1 | N7 | N0 | N2 | N6 | N1 | N1 | null | N1
    6 N3 | N0 | N1 | N6 | N2 | N6 | N0 | N0 | null | N4
    7 N1 | N6 | N0 | null | N2 | N6 | N6 | N6 | null | N2
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"valid","field":"y","as":"valid"},{"op":"missing","field":"y","as":"missing"},{"op":"sum","field":"y","as":"sum"},{"op":"mean","field":"y","as":"mean"},{"op":"median","field":"y","as":"median"},{"op":"q1","field":"y","as":"q1"},{"op":"min","field":"y","as":"min"},{"op":"max","field":"y","as":"max"},{"op":"variance","field":"y","as":"variance"},{"op":"stdev","field":"y","as":"stdev"},{"op":"product","field":"y","as":"product"},{"op":"distinct","field":"y","as":"distinct"},{"op":"count","as":"n"}],"frame":[null,null]}]
    c x | y | valid | missing | sum | mean | median | q1 | min | max | variance | stdev | product | distinct | n
    n 8
    0 N3 | N2 | N6 | N2 | N21 | N3.5 | N3.5 | N1.25 | N0 | N7 | N8.3 | N2.8809720581775866 | N0 | N7 | N8
    1 N1 | null | N6 | N2 | N21 | N3.5 | N3.5 | N1.25 | N0 | N7 | N8.3 | N2.8809720581775866 | N0 | N7 | N8
    2 N3 | N5 | N6 | N2 | N21 | N3.5 | N3.5 | N1.25 | N0 | N7 | N8.3 | N2.8809720581775866 | N0 | N7 | N8
    3 N1 | null | N6 | N2 | N21 | N3.5 | N3.5 | N1.25 | N0 | N7 | N8.3 | N2.8809720581775866 | N0 | N7 | N8
    4 N4 | N7 | N6 | N2 | N21 | N3.5 | N3.5 | N1.25 | N0 | N7 | N8.3 | N2.8809720581775866 | N0 | N7 | N8
    5 N2 | N1 | N6 | N2 | N21 | N3.5 | N3.5 | N1.25 | N0 | N7 | N8.3 | N2.8809720581775866 | N0 | N7 | N8
    6 N3 | N0 | N6 | N2 | N21 | N3.5 | N3.5 | N1.25 | N0 | N7 | N8.3 | N2.8809720581775866 | N0 | N7 | N8
    7 N1 | N6 | N6 | N2 | N21 | N3.5 | N3.5 | N1.25 | N0 | N7 | N8.3 | N2.8809720581775866 | N0 | N7 | N8
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"lag","field":"y","as":"lag"},{"op":"lead","field":"y","as":"lead"},{"op":"first_value","field":"y","as":"first_value"},{"op":"last_value","field":"y","as":"last_value"},{"op":"prev_value","field":"y","as":"prev_value"},{"op":"next_value","field":"y","as":"next_value"},{"op":"nth_value","field":"y","param":2,"as":"nth"},{"op":"lag","field":"x","param":2,"as":"lag2"}],"frame":[0,null],"ignorePeers":true}]
    c x | y | lag | lead | first_value | last_value | prev_value | next_value | nth | lag2
    n 8
    0 N3 | N2 | null | null | N2 | N6 | N2 | N2 | null | null
    1 N1 | null | N2 | N5 | null | N6 | N2 | N5 | N5 | null
    2 N3 | N5 | null | null | N5 | N6 | N5 | N5 | null | N3
    3 N1 | null | N5 | N7 | null | N6 | N5 | N7 | N7 | N1
    4 N4 | N7 | null | N1 | N7 | N6 | N7 | N7 | N1 | N3
    5 N2 | N1 | N7 | N0 | N1 | N6 | N1 | N1 | N0 | N1
    6 N3 | N0 | N1 | N6 | N0 | N6 | N0 | N0 | N6 | N4
    7 N1 | N6 | N0 | null | N6 | N6 | N6 | N6 | null | N2
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"valid","field":"y","as":"valid"},{"op":"missing","field":"y","as":"missing"},{"op":"sum","field":"y","as":"sum"},{"op":"mean","field":"y","as":"mean"},{"op":"median","field":"y","as":"median"},{"op":"q1","field":"y","as":"q1"},{"op":"min","field":"y","as":"min"},{"op":"max","field":"y","as":"max"},{"op":"variance","field":"y","as":"variance"},{"op":"stdev","field":"y","as":"stdev"},{"op":"product","field":"y","as":"product"},{"op":"distinct","field":"y","as":"distinct"},{"op":"count","as":"n"}],"frame":[0,null],"ignorePeers":true}]
    c x | y | valid | missing | sum | mean | median | q1 | min | max | variance | stdev | product | distinct | n
    n 8
    0 N3 | N2 | N6 | N2 | N21 | N3.5 | N3.5 | N1.25 | N0 | N7 | N8.3 | N2.8809720581775866 | N0 | N7 | N8
    1 N1 | null | N5 | N2 | N19 | N3.8 | N5 | N1 | N0 | N7 | N9.7 | N3.1144823004794873 | N0 | N6 | N7
    2 N3 | N5 | N5 | N1 | N19 | N3.8 | N5 | N1 | N0 | N7 | N9.7 | N3.1144823004794873 | N0 | N6 | N6
    3 N1 | null | N4 | N1 | N14 | N3.5 | N3.5 | N0.75 | N0 | N7 | N12.333333333333334 | N3.5118845842842465 | N0 | N5 | N5
    4 N4 | N7 | N4 | N0 | N14 | N3.5 | N3.5 | N0.75 | N0 | N7 | N12.333333333333334 | N3.5118845842842465 | N0 | N4 | N4
    5 N2 | N1 | N3 | N0 | N7 | N2.333333333333333 | N1 | N0.5 | N0 | N6 | N10.333333333333332 | N3.214550253664318 | N0 | N3 | N3
    6 N3 | N0 | N2 | N0 | N6 | N2.9999999999999996 | N3 | N1.5 | N0 | N6 | N18 | N4.242640687119285 | N0 | N2 | N2
    7 N1 | N6 | N1 | N0 | N6 | N5.999999999999999 | N6 | N6 | N6 | N6 | null | null | NNaN | N1 | N1
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"lag","field":"y","as":"lag"},{"op":"lead","field":"y","as":"lead"},{"op":"first_value","field":"y","as":"first_value"},{"op":"last_value","field":"y","as":"last_value"},{"op":"prev_value","field":"y","as":"prev_value"},{"op":"next_value","field":"y","as":"next_value"},{"op":"nth_value","field":"y","param":2,"as":"nth"},{"op":"lag","field":"x","param":2,"as":"lag2"}],"frame":[-2,-1]}]
    c x | y | lag | lead | first_value | last_value | prev_value | next_value | nth | lag2
    n 8
    0 N3 | N2 | null | null | N2 | null | N2 | N2 | null | null
    1 N1 | null | N2 | N5 | N2 | N5 | N2 | N5 | null | null
    2 N3 | N5 | null | null | N2 | null | N5 | N5 | null | N3
    3 N1 | null | N5 | N7 | null | N7 | N5 | N7 | N5 | N1
    4 N4 | N7 | null | N1 | N5 | N1 | N7 | N7 | null | N3
    5 N2 | N1 | N7 | N0 | null | N0 | N1 | N1 | N7 | N1
    6 N3 | N0 | N1 | N6 | N7 | N6 | N0 | N0 | N1 | N4
    7 N1 | N6 | N0 | null | N1 | N6 | N6 | N6 | N0 | N2
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"valid","field":"y","as":"valid"},{"op":"missing","field":"y","as":"missing"},{"op":"sum","field":"y","as":"sum"},{"op":"mean","field":"y","as":"mean"},{"op":"median","field":"y","as":"median"},{"op":"q1","field":"y","as":"q1"},{"op":"min","field":"y","as":"min"},{"op":"max","field":"y","as":"max"},{"op":"variance","field":"y","as":"variance"},{"op":"stdev","field":"y","as":"stdev"},{"op":"product","field":"y","as":"product"},{"op":"distinct","field":"y","as":"distinct"},{"op":"count","as":"n"}],"frame":[-2,-1]}]
    c x | y | valid | missing | sum | mean | median | q1 | min | max | variance | stdev | product | distinct | n
    n 8
    0 N3 | N2 | N1 | N1 | N2 | N2 | N2 | N2 | N2 | N2 | null | null | N2 | N2 | N2
    1 N1 | null | N2 | N1 | N7 | N3.5 | N3.5 | N2.75 | N2 | N5 | N4.5 | N2.1213203435596424 | N10 | N3 | N3
    2 N3 | N5 | N2 | N2 | N7 | N3.5 | N3.5 | N2.75 | N2 | N5 | N4.5 | N2.1213203435596424 | N10 | N3 | N4
    3 N1 | null | N2 | N2 | N12 | N6 | N6 | N5.5 | N5 | N7 | N2 | N1.4142135623730951 | N35 | N3 | N4
    4 N4 | N7 | N3 | N1 | N13 | N4.333333333333333 | N5 | N3 | N1 | N7 | N9.333333333333332 | N3.055050463303893 | N35 | N4 | N4
    5 N2 | N1 | N3 | N1 | N8 | N2.666666666666666 | N1 | N0.5 | N0 | N7 | N14.333333333333329 | N3.785938897200182 | N0 | N4 | N4
    6 N3 | N0 | N4 | N0 | N14 | N3.4999999999999996 | N3.5 | N0.75 | N0 | N7 | N12.33333333333333 | N3.5118845842842457 | N0 | N4 | N4
    7 N1 | N6 | N3 | N0 | N7 | N2.333333333333333 | N1 | N0.5 | N0 | N6 | N10.333333333333329 | N3.2145502536643176 | N0 | N3 | N3
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"row_number","as":"row_number"},{"op":"rank","as":"rank"},{"op":"dense_rank","as":"dense_rank"},{"op":"percent_rank","as":"percent_rank"},{"op":"cume_dist","as":"cume_dist"},{"op":"ntile","param":3,"as":"ntile"}],"groupby":["g"]}]
    c x | y | row_number | rank | dense_rank | percent_rank | cume_dist | ntile
    n 8
    0 N3 | N2 | N1 | N1 | N1 | N0 | N0.2 | N1
    1 N1 | null | N1 | N1 | N1 | N0 | N0.3333333333333333 | N1
    2 N3 | N5 | N2 | N2 | N2 | N0.25 | N0.4 | N2
    3 N1 | null | N3 | N3 | N3 | N0.5 | N0.6 | N2
    4 N4 | N7 | N2 | N2 | N2 | N0.5 | N0.6666666666666666 | N2
    5 N2 | N1 | N4 | N4 | N4 | N0.75 | N0.8 | N3
    6 N3 | N0 | N5 | N5 | N5 | N1 | N1 | N3
    7 N1 | N6 | N3 | N3 | N3 | N1 | N1 | N3
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"lag","field":"y","as":"lag"},{"op":"lead","field":"y","as":"lead"},{"op":"first_value","field":"y","as":"first_value"},{"op":"last_value","field":"y","as":"last_value"},{"op":"prev_value","field":"y","as":"prev_value"},{"op":"next_value","field":"y","as":"next_value"},{"op":"nth_value","field":"y","param":2,"as":"nth"},{"op":"lag","field":"x","param":2,"as":"lag2"}],"groupby":["g"]}]
    c x | y | lag | lead | first_value | last_value | prev_value | next_value | nth | lag2
    n 8
    0 N3 | N2 | null | N5 | N2 | N2 | N2 | N2 | null | null
    1 N1 | null | null | N7 | null | null | null | N7 | null | null
    2 N3 | N5 | N2 | null | N2 | N5 | N5 | N5 | N5 | null
    3 N1 | null | N5 | N1 | N2 | null | N5 | N1 | N5 | N3
    4 N4 | N7 | null | N6 | null | N7 | N7 | N7 | N7 | null
    5 N2 | N1 | null | N0 | N2 | N1 | N1 | N1 | N5 | N3
    6 N3 | N0 | N1 | null | N2 | N0 | N0 | N0 | N5 | N1
    7 N1 | N6 | N7 | null | null | N6 | N6 | N6 | N7 | N1
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"valid","field":"y","as":"valid"},{"op":"missing","field":"y","as":"missing"},{"op":"sum","field":"y","as":"sum"},{"op":"mean","field":"y","as":"mean"},{"op":"median","field":"y","as":"median"},{"op":"q1","field":"y","as":"q1"},{"op":"min","field":"y","as":"min"},{"op":"max","field":"y","as":"max"},{"op":"variance","field":"y","as":"variance"},{"op":"stdev","field":"y","as":"stdev"},{"op":"product","field":"y","as":"product"},{"op":"distinct","field":"y","as":"distinct"},{"op":"count","as":"n"}],"groupby":["g"]}]
    c x | y | valid | missing | sum | mean | median | q1 | min | max | variance | stdev | product | distinct | n
    n 8
    0 N3 | N2 | N1 | N0 | N2 | N2 | N2 | N2 | N2 | N2 | null | null | N2 | N1 | N1
    1 N1 | null | N0 | N1 | null | null | null | null | null | null | null | null | null | N1 | N1
    2 N3 | N5 | N2 | N0 | N7 | N3.5 | N3.5 | N2.75 | N2 | N5 | N4.5 | N2.1213203435596424 | N10 | N2 | N2
    3 N1 | null | N2 | N1 | N7 | N3.5 | N3.5 | N2.75 | N2 | N5 | N4.5 | N2.1213203435596424 | N10 | N3 | N3
    4 N4 | N7 | N1 | N1 | N7 | N7 | N7 | N7 | N7 | N7 | null | null | N7 | N2 | N2
    5 N2 | N1 | N3 | N1 | N8 | N2.6666666666666665 | N2 | N1.5 | N1 | N5 | N4.333333333333333 | N2.0816659994661326 | N10 | N4 | N4
    6 N3 | N0 | N4 | N1 | N8 | N2 | N1.5 | N0.75 | N0 | N5 | N4.666666666666667 | N2.160246899469287 | N0 | N5 | N5
    7 N1 | N6 | N2 | N1 | N13 | N6.5 | N6.5 | N6.25 | N6 | N7 | N0.5 | N0.7071067811865476 | N42 | N3 | N3
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"lag","field":"y","as":"lag"},{"op":"lead","field":"y","as":"lead"},{"op":"first_value","field":"y","as":"first_value"},{"op":"last_value","field":"y","as":"last_value"},{"op":"prev_value","field":"y","as":"prev_value"},{"op":"next_value","field":"y","as":"next_value"},{"op":"nth_value","field":"y","param":2,"as":"nth"},{"op":"lag","field":"x","param":2,"as":"lag2"}],"groupby":["g"],"frame":[-1,1]}]
    c x | y | lag | lead | first_value | last_value | prev_value | next_value | nth | lag2
    n 8
    0 N3 | N2 | null | N5 | N2 | N5 | N2 | N2 | N5 | null
    1 N1 | null | null | N7 | null | N7 | null | N7 | N7 | null
    2 N3 | N5 | N2 | null | N2 | null | N5 | N5 | N5 | null
    3 N1 | null | N5 | N1 | N5 | N1 | N5 | N1 | null | N3
    4 N4 | N7 | null | N6 | null | N6 | N7 | N7 | N7 | null
    5 N2 | N1 | null | N0 | null | N0 | N1 | N1 | N1 | N3
    6 N3 | N0 | N1 | null | N1 | N0 | N0 | N0 | N0 | N1
    7 N1 | N6 | N7 | null | N7 | N6 | N6 | N6 | N6 | N1
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"valid","field":"y","as":"valid"},{"op":"missing","field":"y","as":"missing"},{"op":"sum","field":"y","as":"sum"},{"op":"mean","field":"y","as":"mean"},{"op":"median","field":"y","as":"median"},{"op":"q1","field":"y","as":"q1"},{"op":"min","field":"y","as":"min"},{"op":"max","field":"y","as":"max"},{"op":"variance","field":"y","as":"variance"},{"op":"stdev","field":"y","as":"stdev"},{"op":"product","field":"y","as":"product"},{"op":"distinct","field":"y","as":"distinct"},{"op":"count","as":"n"}],"groupby":["g"],"frame":[-1,1]}]
    c x | y | valid | missing | sum | mean | median | q1 | min | max | variance | stdev | product | distinct | n
    n 8
    0 N3 | N2 | N2 | N0 | N7 | N3.5 | N3.5 | N2.75 | N2 | N5 | N4.5 | N2.1213203435596424 | N10 | N2 | N2
    1 N1 | null | N1 | N1 | N7 | N7 | N7 | N7 | N7 | N7 | null | null | N7 | N2 | N2
    2 N3 | N5 | N2 | N1 | N7 | N3.5 | N3.5 | N2.75 | N2 | N5 | N4.5 | N2.1213203435596424 | N10 | N3 | N3
    3 N1 | null | N2 | N1 | N6 | N3 | N3 | N2 | N1 | N5 | N8 | N2.8284271247461903 | N5 | N3 | N3
    4 N4 | N7 | N2 | N1 | N13 | N6.5 | N6.5 | N6.25 | N6 | N7 | N0.5 | N0.7071067811865476 | N42 | N3 | N3
    5 N2 | N1 | N2 | N1 | N1 | N0.5 | N0.5 | N0.25 | N0 | N1 | N0.5 | N0.7071067811865476 | N0 | N3 | N3
    6 N3 | N0 | N2 | N0 | N1 | N0.5 | N0.5 | N0.25 | N0 | N1 | N0.5 | N0.7071067811865476 | N0 | N2 | N2
    7 N1 | N6 | N2 | N0 | N13 | N6.5 | N6.5 | N6.25 | N6 | N7 | N0.5 | N0.7071067811865476 | N42 | N2 | N2
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"lag","field":"y","as":"lag"},{"op":"lead","field":"y","as":"lead"},{"op":"first_value","field":"y","as":"first_value"},{"op":"last_value","field":"y","as":"last_value"},{"op":"prev_value","field":"y","as":"prev_value"},{"op":"next_value","field":"y","as":"next_value"},{"op":"nth_value","field":"y","param":2,"as":"nth"},{"op":"lag","field":"x","param":2,"as":"lag2"}],"groupby":["g"],"frame":[-1,1],"ignorePeers":true}]
    c x | y | lag | lead | first_value | last_value | prev_value | next_value | nth | lag2
    n 8
    0 N3 | N2 | null | N5 | N2 | N5 | N2 | N2 | N5 | null
    1 N1 | null | null | N7 | null | N7 | null | N7 | N7 | null
    2 N3 | N5 | N2 | null | N2 | null | N5 | N5 | N5 | null
    3 N1 | null | N5 | N1 | N5 | N1 | N5 | N1 | null | N3
    4 N4 | N7 | null | N6 | null | N6 | N7 | N7 | N7 | null
    5 N2 | N1 | null | N0 | null | N0 | N1 | N1 | N1 | N3
    6 N3 | N0 | N1 | null | N1 | N0 | N0 | N0 | N0 | N1
    7 N1 | N6 | N7 | null | N7 | N6 | N6 | N6 | N6 | N1
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"valid","field":"y","as":"valid"},{"op":"missing","field":"y","as":"missing"},{"op":"sum","field":"y","as":"sum"},{"op":"mean","field":"y","as":"mean"},{"op":"median","field":"y","as":"median"},{"op":"q1","field":"y","as":"q1"},{"op":"min","field":"y","as":"min"},{"op":"max","field":"y","as":"max"},{"op":"variance","field":"y","as":"variance"},{"op":"stdev","field":"y","as":"stdev"},{"op":"product","field":"y","as":"product"},{"op":"distinct","field":"y","as":"distinct"},{"op":"count","as":"n"}],"groupby":["g"],"frame":[-1,1],"ignorePeers":true}]
    c x | y | valid | missing | sum | mean | median | q1 | min | max | variance | stdev | product | distinct | n
    n 8
    0 N3 | N2 | N2 | N0 | N7 | N3.5 | N3.5 | N2.75 | N2 | N5 | N4.5 | N2.1213203435596424 | N10 | N2 | N2
    1 N1 | null | N1 | N1 | N7 | N7 | N7 | N7 | N7 | N7 | null | null | N7 | N2 | N2
    2 N3 | N5 | N2 | N1 | N7 | N3.5 | N3.5 | N2.75 | N2 | N5 | N4.5 | N2.1213203435596424 | N10 | N3 | N3
    3 N1 | null | N2 | N1 | N6 | N3 | N3 | N2 | N1 | N5 | N8 | N2.8284271247461903 | N5 | N3 | N3
    4 N4 | N7 | N2 | N1 | N13 | N6.5 | N6.5 | N6.25 | N6 | N7 | N0.5 | N0.7071067811865476 | N42 | N3 | N3
    5 N2 | N1 | N2 | N1 | N1 | N0.5 | N0.5 | N0.25 | N0 | N1 | N0.5 | N0.7071067811865476 | N0 | N3 | N3
    6 N3 | N0 | N2 | N0 | N1 | N0.5 | N0.5 | N0.25 | N0 | N1 | N0.5 | N0.7071067811865476 | N0 | N2 | N2
    7 N1 | N6 | N2 | N0 | N13 | N6.5 | N6.5 | N6.25 | N6 | N7 | N0.5 | N0.7071067811865476 | N42 | N2 | N2
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"lag","field":"y","as":"lag"},{"op":"lead","field":"y","as":"lead"},{"op":"first_value","field":"y","as":"first_value"},{"op":"last_value","field":"y","as":"last_value"},{"op":"prev_value","field":"y","as":"prev_value"},{"op":"next_value","field":"y","as":"next_value"},{"op":"nth_value","field":"y","param":2,"as":"nth"},{"op":"lag","field":"x","param":2,"as":"lag2"}],"groupby":["g"],"frame":[null,null]}]
    c x | y | lag | lead | first_value | last_value | prev_value | next_value | nth | lag2
    n 8
    0 N3 | N2 | null | N5 | N2 | N0 | N2 | N2 | N5 | null
    1 N1 | null | null | N7 | null | N6 | null | N7 | N7 | null
    2 N3 | N5 | N2 | null | N2 | N0 | N5 | N5 | N5 | null
    3 N1 | null | N5 | N1 | N2 | N0 | N5 | N1 | N5 | N3
    4 N4 | N7 | null | N6 | null | N6 | N7 | N7 | N7 | null
    5 N2 | N1 | null | N0 | N2 | N0 | N1 | N1 | N5 | N3
    6 N3 | N0 | N1 | null | N2 | N0 | N0 | N0 | N5 | N1
    7 N1 | N6 | N7 | null | null | N6 | N6 | N6 | N7 | N1
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"valid","field":"y","as":"valid"},{"op":"missing","field":"y","as":"missing"},{"op":"sum","field":"y","as":"sum"},{"op":"mean","field":"y","as":"mean"},{"op":"median","field":"y","as":"median"},{"op":"q1","field":"y","as":"q1"},{"op":"min","field":"y","as":"min"},{"op":"max","field":"y","as":"max"},{"op":"variance","field":"y","as":"variance"},{"op":"stdev","field":"y","as":"stdev"},{"op":"product","field":"y","as":"product"},{"op":"distinct","field":"y","as":"distinct"},{"op":"count","as":"n"}],"groupby":["g"],"frame":[null,null]}]
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
    t [{"window":[{"op":"lag","field":"y","as":"lag"},{"op":"lead","field":"y","as":"lead"},{"op":"first_value","field":"y","as":"first_value"},{"op":"last_value","field":"y","as":"last_value"},{"op":"prev_value","field":"y","as":"prev_value"},{"op":"next_value","field":"y","as":"next_value"},{"op":"nth_value","field":"y","param":2,"as":"nth"},{"op":"lag","field":"x","param":2,"as":"lag2"}],"groupby":["g"],"frame":[0,null],"ignorePeers":true}]
    c x | y | lag | lead | first_value | last_value | prev_value | next_value | nth | lag2
    n 8
    0 N3 | N2 | null | N5 | N2 | N0 | N2 | N2 | N5 | null
    1 N1 | null | null | N7 | null | N6 | null | N7 | N7 | null
    2 N3 | N5 | N2 | null | N5 | N0 | N5 | N5 | null | null
    3 N1 | null | N5 | N1 | null | N0 | N5 | N1 | N1 | N3
    4 N4 | N7 | null | N6 | N7 | N6 | N7 | N7 | N6 | null
    5 N2 | N1 | null | N0 | N1 | N0 | N1 | N1 | N0 | N3
    6 N3 | N0 | N1 | null | N0 | N0 | N0 | N0 | null | N1
    7 N1 | N6 | N7 | null | N6 | N6 | N6 | N6 | null | N1
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"valid","field":"y","as":"valid"},{"op":"missing","field":"y","as":"missing"},{"op":"sum","field":"y","as":"sum"},{"op":"mean","field":"y","as":"mean"},{"op":"median","field":"y","as":"median"},{"op":"q1","field":"y","as":"q1"},{"op":"min","field":"y","as":"min"},{"op":"max","field":"y","as":"max"},{"op":"variance","field":"y","as":"variance"},{"op":"stdev","field":"y","as":"stdev"},{"op":"product","field":"y","as":"product"},{"op":"distinct","field":"y","as":"distinct"},{"op":"count","as":"n"}],"groupby":["g"],"frame":[0,null],"ignorePeers":true}]
    c x | y | valid | missing | sum | mean | median | q1 | min | max | variance | stdev | product | distinct | n
    n 8
    0 N3 | N2 | N4 | N1 | N8 | N2 | N1.5 | N0.75 | N0 | N5 | N4.666666666666667 | N2.160246899469287 | N0 | N5 | N5
    1 N1 | null | N2 | N1 | N13 | N6.5 | N6.5 | N6.25 | N6 | N7 | N0.5 | N0.7071067811865476 | N42 | N3 | N3
    2 N3 | N5 | N3 | N1 | N6 | N2 | N1 | N0.5 | N0 | N5 | N7 | N2.6457513110645907 | N0 | N4 | N4
    3 N1 | null | N2 | N1 | N1 | N0.5 | N0.5 | N0.25 | N0 | N1 | N0.5 | N0.7071067811865476 | N0 | N3 | N3
    4 N4 | N7 | N2 | N0 | N13 | N6.5 | N6.5 | N6.25 | N6 | N7 | N0.5 | N0.7071067811865476 | N42 | N2 | N2
    5 N2 | N1 | N2 | N0 | N1 | N0.5 | N0.5 | N0.25 | N0 | N1 | N0.5 | N0.7071067811865476 | N0 | N2 | N2
    6 N3 | N0 | N1 | N0 | N0 | N0 | N0 | N0 | N0 | N0 | null | null | N0 | N1 | N1
    7 N1 | N6 | N1 | N0 | N6 | N6 | N6 | N6 | N6 | N6 | null | null | N6 | N1 | N1
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"lag","field":"y","as":"lag"},{"op":"lead","field":"y","as":"lead"},{"op":"first_value","field":"y","as":"first_value"},{"op":"last_value","field":"y","as":"last_value"},{"op":"prev_value","field":"y","as":"prev_value"},{"op":"next_value","field":"y","as":"next_value"},{"op":"nth_value","field":"y","param":2,"as":"nth"},{"op":"lag","field":"x","param":2,"as":"lag2"}],"groupby":["g"],"frame":[-2,-1]}]
    c x | y | lag | lead | first_value | last_value | prev_value | next_value | nth | lag2
    n 8
    0 N3 | N2 | null | N5 | N2 | N5 | N2 | N2 | N5 | null
    1 N1 | null | null | N7 | null | N7 | null | N7 | N7 | null
    2 N3 | N5 | N2 | null | N2 | null | N5 | N5 | N5 | null
    3 N1 | null | N5 | N1 | N2 | N1 | N5 | N1 | N5 | N3
    4 N4 | N7 | null | N6 | null | N6 | N7 | N7 | N7 | null
    5 N2 | N1 | null | N0 | N5 | N0 | N1 | N1 | null | N3
    6 N3 | N0 | N1 | null | null | N0 | N0 | N0 | N1 | N1
    7 N1 | N6 | N7 | null | null | N6 | N6 | N6 | N7 | N1
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"valid","field":"y","as":"valid"},{"op":"missing","field":"y","as":"missing"},{"op":"sum","field":"y","as":"sum"},{"op":"mean","field":"y","as":"mean"},{"op":"median","field":"y","as":"median"},{"op":"q1","field":"y","as":"q1"},{"op":"min","field":"y","as":"min"},{"op":"max","field":"y","as":"max"},{"op":"variance","field":"y","as":"variance"},{"op":"stdev","field":"y","as":"stdev"},{"op":"product","field":"y","as":"product"},{"op":"distinct","field":"y","as":"distinct"},{"op":"count","as":"n"}],"groupby":["g"],"frame":[-2,-1]}]
    c x | y | valid | missing | sum | mean | median | q1 | min | max | variance | stdev | product | distinct | n
    n 8
    0 N3 | N2 | N2 | N0 | N7 | N3.5 | N3.5 | N2.75 | N2 | N5 | N4.5 | N2.1213203435596424 | N10 | N2 | N2
    1 N1 | null | N1 | N1 | N7 | N7 | N7 | N7 | N7 | N7 | null | null | N7 | N2 | N2
    2 N3 | N5 | N2 | N1 | N7 | N3.5 | N3.5 | N2.75 | N2 | N5 | N4.5 | N2.1213203435596424 | N10 | N3 | N3
    3 N1 | null | N3 | N1 | N8 | N2.6666666666666665 | N2 | N1.5 | N1 | N5 | N4.333333333333333 | N2.0816659994661326 | N10 | N4 | N4
    4 N4 | N7 | N2 | N1 | N13 | N6.5 | N6.5 | N6.25 | N6 | N7 | N0.5 | N0.7071067811865476 | N42 | N3 | N3
    5 N2 | N1 | N3 | N1 | N6 | N2 | N1 | N0.5 | N0 | N5 | N7 | N2.6457513110645907 | N0 | N4 | N4
    6 N3 | N0 | N2 | N1 | N1 | N0.5 | N0.5 | N0.25 | N0 | N1 | N0.5 | N0.7071067811865476 | N0 | N3 | N3
    7 N1 | N6 | N2 | N1 | N13 | N6.5 | N6.5 | N6.25 | N6 | N7 | N0.5 | N0.7071067811865476 | N42 | N3 | N3
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"row_number","as":"row_number"},{"op":"rank","as":"rank"},{"op":"dense_rank","as":"dense_rank"},{"op":"percent_rank","as":"percent_rank"},{"op":"cume_dist","as":"cume_dist"},{"op":"ntile","param":3,"as":"ntile"}],"sort":[{"field":"x"}]}]
    c x | y | row_number | rank | dense_rank | percent_rank | cume_dist | ntile
    n 8
    0 N3 | N2 | N5 | N5 | N3 | N0.5714285714285714 | N0.875 | N3
    1 N1 | null | N1 | N1 | N1 | N0 | N0.125 | N1
    2 N3 | N5 | N6 | N5 | N3 | N0.5714285714285714 | N0.875 | N3
    3 N1 | null | N2 | N1 | N1 | N0 | N0.375 | N2
    4 N4 | N7 | N8 | N8 | N4 | N1 | N1 | N3
    5 N2 | N1 | N4 | N4 | N2 | N0.42857142857142855 | N0.5 | N2
    6 N3 | N0 | N7 | N5 | N3 | N0.5714285714285714 | N0.875 | N3
    7 N1 | N6 | N3 | N1 | N1 | N0 | N0.375 | N2
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"lag","field":"y","as":"lag"},{"op":"lead","field":"y","as":"lead"},{"op":"first_value","field":"y","as":"first_value"},{"op":"last_value","field":"y","as":"last_value"},{"op":"prev_value","field":"y","as":"prev_value"},{"op":"next_value","field":"y","as":"next_value"},{"op":"nth_value","field":"y","param":2,"as":"nth"},{"op":"lag","field":"x","param":2,"as":"lag2"}],"sort":[{"field":"x"}]}]
    c x | y | lag | lead | first_value | last_value | prev_value | next_value | nth | lag2
    n 8
    0 N3 | N2 | N1 | N5 | null | N0 | N2 | N2 | null | N1
    1 N1 | null | null | null | null | N6 | null | N6 | null | null
    2 N3 | N5 | N2 | N0 | null | N0 | N5 | N5 | null | N2
    3 N1 | null | null | N6 | null | N6 | null | N6 | null | null
    4 N4 | N7 | N0 | null | null | N7 | N7 | N7 | null | N3
    5 N2 | N1 | N6 | N2 | null | N1 | N1 | N1 | null | N1
    6 N3 | N0 | N5 | N7 | null | N0 | N0 | N0 | null | N3
    7 N1 | N6 | null | N1 | null | N6 | N6 | N6 | null | N1
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"valid","field":"y","as":"valid"},{"op":"missing","field":"y","as":"missing"},{"op":"sum","field":"y","as":"sum"},{"op":"mean","field":"y","as":"mean"},{"op":"median","field":"y","as":"median"},{"op":"q1","field":"y","as":"q1"},{"op":"min","field":"y","as":"min"},{"op":"max","field":"y","as":"max"},{"op":"variance","field":"y","as":"variance"},{"op":"stdev","field":"y","as":"stdev"},{"op":"product","field":"y","as":"product"},{"op":"distinct","field":"y","as":"distinct"},{"op":"count","as":"n"}],"sort":[{"field":"x"}]}]
    c x | y | valid | missing | sum | mean | median | q1 | min | max | variance | stdev | product | distinct | n
    n 8
    0 N3 | N2 | N5 | N2 | N14 | N2.8 | N2 | N1 | N0 | N6 | N6.699999999999999 | N2.588435821108957 | N0 | N6 | N7
    1 N1 | null | N1 | N2 | N6 | N6 | N6 | N6 | N6 | N6 | null | null | N6 | N2 | N3
    2 N3 | N5 | N5 | N2 | N14 | N2.8 | N2 | N1 | N0 | N6 | N6.699999999999999 | N2.588435821108957 | N0 | N6 | N7
    3 N1 | null | N1 | N2 | N6 | N6 | N6 | N6 | N6 | N6 | null | null | N6 | N2 | N3
    4 N4 | N7 | N6 | N2 | N21 | N3.5 | N3.5 | N1.25 | N0 | N7 | N8.3 | N2.8809720581775866 | N0 | N7 | N8
    5 N2 | N1 | N2 | N2 | N7 | N3.5 | N3.5 | N2.25 | N1 | N6 | N12.5 | N3.5355339059327378 | N6 | N3 | N4
    6 N3 | N0 | N5 | N2 | N14 | N2.8 | N2 | N1 | N0 | N6 | N6.699999999999999 | N2.588435821108957 | N0 | N6 | N7
    7 N1 | N6 | N1 | N2 | N6 | N6 | N6 | N6 | N6 | N6 | null | null | N6 | N2 | N3
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"lag","field":"y","as":"lag"},{"op":"lead","field":"y","as":"lead"},{"op":"first_value","field":"y","as":"first_value"},{"op":"last_value","field":"y","as":"last_value"},{"op":"prev_value","field":"y","as":"prev_value"},{"op":"next_value","field":"y","as":"next_value"},{"op":"nth_value","field":"y","param":2,"as":"nth"},{"op":"lag","field":"x","param":2,"as":"lag2"}],"sort":[{"field":"x"}],"frame":[-1,1]}]
    c x | y | lag | lead | first_value | last_value | prev_value | next_value | nth | lag2
    n 8
    0 N3 | N2 | N1 | N5 | N1 | N0 | N2 | N2 | N2 | N1
    1 N1 | null | null | null | null | N6 | null | N6 | null | null
    2 N3 | N5 | N2 | N0 | N2 | N0 | N5 | N5 | N5 | N2
    3 N1 | null | null | N6 | null | N6 | null | N6 | null | null
    4 N4 | N7 | N0 | null | N2 | N7 | N7 | N7 | N5 | N3
    5 N2 | N1 | N6 | N2 | null | N0 | N1 | N1 | null | N1
    6 N3 | N0 | N5 | N7 | N2 | N7 | N0 | N0 | N5 | N3
    7 N1 | N6 | null | N1 | null | N1 | N6 | N6 | null | N1
    v [{"g":"a","x":3,"y":2},{"g":"b","x":1,"y":null},{"g":"a","x":3,"y":5},{"g":"a","x":1,"y":null},{"g":"b","x":4,"y":7},{"g":"a","x":2,"y":1},{"g":"a","x":3,"y":0},{"g":"b","x":1,"y":6}]
    t [{"window":[{"op":"valid","field":"y","as":"valid"},{"op":"missing","field":"y","as":"missing"},{"op":"sum","field":"y","as":"sum"},{"op":"mean","field":"y","as":"mean"},{"op":"median","field":"y","as":"median"},{"op":"q1","field":"y","as":"q1"},{"op":"min","field":"y","as":"min"},{"op":"max","field":"y","as":"max"},{"op":"variance","field":"y","as":"variance"},{"op":"stdev","field":"y","as":"stdev"},{"op":"product","field":"y","as":"product"},{"op":"distinct","field":"y","as":"distinct"},{"op":"count","as":"n"}],"sort":[{"field":"x"}],"frame":[-1,1]}]
    c x | y | valid | missing | sum | mean | median | q1 | min | max | variance | stdev | product | distinct | n
    n 8
    0 N3 | N2 | N4 | N0 | N8 | N1.9999999999999998 | N1.5 | N0.75 | N0 | N5 | N4.666666666666665 | N2.1602468994692865 | N0 | N4 | N4
    1 N1 | null | N1 | N2 | N6 | N6 | N6 | N6 | N6 | N6 | null | null | N6 | N2 | N3
    2 N3 | N5 | N3 | N0 | N7 | N2.333333333333333 | N2 | N1 | N0 | N5 | N6.333333333333332 | N2.516611478423583 | N0 | N3 | N3
    3 N1 | null | N1 | N2 | N6 | N6 | N6 | N6 | N6 | N6 | null | null | N6 | N2 | N3
    4 N4 | N7 | N4 | N0 | N14 | N3.5 | N3.5 | N1.5 | N0 | N7 | N9.666666666666666 | N3.1091263510296048 | N0 | N4 | N4
    5 N2 | N1 | N5 | N2 | N14 | N2.8 | N2 | N1 | N0 | N6 | N6.699999999999999 | N2.588435821108957 | N0 | N6 | N7
    6 N3 | N0 | N4 | N0 | N14 | N3.5 | N3.5 | N1.5 | N0 | N7 | N9.666666666666666 | N3.1091263510296048 | N0 | N4 | N4
    7 N1 | N6 | N2 | N2 | N7 | N3.5 | N3.5 | N2.25 | N1 | N6 | N12.5 | N3.5355339059327378 | N6 | N3 | N4
    """#
}
