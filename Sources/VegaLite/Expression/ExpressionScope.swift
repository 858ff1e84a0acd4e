/// What an expression can name beside its row.
struct ExpressionScope: Sendable {
  /// Values of parameters, and of the signals `width` and `height` where they are known.
  var parameters: [String: Value] = [:]
  /// Names of selections.
  var selections: Set<String> = []
  /// Those that hold something at first; all others are empty in a picture.
  var held: [String: Selection] = [:]
  /// The widths of the bands by the names of their scales, 0 for others; `nil` where scales are not
  /// known yet.
  var bandwidths: [String: Double]?
  /// How formats write numbers and dates; English where nobody says.
  var locale: ChartLocale?
}
