package import Diagnostics

/// One build of the site for the preview.
package enum PreviewBuild: Sendable {
  /// The site as it would be published, with its warnings.
  case site(PreviewSite)
  /// What kept the site from being built: at least one error, and the warnings beside it.
  case failed([Diagnostic])
}

/// A built site as values.
package struct PreviewSite: Sendable {
  /// By path in the output, such as `a/index.html`.
  package let files: [String: PreviewFile]
  package let warnings: [Diagnostic]
  /// The base URL's path, with a slash at both ends: `/letter/`, or `/`.
  package let basePath: String

  package init(files: [String: PreviewFile], warnings: [Diagnostic] = [], basePath: String = "/") {
    self.files = files
    self.warnings = warnings
    self.basePath = basePath
  }
}

/// A file of the site.
package enum PreviewFile: Sendable, Hashable {
  case bytes([UInt8])
  /// A static file on disk, read when it is asked for.
  case file(path: String)
}
