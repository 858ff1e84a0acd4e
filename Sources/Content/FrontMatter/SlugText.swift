/// What is wrong with a slug, where something is: a slug is one part of a path, made of letters,
/// digits and marks of any script and of `-`, `.`, `_`, `~`.
package enum SlugText {
  package static func fault(in slug: String) -> String? {
    if slug.isEmpty { return "an empty slug" }
    if slug.contains("/") { return "'/' in a slug: it is one part of the path" }
    if slug == "." || slug.contains("..") { return "'\(slug)' as a slug: it would lead elsewhere" }
    for scalar in slug.unicodeScalars where !isAllowed(scalar) {
      let name = scalar == " " ? "a space" : "'\(scalar.escaped(asASCII: false))'"
      return "\(name) in a slug: letters, digits, '-', '.', '_' and '~' are allowed"
    }
    return nil
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: "-._~".unicodeScalars.contains(scalar)
    }
  }
}
