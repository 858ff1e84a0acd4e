import Diagnostics
import SourceTree

/// Where the rows of a view come from and how they are read.
struct DataSpecification: Sendable {
  enum Source: Sendable {
    case url(String)
    /// Rows within the specification, or a text that holds them.
    case values(Node)
    case sequence(NumberSequence)
    /// `data: null`: the view has no data, whatever surrounds it.
    case none
  }

  enum Format: String, Sendable, CaseIterable {
    case csv, tsv, dsv, json, jsonl, ndjson, yaml, yml
  }

  let source: Source
  let position: SourcePosition
  /// The rows of `values`, where they were read as such and not as a tree.
  var rows: Table?
  var format: Format?
  /// What stands between the cells of `dsv`.
  var delimiter: UInt8?
  /// `format.property`: where the rows stand within a JSON text.
  var property: Located<String>?
  /// `format.parse`: `nil` leaves a field as it is.
  var parse: [(name: Located<String>, format: FieldFormat?)] = []
  /// `format.parse: null`: fields stay as they are, whatever encodings imply.
  var parsesNothing = false
  /// `format.parse: auto`: types are taken from the data.
  var infersTypes = false

  init(source: Source, position: SourcePosition) {
    self.source = source
    self.position = position
  }
}

/// Numbers at equal steps.
struct NumberSequence: Sendable, Hashable {
  /// More numbers are refused.
  static let limit = 1_000_000

  var start: Double
  /// The first number that is not part of it.
  var stop: Double
  var step = 1.0
  /// The column's name.
  var name = "data"

  /// `nil` where there are too many, or a step leads nowhere.
  var count: Int? { step == 0 || !step.isFinite ? nil : count(atMost: Self.limit) }

  var numbers: [Double] { numbers(atMost: Self.limit) ?? [] }

  /// How many there are; none where the steps lead away from `stop`, `nil` where there are more than
  /// that or the steps cannot be counted.
  func count(atMost limit: Int) -> Int? {
    let steps = ((stop - start) / step).rounded(.up)
    if steps <= 0 { return 0 }
    return steps <= Double(limit) ? Int(steps) : nil
  }

  func numbers(atMost limit: Int) -> [Double]? {
    count(atMost: limit).map { count in (0..<count).map { start + Double($0) * step } }
  }
}
