extension FileSystem {
  /// Whether a path leads to a file, links followed.
  package func isFile(_ path: String) -> Bool {
    (try? status(path))??.kind == .file
  }

  /// Whether a path leads to a folder, links followed.
  package func isFolder(_ path: String) -> Bool {
    (try? status(path))??.kind == .folder
  }
}

/// The part of a path behind its last `/`.
package func fileName(_ path: String) -> String {
  String(path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...])
}
