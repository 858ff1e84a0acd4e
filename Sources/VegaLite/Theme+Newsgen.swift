extension ConfigSpecification {
  /// Our look over Vega-Lite's defaults, which decide what is drawn.
  static let newsgen: ConfigSpecification = {
    var config = ConfigSpecification()
    config.padding = Padding()
    // Nothing is thinned that does not lie upon another.
    config.mark = MarkProperties([.color: .paint(.theme(.series1)), .opacity: .number(1)])
    config.marks[.point] = MarkProperties([.filled: .flag(true)])
    config.marks[.bar] = MarkProperties([.binSpacing: .number(1)])
    config.marks[.rule] = MarkProperties([
      .color: .paint(.theme(.ink)), .strokeWidth: .number(1),
    ])
    config.marks[.text] = MarkProperties([
      .color: .paint(.theme(.ink)), .fontSize: .number(12.5),
    ])
    config.marks[.tick] = MarkProperties([.thickness: .number(1.5)])
    config.scale = PropertyBag([.barBandPaddingInner: .number(0.2)])
    config.view = PropertyBag([.stroke: .paint(.none)])
    var box = MarkProperties()
    box.parts["median"] = .shown(MarkProperties([.color: .paint(.theme(.paper))]))
    config.composites[.boxplot] = box
    // As the rules that they end.
    for name in ["boxplot-ticks", "errorbar-ticks"] {
      config.styles[name] = MarkProperties([.color: .paint(.theme(.ink))])
    }
    config.properties.setNewsgenGuides()
    config = config.over(.vega)
    // Series and shades are the theme's own; what diverges has the grammar's colours.
    config.ranges = config.ranges.filter { $0.key == "diverging" }
    return config
  }()
}

extension ConfigSpecification.Properties {
  fileprivate mutating func setNewsgenGuides() {
    let ink = PropertyValue.paint(.theme(.ink))
    let soft = PropertyValue.paint(.theme(.soft))
    let hairline = PropertyValue.paint(.theme(.hairline))
    let plain = PropertyValue.word("normal")
    var axis = AxisSpecification()
    axis.bag = PropertyBag([
      .domainColor: ink, .gridColor: hairline, .tickColor: ink, .tickSize: .number(4),
      .labelLimit: .number(280), .maxExtent: .number(400),
      .labelColor: soft, .labelFontSize: .number(13), .labelPadding: .number(6),
      .titleColor: soft, .titleFontSize: .number(13), .titleFontWeight: plain,
    ])
    axes[.axis] = axis
    legend.orientation = .top
    legend.bag = PropertyBag([
      .gradientThickness: .number(10), .symbolSize: .number(81), .labelLimit: .number(0),
      .titleLimit: .number(0), .labelColor: soft, .labelFontSize: .number(13), .titleColor: soft,
      .titleFontSize: .number(13), .titleFontWeight: plain,
    ])
    var header = HeaderSpecification()
    header.bag = PropertyBag([
      .labelPadding: .number(4), .titlePadding: .number(6), .labelColor: soft,
      .labelFontSize: .number(13), .titleColor: soft,
      .titleFontSize: .number(13), .titleFontWeight: plain,
    ])
    headers["header"] = header
    title.bag = PropertyBag([
      .color: ink, .fontSize: .number(16), .subtitleColor: soft, .subtitleFontSize: .number(13.5),
    ])
  }
}
