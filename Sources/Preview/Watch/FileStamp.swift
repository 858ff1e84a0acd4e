#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the file system tells of a file without reading it. Another stamp means another content,
/// but for a write that keeps the size within one tick of the file system's clock.
struct FileStamp: Sendable, Hashable {
  let isFolder: Bool
  private let device: UInt64
  private let number: UInt64
  private let size: Int64
  private let mode: UInt32
  private let modified: [Int]
  private let changed: [Int]

  /// - Returns: `nil` where nothing is there. Links are followed.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(status.st_ino)
    mode = UInt32(status.st_mode)
    // A folder's size and times say nothing that its entries do not.
    if isFolder {
      (size, modified, changed) = (0, [], [])
      return
    }
    size = Int64(status.st_size)
    #if canImport(Glibc)
      modified = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
      changed = [status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
    #else
      modified = [status.st_mtimespec.tv_sec, status.st_mtimespec.tv_nsec]
      changed = [status.st_ctimespec.tv_sec, status.st_ctimespec.tv_nsec]
    #endif
  }

  /// Which file or folder it is, whatever its name.
  var identity: [UInt64] { [device, number] }
}
