/// Leaves out labels that would touch one another, as Vega's transform `overlap` does.
enum LabelThinning {
  /// - Parameters:
  ///   - bounds: of each label in order; `nil` where there is no text.
  ///   - separation: pixels between two that are far enough apart.
  /// - Returns: for each whether it stays.
  static func kept(
    _ bounds: [Rectangle?], by method: LabelOverlap, separation: Double = 0
  ) -> [Bool] {
    var kept = bounds.map { $0 != nil }
    if method == .off { return kept }
    let all = bounds.indices.filter { index in
      bounds[index].map { $0.width > 1 && $0.height > 1 } ?? false
    }
    var left = all
    func box(_ index: Int) -> Rectangle {
      bounds[index] ?? Rectangle(x: 0, y: 0, width: 0, height: 0)
    }
    func touch(_ one: Int, _ other: Int) -> Bool {
      let (a, b) = (box(one), box(other))
      return separation > max(b.x - a.maxX, a.x - b.maxX, b.y - a.maxY, a.y - b.maxY)
    }
    func anyTouch() -> Bool { zip(left, left.dropFirst()).contains(where: touch) }
    guard left.count >= 3, anyTouch() else { return kept }
    repeat {
      switch method {
      case .parity, .off: left = left.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
      case .greedy:
        var some: [Int] = []
        for index in left where some.last.map({ !touch($0, index) }) ?? true { some.append(index) }
        left = some
      }
    } while left.count >= 3 && anyTouch()
    // The last one is always told.
    if left.count < 3, let last = all.last, left.last != last {
      if left.count > 1 { left.removeLast() }
      left.append(last)
    }
    let stays = Set(left)
    for index in all { kept[index] = stays.contains(index) }
    return kept
  }
}
