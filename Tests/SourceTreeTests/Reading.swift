import Diagnostics
import SourceTree

/// What reading a text gave: a tree, or the one error.
enum Reading: Equatable {
  case tree(Node?)
  case error(String)

  static func yaml(_ text: String, firstLine: Int = 1) -> Reading {
    Reading { try YAMLReader.read(text, file: "a.yml", firstLine: firstLine) }
  }

  static func json(_ text: String, firstLine: Int = 1) -> Reading {
    json(Array(text.utf8), firstLine)
  }

  static func json(_ bytes: [UInt8], _ firstLine: Int = 1) -> Reading {
    Reading { try JSONReader.read(bytes, file: "a.json", firstLine: firstLine) }
  }

  private init(_ read: () throws -> Node?) {
    do {
      self = .tree(try read())
    } catch let error as DiagnosticError {
      self = .error(error.diagnostics.map(\.description).joined(separator: "\n"))
    } catch {
      self = .error("unexpected \(error)")
    }
  }

  var tree: Node? { if case .tree(let node) = self { node } else { nil } }
  var error: String? { if case .error(let text) = self { text } else { nil } }
}

extension Node {
  /// The tree in one line, without places: `{a: [1, "x", null]}`.
  var outline: String {
    switch value {
    case .null: "null"
    case .bool(let flag): "\(flag)"
    case .number(_, let text): text
    case .string(let text): "\"\(text)\""
    case .sequence(let nodes): "[" + nodes.map(\.outline).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\($0.name): \($0.value.outline)" }.joined(separator: ", ") + "}"
    }
  }
}

/// SplitMix64: the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
