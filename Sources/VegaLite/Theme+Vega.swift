extension Theme {
  /// The look of Vega-Lite's own charts: the defaults of its `config`, and of Vega's below them.
  package static let vega = Theme(
    name: "vega", light: newsgen.light, dark: newsgen.dark, layout: .vega,
    config: .vega,
    fallback: [
      .point: pointLike, .circle: pointLike, .square: pointLike,
      .line: MarkProperties([.strokeWidth: .number(2)]),
      .trail: MarkProperties([.size: .number(2)]),
      .text: MarkProperties([
        .fontSize: .number(11), .fill: .paint(.literal("#000000")),
      ]),
      .rule: MarkProperties([.stroke: .paint(.literal("#000000"))]),
    ])

  private static let pointLike = MarkProperties([.size: .number(30), .strokeWidth: .number(2)])
}

extension ConfigSpecification {
  static let vega: ConfigSpecification = {
    var config = ConfigSpecification()
    config.background = .literal("#ffffff")
    config.padding = Padding(left: 5, top: 5, right: 5, bottom: 5)
    config.countTitle = "Count of Records"
    config.continuousWidth = 300
    config.continuousHeight = 300
    config.step = 20
    config.view = PropertyBag([.fill: .paint(.none), .stroke: .paint(.literal("#dddddd"))])
    config.facet.spacing = (20, 20)
    config.concat.spacing = (20, 20)
    config.properties.setVegaMarks()
    config.properties.setVegaScales()
    config.properties.setVegaGuides()
    for (name, scheme) in [
      ("category", "tableau10"), ("ordinal", "blues"), ("ramp", "blues"),
      ("heatmap", "yellowgreenblue"), ("diverging", "blueorange"),
    ] {
      config.ranges[name] = ColorScheme(named: scheme).map(ConfiguredRange.scheme)
    }
    return config
  }()

  /// Whether plots have the sizes that the grammar gives them anyway. Altair writes these into every
  /// chart: nobody has chosen them.
  var repeatsStandardSizes: Bool {
    self.continuousWidth == Self.vega.continuousWidth
      && self.continuousHeight == Self.vega.continuousHeight
  }
}

extension ConfigSpecification.Properties {
  fileprivate mutating func setVegaMarks() {
    mark = MarkProperties([.color: .paint(.literal("#4c78a8")), .timeUnitBandSize: .number(1)])
    mark.invalid = .breakPathsShowPathDomains
    let band: [MarkProperty: PropertyValue] = [
      .continuousBandSize: .number(5), .minBandSize: .number(0.25),
      .timeUnitBandPosition: .number(0.5),
    ]
    marks[.bar] = MarkProperties(band.merging([.binSpacing: .number(1)]) { $1 })
    marks[.rect] = MarkProperties(band.merging([.binSpacing: .number(0)]) { $1 })
    marks[.rule] = MarkProperties([.color: .paint(.literal("#000000"))])
    marks[.text] = MarkProperties([.color: .paint(.literal("#000000"))])
    marks[.tick] = MarkProperties([
      .thickness: .number(1), .timeUnitBandPosition: .number(0.5),
    ])
    var box = MarkProperties([.size: .number(14)])
    box.parts = [
      "box": .shown(MarkProperties()), "outliers": .shown(MarkProperties()),
      "rule": .shown(MarkProperties()), "ticks": .hidden,
      "median": .shown(MarkProperties([.color: .paint(.literal("#ffffff"))])),
    ]
    composites[.boxplot] = box
    var bar = MarkProperties()
    bar.parts = ["rule": .shown(MarkProperties()), "ticks": .hidden]
    composites[.errorbar] = bar
    var errorBand = MarkProperties()
    errorBand.parts = [
      "band": .shown(MarkProperties([.opacity: .number(0.3)])), "borders": .hidden,
    ]
    composites[.errorband] = errorBand
  }

  fileprivate mutating func setVegaScales() {
    scale = PropertyBag([
      .pointPadding: .number(0.5), .barBandPaddingInner: .number(0.1),
      .rectBandPaddingInner: .number(0), .tickBandPaddingInner: .number(0.25),
      .bandWithNestedOffsetPaddingInner: .number(0.2),
      .bandWithNestedOffsetPaddingOuter: .number(0.2), .minBandSize: .number(2),
      .minFontSize: .number(8), .maxFontSize: .number(40), .minOpacity: .number(0.3),
      .maxOpacity: .number(0.8), .minSize: .number(4), .minStrokeWidth: .number(1),
      .maxStrokeWidth: .number(4), .quantileCount: .number(4), .quantizeCount: .number(4),
      .zero: .flag(true),
    ])
  }

  fileprivate mutating func setVegaGuides() {
    let black = PropertyValue.paint(.literal("#000000"))
    let grey = PropertyValue.paint(.literal("#888888"))
    let light = PropertyValue.paint(.literal("#dddddd"))
    let bold = PropertyValue.word("bold")
    var axis = AxisSpecification()
    axis.bag = PropertyBag([
      .minExtent: .number(0), .maxExtent: .number(200), .bandPosition: .number(0.5),
      .domainWidth: .number(1), .domainColor: grey, .gridWidth: .number(1), .gridColor: light,
      .labelLimit: .number(180), .labelOffset: .number(0), .labelPadding: .number(2),
      .tickColor: grey, .tickSize: .number(5), .tickWidth: .number(1), .titlePadding: .number(4),
      .labelFontSize: .number(10), .labelColor: black,
      .titleFontSize: .number(11), .titleColor: black, .titleFontWeight: bold,
    ])
    axes[.axis] = axis
    legend.orientation = .right
    legend.bag = PropertyBag([
      .padding: .number(0), .gridAlign: .word("each"), .columnPadding: .number(10),
      .rowPadding: .number(2), .gradientThickness: .number(16), .gradientStrokeColor: light,
      .gradientStrokeWidth: .number(0), .labelAlign: .word("left"),
      .labelBaseline: .word("middle"), .labelLimit: .number(160), .labelOffset: .number(4),
      .symbolLimit: .number(30), .symbolSize: .number(100), .symbolOffset: .number(0),
      .symbolStrokeWidth: .number(1.5), .titleLimit: .number(180), .titleOrient: .word("top"),
      .titlePadding: .number(5), .offset: .number(18), .labelFontSize: .number(10),
      .labelColor: black, .titleFontSize: .number(11), .titleColor: black,
      .titleFontWeight: bold,
    ])
    var header = HeaderSpecification()
    header.bag = PropertyBag([
      .titlePadding: .number(10), .labelPadding: .number(10), .labelFontSize: .number(10),
      .labelColor: black, .titleFontSize: .number(11), .titleColor: black,
      .titleFontWeight: bold,
    ])
    headers["header"] = header
    title.bag = PropertyBag([
      .orient: .word("top"), .offset: .number(4), .subtitlePadding: .number(3), .color: black,
      .fontSize: .number(13), .fontWeight: bold, .subtitleColor: black,
      .subtitleFontSize: .number(12),
    ])
  }
}
