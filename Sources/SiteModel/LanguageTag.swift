/// Whether a text has the shape of a BCP 47 language tag: a language of 2–3 letters, then script,
/// region and variants, such as `en`, `pt-BR`, `zh-Hant-TW` or `de-1996`.
package func isLanguageTag(_ text: String) -> Bool {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Array($0.utf8) }
  func letters(_ part: [UInt8], _ count: ClosedRange<Int>) -> Bool {
    count.contains(part.count)
      && part.allSatisfy { ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "z") }
  }
  func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
  guard let language = parts.first, letters(language, 2...3) else { return false }
  var rest = parts.dropFirst()
  if let script = rest.first, letters(script, 4...4) { rest = rest.dropFirst() }
  if let region = rest.first,
    letters(region, 2...2) || (region.count == 3 && region.allSatisfy(isDigit))
  {
    rest = rest.dropFirst()
  }
  return rest.allSatisfy { variant in
    let isPlain = variant.allSatisfy { isDigit($0) || letters([$0], 1...1) }
    return isPlain
      && ((5...8).contains(variant.count) || (variant.count == 4 && isDigit(variant[0])))
  }
}
