extension FileSystem {
  /// Writes a file whole or not at all: readers see what was there before, or all that is new.
  /// Devices and pipes are written to; a link stays and its target is replaced.
  package func replace(_ path: String, with bytes: [UInt8]) throws {
    guard let status = try status(path) else { return try put(bytes, at: path) }
    switch status.kind {
    case .file: try put(bytes, at: try realPath(path))
    case .folder: throw FileSystemError(path: path, reason: "is a folder")
    case .link, .other: try write(bytes, to: path)
    }
  }

  private func put(_ bytes: [UInt8], at path: String) throws {
    let part = joinPath(parentPath(path), ".\(fileName(path)).part-\(processIdentifier)")
    do {
      try write(bytes, to: part)
      try rename(part, to: path)
    } catch {
      _ = try? remove(part)
      // The writer asked for the file, not for its part.
      guard let error = error as? FileSystemError, error.path == part else { throw error }
      throw FileSystemError(path: path, code: error.code)
    }
  }
}
