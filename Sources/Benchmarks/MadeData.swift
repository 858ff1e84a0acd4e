/// Tables of made-up figures, the same in every run.
struct MadeData {
  private var state: UInt64 = 12

  /// 0 ..< 1.
  private mutating func next() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 33) / Double(1 << 31)
  }

  private func rounded(_ number: Double) -> Double { (number * 100).rounded() / 100 }

  static func points(_ count: Int) -> String {
    var data = MadeData()
    let rows = (0..<count).map { row in
      "\(data.rounded(data.next() * 100)),\(data.rounded(data.next() * 100)),Model \(row + 1)\n"
    }
    return "x,y,name\n" + rows.joined()
  }

  static func sales(_ count: Int) -> String {
    var data = MadeData()
    let rows = (0..<count).map { row in
      "\(row),region \(Int(data.next() * 12)),\(data.rounded(data.next() * 1000)),"
        + "2025-\(10 + row % 3)-\(10 + row % 18)\n"
    }
    return "id,region,amount,day\n" + rows.joined()
  }

  static func scatter(labels: Bool) -> String {
    """
    {"data": {"url": "points.csv"}, "mark": "point", "encoding": {
      "x": {"field": "x", "type": "quantitative"}, "y": {"field": "y", "type": "quantitative"}}
      \(labels ? ", \"newsgen\": {\"labels\": \"name\"}" : "")}
    """
  }

  static let bars = """
    {"data": {"url": "sales.csv"}, "mark": "bar", "encoding": {
      "x": {"aggregate": "sum", "field": "amount", "type": "quantitative"},
      "y": {"field": "region", "type": "nominal"}}}
    """
}
