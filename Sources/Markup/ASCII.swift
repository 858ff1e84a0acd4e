/// What an ASCII byte is; all others are none of these.
extension UInt8 {
  @inlinable package var isASCIIDigit: Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }

  @inlinable package var isASCIILetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  @inlinable package var isASCIILetterOrDigit: Bool { isASCIILetter || isASCIIDigit }

  @inlinable package var isASCIIHexDigit: Bool {
    isASCIIDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20)
  }
}

/// Whether a text is the scheme of a URL by RFC 3986, section 3.1: a letter, then letters, digits, `+`,
/// `-` and `.`.
package func isURLScheme(_ text: some Collection<UInt8>) -> Bool {
  guard let first = text.first, first.isASCIILetter else { return false }
  return text.allSatisfy { $0.isASCIILetterOrDigit || "+-.".utf8.contains($0) }
}
