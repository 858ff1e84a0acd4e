#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Double {
  /// The logarithm to base 10.
  var decimalLogarithm: Double { log10(self) }

  /// 10 to a power, the nearest double where that is whole.
  static func powerOfTen(_ exponent: Double) -> Double {
    guard exponent.magnitude < 400, exponent == exponent.rounded() else { return pow(10, exponent) }
    return NumberDigits.power(of: Int(exponent))
  }

  func logarithm(base: Double) -> Double {
    switch base {
    case 10: log10(self)
    case 2: log2(self)
    case 2.718281828459045: log(self)
    default: log(self) / log(base)
    }
  }

  static func power(_ base: Double, _ exponent: Double) -> Double {
    base == 10 ? powerOfTen(exponent) : pow(base, exponent)
  }
}
