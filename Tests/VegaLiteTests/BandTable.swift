/// Bands and points as Vega 6 places them.
enum BandTable {
  /// Type; number of values; range; properties; the bandwidth and the beginning of each band.
  static let rows = """
    band; 2; 0 7; paddingOuter=0 paddingInner=0.1; 3.315789473684211 0 3.68421052631579
    band; 3; 0 7; paddingOuter=1 paddingInner=0.5 align=0; 0.7777777777777778 0 \
    1.5555555555555556 3.111111111111111
    point; 3; 0 7; align=0 reverse=true; 0 7 3.5 0
    band; 3; 0 7; paddingOuter=0 paddingInner=1 align=1; 0 0 3.5 7
    band; 5; 0 300; paddingOuter=0 paddingInner=0.1 align=1; 55.10204081632653 0 \
    61.224489795918366 122.44897959183673 183.6734693877551 244.89795918367346
    band; 2; 10 97.5; paddingInner=0.1 round=true; 41 10 56
    point; 2; 0 7; padding=0.25 align=0.25; 0 0.5833333333333333 5.25
    band; 5; 300 0; paddingOuter=0 paddingInner=0.1 align=0.25 round=true; 55 244 183 122 61 0
    point; 3; 300 0; align=1 reverse=true; 0 0 150 300
    band; 2; 0 300; paddingOuter=1 paddingInner=0.1 reverse=true; 69.23076923076923 \
    153.84615384615387 76.92307692307693
    point; 3; 0 7; padding=0 align=0 round=true; 0 0 3 6
    point; 5; 10 97.5; padding=1 reverse=true; 0 82.91666666666667 68.33333333333333 53.75 \
    39.166666666666664 24.583333333333332
    band; 1; 10 97.5; paddingOuter=0 align=0.25 round=true; 87 10
    band; 0; 0 300; reverse=true; 300
    band; 3; 0 7; paddingOuter=0.25 reverse=true; 2 4.5 2.5 0.5
    band; 0; 0 7; round=true; 7
    point; 3; 10 97.5; padding=0 align=0.25 round=true; 0 10 53 96
    band; 12; 0 300; ; 25 0 25 50 75 100 125 150 175 200 225 250 275
    point; 5; 300 0; padding=0.5; 0 270 210 150 90 30
    band; 2; 10 97.5; ; 43.75 10 53.75
    band; 0; 0 7; paddingInner=1; 0
    band; 2; 0 300; paddingOuter=0.5 paddingInner=0.95; 7.317073170731714 73.17073170731707 \
    219.5121951219512
    point; 3; 10 97.5; ; 0 10 53.75 97.5
    band; 5; 0 300; paddingOuter=0 paddingInner=0.2; 50 0 62.5 125 187.5 250
    band; 2; 10 97.5; paddingInner=0.2; 38.888888888888886 10 58.61111111111111
    band; 1; 0 7; paddingOuter=0.25 paddingInner=0; 4.666666666666667 1.1666666666666665
    point; 3; 0 300; align=1 round=true; 0 0 150 300
    band; 3; 0 7; round=true; 2 1 3 5
    point; 0; 10 97.5; round=true reverse=true; 0
    band; 0; 300 0; paddingInner=0.2 align=1; 240
    point; 0; 10 97.5; padding=0.25 align=0.25 round=true; 0
    band; 0; 300 0; paddingOuter=0.25 paddingInner=0.1 align=0 round=true; 270
    band; 1; 10 97.5; paddingOuter=0.25; 58.333333333333336 24.583333333333332
    band; 12; 300 0; paddingOuter=0.25 paddingInner=0.1 align=0.25 round=true; 22 268 244 220 \
    196 172 148 124 100 76 52 28 4
    point; 12; 10 97.5; padding=1; 0 16.730769230769234 23.461538461538463 30.192307692307693 \
    36.92307692307693 43.65384615384616 50.38461538461539 57.11538461538462 63.84615384615385 \
    70.57692307692308 77.30769230769232 84.03846153846155 90.76923076923077
    point; 5; 0 7; reverse=true; 0 7 5.25 3.5 1.75 0
    band; 12; 0 7; align=1; 0.5833333333333334 0 0.5833333333333334 1.1666666666666667 1.75 \
    2.3333333333333335 2.916666666666667 3.5 4.083333333333334 4.666666666666667 5.25 \
    5.833333333333334 6.416666666666667
    point; 2; 300 0; padding=1; 0 200 100
    band; 2; 0 7; paddingOuter=0.5 paddingInner=0.2 align=1 round=true; 2 3 5
    point; 0; 0 300; ; 0
    band; 5; 0 300; paddingOuter=0; 60 0 60 120 180 240
    band; 2; 0 300; paddingOuter=0.25; 120 30 150
    band; 2; 0 300; reverse=true; 150 150 0
    band; 5; 10 97.5; paddingOuter=1 paddingInner=0.2 align=0.25; 10.294117647058824 \
    16.433823529411768 29.301470588235297 42.169117647058826 55.036764705882355 \
    67.90441176470588
    point; 2; 10 97.5; padding=0.5 align=0.25; 0 20.9375 64.6875
    band; 12; 0 7; paddingOuter=0 paddingInner=0.95; 0.031674208144796406 0 0.6334841628959276 \
    1.2669683257918551 1.9004524886877827 2.5339366515837103 3.167420814479638 \
    3.8009049773755654 4.4343891402714934 5.067873303167421 5.701357466063348 6.334841628959276 \
    6.968325791855204
    band; 5; 300 0; paddingInner=0 align=1; 60 240 180 120 60 0
    point; 3; 10 97.5; reverse=true; 0 97.5 53.75 10
    band; 12; 300 0; paddingOuter=0; 25 275 250 225 200 175 150 125 100 75 50 25 0
    point; 2; 0 300; padding=0.25 align=0; 0 0 200
    band; 12; 0 300; paddingOuter=0.25 paddingInner=1 reverse=true; 0 293.47826086956525 \
    267.3913043478261 241.30434782608694 215.2173913043478 189.1304347826087 163.04347826086956 \
    136.95652173913044 110.8695652173913 84.78260869565217 58.69565217391304 32.60869565217391 \
    6.521739130434781
    point; 1; 0 300; padding=0.5 reverse=true; 0 150
    band; 12; 300 0; paddingInner=0.5 align=0 round=true; 13 286 260 234 208 182 156 130 104 78 \
    52 26 0
    point; 2; 10 97.5; padding=0.5; 0 31.875 75.625
    point; 12; 300 0; padding=1 align=0.25 round=true; 0 265 242 219 196 173 150 127 104 81 58 \
    35 12
    band; 2; 0 7; ; 3.5 0 3.5
    band; 0; 300 0; paddingOuter=0.5 align=0; 300
    point; 5; 300 0; padding=0.25 round=true; 0 282 216 150 84 18
    point; 1; 300 0; align=0; 0 0
    band; 0; 0 300; paddingOuter=1 paddingInner=0; 300
    """
}
