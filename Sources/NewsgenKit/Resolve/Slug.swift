import SiteModel

/// Makes the part of an address that stands for a name.
package enum Slug {
  /// Lowercase letters, marks and digits of any script; everything between them becomes one hyphen.
  /// The signs that names of techniques end in are spelled out, so that `C`, `C++` and `C#` differ.
  ///
  /// - Returns: an empty text where nothing of the name can stand in an address.
  package static func make(from name: String) -> String {
    var slug = ""
    var needsHyphen = false
    func append(_ part: String) {
      if needsHyphen, !slug.isEmpty { slug += "-" }
      slug += part
      needsHyphen = false
    }
    for scalar in name.lowercased().unicodeScalars {
      if let word = spelledOut[scalar] {
        needsHyphen = true
        append(word)
        needsHyphen = true
      } else if isLetterMarkOrDigit(scalar) {
        append(String(scalar))
      } else if scalar != "'" && scalar != "\u{2019}" {
        needsHyphen = true
      }
    }
    return slug
  }

  private static let spelledOut: [Unicode.Scalar: String] = [
    "+": "plus", "#": "sharp", "&": "and", "@": "at", "%": "percent",
  ]
}
