package import Diagnostics

/// A link or picture within the site, to be held against what is published.
package struct Reference: Sendable, Hashable {
  package let range: SourceRange
  /// As the writer gave it.
  package let written: String
  /// The path below the base URL, not encoded: `about/`.
  package let path: String
  /// The fragment without `#`, not encoded.
  package let fragment: String?

  package init(range: SourceRange, written: String, path: String, fragment: String?) {
    self.range = range
    self.written = written
    self.path = path
    self.fragment = fragment
  }
}
