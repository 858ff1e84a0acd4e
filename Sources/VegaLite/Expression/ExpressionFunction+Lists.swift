extension ExpressionFunction {
  static let lists: [ExpressionFunction] = [
    ExpressionFunction("indexof", 2...3) { (arguments, _) throws(ExpressionFault) in
      try index(arguments, isLast: false)
    },
    ExpressionFunction("lastindexof", 2...3) { (arguments, _) throws(ExpressionFault) in
      try index(arguments, isLast: true)
    },
    ExpressionFunction("slice", 1...3, slice),
    ExpressionFunction("join", 1...2) { (arguments, memory) throws(ExpressionFault) in
      let separator = arguments.count > 1 && !isUndefined(arguments[1]) ? arguments[1].text : ","
      let texts = try list(arguments[0], "join").map { $0.isNull ? "" : $0.text }
      try memory.use(texts.reduce(0) { $0 + $1.utf8.count + separator.utf8.count })
      return .text(texts.joined(separator: separator))
    },
    ExpressionFunction("reverse", 1...1) { (arguments, memory) throws(ExpressionFault) in
      let values = try list(arguments[0], "reverse")
      try memory.use(values.count)
      return .list(values.reversed())
    },
    ExpressionFunction("sort", 1...1) { (arguments, memory) throws(ExpressionFault) in
      let values = try list(arguments[0], "sort")
      try memory.use(values.count)
      let order = values.enumerated().sorted { first, second in
        let order = Value.order(first.element, second.element)
        return order == 0 ? first.offset < second.offset : order < 0
      }
      return .list(order.map(\.element))
    },
    ExpressionFunction("extent", 1...1) { (arguments, _) throws(ExpressionFault) in
      let values = try list(arguments[0], "extent").filter { !$0.isInvalid }
      guard var (low, high) = values.first.map({ ($0, $0) }) else { return .list([.null, .null]) }
      for value in values.dropFirst() {
        if Operand.order(.value(value), .value(low)) == -1 { low = value }
        if Operand.order(.value(value), .value(high)) == 1 { high = value }
      }
      return .list([low, high])
    },
    ExpressionFunction("clampRange", 3...3) { (arguments, _) throws(ExpressionFault) in
      let range = try list(arguments[0], "clampRange")
      let (first, second) = (element(range, 0).number, element(range, 1).number)
      let (low, high) = second < first ? (second, first) : (first, second)
      let (minimum, maximum) = (arguments[1].number, arguments[2].number)
      let span = high - low
      if span >= maximum - minimum { return .list([.number(minimum), .number(maximum)]) }
      let start = -larger(-larger(low, minimum), -(maximum - span))
      return .list([.number(start), .number(start + span)])
    },
    ExpressionFunction("inrange", 2...4, isInRange),
    ExpressionFunction("lerp", 2...2) { (arguments, _) throws(ExpressionFault) in
      let range = try list(arguments[0], "lerp")
      let (low, high) = (element(range, 0), element(range, range.count - 1))
      let share = arguments[1].number
      if share == 0 || share.isNaN { return low }
      if share == 1 { return high }
      return Operand.sum(low, .number(share * (high.number - low.number)))
    },
    ExpressionFunction("peek", 1...1) { (arguments, _) throws(ExpressionFault) in
      if case .value(.text(let text)) = arguments[0] {
        return text.utf16.last.map { .text(String(decoding: [$0], as: UTF16.self)) } ?? .undefined
      }
      let values = try list(arguments[0], "peek")
      return element(values, values.count - 1)
    },
    ExpressionFunction("span", 1...1) { (arguments, _) throws(ExpressionFault) in
      let values = try list(arguments[0], "span")
      let span = element(values, values.count - 1).number - element(values, 0).number
      return .number(span.isNaN ? 0 : span)
    },
    ExpressionFunction("pluck", 2...2) { (arguments, memory) throws(ExpressionFault) in
      let (values, name) = (try list(arguments[0], "pluck"), arguments[1].text)
      try memory.use(values.count)
      var plucked: [Value] = []
      for value in values {
        var member = Operand.value(value)
        for part in name.split(separator: ".", omittingEmptySubsequences: false) {
          member = try ExpressionEvaluation.member(member, String(part))
        }
        plucked.append(member.tableValue)
      }
      return .list(plucked)
    },
    ExpressionFunction("sequence", 1...3, sequence),
    ExpressionFunction("merge", 0...many) { (arguments, memory) throws(ExpressionFault) in
      var entries: [(name: String, value: Value)] = []
      for case .value(.record(let record)) in arguments {
        entries += zip(record.names, record.values).map { ($0, $1) }
      }
      guard entries.count <= 1_000 else { throw ExpressionFault("`merge` has too many fields") }
      try memory.use(entries.count)
      return .value(.record(ValueRecord(entries)))
    },
    ExpressionFunction("flush", 6...6) { (arguments, _) throws(ExpressionFault) in
      let range = try list(arguments[0], "flush")
      let (value, threshold) = (arguments[1].number, arguments[2].number)
      let left = (value - element(range, 0).number).magnitude
      let right = (element(range, range.count - 1).number - value).magnitude
      if left < right, left <= threshold { return arguments[3] }
      return right <= threshold ? arguments[4] : arguments[5]
    },
  ]

  static func list(_ operand: Operand, _ name: String) throws(ExpressionFault) -> [Value] {
    if case .value(.list(let values)) = operand { return values }
    throw ExpressionFault("`\(name)` takes a list, not \(kind(of: operand))")
  }

  static func kind(of operand: Operand) -> String {
    switch operand {
    case .undefined: "a field that is not there"
    case .value(.null): "null"
    case .value(.bool): "a truth value"
    case .value(.number): "a number"
    case .value(.text): "a text"
    case .value(.time): "a date"
    case .value(.list): "a list"
    case .value(.record): "an object"
    case .regexp: "a regular expression"
    case .color: "a colour"
    }
  }

  private static func element(_ values: [Value], _ index: Int) -> Operand {
    values.indices.contains(index) ? .value(values[index]) : .undefined
  }

  private static func index(
    _ arguments: [Operand], isLast: Bool
  ) throws(ExpressionFault) -> Operand {
    let start: Operand? = arguments.count > 2 ? arguments[2] : nil
    if case .value(.text(let text)) = arguments[0] {
      let (script, other) = (ScriptText(text), ScriptText(arguments[1].text))
      let place: Int?
      if isLast {
        let from = start.map { $0.number.isNaN ? script.count : max(0, $0.integer) }
        place = script.lastIndex(of: other, from: from ?? script.count)
      } else {
        place = script.firstIndex(of: other, from: start?.integer ?? 0)
      }
      return .number(Double(place ?? -1))
    }
    guard case .value(.list(let values)) = arguments[0] else {
      throw ExpressionFault(
        "`indexof` takes a text or a list, not \(kind(of: arguments[0]))")
    }
    func matches(_ value: Value) -> Bool { Operand.isStrictlyEqual(.value(value), arguments[1]) }
    var from = start?.integer ?? (isLast ? values.count - 1 : 0)
    if from < 0 { from += values.count }
    let place =
      isLast
      ? values.prefix(max(0, min(from, values.count - 1) + 1)).lastIndex(where: matches)
      : values.indices.dropFirst(max(0, from)).first { matches(values[$0]) }
    return .number(Double(place ?? -1))
  }

  @Sendable private static func slice(
    _ arguments: [Operand], _ memory: ExpressionMemory
  ) throws(ExpressionFault) -> Operand {
    func range(of count: Int) -> Range<Int> {
      let isOpen = arguments.count < 3 || isUndefined(arguments[2])
      return ScriptText.slice(
        arguments.count > 1 ? arguments[1].integer : 0, isOpen ? count : arguments[2].integer,
        of: count)
    }
    switch arguments[0] {
    case .value(.text(let text)):
      let script = ScriptText(text)
      try memory.use(script.count)
      return .text(script.text(range(of: script.count)))
    case .value(.list(let values)):
      try memory.use(values.count)
      return .list(Array(values[range(of: values.count)]))
    default:
      throw ExpressionFault("`slice` takes a text or a list, not \(kind(of: arguments[0]))")
    }
  }

  @Sendable private static func isInRange(
    _ arguments: [Operand], _ memory: ExpressionMemory
  ) throws(ExpressionFault) -> Operand {
    let range = try list(arguments[1], "inrange")
    var (low, high) = (element(range, 0), element(range, range.count - 1))
    if Operand.order(low, high) == 1 { (low, high) = (high, low) }
    func holds(_ index: Int, _ first: Operand, _ second: Operand) -> Bool {
      let isClosed =
        arguments.count <= index || isUndefined(arguments[index]) || arguments[index].isTruthy
      guard let order = Operand.order(first, second) else { return false }
      return isClosed ? order <= 0 : order < 0
    }
    return .bool(holds(2, low, arguments[0]) && holds(3, arguments[0], high))
  }

  @Sendable private static func sequence(
    _ arguments: [Operand], _ memory: ExpressionMemory
  ) throws(ExpressionFault) -> Operand {
    let numbers = arguments.map(\.number)
    let (start, stop) = numbers.count == 1 ? (0, numbers[0]) : (numbers[0], numbers[1])
    let step = numbers.count == 3 ? numbers[2] : 1
    if ((stop - start) / step).isNaN { return .list([]) }
    let sequence = NumberSequence(start: start, stop: stop, step: step)
    guard let result = sequence.numbers(atMost: ExpressionMemory.lengthLimit) else {
      throw ExpressionFault(
        "`sequence` makes more than \(ExpressionMemory.lengthLimit) numbers")
    }
    try memory.use(result.count)
    return .list(result.map(Value.number))
  }
}
