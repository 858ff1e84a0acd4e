import Diagnostics

/// A scale that all layers of a plot share, before its range in pixels or colours is known.
struct ResolvedScale: Sendable {
  enum Domain: Sendable {
    /// From the lower to the upper end; equal where there is but one value.
    case continuous(Double, Double)
    case discrete([Value])
  }

  let channel: Channel
  let type: ScaleType
  /// What the values are, for their labels.
  let valueType: FieldType
  let domain: Domain
  let specification: ScaleSpecification
  /// Whether the ends are moved to round values, with the number of ticks that they are round for.
  let niceCount: Double?
  /// The values run from the far end of the range to the near one.
  let isReversed: Bool
  /// Shares of a step between and before discrete values.
  let paddingInner: Double
  let paddingOuter: Double
  /// Pixels by which a continuous domain is widened at both ends.
  let edgePadding: Double
  /// The same as a share of the range.
  let edgeShare: Double
  /// The stack that stands on this scale, where there is one.
  let stackMode: StackMode?

  var discreteValues: [Value]? {
    if case .discrete(let values) = domain { values } else { nil }
  }
}

/// One layer's use of a channel.
struct ScaleUse: Sendable {
  let data: UnitData
  let definition: ChannelDefinition

  var unit: UnitView { data.unit }
}
