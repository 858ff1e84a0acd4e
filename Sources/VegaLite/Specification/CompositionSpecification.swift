import Diagnostics

/// How views stand side by side.
struct ArrangementSpecification: Sendable {
  enum Alignment: String, Sendable, CaseIterable { case all, each, none }
  enum Bounds: String, Sendable, CaseIterable { case full, flush }

  /// Of rows and of columns.
  var alignment: (row: Alignment?, column: Alignment?) = (nil, nil)
  var bounds: Bounds?
  var isCentered: (row: Bool?, column: Bool?) = (nil, nil)
  /// Pixels between rows and between columns.
  var spacing: (row: Double?, column: Double?) = (nil, nil)
  /// How many views stand in a row before the next begins.
  var columns: Int?

  func over(_ other: ArrangementSpecification) -> ArrangementSpecification {
    var merged = self
    merged.alignment = (
      alignment.row ?? other.alignment.row, alignment.column ?? other.alignment.column
    )
    merged.bounds = bounds ?? other.bounds
    merged.isCentered = (
      isCentered.row ?? other.isCentered.row, isCentered.column ?? other.isCentered.column
    )
    merged.spacing = (spacing.row ?? other.spacing.row, spacing.column ?? other.spacing.column)
    merged.columns = columns ?? other.columns
    return merged
  }
}

/// Whether views share the scales, axes and legends of their channels; what is not there is left to
/// the kind of composition.
struct ResolveSpecification: Sendable {
  enum Mode: String, Sendable, CaseIterable { case shared, independent }

  var scales: [Channel: Mode] = [:]
  var axes: [Channel: Mode] = [:]
  var legends: [Channel: Mode] = [:]
}

/// `facet`: one view drawn for each value of one field, or of a row's and a column's.
struct FacetSpecification: Sendable {
  var common: ViewCommon
  var row: ChannelDefinition?
  var column: ChannelDefinition?
  /// Wraps after `common.arrangement.columns`.
  var wrapped: ChannelDefinition?
  var view: ViewSpecification
}

/// `hconcat`, `vconcat`, `concat`, and what `repeat` stands for.
struct ConcatSpecification: Sendable {
  enum Direction: Sendable { case horizontal, vertical, wrapped }

  var common: ViewCommon
  var direction: Direction
  var views: [ViewSpecification]
  /// Whether a `repeat` stands here, whose views have names of rows and columns and shared sizes.
  var isRepeat = false
}
