/// The first tag of an SVG file.
struct SVGHeader {
  let size: PictureSize

  /// The size is `width` and `height` where they are in pixels, else that of the `viewBox`.
  init?(_ bytes: [UInt8]) {
    var scanner = TagScanner(bytes)
    guard let attributes = scanner.rootAttributes(named: "svg") else { return nil }
    let width = attributes["width"].flatMap(Self.pixels)
    let height = attributes["height"].flatMap(Self.pixels)
    let box = attributes["viewBox"].flatMap(Self.viewBox)
    let found: (Double, Double)
    switch (width, height, box) {
    case (let width?, let height?, _): found = (width, height)
    case (let width?, nil, let box?): found = (width, width * box.height / box.width)
    case (nil, let height?, let box?): found = (height * box.width / box.height, height)
    case (nil, nil, let box?): found = (box.width, box.height)
    default: return nil
    }
    guard let size = Self.size(found) else { return nil }
    self.size = size
  }

  /// Whether the first tag is that of an SVG, with a size or without.
  static func isSVG(_ bytes: [UInt8]) -> Bool {
    var scanner = TagScanner(bytes)
    return scanner.rootAttributes(named: "svg") != nil
  }

  /// Whether browsers take the file for a picture: that needs the namespace, in one way or another.
  static func hasNamespace(_ bytes: [UInt8]) -> Bool {
    var scanner = TagScanner(bytes)
    let attributes = scanner.rootAttributes(named: "svg") ?? [:]
    return attributes.keys.contains { $0 == "xmlns" || $0.hasPrefix("xmlns:") }
  }

  private static func size(_ size: (Double, Double)) -> PictureSize? {
    guard isPossible(size.0), isPossible(size.1) else { return nil }
    return PictureSize(
      width: max(1, Int(size.0.rounded())), height: max(1, Int(size.1.rounded())))
  }

  private static func isPossible(_ length: Double) -> Bool { length > 0 && length <= 1e7 }

  private static func pixels(_ text: String) -> Double? {
    var text = Substring(text.trimming)
    if text.lowercased().hasSuffix("px") { text = text.dropLast(2) }
    return Double(text).flatMap { isPossible($0) ? $0 : nil }
  }

  private static func viewBox(_ text: String) -> (width: Double, height: Double)? {
    let numbers = text.split { $0 == "," || $0.isWhitespace }.map { Double($0) }
    guard numbers.count == 4, let width = numbers[2], let height = numbers[3],
      isPossible(width), isPossible(height)
    else { return nil }
    return (width, height)
  }
}

extension String {
  fileprivate var trimming: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}

/// Reads XML up to the end of its first tag. No entities: sizes have none.
private struct TagScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  mutating func rootAttributes(named name: String) -> [String: String]? {
    while true {
      skip(while: Self.isSpace)
      if accept("<?") {
        guard skip(past: "?>") else { return nil }
      } else if accept("<!--") {
        guard skip(past: "-->") else { return nil }
      } else if accept("<!") {
        guard skipDeclaration() else { return nil }
      } else {
        break
      }
    }
    guard accept("<") else { return nil }
    let tag = take { !Self.isSpace($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    guard tag.split(separator: ":", omittingEmptySubsequences: false).last == name[...] else {
      return nil
    }
    var found: [String: String] = [:]
    while let (name, value) = attribute() {
      if found[name] == nil { found[name] = value }
    }
    return found
  }

  private mutating func attribute() -> (String, String)? {
    skip(while: Self.isSpace)
    let name = take {
      !Self.isSpace($0) && ![UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/")].contains($0)
    }
    skip(while: Self.isSpace)
    guard !name.isEmpty, accept("=") else { return nil }
    skip(while: Self.isSpace)
    guard index < bytes.count else { return nil }
    let quote = bytes[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
    index += 1
    let value = take { $0 != quote }
    guard index < bytes.count else { return nil }
    index += 1
    return (name, value)
  }

  /// Past a document type, which may have a part in brackets.
  private mutating func skipDeclaration() -> Bool {
    var depth = 0
    var quote: UInt8?
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch (quote, byte) {
      case (let open?, _): if byte == open { quote = nil }
      case (nil, UInt8(ascii: "\"")), (nil, UInt8(ascii: "'")): quote = byte
      case (nil, UInt8(ascii: "[")): depth += 1
      case (nil, UInt8(ascii: "]")): depth -= 1
      case (nil, UInt8(ascii: ">")): if depth <= 0 { return true }
      default: break
      }
    }
    return false
  }

  private mutating func accept(_ text: StaticString) -> Bool {
    let isThere = text.withUTF8Buffer { bytes[index...].starts(with: $0) }
    if isThere { index += text.utf8CodeUnitCount }
    return isThere
  }

  private mutating func skip(past text: StaticString) -> Bool {
    while index < bytes.count {
      if accept(text) { return true }
      index += 1
    }
    return false
  }

  private mutating func skip(while isSkipped: (UInt8) -> Bool) {
    while index < bytes.count, isSkipped(bytes[index]) { index += 1 }
  }

  private mutating func take(while isTaken: (UInt8) -> Bool) -> String {
    let start = index
    skip(while: isTaken)
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
