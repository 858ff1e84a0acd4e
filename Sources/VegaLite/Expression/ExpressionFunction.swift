/// A function of the expression language.
struct ExpressionFunction: Sendable {
  typealias Body =
    @Sendable (
      [Operand], ExpressionMemory
    ) throws(ExpressionFault) -> Operand

  let name: String
  /// How many arguments it takes.
  let arity: ClosedRange<Int>
  let body: Body
  /// The same for a number or a time that is not null, where it gives a number.
  let numeric: (@Sendable (Double) -> Double)?

  init(_ name: String, _ arity: ClosedRange<Int>, _ body: @escaping Body) {
    (self.name, self.arity, self.body, numeric) = (name, arity, body, nil)
  }

  /// A function of one number.
  init(_ name: String, _ numeric: @escaping @Sendable (Double) -> Double) {
    (self.name, arity, self.numeric) = (name, 1...1, numeric)
    body = { (arguments, _) throws(ExpressionFault) in .number(numeric(arguments[0].number)) }
  }

  /// A function of one moment.
  init(_ name: String, ofMoment numeric: @escaping @Sendable (Double) -> Double) {
    (self.name, arity) = (name, 1...1)
    self.numeric = { numeric(Operand.number($0).milliseconds) }
    body = { (arguments, _) throws(ExpressionFault) in .number(numeric(arguments[0].milliseconds)) }
  }

  var arityText: String {
    func counted(_ count: Int) -> String { count == 1 ? "1 argument" : "\(count) arguments" }
    if arity.upperBound == Self.many {
      return arity.lowerBound == 0
        ? "any number of arguments" : "at least \(counted(arity.lowerBound))"
    }
    return arity.count == 1
      ? counted(arity.lowerBound) : "\(arity.lowerBound) to \(counted(arity.upperBound))"
  }

  static let many = 10_000

  static let all: [String: ExpressionFunction] = {
    var all: [String: ExpressionFunction] = [:]
    for function in mathematics + distributions + types + texts + lists + calendar + formats
      + colors
    {
      all[function.name] = function
    }
    return all
  }()

  static let constants: [String: Double] = [
    "NaN": .nan, "E": 2.718281828459045, "LN10": 2.302585092994046, "LN2": 0.6931471805599453,
    "LOG10E": 0.4342944819032518, "LOG2E": 1.4426950408889634, "PI": .pi,
    "SQRT1_2": 0.7071067811865476, "SQRT2": 1.4142135623730951,
    "MIN_VALUE": .leastNonzeroMagnitude, "MAX_VALUE": .greatestFiniteMagnitude,
  ]

  /// Functions that Vega has and a picture has not, with the reason.
  static let refused: [String: String] = {
    var refused: [String: String] = [:]
    let chance = "its result is not the same each time"
    for name in [
      "random", "sampleNormal", "sampleLogNormal", "sampleUniform",
    ] { refused[name] = chance }
    refused["now"] = "a chart must not depend on when it is drawn"
    for name in [
      "event", "xy", "x", "y", "pinchDistance", "pinchAngle", "inScope", "group", "item", "modify",
      "setdata", "lassoAppend", "lassoPath", "intersectLasso", "intersect",
    ] { refused[name] = "a picture has no events" }
    for name in [
      "data", "indata", "scale", "invert", "copy", "domain", "range", "bandspace",
      "gradient", "encode", "treePath", "treeAncestors", "vlSelectionTest", "vlSelectionResolve",
      "vlSelectionIdTest", "vlSelectionTuples", "panLinear", "panLog", "panPow", "panSymlog",
      "zoomLinear", "zoomLog", "zoomPow", "zoomSymlog", "pathShape", "isTuple",
    ] { refused[name] = "it reads the inside of Vega's data flow" }
    for name in ["geoArea", "geoBounds", "geoCentroid", "geoShape", "geoScale"] {
      refused[name] = "there are no maps"
    }
    for name in ["screen", "windowSize", "containerSize"] {
      refused[name] = "a picture has no window"
    }
    for name in ["warn", "info", "debug"] { refused[name] = "there is no log" }
    return refused
  }()
}

/// Why a function has no value; the evaluation knows where in the text.
struct ExpressionFault: Error, Sendable {
  let headline: String

  init(_ headline: String) { self.headline = headline }
}

/// What an evaluation keeps from row to row: formats by their specifiers, and what it may still use.
final class ExpressionMemory {
  /// Elements of lists and bytes of texts that one evaluation may make.
  static let lengthLimit = 1_000_000
  private static let totalLimit = 200_000_000
  /// Parts of expressions times rows, and steps of regular expressions.
  private static let stepLimit = 200_000_000

  let locale: ChartLocale
  private var used = 0
  private var steps = 0
  private var numberFormats: [String: NumberFormat] = [:]
  private var timeFormats: [String: TimeFormat] = [:]
  private var timeParsers: [String: TimeParser] = [:]
  private var expressions: [String: RegularExpression] = [:]

  init(locale: ChartLocale? = nil) { self.locale = locale ?? .english }

  /// - Parameter length: elements of a list or bytes of a text that a function makes.
  func use(_ length: Int) throws(ExpressionFault) {
    used += length
    if length > Self.lengthLimit {
      throw ExpressionFault("an expression makes a list or text that is too long")
    }
    if used > Self.totalLimit { throw ExpressionFault(Self.tooMuch) }
  }

  /// - Parameter operand: what a function or an operator goes through.
  func read(_ operand: Operand) throws(ExpressionFault) {
    switch operand {
    case .value(.text(let text)): used += text.utf8.count
    case .value(.list(let values)): used += Self.weight(values)
    default: return
    }
    if used > Self.totalLimit { throw ExpressionFault(Self.tooMuch) }
  }

  private static func weight(_ values: [Value]) -> Int {
    values.reduce(values.count) { sum, value in
      if case .list(let values) = value { sum + weight(values) } else { sum }
    }
  }

  func spend(_ count: Int) throws(ExpressionFault) {
    let (sum, overflows) = steps.addingReportingOverflow(count)
    steps = sum
    if overflows || sum > Self.stepLimit { throw ExpressionFault(Self.tooMuch) }
  }

  private static let tooMuch = "an expression has too much to compute"

  func numberFormat(_ specifier: String) throws(ExpressionFault) -> NumberFormat {
    if let known = numberFormats[specifier] { return known }
    guard let format = try? NumberFormat(specifier, locale: locale.number) else {
      throw ExpressionFault("`\(specifier)` is no format of numbers")
    }
    numberFormats[specifier] = format
    return format
  }

  func timeFormat(_ specifier: String) throws(ExpressionFault) -> TimeFormat {
    if let known = timeFormats[specifier] { return known }
    guard let format = try? TimeFormat(specifier, locale: locale.time) else {
      throw ExpressionFault("`\(specifier)` is no format of dates")
    }
    timeFormats[specifier] = format
    return format
  }

  func timeParser(_ specifier: String) throws(ExpressionFault) -> TimeParser {
    if let known = timeParsers[specifier] { return known }
    guard let parser = try? TimeParser(specifier, locale: locale.time) else {
      throw ExpressionFault("`\(specifier)` is no format of dates")
    }
    timeParsers[specifier] = parser
    return parser
  }

  func expression(_ source: String, flags: String = "") throws(ExpressionFault) -> RegularExpression
  {
    let key = flags + "/" + source
    if let known = expressions[key] { return known }
    do throws(RegularExpressionProblem) {
      let expression = try RegularExpression(source, flags: flags)
      expressions[key] = expression
      return expression
    } catch {
      throw ExpressionFault(error.headline)
    }
  }
}
