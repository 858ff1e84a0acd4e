extension [UInt8] {
  /// Appends text with `&`, `<`, `>` and both quotes as references: safe as element content and in
  /// quoted attributes of HTML, SVG and XML. Characters that XML forbids (controls, U+FFFE, U+FFFF)
  /// become U+FFFD.
  package mutating func appendEscaped(_ text: some StringProtocol) {
    var text = String(text)
    text.withUTF8 { appendEscaped($0) }
  }

  /// The same for bytes in UTF-8.
  package mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices {
      guard let reference = escapeTable[Int(text[index])] else { continue }
      let length = text[index] == 0xEF ? 3 : 1
      if length == 3, !isNoncharacter(text[index...]) { continue }
      append(contentsOf: text[start..<index])
      reference.withUTF8Buffer { append(contentsOf: $0) }
      start = index + length
    }
    append(contentsOf: text[start...])
  }

  /// Appends a URL, escaped; one whose scheme could run a script becomes `#`.
  package mutating func appendURL(_ url: String) {
    if isSafeURL(url) { appendEscaped(url) } else { append(UInt8(ascii: "#")) }
  }

  /// Whether the markup so far ends where the value of an attribute that holds a URL begins.
  var endsInURLAttribute: Bool {
    guard let last, last == UInt8(ascii: "\"") || last == UInt8(ascii: "'") else { return false }
    let markup = dropLast()
    return urlAttributes.contains { name in
      name.withUTF8Buffer { name in
        guard markup.count > name.count, markup.suffix(name.count).elementsEqual(name) else {
          return false
        }
        return [0x20, 0x09, 0x0A, 0x0D].contains(markup[markup.endIndex - name.count - 1])
      }
    }
  }
}

private let urlAttributes: [StaticString] = [
  "href=", "xlink:href=", "src=", "action=", "formaction=", "cite=", "poster=", "data=",
]

/// Whether UTF-8 begins with U+FFFE or U+FFFF.
private func isNoncharacter(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
  text.starts(with: [0xEF, 0xBF, 0xBE]) || text.starts(with: [0xEF, 0xBF, 0xBF])
}

private let escapeTable: [StaticString?] = {
  var table = [StaticString?](repeating: nil, count: 256)
  for control in 0..<32 where ![9, 10, 13].contains(control) { table[control] = "\u{FFFD}" }
  table[0xEF] = "\u{FFFD}"  // where `isNoncharacter` says so
  table[Int(UInt8(ascii: "&"))] = "&amp;"
  table[Int(UInt8(ascii: "<"))] = "&lt;"
  table[Int(UInt8(ascii: ">"))] = "&gt;"
  table[Int(UInt8(ascii: "\""))] = "&quot;"
  table[Int(UInt8(ascii: "'"))] = "&#39;"
  return table
}()

/// Whether a URL is relative or has a scheme that cannot run a script: `http`, `https`, `mailto`,
/// `tel`, `sms`, `geo`, `matrix`, `xmpp`, `ftp`, `feed`, or `data:` of a raster picture.
package func isSafeURL(_ url: String) -> Bool {
  // Browsers drop tabs, line ends and leading controls before they look for the scheme.
  let bytes = url.utf8.drop { $0 <= 0x20 }.filter { ![0x09, 0x0A, 0x0D].contains($0) }
  guard let end = bytes.firstIndex(where: { "/?#:".utf8.contains($0) }),
    bytes[end] == UInt8(ascii: ":")
  else { return true }
  let scheme = String(decoding: bytes[..<end], as: UTF8.self).lowercased()
  if scheme == "data" {
    let rest = String(decoding: bytes[end...], as: UTF8.self).lowercased()
    return [":image/png", ":image/jpeg", ":image/gif", ":image/webp", ":image/avif"]
      .contains { rest.hasPrefix($0) }
  }
  return safeSchemes.contains(scheme)
}

private let safeSchemes: Set<String> = [
  "http", "https", "mailto", "tel", "sms", "geo", "matrix", "xmpp", "ftp", "feed",
]
