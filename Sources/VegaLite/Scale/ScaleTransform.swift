#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The function that makes the values of a continuous scale linear, as in d3-scale.
enum ScaleTransform: Sendable, Hashable {
  case identity
  case logarithm
  /// The logarithm of negative values.
  case negativeLogarithm
  case power(Double)
  /// A logarithm on both sides of 0, linear around it; the constant is where it bends.
  case symmetricLogarithm(Double)

  init(_ type: ScaleType, exponent: Double, constant: Double, isNegative: Bool) {
    switch type {
    case .log: self = isNegative ? .negativeLogarithm : .logarithm
    case .sqrt: self = .power(0.5)
    case .pow: self = exponent == 1 ? .identity : .power(exponent)
    case .symlog: self = .symmetricLogarithm(constant)
    default: self = .identity
    }
  }

  func applied(to number: Double) -> Double {
    switch self {
    case .identity: number
    case .logarithm: log(number)
    case .negativeLogarithm: -log(-number)
    case .power(0.5): number < 0 ? -(-number).squareRoot() : number.squareRoot()
    case .power(let exponent): number < 0 ? -pow(-number, exponent) : pow(number, exponent)
    case .symmetricLogarithm(let constant):
      number < 0 ? -log1p((number / constant).magnitude) : log1p((number / constant).magnitude)
    }
  }

  func inverted(_ number: Double) -> Double {
    switch self {
    case .identity: number
    case .logarithm: exp(number)
    case .negativeLogarithm: -exp(-number)
    case .power(0.5): number < 0 ? -number * number : number * number
    case .power(let exponent):
      number < 0 ? -pow(-number, 1 / exponent) : pow(number, 1 / exponent)
    case .symmetricLogarithm(let constant):
      number < 0
        ? -expm1(number.magnitude) * constant : expm1(number.magnitude) * constant
    }
  }
}
