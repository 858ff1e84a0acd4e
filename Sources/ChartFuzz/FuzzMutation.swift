/// Breaks specifications and tables, the same way for the same seed.
struct FuzzMutation {
  private var random: SeededRandom
  private let corpus: FuzzCorpus

  init(corpus: FuzzCorpus, seed: UInt64) {
    self.corpus = corpus
    random = SeededRandom(seed: seed)
  }

  mutating func specification() -> [UInt8] {
    var tree = anyTree()
    // Few changes lead deep into the compiler, many soon to an error.
    tree = changed(tree)
    while chance(2) { tree = changed(tree) }
    var bytes = Array(tree.text.utf8)
    if chance(8) { damage(&bytes, changes: Int.random(in: 1...6, using: &random)) }
    return bytes
  }

  /// Most tables stay as they are: a chart of nothing shows little.
  mutating func tables() -> [String: [UInt8]] {
    guard chance(4) else { return corpus.tables }
    var tables = corpus.tables
    for name in tables.keys.sorted() {
      guard var bytes = tables[name] else { continue }
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes = Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random)))
      case 1: damage(&bytes, changes: 20)
      case 2: putNumbers(into: &bytes)
      default: break
      }
      tables[name] = bytes
    }
    return tables
  }

  // MARK: Trees

  private mutating func changed(_ tree: FuzzTree) -> FuzzTree {
    let number = Int.random(in: 0..<tree.count, using: &random)
    switch Int.random(in: 0..<10, using: &random) {
    case 0, 1, 2:
      let value =
        chance(3)
        ? HostileValues.any(using: &random)
        : HostileValues.any(like: tree[number], using: &random)
      return tree.changing(number) { _ in value }
    case 3, 4:
      let other = anyTree()
      let part = other[Int.random(in: 0..<other.count, using: &random)]
      return tree.changing(number) { _ in part }
    case 5, 6:
      // What stands somewhere in a sound specification, under its own name.
      let entry = anyEntry()
      return tree.changing(number) { value in
        guard case .record(let entries) = value else { return value }
        return .record(entries.filter { $0.name != entry.name } + [entry])
      }
    default: return reordered(tree, number)
    }
  }

  /// Drops, doubles, exchanges or wraps what is in one value.
  private mutating func reordered(_ tree: FuzzTree, _ number: Int) -> FuzzTree {
    let (first, second) = (random.next(), random.next())
    let kind = Int.random(in: 0..<5, using: &random)
    let depth = chance(10) ? 3_000 : Int.random(in: 1...3, using: &random)
    func place(_ draw: UInt64, _ count: Int) -> Int { Int(draw % UInt64(max(count, 1))) }
    return tree.changing(number) { value in
      switch (kind, value) {
      case (0, .record(var entries)) where !entries.isEmpty:
        entries.remove(at: place(first, entries.count))
        return .record(entries)
      case (0, .list(var values)) where !values.isEmpty:
        values.remove(at: place(first, values.count))
        return .list(values)
      case (1, .record(let entries)) where !entries.isEmpty:
        return .record(entries + [entries[place(first, entries.count)]])
      case (1, .list(let values)): return .list(values + values)
      case (2, .record(var entries)) where !entries.isEmpty:
        let (one, other) = (place(first, entries.count), place(second, entries.count))
        let kept = entries[one].value
        entries[one].value = entries[other].value
        entries[other].value = kept
        return .record(entries)
      case (2, .list(var values)) where !values.isEmpty:
        values.swapAt(place(first, values.count), place(second, values.count))
        return .list(values)
      case (3, _): return (0..<depth).reduce(value) { inner, _ in .list([inner]) }
      default: return value
      }
    }
  }

  private mutating func anyTree() -> FuzzTree {
    corpus.trees[Int.random(in: 0..<corpus.trees.count, using: &random)]
  }

  private mutating func anyEntry() -> (name: String, value: FuzzTree) {
    for _ in 0..<20 {
      let tree = anyTree()
      if case .record(let entries) = tree[Int.random(in: 0..<tree.count, using: &random)],
        let entry = entries.randomElement(using: &random)
      {
        return entry
      }
    }
    return ("mark", .literal("\"bar\""))
  }

  // MARK: Bytes

  private mutating func damage(_ bytes: inout [UInt8], changes: Int) {
    for _ in 0..<changes where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
      default: bytes.removeSubrange(place..<min(bytes.count, place + 9))
      }
    }
  }

  private mutating func putNumbers(into bytes: inout [UInt8]) {
    for _ in 0..<6 {
      let digits = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
      guard let place = digits.randomElement(using: &random) else { return }
      bytes.replaceSubrange(
        place...place, with: HostileValues.number(using: &random).utf8)
    }
  }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }
}

/// SplitMix64: the same numbers in every run.
struct SeededRandom: RandomNumberGenerator {
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
