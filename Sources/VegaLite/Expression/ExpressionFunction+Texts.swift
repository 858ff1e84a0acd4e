extension ExpressionFunction {
  static let texts: [ExpressionFunction] = [
    ExpressionFunction("length", 1...1) { (arguments, _) throws(ExpressionFault) in
      switch arguments[0] {
      case .value(.record(let record)): record["length"].map(Operand.value) ?? .undefined
      default: try length(arguments[0])
      }
    },
    ofText("upper", 1...1) { (text, _, _) throws(ExpressionFault) in .text(text.uppercased()) },
    ofText("lower", 1...1) { (text, _, _) throws(ExpressionFault) in .text(text.lowercased()) },
    ofText("trim", 1...1) { (text, _, _) throws(ExpressionFault) in
      let units = ScriptText(text).units
      let start = units.firstIndex { !ScriptText.isSpace($0) } ?? units.count
      let end = units.lastIndex { !ScriptText.isSpace($0) } ?? start - 1
      return .text(String(decoding: units[start..<(end + 1)], as: UTF16.self))
    },
    ofText("substring", 1...3) { (text, arguments, _) throws(ExpressionFault) in
      let script = ScriptText(text)
      func place(_ index: Int, _ standard: Int) -> Int {
        guard index < arguments.count, !isUndefined(arguments[index]) else { return standard }
        return min(max(0, arguments[index].integer), script.count)
      }
      let (first, second) = (place(1, 0), place(2, script.count))
      return .text(script.text(min(first, second)..<max(first, second)))
    },
    ofText("split", 1...3, split),
    ofText("replace", 3...3, replace),
    ofText("parseFloat", 1...1) { (text, _, _) throws(ExpressionFault) in
      .number(leadingNumber(text))
    },
    ofText("parseInt", 1...2) { (text, arguments, _) throws(ExpressionFault) in
      .number(leadingInteger(text, radix: arguments.count > 1 ? arguments[1].int32 : 0))
    },
    ofText("btoa", 1...1) { (text, _, memory) throws(ExpressionFault) in
      try memory.use(2 * text.utf8.count)
      guard let coded = Base64.encoded(text) else {
        throw ExpressionFault("`btoa` takes only characters up to U+00FF")
      }
      return .text(coded)
    },
    ofText("atob", 1...1) { (text, _, _) throws(ExpressionFault) in
      guard let decoded = Base64.decoded(text) else {
        throw ExpressionFault("`atob` takes only Base64")
      }
      return .text(decoded)
    },
    ofText("pad", 2...4, pad),
    ofText("truncate", 2...4, truncate),
    ExpressionFunction("regexp", 1...2) { (arguments, memory) throws(ExpressionFault) in
      let flags = arguments.count > 1 && !isUndefined(arguments[1]) ? arguments[1].text : nil
      if case .regexp(let expression) = arguments[0] {
        return .regexp(
          try memory.expression(expression.source, flags: flags ?? expression.flags))
      }
      return .regexp(try memory.expression(arguments[0].text, flags: flags ?? ""))
    },
    ExpressionFunction("test", 1...2) { (arguments, memory) throws(ExpressionFault) in
      let expression: RegularExpression
      if case .regexp(let given) = arguments[0] {
        expression = given
      } else {
        expression = try memory.expression(arguments[0].text)
      }
      let text = arguments.count > 1 ? arguments[1].text : "undefined"
      var matcher = RegularExpressionMatcher(expression, in: Array(text.utf16), memory)
      return .bool(try matcher.match(from: 0) != nil)
    },
  ]

  private static func ofText(
    _ name: String, _ arity: ClosedRange<Int>,
    _ body:
      @escaping @Sendable (
        String, [Operand], ExpressionMemory
      ) throws(ExpressionFault) -> Operand
  ) -> ExpressionFunction {
    ExpressionFunction(name, arity) { (arguments, memory) throws(ExpressionFault) in
      let text = arguments[0].text
      try memory.use(text.utf8.count)
      return try body(text, arguments, memory)
    }
  }

  static func isUndefined(_ operand: Operand) -> Bool {
    if case .undefined = operand { true } else { false }
  }

  /// `value.length` of JavaScript.
  static func length(_ operand: Operand) throws(ExpressionFault) -> Operand {
    switch operand {
    case .undefined, .value(.null): throw ExpressionFault("\(operand.text) has no length")
    case .value(.text(let text)): .number(Double(text.utf16.count))
    case .value(.list(let values)): .number(Double(values.count))
    default: .undefined
    }
  }

  // MARK: Split and replace

  @Sendable private static func split(
    _ text: String, _ arguments: [Operand], _ memory: ExpressionMemory
  ) throws(ExpressionFault) -> Operand {
    let limit =
      arguments.count > 2 && !isUndefined(arguments[2])
      ? Int(UInt32(bitPattern: arguments[2].int32)) : Int.max
    if limit == 0 { return .list([]) }
    guard arguments.count > 1, !isUndefined(arguments[1]) else { return .list([.text(text)]) }
    let script = ScriptText(text)
    var parts: [Value] = []
    if case .regexp(let expression) = arguments[1] {
      parts = try split(script, by: expression, memory)
    } else {
      let separator = ScriptText(arguments[1].text)
      if separator.count == 0 {
        parts = script.units.map { .text(String(decoding: [$0], as: UTF16.self)) }
      } else {
        var start = 0
        while let next = script.firstIndex(of: separator, from: start) {
          parts.append(.text(script.text(start..<next)))
          start = next + separator.count
        }
        parts.append(.text(script.text(start..<script.count)))
      }
    }
    try memory.use(parts.count)
    return .list(Array(parts.prefix(limit)))
  }

  private static func split(
    _ script: ScriptText, by expression: RegularExpression, _ memory: ExpressionMemory
  ) throws(ExpressionFault) -> [Value] {
    var matcher = RegularExpressionMatcher(expression, in: script.units, memory)
    if script.count == 0 { return try matcher.match(at: 0) == nil ? [.text("")] : [] }
    var parts: [Value] = []
    var (start, position) = (0, 0)
    while position < script.count {
      guard let match = try matcher.match(at: position), match.range.upperBound > start else {
        position += 1
        continue
      }
      parts.append(.text(script.text(start..<position)))
      for group in 1..<max(1, expression.groupCount) {
        parts.append(match.range(of: group).map { .text(script.text($0)) } ?? .null)
      }
      start = match.range.upperBound
      position = start
    }
    parts.append(.text(script.text(start..<script.count)))
    return parts
  }

  @Sendable private static func replace(
    _ text: String, _ arguments: [Operand], _ memory: ExpressionMemory
  ) throws(ExpressionFault) -> Operand {
    guard case .value(.text) = arguments[0] else {
      throw ExpressionFault("`replace` takes a text, not \(kind(of: arguments[0]))")
    }
    let (script, replacement) = (ScriptText(text), Array(arguments[2].text.utf16))
    guard case .regexp(let expression) = arguments[1] else {
      let pattern = ScriptText(arguments[1].text)
      guard let start = script.firstIndex(of: pattern) else { return .text(text) }
      let match = RegularExpressionMatcher.Match(bounds: [start, start + pattern.count])
      let replaced = Replacement(units: replacement, names: [:]).text(match, in: script.units)
      let units = script.units[..<start] + replaced + script.units[(start + pattern.count)...]
      try memory.use(units.count)
      return .text(String(decoding: units, as: UTF16.self))
    }
    let pattern = Replacement(units: replacement, names: expression.names)
    var matcher = RegularExpressionMatcher(expression, in: script.units, memory)
    var (units, end, position): ([UInt16], Int, Int) = ([], 0, 0)
    while position <= script.count {
      guard let match = try matcher.match(from: position) else { break }
      units += script.units[end..<match.range.lowerBound]
      units += pattern.text(match, in: script.units)
      guard units.count <= ExpressionMemory.lengthLimit else { break }
      end = match.range.upperBound
      position = match.range.isEmpty ? end + 1 : end
      if !expression.isGlobal { break }
    }
    units += script.units[end...]
    try memory.use(units.count)
    return .text(String(decoding: units, as: UTF16.self))
  }

  // MARK: Length

  @Sendable private static func pad(
    _ text: String, _ arguments: [Operand], _ memory: ExpressionMemory
  ) throws(ExpressionFault) -> Operand {
    let fill = arguments.count > 2 && arguments[2].isTruthy ? arguments[2].text : " "
    let missing = arguments[1].number - Double(text.utf16.count)
    guard missing > 0 else { return .text(text) }
    let align = arguments.count > 3 ? arguments[3].text : ""
    guard missing * Double(max(1, fill.utf8.count)) <= Double(ExpressionMemory.lengthLimit) else {
      throw ExpressionFault("`pad` makes a text that is too long")
    }
    try memory.use(Int(missing) * fill.utf8.count)
    // `new Array(n + 1)` has a whole length.
    guard missing == missing.rounded() || align == "center" else {
      throw ExpressionFault("`pad` takes a whole number")
    }
    func filling(_ count: Double) -> String { String(repeating: fill, count: Int(count)) }
    switch align {
    case "left": return .text(filling(missing) + text)
    case "center":
      return .text(
        filling((missing / 2).rounded(.towardZero)) + text + filling((missing / 2).rounded(.up)))
    default: return .text(text + filling(missing))
    }
  }

  @Sendable private static func truncate(
    _ text: String, _ arguments: [Operand], _ memory: ExpressionMemory
  ) throws(ExpressionFault) -> Operand {
    let script = ScriptText(text)
    let mark = arguments.count > 3 && !arguments[3].isNullish ? arguments[3].text : "\u{2026}"
    let length = arguments[1].number
    if Double(script.count) <= length { return .text(text) }
    let align = arguments.count > 2 ? arguments[2].text : ""
    let kept = Operand.number(mathMax(0, length - Double(mark.utf16.count)))
    func slice(_ start: Operand, _ end: Int) -> String {
      script.text(ScriptText.slice(start.integer, end, of: script.count))
    }
    switch align {
    case "left": return .text(mark + slice(.number(Double(script.count) - kept.number), .max / 2))
    case "center":
      let half = kept.number / 2
      return .text(
        slice(.number(0), Operand.number(half.rounded(.up)).integer) + mark
          + slice(.number(Double(script.count) - half.rounded(.towardZero)), .max / 2))
    default: return .text(slice(.number(0), kept.integer) + mark)
    }
  }

  private static func mathMax(_ first: Double, _ second: Double) -> Double {
    larger(first, second)
  }
}
