extension FileSystem {
  /// Whether a path leads to a file, links followed.
  package func isFile(_ path: String) -> Bool {
    (try? status(path))??.kind == .file
  }

  /// Whether a path leads to a folder, links followed.
  package func isFolder(_ path: String) -> Bool {
    (try? status(path))??.kind == .folder
  }

  /// The files below a folder by their paths in it, in the order of their bytes.
  package func files(below folder: String) throws -> [String] {
    try list(folder).filter { $0.status.kind == .file }.map(\.path)
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// The part of a path behind its last `/`.
package func fileName(_ path: String) -> String {
  String(path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...])
}
