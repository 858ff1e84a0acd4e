import Diagnostics

/// A scale that views share, before its range in pixels or colours is known.
struct ResolvedScale: Sendable {
  enum Domain: Sendable {
    /// Two ends, or more for a piecewise scale, in the direction of the range; equal where there is
    /// but one value. For `quantile` all values, for `threshold` the limits, for `quantize` the ends,
    /// for `bin-ordinal` the boundaries.
    case continuous([Double])
    case discrete([Value])
  }

  let channel: Channel
  let type: ScaleType
  /// What the values are, for their labels.
  let valueType: FieldType
  let domain: Domain
  /// All that is written in any of the views.
  @Boxed var specification: ScaleSpecification
  /// Whether the ends are moved to round values.
  let nice: NiceSpecification?
  /// The values run from the far end of the range to the near one.
  let isReversed: Bool
  /// Shares of a step between and before discrete values.
  let paddingInner: Double
  let paddingOuter: Double
  /// Pixels by which a continuous domain is widened at both ends.
  let edgePadding: Double
  /// Whether 0 belongs to the domain because the grammar or the author wants it to.
  let includesZero: Bool
  /// The stack that stands on this scale, where there is one.
  let stackMode: StackMode?
  /// The offset scale within the bands of this one (`xOffset`, `yOffset`): its index.
  var offsetScale: Int?
  /// Boundaries of bins that stand on this scale.
  var bins: Bins?
  /// The first unit that uses it, by its `UnitData.id`: default ranges depend on its mark and size.
  let firstUnit: Int
  let firstMark: MarkType
  let position: SourcePosition

  var discreteValues: [Value]? {
    if case .discrete(let values) = domain { values } else { nil }
  }
}

/// One layer's use of a channel.
struct ScaleUse: Sendable {
  let data: UnitData
  let definition: ChannelDefinition

  var unit: UnitView { _read { yield data.unit } }
}
