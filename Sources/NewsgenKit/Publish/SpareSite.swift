/// The site before the one that is published, of which the next one is made.
struct SpareSite {
  let change: SiteChange

  private var spare: String { change.place.spare }
  private var files: FileSystem { change.files }

  /// Removes what the next site does not have, or has otherwise, except files that will be replaced.
  /// Returns the paths of the files that are right.
  func prune(_ foreign: ForeignFiles) throws -> Set<String> {
    var pruning = Pruning(foreign, change)
    do {
      try files.setPermissions(0o700, of: spare)
      try prune("", &pruning)
      return pruning.kept
    } catch is FileSystemError {
      // Whatever somebody did to it, an empty folder serves as well.
      try files.removeTree(spare)
      try files.makeFolder(spare)
      return []
    }
  }

  private struct Pruning {
    let foreign: Set<String>
    /// Folders that are foreign or hold foreign files: their permissions are as somebody set them.
    let foreignFolders: Set<String>
    var kept: Set<String> = []

    init(_ foreign: ForeignFiles, _ change: SiteChange) {
      let exact = foreign.all.filter(\.isExact)
      self.foreign = Set(exact.filter { $0.kind != .folder }.map(\.path))
      foreignFolders = ForeignFiles.folders(of: exact.map(\.path))
        .union(exact.filter { $0.kind == .folder }.map(\.path))
    }
  }

  private func prune(_ folder: String, _ pruning: inout Pruning) throws {
    let full = joinPath(spare, folder)
    if pruning.foreignFolders.contains(folder) { try files.setPermissions(0o700, of: full) }
    for entry in try files.entries(of: full) {
      let path = joinPath(folder, entry.name)
      guard entry.isExact else {
        throw FileSystemError(path: full, reason: "has a name that is no UTF-8 text")
      }
      if entry.kind == .folder {
        if change.folders.contains(path) || pruning.foreignFolders.contains(path) {
          try prune(path, &pruning)
        } else {
          try files.removeTree(joinPath(spare, path))
        }
        continue
      }
      switch try judge(path, entry.kind, pruning) {
      case .right: pruning.kept.insert(path)
      case .toBeReplaced: break
      case .wrong: try files.remove(joinPath(spare, path))
      }
    }
  }

  private enum Judgement { case right, toBeReplaced, wrong }

  private func judge(
    _ path: String, _ kind: FileStatus.Kind, _ pruning: Pruning
  ) throws -> Judgement {
    let inode: UInt?
    switch change.outputs[path]?.origin {
    case .staged: return .toBeReplaced
    case .published(let known): inode = known
    case nil:
      guard pruning.foreign.contains(path) else { return .wrong }
      inode = try files.statusOfLink(joinPath(change.place.folder, path))?.inode
    }
    let own = try files.statusOfLink(joinPath(spare, path))?.inode
    return inode != nil && inode == own ? .right : .wrong
  }
}
