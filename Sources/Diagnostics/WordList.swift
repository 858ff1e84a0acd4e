/// Words as a sentence lists them: `a`, `a or b`, `a, b or c`.
/// - Parameter conjunction: `or`, `and`.
package func listed(_ words: [String], _ conjunction: String) -> String {
  guard words.count > 1, let last = words.last else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
}
