/// How a language writes numbers, as the locale files of d3-format have it.
package struct NumberLocale: Sendable, Hashable {
  package var decimal = "."
  package var thousands = ","
  /// How many digits the groups have, from the right; the list begins again at its end.
  package var grouping = [3]
  package var currencyPrefix = "$"
  package var currencySuffix = ""
  /// What stands for 0 to 9, or `nil` for these.
  package var numerals: [String]?
  package var percent = "%"
  package var minus = "\u{2212}"
  package var nan = "NaN"

  package init() {}

  package static let english = NumberLocale()

  /// Digits in groups; `width` is how many characters, separators included, they may take.
  func grouped(_ digits: String, width: Int) -> String {
    guard !grouping.isEmpty, !thousands.isEmpty else { return digits }
    let characters = Array(digits)
    var groups: [String] = []
    var (end, group, length) = (characters.count, 0, 0)
    while end > 0, grouping[group] > 0 {
      var size = grouping[group]
      if length + size + 1 > width { size = max(1, width - length) }
      let start = max(0, end - size)
      groups.append(String(characters[start..<end]))
      end = start
      length += size + 1
      if length > width { break }
      group = (group + 1) % grouping.count
    }
    return groups.reversed().joined(separator: thousands)
  }

  func localized(_ text: String) -> String {
    guard let numerals, numerals.count == 10 else { return text }
    return text.map { character in
      character.isASCII
        ? character.wholeNumberValue.map { numerals[$0] } ?? String(character)
        : String(character)
    }.joined()
  }
}
