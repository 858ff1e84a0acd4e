/// All that is watched at one moment, for polling: two listings differ where something changed.
struct FileListing: Sendable, Equatable {
  private var stamps: [String: FileStamp] = [:]

  /// - Parameter roots: files, and folders with everything below them.
  init(of roots: [String]) {
    var folders: Set<[UInt64]> = []
    var paths = roots
    while let path = paths.popLast() {
      guard let stamp = FileStamp(path) else { continue }
      stamps[path] = stamp
      // A link to a folder above would otherwise never end.
      guard stamp.isFolder, folders.insert(stamp.identity).inserted else { continue }
      for name in folderEntries(path) where !isEditorLeaving(name) {
        paths.append(joinedPath(path, name))
      }
    }
  }
}
