/// What is wrong with a regular expression.
struct RegularExpressionProblem: Error, Sendable, Hashable {
  let headline: String
}

/// A regular expression of ECMAScript without lookbehind, over UTF-16 code units, with a bound on
/// the steps of a search.
struct RegularExpression: Sendable, CustomStringConvertible {
  enum Instruction: Sendable {
    case unit(UInt16)
    case set(RegularExpressionSet)
    case any
    /// Goes on at the first and comes back to the second.
    case split(Int, Int)
    case jump(Int)
    case save(Int)
    /// Forgets the groups in the range before another round of a loop.
    case forget(Range<Int>)
    case lineStart, lineEnd
    case wordBoundary(Bool)
    case backReference(Int)
    /// What stands up to the place must match here, or must not.
    case lookahead(isPositive: Bool, next: Int)
    /// Ends a loop whose round took nothing.
    case mark(Int)
    case progress(Int)
    case match
  }

  let source: String
  let flags: String
  let isGlobal: Bool
  let ignoresCase: Bool
  let isMultiline: Bool
  let program: [Instruction]
  let groupCount: Int
  let markCount: Int
  let names: [String: Int]

  init(_ source: String, flags: String = "") throws(RegularExpressionProblem) {
    for flag in flags where !"gim".contains(flag) {
      throw RegularExpressionProblem(
        headline: "the flag `\(flag)` of a regular expression is not supported")
    }
    guard Set(flags).count == flags.count else {
      throw RegularExpressionProblem(headline: "a regular expression has a flag twice")
    }
    self.source = source
    self.flags = String(flags.sorted())
    isGlobal = flags.contains("g")
    ignoresCase = flags.contains("i")
    isMultiline = flags.contains("m")
    var compiler = RegularExpressionCompiler(source, ignoresCase: ignoresCase)
    program = try compiler.compile()
    groupCount = compiler.groupCount
    markCount = compiler.markCount
    names = compiler.names
  }

  var description: String { "/\(source.isEmpty ? "(?:)" : source)/\(flags)" }

  /// By the simple mapping to upper case, as without the flag `u`.
  static func folded(_ unit: UInt16) -> UInt16 {
    if unit < 0x80 { return (0x61...0x7A).contains(unit) ? unit - 0x20 : unit }
    guard let scalar = Unicode.Scalar(unit) else { return unit }
    let upper = scalar.properties.uppercaseMapping.utf16
    guard upper.count == 1, let first = upper.first, first >= 0x80 else { return unit }
    return first
  }
}

/// A class of code units.
struct RegularExpressionSet: Sendable {
  var ranges: [ClosedRange<UInt16>] = []
  var isNegated = false
  var ignoresCase = false

  func contains(_ unit: UInt16) -> Bool { holds(unit) != isNegated }

  private func holds(_ unit: UInt16) -> Bool {
    if ranges.contains(where: { $0.contains(unit) }) { return true }
    guard ignoresCase else { return false }
    let folded = RegularExpression.folded(unit)
    if folded != unit, ranges.contains(where: { $0.contains(folded) }) { return true }
    guard let scalar = Unicode.Scalar(unit) else { return false }
    let lower = scalar.properties.lowercaseMapping.utf16
    return lower.count == 1 && ranges.contains { range in lower.contains { range.contains($0) } }
  }

  static let digits: [ClosedRange<UInt16>] = [0x30...0x39]
  static let word: [ClosedRange<UInt16>] = [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A]
  static let space: [ClosedRange<UInt16>] = [
    0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029,
    0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
  ]

  /// All units that are not in sorted ranges.
  static func complement(_ ranges: [ClosedRange<UInt16>]) -> [ClosedRange<UInt16>] {
    var rest: [ClosedRange<UInt16>] = []
    var next: UInt16 = 0
    for range in ranges {
      if range.lowerBound > next { rest.append(next...(range.lowerBound - 1)) }
      guard range.upperBound < .max else { return rest }
      next = range.upperBound + 1
    }
    rest.append(next...UInt16.max)
    return rest
  }

  /// The ranges of `\d`, `\w`, `\s` and their opposites.
  static func shorthand(_ letter: UInt16) -> [ClosedRange<UInt16>]? {
    switch letter {
    case 0x64: digits
    case 0x44: complement(digits)
    case 0x77: word
    case 0x57: complement(word)
    case 0x73: space
    case 0x53: complement(space)
    default: nil
    }
  }
}
