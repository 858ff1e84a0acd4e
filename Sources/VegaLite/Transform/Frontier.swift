/// The rows of a table that no other row beats on both axes (the Pareto frontier).
enum Frontier {
  struct Row: Sendable {
    let index: Int
    let x: Double
    let y: Double
  }

  /// - Returns: the rows of the frontier in ascending order of `x`; rows with the same values are all
  ///   in it or all not.
  static func members(
    of rows: [Row], x: NewsgenSpecification.Preference, y: NewsgenSpecification.Preference
  ) -> [Row] {
    // As if less were better on both axes.
    func cost(_ row: Row) -> (x: Double, y: Double) {
      (x == .min ? row.x : -row.x, y == .min ? row.y : -row.y)
    }
    let sorted = rows.sorted { left, right in
      let (first, second) = (cost(left), cost(right))
      return (first.x, first.y, Double(left.index)) < (second.x, second.y, Double(right.index))
    }
    var members: [Row] = []
    var best: (x: Double, y: Double)?
    for row in sorted {
      let cost = cost(row)
      // Behind a row that is no worse on both axes stands only one that equals it.
      if let best, cost.y > best.y || cost.y == best.y && cost.x > best.x { continue }
      members.append(row)
      best = cost
    }
    return members.sorted { ($0.x, $0.y, Double($0.index)) < ($1.x, $1.y, Double($1.index)) }
  }
}
