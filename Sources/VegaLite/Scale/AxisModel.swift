import Diagnostics

/// What all layers together want of an axis.
struct AxisModel: Sendable {
  let channel: Channel
  let scale: ResolvedScale
  let specification: AxisSpecification
  let isHidden: Bool
  let title: String?
  /// How numbers or times are written where the axis says nothing.
  let defaultFormat: String?

  init(_ scale: ResolvedScale, _ uses: [ScaleUse], config: ConfigSpecification) {
    channel = scale.channel
    self.scale = scale
    let own = uses.compactMap(\.definition.axis)
    let written = own.compactMap(\.properties)
    isHidden = written.isEmpty && own.contains { $0.isHidden }
    var merged = AxisSpecification()
    for axis in written { merged = merged.over(axis) }
    specification = merged.over(scale.channel == .x ? config.axisX : config.axisY)
      .over(config.axis)
    title = FieldTitle.title(of: uses)
    defaultFormat =
      scale.valueType == .temporal ? config.timeFormat?.value : config.numberFormat?.value
  }

  var orientation: AxisOrientation {
    specification.orientation?.value ?? (channel == .x ? .bottom : .left)
  }

  var format: String? { specification.format?.value ?? defaultFormat }
}

/// What all layers together want of the legend of a colour, size or shape.
struct LegendModel: Sendable {
  let channel: Channel
  let scale: ResolvedScale
  let specification: LegendSpecification
  let isHidden: Bool
  let title: String?
  /// The column of the first layer: legends of one column are drawn as one.
  let columnName: String?
  /// The marks that show the scale, in drawing order.
  let marks: [UnitView]

  init(_ scale: ResolvedScale, _ uses: [ScaleUse], config: ConfigSpecification) {
    channel = scale.channel
    self.scale = scale
    let own = uses.compactMap(\.definition.legend)
    let written = own.compactMap(\.properties)
    isHidden = config.isLegendDisabled || written.isEmpty && own.contains { $0.isHidden }
    var merged = LegendSpecification()
    for legend in written { merged = merged.over(legend) }
    specification = merged.over(config.legend)
    title = FieldTitle.title(of: uses)
    columnName = uses.first?.definition.columnName
    marks = uses.map(\.unit)
  }
}
