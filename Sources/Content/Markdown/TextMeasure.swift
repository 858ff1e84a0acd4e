/// Counts words and gathers the beginning of the text, piece by piece.
struct TextMeasure {
  /// Of an excerpt, the mark for what was cut off among them.
  static let excerptLimit = 200

  private var words = 0
  /// Characters of writing without spaces between words.
  private var unspaced = 0
  private var isInWord = false
  private var lead: [UInt8] = []
  private var other: [UInt8] = []
  private var place = Place.elsewhere

  /// Where the text stands that comes next.
  enum Place {
    /// A paragraph of the document itself.
    case lead
    /// A paragraph within something else: of use where there is no other.
    case other
    case elsewhere
  }

  var wordCount: Int { words + (unspaced + 1) / 2 }

  /// A block begins: a word ends, and what comes is of that kind.
  mutating func begin(_ place: Place) {
    isInWord = false
    self.place = place
    addToExcerpt { if !$0.isEmpty { $0.append(UInt8(ascii: " ")) } }
  }

  /// A line ends within a paragraph.
  mutating func breakLine() {
    isInWord = false
    addToExcerpt { $0.append(UInt8(ascii: " ")) }
  }

  mutating func add(_ text: Bytes) {
    addToExcerpt { $0.append(contentsOf: text) }
    var index = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      switch classes[Int(byte)] {
      case .letter:
        if !isInWord {
          isInWord = true
          words += 1
        }
      case .space: isInWord = false
      case .punctuation: break
      case .beyondASCII:
        index -= 1
        addScalar(text, &index)
      }
    }
  }

  private mutating func addScalar(_ text: Bytes, _ index: inout Int) {
    let first = UInt32(text[index])
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    var scalar = length == 1 ? first : first & (0x7F >> UInt32(length))
    for offset in 1..<max(length, 2) where index + offset < text.count && length > 1 {
      scalar = scalar << 6 | UInt32(text[index + offset] & 0x3F)
    }
    index += length
    switch ScalarClass(scalar) {
    case .letter:
      if !isInWord { words += 1 }
      isInWord = true
    case .unspaced:
      unspaced += 1
      isInWord = false
    case .space: isInWord = false
    case .punctuation: break
    }
  }

  private mutating func addToExcerpt(_ add: (inout [UInt8]) -> Void) {
    // Four bytes a character, and as many for marks upon it.
    let enough = Self.excerptLimit * 8
    switch place {
    case .lead where lead.count < enough: add(&lead)
    case .other where lead.isEmpty && other.count < enough: add(&other)
    case .lead, .other, .elsewhere: break
    }
  }

  /// The beginning of the text, cut at a word.
  var excerpt: String {
    let gathered = lead.allSatisfy { $0 == UInt8(ascii: " ") } ? other : lead
    let text = Array(
      gathered.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        .joined(separator: [UInt8(ascii: " ")]))
    return Self.cut(String(decoding: text, as: UTF8.self))
  }

  static func cut(_ text: String) -> String {
    // Scalars, of which there are never fewer than characters.
    guard text.unicodeScalars.count > excerptLimit else { return text }
    let scalars = text.unicodeScalars
    let end = scalars.index(scalars.startIndex, offsetBy: excerptLimit - 1)
    var cut = text[..<end]
    if text[end] != " ", let space = cut.lastIndex(of: " ") {
      cut = cut[..<space]
    } else if end.samePosition(in: text) == nil {
      // No space at all: at least no mark is parted from its letter.
      cut = text[..<text.index(before: text.rangeOfCharacter(containing: end))]
    }
    while let last = cut.last, last.isWhitespace || ",;:–—-(“".contains(last) { cut.removeLast() }
    return cut + "…"
  }
}

extension String {
  /// The index behind the character that the scalar at `index` is part of.
  fileprivate func rangeOfCharacter(containing index: Index) -> Index {
    var next = startIndex
    while next <= index, next < endIndex { next = self.index(after: next) }
    return next
  }
}

private enum ByteClass { case letter, space, punctuation, beyondASCII }

private let classes: [ByteClass] = (0..<256).map { code in
  switch UInt8(code) {
  case 0x80...: .beyondASCII
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    .letter
  case UInt8(ascii: " "), 9...13: .space
  default: .punctuation
  }
}

/// What a character beyond ASCII is to the counting of words.
private enum ScalarClass {
  case letter, unspaced, space, punctuation

  init(_ scalar: UInt32) {
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200B, 0x2013...0x2015, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      self = .space
    case 0x80...0xA9, 0xAB...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0xD7, 0xF7, 0x2010...0x206F,
      0x20A0...0x20CF, 0x2190...0x2BFF, 0x3001...0x3004, 0x3008...0x3020, 0x30FB, 0xFE00...0xFE6F,
      0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65, 0x1F000...0x1FAFF:
      self = .punctuation
    // Thai, Lao, Tibetan, Myanmar, Khmer; then Chinese and Japanese.
    case 0x0E00...0x0FFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x2FDF, 0x3005...0x312F,
      0x31A0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9D,
      0x20000...0x323AF:
      self = .unspaced
    default: self = .letter
    }
  }
}
