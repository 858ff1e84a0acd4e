/// The lasting address of something on the site, relative to the base URL.
public struct Permalink: Sendable, Hashable, Comparable {
  /// The path below the base URL without a slash in front, as it is on disk: `tags/中文/`,
  /// `feed.xml`, or nothing for the home page.
  public let path: String

  public init(path: String) { self.path = path }

  /// The file in the output folder: a path that ends in `/` (or is empty) is its `index.html`.
  public var outputPath: String {
    path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
  }

  /// The path as it stands in a URL: everything but unreserved characters and slashes is encoded.
  public var encodedPath: String { percentEncoded(path) }

  /// The path for HTML, where URLs may hold letters, marks and digits of any script as they are
  /// (https://url.spec.whatwg.org/#url-code-points), so that readers can read it.
  public var readablePath: String {
    if path.utf8.allSatisfy(isPathByte) { return path }
    return path.unicodeScalars.map { scalar in
      let isLetter = !scalar.isASCII && isLetterMarkOrDigit(scalar)
      return isLetter ? String(scalar) : percentEncoded(String(scalar))
    }.joined()
  }

  public static func < (left: Permalink, right: Permalink) -> Bool {
    left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }
}

/// A path with everything encoded that a URL's path does not hold by RFC 3986 (`pchar` and `/`).
package func percentEncoded(_ path: String) -> String {
  percentEncoded(path, keeping: isPathByte)
}

/// A text with all of its bytes encoded but some.
package func percentEncoded(_ text: String, keeping isKept: (UInt8) -> Bool) -> String {
  if text.utf8.allSatisfy(isKept) { return text }
  let digits = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  for byte in text.utf8 {
    if isKept(byte) {
      bytes.append(byte)
    } else {
      bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// Whether a character can be part of a word or number of some script.
package func isLetterMarkOrDigit(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
    true
  default: false
  }
}

/// Whether a byte stands in a URL's path as it is: `pchar` of RFC 3986 without `%`, and the slash.
func isPathByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"):
    true
  default: "-._~/!$&'()*+,;=:@".utf8.contains(byte)
  }
}
