/// Where the cells of rows in JSON stand: a list of objects, or objects line by line. Knows the usual
/// shapes only; what is broken or unusual ends the scan, and is left to the reader of trees.
struct JSONCells {
  /// What a cell is, by its first byte.
  enum Kind: UInt64 {
    case missing, null, yes, no, number, text, escapedText, list
  }

  /// A field of the rows, or an object within them.
  private struct Field {
    /// The object in which it stands; -1 for the row.
    let parent: Int
    /// Where its name stands.
    let start: Int
    let length: Int
    /// -1 as long as it holds objects only.
    var column = -1
    /// The row in which it was found last.
    var row = -1
    /// The field that follows it in the text, as far as is known.
    var next = -1
  }

  /// Texts of this size and more are left to the reader of trees.
  static let sizeLimit = 1 << 29
  private static let depthLimit = 100

  private let bytes: UnsafeBufferPointer<UInt8>
  private var end: Int
  private var index: Int
  private var fields: [Field] = []
  private var last = -1
  private var known: [String: Int] = [:]
  /// By rows: the start of each cell, its length and its kind.
  private var cells: [UInt64] = []
  /// Cells in a row, some of them unused.
  private var stride = 1
  private(set) var rowCount = 0
  /// The columns' names.
  private(set) var names: [String] = []

  /// `nil` for what the reader of trees is to read.
  init?(list bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    guard bytes.count < Self.sizeLimit else { return nil }
    (self.bytes, index, end) = (bytes, start, bytes.count)
    cells.reserveCapacity(bytes.count / 16)
    guard scanList() else { return nil }
    skipSpace()
    guard index == end else { return nil }
  }

  /// The list that begins at a place in a longer text, up to `endIndex`.
  init?(listIn bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    guard bytes.count < Self.sizeLimit else { return nil }
    (self.bytes, index, end) = (bytes, start, bytes.count)
    cells.reserveCapacity(bytes.count / 16)
    guard scanList() else { return nil }
  }

  /// Behind what was read.
  var endIndex: Int { index }

  init?(lines bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    guard bytes.count < Self.sizeLimit else { return nil }
    (self.bytes, index, end) = (bytes, start, start)
    cells.reserveCapacity(bytes.count / 16)
    while end < bytes.count {
      index = end
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      skipSpace()
      if index < end {
        guard next == UInt8(ascii: "{"), scanRow() else { return nil }
        skipSpace()
        guard index == end else { return nil }
      }
      end += 1
    }
  }

  func kind(row: Int, column: Int) -> Kind { Self.kind(cells[row * stride + column]) }

  private static func kind(_ cell: UInt64) -> Kind { Kind(rawValue: cell >> 61) ?? .missing }

  /// The text of a cell, within its quotes where it has such.
  func slice(row: Int, column: Int) -> UnsafeBufferPointer<UInt8> {
    let cell = cells[row * stride + column]
    let start = Int(cell & 0xFFFF_FFFF)
    let length = Int(cell >> 32 & 0x1FFF_FFFF)
    return UnsafeBufferPointer(rebasing: bytes[start..<(start + length)])
  }

  // MARK: Scanning

  private var next: UInt8 { index < end ? bytes[index] : 0 }

  private mutating func skipSpace() {
    while index < end {
      let byte = bytes[index]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      index += 1
    }
  }

  private mutating func scanList() -> Bool {
    skipSpace()
    if next == UInt8(ascii: "{") {
      guard scanRow() else { return false }
    } else {
      guard next == UInt8(ascii: "[") else { return false }
      index += 1
      skipSpace()
      if next == UInt8(ascii: "]") {
        index += 1
      } else {
        guard scanRows(arePlain: next != UInt8(ascii: "{")) else { return false }
      }
    }
    return true
  }

  private mutating func scanRows(arePlain: Bool) -> Bool {
    while true {
      guard arePlain ? scanPlain() : scanRow() else { return false }
      skipSpace()
      let byte = next
      index += 1
      if byte == UInt8(ascii: "]") { return true }
      guard byte == UInt8(ascii: ",") else { return false }
      skipSpace()
    }
  }

