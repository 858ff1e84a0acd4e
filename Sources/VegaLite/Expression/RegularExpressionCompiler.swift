/// Turns a pattern into instructions for `RegularExpressionMatcher`.
struct RegularExpressionCompiler {
  private typealias Instruction = RegularExpression.Instruction

  private static let programLimit = 20_000
  private static let depthLimit = 100

  private let units: [UInt16]
  private let ignoresCase: Bool
  private var index = 0
  private var program: [RegularExpression.Instruction] = []
  private var depth = 0
  private(set) var groupCount = 1
  private(set) var markCount = 0
  private(set) var names: [String: Int] = [:]
  /// How many groups the whole pattern has, for `\1` before its group.
  private var groupTotal = 1

  init(_ source: String, ignoresCase: Bool) {
    units = Array(source.utf16)
    self.ignoresCase = ignoresCase
    groupTotal = 1 + Self.openings(units)
  }

  mutating func compile() throws(RegularExpressionProblem) -> [RegularExpression.Instruction] {
    program.append(.save(0))
    try alternation()
    if index < units.count { throw problem("has a `)` too many") }
    program.append(.save(1))
    program.append(.match)
    return program
  }

  private static func openings(_ units: [UInt16]) -> Int {
    var (count, isInClass, index) = (0, false, 0)
    while index < units.count {
      switch units[index] {
      case 0x5C: index += 1
      case 0x5B: isInClass = true
      case 0x5D: isInClass = false
      case 0x28 where !isInClass:
        let isPlain = index + 1 >= units.count || units[index + 1] != 0x3F
        let isNamed = index + 2 < units.count && units[index + 2] == 0x3C
        if isPlain || isNamed { count += 1 }
      default: break
      }
      index += 1
    }
    return count
  }

  private func problem(_ what: String) -> RegularExpressionProblem {
    RegularExpressionProblem(headline: "a regular expression \(what)")
  }

  private func peek(_ distance: Int = 0) -> Character? {
    guard index + distance < units.count, let scalar = Unicode.Scalar(units[index + distance])
    else { return index + distance < units.count ? "\u{FFFD}" : nil }
    return Character(scalar)
  }

  private mutating func skip(_ text: String) -> Bool {
    guard units[index...].starts(with: text.utf16) else { return false }
    index += text.utf16.count
    return true
  }

  private mutating func alternation() throws(RegularExpressionProblem) {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.depthLimit { throw problem("is nested too deeply") }
    let start = program.count
    var ends: [Int] = []
    var branch = start
    try sequence()
    while skip("|") {
      insert(.split(branch + 1, 0), at: branch)
      // The jumps of former branches stand before this one and end behind it.
      ends.append(program.count)
      program.append(.jump(0))
      program[branch] = .split(branch + 1, program.count)
      branch = program.count
      try sequence()
    }
    for end in ends { program[end] = .jump(program.count) }
  }

  /// Puts an instruction before others; what they name behind the place moves along.
  private mutating func insert(_ instruction: RegularExpression.Instruction, at place: Int) {
    for index in place..<program.count {
      program[index] = Self.moved(program[index], from: place, by: 1)
    }
    program.insert(instruction, at: place)
  }

  private static func moved(
    _ instruction: RegularExpression.Instruction, from place: Int, by distance: Int
  ) -> RegularExpression.Instruction {
    func moved(_ target: Int) -> Int { target >= place ? target + distance : target }
    return switch instruction {
    case .split(let first, let second): .split(moved(first), moved(second))
    case .jump(let target): .jump(moved(target))
    case .lookahead(let isPositive, let next): .lookahead(isPositive: isPositive, next: moved(next))
    default: instruction
    }
  }

  private mutating func sequence() throws(RegularExpressionProblem) {
    while let next = peek(), next != "|", next != ")" {
      let (start, groups) = (program.count, groupCount)
      let isRepeatable = try atom()
      try quantifier(start: start, groups: groups, isRepeatable: isRepeatable)
      if program.count > Self.programLimit { throw problem("is too long") }
    }
  }

  // MARK: Repetition

