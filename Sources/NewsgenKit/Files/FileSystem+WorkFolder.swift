extension FileSystem {
  /// Makes the folder `.newsgen` in `parent`, where newsgen keeps caches and what it needs to
  /// publish. It tells Git to pass it over. Returns its path.
  @discardableResult
  package func makeWorkFolder(in parent: String) throws -> String {
    let folder = joinPath(parent, ".newsgen")
    if try status(folder)?.kind != .folder {
      try makeFolders(folder)
      try write(Array("*\n".utf8), to: joinPath(folder, ".gitignore"))
    }
    return folder
  }
}
