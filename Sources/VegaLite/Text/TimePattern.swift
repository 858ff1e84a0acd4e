/// A specifier of d3-time-format, such as `%b %-d, %Y`, cut into its parts.
struct TimePattern: Sendable, Hashable {
  enum Part: Sendable, Hashable {
    case literal(String)
    case directive(UInt8, padding: Padding)
  }

  enum Padding: Sendable, Hashable { case none, space, zero }

  let parts: [Part]

  /// - Throws: `TimeFormatProblem` for a directive that there is not.
  init(_ specifier: String, locale: TimeLocale) throws(TimeFormatProblem) {
    parts = try Self.parts(specifier, locale: locale, depth: 0)
  }

  private static func parts(
    _ specifier: String, locale: TimeLocale, depth: Int
  ) throws(TimeFormatProblem) -> [Part] {
    var parts: [Part] = []
    var literal: [UInt8] = []
    var bytes = Array(specifier.utf8)[...]
    func flush() {
      if !literal.isEmpty { parts.append(.literal(String(decoding: literal, as: UTF8.self))) }
      literal = []
    }
    while let byte = bytes.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        literal.append(byte)
        continue
      }
      var padding: Padding?
      switch bytes.first {
      case UInt8(ascii: "-"): padding = Padding.none
      case UInt8(ascii: "_"): padding = .space
      case UInt8(ascii: "0"): padding = .zero
      default: break
      }
      if padding != nil { bytes.removeFirst() }
      guard let letter = bytes.popFirst() else {
        throw .unfinished(specifier: specifier)
      }
      switch letter {
      case UInt8(ascii: "%"): literal.append(letter)
      case UInt8(ascii: "c"), UInt8(ascii: "x"), UInt8(ascii: "X"):
        flush()
        // A locale's patterns may name each other, but not for ever.
        guard depth < 3 else { throw .nested(specifier: specifier) }
        let nested =
          letter == UInt8(ascii: "c")
          ? locale.dateTime : letter == UInt8(ascii: "x") ? locale.date : locale.time
        parts += try self.parts(nested, locale: locale, depth: depth + 1)
      default:
        guard "aAbBdefgGHIjLmMpqQsSuUVwWyYZ".utf8.contains(letter) else {
          throw .unknownDirective(letters: name(of: letter, before: bytes), specifier: specifier)
        }
        flush()
        let usual: Padding = letter == UInt8(ascii: "e") ? .space : .zero
        parts.append(.directive(letter, padding: padding ?? usual))
      }
    }
    flush()
    return parts
  }

  /// The whole character that begins with a byte.
  private static func name(of byte: UInt8, before rest: ArraySlice<UInt8>) -> String {
    let whole = [byte] + rest.prefix { $0 & 0xC0 == 0x80 }
    return "%" + String(decoding: whole, as: UTF8.self)
  }
}

/// What is wrong with a specifier of dates.
package enum TimeFormatProblem: Error, Sendable, Hashable {
  case unknownDirective(letters: String, specifier: String)
  case unfinished(specifier: String)
  case nested(specifier: String)

  /// In the words of an error for writers.
  package var headline: String {
    switch self {
    case .unknownDirective(let letters, let specifier):
      "unknown directive '\(letters)' in the date format '\(specifier)'"
    case .unfinished(let specifier): "the date format '\(specifier)' ends with a single '%'"
    case .nested(let specifier): "the date format '\(specifier)' contains itself"
    }
  }
}
