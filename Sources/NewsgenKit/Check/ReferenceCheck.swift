package import Diagnostics

/// Holds links and pictures within the site against what is published.
package struct ReferenceCheck {
  /// The ids of each page, by its path below the base URL.
  private let anchors: [String: Set<String>]
  private let exists: (String) -> Bool

  /// - Parameters:
  ///   - anchors: the ids of each text's page, by the page's path below the base URL.
  ///   - exists: whether a file of that path is in the output.
  package init(anchors: [String: Set<String>], exists: @escaping (String) -> Bool) {
    self.anchors = anchors
    self.exists = exists
  }

  /// - Returns: a warning for each that leads nowhere.
  package func diagnostics(for references: some Sequence<Reference>) -> [Diagnostic] {
    references.compactMap { reference in
      let file =
        reference.path.isEmpty || reference.path.hasSuffix("/")
        ? reference.path + "index.html" : reference.path
      guard exists(file) else {
        return .warning(at: reference.range, "'\(reference.written)' leads to nothing on this site")
      }
      guard let fragment = reference.fragment, !fragment.isEmpty, fragment != "top",
        !fragment.hasPrefix(":~:"), let ids = anchors[reference.path], !ids.contains(fragment)
      else { return nil }
      return .warning(
        at: reference.range, "no heading or figure '#\(fragment)' on the page",
        suggestion: nearestName(to: fragment, among: ids.sorted()).map { "#" + $0 })
    }
  }
}
