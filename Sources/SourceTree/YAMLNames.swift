import CYaml
import Diagnostics

/// Finds what is wrong with the names of mappings in the text itself, event by event: the composed tree
/// does not exist where a name stands twice, and it is not safe to compose where a name is an alias.
struct YAMLNames {
  enum Fault: Sendable, Hashable {
    case duplicate(String)
    /// A list, a mapping or an alias where a name should stand.
    case notText

    var headline: String {
      switch self {
      case .duplicate(let name): "duplicate field '\(name)'"
      case .notText: "a name in a mapping must be text"
      }
    }
  }

  private struct Level {
    let isMapping: Bool
    var names: Set<String> = []
    var awaitsName = true
  }

  private var levels: [Level] = []

  /// The first fault of a text that begins on a line of its file.
  static func firstFault(in text: String, firstLine: Int) -> (Fault, at: SourcePosition)? {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return nil }
    defer { yaml_parser_delete(&parser) }
    var text = text
    return text.withUTF8 { bytes in
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      var names = YAMLNames()
      while true {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else { return nil }
        defer { yaml_event_delete(&event) }
        if event.type == YAML_STREAM_END_EVENT { return nil }
        if let fault = names.fault(of: event) {
          let mark = event.start_mark
          return (fault, SourcePosition(line: mark.line + firstLine, column: mark.column + 1))
        }
      }
    }
  }

  private mutating func fault(of event: yaml_event_t) -> Fault? {
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      return takeValue(named: String(decoding: bytes, as: UTF8.self))
    case YAML_ALIAS_EVENT:
      return takeValue(named: nil)
    case YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT:
      // What stands for a name is taken when it begins, a value too: nothing else can follow before
      // it ends.
      let fault = takeValue(named: nil)
      levels.append(Level(isMapping: event.type == YAML_MAPPING_START_EVENT))
      return fault
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      _ = levels.popLast()
      return nil
    default:
      return nil
    }
  }

  /// - Parameter name: the text of a scalar; `nil` for anything else.
  private mutating func takeValue(named name: String?) -> Fault? {
    let top = levels.count - 1
    guard top >= 0, levels[top].isMapping else { return nil }
    defer { levels[top].awaitsName.toggle() }
    guard levels[top].awaitsName else { return nil }
    guard let name else { return .notText }
    return levels[top].names.insert(name).inserted ? nil : .duplicate(name)
  }
}
