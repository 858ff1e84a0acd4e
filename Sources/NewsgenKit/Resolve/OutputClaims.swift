package import Diagnostics
import SiteModel

/// Who writes which file of the output; finds two that want the same.
package struct OutputClaims: Sendable {
  private var owners: [String: SourceRange] = [:]
  /// The folders that claimed files stand in, with one file for each.
  private var folders: [String: String] = [:]
  package private(set) var diagnostics: [Diagnostic] = []

  package init() {}

  /// Whether a file of that path is written.
  package func contains(_ path: String) -> Bool { owners[path] != nil }

  /// The path below the base URL that an address without a file's name means: with a slash behind it
  /// where only that is written.
  package func settled(_ path: String) -> String {
    let folder = path + "/"
    let isFolder =
      !contains(Permalink(path: path).outputPath) && contains(Permalink(path: folder).outputPath)
    return isFolder ? folder : path
  }

  /// Claims a path of the output, such as `about/index.html`.
  /// - Parameter owner: the place of what is written there; where it is taken, the place of the error.
  package mutating func claim(_ path: String, by owner: SourceRange) {
    if let other = owners[path] {
      report("two outputs for '\(path)'", owner, other)
      return
    }
    if let inside = folders[path], let other = owners[inside] {
      report("'\(path)' would be a file and a folder with '\(inside)' in it", owner, other)
      return
    }
    var folder = parentPath(path)
    while !folder.isEmpty, folders[folder] == nil {
      if let other = owners[folder] {
        report("'\(folder)' would be a file and a folder with '\(path)' in it", owner, other)
        return
      }
      folders[folder] = path
      folder = parentPath(folder)
    }
    owners[path] = owner
  }

  private mutating func report(_ headline: String, _ owner: SourceRange, _ other: SourceRange) {
    diagnostics.append(
      .error(
        at: owner, headline, notes: [Diagnostic.Note("the other is made from this", at: other)])
    )
  }
}
