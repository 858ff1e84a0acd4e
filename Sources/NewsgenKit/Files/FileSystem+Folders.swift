#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file or folder that a walk has met.
package struct ListedFile: Sendable, Hashable {
  /// Relative to the folder that was listed.
  package let path: String
  /// Of what a link points to; of the link itself (`.link`) where it points nowhere.
  package let status: FileStatus
}

/// A name in a folder.
struct FolderEntry: Sendable {
  let name: String
  let kind: FileStatus.Kind
  /// False where the name is no UTF-8 and `name` therefore does not lead to it.
  let isExact: Bool
}

extension FileSystem {
  /// Everything below a folder: names in the order of their bytes, a folder before what is in it.
  /// Links are followed, except into a folder that the walk is in.
  package func list(_ folder: String) throws -> [ListedFile] {
    guard let status = try status(folder) else {
      throw FileSystemError(path: folder, code: ENOENT)
    }
    var walk = Walk(files: self, root: folder)
    try walk.enter("", status)
    return walk.found
  }

  /// The names in one folder, in the order of their bytes; links are not followed.
  func entries(of folder: String) throws -> [FolderEntry] {
    guard let stream = opendir(folder) else { throw FileSystemError(path: folder, code: errno) }
    defer { closedir(stream) }
    var found: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw FileSystemError(path: folder, code: errno) }
        break
      }
      guard let name = EntryName(entry) else { continue }
      let kind = try kind(of: name, entry.pointee.d_type, in: dirfd(stream), folder)
      if let kind {
        found.append(FolderEntry(name: name.text, kind: kind, isExact: name.isExact))
      }
    }
    return found.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Nil where the file has gone since its name was read.
  private func kind(
    of name: EntryName, _ type: UInt8, in folder: Int32, _ path: String
  ) throws -> FileStatus.Kind? {
    switch Int(type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN):
      var raw = stat()
      if fstatat(folder, name.pointer, &raw, AT_SYMLINK_NOFOLLOW) == 0 {
        return FileStatus(raw).kind
      }
      if errno == ENOENT { return nil }
      throw FileSystemError(path: joinPath(path, name.text), code: errno)
    default: return .other
    }
  }

  /// Removes a file or a folder with all that is in it; links in it are removed, not followed.
  /// Nothing happens where there is none.
  package func removeTree(_ path: String) throws {
    guard let status = try statusOfLink(path) else { return }
    if status.kind != .folder {
      try remove(path)
      return
    }
    try removeContent(of: openFolder(AT_FDCWD, path, path), path)
    try removeEmptyFolder(path)
  }

  private func openFolder(_ base: Int32, _ name: UnsafePointer<CChar>, _ path: String) throws
    -> Int32
  {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    var descriptor = openat(base, name, flags)
    // A folder without rights is still ours to remove.
    if descriptor < 0, errno == EACCES, fchmodat(base, name, 0o700, 0) == 0 {
      descriptor = openat(base, name, flags)
    }
    if descriptor < 0 { throw FileSystemError(path: path, code: errno) }
    return descriptor
  }

  /// By descriptors and the raw bytes of names, so that any name can be removed. Closes the
  /// descriptor.
  private func removeContent(of folder: Int32, _ path: String) throws {
    guard let stream = fdopendir(folder) else {
      let code = errno
      close(folder)
      throw FileSystemError(path: path, code: code)
    }
    defer { closedir(stream) }
    var madeWritable = false
    while let entry = readdir(stream) {
      guard let name = EntryName(entry) else { continue }
      let inner = joinPath(path, name.text)
      try announce(.remove, inner)
      if unlinkat(folder, name.pointer, 0) == 0 || errno == ENOENT { continue }
      // A folder is EISDIR on Linux, EPERM elsewhere; EACCES may be a folder without write access.
      if errno == EACCES, !madeWritable, fchmod(folder, 0o700) == 0 {
        madeWritable = true
        if unlinkat(folder, name.pointer, 0) == 0 { continue }
      }
      guard errno == EISDIR || errno == EPERM else {
        throw FileSystemError(path: inner, code: errno)
      }
      try removeContent(of: openFolder(folder, name.pointer, inner), inner)
      if unlinkat(folder, name.pointer, AT_REMOVEDIR) != 0, errno != ENOENT {
        throw FileSystemError(path: inner, code: errno)
      }
    }
  }
}

/// A name as it stands in a folder's stream; valid until the next one is read.
private struct EntryName {
  let pointer: UnsafePointer<CChar>
  let text: String
  let isExact: Bool

  /// A name may be longer than the declared type of `d_name`: it is found from the entry's address.
  private static let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name)

  /// Nil for `.` and `..`.
  init?(_ entry: UnsafeMutablePointer<dirent>) {
    guard let offset = Self.nameOffset else { return nil }
    pointer = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
    if let exact = String(validatingCString: pointer) {
      text = exact
      isExact = true
    } else {
      text = String(cString: pointer)
      isExact = false
    }
    if text == "." || text == ".." { return nil }
  }
}

private struct Walk {
  private struct Place: Hashable {
    let device: UInt
    let inode: UInt

    init(_ status: FileStatus) { (device, inode) = (status.device, status.inode) }
  }

  let files: FileSystem
  let root: String
  var found: [ListedFile] = []
  private var inside: Set<Place> = []

  init(files: FileSystem, root: String) {
    self.files = files
    self.root = root
  }

  mutating func enter(_ folder: String, _ status: FileStatus) throws {
    let place = Place(status)
    inside.insert(place)
    defer { inside.remove(place) }
    for entry in try files.entries(of: joinPath(root, folder)) {
      let path = joinPath(folder, entry.name)
      let full = joinPath(root, path)
      guard entry.isExact else {
        throw FileSystemError(path: full, reason: "its name is no UTF-8 text")
      }
      guard let own = try files.statusOfLink(full) else { continue }
      let status = own.kind == .link ? try followed(full) ?? own : own
      found.append(ListedFile(path: path, status: status))
      if status.kind == .folder, !inside.contains(Place(status)) { try enter(path, status) }
    }
  }

  private func followed(_ path: String) throws -> FileStatus? {
    do {
      return try files.status(path)
    } catch let error as FileSystemError where error.code == ELOOP {
      return nil
    }
  }
}
