/// The name of `candidates` that is most like `word`, where one is near enough to be a slip of the
/// keyboard: at most a third of its letters differ, or one in a short word (optimal string alignment
/// distance). Of two that are equally near, it is the one that sorts first.
/// - Parameter limit: how many letters may differ at most.
package func nearestName(
  to word: String, among candidates: some Sequence<String>, within limit: Int = .max
) -> String? {
  let letters = Array(word.lowercased().unicodeScalars)
  var best: (name: String, distance: Int)?
  for name in candidates where name != word {
    let other = Array(name.lowercased().unicodeScalars)
    let allowed = min(limit, max(1, max(letters.count, other.count) / 3))
    if abs(letters.count - other.count) > allowed { continue }
    let distance = alignmentDistance(letters, other)
    guard distance <= allowed, distance < max(letters.count, other.count) else { continue }
    if let best, (best.distance, best.name) < (distance, name) { continue }
    best = (name, distance)
  }
  return best?.name
}

private func alignmentDistance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
  if first.isEmpty || second.isEmpty { return max(first.count, second.count) }
  var beforePrevious = [Int](repeating: 0, count: second.count + 1)
  var previous = Array(0...second.count)
  for row in 1...first.count {
    var current = [row] + [Int](repeating: 0, count: second.count)
    for column in 1...second.count {
      let same = first[row - 1] == second[column - 1]
      current[column] = min(
        previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (same ? 0 : 1))
      if row > 1, column > 1, first[row - 1] == second[column - 2],
        first[row - 2] == second[column - 1]
      {
        current[column] = min(current[column], beforePrevious[column - 2] + 1)
      }
    }
    (beforePrevious, previous) = (previous, current)
  }
  return previous[second.count]
}
