/// How Markdown is read and written.
package struct MarkdownOptions: Sendable {
  /// Straight quotes, dashes and dots become typographic ones.
  package var isSmart: Bool
  /// What newsgen adds to GFM. Without it the markup is cmark-gfm's byte for byte, and nothing is
  /// asked of the context.
  package var hasAdditions: Bool

  package init(isSmart: Bool = true, hasAdditions: Bool = true) {
    self.isSmart = isSmart
    self.hasAdditions = hasAdditions
  }
}
