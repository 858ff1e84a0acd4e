/// Searches by trying, with a stack of its own and a bound on its steps.
struct RegularExpressionMatcher {
  /// The bounds of the whole match and of each group.
  struct Match {
    let bounds: [Int]

    func range(of group: Int) -> Range<Int>? {
      guard 2 * group + 1 < bounds.count, bounds[2 * group] >= 0, bounds[2 * group + 1] >= 0
      else { return nil }
      return bounds[2 * group]..<max(bounds[2 * group], bounds[2 * group + 1])
    }

    var range: Range<Int> { range(of: 0) ?? 0..<0 }
  }

  private struct State {
    var place: Int
    var position: Int
    var bounds: [Int]
    var marks: [Int]
  }

  private static let stepLimit = 1_000_000
  private static let stackLimit = 200_000

  private let expression: RegularExpression
  private let units: [UInt16]
  private let memory: ExpressionMemory
  private var steps = 0

  /// - Parameter memory: counts the steps of all searches.
  init(_ expression: RegularExpression, in units: [UInt16], _ memory: ExpressionMemory) {
    self.expression = expression
    self.units = units
    self.memory = memory
  }

  /// The first match that begins at `start` or later.
  mutating func match(from start: Int) throws(ExpressionFault) -> Match? {
    guard start <= units.count else { return nil }
    for position in start...units.count {
      if let found = try match(at: position) { return found }
    }
    return nil
  }

  /// The match that begins exactly here.
  mutating func match(at position: Int) throws(ExpressionFault) -> Match? {
    let state = State(
      place: 0, position: position,
      bounds: Array(repeating: -1, count: 2 * expression.groupCount),
      marks: Array(repeating: -1, count: expression.markCount))
    let before = steps
    let found = try run(state)
    // A step back copies the groups: it costs several parts of an expression.
    try memory.spend(8 * (steps - before))
    return found.map { Match(bounds: $0.bounds) }
  }

  private mutating func run(_ start: State) throws(ExpressionFault) -> State? {
    var state = start
    var stack: [State] = []
    while true {
      steps += 1
      guard steps <= Self.stepLimit, stack.count <= Self.stackLimit else {
        throw ExpressionFault("a regular expression takes too long")
      }
      if case .match = expression.program[state.place] { return state }
      if case .split(let first, let second) = expression.program[state.place] {
        var other = state
        other.place = second
        stack.append(other)
        state.place = first
      } else if try !step(&state) {
        guard let next = stack.popLast() else { return nil }
        state = next
      }
    }
  }

  private mutating func step(_ state: inout State) throws(ExpressionFault) -> Bool {
    let instruction = expression.program[state.place]
    state.place += 1
    switch instruction {
    case .unit(let unit):
      guard state.position < units.count else { return false }
      let found = units[state.position]
      state.position += 1
      return found == unit
        || expression.ignoresCase && RegularExpression.folded(found) == unit
    case .set(let set):
      guard state.position < units.count else { return false }
      state.position += 1
      return set.contains(units[state.position - 1])
    case .any:
      guard state.position < units.count else { return false }
      state.position += 1
      return !Self.isLineEnd(units[state.position - 1])
    case .jump(let target): state.place = target
    case .save(let slot): state.bounds[slot] = state.position
    case .forget(let groups):
      for slot in (2 * groups.lowerBound)..<(2 * groups.upperBound) { state.bounds[slot] = -1 }
    case .lineStart:
      return state.position == 0
        || expression.isMultiline && Self.isLineEnd(units[state.position - 1])
    case .lineEnd:
      return state.position == units.count
        || expression.isMultiline && Self.isLineEnd(units[state.position])
    case .wordBoundary(let expected):
      return (isWord(state.position - 1) != isWord(state.position)) == expected
    case .backReference(let group): return repeats(group, &state)
    case .lookahead(let isPositive, let next):
      let found = try run(state)
      guard (found != nil) == isPositive else { return false }
      if isPositive, let found { state.bounds = found.bounds }
      state.place = next
    case .mark(let mark): state.marks[mark] = state.position
    case .progress(let mark): return state.marks[mark] != state.position
    case .split, .match: return false
    }
    return true
  }

  private func repeats(_ group: Int, _ state: inout State) -> Bool {
    let (start, end) = (state.bounds[2 * group], state.bounds[2 * group + 1])
    guard start >= 0, end >= start else { return true }
    let length = end - start
    guard state.position + length <= units.count else { return false }
    for offset in 0..<length {
      var (one, other) = (units[start + offset], units[state.position + offset])
      if expression.ignoresCase {
        (one, other) = (RegularExpression.folded(one), RegularExpression.folded(other))
      }
      if one != other { return false }
    }
    state.position += length
    return true
  }

  private static func isLineEnd(_ unit: UInt16) -> Bool {
    unit == 0x0A || unit == 0x0D || unit == 0x2028 || unit == 0x2029
  }

  private func isWord(_ position: Int) -> Bool {
    guard position >= 0, position < units.count else { return false }
    return RegularExpressionSet.word.contains { $0.contains(units[position]) }
  }
}
