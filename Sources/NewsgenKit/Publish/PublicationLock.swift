import CLinux

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Keeps two builds of one output apart. The lock is the system's: it ends with its process, however
/// that ends, and with this value.
final class PublicationLock: Sendable {
  private let descriptor: Int32

  /// Calls `waiting` once, before it waits, where another build holds the lock.
  init(_ path: String, waiting: () -> Void) throws {
    var hasWaited = false
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
      if descriptor < 0 { throw FileSystemError(path: path, code: errno) }
      do {
        if try !Self.take(descriptor, path, wait: false) {
          if !hasWaited { waiting() }
          hasWaited = true
          _ = try Self.take(descriptor, path, wait: true)
        }
      } catch {
        close(descriptor)
        throw error
      }
      // Whoever removes `.newsgen` while a build runs leaves this lock on a file without a name,
      // and the next build makes another one.
      if Self.isNamed(path, descriptor) {
        self.descriptor = descriptor
        return
      }
      close(descriptor)
    }
  }

  deinit { close(descriptor) }

  /// False where another one holds it.
  private static func take(_ descriptor: Int32, _ path: String, wait: Bool) throws -> Bool {
    while flock(descriptor, wait ? LOCK_EX : LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      if code == EINTR { continue }
      if code == EWOULDBLOCK { return false }
      throw FileSystemError(path: path, code: code)
    }
    return true
  }

  private static func isNamed(_ path: String, _ descriptor: Int32) -> Bool {
    var (named, held) = (stat(), stat())
    return stat(path, &named) == 0 && fstat(descriptor, &held) == 0
      && named.st_ino == held.st_ino && named.st_dev == held.st_dev
  }
}