  private mutating func quantifier(
    start: Int, groups: Int, isRepeatable: Bool
  ) throws(RegularExpressionProblem) {
    var (low, high): (Int, Int?) = (0, nil)
    switch peek() {
    case "*": index += 1
    case "+":
      index += 1
      low = 1
    case "?":
      index += 1
      high = 1
    case "{":
      guard let bounds = braces() else { return }
      (low, high) = bounds
    default: return
    }
    guard isRepeatable else { throw problem("repeats what cannot be repeated") }
    let isLazy = skip("?")
    if let high, high < low { throw problem("has a range of counts that runs backwards") }
    let body = Array(program[start...])
    let total = (body.count + 3) * max(low, high ?? low + 1)
    guard total <= Self.programLimit else { throw problem("repeats too often") }
    program.removeSubrange(start...)
    let forgotten = groups..<groupCount
    for _ in 0..<low { copy(body, from: start, forgetting: forgotten) }
    guard let high else {
      loop(body, from: start, forgetting: forgotten, isLazy: isLazy)
      return
    }
    var splits: [Int] = []
    for _ in low..<max(low, high) {
      splits.append(program.count)
      program.append(.match)
      let mark = newMark()
      program.append(.mark(mark))
      copy(body, from: start, forgetting: forgotten)
      program.append(.progress(mark))
    }
    for split in splits {
      program[split] =
        isLazy ? .split(program.count, split + 1) : .split(split + 1, program.count)
    }
  }

  private mutating func newMark() -> Int {
    markCount += 1
    return markCount - 1
  }

  private mutating func copy(
    _ body: [RegularExpression.Instruction], from start: Int, forgetting groups: Range<Int>
  ) {
    if !groups.isEmpty { program.append(.forget(groups)) }
    let distance = program.count - start
    program += body.map { Self.moved($0, from: start, by: distance) }
  }

  private mutating func loop(
    _ body: [RegularExpression.Instruction], from start: Int, forgetting groups: Range<Int>,
    isLazy: Bool
  ) {
    let (split, mark) = (program.count, newMark())
    program.append(.match)
    program.append(.mark(mark))
    copy(body, from: start, forgetting: groups)
    program.append(.progress(mark))
    program.append(.jump(split))
    program[split] =
      isLazy ? .split(program.count, split + 1) : .split(split + 1, program.count)
  }

  /// `{2}`, `{2,}`, `{2,5}`; `nil`, and nothing read, where the brace is a character.
  private mutating func braces() -> (Int, Int?)? {
    let start = index
    index += 1
    guard let low = number() else {
      index = start
      return nil
    }
    var high: Int? = low
    if skip(",") { high = number() }
    guard skip("}") else {
      index = start
      return nil
    }
    return (low, high)
  }

  private mutating func number() -> Int? {
    var number: Int?
    while let digit = peek()?.wholeNumberValue, peek()?.isASCII == true {
      number = min((number ?? 0) * 10 + digit, 1_000_000)
      index += 1
    }
    return number
  }

  // MARK: Atoms

  /// - Returns: whether a quantifier may follow.
  private mutating func atom() throws(RegularExpressionProblem) -> Bool {
    switch peek() {
    case "^":
      index += 1
      program.append(.lineStart)
      return false
    case "$":
      index += 1
      program.append(.lineEnd)
      return false
    case ".":
      index += 1
      program.append(.any)
    case "(": return try group()
    case "[":
      index += 1
      program.append(.set(try characterClass()))
    case "\\":
      index += 1
      return try escape()
    case "*", "+", "?": throw problem("repeats what cannot be repeated")
    case "{":
      let start = index
      if braces() != nil { throw problem("repeats what cannot be repeated") }
      index = start
      literal()
    default: literal()
    }
    return true
  }

  private mutating func literal() {
    append(units[index])
    index += 1
  }

  private mutating func append(_ unit: UInt16) {
    program.append(.unit(ignoresCase ? RegularExpression.folded(unit) : unit))
  }

