/// Which rows of a table a selection holds, as Vega's `vlSelectionTest` tells.
extension Selection {
  func matches(_ table: Table) -> [Bool] {
    let columns = projections.map { projection in
      table[projection.column]
        ?? projection.origin.flatMap { origin in
          table[origin.field].map { origin.unit.columns(of: $0).start }
        }
    }
    var result = [Bool](repeating: false, count: table.rowCount)
    for tuple in tuples {
      var matches = [Bool](repeating: true, count: table.rowCount)
      for (index, projection) in projections.enumerated() {
        // What a row has not is undefined, which is never within and equals nothing.
        guard let column = columns[index], let wanted = tuple[index] else {
          matches = [Bool](repeating: false, count: table.rowCount)
          break
        }
        let own = column.mapValues { Self.holds($0, wanted, projection.comparison) }
        for row in matches.indices where !own[row] { matches[row] = false }
      }
      for row in matches.indices where matches[row] { result[row] = true }
    }
    return result
  }

  private static func holds(_ cell: Value, _ wanted: Value, _ comparison: Comparison) -> Bool {
    switch comparison {
    case .exactly:
      if case .list(let several) = wanted {
        return several.contains { PredicateEvaluation.isEqual(cell, $0) }
      }
      return PredicateEvaluation.isEqual(cell, wanted)
    case .within, .withinHalfOpen:
      guard case .list(let ends) = wanted, var lower = ends.first, var upper = ends.last else {
        return false
      }
      if PredicateEvaluation.holds(lower, .gt, upper) { (lower, upper) = (upper, lower) }
      return PredicateEvaluation.holds(cell, .gte, lower)
        && PredicateEvaluation.holds(cell, comparison == .within ? .lte : .lt, upper)
    }
  }
}
