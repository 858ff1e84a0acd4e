import Diagnostics

/// What all layers together want of an axis.
final class AxisModel: Sendable {
  /// `x` or `y`.
  let channel: Channel
  /// Its index in `ChartResolution.scales`.
  let scale: Int
  /// Complete with `config` and the theme.
  let specification: AxisSpecification
  let orientation: AxisOrientation
  /// `nil` for none.
  let title: [String]?
  /// How values are written: the author's pattern, that of a time unit, or of `config`; `nil` leaves
  /// it to the ticks.
  let format: FormatSpecification?
  /// Whether the field is a time, a binned number or another, which decides its labels.
  let valueType: FieldType
  /// Whether grid lines are drawn.
  let hasGrid: Bool
  /// Whether it measures shares of a normalized stack.
  let isShare: Bool
  /// Whether it measures numbers of rows, which have no halves.
  let isCount: Bool
  /// The unit that its times are rounded to, which decides their ticks and labels.
  let timeUnit: TimeUnit?
  /// The borders of the bins that stand on it.
  let bins: Bins?
  let position: SourcePosition

  init(
    channel: Channel, scale: Int, specification: AxisSpecification, orientation: AxisOrientation,
    title: [String]?, format: FormatSpecification?, valueType: FieldType, hasGrid: Bool,
    isShare: Bool, isCount: Bool = false, timeUnit: TimeUnit? = nil, bins: Bins? = nil,
    position: SourcePosition
  ) {
    self.channel = channel
    self.scale = scale
    self.specification = specification
    self.orientation = orientation
    self.title = title
    self.format = format
    self.valueType = valueType
    self.hasGrid = hasGrid
    self.isShare = isShare
    self.isCount = isCount
    self.timeUnit = timeUnit
    self.bins = bins
    self.position = position
  }
}

/// What all layers together want of the legend of one or more channels of one field.
struct LegendModel: Sendable {
  /// `color`, `fill`, `stroke`, `shape`, `size`, `opacity`, `strokeDash`, `strokeWidth`, each with its
  /// scale's index in `ChartResolution.scales`.
  let channels: [(channel: Channel, scale: Int)]
  let specification: LegendSpecification
  let type: LegendType
  let title: [String]?
  let format: FormatSpecification?
  let valueType: FieldType
  /// The column of the first layer.
  let columnName: String?
  /// The marks that show the scale, in drawing order.
  let marks: [UnitView]
  let position: SourcePosition
}
