/// `btoa` and `atob`: bytes as characters up to U+00FF.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// `nil` where a character is beyond U+00FF.
  static func encoded(_ text: String) -> String? {
    let units = Array(text.utf16)
    guard units.allSatisfy({ $0 < 0x100 }) else { return nil }
    return encoded(units.map(UInt8.init))
  }

  static func encoded(_ bytes: [UInt8]) -> String {
    var coded: [UInt8] = []
    coded.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let end = min(start + 3, bytes.count)
      let bits = bytes[start..<end].reduce(0) { $0 << 8 | Int($1) } << (8 * (start + 3 - end))
      for place in 0..<4 {
        coded.append(
          place <= end - start ? alphabet[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: coded, as: UTF8.self)
  }

  static func decoded(_ text: String) -> String? {
    var bytes = text.utf8.filter { ![0x09, 0x0A, 0x0C, 0x0D, 0x20].contains($0) }
    if bytes.count % 4 == 0 {
      for _ in 0..<2 where bytes.last == UInt8(ascii: "=") { bytes.removeLast() }
    }
    guard bytes.count % 4 != 1 else { return nil }
    var (units, bits, width): ([UInt16], UInt32, Int) = ([], 0, 0)
    for byte in bytes {
      guard let value = alphabet.firstIndex(of: byte) else { return nil }
      bits = (bits << 6 | UInt32(value)) & 0xFFFF
      width += 6
      if width >= 8 {
        width -= 8
        units.append(UInt16(bits >> UInt32(width) & 0xFF))
      }
    }
    return String(decoding: units, as: UTF16.self)
  }
}
