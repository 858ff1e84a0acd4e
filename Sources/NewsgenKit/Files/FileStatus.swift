#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A moment of a file system's clock. Not one number of nanoseconds: a file may claim any year.
package struct FileTime: Sendable, Hashable, Comparable {
  /// Since 1970-01-01T00:00:00Z.
  package let seconds: Int
  /// 0 ..< 1,000,000,000.
  package let nanoseconds: Int

  package init(seconds: Int, nanoseconds: Int = 0) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  /// The clock of this machine; for the age of caches, never for what a site shows.
  package static func now() -> FileTime {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return FileTime(seconds: now.tv_sec, nanoseconds: now.tv_nsec)
  }

  package static func < (left: FileTime, right: FileTime) -> Bool {
    (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
  }
}

/// What the file system says of a file without opening it.
package struct FileStatus: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case file, folder
    /// A symbolic link that was not followed.
    case link
    /// A pipe, a socket or a device.
    case other
  }

  package let kind: Kind
  /// In bytes.
  package let size: Int
  /// When the content was last written. Anyone can set it.
  package let modified: FileTime
  /// When content, name count or permissions last changed. Nobody can set it.
  package let changed: FileTime
  package let device: UInt
  package let inode: UInt
  /// The twelve permission bits.
  package let permissions: UInt32
  package let owner: UInt32
  package let group: UInt32

  init(_ raw: stat) {
    switch raw.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .other
    }
    size = Int(raw.st_size)
    #if canImport(Glibc)
      modified = FileTime(seconds: raw.st_mtim.tv_sec, nanoseconds: raw.st_mtim.tv_nsec)
      changed = FileTime(seconds: raw.st_ctim.tv_sec, nanoseconds: raw.st_ctim.tv_nsec)
    #else
      modified = FileTime(seconds: raw.st_mtimespec.tv_sec, nanoseconds: raw.st_mtimespec.tv_nsec)
      changed = FileTime(seconds: raw.st_ctimespec.tv_sec, nanoseconds: raw.st_ctimespec.tv_nsec)
    #endif
    device = UInt(truncatingIfNeeded: raw.st_dev)
    inode = UInt(truncatingIfNeeded: raw.st_ino)
    permissions = UInt32(raw.st_mode & 0o7777)
    owner = raw.st_uid
    group = raw.st_gid
  }
}
