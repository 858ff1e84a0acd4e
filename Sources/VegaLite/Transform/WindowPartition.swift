/// Rows of one group in their order, each with its frame.
struct WindowPartition {
  /// Rows of the table.
  let rows: [Int]
  /// For each place, where its frame begins and where it ends, exclusively. Neither ever goes back.
  let starts: [Int]
  let ends: [Int]
  /// For each place the first and last of those that the order takes as equal.
  let firstPeers: [Int]
  let lastPeers: [Int]

  /// - Parameter rows: in order.
  init(_ rows: [Int], order: RowOrder, frame: WindowFrame, ignoresPeers: Bool) {
    self.rows = rows
    let count = rows.count
    var firstPeers = Array(0..<count)
    var lastPeers = Array(0..<count)
    if !order.isEmpty {
      for place in rows.indices.dropFirst()
      where order.compare(rows[place - 1], rows[place]) == 0 {
        firstPeers[place] = firstPeers[place - 1]
      }
      for place in rows.indices.reversed().dropFirst() where firstPeers[place + 1] <= place {
        lastPeers[place] = lastPeers[place + 1]
      }
    }
    self.firstPeers = firstPeers
    self.lastPeers = lastPeers
    var starts = [Int](repeating: 0, count: count)
    var ends = [Int](repeating: count, count: count)
    for place in 0..<count {
      if let before = frame.before { starts[place] = max(0, place - before) }
      if let after = frame.after { ends[place] = min(count, place + after + 1) }
      if ignoresPeers { continue }
      starts[place] = firstPeers[starts[place]]
      ends[place] = lastPeers[ends[place] - 1] + 1
    }
    self.starts = starts
    self.ends = ends
  }

  /// How many rows all frames hold together; one frame of several rows counts once.
  var frameRows: Int {
    var (sum, last) = (0, 0..<0)
    for (start, end) in zip(starts, ends) where start < end && last != start..<end {
      last = start..<end
      sum += last.count
    }
    return sum
  }

  // MARK: Ranks

  /// An operation's number for each place.
  func numbers(_ operation: WindowOperation, parameter: Double) -> [Double] {
    let count = Double(rows.count)
    // Vega does not look for the peers of the very first row.
    func distribution(_ place: Int) -> Double {
      place == 0 ? 1 / count : Double(lastPeers[place] + 1) / count
    }
    switch operation {
    case .rowNumber: return rows.indices.map { Double($0 + 1) }
    case .rank: return firstPeers.map { Double($0 + 1) }
    case .denseRank:
      var rank = 0.0
      return rows.indices.map { place in
        if firstPeers[place] == place { rank += 1 }
        return rank
      }
    case .percentRank: return firstPeers.map { Double($0) / (count - 1) }
    case .cumulativeDistribution: return rows.indices.map(distribution)
    case .ntile: return rows.indices.map { (parameter * distribution($0)).rounded(.up) }
    case .lag, .lead, .firstValue, .lastValue, .nthValue, .previousValue, .nextValue: return []
    }
  }

  // MARK: Values of other rows

  /// For each place the row whose value it has; `nil` for none.
  /// - Parameters:
  ///   - parameter: how far, or the how manieth.
  ///   - isNull: whether a row has no value.
  func sources(
    _ operation: WindowOperation, parameter: Int, isNull: (Int) -> Bool
  ) -> [Int?] {
    func row(_ place: Int, below end: Int) -> Int? {
      place >= 0 && place < end ? rows[place] : nil
    }
    switch operation {
    case .lag: return rows.indices.map { row($0 - parameter, below: rows.count) }
    case .lead: return rows.indices.map { row($0 + parameter, below: rows.count) }
    case .firstValue: return starts.map { rows[$0] }
    case .lastValue: return ends.map { rows[$0 - 1] }
    case .nthValue:
      return rows.indices.map { row(starts[$0] + parameter - 1, below: ends[$0]) }
    case .previousValue:
      var last: Int?
      return rows.map { row in
        if !isNull(row) { last = row }
        return last
      }
    case .nextValue:
      var next: Int?
      return rows.reversed().map { row in
        if !isNull(row) { next = row }
        return next
      }.reversed()
    case .rowNumber, .rank, .denseRank, .percentRank, .cumulativeDistribution, .ntile: return []
    }
  }

  // MARK: Aggregates

