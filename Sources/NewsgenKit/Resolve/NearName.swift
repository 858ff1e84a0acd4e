import Diagnostics

/// Finds the name that a slip of the keyboard has made another of.
enum NearName {
  private static let leastLetters = 6
  private static let mostSlips = 2

  /// The one of `others` that differs in one or two letters. Short names differ in so much often
  /// enough, and what tells names apart on purpose is no slip: a number, a Roman numeral, an initial.
  static func find(_ name: String, among others: [String]) -> String? {
    guard name.unicodeScalars.count >= leastLetters else { return nil }
    let signs = signs(of: name)
    return nearestName(
      to: name,
      among: others.lazy.filter {
        $0.unicodeScalars.count >= leastLetters && self.signs(of: $0) == signs
      }, within: mostSlips)
  }

  /// The words that are or have a number, or are a single letter.
  private static func signs(of name: String) -> [Substring] {
    name.split { !$0.isLetter && !$0.isNumber }.filter { word in
      word.count == 1 || word.contains(where: \.isNumber)
        || word.allSatisfy { "IVXLC".contains($0) }
    }
  }
}