  private mutating func scanRow() -> Bool {
    guard next == UInt8(ascii: "{") else { return false }
    if rowCount > 0 { beginRow() }
    last = -1
    guard scanObject(parent: -1, depth: 0) else { return false }
    if rowCount == 0, cells.isEmpty { cells.append(0) }
    rowCount += 1
    // Rows of few fields each are for the reader of trees.
    return rowCount < 1 << 16 || stride * rowCount < 2 * bytes.count
  }

  /// A value that is no object: a row of the one column `data`.
  private mutating func scanPlain() -> Bool {
    if names.isEmpty { names = ["data"] }
    switch next {
    case UInt8(ascii: "{"), UInt8(ascii: "["): return false
    default:
      guard let cell = scanValue() else { return false }
      cells.append(cell)
      rowCount += 1
      return true
    }
  }

  private mutating func beginRow() {
    for _ in 0..<stride { cells.append(0) }
  }

  private mutating func scanObject(parent: Int, depth: Int) -> Bool {
    guard depth < Self.depthLimit else { return false }
    index += 1
    skipSpace()
    if next == UInt8(ascii: "}") {
      index += 1
      return true
    }
    while true {
      guard next == UInt8(ascii: "\""), let (field, isEscaped) = scanName(in: parent),
        fields[field].row < rowCount
      else { return false }
      fields[field].row = rowCount
      skipSpace()
      guard next == UInt8(ascii: ":") else { return false }
      index += 1
      skipSpace()
      if next == UInt8(ascii: "{") {
        guard !isEscaped, scanObject(parent: field, depth: depth + 1) else { return false }
      } else {
        guard let cell = scanValue(), store(cell, in: field, isEscaped: isEscaped) else {
          return false
        }
      }
      skipSpace()
      let byte = next
      index += 1
      if byte == UInt8(ascii: "}") { return true }
      guard byte == UInt8(ascii: ",") else { return false }
      skipSpace()
    }
  }

  /// The field whose name begins here; the index moves behind it.
  private mutating func scanName(in parent: Int) -> (field: Int, isEscaped: Bool)? {
    let start = index + 1
    // Rows mostly have the fields of the row before them, in its order.
    let expected = last < 0 ? (fields.isEmpty ? -1 : 0) : fields[last].next
    if expected >= 0 {
      let length = fields[expected].length
      if start + length < end, bytes[start + length] == UInt8(ascii: "\""),
        isField(expected, parent, start)
      {
        index = start + length + 1
        last = expected
        return (expected, false)
      }
    }
    guard let isEscaped = scanString() else { return nil }
    return (field(parent, start, index - 1 - start), isEscaped)
  }

  private mutating func field(_ parent: Int, _ start: Int, _ length: Int) -> Int {
    let key =
      String(parent) + ":" + String(decoding: bytes[start..<(start + length)], as: UTF8.self)
    let found: Int
    if let field = known[key] {
      found = field
    } else {
      found = fields.count
      known[key] = found
      fields.append(Field(parent: parent, start: start, length: length))
    }
    if last >= 0 { fields[last].next = found }
    last = found
    return found
  }

  /// Whether the bytes from a place on are a field's name. Names that are known hold no escapes.
  private func isField(_ field: Int, _ parent: Int, _ start: Int) -> Bool {
    let field = fields[field]
    guard field.parent == parent else { return false }
    for offset in 0..<field.length where bytes[field.start + offset] != bytes[start + offset] {
      return false
    }
    return true
  }

  private mutating func store(_ cell: UInt64, in field: Int, isEscaped: Bool) -> Bool {
    var column = fields[field].column
    if column < 0 {
      guard !isEscaped else { return false }
      let name = name(of: field)
      // `a.b` may be written so and as `b` within `a`.
      guard known.updateValue(0, forKey: "=" + name) == nil else { return false }
      column = names.count
      fields[field].column = column
      names.append(name)
      if rowCount == 0 {
        stride = names.count
        cells.append(cell)
        return true
      }
      if column >= stride, !widen() { return false }
    }
    cells[rowCount * stride + column] = cell
    return true
  }

  private func name(of field: Int) -> String {
    let field = fields[field]
    let own = String(decoding: bytes[field.start..<(field.start + field.length)], as: UTF8.self)
    return field.parent < 0 ? own : name(of: field.parent) + "." + own
  }

