import Markup
import SiteModel

/// A link's destination cut into its parts.
package struct Destination: Sendable, Hashable {
  package enum Form: Sendable, Hashable {
    case empty
    /// With a scheme or a host: elsewhere.
    case external
    /// `#…` alone: on the same page.
    case fragment
    /// From the site's root.
    case rooted
    /// From the text's own place.
    case relative
  }

  package let form: Form
  /// The path, not encoded, without query and fragment.
  package let path: String
  /// With its `?`, as written; nothing where there is none.
  package let query: String
  /// Without its `#`, not encoded.
  package let fragment: String?

  package init(_ text: String) {
    var rest = Substring(text)
    if let mark = rest.firstIndex(of: "#") {
      fragment = percentDecodedText(rest[rest.index(after: mark)...])
      rest = rest[..<mark]
    } else {
      fragment = nil
    }
    if let mark = rest.firstIndex(of: "?") {
      query = String(rest[mark...])
      rest = rest[..<mark]
    } else {
      query = ""
    }
    path = percentDecodedText(rest)
    if text.isEmpty {
      form = .empty
    } else if text.hasPrefix("//") || Self.hasScheme(text) {
      form = .external
    } else if rest.isEmpty && query.isEmpty {
      form = .fragment
    } else {
      form = rest.hasPrefix("/") ? .rooted : .relative
    }
  }

  /// Query and fragment, encoded, to stand behind a path.
  package var suffix: String { query + (fragment.map { "#" + percentEncoded($0) } ?? "") }

  private static func hasScheme(_ text: String) -> Bool {
    text.utf8.firstIndex(of: UInt8(ascii: ":")).map { isURLScheme(text.utf8[..<$0]) } ?? false
  }
}

/// A text with `%XX` as the characters that they stand for; where these are no UTF-8, as it was.
func percentDecodedText(_ text: some StringProtocol) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
  return percentDecoded(text).flatMap { String(validating: $0, as: UTF8.self) } ?? String(text)
}

/// A path from a folder, with `.` and `..` taken out; `nil` where it leads above the root.
package func normalizedPath(_ path: String, from folder: String) -> String? {
  let whole = path.hasPrefix("/") ? path : "\(folder)/\(path)"
  var parts: [Substring] = []
  for part in whole.split(separator: "/") {
    if part == ".." {
      guard parts.popLast() != nil else { return nil }
    } else if part != "." {
      parts.append(part)
    }
  }
  let joined = parts.joined(separator: "/")
  let isFolder =
    whole.hasSuffix("/") || whole.hasSuffix("/.") || whole.hasSuffix("/..") || whole == ".."
  return isFolder && !joined.isEmpty ? joined + "/" : joined
}
