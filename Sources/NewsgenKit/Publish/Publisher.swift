/// The only writer of an output folder.
package struct Publisher: Sendable {
  package let place: PublicationPlace
  private let files: FileSystem

  /// `inputs` are the folders that a build reads: an output folder that holds one of them or lies in
  /// one is refused.
  package init(
    output: String, inputs: [String] = [], files: FileSystem = FileSystem()
  ) throws {
    place = try PublicationPlace(output: output, inputs: inputs, files: files)
    self.files = files
  }

  /// Begins a publication. Where another build publishes to the same folder, calls `waiting` once
  /// and waits for its end. What a build that was killed left behind is put in order.
  package func open(waiting: () -> Void = {}) throws -> Publication {
    try files.makeWorkFolder(in: parentPath(parentPath(place.state)))
    try files.makeFolders(place.state)
    let lock = try PublicationLock(place.lock, waiting: waiting)
    let site = try PublishedSite(at: place, files: files)
    try files.removeTree(place.stage)
    try files.remove(place.temporaryManifest)
    try files.makeFolder(place.stage)
    if let status = site.status {
      // Before anything is in it, so that a group that is handed down is.
      try? files.setOwner(like: status, of: place.stage)
      try files.setPermissions(status.permissions | 0o700, of: place.stage)
    }
    let hasSpare = try site.status != nil && files.statusOfLink(place.spare)?.kind == .folder
    return Publication(place: place, site: site, hasSpare: hasSpare, lock: lock, files: files)
  }
}