  /// Makes room for more columns.
  private mutating func widen() -> Bool {
    let wider = stride * 2
    guard wider * (rowCount + 1) <= max(1 << 16, 2 * bytes.count) else { return false }
    var cells = [UInt64](repeating: 0, count: wider * (rowCount + 1))
    for row in 0...rowCount {
      for column in 0..<stride {
        cells[row * wider + column] = self.cells[row * stride + column]
      }
    }
    self.cells = cells
    stride = wider
    return true
  }

  // MARK: Values

  private func cell(_ kind: Kind, _ start: Int, _ length: Int) -> UInt64 {
    UInt64(start) | UInt64(length) << 32 | kind.rawValue << 61
  }

  private mutating func scanValue() -> UInt64? {
    let start = index
    switch next {
    case UInt8(ascii: "\""):
      guard let isEscaped = scanString() else { return nil }
      return cell(isEscaped ? .escapedText : .text, start + 1, index - start - 2)
    case UInt8(ascii: "["): return scanNested() ? cell(.list, start, index - start) : nil
    case UInt8(ascii: "t"): return scanWord("true") ? cell(.yes, start, 4) : nil
    case UInt8(ascii: "f"): return scanWord("false") ? cell(.no, start, 5) : nil
    case UInt8(ascii: "n"): return scanWord("null") ? cell(.null, start, 4) : nil
    default: return scanNumber() ? cell(.number, start, index - start) : nil
    }
  }

  private mutating func scanWord(_ word: StaticString) -> Bool {
    guard index + word.utf8CodeUnitCount <= end else { return false }
    for offset in 0..<word.utf8CodeUnitCount where bytes[index + offset] != word.utf8Start[offset] {
      return false
    }
    index += word.utf8CodeUnitCount
    return true
  }

  private mutating func scanDigits() -> Bool {
    let start = index
    while index < end, bytes[index] &- UInt8(ascii: "0") < 10 { index += 1 }
    return index > start
  }

  private mutating func scanNumber() -> Bool {
    if next == UInt8(ascii: "-") { index += 1 }
    let first = index
    guard scanDigits(), bytes[first] != UInt8(ascii: "0") || index == first + 1 else {
      return false
    }
    if next == UInt8(ascii: ".") {
      index += 1
      guard scanDigits() else { return false }
    }
    if next | 0x20 == UInt8(ascii: "e") {
      index += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
      guard scanDigits() else { return false }
    }
    return true
  }

  /// Moves behind a string; whether it holds escapes, `nil` where it is broken.
  private mutating func scanString() -> Bool? {
    index += 1
    var isEscaped = false
    let raw = UnsafeRawBufferPointer(bytes)
    while true {
      // Eight bytes at a time, as long as none of them means anything.
      while index + 8 <= end {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
        let marks = Self.marks(word)
        if marks == 0 {
          index += 8
        } else {
          index += marks.trailingZeroBitCount / 8
          break
        }
      }
      guard index < end else { return nil }
      switch bytes[index] {
      case UInt8(ascii: "\""):
        index += 1
        return isEscaped
      case UInt8(ascii: "\\"):
        isEscaped = true
        index += 2
      case 0..<0x20: return nil
      default: index += 1
      }
    }
  }

  /// The highest bit of each byte that is a quote, a backslash or a control character; bytes behind
  /// the first of them may be marked too.
  private static func marks(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high: UInt64 = 0x8080_8080_8080_8080
    let quotes = word ^ (ones &* 0x22)
    let slashes = word ^ (ones &* 0x5C)
    let isQuote = (quotes &- ones) & ~quotes
    let isSlash = (slashes &- ones) & ~slashes
    let isControl = (word &- (ones &* 0x20)) & ~word
    return (isQuote | isSlash | isControl) & high
  }

  /// Moves behind a list by its brackets; what is in it is read later.
  private mutating func scanNested() -> Bool {
    var depth = 0
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        guard depth < Self.depthLimit else { return false }
        index += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        index += 1
        if depth == 0 { return true }
      case UInt8(ascii: "\""):
        guard scanString() != nil else { return false }
      default: index += 1
      }
    }
    return false
  }
}
