#if os(Linux)
  import CLinux
  import Glibc

  /// Folders under the watch of the Linux kernel: for each root everything below it, and its name in
  /// the folder that holds it, so that a root that is replaced or comes later is noticed.
  struct InotifyTree: Sendable {
    /// Why the kernel cannot watch.
    struct Failure: Error { let reason: String }

    private struct Folder {
      let path: String
      /// Whether everything in it is watched, else only `names`.
      var isWhole: Bool
      var names: Set<String>
    }

    /// To be read when `poll` says that it is ready.
    private(set) var descriptor: Int32 = -1
    private let roots: [String]
    private var folders: [Int32: Folder] = [:]

    init(roots: [String]) throws(Failure) {
      self.roots = roots
      do throws(Failure) {
        try open()
      } catch {
        close()
        throw error
      }
    }

    /// Ends the watch; to be called once, at the end.
    func close() {
      if descriptor >= 0 { _ = Glibc.close(descriptor) }
    }

    private mutating func open() throws(Failure) {
      descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      if descriptor < 0 { throw failure() }
      for root in roots {
        let (folder, name) = splitPath(root)
        guard try addFolder(folder, isWhole: false, name: name) != nil else {
          throw Failure(reason: "there is no folder '\(folder)'")
        }
        try addTree(root)
      }
    }

    private mutating func restart() throws(Failure) {
      close()
      folders = [:]
      try open()
    }

    private func failure() -> Failure {
      let code = errno
      switch code {
      case ENOSPC: return Failure(reason: "more folders than fs.inotify.max_user_watches allows")
      case EMFILE:
        return Failure(reason: "more programs watch than fs.inotify.max_user_instances allows")
      default: return Failure(reason: String(cString: strerror(code)))
      }
    }

    /// - Returns: whether it was not watched as a whole before; `nil` where it is no readable folder.
    private mutating func addFolder(_ path: String, isWhole: Bool, name: String? = nil)
      throws(Failure)
      -> Bool?
    {
      let watch = inotify_add_watch(descriptor, path, watchedEvents)
      if watch < 0 {
        if [ENOENT, ENOTDIR, EACCES, ELOOP].contains(errno) { return nil }
        throw failure()
      }
      let known = folders[watch]
      var folder = known ?? Folder(path: path, isWhole: isWhole, names: [])
      folder.isWhole = folder.isWhole || isWhole
      if let name { folder.names.insert(name) }
      folders[watch] = folder
      return known?.isWhole != true
    }

    /// Watches a folder and all below it. Each is watched before it is listed, so that nothing made
    /// meanwhile is missed.
    private mutating func addTree(_ root: String) throws(Failure) {
      var paths = [root]
      while let path = paths.popLast() {
        guard try addFolder(path, isWhole: true) == true else { continue }
        for name in folderEntries(path) where !isEditorLeaving(name) {
          let entry = joinedPath(path, name)
          if FileStamp(entry)?.isFolder == true { paths.append(entry) }
        }
      }
    }

    /// Forgets a folder that was moved away: its watches would go with it.
    private mutating func removeTree(_ root: String) {
      for (watch, folder) in folders
      where folder.isWhole && (folder.path == root || folder.path.hasPrefix(root + "/")) {
        inotify_rm_watch(descriptor, watch)
        folders[watch] = nil
      }
    }

    /// Reads what the kernel has to tell.
    /// - Returns: whether anything that is watched changed.
    mutating func readChanges() throws(Failure) -> Bool {
      var changed = false
      var buffer = [UInt8](repeating: 0, count: 65_536)
      while true {
        let count = read(descriptor, &buffer, buffer.count)
        if count <= 0 {
          if count < 0, errno == EINTR { continue }
          return changed
        }
        for event in InotifyEvent.all(in: buffer[..<count]) {
          if event.has(IN_Q_OVERFLOW) {
            // Notices were lost, so folders may have come and gone: begin anew. Those that are left
            // speak of the old watches.
            try restart()
            return true
          }
          if try handle(event) { changed = true }
        }
      }
    }

    private mutating func handle(_ event: InotifyEvent) throws(Failure) -> Bool {
      guard let folder = folders[event.watch] else { return false }
      if event.has(IN_IGNORED) {
        folders[event.watch] = nil
        return folder.isWhole
      }
      guard !event.name.isEmpty else { return folder.isWhole && event.has(IN_DELETE_SELF) }
      if isEditorLeaving(event.name) { return false }
      guard folder.isWhole || folder.names.contains(event.name) else { return false }
      let path = joinedPath(folder.path, event.name)
      if event.has(IN_MOVED_FROM) { removeTree(path) }
      let mayBeFolder = event.has(IN_CREATE) || event.has(IN_MOVED_TO) || event.has(IN_ATTRIB)
      if mayBeFolder, FileStamp(path)?.isFolder == true { try addTree(path) }
      return true
    }
  }

  private let watchedEvents = [
    IN_CREATE, IN_MODIFY, IN_CLOSE_WRITE, IN_ATTRIB, IN_MOVED_FROM, IN_MOVED_TO, IN_DELETE,
    IN_DELETE_SELF, IN_ONLYDIR,
  ].reduce(UInt32(0)) { $0 | UInt32($1) }
#endif
