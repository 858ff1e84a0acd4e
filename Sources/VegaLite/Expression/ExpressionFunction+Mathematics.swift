#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension ExpressionFunction {
  static let mathematics: [ExpressionFunction] = [
    ExpressionFunction("abs") { $0.magnitude },
    ExpressionFunction("acos") { acos($0) },
    ExpressionFunction("asin") { asin($0) },
    ExpressionFunction("atan") { atan($0) },
    ExpressionFunction("ceil") { $0.rounded(.up) },
    ExpressionFunction("cos") { cos($0) },
    ExpressionFunction("exp") { exp($0) },
    ExpressionFunction("floor") { $0.rounded(.down) },
    ExpressionFunction("log") { log($0) },
    ExpressionFunction("round", rounded),
    ExpressionFunction("sin") { sin($0) },
    ExpressionFunction("sqrt") { $0.squareRoot() },
    ExpressionFunction("tan") { tan($0) },
    ExpressionFunction("atan2", 2...2) { (arguments, _) throws(ExpressionFault) in
      .number(atan2(arguments[0].number, arguments[1].number))
    },
    ExpressionFunction("pow", 2...2) { (arguments, _) throws(ExpressionFault) in
      .number(power(arguments[0].number, arguments[1].number))
    },
    ExpressionFunction("hypot", 0...many) { (arguments, _) throws(ExpressionFault) in
      .number(hypotenuse(arguments.map(\.number)))
    },
    ExpressionFunction("max", 0...many) { (arguments, _) throws(ExpressionFault) in
      .number(arguments.reduce(-.infinity) { larger($0, $1.number) })
    },
    ExpressionFunction("min", 0...many) { (arguments, _) throws(ExpressionFault) in
      .number(arguments.reduce(.infinity) { -larger(-$0, -$1.number) })
    },
    ExpressionFunction("clamp", 3...3) { (arguments, _) throws(ExpressionFault) in
      let numbers = arguments.map(\.number)
      return .number(larger(numbers[1], -larger(-numbers[2], -numbers[0])))
    },
    ExpressionFunction("isNaN", 1...1) { (arguments, _) throws(ExpressionFault) in
      if case .value(.number(let number)) = arguments[0] { return .bool(number.isNaN) }
      return .bool(false)
    },
    ExpressionFunction("isFinite", 1...1) { (arguments, _) throws(ExpressionFault) in
      if case .value(.number(let number)) = arguments[0] { return .bool(number.isFinite) }
      return .bool(false)
    },
  ]

  /// Halves go upwards, as by `Math.round`.
  static func rounded(_ number: Double) -> Double {
    guard number.magnitude < 4_503_599_627_370_496 else { return number }
    let below = number.rounded(.down)
    let rounded = number - below >= 0.5 ? below + 1 : below
    return rounded == 0 && number.sign == .minus ? -0.0 : rounded
  }

  /// NaN where one of them is.
  static func larger(_ first: Double, _ second: Double) -> Double {
    if first.isNaN || second.isNaN { return .nan }
    return first > second ? first : second
  }

  /// `Math.pow`, which unlike C gives NaN for 1 to a power that is infinite or NaN.
  static func power(_ base: Double, _ exponent: Double) -> Double {
    if exponent.isNaN || base.magnitude == 1 && exponent.isInfinite { return .nan }
    return pow(base, exponent)
  }

  /// By Kahan's sum of the squares, scaled to the largest number.
  private static func hypotenuse(_ numbers: [Double]) -> Double {
    if numbers.contains(where: \.isInfinite) { return .infinity }
    let largest = numbers.reduce(0) { larger($0, $1.magnitude) }
    if largest == 0 || largest.isNaN { return largest }
    var (sum, compensation) = (0.0, 0.0)
    for number in numbers {
      let share = number / largest
      let summand = share * share - compensation
      let next = sum + summand
      compensation = (next - sum) - summand
      sum = next
    }
    return sum.squareRoot() * largest
  }
}
