import Diagnostics

/// One step between a view's data and its marks, as the author wrote it.
enum TransformSpecification: Sendable {
  case aggregate(AggregateTransform)
  case bin(BinTransform)
  case calculate(CalculateTransform)
  case density(DensityTransform)
  case extent(ExtentTransform)
  case filter(Predicate)
  case flatten(FlattenTransform)
  case fold(FoldTransform)
  case impute(ImputeTransform)
  /// An aggregate whose results stand beside each row.
  case joinaggregate(AggregateTransform)
  case loess(LoessTransform)
  case lookup(LookupTransform)
  case pivot(PivotTransform)
  case quantile(QuantileTransform)
  case regression(RegressionTransform)
  case sample(size: Int)
  case stack(StackTransform)
  case timeUnit(TimeUnitTransform)
  case window(WindowTransform)
}

struct AggregateTransform: Sendable {
  struct Measure: Sendable {
    let operation: AggregateOperation
    /// `nil` only for `count`.
    let field: Located<String>?
    let name: String
  }

  let measures: [Measure]
  var groupby: [Located<String>] = []
}

struct BinTransform: Sendable {
  let field: Located<String>
  let parameters: BinParameters
  let start: String
  let end: String
}

struct CalculateTransform: Sendable {
  let expression: LocatedExpression
  let name: String
}

struct DensityTransform: Sendable {
  let field: Located<String>
  var groupby: [Located<String>]?
  var isCumulative = false
  var isCount = false
  /// `nil`: estimated from the data.
  var bandwidth: Double?
  var extent: ClosedRange<Double>?
  var minimumSteps = 25
  var maximumSteps = 200
  /// Whether all groups are sampled over the extent of all rows.
  var isShared = true
  var names = ("value", "density")
}

struct ExtentTransform: Sendable {
  let field: Located<String>
  let parameter: String
}

struct FlattenTransform: Sendable {
  let fields: [Located<String>]
  /// As many as fields.
  let names: [String]
}

struct FoldTransform: Sendable {
  let fields: [Located<String>]
  var names = ("key", "value")
}

struct ImputeTransform: Sendable {
  enum Method: String, Sendable, CaseIterable { case value, mean, median, max, min }
  enum Keys: Sendable {
    case values([Value])
    case sequence(start: Double, stop: Double, step: Double)
  }

  let field: Located<String>
  let key: Located<String>
  var keys: Keys?
  var groupby: [Located<String>] = []
  var method = Method.value
  var value = Value.number(0)
  var frame = WindowFrame.all
}

struct LoessTransform: Sendable {
  let x: Located<String>
  let y: Located<String>
  var groupby: [Located<String>] = []
  var bandwidth = 0.3
  let names: (String, String)
}

struct LookupTransform: Sendable {
  enum Source: Sendable {
    case data(DataSpecification)
    /// The rows of the view in which a selection is made, as far as it holds them.
    case selection(Located<String>)
  }

  let field: Located<String>
  let source: Source
  let key: Located<String>
  /// `nil`: the whole row, as a record.
  let fields: [Located<String>]?
  /// As many as fields, or one.
  let names: [String]
  var fallback = Value.null
}

struct PivotTransform: Sendable {
  let field: Located<String>
  let value: Located<String>
  var groupby: [Located<String>] = []
  var operation = AggregateOperation.sum
  var limit = 0
}

struct QuantileTransform: Sendable {
  let field: Located<String>
  var groupby: [Located<String>]?
  var probabilities: [Double]?
  var step = 0.01
  var names = ("prob", "value")
}

struct RegressionTransform: Sendable {
  enum Method: String, Sendable, CaseIterable { case linear, log, exp, pow, quad, poly }

  let x: Located<String>
  let y: Located<String>
  var groupby: [Located<String>] = []
  var method = Method.linear
  /// Of a polynomial.
  var order = 3
  var extent: ClosedRange<Double>?
  /// Whether the coefficients are asked for and not the line.
  var givesParameters = false
  let names: (String, String)
}

struct StackTransform: Sendable {
  let field: Located<String>
  var groupby: [Located<String>]
  var mode = StackMode.zero
  var sort: [SortField] = []
  let names: (String, String)
}

struct TimeUnitTransform: Sendable {
  let field: Located<String>
  let unit: TimeUnit
  let start: String
  let end: String
}

struct WindowTransform: Sendable {
  enum Operation: Sendable, Hashable {
    case window(WindowOperation)
    case aggregate(AggregateOperation)
  }

  struct Measure: Sendable {
    let operation: Located<Operation>
    let field: Located<String>?
    let parameter: Double?
    let name: String
  }

  let measures: [Measure]
  var groupby: [Located<String>] = []
  var sort: [SortField] = []
  var frame = WindowFrame.untilRow
  var ignoresPeers = false
}

/// Operations that depend on a row's place among the others.
enum WindowOperation: String, Sendable, CaseIterable {
  case rowNumber = "row_number"
  case rank
  case denseRank = "dense_rank"
  case percentRank = "percent_rank"
  case cumulativeDistribution = "cume_dist"
  case ntile, lag, lead
  case firstValue = "first_value"
  case lastValue = "last_value"
  case nthValue = "nth_value"
  case previousValue = "prev_value"
  case nextValue = "next_value"

  var needsField: Bool {
    switch self {
    case .rowNumber, .rank, .denseRank, .percentRank, .cumulativeDistribution, .ntile: false
    case .lag, .lead, .firstValue, .lastValue, .nthValue, .previousValue, .nextValue: true
    }
  }
}

/// How many rows before and behind the current one take part; `nil`: all.
struct WindowFrame: Sendable, Hashable {
  let before: Int?
  let after: Int?

  static let untilRow = WindowFrame(before: nil, after: 0)
  static let all = WindowFrame(before: nil, after: nil)
}

struct SortField: Sendable {
  let field: Located<String>
  let isDescending: Bool
}

/// An expression with the places of its characters.
struct LocatedExpression: Sendable {
  let expression: Expression
  let text: String
  let position: SourcePosition
  /// Where its first character stands, if its lines are lines of the file.
  let textStart: SourcePosition?

  /// Where a Unicode scalar of the text stands.
  func position(of offset: Int) -> SourcePosition {
    Self.position(of: offset, in: text, start: textStart) ?? position
  }

  static func position(
    of offset: Int, in text: String, start: SourcePosition?
  ) -> SourcePosition? {
    guard let start else { return nil }
    let before = text.unicodeScalars.prefix(max(0, offset))
    let lines = before.count { $0 == "\n" }
    let inLine = before.reversed().prefix { $0 != "\n" }.count
    return SourcePosition(line: start.line + lines, column: start.column + inLine)
  }
}

/// A condition on one row, by the values of its fields.
indirect enum Predicate: Sendable {
  enum Comparison: String, Sendable, CaseIterable { case equal, lt, lte, gt, gte }

  case expression(LocatedExpression)
  case comparison(PredicateField, Comparison, Located<Value>)
  case range(PredicateField, lower: Located<Value>?, upper: Located<Value>?)
  case oneOf(PredicateField, [Located<Value>])
  case valid(PredicateField, Bool)
  /// - Parameter whenEmpty: whether an empty selection selects everything.
  case parameter(Located<String>, whenEmpty: Bool)
  case not(Predicate)
  case all([Predicate])
  case any([Predicate])
}

/// What a condition compares.
struct PredicateField: Sendable {
  let name: Located<String>
  let timeUnit: TimeUnit?
}
