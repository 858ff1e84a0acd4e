import Diagnostics

/// A text file's bytes as every later stage reads them: UTF-8 without a byte-order mark, lines ended
/// by LF alone.
package struct SourceText: Sendable {
  package let bytes: [UInt8]

  /// - Throws: `DiagnosticError` for an empty file and for bytes that are no UTF-8, with the place of
  ///   the first of them.
  package init(_ raw: [UInt8], file: String) throws {
    let text = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(raw.dropFirst(3)) : raw
    guard !text.isEmpty else {
      throw DiagnosticError([
        .error(at: SourceRange(file: file, start: .start), "the file is empty")
      ])
    }
    if let index = text.withUnsafeBufferPointer(firstInvalidByte(in:)) {
      throw DiagnosticError([Self.invalid(at: index, of: text, file: file)])
    }
    bytes = text.contains(carriageReturn) ? Self.withoutCarriageReturns(text) : text
  }

  private static func invalid(at index: Int, of text: [UInt8], file: String) -> Diagnostic {
    var line = 1
    var column = 1
    var previous: UInt8 = 0
    for byte in text[..<index] {
      if byte == lineFeed && previous == carriageReturn {
        // The pair ended the line at its first byte.
      } else if byte == lineFeed || byte == carriageReturn {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      previous = byte
    }
    let isUTF16 = text.starts(with: [0xFF, 0xFE]) || text.starts(with: [0xFE, 0xFF])
    let digits = String(text[index], radix: 16, uppercase: true)
    return .error(
      at: SourceRange(file: file, start: SourcePosition(line: line, column: column)),
      isUTF16
        ? "the file is UTF-16; save it as UTF-8"
        : "invalid UTF-8: byte 0x\(digits.count == 1 ? "0" : "")\(digits); save the file as UTF-8")
  }

  private static func withoutCarriageReturns(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var wasReturn = false
    for byte in text {
      if byte == carriageReturn {
        result.append(lineFeed)
      } else if byte != lineFeed || !wasReturn {
        result.append(byte)
      }
      wasReturn = byte == carriageReturn
    }
    return result
  }
}

private let carriageReturn = UInt8(ascii: "\r")
private let lineFeed = UInt8(ascii: "\n")

/// The index of the first byte that is no part of well-formed UTF-8 (Unicode 15, table 3-7).
private func firstInvalidByte(in text: UnsafeBufferPointer<UInt8>) -> Int? {
  guard let base = text.baseAddress else { return nil }
  var index = 0
  while true {
    index += ByteRun.ascii(base + index, text.count - index)
    guard index < text.count else { return nil }
    let first = text[index]
    let (length, second): (Int, ClosedRange<UInt8>)
    switch first {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return index
    }
    guard index + length <= text.count, second.contains(text[index + 1]) else { return index }
    for next in (index + 2)..<max(index + 2, index + length) where text[next] & 0xC0 != 0x80 {
      return index
    }
    index += length
  }
}
