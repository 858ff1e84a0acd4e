/// Anchors of headings, in the manner of GitHub: letters, marks, digits, `_` and `-` of the text in
/// lower case, with `-` for each space.
struct HeadingSlugs {
  private var bases: [String] = []

  var count: Int { bases.count }

  mutating func append(_ text: [UInt8]) { bases.append(Self.slug(of: text)) }

  static func slug(of text: [UInt8]) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.count)
    for byte in text {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        slug.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.append(byte | 0x20)
      case UInt8(ascii: " "), UInt8(ascii: "\n"): slug.append(UInt8(ascii: "-"))
      case 0x80...: return slugOfAnyScript(text)
      default: break
      }
    }
    return slug.isEmpty ? "section" : String(decoding: slug, as: UTF8.self)
  }

  private static func slugOfAnyScript(_ text: [UInt8]) -> String {
    var slug = ""
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .titlecaseLetter: slug += scalar.properties.lowercaseMapping
      case .lowercaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
        .enclosingMark, .decimalNumber, .connectorPunctuation:
        slug.unicodeScalars.append(scalar)
      case _ where scalar == "-": slug += "-"
      case _ where scalar == " " || scalar == "\n": slug += "-"
      default: break
      }
    }
    return slug.isEmpty ? "section" : slug
  }

  /// One anchor for each heading, none twice and none of `taken`. The first heading of a name has
  /// it; later ones have `-1`, `-2` … behind it, but never the name of another heading.
  func anchors(besides taken: Set<String>) -> [String] {
    let names = Set(bases)
    var used = taken
    var suffixes: [String: Int] = [:]
    return bases.map { base in
      var anchor = base
      while (anchor != base && names.contains(anchor)) || !used.insert(anchor).inserted {
        let suffix = suffixes[base, default: 0] + 1
        suffixes[base] = suffix
        anchor = "\(base)-\(suffix)"
      }
      return anchor
    }
  }
}
