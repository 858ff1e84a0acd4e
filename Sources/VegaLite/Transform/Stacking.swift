/// Where each row begins and ends when the values of one place are stacked.
enum Stacking {
  struct Bounds: Sendable {
    let starts: [Double]
    let ends: [Double]
  }

  /// - Parameters:
  ///   - values: the lengths; what is no number counts as 0.
  ///   - groups: the rows of one place each, in the order in which they are stacked.
  static func bounds(_ values: [Double], groups: [[Int]], mode: StackMode) -> Bounds {
    var starts = [Double](repeating: 0, count: values.count)
    var ends = starts
    func length(_ row: Int) -> Double { values[row].isFinite ? values[row] : 0 }
    let largest = groups.map { $0.reduce(0) { $0 + abs(length($1)) } }.max() ?? 0
    for rows in groups {
      switch mode {
      case .zero:
        // Negative values grow the other way.
        var (positive, negative) = (0.0, 0.0)
        for row in rows {
          let length = length(row)
          if length < 0 {
            (starts[row], ends[row]) = (negative, negative + length)
            negative += length
          } else {
            (starts[row], ends[row]) = (positive, positive + length)
            positive += length
          }
        }
      case .normalize, .center:
        let total = rows.reduce(0) { $0 + abs(length($1)) }
        let scale = mode == .normalize ? (total > 0 ? 1 / total : 0) : 1
        var position = mode == .center ? (largest - total) / 2 : 0
        for row in rows {
          let next = position + abs(length(row))
          (starts[row], ends[row]) = (position * scale, next * scale)
          position = next
        }
      }
    }
    return Bounds(starts: starts, ends: ends)
  }
}
