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
    addSpace()
  }

  /// A line ends within a paragraph.
  mutating func breakLine() {
    isInWord = false
    addSpace()
  }

  mutating func add(_ text: Bytes) {
    addToExcerpt(text)
    let classes = Self.classes.utf8Start
    var index = 0
    var isInWord: UInt8 = isInWord ? 1 : 0
    var words = 0
    while index < text.count {
      let byte = text[index]
      if byte >= 0x80 {
        self.isInWord = isInWord != 0
        addScalar(text, &index)
        isInWord = self.isInWord ? 1 : 0
        continue
      }
      index += 1
      let isLetter = classes[Int(byte)] & 1
      let isNoSpace = (classes[Int(byte)] & 2) >> 1
      words += Int(isLetter & ~isInWord)
      isInWord = isLetter | isInWord & isNoSpace
    }
    self.words += words
    self.isInWord = isInWord != 0
  }

  /// For each byte of ASCII: `0` for a space, `2` for a mark, `3` for a letter or digit. Text,
  /// because that is a table that needs no setting up.
  private static let classes: StaticString = """
    222222222000002222222222222222220222222222222222333333333322222223333333333333333333333333\
    32222223333333333333333333333333322222
    """

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

  private mutating func addToExcerpt(_ text: Bytes) {
    switch place {
    case .lead: Self.append(text, to: &lead)
    case .other where lead.isEmpty: Self.append(text, to: &other)
    case .other, .elsewhere: break
    }
  }

  private mutating func addSpace() {
    let space: [UInt8] = [UInt8(ascii: " ")]
    space.withUnsafeBufferPointer { addToExcerpt($0) }
  }

  /// Appends text with no more than one space in a row, as far as an excerpt can need it.
  private static func append(_ text: Bytes, to excerpt: inout [UInt8]) {
    // Four bytes a code point, and whole ones.
    let enough = 4 * (excerptLimit + 1)
    for byte in text {
      if excerpt.count >= enough, byte & 0xC0 != 0x80 { return }
      let isSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
      if !isSpace {
        excerpt.append(byte)
      } else if let last = excerpt.last, last != UInt8(ascii: " ") {
        excerpt.append(UInt8(ascii: " "))
      }
    }
  }

  /// The beginning of the text, cut at a word.
  var excerpt: String {
    var text = lead.isEmpty ? other : lead
    if text.last == UInt8(ascii: " ") { text.removeLast() }
    return Self.cut(text)
  }

  /// Text of at most the limit, counted in code points, of which there are never fewer than
  /// characters.
  static func cut(_ text: [UInt8]) -> String {
    var count = 0
    var end = text.count
    for index in text.indices where text[index] & 0xC0 != 0x80 {
      count += 1
      if count == excerptLimit { end = index }
    }
    guard count > excerptLimit else { return String(decoding: text, as: UTF8.self) }
    var cut = text[..<end]
    if text[end] != UInt8(ascii: " ") {
      if let space = cut.lastIndex(of: UInt8(ascii: " ")) {
        cut = cut[..<space]
      } else {
        return wholeCharacters(of: String(decoding: text, as: UTF8.self), within: end) + "…"
      }
    }
    var result = String(decoding: cut, as: UTF8.self)
    while let last = result.unicodeScalars.last, " ,;:–—-(“".unicodeScalars.contains(last) {
      result.unicodeScalars.removeLast()
    }
    return result + "…"
  }

  /// Text without any space: at least no mark is parted from its letter.
  private static func wholeCharacters(of text: String, within limit: Int) -> String {
    var length = 0
    return String(
      text.prefix {
        length += $0.utf8.count
        return length <= limit
      })
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