  private mutating func group() throws(RegularExpressionProblem) -> Bool {
    let isPositive = units[index...].starts(with: "(?=".utf16)
    if skip("(?=") || skip("(?!") {
      let place = program.count
      program.append(.match)
      try alternation()
      program.append(.match)
      program[place] = .lookahead(isPositive: isPositive, next: program.count)
      guard skip(")") else { throw problem("has a group without its `)`") }
      return true
    }
    if skip("(?:") {
      try alternation()
    } else {
      if skip("(?<=") || skip("(?<!") { throw problem("has lookbehind, which is not supported") }
      let isNamed = skip("(?<")
      if !isNamed {
        if skip("(?") { throw problem("has a group of an unknown kind") }
        index += 1
      }
      let group = groupCount
      groupCount += 1
      if isNamed {
        guard let end = units[index...].firstIndex(of: 0x3E), end > index else {
          throw problem("has a group whose name has no end")
        }
        names[String(decoding: units[index..<end], as: UTF16.self)] = group
        index = end + 1
      }
      program.append(.save(2 * group))
      try alternation()
      program.append(.save(2 * group + 1))
    }
    guard skip(")") else { throw problem("has a group without its `)`") }
    return true
  }

  private mutating func escape() throws(RegularExpressionProblem) -> Bool {
    guard index < units.count else { throw problem("ends with a backslash") }
    if skip("b") {
      program.append(.wordBoundary(true))
      return false
    }
    if skip("B") {
      program.append(.wordBoundary(false))
      return false
    }
    if let ranges = RegularExpressionSet.shorthand(units[index]) {
      index += 1
      program.append(.set(RegularExpressionSet(ranges: ranges)))
      return true
    }
    if let digit = peek()?.wholeNumberValue, digit > 0, peek()?.isASCII == true {
      guard let group = number(), group < groupTotal else {
        throw problem("refers to a group that it does not have")
      }
      program.append(.backReference(group))
      return true
    }
    if peek() == "k", !names.isEmpty {
      throw problem("refers to a group by its name, which is not supported")
    }
    append(characterEscape())
    return true
  }

  /// The unit that an escape stands for, behind its backslash.
  private mutating func characterEscape() -> UInt16 {
    let letter = peek()
    let unit = units[index]
    index += 1
    switch letter {
    case "n": return 0x0A
    case "r": return 0x0D
    case "t": return 0x09
    case "v": return 0x0B
    case "f": return 0x0C
    case "0": return 0
    case "c":
      guard let next = peek(), next.isASCII, next.isLetter else {
        index -= 1
        return 0x5C
      }
      index += 1
      return units[index - 1] % 32
    case "x", "u":
      let width = letter == "x" ? 2 : 4
      let digits = String(decoding: units[index...].prefix(width), as: UTF16.self)
      guard digits.utf8.count == width, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }),
        let code = UInt16(digits, radix: 16)
      else { return unit }
      index += width
      return code
    default: return unit
    }
  }

  private mutating func characterClass() throws(RegularExpressionProblem) -> RegularExpressionSet {
    var set = RegularExpressionSet(isNegated: skip("^"), ignoresCase: ignoresCase)
    while !skip("]") {
      guard index < units.count else { throw problem("has a `[` without its `]`") }
      let low = try classAtom(&set)
      guard peek() == "-", peek(1) != nil, peek(1) != "]" else {
        if let low { set.ranges.append(low...low) }
        continue
      }
      index += 1
      let high = try classAtom(&set)
      if let low, let high {
        guard low <= high else { throw problem("has a range that runs backwards") }
        set.ranges.append(low...high)
      } else {
        for unit in [low, 0x2D, high] { if let unit { set.ranges.append(unit...unit) } }
      }
    }
    return set
  }

  /// One unit of a class; `nil` for a whole set, which is added.
  private mutating func classAtom(
    _ set: inout RegularExpressionSet
  ) throws(RegularExpressionProblem) -> UInt16? {
    guard skip("\\") else {
      index += 1
      return units[index - 1]
    }
    guard index < units.count else { throw problem("has a `[` without its `]`") }
    if let ranges = RegularExpressionSet.shorthand(units[index]) {
      index += 1
      set.ranges += ranges
      return nil
    }
    if skip("b") { return 0x08 }
    return characterEscape()
  }
}
