import Diagnostics

/// Where the front matter of a file stands: between a first line `---` and the next such line.
struct FrontMatterFence {
  /// The YAML between the fences; it begins on line 2.
  let content: Range<Int>
  let bodyOffset: Int
  /// The line of the file on which the body begins.
  let bodyLine: Int

  enum Fault: Error {
    case missing
    case notOnFirstLine(line: Int)
    case unclosed, toml, json

    func headline(for kind: FrontMatterReader.Kind) -> String {
      let begin = "begin the file with a line '---', then 'title: …', then another '---'"
      return switch self {
      case .missing: "\(kind.noun) without front matter; \(begin)"
      case .notOnFirstLine: "front matter must begin on the first line of the file"
      case .unclosed: "front matter without its end; close it with a line '---'"
      case .toml: "front matter in TOML ('+++') is not supported; write YAML between '---' lines"
      case .json: "front matter in JSON ('{') is not supported; write YAML between '---' lines"
      }
    }

    var position: SourcePosition {
      if case .notOnFirstLine(let line) = self {
        SourcePosition(line: line, column: 1)
      } else {
        .start
      }
    }
  }

  static func find(in bytes: [UInt8]) throws(Fault) -> FrontMatterFence {
    var lines = Lines(bytes)
    guard let first = lines.next(), bytes.isFence(first) else { throw fault(in: bytes) }
    let start = lines.offset
    while let line = lines.next() {
      guard bytes.isFence(line) else { continue }
      return FrontMatterFence(
        content: start..<line.lowerBound, bodyOffset: lines.offset, bodyLine: lines.number + 1)
    }
    throw .unclosed
  }

  /// What stands there instead.
  private static func fault(in bytes: [UInt8]) -> Fault {
    var lines = Lines(bytes)
    while let line = lines.next() {
      let text = bytes.trimmed(line)
      if text.isEmpty { continue }
      if text.elementsEqual("+++".utf8) { return .toml }
      if text.first == UInt8(ascii: "{") { return .json }
      return bytes.isFence(line) ? .notOnFirstLine(line: lines.number) : .missing
    }
    return .missing
  }
}

/// The lines of a text, without their ends.
private struct Lines {
  private let bytes: [UInt8]
  /// Where the next line begins.
  private(set) var offset = 0
  /// The number of the line last given, from 1.
  private(set) var number = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Range<Int>? {
    guard offset < bytes.count else { return nil }
    let start = offset
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    offset = min(end + 1, bytes.count)
    number += 1
    return start..<end
  }
}

extension [UInt8] {
  fileprivate func trimmed(_ line: Range<Int>) -> ArraySlice<UInt8> {
    func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    var line = self[line].drop(while: isSpace)
    while let last = line.last, isSpace(last) { line.removeLast() }
    return line
  }

  /// `---`, with nothing but space behind it.
  fileprivate func isFence(_ line: Range<Int>) -> Bool {
    line.count >= 3 && self[line.lowerBound] == UInt8(ascii: "-")
      && trimmed(line).elementsEqual("---".utf8)
  }
}
