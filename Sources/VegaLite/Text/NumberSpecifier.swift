/// A specifier of d3-format, `[[fill]align][sign][symbol][0][width][,][.precision][~][type]`
/// (https://d3js.org/d3-format#locale_format), in its parts.
package struct NumberSpecifier: Sendable, Hashable {
  package enum Alignment: Character, Sendable {
    case right = ">"
    case left = "<"
    case center = "^"
    case sign = "="
  }

  package enum Sign: Character, Sendable {
    case minus = "-"
    case plus = "+"
    case parentheses = "("
    case space = " "
  }

  package enum Symbol: Character, Sendable {
    case currency = "$"
    case base = "#"
  }

  package enum Kind: Character, Sendable, CaseIterable {
    case exponent = "e"
    case fixed = "f"
    case general = "g"
    case rounded = "r"
    case prefixed = "s"
    case percent = "%"
    case roundedPercent = "p"
    case binary = "b"
    case octal = "o"
    case decimal = "d"
    case hexadecimal = "x"
    case upperHexadecimal = "X"
    case character = "c"
    case groupedGeneral = "n"
  }

  package var fill: Character = " "
  package var alignment = Alignment.right
  package var sign = Sign.minus
  package var symbol: Symbol?
  /// Zeros between sign and digits up to the width.
  package var isZeroFilled = false
  package var width: Int?
  /// Whether digits are grouped.
  package var isGrouped = false
  package var precision: Int?
  /// Whether trailing zeros behind the point are left out.
  package var isTrimmed = false
  /// `nil` writes up to 12 significant digits without trailing zeros.
  package var kind: Kind?

  package static let widthLimit = 1_000

  package init() {}

  package init(_ text: String) throws(NumberFormatProblem) {
    var rest = Array(text)[...]
    if rest.count > 1, let alignment = Alignment(rawValue: rest[1]) {
      (fill, self.alignment) = (rest[0], alignment)
      rest.removeFirst(2)
    } else if let alignment = rest.first.flatMap({ Alignment(rawValue: $0) }) {
      self.alignment = alignment
      rest.removeFirst()
    }
    if let sign = rest.first.flatMap({ Sign(rawValue: $0) }) {
      self.sign = sign
      rest.removeFirst()
    }
    if let symbol = rest.first.flatMap({ Symbol(rawValue: $0) }) {
      self.symbol = symbol
      rest.removeFirst()
    }
    if rest.first == "0" {
      isZeroFilled = true
      rest.removeFirst()
    }
    width = Self.digits(&rest)
    if let width, width > Self.widthLimit { throw .tooWide(width: width, specifier: text) }
    if rest.first == "," {
      isGrouped = true
      rest.removeFirst()
    }
    if rest.first == "." {
      rest.removeFirst()
      precision = Self.digits(&rest)
      if precision == nil { throw .missingPrecision(specifier: text) }
    }
    if rest.first == "~" {
      isTrimmed = true
      rest.removeFirst()
    }
    if let letter = rest.popFirst() {
      guard let kind = Kind(rawValue: letter) else {
        let part = String([letter] + rest)
        throw letter.isASCII && letter.isLetter && rest.isEmpty
          ? .unknownType(letter, specifier: text) : .unexpected(part: part, specifier: text)
      }
      self.kind = kind
    }
    if !rest.isEmpty { throw .unexpected(part: String(rest), specifier: text) }
  }

  /// A whole number, cut at a million.
  private static func digits(_ rest: inout ArraySlice<Character>) -> Int? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    rest.removeFirst(digits.count)
    guard !digits.isEmpty else { return nil }
    return digits.reduce(0) { min($0 * 10 + ($1.wholeNumberValue ?? 0), 1_000_000) }
  }
}

/// What is wrong with a specifier of numbers.
package enum NumberFormatProblem: Error, Sendable, Hashable {
  case unknownType(Character, specifier: String)
  case missingPrecision(specifier: String)
  case tooWide(width: Int, specifier: String)
  case unexpected(part: String, specifier: String)

  /// In the words of an error for writers.
  package var headline: String {
    switch self {
    case .unknownType(let letter, let specifier):
      "unknown type '\(letter)' in the number format '\(specifier)'; there are "
        + NumberSpecifier.Kind.allCases.map { String($0.rawValue) }.joined(separator: " ")
    case .missingPrecision(let specifier):
      "'.' without a number of digits behind it in the number format '\(specifier)'"
    case .tooWide(let width, let specifier):
      "a width of \(width) characters in the number format '\(specifier)'"
    case .unexpected(let part, let specifier):
      "'\(part)' makes no sense in the number format '\(specifier)'"
    }
  }
}
