/// Writing as cmark-gfm does, byte for byte, into an array of bytes.
extension [UInt8] {
  mutating func put(_ markup: StaticString) {
    markup.withUTF8Buffer { append(contentsOf: $0) }
  }

  @_disfavoredOverload
  mutating func put(_ text: String) { append(contentsOf: text.utf8) }

  mutating func put(_ number: Int) { append(contentsOf: String(number).utf8) }

  /// A line end, unless the markup stands at the beginning of a line.
  mutating func putLineEnd() {
    if let last, last != UInt8(ascii: "\n") { append(UInt8(ascii: "\n")) }
  }

  /// Text with `&`, `<`, `>` and `"` as references.
  ///
  /// - Parameter isClean: whether forbidden characters, such as those that `&#1;` stands for, are
  ///   replaced as well; cmark-gfm writes them.
  mutating func putEscaped(_ text: Bytes, isClean: Bool) {
    guard let base = text.baseAddress else { return }
    var start = 0
    var index = 0
    while true {
      index += ByteRun.plain(base + index, text.count - index)
      guard index < text.count else { break }
      let byte = base[index]
      var length = ByteRun.isEscaped(byte) ? 1 : 0
      if length == 0, isClean { length = ForbiddenCharacters.length(in: text, at: index) }
      if length > 0 {
        append(contentsOf: Bytes(start: base + start, count: index - start))
        putReference(byte)
        start = index + length
      }
      index += length > 1 ? length : 1
    }
    append(contentsOf: Bytes(start: base + start, count: text.count - start))
  }

  private mutating func putReference(_ escape: UInt8) {
    switch escape {
    case UInt8(ascii: "&"): put("&amp;")
    case UInt8(ascii: "<"): put("&lt;")
    case UInt8(ascii: ">"): put("&gt;")
    case UInt8(ascii: "\""): put("&quot;")
    default: put("\u{FFFD}")
    }
  }

  mutating func putEscaped(_ text: String) {
    var text = text
    text.withUTF8 { putEscaped($0, isClean: true) }
  }

  /// A URL for an attribute: what may not stand in one is percent-encoded.
  mutating func putURL(_ url: Bytes) {
    let isUnescaped = isUnescapedInURL
    for byte in url {
      if isUnescaped[Int(byte)] {
        append(byte)
      } else if byte == UInt8(ascii: "&") {
        put("&amp;")
      } else if byte == UInt8(ascii: "'") {
        put("&#x27;")
      } else {
        append(UInt8(ascii: "%"))
        append(hexDigits[Int(byte >> 4)])
        append(hexDigits[Int(byte & 15)])
      }
    }
  }

  mutating func putURL(_ url: String) {
    var url = url
    url.withUTF8 { putURL($0) }
  }
}

private let hexDigits = Array("0123456789ABCDEF".utf8)

private let isUnescapedInURL: [Bool] = {
  var table = [Bool](repeating: false, count: 256)
  for byte in "-_.+!*(),%#@?=;:/$~".utf8 { table[Int(byte)] = true }
  for range in [UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z")] {
    for byte in range { table[Int(byte)] = true }
  }
  for byte in UInt8(ascii: "A")...UInt8(ascii: "Z") { table[Int(byte)] = true }
  return table
}()
