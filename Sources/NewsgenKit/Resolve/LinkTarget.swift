import SiteModel

/// What a link finds among the files of the content folder.
enum LinkTarget {
  /// Something that is published at that path.
  case path(String)
  /// A file of `data`, which the link publishes.
  case data(SourceFile)
  /// A text that this build leaves out.
  case heldBack
  /// A text of which it is not known where it would stand; that has been said.
  case unreadable
}

extension SiteIndex {
  /// The first that is there of several files, by their paths below the content folder.
  func linkTarget(among candidates: [String]) -> LinkTarget? {
    candidates.lazy.compactMap { self[path: $0] }.first.map { target in
      switch target {
      case .document(let permalink), .file(let permalink, _): .path(permalink.path)
      case .data(let source): .data(source)
      case .heldBack: .heldBack
      case .unreadable: .unreadable
      }
    }
  }

  /// The files that a path from the content folder's root may mean.
  static func candidates(fromRoot path: String) -> [String] {
    [path, "static/" + path, "pages/" + path]
  }
}

/// What can be wrong with a link, apart from where it stands.
enum LinkFault {
  case noAddress
  case unsafe(String)
  case heldBack(String)
  case outOfSite(String)

  var headline: String {
    switch self {
    case .noAddress: "a link without an address"
    case .unsafe(let written):
      "the address '\(written)' is left out: it is none that a reader may follow"
    case .heldBack(let written): "the link '\(written)' leads to a text that is held back"
    case .outOfSite(let written): "'\(written)' leads out of the site"
    }
  }
}
