/// Cuts an expression into tokens by the lexical grammar of ECMAScript 5.
struct ExpressionLexer {
  private let scalars: [Unicode.Scalar]
  private(set) var offset = 0

  private static let symbols = [
    ">>>", "===", "!==", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "++", "--", "(", ")", "[",
    "]", "{",
    "}", ".", ",", ":", "?", "+", "-", "*", "/", "%", "<", ">", "&", "|", "^", "!", "~", "=", ";",
  ].map { Array($0.unicodeScalars) }

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// - Parameter expectsOperand: whether a slash begins a regular expression here.
  mutating func next(expectsOperand: Bool) throws(ExpressionProblem) -> ExpressionToken {
    while offset < scalars.count, Self.isSpace(scalars[offset]) { offset += 1 }
    let start = offset
    guard let first = peek() else { return ExpressionToken(kind: .end, offset: start) }
    let kind: ExpressionToken.Kind
    if Self.isDigit(first) || first == "." && peek(1).map(Self.isDigit) == true {
      kind = .number(try number())
    } else if first == "\"" || first == "'" {
      kind = .text(try text(quote: first))
    } else if Self.beginsName(first) {
      kind = .name(name())
    } else if first == "/", expectsOperand {
      kind = try regexp()
    } else if let symbol = Self.symbols.first(where: { scalars[start...].starts(with: $0) }) {
      offset += symbol.count
      kind = .symbol(Self.string(symbol[...]))
    } else if first == "`" {
      throw ExpressionProblem(
        "text in expressions stands in ' or \", not in backquotes", offset: start)
    } else {
      throw ExpressionProblem("`\(first)` has no meaning in an expression", offset: start)
    }
    return ExpressionToken(kind: kind, offset: start)
  }

  private func peek(_ distance: Int = 0) -> Unicode.Scalar? {
    offset + distance < scalars.count ? scalars[offset + distance] : nil
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{FEFF}"
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func beginsName(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "$" || scalar == "_" || scalar.properties.isIDStart
  }

  private mutating func name() -> String {
    let start = offset
    while let scalar = peek(), Self.beginsName(scalar) || scalar.properties.isIDContinue {
      offset += 1
    }
    return Self.string(scalars[start..<offset])
  }

  private mutating func number() throws(ExpressionProblem) -> Double {
    let start = offset
    if peek() == "0", let mark = peek(1), mark == "x" || mark == "X" {
      offset += 2
      while let scalar = peek(), scalar.isASCII, scalar.properties.isASCIIHexDigit { offset += 1 }
    } else {
      digits()
      if peek() == "." {
        offset += 1
        digits()
      }
      if let mark = peek(), mark == "e" || mark == "E" {
        offset += 1
        if let sign = peek(), sign == "+" || sign == "-" { offset += 1 }
        digits()
      }
    }
    let text = Self.string(scalars[start..<offset])
    let number = NumberParsing.number(text)
    let isOctal = text.count > 1 && text.first == "0" && text.dropFirst().first?.isNumber == true
    if number.isNaN || isOctal || peek().map({ Self.beginsName($0) || Self.isDigit($0) }) == true {
      throw ExpressionProblem("a number is written wrongly", offset: start)
    }
    return number
  }

  private mutating func digits() {
    while let scalar = peek(), Self.isDigit(scalar) { offset += 1 }
  }

  private mutating func text(quote: Unicode.Scalar) throws(ExpressionProblem) -> String {
    let start = offset
    offset += 1
    // Two escapes may be the halves of one character beyond U+FFFF.
    var units: [UInt16] = []
    while let scalar = peek() {
      offset += 1
      if scalar == quote { return String(decoding: units, as: UTF16.self) }
      if scalar == "\n" || scalar == "\r" { break }
      if scalar == "\\" {
        units += try escape()
      } else {
        units += Array(UTF16.encode(scalar) ?? UTF16.EncodedScalar())
      }
    }
    throw ExpressionProblem("a text has no closing \(quote)", offset: start)
  }

  private mutating func escape() throws(ExpressionProblem) -> [UInt16] {
    let start = offset - 1
    guard let scalar = peek() else { return [] }
    offset += 1
    switch scalar {
    case "n": return [0x0A]
    case "r": return [0x0D]
    case "t": return [0x09]
    case "b": return [0x08]
    case "v": return [0x0B]
    case "f": return [0x0C]
    case "0" where peek().map(Self.isDigit) != true: return [0]
    case "\n", "\u{2028}", "\u{2029}": return []
    case "\r":
      if peek() == "\n" { offset += 1 }
      return []
    case "x", "u":
      let width = scalar == "x" ? 2 : 4
      let digits = scalars[offset...].prefix(width)
      guard digits.count == width, digits.allSatisfy({ $0.properties.isASCIIHexDigit }),
        let unit = UInt16(Self.string(digits), radix: 16)
      else { throw ExpressionProblem("an escape is written wrongly", offset: start) }
      offset += width
      return [unit]
    case "0"..."9": throw ExpressionProblem("an escape is written wrongly", offset: start)
    default: return Array(UTF16.encode(scalar) ?? UTF16.EncodedScalar())
    }
  }

  private mutating func regexp() throws(ExpressionProblem) -> ExpressionToken.Kind {
    let start = offset
    offset += 1
    var isInClass = false
    while let scalar = peek(), scalar != "\n" {
      switch scalar {
      case "\\": offset += 1
      case "[": isInClass = true
      case "]": isInClass = false
      case "/" where !isInClass:
        let pattern = Self.string(scalars[(start + 1)..<offset])
        offset += 1
        return .regexp(pattern, flags: peek().map(Self.beginsName) == true ? name() : "")
      default: break
      }
      offset += 1
    }
    offset = min(offset, scalars.count)
    throw ExpressionProblem("a regular expression has no closing /", offset: start)
  }
}
