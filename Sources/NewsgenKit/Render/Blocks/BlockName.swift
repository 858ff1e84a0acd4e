import Diagnostics

/// The fenced blocks that stand for more than code.
enum BlockName: String, CaseIterable {
  case chart, post, video, subscribe

  /// Languages, and words that a writer may give for one, a letter away from the name of a block.
  private static let languages: Set<String> = [
    "cart", "char", "chars", "chat", "host", "past", "pest", "port", "pos", "posh", "pot",
  ]

  /// The block that was probably meant by a name that is none: the same in another case, or one that
  /// is a letter away, two in a long word.
  init?(nearestTo name: String) {
    let word = name.lowercased()
    if let exact = BlockName(rawValue: word) {
      self = exact
      return
    }
    let limit = word.unicodeScalars.count < 7 ? 1 : 2
    guard !Self.languages.contains(word),
      let nearest = nearestName(to: word, among: Self.allCases.map(\.rawValue), within: limit)
    else { return nil }
    self.init(rawValue: nearest)
  }

  /// What a warning calls it.
  var noun: String { self == .chart ? "a chart's block" : "this kind of block" }
}
