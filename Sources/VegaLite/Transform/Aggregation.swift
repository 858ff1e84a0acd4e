/// The operations of `aggregate` on the values of one group.
enum Aggregation {
  static func result(of operation: AggregateOperation, _ column: Column?, _ rows: [Int]) -> Value {
    if operation == .count { return .number(Double(rows.count)) }
    guard let column else { return .null }
    switch operation {
    case .count: return .number(Double(rows.count))
    case .valid: return .number(Double(rows.count { !column[$0].isInvalid }))
    case .missing: return .number(Double(rows.count { column[$0].isNull }))
    case .distinct: return .number(Double(Set(rows.map { column[$0] }).count))
    case .sum, .mean, .average, .median, .min, .max: break
    }
    var numbers: [Double] = []
    numbers.reserveCapacity(rows.count)
    var isTime = false
    for row in rows {
      let value = column[row]
      if case .time = value { isTime = true }
      if let number = value.number { numbers.append(number) }
    }
    guard let result = result(of: operation, numbers), result.isFinite else { return .null }
    return isTime && operation != .sum ? .time(result) : .number(result)
  }

  private static func result(of operation: AggregateOperation, _ numbers: [Double]) -> Double? {
    switch operation {
    case .sum: return sum(numbers)
    case .mean, .average: return numbers.isEmpty ? nil : mean(numbers)
    case .median: return median(numbers)
    case .min: return numbers.min()
    case .max: return numbers.max()
    case .count, .valid, .missing, .distinct: return nil
    }
  }

  /// With Neumaier's compensation, so that 0.1 added ten times is 1.
  private static func sum(_ numbers: [Double]) -> Double {
    var (sum, lost) = (0.0, 0.0)
    for number in numbers {
      let next = sum + number
      lost += abs(sum) >= abs(number) ? (sum - next) + number : (number - next) + sum
      sum = next
    }
    return lost.isFinite ? sum + lost : sum
  }

  private static func mean(_ numbers: [Double]) -> Double { sum(numbers) / Double(numbers.count) }

  private static func median(_ numbers: [Double]) -> Double? {
    guard !numbers.isEmpty else { return nil }
    let sorted = numbers.sorted()
    let middle = sorted.count / 2
    if sorted.count % 2 == 1 { return sorted[middle] }
    return sorted[middle - 1] + (sorted[middle] - sorted[middle - 1]) / 2
  }
}
