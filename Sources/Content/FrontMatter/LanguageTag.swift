import Markup

/// The form of a language tag, by the grammar of RFC 5646 (BCP 47), section 2.1; whether its parts
/// are registered is not asked.
package enum LanguageTag {
  package static func isWellFormed(_ tag: String) -> Bool {
    let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      .map { Array($0) }
    guard parts.allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy(\.isASCIILetterOrDigit) })
    else {
      return false
    }
    var rest = parts[...]
    if isSingleton(rest.first, "x") { return rest.count > 1 }
    guard let language = rest.popFirst(), language.count >= 2, language.allSatisfy(\.isASCIILetter)
    else {
      return false
    }
    if language.count <= 3 {
      // Up to three extended languages.
      for _ in 0..<3 { skip(&rest) { $0.count == 3 && $0.allSatisfy(\.isASCIILetter) } }
    }
    skip(&rest) { $0.count == 4 && $0.allSatisfy(\.isASCIILetter) }
    skip(&rest) {
      $0.count == 2 && $0.allSatisfy(\.isASCIILetter)
        || $0.count == 3 && $0.allSatisfy(\.isASCIIDigit)
    }
    while skip(&rest, where: isVariant) {}
    while let singleton = rest.first, singleton.count == 1, !isSingleton(singleton, "x") {
      rest.removeFirst()
      guard skip(&rest, where: { $0.count >= 2 }) else { return false }
      while skip(&rest, where: { $0.count >= 2 }) {}
    }
    return rest.isEmpty || isSingleton(rest.first, "x") && rest.count > 1
  }

  @discardableResult
  private static func skip(
    _ rest: inout ArraySlice<[UInt8]>, where isWanted: ([UInt8]) -> Bool
  ) -> Bool {
    guard let first = rest.first, isWanted(first) else { return false }
    rest.removeFirst()
    return true
  }

  private static func isVariant(_ part: [UInt8]) -> Bool {
    part.count >= 5 || part.count == 4 && part[0].isASCIIDigit
  }

  private static func isSingleton(_ part: [UInt8]?, _ letter: Unicode.Scalar) -> Bool {
    guard let part, part.count == 1 else { return false }
    return part[0] | 0x20 == UInt8(ascii: letter)
  }
}
