/// One value of a table, with JavaScript's rules for coercion and order, which the grammar has.
///
/// Two values are equal where a table treats them as one group: NaN equals itself, 0 equals -0, and
/// texts are equal by their characters as written.
package enum Value: Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  /// Milliseconds since 1970-01-01T00:00Z.
  case time(Double)
  /// A list within a row, or a result of an expression.
  case list([Value])
  /// A mapping within a row, or a result of an expression.
  case record(ValueRecord)
}

/// Named values in the order in which they are written.
package struct ValueRecord: Sendable, Hashable {
  package let names: [String]
  package let values: [Value]

  /// Of two with the same name the later one stands.
  package init(_ entries: [(name: String, value: Value)]) {
    var names: [String] = []
    var values: [Value] = []
    var known: [String: Int] = [:]
    for (name, value) in entries {
      // Few names are faster compared than hashed.
      let index = entries.count <= 8 ? names.firstIndex(of: name) : known[name]
      if let index {
        values[index] = value
      } else {
        if entries.count > 8 { known[name] = names.count }
        names.append(name)
        values.append(value)
      }
    }
    self.names = names
    self.values = values
  }

  package subscript(name: String) -> Value? { names.firstIndex(of: name).map { values[$0] } }
}

extension Value: Hashable {
  package static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.number(let left), .number(let right)), (.time(let left), .time(let right)):
      left == right || left.isNaN && right.isNaN
    case (.text(let left), .text(let right)):
      // Swift's equality alone takes é and e + U+0301 as one.
      left == right && left.utf8.count == right.utf8.count
    case (.list(let left), .list(let right)): left == right
    case (.record(let left), .record(let right)): left == right
    default: false
    }
  }

  package func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0 as UInt8)
    case .bool(let flag): hasher.combine(flag)
    case .number(let number): hasher.combine(number.isNaN ? .nan : number)
    case .text(let text): hasher.combine(text)
    case .time(let time):
      hasher.combine(1 as UInt8)
      hasher.combine(time.isNaN ? .nan : time)
    case .list(let values): hasher.combine(values)
    case .record(let record): hasher.combine(record)
    }
  }
}

extension Value {
  package var isNull: Bool { self == .null }

  /// Null or not a number: what the grammar calls invalid.
  package var isInvalid: Bool {
    switch self {
    case .null: true
    case .number(let number), .time(let number): number.isNaN
    case .bool, .text, .list, .record: false
    }
  }

  /// The value as a finite or infinite number: milliseconds of a time, 0 and 1 of a truth value, a
  /// text that is written as a number; `nil` for null, other text and NaN.
  package var number: Double? {
    switch self {
    case .null: return nil
    case .bool(let flag): return flag ? 1 : 0
    case .number(let number), .time(let number): return number.isNaN ? nil : number
    case .text(let text):
      let number = NumberParsing.number(text)
      return number.isNaN ? nil : number
    case .list, .record: return nil
    }
  }

  /// `Number(value)` of JavaScript: 0 for null and for blank text, NaN for other text.
  package var coercedNumber: Double {
    switch self {
    case .null: 0
    case .bool(let flag): flag ? 1 : 0
    case .number(let number), .time(let number): number
    case .text(let text): NumberParsing.number(text)
    case .list: NumberParsing.number(text)
    case .record: .nan
    }
  }

  /// The value as a label: `String(value)` of JavaScript, in UTC.
  package var text: String {
    switch self {
    case .null: "null"
    case .bool(let flag): flag ? "true" : "false"
    case .number(let number): number.shortestText
    case .text(let text): text
    case .time(let time): UTCTime(milliseconds: time)?.scriptText ?? "Invalid Date"
    case .list(let values): values.map { $0.isNull ? "" : $0.text }.joined(separator: ",")
    case .record: "[object Object]"
    }
  }

  /// `Boolean(value)` of JavaScript.
  package var isTruthy: Bool {
    switch self {
    case .null: false
    case .bool(let flag): flag
    case .number(let number): number != 0 && !number.isNaN
    case .text(let text): !text.isEmpty
    case .time, .list, .record: true
    }
  }

  /// -1, 0 or 1 by the ascending order of Vega's sorts: null, then NaN, then by value. Numbers,
  /// times and truth values compare as numbers, two texts by UTF-16 code units, a text and a number
  /// as numbers where the text is written as one. JavaScript leaves other pairs without an order;
  /// here a number stands before a text, so that every sort has one result.
  package static func order(_ left: Value, _ right: Value) -> Int {
    switch (left, right) {
    case (.null, .null): return 0
    case (.null, _): return -1
    case (_, .null): return 1
    case (.text(let left), .text(let right)): return textOrder(left, right)
    default: break
    }
    let (first, second) = (left.coercedNumber, right.coercedNumber)
    switch (left, right) {
    case (.text, _) where first.isNaN: return 1
    case (_, .text) where second.isNaN: return -1
    default: break
    }
    if first < second { return -1 }
    if first > second { return 1 }
    if first.isNaN != second.isNaN { return first.isNaN ? -1 : 1 }
    return 0
  }

  /// The order of UTF-16 code units, which JavaScript sorts texts by.
  package static func textOrder(_ left: String, _ right: String) -> Int {
    var (left, right) = (left.utf8.makeIterator(), right.utf8.makeIterator())
    while true {
      switch (left.next(), right.next()) {
      case (nil, nil): return 0
      case (nil, _): return -1
      case (_, nil): return 1
      case (let first?, let second?):
        if first == second { continue }
        // UTF-8 sorts by code point. In UTF-16 what lies beyond U+FFFF (from F0) stands before
        // U+E000 to U+FFFF (EE and EF).
        if first >= 0xF0, second == 0xEE || second == 0xEF { return -1 }
        if second >= 0xF0, first == 0xEE || first == 0xEF { return 1 }
        return first < second ? -1 : 1
      }
    }
  }
}