  /// For each place the row with the least or greatest value of its frame, the first of several.
  func extremes(
    _ keys: [Double], isMaximum: Bool, isValid: (Int) -> Bool
  ) -> [Int?] {
    // Places whose values may still become the extreme of a later frame, the best first.
    var candidates: [Int] = []
    var head = 0
    var added = 0
    return rows.indices.map { place in
      while added < ends[place] {
        let row = rows[added]
        if isValid(row) {
          while candidates.count > head, let last = candidates.last,
            isMaximum ? keys[rows[last]] < keys[row] : keys[rows[last]] > keys[row]
          {
            candidates.removeLast()
          }
          candidates.append(added)
        }
        added += 1
      }
      while head < candidates.count, candidates[head] < starts[place] { head += 1 }
      return head < candidates.count ? rows[candidates[head]] : nil
    }
  }

  /// For each place how many different values its frame has.
  func distinct(_ codes: [Int]) -> [Double] {
    var counts: [Int: Int] = [:]
    var (added, removed) = (0, 0)
    return rows.indices.map { place in
      while added < ends[place] {
        counts[codes[rows[added]], default: 0] += 1
        added += 1
      }
      while removed < starts[place] {
        let code = codes[rows[removed]]
        let count = counts[code, default: 1]
        counts[code] = count > 1 ? count - 1 : nil
        removed += 1
      }
      return Double(counts.count)
    }
  }

  /// For each place a result of the ascending numbers of its frame.
  func ordered(
    _ measured: Measured, _ result: (ArraySlice<Double>) -> Double?
  ) -> [Double?] {
    var sorted: [Double] = []
    var (added, removed) = (0, 0)
    var last: Double?
    func taken(_ place: Int) -> Double? {
      let row = rows[place]
      return measured.isValid(row) && !measured.values[row].isNaN ? measured.values[row] : nil
    }
    return rows.indices.map { place in
      let isSame = added == ends[place] && removed == starts[place]
      if isSame { return last }
      if added == 0, ends[place] > 32 {
        sorted = (0..<ends[place]).compactMap(taken).sorted()
        added = ends[place]
      }
      while added < ends[place] {
        if let value = taken(added) { sorted.insert(value, at: sorted.place(of: value)) }
        added += 1
      }
      while removed < starts[place] {
        if let value = taken(removed) { sorted.remove(at: sorted.place(of: value)) }
        removed += 1
      }
      last = result(sorted[...])
      return last
    }
  }

  /// For each place a result that follows from adding and removing single values.
  func streamed(
    _ operation: AggregateOperation, _ measured: Measured, rate: Double
  ) -> [Double?] {
    var total = RunningTotal(operation, rate: rate)
    var (added, removed) = (0, 0)
    return rows.indices.map { place in
      while removed < starts[place] {
        let row = rows[removed]
        total.remove(measured.values[row], measured.states.isEmpty ? .valid : measured.states[row])
        removed += 1
      }
      while added < ends[place] {
        let row = rows[added]
        total.add(measured.values[row], measured.states.isEmpty ? .valid : measured.states[row])
        added += 1
      }
      return total.result
    }
  }
}

/// A total to which values are added and from which they are taken away.
private struct RunningTotal {
  private let operation: AggregateOperation
  private let rate: Double
  private var valid = 0.0
  private var missing = 0.0
  private var first: Double
  private var second = 0.0

  init(_ operation: AggregateOperation, rate: Double) {
    self.operation = operation
    self.rate = rate
    first = operation == .product ? 1 : 0
  }

  mutating func add(_ value: Double, _ state: Measured.State) {
    if state == .missing { missing += 1 }
    guard state == .valid else { return }
    valid += 1
    switch operation {
    case .sum: first += value
    case .product: first *= value
    case .exponential, .exponentialb: first = rate * first + value
    case .valid, .missing: break
    default:
      let delta = value - first
      first += delta / valid
      second += delta * (value - first)
    }
  }

  mutating func remove(_ value: Double, _ state: Measured.State) {
    if state == .missing { missing -= 1 }
    guard state == .valid else { return }
    valid -= 1
    switch operation {
    case .sum: first -= value
    case .product: first /= value
    case .exponential, .exponentialb: first = (first - value) / rate
    case .valid, .missing: break
    default:
      let delta = value - first
      first -= valid > 0 ? delta / valid : first
      second -= delta * (value - first)
    }
  }

  var result: Double? {
    switch operation {
    case .valid: valid
    case .missing: missing
    default:
      Aggregation.summary(operation, valid: valid, first: first, second: second, rate: rate)
    }
  }
}

extension [Double] {
  /// The first place of an ascending list whose value is not less.
  fileprivate func place(of value: Double) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
