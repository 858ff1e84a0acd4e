import CLinux

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension FileSystem {
  /// Makes a folder, 0755 minus the umask unless told otherwise. Returns false where something
  /// stands there already.
  @discardableResult
  package func makeFolder(_ path: String, permissions: UInt32 = 0o755) throws -> Bool {
    try announce(.makeFolder, path)
    if mkdir(path, mode_t(permissions)) == 0 { return true }
    let code = errno
    if code == EEXIST { return false }
    throw FileSystemError(path: path, code: code)
  }

  /// Makes a folder and those above it that are missing.
  package func makeFolders(_ path: String) throws {
    if path.isEmpty { return }
    do {
      if try makeFolder(path) { return }
    } catch let error as FileSystemError where error.code == ENOENT {
      let parent = parentPath(path)
      if parent.isEmpty || parent == path { throw error }
      try makeFolders(parent)
      if try makeFolder(path) { return }
    }
    if try status(path)?.kind != .folder {
      throw FileSystemError(path: path, reason: "is no folder")
    }
  }

  /// Gives a file (or a link, which is not followed) a second name.
  package func link(_ path: String, as name: String) throws {
    try announce(.link, name)
    if linkat(AT_FDCWD, path, AT_FDCWD, name, 0) != 0 {
      throw FileSystemError(path: path, code: errno)
    }
  }

  package func makeLink(_ path: String, to target: String) throws {
    try announce(.link, path)
    if symlink(target, path) != 0 { throw FileSystemError(path: path, code: errno) }
  }

  /// Moves a file in one step; one that stands at the new place is replaced.
  package func rename(_ path: String, to name: String) throws {
    try announce(.rename, name)
    #if canImport(Glibc)
      let result = Glibc.rename(path, name)
    #else
      let result = Darwin.rename(path, name)
    #endif
    if result != 0 { throw FileSystemError(path: name, code: errno) }
  }

  /// Exchanges two folders in one step, where the file system can.
  package func exchange(_ first: String, _ second: String) throws {
    try announce(.exchange, second)
    if newsgen_exchange(first, second) != 0 { throw FileSystemError(path: second, code: errno) }
  }

  /// Removes a file or a link. Returns false where there is none.
  @discardableResult
  package func remove(_ path: String) throws -> Bool {
    try announce(.remove, path)
    if unlink(path) == 0 { return true }
    let code = errno
    if code == ENOENT || code == ENOTDIR { return false }
    throw FileSystemError(path: path, code: code)
  }

  /// Removes a folder that is empty. Returns false where it is not, or is none.
  @discardableResult
  package func removeEmptyFolder(_ path: String) throws -> Bool {
    try announce(.remove, path)
    if rmdir(path) == 0 { return true }
    let code = errno
    // POSIX allows either for a folder that is not empty.
    if [ENOTEMPTY, EEXIST, ENOENT, ENOTDIR].contains(code) { return false }
    throw FileSystemError(path: path, code: code)
  }

  package func setPermissions(_ permissions: UInt32, of path: String) throws {
    try announce(.setAttributes, path)
    if chmod(path, mode_t(permissions)) != 0 { throw FileSystemError(path: path, code: errno) }
  }

  /// Sets the time of the last change of content (and of the last access); links are not followed.
  package func setModified(_ time: FileTime, of path: String) throws {
    try announce(.setAttributes, path)
    let moment = timespec(tv_sec: time.seconds, tv_nsec: time.nanoseconds)
    if utimensat(AT_FDCWD, path, [moment, moment], AT_SYMLINK_NOFOLLOW) != 0 {
      throw FileSystemError(path: path, code: errno)
    }
  }

  /// Gives a file, folder or link the owner and group of another, where they differ.
  package func setOwner(like other: FileStatus, of path: String) throws {
    guard let own = try statusOfLink(path) else {
      throw FileSystemError(path: path, code: ENOENT)
    }
    if own.owner == other.owner, own.group == other.group { return }
    try announce(.setAttributes, path)
    if lchown(path, other.owner, other.group) != 0 {
      throw FileSystemError(path: path, code: errno)
    }
  }
}
