import Diagnostics

/// Where the cells of a CSV text stand, by RFC 4180: cells in double quotes may hold separators,
/// line breaks and doubled quotes; lines end with LF, CRLF or CR.
struct CSVCells {
  /// Where each cell's text begins, the header's first, within its quotes.
  private(set) var starts: [UInt32] = []
  /// Where it ends; the highest bit is set where it holds doubled quotes.
  private(set) var ends: [UInt32] = []
  /// Cells in a row.
  private(set) var width = 0
  private(set) var faults: [Fault] = []

  static let escaped: UInt32 = 1 << 31
  /// More are not told.
  static let faultLimit = 20

  enum Problem: Sendable, Hashable {
    case empty
    case unclosedQuote
    case textBehindQuote
    case ragged(found: Int, expected: Int)
  }

  struct Fault: Sendable, Hashable {
    let problem: Problem
    let offset: Int
  }

  var rowCount: Int { width == 0 ? 0 : max(0, starts.count / width - 1) }

  /// - Parameter start: where the text begins, behind a byte-order mark.
  init(_ bytes: [UInt8], from start: Int, separator: UInt8) {
    let lines = bytes.count / 24
    starts.reserveCapacity(lines)
    ends.reserveCapacity(lines)
    bytes.withUnsafeBufferPointer { scan($0, from: start, separator: separator) }
    if starts.isEmpty, faults.isEmpty { faults.append(Fault(problem: .empty, offset: start)) }
  }

  private mutating func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, separator: UInt8
  ) {
    var index = start
    while index < bytes.count {
      let rowStart = index
      let first = starts.count
      guard scanRow(bytes, &index, separator: separator) else { return }
      let found = starts.count - first
      if width == 0 {
        width = found
      } else if found != width {
        let isBlank = found == 1 && starts[first] == ends[first]
        if isBlank, onlyLineEnds(bytes, from: index) {
          starts.removeLast()
          ends.removeLast()
          return
        }
        let extra = first + width
        let offset = found > width ? Int(starts[extra]) : rowStart
        faults.append(Fault(problem: .ragged(found: found, expected: width), offset: offset))
        if faults.count == Self.faultLimit { return }
        starts.removeLast(found)
        ends.removeLast(found)
      }
    }
  }

  private func onlyLineEnds(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    bytes[start...].allSatisfy { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
  }

  /// Reads one row and the line end behind it; `false` after a fault that hides where cells end.
  private mutating func scanRow(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, separator: UInt8
  ) -> Bool {
    while true {
      if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
        guard scanQuoted(bytes, &index) else { return false }
      } else {
        let start = index
        while index < bytes.count, bytes[index] != separator, bytes[index] != UInt8(ascii: "\n"),
          bytes[index] != UInt8(ascii: "\r")
        {
          index += 1
        }
        starts.append(UInt32(start))
        ends.append(UInt32(index))
      }
      guard index < bytes.count else { return true }
      let byte = bytes[index]
      if byte == separator {
        index += 1
        continue
      }
      if byte == UInt8(ascii: "\n") {
        index += 1
        return true
      }
      if byte == UInt8(ascii: "\r") {
        index += 1
        if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
        return true
      }
      faults.append(Fault(problem: .textBehindQuote, offset: index))
      return false
    }
  }

  private mutating func scanQuoted(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int
  ) -> Bool {
    let quote = index
    var mark: UInt32 = 0
    index += 1
    while index < bytes.count {
      if bytes[index] != UInt8(ascii: "\"") {
        index += 1
      } else if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") {
        mark = Self.escaped
        index += 2
      } else {
        starts.append(UInt32(quote + 1))
        ends.append(UInt32(index) | mark)
        index += 1
        return true
      }
    }
    faults.append(Fault(problem: .unclosedQuote, offset: quote))
    return false
  }

  /// The bytes of a cell; row 0 is the header.
  func text(_ bytes: UnsafeBufferPointer<UInt8>, row: Int, column: Int) -> String {
    let cell = row * width + column
    let end = ends[cell]
    let slice = bytes[Int(starts[cell])..<Int(end & ~Self.escaped)]
    guard end & Self.escaped != 0 else { return String(decoding: slice, as: UTF8.self) }
    var plain: [UInt8] = []
    var isSecond = false
    for byte in slice {
      if byte == UInt8(ascii: "\"") { isSecond.toggle() }
      if byte != UInt8(ascii: "\"") || isSecond { plain.append(byte) }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}

/// A CSV text as the source of a table: finds a cell's place again when a diagnostic asks for it.
struct CSVSource: TableSource {
  let bytes: [UInt8]
  let file: String
  let separator: UInt8
  let textPlace: TextPlace
  let names: [String]

  /// Behind a byte-order mark.
  var start: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  func place(row: Int, column: String) -> SourceRange? {
    place(cellRow: row + 1, column: names.firstIndex(of: column) ?? 0)
  }

  func headerPlace(column: String) -> SourceRange? {
    names.firstIndex(of: column).flatMap { place(cellRow: 0, column: $0) }
  }

  private func place(cellRow: Int, column: Int) -> SourceRange? {
    let cells = CSVCells(bytes, from: start, separator: separator)
    let cell = cellRow * cells.width + column
    return cell < cells.starts.count ? place(cellStart: Int(cells.starts[cell])) : nil
  }

  /// The line and column of a cell whose text begins at a byte: of its quote where it has one.
  func place(cellStart offset: Int) -> SourceRange {
    place(offset: offset > start && bytes[offset - 1] == UInt8(ascii: "\"") ? offset - 1 : offset)
  }

  func place(offset: Int) -> SourceRange {
    var (line, column, index) = (textPlace.firstLine, 1 + textPlace.indentation, start)
    while index < offset {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r") && (index == bytes.count || bytes[index] != 0x0A)
      {
        (line, column) = (line + 1, 1 + textPlace.indentation)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return SourceRange(file: file, start: SourcePosition(line: line, column: column))
  }
}
