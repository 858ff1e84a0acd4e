/// Characters that HTML or XML forbids: controls but tab and line end, and what Unicode calls
/// noncharacters. A feed with one of them is no XML.
enum ForbiddenCharacters {
  /// The bytes that a forbidden character at `index` has; 0 where an allowed one stands there.
  static func length(in text: Bytes, at index: Int) -> Int {
    func byte(_ offset: Int) -> UInt8 {
      index + offset < text.count ? text[index + offset] : 0
    }
    switch text[index] {
    case 0x09, 0x0A: return 0
    case 0..<0x20, 0x7F: return 1
    case 0xC2: return (0x80..<0xA0).contains(byte(1)) ? 2 : 0
    case 0xEF:
      if byte(1) == 0xBF { return byte(2) >= 0xBE ? 3 : 0 }
      return byte(1) == 0xB7 && (0x90...0xAF).contains(byte(2)) ? 3 : 0
    case 0xF0...0xF4:
      return byte(1) & 0x0F == 0x0F && byte(2) == 0xBF && byte(3) >= 0xBE ? 4 : 0
    default: return 0
    }
  }

  /// The text with a replacement character (a space for a vertical tab or form feed) for each
  /// forbidden one; `nil` where there is none.
  static func replaced(in text: Bytes) -> [UInt8]? {
    guard let base = text.baseAddress else { return nil }
    var index = 0
    while true {
      index += ByteRun.clean(base + index, text.count - index)
      if index == text.count { return nil }
      if length(in: text, at: index) > 0 { break }
      index += 1
    }
    var result = Array(text[..<index])
    while index < text.count {
      let count = length(in: text, at: index)
      switch text[index] {
      case let byte where count == 0: result.append(byte)
      case 0x0B, 0x0C: result.append(UInt8(ascii: " "))
      default: result.put("\u{FFFD}")
      }
      index += max(count, 1)
    }
    return result
  }
}
