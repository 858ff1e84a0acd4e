package import SiteModel

/// Where each file of the content folder ends up, for links between texts.
package struct SiteIndex: Sendable {
  package enum Target: Sendable, Hashable {
    /// An article or page that is built.
    case document(Permalink)
    /// An article or page that this build leaves out.
    case heldBack
    /// An article or page whose front matter cannot be found.
    case unreadable
    /// A file that is copied, with its path in the output and its path for reading.
    case file(Permalink, source: String)
    /// A file of `data`, which is published only where a text links to it.
    case data(source: SourceFile)
  }

  private var targets: [String: Target] = [:]
  private var sources: [String: String] = [:]

  package init() {}

  /// The target of a file by its path below the content folder.
  package subscript(path path: String) -> Target? {
    get { targets[path] }
    set {
      targets[path] = newValue
      if case .file(let permalink, let source) = newValue { sources[permalink.path] = source }
    }
  }

  /// The file on disk that is copied to a path of the output.
  package func source(ofOutput path: String) -> String? { sources[path] }
}
