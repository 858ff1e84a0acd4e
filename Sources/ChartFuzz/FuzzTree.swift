import SourceTree

/// A specification as a tree that can be broken: names may stand twice, numbers are any text.
indirect enum FuzzTree: Sendable {
  /// Written as it is.
  case literal(String)
  case list([FuzzTree])
  case record([(name: String, value: FuzzTree)])

  init(_ node: Node) {
    switch node.value {
    case .null: self = .literal("null")
    case .bool(let flag): self = .literal("\(flag)")
    case .number(_, let text): self = .literal(text)
    case .string(let text): self = .literal(Self.quoted(text))
    case .sequence(let nodes): self = .list(nodes.map(FuzzTree.init))
    case .mapping(let entries):
      self = .record(entries.map { ($0.name, FuzzTree($0.value)) })
    }
  }

  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// As JSON.
  var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .literal(let word): text += word
    case .list(let values):
      text += "["
      for (place, value) in values.enumerated() {
        if place > 0 { text += ", " }
        value.write(to: &text)
      }
      text += "]"
    case .record(let entries):
      text += "{"
      for (place, entry) in entries.enumerated() {
        if place > 0 { text += ", " }
        text += Self.quoted(entry.name) + ": "
        entry.value.write(to: &text)
      }
      text += "}"
    }
  }

  /// How many values there are below it, itself included.
  var count: Int {
    switch self {
    case .literal: 1
    case .list(let values): values.reduce(1) { $0 + $1.count }
    case .record(let entries): entries.reduce(1) { $0 + $1.value.count }
    }
  }

  /// The value with a number in the order of the text, itself being 0.
  subscript(number: Int) -> FuzzTree {
    if number <= 0 { return self }
    var rest = number - 1
    for child in children {
      let count = child.count
      if rest < count { return child[rest] }
      rest -= count
    }
    return self
  }

  var children: [FuzzTree] {
    switch self {
    case .literal: []
    case .list(let values): values
    case .record(let entries): entries.map(\.value)
    }
  }

  /// The same tree with one value changed.
  func changing(_ number: Int, _ change: (FuzzTree) -> FuzzTree) -> FuzzTree {
    if number <= 0 { return change(self) }
    var rest = number - 1
    for (place, child) in children.enumerated() {
      let count = child.count
      if rest < count { return replacing(place, by: child.changing(rest, change)) }
      rest -= count
    }
    return self
  }

  private func replacing(_ place: Int, by child: FuzzTree) -> FuzzTree {
    switch self {
    case .literal: return self
    case .list(var values):
      values[place] = child
      return .list(values)
    case .record(var entries):
      entries[place].value = child
      return .record(entries)
    }
  }
}
