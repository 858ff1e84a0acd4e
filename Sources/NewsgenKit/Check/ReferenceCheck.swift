package import Diagnostics

/// Holds links and pictures within the site against what is published.
package struct ReferenceCheck {
  /// The ids of each page, by its path below the base URL.
  private let anchors: [String: Set<String>]
  private let exists: (String) -> Bool
  /// A suggestion reads all ids of a page: worth it for a slip, not for a thousand.
  private var suggestionsLeft = 100
  private static let mostIDs = 500

  /// - Parameters:
  ///   - anchors: the ids of each text's page, by the page's path below the base URL.
  ///   - exists: whether a file of that path is in the output.
  package init(anchors: [String: Set<String>], exists: @escaping (String) -> Bool) {
    self.anchors = anchors
    self.exists = exists
  }

  /// - Returns: a warning for each that leads nowhere.
  package mutating func diagnostics(for references: some Sequence<Reference>) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for reference in references {
      let file =
        reference.path.isEmpty || reference.path.hasSuffix("/")
        ? reference.path + "index.html" : reference.path
      guard exists(file) else {
        diagnostics.append(
          .warning(at: reference.range, "'\(reference.written)' leads to nothing on this site"))
        continue
      }
      guard let fragment = reference.fragment, !fragment.isEmpty, fragment != "top",
        !fragment.hasPrefix(":~:"), let ids = anchors[reference.path], !ids.contains(fragment)
      else { continue }
      diagnostics.append(
        .warning(
          at: reference.range, "no heading or figure '#\(fragment)' on the page",
          suggestion: suggestion(for: fragment, among: ids)))
    }
    return diagnostics
  }

  private mutating func suggestion(for fragment: String, among ids: Set<String>) -> String? {
    guard suggestionsLeft > 0, ids.count <= Self.mostIDs else { return nil }
    suggestionsLeft -= 1
    return nearestName(to: fragment, among: ids.sorted()).map { "#" + $0 }
  }
}
