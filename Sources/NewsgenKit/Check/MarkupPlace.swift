import Diagnostics

/// Finds line and column of a file's bytes. Asked in the order of the text, it reads it once.
struct MarkupPlace {
  private let bytes: [UInt8]
  private var offset = 0
  private var found = SourcePosition.start

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Columns count code points.
  mutating func position(of wanted: Int) -> SourcePosition {
    if wanted < offset { (offset, found) = (0, .start) }
    var (line, column) = (found.line, found.column)
    while offset < min(wanted, bytes.count) {
      let byte = bytes[offset]
      offset += 1
      if byte == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    found = SourcePosition(line: line, column: column)
    return found
  }
}
