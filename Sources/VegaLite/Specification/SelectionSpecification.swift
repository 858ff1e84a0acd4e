import Diagnostics

/// What a reader of a live chart could select, as it is written: only its first `value` shows in a
/// picture.
struct SelectionSpecification: Sendable {
  enum Kind: String, Sendable, CaseIterable { case point, interval }

  /// One of the first values.
  enum Start: Sendable {
    /// One value for all that the selection is about.
    case value(Value)
    /// Values by the names of channels or fields.
    case values([(name: String, value: Value)])
  }

  let name: String
  let position: SourcePosition
  let kind: Kind
  /// The channels and fields that rows are told apart by.
  var channels: [Channel] = []
  var fields: [String] = []
  var starts: [Start] = []
  /// Whether panning and zooming would move the scales.
  var bindsScales = false
  /// Whether the chart has one of its kind, whatever view it is made in.
  var isGlobal = true
  /// Whether every view has to select a row.
  var intersects = false
  /// How an interval looks.
  var fill = Paint(css: "#333") ?? .none
  var fillOpacity = 0.125
  var stroke = Paint(css: "white") ?? .none
  var strokeWidth: Double?
  var strokeOpacity: Double?
  var dash: [Double] = []
}

/// The part of a selection that a scale or bins take their extent from.
struct SelectionExtent: Sendable, Hashable {
  let name: String
  let position: SourcePosition
  var channel: Channel?
  var field: String?

  static func == (left: SelectionExtent, right: SelectionExtent) -> Bool {
    left.name == right.name && left.channel == right.channel && left.field == right.field
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(channel)
    hasher.combine(field)
  }
}

/// What a selection holds when the picture is drawn.
struct Selection: Sendable {
  /// How a row's value is compared.
  enum Comparison: Sendable, Hashable {
    case exactly
    /// With both ends, or without the upper one.
    case within, withinHalfOpen
  }

  struct Projection: Sendable {
    /// The column of rows.
    let column: String
    let channel: Channel?
    let comparison: Comparison
    /// What the column is computed from where a table has it not.
    var origin: (field: String, unit: TimeUnit)?
  }

  let isPoint: Bool
  let projections: [Projection]
  /// As many values as projections each; `nil` where one is not said.
  let tuples: [[Value?]]

  /// The values of one field, as `brush.price` gives them in an expression.
  func values(of extent: SelectionExtent) -> [Value]? {
    let found =
      extent.field.flatMap { field in projections.first { $0.column == field } }
      ?? extent.channel.flatMap { channel in projections.first { $0.channel == channel } }
      ?? (extent.field == nil ? projections.first : nil)
    guard let found, case .list(let values)? = record[found.column] else { return nil }
    return values
  }

  /// What its name stands for in an expression.
  var record: ValueRecord {
    var entries = projections.enumerated().map { index, projection in
      (
        name: projection.column,
        value: Value.list(union(tuples.map { $0[index] ?? .null }, projection))
      )
    }
    if isPoint {
      let points = tuples.map { tuple in
        Value.record(
          ValueRecord(zip(projections, tuple).map { (name: $0.column, value: $1 ?? .null) }))
      }
      entries.append((name: "vlPoint", value: .record(ValueRecord([("or", .list(points))]))))
    }
    return ValueRecord(entries)
  }

  private func union(_ values: [Value], _ projection: Projection) -> [Value] {
    if projection.comparison == .exactly {
      var result: [Value] = []
      for value in values {
        let own = if case .list(let several) = value { several } else { [value] }
        result += result.isEmpty ? own : own.filter { !result.contains($0) }
      }
      return result
    }
    let ends = values.flatMap { value -> [Double] in
      if case .list(let ends) = value { ends.map(\.coercedNumber) } else { [] }
    }
    guard let lower = ends.min(), let upper = ends.max() else { return [] }
    return [.number(lower), .number(upper)]
  }
}

/// The rectangle of an interval that is selected at first.
struct Brush: Sendable {
  let id: Int
  @Boxed var selection: SelectionSpecification
  /// Both ends; `nil` where it goes from one side of the plot to the other.
  let x: (Value, Value)?
  let y: (Value, Value)?
}
