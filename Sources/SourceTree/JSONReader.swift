package import Diagnostics

/// Reads JSON (RFC 8259) as a tree of `Node`s with their places.
package struct JSONReader {
  package static let depthLimit = 200

  /// A list under a name within an object that has a name itself.
  package struct List {
    package let parent: String
    package let name: String
    package let position: SourcePosition
    package let bytes: UnsafeBufferPointer<UInt8>
    /// Where the list begins.
    package let start: Int
  }

  /// Reads a list in another way than as a tree: where it ends, or `nil` to have the tree. It must be
  /// free of faults; an empty list stands for it in the tree.
  package typealias ListReader = (List) -> Int?

  private let bytes: UnsafeBufferPointer<UInt8>
  private let file: String
  private var index = 0
  private var line: Int
  private var lineStart = 0
  /// Bytes of this line so far that continue a character, so that columns count code points.
  private var continuations = 0
  private let readList: ListReader?
  /// How many fields the object before had, as a guess for the next one.
  private var fieldCount = 4

  /// - Parameters:
  ///   - bytes: the text in UTF-8; a byte-order mark is skipped.
  ///   - file: the path to show in diagnostics.
  ///   - firstLine: the line of the file on which the text begins.
  ///   - list: takes over lists that are large and wanted in another form.
  /// - Throws: `DiagnosticError` with one error at the place of the fault.
  package static func read(
    _ bytes: [UInt8], file: String, firstLine: Int = 1, list: ListReader? = nil
  ) throws -> Node {
    try bytes.withUnsafeBufferPointer { bytes in
      var reader = JSONReader(bytes: bytes, file: file, line: firstLine, list: list)
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        reader.index = 3
        reader.lineStart = 3
      }
      let root = try reader.value(depth: 0)
      reader.skipSpace()
      if reader.index < bytes.count { throw reader.failure("unexpected text behind the value") }
      return root
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, file: String, line: Int, list: ListReader?) {
    self.bytes = bytes
    readList = list
    self.file = file
    self.line = line
  }

  private var position: SourcePosition {
    SourcePosition(line: line, column: index - lineStart - continuations + 1)
  }

  private func failure(_ headline: String, at place: SourcePosition? = nil) -> DiagnosticError {
    DiagnosticError([
      .error(at: SourceRange(file: file, start: place ?? position), "JSON: " + headline)
    ])
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipSpace() {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): index += 1
      case UInt8(ascii: "\n"):
        index += 1
        line += 1
        lineStart = index
        continuations = 0
      default: return
      }
    }
  }

  /// - Parameters:
  ///   - name: the field whose value it is.
  ///   - parent: the field whose value holds that field.
  private mutating func value(
    depth: Int, name: String? = nil, parent: String? = nil
  ) throws -> Node {
    skipSpace()
    let start = position
    guard let first = next else { throw failure("the text ends where a value should stand") }
    if depth > Self.depthLimit { throw failure("values are nested too deeply") }
    switch first {
    case UInt8(ascii: "{"):
      return Node(.mapping(try object(depth: depth, name: name)), at: start)
    case UInt8(ascii: "["):
      if let name, let parent, skipList(name: name, parent: parent, at: start) {
        return Node(.sequence([]), at: start)
      }
      return Node(.sequence(try array(depth: depth)), at: start)
    case UInt8(ascii: "\""):
      let first = index + 1
      let text = try string()
      // An escape is longer than what it stands for.
      let isPlain = index - 1 - first == text.utf8.count
      let textStart = SourcePosition(line: start.line, column: start.column + 1)
      return Node(.string(text), at: start, textStart: isPlain ? textStart : nil)
    case UInt8(ascii: "t"): return Node(.bool(true), at: start, after: try word("true"))
    case UInt8(ascii: "f"): return Node(.bool(false), at: start, after: try word("false"))
    case UInt8(ascii: "n"): return Node(.null, at: start, after: try word("null"))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return Node(try number(), at: start)
    default: throw failure("expected a value")
    }
  }

  private mutating func word(_ word: StaticString) throws {
    let length = word.utf8CodeUnitCount
    let isWord =
      index + length <= bytes.count
      && (0..<length).allSatisfy { bytes[index + $0] == word.utf8Start[$0] }
    guard isWord else { throw failure("expected a value") }
    index += length
  }

  /// Whether another reader has read the list that begins here.
  private mutating func skipList(name: String, parent: String, at position: SourcePosition) -> Bool
  {
    guard let readList,
      let end = readList(
        List(parent: parent, name: name, position: position, bytes: bytes, start: index))
    else { return false }
    while index < end {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\n") {
        line += 1
        lineStart = index
        continuations = 0
      } else if byte & 0xC0 == 0x80 {
        continuations += 1
      }
    }
    return true
  }

  private mutating func object(depth: Int, name parent: String?) throws -> [Node.Entry] {
    var entries: [Node.Entry] = []
    entries.reserveCapacity(fieldCount)
    var names: Set<String> = []
    index += 1
    skipSpace()
    if next == UInt8(ascii: "}") {
      index += 1
      return entries
    }
    while true {
      skipSpace()
      let place = position
      guard next == UInt8(ascii: "\"") else { throw failure("expected a name in double quotes") }
      let name = try string()
      guard isNew(name, among: entries, &names) else {
        throw failure("duplicate field '\(name)'", at: place)
      }
      skipSpace()
      guard next == UInt8(ascii: ":") else { throw failure("expected ':' behind the name") }
      index += 1
      entries.append(
        Node.Entry(
          name: name, namePosition: place,
          value: try value(depth: depth + 1, name: name, parent: parent)))
      skipSpace()
      switch next {
      case UInt8(ascii: ","): index += 1
      case UInt8(ascii: "}"):
        index += 1
        fieldCount = min(entries.count, 16)
        return entries
      default: throw failure("expected ',' or '}'")
      }
    }
  }

  /// Few names are faster compared than hashed.
  private func isNew(_ name: String, among entries: [Node.Entry], _ names: inout Set<String>)
    -> Bool
  {
    if entries.count < 12 { return !entries.contains { $0.name == name } }
    if names.isEmpty { names = Set(entries.map(\.name)) }
    return names.insert(name).inserted
  }

  private mutating func array(depth: Int) throws -> [Node] {
    var nodes: [Node] = []
    index += 1
    skipSpace()
    if next == UInt8(ascii: "]") {
      index += 1
      return nodes
    }
    while true {
      nodes.append(try value(depth: depth + 1))
      skipSpace()
      switch next {
      case UInt8(ascii: ","): index += 1
      case UInt8(ascii: "]"):
        index += 1
        return nodes
      default: throw failure("expected ',' or ']'")
      }
    }
  }

  private mutating func number() throws -> Node.Value {
    let start = index
    let place = position
    func isDigit(_ byte: UInt8?) -> Bool {
      byte.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    }
    if next == UInt8(ascii: "-") { index += 1 }
    guard isDigit(next) else { throw failure("expected a digit") }
    let leadingZero = next == UInt8(ascii: "0")
    index += 1
    if leadingZero, isDigit(next) { throw failure("a number cannot begin with 0") }
    while isDigit(next) { index += 1 }
    if next == UInt8(ascii: ".") {
      index += 1
      guard isDigit(next) else { throw failure("expected a digit behind the point") }
      while isDigit(next) { index += 1 }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      index += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
      guard isDigit(next) else { throw failure("expected a digit in the exponent") }
      while isDigit(next) { index += 1 }
    }
    let digits = UnsafeBufferPointer(rebasing: bytes[start..<index])
    let text = String(decoding: digits, as: UTF8.self)
    guard let value = DecimalText.number(digits) ?? Double(text), value.isFinite else {
      throw failure("a number too large to represent", at: place)
    }
    return .number(value, text: text)
  }

  private mutating func string() throws -> String {
    index += 1
    var start = index
    // What stands before the last escape.
    var text: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""):
        let rest = UnsafeBufferPointer(rebasing: bytes[start..<index])
        index += 1
        let whole = text.isEmpty ? nil : text + rest
        let valid =
          whole.map { String(validating: $0, as: UTF8.self) }
          ?? String(validating: rest, as: UTF8.self)
        guard let valid else { throw failure("invalid UTF-8 in a string") }
        return valid
      case UInt8(ascii: "\\"):
        text.append(contentsOf: bytes[start..<index])
        try appendEscape(to: &text)
        start = index
      case 0..<0x20: throw failure("a control character in a string must be escaped")
      default:
        if byte & 0xC0 == 0x80 { continuations += 1 }
        index += 1
      }
    }
    throw failure("the text ends within a string")
  }

  private mutating func appendEscape(to text: inout [UInt8]) throws {
    index += 1
    guard let letter = next else { throw failure("the text ends within a string") }
    let simple: UInt8? =
      switch letter {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
      case UInt8(ascii: "b"): 8
      case UInt8(ascii: "f"): 12
      case UInt8(ascii: "n"): 10
      case UInt8(ascii: "r"): 13
      case UInt8(ascii: "t"): 9
      default: nil
      }
    if let simple {
      text.append(simple)
      index += 1
      return
    }
    guard letter == UInt8(ascii: "u") else { throw failure("an unknown escape in a string") }
    index += 1
    var unit = try fourDigits()
    if (0xD800..<0xDC00).contains(unit) {
      guard bytes[index...].starts(with: "\\u".utf8) else {
        throw failure("half of a surrogate pair in a string")
      }
      index += 2
      let low = try fourDigits()
      guard (0xDC00..<0xE000).contains(low) else {
        throw failure("half of a surrogate pair in a string")
      }
      unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(unit) else {
      throw failure("half of a surrogate pair in a string")
    }
    text.append(contentsOf: Character(scalar).utf8)
  }

  private mutating func fourDigits() throws -> UInt32 {
    guard index + 4 <= bytes.count,
      let digits = String(validating: bytes[index..<(index + 4)], as: UTF8.self),
      digits.allSatisfy(\.isHexDigit), let unit = UInt32(digits, radix: 16)
    else { throw failure("expected four hexadecimal digits") }
    index += 4
    return unit
  }
}

extension Node {
  /// A word's node; `after` is evaluated for its effect of moving past the word.
  fileprivate init(_ value: Value, at position: SourcePosition, after: Void) {
    self.init(value, at: position)
  }
}
