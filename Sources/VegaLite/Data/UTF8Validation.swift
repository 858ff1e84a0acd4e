/// Whether bytes are UTF-8.
enum UTF8Validation {
  /// The offset of the first byte that begins no valid character.
  static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { firstInvalidByte($0) }
  }

  static func firstInvalidByte(_ raw: UnsafeRawBufferPointer) -> Int? {
    var index = 0
    while index < raw.count {
      // Eight ASCII bytes at a time.
      while index + 8 <= raw.count,
        raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
      }
      guard index < raw.count else { return nil }
      let byte = raw[index]
      if byte < 0x80 {
        index += 1
        continue
      }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      let character = raw[index..<min(index + length, raw.count)]
      guard byte >= 0xC2, String(validating: character, as: UTF8.self) != nil else {
        return index
      }
      index += length
    }
    return nil
  }
}
