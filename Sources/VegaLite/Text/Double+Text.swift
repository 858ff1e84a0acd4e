extension Double {
  /// `String(number)` of JavaScript: the fewest digits that read back as the same number, and an
  /// exponent only from 1e21 and below 1e-6.
  package var shortestText: String {
    if isNaN { return "NaN" }
    if isInfinite { return self < 0 ? "-Infinity" : "Infinity" }
    if magnitude < 9_007_199_254_740_992, self == rounded() { return String(Int64(self)) }
    // Swift writes the same digits, and here no exponent either.
    if (1e-3..<1e9).contains(magnitude) { return description }
    let decimal = DecimalDigits(shortest: self)
    let sign = self < 0 ? "-" : ""
    if decimal.point > 21 || decimal.point < -5 {
      return sign + decimal.exponential(decimals: decimal.digits.count - 1)
    }
    return sign + decimal.fixed(decimals: max(0, decimal.digits.count - decimal.point))
  }

  /// `toFixed` of JavaScript, without its limit on the size of the number.
  func fixedText(decimals: Int) -> String {
    var decimal = DecimalDigits(exactly: self)
    decimal.round(toDecimals: decimals)
    return (self < 0 ? "-" : "") + decimal.fixed(decimals: decimals)
  }

  /// `toExponential` of JavaScript.
  func exponentialText(decimals: Int) -> String {
    var decimal = DecimalDigits(exactly: self)
    decimal.round(toDigits: decimals + 1)
    return (self < 0 ? "-" : "") + decimal.exponential(decimals: decimals)
  }
}

extension Double {
  /// The exponent in scientific notation; 0 for 0 and for what is not finite.
  var decimalExponent: Int {
    if (1e-20..<1e20).contains(magnitude) {
      // The logarithm may be off by one beside a power of ten.
      let exponent = Int(magnitude.decimalLogarithm.rounded(.down))
      if magnitude < NumberDigits.power(of: exponent) { return exponent - 1 }
      return magnitude < NumberDigits.power(of: exponent + 1) ? exponent : exponent + 1
    }
    let decimal = DecimalDigits(shortest: self)
    return decimal.digits.isEmpty ? 0 : decimal.point - 1
  }
}
