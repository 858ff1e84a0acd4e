/// Links what is foreign in the output folder into the next site.
struct ForeignCarrier {
  let change: SiteChange
  /// The folder of the next site.
  let next: String
  /// The paths of the files that it has already.
  let kept: Set<String>
  private var folders: [String] = []
  private var known: Set<String> = []

  init(change: SiteChange, next: String, kept: Set<String>) {
    self.change = change
    self.next = next
    self.kept = kept
  }

  private var files: FileSystem { change.files }

  private func old(_ path: String) -> String { joinPath(change.place.folder, path) }
  private func new(_ path: String) -> String { joinPath(next, path) }

  /// Something that cannot be carried as it is is an obstacle. Folders are ready only after
  /// `finish()`.
  mutating func carry(_ foreign: ForeignFiles) throws {
    for file in foreign.all {
      try Self.explaining(change.place.shown(file.path)) {
        guard file.isExact else {
          throw FileSystemError(path: file.path, reason: "its name is no UTF-8 text")
        }
        try enter(file.kind == .folder ? file.path : parentPath(file.path))
        if file.kind != .folder, !kept.contains(file.path) { try link(file) }
      }
    }
  }

  /// Gives the folders their old permissions, which may forbid to write, and their times.
  func finish() throws {
    for folder in folders.reversed() {
      try Self.explaining(change.place.shown(folder)) {
        guard let status = try files.statusOfLink(old(folder)) else { return }
        try files.setOwner(like: status, of: new(folder))
        try files.setPermissions(status.permissions, of: new(folder))
        if !change.folders.contains(folder) {
          try files.setModified(status.modified, of: new(folder))
        }
      }
    }
  }

  private mutating func enter(_ folder: String) throws {
    if folder.isEmpty || !known.insert(folder).inserted { return }
    try enter(parentPath(folder))
    try files.makeFolder(new(folder), permissions: 0o700)
    folders.append(folder)
  }

  private static func explaining(_ path: String, _ carry: () throws -> Void) throws {
    do {
      try carry()
    } catch let error as FileSystemError {
      throw OneStepPublication.Obstacle(
        reason: "\(path) cannot be linked, \(error.reason)")
    }
  }

  private func link(_ file: ForeignFiles.File) throws {
    let (old, new) = (old(file.path), new(file.path))
    do {
      try files.link(old, as: new)
    } catch let error as FileSystemError where file.kind == .link && error.code != 0 {
      // Not every file system gives a symbolic link a second name.
      guard let status = try files.statusOfLink(old) else { throw error }
      try files.makeLink(new, to: files.target(ofLink: old))
      try files.setOwner(like: status, of: new)
      try files.setModified(status.modified, of: new)
    }
  }
}
