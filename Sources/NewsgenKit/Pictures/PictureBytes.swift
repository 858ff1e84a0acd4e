/// The numbers in a file, nil beyond its end.
struct PictureBytes {
  let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  var count: Int { bytes.count }

  subscript(_ offset: Int) -> Int? {
    guard offset >= 0, offset < bytes.count else { return nil }
    return Int(bytes[bytes.startIndex + offset])
  }

  /// The part from `offset` on, `length` bytes long or up to the end.
  func part(from offset: Int, length: Int? = nil) -> PictureBytes? {
    guard offset >= 0, offset <= count else { return nil }
    let rest = bytes.dropFirst(offset)
    guard let length else { return PictureBytes(rest) }
    return length >= 0 && length <= rest.count ? PictureBytes(rest.prefix(length)) : nil
  }

  func number(at offset: Int, bytes length: Int, bigEndian: Bool = true) -> Int? {
    guard offset >= 0, length <= 7, offset <= count - length else { return nil }
    let part = bytes[(bytes.startIndex + offset)...].prefix(length)
    let digits = bigEndian ? Array(part) : part.reversed()
    return digits.reduce(0) { $0 << 8 | Int($1) }
  }

  func starts(with text: StaticString, at offset: Int = 0) -> Bool {
    guard offset >= 0, offset <= count else { return false }
    return text.withUTF8Buffer { bytes.dropFirst(offset).starts(with: $0) }
  }
}
