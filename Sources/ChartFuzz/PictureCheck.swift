/// Whether bytes are a well-formed SVG whose places and sizes are numbers.
struct PictureCheck {
  private struct Problem: Error { let text: String }

  /// Places and sizes; other attributes hold names and words of the specification.
  private static let measured: Set<String> = [
    "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "dx", "dy", "width", "height",
    "d", "points", "transform", "viewBox", "offset", "opacity", "fill-opacity", "stroke-opacity",
    "stroke-width", "stroke-dasharray", "stroke-dashoffset", "font-size", "stroke-miterlimit",
  ]
  /// What may not be below zero.
  private static let extents: Set<String> = ["width", "height", "r", "rx", "ry", "stroke-width"]
  private static let noNumbers = ["nan", "inf", "undefined", "null", "optional"]

  /// Nil for a sound one.
  static func problem(in svg: [UInt8]) -> String? {
    guard let text = String(validating: svg, as: UTF8.self) else { return "it is no UTF-8" }
    var check = PictureCheck(rest: Array(text.utf8)[...])
    do {
      try check.read()
      return nil
    } catch let problem as Problem {
      return problem.text
    } catch {
      return "\(error)"
    }
  }

  private var rest: ArraySlice<UInt8>
  private var open: [String] = []
  private var ids: Set<String> = []

  private init(rest: ArraySlice<UInt8>) { self.rest = rest }

  private mutating func read() throws {
    var hasRoot = false
    while let byte = rest.first {
      guard byte == UInt8(ascii: "<") else {
        try text(until: UInt8(ascii: "<"), in: "text")
        if open.isEmpty { throw Problem(text: "there is text outside of the picture") }
        continue
      }
      if open.isEmpty {
        if hasRoot { throw Problem(text: "there is more than one root") }
        hasRoot = true
      }
      rest.removeFirst()
      try tag()
    }
    if !hasRoot { throw Problem(text: "it is empty") }
    if let name = open.last { throw Problem(text: "<\(name)> is not closed") }
  }

  private mutating func tag() throws {
    let isEnd = take("/")
    let name = try self.name()
    if isEnd {
      guard take(">"), open.popLast() == name else { throw Problem(text: "a wrong </\(name)>") }
      return
    }
    var known: Set<String> = []
    while true {
      let hadSpace = takeSpace()
      if take(">") {
        open.append(name)
        return
      }
      if take("/") {
        guard take(">") else { throw Problem(text: "a lone / in <\(name)>") }
        return
      }
      let attribute = try self.name()
      guard hadSpace, take("="), take("\"") else {
        throw Problem(text: "the attribute '\(attribute)' of <\(name)> is cut")
      }
      let value = try text(until: UInt8(ascii: "\""), in: attribute)
      guard take("\"") else { throw Problem(text: "'\(attribute)' does not end") }
      guard known.insert(attribute).inserted else { throw Problem(text: "'\(attribute)' twice") }
      try examine(attribute, value, in: name)
    }
  }

  private mutating func examine(_ attribute: String, _ value: String, in name: String) throws {
    if attribute == "id", !ids.insert(value).inserted {
      throw Problem(text: "the id '\(value)' stands twice")
    }
    guard Self.measured.contains(attribute) else { return }
    let lower = value.lowercased()
    if Self.noNumbers.contains(where: lower.contains) {
      throw Problem(text: "\(attribute)=\"\(value.prefix(80))\" in <\(name)>")
    }
    if Self.extents.contains(attribute), let number = Double(value), number < 0 {
      throw Problem(text: "\(attribute)=\"\(value)\" in <\(name)> is below zero")
    }
  }

  /// Text with its references unread.
  @discardableResult
  private mutating func text(until end: UInt8, in place: String) throws -> String {
    let content = rest.prefix { $0 != end }
    if end != UInt8(ascii: "<"), content.contains(UInt8(ascii: "<")) {
      throw Problem(text: "a < in '\(place)'")
    }
    rest = rest[content.endIndex...]
    let text = String(decoding: content, as: UTF8.self)
    for scalar in text.unicodeScalars {
      let value = scalar.value
      let isControl = value < 0x20 && ![0x09, 0x0A, 0x0D].contains(value)
      if isControl || value == 0xFFFE || value == 0xFFFF {
        throw Problem(text: "U+\(String(value, radix: 16)) in '\(place)', which XML forbids")
      }
    }
    for piece in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      guard let end = piece.firstIndex(of: ";"), Self.isReference(piece[..<end]) else {
        throw Problem(text: "a lone & in '\(place)'")
      }
    }
    return text
  }

  private static func isReference(_ name: Substring) -> Bool {
    if ["amp", "lt", "gt", "quot", "apos"].contains(name) { return true }
    if name.hasPrefix("#x") { return UInt32(name.dropFirst(2), radix: 16) != nil }
    return name.hasPrefix("#") && UInt32(name.dropFirst()) != nil
  }

  private mutating func name() throws -> String {
    let name = rest.prefix { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: ":"):
        true
      default: false
      }
    }
    if name.isEmpty { throw Problem(text: "a < without a name") }
    rest = rest[name.endIndex...]
    return String(decoding: name, as: UTF8.self)
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func takeSpace() -> Bool {
    let spaces = rest.prefix { [0x20, 0x0A].contains($0) }
    rest = rest[spaces.endIndex...]
    return !spaces.isEmpty
  }
}
