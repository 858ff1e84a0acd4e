import Testing

@testable import VegaLite

/// A scale as a row of a table writes it.
struct ScaleRow: Sendable, CustomStringConvertible {
  let type: ScaleType
  let domain: [Double]
  let range: [Double]
  let options: [Substring: String]
  /// What follows: expected values.
  let rest: [String]
  let description: String

  init?(_ line: Substring) {
    let parts = line.split(separator: ";", omittingEmptySubsequences: false).map { part in
      String(part.hasPrefix(" ") ? part.dropFirst() : part)
    }
    guard parts.count > 4, let type = ScaleType(rawValue: parts[0]) else { return nil }
    self.type = type
    domain = Self.numbers(parts[1])
    range = Self.numbers(parts[2])
    var options: [Substring: String] = [:]
    for option in parts[3].split(separator: " ") {
      guard let sign = option.firstIndex(of: "=") else { continue }
      options[option[..<sign]] = String(option[option.index(after: sign)...])
    }
    self.options = options
    rest = Array(parts[4...])
    description = parts[0...3].joined(separator: "; ")
  }

  static func rows(_ table: String) -> [ScaleRow] {
    table.split(separator: "\n").compactMap { ScaleRow($0) }
  }

  static func numbers(_ text: String) -> [Double] {
    text.split { $0 == " " || $0 == "," }.map {
      $0 == "Infinity" ? .infinity : $0 == "-Infinity" ? -.infinity : Double($0) ?? .nan
    }
  }

  func number(_ name: Substring) -> Double? { options[name].flatMap(Double.init) }

  func count(_ name: Substring) -> TickCount? {
    guard let text = options[name] else { return nil }
    if text == "true" { return .count(10) }
    if let number = Double(text) { return .count(number) }
    let parts = text.split(separator: "/")
    return TickCount(
      .interval(String(parts[0]), every: parts.count > 1 ? Int(parts[1]) ?? 1 : 1), on: type)
  }

  /// The scale with all adjustments, in the order of Vega.
  var scale: ContinuousScale {
    let adjusted = ContinuousScale.domain(
      domain, includesZero: options["zero"] == "true", minimum: number("domainMin"),
      maximum: number("domainMax"), middle: number("domainMid"))
    var scale = ContinuousScale(
      type, domain: adjusted, range: range, base: number("base") ?? 10,
      exponent: number("exponent") ?? 1, constant: number("constant") ?? 1,
      clamps: options["clamp"] == "true", rounds: options["round"] == "true")
    if let padding = number("padding") { scale = scale.with(domain: scale.padded(by: padding)) }
    if let nice = count("nice") { scale = scale.with(domain: scale.nice(nice)) }
    guard let bins = options["bins"] else { return scale }
    let description: BinsSpecification
    if bins.hasPrefix("steps:") {
      let parts = bins.dropFirst(6).split(separator: "/", omittingEmptySubsequences: false)
      description = .steps(
        start: Double(parts[0]), stop: Double(parts[1]), step: Double(parts[2]) ?? .nan)
    } else {
      description = .boundaries(Self.numbers(bins))
    }
    return scale.with(
      bins: DiscretizingScale.boundaries(description, in: (scale.lower, scale.upper)))
  }
}

/// Whether two numbers are alike but for the last digits that a `pow` may round otherwise.
func isAlike(_ left: Double?, _ right: Double, scale: Double = 0) -> Bool {
  guard let left else { return !right.isFinite }
  return left == right
    || (left - right).magnitude <= 1e-11 * max(left.magnitude, right.magnitude, scale)
}
