/// Names of the Vega-Lite grammar, so that what it has and this compiler has not is told apart from
/// a slip of the keyboard. From the grammar's JSON schema, version 6.
enum GrammarNames {
  static let all: Set<String> = Set(
    """
    align angle arc area aria ariaRole ariaRoleDescription aspect autosize bandPosition baseline \
    bin binSpacing blend bounds box boxplot calculate center clamp columns concat condition config \
    constant continuousBandSize cornerRadius cornerRadiusBottomLeft cornerRadiusBottomRight \
    cornerRadiusEnd cornerRadiusTopLeft cornerRadiusTopRight cursor datasets density description \
    detail dir discreteBandSize domainMax domainMid domainMin domainRaw dx dy ellipsis encoding \
    endAngle errorband errorbar expr extent facet fill fillOpacity flatten fold font fontSize \
    fontStyle fontWeight format formatType geoshape gradientLength gridColor gridDash gridOpacity \
    gridWidth groupby hconcat header height href image impute innerRadius interpolate \
    invalid joinaggregate key labelAlign labelAngle labelBaseline labelBound labelColor labelExpr \
    labelFlush labelFont labelFontSize labelFontWeight labelLimit labelLineHeight labelOffset \
    labelOpacity labelOverlap labelPadding latitude latitude2 legend limit line lineBreak \
    lineHeight loess longitude longitude2 lookup maxBand maxExtent median minBandSize minExtent \
    offset opacity order orient outerRadius outliers padAngle params pivot point pow projection \
    quantile radius radius2 radiusOffset regression repeat resolve row column rule sample \
    scheme sequence shape signal size smooth spacing spec square startAngle stack strokeCap \
    strokeDash strokeDashOffset strokeJoin strokeMiterLimit strokeOffset strokeOpacity strokeWidth \
    style symlog tension text theta theta2 theta2Offset thetaOffset thickness tickBand tickColor \
    tickDash tickExtra tickMinStep tickOffset tickOpacity tickRound tickSize tickWidth ticks \
    timeUnit titleAlign titleAnchor titleAngle titleBaseline titleColor titleFont titleFontSize \
    titleFontWeight titleLimit titlePadding titleX titleY trail transform translate unionWith url \
    usermeta values vconcat view width window x xError xError2 xOffset x2Offset y yError yError2 \
    yOffset y2Offset zindex aggregate extent timeunit stack selection param band anchor frame \
    subtitle subtitleColor subtitleFontSize color gridScale symbolType symbolSize direction \
    clipHeight columnPadding rowPadding gradientThickness gradientOpacity tickCount domainDash \
    domainColor domainWidth domainOpacity domainCap interpolate exponent base bins alpha \
    scale axis sort field type datum value title tooltip rangeMin rangeMax titleOrient as from on \
    fields ops op order default reduce method sphere graticule padding name domainRaw scheme mode \
    labels domain grid format parse property mesh feature round nice zero clamp reverse paddingInner \
    labelSeparation cornerRadius fillColor strokeColor symbolFillColor symbolStrokeColor symbolDash \
    symbolOpacity symbolStrokeWidth symbolLimit legendX legendY tickBand ticksCap translate \
    autosize category ordinal ramp heatmap diverging range view style customFormatTypes locale \
    axisBand axisBottom axisDiscrete axisLeft axisPoint axisQuantitative axisRight axisTemporal \
    axisTop axisXBand axisXDiscrete axisXPoint axisXQuantitative axisXTemporal axisYBand \
    axisYDiscrete axisYPoint axisYQuantitative axisYTemporal selection normalizedNumberFormat \
    tooltipFormat countTitle fieldTitle lineBreak aria mark minSize \
    maxSize minFontSize maxFontSize minOpacity maxOpacity minStrokeWidth maxStrokeWidth pointPadding \
    bandPaddingOuter barBandPaddingInner rectBandPaddingInner tickBandPaddingInner \
    bandWithNestedOffsetPaddingInner bandWithNestedOffsetPaddingOuter continuousPadding \
    offsetBandPaddingInner offsetBandPaddingOuter quantileCount quantizeCount useUnaggregatedDomain \
    xReverse framesPerSecond animationDuration bandSize time facet angle timeFormatType clip \
    numberFormatType
    """.split(separator: " ").map(String.init))

  /// Words that the grammar has as values: marks, scale types, operations, channels.
  static let values: Set<String> = Set(
    """
    area arc image square trail geoshape boxplot errorbar errorband pow sqrt symlog identity \
    sequential quantile quantize threshold bin-ordinal argmin argmax product variance variancep \
    stdev stdevp stderr q1 q3 ci0 ci1 values exponential basis basis-open basis-closed bundle \
    cardinal cardinal-open cardinal-closed catmull-rom linear-closed topojson arrow wedge stroke \
    triangle geojson dsv tsv none left right \
    bottom-left bottom-right top-left top-right middle end start line-top line-bottom \
    accent category20 category20b category20c observable10 paired pastel1 pastel2 set1 set3 \
    tableau20 tealblues teals browns warmgreys turbo inferno magma plasma cividis bluegreen \
    bluepurple goldgreen goldorange goldred greenblue orangered purplebluegreen purpleblue \
    purplered redpurple yellowgreenblue yellowgreen yelloworangebrown yelloworangered darkblue \
    darkgold darkgreen darkmulti darkred lightgreyred lightgreyteal lightmulti lightorange \
    lighttealblue blueorange brownbluegreen purplegreen pinkyellowgreen purpleorange redblue \
    redgrey redyellowblue redyellowgreen spectral rainbow sinebow
    """.split(separator: " ").map(String.init))
}
