/// Completes the stage to a whole site and exchanges it with the output folder.
struct OneStepPublication {
  /// Why it cannot be; the output folder is untouched.
  struct Obstacle: Error {
    let reason: String
  }

  let change: SiteChange

  private var place: PublicationPlace { change.place }
  private var files: FileSystem { change.files }

  func publish(_ foreign: ForeignFiles, _ report: inout PublicationReport) throws {
    try checkDevice()
    if let (path, reason) = foreign.obstacle {
      throw Obstacle(reason: "\(place.shown(path)) \(reason)")
    }
    try linkUnchanged()
    try ForeignCarrier(change: change).carry(foreign)
    if let status = change.site.status {
      try files.setPermissions(status.permissions, of: place.stage)
    }
    try change.writeNextManifest(folder: files.statusOfLink(place.stage)?.inode)
    do {
      if change.site.status == nil {
        try files.rename(place.stage, to: place.folder)
        return
      }
      try files.exchange(place.stage, place.folder)
    } catch let error as FileSystemError {
      throw Obstacle(reason: error.reason)
    }
    do {
      try files.removeTree(place.stage)
    } catch let error as FileSystemError {
      report.notes.append("the old site could not be removed, \(error)")
    }
  }

  private func checkDevice() throws {
    guard let output = change.site.status, let stage = try files.statusOfLink(place.stage) else {
      return
    }
    if output.device != stage.device {
      throw Obstacle(reason: "it is another file system than \(place.state)")
    }
  }

  private func linkUnchanged() throws {
    for (path, output) in change.outputs where !output.isStaged {
      let published = joinPath(place.folder, path)
      let staged = joinPath(place.stage, path)
      let parent = parentPath(path)
      if !parent.isEmpty { try files.makeFolders(joinPath(place.stage, parent)) }
      do {
        try files.link(published, as: staged)
      } catch let error as FileSystemError where error.code != 0 {
        // Too many names, or a file of somebody else: a copy with the same time is as good.
        try files.copy(published, to: staged)
        if let status = try files.statusOfLink(published) {
          try files.setModified(status.modified, of: staged)
        }
      }
    }
  }
}

/// Links what is foreign in the output folder into the stage.
private struct ForeignCarrier {
  let change: SiteChange

  private var files: FileSystem { change.files }

  private func old(_ path: String) -> String { joinPath(change.place.folder, path) }
  private func new(_ path: String) -> String { joinPath(change.place.stage, path) }

  /// Something that cannot be carried as it is is an obstacle.
  func carry(_ foreign: ForeignFiles) throws {
    // With their old permissions, which may forbid to write, only when all is in them.
    var folders: [String] = []
    var known: Set<String> = []
    func enter(_ folder: String) throws {
      if folder.isEmpty || !known.insert(folder).inserted { return }
      try enter(parentPath(folder))
      try files.makeFolder(new(folder), permissions: 0o700)
      folders.append(folder)
    }
    for file in foreign.all {
      try explaining(file.path) {
        guard file.isExact else {
          throw FileSystemError(path: file.path, reason: "its name is no UTF-8 text")
        }
        try enter(file.kind == .folder ? file.path : parentPath(file.path))
        switch file.kind {
        case .folder: break
        case .link: try recreateLink(file.path)
        case .file, .other: try files.link(old(file.path), as: new(file.path))
        }
      }
    }
    for folder in folders.reversed() { try explaining(folder) { try finish(folder) } }
  }

  private func explaining(_ path: String, _ carry: () throws -> Void) throws {
    do {
      try carry()
    } catch let error as FileSystemError {
      throw OneStepPublication.Obstacle(
        reason: "\(change.place.shown(path)) cannot be linked, \(error.reason)")
    }
  }

  private func recreateLink(_ path: String) throws {
    guard let status = try files.statusOfLink(old(path)) else { return }
    try files.makeLink(new(path), to: files.target(ofLink: old(path)))
    try files.setOwner(like: status, of: new(path))
    try files.setModified(status.modified, of: new(path))
  }

  private func finish(_ folder: String) throws {
    guard let status = try files.statusOfLink(old(folder)) else { return }
    try files.setOwner(like: status, of: new(folder))
    try files.setPermissions(status.permissions, of: new(folder))
    if !change.folders.contains(folder) {
      try files.setModified(status.modified, of: new(folder))
    }
  }
}
