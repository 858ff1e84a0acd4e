/// What a plain scalar means by the YAML 1.2 core schema.
package enum CoreSchema {
  package static func value(of text: String) -> Node.Value {
    switch text {
    case "", "~", "null", "Null", "NULL": return .null
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    default: return number(text).map { .number($0, text: text) } ?? .string(text)
    }
  }

  private static func number(_ text: String) -> Double? {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, first < UInt8(ascii: ":") else { return nil }
    if text.hasPrefix("0x") { return digits(bytes.dropFirst(2), radix: 16) }
    if text.hasPrefix("0o") { return digits(bytes.dropFirst(2), radix: 8) }
    let unsigned =
      first == UInt8(ascii: "+") || first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes[...]
    switch String(decoding: unsigned, as: UTF8.self) {
    case ".inf", ".Inf", ".INF": return first == UInt8(ascii: "-") ? -.infinity : .infinity
    case ".nan", ".NaN", ".NAN": return unsigned.count == bytes.count ? .nan : nil
    default: break
    }
    return isDecimal(unsigned)
      ? Double(text.hasPrefix("+") ? String(text.dropFirst()) : text) ?? leading(text) : nil
  }

  /// `[0-9a-fA-F]+` or `[0-7]+`
  private static func digits(_ bytes: ArraySlice<UInt8>, radix: Int) -> Double? {
    var value: Double?
    for byte in bytes {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, digit < radix else {
        return nil
      }
      value = (value ?? 0) * Double(radix) + Double(digit)
    }
    return value
  }

  /// `.5` and `5.` are numbers of the schema that Swift does not read.
  private static func leading(_ text: String) -> Double? {
    var text = text
    if let point = text.firstIndex(of: ".") {
      let next = text.index(after: point)
      if next == text.endIndex || !text[next].isNumber { text.insert("0", at: next) }
      if point == text.startIndex || !text[text.index(before: point)].isNumber {
        text.insert("0", at: point)
      }
    }
    return Double(text)
  }

  /// `(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`
  private static func isDecimal(_ bytes: ArraySlice<UInt8>) -> Bool {
    func digits(_ rest: inout ArraySlice<UInt8>) -> Int {
      let count = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    var rest = bytes
    let whole = digits(&rest)
    var fraction = 0
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      fraction = digits(&rest)
    }
    guard whole + fraction > 0 else { return false }
    if let mark = rest.first, mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
        rest = rest.dropFirst()
      }
      guard digits(&rest) > 0 else { return false }
    }
    return rest.isEmpty
  }
}
