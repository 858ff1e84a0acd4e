#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How values are put into bins of equal width, with the meaning and defaults of Vega's `bin`
/// (https://vega.github.io/vega/docs/transforms/bin/).
struct BinParameters: Sendable, Hashable {
  var maximumBins = 10
  var base = 10.0
  var divide = [5.0, 2.0]
  var step: Double?
  /// The widths to choose from.
  var steps: [Double] = []
  var minimumStep = 0.0
  var isNice = true
  /// A value that is to be a border between bins.
  var anchor: Double?
  var extent: Extent?
  var span: Double?
  /// The selection whose extent is the span, where it holds one.
  var selection: SelectionExtent?
  /// The values are borders of bins already.
  var isBinned = false

  struct Extent: Sendable, Hashable {
    let lower: Double
    let upper: Double
  }
}

/// Bins of equal width.
struct Bins: Sendable, Hashable {
  /// The first border.
  let start: Double
  /// The last border, before the bins are moved to the anchor.
  let stop: Double
  let step: Double
  /// The last border.
  private let last: Double

  fileprivate init(start: Double, stop: Double, step: Double, anchor: Double?) {
    let count = ((stop - start) / step).rounded(.up)
    var shift = 0.0
    if let anchor { shift = anchor - (start + step * ((anchor - start) / step).rounded(.down)) }
    self.start = start + shift
    self.stop = stop
    self.step = step
    last = start + count * step + shift
  }

  /// Offsets errors of floating point at the borders.
  private static let epsilon = 1e-14

  /// The lower border of a value's bin; infinite outside of all bins, NaN for NaN.
  func lower(_ value: Double) -> Double {
    if value < start { return -.infinity }
    if value > last { return .infinity }
    if value.isNaN || step.isNaN { return .nan }
    let inside = max(start, min(value, last - step))
    return start + step * (Self.epsilon + (inside - start) / step).rounded(.down)
  }

  /// The upper border of the bin with a lower border.
  func upper(ofBinAt lower: Double) -> Double { start + step * (1 + (lower - start) / step) }

  /// Lower and upper borders for the values of a column; null where it has none.
  func columns(of column: Column) -> (lower: Column, upper: Column) {
    let numbers = column.scriptNumbers
    let lower = numbers.values.map(self.lower)
    let upper = lower.map(self.upper)
    return (
      Column(storage: .numbers(lower), missing: numbers.isMissing),
      Column(storage: .numbers(upper), missing: numbers.isMissing)
    )
  }
}

enum Binning {
  /// Bins over an extent, by the parameters or chosen so that their borders are round.
  /// - Parameter extent: of the data; that of the parameters comes before it.
  static func bins(
    extent: (lower: Double, upper: Double), _ parameters: BinParameters
  ) -> Bins {
    var (lower, upper) = extent
    if let own = parameters.extent { (lower, upper) = (own.lower, own.upper) }
    let step = step(lower, upper, parameters)
    if parameters.isNice {
      let logarithm = log(step)
      let logBase = log(parameters.base)
      let precision =
        logarithm >= 0 || !logarithm.isFinite ? 0 : (-logarithm / logBase).rounded(.towardZero) + 1
      let epsilon = pow(parameters.base, -precision - 1)
      let floor = (lower / step + epsilon).rounded(.down) * step
      lower = lower < floor ? floor - step : floor
      upper = (upper / step).rounded(.up) * step
    }
    return Bins(
      start: lower, stop: upper == lower ? lower + step : upper, step: step,
      anchor: parameters.anchor)
  }

  private static func step(
    _ lower: Double, _ upper: Double, _ parameters: BinParameters
  ) -> Double {
    func or(_ value: Double?, _ other: Double) -> Double {
      guard let value, value != 0, !value.isNaN else { return other }
      return value
    }
    let span = or(parameters.span, or(upper - lower, or(abs(lower), 1)))
    let most = Double(max(1, parameters.maximumBins))
    if let step = parameters.step, step > 0 { return step }
    if !parameters.steps.isEmpty {
      let index = parameters.steps.firstIndex { $0 >= span / most } ?? parameters.steps.count
      return parameters.steps[max(0, index - 1)]
    }
    let logBase = log(parameters.base)
    let level = (log(most) / logBase).rounded(.up)
    // Math.round of JavaScript: halves go up.
    let power = (log(span) / logBase + 0.5).rounded(.down)
    var step = max(parameters.minimumStep, pow(parameters.base, power - level))
    // Of the least numbers some stay what they are when they are multiplied.
    while step > 0, (span / step).rounded(.up) > most, step * parameters.base > step {
      step *= parameters.base
    }
    for divisor in parameters.divide {
      let smaller = step / divisor
      if smaller >= parameters.minimumStep, span / smaller <= most { step = smaller }
    }
    return step
  }
}

extension Column {
  /// Numbers as JavaScript coerces them, and which rows are null or an empty text.
  struct ScriptNumbers: Sendable {
    let values: [Double]
    /// Empty where none is.
    let isMissing: [Bool]
  }

  var scriptNumbers: ScriptNumbers {
    switch storage {
    case .numbers(let numbers), .times(let numbers):
      return ScriptNumbers(values: numbers, isMissing: missing)
    case .bools(let flags):
      return ScriptNumbers(values: flags.map { $0 ? 1 : 0 }, isMissing: missing)
    case .texts(let codes, let distinct):
      let read = distinct.map { Value.text($0).coercedNumber }
      let isEmpty = distinct.map(\.isEmpty)
      let hasEmpty = isEmpty.contains(true)
      let isMissing =
        hasEmpty
        ? codes.indices.map { isEmpty[Int(codes[$0])] || (!missing.isEmpty && missing[$0]) }
        : missing
      return ScriptNumbers(values: codes.map { read[Int($0)] }, isMissing: isMissing)
    case .mixed(let values):
      return ScriptNumbers(
        values: values.map(\.coercedNumber),
        isMissing: values.map { $0 == .null || $0 == .text("") })
    }
  }

  /// The least and greatest number; `nil` where the column has none.
  var numberExtent: (lower: Double, upper: Double)? {
    let numbers = scriptNumbers
    var (lower, upper) = (Double.infinity, -Double.infinity)
    for (row, value) in numbers.values.enumerated() {
      if !numbers.isMissing.isEmpty, numbers.isMissing[row] { continue }
      if value < lower { lower = value }
      if value > upper { upper = value }
    }
    return lower.isFinite && upper.isFinite ? (lower, upper) : nil
  }
}
