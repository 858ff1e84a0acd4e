/// Runs over bytes of text, eight at a time where nothing stands in the way.
enum ByteRun {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// How many bytes at the beginning are neither escaped in HTML, nor controls, nor beyond ASCII.
  @inline(__always)
  static func plain(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int {
    var index = 0
    while index + 8 <= count {
      let word = UnsafeRawPointer(text + index).loadUnaligned(as: UInt64.self)
      let marks =
        word | below(word, 0x20) | equal(word, 0x22) | equal(word, 0x26)
        // `<` and `>` differ in one bit.
        | equal(word & ~(ones &* 2), 0x3C) | equal(word, 0x7F)
      if marks & highs != 0 { break }
      index += 8
    }
    while index < count, isPlain(text[index]) { index += 1 }
    return index
  }

  /// How many bytes at the beginning are ASCII, control characters but line ends and tabs not among
  /// them.
  static func clean(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int {
    var index = 0
    while index < count {
      if index + 8 <= count {
        let word = UnsafeRawPointer(text + index).loadUnaligned(as: UInt64.self)
        if (word | below(word, 0x20) | equal(word, 0x7F)) & highs == 0 {
          index += 8
          continue
        }
      }
      let byte = text[index]
      if byte >= 0x7F || byte < 0x20 && byte != 0x0A && byte != 0x09 { return index }
      index += 1
    }
    return index
  }

  /// How many bytes at the beginning are ASCII.
  static func ascii(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int {
    var index = 0
    while index + 8 <= count {
      let word = UnsafeRawPointer(text + index).loadUnaligned(as: UInt64.self)
      if word & highs != 0 { break }
      index += 8
    }
    while index < count, text[index] < 0x80 { index += 1 }
    return index
  }

  @inline(__always)
  static func isEscaped(_ byte: UInt8) -> Bool {
    byte == 0x22 || byte == 0x26 || byte == 0x3C || byte == 0x3E
  }

  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && !isEscaped(byte)
  }

  // The high bit of each byte that is so; exact where no byte is beyond ASCII, which the callers
  // look for as well (Bit Twiddling Hacks, "Determine if a word has a byte less than n").

  @inline(__always)
  private static func below(_ word: UInt64, _ limit: UInt64) -> UInt64 {
    (word &- ones &* limit) & ~word
  }

  @inline(__always)
  private static func equal(_ word: UInt64, _ byte: UInt64) -> UInt64 {
    let difference = word ^ (ones &* byte)
    return (difference &- ones) & ~difference
  }
}
