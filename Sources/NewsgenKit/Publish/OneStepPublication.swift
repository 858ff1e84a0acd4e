/// Makes a whole site beside the output folder and exchanges the two.
///
/// The site that was exchanged out is kept as the spare, with its foreign files, and brought up to
/// date next time: a publication costs what has changed since, and the removal of ten thousand
/// folders, which takes many times as long as a build on some disks, is never needed. A file of the
/// spare that is the same file as in the output folder (by its inode) is right; any other is replaced
/// or removed. So the spare may be in any state, and a build that is killed here leaves nothing to
/// put right.
struct OneStepPublication {
  /// Why it cannot be; the output folder is untouched.
  struct Obstacle: Error {
    let reason: String
  }

  let change: SiteChange

  private var place: PublicationPlace { change.place }
  private var files: FileSystem { change.files }

  func publish(_ foreign: ForeignFiles) throws {
    try checkDevice()
    if let (path, reason) = foreign.obstacle {
      throw Obstacle(reason: "\(place.shown(path)) \(reason)")
    }
    let next = change.hasSpare ? place.spare : place.stage
    let kept = change.hasSpare ? try SpareSite(change: change).prune(foreign) : []
    // What is foreign may be an obstacle: it goes before what is staged is moved.
    var carrier = ForeignCarrier(change: change, next: next, kept: kept)
    try carrier.carry(foreign)
    try addOutputs(to: next, kept)
    try carrier.finish()
    if let status = change.site.status {
      try files.setPermissions(status.permissions, of: next)
    }
    try change.writeNextManifest(folder: files.statusOfLink(next)?.inode)
    try putInPlace(next)
  }

  private func putInPlace(_ next: String) throws {
    do {
      if change.site.status == nil {
        try files.rename(next, to: place.folder)
        return
      }
      try files.exchange(next, place.folder)
    } catch let error as FileSystemError where error.meansNotPossibleHere {
      throw Obstacle(reason: error.reason)
    }
    if next != place.spare { try files.rename(next, to: place.spare) }
  }

  private func checkDevice() throws {
    guard let output = change.site.status else { return }
    for folder in [place.stage, place.spare] {
      if let status = try files.statusOfLink(folder), status.device != output.device {
        throw Obstacle(reason: "it is another file system than \(folder)")
      }
    }
  }

  private func addOutputs(to next: String, _ kept: Set<String>) throws {
    for (path, output) in change.outputs where !kept.contains(path) {
      let target = joinPath(next, path)
      if output.stagedPath == target { continue }
      do {
        try add(output, path, target)
      } catch let error as FileSystemError where error.code == FileSystemError.noSuchFile {
        try files.makeFolders(parentPath(target))
        try add(output, path, target)
      }
    }
  }

  private func add(_ output: Publication.Output, _ path: String, _ target: String) throws {
    if let staged = output.stagedPath {
      try files.rename(staged, to: target)
      return
    }
    let published = joinPath(place.folder, path)
    do {
      try files.link(published, as: target)
    } catch let error as FileSystemError
      where error.code != 0 && error.code != FileSystemError.noSuchFile
    {
      // Too many names, or a file of somebody else: a copy with the same time is as good.
      try files.copy(published, to: target)
      if let status = try files.statusOfLink(published) {
        try files.setModified(status.modified, of: target)
      }
    }
  }
}
