/// Legends and the labels that Vega 6 gives them.
enum LegendEntryTable {
  /// Type; domain; number of classes; properties; each label and, on a gradient, its place.
  static let rows = """
    quantize; 0 10; 4; format=.1f type=symbol; < 2.5|2.5 – 5.0|5.0 – 7.5|≥ 7.5
    quantize; 0 10; 4; format=.1f type=gradient; @0|2.5@50|5.0@100|7.5@150
    quantize; 0 10; 4; format=.0% type=symbol; < 250%|250% – 500%|500% – 750%|≥ 750%
    quantize; 0 10; 4; format=.0% type=gradient; @0|250%@50|500%@100|750%@150
    quantize; 0 10; 4; format=s tickCount=8 type=symbol; < 2.5|2.5 – 5.0|5.0 – 7.5|≥ 7.5
    quantize; 0 10; 4; format=s tickCount=8 type=gradient; @0|2.5@50|5.0@100|7.5@150
    quantize; 0 10; 4; type=symbol; < 2.5|2.5 – 5.0|5.0 – 7.5|≥ 7.5
    quantize; 0 10; 4; type=gradient; @0|2.5@50|5.0@100|7.5@150
    quantize; 0 10; 4; format=.1f values=0,4,10 type=symbol; 0.0 – 4.0|4.0 – 10.0|≥ 10.0
    quantize; 0 10; 4; format=.1f values=0,4,10 type=gradient; @0|4.0@80|10.0@200
    quantize; -3.5 1200; 5; type=symbol; < 237|237 – 478|478 – 719|719 – 959|≥ 959
    quantize; -3.5 1200; 5; type=gradient; @0|237@40|478@80|719@120|959@160
    quantize; -3.5 1200; 5; format=.1f tickCount=3 type=symbol; < 237.2|237.2 – 477.9|477.9 – \
    718.6|718.6 – 959.3|≥ 959.3
    quantize; -3.5 1200; 5; format=.1f tickCount=3 type=gradient; \
    @0|237.2@40|477.9@80|718.6@120|959.3@160
    quantize; -3.5 1200; 5; format=s type=symbol; < 0.24k|0.24k – 0.48k|0.48k – 0.72k|0.72k – \
    0.96k|≥ 0.96k
    quantize; -3.5 1200; 5; format=s type=gradient; @0|0.24k@40|0.48k@80|0.72k@120|0.96k@160
    quantile; 1 2 2 3 5 8 9 9.5 10; 4; tickCount=2 type=symbol; < 2.0|2.0 – 5.0|5.0 – 9.0|≥ 9.0
    quantile; 1 2 2 3 5 8 9 9.5 10; 4; tickCount=2 type=gradient; \
    @0|2.0@22.222|5.0@88.889|9.0@177.778
    quantile; 1 2 2 3 5 8 9 9.5 10; 4; values=1,4.6,10 type=symbol; 1.0 – 4.6|4.6 – 10.0|≥ 10.0
    quantile; 1 2 2 3 5 8 9 9.5 10; 4; values=1,4.6,10 type=gradient; @0|4.6@80|10.0@200
    quantile; 1 2 2 3 5 8 9 9.5 10; 4; format=.1f tickCount=8 values=1,4.6,10 type=symbol; 1.0 \
    – 4.6|4.6 – 10.0|≥ 10.0
    quantile; 1 2 2 3 5 8 9 9.5 10; 4; format=.1f tickCount=8 values=1,4.6,10 type=gradient; \
    @0|4.6@80|10.0@200
    quantile; 1 2 2 3 5 8 9 9.5 10; 4; format=.0% values=1,4.6,10 type=symbol; 100% – 460%|460% \
    – 1000%|≥ 1000%
    quantile; 1 2 2 3 5 8 9 9.5 10; 4; format=.0% values=1,4.6,10 type=gradient; \
    @0|460%@80|1000%@200
    quantile; 1 2 2 3 5 8 9 9.5 10; 4; type=symbol; < 2.0|2.0 – 5.0|5.0 – 9.0|≥ 9.0
    quantile; 1 2 2 3 5 8 9 9.5 10; 4; type=gradient; @0|2.0@22.222|5.0@88.889|9.0@177.778
    quantile; 1 2 2 3 5 8 9 9.5 10; 4; tickCount=3 type=symbol; < 2.0|2.0 – 5.0|5.0 – 9.0|≥ 9.0
    quantile; 1 2 2 3 5 8 9 9.5 10; 4; tickCount=3 type=gradient; \
    @0|2.0@22.222|5.0@88.889|9.0@177.778
    quantile; 0.01 0.5 0.72 0.9 1.3; 3; type=symbol; < 0.57|0.57 – 0.84|≥ 0.84
    quantile; 0.01 0.5 0.72 0.9 1.3; 3; type=gradient; @0|0.57@87.339|0.84@128.682
    quantile; 0.01 0.5 0.72 0.9 1.3; 3; format=.1f tickCount=2 values=0.01,0.526,1.3 \
    type=symbol; 0.0 – 0.5|0.5 – 1.3|≥ 1.3
    quantile; 0.01 0.5 0.72 0.9 1.3; 3; format=.1f tickCount=2 values=0.01,0.526,1.3 \
    type=gradient; @0|0.5@80|1.3@200
    quantile; 0.01 0.5 0.72 0.9 1.3; 3; tickCount=2 type=symbol; < 0.57|0.57 – 0.84|≥ 0.84
    quantile; 0.01 0.5 0.72 0.9 1.3; 3; tickCount=2 type=gradient; @0|0.57@87.339|0.84@128.682
    quantile; 0.01 0.5 0.72 0.9 1.3; 3; format=.1f tickCount=8 type=symbol; < 0.6|0.6 – 0.8|≥ \
    0.8
    quantile; 0.01 0.5 0.72 0.9 1.3; 3; format=.1f tickCount=8 type=gradient; \
    @0|0.6@87.339|0.8@128.682
    quantile; 0.01 0.5 0.72 0.9 1.3; 3; format=s type=symbol; < 573m|573m – 840m|≥ 840m
    quantile; 0.01 0.5 0.72 0.9 1.3; 3; format=s type=gradient; @0|573m@87.339|840m@128.682
    threshold; 2 5; 3; format=.1f tickCount=3 type=symbol; < 2.0|2.0 – 5.0|≥ 5.0
    threshold; 2 5; 3; format=.1f tickCount=3 type=gradient; @0|2.0@66.667|5.0@133.333
    threshold; 2 5; 3; type=symbol; < 2|2 – 5|≥ 5
    threshold; 2 5; 3; type=gradient; @0|2@66.667|5@133.333
    threshold; 2 5; 3; values=2,3.2,5 type=symbol; 2 – 3.2|3.2 – 5|≥ 5
    threshold; 2 5; 3; values=2,3.2,5 type=gradient; @0|3.2@93.333|5@133.333
    threshold; 2 5; 3; format=s tickCount=2 type=symbol; < 2.00000|2.00000 – 5.00000|≥ 5.00000
    threshold; 2 5; 3; format=s tickCount=2 type=gradient; @0|2.00000@66.667|5.00000@133.333
    threshold; 2 5; 3; tickCount=3 type=symbol; < 2|2 – 5|≥ 5
    threshold; 2 5; 3; tickCount=3 type=gradient; @0|2@66.667|5@133.333
    threshold; 0.1 0.25 10; 4; tickCount=3 type=symbol; < 0.1|0.1 – 0.25|0.25 – 10|≥ 10
    threshold; 0.1 0.25 10; 4; tickCount=3 type=gradient; @0|0.1@50|0.25@51.515|10@150
    threshold; 0.1 0.25 10; 4; type=symbol; < 0.1|0.1 – 0.25|0.25 – 10|≥ 10
    threshold; 0.1 0.25 10; 4; type=gradient; @0|0.1@50|0.25@51.515|10@150
    threshold; 0.1 0.25 10; 4; format=.0% type=symbol; < 10%|10% – 25%|25% – 1000%|≥ 1000%
    threshold; 0.1 0.25 10; 4; format=.0% type=gradient; @0|10%@50|25%@51.515|1000%@150
    threshold; 50; 2; type=symbol; < 50|≥ 50
    threshold; 50; 2; type=gradient; @0|50@100
    threshold; 50; 2; format=s tickCount=8 type=symbol; < 50.0000|≥ 50.0000
    threshold; 50; 2; format=s tickCount=8 type=gradient; @0|50.0000@100
    threshold; 50; 2; format=.1f tickCount=8 type=symbol; < 50.0|≥ 50.0
    threshold; 50; 2; format=.1f tickCount=8 type=gradient; @0|50.0@100
    threshold; 50; 2; tickCount=8 type=symbol; < 50|≥ 50
    threshold; 50; 2; tickCount=8 type=gradient; @0|50@100
    bin-ordinal; 0 2 4 6 8 10; 5; type=symbol; 0 – 2|2 – 4|4 – 6|6 – 8|8 – 10
    bin-ordinal; 0 2 4 6 8 10; 5; type=gradient; @0|2@40|4@80|6@120|8@160
    bin-ordinal; 0 2 4 6 8 10; 5; tickCount=8 type=symbol; 0 – 2|2 – 4|4 – 6|6 – 8|8 – 10
    bin-ordinal; 0 2 4 6 8 10; 5; tickCount=8 type=gradient; @0|2@40|4@80|6@120|8@160
    bin-ordinal; 0 2 4 6 8 10; 5; format=.1f type=symbol; 0.0 – 2.0|2.0 – 4.0|4.0 – 6.0|6.0 – \
    8.0|8.0 – 10.0
    bin-ordinal; 0 2 4 6 8 10; 5; format=.1f type=gradient; @0|2.0@40|4.0@80|6.0@120|8.0@160
    bin-ordinal; 0 2 4 6 8 10; 5; tickCount=2 values=0,4,10 type=symbol; 0 – 4|4 – 10|≥ 10
    bin-ordinal; 0 2 4 6 8 10; 5; tickCount=2 values=0,4,10 type=gradient; @0|4@80|10@200
    bin-ordinal; -0.5 0 0.5 1; 3; format=.0% tickCount=2 type=symbol; −50% – 0%|0% – 50%|50% – \
    100%
    bin-ordinal; -0.5 0 0.5 1; 3; format=.0% tickCount=2 type=gradient; @0|0%@66.667|50%@133.333
    bin-ordinal; -0.5 0 0.5 1; 3; type=symbol; −0.5 – 0.0|0.0 – 0.5|0.5 – 1.0
    bin-ordinal; -0.5 0 0.5 1; 3; type=gradient; @0|0.0@66.667|0.5@133.333
    bin-ordinal; -0.5 0 0.5 1; 3; format=.0% type=symbol; −50% – 0%|0% – 50%|50% – 100%
    bin-ordinal; -0.5 0 0.5 1; 3; format=.0% type=gradient; @0|0%@66.667|50%@133.333
    bin-ordinal; -0.5 0 0.5 1; 3; format=.1f type=symbol; −0.5 – 0.0|0.0 – 0.5|0.5 – 1.0
    bin-ordinal; -0.5 0 0.5 1; 3; format=.1f type=gradient; @0|0.0@66.667|0.5@133.333
    bin-ordinal; -0.5 0 0.5 1; 3; tickCount=3 type=symbol; −0.5 – 0.0|0.0 – 0.5|0.5 – 1.0
    bin-ordinal; -0.5 0 0.5 1; 3; tickCount=3 type=gradient; @0|0.0@66.667|0.5@133.333
    linear; 0 10; 0; format=s type=symbol; 0|2|4|6|8|10
    linear; 0 10; 0; format=s type=gradient; 0@0|2@40|4@80|6@120|8@160|10@200
    linear; 0 10; 0; tickCount=3 type=symbol; 0|5|10
    linear; 0 10; 0; tickCount=3 type=gradient; 0@0|5@100|10@200
    linear; 0 10; 0; format=.0% type=symbol; 0%|200%|400%|600%|800%|1000%
    linear; 0 10; 0; format=.0% type=gradient; 0%@0|200%@40|400%@80|600%@120|800%@160|1000%@200
    linear; 0 10; 0; format=.1f tickCount=3 type=symbol; 0.0|5.0|10.0
    linear; 0 10; 0; format=.1f tickCount=3 type=gradient; 0.0@0|5.0@100|10.0@200
    linear; 0 10; 0; type=symbol; 0|2|4|6|8|10
    linear; 0 10; 0; type=gradient; 0@0|2@40|4@80|6@120|8@160|10@200
    linear; 0 10; 0; format=.1f type=symbol; 0.0|2.0|4.0|6.0|8.0|10.0
    linear; 0 10; 0; format=.1f type=gradient; 0.0@0|2.0@40|4.0@80|6.0@120|8.0@160|10.0@200
    linear; 0 1234; 0; type=symbol; 0|200|400|600|800|1,000|1,200
    linear; 0 1234; 0; type=gradient; 0@0|200@32.415|400@64.83|600@97.245|800@129.66|1,000@162.\
    075|1,200@194.489
    linear; 0 1234; 0; format=s values=0,493.6,1234 type=symbol bins=steps://100; 0.0k – \
    0.5k|0.5k – 1.2k|≥ 1.2k
    linear; 0 1234; 0; format=s values=0,493.6,1234 type=gradient; 0.0k@0|0.5k@80|1.2k@200
    linear; 0 1234; 0; tickCount=8 values=0,493.6,1234 type=symbol; 0|494|1,234
    linear; 0 1234; 0; tickCount=8 values=0,493.6,1234 type=gradient; 0@0|494@80|1,234@200
    linear; 0 1234; 0; format=s type=symbol; 0.0k|0.2k|0.4k|0.6k|0.8k|1.0k|1.2k
    linear; 0 1234; 0; format=s type=gradient; \
    0.0k@0|0.2k@32.415|0.4k@64.83|0.6k@97.245|0.8k@129.66|1.0k@162.075|1.2k@194.489
    linear; 0 1234; 0; tickCount=2 values=0,493.6,1234 type=symbol bins=steps://1; 0 – 494|494 \
    – 1,234|≥ 1,234
    linear; 0 1234; 0; tickCount=2 values=0,493.6,1234 type=gradient; 0@0|494@80|1,234@200
    linear; 5 5; 0; format=.0% type=symbol; 500%
    linear; 5 5; 0; format=.0% type=gradient; 500%@100
    linear; 5 5; 0; format=.0% tickCount=2 type=symbol; 500%
    linear; 5 5; 0; format=.0% tickCount=2 type=gradient; 500%@100
    linear; 5 5; 0; format=s tickCount=8 type=symbol; 5
    linear; 5 5; 0; format=s tickCount=8 type=gradient; 5@100
    linear; 5 5; 0; type=symbol; 5
    linear; 5 5; 0; type=gradient; 5@100
    linear; 5 5; 0; tickCount=2 type=symbol; 5
    linear; 5 5; 0; tickCount=2 type=gradient; 5@100
    log; 1 1000; 0; type=symbol; 1|10|100|1,000
    log; 1 1000; 0; type=gradient; 1@0|@20.069|@31.808|@40.137|@46.598|@51.877|@56.34|@60.206|@\
    63.616|10@66.667|@86.735|@98.475|@106.804|@113.265|@118.543|@123.007|@126.873|@130.283|100@\
    133.333|@153.402|@165.141|@173.471|@179.931|@185.21|@189.673|@193.539|@196.95|1,000@200
    log; 1 1000; 0; format=.1f values=1,400.6,1000 type=symbol; 1.0|400.6|1000.0
    log; 1 1000; 0; format=.1f values=1,400.6,1000 type=gradient; 1.0@0|400.6@173.514|1000.0@200
    log; 1 1000; 0; format=.1f tickCount=2 type=symbol; 1.0|100.0
    log; 1 1000; 0; format=.1f tickCount=2 type=gradient; 1.0@0|1000.0@200
    log; 1 1000; 0; format=.0% tickCount=8 type=symbol; \
    100%|200%|1000%|2000%|10000%|20000%|100000%
    log; 1 1000; 0; format=.0% tickCount=8 type=gradient; \
    100%@0|200%@20.069|@31.808|@40.137|@46.598|@51.877|@56.34|@60.206|@63.616|1000%@66.667|2000\
    %@86.735|@98.475|@106.804|@113.265|@118.543|@123.007|@126.873|@130.283|10000%@133.333|20000\
    %@153.402|@165.141|@173.471|@179.931|@185.21|@189.673|@193.539|@196.95|100000%@200
    log; 1 1000; 0; format=s type=symbol; 1|10|100|1k
    log; 1 1000; 0; format=s type=gradient; 1@0|@20.069|@31.808|@40.137|@46.598|@51.877|@56.34|\
    @60.206|@63.616|10@66.667|@86.735|@98.475|@106.804|@113.265|@118.543|@123.007|@126.873|@130\
    .283|100@133.333|@153.402|@165.141|@173.471|@179.931|@185.21|@189.673|@193.539|@196.95|1k@2\
    00
    log; 3 40; 0; type=symbol; 3|4|10|20|30|40
    log; 3 40; 0; type=gradient; 3@0|@22.213|@39.442|@53.519|@65.422|@75.732|@84.826|10@92.961|\
    20@146.481|30@177.787|@200
    log; 3 40; 0; tickCount=8 type=symbol; 3|4|5|6|7|10|20|30|40
    log; 3 40; 0; tickCount=8 type=gradient; \
    3@0|4@22.213|5@39.442|6@53.519|7@65.422|@75.732|@84.826|10@92.961|20@146.481|30@177.787|40@\
    200
    log; 3 40; 0; format=s type=symbol; 3|4|10|20|30|40
    log; 3 40; 0; format=s type=gradient; 3@0|@22.213|@39.442|@53.519|@65.422|@75.732|@84.826|1\
    0@92.961|20@146.481|30@177.787|@200
    log; 3 40; 0; format=.0% tickCount=8 type=symbol; \
    300%|400%|500%|600%|700%|1000%|2000%|3000%|4000%
    log; 3 40; 0; format=.0% tickCount=8 type=gradient; \
    300%@0|400%@22.213|500%@39.442|600%@53.519|700%@65.422|@75.732|@84.826|1000%@92.961|2000%@1\
    46.481|3000%@177.787|4000%@200
    log; 3 40; 0; format=.1f type=symbol; 3.0|4.0|10.0|20.0|30.0|40.0
    log; 3 40; 0; format=.1f type=gradient; 3.0@0|@22.213|@39.442|@53.519|@65.422|@75.732|@84.8\
    26|10.0@92.961|20.0@146.481|30.0@177.787|@200
    pow; 0 50; 0; format=s tickCount=8 type=symbol; 0|5|10|15|20|25|30|35|40|45|50
    pow; 0 50; 0; format=s tickCount=8 type=gradient; \
    0@0|5@20|10@40|15@60|20@80|25@100|30@120|35@140|40@160|45@180|50@200
    pow; 0 50; 0; format=s values=0,20,50 type=symbol; 0|20|50
    pow; 0 50; 0; format=s values=0,20,50 type=gradient; 0@0|20@80|50@200
    pow; 0 50; 0; format=s type=symbol; 0|10|20|30|40|50
    pow; 0 50; 0; format=s type=gradient; 0@0|10@40|20@80|30@120|40@160|50@200
    pow; 0 50; 0; type=symbol; 0|10|20|30|40|50
    pow; 0 50; 0; type=gradient; 0@0|10@40|20@80|30@120|40@160|50@200
    pow; 0 50; 0; format=.0% type=symbol; 0%|1000%|2000%|3000%|4000%|5000%
    pow; 0 50; 0; format=.0% type=gradient; 0%@0|1000%@40|2000%@80|3000%@120|4000%@160|5000%@200
    symlog; -100 100; 0; format=s type=symbol; −100|−50|0|50|100
    symlog; -100 100; 0; format=s type=gradient; −100@0|−50@14.806|0@100|50@185.194|100@200
    symlog; -100 100; 0; type=symbol; −100|−50|0|50|100
    symlog; -100 100; 0; type=gradient; −100@0|−50@14.806|0@100|50@185.194|100@200
    symlog; -100 100; 0; tickCount=8 values=-100,-20,100 type=symbol; −100|−20|100
    symlog; -100 100; 0; tickCount=8 values=-100,-20,100 type=gradient; \
    −100@0|−20@34.032|100@200
    symlog; -100 100; 0; format=.1f type=symbol; −100.0|−50.0|0.0|50.0|100.0
    symlog; -100 100; 0; format=.1f type=gradient; \
    −100.0@0|−50.0@14.806|0.0@100|50.0@185.194|100.0@200
    time; 946684800000 978307200000; 0; tickCount=3 type=symbol; 2000|April|July|October|2001
    time; 946684800000 978307200000; 0; tickCount=3 type=gradient; \
    2000@0|April@49.727|July@99.454|October@149.727|2001@200
    time; 946684800000 978307200000; 0; values=946684800000,959333760000,978307200000 \
    type=symbol; 2000|09:36|2001
    time; 946684800000 978307200000; 0; values=946684800000,959333760000,978307200000 \
    type=gradient; 2000@0|09:36@80|2001@200
    time; 946684800000 978307200000; 0; format=%Y type=symbol; 2000|2000|2000|2000|2001
    time; 946684800000 978307200000; 0; format=%Y type=gradient; \
    2000@0|2000@49.727|2000@99.454|2000@149.727|2001@200
    time; 946684800000 978307200000; 0; format=%b_%d type=symbol; Jan 01|Apr 01|Jul 01|Oct \
    01|Jan 01
    time; 946684800000 978307200000; 0; format=%b_%d type=gradient; Jan 01@0|Apr 01@49.727|Jul \
    01@99.454|Oct 01@149.727|Jan 01@200
    time; 946684800000 978307200000; 0; type=symbol; 2000|April|July|October|2001
    time; 946684800000 978307200000; 0; type=gradient; \
    2000@0|April@49.727|July@99.454|October@149.727|2001@200
    utc; 1000000000000 1020000000000; 0; format=%Y type=symbol; \
    2001|2001|2001|2002|2002|2002|2002
    utc; 1000000000000 1020000000000; 0; format=%Y type=gradient; \
    2001@18.944|2002@98.432|2002@176.192
    utc; 1000000000000 1020000000000; 0; type=symbol; \
    October|November|December|2002|February|March|April
    utc; 1000000000000 1020000000000; 0; type=gradient; October@18.944|2002@98.432|April@176.192
    utc; 1000000000000 1020000000000; 0; format=%Y tickCount=3 type=symbol; 2001|2002|2002
    utc; 1000000000000 1020000000000; 0; format=%Y tickCount=3 type=gradient; \
    2001@18.944|2002@98.432|2002@176.192
    utc; 1000000000000 1020000000000; 0; tickCount=8 type=symbol; \
    October|November|December|2002|February|March|April
    utc; 1000000000000 1020000000000; 0; tickCount=8 type=gradient; \
    October@18.944|November@45.728|December@71.648|2002@98.432|February@125.216|March@149.408|A\
    pril@176.192
    utc; 1000000000000 1020000000000; 0; tickCount=2 type=symbol; October|2002|April
    utc; 1000000000000 1020000000000; 0; tickCount=2 type=gradient; \
    October@18.944|2002@98.432|April@176.192
    utc; 1000000000000 1020000000000; 0; tickCount=2 \
    values=1000000000000,1008000000000,1020000000000 type=symbol; :40|04 PM|01:20
    utc; 1000000000000 1020000000000; 0; tickCount=2 \
    values=1000000000000,1008000000000,1020000000000 type=gradient; :40@0|04 PM@80|01:20@200
    sqrt; 100 0; 0; type=symbol; 100|80|60|40|20|0
    sqrt; 100 0; 0; type=gradient; 100@0|80@21.115|60@45.081|40@73.509|20@110.557|0@200
    sqrt; 100 0; 0; tickCount=3 type=symbol; 100|50|0
    sqrt; 100 0; 0; tickCount=3 type=gradient; 100@0|50@58.579|0@200
    sqrt; 100 0; 0; format=.0% tickCount=3 type=symbol; 10000%|5000%|0%
    sqrt; 100 0; 0; format=.0% tickCount=3 type=gradient; 10000%@0|5000%@58.579|0%@200
    sqrt; 100 0; 0; format=s tickCount=8 values=100,60,0 type=symbol; 100|60|0
    sqrt; 100 0; 0; format=s tickCount=8 values=100,60,0 type=gradient; 100@0|60@45.081|0@200
    """
}
