/// Brings the output folder up to date where it cannot be exchanged: each file in one step, pages
/// after what they show, deletions last. Readers may meet a mix of the old and the new site, but no
/// page whose pictures or style sheet are missing.
struct FileByFilePublication {
  /// The name of a file that is being copied from another file system, in its folder.
  static let partName = ".newsgen-part"

  let change: SiteChange

  private var place: PublicationPlace { change.place }
  private var files: FileSystem { change.files }

  func publish(_ foreign: ForeignFiles) throws {
    try change.writeNextManifest(folder: nil)
    try files.makeFolders(place.folder)
    for part in foreign.leftovers { try files.remove(joinPath(place.folder, part)) }
    let changed = change.outputs.compactMapValues(\.stagedPath)
    for (path, staged) in changed.sorted(by: { Self.comesBefore($0.key, $1.key) }) {
      // An exchange that was tried has moved it.
      let isStaged = try files.statusOfLink(staged) != nil
      try put(isStaged ? staged : joinPath(place.spare, path), at: path)
    }
    try removeOld()
    // It is of no use where folders cannot be exchanged.
    try files.removeTree(place.spare)
  }

  /// Files that pages show, then pages, those deep in the site before the lists that lead to them
  /// and the home page last, then feeds and the sitemap.
  static func comesBefore(_ left: String, _ right: String) -> Bool {
    func rank(_ path: String) -> (Int, Int, String) {
      let kind = path.hasSuffix(".html") ? 1 : path.hasSuffix(".xml") ? 2 : 0
      return (kind, -path.utf8.count { $0 == UInt8(ascii: "/") }, path)
    }
    return rank(left) < rank(right)
  }

  private func put(_ staged: String, at path: String) throws {
    let target = joinPath(place.folder, path)
    try clearWay(path)
    do {
      try files.rename(staged, to: target)
    } catch let error as FileSystemError where error.code != 0 {
      // On another file system, most likely; if the reason is another one, this fails as well.
      let part = joinPath(parentPath(target), Self.partName)
      try files.remove(part)
      try files.copy(staged, to: part)
      try files.rename(part, to: target)
    }
  }

  /// Where the old site had a file in place of a folder, or a folder in place of a file. None of it
  /// is foreign: that has been checked.
  private func clearWay(_ path: String) throws {
    let target = joinPath(place.folder, path)
    if try files.statusOfLink(target)?.kind == .folder { try files.removeTree(target) }
    let parent = parentPath(path)
    guard !parent.isEmpty else { return }
    var missing: [String] = []
    var folder = parent
    while !folder.isEmpty {
      let status = try files.statusOfLink(joinPath(place.folder, folder))
      if status?.kind == .folder { break }
      if status != nil { try files.remove(joinPath(place.folder, folder)) }
      missing.append(folder)
      folder = parentPath(folder)
    }
    for folder in missing.reversed() { try files.makeFolder(joinPath(place.folder, folder)) }
  }

  private func removeOld() throws {
    for path in change.removed where try !isBehindLink(path) {
      let file = joinPath(place.folder, path)
      guard let status = try files.statusOfLink(file), status.kind != .folder else { continue }
      try files.remove(file)
    }
    let folders = ForeignFiles.folders(of: change.removed).subtracting(change.folders)
    // A folder's path is longer than that of the one it is in.
    let deepestFirst = folders.sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }
    for folder in deepestFirst where try !isBehindLink(folder) {
      try files.removeEmptyFolder(joinPath(place.folder, folder))
    }
  }

  /// Whether somebody put a link in place of a folder: what it leads to is not ours.
  private func isBehindLink(_ path: String) throws -> Bool {
    var folder = parentPath(path)
    while !folder.isEmpty {
      if try files.statusOfLink(joinPath(place.folder, folder))?.kind == .link { return true }
      folder = parentPath(folder)
    }
    return false
  }
}
