/// A place in a text: line and column, both from 1. A column counts Unicode code points.
package struct SourcePosition: Sendable, Hashable, Comparable {
  // Narrow: trees of data have one in each node.
  private let storedLine: Int32
  private let storedColumn: Int32

  package var line: Int { Int(storedLine) }
  package var column: Int { Int(storedColumn) }

  package init(line: Int, column: Int) {
    storedLine = Int32(clamping: line)
    storedColumn = Int32(clamping: column)
  }

  /// The first character of a text.
  package static let start = SourcePosition(line: 1, column: 1)

  package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A stretch of a file, from `start` up to `end` where the end is known.
package struct SourceRange: Sendable, Hashable {
  /// The path as shown to the writer, relative to the folder that holds `content/`.
  package let file: String
  /// `nil` where the diagnostic is about the file as a whole.
  package let start: SourcePosition?
  package let end: SourcePosition?

  package init(file: String, start: SourcePosition? = nil, end: SourcePosition? = nil) {
    self.file = file
    self.start = start
    self.end = end
  }
}
