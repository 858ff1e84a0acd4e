#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A value while an expression is evaluated: a table's value, or what a table cannot hold.
enum Operand: Sendable {
  /// What a missing column or field is. Unlike null it is no number.
  case undefined
  case value(Value)
  case regexp(RegularExpression)
  case color(ColorValue)

  static let null = Operand.value(.null)
  static func number(_ number: Double) -> Operand { .value(.number(number)) }
  static func bool(_ flag: Bool) -> Operand { .value(.bool(flag)) }
  static func text(_ text: String) -> Operand { .value(.text(text)) }
  static func time(_ time: Double) -> Operand { .value(.time(time)) }
  static func list(_ values: [Value]) -> Operand { .value(.list(values)) }
}

// Coercion by ECMAScript, section 7.1.
extension Operand {
  /// As a table holds it.
  var tableValue: Value {
    switch self {
    case .undefined: .null
    case .value(let value): value
    case .regexp, .color: .text(text)
    }
  }

  var number: Double {
    switch self {
    case .undefined, .regexp, .color: .nan
    case .value(.record): .nan
    case .value(let value): value.coercedNumber
    }
  }

  var text: String {
    switch self {
    case .undefined: "undefined"
    case .value(let value): value.text
    case .regexp(let expression): expression.description
    case .color(let color): color.text
    }
  }

  var isTruthy: Bool {
    switch self {
    case .undefined: false
    case .value(let value): value.isTruthy
    case .regexp, .color: true
    }
  }

  /// Null or undefined.
  var isNullish: Bool {
    switch self {
    case .undefined, .value(.null): true
    default: false
    }
  }

  /// Whether `===` compares it by identity.
  var isObject: Bool {
    switch self {
    case .undefined: false
    case .regexp, .color: true
    case .value(.time), .value(.list), .value(.record): true
    case .value: false
    }
  }

  /// What `+` and `==` take an object as: a date is its text.
  var primitive: Operand { isObject ? .text(text) : self }

  /// By `ToInt32`: the number modulo 2³² without its fraction.
  var int32: Int32 { Int32(truncatingIfNeeded: Self.wrapped(number)) }

  private static func wrapped(_ number: Double) -> Int64 {
    guard number.isFinite else { return 0 }
    return Int64(number.rounded(.towardZero).truncatingRemainder(dividingBy: 4_294_967_296))
  }

  /// As an index by `ToIntegerOrInfinity`, held within what an `Int` can count.
  var integer: Int {
    let number = number
    if number.isNaN { return 0 }
    return Int(min(max(number.rounded(.towardZero), -1e15), 1e15))
  }

  /// Milliseconds by `new Date(value)`; NaN where it is no date.
  var milliseconds: Double {
    let time: Double =
      switch self {
      case .value(.text(let text)): DateParsing.time(text) ?? .nan
      case .value(.list), .value(.record), .regexp, .color: DateParsing.time(text) ?? .nan
      default: number
      }
    return time.magnitude <= UTCTime.limit ? time.rounded(.towardZero) + 0 : .nan
  }
}

extension Operand {
  static func isStrictlyEqual(_ left: Operand, _ right: Operand) -> Bool {
    switch (left, right) {
    case (.undefined, .undefined), (.value(.null), .value(.null)): true
    case (.value(.number(let left)), .value(.number(let right))): left == right
    case (.value(.bool(let left)), .value(.bool(let right))): left == right
    case (.value(.text(let left)), .value(.text(let right))): left.utf8.elementsEqual(right.utf8)
    // Two objects are different ones; the caller knows where they are the same.
    default: false
    }
  }

  static func isLooselyEqual(_ left: Operand, _ right: Operand) -> Bool {
    if left.isNullish || right.isNullish { return left.isNullish && right.isNullish }
    if left.isObject && right.isObject { return false }
    let (first, second) = (left.primitive, right.primitive)
    switch (first, second) {
    case (.value(.text), .value(.text)), (.value(.bool), .value(.bool)):
      return isStrictlyEqual(first, second)
    default: return first.number == second.number
    }
  }

  /// Whether the left one is smaller, the same or larger; `nil` where they have no order.
  static func order(_ left: Operand, _ right: Operand) -> Int? {
    func ordered(_ operand: Operand) -> Operand {
      if case .value(.time) = operand { return operand }
      return operand.primitive
    }
    let (first, second) = (ordered(left), ordered(right))
    if case (.value(.text(let first)), .value(.text(let second))) = (first, second) {
      return Value.textOrder(first, second)
    }
    let (one, other) = (first.number, second.number)
    if one < other { return -1 }
    if one > other { return 1 }
    return one == other ? 0 : nil
  }

  static func sum(_ left: Operand, _ right: Operand) -> Operand {
    if case (.value(.number(let left)), .value(.number(let right))) = (left, right) {
      return .number(left + right)
    }
    let (first, second) = (left.primitive, right.primitive)
    switch (first, second) {
    case (.value(.text), _), (_, .value(.text)): return .text(first.text + second.text)
    default: return .number(first.number + second.number)
    }
  }
}
