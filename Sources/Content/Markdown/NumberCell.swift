/// Whether the text of a table's cell is a number as people write them: with a sign, a currency,
/// thousands apart, a unit or a percent sign.
enum NumberCell {
  case number, empty, other

  init(_ text: [UInt8]) {
    // Most cells of words are known by having no digit, or none near.
    let digit = text.firstIndex { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    if digit ?? text.count > 16 || text.count > 64 {
      self = .other
      return
    }
    let hasDigit = digit != nil
    var scanner = Scanner(text)
    scanner.skipSpace()
    if scanner.isAtEnd || !hasDigit && scanner.isAbsence {
      self = .empty
    } else {
      self = hasDigit && scanner.number() ? .number : .other
    }
  }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "+", "-", "−", "–", "±", "~", "≈", "<", ">", "≤", "≥": true
    default: false
    }
  }
  private static func isCurrency(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "$", "€", "£", "¥", "₹", "₩", "₽", "₺", "₫", "₪", "₴", "¢", "฿", "₦", "₿": true
    default: false
    }
  }
  private static let currencyCodes: Set<String> = [
    "AED", "ARS", "AUD", "BRL", "BTC", "CAD", "CHF", "CLP", "CNY", "CZK", "DKK", "ETH", "EUR",
    "GBP", "HKD", "HUF", "IDR", "ILS", "INR", "JPY", "KRW", "MXN", "MYR", "NGN", "NOK", "NZD",
    "PHP", "PLN", "RMB", "RON", "RUB", "SAR", "SEK", "SGD", "THB", "TRY", "TWD", "UAH", "USD",
    "VND", "ZAR",
  ]
  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ".", "'", "’", "_", " ", "\u{A0}", "\u{202F}", "\u{2009}": true
    default: false
    }
  }
  private static let units: Set<String> = [
    "k", "K", "m", "M", "b", "B", "t", "T", "bn", "Bn", "mn", "Mn", "tn", "Tn", "mio", "Mio",
    "mrd", "Mrd", "%", "‰", "x", "X", "×", "pp", "°", "°C", "°F",
  ]
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\u{A0}", "\u{202F}", "\u{2009}", "\u{2007}": true
    default: false
    }
  }

  /// What people put in a cell that has no value.
  private static let absences: Set<String> = [
    "-", "–", "—", "−", "--", "---", "…", "n/a", "N/A", "n.a.", "NA", "·", "•",
  ]

  private struct Scanner {
    private let scalars: [Unicode.Scalar]
    private var index = 0

    init(_ text: [UInt8]) {
      var scalars: [Unicode.Scalar] = []
      scalars.reserveCapacity(text.count)
      if text.allSatisfy({ $0 < 0x80 }) {
        for byte in text { scalars.append(Unicode.Scalar(byte)) }
      } else {
        scalars.append(contentsOf: String(decoding: text, as: UTF8.self).unicodeScalars)
      }
      while let last = scalars.last, NumberCell.isSpace(last) { scalars.removeLast() }
      self.scalars = scalars
    }

    private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }
    var isAtEnd: Bool { index == scalars.count }

    var isAbsence: Bool {
      scalars.count - index <= 4 && absences.contains(rest)
    }

    private var rest: String {
      var text = ""
      text.unicodeScalars.append(contentsOf: scalars[index...])
      return text
    }

    mutating func skipSpace() {
      while let scalar = next, NumberCell.isSpace(scalar) { index += 1 }
    }

    private mutating func skip(_ isWanted: (Unicode.Scalar) -> Bool) -> Bool {
      guard let scalar = next, isWanted(scalar) else { return false }
      index += 1
      return true
    }

    /// Digits of any number; how many.
    private mutating func digits() -> Int {
      let start = index
      while let scalar = next, ("0"..."9").contains(scalar) { index += 1 }
      return index - start
    }

    /// A code such as `USD`, or `US` in front of a `$`.
    private mutating func skipCurrencyCode() {
      let letters = scalars[index...].prefix { ("A"..."Z").contains($0) }
      if letters.isEmpty { return }
      let behind = index + letters.count < scalars.count ? scalars[index + letters.count] : " "
      if currencyCodes.contains(String(String.UnicodeScalarView(letters)))
        || (1...2).contains(letters.count) && behind == "$"
      {
        index += letters.count
      }
    }

    mutating func number() -> Bool {
      while skip(isSign) { skipSpace() }
      skipCurrencyCode()
      skipSpace()
      _ = skip(isCurrency)
      skipSpace()
      _ = skip(isSign)
      let isInParentheses = next == "(" && scalars.last == ")"
      if isInParentheses {
        index += 1
        _ = skip(isCurrency)
      }
      guard digitsInGroups() else { return false }
      exponent()
      if isInParentheses, index == scalars.count - 1 { return true }
      return unit()
    }

    /// `1234`, `1,234,567.8`, `1.234,5`, `1 234`, `12,34,567`, `.5`
    private mutating func digitsInGroups() -> Bool {
      let whole = digits()
      var separator: Unicode.Scalar?
      while whole > 0, whole <= 3, let mark = next, isSeparator(mark),
        separator == nil || separator == mark
      {
        let start = index
        index += 1
        let count = digits()
        let isLast = next != mark
        // Groups of two are India's; the last has three.
        guard count == 3 || count == 2 && !isLast && mark == "," else {
          index = start
          break
        }
        separator = mark
      }
      guard let mark = next, mark == "." || mark == ",", mark != separator else { return whole > 0 }
      index += 1
      return digits() > 0
    }

    private mutating func exponent() {
      let start = index
      guard let mark = next, mark == "e" || mark == "E" else { return }
      index += 1
      if next == "-" || next == "+" || next == "−" { index += 1 }
      if digits() == 0 { index = start }
    }

    /// What may stand behind the digits.
    private mutating func unit() -> Bool {
      skipSpace()
      if skip(isCurrency) { skipSpace() }
      if isAtEnd { return true }
      var word = rest
      if word.last == "+" { word.removeLast() }
      if let last = word.unicodeScalars.last, isCurrency(last) { word.unicodeScalars.removeLast() }
      while word.last == " " || word.last == "\u{A0}" { word.removeLast() }
      return word.isEmpty || units.contains(word) || currencyCodes.contains(word)

    }
  }
}
