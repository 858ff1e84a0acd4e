extension String {
  /// The text with one space for each run of spaces, tabs and line breaks, and none at its ends.
  ///
  /// By bytes: asking characters for their properties takes longer than all else of a page's metadata.
  package var inOneLine: String {
    var last = UInt8(ascii: " ")
    let isInOneLine = utf8.allSatisfy { byte in
      let isBlank = Self.isBlank(byte)
      defer { last = byte }
      return !isBlank || (byte == UInt8(ascii: " ") && last != byte)
    }
    if isInOneLine, last != UInt8(ascii: " ") { return self }
    return utf8.split(whereSeparator: Self.isBlank).map { String(Substring($0)) }
      .joined(separator: " ")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    default: false
    }
  }
}
